// Rounds of a recurrence: their blocks, and what --schedule may not say.
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a others=sm_80" | FileCheck %s
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=step=blocks:2" 2>&1 | FileCheck %s --check-prefix=CLUSTER
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=step=threads:32,blocks:2" 2>&1 | FileCheck %s --check-prefix=UNITS
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=step=keep:0" 2>&1 | FileCheck %s --check-prefix=KEEP
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=step=threads:32,rows:4" 2>&1 | FileCheck %s --check-prefix=ROWS
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=step=blocks:1,threads:1024" 2>&1 | FileCheck %s --check-prefix=SHARED
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=step=kind:loop" 2>&1 | FileCheck %s --check-prefix=KIND
// CLUSTER: kernel step: expected blocks:1, as only sm_90a has clusters of blocks
// UNITS: kernel step: expected blocks that share 128 units evenly, one for each of 32 threads at most
// KEEP: kernel step: expected keep:1, as several blocks keep what they share
// ROWS: kernel step: expected at most 2 rows, one for each of the threads that share a unit
// SHARED: kernel step: expected at most 232448 bytes of shared memory, found
// KIND: kernel step cannot be computed by kind 'loop'; expected recurrence

// On sm_90a a cluster of blocks for each row, with the weights in its registers; before, one block, which has some of them in its shared memory.
// CHECK: @step
// CHECK-SAME: schedule = {blocks = 8 : i64, keep = 1 : i64, kind = "recurrence", rows = 1 : i64, threads = 128 : i64}
// CHECK-SAME: schedule_sm_80 = {blocks = 1 : i64, keep = 1 : i64, kind = "recurrence", rows = 1 : i64, threads = 256 : i64}
func.func private @step(%h: tensor<4x128xf32>, %w: tensor<128x512xf32>, %x: tensor<4x512xf32>) -> tensor<4x128xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -2>, count = 9 : i64, results = array<i64: 2>}, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x128xf32>, tensor<128x512xf32>) -> tensor<4x512xf32>
  %1 = dlc.add %0, %x : (tensor<4x512xf32>, tensor<4x512xf32>) -> tensor<4x512xf32>
  %2 = dlc.slice %1 starts = [0, 0] steps = [1, 1] : tensor<4x512xf32> -> tensor<4x128xf32>
  %3 = dlc.slice %1 starts = [0, 128] steps = [1, 1] : tensor<4x512xf32> -> tensor<4x128xf32>
  %4 = dlc.slice %1 starts = [0, 256] steps = [1, 1] : tensor<4x512xf32> -> tensor<4x128xf32>
  %5 = dlc.slice %1 starts = [0, 384] steps = [1, 1] : tensor<4x512xf32> -> tensor<4x128xf32>
  %6 = dlc.mul %2, %3 : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xf32>
  %7 = dlc.mul %4, %5 : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xf32>
  %8 = dlc.add %6, %7 : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xf32>
  dlc.yield %8 : tensor<4x128xf32>
}
