#include "ir/build/Optimizers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;

namespace dlc {

std::optional<OptimizerKind> optimizerKind(StringRef name) {
  return llvm::StringSwitch<std::optional<OptimizerKind>>(name)
      .Case("sgd", OptimizerKind::sgd)
      .Case("adam", OptimizerKind::adam)
      .Case("adamw", OptimizerKind::adamw)
      .Case("rmsprop", OptimizerKind::rmsprop)
      .Case("adagrad", OptimizerKind::adagrad)
      .Case("lamb", OptimizerKind::lamb)
      .Default(std::nullopt);
}

StringRef stringifyOptimizer(OptimizerKind kind) {
  constexpr StringLiteral names[] = {"sgd", "adam", "adamw", "rmsprop", "adagrad", "lamb"};
  return names[unsigned(kind)];
}

Optimizer Optimizer::of(OptimizerKind kind) {
  Optimizer optimizer;
  optimizer.kind = kind;
  if (kind == OptimizerKind::adamw || kind == OptimizerKind::lamb)
    optimizer.weightDecay = 0.01;
  if (kind == OptimizerKind::lamb)
    optimizer.epsilon = 1e-6;
  if (kind == OptimizerKind::adagrad)
    optimizer.epsilon = 1e-10;
  return optimizer;
}

std::string Optimizer::whyInvalid() const {
  auto text = [](double value) {
    std::string result;
    llvm::raw_string_ostream(result) << llvm::format("%g", value);
    return result;
  };
  for (auto [name, value] : {std::pair("beta1", beta1), {"beta2", beta2}, {"alpha", alpha}})
    if (!(value >= 0 && value < 1))
      return std::string(name) + " is " + text(value) + ", expected 0 <= " + name + " < 1";
  for (auto [name, value] : {std::pair("weight_decay", weightDecay),
                             {"momentum", momentum},
                             {"epsilon", epsilon},
                             {"rate_decay", rateDecay},
                             {"initial_sum", initialSum}})
    if (!(value >= 0) || std::isinf(value))
      return std::string(name) + " is " + text(value) + ", expected a number that is not negative";
  if (nesterov && (momentum == 0 || dampening != 0))
    return "nesterov needs a momentum, and no dampening";
  return "";
}

SmallVector<Optimizer::Moment> Optimizer::moments() const {
  switch (kind) {
  case OptimizerKind::sgd:
    return momentum == 0 ? SmallVector<Moment>{} : SmallVector<Moment>{{"momentum", 0}};
  case OptimizerKind::adam:
  case OptimizerKind::adamw:
  case OptimizerKind::lamb:
    return {{"m", 0}, {"v", 0}};
  case OptimizerKind::rmsprop: {
    SmallVector<Moment> list{{"square", 0}};
    if (centered)
      list.push_back({"mean", 0});
    if (momentum != 0)
      list.push_back({"momentum", 0});
    return list;
  }
  case OptimizerKind::adagrad:
    return {{"sum", initialSum}};
  }
  return {};
}

// beta^step in double precision: 1 - 0.999 has only four digits in f32.
StepFactors stepFactors(GraphBuilder &b, const Optimizer &optimizer, Value rate, Value step) {
  Type wide = b.types().getF64Type(), f32 = b.f32();
  StepFactors factors{rate, {}, {}, {}};
  factors.isFirst = b.compare(Predicate::le, step, b.like(step, 1));
  bool corrects = llvm::is_contained({OptimizerKind::adam, OptimizerKind::adamw, OptimizerKind::lamb}, optimizer.kind);
  if (corrects) {
    Value number = b.cast(step, wide), one = b.scalar(wide, 1);
    auto rest = [&](double beta) { return b.sub(one, b.op<PowOp>({b.scalar(wide, beta), number})); };
    factors.first = b.cast(b.div(one, rest(optimizer.beta1)), f32);
    factors.second = b.cast(b.unary<RsqrtOp>(rest(optimizer.beta2)), f32);
  }
  if (optimizer.kind == OptimizerKind::adagrad && optimizer.rateDecay != 0)
    factors.rate = b.div(rate, b.add(b.mul(b.sub(step, 1), optimizer.rateDecay), 1));
  return factors;
}

namespace {

struct Update {
  GraphBuilder &b;
  const Optimizer &o;
  const StepFactors &factors;
  Value p, g;
  ArrayRef<Value> moments;

  Type type() const { return b.elem(p); }
  Value rate() { return b.cast(factors.rate, type()); }
  // old * keep + x * (1 - keep)
  Value running(Value old, Value x, double keep) { return b.add(b.mul(old, keep), b.mul(x, 1 - keep)); }
  Value root(Value x) { return b.unary<SqrtOp>(x); }
  Value norm(Value x) {
    auto axes = llvm::to_vector(llvm::seq<int64_t>(0, b.rank(x)));
    return root(b.reduce(ReduceKind::sum, b.mul(x, x), axes, false));
  }
  Value decayed() { return o.weightDecay == 0 ? g : b.add(g, b.mul(p, o.weightDecay)); }
  Value stepped(Value direction) { return b.sub(p, b.mul(direction, rate())); }

  Updated sgd();
  Updated adam();
  Updated rmsprop();
  Updated adagrad();
};

} // namespace

Updated Update::sgd() {
  Value direction = decayed();
  if (o.momentum == 0)
    return {stepped(direction), {}};
  // The first step takes the gradient as it is.
  Value fresh = direction;
  if (o.dampening != 0)
    fresh = b.select(factors.isFirst, direction, b.mul(direction, 1 - o.dampening));
  Value buffer = b.add(b.mul(moments[0], o.momentum), fresh);
  return {stepped(o.nesterov ? b.add(direction, b.mul(buffer, o.momentum)) : buffer), {buffer}};
}

// adam, adamw, lamb.
Updated Update::adam() {
  Value gradient = o.kind == OptimizerKind::adam ? decayed() : g;
  Value m = running(moments[0], gradient, o.beta1), v = running(moments[1], b.mul(gradient, gradient), o.beta2);
  Value first = b.cast(factors.first, type()), second = b.cast(factors.second, type());
  Value denominator = b.add(b.mul(root(v), second), o.epsilon);
  if (o.kind == OptimizerKind::lamb) {
    Value direction = b.div(b.mul(m, first), denominator);
    if (o.weightDecay != 0)
      direction = b.add(direction, b.mul(p, o.weightDecay));
    Value length = norm(p), change = norm(direction), zero = b.like(p, 0);
    Value both = b.op<AndOp>({b.compare(Predicate::gt, length, zero), b.compare(Predicate::gt, change, zero)});
    Value ratio = b.select(both, b.div(length, b.select(both, change, b.like(p, 1))), b.like(p, 1));
    return {stepped(b.mul(direction, ratio)), {m, v}};
  }
  Value from = p;
  if (o.kind == OptimizerKind::adamw && o.weightDecay != 0)
    from = b.mul(p, b.sub(b.like(p, 1), b.mul(rate(), o.weightDecay)));
  return {b.sub(from, b.div(b.mul(m, b.mul(rate(), first)), denominator)), {m, v}};
}

Updated Update::rmsprop() {
  Value gradient = decayed(), square = running(moments[0], b.mul(gradient, gradient), o.alpha);
  SmallVector<Value> next{square};
  Value spread = square;
  if (o.centered) {
    next.push_back(running(moments[1], gradient, o.alpha));
    spread = b.sub(square, b.mul(next[1], next[1]));
  }
  Value direction = b.div(gradient, b.add(root(spread), o.epsilon));
  if (o.momentum != 0) {
    direction = b.add(b.mul(moments.back(), o.momentum), direction);
    next.push_back(direction);
  }
  return {stepped(direction), next};
}

Updated Update::adagrad() {
  Value gradient = decayed(), sum = b.add(moments[0], b.mul(gradient, gradient));
  return {stepped(b.div(gradient, b.add(root(sum), o.epsilon))), {sum}};
}

Updated updateParameter(GraphBuilder &b, const Optimizer &optimizer, const StepFactors &factors, Value parameter,
                        Value gradient, ArrayRef<Value> moments) {
  Update update{b, optimizer, factors, parameter, gradient, moments};
  switch (optimizer.kind) {
  case OptimizerKind::sgd:
    return update.sgd();
  case OptimizerKind::adam:
  case OptimizerKind::adamw:
  case OptimizerKind::lamb:
    return update.adam();
  case OptimizerKind::rmsprop:
    return update.rmsprop();
  case OptimizerKind::adagrad:
    return update.adagrad();
  }
  return {};
}

Value scheduledRate(GraphBuilder &b, const Schedule &s, double rate, Value step) {
  Value done = b.sub(step, 1); // steps before this one
  Value late = s.warmup ? b.max(b.sub(done, double(s.warmup)), b.like(done, 0)) : done, scaled;
  Value period = b.like(step, double(std::max<int64_t>(s.period, 1)));
  switch (s.kind) {
  case Schedule::Kind::constant:
    scaled = b.like(step, rate);
    break;
  case Schedule::Kind::step:
    scaled = b.mul(b.op<PowOp>({b.like(step, s.gamma), b.unary<FloorOp>(b.div(late, period))}), rate);
    break;
  case Schedule::Kind::exponential:
    scaled = b.mul(b.op<PowOp>({b.like(step, s.gamma), late}), rate);
    break;
  case Schedule::Kind::cosine: {
    Value wave = b.unary<CosOp>(b.mul(b.div(b.min(late, period), period), 3.14159265358979323846));
    scaled = b.add(b.mul(b.add(wave, 1), (rate - s.lowest) / 2), s.lowest);
    break;
  }
  }
  if (!s.warmup)
    return scaled;
  return b.mul(scaled, b.min(b.div(step, double(s.warmup)), b.like(step, 1)));
}

void clipByNorm(GraphBuilder &b, MutableArrayRef<Value> gradients, double limit) {
  Value sum;
  for (Value gradient : gradients) {
    if (!gradient)
      continue;
    Value wide = b.cast(gradient, b.f32());
    Value square =
        b.reduce(ReduceKind::sum, b.mul(wide, wide), llvm::to_vector(llvm::seq<int64_t>(0, b.rank(wide))), false);
    sum = sum ? b.add(sum, square) : square;
  }
  if (!sum)
    return;
  Value factor = b.min(b.div(b.like(sum, limit), b.add(b.unary<SqrtOp>(sum), 1e-6)), b.like(sum, 1));
  for (Value &gradient : gradients)
    if (gradient)
      gradient = b.mul(gradient, b.cast(factor, b.elem(gradient)));
}

} // namespace dlc
