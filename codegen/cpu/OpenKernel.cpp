#include "codegen/cpu/OpenKernel.h"
#include "ir/Places.h"
#include "ir/SizeSamples.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Walks the functions in step, and finds the numbers that follow from the sizes.
class CodeLifter {
public:
  CodeLifter(ArrayRef<SizeTuple> tuples, MLIRContext *context)
      : tuples(tuples), context(context), partners(tuples.size()) {}

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

  ArrayRef<SizeTuple> tuples;
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
  FailureOr<AffineExpr> size = fitSize(found, tuples, context);
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
    auto both = cast<AffineBinaryOpExpr>(size); // fitSize gives sums and products
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
    constant->erase();
  }
  return success();
}

} // namespace

LogicalResult buildOpenBody(func::FuncOp region, BodyBuilder build, ModuleOp module, AffineExpr &tasks,
                            std::string &why) {
  MLIRContext *context = region.getContext();
  SmallVector<SizeSymbol> symbols = sizeSymbols(region->getParentOfType<ModuleOp>());
  SmallVector<SizeTuple> tuples = chooseSizes(symbols, why);
  std::vector<OwningOpRef<ModuleOp>> modules;
  SmallVector<func::FuncOp> bodies;
  SmallVector<int64_t> counts;
  for (const SizeTuple &tuple : tuples) {
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
  FailureOr<AffineExpr> all = fitSize(counts, tuples, context);
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
  CodeLifter lifter(tuples, context);
  if (failed(lifter.lift(bodies, arguments))) {
    why = lifter.reason();
    return failure();
  }
  first->remove();
  module.push_back(first);
  return success();
}

} // namespace dlc::cpu
