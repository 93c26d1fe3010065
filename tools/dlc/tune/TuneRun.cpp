#include "tools/dlc/tune/TuneRun.h"
#include "runtime/Machine.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/tune/Tuned.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

int TuneRun::run(Watch &watch, compiler::Observer &observer) {
  Failure failure = tune(watch, observer);
  return failure ? report(failure) : isDeviceLost ? kDeviceLost : kDone;
}

Failure TuneRun::tune(Watch &watch, compiler::Observer &observer) {
  quiet = jsonOnStdout(arguments) || !watch.isFirst();
  if (Failure failure = import(observer))
    return failure;
  if (Failure failure = database.open(databasePath, /*readOnly=*/false))
    return failure;
  if (Failure failure = database.use(tuningDevice(device, request.threads)))
    return failure;
  models = std::make_unique<compiler::KernelModels>(*compiler, targets.cpu ? plan::Target::Cpu : plan::Target::Cuda);
  if (Failure failure = models->open())
    return failure;
  if (Failure failure = loadUsual(watch))
    return failure;
  if (Failure failure = search(watch))
    return failure;
  if (isDeviceLost)
    return {};
  if (Failure failure = confirmInModel(watch))
    return failure;
  if (!jsonOnStdout(arguments))
    print(watch);
  return writeFigures(watch);
}

// What is fixed in an artifact cannot be given once more.
Failure TuneRun::readArtifactRequest() {
  for (const char *name : {"dim", "shape", "precision", "entry", "checkpoint", "seed", "input"})
    if (arguments.has(name))
      return badInput(std::string("--") + name + ": an artifact is tuned as it was compiled; give it to 'dlc compile'");
  request.ofArtifact = true;
  return {};
}

Failure TuneRun::readModelRequest() {
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (isTextFile(request.path))
    request.entries = {arguments.get("entry", "infer")};
  if (Failure failure = readWeights(arguments, request, states))
    return failure;
  return readDims(arguments, readModelInterface(request.path), request);
}

// By the request that model files of all commands are compiled by, but for what is tuned.
Failure TuneRun::import(compiler::Observer &observer) {
  std::string note;
  if (Failure failure = chooseDevice(arguments, device, note))
    return failure;
  if (device == Device::Reference)
    return badInput("--device=reference: there is nothing to tune about the interpreter");
  if (!note.empty() && !quiet)
    printNote(note);
  request = makeRequest(arguments.positional[0]);
  request.observer = &observer;
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = isArtifact(request.path) ? readArtifactRequest() : readModelRequest())
    return failure;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = data.addOption(spec))
      return failure;
  request.inputValue = [this](StringRef name) { return data.find(name); };
  targets.cpu = device == Device::Cpu;
  targets.cuda = !targets.cpu;
  targets.cpuLevels = {"native"};
  if (device == Device::Cuda)
    if (std::string here = compiler::architectureOfGpu(); !here.empty())
      request.cudaArchitecture = here;
  if (device == Device::Emu)
    request.cudaArchitecture = "sm_90a"; // what it emulates
  request.otherCudaArchitectures.clear();
  targets.cudaArchitectures = {request.cudaArchitecture};
  compiler = std::make_unique<Compiler>(request);
  if (Failure failure = compiler->importModel())
    return failure;
  if (!quiet)
    printNotes(compiler->summary());
  bounds = compiler->indexBounds();
  return {};
}

// How long a whole model may take to be compiled, or to run once; the emulated device finds out by itself what is
// endless.
static double patience(Device device) { return device == Device::Emu ? 7 * 86400.0 : 120; }

// The whole model as it is without a database, and where its time goes.
Failure TuneRun::loadUsual(Watch &watch) {
  Watched watched(watch, 0, {}, "the model by its usual schedules", patience(device));
  if (Failure failure = usual.load(*compiler, targets, device, request.threads))
    return failure;
  watch.extend(patience(device));
  if (Failure failure = usual.prepare(data, bounds))
    return failure;
  const size_t looks = device == Device::Emu ? 1 : 5;
  for (size_t n = 0; n < looks; ++n) {
    ModelLook look;
    watch.extend(patience(device));
    if (Failure failure = usual.time(look))
      return failure;
    for (const auto &[name, time] : look.nanoseconds) {
      auto [at, isNew] = nanoseconds.try_emplace(name, time);
      at->second = std::min(at->second, time);
    }
  }
  for (const auto &[name, count] : usual.launches())
    nanoseconds[name] /= count;
  return {};
}

// What the whole model with the found schedules takes to be compiled and measured; nothing where it would take most of
// the budget.
double TuneRun::confirmSeconds() const {
  constexpr double busier = 1.3, share = 0.05, most = 0.4;
  double needed = usual.compileSeconds * busier + budget * share;
  return device == Device::Emu || needed > budget * most ? 0 : needed;
}

Failure TuneRun::search(Watch &watch) {
  TuneOptions options;
  options.device = device;
  options.threads = request.threads;
  options.vectorBits = runtime::machine().has("avx512vl") ? 512 : 256;
  options.targets = targets;
  options.deadline = start + std::chrono::duration_cast<std::chrono::nanoseconds>(
                                 std::chrono::duration<double>(budget - confirmSeconds()));
  Progress progress;
  tuner = std::make_unique<Tuner>(
      *models, database, watch, options, [&](const std::string &text) { progress.say(text); },
      [&](const std::string &text) {
        progress.clear();
        printNote(text);
      });
  if (Failure failure = tuner->recall(nanoseconds))
    return failure;
  if (Failure failure = tuner->run())
    return failure;
  found = tuner->kernels();
  isDeviceLost = tuner->isDeviceLost;
  return {};
}

// A kernel that is slower in the model than by its usual schedule goes back.
Failure TuneRun::recordSlower(size_t i, double ratio) {
  TunedKernel &kernel = found[i];
  Measurement row{models->kernels()[i].key, kernel.best};
  row.outcome = Outcome::Measured;
  row.ratio = ratio;
  row.nanoseconds = kernel.usualNanoseconds * ratio;
  row.reason = "slower in a model";
  row.attempts = 1;
  kernel.ratio = 1;
  kernel.best = kernel.usual;
  return database.record(row);
}

// The whole model with and without what was found, as long as there is time for it.
Failure TuneRun::confirmInModel(Watch &watch) {
  Watched watched(watch, 0, {}, "the model by the best schedules", patience(device));
  bool isChanged = llvm::any_of(found, [](const TunedKernel &kernel) { return kernel.best != kernel.usual; });
  while (isChanged && confirmSeconds() > 0 && secondsLeft() > usual.compileSeconds) {
    std::vector<std::string> schedules;
    for (auto [i, kernel] : llvm::enumerate(found))
      if (kernel.best != kernel.usual)
        schedules.push_back("#" + models->kernels()[i].key + "=" + kernel.best);
    compiler->useSchedules(std::move(schedules));
    TimedModel tuned;
    watch.extend(patience(device));
    if (Failure failure = tuned.load(*compiler, targets, device, request.threads))
      return failure;
    watch.extend(patience(device));
    if (Failure failure = tuned.prepare(data, bounds))
      return failure;
    inModel.emplace();
    constexpr double share = 0.03;
    auto waitOn = [&] { watch.extend(patience(device)); };
    if (Failure failure = confirm(usual, tuned, std::min(budget * share, secondsLeft()), waitOn, *inModel))
      return failure;
    constexpr double slower = 1.01;
    isChanged = false;
    if (!inModel->isQuiet)
      inModel.reset();
    if (!inModel)
      printNote("other processes keep the processor busy: what was found is not compared within the model");
    for (size_t i = 0; inModel && i < found.size(); ++i) {
      auto ratio = inModel->kernelRatios.find(models->kernels()[i].name);
      if (found[i].best == found[i].usual || ratio == inModel->kernelRatios.end() || ratio->second <= slower)
        continue;
      isChanged = true;
      if (Failure failure = recordSlower(i, ratio->second))
        return failure;
    }
  }
  return {};
}

void TuneRun::print(const Watch &watch) const {
  outs() << plural(watch.measured + watch.wrong + watch.failed, "schedule") << " of " << plural(found.size(), "kernel")
         << " measured";
  if (watch.before)
    outs() << ", " << watch.before << " known before";
  if (watch.wrong + watch.failed)
    outs() << "; dropped: " << watch.wrong << " wrong, " << watch.failed << " that cannot be compiled or run";
  outs() << "\n\n   usual us    best us  ratio  tried  kernel\n";
  SmallVector<size_t> order;
  for (size_t i = 0; i < found.size(); ++i)
    order.push_back(i);
  auto timeOf = [&](size_t i) { return found[i].usualNanoseconds * double(models->kernels()[i].launches); };
  llvm::stable_sort(order, [&](size_t a, size_t b) { return timeOf(a) > timeOf(b); });
  constexpr size_t shown = 15;
  for (size_t i : ArrayRef(order).take_front(verbosity() > 0 ? order.size() : shown)) {
    outs() << format(" %10.1f %10.1f  %5.2f  %5d  ", found[i].usualNanoseconds / 1e3,
                     found[i].usualNanoseconds * found[i].ratio / 1e3, found[i].ratio, int(found[i].tried))
           << displayName(models->kernels()[i].name) << '\n';
    if (found[i].best != found[i].usual)
      outs() << "                                  " << found[i].best << '\n';
  }
  if (inModel)
    outs() << "\nthe model: " << formatSeconds(inModel->usualSeconds) << " by the usual schedules, "
           << formatSeconds(inModel->tunedSeconds) << " by the best: " << format("%.3f of the time\n", inModel->ratio);
}

Failure TuneRun::writeFigures(const Watch &watch) const {
  json::Array kernels;
  for (size_t i = 0; i < found.size(); ++i)
    kernels.push_back(json::Object{{"name", jsonText(models->kernels()[i].name)},
                                   {"key", models->kernels()[i].key},
                                   {"launches", models->kernels()[i].launches},
                                   {"usual_us", found[i].usualNanoseconds / 1e3},
                                   {"ratio", found[i].ratio},
                                   {"tried", int64_t(found[i].tried)},
                                   {"usual", found[i].usual},
                                   {"best", found[i].best}});
  json::Value whole = nullptr;
  if (inModel)
    whole = json::Object{{"usual_ms", inModel->usualSeconds * 1e3},
                         {"tuned_ms", inModel->tunedSeconds * 1e3},
                         {"ratio", inModel->ratio}};
  return writeJson(arguments, json::Object{{"measured", int64_t(watch.measured)},
                                           {"wrong", int64_t(watch.wrong)},
                                           {"failed", int64_t(watch.failed)},
                                           {"known_before", int64_t(watch.before)},
                                           {"seconds", budget - secondsLeft()},
                                           {"model", std::move(whole)},
                                           {"kernels", std::move(kernels)}});
}

} // namespace dlc::driver
