// Sizes of the IR -> the expressions of an entry, or of a kernel's launches.
#pragma once

#include "ir/Sizes.h"
#include "runtime/plan/Plan.h"
#include "llvm/ADT/DenseMap.h"

namespace dlc {

class EntrySizes {
public:
  // Where a kernel's arguments are symbols, quotients are arguments like others.
  enum class Quotients { computed, given };
  // `entry` gets the module's symbols, where it has any.
  EntrySizes(mlir::ModuleOp module, plan::Entry &entry, Quotients quotients = Quotients::computed);

  // Equal expressions have one number.
  plan::Size of(mlir::AffineExpr size);
  plan::Size bytesOf(mlir::RankedTensorType type) { return of(dlc::bytesOf(type)); }
  // The dims of an input or output.
  std::vector<plan::Size> dimsOf(mlir::RankedTensorType type);
  plan::Size larger(plan::Size a, plan::Size b);
  plan::Size sum(plan::Size a, plan::Size b);
  // `size`; where `limited` is more than `most` it has no value, and what is of that size is an error of the run.
  plan::Size within(plan::Size size, plan::Size limited, int64_t most);
  plan::Size add(plan::SizeOp op, plan::Size left, plan::Size right);

private:
  plan::Entry &entry_;
  llvm::SmallVector<SizeSymbol> symbols_;
  llvm::DenseMap<mlir::AffineExpr, plan::Size> known_;
};

// Sizes in the scope of the launches of a kernel function that is handed symbols: its size arguments.
class LaunchSizes {
public:
  explicit LaunchSizes(mlir::func::FuncOp kernel);
  LaunchSizes(const LaunchSizes &) = delete; // sizes_ refers to scope_
  plan::Size of(mlir::AffineExpr size) { return sizes_.of(size); }
  plan::Size larger(plan::Size a, plan::Size b) { return sizes_.larger(a, b); }
  // Numbers are computed.
  plan::Size product(plan::Size a, plan::Size b);
  plan::Size ceilDivide(plan::Size a, int64_t b);
  plan::Size smaller(plan::Size a, int64_t b);
  plan::Size within(plan::Size size, plan::Size limited, int64_t most) { return sizes_.within(size, limited, most); }
  std::vector<plan::Expression> expressions() const;
  // Makes `extent` the first one of the grid.
  void setGrid(plan::Geometry &launch, plan::Size extent) const;
  // Divisors of a launch whose other sizes are set.
  void addDivisors(plan::Geometry &launch, llvm::ArrayRef<mlir::AffineExpr> sizes, bool isWide);

private:
  llvm::SmallVector<unsigned> arguments_; // symbols
  plan::Entry scope_;
  EntrySizes sizes_;
};

} // namespace dlc
