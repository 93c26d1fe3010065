// If: the branch that a known condition takes is imported; else both become regions of dlc.if, or, where only one can
// be computed, that one alone.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Lists.h"
#include "frontend/onnx/ops/Variants.h"
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

namespace {

// An If of the program. Where its branches give a result in two shapes of one rank, each yields its elements, filled up
// to the most that there may be, and its dims; these are read behind it. Sequences of two lengths are lists.
class Choice {
public:
  explicit Choice(NodeContext &c) : c(c), readsSizes(mayReadSizes(c)) {}
  // Gives why it cannot be one, or nothing.
  std::string build();
  bool ranksDiffer = false; // of the branches' results

private:
  std::string buildOnce();
  SmallVector<Value> import(unsigned branch);
  void noteLists();
  bool mayDiffer(Type a, Type b) const;
  void unify(SmallVectorImpl<Value> &values, ArrayRef<Type> other);
  SmallVector<Value> readShapes(ArrayRef<Value> results);

  NodeContext &c;
  const bool readsSizes;      // whether shapes may differ
  SmallVector<Type> types[2]; // of values, sequences among them
  // A tensor of a result.
  struct Part {
    unsigned result;
    bool isRows; // of a ragged list
    // Of a list: the most places along dim 0 that each branch may give, by what is known outside.
    std::optional<int64_t> most[2];
  };
  SmallVector<Part> parts;
  struct Differing {
    size_t part;
    SmallVector<int64_t> most; // of each dim, in either branch
    SmallVector<int64_t> shapes[2];
  };
  SmallVector<Differing> differing;
  // Of the results: the type of the elements of what is a list; else null. Empty where none is.
  SmallVector<RankedTensorType> listed;
};

} // namespace

SmallVector<Value> Choice::import(unsigned branch) {
  const onnx::GraphProto *graph = c.graphAttr(branch == 0 ? "then_branch" : "else_branch");
  SmallVector<Value> values = importInRegion(c, *graph, {});
  size_t place = 0;
  for (auto [i, value] : llvm::enumerate(values)) {
    std::optional<Most> most;
    if (i < listed.size() && listed[i]) {
      most = mostOf(value);
      value = asList(c, value, listed[i]);
      if (value && isRagged(value) && !most->rows)
        most->rows = mostOf(value).rows;
    }
    if (c.failed())
      return {};
    for (unsigned part = 0; part < tensorTypesOf(value.getType()).size(); ++part, ++place) {
      bool isRows = isRagged(value) && part == 0;
      if (branch == 0)
        parts.push_back({unsigned(i), isRows, {}});
      if (most && place < parts.size())
        parts[place].most[branch] = isRows ? most->rows : most->elements;
    }
  }
  llvm::append_range(types[branch], ValueRange(values).getTypes());
  if (branch == 1)
    for (auto [first, second] : llvm::zip(types[0], types[1])) {
      auto one = dyn_cast<RankedTensorType>(first), other = dyn_cast<RankedTensorType>(second);
      ranksDiffer |= one && other && one.getRank() != other.getRank();
      c.expect(first == second || mayDiffer(first, second),
               "one branch gives " + describeType(first) + ", the other " + describeType(second));
    }
  return tensorsOf(values);
}

bool Choice::mayDiffer(Type a, Type b) const {
  bool isUnlisted = listed.empty() && !isa<RankedTensorType>(a);
  return readsSizes && !isUnlisted && isSameKind(a, b) &&
         llvm::all_of(llvm::zip_equal(tensorTypesOf(a), tensorTypesOf(b)), [](auto pair) {
           auto [first, second] = pair;
           return first.getRank() == second.getRank() && first.getElementType() == second.getElementType() &&
                  first.hasStaticShape() && second.hasStaticShape();
         });
}

void Choice::unify(SmallVectorImpl<Value> &values, ArrayRef<Type> other) {
  constexpr int64_t mostElements = int64_t(1) << 26;
  bool isFirst = differing.empty();
  SmallVector<Value> dims;
  for (auto [i, value] : llvm::enumerate(values)) {
    auto own = cast<RankedTensorType>(value.getType()), theirs = cast<RankedTensorType>(other[i]);
    if (own == theirs)
      continue;
    SmallVector<int64_t> most;
    int64_t room = 1;
    // The larger one of two sizes that stay open is no size that follows from them, but both together are.
    bool isOpen = !listed.empty() || c.hasOpenSize(own.getShape()) || c.hasOpenSize(theirs.getShape());
    auto larger = [&](int64_t a, int64_t b) { return isOpen && a != b ? a + b : std::max(a, b); };
    for (auto [a, b] : llvm::zip_equal(own.getShape(), theirs.getShape())) {
      bool isLength = most.empty() && parts[i].most[0] && parts[i].most[1];
      most.push_back(isLength ? larger(*parts[i].most[0], *parts[i].most[1]) : larger(a, b));
      room = most.back() && room > mostElements / most.back() ? mostElements + 1 : room * most.back();
    }
    if (!c.expect(room <= mostElements, "a result of up to " + Twine(room) + " elements has two shapes"))
      return;
    dims.push_back(c.vector(own.getShape()));
    if (isOpen) {
      value = withRoom(c, value, most);
    } else {
      int64_t count = own.getNumElements();
      Value flat = c.reshape(value, {count});
      value = c.pad(flat, {0}, {room - count}, PadMode::constant, c.like(flat, 0));
    }
    if (isFirst)
      differing.push_back({i, most, {llvm::to_vector(own.getShape()), llvm::to_vector(theirs.getShape())}});
  }
  llvm::append_range(values, dims);
}

SmallVector<Value> Choice::readShapes(ArrayRef<Value> results) {
  SmallVector<Value> all(results.drop_back(differing.size()));
  for (auto [at, each] : llvm::enumerate(differing)) {
    Value dims = results[all.size() + at];
    const Part &part = parts[each.part];
    SmallVector<int64_t> shape(each.shapes[0]);
    for (auto [d, size] : llvm::enumerate(shape))
      if (size != each.shapes[1][d])
        size = readSize(c, c.element(dims, int64_t(d)), each.most[d],
                        {part.result, int64_t(d), part.isRows ? ".rows" : ""});
    all[each.part] = cut(c, all[each.part], shape);
  }
  return all;
}

// All sequences become lists where one of them has two lengths, or elements of several sizes.
void Choice::noteLists() {
  bool differ = false;
  for (auto [a, b] : llvm::zip(types[0], types[1])) {
    RankedTensorType one = elementTypeOf(a), other = elementTypeOf(b), both = joinedType(one, other);
    auto first = dyn_cast<TupleType>(a), second = dyn_cast<TupleType>(b);
    bool isOne = first && second && both && (one || first.size() == 0) && (other || second.size() == 0);
    differ |= isOne && a != b;
    listed.push_back(isOne ? both : RankedTensorType());
  }
  if (!differ)
    listed.clear();
}

std::string Choice::build() {
  std::string why = buildOnce();
  if (why.empty() || !readsSizes)
    return why;
  noteLists();
  if (listed.empty())
    return why;
  types[0].clear();
  types[1].clear();
  parts.clear();
  differing.clear();
  return buildOnce();
}

std::string Choice::buildOnce() {
  SmallVector<Value> results = buildChoice(
      c, c.input(0), [&] { return import(0); }, [&] { return import(1); },
      [&](SmallVectorImpl<Value> &values, ArrayRef<Type> other) { unify(values, other); });
  if (!c.failed() && !differing.empty())
    results = readShapes(results);
  if (c.failed())
    return c.takeError();
  setResults(c, valuesOf(c.place(), c.where(), types[0], results));
  return "";
}

// Both branches where the node stands, where data may decide about sizes in them, and what the condition takes of their
// results. Whether it is done.
static bool computeBoth(NodeContext &c) {
  if (!mayReadSizes(c))
    return false;
  std::vector<Variant> variants;
  for (const char *name : {"else_branch", "then_branch"}) {
    const onnx::GraphProto *graph = c.graphAttr(name);
    std::optional<SmallVector<Value>> results = graph ? c.tryBody(*graph, {}) : std::nullopt;
    if (!results || results->size() < c.outputCount() || !llvm::all_of(*results, isTensor))
      return false;
    Value condition = variants.empty() ? Value() : c.reshape(c.input(0), {});
    variants.push_back({condition, std::move(*results)});
  }
  for (unsigned i = 0; i < c.outputCount() && !c.failed(); ++i) {
    auto a = c.type(variants[0].results[i]), b = c.type(variants[1].results[i]);
    if (a.getRank() != b.getRank() || a.getElementType() != b.getElementType())
      return false;
    setChosen(c, variants, i);
  }
  return !c.failed();
}

// Where only one of the branches can be computed, as a network for one rate of samples can at its sizes, that one; the
// run fails unless the condition takes it. Whether it is done.
static bool computeTheOneThatFits(NodeContext &c) {
  if (!mayReadSizes(c))
    return false;
  struct {
    const char *name;
    std::optional<SmallVector<Value>> results = std::nullopt;
    std::string why = "";
  } branches[2] = {{"else_branch"}, {"then_branch"}};
  for (auto &branch : branches)
    if (const onnx::GraphProto *graph = c.graphAttr(branch.name))
      branch.results = c.tryBody(*graph, {}, &branch.why);
  if (c.failed() || branches[0].results.has_value() == branches[1].results.has_value())
    return false;
  bool taken = branches[1].results.has_value();
  emitWarning(c.where()) << "its " << branches[!taken].name
                         << " cannot be computed, and a run that takes it fails: " << branches[!taken].why;
  Value condition = c.reshape(c.input(0), {});
  requireInRun(c, taken ? condition : c.op<NotOp>({condition}), (Twine(".") + branches[taken].name).str());
  setResults(c, *branches[taken].results);
  return !c.failed();
}

static void buildIf(NodeContext &c) {
  bool isOfSizes = followsFromSizes(c, c.input(0));
  std::optional<Tensor> known = isOfSizes ? std::nullopt : c.constantOf(c.input(0));
  if (known)
    return importBranch(c, *known);
  bool ranksDiffer = false;
  std::string why = [&] {
    ReadsInside inside(c, false);
    Choice choice(c);
    std::string found = choice.build();
    ranksDiffer = choice.ranksDiffer;
    return found;
  }();
  if (why.empty() || c.failed())
    return;
  if (computeBoth(c))
    return;
  c.takeError();
  if (mayReadSizes(c)) {
    ReadsInside inside(c, true);
    if (Choice(c).build().empty() || c.failed())
      return;
  }
  if (computeTheOneThatFits(c))
    return;
  c.takeError();
  // Also by sizes of which it cannot be said whether they are the same in every run.
  if ((known = c.known(c.input(0), "the condition")))
    return importBranch(c, *known);
  c.takeError();
  if (ranksDiffer)
    c.noteUnequalBranches();
  c.error("cannot be decided when the program runs: " + why);
}

static const OpRow rows[] = {{"", "If", 1, 0, buildIf}};

ArrayRef<OpRow> dlc::frontend::ifRows() { return rows; }
