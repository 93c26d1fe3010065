// What the threads of a reduction keep of their rows from pass to pass, so that a row comes from memory once, and what
// is dear is computed once.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

struct KeptRow {
  llvm::SmallVector<mlir::BlockArgument> loaded; // inputs of the full shape that several passes read
  llvm::SmallVector<ReduceOp> made;              // of dear operands that are read again
  // Of one element: as stored, and as computed.
  int64_t loadedBytes = 0, madeBytes = 0;

  // Of a kernel's region, whose reductions combine the same dims of the same shape.
  static KeptRow of(mlir::Block &region);
  bool isEmpty() const { return loaded.empty() && made.empty(); }
  // Registers of a thread that has so many elements of a row; whether a thread of a block of so many has them.
  int64_t registers(int64_t elements) const;
  bool fits(int64_t elements, int64_t threads) const;
};

} // namespace dlc
