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

// The pool reads 10 of 11 rows and columns, the second convolution then 12 of 13, and so on up to the input.
// CHECK-LABEL: func.func @leave_out_what_windows_do_not_read
// CHECK:         dlc.conv {{.*}}pads_high = array<i64: -2, -2>{{.*}} -> tensor<8x4x24x24xf32>
// CHECK-NEXT:    dlc.max {{.*}} -> tensor<8x4x24x24xf32>
// CHECK-NEXT:    dlc.pool max {{.*}}pads_high = array<i64: 0, 0>{{.*}} -> tensor<8x4x12x12xf32>
// CHECK-NEXT:    dlc.conv {{.*}}pads_high = array<i64: 0, 0>{{.*}} -> tensor<8x4x10x10xf32>
// CHECK-NEXT:    dlc.add %{{.*}}, %arg3 : (tensor<8x4x10x10xf32>, tensor<4x1x1xf32>) -> tensor<8x4x10x10xf32>
// CHECK-NEXT:    dlc.pool average {{.*}} -> tensor<8x4x5x5xf32>
func.func @leave_out_what_windows_do_not_read(%x: tensor<8x1x28x28xf32>, %f: tensor<4x1x3x3xf32>, %g: tensor<4x4x3x3xf32>,
                                              %bias: tensor<4x1x1xf32>) -> tensor<8x4x5x5xf32> {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.conv %x, %f channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<8x1x28x28xf32>, tensor<4x1x3x3xf32>) -> tensor<8x4x26x26xf32>
  %1 = dlc.max %0, %zero : (tensor<8x4x26x26xf32>, tensor<f32>) -> tensor<8x4x26x26xf32>
  %2 = dlc.pool max %1 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<8x4x26x26xf32> -> tensor<8x4x13x13xf32>
  %3 = dlc.conv %2, %g channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<8x4x13x13xf32>, tensor<4x4x3x3xf32>) -> tensor<8x4x11x11xf32>
  %4 = dlc.add %3, %bias : (tensor<8x4x11x11xf32>, tensor<4x1x1xf32>) -> tensor<8x4x11x11xf32>
  %5 = dlc.pool average %4 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<8x4x11x11xf32> -> tensor<8x4x5x5xf32>
  return %5 : tensor<8x4x5x5xf32>
}

// A stride of 2 over 6 columns with a padding in front ends at column 5; rows are read to the end.
// CHECK-LABEL: func.func @shrink_one_dim
// CHECK-NEXT:    dlc.conv {{.*}}pads_high = array<i64: 1, 0>{{.*}} -> tensor<1x7x5x4xf32>
// CHECK-NEXT:    dlc.conv {{.*}}pads_high = array<i64: 1, 0>{{.*}} -> tensor<1x7x3x4xf32>
func.func @shrink_one_dim(%x: tensor<1x7x6x4xf32>, %f: tensor<3x3x4x4xf32>, %g: tensor<3x2x4x4xf32>) -> tensor<1x7x3x4xf32> {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>,
       dilations = array<i64: 1, 1>} : (tensor<1x7x6x4xf32>, tensor<3x3x4x4xf32>) -> tensor<1x7x6x4xf32>
  %1 = dlc.conv %0, %g channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x7x6x4xf32>, tensor<3x2x4x4xf32>) -> tensor<1x7x3x4xf32>
  return %1 : tensor<1x7x3x4xf32>
}

// CHECK-LABEL: func.func @do_not_shrink_what_others_read
// CHECK:         dlc.conv {{.*}} -> tensor<1x4x11x11xf32>
func.func @do_not_shrink_what_others_read(%x: tensor<1x4x13x13xf32>, %f: tensor<4x4x3x3xf32>)
    -> (tensor<1x4x11x11xf32>, tensor<1x4x5x5xf32>) {
  %0 = dlc.conv %x, %f channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x4x13x13xf32>, tensor<4x4x3x3xf32>) -> tensor<1x4x11x11xf32>
  %1 = dlc.pool max %0 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x4x11x11xf32> -> tensor<1x4x5x5xf32>
  return %0, %1 : tensor<1x4x11x11xf32>, tensor<1x4x5x5xf32>
}

// The sum with an input reads all of the convolution.
// CHECK-LABEL: func.func @do_not_shrink_beside_inputs
// CHECK:         dlc.conv {{.*}} -> tensor<1x4x11x11xf32>
func.func @do_not_shrink_beside_inputs(%x: tensor<1x4x13x13xf32>, %f: tensor<4x4x3x3xf32>, %y: tensor<1x4x11x11xf32>)
    -> tensor<1x4x5x5xf32> {
  %0 = dlc.conv %x, %f channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x4x13x13xf32>, tensor<4x4x3x3xf32>) -> tensor<1x4x11x11xf32>
  %1 = dlc.add %0, %y : (tensor<1x4x11x11xf32>, tensor<1x4x11x11xf32>) -> tensor<1x4x11x11xf32>
  %2 = dlc.pool max %1 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x4x11x11xf32> -> tensor<1x4x5x5xf32>
  return %2 : tensor<1x4x5x5xf32>
}

// With ceil_mode the last window hangs over the end: all is read. A pool whose windows cannot be told to end earlier stays.
// CHECK-LABEL: func.func @do_not_shrink_pool_of_input
// CHECK-NEXT:    dlc.pool max {{.*}} -> tensor<1x4x13x13xf32>
func.func @do_not_shrink_pool_of_input(%x: tensor<1x4x26x26xf32>) -> tensor<1x4x6x6xf32> {
  %0 = dlc.pool max %x channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x4x26x26xf32> -> tensor<1x4x13x13xf32>
  %1 = dlc.pool max %0 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x4x13x13xf32> -> tensor<1x4x6x6xf32>
  return %1 : tensor<1x4x6x6xf32>
}

// A stack is a concat of what is stacked.
// CHECK-LABEL: func.func @stack
// CHECK-NEXT:    %[[C:.*]] = dlc.concat %arg0, %arg1 axis = 0 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<6x4xf32>
// CHECK-NEXT:    dlc.reshape %[[C]] : tensor<6x4xf32> -> tensor<2x3x4xf32>
func.func @stack(%x: tensor<3x4xf32>, %y: tensor<3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = dlc.reshape %x : tensor<3x4xf32> -> tensor<1x3x4xf32>
  %1 = dlc.reshape %y : tensor<3x4xf32> -> tensor<1x3x4xf32>
  %2 = dlc.concat %0, %1 axis = 0 : (tensor<1x3x4xf32>, tensor<1x3x4xf32>) -> tensor<2x3x4xf32>
  return %2 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @do_not_hoist_concat_of_others
// CHECK:         dlc.concat {{.*}} axis = 1 : (tensor<3x1x4xf32>, tensor<3x1x4xf32>) -> tensor<3x2x4xf32>
func.func @do_not_hoist_concat_of_others(%x: tensor<3x4xf32>, %y: tensor<3x4xf32>) -> tensor<3x2x4xf32> {
  %0 = dlc.reshape %x : tensor<3x4xf32> -> tensor<3x1x4xf32>
  %1 = dlc.reshape %y : tensor<3x4xf32> -> tensor<3x1x4xf32>
  %2 = dlc.concat %0, %1 axis = 1 : (tensor<3x1x4xf32>, tensor<3x1x4xf32>) -> tensor<3x2x4xf32>
  return %2 : tensor<3x2x4xf32>
}

// A step of a sequence that was put together from steps.
// CHECK-LABEL: func.func @step_of_concat
// CHECK-NEXT:    dlc.reshape %arg1 : tensor<1x1x8x4xf32> -> tensor<8x4xf32>
// CHECK-NEXT:    return
func.func @step_of_concat(%x: tensor<2x1x8x4xf32>, %y: tensor<1x1x8x4xf32>) -> tensor<8x4xf32> {
  %last = dlc.constant dense<-1> : tensor<i64>
  %0 = dlc.concat %x, %y axis = 0 : (tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<3x1x8x4xf32>
  %1 = dlc.reshape %0 : tensor<3x1x8x4xf32> -> tensor<3x8x4xf32>
  %2 = dlc.gather %1, %last axis = 0 : (tensor<3x8x4xf32>, tensor<i64>) -> tensor<8x4xf32>
  return %2 : tensor<8x4xf32>
}

// CHECK-LABEL: func.func @part_of_operand
// CHECK-NEXT:    dlc.slice %arg1 starts = [3, 0] steps = [-2, 1] : tensor<5x4xf32> -> tensor<2x4xf32>
func.func @part_of_operand(%x: tensor<2x4xf32>, %y: tensor<5x4xf32>) -> tensor<2x4xf32> {
  %0 = dlc.concat %x, %y axis = 0 : (tensor<2x4xf32>, tensor<5x4xf32>) -> tensor<7x4xf32>
  %1 = dlc.slice %0 starts = [5, 0] steps = [-2, 1] : tensor<7x4xf32> -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @do_not_slice_one_operand
// CHECK-NEXT:    dlc.concat
// CHECK-NEXT:    dlc.slice
func.func @do_not_slice_one_operand(%x: tensor<2x4xf32>, %y: tensor<5x4xf32>) -> tensor<2x4xf32> {
  %0 = dlc.concat %x, %y axis = 0 : (tensor<2x4xf32>, tensor<5x4xf32>) -> tensor<7x4xf32>
  %1 = dlc.slice %0 starts = [1, 0] steps = [1, 1] : tensor<7x4xf32> -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}

// An index that is out of range stays, for the check that refuses it.
// CHECK-LABEL: func.func @do_not_slice_out_of_range
// CHECK:         dlc.gather
func.func @do_not_slice_out_of_range(%x: tensor<3x4xf32>) -> tensor<4xf32> {
  %index = dlc.constant dense<3> : tensor<i64>
  %0 = dlc.gather %x, %index axis = 0 : (tensor<3x4xf32>, tensor<i64>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// What takes columns of a part that lies together reads the part.
// CHECK-LABEL: func.func @do_not_slice_columns_of_views
// CHECK-NEXT:    %[[VIEW:.*]] = dlc.slice %arg0 starts = [1, 0, 0]
// CHECK-NEXT:    %[[ROWS:.*]] = dlc.reshape %[[VIEW]]
// CHECK-NEXT:    dlc.slice %[[ROWS]] starts = [0, 0]
// CHECK-NEXT:    dlc.slice %[[ROWS]] starts = [0, 32]
func.func @do_not_slice_columns_of_views(%x: tensor<3x4x64xf32>) -> (tensor<4x32xf32>, tensor<4x32xf32>) {
  %0 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<3x4x64xf32> -> tensor<1x4x64xf32>
  %1 = dlc.reshape %0 : tensor<1x4x64xf32> -> tensor<4x64xf32>
  %2 = dlc.slice %1 starts = [0, 0] steps = [1, 1] : tensor<4x64xf32> -> tensor<4x32xf32>
  %3 = dlc.slice %1 starts = [0, 32] steps = [1, 1] : tensor<4x64xf32> -> tensor<4x32xf32>
  return %2, %3 : tensor<4x32xf32>, tensor<4x32xf32>
}

// The same of a part that does not, or that nothing else reads.
// CHECK-LABEL: func.func @slice_columns_of_other_parts
// CHECK-COUNT-3: dlc.slice %arg{{[01]}} starts = [1, 0,
// CHECK-NOT:     dlc.slice
func.func @slice_columns_of_other_parts(%x: tensor<3x4x6xf32>, %y: tensor<3x4x64xf32>) -> (tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x32xf32>) {
  %0 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<3x4x6xf32> -> tensor<1x4x6xf32>
  %1 = dlc.slice %0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<1x4x6xf32> -> tensor<1x4x3xf32>
  %2 = dlc.slice %0 starts = [0, 0, 3] steps = [1, 1, 1] : tensor<1x4x6xf32> -> tensor<1x4x3xf32>
  %3 = dlc.slice %y starts = [1, 0, 0] steps = [1, 1, 1] : tensor<3x4x64xf32> -> tensor<1x4x64xf32>
  %4 = dlc.slice %3 starts = [0, 0, 32] steps = [1, 1, 1] : tensor<1x4x64xf32> -> tensor<1x4x32xf32>
  return %1, %2, %4 : tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x32xf32>
}

// CHECK-LABEL: func.func @slice_of_unit_dims
// CHECK-NEXT:    dlc.slice %arg0 starts = [2, 0, 1] steps = [1, 1, 3] : tensor<6x1x8xf32> -> tensor<1x1x2xf32>
// CHECK-NEXT:    dlc.reshape %{{.*}} : tensor<1x1x2xf32> -> tensor<1x1x2x1xf32>
func.func @slice_of_unit_dims(%x: tensor<6x1x8xf32>) -> tensor<1x1x2x1xf32> {
  %0 = dlc.reshape %x : tensor<6x1x8xf32> -> tensor<1x6x8x1xf32>
  %1 = dlc.slice %0 starts = [0, 2, 1, 0] steps = [1, 1, 3, 1] : tensor<1x6x8x1xf32> -> tensor<1x1x2x1xf32>
  return %1 : tensor<1x1x2x1xf32>
}

// CHECK-LABEL: func.func @do_not_slice_before_real_reshape
// CHECK-NEXT:    dlc.reshape
// CHECK-NEXT:    dlc.slice
func.func @do_not_slice_before_real_reshape(%x: tensor<6x8xf32>) -> tensor<2x4xf32> {
  %0 = dlc.reshape %x : tensor<6x8xf32> -> tensor<12x4xf32>
  %1 = dlc.slice %0 starts = [3, 0] steps = [1, 1] : tensor<12x4xf32> -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}

// Rows of a table in another order: the indices are put in order.
// CHECK-LABEL: func.func @gather_in_order
// CHECK-NEXT:    %[[I:.*]] = dlc.transpose %arg1 permutation = [1, 0] : tensor<8x64xi64> -> tensor<64x8xi64>
// CHECK-NEXT:    dlc.gather %arg0, %[[I]] axis = 0 : (tensor<100x16xf32>, tensor<64x8xi64>) -> tensor<64x8x16xf32>
func.func @gather_in_order(%table: tensor<100x16xf32>, %ids: tensor<8x64xi64>) -> tensor<64x8x16xf32> {
  %0 = dlc.gather %table, %ids axis = 0 : (tensor<100x16xf32>, tensor<8x64xi64>) -> tensor<8x64x16xf32>
  %1 = dlc.transpose %0 permutation = [1, 0, 2] : tensor<8x64x16xf32> -> tensor<64x8x16xf32>
  return %1 : tensor<64x8x16xf32>
}

// CHECK-LABEL: func.func @do_not_move_other_dims_into_indices
// CHECK-NEXT:    dlc.gather
// CHECK-NEXT:    dlc.transpose
func.func @do_not_move_other_dims_into_indices(%table: tensor<100x16xf32>, %ids: tensor<8x64xi64>) -> tensor<8x16x64xf32> {
  %0 = dlc.gather %table, %ids axis = 0 : (tensor<100x16xf32>, tensor<8x64xi64>) -> tensor<8x64x16xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 1] : tensor<8x64x16xf32> -> tensor<8x16x64xf32>
  return %1 : tensor<8x16x64xf32>
}

// A choice that is known is none; what nobody reads, and what both regions take from around, is not chosen.
// CHECK-LABEL: func.func @choices
// CHECK-NEXT:    %[[E:.*]] = dlc.exp %arg1
// CHECK-NEXT:    %[[R:.*]] = dlc.if %arg0 : (tensor<i1>) -> tensor<4xf32> {
// CHECK-NEXT:      %[[T:.*]] = dlc.tanh %arg1
// CHECK-NEXT:      dlc.yield %[[T]] : tensor<4xf32>
// CHECK-NEXT:    } else {
// CHECK-NEXT:      dlc.yield %arg1 : tensor<4xf32>
// CHECK-NEXT:    }
// CHECK-NEXT:    return %[[E]], %[[R]], %arg1
func.func @choices(%c: tensor<i1>, %x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %true = dlc.constant dense<true> : tensor<i1>
  %0 = dlc.if %true : (tensor<i1>) -> tensor<4xf32> {
    %e = dlc.exp %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %e : tensor<4xf32>
  } else {
    dlc.yield %x : tensor<4xf32>
  }
  %1:3 = dlc.if %c : (tensor<i1>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %t = dlc.tanh %x : tensor<4xf32> -> tensor<4xf32>
    %s = dlc.sin %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %t, %x, %s : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  } else {
    %s = dlc.cos %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %x, %x, %s : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  return %0, %1#0, %1#1 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// What a loop does not change is not carried.
// CHECK-LABEL: func.func @unchanged
// CHECK:         dlc.while(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK:         dlc.add %{{.*}}, %arg2
// CHECK:         return %{{.*}}, %arg2
func.func @unchanged(%c: tensor<i1>, %x: tensor<4xf32>, %w: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:2 = dlc.while (%x, %w) : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%a: tensor<4xf32>, %b: tensor<4xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<4xf32>, %b: tensor<4xf32>):
    %s = dlc.add %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    dlc.yield %s, %b : tensor<4xf32>, tensor<4xf32>
  }
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xf32>
}

// A layer over the rows of a batch: what follows has the product's shape.
// CHECK-LABEL: func.func @reshape_behind_matmul
// CHECK:         %[[X:.*]] = dlc.reshape %arg0 : tensor<12x8xf32> -> tensor<3x4x8xf32>
// CHECK:         %[[P:.*]] = dlc.matmul %[[X]], %arg1 : (tensor<3x4x8xf32>, tensor<8x5xf32>) -> tensor<3x4x5xf32>
// CHECK:         dlc.add %[[P]], %arg2
func.func @reshape_behind_matmul(%x: tensor<12x8xf32>, %w: tensor<8x5xf32>, %b: tensor<4x5xf32>) -> tensor<3x4x5xf32> {
  %0 = dlc.matmul %x, %w : (tensor<12x8xf32>, tensor<8x5xf32>) -> tensor<12x5xf32>
  %1 = dlc.reshape %0 : tensor<12x5xf32> -> tensor<3x4x5xf32>
  %2 = dlc.add %1, %b : (tensor<3x4x5xf32>, tensor<4x5xf32>) -> tensor<3x4x5xf32>
  return %2 : tensor<3x4x5xf32>
}

// Columns are parted, the lhs is transposed, the product is read as it is, too.
// CHECK-LABEL: func.func @do_not_move_reshape_behind_matmul
// CHECK-COUNT-3: dlc.matmul {{.*}} -> tensor<12x6xf32>
// CHECK:         return
func.func @do_not_move_reshape_behind_matmul(%x: tensor<12x8xf32>, %y: tensor<8x12xf32>, %w: tensor<8x6xf32>) -> (tensor<12x2x3xf32>, tensor<3x4x6xf32>, tensor<3x4x6xf32>, tensor<12x6xf32>) {
  %0 = dlc.matmul %x, %w : (tensor<12x8xf32>, tensor<8x6xf32>) -> tensor<12x6xf32>
  %1 = dlc.reshape %0 : tensor<12x6xf32> -> tensor<12x2x3xf32>
  %2 = dlc.matmul %y, %w {transpose_lhs = true} : (tensor<8x12xf32>, tensor<8x6xf32>) -> tensor<12x6xf32>
  %3 = dlc.reshape %2 : tensor<12x6xf32> -> tensor<3x4x6xf32>
  %4 = dlc.matmul %x, %w {precision = #dlc<precision tf32>} : (tensor<12x8xf32>, tensor<8x6xf32>) -> tensor<12x6xf32>
  %5 = dlc.reshape %4 : tensor<12x6xf32> -> tensor<3x4x6xf32>
  return %1, %3, %5, %4 : tensor<12x2x3xf32>, tensor<3x4x6xf32>, tensor<3x4x6xf32>, tensor<12x6xf32>
}

// A loop that counts repeats; what only counts is not carried, what is read in a round or behind the loop is.
// CHECK-LABEL: func.func @count
// CHECK-SAME:    (%[[N:.*]]: tensor<i64>, %[[M:.*]]: tensor<i64>,
// CHECK:         dlc.repeat(%{{[^,]*}}) {rounds = 7 : i64} : (tensor<4xf32>) -> tensor<4xf32> {
// CHECK-NOT:       dlc.compare
// CHECK:         dlc.repeat %[[N]](%{{.*}}, %{{.*}}) : (tensor<i64>, tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
// CHECK:         %[[WAY:.*]] = dlc.sub %[[N]], %[[M]]
// CHECK:         %[[COUNT:.*]] = dlc.add %[[WAY]], %{{.*}}
// CHECK:         dlc.repeat %[[COUNT]](%{{[^,]*}}) : (tensor<i64>, tensor<4xf32>) -> tensor<4xf32> {
// CHECK:         dlc.repeat(%{{[^,]*}}) {rounds = 4 : i64}
// CHECK:         dlc.repeat(%{{[^,]*}}) {rounds = 0 : i64}
func.func @count(%n: tensor<i64>, %m: tensor<i64>, %x: tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  %zero = dlc.constant dense<0> : tensor<i64>
  %one = dlc.constant dense<1> : tensor<i64>
  %seven = dlc.constant dense<7> : tensor<i64>
  %three = dlc.constant dense<3> : tensor<i64>
  %0:2 = dlc.while (%zero, %x) : (tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %c = dlc.compare lt %i, %seven : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %next = dlc.add %one, %i : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %next, %s : tensor<i64>, tensor<4xf32>
  }
  %1:2 = dlc.while (%zero, %0#1) : (tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %c = dlc.compare gt %n, %i : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %next, %s : tensor<i64>, tensor<4xf32>
  }
  %2:2 = dlc.while (%n, %1#1) : (tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %c = dlc.compare ge %i, %m : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %next = dlc.sub %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %next, %s : tensor<i64>, tensor<4xf32>
  }
  // 7, 5, 3, 1
  %3:2 = dlc.while (%seven, %2#1) : (tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %c = dlc.compare gt %i, %zero : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %two = dlc.constant dense<-2> : tensor<i64>
    %next = dlc.add %i, %two : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %next, %s : tensor<i64>, tensor<4xf32>
  }
  %4:2 = dlc.while (%seven, %3#1) : (tensor<i64>, tensor<4xf32>) -> (tensor<i64>, tensor<4xf32>) {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %c = dlc.compare lt %i, %three : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %a: tensor<4xf32>):
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %next, %s : tensor<i64>, tensor<4xf32>
  }
  return %1#0, %4#1 : tensor<i64>, tensor<4xf32>
}

// The end changes; the step is not known; it counts away from its end; a number of i32 that is not known; another condition.
// CHECK-LABEL: func.func @do_not_count
// CHECK-COUNT-5: dlc.while
// CHECK-NOT:     dlc.repeat
func.func @do_not_count(%n: tensor<i64>, %k: tensor<i32>, %c: tensor<i1>) -> (tensor<i64>, tensor<i64>, tensor<i64>, tensor<i32>, tensor<i64>) {
  %zero = dlc.constant dense<0> : tensor<i64>
  %one = dlc.constant dense<1> : tensor<i64>
  %none = dlc.constant dense<0> : tensor<i32>
  %single = dlc.constant dense<1> : tensor<i32>
  %0:2 = dlc.while (%zero, %n) : (tensor<i64>, tensor<i64>) -> (tensor<i64>, tensor<i64>) {
  ^bb0(%i: tensor<i64>, %end: tensor<i64>):
    %more = dlc.compare lt %i, %end : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %more : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %end: tensor<i64>):
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %nearer = dlc.sub %end, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    dlc.yield %next, %nearer : tensor<i64>, tensor<i64>
  }
  %1 = dlc.while (%zero) : (tensor<i64>) -> tensor<i64> {
  ^bb0(%i: tensor<i64>):
    %more = dlc.compare lt %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %more : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>):
    %next = dlc.add %i, %n : (tensor<i64>, tensor<i64>) -> tensor<i64>
    dlc.yield %next : tensor<i64>
  }
  %2 = dlc.while (%n) : (tensor<i64>) -> tensor<i64> {
  ^bb0(%i: tensor<i64>):
    %more = dlc.compare gt %i, %zero : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %more : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>):
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    dlc.yield %next : tensor<i64>
  }
  %3 = dlc.while (%none) : (tensor<i32>) -> tensor<i32> {
  ^bb0(%i: tensor<i32>):
    %more = dlc.compare lt %i, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
    dlc.yield %more : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>):
    %next = dlc.add %i, %single : (tensor<i32>, tensor<i32>) -> tensor<i32>
    dlc.yield %next : tensor<i32>
  }
  %4:2 = dlc.while (%c, %zero) : (tensor<i1>, tensor<i64>) -> (tensor<i1>, tensor<i64>) {
  ^bb0(%on: tensor<i1>, %i: tensor<i64>):
    %more = dlc.compare lt %i, %n : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %both = dlc.and %on, %more : (tensor<i1>, tensor<i1>) -> tensor<i1>
    dlc.yield %both : tensor<i1>
  } do {
  ^bb0(%on: tensor<i1>, %i: tensor<i64>):
    %stop = dlc.not %on : tensor<i1> -> tensor<i1>
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    dlc.yield %stop, %next : tensor<i1>, tensor<i64>
  }
  return %0#0, %1, %2, %3, %4#1 : tensor<i64>, tensor<i64>, tensor<i64>, tensor<i32>, tensor<i64>
}

// What a round, a choice in it or the test reads is carried; what two values only tell each other is not.
// CHECK-LABEL: func.func @unread
// CHECK:         dlc.while(%{{[^,]*}}, %{{[^,]*}}) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>)
// CHECK:         dlc.repeat(%{{[^,]*}}, %{{[^,]*}}) {rounds = 3 : i64}
func.func @unread(%c: tensor<i1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:4 = dlc.while (%c, %x, %y, %y) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%go: tensor<i1>, %a: tensor<4xf32>, %b: tensor<4xf32>, %d: tensor<4xf32>):
    dlc.yield %go : tensor<i1>
  } do {
  ^bb0(%go: tensor<i1>, %a: tensor<4xf32>, %b: tensor<4xf32>, %d: tensor<4xf32>):
    %stop = dlc.not %go : tensor<i1> -> tensor<i1>
    %s = dlc.sin %a : tensor<4xf32> -> tensor<4xf32>
    %t = dlc.add %b, %d : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %u = dlc.cos %b : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %stop, %s, %t, %u : tensor<i1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  %1:3 = dlc.repeat (%x, %y, %y) {rounds = 3 : i64} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%a: tensor<4xf32>, %b: tensor<4xf32>, %d: tensor<4xf32>):
    %s = dlc.if %c : (tensor<i1>) -> tensor<4xf32> {
      %e = dlc.add %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      dlc.yield %e : tensor<4xf32>
    } else {
      dlc.yield %a : tensor<4xf32>
    }
    %t = dlc.sin %b : tensor<4xf32> -> tensor<4xf32>
    %u = dlc.cos %d : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %s, %t, %u : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  return %0#1, %1#0 : tensor<4xf32>, tensor<4xf32>
}
