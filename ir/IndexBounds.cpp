#include "ir/IndexBounds.h"
#include "ir/Dlc.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace dlc {

static int64_t least(ArrayRef<int64_t> sizes) {
  if (sizes.empty() || llvm::is_contained(sizes, ShapedType::kDynamic))
    return 0;
  return *llvm::min_element(sizes);
}

// What the operand's elements are indices into; 0 where they are none.
static int64_t boundOf(OpOperand &use) {
  Operation *op = use.getOwner();
  if (use.getOperandNumber() != 1)
    return 0;
  ArrayRef<int64_t> data = cast<RankedTensorType>(op->getOperand(0).getType()).getShape();
  // The last dim of `indices` holds a place in the dims that follow the `batch` first ones.
  auto place = [&](int64_t batch) -> int64_t {
    auto indices = cast<RankedTensorType>(use.get().getType());
    if (indices.getRank() == 0 || indices.isDynamicDim(indices.getRank() - 1))
      return 0;
    return least(data.slice(batch, indices.getShape().back()));
  };
  return TypeSwitch<Operation *, int64_t>(op)
      .Case<GatherOp, GatherElementsOp, ScatterElementsOp>([&](auto along) { return least(data[along.getAxis()]); })
      .Case<GatherNdOp>([&](GatherNdOp gather) { return place(gather.getBatchDims()); })
      .Case<ScatterNdOp>([&](ScatterNdOp) { return place(0); })
      .Default([](Operation *) { return int64_t(0); });
}

int64_t indexBound(Value value) {
  int64_t bound = 0;
  llvm::SmallSetVector<Value, 8> values;
  values.insert(value);
  for (size_t next = 0; next < values.size(); ++next)
    for (OpOperand &use : values[next].getUses()) {
      Operation *op = use.getOwner();
      if (int64_t size = boundOf(use)) {
        bound = bound ? std::min(bound, size) : size;
        continue;
      }
      auto fusion = dyn_cast<FusionOpInterface>(op);
      if ((fusion && fusion.getFusionKind() == FusionKind::Injective) || isa<CastOp>(op))
        values.insert_range(op->getResults());
    }
  return bound;
}

} // namespace dlc
