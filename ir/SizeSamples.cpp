#include "ir/SizeSamples.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;

namespace dlc {
namespace {

// A size is looked at here, where few other numbers are: at three primes near one another, so that all choices that go
// by size are the same, and no number of the model's divides them.
constexpr int64_t kFirstPrime = 61;

// Of more symbols than this no product is looked for: each two would ask for a graph of their own.
constexpr size_t kMostWithProducts = 6;

bool isPrime(int64_t number) {
  for (int64_t factor = 2; factor * factor <= number; ++factor)
    if (number % factor == 0)
      return false;
  return number > 1;
}

// Three sizes of one symbol, that no symbol before it has.
std::optional<std::array<int64_t, 3>> threeSizes(SizeSymbol symbol, llvm::DenseSet<int64_t> &taken) {
  if (symbol.isRead) { // its bounds are no bounds of what is looked at: the program itself must stay within them
    symbol.least = kFirstPrime;
    symbol.most = INT32_MAX;
  }
  std::array<int64_t, 3> sizes;
  size_t found = 0;
  // Primes from the first on; where the bounds leave too few, what there is, the largest first.
  constexpr int64_t range = 10'000;
  for (int64_t size = std::max(symbol.least, kFirstPrime), end = std::min(symbol.most, size + range);
       size <= end && found < 3; ++size)
    if (isPrime(size) && !taken.contains(size))
      sizes[found++] = size;
  if (found < 3)
    found = 0;
  for (int64_t size = std::min(symbol.most, kFirstPrime); size >= symbol.least && size > 1 && found < 3; --size)
    if (!taken.contains(size))
      sizes[found++] = size;
  if (found < 3)
    return std::nullopt;
  // The largest that there may be, where that is no trouble: tables are then long enough for every size.
  constexpr int64_t noTrouble = 4096;
  if (symbol.most <= noTrouble && symbol.most > sizes[2] && !taken.contains(symbol.most))
    sizes[2] = symbol.most;
  taken.insert(sizes.begin(), sizes.end());
  return sizes;
}

} // namespace

SmallVector<SizeTuple> chooseSizes(MutableArrayRef<SizeSymbol> symbols, std::string &why) {
  llvm::DenseSet<int64_t> taken;
  SmallVector<std::array<int64_t, 3>> sizes;
  SizeTuple base, last;
  for (SizeSymbol &symbol : symbols) {
    std::optional<std::array<int64_t, 3>> three = threeSizes(symbol, taken);
    if (!three) {
      why = symbol.name;
      return {};
    }
    sizes.push_back(*three);
    symbol.nominal = (*three)[0];
    base.push_back((*three)[0]);
    last.push_back((*three)[2]);
  }
  SmallVector<SizeTuple> tuples{base};
  auto with = [&](ArrayRef<size_t> moved) {
    SizeTuple &tuple = tuples.emplace_back(base);
    for (size_t i : moved)
      tuple[i] = sizes[i][1];
  };
  for (size_t i = 0; i < symbols.size(); ++i)
    with({i});
  for (size_t i = 0; i < symbols.size() && symbols.size() <= kMostWithProducts; ++i)
    for (size_t j = i + 1; j < symbols.size(); ++j)
      with({i, j});
  tuples.push_back(last);
  return tuples;
}

// A sum of products of different symbols. The tuples are the nominal one; one for each symbol with another size of it
// alone; one for each two symbols; and one more, which the sum must fit like all others.
FailureOr<AffineExpr> fitSize(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context) {
  const SizeTuple &base = tuples.front();
  size_t count = base.size();
  auto symbol = [&](size_t i) { return getAffineSymbolExpr(unsigned(i), context); };
  SmallVector<int64_t> slopes(count);
  AffineExpr sum = getAffineConstantExpr(0, context);
  size_t pair = 1 + count;
  for (size_t i = 0; i < count; ++i)
    slopes[i] = found[1 + i] - found[0];
  int64_t constant = found[0];
  SmallVector<int64_t> factors(count);
  for (size_t i = 0; i < count; ++i) {
    int64_t step = tuples[1 + i][i] - base[i];
    if (slopes[i] % step)
      return failure();
    factors[i] = slopes[i] / step; // of the symbol, with its products at the others' nominal sizes
  }
  SmallVector<std::tuple<size_t, size_t, int64_t>> products;
  for (size_t i = 0; i < count && tuples.size() > count + 2; ++i)
    for (size_t j = i + 1; j < count; ++j, ++pair) {
      int64_t mixed = found[pair] - found[1 + i] - found[1 + j] + found[0];
      int64_t step = (tuples[1 + i][i] - base[i]) * (tuples[1 + j][j] - base[j]);
      if (mixed % step)
        return failure();
      if (mixed)
        products.push_back({i, j, mixed / step});
    }
  for (auto [i, j, factor] : products) {
    factors[i] -= factor * base[j];
    factors[j] -= factor * base[i];
    constant -= factor * base[i] * base[j];
    sum = sum + symbol(i) * symbol(j) * factor;
  }
  for (size_t i = 0; i < count; ++i) {
    constant -= factors[i] * base[i];
    sum = sum + symbol(i) * factors[i];
  }
  sum = sum + constant;
  for (auto [tuple, value] : llvm::zip_equal(tuples, found))
    if (valueAt(sum, tuple) != value)
      return failure();
  return sum;
}

} // namespace dlc
