// The C ABI: argument checks, then the objects of Program.h.
#include "runtime/Machine.h"
#include "runtime/Program.h"
#include "runtime/ValueObserver.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>

#define DLC_TEXT_OF(x) #x
#define DLC_TEXT(x) DLC_TEXT_OF(x)

using namespace dlc::runtime;
namespace plan = dlc::plan;

namespace {

constexpr int32_t maxThreads = 1024;
constexpr int64_t defaultRounds = 10'000'000; // of a loop, before it counts as endless

Status nullArgument(const char *function, const char *argument) {
  return invalidArgument(std::string(function) + ": '" + argument + "' is NULL");
}

// Reads the caller's options, which may be of an older or newer version: what both know.
template <typename Options> Status readOptions(const Options *given, Options &options) {
  if (!given)
    return {};
  if (given->struct_size < sizeof(size_t))
    return invalidArgument("options without their struct_size");
  size_t size = sizeof(Options);
  std::memcpy(&options, given, std::min(given->struct_size, size));
  options.struct_size = size;
  return {};
}

// Fills in the caller's struct up to the size that it knows.
template <typename Info> Status writeInfo(const Info &info, Info *given) {
  size_t size = given->struct_size;
  if (size < sizeof(size_t))
    return invalidArgument("an info struct without its struct_size");
  std::memcpy(reinterpret_cast<char *>(given) + sizeof(size_t), reinterpret_cast<const char *>(&info) + sizeof(size_t),
              std::min(size, sizeof(Info)) - sizeof(size_t));
  return {};
}

template <typename Load> Status loadProgram(const dlc_load_options *given, dlc_program **program, Load &&load) {
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  if (Status status = readOptions(given, options))
    return status;
  if (options.device < DLC_DEVICE_AUTO || options.device > DLC_DEVICE_EMU)
    return invalidArgument("unknown device " + std::to_string(int(options.device)));
  auto loaded = std::make_shared<Program>();
  if (Status status = load(*loaded, options))
    return status;
  auto *handle = new (std::nothrow) dlc_program{std::move(loaded)};
  if (!handle)
    return outOfMemory("a program", sizeof(dlc_program));
  *program = handle;
  return {};
}

// A number of the session's options; where that is 0, of an environment variable; where that is not set, `otherwise`.
Status chooseNumber(const char *option, const char *variable, int64_t given, int64_t otherwise, int64_t most,
                    int64_t &value) {
  const char *source = option;
  value = given;
  if (value == 0) {
    const char *text = std::getenv(variable);
    if (!text || !*text) {
      value = otherwise;
      return {};
    }
    source = variable;
    char *end = nullptr;
    errno = 0;
    value = std::strtoll(text, &end, 10);
    if (*end || errno)
      return invalidArgument(std::string(variable) + " is not a number: '" + text + "'");
  }
  if (value < 1 || value > most)
    return invalidArgument(std::string(source) + " must be 1 to " + std::to_string(most) + ", not " +
                           std::to_string(value));
  return {};
}

// Keeps a second thread out of a session that is running.
class RunGuard {
public:
  explicit RunGuard(std::atomic<bool> &running)
      : running(running), mine(!running.exchange(true, std::memory_order_acquire)) {}
  ~RunGuard() {
    if (mine)
      running.store(false, std::memory_order_release);
  }
  bool entered() const { return mine; }

private:
  std::atomic<bool> &running;
  bool mine;
};

Status runningElsewhere() {
  return invalidArgument("the session is running in another thread; use a session per thread");
}

Status checkOptions(const Program &program, const plan::Entry &entry, const dlc_run_options &options) {
  if (options.step_nanoseconds && options.step_count != entry.steps.size())
    return invalidArgument("entry '" + entry.name + "' has " + std::to_string(entry.steps.size()) +
                           " steps, given was room for " + std::to_string(options.step_count));
  if (options.step_nanoseconds && options.asynchronous)
    return invalidArgument("the times of steps are known when a run is done: not of an asynchronous one");
  if (options.observe && options.asynchronous)
    return invalidArgument("a run that is observed is waited for: it cannot be asynchronous");
  if (options.stream && program.deviceKind() == DLC_DEVICE_CPU)
    return invalidArgument("a stream was given, and the session is on cpu");
  return {};
}

Status run(dlc_session *session, const dlc_tensor *inputs, size_t inputCount, dlc_tensor *outputs, size_t outputCount,
           const dlc_run_options *given) {
  if (!session)
    return nullArgument("dlc_session_run", "session");
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  if (Status status = readOptions(given, options))
    return status;
  const Program &program = *session->program;
  RunBuffers buffers;
  if (Status status = program.findEntry(options.entry, buffers.entry))
    return status;
  const plan::Entry &entry = program.entry(buffers.entry);
  if (inputCount != entry.inputs.size() || outputCount != entry.outputs.size())
    return invalidArgument("entry '" + entry.name + "' has " + std::to_string(entry.inputs.size()) + " inputs and " +
                           std::to_string(entry.outputs.size()) + " outputs, given were " + std::to_string(inputCount) +
                           " and " + std::to_string(outputCount));
  if (inputCount && !inputs)
    return nullArgument("dlc_session_run", "inputs");
  if (outputCount && !outputs)
    return nullArgument("dlc_session_run", "outputs");
  if (Status status = checkOptions(program, entry, options))
    return status;
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere();
  RunTensors &tensors = session->tensors;
  const std::vector<dlc_tensor_info> *inputInfos = &program.inputs(buffers.entry);
  const std::vector<dlc_tensor_info> *outputInfos = &program.outputs(buffers.entry);
  const plan::Binding *binding = &program.binding(buffers.entry);
  if (program.isOpen(buffers.entry)) {
    SizedEntry *sized = nullptr;
    if (Status status = session->sized.find(program, *session->session, buffers.entry, {inputs, inputCount}, sized))
      return status;
    buffers.bound = sized->device.get();
    inputInfos = &sized->inputs;
    outputInfos = &sized->outputs;
    binding = &sized->binding;
  }
  if (Status status = tensors.prepare(*inputInfos, *outputInfos, {inputs, inputCount}, {outputs, outputCount}, options,
                                      program.deviceKind(), entry, *binding))
    return status;
  buffers.inputs = tensors.inputs();
  buffers.outputs = tensors.outputs();
  buffers.stream = options.stream;
  buffers.asynchronous = options.asynchronous != 0;
  ValueObserver observer(entry, options.observe, options.observe_context);
  if (options.observe)
    buffers.observer = &observer;
  if (Status status = session->session->run(buffers, options.step_nanoseconds))
    return status;
  return tensors.finish(*outputInfos, {outputs, outputCount}, options, entry, session->session->sizes(buffers));
}

Status sessionOutput(dlc_session *session, const char *name, const dlc_tensor *inputs, size_t inputCount, size_t index,
                     dlc_tensor_info *info) {
  if (!session || !info)
    return nullArgument("dlc_session_get_output", session ? "info" : "session");
  const Program &program = *session->program;
  size_t entry = 0;
  if (Status status = program.findEntry(name, entry))
    return status;
  const std::vector<dlc_tensor_info> *outputs = &program.outputs(entry);
  if (index >= outputs->size())
    return invalidArgument("entry '" + program.entry(entry).name + "' has no output " + std::to_string(index));
  if (inputCount != program.inputs(entry).size())
    return invalidArgument("entry '" + program.entry(entry).name + "' has " +
                           std::to_string(program.inputs(entry).size()) + " inputs, given were " +
                           std::to_string(inputCount));
  if (inputCount && !inputs)
    return nullArgument("dlc_session_get_output", "inputs");
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere();
  if (program.isOpen(entry)) {
    SizedEntry *sized = nullptr;
    if (Status status = session->sized.find(program, *session->session, entry, {inputs, inputCount}, sized))
      return status;
    outputs = &sized->outputs;
  }
  return writeInfo((*outputs)[index], info);
}

// Reads or writes a state. What is not dense goes through a copy.
Status moveState(const char *function, dlc_session *session, const char *name, const dlc_tensor *given, bool read) {
  if (!session || !name || !given)
    return nullArgument(function, !session ? "session" : !name ? "state" : read ? "to" : "from");
  const Program &program = *session->program;
  size_t state = 0;
  if (Status status = program.findState(name, state))
    return status;
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere();
  const dlc_tensor_info &info = program.states()[state];
  dlc_tensor tensor;
  if (Status status = readTensor("state", state, info, {given, 1}, 0, program.deviceKind(), tensor))
    return status;
  Place place;
  place.data = tensor.data;
  place.bytes = info.bytes;
  place.onDevice = tensor.device != DLC_DEVICE_CPU;
  bool dense = isDense(tensor.dims, tensor.strides, tensor.rank);
  if (!dense && (place.onDevice || (read && sharesPlaces(tensor))))
    return invalidArgument("state " + std::to_string(state) + " '" + info.name +
                           "': " + (place.onDevice ? "memory of the device must be dense" : kSharedPlaces));
  std::vector<char> copy(dense ? 0 : info.bytes);
  int64_t strides[maxRank];
  size_t elementBytes = dlc_element_type_bytes(info.type);
  if (!dense) {
    denseStrides(info.dims, info.rank, strides);
    place.data = copy.data();
  }
  if (!dense && !read)
    copyStrided(copy.data(), strides, static_cast<const char *>(tensor.data), tensor.strides, info.dims, info.rank,
                elementBytes);
  if (Status status = read ? session->session->readState(state, place) : session->session->writeState(state, place))
    return status;
  if (!dense && read)
    copyStrided(static_cast<char *>(tensor.data), tensor.strides, copy.data(), strides, info.dims, info.rank,
                elementBytes);
  return {};
}

Status checkStepCount(const Program &program, size_t given) {
  size_t steps = program.entry(0).steps.size();
  if (given == steps)
    return {};
  return invalidArgument("the program has " + std::to_string(steps) + " steps, given was room for " +
                         std::to_string(given));
}

Status deviceAddress(dlc_session *session, TensorKind kind, size_t index, uint64_t *address) {
  bool input = kind == TensorKind::Input;
  if (!session || !address)
    return nullArgument(input ? "dlc_session_get_input_address" : "dlc_session_get_output_address",
                        session ? "address" : "session");
  const plan::Entry &entry = session->program->entry(0);
  if (index >= (input ? entry.inputs : entry.outputs).size())
    return invalidArgument(std::string("the program has no ") + (input ? "input " : "output ") + std::to_string(index));
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere();
  return session->session->deviceAddress(kind, index, *address);
}

// The info of a tensor of an entry.
Status tensorInfo(const char *function, const dlc_program *handle, const char *name, TensorKind kind, size_t index,
                  dlc_tensor_info *info) {
  if (!handle || !info)
    return nullArgument(function, handle ? "info" : "program");
  const Program &program = *handle->program;
  size_t entry = 0;
  if (Status status = program.findEntry(name, entry))
    return status;
  const std::vector<dlc_tensor_info> &infos =
      kind == TensorKind::Input ? program.inputs(entry) : program.outputs(entry);
  if (index >= infos.size())
    return invalidArgument("entry '" + program.entry(entry).name + "' has no " +
                           (kind == TensorKind::Input ? "input " : "output ") + std::to_string(index));
  return writeInfo(infos[index], info);
}

// One row per element type, in the order of the enumeration.
const char *const elementTypeNames[] = {"",          "f32",      "f64",      "f16",        "bf16",   "i8",
                                        "i16",       "i32",      "i64",      "ui8",        "ui16",   "ui32",
                                        "ui64",      "i1",       "f8E4M3FN", "f8E4M3FNUZ", "f8E5M2", "f8E5M2FNUZ",
                                        "f8E8M0FNU", "f4E2M1FN", "i4",       "ui4",        "i2",     "ui2"};

bool isKnown(dlc_element_type type) { return type >= DLC_F32 && type <= DLC_U2; }

} // namespace

const char *dlc_version(void) {
  return DLC_TEXT(DLC_VERSION_MAJOR) "." DLC_TEXT(DLC_VERSION_MINOR) "." DLC_TEXT(DLC_VERSION_PATCH);
}

uint32_t dlc_version_number(void) { return DLC_VERSION_MAJOR * 10000 + DLC_VERSION_MINOR * 100 + DLC_VERSION_PATCH; }

const char *dlc_element_type_name(dlc_element_type type) { return isKnown(type) ? elementTypeNames[type] : ""; }

size_t dlc_element_type_bytes(dlc_element_type type) {
  return isKnown(type) ? size_t(plan::elementBytes(plan::ElementType(type))) : 0;
}

dlc_status *dlc_program_load_file(const char *path, const dlc_load_options *options, dlc_program **program) {
  if (!path || !program)
    return nullArgument("dlc_program_load_file", path ? "program" : "path").release();
  return loadProgram(options, program,
                     [&](Program &loaded, const dlc_load_options &chosen) { return loaded.loadFile(path, chosen); })
      .release();
}

dlc_status *dlc_program_load_memory(const void *data, size_t bytes, const dlc_load_options *options,
                                    dlc_program **program) {
  if (!data || !program)
    return nullArgument("dlc_program_load_memory", data ? "program" : "data").release();
  return loadProgram(
             options, program,
             [&](Program &loaded, const dlc_load_options &chosen) { return loaded.loadMemory(data, bytes, chosen); })
      .release();
}

void dlc_program_destroy(dlc_program *program) { delete program; }

dlc_status *dlc_program_get_info(const dlc_program *handle, dlc_program_info *info) {
  if (!handle || !info)
    return nullArgument("dlc_program_get_info", handle ? "info" : "program").release();
  const Program &program = *handle->program;
  const plan::Program &plan = program.plan();
  const plan::Entry &entry = program.entry(0);
  dlc_program_info known = DLC_PROGRAM_INFO_INIT;
  known.device = program.deviceKind();
  known.device_name = program.deviceName().c_str();
  known.code_level = program.codeLevel().c_str();
  known.model = program.artifact().model.c_str();
  known.compiler = program.artifact().compiler.c_str();
  known.inputs = entry.inputs.size();
  known.outputs = entry.outputs.size();
  known.kernels = plan.kernels.size();
  known.steps = entry.steps.size();
  known.source_nodes = entry.sourceNodes;
  known.peak_memory_bytes = program.binding(0).arenaBytes;
  known.largest_live_set = program.binding(0).largestLiveSet;
  known.weight_bytes = plan::storedBytes(plan);
  known.precision = plan::precisionName(plan.precision);
  known.entries = plan.entries.size();
  known.states = plan.states.size();
  return writeInfo(known, info).release();
}

dlc_status *dlc_program_get_entry(const dlc_program *handle, size_t index, dlc_entry_info *info) {
  if (!handle || !info)
    return nullArgument("dlc_program_get_entry", handle ? "info" : "program").release();
  const Program &program = *handle->program;
  if (index >= program.entries())
    return invalidArgument("the program has no entry " + std::to_string(index)).release();
  const plan::Entry &entry = program.entry(index);
  dlc_entry_info known = DLC_ENTRY_INFO_INIT;
  known.name = entry.name.c_str();
  known.inputs = entry.inputs.size();
  known.outputs = entry.outputs.size();
  known.steps = entry.steps.size();
  known.source_nodes = entry.sourceNodes;
  known.peak_memory_bytes = program.binding(index).arenaBytes;
  return writeInfo(known, info).release();
}

dlc_status *dlc_program_get_input(const dlc_program *program, const char *entry, size_t index, dlc_tensor_info *info) {
  return tensorInfo("dlc_program_get_input", program, entry, TensorKind::Input, index, info).release();
}

dlc_status *dlc_program_get_output(const dlc_program *program, const char *entry, size_t index, dlc_tensor_info *info) {
  return tensorInfo("dlc_program_get_output", program, entry, TensorKind::Output, index, info).release();
}

dlc_status *dlc_program_get_state(const dlc_program *program, size_t index, dlc_tensor_info *info) {
  if (!program || !info)
    return nullArgument("dlc_program_get_state", program ? "info" : "program").release();
  const std::vector<dlc_tensor_info> &states = program->program->states();
  if (index >= states.size())
    return invalidArgument("the program has no state " + std::to_string(index)).release();
  return writeInfo(states[index], info).release();
}

dlc_status *dlc_program_get_step(const dlc_program *program, const char *name, size_t index, dlc_step_info *info) {
  if (!program || !info)
    return nullArgument("dlc_program_get_step", program ? "info" : "program").release();
  const Program &loaded = *program->program;
  size_t number = 0;
  if (Status status = loaded.findEntry(name, number))
    return status.release();
  const plan::Entry &entry = loaded.entry(number);
  if (index >= entry.steps.size())
    return invalidArgument("entry '" + entry.name + "' has no step " + std::to_string(index)).release();
  const plan::Step &step = entry.steps[index];
  const char *kind = plan::stepKindName(step.kind);
  dlc_step_info known = {sizeof(dlc_step_info), kind, kind, step.source.c_str(), 0, 0, 1, ""};
  if (step.kind == plan::StepKind::Copy) {
    known.bytes = 2 * uint64_t(loaded.binding(number).value(entry.buffers[size_t(step.arguments[0].value)].bytes));
  } else if (step.kind == plan::StepKind::Launch) {
    const plan::Kernel &kernel = loaded.plan().kernels[step.index];
    plan::Size tasks = loaded.device().geometry(step.index).tasks;
    known.kernel = kernel.name.c_str();
    known.summary = kernel.summary.c_str();
    known.flops = kernel.flops;
    known.bytes = kernel.bytes;
    known.tasks = plan::isNumber(tasks) ? tasks : 1;
    known.schedule = kernel.schedule.c_str();
  }
  return writeInfo(known, info).release();
}

dlc_status *dlc_session_create(dlc_program *program, const dlc_session_options *given, dlc_session **session) {
  if (!program || !session)
    return nullArgument("dlc_session_create", program ? "session" : "program").release();
  dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
  if (Status status = readOptions(given, options))
    return status.release();
  SessionConfig config;
  int64_t threads = 0, rounds = 0;
  if (Status status =
          chooseNumber("threads", "DLC_NUM_THREADS", options.threads, machine().physicalCores, maxThreads, threads))
    return status.release();
  if (Status status =
          chooseNumber("round_limit", "DLC_ROUND_LIMIT", options.round_limit, defaultRounds, INT64_MAX, rounds))
    return status.release();
  config.threads = unsigned(threads);
  config.roundLimit = uint64_t(rounds);
  std::unique_ptr<dlc_session> created(new (std::nothrow) dlc_session);
  if (!created)
    return outOfMemory("a session", sizeof(dlc_session)).release();
  created->program = program->program;
  created->threads = config.threads;
  for (const plan::Entry &entry : program->program->plan().entries)
    created->tensors.reserve(entry.inputs.size(), entry.outputs.size());
  if (Status status = program->program->device().createSession(config, created->session))
    return status.release();
  *session = created.release();
  return nullptr;
}

void dlc_session_destroy(dlc_session *session) { delete session; }

size_t dlc_session_threads(const dlc_session *session) { return session ? session->threads : 0; }

dlc_status *dlc_session_run(dlc_session *session, const dlc_tensor *inputs, size_t inputCount, dlc_tensor *outputs,
                            size_t outputCount, const dlc_run_options *options) {
  return run(session, inputs, inputCount, outputs, outputCount, options).release();
}

dlc_status *dlc_session_get_output(dlc_session *session, const char *entry, const dlc_tensor *inputs, size_t inputCount,
                                   size_t index, dlc_tensor_info *info) {
  return sessionOutput(session, entry, inputs, inputCount, index, info).release();
}

dlc_status *dlc_session_wait(dlc_session *session) {
  if (!session)
    return nullArgument("dlc_session_wait", "session").release();
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere().release();
  return session->session->wait().release();
}

dlc_status *dlc_session_read_state(dlc_session *session, const char *state, const dlc_tensor *to) {
  return moveState("dlc_session_read_state", session, state, to, /*read=*/true).release();
}

dlc_status *dlc_session_write_state(dlc_session *session, const char *state, const dlc_tensor *from) {
  return moveState("dlc_session_write_state", session, state, from, /*read=*/false).release();
}

dlc_status *dlc_session_repeat(dlc_session *session, size_t count, uint64_t *nanoseconds) {
  if (!session || !nanoseconds)
    return nullArgument("dlc_session_repeat", session ? "nanoseconds" : "session").release();
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere().release();
  return session->session->repeat(count, *nanoseconds).release();
}

dlc_status *dlc_session_time_steps(dlc_session *session, size_t repeats, uint64_t *nanoseconds, size_t stepCount) {
  if (!session || !nanoseconds)
    return nullArgument("dlc_session_time_steps", session ? "nanoseconds" : "session").release();
  if (!repeats)
    return invalidArgument("dlc_session_time_steps: 'repeats' must be at least 1").release();
  if (Status status = checkStepCount(*session->program, stepCount))
    return status.release();
  RunGuard guard(session->running);
  if (!guard.entered())
    return runningElsewhere().release();
  return session->session->timeSteps(repeats, nanoseconds).release();
}

dlc_status *dlc_session_get_input_address(dlc_session *session, size_t index, uint64_t *address) {
  return deviceAddress(session, TensorKind::Input, index, address).release();
}

dlc_status *dlc_session_get_output_address(dlc_session *session, size_t index, uint64_t *address) {
  return deviceAddress(session, TensorKind::Output, index, address).release();
}
