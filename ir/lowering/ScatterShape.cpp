#include "ir/lowering/ScatterShape.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc {

static ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

FailureOr<ScatterShape> analyzeScatter(Operation *op) {
  ScatterShape shape;
  if (auto scatter = dyn_cast<ScatterElementsOp>(op)) {
    ArrayRef<int64_t> full = scatter.getType().getShape(), updated = shapeOf(scatter.getUpdates());
    int64_t axis = scatter.getAxis();
    shape.kind = scatter.getKind();
    llvm::append_range(shape.batchDims, full.take_front(axis));
    llvm::append_range(shape.updatedBatchDims, updated.take_front(axis));
    llvm::append_range(shape.columnDims, full.drop_front(axis + 1));
    llvm::append_range(shape.updatedColumnDims, updated.drop_front(axis + 1));
    shape.depth.push_back(full[axis]);
    shape.rows = updated[axis];
  } else if (auto scatter = dyn_cast<ScatterNdOp>(op)) {
    ArrayRef<int64_t> full = scatter.getType().getShape(), indices = shapeOf(scatter.getIndices());
    shape.kind = scatter.getKind();
    shape.sharedIndex = true;
    llvm::append_range(shape.depth, full.take_front(indices.back()));
    llvm::append_range(shape.columnDims, full.drop_front(indices.back()));
    shape.updatedColumnDims = shape.columnDims;
    shape.rows = ShapedType::getNumElements(indices.drop_back());
  } else {
    return failure();
  }
  shape.operand = op->getOperand(0);
  shape.indices = op->getOperand(1);
  shape.updates = op->getOperand(2);
  shape.element = cast<RankedTensorType>(shape.operand.getType()).getElementType();
  shape.batches = ShapedType::getNumElements(shape.batchDims);
  shape.updatedBatches = ShapedType::getNumElements(shape.updatedBatchDims);
  shape.targets = ShapedType::getNumElements(shape.depth);
  shape.columns = ShapedType::getNumElements(shape.columnDims);
  shape.updatedColumns = ShapedType::getNumElements(shape.updatedColumnDims);
  return shape;
}

FailureOr<ScatterShape> findScatter(func::FuncOp kernel) {
  Block &body = kernel.getBody().front();
  if (std::distance(body.begin(), body.end()) != 2)
    return failure();
  FailureOr<ScatterShape> shape = analyzeScatter(&body.front());
  if (failed(shape) || !llvm::all_of(body.front().getOperands(), llvm::IsaPred<BlockArgument>))
    return failure();
  return shape;
}

FailureOr<Value> ScatterShape::target(ScalarEmitter &emitter, Value number, ReadIndex read) const {
  IndexMath math(emitter);
  Value first = sharedIndex ? math.mul(number, int64_t(depth.size())) : number, result = math.constant(0), inside;
  for (auto [i, size] : llvm::enumerate(depth)) {
    FailureOr<Value> index = read(math.add(first, int64_t(i)));
    if (failed(index))
      return failure();
    Value place = math.fromEnd(*index, size), here = math.inside(place, size);
    result = math.add(math.mul(result, size), place);
    inside = inside ? math.both(inside, here) : here;
  }
  return inside ? math.select(inside, result, math.constant(-1)) : result;
}

Value applyUpdate(ScalarEmitter &emitter, ScatterKind kind, Type element, Value there, Value update) {
  switch (kind) {
  case ScatterKind::none:
    return update;
  case ScatterKind::add:
    return reduceCombine(emitter, ReduceKind::sum, element, there, update);
  case ScatterKind::mul:
    return reduceCombine(emitter, ReduceKind::prod, element, there, update);
  case ScatterKind::max:
    return reduceCombine(emitter, ReduceKind::max, element, there, update);
  case ScatterKind::min:
    return reduceCombine(emitter, ReduceKind::min, element, there, update);
  }
  llvm_unreachable("unknown scatter kind");
}

Value ScatterShape::combine(ScalarEmitter &emitter, Value there, Value update) const {
  if (kind == ScatterKind::none)
    return update;
  Value result = applyUpdate(emitter, kind, element, emitter.widen(there, element), emitter.widen(update, element));
  return emitter.narrow(result, element);
}

Value positionInPart(IndexMath &math, Value position, ArrayRef<int64_t> full, ArrayRef<int64_t> part, Value &inside) {
  if (full == part)
    return position;
  SmallVector<Value> indices = math.delinearize(position, full);
  for (auto [index, fullSize, size] : llvm::zip_equal(indices, full, part))
    if (size < fullSize) {
      Value here = math.inside(index, size);
      inside = inside ? math.both(inside, here) : here;
    }
  return math.linearize(indices, part);
}

Value positionInFull(IndexMath &math, Value position, ArrayRef<int64_t> part, ArrayRef<int64_t> full) {
  return part == full ? position : math.linearize(math.delinearize(position, part), full);
}

} // namespace dlc
