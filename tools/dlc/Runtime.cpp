// Loading and running through the C ABI.
#include "tools/dlc/Runtime.h"
#include "runtime/Program.h"
#include "tools/dlc/Console.h"

#include <algorithm>

namespace dlc::driver {

Failure toFailure(dlc_status *status, const std::string &context) {
  if (!status)
    return {};
  std::string message = (context.empty() ? "" : context + ": ") + dlc_status_message(status);
  if (*dlc_status_source(status))
    message += std::string("; in nodes ") + dlc_status_source(status);
  dlc_status_code code = dlc_status_get_code(status);
  dlc_status_destroy(status);
  switch (code) {
  case DLC_OK:
    return {};
  case DLC_INVALID_ARGUMENT:
  case DLC_INVALID_ARTIFACT:
    return badInput(message);
  case DLC_UNSUPPORTED_MACHINE:
  case DLC_DEVICE_UNAVAILABLE:
  case DLC_OUT_OF_MEMORY:
    return missing(message);
  default:
    return internalError(message);
  }
}

Failure RuntimeSession::loadCompiled(plan::Artifact artifact, dlc_device device) {
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = device;
  options.trust_native = 1;
  dlc_program *loaded = nullptr;
  if (runtime::Status status = runtime::loadArtifact(std::move(artifact), options, loaded))
    return toFailure(status.release());
  program.reset(loaded);
  return describe();
}

Failure RuntimeSession::loadFile(const std::string &path, dlc_device device) {
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = device;
  dlc_program *loaded = nullptr;
  if (Failure failure = toFailure(dlc_program_load_file(path.c_str(), &options, &loaded)))
    return failure;
  program.reset(loaded);
  return describe();
}

static plan::TensorInfo toPlan(const dlc_tensor_info &info) {
  plan::TensorInfo result;
  result.name = info.name;
  result.type = static_cast<ElementType>(info.type); // the same numbers
  result.dims.assign(info.dims, info.dims + info.rank);
  result.dimNames.assign(info.dim_names, info.dim_names + info.rank);
  return result;
}

Failure RuntimeSession::describe() {
  if (Failure failure = toFailure(dlc_program_get_info(program.get(), &programInfo)))
    return failure;
  for (size_t i = 0; i < programInfo.states; ++i) {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    if (Failure failure = toFailure(dlc_program_get_state(program.get(), i, &info)))
      return failure;
    stateInfos.push_back(toPlan(info));
    stateRoles.push_back(info.role);
  }
  return describeTensors();
}

Failure RuntimeSession::describeTensors() {
  for (size_t i = 0; i < programInfo.inputs + programInfo.outputs; ++i) {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    bool isInput = i < programInfo.inputs;
    dlc_status *status = isInput ? dlc_program_get_input(program.get(), entryName(), i, &info)
                                 : dlc_program_get_output(program.get(), entryName(), i - programInfo.inputs, &info);
    if (Failure failure = toFailure(status))
      return failure;
    (isInput ? inputInfos : outputInfos).push_back(toPlan(info));
  }
  return {};
}

Failure RuntimeSession::useEntry(const std::string &name) {
  std::string names;
  for (size_t i = 0; i < programInfo.entries; ++i) {
    dlc_entry_info info = DLC_ENTRY_INFO_INIT;
    if (Failure failure = toFailure(dlc_program_get_entry(program.get(), i, &info)))
      return failure;
    names += (i ? ", '" : "'") + std::string(info.name) + "'";
    if (info.name != name)
      continue;
    entry = name;
    inputInfos.clear();
    outputInfos.clear();
    programInfo.inputs = info.inputs;
    programInfo.outputs = info.outputs;
    programInfo.steps = info.steps;
    programInfo.peak_memory_bytes = info.peak_memory_bytes;
    return describeTensors();
  }
  return badInput("--entry: the program has no entry '" + name + "'; it has " + names);
}

Failure RuntimeSession::createSession(unsigned threads) {
  dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
  options.threads = threads;
  dlc_session *created = nullptr;
  if (Failure failure = toFailure(dlc_session_create(program.get(), &options, &created)))
    return failure;
  session.reset(created);
  return {};
}

dlc_step_info RuntimeSession::step(size_t index) const {
  dlc_step_info info = DLC_STEP_INFO_INIT;
  dlc_status_destroy(dlc_program_get_step(program.get(), entryName(), index, &info));
  return info;
}

// The runtime reads inputs only; it takes both kinds as one.
static dlc_tensor toTensor(const HostTensor &tensor) {
  dlc_tensor result = DLC_TENSOR_INIT;
  result.data = const_cast<char *>(tensor.bytes.data());
  result.type = dlc_element_type(tensor.type); // the same numbers
  result.rank = tensor.dims.size();
  result.dims = tensor.dims.data();
  return result;
}

std::string RuntimeSession::stateRole(const std::string &name) const {
  for (size_t i = 0; i < stateInfos.size(); ++i)
    if (stateInfos[i].name == name)
      return stateRoles[i];
  return "";
}

Failure RuntimeSession::readStates(std::vector<HostTensor> &states) const {
  states.clear();
  for (const plan::TensorInfo &info : stateInfos) {
    states.push_back(makeTensor(info.name, info.type, info.dims));
    dlc_tensor to = toTensor(states.back());
    if (Failure failure = toFailure(dlc_session_read_state(session.get(), info.name.c_str(), &to)))
      return failure;
  }
  return {};
}

Failure RuntimeSession::writeStates(const std::vector<HostTensor> &states) {
  std::vector<const HostTensor *> given;
  for (const plan::TensorInfo &info : stateInfos) {
    auto found =
        std::find_if(states.begin(), states.end(), [&](const HostTensor &state) { return state.name == info.name; });
    if (found == states.end())
      return badInput("there is no value for state '" + displayName(info.name) + "'");
    if (found->type != info.type || found->dims != info.dims)
      return badInput("the value for state '" + displayName(info.name) + "' is " + compiler::describe(*found) +
                      ", expected " + compiler::describe(info.type, info.dims));
    given.push_back(&*found);
  }
  for (const HostTensor *state : given) {
    dlc_tensor from = toTensor(*state);
    if (Failure failure = toFailure(dlc_session_write_state(session.get(), state->name.c_str(), &from)))
      return failure;
  }
  return {};
}

// Whether only a run tells the dims: then the allocator makes the tensor.
static bool isLate(const plan::TensorInfo &info) {
  return std::any_of(info.dims.begin(), info.dims.end(), [](int64_t dim) { return dim < 0; });
}

static int allocateResult(void *context, size_t output, dlc_tensor *tensor) {
  HostTensor &result = (*static_cast<std::vector<HostTensor> *>(context))[output];
  result = makeTensor(result.name, result.type, std::vector<int64_t>(tensor->dims, tensor->dims + tensor->rank));
  tensor->data = result.bytes.data();
  return 0;
}

// Where dims are open they follow from the inputs.
Failure RuntimeSession::makeResults(const std::vector<dlc_tensor> &inputs, std::vector<HostTensor> &results) const {
  results.resize(outputInfos.size());
  for (size_t i = 0; i < outputInfos.size(); ++i) {
    plan::TensorInfo expected = outputInfos[i];
    if (std::any_of(expected.dims.begin(), expected.dims.end(), [](int64_t dim) { return dim < 0; })) {
      dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
      if (Failure failure =
              toFailure(dlc_session_get_output(session.get(), entryName(), inputs.data(), inputs.size(), i, &info)))
        return failure;
      expected.dims.assign(info.dims, info.dims + info.rank);
    }
    if (isLate(expected)) {
      results[i].name = expected.name;
      results[i].type = expected.type;
      results[i].dims = {-1};
      continue;
    }
    if (results[i].name != expected.name || results[i].type != expected.type || results[i].dims != expected.dims)
      results[i] = makeTensor(expected.name, expected.type, expected.dims);
  }
  return {};
}

// The results are given their sizes.
Failure RuntimeSession::launch(const std::vector<HostTensor> &values, std::vector<HostTensor> &results,
                               dlc_run_options &options) {
  std::vector<dlc_tensor> in, out;
  for (const HostTensor &value : values)
    in.push_back(toTensor(value));
  if (Failure failure = makeResults(in, results))
    return failure;
  for (HostTensor &result : results) {
    out.push_back(toTensor(result));
    if (llvm::is_contained(result.dims, -1))
      out.back().data = nullptr;
  }
  options.allocate = allocateResult;
  options.allocate_context = &results;
  options.entry = entryName();
  return toFailure(dlc_session_run(session.get(), in.data(), in.size(), out.data(), out.size(), &options));
}

Failure RuntimeSession::run(const std::vector<HostTensor> &values, std::vector<HostTensor> &results,
                            std::vector<uint64_t> *nanoseconds, const ObserveValue &observe) {
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  if (nanoseconds) {
    nanoseconds->resize(programInfo.steps);
    options.step_nanoseconds = nanoseconds->data();
    options.step_count = nanoseconds->size();
  }
  if (observe) {
    options.observe_context = const_cast<ObserveValue *>(&observe);
    options.observe = [](void *context, size_t step, const char *name, const dlc_tensor *value) {
      llvm::ArrayRef<int64_t> dims(value->dims, value->rank), strides(value->strides, value->rank);
      (*static_cast<const ObserveValue *>(context))(step,
                                                    compiler::gather(name, plan::ElementType(value->type), dims,
                                                                     strides, static_cast<const char *>(value->data)));
    };
  }
  return launch(values, results, options);
}

Failure RuntimeSession::start(const std::vector<HostTensor> &values, std::vector<HostTensor> &results) {
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.asynchronous = 1;
  return launch(values, results, options);
}

Failure RuntimeSession::wait() { return toFailure(dlc_session_wait(session.get())); }

Failure RuntimeSession::repeat(size_t count, uint64_t &nanoseconds) {
  return toFailure(dlc_session_repeat(session.get(), count, &nanoseconds));
}

Failure RuntimeSession::timeSteps(size_t repeats, std::vector<uint64_t> &nanoseconds) {
  nanoseconds.resize(programInfo.steps);
  return toFailure(dlc_session_time_steps(session.get(), repeats, nanoseconds.data(), nanoseconds.size()));
}

} // namespace dlc::driver
