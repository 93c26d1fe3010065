#include "passes/ColumnSums.h"
#include "ir/ValueNames.h"
#include "passes/Patterns.h"
#include "llvm/ADT/Sequence.h"

using namespace mlir;

namespace dlc {

namespace {

// What the caches hold anyway is read in any order.
constexpr int64_t kLongBytes = 512 * 1024;
// So many parts are for all threads, and a part's sums are few beside its rows.
constexpr int64_t kLeastParts = 8, kLeastRows = 16;

// Dims [0, outer) number the parts, [outer, reduced) are summed in each.
struct Cut {
  SmallVector<int64_t> shape; // of the operand, with a first dim cut in two where it is all that is reduced
  int64_t outer, reduced;
};

// A dim of `rows` rows as parts and rows of a part; 1 part where no number of them divides it.
int64_t partsOf(int64_t rows) {
  for (int64_t parts = kLeastParts; parts <= 4 * kLeastParts; ++parts)
    if (rows % parts == 0 && rows / parts >= kLeastRows)
      return parts;
  return 1;
}

std::optional<Cut> cutOf(ReduceOp op) {
  auto type = op.getOperand().getType();
  int64_t reduced = int64_t(op.getAxes().size());
  bool leading = reduced > 0 && reduced < type.getRank() && llvm::equal(op.getAxes(), llvm::seq<int64_t>(0, reduced));
  auto element = dyn_cast<FloatType>(type.getElementType());
  if (!leading || op.getKeepdims() || !element || element.getWidth() < 32 || !type.hasStaticShape() ||
      type.getEncoding() || tensorBytes(type).value_or(0) < kLongBytes)
    return std::nullopt;
  Cut cut{llvm::to_vector(type.getShape()), 0, reduced};
  // Elementwise ops in front are computed with the reduction as long as no reshape stands between them.
  if (reduced == 1) {
    int64_t rows = cut.shape.front(), parts = partsOf(rows);
    bool leadsIn = op.getOperand().hasOneUse() && op.getOperand().getDefiningOp<ElementwiseOpInterface>();
    if (parts == 1 || leadsIn)
      return std::nullopt;
    cut.shape.front() = rows / parts;
    cut.shape.insert(cut.shape.begin(), parts);
    return Cut{cut.shape, 1, 2};
  }
  while (cut.outer < reduced && ShapedType::getNumElements(ArrayRef(cut.shape).take_front(cut.outer)) < kLeastParts)
    ++cut.outer;
  int64_t parts = ShapedType::getNumElements(ArrayRef(cut.shape).take_front(cut.outer));
  int64_t rows = ShapedType::getNumElements(ArrayRef(cut.shape).slice(cut.outer, reduced - cut.outer));
  return parts >= kLeastParts && rows >= kLeastRows ? std::optional(cut) : std::nullopt;
}

void split(ReduceOp op, const Cut &cut) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  RankedTensorType type = op.getType();
  Value operand = reshapeTo(builder, loc, op.getOperand(), cut.shape);
  SmallVector<int64_t> parts(ArrayRef(cut.shape).take_front(cut.outer));
  llvm::append_range(parts, ArrayRef(cut.shape).drop_front(cut.reduced));
  Value sums = ReduceOp::create(builder, loc, type.clone(parts), operand, op.getKind(),
                                llvm::to_vector(llvm::seq(cut.outer, cut.reduced)), /*keepdims=*/false);
  Value sum = ReduceOp::create(builder, loc, type.clone(ArrayRef(cut.shape).drop_front(cut.reduced)), sums,
                               op.getKind(), llvm::to_vector(llvm::seq<int64_t>(0, cut.outer)), /*keepdims=*/false);
  builder.replaceOp(op, reshapeTo(builder, loc, sum, type.getShape()));
}

} // namespace

void splitColumnSums(func::FuncOp function) {
  SmallVector<ReduceOp> reductions;
  function.walk([&](ReduceOp op) { reductions.push_back(op); });
  for (ReduceOp op : reductions)
    if (std::optional<Cut> cut = cutOf(op))
      split(op, *cut);
}

} // namespace dlc
