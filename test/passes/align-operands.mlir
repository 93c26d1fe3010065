// RUN: dlc opt %s -dlc-align-operands | FileCheck %s

// Three channels of 2 bytes cannot be copied by fours: one more makes vectors of 8 bytes.
// CHECK-LABEL: func.func @three_channels
// CHECK-DAG: %[[F:.*]] = dlc.constant {{.*}} : tensor<1x1x4x8xf16>
// CHECK-DAG: %[[P:.*]] = dlc.pad constant %arg0, %{{.*}} low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<1x5x5x3xf16>, tensor<f16>) -> tensor<1x5x5x4xf16>
// CHECK: dlc.conv %[[P]], %[[F]] channels_last
func.func @three_channels(%x: tensor<1x5x5x3xf16>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x3x8xf16>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x3xf16>, tensor<1x1x3x8xf16>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}

// The padded filter holds zeros where the operand does.
// CHECK-LABEL: func.func @one_channel
// CHECK: dlc.constant dense<{{\[\[\[}}[5.000000e-01], [0.000000e+00]]]]> : tensor<1x1x2x1xf16>
// CHECK: dlc.pad constant %arg0, {{.*}} high = [0, 0, 0, 1]
func.func @one_channel(%x: tensor<1x5x5x1xf16>) -> tensor<1x5x5x1xf16> {
  %f = dlc.constant dense<0.5> : tensor<1x1x1x1xf16>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x1xf16>, tensor<1x1x1x1xf16>) -> tensor<1x5x5x1xf16>
  return %0 : tensor<1x5x5x1xf16>
}

// Five channels: three more would be too many for vectors of 16 bytes, one more gives vectors of 4.
// CHECK-LABEL: func.func @five_channels
// CHECK: high = [0, 0, 0, 1]
func.func @five_channels(%x: tensor<1x5x5x5xbf16>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x5x8xbf16>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x5xbf16>, tensor<1x1x5x8xbf16>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}

// The CUDA cores multiply f32: more channels would only be more work.
// CHECK-LABEL: func.func @do_not_pad_f32
// CHECK-NOT: dlc.pad
func.func @do_not_pad_f32(%x: tensor<1x5x5x3xf32>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x3x8xf32>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x3xf32>, tensor<1x1x3x8xf32>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}

// CHECK-LABEL: func.func @do_not_pad_whole_vectors
// CHECK-NOT: dlc.pad
func.func @do_not_pad_whole_vectors(%x: tensor<1x5x5x16xf16>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x16x8xf16>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x16xf16>, tensor<1x1x16x8xf16>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}

// The filter would be padded in every run.
// CHECK-LABEL: func.func @do_not_pad_filters_of_the_run
// CHECK-NOT: dlc.pad
func.func @do_not_pad_filters_of_the_run(%x: tensor<1x5x5x3xf16>, %f: tensor<1x1x3x8xf16>) -> tensor<1x5x5x8xf32> {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x3xf16>, tensor<1x1x3x8xf16>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}

// Rows of 3 elements are no whole vectors, columns of 8 are.
// CHECK-LABEL: func.func @odd_columns
// CHECK: %[[W:.*]] = dlc.constant {{.*}} : tensor<3x8xf16>
// CHECK: dlc.matmul %arg0, %[[W]] {transpose_rhs = true} : (tensor<5x8xf16>, tensor<3x8xf16>) -> tensor<5x3xf32>
func.func @odd_columns(%x: tensor<5x8xf16>) -> tensor<5x3xf32> {
  %w = dlc.constant dense<[[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]> : tensor<8x3xf16>
  %0 = dlc.matmul %x, %w : (tensor<5x8xf16>, tensor<8x3xf16>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func.func @do_not_transpose_where_neither_is_whole
// CHECK-NOT: transpose_rhs
func.func @do_not_transpose_where_neither_is_whole(%x: tensor<5x7xf16>) -> tensor<5x3xf32> {
  %w = dlc.constant dense<1.0> : tensor<7x3xf16>
  %0 = dlc.matmul %x, %w : (tensor<5x7xf16>, tensor<7x3xf16>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// Large products of odd sizes: copies whose rows are whole vectors, neighbours along the depth.
// CHECK-LABEL: func.func @odd_product
// CHECK: %[[T:.*]] = dlc.transpose %arg1 permutation = [1, 0]
// CHECK: %[[Y:.*]] = dlc.pad constant %[[T]], {{.*}} -> tensor<1025x1088xf16>
// CHECK: %[[X:.*]] = dlc.pad constant %arg0, {{.*}} -> tensor<1023x1088xf16>
// CHECK: dlc.matmul %[[X]], %[[Y]] {transpose_rhs = true} : (tensor<1023x1088xf16>, tensor<1025x1088xf16>) -> tensor<1023x1025xf16>
func.func @odd_product(%x: tensor<1023x1027xf16>, %y: tensor<1027x1025xf16>) -> tensor<1023x1025xf16> {
  %0 = dlc.matmul %x, %y : (tensor<1023x1027xf16>, tensor<1027x1025xf16>) -> tensor<1023x1025xf16>
  return %0 : tensor<1023x1025xf16>
}
// Only the side whose rows are no whole vectors; constants when compiling.
// CHECK-LABEL: func.func @odd_depth_of_weights
// CHECK: %[[W:.*]] = dlc.constant {{.*}} : tensor<512x1088xbf16>
// CHECK: %[[X:.*]] = dlc.pad constant %arg0, {{.*}} -> tensor<512x1088xbf16>
// CHECK: dlc.matmul %[[X]], %[[W]] {transpose_rhs = true}
func.func @odd_depth_of_weights(%x: tensor<512x1027xbf16>) -> tensor<512x512xbf16> {
  %w = dlc.constant dense<1.0> : tensor<1027x512xbf16>
  %0 = dlc.matmul %x, %w : (tensor<512x1027xbf16>, tensor<1027x512xbf16>) -> tensor<512x512xbf16>
  return %0 : tensor<512x512xbf16>
}
// CHECK-LABEL: func.func @odd_columns_of_the_run
// CHECK-NOT: dlc.pad
// CHECK: %[[T:.*]] = dlc.transpose %arg1 permutation = [0, 2, 1]
// CHECK: dlc.matmul %arg0, %[[T]] {transpose_rhs = true}
func.func @odd_columns_of_the_run(%x: tensor<4x512x256xf16>, %y: tensor<4x256x511xf16>) -> tensor<4x512x511xf16> {
  %0 = dlc.matmul %x, %y : (tensor<4x512x256xf16>, tensor<4x256x511xf16>) -> tensor<4x512x511xf16>
  return %0 : tensor<4x512x511xf16>
}
// CHECK-LABEL: func.func @do_not_copy_for_small_products
// CHECK-NOT: dlc.pad
// CHECK-NOT: dlc.transpose
func.func @do_not_copy_for_small_products(%x: tensor<128x257xf16>, %y: tensor<257x128xf16>) -> tensor<128x128xf16> {
  %0 = dlc.matmul %x, %y : (tensor<128x257xf16>, tensor<257x128xf16>) -> tensor<128x128xf16>
  return %0 : tensor<128x128xf16>
}

// Weights of tf32 and bytes are stored along the depth, filters too.
// CHECK-LABEL: func.func @along_depth
// CHECK-DAG: %[[W:.*]] = dlc.constant {{.*}}[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00]{{.*}} : tensor<8x4xf32>
// CHECK: dlc.matmul %arg0, %[[W]] precision = tf32 {transpose_rhs = true} : (tensor<16x4xf32>, tensor<8x4xf32>) -> tensor<16x8xf32>
func.func @along_depth(%x: tensor<16x4xf32>) -> tensor<16x8xf32> {
  %w = dlc.constant dense<[[0.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [1.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [2.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]]> : tensor<4x8xf32>
  %0 = dlc.matmul %x, %w precision = tf32 : (tensor<16x4xf32>, tensor<4x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}
// CHECK-LABEL: func.func @filter_along_depth
// CHECK: dlc.conv %arg0, %{{.*}} channels_last {{{.*}}transpose_filter = true} : (tensor<1x5x5x32xui8>, tensor<3x3x16x16xi8>) -> tensor<1x3x3x16xi32>
func.func @filter_along_depth(%x: tensor<1x5x5x32xui8>) -> tensor<1x3x3x16xi32> {
  %f = dlc.constant dense<1> : tensor<3x3x16x16xi8>
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x5x32xui8>, tensor<3x3x16x16xi8>) -> tensor<1x3x3x16xi32>
  return %0 : tensor<1x3x3x16xi32>
}
// Columns that the run brings are turned where many rows read them.
// CHECK-LABEL: func.func @turn_columns_of_the_run
// CHECK: %[[T:.*]] = dlc.transpose %arg1 permutation = [0, 2, 1] : tensor<2x256x512xf32> -> tensor<2x512x256xf32>
// CHECK: dlc.matmul %arg0, %[[T]] precision = tf32 {transpose_rhs = true}
func.func @turn_columns_of_the_run(%x: tensor<2x1024x256xf32>, %y: tensor<2x256x512xf32>) -> tensor<2x1024x512xf32> {
  %0 = dlc.matmul %x, %y precision = tf32 : (tensor<2x1024x256xf32>, tensor<2x256x512xf32>) -> tensor<2x1024x512xf32>
  return %0 : tensor<2x1024x512xf32>
}
// Not for fewer rows, nor where f32 is multiplied as f32.
// CHECK-LABEL: func.func @do_not_turn_columns_for_few_rows
// CHECK-NOT: dlc.transpose
func.func @do_not_turn_columns_for_few_rows(%x: tensor<2x1023x256xf32>, %y: tensor<2x256x512xf32>) -> tensor<2x1023x512xf32> {
  %0 = dlc.matmul %x, %y precision = tf32 : (tensor<2x1023x256xf32>, tensor<2x256x512xf32>) -> tensor<2x1023x512xf32>
  return %0 : tensor<2x1023x512xf32>
}
// CHECK-LABEL: func.func @do_not_turn_columns_of_f32
// CHECK-NOT: dlc.transpose
func.func @do_not_turn_columns_of_f32(%x: tensor<1024x256xf32>, %y: tensor<256x512xf32>) -> tensor<1024x512xf32> {
  %0 = dlc.matmul %x, %y : (tensor<1024x256xf32>, tensor<256x512xf32>) -> tensor<1024x512xf32>
  return %0 : tensor<1024x512xf32>
}

// Not of 16 bits; not for few rows, which read them once; not where the depth is no whole vector; not what has other readers.
// CHECK-LABEL: func.func @do_not_turn_shorts
// CHECK-NOT: transpose_rhs
func.func @do_not_turn_shorts(%x: tensor<16x8xf16>) -> tensor<16x8xf32> {
  %w = dlc.constant dense<1.0> : tensor<8x8xf16>
  %0 = dlc.matmul %x, %w : (tensor<16x8xf16>, tensor<8x8xf16>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}
// CHECK-LABEL: func.func @do_not_turn_for_few_rows
// CHECK-NOT: transpose_rhs
func.func @do_not_turn_for_few_rows(%x: tensor<8x16xi8>) -> tensor<8x16xi32> {
  %w = dlc.constant dense<1> : tensor<16x16xi8>
  %0 = dlc.matmul %x, %w : (tensor<8x16xi8>, tensor<16x16xi8>) -> tensor<8x16xi32>
  return %0 : tensor<8x16xi32>
}
// CHECK-LABEL: func.func @do_not_turn_odd_depth
// CHECK-NOT: transpose_filter
func.func @do_not_turn_odd_depth(%x: tensor<1x5x5x5xf32>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x5x8xf32>
  %0 = dlc.conv %x, %f channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x5xf32>, tensor<1x1x5x8xf32>) -> tensor<1x5x5x8xf32>
  return %0 : tensor<1x5x5x8xf32>
}
// CHECK-LABEL: func.func @do_not_turn_for_several
// CHECK-NOT: transpose_rhs
func.func @do_not_turn_for_several(%x: tensor<16x16xi8>, %y: tensor<12x16xi8>) -> (tensor<16x16xi32>, tensor<12x16xi32>) {
  %w = dlc.constant dense<1> : tensor<16x16xi8>
  %0 = dlc.matmul %x, %w : (tensor<16x16xi8>, tensor<16x16xi8>) -> tensor<16x16xi32>
  %1 = dlc.matmul %y, %w : (tensor<12x16xi8>, tensor<16x16xi8>) -> tensor<12x16xi32>
  return %0, %1 : tensor<16x16xi32>, tensor<12x16xi32>
}

// In the regions of control flow, too.
// CHECK-LABEL: func.func @in_choice
// CHECK: dlc.if
// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {{.*}} : (tensor<1x5x5x4xf16>, tensor<1x1x4x8xf16>)
func.func @in_choice(%c: tensor<i1>, %x: tensor<1x5x5x3xf16>, %y: tensor<1x5x5x8xf32>) -> tensor<1x5x5x8xf32> {
  %f = dlc.constant dense<1.0> : tensor<1x1x3x8xf16>
  %r = dlc.if %c : (tensor<i1>) -> tensor<1x5x5x8xf32> {
    %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x5x3xf16>, tensor<1x1x3x8xf16>) -> tensor<1x5x5x8xf32>
    dlc.yield %0 : tensor<1x5x5x8xf32>
  } else {
    dlc.yield %y : tensor<1x5x5x8xf32>
  }
  return %r : tensor<1x5x5x8xf32>
}
