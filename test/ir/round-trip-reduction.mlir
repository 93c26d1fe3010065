// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every reduction op reads what it prints.

// CHECK: dlc.reduce sum %{{.*}} axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
func.func @reduce_0(%0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %r = dlc.reduce sum %0 axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// CHECK: dlc.reduce prod %{{.*}} axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
func.func @reduce_1(%0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %r = dlc.reduce prod %0 axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// CHECK: dlc.reduce max %{{.*}} axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
func.func @reduce_2(%0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %r = dlc.reduce max %0 axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// CHECK: dlc.reduce min %{{.*}} axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
func.func @reduce_3(%0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %r = dlc.reduce min %0 axes = [0, 2] : tensor<2x3x4xf32> -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// CHECK: dlc.reduce max %{{.*}} axes = [1] {keepdims = true} : tensor<2x?xi1> -> tensor<2x1xi1>
func.func @reduce_4(%0: tensor<2x?xi1>) -> tensor<2x1xi1> {
  %r = dlc.reduce max %0 axes = [1] {keepdims = true} : tensor<2x?xi1> -> tensor<2x1xi1>
  return %r : tensor<2x1xi1>
}

// CHECK: dlc.arg_reduce max %{{.*}} axis = 1 : tensor<2x3xf32> -> tensor<2xi64>
func.func @arg_reduce_5(%0: tensor<2x3xf32>) -> tensor<2xi64> {
  %r = dlc.arg_reduce max %0 axis = 1 : tensor<2x3xf32> -> tensor<2xi64>
  return %r : tensor<2xi64>
}

// CHECK: dlc.arg_reduce min %{{.*}} axis = 1 {keepdims = true, select_last = true} : tensor<2x3xf32> -> tensor<2x1xi64>
func.func @arg_reduce_6(%0: tensor<2x3xf32>) -> tensor<2x1xi64> {
  %r = dlc.arg_reduce min %0 axis = 1 {keepdims = true, select_last = true} : tensor<2x3xf32> -> tensor<2x1xi64>
  return %r : tensor<2x1xi64>
}

// CHECK: dlc.cumulative sum %{{.*}} axis = 0 : tensor<2x3xf32> -> tensor<2x3xf32>
func.func @cumulative_7(%0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %r = dlc.cumulative sum %0 axis = 0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.cumulative prod %{{.*}} axis = 0 {exclusive = true, reverse = true} : tensor<2x3xi32> -> tensor<2x3xi32>
func.func @cumulative_8(%0: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %r = dlc.cumulative prod %0 axis = 0 {exclusive = true, reverse = true} : tensor<2x3xi32> -> tensor<2x3xi32>
  return %r : tensor<2x3xi32>
}

// CHECK: dlc.top_k %{{.*}} {axis = 1 : i64, k = 2 : i64, largest = false} : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi64>)
func.func @top_k_9(%0: tensor<2x3xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %r:2 = dlc.top_k %0 {axis = 1 : i64, k = 2 : i64, largest = false} : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %r#0, %r#1 : tensor<2x2xf32>, tensor<2x2xi64>
}

// CHECK: dlc.pool max %{{.*}} channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x3x4x4xf32> -> tensor<1x3x2x2xf32>
func.func @pool_10(%0: tensor<1x3x4x4xf32>) -> tensor<1x3x2x2xf32> {
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x3x4x4xf32> -> tensor<1x3x2x2xf32>
  return %r : tensor<1x3x2x2xf32>
}

// CHECK: dlc.pool average %{{.*}} channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x4x4x3xf32> -> tensor<1x2x2x3xf32>
func.func @pool_11(%0: tensor<1x4x4x3xf32>) -> tensor<1x2x2x3xf32> {
  %r = dlc.pool average %0 channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x4x4x3xf32> -> tensor<1x2x2x3xf32>
  return %r : tensor<1x2x2x3xf32>
}

// CHECK: dlc.pool lp %{{.*}} channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x3x4x?xf32> -> tensor<1x3x2x?xf32>
func.func @pool_12(%0: tensor<1x3x4x?xf32>) -> tensor<1x3x2x?xf32> {
  %r = dlc.pool lp %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<1x3x4x?xf32> -> tensor<1x3x2x?xf32>
  return %r : tensor<1x3x2x?xf32>
}

// CHECK: dlc.pool_indices %{{.*}} {ceil_mode = true, column_major = true, dilations = array<i64: 1>, kernel = array<i64: 2>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 2>} : tensor<1x3x5xf32> -> tensor<1x3x3xi64>
func.func @pool_indices_13(%0: tensor<1x3x5xf32>) -> tensor<1x3x3xi64> {
  %r = dlc.pool_indices %0 {ceil_mode = true, column_major = true, dilations = array<i64: 1>, kernel = array<i64: 2>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 2>} : tensor<1x3x5xf32> -> tensor<1x3x3xi64>
  return %r : tensor<1x3x3xi64>
}

// CHECK: dlc.pool_grad max %{{.*}}, %{{.*}} channels_first {{.*}} : (tensor<1x3x8xf32>, tensor<1x3x4xf32>) -> tensor<1x3x8xf32>
func.func @pool_grad(%0: tensor<1x3x8xf32>, %1: tensor<1x3x4xf32>) -> tensor<1x3x8xf32> {
  %r = dlc.pool_grad max %0, %1 channels_first {kernel = array<i64: 2>, strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x3x8xf32>, tensor<1x3x4xf32>) -> tensor<1x3x8xf32>
  return %r : tensor<1x3x8xf32>
}
