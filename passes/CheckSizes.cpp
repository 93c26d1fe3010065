#include "passes/CheckSizes.h"
#include "ir/Dlc.h"
#include "ir/Location.h"

using namespace mlir;

namespace dlc {
namespace {

// Looks at one value in all modules.
class SizeCheck {
public:
  SizeCheck(ArrayRef<SizeTuple> tuples, const SizeTuple &sizes, ArrayRef<SizeSymbol> symbols)
      : tuples(tuples), sizes(sizes), symbols(symbols) {}

  // `types[i]` at tuple i, `other` at the small sizes; an error is told at `op`.
  LogicalResult check(ArrayRef<RankedTensorType> types, RankedTensorType other, Operation *op) const;

private:
  std::string printTuple(const SizeTuple &tuple) const {
    std::string text;
    for (auto [symbol, size] : llvm::zip_equal(symbols, tuple))
      text += (text.empty() ? "" : ", ") + symbol.name + " = " + std::to_string(size);
    return text;
  }

  ArrayRef<SizeTuple> tuples;
  const SizeTuple &sizes;
  ArrayRef<SizeSymbol> symbols;
};

LogicalResult SizeCheck::check(ArrayRef<RankedTensorType> types, RankedTensorType other, Operation *op) const {
  auto hasRank = [&](RankedTensorType type) { return type && other && type.getRank() == other.getRank(); };
  if (!llvm::all_of(types, hasRank))
    return success();
  for (int64_t dim = 0; dim < other.getRank(); ++dim) {
    auto found = llvm::map_to_vector(types, [&](RankedTensorType type) { return type.getDimSize(dim); });
    FailureOr<AffineExpr> rule = fitSize(found, tuples, op->getContext());
    if (failed(rule) || valueAt(*rule, sizes) == other.getDimSize(dim)) // of no rule at all lifting will tell
      continue;
    std::string nodes = describeNodes(op->getLoc());
    return op->emitError() << (nodes.empty() ? "" : "node " + nodes + ": ") << "dim " << dim << " of "
                           << typeName(types.front()) << " is " << found.front() << " at "
                           << printTuple(tuples.front()) << " and follows another rule at " << printTuple(sizes)
                           << ", where it is " << other.getDimSize(dim)
                           << "; give its sizes bounds by --dim NAME=LEAST..MOST, or bind them by --dim NAME=SIZE";
  }
  return success();
}

SmallVector<Operation *> opsOf(ModuleOp module) {
  SmallVector<Operation *> ops;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) { ops.push_back(op); });
  return ops;
}

bool areAlike(ArrayRef<Operation *> a, ArrayRef<Operation *> b) {
  return llvm::equal(a, b, [](Operation *left, Operation *right) {
    return left->getName() == right->getName() && left->getNumResults() == right->getNumResults();
  });
}

} // namespace

LogicalResult checkSizes(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples, ModuleOp other, const SizeTuple &sizes,
                         ArrayRef<SizeSymbol> symbols) {
  SizeCheck check(tuples, sizes, symbols);
  auto ops = llvm::map_to_vector(modules, [](ModuleOp module) { return opsOf(module); });
  SmallVector<Operation *> there = opsOf(other);
  for (ArrayRef<Operation *> each : ops)
    if (!areAlike(ops.front(), each)) // lifting will tell
      return success();
  bool isSame = areAlike(ops.front(), there);
  auto typesOf = [&](size_t i, auto pick) {
    return llvm::map_to_vector(ops, [&](ArrayRef<Operation *> each) {
      return dyn_cast<RankedTensorType>(Type(pick(each[i])));
    });
  };
  for (size_t i = 0; isSame && i < there.size(); ++i)
    for (unsigned result = 0; result < there[i]->getNumResults(); ++result) {
      auto pick = [&](Operation *op) { return op->getResult(result).getType(); };
      if (failed(check.check(typesOf(i, pick), dyn_cast<RankedTensorType>(pick(there[i])), ops.front()[i])))
        return failure();
    }
  for (size_t i = 0; i < ops.front().size(); ++i) {
    auto function = dyn_cast<func::FuncOp>(ops.front()[i]);
    auto small = function ? other.lookupSymbol<func::FuncOp>(function.getSymName()) : func::FuncOp();
    if (!small || small.getNumResults() != function.getNumResults())
      continue;
    for (unsigned result = 0; result < function.getNumResults(); ++result) {
      auto pick = [&](Operation *op) { return cast<func::FuncOp>(op).getResultTypes()[result]; };
      if (failed(check.check(typesOf(i, pick), dyn_cast<RankedTensorType>(pick(small)), function)))
        return failure();
    }
  }
  return success();
}

SmallVector<SizeTuple> smallSizes(ArrayRef<SizeSymbol> symbols) {
  SmallVector<SizeTuple> all;
  for (int64_t more : {0, 1, 4, 12, 30}) {
    SizeTuple sizes;
    for (auto [i, symbol] : llvm::enumerate(symbols)) // no two are the same by accident
      sizes.push_back(std::min(symbol.least + more + (more ? int64_t(i) : 0), symbol.most));
    if (!llvm::is_contained(all, sizes))
      all.push_back(sizes);
  }
  return all;
}

} // namespace dlc
