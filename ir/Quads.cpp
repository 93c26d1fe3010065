#include "ir/Quads.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {

bool multipliesBytes(Operation *contraction) {
  return llvm::all_of(contraction->getOperandTypes(), [](Type type) {
    Type element = cast<RankedTensorType>(type).getElementType();
    return isa<IntegerType>(element) && element.getIntOrFloatBitWidth() == 8;
  });
}

bool packsQuads(Operation *contraction) {
  auto panel = contraction->getAttrOfType<IntegerAttr>("panel");
  return panel && panel.getInt() != 0 && multipliesBytes(contraction);
}

} // namespace dlc
