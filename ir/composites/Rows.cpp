// Rows of the reference.
#include "ir/composites/Rows.h"
#include "ir/data/ElementAccess.h"
#include "ir/reference/Walk.h"

using namespace mlir;

namespace dlc {

void forEachRow(const Tensor &operand, ArrayRef<int64_t> axes, Tensor &result,
                llvm::function_ref<void(std::vector<double> &)> compute) {
  SmallVector<int64_t> strides = rowMajorStrides(operand.shape()), outer(operand.shape()), inner, innerStrides;
  for (int64_t axis : axes) {
    inner.push_back(outer[axis]);
    innerStrides.push_back(strides[axis]);
    outer[axis] = 1;
  }
  SmallVector<int64_t> offsets;
  for (Counter at(inner); !at.done(); at.next())
    offsets.push_back(dot(at.index(), innerStrides));
  ElementAccess access = accessOf(operand.elementType());
  const char *in = operand.bytes().data();
  char *out = result.mutableBytes().data();
  std::vector<double> row(offsets.size());
  for (Counter at(outer); !at.done(); at.next()) {
    int64_t base = dot(at.index(), strides);
    for (auto [value, offset] : llvm::zip(row, offsets))
      value = access.readReal(in + (base + offset) * access.bytes);
    compute(row);
    for (auto [value, offset] : llvm::zip(row, offsets))
      access.writeReal(out + (base + offset) * access.bytes, value);
  }
}

} // namespace dlc
