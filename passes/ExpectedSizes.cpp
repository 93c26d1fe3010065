#include "passes/ExpectedSizes.h"
#include "ir/Entries.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;

namespace dlc {
namespace {

// Whether each symbol of the module's is a batch.
SmallVector<bool> findBatches(ModuleOp module) {
  SmallVector<bool> batches(sizeSymbols(module).size(), false);
  llvm::SmallBitVector others(batches.size());
  for (func::FuncOp entry : entriesOf(module))
    for (Type type : entry.getArgumentTypes()) {
      AffineMap sizes = sizesOf(type);
      for (unsigned dim = 0; sizes && dim < sizes.getNumResults(); ++dim)
        sizes.getResult(dim).walk([&](AffineExpr each) {
          if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
            dim == 0 ? void(batches[symbol.getPosition()] = true) : void(others.set(symbol.getPosition()));
        });
    }
  for (unsigned symbol : others.set_bits())
    batches[symbol] = false;
  return batches;
}

// Gives quotients what they come to.
void settleQuotients(SizeTuple &sizes, ArrayRef<SizeSymbol> symbols) {
  for (auto [i, symbol] : llvm::enumerate(symbols))
    if (symbol.quotient)
      sizes[i] = valueAt(symbol.quotient, sizes).value_or(sizes[i]);
}

} // namespace

SizeTuple expectedSizes(ModuleOp module) {
  constexpr int64_t batch = 8, length = 128;
  SmallVector<SizeSymbol> symbols = sizeSymbols(module);
  SizeTuple sizes;
  for (auto [symbol, isBatch] : llvm::zip_equal(symbols, findBatches(module)))
    sizes.push_back(
        std::clamp((isBatch ? batch : length) / symbol.factor, symbol.least, std::max(symbol.least, symbol.most)));
  settleQuotients(sizes, symbols);
  return sizes;
}

std::optional<SizeTuple> sizesUpTo(AffineExpr measure, int64_t most, ArrayRef<SizeSymbol> symbols) {
  SizeTuple sizes = llvm::map_to_vector(symbols, [](const SizeSymbol &symbol) {
    return symbol.isRead ? std::max<int64_t>(symbol.least, 1) : symbol.least; // 0 is for the run to say
  });
  settleQuotients(sizes, symbols);
  auto with = [&](size_t symbol, int64_t size) {
    SizeTuple changed = sizes;
    changed[symbol] = size;
    settleQuotients(changed, symbols);
    return changed;
  };
  auto fits = [&](const SizeTuple &at) { return valueAt(measure, at).value_or(most + 1) <= most; };
  if (!fits(sizes))
    return std::nullopt;
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    if (symbol.quotient || valueAt(measure, with(i, symbol.most)) == valueAt(measure, sizes)) // of another dim
      continue;
    sizes = with(i, largestSize(sizes[i], symbol.most, [&](int64_t size) { return fits(with(i, size)); }));
  }
  return sizes;
}

SizeTuple sizesFrom(SizeTuple sizes, AffineExpr measure, int64_t least, ArrayRef<SizeSymbol> symbols) {
  for (auto [i, symbol] : llvm::enumerate(symbols))
    while (!symbol.quotient && sizes[i] < symbol.most && valueAt(measure, sizes).value_or(least) < least) {
      SizeTuple larger = sizes;
      larger[i] = std::min(std::max<int64_t>(1, 2 * sizes[i]), symbol.most);
      settleQuotients(larger, symbols);
      if (valueAt(measure, larger) == valueAt(measure, sizes)) // of another dim
        break;
      sizes = larger;
    }
  return sizes;
}

OwningOpRef<func::FuncOp> atSizes(func::FuncOp function, const SizeTuple &sizes) {
  OwningOpRef<func::FuncOp> copy = function.clone();
  if (failed(setSizes(*copy, sizes))) {
    copy = function.clone();
    changeTypes(*copy,
                [](RankedTensorType type) { return RankedTensorType::get(type.getShape(), type.getElementType()); });
  }
  return copy;
}

} // namespace dlc
