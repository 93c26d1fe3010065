#include "frontend/onnx/ops/Random.h"
#include "ir/Entries.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

constexpr llvm::StringLiteral kCounter = "random.counter";
// On the state: how many nodes draw, which is the next one's stream.
constexpr llvm::StringLiteral kStreams = "dlc.streams";

// The state, made with main's argument for it where there is none yet.
StateOp counterState(NodeContext &c, func::FuncOp function) {
  auto module = function->getParentOfType<ModuleOp>();
  if (auto state = module.lookupSymbol<StateOp>(kCounter))
    return state;
  auto type = RankedTensorType::get({}, c.i64());
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  auto state = StateOp::create(builder, c.where(), builder.getStringAttr(kCounter), TypeAttr::get(type), ElementsAttr(),
                               builder.getStringAttr("counter"));
  auto name = builder.getNamedAttr(kStateAttribute, FlatSymbolRefAttr::get(state));
  (void)function.insertArgument(function.getNumArguments(), type, builder.getDictionaryAttr(name), c.where());
  return state;
}

// The run's number, and above it those of the rounds of the loops around: 2^32 runs, 2^32 rounds, of nested loops 2^16
// each.
Value counterOf(NodeContext &c, func::FuncOp function, StateOp state) {
  Value counter = argumentOfState(function, FlatSymbolRefAttr::get(state)), rounds;
  SmallVector<Value> around; // inner ones first
  for (Block *block = c.place().getInsertionBlock(); block->getParentOp() != function;
       block = block->getParentOp()->getBlock())
    if (isa<WhileOp>(block->getParentOp()))
      around.push_back(block->getArgument(0));
  for (Value round : llvm::reverse(around))
    rounds = rounds ? c.add(c.mul(rounds, 65536), round) : round;
  return rounds ? c.add(counter, c.mul(rounds, double(int64_t(1) << 32))) : counter;
}

// Numbers of a shape in an element type.
Value draw(NodeContext &c, RandomKind kind, ArrayRef<int64_t> shape, Type element, int64_t seed) {
  if (c.failed() || !c.expect(isa<FloatType>(element), "expected a float type, found " + typeName(element)))
    return {};
  auto function = c.place().getInsertionBlock()->getParent()->getParentOfType<func::FuncOp>();
  StateOp state = counterState(c, function);
  auto used = state->getAttrOfType<IntegerAttr>(kStreams);
  int64_t stream = used ? used.getInt() : 0;
  state->setAttr(kStreams, c.types().getI64IntegerAttr(stream + 1));
  Value drawn = c.op<RandomOp>({c.index(seed), counterOf(c, function, state)},
                               {c.kind<RandomKindAttr>("kind", kind), c.integer("stream", stream)},
                               RankedTensorType::get(shape, c.f32()));
  return c.cast(drawn, element);
}

Value draw(NodeContext &c, RandomKind kind, ArrayRef<int64_t> shape, Type element) {
  return draw(c, kind, shape, element, int64_t(c.floatAttr("seed", 0)));
}

void normal(NodeContext &c, ArrayRef<int64_t> shape, Type element) {
  double mean = c.floatAttr("mean", 0), scale = c.floatAttr("scale", 1);
  c.set(0, c.add(c.mul(draw(c, RandomKind::normal, shape, element), scale), mean));
}

void uniform(NodeContext &c, ArrayRef<int64_t> shape, Type element) {
  double low = c.floatAttr("low", 0), high = c.floatAttr("high", 1);
  c.set(0, c.add(c.mul(draw(c, RandomKind::uniform, shape, element), high - low), low));
}

// The shape that an attribute names; nothing where it is none.
SmallVector<int64_t> shapeAttr(NodeContext &c) {
  SmallVector<int64_t> shape = c.intsAttr("shape");
  c.expect(llvm::all_of(shape, [](int64_t size) { return size >= 0; }), "the shape holds a negative size");
  return shape;
}

} // namespace

Value dlc::frontend::drawUniform(NodeContext &c, ArrayRef<int64_t> shape) {
  return draw(c, RandomKind::uniform, shape, c.f32(), c.intAttr("seed", 0));
}
void dlc::frontend::buildRandomNormal(NodeContext &c) { normal(c, shapeAttr(c), c.typeAttr("dtype", c.f32())); }
void dlc::frontend::buildRandomUniform(NodeContext &c) { uniform(c, shapeAttr(c), c.typeAttr("dtype", c.f32())); }

void dlc::frontend::buildRandomNormalLike(NodeContext &c) {
  Value x = c.input(0);
  if (c.staticShape(x))
    normal(c, c.shape(x), c.typeAttr("dtype", c.elem(x)));
}

void dlc::frontend::buildRandomUniformLike(NodeContext &c) {
  Value x = c.input(0);
  if (c.staticShape(x))
    uniform(c, c.shape(x), c.typeAttr("dtype", c.elem(x)));
}

void dlc::frontend::buildBernoulli(NodeContext &c) {
  Value x = c.input(0);
  Type element = c.typeAttr("dtype", c.elem(x));
  if (c.staticShape(x))
    c.set(0, c.cast(c.compare(Predicate::lt, draw(c, RandomKind::uniform, c.shape(x), c.elem(x)), x), element));
}

// The class at which the running sum of the probabilities passes a uniform number.
void dlc::frontend::buildMultinomial(NodeContext &c) {
  Value logits = c.input(0);
  int64_t samples = c.intAttr("sample_size", 1);
  if (!c.expect(c.rank(logits) == 2 && samples >= 0, "expected logits [batch, classes] and a positive sample_size") ||
      !c.staticShape(logits))
    return;
  int64_t batch = c.shape(logits)[0], classes = c.shape(logits)[1];
  if (!c.expect(classes > 0, "there are no classes"))
    return;
  Value sums = c.op<CumulativeOp>({c.softmax(c.cast(logits, c.f32()), {1})},
                                  {c.kind<ReduceKindAttr>("kind", ReduceKind::sum), c.integer("axis", 1),
                                   c.flag("exclusive", false), c.flag("reverse", false)});
  Value drawn = c.reshape(draw(c, RandomKind::uniform, {batch, samples}, c.f32()), {batch, samples, 1});
  Value passed = c.compare(Predicate::le, c.reshape(sums, {batch, 1, classes}), drawn);
  Value index = c.reduce(ReduceKind::sum, c.cast(passed, c.i64()), {2}, false);
  c.set(0, c.cast(c.min(index, c.index(classes - 1)), c.typeAttr("dtype", c.i32())));
}
