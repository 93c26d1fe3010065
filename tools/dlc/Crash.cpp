// Signals and fatal errors: a message, a reproducer, exit code 4.
#include "tools/dlc/Crash.h"
#include "tools/dlc/ExitCode.h"

#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"
#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace mlir;

namespace dlc::driver {

static std::string typed;
static std::atomic<const Reproducer *> current{nullptr};

const std::string &commandLine() { return typed; }

void setCrashReproducer(const Reproducer *reproducer) { current = reproducer; }

static void say(const Twine &text) {
  llvm::SmallString<512> storage;
  StringRef message = text.toStringRef(storage);
  (void)!write(STDERR_FILENO, message.data(), message.size());
}

static void finish(const Twine &what) {
  static volatile sig_atomic_t entered = 0;
  if (entered)
    _exit(kInternal);
  entered = 1;
  // Printing the IR after memory was corrupted may hang.
  signal(SIGALRM, [](int) { _exit(kInternal); });
  alarm(10);
  const Reproducer *reproducer = current;
  StringRef phase = reproducer ? reproducer->phase() : StringRef();
  // The signal may have come within malloc: what needs no memory is said first.
  say("dlc: error: internal error: " + what + (phase.empty() ? Twine("") : " in phase '" + phase + "'") +
      "; this is a fault of dlc\n");
  for (StringRef part : {StringRef("dlc: note: command: "), StringRef(typed), StringRef("\n")})
    (void)!write(STDERR_FILENO, part.data(), part.size());
  if (reproducer)
    say("dlc: note: " + reproducer->write() + "\n");
  _exit(kInternal);
}

static void onSignal(int number) { finish(Twine(strsignal(number))); }

void installCrashHandler(int argc, char **argv) {
  for (int i = 0; i < argc; ++i)
    typed += (i ? " " : "") + std::string(argv[i]);
  // A stack of its own: the fault may be a stack overflow.
  constexpr size_t stackBytes = 1 << 20;
  stack_t stack = {};
  stack.ss_sp = malloc(stackBytes);
  stack.ss_size = stackBytes;
  sigaltstack(&stack, nullptr);
  struct sigaction action = {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int number : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP})
    sigaction(number, &action, nullptr);
  llvm::install_fatal_error_handler([](void *, const char *reason, bool) { finish(Twine(reason)); });
  llvm::install_bad_alloc_error_handler([](void *, const char *, bool) { finish(Twine("out of memory")); });
}

} // namespace dlc::driver
