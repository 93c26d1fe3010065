// Loop: short ones of known course are unrolled, others become dlc.while.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "ir/Constants.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

class LoopNode {
public:
  explicit LoopNode(NodeContext &c) : c(c) {}

  bool read();
  // Whether it is done: false where what it needs is not known, or `c` has failed. `specialize`: inputs whose values
  // are given may become constants.
  bool unroll(int64_t mostRounds, bool specialize);
  // Gives why it cannot be one, or nothing.
  std::string buildAtRunTime();
  bool broken = false; // an error of the body has been reported
  int64_t shortRounds() const { return std::min(kUnrollLimit, kUnrollNodes / std::max<int64_t>(countNodes(*body), 1)); }

private:
  std::optional<Tensor> known(Value value, const Twine &what, bool specialize) {
    return specialize ? c.known(value, what) : c.constantOf(value);
  }
  bool isOneBool(const Tensor &tensor) {
    return c.expect(tensor.size() == 1 && tensor.elementType().isInteger(1), "expected the condition to be one bool");
  }
  bool wantsScans();
  Round makeRound(Value round, Value condition, ValueRange carried, TypeRange types);

  NodeContext &c;
  const onnx::GraphProto *body = nullptr;
  Value condition;
  SmallVector<Value> states;
  int64_t scans = 0;
  bool bounded = false; // at run time: the number of rounds has a bound that is known
  bool counts = false;  // ... its rounds, in a value that is carried behind the states
  bool isSure = false;  // ... and it goes on until then, as far as its first condition says
  bool isRead = false;  // how many there are is known behind it
};

} // namespace

bool LoopNode::read() {
  body = c.graphAttr("body");
  if (!body)
    return false;
  condition = c.hasInput(1) ? c.input(1) : c.scalarInteger(c.i1(), 1);
  states.assign(c.inputs().begin() + std::min(2u, c.inputCount()), c.inputs().end());
  scans = int64_t(body->output_size()) - 1 - int64_t(states.size());
  return c.expect(scans >= 0 && int64_t(c.outputCount()) <= int64_t(states.size()) + scans,
                  "its body has too few outputs") &&
         c.expect(!llvm::is_contained(states, Value()), "a state that it carries is missing");
}

bool LoopNode::wantsScans() {
  for (int64_t i = 0; i < scans; ++i)
    if (c.wants(states.size() + i))
      return true;
  return false;
}

bool LoopNode::unroll(int64_t mostRounds, bool specialize) {
  int64_t rounds = INT64_MAX;
  if (c.hasInput(0)) {
    std::optional<Tensor> limit = known(c.input(0), "input 'M'", specialize);
    if (!limit || !c.expect(limit->size() == 1, "expected input 'M' to be one integer"))
      return false;
    rounds = std::max<int64_t>(0, limit->get(0).integer);
    bool isOpen = c.maybeOpenSize(rounds);
    if ((rounds > mostRounds || isOpen) && !specialize)
      return false;
  }
  Value goesOn = condition;
  SmallVector<Value> carried(states);
  SmallVector<SmallVector<Value>> scanned(scans);
  for (int64_t round = 0; round < rounds; ++round) {
    std::optional<Tensor> go = known(goesOn, "the condition", specialize);
    if (!go || !isOneBool(*go))
      return false;
    if (!go->get(0).integer)
      break;
    if (round >= mostRounds) {
      if (specialize)
        c.error("loops of more than " + Twine(mostRounds) + " rounds are not unrolled");
      return false;
    }
    SmallVector<Value> inputs{c.index(round), goesOn};
    llvm::append_range(inputs, carried);
    FailureOr<SmallVector<Value>> results = c.importBody(*body, inputs);
    broken = failed(results);
    if (broken)
      return false;
    goesOn = results->front();
    if (!c.expect(isTensor(goesOn) && c.isBool(goesOn),
                  "its body gives a condition of " + describeType(goesOn.getType()) + ", expected one bool"))
      return false;
    carried.assign(results->begin() + 1, results->begin() + 1 + carried.size());
    for (int64_t i = 0; i < scans; ++i)
      scanned[i].push_back((*results)[1 + carried.size() + i]);
  }
  for (auto [i, state] : llvm::enumerate(carried))
    c.set(i, state);
  for (int64_t i = 0; i < scans; ++i)
    if (c.wants(carried.size() + i)) {
      SmallVector<Value> inputs{c.index(0), goesOn};
      llvm::append_range(inputs, carried);
      c.set(carried.size() + i,
            scanned[i].empty() ? stackOfNothing(c, *body, inputs, 1 + carried.size() + i, 0) : stack(c, scanned[i], 0));
    }
  return !c.failed();
}

// Whether `value` is known to be true.
static bool isTrue(NodeContext &c, Value value) {
  std::optional<Tensor> tensor = c.constantOf(value);
  return tensor && tensor->size() == 1 && tensor->get(0).integer != 0;
}

Round LoopNode::makeRound(Value round, Value goes, ValueRange carried, TypeRange types) {
  SmallVector<Value> inputs{round, goes};
  llvm::append_range(inputs, valuesOf(c.place(), c.where(), types, carried.drop_back(counts)));
  SmallVector<Value> results = importInRegion(c, *body, inputs);
  if (c.failed())
    return {};
  Round made;
  made.goesOn = results.front();
  auto next = ValueRange(results).drop_front().take_front(states.size());
  for (auto [before, after] : llvm::zip_equal(types, next.getTypes()))
    c.expect(before == after,
             "a carried value changes from " + describeType(before) + " to " + describeType(after) + " in a round");
  made.next = tensorsOf(next);
  if (counts)
    made.next.push_back(c.add(carried.back(), c.index(1)));
  bool always = isTrue(c, condition) && (made.goesOn == goes || isTrue(c, made.goesOn));
  isRead = !bounded || !always || !isSure;
  for (int64_t i = 0; i < scans; ++i)
    if (c.wants(states.size() + i) &&
        c.expect(!isRead || counts, "the number of rounds decides the size of output " + Twine(states.size() + i)))
      made.kept.push_back({results[1 + states.size() + i], {}});
  return made;
}

std::string LoopNode::buildAtRunTime() {
  LoopSpec spec;
  spec.begins = condition;
  spec.inits = tensorsOf(states);
  if (c.hasInput(0)) {
    std::optional<Tensor> limit = c.constantOf(c.input(0));
    bounded = limit && limit->size() == 1;
    spec.keptSize = bounded ? std::max<int64_t>(0, limit->get(0).integer) : 0;
    spec.count = c.reshape(c.input(0), {});
  }
  counts = wantsScans() && mayReadSizes(c);
  int64_t most = mostOfUnbounded(1); // that are kept, unless so many are sure
  for (int64_t i = 0; counts && i < scans; ++i)
    most = mostOf(c, {unsigned(states.size() + i), 0}, most);
  constexpr int64_t mostSure = 1 << 24;
  isSure = bounded && isTrue(c, condition) && spec.keptSize <= mostSure;
  spec.keptSize = isSure ? spec.keptSize : bounded ? std::min(spec.keptSize, most) : counts ? most : 0;
  if (counts)
    spec.inits.push_back(c.index(0));
  SmallVector<Type> types(ValueRange(states).getTypes());
  SmallVector<Value> results = buildLoop(
      c, spec, [&](Value round, Value goes, ValueRange carried) { return makeRound(round, goes, carried, types); });
  if (c.failed())
    return c.takeError();
  ValueRange all = results;
  for (auto [i, state] :
       llvm::enumerate(valuesOf(c.place(), c.where(), types, all.take_front(spec.inits.size() - counts))))
    c.set(i, state);
  Value rounds = counts ? all[spec.inits.size() - 1] : Value();
  all = all.drop_front(spec.inits.size());
  std::optional<int64_t> size; // of all scans
  for (int64_t i = 0; i < scans; ++i)
    if (c.wants(states.size() + i)) {
      Value kept = all.front();
      all = all.drop_front();
      if (isRead) {
        size = size ? *size : readSize(c, rounds, spec.keptSize, {unsigned(states.size() + i), 0});
        SmallVector<int64_t> shape(c.shape(kept));
        shape.front() = *size;
        kept = cut(c, kept, shape);
      }
      c.set(states.size() + i, kept);
    }
  return c.failed() ? c.takeError() : "";
}

static void buildLoopNode(NodeContext &c) {
  LoopNode loop(c);
  if (!loop.read() || loop.unroll(loop.shortRounds(), /*specialize=*/false) || loop.broken || c.failed())
    return;
  std::string why = loop.buildAtRunTime();
  if (why.empty() || loop.unroll(kUnrollLimit, /*specialize=*/true) || !c.failed())
    return;
  std::string unknown = c.takeError();
  c.error("cannot be a loop of the program: " + why + "; and cannot be unrolled: " + unknown);
}

static const OpRow rows[] = {{"", "Loop", 1, 0, buildLoopNode}};

ArrayRef<OpRow> dlc::frontend::loopRows() { return rows; }
