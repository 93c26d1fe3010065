#include "ir/reference/Walk.h"
#include <cstring>

using namespace mlir;

namespace dlc {

namespace {

struct Dim {
  int64_t size, to, from; // size in steps, strides in elements
};

// Two inner loops in T-sized pieces, tiled so that both sides stay in the cache when one of them strides far.
template <typename T> void copyPlane(const Dim &outer, const Dim &inner, char *to, const char *from) {
  constexpr int64_t tile = 32;
  for (int64_t i0 = 0; i0 < outer.size; i0 += tile)
    for (int64_t j0 = 0; j0 < inner.size; j0 += tile)
      for (int64_t i = i0; i < std::min(i0 + tile, outer.size); ++i)
        for (int64_t j = j0; j < std::min(j0 + tile, inner.size); ++j)
          std::memcpy(to + (i * outer.to + j * inner.to) * int64_t(sizeof(T)),
                      from + (i * outer.from + j * inner.from) * int64_t(sizeof(T)), sizeof(T));
}

void copyDims(ArrayRef<Dim> dims, unsigned bytes, char *to, const char *from) {
  if (dims.size() > 2) {
    for (int64_t i = 0; i < dims[0].size; ++i)
      copyDims(dims.drop_front(), bytes, to + i * dims[0].to * bytes, from + i * dims[0].from * bytes);
    return;
  }
  const Dim &outer = dims[0], &inner = dims[1];
  if (inner.to == 1 && inner.from == 1) {
    for (int64_t i = 0; i < outer.size; ++i)
      std::memcpy(to + i * outer.to * bytes, from + i * outer.from * bytes, inner.size * bytes);
    return;
  }
  switch (bytes) {
  case 1:
    return copyPlane<uint8_t>(outer, inner, to, from);
  case 2:
    return copyPlane<uint16_t>(outer, inner, to, from);
  case 4:
    return copyPlane<uint32_t>(outer, inner, to, from);
  default:
    return copyPlane<uint64_t>(outer, inner, to, from);
  }
}

} // namespace

void copyStrided(ArrayRef<int64_t> shape, unsigned elementBytes, char *to, int64_t toOffset,
                 ArrayRef<int64_t> toStrides, const char *from, int64_t fromOffset, ArrayRef<int64_t> fromStrides) {
  // Dims of size 1 go; neighbours that both sides walk through without a gap become one.
  SmallVector<Dim> dims;
  for (size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 0)
      return;
    if (shape[i] == 1)
      continue;
    Dim next{shape[i], toStrides[i], fromStrides[i]};
    if (!dims.empty() && dims.back().to == next.to * next.size && dims.back().from == next.from * next.size)
      dims.back() = {dims.back().size * next.size, next.to, next.from};
    else
      dims.push_back(next);
  }
  // The tiled plane is made of the last dim and the dim in which the source is densest.
  if (dims.size() > 2) {
    size_t densest = dims.size() - 2;
    for (size_t i = 0; i + 1 < dims.size(); ++i)
      if (std::abs(dims[i].from) == 1)
        densest = i;
    std::rotate(dims.begin() + densest, dims.begin() + densest + 1, dims.end() - 1);
  }
  while (dims.size() < 2)
    dims.insert(dims.begin(), Dim{1, 0, 0});
  copyDims(dims, elementBytes, to + toOffset * elementBytes, from + fromOffset * elementBytes);
}

} // namespace dlc
