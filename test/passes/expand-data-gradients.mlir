// RUN: dlc opt %s -dlc-expand-data-gradients -split-input-file | FileCheck %s
// RUN: dlc-compare-stages %S/Inputs/gradients.mlir | FileCheck %s --check-prefix=SAME
// SAME: output tensor<2x6x10xf32>: mean {{.*}}, deviation {{.*[1-9]}}
// SAME: output tensor<6x2x3x2xf32>: mean {{.*}}, deviation {{.*[1-9]}}
// SAME: graph: {{.*}}, difference

// A filter as wide as the stride: every position has one tap.
// CHECK-LABEL: func.func @one_tap
// CHECK-DAG:     %[[EVEN:.*]] = dlc.slice %arg1 starts = [0, 0, 0] steps = [2, 1, 1] : tensor<2x3x2xf32> -> tensor<1x3x2xf32>
// CHECK-DAG:     %[[ODD:.*]] = dlc.slice %arg1 starts = [1, 0, 0] steps = [2, 1, 1] : tensor<2x3x2xf32> -> tensor<1x3x2xf32>
// CHECK-DAG:     dlc.conv_data_grad %arg0, %[[EVEN]] channels_last {{.*}}strides = array<i64: 1>{{.*}} -> tensor<1x5x3xf32>
// CHECK-DAG:     dlc.conv_data_grad %arg0, %[[ODD]] channels_last {{.*}}strides = array<i64: 1>{{.*}} -> tensor<1x5x3xf32>
// CHECK:         dlc.concat {{.*}} axis = 0
// CHECK:         dlc.transpose {{.*}} permutation = [1, 2, 0, 3]
func.func @one_tap(%x: tensor<1x5x2xf32>, %f: tensor<2x3x2xf32>) -> tensor<1x10x3xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 2>, pads_low = array<i64: 0>, dilations = array<i64: 1>}
      : (tensor<1x5x2xf32>, tensor<2x3x2xf32>) -> tensor<1x10x3xf32>
  return %0 : tensor<1x10x3xf32>
}

// -----

// Four gradients of 2x2 taps.
// CHECK-LABEL: func.func @two_dims
// CHECK-DAG:     dlc.conv_data_grad {{.*}} pads_low = array<i64: 0, 0>{{.*}}tensor<2x2x3x2xf32>
// CHECK-DAG:     dlc.conv_data_grad {{.*}} pads_low = array<i64: 0, 1>
// CHECK-DAG:     dlc.conv_data_grad {{.*}} pads_low = array<i64: 1, 0>
// CHECK-DAG:     dlc.conv_data_grad {{.*}} pads_low = array<i64: 1, 1>
// CHECK:         dlc.transpose {{.*}} permutation = [2, 3, 0, 4, 1, 5]
func.func @two_dims(%x: tensor<1x5x6x2xf32>, %f: tensor<4x4x3x2xf32>) -> tensor<1x10x12x3xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x5x6x2xf32>, tensor<4x4x3x2xf32>) -> tensor<1x10x12x3xf32>
  return %0 : tensor<1x10x12x3xf32>
}

// -----

// Strides beyond the filter leave zeros between; groups; a result that no stride divides.
// CHECK-LABEL: func.func @gaps
// CHECK:         dlc.constant dense<0.000000e+00> : tensor<1x2x4x6xf32>
// CHECK-COUNT-2: dlc.conv_data_grad {{.*}}groups = 2
// CHECK:         dlc.slice {{.*}} : tensor<2x12x6xf32> -> tensor<2x10x6xf32>
func.func @gaps(%x: tensor<2x5x4xf32>, %f: tensor<2x3x4xf32>) -> tensor<2x10x6xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 3>, pads_low = array<i64: 2>, dilations = array<i64: 1>, groups = 2 : i64}
      : (tensor<2x5x4xf32>, tensor<2x3x4xf32>) -> tensor<2x10x6xf32>
  return %0 : tensor<2x10x6xf32>
}

// -----

// Taps at distances of 3, of which every second one meets a place: they are 3 apart in the gradient, too.
// CHECK-LABEL: func.func @dilated
// CHECK-COUNT-2: dlc.conv_data_grad {{.*}}dilations = array<i64: 3>
func.func @dilated(%x: tensor<1x5x2xf32>, %f: tensor<4x3x2xf32>) -> tensor<1x18x3xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 2>, pads_low = array<i64: 0>, dilations = array<i64: 3>}
      : (tensor<1x5x2xf32>, tensor<4x3x2xf32>) -> tensor<1x18x3xf32>
  return %0 : tensor<1x18x3xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_expand_stride_1
// CHECK-NEXT:    dlc.conv_data_grad
// CHECK-NEXT:    return
func.func @do_not_expand_stride_1(%x: tensor<1x5x2xf32>, %f: tensor<2x3x2xf32>) -> tensor<1x6x3xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 1>, pads_low = array<i64: 0>, dilations = array<i64: 1>}
      : (tensor<1x5x2xf32>, tensor<2x3x2xf32>) -> tensor<1x6x3xf32>
  return %0 : tensor<1x6x3xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_expand_many_places
// CHECK-NEXT:    dlc.conv_data_grad
// CHECK-NEXT:    return
func.func @do_not_expand_many_places(%x: tensor<1x5x2xf32>, %f: tensor<2x3x2xf32>) -> tensor<1x400x3xf32> {
  %0 = dlc.conv_data_grad %x, %f channels_last {strides = array<i64: 80>, pads_low = array<i64: 0>, dilations = array<i64: 1>}
      : (tensor<1x5x2xf32>, tensor<2x3x2xf32>) -> tensor<1x400x3xf32>
  return %0 : tensor<1x400x3xf32>
}
