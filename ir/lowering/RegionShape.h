// A kernel's region in the smallest shape that does the same: unit dims dropped, neighbouring dims joined.
#pragma once

#include "ir/Dlc.h"
#include "mlir/IR/OwningOpRef.h"

namespace dlc {

// What the tensors of a region span: elementwise ops and dlc.reduce over one set of axes of one shape.
struct RegionSpace {
  llvm::SmallVector<int64_t> shape;
  llvm::SmallVector<int64_t> axes; // reduced ones, sorted; all reduces keep dims
};

// A copy of the kernel function `region` whose tensors have as few dims as possible: all right-aligned to
// `space.shape`, with size 1 where they are broadcast or reduced. Null where the region has ops of other kinds
// (transpositions, windows, ...), or shapes that do not fit together; then `space` is untouched, and `why` says so.
// Buffers are the same, since memory is row-major.
mlir::OwningOpRef<mlir::func::FuncOp> collapseRegion(mlir::func::FuncOp region, RegionSpace &space,
                                                     std::string *why = nullptr);

} // namespace dlc
