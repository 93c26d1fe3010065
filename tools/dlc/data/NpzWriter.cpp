// Writes NumPy's .npz format: a zip archive of .npy files.
#include "tools/dlc/data/TensorFile.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <zlib.h>

using namespace llvm;

namespace dlc::driver {
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
  static bool writeAll(int file, StringRef bytes) {
    while (!bytes.empty()) {
      ssize_t done = ::write(file, bytes.data(), bytes.size());
      if (done < 0 && errno == EINTR)
        continue;
      if (done <= 0)
        return false;
      bytes = bytes.drop_front(size_t(done));
    }
    return true;
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
  SmallString<128> temporary;
  int file = -1;
  auto cannot = [&](const std::string &why) {
    if (file >= 0)
      ::close(file);
    if (!temporary.empty())
      sys::fs::remove(temporary);
    return badInput(path + ": cannot be written: " + why);
  };
  if (std::error_code failed = sys::fs::createUniqueFile(path + ".%%%%%%", file, temporary))
    return cannot(failed.message());
  if (!zip.write(file) || fsync(file) != 0)
    return cannot(std::strerror(errno));
  int closing = std::exchange(file, -1);
  if (::close(closing) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0)
    return cannot(std::strerror(errno));
  // The folder's entry, too, is on the disk when this returns.
  StringRef folder = sys::path::parent_path(path);
  if (int opened = ::open(folder.empty() ? "." : folder.str().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
      opened >= 0) {
    (void)fsync(opened);
    ::close(opened);
  }
  return {};
}

} // namespace dlc::driver
