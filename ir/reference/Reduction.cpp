// Reference evaluation: reductions and pools.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include "ir/reference/Combine.h"
#include "ir/reference/Walk.h"
#include <cmath>
#include <numeric>

using namespace mlir;
using namespace dlc;

// `combine` folds each element of the operand into accumulators that lie at toStrides (0 along reduced dims).
template <typename T, typename Read, typename Combine>
static void accumulate(const Tensor &operand, ArrayRef<int64_t> toStrides, std::vector<T> &accumulators, unsigned bytes,
                       Read read, Combine combine) {
  ArrayRef<int64_t> shape = operand.shape();
  const char *in = operand.bytes().data();
  int64_t rowLength = shape.empty() ? 1 : shape.back(), step = shape.empty() ? 0 : toStrides.back();
  for (Counter at(shape.empty() ? shape : shape.drop_back()); !at.done(); at.next()) {
    T *into = accumulators.data() + dot(at.index(), toStrides);
    for (int64_t i = 0; i < rowLength; ++i, in += bytes)
      into[i * step] = combine(into[i * step], read(in));
  }
}

LogicalResult ReduceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  Type type = operand.elementType();
  SmallVector<int64_t> kept(operand.shape());
  for (int64_t axis : getAxes())
    kept[axis] = 1;
  SmallVector<int64_t> strides = rowMajorStrides(kept);
  for (int64_t axis : getAxes())
    strides[axis] = 0;
  Tensor &result = results[0];
  ElementAccess access = accessOf(type);
  char *out = result.mutableBytes().data();
  ReduceKind kind = getKind();
  if (isa<FloatType>(type)) {
    std::vector<double> sums(result.size(), identityReal(kind));
    if (operand.size())
      accumulate(operand, strides, sums, access.bytes, access.readReal,
                 [kind](double a, double b) { return combineReals(kind, a, b); });
    for (double sum : sums) {
      access.writeReal(out, sum);
      out += access.bytes;
    }
    return success();
  }
  std::vector<int64_t> sums(result.size(), identityInteger(kind, type));
  if (operand.size())
    accumulate(operand, strides, sums, access.bytes, access.readInteger,
               [kind, u = isUnsigned(type)](int64_t a, int64_t b) { return combineIntegers(kind, a, b, u); });
  for (int64_t sum : sums) {
    access.writeInteger(out, sum);
    out += access.bytes;
  }
  return success();
}

namespace {

// The lines of a tensor along one axis: element k of line (o, i) lies at (o * size + k) * inner + i.
struct Lines {
  int64_t outer = 1, size, inner = 1;
  Lines(ArrayRef<int64_t> shape, int64_t axis) : size(shape[axis]) {
    for (int64_t dim : shape.take_front(axis))
      outer *= dim;
    for (int64_t dim : shape.drop_front(axis + 1))
      inner *= dim;
  }
  int64_t at(int64_t o, int64_t k, int64_t i) const { return (o * size + k) * inner + i; }
};

// Orders elements of a type; NaN is larger than any number, as NumPy sorts.
class Order {
public:
  explicit Order(const Tensor &tensor)
      : tensor_(tensor), access_(accessOf(tensor.elementType())), real_(isa<FloatType>(tensor.elementType())),
        unsigned_(isUnsigned(tensor.elementType())) {}
  bool less(int64_t a, int64_t b) const {
    const char *left = tensor_.bytes().data() + a * access_.bytes, *right = tensor_.bytes().data() + b * access_.bytes;
    if (real_) {
      double x = access_.readReal(left), y = access_.readReal(right);
      return std::isnan(y) ? !std::isnan(x) : x < y;
    }
    int64_t x = access_.readInteger(left), y = access_.readInteger(right);
    return unsigned_ ? uint64_t(x) < uint64_t(y) : x < y;
  }
  bool isNan(int64_t a) const {
    return real_ && std::isnan(access_.readReal(tensor_.bytes().data() + a * access_.bytes));
  }

private:
  const Tensor &tensor_;
  ElementAccess access_;
  bool real_, unsigned_;
};

} // namespace

LogicalResult ArgReduceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Lines lines(operands[0].shape(), getAxis());
  if (lines.size == 0 && results[0].size() != 0)
    return emitOpError("R3: axis ") << getAxis() << " is empty, expected elements to choose from";
  Order order(operands[0]);
  char *out = results[0].mutableBytes().data();
  bool largest = getKind() == ReduceKind::max;
  for (int64_t o = 0; o < lines.outer; ++o)
    for (int64_t i = 0; i < lines.inner; ++i, out += sizeof(int64_t)) {
      int64_t best = 0;
      for (int64_t k = 1; k < lines.size; ++k) {
        int64_t candidate = lines.at(o, k, i), current = lines.at(o, best, i);
        // NaN is chosen, whether the largest or the smallest is asked for.
        bool better = order.isNan(candidate) ? !order.isNan(current)
                      : order.isNan(current) ? false
                      : largest              ? order.less(current, candidate)
                                             : order.less(candidate, current);
        bool equal = !order.less(current, candidate) && !order.less(candidate, current);
        if (better || (equal && getSelectLast()))
          best = k;
      }
      storeAs<int64_t>(out, best);
    }
  return success();
}

LogicalResult CumulativeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  Lines lines(operand.shape(), getAxis());
  Type type = operand.elementType();
  ElementAccess access = accessOf(type);
  bool real = isa<FloatType>(type);
  const char *in = operand.bytes().data();
  char *out = results[0].mutableBytes().data();
  ReduceKind kind = getKind();
  for (int64_t o = 0; o < lines.outer; ++o)
    for (int64_t i = 0; i < lines.inner; ++i) {
      double realSum = identityReal(kind);
      int64_t integerSum = identityInteger(kind, type);
      for (int64_t step = 0; step < lines.size; ++step) {
        int64_t place = lines.at(o, getReverse() ? lines.size - 1 - step : step, i) * access.bytes;
        auto write = [&] {
          real ? access.writeReal(out + place, realSum) : access.writeInteger(out + place, integerSum);
        };
        if (getExclusive())
          write();
        if (real)
          realSum = combineReals(kind, realSum, access.readReal(in + place));
        else
          integerSum = combineIntegers(kind, integerSum, access.readInteger(in + place), false);
        if (!getExclusive())
          write();
      }
    }
  return success();
}

LogicalResult TopKOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  Lines lines(operand.shape(), getAxis()), kept(results[0].shape(), getAxis());
  Order order(operand);
  unsigned bytes = elementStorageBytes(operand.elementType());
  char *values = results[0].mutableBytes().data(), *indices = results[1].mutableBytes().data();
  std::vector<int64_t> sorted(lines.size);
  for (int64_t o = 0; o < lines.outer; ++o)
    for (int64_t i = 0; i < lines.inner; ++i) {
      std::iota(sorted.begin(), sorted.end(), 0);
      auto better = [&](int64_t a, int64_t b) {
        return getLargest() ? order.less(lines.at(o, b, i), lines.at(o, a, i))
                            : order.less(lines.at(o, a, i), lines.at(o, b, i));
      };
      auto before = [&](int64_t a, int64_t b) { return better(a, b) || (a < b && !better(b, a)); };
      std::nth_element(sorted.begin(), sorted.begin() + kept.size, sorted.end(), before);
      std::sort(sorted.begin(), sorted.begin() + kept.size, before);
      for (int64_t k = 0; k < kept.size; ++k) {
        int64_t to = kept.at(o, k, i);
        std::memcpy(values + to * bytes, operand.bytes().data() + lines.at(o, sorted[k], i) * bytes, bytes);
        storeAs<int64_t>(indices + to * int64_t(sizeof(int64_t)), sorted[k]);
      }
    }
  return success();
}
