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

// Whether a launch of the kernel may write result number `result` over operand number `input`: all results have its
// shape and bytes, and each element of the operand is read only for the results' elements at the same place, which are
// all computed before one is stored; of several members (ir/Members.h) both belong to one. That holds where elementwise
// ops of the results' shape lie between (the root is a loop, or a contraction or reduction behind which the operand is
// read), and for a scatter and the tensor that it changes.
bool mayWriteInPlace(mlir::func::FuncOp kernel, unsigned input, unsigned result);
// ... before kernels are functions.
bool mayWriteInPlace(KernelOp kernel, unsigned input);

} // namespace dlc
