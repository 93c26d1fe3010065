// Wraps the groups that FusionGroups finds into dlc.kernel regions.
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/SizeOps.h"
#include "ir/ValueNames.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/CSE.h"
#include "passes/AllPasses.h"
#include "passes/FusionGroups.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/RepeatElementwise.h"
#include "passes/WrapKernel.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FUSEKERNELS
#include "passes/Passes.h.inc"

namespace {

struct FuseKernels : impl::FuseKernelsBase<FuseKernels> {
  using FuseKernelsBase::FuseKernelsBase;
  void runOnOperation() override;
  void wrap(const FusionGroup &group, ArrayRef<FusionRefusal> refusals, Operation *before);
  LogicalResult fuse(Block &block);
};

LogicalResult checkFusable(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (isa<ConstantOp, KernelOp>(op))
      continue;
    if (!isa<FusionOpInterface, IfOp, LoopOpInterface, ReadSizeOp>(op))
      return op.emitError() << "'" << op.getName() << "' cannot become a kernel: it does not say how it may be fused";
    for (Type type : op.getResultTypes())
      if (!cast<RankedTensorType>(type).hasStaticShape())
        return op.emitError() << "has a result of unknown size, " << type
                              << "; bind the model's dims before kernels are made";
  }
  return success();
}

} // namespace

// "'/conv1/Conv' (Conv) is apart: the kernel has another shape", for each value that the kernel reads and might have
// computed. Of ops that come from no node of a model there is nothing to say.
static std::vector<std::string> whyApart(const llvm::DenseSet<Operation *> &inside, ArrayRef<FusionRefusal> refusals) {
  std::vector<std::string> reasons;
  llvm::StringSet<> named; // the first reason of each
  for (const FusionRefusal &refusal : refusals)
    if (inside.contains(refusal.consumer)) {
      std::string nodes = describeNodes(refusal.producer->getLoc());
      if (!nodes.empty() && named.insert(nodes).second)
        reasons.push_back(nodes + " is apart: " + refusal.reason);
    }
  return reasons;
}

// Why a transpose is still there, behind dlc-assign-layout, by those that read it: "a transpose stays: '/r' (Reshape)
// reads its dims in this order".
static std::vector<std::string> whyTransposed(TransposeOp transpose) {
  std::vector<std::string> reasons;
  SmallVector<int64_t> back = inverse(transpose.getPermutation());
  for (Operation *user : transpose->getUsers()) {
    std::string nodes = describeNodes(user->getLoc());
    if (user->hasTrait<OpTrait::IsTerminator>()) {
      reasons.push_back("a transpose stays: its dims leave in this order");
    } else if (!nodes.empty() && nodes != describeNodes(transpose.getLoc())) {
      auto layout = dyn_cast<LayoutOpInterface>(user);
      bool commutes = layout && layout.canPermute(back);
      reasons.push_back(
          "a transpose stays: " + nodes +
          (commutes ? " reads others, which would have to be transposed instead" : " reads its dims in this order"));
    }
  }
  return reasons;
}

void FuseKernels::wrap(const FusionGroup &group, ArrayRef<FusionRefusal> refusals, Operation *before) {
  llvm::DenseSet<Operation *> inside(group.ops.begin(), group.ops.end());
  std::vector<std::string> reasons = whyApart(inside, refusals);
  for (Operation *op : group.ops)
    if (auto transpose = dyn_cast<TransposeOp>(op))
      llvm::append_range(reasons, whyTransposed(transpose));
  KernelOp kernel = wrapKernel(group.ops, *group.root, before);
  addReasons(kernel, reasons);
  for (Operation *op : group.ops)
    moveReasons(op, kernel); // what an earlier pass found
}

static void eraseDead(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

LogicalResult FuseKernels::fuse(Block &block) {
  if (failed(checkFusable(block)))
    return failure();
  eraseDead(block); // or there would be kernels without outputs
  Operation *terminator = block.getTerminator();
  llvm::DenseSet<Operation *> repeated = repeatElementwise(block, FusionGroups(block).inOrder());
  eraseDead(block); // what all readers compute by themselves
  FusionGroups groups(block, repeated, windows);
  SmallVector<FusionRefusal> refusals = groups.refusals();
  for (const FusionGroup *group : groups.inOrder()) {
    if (group->root)
      wrap(*group, refusals, terminator);
    else
      for (Operation *op : group->ops)
        op->moveBefore(terminator);
  }
  return success();
}

void FuseKernels::runOnOperation() {
  func::FuncOp function = getOperation();
  if (function.isExternal() || function->hasAttr("dlc.kernel"))
    return;
  SmallVector<Block *> blocks = graphBlocks(function);
  for (Block *block : blocks)
    if (failed(fuse(*block)))
      return signalPassFailure();
  // Ops that were repeated for several readers in one kernel.
  IRRewriter rewriter(&getContext());
  DominanceInfo dominance(function);
  for (Block *block : blocks)
    for (KernelOp kernel : block->getOps<KernelOp>())
      eliminateCommonSubExpressions(rewriter, dominance, kernel);
  for (Block *block : blocks)
    for (ConstantOp constant : llvm::make_early_inc_range(block->getOps<ConstantOp>()))
      if (constant->use_empty())
        constant.erase(); // its copies are literals now
}

} // namespace dlc
