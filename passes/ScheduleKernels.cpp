// Gives every kernel function its CUDA schedule.
#include "ir/Alternatives.h"
#include "ir/Places.h"
#include "ir/lowering/OpenCode.h"
#include "passes/AllPasses.h"
#include "passes/ExpectedSizes.h"
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

// Kinds that sm_90a alone has.
constexpr StringLiteral kWgmmaKinds[] = {"wgmma", "attention_wgmma"};
bool isWgmma(const Schedule &schedule) { return llvm::is_contained(kWgmmaKinds, StringRef(schedule.kind->name)); }

// Whether a kind has parameters that only some architectures allow: blocks of a cluster.
bool isByArchitecture(const KernelFacts &facts) { return facts.recurrence || facts.attention; }

// Why a kernel is not computed by its family's usual kind, and a product not on the tensor cores; "" where it is.
std::string whyNotOtherwise(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  StringRef kind = schedule.kind->name, usual = facts.kinds.front();
  if (kind == "loop" && !facts.whyLoops.empty())
    return facts.whyLoops;
  KindChoice chosen = chooseCudaKind(facts, target);
  if (facts.recurrence)
    return "";
  if (facts.gemm && kind != "tensor" && !facts.gemm->operandBytes)
    return "not on tensor cores: they do not multiply its types";
  if (kind == "tensor" && target.wgmmaMultiplyAdds && !facts.whyNotWgmma.empty())
    return "not by kind 'wgmma': " + facts.whyNotWgmma;
  if (kind == "attention" && target.wgmmaMultiplyAdds && !facts.whyNotWgmma.empty())
    return "not by kind 'attention_wgmma': " + facts.whyNotWgmma;
  if (kind == usual || ((isWgmma(schedule) || kind == "split_depth") && kind == chosen.kind))
    return "";
  return "not by kind '" + usual.str() + "': " + (kind == chosen.kind ? chosen.reason : "by --schedule");
}

// A kernel function. Where a size is open its schedule is chosen by a copy without such sizes: what a block of threads
// does at one place, or the kernel at sizes to expect, where its code is for all. Attention and kinds of wgmma go over
// all places at once: for them it is the kernel at as many places as are expected.
struct Kernel {
  func::FuncOp function;
  OwningOpRef<func::FuncOp> atPlace, expected, atPlaces;
  int64_t places = 1;
  bool isOpen() const { return atPlace || expected; }
};

// By what the schedule of a kernel of open sizes is chosen for a target.
struct SeenKernel {
  func::FuncOp function;
  bool isForAllSizes = false, isWgmma = false; // has code for all sizes; by kinds of wgmma, which are best
};

SeenKernel seenFor(Kernel &kernel, const CudaTarget &target) {
  if (!kernel.isOpen())
    return {kernel.function};
  func::FuncOp copy = kernel.expected ? *kernel.expected : *kernel.atPlaces;
  KernelFacts facts(copy);
  auto isForAllSizes = [&] {
    std::string why;
    OwningOpRef<ModuleOp> places = kernel.expected ? OwningOpRef<ModuleOp>() : overPlaces(kernel.function);
    return hasWgmmaForAllSizes(places ? *places->getOps<func::FuncOp>().begin() : kernel.function, why);
  };
  bool isWgmma = target.wgmmaMultiplyAdds && llvm::is_contained(kWgmmaKinds, chooseCudaKind(facts, target).kind) &&
                 isForAllSizes();
  if (kernel.expected || isWgmma || facts.attention)
    return {copy, /*isForAllSizes=*/true, isWgmma};
  return {*kernel.atPlace};
}

// A block of threads works at each place: at few elements most of its threads would have nothing to do.
bool hasSmallPlaces(func::FuncOp function) {
  constexpr int64_t fewElements = 32;
  std::string why;
  if (function->getAttrOfType<KernelRootAttr>("root").getValue() != KernelRoot::loop || !placesOf(function, why))
    return false;
  OwningOpRef<func::FuncOp> one = atPlaces(function, 1);
  bool isFew = llvm::all_of(one->getResultTypes(),
                            [](Type type) { return cast<RankedTensorType>(type).getNumElements() < fewElements; });
  return isFew && symbolsOf(function).size() <= SizeGrid::kMostSymbols;
}

// Kinds that have code for all sizes, and, as `loop`, one thread for each element.
constexpr StringLiteral kKindsForAllSizes[] = {"tensor", "tiles", "attention", "warp", "block", "columns", "loop"};

// Leaves those. Few rows: where there are no more of them. Wgmma: where its maps can be made at all sizes.
void eraseKindsOfKnownSizes(KernelFacts &facts, bool areFewRows, bool isWgmma) {
  llvm::erase_if(facts.kinds, [&](StringRef kind) {
    return !llvm::is_contained(kKindsForAllSizes, kind) && !(areFewRows && kind == "few_rows") &&
           !(isWgmma && llvm::is_contained(kWgmmaKinds, kind));
  });
}

// The schedules of all kernels for one architecture.
struct Choice {
  StringRef architecture;
  const CudaTarget &target;
  std::deque<KernelFacts> facts; // stay where they are: the kernels refer to them
  std::vector<ScheduledKernel> kernels;
};

ScheduledKernel scheduled(const KernelFacts &facts, const CudaTarget &target) {
  StringRef kind = chooseCudaKind(facts, target).kind;
  if (!llvm::is_contained(facts.kinds, kind)) // a kind that has no code for all sizes
    kind = facts.kinds.front();
  ScheduledKernel kernel{
      func::FuncOp(facts.function).getSymName().str(), "", chooseCudaSchedule(facts, target, kind), {}, {}, {}};
  for (StringRef kind : facts.kinds)
    kernel.kinds.push_back(findScheduleKind(cudaScheduleKinds(), kind));
  kernel.choose = [&](const ScheduleKind &kind) -> Schedule { return chooseCudaSchedule(facts, target, kind.name); };
  kernel.fault = [&](const Schedule &schedule) { return scheduleFault(CudaSchedule(schedule), facts, target); };
  return kernel;
}

Choice choose(MutableArrayRef<Kernel> kernels, StringRef architecture, bool withKeys) {
  Choice choice{architecture, cudaTarget(architecture), {}, {}};
  for (Kernel &kernel : kernels) {
    const SeenKernel seen = seenFor(kernel, choice.target);
    KernelFacts &facts = choice.facts.emplace_back(seen.function);
    // Places lie in a grid without clusters.
    if (!choice.target.wgmmaMultiplyAdds || (kernel.isOpen() && !seen.isWgmma))
      facts.eraseHopperKinds();
    if (kernel.atPlace && !seen.isForAllSizes)
      facts.addPlaces(kernel.places, KernelFacts(*kernel.atPlaces).bytes);
    if (seen.isForAllSizes)
      eraseKindsOfKnownSizes(facts, mostRowsOf(kernel.function) > 0, seen.isWgmma);
    choice.kernels.push_back(scheduled(facts, choice.target));
    if (withKeys)
      choice.kernels.back().key = kernelKey(kernel.function);
  }
  return choice;
}

// `--schedule` changes the schedules of every architecture that it fits, and is an error where it fits none.
LogicalResult overrideAll(std::deque<Choice> &choices, StringRef text, MLIRContext *context) {
  Location loc = UnknownLoc::get(context);
  bool fits = false;
  for (Choice &choice : choices) {
    ScopedDiagnosticHandler quiet(context, [](Diagnostic &) { return success(); });
    std::vector<ScheduledKernel> changed = choice.kernels;
    if (failed(overrideSchedules(changed, text, loc)))
      continue;
    choice.kernels = std::move(changed);
    fits = true;
  }
  // The last one has all kinds where one of them has.
  return fits ? success() : overrideSchedules(choices.back().kernels, text, loc);
}

struct ScheduleKernels : impl::ScheduleKernelsBase<ScheduleKernels> {
  using ScheduleKernelsBase::ScheduleKernelsBase;

  void runOnOperation() override {
    std::vector<Kernel> kernels;
    const SizeTuple usual = expectedSizes(getOperation());
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>())
      if (function->hasAttr("dlc.kernel") && !function.isExternal()) {
        if (!usesSizes(function)) {
          kernels.push_back({function, {}, {}, {}, 1});
          continue;
        }
        if (hasSmallPlaces(function))
          function->setAttr(kAllSizesAttribute, UnitAttr::get(&getContext()));
        DenseI64ArrayAttr expected = expectedSizesOf(function);
        const SizeTuple sizes = expected ? SizeTuple(expected.asArrayRef()) : usual;
        std::string why;
        if (AffineExpr places = placesOf(function, why)) {
          int64_t count = valueAt(places, sizes).value_or(1);
          kernels.push_back({function, atPlaces(function, 1), {}, atPlaces(function, count), count});
          continue;
        }
        Kernel kernel{function, {}, atSizes(function, sizes), {}, 1};
        KernelFacts facts(*kernel.expected);
        facts.eraseHopperKinds();
        eraseKindsOfKnownSizes(facts, mostRowsOf(function) > 0, /*isWgmma=*/false);
        if (facts.kinds.front() != "loop")
          kernels.push_back(std::move(kernel));
        else // there is nothing to choose
          addReasons(function, "one thread for each element, by code for all sizes: " + why);
      }
    SmallVector<StringRef> architectures{architecture}, texts;
    StringRef(others).split(architectures, ',', -1, /*KeepEmpty=*/false);
    std::deque<Choice> choices;
    for (StringRef each : architectures)
      choices.push_back(choose(kernels, each, asksForKeys(overrides)));
    StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
    for (StringRef text : texts)
      if (failed(overrideAll(choices, text, &getContext())))
        return signalPassFailure();
    for (auto [number, kernel] : llvm::enumerate(kernels)) {
      const Choice &first = choices.front();
      const Schedule &schedule = first.kernels[number].schedule;
      kernel.function->setAttr("schedule", schedule.attribute(&getContext()));
      std::string reason = whyNotOtherwise(first.facts[number], CudaSchedule(schedule), first.target);
      if (!reason.empty())
        addReasons(kernel.function, reason);
      // What only one of the architectures has.
      for (const Choice &choice : llvm::drop_begin(choices))
        if (const Schedule &own = choice.kernels[number].schedule;
            own.kind != schedule.kind ? isForHopperAlone(*own.kind) || isForHopperAlone(*schedule.kind)
                                      : isByArchitecture(first.facts[number]) && !(own == schedule))
          kernel.function->setAttr(("schedule_" + choice.architecture).str(), own.attribute(&getContext()));
    }
  }
};

} // namespace
} // namespace dlc
