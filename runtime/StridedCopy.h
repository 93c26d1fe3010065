// Copies between tensors of equal dims and any strides, in host memory.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dlc::runtime {

// The most dims that a tensor of the C ABI has.
constexpr size_t maxRank = 32;

// Strides of a dense, row-major tensor, in elements.
void denseStrides(const int64_t *dims, size_t rank, int64_t *strides);

// Whether the elements lie as those of a dense tensor do. strides may be NULL: dense.
bool isDense(const int64_t *dims, const int64_t *strides, size_t rank);

// Element by element, but whole rows where both sides have them. Strides in elements.
void copyStrided(char *to, const int64_t *toStrides, const char *from, const int64_t *fromStrides, const int64_t *dims,
                 size_t rank, size_t elementBytes);

} // namespace dlc::runtime
