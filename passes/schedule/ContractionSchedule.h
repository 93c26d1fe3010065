// Chooses how a contraction is tiled on the CPU: a cost model over a few tiles.
#pragma once

#include "ir/lowering/ContractionShape.h"

namespace dlc {

// Entries of a contraction kernel's `schedule`; the pairs are for 512-bit and for 256-bit vectors.
struct ContractionSchedule {
  int64_t panel = 0;        // columns of a packed rhs panel
  int64_t rows[2] = {1, 1}; // of a tile
  int64_t columns[2] = {1, 1};
  int64_t tasks = 1; // how many to aim at

  mlir::DictionaryAttr attribute(mlir::MLIRContext *context) const;
};

ContractionSchedule chooseContractionSchedule(llvm::ArrayRef<ContractionShape> shapes);
ContractionSchedule chooseDepthwiseSchedule(llvm::ArrayRef<ContractionShape> shapes);

} // namespace dlc
