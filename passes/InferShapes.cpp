// Applies the ops' shape rules again and refines result types.
#include "passes/AllPasses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_INFERSHAPES
#include "passes/Passes.h.inc"

namespace {

// The more precise of two types of one value; null where they contradict each other.
RankedTensorType mergeTypes(RankedTensorType a, RankedTensorType b) {
  if (a.getElementType() != b.getElementType() || a.getRank() != b.getRank())
    return nullptr;
  SmallVector<int64_t> shape(a.getShape());
  for (auto [size, other] : llvm::zip(shape, b.getShape())) {
    if (ShapedType::isDynamic(size))
      size = other;
    else if (!ShapedType::isDynamic(other) && size != other)
      return nullptr;
  }
  return RankedTensorType::get(shape, a.getElementType());
}

// What the op's rule says about its results' types; empty where it has no rule.
FailureOr<SmallVector<Type>> infer(Operation *op) {
  SmallVector<Type> types;
  if (auto rule = dyn_cast<InferTypeOpInterface>(op)) {
    if (failed(rule.inferReturnTypes(op->getContext(), op->getLoc(), op->getOperands(), op->getAttrDictionary(),
                                     op->getPropertiesStorage(), op->getRegions(), types)))
      return failure();
    // An op may ask for another element type than the rule's: f32 sums of narrow products.
    if (rule.isCompatibleReturnTypes(types, op->getResultTypes()))
      for (auto [type, wanted] : llvm::zip_equal(types, op->getResultTypes()))
        type = cast<RankedTensorType>(type).clone(cast<RankedTensorType>(wanted).getElementType());
  } else if (isa<ElementwiseOpInterface>(op) && op->getNumOperands() == 1) {
    // A conversion: the operand's shape under the type that is asked for.
    auto operand = cast<RankedTensorType>(op->getOperand(0).getType());
    types.push_back(operand.clone(cast<RankedTensorType>(op->getResult(0).getType()).getElementType()));
  }
  return types;
}

LogicalResult refine(Operation *op) {
  FailureOr<SmallVector<Type>> types = infer(op);
  if (failed(types))
    return op->emitError("the shape rule does not hold for these operands");
  for (auto [result, type] : llvm::zip(op->getResults(), *types)) {
    auto found = cast<RankedTensorType>(result.getType());
    RankedTensorType merged = mergeTypes(found, cast<RankedTensorType>(type));
    if (!merged)
      return op->emitError() << "result is " << found << ", but the shape rule says " << type;
    result.setType(merged);
  }
  return success();
}

struct InferShapes : impl::InferShapesBase<InferShapes> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    WalkResult walked = function.walk<WalkOrder::PreOrder>([](Operation *op) {
      return failed(isa<ReferenceOpInterface>(op) ? refine(op) : success()) ? WalkResult::interrupt()
                                                                            : WalkResult::advance();
    });
    if (walked.wasInterrupted())
      return signalPassFailure();
    SmallVector<Type> results(function.getBody().front().getTerminator()->getOperandTypes());
    function.setType(FunctionType::get(&getContext(), function.getArgumentTypes(), results));
  }
};

} // namespace
} // namespace dlc
