// Loops over an iteration space that is split into tasks.
#pragma once

#include "codegen/cpu/CpuKernel.h"

namespace dlc::cpu {

// Called with one index per dim of the space.
using NestBody = llvm::function_ref<mlir::LogicalResult(mlir::ValueRange indices)>;

// How a space is cut into tasks: units of dims [0, outer) taken together, `unitsPerTask` at a time; the dims from
// `outer` on are walked whole within a unit. Where a single row is worth several tasks, the last dim is cut into chunks
// first: it then counts as the two dims (number of chunks, `chunk`).
struct TaskSplit {
  llvm::SmallVector<int64_t> sizes; // of the dims, with the last one cut
  int64_t chunk = 0;                // 0: the last dim is whole
  int64_t lastSize = 1;             // of the last dim, before it is cut
  unsigned outer = 0;
  int64_t units = 1, unitsPerTask = 1, tasks = 1;
  bool hasInnerLoop = false; // tasks of one unit: over the last dim of the units

  TaskSplit(llvm::ArrayRef<int64_t> sizes, int64_t elementsPerTask);
  // Every place of the dims is a unit (a row, say), however few there are in a task.
  static TaskSplit ofUnits(llvm::ArrayRef<int64_t> sizes, int64_t unitsPerTask);
  // Leaves the last dim to the body, if a unit walks it whole.
  bool dropLast();

private:
  TaskSplit() = default;
  void count(int64_t unitsAtOnce);
};

// `for` loops with step 1, or another, around what `body` emits; the bounds may be equal.
mlir::LogicalResult emitFor(mlir::OpBuilder &builder, mlir::Value low, mlir::Value high,
                            llvm::function_ref<mlir::LogicalResult(mlir::Value)> body);

mlir::LogicalResult emitFor(mlir::OpBuilder &builder, mlir::Value low, mlir::Value high, int64_t step,
                            llvm::function_ref<mlir::LogicalResult(mlir::Value)> body);

// Loops from 0 to the sizes, outermost first.
mlir::LogicalResult emitNest(mlir::OpBuilder &builder, llvm::ArrayRef<int64_t> sizes, NestBody body);

// Emits the loops over the tasks [begin, end) of a split space; `body` gets one index per dim of the original space.
mlir::LogicalResult emitTasks(mlir::OpBuilder &builder, const TaskSplit &split, mlir::Value begin, mlir::Value end,
                              NestBody body);

mlir::Value indexConstant(mlir::OpBuilder &builder, int64_t value);

} // namespace dlc::cpu
