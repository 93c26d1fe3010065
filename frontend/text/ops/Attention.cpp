// Attention over [batch, steps, features].
#include "frontend/text/Lowering.h"
#include <cmath>

using namespace mlir;

namespace dlc::text {
namespace {

mlir::Value project(Call &c, const char *what, mlir::Value x, int64_t width) {
  GraphBuilder &b = c.b;
  if (c.failed())
    return {};
  SmallVector<int64_t> s(b.shape(x));
  mlir::Value kernel = b.cast(c.weights(std::string(what) + "_kernel", {s[2], width}, "init"), b.elem(x));
  mlir::Value y = b.reshape(b.matmul(b.reshape(x, {s[0] * s[1], s[2]}), kernel), {s[0], s[1], width});
  if (c.flag("bias"))
    y = b.add(y, b.cast(c.weights(std::string(what) + "_bias", {width}, "=zeros"), b.elem(x)));
  return y;
}

mlir::Value splitHeads(GraphBuilder &b, mlir::Value x, int64_t heads) {
  if (!x || b.failed())
    return {};
  ArrayRef<int64_t> s = b.shape(x);
  return b.transpose(b.reshape(x, {s[0], s[1], heads, s[2] / heads}), {0, 2, 1, 3});
}

mlir::Value attend(GraphBuilder &b, mlir::Value q, mlir::Value k, mlir::Value v, bool causal) {
  if (!q || !k || !v || b.failed())
    return {};
  auto results = b.createOptional(AttentionOp::getOperationName(), {q, k, v, {}, {}},
                                  {b.real("scale", 1 / std::sqrt(double(b.shape(q)[3]))), b.flag("causal", causal)});
  return results.empty() ? mlir::Value() : results.front();
}

// Keras's MultiHeadAttention: projections, heads, a projection of what they find.
Value multiHead(Call &c) {
  mlir::Value x = c.floats(3, 3, "[batch, steps, features]");
  int64_t heads = c.integer("heads", 1);
  mlir::Value context = c.has("context") ? c.tensor("context") : x;
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> s(b.shape(x));
  int64_t width = c.has("width") ? c.integer("width", 1) : s[2];
  if (!c.expect(width % heads == 0, "the width " + Twine(width) + " does not divide into " + Twine(heads) + " heads") ||
      !c.expect(b.rank(context) == 3 && b.shape(context)[0] == s[0],
                "the context must be [batch, steps, features] of the same batch, found " + describe(context)))
    return Value::poison();
  mlir::Value q = splitHeads(b, project(c, "query", x, width), heads);
  mlir::Value k = splitHeads(b, project(c, "key", context, width), heads);
  mlir::Value v = splitHeads(b, project(c, "value", context, width), heads);
  mlir::Value y = attend(b, q, k, v, c.flag("causal"));
  if (c.failed() || !y)
    return Value::poison();
  y = b.reshape(b.transpose(y, {0, 2, 1, 3}), {s[0], s[1], width});
  return Value::of(project(c, "output", y, s[2]));
}

// softmax(q k^T / sqrt(D)) v, of [batch, heads, steps, features].
Value plain(Call &c) {
  mlir::Value q = c.tensor("query"), k = c.tensor("key"), v = c.tensor("value");
  if (c.failed() || !c.expect(c.b.rank(q) == 4 && c.b.isFloat(q),
                              "takes floats [batch, heads, steps, features], found " + describe(q)))
    return Value::poison();
  return Value::of(attend(c.b, q, k, v, c.flag("causal")));
}

const Builtin rows[] = {
    {"multi_head_attention", "x, heads, context=none, width=none, causal=false, bias=true, init=glorot_uniform",
     multiHead, "attention of x to itself or to a context, with projections", true},
    {"attention", "query, key, value, causal=false", plain,
     "softmax(query key^T / sqrt(features)) value, for each head"},
};

} // namespace

ArrayRef<Builtin> attentionBuiltins() { return rows; }

} // namespace dlc::text
