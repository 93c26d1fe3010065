#include "ir/Members.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace dlc {

int64_t membersOf(func::FuncOp kernel) {
  auto members = kernel->getAttrOfType<IntegerAttr>(kMembersAttribute);
  return members ? members.getInt() : 1;
}

} // namespace dlc
