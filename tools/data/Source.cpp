#include "tools/data/Source.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include <cstring>

using namespace llvm;

namespace dlc::data {

int64_t Field::size() const {
  int64_t count = 1;
  for (int64_t dim : dims)
    count *= dim;
  return count;
}

ArrayRef<Kind> kinds() {
  static const Kind all[] = {
      {"idx", "PICTURES,LABELS: files of MNIST's format, also .gz", openIdx},
      {"npz", "FILE: arrays named as the model's inputs; npy: FILE,FILE in their order", openNumpy},
      {"csv", "FILE: a line of names, then a line of numbers for each record", openCsv},
      {"pictures", "FOLDER: a folder for each class with its JPEG and PNG files", openPictures},
      {"bytes", "FILE: a text as numbers from 0 to 255", openText},
      {"chars", "FILE: a UTF-8 text by a vocabulary of characters", openText},
      {"words", "FILE: a text by a vocabulary of words and punctuation", openText},
  };
  return all;
}

Failure parsePlace(StringRef text, Place &place) {
  place = Place();
  place.text = text.str();
  StringRef rest = text;
  auto parts = rest.split(':');
  StringRef head = parts.first, tail = parts.second;
  if (head.size() < rest.size() && any_of(kinds(), [&](const Kind &kind) { return head == kind.name; })) {
    place.kind = head.str();
    rest = tail;
  } else if (head == "npy" && head.size() < rest.size()) {
    place.kind = "npz";
    rest = tail;
  }
  for (StringRef item : split(rest, ',')) {
    auto [key, value] = item.split('=');
    bool isOption =
        key.size() < item.size() && !key.empty() && all_of(key, [](char c) { return isAlpha(c) || c == '_'; });
    if (isOption)
      place.options[key.str()] = value.str();
    else if (!item.empty())
      place.paths.push_back(item.str());
  }
  if (place.paths.empty())
    return badInput("--data: expected KIND:FILE[,FILE...][,KEY=VALUE...], found '" + text.str() + "'");
  if (!place.kind.empty())
    return {};
  StringRef first = place.paths.front();
  if (sys::fs::is_directory(first))
    place.kind = "pictures";
  else if (first.ends_with(".npz") || first.ends_with(".npy"))
    place.kind = "npz";
  else if (first.ends_with(".csv"))
    place.kind = "csv";
  else if (first.contains("-idx") || first.contains(".idx") || first.contains("ubyte"))
    place.kind = "idx";
  else if (first.ends_with(".txt"))
    place.kind = "bytes";
  if (place.kind.empty()) {
    SmallVector<StringRef> names;
    for (const Kind &kind : kinds())
      names.push_back(kind.name);
    return badInput("--data: what kind of data '" + first.str() + "' is does not follow from its name; say it: KIND:" +
                    first.str() + " with one of " + join(names, ", "));
  }
  return {};
}

Failure openSource(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  for (const Kind &kind : kinds())
    if (place.kind == kind.name) {
      if (Failure failure = kind.open(place, fields, source))
        return failure;
      return source->records() ? Failure() : badInput(place.paths.front() + ": holds no records");
    }
  return badInput("--data: there is no kind '" + place.kind + "'");
}

Failure checkOptions(const Place &place, ArrayRef<StringRef> known) {
  for (const auto &[key, value] : place.options)
    if (!is_contained(known, key))
      return badInput("--data: '" + key + "' is no option of " + place.kind +
                      (known.empty() ? "" : "; there are " + join(known, ", ")));
  return {};
}

static SmallVector<int64_t> withoutOnes(ArrayRef<int64_t> dims) {
  SmallVector<int64_t> result;
  for (int64_t dim : dims)
    if (dim != 1)
      result.push_back(dim);
  return result;
}

// Whether every number of type `from` is one of type `to`.
static bool holds(ElementType to, ElementType from) {
  const TypeFacts &wanted = factsOf(to), &given = factsOf(from);
  if (to == from || given.kind == TypeFacts::Bool)
    return true;
  if (wanted.kind == TypeFacts::Float)
    return given.kind == TypeFacts::Float ? wanted.bits >= 32 : true; // f64 to f32 rounds, as everybody does
  if (given.kind == TypeFacts::Float || wanted.kind == TypeFacts::Bool)
    return false;
  if (given.kind == TypeFacts::Signed)
    return wanted.kind == TypeFacts::Signed && wanted.bits >= given.bits;
  return wanted.bits > given.bits || (wanted.kind == TypeFacts::Unsigned && wanted.bits == given.bits);
}

static bool isClassFor(const Column &column, const Field &field) {
  return field.dims.size() == 1 && field.dims[0] > 1 && factsOf(field.type).kind == TypeFacts::Float &&
         withoutOnes(column.dims).empty() && factsOf(column.type).kind != TypeFacts::Float;
}

Failure checkColumn(const Column &column, const Field &field) {
  if (isClassFor(column, field))
    return {};
  if (withoutOnes(column.dims) != withoutOnes(field.dims))
    return badInput(column.name + ": its records are " + describe(column.type, column.dims) + ", expected " +
                    describe(field.type, field.dims) + " for '" + field.name + "'");
  if (!holds(field.type, column.type))
    return badInput(column.name + ": its elements are " + factsOf(column.type).name +
                    ", which do not all fit into the " + factsOf(field.type).name + " of '" + field.name + "'");
  return {};
}

// Records of one type to another, by way of one tensor each.
static void convertElements(ElementType from, const char *elements, ElementType to, char *target, int64_t count) {
  if (from == to) {
    std::memcpy(target, elements, uint64_t(count) * plan::elementBytes(from));
    return;
  }
  if (from == ElementType::U8 && to == ElementType::I64) { // labels
    for (int64_t i = 0; i < count; ++i) {
      int64_t value = uint8_t(elements[i]);
      std::memcpy(target + 8 * i, &value, 8);
    }
    return;
  }
  HostTensor given = makeTensor("", from, {count});
  std::memcpy(given.bytes.data(), elements, given.bytes.size());
  HostTensor made = convert(given, to);
  std::memcpy(target, made.bytes.data(), made.bytes.size());
}

Failure copyRecord(const Column &column, uint64_t record, const Field &field, char *to) {
  int64_t count = 1;
  for (int64_t dim : column.dims)
    count *= dim;
  const char *from = column.elements + record * uint64_t(count) * plan::elementBytes(column.type);
  if (!isClassFor(column, field)) {
    convertElements(column.type, from, field.type, to, count);
    return {};
  }
  int64_t number = 0;
  convertElements(column.type, from, ElementType::I64, reinterpret_cast<char *>(&number), 1);
  if (number < 0 || number >= field.dims[0])
    return badInput(column.name + ": record " + std::to_string(record) + " is class " + std::to_string(number) +
                    ", expected 0 to " + std::to_string(field.dims[0] - 1));
  HostTensor hot = makeTensor("", field.type, field.dims);
  hot.setReal(number, 1);
  std::memcpy(to, hot.bytes.data(), hot.bytes.size());
  return {};
}

namespace {
class ColumnSource : public Source {
public:
  ColumnSource(std::vector<Column> columns, std::vector<Field> fields, std::vector<std::shared_ptr<const void>> owners)
      : columns(std::move(columns)), fields(std::move(fields)), owners(std::move(owners)) {}
  uint64_t records() const override { return columns.front().records; }
  Failure read(uint64_t record, ArrayRef<char *> to) override {
    for (size_t i = 0; i < columns.size(); ++i)
      if (Failure failure = copyRecord(columns[i], record, fields[i], to[i]))
        return failure;
    return {};
  }

private:
  std::vector<Column> columns;
  std::vector<Field> fields;
  std::vector<std::shared_ptr<const void>> owners;
};
} // namespace

std::unique_ptr<Source> sourceOfColumns(std::vector<Column> columns, std::vector<Field> fields,
                                        std::vector<std::shared_ptr<const void>> owners) {
  return std::make_unique<ColumnSource>(std::move(columns), std::move(fields), std::move(owners));
}

} // namespace dlc::data
