#include "tools/dlc/tune/TimedModel.h"
#include "tools/dlc/tune/QuietTime.h"

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

Failure TimedModel::time(ModelLook &look) {
  look = ModelLook();
  std::vector<uint64_t> steps;
  if (device == Device::Cuda) {
    constexpr size_t runs = 5;
    uint64_t total = 0;
    if (Failure failure = session.repeat(runs, total))
      return failure;
    look.seconds = double(total) * 1e-9 / runs;
    if (Failure failure = session.timeSteps(runs, steps))
      return failure;
  } else {
    auto start = Clock::now();
    QuietTime quiet(device == Device::Cpu ? session.threads() : 0);
    if (Failure failure = session.run(inputs, results, &steps))
      return failure;
    look.seconds = secondsSince(start);
    look.isQuiet = quiet.wasQuiet();
  }
  for (auto [i, step] : llvm::enumerate(steps))
    look.nanoseconds[session.step(i).kernel] += double(step);
  return {};
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

// The quickest of some looks at a model; quiet ones, if there are any.
struct Quickest {
  ModelLook look;
  bool isEmpty = true;

  void add(const ModelLook &other) {
    if (isEmpty || (other.isQuiet && !look.isQuiet)) {
      look = other;
      isEmpty = false;
    }
    if (look.isQuiet && !other.isQuiet)
      return;
    look.seconds = std::min(look.seconds, other.seconds);
    for (const auto &[name, time] : other.nanoseconds)
      look.nanoseconds[name] = std::min(look.nanoseconds[name], time);
  }
};

Failure confirm(TimedModel &usual, TimedModel &tuned, double seconds, function_ref<void()> beforeRun,
                Confirmation &confirmation) {
  TimedModel *sides[] = {&usual, &tuned};
  std::vector<double> times[2], ratios;
  std::map<std::string, std::vector<double>> kernels;
  constexpr size_t fewest = 5, fewestLooks = 4, mostLooks = 100;
  constexpr double window = 0.005;
  auto start = Clock::now();
  size_t rounds = 0;
  while (rounds < fewest || secondsSince(start) < seconds) {
    Quickest quickest[2];
    Unwaited unwaited;
    auto begun = Clock::now();
    for (size_t n = 0; n < fewestLooks || (n < mostLooks && secondsSince(begun) < window); ++n)
      for (size_t side : {n % 2, 1 - n % 2}) {
        ModelLook look;
        beforeRun();
        if (Failure failure = sides[side]->time(look))
          return failure;
        quickest[side].add(look);
      }
    const ModelLook &before = quickest[0].look, &after = quickest[1].look;
    ++rounds;
    if (!(before.isQuiet && after.isQuiet) && !unwaited.holds())
      continue;
    times[0].push_back(before.seconds);
    times[1].push_back(after.seconds);
    ratios.push_back(after.seconds / before.seconds);
    for (const auto &[name, time] : after.nanoseconds)
      if (auto other = before.nanoseconds.find(name); other != before.nanoseconds.end())
        kernels[name].push_back(time / std::max(other->second, 1.0));
  }
  confirmation.isQuiet = ratios.size() >= fewest;
  if (!confirmation.isQuiet)
    return {};
  confirmation.usualSeconds = middle(times[0]);
  confirmation.tunedSeconds = middle(times[1]);
  confirmation.ratio = middle(ratios);
  for (auto &[name, values] : kernels)
    confirmation.kernelRatios[name] = middle(values);
  return {};
}

} // namespace dlc::driver
