// The steps of a recurrence as GPUs launch them: a product, and a kernel that combines its columns.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Whether the kernel is a step that one launch may repeat on a GPU: an f32 product of rows with weights, and elements
// computed from its row alone, each from a few columns of the product that lie far from each other (the gates of a
// cell).
bool isRecurrentStep(mlir::func::FuncOp kernel);

// Launches of a product whose only reader is a launch that makes such a step of it (of the product, or of slices of it,
// which of a single row are views), where steps follow each other: each pair becomes a launch of one kernel function.
class JoinedSteps {
public:
  explicit JoinedSteps(mlir::ModuleOp module);
  // Whether takeApart launches it, or takes its launches apart.
  bool needs(mlir::func::FuncOp kernel) const;
  // Takes those apart again that are still launched.
  void takeApart();

private:
  // The reader's arguments that are the product, or its columns from a number on.
  struct Gate {
    unsigned argument;
    int64_t start;
    bool isSlice;
    bool operator==(const Gate &other) const {
      return argument == other.argument && start == other.start && isSlice == other.isSlice;
    }
  };
  struct Pair {
    LaunchOp product, reader;
    llvm::SmallVector<Gate> gates;
  };
  struct Joined {
    mlir::func::FuncOp step, product, reader;
    llvm::SmallVector<Gate> gates;
    bool isGate(unsigned argument) const {
      return llvm::any_of(gates, [&](const Gate &gate) { return gate.argument == argument; });
    }
  };
  static std::optional<Pair> pairOf(LaunchOp product);
  static mlir::Value gateOf(mlir::OpBuilder &builder, const Gate &gate, mlir::Value product, mlir::Type type);
  void join(const Joined &joined, const Pair &pair);

  mlir::ModuleOp module_;
  llvm::SmallVector<Joined> joined_;
};

} // namespace dlc
