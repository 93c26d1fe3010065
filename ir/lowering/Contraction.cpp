// Scalar lowering: contractions as plain loops, for every element type. The contraction schedules compute
// the common types faster and hand their values to the emitter.
#include "ir/ContractionView.h"
#include "ir/Dlc.h"
#include "ir/Quads.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/ContractionPlace.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;
using namespace dlc;

static Type elementOf(Value tensor) { return cast<RankedTensorType>(tensor.getType()).getElementType(); }

// accumulator + a * b in the result's compute type, where a and b are elements of the operands.
static Value multiplyAdd(ScalarEmitter &emitter, Operation *op, Value accumulator, Value a, Value b) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  Type type = emitter.computeType(elementOf(op->getResult(0)));
  Precision precision = precisionOf(op);
  a = emitFactor(builder, loc, a, elementOf(op->getOperand(0)), type, precision);
  b = emitFactor(builder, loc, b, elementOf(op->getOperand(1)), type, precision);
  if (isa<FloatType>(type)) {
    Value product = arith::MulFOp::create(builder, loc, a, b);
    return arith::AddFOp::create(builder, loc, accumulator, product);
  }
  Value product = arith::MulIOp::create(builder, loc, a, b);
  return arith::AddIOp::create(builder, loc, accumulator, product);
}

// One step of the sum: carried + lhs[place] * rhs[place] where both are inside (always, where `inside` is null).
static FailureOr<SmallVector<Value>> accumulate(ScalarEmitter &emitter, Operation *op, Value inside, Value carried,
                                                ValueRange lhs, ValueRange rhs) {
  auto take = [&]() -> FailureOr<Value> {
    FailureOr<Value> a = emitter.at(op->getOperand(0), lhs), b = emitter.at(op->getOperand(1), rhs);
    if (failed(a) || failed(b))
      return failure();
    return multiplyAdd(emitter, op, carried, *a, *b);
  };
  FailureOr<Value> next =
      inside ? emitIf(emitter, inside, carried.getType(), take, [&] { return FailureOr<Value>(carried); }) : take();
  if (failed(next))
    return failure();
  return SmallVector<Value>{*next};
}

// Where row k of `depth` lies in quads: (quad, place in it).
static std::pair<Value, Value> placeInQuads(IndexMath &math, Value k, int64_t depth) {
  Value quad = math.div(k, 4);
  Value start = math.min(math.mul(quad, 4), math.constant(quadStart(quadCount(depth), depth)));
  return {quad, math.sub(k, start)};
}

// [d0, ..., depth, column] -> where dlc.pack has put it.
static SmallVector<Value> placeInPanels(IndexMath &math, const ContractionView &view, ArrayRef<Value> place) {
  SmallVector<Value> packed(place.drop_back());
  packed.insert(packed.begin() + view.panelsAt, math.div(place.back(), view.panel));
  Value inPanel = math.rem(place.back(), view.panel);
  if (view.quads) {
    auto [quad, at] = placeInQuads(math, packed.back(), view.rhs.shape.end()[-2]);
    packed.back() = quad;
    packed.append({inPanel, at});
  } else {
    packed.push_back(inPanel);
  }
  return packed;
}

// Loops over the depth, at the point of the other loops where `indices` of the result are.
static FailureOr<Value> emitContraction(ScalarEmitter &emitter, ContractionOpInterface op, ValueRange indices) {
  IndexMath math(emitter);
  ContractionView view = op.getContractionView();
  SmallVector<Value> point = pointOf(math, view, indices);
  SmallVector<unsigned> depth = view.numbers(LoopRole::depth);
  Value init = reduceIdentity(emitter, ReduceKind::sum, elementOf(view.result.value));
  auto final = emitLoops(emitter, view.sizes(LoopRole::depth), init,
                         [&](ValueRange inner, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           for (auto [loop, index] : llvm::zip_equal(depth, inner))
                             point[loop] = index;
                           ElementPlace lhs = placeOf(math, view, view.lhs, point, indices);
                           ElementPlace rhs = placeOf(math, view, view.rhs, point, indices);
                           Value inside = lhs.inside && rhs.inside ? math.both(lhs.inside, rhs.inside)
                                          : lhs.inside             ? lhs.inside
                                                                   : rhs.inside;
                           if (view.panel)
                             rhs.indices = placeInPanels(math, view, rhs.indices);
                           return accumulate(emitter, op, inside, carried[0], lhs.indices, rhs.indices);
                         });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> MatmulOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitContraction(emitter, *this, indices);
}
FailureOr<Value> ConvOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitContraction(emitter, *this, indices);
}
FailureOr<Value> ConvDataGradOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitContraction(emitter, *this, indices);
}
FailureOr<Value> ConvFilterGradOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitContraction(emitter, *this, indices);
}

FailureOr<Value> PackOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getOperand().getType();
  int64_t columns = type.getShape().back();
  Value inPanel = getQuads() ? indices[indices.size() - 2] : indices.back();
  Value column = math.add(math.mul(indices[size_t(getBatch())], getPanel()), inPanel), inside;
  SmallVector<Value> place(indices.drop_back(getQuads() ? 2 : 1));
  place.erase(place.begin() + getBatch());
  if (columns % getPanel() != 0)
    inside = math.inside(column, columns);
  if (getQuads()) {
    int64_t depth = type.getShape().end()[-2];
    Value quad = place.back(), first = math.mul(quad, 4);
    Value start = math.min(first, math.constant(quadStart(quadCount(depth), depth)));
    place.back() = math.add(start, indices.back());
    if (depth % 4 != 0) {
      Value own =
          math.both(math.compare(IndexMath::Predicate::sge, place.back(), first), math.inside(place.back(), depth));
      inside = inside ? math.both(inside, own) : own;
    }
  }
  place.push_back(column);
  auto take = [&] { return emitter.at(getOperand(), place); };
  if (!inside)
    return take();
  Type element = getType().getElementType();
  return emitIf(emitter, inside, emitter.computeType(element), take,
                [&] { return FailureOr<Value>(reduceIdentity(emitter, ReduceKind::sum, element)); });
}
