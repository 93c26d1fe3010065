// `dlc bisect`: where two devices or precisions part.
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/Model.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/data/Compare.h"
#include "tools/dlc/data/Divergence.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace llvm;
using namespace dlc::driver;

namespace {
class Bisector {
public:
  explicit Bisector(const Arguments &arguments)
      : arguments(arguments), path(arguments.positional[0]), quiet(jsonOnStdout(arguments)) {}

  Failure run();
  // Of the first value that is beyond what is allowed; null for none.
  const Divergence *first() const;
  json::Object figures() const;

private:
  Failure readOptions();
  Failure load(Device device, dlc::plan::Precision precision, LoadedModel &model);
  Failure compare();
  Failure writeValues();
  void print() const;
  void printRow(const Divergence &row) const;

  const Arguments &arguments;
  std::string path;
  bool quiet;
  Device device = Device::Cpu, against = Device::Reference;
  CompileRequest request;
  OnnxInterface interface;
  InputData data;
  LoadedModel model;
  std::vector<HostTensor> values; // of the inputs
  Divergences rows;
  std::vector<std::string> files; // of the values, where they are written
};
} // namespace

Failure Bisector::readOptions() {
  std::string note, other = arguments.get("against", "reference");
  if (isArtifact(path))
    return badInput(path + ": 'dlc bisect' takes a model file: it is compiled for both sides");
  if (Failure failure = chooseDevice(arguments, device, note))
    return failure;
  if (device == Device::Reference)
    return badInput("--device: the reference interpreter is what --against compares with");
  if (!note.empty() && !quiet)
    printNote(note);
  if (Failure failure = chooseDevice("--against", other, against))
    return failure;
  request = makeRequest(path);
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = readSchedules(arguments, device == Device::Cuda || device == Device::Emu, request.schedules))
    return failure;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (device == against && request.precision == dlc::plan::Precision::F32)
    return badInput("--against: both sides are " + std::string(deviceName(device)) +
                    " in f32; choose another device, or a --precision");
  if (isTextFile(path))
    request.entries = {arguments.get("entry", "infer")};
  if (Failure failure = readWeights(arguments, request, model.states))
    return failure;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = data.addOption(spec))
      return failure;
  interface = readModelInterface(path);
  if (!interface.inputs.empty())
    if (Failure failure = data.checkNames(interface))
      return failure;
  return readDims(arguments, interface, request);
}

Failure Bisector::load(Device target, dlc::plan::Precision precision, LoadedModel &loaded) {
  CompileRequest now = request;
  InputData bound = data;
  for (const HostTensor &value : values) // the second side runs at the sizes of the first
    bound.add(value.name, value);
  now.openDims.clear();
  now.precision = precision;
  if (target != device)
    now.schedules.clear();
  if (Failure failure = bound.bindDims(interface, now))
    return failure;
  now.inputValue = [this](StringRef name) { return data.find(name); };
  loaded.referenceStage = Stage::Import;
  return loadModel(std::move(now), target, loaded);
}

Failure Bisector::compare() {
  if (Failure failure = load(device, request.precision, model))
    return failure;
  if (!quiet)
    printNotes(model.compiler->summary());
  std::vector<std::string> randomNames, defaulted;
  if (Failure failure = data.values(model.inputsAt({}, data, defaulted), model.bounds, values, randomNames))
    return failure;
  std::vector<HostTensor> found, expected;
  std::vector<size_t> contractions; // up to each step
  for (size_t i = 0; i < model.session->info().steps; ++i)
    contractions.push_back((i ? contractions.back() : 0) + (model.session->step(i).flops != 0));
  if (Failure failure = model.run(values, found, [&](size_t step, HostTensor value) {
        dlc_step_info info = model.session->step(step);
        rows.add(std::move(value), step, info.kernel, info.source, contractions[step]);
      }))
    return failure;
  for (HostTensor &output : found)
    rows.addOutput(std::move(output));
  LoadedModel other;
  if (Failure failure = load(against, dlc::plan::Precision::F32, other))
    return failure;
  rows.setRounding(request.precision);
  if (Failure failure = other.run(values, expected, [&](size_t, HostTensor value) { rows.compare(value); }))
    return failure;
  for (const HostTensor &output : expected)
    rows.compareOutput(output);
  return {};
}

Failure Bisector::writeValues() {
  std::string folder = arguments.get("output");
  if (folder.empty())
    return {};
  if (std::error_code failed = sys::fs::create_directories(folder))
    return badInput(folder + ": cannot be made: " + failed.message());
  StringSet<> taken;
  for (const Divergence &row : rows.all()) {
    files.push_back(folder + "/" + npyFileName(row.value.name, taken));
    if (Failure failure = writeNpyFile(files.back(), row.value))
      return failure;
  }
  return {};
}

const Divergence *Bisector::first() const {
  for (const Divergence &row : rows.all())
    if (row.isBeyond())
      return &row;
  return nullptr;
}

void Bisector::printRow(const Divergence &row) const {
  std::string text;
  raw_string_ostream out(text);
  std::string name = "'" + displayName(row.value.name) + "'";
  if (row.round)
    name += " round " + std::to_string(row.round);
  if (row.isOutput())
    out << "  out";
  else
    out << format("%5zu", row.step);
  out << "  " << left_justify(name, 28) << ' ' << left_justify(describe(row.value), 22);
  if (!row.compared)
    out << "  not computed by the other side";
  else if (!row.problem.empty())
    out << "  " << row.problem;
  else
    out << format("  %9.2e  %9.2e", row.error, row.allowed);
  out << "  " << (row.isOutput() ? "" : displayName(row.kernel));
  outs() << (row.isBeyond() ? paint(Style::Red, text) : text) << '\n';
}

void Bisector::print() const {
  std::string precision = precisionName(request.precision);
  outs() << paint(Style::Bold, " step  value                        type                      error    allowed  kernel")
         << '\n';
  for (const Divergence &row : rows.all())
    printRow(row);
  size_t compared = count_if(rows.all(), [](const Divergence &row) { return row.compared; });
  outs() << plural(compared, "value") << " compared: " << deviceName(device) << " in " << precision << " with "
         << deviceName(against) << (against == Device::Reference ? "" : " in f32")
         << "; errors are parts of a value's largest magnitude\n";
  const Divergence *beyond = first();
  if (!beyond) {
    outs() << "no difference beyond what the rounding of " << precision << " explains\n";
    return;
  }
  outs() << paint(Style::Red, "parts") << " at '" << displayName(beyond->value.name) << "' " << describe(beyond->value);
  if (!beyond->isOutput())
    outs() << ", which step " << beyond->step << " writes (" << displayName(beyond->kernel) << ") of "
           << displayMessage(beyond->source);
  if (!beyond->problem.empty())
    outs() << ": " << beyond->problem << '\n';
  else
    outs() << format(": error %.3g, allowed %.3g", beyond->error, beyond->allowed) << "; worst at "
           << indexText(beyond->worst, beyond->value.dims) << ": " << deviceName(against) << " has "
           << beyond->expectedText << ", " << deviceName(device) << " " << beyond->foundText << '\n';
}

json::Object Bisector::figures() const {
  json::Array array;
  json::Value firstName = nullptr;
  for (const auto &[i, row] : enumerate(rows.all())) {
    json::Object object{
        {"name", jsonText(row.value.name)}, {"output", row.isOutput()}, {"type", factsOf(row.value.type).name},
        {"dims", jsonDims(row.value.dims)}, {"round", row.round},       {"compared", row.compared},
        {"beyond", row.isBeyond()}};
    if (!row.isOutput()) {
      object["step"] = row.step;
      object["kernel"] = jsonText(row.kernel);
      object["source"] = jsonText(row.source);
    }
    if (row.compared && row.problem.empty()) {
      // JSON knows no infinity.
      object["error"] = std::isfinite(row.error) ? json::Value(row.error) : json::Value("infinite");
      object["allowed"] = row.allowed;
    }
    if (!row.problem.empty())
      object["problem"] = jsonText(row.problem);
    if (i < files.size())
      object["file"] = jsonText(files[i]);
    array.push_back(std::move(object));
  }
  if (const Divergence *beyond = first())
    firstName = jsonText(beyond->value.name);
  return json::Object{{"device", deviceName(device)},
                      {"against", deviceName(against)},
                      {"precision", precisionName(request.precision)},
                      {"first", std::move(firstName)},
                      {"values", std::move(array)}};
}

Failure Bisector::run() {
  if (Failure failure = readOptions())
    return failure;
  if (Failure failure = compare())
    return failure;
  if (Failure failure = writeValues())
    return failure;
  if (!quiet)
    print();
  return {};
}

static int run(const Arguments &arguments) {
  Bisector bisector(arguments);
  if (Failure failure = bisector.run())
    return report(failure);
  if (Failure failure = writeJson(arguments, bisector.figures()))
    return report(failure);
  return bisector.first() ? kComparisonFailed : kDone;
}

static constexpr Option kOptions[] = {
    options::kDevice,
    {"against", "NAME", "the other side, in f32: reference (default), cpu, cuda or emu"},
    options::kPrecision,
    options::kInput,
    {"output", "DIR", "write the values of the device into DIR as .npy, named after them", 'o'},
    options::kEntry,
    options::kCheckpoint,
    options::kSeed,
    options::kDim,
    options::kShape,
    options::kSchedule,
    options::kThreads,
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::bisectCommand() {
  static const Command command = {
      "bisect",
      "finds the first value of a model where two devices or precisions part",
      "MODEL [--device=A] [--against=B] [--precision=TYPE] [options]",
      "Runs the model on both sides on the same inputs, step by step, and compares every value of the model that\n"
      "has memory (values inside of fused kernels have none), in the order of the run. An error is the largest\n"
      "difference of two elements, as a part of the value's largest magnitude. Allowed are 16 u sqrt(n) behind n\n"
      "contractions, with u = 2^-20 for f32 (sums of some thousand products), 2^-11 for tf32 and f16, 2^-8 for\n"
      "bf16; integers may differ by a step where they have at most 8 bits, else they must be equal. The last line\n"
      "names the first value beyond that, with its kernel, nodes and worst element; the exit code is then 1.",
      kOptions,
      "dlc bisect model.onnx --precision=f16\n"
      "dlc bisect model.onnx --device=cuda --against=cpu --input inputs.npz\n",
      "MODEL",
      run};
  return command;
}
