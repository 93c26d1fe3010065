#include "tools/dlc/Compilation.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/tune/Tuned.h"

using namespace llvm;

namespace dlc::driver {

Failure readCompilation(const Arguments &arguments, const std::string &path, function_ref<Targets()> usual,
                        Compilation &compilation) {
  auto &[request, interface, targets, inputs, states] = compilation;
  request = makeRequest(path);
  request.entries = arguments.all("entry");
  if (!request.entries.empty() && !isTextFile(path))
    return badInput("--entry: only a text file (.dl) has entries to choose when compiling");
  if (Failure failure = parseTargets(arguments.all("target"), targets))
    return failure;
  if (!targets.cpu && !targets.cuda)
    targets = usual();
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (Failure failure = readMemoryLimit(arguments, request.memoryLimit))
    return failure;
  interface = readModelInterface(path);
  if (Failure failure = readDims(arguments, interface, request))
    return failure;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = inputs.addOption(spec))
      return failure;
  request.inputValue = [&values = inputs](StringRef name) { return values.find(name); };
  request.cudaArchitecture = targets.cudaArchitectures.front();
  request.otherCudaArchitectures.assign(targets.cudaArchitectures.begin() + 1, targets.cudaArchitectures.end());
  if (Failure failure = readSchedules(arguments, /*hasKernels=*/true, request.schedules))
    return failure;
  std::vector<Device> devices;
  if (targets.cpu)
    devices.push_back(Device::Cpu);
  if (targets.cuda)
    devices.push_back(Device::Cuda);
  if (Failure failure = readTuned(arguments, devices, /*threads=*/0, request))
    return failure;
  return readWeights(arguments, request, states);
}

namespace {

// Keeps diagnostics back until it is known whether they matter.
class HeldObserver : public compiler::Observer {
public:
  explicit HeldObserver(compiler::Observer &console) : console(console) {}
  void report(const compiler::Diagnostic &diagnostic) override {
    if (isHolding)
      held.push_back(diagnostic);
    else
      console.report(diagnostic);
  }
  void phaseBegins(StringRef phase, const compiler::Reproducer &reproducer) override {
    console.phaseBegins(phase, reproducer);
  }
  void phaseEnds(StringRef phase, double seconds, bool failed) override { console.phaseEnds(phase, seconds, failed); }
  void stageEnds(compiler::Stage stage, plan::Target target, function_ref<std::string()> print) override {
    console.stageEnds(stage, target, print);
  }

  void release() {
    isHolding = false;
    for (const compiler::Diagnostic &diagnostic : held)
      console.report(diagnostic);
  }
  // What went wrong first.
  std::string reason(const Failure &failure) const {
    const compiler::Diagnostic *error = firstError();
    return error ? error->text() : failure.message;
  }
  // ... with what is said beside it.
  std::string reasonAndNotes(const Failure &failure) const {
    std::string text = reason(failure);
    if (const compiler::Diagnostic *error = firstError())
      for (const compiler::Diagnostic &note : error->notes)
        text += " (" + note.message + ")";
    return text;
  }

private:
  const compiler::Diagnostic *firstError() const {
    auto isError = [](const compiler::Diagnostic &each) { return each.severity == compiler::Severity::Error; };
    auto error = llvm::find_if(held, isError);
    return error == held.end() ? nullptr : &*error;
  }

  compiler::Observer &console;
  std::vector<compiler::Diagnostic> held;
  bool isHolding = true;
};

// A memory limit needs sizes that are known, and so do schedules, which are of kernels at sizes. Of a text that is so
// where its entries are chosen: a step of training has the batch that it is given.
bool mayStayOpen(const CompileRequest &request) {
  return !request.memoryLimit && request.schedules.empty() && (!isTextFile(request.path) || !request.entries.empty());
}

} // namespace

Failure compileOpen(Compilation &compilation, function_ref<Failure(Compiler &)> compile) {
  CompileRequest &request = compilation.request, open = request;
  std::vector<std::string> opened;
  std::string why, whyAtSizes;
  if (mayStayOpen(open))
    opened = openOtherDims(compilation.interface, open);
  if (!opened.empty()) {
    HeldObserver observer(*open.observer);
    open.observer = &observer;
    Compiler compiler(std::move(open));
    Failure failure = compiler.importModel();
    if (!failure)
      failure = compile(compiler);
    if (failure.kind != FailureKind::BadInput && failure.kind != FailureKind::Internal) {
      observer.release();
      return failure;
    }
    why = observer.reason(failure);
    whyAtSizes = observer.reasonAndNotes(failure);
  }
  HeldObserver observer(*request.observer);
  request.observer = &observer;
  Compiler compiler(std::move(request));
  Failure failure = compiler.importModel();
  bool isBySizes = !opened.empty() && !(failure && why == observer.reason(failure));
  if (isBySizes) // what is wrong at any sizes is said once
    printNote("must be known when compiling (--dim NAME=SIZE): " + displayNames(opened) + ": " + whyAtSizes);
  observer.release();
  if (isBySizes && failure)
    printNote("so it is where they are 1, as no option says otherwise");
  return failure ? failure : compile(compiler);
}

} // namespace dlc::driver
