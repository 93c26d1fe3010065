// Products of open rows, convolutions of open pictures: kernels for few and for many, where one schedule does not do
// for all. Attention over an open length: likewise few keys and many.
#include "ir/Alternatives.h"
#include "ir/ContractionView.h"
#include "ir/Members.h"
#include "ir/Places.h"
#include "ir/Repeats.h"
#include "ir/lowering/AttentionShape.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/OpenCode.h"
#include "passes/AllPasses.h"
#include "passes/SizeRanges.h"

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

// So many keys are looked at for tiles of wgmma.
constexpr int64_t kManyKeys = 2048;
// So many rows of products, pictures with many rows each, and rows of pictures of any size (from some on: there are
// never few) are looked at for tiles.
constexpr int64_t kManyRows = 8192, kManyPictures = 64, kSomePixels = 32, kManyPixels = 1 << 18;

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
  bool addRanges(func::FuncOp function, AffineExpr measure, int64_t least, int64_t most,
                 SmallVector<KernelAlternative> alternatives);
  const CudaTarget *targetOfWgmma() const;
  std::optional<SizeTuple> sizesOfFewRows(func::FuncOp function, AffineExpr rows) const;
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
  const SizeTuple many = sizesFrom(usual, keys, kManyKeys, symbols);
  if (!isBest(many) || !hasWgmmaForAllSizes(function, why))
    return;
  setExpectedSizes(function, many);
  for (int64_t count = 64; count < kManyKeys; count *= 2) {
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

// Kernels for more than `least` rows or places; the last one is the function, which has `alternatives` for fewer. False
// where there are never more.
bool SpecializeRows::addRanges(func::FuncOp function, AffineExpr measure, int64_t least, int64_t most,
                               SmallVector<KernelAlternative> alternatives) {
  KernelAtSizes kernel(function, targetOfWgmma() ? *targetOfWgmma() : cudaTarget(architecture));
  SmallVector<SizeRange> ranges = chooseRanges(kernel, measure, least, most, symbols);
  if (ranges.empty())
    return false;
  setExpectedSizes(function, ranges.back().sizes);
  for (const SizeRange &range : ArrayRef(ranges).drop_back()) {
    func::FuncOp other = addAlternative(function, ("_up_to_" + Twine(range.most)).str(), range.sizes);
    alternatives.push_back({FlatSymbolRefAttr::get(other.getSymNameAttr()), measure, range.most});
  }
  if (!alternatives.empty())
    setAlternatives(function, alternatives);
  return true;
}

void SpecializeRows::specialize(func::FuncOp function) {
  ContractionOpInterface op = findContraction(function.getBody().front());
  AffineExpr rows = op ? rowsOf(op) : AffineExpr();
  if (!rows || membersOf(function) > 1 || Repeats::of(function) || symbolsOf(function).size() > SizeGrid::kMostSymbols)
    return;
  // Where a place has many rows of its own, places are as good as rows.
  std::string why;
  const AffineExpr places = placesOf(function, why);
  if (places) {
    OwningOpRef<func::FuncOp> one = atPlaces(function, 1);
    KernelFacts facts(*one);
    if (!facts.gemm)
      return;
    if (facts.gemm->rows > kMostFewRows) {
      addRanges(function, places, 0, kManyPictures, {});
      return;
    }
    function->setAttr(kAllSizesAttribute, UnitAttr::get(&getContext()));
  }
  if (!places && isa<ChannelsOpInterface>(op.getOperation())) {
    addRanges(function, rows, kSomePixels, kManyPixels, {});
    return;
  }
  const std::optional<SizeTuple> few = sizesOfFewRows(function, rows);
  if (!few) {
    addRanges(function, rows, 0, kManyRows, {});
    return;
  }
  const int64_t most = *valueAt(rows, *few);
  func::FuncOp other = addAlternative(function, "_few_rows", *few);
  setMostRows(other, most);
  if (addRanges(function, rows, most, kManyRows, {{FlatSymbolRefAttr::get(other.getSymNameAttr()), rows, most}}))
    return;
  other.erase();
  setExpectedSizes(function, *few);
  setMostRows(function, most);
}

} // namespace
} // namespace dlc
