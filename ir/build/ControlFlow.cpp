// dlc.while and dlc.if around what functions make.
#include "ir/build/ControlFlow.h"
#include "ir/Constants.h"
#include "ir/SizeOps.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;
using namespace dlc;

namespace {

constexpr llvm::StringLiteral kAbandoned = "dlc.abandoned";

// What has been built in it may be known by others as long as they build: it stays, but reads no sizes.
void abandon(Operation *draft) {
  draft->setAttr(kAbandoned, UnitAttr::get(draft->getContext()));
  draft->walk([](ReadSizeOp read) { read.erase(); });
}

Block *addBlock(Region &region, ValueRange values) {
  Block *block = &region.emplaceBlock();
  for (Value value : values)
    block->addArgument(value.getType(), value.getLoc());
  return block;
}

bool isOneBool(GraphBuilder &b, Value value) {
  return b.isBool(value) && b.type(value).hasStaticShape() && b.type(value).getNumElements() == 1;
}

// Whether `value` is known to be true.
bool isTrue(Value value) {
  FailureOr<Tensor> tensor = constantValue(value);
  return succeeded(tensor) && tensor->size() == 1 && tensor->get(0).integer != 0;
}

// A loop whose blocks take its round, its condition, what it carries and, at the end, what it keeps.
class LoopBuilder {
public:
  LoopBuilder(GraphBuilder &b, const LoopSpec &spec) : b(b), at(b.place()), spec(spec) {
    inits = {b.scalarInteger(b.i64(), 0), spec.begins ? spec.begins : b.scalarInteger(b.i1(), 1)};
    llvm::append_range(inits, spec.inits);
    b.expect(b.failed() || isOneBool(b, inits[kCondition]),
             "a loop's condition is " + typeName(b.type(inits[kCondition])) + ", expected one bool");
  }

  SmallVector<Value> build(function_ref<Round(Value, Value, ValueRange)> make);

private:
  static constexpr unsigned kRound = 0, kCondition = 1, kCarried = 2;

  bool check(const Round &round);
  void keep(const KeptValue &kept);
  void dropCondition();
  void makeTest();

  GraphBuilder &b;
  OpBuilder &at;
  const LoopSpec &spec;
  SmallVector<Value> inits, next;
  Block *test = nullptr, *body = nullptr;
  bool hasCondition = true;
};

} // namespace

bool LoopBuilder::check(const Round &round) {
  if (b.failed() || llvm::is_contained(round.next, Value()))
    return b.expect(b.failed(), "a round gives nothing for a carried value");
  if (!b.expect(round.next.size() == spec.inits.size(),
                "a round gives " + Twine(round.next.size()) + " carried values, expected " + Twine(spec.inits.size())))
    return false;
  for (auto [before, after] : llvm::zip_equal(spec.inits, round.next))
    if (!b.expect(before.getType() == after.getType(), "a carried value changes from " + typeName(b.type(before)) +
                                                           " to " + typeName(b.type(after)) + " in a round"))
      return false;
  return !round.goesOn ||
         b.expect(isOneBool(b, round.goesOn),
                  "a round gives a condition of " + typeName(b.type(round.goesOn)) + ", expected one bool");
}

// One more carried value, which has `kept` put in.
void LoopBuilder::keep(const KeptValue &kept) {
  SmallVector<int64_t> shape(b.shape(kept.value));
  shape.insert(shape.begin(), 1);
  Value part = b.reshape(kept.value, shape);
  shape.front() = spec.keptSize;
  Value place = b.reshape(kept.place ? kept.place : Value(body->getArgument(kRound)), {1, 1});
  {
    OpBuilder::InsertionGuard guard(at);
    at.setInsertionPoint(body->getParentOp());
    inits.push_back(b.full(b.elem(kept.value), shape, 0));
  }
  if (b.failed())
    return;
  Value whole = body->addArgument(inits.back().getType(), b.where());
  test->addArgument(inits.back().getType(), b.where());
  next.push_back(
      b.op<ScatterNdOp>({whole, place, part}, {b.kind<ScatterKindAttr>("kind", ScatterKind::none)}, whole.getType()));
}

// It always holds.
void LoopBuilder::dropCondition() {
  BlockArgument condition = body->getArgument(kCondition);
  if (!condition.use_empty()) {
    OpBuilder::InsertionGuard guard(at);
    at.setInsertionPointToStart(body);
    condition.replaceAllUsesWith(b.scalarInteger(b.i1(), 1));
  }
  body->eraseArgument(kCondition);
  test->eraseArgument(kCondition);
  inits.erase(inits.begin() + kCondition);
  next.erase(next.begin() + kCondition);
  hasCondition = false;
}

void LoopBuilder::makeTest() {
  OpBuilder::InsertionGuard guard(at);
  at.setInsertionPointToEnd(test);
  Value condition = hasCondition ? test->getArgument(kCondition) : Value();
  if (spec.count) {
    Value more = b.compare(Predicate::lt, test->getArgument(kRound), spec.count);
    condition = condition ? b.op<AndOp>({b.reshape(condition, {}), more}) : more;
  }
  if (!condition)
    condition = b.scalarInteger(b.i1(), 1);
  if (!b.failed())
    YieldOp::create(at, b.where(), ValueRange(condition));
}

SmallVector<Value> LoopBuilder::build(function_ref<Round(Value, Value, ValueRange)> make) {
  if (b.failed() || llvm::is_contained(inits, Value()))
    return {};
  // Until it is known what is kept.
  auto draft = WhileOp::create(at, b.where(), TypeRange(), ValueRange(), DenseI64ArrayAttr());
  llvm::scope_exit abandonDraft([&] { abandon(draft); });
  test = addBlock(draft.getTest(), inits);
  body = addBlock(draft.getBody(), inits);
  OpBuilder::InsertionGuard guard(at);
  at.setInsertionPointToEnd(body);
  Round round = make(body->getArgument(kRound), body->getArgument(kCondition),
                     ValueRange(body->getArguments()).drop_front(kCarried));
  if (!check(round))
    return {};
  next = {Value(), round.goesOn ? b.reshape(round.goesOn, b.shape(inits[kCondition])) : b.scalarInteger(b.i1(), 1)};
  llvm::append_range(next, round.next);
  for (const KeptValue &kept : round.kept)
    keep(kept);
  if (isTrue(inits[kCondition]) && (next[kCondition] == body->getArgument(kCondition) || isTrue(next[kCondition])))
    dropCondition();
  // Behind all that reads the number, so that the new one can take its place.
  next[kRound] = b.add(body->getArgument(kRound), b.scalarInteger(b.i64(), 1));
  if (b.failed())
    return {};
  YieldOp::create(at, b.where(), next);
  makeTest();
  if (b.failed())
    return {};
  at.setInsertionPoint(draft);
  auto loop = WhileOp::create(at, b.where(), ValueRange(inits).getTypes(), inits, DenseI64ArrayAttr());
  loop.getTest().takeBody(draft.getTest());
  loop.getBody().takeBody(draft.getBody());
  abandonDraft.release();
  draft.erase();
  return llvm::to_vector(ValueRange(loop.getResults()).drop_front(hasCondition ? kCarried : kCondition));
}

SmallVector<Value> dlc::buildLoop(GraphBuilder &b, const LoopSpec &spec,
                                  function_ref<Round(Value, Value, ValueRange)> body) {
  return LoopBuilder(b, spec).build(body);
}

SmallVector<Value> dlc::buildChoice(GraphBuilder &b, Value condition, function_ref<SmallVector<Value>()> then,
                                    function_ref<SmallVector<Value>()> otherwise, UnifyBranch unify) {
  if (b.failed() || !condition ||
      !b.expect(isOneBool(b, condition), "a condition is " + typeName(b.type(condition)) + ", expected one bool"))
    return {};
  OpBuilder &at = b.place();
  // Until it is known what the regions yield.
  auto draft = IfOp::create(at, b.where(), TypeRange(), condition, DenseI64ArrayAttr());
  llvm::scope_exit abandonDraft([&] { abandon(draft); });
  SmallVector<Value> results[2];
  for (unsigned i = 0; i < 2; ++i) {
    OpBuilder::InsertionGuard guard(at);
    at.setInsertionPointToEnd(addBlock(draft->getRegion(i), {}));
    results[i] = i == 0 ? then() : otherwise();
    if (b.failed())
      return {};
  }
  SmallVector<Type> types[2];
  for (unsigned i = 0; i < 2; ++i)
    types[i].assign(ValueRange(results[i]).getTypes().begin(), ValueRange(results[i]).getTypes().end());
  for (unsigned i = 0; i < 2; ++i) {
    OpBuilder::InsertionGuard guard(at);
    at.setInsertionPointToEnd(&draft->getRegion(i).front());
    if (unify)
      unify(results[i], types[1 - i]);
    if (b.failed())
      return {};
    YieldOp::create(at, b.where(), results[i]);
  }
  if (!b.expect(results[0].size() == results[1].size(),
                "one branch gives " + Twine(results[0].size()) + " values, the other " + Twine(results[1].size())))
    return {};
  for (auto [first, second] : llvm::zip_equal(results[0], results[1]))
    if (!b.expect(first.getType() == second.getType(),
                  "one branch gives " + typeName(b.type(first)) + ", the other " + typeName(b.type(second))))
      return {};
  auto choice = IfOp::create(at, b.where(), ValueRange(results[0]).getTypes(), condition, DenseI64ArrayAttr());
  for (unsigned i = 0; i < 2; ++i)
    choice->getRegion(i).takeBody(draft->getRegion(i));
  abandonDraft.release();
  draft.erase();
  return llvm::to_vector(ValueRange(choice.getResults()));
}

void dlc::eraseAbandoned(Operation *within) {
  SmallVector<Operation *> all;
  within->walk<WalkOrder::PreOrder>([&](Operation *op) {
    bool isAbandoned = op->hasAttr(kAbandoned);
    if (isAbandoned)
      all.push_back(op);
    return isAbandoned ? WalkResult::skip() : WalkResult::advance();
  });
  for (Operation *op : all)
    op->erase();
}
