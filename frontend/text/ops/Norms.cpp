// Normalizations; the channels are the last dim.
#include "frontend/text/Lowering.h"
#include "ir/build/Normalization.h"

using namespace mlir;

namespace dlc::text {
namespace {

mlir::Value scaled(Call &c, mlir::Value x, int64_t channels) {
  GraphBuilder &b = c.b;
  if (c.flag("scale"))
    x = b.mul(x, b.cast(c.weights("scale", {channels}, "=ones"), b.elem(x)));
  if (c.flag("bias"))
    x = b.add(x, b.cast(c.weights("bias", {channels}, "=zeros"), b.elem(x)));
  return x;
}

mlir::Value statistic(Call &c, StringRef what, int64_t channels, StringRef initializer) {
  auto first = std::make_shared<Layer>();
  first->builtin = findBuiltin(initializer);
  first->place = c.layer.place;
  State state;
  state.type = RankedTensorType::get({channels}, c.b.f32());
  state.role = "statistic";
  state.initializer.kind = Value::Layer;
  state.initializer.layer = first;
  return c.lowering.state(c.layer.name + "." + what.str(), std::move(state), c.layer.place);
}

// In training by the batch's own statistics, which the running ones follow; frozen and else by the running ones.
Value batchNorm(Call &c) {
  mlir::Value x = c.floats(2);
  double epsilon = c.real("epsilon", 0), momentum = c.real("momentum", 0, 1);
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  int64_t channels = b.shape(x).back();
  mlir::Value mean = statistic(c, "mean", channels, "zeros"), variance = statistic(c, "variance", channels, "ones");
  mlir::Value y;
  if (c.training() && !c.lowering.isFrozen(c.layer.name + ".mean")) {
    BatchNormStep step = batchNormStep(b, x, b.rank(x) - 1, mean, variance, epsilon, momentum, /*unbiased=*/true);
    y = step.value;
    c.lowering.updateState(c.layer.name + ".mean", step.mean);
    c.lowering.updateState(c.layer.name + ".variance", step.variance);
  } else {
    mlir::Value factor = b.unary<RsqrtOp>(b.add(variance, epsilon));
    y = b.mul(b.sub(x, b.cast(mean, b.elem(x))), b.cast(factor, b.elem(x)));
  }
  return Value::of(c.activate(scaled(c, y, channels)));
}

Value layerNorm(Call &c) {
  mlir::Value x = c.floats(1);
  double epsilon = c.real("epsilon", 0);
  if (c.failed())
    return Value::poison();
  return Value::of(scaled(c, normalize(c.b, x, {c.b.rank(x) - 1}, epsilon).value, c.b.shape(x).back()));
}

Value rmsNorm(Call &c) {
  mlir::Value x = c.floats(1);
  double epsilon = c.real("epsilon", 0);
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value y = b.op<RmsNormOp>({x}, {b.integers("axes", {b.rank(x) - 1}), b.real("epsilon", epsilon)});
  return Value::of(b.mul(y, b.cast(c.weights("scale", {b.shape(x).back()}, "=ones"), b.elem(x))));
}

Value groupNorm(Call &c) {
  mlir::Value x = c.floats(3);
  int64_t groups = c.integer("groups", 1);
  double epsilon = c.real("epsilon", 0);
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> shape(b.shape(x)), apart(shape);
  int64_t channels = shape.back();
  if (!c.expect(channels % groups == 0, Twine(channels) + " channels do not divide into " + Twine(groups) + " groups"))
    return Value::poison();
  apart.back() = groups;
  apart.push_back(channels / groups);
  SmallVector<int64_t> axes;
  for (int64_t axis = 1; axis < int64_t(apart.size()); ++axis)
    if (axis != int64_t(apart.size()) - 2)
      axes.push_back(axis);
  mlir::Value y = b.reshape(normalize(b, b.reshape(x, apart), axes, epsilon).value, shape);
  return Value::of(scaled(c, y, channels));
}

const Builtin rows[] = {
    {"batch_norm", "x, momentum=0.99, epsilon=0.001, scale=true, bias=true, activation=none", batchNorm,
     "each channel by its mean and variance over the batch (training) or so far", true},
    {"layer_norm", "x, epsilon=1e-5, scale=true, bias=true", layerNorm, "the last dim by its own mean and variance",
     true},
    {"group_norm", "x, groups, epsilon=1e-5, scale=true, bias=true", groupNorm,
     "groups of channels by their own mean and variance", true},
    {"rms_norm", "x, epsilon=1e-5", rmsNorm, "the last dim over the root of its mean square", true},
};

} // namespace

ArrayRef<Builtin> normBuiltins() { return rows; }

} // namespace dlc::text
