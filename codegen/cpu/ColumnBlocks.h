// The columns of a contraction in blocks: those of one group behind those of another, the last one of each with fewer
// columns where they are no multiple of a block's.
#pragma once

#include "codegen/cpu/IndexBuilder.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

class ColumnBlocks {
public:
  ColumnBlocks(mlir::OpBuilder &builder, const ContractionShape &shape, int64_t columns)
      : builder_(builder), shape_(shape), index_(builder, shape.op->getLoc()), columns_(columns) {}

  int64_t perGroup() const { return (shape_.columns + columns_ - 1) / columns_; }
  int64_t count() const { return perGroup() * shape_.groups; }
  int64_t mostColumns() const { return std::min(shape_.columns, columns_); }
  // Calls `body` with the number of the block's columns.
  mlir::LogicalResult withColumns(mlir::Value block, llvm::function_ref<mlir::LogicalResult(int64_t columns)> body);

  // Its first column, of the group's and of all.
  struct Place {
    mlir::Value group, inGroup, column;
  };
  Place placeOf(mlir::Value block);
  // How far behind the rhs's origin the block's columns begin; `first` columns further on.
  mlir::Value rhsOf(mlir::Value block, const Place &place, int64_t first = 0);

private:
  mlir::OpBuilder &builder_;
  const ContractionShape &shape_;
  IndexBuilder index_;
  int64_t columns_;
};

} // namespace dlc::cpu
