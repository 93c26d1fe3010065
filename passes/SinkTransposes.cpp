// Patterns that move a transpose from an op's operands to its result, where it can meet another one.
#include "passes/Patterns.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

// op(transpose(x), transpose(y)) ==> transpose(op(x, y)), for ops that say so (elementwise, concat). Constants are
// transposed the other way, and operands of few dims are reshaped; another operand may cost a transpose only where that
// still leaves fewer.
struct SinkTransposeThroughLayoutOp : OpInterfaceRewritePattern<LayoutOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(LayoutOpInterface op, PatternRewriter &rewriter) const override {
    auto type = typeOf(op->getResult(0));
    int64_t rank = type.getRank();
    TransposeOp first;
    for (Value operand : op->getOperands())
      if (auto transpose = operand.getDefiningOp<TransposeOp>();
          transpose && typeOf(operand).getRank() == rank && !first && !costsNothing(operand))
        first = transpose;
    if (!first || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected a transposed operand");
    SmallVector<int64_t> permutation(first.getPermutation()), back = inverse(permutation);
    if (!op.canPermute(back))
      return rewriter.notifyMatchFailure(op, "does not commute with this permutation");
    int64_t saved = 0, added = 0;
    for (Value operand : llvm::SmallSetVector<Value, 4>(op->operand_begin(), op->operand_end())) {
      if (costsNothing(operand))
        continue;
      if (isTransposedBy(operand, permutation))
        ++saved;
      else if (!movesOnlyUnitDims(fullShape(operand, rank), back))
        ++added;
    }
    if (added >= saved)
      return rewriter.notifyMatchFailure(op, "other operands would have to be transposed instead");
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (isTransposedBy(operand, permutation))
        operands.push_back(operand.getDefiningOp<TransposeOp>().getOperand());
      else if (typeOf(operand).getRank() == 0)
        operands.push_back(operand);
      else
        operands.push_back(transposeBy(rewriter, op.getLoc(),
                                       reshapeTo(rewriter, op.getLoc(), operand, fullShape(operand, rank)), back));
    }
    Value moved = op.rewritePermuted(rewriter, operands, back);
    rewriter.replaceOp(op, transposeBy(rewriter, first.getLoc(), moved, permutation));
    return success();
  }

  // Constants, and what earlier rewrites made of them: nothing is saved by moving a transpose off one, and it would
  // come back (saved and added would change places for ever).
  static bool costsNothing(Value value) {
    auto transpose = value.getDefiningOp<TransposeOp>();
    return constantOf(transpose ? transpose.getOperand() : value) != nullptr;
  }
  static bool isTransposedBy(Value value, ArrayRef<int64_t> permutation) {
    auto transpose = value.getDefiningOp<TransposeOp>();
    return transpose && transpose.getPermutation() == permutation;
  }
  // With ones in front, up to `rank` dims.
  static SmallVector<int64_t> fullShape(Value value, int64_t rank) {
    SmallVector<int64_t> shape(rank - typeOf(value).getRank(), 1);
    llvm::append_range(shape, shapeOf(value));
    return shape;
  }
};

// reduce(transpose(x)) ==> transpose(reduce(x)) over the axes' places in x
struct SinkTransposeThroughReduce : OpRewritePattern<ReduceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReduceOp op, PatternRewriter &rewriter) const override {
    auto transpose = op.getOperand().getDefiningOp<TransposeOp>();
    if (!transpose)
      return rewriter.notifyMatchFailure(op, "expected a transposed operand");
    ArrayRef<int64_t> permutation = transpose.getPermutation();
    SmallVector<int64_t> axes, kept; // dims of x
    for (auto [dim, source] : llvm::enumerate(permutation))
      (llvm::is_contained(op.getAxes(), int64_t(dim)) ? axes : kept).push_back(source);
    llvm::sort(axes);
    SmallVector<int64_t> after(permutation); // of the result's dims
    if (!op.getKeepdims()) {
      SmallVector<int64_t> sorted(kept);
      llvm::sort(sorted);
      after.clear();
      for (int64_t dim : kept)
        after.push_back(llvm::find(sorted, dim) - sorted.begin());
    }
    auto type = typeOf(op.getResult()).clone(permute(shapeOf(op.getResult()), inverse(after)));
    Value reduced =
        ReduceOp::create(rewriter, op.getLoc(), type, transpose.getOperand(), op.getKind(), axes, op.getKeepdims());
    rewriter.replaceOp(op, transposeBy(rewriter, transpose.getLoc(), reduced, after));
    return success();
  }
};

// Ops with attributes that have an entry for each dim: op(transpose(x)) {a} ==> transpose(op(x) {a reordered}).
template <typename Op> struct SinkTransposeThrough : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;
  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    auto transpose = op.getOperand().template getDefiningOp<TransposeOp>();
    if (!transpose)
      return rewriter.notifyMatchFailure(op, "expected a transposed operand");
    SmallVector<int64_t> permutation(transpose.getPermutation()), back = inverse(permutation);
    auto moved = cast<Op>(rewriter.clone(*op.getOperation()));
    moved.getOperandMutable().assign(transpose.getOperand());
    moved.getResult().setType(typeOf(op.getResult()).clone(permute(shapeOf(op.getResult()), back)));
    reorder(moved, back);
    rewriter.replaceOp(op, transposeBy(rewriter, transpose.getLoc(), moved.getResult(), permutation));
    return success();
  }
  static void reorder(SliceOp op, ArrayRef<int64_t> order) {
    op.setStarts(permute(op.getStarts(), order));
    op.setSteps(permute(op.getSteps(), order));
  }
  static void reorder(PadOp op, ArrayRef<int64_t> order) {
    op.setLow(permute(op.getLow(), order));
    op.setHigh(permute(op.getHigh(), order));
  }
  static void reorder(ResizeOp op, ArrayRef<int64_t> order) {
    op.setScales(permute(op.getScales(), order));
    if (op.getRoiLow().size() == order.size())
      op.setRoiLow(permute(op.getRoiLow(), order));
    if (op.getRoiHigh().size() == order.size())
      op.setRoiHigh(permute(op.getRoiHigh(), order));
  }
};

// transpose(constant) ==> constant
struct FoldTransposeOfConstant : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    ConstantOp constant = constantOf(op.getOperand());
    if (!constant)
      return rewriter.notifyMatchFailure(op, "expected a constant");
    ElementsAttr value = transposeConstant(constant.getValue(), op.getPermutation());
    if (!value)
      return rewriter.notifyMatchFailure(op, "the constant cannot be read");
    rewriter.replaceOpWithNewOp<ConstantOp>(op, value);
    return success();
  }
};

} // namespace

void populateSinkTransposes(RewritePatternSet &patterns) {
  patterns.add<SinkTransposeThroughLayoutOp, SinkTransposeThroughReduce, SinkTransposeThrough<SliceOp>,
               SinkTransposeThrough<PadOp>, SinkTransposeThrough<ResizeOp>>(patterns.getContext());
}

void populateFoldTransposeOfConstant(RewritePatternSet &patterns) {
  patterns.add<FoldTransposeOfConstant>(patterns.getContext());
}

} // namespace dlc
