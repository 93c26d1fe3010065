#include "passes/LiftSizes.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Location.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;

namespace dlc {
namespace {

// A size is looked at here, where few other numbers are: at three primes near one another, so that all choices that go
// by size are the same, and no number of the model's divides them.
constexpr int64_t kFirstPrime = 61;

bool isPrime(int64_t number) {
  for (int64_t factor = 2; factor * factor <= number; ++factor)
    if (number % factor == 0)
      return false;
  return number > 1;
}

// Three sizes of one symbol, that no symbol before it has.
std::optional<std::array<int64_t, 3>> threeSizes(const SizeSymbol &symbol, llvm::DenseSet<int64_t> &taken) {
  std::array<int64_t, 3> sizes;
  size_t found = 0;
  // Primes from the first on; where the bounds leave too few, what there is, the largest first.
  constexpr int64_t range = 10'000;
  for (int64_t size = std::max(symbol.least, kFirstPrime), end = std::min(symbol.most, size + range);
       size <= end && found < 3; ++size)
    if (isPrime(size) && !taken.contains(size))
      sizes[found++] = size;
  if (found < 3)
    found = 0;
  for (int64_t size = std::min(symbol.most, kFirstPrime); size >= symbol.least && size > 1 && found < 3; --size)
    if (!taken.contains(size))
      sizes[found++] = size;
  if (found < 3)
    return std::nullopt;
  taken.insert(sizes.begin(), sizes.end());
  return sizes;
}

// Walks the modules in step.
class Lifter {
public:
  Lifter(ArrayRef<SizeTuple> tuples, ArrayRef<SizeSymbol> symbols, MLIRContext *context)
      : tuples(tuples), symbols(symbols), context(context), partners(tuples.size()) {}

  LogicalResult lift(ArrayRef<Operation *> ops);

private:
  LogicalResult liftRegions(ArrayRef<Operation *> ops);
  LogicalResult liftBlock(ArrayRef<Block *> blocks, Operation *parent);
  LogicalResult liftValue(ArrayRef<Value> values, Operation *op);
  LogicalResult compareAttributes(ArrayRef<Operation *> ops);
  LogicalResult liftConstant(ArrayRef<Operation *> ops);
  FailureOr<AffineExpr> fit(ArrayRef<int64_t> found) const;
  LogicalResult differs(Operation *op, const Twine &what) const;
  std::string printTuple(const SizeTuple &tuple) const;

  ArrayRef<SizeTuple> tuples;
  ArrayRef<SizeSymbol> symbols;
  MLIRContext *context;
  std::vector<llvm::DenseMap<Value, Value>> partners; // of values in the first module, in each of the others
};

std::string Lifter::printTuple(const SizeTuple &tuple) const {
  std::string text;
  for (auto [symbol, size] : llvm::zip_equal(symbols, tuple))
    text += (text.empty() ? "" : ", ") + symbol.name + " = " + std::to_string(size);
  return text;
}

LogicalResult Lifter::differs(Operation *op, const Twine &what) const {
  std::string nodes = describeNodes(op->getLoc());
  return op->emitError() << (nodes.empty() ? "" : "node " + nodes + ": ") << what
                         << ", so the sizes cannot stay open: bind them by --dim NAME=SIZE";
}

// A sum of products of different symbols. The tuples are the nominal one; one for each symbol with another size of it
// alone; one for each two symbols; and one more, which the sum must fit like all others.
FailureOr<AffineExpr> Lifter::fit(ArrayRef<int64_t> found) const {
  const SizeTuple &base = tuples.front();
  size_t count = symbols.size();
  auto symbol = [&](size_t i) { return getAffineSymbolExpr(unsigned(i), context); };
  SmallVector<int64_t> slopes(count);
  AffineExpr sum = getAffineConstantExpr(0, context);
  size_t pair = 1 + count;
  for (size_t i = 0; i < count; ++i)
    slopes[i] = found[1 + i] - found[0];
  int64_t constant = found[0];
  SmallVector<int64_t> factors(count);
  for (size_t i = 0; i < count; ++i) {
    int64_t step = tuples[1 + i][i] - base[i];
    if (slopes[i] % step)
      return failure();
    factors[i] = slopes[i] / step; // of the symbol, with its products at the others' nominal sizes
  }
  SmallVector<std::tuple<size_t, size_t, int64_t>> products;
  for (size_t i = 0; i < count; ++i)
    for (size_t j = i + 1; j < count; ++j, ++pair) {
      int64_t mixed = found[pair] - found[1 + i] - found[1 + j] + found[0];
      int64_t step = (tuples[1 + i][i] - base[i]) * (tuples[1 + j][j] - base[j]);
      if (mixed % step)
        return failure();
      if (mixed)
        products.push_back({i, j, mixed / step});
    }
  for (auto [i, j, factor] : products) {
    factors[i] -= factor * base[j];
    factors[j] -= factor * base[i];
    constant -= factor * base[i] * base[j];
    sum = sum + symbol(i) * symbol(j) * factor;
  }
  for (size_t i = 0; i < count; ++i) {
    constant -= factors[i] * base[i];
    sum = sum + symbol(i) * factors[i];
  }
  sum = sum + constant;
  for (auto [tuple, value] : llvm::zip_equal(tuples, found))
    if (valueAt(sum, tuple) != value)
      return failure();
  return sum;
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
    if (failed(size))
      return differs(op, "dim " + Twine(dim) + " of " + typeName(type) + " is " + Twine(found.front()) + " at " +
                             printTuple(tuples.front()) + " and " + Twine(found.back()) + " at " +
                             printTuple(tuples.back()) + ", which is no sum of products");
    dims.push_back(*size);
  }
  Value first = values.front();
  first.setType(withSizes(type, dims, unsigned(symbols.size())));
  return success();
}

// The same bytes; of one value for all elements, that value.
LogicalResult Lifter::liftConstant(ArrayRef<Operation *> ops) {
  auto first = cast<ConstantOp>(ops.front());
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
      return differs(first, "a constant has other values at " + printTuple(tuples.front()) + " than at " +
                                printTuple(tuple));
  }
  return success();
}

LogicalResult Lifter::compareAttributes(ArrayRef<Operation *> ops) {
  if (isa<ConstantOp>(ops.front()))
    return liftConstant(ops);
  if (isa<func::FuncOp>(ops.front())) // its type follows from its block
    return success();
  DictionaryAttr first = ops.front()->getAttrDictionary();
  for (auto [op, tuple] : llvm::zip_equal(ops.drop_front(), tuples.drop_front())) {
    DictionaryAttr other = op->getAttrDictionary();
    if (first == other)
      continue;
    for (NamedAttribute attribute : first)
      if (other.get(attribute.getName()) != attribute.getValue())
        return differs(ops.front(), "its '" + attribute.getName().getValue() + "' follows from the sizes: it is other at " +
                                        printTuple(tuples.front()) + " than at " + printTuple(tuple));
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
    auto blocks = llvm::map_to_vector(ops, [&](Operation *op) {
      return op->getRegion(i).empty() ? nullptr : &op->getRegion(i).front();
    });
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
  for (unsigned i = 0; i < first->getNumResults(); ++i) {
    auto values = llvm::map_to_vector(ops, [&](Operation *op) -> Value { return op->getResult(i); });
    if (failed(liftValue(values, first)))
      return failure();
  }
  if (auto constant = dyn_cast<ConstantOp>(first))
    if (hasSizes(constant.getType())) {
      auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
      if (!dense || !dense.isSplat())
        return differs(first, "a constant has as many elements as the sizes say");
      constant.setValueAttr(dense.resizeSplat(constant.getType()));
    }
  if (auto function = dyn_cast<func::FuncOp>(first); function && !function.isExternal())
    function.setFunctionType(FunctionType::get(context, function.getBody().front().getArgumentTypes(),
                                               function.getBody().front().getTerminator()->getOperandTypes()));
  return success();
}

} // namespace

SmallVector<SizeTuple> chooseSizes(MutableArrayRef<SizeSymbol> symbols, std::string &why) {
  llvm::DenseSet<int64_t> taken;
  SmallVector<std::array<int64_t, 3>> sizes;
  SizeTuple base, last;
  for (SizeSymbol &symbol : symbols) {
    std::optional<std::array<int64_t, 3>> three = threeSizes(symbol, taken);
    if (!three) {
      why = symbol.name;
      return {};
    }
    sizes.push_back(*three);
    symbol.nominal = (*three)[0];
    base.push_back((*three)[0]);
    last.push_back((*three)[2]);
  }
  SmallVector<SizeTuple> tuples{base};
  auto with = [&](ArrayRef<size_t> moved) {
    SizeTuple &tuple = tuples.emplace_back(base);
    for (size_t i : moved)
      tuple[i] = sizes[i][1];
  };
  for (size_t i = 0; i < symbols.size(); ++i)
    with({i});
  for (size_t i = 0; i < symbols.size(); ++i)
    for (size_t j = i + 1; j < symbols.size(); ++j)
      with({i, j});
  tuples.push_back(last);
  return tuples;
}

LogicalResult liftSizes(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples, ArrayRef<SizeSymbol> symbols) {
  ModuleOp first = modules.front();
  auto ops = llvm::map_to_vector(modules, [](ModuleOp module) { return module.getOperation(); });
  if (failed(Lifter(tuples, symbols, first.getContext()).lift(ops)))
    return failure();
  setSizeSymbols(first, symbols);
  SizeTuple least = llvm::map_to_vector(symbols, [](const SizeSymbol &symbol) { return symbol.least; });
  OwningOpRef<ModuleOp> small = first.clone();
  if (failed(setSizes(*small, least)))
    return first.emitError("the graph has sizes below 0 at the least sizes");
  return verify(*small);
}

} // namespace dlc
