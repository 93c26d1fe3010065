// How kernels that do the same at every place of an open size are computed: several places at a time, then fewer.
#include "ir/ContractionView.h"
#include "ir/Places.h"
#include "passes/schedule/CpuSchedule.h"

using namespace mlir;

namespace dlc {
namespace {

// How many places are computed together: rows of a product as far as a tile holds them, and of other kernels as many as
// are worth a call.
int64_t placesTogether(func::FuncOp kernel, const Schedule &schedule) {
  constexpr int64_t rowsOfTile = 8, elementsOfCall = 1024, mostPlaces = 64;
  OwningOpRef<func::FuncOp> one = atPlaces(kernel, 1), two = atPlaces(kernel, 2);
  if (schedule.is(kCpuTiles) || schedule.is(kCpuDepthwise)) {
    auto rowsOf = [](func::FuncOp function) {
      return findContraction(function.getBody().front()).getContractionView().rows();
    };
    int64_t rows = rowsOf(*one);
    return rowsOf(*two) > rows ? std::max<int64_t>(1, rowsOfTile / std::max<int64_t>(rows, 1)) : 1;
  }
  int64_t elements = 1;
  for (Type type : one->getResultTypes())
    elements = std::max(elements, cast<RankedTensorType>(type).getNumElements());
  return std::clamp<int64_t>(elementsOfCall / elements, 1, mostPlaces);
}

// So many places at a time, then what is left. Every piece of a product reads all its weights, so that there is one for
// each number that whole tiles leave; other kernels go on one by one.
SmallVector<int64_t> numbersOfPlaces(int64_t together, bool isProduct) {
  SmallVector<int64_t> numbers;
  for (int64_t places = together; places > 1; places = isProduct ? places - 1 : 1)
    numbers.push_back(places);
  numbers.push_back(1);
  return numbers;
}

// The kernel's schedule for fewer places: its tasks are worth as much.
Schedule atFewerPlaces(Schedule schedule, int64_t places, int64_t nominal) {
  if (schedule.kind->find("tasks"))
    schedule.set("tasks", std::max<int64_t>(1, schedule.get("tasks") * places / std::max<int64_t>(nominal, 1)));
  return schedule;
}

} // namespace

void scheduleCpuPlaces(func::FuncOp kernel) {
  std::string why;
  AffineExpr count = usesSizes(kernel) ? placesOf(kernel, why) : AffineExpr();
  std::optional<Schedule> schedule = cpuScheduleOf(kernel);
  if (!count || !schedule)
    return;
  SmallVector<SizeSymbol> symbols = sizeSymbols(kernel->getParentOfType<ModuleOp>());
  auto countAt = [&](int64_t SizeSymbol::*size) {
    auto sizes = llvm::map_to_vector(symbols, [&](const SizeSymbol &symbol) { return symbol.*size; });
    return valueAt(withoutQuotients(count, symbols), sizes);
  };
  int64_t nominalPlaces = countAt(&SizeSymbol::nominal).value_or(1);
  std::optional<int64_t> mostPlaces = countAt(&SizeSymbol::most); // none: more than fit into a number
  // What was asked for holds for pieces, too.
  bool isUsual = *schedule == chooseCpuSchedule(CpuFacts(kernel, /*packs=*/false));
  SmallVector<KernelPlaces, 2> pieces;
  bool isProduct = schedule->is(kCpuTiles) || schedule->is(kCpuDepthwise);
  int64_t together = placesTogether(kernel, *schedule);
  if (mostPlaces)
    together = std::clamp<int64_t>(*mostPlaces, 1, together);
  for (int64_t places : numbersOfPlaces(together, isProduct)) {
    OwningOpRef<func::FuncOp> piece = atPlaces(kernel, places);
    CpuFacts facts(*piece, /*packs=*/false);
    bool fits = llvm::is_contained(facts.kinds, schedule->kind);
    Schedule own = isUsual ? chooseCpuSchedule(facts, fits ? *schedule->kind : *facts.kinds.front())
                           : atFewerPlaces(*schedule, places, nominalPlaces);
    pieces.push_back({places, own.attribute(kernel.getContext())});
  }
  setPieces(kernel, pieces);
}

} // namespace dlc
