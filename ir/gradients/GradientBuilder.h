// What the rows of reverse-mode differentiation are written with: the graph's vocabulary, and the gradients of one op.
//
//   void TanhOp::buildGradient(GradientBuilder &b) {
//     Value y = getResult();
//     b.give(0, b.mul(b.gradient(), b.sub(b.like(y, 1), b.mul(y, y))));
//   }
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// A part of the gradient of a value: a tensor of its shape, or a stretch of it along `axis` where that is not -1.
struct GradientPart {
  mlir::Value value;
  int64_t axis = -1, start = 0;
};

// What the caller of a differentiation decides.
struct DifferentiateOptions {
  // What loops may keep of their rounds, in bytes, each; what they do not keep is computed again.
  int64_t loopBytes = int64_t(256) << 20;
};

class GradientBuilder : public GraphBuilder {
public:
  // `gradients` has one value for each result of `op`, null where the loss does not depend on it; `wanted` says for
  // each operand, and behind them for each value that regions of `op` take from around it, whether its gradient is
  // asked for.
  GradientBuilder(mlir::OpBuilder &builder, mlir::Operation *op, llvm::ArrayRef<mlir::Value> gradients,
                  llvm::ArrayRef<bool> wanted, const DifferentiateOptions &options)
      : GraphBuilder(builder, op->getLoc()), op_(op), gradients_(gradients), wanted_(wanted), given_(wanted.size()),
        options_(options) {}

  // The gradient of a result; zeros where the loss does not depend on it.
  mlir::Value gradient(unsigned result = 0);
  bool hasGradient(unsigned result) const { return bool(gradients_[result]); }
  bool wants(unsigned operand) const { return wanted_[operand]; }

  // Adds to an operand's gradient. What was broadcast is summed, what was summed is broadcast: the value gets the
  // operand's shape.
  void give(unsigned operand, mlir::Value gradient);
  // ... to that of the elements from `start` on along `axis`, as many as the value has there.
  void giveStretch(unsigned operand, mlir::Value gradient, int64_t axis, int64_t start);
  llvm::ArrayRef<GradientPart> given(unsigned operand) const { return given_[operand]; }

  // Values that broadcasting brought from `shape` to their own, summed back.
  mlir::Value sumTo(mlir::Value value, llvm::ArrayRef<int64_t> shape);
  // A reduced value with its dims back, of size 1: what broadcasts over `axes` of a tensor of `rank`.
  mlir::Value restoreAxes(mlir::Value reduced, llvm::ArrayRef<int64_t> axes, int64_t rank);
  mlir::Value zerosLike(mlir::Value value) { return full(elem(value), shape(value), 0); }

  mlir::OpBuilder &opBuilder() { return builder; }
  const DifferentiateOptions &options() const { return options_; }

private:
  mlir::Operation *op_;
  llvm::SmallVector<mlir::Value> gradients_;
  llvm::SmallVector<bool> wanted_;
  llvm::SmallVector<llvm::SmallVector<GradientPart, 1>> given_;
  DifferentiateOptions options_;
};

} // namespace dlc
