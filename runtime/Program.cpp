#include "runtime/Program.h"
#include "runtime/Machine.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace dlc::runtime {
namespace {

// Threads that verify the weights' checksum: two already run at the speed of the memory.
unsigned checksumThreads() { return std::min(4u, machine().logicalCpus); }

} // namespace

Status Program::loadFile(const char *path, const dlc_load_options &options) {
  if (Status status = file.open(path))
    return status;
  Status status = read(file.data(), file.size(), options);
  if (status && status.code() == DLC_INVALID_ARTIFACT)
    return Status(DLC_INVALID_ARTIFACT, "'" + std::string(path) + "': " + status.message());
  return status;
}

Status Program::loadMemory(const void *data, size_t bytes, const dlc_load_options &options) {
  if (options.keep_memory && reinterpret_cast<uintptr_t>(data) % 64 == 0)
    return read(data, bytes, options);
  if (!copy.allocate(bytes))
    return outOfMemory("the artifact", bytes);
  if (bytes)
    std::memcpy(copy.data(), data, bytes);
  return read(copy.data(), bytes, options);
}

Status Program::read(const void *data, size_t bytes, const dlc_load_options &options) {
  plan::ReadOptions readOptions;
  readOptions.threads = checksumThreads();
  if (Status status = plan::readArtifact(data, bytes, view, readOptions))
    return status;
  return prepare(options);
}

Status Program::loadArtifact(plan::Artifact &&artifact, const dlc_load_options &options) {
  owned = std::move(artifact);
  if (!copy.allocate(owned.weights.size()))
    return outOfMemory("the weights", owned.weights.size());
  if (!owned.weights.empty())
    std::memcpy(copy.data(), owned.weights.data(), owned.weights.size());
  owned.weights = {};
  view.compiler = std::move(owned.compiler);
  view.model = std::move(owned.model);
  view.programs = std::move(owned.programs);
  view.weights = {copy.data(), copy.size()};
  view.ir = owned.ir;
  for (const plan::CodeObject &code : owned.code)
    view.code.push_back({code, {code.bytes.data(), code.bytes.size()}});
  if (Status status = plan::validateArtifact(view))
    return status;
  return prepare(options);
}

Status Program::prepare(const dlc_load_options &options) {
  if (Status status = chooseDevice(options))
    return status;
  if (Status status = describeEntries())
    return status;
  name = loaded->deviceName();
  level = loaded->codeLevel();
  return {};
}

Status Program::chooseDevice(const dlc_load_options &options) {
  if (options.device == DLC_DEVICE_CPU)
    return loadFor(plan::Target::Cpu, options);
  if (options.device == DLC_DEVICE_CUDA || options.device == DLC_DEVICE_EMU)
    return loadFor(plan::Target::Cuda, options);
  bool hasCuda = false, hasCpu = false;
  for (const plan::Program &program : view.programs) {
    hasCuda |= program.target == plan::Target::Cuda;
    hasCpu |= program.target == plan::Target::Cpu;
  }
  if (hasCuda) {
    Status missing = probeCuda();
    if (!missing || !hasCpu)
      return missing ? std::move(missing) : loadFor(plan::Target::Cuda, options);
  }
  return loadFor(plan::Target::Cpu, options);
}

Status Program::loadFor(plan::Target target, const dlc_load_options &options) {
  for (const plan::Program &program : view.programs) {
    if (program.target != target)
      continue;
    chosen = &program;
    bool emulated = options.device == DLC_DEVICE_EMU;
    kind = target == plan::Target::Cpu ? DLC_DEVICE_CPU : emulated ? DLC_DEVICE_EMU : DLC_DEVICE_CUDA;
    if (emulated)
      return loadEmulatedProgram(view, program, loaded);
    return target == plan::Target::Cpu ? loadCpuProgram(view, program, options.trust_native, loaded)
                                       : loadCudaProgram(view, program, options.device_index, loaded);
  }
  // Where the device itself is missing, that is the more basic news.
  if (target == plan::Target::Cuda && options.device != DLC_DEVICE_EMU)
    if (Status missing = probeCuda())
      return missing;
  return Status(DLC_UNSUPPORTED_MACHINE, target == plan::Target::Cpu ? "the artifact was not compiled for CPUs"
                                                                     : "the artifact was not compiled for CUDA");
}

Status Program::describeEntries() {
  for (const plan::Entry &entry : chosen->entries) {
    EntryInfo &info = entryInfos.emplace_back();
    if (Status status = plan::bind(*chosen, entry, plan::defaultSizes(entry), info.binding))
      return status;
    info.isOpen = plan::hasOpenSizes(entry);
    info.readExpressions = plan::readExpressions(entry);
    const plan::Binding *binding = info.isOpen ? nullptr : &info.binding;
    for (const plan::TensorInfo &tensor : entry.inputs)
      info.inputs.push_back(describe(tensor, binding));
    for (const plan::TensorInfo &tensor : entry.outputs)
      info.outputs.push_back(describe(tensor, plan::hasReadSizes(tensor, info.readExpressions) ? nullptr : binding));
  }
  for (const plan::State &state : chosen->states)
    stateInfos.push_back(describe(state.tensor, nullptr, state.role.c_str()));
  return {};
}

// `tensor` belongs to the plan and outlives what is told of it. Without a binding only numbers are told.
dlc_tensor_info Program::describe(const plan::TensorInfo &tensor, const plan::Binding *binding, const char *role) {
  size_t rank = tensor.dims.size();
  dims.emplace_back(new int64_t[rank + 1]);
  dimNames.emplace_back(new const char *[rank + 1]);
  int64_t *sizes = dims.back().get();
  const char **names = dimNames.back().get();
  for (size_t dim = 0; dim < rank; ++dim) {
    sizes[dim] = plan::isNumber(tensor.dims[dim]) ? tensor.dims[dim] : binding ? binding->value(tensor.dims[dim]) : -1;
    names[dim] = tensor.dimNames.empty() ? "" : tensor.dimNames[dim].c_str();
  }
  uint64_t bytes = 0;
  plan::TensorInfo bound = tensor;
  bound.dims.assign(sizes, sizes + rank);
  if (!plan::tensorBytes(bound, bytes)) // has been validated: a dim is open
    bytes = 0;
  return {sizeof(dlc_tensor_info),
          tensor.name.c_str(),
          dlc_element_type(tensor.type),
          rank,
          sizes,
          names,
          size_t(bytes),
          role};
}

// The index of what is called `wanted`; the message, with the names that there are, is made only where there is none.
template <typename Items, typename NameOf>
static Status findByName(const char *what, const char *wanted, const Items &items, NameOf nameOf, size_t &index) {
  for (size_t i = 0; i < items.size(); ++i)
    if (nameOf(items[i]) == wanted) {
      index = i;
      return {};
    }
  std::string names;
  for (const auto &item : items)
    names += (names.empty() ? "'" : ", '") + nameOf(item) + "'";
  return invalidArgument("the program has no " + std::string(what) + " '" + wanted + "'; it has " +
                         (names.empty() ? "none" : names));
}

Status Program::findEntry(const char *wanted, size_t &entry) const {
  entry = 0;
  auto nameOf = [](const plan::Entry &each) -> const std::string & { return each.name; };
  return wanted ? findByName("entry", wanted, chosen->entries, nameOf, entry) : Status();
}

Status Program::findState(const char *wanted, size_t &state) const {
  auto nameOf = [](const plan::State &each) -> const std::string & { return each.tensor.name; };
  return findByName("state", wanted, chosen->states, nameOf, state);
}

Status sizeOutOfBounds(const plan::Entry &entry, const plan::Step &step, int64_t value, int64_t most) {
  const plan::Symbol &symbol = entry.symbols[step.index];
  return Status(DLC_INVALID_ARGUMENT,
                "size '" + symbol.name + "' came out as " + std::to_string(value) + ", not from " +
                    std::to_string(symbol.least) + " to " + std::to_string(most),
                step.source);
}

Status tooManyRounds(const plan::Step &step, uint64_t limit) {
  return Status(DLC_INVALID_ARGUMENT,
                "a loop has not ended after " + std::to_string(limit) +
                    " rounds; the session's round_limit, or DLC_ROUND_LIMIT, allows more",
                step.source);
}

Status sizeWithoutValue(const plan::Step &step, size_t expression) {
  return Status(DLC_INVALID_ARGUMENT,
                "expression " + std::to_string(expression) + " has no value: it does not fit, or divides by 0",
                step.source);
}

Status loadArtifact(plan::Artifact &&artifact, const dlc_load_options &options, dlc_program *&program) {
  auto loaded = std::make_shared<Program>();
  if (Status status = loaded->loadArtifact(std::move(artifact), options))
    return status;
  auto *handle = new (std::nothrow) dlc_program{std::move(loaded)};
  if (!handle)
    return outOfMemory("a program", sizeof(dlc_program));
  program = handle;
  return {};
}

} // namespace dlc::runtime
