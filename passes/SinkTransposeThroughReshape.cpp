// reshape(transpose(x)) -> transpose(reshape(x)): channel shuffles, squeezes.
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// Dims of the reshaped tensor that become dims of the result, as a whole: [2, 12] -> [2, 3, 4] is {0}->{0}, {1}->{1,
// 2}.
struct DimGroup {
  SmallVector<int64_t> from, to;
};

std::optional<SmallVector<DimGroup>> groupDims(ArrayRef<int64_t> from, ArrayRef<int64_t> to) {
  SmallVector<DimGroup> groups;
  size_t i = 0, j = 0;
  while (i < from.size()) {
    DimGroup group;
    int64_t read = from[i], written = 1;
    group.from.push_back(i++);
    if (j < to.size() && to[j] == read) {
      written = to[j];
      group.to.push_back(j++);
    }
    while (read != written) {
      bool more = read < written;
      if (more ? i == from.size() : j == to.size())
        return std::nullopt;
      if (more) {
        read *= from[i];
        group.from.push_back(i++);
      } else {
        written *= to[j];
        group.to.push_back(j++);
      }
    }
    groups.push_back(std::move(group));
  }
  for (; j < to.size(); ++j) { // ones at the end
    if (groups.empty() || to[j] != 1)
      return std::nullopt;
    groups.back().to.push_back(j);
  }
  return groups;
}

// reshape(transpose(x)) ==> transpose(reshape(transpose'(x))), where transpose' only reorders dims that the reshape
// merges. It is done where transpose' is nothing, or where every user undoes the outer transpose.
//
// A channel shuffle between two convolutions in channels_last:
//   [n, h, w, c] -> transpose to channels_first -> split c, swap, merge -> transpose to channels_last
//   ==> [n, h, w, c] -> [n, h, w, g, c/g] -> transpose [0, 1, 2, 4, 3] -> [n, h, w, c]
struct SinkTransposeThroughReshape : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReshapeOp op, PatternRewriter &rewriter) const override {
    auto transpose = op.getOperand().getDefiningOp<TransposeOp>();
    if (!transpose || !op.getType().hasStaticShape() || op.getType().getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected a transposed operand");
    std::optional<SmallVector<DimGroup>> groups = groupDims(shapeOf(transpose), shapeOf(op));
    if (!groups)
      return rewriter.notifyMatchFailure(op, "dims are mixed");
    ArrayRef<int64_t> permutation = transpose.getPermutation();
    // The groups in the order of their dims in x.
    SmallVector<const DimGroup *> order;
    for (const DimGroup &group : *groups)
      order.push_back(&group);
    auto firstSource = [&](const DimGroup *group) {
      int64_t first = permutation[group->from[0]];
      for (int64_t dim : group->from)
        first = std::min(first, permutation[dim]);
      return first;
    };
    llvm::sort(order, [&](const DimGroup *a, const DimGroup *b) { return firstSource(a) < firstSource(b); });
    SmallVector<int64_t> inner, places; // transpose'; result dims in the new order
    for (const DimGroup *group : order) {
      for (int64_t dim : group->from)
        inner.push_back(permutation[dim]);
      llvm::append_range(places, group->to);
    }
    SmallVector<int64_t> outer = inverse(places);
    bool innerIsNothing = llvm::equal(inner, llvm::seq<int64_t>(0, inner.size()));
    bool outerIsNothing = llvm::equal(outer, llvm::seq<int64_t>(0, outer.size()));
    bool usersUndo = llvm::all_of(op->getUsers(), [&](Operation *user) {
      auto next = dyn_cast<TransposeOp>(user);
      return next && next.getPermutation() == ArrayRef(places);
    });
    if (!innerIsNothing && (outerIsNothing || !usersUndo))
      return rewriter.notifyMatchFailure(op, "a second transpose would be needed");
    Value source = transposeBy(rewriter, transpose.getLoc(), transpose.getOperand(), inner);
    Value reshaped = reshapeTo(rewriter, op.getLoc(), source, permute(shapeOf(op), places));
    rewriter.replaceOp(op, transposeBy(rewriter, transpose.getLoc(), reshaped, outer));
    return success();
  }
};

} // namespace

void populateSinkTransposeThroughReshape(RewritePatternSet &patterns) {
  patterns.add<SinkTransposeThroughReshape>(patterns.getContext());
}

} // namespace dlc
