// RUN: dlc opt %s -dlc-repeat-launches -split-input-file | FileCheck %s

// Gradients of a cell on CUDA: a product of what another kernel puts side by side takes the pieces itself, so that its steps are one launch. The
// kernel that puts them side by side stays for its other readers: here each round's are parts of what all rounds have computed.
// CHECK-LABEL: func.func @gradients
// CHECK-NOT:     dlc.launch @back(
// CHECK:         %[[ALL:.*]]:2 = dlc.launch @back_of_parts_4_times(%arg3, %arg0, %arg2, %arg1) : (tensor<32x16xf32>, tensor<4x4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<4x4x16xf32>, tensor<4x4x16xf32>)
// CHECK:         dlc.launch @sums
// CHECK:         dlc.launch @sides
// CHECK:       func.func private @back_of_parts_4_times(%arg0: tensor<32x16xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<4x16xf32>, %arg3: tensor<4x16xf32>)
// CHECK-SAME:    dlc.repeats = {arguments = array<i64: -1, -3, 1, 0>, count = 4 : i64, results = array<i64: 1, 1>}
// CHECK:         %[[ROWS:.*]] = dlc.concat %arg2, %arg3 axis = 1
// CHECK:         dlc.matmul %[[ROWS]], %arg0
// CHECK-NOT:   @back(
func.func @gradients(%g: tensor<4x4x16xf32>, %d: tensor<4x16xf32>, %e: tensor<4x16xf32>, %w: tensor<32x16xf32>) -> (tensor<4x32xf32>, tensor<32xf32>, tensor<4x16xf32>) {
  %s0 = dlc.launch @sides(%e, %d) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %i0 = dlc.slice %g starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %g0 = dlc.reshape %i0 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %0:2 = dlc.launch @back(%s0, %w, %g0) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s1:2 = dlc.launch @sums(%0#0, %0#1) : (tensor<4x16xf32>, tensor<4x16xf32>) -> (tensor<4x32xf32>, tensor<32xf32>)
  %i1 = dlc.slice %g starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %g1 = dlc.reshape %i1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %1:2 = dlc.launch @back(%s1#0, %w, %g1) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s2 = dlc.launch @sides(%1#1, %1#0) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %i2 = dlc.slice %g starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %g2 = dlc.reshape %i2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %2:2 = dlc.launch @back(%s2, %w, %g2) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s3 = dlc.launch @sides(%2#1, %2#0) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %i3 = dlc.slice %g starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %g3 = dlc.reshape %i3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %3:2 = dlc.launch @back(%s3, %w, %g3) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  return %s2, %s1#1, %3#0 : tensor<4x32xf32>, tensor<32xf32>, tensor<4x16xf32>
}
func.func private @back(%s: tensor<4x32xf32>, %w: tensor<32x16xf32>, %g: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %s, %w : (tensor<4x32xf32>, tensor<32x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.mul %0, %g : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %2 = dlc.tanh %1 : tensor<4x16xf32> -> tensor<4x16xf32>
  dlc.yield %1, %2 : tensor<4x16xf32>, tensor<4x16xf32>
}
func.func private @sides(%d: tensor<4x16xf32>, %e: tensor<4x16xf32>) -> tensor<4x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %d, %e axis = 1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  dlc.yield %0 : tensor<4x32xf32>
}
func.func private @sums(%d: tensor<4x16xf32>, %e: tensor<4x16xf32>) -> (tensor<4x32xf32>, tensor<32xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.concat %e, %d axis = 1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %1 = dlc.reduce sum %0 axes = [0] : tensor<4x32xf32> -> tensor<32xf32>
  dlc.yield %0, %1 : tensor<4x32xf32>, tensor<32xf32>
}

// -----

// Pieces of another width than the results: the launches are as before.
// CHECK-LABEL: func.func @do_not_join_other_widths
// CHECK-COUNT-5: dlc.launch @back(
// CHECK-NOT:   _of_parts
func.func @do_not_join_other_widths(%d: tensor<4x16xf32>, %e: tensor<4x16xf32>, %w: tensor<32x32xf32>) -> tensor<4x32xf32> {
  %s0 = dlc.launch @sides(%d, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %0 = dlc.launch @back(%s0, %w) : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  %d1 = dlc.launch @half(%0) : (tensor<4x32xf32>) -> tensor<4x16xf32>
  %s1 = dlc.launch @sides(%d1, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %1 = dlc.launch @back(%s1, %w) : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  %d2 = dlc.launch @half(%1) : (tensor<4x32xf32>) -> tensor<4x16xf32>
  %s2 = dlc.launch @sides(%d2, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %2 = dlc.launch @back(%s2, %w) : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  %d3 = dlc.launch @half(%2) : (tensor<4x32xf32>) -> tensor<4x16xf32>
  %s3 = dlc.launch @sides(%d3, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %3 = dlc.launch @back(%s3, %w) : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  %d4 = dlc.launch @half(%3) : (tensor<4x32xf32>) -> tensor<4x16xf32>
  %s4 = dlc.launch @sides(%d4, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %4 = dlc.launch @back(%s4, %w) : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  return %4 : tensor<4x32xf32>
}
func.func private @back(%s: tensor<4x32xf32>, %w: tensor<32x32xf32>) -> tensor<4x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %s, %w : (tensor<4x32xf32>, tensor<32x32xf32>) -> tensor<4x32xf32>
  %1 = dlc.tanh %0 : tensor<4x32xf32> -> tensor<4x32xf32>
  dlc.yield %1 : tensor<4x32xf32>
}
func.func private @half(%p: tensor<4x32xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 2] : tensor<4x32xf32> -> tensor<4x16xf32>
  dlc.yield %0 : tensor<4x16xf32>
}
func.func private @sides(%d: tensor<4x16xf32>, %e: tensor<4x16xf32>) -> tensor<4x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %d, %e axis = 1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  dlc.yield %0 : tensor<4x32xf32>
}

// -----

// Other weights in each step: nothing is repeated, and what was joined is taken apart.
// CHECK-LABEL: func.func @do_not_repeat_other_weights
// CHECK-COUNT-4: dlc.launch @back(
// CHECK-NOT:   _of_parts
func.func @do_not_repeat_other_weights(%g: tensor<4x16xf32>, %d: tensor<4x16xf32>, %e: tensor<4x16xf32>, %w: tensor<4x32x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %s0 = dlc.launch @sides(%d, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %v0 = dlc.slice %w starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x32x16xf32> -> tensor<1x32x16xf32>
  %w0 = dlc.reshape %v0 : tensor<1x32x16xf32> -> tensor<32x16xf32>
  %0:2 = dlc.launch @back(%s0, %w0, %g) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s1 = dlc.launch @sides(%0#0, %0#1) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %v1 = dlc.slice %w starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x32x16xf32> -> tensor<1x32x16xf32>
  %w1 = dlc.reshape %v1 : tensor<1x32x16xf32> -> tensor<32x16xf32>
  %1:2 = dlc.launch @back(%s1, %w1, %g) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s2 = dlc.launch @sides(%1#0, %1#1) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %v2 = dlc.slice %w starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x32x16xf32> -> tensor<1x32x16xf32>
  %w2 = dlc.reshape %v2 : tensor<1x32x16xf32> -> tensor<32x16xf32>
  %2:2 = dlc.launch @back(%s2, %w2, %g) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %s3 = dlc.launch @sides(%2#0, %2#1) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  %v3 = dlc.slice %w starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x32x16xf32> -> tensor<1x32x16xf32>
  %w3 = dlc.reshape %v3 : tensor<1x32x16xf32> -> tensor<32x16xf32>
  %3:2 = dlc.launch @back(%s3, %w3, %g) : (tensor<4x32xf32>, tensor<32x16xf32>, tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  return %3#0, %3#1 : tensor<4x16xf32>, tensor<4x16xf32>
}
func.func private @back(%s: tensor<4x32xf32>, %w: tensor<32x16xf32>, %g: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %s, %w : (tensor<4x32xf32>, tensor<32x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.mul %0, %g : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %2 = dlc.tanh %1 : tensor<4x16xf32> -> tensor<4x16xf32>
  dlc.yield %1, %2 : tensor<4x16xf32>, tensor<4x16xf32>
}
func.func private @sides(%d: tensor<4x16xf32>, %e: tensor<4x16xf32>) -> tensor<4x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %d, %e axis = 1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x32xf32>
  dlc.yield %0 : tensor<4x32xf32>
}
