#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace dlc {

Value IndexMath::linearize(ValueRange indices, ArrayRef<int64_t> shape) {
  Value position = constant(0);
  for (auto [index, size] : llvm::zip_equal(indices, shape))
    position = add(mul(position, size), index);
  return position;
}

SmallVector<Value> IndexMath::delinearize(Value position, ArrayRef<int64_t> shape) {
  SmallVector<Value> indices(shape.size());
  for (int i = int(shape.size()) - 1; i >= 0; --i) {
    int64_t size = std::max<int64_t>(shape[i], 1);
    bool outermost = llvm::all_of(shape.take_front(i), [](int64_t outer) { return outer == 1; });
    indices[i] = outermost ? position : rem(position, size);
    position = outermost ? constant(0) : div(position, size);
  }
  return indices;
}

Value IndexMath::asIndex(Value element) {
  OpBuilder &builder = emitter_.builder();
  return builder.createOrFold<arith::IndexCastOp>(emitter_.loc(), builder.getIndexType(), element);
}

// An element as an `index`, which may be narrower: 64 bits are brought into [low, high] before.
static Value toIndex(ScalarEmitter &emitter, Value element, int64_t low, int64_t high) {
  OpBuilder &builder = emitter.builder();
  if (element.getType().isInteger(64)) {
    auto bound = [&](int64_t value) { return emitter.integer(element.getType(), value); };
    element = builder.createOrFold<arith::MaxSIOp>(emitter.loc(), element, bound(low));
    element = builder.createOrFold<arith::MinSIOp>(emitter.loc(), element, bound(high));
  }
  return builder.createOrFold<arith::IndexCastOp>(emitter.loc(), builder.getIndexType(), element);
}

Value IndexMath::fromEnd(Value element, int64_t size) {
  Value index = toIndex(emitter_, element, -size - 1, size);
  return select(compare(Predicate::slt, index, constant(0)), add(index, size), index);
}

Value IndexMath::wrapIndex(Value element, int64_t size) {
  size = std::max<int64_t>(size, 1);
  Value index = toIndex(emitter_, element, -size, size - 1);
  Value wrapped = select(compare(Predicate::slt, index, constant(0)), add(index, size), index);
  return element.getType().isInteger(64) ? wrapped : clamp(wrapped, 0, size - 1);
}

static FailureOr<SmallVector<Value>> emitLoopNest(ScalarEmitter &emitter, ArrayRef<int64_t> sizes,
                                                  SmallVector<Value> &indices, ValueRange carried, LoopBody body) {
  if (sizes.empty())
    return body(indices, carried);
  if (sizes.front() == 1) { // no loop for a single turn
    indices.push_back(emitter.index(0));
    auto result = emitLoopNest(emitter, sizes.drop_front(), indices, carried, body);
    indices.pop_back();
    return result;
  }
  OpBuilder &builder = emitter.builder();
  auto loop = scf::ForOp::create(builder, emitter.loc(), emitter.index(0), emitter.index(sizes.front()),
                                 emitter.index(1), carried);
  OpBuilder::InsertionGuard guard(builder);
  if (!carried.empty())
    builder.setInsertionPointToEnd(loop.getBody());
  else
    builder.setInsertionPoint(loop.getBody()->getTerminator());
  indices.push_back(loop.getInductionVar());
  auto inner = emitLoopNest(emitter, sizes.drop_front(), indices, loop.getRegionIterArgs(), body);
  indices.pop_back();
  if (failed(inner))
    return failure();
  if (!carried.empty())
    scf::YieldOp::create(builder, emitter.loc(), *inner);
  return SmallVector<Value>(loop.getResults());
}

FailureOr<SmallVector<Value>> emitLoops(ScalarEmitter &emitter, ArrayRef<int64_t> sizes, ValueRange init,
                                        LoopBody body) {
  SmallVector<Value> indices;
  return emitLoopNest(emitter, sizes, indices, init, body);
}

FailureOr<Value> emitIf(ScalarEmitter &emitter, Value condition, Type type, llvm::function_ref<FailureOr<Value>()> then,
                        llvm::function_ref<FailureOr<Value>()> otherwise) {
  IntegerAttr known;
  if (matchPattern(condition, m_Constant(&known)))
    return known.getValue().isZero() ? otherwise() : then();
  OpBuilder &builder = emitter.builder();
  auto branch = scf::IfOp::create(builder, emitter.loc(), type, condition, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder);
  auto fill = [&](Block *block, llvm::function_ref<FailureOr<Value>()> side) -> LogicalResult {
    builder.setInsertionPointToEnd(block);
    FailureOr<Value> value = side();
    if (failed(value))
      return failure();
    scf::YieldOp::create(builder, emitter.loc(), *value);
    return success();
  };
  if (failed(fill(branch.thenBlock(), then)) || failed(fill(branch.elseBlock(), otherwise)))
    return failure();
  return branch.getResult(0);
}

} // namespace dlc
