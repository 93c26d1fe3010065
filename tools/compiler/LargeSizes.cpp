// Whether the rules hold beyond the sizes at which they were found: how often a window of 256 fits is the same number
// at all sizes from 256 to 511.
#include "passes/CheckSizes.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

LogicalResult Compiler::State::checkLargeSizes(bool dataSizes) {
  SmallVector<ModuleOp> modules{*model.module};
  for (ImportedModel &other : others)
    modules.push_back(*other.module);
  SizeRules rules(modules, tuples, symbols);
  auto isImportedAt = [&](const SizeTuple &sizes) {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    DataSizes found;
    return succeeded(importAt(sizes, dataSizes ? &found : nullptr));
  };
  for (const SizeTuple &sizes : largeSizes(symbols)) {
    if (isImportedAt(sizes)) {
      if (failed(checkRulesAt(sizes, rules, dataSizes)))
        return failure();
      continue;
    }
    // The model may be none at so large a size: each by itself, up to the largest at which it is one.
    for (auto [i, size] : llvm::enumerate(sizes)) {
      SizeTuple one = tuples.front();
      if (size == one[i])
        continue;
      int64_t low = std::exchange(one[i], size), high = size;
      if (isImportedAt(one))
        low = high;
      while (high - low > 1) {
        one[i] = (low + high) / 2;
        (isImportedAt(one) ? low : high) = one[i];
      }
      one[i] = low;
      if (failed(checkRulesAt(one, rules, dataSizes)))
        return failure();
      if (low < size)
        symbols[i].most = low;
    }
  }
  return success();
}

} // namespace dlc::compiler
