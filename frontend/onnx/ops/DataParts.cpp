// Slices, parts, padding and shapes whose operands are known when the program runs.
#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "ir/Constants.h"
#include "ir/SizeMarks.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// Element `index` of a list of integers, i64 of rank 0.
static Value integerAt(NodeContext &c, Value list, int64_t index) { return c.cast(c.element(list, index), c.i64()); }

// Where `index` lies in a dim, which it may count from the end of.
static Value place(NodeContext &c, Value index, Value size, Value low, Value high) {
  Value wrapped = c.select(c.compare(Predicate::lt, index, c.index(0)), c.add(index, size), index);
  return c.min(c.max(wrapped, low), high);
}

// Axes that the node names, or the first ones.
static Value axesOr(NodeContext &c, unsigned index, int64_t count) {
  if (c.hasInput(index) && c.type(c.input(index)).getNumElements() > 0)
    return c.input(index);
  return c.vector(llvm::to_vector(llvm::seq<int64_t>(0, count)));
}

// Whether the axis may be among those that are named; where they are known, whether it is.
static bool mayBeNamed(NodeContext &c, Value axes, int64_t axis, int64_t rank) {
  std::optional<Tensor> known = c.constantOf(axes);
  return !known || llvm::any_of(llvm::seq<int64_t>(0, known->size()),
                                [&](int64_t i) { return c.normalizeAxis(known->get(i).integer, rank) == axis; });
}

void dlc::frontend::sliceAtRunTime(NodeContext &c) {
  Value x = c.input(0), starts = c.input(1), ends = c.input(2);
  if (c.failed() || !c.staticShape(x) ||
      !c.expect(c.rank(starts) == 1 && c.rank(ends) == 1 && c.shape(starts) == c.shape(ends),
                "expected two lists of one length, found " + typeName(c.type(starts)) + " and " +
                    typeName(c.type(ends))))
    return;
  int64_t count = c.dim(starts, 0), rank = c.rank(x);
  Value axes = axesOr(c, 3, count), steps = c.hasInput(4) ? c.input(4) : c.vector(SmallVector<int64_t>(count, 1));
  if (c.failed() || !c.expect(c.shape(axes) == c.shape(starts) && c.shape(steps) == c.shape(starts),
                              "starts, ends, axes and steps have different lengths"))
    return;
  std::optional<Tensor> knownSteps = c.constantOf(steps);
  for (int64_t i = 0; knownSteps && i < count; ++i)
    if (!c.expect(knownSteps->get(i).integer != 0, "a step is zero"))
      return;
  // Axes that are not named stay whole.
  SmallVector<Value> zeros(rank, c.index(0)), ones(rank, c.index(1)), wholes;
  for (int64_t size : c.shape(x))
    wholes.push_back(c.sizeAsValue(size));
  SmallVector<Value> from = byAxis(c, axes, starts, zeros), to = byAxis(c, axes, ends, wholes),
                     by = byAxis(c, axes, steps, ones);
  Value zero = c.index(0), one = c.index(1);
  for (int64_t axis = 0; axis < rank && !c.failed(); ++axis) {
    if (!mayBeNamed(c, axes, axis, rank))
      continue;
    int64_t size = c.dim(x, axis);
    if (!c.expect(size > 0, "an empty tensor cannot be sliced by data"))
      return;
    Value whole = wholes[size_t(axis)], step = by[size_t(axis)];
    std::optional<Tensor> known = c.constantOf(step);
    int64_t stride = known ? std::abs(std::clamp(known->get(0).integer, -size, size)) : 1;
    Value forward = c.compare(Predicate::gt, step, zero), isZero = c.compare(Predicate::eq, step, zero);
    step = c.min(c.max(step, c.sub(zero, whole)), whole);
    Value low = c.select(forward, zero, c.index(-1)), high = c.select(forward, whole, c.sub(whole, one));
    Value begin = place(c, from[size_t(axis)], whole, low, high), end = place(c, to[size_t(axis)], whole, low, high);
    Value length = c.select(forward, c.sub(end, begin), c.sub(begin, end));
    Value distance = c.max(c.select(forward, step, c.sub(zero, step)), one);
    Value number = c.max(c.div(c.add(length, c.sub(distance, one)), distance), zero);
    // A step of 0 gives a size out of bounds.
    number = knownSteps ? number : c.select(isZero, c.index(-1), number);
    x = partAtRunTime(c, x, axis, begin, step, number, (size + stride - 1) / stride, 0);
  }
  c.set(0, x);
}

void dlc::frontend::splitAtRunTime(NodeContext &c, Value x, int64_t axis) {
  Value sizes = c.input(1), start = c.index(0);
  int64_t whole = c.failed() ? 0 : c.dim(x, axis), parts = c.outputCount();
  if (c.failed() || !c.staticShape(x) || !c.expect(whole > 0, "an empty tensor cannot be split by data") ||
      !c.expect(c.rank(sizes) == 1 && c.dim(sizes, 0) == parts,
                "expected " + Twine(parts) + " sizes, found " + typeName(c.type(sizes))))
    return;
  for (int64_t i = 0; i < parts; ++i) {
    Value size = integerAt(c, sizes, i);
    c.set(unsigned(i), partAtRunTime(c, x, axis, start, c.index(1), size, whole, unsigned(i)));
    start = c.add(start, size);
  }
}

// Which element of a dim stands at a place that may lie in front of the first or behind the last one.
static Value elementAt(NodeContext &c, Value at, Value whole, PadMode mode) {
  Value last = c.sub(whole, c.index(1));
  if (mode == PadMode::wrap)
    return c.op<ModOp>({at, whole});
  if (mode != PadMode::reflect)
    return c.min(c.max(at, c.index(0)), last);
  Value period = c.max(c.add(last, last), c.index(1)), turned = c.op<ModOp>({at, period});
  return c.min(turned, c.sub(period, turned));
}

Value dlc::frontend::padAlong(NodeContext &c, Value x, int64_t axis, Value low, int64_t size, PadMode mode,
                              Value filler) {
  Value at = c.sub(c.iota(c.i64(), {size}, 0), low), whole = c.sizeAsValue(c.dim(x, axis));
  Value moved = c.gather(x, elementAt(c, at, whole, mode), axis);
  if (mode != PadMode::constant)
    return moved;
  Value inside = c.allOf({c.compare(Predicate::ge, at, c.index(0)), c.compare(Predicate::lt, at, whole)});
  SmallVector<int64_t> apart(size_t(c.rank(x)), 1);
  apart[size_t(axis)] = size;
  return c.select(c.reshape(inside, apart), moved, filler);
}

// An element of a list that is made of parts, where it is the same at every size.
static std::optional<int64_t> fixedElement(Value list, int64_t index) {
  if (auto concat = list.getDefiningOp<ConcatOp>()) {
    for (Value part : concat.getOperands()) {
      int64_t size = cast<RankedTensorType>(part.getType()).getNumElements();
      if (index < size)
        return fixedElement(part, index);
      index -= size;
    }
    return std::nullopt;
  }
  auto constant = list.getDefiningOp<ConstantOp>();
  if (!constant || isMarkedSize(constant))
    return std::nullopt;
  FailureOr<Tensor> value = readConstant(constant.getValue());
  return succeeded(value) ? std::optional(value->get(index).integer) : std::nullopt;
}

void dlc::frontend::padAtRunTime(NodeContext &c, PadMode mode) {
  Value x = c.input(0), pads = c.input(1), filler;
  if (mode == PadMode::constant)
    filler = c.hasInput(2) ? c.reshape(c.input(2), {}) : c.like(x, 0);
  int64_t rank = c.rank(x), count = c.hasInput(3) ? c.type(c.input(3)).getNumElements() : rank;
  if (c.failed() || !c.staticShape(x) ||
      !c.expect(c.rank(pads) == 1 && c.dim(pads, 0) == 2 * count,
                "expected two pads per dim, found " + typeName(c.type(pads))))
    return;
  Value axes = axesOr(c, 3, count);
  SmallVector<Value> none(size_t(rank), c.index(0));
  SmallVector<Value> lows = byAxis(c, axes, c.sliceDim(pads, 0, 0, count), none),
                     highs = byAxis(c, axes, c.sliceDim(pads, 0, count, count), none);
  int64_t most = mostOfUnbounded(c.constantOf(axes) ? count : rank);
  std::optional<Tensor> knownAxes = c.constantOf(axes);
  auto isUntouched = [&](int64_t axis) {
    return knownAxes && llvm::all_of(llvm::seq<int64_t>(0, count), [&](int64_t i) {
             return c.normalizeAxis(knownAxes->get(i).integer, rank) != axis ||
                    (fixedElement(pads, i) == 0 && fixedElement(pads, count + i) == 0);
           });
  };
  for (int64_t axis = 0; axis < rank && !c.failed(); ++axis) {
    if (isUntouched(axis))
      continue;
    int64_t present = c.dim(x, axis);
    if (!c.expect(present > 0, "an empty tensor cannot be padded by data"))
      return;
    Value low = lows[size_t(axis)], high = highs[size_t(axis)];
    std::optional<Tensor> knownLow = c.constantOf(low), knownHigh = c.constantOf(high);
    bool isKnown = knownLow && knownHigh;
    int64_t size = isKnown ? present + knownLow->get(0).integer + knownHigh->get(0).integer
                           : readSize(c, c.add(c.add(low, high), c.sizeAsValue(present)), most, {0, axis});
    if (!c.expect(size >= 0, "a pad is out of range"))
      return;
    x = padAlong(c, x, axis, low, size, mode, filler);
  }
  c.set(0, x);
}

void dlc::frontend::centerCropPadAtRunTime(NodeContext &c) {
  Value x = c.input(0), wanted = c.input(1);
  if (c.failed() || !c.staticShape(x))
    return;
  auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  SmallVector<int64_t> axes = c.intsAttr("axes", all);
  if (!c.expect(c.rank(wanted) == 1 && c.dim(wanted, 0) == int64_t(axes.size()),
                "expected one size per axis in input 'shape'"))
    return;
  std::optional<Tensor> known = c.constantOf(wanted);
  for (auto [i, given] : llvm::enumerate(axes)) {
    int64_t axis = c.normalizeAxis(given, c.rank(x)), present = c.failed() ? 0 : c.dim(x, axis);
    if (c.failed() || !c.expect(present > 0, "an empty tensor cannot be padded by data"))
      return;
    int64_t size = known ? known->get(int64_t(i)).integer : 0;
    if (!c.expect(size >= 0 && size < (int64_t(1) << 40), "a size is out of range"))
      return;
    Value target = known ? c.sizeAsValue(size) : integerAt(c, wanted, int64_t(i));
    size = known ? size : readSize(c, target, mostOfUnbounded(int64_t(axes.size())), {0, axis});
    Value more = c.sub(target, c.sizeAsValue(present)), zero = c.index(0);
    Value half = c.div(c.max(more, c.sub(zero, more)), c.index(2));
    Value low = c.select(c.compare(Predicate::ge, more, zero), half, c.sub(zero, half));
    x = padAlong(c, x, axis, low, size, PadMode::constant, c.like(x, 0));
  }
  c.set(0, x);
}

// Each dim is read, those that the shape leaves open computed of the others. A shape of other elements than x has gives
// a size out of bounds.
bool dlc::frontend::reshapeAtRunTime(NodeContext &c) {
  Value x = c.input(0), shape = c.input(1);
  constexpr double mostElements = 1 << 22; // that room is kept for, unless options say otherwise
  if (c.failed() || c.rank(shape) != 1 || !c.type(x).hasStaticShape() || c.dim(shape, 0) == 0)
    return false;
  int64_t rank = c.dim(shape, 0), count = c.type(x).getNumElements();
  // Each dim may be all elements, where these are few; else as much as a size without a bound of its own.
  bool areFew = rank == 1 || (!hasOpenDims(c) && count > 0 && std::pow(double(count), double(rank)) <= mostElements);
  SmallVector<int64_t> most;
  for (int64_t i = 0; i < rank; ++i)
    most.push_back(mostOf(c, {0, i}, areFew ? count : mostOfUnbounded(rank)));
  bool allowZero = c.intAttr("allowzero", 0) != 0;
  SmallVector<Value> dims;
  Value product = c.index(1);
  for (int64_t i = 0; i < rank; ++i) {
    Value dim = integerAt(c, shape, i);
    if (!allowZero && i < c.rank(x))
      dim = c.select(c.compare(Predicate::eq, dim, c.index(0)), c.sizeAsValue(c.dim(x, i)), dim);
    dims.push_back(dim);
    product = c.mul(product, c.select(c.compare(Predicate::lt, dim, c.index(0)), c.index(1), dim));
  }
  Value rest = c.div(c.sizeAsValue(count), c.max(product, c.index(1)));
  SmallVector<int64_t> sizes;
  Value all = c.index(1);
  for (Value &dim : dims) {
    dim = c.select(c.compare(Predicate::lt, dim, c.index(0)), rest, dim);
    all = c.mul(all, dim);
  }
  Value fits = c.compare(Predicate::eq, all, c.sizeAsValue(count));
  for (int64_t i = 0; i < rank; ++i)
    sizes.push_back(readSize(c, c.select(fits, dims[size_t(i)], c.index(-1)), most[size_t(i)], {0, i}));
  c.set(0, cut(c, withRoom(c, x, most), sizes));
  return true;
}
