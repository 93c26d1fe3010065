// Products of what another kernel has put side by side, as GPUs launch the steps of a recurrence's gradient: what each
// gate of a cell gives, of which the product makes what the step before it gets.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Launches of products that take the pieces themselves, where that makes steps of them (isRecurrentStep). What puts the
// pieces side by side stays for its other readers.
class JoinedOperands {
public:
  explicit JoinedOperands(mlir::ModuleOp module);
  // Whether takeApart launches it, or takes its launches apart.
  bool needs(mlir::func::FuncOp kernel) const;
  // Takes those apart again that are still launched; what nobody reads any more goes.
  void takeApart();

private:
  struct Joined {
    mlir::func::FuncOp product, function;
    unsigned operand; // the product's argument in place of which the function takes pieces, its last arguments
  };
  struct Candidate;
  static std::optional<Candidate> candidateOf(LaunchOp product, const mlir::SymbolTable &symbols);
  static mlir::func::FuncOp functionOf(const Candidate &candidate);

  mlir::ModuleOp module_;
  llvm::SmallVector<Joined> joined_;
  llvm::DenseMap<mlir::Operation *, mlir::Value> wholes_; // what was put side by side, by the joined launches
};

} // namespace dlc
