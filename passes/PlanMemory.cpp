// Lifetimes of launch results -> offsets in one arena.
#include "ir/Entries.h"
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"
#include "runtime/plan/Placement.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PLANMEMORY
#include "passes/Passes.h.inc"

namespace {

// The ops of a function that write to memory, and when: launches and control flow in program order, numbered through
// all blocks; the ends of the blocks in control flow have numbers, too.
class Planner {
public:
  Planner(func::FuncOp function, SymbolTable &symbols) : function_(function), symbols_(symbols) {}

  void collect(bool inPlace);
  // Sets the offsets of launches and control flow.
  plan::Placement annotate();

private:
  struct Writer {
    Operation *op;
    int64_t step, end; // `end`: of its last block
  };
  struct Loop {
    int64_t first, last;
  };

  void number(Block &block);
  void use(ValueRange values, int64_t step) {
    for (Value value : values)
      lastUse_[viewedValue(value)] = step;
  }
  void stretchOverLoops();
  std::optional<unsigned> reuse(LaunchOp launch, Value result, int64_t step);
  bool mayWriteState(LaunchOp launch, Value before, int64_t step);
  void findElsewhere(bool inPlace);

  func::FuncOp function_;
  SymbolTable &symbols_;
  int64_t steps_ = 0;
  SmallVector<Writer> writers_;
  SmallVector<Loop> loops_;                            // inner ones first
  llvm::DenseMap<Value, int64_t> firstStep_, lastUse_; // of the value; of the value or a view of it
  llvm::DenseMap<Value, unsigned> bufferOf_;           // results that live in the arena
  llvm::DenseSet<Value> elsewhere_; // results that are written in the caller's memory, or in that of a state
  llvm::DenseSet<Value> copied_;    // results that are copied to their state behind the last launch
  // Pieces of the arena: the result of one launch, and of those that write over it in place.
  std::vector<plan::LiveRange> buffers_;
};

} // namespace

void Planner::number(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (!isa<LaunchOp, IfOp, WhileOp>(op))
      continue;
    int64_t step = steps_++;
    use(op.getOperands(), step);
    writers_.push_back({&op, step, step});
    size_t writer = writers_.size() - 1;
    for (Value result : op.getResults())
      firstStep_[result] = step;
    for (Region &region : op.getRegions()) {
      number(region.front());
      use(region.front().getTerminator()->getOperands(), steps_++);
    }
    writers_[writer].end = steps_ - 1;
    if (isa<WhileOp>(op)) {
      use(op.getResults(), steps_ - 1); // carried until then
      loops_.push_back({step, steps_ - 1});
    }
  }
}

// What comes from before a loop and is used in it is used in each round.
void Planner::stretchOverLoops() {
  for (const Loop &loop : loops_)
    for (auto &[value, last] : lastUse_) {
      auto first = firstStep_.find(value);
      bool before = first == firstStep_.end() || first->second <= loop.first;
      if (before && last >= loop.first && last < loop.last)
        last = loop.last;
    }
}

// A launch may write the new value of a state over the old one, `before`, where no later launch reads that, and itself
// only element by element.
bool Planner::mayWriteState(LaunchOp launch, Value before, int64_t step) {
  auto last = lastUse_.find(before);
  if (last == lastUse_.end() || last->second < step)
    return true;
  unsigned reads = 0, operand = 0;
  for (auto [i, input] : llvm::enumerate(launch.getInputs()))
    if (viewedValue(input) == before) {
      ++reads;
      operand = unsigned(i);
    }
  return last->second == step && reads == 1 &&
         mayWriteInPlace(symbols_.lookup<func::FuncOp>(launch.getKernel()), operand);
}

void Planner::findElsewhere(bool inPlace) {
  for (auto [i, value] : llvm::enumerate(function_.getBody().front().getTerminator()->getOperands())) {
    if (isUnchangedState(function_, i))
      continue;
    Value written = withoutReshapes(value), before = argumentOfState(function_, resultState(function_, i));
    int64_t step = firstStep_.lookup(written);
    bool direct = !before || mayWriteState(written.getDefiningOp<LaunchOp>(), before, step);
    if (!inPlace && before && lastUse_.contains(before) && lastUse_[before] == step)
      direct = false;
    (direct ? elsewhere_ : copied_).insert(written);
  }
}

void Planner::collect(bool inPlace) {
  number(function_.getBody().front());
  stretchOverLoops();
  findElsewhere(inPlace);
  for (Value copied : copied_)
    lastUse_[copied] = steps_;
  for (const Writer &writer : writers_)
    for (Value result : writer.op->getResults()) {
      if (elsewhere_.contains(result))
        continue;
      auto last = lastUse_.find(result);
      int64_t lastStep = last == lastUse_.end() ? writer.end : last->second;
      auto launch = dyn_cast<LaunchOp>(writer.op);
      lastStep = std::max(lastStep, writer.end); // both blocks of an if write it
      std::optional<unsigned> buffer = inPlace && launch ? reuse(launch, result, writer.step) : std::nullopt;
      if (!buffer) {
        buffer = buffers_.size();
        buffers_.push_back({uint64_t(arenaBytesOf(result)), uint32_t(writer.step), uint32_t(lastStep)});
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

plan::Placement Planner::annotate() {
  plan::Placement placement = plan::placeRanges(buffers_);
  for (const Writer &writer : writers_) {
    SmallVector<int64_t> offsets;
    for (Value result : writer.op->getResults())
      offsets.push_back(elsewhere_.contains(result) ? -1 : int64_t(placement.offsets[bufferOf_[result]]));
    llvm::TypeSwitch<Operation *>(writer.op).Case<LaunchOp, IfOp, WhileOp>(
        [&](auto op) { op.setArenaOffsets(offsets); });
  }
  return placement;
}

namespace {

struct PlanMemory : impl::PlanMemoryBase<PlanMemory> {
  using PlanMemoryBase::PlanMemoryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<func::FuncOp> entries = entriesOf(module);
    if (entries.empty()) {
      module.emitError("expected a public function to plan");
      return signalPassFailure();
    }
    SymbolTable symbols(module);
    uint64_t arenaBytes = 0, largestLiveSet = 0; // of the entry that needs most
    for (func::FuncOp entry : entries) {
      if (failed(check(entry)))
        return signalPassFailure();
      Planner planner(entry, symbols);
      planner.collect(inPlace);
      plan::Placement placement = planner.annotate();
      arenaBytes = std::max(arenaBytes, placement.arenaBytes);
      largestLiveSet = std::max(largestLiveSet, placement.largestLiveSet);
    }
    Builder builder(module.getContext());
    module->setAttr("dlc.arena_bytes", builder.getI64IntegerAttr(int64_t(arenaBytes)));
    module->setAttr("dlc.largest_live_set", builder.getI64IntegerAttr(int64_t(largestLiveSet)));
  }

  static LogicalResult check(func::FuncOp entry) {
    llvm::DenseSet<Value> returned;
    Operation *terminator = entry.getBody().front().getTerminator();
    for (auto [i, value] : llvm::enumerate(terminator->getOperands())) {
      if (isUnchangedState(entry, i))
        continue;
      if (Value source = withoutReshapes(value); !source.getDefiningOp<LaunchOp>() || !returned.insert(source).second)
        return terminator->emitError("expected each result of @")
               << entry.getSymName() << " to be the result of a launch, and returned once; run dlc-copy-outputs first";
    }
    for (Block *block : graphBlocks(entry))
      for (Operation &op : block->without_terminator())
        if (!isa<ConstantOp, LaunchOp, IfOp, WhileOp>(op) && !viewOf(&op))
          return op.emitError() << "'" << op.getName() << "' stands outside of kernels; run dlc-fuse-kernels and "
                                << "dlc-outline-kernels first";
    return success();
  }
};

} // namespace
} // namespace dlc
