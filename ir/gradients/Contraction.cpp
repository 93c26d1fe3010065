// Gradients of products: each is a product of the same family.
#include "ir/gradients/GradientBuilder.h"

using namespace mlir;
using namespace dlc;

// A matrix of all rows.
static Value flat(GradientBuilder &b, Value x) {
  int64_t columns = b.dim(x, b.rank(x) - 1), rows = 1;
  for (int64_t size : b.shape(x).drop_back())
    rows *= size;
  return b.reshape(x, {rows, columns});
}

void MatmulOp::buildGradient(GradientBuilder &b) {
  if (getPanel())
    return b.error("the rhs is packed");
  Value x = getLhs(), w = getRhs(), g = b.cast(b.gradient(), b.elem(x));
  bool turnedX = getTransposeLhs(), turnedW = getTransposeRhs();
  if (b.wants(0))
    b.give(0, turnedX ? b.matmul(w, g, turnedW, true) : b.matmul(g, w, false, !turnedW));
  if (!b.wants(1))
    return;
  // The weights of a layer are read by all rows of all batches: one product over them.
  if (!turnedX && b.rank(w) == 2) {
    x = flat(b, x);
    g = flat(b, g);
  }
  b.give(1, turnedW ? b.matmul(g, x, true, turnedX) : b.matmul(x, g, !turnedX, false));
}

namespace {

// A convolution's window, as its three ops have it.
struct Attributes {
  ArrayRef<int64_t> strides, low, dilations;
  int64_t groups;
  Layout layout;

  template <typename Op>
  explicit Attributes(Op op)
      : strides(op.getStrides()), low(op.getPadsLow()), dilations(op.getDilations()), groups(int64_t(op.getGroups())),
        layout(op.getLayout()) {}

  SmallVector<NamedAttribute> list(GradientBuilder &b) const {
    return {b.integers("strides", strides), b.integers("pads_low", low), b.integers("dilations", dilations),
            b.integer("groups", groups), b.kind<LayoutAttr>("layout", layout)};
  }
};

Value dataGradient(GradientBuilder &b, const Attributes &window, Value gradient, Value filter, Type type) {
  return b.op<ConvDataGradOp>({gradient, filter}, window.list(b), type);
}
Value filterGradient(GradientBuilder &b, const Attributes &window, Value operand, Value gradient, Type type) {
  return b.op<ConvFilterGradOp>({operand, gradient}, window.list(b), type);
}

// The convolution whose result has the shape of `result`: what is left at the end of the operand is not read.
Value convolution(GradientBuilder &b, const Attributes &window, Value operand, Value filter, Value result) {
  SmallVector<int64_t> high;
  int64_t spatial = b.rank(operand) - 2;
  bool isFirst = window.layout == Layout::channels_first;
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t extent = (b.dim(filter, isFirst ? 2 + d : d) - 1) * window.dilations[d] + 1;
    int64_t dim = isFirst ? 2 + d : 1 + d;
    high.push_back((b.dim(result, dim) - 1) * window.strides[d] + extent - b.dim(operand, dim) - window.low[d]);
  }
  SmallVector<NamedAttribute> attributes = window.list(b);
  attributes.push_back(b.integers("pads_high", high));
  return b.op<ConvOp>({operand, filter}, attributes);
}

} // namespace

void ConvOp::buildGradient(GradientBuilder &b) {
  if (getPanel() || getTransposeFilter())
    return b.error("the filter is packed or transposed");
  Attributes window(*this);
  Value g = b.cast(b.gradient(), b.elem(getOperand()));
  if (b.wants(0))
    b.give(0, dataGradient(b, window, g, getFilter(), getOperand().getType()));
  if (b.wants(1))
    b.give(1, filterGradient(b, window, getOperand(), g, getFilter().getType()));
}

void ConvDataGradOp::buildGradient(GradientBuilder &b) {
  if (getPanel() || getTransposeFilter())
    return b.error("the filter is packed or transposed");
  Attributes window(*this);
  Value g = b.cast(b.gradient(), b.elem(getGradient()));
  if (b.wants(0))
    b.give(0, convolution(b, window, g, getFilter(), getGradient()));
  if (b.wants(1))
    b.give(1, filterGradient(b, window, g, getGradient(), getFilter().getType()));
}

void ConvFilterGradOp::buildGradient(GradientBuilder &b) {
  if (getParts())
    return b.error("the sum is cut into parts");
  Attributes window(*this);
  Value g = b.cast(b.gradient(), b.elem(getOperand()));
  if (b.wants(0))
    b.give(0, dataGradient(b, window, getGradient(), g, getOperand().getType()));
  if (b.wants(1))
    b.give(1, convolution(b, window, getOperand(), g, getGradient()));
}
