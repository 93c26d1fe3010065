// dlc: the driver. Finds the command and hands over to it.
#include "tools/compiler/Version.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Crash.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/commands/Commands.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <malloc.h>

using namespace llvm;
using namespace dlc::driver;

// In the order of the help text.
static const Command &(*const kCommands[])() = {compileCommand, runCommand,     checkCommand,  bisectCommand,
                                                benchCommand,   tuneCommand,    trainCommand,  evalCommand,
                                                sampleCommand,  exportCommand,  formatCommand, vocabularyCommand,
                                                explainCommand, inspectCommand, doctorCommand};
static constexpr StringRef kOptSummary = "runs passes by name on MLIR, as mlir-opt does";

static void printHelp() {
  outs() << "dlc " << kVersion << ": compiles models, in ONNX or in text, into fused kernels, and runs them.\n\n"
         << paint(Style::Bold, "Usage") << "\n  dlc COMMAND [options]\n\n"
         << paint(Style::Bold, "Commands") << '\n';
  auto line = [](StringRef name, StringRef summary) {
    outs() << "  " << paint(Style::Bold, name);
    outs().indent(name.size() < 10 ? 10 - name.size() : 1) << summary << '\n';
  };
  for (const auto &command : kCommands)
    line(command().name, command().summary);
  line("opt", kOptSummary);
  outs() << "\n'dlc COMMAND --help' explains a command; 'dlc --version' prints the version.\n\n"
         << paint(Style::Bold, "Examples") << "\n"
         << "  dlc compile model.onnx -o model.dlc --dim batch=8\n"
         << "  dlc run model.onnx --input image=photo.npy --output out/\n"
         << "  dlc check model.onnx\n"
         << "  dlc bench model.dlc --threads 2\n\n"
         << paint(Style::Bold, "Environment") << '\n';
  for (const EnvironmentVariable &variable : environmentVariables())
    if (StringRef(variable.name).starts_with("DLC_") || StringRef(variable.name) == "NO_COLOR")
      outs() << "  " << format("%-19s", variable.name) << variable.meaning << '\n';
}

static int unknownCommand(StringRef name) {
  SmallVector<StringRef> names{"opt"};
  for (const auto &command : kCommands)
    names.push_back(command().name);
  std::string near = suggest(name, names);
  printError(("unknown command '" + name + "'" +
              (near.empty() ? "; 'dlc --help' lists the commands" : "; did you mean '" + near + "'?"))
                 .str());
  return kBadInput;
}

static int runCommand(const Command &command, ArrayRef<std::string> args) {
  Arguments arguments;
  if (Failure failure = parseArguments(command, args, arguments))
    return report(failure);
  if (arguments.has("help")) {
    printCommandHelp(command);
    return kDone;
  }
  if (arguments.has("verbose"))
    setVerbosity(1);
  return command.run(arguments);
}

// Weights of 100 MB are allocated and freed again and again while they are folded and packed. Memory that is kept does
// not have to be mapped, cleared and faulted in anew each time, which took longer than the work itself.
static void keepFreedMemory() {
#ifdef __GLIBC__
  constexpr int gigabyte = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, gigabyte);
  mallopt(M_TRIM_THRESHOLD, gigabyte);
#endif
}

int main(int argc, char **argv) {
  installCrashHandler(argc, argv);
  keepFreedMemory();
  std::vector<std::string> args(argv + 1, argv + argc);
  if (args.empty() || args[0] == "--help" || args[0] == "-h" || args[0] == "help") {
    if (args.size() > 1)
      for (const auto &command : kCommands)
        if (args[1] == command().name) {
          printCommandHelp(command());
          return kDone;
        }
    printHelp();
    return args.empty() ? kBadInput : kDone;
  }
  if (args[0] == "--version" || args[0] == "version") {
    outs() << "dlc " << kVersion << " (MLIR " << kMlirVersion << ")\n";
    return kDone;
  }
  ArrayRef<std::string> rest = ArrayRef<std::string>(args).drop_front();
  int code = -1;
  if (args[0] == "opt")
    code = runOpt(rest);
  for (const auto &command : kCommands)
    if (args[0] == command().name)
      code = runCommand(command(), rest);
  if (code < 0)
    code = unknownCommand(args[0]);
  outs().flush();
  // The exit code is what counts; MLIR's and LLVM's global destructors have nothing to save.
  return code;
}
