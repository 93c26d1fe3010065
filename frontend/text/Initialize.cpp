// The entry `init`: the first values of all states, from a seed.
#include "frontend/text/Lowering.h"
#include "ir/Location.h"
#include <cmath>

using namespace mlir;

namespace dlc::text {

// Streams of `init` begin here: those of training are other ones.
constexpr int64_t kFirstInitStream = 1000;

// Writes what states begin with.
class InitBuilder {
public:
  InitBuilder(GraphBuilder &b, mlir::Value seed) : b(b), seed(seed), counter(b.scalarInteger(b.i64(), 0)) {}

  mlir::Value first(const State &state) {
    shape.assign(state.type.getShape().begin(), state.type.getShape().end());
    stream = kFirstInitStream + state.number;
    if (state.initializer.kind == Value::Number)
      return full(state.initializer.number);
    if (state.initializer.kind != Value::Layer)
      return b.full(state.type.getElementType(), shape, 0);
    const Layer &layer = *state.initializer.layer;
    StringRef kind = layer.builtin->name;
    auto argument = [&](const char *name, double fallback) {
      auto found = layer.given.find(name);
      return found == layer.given.end() ? fallback : found->second.value.number;
    };
    auto [in, out] = fans(state);
    if (kind == "zeros")
      return full(0);
    if (kind == "ones")
      return full(1);
    if (kind == "constant")
      return full(argument("value", 0));
    if (kind == "uniform")
      return uniform(argument("low", -0.05), argument("high", 0.05));
    if (kind == "normal")
      return normal(argument("deviation", 0.05), argument("mean", 0));
    if (kind == "orthogonal")
      return orthogonal(argument("gain", 1));
    if (kind == "forget_gate")
      return forgetGate();
    double limit = kind.starts_with("glorot") ? (in + out) / 2 : in;
    double variance = (kind.starts_with("he") ? 2 : 1) / std::max(1.0, limit);
    return kind.ends_with("uniform") ? uniform(-std::sqrt(3 * variance), std::sqrt(3 * variance))
                                     : normal(std::sqrt(variance), 0);
  }

private:
  std::pair<double, double> fans(const State &state) const {
    if (state.fanIn)
      return {double(state.fanIn), double(state.fanOut)};
    double places = 1;
    if (shape.size() < 2)
      return {shape.empty() ? 1.0 : double(shape[0]), shape.empty() ? 1.0 : double(shape[0])};
    for (size_t i = 0; i + 2 < shape.size(); ++i)
      places *= double(shape[i]);
    return {places * double(shape[shape.size() - 2]), places * double(shape.back())};
  }

  mlir::Value full(double value) { return b.full(b.f32(), shape, value); }
  mlir::Value random(RandomKind kind) {
    return b.op<RandomOp>({seed, counter}, {b.kind<RandomKindAttr>("kind", kind), b.integer("stream", stream)},
                          RankedTensorType::get(shape, b.f32()));
  }
  mlir::Value uniform(double low, double high) { return b.add(b.mul(random(RandomKind::uniform), high - low), low); }
  mlir::Value normal(double deviation, double mean) {
    mlir::Value value = b.mul(random(RandomKind::normal), deviation);
    return mean == 0 ? value : b.add(value, mean);
  }
  mlir::Value forgetGate() { // gates i, o, f, c
    int64_t units = shape[0] / 4;
    return b.concat({b.full(b.f32(), {2 * units}, 0), b.full(b.f32(), {units}, 1), b.full(b.f32(), {units}, 0)}, 0);
  }

  // The orthogonal factor of a random matrix [rows, columns], by Newton and Schulz's iteration
  // X <- 1.5 X - 0.5 X X^T X, which drives all singular values to 1 (Higham, Functions of Matrices, 8.3). They begin
  // at sigma / ||X||, and the smallest grows by 1.5 in each round.
  mlir::Value orthogonal(double gain) {
    SmallVector<int64_t> wanted = shape;
    if (shape.size() < 2)
      return normal(1, 0);
    int64_t columns = shape.back(), rows = 1;
    for (int64_t dim : ArrayRef(wanted).drop_back())
      rows *= dim;
    bool isWide = columns > rows;
    if (isWide)
      std::swap(rows, columns);
    shape = {rows, columns};
    mlir::Value x = random(RandomKind::normal);
    x = b.div(x, b.unary<SqrtOp>(b.reduce(ReduceKind::sum, b.mul(x, x), {0, 1}, true)));
    constexpr int rounds = 40;
    for (int i = 0; i < rounds; ++i)
      x = b.sub(b.mul(x, 1.5), b.mul(b.matmul(x, b.matmul(x, x, true)), 0.5));
    if (isWide)
      x = b.transpose(x, {1, 0});
    return b.mul(b.reshape(x, wanted), gain);
  }

  GraphBuilder &b;
  mlir::Value seed, counter;
  SmallVector<int64_t> shape;
  int64_t stream = 0;
};

mlir::Value Lowering::firstValue(GraphBuilder &b, mlir::Value seed, const State &state) {
  return InitBuilder(b, seed).first(state);
}

void Lowering::buildInit() {
  if (!beginEntry("init", {}, false))
    return;
  GraphBuilder b(builder, function.getLoc());
  mlir::Value seed = function.getBody().front().addArgument(RankedTensorType::get({}, b.i64()), function.getLoc());
  function.setFunctionType(builder.getFunctionType(function.getBody().front().getArgumentTypes(), {}));
  function.setArgAttr(0, "dlc.name", builder.getStringAttr("seed"));
  InitBuilder first(b, seed);
  for (const auto &[name, state] : states)
    if (!state.initial)
      updated[name] = name == "random.seed" ? seed : first.first(state);
  if (b.failed())
    return report({}, "the first values of the weights: " + withoutConstraintNumber(b.errorMessage()));
  endEntry({});
}

} // namespace dlc::text
