// The threads of a session: each task once, in either direction, on processors that they may choose.
#include "runtime/cpu/ThreadPool.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <string>
#include <thread>
#include <vector>

using namespace dlc::runtime;

namespace {

struct Log {
  std::vector<std::atomic<int>> hits;
  std::thread::id caller = std::this_thread::get_id();
  int64_t callersFirst = -1;
};

void count(void *const *buffers, int64_t begin, int64_t end) {
  auto *log = static_cast<Log *>(buffers[0]);
  if (std::this_thread::get_id() == log->caller && log->callersFirst < 0)
    log->callersFirst = begin;
  for (int64_t task = begin; task < end; ++task)
    log->hits[size_t(task)].fetch_add(1);
}

// Of every thread of the process that a pool has started.
std::vector<cpu_set_t> workersProcessors() {
  std::vector<cpu_set_t> found;
  DIR *tasks = opendir("/proc/self/task");
  while (dirent *entry = readdir(tasks)) {
    char name[32] = "";
    std::FILE *file = std::fopen((std::string("/proc/self/task/") + entry->d_name + "/comm").c_str(), "r");
    if (!file)
      continue;
    bool isWorker = std::fgets(name, sizeof(name), file) && std::strncmp(name, "dlc-worker", 10) == 0;
    std::fclose(file);
    cpu_set_t processors;
    if (isWorker && sched_getaffinity(std::atoi(entry->d_name), sizeof(processors), &processors) == 0)
      found.push_back(processors);
  }
  closedir(tasks);
  return found;
}

} // namespace

TEST(ThreadPool, EachTaskOnceInBothDirections) {
  for (unsigned threads : {1u, 2u, 3u}) {
    ThreadPool pool;
    ASSERT_FALSE(pool.start(threads));
    for (int64_t tasks : {2, 7, 64, 1000, 5003})
      for (int64_t grain : {1, 3}) {
        Log log{std::vector<std::atomic<int>>(static_cast<size_t>(tasks))};
        void *buffers[] = {&log};
        for (int run = 1; run <= 4; ++run) {
          pool.run(count, buffers, tasks, grain, run % 2 == 0);
          for (int64_t task = 0; task < tasks; ++task)
            ASSERT_EQ(log.hits[size_t(task)].load(), run) << task << " of " << tasks;
        }
      }
  }
}

// The caller's share is the first half, unless a worker was there before it: then it begins elsewhere, and this says
// nothing. Of many runs it is first in most.
TEST(ThreadPool, TheCallerBeginsAtTheEndItWasTold) {
  ThreadPool pool;
  ASSERT_FALSE(pool.start(2));
  int front = 0, back = 0;
  for (int run = 0; run < 200; ++run) {
    Log log{std::vector<std::atomic<int>>(4096)};
    void *buffers[] = {&log};
    pool.run(count, buffers, 4096, 1, run % 2 == 1);
    front += run % 2 == 0 && log.callersFirst == 0;
    back += run % 2 == 1 && log.callersFirst > 1024 && log.callersFirst < 2048;
  }
  EXPECT_GT(front, 0);
  EXPECT_GT(back, 0);
}

// A worker that wakes up beside its caller moves away; it may come back when it likes.
TEST(ThreadPool, WorkersMayUseAllProcessors) {
  cpu_set_t mine;
  ASSERT_EQ(sched_getaffinity(0, sizeof(mine), &mine), 0);
  ThreadPool pool;
  ASSERT_FALSE(pool.start(3));
  Log log{std::vector<std::atomic<int>>(64)};
  void *buffers[] = {&log};
  for (int run = 0; run < 50; ++run) { // they fall asleep in between
    pool.wake();
    pool.run(count, buffers, 64, 1);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  auto mayGoAnywhere = [&] {
    std::vector<cpu_set_t> workers = workersProcessors();
    return workers.size() == 2 && CPU_EQUAL(&workers[0], &mine) && CPU_EQUAL(&workers[1], &mine);
  };
  for (int turn = 0; turn < 1000 && !mayGoAnywhere(); ++turn) // one may be on its way
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_TRUE(mayGoAnywhere());
}
