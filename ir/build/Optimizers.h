// Optimizers as graphs: one step of a parameter from its gradient. Definitions are PyTorch's; LAMB is You et al. 2019
// (arXiv:1904.00962), algorithm 2.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

enum class OptimizerKind { sgd, adam, adamw, rmsprop, adagrad, lamb };
// Of a name ("adamw"); none where it is not known.
std::optional<OptimizerKind> optimizerKind(llvm::StringRef name);
llvm::StringRef stringifyOptimizer(OptimizerKind kind);

struct Optimizer {
  OptimizerKind kind = OptimizerKind::sgd;
  double weightDecay = 0;                            // adamw, lamb: apart from the gradient; else added to it
  double momentum = 0;                               // sgd, rmsprop
  double dampening = 0;                              // sgd
  bool nesterov = false;                             // sgd
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8; // adam, adamw, lamb; epsilon: rmsprop and adagrad, too
  double alpha = 0.99;                               // rmsprop: how much of the squares stays
  bool centered = false;                             // rmsprop
  double rateDecay = 0, initialSum = 0;              // adagrad

  // With the defaults of its kind.
  static Optimizer of(OptimizerKind kind);
  // Why it makes no sense ("beta1 is 1.5, expected 0 <= beta1 < 1"), or "".
  std::string whyInvalid() const;

  // What is kept for each parameter, beside it: name and the value of each element at first.
  struct Moment {
    llvm::StringRef name;
    double initial;
  };
  llvm::SmallVector<Moment> moments() const;
};

// One step. `rate` and `step` are one f32 element: the learning rate, and which step it is, the first one 1. Values are
// computed in the parameter's type.
struct Updated {
  mlir::Value parameter;
  llvm::SmallVector<mlir::Value> moments; // as `Optimizer::moments` lists them
};
// What depends on the step alone, computed once for all parameters.
struct StepFactors {
  mlir::Value rate;          // of this step, without bias corrections
  mlir::Value first, second; // 1 / (1 - beta1^step), 1 / sqrt(1 - beta2^step)
  mlir::Value isFirst;       // i1
};
StepFactors stepFactors(GraphBuilder &b, const Optimizer &optimizer, mlir::Value rate, mlir::Value step);
Updated updateParameter(GraphBuilder &b, const Optimizer &optimizer, const StepFactors &factors, mlir::Value parameter,
                        mlir::Value gradient, llvm::ArrayRef<mlir::Value> moments);

// How the learning rate changes: linearly up from 0 over the first `warmup` steps, and from there on by its kind.
struct Schedule {
  enum class Kind {
    constant,
    step,        // times `gamma` each `period` steps
    exponential, // times `gamma` each step
    cosine       // half a cosine down to `lowest` over `period` steps, and `lowest` from there on
  } kind = Kind::constant;
  double gamma = 0.1, lowest = 0;
  int64_t period = 0, warmup = 0;
};
// The rate of a step (f32, the first one 1). One f32 element.
mlir::Value scheduledRate(GraphBuilder &b, const Schedule &schedule, double rate, mlir::Value step);

// Gradients with the square root of the sum of all squares at most `limit` (f32 sums; null values stay null).
void clipByNorm(GraphBuilder &b, llvm::MutableArrayRef<mlir::Value> gradients, double limit);

} // namespace dlc
