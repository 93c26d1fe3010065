// What is built and shipped: libdlc.so by its size, exports and needs, the C example, the fuzz target.
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Sanitized.h"

#include <cstdio>
#include <cstring>
#include <elf.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dlc;
using namespace dlc::test;

namespace {

// Runs a command; its exit status, and what it printed.
int execute(const std::string &command, std::string &output) {
  output.clear();
  FILE *pipe = popen((command + " 2>&1").c_str(), "r");
  if (!pipe)
    return -1;
  char chunk[4096];
  while (size_t count = std::fread(chunk, 1, sizeof chunk, pipe))
    output.append(chunk, count);
  int status = pclose(pipe);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#ifndef DLC_TEST_SANITIZED
std::vector<char> readFile(const std::string &path) {
  std::vector<char> bytes;
  if (FILE *file = std::fopen(path.c_str(), "rb")) {
    char chunk[65536];
    while (size_t count = std::fread(chunk, 1, sizeof chunk, file))
      bytes.insert(bytes.end(), chunk, chunk + count);
    std::fclose(file);
  }
  return bytes;
}

// The sections of an ELF file, as far as these tests look at them.
struct Elf {
  explicit Elf(const std::string &path) : bytes(readFile(path)) {
    if (bytes.size() < sizeof(Elf64_Ehdr))
      return;
    const auto *header = reinterpret_cast<const Elf64_Ehdr *>(bytes.data());
    sections = reinterpret_cast<const Elf64_Shdr *>(bytes.data() + header->e_shoff);
    count = header->e_shnum;
  }
  const Elf64_Shdr *find(unsigned type) const {
    for (unsigned i = 0; i < count; ++i)
      if (sections[i].sh_type == type)
        return &sections[i];
    return nullptr;
  }
  const char *text(const Elf64_Shdr &table, size_t offset) const {
    return bytes.data() + sections[table.sh_link].sh_offset + offset;
  }
  template <typename Entry> std::pair<const Entry *, const Entry *> entries(const Elf64_Shdr &section) const {
    const auto *first = reinterpret_cast<const Entry *>(bytes.data() + section.sh_offset);
    return {first, first + section.sh_size / sizeof(Entry)};
  }
  std::vector<char> bytes;
  const Elf64_Shdr *sections = nullptr;
  unsigned count = 0;
};

TEST(Library, IsSmallAndExportsOnlyItsAbi) {
  Elf elf(std::string(DLC_TEST_BUILD) + "/lib/libdlc.so");
  ASSERT_GT(elf.bytes.size(), 0u);
  EXPECT_LE(elf.bytes.size(), 3u << 20);
  const Elf64_Shdr *symbols = elf.find(SHT_DYNSYM);
  ASSERT_NE(symbols, nullptr);
  auto [first, last] = elf.entries<Elf64_Sym>(*symbols);
  int exported = 0;
  for (const Elf64_Sym *symbol = first; symbol != last; ++symbol) {
    if (symbol->st_shndx == SHN_UNDEF || ELF64_ST_BIND(symbol->st_info) == STB_LOCAL)
      continue;
    EXPECT_EQ(std::strncmp(elf.text(*symbols, symbol->st_name), "dlc_", 4), 0) << elf.text(*symbols, symbol->st_name);
    ++exported;
  }
  EXPECT_GE(exported, 20);
}

TEST(Library, NeedsOnlyLibc) {
  Elf elf(std::string(DLC_TEST_BUILD) + "/lib/libdlc.so");
  const Elf64_Shdr *dynamic = elf.find(SHT_DYNAMIC);
  ASSERT_NE(dynamic, nullptr);
  auto [first, last] = elf.entries<Elf64_Dyn>(*dynamic);
  for (const Elf64_Dyn *entry = first; entry != last; ++entry) {
    if (entry->d_tag != DT_NEEDED)
      continue;
    std::string name = elf.text(*dynamic, entry->d_un.d_val);
    EXPECT_TRUE(name == "libc.so.6" || name == "libm.so.6" || name == "ld-linux-x86-64.so.2") << name;
  }
}

TEST(Library, HasNoConstructorsOfItsOwn) {
  Elf elf(std::string(DLC_TEST_BUILD) + "/lib/libdlc.so");
  const Elf64_Shdr *constructors = elf.find(SHT_INIT_ARRAY);
  // The C runtime's own, and the emergency pool of the C++ runtime.
  if (constructors)
    EXPECT_LE(constructors->sh_size / sizeof(void *), 2u);
}
#endif

TEST(Example, RunsAModel) {
  std::string path = writeTemporary(plan::writeArtifact(chainArtifact(4096)));
  std::string output;
  int code = execute(std::string(DLC_TEST_BUILD) + "/bin/run_model " + path, output);
  unlink(path.c_str());
  EXPECT_EQ(code, 0) << output;
  EXPECT_NE(output.find("chain on "), std::string::npos) << output;
  EXPECT_NE(output.find("2 kernels, peak memory 16384 bytes"), std::string::npos) << output;
  EXPECT_NE(output.find("z (f32): 1 1.01005 1.0202 1.03045"), std::string::npos) << output; // exp(sin(i / 100))
  EXPECT_NE(output.find("copy_of_y (f32): 0 0 0"), std::string::npos) << output;

  code = execute(std::string(DLC_TEST_BUILD) + "/bin/run_model /no/such.dlc", output);
  EXPECT_EQ(code, 1);
  EXPECT_EQ(output, "cannot open '/no/such.dlc': No such file or directory\n");
}

TEST(Fuzz, CorpusAndMutationsAreSurvived) {
  std::string output;
  int code = execute(std::string(DLC_TEST_BUILD) + "/bin/dlc-fuzz-artifact " DLC_TEST_CORPUS " 5000", output);
  EXPECT_EQ(code, 0) << output;
  EXPECT_NE(output.find("5000 mutations of each"), std::string::npos) << output;
}

} // namespace
