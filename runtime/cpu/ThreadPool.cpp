#include "runtime/cpu/ThreadPool.h"
#include "runtime/Machine.h"

#include <algorithm>
#include <climits>
#include <csignal>
#include <linux/futex.h>
#include <new>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace dlc::runtime {
namespace {

// How long a worker looks for more work before it sleeps: longer than the serial stretches inside
// a run and the gaps between back-to-back runs of a small model, short beside a scheduler's slice.
constexpr int64_t spinWithCores = 200'000;
// With more threads than CPUs, spinning takes the CPU from those who have work.
constexpr int64_t spinWithoutCores = 2'000;
// Looks at the counter between two looks at the clock.
constexpr int looksPerClock = 32;

int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void pause() { __builtin_ia32_pause(); }

long futex(std::atomic<uint32_t> &word, int operation, uint32_t value) {
  return syscall(SYS_futex, reinterpret_cast<uint32_t *>(&word), operation, value, nullptr, nullptr, 0);
}

} // namespace

Status ThreadPool::start(unsigned threads) {
  spinNanoseconds = threads <= machine().logicalCpus ? spinWithCores : spinWithoutCores;
  chunkDivisor = 2 * int64_t(threads);
  if (threads <= 1)
    return {};
  workers.reset(new (std::nothrow) pthread_t[threads - 1]);
  if (!workers)
    return outOfMemory("threads", threads * sizeof(pthread_t));
  // Signals are for the host's own threads.
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  int error = 0;
  while (workerCount + 1 < threads && (error = pthread_create(&workers[workerCount], nullptr, workerMain, this)) == 0) {
    pthread_setname_np(workers[workerCount], "dlc-worker");
    ++workerCount;
  }
  pthread_sigmask(SIG_SETMASK, &old, nullptr);
  if (error)
    return Status(DLC_OUT_OF_MEMORY,
                  "cannot start thread " + std::to_string(workerCount + 2) + " of " + std::to_string(threads));
  return {};
}

ThreadPool::~ThreadPool() {
  stopping.store(true);
  signal.fetch_add(1);
  futex(signal, FUTEX_WAKE_PRIVATE, INT_MAX);
  for (unsigned worker = 0; worker < workerCount; ++worker)
    pthread_join(workers[worker], nullptr);
}

void ThreadPool::wake() {
  if (asleep.load() && asleep.exchange(false)) {
    signal.fetch_add(1);
    futex(signal, FUTEX_WAKE_PRIVATE, INT_MAX);
  }
}

// Claims some units and computes them; false where there are none. A claim that succeeds belongs to
// the job of this moment, whichever job its first look at the counter saw: `job` is read after the
// claim, and cannot change before the units claimed are finished.
bool ThreadPool::runChunk() {
  int64_t left = unclaimed.load(std::memory_order_relaxed);
  int64_t count;
  do {
    if (left <= 0)
      return false;
    count = std::max<int64_t>(1, left / chunkDivisor);
  } while (!unclaimed.compare_exchange_weak(left, left - count, std::memory_order_acquire, std::memory_order_relaxed));
  int64_t begin = (job.units - left) * job.grain;
  int64_t end = std::min(job.tasks, begin + count * job.grain);
  job.function(job.buffers, begin, end);
  unfinished.fetch_sub(count, std::memory_order_release);
  return true;
}

void ThreadPool::run(KernelFunction function, void *const *buffers, int64_t tasks, int64_t grain) {
  int64_t units = (tasks + grain - 1) / grain;
  if (workerCount == 0 || units <= 1) {
    if (tasks > 0)
      function(buffers, 0, tasks);
    return;
  }
  job = {function, buffers, tasks, grain, units};
  unfinished.store(units, std::memory_order_relaxed);
  unclaimed.store(units); // sequentially consistent with `asleep`, see sleep()
  wake();
  while (runChunk()) {
  }
  // The rest is in the hands of workers. One that lost its CPU may need ours.
  for (int looks = 0; unfinished.load(std::memory_order_acquire) != 0; ++looks) {
    if (looks < 2000)
      pause();
    else
      sched_yield();
  }
}

void *ThreadPool::workerMain(void *pool) {
  static_cast<ThreadPool *>(pool)->work();
  return nullptr;
}

void ThreadPool::work() {
  while (!stopping.load(std::memory_order_relaxed)) {
    int64_t idleSince = now();
    do {
      for (int look = 0; look < looksPerClock; ++look) {
        bool worked = false;
        while (runChunk())
          worked = true;
        if (worked)
          idleSince = now();
        pause();
      }
      if (stopping.load(std::memory_order_relaxed))
        return;
    } while (now() - idleSince < spinNanoseconds);
    sleep();
  }
}

// Either the caller sees `asleep` after it published work, or this sees the work (or the new
// signal): the stores and loads of both are sequentially consistent.
void ThreadPool::sleep() {
  uint32_t seen = signal.load();
  asleep.store(true);
  if (unclaimed.load() > 0 || stopping.load())
    return;
  futex(signal, FUTEX_WAIT_PRIVATE, seen);
}

} // namespace dlc::runtime
