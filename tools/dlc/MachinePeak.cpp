// Chains of fused multiply-adds in registers, as many as hide the latency, in the widest vectors of the machine.
#include "tools/dlc/MachinePeak.h"
#include "runtime/Machine.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace dlc::driver {

static constexpr int kChains = 12; // two units of four cycles need 8; sixteen registers hold 12 and the factor
static constexpr long kRounds = 1 << 14;

using Vector512 = float __attribute__((vector_size(64)));
using Vector256 = float __attribute__((vector_size(32)));

// The empty asm keeps the compiler from seeing through the chains. A function's target is its own, so there is one for
// each width.
__attribute__((target("avx512f"), noinline)) static void chains512() {
#pragma clang fp contract(fast)
  Vector512 factor = {}, sums[kChains] = {};
  for (long round = 0; round < kRounds; ++round) {
#pragma clang loop unroll(full)
    for (int i = 0; i < kChains; ++i) {
      sums[i] = sums[i] * factor + factor;
      asm volatile("" : "+v"(sums[i]));
    }
  }
}

__attribute__((target("avx2,fma"), noinline)) static void chains256() {
#pragma clang fp contract(fast)
  Vector256 factor = {}, sums[kChains] = {};
  for (long round = 0; round < kRounds; ++round) {
#pragma clang loop unroll(full)
    for (int i = 0; i < kChains; ++i) {
      sums[i] = sums[i] * factor + factor;
      asm volatile("" : "+x"(sums[i]));
    }
  }
}

// The best of several short measurements: other processes only slow it down.
static double measureOne() {
  const runtime::Machine &machine = runtime::machine();
  bool wide = machine.has("avx512f");
  if (!wide && !(machine.has("avx2") && machine.has("fma")))
    return 0;
  double operations = 2.0 * kChains * kRounds * (wide ? 16 : 8), best = 0;
  auto start = std::chrono::steady_clock::now();
  for (auto now = start; now - start < std::chrono::milliseconds(40);) {
    wide ? chains512() : chains256();
    auto end = std::chrono::steady_clock::now();
    best = std::max(best, operations / std::chrono::duration<double>(end - now).count());
    now = end;
  }
  return best;
}

double measurePeakFlops(unsigned threads) {
  std::vector<double> results(std::max(1u, threads));
  std::vector<std::thread> helpers;
  for (unsigned i = 1; i < threads; ++i)
    helpers.emplace_back([&results, i] { results[i] = measureOne(); });
  results[0] = measureOne();
  for (std::thread &helper : helpers)
    helper.join();
  double sum = 0;
  for (double result : results)
    sum += result;
  return sum;
}

} // namespace dlc::driver
