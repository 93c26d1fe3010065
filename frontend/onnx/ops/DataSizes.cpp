#include "frontend/onnx/ops/DataSizes.h"
#include "ir/SizeMarks.h"
#include "ir/SizeOps.h"
#include "ir/build/ControlFlow.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// On the module while it is imported: {samples = [...], bounds = {name = most}, open = whether dims are}.
static constexpr StringLiteral kDataSizes = "dlc.data_sizes";
// ... and in how many bodies of loops and choices around it a size may be read.
static constexpr StringLiteral kReadDepth = "dlc.read_depth";
// On what reads a size, until the import is over.
static constexpr StringLiteral kName = "dlc.size_name", kMost = "dlc.size_most";

void dlc::frontend::mayReadSizes(ModuleOp module, const DataSizes &sizes) {
  if (!sizes.open.empty())
    lookAtSizes(module, sizes.open);
  Builder builder(module.getContext());
  SmallVector<NamedAttribute> bounds;
  for (const auto &[name, most] : sizes.bounds)
    bounds.push_back(builder.getNamedAttr(name, builder.getI64IntegerAttr(most)));
  module->setAttr(kDataSizes, builder.getDictionaryAttr(
                                  {builder.getNamedAttr("bounds", builder.getDictionaryAttr(bounds)),
                                   builder.getNamedAttr("open", builder.getBoolAttr(sizes.hasOpenDims)),
                                   builder.getNamedAttr("samples", builder.getDenseI64ArrayAttr(sizes.samples))}));
}

void dlc::frontend::takeReadSizes(ModuleOp module, DataSizes &sizes) {
  module->removeAttr(kDataSizes);
  SmallVector<ReadSizeOp> reads;
  module.walk([&](ReadSizeOp read) { reads.push_back(read); });
  llvm::sort(reads, [](ReadSizeOp a, ReadSizeOp b) { return a.getSymbol() < b.getSymbol(); });
  for (ReadSizeOp read : reads)
    sizes.found.push_back(
        {cast<StringAttr>(read->removeAttr(kName)).str(), cast<IntegerAttr>(read->removeAttr(kMost)).getInt()});
}

// In how many bodies around the place ops are made.
static int64_t depthOf(NodeContext &c) {
  int64_t depth = 0;
  Operation *around = c.place().getInsertionBlock()->getParentOp();
  for (; around && !isa<func::FuncOp>(around); around = around->getParentOp())
    ++depth;
  return depth;
}

static ModuleOp moduleAround(NodeContext &c) {
  Operation *around = c.place().getInsertionBlock()->getParentOp();
  auto module = around->getParentOfType<ModuleOp>();
  return module && module->hasAttr(kDataSizes) ? module : ModuleOp();
}

static int64_t readDepth(ModuleOp module) {
  auto depth = module->getAttrOfType<IntegerAttr>(kReadDepth);
  return depth ? depth.getInt() : 0;
}

// Of the graph that is imported; null where data may not decide here.
static ModuleOp moduleOf(NodeContext &c) {
  ModuleOp module = moduleAround(c);
  return module && depthOf(c) <= readDepth(module) ? module : ModuleOp();
}

ReadsInside::ReadsInside(NodeContext &c, bool may) : module(moduleAround(c)) {
  if (!module)
    return;
  before = module->getAttr(kReadDepth);
  int64_t depth = depthOf(c);
  // In bodies around that may have none there are none inside, either.
  depth = may && depth <= readDepth(module) ? depth + 1 : std::min(depth, readDepth(module));
  module->setAttr(kReadDepth, c.types().getI64IntegerAttr(depth));
}

ReadsInside::~ReadsInside() {
  if (before)
    module->setAttr(kReadDepth, before);
  else if (module)
    module->removeAttr(kReadDepth);
}

bool dlc::frontend::mayReadSizes(NodeContext &c) { return bool(moduleOf(c)); }

bool dlc::frontend::hasOpenDims(NodeContext &c) {
  ModuleOp module = moduleOf(c);
  return module && module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<BoolAttr>("open").getValue();
}

bool dlc::frontend::decidedByData(NodeContext &c, Value value) {
  return value && mayReadSizes(c) && !c.constantOf(value);
}

static std::string sizeName(NodeContext &c, const SizePlace &place) {
  bool isThere = int(place.output) < c.node.output_size();
  return (isThere ? c.node.output(int(place.output)) : "") + place.part.str() + "[" + std::to_string(place.dim) + "]";
}

// What the options say that it may be at most.
static std::optional<int64_t> givenMost(NodeContext &c, ModuleOp module, SizePlace place) {
  auto bounds = module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<DictionaryAttr>("bounds");
  auto given = bounds.getAs<IntegerAttr>(sizeName(c, place));
  return given ? std::optional(given.getInt()) : std::nullopt;
}

int64_t dlc::frontend::mostOf(NodeContext &c, SizePlace place, int64_t otherwise) {
  ModuleOp module = moduleOf(c);
  return module ? givenMost(c, module, place).value_or(otherwise) : otherwise;
}

// Whether two values are computed alike of the same ones.
static bool isSame(Value a, Value b, unsigned depth = 0) {
  constexpr unsigned mostDepth = 16;
  Operation *left = a.getDefiningOp(), *right = b.getDefiningOp();
  if (a == b || !left || !right || depth > mostDepth || left->getNumRegions() || right->getNumRegions())
    return a == b;
  return cast<OpResult>(a).getResultNumber() == cast<OpResult>(b).getResultNumber() && isPure(left) &&
         OperationEquivalence::isEquivalentTo(
             left, right, [&](Value x, Value y) { return success(isSame(x, y, depth + 1)); },
             /*markEquivalent=*/nullptr, OperationEquivalence::IgnoreLocations);
}

// What has read the same size before, for ops of this block.
static ReadSizeOp findRead(ModuleOp module, Block *block, Value size, int64_t most) {
  ReadSizeOp found;
  module.walk([&](ReadSizeOp read) {
    bool isSeen = read->getBlock()->findAncestorOpInBlock(*block->getParentOp()) || read->getBlock() == block;
    if (!found && isSeen && read->getAttrOfType<IntegerAttr>(kMost).getInt() == most && isSame(read.getValue(), size))
      found = read;
  });
  return found;
}

int64_t dlc::frontend::readSize(NodeContext &c, Value value, int64_t most, SizePlace place) {
  if (c.failed() || !value)
    return 0;
  ModuleOp module = moduleOf(c);
  if (!c.expect(bool(module), "a size that data decide cannot be read here"))
    return 0;
  Value size = c.reshape(c.cast(value, c.i64()), {});
  if (c.failed())
    return 0;
  auto samples = module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<DenseI64ArrayAttr>("samples").asArrayRef();
  auto sampleOf = [&](size_t symbol) {
    constexpr int64_t first = 11; // till it is known how many there are
    return symbol < samples.size() ? samples[symbol] : first + 2 * int64_t(symbol);
  };
  const std::optional<int64_t> given = givenMost(c, module, place);
  if (ReadSizeOp known = given ? ReadSizeOp() : findRead(module, c.place().getInsertionBlock(), size, most))
    return sampleOf(size_t(known.getSymbol()));
  // Names are told apart: there may be several results of one name in functions.
  SmallVector<StringRef> taken;
  module.walk([&](ReadSizeOp read) { taken.push_back(read->getAttrOfType<StringAttr>(kName).getValue()); });
  std::string name = sizeName(c, place), unique = name;
  for (int i = 2; llvm::is_contained(taken, unique); ++i)
    unique = name + "#" + std::to_string(i);
  auto read = ReadSizeOp::create(c.place(), c.where(), size, taken.size());
  read->setAttr(kName, c.types().getStringAttr(unique));
  read->setAttr(kMost, c.types().getI64IntegerAttr(given.value_or(most)));
  return sampleOf(taken.size());
}

void dlc::frontend::requireInRun(NodeContext &c, Value condition, StringRef part) {
  readSize(c, c.select(condition, c.index(1), c.index(-1)), 1, {0, 0, part});
}

// Whether a dim is a multiple of a size that data decide, which may be 0.
static bool mayBeEmpty(NodeContext &c, Value value) {
  ModuleOp module = moduleOf(c);
  if (!module)
    return false;
  auto samples = module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<DenseI64ArrayAttr>("samples").asArrayRef();
  return llvm::any_of(c.shape(value), [&](int64_t dim) {
    return llvm::any_of(samples, [&](int64_t sample) { return dim % sample == 0; });
  });
}

Value dlc::frontend::withRoom(NodeContext &c, Value value, ArrayRef<int64_t> most) {
  int64_t count = c.type(value).getNumElements();
  if (count == 0)
    return c.full(c.elem(value), most, 0);
  Value flat = c.reshape(value, {count}), last = c.sub(c.sizeAsValue(count), c.index(1));
  if (mayBeEmpty(c, value)) { // behind the elements stands one more, a zero
    flat = c.concat({flat, c.full(c.elem(value), {1}, 0)}, 0);
    last = c.sizeAsValue(count);
  }
  Value place = c.index(0);
  for (auto [dim, size] : llvm::enumerate(most))
    place = c.add(c.mul(place, c.sizeAsValue(size)), c.iota(c.i64(), most, int64_t(dim)));
  return c.gather(flat, c.min(place, last), 0);
}

Value dlc::frontend::cut(NodeContext &c, Value value, ArrayRef<int64_t> shape) {
  return c.op<CutOp>({value}, {}, RankedTensorType::get(shape, c.elem(value)));
}

static Value remainder(NodeContext &c, Value a, int64_t b) { return c.op<ModOp>({a, c.index(b)}); }
static Value quotient(NodeContext &c, Value a, int64_t b) { return c.div(a, c.index(b)); }
static Value runningSum(NodeContext &c, Value x) {
  return c.op<CumulativeOp>({x}, {c.kind<ReduceKindAttr>("kind", ReduceKind::sum), c.integer("axis", 0),
                                  c.flag("exclusive", false), c.flag("reverse", false)});
}
static Value scattered(NodeContext &c, ScatterKind kind, Value into, Value places, Value updates) {
  return c.op<ScatterElementsOp>({into, places, updates},
                                 {c.integer("axis", 0), c.kind<ScatterKindAttr>("kind", kind)});
}

// True ones move to the front in their order, the others behind them: each place is written once.
Value dlc::frontend::placesOf(NodeContext &c, Value mask, SizePlace place) {
  if (c.failed() || !mask)
    return {};
  int64_t count = c.type(mask).getNumElements();
  if (count == 0)
    return c.vector({});
  Value flat = c.reshape(mask, {count});
  Value isTrue = c.isBool(flat) ? flat : c.compare(Predicate::ne, flat, c.like(flat, 0));
  Value number = c.cast(isTrue, c.i64()), before = runningSum(c, number), from = c.iota(c.i64(), {count}, 0);
  Value total = c.reduce(ReduceKind::sum, number, {0}, /*keepdims=*/false);
  Value to = c.select(isTrue, c.sub(before, 1), c.add(total, c.sub(from, before)));
  Value order = scattered(c, ScatterKind::none, c.full(c.i64(), {count}, 0), to, from);
  return cut(c, order, {readSize(c, total, count, place)});
}

// Columns [n], side by side: [n, columns], or as rows [columns, n].
static Value joined(NodeContext &c, ArrayRef<Value> columns, bool asRows) {
  SmallVector<Value> apart;
  for (Value column : columns) {
    int64_t count = c.dim(column, 0);
    apart.push_back(asRows ? c.reshape(column, {1, count}) : c.reshape(column, {count, 1}));
  }
  return c.concat(apart, asRows ? 0 : 1);
}

void dlc::frontend::nonZeroAtRunTime(NodeContext &c) {
  Value x = c.input(0);
  if (!c.staticShape(x))
    return;
  Value places = placesOf(c, x, {0, 1});
  if (c.rank(x) == 0 || c.failed()) {
    c.set(0, c.full(c.i64(), {0, c.failed() ? 0 : c.dim(places, 0)}, 0));
    return;
  }
  SmallVector<Value> rows;
  int64_t inner = c.type(x).getNumElements();
  for (int64_t size : c.shape(x)) {
    inner = size ? inner / size : 0;
    rows.push_back(remainder(c, quotient(c, places, std::max<int64_t>(inner, 1)), std::max<int64_t>(size, 1)));
  }
  c.set(0, joined(c, rows, /*asRows=*/true));
}

// Whether elements that stand side by side differ; NaN is equal to itself here, as NumPy's unique has it.
static Value differs(NodeContext &c, Value a, Value b) {
  Value different = c.compare(Predicate::ne, a, b);
  if (!c.isFloat(a))
    return different;
  return c.allOf({different, c.anyOf({c.compare(Predicate::eq, a, a), c.compare(Predicate::eq, b, b)})});
}

void dlc::frontend::uniqueAtRunTime(NodeContext &c) {
  int64_t count = c.type(c.input(0)).getNumElements();
  if (!c.expect(count > 0, "an empty tensor that is known when the program runs is not supported"))
    return;
  Value x = c.reshape(c.input(0), {count}), place = c.iota(c.i64(), {count}, 0);
  Value zeros = c.full(c.i64(), {count}, 0), ones = c.full(c.i64(), {count}, 1);
  // In order; of equal ones the first one first.
  auto sorted = c.create(TopKOp::getOperationName(), {x},
                         {c.integer("k", kTopKAll), c.integer("axis", 0), c.flag("largest", false)});
  if (c.failed())
    return;
  Value values = sorted[0], from = sorted[1];
  Value before = c.concat({c.sliceDim(values, 0, 0, 1), c.sliceDim(values, 0, 0, count - 1)}, 0);
  Value isNew = c.anyOf({differs(c, values, before), c.compare(Predicate::eq, place, zeros)});
  Value number = c.sub(runningSum(c, c.cast(isNew, c.i64())), 1); // which of the different ones, in order
  Value different, firsts, inverse;
  if (c.intAttr("sorted", 1)) {
    Value starts = placesOf(c, isNew, {0, 0});
    different = c.gather(values, starts, 0);
    firsts = c.gather(from, starts, 0);
    inverse = scattered(c, ScatterKind::none, zeros, from, number);
  } else {
    // Each one's first place says which it is in the order of the input.
    Value first = scattered(c, ScatterKind::min, c.full(c.i64(), {count}, double(count - 1)), number, from);
    Value isFirst = c.cast(scattered(c, ScatterKind::none, zeros, from, c.cast(isNew, c.i64())), c.i1());
    Value byInput = c.sub(runningSum(c, c.cast(isFirst, c.i64())), 1);
    firsts = placesOf(c, isFirst, {0, 0});
    different = c.gather(x, firsts, 0);
    Value numbers = c.gather(byInput, c.gather(first, number, 0), 0);
    inverse = scattered(c, ScatterKind::none, zeros, from, numbers);
  }
  Value counts = scattered(c, ScatterKind::add, zeros, inverse, ones);
  if (c.failed())
    return;
  c.set(0, different);
  c.set(1, firsts);
  c.set(2, inverse);
  c.set(3, cut(c, counts, {c.dim(firsts, 0)}));
}

// Each slice is compared with each: there are few. A slice is the first of its kind where none before it is equal.
void dlc::frontend::uniqueSlicesAtRunTime(NodeContext &c, int64_t axis) {
  Value x = c.input(0);
  int64_t count = c.failed() ? 0 : c.dim(x, axis), length = count ? c.type(x).getNumElements() / count : 0;
  constexpr int64_t mostCompared = int64_t(1) << 28;
  if (c.failed() || !c.expect(length > 0, "an empty tensor that is known when the program runs is not supported") ||
      !c.expect(count * count < mostCompared / length, "there are too many slices to compare with one another"))
    return;
  SmallVector<int64_t> toFront{axis};
  for (int64_t dim = 0; dim < c.rank(x); ++dim)
    if (dim != axis)
      toFront.push_back(dim);
  Value rows = c.reshape(c.transpose(x, toFront), {count, length});
  Value mine = c.reshape(rows, {count, 1, length}), theirs = c.reshape(rows, {1, count, length});
  auto isLess = [&](Value a, Value b) { // NaN is the largest
    Value less = c.compare(Predicate::lt, a, b);
    return c.isFloat(a) ? c.anyOf({less, c.allOf({c.compare(Predicate::eq, a, a), c.compare(Predicate::ne, b, b)})})
                        : less;
  };
  // -1, 0 or 1 by the first place where two slices differ.
  Value below = c.cast(isLess(mine, theirs), c.i32()), above = c.cast(isLess(theirs, mine), c.i32());
  Value order = c.sub(above, below);
  Value place =
      c.op<ArgReduceOp>({c.unary<AbsOp>(order)}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", 2),
                                                  c.flag("keepdims", true), c.flag("select_last", false)});
  order = c.reshape(c.op<GatherElementsOp>({order, place}, {c.integer("axis", 2)}), {count, count});
  Value zero = c.scalarInteger(c.i32(), 0), column = c.iota(c.i64(), {count, count}, 1);
  Value isEqual = c.compare(Predicate::eq, order, zero);
  Value beyond = c.broadcast(c.reduce(ReduceKind::sum, c.full(c.i64(), {count}, 1), {0}, false), {count, count});
  Value first = c.reduce(ReduceKind::min, c.select(isEqual, column, beyond), {1}, false); // that is equal to each
  Value isFirst = c.compare(Predicate::eq, first, c.iota(c.i64(), {count}, 0)), ofFirst = c.cast(isFirst, c.i64());
  Value inverse;
  if (c.intAttr("sorted", 1)) {
    Value smaller = c.allOf({c.compare(Predicate::gt, order, zero), c.reshape(isFirst, {1, count})});
    inverse = c.reduce(ReduceKind::sum, c.cast(smaller, c.i64()), {1}, false);
  } else {
    inverse = c.gather(c.sub(runningSum(c, ofFirst), 1), first, 0);
  }
  Value zeros = c.full(c.i64(), {count}, 0);
  Value firsts = scattered(c, ScatterKind::max, zeros, inverse, first);
  Value counts = scattered(c, ScatterKind::add, zeros, inverse, c.full(c.i64(), {count}, 1));
  int64_t found = readSize(c, c.reduce(ReduceKind::sum, ofFirst, {0}, false), count, {0, axis});
  if (c.failed())
    return;
  firsts = cut(c, firsts, {found});
  c.set(0, c.gather(x, firsts, axis));
  c.set(1, firsts);
  c.set(2, inverse);
  c.set(3, cut(c, counts, {found}));
}

namespace {

// Boxes [batch, boxes] by their corners.
struct Boxes {
  Value top, left, bottom, right;
};

class Suppression {
public:
  explicit Suppression(NodeContext &c) : c(c) {}
  void build();

private:
  bool read();
  // One number of an optional input, f32 or i64 of rank 0; `otherwise` where it is absent.
  Value number(unsigned index, Type element, double otherwise);
  void readBoxes();
  // Which boxes overlap the chosen one too much, [batch, classes, boxes].
  Value overlaps(Value chosen);
  Round choose(Value left);

  NodeContext &c;
  int64_t batch = 0, classes = 0, count = 0, most = 0;
  Value scores, limit, threshold;
  Boxes boxes;
};

} // namespace

Value Suppression::number(unsigned index, Type element, double otherwise) {
  if (!c.hasInput(index))
    return c.scalar(element, otherwise);
  if (!c.expect(c.type(c.input(index)).getNumElements() == 1, "expected input " + Twine(index) + " to be one number"))
    return {};
  return c.cast(c.reshape(c.input(index), {}), element);
}

bool Suppression::read() {
  Value given = c.input(0);
  scores = c.cast(c.input(1), c.f32());
  if (c.failed() || !c.staticShape(given) || !c.staticShape(scores) ||
      !c.expect(c.rank(given) == 3 && c.rank(scores) == 3 && c.dim(given, 2) == 4 &&
                    c.dim(given, 0) == c.dim(scores, 0) && c.dim(given, 1) == c.dim(scores, 2),
                "expected boxes [batch, boxes, 4] and scores [batch, classes, boxes], found " +
                    typeName(c.type(given)) + " and " + typeName(c.type(scores))))
    return false;
  batch = c.dim(scores, 0);
  classes = c.dim(scores, 1);
  most = count = c.dim(scores, 2);
  limit = number(2, c.i64(), 0);
  threshold = number(3, c.f32(), 0);
  if (std::optional<Tensor> known = c.constantOf(limit))
    most = std::clamp<int64_t>(known->get(0).integer, 0, count);
  Value least = number(4, c.f32(), -std::numeric_limits<double>::infinity());
  scores = c.select(c.compare(Predicate::gt, scores, least), scores,
                    c.scalar(c.f32(), -std::numeric_limits<double>::infinity()));
  readBoxes();
  return !c.failed();
}

void Suppression::readBoxes() {
  Value given = c.cast(c.input(0), c.f32());
  Value parts[4];
  for (int64_t i = 0; i < 4; ++i)
    parts[i] = c.reshape(c.sliceDim(given, 2, i, 1), {batch, count});
  if (c.intAttr("center_point_box", 0)) { // x, y, width, height
    Value halfWidth = c.div(parts[2], 2), halfHeight = c.div(parts[3], 2);
    boxes = {c.sub(parts[1], halfHeight), c.sub(parts[0], halfWidth), c.add(parts[1], halfHeight),
             c.add(parts[0], halfWidth)};
  } else {
    boxes = {c.min(parts[0], parts[2]), c.min(parts[1], parts[3]), c.max(parts[0], parts[2]),
             c.max(parts[1], parts[3])};
  }
}

Value Suppression::overlaps(Value chosen) {
  auto all = [&](Value side) { return c.reshape(side, {batch, 1, count}); };
  auto one = [&](Value side) {
    return c.reshape(c.op<GatherElementsOp>({side, chosen}, {c.integer("axis", 1)}), {batch, classes, 1});
  };
  auto areaOf = [&](function_ref<Value(Value)> of) {
    return c.mul(c.sub(of(boxes.bottom), of(boxes.top)), c.sub(of(boxes.right), of(boxes.left)));
  };
  Value height = c.sub(c.min(one(boxes.bottom), all(boxes.bottom)), c.max(one(boxes.top), all(boxes.top)));
  Value width = c.sub(c.min(one(boxes.right), all(boxes.right)), c.max(one(boxes.left), all(boxes.left)));
  Value zero = c.scalar(c.f32(), 0), common = c.mul(height, width);
  Value meet = c.allOf({c.compare(Predicate::gt, height, zero), c.compare(Predicate::gt, width, zero)});
  Value part = c.div(common, c.sub(c.add(areaOf(one), areaOf(all)), common));
  Value isChosen = c.compare(Predicate::eq, c.iota(c.i64(), {1, 1, count}, 2), c.reshape(chosen, {batch, classes, 1}));
  return c.anyOf({c.allOf({meet, c.compare(Predicate::gt, part, threshold)}), isChosen});
}

// Of each batch and class the box with the highest score that is left (of equal ones the first); kept is 1 + its
// number, or 0 where none is left.
Round Suppression::choose(Value left) {
  Value gone = c.scalar(c.f32(), -std::numeric_limits<double>::infinity());
  Value chosen = c.op<ArgReduceOp>({left}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", 2),
                                            c.flag("keepdims", false), c.flag("select_last", false)});
  Value isLeft = c.compare(Predicate::gt, c.reduce(ReduceKind::max, left, {2}, false), gone);
  Value next = c.select(overlaps(chosen), gone, left);
  Round round;
  round.next = {next};
  round.kept = {{c.select(isLeft, c.add(chosen, c.index(1)), c.index(0)), {}}};
  round.goesOn = c.compare(Predicate::gt, c.reduce(ReduceKind::max, next, {0, 1, 2}, false), gone);
  return round;
}

// Per batch and class, from the highest score down: a box is selected unless it overlaps a selected one by more than
// the threshold. One round for all of them together.
void Suppression::build() {
  if (!read())
    return;
  if (batch * classes * most == 0) {
    c.set(0, c.full(c.i64(), {0, 3}, 0));
    return;
  }
  LoopSpec spec;
  spec.count = c.max(c.min(limit, c.index(most)), c.index(0));
  spec.begins = c.compare(Predicate::gt, c.reduce(ReduceKind::max, scores, {0, 1, 2}, false),
                          c.scalar(c.f32(), -std::numeric_limits<double>::infinity()));
  spec.keptSize = most;
  spec.inits = {scores};
  SmallVector<Value> results =
      buildLoop(c, spec, [&](Value, Value, ValueRange carried) { return choose(carried.front()); });
  if (c.failed())
    return;
  Value kept = c.reshape(c.transpose(results[1], {1, 2, 0}), {batch * classes * most});
  Value places = placesOf(c, kept, {0, 0});
  Value ofClass = quotient(c, places, most);
  c.set(0, joined(c,
                  {quotient(c, ofClass, classes), remainder(c, ofClass, classes),
                   c.sub(c.gather(kept, places, 0), c.index(1))},
                  /*asRows=*/false));
}

void dlc::frontend::suppressAtRunTime(NodeContext &c) { Suppression(c).build(); }

int64_t dlc::frontend::mostOfUnbounded(int64_t sizes) {
  constexpr double all = 1 << 24, one = 4096;
  return int64_t(std::min(one, std::floor(std::pow(all, 1.0 / double(std::max<int64_t>(sizes, 1))) + 1e-9)));
}

SmallVector<int64_t> dlc::frontend::readSizes(NodeContext &c, Value values, SizePlace first, int64_t most) {
  SmallVector<int64_t> sizes;
  int64_t count = c.type(values).getNumElements();
  Value flat = c.reshape(values, {count});
  for (int64_t i = 0; i < count; ++i)
    sizes.push_back(readSize(c, c.element(flat, i), most, {first.output, first.dim + i}));
  return sizes;
}

Value dlc::frontend::partAtRunTime(NodeContext &c, Value x, int64_t axis, Value start, Value step, Value count,
                                   int64_t most, unsigned output) {
  int64_t size = readSize(c, count, most, {output, axis});
  if (c.failed())
    return {};
  // A count is not below 0; so the places are no constants, of which a graph at a size of its own has too many.
  Value begin = c.add(c.reshape(start, {}), c.min(c.reshape(c.cast(count, c.i64()), {}), c.index(0)));
  Value places = c.add(c.mul(c.iota(c.i64(), {size}, 0), step), begin);
  return c.gather(x, places, axis);
}
