// Random numbers by counter: known words, moments, streams apart from each other.
#include "test/ir/Harness.h"
#include <cmath>

using namespace dlc;
using namespace dlc::test;

namespace {

class RandomTest : public IrTest {
protected:
  std::vector<double> draw(const std::string &kind, double seed, double counter, int64_t stream, int64_t count) {
    return run1("dlc.random " + kind + " %0, %1 {stream = " + std::to_string(stream) +
                    " : i64} : (tensor<i64>, tensor<i64>) -> tensor<" + std::to_string(count) + "xf32>",
                {number(seed), number(counter)});
  }
  Tensor number(double value) {
    Tensor tensor = Tensor::zeros(typeOf("tensor<i64>"));
    tensor.set(0, Scalar::ofInteger(tensor.elementType(), int64_t(value)));
    return tensor;
  }
};

// The first words of Philox4x32-10 with key and counter 0: 6627e8d5 e169c58d bc57ac4c 9b00dbd8 (Random123's
// kat_vectors).
TEST_F(RandomTest, KnownWords) {
  std::vector<double> found = draw("uniform", 0, 0, 0, 6), expected;
  for (uint32_t word : {0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u})
    expected.push_back(double(word >> 8) * 0x1p-24);
  expectElements(llvm::ArrayRef(found).take_front(4), expected);
  EXPECT_NE(found[4], found[0]); // the next counter
}

TEST_F(RandomTest, SeedCounterAndStreamMatter) {
  auto base = draw("uniform", 1, 2, 3, 64);
  EXPECT_EQ(base, draw("uniform", 1, 2, 3, 64));
  EXPECT_NE(base, draw("uniform", -1, 2, 3, 64));
  EXPECT_NE(base, draw("uniform", 4294967297.0, 2, 3, 64)); // the seed's upper word
  EXPECT_NE(base, draw("uniform", 1, 4294967298.0, 3, 64)); // the counter's upper word
  EXPECT_NE(base, draw("uniform", 1, 2, 4, 64));
}

TEST_F(RandomTest, Moments) {
  constexpr int64_t count = 100000;
  struct Row {
    const char *kind;
    double mean, variance, fourth;
  };
  for (const Row &row : {Row{"uniform", 0.5, 1.0 / 12, 1.0 / 80}, Row{"normal", 0, 1, 3}}) {
    auto numbers = draw(row.kind, 11, 5, 9, count);
    double mean = 0, variance = 0, fourth = 0;
    for (double x : numbers)
      mean += x / count;
    for (double x : numbers) {
      double square = (x - row.mean) * (x - row.mean);
      variance += square / count;
      fourth += square * square / count;
    }
    EXPECT_NEAR(mean, row.mean, 0.01 * std::sqrt(row.variance)) << row.kind;
    EXPECT_NEAR(variance, row.variance, 0.02 * row.variance) << row.kind;
    EXPECT_NEAR(fourth, row.fourth, 0.05 * row.fourth) << row.kind;
  }
}

} // namespace
