// Sizes that are smaller than those that are usually looked at: a model may take these alone; and from which sizes on
// the rules hold that large ones show (the end of a slice may lie beyond a small tensor's).
#include "passes/CheckSizes.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// A table of positions may have fewer rows than the sizes that are looked at.
bool Compiler::State::boundByImports(bool dataSizes) {
  auto worksAt = [&](const SizeTuple &sizes) {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    DataSizes found;
    return succeeded(importAt(sizes, dataSizes ? &found : nullptr));
  };
  SmallVector<SizeTuple> samples = smallSizes(symbols);
  ArrayRef<SizeTuple> others = ArrayRef(samples).drop_front(); // ones fit anything
  auto base = llvm::find_if(llvm::reverse(others), worksAt);
  if (base == others.rend())
    return false;
  SmallVector<SizeSymbol> bounded(symbols);
  for (auto [i, symbol] : llvm::enumerate(bounded)) {
    SizeTuple sizes = *base;
    sizes[i] = symbol.nominal;
    if (!isUnbounded(symbol) || symbol.nominal <= (*base)[i] || worksAt(sizes))
      continue;
    symbol.most = (*base)[i];
    for (int64_t high = symbol.nominal; high - symbol.most > 1;) {
      sizes[i] = (symbol.most + high) / 2;
      (worksAt(sizes) ? symbol.most : high) = sizes[i];
    }
    symbol.mostFollows = true;
  }
  std::string scarce; // a symbol that has too few sizes left
  bool isBounded = llvm::any_of(bounded, [](const SizeSymbol &symbol) { return symbol.mostFollows; }) &&
                   !chooseSizes(bounded, scarce, sampling).empty();
  if (isBounded)
    symbols = bounded;
  return isBounded;
}

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
