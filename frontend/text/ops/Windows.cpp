// Convolutions and pools, channels last.
#include "frontend/text/Lowering.h"
#include "ir/build/Convolution.h"

using namespace mlir;

namespace dlc::text {
namespace {

constexpr StringRef kPaddings[] = {"valid", "same"};

// Sizes of a window of the call on a tensor [N, spatial..., C].
struct Window {
  SmallVector<int64_t> kernel, strides, dilations, low, high;
};

// "same": as many results as strides fit into the operand, the odd element of padding behind.
Window readWindow(Call &c, mlir::Value x, StringRef kernel, bool hasDilation) {
  int64_t spatial = c.b.rank(x) - 2;
  Window window;
  window.kernel = c.integers(kernel, spatial, 1);
  bool ownStride = c.has("stride");
  window.strides = ownStride ? c.integers("stride", spatial, 1) : window.kernel; // pools
  window.dilations = hasDilation ? c.integers("dilation", spatial, 1) : SmallVector<int64_t>(spatial, 1);
  bool isSame = c.choice("padding", kPaddings) == "same";
  window.low.assign(spatial, 0);
  window.high.assign(spatial, 0);
  for (int64_t i = 0; i < spatial && !c.failed(); ++i) {
    int64_t size = c.b.shape(x)[i + 1], extent = window.dilations[i] * (window.kernel[i] - 1) + 1;
    if (isSame) {
      int64_t count = (size + window.strides[i] - 1) / window.strides[i];
      int64_t total = std::max<int64_t>(0, (count - 1) * window.strides[i] + extent - size);
      window.low[i] = total / 2;
      window.high[i] = total - total / 2;
    } else if (extent > size) {
      c.errorAt(kernel, "a window of " + Twine(extent) + " does not fit into dim " + Twine(i + 1) + " of " +
                            describe(x) + "; padding=\"same\" pads");
    }
  }
  return window;
}

mlir::Value convolve(Call &c, mlir::Value x, mlir::Value filter, const Window &window, int64_t groups) {
  GraphBuilder &b = c.b;
  return b.op<ConvOp>({x, b.cast(filter, b.elem(x))},
                      {b.integers("strides", window.strides), b.integers("pads_low", window.low),
                       b.integers("pads_high", window.high), b.integers("dilations", window.dilations),
                       b.integer("groups", groups), b.kind<LayoutAttr>("layout", Layout::channels_last)});
}

Value finish(Call &c, mlir::Value y, int64_t filters) {
  if (c.flag("bias"))
    y = c.b.add(y, c.b.cast(c.weights("bias", {filters}, "bias_init"), c.b.elem(y)));
  return Value::of(c.activate(y));
}

SmallVector<int64_t> filterShape(ArrayRef<int64_t> kernel, int64_t in, int64_t out) {
  SmallVector<int64_t> shape(kernel);
  shape.append({in, out});
  return shape;
}

template <int64_t Spatial> Value conv(Call &c) {
  mlir::Value x = c.floats(Spatial + 2, Spatial + 2,
                           Spatial == 1 ? "[batch, steps, channels]" : "[batch, height, width, channels]");
  int64_t filters = c.integer("filters", 1), groups = c.integer("groups", 1);
  if (c.failed())
    return Value::poison();
  int64_t channels = c.b.shape(x).back();
  Window window = readWindow(c, x, "kernel", true);
  if (!c.expect(channels % groups == 0 && filters % groups == 0, Twine(channels) + " channels and " + Twine(filters) +
                                                                     " filters do not divide into " + Twine(groups) +
                                                                     " groups"))
    return Value::poison();
  mlir::Value filter = c.weights("kernel", filterShape(window.kernel, channels / groups, filters), "init");
  return finish(c, convolve(c, x, filter, window, groups), filters);
}

Value depthwise(Call &c) {
  mlir::Value x = c.floats(4, 4, "[batch, height, width, channels]");
  int64_t multiplier = c.integer("multiplier", 1);
  if (c.failed())
    return Value::poison();
  int64_t channels = c.b.shape(x).back(), places = 1;
  Window window = readWindow(c, x, "kernel", true);
  for (int64_t size : window.kernel)
    places *= size;
  mlir::Value filter =
      c.weights("kernel", filterShape(window.kernel, 1, channels * multiplier), "init", places, places * multiplier);
  return finish(c, convolve(c, x, filter, window, channels), channels * multiplier);
}

// The transposed convolution is the data gradient of one whose result x would be.
template <int64_t Spatial> Value convTranspose(Call &c) {
  mlir::Value x = c.floats(Spatial + 2, Spatial + 2,
                           Spatial == 1 ? "[batch, steps, channels]" : "[batch, height, width, channels]");
  int64_t filters = c.integer("filters", 1);
  SmallVector<int64_t> kernel = c.integers("kernel", Spatial, 1), strides = c.integers("stride", Spatial, 1);
  bool isSame = c.choice("padding", kPaddings) == "same";
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  int64_t channels = b.shape(x).back(), places = 1;
  SmallVector<int64_t> shape(b.shape(x)), low(Spatial, 0);
  for (int64_t i = 0; i < Spatial; ++i) {
    int64_t whole = (shape[i + 1] - 1) * strides[i] + kernel[i];
    shape[i + 1] = isSame ? shape[i + 1] * strides[i] : std::max(whole, shape[i + 1] * strides[i]);
    low[i] = isSame ? std::max<int64_t>(0, kernel[i] - strides[i]) / 2 : 0;
    places *= kernel[i];
  }
  shape.back() = filters;
  mlir::Value filter =
      c.weights("kernel", filterShape(kernel, filters, channels), "init", places * channels, places * filters);
  mlir::Value y = b.op<ConvDataGradOp>({x, b.cast(filter, b.elem(x))},
                                       {b.integers("strides", strides), b.integers("pads_low", low),
                                        b.integers("dilations", SmallVector<int64_t>(Spatial, 1)),
                                        b.integer("groups", 1), b.kind<LayoutAttr>("layout", Layout::channels_last)},
                                       RankedTensorType::get(shape, b.elem(x)));
  return finish(c, y, filters);
}

template <int64_t Spatial, PoolKind Kind> Value pool(Call &c) {
  mlir::Value x = c.floats(Spatial + 2, Spatial + 2,
                           Spatial == 1 ? "[batch, steps, channels]" : "[batch, height, width, channels]");
  if (c.failed())
    return Value::poison();
  Window window = readWindow(c, x, "size", false);
  GraphBuilder &b = c.b;
  return Value::of(b.op<PoolOp>({x}, {b.kind<PoolKindAttr>("kind", Kind), b.integers("kernel", window.kernel),
                                      b.integers("strides", window.strides), b.integers("pads_low", window.low),
                                      b.integers("pads_high", window.high), b.integers("dilations", window.dilations),
                                      b.kind<LayoutAttr>("layout", Layout::channels_last)}));
}

template <bool IsMax> Value globalPool(Call &c) {
  mlir::Value x = c.floats(3, 5, "[batch, spatial..., channels]");
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  auto axes = llvm::to_vector(llvm::seq<int64_t>(1, b.rank(x) - 1));
  return Value::of(IsMax ? b.reduce(ReduceKind::max, x, axes, false) : b.mean(x, axes, false));
}

constexpr StringRef kConv = "x, filters, kernel, stride=1, padding=\"valid\", dilation=1, groups=1, activation=none, "
                            "bias=true, init=glorot_uniform, bias_init=zeros";
constexpr StringRef kTransposed =
    "x, filters, kernel, stride=1, padding=\"valid\", activation=none, bias=true, init=glorot_uniform, bias_init=zeros";
constexpr StringRef kPool = "x, size=2, stride=none, padding=\"valid\"";

const Builtin rows[] = {
    {"conv1d", kConv, conv<1>, "convolution over [batch, steps, channels]", true},
    {"conv2d", kConv, conv<2>, "convolution over [batch, height, width, channels]", true},
    {"depthwise_conv2d",
     "x, kernel, stride=1, padding=\"valid\", dilation=1, multiplier=1, activation=none, bias=true, "
     "init=glorot_uniform, bias_init=zeros",
     depthwise, "a filter for each channel by itself", true},
    {"conv1d_transpose", kTransposed, convTranspose<1>, "transposed convolution: strides make it larger", true},
    {"conv2d_transpose", kTransposed, convTranspose<2>, "transposed convolution: strides make it larger", true},
    {"max_pool1d", kPool, pool<1, PoolKind::max>, "the largest of each window"},
    {"max_pool2d", kPool, pool<2, PoolKind::max>, "the largest of each window"},
    {"avg_pool1d", kPool, pool<1, PoolKind::average>, "the mean of each window, padding left out"},
    {"avg_pool2d", kPool, pool<2, PoolKind::average>, "the mean of each window, padding left out"},
    {"global_avg_pool", "x", globalPool<false>, "[batch, spatial..., channels] -> [batch, channels]"},
    {"global_max_pool", "x", globalPool<true>, "[batch, spatial..., channels] -> [batch, channels]"},
};

} // namespace

ArrayRef<Builtin> windowBuiltins() { return rows; }

} // namespace dlc::text
