// RNN, GRU and LSTM, unrolled step by step.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/CellActivations.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Longer sequences are refused: every step becomes ops of its own.
constexpr int64_t kStepLimit = 1024;

// What the three cells share. Shapes: x [T, B, I]; per direction w [G*H, I], r [G*H, H], b [2*G*H].
struct Recurrence {
  NodeContext &c;
  int64_t gates;
  unsigned functionsPerDirection;

  Value x, lengths;
  int64_t steps = 0, batch = 0, hidden = 0, directions = 1;
  bool batchFirst = false;
  std::string direction;
  SmallVector<CellActivation> functions;
  double clip = 0;

  bool read(ArrayRef<const char *> defaults);
  // Part `index` of dim 0 without that dim.
  Value directionOf(Value value, int64_t index) {
    SmallVector<int64_t> shape(c.shape(value));
    shape.erase(shape.begin());
    return c.reshape(c.sliceDim(value, 0, index, 1), shape);
  }
  Value gate(Value all, int64_t index) { return c.sliceDim(all, c.rank(all) - 1, index * hidden, hidden); }
  Value initial(unsigned input, int64_t index) {
    if (!c.hasInput(input))
      return c.full(c.elem(x), {batch, hidden}, 0);
    Value value = c.input(input);
    if (batchFirst && c.rank(value) == 3)
      value = c.transpose(value, {1, 0, 2});
    return directionOf(value, index);
  }
  Value activate(int64_t direction, unsigned function, Value value) {
    if (clip > 0)
      value = c.max(c.min(value, c.like(value, clip)), c.like(value, -clip));
    return functions[direction * functionsPerDirection + function].apply(c, value);
  }
  // Steps beyond a sequence's length leave the state as it is.
  Value mask(int64_t step) {
    return lengths ? c.compare(Predicate::gt, lengths, c.scalarInteger(c.i64(), step)) : Value();
  }

  // One direction: `step(x_t [B, G*H], state)` gives the next state (state[0] is the hidden one).
  using State = SmallVector<Value, 2>;
  struct Result {
    SmallVector<Value> outputs; // by time
    State last;
  };
  Result run(int64_t index, Value projected, State state, llvm::function_ref<State(Value, const State &)> step);
  void finish(ArrayRef<Result> results);
};

bool Recurrence::read(ArrayRef<const char *> defaults) {
  x = c.input(0);
  if (!c.expect(c.rank(x) == 3, "expected a sequence [time, batch, features], found " + typeName(c.type(x))) ||
      !c.staticShape(x))
    return false;
  batchFirst = c.intAttr("layout", 0) != 0;
  if (batchFirst)
    x = c.transpose(x, {1, 0, 2});
  Value w = c.input(1), r = c.input(2);
  if (!c.expect(c.rank(w) == 3 && c.rank(r) == 3, "expected weights of rank 3") || !c.staticShape(w) ||
      !c.staticShape(r))
    return false;
  steps = c.dim(x, 0);
  batch = c.dim(x, 1);
  hidden = c.dim(r, 2);
  direction = c.stringAttr("direction", "forward");
  directions = direction == "bidirectional" ? 2 : 1;
  if (!c.expect(direction == "forward" || direction == "reverse" || directions == 2,
                "attribute 'direction' is '" + direction + "', expected forward, reverse or bidirectional") ||
      !c.expect(c.intAttr("hidden_size", hidden) == hidden,
                "attribute 'hidden_size' does not agree with the weights' shape") ||
      !c.expect(steps <= kStepLimit,
                "sequences of more than " + Twine(kStepLimit) + " steps are not supported, found " + Twine(steps)) ||
      !c.expect(c.shape(w) == ArrayRef<int64_t>{directions, gates * hidden, c.dim(x, 2)} &&
                    c.shape(r) == ArrayRef<int64_t>{directions, gates * hidden, hidden},
                "the weights' shapes " + typeName(c.type(w)) + " and " + typeName(c.type(r)) +
                    " do not agree with the input"))
    return false;
  if (c.hasInput(3) && !c.expect(c.shape(c.input(3)) == ArrayRef<int64_t>{directions, 2 * gates * hidden},
                                 "input B has the type " + typeName(c.type(c.input(3)))))
    return false;
  if (c.hasInput(4)) {
    if (!c.expect(c.shape(c.input(4)) == ArrayRef<int64_t>{batch}, "expected one length per sequence"))
      return false;
    lengths = c.reshape(c.cast(c.input(4), c.i64()), {batch, 1});
  }
  clip = c.floatAttr("clip", 0);
  return readCellActivations(c, defaults, directions, functions);
}

Recurrence::Result Recurrence::run(int64_t index, Value projected, State state,
                                   llvm::function_ref<State(Value, const State &)> step) {
  bool backward = direction == "reverse" || index == 1;
  Result result;
  result.outputs.resize(steps);
  for (int64_t i = 0; i < steps && !c.failed(); ++i) {
    int64_t time = backward ? steps - 1 - i : i;
    Value now = c.reshape(c.sliceDim(projected, 0, time, 1), {batch, gates * hidden});
    State next = step(now, state);
    Value valid = mask(time);
    result.outputs[time] = valid ? c.select(valid, next[0], c.like(next[0], 0)) : next[0];
    for (auto [old, fresh] : llvm::zip_equal(state, next))
      old = valid ? c.select(valid, fresh, old) : fresh;
  }
  result.last = state;
  return result;
}

void Recurrence::finish(ArrayRef<Result> results) {
  if (c.failed())
    return;
  if (c.wants(0)) {
    SmallVector<Value> times;
    for (int64_t time = 0; time < steps; ++time) {
      SmallVector<Value> parts;
      for (const Result &result : results)
        parts.push_back(c.reshape(result.outputs[time], {1, 1, batch, hidden}));
      times.push_back(c.concat(parts, 1));
    }
    auto nothing = RankedTensorType::get({0, directions, batch, hidden}, c.elem(x));
    Value y = times.empty() ? c.constant(Tensor::zeros(nothing)) : c.concat(times, 0); // [T, D, B, H]
    c.set(0, batchFirst ? c.transpose(y, {2, 0, 1, 3}) : y);
  }
  for (unsigned i = 0; i < results.front().last.size(); ++i) {
    SmallVector<Value> parts;
    for (const Result &result : results)
      parts.push_back(c.reshape(result.last[i], {1, batch, hidden}));
    Value last = c.concat(parts, 0);
    c.set(1 + i, batchFirst ? c.transpose(last, {1, 0, 2}) : last);
  }
}

using State = Recurrence::State;

void buildRnn(NodeContext &c) {
  Recurrence cell{c, 1, 1};
  if (!cell.read({"Tanh"}))
    return;
  SmallVector<Recurrence::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(c.input(2), d);
    Value projected = c.matmul(cell.x, cell.directionOf(c.input(1), d), false, true);
    if (c.hasInput(3)) {
      Value b = cell.directionOf(c.input(3), d);
      projected = c.add(projected, c.add(c.sliceDim(b, 0, 0, cell.hidden), c.sliceDim(b, 0, cell.hidden, cell.hidden)));
    }
    results.push_back(cell.run(d, projected, {cell.initial(5, d)}, [&](Value x, const State &state) {
      return State{cell.activate(d, 0, c.add(x, c.matmul(state[0], r, false, true)))};
    }));
  }
  cell.finish(results);
}

// Gates z, r, h.
void buildGru(NodeContext &c) {
  Recurrence cell{c, 3, 2};
  if (!cell.read({"Sigmoid", "Tanh"}))
    return;
  int64_t hidden = cell.hidden;
  bool linearFirst = c.intAttr("linear_before_reset", 0) != 0;
  SmallVector<Recurrence::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(c.input(2), d);
    // All gates in one product where the reset comes after it.
    int64_t together = (linearFirst ? 3 : 2) * hidden;
    Value gateWeights = c.sliceDim(r, 0, 0, together), hiddenWeights = c.sliceDim(r, 0, 2 * hidden, hidden);
    Value projected = c.matmul(cell.x, cell.directionOf(c.input(1), d), false, true), gateBias, hiddenBias;
    if (c.hasInput(3)) {
      Value b = cell.directionOf(c.input(3), d);
      projected = c.add(projected, c.sliceDim(b, 0, 0, 3 * hidden));
      gateBias = c.sliceDim(b, 0, 3 * hidden, together);
      hiddenBias = c.sliceDim(b, 0, 5 * hidden, hidden);
    }
    auto biased = [&](Value value, Value bias) { return bias ? c.add(value, bias) : value; };
    results.push_back(cell.run(d, projected, {cell.initial(5, d)}, [&](Value x, const State &state) {
      Value h = state[0];
      Value recurrent = biased(c.matmul(h, gateWeights, false, true), gateBias);
      Value z = cell.activate(d, 0, c.add(cell.gate(x, 0), cell.gate(recurrent, 0)));
      Value reset = cell.activate(d, 0, c.add(cell.gate(x, 1), cell.gate(recurrent, 1)));
      Value inner = linearFirst ? c.mul(reset, cell.gate(recurrent, 2))
                                : biased(c.matmul(c.mul(reset, h), hiddenWeights, false, true), hiddenBias);
      Value candidate = cell.activate(d, 1, c.add(cell.gate(x, 2), inner));
      return State{c.add(c.mul(c.sub(c.like(z, 1), z), candidate), c.mul(z, h))};
    }));
  }
  cell.finish(results);
}

// Gates i, o, f, c; peepholes i, o, f.
void buildLstm(NodeContext &c) {
  Recurrence cell{c, 4, 3};
  if (!cell.read({"Sigmoid", "Tanh", "Tanh"}))
    return;
  int64_t hidden = cell.hidden;
  bool coupled = c.intAttr("input_forget", 0) != 0;
  SmallVector<Recurrence::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(c.input(2), d), peep[3];
    Value projected = c.matmul(cell.x, cell.directionOf(c.input(1), d), false, true);
    if (c.hasInput(3)) {
      Value b = cell.directionOf(c.input(3), d);
      projected = c.add(projected, c.add(c.sliceDim(b, 0, 0, 4 * hidden), c.sliceDim(b, 0, 4 * hidden, 4 * hidden)));
    }
    if (c.hasInput(7)) {
      Value p = cell.directionOf(c.input(7), d);
      for (int64_t i = 0; i < 3; ++i)
        peep[i] = c.sliceDim(p, 0, i * hidden, hidden);
    }
    auto peeped = [&](Value value, unsigned which, Value memory) {
      return peep[which] ? c.add(value, c.mul(peep[which], memory)) : value;
    };
    results.push_back(
        cell.run(d, projected, {cell.initial(5, d), cell.initial(6, d)}, [&](Value x, const State &state) {
          Value memory = state[1];
          Value all = c.add(x, c.matmul(state[0], r, false, true));
          Value in = cell.activate(d, 0, peeped(cell.gate(all, 0), 0, memory));
          Value forget = coupled ? c.sub(c.like(in, 1), in) : cell.activate(d, 0, peeped(cell.gate(all, 2), 2, memory));
          Value next = c.add(c.mul(forget, memory), c.mul(in, cell.activate(d, 1, cell.gate(all, 3))));
          Value out = cell.activate(d, 0, peeped(cell.gate(all, 1), 1, next));
          Value squashed = cell.functions[d * 3 + 2].apply(c, next);
          return State{c.mul(out, squashed), next};
        }));
  }
  cell.finish(results);
}

const OpRow rows[] = {
    {"", "RNN", 1, 0, buildRnn},
    {"", "GRU", 1, 0, buildGru},
    {"", "LSTM", 1, 0, buildLstm},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::recurrenceRows() { return rows; }
