// Kernel, strides, padding: the rules of ONNX's Conv and pools.
#include "frontend/onnx/ops/Windows.h"
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// Sizes and pads above this are refused, so that no product overflows.
constexpr int64_t kAttributeLimit = int64_t(1) << 31;

static bool checkRange(NodeContext &c, StringRef name, ArrayRef<int64_t> values, size_t count, int64_t lowest) {
  if (!c.expect(values.size() == count,
                "attribute '" + name + "' has " + Twine(values.size()) + " entries, expected " + Twine(count)))
    return false;
  for (int64_t value : values)
    if (!c.expect(value >= lowest && value < kAttributeLimit,
                  "attribute '" + name + "' holds " + Twine(value) + ", which is out of range"))
      return false;
  return true;
}

std::optional<WindowAttributes> dlc::frontend::readWindow(NodeContext &c, Value operand, ArrayRef<int64_t> kernel,
                                                          bool readPads) {
  int64_t rank = c.rank(operand) - 2;
  if (!c.expect(rank >= 1 && rank <= 3,
                "expected an input with 1 to 3 spatial dims ([N, C, spatial...]), found " + typeName(c.type(operand))))
    return std::nullopt;
  WindowAttributes window;
  window.kernel = c.intsAttr("kernel_shape", kernel);
  SmallVector<int64_t> ones(rank, 1);
  window.strides = c.intsAttr("strides", ones);
  window.dilations = c.intsAttr("dilations", ones);
  if (c.failed() || !checkRange(c, "kernel_shape", window.kernel, rank, 1) ||
      !checkRange(c, "strides", window.strides, rank, 1) || !checkRange(c, "dilations", window.dilations, rank, 1))
    return std::nullopt;
  if (!kernel.empty() &&
      !c.expect(ArrayRef(window.kernel) == kernel, "attribute 'kernel_shape' does not agree with the filter's shape"))
    return std::nullopt;
  for (int64_t i = 0; i < rank; ++i)
    if (!c.expect(window.kernel[i] * window.dilations[i] < kAttributeLimit, "the dilated kernel is too large"))
      return std::nullopt;
  window.low.assign(rank, 0);
  window.high.assign(rank, 0);
  if (!readPads)
    return window;

  std::string mode = c.stringAttr("auto_pad", "NOTSET");
  if (mode == "NOTSET" || mode.empty()) {
    SmallVector<int64_t> none(2 * rank, 0);
    SmallVector<int64_t> pads = c.intsAttr("pads", none);
    if (c.failed() || !checkRange(c, "pads", pads, 2 * rank, -kAttributeLimit))
      return std::nullopt;
    window.low.assign(pads.begin(), pads.begin() + rank);
    window.high.assign(pads.begin() + rank, pads.end());
  } else if (mode == "SAME_UPPER" || mode == "SAME_LOWER") {
    for (int64_t i = 0; i < rank; ++i) {
      int64_t size = c.dim(operand, i + 2), stride = window.strides[i];
      int64_t outputs = (size + stride - 1) / stride;
      int64_t total = std::max<int64_t>(0, (outputs - 1) * stride + window.extent(i) - size);
      window.low[i] = mode == "SAME_UPPER" ? total / 2 : total - total / 2;
      window.high[i] = total - window.low[i];
    }
  } else {
    c.expect(mode == "VALID",
             "attribute 'auto_pad' is '" + mode + "', expected NOTSET, SAME_UPPER, SAME_LOWER or VALID");
  }
  if (c.failed())
    return std::nullopt;
  return window;
}

Value dlc::frontend::padSame(NodeContext &c, Value operand, WindowAttributes &window, PadMode mode) {
  std::string name = c.stringAttr("auto_pad", "NOTSET");
  bool isSame = name == "SAME_UPPER" || name == "SAME_LOWER";
  for (unsigned i = 0; c.looksAtSizes() && isSame && i < window.kernel.size(); ++i) {
    int64_t stride = window.strides[i], axis = int64_t(i) + 2;
    if (stride == 1) // the same at every size
      continue;
    Value size = c.sizeAsValue(c.dim(operand, axis)), zero = c.index(0), two = c.index(2);
    Value windows = c.div(c.add(size, c.index(stride - 1)), c.index(stride));
    Value reach = c.add(c.mul(c.sub(windows, c.index(1)), c.index(stride)), c.index(window.extent(i)));
    Value total = c.max(c.sub(reach, size), zero), half = c.div(total, two);
    Value low = name == "SAME_UPPER" ? half : c.sub(total, half);
    operand = padAlong(c, operand, axis, low, window.low[i] + c.dim(operand, axis) + window.high[i], mode,
                       c.like(operand, 0));
    window.low[i] = window.high[i] = 0;
  }
  return operand;
}

std::optional<Convolution> dlc::frontend::readConvolution(NodeContext &c, Value operand, Value filter) {
  if (!c.expect(c.rank(filter) == c.rank(operand) && c.rank(filter) >= 3,
                "expected a filter of the input's rank (3 at least), found " + typeName(c.type(operand)) + " and " +
                    typeName(c.type(filter))))
    return std::nullopt;
  if (!c.staticShape(filter))
    return std::nullopt;
  std::optional<WindowAttributes> window = readWindow(c, operand, c.shape(filter).drop_front(2));
  int64_t groups = c.intAttr("group", 1);
  if (!window || !c.expect(groups >= 1 && groups < kAttributeLimit, "attribute 'group' is " + Twine(groups)))
    return std::nullopt;
  return Convolution{*window, groups};
}
