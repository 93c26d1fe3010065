#include "ir/Permutations.h"

using namespace llvm;

namespace dlc {

SmallVector<int64_t> inverse(ArrayRef<int64_t> permutation) {
  SmallVector<int64_t> result(permutation.size());
  for (auto [i, source] : enumerate(permutation))
    result[size_t(source)] = int64_t(i);
  return result;
}

SmallVector<int64_t> channelsLastOrder(int64_t rank) {
  SmallVector<int64_t> order{0};
  for (int64_t dim = 2; dim < rank; ++dim)
    order.push_back(dim);
  order.push_back(1);
  return order;
}

SmallVector<int64_t> filterLastOrder(int64_t rank) {
  SmallVector<int64_t> order;
  for (int64_t dim = 2; dim < rank; ++dim)
    order.push_back(dim);
  order.append({1, 0});
  return order;
}

} // namespace dlc
