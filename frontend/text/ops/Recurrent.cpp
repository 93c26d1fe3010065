// LSTM, GRU and plain recurrent layers over [batch, steps, features].
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

// What the three layers share. B sequences, T steps, I features, H units, G gates, D directions.
struct Recurrence {
  explicit Recurrence(Call &c) : c(c), b(c.b) {}

  Call &c;
  GraphBuilder &b;
  mlir::Value x;
  int64_t units = 0, gates = 1, directions = 1;

  bool read(int64_t gateCount) {
    gates = gateCount;
    x = c.floats(3, 3, "[batch, steps, features]");
    units = c.integer("units", 1);
    directions = c.flag("bidirectional") ? 2 : 1;
    if (directions == 2 && c.flag("stateful"))
      c.errorAt("stateful", "a layer in both directions has no state to carry on");
    return !c.failed();
  }

  std::string direction(int64_t d, const char *what) const {
    return (directions == 1 ? "" : d ? "backward_" : "forward_") + std::string(what);
  }
  // A weight of each direction, in one tensor [D, shape...].
  mlir::Value each(const char *what, ArrayRef<int64_t> shape, StringRef initializer, int64_t fanIn, int64_t fanOut) {
    SmallVector<int64_t> single(shape);
    single.insert(single.begin(), 1);
    SmallVector<mlir::Value> parts;
    for (int64_t d = 0; d < directions; ++d)
      parts.push_back(b.reshape(c.weights(direction(d, what), shape, initializer, fanIn, fanOut), single));
    return c.failed() ? mlir::Value() : b.cast(b.concat(parts, 0), b.elem(x));
  }
  mlir::Value kernel() {
    int64_t features = b.dim(x, 2);
    return each("kernel", {gates * units, features}, "init", features, gates * units);
  }
  mlir::Value recurrence() {
    return each("recurrent_kernel", {gates * units, units}, "recurrent_init", units, gates * units);
  }
  // One bias for both products: it stands with the features.
  mlir::Value singleBias(StringRef initializer) {
    mlir::Value bias = each("bias", {gates * units}, initializer, 0, 0);
    return b.concat({bias, b.full(b.elem(x), {directions, gates * units}, 0)}, 1);
  }

  // What the layer goes on from where it is stateful.
  mlir::Value carried(const char *what) {
    if (!c.flag("stateful") || c.failed())
      return {};
    State state;
    state.type = RankedTensorType::get({1, b.dim(x, 0), units}, b.elem(x));
    state.role = "carried";
    state.initializer = Value::real(0);
    mlir::Value result = c.lowering.state(c.layer.name + "." + what, state, c.layer.place);
    if (!result)
      c.error("its state has another size elsewhere");
    return result;
  }
  void carry(const char *what, mlir::Value last) {
    if (c.flag("stateful"))
      c.lowering.updateState(c.layer.name + "." + what, last);
  }

  SmallVector<NamedAttribute> attributes(ArrayRef<StringRef> functions) {
    SmallVector<Attribute> names;
    for (int64_t d = 0; d < directions; ++d)
      for (StringRef function : functions)
        names.push_back(b.types().getStringAttr(function));
    SmallVector<double> zeros(names.size(), 0);
    Direction direction = directions == 2       ? Direction::bidirectional
                          : c.flag("backwards") ? Direction::reverse
                                                : Direction::forward;
    return {b.kind<DirectionAttr>("direction", direction), b.kind("activations", b.types().getArrayAttr(names)),
            b.reals("alphas", zeros), b.reals("betas", zeros)};
  }

  mlir::Value steps() { return b.transpose(x, {1, 0, 2}); } // [T, B, I]

  // All steps [B, T, D*H], or the last one [B, D*H].
  Value result(ArrayRef<mlir::Value> results) {
    if (results.empty())
      return Value::poison();
    int64_t batch = b.dim(x, 0), count = b.dim(x, 1), width = directions * units;
    if (c.flag("return_sequences"))
      return Value::of(b.reshape(b.transpose(results[0], {2, 0, 1, 3}), {batch, count, width}));
    return Value::of(b.reshape(b.transpose(results[1], {1, 0, 2}), {batch, width}));
  }
};

Value lstm(Call &c) {
  Recurrence r(c);
  if (!r.read(4))
    return Value::poison();
  bool forget = c.flag("unit_forget_bias");
  mlir::Value kernel = r.kernel(), recurrence = r.recurrence(),
              bias = r.singleBias(forget ? "=forget_gate" : "bias_init");
  mlir::Value hidden = r.carried("hidden"), cell = r.carried("cell");
  auto results =
      c.b.createOptional(LstmOp::getOperationName(), {r.steps(), kernel, recurrence, bias, {}, hidden, cell, {}},
                         r.attributes({"sigmoid", "tanh", "tanh"}));
  if (c.failed())
    return Value::poison();
  r.carry("hidden", results[1]);
  r.carry("cell", results[2]);
  return r.result(results);
}

Value gru(Call &c) {
  Recurrence r(c);
  if (!r.read(3))
    return Value::poison();
  bool after = c.flag("reset_after");
  mlir::Value kernel = r.kernel(), recurrence = r.recurrence();
  mlir::Value bias = after ? r.each("bias", {2 * r.gates * r.units}, "bias_init", 0, 0) : r.singleBias("bias_init");
  mlir::Value hidden = r.carried("hidden");
  SmallVector<NamedAttribute> attributes = r.attributes({"sigmoid", "tanh"});
  attributes.push_back(c.b.flag("linear_before_reset", after));
  auto results =
      c.b.createOptional(GruOp::getOperationName(), {r.steps(), kernel, recurrence, bias, {}, hidden}, attributes);
  if (c.failed())
    return Value::poison();
  r.carry("hidden", results[1]);
  return r.result(results);
}

Value rnn(Call &c) {
  Recurrence r(c);
  if (!r.read(1))
    return Value::poison();
  mlir::Value kernel = r.kernel(), recurrence = r.recurrence(), bias = r.singleBias("bias_init"),
              hidden = r.carried("hidden");
  auto results = c.b.createOptional(RnnOp::getOperationName(), {r.steps(), kernel, recurrence, bias, {}, hidden},
                                    r.attributes({c.choice("activation", {"tanh", "relu", "sigmoid"})}));
  if (c.failed())
    return Value::poison();
  r.carry("hidden", results[1]);
  return r.result(results);
}

const Builtin rows[] = {
    {"lstm",
     "x, units, return_sequences=false, bidirectional=false, backwards=false, stateful=false, unit_forget_bias=true, "
     "init=glorot_uniform, recurrent_init=orthogonal, bias_init=zeros",
     lstm, "long short-term memory over [batch, steps, features]: the last step, or all", true},
    {"gru",
     "x, units, return_sequences=false, bidirectional=false, backwards=false, stateful=false, reset_after=true, "
     "init=glorot_uniform, recurrent_init=orthogonal, bias_init=zeros",
     gru, "gated recurrent units over [batch, steps, features]: the last step, or all", true},
    {"rnn",
     "x, units, activation=\"tanh\", return_sequences=false, bidirectional=false, backwards=false, stateful=false, "
     "init=glorot_uniform, recurrent_init=orthogonal, bias_init=zeros",
     rnn, "plain recurrent cells over [batch, steps, features]: the last step, or all", true},
};

} // namespace

ArrayRef<Builtin> recurrentBuiltins() { return rows; }

} // namespace dlc::text
