// Reference evaluation: batch normalization.
#include "ir/Dlc.h"
#include "ir/reference/ElementAccess.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

LogicalResult BatchNormOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  ElementAccess access = accessOf(operand.elementType());
  double epsilon = getEpsilon().convertToDouble();
  int64_t batch = operand.shape()[0], channels = operand.shape()[1];
  int64_t plane = batch * channels ? operand.size() / (batch * channels) : 0;
  const char *in = operand.bytes().data();
  char *out = results[0].mutableBytes().data();
  for (int64_t n = 0; n < batch; ++n)
    for (int64_t c = 0; c < channels; ++c) {
      double factor = operands[1].get(c).real / std::sqrt(operands[4].get(c).real + epsilon);
      double bias = operands[2].get(c).real, mean = operands[3].get(c).real;
      for (int64_t i = 0; i < plane; ++i, in += access.bytes, out += access.bytes)
        access.writeReal(out, (access.readReal(in) - mean) * factor + bias);
    }
  return success();
}
