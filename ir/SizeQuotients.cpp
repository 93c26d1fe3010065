#include "ir/SizeQuotients.h"
#include <map>

using namespace mlir;

namespace dlc {
namespace {

// What is found by the sizes of one symbol, all others as they are in the first tuple.
using Row = std::map<int64_t, int64_t>;

Row rowOf(unsigned symbol, ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, size_t symbols) {
  ArrayRef<int64_t> base = ArrayRef(tuples.front()).take_front(symbols);
  Row row;
  for (auto [tuple, value] : llvm::zip_equal(tuples, found)) {
    SizeTuple other(ArrayRef(tuple).take_front(symbols));
    other[symbol] = base[symbol];
    if (ArrayRef(other) == base)
      row[tuple[symbol]] = value;
  }
  return row;
}

// (size + more) floordiv divisor.
struct Quotient {
  int64_t divisor, more;
  int64_t at(int64_t size) const { return (size + more) / divisor; }
};

// Between the sizes `before` and `first` of a row the stairs go up or down; `last` is the last size with the value of
// `first`, and `next` the one behind it.
struct Step {
  int64_t before, first, last, next;
  int64_t unknown() const { return (first - before - 1) + (next - last - 1); }
};

// The step of which most is known; nullopt where there is none that ends.
std::optional<Step> bestStep(const Row &row) {
  std::optional<Step> best;
  for (auto at = row.begin(); at != row.end(); ++at) {
    if (at == row.begin() || std::prev(at)->second == at->second)
      continue;
    auto last = at;
    while (std::next(last) != row.end() && std::next(last)->second == at->second)
      ++last;
    if (std::next(last) == row.end())
      break;
    Step step{std::prev(at)->first, at->first, last->first, std::next(last)->first};
    if (!best || step.unknown() < best->unknown())
      best = step;
  }
  return best;
}

// Of which all that is found is a multiple, but for a number.
std::optional<Quotient> quotientOf(const Row &row) {
  std::optional<Step> step = bestStep(row);
  if (!step || step->unknown() > 0)
    return std::nullopt;
  int64_t divisor = step->next - step->first;
  Quotient quotient{divisor, (divisor - step->first % divisor) % divisor};
  int64_t rise = row.at(step->next) - row.at(step->first), from = quotient.at(row.begin()->first);
  bool fits = llvm::all_of(
      row, [&](auto each) { return each.second - row.begin()->second == rise * (quotient.at(each.first) - from); });
  return fits && divisor > 1 ? std::optional(quotient) : std::nullopt;
}

// ... where a multiple of the size itself is added to it: what neighbours differ by, mostly or now and then.
std::optional<Quotient> quotientBesideSize(const Row &row) {
  llvm::SmallVector<int64_t> slopes;
  for (auto at = row.begin(); std::next(at) != row.end(); ++at)
    if (std::next(at)->first == at->first + 1 && !llvm::is_contained(slopes, std::next(at)->second - at->second))
      slopes.push_back(std::next(at)->second - at->second);
  if (slopes.size() != 2)
    return std::nullopt;
  for (int64_t slope : slopes) {
    Row rest = row;
    for (auto &[size, value] : rest)
      value -= slope * size;
    if (std::optional<Quotient> quotient = quotientOf(rest))
      return quotient;
  }
  return std::nullopt;
}

} // namespace

AffineExpr findQuotient(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, size_t symbols, MLIRContext *context,
                        ArrayRef<AffineExpr> known) {
  for (unsigned symbol = 0; symbol < symbols; ++symbol) {
    Row row = rowOf(symbol, found, tuples, symbols);
    std::optional<Quotient> quotient = quotientOf(row);
    if (!quotient)
      quotient = quotientBesideSize(row);
    if (!quotient)
      continue;
    AffineExpr size = (getAffineSymbolExpr(symbol, context) + quotient->more).floorDiv(quotient->divisor);
    if (!llvm::is_contained(known, size))
      return size;
  }
  return {};
}

int64_t divisorOf(AffineExpr quotient) {
  return cast<AffineConstantExpr>(cast<AffineBinaryOpExpr>(quotient).getRHS()).getValue();
}

// Between which two neighbours of the row an end of a step lies, of the step of which most is known; behind the last
// size, where no step ends before it.
static std::optional<std::pair<int64_t, int64_t>> nextGap(const Row &row) {
  constexpr int64_t furthest = 2048;
  if (std::optional<Step> step = bestStep(row)) {
    if (step->before + 1 < step->first)
      return std::pair(step->before, step->first);
    return step->last + 1 < step->next ? std::optional(std::pair(step->last, step->next)) : std::nullopt;
  }
  auto change = std::adjacent_find(row.begin(), row.end(), [](auto a, auto b) { return a.second != b.second; });
  if (change == row.end())
    return std::nullopt;
  if (change->first + 1 < std::next(change)->first)
    return std::pair(change->first, std::next(change)->first);
  int64_t first = row.begin()->first, last = row.rbegin()->first;
  return last - first < furthest ? std::optional(std::pair(last, first + 2 * furthest)) : std::nullopt;
}

std::optional<SizeTuple> tellingSizes(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, size_t symbols) {
  constexpr int64_t near = 8;
  SizeTuple sizes(ArrayRef(tuples.front()).take_front(symbols));
  for (unsigned symbol = 0; symbol < symbols; ++symbol)
    if (auto gap = nextGap(rowOf(symbol, found, tuples, symbols))) {
      // In the middle, or twice as far from the first size of all as the nearer one.
      auto [from, to] = *gap;
      sizes[symbol] = from + std::min((to - from) / 2, std::max(near, from - sizes[symbol]));
      return sizes;
    }
  return std::nullopt;
}

} // namespace dlc
