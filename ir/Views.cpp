#include "ir/Views.h"
#include "ir/SizeMarks.h"
#include "ir/SizeOps.h"

using namespace mlir;

namespace dlc {

std::optional<View> viewOf(Operation *op) {
  if (auto reshape = dyn_cast<ReshapeOp>(op))
    return View{reshape.getOperand(), 0};
  if (auto cut = dyn_cast<CutOp>(op))
    return View{cut.getOperand(), 0};
  auto slice = dyn_cast<SliceOp>(op);
  if (!slice || !slice.getType().hasStaticShape() || !slice.getOperand().getType().hasStaticShape())
    return std::nullopt;
  ArrayRef<int64_t> whole = slice.getOperand().getType().getShape(), part = slice.getType().getShape();
  SmallVector<int64_t> strides = rowMajorStrides(whole);
  int64_t offset = 0;
  bool single = true; // one place of the dims so far
  for (auto [d, start] : llvm::enumerate(slice.getStarts())) {
    if (part[d] != 1 && slice.getSteps()[d] != 1)
      return std::nullopt;
    bool isCut = part[d] != whole[d] || (isMarkedSize(slice) && maybeOpenSize(slice, part[d])); // at other sizes
    if (!single && isCut)
      return std::nullopt;
    single &= part[d] == 1;
    offset += start * strides[d];
  }
  if (slice.getType().getNumElements() == 0 || offset % kViewElements)
    return std::nullopt;
  return View{slice.getOperand(), offset};
}

Value withoutReshapes(Value value) {
  while (auto reshape = value.getDefiningOp<ReshapeOp>())
    value = reshape.getOperand();
  return value;
}

} // namespace dlc
