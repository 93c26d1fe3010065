// Resize and Upsample.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataResize.h"
#include "frontend/onnx/ops/DataSizes.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

struct ResizeAttributes {
  Resampling how;
  SmallVector<int64_t> sizes;
  SmallVector<double> scales, roiLow, roiHigh;
};

std::string modeOf(NodeContext &c) {
  return c.choiceAttr("mode", "nearest", {"nearest", "linear", "bilinear", "cubic"});
}

// How all dims that a policy holds together are scaled: as little or as much as any of them.
bool isSmallest(StringRef policy) { return policy == "not_larger"; }
std::string policyOf(NodeContext &c) {
  return c.choiceAttr("keep_aspect_ratio_policy", "stretch", {"stretch", "not_larger", "not_smaller"});
}
double commonOf(ArrayRef<double> scales, StringRef policy) {
  if (scales.empty())
    return 0;
  return isSmallest(policy) ? *llvm::min_element(scales) : *llvm::max_element(scales);
}

int64_t scaled(int64_t size, double common) { return int64_t(std::floor(common * double(size) + 0.5)); }

void emit(NodeContext &c, Value x, const ResizeAttributes &a) {
  const Resampling &how = a.how;
  ResizeMode mode = how.mode == "nearest" ? ResizeMode::nearest
                    : how.mode == "cubic" ? ResizeMode::cubic
                                          : ResizeMode::linear;
  c.set(0, c.op<ResizeOp>({x},
                          {c.kind<ResizeModeAttr>("mode", mode), c.reals("scales", a.scales),
                           c.text("coordinates", how.coordinates), c.text("nearest_mode", how.nearestMode),
                           c.real("cubic_coefficient", how.cubic), c.flag("exclude_outside", how.excludeOutside),
                           c.flag("antialias", how.antialias), c.reals("roi_low", a.roiLow),
                           c.reals("roi_high", a.roiHigh), c.real("extrapolation", how.extrapolation)},
                          RankedTensorType::get(a.sizes, c.elem(x))));
}

// Fills `sizes` from scales, one per dim.
bool applyScales(NodeContext &c, Value x, ArrayRef<double> scales, ResizeAttributes &a) {
  if (!c.expect(int64_t(scales.size()) == c.rank(x),
                "expected one scale per dim, found " + Twine(scales.size()) + " for " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return false;
  for (auto [size, scale] : llvm::zip_equal(c.shape(x), scales)) {
    double result = std::floor(double(size) * double(float(scale)));
    if (!c.expect(scale > 0 && result < double(int64_t(1) << 40), "a scale is out of range"))
      return false;
    a.sizes.push_back(int64_t(result));
    a.scales.push_back(scale);
  }
  a.roiLow.assign(c.rank(x), 0);
  a.roiHigh.assign(c.rank(x), 1);
  return true;
}

// Where scales, sizes or the crop are known when the program runs, or dims stay open.
class ValueResize {
public:
  // `scales`: which input holds them.
  ValueResize(NodeContext &c, ArrayRef<int64_t> axes, const Resampling &how, unsigned scales = 2)
      : c(c), x(c.input(0)), axes(axes), how(how), scales(scales), dims(size_t(c.rank(x))) {}
  void build();

private:
  Value real(double value) { return c.scalar(c.types().getF64Type(), value); }
  // Element i of an input, f64 of rank 0.
  Value element(unsigned index, size_t i) {
    return c.cast(c.element(c.input(index), int64_t(i)), c.types().getF64Type());
  }
  // Whether a dim that is not scaled stays as it is.
  bool isWhole() const { return how.coordinates != "tf_crop_and_resize"; }
  Value wholeBelow(Value value) { return c.cast(c.unary<FloorOp>(value), c.i64()); }
  int64_t mostAlong(int64_t axis) const;
  void byScales(std::optional<Tensor> known);
  void bySizes(std::optional<Tensor> known);

  NodeContext &c;
  Value x;
  ArrayRef<int64_t> axes;
  const Resampling &how;
  const unsigned scales;
  SmallVector<ResizedDim> dims;
};

// Dims of one element, batches and channels, hardly grow.
int64_t ValueResize::mostAlong(int64_t axis) const {
  constexpr int64_t mostOfOne = 4;
  int64_t longer = llvm::count_if(axes, [&](int64_t each) { return c.dim(x, each) > 1; });
  int64_t most = mostOfUnbounded(longer > 0 ? longer : int64_t(axes.size()));
  return longer > 0 && c.dim(x, axis) <= 1 ? std::min(most, mostOfOne) : most;
}

void ValueResize::byScales(std::optional<Tensor> known) {
  for (auto [i, axis] : llvm::enumerate(axes)) {
    ResizedDim &dim = dims[size_t(axis)];
    int64_t present = c.dim(x, axis);
    if (known) {
      dim.number = known->get(int64_t(i)).real;
      double output = std::floor(double(present) * *dim.number);
      if (!c.expect(*dim.number > 0 && output < double(int64_t(1) << 40), "a scale is out of range"))
        return;
      dim.output = int64_t(output);
      dim.size = c.sizeAsValue(dim.output);
      dim.scale = *dim.number == 1 && isWhole() ? Value() : real(*dim.number);
      continue;
    }
    dim.scale = element(scales, i);
    dim.size = wholeBelow(c.mul(dim.scale, realSize(c, present)));
    dim.output = readSize(c, dim.size, mostAlong(axis), {0, axis});
  }
}

void ValueResize::bySizes(std::optional<Tensor> known) {
  std::string policy = policyOf(c);
  bool stretches = policy == "stretch";
  Value common;
  SmallVector<Value> ratios;
  SmallVector<double> numbers;
  for (auto [i, axis] : llvm::enumerate(axes)) {
    int64_t wanted = known ? known->get(int64_t(i)).integer : 0;
    Value ratio = c.div(known ? realSize(c, wanted) : element(3, i), realSize(c, c.dim(x, axis)));
    common = i == 0 ? ratio : isSmallest(policy) ? c.min(common, ratio) : c.max(common, ratio);
    ratios.push_back(ratio);
    numbers.push_back(double(wanted) / double(c.dim(x, axis)));
  }
  for (auto [i, axis] : llvm::enumerate(axes)) {
    ResizedDim &dim = dims[size_t(axis)];
    int64_t present = c.dim(x, axis);
    dim.scale = stretches ? ratios[i] : common;
    if (known) {
      dim.output = stretches ? known->get(int64_t(i)).integer : scaled(present, commonOf(numbers, policy));
      if (!c.expect(dim.output >= 0 && dim.output < (int64_t(1) << 40), "a size is out of range"))
        return;
      dim.size = c.sizeAsValue(dim.output);
      if (stretches && dim.output == present && isWhole())
        dim.scale = {};
      continue;
    }
    dim.size = stretches ? c.cast(element(3, i), c.i64()) : wholeBelow(c.add(c.mul(common, realSize(c, present)), 0.5));
    dim.output = readSize(c, dim.size, mostAlong(axis), {0, axis});
  }
}

void ValueResize::build() {
  bool hasScales = c.hasInput(scales) && c.type(c.input(scales)).getNumElements() > 0;
  unsigned index = hasScales ? scales : 3;
  Value given = c.input(index);
  if (c.failed() ||
      !c.expect(c.rank(given) == 1 && c.dim(given, 0) == int64_t(axes.size()),
                "expected " + Twine(axes.size()) + (hasScales ? " scales" : " sizes") + ", found " +
                    typeName(c.type(given))) ||
      !c.expect(c.type(x).getNumElements() > 0, "an empty tensor cannot be resampled by data"))
    return;
  for (auto [size, dim] : llvm::zip_equal(c.shape(x), dims))
    dim.output = size;
  std::optional<Tensor> known = c.constantOf(given);
  hasScales ? byScales(known) : bySizes(known);
  if (how.coordinates == "tf_crop_and_resize") {
    if (!c.expect(c.hasInput(1) && c.type(c.input(1)).getNumElements() == 2 * int64_t(axes.size()),
                  "expected two numbers per axis in input 'roi', " +
                      typeName(RankedTensorType::get({2 * int64_t(axes.size())}, c.elem(c.input(1)))) + ", found " +
                      typeName(c.type(c.input(1)))))
      return;
    for (auto [i, axis] : llvm::enumerate(axes)) {
      dims[size_t(axis)].roiLow = element(1, i);
      dims[size_t(axis)].roiHigh = element(1, i + axes.size());
    }
  }
  if (!c.failed())
    c.set(0, resample(c, x, dims, how));
}

void buildUpsample(NodeContext &c) {
  Value x = c.input(0);
  ResizeAttributes a;
  a.how = {modeOf(c), "asymmetric", "floor"};
  if (c.failed() || !c.staticShape(x))
    return;
  if (c.version >= 9 && (decidedByData(c, c.input(1)) || c.looksAtSizes())) {
    auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
    return ValueResize(c, all, a.how, 1).build();
  }
  std::optional<SmallVector<double>> scales = c.version < 9 ? c.floatsAttr("scales") : c.inputReals("scales", 1);
  if (scales && applyScales(c, x, *scales, a))
    emit(c, x, a);
}

// Sizes given for some axes; the policy may replace them by one scale for all.
bool applySizes(NodeContext &c, Value x, ArrayRef<int64_t> axes, ArrayRef<int64_t> wanted, ResizeAttributes &a) {
  std::string policy = policyOf(c);
  if (!c.expect(axes.size() == wanted.size(),
                "expected " + Twine(axes.size()) + " sizes, found " + Twine(wanted.size())))
    return false;
  a.sizes.assign(c.shape(x).begin(), c.shape(x).end());
  a.scales.assign(c.rank(x), 1.0);
  SmallVector<double> scales;
  for (auto [axis, size] : llvm::zip_equal(axes, wanted)) {
    int64_t present = c.shape(x)[axis];
    if (!c.expect(size >= 0 && size < (int64_t(1) << 40) && (present > 0 || size == 0), "a size is out of range"))
      return false;
    a.sizes[axis] = size;
    if (present == 0) // nothing stays nothing
      continue;
    scales.push_back(double(size) / double(present));
    a.scales[axis] = scales.back();
  }
  if (policy != "stretch")
    for (int64_t axis : axes) {
      a.scales[axis] = commonOf(scales, policy);
      a.sizes[axis] = scaled(c.shape(x)[axis], a.scales[axis]);
    }
  return true;
}

// As versions from 11 on say it.
Resampling readResampling(NodeContext &c) {
  Resampling how;
  how.mode = modeOf(c);
  how.coordinates = c.choiceAttr("coordinate_transformation_mode", "half_pixel",
                                 {"half_pixel", "half_pixel_symmetric", "pytorch_half_pixel", "align_corners",
                                  "asymmetric", "tf_crop_and_resize"});
  how.nearestMode =
      c.choiceAttr("nearest_mode", "round_prefer_floor", {"round_prefer_floor", "round_prefer_ceil", "floor", "ceil"});
  how.cubic = c.floatAttr("cubic_coeff_a", -0.75);
  how.extrapolation = c.floatAttr("extrapolation_value", 0);
  how.excludeOutside = c.intAttr("exclude_outside", 0) != 0;
  how.antialias = c.intAttr("antialias", 0) != 0;
  return how;
}

void buildResize(NodeContext &c) {
  Value x = c.input(0);
  if (!c.staticShape(x))
    return;
  auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  SmallVector<int64_t> axes = c.intsAttr("axes", all);
  for (int64_t &axis : axes)
    axis = c.normalizeAxis(axis, c.rank(x));
  ResizeAttributes a;
  a.how = readResampling(c);
  if (c.failed())
    return;

  auto isOpen = [&](unsigned index) { return decidedByData(c, c.optional(index)); };
  if (isOpen(1) || isOpen(2) || isOpen(3) || c.looksAtSizes())
    return ValueResize(c, axes, a.how).build();
  // An empty tensor in the place of `scales` means that sizes are given.
  std::optional<SmallVector<double>> scales = SmallVector<double>();
  if (c.hasInput(2))
    scales = c.inputReals("scales", 2);
  if (!scales)
    return;
  if (!scales->empty()) {
    SmallVector<double> perDim(c.rank(x), 1.0);
    if (!c.expect(scales->size() == axes.size(),
                  "expected " + Twine(axes.size()) + " scales, found " + Twine(scales->size())))
      return;
    for (auto [axis, scale] : llvm::zip_equal(axes, *scales))
      perDim[axis] = scale;
    if (!applyScales(c, x, perDim, a))
      return;
  } else {
    std::optional<SmallVector<int64_t>> sizes = c.inputIntegers("sizes", 3);
    if (!sizes || !applySizes(c, x, axes, *sizes, a))
      return;
  }
  a.roiLow.assign(c.rank(x), 0);
  a.roiHigh.assign(c.rank(x), 1);
  if (a.how.coordinates == "tf_crop_and_resize") {
    std::optional<SmallVector<double>> roi = c.inputReals("roi", 1);
    if (!roi || !c.expect(roi->size() == 2 * axes.size(), "expected two numbers per axis in input 'roi'"))
      return;
    for (auto [i, axis] : llvm::enumerate(axes)) {
      a.roiLow[axis] = (*roi)[i];
      a.roiHigh[axis] = (*roi)[i + axes.size()];
    }
  }
  emit(c, x, a);
}

const OpRow rows[] = {
    {"", "Upsample", 7, 9, buildUpsample},
    {"", "Resize", 10, 10, buildUpsample},
    {"", "Resize", 11, 0, buildResize},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::resizeRows() { return rows; }
