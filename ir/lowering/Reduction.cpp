// Scalar lowering: ops that read many elements for one, as plain loops. Schedules that know better compute a reduction
// themselves and hand its value to the emitter.
#include "ir/Dlc.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/Window.h"

using namespace mlir;
using namespace dlc;

// The place in the operand: reduced dims from `inner`, the others from `outer`.
static SmallVector<Value> mergeIndices(int64_t rank, ArrayRef<int64_t> axes, bool keepdims, ValueRange outer,
                                       ValueRange inner) {
  SmallVector<Value> merged;
  size_t nextOuter = 0, nextInner = 0;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (llvm::is_contained(axes, dim)) {
      merged.push_back(inner[nextInner++]);
      nextOuter += keepdims;
    } else {
      merged.push_back(outer[nextOuter++]);
    }
  }
  return merged;
}

FailureOr<Value> ReduceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  auto type = getOperand().getType();
  SmallVector<int64_t> sizes;
  for (int64_t axis : getAxes())
    sizes.push_back(type.getDimSize(axis));
  Value init = reduceIdentity(emitter, getKind(), type.getElementType());
  auto final = emitLoops(emitter, sizes, init, [&](ValueRange inner, ValueRange carried) {
    return FailureOr<SmallVector<Value>>([&]() -> FailureOr<SmallVector<Value>> {
      auto place = mergeIndices(type.getRank(), getAxes(), getKeepdims(), indices, inner);
      FailureOr<Value> element = emitter.at(getOperand(), place);
      if (failed(element))
        return failure();
      return SmallVector<Value>{reduceCombine(emitter, getKind(), type.getElementType(), carried[0], *element)};
    }());
  });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> ArgReduceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  auto type = getOperand().getType();
  Type elementType = type.getElementType();
  OpBuilder &builder = emitter.builder();
  int64_t axis = getAxis();
  auto elementAt = [&](Value i) {
    return emitter.at(getOperand(), mergeIndices(type.getRank(), {axis}, getKeepdims(), indices, i));
  };
  FailureOr<Value> first = elementAt(emitter.index(0));
  if (failed(first))
    return failure();
  // The first turn compares the first element with itself.
  auto final = emitLoops(emitter, {type.getDimSize(axis)}, ValueRange{*first, emitter.index(0)},
                         [&](ValueRange inner, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           FailureOr<Value> element = elementAt(inner[0]);
                           if (failed(element))
                             return failure();
                           Value wins =
                               reduceBeats(emitter, getKind(), elementType, *element, carried[0], getSelectLast());
                           Value best = arith::SelectOp::create(builder, emitter.loc(), wins, *element, carried[0]);
                           Value where = arith::SelectOp::create(builder, emitter.loc(), wins, inner[0], carried[1]);
                           return SmallVector<Value>{best, where};
                         });
  if (failed(final))
    return failure();
  return Value(
      arith::IndexCastOp::create(builder, emitter.loc(), emitter.computeType(getType().getElementType()), (*final)[1]));
}

FailureOr<Value> CumulativeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  // Element i combines the elements before it (and itself, unless exclusive); from the other end where reversed.
  IndexMath math(emitter);
  OpBuilder &builder = emitter.builder();
  auto type = getOperand().getType();
  int64_t axis = getAxis(), size = type.getDimSize(axis);
  Value at = indices[axis];
  Value count = getReverse() ? math.sub(math.constant(size), at) : math.add(at, 1);
  if (getExclusive())
    count = math.add(count, -1);
  Value init = reduceIdentity(emitter, getKind(), type.getElementType());
  auto loop = scf::ForOp::create(builder, emitter.loc(), emitter.index(0), count, emitter.index(1), ValueRange{init});
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(loop.getBody());
  SmallVector<Value> place(indices);
  Value step = loop.getInductionVar();
  place[axis] = getReverse() ? math.sub(math.constant(size - 1), step) : step;
  FailureOr<Value> element = emitter.at(getOperand(), place);
  if (failed(element))
    return failure();
  Value combined = reduceCombine(emitter, getKind(), type.getElementType(), loop.getRegionIterArgs()[0], *element);
  scf::YieldOp::create(builder, emitter.loc(), combined);
  return loop.getResult(0);
}

FailureOr<Value> TopKOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  // The element of rank r is the one that exactly r others come before: better ones, and equal ones of lower index.
  IndexMath math(emitter);
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  auto type = getOperand().getType();
  int64_t axis = getAxis(), size = type.getDimSize(axis);
  auto elementAt = [&](Value i) {
    SmallVector<Value> place(indices);
    place[axis] = i;
    return emitter.at(getOperand(), place);
  };
  auto keyAt = [&](Value i) -> FailureOr<Value> {
    FailureOr<Value> element = elementAt(i);
    if (failed(element))
      return failure();
    return sortKey(emitter, getLargest(), type.getElementType(), *element);
  };
  auto found = emitLoops(emitter, {size}, emitter.index(0),
                         [&](ValueRange candidate, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           FailureOr<Value> key = keyAt(candidate[0]);
                           if (failed(key))
                             return failure();
                           auto before = emitLoops(
                               emitter, {size}, emitter.index(0),
                               [&](ValueRange other, ValueRange counted) -> FailureOr<SmallVector<Value>> {
                                 FailureOr<Value> rival = keyAt(other[0]);
                                 if (failed(rival))
                                   return failure();
                                 Value earlier = math.compare(IndexMath::Predicate::slt, other[0], candidate[0]);
                                 Value equal = math.compare(IndexMath::Predicate::eq, *rival, *key);
                                 Value ahead = math.either(math.compare(IndexMath::Predicate::ult, *rival, *key),
                                                           math.both(equal, earlier));
                                 return SmallVector<Value>{math.select(ahead, math.add(counted[0], 1), counted[0])};
                               });
                           if (failed(before))
                             return failure();
                           Value isRank = math.compare(IndexMath::Predicate::eq, (*before)[0], indices[axis]);
                           return SmallVector<Value>{math.select(isRank, candidate[0], carried[0])};
                         });
  if (failed(found))
    return failure();
  if (result == 0)
    return elementAt((*found)[0]);
  return Value(arith::IndexCastOp::create(builder, loc, builder.getI64Type(), (*found)[0]));
}

// |x|^p of one element, by multiplication where p is small.
static Value absolutePower(ScalarEmitter &emitter, Value element, int64_t p) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  Value magnitude = math::AbsFOp::create(builder, loc, element);
  if (p == 1)
    return magnitude;
  if (p == 2)
    return arith::MulFOp::create(builder, loc, element, element);
  return math::PowFOp::create(builder, loc, magnitude, emitter.real(element.getType(), double(p)));
}

FailureOr<Value> PoolOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  IndexMath math(emitter);
  auto type = getOperand().getType();
  Type elementType = type.getElementType();
  Type compute = emitter.computeType(elementType);
  int64_t rank = type.getRank(), spatial = rank - 2;
  int64_t firstSpatial = getLayout() == Layout::channels_first ? 2 : 1;
  ArrayRef<int64_t> inputSizes = type.getShape().slice(firstSpatial, spatial);
  ArrayRef<int64_t> outputSizes = getType().getShape().slice(firstSpatial, spatial);
  Window window{getKernel(), getStrides(), getDilations(), getPadsLow(), inputSizes, outputSizes};
  ValueRange output = indices.slice(firstSpatial, spatial);

  bool isMax = getKind() == PoolKind::max, isFloat = isa<FloatType>(elementType);
  ReduceKind kind = isMax ? ReduceKind::max : ReduceKind::sum;
  if (!isFloat && !isMax)
    return emitOpError("expected a float element type for this kind of pool, found ") << elementType;
  Value init = reduceIdentity(emitter, kind, elementType);

  auto final = emitLoops(emitter, getKernel(), ValueRange{init},
                         [&](ValueRange taps, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           SmallVector<Value> place(indices);
                           Value inside =
                               window.place(math, output, taps, MutableArrayRef(place).slice(firstSpatial, spatial));
                           // Taps outside read the border instead, so that there is no branch in the loops; what they
                           // add is not taken. The border itself lies in every window of a max pool without dilation:
                           // there it does no harm.
                           bool harmless = isMax;
                           for (int64_t d = 0; d < spatial; ++d) {
                             if (!window.canLeave(d))
                               continue;
                             Value &at = place[firstSpatial + d];
                             at = math.clamp(at, 0, std::max<int64_t>(inputSizes[d] - 1, 0));
                             harmless &= getDilations()[d] == 1 && getPadsLow()[d] < getKernel()[d] &&
                                         (outputSizes[d] - 1) * getStrides()[d] - getPadsLow()[d] < inputSizes[d];
                           }
                           FailureOr<Value> element = emitter.at(getOperand(), place);
                           if (failed(element))
                             return failure();
                           Value term = getKind() == PoolKind::lp ? absolutePower(emitter, *element, getP()) : *element;
                           Value next = reduceCombine(emitter, kind, elementType, carried[0], term);
                           if (inside && !harmless)
                             next = arith::SelectOp::create(builder, loc, inside, next, carried[0]);
                           return SmallVector<Value>{next};
                         });
  if (failed(final))
    return failure();
  Value total = (*final)[0];
  if (isMax)
    return total;
  if (getKind() == PoolKind::lp) {
    if (getP() == 1)
      return total;
    if (getP() == 2)
      return Value(math::SqrtOp::create(builder, loc, total));
    return Value(math::PowFOp::create(builder, loc, total, emitter.real(compute, 1.0 / double(getP()))));
  }
  // Average: how many elements the window has, which is a product over the dims.
  Value count = math.constant(1);
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t low = getCountIncludePad() ? getPadsLow()[d] : 0, high = getCountIncludePad() ? getPadsHigh()[d] : 0;
    Value here = window.tapsInside(math, d, output[d], low, high);
    count = builder.createOrFold<arith::MulIOp>(loc, count, here);
  }
  count = math.max(count, math.constant(1));
  Value wide = builder.createOrFold<arith::IndexCastOp>(loc, builder.getI32Type(), count);
  Value divisor = builder.createOrFold<arith::SIToFPOp>(loc, compute, wide);
  return Value(arith::DivFOp::create(builder, loc, total, divisor));
}

FailureOr<Value> PoolIndicesOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  IndexMath math(emitter);
  auto type = getOperand().getType();
  Type elementType = type.getElementType();
  ArrayRef<int64_t> spatialSizes = type.getShape().drop_front(2);
  Window window{getKernel(),  getStrides(), getDilations(),
                getPadsLow(), spatialSizes, getType().getShape().drop_front(2)};
  ValueRange output = indices.drop_front(2);

  Value init = reduceIdentity(emitter, ReduceKind::max, elementType);
  auto final = emitLoops(emitter, getKernel(), ValueRange{init, emitter.index(-1)},
                         [&](ValueRange taps, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           SmallVector<Value> place(indices);
                           Value inside = window.place(math, output, taps, MutableArrayRef(place).drop_front(2));
                           Value position = math.linearize(place, type.getShape());
                           if (getColumnMajor()) {
                             // N and C as ever, the spatial dims with the first one fastest.
                             SmallVector<Value> turned(place);
                             SmallVector<int64_t> sizes(type.getShape());
                             std::reverse(turned.begin() + 2, turned.end());
                             std::reverse(sizes.begin() + 2, sizes.end());
                             position = math.linearize(turned, sizes);
                           }
                           if (!inside)
                             inside = arith::ConstantIntOp::create(builder, loc, 1, 1);
                           SmallVector<Value> safe(place);
                           for (auto [at, size] : llvm::zip_equal(MutableArrayRef(safe).drop_front(2), spatialSizes))
                             at = math.clamp(at, 0, size - 1);
                           FailureOr<Value> element = emitter.at(getOperand(), safe);
                           if (failed(element))
                             return failure();
                           Value better = reduceBeats(emitter, ReduceKind::max, elementType, *element, carried[0],
                                                      /*orEqual=*/false);
                           Value firstOne = math.compare(IndexMath::Predicate::slt, carried[1], emitter.index(0));
                           Value wins = math.both(inside, math.either(better, firstOne));
                           Value best = arith::SelectOp::create(builder, loc, wins, *element, carried[0]);
                           return SmallVector<Value>{best, math.select(wins, position, carried[1])};
                         });
  if (failed(final))
    return failure();
  return Value(arith::IndexCastOp::create(builder, loc, builder.getI64Type(), (*final)[1]));
}
