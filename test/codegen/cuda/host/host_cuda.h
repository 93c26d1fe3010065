// CUDA C++ for the host, as much of it as generated kernels use: a block's threads are fibers that run in turn. It
// stands in for device/ptx.cuh and CUDA's own keywords when tests compile a kernel's very source with the host's
// compiler.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ucontext.h>
#include <vector>

#define __global__
#define __device__
#define __shared__ static
#define __launch_bounds__(...)

namespace host {

struct Dim3 {
  unsigned x = 1, y = 1, z = 1;
};
inline Dim3 threadIdx, blockIdx;

// What a thread waits for when it gives way. All threads of a block must wait for the same.
enum class Wait { Barrier, Shuffle, End };

struct Fiber {
  ucontext_t context;
  std::vector<char> stack;
  Dim3 thread;
  Wait wait = Wait::Barrier;
  unsigned shuffles = 0;
};

struct Block {
  std::vector<Fiber> fibers;
  ucontext_t scheduler;
  size_t current = 0;
  void (*body)(void **) = nullptr;
  void **arguments = nullptr;
  // What lanes hand over, in two halves that shuffles use in turn: a fast thread's next value does not overwrite one
  // that a slow thread still reads.
  std::vector<uint64_t> slots[2];
};
inline Block block;

inline void yield(Wait wait) {
  Fiber &self = block.fibers[block.current];
  self.wait = wait;
  swapcontext(&self.context, &block.scheduler);
  threadIdx = self.thread;
}

inline void fiberMain() {
  block.body(block.arguments);
  block.fibers[block.current].wait = Wait::End;
}

inline void runBlock(Dim3 size) {
  size_t threads = size_t(size.x) * size.y * size.z;
  block.fibers.resize(threads);
  for (auto &half : block.slots)
    half.resize(threads);
  for (size_t i = 0; i < threads; ++i) {
    Fiber &fiber = block.fibers[i];
    fiber.stack.resize(1 << 16);
    fiber.thread = {unsigned(i % size.x), unsigned(i / size.x % size.y), unsigned(i / (size_t(size.x) * size.y))};
    fiber.shuffles = 0;
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.data();
    fiber.context.uc_stack.ss_size = fiber.stack.size();
    fiber.context.uc_link = &block.scheduler;
    makecontext(&fiber.context, fiberMain, 0);
  }
  for (bool running = true; running;) {
    // Every other round from the last thread to the first: an order that a missing barrier does not survive.
    static bool reverse = false;
    reverse = !reverse;
    for (size_t n = 0; n < threads; ++n) {
      block.current = reverse ? threads - 1 - n : n;
      threadIdx = block.fibers[block.current].thread;
      swapcontext(&block.scheduler, &block.fibers[block.current].context);
    }
    for (Fiber &fiber : block.fibers)
      if (fiber.wait != block.fibers[0].wait) {
        fprintf(stderr, "threads of a block wait for different things\n");
        abort();
      }
    running = block.fibers[0].wait != Wait::End;
  }
}

} // namespace host

using host::blockIdx;
using host::threadIdx;

// Runs a kernel: `body` unpacks the arguments and calls it.
extern "C" __attribute__((visibility("default"))) inline void hostLaunch(void (*body)(void **), void **arguments,
                                                                         const unsigned *grid, const unsigned *size) {
  host::block.body = body;
  host::block.arguments = arguments;
  for (unsigned z = 0; z < grid[2]; ++z)
    for (unsigned y = 0; y < grid[1]; ++y)
      for (unsigned x = 0; x < grid[0]; ++x) {
        blockIdx = {x, y, z};
        host::runBlock({size[0], size[1], size[2]});
      }
}

struct Warp {
  static constexpr int lanes = 32;
};
inline float floatFromBits(unsigned bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
inline double doubleFromBits(unsigned long long bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
inline float maxNan(float a, float b) { return std::isnan(a) || std::isnan(b) ? NAN : a > b ? a : b; }
inline float minNan(float a, float b) { return std::isnan(a) || std::isnan(b) ? NAN : a < b ? a : b; }
inline void barrier() { host::yield(host::Wait::Barrier); }
template <class T> inline T shflXor(T value, int mask) {
  host::Fiber &self = host::block.fibers[host::block.current];
  auto &slots = host::block.slots[self.shuffles++ % 2];
  size_t own = host::block.current;
  slots[own] = 0;
  memcpy(&slots[own], &value, sizeof value);
  host::yield(host::Wait::Shuffle);
  T result;
  memcpy(&result, &slots[own ^ size_t(mask)], sizeof result);
  return result;
}
inline float rsqrtf(float x) { return 1.0f / std::sqrt(x); }
inline double rsqrt(double x) { return 1.0 / std::sqrt(x); }
