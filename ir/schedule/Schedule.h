// Schedules as data: a kind, and a value for each of its parameters. A kind says how a kernel is computed; passes
// choose it and its values, and code generation follows them.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A parameter of a kind, and the values that it may have: those that are listed, or where none are all from `least` to
// `most`. `usual` is what it has until something is chosen.
struct ScheduleParameter {
  const char *name;
  llvm::ArrayRef<int64_t> values = {};
  int64_t least = 0, most = 0;
  std::optional<int64_t> usual = std::nullopt;

  bool allows(int64_t value) const;
  int64_t start() const { return usual ? *usual : values.empty() ? least : values.front(); }
  std::string expected() const; // "one of 1, 2, 4", "from 1 to 64"
};

// A way to compute a kernel.
struct ScheduleKind {
  const char *name;
  llvm::ArrayRef<ScheduleParameter> parameters;

  const ScheduleParameter *find(llvm::StringRef parameter) const;
};

// The kind of that name, or null.
const ScheduleKind *findScheduleKind(llvm::ArrayRef<const ScheduleKind *> kinds, llvm::StringRef name);

// A chosen schedule: a value for each parameter of its kind, in the kind's order.
struct Schedule {
  const ScheduleKind *kind = nullptr;
  llvm::SmallVector<int64_t> values;

  Schedule() = default;
  explicit Schedule(const ScheduleKind &kind);
  bool is(const ScheduleKind &other) const { return kind == &other; }
  int64_t get(llvm::StringRef parameter) const;
  void set(llvm::StringRef parameter, int64_t value);
  bool operator==(const Schedule &other) const { return kind == other.kind && values == other.values; }

  // {kind = "tiles", tile_columns = 64 : i64, ...}
  mlir::DictionaryAttr attribute(mlir::MLIRContext *context) const;
  // The schedule that `attribute` writes; none where a parameter is missing, unknown or has a value that is not
  // allowed.
  static std::optional<Schedule> fromAttribute(mlir::DictionaryAttr attribute,
                                               llvm::ArrayRef<const ScheduleKind *> kinds);
  // "kind:tiles,tile_columns:64,...", as --schedule takes it.
  std::string text() const;
  static std::optional<Schedule> fromText(llvm::StringRef text, llvm::ArrayRef<const ScheduleKind *> kinds);
};

} // namespace dlc
