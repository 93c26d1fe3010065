// How sizes are found out from a few samples: sums, products, rounded quotients.
#include "ir/SizeQuotients.h"
#include "test/ir/Harness.h"

#include <functional>

using namespace mlir;
using namespace dlc;

namespace {

using Law = std::function<int64_t(ArrayRef<int64_t>)>;

class SizesTest : public test::IrTest {
protected:
  // Symbols without bounds, and samples of them.
  void open(size_t count, const SampleOptions &options = {}) {
    symbols.clear();
    for (size_t i = 0; i < count; ++i) {
      SizeSymbol symbol;
      symbol.name = std::string(1, char('a' + i));
      symbol.most = INT32_MAX;
      symbols.push_back(symbol);
    }
    std::string why;
    tuples = chooseSizes(symbols, why, options);
    ASSERT_FALSE(tuples.empty()) << why;
  }
  SmallVector<int64_t> at(const Law &law) {
    return llvm::map_to_vector(tuples, [&](const SizeTuple &tuple) { return law(tuple); });
  }
  // Whether the law is found, and holds at sizes that nobody has looked at.
  void expectFound(const Law &law) {
    FailureOr<AffineExpr> size = fitSize(at(law), tuples, &context);
    ASSERT_TRUE(succeeded(size));
    for (int64_t first : {1, 2, 9, 1000}) {
      SizeTuple other;
      for (size_t i = 0; i < symbols.size(); ++i)
        other.push_back(first + 3 * int64_t(i));
      EXPECT_EQ(valueAt(*size, other), law(other)) << "at " << first;
    }
  }

  SmallVector<SizeSymbol> symbols;
  SmallVector<SizeTuple> tuples;
};

TEST_F(SizesTest, Sums) {
  open(3);
  expectFound([](ArrayRef<int64_t>) { return 7; });
  expectFound([](ArrayRef<int64_t> s) { return s[0]; });
  expectFound([](ArrayRef<int64_t> s) { return 3 * s[0] * s[2] - 2 * s[1] + 5; });
  expectFound([](ArrayRef<int64_t> s) { return (s[0] + 1) * (s[1] + 2) + s[2]; });
}

TEST_F(SizesTest, ProductsOfMany) {
  for (size_t count : {4, 6, 9}) {
    open(count);
    expectFound([](ArrayRef<int64_t> s) { return 2 * s[0] * s[1] * s[2]; });
    expectFound([](ArrayRef<int64_t> s) { return s[0] * s[1] * s[2] * (s[3] + 4); });
    expectFound([](ArrayRef<int64_t> s) { return s[0] * s[0] * s[1]; });
  }
}

TEST_F(SizesTest, NoSizeIsThatOfAnother) {
  for (int64_t inRow : {0, 8, 24})
    for (size_t count : {2, 5, 7}) {
      open(count, {inRow});
      for (const SizeTuple &tuple : tuples) {
        SizeTuple sorted = tuple;
        llvm::sort(sorted);
        EXPECT_EQ(std::adjacent_find(sorted.begin(), sorted.end()), sorted.end()) << count << " symbols, " << inRow;
      }
    }
}

TEST_F(SizesTest, WhatIsNoneIsNotFound) {
  open(2);
  EXPECT_TRUE(failed(fitSize(at([](ArrayRef<int64_t> s) { return s[0] % 5; }), tuples, &context)));
  EXPECT_TRUE(failed(fitSize(at([](ArrayRef<int64_t> s) { return std::max(s[0], s[1] - 9); }), tuples, &context)));
  EXPECT_FALSE(findQuotient(at([](ArrayRef<int64_t> s) { return s[0] / 2; }), tuples, 2, &context))
      << "no sizes in a row";
}

// (s + b) floordiv a is found whatever it is multiplied with and added to; then the rest is a sum.
TEST_F(SizesTest, Quotients) {
  for (int64_t divisor : {2, 3, 4})
    for (int64_t more = 0; more < divisor; ++more)
      for (unsigned of : {0u, 1u}) {
        open(2, {8});
        Law law = [&](ArrayRef<int64_t> s) { return 3 * s[1 - of] * ((s[of] + more) / divisor); };
        AffineExpr quotient = findQuotient(at(law), tuples, 2, &context);
        ASSERT_TRUE(quotient) << divisor << ", " << more;
        for (int64_t size = 1; size < 100; ++size) {
          SizeTuple sizes{5, 5};
          sizes[of] = size;
          EXPECT_EQ(valueAt(quotient, sizes), (size + more) / divisor);
        }
        for (SizeTuple &tuple : tuples)
          tuple.push_back(*valueAt(quotient, tuple));
        symbols.emplace_back();
        FailureOr<AffineExpr> size = fitSize(at(law), tuples, &context);
        ASSERT_TRUE(succeeded(size));
        SizeTuple other{40, 57, 0};
        other[2] = *valueAt(quotient, other);
        EXPECT_EQ(valueAt(*size, other), law(other));
        // Another one beside it.
        Law halves = [&](ArrayRef<int64_t> s) { return s[1 - of] / 2; };
        EXPECT_TRUE(findQuotient(at(halves), tuples, 2, &context));
      }
  open(1, {24});
  EXPECT_TRUE(findQuotient(at([](ArrayRef<int64_t> s) { return s[0] / 8 + 2; }), tuples, 1, &context));
}

// Five strides of 2 in both directions, and what is counted over all places then.
TEST_F(SizesTest, QuotientsOfQuotients) {
  for (size_t count : {2, 3}) {
    open(count, {16, 3});
    size_t given = symbols.size();
    SmallVector<AffineExpr> known;
    auto add = [&](AffineExpr quotient) {
      ASSERT_TRUE(quotient);
      known.push_back(quotient);
      symbols.emplace_back().quotient = quotient;
      for (SizeTuple &tuple : tuples)
        tuple.push_back(*valueAt(quotient, tuple));
    };
    for (unsigned of : {0u, 1u})
      for (int64_t divisor : {2, 4, 8, 16, 32}) {
        auto sizes = at([&](ArrayRef<int64_t> s) { return (s[of] + divisor - 1) / divisor; });
        add(findQuotient(sizes, tuples, given, &context, known));
        for (int64_t size = 1; size < 300; ++size) {
          SizeTuple other(given, size);
          EXPECT_EQ(valueAt(known.back(), other), (size + divisor - 1) / divisor) << divisor;
        }
      }
    for (const Law &law : {Law([](ArrayRef<int64_t> s) { return (s[0] + 31) / 32 * ((s[1] + 31) / 32); }),
                           Law([](ArrayRef<int64_t> s) { return 3 * s.back() * ((s[0] + 15) / 16); })}) {
      auto counts = at([&](ArrayRef<int64_t> s) { return law(s.take_front(given)); });
      FailureOr<AffineExpr> product = fitSize(counts, tuples, &context);
      ASSERT_TRUE(succeeded(product));
      for (int64_t size : {5, 160, 479}) {
        SizeTuple other;
        for (size_t i = 0; i < given; ++i)
          other.push_back(size + 70 * int64_t(i));
        int64_t expected = law(other);
        for (AffineExpr quotient : known)
          other.push_back(*valueAt(quotient, other));
        EXPECT_EQ(valueAt(*product, other), expected) << size;
      }
    }
  }
}

// Patches of 14 and of 16.
TEST_F(SizesTest, Patches) {
  for (int64_t divisor : {7, 14, 16})
    for (int64_t more : {int64_t(0), divisor - 1}) {
      open(2, {16, 3});
      auto sizes = at([&](ArrayRef<int64_t> s) { return (s[1] + more) / divisor; });
      AffineExpr quotient = findQuotient(sizes, tuples, 2, &context);
      ASSERT_TRUE(quotient) << divisor;
      for (int64_t size = 1; size < 300; ++size)
        EXPECT_EQ(valueAt(quotient, SizeTuple{9, size}), (size + more) / divisor) << divisor;
    }
}

// What is 1 wherever anything is left to divide ends the division.
TEST_F(SizesTest, OneDividesEverything) {
  EXPECT_TRUE(failed(
      fitSize({3, 1, 1, 1, 1, 1, 1}, {{67, 1}, {71, 2}, {67, 2}, {73, 2}, {79, 2}, {71, 3}, {73, 3}}, &context)));
}

// Choices that go by size turn at 64: samples of one symbol lie on one side of it.
TEST_F(SizesTest, SamplesLieTogether) {
  for (size_t count : {1, 3, 5, 8, 12}) {
    open(count);
    for (size_t i = 0; i < count; ++i)
      for (const SizeTuple &tuple : tuples)
        EXPECT_EQ(tuple[i] < 64, tuples.front()[i] < 64) << "of symbol " << i << " of " << count;
  }
}

} // namespace
