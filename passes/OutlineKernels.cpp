// Moves dlc.kernel regions into private functions, one for all equal regions.
#include "passes/AllPasses.h"
#include "passes/KernelNames.h"
#include "passes/Reasons.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_OUTLINEKERNELS
#include "passes/Passes.h.inc"

namespace {

// The region as text, without locations: equal texts are equal kernels.
std::string fingerprint(KernelOp kernel) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << kernel.getRoot() << kernel.getScheduleAttr();
  llvm::DenseMap<Value, unsigned> numbers;
  auto number = [&](Value value) { return numbers.try_emplace(value, numbers.size()).first->second; };
  for (BlockArgument argument : kernel.getBody().getArguments())
    stream << " %" << number(argument) << argument.getType();
  for (Operation &op : kernel.getBody().front()) {
    stream << "\n" << op.getName() << op.getRawDictionaryAttrs();
    // Properties hold the inherent attributes; a resource prints as its name, which is one tensor's alone.
    stream << op.getPropertiesAsAttribute();
    for (Value operand : op.getOperands())
      stream << " %" << number(operand);
    stream << " ->";
    for (Value result : op.getResults())
      stream << " %" << number(result) << result.getType();
  }
  return text;
}

struct OutlineKernels : impl::OutlineKernelsBase<OutlineKernels> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    llvm::StringMap<func::FuncOp> known;
    llvm::StringSet<> names;
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      names.insert(function.getName());
    SmallVector<KernelOp> kernels;
    module.walk([&](KernelOp kernel) { kernels.push_back(kernel); });
    for (KernelOp kernel : kernels) {
      func::FuncOp &function = known[fingerprint(kernel)];
      if (!function)
        function = outline(kernel, uniqueName(kernelName(kernel), names));
      OpBuilder builder(kernel);
      auto launch = LaunchOp::create(builder, kernel.getLoc(), kernel.getResultTypes(), function.getName(),
                                     kernel.getInputs(), DenseI64ArrayAttr());
      // Of this place in the graph: equal kernels may have other neighbours elsewhere.
      if (Attribute reasons = kernel->getAttr(kReasonsAttribute))
        launch->setAttr(kReasonsAttribute, reasons);
      kernel->replaceAllUsesWith(launch);
      kernel->erase();
    }
  }

  static std::string uniqueName(std::string name, llvm::StringSet<> &taken) {
    std::string unique = name;
    for (unsigned i = 2; !taken.insert(unique).second; ++i)
      unique = name + "_" + std::to_string(i);
    return unique;
  }

  func::FuncOp outline(KernelOp kernel, StringRef name) {
    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    auto type = builder.getFunctionType(kernel.getInputs().getTypes(), kernel.getResultTypes());
    auto function = func::FuncOp::create(builder, kernel.getLoc(), name, type);
    function.setPrivate();
    function->setAttr("dlc.kernel", builder.getUnitAttr());
    function->setAttr("root", kernel.getRootAttr());
    if (DictionaryAttr schedule = kernel.getScheduleAttr())
      function->setAttr("schedule", schedule);
    function.getBody().takeBody(kernel.getBody());
    return function;
  }
};

} // namespace
} // namespace dlc
