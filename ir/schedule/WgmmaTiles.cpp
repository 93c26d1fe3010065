#include "ir/schedule/WgmmaTiles.h"
#include "ir/schedule/TensorTiles.h"

using namespace mlir;

namespace dlc {

// What a tensor map can say of an operand (CUDA driver API, cuTensorMapEncodeTiled).
static bool canBeMapped(const StridedOperand &operand, bool alongDepth, int64_t elementBytes, std::string &why) {
  auto aligned = [&](int64_t elements) { return elements * elementBytes % 16 == 0 && elements >= 0; };
  constexpr size_t mostBatches = 3;
  const StridedOperand::Dim &across = alongDepth ? operand.side : operand.depth;
  if (!aligned(operand.offset))
    why = "begins at no multiple of 16 bytes";
  else if (across.size > 1 && (!aligned(across.stride) || across.stride == 0))
    why = "has lines at no multiple of 16 bytes";
  else if (!llvm::all_of(operand.batches, [&](const StridedOperand::Dim &dim) { return aligned(dim.stride); }))
    why = "has batches at no multiple of 16 bytes";
  else if (llvm::count_if(operand.batches, [](auto &dim) { return dim.stride != 0; }) > long(mostBatches))
    why = "has batches in more than 3 dims";
  else
    return true;
  return false;
}

std::optional<WgmmaProduct> wgmmaProduct(ContractionOpInterface op, std::string &why) {
  ContractionView view = op.getContractionView();
  if (view.isEmpty() || view.panel || view.groupsAreNarrow())
    return std::nullopt;
  WgmmaProduct product;
  product.elementBytes = tensorElementBytes(op);
  if (product.elementBytes != 2) {
    why = "its operands are not of 16 bits";
    return std::nullopt;
  }
  for (bool isLhs : {true, false}) {
    auto operand = stridedOperand(view, isLhs, why);
    if (!operand)
      return std::nullopt;
    bool alongDepth = operand->depth.size == 1 ? operand->side.stride != 1 : operand->depth.stride == 1;
    bool alongSide = operand->side.size == 1 || operand->side.stride == 1;
    std::string fault = "has no neighbours along its depth or its side";
    if ((!alongDepth && !alongSide) || !canBeMapped(*operand, alongDepth, product.elementBytes, fault)) {
      why = (isLhs ? "the lhs " : "the rhs ") + fault;
      return std::nullopt;
    }
    product.operands[!isLhs] = *operand;
    product.alongDepth[!isLhs] = alongDepth;
  }
  return product;
}

int64_t WgmmaTiles::tiles(int64_t batches, int64_t ofRows, int64_t ofColumns) const {
  auto ceilDiv = [](int64_t a, int64_t b) { return (a + b - 1) / b; };
  return batches * ceilDiv(ofRows, rows * cluster) * cluster * ceilDiv(ofColumns, columns);
}

int64_t WgmmaTiles::sharedBytes() const {
  int64_t slabs = consumers() * 4 * 8 * (slabColumns() + 8) * 4, barriers = stages * 16;
  return stages * stageBytes() + slabs + barriers;
}

std::string WgmmaTiles::fault(bool rhsAlongDepth) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  if (rows == 256 && columns > 128)
    return "expected tile_columns:128 or fewer for 256 rows, whose sums take all registers";
  if (int64_t step = 64 * cluster; !rhsAlongDepth && columns % step != 0)
    return "expected a multiple of " + text(step) +
           " for tile_columns, as neighbours in the second operand are columns, found " + text(columns);
  if (blocks % cluster != 0)
    return "expected an even number of blocks for clusters of two, found " + text(blocks);
  if (int64_t bytes = sharedBytes(); bytes > kSharedLimit)
    return "expected at most " + text(kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

} // namespace dlc
