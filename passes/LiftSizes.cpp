#include "passes/LiftSizes.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/Places.h"
#include "ir/SizeFit.h"
#include "ir/SizeMarks.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "passes/LeastSizes.h"
#include "passes/MostSizes.h"
#include "passes/OrderReads.h"
#include "passes/Reasons.h"
#include "passes/SizeConstants.h"
#include "passes/SizeQuotients.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace dlc {
namespace {

// Walks the modules in step.
class Lifter {
public:
  Lifter(ArrayRef<SizeTuple> tuples, ArrayRef<SizeSymbol> symbols, MLIRContext *context)
      : tuples(tuples), symbols(symbols), given(countGiven(symbols)), context(context), partners(tuples.size()) {}

  LogicalResult lift(ArrayRef<Operation *> ops);
  // Puts what computes them in the place of constants that have as many elements as the sizes say.
  LogicalResult computeConstants();
  // Whether what slices take lies in their operands: of those that begin where the sizes say no verifier knows it.
  bool slicesHoldAt(const SizeTuple &sizes) const;

private:
  LogicalResult liftRegions(ArrayRef<Operation *> ops);
  LogicalResult liftBlock(ArrayRef<Block *> blocks, Operation *parent);
  LogicalResult liftValue(ArrayRef<Value> values, Operation *op);
  LogicalResult compareAttributes(ArrayRef<Operation *> ops);
  LogicalResult liftConstant(ArrayRef<Operation *> ops);
  bool isPartOfLargest(ArrayRef<Operation *> ops);
  bool followsFromSizes(ArrayRef<Operation *> ops);
  bool startsFollow(ArrayRef<Operation *> ops);
  bool roundsFollow(ArrayRef<Operation *> ops);
  Value sliceFrom(OpBuilder &builder, SliceOp op, Value operand, ArrayRef<AffineExpr> starts);
  void computeSlices();
  FailureOr<AffineExpr> fit(ArrayRef<int64_t> found) const { return fitSize(found, tuples, context, given); }
  LogicalResult differs(Operation *op, const Twine &what) const;
  std::string printTuple(const SizeTuple &tuple) const { return printSizes(symbols, tuple); }

  ArrayRef<SizeTuple> tuples;
  ArrayRef<SizeSymbol> symbols;
  size_t given; // of the symbols, that are no quotients
  MLIRContext *context;
  std::vector<llvm::DenseMap<Value, Value>> partners;           // of values in the first module, in each of the others
  llvm::MapVector<Operation *, ElementsAttr> tables;            // constants that are the first part of a larger one
  llvm::MapVector<Operation *, SizeConstant> computed;          // constants that follow from sizes
  llvm::MapVector<Operation *, SmallVector<AffineExpr>> slices; // those that begin where the sizes say
  SmallVector<ConstantOp> splats;                               // those of one value
  struct Reach {
    AffineExpr first, last, size, whole; // places in a dim of the operand, elements that are taken, elements of the dim
  };
  SmallVector<Reach> reaches; // of slices, along dims where they begin where the sizes say
};

LogicalResult Lifter::differs(Operation *op, const Twine &what) const {
  std::string nodes = describeNodes(op->getLoc());
  return op->emitError() << (nodes.empty() ? "" : "node " + nodes + ": ") << what
                         << ", so the sizes cannot stay open: bind them by --dim NAME=SIZE";
}

LogicalResult Lifter::liftValue(ArrayRef<Value> values, Operation *op) {
  for (auto [i, value] : llvm::enumerate(values.drop_front()))
    partners[i][values.front()] = value;
  auto type = dyn_cast<RankedTensorType>(values.front().getType());
  if (!type)
    return success();
  SmallVector<RankedTensorType> types;
  for (auto [value, tuple] : llvm::zip_equal(values, tuples)) {
    types.push_back(dyn_cast<RankedTensorType>(value.getType()));
    if (!types.back() || types.back().getRank() != type.getRank() ||
        types.back().getElementType() != type.getElementType())
      return differs(op, "a value is " + typeName(type) + " at " + printTuple(tuples.front()) + " and " +
                             typeName(value.getType()) + " at " + printTuple(tuple));
  }
  SmallVector<AffineExpr> dims;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    SmallVector<int64_t> found;
    for (RankedTensorType each : types)
      found.push_back(each.getDimSize(dim));
    FailureOr<AffineExpr> size = fit(found);
    if (failed(size)) {
      size_t other = 0; // nearest to the first
      while (found[other] == found.front())
        ++other;
      return differs(op, "dim " + Twine(dim) + " of " + typeName(type) + " is " + Twine(found.front()) + " at " +
                             printTuple(tuples.front()) + " and " + Twine(found[other]) + " at " +
                             printTuple(tuples[other]) + ", which is no sum of products");
    }
    dims.push_back(*size);
  }
  Value first = values.front();
  first.setType(withSizes(type, dims, unsigned(symbols.size())));
  return success();
}

// Whether `part` is what `whole` begins with along every dim.
bool beginsWith(const Tensor &whole, const Tensor &part) {
  if (whole.elementType() != part.elementType() || whole.rank() != part.rank())
    return false;
  for (auto [size, all] : llvm::zip_equal(part.shape(), whole.shape()))
    if (size > all)
      return false;
  if (part.size() == 0 || part.rank() == 0)
    return part.size() == 0 || part.bytes() == whole.bytes();
  size_t element = elementStorageBytes(part.elementType()), row = size_t(part.shape().back()) * element;
  SmallVector<int64_t> strides = rowMajorStrides(whole.shape()), index(size_t(part.rank()), 0);
  for (const char *from = part.bytes().data(), *end = from + part.bytes().size(); from != end; from += row) {
    int64_t at = 0;
    for (auto [i, stride] : llvm::zip_equal(index, strides))
      at += i * stride;
    if (std::memcmp(from, whole.bytes().data() + size_t(at) * element, row) != 0)
      return false;
    for (size_t dim = index.size() - 1; dim-- > 0;) {
      if (++index[dim] < part.shape()[dim])
        break;
      index[dim] = 0;
    }
  }
  return true;
}

// Tables of positions, masks: what the largest sizes need is there, all others read a part of it.
bool Lifter::isPartOfLargest(ArrayRef<Operation *> ops) {
  FailureOr<Tensor> whole = readConstant(cast<ConstantOp>(ops.back()).getValue());
  if (failed(whole) || isa<KernelOp>(ops.front()->getParentOp()))
    return false;
  // The last tuple is the largest that there will be in every symbol that counts.
  for (int64_t dim = 0; dim < whole->rank(); ++dim) {
    auto found = llvm::map_to_vector(ops, [&](Operation *op) {
      auto type = cast<RankedTensorType>(op->getResult(0).getType());
      return type.getRank() == whole->rank() ? type.getDimSize(dim) : 0;
    });
    FailureOr<AffineExpr> size = fit(found);
    if (failed(size))
      return false;
    AffineExpr plain = withoutQuotients(*size, symbols);
    for (auto [i, symbol] : llvm::enumerate(symbols))
      if (plain.isFunctionOfSymbol(unsigned(i)) && tuples.back()[i] != symbol.most)
        return false;
  }
  for (Operation *op : ops.drop_back()) {
    FailureOr<Tensor> part = readConstant(cast<ConstantOp>(op).getValue());
    if (failed(part) || !beginsWith(*whole, *part))
      return false;
  }
  tables[ops.front()] = cast<ConstantOp>(ops.back()).getValue();
  return true;
}

// The value at each tuple; of constants that are one value throughout, one element.
bool Lifter::followsFromSizes(ArrayRef<Operation *> ops) {
  SmallVector<Tensor> values;
  for (Operation *op : ops) {
    ElementsAttr value = cast<ConstantOp>(op).getValue();
    if (auto dense = dyn_cast<DenseElementsAttr>(value); dense && dense.isSplat())
      value = dense.resizeSplat(RankedTensorType::get({}, dense.getElementType()));
    FailureOr<Tensor> tensor = readConstant(value);
    if (failed(tensor))
      return false;
    values.push_back(*tensor);
  }
  auto type = cast<RankedTensorType>(ops.front()->getResult(0).getType());
  std::optional<SizeConstant> found = findSizeConstant(values, tuples, type, given);
  if (found)
    computed[ops.front()] = *found;
  return found.has_value();
}

// The same bytes; of one value for all elements, that value; parts of one table; or what follows from sizes. Of nothing
// nobody asks what it is.
LogicalResult Lifter::liftConstant(ArrayRef<Operation *> ops) {
  auto first = cast<ConstantOp>(ops.front());
  auto isEmpty = [](Operation *op) { return cast<ConstantOp>(op).getType().getNumElements() == 0; };
  if (llvm::all_of(ops, isEmpty) &&
      !llvm::all_equal(llvm::map_range(ops, [](Operation *op) { return op->getResult(0).getType(); }))) {
    computed[first] = {{getAffineConstantExpr(0, context)}};
    return success();
  }
  for (auto [op, tuple] : llvm::zip_equal(ops.drop_front(), tuples.drop_front())) {
    ElementsAttr a = first.getValue(), b = cast<ConstantOp>(op).getValue();
    if (a == b)
      continue;
    auto left = dyn_cast<DenseElementsAttr>(a), right = dyn_cast<DenseElementsAttr>(b);
    if (left && right && left.isSplat() && right.isSplat() &&
        left.getSplatValue<Attribute>() == right.getSplatValue<Attribute>())
      continue;
    FailureOr<Tensor> x = readConstant(a), y = readConstant(b);
    if (failed(x) || failed(y) || x->type() != y->type() || x->bytes() != y->bytes())
      return isPartOfLargest(ops) || followsFromSizes(ops)
                 ? success()
                 : differs(first, "a constant has other values at " + printTuple(tuples.front()) + " than at " +
                                      printTuple(tuple));
  }
  return success();
}

// Slices that are the same but for where they begin, which follows from the sizes: the last row, the second half.
bool Lifter::startsFollow(ArrayRef<Operation *> ops) {
  auto first = dyn_cast<SliceOp>(ops.front());
  if (!first)
    return false;
  SmallVector<AffineExpr> starts;
  for (size_t dim = 0; dim < first.getStarts().size(); ++dim) {
    SmallVector<int64_t> found;
    for (Operation *op : ops) {
      auto slice = cast<SliceOp>(op);
      if (slice.getStarts().size() != first.getStarts().size() || slice.getSteps() != first.getSteps())
        return false;
      found.push_back(slice.getStarts()[dim]);
    }
    FailureOr<AffineExpr> start = fit(found);
    if (failed(start))
      return false;
    starts.push_back(*start);
  }
  slices[first] = starts;
  return true;
}

// How often they repeat.
bool Lifter::roundsFollow(ArrayRef<Operation *> ops) {
  SmallVector<int64_t> found;
  for (Operation *op : ops) {
    auto loop = dyn_cast<RepeatOp>(op);
    if (!loop || loop.getCount())
      return false;
    found.push_back(int64_t(*loop.getRounds()));
  }
  FailureOr<AffineExpr> rounds = fit(found);
  if (failed(rounds))
    return false;
  cast<RepeatOp>(ops.front()).setSizeAttr(AffineMapAttr::get(AffineMap::get(0, unsigned(symbols.size()), *rounds)));
  return true;
}

AffineExpr sizeOf(RankedTensorType type, int64_t dim) {
  AffineMap sizes = sizesOf(type);
  return sizes ? sizes.getResult(unsigned(dim)) : getAffineConstantExpr(type.getDimSize(dim), type.getContext());
}

// The type with dim `dim` of another.
RankedTensorType withDimOf(RankedTensorType type, RankedTensorType other, int64_t dim, unsigned symbols) {
  SmallVector<int64_t> shape(type.getShape());
  SmallVector<AffineExpr> dims;
  shape[size_t(dim)] = other.getDimSize(dim);
  for (int64_t i = 0; i < type.getRank(); ++i)
    dims.push_back(sizeOf(i == dim ? other : type, i));
  return withSizes(RankedTensorType::get(shape, type.getElementType()), dims, symbols);
}

// What a slice takes of its operand: by computed places along the dims where it begins elsewhere at other sizes.
Value Lifter::sliceFrom(OpBuilder &builder, SliceOp op, Value operand, ArrayRef<AffineExpr> starts) {
  auto result = cast<RankedTensorType>(op.getType());
  SmallVector<int64_t> from(op.getStarts()), steps(op.getSteps());
  auto rest = cast<RankedTensorType>(operand.getType());
  for (int64_t dim = 0; dim < result.getRank(); ++dim)
    if (!isa<AffineConstantExpr>(starts[size_t(dim)])) {
      AffineExpr first = starts[size_t(dim)], size = sizeOf(result, dim);
      reaches.push_back({first, first + (size - 1) * steps[size_t(dim)], size, sizeOf(rest, dim)});
      rest = withDimOf(rest, result, dim, unsigned(symbols.size()));
      AffineMap sizes = sizesOf(result);
      auto line = RankedTensorType::get({result.getDimSize(dim)}, builder.getI64Type());
      if (sizes)
        line = withSizes(line, {sizes.getResult(unsigned(dim))}, unsigned(symbols.size()));
      Value places = computePlaces(builder, op.getLoc(), starts[size_t(dim)], steps[size_t(dim)], line, tuples.front());
      auto gather = GatherOp::create(builder, op.getLoc(), rest, operand, places, dim);
      gather->setAttr(kPlacesMark, builder.getUnitAttr());
      operand = gather;
      from[size_t(dim)] = 0;
      steps[size_t(dim)] = 1;
    }
  return rest == result ? operand : Value(SliceOp::create(builder, op.getLoc(), result, operand, from, steps));
}

LogicalResult Lifter::compareAttributes(ArrayRef<Operation *> ops) {
  if (isa<ConstantOp>(ops.front()))
    return liftConstant(ops);
  if (isa<func::FuncOp>(ops.front())) // its type follows from its block
    return success();
  // Without the reasons, which are for people, and speak of what is there at one of the sizes, and marks, by which what
  // is alike has been told; and without what states
  // begin with, whose types are the same: it is asked for once.
  auto attributesOf = [](Operation *op) {
    NamedAttrList attributes(op->getAttrDictionary());
    attributes.erase(kReasonsAttribute);
    attributes.erase(kSizeMark);
    if (auto state = dyn_cast<StateOp>(op))
      attributes.erase(state.getInitialAttrName());
    if (auto top = dyn_cast<TopKOp>(op)) // its results' types say the same
      attributes.erase(top.getKAttrName());
    return attributes.getDictionary(op->getContext());
  };
  DictionaryAttr first = attributesOf(ops.front());
  for (auto [op, tuple] : llvm::zip_equal(ops.drop_front(), tuples.drop_front())) {
    DictionaryAttr other = attributesOf(op);
    if (first == other)
      continue;
    if (startsFollow(ops) || roundsFollow(ops))
      return success();
    for (NamedAttribute attribute : first)
      if (other.get(attribute.getName()) != attribute.getValue())
        return differs(ops.front(), "its '" + attribute.getName().getValue() +
                                        "' follows from the sizes: it is other at " + printTuple(tuples.front()) +
                                        " than at " + printTuple(tuple));
    return differs(ops.front(), "its attributes follow from the sizes");
  }
  return success();
}

LogicalResult Lifter::liftBlock(ArrayRef<Block *> blocks, Operation *parent) {
  Block *first = blocks.front();
  for (Block *block : blocks)
    if (block->getNumArguments() != first->getNumArguments())
      return differs(parent, "it takes other values at other sizes");
  for (unsigned i = 0; i < first->getNumArguments(); ++i) {
    auto values = llvm::map_to_vector(blocks, [&](Block *block) -> Value { return block->getArgument(i); });
    if (failed(liftValue(values, parent)))
      return failure();
  }
  SmallVector<Block::iterator> next = llvm::map_to_vector(blocks, [](Block *block) { return block->begin(); });
  for (;;) {
    size_t ended = 0;
    for (auto [block, at] : llvm::zip_equal(blocks, next))
      ended += at == block->end();
    if (ended == blocks.size())
      return success();
    if (ended)
      return differs(parent, "the graph has more ops at some sizes than at others");
    auto ops = llvm::map_to_vector(next, [](Block::iterator at) { return &*at; });
    if (failed(lift(ops)))
      return failure();
    for (Block::iterator &at : next)
      ++at;
  }
}

LogicalResult Lifter::liftRegions(ArrayRef<Operation *> ops) {
  for (unsigned i = 0; i < ops.front()->getNumRegions(); ++i) {
    auto blocks = llvm::map_to_vector(
        ops, [&](Operation *op) { return op->getRegion(i).empty() ? nullptr : &op->getRegion(i).front(); });
    if (llvm::all_of(blocks, [](Block *block) { return !block; }))
      continue;
    if (llvm::is_contained(blocks, nullptr))
      return differs(ops.front(), "it has a body at some sizes alone");
    if (failed(liftBlock(blocks, ops.front())))
      return failure();
  }
  return success();
}

LogicalResult Lifter::lift(ArrayRef<Operation *> ops) {
  Operation *first = ops.front();
  auto liftResults = [&] {
    return llvm::all_of(llvm::seq<unsigned>(0, first->getNumResults()), [&](unsigned i) {
      auto result = [&](Operation *op) -> Value { return op->getResult(i); };
      return succeeded(liftValue(llvm::map_to_vector(ops, result), first));
    });
  };
  // What is of another kind is often so as it has more elements: of a count that no rule tells, that is said.
  bool haveSameResults =
      llvm::all_of(ops, [&](Operation *op) { return op->getNumResults() == first->getNumResults(); });
  bool haveSameNames = llvm::all_of(ops, [&](Operation *op) { return op->getName() == first->getName(); });
  if (haveSameResults && !haveSameNames && !liftResults())
    return failure();
  for (auto [i, op] : llvm::enumerate(ops.drop_front())) {
    if (op->getName() != first->getName() || op->getNumOperands() != first->getNumOperands() ||
        op->getNumResults() != first->getNumResults() || op->getNumRegions() != first->getNumRegions())
      return differs(first, "the graph is another one at " + printTuple(tuples[i + 1]) + " than at " +
                                printTuple(tuples.front()) + " ('" + op->getName().getStringRef() + "' in place of '" +
                                first->getName().getStringRef() + "')");
    for (auto [mine, theirs] : llvm::zip_equal(first->getOperands(), op->getOperands()))
      if (partners[i].lookup(mine) != theirs)
        return differs(first, "it reads other values at " + printTuple(tuples[i + 1]) + " than at " +
                                  printTuple(tuples.front()));
  }
  if (failed(compareAttributes(ops)) || failed(liftRegions(ops)))
    return failure();
  if (!liftResults())
    return failure();
  if (auto constant = dyn_cast<ConstantOp>(first))
    if (hasSizes(constant.getType())) {
      auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
      bool isSplat = dense && dense.isSplat();
      bool isComputed = computed.contains(first);
      if (!isSplat && !isComputed && !tables.contains(first))
        return differs(first, "a constant has as many elements as the sizes say");
      if (isSplat)
        constant.setValueAttr(dense.resizeSplat(constant.getType()));
      if (isSplat && !isComputed && !isa<KernelOp>(first->getParentOp()))
        splats.push_back(constant);
    }
  if (auto function = dyn_cast<func::FuncOp>(first); function && !function.isExternal())
    function.setFunctionType(FunctionType::get(context, function.getBody().front().getArgumentTypes(),
                                               function.getBody().front().getTerminator()->getOperandTypes()));
  return success();
}

// A kernel in front of `before` of what `body` makes of its inputs.
Value computeInKernel(Operation *before, RankedTensorType type, ValueRange inputs,
                      llvm::function_ref<Value(OpBuilder &, ValueRange)> body) {
  GraphRewriter builder(before);
  Location loc = before->getLoc();
  auto kernel = KernelOp::create(builder, loc, TypeRange(type), inputs, KernelRoot::loop, DictionaryAttr());
  Block *block = builder.createBlock(&kernel.getBody());
  for (Value input : inputs)
    block->addArgument(input.getType(), loc);
  YieldOp::create(builder, loc, body(builder, block->getArguments()));
  return kernel.getOutputs().front();
}

bool Lifter::slicesHoldAt(const SizeTuple &sizes) const {
  return llvm::all_of(reaches, [&](const Reach &reach) {
    auto isInside = [&](AffineExpr place) {
      std::optional<int64_t> at = valueAt(place, sizes), whole = valueAt(reach.whole, sizes);
      return at && whole && *at >= 0 && *at < *whole;
    };
    return valueAt(reach.size, sizes) == 0 || (isInside(reach.first) && isInside(reach.last));
  });
}

void Lifter::computeSlices() {
  for (const auto &[op, starts] : slices) {
    auto slice = cast<SliceOp>(op);
    GraphRewriter builder(op);
    auto compute = [&, &starts = starts](OpBuilder &at, Value operand) {
      return sliceFrom(at, slice, operand, starts);
    };
    Value value = isa<KernelOp>(op->getParentOp())
                      ? compute(builder, slice.getOperand())
                      : computeInKernel(op, slice.getType(), slice.getOperand(),
                                        [&](OpBuilder &at, ValueRange inputs) { return compute(at, inputs.front()); });
    builder.replaceOp(op, value);
  }
}

LogicalResult Lifter::computeConstants() {
  computeSlices();
  for (const auto &found : computed) {
    Operation *op = found.first;
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    auto compute = [&](OpBuilder &builder, ValueRange) {
      return computeSizeConstant(builder, op->getLoc(), found.second, type, tuples.front());
    };
    GraphRewriter builder(op);
    Value value = isa<KernelOp>(op->getParentOp()) ? compute(builder, {}) : computeInKernel(op, type, {}, compute);
    builder.replaceOp(op, value);
  }
  for (ConstantOp constant : splats) {
    auto type = cast<RankedTensorType>(constant.getType());
    auto dense = cast<DenseElementsAttr>(constant.getValue());
    Value value = computeInKernel(constant, type, {}, [&](OpBuilder &builder, ValueRange) -> Value {
      auto scalar = RankedTensorType::get({}, type.getElementType());
      Value one = ConstantOp::create(builder, constant.getLoc(), dense.resizeSplat(scalar));
      return BroadcastOp::create(builder, constant.getLoc(), type, one);
    });
    constant.replaceAllUsesWith(value);
    constant.erase();
  }
  for (auto [op, table] : tables) {
    GraphRewriter builder(op);
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    SmallVector<int64_t> starts(size_t(type.getRank()), 0), steps(size_t(type.getRank()), 1);
    Value whole = ConstantOp::create(builder, op->getLoc(), table);
    auto slice = [&, op = op](OpBuilder &at, Value of) -> Value {
      return SliceOp::create(at, op->getLoc(), type, of, starts, steps);
    };
    Value part = slice(builder, whole);
    if (!viewOf(part.getDefiningOp())) {
      part.getDefiningOp()->erase();
      part =
          computeInKernel(op, type, whole, [&](OpBuilder &at, ValueRange inputs) { return slice(at, inputs.front()); });
    }
    op->getResult(0).replaceAllUsesWith(part);
    op->erase();
  }
  return success();
}

} // namespace

LogicalResult liftSizes(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples, MutableArrayRef<SizeSymbol> symbols,
                        ArrayRef<AffineExpr> quotients) {
  ModuleOp first = modules.front();
  SmallVector<SizeTuple> allTuples(tuples);
  SmallVector<SizeSymbol> all(symbols);
  addQuotients(modules, allTuples, all, quotients);
  auto ops = llvm::map_to_vector(modules, [](ModuleOp module) { return module.getOperation(); });
  Lifter lifter(allTuples, all, first.getContext());
  if (failed(lifter.lift(ops)) || failed(lifter.computeConstants()))
    return failure();
  for (func::FuncOp entry : entriesOf(first))
    if (failed(orderReads(entry, all)))
      return failure();
  dropMarks(first);
  LogicalResult found =
      findLeastSizes(first, symbols, all, [&](const SizeTuple &sizes) { return lifter.slicesHoldAt(sizes); });
  if (succeeded(found))
    found = boundByTables(first, symbols, all);
  llvm::copy(symbols, all.begin());
  setSizeSymbols(first, all);
  return found;
}

} // namespace dlc
