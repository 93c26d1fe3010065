// The threads of one session.
//
// A launch is a number of units of work. Each thread has a share of them, the same part of the range in
// every launch, so that what it wrote lies in its cache when the next launch reads it; who is done with
// its own share takes from the others'. The caller takes part, so a worker that comes late costs
// nothing but its help. Workers spin for a short time after work was seen, then sleep until the next run.
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

  // Computes the tasks [0, tasks) of a kernel in units of `grain` tasks, of which there may be 2^31;
  // returns when all are done. Each thread begins with the first tasks of its share, or (`backwards`)
  // the last: what the launch before wrote last is still in the caches. One caller at a time.
  void run(KernelFunction function, void *const *buffers, int64_t tasks, int64_t grain, bool backwards = false);

private:
  struct Job {
    KernelFunction function;
    void *const *buffers;
    int64_t tasks, grain;
  };
  // The units [begin, end) of a share that nobody has taken yet, as begin << 32 | end. The owner takes from
  // the front, the others from the back; where bit 63 is set, the other way round. On a cache line of its own,
  // with all that a worker has to know: it travels between processors once a launch.
  struct alignas(64) Share {
    std::atomic<uint64_t> range{0};
    // Written by the caller while no unit is left to compute, read by those who have taken a unit.
    Job job = {};
  };
  struct Worker {
    ThreadPool *pool;
    unsigned index; // its share; the caller's is 0
    pthread_t thread;
  };

  static void *workerMain(void *worker);
  void work(unsigned index);
  void participate(unsigned index);
  int64_t computeSome(Share &share, bool own);
  void sleep(uint32_t seen);
  void leaveCaller();

  // Counts launches and calls of wake(): the word that workers watch and sleep on.
  alignas(64) std::atomic<uint32_t> epoch{0};
  std::atomic<bool> asleep{false}; // a worker went to sleep since the last wake
  std::atomic<bool> stopping{false};
  std::atomic<int> callerCpu{-1};                 // where the run began
  alignas(64) std::atomic<int64_t> unfinished{0}; // units that nobody has reported as computed

  // Fixed before the first worker starts, but for workerCount, which is the caller's.
  unsigned shareCount = 1;
  unsigned workerCount = 0;
  int64_t spinNanoseconds = 0;
  std::unique_ptr<Share[]> shares;
  std::unique_ptr<Worker[]> workers;
};

} // namespace dlc::runtime
