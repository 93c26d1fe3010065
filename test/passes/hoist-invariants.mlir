// RUN: dlc opt %s -dlc-hoist-invariants | FileCheck %s

// What is the same in every round is computed before the first: also out of both of two loops, with its constants.
// CHECK-LABEL: func.func @hoist
// CHECK-DAG:     %[[T:.*]] = dlc.transpose %arg0
// CHECK-DAG:     %[[TWO:.*]] = dlc.constant dense<2.0{{.*}}> : tensor<f32>
// CHECK:         %[[W:.*]] = dlc.mul %[[T]], %[[TWO]]
// CHECK:         dlc.while
// CHECK:         do
// CHECK:           dlc.while
// CHECK:           do
// CHECK:             dlc.matmul %{{.*}}, %[[W]]
func.func @hoist(%weights: tensor<4x4xf32>, %x: tensor<2x4xf32>, %c: tensor<i1>) -> tensor<2x4xf32> {
  %0 = dlc.while (%x) : (tensor<2x4xf32>) -> tensor<2x4xf32> {
  ^bb0(%a: tensor<2x4xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<2x4xf32>):
    %1 = dlc.while (%a) : (tensor<2x4xf32>) -> tensor<2x4xf32> {
    ^bb0(%b: tensor<2x4xf32>):
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%b: tensor<2x4xf32>):
      %t = dlc.transpose %weights permutation = [1, 0] : tensor<4x4xf32> -> tensor<4x4xf32>
      %two = dlc.constant dense<2.0> : tensor<f32>
      %w = dlc.mul %t, %two : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
      %p = dlc.matmul %b, %w : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      dlc.yield %p : tensor<2x4xf32>
    }
    dlc.yield %1 : tensor<2x4xf32>
  }
  return %0 : tensor<2x4xf32>
}

// It would fill memory for readers that compute it for less.
// CHECK-LABEL: func.func @do_not_hoist_broadcast
// CHECK:         do
// CHECK:           dlc.broadcast
func.func @do_not_hoist_broadcast(%bias: tensor<4xf32>, %x: tensor<64x4xf32>, %c: tensor<i1>) -> tensor<64x4xf32> {
  %0 = dlc.while (%x) : (tensor<64x4xf32>) -> tensor<64x4xf32> {
  ^bb0(%a: tensor<64x4xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<64x4xf32>):
    %b = dlc.broadcast %bias : tensor<4xf32> -> tensor<64x4xf32>
    %s = dlc.add %a, %b : (tensor<64x4xf32>, tensor<64x4xf32>) -> tensor<64x4xf32>
    dlc.yield %s : tensor<64x4xf32>
  }
  return %0 : tensor<64x4xf32>
}

// A choice may spare the work.
// CHECK-LABEL: func.func @do_not_hoist_out_of_choice
// CHECK:         dlc.if
// CHECK:           dlc.exp
func.func @do_not_hoist_out_of_choice(%x: tensor<4xf32>, %c: tensor<i1>) -> tensor<4xf32> {
  %0 = dlc.if %c : (tensor<i1>) -> tensor<4xf32> {
    %e = dlc.exp %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %e : tensor<4xf32>
  } else {
    dlc.yield %x : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// Kernels leave a loop as ops do.
// CHECK-LABEL: func.func @hoist_kernel
// CHECK:         %[[T:.*]] = dlc.kernel loop(%arg0)
// CHECK:         dlc.while
// CHECK:         do
// CHECK:           dlc.kernel contraction(%{{.*}}, %[[T]])
func.func @hoist_kernel(%w: tensor<4x4xf32>, %x: tensor<2x4xf32>, %c: tensor<i1>) -> tensor<2x4xf32> {
  %0 = dlc.while (%x) : (tensor<2x4xf32>) -> tensor<2x4xf32> {
  ^bb0(%a: tensor<2x4xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<2x4xf32>):
    %t = dlc.kernel loop(%w) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
    ^bb0(%b: tensor<4x4xf32>):
      %1 = dlc.transpose %b permutation = [1, 0] : tensor<4x4xf32> -> tensor<4x4xf32>
      dlc.yield %1 : tensor<4x4xf32>
    }
    %p = dlc.kernel contraction(%a, %t) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32> {
    ^bb0(%b: tensor<2x4xf32>, %d: tensor<4x4xf32>):
      %1 = dlc.matmul %b, %d : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      dlc.yield %1 : tensor<2x4xf32>
    }
    dlc.yield %p : tensor<2x4xf32>
  }
  return %0 : tensor<2x4xf32>
}
