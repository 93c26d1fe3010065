// Reference evaluation: random numbers by counter.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include <array>
#include <cmath>

using namespace mlir;
using namespace dlc;

// Philox4x32-10.
static std::array<uint32_t, 4> philox(std::array<uint32_t, 4> counter, std::array<uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    uint64_t a = uint64_t(counter[0]) * 0xD2511F53u, b = uint64_t(counter[2]) * 0xCD9E8D57u;
    counter = {uint32_t(b >> 32) ^ counter[1] ^ key[0], uint32_t(b), uint32_t(a >> 32) ^ counter[3] ^ key[1],
               uint32_t(a)};
    key[0] += 0x9E3779B9u;
    key[1] += 0xBB67AE85u;
  }
  return counter;
}

LogicalResult RandomOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  uint64_t seed = uint64_t(operands[0].get(0).integer), counter = uint64_t(operands[1].get(0).integer);
  constexpr double step = 0x1p-24, turn = 6.283185307179586;
  Tensor &result = results[0];
  char *out = result.mutableBytes().data();
  std::array<uint32_t, 4> words{};
  for (int64_t i = 0; i < result.size(); ++i, out += sizeof(float)) {
    if (i % 4 == 0)
      words = philox({uint32_t(i / 4), uint32_t(getStream()), uint32_t(counter), uint32_t(counter >> 32)},
                     {uint32_t(seed), uint32_t(seed >> 32)});
    double value = double(words[i % 4] >> 8) * step;
    if (getKind() == RandomKind::normal) {
      const uint32_t *pair = &words[i % 4 & ~1];
      double radius = std::sqrt(-2 * std::log(double((pair[0] >> 8) + 1) * step));
      double angle = turn * (double(pair[1] >> 8) * step);
      value = radius * (i % 2 ? std::sin(angle) : std::cos(angle));
    }
    storeAs<float>(out, float(value));
  }
  return success();
}
