// Scalar lowering: products and convolutions as plain loops, for every element type. The contraction schedules compute
// the common types faster and hand their values to the emitter.
#include "ir/Dlc.h"
#include "ir/Quads.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/Window.h"

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

// One step of a convolution: carried + operand[place] * filter[weight] where the tap is inside (always, where `inside`
// is null).
static FailureOr<SmallVector<Value>> accumulateTap(ScalarEmitter &emitter, Operation *op, Value inside, Value carried,
                                                   ValueRange place, ValueRange weight) {
  auto take = [&]() -> FailureOr<Value> {
    FailureOr<Value> a = emitter.at(op->getOperand(0), place), b = emitter.at(op->getOperand(1), weight);
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

FailureOr<Value> MatmulOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto lhsType = getLhs().getType(), rhsType = getRhs().getType();
  Type element = getType().getElementType();
  int64_t rank = indices.size();
  Value row = indices[rank - 2], column = indices[rank - 1];
  int64_t depth = lhsType.getDimSize(lhsType.getRank() - (getTransposeLhs() ? 2 : 1));

  // The batch dims that an operand has, broadcast ones at 0.
  auto batch = [&](RankedTensorType type) {
    SmallVector<Value> place;
    int64_t own = type.getRank() - 2;
    for (int64_t d = 0; d < own; ++d)
      place.push_back(type.getDimSize(d) == 1 ? emitter.index(0) : indices[rank - 2 - own + d]);
    return place;
  };
  auto final =
      emitLoops(emitter, {depth}, reduceIdentity(emitter, ReduceKind::sum, element),
                [&](ValueRange k, ValueRange carried) -> FailureOr<SmallVector<Value>> {
                  SmallVector<Value> left = batch(lhsType), right;
                  llvm::append_range(left, getTransposeLhs() ? ValueRange{k[0], row} : ValueRange{row, k[0]});
                  int64_t panel = getPanel();
                  if (packsQuads(*this)) {
                    auto [quad, place] = placeInQuads(math, k[0], depth);
                    right = {math.div(column, panel)};
                    for (int64_t d = 1, end = rhsType.getRank() - 3; d < end; ++d)
                      right.push_back(rhsType.getDimSize(d) == 1 ? emitter.index(0) : indices[rank - 2 - end + d]);
                    llvm::append_range(right, ValueRange{quad, math.rem(column, panel), place});
                  } else if (panel != 0) {
                    right = {math.div(column, panel), k[0], math.rem(column, panel)};
                  } else {
                    right = batch(rhsType);
                    llvm::append_range(right, getTransposeRhs() ? ValueRange{column, k[0]} : ValueRange{k[0], column});
                  }
                  FailureOr<Value> a = emitter.at(getLhs(), left), b = emitter.at(getRhs(), right);
                  if (failed(a) || failed(b))
                    return failure();
                  return SmallVector<Value>{multiplyAdd(emitter, *this, carried[0], *a, *b)};
                });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> ConvOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getOperand().getType(), filterType = getFilter().getType();
  Type element = getType().getElementType();
  bool last = getLayout() == Layout::channels_last;
  int64_t rank = type.getRank(), spatial = rank - 2;
  int64_t firstSpatial = last ? 1 : 2, channelDim = last ? rank - 1 : 1;
  int64_t channels = type.getDimSize(channelDim) / getGroups();
  int64_t outputs = getType().getDimSize(channelDim) / getGroups();
  ArrayRef<int64_t> kernel = filterType.getShape().slice(last ? (getPanel() ? 1 : 0) : 2, spatial);
  Window window{kernel,
                getStrides(),
                getDilations(),
                getPadsLow(),
                type.getShape().slice(firstSpatial, spatial),
                getType().getShape().slice(firstSpatial, spatial)};
  ValueRange output = indices.slice(firstSpatial, spatial);
  Value outputChannel = indices[channelDim];
  Value firstChannel = math.mul(math.div(outputChannel, outputs), channels);

  SmallVector<int64_t> sizes(kernel);
  sizes.push_back(channels);
  Value init = reduceIdentity(emitter, ReduceKind::sum, element);
  auto final =
      emitLoops(emitter, sizes, init, [&](ValueRange inner, ValueRange carried) -> FailureOr<SmallVector<Value>> {
        ValueRange taps = inner.drop_back();
        Value channel = inner.back();
        SmallVector<Value> place(rank);
        place[0] = indices[0];
        place[channelDim] = getGroups() == 1 ? channel : math.add(firstChannel, channel);
        Value inside = window.place(math, output, taps, MutableArrayRef(place).slice(firstSpatial, spatial));
        SmallVector<Value> weight;
        if (!last) {
          weight = {outputChannel, channel};
          llvm::append_range(weight, taps);
        } else if (getPanel() != 0) {
          weight = {math.div(outputChannel, getPanel())};
          llvm::append_range(weight, taps);
          Value inPanel = math.rem(outputChannel, getPanel());
          if (packsQuads(*this)) {
            auto [quad, at] = placeInQuads(math, channel, channels);
            llvm::append_range(weight, ValueRange{quad, inPanel, at});
          } else {
            llvm::append_range(weight, ValueRange{channel, inPanel});
          }
        } else {
          llvm::append_range(weight, taps);
          llvm::append_range(weight, ValueRange{channel, outputChannel});
        }
        return accumulateTap(emitter, *this, inside, carried[0], place, weight);
      });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> ConvTransposeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getOperand().getType(), filterType = getFilter().getType();
  Type element = getType().getElementType();
  int64_t rank = type.getRank(), spatial = rank - 2;
  int64_t channels = type.getDimSize(1) / getGroups(), outputs = filterType.getDimSize(1);
  ArrayRef<int64_t> kernel = filterType.getShape().drop_front(2), inputSizes = type.getShape().drop_front(2);
  Value outputChannel = indices[1];
  Value firstChannel = math.mul(math.div(outputChannel, outputs), channels);
  Value localChannel = math.rem(outputChannel, outputs);

  SmallVector<int64_t> sizes(kernel);
  sizes.push_back(channels);
  auto final = emitLoops(
      emitter, sizes, reduceIdentity(emitter, ReduceKind::sum, element),
      [&](ValueRange inner, ValueRange carried) -> FailureOr<SmallVector<Value>> {
        ValueRange taps = inner.drop_back();
        Value channel = math.add(firstChannel, inner.back());
        SmallVector<Value> place{indices[0], channel}, weight{channel, localChannel};
        llvm::append_range(weight, taps);
        // o = i*stride - pad + k*dilation, so i = (o + pad - k*dilation) / stride, where that is whole and inside.
        Value inside;
        for (int64_t d = 0; d < spatial; ++d) {
          Value distance = math.sub(math.add(indices[2 + d], getPadsLow()[d]), math.mul(taps[d], getDilations()[d]));
          int64_t stride = getStrides()[d];
          Value here = math.compare(IndexMath::Predicate::sge, distance, math.constant(0));
          Value safe = math.max(distance, math.constant(0));
          Value at = math.div(safe, stride);
          here = math.both(here, math.inside(at, inputSizes[d]));
          if (stride != 1)
            here = math.both(here, math.compare(IndexMath::Predicate::eq, math.rem(safe, stride), math.constant(0)));
          inside = inside ? math.both(inside, here) : here;
          place.push_back(at);
        }
        return accumulateTap(emitter, *this, inside, carried[0], place, weight);
      });
  if (failed(final))
    return failure();
  return (*final)[0];
}

FailureOr<Value> BatchNormOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  Value channel = indices[1];
  FailureOr<Value> x = emitter.at(getOperand(), indices), scale = emitter.at(getScale(), channel);
  FailureOr<Value> bias = emitter.at(getBias(), channel), mean = emitter.at(getMean(), channel);
  FailureOr<Value> variance = emitter.at(getVariance(), channel);
  if (failed(x) || failed(scale) || failed(bias) || failed(mean) || failed(variance))
    return failure();
  Value epsilon = emitter.real((*variance).getType(), getEpsilon().convertToDouble());
  Value deviation = math::SqrtOp::create(builder, loc, Value(arith::AddFOp::create(builder, loc, *variance, epsilon)));
  Value centred = arith::SubFOp::create(builder, loc, *x, *mean);
  Value normal = arith::DivFOp::create(builder, loc, centred, deviation);
  Value scaled = arith::MulFOp::create(builder, loc, normal, *scale);
  return Value(arith::AddFOp::create(builder, loc, scaled, *bias));
}

FailureOr<Value> PackOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  IndexMath math(emitter);
  auto type = getOperand().getType();
  int64_t columns = type.getShape().back();
  Value inPanel = getQuads() ? indices[indices.size() - 2] : indices.back();
  Value column = math.add(math.mul(indices.front(), getPanel()), inPanel), inside;
  SmallVector<Value> place(indices.drop_front().drop_back(getQuads() ? 2 : 1));
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
