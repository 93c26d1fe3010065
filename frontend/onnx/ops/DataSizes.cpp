#include "frontend/onnx/ops/DataSizes.h"
#include "ir/SizeMarks.h"
#include "ir/SizeOps.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// On the module while it is imported: {samples = [...], bounds = {name = most}, equal = {name = other}, numbers =
// {other = its number, of a dim that stays open}, open = whether dims are}.
static constexpr StringLiteral kDataSizes = "dlc.data_sizes";
// ... and in how many bodies of loops and choices around it a size may be read.
static constexpr StringLiteral kReadDepth = "dlc.read_depth";
// The sizes that have been read so far, with their numbers, one after the other.
static constexpr StringLiteral kLookedAt = "dlc.looked_at";
// On what reads a size, until the import is over.
static constexpr StringLiteral kName = "dlc.size_name", kMost = "dlc.size_most";

void dlc::frontend::mayReadSizes(ModuleOp module, const DataSizes &sizes) {
  if (!sizes.open.empty())
    lookAtSizes(module, sizes.open);
  Builder builder(module.getContext());
  SmallVector<NamedAttribute> bounds;
  for (const auto &[name, most] : sizes.bounds)
    bounds.push_back(builder.getNamedAttr(name, builder.getI64IntegerAttr(most)));
  std::map<std::string, int64_t> known;
  SmallVector<NamedAttribute> equal, numbers;
  for (const auto &[name, other] : sizes.equal) {
    equal.push_back(builder.getNamedAttr(name, builder.getStringAttr(other.name)));
    if (other.number)
      known[other.name] = *other.number;
  }
  for (const auto &[name, number] : known)
    numbers.push_back(builder.getNamedAttr(name, builder.getI64IntegerAttr(number)));
  module->setAttr(kDataSizes, builder.getDictionaryAttr(
                                  {builder.getNamedAttr("bounds", builder.getDictionaryAttr(bounds)),
                                   builder.getNamedAttr("equal", builder.getDictionaryAttr(equal)),
                                   builder.getNamedAttr("numbers", builder.getDictionaryAttr(numbers)),
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

bool dlc::frontend::followsFromSizes(NodeContext &c, Value value) {
  ModuleOp module = moduleAround(c);
  if (!value || !module ||
      module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<DenseI64ArrayAttr>("samples").empty())
    return false;
  llvm::SetVector<Operation *> ops;
  auto visit = [&](Value each) {
    if (Operation *op = each.getDefiningOp())
      ops.insert(op);
  };
  visit(value);
  for (size_t i = 0; i < ops.size(); ++i) {
    if (isMarkedSize(ops[i]))
      return true;
    for (Value operand : ops[i]->getOperands())
      visit(operand);
  }
  return false;
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

// The number at which the size that a read makes is looked at.
static int64_t sampleOf(ModuleOp module, size_t symbol) {
  auto samples = module->getAttrOfType<DictionaryAttr>(kDataSizes).getAs<DenseI64ArrayAttr>("samples").asArrayRef();
  if (symbol < samples.size())
    return samples[symbol];
  // Till it is known how many there are: numbers that no size that stays open is looked at as.
  constexpr int64_t first = 11, apart = 2;
  int64_t number = first - apart;
  for (size_t i = 0; i <= symbol; ++i)
    do
      number += apart;
    while (maybeOpenSize(module, number));
  return number;
}

// What is read in bodies that could not be built counts, too.
static void noteLookedAt(ModuleOp module, StringRef name, int64_t number) {
  Builder builder(module.getContext());
  SmallVector<Attribute> all;
  if (auto before = module->getAttrOfType<ArrayAttr>(kLookedAt))
    llvm::append_range(all, before);
  all.push_back(builder.getDictionaryAttr(builder.getNamedAttr(name, builder.getI64IntegerAttr(number))));
  module->setAttr(kLookedAt, builder.getArrayAttr(all));
}

void dlc::frontend::takeLookedAt(ModuleOp module, DataSizes &sizes) {
  if (auto all = dyn_cast_or_null<ArrayAttr>(module->removeAttr(kLookedAt)))
    for (DictionaryAttr each : all.getAsRange<DictionaryAttr>())
      for (NamedAttribute named : each)
        sizes.looked.push_back({named.getName().str(), cast<IntegerAttr>(named.getValue()).getInt()});
}

// The number of the size to which the one of this name must be equal.
static std::optional<int64_t> otherNumber(ModuleOp module, StringRef name, std::string &other) {
  auto all = module->getAttrOfType<DictionaryAttr>(kDataSizes);
  auto known = all.getAs<DictionaryAttr>("equal").getAs<StringAttr>(name);
  if (!known)
    return std::nullopt;
  other = known.str();
  if (auto number = all.getAs<DictionaryAttr>("numbers").getAs<IntegerAttr>(known.getValue()))
    return number.getInt();
  std::optional<int64_t> number;
  module.walk([&](ReadSizeOp read) {
    if (read->getAttrOfType<StringAttr>(kName) == known)
      number = sampleOf(module, read.getSymbol());
  });
  return number;
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
  const std::optional<int64_t> given = givenMost(c, module, place);
  if (ReadSizeOp known = given ? ReadSizeOp() : findRead(module, c.place().getInsertionBlock(), size, most))
    return sampleOf(module, size_t(known.getSymbol()));
  // Names are told apart: there may be several results of one name in functions.
  SmallVector<StringRef> taken;
  module.walk([&](ReadSizeOp read) { taken.push_back(read->getAttrOfType<StringAttr>(kName).getValue()); });
  constexpr StringLiteral equals = " == ";
  std::string name = sizeName(c, place), unique = name, other;
  auto isTaken = [&](StringRef each) { return each == unique || each.starts_with(unique + equals.str()); };
  for (int i = 2; llvm::any_of(taken, isTaken); ++i)
    unique = name + "#" + std::to_string(i);
  // Equal to another one: what is read is whether it is.
  const std::optional<int64_t> number = otherNumber(module, unique, other);
  if (number) {
    size = c.select(c.compare(Predicate::eq, size, c.sizeAsValue(*number)), c.index(1), c.index(-1));
    unique += equals.str() + other;
    if (c.failed())
      return 0;
  }
  auto read = ReadSizeOp::create(c.place(), c.where(), size, taken.size());
  read->setAttr(kName, c.types().getStringAttr(unique));
  read->setAttr(kMost, c.types().getI64IntegerAttr(number ? 1 : given.value_or(most)));
  noteLookedAt(module, unique, sampleOf(module, taken.size()));
  return number.value_or(sampleOf(module, taken.size()));
}

void dlc::frontend::requireInRun(NodeContext &c, Value condition, StringRef part) {
  readSize(c, c.select(condition, c.index(1), c.index(-1)), 1, {0, 0, part});
}

Value dlc::frontend::withRoom(NodeContext &c, Value value, ArrayRef<int64_t> most) {
  int64_t count = c.type(value).getNumElements();
  if (count == 0)
    return c.full(c.elem(value), most, 0);
  // There may be none in a run: behind the elements stands one more, a zero, which is computed of the size, as no
  // constant may be made of all of them.
  Value last = c.sizeAsValue(count), zero = c.cast(c.min(last, c.index(0)), c.elem(value));
  Value flat = c.concat({c.reshape(value, {count}), c.reshape(zero, {1})}, 0);
  Value place = c.index(0);
  for (auto [dim, size] : llvm::enumerate(most))
    place = c.add(c.mul(place, c.sizeAsValue(size)), c.iota(c.i64(), most, int64_t(dim)));
  return c.gather(flat, c.min(place, last), 0);
}

Value dlc::frontend::cut(NodeContext &c, Value value, ArrayRef<int64_t> shape) {
  return c.op<CutOp>({value}, {}, RankedTensorType::get(shape, c.elem(value)));
}

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
