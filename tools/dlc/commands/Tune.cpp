// `dlc tune`: measures how the kernels of a model are computed best on a
// device, and remembers it.
#include "runtime/Machine.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/tune/Confirm.h"
#include "tools/dlc/tune/Tuned.h"
#include "tools/dlc/tune/Tuner.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <mutex>

using namespace llvm;
using namespace dlc::driver;

namespace {

// A schedule that cannot be compiled is dropped, with its reason; what is wrong
// with the model is said at once.
class TuneObserver : public dlc::compiler::Observer {
public:
  void report(const dlc::compiler::Diagnostic &diagnostic) override {
    if (!searching)
      return console.report(diagnostic);
    if (diagnostic.severity == dlc::compiler::Severity::Error && lastError.empty())
      lastError = diagnostic.text();
  }
  void phaseBegins(StringRef phase, const dlc::compiler::Reproducer &reproducer) override {
    if (!searching)
      console.phaseBegins(phase, reproducer);
  }
  void phaseEnds(StringRef phase, double seconds, bool failed) override {
    if (!searching)
      console.phaseEnds(phase, seconds, failed);
  }

  bool searching = false;
  std::string lastError;

private:
  ConsoleObserver console;
};

} // namespace

static Failure readBudget(const Arguments &arguments, double &seconds) {
  std::string text = arguments.get("budget", "60s");
  StringRef number = text;
  double scale = number.consume_back("ms") ? 1e-3 : number.consume_back("s") ? 1 : number.consume_back("m") ? 60 : 1;
  if (number.getAsDouble(seconds) || !(seconds > 0 && seconds * scale <= 7 * 86400))
    return badInput("--budget: expected a time, such as 60s, 500ms or 10m, found '" + text + "'");
  seconds *= scale;
  return {};
}

static Failure exportTo(TuningDatabase &database, const std::string &path) {
  std::string text;
  if (Failure failure = database.exportText(text))
    return failure;
  if (path == "-") {
    outs() << text;
    return {};
  }
  std::error_code error;
  raw_fd_ostream file(path, error);
  if (!error)
    file << text;
  file.close();
  if (error || file.has_error()) {
    file.clear_error();
    return badInput(path + ": cannot be written: " + (error ? error : file.error()).message());
  }
  return {};
}

static Failure importFrom(TuningDatabase &database, const std::string &path, bool quiet) {
  auto buffer = MemoryBuffer::getFile(path);
  if (!buffer)
    return badInput(path + ": cannot be read: " + buffer.getError().message());
  size_t rows = 0;
  if (Failure failure = database.importText(path, (*buffer)->getBuffer().str(), rows))
    return failure;
  if (!quiet)
    outs() << "imported " << plural(rows, "measurement") << " from " << path << '\n';
  return {};
}

// The request that model files of all commands are compiled by, but for what is
// tuned.
static Failure readRequest(const Arguments &arguments, Device &device, CompileRequest &request,
                           std::vector<HostTensor> &states, InputData &data) {
  std::string note;
  if (Failure failure = chooseDevice(arguments, device, note))
    return failure;
  if (device == Device::Reference)
    return badInput("--device=reference: there is nothing to tune about the interpreter");
  if (!note.empty() && !jsonOnStdout(arguments))
    printNote(note);
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (isTextFile(request.path))
    request.entries = {arguments.get("entry", "infer")};
  if (Failure failure = readWeights(arguments, request, states))
    return failure;
  if (Failure failure = readDims(arguments, readModelInterface(request.path), request))
    return failure;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = data.addOption(spec))
      return failure;
  request.inputValue = [&data](StringRef name) { return data.find(name); };
  if (device == Device::Cuda)
    if (std::string here = dlc::compiler::architectureOfGpu(); !here.empty())
      request.cudaArchitecture = here;
  return {};
}

namespace {

class TuneRun {
public:
  TuneRun(const Arguments &arguments, TuningDatabase &database)
      : arguments(arguments), database(database), quiet(jsonOnStdout(arguments)) {}
  Failure run();

private:
  Failure search(KernelModels &models);
  Failure confirmed(KernelModels &models);
  void print(const KernelModels &models) const;
  Failure writeFigures(const KernelModels &models) const;

  const Arguments &arguments;
  TuningDatabase &database;
  bool quiet;
  Device device = Device::Cpu;
  CompileRequest request;
  std::vector<HostTensor> states;
  InputData data;
  TuneObserver observer;
  double budget = 60;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  std::vector<TunedKernel> found;
  size_t measured = 0, wrong = 0, failed = 0, before = 0;
  std::optional<Confirmation> inModel;
};

} // namespace

Failure TuneRun::search(KernelModels &models) {
  TuneOptions options;
  options.device = device;
  options.threads = request.threads;
  const dlc::runtime::Machine &machine = dlc::runtime::machine();
  options.vectorBits = machine.has("avx512vl") ? 512 : 256;
  // What is left is for the whole model.
  auto seconds = std::chrono::duration<double>(budget * (device == Device::Emu ? 1.0 : 0.85));
  options.deadline = start + std::chrono::duration_cast<std::chrono::nanoseconds>(seconds);
  options.targets.cpu = device == Device::Cpu;
  options.targets.cuda = !options.targets.cpu;
  options.targets.cpuLevels = {"native"};
  options.targets.cudaArchitectures = {request.cudaArchitecture};
  Progress progress;
  Tuner tuner(
      models, database, options, observer.lastError, [&](const std::string &text) { progress.say(text); },
      [&](const std::string &text) {
        progress.clear();
        printNote(text);
      });
  observer.searching = true;
  Failure failure = tuner.run();
  observer.searching = false;
  found = tuner.kernels();
  measured = tuner.measured;
  wrong = tuner.wrong;
  failed = tuner.failed;
  before = tuner.before;
  return failure;
}

// The whole model with and without what was found. A kernel that is slower
// there than by its usual schedule goes back.
Failure TuneRun::confirmed(KernelModels &models) {
  if (llvm::all_of(found, [](const TunedKernel &kernel) { return kernel.best == kernel.usual; }))
    return {};
  LoadedModel usual, tuned;
  std::map<std::string, std::string> best;
  if (Failure failure = database.best(best))
    return failure;
  CompileRequest plain = request, changed = request;
  for (const auto &[key, schedule] : best)
    changed.schedules.push_back("#" + key + "=" + schedule);
  if (Failure failure = loadModel(std::move(plain), device, usual))
    return failure;
  if (Failure failure = loadModel(std::move(changed), device, tuned))
    return failure;
  inModel.emplace();
  if (Failure failure = confirm(usual, tuned, budget * 0.05, *inModel))
    return failure;
  constexpr double slower = 1.03;
  for (size_t i = 0; i < found.size(); ++i) {
    const auto &kernel = models.kernels()[i];
    auto ratio = inModel->kernelRatios.find(kernel.name);
    if (found[i].best == found[i].usual || ratio == inModel->kernelRatios.end() || ratio->second <= slower)
      continue;
    Measurement row{kernel.key, found[i].best};
    row.outcome = Outcome::Measured;
    row.ratio = ratio->second;
    row.nanoseconds = found[i].usualNanoseconds * ratio->second;
    row.reason = "slower in a model";
    row.attempts = 1;
    if (Failure failure = database.record(row))
      return failure;
    found[i].ratio = 1;
    found[i].best = found[i].usual;
  }
  return {};
}

void TuneRun::print(const KernelModels &models) const {
  outs() << plural(measured + wrong + failed, "schedule") << " of " << plural(found.size(), "kernel") << " measured";
  if (before)
    outs() << ", " << before << " known before";
  if (wrong + failed)
    outs() << "; dropped: " << wrong << " wrong, " << failed << " that cannot be compiled or run";
  outs() << "\n\n   usual us    best us  ratio  kernel\n";
  SmallVector<size_t> order;
  for (size_t i = 0; i < found.size(); ++i)
    order.push_back(i);
  auto timeOf = [&](size_t i) { return found[i].usualNanoseconds * double(models.kernels()[i].launches); };
  llvm::stable_sort(order, [&](size_t a, size_t b) { return timeOf(a) > timeOf(b); });
  constexpr size_t shown = 15;
  for (size_t i : ArrayRef(order).take_front(verbosity() > 0 ? order.size() : shown)) {
    outs() << format(" %10.1f %10.1f  %5.2f  ", found[i].usualNanoseconds / 1e3,
                     found[i].usualNanoseconds * found[i].ratio / 1e3, found[i].ratio)
           << displayName(models.kernels()[i].name) << '\n';
    if (found[i].best != found[i].usual)
      outs() << "                           " << found[i].best << '\n';
  }
  if (inModel)
    outs() << "\nthe model: " << formatSeconds(inModel->usualSeconds) << " by the usual schedules, "
           << formatSeconds(inModel->tunedSeconds)
           << " by the best: " << format("%.3f of the time\n", inModel->tunedSeconds / inModel->usualSeconds);
}

Failure TuneRun::writeFigures(const KernelModels &models) const {
  json::Array kernels;
  for (size_t i = 0; i < found.size(); ++i)
    kernels.push_back(json::Object{{"name", jsonText(models.kernels()[i].name)},
                                   {"key", models.kernels()[i].key},
                                   {"launches", models.kernels()[i].launches},
                                   {"usual_us", found[i].usualNanoseconds / 1e3},
                                   {"ratio", found[i].ratio},
                                   {"usual", found[i].usual},
                                   {"best", found[i].best}});
  json::Value whole = nullptr;
  if (inModel)
    whole = json::Object{{"usual_ms", inModel->usualSeconds * 1e3}, {"tuned_ms", inModel->tunedSeconds * 1e3}};
  return writeJson(arguments, json::Object{{"measured", measured},
                                           {"wrong", wrong},
                                           {"failed", failed},
                                           {"known_before", before},
                                           {"model", std::move(whole)},
                                           {"kernels", std::move(kernels)}});
}

Failure TuneRun::run() {
  if (Failure failure = readBudget(arguments, budget))
    return failure;
  const std::string &path = arguments.positional[0];
  if (isArtifact(path))
    return badInput(path + ": an artifact's code is compiled; tune the model "
                           "that it was compiled from");
  request = makeRequest(path);
  request.observer = &observer;
  if (Failure failure = readRequest(arguments, device, request, states, data))
    return failure;
  if (Failure failure = database.use(tuningDevice(device, request.threads)))
    return failure;
  // Two threads use its context.
  CompileRequest shared = request;
  shared.threads = 0;
  Compiler compiler(std::move(shared));
  if (Failure failure = compiler.importModel())
    return failure;
  if (!quiet)
    printNotes(compiler.summary());
  KernelModels models(compiler, device == Device::Cpu ? dlc::plan::Target::Cpu : dlc::plan::Target::Cuda);
  if (Failure failure = models.open())
    return failure;
  if (Failure failure = search(models))
    return failure;
  // What the emulated device counts is no time.
  if (device != Device::Emu)
    if (Failure failure = confirmed(models))
      return failure;
  if (!quiet)
    print(models);
  return writeFigures(models);
}

static int run(const Arguments &arguments) {
  std::string path = tuningFile(arguments);
  if (path.empty())
    return report(badInput("no database: give --db FILE, or set DLC_TUNING_DB"));
  TuningDatabase database;
  if (Failure failure = database.open(path, /*readOnly=*/false))
    return report(failure);
  if (arguments.has("import"))
    if (Failure failure = importFrom(database, arguments.get("import"), jsonOnStdout(arguments)))
      return report(failure);
  if (!arguments.positional.empty())
    if (Failure failure = TuneRun(arguments, database).run())
      return report(failure);
  if (arguments.has("export"))
    return report(exportTo(database, arguments.get("export")));
  if (arguments.positional.empty() && !arguments.has("import"))
    return report(badInput("no MODEL given; usage: dlc tune MODEL [--budget 60s] [--db FILE]"));
  return kDone;
}

static constexpr Option kOptions[] = {
    options::kDb,
    {"budget", "TIME", "how long to search: 60s (default), 500ms, 10m"},
    {"device", "NAME", "auto (default), cpu, cuda, emu; on emu nothing is learnt of speed"},
    options::kThreads,
    options::kPrecision,
    options::kEntry,
    options::kCheckpoint,
    options::kSeed,
    options::kDim,
    options::kShape,
    {"input", "NAME=FILE", "the value of an input that shapes depend on; it is compiled in"},
    {"export", "FILE", "write the whole database as text, at last (-: to stdout)"},
    {"import", "FILE", "take such a text into the database, at first"},
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::tuneCommand() {
  static const Command command = {"tune",
                                  "measures which schedules are fastest, and remembers them",
                                  "MODEL [--budget 60s] [--db FILE] [options]",
                                  "Compiles each kernel of a model under one schedule after the other, "
                                  "compares its results with those of the\n"
                                  "usual schedule, and measures both in turns. What was measured goes into "
                                  "a database at once, by kernel,\n"
                                  "device and version, so a search may be ended at any moment, and the "
                                  "next one goes on where it was. compile,\n"
                                  "run and bench take the best schedules from there (--db, DLC_TUNING_DB).",
                                  kOptions,
                                  "dlc tune model.onnx --db tuned.db\n"
                                  "dlc compile model.onnx --db tuned.db\n"
                                  "dlc tune --db tuned.db --export tuned.txt\n",
                                  "MODEL",
                                  run,
                                  /*several=*/false,
                                  /*optional=*/true};
  return command;
}
