// How many elements one element of a result is made of, where sizes say it.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

static int64_t product(ArrayRef<int64_t> sizes) {
  int64_t result = 1;
  for (int64_t size : sizes)
    result *= std::max<int64_t>(size, 1);
  return result;
}

int64_t ReduceOp::getElementsRead() {
  return std::max<int64_t>(1, product(getOperand().getType().getShape()) / product(getType().getShape()));
}
int64_t PoolOp::getElementsRead() { return product(getKernel()); }
int64_t PoolIndicesOp::getElementsRead() { return product(getKernel()); }
// Every window that holds the element, and all of each.
int64_t PoolGradOp::getElementsRead() { return product(getKernel()) * 2; }
