// Index arithmetic that folds what is constant.
#pragma once

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"

namespace dlc::cpu {

class IndexBuilder {
public:
  IndexBuilder(mlir::OpBuilder &builder, mlir::Location loc) : builder_(builder), loc_(loc) {}

  mlir::Value constant(int64_t value) { return mlir::arith::ConstantIndexOp::create(builder_, loc_, value); }
  mlir::Value add(mlir::Value a, mlir::Value b) {
    return isConstant(a, 0) ? b : isConstant(b, 0) ? a : mlir::Value(mlir::arith::AddIOp::create(builder_, loc_, a, b));
  }
  mlir::Value add(mlir::Value a, int64_t b) { return b == 0 ? a : add(a, constant(b)); }
  mlir::Value sub(mlir::Value a, mlir::Value b) { return mlir::arith::SubIOp::create(builder_, loc_, a, b); }
  mlir::Value mul(mlir::Value a, int64_t b) {
    if (b == 1)
      return a;
    if (b == 0 || isConstant(a, 0))
      return constant(0);
    return mlir::arith::MulIOp::create(builder_, loc_, a, constant(b));
  }
  // Of values that are not negative.
  mlir::Value div(mlir::Value a, int64_t b) {
    return b == 1 ? a : mlir::Value(mlir::arith::DivUIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value rem(mlir::Value a, int64_t b) {
    return b == 1 ? constant(0) : mlir::Value(mlir::arith::RemUIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value ceilDiv(mlir::Value a, int64_t b) { // of any sign
    return b == 1 ? a : mlir::Value(mlir::arith::CeilDivSIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value min(mlir::Value a, int64_t b) { return mlir::arith::MinSIOp::create(builder_, loc_, a, constant(b)); }
  mlir::Value max(mlir::Value a, int64_t b) { return mlir::arith::MaxSIOp::create(builder_, loc_, a, constant(b)); }
  mlir::Value less(mlir::Value a, int64_t b) {
    return mlir::arith::CmpIOp::create(builder_, loc_, mlir::arith::CmpIPredicate::slt, a, constant(b));
  }
  // The row-major index over dims of the given sizes, outermost first.
  llvm::SmallVector<mlir::Value> delinearize(mlir::Value linear, llvm::ArrayRef<int64_t> sizes) {
    llvm::SmallVector<mlir::Value> indices(sizes.size());
    for (int64_t d = int64_t(sizes.size()) - 1; d >= 0; --d) {
      if (sizes[d] == 1) {
        indices[d] = constant(0);
        continue;
      }
      bool first = llvm::all_of(sizes.take_front(d), [](int64_t size) { return size == 1; });
      indices[d] = first ? linear : rem(linear, sizes[d]);
      if (!first)
        linear = div(linear, sizes[d]);
    }
    return indices;
  }

private:
  static bool isConstant(mlir::Value value, int64_t number) {
    llvm::APInt found;
    return mlir::matchPattern(value, mlir::m_ConstantInt(&found)) && found == number;
  }
  mlir::OpBuilder &builder_;
  mlir::Location loc_;
};

} // namespace dlc::cpu
