#include "passes/Passes.h"
void dlc::buildGraphPipeline(mlir::OpPassManager &, const PipelineOptions &) {}
void dlc::buildKernelPipeline(mlir::OpPassManager &, const PipelineOptions &) {}
void dlc::buildPlanPipeline(mlir::OpPassManager &, const PipelineOptions &) {}
