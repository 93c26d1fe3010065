// Bilinear sampling at places that are computed: RoiAlign and DeformConv.
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// The two elements of a dim between which a place lies, and their shares.
struct Neighbour {
  Value index, weight; // i64; a float, 0 where there is no such element
};
using Neighbours = std::array<Neighbour, 2>;

// An element outside is 0.
Neighbours neighboursInZeros(NodeContext &c, Value place, int64_t size) {
  Value low = c.unary<FloorOp>(place), share = c.sub(place, low);
  auto neighbour = [&](Value whole, Value weight) {
    Value inside = c.op<AndOp>({c.compare(Predicate::ge, whole, c.like(whole, 0)),
                                c.compare(Predicate::le, whole, c.like(whole, double(size - 1)))});
    return Neighbour{c.cast(c.clamp(whole, 0, double(size - 1)), c.i64()), c.select(inside, weight, c.like(weight, 0))};
  };
  return {neighbour(low, c.sub(c.like(share, 1), share)), neighbour(c.add(low, 1), share)};
}

// A place up to one element outside is moved to the border; one further out gives 0.
Neighbours neighboursAtBorder(NodeContext &c, Value place, int64_t size) {
  auto last = double(size - 1);
  Value outside = c.op<OrOp>({c.compare(Predicate::lt, place, c.like(place, -1)),
                              c.compare(Predicate::gt, place, c.like(place, double(size)))});
  Value moved = c.clamp(place, 0, last), low = c.unary<FloorOp>(moved), share = c.sub(moved, low);
  auto neighbour = [&](Value whole, Value weight) {
    return Neighbour{c.cast(c.clamp(whole, 0, last), c.i64()), c.select(outside, c.like(weight, 0), weight)};
  };
  return {neighbour(low, c.sub(c.like(share, 1), share)), neighbour(c.add(low, 1), share)};
}

// Channels last: `rows` [planes * height * width, C], `base` the first row of each place's plane. Gives [places, C]:
// what the four neighbours add up to, or the largest of their shares.
Value sample(NodeContext &c, Value rows, Value base, const Neighbours &y, const Neighbours &x, int64_t width,
             bool largest) {
  Value result;
  for (const Neighbour &row : y)
    for (const Neighbour &column : x) {
      Value index = c.add(base, c.add(c.mul(row.index, double(width)), column.index));
      Value weight = c.mul(row.weight, column.weight);
      SmallVector<int64_t> shape(c.shape(weight));
      shape.push_back(1);
      Value share = c.mul(c.gather(rows, index, 0), c.cast(c.reshape(weight, shape), c.elem(rows)));
      result = !result ? share : largest ? c.max(result, share) : c.add(result, share);
    }
  return result;
}

// Boxes [R, 4], x1 y1 x2 y2, each cut into bins of sampling_ratio x sampling_ratio samples.
void buildRoiAlign(NodeContext &c) {
  Value x = c.input(0), boxes = c.input(1), batches = c.input(2);
  std::string mode = c.choiceAttr("mode", "avg", {"avg", "max"});
  bool halfPixel = c.version >= 16 && c.stringAttr("coordinate_transformation_mode", "half_pixel") == "half_pixel";
  int64_t bins[] = {c.intAttr("output_height", 1), c.intAttr("output_width", 1)};
  int64_t samples = c.intAttr("sampling_ratio", 0);
  double scale = c.floatAttr("spatial_scale", 1);
  if (!c.expect(c.rank(x) == 4 && c.rank(boxes) == 2 && c.rank(batches) == 1, "expected tensors of ranks 4, 2 and 1") ||
      !c.staticShape(x) || !c.staticShape(boxes) ||
      !c.expect(c.shape(boxes)[1] == 4, "expected boxes of four numbers, " +
                                            typeName(RankedTensorType::get({c.shape(boxes)[0], 4}, c.elem(boxes))) +
                                            ", found " + typeName(c.type(boxes))) ||
      !c.expect(c.shape(batches)[0] == c.shape(boxes)[0], "expected a batch index for each box, equal numbers, found " +
                                                              Twine(c.shape(batches)[0]) + " and " +
                                                              Twine(c.shape(boxes)[0])) ||
      !c.expect(bins[0] > 0 && bins[1] > 0 && samples >= 0, "an attribute is negative, or an output size 0") ||
      !c.expect(samples > 0, "a sampling_ratio of 0 is not supported: each box decides how many samples it takes"))
    return;
  SmallVector<int64_t> s(c.shape(x));
  int64_t count = c.shape(boxes)[0];
  if (!c.expect(s[2] > 0 && s[3] > 0, "an empty input cannot be sampled"))
    return;
  Value scaled = c.sub(c.mul(boxes, scale), halfPixel ? 0.5 : 0.0);
  // Where the samples of all bins lie along a dim, [R, bins * samples].
  auto placesAlong = [&](int64_t d) {
    Value begin = c.sliceDim(scaled, 1, 1 - d, 1), length = c.sub(c.sliceDim(scaled, 1, 3 - d, 1), begin);
    if (!halfPixel)
      length = c.max(length, c.like(length, 1));
    int64_t number = bins[d] * samples;
    Value steps = c.div(c.add(c.iota(c.elem(boxes), {1, number}, 1), 0.5), double(number));
    return c.add(begin, c.mul(length, steps));
  };
  // [R, bins, samples] along one dim -> the places of all samples, [R, PH, S, PW, S].
  auto along = [&](Value value, int64_t d) {
    SmallVector<int64_t> shape{count, 1, 1, 1, 1};
    shape[1 + 2 * d] = bins[d];
    shape[2 + 2 * d] = samples;
    return c.reshape(value, shape);
  };
  Neighbours neighbours[2];
  for (int64_t d = 0; d < 2; ++d)
    for (auto [i, neighbour] : llvm::enumerate(neighboursAtBorder(c, placesAlong(d), s[2 + d])))
      neighbours[d][i] = {along(neighbour.index, d), along(neighbour.weight, d)};
  Value rows = c.reshape(c.transpose(x, {0, 2, 3, 1}), {s[0] * s[2] * s[3], s[1]});
  Value base = c.reshape(c.mul(c.cast(batches, c.i64()), double(s[2] * s[3])), {count, 1, 1, 1, 1});
  Value all = sample(c, rows, base, neighbours[0], neighbours[1], s[3], mode == "max");
  Value result = mode == "max" ? c.reduce(ReduceKind::max, all, {2, 4}, false) : c.mean(all, {2, 4}, false);
  c.set(0, c.transpose(result, {0, 3, 1, 2}));
}

// The image's columns, each tap moved by its offset, times the filters.
void buildDeformConv(NodeContext &c) {
  Value x = c.input(0), filter = c.input(1), offset = c.input(2), bias = c.optional(3), mask = c.optional(4);
  int64_t groups = c.intAttr("group", 1), offsetGroups = c.intAttr("offset_group", 1);
  if (!c.expect(c.rank(x) == 4 && c.rank(filter) == 4 && c.rank(offset) == 4,
                "expected two spatial dims, found " + typeName(c.type(x))) ||
      !c.staticShape(x) || !c.staticShape(filter) || !c.staticShape(offset))
    return;
  SmallVector<int64_t> s(c.shape(x)), f(c.shape(filter)), o(c.shape(offset));
  SmallVector<int64_t> strides = c.intsAttr("strides", {1, 1}), dilations = c.intsAttr("dilations", {1, 1}),
                       pads = c.intsAttr("pads", {0, 0, 0, 0});
  int64_t taps = f[2] * f[3], area = o[2] * o[3];
  if (!c.expect(groups > 0 && offsetGroups > 0 && f[1] * groups == s[1] && f[0] % groups == 0 &&
                    s[1] % offsetGroups == 0 && o[0] == s[0] && o[1] == offsetGroups * taps * 2 && s[2] > 0 && s[3] > 0,
                "the shapes " + typeName(c.type(x)) + ", " + typeName(c.type(filter)) + " and " +
                    typeName(c.type(offset)) + " do not fit each other") ||
      !c.expect(strides.size() == 2 && dilations.size() == 2 && pads.size() == 4,
                "expected two strides and dilations and four pads") ||
      !c.expect(!mask || (c.rank(mask) == 4 && c.shape(mask)[1] == offsetGroups * taps), "the mask does not fit"))
    return;
  int64_t planes = s[0] * offsetGroups, channels = s[1] / offsetGroups;
  Value offsets = c.reshape(offset, {planes, f[2], f[3], 2, o[2], o[3]});
  Neighbours neighbours[2];
  for (int64_t d = 0; d < 2; ++d) {
    SmallVector<int64_t> taped{1, 1, 1, 1, 1}, placed{1, 1, 1, 1, 1};
    taped[1 + d] = f[2 + d];
    placed[3 + d] = o[2 + d];
    Value tap = c.mul(c.iota(c.elem(offset), taped, 1 + d), double(dilations[d]));
    Value place = c.sub(c.mul(c.iota(c.elem(offset), placed, 3 + d), double(strides[d])), double(pads[d]));
    Value moved = c.reshape(c.sliceDim(offsets, 3, d, 1), {planes, f[2], f[3], o[2], o[3]});
    Value places = c.reshape(c.add(c.add(moved, tap), place), {planes, taps * area});
    neighbours[d] = neighboursInZeros(c, places, s[2 + d]);
  }
  Value rows = c.reshape(c.transpose(c.reshape(x, {planes, channels, s[2] * s[3]}), {0, 2, 1}),
                         {planes * s[2] * s[3], channels});
  Value base = c.mul(c.iota(c.i64(), {planes, 1}, 0), double(s[2] * s[3]));
  Value columns = sample(c, rows, base, neighbours[0], neighbours[1], s[3], /*largest=*/false);
  if (mask)
    columns = c.mul(columns, c.reshape(mask, {planes, taps * area, 1}));
  int64_t depth = s[1] / groups * taps;
  columns = c.reshape(c.transpose(columns, {0, 2, 1}), {s[0], groups, depth, area});
  Value result = c.matmul(c.reshape(filter, {1, groups, f[0] / groups, depth}), columns);
  result = c.reshape(result, {s[0], f[0], o[2], o[3]});
  c.set(0, bias ? c.add(result, c.perChannel(bias, 4)) : result);
}

const OpRow rows[] = {
    {"", "RoiAlign", 10, 0, buildRoiAlign},
    {"", "DeformConv", 19, 0, buildDeformConv},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::regionRows() { return rows; }
