// Attention as one kernel computes it: result = softmax(scores) * values, where elementwise ops make the scores of one
// product's sums, query * key.
#pragma once

#include "ir/Dlc.h"
#include "ir/contraction/Strided.h"
#include "llvm/ADT/SetVector.h"

namespace dlc {

// The ops of an attention, in a graph or in a kernel function.
struct AttentionOps {
  MatmulOp scores, mix; // query * key; weights * values
  mlir::Value masked;   // what the softmax is taken of
  // From `scores` to `mix`, both included; in no order.
  llvm::SetVector<mlir::Operation *> ops;
};
// The attention whose last product is `mix`. None, with the reason in `why`, where it is none; `why` stays empty where
// nothing looks like one.
std::optional<AttentionOps> findAttention(MatmulOp mix, std::string &why);

// The attention that a kernel function is, as [batches, queries, head] x [batches, keys, head] x [batches, keys,
// values].
struct AttentionShape {
  MatmulOp scores, mix;
  mlir::Value masked;
  int64_t batches, queries, keys, headSize, valueSize;
  // Side and depth are queries and head, keys and head, values and keys.
  StridedOperand query, key, value;
  int64_t copyBytes[3] = {}; // of query, key and value that one copy brings: neighbours, aligned to as many

  // The scores are the sums times this, and nothing else: of all keys, or of those that a row may see.
  std::optional<double> scale;
  // Row i sees keys up to i + past; others get a number added, which hides them where none of the sums can outweigh it.
  std::optional<int64_t> past;
  bool hides = false;
  mlir::Value visible; // the scores of keys that a row sees

  uint64_t multiplyAdds() const { return uint64_t(batches * queries * keys * (headSize + valueSize)); }
};
// None, with the reason in `why`.
std::optional<AttentionShape> attentionShapeOf(mlir::func::FuncOp function, std::string &why);
bool isAttention(mlir::func::FuncOp function);

} // namespace dlc
