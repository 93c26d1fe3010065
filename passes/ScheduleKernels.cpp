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
  KindChoice chosen = chooseCudaKind(facts, target);
  if (facts.gemm && kind != "tensor" && !facts.gemm->operandBytes)
    return "not on tensor cores: they do not multiply its types";
  if (kind == "tensor" && target.wgmmaMultiplyAdds && !facts.whyNotWgmma.empty())
    return "not by kind 'wgmma': " + facts.whyNotWgmma;
  if (kind == usual || (kind == "wgmma" && kind == chosen.kind))
    return "";
  return "not by kind '" + usual.str() + "': " + (kind == chosen.kind ? chosen.reason : "by --schedule");
}

// A kernel function. Where a size is open, every block of threads works at one place: `atPlace` is what it does there.
struct Kernel {
  func::FuncOp function;
  OwningOpRef<func::FuncOp> atPlace;
};

// The schedules of all kernels for one architecture.
struct Choice {
  StringRef architecture;
  const CudaTarget &target;
  std::vector<ScheduledKernel> kernels;
};

Choice choose(MutableArrayRef<Kernel> kernels, StringRef architecture) {
  Choice choice{architecture, cudaTarget(architecture), {}};
  for (Kernel &kernel : kernels) {
    KernelFacts facts(kernel.atPlace ? *kernel.atPlace : kernel.function);
    if (!choice.target.wgmmaMultiplyAdds || kernel.atPlace) // tensor maps are made of known sizes
      llvm::erase(facts.kinds, "wgmma");
    CudaSchedule schedule = chooseCudaSchedule(facts, choice.target);
    choice.kernels.push_back({std::move(facts), std::move(schedule)});
  }
  return choice;
}

// `--schedule` changes the schedules of every architecture that it fits, and is an error where it fits none.
LogicalResult overrideAll(MutableArrayRef<Choice> choices, StringRef text, MLIRContext *context) {
  Location loc = UnknownLoc::get(context);
  bool fits = false;
  for (Choice &choice : choices) {
    ScopedDiagnosticHandler quiet(context, [](Diagnostic &) { return success(); });
    std::vector<ScheduledKernel> changed = choice.kernels;
    if (failed(overrideSchedules(changed, choice.target, text, loc)))
      continue;
    choice.kernels = std::move(changed);
    fits = true;
  }
  Choice &last = choices.back(); // has all kinds where one of them has
  return fits ? success() : overrideSchedules(last.kernels, last.target, text, loc);
}

bool isWgmma(const CudaSchedule &schedule) { return StringRef(schedule.kind->name) == "wgmma"; }

struct ScheduleKernels : impl::ScheduleKernelsBase<ScheduleKernels> {
  using ScheduleKernelsBase::ScheduleKernelsBase;

  void runOnOperation() override {
    std::vector<Kernel> kernels;
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>())
      if (function->hasAttr("dlc.kernel") && !function.isExternal())
        kernels.push_back({function, usesSizes(function) ? atPlaces(function, 1) : OwningOpRef<func::FuncOp>()});
    SmallVector<StringRef> architectures{architecture}, texts;
    StringRef(others).split(architectures, ',', -1, /*KeepEmpty=*/false);
    std::vector<Choice> choices;
    for (StringRef each : architectures)
      choices.push_back(choose(kernels, each));
    StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
    for (StringRef text : texts)
      if (failed(overrideAll(choices, text, &getContext())))
        return signalPassFailure();
    for (auto [number, kernel] : llvm::enumerate(kernels)) {
      const ScheduledKernel &first = choices[0].kernels[number];
      kernel.function->setAttr("schedule", first.schedule.attribute(&getContext()));
      if (std::string reason = whyNotOtherwise(first.facts, first.schedule, choices[0].target); !reason.empty())
        addReasons(kernel.function, reason);
      // What only one of the architectures has.
      for (const Choice &choice : llvm::drop_begin(choices))
        if (const CudaSchedule &own = choice.kernels[number].schedule;
            own.kind != first.schedule.kind && (isWgmma(own) || isWgmma(first.schedule)))
          kernel.function->setAttr(("schedule_" + choice.architecture).str(), own.attribute(&getContext()));
    }
  }
};

} // namespace
} // namespace dlc
