// Whether the copy engine finds the operands of a kernel at all sizes: it is asked at those at which code generation
// looks at the kernel.
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/OpenCode.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
namespace {

// What the kernel is at one tuple of sizes, and the function that it refers to.
struct Seen {
  OwningOpRef<func::FuncOp> function;
  std::optional<WgmmaProduct> product;
  std::optional<AttentionShape> attention;
};

// Whether one of the two is there; else the reason is in `why`.
bool read(Seen &seen, std::string &why) {
  std::string whyNoAttention;
  ContractionOpInterface op = findContraction(seen.function->getBody().front());
  seen.attention = attentionShapeOf(*seen.function, whyNoAttention);
  if (seen.attention)
    return canBeMapped(*seen.attention, why);
  seen.product = op ? wgmmaProduct(op, why) : std::nullopt;
  return seen.product.has_value();
}

bool areAlike(const Seen &a, const Seen &b) {
  if (a.product && b.product)
    return differInRowsAlone(*a.product, *b.product);
  return a.attention && b.attention && areFetchedAlike(*a.attention, *b.attention);
}

// Whether there are keys at the least sizes: a tensor map has elements.
bool hasKeys(const SizeGrid &grid, ArrayRef<int64_t> keys, func::FuncOp kernel, std::string &why) {
  FailureOr<AffineExpr> count = grid.fit(keys, kernel.getContext());
  SizeTuple least = llvm::map_to_vector(sizeSymbols(kernel->getParentOfType<ModuleOp>()),
                                        [](const SizeSymbol &symbol) { return symbol.least; });
  if (succeeded(count) && valueAt(*count, least).value_or(0) > 0)
    return true;
  why = "there may be no keys";
  return false;
}

} // namespace

bool hasWgmmaForAllSizes(func::FuncOp kernel, std::string &why) {
  FailureOr<SizeGrid> grid = SizeGrid::of(kernel, why);
  if (failed(grid))
    return false;
  SmallVector<SizeTuple> tuples(grid->tuples());
  tuples.append(grid->consecutive());
  std::optional<Seen> first;
  SmallVector<int64_t> keys; // at the tuples of the grid
  for (const SizeTuple &tuple : tuples) {
    Seen seen{kernel.clone(), {}, {}};
    if (failed(setSizes(*seen.function, tuple)) || !read(seen, why))
      return false;
    if (first && !areAlike(*first, seen)) {
      why = "more than its rows follows from the sizes";
      return false;
    }
    if (seen.attention && keys.size() < grid->tuples().size())
      keys.push_back(seen.attention->keys);
    if (!first)
      first = std::move(seen);
  }
  return keys.empty() || hasKeys(*grid, keys, kernel, why);
}

} // namespace dlc
