// Slices, parts, padding and shapes whose operands are known when the program runs.
#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

static Value integer(NodeContext &c, int64_t value) { return c.scalarInteger(c.i64(), value); }

// Element `index` of a list of integers, i64 of rank 0.
static Value element(NodeContext &c, Value list, int64_t index) {
  return c.reshape(c.cast(c.sliceDim(list, 0, index, 1), c.i64()), {});
}

// Where `index` lies in a dim, which it may count from the end of.
static Value place(NodeContext &c, Value index, int64_t size, Value low, Value high) {
  Value wrapped = c.select(c.compare(Predicate::lt, index, integer(c, 0)), c.add(index, integer(c, size)), index);
  return c.min(c.max(wrapped, low), high);
}

// Axes that the node names, or the first ones.
static Value axesOr(NodeContext &c, unsigned index, int64_t count) {
  if (c.hasInput(index) && c.type(c.input(index)).getNumElements() > 0)
    return c.input(index);
  return c.vector(llvm::to_vector(llvm::seq<int64_t>(0, count)));
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
  // Axes that are not named stay whole.
  SmallVector<Value> zeros(rank, integer(c, 0)), ones(rank, integer(c, 1)), wholes;
  for (int64_t size : c.shape(x))
    wholes.push_back(integer(c, size));
  SmallVector<Value> from = byAxis(c, axes, starts, zeros), to = byAxis(c, axes, ends, wholes),
                     by = byAxis(c, axes, steps, ones);
  std::optional<Tensor> known = c.constantOf(axes), knownSteps = c.constantOf(steps);
  for (int64_t axis = 0; axis < rank && !c.failed(); ++axis) {
    int64_t size = c.dim(x, axis), stride = 1;
    bool isNamed = !known;
    for (int64_t i = 0; known && i < count; ++i)
      if (c.normalizeAxis(known->get(i).integer, rank) == axis) {
        isNamed = true;
        stride = knownSteps ? std::abs(knownSteps->get(i).integer) : 1;
      }
    if (!isNamed)
      continue;
    if (!c.expect(size > 0, "an empty tensor cannot be sliced by data") || !c.expect(stride != 0, "a step is zero"))
      return;
    Value zero = integer(c, 0), one = integer(c, 1), whole = integer(c, size), step = by[size_t(axis)];
    Value forward = c.compare(Predicate::gt, step, zero), isZero = c.compare(Predicate::eq, step, zero);
    step = c.min(c.max(step, c.sub(zero, whole)), whole);
    Value low = c.select(forward, zero, integer(c, -1)), high = c.select(forward, whole, integer(c, size - 1));
    Value begin = place(c, from[size_t(axis)], size, low, high), end = place(c, to[size_t(axis)], size, low, high);
    Value length = c.select(forward, c.sub(end, begin), c.sub(begin, end));
    Value distance = c.max(c.select(forward, step, c.sub(zero, step)), one);
    Value number = c.max(c.div(c.add(length, c.sub(distance, one)), distance), zero);
    // A step of 0 gives a size out of bounds.
    number = knownSteps ? number : c.select(isZero, integer(c, -1), number);
    x = partAtRunTime(c, x, axis, begin, step, number, (size + stride - 1) / stride, 0);
  }
  c.set(0, x);
}

void dlc::frontend::splitAtRunTime(NodeContext &c, Value x, int64_t axis) {
  Value sizes = c.input(1), start = integer(c, 0);
  int64_t whole = c.failed() ? 0 : c.dim(x, axis), parts = c.outputCount();
  if (c.failed() || !c.staticShape(x) || !c.expect(whole > 0, "an empty tensor cannot be split by data") ||
      !c.expect(c.rank(sizes) == 1 && c.dim(sizes, 0) == parts,
                "expected " + Twine(parts) + " sizes, found " + typeName(c.type(sizes))))
    return;
  for (int64_t i = 0; i < parts; ++i) {
    Value size = element(c, sizes, i);
    c.set(unsigned(i), partAtRunTime(c, x, axis, start, integer(c, 1), size, whole, unsigned(i)));
    start = c.add(start, size);
  }
}

void dlc::frontend::padAtRunTime(NodeContext &c, PadMode mode) {
  Value x = c.input(0), pads = c.input(1);
  Value filler = c.hasInput(2) ? c.reshape(c.input(2), {}) : c.like(x, 0);
  int64_t rank = c.rank(x), count = c.hasInput(3) ? c.type(c.input(3)).getNumElements() : rank;
  if (c.failed() || !c.staticShape(x) ||
      !c.expect(c.rank(pads) == 1 && c.dim(pads, 0) == 2 * count,
                "expected two pads per dim, found " + typeName(c.type(pads))))
    return;
  Value axes = axesOr(c, 3, count);
  SmallVector<Value> none(size_t(rank), integer(c, 0));
  SmallVector<Value> lows = byAxis(c, axes, c.sliceDim(pads, 0, 0, count), none),
                     highs = byAxis(c, axes, c.sliceDim(pads, 0, count, count), none);
  std::optional<Tensor> known = c.constantOf(axes);
  for (int64_t axis = 0; axis < rank && !c.failed(); ++axis) {
    bool isNamed = !known;
    for (int64_t i = 0; known && i < count; ++i)
      isNamed |= c.normalizeAxis(known->get(i).integer, rank) == axis;
    if (!isNamed)
      continue;
    int64_t size = c.dim(x, axis);
    if (!c.expect(size > 0, "an empty tensor cannot be padded by data"))
      return;
    Value low = lows[size_t(axis)], high = highs[size_t(axis)];
    int64_t padded =
        readSize(c, c.add(c.add(low, high), integer(c, size)), mostOfUnbounded(known ? count : rank), 0, axis);
    Value at = c.sub(c.iota(c.i64(), {padded}, 0), low), zero = integer(c, 0), last = integer(c, size - 1);
    Value moved = c.gather(x, c.min(c.max(at, zero), last), axis);
    if (mode == PadMode::constant) {
      Value inside = c.op<AndOp>({c.compare(Predicate::ge, at, zero), c.compare(Predicate::le, at, last)});
      SmallVector<int64_t> apart(size_t(c.rank(x)), 1);
      apart[size_t(axis)] = padded;
      moved = c.select(c.reshape(inside, apart), moved, filler);
    }
    x = moved;
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
    Value target = known ? sizeAsValue(c, size) : element(c, wanted, int64_t(i));
    size = known ? size : readSize(c, target, mostOfUnbounded(int64_t(axes.size())), 0, axis);
    Value whole = sizeAsValue(c, present), more = c.sub(target, whole), zero = integer(c, 0), two = integer(c, 2);
    Value isMore = c.compare(Predicate::ge, more, zero);
    Value half = c.div(c.max(more, c.sub(zero, more)), two), low = c.select(isMore, half, c.sub(zero, half));
    Value at = c.sub(c.iota(c.i64(), {size}, 0), low), last = c.sub(whole, integer(c, 1));
    Value inside = c.op<AndOp>({c.compare(Predicate::ge, at, zero), c.compare(Predicate::le, at, last)});
    SmallVector<int64_t> apart(size_t(c.rank(x)), 1);
    apart[size_t(axis)] = size;
    x = c.select(c.reshape(inside, apart), c.gather(x, c.min(c.max(at, zero), last), axis), c.like(x, 0));
  }
  c.set(0, x);
}

// Each dim is read, those that the shape leaves open computed of the others. A shape of other elements than x has gives
// a size out of bounds.
bool dlc::frontend::reshapeAtRunTime(NodeContext &c) {
  Value x = c.input(0), shape = c.input(1);
  constexpr double mostElements = 1 << 22; // that room is kept for
  if (c.failed() || c.rank(shape) != 1 || !c.type(x).hasStaticShape())
    return false;
  int64_t rank = c.dim(shape, 0), count = c.type(x).getNumElements();
  double room = std::pow(double(count), double(rank));
  if (rank == 0 || count == 0 || room > mostElements)
    return false;
  bool allowZero = c.intAttr("allowzero", 0) != 0;
  SmallVector<Value> dims;
  Value product = integer(c, 1);
  for (int64_t i = 0; i < rank; ++i) {
    Value dim = element(c, shape, i);
    if (!allowZero && i < c.rank(x))
      dim = c.select(c.compare(Predicate::eq, dim, integer(c, 0)), integer(c, c.shape(x)[size_t(i)]), dim);
    dims.push_back(dim);
    product = c.mul(product, c.select(c.compare(Predicate::lt, dim, integer(c, 0)), integer(c, 1), dim));
  }
  Value rest = c.div(integer(c, count), c.max(product, integer(c, 1)));
  SmallVector<int64_t> sizes;
  Value all = integer(c, 1);
  for (Value &dim : dims) {
    dim = c.select(c.compare(Predicate::lt, dim, integer(c, 0)), rest, dim);
    all = c.mul(all, dim);
  }
  Value fits = c.compare(Predicate::eq, all, integer(c, count));
  for (int64_t i = 0; i < rank; ++i)
    sizes.push_back(readSize(c, c.select(fits, dims[size_t(i)], integer(c, -1)), count, 0, i));
  Value flat = c.reshape(x, {count});
  c.set(0, cut(c, c.pad(flat, {0}, {int64_t(room) - count}, PadMode::constant, c.like(x, 0)), sizes));
  return true;
}
