#include "passes/OrderReads.h"
#include "ir/Location.h"
#include "ir/SizeOps.h"
#include "ir/Sizes.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

using Reads = ReadsOfSymbols;

Reads findReads(Operation *around, ArrayRef<SizeSymbol> symbols) {
  Reads reads;
  around->walk([&](ReadSizeOp read) { reads[unsigned(read.getSymbol())] = read; });
  for (auto [i, symbol] : llvm::enumerate(symbols)) // of one symbol each
    if (symbol.quotient)
      symbol.quotient.walk([&, i = i](AffineExpr each) {
        if (auto of = dyn_cast<AffineSymbolExpr>(each); of && reads.contains(of.getPosition()))
          reads[unsigned(i)] = reads[of.getPosition()];
      });
  return reads;
}

// The symbols in the types of an op, of what is in its regions, and of what it takes.
void visitSymbolsIn(Operation *op, llvm::function_ref<void(unsigned)> visit) {
  op->walk([&](Operation *inner) {
    visitSymbols(inner, visit);
    for (Type type : inner->getOperandTypes())
      visitSymbols(type, visit);
    for (Region &region : inner->getRegions())
      for (Block &each : region)
        for (Type type : each.getArgumentTypes())
          visitSymbols(type, visit);
  });
}

class Order {
public:
  Order(Block &block, const Reads &all, ArrayRef<SizeSymbol> symbols) : block(block), symbols(symbols) {
    for (auto [symbol, read] : all)
      if (read->getBlock() == &block)
        reads[symbol] = read;
  }
  LogicalResult apply();

private:
  llvm::SetVector<Operation *> needs(Operation *op) const;
  LogicalResult place(Operation *op);

  Block &block;
  ArrayRef<SizeSymbol> symbols;
  Reads reads;                               // of this block
  llvm::SetVector<Operation *> placed, open; // `open`: whose needs are being placed
};

} // namespace

// The ops of the block that stand before `op`: what it uses, also in its regions, what reads the sizes in it, and those
// that bound what it reads.
llvm::SetVector<Operation *> Order::needs(Operation *op) const {
  llvm::SetVector<Operation *> all;
  auto add = [&](unsigned symbol) {
    if (Operation *read = reads.lookup(symbol); read && read != op)
      all.insert(read);
  };
  visitSymbolsIn(op, add);
  op->walk([&](ReadSizeOp read) {
    if (AffineExpr bound = symbols[read.getSymbol()].bound)
      bound.walk([&](AffineExpr each) {
        if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
          add(symbol.getPosition());
      });
  });
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (Operation *source = operand.getDefiningOp(); source && source->getBlock() == &block)
        all.insert(source);
  });
  return all;
}

LogicalResult Order::place(Operation *first) {
  // No recursion: chains of ops are as long as graphs are deep.
  SmallVector<std::pair<Operation *, SmallVector<Operation *>>> path;
  auto enter = [&](Operation *op) {
    open.insert(op);
    path.push_back({op, needs(op).takeVector()});
    std::reverse(path.back().second.begin(), path.back().second.end());
  };
  if (!placed.contains(first))
    enter(first);
  while (!path.empty()) {
    auto &[op, left] = path.back();
    if (left.empty()) {
      placed.insert(op);
      open.remove(op);
      path.pop_back();
      continue;
    }
    Operation *next = left.pop_back_val();
    if (placed.contains(next))
      continue;
    if (open.contains(next))
      return next->emitError() << "node " << describeNodes(next->getLoc())
                               << ": a size that data decide is computed of what has this size";
    enter(next);
  }
  return success();
}

LogicalResult Order::apply() {
  for (Operation &op : block.without_terminator())
    if (failed(place(&op)))
      return failure();
  for (Operation *op : placed)
    op->moveBefore(block.getTerminator());
  return success();
}

// Values of sizes that are read in a body, which were constants and so stood in front of the loop, go into that body.
static void sinkInto(Block &block, const Reads &reads) {
  Operation *around = block.getParentOp();
  if (isa<func::FuncOp>(around))
    return;
  llvm::SetVector<Operation *> all;
  around->getParentOfType<func::FuncOp>().walk<WalkOrder::PreOrder>([&](Operation *op) {
    WalkResult next = isa<KernelOp>(op) ? WalkResult::skip() : WalkResult::advance(); // whole
    bool mayMove = (isPure(op) || isa<KernelOp>(op)) && !op->hasTrait<OpTrait::IsTerminator>();
    if (op->isAncestor(around) || around->isAncestor(op) || !mayMove)
      return next;
    bool follows = llvm::any_of(op->getOperands(), [&](Value operand) {
      return operand.getDefiningOp() && all.contains(operand.getDefiningOp());
    });
    visitSymbolsIn(op, [&](unsigned symbol) {
      Operation *read = reads.lookup(symbol);
      follows |= read && read->getBlock() == &block;
    });
    if (follows)
      all.insert(op);
    return next;
  });
  for (Operation *op : llvm::reverse(all))
    if (llvm::all_of(op->getUsers(), [&](Operation *user) { return block.findAncestorOpInBlock(*user) != nullptr; }))
      op->moveBefore(&block, block.begin());
}

// What has a size is in the block in which it is read, or inside.
static LogicalResult checkLeaving(func::FuncOp entry, const Reads &reads) {
  LogicalResult result = success();
  entry->walk([&](Operation *op) {
    for (Type type : llvm::concat<Type>(op->getResultTypes(), op->getOperandTypes()))
      visitSymbols(type, [&](unsigned symbol) {
        Operation *read = reads.lookup(symbol);
        if (read && succeeded(result) && !read->getBlock()->findAncestorOpInBlock(*op))
          result = op->emitError() << "node " << describeNodes(op->getLoc()) << ": the size that data decide at node "
                                   << describeNodes(read->getLoc()) << " leaves the loop or choice around that";
      });
  });
  return result;
}

LogicalResult orderReads(func::FuncOp entry, ArrayRef<SizeSymbol> symbols) {
  const Reads reads = findReads(entry, symbols);
  llvm::SetVector<Block *> blocks;
  for (auto [symbol, read] : reads)
    blocks.insert(read->getBlock());
  for (Block *block : blocks) {
    sinkInto(*block, reads);
    if (failed(Order(*block, reads, symbols).apply()))
      return failure();
  }
  return checkLeaving(entry, reads);
}

SizesReadIn::SizesReadIn(Operation *around)
    : reads(findReads(around, sizeSymbols(around->getParentOfType<ModuleOp>()))) {}

bool SizesReadIn::areUsedBy(Operation *op) const {
  bool areUsed = false;
  if (!reads.empty())
    visitSymbolsIn(op, [&](unsigned symbol) { areUsed |= reads.contains(symbol); });
  return areUsed;
}

} // namespace dlc
