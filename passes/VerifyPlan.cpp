// Plays a memory plan through, launch by launch.
#include "ir/Entries.h"
#include "ir/SizeOps.h"
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_VERIFYPLAN
#include "passes/Passes.h.inc"

namespace {

// A value that stands in the arena at [begin, end), until somebody writes there; or in the memory of a state, which is
// no part of the arena (begin < 0: which one).
struct Resident {
  Value value;
  int64_t begin, end;
};

struct VerifyPlan : impl::VerifyPlanBase<VerifyPlan> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto arena = module->getAttrOfType<IntegerAttr>("dlc.arena_bytes");
    SmallVector<func::FuncOp> entries = entriesOf(module);
    if (entries.empty() || !arena) {
      module.emitError("expected a public function and dlc.arena_bytes; run dlc-plan-memory first");
      return signalPassFailure();
    }
    SymbolTable symbols(module);
    for (func::FuncOp entry : entries) {
      begin(entry);
      arenaBytes_ = arena.getInt();
      symbols_ = &symbols;
      if (failed(playBlock(entry.getBody().front())) || failed(finish(entry)))
        return signalPassFailure();
    }
  }

  void begin(func::FuncOp entry);
  LogicalResult finish(func::FuncOp entry);
  LogicalResult playBlock(Block &block);
  LogicalResult playIf(IfOp op);
  LogicalResult playLoop(LoopOpInterface op, std::optional<ArrayRef<int64_t>> offsets);
  LogicalResult play(LaunchOp launch);
  LogicalResult read(Operation *op, ValueRange operands);
  FailureOr<SmallVector<Resident>> writtenBy(Operation *op, std::optional<ArrayRef<int64_t>> offsets);
  LogicalResult yield(Operation *op, Block &block, ArrayRef<Resident> written);
  void settle(ArrayRef<Resident> written, Operation *op);

  int64_t arenaBytes_ = 0;
  SymbolTable *symbols_ = nullptr;
  SmallVector<Resident> residents_;
  llvm::DenseMap<Value, Operation *> overwritten_; // by which launch
  llvm::DenseMap<Value, int64_t> stateOf_;         // results that are returned as a state: its (negative) number
};

} // namespace

// States hold what the entry is given.
void VerifyPlan::begin(func::FuncOp entry) {
  residents_.clear();
  overwritten_.clear();
  stateOf_.clear();
  llvm::DenseMap<Attribute, int64_t> numbers;
  auto numberOf = [&](FlatSymbolRefAttr state) {
    return numbers.try_emplace(state, -int64_t(numbers.size()) - 1).first->second;
  };
  for (BlockArgument argument : entry.getArguments())
    if (FlatSymbolRefAttr state = argumentState(entry, argument.getArgNumber()))
      residents_.push_back({argument, numberOf(state), numberOf(state) + 1});
  for (auto [i, value] : llvm::enumerate(entry.getBody().front().getTerminator()->getOperands()))
    if (FlatSymbolRefAttr state = resultState(entry, i); state && !isUnchangedState(entry, i))
      stateOf_[withoutReshapes(value)] = numberOf(state);
}

// Behind the last launch, new values of states that are not in place yet are copied there.
LogicalResult VerifyPlan::finish(func::FuncOp entry) {
  for (auto [value, state] : stateOf_)
    if (auto lost = overwritten_.find(value); lost != overwritten_.end()) {
      InFlightDiagnostic error = entry.emitError("returns a state that has been written over");
      error.attachNote(lost->second->getLoc()) << "by this launch";
      return error;
    }
  return success();
}

LogicalResult VerifyPlan::read(Operation *op, ValueRange operands) {
  for (auto [i, operand] : llvm::enumerate(operands))
    if (auto lost = overwritten_.find(viewedValue(operand)); lost != overwritten_.end()) {
      InFlightDiagnostic error = op->emitError() << "reads operand " << i << ", which has been written over";
      error.attachNote(lost->second->getLoc()) << "by this launch";
      return error;
    }
  return success();
}

// The results with their places.
FailureOr<SmallVector<Resident>> VerifyPlan::writtenBy(Operation *op, std::optional<ArrayRef<int64_t>> offsets) {
  if (!offsets || offsets->size() != op->getNumResults())
    return op->emitError("expected one arena offset for each result");
  SmallVector<Resident> written;
  for (auto [result, offset] : llvm::zip(op->getResults(), *offsets)) {
    if (offset == -1) {
      if (auto state = stateOf_.find(result); state != stateOf_.end())
        written.push_back({result, state->second, state->second + 1});
      continue;
    }
    int64_t bytes = tensorBytes(cast<RankedTensorType>(result.getType())).value_or(0);
    if (offset < 0 || offset % kArenaAlignment || offset + bytes > arenaBytes_)
      return op->emitError() << "writes " << bytes << " bytes at " << offset << ": outside of the arena of "
                             << arenaBytes_ << " bytes, or not aligned to " << kArenaAlignment;
    written.push_back({result, offset, offset + bytes});
  }
  for (auto [i, one] : llvm::enumerate(written))
    for (const Resident &other : ArrayRef(written).drop_front(i + 1))
      if (one.begin < other.end && other.begin < one.end)
        return op->emitError("writes two results to the same bytes");
  return written;
}

// What is written takes the place of what was there.
void VerifyPlan::settle(ArrayRef<Resident> written, Operation *op) {
  for (const Resident &one : written) {
    llvm::erase_if(residents_, [&](const Resident &resident) {
      if (resident.value != one.value && (one.begin >= resident.end || resident.begin >= one.end))
        return false;
      overwritten_[resident.value] = op;
      return true;
    });
    overwritten_.erase(one.value); // written anew, in a loop
    residents_.push_back(one);
  }
}

// A block of control flow copies what it yields to its op's places, one after the other: over none that is still to be
// copied. What is in its place already stays.
LogicalResult VerifyPlan::yield(Operation *op, Block &block, ArrayRef<Resident> written) {
  ValueRange yielded = block.getTerminator()->getOperands();
  if (failed(read(op, yielded)))
    return failure();
  auto isThere = [&](const Resident &resident, const Resident &place) {
    unsigned number = cast<OpResult>(place.value).getResultNumber();
    return viewedValue(yielded[number]) == resident.value && place.begin == resident.begin;
  };
  for (auto [i, value] : llvm::enumerate(yielded))
    for (const Resident &resident : residents_)
      for (const Resident &one : written)
        if (resident.value == viewedValue(value) && resident.value != one.value && one.begin < resident.end &&
            resident.begin < one.end && !isThere(resident, one))
          return op->emitError() << "copies a result over value " << i << " that its block yields";
  settle(written, op);
  return success();
}

LogicalResult VerifyPlan::play(LaunchOp launch) {
  auto numberOf = [](Value result) { return cast<OpResult>(result).getResultNumber(); };
  auto kernel = symbols_->lookup<func::FuncOp>(launch.getKernel());
  if (failed(read(launch, launch.getInputs())))
    return failure();
  FailureOr<SmallVector<Resident>> written = writtenBy(launch, launch.getArenaOffsets());
  if (failed(written))
    return failure();
  for (const Resident &one : *written)
    for (const Resident &resident : residents_) {
      if (one.begin >= resident.end || resident.begin >= one.end)
        continue;
      for (auto [input, operand] : llvm::enumerate(launch.getInputs()))
        if (viewedValue(operand) == resident.value &&
            (one.begin != resident.begin || !mayWriteInPlace(kernel, input, numberOf(one.value))))
          return launch.emitError() << "writes over operand " << input << " while it reads it";
    }
  settle(*written, launch);
  return success();
}

// Behind it stands what stands behind both blocks. Each copies what it yields to the results' places.
LogicalResult VerifyPlan::playIf(IfOp op) {
  FailureOr<SmallVector<Resident>> written = writtenBy(op, op.getArenaOffsets());
  if (failed(written) || failed(read(op, op.getCondition())))
    return failure();
  SmallVector<Resident> before = residents_;
  llvm::DenseMap<Value, Operation *> lost = overwritten_;
  auto playRegion = [&](Region &region) -> LogicalResult {
    residents_ = before;
    return failure(failed(playBlock(region.front())) || failed(yield(op, region.front(), *written)));
  };
  if (failed(playRegion(op.getThenRegion())))
    return failure();
  llvm::DenseMap<Value, Operation *> lostInThen = overwritten_;
  overwritten_ = lost;
  if (failed(playRegion(op.getElseRegion())))
    return failure();
  for (auto [value, writer] : lostInThen)
    overwritten_.try_emplace(value, writer);
  for (const Resident &one : *written)
    overwritten_.erase(one.value);
  llvm::erase_if(residents_, [&](const Resident &resident) { return overwritten_.contains(resident.value); });
  return success();
}

// Two rounds: the second meets what the first has left. What is carried is copied to its place before the loop and at
// the end of each round.
LogicalResult VerifyPlan::playLoop(LoopOpInterface op, std::optional<ArrayRef<int64_t>> offsets) {
  FailureOr<SmallVector<Resident>> written = writtenBy(op, offsets);
  if (failed(written) || failed(read(op, op.getInits())))
    return failure();
  settle(*written, op);
  if (auto repeat = dyn_cast<RepeatOp>(*op); repeat && repeat.getCount() && failed(read(op, repeat.getCount())))
    return failure();
  Block &body = op.getBody().front();
  auto playTest = [&](WhileOp loop) -> LogicalResult {
    Block &test = loop.getTest().front();
    return failure(failed(playBlock(test)) || failed(read(op, test.getTerminator()->getOperands())));
  };
  for (int round = 0; round < 2; ++round) {
    if (auto loop = dyn_cast<WhileOp>(*op); loop && failed(playTest(loop)))
      return failure();
    if (failed(playBlock(body)) || failed(yield(op, body, *written)))
      return failure();
  }
  return read(op, op->getResults());
}

LogicalResult VerifyPlan::playBlock(Block &block) {
  for (Operation &op : block.without_terminator()) {
    LogicalResult played =
        llvm::TypeSwitch<Operation *, LogicalResult>(&op)
            .Case<LaunchOp>([&](LaunchOp launch) { return play(launch); })
            .Case<IfOp>([&](IfOp choice) { return playIf(choice); })
            .Case<WhileOp, RepeatOp>([&](auto loop) { return playLoop(loop, loop.getArenaOffsets()); })
            .Case<ReadSizeOp>([&](ReadSizeOp size) { return read(size, size.getValue()); })
            .Default([](Operation *) { return success(); });
    if (failed(played))
      return failure();
  }
  return success();
}

} // namespace dlc
