#include "ir/lowering/TransposePlanes.h"

using namespace mlir;

namespace dlc {

std::optional<TransposePlanes> TransposePlanes::of(TransposeOp op) {
  ArrayRef<int64_t> shape = op.getOperand().getType().getShape();
  SmallVector<int64_t> kept, order(shape.size(), -1); // operand dims in the result's order; their number without ones
  for (auto [dim, size] : llvm::enumerate(shape))
    if (size != 1) {
      order[dim] = int64_t(kept.size());
      kept.push_back(dim);
    }
  SmallVector<SmallVector<int64_t>> runs; // operand dims that stay neighbours
  for (int64_t dim : op.getPermutation()) {
    if (order[dim] < 0)
      continue;
    if (!runs.empty() && order[runs.back().back()] + 1 == order[dim])
      runs.back().push_back(dim);
    else
      runs.push_back({dim});
  }
  if (runs.size() < 2 || runs.back().back() == kept.back())
    return std::nullopt;
  TransposePlanes planes;
  for (auto [i, run] : llvm::enumerate(runs))
    llvm::append_range(i + 1 == runs.size()        ? planes.bDims
                       : run.back() == kept.back() ? planes.aDims
                                                   : planes.batchDims,
                       run);
  return planes;
}

} // namespace dlc
