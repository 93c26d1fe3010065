// Verifier of random numbers. N1 seed and counter. N2 stream. N3 element type.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

LogicalResult RandomOp::verify() {
  for (auto [name, value] : {std::pair("seed", getSeed()), std::pair("counter", getCounter())}) {
    RankedTensorType type = tensorOf(value);
    if (!type.getElementType().isInteger(64) || !type.hasStaticShape() || type.getNumElements() != 1)
      return emitOpError("N1: ") << name << " is " << type << ", expected one i64";
  }
  if (getStream() > std::numeric_limits<uint32_t>::max())
    return emitOpError("N2: stream is ") << getStream() << ", expected a number of 32 bits";
  if (!getType().getElementType().isF32())
    return emitOpError("N3: element type of the result is ") << getType().getElementType() << ", expected f32";
  return success();
}
