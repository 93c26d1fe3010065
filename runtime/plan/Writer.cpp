#include "runtime/plan/Writer.h"
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Format.h"
#include "runtime/plan/Hash.h"

#include <cerrno>
#include <cstring>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace dlc::plan {
namespace {

// The sections of a file and where they lie; the bytes stay with the artifact.
struct Layout {
  std::vector<char> plan;
  std::vector<char> head; // header and table
  std::vector<SectionEntry> table;
  std::vector<std::string_view> contents;
  uint64_t fileBytes = 0;
};

Layout layOut(const Artifact &artifact) {
  Layout layout;
  PlanSection plan{artifact.compiler, artifact.model, artifact.programs, {}};
  for (const CodeObject &object : artifact.code)
    plan.code.push_back({object.kind, object.level, object.module});
  layout.plan = encodePlan(plan);

  auto add = [&](SectionKind kind, std::string_view bytes) {
    SectionEntry entry = {};
    entry.kind = kind;
    entry.bytes = bytes.size();
    entry.checksum = checksum(bytes.data(), bytes.size());
    layout.table.push_back(entry);
    layout.contents.push_back(bytes);
  };
  add(SectionKind::Plan, {layout.plan.data(), layout.plan.size()});
  for (const CodeObject &object : artifact.code)
    add(SectionKind::Code, {object.bytes.data(), object.bytes.size()});
  add(SectionKind::Ir, artifact.ir);
  add(SectionKind::Weights, {artifact.weights.data(), artifact.weights.size()});

  uint64_t end = sizeof(FileHeader) + layout.table.size() * sizeof(SectionEntry);
  for (SectionEntry &entry : layout.table) {
    entry.offset = alignUp(end, sectionAlignment(entry.kind));
    end = entry.offset + entry.bytes;
  }
  layout.fileBytes = end;

  FileHeader header = {};
  std::memcpy(header.magic, fileMagic, sizeof fileMagic);
  header.version = formatVersion;
  header.sectionCount = uint32_t(layout.table.size());
  header.fileBytes = layout.fileBytes;
  size_t tableBytes = layout.table.size() * sizeof(SectionEntry);
  layout.head.resize(sizeof header + tableBytes);
  std::memcpy(layout.head.data(), &header, sizeof header);
  std::memcpy(layout.head.data() + sizeof header, layout.table.data(), tableBytes);
  header.headerChecksum = hashBytes(layout.head.data(), layout.head.size());
  std::memcpy(layout.head.data(), &header, sizeof header);
  return layout;
}

// Hands the file's bytes in order to `sink(data, bytes)`; stops where it returns false.
template <typename Sink> bool emit(const Layout &layout, Sink &&sink) {
  static constexpr char zeros[4096] = {};
  if (!sink(layout.head.data(), layout.head.size()))
    return false;
  uint64_t at = layout.head.size();
  for (size_t i = 0; i < layout.table.size(); ++i) {
    if (!sink(zeros, layout.table[i].offset - at) ||
        !sink(layout.contents[i].data(), layout.contents[i].size()))
      return false;
    at = layout.table[i].offset + layout.contents[i].size();
  }
  return true;
}

Error fileError(const char *what, const std::string &path) {
  return Error(ErrorKind::File, std::string("cannot ") + what + " '" + path +
                                    "': " + std::strerror(errno));
}

} // namespace

std::vector<char> writeArtifact(const Artifact &artifact) {
  Layout layout = layOut(artifact);
  std::vector<char> bytes;
  bytes.reserve(layout.fileBytes);
  emit(layout, [&](const char *data, size_t length) {
    bytes.insert(bytes.end(), data, data + length);
    return true;
  });
  return bytes;
}

Error writeArtifactFile(const std::string &path, const Artifact &artifact) {
  Layout layout = layOut(artifact);
  std::string temporary = path + ".XXXXXX";
  int file = mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0)
    return fileError("create a file beside", path);

  bool written = emit(layout, [&](const char *data, size_t length) {
    while (length) {
      ssize_t done = write(file, data, length);
      if (done < 0 && errno == EINTR)
        continue;
      if (done <= 0)
        return false;
      data += done;
      length -= size_t(done);
    }
    return true;
  });
  Error error;
  // mkostemp makes a private file; an artifact gets the usual rights of a new file.
  mode_t mask = umask(0);
  umask(mask);
  if (!written || fchmod(file, 0666 & ~mask) != 0)
    error = fileError("write", path);
  if (close(file) != 0 && !error)
    error = fileError("write", path);
  if (!error && rename(temporary.c_str(), path.c_str()) != 0)
    error = fileError("write", path);
  if (error)
    unlink(temporary.c_str());
  return error;
}

} // namespace dlc::plan
