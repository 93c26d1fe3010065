// Scalar lowering: gathers read where an index tensor says; scatters look, for each result element, for the updates
// that land on it (in order, so that duplicates are deterministic). Out of range a gather reads the nearest element,
// and a scatter's update lands nowhere.
#include "ir/Dlc.h"
#include "ir/SizeMarks.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/ScatterShape.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> GatherOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  int64_t axis = getAxis(), indexRank = getIndices().getType().getRank();
  FailureOr<Value> chosen = emitter.at(getIndices(), indices.slice(axis, indexRank));
  if (failed(chosen))
    return failure();
  SmallVector<Value> place(indices.take_front(axis));
  bool isPlace = (*this)->hasAttr(kPlacesMark);
  place.push_back(isPlace ? math.asIndex(*chosen) : math.wrapIndex(*chosen, getOperand().getType().getDimSize(axis)));
  llvm::append_range(place, indices.drop_front(axis + indexRank));
  return emitter.at(getOperand(), place);
}

FailureOr<Value> GatherElementsOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  FailureOr<Value> chosen = emitter.at(getIndices(), indices);
  if (failed(chosen))
    return failure();
  SmallVector<Value> place(indices);
  place[getAxis()] = math.wrapIndex(*chosen, getOperand().getType().getDimSize(getAxis()));
  return emitter.at(getOperand(), place);
}

FailureOr<Value> GatherNdOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto indexType = getIndices().getType();
  int64_t batch = getBatchDims(), outer = indexType.getRank() - 1, depth = indexType.getShape().back();
  SmallVector<Value> place(indices.take_front(batch));
  for (int64_t d = 0; d < depth; ++d) {
    SmallVector<Value> where(indices.take_front(outer));
    where.push_back(emitter.index(d));
    FailureOr<Value> chosen = emitter.at(getIndices(), where);
    if (failed(chosen))
      return failure();
    place.push_back(math.wrapIndex(*chosen, getOperand().getType().getDimSize(batch + d)));
  }
  llvm::append_range(place, indices.drop_front(outer));
  return emitter.at(getOperand(), place);
}

FailureOr<Value> ScatterElementsOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getType();
  auto updateType = getUpdates().getType();
  int64_t axis = getAxis(), rank = type.getRank();
  Type compute = emitter.computeType(type.getElementType());
  FailureOr<Value> start = emitter.at(getOperand(), indices);
  if (failed(start))
    return failure();

  // Only updates at the same place in the other dims can land here; there are none beyond the updates' size.
  Value covered = math.compare(IndexMath::Predicate::eq, emitter.index(0), emitter.index(0));
  for (int64_t d = 0; d < rank; ++d)
    if (d != axis && updateType.getDimSize(d) < type.getDimSize(d))
      covered = math.both(covered, math.inside(indices[d], updateType.getDimSize(d)));
  auto search = [&]() -> FailureOr<Value> {
    auto final = emitLoops(emitter, {updateType.getDimSize(axis)}, *start,
                           [&](ValueRange inner, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                             SmallVector<Value> place(indices);
                             place[axis] = inner[0];
                             FailureOr<Value> target = emitter.at(getIndices(), place),
                                              update = emitter.at(getUpdates(), place);
                             if (failed(target) || failed(update))
                               return failure();
                             Value hit = math.compare(IndexMath::Predicate::eq,
                                                      math.fromEnd(*target, type.getDimSize(axis)), indices[axis]);
                             Value next = applyUpdate(emitter, getKind(), type.getElementType(), carried[0], *update);
                             return SmallVector<Value>{math.select(hit, next, carried[0])};
                           });
    if (failed(final))
      return failure();
    return (*final)[0];
  };
  return emitIf(emitter, covered, compute, search, [&] { return start; });
}

FailureOr<Value> ScatterNdOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getType();
  auto indexType = getIndices().getType();
  int64_t depth = indexType.getShape().back();
  FailureOr<Value> start = emitter.at(getOperand(), indices);
  if (failed(start))
    return failure();
  auto final = emitLoops(emitter, indexType.getShape().drop_back(), *start,
                         [&](ValueRange which, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           Value hit;
                           for (int64_t d = 0; d < depth; ++d) {
                             SmallVector<Value> where(which);
                             where.push_back(emitter.index(d));
                             FailureOr<Value> target = emitter.at(getIndices(), where);
                             if (failed(target))
                               return failure();
                             Value here = math.compare(IndexMath::Predicate::eq,
                                                       math.fromEnd(*target, type.getDimSize(d)), indices[d]);
                             hit = hit ? math.both(hit, here) : here;
                           }
                           SmallVector<Value> place(which);
                           llvm::append_range(place, indices.drop_front(depth));
                           FailureOr<Value> update = emitter.at(getUpdates(), place);
                           if (failed(update))
                             return failure();
                           Value next = applyUpdate(emitter, getKind(), type.getElementType(), carried[0], *update);
                           return SmallVector<Value>{hit ? math.select(hit, next, carried[0]) : next};
                         });
  if (failed(final))
    return failure();
  return (*final)[0];
}
