// Gradients of loops: a loop backwards over the rounds, each with the carried values as they were before it.
//
// These come from the way forward. Where the number of rounds has a known bound and what they keep is small enough
// (DifferentiateOptions::loopBytes), every round keeps what the way back reads: the loop is run once forward and once
// backward. Else each k-th round keeps it, and the way back goes by segments of k rounds, the last one first: it runs a
// segment again, keeping each round, and then backward over it. With k = sqrt(n) n rounds cost 2 n forward and n
// backward, and 2 sqrt(n) kept rounds. Where the bound is not known, the rounds are counted first, and of each segment
// kSlots rounds are kept: beyond kSlots^2 rounds a part of the work grows with n^2 / kSlots^2.
#include "ir/LoopCounter.h"
#include "ir/Views.h"
#include "ir/gradients/Differentiate.h"
#include "ir/gradients/Regions.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// Rounds that are kept where their number is not known.
constexpr int64_t kSlots = 64;

static bool isFloat(Value value) { return isDlcFloatTensor(value.getType()); }

// The most rounds that a test lets begin: one of its conditions counts to a known number.
static std::optional<int64_t> mostRounds(WhileOp loop, Value condition) {
  condition = withoutReshapes(condition);
  if (auto both = condition.getDefiningOp<AndOp>()) {
    std::optional<int64_t> left = mostRounds(loop, both->getOperand(0)), right = mostRounds(loop, both->getOperand(1));
    return left && right ? std::min(left, right) : left ? left : right;
  }
  std::optional<LoopCounter> counter = counterOf(loop, condition);
  return counter ? knownRounds(*counter) : std::nullopt;
}

namespace {

using Values = SmallVector<Value>;
using Numbers = SmallVector<unsigned>;
using Fill = llvm::function_ref<Values(OpBuilder &, ValueRange)>;

class LoopGradient {
public:
  LoopGradient(GradientBuilder &b, WhileOp loop) : b(b), loop(loop), loc(loop.getLoc()) {}

  void build();

private:
  // A while loop; both regions are made of its carried values.
  Values makeLoop(OpBuilder &at, ArrayRef<Value> inits, Fill test, Fill body);
  // ... of `count` rounds upwards: `body` gets the round's number and the carried values, which it gives anew.
  Values forward(OpBuilder &at, Value count, ArrayRef<Value> inits,
                 llvm::function_ref<Values(OpBuilder &, Value, ValueRange)> body);
  // ... and downwards, from the last one to 0.
  Values backward(OpBuilder &at, Value count, ArrayRef<Value> inits,
                  llvm::function_ref<Values(OpBuilder &, Value, ValueRange)> body);

  Value number(OpBuilder &at, int64_t value) { return GraphBuilder(at, loc).scalarInteger(at.getI64Type(), value); }
  template <typename Op> Value integers(OpBuilder &at, Value x, Value y) {
    return GraphBuilder(at, loc).op<Op>({x, y});
  }
  Value upwards(OpBuilder &at, Value x, Value divisor) { // x / divisor, rounded up
    return integers<DivOp>(at, integers<AddOp>(at, x, integers<SubOp>(at, divisor, number(at, 1))), divisor);
  }

  // Room for `slots` values of each of the carried ones of these numbers, and their way in and out.
  Values room(OpBuilder &at, ArrayRef<unsigned> numbers, int64_t slots);
  Value put(OpBuilder &at, Value stack, Value slot, Value value);
  Values take(OpBuilder &at, ArrayRef<Value> stacks, Value slot);

  bool buildRound();
  int64_t bytesOf(ArrayRef<unsigned> numbers, int64_t rounds);
  Value runAgain(ArrayRef<unsigned> kept, int64_t slots, int64_t stride, Values &stacks);
  // Rounds of what a way back needs, from `state` on; keeps the values `kept` of each `stride`-th round (null: of
  // each).
  Values roll(OpBuilder &at, ArrayRef<Value> state, Value count, ArrayRef<unsigned> kept, int64_t slots, Value stride,
              Values &stacks);
  // One round backwards: `state` has the values of `needed`.
  Values roundBack(OpBuilder &at, ValueRange now, ArrayRef<Value> state);
  Values select(ArrayRef<Value> rolled); // of the values of `rolling` those of `needed`

  Values throughAll(int64_t most);
  Values throughSegments(int64_t segments, int64_t most);
  Values throughUnknown(int64_t slots);

  GradientBuilder &b;
  WhileOp loop;
  Location loc;
  Numbers floats, wanted; // results with gradients; captured values that get one
  Values captured, seeds; // ... themselves; what the way back begins with
  WhileOp draft;          // whose body is a round of it: on the gradients, and all carried values
  Numbers needed;         // carried values that it reads
  Numbers rolling;        // ... and those that these are computed from
};

} // namespace

Values LoopGradient::makeLoop(OpBuilder &at, ArrayRef<Value> inits, Fill test, Fill body) {
  auto types = llvm::map_to_vector(inits, [](Value value) { return value.getType(); });
  SmallVector<Location> locations(types.size(), loc);
  auto made = WhileOp::create(at, loc, types, inits, DenseI64ArrayAttr());
  for (auto [region, fill] : {std::pair(&made.getTest(), test), {&made.getBody(), body}}) {
    OpBuilder::InsertionGuard guard(at);
    Block *block = at.createBlock(region, region->end(), types, locations);
    Values yielded = fill(at, block->getArguments());
    YieldOp::create(at, loc, yielded);
  }
  return Values(made.getResults());
}

Values LoopGradient::forward(OpBuilder &at, Value count, ArrayRef<Value> inits,
                             llvm::function_ref<Values(OpBuilder &, Value, ValueRange)> body) {
  Values all{number(at, 0)};
  llvm::append_range(all, inits);
  auto test = [&](OpBuilder &in, ValueRange now) {
    return Values{GraphBuilder(in, loc).compare(Predicate::lt, now[0], count)};
  };
  auto round = [&](OpBuilder &in, ValueRange now) {
    Values next = body(in, now[0], now.drop_front());
    next.insert(next.begin(), integers<AddOp>(in, now[0], number(in, 1)));
    return next;
  };
  Values last = makeLoop(at, all, test, round);
  last.erase(last.begin());
  return last;
}

Values LoopGradient::backward(OpBuilder &at, Value count, ArrayRef<Value> inits,
                              llvm::function_ref<Values(OpBuilder &, Value, ValueRange)> body) {
  Values all{count};
  llvm::append_range(all, inits);
  auto test = [&](OpBuilder &in, ValueRange now) {
    return Values{GraphBuilder(in, loc).compare(Predicate::gt, now[0], number(in, 0))};
  };
  auto round = [&](OpBuilder &in, ValueRange now) {
    Value index = integers<SubOp>(in, now[0], number(in, 1));
    Values next = body(in, index, now.drop_front());
    next.insert(next.begin(), index);
    return next;
  };
  Values last = makeLoop(at, all, test, round);
  last.erase(last.begin());
  return last;
}

Values LoopGradient::room(OpBuilder &at, ArrayRef<unsigned> numbers, int64_t slots) {
  GraphBuilder graph(at, loc);
  return llvm::map_to_vector(numbers, [&](unsigned i) {
    SmallVector<int64_t> shape(graph.shape(loop.getResult(i)));
    shape.insert(shape.begin(), slots);
    return graph.full(graph.elem(loop.getResult(i)), shape, 0);
  });
}

Value LoopGradient::put(OpBuilder &at, Value stack, Value slot, Value value) {
  GraphBuilder graph(at, loc);
  SmallVector<int64_t> shape(graph.shape(value));
  shape.insert(shape.begin(), 1);
  return graph.op<ScatterNdOp>({stack, graph.reshape(slot, {1, 1}), graph.reshape(value, shape)},
                               {graph.kind<ScatterKindAttr>("kind", ScatterKind::none)}, stack.getType());
}

Values LoopGradient::take(OpBuilder &at, ArrayRef<Value> stacks, Value slot) {
  return llvm::map_to_vector(stacks, [&](Value stack) { return GraphBuilder(at, loc).gather(stack, slot, 0); });
}

int64_t LoopGradient::bytesOf(ArrayRef<unsigned> numbers, int64_t rounds) {
  double bytes = 0;
  for (unsigned i : numbers)
    bytes += double(tensorBytes(b.type(loop.getResult(i))).value_or(0)) * double(rounds);
  return int64_t(std::min(bytes, 1e18));
}

// What a round adds to the gradient of a captured value. A gather's is one slice, which is added where it belongs.
static Value accumulated(GraphBuilder &graph, Value sum, Value gradient) {
  auto isZero = [](Value value) {
    if (auto broadcast = value.getDefiningOp<BroadcastOp>())
      value = broadcast.getOperand();
    auto constant = value.getDefiningOp<ConstantOp>();
    auto splat = constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
    return splat && isa<FloatType>(splat.getElementType()) && splat.getSplatValue<APFloat>().isPosZero();
  };
  if (auto scatter = gradient.getDefiningOp<ScatterNdOp>();
      scatter && scatter.getKind() == ScatterKind::add && isZero(scatter.getOperand()))
    return graph.op<ScatterNdOp>({sum, scatter.getIndices(), scatter.getUpdates()},
                                 {graph.kind<ScatterKindAttr>("kind", ScatterKind::add)}, sum.getType());
  return graph.add(sum, gradient);
}

// The draft's body takes the gradients of the carried floats, the sums for captured values, and all carried values.
bool LoopGradient::buildRound() {
  OpBuilder &builder = b.opBuilder();
  draft = WhileOp::create(builder, loc, TypeRange(), ValueRange(), DenseI64ArrayAttr());
  OpBuilder::InsertionGuard guard(builder);
  Values arguments(seeds);
  arguments.append(loop.getResults().begin(), loop.getResults().end());
  SmallVector<Location> locations(arguments.size(), loc);
  Block *block = builder.createBlock(&draft.getBody(), {}, ValueRange(arguments).getTypes(), locations);
  ValueRange now = block->getArguments();
  ValueRange state = now.drop_front(seeds.size());
  Values yielded = inlined(builder, loop.getBody().front(), state), outputs, variables, next;
  for (unsigned i : floats) {
    outputs.push_back(yielded[i]);
    variables.push_back(state[i]);
  }
  variables.append(captured);
  Values gradients = gradientsOf(b, builder, outputs, Values(now.take_front(floats.size())), variables);
  if (b.failed())
    return false;
  GraphBuilder graph(builder, loc);
  for (auto [i, gradient] : llvm::enumerate(gradients))
    next.push_back(i < floats.size() ? gradient : accumulated(graph, now[i], gradient));
  if (!b.expect(!graph.failed(), graph.errorMessage()))
    return false;
  YieldOp::create(builder, loc, next);
  auto all = llvm::to_vector(llvm::seq<unsigned>(0, next.size()));
  for (unsigned argument : argumentsOf(*block, all))
    if (argument >= seeds.size())
      needed.push_back(argument - seeds.size());
  llvm::sort(needed);
  rolling = needed;
  for (size_t known = 0; known != rolling.size();) {
    known = rolling.size();
    for (unsigned argument : argumentsOf(loop.getBody().front(), rolling))
      if (!llvm::is_contained(rolling, argument))
        rolling.push_back(argument);
  }
  llvm::sort(rolling);
  return true;
}

// The loop as it stands, which from now on counts its rounds and keeps some: gives the count.
Value LoopGradient::runAgain(ArrayRef<unsigned> kept, int64_t slots, int64_t stride, Values &stacks) {
  OpBuilder at(loop);
  unsigned carried = loop.getNumResults();
  Values inits(loop.getInits());
  inits.push_back(number(at, 0));
  llvm::append_range(inits, room(at, kept, slots));
  auto test = [&](OpBuilder &in, ValueRange now) {
    return inlined(in, loop.getTest().front(), now.take_front(carried));
  };
  auto body = [&](OpBuilder &in, ValueRange now) {
    Value round = now[carried], slot = stride == 1 ? round : upwards(in, round, number(in, stride));
    Values filled; // in front of what takes the place of the carried values
    for (auto [i, numbered] : llvm::enumerate(kept))
      filled.push_back(put(in, now[carried + 1 + i], slot, now[numbered]));
    Values next = inlined(in, loop.getBody().front(), now.take_front(carried));
    next.push_back(integers<AddOp>(in, round, number(in, 1)));
    next.append(filled);
    return next;
  };
  Values last = makeLoop(at, inits, test, body);
  loop->replaceAllUsesWith(ArrayRef(last).take_front(carried));
  stacks.assign(last.begin() + carried + 1, last.end());
  return last[carried];
}

// The value before round q * stride stands in slot q: all rounds behind the one before it write there, the last one
// stays.
Values LoopGradient::roll(OpBuilder &at, ArrayRef<Value> state, Value count, ArrayRef<unsigned> kept, int64_t slots,
                          Value stride, Values &stacks) {
  Values inits(state);
  llvm::append_range(inits, room(at, kept, slots));
  Values last = forward(at, count, inits, [&](OpBuilder &in, Value round, ValueRange now) {
    Value slot = stride ? upwards(in, round, stride) : round;
    Values all(loop.getNumResults()), filled;
    for (auto [i, numbered] : llvm::enumerate(rolling))
      all[numbered] = now[i];
    for (auto [i, numbered] : llvm::enumerate(kept))
      filled.push_back(put(in, now[rolling.size() + i], slot, all[numbered]));
    Values next = inlinedPart(in, loop.getBody().front(), all, rolling);
    next.append(filled);
    return next;
  });
  stacks.assign(last.begin() + rolling.size(), last.end());
  last.truncate(rolling.size());
  return last;
}

Values LoopGradient::roundBack(OpBuilder &at, ValueRange now, ArrayRef<Value> state) {
  Values all(now);
  all.resize(seeds.size() + loop.getNumResults());
  for (auto [value, numbered] : llvm::zip_equal(state, needed))
    all[seeds.size() + numbered] = value;
  auto yielded = llvm::to_vector(llvm::seq<unsigned>(0, seeds.size()));
  return inlinedPart(at, draft.getBody().front(), all, yielded);
}

Values LoopGradient::select(ArrayRef<Value> rolled) {
  return llvm::map_to_vector(needed, [&](unsigned i) { return rolled[llvm::find(rolling, i) - rolling.begin()]; });
}

Values LoopGradient::throughAll(int64_t most) {
  Values stacks;
  Value count = runAgain(needed, most, 1, stacks);
  return backward(b.opBuilder(), count, seeds, [&](OpBuilder &in, Value round, ValueRange now) {
    return roundBack(in, now, take(in, stacks, round));
  });
}

Values LoopGradient::throughSegments(int64_t segments, int64_t most) {
  int64_t size = (most + segments - 1) / segments;
  OpBuilder &at = b.opBuilder();
  Values kept;
  Value count = runAgain(rolling, segments + 1, size, kept);
  return backward(at, upwards(at, count, number(at, size)), seeds, [&](OpBuilder &in, Value segment, ValueRange now) {
    Value begin = integers<MulOp>(in, segment, number(in, size)), stride;
    Value length = integers<MinOp>(in, number(in, size), integers<SubOp>(in, count, begin));
    Values stacks;
    roll(in, take(in, kept, segment), length, needed, size, stride, stacks);
    return backward(in, length, Values(now), [&](OpBuilder &inner, Value round, ValueRange gradients) {
      return roundBack(inner, gradients, take(inner, stacks, round));
    });
  });
}

Values LoopGradient::throughUnknown(int64_t slots) {
  OpBuilder &at = b.opBuilder();
  Values kept, begins = llvm::map_to_vector(rolling, [&](unsigned i) { return Value(loop.getInits()[i]); });
  Value count = runAgain({}, 0, 1, kept), one = number(at, 1);
  Value size = integers<MaxOp>(at, upwards(at, count, number(at, slots)), one);
  roll(at, begins, count, rolling, slots + 1, size, kept);
  Value stride = integers<MaxOp>(at, upwards(at, size, number(at, slots)), one);
  return backward(at, upwards(at, count, size), seeds, [&](OpBuilder &in, Value segment, ValueRange now) {
    Value begin = integers<MulOp>(in, segment, size);
    Value length = integers<MinOp>(in, size, integers<SubOp>(in, count, begin));
    Values stacks;
    roll(in, take(in, kept, segment), length, rolling, slots + 1, stride, stacks);
    return backward(in, length, Values(now), [&](OpBuilder &inner, Value round, ValueRange gradients) {
      Value slot = integers<DivOp>(inner, round, stride);
      Value left = integers<SubOp>(inner, round, integers<MulOp>(inner, slot, stride));
      Values none, state = roll(inner, take(inner, stacks, slot), left, {}, 0, {}, none);
      return roundBack(inner, gradients, select(state));
    });
  });
}

void LoopGradient::build() {
  Values values = differentiated(loop);
  wanted = wantedNumbers(b, values, loop.getInits().size());
  for (auto [i, result] : llvm::enumerate(loop.getResults()))
    if (isFloat(result)) {
      floats.push_back(i);
      seeds.push_back(b.gradient(i));
    }
  for (unsigned i : wanted) {
    captured.push_back(values[i]);
    seeds.push_back(b.zerosLike(values[i]));
  }
  if (b.failed() || !buildRound())
    return;
  std::optional<int64_t> most = mostRounds(loop, loop.getTest().front().getTerminator()->getOperand(0));
  int64_t limit = b.options().loopBytes, root = most ? int64_t(std::ceil(std::sqrt(double(*most)))) : 0;
  int64_t slots = std::clamp<int64_t>(limit / std::max<int64_t>(2 * bytesOf(rolling, 1), 1), 2, kSlots);
  Values last;
  if (most && bytesOf(needed, *most) <= limit)
    last = throughAll(std::max<int64_t>(*most, 1));
  else if (most && bytesOf(rolling, root + 1) + bytesOf(needed, root) <= limit)
    last = throughSegments(root, *most);
  else
    last = throughUnknown(slots);
  draft.erase();
  for (auto [i, numbered] : llvm::enumerate(floats))
    b.give(numbered, last[i]);
  for (auto [i, numbered] : llvm::enumerate(wanted))
    b.give(numbered, last[floats.size() + i]);
}

void WhileOp::buildGradient(GradientBuilder &b) { LoopGradient(b, *this).build(); }
