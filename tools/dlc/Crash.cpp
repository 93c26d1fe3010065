// Signals and fatal errors: a message, a reproducer, exit code 4.
#include "tools/dlc/Crash.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/Failure.h"
#include "tools/dlc/Version.h"

#include "mlir/IR/AsmState.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace mlir;

namespace dlc::driver {

static std::string commandLine;
static CrashScope *innermost = nullptr;

struct CrashReport {
  static StringRef phase() { return innermost ? StringRef(innermost->phase) : StringRef(); }
};

static void say(const Twine &text) {
  llvm::SmallString<512> storage;
  StringRef message = text.toStringRef(storage);
  (void)!write(STDERR_FILENO, message.data(), message.size());
}

CrashScope::CrashScope(StringRef phase, ModuleOp module) : phase(phase.str()), outer(innermost) {
  if (module)
    before = module.clone();
  innermost = this;
}

CrashScope::~CrashScope() { innermost = outer; }

std::string CrashScope::writeReproducer() const {
  std::string directory = environment("DLC_REPRODUCER_DIR");
  std::string path =
      (directory.empty() ? "" : directory + "/") + "dlc-reproducer-" + std::to_string(getpid()) + ".mlir";
  std::error_code failed;
  llvm::raw_fd_ostream file(path, failed);
  if (failed)
    return "no reproducer: cannot write '" + path + "': " + failed.message();
  file << "// dlc " << kVersion << " failed in phase '" << phase << "'. The IR is as it was before that phase.\n"
       << "// command: " << commandLine << "\n";
  if (before) {
    OpPrintingFlags flags;
    flags.enableDebugInfo().elideLargeResourceString(1 << 16);
    before.get()->print(file, flags);
    file << '\n';
  }
  file.flush();
  return "reproducer written to '" + path + "'";
}

static void finish(const Twine &what) {
  static volatile sig_atomic_t entered = 0;
  if (entered)
    _exit(kInternal);
  entered = 1;
  // Printing the IR after memory was corrupted may hang.
  signal(SIGALRM, [](int) { _exit(kInternal); });
  alarm(10);
  StringRef phase = CrashReport::phase();
  // The signal may have come within malloc: what needs no memory is said first.
  say("dlc: error: internal error: " + what + (phase.empty() ? Twine("") : " in phase '" + phase + "'") +
      "; this is a fault of dlc\n");
  for (StringRef part : {StringRef("dlc: note: command: "), StringRef(commandLine), StringRef("\n")})
    (void)!write(STDERR_FILENO, part.data(), part.size());
  if (innermost)
    say("dlc: note: " + innermost->writeReproducer() + "\n");
  _exit(kInternal);
}

static void onSignal(int number) { finish(Twine(strsignal(number))); }

void installCrashHandler(int argc, char **argv) {
  for (int i = 0; i < argc; ++i)
    commandLine += (i ? " " : "") + std::string(argv[i]);
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
