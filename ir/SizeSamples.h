// A few sizes at which something is looked at, to find out how it follows from them.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Of more symbols than this no sum with products is looked for: each two would ask for a graph of their own.
constexpr size_t kMostWithProducts = 6;

// The sizes of all symbols.
using SizeTuple = llvm::SmallVector<int64_t>;

// How closely sizes are looked at.
struct SampleOptions {
  // So many sizes in a row of each symbol, beside those that lie apart: rounded quotients show by them.
  int64_t inRow = 0;
  // The smallest size, where there is nothing against it; 0: a usual one.
  int64_t first = 0;
  // So far apart lie the sizes of two symbols: quotients of them are then not the same by accident.
  int64_t apart = 0;
  // ... of two sizes that data decide: one with something added is then not the other by accident.
  int64_t readsApart = 0;
  // Numbers that sizes which data decide should not be looked at as.
  llvm::SmallVector<int64_t> taken = {};
};

// Tuples for fitSize (SizeFit.h); the first has the symbols' nominal sizes, which are set. Empty where bounds leave too
// few sizes; `why` says of which symbol.
llvm::SmallVector<SizeTuple> chooseSizes(llvm::MutableArrayRef<SizeSymbol> symbols, std::string &why,
                                         SampleOptions options = {});

} // namespace dlc
