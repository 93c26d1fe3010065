#include "tools/dlc/tune/Confirm.h"

#include "llvm/ADT/STLExtras.h"
#include <chrono>

using namespace llvm;

namespace dlc::driver {

using Clock = std::chrono::steady_clock;

namespace {

// What a quarter stays below: other processes only add to a time.
double quiet(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 4, values.end());
  return values[values.size() / 4];
}

// One of the two, and what its runs took.
struct Side {
  LoadedModel &model;
  std::vector<HostTensor> inputs, results;
  std::vector<double> seconds;
  std::map<std::string, std::vector<double>> kernels; // nanoseconds of a run

  Failure prepare() {
    std::vector<std::string> random;
    return InputData().values(model.inputs(), model.bounds, inputs, random);
  }
  Failure run(unsigned times) {
    std::vector<uint64_t> steps;
    if (Failure failure = model.session->run(inputs, results))
      return failure;
    for (unsigned i = 0; i < times; ++i) {
      auto start = Clock::now();
      if (Failure failure = model.session->run(inputs, results))
        return failure;
      seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    if (Failure failure = model.session->run(inputs, results, &steps))
      return failure;
    std::map<std::string, double> sums;
    for (size_t i = 0; i < steps.size(); ++i)
      sums[model.session->step(i).kernel] += double(steps[i]);
    for (const auto &[name, sum] : sums)
      kernels[name].push_back(sum);
    return {};
  }
};

} // namespace

Failure confirm(LoadedModel &usual, LoadedModel &tuned, double seconds, Confirmation &confirmation) {
  Side sides[] = {{usual, {}, {}, {}, {}}, {tuned, {}, {}, {}, {}}};
  for (Side &side : sides)
    if (Failure failure = side.prepare())
      return failure;
  constexpr size_t fewest = 3;
  auto start = Clock::now();
  for (size_t round = 0; round < fewest || std::chrono::duration<double>(Clock::now() - start).count() < seconds;
       ++round)
    for (size_t turn : {round % 2, 1 - round % 2})
      if (Failure failure = sides[turn].run(4))
        return failure;
  confirmation.usualSeconds = quiet(sides[0].seconds);
  confirmation.tunedSeconds = quiet(sides[1].seconds);
  for (auto &[name, times] : sides[1].kernels)
    if (auto other = sides[0].kernels.find(name); other != sides[0].kernels.end())
      confirmation.kernelRatios[name] = quiet(times) / std::max(quiet(other->second), 1.0);
  return {};
}

} // namespace dlc::driver
