// Axes that are known when the program runs.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// What an input of axes holds: one axis, or several in any order.
enum class AxesKind { one, several };

// Whether input `index` is decided by data and the node is done: it is built for all axes of `rank` dims that there may
// be, and the program takes the results of those that it finds. Others are an error of the run. `build` makes the node
// where the axes are known.
bool chooseAxes(NodeContext &c, unsigned index, int64_t rank, AxesKind kind, void (*build)(NodeContext &));

// For each of `rank` dims, i64 of rank 0: the element of `values` whose axis it is, or `otherwise`. All axes are found,
// or the run fails.
llvm::SmallVector<mlir::Value> byAxis(NodeContext &c, mlir::Value axes, mlir::Value values,
                                      llvm::ArrayRef<mlir::Value> otherwise);

} // namespace dlc::frontend
