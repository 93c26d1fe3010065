// Window functions, Fourier transforms: products with matrices known at compile time.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/MatrixProducts.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

constexpr double kPi = 3.14159265358979323846;

// a0 - a1 cos(2 pi n / N) + a2 cos(4 pi n / N)
void window(NodeContext &c, double a0, double a1, double a2) {
  std::optional<int64_t> size = c.inputInteger("size", 0);
  Type element = c.typeAttr("output_datatype", c.f32());
  if (!size || !c.expect(*size >= 0 && *size <= (int64_t(1) << 24), "input 'size' is out of range"))
    return;
  int64_t period = c.intAttr("periodic", 1) ? *size : std::max<int64_t>(1, *size - 1);
  SmallVector<double> values;
  for (int64_t n = 0; n < *size; ++n) {
    double angle = 2 * kPi * double(n) / double(period);
    values.push_back(a0 - a1 * std::cos(angle) + a2 * std::cos(2 * angle));
  }
  c.set(0, c.reals1d(element, values));
}
void buildHann(NodeContext &c) { window(c, 0.5, 0.5, 0); }
void buildHamming(NodeContext &c) { window(c, 25.0 / 46, 1 - 25.0 / 46, 0); }
void buildBlackman(NodeContext &c) { window(c, 0.42, 0.5, 0.08); }

// The matrices [length, bins] whose products with a signal are the real and imaginary part of its transform.
struct Transform {
  Value cosine, sine;
};
Transform transform(NodeContext &c, Type element, int64_t length, int64_t bins, bool inverse) {
  if (!c.expect(length > 0 && length <= 8192,
                "transforms of more than 8192 points are not supported, found " + Twine(length)))
    return {};
  auto type = RankedTensorType::get({length, bins}, element);
  Tensor cosine = Tensor::zeros(type), sine = Tensor::zeros(type);
  double factor = inverse ? 1.0 / double(length) : 1.0, sign = inverse ? 1 : -1;
  for (int64_t n = 0; n < length; ++n)
    for (int64_t k = 0; k < bins; ++k) {
      double angle = 2 * kPi * double(n * k % length) / double(length);
      cosine.set(n * bins + k, Scalar::ofReal(element, factor * std::cos(angle)));
      sine.set(n * bins + k, Scalar::ofReal(element, factor * sign * std::sin(angle)));
    }
  return {c.constant(cosine), c.constant(sine)};
}

// Cuts or zero-fills dim `axis` to `size`.
Value resizeDim(NodeContext &c, Value x, int64_t axis, int64_t size) {
  int64_t have = c.dim(x, axis);
  if (have >= size)
    return c.sliceDim(x, axis, 0, size);
  SmallVector<int64_t> low(c.rank(x), 0), high(c.rank(x), 0);
  high[axis] = size - have;
  return c.pad(x, low, high, PadMode::constant, c.like(x, 0));
}

// [..., 1 or 2] -> the real and the imaginary part (null where there is none), without the last dim.
std::pair<Value, Value> parts(NodeContext &c, Value x) {
  int64_t last = c.rank(x) - 1, count = c.dim(x, last);
  SmallVector<int64_t> shape(c.shape(x).drop_back());
  Value real = c.reshape(c.sliceDim(x, last, 0, 1), shape);
  return {real, count == 2 ? c.reshape(c.sliceDim(x, last, 1, 1), shape) : Value()};
}

Value join(NodeContext &c, Value real, Value imaginary) {
  SmallVector<int64_t> shape(c.shape(real));
  shape.push_back(1);
  return c.concat({c.reshape(real, shape), c.reshape(imaginary, shape)}, shape.size() - 1);
}

void buildDft(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  if (!c.expect(rank >= 2 && (c.dim(x, rank - 1) == 1 || c.dim(x, rank - 1) == 2),
                "expected a last dim of 1 (real) or 2 (complex), found " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return;
  bool inverse = c.intAttr("inverse", 0) != 0, oneSided = c.intAttr("onesided", 0) != 0;
  int64_t axis = c.version < 20 ? c.intAttr("axis", 1) : -2;
  if (c.version >= 20 && c.hasInput(2)) {
    std::optional<int64_t> value = c.inputInteger("axis", 2);
    if (!value)
      return;
    axis = *value;
  }
  axis = c.normalizeAxis(axis, rank);
  if (c.failed() || !c.expect(axis < rank - 1, "the axis is that of the real and imaginary parts"))
    return;
  int64_t length = c.shape(x)[axis];
  bool fromHalf = inverse && oneSided; // the other half is the conjugate of this one
  if (fromHalf)
    length = 2 * (length - 1);
  if (c.hasInput(1)) {
    std::optional<int64_t> value = c.inputInteger("dft_length", 1);
    if (!value || !c.expect(*value > 0 && *value <= 8192, "input 'dft_length' is out of range"))
      return;
    length = *value;
  }
  // In f64: a transform and its inverse cancel to nothing in many places.
  Type element = c.elem(x);
  auto [real, imaginary] = parts(c, c.cast(x, c.types().getF64Type()));
  // The axis goes last for the product, and back after it.
  SmallVector<int64_t> toEnd;
  for (int64_t i = 0; i < rank - 1; ++i)
    if (i != axis)
      toEnd.push_back(i);
  toEnd.push_back(axis);
  SmallVector<int64_t> back(rank - 1);
  for (auto [i, from] : llvm::enumerate(toEnd))
    back[from] = i;
  auto prepare = [&](Value part) -> Value {
    return part ? resizeDim(c, c.transpose(part, toEnd), rank - 2, fromHalf ? length / 2 + 1 : length) : Value();
  };
  real = prepare(real);
  imaginary = prepare(imaginary);
  if (c.failed())
    return;
  if (fromHalf) {
    if (!imaginary)
      imaginary = c.mul(real, 0.0);
    // Bins n/2+1 .. n-1 are the conjugates of bins n/2-1 .. 1 (mirrored).
    int64_t rest = length - (length / 2 + 1);
    SmallVector<int64_t> starts(rank - 1, 0), steps(rank - 1, 1), sizes(c.shape(real));
    starts.back() = rest;
    steps.back() = -1;
    sizes.back() = rest;
    if (rest > 0) {
      Value mirroredReal = c.slice(real, starts, steps, sizes),
            mirroredImaginary = c.slice(imaginary, starts, steps, sizes);
      real = c.concat({real, mirroredReal}, rank - 2);
      imaginary = c.concat({imaginary, c.unary<NegOp>(mirroredImaginary)}, rank - 2);
    }
  }
  int64_t bins = oneSided && !inverse ? length / 2 + 1 : length;
  Transform matrices = transform(c, c.types().getF64Type(), length, bins, inverse);
  Value resultReal = numpyMatmul(c, real, matrices.cosine), resultImaginary = numpyMatmul(c, real, matrices.sine);
  if (imaginary) {
    resultReal = c.sub(resultReal, numpyMatmul(c, imaginary, matrices.sine));
    resultImaginary = c.add(resultImaginary, numpyMatmul(c, imaginary, matrices.cosine));
  }
  resultReal = c.transpose(resultReal, back);
  if (fromHalf) {
    SmallVector<int64_t> shape(c.shape(resultReal));
    shape.push_back(1);
    c.set(0, c.cast(c.reshape(resultReal, shape), element));
    return;
  }
  c.set(0, c.cast(join(c, resultReal, c.transpose(resultImaginary, back)), element));
}

// Frames of the signal, each times the window, transformed.
void buildStft(NodeContext &c) {
  Value signal = c.input(0);
  std::optional<int64_t> step = c.inputInteger("frame_step", 1);
  if (!step || !c.staticShape(signal) || !c.expect(*step > 0, "input 'frame_step' is not positive") ||
      !c.expect(c.rank(signal) == 2 || (c.rank(signal) == 3 && c.dim(signal, 2) <= 2 && c.dim(signal, 2) >= 1),
                "expected a signal [batch, length, 1 or 2], found " + typeName(c.type(signal))))
    return;
  int64_t length = 0;
  if (c.hasInput(3)) {
    std::optional<int64_t> value = c.inputInteger("frame_length", 3);
    if (!value)
      return;
    length = *value;
  } else {
    length = c.dim(c.input(2), 0);
  }
  if (c.rank(signal) == 2)
    signal = c.reshape(signal, {c.dim(signal, 0), c.dim(signal, 1), 1});
  if (c.failed())
    return;
  ArrayRef<int64_t> s = c.shape(signal);
  if (!c.expect(length > 0 && length <= 8192 && length <= s[1],
                "the frame length " + Twine(length) + " is out of range"))
    return;
  int64_t frames = (s[1] - length) / *step + 1;
  Value place = c.add(c.mul(c.iota(c.i64(), {frames, length}, 0), double(*step)), c.iota(c.i64(), {frames, length}, 1));
  auto [real, imaginary] = parts(c, signal);
  bool oneSided = c.intAttr("onesided", 1) != 0;
  Transform matrices = transform(c, c.elem(signal), length, oneSided ? length / 2 + 1 : length, false);
  auto frame = [&](Value part) {
    Value cut = c.gather(part, place, 1);
    return c.hasInput(2) ? c.mul(cut, c.input(2)) : cut;
  };
  real = frame(real);
  Value resultReal = numpyMatmul(c, real, matrices.cosine), resultImaginary = numpyMatmul(c, real, matrices.sine);
  if (imaginary) {
    imaginary = frame(imaginary);
    resultReal = c.sub(resultReal, numpyMatmul(c, imaginary, matrices.sine));
    resultImaginary = c.add(resultImaginary, numpyMatmul(c, imaginary, matrices.cosine));
  }
  if (!c.failed())
    c.set(0, join(c, resultReal, resultImaginary));
}

// Triangular filters, evenly spaced on the mel scale: [dft_length / 2 + 1, bins].
void buildMelWeightMatrix(NodeContext &c) {
  const char *names[] = {"num_mel_bins", "dft_length", "sample_rate", "lower_edge_hertz", "upper_edge_hertz"};
  double values[5];
  for (unsigned i = 0; i < 5; ++i) {
    std::optional<SmallVector<double>> value = c.inputReals(names[i], i);
    if (!value || !c.expect(value->size() == 1, Twine("expected input '") + names[i] + "' to be one number"))
      return;
    values[i] = value->front();
  }
  constexpr double most = 65536;
  if (!c.expect(values[0] >= 1 && values[0] <= most && values[1] >= 1 && values[1] <= most && values[2] > 0 &&
                    values[3] >= 0 && values[4] >= values[3] && values[4] <= values[2] / 2,
                "the inputs are out of range"))
    return;
  int64_t bins = int64_t(values[0]), rows = int64_t(values[1]) / 2 + 1;
  auto mel = [](double hertz) { return 2595 * std::log10(1 + hertz / 700); };
  double low = mel(values[3]), step = (mel(values[4]) - low) / double(bins + 2);
  SmallVector<int64_t> edges;
  for (int64_t i = 0; i < bins + 2; ++i) {
    double hertz = 700 * (std::pow(10, (double(i) * step + low) / 2595) - 1);
    edges.push_back(std::clamp<int64_t>(int64_t(std::floor((values[1] + 1) * hertz / values[2])), 0, rows - 1));
  }
  Type element = c.typeAttr("output_datatype", c.f32());
  if (c.failed() || !c.expect(isa<FloatType>(element), "attribute 'output_datatype' is not a float type"))
    return;
  Tensor result = Tensor::zeros(RankedTensorType::get({rows, bins}, element));
  auto put = [&](int64_t row, int64_t bin, double value) {
    result.set(row * bins + bin, Scalar::ofReal(element, value));
  };
  for (int64_t i = 0; i < bins; ++i) {
    int64_t left = edges[i], centre = edges[i + 1], right = edges[i + 2];
    if (left == centre)
      put(centre, i, 1);
    for (int64_t j = left; j <= centre && centre > left; ++j)
      put(j, i, double(j - left) / double(centre - left));
    for (int64_t j = centre; j < right; ++j)
      put(j, i, double(right - j) / double(right - centre));
  }
  c.set(0, c.constant(result));
}

const OpRow rows[] = {
    {"", "MelWeightMatrix", 17, 0, buildMelWeightMatrix},
    {"", "HannWindow", 17, 0, buildHann},
    {"", "HammingWindow", 17, 0, buildHamming},
    {"", "BlackmanWindow", 17, 0, buildBlackman},
    {"", "DFT", 17, 0, buildDft},
    {"", "STFT", 17, 0, buildStft},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::signalRows() { return rows; }
