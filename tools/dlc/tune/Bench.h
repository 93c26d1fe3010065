// One kernel under one schedule or several, loaded and ready to be measured.
#pragma once

#include "tools/dlc/Model.h"
#include "tools/dlc/tune/Expected.h"

namespace dlc::driver {

struct Look {
  double nanoseconds = 0; // of a launch
  bool isQuiet = true;    // other processes took none of the CPU's cores meanwhile
};

class KernelBench {
public:
  // An artifact of compiler::KernelModels. `inputs` are made where there are none yet: the same for all schedules of a
  // kernel.
  Failure load(plan::Artifact artifact, Device device, unsigned threads, unsigned copies,
               std::vector<HostTensor> &inputs);
  // Runs entry `entry` once, which leaves the GPU what `time` needs.
  Failure run(size_t entry, std::vector<HostTensor> &results);
  // ... and where it gives something else than `expected`, says what.
  Failure check(size_t entry, const Expected &expected, std::string &problem);
  // One look at all copies, which run one after the other.
  Failure time(size_t entry, Look &look);

private:
  Failure use(size_t entry);
  Failure timeOnGpu(Look &look);

  Device device = Device::Cpu;
  unsigned copies = 1;
  RuntimeSession session;
  size_t current = 0;
  size_t repeats = 0; // of a look, on a GPU
  std::vector<HostTensor> *inputs = nullptr;
  std::vector<HostTensor> results;
  std::vector<uint64_t> steps;
};

} // namespace dlc::driver
