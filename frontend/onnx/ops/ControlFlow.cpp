// If, Loop and Scan whose course is known at compile time: the branch taken is imported, loops are unrolled.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Loops of more rounds are refused.
constexpr int64_t kUnrollLimit = 256;

void buildIf(NodeContext &c) {
  std::optional<Tensor> condition = c.known(c.input(0), "the condition");
  if (!condition || !c.expect(condition->size() == 1 && condition->elementType().isInteger(1),
                              "expected the condition to be one bool"))
    return;
  const onnx::GraphProto *branch = c.graphAttr(condition->get(0).integer ? "then_branch" : "else_branch");
  if (!branch)
    return;
  FailureOr<SmallVector<Value>> results = c.importBody(*branch, {});
  if (failed(results))
    return;
  if (c.expect(results->size() >= c.outputCount(),
               "its branch has " + Twine(results->size()) + " outputs, expected " + Twine(c.outputCount())))
    for (auto [i, result] : llvm::enumerate(*results))
      c.set(i, result);
}

// The value with a dim of 1 put in at `axis`; negative axes count from the end of the result.
Value unsqueeze(NodeContext &c, Value value, int64_t axis) {
  SmallVector<int64_t> shape(c.shape(value));
  axis = c.normalizeAxis(axis, shape.size() + 1);
  shape.insert(shape.begin() + axis, 1);
  return c.reshape(value, shape);
}

Value stack(NodeContext &c, ArrayRef<Value> parts, int64_t axis) {
  SmallVector<Value> apart;
  for (Value part : parts)
    apart.push_back(unsqueeze(c, part, axis));
  if (c.failed() || apart.empty())
    return {};
  return c.concat(apart, c.normalizeAxis(axis, c.rank(apart.front())));
}

// What output `index` of a body that never ran stacks to: a dim of 0 among those of one round, as the body computes it
// from `inputs`; or, where it cannot (it may count on having run), as it declares it.
Value stackOfNothing(NodeContext &c, const onnx::GraphProto &body, ValueRange inputs, int64_t index, int64_t axis) {
  RankedTensorType round;
  if (std::optional<SmallVector<Value>> results = c.tryBody(body, inputs)) {
    if (index < int64_t(results->size()) && (*results)[index])
      round = c.type((*results)[index]);
  } else if (index < body.output_size() && body.output(int(index)).type().has_tensor_type()) {
    const onnx::TypeProto_Tensor &declared = body.output(int(index)).type().tensor_type();
    SmallVector<int64_t> shape;
    for (const auto &dim : declared.shape().dim())
      shape.push_back(dim.has_dim_value() && dim.dim_value() >= 0 ? dim.dim_value() : ShapedType::kDynamic);
    Type element = elementType(c.types().getContext(), declared.elem_type());
    if (element && declared.has_shape())
      round = RankedTensorType::get(shape, element);
  }
  if (!c.expect(round && round.hasStaticShape(), "a loop of no rounds has an output of unknown shape"))
    return {};
  SmallVector<int64_t> shape(round.getShape());
  axis = c.normalizeAxis(axis, shape.size() + 1);
  shape.insert(shape.begin() + axis, 0);
  return c.constant(Tensor::zeros(RankedTensorType::get(shape, round.getElementType())));
}

void buildLoop(NodeContext &c) {
  const onnx::GraphProto *body = c.graphAttr("body");
  if (!body)
    return;
  int64_t rounds = kUnrollLimit + 1;
  if (c.hasInput(0)) {
    std::optional<int64_t> limit = c.inputInteger("M", 0);
    if (!limit)
      return;
    rounds = std::max<int64_t>(0, *limit);
  }
  Value condition = c.hasInput(1) ? c.input(1) : c.scalarInteger(c.i1(), 1);
  SmallVector<Value> states(c.inputs().drop_front(std::min(2u, c.inputCount())));
  int64_t scans = int64_t(body->output_size()) - 1 - int64_t(states.size());
  if (!c.expect(scans >= 0 && int64_t(c.outputCount()) <= int64_t(states.size()) + scans,
                "its body has too few outputs"))
    return;
  SmallVector<SmallVector<Value>> scanned(scans);
  for (int64_t round = 0; round < rounds; ++round) {
    std::optional<Tensor> go = c.known(condition, "the condition");
    if (!go || !c.expect(go->size() == 1 && go->elementType().isInteger(1), "expected the condition to be one bool"))
      return;
    if (!go->get(0).integer)
      break;
    if (!c.expect(round < kUnrollLimit, "loops of more than " + Twine(kUnrollLimit) + " rounds are not supported"))
      return;
    SmallVector<Value> inputs{c.scalarInteger(c.i64(), round), condition};
    llvm::append_range(inputs, states);
    FailureOr<SmallVector<Value>> results = c.importBody(*body, inputs);
    if (failed(results))
      return;
    condition = results->front();
    if (!c.expect(c.isBool(condition),
                  "its body gives a condition of " + typeName(c.type(condition)) + ", expected one bool"))
      return;
    states.assign(results->begin() + 1, results->begin() + 1 + states.size());
    for (int64_t i = 0; i < scans; ++i)
      scanned[i].push_back((*results)[1 + states.size() + i]);
  }
  for (auto [i, state] : llvm::enumerate(states))
    c.set(i, state);
  for (int64_t i = 0; i < scans; ++i)
    if (c.wants(states.size() + i)) {
      SmallVector<Value> inputs{c.scalarInteger(c.i64(), 0), condition};
      llvm::append_range(inputs, states);
      c.set(states.size() + i,
            scanned[i].empty() ? stackOfNothing(c, *body, inputs, 1 + states.size() + i, 0) : stack(c, scanned[i], 0));
    }
}

void buildScan(NodeContext &c) {
  const onnx::GraphProto *body = c.graphAttr("body");
  int64_t count = c.intAttr("num_scan_inputs", 0), stateCount = int64_t(c.inputCount()) - count;
  if (!body || !c.expect(count >= 1 && stateCount >= 0, "attribute 'num_scan_inputs' is " + Twine(count)))
    return;
  int64_t scans = int64_t(body->output_size()) - stateCount;
  if (!c.expect(scans >= 0 && int64_t(c.outputCount()) <= stateCount + scans, "its body has too few outputs"))
    return;
  SmallVector<int64_t> zerosIn(count, 0), zerosOut(scans, 0);
  SmallVector<int64_t> inputAxes = c.intsAttr("scan_input_axes", zerosIn),
                       inputDirections = c.intsAttr("scan_input_directions", zerosIn);
  SmallVector<int64_t> outputAxes = c.intsAttr("scan_output_axes", zerosOut),
                       outputDirections = c.intsAttr("scan_output_directions", zerosOut);
  if (!c.expect(int64_t(inputAxes.size()) == count && int64_t(inputDirections.size()) == count &&
                    int64_t(outputAxes.size()) == scans && int64_t(outputDirections.size()) == scans,
                "expected one axis and direction per scanned tensor"))
    return;
  SmallVector<Value> states(c.inputs().take_front(stateCount)), sources(c.inputs().drop_front(stateCount));
  int64_t rounds = -1;
  for (auto [source, axis] : llvm::zip_equal(sources, inputAxes)) {
    axis = c.normalizeAxis(axis, c.rank(source));
    int64_t size = c.failed() ? 0 : c.dim(source, axis);
    if (!c.expect(rounds < 0 || size == rounds, "the scanned inputs have different lengths"))
      return;
    rounds = size;
  }
  if (!c.expect(rounds <= kUnrollLimit,
                "scans of more than " + Twine(kUnrollLimit) + " rounds are not supported, found " + Twine(rounds)))
    return;
  SmallVector<SmallVector<Value>> scanned(scans);
  for (int64_t round = 0; round < rounds; ++round) {
    SmallVector<Value> inputs(states);
    for (int64_t i = 0; i < count; ++i) {
      int64_t place = inputDirections[i] ? rounds - 1 - round : round;
      Value part = c.sliceDim(sources[i], inputAxes[i], place, 1);
      SmallVector<int64_t> shape(c.shape(sources[i]));
      shape.erase(shape.begin() + inputAxes[i]);
      inputs.push_back(c.reshape(part, shape));
    }
    if (c.failed())
      return;
    FailureOr<SmallVector<Value>> results = c.importBody(*body, inputs);
    if (failed(results))
      return;
    states.assign(results->begin(), results->begin() + stateCount);
    for (int64_t i = 0; i < scans; ++i)
      scanned[i].push_back((*results)[stateCount + i]);
  }
  for (auto [i, state] : llvm::enumerate(states))
    c.set(i, state);
  for (int64_t i = 0; i < scans; ++i) {
    if (scanned[i].empty()) {
      SmallVector<Value> inputs(states);
      for (auto [source, axis] : llvm::zip_equal(sources, inputAxes)) {
        SmallVector<int64_t> shape(c.shape(source));
        shape.erase(shape.begin() + c.normalizeAxis(axis, shape.size()));
        inputs.push_back(c.full(c.elem(source), shape, 0));
      }
      c.set(stateCount + i, stackOfNothing(c, *body, inputs, stateCount + i, outputAxes[i]));
      continue;
    }
    if (outputDirections[i])
      std::reverse(scanned[i].begin(), scanned[i].end());
    c.set(stateCount + i, stack(c, scanned[i], outputAxes[i]));
  }
}

// Optionals that are tensors: all that is left of them in a graph without sequences.
void buildOptionalGetElement(NodeContext &c) { c.set(0, c.input(0)); }
void buildOptionalHasElement(NodeContext &c) { c.set(0, c.scalarInteger(c.i1(), c.hasInput(0))); }

const OpRow rows[] = {
    {"", "If", 1, 0, buildIf},
    {"", "Loop", 1, 0, buildLoop},
    {"", "Scan", 9, 0, buildScan},
    {"", "OptionalGetElement", 18, 0, buildOptionalGetElement},
    {"", "OptionalHasElement", 18, 0, buildOptionalHasElement},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::controlFlowRows() { return rows; }
