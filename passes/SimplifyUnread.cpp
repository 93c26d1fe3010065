// What windows never read is not computed: a pool of stride 2 leaves the last row of an odd number of rows alone, and
// so the convolution in front of it need not compute that row, nor read the rows that only it needs.
#include "ir/ValueNames.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// The first spatial dim of the window's tensors.
size_t firstOf(WindowOpInterface op) { return op.getLayout() == Layout::channels_first ? 2 : 1; }

// One past the last element that the windows with results of `shape` read, by spatial dim.
int64_t readEnd(WindowOpInterface op, size_t d, ArrayRef<int64_t> shape) {
  return (shape[firstOf(op) + d] - 1) * op.getStrides()[d] + op.getDilations()[d] * (op.getKernel()[d] - 1) + 1 -
         op.getPadsLow()[d];
}

// Sizes of spatial dims, from the dim `first` on.
struct Extent {
  size_t first;
  SmallVector<int64_t> sizes;

  SmallVector<int64_t> cut(ArrayRef<int64_t> shape) const {
    SmallVector<int64_t> result(shape);
    llvm::copy(sizes, result.begin() + first);
    return result;
  }
  // Whether a tensor of `shape` is the same everywhere along these dims, as an operand of a result of `rank` dims.
  bool isBroadcast(ArrayRef<int64_t> shape, size_t rank) const {
    for (size_t dim = first; dim < first + sizes.size(); ++dim)
      if (dim + shape.size() >= rank && shape[dim + shape.size() - rank] != 1)
        return false;
    return true;
  }
};

// What the windows of `op` read of their operand, where the result has the sizes of `result`.
Extent readExtent(WindowOpInterface op, ArrayRef<int64_t> operand, ArrayRef<int64_t> result) {
  Extent extent{firstOf(op), {}};
  for (size_t d = 0; d < op.getStrides().size(); ++d)
    extent.sizes.push_back(std::min(operand[extent.first + d], readEnd(op, d, result)));
  return extent;
}

// Whether the producers of `value` can leave out what lies outside of `extent`: windows, and elementwise ops on them,
// that nobody else reads. A convolution reads less without more ado, as its padding may be negative; in front of a pool
// there must be someone who writes less.
bool canShrink(Value value, const Extent &extent) {
  Operation *op = value.getDefiningOp();
  if (!op || !value.hasOneUse())
    return false;
  ArrayRef<int64_t> shape = shapeOf(value);
  if (auto window = dyn_cast<WindowOpInterface>(op)) {
    if (firstOf(window) != extent.first || !typeOf(op->getOperand(0)).hasStaticShape())
      return false;
    auto pool = dyn_cast<PoolOp>(op);
    return !pool || (!pool.getCeilMode() &&
                     canShrink(pool.getOperand(), readExtent(window, shapeOf(pool.getOperand()), extent.cut(shape))));
  }
  return isa<ElementwiseOpInterface>(op) && llvm::all_of(op->getOperands(), [&](Value operand) {
           return extent.isBroadcast(shapeOf(operand), shape.size()) ||
                  (shapeOf(operand) == shape && canShrink(operand, extent));
         });
}

// Lets the padding behind the operand give a result of `shape`.
void setShape(WindowOpInterface op, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> high;
  for (size_t d = 0; d < op.getStrides().size(); ++d)
    high.push_back(readEnd(op, d, shape) - shapeOf(op->getOperand(0))[firstOf(op) + d]);
  op.setPadsHigh(high);
  op->getResult(0).setType(typeOf(op->getResult(0)).clone(shape));
}

void shrink(Value value, const Extent &extent, PatternRewriter &rewriter) {
  Operation *op = value.getDefiningOp();
  ArrayRef<int64_t> before = shapeOf(value);
  SmallVector<int64_t> shape = extent.cut(before);
  if (auto window = dyn_cast<WindowOpInterface>(op)) {
    if (auto pool = dyn_cast<PoolOp>(op))
      shrink(pool.getOperand(), readExtent(window, shapeOf(pool.getOperand()), shape), rewriter);
    dropNames(op); // the model's value is larger
    return rewriter.modifyOpInPlace(op, [&] { setShape(window, shape); });
  }
  for (Value operand : op->getOperands())
    if (shapeOf(operand) == before)
      shrink(operand, extent, rewriter);
  dropNames(op);
  rewriter.modifyOpInPlace(op, [&] { value.setType(typeOf(value).clone(shape)); });
}

// conv 11x11, pool 5x5 in steps of 2 ==> conv 10x10, pool 5x5
struct ShrinkWhatWindowsRead : OpInterfaceRewritePattern<WindowOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(WindowOpInterface op, PatternRewriter &rewriter) const override {
    Value read = op->getOperand(0);
    RankedTensorType operand = typeOf(read), result = typeOf(op->getResult(0));
    if (!operand.hasStaticShape() || !result.hasStaticShape() || result.getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected windows, and shapes that are known");
    if (looksAtSizes(op)) // how much is not read is other at other sizes
      return rewriter.notifyMatchFailure(op, "expected sizes that are known");
    Extent extent = readExtent(op, operand.getShape(), result.getShape());
    if (extent.cut(operand.getShape()) == operand.getShape())
      return rewriter.notifyMatchFailure(op, "all is read");
    if (llvm::any_of(extent.sizes, [](int64_t size) { return size < 1; }) || !canShrink(read, extent))
      return rewriter.notifyMatchFailure(op, "expected windows in front that nobody else reads");
    SmallVector<int64_t> high(op.getPadsHigh());
    for (auto [d, size] : llvm::enumerate(extent.sizes))
      if (size < operand.getDimSize(extent.first + d))
        high[d] = 0;
    shrink(read, extent, rewriter);
    rewriter.modifyOpInPlace(op, [&] { op.setPadsHigh(high); });
    return success();
  }
};

} // namespace

void populateSimplifyUnread(RewritePatternSet &patterns) { patterns.add<ShrinkWhatWindowsRead>(patterns.getContext()); }

} // namespace dlc
