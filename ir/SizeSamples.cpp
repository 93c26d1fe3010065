#include "ir/SizeSamples.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;

namespace dlc {
namespace {

// A size is looked at here, where few other numbers are: at three primes near one another, so that all choices that go
// by size are the same, and no number of the model's divides them. Of many symbols the primes are smaller: tensors that
// have them all are not too large then.
constexpr int64_t kFirstPrime = 67, kFirstOfMany = 11;
constexpr size_t kMany = 4;
constexpr int64_t kTurn = 64; // a usual place for choices by size

bool isPrime(int64_t number) {
  for (int64_t factor = 2; factor * factor <= number; ++factor)
    if (number % factor == 0)
      return false;
  return number > 1;
}

// Three sizes of one symbol, that no symbol before it has; nor those in a row behind the first one, where that can be.
std::optional<std::array<int64_t, 3>> threeSizes(SizeSymbol symbol, int64_t first, const SampleOptions &options,
                                                 llvm::DenseSet<int64_t> &taken) {
  const int64_t inRow = symbol.isRead ? 0 : options.inRow;
  auto isFree = [&](int64_t from, int64_t to) {
    return llvm::none_of(llvm::seq_inclusive(from, to), [&](int64_t size) {
      return taken.contains(size) || (symbol.isRead && llvm::is_contained(options.taken, size));
    });
  };
  if (symbol.isRead) { // its bounds are no bounds of what is looked at: the program itself must stay within them
    symbol.least = first;
    symbol.most = INT32_MAX;
  }
  std::array<int64_t, 3> sizes{};
  size_t found = 0;
  // Primes from the first on; where the bounds leave too few, what there is, the largest first.
  constexpr int64_t range = 10'000;
  auto findPrimes = [&](int64_t from) {
    found = 0;
    for (int64_t size = std::max(symbol.least, from), end = std::min(symbol.most, size + range);
         size <= end && found < 3; ++size)
      if (isPrime(size) && isFree(size, found ? size : size + inRow)) {
        if (found && sizes[0] < kTurn && size > kTurn) // not on both sides of where choices turn
          found = 0;
        sizes[found++] = size;
      }
  };
  findPrimes(first);
  // Quotients show by sizes behind the first.
  for (int64_t from = symbol.most / 2; inRow && found < 3 && from > inRow; from /= 2)
    findPrimes(from);
  if (found < 3)
    found = 0;
  for (int64_t size = std::min(symbol.most, first); size >= symbol.least && size > 1 && found < 3; --size)
    if (!taken.contains(size))
      sizes[found++] = size;
  if (found < 3)
    return std::nullopt;
  // The largest that there may be, where that is no trouble: tables are then long enough for every size.
  constexpr int64_t noTrouble = 4096;
  if (symbol.most <= noTrouble && symbol.most > sizes[2] && !taken.contains(symbol.most))
    sizes[2] = symbol.most;
  taken.insert(sizes.begin(), sizes.end());
  for (int64_t more = 1; more <= inRow; ++more)
    taken.insert(sizes[0] + more);
  return sizes;
}

} // namespace

SmallVector<SizeTuple> chooseSizes(MutableArrayRef<SizeSymbol> symbols, std::string &why, SampleOptions options) {
  llvm::DenseSet<int64_t> taken;
  SmallVector<std::array<int64_t, 3>> sizes;
  SizeTuple base, last;
  int64_t first = options.first ? options.first : symbols.size() < kMany ? kFirstPrime : kFirstOfMany;
  for (SizeSymbol &symbol : symbols) {
    // Of multiples the sizes themselves are usual ones.
    int64_t from = options.first ? first : std::max<int64_t>(llvm::divideCeil(first, symbol.factor), kFirstOfMany);
    std::optional<std::array<int64_t, 3>> three = threeSizes(symbol, from, options, taken);
    if (!three) {
      why = symbol.name;
      return {};
    }
    sizes.push_back(*three);
    symbol.nominal = (*three)[0];
    if (int64_t apart = symbol.isRead ? options.readsApart : options.apart)
      first = symbol.nominal + apart;
    base.push_back((*three)[0]);
    last.push_back((*three)[2]);
  }
  SmallVector<SizeTuple> tuples{base};
  for (size_t i = 0; i < symbols.size(); ++i)
    tuples.emplace_back(base)[i] = sizes[i][1];
  for (size_t i = 0; i < symbols.size() && symbols.size() <= kMostWithProducts; ++i)
    for (size_t j = i + 1; j < symbols.size(); ++j) {
      SizeTuple &tuple = tuples.emplace_back(base);
      tuple[i] = sizes[i][1];
      tuple[j] = sizes[j][1];
    }
  for (size_t i = 0; i < symbols.size(); ++i)
    for (int64_t more = 1; more <= options.inRow && !symbols[i].isRead; ++more)
      if (base[i] + more <= symbols[i].most)
        tuples.emplace_back(base)[i] = base[i] + more;
  tuples.push_back(last);
  return tuples;
}

} // namespace dlc
