#include "ir/Elementwise.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {

static int64_t rankOf(Type type) { return cast<RankedTensorType>(type).getRank(); }

SmallVector<unsigned> elementwisePermutedOperands(Operation *op) {
  int64_t rank = rankOf(op->getResult(0).getType());
  SmallVector<unsigned> operands;
  for (auto [number, type] : llvm::enumerate(op->getOperandTypes()))
    if (rankOf(type) == rank && rank > 0)
      operands.push_back(number);
  return operands;
}

Value rewriteElementwisePermuted(Operation *op, OpBuilder &builder, ValueRange permutedOperands,
                                 ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  SmallVector<int64_t> shape;
  for (int64_t source : permutation)
    shape.push_back(type.getDimSize(source));
  Operation *permuted = op->clone();
  permuted->setOperands(permutedOperands);
  permuted->getResult(0).setType(RankedTensorType::get(shape, type.getElementType()));
  builder.insert(permuted);
  return permuted->getResult(0);
}

} // namespace dlc
