#include "codegen/Codegen.h"
mlir::LogicalResult dlc::compileForCpu(mlir::ModuleOp module, const CpuOptions &, plan::Program &,
                                       std::vector<plan::CodeObject> &) {
  return module.emitError("code generation for the CPU is not there yet");
}
