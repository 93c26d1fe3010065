// Shape rules, verifiers and folders: structure ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;


OpFoldResult ConstantOp::fold(FoldAdaptor adaptor) {
  return {};
}

LogicalResult KernelOp::verify() {
  return success();
}

LogicalResult LaunchOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return success();
}
