// What a contraction kernel does with its sums: emits the elementwise ops behind the contraction on vectors of columns
// and stores the yielded values.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc::cpu {

class Epilogue {
public:
  // `results`: the contraction's result, or the parts of its columns that are computed together; everything that the
  // kernel yields has their shape. `vectorLanes` is the length of the vectors handed to `store`.
  Epilogue(CpuKernel &kernel, llvm::ArrayRef<mlir::Value> results, int64_t vectorLanes);

  // Takes the sums of `lanes` neighbouring columns of one row (the first lanes of each of `sums`, where it is longer;
  // one for each result), and stores what follows from them. `row` is the row's number (result elements in front of it
  // / columns), `column` the first column. `columnKey` is equal for calls in the same block whose columns are equal:
  // loads of per-channel vectors are shared between them. `mask`: the lanes that are columns, where only the run knows
  // which.
  mlir::LogicalResult store(mlir::ValueRange sums, int64_t lanes, mlir::Value row, mlir::Value column,
                            int64_t columnKey, mlir::Value mask = {});

  // Starts a new tile: nothing loaded before may be used again.
  void beginTile() { shared_.clear(); }

private:
  mlir::FailureOr<mlir::Value> load(ScalarEmitter &emitter, mlir::BlockArgument argument, mlir::ValueRange indices);
  mlir::Value loadVector(mlir::Value memref, mlir::Value offset);

  CpuKernel &kernel_;
  llvm::SmallVector<mlir::Value> results_;
  int64_t vectorLanes_;
  // The place that is being stored.
  int64_t lanes_ = 0, columnKey_ = 0;
  mlir::Value linear_, column_, mask_;
  llvm::DenseMap<std::pair<unsigned, int64_t>, mlir::Value> shared_; // (argument, column key) -> vector
};

} // namespace dlc::cpu
