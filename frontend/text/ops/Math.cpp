// Functions of numbers and tensors, reductions, products; lists.
#include "frontend/text/Lowering.h"
#include <cmath>

using namespace mlir;

namespace dlc::text {
namespace {

// A function that numbers have, too.
template <typename Op, double (*Function)(double)> Value function(Call &c) {
  Value a = c.value("a");
  if (a.kind == Value::Number) {
    double result = Function(a.number);
    if (std::isfinite(result))
      return Value::real(result);
    c.errorAt("a", "has no value at " + describe(a));
    return Value::poison();
  }
  mlir::Value x = c.tensor("a");
  if (!c.failed() && !c.b.isFloat(x))
    c.errorAt("a", "takes a tensor of floats, found " + describe(x));
  return c.failed() ? Value::poison() : Value::of(c.b.unary<Op>(x));
}

template <bool IsMax> Value extreme(Call &c) {
  Value a = c.value("a"), b = c.value("b");
  if (a.kind == Value::Number && b.kind == Value::Number) {
    bool first = IsMax ? a.number >= b.number : a.number <= b.number;
    return first ? a : b;
  }
  mlir::Value x = c.tensor("a"), y = c.tensor("b");
  if (c.failed())
    return Value::poison();
  if (a.kind == Value::Number)
    x = c.b.like(y, a.number);
  if (b.kind == Value::Number)
    y = c.b.like(x, b.number);
  return Value::of(IsMax ? c.b.max(x, y) : c.b.min(x, y));
}

Value absolute(Call &c) {
  Value a = c.value("a");
  if (a.kind == Value::Number) {
    a.number = std::abs(a.number);
    return a;
  }
  return Value::of(c.b.unary<AbsOp>(c.tensor("a")));
}

// Over one dim, a list of them, or all.
template <ReduceKind Kind, bool IsMean> Value reduce(Call &c) {
  mlir::Value x = c.x();
  if (c.failed())
    return Value::poison();
  SmallVector<int64_t> axes = llvm::to_vector(llvm::seq<int64_t>(0, c.b.rank(x)));
  if (c.has("axis")) {
    axes = c.integers("axis", c.value("axis").kind == Value::List ? -1 : 1, -c.b.rank(x));
    axes = c.b.normalizeAxes(axes, c.b.rank(x));
  }
  bool keep = c.flag("keep");
  if (c.failed())
    return Value::poison();
  return Value::of(IsMean ? c.b.mean(x, axes, keep) : c.b.reduce(Kind, x, axes, keep));
}

template <ReduceKind Kind> Value argReduce(Call &c) {
  mlir::Value x = c.x();
  int64_t axis = c.axis("axis", x);
  if (c.failed())
    return Value::poison();
  return Value::of(c.b.op<ArgReduceOp>({x}, {c.b.kind<ReduceKindAttr>("kind", Kind), c.b.integer("axis", axis)}));
}

Value matmul(Call &c) {
  mlir::Value x = c.floats(2), y = c.tensor("y");
  return Value::of(c.b.matmul(x, y, c.flag("transpose_x"), c.flag("transpose_y")));
}

Value where(Call &c) {
  mlir::Value condition = c.tensor("condition");
  Value first = c.value("a"), second = c.value("b");
  mlir::Value x = c.tensor("a"), y = c.tensor("b");
  if (c.failed() || !c.expect(c.b.isBool(condition), "takes a condition of bools, found " + describe(condition)))
    return Value::poison();
  if (first.kind == Value::Number && second.kind == Value::Tensor)
    x = c.b.like(y, first.number);
  if (second.kind == Value::Number && first.kind == Value::Tensor)
    y = c.b.like(x, second.number);
  return Value::of(c.b.select(condition, x, y));
}

// One of the classes of each row, drawn by its probability: the largest of the scores with Gumbel noise.
Value sample(Call &c) {
  mlir::Value x = c.floats(1);
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value uniform = b.max(c.random(RandomKind::uniform, b.shape(x)), b.like(x, 1e-20));
  mlir::Value noise = b.unary<NegOp>(b.unary<LogOp>(b.unary<NegOp>(b.unary<LogOp>(uniform))));
  return Value::of(b.op<ArgReduceOp>(
      {b.add(x, noise)}, {b.kind<ReduceKindAttr>("kind", ReduceKind::max), b.integer("axis", b.rank(x) - 1)}));
}

Value range(Call &c) {
  int64_t start = 0, stop = c.integer("start", -kSteps, kSteps);
  if (c.has("stop")) {
    start = stop;
    stop = c.integer("stop", -kSteps, kSteps);
  }
  std::vector<Value> items;
  for (int64_t i = start; i < stop && !c.failed(); ++i)
    items.push_back(Value::integer(i));
  return c.failed() ? Value::poison() : Value::list(std::move(items));
}

Value length(Call &c) {
  Value list = c.value("list");
  if (list.kind == Value::List)
    return Value::integer(list.items.size());
  c.errorAt("list", "takes a list, found " + describe(list));
  return Value::poison();
}

Value toInteger(Call &c) {
  double number = c.real("number", -9e15, 9e15);
  return Value::integer(int64_t(number));
}

constexpr StringRef kReduce = "x, axis=none, keep=false";
const Builtin rows[] = {
    {"exp", "a", function<ExpOp, std::exp>, "e to the power of a"},
    {"log", "a", function<LogOp, std::log>, "natural logarithm"},
    {"sqrt", "a", function<SqrtOp, std::sqrt>, "square root"},
    {"sin", "a", function<SinOp, std::sin>, "sine"},
    {"cos", "a", function<CosOp, std::cos>, "cosine"},
    {"floor", "a", function<FloorOp, std::floor>, "the largest whole number not above a"},
    {"abs", "a", absolute, "absolute value"},
    {"maximum", "a, b", extreme<true>, "the larger of two"},
    {"minimum", "a, b", extreme<false>, "the smaller of two"},
    {"where", "condition, a, b", where, "a where the condition holds, else b"},
    {"sum", kReduce, reduce<ReduceKind::sum, false>, "sum over a dim, a list of dims, or all"},
    {"mean", kReduce, reduce<ReduceKind::sum, true>, "mean over a dim, a list of dims, or all"},
    {"max", kReduce, reduce<ReduceKind::max, false>, "the largest of a dim, a list of dims, or all"},
    {"min", kReduce, reduce<ReduceKind::min, false>, "the smallest of a dim, a list of dims, or all"},
    {"argmax", "x, axis=-1", argReduce<ReduceKind::max>, "the place of the largest along a dim"},
    {"argmin", "x, axis=-1", argReduce<ReduceKind::min>, "the place of the smallest along a dim"},
    {"matmul", "x, y, transpose_x=false, transpose_y=false", matmul, "matrix product of the last two dims"},
    {"sample", "x", sample, "of scores along the last dim: one of the classes, drawn by softmax(x)"},
    {"range", "start, stop=none", range, "the list 0, 1, ... before start, or start, ... before stop"},
    {"len", "list", length, "how many items a list has"},
    {"int", "number", toInteger, "a number without what is behind its point"},
};

} // namespace

ArrayRef<Builtin> mathBuiltins() { return rows; }

} // namespace dlc::text
