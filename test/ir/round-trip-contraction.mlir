// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every contraction op reads what it prints.

// CHECK: dlc.matmul %{{.*}}, %{{.*}} : (tensor<4x2x3xf32>, tensor<3x5xf32>) -> tensor<4x2x5xf32>
func.func @matmul_0(%0: tensor<4x2x3xf32>, %1: tensor<3x5xf32>) -> tensor<4x2x5xf32> {
  %r = dlc.matmul %0, %1 : (tensor<4x2x3xf32>, tensor<3x5xf32>) -> tensor<4x2x5xf32>
  return %r : tensor<4x2x5xf32>
}

// CHECK: dlc.matmul %{{.*}}, %{{.*}} {transpose_lhs = true, transpose_rhs = true} : (tensor<3x2xf16>, tensor<5x3xf16>) -> tensor<2x5xf16>
func.func @matmul_1(%0: tensor<3x2xf16>, %1: tensor<5x3xf16>) -> tensor<2x5xf16> {
  %r = dlc.matmul %0, %1 {transpose_lhs = true, transpose_rhs = true} : (tensor<3x2xf16>, tensor<5x3xf16>) -> tensor<2x5xf16>
  return %r : tensor<2x5xf16>
}

// CHECK: dlc.matmul %{{.*}}, %{{.*}} {columns = 10 : i64, panel = 8 : i64} : (tensor<?x3xf32>, tensor<2x3x8xf32>) -> tensor<?x10xf32>
func.func @matmul_2(%0: tensor<?x3xf32>, %1: tensor<2x3x8xf32>) -> tensor<?x10xf32> {
  %r = dlc.matmul %0, %1 {columns = 10 : i64, panel = 8 : i64} : (tensor<?x3xf32>, tensor<2x3x8xf32>) -> tensor<?x10xf32>
  return %r : tensor<?x10xf32>
}

// CHECK: dlc.matmul %{{.*}}, %{{.*}} : (tensor<2x3xui8>, tensor<3x5xi8>) -> tensor<2x5xi32>
func.func @matmul_3(%0: tensor<2x3xui8>, %1: tensor<3x5xi8>) -> tensor<2x5xi32> {
  %r = dlc.matmul %0, %1 : (tensor<2x3xui8>, tensor<3x5xi8>) -> tensor<2x5xi32>
  return %r : tensor<2x5xi32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_first {dilations = array<i64: 1, 1>, groups = 2 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x4x8x8xf32>, tensor<6x2x3x3xf32>) -> tensor<1x6x4x4xf32>
func.func @conv_4(%0: tensor<1x4x8x8xf32>, %1: tensor<6x2x3x3xf32>) -> tensor<1x6x4x4xf32> {
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, groups = 2 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x4x8x8xf32>, tensor<6x2x3x3xf32>) -> tensor<1x6x4x4xf32>
  return %r : tensor<1x6x4x4xf32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6xf32>
func.func @conv_5(%0: tensor<1x8x4xf32>, %1: tensor<3x4x6xf32>) -> tensor<1x6x6xf32> {
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6xf32>
  return %r : tensor<1x6x6xf32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {columns = 6 : i64, dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, panel = 4 : i64, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<2x3x4x4xf32>) -> tensor<1x6x6xf32>
func.func @conv_6(%0: tensor<1x8x4xf32>, %1: tensor<2x3x4x4xf32>) -> tensor<1x6x6xf32> {
  %r = dlc.conv %0, %1 channels_last {columns = 6 : i64, dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, panel = 4 : i64, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<2x3x4x4xf32>) -> tensor<1x6x6xf32>
  return %r : tensor<1x6x6xf32>
}

// CHECK: dlc.conv_filter_grad %{{.*}}, %{{.*}} channels_last precision = tf32 {dilations = array<i64: 1>, pads_low = array<i64: 0>, parts = 8 : i64, strides = array<i64: 2>} : (tensor<2x9x4xf32>, tensor<2x4x6xf32>) -> tensor<8x3x4x6xf32>
func.func @conv_filter_grad_8(%0: tensor<2x9x4xf32>, %1: tensor<2x4x6xf32>) -> tensor<8x3x4x6xf32> {
  %r = dlc.conv_filter_grad %0, %1 channels_last precision = tf32 {dilations = array<i64: 1>, pads_low = array<i64: 0>, parts = 8 : i64, strides = array<i64: 2>} : (tensor<2x9x4xf32>, tensor<2x4x6xf32>) -> tensor<8x3x4x6xf32>
  return %r : tensor<8x3x4x6xf32>
}

// CHECK: dlc.conv_data_grad %{{.*}}, %{{.*}} channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<1x6x17xf32>
func.func @conv_data_grad_7(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3xf32>) -> tensor<1x6x17xf32> {
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<1x6x17xf32>
  return %r : tensor<1x6x17xf32>
}

// CHECK: dlc.pack %{{.*}} panel = 8 : tensor<3x10xf32> -> tensor<2x3x8xf32>
func.func @pack_9(%0: tensor<3x10xf32>) -> tensor<2x3x8xf32> {
  %r = dlc.pack %0 panel = 8 : tensor<3x10xf32> -> tensor<2x3x8xf32>
  return %r : tensor<2x3x8xf32>
}

// Sums of narrow products as they are.
// CHECK: dlc.matmul %{{.*}}, %{{.*}} : (tensor<4x3xbf16>, tensor<3x5xbf16>) -> tensor<4x5xf32>
func.func @matmul_10(%0: tensor<4x3xbf16>, %1: tensor<3x5xbf16>) -> tensor<4x5xf32> {
  %r = dlc.matmul %0, %1 : (tensor<4x3xbf16>, tensor<3x5xbf16>) -> tensor<4x5xf32>
  return %r : tensor<4x5xf32>
}

// CHECK: dlc.matmul %{{.*}}, %{{.*}} precision = tf32 {transpose_rhs = true} : (tensor<4x3xf32>, tensor<5x3xf32>) -> tensor<4x5xf32>
func.func @matmul_11(%0: tensor<4x3xf32>, %1: tensor<5x3xf32>) -> tensor<4x5xf32> {
  %r = dlc.matmul %0, %1 precision = tf32 {transpose_rhs = true} : (tensor<4x3xf32>, tensor<5x3xf32>) -> tensor<4x5xf32>
  return %r : tensor<4x5xf32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<?x8x4xf16>, tensor<3x4x6xf16>) -> tensor<?x6x6xf32>
func.func @conv_12(%0: tensor<?x8x4xf16>, %1: tensor<3x4x6xf16>) -> tensor<?x6x6xf32> {
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<?x8x4xf16>, tensor<3x4x6xf16>) -> tensor<?x6x6xf32>
  return %r : tensor<?x6x6xf32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last precision = tf32 {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6xf32>
func.func @conv_13(%0: tensor<1x8x4xf32>, %1: tensor<3x4x6xf32>) -> tensor<1x6x6xf32> {
  %r = dlc.conv %0, %1 channels_last precision = tf32 {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6xf32>
  return %r : tensor<1x6x6xf32>
}

// 8-bit integers are packed in quads.
// CHECK: dlc.pack %{{.*}} panel = 8 {quads = true} : tensor<3x10xi8> -> tensor<2x1x8x4xi8>
// CHECK: dlc.matmul %{{.*}}, %{{.*}} {columns = 10 : i64, panel = 8 : i64} : (tensor<5x3xui8>, tensor<2x1x8x4xi8>) -> tensor<5x10xi32>
func.func @quads(%0: tensor<5x3xui8>, %1: tensor<3x10xi8>) -> tensor<5x10xi32> {
  %p = dlc.pack %1 panel = 8 {quads = true} : tensor<3x10xi8> -> tensor<2x1x8x4xi8>
  %r = dlc.matmul %0, %p {columns = 10 : i64, panel = 8 : i64} : (tensor<5x3xui8>, tensor<2x1x8x4xi8>) -> tensor<5x10xi32>
  return %r : tensor<5x10xi32>
}

// CHECK: dlc.pack %{{.*}} panel = 8 {batch = 1 : i64, quads = true} : tensor<5x3x10xi8> -> tensor<5x2x1x8x4xi8>
func.func @quads_of_batch(%0: tensor<5x4x3xui8>, %1: tensor<5x3x10xi8>) -> tensor<5x4x10xi32> {
  %p = dlc.pack %1 panel = 8 {quads = true, batch = 1} : tensor<5x3x10xi8> -> tensor<5x2x1x8x4xi8>
  %r = dlc.matmul %0, %p {columns = 10 : i64, panel = 8 : i64} : (tensor<5x4x3xui8>, tensor<5x2x1x8x4xi8>) -> tensor<5x4x10xi32>
  return %r : tensor<5x4x10xi32>
}

// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {columns = 8 : i64, dilations = array<i64: 1>, groups = 2 : i64, pads_high = array<i64: 0>, pads_low = array<i64: 0>, panel = 4 : i64, strides = array<i64: 1>} : (tensor<1x8x10xui8>, tensor<2x3x2x4x4xi8>) -> tensor<1x6x8xi32>
func.func @quads_of_groups(%0: tensor<1x8x10xui8>, %1: tensor<2x3x2x4x4xi8>) -> tensor<1x6x8xi32> {
  %r = dlc.conv %0, %1 channels_last {columns = 8 : i64, dilations = array<i64: 1>, groups = 2 : i64, pads_high = array<i64: 0>, pads_low = array<i64: 0>, panel = 4 : i64, strides = array<i64: 1>} : (tensor<1x8x10xui8>, tensor<2x3x2x4x4xi8>) -> tensor<1x6x8xi32>
  return %r : tensor<1x6x8xi32>
}
