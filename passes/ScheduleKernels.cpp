// Gives every kernel function its CUDA schedule.
#include "ir/Places.h"
#include "passes/AllPasses.h"
#include "passes/Reasons.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SCHEDULEKERNELS
#include "passes/Passes.h.inc"

namespace {

// Why a kernel is not computed by its family's usual kind, and a product not on the tensor cores; "" where it is.
std::string whyNotOtherwise(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  StringRef kind = schedule.kind->name, usual = facts.kinds.front();
  if (facts.gemm && kind != "tensor" && !facts.gemm->operandBytes)
    return "not on tensor cores: they do not multiply its types";
  if (kind == usual)
    return "";
  KindChoice chosen = chooseCudaKind(facts, target);
  return "not by kind '" + usual.str() + "': " + (kind == chosen.kind ? chosen.reason : "by --schedule");
}

struct ScheduleKernels : impl::ScheduleKernelsBase<ScheduleKernels> {
  using ScheduleKernelsBase::ScheduleKernelsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const CudaTarget &target = cudaTarget(architecture);
    std::vector<ScheduledKernel> kernels;
    // Where a size is open, every block of threads works at one place.
    std::vector<std::pair<func::FuncOp, OwningOpRef<func::FuncOp>>> open;
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      if (function->hasAttr("dlc.kernel") && !function.isExternal()) {
        func::FuncOp shaped = function;
        if (usesSizes(function)) {
          open.emplace_back(function, atPlaces(function, 1));
          shaped = *open.back().second;
        }
        KernelFacts facts(shaped);
        CudaSchedule schedule = chooseCudaSchedule(facts, target);
        kernels.push_back({std::move(facts), std::move(schedule)});
      }
    SmallVector<StringRef> texts;
    StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
    for (StringRef text : texts)
      if (failed(overrideSchedules(kernels, target, text, UnknownLoc::get(&getContext()))))
        return signalPassFailure();
    for (ScheduledKernel &kernel : kernels) {
      kernel.facts.function->setAttr("schedule", kernel.schedule.attribute(&getContext()));
      if (std::string reason = whyNotOtherwise(kernel.facts, kernel.schedule, target); !reason.empty())
        addReasons(kernel.facts.function, reason);
    }
    for (auto &[function, shaped] : open)
      for (StringRef name : {"schedule", "dlc.reasons"})
        if (Attribute value = (*shaped)->getAttr(name))
          function->setAttr(name, value);
  }
};

} // namespace
} // namespace dlc
