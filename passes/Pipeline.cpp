// The order of the passes, and why.
#include "mlir/Transforms/Passes.h"
#include "passes/Passes.h"

using namespace mlir;

namespace dlc {

void buildGraphPipeline(OpPassManager &manager, const PipelineOptions &options) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // What is computed twice is computed once, and what nobody reads goes.
  functions.addPass(createCSEPass());
}

void buildKernelPipeline(OpPassManager &manager, const PipelineOptions &options) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // From here on the graph is a list of kernels.
  functions.addPass(createFuseKernels());
  // Every output of the model gets a kernel that writes it; before outlining, so that copies are shared like others.
  functions.addPass(createCopyOutputs());
  // Last: equal kernels meet only when nothing about them changes any more.
  manager.addPass(createOutlineKernels());
}

void buildPlanPipeline(OpPassManager &manager, const PipelineOptions &options) {
  // The order of launches is final, so lifetimes are.
  manager.addPass(createPlanMemory());
}

void registerDlcPasses() {
#define GEN_PASS_REGISTRATION
#include "passes/Passes.h.inc"
  registerAllDlcPasses();
}

} // namespace dlc
