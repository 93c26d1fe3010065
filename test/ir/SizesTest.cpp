// How sizes are found out from a few samples: sums, products, rounded quotients.
#include "ir/SizeFit.h"
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

// Asks where the ends of steps are until no more is unclear.
TEST_F(SizesTest, StepsAreLookedFor) {
  for (size_t count : {1, 2, 3})
    for (int64_t divisor : {7, 14, 16, 32, 64, 160, 320, 512})
      for (int64_t more : {int64_t(0), int64_t(3), divisor - 1}) {
        open(count, {8});
        SizeTuple far = tuples.front();
        far[count - 1] = far[count - 1] * 16 + 5;
        tuples.push_back(far);
        Law law = [&](ArrayRef<int64_t> s) { return 5 - 2 * ((s[count - 1] + more) / divisor); };
        size_t asked = 0;
        while (auto next = tellingSizes(at(law), tuples, count)) {
          ASSERT_LT(++asked, 40u) << divisor << ", " << more;
          tuples.push_back(*next);
        }
        AffineExpr quotient = findQuotient(at(law), tuples, count, &context);
        ASSERT_TRUE(quotient) << divisor << ", " << more;
        EXPECT_EQ(divisorOf(quotient), divisor);
        for (int64_t size = 1; size < 1500; ++size) {
          SizeTuple other(count, 5);
          other[count - 1] = size;
          EXPECT_EQ(valueAt(quotient, other), (size + more) / divisor);
        }
        EXPECT_FALSE(findQuotient(at(law), tuples, count, &context, quotient)) << "it is known";
      }
}

// What goes up and down again ends the questions.
TEST_F(SizesTest, NoStairs) {
  for (const Law &law : {Law([](ArrayRef<int64_t> s) { return s[0] * s[0] / 300; }),
                         Law([](ArrayRef<int64_t> s) { return std::min<int64_t>(s[0], 70); })}) {
    open(1, {8});
    tuples.push_back({1077});
    size_t asked = 0;
    while (auto next = tellingSizes(at(law), tuples, 1)) {
      ASSERT_LT(++asked, 40u);
      tuples.push_back(*next);
    }
    EXPECT_FALSE(findQuotient(at(law), tuples, 1, &context));
  }
}

// Of many tuples few are needed: one for each number that is not known, and those in which several symbols differ.
TEST_F(SizesTest, FewTuplesAreEnough) {
  open(2, {24});
  SmallVector<SizeTuple> columns(tuples);
  for (SizeTuple &tuple : columns)
    tuple.push_back(tuple[0] / 4);
  SmallVector<size_t> enough = enoughTuples(columns, 2);
  EXPECT_LE(enough.size(), 6u);
  EXPECT_EQ(enough.front(), 0u);
  EXPECT_EQ(enough.back(), columns.size() - 1);
  SmallVector<SizeTuple> few;
  SmallVector<int64_t> found;
  for (size_t i : enough) {
    few.push_back(columns[i]);
    found.push_back(3 * columns[i][2] + columns[i][1] - 4);
  }
  FailureOr<AffineExpr> size = fitSize(found, few, &context);
  ASSERT_TRUE(succeeded(size));
  EXPECT_EQ(valueAt(*size, {9, 100, 50}), 3 * 50 + 100 - 4);
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
