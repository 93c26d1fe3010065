// Gradients of control flow. A choice becomes a choice between the gradients of its sides, each of which computes its
// side again. A loop becomes a loop backwards over its rounds: each computes the values before its round from the
// beginning, so that nothing is kept, whatever the number of rounds; n rounds cost n^2 / 2.
#include "ir/gradients/Differentiate.h"
#include "ir/gradients/GradientBuilder.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace dlc;

static bool isFloat(Value value) { return isDlcFloatTensor(value.getType()); }

// The ops of a block at the builder's place, its arguments replaced; gives what it yields.
static SmallVector<Value> inlined(OpBuilder &builder, Block &block, ValueRange arguments) {
  IRMapping mapping;
  mapping.map(block.getArguments(), arguments);
  for (Operation &op : block.without_terminator())
    builder.clone(op, mapping);
  return llvm::map_to_vector(block.getTerminator()->getOperands(),
                             [&](Value value) { return mapping.lookupOrDefault(value); });
}

// The operands and captured values whose gradients are asked for, by number.
static SmallVector<unsigned> wantedNumbers(GradientBuilder &b, ArrayRef<Value> values, unsigned from) {
  SmallVector<unsigned> numbers;
  for (unsigned i = from; i < values.size(); ++i)
    if (b.wants(i))
      numbers.push_back(i);
  return numbers;
}

// The gradients of <outputs, seeds>, zeros for null ones; empty after an error.
static SmallVector<Value> gradientsOf(GradientBuilder &b, OpBuilder &builder, ArrayRef<Value> outputs,
                                      ArrayRef<Value> seeds, ArrayRef<Value> wanted) {
  FailureOr<SmallVector<Value>> gradients = differentiate(builder, outputs, seeds, wanted);
  if (failed(gradients)) {
    b.error("its region cannot be differentiated");
    return {};
  }
  GraphBuilder inside(builder, b.where());
  for (auto [gradient, value] : llvm::zip_equal(*gradients, wanted))
    if (!gradient)
      gradient = inside.full(inside.elem(value), inside.shape(value), 0);
  return *gradients;
}

void IfOp::buildGradient(GradientBuilder &b) {
  SmallVector<Value> values = differentiated(*this), wanted, seeds;
  SmallVector<unsigned> numbers = wantedNumbers(b, values, 1), floats;
  for (unsigned number : numbers)
    wanted.push_back(values[number]);
  for (auto [i, result] : llvm::enumerate(getResults()))
    if (isFloat(result)) {
      floats.push_back(i);
      seeds.push_back(b.gradient(i));
    }
  if (b.failed())
    return;
  OpBuilder &builder = b.opBuilder();
  auto types = llvm::map_to_vector(wanted, [](Value value) { return value.getType(); });
  auto choice = IfOp::create(builder, getLoc(), types, getCondition(), DenseI64ArrayAttr());
  for (auto [from, to] :
       {std::pair(&getThenRegion(), &choice.getThenRegion()), {&getElseRegion(), &choice.getElseRegion()}}) {
    OpBuilder::InsertionGuard guard(builder);
    builder.createBlock(to);
    SmallVector<Value> yielded = inlined(builder, from->front(), {});
    auto outputs = llvm::map_to_vector(floats, [&](unsigned i) { return yielded[i]; });
    SmallVector<Value> gradients = gradientsOf(b, builder, outputs, seeds, wanted);
    YieldOp::create(builder, getLoc(), gradients);
  }
  for (auto [number, result] : llvm::zip_equal(numbers, choice.getResults()))
    b.give(number, result);
}

namespace {

// A loop, and how often it went round.
struct Rounds {
  WhileOp loop;
  Location loc = loop.getLoc();

  // A loop over `inits` with the given regions; each is called with its block's arguments and gives what it yields.
  using Fill = llvm::function_ref<SmallVector<Value>(OpBuilder &, ValueRange)>;
  static SmallVector<Value> make(OpBuilder &builder, Location loc, ArrayRef<Value> inits, Fill test, Fill body) {
    auto types = llvm::map_to_vector(inits, [](Value value) { return value.getType(); });
    SmallVector<Location> locations(types.size(), loc);
    auto made = WhileOp::create(builder, loc, types, inits, DenseI64ArrayAttr());
    for (auto [region, fill] : {std::pair(&made.getTest(), test), {&made.getBody(), body}}) {
      OpBuilder::InsertionGuard guard(builder);
      Block *block = builder.createBlock(region, region->end(), types, locations);
      SmallVector<Value> yielded = fill(builder, block->getArguments());
      YieldOp::create(builder, loc, yielded);
    }
    return SmallVector<Value>(made.getResults());
  }

  Value number(OpBuilder &builder, int64_t value) {
    return GraphBuilder(builder, loc).scalarInteger(builder.getI64Type(), value);
  }
  Value plus(OpBuilder &builder, Value x, int64_t step) {
    return GraphBuilder(builder, loc).add(x, number(builder, step));
  }
  Value less(OpBuilder &builder, Value x, Value y) { return GraphBuilder(builder, loc).compare(Predicate::lt, x, y); }

  Value count(OpBuilder &builder);
  // The carried values in front of round `round`.
  SmallVector<Value> before(OpBuilder &builder, Value round);
};

} // namespace

Value Rounds::count(OpBuilder &builder) {
  SmallVector<Value> inits(loop.getInits());
  inits.push_back(number(builder, 0));
  auto test = [&](OpBuilder &inside, ValueRange carried) {
    return inlined(inside, loop.getTest().front(), carried.drop_back());
  };
  auto body = [&](OpBuilder &inside, ValueRange carried) {
    SmallVector<Value> next = inlined(inside, loop.getBody().front(), carried.drop_back());
    next.push_back(plus(inside, carried.back(), 1));
    return next;
  };
  return make(builder, loc, inits, test, body).back();
}

SmallVector<Value> Rounds::before(OpBuilder &builder, Value round) {
  SmallVector<Value> inits(loop.getInits());
  inits.push_back(number(builder, 0));
  auto test = [&](OpBuilder &inside, ValueRange carried) {
    return SmallVector<Value>{less(inside, carried.back(), round)};
  };
  auto body = [&](OpBuilder &inside, ValueRange carried) {
    SmallVector<Value> next = inlined(inside, loop.getBody().front(), carried.drop_back());
    next.push_back(plus(inside, carried.back(), 1));
    return next;
  };
  SmallVector<Value> values = make(builder, loc, inits, test, body);
  values.pop_back();
  return values;
}

void WhileOp::buildGradient(GradientBuilder &b) {
  SmallVector<Value> values = differentiated(*this), carried, captured;
  SmallVector<unsigned> numbers = wantedNumbers(b, values, getInits().size()), floats;
  OpBuilder &builder = b.opBuilder();
  Rounds rounds{*this};
  carried.push_back(rounds.count(builder));
  for (auto [i, result] : llvm::enumerate(getResults()))
    if (isFloat(result)) {
      floats.push_back(i);
      carried.push_back(b.gradient(i));
    }
  for (unsigned number : numbers) {
    captured.push_back(values[number]);
    carried.push_back(b.zerosLike(values[number]));
  }
  if (b.failed())
    return;

  auto test = [&](OpBuilder &inside, ValueRange now) {
    return SmallVector<Value>{rounds.less(inside, rounds.number(inside, 0), now[0])};
  };
  auto body = [&](OpBuilder &inside, ValueRange now) {
    SmallVector<Value> next{rounds.plus(inside, now[0], -1)};
    SmallVector<Value> state = rounds.before(inside, next[0]);
    SmallVector<Value> yielded = inlined(inside, getBody().front(), state), outputs, wanted;
    for (unsigned i : floats) {
      outputs.push_back(yielded[i]);
      wanted.push_back(state[i]);
    }
    wanted.append(captured);
    SmallVector<Value> seeds(now.drop_front().take_front(floats.size()));
    SmallVector<Value> gradients = gradientsOf(b, inside, outputs, seeds, wanted);
    if (b.failed())
      return SmallVector<Value>(now);
    GraphBuilder graph(inside, getLoc());
    for (auto [i, gradient] : llvm::enumerate(gradients))
      next.push_back(i < floats.size() ? gradient : graph.add(now[1 + i], gradient));
    return next;
  };
  SmallVector<Value> last = Rounds::make(builder, getLoc(), carried, test, body);
  if (b.failed())
    return;
  for (auto [i, number] : llvm::enumerate(floats))
    b.give(number, last[1 + i]);
  for (auto [i, number] : llvm::enumerate(numbers))
    b.give(number, last[1 + floats.size() + i]);
}
