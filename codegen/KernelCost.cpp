#include "codegen/KernelCost.h"
#include "ir/ContractionView.h"
#include "ir/Members.h"
#include "ir/Repeats.h"

using namespace mlir;

namespace dlc {

uint64_t kernelFlops(func::FuncOp kernel) {
  uint64_t flops = 0;
  kernel.walk([&](ContractionOpInterface op) { flops += 2 * op.getContractionView().multiplyAdds(); });
  std::optional<Repeats> repeats = Repeats::of(kernel);
  return flops * uint64_t(repeats ? repeats->count : membersOf(kernel));
}

uint64_t kernelBytes(func::FuncOp kernel) {
  uint64_t bytes = 0;
  auto add = [&](TypeRange types) {
    for (Type type : types)
      bytes += uint64_t(tensorBytes(cast<RankedTensorType>(type)).value_or(0));
  };
  FunctionType type = launchType(kernel);
  add(type.getInputs());
  add(type.getResults());
  return bytes;
}

std::string summarizeKernel(func::FuncOp kernel) {
  std::string text;
  if (std::optional<Repeats> repeats = Repeats::of(kernel))
    text = std::to_string(repeats->count) + " times ";
  if (int64_t members = membersOf(kernel); members > 1)
    text = std::to_string(members) + " at once, each ";
  if (auto root = kernel->getAttrOfType<KernelRootAttr>("root"))
    text += stringifyKernelRoot(root.getValue());
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
