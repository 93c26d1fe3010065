// Slices, parts, padding and shapes whose operands are known when the program runs.
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
static Value place(NodeContext &c, Value index, int64_t size, int64_t low, int64_t high) {
  Value wrapped = c.select(c.compare(Predicate::lt, index, integer(c, 0)), c.add(index, integer(c, size)), index);
  return c.min(c.max(wrapped, integer(c, low)), integer(c, high));
}

void dlc::frontend::sliceAtRunTime(NodeContext &c) {
  Value x = c.input(0), starts = c.input(1), ends = c.input(2);
  if (c.failed() || !c.staticShape(x) ||
      !c.expect(c.rank(starts) == 1 && c.rank(ends) == 1 && c.shape(starts) == c.shape(ends),
                "expected two lists of one length, found " + typeName(c.type(starts)) + " and " +
                    typeName(c.type(ends))))
    return;
  int64_t count = c.dim(starts, 0);
  std::optional<SmallVector<int64_t>> axes = llvm::to_vector(llvm::seq<int64_t>(0, count)),
                                      steps = SmallVector<int64_t>(size_t(count), 1);
  if (c.hasInput(3))
    axes = c.inputIntegers("axes", 3);
  if (axes && c.hasInput(4))
    steps = c.inputIntegers("steps", 4);
  if (!axes || !steps ||
      !c.expect(int64_t(axes->size()) == count && int64_t(steps->size()) == count,
                "starts, ends, axes and steps have different lengths"))
    return;
  for (int64_t i = 0; i < count; ++i) {
    int64_t axis = c.normalizeAxis((*axes)[size_t(i)], c.rank(x)), step = (*steps)[size_t(i)];
    int64_t size = c.failed() ? 0 : c.dim(x, axis);
    if (c.failed() || !c.expect(step != 0, "a step is zero") ||
        !c.expect(size > 0, "an empty tensor cannot be sliced by data"))
      return;
    bool forward = step > 0;
    step = std::clamp<int64_t>(step, -size, size);
    int64_t low = forward ? 0 : -1, high = forward ? size : size - 1, stride = std::abs(step);
    Value from = place(c, element(c, starts, i), size, low, high), to = place(c, element(c, ends, i), size, low, high);
    Value length = forward ? c.sub(to, from) : c.sub(from, to);
    Value number = c.max(c.div(c.add(length, integer(c, stride - 1)), integer(c, stride)), integer(c, 0));
    x = partAtRunTime(c, x, axis, from, step, number, (size + stride - 1) / stride, 0);
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
    c.set(unsigned(i), partAtRunTime(c, x, axis, start, 1, size, whole, unsigned(i)));
    start = c.add(start, size);
  }
}

void dlc::frontend::padAtRunTime(NodeContext &c, PadMode mode) {
  Value x = c.input(0), pads = c.input(1);
  Value filler = c.hasInput(2) ? c.reshape(c.input(2), {}) : c.like(x, 0);
  std::optional<SmallVector<int64_t>> axes = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  if (c.hasInput(3))
    axes = c.inputIntegers("axes", 3);
  if (!axes || c.failed() || !c.staticShape(x) ||
      !c.expect(c.rank(pads) == 1 && c.dim(pads, 0) == 2 * int64_t(axes->size()),
                "expected two pads per dim, found " + typeName(c.type(pads))))
    return;
  for (auto [i, given] : llvm::enumerate(*axes)) {
    int64_t axis = c.normalizeAxis(given, c.rank(x)), size = c.failed() ? 0 : c.dim(x, axis);
    if (c.failed() || !c.expect(size > 0, "an empty tensor cannot be padded by data"))
      return;
    Value low = element(c, pads, int64_t(i)), high = element(c, pads, int64_t(i + axes->size()));
    int64_t padded =
        readSize(c, c.add(c.add(low, high), integer(c, size)), mostOfUnbounded(int64_t(axes->size())), 0, axis);
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
