// From which sizes on the rules hold that large ones show: the end of a slice may lie beyond a small tensor's.
#include "passes/CheckSizes.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

LogicalResult Compiler::State::checkRulesAt(const SizeTuple &sizes, const SizeRules &rules, bool dataSizes) {
  FailureOr<ImportedModel> small = failure();
  DataSizes found;
  {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    small = importAt(sizes, dataSizes ? &found : nullptr);
  }
  // What does not hold there at all is told once the sizes are lifted.
  return failed(small) || !found.found.empty() ? success() : rules.check(*small->module, sizes);
}

LogicalResult Compiler::State::checkSmallSizes(bool dataSizes) {
  SmallVector<ModuleOp> modules{*model.module};
  for (ImportedModel &other : others)
    modules.push_back(*other.module);
  SizeRules rules(modules, tuples, symbols);
  auto holdsAt = [&](const SizeTuple &sizes) {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    return succeeded(checkRulesAt(sizes, rules, dataSizes));
  };
  SmallVector<SizeTuple> samples = smallSizes(symbols);
  auto wrong = llvm::find_if(llvm::reverse(samples), [&](const SizeTuple &sizes) { return !holdsAt(sizes); });
  if (wrong == samples.rend())
    return success();
  // Where no bound of the user's says how small it may be, a size begins where the rules do.
  if (!llvm::any_of(symbols, isUnbounded))
    return checkRulesAt(*wrong, rules, dataSizes);
  SizeTuple least = llvm::map_to_vector(
      symbols, [&](const SizeSymbol &symbol) { return isUnbounded(symbol) ? symbol.nominal : symbol.least; });
  if (!holdsAt(least))
    return checkRulesAt(least, rules, dataSizes);
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    // Each beside the others at large sizes first: of two that are small together one may be the cause.
    int64_t low = isUnbounded(symbol) ? 0 : least[i] - 1;
    while (least[i] - low > 1) {
      SizeTuple sizes = least;
      sizes[i] = (low + least[i]) / 2;
      (holdsAt(sizes) ? least[i] : low) = sizes[i];
    }
    symbol.leastFollows = isUnbounded(symbol);
    symbol.least = least[i];
  }
  return success();
}

} // namespace dlc::compiler
