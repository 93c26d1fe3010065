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

// CHECK-LABEL: func.func @do_not_split_short
// CHECK-NEXT:    dlc.conv_filter_grad
// CHECK-NEXT:    return
func.func @do_not_split_short(%x: tensor<1x7x7x512xf32>, %g: tensor<1x7x7x512xf32>) -> tensor<3x3x512x512xf32> {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x7x7x512xf32>, tensor<1x7x7x512xf32>) -> tensor<3x3x512x512xf32>
  return %0 : tensor<3x3x512x512xf32>
}
