// Rules for sizes that hold at large sizes alone.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// `modules[i]` is the imported graph at `tuples[i]`, from which rules for all sizes will follow; `other` is the same
// graph at other, small sizes. An error, at the op, where a dim there is not what its rule says: the end of a slice that
// lies beyond a small tensor's, say. Where the graph is another one at those sizes, the results of its functions are
// looked at alone.
mlir::LogicalResult checkSizes(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
                               mlir::ModuleOp other, const SizeTuple &sizes, llvm::ArrayRef<SizeSymbol> symbols);

// Small sizes, within the symbols' bounds, at which that is worth a look.
llvm::SmallVector<SizeTuple> smallSizes(llvm::ArrayRef<SizeSymbol> symbols);

} // namespace dlc
