// One description of the plan section for both directions: `Coder` is Encoder or Decoder.
#include "runtime/plan/Encoding.h"

namespace dlc::plan {
namespace {

template <typename Coder, typename Tensor> void visitTensor(Coder &coder, Tensor &tensor) {
  coder.text(tensor.name);
  coder.number(tensor.type);
  coder.list(tensor.dims, 8, [&](auto &dim) { coder.number(dim); });
  coder.list(tensor.dimNames, 4, [&](auto &name) { coder.text(name); });
}

template <typename Coder, typename Item> void visitBuffer(Coder &coder, Item &buffer) {
  coder.number(buffer.kind);
  coder.number(buffer.index);
  coder.number(buffer.offset);
  coder.number(buffer.bytes);
}

template <typename Coder, typename Item> void visitKernel(Coder &coder, Item &kernel) {
  coder.text(kernel.name);
  coder.text(kernel.summary);
  coder.text(kernel.schedule);
  coder.number(kernel.flops);
  coder.number(kernel.bytes);
  coder.number(kernel.cpu.tasks);
  for (auto &extent : kernel.cuda.grid)
    coder.number(extent);
  for (auto &extent : kernel.cuda.block)
    coder.number(extent);
  coder.number(kernel.cuda.sharedBytes);
  coder.number(kernel.cuda.module);
}

template <typename Coder, typename Item> void visitStep(Coder &coder, Item &step) {
  coder.number(step.kind);
  coder.number(step.kernel);
  coder.list(step.buffers, 4, [&](auto &buffer) { coder.number(buffer); });
  coder.text(step.source);
  coder.number(step.outputs);
}

template <typename Coder, typename Item> void visitProgram(Coder &coder, Item &program) {
  coder.number(program.target);
  coder.number(program.precision);
  coder.list(program.inputs, 13, [&](auto &tensor) { visitTensor(coder, tensor); });
  coder.list(program.outputs, 13, [&](auto &tensor) { visitTensor(coder, tensor); });
  coder.list(program.buffers, 21, [&](auto &buffer) { visitBuffer(coder, buffer); });
  coder.list(program.kernels, 68, [&](auto &kernel) { visitKernel(coder, kernel); });
  coder.list(program.steps, 17, [&](auto &step) { visitStep(coder, step); });
  coder.number(program.arenaBytes);
  coder.number(program.largestLiveSet);
  coder.number(program.weightBytes);
  coder.number(program.sourceNodes);
}

template <typename Coder, typename Plan> void visitPlan(Coder &coder, Plan &plan) {
  coder.text(plan.compiler);
  coder.text(plan.model);
  coder.list(plan.programs, 54, [&](auto &program) { visitProgram(coder, program); });
  coder.list(plan.code, 9, [&](auto &entry) {
    coder.number(entry.kind);
    coder.text(entry.level);
    coder.number(entry.module);
  });
}

template <typename Enum> bool inRange(Enum value, Enum first, Enum last) { return value >= first && value <= last; }

bool enumeratorsAreKnown(const PlanSection &plan) {
  for (const Program &program : plan.programs) {
    if (!inRange(program.target, Target::Cpu, Target::Cuda) ||
        !inRange(program.precision, Precision::F32, Precision::BF16))
      return false;
    for (const auto *tensors : {&program.inputs, &program.outputs})
      for (const TensorInfo &tensor : *tensors)
        if (!inRange(tensor.type, ElementType::F32, ElementType::U2))
          return false;
    for (const Buffer &buffer : program.buffers)
      if (!inRange(buffer.kind, BufferKind::Input, BufferKind::Arena))
        return false;
    for (const Step &step : program.steps)
      if (!inRange(step.kind, StepKind::Launch, StepKind::Copy))
        return false;
  }
  for (const CodeEntry &entry : plan.code)
    if (!inRange(entry.kind, CodeKind::CpuSharedObject, CodeKind::CudaSource))
      return false;
  return true;
}

} // namespace

std::vector<char> encodePlan(const PlanSection &plan) {
  Encoder encoder;
  visitPlan(encoder, plan);
  return encoder.take();
}

bool decodePlan(std::string_view bytes, PlanSection &plan) {
  Decoder decoder(bytes);
  visitPlan(decoder, plan);
  return decoder.ok() && decoder.atEnd() && enumeratorsAreKnown(plan);
}

} // namespace dlc::plan
