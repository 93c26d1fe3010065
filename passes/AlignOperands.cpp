// Constant operands and channels in sizes that the tensor cores' copies can take as whole vectors.
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/lowering/Factor.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_ALIGNOPERANDS
#include "passes/Passes.h.inc"

namespace {

constexpr int64_t kLeastCopy = 4, kVector = 16; // bytes that cp.async takes

// As many channels as make the longest vectors for a third more of them, or the shortest that can be copied at all.
int64_t alignedChannels(int64_t channels, int64_t bytes) {
  auto roundUp = [&](int64_t vector) { return int64_t(llvm::alignTo(channels * bytes, vector)) / bytes; };
  for (int64_t vector = kVector; vector > kLeastCopy; vector /= 2)
    if (3 * roundUp(vector) <= 4 * channels)
      return roundUp(vector);
  return roundUp(kLeastCopy);
}

// Zeros behind the last of `dim`.
PadOp padTo(OpBuilder &builder, Location loc, Value value, int64_t dim, int64_t size) {
  auto type = typeOf(value);
  SmallVector<int64_t> low(type.getRank(), 0), high(type.getRank(), 0);
  high[dim] = size - type.getDimSize(dim);
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Value zero = ConstantOp::create(builder, loc, cast<DenseElementsAttr>(builder.getZeroAttr(scalar)));
  return PadOp::create(builder, loc, value, zero, low, high, PadMode::constant);
}

// conv(x, filter) ==> conv(pad(x), padded filter): channels that add nothing. Windows over lines in shared memory fill
// them up there.
void alignChannels(ConvOp op) {
  int64_t bytes = tensorElementBytes(op);
  auto type = op.getOperand().getType();
  if (!bytes || op.getLayout() != Layout::channels_last || op.getGroups() != 1 || op.getTransposeFilter() ||
      op.getPanel() != 0 || !constantOf(op.getFilter()) || windowProduct(op) || !type.hasStaticShape() ||
      type.getNumElements() == 0)
    return;
  int64_t last = type.getRank() - 1, channels = type.getDimSize(last), aligned = alignedChannels(channels, bytes);
  if (aligned == channels)
    return;
  GraphRewriter builder(op);
  PadOp filter = padTo(builder, op.getLoc(), op.getFilter(), typeOf(op.getFilter()).getRank() - 2, aligned);
  Value folded = foldedResult(builder, filter);
  filter.erase();
  if (!folded)
    return;
  op.getFilterMutable().assign(folded);
  op.getOperandMutable().assign(padTo(builder, op.getLoc(), op.getOperand(), last, aligned));
}

// All dims, the last two swapped.
SmallVector<int64_t> swappedOrder(int64_t rank) {
  SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(0, rank));
  std::swap(order[rank - 1], order[rank - 2]);
  return order;
}

// The constant in that order; null where it is too large.
Value swapped(Operation *op, ConstantOp constant) {
  ElementsAttr value = transposeConstant(constant.getValue(), swappedOrder(typeOf(constant).getRank()));
  GraphRewriter builder(op);
  return value ? ConstantOp::create(builder, constant.getLoc(), value).getResult() : Value();
}

// Whether weights [..., K, N] of tf32 and bytes, for which there is one product, are read along the depth: by wgmma,
// which takes no others, and by mma.sync without a transposition of its own. Products of few rows read them as they
// are.
bool alongDepth(ContractionOpInterface op, ConstantOp weights, int64_t bytes) {
  ArrayRef<int64_t> shape = shapeOf(weights);
  return (bytes == 1 || bytes == 4) && weights->hasOneUse() && shape.end()[-2] * bytes % kVector == 0 &&
         op.getContractionView().rows() > kMostFewRows;
}

// matmul(x, weights [K, N]) ==> matmul(x, weights [N, K]) {transpose_rhs}, where the depth is read first, or rows of N
// are no whole vectors and rows of K are.
void alignWeights(MatmulOp op) {
  int64_t bytes = tensorElementBytes(op);
  auto type = op.getRhs().getType();
  ConstantOp weights = constantOf(op.getRhs());
  if (!bytes || !weights || op.getTransposeRhs() || op.getPanel() != 0 || !type.hasStaticShape() ||
      !op.getLhs().getType().hasStaticShape() || type.getNumElements() == 0)
    return;
  int64_t rank = type.getRank(), depth = type.getDimSize(rank - 2), columns = type.getDimSize(rank - 1);
  bool lines = bytes >= 2 && columns * bytes % kVector != 0 && depth * bytes % kVector == 0;
  if (!lines && !alongDepth(op, weights, bytes))
    return;
  Value turned = swapped(op, weights);
  if (!turned)
    return;
  op.getRhsMutable().assign(turned);
  op.setTransposeRhs(true);
}

// conv(x, filter [..., C, O]) ==> conv(x, filter [..., O, C]) {transpose_filter}, likewise. Windows over lines in
// shared memory read their filter as it is.
void alignFilter(ConvOp op) {
  int64_t bytes = tensorElementBytes(op);
  ConstantOp filter = constantOf(op.getFilter());
  if (!bytes || !filter || op.getLayout() != Layout::channels_last || op.getTransposeFilter() || op.getPanel() != 0 ||
      !op.getOperand().getType().hasStaticShape() || op.getFilter().getType().getNumElements() == 0)
    return;
  ContractionView view = op.getContractionView();
  if (view.isEmpty() || view.groupsAreNarrow() || windowProduct(op) || !alongDepth(op, filter, bytes))
    return;
  Value turned = swapped(op, filter);
  if (!turned)
    return;
  op.getFilterMutable().assign(turned);
  op.setTransposeFilter(true);
}

// matmul(x [M, K], y [K, N]) ==> matmul(pad(x) [M, K'], pad(transpose(y)) [N, K']) {transpose_rhs}: of products large
// enough to pay for the copies, where rows of one are no whole vectors. Zeros of depth add nothing.
void alignSides(MatmulOp op) {
  constexpr int64_t leastSide = 128, leastProducts = int64_t(1) << 27;
  int64_t bytes = tensorElementBytes(op);
  auto lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  bool transposed = op.getTransposeRhs();
  if (bytes != 2 || op.getPanel() != 0 || !lhs.hasStaticShape() || !rhs.hasStaticShape() || lhs.getRank() < 2 ||
      rhs.getRank() < 2)
    return;
  int64_t lhsRank = lhs.getRank(), rhsRank = rhs.getRank();
  int64_t rows = lhs.getDimSize(lhsRank - 2), depth = lhs.getDimSize(lhsRank - 1);
  int64_t columns = rhs.getDimSize(rhsRank - (transposed ? 2 : 1));
  auto isWhole = [&](int64_t elements) { return elements * bytes % kVector == 0; };
  bool lhsWhole = isWhole(depth), rhsWhole = isWhole(rhs.getDimSize(rhsRank - 1));
  if ((lhsWhole && rhsWhole) || std::min({rows, depth, columns}) < leastSide ||
      lhs.getNumElements() * columns < leastProducts)
    return;
  // Where rows are copied anyway, into whole lines of 128 bytes: the copy engine is twice as fast with them.
  constexpr int64_t line = 128;
  int64_t aligned = isWhole(depth) ? depth : int64_t(llvm::alignTo(depth, line / bytes));
  GraphRewriter builder(op);
  auto toMultiple = [&](Value value, int64_t rank) -> Value {
    if (aligned == depth)
      return value;
    PadOp padded = padTo(builder, op.getLoc(), value, rank - 1, aligned);
    Value folded = constantOf(value) ? foldedResult(builder, padded) : Value();
    if (folded)
      padded.erase();
    return folded ? folded : padded.getResult();
  };
  Value side = op.getRhs();
  if (!transposed && (!rhsWhole || aligned != depth)) {
    ConstantOp weights = constantOf(side);
    Value turned = weights ? swapped(op, weights) : Value();
    side = turned ? turned : transposeBy(builder, op.getLoc(), side, swappedOrder(rhsRank));
    op.setTransposeRhs(true);
  }
  op.getRhsMutable().assign(toMultiple(side, rhsRank));
  op.getLhsMutable().assign(toMultiple(op.getLhs(), lhsRank));
}

// matmul(x [M, K], y [K, N]) ==> matmul(x, transpose(y) [N, K]) {transpose_rhs}, of tf32 and bytes, as weights are
// stored: where enough rows read each column to pay for the copy.
void alignColumns(MatmulOp op) {
  constexpr int64_t leastRows = 1024, leastSide = 256;
  int64_t bytes = tensorElementBytes(op);
  auto lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  if ((bytes != 1 && bytes != 4) || op.getTransposeRhs() || op.getPanel() != 0 || constantOf(op.getRhs()) ||
      !lhs.hasStaticShape() || !rhs.hasStaticShape() || rhs.getRank() < 2)
    return;
  int64_t rank = rhs.getRank(), depth = rhs.getDimSize(rank - 2), columns = rhs.getDimSize(rank - 1);
  if (rhs.getNumElements() == 0 || lhs.getNumElements() < leastRows * (rhs.getNumElements() / columns) ||
      std::min(depth, columns) < leastSide || depth * bytes % kVector != 0)
    return;
  GraphRewriter builder(op);
  op.getRhsMutable().assign(transposeBy(builder, op.getLoc(), op.getRhs(), swappedOrder(rank)));
  op.setTransposeRhs(true);
}

struct AlignOperands : impl::AlignOperandsBase<AlignOperands> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    SmallVector<Block *> blocks = graphBlocks(function);
    for (Block *block : blocks) {
      for (ConvOp op : llvm::make_early_inc_range(block->getOps<ConvOp>())) {
        alignChannels(op);
        alignFilter(op);
      }
      for (MatmulOp op : llvm::make_early_inc_range(block->getOps<MatmulOp>()))
        alignWeights(op);
      for (MatmulOp op : block->getOps<MatmulOp>())
        alignColumns(op);
      for (MatmulOp op : llvm::make_early_inc_range(block->getOps<MatmulOp>()))
        alignSides(op);
    }
    for (Block *block : blocks)
      for (ConstantOp constant : llvm::make_early_inc_range(block->getOps<ConstantOp>()))
        if (constant->use_empty())
          constant.erase();
  }
};

} // namespace
} // namespace dlc
