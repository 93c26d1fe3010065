// What a schedule makes its pieces of, once for a kernel of known sizes, at several sizes for a kernel for all.
#pragma once

#include "codegen/cuda/OpenSizes.h"
#include <numeric>

namespace dlc::cuda {

template <class T> class AtSizes {
public:
  using MaybeFragment = OpenSizes::MaybeFragment;

  // Of the kernel's region; of it at several sizes, where there are open ones.
  AtSizes(CudaKernel &kernel, const OpenSizes *sizes)
      : AtSizes(sizes ? AtSizes(*sizes, [&](mlir::func::FuncOp region) { return std::make_unique<T>(kernel, region); })
                      : AtSizes(std::make_unique<T>(kernel, kernel.region))) {}
  explicit AtSizes(std::unique_ptr<T> one) {
    if (one)
      all_.push_back(std::move(one));
  }
  // `make` gives null where the kernel at those sizes is none; at the tuples that fragments are lifted from, nothing is
  // left then.
  AtSizes(const OpenSizes &sizes, llvm::function_ref<std::unique_ptr<T>(mlir::func::FuncOp)> make) : sizes_(&sizes) {
    for (const SizeTuple &tuple : sizes.tuples())
      all_.push_back(make(*sizes.at(tuple)));
    if (llvm::is_contained(all_, nullptr)) {
      all_.clear();
      return;
    }
    for (const SizeTuple &tuple : sizes.consecutive()) {
      mlir::OwningOpRef<mlir::func::FuncOp> region = sizes.at(tuple);
      std::unique_ptr<T> made = region ? make(*region) : nullptr;
      if (!made) { // nothing is known of multiples then
        all_.resize(sizes.tuples().size());
        return;
      }
      all_.push_back(std::move(made));
    }
  }

  const OpenSizes *sizes() const { return sizes_; } // null: they are known
  bool isEmpty() const { return all_.empty(); }
  T &front() const { return *all_.front(); }
  bool every(llvm::function_ref<bool(T &)> holds) const {
    return llvm::all_of(all_, [&](auto &each) { return holds(*each); });
  }
  // The fragment that `build` makes, or one for all sizes of what it makes at several; null where one of them is.
  // Several lanes must be possible at the sizes in a row, too. Where it cannot be lifted, it fails with a reason.
  MaybeFragment build(int64_t lanes, llvm::function_ref<MaybeFragment(T &)> build, std::string &why) const {
    if (!sizes_)
      return build(front());
    if (lanes > 1 && !hasConsecutive())
      return std::unique_ptr<Fragment>();
    return sizes_->lifted(lanes, all_.size() - sizes_->tuples().size(), [&](size_t i) { return build(*all_[i]); }, why);
  }
  // What a number is a multiple of at all sizes: itself, where they are known.
  int64_t divisorOf(llvm::function_ref<int64_t(T &)> number) const {
    if (sizes_ && !hasConsecutive())
      return 1;
    int64_t divisor = 0;
    for (auto &each : all_)
      divisor = std::gcd(divisor, number(*each));
    return divisor;
  }
  // What `make` gives at each; at the sizes that fragments are lifted from first.
  template <class Make> auto map(Make make) const {
    std::vector<decltype(make(front()))> made;
    for (auto &each : all_)
      made.push_back(make(*each));
    return made;
  }
  // A number as it follows from the sizes.
  mlir::FailureOr<mlir::AffineExpr> fit(llvm::function_ref<int64_t(T &)> number) const {
    auto at = llvm::ArrayRef(all_).take_front(sizes_->tuples().size());
    return sizes_->fit(llvm::map_to_vector(at, [&](auto &each) -> int64_t { return number(*each); }));
  }

private:
  bool hasConsecutive() const { return all_.size() > sizes_->tuples().size(); }

  const OpenSizes *sizes_ = nullptr;
  std::vector<std::unique_ptr<T>> all_; // one; or at all tuples, then at sizes in a row
};

// Code for all sizes by a family's emitter. Success without a source where it knows none, or cannot lift it.
template <class Emitter> mlir::LogicalResult emitForAllSizes(CudaKernel &kernel, const OpenSizes &sizes) {
  Emitter emitter(kernel, &sizes);
  mlir::LogicalResult emitted = emitter.emit();
  if (kernel.source.empty()) {
    kernel.sizeArguments.clear();
    kernel.sizeFields.clear();
  }
  return mlir::success(succeeded(emitted) || !emitter.whyNotOpen().empty());
}

} // namespace dlc::cuda
