// Scan kernels: one cumulative op, what leads into it and what follows. A row is walked once, in chunks that go through
// a small buffer: filled by a loop that vectorizes, scanned in vector registers, read by the loop that stores. Where
// the last dim is not the one that is scanned, a block of it is walked along the scanned dim, with a running value for
// each of its elements.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

class ScanBuilder {
public:
  ScanBuilder(CpuKernel &kernel, CumulativeOp scan)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), scan_(scan),
        shape_(scan.getType().getShape()), axis_(int64_t(scan.getAxis())),
        elementType_(scan.getType().getElementType()) {}
  FailureOr<int64_t> emit();

private:
  ScalarEmitter newEmitter(int64_t lanes = 1) { return ScalarEmitter(builder_, loc_, loadFromInputs(kernel_), lanes); }
  Value add(Value a, Value b) { return builder_.createOrFold<arith::AddIOp>(loc_, a, b); }
  Value constant(int64_t value) { return indexConstant(builder_, value); }
  // The index along the axis of the element that comes at `step`.
  Value indexAt(Value step) {
    return scan_.getReverse() ? Value(arith::SubIOp::create(builder_, loc_, constant(shape_[axis_] - 1), step)) : step;
  }
  Value allocate(int64_t size);
  Value load(ScalarEmitter &emitter, Value position);
  void store(ScalarEmitter &emitter, Value value, Value position);
  LogicalResult storeOutputs(Value running, ArrayRef<Value> indices);
  LogicalResult emitRow(SmallVector<Value> indices);
  LogicalResult emitChunk(ArrayRef<Value> indices, Value first, Value count, Value &carry);
  Value scanBuffer(Value count, Value carry);
  LogicalResult emitColumns(SmallVector<Value> indices, Value low, Value high);

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  CumulativeOp scan_;
  ArrayRef<int64_t> shape_;
  int64_t axis_, last_ = 0; // the dim that is scanned, and the last one that is not 1 (the scanned one, if it is last)
  Type elementType_;
  int64_t lanes_ = 1; // of a vector of running values
  int64_t chunk_ = 0; // rows: elements that go through the buffer at a time
  Value buffer_;      // rows: `lanes_` elements, the last of them what came before the chunk, then the chunk
};

} // namespace

Value ScanBuilder::allocate(int64_t size) {
  Type type = newEmitter().computeType(elementType_);
  if (type.isInteger(1))
    type = builder_.getI8Type();
  return memref::AllocaOp::create(builder_, loc_, MemRefType::get({size}, type), builder_.getI64IntegerAttr(64));
}

Value ScanBuilder::load(ScalarEmitter &emitter, Value position) {
  Value value = memref::LoadOp::create(builder_, loc_, buffer_, position);
  return elementType_.isInteger(1) ? emitter.widen(value, elementType_) : value;
}

void ScanBuilder::store(ScalarEmitter &emitter, Value value, Value position) {
  memref::StoreOp::create(builder_, loc_, elementType_.isInteger(1) ? emitter.narrow(value, elementType_) : value,
                          buffer_, position);
}

// Everything that the region yields, at a point whose running value is known.
LogicalResult ScanBuilder::storeOutputs(Value running, ArrayRef<Value> indices) {
  ScalarEmitter emitter = newEmitter();
  emitter.provide(scan_.getResult(), running);
  auto yielded = kernel_.region.getBody().front().getTerminator()->getOperands();
  SmallVector<Value> elements;
  for (Value value : yielded) {
    FailureOr<Value> element = emitter.at(value, indices);
    if (failed(element))
      return failure();
    elements.push_back(*element);
  }
  for (auto [value, element, output] : llvm::zip_equal(yielded, elements, kernel_.outputs))
    storeElement(emitter, element, output, cast<RankedTensorType>(value.getType()), indices);
  return success();
}

// Combines the chunk in the buffer with all that comes before each element; gives the last vector's carry, whose lanes
// are all equal. A vector is scanned within itself in log2(lanes) steps; only the carry links it to the next one.
Value ScanBuilder::scanBuffer(Value count, Value carry) {
  Value step = constant(lanes_);
  auto loop = scf::ForOp::create(builder_, loc_, constant(0), count, step, carry);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToEnd(loop.getBody());
  Value position = add(loop.getInductionVar(), step), before = loop.getRegionIterArgs()[0];
  ScalarEmitter emitter = newEmitter(lanes_);
  auto combine = [&](Value a, Value b) { return reduceCombine(emitter, scan_.getKind(), elementType_, a, b); };
  if (lanes_ == 1) {
    Value running = combine(before, load(emitter, position));
    store(emitter, running, position);
    scf::YieldOp::create(builder_, loc_, running);
    return loop.getResult(0);
  }
  auto type = cast<VectorType>(carry.getType());
  Value identity = reduceIdentity(emitter, scan_.getKind(), elementType_);
  Value running = vector::LoadOp::create(builder_, loc_, type, buffer_, position);
  for (int64_t distance = 1; distance < lanes_; distance *= 2) {
    SmallVector<int64_t> mask; // lanes move up by the distance, the identity moves in
    for (int64_t lane = 0; lane < lanes_; ++lane)
      mask.push_back(lane < distance ? lane : lanes_ + lane - distance);
    running = combine(vector::ShuffleOp::create(builder_, loc_, identity, running, mask), running);
  }
  SmallVector<int64_t> last(lanes_, lanes_ - 1);
  Value total = vector::ShuffleOp::create(builder_, loc_, running, running, last);
  vector::StoreOp::create(builder_, loc_, combine(before, running), buffer_, position);
  scf::YieldOp::create(builder_, loc_, combine(before, total));
  return loop.getResult(0);
}

// `count` elements from step `first` on.
LogicalResult ScanBuilder::emitChunk(ArrayRef<Value> indices, Value first, Value count, Value &carry) {
  SmallVector<Value> place(indices);
  LogicalResult filled = emitFor(builder_, constant(0), count, [&](Value step) -> LogicalResult {
    ScalarEmitter emitter = newEmitter();
    place[axis_] = indexAt(add(first, step));
    FailureOr<Value> element = emitter.at(scan_.getOperand(), place);
    if (failed(element))
      return failure();
    store(emitter, *element, add(step, constant(lanes_)));
    return success();
  });
  if (failed(filled))
    return failure();
  ScalarEmitter emitter = newEmitter();
  Value before = lanes_ == 1 ? carry : Value(vector::ExtractOp::create(builder_, loc_, carry, 0));
  store(emitter, before, constant(lanes_ - 1));
  carry = scanBuffer(count, carry);
  return emitFor(builder_, constant(0), count, [&](Value step) {
    ScalarEmitter emitter = newEmitter();
    place[axis_] = indexAt(add(first, step));
    Value running = load(emitter, add(step, constant(scan_.getExclusive() ? lanes_ - 1 : lanes_)));
    return storeOutputs(running, place);
  });
}

LogicalResult ScanBuilder::emitRow(SmallVector<Value> indices) {
  ScalarEmitter emitter = newEmitter(lanes_);
  Value carry = reduceIdentity(emitter, scan_.getKind(), elementType_);
  int64_t size = shape_[axis_], whole = size / chunk_;
  if (isOpen(kernel_.region)) { // however long it is
    auto loop = scf::ForOp::create(builder_, loc_, constant(0), constant(size), constant(chunk_), carry);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToEnd(loop.getBody());
    Value first = loop.getInductionVar(), running = loop.getRegionIterArgs()[0];
    Value left = arith::SubIOp::create(builder_, loc_, constant(size), first);
    if (failed(emitChunk(indices, first, arith::MinSIOp::create(builder_, loc_, left, constant(chunk_)), running)))
      return failure();
    scf::YieldOp::create(builder_, loc_, running);
    return success();
  }
  if (whole > 1) {
    auto loop = scf::ForOp::create(builder_, loc_, constant(0), constant(whole * chunk_), constant(chunk_), carry);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToEnd(loop.getBody());
    Value running = loop.getRegionIterArgs()[0];
    if (failed(emitChunk(indices, loop.getInductionVar(), constant(chunk_), running)))
      return failure();
    scf::YieldOp::create(builder_, loc_, running);
    carry = loop.getResult(0);
  } else {
    whole = 0;
  }
  // What is left, up to two chunks less one element where there is no loop.
  for (int64_t first = whole * chunk_; first < size; first += chunk_)
    if (failed(emitChunk(indices, constant(first), constant(std::min(chunk_, size - first)), carry)))
      return failure();
  return success();
}

// Elements [low, high) of the last dim, each with its running value in the buffer.
LogicalResult ScanBuilder::emitColumns(SmallVector<Value> indices, Value low, Value high) {
  auto overBlock = [&](llvm::function_ref<LogicalResult(ScalarEmitter &, Value)> body) {
    return emitFor(builder_, low, high, [&](Value position) {
      ScalarEmitter emitter = newEmitter();
      indices[last_] = position;
      return body(emitter, arith::SubIOp::create(builder_, loc_, position, low));
    });
  };
  (void)overBlock([&](ScalarEmitter &emitter, Value inBlock) {
    store(emitter, reduceIdentity(emitter, scan_.getKind(), elementType_), inBlock);
    return success();
  });
  return emitFor(builder_, constant(0), constant(shape_[axis_]), [&](Value step) -> LogicalResult {
    indices[axis_] = indexAt(step);
    return overBlock([&](ScalarEmitter &emitter, Value inBlock) -> LogicalResult {
      FailureOr<Value> element = emitter.at(scan_.getOperand(), indices);
      if (failed(element))
        return failure();
      Value before = load(emitter, inBlock);
      Value running = reduceCombine(emitter, scan_.getKind(), elementType_, before, *element);
      if (failed(storeOutputs(scan_.getExclusive() ? before : running, indices)))
        return failure();
      store(emitter, running, inBlock);
      return success();
    });
  });
}

FailureOr<int64_t> ScanBuilder::emit() {
  if (llvm::is_contained(shape_, 0))
    return 1; // nothing to compute
  last_ = int64_t(shape_.size()) - 1;
  while (last_ > axis_ && shape_[last_] == 1)
    --last_;
  const bool rows = last_ == axis_, open = isOpen(kernel_.region);
  kernel_.schedule = asKind(rows ? kCpuScan : kCpuScanColumns, kernel_.schedule);
  int64_t block = rows   ? 1
                  : open ? kernel_.schedule.get("block")
                         : std::min(kernel_.schedule.get("block"), shape_[last_]);
  SmallVector<int64_t> dims, sizes; // that units of work are counted by
  for (auto [dim, size] : llvm::enumerate(shape_))
    if (int64_t(dim) != axis_ && int64_t(dim) != last_) {
      dims.push_back(int64_t(dim));
      sizes.push_back(size);
    }
  if (rows) {
    chunk_ = kernel_.schedule.get("chunk");
    Type type = newEmitter().computeType(elementType_);
    lanes_ = type.isInteger(1) ? 1 : kernel_.level.vectorBits / type.getIntOrFloatBitWidth();
    buffer_ = allocate(lanes_ + ((open ? chunk_ : std::min(chunk_, shape_[axis_])) + lanes_ - 1) / lanes_ * lanes_);
  } else {
    buffer_ = allocate(block);
    if (!open)
      sizes.push_back((shape_[last_] + block - 1) / block);
  }
  int64_t unit = shape_[axis_] * block;
  TaskSplit split = TaskSplit::ofUnits(sizes, open ? 1 : kernel_.schedule.get("task_elements") / unit);
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange counted) {
    SmallVector<Value> indices(shape_.size(), constant(0));
    for (auto [dim, index] : llvm::zip(dims, counted))
      indices[dim] = index;
    if (rows)
      return emitRow(indices);
    if (open) // all blocks of the line
      return emitFor(builder_, constant(0), constant(shape_[last_]), block, [&](Value low) {
        Value left = arith::SubIOp::create(builder_, loc_, constant(shape_[last_]), low);
        return emitColumns(indices, low, add(low, arith::MinSIOp::create(builder_, loc_, left, constant(block))));
      });
    Value low = arith::MulIOp::create(builder_, loc_, counted.back(), constant(block));
    Value high = add(low, constant(block));
    if (shape_[last_] % block != 0)
      high = arith::MinSIOp::create(builder_, loc_, high, constant(shape_[last_]));
    return emitColumns(indices, low, high);
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

FailureOr<int64_t> emitScanKernel(CpuKernel &kernel) {
  auto scans = kernel.region.getBody().front().getOps<CumulativeOp>();
  if (scans.empty() || std::next(scans.begin()) != scans.end())
    return kernel.region.emitError("expected one dlc.cumulative in a scan kernel");
  return ScanBuilder(kernel, *scans.begin()).emit();
}

} // namespace dlc::cpu
