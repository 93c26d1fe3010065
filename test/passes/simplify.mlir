// RUN: dlc opt %s -dlc-simplify | FileCheck %s

// CHECK-LABEL: func.func @transpose_of_transpose
// CHECK-NEXT:    return %arg0
func.func @transpose_of_transpose(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  %1 = dlc.transpose %0 permutation = [1, 0] : tensor<3x2xf32> -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @transpose_of_unit_dims
// CHECK-NEXT:    dlc.reshape
// CHECK-NOT:     dlc.transpose
func.func @transpose_of_unit_dims(%x: tensor<1x8x1x4xf32>) -> tensor<8x1x4x1xf32> {
  %0 = dlc.transpose %x permutation = [1, 0, 3, 2] : tensor<1x8x1x4xf32> -> tensor<8x1x4x1xf32>
  return %0 : tensor<8x1x4x1xf32>
}

// CHECK-LABEL: func.func @do_not_reshape_real_transpose
// CHECK-NEXT:    dlc.transpose
func.func @do_not_reshape_real_transpose(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @keepdims
// CHECK-NEXT:    dlc.reduce sum %arg0 axes = [1] {keepdims = true}
// CHECK-NEXT:    return
func.func @keepdims(%x: tensor<4x8xf32>) -> tensor<4x1xf32> {
  %0 = dlc.reduce sum %x axes = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %1 = dlc.reshape %0 : tensor<4xf32> -> tensor<4x1xf32>
  return %1 : tensor<4x1xf32>
}

// CHECK-LABEL: func.func @implicit_broadcast
// CHECK-NEXT:    dlc.add %arg0, %arg1 : (tensor<4x8xf32>, tensor<8xf32>)
func.func @implicit_broadcast(%x: tensor<4x8xf32>, %y: tensor<8xf32>) -> tensor<4x8xf32> {
  %0 = dlc.broadcast %y : tensor<8xf32> -> tensor<4x8xf32>
  %1 = dlc.add %x, %0 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @do_not_lose_broadcast
// CHECK-NEXT:    dlc.broadcast
func.func @do_not_lose_broadcast(%x: tensor<1x8xf32>, %y: tensor<8xf32>) -> tensor<4x8xf32> {
  %0 = dlc.broadcast %y : tensor<8xf32> -> tensor<4x8xf32>
  %1 = dlc.add %x, %0 : (tensor<1x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @neutral
// CHECK-NEXT:    return %arg0
func.func @neutral(%x: tensor<4xf32>) -> tensor<4xf32> {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %minus_zero = dlc.constant dense<-0.0> : tensor<4xf32>
  %0 = dlc.mul %one, %x : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = dlc.add %0, %minus_zero : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -0.0 + 0.0 is 0.0.
// CHECK-LABEL: func.func @do_not_drop_positive_zero
// CHECK:         dlc.add
func.func @do_not_drop_positive_zero(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.add %x, %zero : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// The constant makes the result larger.
// CHECK-LABEL: func.func @do_not_drop_shape
// CHECK:         dlc.mul
func.func @do_not_drop_shape(%x: tensor<4xf32>) -> tensor<2x4xf32> {
  %one = dlc.constant dense<1.0> : tensor<2x1xf32>
  %0 = dlc.mul %x, %one : (tensor<4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @cast_of_exact_cast
// CHECK-NEXT:    dlc.cast %arg0 : tensor<4xf16> -> tensor<4xi32>
func.func @cast_of_exact_cast(%x: tensor<4xf16>) -> tensor<4xi32> {
  %0 = dlc.cast %x : tensor<4xf16> -> tensor<4xf32>
  %1 = dlc.cast %0 : tensor<4xf32> -> tensor<4xi32>
  return %1 : tensor<4xi32>
}

// CHECK-LABEL: func.func @do_not_fold_rounding_cast
// CHECK-NEXT:    dlc.cast
// CHECK-NEXT:    dlc.cast
func.func @do_not_fold_rounding_cast(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = dlc.cast %x : tensor<4xf32> -> tensor<4xf16>
  %1 = dlc.cast %0 : tensor<4xf16> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @pad_into_conv
// CHECK:         dlc.conv %arg0, %arg1 channels_first
// CHECK-SAME:      pads_high = array<i64: 1, 2>
// CHECK-SAME:      pads_low = array<i64: 1, 1>
func.func @pad_into_conv(%x: tensor<1x2x4x4xf32>, %w: tensor<3x2x3x3xf32>) -> tensor<1x3x4x5xf32> {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.pad constant %x, %zero low = [0, 0, 1, 1] high = [0, 0, 1, 2] : (tensor<1x2x4x4xf32>, tensor<f32>) -> tensor<1x2x6x7xf32>
  %1 = dlc.conv %0, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x6x7xf32>, tensor<3x2x3x3xf32>) -> tensor<1x3x4x5xf32>
  return %1 : tensor<1x3x4x5xf32>
}

// CHECK-LABEL: func.func @do_not_pad_with_ones
// CHECK:         dlc.pad
func.func @do_not_pad_with_ones(%x: tensor<1x2x4x4xf32>, %w: tensor<3x2x3x3xf32>) -> tensor<1x3x4x4xf32> {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %0 = dlc.pad constant %x, %one low = [0, 0, 1, 1] high = [0, 0, 1, 1] : (tensor<1x2x4x4xf32>, tensor<f32>) -> tensor<1x2x6x6xf32>
  %1 = dlc.conv %0, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x6x6xf32>, tensor<3x2x3x3xf32>) -> tensor<1x3x4x4xf32>
  return %1 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @batch_norm
// CHECK-NOT:     dlc.batch_norm
// CHECK:         dlc.mul %arg0, %{{.*}} : (tensor<1x2x4x4xf32>, tensor<2x1x1xf32>)
// CHECK:         dlc.add
func.func @batch_norm(%x: tensor<1x2x4x4xf32>, %s: tensor<2xf32>, %b: tensor<2xf32>, %m: tensor<2xf32>, %v: tensor<2xf32>)
    -> tensor<1x2x4x4xf32> {
  %0 = dlc.batch_norm %x, %s, %b, %m, %v {epsilon = 1.0e-5 : f64} : (tensor<1x2x4x4xf32>, tensor<2xf32>, tensor<2xf32>,
       tensor<2xf32>, tensor<2xf32>) -> tensor<1x2x4x4xf32>
  return %0 : tensor<1x2x4x4xf32>
}

// CHECK-LABEL: func.func @slice_of_slice
// CHECK-NEXT:    dlc.slice %arg0 starts = [7] steps = [-4]
func.func @slice_of_slice(%x: tensor<10xf32>) -> tensor<2xf32> {
  %0 = dlc.slice %x starts = [1] steps = [2] : tensor<10xf32> -> tensor<4xf32>
  %1 = dlc.slice %0 starts = [3] steps = [-2] : tensor<4xf32> -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// CHECK-LABEL: func.func @sink_reshape
// CHECK-NEXT:    %[[R:.*]] = dlc.relu %arg0 : tensor<2x3xf32>
// CHECK-NEXT:    dlc.reshape %[[R]]
func.func @sink_reshape(%x: tensor<2x3xf32>) -> tensor<6xf32> {
  %0 = dlc.reshape %x : tensor<2x3xf32> -> tensor<6xf32>
  %1 = dlc.relu %0 : tensor<6xf32> -> tensor<6xf32>
  return %1 : tensor<6xf32>
}

// CHECK-LABEL: func.func @empty_result
// CHECK-NEXT:    %[[EMPTY:.*]] = dlc.constant dense<> : tensor<0x4xf32>
// CHECK-NEXT:    return %[[EMPTY]]
func.func @empty_result(%x: tensor<0x3xf32>, %w: tensor<3x4xf32>) -> tensor<0x4xf32> {
  %0 = dlc.matmul %x, %w : (tensor<0x3xf32>, tensor<3x4xf32>) -> tensor<0x4xf32>
  %1 = dlc.relu %0 : tensor<0x4xf32> -> tensor<0x4xf32>
  return %1 : tensor<0x4xf32>
}

// A product of depth 0 has constant operands now; dlc-fold-constants makes zeros of it.
// CHECK-LABEL: func.func @empty_argument
// CHECK-NEXT:    %[[X:.*]] = dlc.constant dense<> : tensor<2x0xf32>
// CHECK-NEXT:    %[[Y:.*]] = dlc.constant dense<> : tensor<0x4xf32>
// CHECK-NEXT:    dlc.matmul %[[X]], %[[Y]]
func.func @empty_argument(%x: tensor<2x0xf32>, %y: tensor<0x4xf32>) -> tensor<2x4xf32> {
  %0 = dlc.matmul %x, %y : (tensor<2x0xf32>, tensor<0x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @empty_part_of_concat
// CHECK-NEXT:    dlc.concat %arg0, %arg2 axis = 0
func.func @empty_part_of_concat(%x: tensor<2x3xf32>, %e: tensor<0x3xf32>, %y: tensor<1x3xf32>) -> tensor<3x3xf32> {
  %0 = dlc.concat %x, %e, %y axis = 0 : (tensor<2x3xf32>, tensor<0x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @do_not_touch_tensors_with_elements
// CHECK-NEXT:    dlc.concat
func.func @do_not_touch_tensors_with_elements(%x: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = dlc.concat %x, %x axis = 0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
