// Selection kernels: top_k. A row's best elements so far stand in a heap, the worst of them at its root, in the row of
// the results; the rest of the row is compared with the root, a block at a time by a loop that vectorizes, and what
// beats it takes its place. At last the heap is sorted where it stands. No element is moved that is not among the best
// so far.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

class SelectionBuilder {
public:
  SelectionBuilder(CpuKernel &kernel, TopKOp op)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), op_(op),
        type_(op.getOperand().getType()), axis_(int64_t(op.getAxis())), size_(type_.getDimSize(axis_)),
        kept_(op.getValues().getType().getDimSize(axis_)), block_(kernel.schedule.get("block")) {}
  FailureOr<int64_t> emit();

private:
  // Where an element stands in the order: its key, then its index. Keys of up to 32 bits share 64 bits with the index
  // (`index` is null), and lie in the indices' row; wider ones lie in the values' row.
  struct Entry {
    Value key, index;
  };

  ScalarEmitter newEmitter() { return ScalarEmitter(builder_, loc_, loadFromInputs(kernel_)); }
  Value constant(int64_t value) { return indexConstant(builder_, value); }
  Value add(Value a, int64_t b) { return builder_.createOrFold<arith::AddIOp>(loc_, a, constant(b)); }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(builder_, loc_, predicate, a, b);
  }
  Value pick(Value condition, Value a, Value b) { return arith::SelectOp::create(builder_, loc_, condition, a, b); }
  SmallVector<Value> placeOf(Value alongAxis) {
    SmallVector<Value> place(row_);
    place[axis_] = alongAxis;
    return place;
  }
  Value positionOf(Value rank) { return linearIndex(builder_, placeOf(rank), op_.getValues().getType().getShape()); }

  FailureOr<Value> keyAt(Value element);
  FailureOr<Entry> entryAt(Value element);
  Entry load(Value rank);
  void store(Entry entry, Value rank);
  Value before(Entry a, Entry b);
  void siftDown(Entry entry, Value hole, Value count);
  LogicalResult fill();
  LogicalResult stream();
  LogicalResult streamBlock(Value low, Value high);
  void sort();
  LogicalResult storeResults();

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  TopKOp op_;
  RankedTensorType type_;
  int64_t axis_, size_, kept_, block_; // block: of a row that is compared with the root at a time
  bool packed_ = false;
  SmallVector<Value> row_; // the indices of the row, with any value along the axis
};

} // namespace

FailureOr<Value> SelectionBuilder::keyAt(Value element) {
  ScalarEmitter emitter = newEmitter();
  FailureOr<Value> value = emitter.at(op_.getOperand(), placeOf(element));
  if (failed(value))
    return failure();
  Value key = sortKey(emitter, op_.getLargest(), type_.getElementType(), *value);
  Type wide = builder_.getIntegerType(packed_ ? 32 : 64);
  return key.getType() == wide ? key : Value(arith::ExtUIOp::create(builder_, loc_, wide, key));
}

FailureOr<SelectionBuilder::Entry> SelectionBuilder::entryAt(Value element) {
  FailureOr<Value> key = keyAt(element);
  if (failed(key))
    return failure();
  Type i64 = builder_.getI64Type();
  Value index = arith::IndexCastOp::create(builder_, loc_, i64, element);
  if (!packed_)
    return Entry{*key, index};
  Value high = arith::ShLIOp::create(builder_, loc_, arith::ExtUIOp::create(builder_, loc_, i64, *key),
                                     arith::ConstantIntOp::create(builder_, loc_, 32, 64));
  return Entry{arith::OrIOp::create(builder_, loc_, high, index), Value()};
}

SelectionBuilder::Entry SelectionBuilder::load(Value rank) {
  Value position = positionOf(rank);
  Value second = memref::LoadOp::create(builder_, loc_, kernel_.outputs[1], position);
  if (packed_)
    return {second, Value()};
  Value key = memref::LoadOp::create(builder_, loc_, kernel_.outputs[0], position);
  if (isa<FloatType>(key.getType()))
    key = arith::BitcastOp::create(builder_, loc_, builder_.getI64Type(), key);
  return {key, second};
}

void SelectionBuilder::store(Entry entry, Value rank) {
  Value position = positionOf(rank);
  memref::StoreOp::create(builder_, loc_, packed_ ? entry.key : entry.index, kernel_.outputs[1], position);
  if (packed_)
    return;
  Type stored = cast<MemRefType>(kernel_.outputs[0].getType()).getElementType();
  Value key = entry.key;
  if (isa<FloatType>(stored))
    key = arith::BitcastOp::create(builder_, loc_, stored, key);
  memref::StoreOp::create(builder_, loc_, key, kernel_.outputs[0], position);
}

Value SelectionBuilder::before(Entry a, Entry b) {
  using P = arith::CmpIPredicate;
  Value less = compare(P::ult, a.key, b.key);
  if (packed_)
    return less;
  Value lower = arith::AndIOp::create(builder_, loc_, compare(P::eq, a.key, b.key), compare(P::slt, a.index, b.index));
  return arith::OrIOp::create(builder_, loc_, less, lower);
}

// Puts the entry into the heap of `count` whose place `hole` is free: worse entries below it move up.
void SelectionBuilder::siftDown(Entry entry, Value hole, Value count) {
  Type index = builder_.getIndexType();
  auto loop = scf::WhileOp::create(builder_, loc_, TypeRange{index, index}, hole);
  OpBuilder::InsertionGuard guard(builder_);
  {
    Block *block = builder_.createBlock(&loop.getBefore(), {}, {index}, {loc_});
    Value at = block->getArgument(0);
    Value left = add(arith::AddIOp::create(builder_, loc_, at, at), 1);
    Value inside = compare(arith::CmpIPredicate::slt, left, count);
    auto branch = scf::IfOp::create(builder_, loc_, TypeRange{builder_.getI1Type(), index}, inside, true);
    builder_.setInsertionPointToStart(branch.thenBlock());
    Value right = arith::MinSIOp::create(builder_, loc_, add(left, 1), add(count, -1));
    Entry atLeft = load(left), atRight = load(right);
    Value leftFirst = before(atLeft, atRight); // the right one is worse
    Entry worse{pick(leftFirst, atRight.key, atLeft.key),
                packed_ ? Value() : pick(leftFirst, atRight.index, atLeft.index)};
    scf::YieldOp::create(builder_, loc_, ValueRange{before(entry, worse), pick(leftFirst, right, left)});
    builder_.setInsertionPointToStart(branch.elseBlock());
    Value no = arith::ConstantIntOp::create(builder_, loc_, 0, 1);
    scf::YieldOp::create(builder_, loc_, ValueRange{no, at});
    builder_.setInsertionPointToEnd(block);
    scf::ConditionOp::create(builder_, loc_, branch.getResult(0), ValueRange{at, branch.getResult(1)});
  }
  Block *block = builder_.createBlock(&loop.getAfter(), {}, {index, index}, {loc_, loc_});
  store(load(block->getArgument(1)), block->getArgument(0));
  scf::YieldOp::create(builder_, loc_, block->getArgument(1));
  builder_.setInsertionPointAfter(loop);
  store(entry, loop.getResult(0));
}

// The first elements of the row, as a heap.
LogicalResult SelectionBuilder::fill() {
  LogicalResult filled = emitFor(builder_, constant(0), constant(kept_), [&](Value element) -> LogicalResult {
    FailureOr<Entry> entry = entryAt(element);
    if (failed(entry))
      return failure();
    store(*entry, element);
    return success();
  });
  if (failed(filled))
    return failure();
  Value half = isOpen(kernel_.region) // of a number that follows from the sizes
                   ? Value(arith::DivUIOp::create(builder_, loc_, constant(kept_), constant(2)))
                   : constant(kept_ / 2);
  return emitFor(builder_, constant(0), half, [&](Value step) {
    Value hole = arith::SubIOp::create(builder_, loc_, add(half, -1), step);
    siftDown(load(hole), hole, constant(kept_));
    return success();
  });
}

// Elements [low, high): nothing where none comes before the root.
LogicalResult SelectionBuilder::streamBlock(Value low, Value high) {
  auto rootKey = [&]() -> Value {
    Value key = load(constant(0)).key;
    if (!packed_)
      return key;
    Value above = arith::ShRUIOp::create(builder_, loc_, key, arith::ConstantIntOp::create(builder_, loc_, 32, 64));
    return arith::TruncIOp::create(builder_, loc_, builder_.getI32Type(), above);
  };
  Value root = rootKey();
  Type counter = root.getType();
  Value zero = arith::ConstantIntOp::create(builder_, loc_, counter, 0);
  auto counting = scf::ForOp::create(builder_, loc_, low, high, constant(1), zero);
  {
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToEnd(counting.getBody());
    FailureOr<Value> key = keyAt(counting.getInductionVar());
    if (failed(key))
      return failure();
    // A later element never comes before an equal one.
    Value better = compare(arith::CmpIPredicate::ult, *key, root);
    Value one = arith::ExtUIOp::create(builder_, loc_, counter, better);
    scf::YieldOp::create(builder_, loc_,
                         Value(arith::AddIOp::create(builder_, loc_, counting.getRegionIterArgs()[0], one)));
  }
  Value any = compare(arith::CmpIPredicate::ne, counting.getResult(0), zero);
  auto found = scf::IfOp::create(builder_, loc_, any, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(found.thenBlock());
  return emitFor(builder_, low, high, [&](Value element) -> LogicalResult {
    FailureOr<Value> key = keyAt(element);
    if (failed(key))
      return failure();
    Value better = compare(arith::CmpIPredicate::ult, *key, rootKey());
    auto taken = scf::IfOp::create(builder_, loc_, better, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(taken.thenBlock());
    FailureOr<Entry> entry = entryAt(element);
    if (failed(entry))
      return failure();
    siftDown(*entry, constant(0), constant(kept_));
    return success();
  });
}

LogicalResult SelectionBuilder::stream() {
  if (isOpen(kernel_.region)) // however long the row is
    return emitFor(builder_, constant(kept_), constant(size_), block_, [&](Value low) {
      Value left = arith::SubIOp::create(builder_, loc_, constant(size_), low);
      Value count = arith::MinSIOp::create(builder_, loc_, left, constant(block_));
      return streamBlock(low, arith::AddIOp::create(builder_, loc_, low, count));
    });
  int64_t blocks = (size_ - kept_) / block_, rest = kept_ + blocks * block_;
  LogicalResult result = emitFor(builder_, constant(0), constant(blocks), [&](Value block) {
    Value low = add(arith::MulIOp::create(builder_, loc_, block, constant(block_)), kept_);
    return streamBlock(low, add(low, block_));
  });
  if (failed(result) || rest == size_)
    return result;
  return streamBlock(constant(rest), constant(size_));
}

// The root, which is the worst, goes behind the heap; the last one takes its place.
void SelectionBuilder::sort() {
  (void)emitFor(builder_, constant(0), constant(kept_ - 1), [&](Value step) {
    Value last = arith::SubIOp::create(builder_, loc_, constant(kept_ - 1), step);
    Entry entry = load(last);
    store(load(constant(0)), last);
    siftDown(entry, constant(0), last);
    return success();
  });
}

// Indices and values in place of the entries.
LogicalResult SelectionBuilder::storeResults() {
  return emitFor(builder_, constant(0), constant(kept_), [&](Value rank) -> LogicalResult {
    Entry entry = load(rank);
    Value index = entry.index;
    if (packed_) {
      Value low = arith::TruncIOp::create(builder_, loc_, builder_.getI32Type(), entry.key);
      index = arith::ExtUIOp::create(builder_, loc_, builder_.getI64Type(), low);
    }
    ScalarEmitter emitter = newEmitter();
    Value element = arith::IndexCastOp::create(builder_, loc_, builder_.getIndexType(), index);
    FailureOr<Value> value = emitter.at(op_.getOperand(), placeOf(element));
    if (failed(value))
      return failure();
    storeElement(emitter, *value, kernel_.outputs[0], op_.getValues().getType(), placeOf(rank));
    storeElement(emitter, index, kernel_.outputs[1], op_.getIndices().getType(), placeOf(rank));
    return success();
  });
}

FailureOr<int64_t> SelectionBuilder::emit() {
  if (kept_ == 0 || type_.getNumElements() == 0)
    return 1; // nothing to compute
  packed_ = newEmitter().computeType(type_.getElementType()).getIntOrFloatBitWidth() <= 32;
  SmallVector<int64_t> dims, sizes;
  for (auto [dim, size] : llvm::enumerate(type_.getShape()))
    if (int64_t(dim) != axis_) {
      dims.push_back(int64_t(dim));
      sizes.push_back(size);
    }
  TaskSplit split = TaskSplit::ofUnits(sizes, isOpen(kernel_.region) ? 1 : kernel_.schedule.get("task_rows"));
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange counted) {
    row_.assign(type_.getRank(), constant(0));
    for (auto [dim, index] : llvm::zip(dims, counted))
      row_[dim] = index;
    if (failed(fill()) || failed(stream()))
      return failure();
    sort();
    return storeResults();
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

FailureOr<int64_t> emitSelectionKernel(CpuKernel &kernel) {
  Block &body = kernel.region.getBody().front();
  auto yielded = body.getTerminator()->getOperands();
  auto ops = body.getOps<TopKOp>();
  if (ops.empty() || yielded != ValueRange((*ops.begin())->getResults()))
    return kernel.region.emitError("expected a selection kernel to yield the values and indices of one dlc.top_k");
  if ((*ops.begin()).getOperand().getType().getDimSize((*ops.begin()).getAxis()) > INT32_MAX)
    return emitByLoops(kernel); // entries hold indices of 32 bits
  return SelectionBuilder(kernel, *ops.begin()).emit();
}

} // namespace dlc::cpu
