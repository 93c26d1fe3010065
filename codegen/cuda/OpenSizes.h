// The sizes that a CUDA kernel for all sizes is handed when it is launched.
#pragma once

#include "codegen/EntrySizes.h"
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/OpenCode.h"

namespace dlc::cuda {

// Arguments size0, size1, ... of type long long, behind the kernel's pointers; what follows from them, as text and for
// the launch; and fragments for all sizes, of fragments at several.
class OpenSizes {
public:
  // Fails, with a reason.
  static mlir::FailureOr<OpenSizes> of(CudaKernel &kernel, std::string &why, unsigned attempt);

  // Sizes at which fragments are made to be lifted.
  llvm::ArrayRef<SizeTuple> tuples() const { return grid_.tuples(); }
  llvm::SmallVector<SizeTuple> consecutive() const { return grid_.consecutive(); }
  // The function at one tuple; null where a size in it would be below 0.
  mlir::OwningOpRef<mlir::func::FuncOp> at(const SizeTuple &tuple) const;

  mlir::FailureOr<mlir::AffineExpr> fit(llvm::ArrayRef<int64_t> found) const { return grid_.fit(found, context()); }
  // The first of the fragments, finished or not, with what the others say computed from arguments for the sizes; they
  // were made at tuples(). Fails, with a reason.
  mlir::LogicalResult lift(llvm::ArrayRef<Fragment *> fragments, std::string &why) const;
  // One fragment for all sizes, of what `build` makes at tuples() and then, where there are several lanes, at so many
  // consecutive() ones; null where it makes one of them null. Fails, with a reason where lifting does.
  using MaybeFragment = mlir::FailureOr<std::unique_ptr<Fragment>>;
  MaybeFragment lifted(int64_t lanes, size_t consecutive, llvm::function_ref<MaybeFragment(size_t)> build,
                       std::string &why) const;

  // "size0", ...
  llvm::SmallVector<std::string> names() const;
  std::string textOf(mlir::AffineExpr size) const;
  // "by0", ...: the kernel's divisor for the size.
  std::string divisorOf(mlir::AffineExpr size) const { return "by" + std::to_string(numberOfDivisor(size)); }

  // For the extents of its launches.
  LaunchSizes launchSizes() const { return LaunchSizes(kernel_); }

private:
  OpenSizes(CudaKernel &owner, llvm::ArrayRef<unsigned> used, SizeGrid grid)
      : owner_(&owner), kernel_(owner.region), used_(used), grid_(std::move(grid)) {}
  void useDivisors(Fragment &fragment, const CodeLifter &lifter) const;
  size_t numberOfDivisor(mlir::AffineExpr size) const;
  mlir::MLIRContext *context() const { return kernel_->getContext(); }
  std::string nameOf(unsigned symbol) const {
    return "size" + std::to_string(llvm::find(used_, symbol) - used_.begin());
  }

  CudaKernel *owner_;                 // knows the divisors of all fragments
  mutable mlir::func::FuncOp kernel_; // a handle: its accessors are not const
  llvm::SmallVector<unsigned> used_;  // symbols
  SizeGrid grid_;
};

} // namespace dlc::cuda
