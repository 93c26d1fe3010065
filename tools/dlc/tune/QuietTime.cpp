#include "tools/dlc/tune/QuietTime.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <string>

namespace dlc::driver {

double QuietTime::now(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

bool QuietTime::wasQuiet() const {
  constexpr double share = 0.93, clocks = 2000; // nanoseconds that looking at the clocks takes
  double passed = now(CLOCK_MONOTONIC) - wall, taken = now(CLOCK_PROCESS_CPUTIME_ID) - processor;
  return taken + clocks >= share * passed * double(threads);
}

static std::string readLine(const std::string &path) {
  char line[512] = {};
  if (FILE *file = std::fopen(path.c_str(), "r")) {
    if (!std::fgets(line, sizeof line, file))
      line[0] = 0;
    std::fclose(file);
  }
  return line;
}

std::map<int, Unwaited::Times> Unwaited::threads() {
  std::map<int, Times> found;
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks)
    return found;
  while (const dirent *entry = readdir(tasks)) {
    std::string folder = std::string("/proc/self/task/") + entry->d_name;
    long long computed = 0, waited = 0;
    if (std::sscanf(readLine(folder + "/schedstat").c_str(), "%lld %lld", &computed, &waited) != 2)
      continue;
    std::string stat = readLine(folder + "/stat"); // the state stands behind the name, which is in parentheses
    size_t name = stat.rfind(')');
    bool isReady = name != std::string::npos && stat.compare(name, 3, ") R") == 0;
    found[std::atoi(entry->d_name)] = {computed, waited, isReady};
  }
  closedir(tasks);
  return found;
}

Unwaited::Unwaited() : before(threads()) { clock_gettime(CLOCK_MONOTONIC, &begin); }

bool Unwaited::holds() const {
  timespec end{};
  clock_gettime(CLOCK_MONOTONIC, &end);
  double passed = double(end.tv_sec - begin.tv_sec) * 1e9 + double(end.tv_nsec - begin.tv_nsec), waited = 0;
  for (const auto &[thread, now] : threads()) {
    auto found = before.find(thread);
    Times then = found == before.end() ? Times() : found->second;
    waited += double(now.waited - then.waited);
    if (now.isReady && then.isReady && now.computed == then.computed) // it waits still
      waited += passed;
  }
  constexpr double share = 0.02;
  return waited <= share * passed;
}

} // namespace dlc::driver
