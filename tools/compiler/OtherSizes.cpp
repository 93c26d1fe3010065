// Sizes other than those at which a model is usually looked at: it may take small ones alone; and the rules that were
// found hold from some size on (the end of a slice may lie beyond a small tensor's), and may be others far away (how
// often a window of 256 fits is the same number at all sizes from 256 to 511).
#include "passes/CheckSizes.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

FailureOr<ImportedModel> Compiler::State::importQuietly(const SizeTuple &sizes, DataSizes *found) {
  ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
  return importAt(sizes, found);
}

bool Compiler::State::isModelAt(const SizeTuple &sizes, bool dataSizes) {
  DataSizes found;
  return succeeded(importQuietly(sizes, dataSizes ? &found : nullptr));
}

int64_t Compiler::State::largestModel(SizeTuple sizes, size_t i, int64_t low, int64_t high, bool dataSizes) {
  while (high - low > 1) {
    sizes[i] = (low + high) / 2;
    (isModelAt(sizes, dataSizes) ? low : high) = sizes[i];
  }
  return low;
}

// A table of positions may have fewer rows than the sizes that are looked at.
bool Compiler::State::boundByImports(bool dataSizes) {
  SmallVector<SizeTuple> samples = smallSizes(symbols);
  ArrayRef<SizeTuple> others = ArrayRef(samples).drop_front(); // ones fit anything
  auto base = llvm::find_if(llvm::reverse(others), [&](const SizeTuple &sizes) { return isModelAt(sizes, dataSizes); });
  if (base == others.rend())
    return false;
  SmallVector<SizeSymbol> bounded(symbols);
  for (auto [i, symbol] : llvm::enumerate(bounded)) {
    SizeTuple sizes = *base;
    sizes[i] = symbol.nominal;
    if (!isUnbounded(symbol) || symbol.nominal <= (*base)[i] || isModelAt(sizes, dataSizes))
      continue;
    symbol.most = largestModel(*base, i, (*base)[i], symbol.nominal, dataSizes);
    symbol.mostFollows = true;
  }
  std::string scarce; // a symbol that has too few sizes left
  bool isBounded = llvm::any_of(bounded, [](const SizeSymbol &symbol) { return symbol.mostFollows; }) &&
                   !chooseSizes(bounded, scarce, sampling).empty();
  if (isBounded)
    symbols = bounded;
  return isBounded;
}

LogicalResult Compiler::State::checkRulesAt(const SizeTuple &sizes, const SizeRules &rules, bool dataSizes,
                                            bool *isModel) {
  DataSizes found;
  FailureOr<ImportedModel> other = importQuietly(sizes, dataSizes ? &found : nullptr);
  if (isModel)
    *isModel = succeeded(other);
  // What does not hold there at all is told once the sizes are lifted.
  return failed(other) || !found.found.empty() ? success() : rules.check(*other->module, sizes);
}

LogicalResult Compiler::State::checkSmallSizes(const SizeRules &rules, bool dataSizes) {
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

bool Compiler::State::holdAtLargeSizes(const SizeRules &rules, bool dataSizes) {
  ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
  return llvm::all_of(largeSizes(symbols),
                      [&](const SizeTuple &sizes) { return succeeded(checkRulesAt(sizes, rules, dataSizes)); });
}

LogicalResult Compiler::State::checkLargeSizes(const SizeRules &rules, bool dataSizes) {
  for (SizeTuple sizes : largeSizes(symbols)) {
    for (auto [size, symbol] : llvm::zip_equal(sizes, symbols)) // as they are bounded by now
      size = std::min(size, symbol.most);
    bool isModel;
    if (failed(checkRulesAt(sizes, rules, dataSizes, &isModel)))
      return failure();
    if (isModel)
      continue;
    // The model may be none at so large a size: each by itself, up to the largest at which it is one.
    for (auto [i, symbol] : llvm::enumerate(symbols)) {
      SizeTuple one = tuples.front();
      if (one[i] == sizes[i])
        continue;
      one[i] = sizes[i];
      if (failed(checkRulesAt(one, rules, dataSizes, &isModel)))
        return failure();
      if (isModel)
        continue;
      one[i] = largestModel(one, i, tuples.front()[i], sizes[i], dataSizes);
      if (failed(checkRulesAt(one, rules, dataSizes)))
        return failure();
      symbol.mostFollows = isUnbounded(symbol);
      symbol.most = one[i];
    }
  }
  return success();
}

} // namespace dlc::compiler
