// Products of open rows: where few rows are computed in another way than many, a kernel for each.
#include "ir/Alternatives.h"
#include "ir/ContractionView.h"
#include "ir/Members.h"
#include "ir/Places.h"
#include "ir/Repeats.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/OpenCode.h"
#include "passes/AllPasses.h"
#include "passes/ExpectedSizes.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SPECIALIZEROWS
#include "passes/Passes.h.inc"

namespace {

// How many rows the product has; null where they are not dims of the result, or are known.
AffineExpr rowsOf(ContractionOpInterface op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return {};
  ContractionView view = op.getContractionView();
  AffineExpr rows = getAffineConstantExpr(1, type.getContext());
  for (auto [dim, index] : llvm::enumerate(view.result.dims)) {
    bool isRow =
        llvm::any_of(index.terms, [&](const LoopTerm &term) { return view.loops[term.loop].role == LoopRole::row; });
    if (isRow && index.terms.size() != 1)
      return {};
    if (isRow)
      rows = rows * sizes.getResult(unsigned(dim));
  }
  return isa<AffineConstantExpr>(rows) ? AffineExpr() : rows;
}

struct SpecializeRows : impl::SpecializeRowsBase<SpecializeRows> {
  using SpecializeRowsBase::SpecializeRowsBase;

  void runOnOperation() override {
    symbols = sizeSymbols(getOperation());
    usual = expectedSizes(getOperation());
    for (func::FuncOp function : llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (function->hasAttr("dlc.kernel") && !function.isExternal() && usesSizes(function))
        specialize(function);
  }

private:
  void specialize(func::FuncOp function);
  std::optional<SizeTuple> sizesOfFewRows(func::FuncOp function, AffineExpr rows) const;

  SmallVector<SizeSymbol> symbols;
  SizeTuple usual;
};

// Sizes of the most rows that are computed by kind `few_rows`.
std::optional<SizeTuple> SpecializeRows::sizesOfFewRows(func::FuncOp function, AffineExpr rows) const {
  const CudaTarget &target = cudaTarget(architecture);
  for (int64_t most = kMostFewRows; most > 0; most /= 2) {
    std::optional<SizeTuple> sizes = sizesUpTo(rows, most, symbols);
    if (!sizes)
      return std::nullopt;
    OwningOpRef<func::FuncOp> few = atSizes(function, *sizes);
    KernelFacts facts(*few);
    if (!facts.gemm)
      return std::nullopt;
    facts.eraseHopperKinds();
    if (chooseCudaKind(facts, target).kind == "few_rows")
      return sizes;
  }
  return std::nullopt;
}

void SpecializeRows::specialize(func::FuncOp function) {
  ContractionOpInterface op = findContraction(function.getBody().front());
  AffineExpr rows = op ? rowsOf(op) : AffineExpr();
  if (!rows || membersOf(function) > 1 || Repeats::of(function) || symbolsOf(function).size() > SizeGrid::kMostSymbols)
    return;
  // Where a place has many rows of its own, places are as good as rows.
  std::string why;
  const bool hasPlaces = bool(placesOf(function, why));
  if (hasPlaces) {
    OwningOpRef<func::FuncOp> one = atPlaces(function, 1);
    KernelFacts facts(*one);
    if (!facts.gemm || facts.gemm->rows > kMostFewRows)
      return;
  }
  const std::optional<SizeTuple> few = sizesOfFewRows(function, rows);
  if (!few && !hasPlaces) // it has code for all sizes
    return;
  const int64_t most = few ? *valueAt(rows, *few) : 0;
  const SizeTuple many = sizesFrom(usual, rows, 8 * kMostFewRows, symbols);
  function->setAttr(kAllSizesAttribute, UnitAttr::get(&getContext()));
  if (valueAt(rows, many).value_or(most + 1) <= most) { // there are never more
    setExpectedSizes(function, *few);
    setMostRows(function, most);
    return;
  }
  setExpectedSizes(function, many);
  if (!few)
    return;
  func::FuncOp other = function.clone();
  other.setSymName((function.getSymName() + "_few_rows").str());
  OpBuilder(function).insert(other);
  other->moveAfter(function);
  setExpectedSizes(other, *few);
  setMostRows(other, most);
  setAlternatives(function, {{FlatSymbolRefAttr::get(other.getSymNameAttr()), rows, most}});
}

} // namespace
} // namespace dlc
