// The attribute `dlc.training` of a function, read and checked.
#pragma once

#include "ir/build/Optimizers.h"

namespace dlc {

struct TrainingOptions {
  Optimizer optimizer;
  Schedule schedule;
  double learningRate = 0;
  double clipNorm = 0, clipValue = 0; // 0: not at all
  int64_t accumulate = 1;             // runs whose gradients make one step
  std::string precision;              // "f16", "bf16"; empty: as the model says
  double lossScale = 1;               // at first; it changes where `scalesLoss`
  bool scalesLoss = false;
};

// What it says; an error on `function` names a key that is not known or whose value is impossible.
mlir::FailureOr<TrainingOptions> readTrainingOptions(mlir::func::FuncOp function, mlir::Attribute attribute);

} // namespace dlc
