// Dense layers, embeddings, dropout, weights by themselves.
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

Value dense(Call &c) {
  mlir::Value x = c.floats(1);
  int64_t units = c.integer("units", 1);
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  int64_t features = b.shape(x).back();
  mlir::Value kernel = b.cast(c.weights("kernel", {features, units}, "init"), b.elem(x));
  // Leading dims are rows of one product.
  SmallVector<int64_t> shape(b.shape(x));
  mlir::Value rows = x;
  if (b.rank(x) != 2) {
    int64_t count = 1;
    for (int64_t dim : ArrayRef(shape).drop_back())
      count *= dim;
    rows = b.reshape(x, {count, features});
  }
  shape.back() = units;
  mlir::Value y = b.reshape(b.matmul(rows, kernel), shape);
  if (c.flag("bias"))
    y = b.add(y, b.cast(c.weights("bias", {units}, "bias_init"), b.elem(y)));
  return Value::of(c.activate(y));
}

Value embedding(Call &c) {
  mlir::Value x = c.x();
  int64_t count = c.integer("count", 1), size = c.integer("size", 1);
  if (c.failed())
    return Value::poison();
  if (!isDlcIndexTensor(x.getType()) && !c.b.isFloat(x) && !c.b.isBool(x))
    x = c.b.cast(x, c.b.i64()); // bytes
  if (!isDlcIndexTensor(x.getType())) {
    c.errorAt("x", "takes whole numbers, found " + describe(x));
    return Value::poison();
  }
  return Value::of(c.b.gather(c.weights("embeddings", {count, size}, "init"), x, 0));
}

Value dropout(Call &c) {
  mlir::Value x = c.floats(0);
  double rate = c.real("rate", 0, 0.999);
  if (c.failed() || !c.training() || rate == 0)
    return Value::of(x);
  GraphBuilder &b = c.b;
  mlir::Value random = c.random(RandomKind::uniform, b.shape(x));
  mlir::Value kept = b.compare(Predicate::ge, random, b.like(random, rate));
  return Value::of(b.select(kept, b.mul(x, 1 / (1 - rate)), b.like(x, 0)));
}

Value weights(Call &c) {
  SmallVector<int64_t> shape = c.integers("shape", -1, 1);
  return Value::of(c.weights("value", shape, "init"));
}

const Builtin rows[] = {
    {"dense", "x, units, activation=none, bias=true, init=glorot_uniform, bias_init=zeros", dense,
     "x @ kernel + bias over the last dim", true},
    {"embedding", "x, count, size, init=uniform(-0.05, 0.05)", embedding, "row x of a table [count, size]", true},
    {"dropout", "x, rate", dropout, "in training: zeros with this probability, the rest larger by 1 / (1 - rate)"},
    {"weights", "shape, init=glorot_uniform", weights, "a trained tensor by itself", true},
};

} // namespace

ArrayRef<Builtin> layerBuiltins() { return rows; }

} // namespace dlc::text
