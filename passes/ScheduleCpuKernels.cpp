// Gives every kernel its CPU schedule.
#include "ir/Sizes.h"
#include "passes/AllPasses.h"
#include "passes/KernelNames.h"
#include "passes/Reasons.h"
#include "passes/schedule/CpuSchedule.h"
#include "passes/schedule/ScheduleOverrides.h"
#include "llvm/ADT/StringMap.h"
#include <deque>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SCHEDULECPUKERNELS
#include "passes/Passes.h.inc"

namespace {

// Kernels of one name, which have one schedule.
struct Named {
  std::string name;
  SmallVector<Operation *> kernels;
  std::optional<Schedule> schedule;   // that it has already
  OwningOpRef<func::FuncOp> function; // of a kernel that is not outlined yet
  std::optional<CpuFacts> facts;
};

struct ScheduleCpuKernels : impl::ScheduleCpuKernelsBase<ScheduleCpuKernels> {
  using ScheduleCpuKernelsBase::ScheduleCpuKernelsBase;
  void runOnOperation() override;

private:
  void collect(std::deque<Named> &all, bool &later);
};

void ScheduleCpuKernels::collect(std::deque<Named> &all, bool &later) {
  ModuleOp module = getOperation();
  SmallVector<KernelOp> inner;
  module.walk([&](KernelOp kernel) { inner.push_back(kernel); });
  later = !inner.empty();
  if (later)
    nameKernels(module);
  llvm::StringMap<Named *> known;
  for (KernelOp kernel : inner) {
    StringRef name = kernel->getAttrOfType<StringAttr>(kNameAttribute);
    Named *&named = known[name];
    if (!named) {
      named = &all.emplace_back();
      named->name = name.str();
      named->schedule = cpuScheduleOf(kernel);
      named->function = asFunction(kernel);
      if (!named->schedule || !overrides.empty())
        named->facts.emplace(*named->function, packsRhs(kernel));
    }
    named->kernels.push_back(kernel);
  }
  for (func::FuncOp function : module.getOps<func::FuncOp>()) {
    if (!function->hasAttr("root") || function.isExternal())
      continue;
    Named &named = all.emplace_back();
    named.name = function.getSymName().str();
    named.schedule = cpuScheduleOf(function);
    if (!named.schedule || !overrides.empty())
      named.facts.emplace(function, /*packs=*/false);
    named.kernels.push_back(function);
  }
}

void ScheduleCpuKernels::runOnOperation() {
  bool later = false;
  std::deque<Named> all;
  collect(all, later);
  std::vector<ScheduledKernel> kernels;
  for (Named &named : all) {
    if (!named.facts)
      continue;
    ScheduledKernel &kernel = kernels.emplace_back();
    kernel.name = named.name;
    if (auto inner = dyn_cast<KernelOp>(named.kernels.front()); inner && asksForKeys(overrides))
      kernel.key = kernelKey(inner);
    kernel.schedule = named.schedule ? *named.schedule : chooseCpuSchedule(*named.facts);
    kernel.kinds = named.facts->kinds;
    kernel.choose = [&](const ScheduleKind &kind) { return chooseCpuSchedule(*named.facts, kind); };
    kernel.fault = [&](const Schedule &schedule) { return cpuScheduleFault(schedule, *named.facts); };
  }
  SmallVector<StringRef> texts;
  StringRef(overrides).split(texts, ';', -1, /*KeepEmpty=*/false);
  for (StringRef text : texts)
    if (failed(overrideSchedules(kernels, text, UnknownLoc::get(&getContext()), later)))
      return signalPassFailure();
  auto next = kernels.begin();
  for (Named &named : all) {
    if (!named.facts)
      continue;
    const Schedule &schedule = (next++)->schedule;
    const ScheduleKind *usual = named.facts->kinds.front();
    for (Operation *kernel : named.kernels) {
      kernel->setAttr("schedule", schedule.attribute(&getContext()));
      if (!named.facts->whyLoops.empty())
        addReasons(kernel, {named.facts->whyLoops});
      if (!later && !schedule.is(*usual))
        addReasons(kernel, {std::string("not by kind '") + usual->name + "': by --schedule, or as tuned"});
    }
  }
  if (later)
    return;
  for (Named &named : all)
    if (auto function = dyn_cast<func::FuncOp>(named.kernels.front()))
      scheduleCpuPlaces(function);
}

} // namespace
} // namespace dlc
