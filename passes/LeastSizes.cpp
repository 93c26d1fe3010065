#include "passes/LeastSizes.h"
#include "ir/SizeSamples.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;

namespace dlc {

// The sizes, and behind them the quotients of them.
static SizeTuple withQuotients(ArrayRef<int64_t> sizes, ArrayRef<SizeSymbol> symbols) {
  SizeTuple all(sizes);
  for (const SizeSymbol &symbol : symbols.drop_front(sizes.size()))
    all.push_back(valueAt(symbol.quotient, sizes).value_or(0));
  return all;
}

// Whether the module's ops hold at these sizes; `problem` says what does not.
static bool holdsAt(ModuleOp module, ArrayRef<int64_t> sizes, std::string &problem) {
  OwningOpRef<ModuleOp> small = module.clone();
  problem = "a size is below 0";
  if (failed(setSizes(*small, sizes)))
    return false;
  problem.clear();
  ScopedDiagnosticHandler handler(module.getContext(), [&](Diagnostic &diagnostic) {
    problem = problem.empty() ? diagnostic.str() : problem;
    return success();
  });
  return succeeded(verify(*small));
}

namespace {

// The least sizes at which the graph holds.
class LeastSizes {
public:
  LeastSizes(ModuleOp module, MutableArrayRef<SizeSymbol> given, ArrayRef<SizeSymbol> all, HoldsAt slicesHold)
      : module(module), given(given), all(all), slicesHold(slicesHold) {}
  LogicalResult find();

private:
  SizeTuple least() const {
    return llvm::map_to_vector(given, [](const SizeSymbol &symbol) { return symbol.least; });
  }
  bool holds() {
    SizeTuple sizes = withQuotients(least(), all);
    if (!holdsAt(module, sizes, problem))
      return false;
    problem = "a slice reaches beyond its operand";
    return slicesHold(sizes);
  }
  LogicalResult report();

  ModuleOp module;
  MutableArrayRef<SizeSymbol> given;
  ArrayRef<SizeSymbol> all;
  HoldsAt slicesHold;
  std::string problem;
};

} // namespace

LogicalResult LeastSizes::report() {
  return module.emitError() << "at " << printSizes(given, least()) << " the graph does not hold: " << problem
                            << "; give its sizes bounds by --dim NAME=LEAST..MOST";
}

LogicalResult LeastSizes::find() {
  if (holds())
    return success();
  std::string first = problem;
  SmallVector<SizeSymbol> begin(given);
  // Where nothing is too little, the program says so when it runs.
  for (SizeSymbol &symbol : given)
    if (symbol.isRead)
      symbol.least = std::max<int64_t>(symbol.least, 1);
  if (holds())
    return success();
  SmallVector<SizeSymbol *> free;
  SmallVector<int64_t> floors; // that they are at least so large
  for (SizeSymbol &symbol : given)
    if (isUnbounded(symbol)) {
      free.push_back(&symbol);
      floors.push_back(symbol.least);
    }
  auto setAll = [&](int64_t least) {
    for (auto [symbol, floor] : llvm::zip_equal(free, floors))
      symbol->least = std::max(floor, std::min(least, symbol->nominal));
  };
  int64_t enough = 2, most = 1;
  for (SizeSymbol *symbol : free)
    most = std::max(most, symbol->nominal);
  for (setAll(enough); !holds() && enough < most; setAll(enough))
    enough *= 2;
  if (free.empty() || !holds()) {
    llvm::copy(begin, given.begin());
    problem = first;
    return report();
  }
  // Each alone as small as it may be beside the others.
  for (auto [symbol, floor] : llvm::zip_equal(free, floors)) {
    int64_t low = floor - 1, high = symbol->least; // it holds at `high`
    while (high - low > 1) {
      symbol->least = (low + high) / 2;
      (holds() ? high : low) = symbol->least;
    }
    symbol->least = high;
    symbol->leastFollows = true;
  }
  return success();
}

LogicalResult findLeastSizes(ModuleOp module, MutableArrayRef<SizeSymbol> given, ArrayRef<SizeSymbol> all,
                             HoldsAt slicesHold) {
  return LeastSizes(module, given, all, slicesHold).find();
}

} // namespace dlc
