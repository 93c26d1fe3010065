// Attention of a decoder's one query: blocks share its keys, where the architecture lets them add up.
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a others=sm_80" | FileCheck %s
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=encoder=split:2" | FileCheck %s --check-prefix=ASKED
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=decoder=split:2" 2>&1 | FileCheck %s --check-prefix=CLUSTER
// CLUSTER: kernel decoder: expected split:1, as only sm_90a has clusters of blocks
// ASKED: @encoder
// ASKED-SAME: split = 2 : i64

// CHECK: @decoder
// CHECK-SAME: schedule = {kind = "attention", split = 8 : i64, stages = 4 : i64, tile_keys = 64 : i64, tile_rows = 16 : i64, warps = 1 : i64}
// CHECK-SAME: schedule_sm_80 = {kind = "attention", split = 1 : i64,
func.func private @decoder(%q: tensor<1x12x1x64xf16>, %k: tensor<1x12x1024x64xf16>, %v: tensor<1x12x1024x64xf16>) -> tensor<1x12x1x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x12x1x64xf16>, tensor<1x12x1024x64xf16>) -> tensor<1x12x1x1024xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x12x1x1024xf32>, tensor<f32>) -> tensor<1x12x1x1024xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x12x1x1024xf32>, tensor<1x12x1x1xf32>) -> tensor<1x12x1x1024xf32>
  %6 = dlc.exp %5 : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1024xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x12x1x1024xf32>, tensor<1x12x1x1xf32>) -> tensor<1x12x1x1024xf32>
  %9 = dlc.cast %8 : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1024xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x12x1x1024xf16>, tensor<1x12x1024x64xf16>) -> tensor<1x12x1x64xf32>
  %11 = dlc.cast %10 : tensor<1x12x1x64xf32> -> tensor<1x12x1x64xf16>
  dlc.yield %11 : tensor<1x12x1x64xf16>
}
// Queries enough for a tile and more: not of its own accord.
// CHECK: @encoder
// CHECK-SAME: split = 1 : i64
func.func private @encoder(%q: tensor<1x12x64x64xf16>, %k: tensor<1x12x64x64xf16>, %v: tensor<1x12x64x64xf16>) -> tensor<1x12x64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x12x64x64xf16>, tensor<1x12x64x64xf16>) -> tensor<1x12x64x64xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x12x64x64xf32>, tensor<f32>) -> tensor<1x12x64x64xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x12x64x64xf32> -> tensor<1x12x64x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) -> tensor<1x12x64x64xf32>
  %6 = dlc.exp %5 : tensor<1x12x64x64xf32> -> tensor<1x12x64x64xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x12x64x64xf32> -> tensor<1x12x64x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) -> tensor<1x12x64x64xf32>
  %9 = dlc.cast %8 : tensor<1x12x64x64xf32> -> tensor<1x12x64x64xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x12x64x64xf16>, tensor<1x12x64x64xf16>) -> tensor<1x12x64x64xf32>
  %11 = dlc.cast %10 : tensor<1x12x64x64xf32> -> tensor<1x12x64x64xf16>
  dlc.yield %11 : tensor<1x12x64x64xf16>
}
