#include "tools/dlc/tune/TimedModel.h"

#include "llvm/ADT/STLExtras.h"
#include <chrono>

using namespace llvm;

namespace dlc::driver {

using Clock = std::chrono::steady_clock;

static double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

Failure TimedModel::load(Compiler &compiler, const Targets &targets, Device on, unsigned threads) {
  device = on;
  auto start = Clock::now();
  plan::Artifact artifact;
  if (Failure failure = compiler.compile(targets, artifact))
    return failure;
  artifact.ir.clear();
  if (Failure failure = session.loadCompiled(std::move(artifact), runtimeDevice(device)))
    return failure;
  Failure failure = session.createSession(threads);
  compileSeconds = secondsSince(start);
  return failure;
}

Failure TimedModel::prepare(const InputData &data, const std::map<std::string, int64_t> &bounds) {
  std::vector<std::string> random;
  if (Failure failure = data.values(session.inputs(), bounds, inputs, random))
    return failure;
  return session.run(inputs, results);
}

Failure TimedModel::time(double &seconds) {
  if (device == Device::Cuda) {
    constexpr size_t runs = 5;
    uint64_t nanoseconds = 0;
    if (Failure failure = session.repeat(runs, nanoseconds))
      return failure;
    seconds = double(nanoseconds) * 1e-9 / runs;
    return {};
  }
  auto start = Clock::now();
  Failure failure = session.run(inputs, results);
  seconds = secondsSince(start);
  return failure;
}

Failure TimedModel::timeKernels(std::map<std::string, double> &nanoseconds) {
  std::vector<uint64_t> steps;
  constexpr size_t repeats = 5;
  Failure failure = device == Device::Cuda ? session.timeSteps(repeats, steps) : session.run(inputs, results, &steps);
  nanoseconds.clear();
  for (auto [i, step] : llvm::enumerate(steps))
    nanoseconds[session.step(i).kernel] += double(step);
  return failure;
}

std::map<std::string, double> TimedModel::launches() const {
  std::map<std::string, double> counts;
  for (size_t i = 0; i < session.info().steps; ++i)
    ++counts[session.step(i).kernel];
  return counts;
}

static double middle(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
  return values[values.size() / 2];
}

Failure confirm(TimedModel &usual, TimedModel &tuned, double seconds, Confirmation &confirmation) {
  TimedModel *sides[] = {&usual, &tuned};
  std::vector<double> times[2], ratios;
  std::map<std::string, std::vector<double>> kernels;
  constexpr size_t fewest = 5, looks = 4;
  auto start = Clock::now();
  while (ratios.size() < fewest || secondsSince(start) < seconds) {
    double least[2] = {HUGE_VAL, HUGE_VAL};
    std::map<std::string, double> steps[2];
    for (size_t look = 0; look < looks; ++look)
      for (size_t side : {look % 2, 1 - look % 2}) {
        double time = 0;
        if (Failure failure = sides[side]->time(time))
          return failure;
        least[side] = std::min(least[side], time);
      }
    for (size_t side : {ratios.size() % 2, 1 - ratios.size() % 2}) {
      if (Failure failure = sides[side]->timeKernels(steps[side]))
        return failure;
      times[side].push_back(least[side]);
    }
    ratios.push_back(least[1] / least[0]);
    for (const auto &[name, time] : steps[1])
      if (auto other = steps[0].find(name); other != steps[0].end())
        kernels[name].push_back(time / std::max(other->second, 1.0));
  }
  confirmation.usualSeconds = middle(times[0]);
  confirmation.tunedSeconds = middle(times[1]);
  confirmation.ratio = middle(ratios);
  for (auto &[name, values] : kernels)
    confirmation.kernelRatios[name] = middle(values);
  return {};
}

} // namespace dlc::driver
