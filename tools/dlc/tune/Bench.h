// One kernel under one schedule, loaded and ready to be measured.
#pragma once

#include "tools/dlc/Model.h"
#include "tools/dlc/data/Compare.h"

namespace dlc::driver {

class KernelBench {
public:
  // `inputs` are made where there are none yet: the same for all schedules of a kernel.
  Failure load(plan::Artifact artifact, Device device, unsigned threads, std::vector<HostTensor> &inputs);
  // Runs once; where it gives something else than `expected`, says what. Sums may be added in another order.
  Failure check(const std::vector<HostTensor> &expected, std::string &problem);
  Failure run(std::vector<HostTensor> &results);
  // Nanoseconds of all copies one after the other: what a quarter of the runs stays below, as others' work only adds to
  // them.
  Failure measure(double seconds, double &nanoseconds);

private:
  Failure runOnce(double &nanoseconds);

  Device device = Device::Cpu;
  RuntimeSession session;
  std::vector<HostTensor> *inputs = nullptr;
  std::vector<HostTensor> results;
  std::vector<uint64_t> steps;
};

} // namespace dlc::driver
