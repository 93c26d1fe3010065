#include "codegen/cpu/LoopNest.h"

using namespace mlir;

namespace dlc::cpu {

Value indexConstant(OpBuilder &builder, int64_t value) {
  return arith::ConstantIndexOp::create(builder, builder.getUnknownLoc(), value);
}

TaskSplit::TaskSplit(ArrayRef<int64_t> dims, int64_t elementsPerTask) : sizes(dims) {
  elementsPerTask = std::max<int64_t>(elementsPerTask, 64);
  if (sizes.empty())
    sizes.push_back(1);
  lastSize = sizes.back();
  if (lastSize > elementsPerTask + elementsPerTask / 2) {
    chunk = (elementsPerTask + 63) / 64 * 64;
    sizes.back() = (lastSize + chunk - 1) / chunk;
    sizes.push_back(chunk);
  }
  // As many whole inner dims as fit into a task.
  int64_t inner = 1;
  outer = sizes.size();
  while (outer > 0 && inner * sizes[outer - 1] <= elementsPerTask)
    inner *= std::max<int64_t>(sizes[--outer], 1);
  if (chunk && outer == sizes.size()) {
    --outer;
    inner = chunk;
  }
  count(elementsPerTask / std::max<int64_t>(inner, 1));
}

TaskSplit TaskSplit::ofUnits(ArrayRef<int64_t> dims, int64_t unitsPerTask) {
  TaskSplit split;
  split.sizes.assign(dims.begin(), dims.end());
  split.outer = dims.size();
  split.count(unitsPerTask);
  return split;
}

bool TaskSplit::dropLast() {
  if (chunk || outer == sizes.size())
    return false;
  sizes.pop_back();
  return true;
}

void TaskSplit::count(int64_t unitsAtOnce) {
  for (int64_t size : ArrayRef(sizes).take_front(outer))
    units *= size;
  unitsPerTask = std::max<int64_t>(1, unitsAtOnce);
  tasks = std::max<int64_t>(1, (units + unitsPerTask - 1) / unitsPerTask);
  unitsPerTask = std::max<int64_t>(1, (units + tasks - 1) / tasks); // evenly
}

LogicalResult emitFor(OpBuilder &builder, Value low, Value high, llvm::function_ref<LogicalResult(Value)> body) {
  return emitFor(builder, low, high, 1, body);
}

LogicalResult emitFor(OpBuilder &builder, Value low, Value high, int64_t step,
                      llvm::function_ref<LogicalResult(Value)> body) {
  Location loc = builder.getUnknownLoc();
  auto loop = scf::ForOp::create(builder, loc, low, high, indexConstant(builder, step));
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(loop.getBody()->getTerminator());
  return body(loop.getInductionVar());
}

static LogicalResult emitNestFrom(OpBuilder &builder, ArrayRef<int64_t> sizes, SmallVectorImpl<Value> &indices,
                                  NestBody body) {
  if (sizes.empty())
    return body(indices);
  if (sizes.front() == 1) {
    indices.push_back(indexConstant(builder, 0));
    LogicalResult result = emitNestFrom(builder, sizes.drop_front(), indices, body);
    indices.pop_back();
    return result;
  }
  return emitFor(builder, indexConstant(builder, 0), indexConstant(builder, sizes.front()), [&](Value index) {
    indices.push_back(index);
    LogicalResult result = emitNestFrom(builder, sizes.drop_front(), indices, body);
    indices.pop_back();
    return result;
  });
}

LogicalResult emitNest(OpBuilder &builder, ArrayRef<int64_t> sizes, NestBody body) {
  SmallVector<Value> indices;
  return emitNestFrom(builder, sizes, indices, body);
}

// The dims of `unit`, row-major.
static SmallVector<Value> delinearize(OpBuilder &builder, Value unit, ArrayRef<int64_t> sizes) {
  Location loc = builder.getUnknownLoc();
  SmallVector<Value> indices(sizes.size());
  for (size_t i = sizes.size(); i-- > 0;) {
    if (sizes[i] == 1) {
      indices[i] = indexConstant(builder, 0);
      continue;
    }
    bool last = llvm::all_of(sizes.take_front(i), [](int64_t size) { return size == 1; });
    Value size = indexConstant(builder, sizes[i]);
    indices[i] = last ? unit : Value(arith::RemUIOp::create(builder, loc, unit, size));
    if (!last)
      unit = arith::DivUIOp::create(builder, loc, unit, size);
  }
  return indices;
}

LogicalResult emitTasks(OpBuilder &builder, const TaskSplit &split, Value begin, Value end, NestBody body) {
  Location loc = builder.getUnknownLoc();
  ArrayRef<int64_t> sizes(split.sizes);
  auto emitUnit = [&](Value unit) -> LogicalResult {
    SmallVector<Value> indices = delinearize(builder, unit, sizes.take_front(split.outer));
    if (!split.chunk)
      return emitNestFrom(builder, sizes.drop_front(split.outer), indices, body);
    // The last but one index counts chunks, the last one runs within the chunk; the last chunk may be shorter.
    return emitNestFrom(builder, sizes.drop_front(split.outer).drop_back(), indices, [&](ValueRange whole) {
      Value size = indexConstant(builder, split.chunk);
      Value low = arith::MulIOp::create(builder, loc, whole.back(), size);
      Value high = arith::AddIOp::create(builder, loc, low, size);
      high = arith::MinSIOp::create(builder, loc, high, indexConstant(builder, split.lastSize));
      return emitFor(builder, low, high, [&](Value index) {
        SmallVector<Value> all(whole.drop_back());
        all.push_back(index);
        return body(all);
      });
    });
  };
  if (llvm::is_contained(sizes, 0))
    return success(); // nothing to compute
  if (split.units == 1)
    return emitFor(builder, begin, end, [&](Value) { return emitUnit(indexConstant(builder, 0)); });
  if (split.unitsPerTask == 1 && split.hasInnerLoop && split.outer > 1 && sizes[split.outer - 1] != 1) {
    // The last dim of a unit in a loop of its own: a division for each unit would take as long as a short row.
    Value size = indexConstant(builder, sizes[split.outer - 1]), one = indexConstant(builder, 1);
    auto add = [&](Value a, Value b) -> Value { return arith::AddIOp::create(builder, loc, a, b); };
    auto sub = [&](Value a, Value b) -> Value { return arith::SubIOp::create(builder, loc, a, b); };
    Value low = arith::DivUIOp::create(builder, loc, begin, size);
    Value high = arith::DivUIOp::create(builder, loc, add(end, sub(size, one)), size);
    return emitFor(builder, low, high, [&](Value around) {
      SmallVector<Value> indices = delinearize(builder, around, sizes.take_front(split.outer - 1));
      Value start = arith::MulIOp::create(builder, loc, around, size);
      Value first = arith::MaxSIOp::create(builder, loc, sub(begin, start), indexConstant(builder, 0));
      Value last = arith::MinSIOp::create(builder, loc, sub(end, start), size);
      return emitFor(builder, first, last, [&](Value index) {
        SmallVector<Value> unit(indices);
        unit.push_back(index);
        return emitNestFrom(builder, sizes.drop_front(split.outer), unit, body);
      });
    });
  }
  if (split.unitsPerTask == 1)
    return emitFor(builder, begin, end, emitUnit);
  Value perTask = indexConstant(builder, split.unitsPerTask);
  Value low = arith::MulIOp::create(builder, loc, begin, perTask);
  Value high = arith::MulIOp::create(builder, loc, end, perTask);
  high = arith::MinSIOp::create(builder, loc, high, indexConstant(builder, split.units));
  return emitFor(builder, low, high, emitUnit);
}

} // namespace dlc::cpu
