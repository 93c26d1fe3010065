// What the cost model of CUDA sees of a kernel function of open sizes: copies of plain types at sizes to expect.
#pragma once

#include "passes/ExpectedSizes.h"
#include "passes/schedule/CudaSchedule.h"
#include <map>

namespace dlc {

// What a kernel function of known sizes computes; and the function, where it is a copy.
struct KernelView {
  explicit KernelView(mlir::func::FuncOp function) : facts(function) {}
  explicit KernelView(mlir::OwningOpRef<mlir::func::FuncOp> function) : copy(std::move(function)), facts(*copy) {}
  mlir::OwningOpRef<mlir::func::FuncOp> copy;
  KernelFacts facts;
};

// A kernel function of open sizes, on one target. Tiles of products, kinds of wgmma and attention compute all of its
// places together; what has no places is computed by code for all sizes. The others do, place by place, what a block of
// threads does at one of them.
class KernelAtSizes {
public:
  KernelAtSizes(mlir::func::FuncOp function, const CudaTarget &target);

  // By which its schedule is chosen at these sizes: with those kinds alone that its code can have.
  KernelView at(const SizeTuple &sizes);
  CudaSchedule choose(const SizeTuple &sizes);
  // What it takes at these sizes under a schedule that was chosen at others, to compare schedules by.
  double microseconds(const SizeTuple &sizes, const CudaSchedule &schedule);

private:
  // All places, and where it has some one of them, of which there are so many; made once for schedules to be compared.
  struct Views {
    KernelView all;
    std::optional<KernelView> one;
  };
  const Views &viewsAt(const SizeTuple &sizes);
  KernelView together(const SizeTuple &sizes) const;
  KernelView placeByPlace(const SizeTuple &sizes, int64_t bytes) const;
  bool areTogether(llvm::StringRef kind) const;
  bool hasWgmma();

  mutable mlir::func::FuncOp function; // a handle: its accessors are not const
  const CudaTarget &target;
  mlir::AffineExpr places; // null: it has code for all sizes
  std::optional<bool> wgmma;
  std::map<std::vector<int64_t>, Views> views; // by sizes
};

} // namespace dlc
