// What drivers and tests ask of CUDA code generation, beside codegen/Codegen.h.
#pragma once

#include "codegen/Codegen.h"
#include "codegen/cuda/Nvrtc.h"
#include "codegen/cuda/PtxasLog.h"
#include "llvm/Support/raw_ostream.h"

namespace dlc::cuda {

// One CUDA C++ program: kernels that are compiled together.
struct CudaModule {
  std::string source;
  std::vector<std::string> kernels;
  bool needsHeaders = false;
  std::string only, onlyKind; // the one architecture that has its instructions, and whose they are; "": any
};

// Kernels as C++ and where they are launched, before anything is compiled. Kernels of the module that `program` does
// not know are generated too. For `architecture`, kernels with a schedule of its own (`schedule_sm_90a`) take that.
struct CudaSources {
  std::vector<CudaModule> modules;
  std::vector<std::pair<std::string, plan::Geometry>> launches; // by kernel name, in the module's order
  std::vector<std::string> schedules;                           // of the launches, in words
};
mlir::FailureOr<CudaSources> generateCudaSources(mlir::ModuleOp module, llvm::StringRef architecture = "");
// Whether a kernel has a schedule of the architecture's own.
bool hasOwnSchedules(mlir::ModuleOp module, llvm::StringRef architecture);

// The readable source (--stage=cuda): every kernel, without the device library in front.
mlir::LogicalResult printCudaSource(mlir::ModuleOp module, llvm::raw_ostream &os, llvm::StringRef architecture = "");

// What compiling gave, for tables and progress.
struct CudaReport {
  struct Row {
    std::string architecture;
    KernelResources resources;
  };
  std::vector<Row> rows;                // by architecture, then kernel name
  unsigned compiled = 0, fromCache = 0; // programs
};

// compileForCuda with a report.
mlir::LogicalResult compileForCuda(mlir::ModuleOp module, const CudaOptions &options, plan::Program &program,
                                   std::vector<plan::CodeObject> &code, CudaReport *report);

} // namespace dlc::cuda
