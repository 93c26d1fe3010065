// Activations, the softmax family, dropout.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Random.h"
#include "frontend/onnx/ops/Variants.h"
#include <random>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

template <typename Op> void unary(NodeContext &c) { c.set(0, c.unary<Op>(c.input(0))); }

Value isNegative(NodeContext &c, Value x) { return c.compare(Predicate::lt, x, c.like(x, 0)); }
Value isPositive(NodeContext &c, Value x) { return c.compare(Predicate::gt, x, c.like(x, 0)); }
// exp(x) - 1
Value expMinusOne(NodeContext &c, Value x) { return c.sub(c.unary<ExpOp>(x), 1); }
// log(1 + exp(x)), without overflow: max(x, 0) + log(1 + exp(-|x|))
Value softplus(NodeContext &c, Value x) {
  Value small = c.unary<ExpOp>(c.unary<NegOp>(c.unary<AbsOp>(x)));
  return c.add(c.unary<ReluOp>(x), c.unary<LogOp>(c.add(small, 1)));
}

void buildLeakyRelu(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.select(isNegative(c, x), c.mul(x, c.floatAttr("alpha", 0.01)), x));
}
void buildElu(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.select(isNegative(c, x), c.mul(expMinusOne(c, x), c.floatAttr("alpha", 1.0)), x));
}
void buildSelu(NodeContext &c) {
  Value x = c.input(0);
  double alpha = c.floatAttr("alpha", 1.67326319217681884765625),
         gamma = c.floatAttr("gamma", 1.05070102214813232421875);
  Value negative = c.mul(expMinusOne(c, x), alpha);
  c.set(0, c.mul(c.select(isPositive(c, x), x, negative), gamma));
}
void buildCelu(NodeContext &c) {
  Value x = c.input(0);
  double alpha = c.floatAttr("alpha", 1.0);
  Value negative = c.mul(expMinusOne(c, c.div(x, alpha)), alpha);
  c.set(0, c.add(c.unary<ReluOp>(x), c.min(c.like(x, 0), negative)));
}
void buildHardSigmoid(NodeContext &c) {
  Value x = c.input(0);
  Value line = c.add(c.mul(x, c.floatAttr("alpha", 0.2)), c.floatAttr("beta", 0.5));
  c.set(0, c.max(c.min(line, c.like(x, 1)), c.like(x, 0)));
}
void buildHardSwish(NodeContext &c) {
  Value x = c.input(0);
  Value line = c.add(c.mul(x, 1.0 / 6), 0.5);
  c.set(0, c.mul(x, c.max(c.min(line, c.like(x, 1)), c.like(x, 0))));
}
void buildSoftplus(NodeContext &c) { c.set(0, softplus(c, c.input(0))); }
void buildSoftsign(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.div(x, c.add(c.unary<AbsOp>(x), 1)));
}
void buildThresholdedRelu(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.select(c.compare(Predicate::gt, x, c.like(x, c.floatAttr("alpha", 1.0))), x, c.like(x, 0)));
}
void buildPRelu(NodeContext &c) {
  Value x = c.input(0), slope = c.input(1);
  if (c.version < 7 && c.rank(slope) == 1 && c.rank(x) > 1 && c.shape(slope)[0] != 1)
    slope = c.perChannel(slope, c.rank(x));
  c.set(0, c.select(isNegative(c, x), c.mul(x, slope), x));
}
void buildGelu(NodeContext &c) {
  Value x = c.input(0), inner;
  std::string approximate = c.choiceAttr("approximate", "none", {"none", "tanh"});
  if (approximate == "none") {
    inner = c.unary<ErfOp>(c.mul(x, 0.70710678118654752440));
  } else {
    Value cube = c.mul(c.mul(x, x), x);
    inner = c.unary<TanhOp>(c.mul(c.add(x, c.mul(cube, 0.044715)), 0.79788456080286535588));
  }
  c.set(0, c.mul(c.mul(x, 0.5), c.add(inner, 1)));
}
void buildMish(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.mul(x, c.unary<TanhOp>(softplus(c, x))));
}
void buildSwish(NodeContext &c) {
  Value x = c.input(0);
  double alpha = c.floatAttr("alpha", 1.0);
  c.set(0, c.mul(x, c.unary<SigmoidOp>(alpha == 1.0 ? x : c.mul(x, alpha))));
}
void buildShrink(NodeContext &c) {
  Value x = c.input(0);
  double lambda = c.floatAttr("lambd", 0.5), bias = c.floatAttr("bias", 0.0);
  Value below = c.compare(Predicate::lt, x, c.like(x, -lambda));
  Value above = c.compare(Predicate::gt, x, c.like(x, lambda));
  c.set(0, c.select(below, c.add(x, bias), c.select(above, c.sub(x, bias), c.like(x, 0))));
}

// Up to opset 12 the softmax family works on all dims from `axis` on together; later on one dim.
SmallVector<int64_t> softmaxAxes(NodeContext &c, Value x) {
  int64_t rank = c.rank(x);
  if (c.version >= 13) {
    int64_t axis = c.intAttr("axis", -1);
    if (rank == 0 && (axis == 0 || axis == -1))
      return {};
    return {c.normalizeAxis(axis, rank)};
  }
  int64_t axis = c.intAttr("axis", 1);
  if (axis != rank)
    axis = c.normalizeAxis(axis, rank);
  return llvm::to_vector(llvm::seq(axis, rank));
}

void buildSoftmax(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.softmax(x, softmaxAxes(c, x)));
}
void buildLogSoftmax(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.logSoftmax(x, softmaxAxes(c, x)));
}
void buildHardmax(NodeContext &c) {
  Value x = c.input(0);
  SmallVector<int64_t> axes = softmaxAxes(c, x);
  if (c.failed() || !c.expect(!axes.empty(), "expected a tensor of rank 1 at least") || !c.staticShape(x))
    return;
  // All the dims from the axis on are one dim here.
  SmallVector<int64_t> flat(c.shape(x).take_front(axes[0]));
  int64_t size = 1;
  for (int64_t axis : axes)
    size *= c.shape(x)[axis];
  flat.push_back(size);
  llvm::append_range(flat, c.shape(x).drop_front(axes.back() + 1));
  Value flatX = c.reshape(x, flat);
  Value largest = c.op<ArgReduceOp>(
      {flatX}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", axes[0]), c.flag("keepdims", true)});
  Value hot = c.compare(Predicate::eq, c.iota(c.i64(), flat, axes[0]), largest);
  c.set(0, c.reshape(c.cast(hot, c.elem(x)), c.shape(x)));
}

// Whether each element stays: NumPy's uniform numbers from Mersenne Twister, as ONNX's reference draws them, are at
// least `ratio`.
Value dropoutMask(NodeContext &c, ArrayRef<int64_t> shape, int64_t seed, double ratio) {
  Tensor mask = Tensor::zeros(RankedTensorType::get(shape, c.i1()));
  std::mt19937 generator{uint32_t(seed)};
  for (int64_t i = 0; i < mask.size(); ++i) {
    uint64_t high = generator() >> 5, low = generator() >> 6; // 53 bits
    double number = (double(high) * 0x1p26 + double(low)) * 0x1p-53;
    mask.set(i, Scalar::ofInteger(c.i1(), number >= ratio));
  }
  return c.constant(mask);
}

void buildDropout(NodeContext &c);

// In both modes, of which the program takes one.
void dropoutAtRunTime(NodeContext &c) {
  std::string why;
  std::vector<Variant> variants;
  for (int training : {0, 1}) {
    Value known = c.reshape(c.scalarInteger(c.i1(), training), c.shape(c.input(2)));
    std::optional<SmallVector<Value>> made = c.tryWith(2, known, buildDropout, why);
    if (!c.expect(made.has_value(), why))
      return;
    variants.push_back({c.reshape(c.input(2), {}), *made});
  }
  for (unsigned i = 0; i < c.outputCount(); ++i)
    if (c.wants(i))
      setChosen(c, variants, i);
}

// In inference dropout gives its input back, and a mask of ones; in training the mask follows from the seed, the same
// in every run. In a step of a graph that is trained each run draws another one.
void buildDropout(NodeContext &c) {
  Value x = c.input(0);
  bool training = c.isStep();
  if (c.version >= 12 && !c.isTrained() && decidedByData(c, c.optional(2)))
    return dropoutAtRunTime(c);
  if (c.version >= 12 && c.hasInput(2) && !c.isTrained()) {
    std::optional<Tensor> mode = c.known(c.input(2), "input 'training_mode'");
    if (!mode || !c.expect(mode->size() == 1, "expected input 'training_mode' to be one bool"))
      return;
    training = mode->get(0).integer != 0;
  }
  double ratio = c.version < 12 ? c.floatAttr("ratio", 0.5) : 0.5;
  if (training && !c.expect(ratio >= 0 && ratio < 1, "expected attribute 'ratio' to be one number in [0, 1)"))
    return;
  if (training && c.hasInput(1)) {
    std::optional<SmallVector<double>> given = c.inputReals("ratio", 1);
    if (!given || !c.expect(given->size() == 1 && given->front() >= 0 && given->front() < 1,
                            "expected input 'ratio' to be one number in [0, 1)"))
      return;
    ratio = given->front();
  }
  if (training && ratio != 0) {
    if (!c.expect(c.isStep() || c.has("seed"),
                  "dropout in training mode without attribute 'seed' is not supported: it would draw others "
                  "in each run") ||
        !c.staticShape(x))
      return;
    Value mask = c.isStep() ? c.compare(Predicate::ge, drawUniform(c, c.shape(x)), c.scalar(c.f32(), ratio))
                            : dropoutMask(c, c.shape(x), c.intAttr("seed", 0), ratio);
    c.set(0, c.select(mask, c.mul(x, 1 / (1 - ratio)), c.like(x, 0)));
    if (c.wants(1))
      c.set(1, mask);
    return;
  }
  c.set(0, x);
  if (!c.wants(1) || !c.staticShape(x))
    return;
  c.set(1, c.full(c.version < 10 ? c.elem(x) : c.i1(), c.shape(x), 1));
}

const OpRow rows[] = {
    {"", "Relu", 1, 0, unary<ReluOp>},
    {"", "Sigmoid", 1, 0, unary<SigmoidOp>},
    {"", "LeakyRelu", 1, 0, buildLeakyRelu},
    {"", "Elu", 1, 0, buildElu},
    {"", "Selu", 1, 0, buildSelu},
    {"", "Celu", 12, 0, buildCelu},
    {"", "HardSigmoid", 1, 0, buildHardSigmoid},
    {"", "HardSwish", 14, 0, buildHardSwish},
    {"", "Softplus", 1, 0, buildSoftplus},
    {"", "Softsign", 1, 0, buildSoftsign},
    {"", "ThresholdedRelu", 10, 0, buildThresholdedRelu},
    {"", "PRelu", 1, 0, buildPRelu},
    {"", "Gelu", 20, 0, buildGelu},
    {"", "Mish", 18, 0, buildMish},
    {"", "Swish", 24, 0, buildSwish},
    {"", "Shrink", 9, 0, buildShrink},
    {"", "Softmax", 1, 0, buildSoftmax},
    {"", "LogSoftmax", 1, 0, buildLogSoftmax},
    {"", "Hardmax", 1, 0, buildHardmax},
    {"", "Dropout", 1, 0, buildDropout},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::activationRows() { return rows; }
