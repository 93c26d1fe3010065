// What launches do to memory: questions that the planner and its checker share.
#pragma once

#include "ir/Dlc.h"
#include "runtime/plan/Placement.h"

namespace dlc {

// The value whose memory `value` is a view of: the operand of a chain of dlc.reshape; of what a loop carries, the
// loop's result.
mlir::Value viewedValue(mlir::Value value);

// Bytes that a value takes in the arena, rounded up to the alignment of buffers.
constexpr int64_t kArenaAlignment = plan::kArenaAlignment;
int64_t arenaBytesOf(mlir::Value value);

// Whether the kernel may write its only result over operand number `input`: both have equally many bytes, and each
// element of the operand is read only for the result's element at the same place. That holds where elementwise ops of
// the result's shape lie between the two (the root is a loop, or a contraction whose epilogue reads the operand), and
// for a scatter and the tensor that it changes.
bool mayWriteInPlace(mlir::func::FuncOp kernel, unsigned input);
// ... before kernels are functions.
bool mayWriteInPlace(KernelOp kernel, unsigned input);

} // namespace dlc
