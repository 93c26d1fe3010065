// Activations.
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

template <typename Op> Value unary(Call &c) { return Value::of(c.b.unary<Op>(c.floats(0))); }

Value softmax(Call &c) {
  mlir::Value x = c.floats(1);
  int64_t axis = c.axis("axis", x);
  return c.failed() ? Value::poison() : Value::of(c.b.softmax(x, {axis}));
}
Value logSoftmax(Call &c) {
  mlir::Value x = c.floats(1);
  int64_t axis = c.axis("axis", x);
  return c.failed() ? Value::poison() : Value::of(c.b.logSoftmax(x, {axis}));
}

mlir::Value negative(GraphBuilder &b, mlir::Value x) { return b.compare(Predicate::lt, x, b.like(x, 0)); }

Value leakyRelu(Call &c) {
  mlir::Value x = c.floats(0);
  return Value::of(c.b.select(negative(c.b, x), c.b.mul(x, c.real("alpha")), x));
}
Value elu(Call &c) {
  mlir::Value x = c.floats(0);
  mlir::Value below = c.b.mul(c.b.sub(c.b.unary<ExpOp>(c.b.min(x, c.b.like(x, 0))), 1), c.real("alpha"));
  return Value::of(c.b.select(negative(c.b, x), below, x));
}
// log(1 + exp(x)) without overflow
Value softplus(Call &c) {
  mlir::Value x = c.floats(0);
  mlir::Value small = c.b.unary<ExpOp>(c.b.unary<NegOp>(c.b.unary<AbsOp>(x)));
  return Value::of(c.b.add(c.b.unary<ReluOp>(x), c.b.unary<LogOp>(c.b.add(small, 1))));
}
Value gelu(Call &c) {
  mlir::Value x = c.floats(0), inner;
  GraphBuilder &b = c.b;
  if (c.flag("approximate"))
    inner = b.unary<TanhOp>(b.mul(b.add(x, b.mul(b.mul(b.mul(x, x), x), 0.044715)), 0.79788456080286535588));
  else
    inner = b.unary<ErfOp>(b.mul(x, 0.70710678118654752440));
  return Value::of(b.mul(b.mul(x, 0.5), b.add(inner, 1)));
}
Value swish(Call &c) {
  mlir::Value x = c.floats(0);
  return Value::of(c.b.mul(x, c.b.unary<SigmoidOp>(x)));
}
mlir::Value hardGate(GraphBuilder &b, mlir::Value x) { return b.clamp(b.add(b.mul(x, 1.0 / 6), 0.5), 0, 1); }
Value hardSigmoid(Call &c) { return Value::of(hardGate(c.b, c.floats(0))); }
Value hardSwish(Call &c) {
  mlir::Value x = c.floats(0);
  return Value::of(c.b.mul(x, hardGate(c.b, x)));
}
Value relu6(Call &c) { return Value::of(c.b.clamp(c.floats(0), 0, 6)); }

const Builtin rows[] = {
    {"relu", "x", unary<ReluOp>, "max(x, 0)"},
    {"relu6", "x", relu6, "min(max(x, 0), 6)"},
    {"leaky_relu", "x, alpha=0.2", leakyRelu, "x, or alpha * x where it is negative"},
    {"elu", "x, alpha=1.0", elu, "x, or alpha * (exp(x) - 1) where it is negative"},
    {"gelu", "x, approximate=false", gelu, "x * Phi(x)"},
    {"swish", "x", swish, "x * sigmoid(x)"},
    {"silu", "x", swish, "x * sigmoid(x)"},
    {"hard_sigmoid", "x", hardSigmoid, "x / 6 + 1 / 2, between 0 and 1"},
    {"hard_swish", "x", hardSwish, "x * hard_sigmoid(x)"},
    {"softplus", "x", softplus, "log(1 + exp(x))"},
    {"sigmoid", "x", unary<SigmoidOp>, "1 / (1 + exp(-x))"},
    {"tanh", "x", unary<TanhOp>, "hyperbolic tangent"},
    {"softmax", "x, axis=-1", softmax, "exp(x) over its sum along a dim"},
    {"log_softmax", "x, axis=-1", logSoftmax, "the logarithm of softmax"},
};

} // namespace

ArrayRef<Builtin> activationBuiltins() { return rows; }

} // namespace dlc::text
