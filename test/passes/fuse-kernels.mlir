// RUN: dlc opt %s -dlc-fuse-kernels -split-input-file | FileCheck %s

// A contraction takes its epilogue: bias, activation, residual.
// CHECK-LABEL: func.func @matmul_epilogue
// CHECK-NEXT:    %[[K:.*]] = dlc.kernel contraction(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) :
// CHECK-SAME:      -> tensor<4x16xf32> {
// CHECK:           dlc.matmul
// CHECK-NEXT:      dlc.add
// CHECK-NEXT:      dlc.add
// CHECK-NEXT:      dlc.relu
// CHECK-NEXT:      dlc.yield
// CHECK:         return %[[K]]
func.func @matmul_epilogue(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %b: tensor<16xf32>, %r: tensor<4x16xf32>)
    -> tensor<4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %b : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %2 = dlc.add %1, %r : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %3 = dlc.relu %2 : tensor<4x16xf32> -> tensor<4x16xf32>
  return %3 : tensor<4x16xf32>
}

// -----

// Softmax with what leads in is one kernel; the literal moves inside.
// CHECK-LABEL: func.func @softmax
// CHECK:         %[[K:.*]] = dlc.kernel reduction(%{{.*}}) :
// CHECK:           dlc.constant
// CHECK:           dlc.mul
// CHECK:           dlc.reduce max
// CHECK:           dlc.reduce sum
// CHECK:           dlc.div
// CHECK-NOT:     dlc.kernel
// CHECK:         return %[[K]]
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c = dlc.constant dense<2.0> : tensor<f32>
  %0 = dlc.mul %x, %c : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %1 = dlc.reduce max %0 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %2 = dlc.sub %0, %1 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %3 = dlc.exp %2 : tensor<4x8xf32> -> tensor<4x8xf32>
  %4 = dlc.reduce sum %3 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %5 = dlc.div %3, %4 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  return %5 : tensor<4x8xf32>
}
