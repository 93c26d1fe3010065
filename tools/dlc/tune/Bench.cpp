#include "tools/dlc/tune/Bench.h"
#include "tools/dlc/tune/QuietTime.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace dlc::driver {

// The other copies' operands are those of the first, some elements further on.
static Failure makeInputs(const std::vector<plan::TensorInfo> &infos, unsigned copies,
                          std::vector<HostTensor> &values) {
  size_t each = infos.size() / copies;
  std::vector<std::string> random;
  if (Failure failure = InputData().values(ArrayRef(infos).take_front(each), {}, values, random))
    return failure;
  values.resize(infos.size());
  for (size_t i = each; i < infos.size(); ++i) {
    HostTensor &value = values[i] = values[i % each];
    value.name = infos[i].name;
    size_t elements = std::max<size_t>(1, size_t(value.size())), further = i / each % elements;
    auto middle = value.bytes.begin() + ptrdiff_t(further * (value.bytes.size() / elements));
    std::rotate(value.bytes.begin(), middle, value.bytes.end());
  }
  return {};
}

Failure KernelBench::load(plan::Artifact artifact, Device on, unsigned threads, unsigned count,
                          std::vector<HostTensor> &values) {
  device = on;
  copies = count;
  inputs = &values;
  if (Failure failure = session.loadCompiled(std::move(artifact), runtimeDevice(device)))
    return failure;
  if (Failure failure = session.createSession(threads))
    return failure;
  return values.empty() ? makeInputs(session.inputs(), copies, values) : Failure();
}

Failure KernelBench::use(size_t entry) {
  if (entry == current)
    return {};
  current = entry;
  return session.useEntry("try" + std::to_string(entry));
}

Failure KernelBench::run(size_t entry, std::vector<HostTensor> &found) {
  Failure failure = use(entry);
  return failure ? failure : session.run(*inputs, found);
}

Failure KernelBench::check(size_t entry, const Expected &expected, std::string &problem) {
  if (Failure failure = run(entry, results))
    return failure;
  problem = expected.problem(results);
  return {};
}

// Of all steps: launches of the kernel, and of what packs its operands.
Failure KernelBench::time(size_t entry, Look &look) {
  if (Failure failure = use(entry))
    return failure;
  if (device == Device::Cuda)
    return timeOnGpu(look);
  QuietTime quiet(device == Device::Cpu ? session.threads() : 0);
  if (Failure failure = session.run(*inputs, results, &steps))
    return failure;
  look.isQuiet = quiet.wasQuiet();
  look.nanoseconds = 0;
  for (uint64_t step : steps)
    look.nanoseconds += double(step) / copies;
  return {};
}

// By its clock, which ticks coarsely: all copies over and over, a millisecond long.
Failure KernelBench::timeOnGpu(Look &look) {
  uint64_t total = 0;
  if (!repeats) {
    if (Failure failure = session.repeat(1, total))
      return failure;
    if (Failure failure = session.repeat(1, total))
      return failure;
    repeats = std::clamp<size_t>(size_t(1e6 / double(std::max<uint64_t>(total, 1))), 1, 200);
  }
  if (Failure failure = session.repeat(repeats, total))
    return failure;
  look.nanoseconds = double(total) / double(repeats) / copies;
  return {};
}

} // namespace dlc::driver
