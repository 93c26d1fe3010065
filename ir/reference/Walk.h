// Copying elements between strided places: what most ops that move data come down to.
#pragma once

#include "ir/data/Tensor.h"

namespace dlc {

// For every index i of `shape`: to[toOffset + i.toStrides] = from[fromOffset + i.fromStrides]. Offsets and strides
// count elements of `elementBytes` bytes; strides may be 0 or negative. All places must lie in the buffers.
void copyStrided(llvm::ArrayRef<int64_t> shape, unsigned elementBytes, char *to, int64_t toOffset,
                 llvm::ArrayRef<int64_t> toStrides, const char *from, int64_t fromOffset,
                 llvm::ArrayRef<int64_t> fromStrides);

// Counts through the indices of a shape in row-major order: for (Counter c(shape); !c.done(); c.next()) c.index()...
class Counter {
public:
  explicit Counter(llvm::ArrayRef<int64_t> shape) : shape_(shape), index_(shape.size(), 0) {
    for (int64_t dim : shape)
      done_ |= dim == 0;
  }
  bool done() const { return done_; }
  llvm::ArrayRef<int64_t> index() const { return index_; }
  int64_t operator[](size_t dim) const { return index_[dim]; }
  void next() {
    for (int dim = int(index_.size()) - 1; dim >= 0; --dim) {
      if (++index_[dim] < shape_[dim])
        return;
      index_[dim] = 0;
    }
    done_ = true;
  }

private:
  llvm::ArrayRef<int64_t> shape_;
  llvm::SmallVector<int64_t> index_;
  bool done_ = false;
};

inline int64_t dot(llvm::ArrayRef<int64_t> index, llvm::ArrayRef<int64_t> strides) {
  int64_t sum = 0;
  for (size_t i = 0; i < index.size(); ++i)
    sum += index[i] * strides[i];
  return sum;
}

} // namespace dlc
