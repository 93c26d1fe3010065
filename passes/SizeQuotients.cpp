#include "passes/SizeQuotients.h"
#include "ir/SizeFit.h"
#include "ir/SizeQuotients.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/Allocator.h"

using namespace mlir;

namespace dlc {

// Calls visit(sizes) with what each dim of each value comes to in all modules; false where these do not go in step.
static bool visitDims(ArrayRef<ModuleOp> modules, llvm::function_ref<void(ArrayRef<int64_t>)> visit) {
  std::vector<SmallVector<RankedTensorType>> types(modules.size());
  for (size_t i = 0; i < modules.size(); ++i)
    ModuleOp(modules[i]).walk([&](Operation *op) {
      auto add = [&](Type type) {
        if (auto tensor = dyn_cast<RankedTensorType>(type))
          types[i].push_back(tensor);
      };
      llvm::for_each(op->getResultTypes(), add);
      for (Region &region : op->getRegions())
        for (Block &block : region)
          llvm::for_each(block.getArgumentTypes(), add);
    });
  for (const auto &all : types)
    if (all.size() != types.front().size())
      return false;
  llvm::DenseSet<ArrayRef<int64_t>> seen;
  llvm::BumpPtrAllocator memory;
  for (size_t i = 0; i < types.front().size(); ++i)
    for (int64_t dim = 0; dim < types.front()[i].getRank(); ++dim) {
      SmallVector<int64_t> found;
      for (const auto &all : types)
        if (all[i].getRank() > dim)
          found.push_back(all[i].getDimSize(dim));
      if (found.size() != types.size() || llvm::all_equal(found) || seen.contains(found))
        continue;
      seen.insert(ArrayRef<int64_t>(found).copy(memory));
      visit(found);
    }
  return true;
}

// Adds a rounded quotient as a symbol, with its sizes in the tuples.
static void addQuotient(AffineExpr quotient, SmallVectorImpl<SizeTuple> &tuples, SmallVectorImpl<SizeSymbol> &symbols) {
  for (SizeTuple &tuple : tuples)
    tuple.push_back(*valueAt(quotient, tuple));
  SizeSymbol symbol;
  symbol.quotient = quotient;
  symbol.nominal = tuples.front().back();
  llvm::raw_string_ostream(symbol.name) << quotient;
  symbols.push_back(symbol);
}

void addQuotients(ArrayRef<ModuleOp> modules, SmallVectorImpl<SizeTuple> &tuples, SmallVectorImpl<SizeSymbol> &symbols,
                  ArrayRef<AffineExpr> quotients) {
  for (AffineExpr quotient : quotients)
    addQuotient(quotient, tuples, symbols);
  constexpr size_t mostQuotients = 24;
  MLIRContext *context = ModuleOp(modules.front()).getContext();
  SmallVector<AffineExpr> known;
  for (const SizeSymbol &symbol : symbols)
    if (symbol.quotient)
      known.push_back(symbol.quotient);
  size_t given = symbols.size() - known.size();
  visitDims(modules, [&](ArrayRef<int64_t> found) {
    while (failed(fitSize(found, tuples, context, given)) && known.size() < mostQuotients) {
      AffineExpr quotient = findQuotient(found, tuples, given, context, known);
      if (!quotient || llvm::is_contained(known, quotient))
        return;
      addQuotient(quotient, tuples, symbols);
      known.push_back(quotient);
    }
  });
}

bool hasUnclearDims(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples) {
  SmallVector<SizeTuple> all(tuples);
  SmallVector<SizeSymbol> symbols(tuples.front().size());
  addQuotients(modules, all, symbols);
  bool unclear = false;
  MLIRContext *context = ModuleOp(modules.front()).getContext();
  visitDims(modules, [&](ArrayRef<int64_t> found) {
    unclear = unclear || failed(fitSize(found, all, context, tuples.front().size()));
  });
  return unclear;
}

bool goInStep(ModuleOp a, ModuleOp b) {
  return visitDims({a, b}, [](ArrayRef<int64_t>) {});
}

SmallVector<SizeTuple> tellingTuples(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples) {
  size_t symbols = tuples.front().size();
  SmallVector<SizeTuple> all(tuples), telling;
  SmallVector<SizeSymbol> known(symbols);
  addQuotients(modules, all, known);
  MLIRContext *context = ModuleOp(modules.front()).getContext();
  visitDims(modules, [&](ArrayRef<int64_t> found) {
    std::optional<SizeTuple> sizes;
    if (failed(fitSize(found, all, context, symbols)))
      sizes = tellingSizes(found, all, symbols);
    if (sizes && !llvm::is_contained(telling, *sizes) && !llvm::is_contained(tuples, *sizes))
      telling.push_back(*sizes);
  });
  return telling;
}

} // namespace dlc
