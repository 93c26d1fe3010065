// A CUDA driver for the tests: memory is host memory, launches call registered functions, every call
// is recorded, and any call can be made to fail.
#pragma once

#include "runtime/cuda/Driver.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace dlc::test {

struct FakeDriver {
  struct Kernel {
    std::function<void(void **arguments)> run; // arguments[i] points to a device pointer
    size_t arguments = 0;                      // how many it takes
  };
  using Operation = std::function<runtime::cuda::Result()>;

  // What the fake is.
  int major = 9, minor = 0, gpus = 1;
  std::map<std::string, Kernel> kernels; // what modules hold

  // Calls by name ("memAlloc", ...) that fail with this result: all, or from the n-th on.
  std::map<std::string, runtime::cuda::Result> failures;

  // What happened.
  std::vector<std::string> calls;                    // in order
  std::vector<std::string> images;                   // of moduleLoad, their first bytes
  std::vector<std::vector<unsigned>> grids;          // of launch: grid, block, shared
  std::vector<std::vector<unsigned long long>> maps; // address, dims, strides; tiled: box, swizzle; im2col: the
                                                     // first corners, channels, pixels, the first step
  std::vector<runtime::cuda::Stream> used;           // streams of copies, graphs and waits, in order
  std::map<unsigned long long, size_t> memory;       // live allocations
  int contexts = 0, depth = 0, streams = 0, events = 0, modules = 0, hostMemory = 0; // alive; pushed
  int graphs = 0;                                                                    // alive, executable ones too

  // What the stream that captures has recorded.
  runtime::cuda::Stream capturing = nullptr;
  bool captureInvalid = false;
  std::vector<Operation> captured;

  size_t count(const std::string &call) const;
  runtime::cuda::DriverTable table(); // of this object; one fake at a time
};

} // namespace dlc::test
