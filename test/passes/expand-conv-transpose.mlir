// RUN: dlc opt %s -dlc-expand-conv-transpose -split-input-file | FileCheck %s
// RUN: dlc-compare-stages %S/Inputs/conv-transpose.mlir | FileCheck %s --check-prefix=SAME
// SAME: output tensor<2x6x10xf32>: mean {{.*}}, deviation {{.*[1-9]}}
// SAME: graph: {{.*}}, difference

// A filter as wide as the stride: every output has one tap.
// CHECK-LABEL: func.func @one_tap
// CHECK-DAG:     %[[EVEN:.*]] = dlc.slice %arg1 starts = [0, 0, 0] steps = [1, 1, -2] : tensor<2x3x2xf32> -> tensor<2x3x1xf32>
// CHECK-DAG:     %[[ODD:.*]] = dlc.slice %arg1 starts = [0, 0, 1] steps = [1, 1, -2] : tensor<2x3x2xf32> -> tensor<2x3x1xf32>
// CHECK-DAG:     %[[A:.*]] = dlc.conv {{.*}} pads_high = array<i64: 0>, pads_low = array<i64: 0>{{.*}} -> tensor<1x3x5xf32>
// CHECK-DAG:     %[[B:.*]] = dlc.conv {{.*}} pads_high = array<i64: 0>, pads_low = array<i64: 0>{{.*}} -> tensor<1x3x5xf32>
// CHECK:         dlc.concat {{.*}} axis = 0
// CHECK:         dlc.transpose {{.*}} permutation = [1, 2, 3, 0]
// CHECK-NOT:     dlc.conv_transpose
func.func @one_tap(%x: tensor<1x2x5xf32>, %f: tensor<2x3x2xf32>) -> tensor<1x3x10xf32> {
  %0 = dlc.conv_transpose %x, %f {strides = array<i64: 2>, pads_low = array<i64: 0>, dilations = array<i64: 1>}
      : (tensor<1x2x5xf32>, tensor<2x3x2xf32>) -> tensor<1x3x10xf32>
  return %0 : tensor<1x3x10xf32>
}

// -----

// Four convolutions of 2x2 taps, padded on one side each.
// CHECK-LABEL: func.func @two_dims
// CHECK-DAG:     dlc.conv {{.*}} pads_high = array<i64: 0, 0>, pads_low = array<i64: 1, 1>
// CHECK-DAG:     dlc.conv {{.*}} pads_high = array<i64: 0, 1>, pads_low = array<i64: 1, 0>
// CHECK-DAG:     dlc.conv {{.*}} pads_high = array<i64: 1, 0>, pads_low = array<i64: 0, 1>
// CHECK-DAG:     dlc.conv {{.*}} pads_high = array<i64: 1, 1>, pads_low = array<i64: 0, 0>
// CHECK:         dlc.transpose {{.*}} permutation = [2, 3, 4, 0, 5, 1]
func.func @two_dims(%x: tensor<1x2x5x6xf32>, %f: tensor<2x3x4x4xf32>) -> tensor<1x3x10x12xf32> {
  %0 = dlc.conv_transpose %x, %f {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x2x5x6xf32>, tensor<2x3x4x4xf32>) -> tensor<1x3x10x12xf32>
  return %0 : tensor<1x3x10x12xf32>
}

// -----

// Strides beyond the filter leave zeros between, groups, an output that no stride divides, operand elements beyond it.
// CHECK-LABEL: func.func @gaps
// CHECK:         dlc.constant dense<0.000000e+00> : tensor<1x2x6x4xf32>
// CHECK-COUNT-2: dlc.conv {{.*}}groups = 2
// CHECK:         dlc.slice {{.*}} : tensor<2x6x12xf32> -> tensor<2x6x10xf32>
func.func @gaps(%x: tensor<2x4x5xf32>, %f: tensor<4x3x2xf32>) -> tensor<2x6x10xf32> {
  %0 = dlc.conv_transpose %x, %f {strides = array<i64: 3>, pads_low = array<i64: 2>, dilations = array<i64: 1>, groups = 2 : i64}
      : (tensor<2x4x5xf32>, tensor<4x3x2xf32>) -> tensor<2x6x10xf32>
  return %0 : tensor<2x6x10xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_expand_dilated
// CHECK:         dlc.conv_transpose
func.func @do_not_expand_dilated(%x: tensor<1x2x5xf32>, %f: tensor<2x3x2xf32>) -> tensor<1x3x11xf32> {
  %0 = dlc.conv_transpose %x, %f {strides = array<i64: 2>, pads_low = array<i64: 0>, dilations = array<i64: 2>}
      : (tensor<1x2x5xf32>, tensor<2x3x2xf32>) -> tensor<1x3x11xf32>
  return %0 : tensor<1x3x11xf32>
}
