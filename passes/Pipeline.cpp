// The order of the passes, and why.
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "passes/AllPasses.h"
#include "passes/schedule/CudaTarget.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace dlc {

#define GEN_PASS_REGISTRATION
#include "passes/Passes.h.inc"

void buildGraphPipeline(OpPassManager &manager, const PipelineOptions &options) {
  FoldConstantsOptions folding;
  folding.limit = options.foldLimitBytes;
  // Every later pass reads shapes, so they come first.
  manager.nest<func::FuncOp>().addPass(createInferShapes());
  // While the graph is what the model says: gradients know softmax, normalizations and products as they were written.
  BuildTrainStepOptions training;
  if (options.memoryLimit)
    training.loopBytes = options.memoryLimit / 4;
  manager.addPass(createBuildTrainStep(training));
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // While quantizations are ops of their own, and weights still integers.
  functions.addPass(createQuantizeContractions());
  // Who wants to see a softmax, a normalization or a recurrence whole has stood in front of this; all that follows
  // knows plain ops.
  functions.addPass(createOpenComposites());
  // The graph as exporters write it -> fewer ops: padding goes into convolutions, transposes meet.
  functions.addPass(createSimplify());
  // What is constant is computed now: the factors of batch norms, what simplify made.
  functions.addPass(createFoldConstants(folding));
  // Multiplications behind convolutions need constant factors, so the folding comes before.
  functions.addPass(createFoldBatchNorm());
  // Filters are scaled while they are still [O, I, ...]; then they are put into the order that kernels read.
  functions.addPass(createAssignLayout());
  // Resampling is gathers and sums; after this only ops with a scalar lowering are left. Behind layout, which moves
  // transposes past a resize but not past gathers.
  functions.addPass(createExpandResize());
  // Layout leaves reshapes and transposes of constants, and ops that have become neighbours.
  functions.addPass(createSimplify());
  functions.addPass(createFoldConstants(folding));
  // Once nothing moves any more, and before fusion, which looks at one block at a time.
  functions.addPass(createHoistInvariants());
  // All that can be known when compiling is known.
  functions.addPass(createCheckIndices());
  // The shape of the graph is final; what is not f32 by the model's own word stays as it is. Weights are rounded here.
  functions.addPass(createNarrowContractions({options.precision}));
  if (!options.precision.empty())
    functions.addPass(createFoldConstants(folding));
  // What is computed twice is computed once, and what nobody reads goes. Last: fusion counts uses.
  functions.addPass(createCSEPass());
}

void buildFusionPipeline(OpPassManager &manager, const PipelineOptions &options) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // Rows searched in parallel and in vectors; before fusion, which makes one kernel of each search.
  bool isCuda = options.target == PipelineOptions::Target::Cuda;
  ExpandArgReductionsOptions searching;
  if (isCuda)
    searching.workers = 2 * cudaTarget(options.cudaArchitecture).multiprocessors;
  functions.addPass(createExpandArgReductions(searching));
  // Few long rows of other ops in several kernels; before fusion, which lets them have what leads in and what follows.
  if (isCuda) {
    SplitRowsOptions cutting;
    cutting.architecture = options.cudaArchitecture;
    functions.addPass(createSplitRows(cutting));
  }
  // Few elements with long sums in two kernels; before fusion, which lets the second one have what follows.
  functions.addPass(createSplitFilterGradients({isCuda ? options.cudaArchitecture : ""}));
  if (isCuda) {
    // What it makes are contractions like others.
    functions.addPass(createExpandDataGradients());
    // While products and softmax are ops; before operands are aligned, which is by their sizes.
    functions.addPass(createJoinProducts());
    // Before fusion, which takes the padding into the kernel that writes the operand.
    functions.addPass(createAlignOperands());
    // While products and softmax are ops; before fusion, which makes kernels of what stays apart.
    functions.addPass(createFuseAttention({options.cudaArchitecture}));
  }
  // From here on the graph is a list of kernels.
  functions.addPass(createFuseKernels({/*windows=*/isCuda}));
  // Only what goes through memory is narrow, so it must be known what does. (tf32 is stored as f32.)
  functions.addPass(createNarrowStorage({options.precision}));
  if (options.target == PipelineOptions::Target::Cpu) {
    // Here, where it is known what reads a product; before contractions get their tiles, which the parts decide.
    functions.addPass(createFuseGates());
    // Before weights are packed: the tiles follow from the sizes that a kernel works on.
    if (!options.openSizes)
      functions.addPass(createSplitBatch());
  }
}

void buildRecomputePipeline(OpPassManager &manager, int64_t budget) {
  RecomputeOptions options;
  options.budget = budget;
  manager.nest<func::FuncOp>().addPass(createRecompute(options));
}

void buildOutlinePipeline(OpPassManager &manager, const PipelineOptions &options) {
  ScheduleCpuKernelsOptions cpuScheduling;
  cpuScheduling.overrides = llvm::join(options.schedules, ";");
  if (options.target == PipelineOptions::Target::Cpu) {
    // Before weights are packed: tiles decide how.
    manager.addPass(createScheduleCpuKernels(cpuScheduling));
    // Weights in the order in which the CPU's micro-kernels read them, once the kernels that read them are known.
    manager.addNestedPass<func::FuncOp>(createPackContractions());
    manager.addNestedPass<func::FuncOp>(createHoistInvariants()); // the kernels that pack what a loop does not change
  }
  // Few long rows in two kernels; here, where what leads into a reduction and what follows it is known.
  if (options.target == PipelineOptions::Target::Cuda) {
    SplitReductionsOptions splitting;
    splitting.architecture = options.cudaArchitecture;
    manager.addNestedPass<func::FuncOp>(createSplitReductions(splitting));
  }
  // Every output of the model gets a kernel that writes it; before outlining, so that copies are shared like others.
  manager.addNestedPass<func::FuncOp>(createCopyOutputs());
  // Equal kernels meet only when nothing about them changes any more.
  manager.addPass(createOutlineKernels());
  // Which launches are of one kernel is known now.
  if (!options.openSizes) {
    RepeatLaunchesOptions repeating;
    if (options.target == PipelineOptions::Target::Cuda) {
      repeating.architecture = options.cudaArchitecture;
      repeating.others = llvm::join(options.otherCudaArchitectures, ",");
    }
    manager.addPass(createRepeatLaunches(repeating));
    // Outputs that are now a round's part of a tensor.
    manager.addNestedPass<func::FuncOp>(createCopyOutputs());
    manager.addPass(createOutlineKernels());
  }
  // What is small and equal is one launch. On the CPU, whose launches cost little, only what is in its cache anyway
  // waits.
  GroupLaunchesOptions grouping;
  if (options.target == PipelineOptions::Target::Cpu)
    grouping.keptBytes = 256 * 1024;
  if (options.memoryLimit) // what waits takes memory
    grouping.keptBytes = 0;
  manager.addPass(createGroupLaunches(grouping));
  // Last: schedules are asked for by the names that kernels have now.
  if (options.target == PipelineOptions::Target::Cuda) {
    if (options.openSizes) {
      SpecializeRowsOptions specializing;
      specializing.architecture = options.cudaArchitecture;
      specializing.others = llvm::join(options.otherCudaArchitectures, ",");
      manager.addPass(createSpecializeRows(specializing));
    }
    ScheduleKernelsOptions scheduling;
    scheduling.architecture = options.cudaArchitecture;
    scheduling.others = llvm::join(options.otherCudaArchitectures, ",");
    scheduling.overrides = llvm::join(options.schedules, ";");
    manager.addPass(createScheduleKernels(scheduling));
  } else {
    manager.addPass(createScheduleCpuKernels(cpuScheduling)); // those that came since
  }
}

void buildKernelPipeline(OpPassManager &manager, const PipelineOptions &options) {
  buildFusionPipeline(manager, options);
  buildOutlinePipeline(manager, options);
}

void buildPlanPipeline(OpPassManager &manager, const PipelineOptions &options) {
  // The order of launches is final, so lifetimes are.
  manager.addPass(createPlanMemory());
}

void registerDlcPasses() {
  registerAllDlcPasses();
  PassPipelineRegistration<>("dlc-graph", "Graph stage: a typed, simplified graph in channels_last layout",
                             [](OpPassManager &manager) { buildGraphPipeline(manager, {}); });
  PassPipelineRegistration<>("dlc-kernels", "Kernels stage: fused, outlined kernels and their launches",
                             [](OpPassManager &manager) { buildKernelPipeline(manager, {}); });
  PassPipelineRegistration<>("dlc-plan", "Plan stage: the memory of each launch's results",
                             [](OpPassManager &manager) { buildPlanPipeline(manager, {}); });
}

} // namespace dlc
