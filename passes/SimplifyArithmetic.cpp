// Patterns on values. Each keeps every result bit for bit, NaN and -0.0 included.
#include "passes/Patterns.h"
#include <cmath>

using namespace mlir;

namespace dlc {
namespace {

// x + 0, x - 0, x * 1, x / 1, pow(x, 1) ==> x. For floats the zero that is added must be -0.0, and the one subtracted
// 0.0: -0.0 + 0.0 is 0.0.
struct NeutralOperand {
  StringRef op;
  double real;
  int64_t integer;
  bool commutes;
};
constexpr NeutralOperand kNeutral[] = {
    {"dlc.add", -0.0, 0, true}, {"dlc.sub", 0.0, 0, false}, {"dlc.mul", 1.0, 1, true},
    {"dlc.div", 1.0, 1, false}, {"dlc.pow", 1.0, 1, false},
};

bool isExactly(const Scalar &value, double real, int64_t integer) {
  if (!value.isFloat())
    return value.integer == integer;
  return value.real == real && std::signbit(value.real) == std::signbit(real);
}

struct FoldNeutralOperand : OpInterfaceRewritePattern<ElementwiseOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(ElementwiseOpInterface op, PatternRewriter &rewriter) const override {
    const NeutralOperand *row =
        llvm::find_if(kNeutral, [&](const NeutralOperand &row) { return row.op == op->getName().getStringRef(); });
    if (row == std::end(kNeutral))
      return failure();
    for (unsigned constant : {1u, 0u}) {
      if (constant == 0 && !row->commutes)
        break;
      Value other = op->getOperand(1 - constant);
      if (other.getType() != op->getResult(0).getType())
        continue;
      std::optional<Scalar> value = splatValue(op->getOperand(constant));
      if (!value || !isExactly(*value, row->real, row->integer))
        continue;
      rewriter.replaceOp(op, other);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "expected a neutral constant");
  }
};

// pow(x, 2) ==> x * x
struct TurnSquareIntoProduct : OpRewritePattern<PowOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(PowOp op, PatternRewriter &rewriter) const override {
    std::optional<Scalar> exponent = splatValue(op.getRhs());
    if (!exponent || !isExactly(*exponent, 2.0, 2) || op.getLhs().getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "expected the exponent 2");
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), op.getLhs(), op.getLhs());
    return success();
  }
};

// Whether every value of type `from` is one of `to`.
bool holdsExactly(Type from, Type to) {
  if (auto wide = dyn_cast<FloatType>(to)) {
    auto narrow = dyn_cast<FloatType>(from);
    if (!narrow || !(wide.isF32() || wide.isF64()))
      return false;
    return narrow == wide || narrow.getWidth() < wide.getWidth();
  }
  if (!isa<IntegerType>(from) || isa<FloatType>(to))
    return false;
  unsigned fromBits = elementBits(from), toBits = elementBits(to);
  if (isUnsigned(from))
    return isUnsigned(to) ? fromBits <= toBits && !to.isInteger(1) : fromBits < toBits;
  return !isUnsigned(to) && fromBits <= toBits;
}

// cast(x) to x's own type ==> x; cast(cast(x)) ==> cast(x) where the type in between holds every value of x
struct FoldCastOfCast : OpRewritePattern<CastOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(CastOp op, PatternRewriter &rewriter) const override {
    if (op.getOperand().getType() == op.getType()) {
      rewriter.replaceOp(op, op.getOperand());
      return success();
    }
    auto inner = op.getOperand().getDefiningOp<CastOp>();
    if (!inner || !holdsExactly(typeOf(inner.getOperand()).getElementType(), inner.getType().getElementType()))
      return rewriter.notifyMatchFailure(op, "expected an exact cast in front");
    rewriter.modifyOpInPlace(op, [&] { op->setOperand(0, inner.getOperand()); });
    return success();
  }
};

// relu(relu(x)) ==> relu(x)
struct FoldReluOfRelu : OpRewritePattern<ReluOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReluOp op, PatternRewriter &rewriter) const override {
    if (!op.getOperand().getDefiningOp<ReluOp>())
      return rewriter.notifyMatchFailure(op, "expected a relu in front");
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
};

} // namespace

void populateSimplifyArithmetic(RewritePatternSet &patterns) {
  patterns.add<FoldNeutralOperand, TurnSquareIntoProduct, FoldCastOfCast, FoldReluOfRelu>(patterns.getContext());
}

} // namespace dlc
