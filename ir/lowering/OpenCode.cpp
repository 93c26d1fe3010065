#include "ir/lowering/OpenCode.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace dlc {

SizeGrid::SizeGrid(ArrayRef<unsigned> given, size_t count) : symbols(given) {
  if (symbols.size() > kMostCombined) {
    combineTwo(count);
    return;
  }
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

// The first sizes of all; others of one symbol, and of two; others of all.
void SizeGrid::combineTwo(size_t count) {
  SizeTuple first, last;
  for (size_t i = 0; i < symbols.size(); ++i) {
    first.push_back(kSizes[i][0]);
    last.push_back(kSizes[i][3]);
  }
  ofSymbols = {first};
  for (size_t i = 0; i < symbols.size(); ++i)
    for (size_t j = i; j < symbols.size(); ++j) {
      SizeTuple &tuple = ofSymbols.emplace_back(first);
      tuple[i] = kSizes[i][1];
      tuple[j] = kSizes[j][1];
    }
  ofSymbols.push_back(last);
  for (const SizeTuple &sizes : ofSymbols) {
    SizeTuple &tuple = all.emplace_back(count, 1);
    for (auto [symbol, size] : llvm::zip_equal(symbols, sizes))
      tuple[symbol] = size;
  }
}

FailureOr<AffineExpr> SizeGrid::fit(ArrayRef<int64_t> found, MLIRContext *context) const {
  if (!ofSymbols.empty()) {
    FailureOr<AffineExpr> size = fitSize(found, ofSymbols, context);
    SmallVector<AffineExpr> named =
        llvm::map_to_vector(symbols, [&](unsigned symbol) { return getAffineSymbolExpr(symbol, context); });
    return succeeded(size) ? FailureOr(size->replaceSymbols(named)) : size;
  }
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
      return fail("its code is other at other sizes ('" + op->getName().getStringRef() + "' for '" +
                  first->getName().getStringRef() + "')");
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

LogicalResult CodeLifter::lift(ArrayRef<Block *> blocks, const llvm::DenseMap<unsigned, Value> &arguments) {
  sizes = arguments;
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

} // namespace dlc
