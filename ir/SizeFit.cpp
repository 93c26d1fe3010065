#include "ir/SizeFit.h"
#include <numeric>

using namespace mlir;

namespace dlc {
namespace {

// A term of a sum: symbols that are multiplied; none is 1.
using Product = SmallVector<unsigned, 2>;

// Whole numbers modulo a prime, which holds all that sizes come to.
constexpr int64_t kPrime = (int64_t(1) << 61) - 1;
int64_t multiply(int64_t a, int64_t b) { return int64_t(__int128(a) * b % kPrime); }
int64_t inverse(int64_t number) {
  int64_t result = 1;
  for (int64_t power = kPrime - 2; power; power >>= 1, number = multiply(number, number))
    if (power & 1)
      result = multiply(result, number);
  return result;
}

// Solves for whole numbers; what is found is held against the tuples.
class Solver {
public:
  explicit Solver(size_t unknowns) : unknowns(unknowns) {}
  void add(SmallVector<int64_t> row) { // factors of the unknowns, and the sum
    for (int64_t &each : row)
      each = each < 0 ? each + kPrime : each;
    rows.push_back(std::move(row));
  }
  // Unknowns that the rows do not decide are 0: the last ones.
  SmallVector<int64_t> solve();

private:
  size_t unknowns;
  std::vector<SmallVector<int64_t>> rows;
};

SmallVector<int64_t> Solver::solve() {
  SmallVector<size_t> pivots;
  for (size_t column = 0; column < unknowns && pivots.size() < rows.size(); ++column) {
    size_t at = pivots.size(), pivot = at;
    while (pivot < rows.size() && rows[pivot][column] == 0)
      ++pivot;
    if (pivot == rows.size())
      continue;
    std::swap(rows[at], rows[pivot]);
    int64_t factor = inverse(rows[at][column]);
    for (int64_t &each : rows[at])
      each = multiply(each, factor);
    for (size_t i = 0; i < rows.size(); ++i)
      if (int64_t times = rows[i][column]; i != at && times)
        for (size_t j = column; j <= unknowns; ++j)
          rows[i][j] = (rows[i][j] + kPrime - multiply(times, rows[at][j])) % kPrime;
    pivots.push_back(column);
  }
  SmallVector<int64_t> values(unknowns, 0);
  for (auto [row, column] : llvm::enumerate(pivots)) {
    int64_t value = rows[row][unknowns];
    values[column] = value > kPrime / 2 ? value - kPrime : value;
  }
  return values;
}

bool comesTo(AffineExpr size, ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples) {
  return llvm::all_of(llvm::zip_equal(tuples, found),
                      [&](auto each) { return valueAt(size, std::get<0>(each)) == std::get<1>(each); });
}

// A number, symbols, `products` of two of them, each times a factor.
struct Sum {
  SmallVector<Product> terms;
  SmallVector<int64_t> factors;

  AffineExpr expression(MLIRContext *context) const;
};

AffineExpr Sum::expression(MLIRContext *context) const {
  AffineExpr sum = getAffineConstantExpr(0, context);
  auto add = [&](size_t i) {
    AffineExpr product;
    for (unsigned symbol : terms[i])
      product = product ? product * getAffineSymbolExpr(symbol, context) : getAffineSymbolExpr(symbol, context);
    if (factors[i])
      sum = sum + (product ? product * factors[i] : getAffineConstantExpr(factors[i], context));
  };
  // Products stand in front, the number behind.
  for (size_t size : {size_t(2), size_t(1), size_t(0)})
    for (size_t i = 0; i < terms.size(); ++i)
      if (terms[i].size() == size)
        add(i);
  return sum;
}

// The sum of `terms` that comes to it.
std::optional<Sum> findSum(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context,
                           ArrayRef<Product> terms) {
  Sum sum;
  llvm::append_range(sum.terms, terms);
  Solver solver(sum.terms.size());
  for (auto [tuple, value] : llvm::zip_equal(tuples, found)) {
    SmallVector<int64_t> row;
    for (const Product &term : sum.terms) {
      int64_t product = 1;
      for (unsigned symbol : term)
        product *= tuple[symbol];
      row.push_back(product);
    }
    row.push_back(value);
    solver.add(std::move(row));
  }
  sum.factors = solver.solve();
  return comesTo(sum.expression(context), found, tuples) ? std::optional(std::move(sum)) : std::nullopt;
}

// A number, all columns, and `products` of each two of them.
SmallVector<Product> termsOf(size_t count, bool products) {
  SmallVector<Product> terms{{}};
  for (unsigned i = 0; i < count; ++i)
    terms.push_back({i});
  for (unsigned i = 0; i < count && products; ++i)
    for (unsigned j = i + 1; j < count; ++j)
      terms.push_back({i, j});
  return terms;
}

// A number, and products of two columns that are the same part of two of the first `given`, h / 8 and w / 8: how many
// cells the levels of a pyramid have.
SmallVector<Product> termsOfLevels(ArrayRef<SizeTuple> tuples, size_t given) {
  const SizeTuple &base = tuples.front();
  // Of which symbol a column is a part, and how many of them are the symbol.
  auto partOf = [&](unsigned column) -> std::optional<std::pair<unsigned, int64_t>> {
    if (column < given)
      return std::pair(column, int64_t(1));
    for (const SizeTuple &tuple : tuples) {
      std::optional<unsigned> other;
      unsigned others = 0;
      for (unsigned symbol = 0; symbol < given; ++symbol)
        if (tuple[symbol] != base[symbol]) {
          other = symbol;
          ++others;
        }
      if (others == 1 && tuple[column] != base[column] && base[column] > 0)
        return std::pair(*other, (base[*other] + base[column] / 2) / base[column]);
    }
    return std::nullopt;
  };
  SmallVector<Product> terms{{}};
  for (unsigned i = 0; i < base.size(); ++i)
    for (unsigned j = i + 1; j < base.size(); ++j)
      if (auto left = partOf(i), right = partOf(j);
          left && right && left->first != right->first && left->second == right->second)
        terms.push_back({i, j});
  return terms;
}

AffineExpr fitSum(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context, bool products,
                  size_t given = 0) {
  std::optional<Sum> sum = findSum(found, tuples, context, termsOf(tuples.front().size(), products));
  if (!sum && given)
    sum = findSum(found, tuples, context, termsOfLevels(tuples, given));
  return sum ? sum->expression(context) : AffineExpr();
}

// As a product of symbols and of one sum.
AffineExpr fitProduct(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context, bool products,
                      size_t given = 0) {
  SmallVector<int64_t> rest(found);
  AffineExpr product;
  for (size_t i = 0; i < tuples.front().size(); ++i) {
    auto divides = [&] {
      return llvm::all_of(llvm::zip_equal(tuples, rest), [&](auto each) {
        return std::get<0>(each)[i] != 0 && std::get<1>(each) % std::get<0>(each)[i] == 0;
      });
    };
    auto isLess = [&] { // what is 1 divides everything
      return llvm::any_of(llvm::zip_equal(tuples, rest),
                          [&](auto each) { return std::get<0>(each)[i] != 1 && std::get<1>(each) != 0; });
    };
    while (isLess() && divides()) {
      for (auto [tuple, value] : llvm::zip_equal(tuples, rest))
        value /= tuple[i];
      AffineExpr symbol = getAffineSymbolExpr(unsigned(i), context);
      product = product ? product * symbol : symbol;
    }
  }
  AffineExpr sum = product ? fitSum(rest, tuples, context, products, given) : AffineExpr();
  return sum ? product * sum : AffineExpr();
}

// As a product of sums, each of one of the first `given` columns and of those that go with it alone.
AffineExpr fitSums(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context, size_t given) {
  int64_t product = 1; // of the sums at the first tuple
  AffineExpr size;
  for (size_t symbol = 0; symbol < given; ++symbol) {
    SmallVector<int64_t> values;
    SmallVector<SizeTuple> row;
    for (auto [tuple, value] : llvm::zip_equal(tuples, found)) {
      SizeTuple other(tuple);
      other[symbol] = tuples.front()[symbol];
      if (ArrayRef(other).take_front(given) != ArrayRef(tuples.front()).take_front(given))
        continue;
      values.push_back(value);
      row.push_back(tuple);
    }
    if (llvm::all_equal(values))
      continue;
    std::optional<Sum> sum = findSum(values, row, context, termsOf(row.front().size(), /*products=*/false));
    if (!sum)
      return {};
    int64_t divisor = 0;
    for (int64_t factor : sum->factors)
      divisor = std::gcd(divisor, factor);
    for (int64_t &factor : sum->factors)
      factor /= divisor;
    AffineExpr part = sum->expression(context);
    std::optional<int64_t> value = valueAt(part, tuples.front());
    if (!value || *value == 0 || __builtin_mul_overflow(product, *value, &product))
      return {};
    size = size ? size * part : part;
  }
  if (!size || found.front() % product)
    return {};
  size = size * (found.front() / product);
  return comesTo(size, found, tuples) ? size : AffineExpr();
}

} // namespace

SmallVector<size_t> enoughTuples(ArrayRef<SizeTuple> columns, size_t symbols) {
  // Rows whose first number is 1, each with none at the others' first places.
  std::vector<std::pair<size_t, SizeTuple>> basis;
  auto isNew = [&](const SizeTuple &tuple) {
    SizeTuple row{1};
    row.append(tuple.begin(), tuple.end());
    for (const auto &[at, known] : basis)
      if (int64_t times = row[at])
        for (size_t i = at; i < row.size(); ++i)
          row[i] = (row[i] + kPrime - multiply(times, known[i])) % kPrime;
    size_t first = size_t(llvm::find_if(row, [](int64_t each) { return each != 0; }) - row.begin());
    if (first == row.size())
      return false;
    int64_t factor = inverse(row[first]);
    for (int64_t &each : row)
      each = multiply(each, factor);
    basis.emplace_back(first, std::move(row));
    return true;
  };
  auto differences = [&](const SizeTuple &tuple) {
    size_t count = 0;
    for (size_t i = 0; i < symbols; ++i)
      count += tuple[i] != columns.front()[i];
    return count;
  };
  // Small ones first: choices that passes make by size are the same then.
  auto order = llvm::to_vector(llvm::seq<size_t>(0, columns.size()));
  llvm::stable_sort(order, [&](size_t a, size_t b) {
    auto largest = [&](size_t i) { return *llvm::max_element(ArrayRef(columns[i]).take_front(symbols)); };
    return b != 0 && (a == 0 || largest(a) < largest(b));
  });
  SmallVector<size_t> enough;
  for (size_t i : order)
    if (bool tells = isNew(columns[i]); tells || differences(columns[i]) > 1 || i + 1 == columns.size())
      enough.push_back(i);
  llvm::sort(enough);
  return enough;
}

FailureOr<AffineExpr> fitSize(ArrayRef<int64_t> found, ArrayRef<SizeTuple> tuples, MLIRContext *context, size_t given,
                              bool everyTwo) {
  if (llvm::all_equal(found))
    return getAffineConstantExpr(found.front(), context);
  size_t count = tuples.front().size();
  bool products = everyTwo || count <= kMostWithProducts;
  auto fitWith = [&](bool products) {
    AffineExpr sum = fitSum(found, tuples, context, products);
    return sum ? sum : fitProduct(found, tuples, context, products);
  };
  // A few numbers are easily sums of products of quotients, too: the simpler rules first.
  bool hasQuotients = given > 0 && given < count;
  if (AffineExpr size = hasQuotients && products ? fitWith(false) : AffineExpr())
    return size;
  if (AffineExpr size = fitWith(products))
    return size;
  if (AffineExpr product = fitSums(found, tuples, context, given))
    return product;
  if (hasQuotients) {
    AffineExpr levels = fitSum(found, tuples, context, products, given);
    if (AffineExpr size = levels ? levels : fitProduct(found, tuples, context, products, given))
      return size;
  }
  auto oneLess = llvm::map_to_vector(found, [](int64_t size) { return size - 1; });
  if (AffineExpr product = fitProduct(oneLess, tuples, context, products)) // one element behind all others
    return product + 1;
  return failure();
}

} // namespace dlc
