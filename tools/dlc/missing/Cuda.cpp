#include "codegen/Codegen.h"
mlir::LogicalResult dlc::compileForCuda(mlir::ModuleOp module, const CudaOptions &, plan::Program &,
                                        std::vector<plan::CodeObject> &) {
  return module.emitError("code generation for CUDA is not there yet");
}
