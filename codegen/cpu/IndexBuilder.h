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
  // Constants gather at the end of a sum: x + 3 + (y + 4) is (x + y) + 7, which an address takes as an offset.
  mlir::Value add(mlir::Value a, mlir::Value b) {
    Sum left = sumOf(a), right = sumOf(b);
    if (left.rest && right.rest) {
      bool isSplit = left.number != 0 || right.number != 0;
      a = mlir::arith::AddIOp::create(builder_, loc_, isSplit ? left.rest : a, isSplit ? right.rest : b);
    } else {
      a = left.rest ? left.rest : right.rest;
    }
    return plus(a, left.number + right.number);
  }
  mlir::Value add(mlir::Value a, int64_t b) {
    Sum sum = sumOf(a);
    return b == 0 ? a : plus(sum.rest, sum.number + b);
  }
  mlir::Value sub(mlir::Value a, mlir::Value b) {
    if (std::optional<int64_t> number = constantOf(b))
      return add(a, -*number);
    return mlir::arith::SubIOp::create(builder_, loc_, a, b);
  }
  mlir::Value mul(mlir::Value a, int64_t b) {
    if (b == 0 || b == 1)
      return b ? a : constant(0);
    Sum sum = sumOf(a);
    if (sum.rest)
      sum.rest = mlir::arith::MulIOp::create(builder_, loc_, sum.rest, constant(b));
    return plus(sum.rest, sum.number * b);
  }
  // Of values that are not negative.
  mlir::Value div(mlir::Value a, int64_t b) {
    if (std::optional<int64_t> number = constantOf(a))
      return constant(*number / b);
    return b == 1 ? a : mlir::Value(mlir::arith::DivUIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value rem(mlir::Value a, int64_t b) {
    if (std::optional<int64_t> number = constantOf(a))
      return constant(*number % b);
    return b == 1 ? constant(0) : mlir::Value(mlir::arith::RemUIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value ceilDiv(mlir::Value a, int64_t b) { // of any sign
    return b == 1 ? a : mlir::Value(mlir::arith::CeilDivSIOp::create(builder_, loc_, a, constant(b)));
  }
  mlir::Value min(mlir::Value a, int64_t b) {
    if (std::optional<int64_t> number = constantOf(a))
      return constant(std::min(*number, b));
    return mlir::arith::MinSIOp::create(builder_, loc_, a, constant(b));
  }
  mlir::Value max(mlir::Value a, int64_t b) {
    if (std::optional<int64_t> number = constantOf(a))
      return constant(std::max(*number, b));
    return mlir::arith::MaxSIOp::create(builder_, loc_, a, constant(b));
  }
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
  // A value as rest + number; no rest: a constant.
  struct Sum {
    mlir::Value rest;
    int64_t number;
  };
  static std::optional<int64_t> constantOf(mlir::Value value) {
    llvm::APInt found;
    if (mlir::matchPattern(value, mlir::m_ConstantInt(&found)))
      return found.getSExtValue();
    return std::nullopt;
  }
  static Sum sumOf(mlir::Value value) {
    if (std::optional<int64_t> number = constantOf(value))
      return {nullptr, *number};
    if (auto sum = value.getDefiningOp<mlir::arith::AddIOp>())
      if (std::optional<int64_t> number = constantOf(sum.getRhs()))
        return {sum.getLhs(), *number};
    return {value, 0};
  }
  mlir::Value plus(mlir::Value rest, int64_t number) {
    if (rest && number == 0)
      return rest;
    mlir::Value end = constant(number);
    return rest ? mlir::Value(mlir::arith::AddIOp::create(builder_, loc_, rest, end)) : end;
  }

  mlir::OpBuilder &builder_;
  mlir::Location loc_;
};

} // namespace dlc::cpu
