#include "tools/dlc/train/Log.h"
#include "tools/data/File.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

static std::string jsonLine(const LogRow &row) {
  json::Object line{{"step", row.step}, {"epoch", row.epoch}};
  for (const auto &[name, value] : row.values)
    line[name] = value;
  std::string text;
  raw_string_ostream(text) << json::Value(std::move(line)) << '\n';
  return text;
}

// All names that rows have, in order of their first use.
static std::vector<std::string> namesOf(const std::vector<LogRow> &rows) {
  std::vector<std::string> names;
  for (const LogRow &row : rows)
    for (const auto &[name, value] : row.values)
      if (!is_contained(names, name))
        names.push_back(name);
  return names;
}

static std::string csvText(const std::vector<LogRow> &rows) {
  std::string text;
  raw_string_ostream out(text);
  std::vector<std::string> names = namesOf(rows);
  out << "step,epoch" << (names.empty() ? "" : ",") << join(names, ",") << '\n';
  for (const LogRow &row : rows) {
    out << row.step << ',' << row.epoch;
    for (const std::string &name : names) {
      out << ',';
      for (const auto &[each, value] : row.values)
        if (each == name)
          out << format("%.9g", value);
    }
    out << '\n';
  }
  return text;
}

Failure Log::open(const std::string &csvPath, const std::string &jsonPath, const std::string &svgPath, uint64_t step) {
  csv = csvPath;
  jsonLines = jsonPath;
  svg = svgPath;
  rows.clear();
  if (step == 0 || jsonLines.empty() || !sys::fs::exists(jsonLines))
    return {};
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = data::openFile(jsonLines, file))
    return failure;
  for (StringRef line : split(file->getBuffer(), '\n')) {
    if (line.trim().empty())
      continue;
    Expected<json::Value> parsed = json::parse(line);
    const json::Object *object = parsed ? parsed->getAsObject() : nullptr;
    if (!object) {
      consumeError(parsed.takeError());
      continue; // a line that a kill has cut
    }
    LogRow row;
    row.step = uint64_t(object->getInteger("step").value_or(0));
    row.epoch = uint64_t(object->getInteger("epoch").value_or(0));
    for (const auto &[name, value] : *object)
      if (name != "step" && name != "epoch" && value.getAsNumber())
        row.values.push_back({name.str(), *value.getAsNumber()});
    if (row.step <= step)
      rows.push_back(std::move(row));
  }
  return {};
}

Failure Log::add(const LogRow &row) {
  rows.push_back(row);
  return writeAll();
}

Failure Log::writeAll() const {
  std::string lines;
  for (const LogRow &row : rows)
    lines += jsonLine(row);
  const std::pair<const std::string &, std::string> files[] = {
      {jsonLines, lines}, {csv, csv.empty() ? "" : csvText(rows)}, {svg, svg.empty() ? "" : plotSvg(rows)}};
  for (const auto &[path, text] : files) {
    StringRef piece = text;
    if (!path.empty())
      if (Failure failure = data::replaceFile(path, piece))
        return failure;
  }
  return {};
}

} // namespace dlc::driver
