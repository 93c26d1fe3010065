// Verifiers: kernels and launches. Numbered constraints:
// K1 a kernel's block takes the inputs and yields the outputs. K2 a launch names a kernel function of its types.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

LogicalResult KernelOp::verify() {
  Block &block = getBody().front();
  if (block.getArgumentTypes() != getInputs().getTypes())
    return emitOpError("K1: block arguments are ")
           << block.getArgumentTypes() << ", expected the inputs' types " << getInputs().getTypes();
  Operation *last = block.empty() ? nullptr : &block.back();
  if (!isa_and_nonnull<YieldOp>(last) || last->getOperandTypes() != getOutputs().getTypes())
    return emitOpError("K1: block ends in something else than a dlc.yield of the outputs' types ")
           << getOutputs().getTypes();
  return success();
}

LogicalResult LaunchOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  auto kernel = symbolTable.lookupNearestSymbolFrom<func::FuncOp>(*this, getKernelAttr());
  if (!kernel || !kernel->hasAttr("dlc.kernel"))
    return emitOpError("K2: ") << getKernelAttr() << " is not a function with the attribute dlc.kernel";
  auto found = FunctionType::get(getContext(), getInputs().getTypes(), getOutputs().getTypes());
  if (kernel.getFunctionType() != found)
    return emitOpError("K2: inputs and outputs are ")
           << found << ", expected " << kernel.getFunctionType() << " as " << getKernelAttr();
  return success();
}
