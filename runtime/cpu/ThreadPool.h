// The threads of one session.
//
// A launch is a number of units of work that the caller and the workers claim in shrinking chunks
// from one counter. The caller takes part, so a worker that comes late costs nothing but its help.
// Workers spin for a short time after work was seen, then sleep until the next run wakes them.
#pragma once

#include "runtime/Status.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <pthread.h>

namespace dlc::runtime {

using KernelFunction = void (*)(void *const *buffers, int64_t begin, int64_t end);

class ThreadPool {
public:
  ThreadPool() = default;
  ThreadPool(const ThreadPool &) = delete;
  ThreadPool &operator=(const ThreadPool &) = delete;
  ~ThreadPool();

  // Starts threads - 1 workers. Called once, before anything else.
  Status start(unsigned threads);
  unsigned threads() const { return workerCount + 1; }

  // Wakes sleeping workers without work, ahead of the first launch of a run.
  void wake();

  // Computes the tasks [0, tasks) of a kernel in units of `grain` tasks; returns when all are
  // done. One caller at a time.
  void run(KernelFunction function, void *const *buffers, int64_t tasks, int64_t grain);

private:
  struct Job {
    KernelFunction function;
    void *const *buffers;
    int64_t tasks, grain, units;
  };

  static void *workerMain(void *pool);
  void work();
  bool runChunk();
  void sleep();

  // Each on a cache line of its own: written by different threads at different times.
  alignas(64) std::atomic<int64_t> unclaimed{0};  // units that nobody has taken yet
  alignas(64) std::atomic<int64_t> unfinished{0}; // units that are not computed yet
  // Written by the caller while unfinished is 0, read by those who have claimed a unit.
  alignas(64) Job job = {};
  alignas(64) std::atomic<uint32_t> signal{0}; // the word that workers sleep on
  std::atomic<bool> asleep{false};             // a worker went to sleep since the last wake
  std::atomic<bool> stopping{false};
  unsigned workerCount = 0;
  // Fixed before the first worker starts.
  int64_t spinNanoseconds = 0;
  int64_t chunkDivisor = 2; // a claim takes this part of the units that are left
  std::unique_ptr<pthread_t[]> workers;
};

} // namespace dlc::runtime
