#include "codegen/cuda/CubinCache.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

namespace fs = llvm::sys::fs;

namespace dlc::cuda {
namespace {

constexpr llvm::StringLiteral suffix = ".cubin-cache";

struct Header {
  char magic[8] = {'d', 'l', 'c', 'c', 'u', 'b', '0', '1'};
  uint64_t cubinBytes = 0, ptxBytes = 0, logBytes = 0;
  uint8_t checksum[32] = {}; // BLAKE3 of the three sizes and everything after the header
};

template <typename... Parts> std::array<uint8_t, 32> hashOf(const Parts &...parts) {
  llvm::BLAKE3 hash;
  (hash.update(llvm::StringRef(parts.data(), parts.size())), ...);
  return hash.final<32>();
}

std::array<uint8_t, 32> checksumOf(const Header &header, llvm::StringRef payload) {
  llvm::StringRef sizes(reinterpret_cast<const char *>(&header.cubinBytes), 3 * sizeof(uint64_t));
  return hashOf(sizes, payload);
}

uint64_t limitBytes() {
  uint64_t megabytes = 0;
  if (auto text = llvm::sys::Process::GetEnv("DLC_CACHE_LIMIT_MB"))
    if (!llvm::StringRef(*text).getAsInteger(10, megabytes))
      return megabytes << 20;
  return CubinCache::defaultLimitBytes;
}

} // namespace

std::string CubinCache::keyOf(const CompileRequest &request) {
  llvm::BLAKE3 hash;
  auto add = [&](llvm::StringRef part) { // with its length, so that parts cannot run into each other
    uint64_t size = part.size();
    hash.update(llvm::StringRef(reinterpret_cast<const char *>(&size), sizeof(size)));
    hash.update(part);
  };
  add("cubin and ptx, format 1");
  add(cudaEnvironment().version());
  add(request.fileName);
  for (const std::string &option : compileOptions(request))
    add(option);
  add(request.source);
  return llvm::toHex(llvm::ArrayRef<uint8_t>(hash.final<32>()).take_front(20), /*LowerCase=*/true);
}

std::string CubinCache::pathOf(llvm::StringRef key) const {
  llvm::SmallString<128> path(folder_);
  llvm::sys::path::append(path, key + suffix);
  return std::string(path);
}

std::optional<CompileResult> CubinCache::find(llvm::StringRef key) const {
  if (folder_.empty())
    return std::nullopt;
  auto file = llvm::MemoryBuffer::getFile(pathOf(key), /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file)
    return std::nullopt;
  llvm::StringRef bytes = (*file)->getBuffer();
  Header header, expected;
  if (bytes.size() < sizeof(Header))
    return std::nullopt;
  std::memcpy(&header, bytes.data(), sizeof(Header));
  llvm::StringRef payload = bytes.drop_front(sizeof(Header));
  bool sizesAgree = header.cubinBytes <= payload.size() && header.ptxBytes <= payload.size() &&
                    header.logBytes <= payload.size() &&
                    header.cubinBytes + header.ptxBytes + header.logBytes == payload.size();
  if (std::memcmp(header.magic, expected.magic, sizeof(header.magic)) != 0 || !sizesAgree ||
      std::memcmp(checksumOf(header, payload).data(), header.checksum, sizeof(header.checksum)) != 0)
    return std::nullopt;

  CompileResult result;
  result.ok = true;
  const char *at = payload.data();
  auto take = [&](uint64_t size) { return std::exchange(at, at + size); };
  result.cubin.assign(at, at + header.cubinBytes);
  take(header.cubinBytes);
  result.ptx.assign(at, at + header.ptxBytes);
  take(header.ptxBytes);
  result.log.assign(at, header.logBytes);

  // Touched, so that prune() takes it for recently used.
  int descriptor = -1;
  if (!fs::openFileForWrite(pathOf(key), descriptor, fs::CD_OpenExisting, fs::OF_Append)) {
    (void)fs::setLastAccessAndModificationTime(descriptor, std::chrono::system_clock::now());
    llvm::sys::Process::SafelyCloseFileDescriptor(descriptor);
  }
  return result;
}

void CubinCache::store(llvm::StringRef key, const CompileResult &result) const {
  if (folder_.empty() || fs::create_directories(folder_))
    return;
  std::string payload(result.cubin.begin(), result.cubin.end());
  payload.append(result.ptx.begin(), result.ptx.end());
  payload += result.log;
  Header header;
  header.cubinBytes = result.cubin.size();
  header.ptxBytes = result.ptx.size();
  header.logBytes = result.log.size();
  std::memcpy(header.checksum, checksumOf(header, payload).data(), sizeof(header.checksum));

  llvm::SmallString<128> temporary;
  int descriptor = -1;
  if (fs::createUniqueFile(folder_ + "/" + key + ".%%%%%%%%.tmp", descriptor, temporary))
    return;
  bool written;
  {
    llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
    stream.write(reinterpret_cast<const char *>(&header), sizeof(header));
    stream << payload;
    stream.close();
    written = !stream.has_error();
    stream.clear_error();
  }
  if (!written || fs::rename(temporary, pathOf(key)))
    (void)fs::remove(temporary);
}

void CubinCache::prune() const {
  if (folder_.empty())
    return;
  struct Entry {
    std::string path;
    uint64_t bytes;
    llvm::sys::TimePoint<> used;
  };
  std::vector<Entry> entries;
  uint64_t total = 0;
  std::error_code error;
  auto now = std::chrono::system_clock::now();
  for (fs::directory_iterator it(folder_, error), end; it != end && !error; it.increment(error)) {
    llvm::ErrorOr<fs::basic_file_status> status = it->status();
    if (!status)
      continue;
    llvm::StringRef path = it->path();
    bool abandoned = path.ends_with(".tmp") && now - status->getLastModificationTime() > std::chrono::hours(1);
    if (abandoned)
      (void)fs::remove(path);
    if (!path.ends_with(suffix))
      continue;
    entries.push_back({path.str(), status->getSize(), status->getLastModificationTime()});
    total += status->getSize();
  }
  llvm::sort(entries, [](const Entry &a, const Entry &b) { return a.used < b.used; });
  uint64_t limit = limitBytes();
  for (const Entry &entry : entries) {
    if (total <= limit)
      break;
    if (!fs::remove(entry.path))
      total -= entry.bytes;
  }
}

} // namespace dlc::cuda
