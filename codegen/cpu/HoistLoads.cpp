#include "codegen/cpu/HoistLoads.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

using namespace mlir;

namespace dlc::cpu {

void hoistLoads(CpuKernel &kernel) {
  auto moves = [&](Operation *op) {
    if (auto load = dyn_cast<memref::LoadOp>(op))
      return llvm::is_contained(kernel.inputs, load.getMemRef());
    return isPure(op);
  };
  SmallVector<scf::ForOp> loops; // inner ones first
  kernel.builder.getInsertionBlock()->getParent()->walk([&](scf::ForOp loop) { loops.push_back(loop); });
  for (scf::ForOp loop : loops)
    moveLoopInvariantCode(
        &loop.getRegion(), [&](Value value, Region *) { return loop.isDefinedOutsideOfLoop(value); },
        [&](Operation *op, Region *) { return moves(op); }, [&](Operation *op, Region *) { op->moveBefore(loop); });
}

} // namespace dlc::cpu
