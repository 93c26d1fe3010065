// The steps of a recurrence as GPUs launch them: a product, and a kernel that combines its columns.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Whether the kernel is a step that one launch may repeat on a GPU: an f32 product of rows with weights, and elements
// computed from its row alone, each from a few columns of the product that lie far from each other (the gates of a
// cell).
bool isRecurrentStep(mlir::func::FuncOp kernel);

// Launches of a product whose only reader is a launch that makes such a step of it, where steps follow each other: each
// pair becomes a launch of one kernel function.
class JoinedSteps {
public:
  explicit JoinedSteps(mlir::ModuleOp module);
  bool hasStep(mlir::func::FuncOp kernel) const;
  // Takes those apart again that are still launched.
  void takeApart();

private:
  struct Joined {
    mlir::func::FuncOp step, product, reader;
    unsigned gates; // the reader's argument that is the product
  };
  void join(const Joined &joined, LaunchOp product, LaunchOp reader);

  mlir::ModuleOp module_;
  llvm::SmallVector<Joined> joined_;
};

} // namespace dlc
