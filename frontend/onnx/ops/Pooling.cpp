// Pools.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Windows.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

Value pool(NodeContext &c, PoolKind kind, Value x, const WindowAttributes &window, int64_t p = 2) {
  return c.op<PoolOp>({x}, {c.kind<PoolKindAttr>("kind", kind), c.integers("kernel", window.kernel),
                            c.integers("strides", window.strides), c.integers("pads_low", window.low),
                            c.integers("pads_high", window.high), c.integers("dilations", window.dilations),
                            c.flag("ceil_mode", c.intAttr("ceil_mode", 0) != 0),
                            c.flag("count_include_pad", c.intAttr("count_include_pad", 0) != 0), c.integer("p", p),
                            c.kind<LayoutAttr>("layout", Layout::channels_first)});
}

void buildMaxPool(NodeContext &c) {
  Value x = c.input(0);
  std::optional<WindowAttributes> window = readWindow(c, x, {});
  if (!window)
    return;
  // What is next to the padding lies in each window that reaches into it.
  if (!c.wants(1) && llvm::all_equal(window->dilations) && window->dilations.front() == 1)
    x = padSame(c, x, *window, PadMode::edge);
  c.set(0, pool(c, PoolKind::max, x, *window));
  if (c.wants(1))
    c.set(1, c.op<PoolIndicesOp>({x}, {c.integers("kernel", window->kernel), c.integers("strides", window->strides),
                                       c.integers("pads_low", window->low), c.integers("pads_high", window->high),
                                       c.integers("dilations", window->dilations),
                                       c.flag("ceil_mode", c.intAttr("ceil_mode", 0) != 0),
                                       c.flag("column_major", c.intAttr("storage_order", 0) != 0)}));
}

void buildAveragePool(NodeContext &c) {
  Value x = c.input(0);
  if (std::optional<WindowAttributes> window = readWindow(c, x, {}))
    c.set(0, pool(c, PoolKind::average, x, *window));
}

void buildLpPool(NodeContext &c) {
  Value x = c.input(0);
  if (std::optional<WindowAttributes> window = readWindow(c, x, {}))
    c.set(0, pool(c, PoolKind::lp, x, *window, c.intAttr("p", 2)));
}

SmallVector<int64_t> spatialAxes(NodeContext &c, Value x) {
  c.expect(c.rank(x) >= 3, "expected a tensor [N, C, spatial...], found " + typeName(c.type(x)));
  return llvm::to_vector(llvm::seq<int64_t>(2, std::max<int64_t>(2, c.rank(x))));
}

void buildGlobalAveragePool(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.mean(x, spatialAxes(c, x), true));
}
void buildGlobalMaxPool(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.reduce(ReduceKind::max, x, spatialAxes(c, x), true));
}
void buildGlobalLpPool(NodeContext &c) {
  Value x = c.input(0);
  double p = double(c.intAttr("p", 2));
  Value powers = c.op<PowOp>({c.unary<AbsOp>(x), c.like(x, p)});
  Value sum = c.reduce(ReduceKind::sum, powers, spatialAxes(c, x), true);
  c.set(0, c.op<PowOp>({sum, c.like(x, 1.0 / p)}));
}

// Puts each element where its index says, into zeros of the size that the pool's input had; with `output_shape` that
// result stands in the low corner of a larger one.
void buildMaxUnpool(NodeContext &c) {
  Value x = c.input(0), indices = c.input(1);
  std::optional<WindowAttributes> window = readWindow(c, x, {});
  if (!window || !c.staticShape(x))
    return;
  if (!c.expect(c.shape(x) == c.shape(indices), "expected indices of the input's shape, found " + typeName(c.type(x)) +
                                                    " and " + typeName(c.type(indices))))
    return;
  SmallVector<int64_t> shape(c.shape(x));
  for (size_t i = 0; i < window->kernel.size(); ++i)
    shape[i + 2] = (shape[i + 2] - 1) * window->strides[i] + window->kernel[i] - window->low[i] - window->high[i];
  int64_t total = 1, elements = c.type(x).getNumElements();
  for (int64_t size : shape) {
    if (!c.expect(size >= 0 && size < (int64_t(1) << 31) && total < (int64_t(1) << 31),
                  "its result would have an impossible size"))
      return;
    total *= size;
  }
  Value flat =
      c.op<ScatterElementsOp>({c.full(c.elem(x), {total}, 0), c.reshape(indices, {elements}), c.reshape(x, {elements})},
                              {c.integer("axis", 0), c.kind<ScatterKindAttr>("kind", ScatterKind::none)});
  Value result = c.reshape(flat, shape);
  if (c.hasInput(2)) {
    std::optional<SmallVector<int64_t>> wanted = c.inputIntegers("output_shape", 2);
    if (!wanted || !c.expect(wanted->size() == shape.size(), "expected one number per dim in input 'output_shape'"))
      return;
    SmallVector<int64_t> low(shape.size(), 0), high;
    for (auto [to, from] : llvm::zip_equal(*wanted, shape)) {
      if (!c.expect(to >= from && to < (int64_t(1) << 31),
                    "input 'output_shape' holds " + Twine(to) + ", expected " + Twine(from) + " at least"))
        return;
      high.push_back(to - from);
    }
    result = c.pad(result, low, high, PadMode::constant, c.like(x, 0));
  }
  c.set(0, result);
}

const OpRow rows[] = {
    {"", "MaxPool", 1, 0, buildMaxPool},
    {"", "AveragePool", 1, 0, buildAveragePool},
    {"", "LpPool", 2, 0, buildLpPool},
    {"", "GlobalAveragePool", 1, 0, buildGlobalAveragePool},
    {"", "GlobalMaxPool", 1, 0, buildGlobalMaxPool},
    {"", "GlobalLpPool", 2, 0, buildGlobalLpPool},
    {"", "MaxUnpool", 9, 0, buildMaxUnpool},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::poolingRows() { return rows; }
