#include "runtime/plan/Writer.h"
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Format.h"
#include "runtime/plan/Hash.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace dlc::plan {
namespace {

// The sections of a file and where they lie; the bytes stay with the caller.
struct Layout {
  std::vector<char> head; // header and table
  std::vector<SectionEntry> table;
  const std::vector<Section> &sections;
  uint64_t fileBytes = 0;

  explicit Layout(const std::vector<Section> &sections);
};

Layout::Layout(const std::vector<Section> &sections) : sections(sections) {
  size_t tableBytes = sections.size() * sizeof(SectionEntry);
  uint64_t end = sizeof(FileHeader) + tableBytes;
  for (const Section &section : sections) {
    SectionEntry entry = {};
    entry.kind = section.kind;
    entry.offset = alignUp(end, sectionAlignment(section.kind));
    entry.bytes = section.bytes.size();
    entry.checksum = checksum(section.bytes.data(), section.bytes.size());
    end = entry.offset + entry.bytes;
    table.push_back(entry);
  }
  fileBytes = end;

  FileHeader header = {};
  std::memcpy(header.magic, fileMagic, sizeof fileMagic);
  header.version = formatVersion;
  header.sectionCount = uint32_t(table.size());
  header.fileBytes = fileBytes;
  head.resize(sizeof header + tableBytes);
  std::memcpy(head.data(), &header, sizeof header);
  if (!table.empty())
    std::memcpy(head.data() + sizeof header, table.data(), tableBytes);
  header.headerChecksum = hashBytes(head.data(), head.size());
  std::memcpy(head.data(), &header, sizeof header);
}

std::vector<char> encodePlan(const Artifact &artifact) {
  PlanSection plan{artifact.compiler, artifact.model, artifact.programs, {}};
  for (const CodeObject &object : artifact.code)
    plan.code.push_back(object);
  return encodePlan(plan);
}

std::vector<Section> sectionsOf(const Artifact &artifact, const std::vector<char> &plan) {
  std::vector<Section> sections = {{SectionKind::Plan, {plan.data(), plan.size()}}};
  for (const CodeObject &object : artifact.code)
    sections.push_back({SectionKind::Code, {object.bytes.data(), object.bytes.size()}});
  sections.push_back({SectionKind::Ir, artifact.ir});
  sections.push_back({SectionKind::Weights, {artifact.weights.data(), artifact.weights.size()}});
  return sections;
}

// Hands the file's bytes in order to `sink(data, bytes)`; stops where it returns false.
template <typename Sink> bool emit(const Layout &layout, Sink &&sink) {
  static constexpr char zeros[4096] = {};
  if (!sink(layout.head.data(), layout.head.size()))
    return false;
  uint64_t at = layout.head.size();
  for (size_t i = 0; i < layout.table.size(); ++i) {
    if (!sink(zeros, layout.table[i].offset - at) ||
        !sink(layout.sections[i].bytes.data(), layout.sections[i].bytes.size()))
      return false;
    at = layout.table[i].offset + layout.sections[i].bytes.size();
  }
  return true;
}

Error fileError(const char *what, const std::string &path) {
  return Error(ErrorKind::File, std::string("cannot ") + what + " '" + path + "': " + std::strerror(errno));
}

} // namespace

std::vector<char> assembleFile(const std::vector<Section> &sections) {
  Layout layout(sections);
  std::vector<char> bytes;
  bytes.reserve(layout.fileBytes);
  emit(layout, [&](const char *data, size_t length) {
    bytes.insert(bytes.end(), data, data + length);
    return true;
  });
  return bytes;
}

std::vector<char> writeArtifact(const Artifact &artifact) {
  std::vector<char> plan = encodePlan(artifact);
  return assembleFile(sectionsOf(artifact, plan));
}

Error writeArtifactFile(const std::string &path, const Artifact &artifact) {
  std::vector<char> plan = encodePlan(artifact);
  std::vector<Section> sections = sectionsOf(artifact, plan);
  Layout layout(sections);
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
