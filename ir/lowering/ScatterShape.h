// dlc.scatter_nd and dlc.scatter_elements seen as one thing: batches of matrices [targets, columns], each a copy of the
// operand's, into which rows of updates are combined one after the other. An index says which target an update goes to:
// one for a whole row of updates (scatter_nd), or one for each of its elements (scatter_elements).
#pragma once

#include "ir/Dlc.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc {

struct ScatterShape {
  mlir::Value operand, indices, updates;
  ScatterKind kind = ScatterKind::none;
  mlir::Type element;

  // Dims of the result in front of and behind those that the indices choose in, and how much of them has updates.
  llvm::SmallVector<int64_t> batchDims, columnDims, updatedBatchDims, updatedColumnDims;
  int64_t batches = 1, targets = 1, columns = 1;
  int64_t updatedBatches = 1, rows = 1, updatedColumns = 1;
  bool sharedIndex = false;         // one for a row of updates; then there is one batch
  llvm::SmallVector<int64_t> depth; // the dims that an index names a place in; their product is `targets`

  int64_t elements() const { return batches * targets * columns; }
  int64_t updateElements() const { return updatedBatches * rows * updatedColumns; }

  // An element of `indices` at a row-major position.
  using ReadIndex = llvm::function_ref<mlir::FailureOr<mlir::Value>(mlir::Value position)>;
  // The target of index number `number`: of a row where rows share one, else of the update at that position. -1 where
  // an index is out of range.
  mlir::FailureOr<mlir::Value> target(ScalarEmitter &emitter, mlir::Value number, ReadIndex read) const;
  // What is stored where `there` meets `update`, all in storage type.
  mlir::Value combine(ScalarEmitter &emitter, mlir::Value there, mlir::Value update) const;
};

// Reads the op; fails on others, without an error.
mlir::FailureOr<ScatterShape> analyzeScatter(mlir::Operation *op);
// The scatter of a kernel function that holds one, whose operands are all arguments of it; fails on others.
mlir::FailureOr<ScatterShape> findScatter(mlir::func::FuncOp kernel);

// How an update changes what is there, in compute type.
mlir::Value applyUpdate(ScalarEmitter &emitter, ScatterKind kind, mlir::Type element, mlir::Value there,
                        mlir::Value update);

// A row-major position in dims `full` as one in the leading part `part` of each of them. `inside` becomes false where
// it lies outside; it stays null where nothing does.
mlir::Value positionInPart(IndexMath &math, mlir::Value position, llvm::ArrayRef<int64_t> full,
                           llvm::ArrayRef<int64_t> part, mlir::Value &inside);
// ... and back.
mlir::Value positionInFull(IndexMath &math, mlir::Value position, llvm::ArrayRef<int64_t> part,
                           llvm::ArrayRef<int64_t> full);

} // namespace dlc
