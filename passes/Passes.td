//===- Passes.td - Every pass of the compiler ------------------------------===//
//
// In the order in which the pipeline (Pipeline.cpp) runs them.
//
//===----------------------------------------------------------------------===//

#ifndef DLC_PASSES
#define DLC_PASSES

include "passes/GraphPasses.td"
include "passes/KernelPasses.td"
include "passes/PlanPasses.td"

#endif // DLC_PASSES
