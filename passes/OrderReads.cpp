#include "passes/OrderReads.h"
#include "ir/Location.h"
#include "ir/SizeOps.h"
#include "ir/Sizes.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

class Order {
public:
  Order(Block &block, ArrayRef<SizeSymbol> symbols) : block(block) {
    for (ReadSizeOp read : block.getOps<ReadSizeOp>())
      reads[unsigned(read.getSymbol())] = read;
    for (auto [i, symbol] : llvm::enumerate(symbols)) // of one symbol each
      if (symbol.quotient)
        symbol.quotient.walk([&, i = i](AffineExpr each) {
          if (auto of = dyn_cast<AffineSymbolExpr>(each); of && reads.contains(of.getPosition()))
            reads[unsigned(i)] = reads[of.getPosition()];
        });
  }
  LogicalResult apply();

private:
  llvm::SetVector<Operation *> needs(Operation *op) const;
  LogicalResult place(Operation *op);

  Block &block;
  llvm::DenseMap<unsigned, Operation *> reads; // by symbol
  llvm::SetVector<Operation *> placed, open;   // `open`: whose needs are being placed
};

} // namespace

// The ops of the block that stand before `op`: what it uses, also in its regions, and what reads the sizes in it.
llvm::SetVector<Operation *> Order::needs(Operation *op) const {
  llvm::SetVector<Operation *> all;
  auto addType = [&](Type type) {
    if (AffineMap sizes = sizesOf(type))
      sizes.walkExprs([&](AffineExpr each) {
        if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
          if (Operation *read = reads.lookup(symbol.getPosition()); read && read != op)
            all.insert(read);
      });
  };
  op->walk([&](Operation *inner) {
    llvm::for_each(inner->getResultTypes(), addType);
    for (Region &region : inner->getRegions())
      for (Block &each : region)
        llvm::for_each(each.getArgumentTypes(), addType);
    for (Value operand : inner->getOperands()) {
      addType(operand.getType());
      if (Operation *source = operand.getDefiningOp(); source && source->getBlock() == &block)
        all.insert(source);
    }
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

LogicalResult orderReads(func::FuncOp entry, ArrayRef<SizeSymbol> symbols) {
  Block &block = entry.getBody().front();
  return block.getOps<ReadSizeOp>().empty() ? success() : Order(block, symbols).apply();
}

} // namespace dlc
