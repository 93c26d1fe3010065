// `dlc check`: compares a device with ONNX's test data, or with the reference interpreter.
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/Model.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/data/Compare.h"
#include "tools/dlc/data/DataSet.h"
#include "tools/dlc/data/Lists.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <cstdlib>

using namespace llvm;
using namespace dlc::driver;

namespace {
// One check of a model on one or more sets of data.
class Checker {
public:
  Checker(const Arguments &arguments, const std::string &path)
      : arguments(arguments), path(path), request(makeRequest(path)) {}

  Failure run();
  int passed = 0, failed = 0;
  json::Array figures;
  LoadedModel compiled; // of the last set, reused where dims and compiled-in values agree

private:
  Failure readOptions();
  Failure readArtifact();
  Failure checkDataSet(const std::string &folder);
  Failure runReference(const InputData &data, std::vector<HostTensor> &results);
  Failure checkRandom();
  Failure checkRandomAt(const InputData &data, const std::map<std::string, int64_t> &sizes);
  Failure prepare(const InputData &data, Device device, LoadedModel &model);
  void compareOutputs(StringRef what, const std::vector<HostTensor> &found, const std::vector<HostTensor> &expected);
  bool compareOne(StringRef what, const HostTensor &found, const HostTensor &expected);
  void chooseTolerance();
  Tolerance toleranceFor(const HostTensor &expected) const;

  const Arguments &arguments;
  std::string path;
  OnnxInterface interface;
  Device device = Device::Cpu;
  CompileRequest request; // what options say; data add to it
  Tolerance tolerance;
  double ofLargest = -1; // atol as a part of the expected output's largest magnitude; negative: by the output's type
  Stage stage = Stage::Graph;
  bool againstReference = false;
  bool compilesValues = true; // of the data, that shapes depend on
  bool ofArtifact = false;
  std::map<std::string, std::vector<int64_t>> compiledShapes;
  InputData compiledData;
};
} // namespace

Failure Checker::readOptions() {
  std::string note;
  ofArtifact = isArtifact(path);
  if (ofArtifact)
    if (Failure failure = readArtifact())
      return failure;
  if (Failure failure = ofArtifact ? Failure() : chooseDevice(arguments, device, note))
    return failure;
  if (!note.empty() && !jsonOnStdout(arguments))
    printNote(note);
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure =
          ofArtifact ? Failure() : readSchedules(arguments, device != Device::Reference, request.schedules))
    return failure;
  if (Failure failure = arguments.getReal("rtol", 0, 1e9, tolerance.rtol))
    return failure;
  if (Failure failure = arguments.getReal("atol", 0, 1e9, tolerance.atol))
    return failure;
  int64_t seeds = 0;
  if (Failure failure = arguments.getInteger("seeds", 1, 1000, seeds))
    return failure;
  if (seeds && device != Device::Emu)
    return badInput("--seeds: only the emulated device runs kernels in orders of its choice (--device=emu)");
  if (seeds)
    setenv("DLC_EMU_SEEDS", std::to_string(seeds).c_str(), /*replace=*/1);
  std::string against = arguments.get("against", "data");
  if (against != "data" && against != "reference")
    return badInput("--against: expected data or reference, found '" + against + "'");
  againstReference = against == "reference";
  std::string values = arguments.get("values", "compiled");
  if (values != "compiled" && values != "run")
    return badInput("--values: expected compiled or run, found '" + values + "'");
  compilesValues = values == "compiled";
  if (ofArtifact)
    return againstReference ? badInput("--against=reference: an artifact holds no model to compare with") : Failure();
  for (Stage each : {Stage::Import, Stage::Graph, Stage::Kernels, Stage::Plan})
    if (arguments.get("stage") == stageName(each))
      stage = each;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (isTextFile(path))
    request.entries = {arguments.get("entry", "infer")};
  interface = readModelInterface(path);
  return readDims(arguments, interface, request);
}

// The program as it is: nothing of the data is compiled in.
Failure Checker::readArtifact() {
  if (Failure failure = loadArtifact(path, arguments, compiled))
    return failure;
  device = compiled.device;
  for (bool isInput : {true, false})
    for (const dlc::plan::TensorInfo &info : isInput ? compiled.inputs() : compiled.outputs()) {
      if (!sequenceOfSizes(info).empty()) // beside its rows
        continue;
      ModelValue value;
      value.kind = isList(info) || isRagged(info) ? ModelValue::Sequence : ModelValue::Tensor;
      value.name = info.name;
      (isInput ? interface.inputs : interface.outputs).push_back(std::move(value));
    }
  return {};
}

// Compiles the model for the dims and values of `data`, unless `model` fits them already.
Failure Checker::prepare(const InputData &data, Device target, LoadedModel &model) {
  if (ofArtifact)
    return {};
  CompileRequest now = request;
  InputData bound = data;
  // The reference computes at one size: that of the data.
  if (target == Device::Reference)
    now.openDims.clear();
  if (Failure failure = bound.bindDims(interface, now))
    return failure;
  if (model.compiler && compiledShapes == now.inputShapes && model.device == target) {
    bool same = all_of(model.compiler->summary().specializedInputs, [&](const std::string &name) {
      const HostTensor *old = compiledData.find(name), *value = data.find(name);
      return old && value && old->bytes == value->bytes;
    });
    if (same)
      return {};
  }
  compiledShapes = now.inputShapes;
  compiledData = data;
  if (compilesValues || target == Device::Reference)
    now.inputValue = [&data](StringRef name) { return data.find(name); };
  // The reference computes what the model says, unless a stage of this compilation is asked for.
  if (target == Device::Reference && !arguments.has("stage"))
    now.precision = dlc::plan::Precision::F32;
  model = LoadedModel();
  model.referenceStage = stage;
  if (Failure failure = loadModel(std::move(now), target, model))
    return failure;
  if (!jsonOnStdout(arguments))
    printNotes(model.compiler->summary());
  if (target != Device::Reference)
    chooseTolerance();
  return {};
}

// Half a unit in the last place of what contractions multiply, as a part of the number.
static double roundoff(dlc::plan::Precision precision) {
  return precision == dlc::plan::Precision::BF16 ? 1.0 / 256 : 1.0 / 2048;
}

// Every contraction adds errors of its own to those that come in. One result is a sum of many products, each off by up
// to two roundings (its operands'), in either direction: the sum is off by some 0.6 roundings of a typical result.
// Errors of n contractions one after the other add up like independent ones, by the root of n. Over all elements of an
// output the largest is some 5 times the typical one: 3 in all. An output of few elements may be small by chance, or as
// a difference of large terms, and a softmax multiplies relative errors by the size of its logits: 16 leaves room.
void Checker::chooseTolerance() {
  if (request.precision == dlc::plan::Precision::F32 || ofLargest >= 0)
    return;
  int64_t contractions = std::max<int64_t>(1, compiled.compiler->contractions());
  double unit = roundoff(request.precision);
  if (!arguments.has("rtol"))
    tolerance.rtol = 4 * unit;
  ofLargest = 16 * unit * std::sqrt(double(contractions));
  if (jsonOnStdout(arguments))
    return;
  std::string text;
  raw_string_ostream out(text);
  out << "precision " << precisionName(request.precision) << ": rtol " << format("%.3g", tolerance.rtol);
  if (arguments.has("atol"))
    out << format(", atol %.3g", tolerance.atol);
  else
    out << format(", atol %.3g", ofLargest) << " of the output's largest magnitude ("
        << plural(contractions, "contraction") << ")";
  printNote(text);
}

Failure Checker::checkDataSet(const std::string &folder) {
  DataSet set;
  if (Failure failure = readDataSet(folder, interface, set))
    return failure;
  InputData data;
  for (const HostTensor &input : set.inputs)
    data.add(input.name, input);
  for (const std::string &name : set.emptySequences)
    data.addEmptySequence(name);
  std::vector<HostTensor> values, found;
  std::vector<std::string> randomNames;
  if (Failure failure = prepare(data, device, compiled))
    return failure;
  InputData apart = data;
  if (Failure failure = data.joinLists(compiled.inputs()))
    return badInput(folder + ": " + failure.message);
  std::vector<std::string> defaulted;
  if (Failure failure = data.values(compiled.inputsAt({}, data, defaulted), compiled.bounds, values, randomNames))
    return badInput(folder + ": " + failure.message);
  if (!randomNames.empty())
    return badInput(folder + ": has no value for input '" + randomNames.front() + "'");
  if (Failure failure = compiled.run(values, found))
    return failure;
  if (againstReference) {
    compiledShapes.clear();
    if (Failure failure = runReference(apart, set.outputs))
      return failure;
  }
  if (Failure failure = joinLists(compiled.outputs(), set.outputs))
    return badInput(folder + ": " + failure.message);
  compareOutputs(set.name, found, set.outputs);
  return {};
}

// What the reference gives of these values, of sequences each element.
Failure Checker::runReference(const InputData &data, std::vector<HostTensor> &results) {
  LoadedModel reference;
  std::vector<HostTensor> values;
  std::vector<std::string> ignored;
  if (Failure failure = prepare(data, Device::Reference, reference))
    return failure;
  if (Failure failure = data.values(reference.inputsAt({}, data, ignored), reference.bounds, values, ignored))
    return failure;
  results.clear();
  return reference.run(values, results);
}

Failure Checker::checkRandom() {
  againstReference = true;
  InputData data;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = data.addOption(spec))
      return failure;
  if (!jsonOnStdout(arguments))
    printNote("no test data beside the model: comparing with the reference interpreter on random inputs");
  if (request.openDims.empty())
    return checkRandomAt(data, {});
  if (Failure failure = prepare(data, device, compiled))
    return failure;
  // One program at several sizes, the least among them.
  std::map<std::string, SizeBounds> open = compiled.compiler->summary().openSizes;
  if (open.empty()) // data decide about what does not stay open
    open = request.openDims;
  for (int64_t more : {0, 1, 4}) {
    std::map<std::string, int64_t> sizes;
    for (const auto &[name, bounds] : open) {
      // Of sequences, whose lengths begin with 0, one: none has no last element, which many ask for.
      int64_t least = bounds.least == 0 && bounds.most > 0 ? bounds.factor : bounds.least;
      sizes[name] = std::min(bounds.most, least + more * bounds.factor * int64_t(sizes.size() + 1));
    }
    if (Failure failure = checkRandomAt(data, sizes))
      return failure;
  }
  return {};
}

Failure Checker::checkRandomAt(const InputData &data, const std::map<std::string, int64_t> &sizes) {
  std::vector<HostTensor> values, found, expected;
  std::vector<std::string> ignored;
  if (Failure failure = prepare(data, device, compiled))
    return failure;
  if (Failure failure = data.values(compiled.inputsAt(sizes, data, ignored), compiled.bounds, values, ignored))
    return failure;
  if (Failure failure = compiled.run(values, found))
    return failure;
  InputData bound = data;
  std::string what = "random inputs";
  if (!sizes.empty())
    for (const HostTensor &value : values) // the reference takes its sizes from them
      bound.add(value.name, value);
  for (const auto &[name, size] : sizes)
    what += (what == "random inputs" ? " at " : ", ") + name + " = " + std::to_string(size);
  if (Failure failure = bound.splitLists(compiled.inputs()))
    return failure;
  auto shapes = compiledShapes;
  if (Failure failure = runReference(bound, expected))
    return failure;
  compiledShapes = shapes;
  if (Failure failure = joinLists(compiled.outputs(), expected))
    return failure;
  compareOutputs(what, found, expected);
  return {};
}

// What ONNX's own runner allows for data. Against the reference the absolute bound grows with the output: elements near
// 0 that are sums of large terms differ in any order of summation. An option holds for both.
Tolerance Checker::toleranceFor(const HostTensor &expected) const {
  Tolerance result = tolerance;
  if (ofLargest >= 0) {
    if (!arguments.has("atol"))
      result.atol = ofLargest * largest(expected);
    return result;
  }
  if (againstReference && !arguments.has("atol")) {
    static const std::pair<ElementType, double> kEpsilons[] = {
        {ElementType::F64, 1e-12}, {ElementType::F32, 1e-5}, {ElementType::F16, 2e-3}, {ElementType::BF16, 1.6e-2}};
    double epsilon = 0.15;
    for (auto [type, value] : kEpsilons)
      if (type == expected.type)
        epsilon = value;
    result.atol = epsilon * largest(expected);
  }
  return result;
}

bool Checker::compareOne(StringRef what, const HostTensor &found, const HostTensor &expected) {
  Comparison result = compare(found, expected, toleranceFor(expected));
  bool quiet = jsonOnStdout(arguments);
  figures.push_back(json::Object{{"data", jsonText(what)},
                                 {"output", jsonText(found.name)},
                                 {"passed", result.equal},
                                 {"max_abs_error", result.maxAbsolute},
                                 {"max_rel_error", result.maxRelative},
                                 {"mismatches", result.mismatches}});
  if (quiet)
    return result.equal;
  outs() << (result.equal ? paint(Style::Green, "ok    ") : paint(Style::Red, "FAILED")) << ' ' << displayName(what)
         << ": '" << displayName(found.name) << "' " << describe(expected);
  if (!result.problem.empty()) {
    outs() << ": " << result.problem << '\n';
    return false;
  }
  bool whole = factsOf(expected.type).kind != TypeFacts::Float && result.maxAbsolute < 0x1p53;
  outs() << format(whole ? ": max abs error %.0f, max rel error %.3g" : ": max abs error %.3g, max rel error %.3g",
                   result.maxAbsolute, result.maxRelative);
  if (result.special)
    outs() << " of finite elements";
  if (!result.equal)
    outs() << "; " << result.mismatches << " of " << expected.size() << " out of tolerance"
           << (result.special ? " (" + std::to_string(result.special) + " NaN or infinite on one side)" : "")
           << ", worst at " << indexText(result.worst, expected.dims) << ": expected "
           << elementText(expected, result.worst) << ", found " << elementText(found, result.worst);
  outs() << '\n';
  return result.equal;
}

void Checker::compareOutputs(StringRef what, const std::vector<HostTensor> &found,
                             const std::vector<HostTensor> &expected) {
  bool equal = found.size() >= expected.size();
  if (!equal)
    printError(
        (what + ": the data have " + Twine(expected.size()) + " outputs, the model " + Twine(found.size())).str());
  for (auto [result, wanted] : zip(found, expected))
    equal &= compareOne(what, result, wanted);
  ++(equal ? passed : failed);
}

Failure Checker::run() {
  if (Failure failure = readOptions())
    return failure;
  std::vector<std::string> folders;
  if (Failure failure = findDataSets(path, arguments.all("data"), folders))
    return failure;
  if (folders.empty() && ofArtifact)
    return badInput(path + ": an artifact holds no model to compare with: give --data");
  if (folders.empty())
    return checkRandom();
  for (const std::string &folder : folders)
    if (Failure failure = checkDataSet(folder))
      return failure;
  return {};
}

// The exit code of one model; its figures.
static int checkModel(Checker &checker, bool quiet) {
  if (Failure failure = checker.run())
    return report(failure);
  if (!quiet)
    outs() << checker.passed << " passed, " << checker.failed << " failed\n";
  return checker.failed ? kComparisonFailed : kDone;
}

// Several models in one process: what each says stands between 'model PATH' and 'exit code N'. The exit code is the
// highest of them.
static int checkModels(const Arguments &arguments) {
  LoadedModel kept; // the last that ran: a GPU keeps its context while a program is loaded
  json::Array models;
  bool quiet = jsonOnStdout(arguments);
  int worst = kDone;
  for (const std::string &path : arguments.positional) {
    if (!quiet)
      outs() << "model " << path << '\n';
    outs().flush();
    Checker checker(arguments, path);
    int code = checkModel(checker, quiet);
    worst = std::max(worst, code);
    if (checker.compiled.session)
      kept = std::move(checker.compiled);
    if (!quiet)
      outs() << "exit code " << code << '\n';
    outs().flush();
    models.push_back(json::Object{{"model", path},
                                  {"exit_code", code},
                                  {"passed", checker.passed},
                                  {"failed", checker.failed},
                                  {"outputs", std::move(checker.figures)}});
  }
  if (Failure failure = writeJson(arguments, json::Object{{"models", std::move(models)}}))
    return report(failure);
  return worst;
}

static int run(const Arguments &arguments) {
  if (arguments.positional.size() > 1)
    return checkModels(arguments);
  Checker checker(arguments, arguments.positional[0]);
  int code = checkModel(checker, jsonOnStdout(arguments));
  if (code != kDone && code != kComparisonFailed)
    return code;
  if (Failure failure = writeJson(arguments, json::Object{{"passed", checker.passed},
                                                          {"failed", checker.failed},
                                                          {"outputs", std::move(checker.figures)}}))
    return report(failure);
  return code;
}

static constexpr Option kOptions[] = {
    {"data", "DIR",
     "a test_data_set_N folder, or one that holds some; may be repeated (default: those beside the model)"},
    {"against", "WHAT",
     "data (default): the outputs in the data; reference: the reference interpreter on their inputs"},
    {"values", "WHEN",
     "when values of the data that shapes depend on are read: compiled (default: they become constants where the "
     "program cannot read them when it runs), or run (nothing of the data is compiled in)"},
    options::kDevice,
    {"rtol", "R", "relative tolerance (default 1e-3, ONNX's own; with --precision 4 units of rounding)"},
    {"atol", "A",
     "absolute tolerance (default 1e-7, ONNX's own; against the reference and with --precision it grows with the "
     "output)"},
    {"seeds", "N",
     "on the emulated device: runs each kernel N times from the same memory, in other orders of lanes, warps and "
     "blocks; "
     "all must write the same bytes"},
    {"input", "NAME=SOURCE", "without data: the value of an input, as for 'dlc run'; default random"},
    options::kEntry,
    options::kDim,
    options::kShape,
    options::kPrecision,
    options::kSchedule,
    options::kThreads,
    {"stage", "STAGE", "the reference interprets the IR of this stage: import, graph (default), kernels"},
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::checkCommand() {
  static const Command command = {
      "check",
      "compares a model's outputs with test data, or with the reference interpreter",
      "MODEL|ARTIFACT... [--data DIR]... [options]",
      "Runs the model on ONNX test data (folders test_data_set_N with input_K.pb and output_K.pb) and\n"
      "compares: types and dims exactly, integers exactly, floats within the tolerance. Without data it\n"
      "compares the device with the reference interpreter on random inputs. --device=reference checks\n"
      "the interpreter itself. Several models are checked one after the other in one process: what each says\n"
      "stands between the lines 'model PATH' and 'exit code N', and the exit code is the highest. Of an artifact, "
      "which\n"
      "holds nothing of the data, the program is checked as it is. The last\n"
      "line of each is 'N passed, N failed', counting sets of data.\n"
      "With --precision=tf32, f16 or bf16 the reference stays f32, and the tolerances are what the rounding of\n"
      "operands explains: u = 2^-11 (bf16: 2^-8), rtol 4 u, atol 16 u sqrt(contractions) times the largest\n"
      "magnitude of the output. They are printed; --rtol and --atol win.",
      kOptions,
      "dlc check model.onnx\n"
      "dlc check model.onnx --data test_data_set_0 --rtol=1e-4\n"
      "dlc check model.onnx --device=cuda --against=reference\n",
      "MODEL",
      run,
      /*several=*/true};
  return command;
}
