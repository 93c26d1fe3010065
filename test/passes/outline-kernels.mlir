// RUN: dlc opt %s -dlc-fuse-kernels -dlc-outline-kernels | FileCheck %s

// Equal regions share a function; a different constant is a different kernel with another name.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-2: dlc.launch @matmul_4x8x8_relu(
// CHECK:         dlc.launch @matmul_4x8x8_relu_mul(
// CHECK:         dlc.launch @matmul_4x8x8_relu_mul_2(
// CHECK:         dlc.launch @softmax_4x8(
// CHECK-NOT:     dlc.kernel {{.*}}(
// CHECK:       func.func private @matmul_4x8x8_relu(
// CHECK-SAME:      attributes {dlc.kernel, root = #dlc<kernel_root contraction>}
// CHECK:         dlc.yield
// CHECK:       func.func private @matmul_4x8x8_relu_mul(
// CHECK:       func.func private @matmul_4x8x8_relu_mul_2(
// CHECK:       func.func private @softmax_4x8(
// CHECK-SAME:      root = #dlc<kernel_root reduction>
// CHECK-NOT:   func.func
func.func @main(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %two = dlc.constant dense<2.0> : tensor<f32>
  %three = dlc.constant dense<3.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %1 = dlc.relu %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = dlc.matmul %1, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %3 = dlc.relu %2 : tensor<4x8xf32> -> tensor<4x8xf32>
  %4 = dlc.matmul %3, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %5 = dlc.relu %4 : tensor<4x8xf32> -> tensor<4x8xf32>
  %6 = dlc.mul %5, %two : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %7 = dlc.matmul %6, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %8 = dlc.relu %7 : tensor<4x8xf32> -> tensor<4x8xf32>
  %9 = dlc.mul %8, %three : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %10 = dlc.reduce max %9 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %11 = dlc.sub %9, %10 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %12 = dlc.exp %11 : tensor<4x8xf32> -> tensor<4x8xf32>
  %13 = dlc.reduce sum %12 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %14 = dlc.div %12, %13 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  return %14 : tensor<4x8xf32>
}
