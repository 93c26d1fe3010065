// Sizes of the IR -> the expressions of an entry.
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

private:
  plan::Size add(plan::SizeOp op, plan::Size left, plan::Size right);

  plan::Entry &entry_;
  llvm::SmallVector<SizeSymbol> symbols_;
  llvm::DenseMap<mlir::AffineExpr, plan::Size> known_;
};

} // namespace dlc
