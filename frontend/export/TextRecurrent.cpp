// Recurrent layers in a graph.
#include "frontend/export/TextRows.h"

using namespace mlir;

namespace dlc::frontend {
namespace {

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

// Whether it begins with what the layer left: the state that it carries, or where it was applied before.
template <typename Op> bool goesOn(TextWriter &w, Op op, const std::string &layer) {
  Value before = op.getInitialHidden();
  if (auto earlier = before.getDefiningOp<Op>())
    return before == earlier->getResult(1) && directionsOf(w, earlier.getWeights(), "kernel", 1) == layer;
  w.graph.toldStates.insert(layer + ".hidden");
  w.graph.toldStates.insert(layer + ".cell");
  return w.layerOf(before, "hidden") == layer;
}

// What the weights of its directions begin with.
std::string initsOf(TextWriter &w, const std::string &layer, StringRef kind, unsigned directions,
                    RankedTensorType kernel, RankedTensorType recurrence) {
  auto each = [&](StringRef what) {
    SmallVector<std::string> states;
    for (StringRef direction : {"forward_", "backward_"})
      if (directions == 2)
        states.push_back(layer + "." + (direction + what).str());
    return directions == 2 ? states : SmallVector<std::string>{layer + "." + what.str()};
  };
  std::string bias = w.init("bias_init", each("bias"), kind == "lstm" ? "forget_gate" : "zeros");
  if (kind == "lstm" && !bias.empty())
    bias = ", unit_forget_bias=false" + (bias == ", bias_init=zeros" ? "" : bias);
  return w.init("init", each("kernel"), "glorot_uniform", kernel.getDimSize(2), kernel.getDimSize(1)) +
         w.init("recurrent_init", each("recurrent_kernel"), "orthogonal", recurrence.getDimSize(2),
                recurrence.getDimSize(1)) +
         bias;
}

// rnn, gru and lstm between the transposes around them: [B, T, I] -> all steps [B, T, D*H] or the last one [B, D*H].
template <typename Op> Text cellText(TextWriter &w, Value value, StringRef kind) {
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
  if (isStateful && !goesOn(w, op, layer))
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
  call += initsOf(w, layer, kind, directions, typeOf(op.getWeights()), typeOf(op.getRecurrence()));
  return w.applied(steps.getOperand(), call + ", " + tail(layer), layer);
}

} // namespace

Text recurrentText(TextWriter &w, Value value) {
  if (Text found = cellText<LstmOp>(w, value, "lstm"))
    return found;
  if (Text found = cellText<GruOp>(w, value, "gru"))
    return found;
  return cellText<RnnOp>(w, value, "rnn");
}

} // namespace dlc::frontend
