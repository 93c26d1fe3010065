// Kernels whose open sizes lie further inside, or are several, or are values.
#pragma once

#include "codegen/cuda/CudaKernel.h"

namespace dlc::cuda {

class OpenSizes;

// By the schedule's kind. Success without a source where it has no code for all sizes, or cannot be lifted.
mlir::LogicalResult emitOpenByKind(CudaKernel &kernel);

// The same, else one thread for each element, by code for all sizes: the schedule of kernels with open sizes that have
// no places, of which `whyNoPlaces` is the reason.
mlir::LogicalResult emitOpen(CudaKernel &kernel, llvm::StringRef whyNoPlaces);

// Families' code for all sizes. Success without a source where the region is not of their form, or cannot be lifted.
mlir::LogicalResult emitOpenScan(CudaKernel &kernel, const OpenSizes &sizes);
mlir::LogicalResult emitOpenSelection(CudaKernel &kernel, const OpenSizes &sizes);
mlir::LogicalResult emitOpenScatter(CudaKernel &kernel, const OpenSizes &sizes);

} // namespace dlc::cuda
