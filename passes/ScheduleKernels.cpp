// Gives every kernel function its CUDA schedule.
#include "passes/AllPasses.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SCHEDULEKERNELS
#include "passes/Passes.h.inc"

namespace {

struct ScheduleKernels : impl::ScheduleKernelsBase<ScheduleKernels> {
  using ScheduleKernelsBase::ScheduleKernelsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const CudaTarget &target = cudaTarget(architecture);
    std::vector<ScheduledKernel> kernels;
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      if (function->hasAttr("dlc.kernel") && !function.isExternal()) {
        KernelFacts facts(function);
        CudaSchedule schedule = chooseCudaSchedule(facts, target);
        kernels.push_back({std::move(facts), std::move(schedule)});
      }
    SmallVector<StringRef> texts;
    StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
    for (StringRef text : texts)
      if (failed(overrideSchedules(kernels, target, text, UnknownLoc::get(&getContext()))))
        return signalPassFailure();
    for (ScheduledKernel &kernel : kernels)
      kernel.facts.function->setAttr("schedule", kernel.schedule.attribute(&getContext()));
  }
};

} // namespace
} // namespace dlc
