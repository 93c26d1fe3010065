// Plays a memory plan through, launch by launch.
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_VERIFYPLAN
#include "passes/Passes.h.inc"

namespace {

// A value that stands in the arena at [begin, end), until somebody writes there.
struct Resident {
  Value value;
  int64_t begin, end;
};

struct VerifyPlan : impl::VerifyPlanBase<VerifyPlan> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto main = module.lookupSymbol<func::FuncOp>("main");
    auto arena = module->getAttrOfType<IntegerAttr>("dlc.arena_bytes");
    if (!main || !arena) {
      module.emitError("expected @main and dlc.arena_bytes; run dlc-plan-memory first");
      return signalPassFailure();
    }
    SymbolTable symbols(module);
    for (auto launch : main.getBody().getOps<LaunchOp>())
      if (failed(play(launch, arena.getInt(), symbols.lookup<func::FuncOp>(launch.getKernel()))))
        return signalPassFailure();
  }

  LogicalResult play(LaunchOp launch, int64_t arenaBytes, func::FuncOp kernel);
  bool isOverwritten(Value value) const { return overwritten_.contains(value); }

  SmallVector<Resident> residents_;
  llvm::DenseMap<Value, Operation *> overwritten_; // by which launch
};

} // namespace

LogicalResult VerifyPlan::play(LaunchOp launch, int64_t arenaBytes, func::FuncOp kernel) {
  for (auto [i, input] : llvm::enumerate(launch.getInputs()))
    if (auto lost = overwritten_.find(viewedValue(input)); lost != overwritten_.end()) {
      InFlightDiagnostic error = launch.emitError() << "reads operand " << i << ", which has been written over";
      error.attachNote(lost->second->getLoc()) << "by this launch";
      return error;
    }
  std::optional<ArrayRef<int64_t>> offsets = launch.getArenaOffsets();
  if (!offsets || offsets->size() != launch.getNumResults())
    return launch.emitError("expected one arena offset for each result");
  SmallVector<Resident> written;
  for (auto [result, offset] : llvm::zip(launch.getOutputs(), *offsets)) {
    if (offset == -1)
      continue;
    int64_t bytes = tensorBytes(cast<RankedTensorType>(result.getType())).value_or(0);
    if (offset < 0 || offset % kArenaAlignment || offset + bytes > arenaBytes)
      return launch.emitError() << "writes " << bytes << " bytes at " << offset << ": outside of the arena of "
                                << arenaBytes << " bytes, or not aligned to " << kArenaAlignment;
    written.push_back({result, offset, offset + bytes});
  }
  for (auto [i, one] : llvm::enumerate(written)) {
    for (const Resident &other : ArrayRef(written).drop_front(i + 1))
      if (one.begin < other.end && other.begin < one.end)
        return launch.emitError("writes two results to the same bytes");
    for (Resident &resident : residents_) {
      if (one.begin >= resident.end || resident.begin >= one.end)
        continue;
      for (auto [input, operand] : llvm::enumerate(launch.getInputs()))
        if (viewedValue(operand) == resident.value && (one.begin != resident.begin || !mayWriteInPlace(kernel, input)))
          return launch.emitError() << "writes over operand " << input << " while it reads it";
      overwritten_[resident.value] = launch;
    }
  }
  llvm::erase_if(residents_, [&](const Resident &resident) { return isOverwritten(resident.value); });
  residents_.append(written);
  return success();
}

} // namespace dlc
