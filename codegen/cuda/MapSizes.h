// What the copy engine is told of operands, as it follows from the sizes of a launch: numbers of tensor maps, and of
// the members that fetch by them.
#pragma once

#include "codegen/cuda/OpenSizes.h"

namespace dlc::cuda {

// T: what says where operands lie, as it is seen at one tuple of sizes.
template <class T> class MapSizes {
public:
  using Number = llvm::function_ref<int64_t(const T &)>;
  // `seen` at the sizes that fragments are lifted from, and maybe more; at known ones (`sizes` is null) once.
  MapSizes(const CudaKernel &kernel, const OpenSizes *sizes, std::vector<T> seen)
      : launch(kernel.region), sizes_(sizes), seen_(std::move(seen)) {}

  const T &front() const { return seen_.front(); }
  // In the scope of the launch, and as text.
  plan::Size of(Number number) {
    mlir::AffineExpr size = fit(number);
    return size ? launch.of(size) : number(front());
  }
  std::string textOf(Number number) {
    mlir::AffineExpr size = fit(number);
    auto constant = mlir::dyn_cast_or_null<mlir::AffineConstantExpr>(size);
    return size && !constant ? "int(" + sizes_->textOf(size) + ")" : std::to_string(number(front()));
  }
  // The kernel's divisor by which udiv and umod divide; "" where the number is known.
  std::string divisorOf(Number number) {
    mlir::AffineExpr size = fit(number);
    bool isOpen = size && !mlir::isa<mlir::AffineConstantExpr>(size);
    return isOpen ? sizes_->divisorOf(size) : "";
  }
  // Whether a number was asked for that is no sum of products of the sizes.
  bool failed() const { return failed_; }

  LaunchSizes launch;

private:
  // Null where it is known.
  mlir::AffineExpr fit(Number number) {
    if (!sizes_)
      return {};
    auto at = llvm::ArrayRef(seen_).take_front(sizes_->tuples().size());
    mlir::FailureOr<mlir::AffineExpr> size =
        sizes_->fit(llvm::map_to_vector(at, [&](const T &each) -> int64_t { return number(each); }));
    failed_ |= mlir::failed(size);
    return size.value_or(mlir::AffineExpr());
  }

  const OpenSizes *sizes_;
  std::vector<T> seen_;
  bool failed_ = false;
};

} // namespace dlc::cuda
