#include "tools/dlc/tune/Supervisor.h"
#include "tools/dlc/Console.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;

namespace dlc::driver {

static int64_t now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(Supervisor::Clock::now().time_since_epoch()).count();
}

static void copyText(const std::string &text, char *to, size_t bytes) {
  size_t length = std::min(text.size(), bytes - 1);
  std::memcpy(to, text.data(), length);
  to[length] = 0;
}

void Watch::begin(int64_t ofDevice, const Measurement &trial, const std::string &kernelName, double limit) {
  until = 0;
  device = ofDevice;
  attempts = trial.attempts;
  copyText(trial.kernel, kernel, sizeof kernel);
  copyText(trial.schedule, schedule, sizeof schedule);
  copyText(kernelName, name, sizeof name);
  extend(limit);
}

void Watch::extend(double limit) {
  seconds = limit;
  until = now() + int64_t(limit * 1e9);
}

bool Watch::isOverdue() const {
  int64_t limit = until;
  return limit && now() > limit;
}

// The search, from fork to its end: nothing of the parent's is cleaned up a second time.
[[noreturn]] static void runSearch(pid_t parent, Watch &watch, function_ref<int(Watch &)> search) {
  prctl(PR_SET_PDEATHSIG, SIGKILL); // who ends the parent ends the search
  if (getppid() != parent)
    _exit(kInternal);
  int code = search(watch);
  outs().flush();
  errs().flush();
  _exit(code); // threads that compile what nobody needs any more are not waited for
}

// Waits for the process, and ends it where a trial takes too long: whether that was so. A driver may keep it until it
// has stopped its kernel, but not for ever.
static bool wait(pid_t child, const Watch &watch, int &status) {
  constexpr int64_t longest = 30'000'000'000;
  int64_t killed = 0;
  while (waitpid(child, &status, WNOHANG) == 0 && !(killed && now() > killed + longest)) {
    usleep(20'000);
    if (killed || !watch.isOverdue())
      continue;
    killed = now();
    kill(child, SIGKILL);
  }
  return killed != 0;
}

int Supervisor::run(Clock::time_point deadline, function_ref<int(Watch &)> search,
                    function_ref<void(const LostTrial &)> lost) {
  void *memory = mmap(nullptr, sizeof(Watch), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return report(missing("no memory to share with the process that measures"));
  Watch &watch = *new (memory) Watch();
  for (;;) {
    outs().flush();
    ++watch.processes;
    pid_t parent = getpid(), child = fork();
    if (child < 0)
      return report(missing("no process can be made that measures"));
    if (child == 0)
      runSearch(parent, watch, search);
    int status = 0;
    bool isOverdue = wait(child, watch, status);
    bool isLost = isOverdue || (watch.until && !(WIFEXITED(status) && WEXITSTATUS(status) != kInternal));
    if (WIFEXITED(status) && WEXITSTATUS(status) != kDeviceLost && !isLost)
      return WEXITSTATUS(status);
    std::string reason =
        isOverdue ? formatv("did not end in {0:f0} s", watch.seconds).str() : "ended the process that ran it";
    watch.end();
    if (isLost && !*watch.schedule)
      return report(internalError(watch.name + (" " + reason)));
    if (isLost) {
      LostTrial trial{watch.device, {watch.kernel, watch.schedule}, watch.name};
      trial.measurement.outcome = Outcome::Failed;
      trial.measurement.attempts = watch.attempts;
      trial.measurement.reason = "it " + reason;
      ++watch.failed;
      lost(trial);
    } else if (!WIFEXITED(status)) {
      return report(internalError(std::string("the process that measures was ended: ") + strsignal(WTERMSIG(status))));
    }
    if (Clock::now() >= deadline)
      return kDone;
  }
}

} // namespace dlc::driver
