// RUN: dlc opt %s -dlc-repeat-launches=architecture=sm_90a | FileCheck %s
// RUN: dlc opt %s -dlc-repeat-launches="architecture=sm_90a others=sm_80" | FileCheck %s --check-prefix=BOTH

// Weights that sixteen blocks of a cluster hold; one block, which is all that sm_80 has, would read them from a cache in each round, and lose more than the others win.
// CHECK: dlc.launch @product_step_4_times
// BOTH-COUNT-4: dlc.launch @gates
// BOTH-NOT: _times
func.func @steps(%x: tensor<4x4x1408xf32>, %h: tensor<4x704xf32>, %w: tensor<704x1408xf32>) -> tensor<4x704xf32> {
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x1408xf32> -> tensor<1x4x1408xf32>
  %x0 = dlc.reshape %s0 : tensor<1x4x1408xf32> -> tensor<4x1408xf32>
  %p0 = dlc.launch @product(%h, %w, %x0) : (tensor<4x704xf32>, tensor<704x1408xf32>, tensor<4x1408xf32>) -> tensor<4x1408xf32>
  %h0 = dlc.launch @gates(%p0) : (tensor<4x1408xf32>) -> tensor<4x704xf32>
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x1408xf32> -> tensor<1x4x1408xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x1408xf32> -> tensor<4x1408xf32>
  %p1 = dlc.launch @product(%h0, %w, %x1) : (tensor<4x704xf32>, tensor<704x1408xf32>, tensor<4x1408xf32>) -> tensor<4x1408xf32>
  %h1 = dlc.launch @gates(%p1) : (tensor<4x1408xf32>) -> tensor<4x704xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x1408xf32> -> tensor<1x4x1408xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x1408xf32> -> tensor<4x1408xf32>
  %p2 = dlc.launch @product(%h1, %w, %x2) : (tensor<4x704xf32>, tensor<704x1408xf32>, tensor<4x1408xf32>) -> tensor<4x1408xf32>
  %h2 = dlc.launch @gates(%p2) : (tensor<4x1408xf32>) -> tensor<4x704xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x1408xf32> -> tensor<1x4x1408xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x1408xf32> -> tensor<4x1408xf32>
  %p3 = dlc.launch @product(%h2, %w, %x3) : (tensor<4x704xf32>, tensor<704x1408xf32>, tensor<4x1408xf32>) -> tensor<4x1408xf32>
  %h3 = dlc.launch @gates(%p3) : (tensor<4x1408xf32>) -> tensor<4x704xf32>
  return %h3 : tensor<4x704xf32>
}
func.func private @product(%h: tensor<4x704xf32>, %w: tensor<704x1408xf32>, %x: tensor<4x1408xf32>) -> tensor<4x1408xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x704xf32>, tensor<704x1408xf32>) -> tensor<4x1408xf32>
  %1 = dlc.add %0, %x : (tensor<4x1408xf32>, tensor<4x1408xf32>) -> tensor<4x1408xf32>
  dlc.yield %1 : tensor<4x1408xf32>
}
func.func private @gates(%p: tensor<4x1408xf32>) -> tensor<4x704xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x1408xf32> -> tensor<4x704xf32>
  %1 = dlc.slice %p starts = [0, 704] steps = [1, 1] : tensor<4x1408xf32> -> tensor<4x704xf32>
  %2 = dlc.sigmoid %0 : tensor<4x704xf32> -> tensor<4x704xf32>
  %3 = dlc.tanh %1 : tensor<4x704xf32> -> tensor<4x704xf32>
  %4 = dlc.mul %2, %3 : (tensor<4x704xf32>, tensor<4x704xf32>) -> tensor<4x704xf32>
  dlc.yield %4 : tensor<4x704xf32>
}
