// Random numbers, whose rows stand among those of tensors made from a shape.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Each node draws from a stream of its own; each run, and each round of a loop, draws others. How often a session has
// run is a state of the program, `@random.counter`. A node without attribute 'seed' has the seed 0: a new session draws
// what the last one drew.
// Numbers in [0, 1), f32, for a node whose seed is a whole number.
mlir::Value drawUniform(NodeContext &c, llvm::ArrayRef<int64_t> shape);
void buildRandomNormal(NodeContext &c);
void buildRandomNormalLike(NodeContext &c);
void buildRandomUniform(NodeContext &c);
void buildRandomUniformLike(NodeContext &c);
void buildBernoulli(NodeContext &c);
void buildMultinomial(NodeContext &c);

} // namespace dlc::frontend
