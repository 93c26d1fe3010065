// A piece of scalar computation on its way to C++: a small function of `arith`/`math`/`scf` ops over named arguments.
#pragma once

#include "ir/Dlc.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc::cuda {

// The mark of a division of 1 by a number that is at least 1 (Fragment::straighten).
constexpr llvm::StringLiteral kDividesOne = "dlc.divides_one";

// A copy of a kernel function in which chosen values have become arguments ("holes"): their elements are requested from
// the schedule, which has computed them, and which sees the indices it is asked for.
class RegionCopy {
public:
  explicit RegionCopy(mlir::func::FuncOp region) : owner_(region.clone()) {}
  mlir::func::FuncOp function() { return mlir::cast<mlir::func::FuncOp>(*owner_); }
  mlir::Block &body() { return function().getBody().front(); }
  dlc::YieldOp yield() { return mlir::cast<dlc::YieldOp>(body().getTerminator()); }

  // All uses of `value` become uses of a new argument.
  mlir::BlockArgument cut(mlir::Value value) {
    mlir::BlockArgument hole = body().addArgument(value.getType(), value.getLoc());
    value.replaceAllUsesWith(hole);
    return hole;
  }

private:
  mlir::OwningOpRef<mlir::Operation *> owner_;
};

// Builds one fragment: arguments first, then the body through an emitter. Indices that a schedule makes from one
// position (delinearized over a shape) are remembered, so that reading a tensor of that shape uses the position itself.
class Fragment {
public:
  // `inputs`: how many of the region's arguments are kernel inputs; they are printed as in0, in1, ...
  Fragment(mlir::func::FuncOp region, unsigned inputs, mlir::Location loc);

  // Named arguments. `divisor`: what the value is known to be a multiple of.
  mlir::Value index(llvm::StringRef name, int64_t divisor = 1);
  mlir::Value scalar(mlir::Type type, llvm::StringRef name);
  // What the schedule holds for each lane in `name`.lane: the lane's own, or the first one's where there are no lanes.
  mlir::Value held(mlir::Type type, llvm::StringRef name);
  // `count` consecutive values of an index: the fragment may become a vector computation over it (see vectorize).
  mlir::Value lane();

  // Splits `position` into indices of `shape`; with `laneIn` added to the last one.
  llvm::SmallVector<mlir::Value> indicesAt(mlir::Value position, llvm::ArrayRef<int64_t> shape,
                                           mlir::Value laneIn = {});
  // Row-major position of `indices` in `shape`.
  mlir::Value position(mlir::ValueRange indices, llvm::ArrayRef<int64_t> shape);

  // What an element of a hole is; called with the indices asked for. Fails (with a reason) where they are not the
  // current point's.
  using HoleFn = std::function<mlir::FailureOr<mlir::Value>(Fragment &, mlir::BlockArgument, mlir::ValueRange)>;
  HoleFn hole;

  ScalarEmitter &emitter() { return emitter_; }
  mlir::OpBuilder &builder() { return builder_; }
  mlir::Location loc() { return loc_; }

  // Divisions and exponentials of f32 may be a little less exact: for results of 16 bits. Before it is finished.
  void relax();
  // Sigmoids of f32 are computed without branches, so that several are under way at once; what would be denormal is 0.
  // Of a finished fragment.
  void straighten();
  // Ends the fragment: its results, then folds, removes dead and common code.
  mlir::LogicalResult finish(mlir::ValueRange results);
  // Ends it with each value that the region yields and the position where it is stored, when the value that was cut out
  // of `region` is known at one point: `value`, at the indices `place` of `shape`. False: an output needs it at another
  // point, or has other dims than `shape` (ones aside).
  mlir::FailureOr<bool> finishAtPoint(RegionCopy &region, mlir::Value value, llvm::ArrayRef<mlir::Value> place,
                                      llvm::ArrayRef<int64_t> shape);

  // Of a finished fragment: the loads from kernel inputs whose places follow from one of `arguments`, as a fragment of
  // the same arguments that gives what they load; here that becomes arguments `name`.value0, `name`.value1, ... Null
  // where there are none.
  std::unique_ptr<Fragment> takeOutLoads(llvm::ArrayRef<llvm::StringRef> arguments, llvm::StringRef name);

  mlir::func::FuncOp function() { return mlir::cast<mlir::func::FuncOp>(*function_); }
  mlir::Block &body() { return function().getBody().front(); }
  llvm::ArrayRef<std::string> names() const { return names_; }
  int64_t divisorOf(unsigned argument) const { return divisors_[argument]; }
  int laneArgument() const { return laneArgument_; }

private:
  mlir::FailureOr<mlir::Value> load(mlir::BlockArgument tensor, mlir::ValueRange indices);
  mlir::Value addArgument(mlir::Type type, llvm::StringRef name, int64_t divisor);

  struct Run { // `indices` (of dims larger than 1) split `position` over `sizes`
    llvm::SmallVector<mlir::Value> indices;
    llvm::SmallVector<int64_t> sizes;
    mlir::Value position;
  };

  mlir::func::FuncOp region_;
  unsigned inputs_;
  mlir::Location loc_;
  mlir::OwningOpRef<mlir::Operation *> function_;
  mlir::OpBuilder builder_;
  ScalarEmitter emitter_;
  llvm::SmallVector<std::string> names_;
  llvm::SmallVector<int64_t> divisors_;
  llvm::SmallVector<Run> runs_;
  int laneArgument_ = -1;
};

// Turns a finished fragment with a lane argument into one that computes `lanes` neighbouring values at once: loads of
// neighbouring elements become vector.load, what depends on the lane becomes a vector, the rest stays scalar. Gives
// false, and leaves the fragment in an unusable state, where a load is not contiguous and aligned or control flow
// depends on the lane.
bool vectorize(Fragment &fragment, int64_t lanes);

// Folds constants, removes dead code and common subexpressions.
void tidy(mlir::func::FuncOp function);

} // namespace dlc::cuda
