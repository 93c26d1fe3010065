#include "frontend/onnx/ops/RunLoop.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Lists.h"
#include "frontend/onnx/ops/Ragged.h"
#include "ir/Constants.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

class RunLoopBuilder {
public:
  RunLoopBuilder(NodeContext &c, const RunLoop &loop, bool readsSizes) : c(c), loop(loop), readsSizes(readsSizes) {}
  std::string build();

private:
  std::string buildOnce();
  Round makeRound(Value round, Value condition, ValueRange carried);
  SmallVector<Value> asCarried(ValueRange states);
  void setResults(ValueRange carried, ValueRange kept, Value rounds);

  // A tensor of a state that comes out of a round in another shape: it is carried with room for the most that there may
  // be, and how much there is in the dims that change.
  struct Growing {
    unsigned state, part; // of the state's tensors
    bool isRows;          // of a ragged list
    SmallVector<unsigned> dims;
    SmallVector<int64_t> most; // of every dim
  };
  void noteChanges(unsigned state, Value before, Value after);
  void noteList(unsigned state, Type before, Type after);
  size_t placeOf(const Growing &each) const;
  Value dimsOf(const Growing &each, Value value);
  Value taken(const Growing &each, Value room, Value dims, bool isInside);

  NodeContext &c;
  const RunLoop &loop;
  const bool readsSizes;
  bool bounded = false; // the number of rounds has a bound that is known
  bool counts = false;  // its rounds are counted, in a value that is carried behind the states
  bool isSure = false;  // it goes on until then, as far as its first condition says
  bool isRead = false;  // how many there are is known behind it
  SmallVector<Growing> growing;
  // Of the states: the type of the elements where it is carried as a list; else null.
  SmallVector<RankedTensorType> listed;
  SmallVector<Type> kinds;   // of the states as they are carried
  SmallVector<Type> carried; // of their tensors, with room
  bool foundChange = false;  // that was not known
};

} // namespace

// Whether `value` is known to be true.
static bool isTrue(NodeContext &c, Value value) {
  if (followsFromSizes(c, value))
    return false;
  std::optional<Tensor> tensor = c.constantOf(value);
  return tensor && tensor->size() == 1 && tensor->get(0).integer != 0;
}

// A sequence that comes out of a round in another length, or with elements of other sizes, is carried as a list of what
// both are.
void RunLoopBuilder::noteList(unsigned state, Type before, Type after) {
  auto first = dyn_cast<TupleType>(before), second = dyn_cast<TupleType>(after);
  if (!readsSizes || !first || !second)
    return;
  RankedTensorType one = elementTypeOf(before), other = elementTypeOf(after), both = joinedType(one, other);
  if (!both || (!one && first.size() > 0) || (!other && second.size() > 0) || both == listed[state])
    return;
  listed[state] = both;
  llvm::erase_if(growing, [state](const Growing &each) { return each.state == state; });
  foundChange = true;
}

void RunLoopBuilder::noteChanges(unsigned state, Value before, Value after) {
  SmallVector<Value> first = tensorsOf(before), second = tensorsOf(after);
  for (unsigned part = 0; readsSizes && part < first.size(); ++part) {
    RankedTensorType own = c.type(first[part]), next = c.type(second[part]);
    if (own.getElementType() != next.getElementType() || own.getRank() != next.getRank() || !own.hasStaticShape() ||
        !next.hasStaticShape())
      continue;
    auto *known = llvm::find_if(growing, [&](const Growing &each) { return each.state == state && each.part == part; });
    bool isRows = isRagged(before) && part == 0;
    SmallVector<unsigned> dims;
    for (int64_t dim = 0; dim < own.getRank(); ++dim)
      if (own.getDimSize(dim) != next.getDimSize(dim) ||
          (known != growing.end() && llvm::is_contained(known->dims, unsigned(dim))))
        dims.push_back(unsigned(dim));
    if (dims.empty() || (known != growing.end() && known->dims == dims))
      continue;
    foundChange = true;
    Growing &each = known == growing.end() ? growing.emplace_back() : *known;
    each = {state, part, isRows, dims, SmallVector<int64_t>(own.getShape())};
    for (unsigned dim : each.dims) {
      bool isLength = isList(before) && dim == 0 && loop.mostElements;
      int64_t most = isRows ? kMostRows : isLength ? *loop.mostElements : mostOfUnbounded(int64_t(each.dims.size()));
      each.most[dim] = mostOf(c, {state, dim, isRows ? ".rows" : ""}, most);
    }
  }
}

// Among all tensors that the states are.
size_t RunLoopBuilder::placeOf(const Growing &each) const {
  size_t place = each.part;
  for (Type kind : ArrayRef(kinds).take_front(each.state))
    place += tensorTypesOf(kind).size();
  return place;
}

Value RunLoopBuilder::dimsOf(const Growing &each, Value value) {
  SmallVector<int64_t> sizes;
  for (unsigned dim : each.dims)
    sizes.push_back(c.dim(value, dim));
  return c.vector(sizes);
}

Value RunLoopBuilder::taken(const Growing &each, Value room, Value dims, bool isInside) {
  SmallVector<int64_t> shape(each.most);
  StringRef part = isInside ? (each.isRows ? ".rows.carried" : ".carried") : each.isRows ? ".rows" : "";
  for (auto [i, dim] : llvm::enumerate(each.dims))
    shape[dim] = readSize(c, c.element(dims, int64_t(i)), each.most[dim], {each.state, dim, part});
  return c.failed() ? Value() : cut(c, room, shape);
}

// The states as they are carried, but for the room.
SmallVector<Value> RunLoopBuilder::asCarried(ValueRange states) {
  SmallVector<Value> values;
  for (auto [state, element] : llvm::zip_equal(states, listed)) {
    if (element && !c.expect(isSequence(state), "a carried value changes from a sequence to " +
                                                    describeType(state.getType()) + " in a round"))
      return {};
    values.push_back(element ? asList(c, state, element) : state);
  }
  return c.failed() ? SmallVector<Value>() : values;
}

Round RunLoopBuilder::makeRound(Value round, Value goes, ValueRange all) {
  SmallVector<Value> tensors(all.take_front(carried.size()));
  ValueRange dims = all.drop_front(carried.size()).take_front(growing.size());
  for (auto [each, sizes] : llvm::zip_equal(growing, dims))
    tensors[placeOf(each)] = taken(each, tensors[placeOf(each)], sizes, /*isInside=*/true);
  if (c.failed())
    return {};
  SmallVector<Value> inputs{round, goes}, given = valuesOf(c.place(), c.where(), kinds, tensors);
  llvm::append_range(inputs, given);
  SmallVector<Value> results = loop.round(inputs);
  if (c.failed())
    return {};
  Round made;
  made.goesOn = results.front();
  SmallVector<Value> next = asCarried(ValueRange(results).drop_front().take_front(kinds.size()));
  if (c.failed())
    return {};
  auto reportChange = [&](unsigned state) {
    c.error("a carried value changes from " + describeType(loop.states[state].getType()) + " to " +
            describeType(results[1 + state].getType()) + " in a round");
  };
  for (unsigned i = 0; i < kinds.size(); ++i)
    if (!isSameKind(kinds[i], next[i].getType())) {
      reportChange(i);
      noteList(i, given[i].getType(), next[i].getType());
    }
  if (c.failed())
    return {};
  made.next = tensorsOf(next);
  SmallVector<Value> counted;
  for (const Growing &each : growing) {
    Value &value = made.next[placeOf(each)];
    counted.push_back(dimsOf(each, value));
    ArrayRef<int64_t> before = c.shape(tensors[placeOf(each)]);
    SmallVector<int64_t> shape(c.shape(value));
    for (unsigned dim : each.dims)
      shape[dim] = before[dim];
    if (ArrayRef(shape) == before)
      value = withRoom(c, value, each.most);
  }
  if (c.failed())
    return {};
  size_t place = 0;
  for (unsigned i = 0; i < kinds.size(); ++i) {
    size_t parts = tensorTypesOf(kinds[i]).size();
    bool isSame = true;
    for (size_t part = 0; part < parts; ++part, ++place)
      isSame &= made.next[place].getType() == carried[place];
    if (isSame)
      continue;
    reportChange(i);
    noteChanges(i, given[i], next[i]);
  }
  llvm::append_range(made.next, counted);
  if (counts)
    made.next.push_back(c.add(all.back(), c.index(1)));
  bool always = isTrue(c, loop.condition) && (made.goesOn == goes || isTrue(c, made.goesOn));
  isRead = !bounded || !always || !isSure;
  for (auto [i, isKept] : llvm::enumerate(loop.keeps))
    if (isKept &&
        c.expect(!isRead || counts, "the number of rounds decides the size of output " + Twine(kinds.size() + i)))
      made.kept.push_back({results[1 + kinds.size() + i], {}});
  return made;
}

std::string RunLoopBuilder::build() {
  for (Value state : loop.states)
    listed.push_back(isList(state) ? elementTypeOf(state.getType()) : RankedTensorType());
  std::string why;
  do {
    foundChange = false;
    why = buildOnce();
  } while (!why.empty() && foundChange);
  return why;
}

std::string RunLoopBuilder::buildOnce() {
  LoopSpec spec;
  spec.begins = loop.condition;
  SmallVector<Value> begin = asCarried(loop.states), dims;
  if (c.failed())
    return c.takeError();
  kinds.assign(ValueRange(begin).getTypes().begin(), ValueRange(begin).getTypes().end());
  spec.inits = tensorsOf(begin);
  for (const Growing &each : growing) {
    Value &value = spec.inits[placeOf(each)];
    dims.push_back(dimsOf(each, value));
    value = withRoom(c, value, each.most);
  }
  if (c.failed())
    return c.takeError();
  carried.assign(ValueRange(spec.inits).getTypes().begin(), ValueRange(spec.inits).getTypes().end());
  llvm::append_range(spec.inits, dims);
  if (loop.count) {
    std::optional<Tensor> limit = c.constantOf(loop.count);
    bounded = limit && limit->size() == 1;
    spec.keptSize = bounded ? std::max<int64_t>(0, limit->get(0).integer) : 0;
    spec.count = c.reshape(loop.count, {});
  }
  counts = llvm::is_contained(loop.keeps, true) && mayReadSizes(c);
  int64_t most = mostOfUnbounded(1); // that are kept, unless so many are sure
  for (size_t i = 0; counts && i < loop.keeps.size(); ++i)
    most = mostOf(c, {unsigned(kinds.size() + i), 0}, most);
  constexpr int64_t mostSure = 1 << 24;
  isSure = bounded && isTrue(c, loop.condition) && spec.keptSize <= mostSure;
  spec.keptSize = isSure ? spec.keptSize : bounded ? std::min(spec.keptSize, most) : counts ? most : 0;
  if (counts)
    spec.inits.push_back(c.index(0));
  ReadsInside inside(c, readsSizes);
  SmallVector<Value> results =
      buildLoop(c, spec, [&](Value round, Value goes, ValueRange all) { return makeRound(round, goes, all); });
  if (c.failed())
    return c.takeError();
  ValueRange all = results;
  setResults(all.take_front(carried.size() + growing.size()), all.drop_front(spec.inits.size()),
             counts ? all[spec.inits.size() - 1] : Value());
  return c.failed() ? c.takeError() : "";
}

// `rounds`: how many there were; null where nobody asks.
void RunLoopBuilder::setResults(ValueRange all, ValueRange kept, Value rounds) {
  SmallVector<Value> tensors(all.take_front(carried.size()));
  for (auto [each, dims] : llvm::zip_equal(growing, all.drop_front(carried.size())))
    tensors[placeOf(each)] = taken(each, tensors[placeOf(each)], dims, /*isInside=*/false);
  if (c.failed())
    return;
  for (auto [i, state] : llvm::enumerate(valuesOf(c.place(), c.where(), kinds, tensors)))
    c.set(i, state);
  std::optional<int64_t> size; // of all scans
  for (auto [i, isKept] : llvm::enumerate(loop.keeps)) {
    if (!isKept)
      continue;
    Value value = kept.front();
    kept = kept.drop_front();
    unsigned output = unsigned(kinds.size() + i);
    if (isRead) {
      SmallVector<int64_t> shape(c.shape(value));
      size = size ? *size : readSize(c, rounds, shape.front(), {output, 0});
      shape.front() = *size;
      value = cut(c, value, shape);
    }
    c.set(output, value);
  }
}

std::string dlc::frontend::buildRunLoop(NodeContext &c, const RunLoop &loop, bool readsSizes) {
  return RunLoopBuilder(c, loop, readsSizes).build();
}
