// Attention heads: shared by the rows of the attention family.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// [B, S, heads * D] -> [B, heads, S, D]; tensors of rank 4 have that form already.
mlir::Value splitHeads(NodeContext &c, mlir::Value x, int64_t heads);

// [B, H, S, D] with each head repeated in place: [B, H * times, S, D].
mlir::Value repeatHeads(NodeContext &c, mlir::Value x, int64_t times);

} // namespace dlc::frontend
