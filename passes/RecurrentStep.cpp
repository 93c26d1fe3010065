#include "passes/RecurrentStep.h"
#include "ir/ContractionView.h"
#include "ir/RecurrentOperand.h"
#include "ir/lowering/ContractionShape.h"
#include "passes/Patterns.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

KernelRoot rootOf(func::FuncOp kernel) {
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  return root ? root.getValue() : KernelRoot::loop;
}

bool takesColumns(SliceOp slice) {
  return slice.getSteps().back() == 1 && slice.getStarts().size() == 2 && slice.getStarts().front() == 0 &&
         shapeOf(slice.getOperand()).front() == shapeOf(slice.getResult()).front();
}

namespace {

// Whether all that the region computes of its products is elements of matrices with their rows: as wide as one of them,
// or as the results, which take columns of them.
bool combinesColumns(Block &body, ArrayRef<ContractionOpInterface> products,
                     const std::optional<RecurrentOperand> &operand) {
  ArrayRef<int64_t> narrow = shapeOf(body.getTerminator()->getOperand(0));
  auto isOfRows = [&](Value value) {
    return shapeOf(value) == narrow || llvm::any_of(products, [&](ContractionOpInterface product) {
             return shapeOf(value) == shapeOf(product->getResult(0));
           });
  };
  for (Operation &op : body.without_terminator()) {
    if (llvm::is_contained(products, dyn_cast<ContractionOpInterface>(op)) || isa<ConstantOp>(op))
      continue;
    auto slice = dyn_cast<SliceOp>(op);
    bool takes = slice && shapeOf(slice.getOperand()).size() == 2 && takesColumns(slice) && shapeOf(slice) == narrow;
    bool isOperand = operand && operand->whole == op.getResult(0) && op.hasOneUse();
    bool leadsIn = op.hasOneUse() && llvm::any_of(products, [&](ContractionOpInterface product) {
                     return llvm::is_contained(product->getOperands(), op.getResult(0));
                   });
    if (!takes && !isOperand && !(isa<ElementwiseOpInterface>(op) && (leadsIn || isOfRows(op.getResult(0)))))
      return false;
  }
  return llvm::all_of(body.getTerminator()->getOperands(), [&](Value yielded) { return shapeOf(yielded) == narrow; });
}

// Whether one value is computed of another.
bool follows(Value value, Value from) {
  llvm::SetVector<Value> seen;
  seen.insert(value);
  for (size_t i = 0; i < seen.size(); ++i)
    if (Operation *op = seen[i].getDefiningOp())
      seen.insert_range(op->getOperands());
  return seen.contains(from);
}

} // namespace

bool isRecurrentStep(func::FuncOp kernel) {
  if (kernel.isExternal() || rootOf(kernel) != KernelRoot::contraction)
    return false;
  Block &body = kernel.getBody().front();
  SmallVector<ContractionOpInterface> products = findContractions(body);
  if (products.empty() || products.size() > 2 || !llvm::all_of(body.getTerminator()->getOperandTypes(), [](Type type) {
        return cast<RankedTensorType>(type).getRank() == 2;
      }))
    return false;
  for (ContractionOpInterface product : products) {
    ContractionView view = product.getContractionView();
    if (view.isEmpty() || view.panel || view.batches() != 1 || shapeOf(product->getResult(0)).size() != 2 ||
        !typeOf(product->getResult(0)).getElementType().isF32())
      return false;
  }
  std::optional<RecurrentOperand> operand = recurrentOperandOf(products.front().getContractionView().lhs.value);
  if (operand && operand->segments.size() > 1 &&
      (products.size() == 2 || operand->segments.front().getType() != body.getTerminator()->getOperand(0).getType()))
    return false;
  if (products.size() == 2) { // rows of the one's results, with as many weights for each column
    Value first = products[0]->getResult(0);
    ContractionView view = products[0].getContractionView(), second = products[1].getContractionView();
    if (shapeOf(second.lhs.value) != shapeOf(body.getTerminator()->getOperand(0)) || second.depth() != view.depth() ||
        !follows(second.lhs.value, first) || follows(second.rhs.value, first))
      return false;
  }
  return combinesColumns(body, products, operand);
}

} // namespace dlc
