// Reference evaluation: pools.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include "ir/reference/Walk.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

namespace {

// Sliding windows over the spatial dims of a tensor in either layout.
struct Windows {
  ArrayRef<int64_t> kernel, strides, low, high, dilations;
  SmallVector<int64_t> input, output; // spatial sizes
  SmallVector<int64_t> inputStrides;  // of the spatial dims, in elements
  SmallVector<int64_t> outputStrides;
  int64_t batch, channels;
  int64_t inputBatch, inputChannel, outputBatch, outputChannel; // strides

  template <typename OpTy>
  Windows(OpTy op, const Tensor &operand, const Tensor &result, Layout layout)
      : kernel(op.getKernel()), strides(op.getStrides()), low(op.getPadsLow()), high(op.getPadsHigh()),
        dilations(op.getDilations()) {
    size_t spatial = kernel.size(), first = layout == Layout::channels_first ? 2 : 1;
    size_t channel = layout == Layout::channels_first ? 1 : spatial + 1;
    SmallVector<int64_t> in = rowMajorStrides(operand.shape()), out = rowMajorStrides(result.shape());
    input.assign(operand.shape().begin() + first, operand.shape().begin() + first + spatial);
    output.assign(result.shape().begin() + first, result.shape().begin() + first + spatial);
    inputStrides.assign(in.begin() + first, in.begin() + first + spatial);
    outputStrides.assign(out.begin() + first, out.begin() + first + spatial);
    batch = operand.shape()[0];
    channels = operand.shape()[channel];
    inputBatch = in[0];
    outputBatch = out[0];
    inputChannel = in[channel];
    outputChannel = out[channel];
  }

  // Calls window(inputBase, at, outputPlace) for every window.
  template <typename Fn> void forEach(Fn window) const {
    for (int64_t n = 0; n < batch; ++n)
      for (int64_t c = 0; c < channels; ++c)
        for (Counter at(output); !at.done(); at.next())
          window(n * inputBatch + c * inputChannel, at.index(),
                 n * outputBatch + c * outputChannel + dot(at.index(), outputStrides));
  }

  // Calls element(spatialOffset) for each element of the window that lies in the operand, in row-major order; gives the
  // number of elements that lie in the padded operand.
  template <typename Fn> int64_t forEachElement(ArrayRef<int64_t> at, Fn element) const {
    int64_t padded = 0;
    for (Counter k(kernel); !k.done(); k.next()) {
      bool inside = true, insidePadded = true;
      int64_t offset = 0;
      for (size_t i = 0; i < kernel.size(); ++i) {
        int64_t place = at[i] * strides[i] - low[i] + k[i] * dilations[i];
        inside &= place >= 0 && place < input[i];
        insidePadded &= place < input[i] + high[i];
        offset += place * inputStrides[i];
      }
      padded += insidePadded;
      if (inside)
        element(offset);
    }
    return padded;
  }
};

} // namespace

static void poolReals(PoolOp op, const Windows &windows, const ElementAccess &access, const char *in, char *out) {
  double p = double(op.getP());
  windows.forEach([&](int64_t base, ArrayRef<int64_t> at, int64_t to) {
    double sum = 0, largest = -std::numeric_limits<double>::infinity();
    int64_t count = 0;
    int64_t padded = windows.forEachElement(at, [&](int64_t offset) {
      double value = access.readReal(in + (base + offset) * access.bytes);
      ++count;
      if (op.getKind() == PoolKind::max)
        largest = std::isnan(largest) || largest > value ? largest : value;
      else
        sum += op.getKind() == PoolKind::lp ? std::pow(std::fabs(value), p) : value;
    });
    double value = largest;
    if (op.getKind() == PoolKind::average)
      value = sum / double(op.getCountIncludePad() ? padded : count);
    else if (op.getKind() == PoolKind::lp)
      value = std::pow(sum, 1 / p);
    access.writeReal(out + to * access.bytes, value);
  });
}

LogicalResult PoolOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Windows windows(*this, operands[0], results[0], getLayout());
  Type type = operands[0].elementType();
  ElementAccess access = accessOf(type);
  const char *in = operands[0].bytes().data();
  char *out = results[0].mutableBytes().data();
  if (isa<FloatType>(type)) {
    poolReals(*this, windows, access, in, out);
    return success();
  }
  windows.forEach([&](int64_t base, ArrayRef<int64_t> at, int64_t to) {
    int64_t largest = wrapInteger(type, isUnsigned(type) ? 0 : int64_t(uint64_t(1) << (elementBits(type) - 1)));
    windows.forEachElement(at, [&](int64_t offset) {
      int64_t value = access.readInteger(in + (base + offset) * access.bytes);
      if (isUnsigned(type) ? uint64_t(value) > uint64_t(largest) : value > largest)
        largest = value;
    });
    access.writeInteger(out + to * access.bytes, largest);
  });
  return success();
}

LogicalResult PoolIndicesOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Windows windows(*this, operands[0], results[0], Layout::channels_first);
  ElementAccess access = accessOf(operands[0].elementType());
  bool real = isa<FloatType>(operands[0].elementType()), unsignedType = isUnsigned(operands[0].elementType());
  const char *in = operands[0].bytes().data();
  char *out = results[0].mutableBytes().data();
  windows.forEach([&](int64_t base, ArrayRef<int64_t> at, int64_t to) {
    int64_t best = -1; // spatial offset
    auto larger = [&](int64_t a, int64_t b) {
      const char *left = in + (base + a) * access.bytes, *right = in + (base + b) * access.bytes;
      if (real) { // NaN beats every number, as in the pool's value
        double x = access.readReal(left), y = access.readReal(right);
        return std::isnan(x) ? !std::isnan(y) : x > y;
      }
      int64_t x = access.readInteger(left), y = access.readInteger(right);
      return unsignedType ? uint64_t(x) > uint64_t(y) : x > y;
    };
    windows.forEachElement(at, [&](int64_t offset) {
      if (best < 0 || larger(offset, best))
        best = offset;
    });
    int64_t flat = best < 0 ? -1 : base + best;
    if (best >= 0 && getColumnMajor()) { // the first spatial dim runs fastest
      int64_t stride = 1, rest = best;
      flat = base;
      for (size_t i = 0; i < windows.input.size(); ++i) {
        flat += rest / windows.inputStrides[i] * stride;
        rest %= windows.inputStrides[i];
        stride *= windows.input[i];
      }
    }
    storeAs<int64_t>(out + to * int64_t(sizeof(int64_t)), flat);
  });
  return success();
}

LogicalResult PoolGradOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Windows windows(*this, operands[0], operands[1], getLayout());
  ElementAccess access = accessOf(operands[0].elementType());
  const char *in = operands[0].bytes().data(), *gradients = operands[1].bytes().data();
  double p = double(getP());
  std::vector<double> sums(operands[0].size(), 0);
  windows.forEach([&](int64_t base, ArrayRef<int64_t> at, int64_t to) {
    auto read = [&](int64_t offset) { return access.readReal(in + (base + offset) * access.bytes); };
    double gradient = access.readReal(gradients + to * access.bytes), norm = 0;
    int64_t best = -1, count = 0;
    int64_t padded = windows.forEachElement(at, [&](int64_t offset) {
      double value = read(offset);
      ++count;
      norm += std::pow(std::fabs(value), p);
      if (best < 0 || value > read(best) || (std::isnan(value) && !std::isnan(read(best))))
        best = offset;
    });
    norm = std::pow(norm, 1 / p);
    if (getKind() == PoolKind::max) {
      if (best >= 0)
        sums[base + best] += gradient;
      return;
    }
    windows.forEachElement(at, [&](int64_t offset) {
      double value = read(offset), sign = double(value > 0) - double(value < 0);
      if (getKind() == PoolKind::average)
        sums[base + offset] += gradient / double(getCountIncludePad() ? padded : count);
      else if (norm != 0)
        sums[base + offset] += gradient * sign * std::pow(std::fabs(value) / norm, p - 1);
    });
  });
  char *out = results[0].mutableBytes().data();
  for (auto [i, sum] : llvm::enumerate(sums))
    access.writeReal(out + int64_t(i) * access.bytes, sum);
  return success();
}
