#include "ir/lowering/Window.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace dlc {

Value Window::place(IndexMath &math, ValueRange output, ValueRange taps, MutableArrayRef<Value> places) const {
  Value inside;
  for (size_t d = 0; d < kernel.size(); ++d) {
    Value at = math.add(math.mul(output[d], strides[d]), math.mul(taps[d], dilations[d]));
    places[d] = math.add(at, -padsLow[d]);
    if (!canLeave(d))
      continue;
    Value here = math.inside(places[d], inputSizes[d]);
    inside = inside ? math.both(inside, here) : here;
  }
  return inside;
}

Value Window::tapsInside(IndexMath &math, int64_t d, Value output, int64_t low, int64_t high) const {
  // First tap at start = output*stride - pad_low. Taps k with -low <= start + k*dilation < size + high.
  Value start = math.add(math.mul(output, strides[d]), -padsLow[d]);
  int64_t dilation = dilations[d];
  Value zero = math.constant(0);
  Value missing = math.max(math.sub(math.constant(-low), start), zero); // distance before the border
  Value first = math.div(math.add(missing, dilation - 1), dilation);
  Value room = math.max(math.sub(math.constant(inputSizes[d] + high), start), zero);
  Value last = math.min(math.div(math.add(room, dilation - 1), dilation), math.constant(kernel[d]));
  return math.max(math.sub(last, first), zero);
}

} // namespace dlc
