// `dlc run`: runs a model or an artifact once.
#include "tools/dlc/Console.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/Model.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/data/StateFile.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <cmath>
#include <numeric>

using namespace llvm;
using namespace dlc::driver;

static std::string valueText(const HostTensor &tensor, int64_t i) {
  std::string text;
  raw_string_ostream out(text);
  if (factsOf(tensor.type).kind == TypeFacts::Float)
    out << format("%.6g", tensor.real(i));
  else if (tensor.type == ElementType::U64)
    out << uint64_t(tensor.integer(i));
  else
    out << tensor.integer(i);
  return text;
}

// All values of a small tensor; of a large one the range, the mean and the greatest five with their places.
static void printOutput(const HostTensor &tensor) {
  outs() << paint(Style::Bold, displayName(tensor.name)) << ' ' << describe(tensor) << '\n';
  int64_t size = tensor.size();
  if (size <= 16) {
    outs() << "  ";
    for (int64_t i = 0; i < size; ++i)
      outs() << (i ? ", " : "") << valueText(tensor, i);
    outs() << '\n';
    return;
  }
  double low = HUGE_VAL, high = -HUGE_VAL, sum = 0;
  int64_t notFinite = 0;
  std::vector<int64_t> order(size);
  std::iota(order.begin(), order.end(), 0);
  std::vector<double> keys(size);
  for (int64_t i = 0; i < size; ++i) {
    double value = tensor.real(i);
    keys[i] = std::isnan(value) ? -HUGE_VAL : value;
    if (!std::isfinite(value)) {
      ++notFinite;
      continue;
    }
    low = std::min(low, value);
    high = std::max(high, value);
    sum += value;
  }
  outs() << "  range " << format("%.6g to %.6g, mean %.6g", low, high, sum / std::max<int64_t>(1, size - notFinite));
  if (notFinite)
    outs() << ", " << notFinite << " not finite";
  outs() << "\n  top";
  std::partial_sort(order.begin(), order.begin() + 5, order.end(),
                    [&](int64_t a, int64_t b) { return keys[a] != keys[b] ? keys[a] > keys[b] : a < b; });
  for (int64_t i = 0; i < 5; ++i) {
    std::string place;
    int64_t flat = order[i];
    for (int64_t dim : reverse(tensor.dims)) {
      place = std::to_string(flat % dim) + (place.empty() ? "" : ",") + place;
      flat /= dim;
    }
    outs() << (i ? ", " : " ") << '[' << place << "] " << valueText(tensor, order[i]);
  }
  outs() << '\n';
}

static int run(const Arguments &arguments) {
  InputData data;
  LoadedModel model;
  std::string note;
  if (Failure failure = loadGiven(arguments, data, model, note))
    return report(failure);
  bool quiet = jsonOnStdout(arguments);
  if (!note.empty() && !quiet)
    printNote(note);
  if (model.compiler && !quiet)
    printNotes(model.compiler->summary());
  std::string states = arguments.get("states");
  if (!states.empty() && !model.session)
    return report(badInput("--states: the reference interpreter runs the model as it is"));
  bool hadStates = false;
  if (!states.empty())
    if (Failure failure = loadStates(states, *model.session, hadStates))
      return report(failure);
  if (!model.compiler || isMlirFile(arguments.positional[0]) || isTextFile(arguments.positional[0])) {
    std::vector<std::string> names;
    for (const auto &input : model.inputs())
      names.push_back(input.name);
    if (Failure failure = data.checkNames(names))
      return report(failure);
  }
  std::vector<HostTensor> values, results;
  std::vector<std::string> randomNames;
  std::vector<std::string> defaulted;
  if (Failure failure = data.values(model.inputsAt(model.sizes, data, defaulted), model.bounds, values, randomNames))
    return report(failure);
  if (!defaulted.empty() && !quiet)
    printNote("became 1, as no option says otherwise (--dim NAME=SIZE): " + displayNames(defaulted));
  if (!randomNames.empty() && !arguments.has("input") && !quiet)
    printNote("random values for: " + displayNames(randomNames) + " (--input NAME=FILE gives them)");

  auto start = std::chrono::steady_clock::now();
  if (Failure failure = model.run(values, results))
    return report(failure);
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (!states.empty())
    if (Failure failure = saveStates(states, *model.session))
      return report(failure);

  std::string folder = arguments.get("output");
  if (!folder.empty())
    if (std::error_code failed = sys::fs::create_directories(folder))
      return report(badInput(folder + ": cannot be made: " + failed.message()));
  json::Array outputs;
  StringSet<> fileNames;
  for (const HostTensor &result : results) {
    std::string file = folder.empty() ? "" : folder + "/" + npyFileName(result.name, fileNames);
    if (!file.empty())
      if (Failure failure = writeNpyFile(file, result))
        return report(failure);
    if (!quiet)
      printOutput(result);
    outputs.push_back(json::Object{{"name", jsonText(result.name)},
                                   {"type", factsOf(result.type).name},
                                   {"dims", jsonDims(result.dims)},
                                   {"file", jsonText(file)}});
  }
  if (!quiet) {
    outs() << "ran in " << formatSeconds(seconds) << " on " << deviceName(model.device);
    if (model.session)
      outs() << " (" << model.session->info().device_name << ", " << model.session->info().code_level << ")";
    if (model.compileSeconds)
      outs() << "; compiled in " << formatSeconds(model.compileSeconds);
    outs() << '\n';
    if (!states.empty())
      outs() << (hadStates ? "went on from and wrote " : "wrote ") << plural(model.session->states().size(), "state")
             << (hadStates ? " in " : " to ") << states << '\n';
    if (!folder.empty())
      outs() << "wrote " << plural(results.size(), "output") << " to " << folder << '\n';
  }
  return report(writeJson(arguments, json::Object{{"device", deviceName(model.device)},
                                                  {"run_ms", seconds * 1e3},
                                                  {"compile_ms", model.compileSeconds * 1e3},
                                                  {"load_ms", model.loadSeconds * 1e3},
                                                  {"outputs", std::move(outputs)}}));
}

static constexpr Option kOptions[] = {
    options::kDevice,
    options::kInput,
    {"entry", "NAME", "the entry to run, of a program that has several (default: the first; 'dlc inspect' lists them)"},
    {"output", "DIR", "write every output into DIR as .npy, named after the output", 'o'},
    {"states", "FILE.npz", "begin with the states in the file, where it is, and write them there after the run"},
    options::kCheckpoint,
    options::kSeed,
    options::kDim,
    options::kShape,
    options::kPrecision,
    options::kSchedule,
    options::kDb,
    options::kThreads,
    {"stage", "STAGE", "with --device=reference: interpret the IR of this stage (import, graph, kernels)"},
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::runCommand() {
  static const Command command = {
      "run",
      "runs a model or an artifact once",
      "MODEL|ARTIFACT [--input NAME=FILE]... [--output DIR] [options]",
      "Compiles a model file in memory for this machine, or loads an artifact, and runs it once. The dims\n"
      "of the data give symbolic dims their sizes. --device=reference runs the slow, plain interpreter\n"
      "that every result is compared with. Types that NumPy has not (bf16, f8, f4) are written as f32.",
      kOptions,
      "dlc run model.onnx --input image=photo.npy --output out/\n"
      "dlc run model.dlc --input inputs.npz --device=cpu\n"
      "dlc run model.onnx --input random:7 --dim batch=4\n",
      "MODEL",
      run};
  return command;
}
