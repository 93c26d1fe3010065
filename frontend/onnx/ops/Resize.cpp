// Resize and Upsample.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataResize.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "ir/SizeMarks.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

struct ResizeAttributes {
  SmallVector<int64_t> sizes;
  SmallVector<double> scales, roiLow, roiHigh;
  std::string mode = "nearest", coordinates = "asymmetric", nearestMode = "floor";
  double cubic = -0.75, extrapolation = 0;
  bool excludeOutside = false, antialias = false;
};

void emit(NodeContext &c, Value x, const ResizeAttributes &a) {
  ResizeMode mode = a.mode == "nearest" ? ResizeMode::nearest
                    : a.mode == "cubic" ? ResizeMode::cubic
                                        : ResizeMode::linear;
  if (!c.expect(a.mode == "nearest" || a.mode == "linear" || a.mode == "bilinear" || a.mode == "cubic",
                "attribute 'mode' is '" + a.mode + "', expected nearest, linear or cubic"))
    return;
  c.set(0, c.op<ResizeOp>({x},
                          {c.kind<ResizeModeAttr>("mode", mode), c.reals("scales", a.scales),
                           c.text("coordinates", a.coordinates), c.text("nearest_mode", a.nearestMode),
                           c.real("cubic_coefficient", a.cubic), c.flag("exclude_outside", a.excludeOutside),
                           c.flag("antialias", a.antialias), c.reals("roi_low", a.roiLow),
                           c.reals("roi_high", a.roiHigh), c.real("extrapolation", a.extrapolation)},
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
  ValueResize(NodeContext &c, ArrayRef<int64_t> axes, const ResizeAttributes &a, unsigned scales = 2)
      : c(c), x(c.input(0)), axes(axes), a(a), scales(scales), dims(size_t(c.rank(x))) {}
  void build();

private:
  Value real(double value) { return c.scalar(c.types().getF64Type(), value); }
  // Element i of an input, f64 of rank 0.
  Value element(unsigned index, size_t i) {
    return c.reshape(c.cast(c.sliceDim(c.input(index), 0, int64_t(i), 1), c.types().getF64Type()), {});
  }
  Value wholeBelow(Value value) { return c.cast(c.unary<FloorOp>(value), c.i64()); }
  int64_t mostAlong(int64_t axis) const;
  void byScales(std::optional<Tensor> known);
  void bySizes(std::optional<Tensor> known);

  NodeContext &c;
  Value x;
  ArrayRef<int64_t> axes;
  const ResizeAttributes &a;
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
    double size = double(c.dim(x, axis));
    if (known) {
      dim.number = known->get(int64_t(i)).real;
      double output = std::floor(size * *dim.number);
      if (!c.expect(*dim.number > 0 && output < double(int64_t(1) << 40), "a scale is out of range"))
        return;
      dim.output = int64_t(output);
      dim.size = sizeAsValue(c, dim.output);
      dim.scale = *dim.number == 1 && a.coordinates != "tf_crop_and_resize" ? Value() : real(*dim.number);
      continue;
    }
    dim.scale = element(scales, i);
    dim.size = wholeBelow(c.mul(dim.scale, c.cast(sizeAsValue(c, int64_t(size)), c.types().getF64Type())));
    dim.output = readSize(c, dim.size, mostAlong(axis), 0, axis);
  }
}

void ValueResize::bySizes(std::optional<Tensor> known) {
  std::string policy = c.stringAttr("keep_aspect_ratio_policy", "stretch");
  if (!c.expect(policy == "stretch" || policy == "not_larger" || policy == "not_smaller",
                "attribute 'keep_aspect_ratio_policy' is '" + policy +
                    "', expected stretch, not_larger or not_smaller"))
    return;
  SmallVector<Value> ratios;
  Value common;
  double commonNumber = 0;
  auto present = [&](int64_t axis) { return c.cast(sizeAsValue(c, c.dim(x, axis)), c.types().getF64Type()); };
  for (auto [i, axis] : llvm::enumerate(axes)) {
    Value size = known ? c.cast(sizeAsValue(c, known->get(int64_t(i)).integer), c.types().getF64Type()) : element(3, i);
    ratios.push_back(c.div(size, present(axis)));
    common = !common                  ? ratios.back()
             : policy == "not_larger" ? c.min(common, ratios.back())
                                      : c.max(common, ratios.back());
    if (!known)
      continue;
    double scale = double(known->get(int64_t(i)).integer) / double(c.dim(x, axis));
    bool isBetter = policy == "not_larger" ? scale < commonNumber : scale > commonNumber;
    commonNumber = i == 0 || isBetter ? scale : commonNumber;
  }
  for (auto [i, axis] : llvm::enumerate(axes)) {
    ResizedDim &dim = dims[size_t(axis)];
    bool stretches = policy == "stretch";
    dim.scale = stretches ? ratios[i] : common;
    if (known) {
      dim.output =
          stretches ? known->get(int64_t(i)).integer : int64_t(std::floor(commonNumber * double(c.dim(x, axis)) + 0.5));
      if (!c.expect(dim.output >= 0 && dim.output < (int64_t(1) << 40), "a size is out of range"))
        return;
      dim.size = sizeAsValue(c, dim.output);
      if (stretches && dim.output == c.dim(x, axis) && a.coordinates != "tf_crop_and_resize")
        dim.scale = {};
      continue;
    }
    dim.size = stretches ? c.cast(element(3, i), c.i64()) : wholeBelow(c.add(c.mul(common, present(axis)), 0.5));
    dim.output = readSize(c, dim.size, mostAlong(axis), 0, axis);
  }
}

void ValueResize::build() {
  bool hasScales = c.hasInput(scales) && c.type(c.input(scales)).getNumElements() > 0;
  unsigned index = hasScales ? scales : 3;
  Value given = c.input(index);
  if (c.failed() || !c.expect(c.rank(given) == 1 && c.dim(given, 0) == int64_t(axes.size()),
                              "expected " + Twine(axes.size()) + (hasScales ? " scales" : " sizes") + ", found " +
                                  typeName(c.type(given))))
    return;
  for (auto [size, dim] : llvm::zip_equal(c.shape(x), dims))
    dim.output = size;
  std::optional<Tensor> known = c.constantOf(given);
  hasScales ? byScales(known) : bySizes(known);
  if (a.coordinates == "tf_crop_and_resize") {
    if (!c.expect(c.hasInput(1) && c.type(c.input(1)).getNumElements() == 2 * int64_t(axes.size()),
                  "expected two numbers per axis in input 'roi'"))
      return;
    for (auto [i, axis] : llvm::enumerate(axes)) {
      dims[size_t(axis)].roiLow = element(1, i);
      dims[size_t(axis)].roiHigh = element(1, i + axes.size());
    }
  }
  if (!c.failed())
    c.set(0, resample(c, x, dims,
                      {a.mode, a.coordinates, a.nearestMode, a.cubic, a.extrapolation, a.excludeOutside, a.antialias}));
}

void buildUpsample(NodeContext &c) {
  Value x = c.input(0);
  if (c.failed() || !c.staticShape(x))
    return;
  if (c.version >= 9 && (decidedByData(c, c.input(1)) || looksAtSizes(c.place().getInsertionBlock()->getParentOp()))) {
    auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
    ResizeAttributes a;
    a.mode = c.stringAttr("mode", "nearest");
    return ValueResize(c, all, a, 1).build();
  }
  std::optional<SmallVector<double>> scales = c.version < 9 ? c.floatsAttr("scales") : c.inputReals("scales", 1);
  ResizeAttributes a;
  a.mode = c.stringAttr("mode", "nearest");
  if (scales && applyScales(c, x, *scales, a))
    emit(c, x, a);
}

void buildOldResize(NodeContext &c) { buildUpsample(c); }

// Sizes given for some axes; the policy may replace them by one scale for all.
bool applySizes(NodeContext &c, Value x, ArrayRef<int64_t> axes, ArrayRef<int64_t> wanted, ResizeAttributes &a) {
  std::string policy = c.stringAttr("keep_aspect_ratio_policy", "stretch");
  if (!c.expect(axes.size() == wanted.size(),
                "expected " + Twine(axes.size()) + " sizes, found " + Twine(wanted.size())) ||
      !c.expect(policy == "stretch" || policy == "not_larger" || policy == "not_smaller",
                "attribute 'keep_aspect_ratio_policy' is '" + policy +
                    "', expected stretch, not_larger or not_smaller"))
    return false;
  a.sizes.assign(c.shape(x).begin(), c.shape(x).end());
  a.scales.assign(c.rank(x), 1.0);
  double common = 0;
  for (auto [axis, size] : llvm::zip_equal(axes, wanted)) {
    int64_t present = c.shape(x)[axis];
    if (!c.expect(size >= 0 && size < (int64_t(1) << 40) && (present > 0 || size == 0), "a size is out of range"))
      return false;
    a.sizes[axis] = size;
    if (present == 0) // nothing stays nothing
      continue;
    double scale = double(size) / double(present);
    a.scales[axis] = scale;
    bool better = policy == "not_larger" ? scale < common : scale > common;
    if (common == 0 || better)
      common = scale;
  }
  if (policy != "stretch")
    for (int64_t axis : axes) {
      a.scales[axis] = common;
      a.sizes[axis] = int64_t(std::floor(common * double(c.shape(x)[axis]) + 0.5));
    }
  return true;
}

void buildResize(NodeContext &c) {
  Value x = c.input(0);
  if (!c.staticShape(x))
    return;
  auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  SmallVector<int64_t> axes = c.intsAttr("axes", all);
  for (int64_t &axis : axes)
    axis = c.normalizeAxis(axis, c.rank(x));
  if (c.failed())
    return;
  ResizeAttributes a;
  a.mode = c.stringAttr("mode", "nearest");
  a.coordinates = c.stringAttr("coordinate_transformation_mode", "half_pixel");
  a.nearestMode = c.stringAttr("nearest_mode", "round_prefer_floor");
  a.cubic = c.floatAttr("cubic_coeff_a", -0.75);
  a.extrapolation = c.floatAttr("extrapolation_value", 0);
  a.excludeOutside = c.intAttr("exclude_outside", 0) != 0;
  a.antialias = c.intAttr("antialias", 0) != 0;

  auto isOpen = [&](unsigned index) { return decidedByData(c, c.optional(index)); };
  if (isOpen(1) || isOpen(2) || isOpen(3) || looksAtSizes(c.place().getInsertionBlock()->getParentOp()))
    return ValueResize(c, axes, a).build();
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
  if (a.coordinates == "tf_crop_and_resize") {
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
    {"", "Resize", 10, 10, buildOldResize},
    {"", "Resize", 11, 0, buildResize},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::resizeRows() { return rows; }
