#include "runtime/cpu/ThreadPool.h"
#include "runtime/Machine.h"
#include "runtime/cpu/Clock.h"

#include <algorithm>
#include <climits>
#include <csignal>
#include <linux/futex.h>
#include <new>
#include <sched.h>
#include <sys/syscall.h>
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
// What a thread takes at once of a long launch, so that it goes through its share in the direction it was told.
constexpr uint64_t mostUnits = 32;
constexpr uint64_t backwardsBit = uint64_t(1) << 63;

void pause() { __builtin_ia32_pause(); }

long futex(std::atomic<uint32_t> &word, int operation, uint32_t value) {
  return syscall(SYS_futex, reinterpret_cast<uint32_t *>(&word), operation, value, nullptr, nullptr, 0);
}

} // namespace

Status ThreadPool::start(unsigned threads) {
  spinNanoseconds = threads <= machine().logicalCpus ? spinWithCores : spinWithoutCores;
  if (threads <= 1)
    return {};
  shareCount = threads;
  shares.reset(new (std::nothrow) Share[threads]);
  workers.reset(new (std::nothrow) Worker[threads - 1]);
  if (!shares || !workers)
    return outOfMemory("threads", threads * (sizeof(Share) + sizeof(Worker)));
  // Signals are for the host's own threads.
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  int error = 0;
  while (workerCount + 1 < threads && error == 0) {
    Worker &worker = workers[workerCount];
    worker.pool = this;
    worker.index = workerCount + 1;
    error = pthread_create(&worker.thread, nullptr, workerMain, &worker);
    if (error == 0) {
      pthread_setname_np(worker.thread, "dlc-worker");
      ++workerCount;
    }
  }
  pthread_sigmask(SIG_SETMASK, &old, nullptr);
  if (error)
    return Status(DLC_OUT_OF_MEMORY,
                  "cannot start thread " + std::to_string(workerCount + 2) + " of " + std::to_string(threads));
  return {};
}

ThreadPool::~ThreadPool() {
  stopping.store(true);
  epoch.fetch_add(1);
  futex(epoch, FUTEX_WAKE_PRIVATE, INT_MAX);
  for (unsigned worker = 0; worker < workerCount; ++worker)
    pthread_join(workers[worker].thread, nullptr);
}

void ThreadPool::wake() {
  callerCpu.store(sched_getcpu(), std::memory_order_relaxed);
  if (asleep.load() && asleep.exchange(false)) {
    epoch.fetch_add(1);
    futex(epoch, FUTEX_WAKE_PRIVATE, INT_MAX);
  }
}

void ThreadPool::run(KernelFunction function, void *const *buffers, int64_t tasks, int64_t grain, bool backwards) {
  int64_t units = (tasks + grain - 1) / grain;
  if (workerCount == 0 || units <= 1) {
    if (tasks > 0)
      function(buffers, 0, tasks);
    return;
  }
  unfinished.store(units, std::memory_order_relaxed);
  for (unsigned index = 0; index < shareCount; ++index) {
    uint64_t begin = uint64_t(units) * index / shareCount, end = uint64_t(units) * (index + 1) / shareCount;
    shares[index].job = {function, buffers, tasks, grain};
    shares[index].range.store((backwards ? backwardsBit : 0) | begin << 32 | end, std::memory_order_release);
  }
  epoch.fetch_add(1); // sequentially consistent with `asleep`, see sleep()
  if (asleep.load() && asleep.exchange(false))
    futex(epoch, FUTEX_WAKE_PRIVATE, INT_MAX);
  participate(0);
  // The rest is in the hands of workers. One that lost its CPU may need ours.
  for (int looks = 0; unfinished.load(std::memory_order_acquire) != 0; ++looks) {
    if (looks < 2000)
      pause();
    else
      sched_yield();
  }
}

// Its own share, then what is left of the others'. What it did it says once, at last: everyone watches the count, and a
// line that everyone reads is dear to write.
void ThreadPool::participate(unsigned index) {
  int64_t done = 0;
  while (int64_t units = computeSome(shares[index], true))
    done += units;
  for (unsigned step = 1; step < shareCount; ++step)
    while (int64_t units = computeSome(shares[(index + step) % shareCount], false))
      done += units;
  if (done)
    unfinished.fetch_sub(done, std::memory_order_release);
}

// Takes half of what is left of a share, up to mostUnits, and computes it; gives how many units that were. What was
// taken belongs to the job of this moment, whichever launch brought the thread here: `job` is read after the
// range, and cannot change before the units taken are reported.
int64_t ThreadPool::computeSome(Share &share, bool own) {
  uint64_t range = share.range.load(std::memory_order_relaxed), rest;
  int64_t begin, end;
  do {
    uint64_t direction = range & backwardsBit, first = (range ^ direction) >> 32, last = range & UINT32_MAX;
    if (first >= last)
      return 0;
    uint64_t count = std::min((last - first + 1) / 2, mostUnits);
    bool fromFront = own == (direction == 0);
    begin = int64_t(fromFront ? first : last - count);
    end = begin + int64_t(count);
    rest = direction | (fromFront ? (first + count) << 32 | last : first << 32 | (last - count));
  } while (!share.range.compare_exchange_weak(range, rest, std::memory_order_acquire, std::memory_order_relaxed));
  const Job &job = share.job;
  job.function(job.buffers, begin * job.grain, std::min(job.tasks, end * job.grain));
  return end - begin;
}

void *ThreadPool::workerMain(void *argument) {
  auto *worker = static_cast<Worker *>(argument);
  worker->pool->work(worker->index);
  return nullptr;
}

void ThreadPool::work(unsigned index) {
  uint32_t seen = 0;
  while (!stopping.load(std::memory_order_relaxed)) {
    int64_t idleSince = now();
    do {
      for (int look = 0; look < looksPerClock; ++look) {
        uint32_t current = epoch.load(std::memory_order_acquire);
        if (current != seen) {
          seen = current;
          participate(index);
          idleSince = now();
        }
        pause();
      }
      if (stopping.load(std::memory_order_relaxed))
        return;
    } while (now() - idleSince < spinNanoseconds);
    sleep(seen);
  }
}

// Either the caller sees `asleep` after it began an epoch, or this sees the epoch: the stores and loads
// of both are sequentially consistent.
void ThreadPool::sleep(uint32_t seen) {
  asleep.store(true);
  if (epoch.load() == seen && !stopping.load())
    futex(epoch, FUTEX_WAIT_PRIVATE, seen);
  leaveCaller();
}

// The kernel likes to wake a thread on the processor of whoever woke it. There it waits until the caller is out of its
// time, and then finds nothing to do: it helps only elsewhere. Moved, it may go where it likes again.
void ThreadPool::leaveCaller() {
  int cpu = callerCpu.load(std::memory_order_relaxed);
  cpu_set_t allowed;
  if (cpu < 0 || cpu >= CPU_SETSIZE || sched_getcpu() != cpu || sched_getaffinity(0, sizeof(allowed), &allowed) != 0)
    return;
  cpu_set_t others = allowed;
  CPU_CLR(cpu, &others);
  if (CPU_COUNT(&others) > 0 && sched_setaffinity(0, sizeof(others), &others) == 0)
    sched_setaffinity(0, sizeof(allowed), &allowed);
}

} // namespace dlc::runtime
