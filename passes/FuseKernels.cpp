// Wraps the groups that FusionGroups finds into dlc.kernel regions.
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/SizeOps.h"
#include "ir/ValueNames.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/CSE.h"
#include "passes/AllPasses.h"
#include "passes/FusionGroups.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/RepeatElementwise.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FUSEKERNELS
#include "passes/Passes.h.inc"

namespace {

// Constants that a kernel computes with as literals: single elements, and one value for all elements of an elementwise
// operand. What a contraction multiplies with always comes from memory.
bool isLiteral(OpOperand &use) {
  auto constant = use.get().getDefiningOp<ConstantOp>();
  auto fusion = dyn_cast<FusionOpInterface>(use.getOwner());
  if (!constant || !fusion || fusion.getFusionKind() == FusionKind::Contraction)
    return false;
  if (constant.getType().getNumElements() == 1)
    return true;
  auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
  return fusion.getFusionKind() == FusionKind::Elementwise && dense && dense.isSplat();
}

struct FuseKernels : impl::FuseKernelsBase<FuseKernels> {
  void runOnOperation() override;
  void wrap(const FusionGroup &group, ArrayRef<FusionRefusal> refusals, Operation *before);
  LogicalResult fuse(Block &block);
};

LogicalResult checkFusable(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (isa<ConstantOp, KernelOp>(op))
      continue;
    if (!isa<FusionOpInterface, IfOp, WhileOp, ReadSizeOp>(op))
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

// Each name once: what has it of its own comes before what is made of that.
static void nameOutputs(KernelOp kernel, ArrayRef<Value> outputs) {
  llvm::StringSet<> own, taken;
  for (Value output : outputs)
    if (std::optional<ValueName> name = nameOf(output))
      own.insert(name->name);
  for (auto [output, result] : llvm::zip_equal(outputs, kernel.getOutputs()))
    if (std::optional<ValueName> name = nameOfComputed(output))
      if ((nameOf(output) || !own.contains(name->name)) && taken.insert(name->name).second)
        giveName(result, *name);
}

void FuseKernels::wrap(const FusionGroup &group, ArrayRef<FusionRefusal> refusals, Operation *before) {
  llvm::DenseSet<Operation *> inside(group.ops.begin(), group.ops.end());
  llvm::SmallSetVector<Value, 8> inputs;
  llvm::SmallSetVector<Operation *, 4> literals;
  SmallVector<Value> outputs;
  SmallVector<Location> locations;
  for (Operation *op : group.ops) {
    locations.push_back(withoutNames(op->getLoc()));
    for (OpOperand &operand : op->getOpOperands())
      if (isLiteral(operand))
        literals.insert(operand.get().getDefiningOp());
      else if (!inside.contains(operand.get().getDefiningOp()))
        inputs.insert(operand.get());
    for (Value result : op->getResults())
      if (*group.root == KernelRoot::sequential || *group.root == KernelRoot::selection ||
          llvm::any_of(result.getUsers(), [&](Operation *user) { return !inside.contains(user); }))
        outputs.push_back(result);
  }
  GraphRewriter builder(before);
  Location loc = builder.getFusedLoc(locations);
  auto kernel = KernelOp::create(builder, loc, ValueRange(outputs).getTypes(), inputs.getArrayRef(), *group.root,
                                 DictionaryAttr());
  nameOutputs(kernel, outputs);
  addReasons(kernel, whyApart(inside, refusals));
  for (Operation *op : group.ops)
    if (auto transpose = dyn_cast<TransposeOp>(op))
      addReasons(kernel, whyTransposed(transpose));
  for (auto [output, result] : llvm::zip(outputs, kernel.getOutputs()))
    output.replaceUsesWithIf(result, [&](OpOperand &use) { return !inside.contains(use.getOwner()); });

  Block *body = builder.createBlock(&kernel.getBody());
  IRMapping mapping;
  llvm::DenseMap<Value, Value> literalOf;
  for (Value input : inputs)
    mapping.map(input, body->addArgument(input.getType(), input.getLoc()));
  for (Operation *literal : literals)
    literalOf[literal->getResult(0)] = builder.clone(*literal)->getResult(0);
  for (Operation *op : group.ops) {
    dropNames(op); // the kernel's results have them
    op->moveBefore(body, body->end());
    for (OpOperand &operand : op->getOpOperands())
      operand.set(isLiteral(operand) ? literalOf[operand.get()] : mapping.lookupOrDefault(operand.get()));
  }
  builder.setInsertionPointToEnd(body);
  YieldOp::create(builder, loc, outputs);
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
  FusionGroups groups(block, repeated);
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
