// Normalizations in a graph.
#include "frontend/export/TextRows.h"

using namespace mlir;

namespace dlc::frontend {
namespace {

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

std::string epsilonText(NormalizeOp norm) {
  return numberText(Float64Type::get(norm.getContext()), norm.getEpsilon().convertToDouble());
}

} // namespace

// By the batch's own statistics, which the running ones follow.
static Text trainedBatchNormText(TextWriter &w, const Scaled &found) {
  auto norm = found.value.getDefiningOp<NormalizeOp>();
  std::optional<MovedNorm> moved = norm && found.value == norm->getResult(0) ? w.graph.movedNorm(norm) : std::nullopt;
  if (!moved || (!found.layer.empty() && found.layer != moved->layer))
    return std::nullopt;
  w.graph.toldStates.insert(moved->layer + ".mean");
  w.graph.toldStates.insert(moved->layer + ".variance");
  return w.applied(norm.getOperand(),
                   "batch_norm(momentum=" + realText(moved->momentum) + ", epsilon=" + epsilonText(norm) +
                       found.options + ", " + tail(moved->layer),
                   moved->layer);
}

// By running statistics: (x - mean) / sqrt(variance + epsilon)
Text batchNormText(TextWriter &w, Value value) {
  Scaled found = scaled(w, value);
  if (Text trained = trainedBatchNormText(w, found))
    return trained;
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
  std::string epsilon = epsilonText(norm);
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
  std::string epsilon = epsilonText(norm);
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

} // namespace dlc::frontend
