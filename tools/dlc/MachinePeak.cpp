// Chains of fused multiply-adds in registers, as many as hide the latency, written in assembly: what is measured must
// not depend on how this file is compiled.
#include "tools/dlc/MachinePeak.h"
#include "runtime/Machine.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace dlc::driver {
namespace {

constexpr long kChains = 12;      // two units of four cycles need 8; sixteen registers hold 12 and the factor
constexpr long kRounds = 1 << 13; // some 30 us: some of the windows are not interrupted
constexpr auto kDuration = std::chrono::milliseconds(40);

// Zeros in all registers: a subnormal number would slow it down.
#define DLC_CHAINS(vector)                                                                                             \
  __asm__ volatile(".irp chain, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12\n"                                            \
                   "vxorps %%xmm\\chain, %%xmm\\chain, %%xmm\\chain\n"                                                 \
                   ".endr\n"                                                                                           \
                   "1:\n"                                                                                              \
                   ".irp chain, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11\n"                                                \
                   "vfmadd231ps %%" vector "12, %%" vector "12, %%" vector "\\chain\n"                                 \
                   ".endr\n"                                                                                           \
                   "decq %0\n"                                                                                         \
                   "jnz 1b\n"                                                                                          \
                   "vzeroupper\n"                                                                                      \
                   : "+r"(rounds)                                                                                      \
                   :                                                                                                   \
                   : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",    \
                     "xmm11", "xmm12")

__attribute__((target("avx512f"), noinline)) void chains512(long rounds) { DLC_CHAINS("zmm"); }
__attribute__((target("avx2,fma"), noinline)) void chains256(long rounds) { DLC_CHAINS("ymm"); }

#undef DLC_CHAINS

struct Progress {
  std::atomic<unsigned> started{0}, finished{0}; // threads
};

// The best of many short windows: other processes, and clocks that have yet to rise, only slow one down. Wide vectors
// may lower the clock, so both widths are tried in turn. Windows count while all of the threads measure: what
// they share, a core or its power, they share here too.
double measureOne(unsigned threads, Progress &progress) {
  const runtime::Machine &machine = runtime::machine();
  const bool narrow = machine.has("avx2") && machine.has("fma"), wide = machine.has("avx512f");
  double best = 0;
  ++progress.started;
  while (progress.started < threads)
    std::this_thread::yield();
  auto start = std::chrono::steady_clock::now(), now = start;
  for (unsigned turn = 0; (narrow || wide) && now - start < kDuration; ++turn) {
    const bool wideTurn = wide && (!narrow || turn % 2);
    auto begin = std::chrono::steady_clock::now();
    wideTurn ? chains512(kRounds) : chains256(kRounds);
    now = std::chrono::steady_clock::now();
    const double operations = 2.0 * kChains * kRounds * (wideTurn ? 16 : 8);
    if (progress.finished == 0 || best == 0)
      best = std::max(best, operations / std::chrono::duration<double>(now - begin).count());
  }
  ++progress.finished;
  return best;
}

} // namespace

double measurePeakFlops(unsigned threads) {
  threads = std::clamp(threads, 1u, std::max(1u, unsigned(runtime::machine().physicalCores)));
  Progress progress;
  std::vector<double> results(threads);
  std::vector<std::thread> helpers;
  for (unsigned i = 1; i < threads; ++i)
    helpers.emplace_back([&, i] { results[i] = measureOne(threads, progress); });
  results[0] = measureOne(threads, progress);
  for (std::thread &helper : helpers)
    helper.join();
  double sum = 0;
  for (double result : results)
    sum += result;
  return sum;
}

} // namespace dlc::driver
