// Attention and rotary embedding.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Heads.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value dlc::frontend::splitHeads(NodeContext &c, Value x, int64_t heads) {
  if (c.rank(x) == 4)
    return x;
  if (!c.expect(c.rank(x) == 3, "expected a tensor of rank 3 or 4, found " + typeName(c.type(x))) || !c.staticShape(x))
    return {};
  ArrayRef<int64_t> s = c.shape(x);
  if (!c.expect(heads > 0 && s[2] % heads == 0,
                "the hidden size " + Twine(s[2]) + " does not divide into " + Twine(heads) + " heads"))
    return {};
  return c.transpose(c.reshape(x, {s[0], s[1], heads, s[2] / heads}), {0, 2, 1, 3});
}

Value dlc::frontend::repeatHeads(NodeContext &c, Value x, int64_t times) {
  if (c.failed() || !x || times == 1)
    return x;
  ArrayRef<int64_t> s = c.shape(x);
  Value repeated = c.broadcast(c.reshape(x, {s[0], s[1], 1, s[2], s[3]}), {s[0], s[1], times, s[2], s[3]});
  return c.reshape(repeated, {s[0], s[1] * times, s[2], s[3]});
}

namespace {

double minusInfinity() { return -std::numeric_limits<double>::infinity(); }

// The mask given as an input, widened to all keys: what it does not cover is masked.
Value inputMask(NodeContext &c, Value mask, int64_t keys, Type element) {
  if (!c.expect(c.rank(mask) >= 1, "expected a mask of rank 1 at least") || !c.staticShape(mask))
    return {};
  int64_t missing = keys - c.shape(mask).back();
  bool isBool = c.isBool(mask);
  if (missing > 0 && c.shape(mask).back() != 1) {
    SmallVector<int64_t> rest(c.shape(mask));
    rest.back() = missing;
    mask = c.concat({mask, c.full(c.elem(mask), rest, isBool ? 0 : minusInfinity())}, c.rank(mask) - 1);
  }
  return isBool ? mask : c.cast(mask, element);
}

// ONNX's number of what the scores are given behind; null where there is no such number.
std::optional<ScoreStage> stageOf(int64_t mode) {
  return mode >= 0 && mode <= 3 ? symbolizeScoreStage(uint32_t(mode)) : std::nullopt;
}

void buildAttention(NodeContext &c) {
  Value q = splitHeads(c, c.input(0), c.intAttr("q_num_heads", 0));
  Value k = splitHeads(c, c.input(1), c.intAttr("kv_num_heads", 0));
  Value v = splitHeads(c, c.input(2), c.intAttr("kv_num_heads", 0));
  bool flat = c.rank(c.input(0)) == 3;
  int64_t past = 0;
  if (c.hasInput(4)) {
    past = c.dim(c.input(4), 2);
    k = c.concat({c.input(4), k}, 2);
  }
  if (c.hasInput(5))
    v = c.concat({c.input(5), v}, 2);
  c.set(1, k);
  c.set(2, v);
  if (c.failed() || !c.staticShape(q) || !c.staticShape(k) || !c.staticShape(v) ||
      !c.expect(c.rank(q) == 4 && c.rank(k) == 4 && c.rank(v) == 4, "expected Q, K and V of one rank"))
    return;
  int64_t heads = c.shape(q)[1], kvHeads = c.shape(k)[1];
  if (!c.expect(kvHeads > 0 && heads % kvHeads == 0,
                Twine(heads) + " query heads do not divide into " + Twine(kvHeads) + " key heads"))
    return;
  int64_t size = std::max<int64_t>(1, c.shape(q)[3]);
  double scale = c.floatAttr("scale", 1 / std::sqrt(double(size)));
  std::optional<ScoreStage> stage = stageOf(c.intAttr("qk_matmul_output_mode", 0));
  Type element = c.elem(q), precision = c.typeAttr("softmax_precision", element);
  if (!c.expect(scale >= 0, "attribute 'scale' is negative") ||
      !c.expect(stage.has_value(),
                "attribute 'qk_matmul_output_mode' is " + Twine(c.intAttr("qk_matmul_output_mode", 0))) ||
      !c.expect(isa<FloatType>(precision), "attribute 'softmax_precision' is not a float type"))
    return;
  Value mask = c.hasInput(3) ? inputMask(c, c.input(3), c.shape(k)[2], element) : Value();
  auto results =
      c.createOptional(AttentionOp::getOperationName(), {q, k, v, mask, c.optional(6)},
                       {c.real("scale", scale), c.real("softcap", std::max(0.0, c.floatAttr("softcap", 0))),
                        c.flag("causal", c.intAttr("is_causal", 0) != 0), c.integer("past", past),
                        c.kind("softmax_type", TypeAttr::get(precision)), c.kind<ScoreStageAttr>("stage", *stage)});
  if (results.empty())
    return;
  Value y = results[0];
  c.set(3, results[1]);
  if (flat && !c.failed()) {
    ArrayRef<int64_t> s = c.shape(y);
    y = c.reshape(c.transpose(y, {0, 2, 1, 3}), {s[0], s[2], s[1] * s[3]});
  }
  c.set(0, y);
}

// Every pair of features (neighbours, or the two halves) is turned by an angle that grows with the position.
void buildRotaryEmbedding(NodeContext &c) {
  Value input = c.input(0), cosines = c.input(1), sines = c.input(2);
  if (!c.expect(c.rank(input) == 3 || c.rank(input) == 4,
                "expected a tensor of rank 3 or 4, found " + typeName(c.type(input))) ||
      !c.staticShape(input))
    return;
  SmallVector<int64_t> original(c.shape(input));
  bool flat = c.rank(input) == 3;
  int64_t heads = c.intAttr("num_heads", 0);
  if (flat && !c.expect(heads > 0 && original[2] % heads == 0, "attribute 'num_heads' does not divide the hidden size"))
    return;
  // [B, S, heads, D]
  Value x = flat ? c.reshape(input, {original[0], original[1], heads, original[2] / heads})
                 : c.transpose(input, {0, 2, 1, 3});
  if (c.failed())
    return;
  int64_t size = c.shape(x)[3], rotated = c.intAttr("rotary_embedding_dim", 0);
  if (rotated == 0)
    rotated = size;
  if (!c.expect(rotated > 0 && rotated <= size && rotated % 2 == 0,
                "attribute 'rotary_embedding_dim' is " + Twine(rotated)))
    return;
  int64_t half = rotated / 2;
  if (c.hasInput(3)) {
    cosines = c.gather(cosines, c.input(3), 0);
    sines = c.gather(sines, c.input(3), 0);
  }
  if (c.failed() ||
      !c.expect(c.rank(cosines) == 3 && c.rank(sines) == 3 && c.dim(cosines, 2) == half && c.dim(sines, 2) == half,
                "the caches hold " + typeName(c.type(cosines)) + ", expected " + Twine(half) +
                    " numbers per position") ||
      !c.staticShape(cosines) || !c.staticShape(sines))
    return;
  auto perHead = [&](Value cache) {
    ArrayRef<int64_t> s = c.shape(cache);
    return c.reshape(cache, {s[0], s[1], 1, s[2]});
  };
  cosines = perHead(cosines);
  sines = perHead(sines);
  bool interleaved = c.intAttr("interleaved", 0) != 0;
  SmallVector<int64_t> halves(c.shape(x));
  halves[3] = half;
  Value first, second;
  if (interleaved) {
    first = c.slice(x, {0, 0, 0, 0}, {1, 1, 1, 2}, halves);
    second = c.slice(x, {0, 0, 0, 1}, {1, 1, 1, 2}, halves);
  } else {
    first = c.sliceDim(x, 3, 0, half);
    second = c.sliceDim(x, 3, half, half);
  }
  Value real = c.sub(c.mul(cosines, first), c.mul(sines, second));
  Value imaginary = c.add(c.mul(sines, first), c.mul(cosines, second));
  Value result;
  if (interleaved) {
    SmallVector<int64_t> pairs(halves), whole(halves);
    pairs.push_back(1);
    whole[3] = rotated;
    result = c.reshape(c.concat({c.reshape(real, pairs), c.reshape(imaginary, pairs)}, 4), whole);
  } else {
    result = c.concat({real, imaginary}, 3);
  }
  if (rotated < size)
    result = c.concat({result, c.sliceDim(x, 3, rotated, size - rotated)}, 3);
  c.set(0, flat ? c.reshape(result, original) : c.transpose(result, {0, 2, 1, 3}));
}

// Attention with graphs of the user's that change the scores and the probabilities.
void buildFlexAttention(NodeContext &c) {
  Value q = c.input(0), k = c.input(1), v = c.input(2);
  if (!c.expect(c.rank(q) == 4 && c.rank(k) == 4 && c.rank(v) == 4, "expected Q, K and V of rank 4") ||
      !c.staticShape(q) || !c.staticShape(k) || !c.staticShape(v))
    return;
  int64_t heads = c.shape(q)[1], kvHeads = c.shape(k)[1];
  if (!c.expect(kvHeads > 0 && heads % kvHeads == 0,
                Twine(heads) + " query heads do not divide into " + Twine(kvHeads) + " key heads"))
    return;
  k = repeatHeads(c, k, heads / kvHeads);
  v = repeatHeads(c, v, heads / kvHeads);
  int64_t size = std::max<int64_t>(1, c.shape(q)[3]);
  double scale = c.floatAttr("scale", 1 / std::sqrt(double(size)));
  Type element = c.elem(q), precision = c.typeAttr("softmax_precision", elementBits(element) < 32 ? c.f32() : element);
  if (!c.expect(scale >= 0, "attribute 'scale' is negative") ||
      !c.expect(isa<FloatType>(precision), "attribute 'softmax_precision' is not a float type"))
    return;
  Value factor = c.like(q, std::sqrt(scale));
  if (!c.has("scale") && c.looksAtSizes())
    factor = c.unary<SqrtOp>(c.unary<RsqrtOp>(c.cast(c.sizeAsValue(size), element)));
  Value scores = c.cast(c.matmul(c.mul(q, factor), c.mul(k, factor), false, true), precision);
  auto modify = [&](StringRef name, Value value) -> Value {
    if (!c.has(name) || c.failed())
      return value;
    const onnx::GraphProto *body = c.graphAttr(name);
    if (!body)
      return {};
    FailureOr<SmallVector<Value>> results = c.importBody(*body, {value});
    if (failed(results) || !c.expect(results->size() == 1, "expected one output of '" + name + "'"))
      return {};
    return c.cast(results->front(), precision);
  };
  Value weights = modify("prob_mod", c.softmax(modify("score_mod", scores), {3}));
  c.set(0, c.cast(c.matmul(weights, c.cast(v, precision)), c.elem(v)));
}

const OpRow rows[] = {
    {"ai.onnx.preview", "FlexAttention", 1, 0, buildFlexAttention},
    {"", "Attention", 23, 0, buildAttention},
    {"", "RotaryEmbedding", 23, 0, buildRotaryEmbedding},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::attentionRows() { return rows; }
