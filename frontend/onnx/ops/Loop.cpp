// Loop: short ones of known course are unrolled, others become dlc.while.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Lists.h"
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
  bool wantsScans();
  std::string buildOnce(bool readsSizes);
  Round makeRound(Value round, Value condition, ValueRange carried, TypeRange types);

  // A state that comes out of a round in another shape: it is carried with room for the most that there may be, and
  // how much there is in the dims that change.
  struct Growing {
    unsigned state;
    SmallVector<unsigned> dims;
    SmallVector<int64_t> most; // of every dim
  };
  void noteChange(unsigned state, Type before, Type after);
  void noteList(unsigned state, Type before, Type after);
  Value dimsOf(const Growing &each, Value value);
  Value taken(const Growing &each, Value room, Value dims, StringRef part);

  NodeContext &c;
  const onnx::GraphProto *body = nullptr;
  Value condition;
  SmallVector<Value> states;
  int64_t scans = 0;
  bool bounded = false; // at run time: the number of rounds has a bound that is known
  bool counts = false;  // ... its rounds, in a value that is carried behind the states
  bool isSure = false;  // ... and it goes on until then, as far as its first condition says
  bool isRead = false;  // how many there are is known behind it
  SmallVector<Growing> growing;
  // Of the states: the type of the elements where it is carried as a list, stacked; else null.
  SmallVector<RankedTensorType> listed;
  bool mayGrow = false, foundChange = false; // of the states: in one that is not among `growing`
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

// Whether `value` is known to be true.
static bool isTrue(NodeContext &c, Value value) {
  if (followsFromSizes(c, value))
    return false;
  std::optional<Tensor> tensor = c.constantOf(value);
  return tensor && tensor->size() == 1 && tensor->get(0).integer != 0;
}

// A sequence that comes out of a round in another length is carried as a list.
void LoopNode::noteList(unsigned state, Type before, Type after) {
  auto first = dyn_cast<TupleType>(before), second = dyn_cast<TupleType>(after);
  if (!mayGrow || !first || !second || listed[state])
    return;
  RankedTensorType one = elementTypeOf(before), other = elementTypeOf(after);
  bool isOne = (one || first.size() == 0) && (other || second.size() == 0) && (!one || !other || one == other);
  listed[state] = isOne ? (one ? one : other) : RankedTensorType();
  foundChange |= bool(listed[state]);
}

void LoopNode::noteChange(unsigned state, Type before, Type after) {
  auto first = dyn_cast<RankedTensorType>(before), second = dyn_cast<RankedTensorType>(after);
  if (!mayGrow || !first || !second || first.getElementType() != second.getElementType() ||
      first.getRank() != second.getRank() || !first.hasStaticShape() || !second.hasStaticShape())
    return;
  auto *known = llvm::find_if(growing, [&](const Growing &each) { return each.state == state; });
  Growing &each = known == growing.end() ? growing.emplace_back(Growing{state, {}, {}}) : *known;
  for (int64_t dim = 0; dim < first.getRank(); ++dim)
    if (first.getDimSize(dim) != second.getDimSize(dim) && !llvm::is_contained(each.dims, unsigned(dim))) {
      each.dims.push_back(unsigned(dim));
      foundChange = true;
    }
  each.most.assign(first.getShape().begin(), first.getShape().end());
  for (unsigned dim : each.dims)
    each.most[dim] = mostOf(c, {state, dim}, mostOfUnbounded(int64_t(each.dims.size())));
}

Value LoopNode::dimsOf(const Growing &each, Value value) {
  SmallVector<int64_t> sizes;
  for (unsigned dim : each.dims)
    sizes.push_back(c.dim(value, dim));
  return c.vector(sizes);
}

Value LoopNode::taken(const Growing &each, Value room, Value dims, StringRef part) {
  SmallVector<int64_t> shape(each.most);
  for (auto [i, dim] : llvm::enumerate(each.dims))
    shape[dim] = readSize(c, c.element(dims, int64_t(i)), each.most[dim], {each.state, dim, part});
  return c.failed() ? Value() : cut(c, room, shape);
}

Round LoopNode::makeRound(Value round, Value goes, ValueRange carried, TypeRange types) {
  SmallVector<Value> inputs{round, goes};
  ValueRange dims = carried.drop_back(counts).take_back(growing.size());
  SmallVector<Value> given = valuesOf(c.place(), c.where(), types, carried.drop_back(counts + growing.size()));
  for (auto [each, sizes] : llvm::zip_equal(growing, dims))
    given[each.state] = taken(each, given[each.state], sizes, ".carried");
  for (auto [value, element] : llvm::zip_equal(given, listed))
    inputs.push_back(element ? listOf(c, value) : value);
  SmallVector<Value> results = importInRegion(c, *body, inputs);
  if (c.failed())
    return {};
  Round made;
  made.goesOn = results.front();
  SmallVector<Value> next(ValueRange(results).drop_front().take_front(states.size())), counted;
  for (auto [i, element] : llvm::enumerate(listed))
    if (element && c.expect(isSequence(next[i]), "a carried value changes from a sequence to " +
                                                     describeType(next[i].getType()) + " in a round"))
      next[i] = stackedOf(c, next[i], element);
  if (c.failed())
    return {};
  for (const Growing &each : growing) {
    counted.push_back(dimsOf(each, next[each.state]));
    auto before = cast<RankedTensorType>(given[each.state].getType());
    SmallVector<int64_t> shape(c.shape(next[each.state]));
    for (unsigned dim : each.dims)
      shape[dim] = before.getDimSize(dim);
    if (shape == before.getShape())
      next[each.state] = withRoom(c, next[each.state], each.most);
  }
  for (auto [i, before, after] : llvm::enumerate(types, ValueRange(next).getTypes())) {
    if (before == after)
      continue;
    c.error("a carried value changes from " + describeType(states[i].getType()) + " to " +
            describeType(results[1 + i].getType()) + " in a round");
    noteChange(unsigned(i), given[i].getType(), after);
    noteList(unsigned(i), given[i].getType(), after);
  }
  made.next = tensorsOf(next);
  llvm::append_range(made.next, counted);
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

std::string LoopNode::buildAtRunTime(bool readsSizes) {
  mayGrow = readsSizes;
  listed.clear();
  for (Value state : states)
    listed.push_back(isList(state) ? elementTypeOf(state.getType()) : RankedTensorType());
  std::string why;
  do {
    foundChange = false;
    why = buildOnce(readsSizes);
  } while (!why.empty() && foundChange);
  return why;
}

std::string LoopNode::buildOnce(bool readsSizes) {
  LoopSpec spec;
  spec.begins = condition;
  SmallVector<Value> begin(states), dims;
  for (auto [value, element] : llvm::zip_equal(begin, listed))
    value = element ? stackedOf(c, value, element) : value;
  for (const Growing &each : growing) {
    dims.push_back(dimsOf(each, begin[each.state]));
    begin[each.state] = withRoom(c, begin[each.state], each.most);
  }
  if (c.failed())
    return c.takeError();
  SmallVector<Type> types(ValueRange(begin).getTypes());
  spec.inits = tensorsOf(begin);
  llvm::append_range(spec.inits, dims);
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
  ReadsInside inside(c, readsSizes);
  SmallVector<Value> results = buildLoop(
      c, spec, [&](Value round, Value goes, ValueRange carried) { return makeRound(round, goes, carried, types); });
  if (c.failed())
    return c.takeError();
  ValueRange all = results, carried = all.take_front(spec.inits.size() - counts);
  SmallVector<Value> last = valuesOf(c.place(), c.where(), types, carried.drop_back(growing.size()));
  for (auto [each, dims] : llvm::zip_equal(growing, carried.take_back(growing.size())))
    last[each.state] = taken(each, last[each.state], dims, "");
  for (auto [i, state] : llvm::enumerate(last))
    c.set(i, listed[i] ? listOf(c, state) : state);
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
