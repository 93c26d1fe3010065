// Gives every kernel function its CUDA schedule.
#include "ir/Alternatives.h"
#include "ir/Places.h"
#include "ir/lowering/OpenCode.h"
#include "passes/AllPasses.h"
#include "passes/KernelAtSizes.h"
#include "passes/KernelNames.h"
#include "passes/Reasons.h"
#include "passes/schedule/ScheduleOverrides.h"
#include <deque>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SCHEDULEKERNELS
#include "passes/Passes.h.inc"

namespace {

bool isWgmma(const Schedule &schedule) {
  return llvm::is_contained({"wgmma", "attention_wgmma"}, StringRef(schedule.kind->name));
}

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

// A kernel function, and sizes to expect of it; none where all are known.
struct Kernel {
  func::FuncOp function;
  std::optional<SizeTuple> sizes;
};

KernelView viewOf(const Kernel &kernel, const CudaTarget &target) {
  if (kernel.sizes)
    return KernelAtSizes(kernel.function, target).at(*kernel.sizes);
  KernelView view(kernel.function);
  if (!target.wgmmaMultiplyAdds)
    view.facts.eraseHopperKinds();
  return view;
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

// How long the rows of a scan or a selection are, or what a scatter's indices choose in; null for other kernels, and
// where it is known.
AffineExpr rowLength(func::FuncOp function) {
  auto dimOf = [](Value value, int64_t axis) {
    AffineMap sizes = sizesOf(value.getType());
    return sizes ? sizes.getResult(unsigned(axis)) : AffineExpr();
  };
  AffineExpr length;
  function.walk([&](Operation *op) {
    llvm::TypeSwitch<Operation *>(op)
        .Case<CumulativeOp, TopKOp>([&](auto along) { length = dimOf(along.getOperand(), int64_t(along.getAxis())); })
        .Case<ScatterElementsOp>(
            [&](auto scatter) { length = dimOf(scatter.getOperand(), int64_t(scatter.getAxis())); })
        .Case<ScatterNdOp>([&](auto scatter) { length = dimOf(scatter.getOperand(), 0); });
  });
  return length && !isa<AffineConstantExpr>(length) ? length : AffineExpr();
}

// Rows that may be long are taken for long ones: a block that has little to do loses less than one that has all.
SizeTuple withLongRows(func::FuncOp function, const SizeTuple &usual, ArrayRef<SizeSymbol> symbols) {
  constexpr int64_t longRow = 8192, manyTargets = 1 << 18;
  AffineExpr length = rowLength(function);
  if (!length)
    return usual;
  bool isScatter = function->getAttrOfType<KernelRootAttr>("root").getValue() == KernelRoot::scatter;
  return sizesFrom(usual, length, isScatter ? manyTargets : longRow, symbols);
}

// The schedules of all kernels for one architecture.
struct Choice {
  StringRef architecture;
  const CudaTarget &target;
  std::deque<KernelView> views; // stay where they are: the kernels refer to them
  std::vector<ScheduledKernel> kernels;
};

ScheduledKernel scheduled(const KernelFacts &facts, const CudaTarget &target) {
  ScheduledKernel kernel{
      func::FuncOp(facts.function).getSymName().str(), "", chooseCudaSchedule(facts, target), {}, {}, {}};
  for (StringRef kind : facts.kinds)
    kernel.kinds.push_back(findScheduleKind(cudaScheduleKinds(), kind));
  kernel.choose = [&](const ScheduleKind &kind) -> Schedule { return chooseCudaSchedule(facts, target, kind.name); };
  kernel.fault = [&](const Schedule &schedule) { return scheduleFault(CudaSchedule(schedule), facts, target); };
  return kernel;
}

Choice choose(ArrayRef<Kernel> kernels, StringRef architecture, bool withKeys) {
  Choice choice{architecture, cudaTarget(architecture), {}, {}};
  for (const Kernel &kernel : kernels) {
    const KernelView &view = choice.views.emplace_back(viewOf(kernel, choice.target));
    choice.kernels.push_back(scheduled(view.facts, choice.target));
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

  bool isByElements(func::FuncOp function, const SizeTuple &sizes) {
    return KernelAtSizes(function, cudaTarget(architecture)).at(sizes).facts.kinds.front() == "loop";
  }

  void runOnOperation() override {
    std::vector<Kernel> kernels;
    const SizeTuple usual = expectedSizes(getOperation());
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>())
      if (function->hasAttr("dlc.kernel") && !function.isExternal()) {
        if (!usesSizes(function)) {
          kernels.push_back({function, {}});
          continue;
        }
        if (hasSmallPlaces(function))
          function->setAttr(kAllSizesAttribute, UnitAttr::get(&getContext()));
        DenseI64ArrayAttr expected = expectedSizesOf(function);
        const SizeTuple sizes =
            expected ? SizeTuple(expected.asArrayRef()) : withLongRows(function, usual, sizeSymbols(getOperation()));
        std::string why;
        if (placesOf(function, why) || !isByElements(function, sizes))
          kernels.push_back({function, sizes});
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
      std::string reason = whyNotOtherwise(first.views[number].facts, CudaSchedule(schedule), first.target);
      if (!reason.empty())
        addReasons(kernel.function, reason);
      // What only one of the architectures has.
      for (const Choice &choice : llvm::drop_begin(choices))
        if (const Schedule &own = choice.kernels[number].schedule;
            own.kind != schedule.kind ? isForHopperAlone(*own.kind) || isForHopperAlone(*schedule.kind)
                                      : isByArchitecture(first.views[number].facts) && !(own == schedule))
          kernel.function->setAttr(("schedule_" + choice.architecture).str(), own.attribute(&getContext()));
    }
  }
};

} // namespace
} // namespace dlc
