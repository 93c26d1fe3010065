#include "passes/BufferUses.h"
#include "ir/Views.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {

Value viewedValue(Value value) {
  for (;;) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto loop = dyn_cast<WhileOp>(argument.getOwner()->getParentOp());
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

bool mayWriteInPlace(func::FuncOp kernel, unsigned input) {
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  // A scatter reads each element of its operand for the same place of the result, before the updates go there.
  if (root && root.getValue() == KernelRoot::scatter) {
    BlockArgument argument = kernel.getArgument(input);
    return argument.hasOneUse() && argument.use_begin()->getOperandNumber() == 0;
  }
  if (!root || (root.getValue() != KernelRoot::loop && root.getValue() != KernelRoot::contraction))
    return false;
  // Loops compute all elements of a place before they store one.
  if (kernel.getNumResults() != 1 && root.getValue() != KernelRoot::loop)
    return false;
  auto type = cast<RankedTensorType>(kernel.getArgumentTypes()[input]);
  auto isAlike = [&](Type other) {
    auto result = cast<RankedTensorType>(other);
    return type.getShape() == result.getShape() && type.getEncoding() == result.getEncoding() &&
           elementStorageBytes(type.getElementType()) == elementStorageBytes(result.getElementType());
  };
  if (!llvm::all_of(kernel.getResultTypes(), isAlike))
    return false;
  // Everything that is computed from the operand, to the end.
  SmallVector<Value> work{kernel.getArgument(input)};
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

} // namespace dlc
