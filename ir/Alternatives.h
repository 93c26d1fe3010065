// Kernels that compute the same where sizes are small.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// A kernel function of the same type, for launches where `measure` is at most `most`.
struct KernelAlternative {
  mlir::FlatSymbolRefAttr kernel;
  mlir::AffineExpr measure; // of the module's sizes
  int64_t most = 0;
};

// `dlc.alternatives` of a kernel function: a launch takes the first one whose measure is small enough, else the kernel
// itself. An alternative has none.
llvm::SmallVector<KernelAlternative, 1> alternativesOf(mlir::func::FuncOp kernel);
void setAlternatives(mlir::func::FuncOp kernel, llvm::ArrayRef<KernelAlternative> alternatives);

// As which a kernel function stands with another one; nothing where it is no alternative.
std::optional<KernelAlternative> asAlternative(mlir::func::FuncOp kernel);
// The module's sizes, within the bounds of those at which the kernel function is launched: an alternative's are few.
llvm::SmallVector<SizeSymbol> launchedSizes(mlir::func::FuncOp kernel);

// On a kernel function: sizes of all symbols at which its schedule is to be chosen. Null: usual ones.
mlir::DenseI64ArrayAttr expectedSizesOf(mlir::func::FuncOp kernel);
void setExpectedSizes(mlir::func::FuncOp kernel, llvm::ArrayRef<int64_t> sizes);

// On a kernel function: it is launched where its product has at most so many rows. 0: nobody knows.
int64_t mostRowsOf(mlir::func::FuncOp kernel);
void setMostRows(mlir::func::FuncOp kernel, int64_t rows);

} // namespace dlc
