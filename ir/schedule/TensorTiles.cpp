#include "ir/schedule/TensorTiles.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc {

int64_t TensorTiles::sharedBytes(int64_t elementBytes, int64_t padded) const {
  int64_t ring = stages * depth * ((rows + columns) * elementBytes + padded * 32);
  int64_t sums = warps() * 16 * (columns / warpsColumns + 8) * 4;
  return std::max(ring, sums);
}

std::string TensorTiles::fault(int64_t elementBytes, int64_t padded) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  int64_t depthBytes = depth * elementBytes;
  if (depthBytes < kStepBytes || depthBytes > kMostSteps * kStepBytes)
    return "expected tile_depth from " + text(kStepBytes / elementBytes) + " to " +
           text(kMostSteps * kStepBytes / elementBytes) + " for elements of " + text(elementBytes * 8) + " bits";
  if (depthBytes < warpsDepth * kStepBytes)
    return "expected tile_depth:" + text(warpsDepth * kStepBytes / elementBytes) + " or more for " + text(warpsDepth) +
           " warps that share the depth";
  int64_t partRows = rows / warpsRows, partColumns = columns / warpsColumns;
  if (partRows < 16 || partColumns < 16)
    return "expected 16 x 16 or more for each warp, which tile_rows / warps_rows and tile_columns / warps_columns "
           "give, found " +
           text(partRows) + " x " + text(partColumns);
  if (warps() > 16)
    return "expected at most 16 warps, found " + text(warps());
  if (int64_t most = warps() > 8 ? 2048 : 4096; partRows * partColumns > most)
    return "expected at most " + text(most) + " elements for each of " + text(warps()) + " warps, found " +
           text(partRows) + " x " + text(partColumns);
  if (int64_t bytes = sharedBytes(elementBytes, padded); bytes > kSharedLimit)
    return "expected at most " + text(kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

std::string TensorTiles::splitFault(int64_t split, int64_t ofDepth) const {
  int64_t turns = (ofDepth + depth - 1) / depth;
  if (split < 1 || split > 8 || (split & (split - 1)) != 0)
    return "split is " + std::to_string(split) + ", expected 1, 2, 4 or 8";
  if (split > turns)
    return "expected at most " + std::to_string(turns) +
           " for split, as many as there are tiles along the depth, found " + std::to_string(split);
  return "";
}

} // namespace dlc
