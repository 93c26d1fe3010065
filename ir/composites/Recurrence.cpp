// rnn, gru and lstm: shape rules and expansions, as steps in a row or as a loop over a step. L1 element types. L2
// sizes. L3 functions. L4 their names.
#include "ir/SizeMarks.h"
#include "ir/build/ControlFlow.h"
#include "ir/composites/CellActivations.h"
#include "ir/composites/Expansion.h"
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

// Longer sequences become a loop. A step of its own spares what a loop costs (the CPU a microsecond, a GPU a launch of
// the round), and costs time to compile.
constexpr int64_t kMostSteps = 128;
// So many steps make a round of the loop.
constexpr int64_t kStepsOfRound = 8;

// ---- Shape rules ----

namespace {

struct Sizes {
  int64_t steps, batch, features, hidden, directions, gates;
};

LogicalResult checkShape(const Rule &rule, StringRef name, Value value, ArrayRef<int64_t> expected) {
  if (!value || mayEqual(tensorOf(value).getShape(), expected))
    return success();
  return rule.fail("L2: ", name, " has shape ", printShape(tensorOf(value).getShape()), ", expected ",
                   printShape(expected));
}

// Checks all that the three have, and gives the sizes.
template <typename Adaptor>
FailureOr<Sizes> recurrenceRule(const Rule &rule, Adaptor op, int64_t gates, size_t functions) {
  auto x = tensorOf(op.getOperand()), r = tensorOf(op.getRecurrence());
  if (x.getRank() != 3 || r.getRank() != 3)
    return rule.fail("L2: operand and recurrence have ranks ", x.getRank(), " and ", r.getRank(), ", expected 3");
  for (Value value : {Value(op.getWeights()), Value(op.getRecurrence())})
    if (tensorOf(value).getElementType() != x.getElementType())
      return rule.fail("L1: weights have element type ", tensorOf(value).getElementType(), ", expected the operand's ",
                       x.getElementType());
  for (Value value : {Value(op.getBias()), Value(op.getInitialHidden())})
    if (value && tensorOf(value).getElementType() != x.getElementType())
      return rule.fail("L1: bias and state have element type ", tensorOf(value).getElementType(),
                       ", expected the operand's ", x.getElementType());
  Sizes sizes{x.getDimSize(0),
              x.getDimSize(1),
              x.getDimSize(2),
              r.getDimSize(2),
              op.getDirection() == Direction::bidirectional ? 2 : 1,
              gates};
  auto times = [](int64_t factor, int64_t dim) { return isKnown(dim) ? factor * dim : dim; };
  int64_t columns = times(gates, sizes.hidden);
  if (failed(checkShape(rule, "weights", op.getWeights(), {sizes.directions, columns, sizes.features})) ||
      failed(checkShape(rule, "recurrence", op.getRecurrence(), {sizes.directions, columns, sizes.hidden})) ||
      failed(checkShape(rule, "bias", op.getBias(), {sizes.directions, times(2, columns)})) ||
      failed(checkShape(rule, "lengths", op.getLengths(), {sizes.batch})) ||
      failed(checkShape(rule, "initial hidden state", op.getInitialHidden(),
                        {sizes.directions, sizes.batch, sizes.hidden})))
    return failure();
  functions *= sizes.directions;
  if (op.getActivations().size() != functions || op.getAlphas().size() != functions ||
      op.getBetas().size() != functions)
    return rule.fail("L3: there are ", op.getActivations().size(), " activations with ", op.getAlphas().size(),
                     " alphas and ", op.getBetas().size(), " betas, expected ", functions, " of each");
  for (auto name : op.getActivations().template getAsRange<StringAttr>())
    if (!cellActivation(name.getValue()))
      return rule.fail("L4: activation '", name.getValue(), "' is not known");
  return sizes;
}

// The types of [T, D, B, H] and of `states` times [D, B, H].
void addResults(const Sizes &sizes, Type element, unsigned states, SmallVectorImpl<Type> &types) {
  types.push_back(RankedTensorType::get({sizes.steps, sizes.directions, sizes.batch, sizes.hidden}, element));
  types.append(states, RankedTensorType::get({sizes.directions, sizes.batch, sizes.hidden}, element));
}

template <typename Adaptor>
LogicalResult inferRecurrence(std::optional<Location> location, Adaptor adaptor, int64_t gates, size_t functions,
                              unsigned states, SmallVectorImpl<Type> &types) {
  FailureOr<Sizes> sizes = recurrenceRule(Rule(location), adaptor, gates, functions);
  if (succeeded(sizes))
    addResults(*sizes, tensorOf(adaptor.getOperand()).getElementType(), states, types);
  return sizes;
}

// ---- Expansion ----

// A recurrence as steps, in a row or in a loop.
struct Steps {
  template <typename Adaptor>
  Steps(GraphBuilder &b, Operation *op, Adaptor in, int64_t gates, unsigned functionsPerDirection)
      : b(b), isMarked(op->hasAttr(kLengthMark)), x(in.getOperand()), weights(in.getWeights()),
        recurrence(in.getRecurrence()), bias(in.getBias()), initialHidden(in.getInitialHidden()), gates(gates),
        functionsPerDirection(functionsPerDirection), direction(in.getDirection()), activations(in.getActivations()),
        alphas(in.getAlphas()), betas(in.getBetas()), clip(in.getClip().convertToDouble()) {
    if (!b.staticShape(x) || !b.staticShape(weights) || !b.staticShape(recurrence))
      return;
    steps = b.dim(x, 0);
    batch = b.dim(x, 1);
    hidden = b.dim(recurrence, 2);
    directions = direction == Direction::bidirectional ? 2 : 1;
    if (!in.getLengths())
      return;
    Value ends = b.reshape(b.cast(in.getLengths(), b.i64()), {1, batch, 1});
    valid = b.compare(Predicate::gt, ends, b.iota(b.i64(), {steps, 1, 1}, 0));
    valid = b.broadcast(valid, {steps, batch, hidden});
  }

  using State = SmallVector<Value, 2>;
  struct Result {
    SmallVector<Value> outputs; // by time, or
    Value all;                  // [T, B, H]
    State last;
  };
  using Step = llvm::function_ref<State(ValueRange, const State &)>;

  // Part `index` of dim 0 without that dim.
  Value directionOf(Value value, int64_t index) {
    SmallVector<int64_t> shape(b.shape(value));
    if (b.failed() || shape.empty())
      return {};
    shape.erase(shape.begin());
    return b.reshape(b.sliceDim(value, 0, index, 1), shape);
  }
  Value gate(Value all, int64_t index) { return b.sliceDim(all, b.rank(all) - 1, index * hidden, hidden); }
  // Gates of the features of all steps, without bias.
  Value project(int64_t index) { return b.matmul(x, directionOf(weights, index), false, true); }
  // The same of `count` gates, with both of their biases.
  Value project(int64_t index, int64_t first, int64_t count) {
    Value own = b.sliceDim(directionOf(weights, index), 0, first * hidden, count * hidden);
    Value projected = b.matmul(x, own, false, true);
    return bias ? b.add(projected, b.add(biasOf(index, first, count), biasOf(index, gates + first, count))) : projected;
  }
  // Part of a direction's biases.
  Value biasOf(int64_t index, int64_t first, int64_t count) {
    return b.sliceDim(directionOf(bias, index), 0, first * hidden, count * hidden);
  }
  Value initial(Value state, int64_t index) {
    return state ? directionOf(state, index) : b.full(b.elem(x), {batch, hidden}, 0);
  }
  Value apply(int64_t index, unsigned function, Value value) {
    int64_t number = index * functionsPerDirection + function;
    const CellActivation *row = cellActivation(cast<StringAttr>(activations[number]).getValue());
    return b.failed() ? Value() : row->build(b, value, alphas[number], betas[number]);
  }
  Value activate(int64_t index, unsigned function, Value value) {
    return apply(index, function, clip > 0 ? b.clamp(value, -clip, clip) : value);
  }

  bool hasOpenLength() { return isMarked || b.maybeOpenSize(steps); }

  // One direction: `step(gates of one step's features, each [B, ...] of `projected` [T, B, ...], state)` gives the next
  // state (state[0] is hidden).
  Result run(int64_t index, ValueRange projected, State state, Step step) {
    SmallVector<Value> rows(projected);
    if (valid)
      rows.push_back(valid);
    if (steps > kMostSteps || hasOpenLength())
      return loop(index, rows, state, step);
    Result result;
    result.last = unroll(index, rows, 0, steps, state, step, result.outputs);
    return result;
  }
  State unroll(int64_t index, ValueRange rows, int64_t first, int64_t end, State state, Step step,
               SmallVector<Value> &outputs);
  Result loop(int64_t index, ValueRange rows, State state, Step step);
  std::pair<State, Value> take(ValueRange rows, int64_t row, const State &state, Step step);
  bool isBackward(int64_t index) const { return direction == Direction::reverse || index == 1; }
  // Steps that are not valid leave the state as it is. Gives the step's output.
  Value hold(Value isValid, const State &before, State &next);
  // The op's results.
  SmallVector<Value> finish(ArrayRef<Result> results);

  GraphBuilder &b;
  bool isMarked; // kLengthMark
  Value x, weights, recurrence, bias, initialHidden;
  Value valid; // [T, B, H]: whether a sequence is as long; null where all are
  int64_t steps = 0, batch = 0, hidden = 0, directions = 0, gates;
  unsigned functionsPerDirection;
  Direction direction;
  ArrayAttr activations;
  ArrayRef<double> alphas, betas;
  double clip;
};

Value Steps::hold(Value isValid, const State &before, State &next) {
  Value output = b.select(isValid, next[0], b.like(next[0], 0));
  for (auto [old, fresh] : llvm::zip_equal(before, next))
    fresh = b.select(isValid, fresh, old);
  return output;
}

// The step that is row `row` of `rows`, each [times, B, ...], the last one says whether it is valid: the next state,
// and the output.
std::pair<Steps::State, Value> Steps::take(ValueRange rows, int64_t row, const State &state, Step step) {
  SmallVector<Value> own;
  for (Value each : rows)
    own.push_back(b.reshape(b.sliceDim(each, 0, row, 1), {batch, b.dim(each, 2)}));
  Value isValid = valid ? own.pop_back_val() : Value();
  State next = step(own, state);
  if (b.failed())
    return {next, {}};
  Value output = valid ? hold(isValid, state, next) : next[0];
  return {next, b.reshape(output, {1, batch, hidden})};
}

// Steps [first, end) of `rows` one after the other; `outputs` gets theirs, by time.
Steps::State Steps::unroll(int64_t index, ValueRange rows, int64_t first, int64_t end, State state, Step step,
                           SmallVector<Value> &outputs) {
  SmallVector<Value> made(end - first);
  for (int64_t i = 0; i < end - first && !b.failed(); ++i) {
    int64_t place = isBackward(index) ? end - first - 1 - i : i;
    std::tie(state, made[place]) = take(rows, first + place, state, step);
  }
  llvm::append_range(outputs, made);
  return state;
}

// Rounds of kStepsOfRound steps each, and what is left of the steps behind them.
Steps::Result Steps::loop(int64_t index, ValueRange rows, State state, Step step) {
  // Where the number of steps stays open, so does what is left.
  const int64_t together = hasOpenLength() ? 1 : kStepsOfRound;
  int64_t rounds = steps / together, rest = steps % together, first = isBackward(index) ? rest : 0;
  SmallVector<Value> looped;
  for (Value each : rows)
    looped.push_back(b.reshape(b.sliceDim(each, 0, first, steps - rest), {rounds, together, batch, b.dim(each, 2)}));
  LoopSpec spec;
  spec.count = b.scalarInteger(b.i64(), rounds);
  spec.keptSize = rounds;
  spec.inits.assign(state.begin(), state.end());
  SmallVector<Value> values = buildLoop(b, spec, [&](Value round, Value, ValueRange carried) {
    Value block = isBackward(index) ? b.sub(b.scalarInteger(b.i64(), rounds - 1), round) : round;
    SmallVector<Value> ofRound;
    for (Value each : looped)
      ofRound.push_back(b.gather(each, block, 0));
    State now(carried);
    SmallVector<Value> outputs(together);
    for (int64_t i = 0; i < together && !b.failed(); ++i) {
      int64_t row = isBackward(index) ? together - 1 - i : i;
      std::tie(now, outputs[row]) = take(ofRound, row, now, step);
    }
    if (b.failed())
      return Round();
    return Round{{now.begin(), now.end()}, {{b.concat(outputs, 0), block}}, {}};
  });
  if (b.failed())
    return {};
  Value all = b.reshape(values.pop_back_val(), {steps - rest, batch, hidden});
  Result result;
  SmallVector<Value> outputs;
  int64_t restFirst = isBackward(index) ? 0 : steps - rest;
  result.last = unroll(index, rows, restFirst, restFirst + rest, State(values.begin(), values.end()), step, outputs);
  outputs.insert(isBackward(index) ? outputs.end() : outputs.begin(), all);
  result.all = b.concat(outputs, 0);
  return result;
}

SmallVector<Value> Steps::finish(ArrayRef<Result> results) {
  if (b.failed())
    return {};
  SmallVector<Value> times, all, whole;
  for (int64_t time = 0; time < steps && !results.front().all; ++time) {
    SmallVector<Value> parts;
    for (const Result &result : results)
      parts.push_back(b.reshape(result.outputs[time], {1, 1, batch, hidden}));
    times.push_back(b.concat(parts, 1));
  }
  for (const Result &result : results)
    if (result.all)
      whole.push_back(b.reshape(result.all, {steps, 1, batch, hidden}));
  auto nothing = RankedTensorType::get({0, directions, batch, hidden}, b.elem(x));
  all.push_back(!whole.empty()  ? b.concat(whole, 1)
                : times.empty() ? b.constant(Tensor::zeros(nothing))
                                : b.concat(times, 0)); // [T, D, B, H]
  for (unsigned i = 0; i < results.front().last.size(); ++i) {
    SmallVector<Value> parts;
    for (const Result &result : results)
      parts.push_back(b.reshape(result.last[i], {1, batch, hidden}));
    all.push_back(b.concat(parts, 0));
  }
  return all;
}

using State = Steps::State;

} // namespace

// ---- rnn ----

LogicalResult RnnOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  return inferRecurrence(location, adaptor, 1, 1, 1, types);
}
LogicalResult RnnOp::verify() { return recurrenceRule(Rule(getOperation()), Adaptor(*this), 1, 1); }
LogicalResult RnnOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return evaluateExpansion(*this, operands, results);
}

SmallVector<Value> RnnOp::expand(GraphBuilder &b, ValueRange operands) {
  Steps cell(b, *this, Adaptor(operands, *this), 1, 1);
  SmallVector<Steps::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(cell.recurrence, d), projected = cell.project(d);
    if (cell.bias)
      projected = b.add(projected, b.add(cell.biasOf(d, 0, 1), cell.biasOf(d, 1, 1)));
    auto step = [&](ValueRange x, const State &state) {
      return State{cell.activate(d, 0, b.add(x[0], b.matmul(state[0], r, false, true)))};
    };
    results.push_back(cell.run(d, projected, {cell.initial(cell.initialHidden, d)}, step));
  }
  return cell.finish(results);
}

// ---- gru ----

LogicalResult GruOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  return inferRecurrence(location, adaptor, 3, 2, 1, types);
}
LogicalResult GruOp::verify() { return recurrenceRule(Rule(getOperation()), Adaptor(*this), 3, 2); }
LogicalResult GruOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return evaluateExpansion(*this, operands, results);
}

// Gates z, r, h.
SmallVector<Value> GruOp::expand(GraphBuilder &b, ValueRange operands) {
  Steps cell(b, *this, Adaptor(operands, *this), 3, 2);
  int64_t hidden = cell.hidden;
  bool linearFirst = getLinearBeforeReset();
  SmallVector<Steps::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(cell.recurrence, d);
    auto next = [&](Value z, Value candidate, Value h) {
      return State{b.add(b.mul(b.sub(b.like(z, 1), z), candidate), b.mul(z, h))};
    };
    // All gates in one product where the reset comes after it.
    Value bias = linearFirst && cell.bias ? cell.biasOf(d, 3, 3) : Value();
    auto resetAfter = [&](ValueRange x, const State &state) {
      Value h = state[0], recurrent = b.matmul(h, r, false, true);
      if (bias)
        recurrent = b.add(recurrent, bias);
      auto sum = [&](int64_t gate) { return b.add(cell.gate(x[0], gate), cell.gate(recurrent, gate)); };
      Value z = cell.activate(d, 0, sum(0)), reset = cell.activate(d, 0, sum(1));
      Value inner = b.mul(reset, cell.gate(recurrent, 2));
      return next(z, cell.activate(d, 1, b.add(cell.gate(x[0], 2), inner)), h);
    };
    // Else one for the gates, and one of what the reset leaves: so are the features'.
    Value gateWeights, hiddenWeights;
    auto resetBefore = [&](ValueRange x, const State &state) {
      Value h = state[0], sums = b.add(x[0], b.matmul(h, gateWeights, false, true));
      Value z = cell.activate(d, 0, cell.gate(sums, 0)), reset = cell.activate(d, 0, cell.gate(sums, 1));
      Value inner = b.matmul(b.mul(reset, h), hiddenWeights, false, true);
      return next(z, cell.activate(d, 1, b.add(x[1], inner)), h);
    };
    State state{cell.initial(cell.initialHidden, d)};
    if (linearFirst) {
      Value projected = cell.project(d);
      if (cell.bias)
        projected = b.add(projected, cell.biasOf(d, 0, 3));
      results.push_back(cell.run(d, projected, state, resetAfter));
    } else {
      gateWeights = b.sliceDim(r, 0, 0, 2 * hidden);
      hiddenWeights = b.sliceDim(r, 0, 2 * hidden, hidden);
      results.push_back(cell.run(d, {cell.project(d, 0, 2), cell.project(d, 2, 1)}, state, resetBefore));
    }
  }
  return cell.finish(results);
}

// ---- lstm ----

template <typename Adaptor> static FailureOr<Sizes> lstmRule(const Rule &rule, Adaptor op) {
  FailureOr<Sizes> sizes = recurrenceRule(rule, op, 4, 3);
  if (failed(sizes) ||
      failed(checkShape(rule, "initial cell state", op.getInitialCell(),
                        {sizes->directions, sizes->batch, sizes->hidden})) ||
      failed(checkShape(rule, "peepholes", op.getPeepholes(),
                        {sizes->directions, isKnown(sizes->hidden) ? 3 * sizes->hidden : ShapedType::kDynamic})))
    return failure();
  Type element = tensorOf(op.getOperand()).getElementType();
  for (Value value : {Value(op.getInitialCell()), Value(op.getPeepholes())})
    if (value && tensorOf(value).getElementType() != element)
      return rule.fail("L1: cell state and peepholes have element type ", tensorOf(value).getElementType(),
                       ", expected the operand's ", element);
  return sizes;
}
LogicalResult LstmOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  FailureOr<Sizes> sizes = lstmRule(Rule(location), adaptor);
  if (succeeded(sizes))
    addResults(*sizes, tensorOf(adaptor.getOperand()).getElementType(), 2, types);
  return sizes;
}
LogicalResult LstmOp::verify() { return lstmRule(Rule(getOperation()), Adaptor(*this)); }
LogicalResult LstmOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return evaluateExpansion(*this, operands, results);
}

// Gates i, o, f, c; peepholes i, o, f.
SmallVector<Value> LstmOp::expand(GraphBuilder &b, ValueRange operands) {
  Adaptor in(operands, *this);
  Steps cell(b, *this, in, 4, 3);
  int64_t hidden = cell.hidden;
  bool coupled = getInputForget();
  SmallVector<Steps::Result> results;
  for (int64_t d = 0; d < cell.directions; ++d) {
    Value r = cell.directionOf(cell.recurrence, d), projected = cell.project(d), peep[3];
    if (cell.bias)
      projected = b.add(projected, b.add(cell.biasOf(d, 0, 4), cell.biasOf(d, 4, 4)));
    if (in.getPeepholes()) {
      Value p = cell.directionOf(in.getPeepholes(), d);
      for (int64_t i = 0; i < 3; ++i)
        peep[i] = b.sliceDim(p, 0, i * hidden, hidden);
    }
    auto peeped = [&](Value value, unsigned which, Value memory) {
      return peep[which] ? b.add(value, b.mul(peep[which], memory)) : value;
    };
    results.push_back(
        cell.run(d, projected, {cell.initial(cell.initialHidden, d), cell.initial(in.getInitialCell(), d)},
                 [&](ValueRange x, const State &state) {
                   Value memory = state[1];
                   Value all = b.add(x[0], b.matmul(state[0], r, false, true));
                   Value input = cell.activate(d, 0, peeped(cell.gate(all, 0), 0, memory));
                   Value forget = coupled ? b.sub(b.like(input, 1), input)
                                          : cell.activate(d, 0, peeped(cell.gate(all, 2), 2, memory));
                   Value next = b.add(b.mul(forget, memory), b.mul(input, cell.activate(d, 1, cell.gate(all, 3))));
                   Value output = cell.activate(d, 0, peeped(cell.gate(all, 1), 1, next));
                   return State{b.mul(output, cell.apply(d, 2, next)), next};
                 }));
  }
  return cell.finish(results);
}
