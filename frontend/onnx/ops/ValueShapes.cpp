// Ops whose result's shape depends on values: computed here, where these values follow from constants; else by the
// program, which reads how many there are; else here, of inputs whose values are given.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataSizes.h"
#include <cmath>
#include <map>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// The elements of an input, which the shape of the result depends on.
std::optional<Tensor> deciding(NodeContext &c, StringRef name, unsigned index) {
  return c.known(c.input(index), "input '" + name + "', on whose values the shape of the result depends,");
}

bool isTrue(const Scalar &element) { return element.isFloat() ? element.real != 0 : element.integer != 0; }

// The index of each element that is not zero: [rank, count].
void buildNonZero(NodeContext &c) {
  if (decidedByData(c, c.input(0)))
    return nonZeroAtRunTime(c);
  std::optional<Tensor> x = deciding(c, "X", 0);
  if (!x)
    return;
  SmallVector<int64_t> places;
  for (int64_t i = 0; i < x->size(); ++i)
    if (isTrue(x->get(i)))
      places.push_back(i);
  int64_t count = places.size(), rank = x->rank(), inner = 1;
  Tensor result = Tensor::zeros(RankedTensorType::get({rank, count}, c.i64()));
  for (int64_t d = rank - 1; d >= 0; inner *= x->shape()[d], --d)
    for (auto [i, place] : llvm::enumerate(places))
      result.set(d * count + i, Scalar::ofInteger(c.i64(), place / inner % x->shape()[d]));
  c.set(0, c.constant(result));
}

// The attribute `axis`; where there is none, x becomes a row of all its elements.
int64_t axisOrFlat(NodeContext &c, Value &x) {
  if (c.has("axis"))
    return c.normalizeAxis(c.intAttr("axis", 0), c.rank(x));
  x = c.reshape(x, {c.type(x).getNumElements()});
  return 0;
}

// Slices along an axis (elements, where there is none) for which the condition holds; it may be shorter than the axis.
void buildCompress(NodeContext &c) {
  Value x = c.input(0);
  if (decidedByData(c, c.input(1)) && c.staticShape(x)) {
    int64_t axis = axisOrFlat(c, x);
    if (c.expect(c.rank(c.input(1)) == 1 && c.dim(c.input(1), 0) <= c.dim(x, axis),
                 "the condition is longer than the axis"))
      c.set(0, c.gather(x, placesOf(c, c.input(1), {0, axis}), axis));
    return;
  }
  std::optional<Tensor> condition = deciding(c, "condition", 1);
  if (!condition || !c.staticShape(x))
    return;
  int64_t axis = axisOrFlat(c, x);
  SmallVector<int64_t> kept;
  for (int64_t i = 0; i < condition->size(); ++i)
    if (isTrue(condition->get(i)))
      kept.push_back(i);
  c.set(0, c.gather(x, c.vector(kept), axis));
}

// -1, 0 or 1; NaN is larger than numbers and equal to itself, as NumPy's unique has it.
int order(const Scalar &a, const Scalar &b) {
  if (!a.isFloat()) {
    bool less = isUnsigned(a.type) ? uint64_t(a.integer) < uint64_t(b.integer) : a.integer < b.integer;
    return a.integer == b.integer ? 0 : less ? -1 : 1;
  }
  if (std::isnan(a.real) || std::isnan(b.real))
    return int(std::isnan(a.real)) - int(std::isnan(b.real));
  return a.real < b.real ? -1 : a.real > b.real ? 1 : 0;
}

// Slices of a tensor along one axis, in lexicographic order.
struct Slices {
  const Tensor &x;
  int64_t outer = 1, size = 1, inner = 1;

  Slices(const Tensor &x, int64_t axis) : x(x), size(x.shape()[axis]) {
    for (int64_t dim : x.shape().take_front(axis))
      outer *= dim;
    for (int64_t dim : x.shape().drop_front(axis + 1))
      inner *= dim;
  }
  bool operator()(int64_t a, int64_t b) const {
    for (int64_t o = 0; o < outer; ++o)
      for (int64_t i = 0; i < inner; ++i)
        if (int found = order(x.get((o * size + a) * inner + i), x.get((o * size + b) * inner + i)))
          return found < 0;
    return false;
  }
};

// The different slices along an axis (elements, where there is none), where each first stands, which one each slice is,
// and how often each occurs.
void buildUnique(NodeContext &c) {
  Value x = c.input(0);
  if (!c.staticShape(x))
    return;
  bool isFlat = !c.has("axis") || c.rank(x) == 1;
  if (decidedByData(c, x) && isFlat)
    return uniqueAtRunTime(c);
  int64_t axis = axisOrFlat(c, x);
  if (!isFlat && decidedByData(c, x))
    return uniqueSlicesAtRunTime(c, axis);
  std::optional<Tensor> values = c.known(x, "input 'X', on whose values the shape of the result depends,");
  if (!values)
    return;
  Slices slices(*values, axis);
  struct Found {
    int64_t first, count = 0, number = 0;
  };
  std::map<int64_t, Found, Slices> found(slices);
  for (int64_t i = 0; i < slices.size; ++i)
    ++found.try_emplace(i, Found{i}).first->second.count;
  SmallVector<Found *> ordered;
  for (auto &[slice, entry] : found)
    ordered.push_back(&entry);
  if (!c.intAttr("sorted", 1))
    llvm::sort(ordered, [](const Found *a, const Found *b) { return a->first < b->first; });
  SmallVector<int64_t> firsts, inverse, counts;
  for (auto [number, entry] : llvm::enumerate(ordered)) {
    entry->number = number;
    firsts.push_back(entry->first);
    counts.push_back(entry->count);
  }
  for (int64_t i = 0; i < slices.size; ++i)
    inverse.push_back(found.find(i)->second.number);
  c.set(0, c.gather(x, c.vector(firsts), axis));
  c.set(1, c.vector(firsts));
  c.set(2, c.vector(inverse));
  c.set(3, c.vector(counts));
}

struct Box {
  double top, left, bottom, right;
  double area() const { return (bottom - top) * (right - left); }
};

double overlap(const Box &a, const Box &b) {
  double height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  double width = std::min(a.right, b.right) - std::max(a.left, b.left);
  if (height <= 0 || width <= 0)
    return 0;
  double common = height * width;
  return common / (a.area() + b.area() - common);
}

// Per batch and class, from the highest score (of equal ones the first box) down: a box is selected unless it overlaps
// a selected one by more than the threshold.
void buildNonMaxSuppression(NodeContext &c) {
  if (decidedByData(c, c.input(0)) || decidedByData(c, c.input(1)))
    return suppressAtRunTime(c);
  std::optional<Tensor> boxes = deciding(c, "boxes", 0), scores = deciding(c, "scores", 1);
  auto number = [&](unsigned index, double otherwise) {
    if (!c.hasInput(index))
      return otherwise;
    std::optional<SmallVector<double>> values = c.inputReals("threshold", index);
    return values && !values->empty() ? values->front() : otherwise;
  };
  double most = number(2, 0), threshold = number(3, 0), least = number(4, -std::numeric_limits<double>::infinity());
  if (c.failed() || !boxes || !scores ||
      !c.expect(boxes->rank() == 3 && scores->rank() == 3 && boxes->shape()[2] == 4 &&
                    boxes->shape()[0] == scores->shape()[0] && boxes->shape()[1] == scores->shape()[2],
                "expected boxes [batch, boxes, 4] and scores [batch, classes, boxes], found " +
                    typeName(boxes->type()) + " and " + typeName(scores->type())))
    return;
  int64_t count = boxes->shape()[1], classes = scores->shape()[1];
  bool centred = c.intAttr("center_point_box", 0) != 0;
  auto boxAt = [&](int64_t batch, int64_t place) -> Box {
    double v[4];
    for (int64_t i = 0; i < 4; ++i)
      v[i] = boxes->get((batch * count + place) * 4 + i).real;
    if (centred) // x, y, width, height
      return {v[1] - v[3] / 2, v[0] - v[2] / 2, v[1] + v[3] / 2, v[0] + v[2] / 2};
    return {std::min(v[0], v[2]), std::min(v[1], v[3]), std::max(v[0], v[2]), std::max(v[1], v[3])};
  };
  SmallVector<int64_t> selected;
  for (int64_t batch = 0; batch < boxes->shape()[0]; ++batch)
    for (int64_t group = 0; group < classes; ++group) {
      auto score = [&](int64_t place) { return scores->get((batch * classes + group) * count + place).real; };
      SmallVector<int64_t> candidates;
      for (int64_t place = 0; place < count; ++place)
        if (score(place) > least)
          candidates.push_back(place);
      llvm::stable_sort(candidates, [&](int64_t a, int64_t b) { return score(a) > score(b); });
      SmallVector<Box> kept;
      for (int64_t place : candidates) {
        Box box = boxAt(batch, place);
        if (double(kept.size()) >= most)
          break;
        if (llvm::any_of(kept, [&](const Box &other) { return overlap(box, other) > threshold; }))
          continue;
        kept.push_back(box);
        selected.append({batch, group, place});
      }
    }
  c.set(0, c.reshape(c.vector(selected), {int64_t(selected.size()) / 3, 3}));
}

const OpRow rows[] = {
    {"", "NonZero", 9, 0, buildNonZero},
    {"", "Compress", 9, 0, buildCompress},
    {"", "Unique", 11, 0, buildUnique},
    {"", "NonMaxSuppression", 10, 0, buildNonMaxSuppression},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::valueShapeRows() { return rows; }
