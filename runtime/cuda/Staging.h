// Host memory of the driver's for runs that nobody waits for: copies from and to other host memory make the host wait.
#pragma once

#include "runtime/Device.h"
#include "runtime/cuda/Handles.h"

namespace dlc::runtime::cuda {

class Staging {
public:
  // So many runs are under way at once.
  static constexpr size_t kRuns = 2;

  class Run {
  public:
    // The caller's tensors in staging memory, in order: those in host memory have another address. Inputs are copied.
    std::vector<Place> inputs, outputs;

  private:
    friend class Staging;
    OwnedHostMemory memory;
    uint64_t bytes = 0;
    OwnedEvent done;
    std::vector<Place> wanted; // where the caller wants the outputs
    bool isUnderWay = false;
  };

  // Room for one more run; the first one is waited for, where as many as there may be are under way.
  Status begin(const DriverTable &driver, const Place *inputs, size_t inputCount, const Place *outputs,
               size_t outputCount, Run *&run);
  // The run is on the stream, with all of its copies.
  Status end(const DriverTable &driver, Stream stream, Run &run);
  // All runs are done: their outputs go to the caller. Or the caller's memory may be gone.
  void deliver();
  void forget();

private:
  static void deliver(Run &run);

  Run runs[kRuns];
  size_t next = 0; // the one that began first
};

} // namespace dlc::runtime::cuda
