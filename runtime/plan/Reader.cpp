#include "runtime/plan/Reader.h"
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Format.h"
#include "runtime/plan/Hash.h"

#include <algorithm>
#include <cstring>

namespace dlc::plan {
namespace {

std::string number(uint64_t value) { return std::to_string(value); }

const char *sectionName(SectionKind kind) {
  switch (kind) {
  case SectionKind::Plan:
    return "plan";
  case SectionKind::Code:
    return "code";
  case SectionKind::Ir:
    return "IR";
  case SectionKind::Weights:
    return "weights";
  }
  return "unknown";
}

// Header and section table, verified as far as they go by themselves.
Error readTable(std::string_view file, std::vector<SectionEntry> &table) {
  FileHeader header;
  if (file.size() < sizeof fileMagic || std::memcmp(file.data(), fileMagic, sizeof fileMagic) != 0)
    return invalid(file.empty() ? "the file is empty" : "not a dlc artifact (the first bytes are not its signature)");
  if (file.size() < sizeof header)
    return invalid("the file is truncated inside its header (" + number(file.size()) + " bytes)");
  std::memcpy(&header, file.data(), sizeof header);
  if (header.version != formatVersion)
    return invalid("format version " + number(header.version) + ", this runtime reads version " +
                   number(formatVersion) +
                   (header.version < formatVersion ? "; compile the model again with this version of dlc" : ""));
  if (header.fileBytes != file.size())
    return invalid(header.fileBytes > file.size()
                       ? "the file is truncated: " + number(file.size()) + " bytes of " + number(header.fileBytes)
                       : "the file is longer than it says: " + number(file.size()) + " bytes instead of " +
                             number(header.fileBytes));
  uint64_t tableBytes = uint64_t(header.sectionCount) * sizeof(SectionEntry);
  if (header.sectionCount > maxSections || tableBytes > file.size() - sizeof header)
    return invalid("the header is damaged: " + number(header.sectionCount) + " sections");

  std::vector<char> head(file.data(), file.data() + sizeof header + tableBytes);
  uint64_t expected = header.headerChecksum;
  header.headerChecksum = 0;
  std::memcpy(head.data(), &header, sizeof header);
  if (hashBytes(head.data(), head.size()) != expected)
    return invalid("the header or the section table is damaged (checksum differs)");
  table.resize(header.sectionCount);
  if (!table.empty())
    std::memcpy(table.data(), file.data() + sizeof header, tableBytes);
  return {};
}

// Sections lie one after the other, aligned, with zeros between, up to the end of the file.
Error checkLayout(std::string_view file, const std::vector<SectionEntry> &table) {
  uint64_t end = sizeof(FileHeader) + table.size() * sizeof(SectionEntry);
  for (size_t i = 0; i < table.size(); ++i) {
    const SectionEntry &entry = table[i];
    std::string name = "section " + number(i) + " (" + sectionName(entry.kind) + ")";
    if (entry.kind < SectionKind::Plan || entry.kind > SectionKind::Weights || entry.reserved)
      return invalid(name + " is of an unknown kind");
    if (entry.offset != alignUp(end, sectionAlignment(entry.kind)) || entry.offset > file.size() ||
        entry.bytes > file.size() - entry.offset)
      return invalid(name + " lies at a wrong place or outside the file");
    if (std::any_of(file.begin() + end, file.begin() + entry.offset, [](char c) { return c; }))
      return invalid("the gap before " + name + " is not zero");
    end = entry.offset + entry.bytes;
  }
  if (end != file.size())
    return invalid("the sections do not fill the file");
  return {};
}

// Exactly one plan, IR and weights section, in the order of the format.
bool orderIsKnown(const std::vector<SectionEntry> &table) {
  if (table.size() < 3 || table.front().kind != SectionKind::Plan || table[table.size() - 2].kind != SectionKind::Ir ||
      table.back().kind != SectionKind::Weights)
    return false;
  return std::all_of(table.begin() + 1, table.end() - 2,
                     [](const SectionEntry &entry) { return entry.kind == SectionKind::Code; });
}

} // namespace

Error readArtifact(const void *data, size_t bytes, ArtifactView &view, ReadOptions options) {
  std::string_view file(static_cast<const char *>(data), bytes);
  std::vector<SectionEntry> table;
  if (Error error = readTable(file, table))
    return error;
  if (Error error = checkLayout(file, table))
    return error;
  if (!orderIsKnown(table))
    return invalid("the section table is not in the order plan, code, IR, weights");

  std::vector<std::string_view> contents;
  for (size_t i = 0; i < table.size(); ++i) {
    contents.push_back(file.substr(table[i].offset, table[i].bytes));
    unsigned threads = table[i].kind == SectionKind::Weights ? options.threads : 1;
    if (checksum(contents[i].data(), contents[i].size(), threads) != table[i].checksum)
      return invalid("section " + number(i) + " (" + sectionName(table[i].kind) + ") is damaged (checksum differs)");
  }

  PlanSection plan;
  if (!decodePlan(contents.front(), plan))
    return invalid("the plan section cannot be decoded");
  if (plan.code.size() != table.size() - 3)
    return invalid("the plan names " + number(plan.code.size()) + " code objects, the file holds " +
                   number(table.size() - 3));
  view.compiler = std::move(plan.compiler);
  view.model = std::move(plan.model);
  view.programs = std::move(plan.programs);
  view.code.clear();
  for (size_t i = 0; i < plan.code.size(); ++i)
    view.code.push_back({std::move(plan.code[i]), contents[i + 1]});
  view.ir = contents[contents.size() - 2];
  view.weights = contents.back();
  return validateArtifact(view);
}

Error readArtifactFile(const std::string &path, Artifact &artifact) {
  MappedFile file;
  if (Error error = file.open(path))
    return error;
  ArtifactView view;
  if (Error error = readArtifact(file.data(), file.size(), view))
    return Error(error.kind, "'" + path + "': " + error.message);
  artifact.compiler = std::move(view.compiler);
  artifact.model = std::move(view.model);
  artifact.programs = std::move(view.programs);
  artifact.code.clear();
  for (CodeView &code : view.code)
    artifact.code.push_back(
        {static_cast<CodeHeader &&>(code), std::vector<char>(code.bytes.begin(), code.bytes.end())});
  artifact.weights.assign(view.weights.begin(), view.weights.end());
  artifact.ir = std::string(view.ir);
  return {};
}

} // namespace dlc::plan
