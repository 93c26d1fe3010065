// RUN: dlc opt %s -dlc-split-filter-gradients -split-input-file | FileCheck %s --check-prefixes=CHECK,CPU
// RUN: dlc opt %s -dlc-split-filter-gradients=architecture=sm_80 -split-input-file | FileCheck %s --check-prefixes=CHECK,CUDA

// CHECK-LABEL: func.func @lines
// CPU:           dlc.conv_filter_grad {{.*}}parts = 4 : i64{{.*}} -> tensor<4x3x3x64x64xf32>
// CUDA:          dlc.conv_filter_grad {{.*}}parts = 14 : i64{{.*}} -> tensor<14x3x3x64x64xf32>
// CHECK:         dlc.reduce sum %{{.*}} axes = [0] : tensor<{{4|14}}x3x3x64x64xf32> -> tensor<3x3x64x64xf32>
func.func @lines(%x: tensor<1x56x56x64xf32>, %g: tensor<1x56x56x64xf32>) -> tensor<3x3x64x64xf32> {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x56x56x64xf32>, tensor<1x56x56x64xf32>) -> tensor<3x3x64x64xf32>
  return %0 : tensor<3x3x64x64xf32>
}

// -----

// Samples are cut first. Parts of f16 products are f32; what is left over is rounded once.
// CHECK-LABEL: func.func @samples
// CPU:           dlc.conv_filter_grad {{.*}}parts = 2 : i64{{.*}} (tensor<8x14x14x16xf16>, tensor<8x14x14x32xf16>) -> tensor<2x1x1x16x32xf32>
// CUDA:          dlc.conv_filter_grad {{.*}}parts = 8 : i64{{.*}} (tensor<8x14x14x16xf16>, tensor<8x14x14x32xf16>) -> tensor<8x1x1x16x32xf32>
// CHECK:         dlc.reduce sum
// CHECK:         dlc.cast %{{.*}} : tensor<1x1x16x32xf32> -> tensor<1x1x16x32xf16>
func.func @samples(%x: tensor<8x14x14x16xf16>, %g: tensor<8x14x14x32xf16>) -> tensor<1x1x16x32xf16> {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>}
      : (tensor<8x14x14x16xf16>, tensor<8x14x14x32xf16>) -> tensor<1x1x16x32xf16>
  return %0 : tensor<1x1x16x32xf16>
}

// -----

// Narrow groups: a block for each line of taps and 128 channels.
// CHECK-LABEL: func.func @depthwise
// CPU:           dlc.conv_filter_grad {{.*}}parts = 16 : i64
// CUDA:          dlc.conv_filter_grad {{.*}}parts = 56 : i64{{.*}} -> tensor<56x3x3x1x96xf32>
func.func @depthwise(%x: tensor<4x56x56x96xf32>, %g: tensor<4x56x56x96xf32>) -> tensor<3x3x1x96xf32> {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 96 : i64}
      : (tensor<4x56x56x96xf32>, tensor<4x56x56x96xf32>) -> tensor<3x3x1x96xf32>
  return %0 : tensor<3x3x1x96xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_split_short
// CHECK-NEXT:    dlc.conv_filter_grad
// CHECK-NEXT:    return
func.func @do_not_split_short(%x: tensor<1x7x7x512xf32>, %g: tensor<1x7x7x512xf32>) -> tensor<3x3x512x512xf32> {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x7x7x512xf32>, tensor<1x7x7x512xf32>) -> tensor<3x3x512x512xf32>
  return %0 : tensor<3x3x512x512xf32>
}

// -----

// What a bias gets: long sums over leading dims, the outer ones last.
// CHECK-LABEL: func.func @column_sums
// CPU:           %[[PARTS:.*]] = dlc.reduce sum %arg0 axes = [1] : tensor<20x64x512xf32> -> tensor<20x512xf32>
// CPU:           dlc.reduce sum %[[PARTS]] axes = [0] : tensor<20x512xf32> -> tensor<512xf32>
// CUDA:          dlc.reduce sum %arg0 axes = [0, 1]
func.func @column_sums(%g: tensor<20x64x512xf32>) -> tensor<512xf32> {
  %0 = dlc.reduce sum %g axes = [0, 1] : tensor<20x64x512xf32> -> tensor<512xf32>
  return %0 : tensor<512xf32>
}

// -----

// Of small leading dims as many as make enough parts; one dim is cut.
// CHECK-LABEL: func.func @parts_of_rows
// CPU:           dlc.reduce max %arg0 axes = [2] : tensor<2x6x100x256xf32> -> tensor<2x6x256xf32>
// CPU:           dlc.reduce max %{{.*}} axes = [0, 1] : tensor<2x6x256xf32> -> tensor<256xf32>
// CPU:           %[[ROWS:.*]] = dlc.reshape %arg1 : tensor<1280x512xf32> -> tensor<8x160x512xf32>
// CPU:           dlc.reduce sum %[[ROWS]] axes = [1] : tensor<8x160x512xf32> -> tensor<8x512xf32>
func.func @parts_of_rows(%x: tensor<2x6x100x256xf32>, %g: tensor<1280x512xf32>) -> (tensor<256xf32>, tensor<512xf32>) {
  %0 = dlc.reduce max %x axes = [0, 1, 2] : tensor<2x6x100x256xf32> -> tensor<256xf32>
  %1 = dlc.reduce sum %g axes = [0] : tensor<1280x512xf32> -> tensor<512xf32>
  return %0, %1 : tensor<256xf32>, tensor<512xf32>
}

// -----

// Few bytes; all dims; rows that are no multiple of any number of parts; sums that go back to their rows; what an
// elementwise op makes, which would no longer be computed on the way.
// CHECK-LABEL: func.func @do_not_split_columns
// CHECK-COUNT-5: dlc.reduce
// CHECK-NOT:     dlc.reduce
func.func @do_not_split_columns(%a: tensor<20x64x64xf32>, %b: tensor<20x64x512xf32>, %c: tensor<1279x512xf32>, %d: tensor<1280x512xf32>)
    -> (tensor<64xf32>, tensor<f32>, tensor<512xf32>, tensor<1x1x512xf32>, tensor<512xf32>) {
  %0 = dlc.reduce sum %a axes = [0, 1] : tensor<20x64x64xf32> -> tensor<64xf32>
  %1 = dlc.reduce sum %b axes = [0, 1, 2] : tensor<20x64x512xf32> -> tensor<f32>
  %2 = dlc.reduce sum %c axes = [0] : tensor<1279x512xf32> -> tensor<512xf32>
  %3 = dlc.reduce sum %b axes = [0, 1] {keepdims = true} : tensor<20x64x512xf32> -> tensor<1x1x512xf32>
  %4 = dlc.exp %d : tensor<1280x512xf32> -> tensor<1280x512xf32>
  %5 = dlc.reduce sum %4 axes = [0] : tensor<1280x512xf32> -> tensor<512xf32>
  return %0, %1, %2, %3, %5 : tensor<64xf32>, tensor<f32>, tensor<512xf32>, tensor<1x1x512xf32>, tensor<512xf32>
}

// -----

// The weights of a dense layer: a product for each part of the rows.
// CHECK-LABEL: func.func @dense_weights
// CPU:           %[[X:.*]] = dlc.reshape %arg0 : tensor<4096x128xf32> -> tensor<8x512x128xf32>
// CPU:           %[[G:.*]] = dlc.reshape %arg1 : tensor<4096x64xf32> -> tensor<8x512x64xf32>
// CPU:           %[[P:.*]] = dlc.matmul %[[X]], %[[G]] {transpose_lhs = true} : {{.*}} -> tensor<8x128x64xf32>
// CPU:           dlc.reduce sum %[[P]] axes = [0] : tensor<8x128x64xf32> -> tensor<128x64xf32>
// CUDA:          %[[X:.*]] = dlc.reshape %arg0 : tensor<4096x128xf32> -> tensor<32x128x128xf32>
// CUDA:          dlc.matmul {{.*}} {transpose_lhs = true} : {{.*}} -> tensor<32x128x64xf32>
// CUDA:          dlc.reduce sum {{.*}} axes = [0] : tensor<32x128x64xf32> -> tensor<128x64xf32>
func.func @dense_weights(%x: tensor<4096x128xf32>, %g: tensor<4096x64xf32>) -> tensor<128x64xf32> {
  %0 = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<4096x128xf32>, tensor<4096x64xf32>) -> tensor<128x64xf32>
  return %0 : tensor<128x64xf32>
}

// -----

// Short sums, rows that nothing divides, types whose parts would be rounded, products of other kinds.
// CHECK-LABEL: func.func @do_not_split_products
// CHECK-COUNT-4: dlc.matmul
// CHECK-NOT:     dlc.reduce
// CHECK:         return
func.func @do_not_split_products(%a: tensor<200x16xf32>, %b: tensor<1031x16xf32>, %c: tensor<1536x16xbf16>, %d: tensor<16x4096xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xbf16>, tensor<16x16xf32>) {
  %0 = dlc.matmul %a, %a {transpose_lhs = true} : (tensor<200x16xf32>, tensor<200x16xf32>) -> tensor<16x16xf32>
  %1 = dlc.matmul %b, %b {transpose_lhs = true} : (tensor<1031x16xf32>, tensor<1031x16xf32>) -> tensor<16x16xf32>
  %2 = dlc.matmul %c, %c {transpose_lhs = true} : (tensor<1536x16xbf16>, tensor<1536x16xbf16>) -> tensor<16x16xbf16>
  %3 = dlc.matmul %d, %d {transpose_rhs = true} : (tensor<16x4096xf32>, tensor<16x4096xf32>) -> tensor<16x16xf32>
  return %0, %1, %2, %3 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xbf16>, tensor<16x16xf32>
}

// -----

// On CUDA long sums of the tensor cores, too: the parts in f32, rounded once.
// CHECK-LABEL: func.func @dense_weights_narrow
// CPU-NEXT:      dlc.matmul
// CPU-NEXT:      return
// CUDA:          %[[P:.*]] = dlc.matmul {{.*}} {transpose_lhs = true} : (tensor<4x1024x64xbf16>, tensor<4x1024x64xbf16>) -> tensor<4x64x64xf32>
// CUDA:          %[[S:.*]] = dlc.reduce sum %[[P]] axes = [0] : tensor<4x64x64xf32> -> tensor<64x64xf32>
// CUDA:          dlc.cast %[[S]] : tensor<64x64xf32> -> tensor<64x64xbf16>
func.func @dense_weights_narrow(%x: tensor<4096x64xbf16>, %g: tensor<4096x64xbf16>) -> tensor<64x64xbf16> {
  %0 = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<4096x64xbf16>, tensor<4096x64xbf16>) -> tensor<64x64xbf16>
  return %0 : tensor<64x64xbf16>
}
