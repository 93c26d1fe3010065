// The promises of Plan.h, checked one by one, so that a session needs no checks of its own.
#include "runtime/plan/Reader.h"

#include <unordered_set>

namespace dlc::plan {
namespace {

std::string number(uint64_t value) { return std::to_string(value); }

// Arenas and weights are addressed by offsets of this alignment.
constexpr uint64_t bufferAlignment = 64;
// Above what any machine can address.
constexpr uint64_t maxBytes = uint64_t(1) << 47;

Error checkTensor(const char *what, size_t index, const TensorInfo &tensor) {
  uint64_t bytes;
  if (!tensorBytes(tensor, bytes))
    return invalid(std::string(what) + " " + number(index) + " '" + tensor.name +
                   "' has dims that are negative or too large");
  if (!tensor.dimNames.empty() && tensor.dimNames.size() != tensor.dims.size())
    return invalid(std::string(what) + " " + number(index) + " '" + tensor.name + "' has " +
                   number(tensor.dims.size()) + " dims and " + number(tensor.dimNames.size()) + " names of dims");
  return {};
}

Error checkBuffer(const Program &program, size_t index, uint64_t weightBytes) {
  const Buffer &buffer = program.buffers[index];
  std::string name = "buffer " + number(index);
  uint64_t space = 0;
  bool aligned = buffer.offset % bufferAlignment == 0;
  switch (buffer.kind) {
  case BufferKind::Input:
  case BufferKind::Output: {
    const auto &tensors = buffer.kind == BufferKind::Input ? program.inputs : program.outputs;
    if (buffer.index >= tensors.size())
      return invalid(name + " refers to input or output " + number(buffer.index) + " of " + number(tensors.size()));
    tensorBytes(tensors[buffer.index], space);
    aligned = buffer.offset % elementBytes(tensors[buffer.index].type) == 0;
    break;
  }
  case BufferKind::Constant:
    space = weightBytes;
    break;
  case BufferKind::Arena:
    space = program.arenaBytes;
    break;
  }
  if (buffer.offset > space || buffer.bytes > space - buffer.offset)
    return invalid(name + " lies outside its memory: bytes " + number(buffer.offset) + " + " + number(buffer.bytes) +
                   " of " + number(space));
  if (!aligned)
    return invalid(name + " is misaligned: offset " + number(buffer.offset));
  return {};
}

Error checkKernels(const Program &program, uint32_t modules) {
  std::unordered_set<std::string> names;
  for (size_t i = 0; i < program.kernels.size(); ++i) {
    const Kernel &kernel = program.kernels[i];
    std::string name = "kernel " + number(i) + " '" + kernel.name + "'";
    if (kernel.name.empty() || !names.insert(kernel.name).second)
      return invalid(name + " has no name of its own");
    if (program.target == Target::Cpu && kernel.cpu.tasks < 0)
      return invalid(name + " has a negative number of tasks");
    if (program.target != Target::Cuda)
      continue;
    if (kernel.cuda.module >= modules)
      return invalid(name + " is in module " + number(kernel.cuda.module) + " of " + number(modules));
    for (unsigned axis = 0; axis < 3; ++axis)
      if (kernel.cuda.grid[axis] == 0 || kernel.cuda.block[axis] == 0)
        return invalid(name + " has an empty launch grid");
  }
  return {};
}

bool isWritable(const Buffer &buffer) { return buffer.kind == BufferKind::Output || buffer.kind == BufferKind::Arena; }

Error checkStep(const Program &program, size_t index) {
  const Step &step = program.steps[index];
  std::string name = "step " + number(index);
  for (uint32_t buffer : step.buffers)
    if (buffer >= program.buffers.size())
      return invalid(name + " refers to buffer " + number(buffer) + " of " + number(program.buffers.size()));
  if (step.outputs == 0 || step.outputs > step.buffers.size())
    return invalid(name + " writes " + number(step.outputs) + " of its " + number(step.buffers.size()) + " buffers");
  for (size_t i = step.buffers.size() - step.outputs; i < step.buffers.size(); ++i)
    if (!isWritable(program.buffers[step.buffers[i]]))
      return invalid(name + " writes to no output and to no arena buffer");
  if (step.kind == StepKind::Copy) {
    if (step.buffers.size() != 2 || program.buffers[step.buffers[0]].bytes != program.buffers[step.buffers[1]].bytes)
      return invalid(name + " is not a copy between two buffers of one size");
  } else if (step.kernel >= program.kernels.size()) {
    return invalid(name + " refers to kernel " + number(step.kernel) + " of " + number(program.kernels.size()));
  }
  return {};
}

// Every output that has elements is written by some step.
Error checkOutputs(const Program &program) {
  std::vector<bool> written(program.outputs.size());
  for (const Step &step : program.steps)
    for (uint32_t buffer : step.buffers)
      if (program.buffers[buffer].kind == BufferKind::Output)
        written[program.buffers[buffer].index] = true;
  for (size_t i = 0; i < written.size(); ++i) {
    uint64_t bytes = 0;
    tensorBytes(program.outputs[i], bytes);
    if (bytes && !written[i])
      return invalid("output " + number(i) + " '" + program.outputs[i].name + "' is written by no step");
  }
  return {};
}

} // namespace

bool tensorBytes(const TensorInfo &tensor, uint64_t &bytes) {
  bytes = elementBytes(tensor.type);
  // Zero first: a tensor of no elements is fine whatever its other dims are.
  for (int64_t dim : tensor.dims) {
    if (dim < 0)
      return false;
    if (dim == 0)
      bytes = 0;
  }
  if (bytes == 0)
    return true;
  for (int64_t dim : tensor.dims)
    if (__builtin_mul_overflow(bytes, uint64_t(dim), &bytes) || bytes > maxBytes)
      return false;
  return true;
}

Error validateProgram(const Program &program, uint64_t weightBytes, uint32_t modules) {
  for (size_t i = 0; i < program.inputs.size(); ++i)
    if (Error error = checkTensor("input", i, program.inputs[i]))
      return error;
  for (size_t i = 0; i < program.outputs.size(); ++i)
    if (Error error = checkTensor("output", i, program.outputs[i]))
      return error;
  if (program.arenaBytes > maxBytes)
    return invalid("an arena of " + number(program.arenaBytes) + " bytes");
  if (program.weightBytes > weightBytes)
    return invalid("the program uses " + number(program.weightBytes) + " bytes of weights of " + number(weightBytes));
  for (size_t i = 0; i < program.buffers.size(); ++i)
    if (Error error = checkBuffer(program, i, weightBytes))
      return error;
  if (Error error = checkKernels(program, modules))
    return error;
  for (size_t i = 0; i < program.steps.size(); ++i)
    if (Error error = checkStep(program, i))
      return error;
  return checkOutputs(program);
}

} // namespace dlc::plan
