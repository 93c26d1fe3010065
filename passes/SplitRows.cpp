// Cumulative ops and top-k of few, very long rows in parts. For devices whose blocks each work on a row: one launch
// would leave most of them idle.
#include "ir/ValueNames.h"
#include "passes/AllPasses.h"
#include "passes/RowParts.h"
#include "passes/schedule/CudaTarget.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SPLITROWS
#include "passes/Passes.h.inc"

namespace {

// A block scans some 4,000 elements in a microsecond; parts cost two more launches of as much.
constexpr int64_t kLeastScan = 64 * 1024, kLeastScanPart = 8 * 1024;
// It reads a row that it selects from some five times.
constexpr int64_t kLeastSelection = 32 * 1024, kLeastSelectionPart = 4 * 1024;

RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }

// The total of what comes before each part, then each part scanned for itself with that taken in.
void split(CumulativeOp op, const RowParts &parts) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  RankedTensorType type = op.getType();
  Value rows = reshapeTo(builder, loc, op.getOperand(), parts.cut(type));
  Type element = type.getElementType();
  if (element.isF16() || element.isBF16()) // totals keep the precision that they are summed in
    rows = CastOp::create(builder, loc, RankedTensorType::get(typeOf(rows).getShape(), builder.getF32Type()), rows);
  Value totals = ReduceOp::create(builder, loc, rows, op.getKind(), ArrayRef(parts.axis + 1), /*keepdims=*/true);
  Value before =
      CumulativeOp::create(builder, loc, totals, op.getKind(), parts.axis, /*exclusive=*/true, op.getReverse());
  Value within =
      CumulativeOp::create(builder, loc, rows, op.getKind(), parts.axis + 1, op.getExclusive(), op.getReverse());
  Value result = op.getKind() == ReduceKind::sum ? AddOp::create(builder, loc, before, within).getResult()
                                                 : MulOp::create(builder, loc, before, within).getResult();
  if (typeOf(result).getElementType() != element)
    result = CastOp::create(builder, loc, parts.cut(type), result);
  builder.replaceOp(op, reshapeTo(builder, loc, result, type));
}

// The first of each part, then the first of these. Parts stand in their order, and so do equal elements in each of
// them: among the candidates, too, the one with the lower index comes first.
void split(TopKOp op, const RowParts &parts) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  int64_t axis = parts.axis, k = op.getValues().getType().getDimSize(axis);
  RankedTensorType type = op.getOperand().getType();
  auto candidatesOf = [&](Type element) {
    SmallVector<int64_t> shape(type.getShape());
    shape[axis] = parts.count * k;
    return RankedTensorType::get(shape, element);
  };
  Value rows = reshapeTo(builder, loc, op.getOperand(), parts.cut(type));
  auto first = TopKOp::create(builder, loc, rows, k, axis + 1, op.getLargest());
  Value values = reshapeTo(builder, loc, first.getValues(), candidatesOf(type.getElementType()));
  auto indexType = typeOf(first.getIndices());
  // Where the parts begin, for each of their elements.
  Value part = IotaOp::create(builder, loc, indexType, axis);
  auto lengthType = RankedTensorType::get({}, indexType.getElementType());
  Value length = ConstantOp::create(builder, loc, DenseElementsAttr::get(lengthType, parts.length));
  Value begin = MulOp::create(builder, loc, part, length);
  Value indices = AddOp::create(builder, loc, first.getIndices(), begin);
  indices = reshapeTo(builder, loc, indices, candidatesOf(indexType.getElementType()));
  auto second = TopKOp::create(builder, loc, values, k, axis, op.getLargest());
  Value chosen = GatherElementsOp::create(builder, loc, indices, second.getIndices(), axis);
  builder.replaceOp(op, ValueRange{second.getValues(), chosen});
}

struct SplitRows : impl::SplitRowsBase<SplitRows> {
  using SplitRowsBase::SplitRowsBase;

  void runOnOperation() override {
    int64_t workers = 2 * cudaTarget(architecture).multiprocessors;
    SmallVector<std::pair<CumulativeOp, RowParts>> scans;
    SmallVector<std::pair<TopKOp, RowParts>> selections;
    getOperation().walk([&](Operation *op) {
      if (op->getParentOfType<KernelOp>())
        return;
      if (auto scan = dyn_cast<CumulativeOp>(op)) {
        if (auto parts =
                partsOfRows(scan.getType(), int64_t(scan.getAxis()), {workers, kLeastScan, kLeastScanPart}, length))
          scans.push_back({scan, *parts});
      } else if (auto selection = dyn_cast<TopKOp>(op)) {
        // Worth it where most elements are gone after the first step.
        int64_t k = selection.getValues().getType().getDimSize(int64_t(selection.getAxis())),
                part = std::max(kLeastSelectionPart, 4 * k);
        auto parts = partsOfRows(selection.getOperand().getType(), int64_t(selection.getAxis()),
                                 {workers, std::max(kLeastSelection, 8 * k), part}, length);
        if (parts && k > 0 && k <= parts->length)
          selections.push_back({selection, *parts});
      }
    });
    for (auto &[op, parts] : scans)
      split(op, parts);
    for (auto &[op, parts] : selections)
      split(op, parts);
  }
};

} // namespace
} // namespace dlc
