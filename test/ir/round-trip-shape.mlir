// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every shape op reads what it prints.

// CHECK: dlc.reshape %{{.*}} : tensor<2x3xf32> -> tensor<6xf32>
func.func @reshape_0(%0: tensor<2x3xf32>) -> tensor<6xf32> {
  %r = dlc.reshape %0 : tensor<2x3xf32> -> tensor<6xf32>
  return %r : tensor<6xf32>
}

// CHECK: dlc.transpose %{{.*}} permutation = [1, 0] : tensor<2x?xf32> -> tensor<?x2xf32>
func.func @transpose_1(%0: tensor<2x?xf32>) -> tensor<?x2xf32> {
  %r = dlc.transpose %0 permutation = [1, 0] : tensor<2x?xf32> -> tensor<?x2xf32>
  return %r : tensor<?x2xf32>
}

// CHECK: dlc.broadcast %{{.*}} : tensor<3x1xf32> -> tensor<2x3x4xf32>
func.func @broadcast_2(%0: tensor<3x1xf32>) -> tensor<2x3x4xf32> {
  %r = dlc.broadcast %0 : tensor<3x1xf32> -> tensor<2x3x4xf32>
  return %r : tensor<2x3x4xf32>
}

// CHECK: dlc.slice %{{.*}} starts = [3, 0] steps = [-1, 2] : tensor<4x5xi8> -> tensor<2x3xi8>
func.func @slice_3(%0: tensor<4x5xi8>) -> tensor<2x3xi8> {
  %r = dlc.slice %0 starts = [3, 0] steps = [-1, 2] : tensor<4x5xi8> -> tensor<2x3xi8>
  return %r : tensor<2x3xi8>
}

// CHECK: dlc.concat %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
func.func @concat_4(%0: tensor<2x3xf32>, %1: tensor<2x1xf32>) -> tensor<2x4xf32> {
  %r = dlc.concat %0, %1 axis = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
  return %r : tensor<2x4xf32>
}

// CHECK: dlc.pad constant %{{.*}}, %{{.*}} low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
func.func @pad_5(%0: tensor<2x3xf32>, %1: tensor<f32>) -> tensor<3x4xf32> {
  %r = dlc.pad constant %0, %1 low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}

// CHECK: dlc.pad edge %{{.*}}, %{{.*}} low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
func.func @pad_6(%0: tensor<2x3xf32>, %1: tensor<f32>) -> tensor<3x4xf32> {
  %r = dlc.pad edge %0, %1 low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}

// CHECK: dlc.pad reflect %{{.*}}, %{{.*}} low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
func.func @pad_7(%0: tensor<2x3xf32>, %1: tensor<f32>) -> tensor<3x4xf32> {
  %r = dlc.pad reflect %0, %1 low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}

// CHECK: dlc.pad wrap %{{.*}}, %{{.*}} low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
func.func @pad_8(%0: tensor<2x3xf32>, %1: tensor<f32>) -> tensor<3x4xf32> {
  %r = dlc.pad wrap %0, %1 low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}

// CHECK: dlc.shape_of %{{.*}} : tensor<2x?xf32> -> tensor<2xi64>
func.func @shape_of_9(%0: tensor<2x?xf32>) -> tensor<2xi64> {
  %r = dlc.shape_of %0 : tensor<2x?xf32> -> tensor<2xi64>
  return %r : tensor<2xi64>
}

// CHECK: dlc.iota axis = 0 : tensor<4xi64>
func.func @iota_10() -> tensor<4xi64> {
  %r = dlc.iota axis = 0 : tensor<4xi64>
  return %r : tensor<4xi64>
}

// CHECK: dlc.random uniform %{{.*}}, %{{.*}} {stream = 3 : i64} : (tensor<i64>, tensor<i64>) -> tensor<64x128xf32>
func.func @random(%0: tensor<i64>, %1: tensor<i64>) -> tensor<64x128xf32> {
  %r = dlc.random uniform %0, %1 {stream = 3 : i64} : (tensor<i64>, tensor<i64>) -> tensor<64x128xf32>
  return %r : tensor<64x128xf32>
}
