// Patterns that take transposes into the operands of matmuls.
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// The permutation that swaps the last two of `rank` dims.
SmallVector<int64_t> swapLastTwo(int64_t rank) {
  SmallVector<int64_t> permutation = llvm::to_vector(llvm::seq<int64_t>(0, rank));
  std::swap(permutation[rank - 1], permutation[rank - 2]);
  return permutation;
}

// matmul(x, constant) {transpose_rhs} ==> matmul(x, transposed constant); likewise for lhs. All that read the constant
// so share one: the steps of a recurrence.
struct TransposeConstantOfMatmul : OpRewritePattern<MatmulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MatmulOp op, PatternRewriter &rewriter) const override {
    for (OpOperand &operand : op->getOpOperands()) {
      ConstantOp constant = constantOf(operand.get());
      if (!constant || !isTransposed(operand))
        continue;
      OpBuilder::InsertionGuard guard(rewriter);
      rewriter.setInsertionPointAfter(constant);
      Value swapped =
          transposeBy(rewriter, constant.getLoc(), operand.get(), swapLastTwo(constant.getType().getRank()));
      for (OpOperand &use : llvm::make_early_inc_range(constant->getUses()))
        if (isTransposed(use))
          rewriter.modifyOpInPlace(use.getOwner(), [&] {
            auto reader = cast<MatmulOp>(use.getOwner());
            use.getOperandNumber() == 0 ? reader.setTransposeLhs(false) : reader.setTransposeRhs(false);
            use.set(swapped);
          });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "expected a constant that is read transposed");
  }
  static bool isTransposed(OpOperand &operand) {
    auto op = dyn_cast<MatmulOp>(operand.getOwner());
    return op && op.getPanel() == 0 && (operand.getOperandNumber() == 0 ? op.getTransposeLhs() : op.getTransposeRhs());
  }
};

// matmul(transpose(x) of the last two dims, y) ==> matmul(x, y) {transpose_lhs}; likewise for rhs
struct FoldTransposeIntoMatmul : OpRewritePattern<MatmulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MatmulOp op, PatternRewriter &rewriter) const override {
    if (op.getPanel() != 0)
      return rewriter.notifyMatchFailure(op, "is packed");
    for (unsigned number : {0u, 1u}) {
      auto transpose = op->getOperand(number).getDefiningOp<TransposeOp>();
      if (!transpose || transpose.getPermutation() != ArrayRef(swapLastTwo(transpose.getPermutation().size())) ||
          constantOf(transpose.getOperand()))
        continue;
      rewriter.modifyOpInPlace(op, [&] {
        op->setOperand(number, transpose.getOperand());
        number == 0 ? op.setTransposeLhs(!op.getTransposeLhs()) : op.setTransposeRhs(!op.getTransposeRhs());
      });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "expected an operand with its last two dims swapped");
  }
};

// matmul(reshape(transpose(x)), weights) ==> matmul(reshape(x), permuted weights), where the reshape flattens all dims
// but the first and the transpose leaves the first in its place: a flatten behind the last convolution.
struct FoldFlattenedTransposeIntoWeights : OpRewritePattern<MatmulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MatmulOp op, PatternRewriter &rewriter) const override {
    auto reshape = op.getLhs().getDefiningOp<ReshapeOp>();
    auto transpose = reshape ? reshape.getOperand().getDefiningOp<TransposeOp>() : nullptr;
    ConstantOp weights = constantOf(op.getRhs());
    if (!transpose || !weights || op.getPanel() != 0 || op.getTransposeLhs() || op.getTransposeRhs())
      return rewriter.notifyMatchFailure(op, "expected a flattened transpose and constant weights");
    ArrayRef<int64_t> flat = shapeOf(reshape), shape = shapeOf(transpose), permutation = transpose.getPermutation();
    ArrayRef<int64_t> matrix = shapeOf(weights.getResult());
    if (flat.size() != 2 || matrix.size() != 2 || shape.empty() || flat[0] != shape[0] || permutation[0] != 0 ||
        !typeOf(reshape).hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected all dims but the first to be flattened");
    // Rows of the weights: [C, H, W, columns] -> [H, W, C, columns].
    SmallVector<int64_t> split(shape.drop_front()), order;
    split.push_back(matrix[1]);
    for (int64_t source : ArrayRef(inverse(permutation)).drop_front())
      order.push_back(source - 1);
    order.push_back(split.size() - 1);
    Location loc = weights.getLoc();
    Value rows = transposeBy(rewriter, loc, reshapeTo(rewriter, loc, weights.getResult(), split), order);
    Value permuted = reshapeTo(rewriter, loc, rows, matrix);
    Value lhs = reshapeTo(rewriter, reshape.getLoc(), transpose.getOperand(), flat);
    rewriter.modifyOpInPlace(op, [&] {
      op.getLhsMutable().assign(lhs);
      op.getRhsMutable().assign(permuted);
    });
    return success();
  }
};

} // namespace

void populateTransposesIntoMatmul(RewritePatternSet &patterns) {
  patterns.add<TransposeConstantOfMatmul, FoldTransposeIntoMatmul, FoldFlattenedTransposeIntoWeights>(
      patterns.getContext());
}

} // namespace dlc
