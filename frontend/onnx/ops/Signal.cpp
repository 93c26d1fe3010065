// Window functions, Fourier transforms: products with matrices known at compile time.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataAxes.h"
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

constexpr int64_t kMostPoints = 8192; // of a transform that is one product
constexpr int64_t kMostFactor = 2048; // of one that is two

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

// A signal's real and imaginary part, [..., n]; the latter is null where there is none.
struct Complex {
  Value real, imaginary;
};

// e^(sign 2 pi i n k / length) for `bins` values of k, times a factor: a row for each element of the signal's parts, a
// column for each element of the product's.
Value waves(NodeContext &c, Type element, int64_t length, int64_t bins, double sign, double factor, bool isComplex) {
  Tensor matrix = Tensor::zeros(RankedTensorType::get({isComplex ? 2 * length : length, 2 * bins}, element));
  for (int64_t n = 0; n < length; ++n)
    for (int64_t k = 0; k < bins; ++k) {
      double angle = 2 * kPi * double(n * k % length) / double(length);
      double cosine = factor * std::cos(angle), sine = factor * sign * std::sin(angle);
      auto set = [&](int64_t row, double real, double imaginary) {
        matrix.set(row * 2 * bins + k, Scalar::ofReal(matrix.elementType(), real));
        matrix.set(row * 2 * bins + bins + k, Scalar::ofReal(matrix.elementType(), imaginary));
      };
      set(n, cosine, sine);
      if (isComplex)
        set(length + n, -sine, cosine);
    }
  return c.constant(matrix);
}

// The same where the length may be another in a run; the factor is 1, or 1 by the length.
Value openWaves(NodeContext &c, Type element, int64_t length, int64_t bins, double sign, bool byLength,
                bool isComplex) {
  Value size = c.sizeAsValue(length), whole = c.cast(size, element);
  Value turns = c.op<ModOp>({c.mul(c.iota(c.i64(), {length, bins}, 0), c.iota(c.i64(), {length, bins}, 1)), size});
  Value angle = c.div(c.mul(c.cast(turns, element), 2 * kPi), whole);
  Value cosine = c.unary<CosOp>(angle), sine = c.mul(c.unary<SinOp>(angle), sign);
  Value matrix = c.concat({cosine, sine}, 1);
  if (isComplex)
    matrix = c.concat({matrix, c.concat({c.unary<NegOp>(sine), cosine}, 1)}, 0);
  return byLength ? c.div(matrix, whole) : matrix;
}

// The parts along the last dim, one after the other, times waves. Gives the parts of the product. `isOpen`: the length.
Complex timesWaves(NodeContext &c, Complex x, int64_t length, int64_t bins, double sign, double factor,
                   bool isOpen = false) {
  int64_t last = c.rank(x.real) - 1;
  bool isComplex = bool(x.imaginary);
  Type element = c.elem(x.real);
  Value matrix = isOpen ? openWaves(c, element, length, bins, sign, /*byLength=*/factor != 1, isComplex)
                        : waves(c, element, length, bins, sign, factor, isComplex);
  Value joined = x.imaginary ? c.concat({x.real, x.imaginary}, last) : x.real;
  Value product = numpyMatmul(c, joined, matrix);
  return {c.sliceDim(product, last, 0, bins), c.sliceDim(product, last, bins, bins)};
}

// The factor of `length` that is nearest to its root from below, where two short transforms pay; else 1.
int64_t shortFactor(int64_t length) {
  constexpr int64_t leastLength = 512, leastFactor = 8;
  int64_t factor = int64_t(std::sqrt(double(length)));
  while (length % factor != 0)
    --factor;
  return length >= leastLength && factor >= leastFactor ? factor : 1;
}

// The transform of the last dim. n = second a + b and k = k1 + first k2 (Cooley and Tukey): transforms of length
// `first` over a, factors e^(i b k1), transforms of length `second` over b; first * second * (first + second) products
// in place of their square.
Complex fourier(NodeContext &c, Complex x, int64_t length, int64_t bins, bool inverse) {
  double sign = inverse ? 1 : -1, factor = inverse ? 1.0 / double(length) : 1.0;
  bool isOpen = c.maybeOpenSize(length);
  int64_t first = isOpen ? 1 : shortFactor(length), second = length / first;
  if (first == 1)
    return timesWaves(c, x, length, bins, sign, factor, isOpen);
  SmallVector<int64_t> lead(c.shape(x.real).drop_back());
  auto withLead = [&](ArrayRef<int64_t> dims) {
    SmallVector<int64_t> shape(lead);
    llvm::append_range(shape, dims);
    return shape;
  };
  SmallVector<int64_t> swap(llvm::to_vector(llvm::seq<int64_t>(0, int64_t(lead.size()) + 2)));
  std::swap(swap[lead.size()], swap[lead.size() + 1]);
  auto each = [](Complex value, llvm::function_ref<Value(Value)> change) {
    return Complex{change(value.real), value.imaginary ? change(value.imaginary) : Value()};
  };
  // [..., b, a] -> [..., b, k1]
  x = each(x, [&](Value part) { return c.transpose(c.reshape(part, withLead({first, second})), swap); });
  x = timesWaves(c, x, first, first, sign, 1);
  Type element = c.types().getF64Type();
  Tensor cosine = Tensor::zeros(RankedTensorType::get({second, first}, element)), sine = cosine;
  for (int64_t b = 0; b < second; ++b)
    for (int64_t k = 0; k < first; ++k) {
      double angle = 2 * kPi * double(b * k) / double(length);
      cosine.set(b * first + k, Scalar::ofReal(element, std::cos(angle)));
      sine.set(b * first + k, Scalar::ofReal(element, sign * std::sin(angle)));
    }
  Value turnReal = c.constant(cosine), turnImaginary = c.constant(sine);
  x = {c.sub(c.mul(x.real, turnReal), c.mul(x.imaginary, turnImaginary)),
       c.add(c.mul(x.real, turnImaginary), c.mul(x.imaginary, turnReal))};
  // [..., k1, b] -> [..., k1, k2] -> [..., k2, k1]
  x = each(x, [&](Value part) { return c.transpose(part, swap); });
  int64_t seconds = (bins + first - 1) / first;
  x = timesWaves(c, x, second, seconds, sign, factor);
  return each(x, [&](Value part) {
    part = c.reshape(c.transpose(part, swap), withLead({seconds * first}));
    return c.sliceDim(part, int64_t(lead.size()), 0, bins);
  });
}

void buildDft(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  if (!c.expect(rank >= 2 && (c.dim(x, rank - 1) == 1 || c.dim(x, rank - 1) == 2),
                "expected a last dim of 1 (real) or 2 (complex), found " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return;
  bool inverse = c.intAttr("inverse", 0) != 0, oneSided = c.intAttr("onesided", 0) != 0;
  if (c.version >= 20 && chooseAxes(c, 2, rank, AxesKind::one, buildDft))
    return;
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
    if (!value || !c.expect(*value > 0 && *value <= kMostFactor * kMostFactor, "input 'dft_length' is out of range"))
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
  int64_t longest = length > 0 ? length / shortFactor(length) : 0;
  if (!c.expect(length > 0 && (length <= kMostPoints || longest <= kMostFactor),
                "transforms of " + Twine(length) + " points are not supported: expected at most " + Twine(kMostPoints) +
                    ", or two factors of at most " + Twine(kMostFactor)))
    return;
  int64_t bins = oneSided && !inverse ? length / 2 + 1 : length;
  auto [resultReal, resultImaginary] = fourier(c, {real, imaginary}, length, bins, inverse);
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
  if (!c.expect(length > 0 && length <= kMostPoints && length <= s[1],
                "the frame length " + Twine(length) + " is out of range"))
    return;
  int64_t frames = (s[1] - length) / *step + 1;
  Value place = c.add(c.mul(c.iota(c.i64(), {frames, length}, 0), double(*step)), c.iota(c.i64(), {frames, length}, 1));
  auto [real, imaginary] = parts(c, signal);
  bool oneSided = c.intAttr("onesided", 1) != 0;
  auto frame = [&](Value part) {
    Value cut = c.gather(part, place, 1);
    return c.hasInput(2) ? c.mul(cut, c.input(2)) : cut;
  };
  Complex framed{frame(real), imaginary ? frame(imaginary) : Value()};
  Complex result = timesWaves(c, framed, length, oneSided ? length / 2 + 1 : length, /*sign=*/-1, /*factor=*/1);
  if (!c.failed())
    c.set(0, join(c, result.real, result.imaginary));
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
