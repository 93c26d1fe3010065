#include "ir/Alternatives.h"

using namespace mlir;

namespace dlc {

static constexpr llvm::StringLiteral kAlternatives = "dlc.alternatives", kExpectedSizes = "dlc.expected_sizes",
                                     kMostRows = "dlc.most_rows";

SmallVector<KernelAlternative, 1> alternativesOf(func::FuncOp kernel) {
  SmallVector<KernelAlternative, 1> alternatives;
  if (auto all = kernel->getAttrOfType<ArrayAttr>(kAlternatives))
    for (auto each : all.getAsRange<DictionaryAttr>())
      alternatives.push_back({each.getAs<FlatSymbolRefAttr>("kernel"),
                              each.getAs<AffineMapAttr>("measure").getValue().getResult(0),
                              each.getAs<IntegerAttr>("most").getInt()});
  return alternatives;
}

void setAlternatives(func::FuncOp kernel, ArrayRef<KernelAlternative> alternatives) {
  Builder builder(kernel.getContext());
  auto symbols = unsigned(sizeSymbols(kernel->getParentOfType<ModuleOp>()).size());
  auto attribute = [&](const KernelAlternative &each) -> Attribute {
    return builder.getDictionaryAttr({
        builder.getNamedAttr("kernel", each.kernel),
        builder.getNamedAttr("measure", AffineMapAttr::get(AffineMap::get(0, symbols, each.measure))),
        builder.getNamedAttr("most", builder.getI64IntegerAttr(each.most)),
    });
  };
  kernel->setAttr(kAlternatives, builder.getArrayAttr(llvm::map_to_vector(alternatives, attribute)));
}

std::optional<KernelAlternative> asAlternative(func::FuncOp kernel) {
  for (func::FuncOp other : kernel->getParentOfType<ModuleOp>().getOps<func::FuncOp>())
    for (const KernelAlternative &each : alternativesOf(other))
      if (each.kernel.getValue() == kernel.getSymName())
        return each;
  return std::nullopt;
}

// The largest size of a symbol, between its bounds, at which the measure is small enough while all others have their
// least.
static int64_t mostOf(size_t symbol, const KernelAlternative &alternative, ArrayRef<SizeSymbol> symbols) {
  SmallVector<int64_t> sizes = llvm::map_to_vector(symbols, [](const SizeSymbol &each) { return each.least; });
  AffineExpr measure = withoutQuotients(alternative.measure, symbols);
  return largestSize(symbols[symbol].least, symbols[symbol].most, [&](int64_t size) {
    sizes[symbol] = size;
    return valueAt(measure, sizes).value_or(alternative.most + 1) <= alternative.most;
  });
}

SmallVector<SizeSymbol> launchedSizes(func::FuncOp kernel) {
  SmallVector<SizeSymbol> symbols = sizeSymbols(kernel->getParentOfType<ModuleOp>());
  std::optional<KernelAlternative> alternative = asAlternative(kernel);
  if (!alternative)
    return symbols;
  SmallVector<SizeSymbol> bounded = symbols;
  for (size_t i = 0; i < countGiven(symbols); ++i)
    bounded[i].most = std::min(symbols[i].most, mostOf(i, *alternative, symbols));
  return bounded;
}

DenseI64ArrayAttr expectedSizesOf(func::FuncOp kernel) {
  return kernel->getAttrOfType<DenseI64ArrayAttr>(kExpectedSizes);
}

void setExpectedSizes(func::FuncOp kernel, ArrayRef<int64_t> sizes) {
  kernel->setAttr(kExpectedSizes, DenseI64ArrayAttr::get(kernel.getContext(), sizes));
}

int64_t mostRowsOf(func::FuncOp kernel) {
  auto rows = kernel->getAttrOfType<IntegerAttr>(kMostRows);
  return rows ? rows.getInt() : 0;
}

void setMostRows(func::FuncOp kernel, int64_t rows) {
  kernel->setAttr(kMostRows, IntegerAttr::get(IntegerType::get(kernel.getContext(), 64), rows));
}

} // namespace dlc
