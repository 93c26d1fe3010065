// Moves dlc.kernel regions into private functions, one for all equal regions.
#include "ir/ValueNames.h"
#include "passes/AllPasses.h"
#include "passes/KernelNames.h"
#include "passes/Reasons.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_OUTLINEKERNELS
#include "passes/Passes.h.inc"

namespace {

struct OutlineKernels : impl::OutlineKernelsBase<OutlineKernels> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    llvm::StringMap<func::FuncOp> known;
    llvm::StringSet<> names;
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      names.insert(function.getName());
    SmallVector<KernelOp> kernels;
    llvm::StringSet<> given; // to kernels that have their names already
    module.walk([&](KernelOp kernel) {
      kernels.push_back(kernel);
      if (auto name = kernel->getAttrOfType<StringAttr>(kNameAttribute); name && given.insert(name).second)
        names.insert(name);
    });
    for (KernelOp kernel : kernels) {
      func::FuncOp &function = known[kernelText(kernel)];
      if (!function) {
        auto name = kernel->getAttrOfType<StringAttr>(kNameAttribute);
        bool isFree = name && given.erase(name); // what was equal may have become two
        function = outline(kernel, isFree ? name.str() : uniqueName(name ? name.str() : kernelName(kernel), names));
      }
      GraphRewriter builder(kernel);
      auto launch = LaunchOp::create(builder, kernel.getLoc(), kernel.getResultTypes(), function.getName(),
                                     kernel.getInputs(), DenseI64ArrayAttr());
      // Of this place in the graph: equal kernels may have other neighbours elsewhere.
      if (Attribute reasons = kernel->getAttr(kReasonsAttribute))
        launch->setAttr(kReasonsAttribute, reasons);
      builder.replaceOp(kernel, launch);
    }
  }

  func::FuncOp outline(KernelOp kernel, StringRef name) {
    GraphRewriter builder(&getContext());
    builder.setInsertionPointToEnd(getOperation().getBody());
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
