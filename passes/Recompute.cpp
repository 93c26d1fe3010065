// Kernels run again in front of their late readers, so that their results are not kept until then.
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "mlir/IR/IRMapping.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"
#include "passes/Reasons.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_RECOMPUTE
#include "passes/Passes.h.inc"

namespace {

// What a kernel costs, in multiplications: a byte that moves takes as long as so many.
constexpr double kFlopsOfByte = 16, kFlopsOfLaunch = 20'000;
// A chain of kernels that run again for one value is no longer than this.
constexpr size_t kLongestChain = 64;

double costOf(KernelOp kernel) {
  double bytes = 0, flops = kFlopsOfLaunch;
  for (TypeRange types : {TypeRange(kernel->getOperandTypes()), TypeRange(kernel->getResultTypes())})
    for (Type type : types)
      bytes += double(tensorBytes(cast<RankedTensorType>(type)).value_or(0));
  kernel.walk([&](ContractionOpInterface op) { flops += 2 * double(op.getContractionView().multiplyAdds()); });
  return flops + kFlopsOfByte * bytes;
}

// A result that lives in the arena, from the op that makes it to the last one that reads it or a view of it.
struct Kept {
  Value value;
  int64_t bytes = 0, first = 0, last = 0;
  SmallVector<int64_t> reads; // sorted
};

// A value that need not be kept over the op at the peak: what runs again in front of its next reader, in order.
struct Move {
  llvm::SetVector<Operation *> kernels;
  Operation *before = nullptr;
  int64_t freed = 0;
  double cost = 0;
};

class Rematerialization {
public:
  Rematerialization(func::FuncOp function, int64_t budget)
      : function(function), block(function.getBody().front()), budget(budget) {}

  void run();

private:
  void measure();
  void moveUp();
  void moveUp(KernelOp kernel);
  void collectReads(Value value, Kept &kept);
  std::optional<Move> moveOf(const Kept &kept);
  bool addKernel(KernelOp kernel, int64_t at, Move &move);
  int64_t bytesOfChain(const Move &move, const Kept &kept, int64_t at);
  // The bytes of an operand over which the kernel writes a result, where that is read by nobody later.
  int64_t reusedBytes(KernelOp kernel, llvm::function_ref<bool(Value base)> diesHere);
  void apply(const Move &move, const Kept &kept);
  void redirect(Value from, Value to, int64_t at);
  Operation *placeOf(Operation *op) { return block.findAncestorOpInBlock(*op); }
  // What `value` is a view of, within the block.
  static Value baseOf(Value value) {
    while (Operation *op = value.getDefiningOp()) {
      std::optional<View> view = viewOf(op);
      if (!view)
        break;
      value = view->operand;
    }
    return value;
  }

  func::FuncOp function;
  Block &block;
  int64_t budget;
  std::vector<Operation *> ops; // of the block
  llvm::DenseMap<Operation *, int64_t> number;
  std::vector<Kept> kept;
  llvm::DenseMap<Value, size_t> keptOf;
  std::vector<int64_t> live; // bytes at each op
  int64_t peak = 0;          // the op where they are most
};

} // namespace

void Rematerialization::collectReads(Value value, Kept &entry) {
  for (Operation *user : value.getUsers()) {
    Operation *place = placeOf(user);
    if (place->hasTrait<OpTrait::IsTerminator>())
      entry.bytes = 0; // leaves the function: it is written where it goes
    if (place == user && viewOf(user))
      collectReads(user->getResult(0), entry);
    else
      entry.reads.push_back(number[place]);
  }
}

void Rematerialization::measure() {
  number.clear();
  kept.clear();
  keptOf.clear();
  ops.clear();
  for (Operation &op : block) {
    number[&op] = int64_t(ops.size());
    ops.push_back(&op);
  }
  int64_t count = int64_t(ops.size());
  live.assign(count + 1, 0);
  for (Operation &op : block) {
    if (!isa<KernelOp, IfOp, LoopOpInterface>(op))
      continue;
    for (Value result : op.getResults()) {
      Kept entry{result, arenaBytesOf(result), number[&op], number[&op], {}};
      collectReads(result, entry);
      llvm::sort(entry.reads);
      if (!entry.reads.empty())
        entry.last = std::max(entry.first, entry.reads.back());
      auto kernel = dyn_cast<KernelOp>(op);
      if (kernel && entry.bytes && result == op.getResult(0)) {
        int64_t reused = reusedBytes(kernel, [&](Value base) {
          auto found = keptOf.find(base);
          return found != keptOf.end() && kept[found->second].bytes && kept[found->second].last == number[&op];
        });
        live[entry.first] -= reused;
        live[entry.first + 1] += reused;
      }
      live[entry.first] += entry.bytes;
      live[entry.last + 1] -= entry.bytes;
      keptOf[result] = kept.size();
      kept.push_back(std::move(entry));
    }
  }
  for (int64_t i = 1; i <= count; ++i)
    live[i] += live[i - 1];
  peak = std::max_element(live.begin(), live.end()) - live.begin();
}

// Behind what it reads, and behind those that read the states that it gives new values.
void Rematerialization::moveUp(KernelOp kernel) {
  Operation *behind = nullptr;
  auto stayBehind = [&](Operation *op) {
    if (op && op->getBlock() == &block && (!behind || behind->isBeforeInBlock(op)))
      behind = op;
  };
  for (Value operand : kernel.getInputs()) {
    // Views go along.
    SmallVector<Operation *> views;
    for (Operation *op = operand.getDefiningOp(); op && op->getBlock() == &block && viewOf(op);
         op = op->getOperand(0).getDefiningOp())
      views.push_back(op);
    for (Operation *view : llvm::reverse(views)) {
      if (Operation *source = view->getOperand(0).getDefiningOp())
        view->moveAfter(source);
      else
        view->moveBefore(&block, block.begin());
    }
    stayBehind(operand.getDefiningOp());
  }
  for (OpOperand &use : block.getTerminator()->getOpOperands()) {
    FlatSymbolRefAttr state = resultState(function, use.getOperandNumber());
    Value before = state && baseOf(use.get()).getDefiningOp() == kernel ? argumentOfState(function, state) : Value();
    SmallVector<Value> views;
    for (Value value = before; value; value = views.empty() ? Value() : views.pop_back_val())
      for (Operation *user : value.getUsers()) {
        Operation *place = placeOf(user);
        if (place != kernel && place->isBeforeInBlock(kernel))
          stayBehind(place);
        if (place == user && viewOf(user))
          views.push_back(user->getResult(0));
      }
  }
  if (behind && behind != kernel.getOperation())
    kernel->moveAfter(behind);
}

// Kernels whose operands wait for them alone, and take more than their results: what updates parameters stands at the
// end, and with it what reads the operands of its gradients.
void Rematerialization::moveUp() {
  for (KernelOp kernel : llvm::to_vector(block.getOps<KernelOp>())) {
    int64_t gain = 0;
    llvm::DenseSet<Value> seen;
    for (Value operand : kernel.getInputs())
      if (auto found = keptOf.find(baseOf(operand)); found != keptOf.end() && seen.insert(found->first).second)
        gain += kept[found->second].last == number[kernel] ? kept[found->second].bytes : 0;
    for (Value result : kernel.getResults())
      gain -= kept[keptOf[result]].bytes;
    if (gain > 0)
      moveUp(kernel);
  }
}

int64_t Rematerialization::reusedBytes(KernelOp kernel, llvm::function_ref<bool(Value)> diesHere) {
  for (auto [i, input] : llvm::enumerate(kernel.getInputs())) {
    Value base = baseOf(input);
    unsigned reads = llvm::count_if(kernel.getInputs(), [&](Value other) { return baseOf(other) == base; });
    if (reads == 1 && diesHere(base) && arenaBytesOf(base) == arenaBytesOf(kernel->getResult(0)) &&
        mayWriteInPlace(kernel, unsigned(i)))
      return arenaBytesOf(base);
  }
  return 0;
}

// The most bytes that are there while the move's kernels run again in front of op number `at`.
int64_t Rematerialization::bytesOfChain(const Move &move, const Kept &entry, int64_t at) {
  int64_t now = 0, most = 0;
  for (const Kept &other : kept)
    if (other.first < at && other.last >= at && other.value != entry.value)
      now += other.bytes;
  llvm::DenseMap<Value, size_t> lastRead; // in the chain
  for (auto [i, kernel] : llvm::enumerate(move.kernels))
    for (Value operand : kernel->getOperands())
      lastRead[baseOf(operand)] = i;
  auto staysBehind = [&](Value result) { return kept[keptOf[result]].last >= at; };
  llvm::DenseSet<Value> made;
  for (size_t i = 0; i < move.kernels.size(); ++i) {
    auto kernel = cast<KernelOp>(move.kernels[i]);
    int64_t reused = reusedBytes(
        kernel, [&](Value base) { return made.contains(base) && lastRead[base] == i && !staysBehind(base); });
    for (Value result : kernel.getResults()) {
      now += arenaBytesOf(result);
      made.insert(result);
    }
    most = std::max(most, now - reused);
    for (Value value : made)
      if (!staysBehind(value) && (lastRead.contains(value) ? lastRead[value] == i : value.getDefiningOp() == kernel))
        now -= arenaBytesOf(value);
  }
  return most;
}

// The kernel, behind those whose results it reads and that are gone at `at`.
bool Rematerialization::addKernel(KernelOp kernel, int64_t at, Move &move) {
  if (move.kernels.contains(kernel))
    return true;
  if (move.kernels.size() >= kLongestChain)
    return false;
  int64_t results = 0;
  for (Value result : kernel.getResults())
    results += arenaBytesOf(result);
  for (Value operand : kernel.getInputs()) {
    Value base = baseOf(operand);
    auto found = keptOf.find(base);
    if (found == keptOf.end()) {
      if (base.getParentBlock() != &block)
        return false;
      continue; // an input, a state, a constant
    }
    const Kept &source = kept[found->second];
    if (source.bytes == 0 || source.last >= at)
      continue;
    auto again = base.getDefiningOp<KernelOp>();
    // What is small beside what is computed from it is kept; the rest runs again, too.
    bool keeps = !again || source.bytes * 16 <= results;
    if (!keeps) {
      if (!addKernel(again, at, move))
        return false;
    } else if (source.last < peak) {
      move.freed -= source.bytes;
    }
  }
  move.kernels.insert(kernel);
  move.cost += costOf(kernel);
  return true;
}

std::optional<Move> Rematerialization::moveOf(const Kept &entry) {
  auto kernel = entry.value.getDefiningOp<KernelOp>();
  auto next = llvm::upper_bound(entry.reads, peak);
  bool isRead = next != entry.reads.begin() && *(next - 1) == peak;
  if (!kernel || entry.bytes == 0 || entry.first >= peak || isRead || next == entry.reads.end())
    return std::nullopt;
  Move move;
  move.freed = entry.bytes;
  move.before = ops[*next];
  if (!addKernel(kernel, *next, move) || move.freed <= 0 || bytesOfChain(move, entry, *next) >= live[peak])
    return std::nullopt;
  return move;
}

// What reads `from` from op number `at` on, itself or through views, reads `to`.
void Rematerialization::redirect(Value from, Value to, int64_t at) {
  for (OpOperand &use : llvm::make_early_inc_range(from.getUses())) {
    Operation *user = use.getOwner(), *place = placeOf(user);
    if (!number.count(place))
      continue; // a copy
    if (number[place] >= at) {
      use.set(to);
    } else if (place == user && viewOf(user)) {
      GraphRewriter builder(user);
      builder.setInsertionPointAfter(to.getDefiningOp());
      Operation *view = builder.clone(*user);
      view->setOperand(0, to);
      redirect(user->getResult(0), view->getResult(0), at);
      if (view->use_empty())
        view->erase();
    }
  }
}

void Rematerialization::apply(const Move &move, const Kept &entry) {
  GraphRewriter builder(move.before); // copies have no names
  int64_t at = number[move.before];
  std::string what = describeNodes(entry.value.getLoc());
  std::string reason = "runs again: its result would wait " + std::to_string(at - entry.first) + " steps in " +
                       std::to_string(entry.bytes) + " bytes" + (what.empty() ? "" : " for what reads " + what);
  IRMapping mapping;
  // An operand as it is there; views of what runs again are made again.
  std::function<Value(Value)> there = [&](Value value) -> Value {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Operation *op = value.getDefiningOp();
    if (!op || !viewOf(op) || op->getBlock() != &block || !mapping.contains(baseOf(value)))
      return value;
    Value operand = there(op->getOperand(0));
    Operation *view = builder.clone(*op);
    view->setOperand(0, operand);
    return view->getResult(0);
  };
  SmallVector<std::pair<Value, Value>> results;
  for (Operation *kernel : move.kernels) {
    SmallVector<Value> operands = llvm::map_to_vector(kernel->getOperands(), there);
    Operation *copy = builder.clone(*kernel);
    copy->setOperands(operands);
    addReasons(copy, {reason});
    for (auto [from, to] : llvm::zip_equal(kernel->getResults(), copy->getResults())) {
      mapping.map(from, to);
      results.push_back({from, to});
    }
  }
  for (auto [from, to] : results)
    redirect(from, to, at);
}

void Rematerialization::run() {
  size_t left = 0; // moves, so that it ends where one undoes what another one did
  for (Operation &op : block)
    left += isa<KernelOp>(op) ? 4 : 0;
  measure();
  if (live[peak] <= budget)
    return;
  moveUp();
  for (; left; --left) {
    measure();
    if (live[peak] <= budget)
      return;
    std::optional<Move> best;
    const Kept *chosen = nullptr;
    for (const Kept &entry : kept) {
      if (entry.first >= peak || entry.last <= peak)
        continue;
      std::optional<Move> move = moveOf(entry);
      if (move && (!best || move->cost / double(move->freed) < best->cost / double(best->freed))) {
        best = std::move(move);
        chosen = &entry;
      }
    }
    if (!best)
      return;
    apply(*best, *chosen);
  }
}

namespace {

struct Recompute : impl::RecomputeBase<Recompute> {
  using RecomputeBase::RecomputeBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!function.isExternal() && !function->hasAttr("dlc.kernel"))
      Rematerialization(function, budget).run();
  }
};

} // namespace
} // namespace dlc
