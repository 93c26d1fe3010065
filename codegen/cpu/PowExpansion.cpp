// pow of f32: exp2(y * log2|x|) in f64, which is exact enough for one rounding to f32; then the special cases of C's
// pow. Powers of integers: repeated squaring.
#include "codegen/cpu/MathExpansion.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;

namespace dlc::cpu {

namespace {

struct ExpandPow : OpRewritePattern<math::PowFOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::PowFOp op, PatternRewriter &rewriter) const override;
};

// Short names for arithmetic on scalars or vectors shaped like `type`.
struct Code {
  OpBuilder &b;
  Location loc;
  Type type;
  using F = arith::CmpFPredicate;

  Type shaped(Type element) const {
    auto vector = dyn_cast<VectorType>(type);
    return vector ? Type(vector.clone(element)) : element;
  }
  Type f64() const { return shaped(b.getF64Type()); }
  Type i64() const { return shaped(b.getI64Type()); }
  Type i32() const { return shaped(b.getI32Type()); }
  Value constant(Type of, TypedAttr element) {
    if (auto vector = dyn_cast<VectorType>(of))
      return arith::ConstantOp::create(b, loc, DenseElementsAttr::get(vector, Attribute(element)));
    return arith::ConstantOp::create(b, loc, element);
  }
  Value real(Value like, double value) {
    return constant(like.getType(), FloatAttr::get(getElementTypeOrSelf(like), value));
  }
  Value integer(Value like, int64_t value) {
    return constant(like.getType(), IntegerAttr::get(getElementTypeOrSelf(like), value));
  }
  Value add(Value x, Value y) { return arith::AddFOp::create(b, loc, x, y); }
  Value sub(Value x, Value y) { return arith::SubFOp::create(b, loc, x, y); }
  Value mul(Value x, Value y) { return arith::MulFOp::create(b, loc, x, y); }
  Value div(Value x, Value y) { return arith::DivFOp::create(b, loc, x, y); }
  Value select(Value c, Value x, Value y) { return arith::SelectOp::create(b, loc, c, x, y); }
  Value compare(F predicate, Value x, Value y) { return arith::CmpFOp::create(b, loc, predicate, x, y); }
  Value compare(F predicate, Value x, double y) { return compare(predicate, x, real(x, y)); }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, loc, x, y); }
  Value round(Value x) { return math::RoundEvenOp::create(b, loc, x); }
  Value bitcast(Type to, Value x) { return arith::BitcastOp::create(b, loc, to, x); }
  Value polynomial(Value x, ArrayRef<double> highestFirst) {
    Value sum = real(x, highestFirst.front());
    for (double coefficient : highestFirst.drop_front())
      sum = math::FmaOp::create(b, loc, sum, x, real(x, coefficient));
    return sum;
  }

  Value log2(Value x);
  Value exp2(Value x);
};

} // namespace

// Of a positive, finite f64: x = m * 2^e with m in [sqrt(1/2), sqrt(2)); log m by the series of atanh.
Value Code::log2(Value x) {
  constexpr int64_t kRootOfHalf = 0x3fe6a09e667f3bcd;
  Value bits = bitcast(i64(), x);
  Value above = arith::SubIOp::create(b, loc, bits, integer(bits, kRootOfHalf));
  Value exponent = arith::ShRSIOp::create(b, loc, above, integer(bits, 52));
  Value scale = arith::ShLIOp::create(b, loc, exponent, integer(bits, 52));
  Value m = bitcast(f64(), arith::SubIOp::create(b, loc, bits, scale));
  Value e = arith::SIToFPOp::create(b, loc, f64(), arith::TruncIOp::create(b, loc, i32(), exponent));
  Value s = div(sub(m, real(m, 1)), add(m, real(m, 1)));
  Value series = polynomial(mul(s, s), {2.0 / 13, 2.0 / 11, 2.0 / 9, 2.0 / 7, 2.0 / 5, 2.0 / 3, 2.0});
  return math::FmaOp::create(b, loc, mul(series, s), real(m, 1.4426950408889634074), e);
}

// Of an f64 in [-1000, 1000], or NaN.
Value Code::exp2(Value x) {
  Value whole = round(x);
  Value rest = mul(sub(x, whole), real(x, 0.69314718055994530942));
  Value power =
      polynomial(rest, {1.0 / 362880, 1.0 / 40320, 1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1});
  Value safe = select(compare(F::UNO, x, x), real(x, 0), whole);
  Value exponent = arith::ExtSIOp::create(b, loc, i64(), arith::FPToSIOp::create(b, loc, i32(), safe));
  Value biased = arith::AddIOp::create(b, loc, exponent, integer(exponent, 1023));
  return mul(power, bitcast(f64(), arith::ShLIOp::create(b, loc, biased, integer(biased, 52))));
}

LogicalResult ExpandPow::matchAndRewrite(math::PowFOp op, PatternRewriter &rewriter) const {
  if (!getElementTypeOrSelf(op.getType()).isF32())
    return rewriter.notifyMatchFailure(op, "expected f32");
  using F = arith::CmpFPredicate;
  Code c{rewriter, op.getLoc(), op.getType()};
  Value x = op.getLhs(), y = op.getRhs();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  Value nan = c.real(x, std::numeric_limits<double>::quiet_NaN());
  Value magnitude = math::AbsFOp::create(rewriter, c.loc, x);
  Value wideX = arith::ExtFOp::create(rewriter, c.loc, c.f64(), magnitude);
  Value wideY = arith::ExtFOp::create(rewriter, c.loc, c.f64(), y);
  Value exponent = c.mul(wideY, c.log2(wideX));
  exponent = c.select(c.compare(F::OGT, exponent, 1000), c.real(exponent, 1000), exponent);
  exponent = c.select(c.compare(F::OLT, exponent, -1000), c.real(exponent, -1000), exponent);
  Value result = arith::TruncFOp::create(rewriter, c.loc, c.type, c.exp2(exponent));

  // Infinity and zero to a power.
  Value up = c.compare(F::OGT, y, 0);
  Value isInfinite = c.compare(F::OEQ, magnitude, infinity);
  result = c.select(isInfinite, c.select(up, c.real(x, infinity), c.real(x, 0)), result);
  result = c.select(c.compare(F::OEQ, x, 0), c.select(up, c.real(x, 0), c.real(x, infinity)), result);
  // Negative numbers: whole powers have the sign of (-1)^y, others are NaN.
  Value bits = c.bitcast(c.i32(), x);
  Value signBit = arith::CmpIOp::create(rewriter, c.loc, arith::CmpIPredicate::slt, bits, c.integer(bits, 0));
  Value isWhole = c.compare(F::OEQ, c.round(y), y);
  Value half = c.mul(y, c.real(y, 0.5));
  Value isOdd = c.both(isWhole, c.compare(F::ONE, c.round(half), half));
  Value negated = arith::NegFOp::create(rewriter, c.loc, result);
  result = c.select(c.both(signBit, isOdd), negated, result);
  Value finiteNegative = c.both(c.compare(F::OLT, x, 0), c.compare(F::OGT, x, -infinity));
  result = c.select(c.both(finiteNegative, c.compare(F::ONE, c.round(y), y)), nan, result);
  // NaN, but 1^y = x^0 = (-1)^infinity = 1.
  result = c.select(c.compare(F::UNO, x, y), nan, result);
  Value absoluteY = math::AbsFOp::create(rewriter, c.loc, y);
  Value turns = c.both(c.compare(F::OEQ, magnitude, 1), c.compare(F::OEQ, absoluteY, infinity));
  result = c.select(turns, c.real(x, 1), result);
  result = c.select(c.compare(F::OEQ, x, 1), c.real(x, 1), result);
  result = c.select(c.compare(F::OEQ, y, 0), c.real(x, 1), result);
  rewriter.replaceOp(op, result);
  return success();
}

namespace {

// Modulo 2^width; the exponent is not negative. A vector takes as many rounds as its longest exponent.
struct ExpandIntegerPow : OpRewritePattern<math::IPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::IPowIOp op, PatternRewriter &rewriter) const override {
    Code c{rewriter, op.getLoc(), op.getType()};
    Location loc = c.loc;
    Value one = c.integer(op.getLhs(), 1), zero = c.integer(op.getLhs(), 0);
    auto before = [&](OpBuilder &b, Location, ValueRange carried) {
      Value bits = carried[2];
      if (isa<VectorType>(c.type))
        bits = vector::ReductionOp::create(b, loc, vector::CombiningKind::OR, bits);
      Value none = arith::ConstantOp::create(b, loc, IntegerAttr::get(getElementTypeOrSelf(c.type), 0));
      Value more = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, bits, none);
      scf::ConditionOp::create(b, loc, more, carried);
    };
    auto after = [&](OpBuilder &b, Location, ValueRange carried) {
      Value result = carried[0], base = carried[1], exponent = carried[2];
      Value odd = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                        arith::AndIOp::create(b, loc, exponent, one).getResult(), zero);
      Value next = arith::SelectOp::create(b, loc, odd, arith::MulIOp::create(b, loc, result, base), result);
      Value square = arith::MulIOp::create(b, loc, base, base);
      Value rest = arith::ShRUIOp::create(b, loc, exponent, one);
      scf::YieldOp::create(b, loc, ValueRange{next, square, rest});
    };
    auto loop = scf::WhileOp::create(rewriter, loc, TypeRange{c.type, c.type, c.type},
                                     ValueRange{one, op.getLhs(), op.getRhs()}, before, after);
    rewriter.replaceOp(op, loop.getResult(0));
    return success();
  }
};

} // namespace

void populatePowExpansion(RewritePatternSet &patterns) {
  patterns.add<ExpandPow, ExpandIntegerPow>(patterns.getContext());
}

} // namespace dlc::cpu
