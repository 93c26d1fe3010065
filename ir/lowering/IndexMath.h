// Index arithmetic that folds as it is built, and the loops that scalar lowerings need.
#pragma once

#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace dlc {

// All values are of type `index`, signed where it matters; divisors are positive constants.
class IndexMath {
public:
  explicit IndexMath(ScalarEmitter &emitter) : emitter_(emitter) {}

  mlir::Value constant(int64_t value) { return emitter_.index(value); }
  mlir::Value add(mlir::Value a, mlir::Value b) { return fold<mlir::arith::AddIOp>(a, b); }
  mlir::Value add(mlir::Value a, int64_t b) { return b == 0 ? a : add(a, constant(b)); }
  mlir::Value sub(mlir::Value a, mlir::Value b) { return fold<mlir::arith::SubIOp>(a, b); }
  mlir::Value mul(mlir::Value a, int64_t b) { return b == 1 ? a : fold<mlir::arith::MulIOp>(a, constant(b)); }
  // For non-negative dividends.
  mlir::Value div(mlir::Value a, int64_t b) { return b == 1 ? a : fold<mlir::arith::DivUIOp>(a, constant(b)); }
  mlir::Value rem(mlir::Value a, int64_t b) {
    return b == 1 ? constant(0) : fold<mlir::arith::RemUIOp>(a, constant(b));
  }
  mlir::Value floorDiv(mlir::Value a, int64_t b) {
    return b == 1 ? a : fold<mlir::arith::FloorDivSIOp>(a, constant(b));
  }
  mlir::Value max(mlir::Value a, mlir::Value b) { return fold<mlir::arith::MaxSIOp>(a, b); }
  mlir::Value min(mlir::Value a, mlir::Value b) { return fold<mlir::arith::MinSIOp>(a, b); }
  mlir::Value clamp(mlir::Value a, int64_t low, int64_t high) { return min(max(a, constant(low)), constant(high)); }

  using Predicate = mlir::arith::CmpIPredicate;
  mlir::Value compare(Predicate predicate, mlir::Value a, mlir::Value b) {
    return emitter_.builder().createOrFold<mlir::arith::CmpIOp>(emitter_.loc(), predicate, a, b);
  }
  mlir::Value both(mlir::Value a, mlir::Value b) { return fold<mlir::arith::AndIOp>(a, b); }
  mlir::Value either(mlir::Value a, mlir::Value b) { return fold<mlir::arith::OrIOp>(a, b); }
  mlir::Value select(mlir::Value condition, mlir::Value a, mlir::Value b) {
    return emitter_.builder().createOrFold<mlir::arith::SelectOp>(emitter_.loc(), condition, a, b);
  }
  // 0 <= a < size.
  mlir::Value inside(mlir::Value a, int64_t size) { return compare(Predicate::ult, a, constant(size)); }

  // Row-major position of `indices` in `shape`, and back.
  mlir::Value linearize(mlir::ValueRange indices, llvm::ArrayRef<int64_t> shape);
  llvm::SmallVector<mlir::Value> delinearize(mlir::Value position, llvm::ArrayRef<int64_t> shape);

  // An element of an index tensor that is in range as an `index`.
  mlir::Value asIndex(mlir::Value element);
  // An element of an index tensor as an `index`, negative ones counted from the end of a dim of `size`. What is out of
  // range stays so.
  mlir::Value fromEnd(mlir::Value element, int64_t size);
  // The same, clamped into [0, size).
  mlir::Value wrapIndex(mlir::Value element, int64_t size);

private:
  template <typename Op> mlir::Value fold(mlir::Value a, mlir::Value b) {
    return emitter_.builder().createOrFold<Op>(emitter_.loc(), a, b);
  }
  ScalarEmitter &emitter_;
};

using LoopBody = llvm::function_ref<mlir::FailureOr<llvm::SmallVector<mlir::Value>>(mlir::ValueRange indices,
                                                                                    mlir::ValueRange carried)>;

// Nested loops over [0, sizes[i]), outermost first, carrying `init` through; gives the final values.
mlir::FailureOr<llvm::SmallVector<mlir::Value>> emitLoops(ScalarEmitter &emitter, llvm::ArrayRef<int64_t> sizes,
                                                          mlir::ValueRange init, LoopBody body);

// `then()` where the condition holds, `otherwise()` else; both give one value of `type`. Only the taken side runs.
mlir::FailureOr<mlir::Value> emitIf(ScalarEmitter &emitter, mlir::Value condition, mlir::Type type,
                                    llvm::function_ref<mlir::FailureOr<mlir::Value>()> then,
                                    llvm::function_ref<mlir::FailureOr<mlir::Value>()> otherwise);

} // namespace dlc
