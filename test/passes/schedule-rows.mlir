// RUN: dlc opt %s -dlc-schedule-kernels | FileCheck %s
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a others=sm_80" | FileCheck %s --check-prefix=HOPPER
// RUN: dlc opt %s -dlc-schedule-kernels="others=sm_90a" | FileCheck %s --check-prefix=OTHERS
// RUN: dlc opt %s -dlc-schedule-kernels="overrides=less_mean=threads:256,keep:0" | FileCheck %s --check-prefix=OVERRIDE
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=too_long=keep:1" 2>&1 | FileCheck %s --check-prefix=REGISTERS
// REGISTERS: kernel too_long: expected keep:0, as a row would take 104 registers of each of its 1024 threads
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=read_once=keep:1" 2>&1 | FileCheck %s --check-prefix=ONCE
// ONCE: kernel read_once: expected keep:0, as no pass over a row reads what another one has read
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=too_long=kind:cluster" 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: kernel too_long cannot be computed by kind 'cluster'; expected warp, block, loop

// Rows that are read again are kept, by threads that have the registers: of 16-bit elements as many as 16 bytes hold.
// CHECK-LABEL: func.func private @softmax_short
// CHECK-SAME: schedule = {keep = 1 : i64, kind = "warp", lanes = 8 : i64, rows_per_block = 8 : i64}
func.func private @softmax_short(%x: tensor<4096x1024xf16>) -> tensor<4096x1024xf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<4096x1024xf16> -> tensor<4096x1xf16>
  %d = dlc.sub %x, %m : (tensor<4096x1024xf16>, tensor<4096x1xf16>) -> tensor<4096x1024xf16>
  %e = dlc.exp %d : tensor<4096x1024xf16> -> tensor<4096x1024xf16>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<4096x1024xf16> -> tensor<4096x1xf16>
  %y = dlc.div %e, %s : (tensor<4096x1024xf16>, tensor<4096x1xf16>) -> tensor<4096x1024xf16>
  dlc.yield %y : tensor<4096x1024xf16>
}
// CHECK-LABEL: func.func private @less_mean
// CHECK-SAME: schedule = {keep = 1 : i64, kind = "block", lanes = 4 : i64, threads = 512 : i64}
// OVERRIDE: @less_mean({{.*}}schedule = {keep = 0 : i64, kind = "block", lanes = 4 : i64, threads = 256 : i64}
func.func private @less_mean(%x: tensor<400x8192xf32>) -> tensor<400x8192xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<400x8192xf32> -> tensor<400x1xf32>
  %y = dlc.sub %x, %s : (tensor<400x8192xf32>, tensor<400x1xf32>) -> tensor<400x8192xf32>
  dlc.yield %y : tensor<400x8192xf32>
}
// Where no block has the registers for a row it is read again; where rows are few, a cluster of blocks shares each, on
// sm_90a.
// CHECK-LABEL: func.func private @too_long
// CHECK-SAME: schedule = {keep = 0 : i64, kind = "block", lanes = 4 : i64, threads = 1024 : i64}
func.func private @too_long(%x: tensor<400x65536xf32>) -> tensor<400x65536xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<400x65536xf32> -> tensor<400x1xf32>
  %y = dlc.sub %x, %s : (tensor<400x65536xf32>, tensor<400x1xf32>) -> tensor<400x65536xf32>
  dlc.yield %y : tensor<400x65536xf32>
}
// HOPPER-LABEL: func.func private @few_rows_read_again
// HOPPER-SAME: dlc.reasons = ["not by kind 'warp': its rows are long, and there are few"]
// OTHERS-LABEL: func.func private @few_rows_read_again
// OTHERS-SAME: schedule = {keep = 1 : i64, kind = "block", lanes = 4 : i64, threads = 512 : i64}
// OTHERS-SAME: schedule_sm_90a = {blocks = 4 : i64, keep = 1 : i64, kind = "cluster", lanes = 4 : i64, threads = 1024 : i64}
func.func private @few_rows_read_again(%x: tensor<4x16384xf32>) -> tensor<4x16384xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<4x16384xf32> -> tensor<4x1xf32>
  %y = dlc.sub %x, %s : (tensor<4x16384xf32>, tensor<4x1xf32>) -> tensor<4x16384xf32>
  dlc.yield %y : tensor<4x16384xf32>
}
func.func private @read_once(%x: tensor<4096x256xf32>) -> tensor<4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [1] : tensor<4096x256xf32> -> tensor<4096xf32>
  dlc.yield %0 : tensor<4096xf32>
}
