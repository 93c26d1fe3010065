// `dlc eval`: loss and metrics of a trained model on data.
#include "tools/dlc/Console.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/train/Prepare.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static Failure evaluateRun(const Arguments &arguments) {
  TrainPlan plan;
  std::map<std::string, dlc::data::Place> places;
  Device device;
  std::string note;
  if (Failure failure = planTraining(arguments, "", arguments.positional.front(), plan))
    return failure;
  if (Failure failure = readDataOptions(arguments, {"test"}, plan.checkpoint, places))
    return failure;
  if (Failure failure = readThreads(arguments, plan.request.threads))
    return failure;
  if (Failure failure = chooseDevice(arguments, device, note))
    return failure;
  bool quiet = jsonOnStdout(arguments);
  if (!note.empty() && !quiet)
    printNote(note);
  plan.request.entries = {"eval"};
  TrainedModel model;
  if (Failure failure = loadTrainedModel(std::move(plan.request), device, model))
    return failure;
  if (Failure failure = model.session().writeStates(plan.checkpoint.states))
    return badInput(arguments.positional.front() + ": " + failure.message);
  std::unique_ptr<dlc::data::Source> source;
  if (Failure failure = dlc::data::openSource(places["test"], model.fields, source))
    return failure;
  dlc::data::BatchOptions options;
  options.size = model.batch;
  dlc::data::Batches batches(*source, model.fields, options);
  Means means;
  if (Failure failure = evaluate(model, batches, means))
    return failure;
  json::Object figures{{"step", plan.checkpoint.step}, {"records", means.counted}};
  if (!quiet)
    outs() << "step " << plan.checkpoint.step << ", " << means.counted << " records:";
  for (const auto &[name, sum] : means.sums) {
    figures[name] = means.mean(name);
    if (!quiet)
      outs() << "  " << name << ' ' << format("%.4f", means.mean(name));
  }
  if (!quiet)
    outs() << '\n';
  return writeJson(arguments, std::move(figures));
}

static int run(const Arguments &arguments) { return report(evaluateRun(arguments)); }

static constexpr Option kOptions[] = {
    {"data", "test=KIND:FILES", "the data, as for 'dlc train'"},
    options::kDevice,
    options::kThreads,
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::evalCommand() {
  static const Command command = {
      "eval",
      "loss and metrics of a trained model on data",
      "RUN --data test=KIND:FILES [options]",
      "Loads the newest checkpoint of a run of 'dlc train' (or the one that the path names) and runs its\n"
      "entry eval over all records.",
      kOptions,
      "dlc eval run --data test=idx:t10k-images-idx3-ubyte.gz,t10k-labels-idx1-ubyte.gz\n",
      "RUN",
      run};
  return command;
}
