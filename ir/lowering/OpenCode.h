// Code for all sizes, of the same code at several.
#pragma once

#include "ir/SizeSamples.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"

namespace dlc {

// Three or four sizes of each symbol in every combination, and one tuple more, against which what was found is held.
// That tells polynomials of up to the second degree in each symbol, of up to three symbols the third: strides and
// counts of elements are such. Of more than four symbols there would be too many combinations. What is of higher
// degree, or of many symbols, is what fitSize finds.
class SizeGrid {
public:
  static constexpr size_t kMostSymbols = 8;
  // Of the symbols that the kernel takes, at sizes at which none in it is below 0. Fails, with a reason. Where two
  // numbers are equal by accident at those sizes, the next attempt may do.
  static constexpr unsigned kAttempts = 3;
  static mlir::FailureOr<SizeGrid> of(mlir::func::FuncOp kernel, std::string &why, unsigned attempt = 0);
  llvm::ArrayRef<SizeTuple> tuples() const { return all; }
  // Four sizes in a row of each symbol, in every combination: what divides a polynomial of up to the third degree at
  // all of them divides it everywhere, as its differences are multiples, too. Empty where symbols are many.
  llvm::SmallVector<SizeTuple> consecutive() const;
  mlir::FailureOr<mlir::AffineExpr> fit(llvm::ArrayRef<int64_t> found, mlir::MLIRContext *context) const;

private:
  static constexpr size_t kMostCombined = 4, kSizes = 5;
  using Row = std::array<int64_t, kSizes>; // the sizes of one symbol, the last one for the tuple more

  SizeGrid(llvm::ArrayRef<unsigned> symbols, llvm::ArrayRef<Row> rows, size_t count);
  void combineAll();
  void combineTwo();
  // How many sizes of each symbol are combined with all others.
  size_t points() const { return symbols.size() <= 3 ? 4 : 3; }
  mlir::AffineExpr fitPowers(llvm::ArrayRef<int64_t> found, mlir::MLIRContext *context) const;

  llvm::SmallVector<unsigned> symbols;
  llvm::SmallVector<Row> rows;
  llvm::SmallVector<SizeTuple> ofSymbols; // the sizes of these alone
  llvm::SmallVector<SizeTuple> all;
};

// Walks blocks of `arith`, `scf` and `memref` ops in step, and puts what computes them in the place of numbers that
// follow from the sizes.
class CodeLifter {
public:
  CodeLifter(const SizeGrid &grid, mlir::MLIRContext *context)
      : grid(grid), context(context), partners(grid.tuples().size()) {}

  // Of the blocks at all tuples; `sizes` are arguments of the first one, of type index, by symbol. Fails, with a
  // reason, where the code differs in anything but numbers.
  mlir::LogicalResult lift(llvm::ArrayRef<mlir::Block *> blocks, const llvm::DenseMap<unsigned, mlir::Value> &sizes);
  const std::string &reason() const { return why; }
  // What a value is that has been computed for a number; null where it is none of them.
  mlir::AffineExpr sizeOf(mlir::Value value) const;

private:
  mlir::LogicalResult liftOps(llvm::ArrayRef<mlir::Operation *> ops);
  mlir::LogicalResult liftBlock(llvm::ArrayRef<mlir::Block *> blocks);
  mlir::LogicalResult liftConstant(llvm::ArrayRef<mlir::Operation *> ops);
  mlir::Value valueOf(mlir::AffineExpr size);
  mlir::LogicalResult fail(const llvm::Twine &reason) {
    why = reason.str();
    return mlir::failure();
  }
  void pair(llvm::ArrayRef<mlir::Value> values) {
    for (auto [i, value] : llvm::enumerate(values.drop_front()))
      partners[i][values.front()] = value;
  }

  const SizeGrid &grid;
  mlir::MLIRContext *context;
  std::vector<llvm::DenseMap<mlir::Value, mlir::Value>> partners;
  llvm::SmallVector<std::pair<mlir::Operation *, mlir::AffineExpr>> numbers; // constants, and what they are
  std::string why;
  mlir::OpBuilder *builder = nullptr; // at the begin of the function
  llvm::DenseMap<unsigned, mlir::Value> sizes;
  llvm::DenseMap<mlir::AffineExpr, mlir::Value> known;
};

} // namespace dlc
