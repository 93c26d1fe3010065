#include "codegen/EntryBuilder.h"
#include "codegen/Codegen.h"
#include "ir/Location.h"
#include "ir/Views.h"
#include "runtime/plan/DisplayText.h"

using namespace mlir;

namespace dlc {
namespace {

class EntryBuilder {
public:
  EntryBuilder(func::FuncOp function, ProgramParts &parts) : function_(function), parts_(parts) {
    entry_.name = function.getSymName().str();
  }

  FailureOr<plan::Entry> build();

private:
  LogicalResult addBoundary();
  LogicalResult addConstant(ConstantOp op);
  LogicalResult addView(Operation &op);
  LogicalResult addLaunch(LaunchOp op);
  FailureOr<uint32_t> memoryOf(LaunchOp op, OpResult result, int64_t offset, const plan::Step &step);
  void setLifetimes();

  FailureOr<int64_t> bytesOf(Value value);
  uint32_t addBuffer(plan::Buffer buffer) {
    entry_.buffers.push_back(buffer);
    return uint32_t(entry_.buffers.size() - 1);
  }

  func::FuncOp function_;
  ProgramParts &parts_;
  plan::Entry entry_;
  llvm::DenseMap<Value, uint32_t> bufferOf_;
  llvm::DenseMap<Value, uint32_t> outputOf_; // results of launches that are written in the caller's memory
  std::vector<int64_t> slotOffsets_;         // in the planned arena, of each slot
};

} // namespace

FailureOr<int64_t> EntryBuilder::bytesOf(Value value) {
  auto bytes = tensorBytes(cast<RankedTensorType>(value.getType()));
  if (!bytes)
    return emitError(value.getLoc()) << "expected a static shape to plan with, found " << value.getType();
  return int64_t(*bytes);
}

LogicalResult EntryBuilder::addBoundary() {
  for (BlockArgument argument : function_.getArguments()) {
    unsigned i = argument.getArgNumber();
    auto info =
        describeTensor(argument.getLoc(), argument.getType(), function_.getArgAttrDict(i), "input" + std::to_string(i));
    auto bytes = bytesOf(argument);
    if (failed(info) || failed(bytes))
      return failure();
    entry_.inputs.push_back(*info);
    bufferOf_[argument] = addBuffer({plan::BufferKind::Input, i, 0, *bytes});
  }
  for (auto [i, type] : llvm::enumerate(function_.getResultTypes())) {
    auto info = describeTensor(function_.getLoc(), type, function_.getResultAttrDict(i), "output" + std::to_string(i));
    if (failed(info))
      return failure();
    entry_.outputs.push_back(*info);
  }
  for (auto [i, value] : llvm::enumerate(function_.getBody().front().getTerminator()->getOperands()))
    outputOf_[withoutReshapes(value)] = uint32_t(i);
  return success();
}

LogicalResult EntryBuilder::addConstant(ConstantOp op) {
  if (op.use_empty())
    return success();
  FailureOr<uint32_t> constant = parts_.constantOf(op);
  if (failed(constant))
    return failure();
  auto bytes = int64_t(parts_.program().constants[*constant].bytes);
  bufferOf_[op.getResult()] = addBuffer({plan::BufferKind::Constant, *constant, 0, bytes});
  return success();
}

// A view of the whole shares its operand's buffer.
LogicalResult EntryBuilder::addView(Operation &op) {
  View view = *viewOf(&op);
  uint32_t viewed = bufferOf_.lookup(view.operand);
  plan::Buffer buffer = entry_.buffers[viewed];
  auto type = cast<RankedTensorType>(op.getResult(0).getType());
  FailureOr<int64_t> bytes = bytesOf(op.getResult(0));
  if (failed(bytes))
    return failure();
  buffer.offset += view.elements * int64_t(elementStorageBytes(type.getElementType()));
  bool whole = *bytes == buffer.bytes;
  buffer.bytes = *bytes;
  bufferOf_[op.getResult(0)] = whole ? viewed : addBuffer(buffer);
  return success();
}

// The buffer that a launch writes a result to. A result at the place of an operand, which the launch needs, is computed
// in place: it lives in the same slot.
FailureOr<uint32_t> EntryBuilder::memoryOf(LaunchOp op, OpResult result, int64_t offset, const plan::Step &step) {
  FailureOr<int64_t> bytes = bytesOf(result);
  if (failed(bytes))
    return failure();
  if (offset < 0) {
    auto output = outputOf_.find(result);
    if (output == outputOf_.end())
      return op.emitOpError("writes an output of the model, but @") << function_.getSymName() << " does not return it";
    return addBuffer({plan::BufferKind::Output, output->second, 0, *bytes});
  }
  for (const plan::Argument &argument : step.arguments) {
    const plan::Buffer &read = entry_.buffers[size_t(argument.value)];
    if (read.kind != plan::BufferKind::Arena || slotOffsets_[read.index] != offset)
      continue;
    plan::Size &room = entry_.slots[read.index].bytes;
    room = std::max(room, *bytes);
    return addBuffer({plan::BufferKind::Arena, read.index, 0, *bytes});
  }
  entry_.slots.push_back({*bytes, 0, 0});
  slotOffsets_.push_back(offset);
  return addBuffer({plan::BufferKind::Arena, uint32_t(entry_.slots.size() - 1), 0, *bytes});
}

LogicalResult EntryBuilder::addLaunch(LaunchOp op) {
  FailureOr<uint32_t> kernel = parts_.kernelOf(op);
  if (failed(kernel))
    return failure();
  auto offsets = op.getArenaOffsets();
  if (!offsets || offsets->size() != op.getNumResults())
    return op.emitOpError("expected one arena offset per result; plan-memory sets them");

  plan::Step step;
  step.index = *kernel;
  step.source = plan::displayMessage(describeNodes(op.getLoc()));
  // Of this launch, by fusion, and of its kernel, by the choice of a schedule.
  for (Operation *decided : {op.getOperation(), parts_.functionOf(op).getOperation()})
    if (auto reasons = decided->getAttrOfType<ArrayAttr>("dlc.reasons"))
      for (auto reason : reasons.getAsRange<StringAttr>())
        step.reasons.push_back(plan::displayMessage(reason.getValue()));
  for (Value input : op.getInputs()) {
    auto buffer = bufferOf_.find(input);
    if (buffer == bufferOf_.end())
      return op.emitOpError("reads a value that has no memory: ") << input;
    step.arguments.push_back(plan::bufferArgument(buffer->second));
  }
  step.outputs = op.getNumResults();
  SmallVector<uint32_t> written;
  for (auto [result, offset] : llvm::zip_equal(op->getResults(), *offsets)) {
    FailureOr<uint32_t> buffer = memoryOf(op, result, offset, step);
    if (failed(buffer))
      return failure();
    bufferOf_[result] = *buffer;
    written.push_back(*buffer);
  }
  for (uint32_t buffer : written)
    step.arguments.push_back(plan::bufferArgument(buffer));
  entry_.steps.push_back(std::move(step));
  return success();
}

// From the first to the last step that touches a slot.
void EntryBuilder::setLifetimes() {
  std::vector<bool> touched(entry_.slots.size());
  for (auto [i, step] : llvm::enumerate(entry_.steps))
    for (const plan::Argument &argument : step.arguments) {
      const plan::Buffer &buffer = entry_.buffers[size_t(argument.value)];
      if (buffer.kind != plan::BufferKind::Arena)
        continue;
      plan::Slot &slot = entry_.slots[buffer.index];
      if (!touched[buffer.index])
        slot.first = uint32_t(i);
      slot.last = uint32_t(i);
      touched[buffer.index] = true;
    }
}

FailureOr<plan::Entry> EntryBuilder::build() {
  if (failed(addBoundary()))
    return failure();
  for (Operation &op : function_.getBody().front().without_terminator()) {
    LogicalResult added = success();
    if (auto constant = dyn_cast<ConstantOp>(op))
      added = addConstant(constant);
    else if (viewOf(&op))
      added = addView(op);
    else if (auto launch = dyn_cast<LaunchOp>(op))
      added = addLaunch(launch);
    else
      return op.emitOpError("stands outside of every kernel");
    if (failed(added))
      return failure();
  }
  setLifetimes();
  if (auto nodes = function_->getAttrOfType<IntegerAttr>("dlc.source_nodes"))
    entry_.sourceNodes = uint64_t(nodes.getInt());
  return std::move(entry_);
}

FailureOr<plan::Entry> buildEntry(func::FuncOp function, ProgramParts &parts) {
  return EntryBuilder(function, parts).build();
}

} // namespace dlc
