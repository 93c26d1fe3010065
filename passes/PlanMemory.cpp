// Lifetimes of launch results -> offsets in one arena.
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"
#include "runtime/plan/Placement.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PLANMEMORY
#include "passes/Passes.h.inc"

namespace {

// The launches of a function and what they write.
class Planner {
public:
  Planner(func::FuncOp function, SymbolTable &symbols) : function_(function), symbols_(symbols) {}

  void collect(bool inPlace);
  void annotate(ModuleOp module);

private:
  std::optional<unsigned> reuse(LaunchOp launch, Value result, int64_t step);

  func::FuncOp function_;
  SymbolTable &symbols_;
  SmallVector<LaunchOp> steps_;
  llvm::DenseMap<Value, unsigned> bufferOf_; // results that live in the arena
  llvm::DenseMap<Value, int64_t> lastUse_;   // of the value or a view of it
  llvm::DenseSet<Value> outputs_;
  // Pieces of the arena: the result of one launch, and of those that write over it in place.
  std::vector<plan::LiveRange> buffers_;
};

} // namespace

void Planner::collect(bool inPlace) {
  Block &block = function_.getBody().front();
  for (Value value : block.getTerminator()->getOperands())
    outputs_.insert(withoutReshapes(value));
  for (Operation &op : block)
    if (auto launch = dyn_cast<LaunchOp>(op)) {
      for (Value input : launch.getInputs())
        lastUse_[viewedValue(input)] = steps_.size();
      steps_.push_back(launch);
    }
  for (auto [step, launch] : llvm::enumerate(steps_))
    for (Value result : launch.getOutputs()) {
      if (outputs_.contains(result))
        continue;
      auto last = lastUse_.find(result);
      int64_t lastStep = last == lastUse_.end() ? int64_t(step) : last->second;
      std::optional<unsigned> buffer = inPlace ? reuse(launch, result, step) : std::nullopt;
      if (!buffer) {
        buffer = buffers_.size();
        buffers_.push_back({uint64_t(arenaBytesOf(result)), uint32_t(step), uint32_t(lastStep)});
      }
      buffers_[*buffer].last = uint32_t(lastStep);
      bufferOf_[result] = *buffer;
    }
}

// The buffer of an operand that dies in this launch and may be written over.
std::optional<unsigned> Planner::reuse(LaunchOp launch, Value result, int64_t step) {
  auto kernel = symbols_.lookup<func::FuncOp>(launch.getKernel());
  for (auto [i, input] : llvm::enumerate(launch.getInputs())) {
    Value viewed = viewedValue(input);
    auto found = bufferOf_.find(viewed);
    if (found == bufferOf_.end() || lastUse_[viewed] != step)
      continue;
    unsigned reads = llvm::count_if(launch.getInputs(), [&](Value other) { return viewedValue(other) == viewed; });
    if (reads == 1 && arenaBytesOf(viewed) == arenaBytesOf(result) && mayWriteInPlace(kernel, i))
      return found->second;
  }
  return std::nullopt;
}

void Planner::annotate(ModuleOp module) {
  Builder builder(module.getContext());
  plan::Placement placement = plan::placeRanges(buffers_);
  for (LaunchOp launch : steps_) {
    SmallVector<int64_t> offsets;
    for (Value result : launch.getOutputs())
      offsets.push_back(outputs_.contains(result) ? -1 : int64_t(placement.offsets[bufferOf_[result]]));
    launch.setArenaOffsets(offsets);
  }
  module->setAttr("dlc.arena_bytes", builder.getI64IntegerAttr(int64_t(placement.arenaBytes)));
  module->setAttr("dlc.largest_live_set", builder.getI64IntegerAttr(int64_t(placement.largestLiveSet)));
}

namespace {

struct PlanMemory : impl::PlanMemoryBase<PlanMemory> {
  using PlanMemoryBase::PlanMemoryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto main = module.lookupSymbol<func::FuncOp>("main");
    if (!main || main.isExternal()) {
      module.emitError("expected a function @main to plan");
      return signalPassFailure();
    }
    if (failed(check(main)))
      return signalPassFailure();
    SymbolTable symbols(module);
    Planner planner(main, symbols);
    planner.collect(inPlace);
    planner.annotate(module);
  }

  static LogicalResult check(func::FuncOp main) {
    llvm::DenseSet<Value> returned;
    Operation *terminator = main.getBody().front().getTerminator();
    for (Value value : terminator->getOperands())
      if (Value source = withoutReshapes(value); !source.getDefiningOp<LaunchOp>() || !returned.insert(source).second)
        return terminator->emitError("expected each result of @main to be the result of a launch, and returned once; "
                                     "run dlc-copy-outputs first");
    for (Operation &op : main.getBody().front().without_terminator())
      if (!isa<ConstantOp, LaunchOp>(op) && !viewOf(&op))
        return op.emitError() << "'" << op.getName() << "' stands outside of kernels; run dlc-fuse-kernels and "
                              << "dlc-outline-kernels first";
    return success();
  }
};

} // namespace
} // namespace dlc
