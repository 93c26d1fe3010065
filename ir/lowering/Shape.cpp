// Scalar lowering: ops that move elements. Each result element is one operand element (or padding).
#include "ir/Dlc.h"
#include "ir/SizeOps.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/Segments.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> ReshapeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  ArrayRef<int64_t> from = getOperand().getType().getShape(), to = getType().getShape();

  // Dims of size 1 come and go without any arithmetic; so do equal leading and trailing dims.
  SmallVector<int64_t> toSizes, fromSizes;
  SmallVector<Value> kept;
  for (auto [size, index] : llvm::zip_equal(to, indices))
    if (size != 1) {
      toSizes.push_back(size);
      kept.push_back(index);
    }
  for (int64_t size : from)
    if (size != 1)
      fromSizes.push_back(size);
  size_t head = 0, tail = 0, common = std::min(toSizes.size(), fromSizes.size());
  while (head < common && toSizes[head] == fromSizes[head])
    ++head;
  while (tail < common - head && toSizes.end()[-1 - int(tail)] == fromSizes.end()[-1 - int(tail)])
    ++tail;

  ArrayRef<int64_t> toMiddle = ArrayRef(toSizes).drop_front(head).drop_back(tail);
  ArrayRef<int64_t> fromMiddle = ArrayRef(fromSizes).drop_front(head).drop_back(tail);
  Value position = math.linearize(ArrayRef(kept).drop_front(head).drop_back(tail), toMiddle);
  SmallVector<Value> places(ArrayRef(kept).take_front(head));
  llvm::append_range(places, math.delinearize(position, fromMiddle));
  llvm::append_range(places, ArrayRef(kept).take_back(tail));

  SmallVector<Value> source;
  auto next = places.begin();
  for (int64_t size : from)
    source.push_back(size == 1 ? math.constant(0) : *next++);
  return emitter.at(getOperand(), source);
}

FailureOr<Value> TransposeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  SmallVector<Value> source(indices.size());
  for (auto [to, from] : llvm::enumerate(getPermutation()))
    source[from] = indices[to];
  return emitter.at(getOperand(), source);
}

FailureOr<Value> BroadcastOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  ArrayRef<int64_t> from = getOperand().getType().getShape();
  SmallVector<Value> source(indices.take_back(from.size()));
  for (auto [index, size] : llvm::zip_equal(source, from))
    if (size == 1)
      index = emitter.index(0);
  return emitter.at(getOperand(), source);
}

FailureOr<Value> SliceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  SmallVector<Value> source;
  for (auto [index, start, step] : llvm::zip_equal(indices, getStarts(), getSteps()))
    source.push_back(math.add(math.mul(index, step), start));
  return emitter.at(getOperand(), source);
}

FailureOr<Value> ConcatOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  int64_t axis = getAxis();
  Type type = emitter.computeType(getType().getElementType());

  auto from = [&](Value operand, int64_t start) {
    SmallVector<Value> source(indices);
    source[axis] = math.add(source[axis], -start);
    return emitter.at(operand, source);
  };
  std::optional<int64_t> segment = segmentOf(*this);
  // Operands of size 0 along the axis own no element.
  SmallVector<std::pair<Value, int64_t>> parts; // operand, where it starts
  int64_t start = 0;
  for (auto [number, operand] : llvm::enumerate(getOperands())) {
    int64_t size = cast<RankedTensorType>(operand.getType()).getDimSize(axis);
    if (segment == int64_t(number))
      return from(operand, start);
    if (size != 0)
      parts.push_back({operand, start});
    start += size;
  }
  // The part among [begin, end), by bisection.
  std::function<FailureOr<Value>(size_t, size_t)> emitParts = [&](size_t begin, size_t end) -> FailureOr<Value> {
    if (begin + 1 == end)
      return from(parts[begin].first, parts[begin].second);
    size_t middle = (begin + end) / 2;
    Value before = math.compare(IndexMath::Predicate::slt, indices[axis], math.constant(parts[middle].second));
    return emitIf(
        emitter, before, type, [&] { return emitParts(begin, middle); }, [&] { return emitParts(middle, end); });
  };
  if (parts.empty())
    return emitOpError("has no elements to read");
  return emitParts(0, parts.size());
}

FailureOr<Value> PadOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  ArrayRef<int64_t> shape = getOperand().getType().getShape();
  SmallVector<Value> source;
  Value inside;
  std::optional<int64_t> segment = segmentOf(*this);
  for (auto [index, low, high, size] : llvm::zip_equal(indices, getLow(), getHigh(), shape)) {
    Value at = math.add(index, -low);
    bool outside = (low > 0 || high > 0) && segment != int64_t(source.size());
    int64_t last = std::max<int64_t>(size - 1, 0);
    switch (getMode()) {
    case PadMode::constant:
      if (outside) {
        Value here = math.inside(at, size);
        inside = inside ? math.both(inside, here) : here;
      }
      break;
    case PadMode::edge:
      if (outside)
        at = math.clamp(at, 0, last);
      break;
    case PadMode::reflect: // ... 2 1 [0 1 2 3] 2 1 ..., again and again where the padding is wider than the operand
      if (outside && size > 1) {
        int64_t period = 2 * last;
        int64_t lift = period * std::max<int64_t>(low, 0); // not below 0, whatever the period
        Value folded = math.rem(math.add(at, lift), period);
        at = math.min(folded, math.sub(math.constant(period), folded));
      } else if (outside) {
        at = math.constant(0);
      }
      break;
    case PadMode::wrap:
      if (outside && size > 0) {
        int64_t lift = size * std::max<int64_t>(low, 0);
        at = math.rem(math.add(at, lift), size);
      }
      break;
    }
    source.push_back(at);
  }
  if (!inside)
    return emitter.at(getOperand(), source);
  return emitIf(
      emitter, inside, emitter.computeType(getType().getElementType()),
      [&] { return emitter.at(getOperand(), source); }, [&] { return emitter.at(getValue(), ValueRange()); });
}

FailureOr<Value> ShapeOfOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getOperand().getType();
  if (!type.hasStaticShape())
    return emitOpError("expected a static shape by now, found ") << type;
  Value dim = math.constant(0);
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    dim = math.select(math.compare(IndexMath::Predicate::eq, indices[0], math.constant(i)), math.constant(size), dim);
  return emitter.builder().createOrFold<arith::IndexCastOp>(emitter.loc(),
                                                            emitter.computeType(getType().getElementType()), dim);
}

// Symbols are numbers that follow from sizes; the rest is computed, as it may be below 0 at those at which code is
// looked at.
static Value emitSize(ScalarEmitter &emitter, AffineExpr size, ArrayRef<int64_t> at, Type type) {
  IndexMath math(emitter);
  OpBuilder &builder = emitter.builder();
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return builder.createOrFold<arith::IndexCastOp>(emitter.loc(), type, math.constant(constant.getValue()));
  if (auto symbol = dyn_cast<AffineSymbolExpr>(size)) {
    Value number = NumberOp::create(builder, emitter.loc(), builder.getIndexType(),
                                    builder.getIndexAttr(at[symbol.getPosition()]));
    return arith::IndexCastOp::create(builder, emitter.loc(), type, number);
  }
  auto both = cast<AffineBinaryOpExpr>(size);
  Value left = emitSize(emitter, both.getLHS(), at, type), right = emitSize(emitter, both.getRHS(), at, type);
  return size.getKind() == AffineExprKind::Add ? arith::AddIOp::create(builder, emitter.loc(), left, right).getResult()
                                               : arith::MulIOp::create(builder, emitter.loc(), left, right).getResult();
}

FailureOr<Value> SizeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitSize(emitter, getSize().getResult(0), getAt(), emitter.computeType(getType().getElementType()));
}

FailureOr<Value> IotaOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  Type type = emitter.computeType(getType().getElementType());
  OpBuilder &builder = emitter.builder();
  Value index = indices[getAxis()];
  if (isa<IntegerType>(type))
    return builder.createOrFold<arith::IndexCastOp>(emitter.loc(), type, index);
  Value wide = builder.createOrFold<arith::IndexCastOp>(emitter.loc(), builder.getI64Type(), index);
  return Value(arith::SIToFPOp::create(builder, emitter.loc(), type, wide));
}
