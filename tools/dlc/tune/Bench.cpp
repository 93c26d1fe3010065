#include "tools/dlc/tune/Bench.h"
#include "llvm/ADT/STLExtras.h"
#include <chrono>

using namespace llvm;

namespace dlc::driver {

using Clock = std::chrono::steady_clock;

Failure KernelBench::load(plan::Artifact artifact, Device on, unsigned threads, std::vector<HostTensor> &values) {
  device = on;
  dlc_device wanted = device == Device::Cpu ? DLC_DEVICE_CPU : device == Device::Emu ? DLC_DEVICE_EMU : DLC_DEVICE_CUDA;
  if (Failure failure = session.loadCompiled(std::move(artifact), wanted))
    return failure;
  if (Failure failure = session.createSession(threads))
    return failure;
  inputs = &values;
  if (!values.empty())
    return {};
  std::vector<std::string> random;
  return InputData().values(session.inputs(), {}, values, random);
}

Failure KernelBench::run(std::vector<HostTensor> &found) { return session.run(*inputs, found); }

// Rounded once more or less in the type that is stored, beside what another order of a long sum makes.
static Tolerance toleranceOf(const HostTensor &expected) {
  unsigned bits = compiler::factsOf(expected.type).bits;
  double unit = bits <= 8 ? 0.25 : bits <= 16 ? 0.02 : 1e-3;
  return {unit, (bits <= 16 ? unit / 4 : 1e-4) * largest(expected)};
}

Failure KernelBench::check(const std::vector<HostTensor> &expected, std::string &problem) {
  if (Failure failure = run(results))
    return failure;
  for (size_t i = 0; i < expected.size() && problem.empty(); ++i) {
    Comparison comparison = compare(results[i], expected[i], toleranceOf(expected[i]));
    if (comparison.equal)
      continue;
    problem = comparison.problem;
    if (problem.empty())
      problem = "element " + indexText(comparison.worst, expected[i].dims) + " is " +
                elementText(results[i], comparison.worst) + ", by the usual schedule " +
                elementText(expected[i], comparison.worst);
  }
  return {};
}

// The time of all steps: launches of the kernel, and of what packs its operands.
Failure KernelBench::runOnce(double &nanoseconds) {
  if (Failure failure = device == Device::Cuda ? session.timeSteps(20, steps) : session.run(*inputs, results, &steps))
    return failure;
  nanoseconds = 0;
  for (uint64_t step : steps)
    nanoseconds += double(step);
  return {};
}

Failure KernelBench::measure(double seconds, double &nanoseconds) {
  std::vector<double> times;
  double time = 0;
  if (Failure failure = runOnce(time)) // wakes threads, fills caches
    return failure;
  constexpr size_t fewest = 3, most = 2000;
  for (auto start = Clock::now();;) {
    if (Failure failure = runOnce(time))
      return failure;
    times.push_back(time);
    if (times.size() >= most ||
        (times.size() >= fewest && std::chrono::duration<double>(Clock::now() - start).count() >= seconds))
      break;
  }
  // Others make some runs longer, and none shorter.
  std::nth_element(times.begin(), times.begin() + times.size() / 4, times.end());
  nanoseconds = times[times.size() / 4];
  return {};
}

} // namespace dlc::driver
