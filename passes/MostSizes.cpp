#include "passes/MostSizes.h"
#include "ir/Dlc.h"
#include "ir/SizeSamples.h"

using namespace mlir;

namespace dlc {

// The most that the symbol may be for `count`, which grows with it, to be no more than `limit`; less than its least
// where there is none.
static int64_t mostWithin(AffineExpr count, int64_t limit, ArrayRef<SizeSymbol> symbols, size_t number) {
  SizeTuple sizes = llvm::map_to_vector(symbols, [](const SizeSymbol &symbol) { return symbol.nominal; });
  int64_t low = symbols[number].least - 1, high = symbols[number].most + 1;
  while (high - low > 1) {
    sizes[number] = low + (high - low) / 2;
    std::optional<int64_t> found = valueAt(count, sizes);
    (found && *found <= limit ? low : high) = sizes[number];
  }
  return low;
}

// How many elements of a dim may be read from `start` on in steps, of `size`.
static int64_t readable(int64_t size, int64_t start, int64_t step) {
  return step > 0 ? (size - 1 - start) / step + 1 : start / -step + 1;
}

LogicalResult boundByTables(ModuleOp module, MutableArrayRef<SizeSymbol> given, ArrayRef<SizeSymbol> all) {
  WalkResult bounded = module.walk([&](SliceOp slice) -> WalkResult {
    AffineMap sizes = sizesOf(slice.getType());
    if (!sizes || hasSizes(slice.getOperand().getType()))
      return WalkResult::advance();
    for (auto [dim, size] : llvm::enumerate(sizes.getResults())) {
      AffineExpr count = withoutQuotients(size, all);
      SmallVector<size_t> used;
      for (size_t i = 0; i < given.size(); ++i)
        if (count.isFunctionOfSymbol(unsigned(i)))
          used.push_back(i);
      if (used.empty())
        continue;
      int64_t limit =
          readable(slice.getOperand().getType().getDimSize(dim), slice.getStarts()[dim], slice.getSteps()[dim]);
      SizeTuple most = llvm::map_to_vector(given, [](const SizeSymbol &symbol) { return symbol.most; });
      if (std::optional<int64_t> found = valueAt(count, most); found && *found <= limit)
        continue;
      SizeSymbol &symbol = given[used.front()];
      int64_t found = used.size() == 1 ? mostWithin(count, limit, given, used.front()) : 0;
      if (found < symbol.least)
        return slice.emitError() << "sizes say how much of a table of " << limit << " is read, and there is not enough";
      symbol.most = found;
    }
    return WalkResult::advance();
  });
  return failure(bounded.wasInterrupted());
}

} // namespace dlc
