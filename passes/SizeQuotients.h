// The rounded quotients of sizes of which dims are made.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// Adds rounded quotients as symbols, with their sizes in the tuples: `quotients`, which are known, and others that
// dims are made of. `modules[i]` is the graph at `tuples[i]`.
void addQuotients(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::SmallVectorImpl<SizeTuple> &tuples,
                  llvm::SmallVectorImpl<SizeSymbol> &symbols, llvm::ArrayRef<mlir::AffineExpr> quotients = {});

// Whether a dim follows from the sizes in a way that these tuples do not show: a rounded quotient, perhaps, for which
// sizes in a row are to be looked at (SampleOptions).
bool hasUnclearDims(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples);

// Whether the graphs have as many values of tensors.
bool goInStep(mlir::ModuleOp a, mlir::ModuleOp b);

// Sizes at which more would be known of dims that are unclear; none where none would tell.
llvm::SmallVector<SizeTuple> tellingTuples(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples);

} // namespace dlc
