#include "codegen/KernelCost.h"

using namespace mlir;

namespace dlc {

uint64_t kernelFlops(func::FuncOp kernel) {
  uint64_t flops = 0;
  kernel.walk([&](ContractionOpInterface op) { flops += 2 * op.getContractionView().multiplyAdds(); });
  return flops;
}

uint64_t kernelBytes(func::FuncOp kernel) {
  uint64_t bytes = 0;
  auto add = [&](TypeRange types) {
    for (Type type : types)
      bytes += uint64_t(tensorBytes(cast<RankedTensorType>(type)).value_or(0));
  };
  add(kernel.getArgumentTypes());
  add(kernel.getResultTypes());
  return bytes;
}

std::string summarizeKernel(func::FuncOp kernel) {
  std::string text;
  if (auto root = kernel->getAttrOfType<KernelRootAttr>("root"))
    text = stringifyKernelRoot(root.getValue()).str();
  StringRef separator = ": ";
  for (Operation &op : kernel.getBody().front().without_terminator()) {
    if (isa<ConstantOp>(op))
      continue;
    text += (separator + op.getName().stripDialect()).str();
    separator = ", ";
  }
  return text;
}

} // namespace dlc
