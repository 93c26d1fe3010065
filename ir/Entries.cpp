#include "ir/Entries.h"

using namespace mlir;

namespace dlc {

SmallVector<func::FuncOp> entriesOf(ModuleOp module) {
  SmallVector<func::FuncOp> entries;
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isPrivate() && !function.isExternal() && !function->hasAttr("dlc.kernel"))
      entries.insert(function.getSymName() == "main" ? entries.begin() : entries.end(), function);
  return entries;
}

} // namespace dlc
