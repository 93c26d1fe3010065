// Orders of dims: dim i of the permuted tensor is dim permutation[i] of what is permuted, as in dlc.transpose.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

namespace dlc {

// result[i] = values[permutation[i]].
template <typename T> llvm::SmallVector<T> permute(llvm::ArrayRef<T> values, llvm::ArrayRef<int64_t> permutation) {
  llvm::SmallVector<T> result;
  for (int64_t source : permutation)
    result.push_back(values[size_t(source)]);
  return result;
}
llvm::SmallVector<int64_t> inverse(llvm::ArrayRef<int64_t> permutation);

// channels_first -> channels_last: [N, C, spatial...] -> [N, spatial..., C], of a filter [O, I, kernel...] ->
// [kernel..., I, O].
llvm::SmallVector<int64_t> channelsLastOrder(int64_t rank);
llvm::SmallVector<int64_t> filterLastOrder(int64_t rank);

} // namespace dlc
