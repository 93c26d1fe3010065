#include "runtime/cuda/Cubin.h"

#include <cstring>
#include <elf.h>

namespace dlc::runtime::cuda {
namespace {

// A cubin is a 64-bit ELF file. Every read is checked: what lies outside reads as nothing.
class Elf {
public:
  explicit Elf(std::string_view file) : file(file) {
    if (!read(0, header) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
        header.e_shentsize != sizeof(Elf64_Shdr) || !section(header.e_shstrndx, names))
      header = {};
  }
  // The first section of this name or, with `name` NULL, of this type.
  bool find(const char *name, uint32_t type, Elf64_Shdr &found) const {
    for (unsigned i = 0; i < header.e_shnum; ++i)
      if (section(i, found) && (name ? textAt(names, found.sh_name) == name : found.sh_type == type))
        return true;
    return false;
  }
  bool section(unsigned index, Elf64_Shdr &found) const {
    return index < header.e_shnum && read(header.e_shoff + uint64_t(index) * sizeof found, found);
  }
  std::string_view bytesOf(const Elf64_Shdr &of) const {
    return of.sh_offset <= file.size() && of.sh_size <= file.size() - of.sh_offset
               ? file.substr(of.sh_offset, of.sh_size)
               : std::string_view();
  }
  std::string_view textAt(const Elf64_Shdr &strings, uint64_t at) const {
    std::string_view bytes = bytesOf(strings);
    return at < bytes.size() ? bytes.substr(at, bytes.substr(at).find('\0')) : std::string_view();
  }
  template <typename T> bool read(uint64_t at, T &value) const {
    if (at > file.size() || file.size() - at < sizeof value)
      return false;
    std::memcpy(&value, file.data() + at, sizeof value);
    return true;
  }

private:
  std::string_view file;
  Elf64_Ehdr header = {};
  Elf64_Shdr names = {};
};

constexpr uint8_t hasSize = 4, registerCount = 0x2f; // an entry's format and attribute

} // namespace

unsigned registersOf(std::string_view cubin, const std::string &kernel) {
  Elf elf(cubin);
  Elf64_Shdr info, symbols, strings;
  if (!elf.find(".nv.info", 0, info) || !elf.find(nullptr, SHT_SYMTAB, symbols) ||
      !elf.section(symbols.sh_link, strings))
    return 0;
  std::string_view table = elf.bytesOf(symbols), bytes = elf.bytesOf(info);
  // An entry: format, attribute, then 2 bytes of value, or the size of the value that follows.
  while (bytes.size() >= 4) {
    uint16_t size = 0;
    std::memcpy(&size, bytes.data() + 2, sizeof size);
    uint64_t value = uint8_t(bytes[0]) == hasSize ? size : 0;
    if (bytes.size() - 4 < value)
      return 0;
    if (uint8_t(bytes[0]) == hasSize && uint8_t(bytes[1]) == registerCount && value == 8) {
      uint32_t symbol = 0, count = 0;
      std::memcpy(&symbol, bytes.data() + 4, sizeof symbol);
      std::memcpy(&count, bytes.data() + 8, sizeof count);
      Elf64_Sym entry;
      if ((symbol + uint64_t(1)) * sizeof entry <= table.size()) {
        std::memcpy(&entry, table.data() + symbol * sizeof entry, sizeof entry);
        if (elf.textAt(strings, entry.st_name) == kernel)
          return count;
      }
    }
    bytes.remove_prefix(4 + value);
  }
  return 0;
}

} // namespace dlc::runtime::cuda
