#include "runtime/StridedCopy.h"

#include <cstring>

namespace dlc::runtime {
namespace {

// One dim of both sides, strides in bytes.
struct Axis {
  int64_t size, to, from;
};

template <size_t bytes> void copyRow(char *to, const char *from, const Axis &row) {
  for (int64_t i = 0; i < row.size; ++i)
    std::memcpy(to + i * row.to, from + i * row.from, bytes);
}

void copyAxes(char *to, const char *from, const Axis *axes, size_t count, size_t elementBytes) {
  if (count > 1) {
    for (int64_t i = 0; i < axes->size; ++i)
      copyAxes(to + i * axes->to, from + i * axes->from, axes + 1, count - 1, elementBytes);
    return;
  }
  const Axis &row = *axes;
  if (row.to == int64_t(elementBytes) && row.from == row.to)
    std::memcpy(to, from, size_t(row.size) * elementBytes);
  else if (elementBytes == 8)
    copyRow<8>(to, from, row);
  else if (elementBytes == 4)
    copyRow<4>(to, from, row);
  else if (elementBytes == 2)
    copyRow<2>(to, from, row);
  else
    copyRow<1>(to, from, row);
}

} // namespace

void denseStrides(const int64_t *dims, size_t rank, int64_t *strides) {
  int64_t stride = 1;
  for (size_t i = rank; i-- > 0;) {
    strides[i] = stride;
    stride *= dims[i];
  }
}

bool isDense(const int64_t *dims, const int64_t *strides, size_t rank) {
  if (!strides)
    return true;
  int64_t stride = 1;
  bool dense = true;
  for (size_t i = rank; i-- > 0;) {
    if (dims[i] == 0)
      return true;
    dense &= dims[i] == 1 || strides[i] == stride;
    stride *= dims[i];
  }
  return dense;
}

void copyStrided(char *to, const int64_t *toStrides, const char *from, const int64_t *fromStrides, const int64_t *dims,
                 size_t rank, size_t elementBytes) {
  Axis axes[maxRank + 1];
  size_t count = 0;
  auto bytes = int64_t(elementBytes);
  for (size_t i = 0; i < rank; ++i) {
    if (dims[i] == 0)
      return;
    Axis axis = {dims[i], toStrides[i] * bytes, fromStrides[i] * bytes};
    if (axis.size == 1)
      continue;
    // A dim that continues the one before it on both sides is one with it.
    if (Axis *outer = count ? &axes[count - 1] : nullptr;
        outer && outer->to == axis.to * axis.size && outer->from == axis.from * axis.size)
      *outer = {outer->size * axis.size, axis.to, axis.from};
    else
      axes[count++] = axis;
  }
  if (count == 0)
    axes[count++] = {1, bytes, bytes};
  copyAxes(to, from, axes, count, elementBytes);
}

} // namespace dlc::runtime
