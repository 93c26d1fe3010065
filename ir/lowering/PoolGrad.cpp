// Scalar lowering of a pool's gradient: an element looks at the windows that hold it, and takes its share of each.
#include "ir/Dlc.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/Window.h"

using namespace mlir;
using namespace dlc;

namespace {

struct PoolGradient {
  PoolGradOp op;
  ScalarEmitter &emitter;
  ValueRange indices; // of the element
  Value element;

  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  IndexMath math{emitter};
  Type elementType = op.getType().getElementType(), compute = emitter.computeType(elementType);
  int64_t spatial = op.getType().getRank() - 2, first = op.getLayout() == Layout::channels_first ? 2 : 1;
  ArrayRef<int64_t> sizes = op.getType().getShape().slice(first, spatial);
  ArrayRef<int64_t> outputs = op.getGradient().getType().getShape().slice(first, spatial);
  Window window{op.getKernel(), op.getStrides(), op.getDilations(), op.getPadsLow(), sizes, outputs};

  // Window number `which`, counted back from the last that begins at or before the element: its place in the gradient,
  // which of its taps the element is, and whether there are such.
  struct Place {
    SmallVector<Value> window, tap;
    Value exists;
  };
  Place placeOf(ValueRange which);
  // Loops over the window's other elements: `next(element, tap, inside, carried)` gives what is carried on.
  FailureOr<Value> overWindow(const Place &place, Value init,
                              llvm::function_ref<Value(Value, ValueRange, Value, Value)> next);
  // Whether no element of the window beats this one.
  FailureOr<Value> isFirstLargest(const Place &place);
  // What the element is to be multiplied with: its share of the window's gradient.
  FailureOr<Value> norm(const Place &place);
  FailureOr<Value> share(const Place &place, Value gradient);
};

} // namespace

PoolGradient::Place PoolGradient::placeOf(ValueRange which) {
  Place place;
  auto require = [&](Value condition) { place.exists = place.exists ? math.both(place.exists, condition) : condition; };
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t stride = window.strides[d], dilation = window.dilations[d];
    Value padded = math.add(indices[first + d], window.padsLow[d]);
    Value at = math.sub(math.div(padded, stride), which[d]);
    require(math.inside(at, outputs[d]));
    at = math.clamp(at, 0, outputs[d] - 1);
    Value offset = math.sub(padded, math.mul(at, stride));
    require(math.inside(offset, (window.kernel[d] - 1) * dilation + 1));
    offset = math.max(offset, math.constant(0));
    if (dilation != 1)
      require(math.compare(IndexMath::Predicate::eq, math.rem(offset, dilation), math.constant(0)));
    place.window.push_back(at);
    place.tap.push_back(math.div(offset, dilation));
  }
  return place;
}

FailureOr<Value> PoolGradient::overWindow(const Place &place, Value init,
                                          llvm::function_ref<Value(Value, ValueRange, Value, Value)> next) {
  auto final = emitLoops(emitter, window.kernel, init,
                         [&](ValueRange taps, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                           SmallVector<Value> source(indices);
                           MutableArrayRef<Value> places = MutableArrayRef(source).slice(first, spatial);
                           Value inside = window.place(math, place.window, taps, places);
                           for (auto [at, size] : llvm::zip_equal(places, sizes))
                             at = math.clamp(at, 0, size - 1);
                           FailureOr<Value> other = emitter.at(op.getOperand(), source);
                           if (failed(other))
                             return failure();
                           return SmallVector<Value>{next(*other, taps, inside, carried[0])};
                         });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> PoolGradient::isFirstLargest(const Place &place) {
  Value own = math.linearize(place.tap, window.kernel);
  Value no = arith::ConstantIntOp::create(b, loc, 0, 1);
  FailureOr<Value> beaten = overWindow(place, no, [&](Value other, ValueRange taps, Value inside, Value carried) {
    Value tap = math.linearize(taps, window.kernel);
    Value earlier = math.compare(IndexMath::Predicate::slt, tap, own);
    Value later = math.compare(IndexMath::Predicate::slt, own, tap);
    Value before = reduceBeats(emitter, ReduceKind::max, elementType, other, element, /*orEqual=*/true);
    Value behind = reduceBeats(emitter, ReduceKind::max, elementType, other, element, /*orEqual=*/false);
    Value beats = math.either(math.both(earlier, before), math.both(later, behind));
    return math.either(carried, inside ? math.both(inside, beats) : beats);
  });
  if (failed(beaten))
    return failure();
  Value yes = arith::ConstantIntOp::create(b, loc, 1, 1);
  return Value(b.createOrFold<arith::XOrIOp>(loc, *beaten, yes));
}

static Value power(OpBuilder &b, Location loc, Value magnitude, double exponent) {
  if (exponent == 1)
    return magnitude;
  Value constant = arith::ConstantOp::create(b, loc, b.getFloatAttr(magnitude.getType(), exponent));
  return math::PowFOp::create(b, loc, magnitude, constant);
}

FailureOr<Value> PoolGradient::norm(const Place &place) {
  double p = double(op.getP());
  FailureOr<Value> sum =
      overWindow(place, emitter.real(compute, 0), [&](Value other, ValueRange, Value inside, Value carried) {
        Value term = power(b, loc, math::AbsFOp::create(b, loc, other), p);
        Value next = arith::AddFOp::create(b, loc, carried, term);
        return inside ? Value(arith::SelectOp::create(b, loc, inside, next, carried)) : next;
      });
  if (failed(sum))
    return failure();
  return power(b, loc, *sum, 1 / p);
}

FailureOr<Value> PoolGradient::share(const Place &place, Value gradient) {
  Value zero = emitter.real(compute, 0);
  if (op.getKind() == PoolKind::max) {
    FailureOr<Value> wins = isFirstLargest(place);
    if (failed(wins))
      return failure();
    return Value(arith::SelectOp::create(b, loc, *wins, gradient, zero));
  }
  if (op.getKind() == PoolKind::average) {
    Value count = math.constant(1);
    for (int64_t d = 0; d < spatial; ++d) {
      bool padded = op.getCountIncludePad();
      Value here = window.tapsInside(math, d, place.window[d], padded ? op.getPadsLow()[d] : 0,
                                     padded ? op.getPadsHigh()[d] : 0);
      count = b.createOrFold<arith::MulIOp>(loc, count, here);
    }
    Value whole = b.createOrFold<arith::IndexCastOp>(loc, b.getI32Type(), math.max(count, math.constant(1)));
    Value divisor = b.createOrFold<arith::SIToFPOp>(loc, compute, whole);
    return Value(arith::DivFOp::create(b, loc, gradient, divisor));
  }
  FailureOr<Value> length = norm(place);
  if (failed(length))
    return failure();
  Value magnitude = math::AbsFOp::create(b, loc, element);
  Value factor = op.getP() == 1
                     ? emitter.real(compute, 1)
                     : power(b, loc, arith::DivFOp::create(b, loc, magnitude, *length), double(op.getP()) - 1);
  Value part = arith::MulFOp::create(b, loc, gradient, factor);
  auto is = [&](arith::CmpFPredicate predicate, Value x) {
    return arith::CmpFOp::create(b, loc, predicate, x, zero).getResult();
  };
  Value negative = arith::NegFOp::create(b, loc, part);
  Value turned = arith::SelectOp::create(b, loc, is(arith::CmpFPredicate::OLT, element), negative, part);
  return Value(arith::SelectOp::create(b, loc, is(arith::CmpFPredicate::UNE, element), turned, zero));
}

FailureOr<Value> PoolGradOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  FailureOr<Value> element = emitter.at(getOperand(), indices);
  if (failed(element))
    return failure();
  PoolGradient pool{*this, emitter, indices, *element};
  SmallVector<int64_t> windows; // that may hold an element, in each dim
  for (auto [kernel, stride, dilation] : llvm::zip_equal(getKernel(), getStrides(), getDilations()))
    windows.push_back(((kernel - 1) * dilation + stride) / stride);
  Value zero = emitter.real(pool.compute, 0);
  auto final =
      emitLoops(emitter, windows, zero, [&](ValueRange which, ValueRange carried) -> FailureOr<SmallVector<Value>> {
        PoolGradient::Place place = pool.placeOf(which);
        SmallVector<Value> source(indices);
        llvm::copy(place.window, source.begin() + pool.first);
        FailureOr<Value> gradient = emitter.at(getGradient(), source);
        if (failed(gradient))
          return failure();
        FailureOr<Value> share = pool.share(place, *gradient);
        if (failed(share))
          return failure();
        Value taken = arith::SelectOp::create(pool.b, pool.loc, place.exists, *share, zero);
        return SmallVector<Value>{arith::AddFOp::create(pool.b, pool.loc, carried[0], taken)};
      });
  if (failed(final))
    return failure();
  return (*final)[0];
}
