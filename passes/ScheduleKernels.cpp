// Gives every kernel function its CUDA schedule.
#include "ir/Places.h"
#include "passes/AllPasses.h"
#include "passes/KernelNames.h"
#include "passes/Reasons.h"
#include "passes/schedule/CudaSchedule.h"
#include "passes/schedule/ScheduleOverrides.h"
#include <deque>

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

ScheduledKernel scheduled(const KernelFacts &facts, const CudaTarget &target) {
  ScheduledKernel kernel{
      func::FuncOp(facts.function).getSymName().str(), "", chooseCudaSchedule(facts, target), {}, {}, {}};
  for (StringRef kind : facts.kinds)
    kernel.kinds.push_back(findScheduleKind(cudaScheduleKinds(), kind));
  kernel.choose = [&](const ScheduleKind &kind) -> Schedule { return chooseCudaSchedule(facts, target, kind.name); };
  kernel.fault = [&](const Schedule &schedule) { return scheduleFault(CudaSchedule(schedule), facts, target); };
  return kernel;
}

struct ScheduleKernels : impl::ScheduleKernelsBase<ScheduleKernels> {
  using ScheduleKernelsBase::ScheduleKernelsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const CudaTarget &target = cudaTarget(architecture);
    std::deque<KernelFacts> facts;
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
        kernels.push_back(scheduled(facts.emplace_back(shaped), target));
        if (asksForKeys(overrides))
          kernels.back().key = kernelKey(function);
      }
    SmallVector<StringRef> texts;
    StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
    for (StringRef text : texts)
      if (failed(overrideSchedules(kernels, text, UnknownLoc::get(&getContext()))))
        return signalPassFailure();
    for (auto [kernel, own] : llvm::zip_equal(kernels, facts)) {
      own.function->setAttr("schedule", kernel.schedule.attribute(&getContext()));
      if (std::string reason = whyNotOtherwise(own, CudaSchedule(kernel.schedule), target); !reason.empty())
        addReasons(own.function, reason);
    }
    for (auto &[function, shaped] : open)
      for (StringRef name : {"schedule", "dlc.reasons"})
        if (Attribute value = (*shaped)->getAttr(name))
          function->setAttr(name, value);
  }
};

} // namespace
} // namespace dlc
