// All passes, and the pipeline that strings them together.
#pragma once

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include <memory>
#include <string>
#include <vector>

namespace dlc {

struct PipelineOptions {
  enum class Target { Cpu, Cuda } target = Target::Cpu;
  // What contractions multiply and kernels hand to each other; empty: what the model says. Else tf32, f16 or bf16.
  std::string precision;
  int64_t memoryLimit = 0;                   // of the arena, in bytes: decides what loops keep of their rounds; 0: none
  int64_t foldLimitBytes = int64_t(1) << 30; // constant folding never makes a tensor larger than this
  std::string cudaArchitecture = "sm_80";    // whose facts choose the CUDA schedules
  std::vector<std::string> otherCudaArchitectures; // that code is made for, too
  std::vector<std::string> schedules;              // KERNEL=key:value,...: what --schedule says
  bool openSizes = false;                          // some sizes are an example: nothing may be chosen for them alone
};

// The stages of a compilation, in order; --stage=NAME stops after one.
//   import, graph, kernels, plan
void buildGraphPipeline(mlir::OpPassManager &manager, const PipelineOptions &options);
void buildKernelPipeline(mlir::OpPassManager &manager, const PipelineOptions &options);
// The two halves of the kernels stage: which ops are computed together; how, and under which names.
void buildFusionPipeline(mlir::OpPassManager &manager, const PipelineOptions &options);
void buildOutlinePipeline(mlir::OpPassManager &manager, const PipelineOptions &options);
void buildPlanPipeline(mlir::OpPassManager &manager, const PipelineOptions &options);
// Behind buildFusionPipeline: kernels that run again, so that no more than `budget` bytes are kept at any of them.
void buildRecomputePipeline(mlir::OpPassManager &manager, int64_t budget);

// Registers every pass and pipeline by name, for `dlc opt`.
void registerDlcPasses();

} // namespace dlc
