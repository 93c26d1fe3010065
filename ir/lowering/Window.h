// Where a sliding window reads.
#pragma once

#include "ir/lowering/IndexMath.h"

namespace dlc {

// One entry per spatial dim in every array.
struct Window {
  llvm::ArrayRef<int64_t> kernel, strides, dilations, padsLow, inputSizes, outputSizes;

  // Sets places[d] = output[d] * stride - pad_low + tap[d] * dilation. Gives the condition that all are inside the
  // input, or null where that always holds.
  mlir::Value place(IndexMath &math, mlir::ValueRange output, mlir::ValueRange taps,
                    llvm::MutableArrayRef<mlir::Value> places) const;

  // How many taps of dim d lie in [-low, size + high).
  mlir::Value tapsInside(IndexMath &math, int64_t d, mlir::Value output, int64_t low, int64_t high) const;

  // Whether a tap of dim d falls outside for some output position.
  bool canLeave(int64_t d) const {
    return padsLow[d] > 0 ||
           (outputSizes[d] - 1) * strides[d] - padsLow[d] + (kernel[d] - 1) * dilations[d] >= inputSizes[d];
  }
};

} // namespace dlc
