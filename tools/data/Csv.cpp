// Tables of numbers: a line of names, then a line for each record. Where each line begins is kept; lines are read when
// they are asked for.
#include "tools/data/Source.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace llvm;

namespace dlc::data {
namespace {

// Fields of a line; quotes go, and may hold commas.
SmallVector<StringRef> fieldsOf(StringRef line, char separator) {
  SmallVector<StringRef> fields;
  line = line.rtrim("\r\n");
  while (true) {
    size_t end = 0;
    for (bool quoted = false; end < line.size() && (quoted || line[end] != separator); ++end)
      quoted ^= line[end] == '"';
    fields.push_back(line.take_front(end).trim().trim('"'));
    if (end >= line.size())
      return fields;
    line = line.drop_front(end + 1);
  }
}

class CsvSource : public Source {
public:
  CsvSource(std::string path, std::unique_ptr<MemoryBuffer> file, std::vector<Field> fields)
      : path(std::move(path)), file(std::move(file)), fields(std::move(fields)) {}

  // `label`: the column of the field `label`; the others, in order, fill the first field.
  Failure prepare(const Place &place) {
    auto option = [&](const char *name, const char *fallback) {
      auto found = place.options.find(name);
      return found == place.options.end() ? std::string(fallback) : found->second;
    };
    std::string given = option("separator", "comma");
    separator = given == "tab" ? '\t' : given == "semicolon" ? ';' : ',';
    StringRef bytes = file->getBuffer();
    size_t at = 0;
    while (at < bytes.size()) {
      size_t end = std::min(bytes.find('\n', at), bytes.size());
      if (!bytes.slice(at, end).trim().empty())
        lines.push_back(at);
      at = end + 1;
    }
    if (lines.empty())
      return badInput(path + ": is empty");
    for (StringRef name : fieldsOf(line(0), separator))
      names.push_back(name.str());
    lines.erase(lines.begin());
    return assignColumns(option("label", ""));
  }

  uint64_t records() const override { return lines.size(); }

  Failure read(uint64_t record, ArrayRef<char *> to) override {
    SmallVector<StringRef> values = fieldsOf(line(record), separator);
    std::string where = path + ": record " + std::to_string(record);
    if (values.size() != names.size())
      return badInput(where + " has " + std::to_string(values.size()) + " fields, expected " +
                      std::to_string(names.size()));
    for (size_t f = 0; f < fields.size(); ++f) {
      // One number after the other in f64 or i64, then in the field's type.
      HostTensor row = makeTensor("", ElementType::F64, {int64_t(columns[f].size())});
      for (auto [i, column] : enumerate(columns[f])) {
        double number;
        if (values[column].empty() || values[column].getAsDouble(number))
          return badInput(where + ": '" + values[column].str() + "' in column '" + names[column] + "' is not a number");
        bool whole = factsOf(fields[f].type).kind == TypeFacts::Float || number == std::floor(number);
        if (!whole)
          return badInput(where + ": '" + values[column].str() + "' in column '" + names[column] +
                          "' is not a whole number");
        row.setReal(int64_t(i), number);
      }
      bool oneHot = row.dims[0] == 1 && fields[f].dims.size() == 1 && fields[f].dims[0] > 1;
      if (oneHot)
        row = convert(row, ElementType::I64);
      Column column{path, row.type, {row.dims[0]}, 1, row.bytes.data()};
      if (oneHot)
        column.dims.clear();
      if (Failure failure = oneHot ? copyRecord(column, 0, fields[f], to[f]) : Failure())
        return badInput(where + ": " + failure.message);
      if (oneHot)
        continue;
      HostTensor made = convert(row, fields[f].type);
      std::copy(made.bytes.begin(), made.bytes.end(), to[f]);
    }
    return {};
  }

private:
  StringRef line(size_t i) const {
    StringRef bytes = file->getBuffer();
    return bytes.slice(lines[i], std::min(bytes.find('\n', lines[i]), bytes.size()));
  }

  Failure assignColumns(const std::string &label) {
    columns.resize(fields.size());
    std::vector<bool> taken(names.size(), false);
    for (size_t f = 0; f < fields.size(); ++f) {
      StringRef wanted = f == 1 && !label.empty() ? StringRef(label) : StringRef(fields[f].name);
      auto found = find(names, wanted);
      if (found != names.end()) {
        columns[f] = {size_t(found - names.begin())};
        taken[columns[f][0]] = true;
      } else if (f > 0) {
        return badInput(path + ": has no column '" + wanted.str() + "' for '" + fields[f].name +
                        "' (label=NAME names it); it has " + join(names, ", "));
      }
    }
    if (columns[0].empty())
      for (size_t i = 0; i < names.size(); ++i)
        if (!taken[i])
          columns[0].push_back(i);
    for (size_t f = 0; f < fields.size(); ++f) {
      int64_t wanted = fields[f].size();
      bool oneHot = columns[f].size() == 1 && wanted > 1 && fields[f].dims.size() == 1;
      if (int64_t(columns[f].size()) != wanted && !oneHot)
        return badInput(path + ": has " + std::to_string(columns[f].size()) + " columns for '" + fields[f].name +
                        "', expected " + std::to_string(wanted));
    }
    return {};
  }

  std::string path;
  std::unique_ptr<MemoryBuffer> file;
  std::vector<Field> fields;
  char separator = ',';
  std::vector<std::string> names;
  std::vector<uint64_t> lines; // where each begins
  std::vector<std::vector<size_t>> columns;
};

} // namespace

Failure openCsv(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  if (Failure failure = checkOptions(place, {"label", "separator"}))
    return failure;
  if (place.paths.size() != 1)
    return badInput("--data: csv takes one file, found " + std::to_string(place.paths.size()));
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openUnpacked(place.paths.front(), file))
    return failure;
  auto table = std::make_unique<CsvSource>(place.paths.front(), std::move(file), fields);
  if (Failure failure = table->prepare(place))
    return failure;
  source = std::move(table);
  return {};
}

} // namespace dlc::data
