// Resampling at sizes that are known when the program runs, or that stay open.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// What a Resize does to one dim; values are f64 of rank 0.
struct ResizedDim {
  int64_t output = 0;           // a number at which the graph is looked at, as all sizes
  mlir::Value scale;            // null: the dim stays as it is
  mlir::Value roiLow, roiHigh;  // null: 0 and 1
  mlir::Value size;             // `output` as a value
  std::optional<double> number; // the scale, where it is the same at every size
};

struct Resampling {
  std::string mode, coordinates, nearestMode;
  double cubic = -0.75, extrapolation = 0;
  bool excludeOutside = false, antialias = false;
};

// A size, f64 of rank 0.
mlir::Value realSize(NodeContext &c, int64_t size);

// Of a tensor with elements: gathers and sums; places and weights are computed by the program.
mlir::Value resample(NodeContext &c, mlir::Value x, llvm::ArrayRef<ResizedDim> dims, const Resampling &how);

} // namespace dlc::frontend
