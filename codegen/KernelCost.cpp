#include "codegen/KernelCost.h"

using namespace mlir;

namespace dlc {

// Multiply-adds per result element.
static int64_t depthOf(Operation *op) {
  if (auto matmul = dyn_cast<MatmulOp>(op)) {
    auto lhs = matmul.getLhs().getType();
    return lhs.getDimSize(lhs.getRank() - (matmul.getTransposeLhs() ? 2 : 1));
  }
  if (auto conv = dyn_cast<ConvOp>(op)) {
    // Elements of the filter that one output channel uses.
    auto filter = conv.getFilter().getType();
    if (conv.getPanel()) { // [panels, kernel..., C, panel], or quads of bytes
      int64_t panels = filter.getShape().front() * conv.getPanel();
      return panels ? filter.getNumElements() / panels : 0;
    }
    int64_t columns = conv.getLayout() == Layout::channels_last ? filter.getShape().back() : filter.getShape().front();
    return columns ? filter.getNumElements() / columns : 0;
  }
  return 0;
}

uint64_t kernelFlops(func::FuncOp kernel) {
  uint64_t flops = 0;
  kernel.walk([&](Operation *op) {
    if (int64_t depth = depthOf(op))
      flops += 2 * uint64_t(depth) * uint64_t(cast<RankedTensorType>(op->getResult(0).getType()).getNumElements());
  });
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
