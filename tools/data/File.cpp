#include "tools/data/File.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <zlib.h>

using namespace llvm;

namespace dlc::data {

Failure openFile(const std::string &path, std::unique_ptr<MemoryBuffer> &file) {
  if (sys::fs::is_directory(path))
    return badInput(path + ": is a folder, not a file");
  auto opened = MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!opened)
    return badInput(path + ": cannot be read: " + opened.getError().message());
  file = std::move(*opened);
  return {};
}

bool writeAll(int file, StringRef bytes) {
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

// A file that is gone when it is closed.
static int temporaryFile() {
  SmallString<128> folder, path;
  sys::path::system_temp_directory(/*erasedOnReboot=*/true, folder);
  int file = -1;
  if (sys::fs::createUniqueFile(folder + "/dlc-data.%%%%%%%%", file, path))
    return -1;
  sys::fs::remove(path);
  return file;
}

Failure openUnpacked(const std::string &path, std::unique_ptr<MemoryBuffer> &file) {
  std::unique_ptr<MemoryBuffer> packed;
  if (Failure failure = openFile(path, packed))
    return failure;
  if (!packed->getBuffer().starts_with("\x1f\x8b")) {
    file = std::move(packed);
    return {};
  }
  int out = temporaryFile();
  if (out < 0)
    return badInput(path + ": cannot be unpacked: no temporary file can be made (TMPDIR)");
  z_stream stream = {};
  std::string why = inflateInit2(&stream, 16 + MAX_WBITS) == Z_OK ? "" : "zlib cannot begin";
  std::vector<char> block(1 << 20);
  StringRef rest = packed->getBuffer();
  uint64_t size = 0;
  int state = Z_OK;
  while (why.empty() && state != Z_STREAM_END) {
    if (stream.avail_in == 0) { // zlib counts in 32 bits
      StringRef piece = rest.take_front(1u << 30);
      rest = rest.drop_front(piece.size());
      stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
      stream.avail_in = uInt(piece.size());
    }
    stream.next_out = reinterpret_cast<Bytef *>(block.data());
    stream.avail_out = uInt(block.size());
    state = inflate(&stream, Z_NO_FLUSH);
    size_t made = block.size() - stream.avail_out;
    size += made;
    if (state != Z_OK && state != Z_STREAM_END && !(state == Z_BUF_ERROR && made))
      why = stream.avail_in == 0 && rest.empty() ? "is truncated (gzip)"
                                                 : "cannot be unpacked: its gzip data are damaged";
    else if (!writeAll(out, StringRef(block.data(), made)))
      why = std::string("cannot be unpacked: ") + std::strerror(errno);
  }
  inflateEnd(&stream);
  if (why.empty()) {
    auto mapped =
        MemoryBuffer::getOpenFile(sys::fs::convertFDToNativeFile(out), path, size, /*RequiresNullTerminator=*/false);
    if (mapped)
      file = std::move(*mapped);
    else
      why = mapped.getError().message();
  }
  ::close(out);
  return why.empty() ? Failure() : badInput(path + ": " + why);
}

Failure replaceFile(const std::string &path, function_ref<bool(int)> write) {
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
  if (!write(file) || fsync(file) != 0)
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

Failure replaceFile(const std::string &path, ArrayRef<StringRef> pieces) {
  return replaceFile(path, [&](int file) {
    for (StringRef piece : pieces)
      if (!writeAll(file, piece))
        return false;
    return true;
  });
}

} // namespace dlc::data
