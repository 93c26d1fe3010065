// Reference evaluation: transposed convolution and batch normalization.
#include "ir/Dlc.h"
#include "ir/reference/ElementAccess.h"
#include "ir/reference/Walk.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// Every operand element is spread over the window of the result that it meets. Sum: double, or uint64_t, which wraps.
template <typename Sum, typename Read, typename Write>
static void spread(ConvTransposeOp op, const Tensor &operand, const Tensor &filter, Tensor &result, Read read,
                   Write write) {
  const int64_t bytes = accessOf(operand.elementType()).bytes;
  SmallVector<int64_t> filterStrides = rowMajorStrides(filter.shape()), resultStrides = rowMajorStrides(result.shape());
  ArrayRef<int64_t> input = operand.shape().drop_front(2), kernel = filter.shape().drop_front(2);
  ArrayRef<int64_t> output = result.shape().drop_front(2);
  int64_t batch = operand.shape()[0], channels = operand.shape()[1], groups = op.getGroups();
  int64_t outputs = filter.shape()[1], channelsPerGroup = channels / groups;
  std::vector<Sum> sums(result.size(), 0), weights(filter.size());
  for (int64_t i = 0; i < filter.size(); ++i)
    weights[i] = Sum(read(filter.bytes().data() + i * bytes));
  const char *in = operand.bytes().data();
  for (int64_t n = 0; n < batch; ++n)
    for (int64_t c = 0; c < channels; ++c)
      for (Counter at(input); !at.done(); at.next(), in += bytes) {
        Sum value = Sum(read(in));
        for (Counter k(kernel); !k.done(); k.next()) {
          bool inside = true;
          int64_t to = n * resultStrides[0] + c / channelsPerGroup * outputs * resultStrides[1];
          int64_t from = c * filterStrides[0];
          for (size_t i = 0; i < kernel.size(); ++i) {
            int64_t place = at[i] * op.getStrides()[i] - op.getPadsLow()[i] + k[i] * op.getDilations()[i];
            inside &= place >= 0 && place < output[i];
            to += place * resultStrides[2 + i];
            from += k[i] * filterStrides[2 + i];
          }
          for (int64_t o = 0; inside && o < outputs; ++o)
            sums[to + o * resultStrides[1]] += value * weights[from + o * filterStrides[1]];
        }
      }
  char *out = result.mutableBytes().data();
  for (Sum sum : sums) {
    write(out, sum);
    out += bytes;
  }
}

LogicalResult ConvTransposeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  ElementAccess access = accessOf(operands[0].elementType());
  if (isa<FloatType>(operands[0].elementType()))
    spread<double>(*this, operands[0], operands[1], results[0], access.readReal, access.writeReal);
  else
    spread<uint64_t>(*this, operands[0], operands[1], results[0], access.readInteger, access.writeInteger);
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
