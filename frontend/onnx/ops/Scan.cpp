// Scan: short ones are unrolled, others become dlc.while.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Bodies.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

class ScanNode {
public:
  explicit ScanNode(NodeContext &c) : c(c) {}

  bool read();
  // Of opset 8, for one of the sequences that stand along dim 0 of its inputs.
  bool readOfBatch(int64_t index);
  // The last states and what has been kept; nothing where `c` has failed, or an error of the body has been reported.
  SmallVector<Value> build();

private:
  bool readLength();
  void unroll();
  // Gives why it cannot be one, or nothing.
  std::string buildAtRunTime();
  bool isShort() const {
    return rounds * std::max<int64_t>(countNodes(*body), 1) <= kUnrollNodes && !c.maybeOpenSize(rounds);
  }
  SmallVector<int64_t> shapeOfRound(Value source, int64_t axis) {
    SmallVector<int64_t> shape(c.shape(source));
    shape.erase(shape.begin() + axis);
    return shape;
  }
  Value moveAxis(Value kept, int64_t axis);

  NodeContext &c;
  const onnx::GraphProto *body = nullptr;
  SmallVector<Value> states, sources;
  int64_t rounds = -1, scans = 0;
  SmallVector<Value> results;
  SmallVector<int64_t> inputAxes, inputDirections, outputAxes, outputDirections;
};

} // namespace

bool ScanNode::read() {
  body = c.graphAttr("body");
  int64_t count = c.intAttr("num_scan_inputs", 0), stateCount = int64_t(c.inputCount()) - count;
  if (!body || !c.expect(count >= 1 && stateCount >= 0, "attribute 'num_scan_inputs' is " + Twine(count)))
    return false;
  scans = int64_t(body->output_size()) - stateCount;
  if (!c.expect(scans >= 0 && int64_t(c.outputCount()) <= stateCount + scans, "its body has too few outputs"))
    return false;
  SmallVector<int64_t> zerosIn(count, 0), zerosOut(scans, 0);
  inputAxes = c.intsAttr("scan_input_axes", zerosIn);
  inputDirections = c.intsAttr("scan_input_directions", zerosIn);
  outputAxes = c.intsAttr("scan_output_axes", zerosOut);
  outputDirections = c.intsAttr("scan_output_directions", zerosOut);
  if (!c.expect(int64_t(inputAxes.size()) == count && int64_t(inputDirections.size()) == count &&
                    int64_t(outputAxes.size()) == scans && int64_t(outputDirections.size()) == scans,
                "expected one axis and direction per scanned tensor"))
    return false;
  states.assign(c.inputs().begin(), c.inputs().begin() + stateCount);
  sources.assign(c.inputs().begin() + stateCount, c.inputs().end());
  return readLength();
}

bool ScanNode::readOfBatch(int64_t index) {
  int64_t count = c.intAttr("num_scan_inputs", 0), stateCount = int64_t(c.inputCount()) - 1 - count;
  body = c.graphAttr("body");
  if (!body || !c.expect(count >= 1 && stateCount >= 0, "attribute 'num_scan_inputs' is " + Twine(count)))
    return false;
  scans = int64_t(body->output_size()) - stateCount;
  inputDirections = c.intsAttr("directions", SmallVector<int64_t>(count, 0));
  if (!c.expect(scans >= 0 && int64_t(inputDirections.size()) == count,
                "its body has too few outputs, or there is not " + Twine("one direction per scanned tensor")))
    return false;
  inputAxes.assign(count, 0);
  outputAxes.assign(scans, 0);
  outputDirections.assign(scans, 0);
  for (auto [i, input] : llvm::enumerate(c.inputs().drop_front())) {
    Value part = c.gather(input, c.index(index), 0);
    (int64_t(i) < stateCount ? states : sources).push_back(part);
  }
  return readLength();
}

bool ScanNode::readLength() {
  for (auto [source, axis] : llvm::zip_equal(sources, inputAxes)) {
    axis = c.normalizeAxis(axis, c.rank(source));
    int64_t size = c.failed() ? 0 : c.dim(source, axis);
    if (!c.expect(rounds < 0 || size == rounds, "the scanned inputs have different lengths"))
      return false;
    rounds = size;
  }
  return !c.failed();
}

void ScanNode::unroll() {
  SmallVector<SmallVector<Value>> scanned(scans);
  SmallVector<Value> carried(states);
  for (int64_t round = 0; round < rounds; ++round) {
    SmallVector<Value> inputs(carried);
    for (auto [i, source] : llvm::enumerate(sources)) {
      int64_t place = inputDirections[i] ? rounds - 1 - round : round;
      inputs.push_back(c.reshape(c.sliceDim(source, inputAxes[i], place, 1), shapeOfRound(source, inputAxes[i])));
    }
    if (c.failed())
      return;
    FailureOr<SmallVector<Value>> results = c.importBody(*body, inputs);
    if (failed(results))
      return;
    carried.assign(results->begin(), results->begin() + carried.size());
    for (int64_t i = 0; i < scans; ++i)
      scanned[i].push_back((*results)[carried.size() + i]);
  }
  results.assign(carried.begin(), carried.end());
  for (int64_t i = 0; i < scans; ++i) {
    if (scanned[i].empty()) {
      SmallVector<Value> inputs(carried);
      for (auto [source, axis] : llvm::zip_equal(sources, inputAxes))
        inputs.push_back(c.full(c.elem(source), shapeOfRound(source, axis), 0));
      results.push_back(stackOfNothing(c, *body, inputs, carried.size() + i, outputAxes[i]));
      continue;
    }
    if (outputDirections[i])
      std::reverse(scanned[i].begin(), scanned[i].end());
    results.push_back(stack(c, scanned[i], outputAxes[i]));
  }
}

// Dim 0 to where the output has it.
Value ScanNode::moveAxis(Value kept, int64_t axis) {
  int64_t rank = c.rank(kept);
  axis = c.normalizeAxis(axis, rank);
  SmallVector<int64_t> permutation;
  for (int64_t dim = 1; dim < rank; ++dim)
    permutation.push_back(dim);
  permutation.insert(permutation.begin() + axis, 0);
  return c.transpose(kept, permutation);
}

std::string ScanNode::buildAtRunTime() {
  LoopSpec spec;
  spec.count = c.index(rounds);
  spec.keptSize = rounds;
  spec.inits = states;
  results = buildLoop(c, spec, [&](Value round, Value, ValueRange carried) {
    Value fromEnd; // the number of the round counted from the end
    auto placeOf = [&](int64_t direction) {
      if (direction && !fromEnd)
        fromEnd = c.sub(c.index(rounds - 1), round);
      return direction ? fromEnd : round;
    };
    SmallVector<Value> inputs(carried);
    for (auto [source, axis, direction] : llvm::zip_equal(sources, inputAxes, inputDirections))
      inputs.push_back(c.gather(source, placeOf(direction), axis));
    Round made;
    SmallVector<Value> outputs = c.failed() ? SmallVector<Value>() : importInRegion(c, *body, inputs);
    if (c.failed())
      return made;
    made.next.assign(outputs.begin(), outputs.begin() + states.size());
    for (int64_t i = 0; i < scans; ++i)
      made.kept.push_back({outputs[states.size() + i], placeOf(outputDirections[i])});
    return made;
  });
  if (c.failed())
    return c.takeError();
  for (auto [axis, result] : llvm::zip_equal(outputAxes, MutableArrayRef(results).drop_front(states.size())))
    result = moveAxis(result, axis);
  return c.takeError();
}

SmallVector<Value> ScanNode::build() {
  std::string why = isShort() ? "short" : buildAtRunTime();
  if (!why.empty() && rounds > kUnrollLimit)
    c.error("cannot be a loop of the program: " + why + "; and scans of more than " + Twine(kUnrollLimit) +
            " rounds are not unrolled, found " + Twine(rounds));
  else if (!why.empty())
    unroll();
  return c.failed() ? SmallVector<Value>() : results;
}

static void buildScan(NodeContext &c) {
  ScanNode scan(c);
  if (scan.read())
    for (auto [i, result] : llvm::enumerate(scan.build()))
      c.set(i, result);
}

// Opset 8 scans a batch of sequences, each by itself.
static void buildScanOfBatch(NodeContext &c) {
  int64_t batch = c.inputCount() > 1 ? c.dim(c.input(c.inputCount() - 1), 0) : 0;
  if (!c.expect(!c.hasInput(0), "input 'sequence_lens' is not supported") ||
      !c.expect(batch > 0, "the scanned inputs are empty"))
    return;
  SmallVector<SmallVector<Value>> outputs(c.outputCount());
  for (int64_t i = 0; i < batch; ++i) {
    ScanNode scan(c);
    SmallVector<Value> results = scan.readOfBatch(i) ? scan.build() : SmallVector<Value>();
    if (results.size() < outputs.size())
      return;
    for (auto [output, result] : llvm::zip(outputs, results))
      output.push_back(result);
  }
  for (auto [i, parts] : llvm::enumerate(outputs))
    c.set(i, stack(c, parts, 0));
}

static const OpRow rows[] = {
    {"", "Scan", 8, 8, buildScanOfBatch},
    {"", "Scan", 9, 0, buildScan},
};

ArrayRef<OpRow> dlc::frontend::scanRows() { return rows; }
