// Long rows in parts of equal length: more of them to work on at once than there are rows.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// The dim `axis` of `count` * `length` as two dims.
struct RowParts {
  int64_t axis, count, length;

  // The type with dims [.., count, length, ..] in place of [.., count * length, ..]; another length or count where
  // given.
  mlir::RankedTensorType cut(mlir::RankedTensorType type) const { return cut(type, count, length); }
  mlir::RankedTensorType cut(mlir::RankedTensorType type, int64_t parts, int64_t each) const;
};

// What is worth cutting: rows of at least `row` elements into parts of at least `part`, while there are fewer rows than
// half of the `workers`; not into more parts than workers ask for.
struct RowPartLimits {
  int64_t workers, row, part;
};

// None where rows are short or many, or no number of parts divides their length. Where `length` is given, parts of that
// length wherever it divides.
std::optional<RowParts> partsOfRows(mlir::RankedTensorType type, int64_t axis, const RowPartLimits &limits,
                                    int64_t length = 0);

mlir::Value reshapeTo(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::RankedTensorType type);

} // namespace dlc
