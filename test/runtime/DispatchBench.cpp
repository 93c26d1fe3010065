// Measures what a launch costs beside its work: `dlc-dispatch-bench [THREADS]`. Not a test.
#include "runtime/cpu/ThreadPool.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace dlc::runtime;
using Clock = std::chrono::steady_clock;

static void nothing(void *const *, int64_t, int64_t) {}

// Work of about `buffers[0]` nanoseconds for all 64 tasks together.
static void busy(void *const *buffers, int64_t begin, int64_t end) {
  int64_t nanoseconds = *static_cast<int64_t *>(buffers[0]) * (end - begin) / 64;
  auto start = Clock::now();
  while ((Clock::now() - start).count() < nanoseconds) {
  }
}

// Median time in nanoseconds of one call.
template <typename Call> static double measure(Call &&call) {
  std::vector<double> times;
  for (int sample = 0; sample < 2001; ++sample) {
    auto start = Clock::now();
    for (int i = 0; i < 20; ++i)
      call();
    times.push_back(double((Clock::now() - start).count()) / 20);
  }
  std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
  return times[times.size() / 2];
}

// A session of a program of `steps` empty launches.
static dlc_session *emptyProgram(size_t steps, int threads) {
  auto artifact = dlc::test::singleKernelArtifact("nothing", 4, 64, 0);
  auto &plan = artifact.programs[0].entries[0];
  plan.steps.resize(steps, plan.steps[0]);
  std::vector<char> bytes = dlc::plan::writeArtifact(artifact);
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
  options.threads = threads;
  dlc_status *status = dlc_program_load_memory(bytes.data(), bytes.size(), nullptr, &program);
  if (!status)
    status = dlc_session_create(program, &options, &session);
  if (status)
    std::printf("%s\n", dlc_status_message(status));
  dlc_program_destroy(program);
  return session;
}

int main(int argc, char **argv) {
  unsigned threads = argc > 1 ? unsigned(std::atoi(argv[1])) : 2;
  ThreadPool alone, pool;
  if (alone.start(1) || pool.start(threads))
    return 3;
  void *none[] = {nullptr};
  std::printf("one thread, empty kernel     %8.1f ns\n", measure([&] { alone.run(nothing, none, 64, 1); }));
  std::printf("%u threads, one unit          %8.1f ns\n", threads, measure([&] { pool.run(nothing, none, 64, 64); }));
  std::printf("%u threads, 8 units, empty    %8.1f ns\n", threads, measure([&] { pool.run(nothing, none, 64, 8); }));
  std::printf("%u threads, 64 units, empty   %8.1f ns\n", threads, measure([&] { pool.run(nothing, none, 64, 1); }));
  int32_t out[4];
  const int64_t dims[] = {4};
  dlc_tensor output = DLC_TENSOR_INIT;
  output.data = out;
  output.type = DLC_I32;
  output.rank = 1;
  output.dims = dims;
  for (size_t steps : {1, 101}) {
    dlc_session *session = emptyProgram(steps, int(threads));
    double time = measure([&] { dlc_status_destroy(dlc_session_run(session, nullptr, 0, &output, 1, nullptr)); });
    std::printf("dlc_session_run, %3zu steps    %8.1f ns\n", steps, time);
    dlc_session_destroy(session);
  }
  for (int64_t work : {2000, 5000, 10000, 20000, 100000}) {
    void *buffers[] = {&work};
    double one = measure([&] { alone.run(busy, buffers, 64, 1); });
    double shared = measure([&] { pool.run(busy, buffers, 64, 8); });
    std::printf("work of %6lld ns: alone %9.1f ns, shared %9.1f ns, over the ideal %8.1f ns\n", (long long)work, one,
                shared, shared - one / threads);
  }
}
