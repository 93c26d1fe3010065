// RUN: dlc opt %s -dlc-repeat-launches -split-input-file | FileCheck %s

// On CUDA (kernels without a schedule yet): a product and what is computed of its columns are one kernel function, whose steps are one launch.
// CHECK-LABEL: func.func @steps
// CHECK-NOT:     dlc.launch @product
// CHECK:         %[[ALL:.*]] = dlc.launch @product_step_4_times(%arg1, %arg2, %{{.*}}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x4x16xf32>) -> tensor<4x8xf32>
// CHECK:         return %[[ALL]] :
// CHECK-NOT:   @product(
// CHECK:       func.func private @product_step_4_times(%arg0: tensor<4x8xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<4x16xf32>) -> tensor<4x8xf32>
// CHECK-SAME:    dlc.repeats = {arguments = array<i64: 0, -1, -2>, count = 4 : i64, results = array<i64: 2>}
// CHECK:         dlc.matmul
// CHECK:         dlc.slice %{{.*}} starts = [0, 8]
// CHECK-NOT:   @gates(
func.func @steps(%x: tensor<4x4x16xf32>, %h: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x8xf32> {
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x0 = dlc.reshape %s0 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p0 = dlc.launch @product(%h, %w, %x0) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %h0 = dlc.launch @gates(%p0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p1 = dlc.launch @product(%h0, %w, %x1) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %h1 = dlc.launch @gates(%p1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p2 = dlc.launch @product(%h1, %w, %x2) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %h2 = dlc.launch @gates(%p2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p3 = dlc.launch @product(%h2, %w, %x3) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %h3 = dlc.launch @gates(%p3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  return %h3 : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}
func.func private @gates(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %3 = dlc.tanh %1 : tensor<4x8xf32> -> tensor<4x8xf32>
  %4 = dlc.mul %2, %3 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %4 : tensor<4x8xf32>
}

// -----

// Of a single row the columns are views between the launches.
// CHECK-LABEL: func.func @one_row
// CHECK:         dlc.launch @product_step_4_times(%arg0, %arg1) : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x8xf32>
// CHECK:       func.func private @product_step_4_times
func.func @one_row(%h: tensor<1x8xf32>, %w: tensor<8x16xf32>) -> tensor<1x8xf32> {
  %p0 = dlc.launch @product(%h, %w) : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
  %a0 = dlc.slice %p0 starts = [0, 0] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %b0 = dlc.slice %p0 starts = [0, 8] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %h0 = dlc.launch @gates(%a0, %b0) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
  %p1 = dlc.launch @product(%h0, %w) : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
  %a1 = dlc.slice %p1 starts = [0, 0] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %b1 = dlc.slice %p1 starts = [0, 8] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %h1 = dlc.launch @gates(%a1, %b1) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
  %p2 = dlc.launch @product(%h1, %w) : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
  %a2 = dlc.slice %p2 starts = [0, 0] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %b2 = dlc.slice %p2 starts = [0, 8] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %h2 = dlc.launch @gates(%a2, %b2) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
  %p3 = dlc.launch @product(%h2, %w) : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
  %a3 = dlc.slice %p3 starts = [0, 0] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %b3 = dlc.slice %p3 starts = [0, 8] steps = [1, 1] : tensor<1x16xf32> -> tensor<1x8xf32>
  %h3 = dlc.launch @gates(%a3, %b3) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
  return %h3 : tensor<1x8xf32>
}
func.func private @product(%h: tensor<1x8xf32>, %w: tensor<8x16xf32>) -> tensor<1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<1x8xf32>, tensor<8x16xf32>) -> tensor<1x16xf32>
  dlc.yield %0 : tensor<1x16xf32>
}
func.func private @gates(%a: tensor<1x8xf32>, %b: tensor<1x8xf32>) -> tensor<1x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.sigmoid %a : tensor<1x8xf32> -> tensor<1x8xf32>
  %1 = dlc.tanh %b : tensor<1x8xf32> -> tensor<1x8xf32>
  %2 = dlc.mul %0, %1 : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
  dlc.yield %2 : tensor<1x8xf32>
}

// -----

// Weights of its own in each step: nothing is repeated, and the launches are two again.
// CHECK-LABEL: func.func @do_not_repeat_other_weights
// CHECK-COUNT-4: dlc.launch @gates
// CHECK-NOT:   _times
// CHECK:       func.func private @product(
func.func @do_not_repeat_other_weights(%h: tensor<4x8xf32>, %w: tensor<4x8x16xf32>) -> tensor<4x8xf32> {
  %s0 = dlc.slice %w starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %w0 = dlc.reshape %s0 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p0 = dlc.launch @product(%h, %w0) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %h0 = dlc.launch @gates(%p0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s1 = dlc.slice %w starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %w1 = dlc.reshape %s1 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p1 = dlc.launch @product(%h0, %w1) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %h1 = dlc.launch @gates(%p1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s2 = dlc.slice %w starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %w2 = dlc.reshape %s2 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p2 = dlc.launch @product(%h1, %w2) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %h2 = dlc.launch @gates(%p2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s3 = dlc.slice %w starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %w3 = dlc.reshape %s3 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p3 = dlc.launch @product(%h2, %w3) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %h3 = dlc.launch @gates(%p3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  return %h3 : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  dlc.yield %0 : tensor<4x16xf32>
}
func.func private @gates(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.mul %0, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}

// -----

// Two kinds of steps share the product; those of one kind are repeated, the others are two launches again.
// CHECK-LABEL: func.func @shared_product
// CHECK:         dlc.launch @product_step_4_times(
// CHECK-COUNT-4: dlc.launch @others
// CHECK:       func.func private @product_step_4_times(
// CHECK:       func.func private @product(
// CHECK-NOT:   @gates(
// CHECK:       func.func private @others(
func.func @shared_product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<4x8x16xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %pa0 = dlc.launch @product(%h, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %a0 = dlc.launch @gates(%pa0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pa1 = dlc.launch @product(%a0, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %a1 = dlc.launch @gates(%pa1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pa2 = dlc.launch @product(%a1, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %a2 = dlc.launch @gates(%pa2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pa3 = dlc.launch @product(%a2, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %a3 = dlc.launch @gates(%pa3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %s0 = dlc.slice %v starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %v0 = dlc.reshape %s0 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %s1 = dlc.slice %v starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %v1 = dlc.reshape %s1 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %s2 = dlc.slice %v starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %v2 = dlc.reshape %s2 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %s3 = dlc.slice %v starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %v3 = dlc.reshape %s3 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %pb0 = dlc.launch @product(%h, %v0) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %b0 = dlc.launch @others(%pb0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pb1 = dlc.launch @product(%b0, %v1) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %b1 = dlc.launch @others(%pb1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pb2 = dlc.launch @product(%b1, %v2) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %b2 = dlc.launch @others(%pb2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %pb3 = dlc.launch @product(%b2, %v3) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %b3 = dlc.launch @others(%pb3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  return %a3, %b3 : tensor<4x8xf32>, tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  dlc.yield %0 : tensor<4x16xf32>
}
func.func private @gates(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.mul %0, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}
func.func private @others(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.add %0, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}

// -----

// The product of steps that are two launches again is a step by itself elsewhere, where it is repeated.
// CHECK-LABEL: func.func @repeated_product
// CHECK:         dlc.launch @product_4_times(
// CHECK-COUNT-4: dlc.launch @square
// CHECK:       func.func private @product_4_times(
// CHECK:       func.func private @product(
func.func @repeated_product(%h: tensor<4x8xf32>, %w: tensor<8x8xf32>, %v: tensor<4x8x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %a0 = dlc.launch @product(%h, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %a1 = dlc.launch @product(%a0, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %a2 = dlc.launch @product(%a1, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %a3 = dlc.launch @product(%a2, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %s0 = dlc.slice %v starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x8x8xf32> -> tensor<1x8x8xf32>
  %v0 = dlc.reshape %s0 : tensor<1x8x8xf32> -> tensor<8x8xf32>
  %p0 = dlc.launch @product(%h, %v0) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %b0 = dlc.launch @square(%p0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s1 = dlc.slice %v starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x8x8xf32> -> tensor<1x8x8xf32>
  %v1 = dlc.reshape %s1 : tensor<1x8x8xf32> -> tensor<8x8xf32>
  %p1 = dlc.launch @product(%b0, %v1) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %b1 = dlc.launch @square(%p1) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s2 = dlc.slice %v starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x8x8xf32> -> tensor<1x8x8xf32>
  %v2 = dlc.reshape %s2 : tensor<1x8x8xf32> -> tensor<8x8xf32>
  %p2 = dlc.launch @product(%b1, %v2) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %b2 = dlc.launch @square(%p2) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s3 = dlc.slice %v starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x8x8xf32> -> tensor<1x8x8xf32>
  %v3 = dlc.reshape %s3 : tensor<1x8x8xf32> -> tensor<8x8xf32>
  %p3 = dlc.launch @product(%b2, %v3) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %b3 = dlc.launch @square(%p3) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %a3, %b3 : tensor<4x8xf32>, tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  dlc.yield %0 : tensor<4x8xf32>
}
func.func private @square(%p: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.mul %p, %p : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %0 : tensor<4x8xf32>
}

// -----

// A reader of two products is a step with one of them alone; no launch repeats it, so it is taken apart again.
// CHECK-LABEL: func.func @two_products
// CHECK-COUNT-4: dlc.launch @combine(
// CHECK:       func.func private @product(
// CHECK-NOT:   _step
func.func @two_products(%h: tensor<4x8xf32>, %w: tensor<8x8xf32>, %v: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %p0 = dlc.launch @product(%h, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %q0 = dlc.launch @other(%h, %v) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %h0 = dlc.launch @combine(%p0, %q0) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %p1 = dlc.launch @product(%h0, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %q1 = dlc.launch @other(%h0, %v) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %h1 = dlc.launch @combine(%p1, %q1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %p2 = dlc.launch @product(%h1, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %q2 = dlc.launch @other(%h1, %v) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %h2 = dlc.launch @combine(%p2, %q2) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %p3 = dlc.launch @product(%h2, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %q3 = dlc.launch @other(%h2, %v) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %h3 = dlc.launch @combine(%p3, %q3) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h3 : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  dlc.yield %0 : tensor<4x8xf32>
}
func.func private @other(%h: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %1 = dlc.tanh %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %1 : tensor<4x8xf32>
}
func.func private @combine(%p: tensor<4x8xf32>, %q: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.mul %p, %q : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %0 : tensor<4x8xf32>
}

// -----

// A second product of what the columns of the first give: one step, of two products.
// CHECK-LABEL: func.func @second_product
// CHECK:         %[[ALL:.*]] = dlc.launch @product_step_4_times(%arg1, %arg2, %arg0, %arg3) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x4x16xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
// CHECK:         return %[[ALL]] :
// CHECK-NOT:   @reset(
// CHECK:       func.func private @product_step_4_times(
// CHECK-SAME:    dlc.repeats = {arguments = array<i64: 0, -1, -2, -1>, count = 4 : i64, results = array<i64: 2>}
// CHECK:         dlc.matmul
// CHECK:         dlc.matmul
// CHECK-NOT:   @candidate(
func.func @second_product(%x: tensor<4x4x16xf32>, %h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x0 = dlc.reshape %s0 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p0 = dlc.launch @product(%h, %w, %x0) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r0 = dlc.launch @reset(%p0, %h) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z0 = dlc.launch @update(%p0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h0 = dlc.launch @candidate(%r0, %v, %z0, %h) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p1 = dlc.launch @product(%h0, %w, %x1) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r1 = dlc.launch @reset(%p1, %h0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z1 = dlc.launch @update(%p1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h1 = dlc.launch @candidate(%r1, %v, %z1, %h0) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p2 = dlc.launch @product(%h1, %w, %x2) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r2 = dlc.launch @reset(%p2, %h1) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z2 = dlc.launch @update(%p2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h2 = dlc.launch @candidate(%r2, %v, %z2, %h1) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p3 = dlc.launch @product(%h2, %w, %x3) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r3 = dlc.launch @reset(%p3, %h2) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z3 = dlc.launch @update(%p3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h3 = dlc.launch @candidate(%r3, %v, %z3, %h2) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h3 : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}
func.func private @reset(%p: tensor<4x16xf32>, %h: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = dlc.mul %1, %h : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}
func.func private @update(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %1 : tensor<4x8xf32>
}
func.func private @candidate(%r: tensor<4x8xf32>, %v: tensor<8x8xf32>, %z: tensor<4x8xf32>, %h: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %r, %v : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %1 = dlc.mul %0, %z : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = dlc.add %1, %h : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}

// -----

// What others read of a step is a result of it, and each round's a part.
// CHECK-LABEL: func.func @kept
// CHECK:         %[[ALL:.*]]:2 = dlc.launch @product_step_4_times(
// CHECK-COUNT-4: dlc.slice %[[ALL]]#0
// CHECK:         dlc.launch @sum(
// CHECK:         results = array<i64: 1, 2>
func.func @kept(%x: tensor<4x8x16xf32>, %h: tensor<8x8xf32>, %w: tensor<8x16xf32>, %v: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %x0 = dlc.reshape %s0 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p0 = dlc.launch @product(%h, %w, %x0) : (tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  %r0 = dlc.launch @reset(%p0, %h) : (tensor<8x16xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %z0 = dlc.launch @update(%p0) : (tensor<8x16xf32>) -> tensor<8x8xf32>
  %h0 = dlc.launch @candidate(%r0, %v, %z0, %h) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p1 = dlc.launch @product(%h0, %w, %x1) : (tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  %r1 = dlc.launch @reset(%p1, %h0) : (tensor<8x16xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %z1 = dlc.launch @update(%p1) : (tensor<8x16xf32>) -> tensor<8x8xf32>
  %h1 = dlc.launch @candidate(%r1, %v, %z1, %h0) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p2 = dlc.launch @product(%h1, %w, %x2) : (tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  %r2 = dlc.launch @reset(%p2, %h1) : (tensor<8x16xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %z2 = dlc.launch @update(%p2) : (tensor<8x16xf32>) -> tensor<8x8xf32>
  %h2 = dlc.launch @candidate(%r2, %v, %z2, %h1) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x8x16xf32> -> tensor<1x8x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x8x16xf32> -> tensor<8x16xf32>
  %p3 = dlc.launch @product(%h2, %w, %x3) : (tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  %r3 = dlc.launch @reset(%p3, %h2) : (tensor<8x16xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %z3 = dlc.launch @update(%p3) : (tensor<8x16xf32>) -> tensor<8x8xf32>
  %h3 = dlc.launch @candidate(%r3, %v, %z3, %h2) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %k = dlc.launch @sum(%r0, %r1, %r2, %r3) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %h3, %k : tensor<8x8xf32>, tensor<8x8xf32>
}
func.func private @product(%h: tensor<8x8xf32>, %w: tensor<8x16xf32>, %x: tensor<8x16xf32>) -> tensor<8x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<8x8xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = dlc.add %0, %x : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  dlc.yield %1 : tensor<8x16xf32>
}
func.func private @reset(%p: tensor<8x16xf32>, %h: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<8x16xf32> -> tensor<8x8xf32>
  %1 = dlc.sigmoid %0 : tensor<8x8xf32> -> tensor<8x8xf32>
  %2 = dlc.mul %1, %h : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  dlc.yield %2 : tensor<8x8xf32>
}
func.func private @update(%p: tensor<8x16xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<8x16xf32> -> tensor<8x8xf32>
  %1 = dlc.sigmoid %0 : tensor<8x8xf32> -> tensor<8x8xf32>
  dlc.yield %1 : tensor<8x8xf32>
}
func.func private @candidate(%r: tensor<8x8xf32>, %v: tensor<8x8xf32>, %z: tensor<8x8xf32>, %h: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %r, %v : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = dlc.mul %0, %z : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = dlc.add %1, %h : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  dlc.yield %2 : tensor<8x8xf32>
}
func.func private @sum(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>, %c: tensor<8x8xf32>, %d: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = dlc.add %c, %d : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = dlc.add %0, %1 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  dlc.yield %2 : tensor<8x8xf32>
}

// -----

// What stands between a step's launches and reads one of them would have to wait for all.
// CHECK-LABEL: func.func @do_not_join_around_a_reader
// CHECK-COUNT-4: dlc.launch @candidate(
// CHECK-NOT:   _step
func.func @do_not_join_around_a_reader(%x: tensor<4x4x16xf32>, %h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x0 = dlc.reshape %s0 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p0 = dlc.launch @product(%h, %w, %x0) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r0 = dlc.launch @reset(%p0, %h) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %b0 = dlc.launch @square(%r0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z0 = dlc.launch @update(%p0) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h0 = dlc.launch @candidate(%r0, %v, %z0, %h) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p1 = dlc.launch @product(%h0, %w, %x1) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r1 = dlc.launch @reset(%p1, %h0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %b1 = dlc.launch @square(%r1) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z1 = dlc.launch @update(%p1) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h1 = dlc.launch @candidate(%r1, %v, %z1, %h0) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p2 = dlc.launch @product(%h1, %w, %x2) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r2 = dlc.launch @reset(%p2, %h1) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %b2 = dlc.launch @square(%r2) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z2 = dlc.launch @update(%p2) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h2 = dlc.launch @candidate(%r2, %v, %z2, %h1) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p3 = dlc.launch @product(%h2, %w, %x3) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r3 = dlc.launch @reset(%p3, %h2) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %b3 = dlc.launch @square(%r3) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z3 = dlc.launch @update(%p3) : (tensor<4x16xf32>) -> tensor<4x8xf32>
  %h3 = dlc.launch @candidate(%r3, %v, %z3, %h2) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h3 : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}
func.func private @reset(%p: tensor<4x16xf32>, %h: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = dlc.mul %1, %h : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}
func.func private @update(%p: tensor<4x16xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %1 : tensor<4x8xf32>
}
func.func private @candidate(%r: tensor<4x8xf32>, %v: tensor<8x8xf32>, %z: tensor<4x8xf32>, %h: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %r, %v : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %1 = dlc.mul %0, %z : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = dlc.add %1, %h : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %2 : tensor<4x8xf32>
}
func.func private @square(%p: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.mul %p, %p : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  dlc.yield %0 : tensor<4x8xf32>
}

// -----

// The first step is one of constants, the last one gives less: they are rounds like the others.
// CHECK-LABEL: func.func @first_and_last
// CHECK:         %[[ZERO:.*]] = dlc.constant dense<0.000000e+00> : tensor<4x8xf32>
// CHECK:         dlc.launch @product_step_6_times(%[[ZERO]], %arg1, %arg0, %{{.*}}) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<6x4x16xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
// CHECK-NOT:     dlc.launch
// CHECK-NOT:   @gates_of_zero
// CHECK-NOT:   @gates_last
func.func @first_and_last(%x: tensor<6x4x16xf32>, %w: tensor<8x16xf32>) -> tensor<4x8xf32> {
  %zero = dlc.constant dense<0.000000e+00> : tensor<4x8xf32>
  %s0 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x0 = dlc.reshape %s0 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p0 = dlc.launch @product(%zero, %w, %x0) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %g0:2 = dlc.launch @gates_of_zero(%p0) : (tensor<4x16xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p1 = dlc.launch @product(%g0#1, %w, %x1) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %g1:2 = dlc.launch @gates(%p1, %g0#0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p2 = dlc.launch @product(%g1#1, %w, %x2) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %g2:2 = dlc.launch @gates(%p2, %g1#0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p3 = dlc.launch @product(%g2#1, %w, %x3) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %g3:2 = dlc.launch @gates(%p3, %g2#0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %s4 = dlc.slice %x starts = [4, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x4 = dlc.reshape %s4 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p4 = dlc.launch @product(%g3#1, %w, %x4) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %g4:2 = dlc.launch @gates(%p4, %g3#0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %s5 = dlc.slice %x starts = [5, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x5 = dlc.reshape %s5 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %p5 = dlc.launch @product(%g4#1, %w, %x5) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = dlc.launch @gates_last(%p5, %g4#0) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func private @product(%h: tensor<4x8xf32>, %w: tensor<8x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %h, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}
func.func private @gates(%p: tensor<4x16xf32>, %c: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %3 = dlc.mul %2, %c : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = dlc.add %3, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %5 = dlc.tanh %4 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %4, %5 : tensor<4x8xf32>, tensor<4x8xf32>
}
func.func private @gates_of_zero(%p: tensor<4x16xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %c = dlc.constant dense<0.000000e+00> : tensor<4x8xf32>
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %3 = dlc.mul %2, %c : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = dlc.add %3, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %5 = dlc.tanh %4 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %4, %5 : tensor<4x8xf32>, tensor<4x8xf32>
}
func.func private @gates_last(%p: tensor<4x16xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %1 = dlc.slice %p starts = [0, 8] steps = [1, 1] : tensor<4x16xf32> -> tensor<4x8xf32>
  %2 = dlc.sigmoid %0 : tensor<4x8xf32> -> tensor<4x8xf32>
  %3 = dlc.mul %2, %c : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = dlc.add %3, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %5 = dlc.tanh %4 : tensor<4x8xf32> -> tensor<4x8xf32>
  dlc.yield %5 : tensor<4x8xf32>
}
