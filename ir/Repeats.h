// Kernels that one launch computes several times in a row: the steps of a recurrence.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// The attribute `dlc.repeats` of a kernel function, which is what one round computes. A launch of such a function takes
// the parts of all rounds as one tensor with a first dim of `count`, and gives them so.
struct Repeats {
  // What an argument is in each round: the result of this number in the round before (and the launch's operand in the
  // first one), or
  enum Argument : int64_t {
    Same = -1,       // the operand in every round
    Part = -2,       // part `round` of the operand
    PartBehind = -3, // part `count - 1 - round`: from the last one to the first
  };
  // What becomes of a result.
  enum Result : int64_t {
    Last = 0,  // the last round's stays; rounds before hand theirs on in memory
    Parts = 1, // each round's becomes a part
    Held = 2,  // the last round's stays; who computes it holds it between rounds
  };

  int64_t count = 1;
  llvm::SmallVector<int64_t> arguments, results;

  // Null where the function has no such attribute, or one that does not fit to its type.
  static std::optional<Repeats> of(mlir::func::FuncOp kernel);
  mlir::DictionaryAttr attribute(mlir::MLIRContext *context) const;

  bool isPart(unsigned argument) const { return arguments[argument] == Part || arguments[argument] == PartBehind; }
  // The results that the next round reads and of which the last one stays. A launch has room for one more of each,
  // behind its results: rounds write here and there by turns.
  llvm::SmallVector<unsigned> alternating() const;
};

constexpr llvm::StringLiteral kRepeatsAttribute = "dlc.repeats";

// The type of the kernel's launches.
mlir::FunctionType launchType(mlir::func::FuncOp kernel);

} // namespace dlc
