#include "ir/build/Normalization.h"

using namespace mlir;

namespace dlc {

Normalized normalize(GraphBuilder &b, Value x, ArrayRef<int64_t> axes, double epsilon) {
  auto results = b.create(NormalizeOp::getOperationName(), {x}, {b.integers("axes", axes), b.real("epsilon", epsilon)});
  return results.empty() ? Normalized{} : Normalized{results[0], results[1], results[2]};
}

BatchNormStep batchNormStep(GraphBuilder &b, Value x, int64_t axis, Value mean, Value variance, double epsilon,
                            double momentum, bool unbiased) {
  SmallVector<int64_t> axes;
  int64_t count = 1;
  for (int64_t dim = 0; dim < b.rank(x); ++dim)
    if (dim != axis) {
      axes.push_back(dim);
      count *= b.shape(x)[dim];
    }
  Normalized batch = normalize(b, x, axes, epsilon);
  auto move = [&](Value running, Value now, double factor) {
    now = b.cast(b.reshape(now, {b.shape(x)[axis]}), b.elem(running));
    return b.add(b.mul(running, momentum), b.mul(now, (1 - momentum) * factor));
  };
  double correction = unbiased && count > 1 ? double(count) / double(count - 1) : 1;
  return {batch.value, move(mean, batch.mean, 1), move(variance, batch.variance, correction)};
}

} // namespace dlc
