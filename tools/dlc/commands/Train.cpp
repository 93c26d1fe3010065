// `dlc train`: trains a model on data.
#include "tools/data/Tokens.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/train/Prepare.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <csignal>
#include <cstring>

using namespace llvm;
using namespace dlc::driver;

namespace {

volatile std::sig_atomic_t interrupted = 0;

// The first Ctrl-C asks for a checkpoint, the second one ends the process.
void interrupt(int) {
  interrupted = 1;
  std::signal(SIGINT, SIG_DFL);
}

std::string timeText(double seconds) {
  auto whole = int64_t(seconds + 0.5);
  std::string text;
  raw_string_ostream out(text);
  if (whole >= 3600)
    out << whole / 3600 << ':' << format("%02d:%02d", int(whole / 60 % 60), int(whole % 60));
  else
    out << whole / 60 << ':' << format("%02d", int(whole % 60));
  return text;
}

// A line that is renewed on a terminal, and a line for each epoch.
class ProgressLine : public TrainObserver {
public:
  explicit ProgressLine(uint64_t epochs) : epochs(epochs), live(isTerminal(1)) {}

  void stepDone(uint64_t epoch, uint64_t batch, uint64_t batches, const Means &means, double speed,
                double left) override {
    auto now = std::chrono::steady_clock::now();
    if (!live || now - shown < std::chrono::milliseconds(100))
      return;
    shown = now;
    outs() << "\r\033[K" << head(epoch + 1) << "  " << batch << '/' << batches;
    for (const auto &[name, sum] : means.sums)
      outs() << "  " << name << ' ' << format("%.4f", means.mean(name));
    outs() << "  " << format("%.0f", speed) << " samples/s  " << timeText(left) << " left";
    outs().flush();
  }

  void epochDone(const LogRow &row) override {
    double speed = 0, seconds = 0, waited = 0;
    outs() << (live ? "\r\033[K" : "") << head(row.epoch);
    for (const auto &[name, value] : row.values) {
      if (name == "samples_per_second")
        speed = value;
      else if (name == "seconds")
        seconds = value;
      else if (name == "waited")
        waited = value;
      else
        outs() << "  " << name << ' ' << format("%.4f", value);
    }
    outs() << "  " << format("%.0f", speed) << " samples/s  " << timeText(seconds)
           << format(" (%.1f %% waiting for data)\n", 100 * waited / std::max(seconds, 1e-9));
    outs().flush();
  }

  void checkpointWritten(uint64_t) override { ++checkpoints; }
  bool wantsToStop() override { return interrupted; }

  uint64_t checkpoints = 0;

private:
  std::string head(uint64_t epoch) const { return "epoch " + std::to_string(epoch) + '/' + std::to_string(epochs); }

  uint64_t epochs;
  bool live;
  std::chrono::steady_clock::time_point shown;
};

class TrainCommand {
public:
  explicit TrainCommand(const Arguments &arguments) : arguments(arguments) {}

  Failure run() {
    if (Failure failure = readOptions())
      return failure;
    if (Failure failure = loadModelAndData())
      return failure;
    if (Failure failure = begin())
      return failure;
    std::signal(SIGINT, interrupt);
    ProgressLine progress(options.epochs);
    dlc::data::Batches *tested = validation ? &*validation : nullptr;
    if (Failure failure = train(model, *batches, tested, options, plan.checkpoint, log, progress))
      return failure;
    const Checkpoint &now = plan.checkpoint;
    if (interrupted || now.counted)
      sayWhereStopped();
    else if (progress.checkpoints)
      outs() << "wrote " << options.run << " (step " << now.step << ")\n";
    return {};
  }

private:
  // In the middle of an epoch: what its batches so far gave.
  void sayWhereStopped() {
    const Checkpoint &now = plan.checkpoint;
    outs() << (isTerminal(1) ? "\n" : "") << "stopped after step " << now.step;
    for (const auto &[name, sum] : now.sums)
      outs() << "  " << name << ' ' << format("%.4f", sum / double(now.counted));
    outs() << (options.run.empty() ? "" : "; 'dlc train " + options.run + "' goes on from there") << '\n';
  }

  Failure readOptions() {
    const std::string &path = arguments.positional.front();
    std::string resume = arguments.get("resume");
    if (resume.empty() && sys::fs::is_directory(path))
      resume = path;
    if (Failure failure = planTraining(arguments, path, resume, plan))
      return failure;
    if (Failure failure = readDataOptions(arguments, {"train", "validation"}, plan.checkpoint, places))
      return failure;
    if (Failure failure = readThreads(arguments, plan.request.threads))
      return failure;
    if (Failure failure = readMemoryLimit(arguments, plan.request.memoryLimit))
      return failure;
    std::string note;
    if (Failure failure = chooseDevice(arguments, device, note))
      return failure;
    if (!note.empty())
      printNote(note);
    int64_t epochs = plan.settings.count("epochs") ? plan.settings["epochs"] : 1, steps = INT64_MAX, keep = 3,
            saveEvery = 0, logEvery = 0;
    for (auto [name, low, value] :
         {std::make_tuple("epochs", 1, &epochs), std::make_tuple("steps", 1, &steps), std::make_tuple("keep", 1, &keep),
          std::make_tuple("save-every", 1, &saveEvery), std::make_tuple("log-every", 1, &logEvery)})
      if (Failure failure = arguments.getInteger(name, low, INT64_MAX, *value))
        return failure;
    options.epochs = uint64_t(epochs);
    options.stepLimit = uint64_t(steps);
    options.keep = unsigned(keep);
    options.saveEvery = uint64_t(saveEvery);
    options.logEvery = uint64_t(logEvery);
    options.run = arguments.get("checkpoint", resume);
    if (StringRef(options.run).rtrim('/').contains("/step-") || StringRef(options.run).starts_with("step-"))
      options.run = StringRef(options.run).rtrim('/').rsplit('/').first.str();
    return arguments.getReal("split", 0, 0.9, split);
  }

  Failure loadModelAndData() {
    plan.request.entries = {"train", "eval", "init"};
    if (Failure failure = loadTrainedModel(std::move(plan.request), device, model))
      return failure;
    Checkpoint &checkpoint = plan.checkpoint;
    if (Failure failure = dlc::data::openSource(places["train"], model.fields, trainSource))
      return failure;
    const dlc::data::Place &place = places["train"];
    checkpoint.tokens = dlc::data::isText(place.kind) ? place.kind : "";
    if (std::string name; !checkpoint.tokens.empty())
      if (Failure failure = dlc::data::readVocabulary(place, checkpoint.vocabulary, name))
        return failure;
    uint64_t records = trainSource->records(),
             held = plan.goesOn ? checkpoint.validationSplit : uint64_t(double(records) * split);
    if (plan.goesOn && checkpoint.records != records)
      return badInput("--resume: the checkpoint's data had " + std::to_string(checkpoint.records) +
                      " records, these have " + std::to_string(records));
    checkpoint.records = records;
    checkpoint.validationSplit = held;
    // The last records are held out.
    dlc::data::BatchOptions training;
    training.size = model.batch;
    training.shuffle = !arguments.has("no-shuffle");
    training.seed = checkpoint.seed;
    training.last = records - held;
    batches.emplace(*trainSource, model.fields, training);
    if (held && places.count("validation"))
      return badInput("--split: there are validation data already");
    dlc::data::BatchOptions testing;
    testing.size = model.batch;
    if (places.count("validation")) {
      if (Failure failure = dlc::data::openSource(places["validation"], model.fields, validationSource))
        return failure;
      validation.emplace(*validationSource, model.fields, testing);
    } else if (held) {
      // Read by a thread of its own while the other one waits: a source of its own.
      if (Failure failure = dlc::data::openSource(places["train"], model.fields, validationSource))
        return failure;
      testing.first = records - held;
      validation.emplace(*validationSource, model.fields, testing);
    }
    return batches->records() ? Failure() : badInput("--split: leaves no records to train on");
  }

  // States from the checkpoint, or from the seed; what is written down goes on.
  Failure begin() {
    RuntimeSession &session = model.session();
    if (plan.goesOn) {
      if (Failure failure = session.writeStates(plan.checkpoint.states))
        return badInput(options.run + ": " + failure.message);
    } else {
      if (Failure failure = session.useEntry("init"))
        return failure;
      HostTensor seed = makeTensor("seed", ElementType::I64, {});
      std::memcpy(seed.bytes.data(), &plan.checkpoint.seed, 8);
      std::vector<HostTensor> none;
      if (Failure failure = session.run({seed}, none))
        return failure;
    }
    if (!options.run.empty())
      if (std::error_code failed = sys::fs::create_directories(options.run))
        return badInput(options.run + ": cannot be made: " + failed.message());
    if (Failure failure = describe())
      return failure;
    auto placed = [&](const char *option, const char *name) {
      std::string given = arguments.get(option);
      return !given.empty() || options.run.empty() ? given : options.run + "/" + name;
    };
    std::string given = arguments.get("log");
    bool isCsv = StringRef(given).ends_with(".csv");
    return log.open(isCsv                 ? given
                    : options.run.empty() ? ""
                                          : options.run + "/log.csv",
                    !given.empty() && !isCsv ? given
                    : options.run.empty()    ? ""
                                             : options.run + "/log.jsonl",
                    placed("plot", "plot.svg"), plan.checkpoint.step);
  }

  Failure describe() {
    uint64_t parameters = 0, frozen = 0, stateBytes = 0;
    RuntimeSession &session = model.session();
    for (const dlc::plan::TensorInfo &state : session.states()) {
      uint64_t elements = 1;
      for (int64_t dim : state.dims)
        elements *= uint64_t(dim);
      stateBytes += elements * dlc::plan::elementBytes(state.type);
      std::string role = session.stateRole(state.name);
      parameters += role == "parameter" ? elements : 0;
      frozen += role == "frozen" ? elements : 0;
    }
    if (Failure failure = session.useEntry("train"))
      return failure;
    outs() << paint(Style::Bold, displayName(model.loaded.compiler->summary().name)) << ": " << parameters
           << " parameters" << (frozen ? ", " + std::to_string(frozen) + " frozen" : "") << "; states "
           << formatBytes(stateBytes) << ", peak memory of a step " << formatBytes(session.info().peak_memory_bytes)
           << "; " << batches->records() << " records, " << batches->perEpoch() << " steps of " << model.batch
           << " an epoch" << (plan.goesOn ? "; going on after step " + std::to_string(plan.checkpoint.step) : "")
           << "\n";
    for (const MemorySummary &memory : model.loaded.compiler->memory())
      printNote(describeMemory(memory));
    return {};
  }

  const Arguments &arguments;
  TrainPlan plan;
  TrainedModel model;
  TrainOptions options;
  Device device = Device::Cpu;
  std::map<std::string, dlc::data::Place> places;
  std::unique_ptr<dlc::data::Source> trainSource, validationSource;
  std::optional<dlc::data::Batches> batches, validation;
  Log log;
  double split = 0;
};

int run(const Arguments &arguments) { return report(TrainCommand(arguments).run()); }

constexpr Option kOptions[] = {
    {"data", "train=KIND:FILES",
     "the data; also validation=KIND:FILES. Kinds: idx:PICTURES,LABELS; npz:FILE or npy:FILE,FILE; "
     "csv:FILE,label=NAME; "
     "pictures:FOLDER,fit=crop; bytes:, chars:, words:FILE,vocabulary=FILE"},
    {"split", "PART", "this part of the training data, the last of it, is held out for validation"},
    {"recipe", "FILE.dl", "for an ONNX model: the text that says loss and optimizer"},
    {"epochs", "N", "passes over the data (default: what the text says, else 1)"},
    {"steps", "N", "stop after so many steps in all"},
    {"batch", "N", "records of a step (default: what the text says, else 1)"},
    {"seed", "N", "of first weights, order of data, dropout and augmentation (default: what the text says, else 0)"},
    {"no-shuffle", nullptr, "take the records in their order"},
    {"checkpoint", "DIR",
     "write checkpoints, log.csv, log.jsonl and plot.svg there: at the end of each epoch, and when stopped"},
    {"save-every", "N", "a checkpoint after each N steps, too"},
    {"keep", "N", "keep the newest N checkpoints (default: 3)"},
    {"resume", "DIR",
     "go on from the newest checkpoint there, with the text that it holds; 'dlc train DIR' is the same"},
    {"log", "FILE", "write a row for each epoch: .csv, else JSON lines"},
    {"log-every", "N", "a row for each N steps, too"},
    {"plot", "FILE.svg", "draw loss and metrics"},
    options::kDevice,
    options::kDim,
    options::kMemoryLimit,
    options::kThreads,
    options::kVerbose,
};

} // namespace

const Command &dlc::driver::trainCommand() {
  static const Command command = {
      "train",
      "trains a model on data",
      "FILE.dl --data train=KIND:FILES [options]",
      "Compiles the model's whole step (forward, loss, backward, optimizer) into one program and runs it on\n"
      "batches of the data. A run that is stopped, by Ctrl-C, too, goes on from its newest checkpoint as if\n"
      "it had not been: on the CPU to the bit.",
      kOptions,
      "dlc train examples/fashion.dl --data train=idx:images.gz,labels.gz --epochs 5 --checkpoint run\n"
      "dlc train run --data train=idx:images.gz,labels.gz --epochs 10\n"
      "dlc train model.onnx --recipe recipe.dl --data train=npz:data.npz\n",
      "FILE.dl",
      run};
  return command;
}
