// Divisions by a multiplication and a shift, as kernels do them, beside divisions.
#include "runtime/plan/Divisor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace dlc::plan {
namespace {

uint64_t quotient(const NarrowDivisor &by, uint64_t n) {
  return (uint32_t(2 * n) * uint64_t(by.multiplier)) >> 32 >> by.shift;
}
uint64_t quotient(const WideDivisor &by, uint64_t n) {
  return uint64_t((unsigned __int128)(2 * n) * by.multiplier >> 64) >> by.shift;
}

// Numbers beside 0, `most` and every power of two.
std::vector<uint64_t> edges(uint64_t most) {
  std::vector<uint64_t> all;
  for (uint64_t power = 1; power <= most; power *= 2)
    for (uint64_t each : {power - 1, power, power + 1})
      if (each <= most)
        all.push_back(each);
  for (uint64_t back = 0; back < 4; ++back)
    all.push_back(most - back);
  return all;
}

// Of a divisor the dividends where quotients turn: beside its multiples, the first and the last ones.
template <typename Divisor> void expectEqual(const Divisor &by, uint64_t divisor, uint64_t most) {
  ASSERT_EQ(uint64_t(by.divisor), divisor);
  std::vector<uint64_t> dividends = edges(most);
  const uint64_t last = most / divisor;
  for (uint64_t times : {uint64_t(0), uint64_t(1), uint64_t(2), last / 2, last - (last > 0), last})
    for (int beside : {-1, 0, 1})
      if (uint64_t n = times * divisor + uint64_t(int64_t(beside)); n <= most)
        dividends.push_back(n);
  for (uint64_t n : dividends)
    ASSERT_EQ(quotient(by, n), n / divisor) << n << " / " << divisor;
}

TEST(Divisor, NarrowOnesAreExactAtTheEdges) {
  for (uint64_t divisor : edges(INT32_MAX))
    if (divisor)
      expectEqual(narrowDivisor(int64_t(divisor)), divisor, INT32_MAX);
  for (uint64_t divisor = 1; divisor <= 5000; ++divisor)
    expectEqual(narrowDivisor(int64_t(divisor)), divisor, INT32_MAX);
}

TEST(Divisor, WideOnesAreExactAtTheEdges) {
  for (uint64_t divisor : edges(INT64_MAX))
    if (divisor)
      expectEqual(wideDivisor(int64_t(divisor)), divisor, INT64_MAX);
  for (uint64_t divisor = 1; divisor <= 5000; ++divisor)
    expectEqual(wideDivisor(int64_t(divisor)), divisor, INT64_MAX);
}

TEST(Divisor, RandomOnesAreExact) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20000; ++i) {
    const uint64_t narrow = std::max<uint64_t>(random() >> 33 >> random() % 31, 1);
    expectEqual(narrowDivisor(int64_t(narrow)), narrow, INT32_MAX);
    const uint64_t wide = std::max<uint64_t>(random() >> 1 >> random() % 63, 1);
    expectEqual(wideDivisor(int64_t(wide)), wide, INT64_MAX);
  }
}

// Every dividend of 24 bits.
TEST(Divisor, SmallDividendsAreExact) {
  for (int64_t divisor : {1, 2, 3, 7, 10, 641, 65535, 65536, 65537, 8388607})
    for (uint64_t n = 0; n < (1u << 24); ++n)
      ASSERT_EQ(quotient(narrowDivisor(divisor), n), n / uint64_t(divisor)) << n << " / " << divisor;
}

// Where nothing is divided.
TEST(Divisor, ImpossibleOnesCountAsTheNearest) {
  EXPECT_EQ(narrowDivisor(0).divisor, 1);
  EXPECT_EQ(narrowDivisor(-5).divisor, 1);
  EXPECT_EQ(narrowDivisor(int64_t(1) << 40).divisor, INT32_MAX);
  EXPECT_EQ(wideDivisor(0).divisor, 1);
}

} // namespace
} // namespace dlc::plan
