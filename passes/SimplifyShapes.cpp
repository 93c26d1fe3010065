// Patterns on ops that move data.
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// transpose(transpose(x)) ==> transpose(x)
struct FoldTransposeOfTranspose : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<TransposeOp>();
    if (!inner)
      return rewriter.notifyMatchFailure(op, "expected a transpose in front");
    SmallVector<int64_t> permutation = permute(inner.getPermutation(), op.getPermutation());
    Location loc = rewriter.getFusedLoc({inner.getLoc(), op.getLoc()});
    rewriter.replaceOp(op, transposeBy(rewriter, loc, inner.getOperand(), permutation));
    return success();
  }
};

// transpose(x) that keeps the order of all dims larger than 1 ==> reshape(x)
struct TurnTransposeOfUnitDimsIntoReshape : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    if (!op.getType().hasStaticShape() || !movesOnlyUnitDims(shapeOf(op.getOperand()), op.getPermutation()))
      return rewriter.notifyMatchFailure(op, "moves dims larger than 1");
    rewriter.replaceOp(op, reshapeTo(rewriter, op.getLoc(), op.getOperand(), shapeOf(op)));
    return success();
  }
};

// reshape(reduce(x)) that puts back the reduced dims ==> reduce(x) {keepdims}
struct FoldReshapeIntoReduce : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReshapeOp op, PatternRewriter &rewriter) const override {
    auto reduce = op.getOperand().getDefiningOp<ReduceOp>();
    if (!reduce || reduce.getKeepdims() || !reduce->hasOneUse())
      return rewriter.notifyMatchFailure(op, "expected a reduce without keepdims that has no other use");
    SmallVector<int64_t> kept(shapeOf(reduce.getOperand()));
    for (int64_t axis : reduce.getAxes())
      kept[axis] = 1;
    if (shapeOf(op) != ArrayRef(kept))
      return rewriter.notifyMatchFailure(op, "expected the reduced dims to come back as 1");
    rewriter.replaceOpWithNewOp<ReduceOp>(op, op.getType(), reduce.getOperand(), reduce.getKind(), reduce.getAxes(),
                                          true);
    return success();
  }
};

// elementwise(broadcast(x), y) ==> elementwise(x, y) where y alone gives the result's shape
struct FoldBroadcastIntoElementwise : OpInterfaceRewritePattern<ElementwiseOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(ElementwiseOpInterface op, PatternRewriter &rewriter) const override {
    ArrayRef<int64_t> result = shapeOf(op->getResult(0));
    for (OpOperand &operand : op->getOpOperands()) {
      auto broadcast = operand.get().getDefiningOp<BroadcastOp>();
      if (!broadcast)
        continue;
      std::optional<SmallVector<int64_t>> shape = SmallVector<int64_t>(shapeOf(broadcast.getOperand()));
      for (OpOperand &other : op->getOpOperands())
        if (&other != &operand && shape)
          shape = broadcastShapes(*shape, shapeOf(other.get()));
      if (!shape || ArrayRef(*shape) != result)
        continue;
      rewriter.modifyOpInPlace(op, [&] { operand.set(broadcast.getOperand()); });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "expected a broadcast operand that the others' shapes imply");
  }
};

// elementwise(reshape(x), scalar...) ==> reshape(elementwise(x, scalar...)); likewise where all operands are reshaped
// from one shape. Reshapes move to the end of chains, where they part nothing that could be one kernel.
struct SinkReshapeThroughElementwise : OpInterfaceRewritePattern<ElementwiseOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(ElementwiseOpInterface op, PatternRewriter &rewriter) const override {
    auto type = typeOf(op->getResult(0));
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "shape is not known");
    std::optional<ArrayRef<int64_t>> source;
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      auto reshape = operand.getDefiningOp<ReshapeOp>();
      if (reshape && shapeOf(reshape) == type.getShape() && (!source || *source == shapeOf(reshape.getOperand()))) {
        if (!reshape->hasOneUse())
          return rewriter.notifyMatchFailure(op, "the reshaped value has other uses");
        source = shapeOf(reshape.getOperand());
        operands.push_back(reshape.getOperand());
      } else if (typeOf(operand).getNumElements() == 1 && !reshape) {
        operands.push_back(operand);
      } else {
        return rewriter.notifyMatchFailure(op, "expected reshapes of one shape, and scalars");
      }
    }
    if (!source)
      return rewriter.notifyMatchFailure(op, "expected a reshape in front");
    for (Value &operand : operands) // a scalar of many dims would add dims to the result
      if (typeOf(operand).getNumElements() == 1 && shapeOf(operand) != *source)
        operand = reshapeTo(rewriter, op.getLoc(), operand, {});
    Operation *moved = rewriter.clone(*op.getOperation());
    moved->setOperands(operands);
    moved->getResult(0).setType(RankedTensorType::get(*source, type.getElementType()));
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, type, moved->getResult(0));
    return success();
  }
};

// reshape(matmul(x, w)) that parts the rows ==> matmul(reshape(x), w): a layer's bias and activation, which follow in
// the shape of its rows, can be in one kernel with the product.
struct HoistReshapeThroughMatmul : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReshapeOp op, PatternRewriter &rewriter) const override {
    auto product = op.getOperand().getDefiningOp<MatmulOp>();
    if (!product || !product->hasOneUse() || product.getTransposeLhs() || product.getPanel() ||
        product.getType().getRank() != 2 || typeOf(product.getRhs()).getRank() != 2)
      return rewriter.notifyMatchFailure(op, "expected a product of two matrices in front that has no other use");
    ArrayRef<int64_t> to = shapeOf(op);
    bool partsRows = op.getType().hasStaticShape() && typeOf(product.getLhs()).hasStaticShape() && to.size() > 2 &&
                     to.back() == shapeOf(product).back() && op.getType().getNumElements() > 0;
    if (!partsRows)
      return rewriter.notifyMatchFailure(op, "expected the rows to be parted");
    SmallVector<int64_t> rows(to);
    rows.back() = shapeOf(product.getLhs()).back();
    Value lhs = reshapeTo(rewriter, op.getLoc(), product.getLhs(), rows);
    auto moved = cast<MatmulOp>(rewriter.clone(*product.getOperation()));
    moved.getLhsMutable().assign(lhs);
    moved.getResult().setType(op.getType());
    rewriter.replaceOp(op, moved.getResult());
    return success();
  }
};

} // namespace

void populateSimplifyShapes(RewritePatternSet &patterns) {
  patterns.add<FoldTransposeOfTranspose, TurnTransposeOfUnitDimsIntoReshape, FoldReshapeIntoReduce,
               FoldBroadcastIntoElementwise, SinkReshapeThroughElementwise, HoistReshapeThroughMatmul>(
      patterns.getContext());
}

} // namespace dlc
