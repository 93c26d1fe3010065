// Batch, layer, group, instance and other normalizations.
#include "ir/build/Normalization.h"
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

SmallVector<int64_t> axesWithout(int64_t rank, ArrayRef<int64_t> kept) {
  SmallVector<int64_t> axes;
  for (int64_t i = 0; i < rank; ++i)
    if (!llvm::is_contained(kept, i))
      axes.push_back(i);
  return axes;
}

// Training mode; gives the running statistics (mean, variance), moved.
std::array<Value, 2> trainBatchNorm(NodeContext &c, Value runningMean, Value runningVariance) {
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  BatchNormStep step = batchNormStep(c, x, /*axis=*/1, runningMean, runningVariance, c.floatAttr("epsilon", 1e-5),
                                     c.floatAttr("momentum", 0.9), /*unbiased=*/false);
  Value scaled = c.mul(step.value, c.perChannel(c.cast(c.input(1), c.elem(x)), rank));
  c.set(0, c.add(scaled, c.perChannel(c.cast(c.input(2), c.elem(x)), rank)));
  return {step.mean, step.variance};
}

// ... in a step of a graph that is trained, whose running statistics are weights.
void stepBatchNorm(NodeContext &c) {
  std::array<Value, 2> moved = trainBatchNorm(c, c.statistic(3), c.statistic(4));
  for (unsigned i : {0, 1}) {
    c.set(1 + i, moved[i]);
    c.setStatistic(3 + i, moved[i]);
  }
}

void buildBatchNorm(NodeContext &c) {
  Value x = c.input(0);
  if (!c.expect(c.rank(x) >= 2, "expected a tensor [N, C, ...], found " + typeName(c.type(x))))
    return;
  double epsilon = c.floatAttr("epsilon", 1e-5);
  bool isPerPlace = c.version < 9 && c.intAttr("spatial", 1) == 0; // one set of parameters per place, not per channel
  bool isRunning = !isPerPlace && c.isStatistic(3) && c.isStatistic(4);
  if (isRunning && c.isStep() && !c.isFrozen(3))
    return stepBatchNorm(c);
  if (isRunning) {
    c.set(1, c.input(3)); // of a node in training form, where somebody reads them
    c.set(2, c.input(4));
  } else if (c.version >= 14 && c.intAttr("training_mode", 0) != 0) {
    std::array<Value, 2> moved = trainBatchNorm(c, c.input(3), c.input(4));
    c.set(1, moved[0]);
    return c.set(2, moved[1]);
  }
  Value parameters[4];
  for (unsigned i = 0; i < 4; ++i)
    parameters[i] = c.cast(c.input(i + 1), c.elem(x));
  if (isPerPlace) {
    Value scale = c.mul(parameters[0], c.unary<RsqrtOp>(c.add(parameters[3], epsilon)));
    c.set(0, c.add(c.mul(c.sub(x, parameters[2]), scale), parameters[1]));
    return;
  }
  c.set(0, c.op<BatchNormOp>({x, parameters[0], parameters[1], parameters[2], parameters[3]},
                             {c.real("epsilon", epsilon)}));
}

void buildInstanceNorm(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  if (!c.expect(rank >= 3, "expected a tensor [N, C, spatial...], found " + typeName(c.type(x))))
    return;
  Value normalized = normalize(c, x, axesWithout(rank, {0, 1}), c.floatAttr("epsilon", 1e-5)).value;
  c.set(0, c.add(c.mul(normalized, c.perChannel(c.input(1), rank)), c.perChannel(c.input(2), rank)));
}

// Statistics in `stash_type`, over the dims from `axis` on.
void buildLayerNorm(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x), axis = c.normalizeAxis(c.intAttr("axis", -1), rank);
  Type stash = c.typeAttr("stash_type", c.f32()), element = c.elem(x);
  // A wider input keeps its precision.
  if (elementBits(stash) < elementBits(element))
    stash = element;
  if (c.failed() || !c.expect(isa<FloatType>(stash), "attribute 'stash_type' is not a float type"))
    return;
  auto axes = llvm::to_vector(llvm::seq(axis, rank));
  double epsilon = c.floatAttr("epsilon", 1e-5);
  Normalized normalized = normalize(c, c.cast(x, stash), axes, epsilon);
  Value result = c.mul(c.cast(normalized.value, element), c.input(1));
  if (c.hasInput(2))
    result = c.add(result, c.input(2));
  c.set(0, result);
  if (c.wants(1))
    c.set(1, normalized.mean);
  if (c.wants(2))
    c.set(2, c.unary<RsqrtOp>(c.add(normalized.variance, epsilon)));
}

void buildRmsNorm(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x), axis = c.normalizeAxis(c.intAttr("axis", -1), rank);
  Type stash = c.typeAttr("stash_type", c.f32()), element = c.elem(x);
  if (elementBits(stash) < elementBits(element))
    stash = element;
  if (c.failed() || !c.expect(isa<FloatType>(stash), "attribute 'stash_type' is not a float type"))
    return;
  Value normalized = c.op<RmsNormOp>({c.cast(x, stash)}, {c.integers("axes", llvm::to_vector(llvm::seq(axis, rank))),
                                                          c.real("epsilon", c.floatAttr("epsilon", 1e-5))});
  Value scale = c.input(1);
  c.set(0, c.mul(c.cast(normalized, c.elem(scale)), scale));
}

void buildGroupNorm(NodeContext &c) {
  Value x = c.input(0), scale = c.input(1), bias = c.input(2);
  int64_t rank = c.rank(x), groups = c.intAttr("num_groups", 0);
  if (!c.expect(rank >= 3, "expected a tensor [N, C, spatial...], found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  ArrayRef<int64_t> s = c.shape(x);
  if (!c.expect(groups > 0 && s[1] % groups == 0,
                "the " + Twine(s[1]) + " channels do not divide into " + Twine(groups) + " groups"))
    return;
  SmallVector<int64_t> grouped{s[0], groups, s[1] / groups};
  llvm::append_range(grouped, s.drop_front(2));
  Type element = c.elem(x), stash = c.version >= 21 ? c.typeAttr("stash_type", c.f32()) : element;
  if (elementBits(stash) < elementBits(element))
    stash = element;
  if (c.failed() || !c.expect(isa<FloatType>(stash), "attribute 'stash_type' is not a float type"))
    return;
  Value apart = c.cast(c.reshape(x, grouped), stash);
  Value normalized = normalize(c, apart, axesWithout(rank + 1, {0, 1}), c.floatAttr("epsilon", 1e-5)).value;
  normalized = c.cast(normalized, element);
  if (c.version < 21) { // one scale per group
    Value result = c.add(c.mul(normalized, c.perChannel(scale, rank + 1)), c.perChannel(bias, rank + 1));
    c.set(0, c.reshape(result, s));
    return;
  }
  normalized = c.reshape(normalized, s);
  c.set(0, c.add(c.mul(normalized, c.perChannel(scale, rank)), c.perChannel(bias, rank)));
}

void buildMeanVariance(NodeContext &c) {
  Value x = c.input(0);
  SmallVector<int64_t> axes = c.normalizeAxes(c.intsAttr("axes", {0, 2, 3}), c.rank(x));
  Value centered = c.sub(x, c.mean(x, axes, true));
  // ONNX writes E[x^2] - E[x]^2, which is the same, and loses every digit where the mean is large.
  Value deviation = c.unary<SqrtOp>(c.mean(c.mul(centered, centered), axes, true));
  c.set(0, c.div(centered, c.add(deviation, 1e-9)));
}

void buildLpNorm(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", -1), c.rank(x)), p = c.intAttr("p", 2);
  if (!c.expect(p == 1 || p == 2, "attribute 'p' is " + Twine(p) + ", expected 1 or 2"))
    return;
  Value norm = c.reduce(ReduceKind::sum, p == 1 ? c.unary<AbsOp>(x) : c.mul(x, x), {axis}, true);
  if (p == 2)
    norm = c.unary<SqrtOp>(norm);
  // A norm of zero divides by one, so that zeros stay zeros.
  Value isZero = c.compare(Predicate::eq, norm, c.like(x, 0));
  c.set(0, c.div(x, c.select(isZero, c.like(x, 1), norm)));
}

// x / (bias + alpha/size * (sum of squares over `size` channels around))^beta
void buildLrn(NodeContext &c) {
  Value x = c.input(0);
  int64_t size = c.intAttr("size", 0);
  if (!c.expect(size >= 1 && size < 65536, "attribute 'size' is " + Twine(size)) ||
      !c.expect(c.rank(x) >= 3, "expected a tensor [N, C, spatial...], found " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return;
  double alpha = c.floatAttr("alpha", 1e-4), beta = c.floatAttr("beta", 0.75), bias = c.floatAttr("bias", 1.0);
  // The window slides over the channels: an average pool with channels in the place of a spatial dim, padding counted.
  ArrayRef<int64_t> s = c.shape(x);
  int64_t rest = 1;
  for (int64_t dim : s.drop_front(2))
    rest *= dim;
  Value flat = c.reshape(c.mul(x, x), {s[0], 1, s[1], rest});
  SmallVector<int64_t> kernel{size, 1}, ones{1, 1}, low{(size - 1) / 2, 0}, high{size / 2, 0};
  Value average =
      c.op<PoolOp>({flat}, {c.kind<PoolKindAttr>("kind", PoolKind::average), c.integers("kernel", kernel),
                            c.integers("strides", ones), c.integers("pads_low", low), c.integers("pads_high", high),
                            c.integers("dilations", ones), c.flag("count_include_pad", true),
                            c.kind<LayoutAttr>("layout", Layout::channels_first)});
  Value base = c.add(c.mul(c.reshape(average, s), alpha), bias);
  c.set(0, c.div(x, c.op<PowOp>({base, c.like(x, beta)})));
}

const OpRow rows[] = {
    {"", "BatchNormalization", 1, 0, buildBatchNorm},  {"", "InstanceNormalization", 6, 0, buildInstanceNorm},
    {"", "LayerNormalization", 17, 0, buildLayerNorm}, {"", "RMSNormalization", 23, 0, buildRmsNorm},
    {"", "GroupNormalization", 18, 0, buildGroupNorm}, {"", "MeanVarianceNormalization", 9, 0, buildMeanVariance},
    {"", "LpNormalization", 1, 0, buildLpNorm},        {"", "LRN", 1, 0, buildLrn},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::normalizationRows() { return rows; }
