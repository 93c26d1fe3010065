#include "ir/SizeQuotients.h"
#include <map>

using namespace mlir;

namespace dlc {
namespace {

// Of a symbol, or of a quotient that is known.
constexpr int64_t kMostDivisor = 64;

// (size + more) floordiv divisor.
struct Quotient {
  int64_t divisor = 1, more = 0;
  int64_t at(int64_t size) const { return (size + more) / divisor; }
};

// What is found by the sizes of one symbol, all others as they are in the first tuple.
using Row = std::map<int64_t, int64_t>;

// Whether all that is found is a multiple of the quotient and a number.
bool isMultipleOf(Quotient quotient, const Row &row) {
  auto first = row.begin();
  auto other = std::find_if(std::next(first), row.end(),
                            [&](auto each) { return quotient.at(each.first) != quotient.at(first->first); });
  if (other == row.end())
    return false;
  int64_t run = quotient.at(other->first) - quotient.at(first->first), rise = other->second - first->second;
  return rise % run == 0 && rise != 0 && llvm::all_of(row, [&](auto each) {
           return each.second - first->second == rise / run * (quotient.at(each.first) - quotient.at(first->first));
         });
}

// What is left of the row without the multiple of the size itself that is in it, where it has the quotient.
Row withoutSize(Quotient quotient, const Row &row) {
  Row rest;
  for (auto at = row.begin(), next = std::next(at); next != row.end(); ++at, ++next) {
    int64_t run = next->first - at->first, rise = next->second - at->second;
    if (quotient.at(next->first) != quotient.at(at->first) || rise == 0 || rise % run != 0)
      continue;
    for (auto [size, value] : row)
      rest[size] = value - rise / run * size;
    break;
  }
  return rest;
}

// All that the row may be made of; `withSize`: and of the size itself.
SmallVector<Quotient> fitQuotients(const Row &row, bool withSize) {
  SmallVector<Quotient> found;
  for (int64_t divisor = 2; divisor <= kMostDivisor && row.size() > 1; ++divisor)
    for (int64_t more = 0; more < divisor; ++more) {
      Quotient quotient{divisor, more};
      Row rest = withSize ? withoutSize(quotient, row) : row;
      if (rest.size() > 1 && isMultipleOf(quotient, rest))
        found.push_back(quotient);
    }
  return found;
}

// The only one; a size itself is the sum of its two halves, so with it either will do.
std::optional<Quotient> fitQuotient(const Row &row, bool withSize) {
  SmallVector<Quotient> alone = fitQuotients(row, /*withSize=*/false);
  if (!withSize)
    return alone.size() == 1 ? std::optional(alone.front()) : std::nullopt;
  SmallVector<Quotient> all = alone.empty() ? fitQuotients(row, /*withSize=*/true) : SmallVector<Quotient>();
  bool isOne = all.size() == 1 ||
               (all.size() == 2 && llvm::all_of(all, [](Quotient quotient) { return quotient.divisor == 2; }));
  return isOne ? std::optional(all.front()) : std::nullopt;
}

// The quotients that are known of the symbol, by their columns in the tuples; the symbol itself is one.
SmallVector<std::pair<size_t, Quotient>> quotientsOf(unsigned symbol, size_t symbols, ArrayRef<AffineExpr> known) {
  SmallVector<std::pair<size_t, Quotient>> all{{symbol, {}}};
  for (auto [i, expression] : llvm::enumerate(known)) {
    auto division = cast<AffineBinaryOpExpr>(expression);
    if (!division.isFunctionOfSymbol(symbol))
      continue;
    auto sum = dyn_cast<AffineBinaryOpExpr>(division.getLHS());
    all.push_back({symbols + i,
                   {cast<AffineConstantExpr>(division.getRHS()).getValue(),
                    sum ? cast<AffineConstantExpr>(sum.getRHS()).getValue() : 0}});
  }
  return all;
}

// Nothing where one size of the column comes to several.
std::optional<Row> rowOf(size_t column, unsigned symbol, ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples,
                         size_t symbols) {
  ArrayRef<int64_t> base = ArrayRef(tuples.front()).take_front(symbols);
  Row row;
  for (auto [tuple, value] : llvm::zip_equal(tuples, found)) {
    SizeTuple other(ArrayRef(tuple).take_front(symbols));
    other[symbol] = base[symbol];
    if (ArrayRef(other) == base && row.insert({tuple[column], value}).first->second != value)
      return std::nullopt;
  }
  return row;
}

} // namespace

AffineExpr findQuotient(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, size_t symbols, MLIRContext *context,
                        ArrayRef<AffineExpr> known) {
  for (bool withSize : {false, true})
    for (unsigned symbol = 0; symbol < symbols; ++symbol)
      for (auto [column, of] : quotientsOf(symbol, symbols, known)) {
        std::optional<Row> row = rowOf(column, symbol, found, tuples, symbols);
        std::optional<Quotient> quotient = row ? fitQuotient(*row, withSize) : std::nullopt;
        if (quotient)
          return (getAffineSymbolExpr(symbol, context) + (of.more + of.divisor * quotient->more))
              .floorDiv(of.divisor * quotient->divisor);
      }
  return {};
}

} // namespace dlc
