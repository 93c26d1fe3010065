// Devices, dims, and the way from a file to something that runs.
#include "tools/dlc/Model.h"
#include "frontend/Import.h"
#include "frontend/TextImport.h"
#include "runtime/Device.h"
#include "runtime/plan/Format.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/data/Lists.h"
#include "tools/dlc/data/TensorFile.h"
#include "tools/dlc/train/Checkpoint.h"
#include "tools/dlc/tune/Tuned.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <chrono>

using namespace llvm;

namespace dlc::driver {

const char *deviceName(Device device) {
  static const char *const names[] = {"cpu", "cuda", "reference", "emu"};
  return names[int(device)];
}

dlc_device runtimeDevice(Device device) {
  return device == Device::Cpu ? DLC_DEVICE_CPU : device == Device::Emu ? DLC_DEVICE_EMU : DLC_DEVICE_CUDA;
}

Failure chooseDevice(const char *option, const std::string &name, Device &device) {
  for (Device each : {Device::Cpu, Device::Cuda, Device::Reference, Device::Emu})
    if (name == deviceName(each)) {
      device = each;
      runtime::Status unavailable = each == Device::Cuda ? runtime::probeCuda() : runtime::Status();
      return unavailable ? missing(std::string("device 'cuda' is not available: ") + unavailable.message()) : Failure();
    }
  return badInput(std::string(option) + ": expected " + (option == StringRef("--device") ? "auto, " : "") +
                  "cpu, cuda, emu or reference, found '" + name + "'");
}

Failure chooseDevice(const Arguments &arguments, Device &device, std::string &note) {
  std::string name = arguments.get("device", "auto");
  if (name != "auto")
    return chooseDevice("--device", name, device);
  runtime::Status unavailable = runtime::probeCuda();
  device = unavailable ? Device::Cpu : Device::Cuda;
  note =
      unavailable ? std::string("device: cpu (auto; no cuda: ") + unavailable.message() + ")" : "device: cuda (auto)";
  return {};
}

// "NAME=VALUE" parted at the last '='.
static bool part(StringRef text, std::string &name, StringRef &value) {
  auto [left, right] = text.rsplit('=');
  name = left.str();
  value = right;
  return text.contains('=') && !left.empty() && !right.empty();
}

static Failure unknownName(StringRef what, StringRef name, ArrayRef<std::string> known) {
  SmallVector<StringRef> names(known.begin(), known.end());
  std::string near = suggest(name, names);
  return badInput(
      ("the model has no " + what + " '" + name + "'" +
       (near.empty() ? "; it has: " + (known.empty() ? "none" : join(known, ", ")) : "; did you mean '" + near + "'?"))
          .str());
}

// "8", "?", "1..32" or "16..512/16".
static bool readSize(StringRef text, std::optional<int64_t> &size, SizeBounds &bounds) {
  int64_t value;
  if (text == "?")
    return true;
  if (!text.contains("..")) {
    size = !text.getAsInteger(10, value) && value >= 0 ? std::optional(value) : std::nullopt;
    return size.has_value();
  }
  auto [least, rest] = text.split("..");
  auto [most, step] = rest.split('/');
  if (least.getAsInteger(10, bounds.least) || (!most.empty() && most.getAsInteger(10, bounds.most)) ||
      (rest.contains('/') && step.getAsInteger(10, bounds.factor)))
    return false;
  return bounds.factor >= 1 && bounds.factor <= SizeBounds().most && bounds.least >= 0 && bounds.least <= bounds.most &&
         bounds.most <= SizeBounds().most;
}

// Of a size that only stays open: sequences and their rows may be empty.
static SizeBounds freeBounds(StringRef name) {
  SizeBounds bounds;
  bounds.least = name.ends_with("[]") || name.ends_with(rowsName("")) ? 0 : bounds.least;
  return bounds;
}

// What a dim without a name is called.
static std::string placeName(StringRef input, size_t dim) { return (input + "[" + Twine(dim) + "]").str(); }

static std::vector<std::string> symbolicDims(const ModelValue &input) {
  std::vector<std::string> names;
  for (const auto &[i, dim] : enumerate(input.dims))
    if (dim.size < 0)
      names.push_back(dim.name.empty() ? placeName(input.name, i) : dim.name);
  return names;
}

// Those that may stay open. The elements of a sequence may differ in dims without a name, unless these are bound: all
// of their rows are one size.
static std::vector<std::string> dimsToOpen(const ModelValue &input, const CompileRequest &request) {
  std::vector<std::string> names;
  for (const std::string &name : symbolicDims(input)) {
    bool isOfElements = input.kind == ModelValue::Sequence && isElementOf(name, input.name);
    if (!isOfElements)
      names.push_back(name);
    else if (!request.dims.count(name) && !is_contained(names, rowsName(input.name)))
      names.push_back(rowsName(input.name));
  }
  return names;
}

std::vector<std::string> openOtherDims(const OnnxInterface &interface, CompileRequest &request) {
  std::vector<std::string> opened;
  for (const ModelValue &input : interface.inputs)
    if (!request.inputShapes.count(input.name) && !request.inputShapes.count(input.name + "[0]"))
      for (const std::string &name : dimsToOpen(input, request))
        if (!request.dims.count(name) && request.openDims.insert({name, freeBounds(name)}).second)
          opened.push_back(name);
  return opened;
}

Failure readDims(const Arguments &arguments, const OnnxInterface &interface, CompileRequest &request) {
  std::vector<std::string> dimNames, inputNames;
  for (const ModelValue &input : interface.inputs) {
    inputNames.push_back(input.name);
    for (const std::string &name : concat<const std::string>(symbolicDims(input), dimsToOpen(input, request)))
      if (!is_contained(dimNames, name))
        dimNames.push_back(name);
  }
  std::string name;
  StringRef value;
  std::optional<SizeBounds> others;
  std::optional<int64_t> sizeOfOthers;
  bool areFree = false; // the others
  for (const std::string &option : arguments.all("dim")) {
    std::optional<int64_t> size;
    SizeBounds bounds;
    if (!part(option, name, value) || !readSize(value, size, bounds))
      return badInput("--dim: expected NAME=SIZE, NAME=?, NAME=LEAST..MOST or NAME=LEAST..MOST/STEP, found '" + option +
                      "'");
    if (name == "*") {
      others = size ? std::nullopt : std::optional(bounds);
      areFree = value == "?";
      sizeOfOthers = size;
      continue;
    }
    // Of a result, where data decide: the compiler knows which there are.
    if (!size && StringRef(name).contains('[') && StringRef(name).ends_with("]") && !is_contained(dimNames, name)) {
      if (bounds.factor != 1)
        return badInput("--dim: data decide about '" + name + "', which has no STEP");
      request.openDims[name] = bounds;
      continue;
    }
    // An interface without inputs is that of a broken file: its fault is the better message.
    if (!interface.inputs.empty() && !is_contained(dimNames, name))
      return unknownName("symbolic dim", name, dimNames);
    if (size)
      request.dims[name] = *size;
    else
      request.openDims[name] = value == "?" ? freeBounds(name) : bounds;
  }
  for (const ModelValue &input : interface.inputs)
    for (const std::string &each : others ? dimsToOpen(input, request) : symbolicDims(input)) {
      if (request.dims.count(each) || request.openDims.count(each))
        continue;
      if (others)
        request.openDims[each] = areFree ? freeBounds(each) : *others;
      else if (sizeOfOthers)
        request.dims[each] = *sizeOfOthers;
    }
  auto &shapes = request.inputShapes;
  for (const std::string &option : arguments.all("shape")) {
    std::vector<int64_t> sizes;
    bool good = part(option, name, value);
    for (StringRef item : split(value, 'x')) {
      int64_t size;
      good = good && !item.getAsInteger(10, size) && size >= 0;
      if (good)
        sizes.push_back(size);
    }
    if (!good)
      return badInput("--shape: expected NAME=1x3x224x224, found '" + option + "'");
    bool isElement = any_of(interface.inputs, [&](const ModelValue &input) {
      return input.kind != ModelValue::Tensor && isElementOf(name, input.name);
    });
    if (!interface.inputs.empty() && !isElement && !is_contained(inputNames, name))
      return unknownName("input", name, inputNames);
    shapes[name] = sizes;
  }
  return {};
}

Failure readSchedules(const Arguments &arguments, bool hasKernels, std::vector<std::string> &schedules) {
  schedules = arguments.all("schedule");
  if (!schedules.empty() && !hasKernels)
    return badInput("--schedule: the reference interpreter has no kernels; ask for some by --device=cpu, cuda or emu");
  return {};
}

Failure readThreads(const Arguments &arguments, unsigned &threads) {
  int64_t value = 0;
  std::string given = environment("DLC_NUM_THREADS");
  if (!given.empty() && (StringRef(given).getAsInteger(10, value) || value < 1 || value > 4096))
    return badInput("DLC_NUM_THREADS: expected a whole number from 1 to 4096, found '" + given + "'");
  if (Failure failure = arguments.getInteger("threads", 1, 4096, value))
    return failure;
  threads = unsigned(value);
  return {};
}

Failure readMemoryLimit(const Arguments &arguments, uint64_t &bytes) {
  if (!arguments.has("memory-limit"))
    return {};
  std::string given = arguments.get("memory-limit");
  StringRef number = given;
  double factor = 1, value = 0;
  for (auto [unit, size] : {std::pair("KiB", 1024.0), {"MiB", 1048576.0}, {"GiB", 1073741824.0}})
    if (number.consume_back(unit))
      factor = size;
  if (number.rtrim().getAsDouble(value) || !(value * factor >= 1) || value * factor > 1e15)
    return badInput("--memory-limit: expected a size such as 512MiB or 2GiB, found '" + given + "'");
  bytes = uint64_t(value * factor);
  return {};
}

std::string describeMemory(const MemorySummary &memory) {
  std::string text = std::string(memory.target == plan::Target::Cpu ? "cpu" : "cuda") + ": memory limit " +
                     formatBytes(memory.limit) + ": ";
  if (!memory.again)
    return text + "nothing has to run again";
  return text + plural(memory.again, "launch") + (memory.again == 1 ? " runs" : " run") + " again; " +
         formatBytes(memory.with) + " in place of " + formatBytes(memory.without);
}

Failure readWeights(const Arguments &arguments, CompileRequest &request, std::vector<HostTensor> &states) {
  if (!isTextFile(request.path)) {
    for (const char *name : {"checkpoint", "seed"})
      if (arguments.has(name))
        return badInput(std::string("--") + name + ": only a text file (.dl) has weights to be given");
    return {};
  }
  int64_t seed = 0;
  if (Failure failure = arguments.getInteger("seed", 0, INT64_MAX, seed))
    return failure;
  request.seed = uint64_t(seed);
  if (!arguments.has("checkpoint"))
    return {};
  if (Failure failure = loadStatesOf(arguments.get("checkpoint"), states))
    return failure;
  request.stateValue = [&states](StringRef name) -> const HostTensor * {
    auto found = find_if(states, [&](const HostTensor &state) { return state.name == name; });
    return found == states.end() ? nullptr : &*found;
  };
  return {};
}

Failure readPrecision(const Arguments &arguments, plan::Precision &precision) {
  std::string name = arguments.get("precision", "f32");
  for (plan::Precision each :
       {plan::Precision::F32, plan::Precision::TF32, plan::Precision::F16, plan::Precision::BF16})
    if (name == plan::precisionName(each)) {
      precision = each;
      return {};
    }
  return badInput("--precision: expected f32, tf32, f16 or bf16, found '" + name + "'");
}

OnnxInterface readModelInterface(const std::string &path) {
  if (!isTextFile(path))
    return readOnnxInterface(path);
  OnnxInterface interface;
  for (const TextInput &input : textInputs(path)) {
    ModelValue value;
    value.kind = ModelValue::Tensor;
    value.name = input.name;
    value.ranked = true;
    for (const auto &[size, name] : input.dims)
      value.dims.push_back({size, name});
    interface.inputs.push_back(std::move(value));
  }
  // Those that init, eval and train have beside them.
  for (const char *name : {"seed", "count", "label"}) {
    ModelValue value;
    value.kind = ModelValue::Tensor;
    value.name = name;
    if (!interface.input(name) && !interface.inputs.empty())
      interface.inputs.push_back(std::move(value));
  }
  return interface;
}

bool isArtifact(const std::string &path) {
  std::unique_ptr<MemoryBuffer> file;
  if (openFile(path, file))
    return StringRef(path).ends_with(".dlc");
  StringRef magic(reinterpret_cast<const char *>(plan::fileMagic), sizeof(plan::fileMagic));
  return file->getBuffer().starts_with(magic) || StringRef(path).ends_with(".dlc");
}

const std::vector<plan::TensorInfo> &LoadedModel::inputs() const {
  return session ? session->inputs() : compiler->summary().inputs;
}
const std::vector<plan::TensorInfo> &LoadedModel::outputs() const {
  return session ? session->outputs() : compiler->summary().outputs;
}

Failure LoadedModel::run(const std::vector<HostTensor> &values, std::vector<HostTensor> &results,
                         const ObserveValue &observe) {
  if (session)
    return session->run(values, results, nullptr, observe);
  compiler::ObserveNamed tell;
  if (observe)
    tell = [&](HostTensor value) { observe(0, std::move(value)); };
  return compiler->interpret(referenceStage, values, results, tell);
}

static double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Failure loadModel(CompileRequest request, Device device, LoadedModel &model) {
  auto start = std::chrono::steady_clock::now();
  unsigned threads = request.threads;
  model.device = device;
  Targets targets;
  if (device == Device::Cuda) {
    if (std::string here = architectureOfGpu(); !here.empty())
      request.cudaArchitecture = here;
    request.otherCudaArchitectures.clear();
    targets.cudaArchitectures = {request.cudaArchitecture};
  }
  model.compiler = std::make_unique<Compiler>(std::move(request));
  if (Failure failure = model.compiler->importModel())
    return failure;
  model.bounds = model.compiler->indexBounds();
  if (device == Device::Reference)
    return {};
  targets.cpu = device == Device::Cpu;
  targets.cuda = device == Device::Cuda || device == Device::Emu;
  targets.cpuLevels = {"native"};
  plan::Artifact artifact;
  if (Failure failure = model.compiler->compile(targets, artifact))
    return failure;
  artifact.ir.clear();
  model.compileSeconds = secondsSince(start);
  start = std::chrono::steady_clock::now();
  model.session = std::make_unique<RuntimeSession>();
  dlc_device wanted = runtimeDevice(device);
  if (Failure failure = model.session->loadCompiled(std::move(artifact), wanted))
    return failure;
  if (Failure failure = model.session->createSession(threads))
    return failure;
  model.loadSeconds = secondsSince(start);
  return {};
}

Failure loadModelFile(const std::string &path, const Arguments &arguments, InputData &data, LoadedModel &model,
                      std::string &note) {
  CompileRequest request = makeRequest(path);
  Device device;
  if (Failure failure = chooseDevice(arguments, device, note))
    return failure;
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (Failure failure = readSchedules(arguments, device != Device::Reference, request.schedules))
    return failure;
  if (Failure failure = readTuned(arguments, device, request.threads, request))
    return failure;
  OnnxInterface interface = readModelInterface(path);
  if (isTextFile(path))
    request.entries = {arguments.get("entry", "infer")};
  if (Failure failure = readWeights(arguments, request, model.states))
    return failure;
  if (!interface.inputs.empty())
    if (Failure failure = data.checkNames(interface))
      return failure;
  if (Failure failure = readDims(arguments, interface, request))
    return failure;
  if (Failure failure = data.bindDims(interface, request))
    return failure;
  request.inputValue = [&data](StringRef name) { return data.find(name); };
  for (Stage stage : {Stage::Import, Stage::Graph, Stage::Kernels, Stage::Plan})
    if (arguments.get("stage") == stageName(stage))
      model.referenceStage = stage;
  return loadModel(std::move(request), device, model);
}

// The name of an open dim of an input; empty where the dim is a number.
static std::string openName(const plan::TensorInfo &input, size_t dim) {
  if (input.dims[dim] >= 0)
    return "";
  return input.dimNames[dim].empty() ? placeName(input.name, dim) : input.dimNames[dim];
}

static Failure checkOpenNames(const RuntimeSession &session, const std::map<std::string, int64_t> &sizes) {
  std::vector<std::string> open;
  for (const plan::TensorInfo &input : session.inputs())
    for (size_t dim = 0; dim < input.dims.size(); ++dim)
      if (std::string name = openName(input, dim); !name.empty() && !is_contained(open, name))
        open.push_back(name);
  for (const auto &[name, size] : sizes)
    if (open.empty())
      return badInput("--dim: the dims of an artifact are fixed; give it to 'dlc compile'");
    else if (!is_contained(open, name))
      return unknownName("open dim", name, open);
  return {};
}

std::vector<plan::TensorInfo> LoadedModel::inputsAt(const std::map<std::string, int64_t> &given, const InputData &data,
                                                    std::vector<std::string> &defaulted) const {
  std::map<std::string, int64_t> known = given;
  std::vector<plan::TensorInfo> infos = inputs();
  for (const plan::TensorInfo &info : infos)
    if (const HostTensor *value = data.find(info.name); value && value->dims.size() == info.dims.size())
      for (size_t dim = 0; dim < info.dims.size(); ++dim)
        if (std::string name = openName(info, dim); !name.empty())
          known.insert({name, value->dims[dim]});
  for (plan::TensorInfo &info : infos) {
    const HostTensor *value = data.find(info.name);
    for (size_t dim = 0; dim < info.dims.size(); ++dim) {
      std::string name = openName(info, dim);
      if (name.empty())
        continue;
      auto sizeOf = [&](const std::string &each) {
        auto [size, isNew] = known.insert({each, 1});
        if (isNew)
          defaulted.push_back(each);
        return size->second;
      };
      SmallVector<std::string> terms = termsOfSum(name);
      int64_t size = terms.empty() ? sizeOf(name) : valueOfSum(terms, sizeOf);
      // A value that does not fit is for the runtime to refuse.
      bool isGiven = value && value->dims.size() == info.dims.size();
      info.dims[dim] = isGiven ? value->dims[dim] : size;
    }
  }
  return infos;
}

Failure loadArtifact(const std::string &path, const Arguments &arguments, LoadedModel &model) {
  unsigned threads;
  std::string note;
  if (Failure failure = readThreads(arguments, threads))
    return failure;
  if (Failure failure = chooseDevice(arguments, model.device, note))
    return failure;
  if (model.device == Device::Reference)
    return badInput(path + ": the reference interpreter runs models, not artifacts");
  for (const char *name : {"shape", "schedule", "db"})
    if (arguments.has(name))
      return badInput(std::string("--") + name + ": the " + (name == StringRef("shape") ? "dims" : "schedules") +
                      " of an artifact are fixed; give it to 'dlc compile'");
  if (arguments.has("precision"))
    return badInput("--precision: the precision of an artifact is fixed; give it to 'dlc compile'");
  bool isAuto = arguments.get("device", "auto") == "auto";
  std::string name;
  StringRef value;
  for (const std::string &option : arguments.all("dim")) {
    int64_t size;
    if (!part(option, name, value) || value.getAsInteger(10, size) || size < 0)
      return badInput("--dim: expected NAME=SIZE for the open dims of an artifact, found '" + option + "'");
    model.sizes[name] = size;
  }
  auto start = std::chrono::steady_clock::now();
  model.session = std::make_unique<RuntimeSession>();
  dlc_device wanted = isAuto ? DLC_DEVICE_AUTO : runtimeDevice(model.device);
  if (Failure failure = model.session->loadFile(path, wanted))
    return failure;
  if (Failure failure = checkOpenNames(*model.session, model.sizes))
    return failure;
  if (isAuto)
    model.device = model.session->info().device == DLC_DEVICE_CUDA ? Device::Cuda : Device::Cpu;
  if (Failure failure = model.session->createSession(threads))
    return failure;
  model.loadSeconds = secondsSince(start);
  return {};
}

void printNotes(const ModelSummary &summary) {
  if (!summary.defaultedDims.empty())
    printNote("became 1, as no option says otherwise (--dim NAME=SIZE): " + displayNames(summary.defaultedDims));
  std::string multiples;
  for (const auto &[name, bounds] : summary.openSizes)
    if (bounds.factor > 1)
      multiples += (multiples.empty() ? "" : ", ") + displayName(name) + " of " + std::to_string(bounds.factor);
  if (!multiples.empty())
    printNote("stay open as multiples: " + multiples);
  std::string equal;
  for (const auto &[name, other] : summary.equalSizes)
    equal += (equal.empty() ? "" : ", ") + displayName(name) + " = " + displayName(other);
  if (!equal.empty())
    printNote("must be equal, as the model computes with them: " + equal);
  if (!summary.specializedInputs.empty())
    printNote("specialised: values of inputs were compiled in, shapes depend on them: " +
              displayNames(summary.specializedInputs));
  constexpr size_t shown = 3;
  for (const std::string &wrong : ArrayRef(summary.staleShapes).take_front(shown))
    printNote(wrong + "; the computed shape holds");
  if (summary.staleShapes.size() > shown)
    printNote("and " + plural(summary.staleShapes.size() - shown, "more declared shape") +
              " that are not what is computed");
}

Failure loadGiven(const Arguments &arguments, InputData &data, LoadedModel &model, std::string &note) {
  const std::string &path = arguments.positional[0];
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = data.addOption(spec))
      return failure;
  if (Failure failure =
          isArtifact(path) ? loadArtifact(path, arguments, model) : loadModelFile(path, arguments, data, model, note))
    return failure;
  if (Failure failure = data.joinLists(model.inputs()))
    return failure;
  if (!arguments.has("entry"))
    return {};
  if (!model.session)
    return badInput("--entry: the reference interpreter runs the model as it is");
  return model.session->useEntry(arguments.get("entry"));
}

} // namespace dlc::driver
