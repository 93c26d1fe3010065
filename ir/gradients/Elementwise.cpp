// Gradients of elementwise ops. What was broadcast is summed by `give`.
#include "ir/gradients/GradientBuilder.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// One operand: `rule(b, g, x, y)` is the operand's gradient, from that of the result y.
template <typename Op>
static void oneOperand(Op op, GradientBuilder &b, Value (*rule)(GradientBuilder &, Value g, Value x, Value y)) {
  b.give(0, rule(b, b.gradient(), op.getOperand(), op.getResult()));
}

static Value square(GradientBuilder &b, Value x) { return b.mul(x, x); }
static Value oneMinusSquare(GradientBuilder &b, Value x) { return b.sub(b.like(x, 1), square(b, x)); }

#define DLC_ROW(OP, EXPRESSION)                                                                                        \
  void OP::buildGradient(GradientBuilder &builder) {                                                                   \
    oneOperand(*this, builder, [](GradientBuilder &b, Value g, [[maybe_unused]] Value x, [[maybe_unused]] Value y) {   \
      return EXPRESSION;                                                                                               \
    });                                                                                                                \
  }
DLC_ROW(ExpOp, b.mul(g, y))
DLC_ROW(LogOp, b.div(g, x))
DLC_ROW(SqrtOp, b.div(b.mul(g, 0.5), y))
DLC_ROW(RsqrtOp, b.mul(b.mul(g, -0.5), b.mul(y, square(b, y))))
DLC_ROW(SinOp, b.mul(g, b.unary<CosOp>(x)))
DLC_ROW(CosOp, b.mul(g, b.unary<NegOp>(b.unary<SinOp>(x))))
DLC_ROW(TanOp, b.mul(g, b.add(square(b, y), 1)))
DLC_ROW(AsinOp, b.mul(g, b.unary<RsqrtOp>(oneMinusSquare(b, x))))
DLC_ROW(AcosOp, b.unary<NegOp>(b.mul(g, b.unary<RsqrtOp>(oneMinusSquare(b, x)))))
DLC_ROW(AtanOp, b.div(g, b.add(square(b, x), 1)))
DLC_ROW(SinhOp, b.mul(g, b.unary<CoshOp>(x)))
DLC_ROW(CoshOp, b.mul(g, b.unary<SinhOp>(x)))
DLC_ROW(TanhOp, b.mul(g, oneMinusSquare(b, y)))
DLC_ROW(AsinhOp, b.mul(g, b.unary<RsqrtOp>(b.add(square(b, x), 1))))
DLC_ROW(AcoshOp, b.mul(g, b.unary<RsqrtOp>(b.sub(square(b, x), 1))))
DLC_ROW(AtanhOp, b.div(g, oneMinusSquare(b, x)))
DLC_ROW(ErfOp, b.mul(b.mul(g, 2 / std::sqrt(M_PI)), b.unary<ExpOp>(b.unary<NegOp>(square(b, x)))))
DLC_ROW(SigmoidOp, b.mul(g, b.mul(y, b.sub(b.like(y, 1), y))))
DLC_ROW(NegOp, b.unary<NegOp>(g))
DLC_ROW(AbsOp, b.mul(g, b.unary<SignOp>(x)))
DLC_ROW(ReluOp, b.select(b.compare(Predicate::gt, y, b.like(y, 0)), g, b.like(g, 0)))
DLC_ROW(CastOp, b.cast(g, b.elem(x)))
#undef DLC_ROW

void AddOp::buildGradient(GradientBuilder &b) {
  b.give(0, b.gradient());
  b.give(1, b.gradient());
}

void SubOp::buildGradient(GradientBuilder &b) {
  b.give(0, b.gradient());
  if (b.wants(1))
    b.give(1, b.unary<NegOp>(b.gradient()));
}

void MulOp::buildGradient(GradientBuilder &b) {
  if (b.wants(0))
    b.give(0, b.mul(b.gradient(), getRhs()));
  if (b.wants(1))
    b.give(1, b.mul(b.gradient(), getLhs()));
}

void DivOp::buildGradient(GradientBuilder &b) {
  Value part = b.div(b.gradient(), getRhs());
  b.give(0, part);
  if (b.wants(1))
    b.give(1, b.unary<NegOp>(b.mul(part, getResult())));
}

// x^e: e x^(e-1), which is 0 where e is; and x^e log(x), which is taken to be 0 where x is not positive.
void PowOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), x = getLhs(), e = getRhs();
  if (b.wants(0)) {
    Value slope = b.mul(b.cast(e, b.elem(x)), b.op<PowOp>({x, b.sub(e, 1)}));
    b.give(0, b.mul(g, b.select(b.compare(Predicate::eq, e, b.like(e, 0)), b.like(x, 0), slope)));
  }
  if (b.wants(1)) {
    Value positive = b.compare(Predicate::gt, x, b.like(x, 0));
    Value logarithm = b.unary<LogOp>(b.select(positive, x, b.like(x, 1)));
    b.give(1, b.cast(b.mul(g, b.mul(getResult(), logarithm)), b.elem(e)));
  }
}

// a mod b = a - n b with a whole number n.
void ModOp::buildGradient(GradientBuilder &b) {
  b.give(0, b.gradient());
  if (b.wants(1)) {
    Value whole = b.unary<RoundOp>(b.div(b.sub(getLhs(), getResult()), getRhs()));
    b.give(1, b.unary<NegOp>(b.mul(b.gradient(), whole)));
  }
}

// The winner takes all; of equal operands each takes half, or all where it alone is asked for.
static void extremum(GradientBuilder &b, Predicate wins, Value lhs, Value rhs) {
  Value g = b.gradient(), zero = b.like(g, 0);
  Value equal = b.compare(Predicate::eq, lhs, rhs);
  Value tied = b.wants(0) && b.wants(1) ? b.mul(g, 0.5) : g;
  for (auto [operand, own, other] : {std::tuple(0u, lhs, rhs), std::tuple(1u, rhs, lhs)})
    if (b.wants(operand))
      b.give(operand, b.select(b.compare(wins, own, other), g, b.select(equal, tied, zero)));
}
void MaxOp::buildGradient(GradientBuilder &b) { extremum(b, Predicate::gt, getLhs(), getRhs()); }
void MinOp::buildGradient(GradientBuilder &b) { extremum(b, Predicate::lt, getLhs(), getRhs()); }

void SelectOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), zero = b.like(g, 0);
  if (b.wants(1))
    b.give(1, b.select(getCondition(), g, zero));
  if (b.wants(2))
    b.give(2, b.select(getCondition(), zero, g));
}
