// Layers of the language in a graph: ops whose operands are the states of one layer.
#include "frontend/export/TextRows.h"
#include <cmath>
#include <numeric>

using namespace mlir;

namespace dlc::frontend {
namespace {

// ", stride=2"; nothing where all are 1.
std::string option(StringRef name, ArrayRef<int64_t> values) {
  bool isPlain = llvm::all_of(values, [](int64_t value) { return value == 1; });
  return isPlain ? "" : (", " + name + "=" + listText(values)).str();
}

// A product or convolution, and the bias behind it.
struct Biased {
  Value value;
  std::string layer, bias; // ", bias=false"
};
Biased biased(TextWriter &w, Value value) {
  auto [inner, layer] = without<AddOp>(w, value, "bias", false);
  return {inner, layer, layer.empty() ? ", bias=false" : ""};
}
// Whether the kernel is of the bias' layer, which it names where there is none.
bool hasKernel(TextWriter &w, Biased &found, Value kernel, StringRef what = "kernel") {
  std::string layer = w.layerOf(kernel, what);
  if (layer.empty() || (!found.layer.empty() && found.layer != layer))
    return false;
  found.layer = layer;
  return true;
}

// x @ kernel + bias over the last dim, leading dims as rows of one product: what both dense layers and those of
// attention are made of. `prefix` stands in front of the weights' names.
struct Projection {
  Value x;
  std::string layer;
  int64_t units = 0;
  bool hasBias = false;
};
std::optional<Projection> projectionOf(TextWriter &w, Value value, const std::string &prefix, bool isInner) {
  auto [product, biasLayer] = without<AddOp>(w, value, prefix + "bias", isInner);
  isInner |= product != value;
  auto reshape = isInner ? only<ReshapeOp>(product) : product.getDefiningOp<ReshapeOp>();
  Value rows = reshape ? Value(reshape.getOperand()) : product;
  auto matmul = isInner || reshape ? only<MatmulOp>(rows) : rows.getDefiningOp<MatmulOp>();
  if (!matmul || matmul.getTransposeLhs() || matmul.getTransposeRhs() || typeOf(matmul.getLhs()).getRank() != 2)
    return std::nullopt;
  Projection found{matmul.getLhs(), w.layerOf(matmul.getRhs(), prefix + "kernel"),
                   typeOf(matmul.getRhs()).getShape().back(), !biasLayer.empty()};
  if (found.layer.empty() || (found.hasBias && biasLayer != found.layer))
    return std::nullopt;
  if (!reshape)
    return found;
  auto flat = only<ReshapeOp>(found.x);
  SmallVector<int64_t> shape(flat ? typeOf(flat.getOperand()).getShape() : ArrayRef<int64_t>());
  if (shape.empty() || shape.back() != typeOf(found.x).getShape().back())
    return std::nullopt;
  shape.back() = found.units;
  found.x = flat.getOperand();
  return typeOf(product).getShape() == ArrayRef(shape) ? std::optional(found) : std::nullopt;
}

// What kernel and bias begin with.
std::string inits(TextWriter &w, const std::string &layer, bool hasBias, int64_t fanIn = 0, int64_t fanOut = 0) {
  return w.init("init", {layer + ".kernel"}, "glorot_uniform", fanIn, fanOut) +
         (hasBias ? w.init("bias_init", {layer + ".bias"}, "zeros") : "");
}

Text denseText(TextWriter &w, Value value) {
  std::optional<Projection> found = projectionOf(w, value, "", false);
  if (!found)
    return std::nullopt;
  return w.applied(found->x,
                   "dense(" + std::to_string(found->units) + (found->hasBias ? "" : ", bias=false") +
                       inits(w, found->layer, found->hasBias) + ", " + tail(found->layer),
                   found->layer);
}

int64_t product(ArrayRef<int64_t> sizes) {
  return std::accumulate(sizes.begin(), sizes.end(), int64_t(1), std::multiplies<>());
}

Text convText(TextWriter &w, Value value) {
  Biased found = biased(w, value);
  auto conv = found.value != value ? only<ConvOp>(found.value) : value.getDefiningOp<ConvOp>();
  if (!conv || conv.getLayout() != Layout::channels_last || conv.getTransposeFilter() ||
      !hasKernel(w, found, conv.getFilter()))
    return std::nullopt;
  ArrayRef<int64_t> shape = typeOf(conv.getOperand()).getShape(), filter = typeOf(conv.getFilter()).getShape();
  int64_t spatial = int64_t(shape.size()) - 2, groups = int64_t(conv.getGroups());
  ArrayRef<int64_t> kernel = filter.take_front(spatial);
  Text padding =
      paddingText(shape, kernel, conv.getStrides(), conv.getDilations(), conv.getPadsLow(), conv.getPadsHigh());
  if (spatial > 2 || !padding)
    return std::nullopt;
  bool isDepthwise = spatial == 2 && groups == shape.back() && groups > 1;
  std::string call = isDepthwise ? "depthwise_conv2d("
                                 : "conv" + std::to_string(spatial) + "d(" + std::to_string(filter.back()) + ", ";
  call += listText(kernel) + option("stride", conv.getStrides()) + *padding + option("dilation", conv.getDilations());
  if (isDepthwise && filter.back() != groups)
    call += ", multiplier=" + std::to_string(filter.back() / groups);
  if (!isDepthwise && groups > 1)
    call += ", groups=" + std::to_string(groups);
  int64_t fanIn = isDepthwise ? product(kernel) : 0; // as the layer says; else those of the kernel's shape
  call += found.bias + inits(w, found.layer, found.bias.empty(), fanIn, fanIn * (filter.back() / groups));
  return w.applied(conv.getOperand(), call + ", " + tail(found.layer), found.layer);
}

Text transposedText(TextWriter &w, Value value) {
  Biased found = biased(w, value);
  auto conv = found.value != value ? only<ConvDataGradOp>(found.value) : value.getDefiningOp<ConvDataGradOp>();
  if (!conv || conv.getLayout() != Layout::channels_last || conv.getGroups() != 1 ||
      !llvm::all_of(conv.getDilations(), [](int64_t d) { return d == 1; }) || !hasKernel(w, found, conv.getFilter()))
    return std::nullopt;
  ArrayRef<int64_t> from = typeOf(conv.getGradient()).getShape(), to = typeOf(conv.getResult()).getShape();
  ArrayRef<int64_t> filter = typeOf(conv.getFilter()).getShape(), strides = conv.getStrides();
  int64_t spatial = int64_t(from.size()) - 2;
  bool isValid = true, isSame = true;
  for (int64_t i = 0; i < spatial; ++i) {
    int64_t whole = std::max((from[i + 1] - 1) * strides[i] + filter[i], from[i + 1] * strides[i]);
    isValid &= to[i + 1] == whole && conv.getPadsLow()[i] == 0;
    isSame &= to[i + 1] == from[i + 1] * strides[i] &&
              conv.getPadsLow()[i] == std::max<int64_t>(0, filter[i] - strides[i]) / 2;
  }
  if (spatial > 2 || (!isValid && !isSame))
    return std::nullopt;
  std::string call = "conv" + std::to_string(spatial) + "d_transpose(" + std::to_string(filter[spatial]) + ", " +
                     listText(filter.take_front(spatial)) + option("stride", strides) +
                     (isValid ? "" : ", padding=\"same\"");
  int64_t places = product(filter.take_front(spatial));
  call +=
      found.bias + inits(w, found.layer, found.bias.empty(), places * filter[spatial + 1], places * filter[spatial]);
  return w.applied(conv.getGradient(), call + ", " + tail(found.layer), found.layer);
}

Text embeddingText(TextWriter &w, Value value) {
  auto gather = value.getDefiningOp<GatherOp>();
  std::string layer = gather && gather.getAxis() == 0 ? w.layerOf(gather.getOperand(), "embeddings") : "";
  if (layer.empty())
    return std::nullopt;
  ArrayRef<int64_t> shape = typeOf(gather.getOperand()).getShape();
  return w.applied(gather.getIndices(),
                   "embedding(" + std::to_string(shape[0]) + ", " + std::to_string(shape[1]) +
                       w.init("init", {layer + ".embeddings"}, "uniform(-0.05, 0.05)") + ", " + tail(layer),
                   layer);
}

// As the language's attention is.
bool isPlain(AttentionOp op) {
  return op->getResult(1).use_empty() && !op.getMask() && !op.getLengths() && !op.getPast() && !op.getSoftmaxType() &&
         op.getSoftcap().isZero() &&
         op.getScale().convertToDouble() == 1 / std::sqrt(double(typeOf(op.getQuery()).getDimSize(3)));
}

Text attentionText(TextWriter &w, Value value) {
  auto op = value.getDefiningOp<AttentionOp>();
  if (!op || value != op->getResult(0) || !isPlain(op))
    return std::nullopt;
  return "attention(" + w.use(op.getQuery()) + ", " + w.use(op.getKey()) + ", " + w.use(op.getValue()) +
         (op.getCausal() ? ", causal=true)" : ")");
}

// Projections, heads, attention, and a projection of what they find.
Text multiHeadText(TextWriter &w, Value value) {
  auto isHeads = [](TransposeOp op) { return op && op.getPermutation() == ArrayRef<int64_t>{0, 2, 1, 3}; };
  std::optional<Projection> output = projectionOf(w, value, "output_", false);
  auto joined = output ? only<ReshapeOp>(output->x) : ReshapeOp();
  auto turned = joined ? only<TransposeOp>(joined.getOperand()) : TransposeOp();
  auto attention = isHeads(turned) ? only<AttentionOp>(turned.getOperand()) : AttentionOp();
  if (!attention || !isPlain(attention))
    return std::nullopt;
  SmallVector<Projection> inputs;
  for (auto [what, operand] :
       {std::pair("query_", attention.getQuery()), {"key_", attention.getKey()}, {"value_", attention.getValue()}}) {
    auto split = only<TransposeOp>(operand);
    auto apart = isHeads(split) ? only<ReshapeOp>(split.getOperand()) : ReshapeOp();
    std::optional<Projection> input = apart ? projectionOf(w, apart.getOperand(), what, true) : std::nullopt;
    if (!input || input->layer != output->layer || input->hasBias != output->hasBias)
      return std::nullopt;
    inputs.push_back(*input);
  }
  int64_t heads = typeOf(attention.getQuery()).getDimSize(1), width = inputs[0].units;
  int64_t features = typeOf(inputs[0].x).getShape().back();
  if (inputs[1].x != inputs[2].x || output->units != features)
    return std::nullopt;
  std::string call = "multi_head_attention(" + std::to_string(heads);
  if (inputs[1].x != inputs[0].x)
    call += ", context=" + w.use(inputs[1].x);
  call += width == features ? "" : ", width=" + std::to_string(width);
  call += attention.getCausal() ? ", causal=true" : "";
  SmallVector<std::string> kernels;
  for (const char *what : {"query", "key", "value", "output"})
    kernels.push_back(output->layer + "." + what + "_kernel");
  call += (output->hasBias ? "" : ", bias=false") + w.init("init", kernels, "glorot_uniform");
  return w.applied(inputs[0].x, call + ", " + tail(output->layer), output->layer);
}

} // namespace

ArrayRef<TextRow> layerTexts() {
  static constexpr TextRow rows[] = {multiHeadText, denseText,     convText,      transposedText,
                                     embeddingText, batchNormText, layerNormText, groupNormText,
                                     rmsNormText,   attentionText, recurrentText, callText};
  return rows;
}

} // namespace dlc::frontend
