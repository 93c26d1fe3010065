// Runs PTX and CUDA C++ on the emulated device.
#pragma once

#include "runtime/emu/Device.h"

#include <string>
#include <vector>

namespace dlc::test {

// A device of the test's own.
struct Emulator {
  runtime::emu::Memory memory;
  std::unique_ptr<runtime::emu::LoadedModule> module;
  runtime::emu::LaunchOptions options;
  runtime::emu::LaunchStatistics statistics;
  std::vector<runtime::emu::BufferBounds> bounds; // of the next launches; empty: they may touch any allocation
  runtime::emu::Dim3 cluster = {0, 0, 0};         // of the next launches; 0: what the kernel says
  unsigned registers = 0;                         // of a thread; 0: what the kernel says

  Emulator() { options.budget = 2000000; }
  // The error; "" for none.
  std::string load(const std::string &ptx);
  template <typename T> uint64_t upload(const std::vector<T> &values) {
    return uploadBytes(values.data(), values.size() * sizeof(T));
  }
  uint64_t uploadBytes(const void *data, size_t bytes);
  uint64_t fresh(size_t bytes) { return memory.allocate(bytes); }
  template <typename T> std::vector<T> download(uint64_t address, size_t count) {
    std::vector<T> values(count);
    downloadBytes(address, values.data(), count * sizeof(T));
    return values;
  }
  void downloadBytes(uint64_t address, void *to, size_t bytes);
  // Every argument is 8 bytes: a pointer, or an integer in its low bytes.
  std::string launch(const std::string &kernel, runtime::emu::Dim3 grid, runtime::emu::Dim3 block,
                     const std::vector<uint64_t> &arguments, uint32_t shared = 0);
  // With arguments of any size.
  std::string launchWith(const std::string &kernel, runtime::emu::Dim3 grid, runtime::emu::Dim3 block,
                         std::vector<const void *> arguments, uint32_t shared = 0);
};

// A kernel around `body`, for one warp: %rd1 holds the address of `in` (8 bytes for a thread), %rd2 that
// of `out`, %tid.x is in %r0; registers %p, %h (b16), %r (b32), %rd (b64), %f, %fd, 0 to 31 each.
std::string kernelAround(const std::string &body);

// Runs the body with in[i] = inputs[i]; the lanes beyond repeat the last. The outs of 32 lanes.
std::vector<uint64_t> runBody(const std::string &body, const std::vector<uint64_t> &inputs,
                              std::string *error = nullptr);

// PTX by NVRTC. "" where there is no NVRTC; a compile error fails the test.
std::string compileCuda(const std::string &source, const std::string &architecture = "sm_90a");

} // namespace dlc::test
