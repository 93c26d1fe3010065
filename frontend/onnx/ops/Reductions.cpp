// Reductions, arg reductions, cumulative sums, top-k.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// The axes to reduce: an attribute up to the version before `inputSince`, later an input. None means all, or nothing
// with noop_with_empty_axes; nullopt after an error.
std::optional<SmallVector<int64_t>> readAxes(NodeContext &c, Value x, int64_t inputSince) {
  SmallVector<int64_t> axes;
  if (c.version < inputSince) {
    axes = c.intsAttr("axes");
  } else if (c.hasInput(1) && c.type(c.input(1)).getNumElements() > 0) {
    std::optional<SmallVector<int64_t>> values = c.inputIntegers("axes", 1);
    if (!values)
      return std::nullopt;
    axes = *values;
  }
  if (axes.empty() && c.intAttr("noop_with_empty_axes", 0) == 0)
    axes = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  axes = c.normalizeAxes(axes, c.rank(x));
  if (c.failed())
    return std::nullopt;
  return axes;
}

using Reduce = Value (*)(NodeContext &, Value, ArrayRef<int64_t>, bool);

template <ReduceKind kind> Value plain(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  return c.reduce(kind, x, axes, keep);
}
Value mean(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) { return c.mean(x, axes, keep); }
Value l1(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  return c.reduce(ReduceKind::sum, c.unary<AbsOp>(x), axes, keep);
}
Value sumSquare(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  return c.reduce(ReduceKind::sum, c.mul(x, x), axes, keep);
}
Value l2(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  return c.unary<SqrtOp>(sumSquare(c, x, axes, keep));
}
Value logSum(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  return c.unary<LogOp>(c.reduce(ReduceKind::sum, x, axes, keep));
}
Value logSumExp(NodeContext &c, Value x, ArrayRef<int64_t> axes, bool keep) {
  bool empty = llvm::any_of(axes, [&](int64_t axis) { return c.shape(x)[axis] == 0; });
  if (empty || axes.empty())
    return c.unary<LogOp>(c.reduce(ReduceKind::sum, c.unary<ExpOp>(x), axes, keep));
  Value largest = c.reduce(ReduceKind::max, x, axes, true);
  // An infinite largest element would give inf - inf.
  Value finite = c.select(c.op<IsInfOp>({largest}), c.like(x, 0), largest);
  Value sum = c.reduce(ReduceKind::sum, c.unary<ExpOp>(c.sub(x, finite)), axes, true);
  Value result = c.add(c.unary<LogOp>(sum), finite);
  if (keep)
    return result;
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(c.shape(x)))
    if (!llvm::is_contained(axes, int64_t(i)))
      shape.push_back(size);
  return c.reshape(result, shape);
}

template <Reduce reduce, int64_t inputSince> void reduction(NodeContext &c) {
  Value x = c.input(0);
  if (c.version >= inputSince && chooseAxes(c, 1, c.rank(x), AxesKind::several, reduction<reduce, inputSince>))
    return;
  std::optional<SmallVector<int64_t>> axes = readAxes(c, x, inputSince);
  if (axes)
    c.set(0, reduce(c, x, *axes, c.intAttr("keepdims", 1) != 0));
}

template <ReduceKind kind> void argReduce(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x));
  c.set(0, c.op<ArgReduceOp>({x}, {c.kind<ReduceKindAttr>("kind", kind), c.integer("axis", axis),
                                   c.flag("keepdims", c.intAttr("keepdims", 1) != 0),
                                   c.flag("select_last", c.intAttr("select_last_index", 0) != 0)}));
}

template <ReduceKind kind> void cumulative(NodeContext &c) {
  Value x = c.input(0);
  if (chooseAxes(c, 1, c.rank(x), AxesKind::one, cumulative<kind>))
    return;
  std::optional<int64_t> axis = c.inputInteger("axis", 1);
  if (!axis)
    return;
  c.set(0, c.op<CumulativeOp>({x}, {c.kind<ReduceKindAttr>("kind", kind),
                                    c.integer("axis", c.normalizeAxis(*axis, c.rank(x))),
                                    c.flag("exclusive", c.intAttr("exclusive", 0) != 0),
                                    c.flag("reverse", c.intAttr("reverse", 0) != 0)}));
}

// All in order, and as many of them as data say. Along the first axis these are the first elements.
void buildTopKAtRunTime(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", -1), c.rank(x)), whole = c.failed() ? 0 : c.dim(x, axis);
  if (c.failed() || !c.staticShape(x) ||
      !c.expect(c.type(c.input(1)).getNumElements() == 1, "expected input 'K' to be one integer"))
    return;
  SmallVector<int64_t> toFront{axis}, back;
  for (int64_t i = 0; i < c.rank(x); ++i)
    if (i != axis)
      toFront.push_back(i);
  back.resize(toFront.size());
  for (auto [i, from] : llvm::enumerate(toFront))
    back[size_t(from)] = int64_t(i);
  int64_t size = readSize(c, c.input(1), whole, {0, axis});
  auto results =
      c.create(TopKOp::getOperationName(), {c.transpose(x, toFront)},
               {c.integer("k", kTopKAll), c.integer("axis", 0), c.flag("largest", c.intAttr("largest", 1) != 0)});
  for (auto [i, result] : llvm::enumerate(results)) {
    SmallVector<int64_t> shape(c.shape(result));
    shape.front() = size;
    c.set(i, c.transpose(cut(c, result, shape), back));
  }
}

void buildTopK(NodeContext &c) {
  Value x = c.input(0);
  int64_t k = 0;
  if (c.version >= 10 && decidedByData(c, c.input(1)))
    return buildTopKAtRunTime(c);
  if (c.version < 10) {
    k = c.intAttr("k", 0);
  } else {
    std::optional<int64_t> value = c.inputInteger("K", 1);
    if (!value)
      return;
    k = *value;
  }
  int64_t axis = c.normalizeAxis(c.intAttr("axis", -1), c.rank(x));
  int64_t size = c.failed() ? 0 : c.dim(x, axis);
  if (!c.expect(k >= 0 && k <= size, "k is " + Twine(k) + ", expected 0 to " + Twine(size)))
    return;
  auto results =
      c.create(TopKOp::getOperationName(), {x},
               {c.integer("k", k), c.integer("axis", axis), c.flag("largest", c.intAttr("largest", 1) != 0)});
  for (auto [i, result] : llvm::enumerate(results))
    c.set(i, result);
}

const OpRow rows[] = {
    {"", "ReduceSum", 1, 0, reduction<plain<ReduceKind::sum>, 13>},
    {"", "ReduceProd", 1, 0, reduction<plain<ReduceKind::prod>, 18>},
    {"", "ReduceMax", 1, 0, reduction<plain<ReduceKind::max>, 18>},
    {"", "ReduceMin", 1, 0, reduction<plain<ReduceKind::min>, 18>},
    {"", "ReduceMean", 1, 0, reduction<mean, 18>},
    {"", "ReduceL1", 1, 0, reduction<l1, 18>},
    {"", "ReduceL2", 1, 0, reduction<l2, 18>},
    {"", "ReduceSumSquare", 1, 0, reduction<sumSquare, 18>},
    {"", "ReduceLogSum", 1, 0, reduction<logSum, 18>},
    {"", "ReduceLogSumExp", 1, 0, reduction<logSumExp, 18>},
    {"", "ArgMax", 1, 0, argReduce<ReduceKind::max>},
    {"", "ArgMin", 1, 0, argReduce<ReduceKind::min>},
    {"", "CumSum", 11, 0, cumulative<ReduceKind::sum>},
    {"", "CumProd", 26, 0, cumulative<ReduceKind::prod>},
    {"", "TopK", 1, 0, buildTopK},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::reductionRows() { return rows; }
