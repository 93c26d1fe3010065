// Moves what is the same in every round in front of the loop.
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/OrderReads.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_HOISTINVARIANTS
#include "passes/Passes.h.inc"

namespace {

int64_t bytesOf(ValueRange values) {
  int64_t bytes = 0;
  for (Value value : values)
    bytes += tensorBytes(typeOf(value)).value_or(0);
  return bytes;
}

struct HoistInvariants : impl::HoistInvariantsBase<HoistInvariants> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    // Inner ones first: what leaves an inner loop may leave the one around it, too.
    SmallVector<Operation *> control;
    function.walk<WalkOrder::PostOrder>([&](Operation *op) {
      if (isa<IfOp, LoopOpInterface>(op))
        control.push_back(op);
    });
    for (Operation *op : control) {
      const SizesReadIn sizes(op);
      for (Region &region : op->getRegions())
        hoist(op, region.front(), sizes);
    }
  }

  static void hoist(Operation *around, Block &block, const SizesReadIn &sizes) {
    auto isInvariant = [&](Value operand) { return !around->isAncestor(operand.getParentBlock()->getParentOp()); };
    for (Operation &op : llvm::make_early_inc_range(block.without_terminator()))
      if (mayLeave(around, &op) && llvm::all_of(op.getOperands(), isInvariant) && !sizes.areUsedBy(&op))
        op.moveBefore(around);
  }

  static bool mayLeave(Operation *around, Operation *op) {
    if (isa<ConstantOp>(op))
      return true;
    if (!isa<LoopOpInterface>(around) || !(isa<KernelOp>(op) || isPure(op)) || op->getNumOperands() == 0)
      return false;
    return viewOf(op) || bytesOf(op->getResults()) <= bytesOf(op->getOperands());
  }
};

} // namespace
} // namespace dlc
