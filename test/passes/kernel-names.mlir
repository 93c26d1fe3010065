// RUN: dlc opt %s -dlc-fuse-kernels -dlc-outline-kernels | FileCheck %s

// What gives normalized rows is called so; a sum that a root follows (a bias with the optimizer's step behind it) is not.
// CHECK-LABEL: func.func @main
// CHECK:         dlc.launch @rms_norm_4x8(
// CHECK:         dlc.launch @reduce_sum_add_sqrt_4x8(
func.func @main(%x: tensor<4x8xf32>, %v: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %0 = dlc.mul %x, %x : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = dlc.reduce sum %0 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %2 = dlc.rsqrt %1 : tensor<4x1xf32> -> tensor<4x1xf32>
  %3 = dlc.mul %x, %2 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %4 = dlc.reduce sum %x axes = [0] : tensor<4x8xf32> -> tensor<8xf32>
  %5 = dlc.add %4, %v : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %6 = dlc.sqrt %5 : tensor<8xf32> -> tensor<8xf32>
  return %3, %6 : tensor<4x8xf32>, tensor<8xf32>
}
