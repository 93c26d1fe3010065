// The C ABI: argument checks, then the objects of Program.h.
#include "runtime/Machine.h"
#include "runtime/Program.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#define DLC_TEXT_OF(x) #x
#define DLC_TEXT(x) DLC_TEXT_OF(x)

using namespace dlc::runtime;
namespace plan = dlc::plan;

namespace {

constexpr int32_t maxThreads = 1024;

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

Status chooseThreads(int32_t wanted, unsigned &threads) {
  const char *source = "threads";
  long value = wanted;
  if (value == 0) {
    const char *text = std::getenv("DLC_NUM_THREADS");
    if (!text || !*text) {
      threads = machine().physicalCores;
      return {};
    }
    source = "DLC_NUM_THREADS";
    char *end = nullptr;
    value = std::strtol(text, &end, 10);
    if (*end)
      return invalidArgument(std::string("DLC_NUM_THREADS is not a number: '") + text + "'");
  }
  if (value < 1 || value > maxThreads)
    return invalidArgument(std::string(source) + " must be 1 to " + std::to_string(maxThreads) + ", not " +
                           std::to_string(value));
  threads = unsigned(value);
  return {};
}

std::string describe(const char *what, size_t index, const dlc_tensor_info &tensor) {
  return std::string(what) + " " + std::to_string(index) + " '" + tensor.name + "'";
}

Status checkBuffer(const char *what, size_t index, const dlc_tensor_info &tensor, const void *data, size_t bytes) {
  if (bytes != tensor.bytes)
    return invalidArgument(describe(what, index, tensor) + " has " + std::to_string(tensor.bytes) +
                           " bytes, the buffer given " + std::to_string(bytes));
  if (bytes && !data)
    return invalidArgument(describe(what, index, tensor) + ": the buffer is NULL");
  if (reinterpret_cast<uintptr_t>(data) % dlc_element_type_bytes(tensor.type))
    return invalidArgument(describe(what, index, tensor) + ": the buffer is not aligned to its " + "element type " +
                           dlc_element_type_name(tensor.type));
  return {};
}

bool overlap(const void *a, size_t aBytes, const void *b, size_t bBytes) {
  auto aBegin = reinterpret_cast<uintptr_t>(a), bBegin = reinterpret_cast<uintptr_t>(b);
  return aBytes && bBytes && aBegin < bBegin + bBytes && bBegin < aBegin + aBytes;
}

// Whether an output shares bytes with an input or another output: in the order of addresses, each buffer is held
// against the furthest end of those that begin before it.
bool anyOverlap(const RunBuffers &buffers, size_t inputs, size_t outputs, std::vector<dlc_session::Extent> &extents) {
  using Extent = dlc_session::Extent;
  extents.clear();
  auto add = [&](const void *data, size_t bytes, bool written) {
    auto begin = reinterpret_cast<uintptr_t>(data);
    if (bytes)
      extents.push_back({begin, begin + bytes, written});
  };
  for (size_t i = 0; i < inputs; ++i)
    add(buffers.inputs[i].data, buffers.inputs[i].bytes, false);
  for (size_t i = 0; i < outputs; ++i)
    add(buffers.outputs[i].data, buffers.outputs[i].bytes, true);
  std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.begin < b.begin; });
  uintptr_t readEnd = 0, writtenEnd = 0;
  for (const Extent &extent : extents) {
    if (extent.begin < writtenEnd || (extent.written && extent.begin < readEnd))
      return true;
    uintptr_t &end = extent.written ? writtenEnd : readEnd;
    end = std::max(end, extent.end);
  }
  return false;
}

Status checkBuffers(dlc_session &session, const RunBuffers &buffers) {
  const std::vector<dlc_tensor_info> &inputs = session.program->inputs(buffers.entry);
  const std::vector<dlc_tensor_info> &outputs = session.program->outputs(buffers.entry);
  for (size_t i = 0; i < inputs.size(); ++i)
    if (Status status = checkBuffer("input", i, inputs[i], buffers.inputs[i].data, buffers.inputs[i].bytes))
      return status;
  for (size_t i = 0; i < outputs.size(); ++i)
    if (Status status = checkBuffer("output", i, outputs[i], buffers.outputs[i].data, buffers.outputs[i].bytes))
      return status;
  if (!anyOverlap(buffers, inputs.size(), outputs.size(), session.extents))
    return {};
  for (size_t i = 0; i < outputs.size(); ++i) { // which they are
    const dlc_output &output = buffers.outputs[i];
    for (size_t k = 0; k < inputs.size(); ++k)
      if (overlap(output.data, output.bytes, buffers.inputs[k].data, buffers.inputs[k].bytes))
        return invalidArgument(describe("output", i, outputs[i]) + " overlaps " + describe("input", k, inputs[k]));
    for (size_t k = 0; k < i; ++k)
      if (overlap(output.data, output.bytes, buffers.outputs[k].data, buffers.outputs[k].bytes))
        return invalidArgument(describe("output", i, outputs[i]) + " overlaps " + describe("output", k, outputs[k]));
  }
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

Status run(dlc_session *session, RunBuffers buffers, size_t inputCount, size_t outputCount, uint64_t *nanoseconds) {
  if (!session)
    return nullArgument("dlc_session_run", "session");
  const plan::Entry &entry = session->program->entry(buffers.entry);
  if (inputCount != entry.inputs.size() || outputCount != entry.outputs.size())
    return invalidArgument("the program has " + std::to_string(entry.inputs.size()) + " inputs and " +
                           std::to_string(entry.outputs.size()) + " outputs, given were " + std::to_string(inputCount) +
                           " and " + std::to_string(outputCount));
  if (inputCount && !buffers.inputs)
    return nullArgument("dlc_session_run", "inputs");
  if (outputCount && !buffers.outputs)
    return nullArgument("dlc_session_run", "outputs");
  RunGuard guard(session->running);
  if (!guard.entered())
    return invalidArgument("the session is running in another thread; use a session per thread");
  if (Status status = checkBuffers(*session, buffers))
    return status;
  return session->session->run(buffers, nanoseconds);
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
    return invalidArgument("the session is running in another thread; use a session per thread");
  return session->session->deviceAddress(kind, index, *address);
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
  return writeInfo(known, info).release();
}

dlc_status *dlc_program_get_input(const dlc_program *program, size_t index, dlc_tensor_info *info) {
  if (!program || !info)
    return nullArgument("dlc_program_get_input", program ? "info" : "program").release();
  if (index >= program->program->inputs(0).size())
    return invalidArgument("the program has no input " + std::to_string(index)).release();
  return writeInfo(program->program->inputs(0)[index], info).release();
}

dlc_status *dlc_program_get_output(const dlc_program *program, size_t index, dlc_tensor_info *info) {
  if (!program || !info)
    return nullArgument("dlc_program_get_output", program ? "info" : "program").release();
  if (index >= program->program->outputs(0).size())
    return invalidArgument("the program has no output " + std::to_string(index)).release();
  return writeInfo(program->program->outputs(0)[index], info).release();
}

dlc_status *dlc_program_get_step(const dlc_program *program, size_t index, dlc_step_info *info) {
  if (!program || !info)
    return nullArgument("dlc_program_get_step", program ? "info" : "program").release();
  const Program &loaded = *program->program;
  const plan::Entry &entry = loaded.entry(0);
  if (index >= entry.steps.size())
    return invalidArgument("the program has no step " + std::to_string(index)).release();
  const plan::Step &step = entry.steps[index];
  static const char *const kinds[] = {"", "copy", "if", "while", "read size"};
  const char *kind = kinds[int(step.kind)];
  dlc_step_info known = {sizeof(dlc_step_info), kind, kind, step.source.c_str(), 0, 0, 1, ""};
  if (step.kind == plan::StepKind::Copy) {
    known.bytes = 2 * uint64_t(loaded.binding(0).value(entry.buffers[size_t(step.arguments[0].value)].bytes));
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
  if (Status status = chooseThreads(options.threads, config.threads))
    return status.release();
  std::unique_ptr<dlc_session> created(new (std::nothrow) dlc_session);
  if (!created)
    return outOfMemory("a session", sizeof(dlc_session)).release();
  created->program = program->program;
  created->threads = config.threads;
  for (const plan::Entry &entry : program->program->plan().entries)
    created->extents.reserve(entry.inputs.size() + entry.outputs.size());
  if (Status status = program->program->device().createSession(config, created->session))
    return status.release();
  *session = created.release();
  return nullptr;
}

void dlc_session_destroy(dlc_session *session) { delete session; }

size_t dlc_session_threads(const dlc_session *session) { return session ? session->threads : 0; }

dlc_status *dlc_session_run(dlc_session *session, const dlc_input *inputs, size_t inputCount, const dlc_output *outputs,
                            size_t outputCount) {
  return run(session, {inputs, outputs, 0}, inputCount, outputCount, nullptr).release();
}

dlc_status *dlc_session_run_profiled(dlc_session *session, const dlc_input *inputs, size_t inputCount,
                                     const dlc_output *outputs, size_t outputCount, uint64_t *nanoseconds,
                                     size_t stepCount) {
  if (!session || !nanoseconds)
    return nullArgument("dlc_session_run_profiled", session ? "nanoseconds" : "session").release();
  if (Status status = checkStepCount(*session->program, stepCount))
    return status.release();
  return run(session, {inputs, outputs, 0}, inputCount, outputCount, nanoseconds).release();
}

dlc_status *dlc_session_repeat(dlc_session *session, size_t count, uint64_t *nanoseconds) {
  if (!session || !nanoseconds)
    return nullArgument("dlc_session_repeat", session ? "nanoseconds" : "session").release();
  RunGuard guard(session->running);
  if (!guard.entered())
    return invalidArgument("the session is running in another thread; use a session per thread").release();
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
    return invalidArgument("the session is running in another thread; use a session per thread").release();
  return session->session->timeSteps(repeats, nanoseconds).release();
}

dlc_status *dlc_session_get_input_address(dlc_session *session, size_t index, uint64_t *address) {
  return deviceAddress(session, TensorKind::Input, index, address).release();
}

dlc_status *dlc_session_get_output_address(dlc_session *session, size_t index, uint64_t *address) {
  return deviceAddress(session, TensorKind::Output, index, address).release();
}
