// Layers of the language in a graph: ops whose operands are the states of one layer.
#include "frontend/export/TextWriter.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {
namespace {

using Text = std::optional<std::string>;

RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }

// The op that defines a value which nothing else reads.
template <typename Op> Op only(Value value) { return value.hasOneUse() ? value.getDefiningOp<Op>() : Op(); }

// `op` of a value and the weight `what`: the value, and the layer.
template <typename Op> std::pair<Value, std::string> without(TextWriter &w, Value value, StringRef what, bool isInner) {
  auto op = isInner ? only<Op>(value) : value.getDefiningOp<Op>();
  std::string layer = op ? w.layerOf(op->getOperand(1), what) : "";
  return layer.empty() ? std::pair(value, std::string()) : std::pair(Value(op->getOperand(0)), layer);
}

std::string tail(const std::string &layer) { return "name=\"" + layer + "\")"; }

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

Text denseText(TextWriter &w, Value value) {
  std::optional<Projection> found = projectionOf(w, value, "", false);
  if (!found)
    return std::nullopt;
  return w.applied(found->x,
                   "dense(" + std::to_string(found->units) + (found->hasBias ? ", " : ", bias=false, ") +
                       tail(found->layer),
                   found->layer);
}

Text convText(TextWriter &w, Value value) {
  Biased found = biased(w, value);
  auto conv = found.value != value ? only<ConvOp>(found.value) : value.getDefiningOp<ConvOp>();
  if (!conv || conv.getLayout() != Layout::channels_last || !hasKernel(w, found, conv.getFilter()))
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
  return w.applied(conv.getOperand(), call + found.bias + ", " + tail(found.layer), found.layer);
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
  return w.applied(conv.getGradient(), call + found.bias + ", " + tail(found.layer), found.layer);
}

Text embeddingText(TextWriter &w, Value value) {
  auto gather = value.getDefiningOp<GatherOp>();
  std::string layer = gather && gather.getAxis() == 0 ? w.layerOf(gather.getOperand(), "embeddings") : "";
  if (layer.empty())
    return std::nullopt;
  ArrayRef<int64_t> shape = typeOf(gather.getOperand()).getShape();
  return w.applied(gather.getIndices(),
                   "embedding(" + std::to_string(shape[0]) + ", " + std::to_string(shape[1]) + ", " + tail(layer),
                   layer);
}

// What stands behind a normalization: y * scale + bias.
struct Scaled {
  Value value;
  std::string layer, options; // ", scale=false"
};
Scaled scaled(TextWriter &w, Value value) {
  auto [biasedValue, biasLayer] = without<AddOp>(w, value, "bias", false);
  auto [inner, scaleLayer] = without<MulOp>(w, biasedValue, "scale", biasedValue != value);
  if (!biasLayer.empty() && !scaleLayer.empty() && biasLayer != scaleLayer)
    return {value, "", ", scale=false, bias=false"};
  return {inner, biasLayer.empty() ? scaleLayer : biasLayer,
          std::string(scaleLayer.empty() ? ", scale=false" : "") + (biasLayer.empty() ? ", bias=false" : "")};
}

// By running statistics: (x - mean) / sqrt(variance + epsilon)
Text batchNormText(TextWriter &w, Value value) {
  Scaled found = scaled(w, value);
  auto product = found.value != value ? only<MulOp>(found.value) : value.getDefiningOp<MulOp>();
  auto centred = product ? only<SubOp>(product->getOperand(0)) : SubOp();
  auto root = product ? only<RsqrtOp>(product->getOperand(1)) : RsqrtOp();
  auto sum = root ? only<AddOp>(root->getOperand(0)) : AddOp();
  if (!centred || !sum)
    return std::nullopt;
  std::string layer = w.layerOf(centred->getOperand(1), "mean");
  auto epsilon = sum->getOperand(1).getDefiningOp<ConstantOp>();
  if (layer.empty() || !epsilon || w.layerOf(sum->getOperand(0), "variance") != layer ||
      (!found.layer.empty() && found.layer != layer))
    return std::nullopt;
  return w.applied(centred->getOperand(0),
                   "batch_norm(epsilon=" + w.useNumber(epsilon.getResult()) + found.options + ", " + tail(layer),
                   layer);
}

Text layerNormText(TextWriter &w, Value value) {
  Scaled found = scaled(w, value);
  auto norm = found.value.getDefiningOp<NormalizeOp>();
  if (!norm || found.value != norm->getResult(0) || !norm->getResult(1).use_empty() ||
      !norm->getResult(2).use_empty() || (found.value != value && !found.value.hasOneUse()))
    return std::nullopt;
  int64_t rank = typeOf(norm.getOperand()).getRank();
  if (norm.getAxes().size() != 1 || norm.getAxes()[0] != rank - 1)
    return std::nullopt;
  std::string epsilon = numberText(Float64Type::get(value.getContext()), norm.getEpsilon().convertToDouble());
  std::string name = found.layer.empty() ? ")" : ", " + tail(found.layer);
  std::string call = "layer_norm(epsilon=" + epsilon + found.options + name;
  if (found.layer.empty())
    return w.use(norm.getOperand()) + " |> " + call;
  return w.applied(norm.getOperand(), call, found.layer);
}

Text groupNormText(TextWriter &w, Value value) {
  Scaled found = scaled(w, value);
  auto back = found.value != value ? only<ReshapeOp>(found.value) : value.getDefiningOp<ReshapeOp>();
  auto norm = back ? only<NormalizeOp>(back.getOperand()) : NormalizeOp();
  auto apart = norm && back.getOperand() == norm->getResult(0) ? only<ReshapeOp>(norm.getOperand()) : ReshapeOp();
  if (!apart || !norm->getResult(1).use_empty() || !norm->getResult(2).use_empty() ||
      typeOf(apart.getOperand()) != typeOf(back.getResult()))
    return std::nullopt;
  SmallVector<int64_t> shape(typeOf(apart.getOperand()).getShape()), axes;
  int64_t groups = typeOf(apart.getResult()).getShape().drop_back().back(), channels = shape.back();
  if (shape.size() < 3 || channels % groups)
    return std::nullopt;
  shape.back() = groups;
  shape.push_back(channels / groups);
  for (int64_t axis = 1; axis < int64_t(shape.size()); ++axis)
    if (axis != int64_t(shape.size()) - 2)
      axes.push_back(axis);
  if (typeOf(apart.getResult()).getShape() != ArrayRef(shape) || norm.getAxes() != ArrayRef(axes))
    return std::nullopt;
  std::string epsilon = numberText(Float64Type::get(value.getContext()), norm.getEpsilon().convertToDouble());
  std::string call = "group_norm(" + std::to_string(groups) + ", epsilon=" + epsilon + found.options;
  if (found.layer.empty())
    return w.use(apart.getOperand()) + " |> " + call + ")";
  return w.applied(apart.getOperand(), call + ", " + tail(found.layer), found.layer);
}

Text rmsNormText(TextWriter &w, Value value) {
  auto [inner, layer] = without<MulOp>(w, value, "scale", false);
  auto norm = layer.empty() ? RmsNormOp() : only<RmsNormOp>(inner);
  if (!norm || norm.getAxes().size() != 1 || norm.getAxes()[0] != typeOf(inner).getRank() - 1)
    return std::nullopt;
  std::string epsilon = numberText(Float64Type::get(value.getContext()), norm.getEpsilon().convertToDouble());
  return w.applied(norm.getOperand(), "rms_norm(epsilon=" + epsilon + ", " + tail(layer), layer);
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
  return w.applied(inputs[0].x, call + (output->hasBias ? ", " : ", bias=false, ") + tail(output->layer),
                   output->layer);
}

// A weight of each direction: reshape(state), or the concat of two.
std::string directionsOf(TextWriter &w, Value value, StringRef what, unsigned directions) {
  SmallVector<Value> parts{value};
  if (auto concat = value.getDefiningOp<ConcatOp>())
    parts.assign(concat.getOperands().begin(), concat.getOperands().end());
  std::string layer;
  for (auto [d, part] : llvm::enumerate(parts)) {
    std::string name = (directions == 1 ? "" : d ? "backward_" : "forward_") + what.str();
    auto reshape = part.getDefiningOp<ReshapeOp>();
    std::string own = reshape ? w.layerOf(reshape.getOperand(), name) : "";
    if (own.empty() || (d && own != layer))
      return "";
    layer = own;
  }
  return parts.size() == directions ? layer : "";
}

// rnn, gru and lstm between the transposes around them: [B, T, I] -> all steps [B, T, D*H] or the last one [B, D*H].
template <typename Op> Text recurrentText(TextWriter &w, Value value, StringRef kind) {
  auto flat = value.getDefiningOp<ReshapeOp>();
  auto turned = flat ? only<TransposeOp>(flat.getOperand()) : TransposeOp();
  auto op = turned ? turned.getOperand().template getDefiningOp<Op>() : Op();
  if (!op || op.getLengths() || op.getClip().convertToDouble() != 0)
    return std::nullopt;
  bool isAll = turned.getOperand() == op->getResult(0);
  SmallVector<int64_t> order{1, 0, 2};
  if (isAll)
    order = {2, 0, 1, 3};
  auto steps = op.getOperand().template getDefiningOp<TransposeOp>();
  if ((!isAll && turned.getOperand() != op->getResult(1)) || turned.getPermutation() != ArrayRef(order) || !steps ||
      steps.getPermutation() != ArrayRef<int64_t>{1, 0, 2} || !op.getBias())
    return std::nullopt;
  unsigned directions = op.getDirection() == Direction::bidirectional ? 2 : 1;
  std::string layer = directionsOf(w, op.getWeights(), "kernel", directions);
  Value bias = op.getBias();
  bool resetAfter = false;
  if constexpr (std::is_same_v<Op, GruOp>)
    resetAfter = op.getLinearBeforeReset();
  if (!resetAfter) { // behind the features' bias stands one of zeros
    auto both = bias.getDefiningOp<ConcatOp>();
    bias = both && both.getOperands().size() == 2 && both.getAxis() == 1 ? both.getOperands()[0] : Value();
  }
  if (layer.empty() || directionsOf(w, op.getRecurrence(), "recurrent_kernel", directions) != layer || !bias ||
      directionsOf(w, bias, "bias", directions) != layer)
    return std::nullopt;
  bool isStateful = bool(op.getInitialHidden());
  if (isStateful && w.layerOf(op.getInitialHidden(), "hidden") != layer)
    return std::nullopt;
  auto function = cast<StringAttr>(op.getActivations()[0]).getValue();
  std::string call = (kind + "(" + std::to_string(typeOf(op.getRecurrence()).getDimSize(2))).str();
  if constexpr (std::is_same_v<Op, RnnOp>)
    call += (", activation=\"" + function + "\"").str();
  if constexpr (std::is_same_v<Op, GruOp>)
    call += resetAfter ? "" : ", reset_after=false";
  call += isAll ? ", return_sequences=true" : "";
  call += directions == 2 ? ", bidirectional=true" : op.getDirection() == Direction::reverse ? ", backwards=true" : "";
  call += isStateful ? ", stateful=true" : "";
  return w.applied(steps.getOperand(), call + ", " + tail(layer), layer);
}

bool isNumber(Value value, double number) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto splat = constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
  return splat && isa<FloatType>(splat.getElementType()) &&
         float(splat.getSplatValue<APFloat>().convertToDouble()) == float(number);
}

// x / 2 * (erf(x / sqrt(2)) + 1)
Text geluText(TextWriter &w, Value value) {
  auto product = value.getDefiningOp<MulOp>();
  auto half = product ? only<MulOp>(product->getOperand(0)) : MulOp();
  auto sum = product ? only<AddOp>(product->getOperand(1)) : AddOp();
  auto erf = sum ? only<ErfOp>(sum->getOperand(0)) : ErfOp();
  auto inner = erf ? only<MulOp>(erf->getOperand(0)) : MulOp();
  if (!half || !inner || half->getOperand(0) != inner->getOperand(0) || !isNumber(half->getOperand(1), 0.5) ||
      !isNumber(sum->getOperand(1), 1) || !isNumber(inner->getOperand(1), std::sqrt(0.5)))
    return std::nullopt;
  return "gelu(" + w.use(inner->getOperand(0)) + ")";
}

Text recurrencesText(TextWriter &w, Value value) {
  if (Text found = recurrentText<LstmOp>(w, value, "lstm"))
    return found;
  if (Text found = recurrentText<GruOp>(w, value, "gru"))
    return found;
  return recurrentText<RnnOp>(w, value, "rnn");
}

} // namespace

ArrayRef<TextRow> layerTexts() {
  static constexpr TextRow rows[] = {geluText,       multiHeadText, denseText,     convText,
                                     transposedText, embeddingText, batchNormText, layerNormText,
                                     groupNormText,  rmsNormText,   attentionText, recurrencesText};
  return rows;
}

} // namespace dlc::frontend
