// Gather, scatter, one-hot, triangles, reversal.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

void buildGather(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.gather(x, c.input(1), c.normalizeAxis(c.intAttr("axis", 0), c.rank(x))));
}

void buildGatherElements(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x));
  c.set(0, c.op<GatherElementsOp>({x, c.input(1)}, {c.integer("axis", axis)}));
}

void buildGatherNd(NodeContext &c) {
  c.set(0, c.op<GatherNdOp>({c.input(0), c.input(1)}, {c.integer("batch_dims", c.intAttr("batch_dims", 0))}));
}

std::optional<ScatterKind> scatterKind(NodeContext &c) {
  static const std::pair<StringRef, ScatterKind> kinds[] = {{"none", ScatterKind::none},
                                                            {"add", ScatterKind::add},
                                                            {"mul", ScatterKind::mul},
                                                            {"max", ScatterKind::max},
                                                            {"min", ScatterKind::min}};
  std::string reduction = c.stringAttr("reduction", "none");
  for (auto [name, kind] : kinds)
    if (reduction == name)
      return kind;
  c.error("attribute 'reduction' is '" + reduction + "', expected none, add, mul, max or min");
  return std::nullopt;
}

void buildScatterElements(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x));
  if (std::optional<ScatterKind> kind = scatterKind(c))
    c.set(0, c.op<ScatterElementsOp>({x, c.input(1), c.input(2)},
                                     {c.integer("axis", axis), c.kind<ScatterKindAttr>("kind", *kind)}));
}

void buildScatterNd(NodeContext &c) {
  if (std::optional<ScatterKind> kind = scatterKind(c))
    c.set(0, c.op<ScatterNdOp>({c.input(0), c.input(1), c.input(2)}, {c.kind<ScatterKindAttr>("kind", *kind)}));
}

// Compares the class numbers along a new dim with 0, 1, 2, ... Classes out of range are off everywhere.
void buildOneHot(NodeContext &c) {
  Value indices = c.cast(c.input(0), c.i64()), values = c.input(2);
  std::optional<SmallVector<double>> depths;
  int64_t ranks = c.rank(indices) + 1;
  if (Value given = c.input(1); decidedByData(c, given) && c.type(given).getNumElements() == 1)
    depths = {double(readSize(c, given, mostOfUnbounded(1), {0, c.normalizeAxis(c.intAttr("axis", -1), ranks)}))};
  else
    depths = c.inputReals("depth", 1);
  if (!depths || c.failed() ||
      !c.expect(depths->size() == 1 && depths->front() >= 1 && depths->front() < double(int64_t(1) << 40),
                "expected input 'depth' to be one positive number"))
    return;
  int64_t depth = int64_t(depths->front());
  int64_t axis = c.normalizeAxis(c.intAttr("axis", -1), ranks);
  if (!c.expect(c.rank(values) == 1 && c.dim(values, 0) == 2, "expected input 'values' to hold [off, on]") ||
      !c.staticShape(indices))
    return;
  SmallVector<int64_t> apart(c.shape(indices)), whole;
  apart.insert(apart.begin() + axis, 1);
  whole = apart;
  whole[axis] = depth;
  Value zero = c.index(0), count = c.index(depth);
  Value wrapped = c.select(c.compare(Predicate::lt, indices, zero), c.add(indices, count), indices);
  Value hot = c.compare(Predicate::eq, c.iota(c.i64(), whole, axis), c.reshape(wrapped, apart));
  Value off = c.reshape(c.sliceDim(values, 0, 0, 1), {}), on = c.reshape(c.sliceDim(values, 0, 1, 1), {});
  c.set(0, c.select(hot, on, off));
}

// Keeps what is on or above (below) the k-th diagonal.
void buildTrilu(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  if (!c.expect(rank >= 2, "expected a tensor of rank 2 at least, found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  Value k = c.hasInput(1) ? c.input(1) : c.index(0);
  if (!c.expect(c.type(k).getNumElements() == 1, "expected input 'k' to be one integer, found " + typeName(c.type(k))))
    return;
  constexpr double most = double(int64_t(1) << 40);
  k = c.clamp(c.reshape(c.cast(k, c.i64()), {}), -most, most);
  ArrayRef<int64_t> matrix = c.shape(x).take_back(2);
  Value row = c.add(c.iota(c.i64(), matrix, 0), k), column = c.iota(c.i64(), matrix, 1);
  Value kept = c.compare(c.intAttr("upper", 1) ? Predicate::ge : Predicate::le, column, row);
  c.set(0, c.select(kept, x, c.like(x, 0)));
}

// Place t of a sequence of length n comes from n-1-t where t < n, and stays otherwise.
void buildReverseSequence(NodeContext &c) {
  Value x = c.input(0), lengths = c.cast(c.input(1), c.i64());
  int64_t rank = c.rank(x);
  int64_t batch = c.normalizeAxis(c.intAttr("batch_axis", 1), rank),
          time = c.normalizeAxis(c.intAttr("time_axis", 0), rank);
  if (c.failed() || !c.expect(batch != time, "attributes 'batch_axis' and 'time_axis' are equal") || !c.staticShape(x))
    return;
  Value place = c.iota(c.i64(), c.shape(x), time), length = c.perChannel(lengths, rank, batch);
  Value mirrored = c.sub(c.sub(length, c.index(1)), place);
  Value source = c.select(c.compare(Predicate::lt, place, length), mirrored, place);
  c.set(0, c.op<GatherElementsOp>({x, source}, {c.integer("axis", time)}));
}

// Writes `update` into the cache from write_indices[batch] on.
void buildTensorScatter(NodeContext &c) {
  Value cache = c.input(0), update = c.input(1);
  std::string mode = c.choiceAttr("mode", "linear", {"linear", "circular"});
  int64_t rank = c.rank(cache), axis = c.normalizeAxis(c.intAttr("axis", -2), rank);
  if (c.failed() ||
      !c.expect(rank >= 2 && c.rank(update) == rank && axis > 0,
                "expected a cache and an update of one rank, and an axis after the batch") ||
      !c.staticShape(cache) || !c.staticShape(update))
    return;
  Value place = c.iota(c.i64(), c.shape(update), axis);
  if (c.hasInput(2))
    place = c.add(place, c.perChannel(c.cast(c.input(2), c.i64()), rank, 0));
  if (mode == "circular")
    place = c.op<ModOp>({place, c.index(std::max<int64_t>(1, c.shape(cache)[axis]))});
  c.set(0, c.op<ScatterElementsOp>({cache, place, update},
                                   {c.integer("axis", axis), c.kind<ScatterKindAttr>("kind", ScatterKind::none)}));
}

const OpRow rows[] = {
    {"", "Gather", 1, 0, buildGather},
    {"", "GatherElements", 11, 0, buildGatherElements},
    {"", "GatherND", 11, 0, buildGatherNd},
    {"", "Scatter", 9, 0, buildScatterElements},
    {"", "ScatterElements", 11, 0, buildScatterElements},
    {"", "ScatterND", 11, 0, buildScatterNd},
    {"", "OneHot", 9, 0, buildOneHot},
    {"", "Trilu", 14, 0, buildTrilu},
    {"", "ReverseSequence", 10, 0, buildReverseSequence},
    {"", "TensorScatter", 24, 0, buildTensorScatter},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::indexingRows() { return rows; }
