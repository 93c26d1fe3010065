// From which sizes on the rules hold that large ones show: the end of a slice may lie beyond a small tensor's.
#include "passes/CheckSizes.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

LogicalResult Compiler::State::checkRulesAt(const SizeTuple &sizes, const SizeRules &rules) {
  FailureOr<ImportedModel> small = failure();
  {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    small = importAt(sizes, nullptr);
  }
  // What does not hold there at all is told once the sizes are lifted.
  return failed(small) ? success() : rules.check(*small->module, sizes);
}

LogicalResult Compiler::State::checkSmallSizes() {
  SmallVector<ModuleOp> modules{*model.module};
  for (ImportedModel &other : others)
    modules.push_back(*other.module);
  SizeRules rules(modules, tuples, symbols);
  auto holdsAt = [&](const SizeTuple &sizes) {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    return succeeded(checkRulesAt(sizes, rules));
  };
  SmallVector<SizeTuple> samples = smallSizes(symbols);
  auto wrong = llvm::find_if(llvm::reverse(samples), [&](const SizeTuple &sizes) { return !holdsAt(sizes); });
  if (wrong == samples.rend())
    return success();
  // Where no bound of the user's says how small it may be, a size begins where the rules do.
  auto isFree = [](const SizeSymbol &symbol) { return symbol.least <= 1 && symbol.most >= INT32_MAX; };
  if (!llvm::any_of(symbols, isFree))
    return checkRulesAt(*wrong, rules);
  SizeTuple least = llvm::map_to_vector(
      symbols, [&](const SizeSymbol &symbol) { return isFree(symbol) ? symbol.nominal : symbol.least; });
  if (!holdsAt(least))
    return checkRulesAt(least, rules);
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    // Each beside the others at large sizes first: of two that are small together one may be the cause.
    int64_t low = isFree(symbol) ? 0 : least[i] - 1;
    while (least[i] - low > 1) {
      SizeTuple sizes = least;
      sizes[i] = (low + least[i]) / 2;
      (holdsAt(sizes) ? least[i] : low) = sizes[i];
    }
    symbol.least = least[i];
  }
  return success();
}

} // namespace dlc::compiler
