// Products of open rows: where few rows are computed in another way than many, a kernel for each; and one for what lies
// between them, where many rows are those of wgmma. Attention over an open length: likewise few keys and many.
// Convolutions of an open batch: likewise one picture and many.
#include "ir/Alternatives.h"
#include "ir/ContractionView.h"
#include "ir/Members.h"
#include "ir/Places.h"
#include "ir/Repeats.h"
#include "ir/lowering/AttentionShape.h"
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

// So many rows or keys are looked at for tiles of wgmma: several of its largest for each multiprocessor's part of a
// matrix.
constexpr int64_t kManyOfWgmma = 2048;

// How many keys the attention has that the function is; null where that is known, or it is none.
AffineExpr keysOf(func::FuncOp function) {
  AffineExpr keys;
  function.walk([&](MatmulOp mix) {
    std::string why;
    if (std::optional<AttentionOps> found = findAttention(mix, why))
      if (AffineMap sizes = sizesOf(found->scores.getResult().getType()))
        keys = sizes.getResults().back();
  });
  return keys && isa<AffineConstantExpr>(keys) ? AffineExpr() : keys;
}

struct SpecializeRows : impl::SpecializeRowsBase<SpecializeRows> {
  using SpecializeRowsBase::SpecializeRowsBase;

  void runOnOperation() override {
    symbols = sizeSymbols(getOperation());
    usual = expectedSizes(getOperation());
    for (func::FuncOp function : llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (function->hasAttr("dlc.kernel") && !function.isExternal() && usesSizes(function))
        isAttention(function) ? specializeAttention(function) : specialize(function);
  }

private:
  void specialize(func::FuncOp function);
  void specializeAttention(func::FuncOp function);
  void specializePlaces(func::FuncOp function, AffineExpr places);
  const CudaTarget *targetOfWgmma() const;
  std::optional<SizeTuple> sizesOfFewRows(func::FuncOp function, AffineExpr rows) const;
  std::optional<int64_t> leastRowsOfWgmma(func::FuncOp function, AffineExpr rows, const SizeTuple &some) const;
  func::FuncOp addAlternative(func::FuncOp function, StringRef suffix, const SizeTuple &sizes) const;

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

// Of the architectures the first that has it; null: none has.
const CudaTarget *SpecializeRows::targetOfWgmma() const {
  SmallVector<StringRef> architectures{architecture};
  StringRef(others).split(architectures, ',', -1, /*KeepEmpty=*/false);
  for (StringRef each : architectures)
    if (cudaTarget(each).wgmmaMultiplyAdds)
      return &cudaTarget(each);
  return nullptr;
}

// Where an architecture computes many rows by kind `wgmma`: from how many on its tiles for them are better than those
// for `some`, of the powers of two the first.
std::optional<int64_t> SpecializeRows::leastRowsOfWgmma(func::FuncOp function, AffineExpr rows,
                                                        const SizeTuple &some) const {
  if (!targetOfWgmma())
    return std::nullopt;
  const CudaTarget &target = *targetOfWgmma();
  auto choose = [&](const SizeTuple &sizes) {
    OwningOpRef<func::FuncOp> at = atSizes(function, sizes);
    return chooseCudaSchedule(KernelFacts(*at), target);
  };
  std::string why;
  const SizeTuple many = sizesFrom(usual, rows, kManyOfWgmma, symbols);
  const CudaSchedule forMany = choose(many), forSome = choose(some);
  if (StringRef(forMany.kind->name) != "wgmma" || !hasWgmmaForAllSizes(function, why))
    return std::nullopt;
  const int64_t most = valueAt(rows, many).value_or(0);
  for (int64_t least = 2 * kMostFewRows; least < most; least *= 2)
    if (std::optional<SizeTuple> sizes = sizesUpTo(rows, least, symbols)) {
      OwningOpRef<func::FuncOp> at = atSizes(function, *sizes);
      KernelFacts facts(*at);
      if (estimateMicroseconds(facts, forMany, target) <= estimateMicroseconds(facts, forSome, target))
        return *valueAt(rows, *sizes);
    }
  return most;
}

func::FuncOp SpecializeRows::addAlternative(func::FuncOp function, StringRef suffix, const SizeTuple &sizes) const {
  func::FuncOp other = function.clone();
  other.setSymName((function.getSymName() + suffix).str());
  OpBuilder(function).insert(other);
  other->moveAfter(function);
  setExpectedSizes(other, sizes);
  return other;
}

// From the first power of two of keys on at which kind `attention_wgmma` is best, it is the kernel's.
void SpecializeRows::specializeAttention(func::FuncOp function) {
  std::string why;
  AffineExpr keys = keysOf(function);
  if (!keys || !targetOfWgmma() || placesOf(function, why) || symbolsOf(function).size() > SizeGrid::kMostSymbols)
    return;
  SizeTuple least = usual; // but for the lengths
  for (auto [i, symbol] : llvm::enumerate(symbols))
    if (keys.isFunctionOfSymbol(unsigned(i)))
      least[i] = symbol.least;
  auto isBest = [&](const SizeTuple &sizes) {
    OwningOpRef<func::FuncOp> at = atSizes(function, sizes);
    KernelFacts facts(*at);
    return facts.attention && chooseCudaKind(facts, *targetOfWgmma()).kind == "attention_wgmma";
  };
  const SizeTuple many = sizesFrom(usual, keys, kManyOfWgmma, symbols);
  if (!isBest(many) || !hasWgmmaForAllSizes(function, why))
    return;
  setExpectedSizes(function, many);
  for (int64_t count = 64; count < kManyOfWgmma; count *= 2) {
    SizeTuple sizes = sizesFrom(least, keys, count, symbols), fewer = sizesFrom(least, keys, count / 2, symbols);
    const int64_t most = valueAt(keys, sizes).value_or(1) - 1;
    if (!isBest(sizes))
      continue;
    if (valueAt(keys, fewer).value_or(most + 1) > most || isBest(fewer)) // there are never fewer, or they are alike
      return;
    func::FuncOp other = addAlternative(function, "_few_keys", fewer);
    setAlternatives(function, {{FlatSymbolRefAttr::get(other.getSymNameAttr()), keys, most}});
    return;
  }
}

// Where places have many rows each: tiles for one place, and for many from the first power of two on at which they are
// better.
void SpecializeRows::specializePlaces(func::FuncOp function, AffineExpr places) {
  constexpr int64_t manyPlaces = 32;
  const CudaTarget &target = targetOfWgmma() ? *targetOfWgmma() : cudaTarget(architecture);
  std::string why;
  OwningOpRef<ModuleOp> over = overPlaces(function);
  const bool byWgmma = hasWgmmaForAllSizes(*over->getOps<func::FuncOp>().begin(), why);
  auto factsAt = [&](const SizeTuple &sizes, llvm::function_ref<void(const KernelFacts &)> look) {
    OwningOpRef<func::FuncOp> at = atSizes(function, sizes);
    KernelFacts facts(*at);
    if (!byWgmma)
      facts.eraseHopperKinds();
    look(facts);
  };
  auto choose = [&](const SizeTuple &sizes) {
    std::optional<CudaSchedule> schedule;
    factsAt(sizes, [&](const KernelFacts &facts) { schedule = chooseCudaSchedule(facts, target); });
    return *schedule;
  };
  const SizeTuple many = sizesFrom(usual, places, manyPlaces, symbols);
  setExpectedSizes(function, many);
  std::optional<SizeTuple> one = sizesUpTo(places, 1, symbols);
  if (!one)
    return;
  const CudaSchedule forMany = choose(many), forOne = choose(*one);
  if (forMany == forOne)
    return;
  // Tiles of the CUDA cores have no estimate that was held to measurements.
  constexpr int64_t usuallyFew = 4;
  const bool isEstimated = StringRef(forMany.kind->name) != "tiles" && StringRef(forOne.kind->name) != "tiles";
  for (int64_t least = 2; least <= manyPlaces; least *= 2) {
    std::optional<SizeTuple> sizes = sizesUpTo(places, least, symbols);
    bool isMany = !isEstimated && least > usuallyFew;
    if (sizes && isEstimated)
      factsAt(*sizes, [&](const KernelFacts &facts) {
        isMany = estimateMicroseconds(facts, forMany, target) <= estimateMicroseconds(facts, forOne, target);
      });
    if (!isMany && least < manyPlaces)
      continue;
    func::FuncOp other = addAlternative(function, "_few", *one);
    setAlternatives(function, {{FlatSymbolRefAttr::get(other.getSymNameAttr()), places, least - 1}});
    return;
  }
}

void SpecializeRows::specialize(func::FuncOp function) {
  ContractionOpInterface op = findContraction(function.getBody().front());
  AffineExpr rows = op ? rowsOf(op) : AffineExpr();
  if (!rows || membersOf(function) > 1 || Repeats::of(function) || symbolsOf(function).size() > SizeGrid::kMostSymbols)
    return;
  // Where a place has many rows of its own, places are as good as rows.
  std::string why;
  AffineExpr places = placesOf(function, why);
  const bool hasPlaces = bool(places);
  if (hasPlaces) {
    OwningOpRef<func::FuncOp> one = atPlaces(function, 1);
    KernelFacts facts(*one);
    if (!facts.gemm)
      return;
    if (facts.gemm->rows > kMostFewRows)
      return specializePlaces(function, places);
  }
  const std::optional<SizeTuple> few = sizesOfFewRows(function, rows);
  if (!few && !hasPlaces) // it has code for all sizes
    return;
  const int64_t most = few ? *valueAt(rows, *few) : 0;
  function->setAttr(kAllSizesAttribute, UnitAttr::get(&getContext()));
  // Tiles for some rows, where wgmma has others for many.
  constexpr int64_t someRows = 8 * kMostFewRows, mostOfSome = 256;
  SizeTuple some = sizesFrom(usual, rows, someRows, symbols);
  if (valueAt(rows, some).value_or(0) > mostOfSome)
    some = sizesUpTo(rows, mostOfSome, symbols).value_or(some);
  const int64_t leastOfWgmma = leastRowsOfWgmma(function, rows, some).value_or(0);
  const SizeTuple many = sizesFrom(usual, rows, leastOfWgmma ? kManyOfWgmma : someRows, symbols);
  if (valueAt(rows, many).value_or(most + 1) <= most) { // there are never more
    setExpectedSizes(function, *few);
    setMostRows(function, most);
    return;
  }
  setExpectedSizes(function, many);
  SmallVector<KernelAlternative> alternatives;
  auto add = [&](func::FuncOp other, int64_t mostRows) {
    alternatives.push_back({FlatSymbolRefAttr::get(other.getSymNameAttr()), rows, mostRows});
  };
  std::optional<SizeTuple> below =
      leastOfWgmma > 2 * kMostFewRows ? sizesUpTo(rows, leastOfWgmma - 1, symbols) : std::nullopt;
  if (below && valueAt(rows, *below).value_or(0) > most)
    add(addAlternative(function, "_some_rows", some), leastOfWgmma - 1);
  if (few) {
    func::FuncOp other = addAlternative(function, "_few_rows", *few);
    setMostRows(other, most);
    add(other, most);
  }
  std::reverse(alternatives.begin(), alternatives.end()); // the fewest first
  if (!alternatives.empty())
    setAlternatives(function, alternatives);
}

} // namespace
} // namespace dlc
