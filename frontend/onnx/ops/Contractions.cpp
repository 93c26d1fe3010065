// Matrix products and convolutions.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/MatrixProducts.h"
#include "frontend/onnx/ops/Windows.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value dlc::frontend::numpyMatmul(NodeContext &c, Value a, Value b) {
  if (!c.expect(c.rank(a) >= 1 && c.rank(b) >= 1,
                "expected inputs of rank 1 at least, found " + typeName(c.type(a)) + " and " + typeName(c.type(b))))
    return {};
  bool vectorA = c.rank(a) == 1, vectorB = c.rank(b) == 1;
  if (vectorA)
    a = c.reshape(a, {1, c.dim(a, 0)});
  if (vectorB)
    b = c.reshape(b, {c.dim(b, 0), 1});
  Value product = c.matmul(a, b);
  if (!vectorA && !vectorB)
    return product;
  // The dims of 1 that were put in go again.
  SmallVector<int64_t> shape(c.shape(product));
  if (c.failed() || shape.size() < 2)
    return {};
  if (vectorB)
    shape.pop_back();
  if (vectorA)
    shape.erase(shape.end() - (vectorB ? 1 : 2));
  return c.reshape(product, shape);
}

namespace {

void buildMatMul(NodeContext &c) { c.set(0, numpyMatmul(c, c.input(0), c.input(1))); }

void buildGemm(NodeContext &c) {
  Value a = c.input(0), b = c.input(1);
  if (!c.expect(c.rank(a) == 2 && c.rank(b) == 2,
                "expected matrices, found " + typeName(c.type(a)) + " and " + typeName(c.type(b))))
    return;
  double alpha = c.floatAttr("alpha", 1.0), beta = c.floatAttr("beta", 1.0);
  Value result = c.matmul(a, b, c.intAttr("transA", 0) != 0, c.intAttr("transB", 0) != 0);
  if (alpha != 1.0)
    result = c.mul(result, alpha);
  if (c.hasInput(2) && beta != 0.0) {
    Value bias = c.input(2), product = result;
    result = c.add(product, beta != 1.0 ? c.mul(bias, beta) : bias);
    c.expect(c.shape(result) == c.shape(product),
             "input C of type " + typeName(c.type(bias)) + " does not broadcast to " + typeName(c.type(product)));
  }
  c.set(0, result);
}

void buildConv(NodeContext &c) {
  std::optional<Convolution> convolution = readConvolution(c, c.input(0), c.input(1));
  if (!convolution)
    return;
  Value x = padSame(c, c.input(0), convolution->window, PadMode::constant);
  Value result = convolve(c, x, c.input(1), *convolution);
  if (c.hasInput(2))
    result = c.add(result, c.perChannel(c.input(2), c.rank(result)));
  c.set(0, result);
}

void buildConvTranspose(NodeContext &c) {
  Value x = c.input(0), filter = c.input(1);
  if (!c.expect(c.rank(filter) == c.rank(x) && c.rank(filter) >= 3,
                "expected a filter of the input's rank (3 at least), found " + typeName(c.type(x)) + " and " +
                    typeName(c.type(filter))) ||
      !c.staticShape(filter) || !c.staticShape(x))
    return;
  std::string mode = c.stringAttr("auto_pad", "NOTSET");
  bool explicitPads = mode == "NOTSET" && !c.has("output_shape");
  std::optional<WindowAttributes> window = readWindow(c, x, c.shape(filter).drop_front(2), explicitPads);
  int64_t groups = c.intAttr("group", 1), rank = c.rank(x) - 2;
  SmallVector<int64_t> none(rank, 0);
  SmallVector<int64_t> outputPadding = c.intsAttr("output_padding", none),
                       outputShape = c.intsAttr("output_shape", none);
  if (!window ||
      !c.expect(groups >= 1 && groups <= std::max<int64_t>(1, c.shape(filter)[0]),
                "attribute 'group' is " + Twine(groups)) ||
      !c.expect(c.shape(filter)[0] == c.shape(x)[1], "the input has " + Twine(c.shape(x)[1]) +
                                                         " channels, the filter is for " + Twine(c.shape(filter)[0])) ||
      !c.expect(int64_t(outputPadding.size()) == rank && int64_t(outputShape.size()) == rank,
                "expected one entry per spatial dim in 'output_padding' and 'output_shape'"))
    return;
  SmallVector<int64_t> result{c.shape(x)[0], c.shape(filter)[1] * groups};
  for (int64_t i = 0; i < rank; ++i) {
    constexpr int64_t limit = int64_t(1) << 31;
    if (!c.expect(std::abs(outputPadding[i]) < limit && std::abs(outputShape[i]) < limit,
                  "an attribute is out of range"))
      return;
    int64_t size = c.shape(x)[i + 2], stride = window->strides[i];
    int64_t full = stride * (size - 1) + outputPadding[i] + window->extent(i);
    int64_t wanted = full - window->low[i] - window->high[i];
    if (!explicitPads && mode != "VALID") {
      wanted = c.has("output_shape") ? outputShape[i] : size * stride;
      int64_t total = std::max<int64_t>(0, full - wanted);
      window->low[i] = mode == "SAME_UPPER" ? total / 2 : total - total / 2;
    } else if (mode == "VALID" && c.has("output_shape")) {
      wanted = outputShape[i];
    }
    if (!c.expect(wanted >= 0, "its result would have a negative size"))
      return;
    result.push_back(wanted);
  }
  Value y = c.op<ConvDataGradOp>({x, filter},
                                 {c.integers("strides", window->strides), c.integers("pads_low", window->low),
                                  c.integers("dilations", window->dilations), c.integer("groups", groups),
                                  c.kind<LayoutAttr>("layout", Layout::channels_first)},
                                 RankedTensorType::get(result, c.elem(x)));
  if (c.hasInput(2))
    y = c.add(y, c.perChannel(c.input(2), c.rank(y)));
  c.set(0, y);
}

const OpRow rows[] = {
    {"", "MatMul", 1, 0, buildMatMul},
    {"", "Gemm", 1, 0, buildGemm},
    {"", "Conv", 1, 0, buildConv},
    {"", "ConvTranspose", 1, 0, buildConvTranspose},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::contractionRows() { return rows; }
