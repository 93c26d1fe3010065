#include "ir/IndexBounds.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace dlc {

// The sizes of the dims that elements of the operand are indices into: element i of sizes[i % count]. Empty where they
// are no indices, or a dim is dynamic.
static SmallVector<int64_t> indexedSizes(OpOperand &use) {
  if (use.getOperandNumber() != 1)
    return {};
  Operation *op = use.getOwner();
  ArrayRef<int64_t> data = cast<RankedTensorType>(op->getOperand(0).getType()).getShape();
  // The last dim of `indices` holds a place in the dims that follow the `batch` first ones.
  auto place = [&](int64_t batch) -> ArrayRef<int64_t> {
    auto indices = cast<RankedTensorType>(use.get().getType());
    if (indices.getRank() == 0 || indices.isDynamicDim(indices.getRank() - 1))
      return {};
    return data.slice(batch, indices.getShape().back());
  };
  SmallVector<int64_t> sizes(TypeSwitch<Operation *, ArrayRef<int64_t>>(op)
                                 .Case<GatherOp, GatherElementsOp, ScatterElementsOp>(
                                     [&](auto along) { return data.slice(along.getAxis(), 1); })
                                 .Case<GatherNdOp>([&](GatherNdOp gather) { return place(gather.getBatchDims()); })
                                 .Case<ScatterNdOp>([&](ScatterNdOp) { return place(0); })
                                 .Default([](Operation *) { return ArrayRef<int64_t>(); }));
  if (llvm::is_contained(sizes, ShapedType::kDynamic))
    return {};
  return sizes;
}

// What the operand's elements are indices into; 0 where they are none.
static int64_t boundOf(OpOperand &use) {
  SmallVector<int64_t> sizes = indexedSizes(use);
  return sizes.empty() ? 0 : *llvm::min_element(sizes);
}

std::string knownIndexOutOfRange(Operation *op) {
  auto type = op->getNumResults() ? dyn_cast<RankedTensorType>(op->getResult(0).getType()) : RankedTensorType();
  if (!type || llvm::is_contained(type.getShape(), 0)) // nothing is read or written
    return "";
  for (OpOperand &use : op->getOpOperands()) {
    SmallVector<int64_t> sizes = indexedSizes(use);
    auto constant = use.get().getDefiningOp<ConstantOp>();
    if (sizes.empty() || !constant)
      continue;
    FailureOr<Tensor> indices = readConstant(constant.getValue());
    for (int64_t i = 0, count = failed(indices) ? 0 : indices->size(); i < count; ++i) {
      int64_t index = indices->get(i).integer, size = sizes[i % sizes.size()];
      if (index < -size || index >= size)
        return ("index " + Twine(index) + " is out of range for a dim of " + Twine(size) +
                (size ? " (expected " + Twine(-size) + " to " + Twine(size - 1) + ")" : Twine(" elements")))
            .str();
    }
  }
  return "";
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
