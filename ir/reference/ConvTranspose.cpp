// Reference evaluation: transposed convolution and batch normalization.
#include "ir/Dlc.h"
#include "ir/reference/ElementAccess.h"
#include "ir/reference/Walk.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// Every operand element is spread over the window of the result that it meets.
LogicalResult ConvTransposeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &filter = operands[1];
  Tensor &result = results[0];
  ElementAccess access = accessOf(operand.elementType());
  SmallVector<int64_t> filterStrides = rowMajorStrides(filter.shape()), resultStrides = rowMajorStrides(result.shape());
  ArrayRef<int64_t> input = operand.shape().drop_front(2), kernel = filter.shape().drop_front(2);
  ArrayRef<int64_t> output = result.shape().drop_front(2);
  int64_t batch = operand.shape()[0], channels = operand.shape()[1], groups = getGroups();
  int64_t outputs = filter.shape()[1], channelsPerGroup = channels / groups;
  std::vector<double> sums(result.size(), 0.0), weights(filter.size());
  for (int64_t i = 0; i < filter.size(); ++i)
    weights[i] = access.readReal(filter.bytes().data() + i * access.bytes);
  const char *in = operand.bytes().data();
  for (int64_t n = 0; n < batch; ++n)
    for (int64_t c = 0; c < channels; ++c)
      for (Counter at(input); !at.done(); at.next(), in += access.bytes) {
        double value = access.readReal(in);
        for (Counter k(kernel); !k.done(); k.next()) {
          bool inside = true;
          int64_t to = n * resultStrides[0] + c / channelsPerGroup * outputs * resultStrides[1];
          int64_t from = c * filterStrides[0];
          for (size_t i = 0; i < kernel.size(); ++i) {
            int64_t place = at[i] * getStrides()[i] - getPadsLow()[i] + k[i] * getDilations()[i];
            inside &= place >= 0 && place < output[i];
            to += place * resultStrides[2 + i];
            from += k[i] * filterStrides[2 + i];
          }
          for (int64_t o = 0; inside && o < outputs; ++o)
            sums[to + o * resultStrides[1]] += value * weights[from + o * filterStrides[1]];
        }
      }
  char *out = result.mutableBytes().data();
  for (double sum : sums) {
    access.writeReal(out, sum);
    out += access.bytes;
  }
  return success();
}

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
