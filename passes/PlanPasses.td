//===- PlanPasses.td - Passes of the plan stage --------------------------===//

#ifndef DLC_PLAN_PASSES
#define DLC_PLAN_PASSES

include "mlir/Pass/PassBase.td"

def PlanMemory : Pass<"dlc-plan-memory", "::mlir::ModuleOp"> {
  let summary = "Gives each result of each launch its place in one arena";
  let description = [{
    Sets `arena_offsets` on the launches and the control flow of every entry (-1: an output of the model, in the caller's memory, or a state, in
    place), and on the module, for the entry that needs most, `dlc.arena_bytes` and `dlc.largest_live_set`, the most bytes that are alive at once:
    no plan for this order needs less.

    ```mlir
    %0 = dlc.launch @a(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @b(%0) : (tensor<64xf32>) -> tensor<32xf32>
    return %1 : tensor<32xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.launch @a(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @b(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<32xf32>
    return %1 : tensor<32xf32>
    ```
    Buffers live from the launch that writes them to the last that reads them or a view of them. A kernel writes over an operand (in place)
    where that operand dies there and each of its elements is read only for the result's element at the same place. What comes from before a loop
    and is used in it lives as long as the loop. The new value of a state goes over the old one where nobody reads that later, else it waits in the
    arena until all launches are done. Buffers are placed by `runtime/plan/Placement`, as the runtime does it; offsets are multiples of 64.
  }];
  let options = [Option<"inPlace", "in-place", "bool", "true", "Let kernels write over operands that die">];
}

def VerifyPlan : Pass<"dlc-verify-plan", "::mlir::ModuleOp"> {
  let summary = "Checks a memory plan by playing it through";
  let description = [{
    Walks launches and control flow in order with a map of who owns which bytes of the arena and of the states: both ways of a choice, two rounds of
    a loop. A launch that reads bytes which another launch has written over, or that writes outside of the arena, is an error. Shares no code with
    plan-memory but the rule for writing in place.
  }];
}

#endif // DLC_PLAN_PASSES
