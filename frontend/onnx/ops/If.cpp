// If: the branch that a known condition takes is imported; else both become regions of dlc.if.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

static const onnx::GraphProto *branchOf(NodeContext &c, const Tensor &condition) {
  if (!c.expect(condition.size() == 1 && condition.elementType().isInteger(1),
                "expected the condition to be one bool, found " + typeName(condition.type())))
    return nullptr;
  return c.graphAttr(condition.get(0).integer ? "then_branch" : "else_branch");
}

static void setResults(NodeContext &c, ArrayRef<Value> results) {
  if (c.expect(results.size() >= c.outputCount(),
               "its branch has " + Twine(results.size()) + " outputs, expected " + Twine(c.outputCount())))
    for (auto [i, result] : llvm::enumerate(results))
      c.set(i, result);
}

static void importBranch(NodeContext &c, const Tensor &condition) {
  const onnx::GraphProto *branch = branchOf(c, condition);
  FailureOr<SmallVector<Value>> results = branch ? c.importBody(*branch, {}) : FailureOr<SmallVector<Value>>(failure());
  if (succeeded(results))
    setResults(c, *results);
}

// Gives why it cannot be one, or nothing.
static std::string buildAtRunTime(NodeContext &c) {
  const onnx::GraphProto *branches[] = {c.graphAttr("then_branch"), c.graphAttr("else_branch")};
  SmallVector<Type> types[2]; // of values, sequences among them
  auto import = [&](unsigned i) {
    SmallVector<Value> values = importInRegion(c, *branches[i], {});
    llvm::append_range(types[i], ValueRange(values).getTypes());
    if (i == 1)
      for (auto [first, second] : llvm::zip(types[0], types[1]))
        c.expect(first == second, "one branch gives " + describeType(first) + ", the other " + describeType(second));
    return tensorsOf(values);
  };
  SmallVector<Value> results = buildChoice(c, c.input(0), [&] { return import(0); }, [&] { return import(1); });
  if (c.failed())
    return c.takeError();
  setResults(c, valuesOf(c.place(), c.where(), types[0], results));
  return "";
}

static void buildIf(NodeContext &c) {
  if (std::optional<Tensor> condition = c.constantOf(c.input(0)))
    return importBranch(c, *condition);
  std::string why = buildAtRunTime(c);
  if (why.empty() || c.failed())
    return;
  if (std::optional<Tensor> condition = c.known(c.input(0), "the condition"))
    return importBranch(c, *condition);
  c.takeError();
  c.error("cannot be decided when the program runs: " + why);
}

static const OpRow rows[] = {{"", "If", 1, 0, buildIf}};

ArrayRef<OpRow> dlc::frontend::ifRows() { return rows; }
