// Reduction kernels. The space of the region is cut into rows: one place of the dims that are kept. Where the last dim
// is reduced, a row's sums live in registers and LLVM vectorizes along that dim. Where it is kept (the mean over a
// picture's pixels, channels last), a row is a block of it, its sums live in a small array, and the loops over the
// block vectorize.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/RegionShape.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

class ReductionBuilder {
public:
  ReductionBuilder(CpuKernel &kernel, func::FuncOp region, const RegionSpace &space)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), region_(region),
        shape_(space.shape), axes_(space.axes) {}
  FailureOr<int64_t> emit();

private:
  // A pass over the reduced dims of one row, and over the block's elements where the last dim is kept.
  using PassBody = llvm::function_ref<LogicalResult(ScalarEmitter &, ArrayRef<Value> indices)>;

  bool isReduced(int64_t dim) const { return llvm::is_contained(axes_, dim); }
  bool lastIsReduced() const { return !shape_.empty() && isReduced(int64_t(shape_.size()) - 1); }
  bool isFull(Value value) const {
    return cast<RankedTensorType>(value.getType()).getShape() == ArrayRef<int64_t>(shape_);
  }
  void chooseKept();
  LogicalResult emitRow();
  LogicalResult emitReduce(ReduceOp reduce, bool withFullOutputs);
  bool fullOutputsReadNoSum();
  LogicalResult emitOutputs(ScalarEmitter &emitter, bool full, ArrayRef<Value> indices);
  LogicalResult emitFullOutputs();
  LogicalResult emitReducedOutputs();
  LogicalResult overBlock(llvm::function_ref<LogicalResult(Value position)> body);
  LogicalResult overReduced(llvm::function_ref<LogicalResult(ArrayRef<Value>)> body);
  void provideSums(ScalarEmitter &emitter);
  void provideKept(ScalarEmitter &emitter, Value rowPosition);
  Value rowPosition(ArrayRef<Value> indices);
  ScalarEmitter newEmitter() { return ScalarEmitter(builder_, loc_, loadFromInputs(kernel_)); }

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  func::FuncOp region_;
  SmallVector<int64_t> shape_, axes_;

  // The row being emitted.
  SmallVector<Value> place_;             // per dim of the space: its index, null while it is reduced or in the block
  Value blockLow_, blockHigh_, inBlock_; // where the last dim is kept: its range, and the place in it
  DenseMap<Value, Value> sums_;          // reduce -> its value, or the array of the block's values
  llvm::SetVector<Value> kept_;          // values that are computed once and kept
  DenseMap<Value, Value> keptRows_;      // ... and their arrays, once they are filled
  DenseMap<Value, Value> arrays_;        // all arrays, allocated in front of the loops
};

} // namespace

// Values of the whole space that feed a reduce, are dear, and are read again by a later pass.
void ReductionBuilder::chooseKept() {
  int64_t row = 1;
  for (auto [dim, size] : llvm::enumerate(shape_))
    if (isReduced(int64_t(dim)))
      row *= size;
  if (isOpen(kernel_.region))
    return; // nobody knows how long a row is
  if (!lastIsReduced())
    return; // there the passes run over blocks; what they read is computed again
  for (ReduceOp reduce : region_.getBody().front().getOps<ReduceOp>()) {
    Value value = reduce.getOperand();
    Operation *definition = value.getDefiningOp();
    bool again = false;
    for (Operation *user : value.getUsers())
      again |= user != reduce.getOperation();
    if (!definition || !again)
      continue;
    // Dear: an expensive op between the row's loads (or other kept values) and this value.
    bool dear = false;
    SmallVector<Operation *> open{definition};
    llvm::DenseSet<Operation *> seen;
    while (!open.empty()) {
      Operation *op = open.pop_back_val();
      if (!op || !seen.insert(op).second || isa<ReduceOp>(op))
        continue;
      auto facts = dyn_cast<FusionOpInterface>(op);
      dear |= facts && facts.isExpensive();
      for (Value operand : op->getOperands())
        if (isFull(operand) && !kept_.contains(operand))
          open.push_back(operand.getDefiningOp());
    }
    Type element = newEmitter().computeType(cast<RankedTensorType>(value.getType()).getElementType());
    int64_t bytes = element.isInteger(1) ? 1 : element.getIntOrFloatBitWidth() / 8;
    if (dear && row * bytes <= kernel_.schedule.get("keep_bytes") && !element.isInteger(1))
      kept_.insert(value);
  }
}

// Loops over the reduced dims; `indices` are complete but for a kept last dim.
LogicalResult ReductionBuilder::overReduced(llvm::function_ref<LogicalResult(ArrayRef<Value>)> body) {
  SmallVector<int64_t> sizes;
  for (int64_t axis : axes_)
    sizes.push_back(shape_[axis]);
  return emitNest(builder_, sizes, [&](ValueRange inner) {
    SmallVector<Value> indices(place_);
    for (auto [axis, index] : llvm::zip_equal(axes_, inner))
      indices[axis] = index;
    return body(indices);
  });
}

LogicalResult ReductionBuilder::overBlock(llvm::function_ref<LogicalResult(Value)> body) {
  return emitFor(builder_, blockLow_, blockHigh_, [&](Value position) {
    inBlock_ = arith::SubIOp::create(builder_, loc_, position, blockLow_);
    return body(position);
  });
}

Value ReductionBuilder::rowPosition(ArrayRef<Value> indices) {
  SmallVector<Value> inner;
  SmallVector<int64_t> sizes;
  for (int64_t axis : axes_) {
    inner.push_back(indices[axis]);
    sizes.push_back(shape_[axis]);
  }
  return linearIndex(builder_, inner, sizes);
}

void ReductionBuilder::provideSums(ScalarEmitter &emitter) {
  for (ReduceOp reduce : region_.getBody().front().getOps<ReduceOp>()) {
    auto sum = sums_.find(reduce.getResult());
    if (sum == sums_.end())
      continue;
    Value value = sum->second;
    if (isa<MemRefType>(value.getType())) {
      value = memref::LoadOp::create(builder_, loc_, value, inBlock_); // of compute type, but bools are bytes
      if (Type element = cast<RankedTensorType>(reduce.getType()).getElementType(); element.isInteger(1))
        value = emitter.widen(value, element);
    }
    emitter.provide(reduce.getResult(), value);
  }
}

void ReductionBuilder::provideKept(ScalarEmitter &emitter, Value position) {
  for (Value value : kept_)
    if (auto row = keptRows_.find(value); row != keptRows_.end())
      emitter.provide(value, memref::LoadOp::create(builder_, loc_, row->second, position));
}

// `combine`, allowed to be reordered: several partial sums are kept.
static Value combineFreely(ScalarEmitter &emitter, ReduceOp reduce, Value sum, Value element) {
  Value result = reduceCombine(emitter, reduce.getKind(), reduce.getOperand().getType().getElementType(), sum, element);
  if (auto op = dyn_cast<arith::ArithFastMathInterface>(result.getDefiningOp()))
    if (reduce.getKind() == ReduceKind::sum || reduce.getKind() == ReduceKind::prod)
      op->setAttr(op.getFastMathAttrName(),
                  arith::FastMathFlagsAttr::get(op->getContext(), arith::FastMathFlags::reassoc));
  return result;
}

// `withFullOutputs`: in the same pass over the blocks.
LogicalResult ReductionBuilder::emitReduce(ReduceOp reduce, bool withFullOutputs) {
  Value operand = reduce.getOperand();
  Type elementType = reduce.getOperand().getType().getElementType();

  if (!lastIsReduced()) {
    // The block's sums are an array: first the identity, then one pass per place of the reduced dims.
    Value array = arrays_.lookup(reduce.getResult());
    auto store = [&](ScalarEmitter &emitter, Value value) {
      if (value.getType().isInteger(1))
        value = emitter.narrow(value, elementType);
      memref::StoreOp::create(builder_, loc_, value, array, inBlock_);
    };
    auto load = [&](ScalarEmitter &emitter) {
      Value value = memref::LoadOp::create(builder_, loc_, array, inBlock_);
      return elementType.isInteger(1) ? emitter.widen(value, elementType) : value;
    };
    LogicalResult filled = overBlock([&](Value) {
      ScalarEmitter emitter = newEmitter();
      store(emitter, reduceIdentity(emitter, reduce.getKind(), elementType));
      return success();
    });
    LogicalResult summed = overReduced([&](ArrayRef<Value> indices) {
      return overBlock([&](Value position) -> LogicalResult {
        ScalarEmitter emitter = newEmitter();
        provideSums(emitter);
        SmallVector<Value> all(indices);
        all.back() = position;
        FailureOr<Value> element = emitter.at(operand, all);
        if (failed(element))
          return failure();
        store(emitter, reduceCombine(emitter, reduce.getKind(), elementType, load(emitter), *element));
        return withFullOutputs ? emitOutputs(emitter, /*full=*/true, all) : success();
      });
    });
    sums_[reduce.getResult()] = array;
    return success(succeeded(filled) && succeeded(summed));
  }

  // One value, carried through the loops over the reduced dims.
  Value keepIn = kept_.contains(operand) && !keptRows_.contains(operand) ? arrays_.lookup(operand) : Value();
  ScalarEmitter outside = newEmitter();
  Value init = reduceIdentity(outside, reduce.getKind(), elementType);
  SmallVector<Value> indices(place_);
  std::function<FailureOr<Value>(size_t, Value)> loops = [&](size_t depth, Value sum) -> FailureOr<Value> {
    if (depth == axes_.size()) {
      ScalarEmitter emitter = newEmitter();
      Value position = rowPosition(indices);
      provideSums(emitter);
      provideKept(emitter, position);
      FailureOr<Value> element = emitter.at(operand, indices);
      if (failed(element))
        return failure();
      if (keepIn)
        memref::StoreOp::create(builder_, loc_, *element, keepIn, position);
      return combineFreely(emitter, reduce, sum, *element);
    }
    int64_t axis = axes_[depth];
    auto loop = scf::ForOp::create(builder_, loc_, indexConstant(builder_, 0), indexConstant(builder_, shape_[axis]),
                                   indexConstant(builder_, 1), sum);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToEnd(loop.getBody());
    indices[axis] = loop.getInductionVar();
    FailureOr<Value> inner = loops(depth + 1, loop.getRegionIterArgs()[0]);
    if (failed(inner))
      return failure();
    scf::YieldOp::create(builder_, loc_, *inner);
    return loop.getResult(0);
  };
  FailureOr<Value> sum = loops(0, init);
  if (failed(sum))
    return failure();
  sums_[reduce.getResult()] = *sum;
  if (keepIn)
    keptRows_[operand] = keepIn;
  return success();
}

bool ReductionBuilder::fullOutputsReadNoSum() {
  SmallVector<Value> work;
  for (Value yielded : region_.getBody().front().getTerminator()->getOperands())
    if (isFull(yielded))
      work.push_back(yielded);
  llvm::DenseSet<Operation *> seen;
  while (!work.empty()) {
    Operation *op = work.pop_back_val().getDefiningOp();
    if (!op || !seen.insert(op).second)
      continue;
    if (isa<ReduceOp>(op))
      return false;
    llvm::append_range(work, op->getOperands());
  }
  return true;
}

// The elements at one place are computed before any is stored: a kernel may run in place.
LogicalResult ReductionBuilder::emitOutputs(ScalarEmitter &emitter, bool full, ArrayRef<Value> indices) {
  auto yielded = region_.getBody().front().getTerminator()->getOperands();
  SmallVector<std::pair<unsigned, Value>> elements;
  for (auto [i, value] : llvm::enumerate(yielded)) {
    if (isFull(value) != full)
      continue;
    FailureOr<Value> element = emitter.at(value, indices);
    if (failed(element))
      return failure();
    elements.push_back({unsigned(i), *element});
  }
  for (auto [i, element] : elements)
    storeElement(emitter, element, kernel_.outputs[i], cast<RankedTensorType>(yielded[i].getType()), indices);
  return success();
}

// Outputs of the space's shape: another pass over the row.
LogicalResult ReductionBuilder::emitFullOutputs() {
  auto yielded = region_.getBody().front().getTerminator()->getOperands();
  if (llvm::none_of(yielded, [&](Value value) { return isFull(value); }))
    return success();
  auto point = [&](ArrayRef<Value> indices) -> LogicalResult {
    ScalarEmitter emitter = newEmitter();
    provideSums(emitter);
    if (!kept_.empty())
      provideKept(emitter, rowPosition(indices));
    return emitOutputs(emitter, /*full=*/true, indices);
  };
  return overReduced([&](ArrayRef<Value> indices) -> LogicalResult {
    if (lastIsReduced())
      return point(indices);
    return overBlock([&](Value position) {
      SmallVector<Value> all(indices);
      all.back() = position;
      return point(all);
    });
  });
}

// Outputs with one element per row (or per element of the block).
LogicalResult ReductionBuilder::emitReducedOutputs() {
  auto yielded = region_.getBody().front().getTerminator()->getOperands();
  if (llvm::all_of(yielded, [&](Value value) { return isFull(value); }))
    return success();
  auto point = [&](ArrayRef<Value> indices) -> LogicalResult {
    ScalarEmitter emitter = newEmitter();
    provideSums(emitter);
    return emitOutputs(emitter, /*full=*/false, indices);
  };
  SmallVector<Value> indices(place_);
  for (int64_t axis : axes_)
    indices[axis] = indexConstant(builder_, 0);
  if (lastIsReduced())
    return point(indices);
  return overBlock([&](Value position) {
    indices.back() = position;
    return point(indices);
  });
}

LogicalResult ReductionBuilder::emitRow() {
  sums_.clear();
  keptRows_.clear();
  auto reduces = llvm::to_vector(region_.getBody().front().getOps<ReduceOp>());
  // Blocks are summed as they pass by; what does not wait for the sums is written in the last pass.
  bool together = !lastIsReduced() && fullOutputsReadNoSum();
  for (ReduceOp reduce : reduces)
    if (failed(emitReduce(reduce, together && reduce == reduces.back())))
      return failure();
  // Reduced outputs last: a full output may take the place of an input that they no longer need.
  return success((together || succeeded(emitFullOutputs())) && succeeded(emitReducedOutputs()));
}

FailureOr<int64_t> ReductionBuilder::emit() {
  chooseKept();
  // The dims that rows are counted by; a kept last dim is cut into blocks.
  SmallVector<int64_t> dims, sizes;
  int64_t rowElements = 1, blocks = 1, last = int64_t(shape_.size()) - 1;
  for (int64_t dim = 0; dim <= last; ++dim) {
    if (isReduced(dim)) {
      rowElements *= shape_[dim];
    } else if (dim != last) {
      dims.push_back(dim);
      sizes.push_back(shape_[dim]);
    }
  }
  bool blocked = !shape_.empty() && !lastIsReduced();
  // At open sizes whole blocks are tasks where there are no others; else a task has all blocks, and the run says how
  // many.
  constexpr int64_t wholeBlock = 64, openBlock = 256;
  bool open = isOpen(kernel_.region), blocksInside = blocked && open && shape_[last] % wholeBlock != 0;
  int64_t block = blocksInside ? openBlock : 1;
  if (blocked && !blocksInside) {
    block = open ? wholeBlock : std::min(kernel_.schedule.get("block"), shape_[last]);
    blocks = block ? (shape_[last] + block - 1) / block : 0;
    sizes.push_back(blocks);
    rowElements *= block;
  }
  auto tensor = [](Value value) { return cast<RankedTensorType>(value.getType()); };
  for (ReduceOp reduce : region_.getBody().front().getOps<ReduceOp>())
    if (blocked) {
      Type element = newEmitter().computeType(tensor(reduce.getResult()).getElementType());
      if (element.isInteger(1))
        element = builder_.getI8Type();
      arrays_[reduce.getResult()] =
          memref::AllocaOp::create(builder_, loc_, MemRefType::get({block}, element), builder_.getI64IntegerAttr(64));
    }
  for (Value value : kept_) {
    Type element = newEmitter().computeType(tensor(value).getElementType());
    arrays_[value] = memref::AllocaOp::create(builder_, loc_, MemRefType::get({rowElements}, element),
                                              builder_.getI64IntegerAttr(64));
  }

  int64_t rowsPerTask = open ? 1 : kernel_.schedule.get("task_elements") / std::max<int64_t>(rowElements, 1);
  TaskSplit split = TaskSplit::ofUnits(sizes, rowsPerTask);
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange indices) {
    place_.assign(shape_.size(), Value());
    for (auto [dim, index] : llvm::zip(dims, indices))
      place_[dim] = index;
    Value width = indexConstant(builder_, block), end = blocked ? indexConstant(builder_, shape_[last]) : Value();
    auto emitBlock = [&](Value number, bool mayEnd) {
      blockLow_ = arith::MulIOp::create(builder_, loc_, number, width);
      blockHigh_ = arith::AddIOp::create(builder_, loc_, blockLow_, width);
      if (mayEnd)
        blockHigh_ = arith::MinSIOp::create(builder_, loc_, blockHigh_, end);
      return emitRow();
    };
    if (!blocked)
      return emitRow();
    if (!blocksInside)
      return emitBlock(indices.back(), shape_[last] % block != 0);
    Value count = arith::CeilDivUIOp::create(builder_, loc_, end, width); // not folded
    return emitFor(builder_, indexConstant(builder_, 0), count,
                   [&](Value number) { return emitBlock(number, /*mayEnd=*/true); });
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

FailureOr<int64_t> emitReductionKernel(CpuKernel &kernel) {
  RegionSpace space;
  OwningOpRef<func::FuncOp> collapsed = collapseRegion(kernel.region, space);
  if (!collapsed || space.axes.empty())
    return emitByLoops(kernel); // each element by its own loop over the reduced dims
  bool lastIsReduced = llvm::is_contained(space.axes, int64_t(space.shape.size()) - 1);
  kernel.schedule = asKind(lastIsReduced ? kCpuRows : kCpuColumns, kernel.schedule);
  return ReductionBuilder(kernel, *collapsed, space).emit();
}

} // namespace dlc::cpu
