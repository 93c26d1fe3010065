// Lifetimes of launch results -> offsets in one arena.
#include "ir/Entries.h"
#include "ir/SizeOps.h"
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
  void findLastReads(ValueRange carried, int64_t begin);
  void use(ValueRange values, int64_t step) {
    for (Value value : values)
      lastUse_[viewedValue(value)] = step;
  }
  void stretchOverLoops();
  std::optional<unsigned> reused(Operation *op, Value result, int64_t step);
  std::optional<unsigned> reuse(LaunchOp launch, Value result, int64_t step);
  std::optional<unsigned> reuseInit(LoopOpInterface loop, unsigned index, int64_t step);
  void findYielded(Operation *op, Block &block);
  std::optional<unsigned> placeOfYielded(LaunchOp launch, Value result, int64_t step);
  bool mayWriteOver(OpResult result, Value before, int64_t lastRead, int64_t step);
  bool mayWriteState(OpResult result, Value before, int64_t step);
  void findElsewhere(bool inPlace);

  func::FuncOp function_;
  SymbolTable &symbols_;
  int64_t steps_ = 0;
  SmallVector<Writer> writers_;
  SmallVector<Loop> loops_;                            // inner ones first
  llvm::DenseMap<Value, int64_t> firstStep_, lastUse_; // of the value; of the value or a view of it
  llvm::DenseMap<Value, unsigned> bufferOf_;           // results that live in the arena
  llvm::DenseMap<Value, int64_t> lastRead_;            // of what a loop carries: in its regions
  llvm::DenseMap<Value, Value> yieldedTo_;             // results that control flow yields -> those of the control flow
  llvm::DenseSet<Value> elsewhere_; // results that are written in the caller's memory, or in that of a state
  llvm::DenseSet<Value> copied_;    // results that are copied to their state behind the last launch
  // Pieces of the arena: the result of one launch, and of those that write over it in place.
  std::vector<plan::LiveRange> buffers_;
};

} // namespace

void Planner::number(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (!isa<LaunchOp, IfOp, LoopOpInterface, ReadSizeOp>(op))
      continue;
    int64_t step = steps_++;
    use(op.getOperands(), step);
    if (isa<ReadSizeOp>(op))
      continue;
    writers_.push_back({&op, step, step});
    size_t writer = writers_.size() - 1;
    for (Value result : op.getResults())
      firstStep_[result] = step;
    for (Region &region : op.getRegions()) {
      number(region.front());
      use(region.front().getTerminator()->getOperands(), steps_++);
    }
    writers_[writer].end = steps_ - 1;
    if (isa<LoopOpInterface>(op)) {
      findLastReads(op.getResults(), step);
      use(op.getResults(), steps_ - 1); // carried until then
      loops_.push_back({step, steps_ - 1});
    }
    if (op.getNumRegions())
      findYielded(&op, op.getRegion(op.getNumRegions() - 1).front());
    if (auto choice = dyn_cast<IfOp>(op))
      findYielded(&op, choice.getThenRegion().front());
  }
}

// What is carried is read so late in the loop's regions, which begin behind `begin`; in an inner loop until its end.
void Planner::findLastReads(ValueRange carried, int64_t begin) {
  for (Value value : carried) {
    auto last = lastUse_.find(value);
    if (last == lastUse_.end())
      continue;
    int64_t read = last->second;
    for (const Loop &inner : loops_) // inner ones first
      if (inner.first > begin && read >= inner.first && read < inner.last)
        read = inner.last;
    lastRead_[value] = read;
  }
}

// What a launch of the block computes may stand in the place of the result to which the block yields it.
void Planner::findYielded(Operation *op, Block &block) {
  for (auto [value, result] : llvm::zip_equal(block.getTerminator()->getOperands(), op->getResults())) {
    auto launched = dyn_cast<OpResult>(withoutReshapes(value));
    if (launched && isa<LaunchOp>(launched.getOwner()) && launched.getOwner()->getBlock() == &block)
      yieldedTo_.try_emplace(launched, result);
  }
}

// What comes from before a loop and is used in it is used in each round.
void Planner::stretchOverLoops() {
  for (const Loop &loop : loops_)
    for (auto &[value, last] : lastUse_) {
      auto first = firstStep_.find(value);
      bool before = first == firstStep_.end() || first->second <= loop.first;
      if (before && last > loop.first && last < loop.last) // not what only begins it
        last = loop.last;
    }
}

// A launch may write a new value over the old one, `before`, which is read for the last time in step `lastRead`: where
// that is earlier, or where it is this launch, which reads it only element by element.
bool Planner::mayWriteOver(OpResult result, Value before, int64_t lastRead, int64_t step) {
  if (lastRead < step)
    return true;
  auto launch = cast<LaunchOp>(result.getOwner());
  unsigned reads = 0, operand = 0;
  for (auto [i, input] : llvm::enumerate(launch.getInputs()))
    if (viewedValue(input) == before) {
      ++reads;
      operand = unsigned(i);
    }
  auto kernel = symbols_.lookup<func::FuncOp>(launch.getKernel());
  return lastRead == step && reads == 1 && mayWriteInPlace(kernel, operand, result.getResultNumber());
}

bool Planner::mayWriteState(OpResult result, Value before, int64_t step) {
  auto last = lastUse_.find(before);
  return last == lastUse_.end() || mayWriteOver(result, before, last->second, step);
}

// The buffer of the result of control flow to which the launch's result is yielded. What a loop carries must not be
// read any more.
std::optional<unsigned> Planner::placeOfYielded(LaunchOp launch, Value result, int64_t step) {
  auto buffer = bufferOf_.find(yieldedTo_.lookup(result));
  if (buffer == bufferOf_.end())
    return std::nullopt;
  auto read = lastRead_.find(buffer->first);
  bool free = read == lastRead_.end() || mayWriteOver(cast<OpResult>(result), read->first, read->second, step);
  return free ? std::optional(buffer->second) : std::nullopt;
}

// The buffer of what a loop begins with, where nobody else reads it.
std::optional<unsigned> Planner::reuseInit(LoopOpInterface loop, unsigned index, int64_t step) {
  Value init = viewedValue(loop.getInits()[index]);
  auto found = bufferOf_.find(init);
  if (found == bufferOf_.end() || lastUse_[init] != step || arenaBytesOf(init) != arenaBytesOf(loop->getResult(index)))
    return std::nullopt;
  unsigned reads = llvm::count_if(loop->getOperands(), [&](Value other) { return viewedValue(other) == init; });
  return reads == 1 && withoutReshapes(loop.getInits()[index]) == init ? std::optional(found->second) : std::nullopt;
}

void Planner::findElsewhere(bool inPlace) {
  for (auto [i, value] : llvm::enumerate(function_.getBody().front().getTerminator()->getOperands())) {
    if (isUnchangedState(function_, i))
      continue;
    Value written = withoutReshapes(value), before = argumentOfState(function_, resultState(function_, i));
    int64_t step = firstStep_.lookup(written);
    bool direct = !before || mayWriteState(cast<OpResult>(written), before, step);
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
  for (const Writer &writer : writers_) {
    llvm::DenseSet<unsigned> taken; // by other results of the op
    for (Value result : writer.op->getResults()) {
      if (elsewhere_.contains(result))
        continue;
      auto last = lastUse_.find(result);
      int64_t lastStep = last == lastUse_.end() ? writer.end : last->second;
      lastStep = std::max(lastStep, writer.end); // both blocks of an if write it
      std::optional<unsigned> buffer = inPlace ? reused(writer.op, result, writer.step) : std::nullopt;
      if (!buffer || taken.contains(*buffer)) {
        buffer = buffers_.size();
        buffers_.push_back({uint64_t(arenaBytesOf(result)), uint32_t(writer.step), uint32_t(lastStep)});
      }
      buffers_[*buffer].last = std::max(buffers_[*buffer].last, uint32_t(lastStep));
      taken.insert(*buffer);
      bufferOf_[result] = *buffer;
    }
  }
}

// The buffer of another value in which the result can live.
std::optional<unsigned> Planner::reused(Operation *op, Value result, int64_t step) {
  if (auto loop = dyn_cast<LoopOpInterface>(op))
    return reuseInit(loop, cast<OpResult>(result).getResultNumber(), step);
  auto launch = dyn_cast<LaunchOp>(op);
  if (!launch)
    return std::nullopt;
  std::optional<unsigned> place = placeOfYielded(launch, result, step);
  return place ? place : reuse(launch, result, step);
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
    if (reads == 1 && arenaBytesOf(viewed) == arenaBytesOf(result) &&
        mayWriteInPlace(kernel, i, cast<OpResult>(result).getResultNumber()))
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
    llvm::TypeSwitch<Operation *>(writer.op).Case<LaunchOp, IfOp, WhileOp, RepeatOp>(
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
        if (!isa<ConstantOp, LaunchOp, IfOp, LoopOpInterface, ReadSizeOp>(op) && !viewOf(&op))
          return op.emitError() << "'" << op.getName() << "' stands outside of kernels; run dlc-fuse-kernels and "
                                << "dlc-outline-kernels first";
    return success();
  }
};

} // namespace
} // namespace dlc
