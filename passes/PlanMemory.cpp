// Lifetimes of launch results -> offsets in one arena.
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PLANMEMORY
#include "passes/Passes.h.inc"

namespace {

// A piece of the arena: the result of one launch, and of those that write over it in place.
struct Buffer {
  int64_t bytes = 0;
  int64_t first = 0, last = 0; // steps: written in, last read in
  int64_t offset = -1;
  bool overlaps(const Buffer &other) const { return first <= other.last && other.first <= last; }
};

// The launches of a function and what they write.
class Planner {
public:
  Planner(func::FuncOp function, SymbolTable &symbols) : function_(function), symbols_(symbols) {}

  void collect(bool inPlace);
  void place();
  void annotate(ModuleOp module);

private:
  int64_t arenaFor(ArrayRef<unsigned> order, SmallVectorImpl<int64_t> &offsets) const;
  std::optional<unsigned> reuse(LaunchOp launch, Value result, int64_t step);

  func::FuncOp function_;
  SymbolTable &symbols_;
  SmallVector<LaunchOp> steps_;
  llvm::DenseMap<Value, unsigned> bufferOf_; // results that live in the arena
  llvm::DenseMap<Value, int64_t> lastUse_;   // of the value or a view of it
  llvm::DenseSet<Value> outputs_;
  std::vector<Buffer> buffers_;
  int64_t arenaBytes_ = 0;
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
        buffers_.push_back({arenaBytesOf(result), int64_t(step), lastStep});
      }
      buffers_[*buffer].last = lastStep;
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

// Places buffers one by one, each into the smallest gap among those placed that live at the same time.
int64_t Planner::arenaFor(ArrayRef<unsigned> order, SmallVectorImpl<int64_t> &offsets) const {
  offsets.assign(buffers_.size(), -1);
  int64_t end = 0;
  SmallVector<unsigned> placed; // by offset
  for (unsigned index : order) {
    const Buffer &buffer = buffers_[index];
    int64_t best = -1, bestGap = 0, free = 0;
    for (unsigned other : placed) {
      if (!buffers_[other].overlaps(buffer))
        continue;
      int64_t gap = offsets[other] - free;
      if (gap >= buffer.bytes && (best < 0 || gap < bestGap)) {
        best = free;
        bestGap = gap;
      }
      free = std::max(free, offsets[other] + buffers_[other].bytes);
    }
    offsets[index] = best < 0 ? free : best;
    end = std::max(end, offsets[index] + buffer.bytes);
    auto place = llvm::upper_bound(placed, offsets[index],
                                   [&](int64_t offset, unsigned other) { return offset < offsets[other]; });
    placed.insert(place, index);
  }
  return end;
}

// Tries a few orders (largest first; longest-lived first; as they come) and keeps the smallest arena.
void Planner::place() {
  SmallVector<unsigned> order(buffers_.size());
  std::iota(order.begin(), order.end(), 0u);
  auto tryOrder = [&](auto key) {
    SmallVector<unsigned> sorted = order;
    llvm::sort(sorted, [&](unsigned a, unsigned b) {
      return std::make_pair(-key(buffers_[a]), a) < std::make_pair(-key(buffers_[b]), b);
    });
    SmallVector<int64_t> offsets;
    int64_t bytes = arenaFor(sorted, offsets);
    if (arenaBytes_ && bytes >= arenaBytes_)
      return;
    arenaBytes_ = bytes;
    for (auto [buffer, offset] : llvm::zip(buffers_, offsets))
      buffer.offset = offset;
  };
  tryOrder([](const Buffer &buffer) { return buffer.bytes; });
  tryOrder([](const Buffer &buffer) { return buffer.bytes * (buffer.last - buffer.first + 1); });
  tryOrder([](const Buffer &buffer) { return buffer.last - buffer.first; });
  tryOrder([](const Buffer &buffer) { return -buffer.first; });
}

void Planner::annotate(ModuleOp module) {
  Builder builder(module.getContext());
  SmallVector<int64_t> change(steps_.size() + 1, 0); // of the bytes alive, from step to step
  for (const Buffer &buffer : buffers_) {
    change[buffer.first] += buffer.bytes;
    change[buffer.last + 1] -= buffer.bytes;
  }
  int64_t alive = 0, largest = 0;
  for (int64_t bytes : change)
    largest = std::max(largest, alive += bytes);
  for (LaunchOp launch : steps_) {
    SmallVector<int64_t> offsets;
    for (Value result : launch.getOutputs())
      offsets.push_back(outputs_.contains(result) ? -1 : buffers_[bufferOf_[result]].offset);
    launch.setArenaOffsets(offsets);
  }
  module->setAttr("dlc.arena_bytes", builder.getI64IntegerAttr(arenaBytes_));
  module->setAttr("dlc.largest_live_set", builder.getI64IntegerAttr(largest));
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
    planner.place();
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
