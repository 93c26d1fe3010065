#include "passes/BufferUses.h"
#include "ir/Members.h"
#include "ir/Repeats.h"
#include "ir/Views.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {

Value viewedValue(Value value) {
  for (;;) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto loop = dyn_cast<LoopOpInterface>(argument.getOwner()->getParentOp());
      return loop ? loop->getResult(argument.getArgNumber()) : value;
    }
    std::optional<View> view = viewOf(value.getDefiningOp());
    if (!view)
      return value;
    value = view->operand;
  }
}

int64_t arenaBytesOf(Value value) {
  int64_t bytes = tensorBytes(cast<RankedTensorType>(value.getType())).value_or(0);
  return int64_t(llvm::alignTo(std::max<int64_t>(bytes, 1), kArenaAlignment));
}

static bool mayWriteInPlace(KernelRoot root, Block &body, TypeRange results, unsigned input) {
  BlockArgument argument = body.getArgument(input);
  // A scatter reads each element of its operand for the same place of the result, before the updates go there.
  if (root == KernelRoot::scatter)
    return argument.hasOneUse() && argument.use_begin()->getOperandNumber() == 0;
  if (root != KernelRoot::loop && root != KernelRoot::contraction && root != KernelRoot::reduction)
    return false;
  auto type = cast<RankedTensorType>(argument.getType());
  auto isAlike = [&](Type other) {
    auto result = cast<RankedTensorType>(other);
    return type.getShape() == result.getShape() && type.getEncoding() == result.getEncoding() &&
           elementStorageBytes(type.getElementType()) == elementStorageBytes(result.getElementType());
  };
  if (!llvm::all_of(results, isAlike))
    return false;
  // What follows a reduction, at one place for all elements that it reduces.
  for (ReduceOp reduce : body.getOps<ReduceOp>())
    if (root == KernelRoot::reduction && (!type.hasStaticShape() || !reduce.getOperand().getType().hasStaticShape() ||
                                          reduce.getOperand().getType().getNumElements() <= type.getNumElements()))
      return false;
  // Everything that is computed from the operand, to the end.
  SmallVector<Value> work{argument};
  llvm::DenseSet<Operation *> seen;
  while (!work.empty())
    for (Operation *user : work.pop_back_val().getUsers()) {
      if (isa<YieldOp>(user) || !seen.insert(user).second)
        continue;
      auto fusion = dyn_cast<FusionOpInterface>(user);
      if (!fusion || fusion.getFusionKind() != FusionKind::Elementwise || user->getNumResults() != 1 ||
          cast<RankedTensorType>(user->getResult(0).getType()).getShape() != type.getShape())
        return false;
      work.push_back(user->getResult(0));
    }
  return true;
}

bool mayWriteInPlace(func::FuncOp kernel, unsigned input, unsigned result) {
  if (kernel->hasAttr(kRepeatsAttribute)) // a later round reads what an earlier one would have written over
    return false;
  unsigned inputs = kernel.getNumArguments();
  if (input / inputs != result / kernel.getNumResults()) // of another member, which may read it later
    return false;
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  return root && mayWriteInPlace(root.getValue(), kernel.getBody().front(), kernel.getResultTypes(), input % inputs);
}

bool mayWriteInPlace(KernelOp kernel, unsigned input) {
  return mayWriteInPlace(kernel.getRoot(), kernel.getBody().front(), kernel->getResultTypes(), input);
}

} // namespace dlc
