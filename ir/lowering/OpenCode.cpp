#include "ir/lowering/OpenCode.h"
#include "ir/Places.h"
#include "ir/SizeFit.h"
#include "ir/SizeOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace dlc {

SizeGrid::SizeGrid(ArrayRef<unsigned> symbols, ArrayRef<Row> rows, size_t count) : symbols(symbols), rows(rows) {
  symbols.size() > kMostCombined ? combineTwo() : combineAll();
  for (const SizeTuple &sizes : ofSymbols) {
    SizeTuple &tuple = all.emplace_back(count, 1);
    for (auto [symbol, size] : llvm::zip_equal(symbols, sizes))
      tuple[symbol] = size;
  }
}

// Whether no size in the kernel is below 0 at any of the tuples.
static bool fitsInto(func::FuncOp kernel, ArrayRef<SizeTuple> tuples) {
  return llvm::all_of(tuples, [&](const SizeTuple &tuple) {
    OwningOpRef<func::FuncOp> copy = kernel.clone();
    return succeeded(setSizes(*copy, tuple));
  });
}

FailureOr<SizeGrid> SizeGrid::of(func::FuncOp kernel, std::string &why, unsigned attempt) {
  SmallVector<unsigned> symbols = llvm::map_to_vector(
      sizeArguments(kernel), [](AffineExpr size) { return cast<AffineSymbolExpr>(size).getPosition(); });
  if (symbols.size() > kMostSymbols) {
    why = "it has more than " + std::to_string(kMostSymbols) + " open sizes";
    return failure();
  }
  // Quotients, which stand behind what they are of, get larger sizes than that: then no place in a tensor looks as if
  // it were always inside that may not be.
  llvm::sort(symbols);
  SmallVector<SizeSymbol> all = sizeSymbols(kernel->getParentOfType<ModuleOp>());
  size_t count = all.size();
  // All different, also where something is added or taken away, as windows and pads do: numbers that are equal
  // somewhere would make other code.
  constexpr Row near[kAttempts][kMostSymbols] = {{{61, 67, 71, 59, 103},
                                                  {131, 137, 139, 127, 149},
                                                  {211, 223, 227, 199, 229},
                                                  {307, 311, 313, 293, 317},
                                                  {401, 409, 419, 397, 421},
                                                  {503, 509, 521, 499, 523},
                                                  {601, 607, 613, 599, 617},
                                                  {701, 709, 719, 691, 727}},
                                                 {{79, 83, 89, 73, 97},
                                                  {163, 167, 173, 157, 179},
                                                  {239, 241, 251, 233, 257},
                                                  {337, 347, 349, 331, 353},
                                                  {433, 439, 443, 431, 449},
                                                  {547, 557, 563, 541, 569},
                                                  {643, 647, 653, 641, 659},
                                                  {743, 751, 757, 739, 761}},
                                                 {{61, 67, 71, 59, 103},
                                                  {73, 79, 83, 53, 107},
                                                  {89, 97, 101, 127, 109},
                                                  {113, 127, 131, 167, 137},
                                                  {139, 149, 151, 173, 223},
                                                  {157, 163, 167, 179, 227},
                                                  {173, 179, 181, 191, 229},
                                                  {191, 193, 197, 199, 233}}};
  SizeGrid grid(symbols, ArrayRef(near[attempt]).take_front(symbols.size()), count);
  if (fitsInto(kernel, grid.tuples()))
    return grid;
  // A part of a size, a remainder, a window are smaller than what they are taken of: sizes that lie far apart, in every
  // order.
  constexpr Row apart[kMostCombined] = {{61, 67, 71, 101, 103},
                                        {307, 311, 313, 331, 347},
                                        {1009, 1013, 1019, 1033, 1049},
                                        {3001, 3011, 3019, 3037, 3049}};
  std::array<size_t, kMostCombined> order{0, 1, 2, 3};
  bool hasWindows =
      kernel
          .walk([](Operation *op) {
            return isa<ContractionOpInterface, PoolOp>(op) ? WalkResult::interrupt() : WalkResult::advance();
          })
          .wasInterrupted();
  for (bool hasMore = symbols.size() <= kMostCombined; hasMore;
       hasMore = std::next_permutation(order.begin(), order.end())) {
    auto isSmallQuotient = [&](size_t i) {
      return all[symbols[i]].quotient &&
             llvm::any_of(ArrayRef(order).take_front(i), [&](size_t row) { return row > order[i]; });
    };
    if (hasWindows && llvm::any_of(llvm::seq<size_t>(0, symbols.size()), isSmallQuotient))
      continue;
    auto rows = llvm::map_to_vector(ArrayRef(order).take_front(symbols.size()), [&](size_t row) { return apart[row]; });
    grid = SizeGrid(symbols, rows, count);
    if (fitsInto(kernel, grid.tuples()))
      return grid;
  }
  why = "a size in it is below 0 at those at which its code is looked at";
  return failure();
}

void SizeGrid::combineAll() {
  size_t combinations = 1;
  for (size_t i = 0; i < symbols.size(); ++i)
    combinations *= points();
  for (size_t point = 0; point <= combinations; ++point) {
    SizeTuple &tuple = ofSymbols.emplace_back();
    size_t rest = point;
    for (size_t i = 0; i < symbols.size(); ++i, rest /= points())
      tuple.push_back(rows[i][point == combinations ? kSizes - 1 : rest % points()]);
  }
}

// The first sizes of all; others of one symbol, and of two; others of all.
void SizeGrid::combineTwo() {
  SizeTuple first, last;
  for (const Row &row : rows) {
    first.push_back(row.front());
    last.push_back(row.back());
  }
  ofSymbols = {first};
  for (size_t i = 0; i < symbols.size(); ++i)
    for (size_t j = i; j < symbols.size(); ++j) {
      SizeTuple &tuple = ofSymbols.emplace_back(first);
      tuple[i] = rows[i][1];
      tuple[j] = rows[j][1];
    }
  ofSymbols.push_back(last);
}

SmallVector<SizeTuple> SizeGrid::consecutive() const {
  constexpr size_t kMost = 3, kInARow = 4;
  SmallVector<SizeTuple> all;
  if (symbols.size() > kMost)
    return all;
  size_t combinations = 1;
  for (size_t i = 0; i < symbols.size(); ++i)
    combinations *= kInARow;
  for (size_t point = 0; point < combinations; ++point) {
    SizeTuple &tuple = all.emplace_back(tuples().front());
    size_t rest = point;
    for (unsigned symbol : symbols) {
      tuple[symbol] += int64_t(rest % kInARow);
      rest /= kInARow;
    }
  }
  return all;
}

FailureOr<AffineExpr> SizeGrid::fit(ArrayRef<int64_t> found, MLIRContext *context) const {
  if (AffineExpr sum = fitPowers(found, context))
    return sum;
  FailureOr<AffineExpr> size = fitSize(found, ofSymbols, context, symbols.size(), /*everyTwo=*/true);
  if (failed(size))
    return failure();
  return size->replaceSymbols(
      llvm::map_to_vector(symbols, [&](unsigned symbol) { return getAffineSymbolExpr(symbol, context); }));
}

// As a sum of products of powers, where all sizes are combined; null where it is none. By Newton's divided differences
// along one symbol after the other.
AffineExpr SizeGrid::fitPowers(ArrayRef<int64_t> found, MLIRContext *context) const {
  if (symbols.size() > kMostCombined)
    return {};
  SmallVector<int64_t> factors(found.drop_back()); // becomes those of the products of powers
  size_t step = 1, count = points();
  for (size_t axis = 0; axis < symbols.size(); ++axis, step *= count) {
    const Row &x = rows[axis];
    for (size_t i = 0; i < factors.size(); ++i) {
      if (i / step % count)
        continue;
      auto f = [&](size_t power) -> int64_t & { return factors[i + power * step]; };
      for (size_t level = 1; level < count; ++level)
        for (size_t k = count - 1; k >= level; --k) {
          if ((f(k) - f(k - 1)) % (x[k] - x[k - level]))
            return {};
          f(k) = (f(k) - f(k - 1)) / (x[k] - x[k - level]);
        }
      for (size_t level = count - 1; level-- > 0;)
        for (size_t k = level; k + 1 < count; ++k)
          f(k) -= x[level] * f(k + 1);
    }
  }
  AffineExpr sum = getAffineConstantExpr(0, context);
  for (auto [point, factor] : llvm::enumerate(factors)) {
    AffineExpr product = getAffineConstantExpr(factor, context);
    size_t powers = point;
    for (unsigned symbol : symbols) {
      for (size_t power = powers % count; power > 0; --power)
        product = getAffineSymbolExpr(symbol, context) * product;
      powers /= count;
    }
    if (factor)
      sum = sum + product;
  }
  for (auto [tuple, value] : llvm::zip_equal(all, found))
    if (valueAt(sum, tuple) != value)
      return {};
  return sum;
}

LogicalResult CodeLifter::liftConstant(ArrayRef<Operation *> ops) {
  SmallVector<int64_t> found;
  for (Operation *op : ops) {
    auto constant = dyn_cast<arith::ConstantOp>(op);
    auto number = dyn_cast<IntegerAttr>(constant ? constant.getValue() : cast<NumberOp>(op).getValueAttr());
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
  if (!sameAttributes || isa<NumberOp>(first)) {
    if (!isa<arith::ConstantOp, NumberOp>(first))
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

AffineExpr CodeLifter::sizeOf(Value value) const {
  for (auto [size, computed] : known)
    if (computed == value && !isa<AffineConstantExpr>(size))
      return size;
  return {};
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
