#include "codegen/cpu/OpenKernel.h"
#include "ir/Places.h"
#include "ir/SizeSamples.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Three sizes of each symbol in every combination, and one tuple more, against which what was found is held. That tells
// polynomials of up to the second degree in each symbol: strides and counts of elements are such.
class SizeGrid {
public:
  static constexpr size_t kMostSymbols = 3;
  // `symbols` vary, of `count` in all.
  SizeGrid(ArrayRef<unsigned> symbols, size_t count);
  ArrayRef<SizeTuple> tuples() const { return all; }
  FailureOr<AffineExpr> fit(ArrayRef<int64_t> found, MLIRContext *context) const;

private:
  static constexpr int64_t kSizes[kMostSymbols][4] = {{61, 67, 71, 103}, {73, 79, 83, 107}, {89, 97, 101, 109}};
  SmallVector<unsigned> symbols;
  SmallVector<SizeTuple> all;
};

SizeGrid::SizeGrid(ArrayRef<unsigned> given, size_t count) : symbols(given) {
  size_t points = 1;
  for (size_t i = 0; i < symbols.size(); ++i)
    points *= 3;
  for (size_t point = 0; point <= points; ++point) {
    SizeTuple &tuple = all.emplace_back(count, 1);
    size_t rest = point;
    for (auto [i, symbol] : llvm::enumerate(symbols)) {
      tuple[symbol] = kSizes[i][point == points ? 3 : rest % 3];
      rest /= 3;
    }
  }
}

FailureOr<AffineExpr> SizeGrid::fit(ArrayRef<int64_t> found, MLIRContext *context) const {
  SmallVector<int64_t> factors(found.drop_back()); // becomes those of the products of powers
  size_t step = 1;
  for (size_t axis = 0; axis < symbols.size(); ++axis, step *= 3) {
    const int64_t *x = kSizes[axis];
    for (size_t i = 0; i < factors.size(); ++i) {
      if (i / step % 3)
        continue;
      int64_t &a = factors[i], &b = factors[i + step], &c = factors[i + 2 * step];
      if ((b - a) % (x[1] - x[0]) || (c - b) % (x[2] - x[1]))
        return failure();
      int64_t first = (b - a) / (x[1] - x[0]), second = (c - b) / (x[2] - x[1]) - first;
      if (second % (x[2] - x[0]))
        return failure();
      c = second / (x[2] - x[0]);
      b = first - c * (x[0] + x[1]);
      a = a - first * x[0] + c * x[0] * x[1];
    }
  }
  AffineExpr sum = getAffineConstantExpr(0, context);
  for (auto [point, factor] : llvm::enumerate(factors)) {
    AffineExpr product = getAffineConstantExpr(factor, context);
    size_t powers = point;
    for (unsigned symbol : symbols) {
      for (size_t power = powers % 3; power > 0; --power)
        product = getAffineSymbolExpr(symbol, context) * product;
      powers /= 3;
    }
    if (factor)
      sum = sum + product;
  }
  for (auto [tuple, value] : llvm::zip_equal(all, found))
    if (valueAt(sum, tuple) != value)
      return failure();
  return sum;
}

// Walks the functions in step, and finds the numbers that follow from the sizes.
class CodeLifter {
public:
  CodeLifter(const SizeGrid &grid, MLIRContext *context)
      : grid(grid), context(context), partners(grid.tuples().size()) {}

  // Of the bodies at all tuples; `sizes` are arguments of the first one by symbol.
  LogicalResult lift(ArrayRef<func::FuncOp> bodies, const llvm::DenseMap<unsigned, Value> &sizes);
  const std::string &reason() const { return why; }

private:
  LogicalResult liftOps(ArrayRef<Operation *> ops);
  LogicalResult liftBlock(ArrayRef<Block *> blocks);
  LogicalResult liftConstant(ArrayRef<Operation *> ops);
  Value valueOf(AffineExpr size);
  LogicalResult fail(const Twine &reason) {
    why = reason.str();
    return failure();
  }
  void pair(ArrayRef<Value> values) {
    for (auto [i, value] : llvm::enumerate(values.drop_front()))
      partners[i][values.front()] = value;
  }

  const SizeGrid &grid;
  MLIRContext *context;
  std::vector<llvm::DenseMap<Value, Value>> partners;
  SmallVector<std::pair<Operation *, AffineExpr>> numbers; // constants, and what they are
  std::string why;
  OpBuilder *builder = nullptr; // at the begin of the function
  llvm::DenseMap<unsigned, Value> sizes;
  llvm::DenseMap<AffineExpr, Value> known;
};

LogicalResult CodeLifter::liftConstant(ArrayRef<Operation *> ops) {
  SmallVector<int64_t> found;
  for (Operation *op : ops) {
    auto number = dyn_cast<IntegerAttr>(cast<arith::ConstantOp>(op).getValue());
    if (!number || number.getType() != ops.front()->getResult(0).getType() || number.getType().isInteger(1))
      return fail("a value in it follows from the sizes");
    found.push_back(number.getValue().getSExtValue());
  }
  FailureOr<AffineExpr> size = grid.fit(found, context);
  if (failed(size))
    return fail("a number in it is no sum of products of the sizes");
  numbers.push_back({ops.front(), *size});
  return success();
}

LogicalResult CodeLifter::liftBlock(ArrayRef<Block *> blocks) {
  for (unsigned i = 0; i < blocks.front()->getNumArguments(); ++i)
    pair(llvm::map_to_vector(blocks, [&](Block *block) -> Value { return block->getArgument(i); }));
  auto next = llvm::map_to_vector(blocks, [](Block *block) { return block->begin(); });
  size_t length = blocks.front()->getOperations().size();
  for (Block *block : blocks)
    if (block->getOperations().size() != length || block->getNumArguments() != blocks.front()->getNumArguments())
      return fail("its code is other at other sizes");
  for (; next.front() != blocks.front()->end(); llvm::for_each(next, [](Block::iterator &at) { ++at; }))
    if (failed(liftOps(llvm::map_to_vector(next, [](Block::iterator at) { return &*at; }))))
      return failure();
  return success();
}

LogicalResult CodeLifter::liftOps(ArrayRef<Operation *> ops) {
  Operation *first = ops.front();
  bool sameAttributes = true;
  for (auto [i, op] : llvm::enumerate(ops.drop_front())) {
    if (op->getName() != first->getName() || op->getNumOperands() != first->getNumOperands() ||
        op->getResultTypes() != first->getResultTypes() || op->getNumRegions() != first->getNumRegions())
      return fail("its code is other at other sizes");
    for (auto [mine, theirs] : llvm::zip_equal(first->getOperands(), op->getOperands()))
      if (partners[i].lookup(mine) != theirs)
        return fail("its code is other at other sizes");
    sameAttributes &= op->getAttrDictionary() == first->getAttrDictionary();
  }
  if (!sameAttributes) {
    if (!isa<arith::ConstantOp>(first))
      return fail("'" + first->getName().getStringRef() + "' in it follows from the sizes");
    if (failed(liftConstant(ops)))
      return failure();
  }
  for (unsigned i = 0; i < first->getNumResults(); ++i)
    pair(llvm::map_to_vector(ops, [&](Operation *op) -> Value { return op->getResult(i); }));
  for (unsigned i = 0; i < first->getNumRegions(); ++i) {
    auto regions = llvm::map_to_vector(ops, [&](Operation *op) { return &op->getRegion(i); });
    if (regions.front()->empty())
      continue;
    if (failed(liftBlock(llvm::map_to_vector(regions, [](Region *region) { return &region->front(); }))))
      return failure();
  }
  return success();
}

Value CodeLifter::valueOf(AffineExpr size) {
  Value &value = known[size];
  if (value)
    return value;
  Location loc = builder->getUnknownLoc();
  Value made;
  if (auto constant = dyn_cast<AffineConstantExpr>(size)) {
    made = arith::ConstantIndexOp::create(*builder, loc, constant.getValue());
  } else if (auto symbol = dyn_cast<AffineSymbolExpr>(size)) {
    made = sizes.lookup(symbol.getPosition());
  } else {
    auto both = cast<AffineBinaryOpExpr>(size); // a sum or a product
    Value left = valueOf(both.getLHS()), right = valueOf(both.getRHS());
    made = size.getKind() == AffineExprKind::Add ? Value(arith::AddIOp::create(*builder, loc, left, right))
                                                 : Value(arith::MulIOp::create(*builder, loc, left, right));
  }
  known[size] = made;
  return made;
}

LogicalResult CodeLifter::lift(ArrayRef<func::FuncOp> bodies, const llvm::DenseMap<unsigned, Value> &arguments) {
  sizes = arguments;
  auto blocks = llvm::map_to_vector(bodies, [](func::FuncOp body) { return &body.getBody().front(); });
  // The first has the sizes as arguments, behind those that all have.
  unsigned count = blocks.back()->getNumArguments();
  for (unsigned i = 0; i < count; ++i)
    pair(llvm::map_to_vector(blocks, [&](Block *block) -> Value { return block->getArgument(i); }));
  SmallVector<Block::iterator> next = llvm::map_to_vector(blocks, [](Block *block) { return block->begin(); });
  for (Block *block : blocks)
    if (block->getOperations().size() != blocks.front()->getOperations().size())
      return fail("its code is other at other sizes");
  for (; next.front() != blocks.front()->end(); llvm::for_each(next, [](Block::iterator &at) { ++at; }))
    if (failed(liftOps(llvm::map_to_vector(next, [](Block::iterator at) { return &*at; }))))
      return failure();
  OpBuilder atBegin = OpBuilder::atBlockBegin(blocks.front());
  builder = &atBegin;
  for (auto [constant, size] : numbers) {
    Value value = valueOf(size);
    Type type = constant->getResult(0).getType();
    if (!type.isIndex())
      value = arith::IndexCastOp::create(atBegin, atBegin.getUnknownLoc(), type, value);
    constant->getResult(0).replaceAllUsesWith(value);
  }
  for (auto [constant, size] : numbers) // not before: new ops stand in front of one of them
    constant->erase();
  return success();
}

} // namespace

LogicalResult buildOpenBody(func::FuncOp region, BodyBuilder build, ModuleOp module, AffineExpr &tasks,
                            std::string &why) {
  MLIRContext *context = region.getContext();
  SmallVector<unsigned> used = llvm::map_to_vector(
      sizeArguments(region), [](AffineExpr size) { return cast<AffineSymbolExpr>(size).getPosition(); });
  if (used.size() > SizeGrid::kMostSymbols) {
    why = "it has more than " + std::to_string(SizeGrid::kMostSymbols) + " open sizes";
    return failure();
  }
  SizeGrid grid(used, sizeSymbols(region->getParentOfType<ModuleOp>()).size());
  std::vector<OwningOpRef<ModuleOp>> modules;
  SmallVector<func::FuncOp> bodies;
  SmallVector<int64_t> counts;
  for (const SizeTuple &tuple : grid.tuples()) {
    OwningOpRef<func::FuncOp> copy = region.clone();
    changeTypes(*copy, [&](RankedTensorType type) { return typeAt(type, tuple).value_or(type); });
    (*copy)->setAttr(kOpenAttribute, UnitAttr::get(context));
    modules.push_back(ModuleOp::create(region.getLoc()));
    FailureOr<int64_t> count = build(*copy, *modules.back());
    if (failed(count))
      return failure();
    counts.push_back(*count);
    bodies.push_back(modules.back()->lookupSymbol<func::FuncOp>(bodyName(region.getSymName())));
  }
  FailureOr<AffineExpr> all = grid.fit(counts, context);
  if (failed(all)) {
    why = "its tasks are no sum of products of the sizes";
    return failure();
  }
  tasks = *all;
  func::FuncOp first = bodies.front();
  llvm::DenseMap<unsigned, Value> arguments;
  Block &block = first.getBody().front();
  SmallVector<Type> types(first.getArgumentTypes());
  for (AffineExpr size : sizeArguments(region)) {
    types.push_back(IndexType::get(context));
    arguments[cast<AffineSymbolExpr>(size).getPosition()] = block.addArgument(types.back(), UnknownLoc::get(context));
  }
  first.setFunctionType(FunctionType::get(context, types, {}));
  CodeLifter lifter(grid, context);
  if (failed(lifter.lift(bodies, arguments))) {
    why = lifter.reason();
    return failure();
  }
  first->remove();
  module.push_back(first);
  return success();
}

} // namespace dlc::cpu
