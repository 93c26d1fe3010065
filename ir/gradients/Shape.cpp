// Gradients of ops that move elements: they move back, and what went to several places is summed.
#include "ir/gradients/Matrices.h"

using namespace mlir;
using namespace dlc;

void ReshapeOp::buildGradient(GradientBuilder &b) { b.give(0, b.reshape(b.gradient(), b.shape(getOperand()))); }

void TransposeOp::buildGradient(GradientBuilder &b) {
  SmallVector<int64_t> back(getPermutation().size());
  for (auto [to, from] : llvm::enumerate(getPermutation()))
    back[from] = int64_t(to);
  b.give(0, b.transpose(b.gradient(), back));
}

void BroadcastOp::buildGradient(GradientBuilder &b) { b.give(0, b.gradient()); }

// Element i of dim `axis` goes to place i * step of a dim of `size`, zeros between.
static Value spread(GradientBuilder &b, Value g, int64_t axis, int64_t step, int64_t size) {
  int64_t count = b.dim(g, axis), rank = b.rank(g);
  SmallVector<int64_t> apart(b.shape(g)), together(apart), none(rank + 1, 0), high(rank + 1, 0);
  apart.insert(apart.begin() + axis + 1, 1);
  high[axis + 1] = step - 1;
  together[axis] = count * step;
  Value zero = b.like(g, 0);
  Value wide = b.reshape(b.pad(b.reshape(g, apart), none, high, PadMode::constant, zero), together);
  SmallVector<int64_t> low(rank, 0), rest(rank, 0);
  rest[axis] = size - count * step;
  return b.pad(wide, low, rest, PadMode::constant, zero);
}

void SliceOp::buildGradient(GradientBuilder &b) {
  ArrayRef<int64_t> from = b.shape(getOperand()), to = b.shape(getResult());
  Value g = b.gradient();
  SmallVector<int64_t> cut;
  for (auto [dim, size] : llvm::enumerate(from))
    if (getStarts()[dim] != 0 || getSteps()[dim] != 1 || to[dim] != size)
      cut.push_back(int64_t(dim));
  if (cut.size() == 1 && getSteps()[cut[0]] == 1)
    return b.giveStretch(0, g, cut[0], getStarts()[cut[0]]);
  SmallVector<int64_t> low(from.size(), 0), high(from.size(), 0);
  for (int64_t dim : cut) {
    int64_t start = getStarts()[dim], step = getSteps()[dim], count = to[dim];
    if (count == 0)
      return b.give(0, b.zerosLike(getOperand()));
    if (step < 0) { // backwards from the last one
      SmallVector<int64_t> starts(from.size(), 0), steps(from.size(), 1);
      starts[dim] = count - 1;
      steps[dim] = -1;
      g = b.slice(g, starts, steps, b.shape(g));
      start += (count - 1) * step;
      step = -step;
    }
    if (step > 1)
      g = spread(b, g, dim, step, from[dim] - start);
    low[dim] = start;
    high[dim] = from[dim] - start - b.dim(g, dim);
  }
  b.give(0, b.pad(g, low, high, PadMode::constant, b.like(g, 0)));
}

void ConcatOp::buildGradient(GradientBuilder &b) {
  int64_t start = 0;
  for (auto [i, operand] : llvm::enumerate(getOperands())) {
    int64_t size = b.dim(operand, getAxis());
    if (b.wants(i))
      b.give(i, b.sliceDim(b.gradient(), getAxis(), start, size));
    start += size;
  }
}

Value dlc::applyTransposed(GradientBuilder &b, Value matrix, Value gradient, int64_t axis) {
  int64_t last = b.rank(gradient) - 1;
  SmallVector<int64_t> swap = llvm::to_vector(llvm::seq<int64_t>(0, last + 1));
  std::swap(swap[axis], swap[last]);
  if (last == 0)
    return b.reshape(b.matmul(b.reshape(gradient, {1, b.dim(gradient, 0)}), matrix), {b.dim(matrix, 1)});
  return b.transpose(b.matmul(b.transpose(gradient, swap), matrix), swap);
}

void PadOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), x = getOperand();
  ArrayRef<int64_t> sizes = b.shape(x);
  if (getMode() != PadMode::constant) {
    for (auto [dim, size] : llvm::enumerate(sizes)) {
      int64_t low = getLow()[dim], high = getHigh()[dim];
      if (low != 0 || high != 0)
        g = applyTransposed(b,
                            matrixAlong<PadOp>(b, b.elem(x), size, size + low + high,
                                               {b.integers("low", {low, 0}), b.integers("high", {high, 0}),
                                                b.kind<PadModeAttr>("mode", getMode())},
                                               {b.like(x, 0)}),
                            g, int64_t(dim));
    }
    b.give(1, b.zerosLike(getValue()));
    return b.give(0, g);
  }
  SmallVector<int64_t> low, high;
  for (auto [below, above] : llvm::zip_equal(getLow(), getHigh())) {
    low.push_back(-below);
    high.push_back(-above);
  }
  Value inside = b.pad(g, low, high, PadMode::constant, b.like(g, 0));
  b.give(0, inside);
  if (b.wants(1))
    b.give(1, b.sub(b.sumTo(g, {}), b.sumTo(inside, {})));
}

void ResizeOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), x = getOperand();
  for (int64_t dim = 0; dim < b.rank(x); ++dim) {
    int64_t size = b.shape(x)[dim], to = b.shape(getResult())[dim];
    if (to == size && getScales()[dim] == 1 && getCoordinates() != "tf_crop_and_resize")
      continue;
    auto one = [&](StringRef name, ArrayRef<double> values, double neutral) {
      return b.reals(name, {values[dim], neutral});
    };
    SmallVector<NamedAttribute> attributes{one("scales", getScales(), 1),
                                           one("roi_low", getRoiLow(), 0),
                                           one("roi_high", getRoiHigh(), 1),
                                           b.kind<ResizeModeAttr>("mode", getMode()),
                                           b.text("coordinates", getCoordinates()),
                                           b.text("nearest_mode", getNearestMode()),
                                           b.real("cubic_coefficient", getCubicCoefficient().convertToDouble()),
                                           b.flag("exclude_outside", getExcludeOutside()),
                                           b.flag("antialias", getAntialias())};
    g = applyTransposed(b, matrixAlong<ResizeOp>(b, b.elem(x), size, to, attributes), g, dim);
  }
  b.give(0, g);
}
