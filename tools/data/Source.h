// Records of data sets, one at a time, in the types and shapes that a model takes.
#pragma once

#include "tools/data/File.h"
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dlc::data {

// What a model takes of each record: an input without its batch dim.
struct Field {
  std::string name;
  ElementType type;
  std::vector<int64_t> dims;

  int64_t size() const;
  uint64_t bytes() const { return uint64_t(size()) * plan::elementBytes(type); }
};

// Where data lie: "KIND:PATH,PATH,KEY=VALUE".
struct Place {
  std::string kind; // "" where the files say it
  std::vector<std::string> paths;
  std::map<std::string, std::string> options;
  std::string text; // as given
};
Failure parsePlace(llvm::StringRef text, Place &place);

// A data set. Reading is for one thread at a time; what is read is a copy.
class Source {
public:
  virtual ~Source() = default;
  virtual uint64_t records() const = 0;
  // Writes the fields of a record, in order, to where `to` points. An error names the file and the record.
  virtual Failure read(uint64_t record, llvm::ArrayRef<char *> to) = 0;
};

// Opens a data set for the fields of a model. What does not fit is bad input: a missing field, another shape, a number
// that the wanted type does not hold.
Failure openSource(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);

// The kinds, and what they read, for help texts.
struct Kind {
  const char *name;
  const char *meaning;
  Failure (*open)(const Place &, const std::vector<Field> &, std::unique_ptr<Source> &);
};
llvm::ArrayRef<Kind> kinds();

Failure openIdx(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);
Failure openNumpy(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);
Failure openCsv(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);
Failure openPictures(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);
Failure openText(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source);

// ---- For readers ----

// Options that a kind does not know are bad input.
Failure checkOptions(const Place &place, llvm::ArrayRef<llvm::StringRef> known);

// An array in memory or in a mapped file, [records, dims...], and the field that it fills.
struct Column {
  std::string name; // of the file or array, in messages
  ElementType type;
  std::vector<int64_t> dims; // of one record
  uint64_t records = 0;
  const char *elements = nullptr;
};
// Whether a column can fill a field: equal dims but for those of size 1, or a class for a field of one dim more
// (one-hot); and a type whose numbers the field's type holds.
Failure checkColumn(const Column &column, const Field &field);
// Writes the column's record into the field. Fails where a class is not among those of the field.
Failure copyRecord(const Column &column, uint64_t record, const Field &field, char *to);
// A source of such columns, one for each field. `owners` keep their memory.
std::unique_ptr<Source> sourceOfColumns(std::vector<Column> columns, std::vector<Field> fields,
                                        std::vector<std::shared_ptr<const void>> owners);

} // namespace dlc::data
