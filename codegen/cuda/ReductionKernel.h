// A reduction kernel being generated: what its region computes at a row and at an element (ReductionFragments.cpp), and
// the loops over them (ReductionKernel.cpp).
#pragma once

#include "codegen/cuda/AtSizes.h"
#include "ir/schedule/KeptRow.h"

namespace dlc::cuda {

// The dims that are not of size 1.
llvm::SmallVector<int64_t> withoutOnes(llvm::ArrayRef<int64_t> shape);

class ReductionFragments {
public:
  // `region`: the kernel's, or that at some sizes.
  ReductionFragments(CudaKernel &kernel, mlir::func::FuncOp region) : kernel_(kernel), copy_(region) {}

  struct Total { // one dlc.reduce
    ReduceOp op;
    mlir::Value operand; // in the copy
    mlir::BlockArgument hole;
    std::string name; // "largest0"
  };
  // A value of the full shape that several passes over a row read, and that each thread keeps for its own elements.
  struct Kept {
    mlir::Value value; // in the copy: an input, as it is stored, or the operand of a total
    mlir::BlockArgument hole;
    std::string name;                // of an array with one entry for each part of the row that a thread has
    std::optional<unsigned> total{}; // whose operand it is
    mlir::Type elementType() const { return mlir::cast<mlir::RankedTensorType>(value.getType()).getElementType(); }
  };
  enum class Point { Element, Row };
  using Built = mlir::FailureOr<std::unique_ptr<Fragment>>;

  // False where the region is not of a form that rows or columns can be made of.
  bool analyse();
  // What is worth keeping; from then on it is kept, or no more.
  const KeptRow &worthKeeping() const { return row_; }
  void keep();
  void keepNothing();

  llvm::ArrayRef<Total> totals() const { return totals_; }
  llvm::ArrayRef<Kept> kept() const { return kept_; }
  llvm::ArrayRef<int64_t> rowShape() const { return rowShape_; }
  llvm::ArrayRef<int64_t> elementShape() const { return elementShape_; }
  bool columns() const { return columns_; }
  unsigned outputs() const { return isRow_.size(); }
  Point pointOf(unsigned output) const { return isRow_[output] ? Point::Row : Point::Element; }
  mlir::Type outputType(unsigned output) {
    return mlir::cast<mlir::RankedTensorType>(copy_.yield().getResults()[output].getType()).getElementType();
  }
  // Of the elements that are read and written in vectors, as far as 16 bytes of them are one access.
  llvm::SmallVector<mlir::Type> typesInMemory();
  mlir::func::FuncOp function() { return copy_.function(); }
  // The type that a total is computed in, and that a kept value has.
  mlir::Type typeOf(const Total &total);
  mlir::Type typeOf(const Kept &kept);

  // The operand of a total; a kept input as it is stored; elements of outputs of one kind in storage type, each with
  // its position behind it.
  Built element(unsigned total, int64_t lanes);
  Built stored(const Kept &kept, int64_t lanes);
  Built elements(llvm::ArrayRef<unsigned> outputs, int64_t lanes);
  Built place(unsigned output, int64_t lanes); // the position alone
  // Some total was asked for at another row than its own: nothing here can compute that.
  bool mismatch() const { return mismatch_; }

private:
  using Body = llvm::function_ref<mlir::FailureOr<llvm::SmallVector<mlir::Value>>(Fragment &, mlir::ValueRange full)>;
  bool isNarrow(); // all results have 16 bits
  Built build(Point point, int64_t lanes, unsigned totals, Body body);
  // Indices of the full shape for the row and element positions of a fragment.
  llvm::SmallVector<mlir::Value> indicesOf(Fragment &fragment, Point point, bool vector);
  llvm::SmallVector<mlir::Value> rowIndices(mlir::ValueRange full, unsigned total) const;
  llvm::SmallVector<mlir::Value> outputIndices(Fragment &fragment, mlir::ValueRange full, mlir::RankedTensorType type,
                                               Point point);

  CudaKernel &kernel_;
  RegionCopy copy_;
  llvm::SmallVector<Total> totals_;
  KeptRow row_;
  llvm::SmallVector<Kept> kept_;
  llvm::SmallVector<int64_t> shape_;                   // the full shape
  llvm::SmallVector<int64_t> axes_;                    // reduced
  llvm::SmallVector<int64_t> rowShape_, elementShape_; // sizes of the dims that stay, and of the reduced ones
  bool columns_ = false;
  llvm::SmallVector<bool> isRow_; // per output: one element per row
  bool mismatch_ = false;
};

// By rows or columns for all sizes.
mlir::LogicalResult emitOpenReduction(CudaKernel &kernel, const OpenSizes &sizes);

} // namespace dlc::cuda
