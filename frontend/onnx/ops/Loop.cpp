// Loop: short ones of known course are unrolled, others become dlc.while.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/RunLoop.h"

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
  // Gives why it cannot be one, or nothing. `readsSizes`: data may decide about sizes in its body.
  std::string buildAtRunTime(bool readsSizes);
  bool broken = false; // an error of the body has been reported
  int64_t shortRounds() const { return std::min(kUnrollLimit, kUnrollNodes / std::max<int64_t>(countNodes(*body), 1)); }

private:
  std::optional<Tensor> known(Value value, const Twine &what, bool specialize) {
    return specialize ? c.known(value, what) : c.constantOf(value);
  }
  bool isOneBool(const Tensor &tensor) {
    return c.expect(tensor.size() == 1 && tensor.elementType().isInteger(1), "expected the condition to be one bool");
  }

  NodeContext &c;
  const onnx::GraphProto *body = nullptr;
  Value condition;
  SmallVector<Value> states;
  int64_t scans = 0;
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

bool LoopNode::unroll(int64_t mostRounds, bool specialize) {
  int64_t rounds = INT64_MAX;
  if (c.hasInput(0)) {
    if (!specialize && followsFromSizes(c, c.input(0)))
      return false;
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
    if (followsFromSizes(c, goesOn)) {
      if (specialize)
        c.error("whether there is another round follows from sizes that are known when the program runs");
      return false;
    }
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

std::string LoopNode::buildAtRunTime(bool readsSizes) {
  RunLoop loop;
  loop.count = c.optional(0);
  loop.condition = condition;
  loop.states = states;
  for (int64_t i = 0; i < scans; ++i)
    loop.keeps.push_back(c.wants(unsigned(states.size() + i)));
  loop.round = [&](ValueRange inputs) { return importInRegion(c, *body, inputs); };
  return buildRunLoop(c, loop, readsSizes);
}

static void buildLoopNode(NodeContext &c) {
  LoopNode loop(c);
  if (!loop.read() || loop.unroll(loop.shortRounds(), /*specialize=*/false) || loop.broken || c.failed())
    return;
  std::string why = loop.buildAtRunTime(/*readsSizes=*/false);
  if (!why.empty() && mayReadSizes(c))
    why = loop.buildAtRunTime(/*readsSizes=*/true);
  if (why.empty() || loop.unroll(kUnrollLimit, /*specialize=*/true) || !c.failed())
    return;
  std::string unknown = c.takeError();
  c.error("cannot be a loop of the program: " + why + "; and cannot be unrolled: " + unknown);
}

static const OpRow rows[] = {{"", "Loop", 1, 0, buildLoopNode}};

ArrayRef<OpRow> dlc::frontend::loopRows() { return rows; }
