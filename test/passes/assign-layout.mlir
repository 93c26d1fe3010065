// RUN: dlc opt %s -dlc-assign-layout | FileCheck %s

// One transpose in, one out; bias, activation, residual and the second convolution in between have none.
// CHECK-LABEL: func.func @chain
// CHECK:         %[[X:.*]] = dlc.transpose %arg0 permutation = [0, 2, 3, 1]
// CHECK-NOT:     dlc.transpose
// CHECK:         dlc.conv %[[X]], %{{.*}} channels_last {{.*}} (tensor<1x4x4x2xf32>, tensor<1x1x2x2xf32>) -> tensor<1x4x4x2xf32>
// CHECK:         dlc.add %{{.*}}, %{{.*}} : (tensor<1x4x4x2xf32>, tensor<1x1x1x2xf32>)
// CHECK:         dlc.relu
// CHECK:         dlc.conv {{.*}} channels_last
// CHECK:         dlc.add
// CHECK:         dlc.pool max {{.*}} channels_last {{.*}} -> tensor<1x2x2x2xf32>
// CHECK-NEXT:    dlc.transpose %{{.*}} permutation = [0, 3, 1, 2]
// CHECK-NEXT:    return
func.func @chain(%x: tensor<1x2x4x4xf32>) -> tensor<1x2x2x2xf32> {
  %w = dlc.constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]]]> : tensor<2x2x1x1xf32>
  %b = dlc.constant dense<[[[1.0]], [[2.0]]]> : tensor<2x1x1xf32>
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %1 = dlc.add %0, %b : (tensor<1x2x4x4xf32>, tensor<2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %2 = dlc.relu %1 : tensor<1x2x4x4xf32> -> tensor<1x2x4x4xf32>
  %3 = dlc.conv %2, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %4 = dlc.add %3, %2 : (tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) -> tensor<1x2x4x4xf32>
  %5 = dlc.pool max %4 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x2x4x4xf32> -> tensor<1x2x2x2xf32>
  return %5 : tensor<1x2x2x2xf32>
}

// A global pool takes the transpose away: its axes are renumbered, and the flatten behind it is a view.
// CHECK-LABEL: func.func @global_pool
// CHECK:         dlc.transpose
// CHECK-NOT:     dlc.transpose
// CHECK:         dlc.reduce sum %{{.*}} axes = [1, 2]
// CHECK-NOT:     dlc.transpose
// CHECK:         return
func.func @global_pool(%x: tensor<1x2x4x4xf32>, %w: tensor<2x2x1x1xf32>) -> tensor<1x2xf32> {
  %c = dlc.constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]]]> : tensor<2x2x1x1xf32>
  %0 = dlc.conv %x, %c channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %1 = dlc.reduce sum %0 axes = [2, 3] {keepdims = true} : tensor<1x2x4x4xf32> -> tensor<1x2x1x1xf32>
  %2 = dlc.reshape %1 : tensor<1x2x1x1xf32> -> tensor<1x2xf32>
  return %2 : tensor<1x2xf32>
}

// The transpose before a flatten goes into the rows of constant weights: row c*2+p -> row p*2+c.
// CHECK-LABEL: func.func @flatten_into_weights
// CHECK:         %[[W:.*]] = dlc.constant dense<{{\[\[}}1.000000e+00], [3.000000e+00], [2.000000e+00], [4.000000e+00]]>
// CHECK-NOT:     dlc.transpose
// CHECK:         dlc.matmul %{{.*}}, %[[W]]
func.func @flatten_into_weights(%x: tensor<1x1x2x2xf32>) -> tensor<1x1xf32> {
  %w = dlc.constant dense<[[1.0], [2.0], [3.0], [4.0]]> : tensor<4x1xf32>
  %t = dlc.transpose %x permutation = [0, 3, 1, 2] : tensor<1x1x2x2xf32> -> tensor<1x2x1x2xf32>
  %f = dlc.reshape %t : tensor<1x2x1x2xf32> -> tensor<1x4xf32>
  %0 = dlc.matmul %f, %w : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// CHECK-LABEL: func.func @do_not_trade_transposes
// CHECK-NEXT:    dlc.transpose %arg0
// CHECK-NEXT:    dlc.add
// CHECK-NEXT:    return
func.func @do_not_trade_transposes(%x: tensor<2x3xf32>, %y: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  %1 = dlc.add %0, %y : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @matmul_of_transposed_constant
// CHECK:         dlc.constant dense<{{\[\[}}1.000000e+00, 3.000000e+00], [2.000000e+00, 4.000000e+00]]>
// CHECK-NEXT:    dlc.matmul %{{.*}}, %{{.*}} : (
func.func @matmul_of_transposed_constant(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @concat
// CHECK:         dlc.concat %arg0, %arg1 axis = 1
// CHECK-NEXT:    dlc.transpose
func.func @concat(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> tensor<6x2xf32> {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  %1 = dlc.transpose %y permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  %2 = dlc.concat %0, %1 axis = 0 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<6x2xf32>
  return %2 : tensor<6x2xf32>
}

// A channel shuffle stays where it is, with the channels last: one transpose of groups instead of three.
// CHECK-LABEL: func.func @channel_shuffle
// CHECK-NEXT:    dlc.reshape %arg0 : tensor<1x2x5x6xf32> -> tensor<1x2x5x3x2xf32>
// CHECK-NEXT:    dlc.transpose %{{.*}} permutation = [0, 1, 2, 4, 3]
// CHECK-NEXT:    dlc.reshape %{{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT:    return
func.func @channel_shuffle(%x: tensor<1x2x5x6xf32>) -> tensor<1x2x5x6xf32> {
  %0 = dlc.transpose %x permutation = [0, 3, 1, 2] : tensor<1x2x5x6xf32> -> tensor<1x6x2x5xf32>
  %1 = dlc.reshape %0 : tensor<1x6x2x5xf32> -> tensor<1x3x2x2x5xf32>
  %2 = dlc.transpose %1 permutation = [0, 2, 1, 3, 4] : tensor<1x3x2x2x5xf32> -> tensor<1x2x3x2x5xf32>
  %3 = dlc.reshape %2 : tensor<1x2x3x2x5xf32> -> tensor<1x6x2x5xf32>
  %4 = dlc.transpose %3 permutation = [0, 2, 3, 1] : tensor<1x6x2x5xf32> -> tensor<1x2x5x6xf32>
  return %4 : tensor<1x2x5x6xf32>
}

// Heads are merged: a transpose is needed, and one is enough.
// CHECK-LABEL: func.func @do_not_split_transpose_of_heads
// CHECK-NEXT:    dlc.transpose %arg0
// CHECK-NEXT:    dlc.reshape
// CHECK-NEXT:    return
func.func @do_not_split_transpose_of_heads(%x: tensor<2x4x3x5xf32>) -> tensor<2x3x20xf32> {
  %0 = dlc.transpose %x permutation = [0, 2, 1, 3] : tensor<2x4x3x5xf32> -> tensor<2x3x4x5xf32>
  %1 = dlc.reshape %0 : tensor<2x3x4x5xf32> -> tensor<2x3x20xf32>
  return %1 : tensor<2x3x20xf32>
}

// Constants take any order: they do not outvote the tensor that would have to be transposed, and come back.
// CHECK-LABEL: func.func @concat_with_constants
// CHECK:         %[[C:.*]] = dlc.concat %arg0, %{{.*}}, %{{.*}} axis = 1
// CHECK-NEXT:    dlc.transpose %[[C]]
// CHECK-NEXT:    return
func.func @concat_with_constants(%x: tensor<2x3xf32>) -> tensor<9x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  %1 = dlc.concat %0, %w, %w axis = 0 : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<9x2xf32>
  return %1 : tensor<9x2xf32>
}

// Convolutions in the regions of control flow, too.
// CHECK-LABEL: func.func @in_choice
// CHECK:         dlc.if
// CHECK:           dlc.conv %{{.*}}, %{{.*}} channels_last
// CHECK-NOT:     channels_first
func.func @in_choice(%c: tensor<i1>, %x: tensor<1x2x5x5xf32>, %w: tensor<2x2x1x1xf32>) -> tensor<1x2x5x5xf32> {
  %0 = dlc.if %c : (tensor<i1>) -> tensor<1x2x5x5xf32> {
    %1 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x2x5x5xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x5x5xf32>
    dlc.yield %1 : tensor<1x2x5x5xf32>
  } else {
    dlc.yield %x : tensor<1x2x5x5xf32>
  }
  return %0 : tensor<1x2x5x5xf32>
}

// All that read a constant transposed read one transposed constant: the steps of a recurrence.
// CHECK-LABEL: func.func @steps_share_weights
// CHECK:         %[[W:.*]] = dlc.constant dense<{{\[\[}}1.000000e+00, 4.000000e+00, 7.000000e+00]
// CHECK-NOT:     dlc.constant
// CHECK:         dlc.matmul %arg0, %[[W]] : (
// CHECK:         dlc.matmul %{{.*}}, %[[W]] : (
// CHECK:         dlc.matmul %{{.*}}, %[[W]] : (
func.func @steps_share_weights(%x: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %w = dlc.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]> : tensor<3x3xf32>
  %0 = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<4x3xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
  %1 = dlc.matmul %0, %w {transpose_rhs = true} : (tensor<4x3xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
  %2 = dlc.matmul %1, %w {transpose_rhs = true} : (tensor<4x3xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
  return %2 : tensor<4x3xf32>
}
