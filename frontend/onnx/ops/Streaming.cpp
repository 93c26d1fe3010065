// Layers that carry a state from call to call: linear attention, causal convolution.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Heads.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Each step of a linear attention becomes ops of its own.
constexpr int64_t kStepLimit = 128;

// The state S [B, H, K, V] is a memory: S = decay * S + k v^T (v corrected by what the memory says already, in the
// delta rules); a step's answer is scale * q^T S.
void buildLinearAttention(NodeContext &c) {
  int64_t heads = c.intAttr("q_num_heads", 0), kvHeads = c.intAttr("kv_num_heads", 0);
  std::string rule = c.choiceAttr("update_rule", "gated_delta", {"linear", "gated", "delta", "gated_delta"});
  bool gated = rule == "gated" || rule == "gated_delta", delta = rule == "delta" || rule == "gated_delta";
  if (!c.expect(heads > 0 && kvHeads > 0 && heads % kvHeads == 0,
                "attributes 'q_num_heads' and 'kv_num_heads' do not fit") ||
      !c.expect(c.hasInput(4) == gated && c.hasInput(5) == delta,
                "its inputs 'decay' and 'beta' do not fit the update rule '" + rule + "'"))
    return;
  for (unsigned i = 0; i < 3; ++i)
    if (!c.expect(c.rank(c.input(i)) == 3, "expected tensors of rank 3, found " + typeName(c.type(c.input(i)))))
      return;
  Value q = c.cast(splitHeads(c, c.input(0), heads), c.f32()), k = c.cast(splitHeads(c, c.input(1), kvHeads), c.f32());
  Value v = c.cast(splitHeads(c, c.input(2), kvHeads), c.f32());
  if (c.failed())
    return;
  int64_t batch = c.shape(q)[0], steps = c.shape(q)[2], keySize = c.shape(k)[3], valueSize = c.shape(v)[3];
  if (!c.expect(steps <= kStepLimit,
                "sequences of more than " + Twine(kStepLimit) + " steps are not supported, found " + Twine(steps)) ||
      !c.expect(steps > 0, "a sequence of no steps is not supported") ||
      !c.expect(c.shape(q) == ArrayRef<int64_t>{batch, heads, steps, keySize} &&
                    c.shape(k) == ArrayRef<int64_t>{batch, kvHeads, steps, keySize} &&
                    c.shape(v) == ArrayRef<int64_t>{batch, kvHeads, steps, valueSize},
                "the shapes of query, key and value do not fit"))
    return;
  // [B, T, H or H * K] -> [B, H, T, 1 or K]
  auto perHead = [&](Value x, int64_t most) -> Value {
    if (!c.expect(c.rank(x) == 3, "expected tensors of rank 3, found " + typeName(c.type(x))) || !c.staticShape(x))
      return {};
    return c.cast(splitHeads(c, x, std::min(most, c.shape(x)[2])), c.f32());
  };
  Value decay = gated ? perHead(c.input(4), kvHeads) : Value(), beta = delta ? perHead(c.input(5), kvHeads) : Value();
  Value state = c.hasInput(3) ? c.cast(c.input(3), c.f32()) : c.full(c.f32(), {batch, kvHeads, keySize, valueSize}, 0);
  Type stateType = c.hasInput(3) ? c.elem(c.input(3)) : c.elem(c.input(0));
  double scale = c.floatAttr("scale", 0);
  if (scale == 0)
    scale = 1 / std::sqrt(double(std::max<int64_t>(1, keySize)));
  SmallVector<Value> outputs;
  for (int64_t t = 0; t < steps && !c.failed(); ++t) {
    Value key = c.sliceDim(k, 2, t, 1), value = c.sliceDim(v, 2, t, 1); // [B, H, 1, K or V]
    if (gated)
      state = c.mul(state, c.transpose(c.unary<ExpOp>(c.sliceDim(decay, 2, t, 1)), {0, 1, 3, 2}));
    if (delta)
      value = c.mul(c.sliceDim(beta, 2, t, 1), c.sub(value, c.matmul(key, state)));
    state = c.add(state, c.mul(c.transpose(key, {0, 1, 3, 2}), value));
    Value read = repeatHeads(c, state, heads / kvHeads);
    outputs.push_back(c.mul(c.matmul(c.sliceDim(q, 2, t, 1), read), scale));
  }
  if (c.failed())
    return;
  Value all = c.transpose(c.concat(outputs, 2), {0, 2, 1, 3}); // [B, T, H, V]
  c.set(0, c.cast(c.reshape(all, {batch, steps, heads * valueSize}), c.elem(c.input(0))));
  c.set(1, c.cast(state, stateType));
}

// A depthwise convolution over the past alone; the last inputs are the next call's past.
void buildCausalConv(NodeContext &c) {
  Value x = c.input(0), weight = c.input(1);
  std::string activation = c.choiceAttr("activation", "none", {"none", "silu", "swish"});
  if (!c.expect(c.rank(x) == 3 && c.rank(weight) == 3, "expected an input [N, C, L] and a weight [C, 1, k], found " +
                                                           typeName(c.type(x)) + " and " + typeName(c.type(weight))) ||
      !c.staticShape(x) || !c.staticShape(weight))
    return;
  int64_t past = c.shape(weight)[2] - 1, channels = c.shape(x)[1];
  if (!c.expect(past >= 0, "the weight is empty"))
    return;
  Value before = c.hasInput(3) ? c.input(3) : c.full(c.elem(x), {c.shape(x)[0], channels, past}, 0);
  Value padded = c.concat({before, x}, 2);
  Value y = c.op<ConvOp>({padded, weight},
                         {c.integers("strides", {1}), c.integers("pads_low", {0}), c.integers("pads_high", {0}),
                          c.integers("dilations", {1}), c.integer("groups", channels),
                          c.kind<LayoutAttr>("layout", Layout::channels_first)});
  if (c.hasInput(2))
    y = c.add(y, c.perChannel(c.input(2), 3));
  if (activation != "none") {
    Value wide = elementBits(c.elem(y)) < 32 ? c.cast(y, c.f32()) : y;
    y = c.cast(c.mul(wide, c.unary<SigmoidOp>(wide)), c.elem(y));
  }
  c.set(0, y);
  if (c.wants(1))
    c.set(1, c.sliceDim(padded, 2, c.dim(padded, 2) - past, past));
}

const OpRow rows[] = {
    {"", "LinearAttention", 27, 0, buildLinearAttention},
    {"", "CausalConvWithState", 27, 0, buildCausalConv},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::streamingRows() { return rows; }
