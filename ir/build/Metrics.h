// Metrics as graphs, one number for each sample: whoever adds them up may leave some out.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// 1 where the label is among the k largest scores along `axis` (negative from the end), else 0; of equal scores the one
// with the lower index is the larger. f32, of the labels' shape. k = 1: accuracy.
mlir::Value topKHits(GraphBuilder &b, mlir::Value scores, mlir::Value labels, int64_t k = 1, int64_t axis = -1);
// 1 where the logit (or probability) is on its target's side of `threshold`. f32, of the targets' shape.
mlir::Value binaryHits(GraphBuilder &b, mlir::Value scores, mlir::Value targets, double threshold = 0);

// Element [label, choice]: how many samples with that label have that choice as their largest score. f32 [C, C].
// `mask`, f32 of the labels' shape, says how much each sample counts; null: 1.
mlir::Value confusionCounts(GraphBuilder &b, mlir::Value scores, mlir::Value labels, int64_t axis = -1,
                            mlir::Value mask = {});

} // namespace dlc
