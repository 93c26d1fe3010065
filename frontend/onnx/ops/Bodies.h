// Bodies of control flow that become regions, or are imported again and again.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Loops of more rounds are not unrolled, ...
constexpr int64_t kUnrollLimit = 256;
// ... and of more nodes in all rounds only where they cannot be loops of the program.
constexpr int64_t kUnrollNodes = 256;

// The nodes of a graph and of the bodies inside.
int64_t countNodes(const onnx::GraphProto &graph);

// The body's outputs, computed where `c` makes ops now. What goes wrong is an error of `c`.
llvm::SmallVector<mlir::Value> importInRegion(NodeContext &c, const onnx::GraphProto &body, mlir::ValueRange inputs);

// Parts put together along a new dim.
mlir::Value stack(NodeContext &c, llvm::ArrayRef<mlir::Value> parts, int64_t axis);
// What output `index` of a body that never ran stacks to: a dim of 0 among those of one round, as the body computes it
// from `inputs`; or, where it cannot (it may count on having run), as it declares it.
mlir::Value stackOfNothing(NodeContext &c, const onnx::GraphProto &body, mlir::ValueRange inputs, int64_t index,
                           int64_t axis);

} // namespace dlc::frontend
