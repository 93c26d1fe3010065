#include "codegen/cpu/MathExpansion.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

// sin and cos of f32. The quarter turn is found and taken off in f64, where that is exact enough for all angles that
// mean anything; the rest is a polynomial on [-pi/4, pi/4].
template <typename Op, bool isCosine> struct ExpandCircular : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return rewriter.notifyMatchFailure(op, "expected f32");
    auto shaped = [&](Type element) -> Type {
      auto vector = dyn_cast<VectorType>(type);
      return vector ? Type(vector.clone(element)) : element;
    };
    auto constant = [&](Type of, double value) -> Value {
      TypedAttr attribute = FloatAttr::get(getElementTypeOrSelf(of), value);
      if (auto vector = dyn_cast<VectorType>(of))
        attribute = DenseElementsAttr::get(vector, Attribute(attribute));
      return arith::ConstantOp::create(rewriter, loc, attribute);
    };
    auto fma = [&](Value a, Value b, Value c) -> Value { return math::FmaOp::create(rewriter, loc, a, b, c); };
    auto mul = [&](Value a, Value b) -> Value { return arith::MulFOp::create(rewriter, loc, a, b); };

    Type wide = shaped(rewriter.getF64Type());
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

} // namespace

void populateMathExpansion(RewritePatternSet &patterns) {
  // MLIR's polynomials for these are good to a few units in the last place (test/codegen/cpu/math.mlir).
  static constexpr StringLiteral approximated[] = {math::ExpOp::getOperationName(),  math::LogOp::getOperationName(),
                                                   math::TanhOp::getOperationName(), math::ErfOp::getOperationName(),
                                                   math::AsinOp::getOperationName(), math::AcosOp::getOperationName()};
  populateMathPolynomialApproximationPatterns(patterns,
                                              [](StringRef name) { return llvm::is_contained(approximated, name); });
  patterns.add<ExpandCircular<math::SinOp, false>, ExpandCircular<math::CosOp, true>>(patterns.getContext());
  populatePowExpansion(patterns);
}

} // namespace dlc::cpu
