// Reference evaluation: resampling. Resize is separable: dims are resampled one after the other, in double.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

namespace {

// How one dim is resampled: ONNX's reference implementation (op_resize.py) is the source of every formula.
class Sampler {
public:
  Sampler(ResizeOp op, size_t dim, int64_t input, int64_t output)
      : op_(op), scale_(op.getScales()[dim]), input_(input), output_(output) {
    if (!op.getRoiLow().empty()) {
      roiLow_ = op.getRoiLow()[dim];
      roiHigh_ = op.getRoiHigh()[dim];
    }
  }

  bool isIdentity() const {
    return std::fabs(scale_ - 1) <= 1e-9 * std::max(1.0, scale_) && input_ == output_ &&
           (op_.getCoordinates() != "tf_crop_and_resize" || (roiLow_ == 0 && roiHigh_ == 1));
  }

  struct Samples {
    int64_t first = 0; // may lie outside: edges repeat
    SmallVector<double> weights;
    bool extrapolated = false;
  };
  Samples samplesOf(int64_t position) const {
    double x = coordinate(double(position)), floor = std::floor(x);
    double ratio = x == floor ? 1 : x - floor; // the sample on the left of x is preferred
    Samples samples;
    samples.extrapolated = op_.getCoordinates() == "tf_crop_and_resize" && (x < 0 || x > double(input_ - 1));
    samples.weights = weights(ratio);
    int64_t count = samples.weights.size();
    // The `count` samples nearest to x; of equally near ones the lower.
    samples.first = int64_t(std::ceil(x - double(count) / 2));
    if (op_.getExcludeOutside()) {
      double sum = 0;
      for (int64_t i = 0; i < count; ++i) {
        if (samples.first + i < 0 || samples.first + i >= input_)
          samples.weights[i] = 0;
        sum += samples.weights[i];
      }
      for (double &weight : samples.weights)
        weight /= sum == 0 ? 1 : sum;
    }
    return samples;
  }

private:
  double coordinate(double at) const {
    StringRef mode = op_.getCoordinates();
    double width = scale_ * double(input_), last = double(input_ - 1);
    if (mode == "align_corners")
      return width == 1 ? 0 : at * last / (width - 1);
    if (mode == "asymmetric")
      return at / scale_;
    if (mode == "tf_crop_and_resize") {
      double x = width == 1 ? (roiHigh_ - roiLow_) * last / 2 : at * (roiHigh_ - roiLow_) * last / (width - 1);
      return x + roiLow_ * last;
    }
    if (mode == "pytorch_half_pixel" && width == 1)
      return -0.5;
    double x = (at + 0.5) / scale_ - 0.5;
    if (mode == "half_pixel_symmetric")
      x += double(input_) / 2 * (1 - double(output_) / width);
    return x;
  }

  SmallVector<double> weights(double ratio) const {
    switch (op_.getMode()) {
    case ResizeMode::nearest:
      return nearest(ratio);
    case ResizeMode::linear:
      if (!op_.getAntialias())
        return {1 - ratio, ratio};
      return spread(ratio, 1, [](double x) { return std::max(0.0, 1 - std::fabs(x)); });
    case ResizeMode::cubic:
      double a = op_.getCubicCoefficient().convertToDouble();
      auto kernel = [a](double x) {
        x = std::fabs(x);
        if (x <= 1)
          return ((a + 2) * x - (a + 3)) * x * x + 1;
        return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0.0;
      };
      if (!op_.getAntialias())
        return {kernel(1 + ratio), kernel(ratio), kernel(1 - ratio), kernel(2 - ratio)};
      return spread(ratio, 2, kernel);
    }
    return {};
  }

  SmallVector<double> nearest(double ratio) const {
    StringRef mode = op_.getNearestMode();
    bool right = ratio == 1 || mode == "ceil";
    if (ratio != 1 && mode == "round_prefer_floor")
      right = ratio > 0.5;
    else if (ratio != 1 && mode == "round_prefer_ceil")
      right = ratio >= 0.5;
    return right ? SmallVector<double>{0, 1} : SmallVector<double>{1, 0};
  }

  // Antialiasing: a kernel of `radius`, widened where the tensor shrinks, with the weights' sum at 1.
  template <typename Kernel> SmallVector<double> spread(double ratio, int64_t radius, Kernel kernel) const {
    double scale = std::min(scale_, 1.0), sum = 0;
    int64_t first = int64_t(std::floor(-double(radius) / scale)) + 1;
    SmallVector<double> result;
    for (int64_t i = first; i < 2 - first; ++i) {
      result.push_back(kernel(scale * (double(i) - ratio)));
      sum += result.back();
    }
    for (double &weight : result)
      weight /= sum;
    return result;
  }

  mutable ResizeOp op_; // accessors of ops are not const
  double scale_, roiLow_ = 0, roiHigh_ = 1;
  int64_t input_, output_;
};

} // namespace

LogicalResult ResizeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  ElementAccess access = accessOf(operand.elementType());
  if (operand.size() == 0 && results[0].size() != 0)
    return emitOpError("Z3: operand is empty, expected elements to resample");
  SmallVector<int64_t> shape(operand.shape());
  // The nearest element is copied: there the places are resampled, and -1 stands outside of the crop.
  const bool nearest = getMode() == ResizeMode::nearest;
  std::vector<double> data(operand.size());
  for (auto [i, value] : llvm::enumerate(data))
    value = nearest ? double(i) : access.readReal(operand.bytes().data() + i * access.bytes);
  double extrapolation = nearest ? -1 : getExtrapolation().convertToDouble();
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    int64_t input = shape[dim], output = results[0].shape()[dim], outer = 1, inner = 1;
    Sampler sampler(*this, dim, input, output);
    if (sampler.isIdentity())
      continue;
    for (size_t i = 0; i < shape.size(); ++i)
      (i < dim ? outer : inner) *= i == dim ? 1 : shape[i];
    std::vector<double> next(outer * output * inner, 0.0);
    for (int64_t at = 0; at < output; ++at) {
      Sampler::Samples samples = sampler.samplesOf(at);
      for (int64_t o = 0; o < outer; ++o) {
        double *into = next.data() + (o * output + at) * inner;
        if (samples.extrapolated) {
          std::fill(into, into + inner, extrapolation);
          continue;
        }
        for (auto [k, weight] : llvm::enumerate(samples.weights)) {
          if (weight == 0)
            continue;
          int64_t place = std::clamp<int64_t>(samples.first + int64_t(k), 0, input - 1);
          const double *from = data.data() + (o * input + place) * inner;
          for (int64_t i = 0; i < inner; ++i)
            into[i] += weight * from[i];
        }
      }
    }
    data = std::move(next);
    shape[dim] = output;
  }
  // Integers saturate and round to nearest even, as ONNX's reference does.
  Type type = results[0].elementType();
  bool integer = type.isInteger();
  double highest = std::ldexp(1.0, elementBits(type) - (isUnsigned(type) ? 0 : 1)) - 1;
  if (elementBits(type) == 64) // the next double is out of range
    highest = std::nextafter(highest, 0.0);
  double lowest = isUnsigned(type) ? 0 : -highest - 1;
  char *out = results[0].mutableBytes().data();
  for (double value : data) {
    if (nearest && value >= 0) {
      std::memcpy(out, operand.bytes().data() + int64_t(value) * access.bytes, access.bytes);
      out += access.bytes;
      continue;
    }
    value = nearest ? getExtrapolation().convertToDouble() : value;
    access.writeReal(out, integer ? std::clamp(std::nearbyint(value), lowest, highest) : value);
    out += access.bytes;
  }
  return success();
}
