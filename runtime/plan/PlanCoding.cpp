// One description of the plan section for both directions: `Coder` is Encoder or Decoder.
#include "runtime/plan/Encoding.h"

#include <algorithm>

namespace dlc::plan {
namespace {

template <typename Coder, typename Tensor> void visitTensor(Coder &coder, Tensor &tensor) {
  coder.text(tensor.name);
  coder.number(tensor.type);
  coder.list(tensor.dims, 8, [&](auto &dim) { coder.number(dim); });
  coder.list(tensor.dimNames, 4, [&](auto &name) { coder.text(name); });
}

template <typename Coder, typename Item> void visitSymbol(Coder &coder, Item &symbol) {
  coder.text(symbol.name);
  coder.number(symbol.least);
  coder.number(symbol.most);
}

template <typename Coder, typename Item> void visitExpression(Coder &coder, Item &expression) {
  coder.number(expression.op);
  coder.number(expression.left);
  coder.number(expression.right);
}

template <typename Coder, typename Item> void visitState(Coder &coder, Item &state) {
  visitTensor(coder, state.tensor);
  coder.text(state.role);
  coder.number(state.initial);
}

template <typename Coder, typename Item> void visitConstant(Coder &coder, Item &constant) {
  coder.number(constant.offset);
  coder.number(constant.bytes);
  coder.number(constant.packing.encoding);
  coder.flag(constant.packing.transposed);
  coder.number(constant.packing.elementBytes);
  coder.number(constant.packing.panel);
  coder.number(constant.packing.rows);
  coder.number(constant.packing.columns);
  coder.number(constant.packing.depth);
}

template <typename Coder, typename Item> void visitSlot(Coder &coder, Item &slot) {
  coder.number(slot.bytes);
  coder.number(slot.first);
  coder.number(slot.last);
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
  coder.number(kernel.sizes);
  coder.number(kernel.places);
  coder.list(kernel.alternatives, 20, [&](auto &alternative) {
    coder.number(alternative.kernel);
    coder.number(alternative.measure);
    coder.number(alternative.most);
  });
  coder.list(kernel.expressions, 17, [&](auto &expression) { visitExpression(coder, expression); });
}

template <typename Coder, typename Item> void visitTensorMap(Coder &coder, Item &map) {
  coder.number(map.argument);
  coder.number(map.type);
  coder.number(map.swizzle);
  coder.number(map.offset);
  coder.list(map.dims, 20, [&](auto &dim) {
    coder.number(dim.size);
    coder.number(dim.stride);
    coder.number(dim.box);
  });
  coder.list(map.window, 12, [&](auto &dim) {
    coder.number(dim.lower);
    coder.number(dim.upper);
    coder.number(dim.step);
  });
}

template <typename Coder, typename Item> void visitGeometry(Coder &coder, Item &geometry) {
  coder.number(geometry.kernel);
  coder.list(geometry.expressions, 17, [&](auto &expression) { visitExpression(coder, expression); });
  coder.number(geometry.tasks);
  for (auto &extent : geometry.grid)
    coder.number(extent);
  for (auto &extent : geometry.block)
    coder.number(extent);
  for (auto &extent : geometry.cluster)
    coder.number(extent);
  coder.number(geometry.sharedBytes);
  coder.list(geometry.maps, 22, [&](auto &map) { visitTensorMap(coder, map); });
  coder.list(geometry.divisors, 9, [&](auto &divisor) {
    coder.number(divisor.by);
    coder.flag(divisor.isWide);
  });
}

template <typename Coder, typename Item> void visitNamedValue(Coder &coder, Item &value) {
  coder.text(value.name);
  coder.number(value.type);
  coder.list(value.dims, 8, [&](auto &dim) { coder.number(dim); });
  coder.list(value.order, 4, [&](auto &dim) { coder.number(dim); });
}

template <typename Coder, typename Item> void visitStep(Coder &coder, Item &step) {
  coder.number(step.kind);
  coder.number(step.index);
  coder.list(step.arguments, 9, [&](auto &argument) {
    coder.number(argument.kind);
    coder.number(argument.value);
  });
  coder.text(step.source);
  coder.list(step.reasons, 4, [&](auto &reason) { coder.text(reason); });
  coder.number(step.outputs);
  coder.list(step.values, 13, [&](auto &value) { visitNamedValue(coder, value); });
  for (auto &block : step.blocks)
    coder.number(block);
}

template <typename Coder, typename Item> void visitEntry(Coder &coder, Item &entry) {
  coder.text(entry.name);
  coder.list(entry.inputs, 13, [&](auto &tensor) { visitTensor(coder, tensor); });
  coder.list(entry.outputs, 13, [&](auto &tensor) { visitTensor(coder, tensor); });
  coder.list(entry.symbols, 20, [&](auto &symbol) { visitSymbol(coder, symbol); });
  coder.list(entry.expressions, 17, [&](auto &expression) { visitExpression(coder, expression); });
  coder.list(entry.slots, 16, [&](auto &slot) { visitSlot(coder, slot); });
  coder.list(entry.buffers, 21, [&](auto &buffer) { visitBuffer(coder, buffer); });
  coder.list(entry.steps, 33, [&](auto &step) { visitStep(coder, step); });
  coder.number(entry.sourceNodes);
}

template <typename Coder, typename Item> void visitProgram(Coder &coder, Item &program) {
  coder.number(program.target);
  coder.number(program.precision);
  coder.list(program.states, 21, [&](auto &state) { visitState(coder, state); });
  coder.list(program.constants, 39, [&](auto &constant) { visitConstant(coder, constant); });
  coder.list(program.kernels, 41, [&](auto &kernel) { visitKernel(coder, kernel); });
  coder.list(program.entries, 40, [&](auto &entry) { visitEntry(coder, entry); });
}

template <typename Coder, typename Plan> void visitPlan(Coder &coder, Plan &plan) {
  coder.text(plan.compiler);
  coder.text(plan.model);
  coder.list(plan.programs, 18, [&](auto &program) { visitProgram(coder, program); });
  coder.list(plan.code, 13, [&](auto &header) {
    coder.number(header.kind);
    coder.text(header.level);
    coder.number(header.module);
    coder.list(header.geometries, 76, [&](auto &geometry) { visitGeometry(coder, geometry); });
  });
}

template <typename Enum> bool inRange(Enum value, Enum first, Enum last) { return value >= first && value <= last; }

bool areKnown(const std::vector<TensorInfo> &tensors) {
  return std::all_of(tensors.begin(), tensors.end(),
                     [](const TensorInfo &tensor) { return inRange(tensor.type, ElementType::F32, ElementType::U2); });
}

bool areKnown(const std::vector<Expression> &expressions) {
  return std::all_of(expressions.begin(), expressions.end(), [](const Expression &expression) {
    return inRange(expression.op, SizeOp::Symbol, SizeOp::Maximum);
  });
}

bool areKnown(const std::vector<TensorMap> &maps) {
  return std::all_of(maps.begin(), maps.end(), [](const TensorMap &map) {
    return inRange(map.type, ElementType::F32, ElementType::U2) &&
           inRange(map.swizzle, Swizzle::None, Swizzle::Bytes128);
  });
}

bool isKnown(const Entry &entry) {
  if (!areKnown(entry.inputs) || !areKnown(entry.outputs) || !areKnown(entry.expressions))
    return false;
  for (const Buffer &buffer : entry.buffers)
    if (!inRange(buffer.kind, BufferKind::Input, BufferKind::Arena))
      return false;
  for (const Step &step : entry.steps) {
    if (!inRange(step.kind, StepKind::Launch, StepKind::Repeat))
      return false;
    for (const Argument &argument : step.arguments)
      if (!inRange(argument.kind, ArgumentKind::Buffer, ArgumentKind::Size))
        return false;
    for (const NamedValue &value : step.values)
      if (!inRange(value.type, ElementType::F32, ElementType::U2))
        return false;
  }
  return true;
}

bool enumeratorsAreKnown(const PlanSection &plan) {
  for (const Program &program : plan.programs) {
    if (!inRange(program.target, Target::Cpu, Target::Cuda) ||
        !inRange(program.precision, Precision::F32, Precision::BF16))
      return false;
    for (const State &state : program.states)
      if (!areKnown({state.tensor}))
        return false;
    for (const Constant &constant : program.constants)
      if (!inRange(constant.packing.encoding, Encoding::Plain, Encoding::Quads))
        return false;
    for (const Kernel &kernel : program.kernels)
      if (!areKnown(kernel.expressions))
        return false;
    if (!std::all_of(program.entries.begin(), program.entries.end(), isKnown))
      return false;
  }
  for (const CodeHeader &header : plan.code) {
    if (!inRange(header.kind, CodeKind::CpuSharedObject, CodeKind::CudaSource))
      return false;
    for (const Geometry &geometry : header.geometries)
      if (!areKnown(geometry.expressions) || !areKnown(geometry.maps))
        return false;
  }
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
