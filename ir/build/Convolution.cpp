// Convolutions.
#include "ir/build/Convolution.h"

using namespace mlir;
using namespace dlc;

bool WindowAttributes::hasNegativePads() const {
  auto negative = [](int64_t pad) { return pad < 0; };
  return llvm::any_of(low, negative) || llvm::any_of(high, negative);
}

Convolution dlc::convolutionOf(ConvOp op) {
  auto filter = cast<RankedTensorType>(op.getFilter().getType()).getShape();
  bool isFirst = op.getLayout() == Layout::channels_first;
  WindowAttributes window;
  window.kernel.assign(filter.begin() + (isFirst ? 2 : 0), filter.end() - (isFirst ? 0 : 2));
  window.strides.assign(op.getStrides().begin(), op.getStrides().end());
  window.low.assign(op.getPadsLow().begin(), op.getPadsLow().end());
  window.high.assign(op.getPadsHigh().begin(), op.getPadsHigh().end());
  window.dilations.assign(op.getDilations().begin(), op.getDilations().end());
  return {window, int64_t(op.getGroups())};
}

Value dlc::cropNegativePads(GraphBuilder &b, Value operand, WindowAttributes &window) {
  if (!window.hasNegativePads())
    return operand;
  SmallVector<int64_t> low(b.rank(operand), 0), high(b.rank(operand), 0);
  for (size_t i = 0; i < window.low.size(); ++i) {
    low[i + 2] = std::min<int64_t>(window.low[i], 0);
    high[i + 2] = std::min<int64_t>(window.high[i], 0);
    window.low[i] = std::max<int64_t>(window.low[i], 0);
    window.high[i] = std::max<int64_t>(window.high[i], 0);
  }
  return b.pad(operand, low, high, PadMode::constant, b.like(operand, 0));
}

Value dlc::convolve(GraphBuilder &b, Value operand, Value filter, Convolution convolution) {
  WindowAttributes &window = convolution.window;
  operand = cropNegativePads(b, operand, window);
  return b.op<ConvOp>({operand, filter},
                      {b.integers("strides", window.strides), b.integers("pads_low", window.low),
                       b.integers("pads_high", window.high), b.integers("dilations", window.dilations),
                       b.integer("groups", convolution.groups), b.kind<LayoutAttr>("layout", Layout::channels_first)});
}
