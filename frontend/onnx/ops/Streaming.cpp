// Layers that carry a state from call to call: linear attention, causal convolution.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Heads.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Up to so many steps of a linear attention become ops of their own; more are a loop.
constexpr int64_t kMostSteps = 128;

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
  if (!c.expect(steps > 0, "a sequence of no steps is not supported") ||
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
  // The next state, and the answer [B, H, 1, V]. `at` gives what a tensor has at this step, [B, H, 1, 1 or K or V].
  auto step = [&](Value state, function_ref<Value(Value)> at) {
    Value key = at(k), value = at(v);
    if (gated)
      state = c.mul(state, c.transpose(c.unary<ExpOp>(at(decay)), {0, 1, 3, 2}));
    if (delta)
      value = c.mul(at(beta), c.sub(value, c.matmul(key, state)));
    state = c.add(state, c.mul(c.transpose(key, {0, 1, 3, 2}), value));
    return std::pair(state, c.mul(c.matmul(at(q), repeatHeads(c, state, heads / kvHeads)), scale));
  };
  Value all; // [B, T, H, V]
  if (steps > kMostSteps || c.maybeOpenSize(steps)) {
    LoopSpec spec;
    spec.count = c.sizeAsValue(steps);
    spec.keptSize = steps;
    spec.inits = {state};
    SmallVector<Value> results = buildLoop(c, spec, [&](Value round, Value, ValueRange carried) {
      auto [next, answer] = step(carried.front(), [&](Value x) {
        return c.reshape(c.gather(x, round, 2), {c.dim(x, 0), c.dim(x, 1), 1, c.dim(x, 3)});
      });
      Value kept = c.reshape(answer, {batch, heads, valueSize});
      return Round{{next}, {{kept, {}}}, {}};
    });
    if (c.failed())
      return;
    state = results[0];
    all = c.transpose(results[1], {1, 0, 2, 3});
  } else {
    SmallVector<Value> answers;
    for (int64_t t = 0; t < steps; ++t) {
      auto [next, answer] = step(state, [&](Value x) { return c.sliceDim(x, 2, t, 1); });
      state = next;
      answers.push_back(answer);
    }
    if (c.failed())
      return;
    all = c.transpose(c.concat(answers, 2), {0, 2, 1, 3});
  }
  c.set(0, c.cast(c.reshape(all, {batch, steps, heads * valueSize}), c.elem(c.input(0))));
  c.set(1, c.cast(state, stateType));
}

// Each channel's windows of `taps` elements times a filter of its own, where nobody knows how many channels and taps a
// run will have.
Value openDepthwise(NodeContext &c, Value padded, Value weight) {
  int64_t channels = c.dim(weight, 0), taps = c.dim(weight, 2), length = c.dim(padded, 2) - taps + 1;
  Value places = c.add(c.iota(c.i64(), {length, taps}, 0), c.iota(c.i64(), {length, taps}, 1));
  Value products = c.mul(c.gather(padded, places, 2), c.reshape(weight, {channels, 1, taps}));
  return c.reduce(ReduceKind::sum, products, {3}, /*keepdims=*/false);
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
  Value y = c.looksAtSizes()
                ? openDepthwise(c, padded, weight)
                : c.op<ConvOp>({padded, weight},
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
  if (!c.wants(1))
    return;
  // By places where the length may be another: a part of what two are joined to need not lie in one of them.
  int64_t length = c.dim(padded, 2);
  Value first = c.sub(c.sizeAsValue(length), c.sizeAsValue(past));
  c.set(1, c.looksAtSizes() ? c.gather(padded, c.add(c.iota(c.i64(), {past}, 0), first), 2)
                            : c.sliceDim(padded, 2, length - past, past));
}

const OpRow rows[] = {
    {"", "LinearAttention", 27, 0, buildLinearAttention},
    {"", "CausalConvWithState", 27, 0, buildCausalConv},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::streamingRows() { return rows; }
