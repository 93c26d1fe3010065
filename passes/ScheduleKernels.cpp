// Gives every kernel function its CUDA schedule.
#include "ir/Places.h"
#include "passes/AllPasses.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SCHEDULEKERNELS
#include "passes/Passes.h.inc"

namespace {

// Why a product does not run on the tensor cores; "" where it does, and where there is none.
StringRef whyNotTensorCores(const KernelFacts &facts, const CudaSchedule &schedule) {
  StringRef kind = schedule.kind->name;
  if (!facts.gemm || kind == "tensor")
    return "";
  if (!facts.gemm->operandBytes)
    return "not on tensor cores: they do not multiply its types";
  return kind == "few_rows" ? "not on tensor cores: so few rows read no faster there"
                            : "not on tensor cores: by --schedule";
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
    Builder builder(&getContext());
    for (ScheduledKernel &kernel : kernels) {
      kernel.facts.function->setAttr("schedule", kernel.schedule.attribute(&getContext()));
      if (StringRef reason = whyNotTensorCores(kernel.facts, kernel.schedule); !reason.empty())
        kernel.facts.function->setAttr("dlc.reasons", builder.getArrayAttr(builder.getStringAttr(reason)));
    }
    for (auto &[function, shaped] : open)
      for (StringRef name : {"schedule", "dlc.reasons"})
        if (Attribute value = (*shaped)->getAttr(name))
          function->setAttr(name, value);
  }
};

} // namespace
} // namespace dlc
