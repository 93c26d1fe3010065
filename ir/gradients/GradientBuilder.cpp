#include "ir/gradients/GradientBuilder.h"
#include "ir/gradients/Differentiate.h"

using namespace mlir;

namespace dlc {

Value GradientBuilder::gradient(unsigned result) {
  if (!gradients_[result])
    gradients_[result] = zerosLike(op_->getResult(result));
  return gradients_[result];
}

void GradientBuilder::give(unsigned operand, Value gradient) {
  if (!wants(operand) || failed() || !gradient)
    return;
  ArrayRef<int64_t> to = shape(differentiated(op_)[operand]);
  gradient = broadcast(sumTo(gradient, to), to);
  if (gradient)
    given_[operand].push_back({gradient});
}

void GradientBuilder::giveStretch(unsigned operand, Value gradient, int64_t axis, int64_t start) {
  if (!wants(operand) || failed() || !gradient)
    return;
  bool whole = shape(gradient) == shape(differentiated(op_)[operand]);
  given_[operand].push_back(whole ? GradientPart{gradient} : GradientPart{gradient, axis, start});
}

Value GradientBuilder::sumTo(Value value, ArrayRef<int64_t> to) {
  if (failed() || !value)
    return {};
  SmallVector<int64_t> leading, ones;
  int64_t more = std::max<int64_t>(0, rank(value) - int64_t(to.size()));
  for (int64_t dim = 0; dim < rank(value); ++dim) {
    if (dim < more)
      leading.push_back(dim);
    else if (rank(value) >= int64_t(to.size()) && to[dim - more] == 1 && shape(value)[dim] != 1)
      ones.push_back(dim);
  }
  if (leading.empty() && ones.empty())
    return value;
  SmallVector<int64_t> axes(leading);
  axes.append(ones);
  return reshape(reduce(ReduceKind::sum, value, axes, /*keepdims=*/false), to);
}

Value GradientBuilder::restoreAxes(Value reduced, ArrayRef<int64_t> axes, int64_t rank) {
  if (failed() || !reduced || this->rank(reduced) == rank)
    return failed() ? Value() : reduced;
  SmallVector<int64_t> to;
  auto next = shape(reduced).begin();
  for (int64_t dim = 0; dim < rank; ++dim)
    to.push_back(llvm::is_contained(axes, dim) ? 1 : *next++);
  return reshape(reduced, to);
}

} // namespace dlc
