#include "codegen/cpu/MathExpansion.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;

namespace dlc::cpu {

namespace {

// Builds the code of a function of f32, scalars or vectors, in front of `op`.
class Expansion {
public:
  Expansion(PatternRewriter &rewriter, Operation *op)
      : rewriter_(rewriter), loc_(op->getLoc()), type_(op->getResult(0).getType()) {}

  Type shaped(Type element) const {
    auto vector = dyn_cast<VectorType>(type_);
    return vector ? Type(vector.clone(element)) : element;
  }
  Value constant(double value) { return constant(type_, value); }
  Value constant(Type of, double value) { return splat(of, rewriter_.getFloatAttr(getElementTypeOrSelf(of), value)); }
  Value integer(int64_t value) { return splat(shaped(rewriter_.getI32Type()), rewriter_.getI32IntegerAttr(value)); }
  Value fma(Value a, Value b, Value c) { return math::FmaOp::create(rewriter_, loc_, a, b, c); }
  template <typename Op> Value make(Value a, Value b) { return Op::create(rewriter_, loc_, a, b); }
  Value bits(Value value, Type element) { return arith::BitcastOp::create(rewriter_, loc_, shaped(element), value); }
  Value compare(arith::CmpFPredicate predicate, Value a, Value b) {
    return arith::CmpFOp::create(rewriter_, loc_, predicate, a, b);
  }
  Value select(Value condition, Value a, Value b) { return arith::SelectOp::create(rewriter_, loc_, condition, a, b); }

private:
  Value splat(Type of, TypedAttr value) {
    if (auto vector = dyn_cast<VectorType>(of))
      value = DenseElementsAttr::get(vector, Attribute(value));
    return arith::ConstantOp::create(rewriter_, loc_, value);
  }

  PatternRewriter &rewriter_;
  Location loc_;
  Type type_;
};

// exp of f32: 2^n e^r, with |r| <= ln 2 / 2 and e^r by the polynomial of S. Moshier's Cephes (expf). The sum with
// 1.5 * 2^23 leaves n in the last bits, from where it is added to the exponent. Results below 2^-126 are 0.
struct ExpandExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op, PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    Expansion e(rewriter, op);
    Value x = op.getOperand(), shift = e.constant(12582912.0);
    Value shifted = e.fma(x, e.constant(1.44269504088896341), shift);
    Value n = e.make<arith::SubFOp>(shifted, shift);
    Value r = e.fma(n, e.constant(-0.693359375), x);
    r = e.fma(n, e.constant(2.12194440e-4), r);
    Value p = e.constant(1.9875691500e-4);
    for (double next : {1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1})
      p = e.fma(p, r, e.constant(next));
    p = e.fma(p, e.make<arith::MulFOp>(r, r), e.make<arith::AddFOp>(r, e.constant(1)));
    Type i32 = rewriter.getI32Type();
    Value exponent = e.make<arith::ShLIOp>(e.bits(shifted, i32), e.integer(23));
    Value power = e.bits(e.make<arith::AddIOp>(e.bits(p, i32), exponent), rewriter.getF32Type());
    Value isSmall = e.compare(arith::CmpFPredicate::OLT, x, e.constant(-87.3365478515625));
    power = e.select(isSmall, e.constant(0), power);
    // What is left is infinite, or no number.
    Value isFinite = e.compare(arith::CmpFPredicate::OLE, x, e.constant(88.72283935546875));
    Value beyond = e.make<arith::AddFOp>(x, e.constant(std::numeric_limits<double>::infinity()));
    rewriter.replaceOp(op, e.select(isFinite, power, beyond));
    return success();
  }
};

// sin and cos of f32. The quarter turn is found and taken off in f64, where that is exact enough for all angles that
// mean anything; the rest is a polynomial on [-pi/4, pi/4].
template <typename Op, bool isCosine> struct ExpandCircular : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    Expansion e(rewriter, op);
    auto constant = [&](Type of, double value) { return e.constant(of, value); };
    auto fma = [&](Value a, Value b, Value c) { return e.fma(a, b, c); };
    auto mul = [&](Value a, Value b) { return e.make<arith::MulFOp>(a, b); };

    Type wide = e.shaped(rewriter.getF64Type());
    Value x = arith::ExtFOp::create(rewriter, loc, wide, op.getOperand());
    Value quarters = math::RoundEvenOp::create(rewriter, loc, mul(x, constant(wide, 0.63661977236758134308)));
    Value rest = fma(quarters, constant(wide, -1.57079632679489655800), x);
    rest = fma(quarters, constant(wide, -6.12323399573676603587e-17), rest);
    Value r = arith::TruncFOp::create(rewriter, loc, type, rest), r2 = mul(r, r);

    Value sine = fma(r2, constant(type, -1.9515295891e-4), constant(type, 8.3321608736e-3));
    sine = fma(fma(r2, sine, constant(type, -1.6666654611e-1)), mul(r2, r), r);
    Value cosine = fma(r2, constant(type, 2.443315711809948e-5), constant(type, -1.388731625493765e-3));
    cosine = fma(r2, cosine, constant(type, 4.166664568298827e-2));
    cosine = fma(mul(r2, r2), cosine, fma(r2, constant(type, -0.5), constant(type, 1)));

    // The quarter turn modulo 4, in floats: 0 to 3.
    if (isCosine)
      quarters = arith::AddFOp::create(rewriter, loc, quarters, constant(wide, 1));
    Value turns = math::FloorOp::create(rewriter, loc, mul(quarters, constant(wide, 0.25)));
    Value quarter = fma(turns, constant(wide, -4), quarters);
    auto isOneOf = [&](double a, double b) -> Value {
      auto equals = [&](double value) {
        return arith::CmpFOp::create(rewriter, loc, arith::CmpFPredicate::OEQ, quarter, constant(wide, value));
      };
      return arith::OrIOp::create(rewriter, loc, equals(a), equals(b));
    };
    Value chosen = arith::SelectOp::create(rewriter, loc, isOneOf(1, 3), cosine, sine);
    Value negated = arith::NegFOp::create(rewriter, loc, chosen);
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isOneOf(2, 3), negated, chosen);
    return success();
  }
};

// erf of f32: x p(x^2) / q(x^2), fitted for the least relative error (1.9e-8, 3.4e-7 with the rounding of f32) up
// to 3.925, from where on the nearest float is 1.
struct ExpandErf : OpRewritePattern<math::ErfOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ErfOp op, PatternRewriter &rewriter) const override {
    static constexpr double numerator[] = {1.128379146e+00, 1.905954102e-01, 5.276952252e-02,
                                           3.772621676e-03, 2.848452152e-04, 2.046016115e-06};
    static constexpr double denominator[] = {1.000000000e+00, 5.022435146e-01, 1.141834101e-01,
                                             1.498334239e-02, 1.163875191e-03, 3.804774485e-05};
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    Expansion e(rewriter, op);
    auto clamp = [&](Value value, double limit) { // what is no number stays so
      Value high = e.constant(limit), low = e.constant(-limit);
      value = e.select(e.compare(arith::CmpFPredicate::OGT, value, high), high, value);
      return e.select(e.compare(arith::CmpFPredicate::OLT, value, low), low, value);
    };
    Value x = clamp(op.getOperand(), 3.925), square = e.make<arith::MulFOp>(x, x);
    auto polynomial = [&](ArrayRef<double> coefficients) {
      Value sum = e.constant(coefficients.back());
      for (double coefficient : llvm::reverse(coefficients.drop_back()))
        sum = e.fma(sum, square, e.constant(coefficient));
      return sum;
    };
    Value above = e.make<arith::MulFOp>(x, polynomial(numerator));
    rewriter.replaceOp(op, clamp(e.make<arith::DivFOp>(above, polynomial(denominator)), 1));
    return success();
  }
};

} // namespace

void populateMathExpansion(RewritePatternSet &patterns) {
  // MLIR's polynomials for these are good to a few units in the last place (test/codegen/cpu/math.mlir).
  static constexpr StringLiteral approximated[] = {math::LogOp::getOperationName(), math::TanhOp::getOperationName(),
                                                   math::AsinOp::getOperationName(), math::AcosOp::getOperationName()};
  populateMathPolynomialApproximationPatterns(patterns,
                                              [](StringRef name) { return llvm::is_contained(approximated, name); });
  patterns.add<ExpandExp, ExpandErf, ExpandCircular<math::SinOp, false>, ExpandCircular<math::CosOp, true>>(
      patterns.getContext());
  populatePowExpansion(patterns);
}

} // namespace dlc::cpu
