// Writes NumPy's .npz format: a zip archive of .npy files.
#include "tools/data/NumpyFile.h"

#include <zlib.h>

using namespace llvm;

namespace dlc::data {
namespace {

// The archive in parts: what stands around the elements, which stay where they are.
class ZipWriter {
public:
  void add(const HostTensor &tensor) {
    std::string name = tensor.name + ".npy", header = npyHeader(tensor);
    uint32_t crc = crc32(0, reinterpret_cast<const Bytef *>(header.data()), uInt(header.size()));
    crc = crc32_z(crc, reinterpret_cast<const Bytef *>(tensor.bytes.data()), tensor.bytes.size());
    auto bytes = uint32_t(header.size() + tensor.bytes.size());
    // Version 2.0, no flags, stored, the time 1980-01-01 00:00.
    std::string facts = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) + number(crc, 4) +
                        number(bytes, 4) + number(bytes, 4) + number(name.size(), 2) + number(0, 2);
    directory += "PK\1\2" + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                 number(size, 4) + name;
    ++count;
    append("PK\3\4" + facts + name + header);
    parts.push_back({"", &tensor.bytes});
    size += tensor.bytes.size();
  }
  // Only then the parts are all there is.
  void finish() {
    std::string end = "PK\5\6" + number(0, 2) + number(0, 2) + number(count, 2) + number(count, 2) +
                      number(directory.size(), 4) + number(size, 4) + number(0, 2);
    append(directory + end);
  }
  // False with errno where not everything could be written.
  bool write(int file) const {
    for (const auto &[text, bytes] : parts)
      if (!writeAll(file, bytes ? StringRef(bytes->data(), bytes->size()) : StringRef(text)))
        return false;
    return true;
  }

private:
  static std::string number(uint64_t value, size_t bytes) {
    return std::string(reinterpret_cast<const char *>(&value), bytes); // little-endian, as the machine
  }
  void append(std::string text) {
    size += text.size();
    parts.push_back({std::move(text), nullptr});
  }
  std::vector<std::pair<std::string, const std::vector<char> *>> parts;
  std::string directory;
  uint64_t size = 0, count = 0;
};

} // namespace

Failure writeNpzFile(const std::string &path, const std::vector<HostTensor> &tensors) {
  constexpr uint64_t zipLimit = uint64_t(4) << 30;
  uint64_t bytes = 0;
  for (const HostTensor &tensor : tensors)
    bytes += tensor.bytes.size() + 2 * tensor.name.size() + 512;
  if (bytes >= zipLimit || tensors.size() >= 0xffff)
    return badInput(path + ": cannot be written: an .npz file of 4 GiB or of 65535 arrays and more is not supported");
  ZipWriter zip;
  for (const HostTensor &tensor : tensors)
    zip.add(tensor);
  zip.finish();
  return replaceFile(path, [&](int file) { return zip.write(file); });
}

} // namespace dlc::data
