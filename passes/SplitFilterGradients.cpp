// Gradients of weights have few elements and long sums: the sums are cut into parts, which are added up in their order.
#include "ir/ContractionView.h"
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "ir/contraction/NarrowGradient.h"
#include "ir/lowering/Factor.h"
#include "ir/schedule/TensorTiles.h"
#include "passes/AllPasses.h"
#include "passes/ColumnSums.h"
#include "passes/Patterns.h"
#include "passes/schedule/CudaTarget.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SPLITFILTERGRADIENTS
#include "passes/Passes.h.inc"

namespace {

// Numbers of parts of equal length, ascending: divisors of the samples, then all samples times divisors of the first
// spatial size, ... Lines stay whole: where they end in padding is known when compiling.
SmallVector<int64_t> possibleParts(ConvFilterGradOp op) {
  ArrayRef<int64_t> shape = shapeOf(op.getGradient());
  SmallVector<int64_t> lengths(shape.drop_back(shape.size() > 3 ? 2 : 1)), parts{1};
  int64_t whole = 1;
  for (int64_t length : lengths) {
    for (int64_t cut = 2; cut <= length; ++cut)
      if (length % cut == 0)
        parts.push_back(whole * cut);
    whole *= length;
  }
  return parts;
}

// On the CPU a part is as long as pays for storing its sums and adding them up; then its operands stay in the caches
// while one tile after the other reads them.
constexpr int64_t kLeastLength = 768, kLeastMatmulLength = 512;

int64_t partsForCpu(ConvFilterGradOp op, int64_t length) {
  int64_t best = 1;
  for (int64_t parts : possibleParts(op))
    if (length / parts >= kLeastLength)
      best = parts;
  return best;
}

// a^T b of two matrices of so many rows, which is what the weights of a dense layer get.
bool isTallProduct(MatmulOp op) {
  auto type = op.getType();
  return op.getTransposeLhs() && !op.getTransposeRhs() && !op.getPanel() && type.getRank() == 2 &&
         isa<FloatType>(type.getElementType()) && typeOf(op.getLhs()).hasStaticShape() &&
         !hasSizes(op.getLhs().getType()) && type.getNumElements() > 0;
}

int64_t partsForCpu(MatmulOp op) {
  if (!isTallProduct(op) || elementBits(op.getType().getElementType()) < 32)
    return 1;
  int64_t length = shapeOf(op.getLhs()).front(), best = 1;
  for (int64_t parts = 2; length / parts >= kLeastMatmulLength; ++parts)
    if (length % parts == 0)
      best = parts;
  return best;
}

// On the GPU there are blocks for all multiprocessors: tiles of a matrix product, or, where groups are too narrow for
// one, lines of taps of a warp's channels.
int64_t partsForCuda(ConvFilterGradOp op, const ContractionView &view, const CudaTarget &target) {
  constexpr int64_t tile = 64, warpChannels = 128, leastLength = 128;
  int64_t blocks =
      view.batches() * llvm::divideCeilSigned(view.rows(), tile) * llvm::divideCeilSigned(view.columns(), tile);
  if (std::optional<NarrowGradient> narrow = narrowGradientOf(view))
    blocks = NarrowGradient::count(view, narrow->lines) * llvm::divideCeilSigned(narrow->channels, warpChannels);
  int64_t wanted = 2 * target.multiprocessors;
  int64_t best = 1;
  for (int64_t parts : possibleParts(op))
    if (blocks * best < wanted && view.depth() / parts >= leastLength)
      best = parts;
  return best;
}

// Likewise, of products whose sums are so long that a second kernel pays: those of tensor cores are eight times as
// fast.
int64_t partsForCuda(MatmulOp op, const CudaTarget &target) {
  constexpr int64_t tile = 32, leastLength = 128, leastTensorLength = 1024;
  if (!isTallProduct(op))
    return 1;
  int64_t length = shapeOf(op.getLhs()).front(), least = tensorElementBytes(op) ? leastTensorLength : leastLength;
  int64_t blocks = llvm::divideCeilSigned(op.getType().getDimSize(0), tile) *
                   llvm::divideCeilSigned(op.getType().getDimSize(1), tile);
  int64_t best = 1;
  for (int64_t parts = 2; length / parts >= least && blocks * best < 2 * target.multiprocessors; ++parts)
    if (length % parts == 0)
      best = parts;
  return best;
}

// filter_grad ==> sum of filter_grad {parts} over its first dim
void split(ConvFilterGradOp op, int64_t parts) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  RankedTensorType type = op.getType();
  Type element = type.getElementType();
  Type sums = element.isF16() || element.isBF16() ? builder.getF32Type() : element; // rounded once
  SmallVector<int64_t> shape{parts};
  llvm::append_range(shape, type.getShape());
  Value all = ConvFilterGradOp::create(builder, loc, RankedTensorType::get(shape, sums), op.getOperand(),
                                       op.getGradient(), op.getStrides(), op.getPadsLow(), op.getDilations(),
                                       op.getGroups(), op.getLayout(), parts, op.getPrecision());
  Value sum = ReduceOp::create(builder, loc, type.clone(sums), all, ReduceKind::sum, ArrayRef<int64_t>{0},
                               /*keepdims=*/false);
  if (sums != element)
    sum = CastOp::create(builder, loc, type, sum);
  builder.replaceOp(op, sum);
}

// a^T b ==> sum of the products of the parts of a and b, which lie below each other
void split(MatmulOp op, int64_t parts) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  auto cut = [&](Value value) {
    ArrayRef<int64_t> shape = shapeOf(value);
    return reshapeTo(builder, loc, value, {parts, shape[0] / parts, shape[1]});
  };
  RankedTensorType type = op.getType();
  Type element = type.getElementType();
  Type sums = element.isF16() || element.isBF16() ? builder.getF32Type() : element; // rounded once
  Value lhs = cut(op.getLhs()), rhs = cut(op.getRhs());
  auto all = cast<MatmulOp>(builder.clone(*op));
  all.getLhsMutable().assign(lhs);
  all.getRhsMutable().assign(rhs);
  all.getResult().setType(RankedTensorType::get({parts, type.getDimSize(0), type.getDimSize(1)}, sums));
  Value sum =
      ReduceOp::create(builder, loc, type.clone(sums), all, ReduceKind::sum, ArrayRef<int64_t>{0}, /*keepdims=*/false);
  if (sums != element)
    sum = CastOp::create(builder, loc, type, sum);
  builder.replaceOp(op, sum);
}

struct SplitFilterGradients : impl::SplitFilterGradientsBase<SplitFilterGradients> {
  using SplitFilterGradientsBase::SplitFilterGradientsBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    if (architecture.empty())
      splitColumnSums(function);
    SmallVector<ConvFilterGradOp> gradients;
    SmallVector<MatmulOp> products;
    function.walk([&](ConvFilterGradOp op) { gradients.push_back(op); });
    function.walk([&](MatmulOp op) { products.push_back(op); });
    for (MatmulOp op : products) {
      int64_t parts = architecture.empty() ? partsForCpu(op) : partsForCuda(op, cudaTarget(architecture));
      if (parts > 1)
        split(op, parts);
    }
    for (ConvFilterGradOp op : gradients) {
      ContractionView view = op.getContractionView();
      if (op.getLayout() != Layout::channels_last || op.getParts() != 0 || view.isEmpty() ||
          !op.getType().hasStaticShape())
        continue;
      int64_t parts =
          architecture.empty() ? partsForCpu(op, view.depth()) : partsForCuda(op, view, cudaTarget(architecture));
      if (parts > 1)
        split(op, parts);
    }
  }
};

} // namespace
} // namespace dlc
