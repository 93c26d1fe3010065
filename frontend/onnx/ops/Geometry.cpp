// Sampling at computed places, column images, einsum.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Einsum.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

enum class Padding { Zeros, Border, Reflection };

// One spatial dim of GridSample.
struct Axis {
  int64_t size;
  bool alignCorners;
  Padding padding;

  double lowest() const { return alignCorners ? 0.0 : -0.5; }
  double highest() const { return alignCorners ? double(size) - 1 : double(size) - 0.5; }

  // A triangle wave between the borders.
  Value reflect(NodeContext &c, Value x) const {
    double range = highest() - lowest();
    if (range <= 0)
      return c.mul(x, 0.0);
    Value moved = c.sub(x, lowest());
    Value turns = c.unary<FloorOp>(c.div(moved, 2 * range));
    Value rest = c.sub(moved, c.mul(turns, 2 * range));
    Value back = c.sub(c.like(x, 2 * range), rest);
    return c.add(c.min(rest, back), lowest());
  }
  Value clamp(NodeContext &c, Value x) const { return c.max(c.min(x, c.like(x, double(size - 1))), c.like(x, 0)); }

  // From [-1, 1] to a place in the tensor, moved inside unless the padding is zeros. Cubic sampling moves each of its
  // neighbours inside instead, as PyTorch and ONNX Runtime do (ONNX's reference moves the place first).
  Value place(NodeContext &c, Value normalized, bool nearest, bool cubic) const {
    Value x = alignCorners ? c.mul(c.add(normalized, 1), double(size - 1) / 2)
                           : c.div(c.sub(c.mul(c.add(normalized, 1), double(size)), 1), 2);
    if (nearest)
      x = c.unary<RoundOp>(x);
    if (padding == Padding::Zeros || cubic)
      return x;
    Value outside = c.op<OrOp>(
        {c.compare(Predicate::lt, x, c.like(x, lowest())), c.compare(Predicate::gt, x, c.like(x, highest()))});
    return c.select(outside, padding == Padding::Border ? clamp(c, x) : reflect(c, x), x);
  }
  // The element at whole place `x`: its index, and whether there is one.
  std::pair<Value, Value> element(NodeContext &c, Value x) const {
    Value valid;
    if (padding == Padding::Zeros)
      valid = c.op<AndOp>(
          {c.compare(Predicate::ge, x, c.like(x, 0)), c.compare(Predicate::le, x, c.like(x, double(size - 1)))});
    else if (padding == Padding::Reflection)
      x = reflect(c, x);
    return {c.cast(clamp(c, x), c.i64()), valid};
  }
};

// Weights of the neighbours at -1, 0, 1, 2 for a fraction t (Keys, a = -0.75).
SmallVector<Value> cubicWeights(NodeContext &c, Value t) {
  constexpr double a = -0.75;
  auto near = [&](Value x) { // |x| <= 1
    return c.add(c.mul(c.mul(c.sub(c.mul(x, a + 2), a + 3), x), x), 1);
  };
  auto far = [&](Value x) { // 1 < |x| < 2
    return c.sub(c.mul(c.add(c.mul(c.sub(c.mul(x, a), 5 * a), x), 8 * a), x), 4 * a);
  };
  Value one = c.like(t, 1), rest = c.sub(one, t);
  return {far(c.add(t, 1)), near(t), near(rest), far(c.add(rest, 1))};
}

void buildGridSample(NodeContext &c) {
  Value x = c.input(0), grid = c.input(1);
  int64_t spatial = c.rank(x) - 2;
  if (!c.expect(spatial >= 1 && spatial <= 3 && c.rank(grid) == c.rank(x),
                "expected a tensor [N, C, spatial...] and a grid of its rank, found " + typeName(c.type(x)) + " and " +
                    typeName(c.type(grid))) ||
      !c.staticShape(x) || !c.staticShape(grid))
    return;
  SmallVector<int64_t> s(c.shape(x)), places(c.shape(grid).drop_back());
  if (!c.expect(c.shape(grid).back() == spatial && places[0] == s[0], "the grid's shape does not fit the input") ||
      !c.expect(!llvm::is_contained(ArrayRef(s).drop_front(2), 0), "an empty input cannot be sampled"))
    return;
  std::string mode = c.stringAttr("mode", c.version < 20 ? "bilinear" : "linear"),
              paddingName = c.stringAttr("padding_mode", "zeros");
  bool nearest = mode == "nearest", linear = mode == "linear" || mode == "bilinear",
       cubic = mode == "cubic" || mode == "bicubic";
  if (!c.expect(nearest || linear || cubic, "attribute 'mode' is '" + mode + "', expected linear, nearest or cubic") ||
      !c.expect(paddingName == "zeros" || paddingName == "border" || paddingName == "reflection",
                "attribute 'padding_mode' is '" + paddingName + "', expected zeros, border or reflection") ||
      !c.expect(!cubic || spatial <= 2, "cubic sampling of 3 spatial dims is not supported"))
    return;
  Padding padding = paddingName == "zeros"    ? Padding::Zeros
                    : paddingName == "border" ? Padding::Border
                                              : Padding::Reflection;
  bool alignCorners = c.intAttr("align_corners", 0) != 0;

  // Per spatial dim: the neighbours' indices, validity and weights, each [N, places...].
  struct Neighbour {
    Value index, valid, weight;
  };
  SmallVector<SmallVector<Neighbour>> neighbours(spatial);
  for (int64_t d = 0; d < spatial; ++d) {
    Axis axis{s[d + 2], alignCorners, padding};
    Value normalized =
        c.reshape(c.sliceDim(grid, spatial + 1, spatial - 1 - d, 1), places); // the grid holds x before y
    Value place = axis.place(c, c.elem(grid).isF64() ? normalized : c.cast(normalized, c.f32()), nearest, cubic);
    Value whole = nearest ? place : c.unary<FloorOp>(place);
    Value t = c.sub(place, whole);
    SmallVector<Value> weights;
    if (nearest)
      weights = {Value()};
    else if (linear)
      weights = {c.sub(c.like(t, 1), t), t};
    else
      weights = cubicWeights(c, t);
    for (auto [i, weight] : llvm::enumerate(weights)) {
      auto [index, valid] = axis.element(c, c.add(whole, double(i) - (cubic ? 1 : 0)));
      neighbours[d].push_back({index, valid, weight});
    }
  }
  // The sum over all combinations of neighbours, gathered from [N, C, all places].
  int64_t area = 1, samples = 1;
  for (int64_t d = 0; d < spatial; ++d)
    area *= s[d + 2];
  for (int64_t size : ArrayRef(places).drop_front())
    samples *= size;
  Value flat = c.reshape(x, {s[0], s[1], area}), sum;
  size_t combinations = 1;
  for (auto &list : neighbours)
    combinations *= list.size();
  for (size_t number = 0; number < combinations && !c.failed(); ++number) {
    Value index, weight, valid;
    size_t rest = number;
    for (int64_t d = 0; d < spatial; ++d) {
      const Neighbour &n = neighbours[d][rest % neighbours[d].size()];
      rest /= neighbours[d].size();
      index = index ? c.add(c.mul(index, double(s[d + 2])), n.index) : n.index;
      if (n.weight)
        weight = weight ? c.mul(weight, n.weight) : n.weight;
      if (n.valid)
        valid = valid ? c.op<AndOp>({valid, n.valid}) : n.valid;
    }
    SmallVector<int64_t> column{s[0], 1, samples}, every{s[0], s[1], samples};
    Value indices = c.broadcast(c.reshape(index, column), every);
    Value value = c.op<GatherElementsOp>({flat, indices}, {c.integer("axis", 2)});
    if (valid)
      value = c.select(c.reshape(valid, column), value, c.like(value, 0));
    if (weight)
      value = c.mul(value, c.cast(c.reshape(weight, column), c.elem(value)));
    sum = sum ? c.add(sum, value) : value;
  }
  SmallVector<int64_t> result{s[0], s[1]};
  llvm::append_range(result, ArrayRef(places).drop_front());
  c.set(0, c.reshape(sum, result));
}

// theta [N, k, k+1] applied to the places of a regular grid in [-1, 1].
void buildAffineGrid(NodeContext &c) {
  Value theta = c.input(0);
  std::optional<SmallVector<int64_t>> size;
  Value given = c.input(1);
  bool isRead = decidedByData(c, given) && c.rank(given) == 1 && c.rank(theta) == 3;
  if (isRead) { // the batch is that of the matrices
    size = SmallVector<int64_t>{c.dim(theta, 0), 0};
    llvm::append_range(*size, readSizes(c, c.sliceDim(given, 0, 2, c.dim(given, 0) - 2), {0, 1},
                                        mostOfUnbounded(c.dim(given, 0) - 2)));
  } else {
    size = c.inputIntegers("size", 1);
  }
  if (!size || !c.expect(size->size() == 4 || size->size() == 5, "expected 4 or 5 numbers in input 'size'"))
    return;
  int64_t spatial = size->size() - 2, area = 1;
  for (int64_t dim : *size)
    if (!c.expect(dim >= 0 && dim < (int64_t(1) << 24) && (area *= std::max<int64_t>(dim, 1)) < (int64_t(1) << 32),
                  "input 'size' is out of range"))
      return;
  ArrayRef<int64_t> sizes = ArrayRef(*size).drop_front(2);
  bool alignCorners = c.intAttr("align_corners", 0) != 0;
  Type element = c.elem(theta);
  // Coordinates x, y(, z), 1, each [area] in row-major order.
  SmallVector<Value> rows;
  area = 1;
  for (int64_t dim : sizes)
    area *= dim;
  for (int64_t d = spatial; d-- > 0;) {
    Value index = c.iota(element, sizes, d);
    Value n = isRead ? c.element(given, d + 2) : c.sizeAsValue(sizes[d]);
    n = c.cast(n, element);
    Value one = c.like(n, 1), last = c.max(c.sub(n, one), one);
    Value place = alignCorners ? c.sub(c.div(c.mul(index, 2.0), last), 1)
                               : c.sub(c.div(c.add(c.mul(index, 2.0), 1), c.max(n, one)), 1);
    rows.push_back(c.reshape(place, {1, area}));
  }
  rows.push_back(c.full(element, {1, area}, 1));
  if (c.failed() ||
      !c.expect(c.rank(theta) == 3 && c.shape(theta) == ArrayRef<int64_t>{(*size)[0], spatial, spatial + 1},
                "input 'theta' has the type " + typeName(c.type(theta))))
    return;
  Value moved = c.transpose(c.matmul(theta, c.concat(rows, 0)), {0, 2, 1}); // [N, area, k]
  SmallVector<int64_t> result{(*size)[0]};
  llvm::append_range(result, sizes);
  result.push_back(spatial);
  c.set(0, c.reshape(moved, result));
}

// Adds columns [N, C * block, L] up in the image: the opposite of taking all windows. Places in the padding go to one
// spare element.
void buildCol2Im(NodeContext &c) {
  Value x = c.input(0);
  std::optional<SmallVector<int64_t>> image = c.inputIntegers("image_shape", 1), block;
  if (image)
    block = c.inputIntegers("block_shape", 2);
  if (!block || !c.expect(c.rank(x) == 3, "expected columns [N, C * block, L], found " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return;
  size_t rank = image->size();
  SmallVector<int64_t> ones(rank, 1), none(2 * rank, 0);
  SmallVector<int64_t> strides = c.intsAttr("strides", ones), dilations = c.intsAttr("dilations", ones),
                       pads = c.intsAttr("pads", none);
  if (!c.expect(rank >= 1 && block->size() == rank && strides.size() == rank && dilations.size() == rank &&
                    pads.size() == 2 * rank,
                "expected one entry per image dim in all inputs and attributes"))
    return;
  constexpr int64_t limit = int64_t(1) << 24;
  int64_t area = 1, taps = 1, columns = 1;
  SmallVector<int64_t> windows;
  for (size_t d = 0; d < rank; ++d) {
    for (int64_t value : {(*image)[d], (*block)[d], strides[d], dilations[d]})
      if (!c.expect(value > 0 && value < limit, "a size is out of range"))
        return;
    int64_t count = ((*image)[d] + pads[d] + pads[d + rank] - dilations[d] * ((*block)[d] - 1) - 1) / strides[d] + 1;
    if (!c.expect(std::abs(pads[d]) < limit && std::abs(pads[d + rank]) < limit && count > 0 && count < limit,
                  "the windows do not fit the image"))
      return;
    windows.push_back(count);
    area *= (*image)[d];
    taps *= (*block)[d];
    columns *= count;
    if (!c.expect(area < limit && taps < limit && columns < limit, "the image is too large"))
      return;
  }
  ArrayRef<int64_t> s = c.shape(x);
  if (!c.expect(s[2] == columns && s[1] % taps == 0 && taps * columns < limit,
                "the columns' shape " + typeName(c.type(x)) + " does not fit the image"))
    return;
  Tensor places = Tensor::zeros(RankedTensorType::get({taps * columns}, c.i64()));
  for (int64_t tap = 0; tap < taps; ++tap)
    for (int64_t column = 0; column < columns; ++column) {
      int64_t at = 0, stride = 1, restTap = tap, restColumn = column;
      bool inside = true;
      for (size_t d = rank; d-- > 0;) {
        int64_t position = restColumn % windows[d] * strides[d] + restTap % (*block)[d] * dilations[d] - pads[d];
        restColumn /= windows[d];
        restTap /= (*block)[d];
        inside &= position >= 0 && position < (*image)[d];
        at += position * stride;
        stride *= (*image)[d];
      }
      places.set(tap * columns + column, Scalar::ofInteger(c.i64(), inside ? at : area));
    }
  int64_t maps = s[0] * (s[1] / taps);
  Value updates = c.reshape(x, {maps, taps * columns});
  Value indices = c.broadcast(c.reshape(c.constant(places), {1, taps * columns}), {maps, taps * columns});
  Value sums = c.op<ScatterElementsOp>({c.full(c.elem(x), {maps, area + 1}, 0), indices, updates},
                                       {c.integer("axis", 1), c.kind<ScatterKindAttr>("kind", ScatterKind::add)});
  SmallVector<int64_t> result{s[0], s[1] / taps};
  llvm::append_range(result, *image);
  c.set(0, c.reshape(c.sliceDim(sums, 1, 0, area), result));
}

const OpRow rows[] = {
    {"", "GridSample", 16, 0, buildGridSample},
    {"", "AffineGrid", 20, 0, buildAffineGrid},
    {"", "Col2Im", 18, 0, buildCol2Im},
    {"", "Einsum", 12, 0, buildEinsum},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::geometryRows() { return rows; }
