#include "passes/KernelAtSizes.h"
#include "ir/Alternatives.h"
#include "ir/Places.h"

using namespace mlir;

namespace dlc {
namespace {

// Kinds that have code for all sizes, and, as `loop`, one thread for each element.
constexpr StringLiteral kKindsForAllSizes[] = {"tensor",    "tiles",         "attention",      "warp",
                                               "block",     "columns",       "scan",           "scan_columns",
                                               "selection", "scatter_lines", "scatter_blocks", "loop"};

bool isOfWgmma(StringRef kind) { return kind == "wgmma" || kind == "attention_wgmma"; }

} // namespace

KernelAtSizes::KernelAtSizes(func::FuncOp function, const CudaTarget &target) : function(function), target(target) {
  std::string why;
  places = placesOf(function, why);
}

bool KernelAtSizes::areTogether(StringRef kind) const {
  return !places || isOfWgmma(kind) || llvm::is_contained({"attention", "tensor", "tiles"}, kind);
}

KernelView KernelAtSizes::together(const SizeTuple &sizes) const {
  return KernelView(places ? atPlaces(function, valueAt(places, sizes).value_or(1)) : atSizes(function, sizes));
}

// `bytes`: of all places.
KernelView KernelAtSizes::placeByPlace(const SizeTuple &sizes, int64_t bytes) const {
  KernelView one(atPlaces(function, 1));
  one.facts.eraseHopperKinds(); // places lie in a grid without clusters
  one.facts.addPlaces(valueAt(places, sizes).value_or(1), bytes);
  return one;
}

bool KernelAtSizes::hasWgmma() {
  if (!wgmma) {
    std::string why;
    OwningOpRef<ModuleOp> over = places ? overPlaces(function) : OwningOpRef<ModuleOp>();
    wgmma = hasWgmmaForAllSizes(over ? *over->getOps<func::FuncOp>().begin() : function, why);
  }
  return *wgmma;
}

KernelView KernelAtSizes::at(const SizeTuple &sizes) {
  KernelView all = together(sizes);
  const bool isByWgmma = target.wgmmaMultiplyAdds && isOfWgmma(chooseCudaKind(all.facts, target).kind) && hasWgmma();
  if (!isByWgmma) {
    all.facts.eraseHopperKinds();
    if (places && !areTogether(chooseCudaKind(all.facts, target).kind))
      return placeByPlace(sizes, all.facts.bytes);
  }
  llvm::erase_if(all.facts.kinds, [&](StringRef kind) {
    return !llvm::is_contained(kKindsForAllSizes, kind) && !(kind == "few_rows" && mostRowsOf(function) > 0) &&
           !(isByWgmma && isOfWgmma(kind));
  });
  return all;
}

CudaSchedule KernelAtSizes::choose(const SizeTuple &sizes) {
  KernelView view = at(sizes);
  return chooseCudaSchedule(view.facts, target);
}

const KernelAtSizes::Views &KernelAtSizes::viewsAt(const SizeTuple &sizes) {
  std::vector<int64_t> key(sizes.begin(), sizes.end());
  auto known = views.find(key);
  if (known != views.end())
    return known->second;
  Views made{together(sizes), std::nullopt};
  if (places)
    made.one.emplace(placeByPlace(sizes, made.all.facts.bytes));
  return views.emplace(std::move(key), std::move(made)).first->second;
}

double KernelAtSizes::microseconds(const SizeTuple &sizes, const CudaSchedule &schedule) {
  const Views &at = viewsAt(sizes);
  return comparableMicroseconds(areTogether(schedule.kind->name) ? at.all.facts : at.one->facts, schedule, target);
}

} // namespace dlc
