#include "codegen/EntryBuilder.h"
#include "codegen/Codegen.h"
#include "codegen/EntrySizes.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/Places.h"
#include "ir/SizeOps.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "runtime/plan/DisplayText.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace dlc {
namespace {

class EntryBuilder {
public:
  EntryBuilder(func::FuncOp function, ProgramParts &parts)
      : function_(function), parts_(parts), sizes_(function->getParentOfType<ModuleOp>(), entry_),
        symbols_(sizeSymbols(function->getParentOfType<ModuleOp>())) {
    entry_.name = function.getSymName().str();
  }

  FailureOr<plan::Entry> build();

private:
  LogicalResult addBoundary();
  LogicalResult addConstant(ConstantOp op);
  LogicalResult addView(Operation &op);
  LogicalResult addBlock(Block &block);
  LogicalResult addLaunch(LaunchOp op);
  void addValues(LaunchOp op, plan::Step &step);
  void dropSharedNames();
  LogicalResult addReadSize(ReadSizeOp op);
  LogicalResult checkRead(AffineExpr size, Operation *op) const;
  LogicalResult addIf(IfOp op);
  LogicalResult addLoop(LoopOpInterface op);
  FailureOr<plan::Argument> roundsOf(RepeatOp op);
  LogicalResult addCopies(ValueRange values, ArrayRef<uint32_t> places, Operation *op);
  FailureOr<SmallVector<uint32_t>> placesOf(Operation *op, ValueRange inits = {});
  void addCopy(uint32_t from, uint32_t to, Location loc);
  size_t addControl(plan::StepKind kind, Operation *op);
  std::optional<uint32_t> slotAt(int64_t offset, const plan::Step &step) const;
  FailureOr<uint32_t> memoryOf(LaunchOp op, OpResult result, int64_t offset, const plan::Step &step);
  void addStateCopies();
  void setLifetimes();

  FailureOr<plan::Size> bytesOf(Value value);
  plan::Size offsetOf(SliceOp slice);
  uint32_t addBuffer(plan::Buffer buffer) {
    entry_.buffers.push_back(buffer);
    return uint32_t(entry_.buffers.size() - 1);
  }

  func::FuncOp function_;
  ProgramParts &parts_;
  plan::Entry entry_;
  EntrySizes sizes_;
  SmallVector<SizeSymbol> symbols_;
  llvm::DenseSet<unsigned> read_; // symbols that have been, so far
  llvm::DenseMap<Value, uint32_t> bufferOf_;
  struct Place {
    plan::BufferKind kind = plan::BufferKind::Output;
    uint32_t index = 0;
  };
  llvm::MapVector<Value, Place> elsewhere_; // the outputs and new values of states, by the launch's result
  SmallVector<uint32_t> open_;              // the results of the control flow around: their buffers
  std::vector<int64_t> slotOffsets_;        // in the planned arena, of each slot
};

} // namespace

FailureOr<plan::Size> EntryBuilder::bytesOf(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!tensorBytes(type))
    return emitError(value.getLoc()) << "expected a static shape to plan with, found " << value.getType();
  return sizes_.bytesOf(type);
}

// Bytes from the first element of what is sliced to the slice's.
plan::Size EntryBuilder::offsetOf(SliceOp slice) {
  auto type = cast<RankedTensorType>(slice.getOperand().getType());
  AffineMap sizes = sizesOf(type);
  auto number = [&](int64_t value) { return getAffineConstantExpr(value, slice.getContext()); };
  AffineExpr stride = number(elementStorageBytes(type.getElementType())), offset = number(0);
  for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
    offset = offset + stride * slice.getStarts()[dim];
    stride = stride * (sizes ? sizes.getResult(unsigned(dim)) : number(type.getDimSize(dim)));
  }
  return sizes_.of(offset);
}

LogicalResult EntryBuilder::addBoundary() {
  for (BlockArgument argument : function_.getArguments()) {
    unsigned i = argument.getArgNumber();
    auto bytes = bytesOf(argument);
    if (failed(bytes))
      return failure();
    if (FlatSymbolRefAttr state = argumentState(function_, i)) {
      bufferOf_[argument] = addBuffer({plan::BufferKind::State, parts_.stateOf(state), 0, *bytes});
      continue;
    }
    auto number = uint32_t(entry_.inputs.size());
    auto info = describeTensor(argument.getLoc(), argument.getType(), function_.getArgAttrDict(i),
                               "input" + std::to_string(number));
    if (failed(info))
      return failure();
    info->dims = sizes_.dimsOf(cast<RankedTensorType>(argument.getType()));
    entry_.inputs.push_back(*info);
    bufferOf_[argument] = addBuffer({plan::BufferKind::Input, number, 0, *bytes});
  }
  for (auto [i, value] : llvm::enumerate(function_.getBody().front().getTerminator()->getOperands())) {
    if (isUnchangedState(function_, i))
      continue;
    if (FlatSymbolRefAttr state = resultState(function_, i)) {
      elsewhere_[withoutReshapes(value)] = {plan::BufferKind::State, parts_.stateOf(state)};
      continue;
    }
    auto number = uint32_t(entry_.outputs.size());
    auto info = describeTensor(function_.getLoc(), function_.getResultTypes()[i], function_.getResultAttrDict(i),
                               "output" + std::to_string(number));
    if (failed(info))
      return failure();
    info->dims = sizes_.dimsOf(cast<RankedTensorType>(function_.getResultTypes()[i]));
    entry_.outputs.push_back(*info);
    elsewhere_[withoutReshapes(value)] = {plan::BufferKind::Output, number};
  }
  return success();
}

LogicalResult EntryBuilder::addConstant(ConstantOp op) {
  if (op.use_empty())
    return success();
  FailureOr<uint32_t> constant = parts_.constantOf(op, op.getValue());
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
  FailureOr<plan::Size> bytes = bytesOf(op.getResult(0));
  if (failed(bytes))
    return failure();
  if (auto slice = dyn_cast<SliceOp>(op))
    buffer.offset = sizes_.sum(buffer.offset, offsetOf(slice));
  bool whole = *bytes == buffer.bytes;
  buffer.bytes = *bytes;
  bufferOf_[op.getResult(0)] = whole ? viewed : addBuffer(buffer);
  return success();
}

// The slot that lives at a place in the arena: one of what the step reads, or of a result of the control flow around
// it, which the step's result can only share by intent.
std::optional<uint32_t> EntryBuilder::slotAt(int64_t offset, const plan::Step &step) const {
  auto isThere = [&](const plan::Buffer &buffer) {
    return buffer.kind == plan::BufferKind::Arena && slotOffsets_[buffer.index] == offset;
  };
  for (const plan::Argument &argument : step.arguments)
    if (const plan::Buffer &read = entry_.buffers[size_t(argument.value)]; isThere(read))
      return read.index;
  for (uint32_t result : open_)
    if (isThere(entry_.buffers[result]))
      return entry_.buffers[result].index;
  return std::nullopt;
}

// The buffer that a launch writes a result to.
FailureOr<uint32_t> EntryBuilder::memoryOf(LaunchOp op, OpResult result, int64_t offset, const plan::Step &step) {
  FailureOr<plan::Size> bytes = bytesOf(result);
  if (failed(bytes))
    return failure();
  if (offset < 0) {
    auto place = elsewhere_.find(result);
    if (place == elsewhere_.end())
      return op.emitOpError("writes an output of the model, but @") << function_.getSymName() << " does not return it";
    return addBuffer({place->second.kind, place->second.index, 0, *bytes});
  }
  if (std::optional<uint32_t> slot = slotAt(offset, step)) {
    plan::Size &room = entry_.slots[*slot].bytes;
    room = sizes_.larger(room, *bytes);
    return addBuffer({plan::BufferKind::Arena, *slot, 0, *bytes});
  }
  entry_.slots.push_back({*bytes, 0, 0});
  slotOffsets_.push_back(offset);
  return addBuffer({plan::BufferKind::Arena, uint32_t(entry_.slots.size() - 1), 0, *bytes});
}

LogicalResult EntryBuilder::addReadSize(ReadSizeOp op) {
  auto value = bufferOf_.find(op.getValue());
  if (value == bufferOf_.end())
    return op.emitOpError("reads a value that has no memory");
  if (op.getSymbol() >= symbols_.size() || !symbols_[op.getSymbol()].isRead)
    return op.emitOpError("names symbol ") << op.getSymbol() << ", which is not one that data decide";
  plan::Step step;
  step.kind = plan::StepKind::ReadSize;
  step.index = uint32_t(op.getSymbol());
  step.source = plan::displayMessage(describeNodes(op.getLoc()));
  step.arguments = {plan::bufferArgument(value->second)};
  step.outputs = 0;
  read_.insert(step.index);
  entry_.steps.push_back(std::move(step));
  return success();
}

// A size is known where it is used.
LogicalResult EntryBuilder::checkRead(AffineExpr size, Operation *op) const {
  bool isKnown = true;
  withoutQuotients(size, symbols_).walk([&](AffineExpr each) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
      isKnown &= !symbols_[symbol.getPosition()].isRead || read_.contains(symbol.getPosition());
  });
  return isKnown ? success() : op->emitOpError("uses a size in front of what reads it");
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
  addValues(op, step);
  for (uint32_t buffer : written)
    step.arguments.push_back(plan::bufferArgument(buffer));
  for (AffineExpr size : sizeArguments(parts_.functionOf(op))) {
    if (failed(checkRead(size, op)))
      return failure();
    step.arguments.push_back(plan::sizeArgument(sizes_.of(size)));
  }
  entry_.steps.push_back(std::move(step));
  return success();
}

// What the results are called in the model. At open sizes a reshaped value's dims are not known.
void EntryBuilder::addValues(LaunchOp op, plan::Step &step) {
  std::vector<plan::NamedValue> values(op.getNumResults());
  bool any = false;
  for (auto [result, value] : llvm::zip_equal(op->getResults(), values)) {
    std::optional<ValueName> name = nameOf(result);
    auto type = cast<RankedTensorType>(result.getType());
    std::optional<plan::ElementType> element = planElementType(type.getElementType());
    bool sameDims = name && type.getShape() == ArrayRef(name->dims);
    if (!name || !element || (hasSizes(type) && !sameDims))
      continue;
    value = {name->name, *element,
             sameDims ? sizes_.dimsOf(type) : std::vector<plan::Size>(name->dims.begin(), name->dims.end()),
             std::vector<uint32_t>(name->order.begin(), name->order.end())};
    any = true;
  }
  if (any)
    step.values = std::move(values);
}

// One value has one place: a name that stands at two says nothing.
void EntryBuilder::dropSharedNames() {
  llvm::StringMap<unsigned> count;
  for (const plan::Step &step : entry_.steps)
    for (const plan::NamedValue &value : step.values)
      ++count[value.name];
  for (plan::Step &step : entry_.steps) {
    for (plan::NamedValue &value : step.values)
      if (count[value.name] > 1)
        value = {};
    if (llvm::all_of(step.values, [](const plan::NamedValue &value) { return value.name.empty(); }))
      step.values.clear();
  }
}

void EntryBuilder::addCopy(uint32_t from, uint32_t to, Location loc) {
  plan::Step step;
  step.kind = plan::StepKind::Copy;
  step.source = plan::displayMessage(describeNodes(loc));
  step.arguments = {plan::bufferArgument(from), plan::bufferArgument(to)};
  entry_.steps.push_back(std::move(step));
}

// Each value to its place; one that is there already stays.
LogicalResult EntryBuilder::addCopies(ValueRange values, ArrayRef<uint32_t> places, Operation *op) {
  for (auto [value, place] : llvm::zip_equal(values, places)) {
    auto from = bufferOf_.find(value);
    if (from == bufferOf_.end())
      return op->emitOpError("uses a value that has no memory: ") << value;
    const plan::Buffer &source = entry_.buffers[from->second], &target = entry_.buffers[place];
    if (source.kind != target.kind || source.index != target.index || source.offset != target.offset)
      addCopy(from->second, place, op->getLoc());
  }
  return success();
}

// Slots for the results of control flow: those of `inits`, where they are at the same places, or their own.
FailureOr<SmallVector<uint32_t>> EntryBuilder::placesOf(Operation *op, ValueRange inits) {
  auto offsets = op->getAttrOfType<DenseI64ArrayAttr>("arena_offsets");
  if (!offsets || size_t(offsets.size()) != op->getNumResults())
    return op->emitOpError("expected one arena offset per result; plan-memory sets them");
  SmallVector<uint32_t> places;
  for (auto [result, offset] : llvm::zip_equal(op->getResults(), offsets.asArrayRef())) {
    FailureOr<plan::Size> bytes = bytesOf(result);
    if (failed(bytes))
      return failure();
    plan::Step begin; // reads its own init
    if (!inits.empty())
      if (auto init = bufferOf_.find(inits[result.getResultNumber()]); init != bufferOf_.end())
        begin.arguments = {plan::bufferArgument(init->second)};
    std::optional<uint32_t> slot = slotAt(offset, begin);
    if (!slot) {
      entry_.slots.push_back({*bytes, 0, 0});
      slotOffsets_.push_back(offset);
      slot = uint32_t(entry_.slots.size() - 1);
    }
    places.push_back(addBuffer({plan::BufferKind::Arena, *slot, 0, *bytes}));
    bufferOf_[result] = places.back();
  }
  return places;
}

size_t EntryBuilder::addControl(plan::StepKind kind, Operation *op) {
  plan::Step step;
  step.kind = kind;
  step.source = plan::displayMessage(describeNodes(op->getLoc()));
  step.outputs = 0;
  entry_.steps.push_back(std::move(step));
  return entry_.steps.size() - 1;
}

LogicalResult EntryBuilder::addIf(IfOp op) {
  FailureOr<SmallVector<uint32_t>> places = placesOf(op);
  if (failed(places))
    return failure();
  size_t index = addControl(plan::StepKind::If, op), around = open_.size();
  llvm::append_range(open_, *places);
  entry_.steps[index].arguments = {plan::bufferArgument(bufferOf_.lookup(op.getCondition()))};
  for (auto [number, region] : llvm::enumerate(op->getRegions())) {
    size_t before = entry_.steps.size();
    if (failed(addBlock(region.front())) ||
        failed(addCopies(region.front().getTerminator()->getOperands(), *places, op)))
      return failure();
    entry_.steps[index].blocks[number] = uint32_t(entry_.steps.size() - before);
  }
  open_.resize(around);
  return success();
}

LogicalResult EntryBuilder::addLoop(LoopOpInterface op) {
  FailureOr<SmallVector<uint32_t>> places = placesOf(op, op.getInits());
  if (failed(places) || failed(addCopies(op.getInits(), *places, op)))
    return failure();
  auto repeat = dyn_cast<RepeatOp>(*op);
  size_t index = addControl(repeat ? plan::StepKind::Repeat : plan::StepKind::While, op), around = open_.size();
  llvm::append_range(open_, *places);
  if (repeat) {
    FailureOr<plan::Argument> rounds = roundsOf(repeat);
    if (failed(rounds))
      return failure();
    entry_.steps[index].arguments = {*rounds};
  }
  for (auto [number, region] : llvm::enumerate(op->getRegions())) {
    Block &block = region.front();
    for (auto [argument, place] : llvm::zip_equal(block.getArguments(), *places))
      bufferOf_[argument] = place;
    size_t before = entry_.steps.size();
    if (failed(addBlock(block)))
      return failure();
    ValueRange yielded = block.getTerminator()->getOperands();
    if (&region != &op.getBody()) // the test
      entry_.steps[index].arguments = {plan::bufferArgument(bufferOf_.lookup(yielded.front()))};
    else if (failed(addCopies(yielded, *places, op)))
      return failure();
    entry_.steps[index].blocks[number] = uint32_t(entry_.steps.size() - before);
  }
  open_.resize(around);
  return success();
}

FailureOr<plan::Argument> EntryBuilder::roundsOf(RepeatOp op) {
  AffineExpr rounds = op.getKnownRounds();
  if (!rounds)
    return plan::bufferArgument(bufferOf_.lookup(op.getCount()));
  if (failed(checkRead(rounds, op)))
    return failure();
  return plan::sizeArgument(sizes_.of(rounds));
}

// The new values of states whose old ones were needed until the end.
void EntryBuilder::addStateCopies() {
  for (auto &[value, place] : elsewhere_) {
    uint32_t from = bufferOf_.lookup(value);
    if (place.kind != plan::BufferKind::State || entry_.buffers[from].kind == plan::BufferKind::State)
      continue;
    addCopy(from, addBuffer({place.kind, place.index, 0, entry_.buffers[from].bytes}), value.getLoc());
  }
}

// From the first to the last step that touches a slot; what comes from before a loop and is used in it is needed in
// each round.
void EntryBuilder::setLifetimes() {
  std::vector<bool> touched(entry_.slots.size());
  auto touch = [&](const plan::Argument &argument, size_t step) {
    if (argument.kind != plan::ArgumentKind::Buffer)
      return;
    const plan::Buffer &buffer = entry_.buffers[size_t(argument.value)];
    if (buffer.kind != plan::BufferKind::Arena)
      return;
    plan::Slot &slot = entry_.slots[buffer.index];
    slot.first = touched[buffer.index] ? std::min(slot.first, uint32_t(step)) : uint32_t(step);
    slot.last = touched[buffer.index] ? std::max(slot.last, uint32_t(step)) : uint32_t(step);
    touched[buffer.index] = true;
  };
  for (auto [i, step] : llvm::enumerate(entry_.steps))
    for (const plan::Argument &argument : step.arguments)
      touch(argument, step.kind == plan::StepKind::While ? i + step.blocks[0] : i); // read behind its first block
  // Inner loops begin behind the outer ones.
  for (size_t i = entry_.steps.size(); i-- > 0;) {
    const plan::Step &step = entry_.steps[i];
    if (!isLoop(step))
      continue;
    auto last = uint32_t(i + step.blocks[0] + step.blocks[1]);
    for (plan::Slot &slot : entry_.slots)
      if (slot.first <= i && slot.last >= i)
        slot.last = std::max(slot.last, last);
  }
}

LogicalResult EntryBuilder::addBlock(Block &block) {
  for (Operation &op : block.without_terminator()) {
    LogicalResult added = success();
    if (auto constant = dyn_cast<ConstantOp>(op))
      added = addConstant(constant);
    else if (viewOf(&op))
      added = addView(op);
    else if (auto read = dyn_cast<ReadSizeOp>(op))
      added = addReadSize(read);
    else if (auto launch = dyn_cast<LaunchOp>(op))
      added = addLaunch(launch);
    else if (auto choice = dyn_cast<IfOp>(op))
      added = addIf(choice);
    else if (auto loop = dyn_cast<LoopOpInterface>(op))
      added = addLoop(loop);
    else
      return op.emitOpError("stands outside of every kernel");
    if (failed(added))
      return failure();
  }
  return success();
}

FailureOr<plan::Entry> EntryBuilder::build() {
  for (auto [i, symbol] : llvm::enumerate(symbols_))
    if (symbol.bound)
      entry_.symbols[i].most = sizes_.of(symbol.bound);
  if (failed(addBoundary()))
    return failure();
  if (failed(addBlock(function_.getBody().front())))
    return failure();
  addStateCopies();
  setLifetimes();
  dropSharedNames();
  if (auto nodes = function_->getAttrOfType<IntegerAttr>("dlc.source_nodes"))
    entry_.sourceNodes = uint64_t(nodes.getInt());
  return std::move(entry_);
}

FailureOr<plan::Entry> buildEntry(func::FuncOp function, ProgramParts &parts) {
  return EntryBuilder(function, parts).build();
}

} // namespace dlc
