// Sizes at which a kernel of open sizes is looked at, to choose how it is computed.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// Usual ones of all symbols, within their bounds: of a batch, the first dim of all inputs that have it, few, of other
// dims more.
SizeTuple expectedSizes(mlir::ModuleOp module);

// The largest ones at which `measure` is at most `most`; nothing where it is larger at the least sizes.
std::optional<SizeTuple> sizesUpTo(mlir::AffineExpr measure, int64_t most, llvm::ArrayRef<SizeSymbol> symbols);
// `sizes`, enlarged within the bounds until `measure` is at least `least`, if it can be.
SizeTuple sizesFrom(SizeTuple sizes, mlir::AffineExpr measure, int64_t least, llvm::ArrayRef<SizeSymbol> symbols);

// The kernel function at these sizes; at those that its types state, where they do not fit into it. Belongs to no
// module.
mlir::OwningOpRef<mlir::func::FuncOp> atSizes(mlir::func::FuncOp function, const SizeTuple &sizes);

} // namespace dlc
