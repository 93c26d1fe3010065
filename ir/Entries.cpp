#include "ir/Entries.h"
#include "ir/Dlc.h"
#include "ir/Views.h"

using namespace mlir;

namespace dlc {

SmallVector<func::FuncOp> entriesOf(ModuleOp module) {
  SmallVector<func::FuncOp> entries;
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isPrivate() && !function.isExternal() && !function->hasAttr("dlc.kernel"))
      entries.insert(function.getSymName() == "main" ? entries.begin() : entries.end(), function);
  return entries;
}

SmallVector<Block *> graphBlocks(func::FuncOp function) {
  SmallVector<Block *> blocks;
  function.walk<WalkOrder::PostOrder>([&](Operation *op) {
    if (isa<IfOp, LoopOpInterface>(op))
      for (Region &region : op->getRegions())
        blocks.push_back(&region.front());
  });
  blocks.push_back(&function.getBody().front());
  return blocks;
}

FlatSymbolRefAttr argumentState(func::FuncOp function, unsigned argument) {
  return function.getArgAttrOfType<FlatSymbolRefAttr>(argument, kStateAttribute);
}

FlatSymbolRefAttr resultState(func::FuncOp function, unsigned result) {
  return function.getResultAttrOfType<FlatSymbolRefAttr>(result, kStateAttribute);
}

Value argumentOfState(func::FuncOp function, FlatSymbolRefAttr state) {
  for (BlockArgument argument : function.getArguments())
    if (state && argumentState(function, argument.getArgNumber()) == state)
      return argument;
  return {};
}

bool isUnchangedState(func::FuncOp function, unsigned result) {
  Value before = argumentOfState(function, resultState(function, result));
  return before && withoutReshapes(function.getBody().front().getTerminator()->getOperand(result)) == before;
}

} // namespace dlc
