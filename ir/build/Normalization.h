// Normalizations by the elements' own statistics, as graphs.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// dlc.normalize; the statistics keep the reduced dims.
struct Normalized {
  mlir::Value value, mean, variance;
};
Normalized normalize(GraphBuilder &b, mlir::Value x, llvm::ArrayRef<int64_t> axes, double epsilon);

// Batch normalization in a step of training: x by the statistics of its batch, which is a population; and the running
// ones, [channels], moved towards them: momentum * running + (1 - momentum) * batch. `axis`: of the channels.
// `unbiased`: the variance that runs along is that of all samples there are, divided by one less.
struct BatchNormStep {
  mlir::Value value, mean, variance;
};
BatchNormStep batchNormStep(GraphBuilder &b, mlir::Value x, int64_t axis, mlir::Value mean, mlir::Value variance,
                            double epsilon, double momentum, bool unbiased);

} // namespace dlc
