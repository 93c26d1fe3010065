// RUN: dlc opt %s -dlc-fuse-kernels -split-input-file | FileCheck %s

// What follows by few ops from what is in memory anyway is computed by its readers.

// The mask of a relu, on the way back: from the relu's result, which the product there reads, too.
// CHECK-LABEL: func.func @mask
// CHECK:         %[[Y:.*]] = dlc.kernel contraction(%arg0, %arg1) : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32> {
// CHECK:           dlc.relu
// CHECK-NOT:       dlc.compare
// CHECK:         %[[G:.*]] = dlc.kernel contraction(%[[Y]], %arg2)
// CHECK:         dlc.kernel contraction(%[[G]], %arg3, %[[Y]])
// CHECK:           dlc.matmul
// CHECK:           dlc.compare gt
// CHECK:           dlc.select
// CHECK:         dlc.kernel contraction(%[[Y]], %[[G]])
func.func @mask(%x: tensor<64x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x6xf32>, %v: tensor<6x16xf32>) -> (tensor<64x16xf32>, tensor<16x6xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
  %1 = dlc.relu %0 : tensor<64x16xf32> -> tensor<64x16xf32>
  %g = dlc.matmul %1, %u : (tensor<64x16xf32>, tensor<16x6xf32>) -> tensor<64x6xf32>
  %2 = dlc.matmul %g, %v : (tensor<64x6xf32>, tensor<6x16xf32>) -> tensor<64x16xf32>
  %3 = dlc.compare gt %1, %zero : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x16xi1>
  %4 = dlc.select %3, %2, %zero : (tensor<64x16xi1>, tensor<64x16xf32>, tensor<f32>) -> tensor<64x16xf32>
  %5 = dlc.matmul %1, %g {transpose_lhs = true} : (tensor<64x16xf32>, tensor<64x6xf32>) -> tensor<16x6xf32>
  return %4, %5 : tensor<64x16xf32>, tensor<16x6xf32>
}

// -----

// Two values follow from one that nobody reads: it is kept in their place.
// CHECK-LABEL: func.func @common_source
// CHECK:         %[[K:.*]]:2 = dlc.kernel contraction(%arg0, %arg1, %arg2) : {{.*}} -> (tensor<64x16xf32>, tensor<64x16xf32>) {
// CHECK:           %[[Y:.*]] = dlc.add
// CHECK:           dlc.yield %[[Y]], %
// CHECK:         dlc.kernel contraction(%arg3, %arg4, %[[K]]#0)
// CHECK:           dlc.matmul
// CHECK-DAG:       dlc.mul %{{.*}}, %{{.*}} : (tensor<64x16xf32>, tensor<f32>)
// CHECK-DAG:       dlc.abs
// CHECK:           dlc.yield
func.func @common_source(%x: tensor<64x8xf32>, %w: tensor<8x16xf32>, %b: tensor<16xf32>, %g: tensor<64x6xf32>, %v: tensor<6x16xf32>) -> (tensor<64x16xf32>, tensor<64x16xf32>) {
  %half = dlc.constant dense<0.5> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
  %1 = dlc.add %0, %b : (tensor<64x16xf32>, tensor<16xf32>) -> tensor<64x16xf32>
  %2 = dlc.mul %1, %half : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x16xf32>
  %3 = dlc.abs %1 : tensor<64x16xf32> -> tensor<64x16xf32>
  %4 = dlc.mul %2, %3 : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  %5 = dlc.matmul %g, %v : (tensor<64x6xf32>, tensor<6x16xf32>) -> tensor<64x16xf32>
  %6 = dlc.mul %5, %2 : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  %7 = dlc.mul %6, %3 : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  return %4, %7 : tensor<64x16xf32>, tensor<64x16xf32>
}

// -----

// What a softmax's gradient sums is multiplied again by the kernel that sums it, which reads both factors.
// CHECK-LABEL: func.func @summed_product
// CHECK:         %[[K:.*]] = dlc.kernel contraction(%arg0, %arg1) : {{.*}} -> tensor<64x16xf32> {
// CHECK:         dlc.kernel reduction(%[[K]], %arg2)
// CHECK:           dlc.mul
// CHECK:           dlc.reduce
// CHECK:           dlc.sub
func.func @summed_product(%x: tensor<64x8xf32>, %w: tensor<8x16xf32>, %y: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
  %1 = dlc.mul %0, %y : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  %2 = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<64x16xf32> -> tensor<64x1xf32>
  %3 = dlc.sub %0, %2 : (tensor<64x16xf32>, tensor<64x1xf32>) -> tensor<64x16xf32>
  %4 = dlc.mul %3, %y : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  return %4 : tensor<64x16xf32>
}

// -----

// Dear ops on few elements; a source that nobody else would keep, larger than what goes.
// CHECK-LABEL: func.func @do_not_repeat
// CHECK:         dlc.kernel contraction(%arg0, %arg1) : {{.*}} -> (tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xi1>) {
// CHECK:           dlc.exp
// CHECK:           dlc.compare
// CHECK:         dlc.kernel contraction(%arg2, %arg3,
// CHECK-NOT:       dlc.exp
// CHECK-NOT:       dlc.compare
// CHECK:         return
func.func @do_not_repeat(%x: tensor<64x8xf32>, %w: tensor<8x16xf32>, %g: tensor<64x6xf32>, %v: tensor<6x16xf32>, %u: tensor<16x3xf32>) -> (tensor<64x16xf32>, tensor<64x3xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
  %1 = dlc.relu %0 : tensor<64x16xf32> -> tensor<64x16xf32>
  %2 = dlc.exp %1 : tensor<64x16xf32> -> tensor<64x16xf32>
  %3 = dlc.compare gt %1, %zero : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x16xi1>
  %4 = dlc.matmul %1, %u : (tensor<64x16xf32>, tensor<16x3xf32>) -> tensor<64x3xf32>
  %5 = dlc.matmul %g, %v : (tensor<64x6xf32>, tensor<6x16xf32>) -> tensor<64x16xf32>
  %6 = dlc.mul %5, %2 : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  %7 = dlc.select %3, %6, %zero : (tensor<64x16xi1>, tensor<64x16xf32>, tensor<f32>) -> tensor<64x16xf32>
  return %7, %4 : tensor<64x16xf32>, tensor<64x3xf32>
}

// -----

// Few bytes.
// CHECK-LABEL: func.func @do_not_repeat_few
// CHECK:         dlc.kernel contraction(%arg0, %arg1) : {{.*}} -> (tensor<4x16xf32>, tensor<4x16xi1>) {
// CHECK:           dlc.compare
func.func @do_not_repeat_few(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x6xf32>, %v: tensor<6x16xf32>) -> (tensor<4x16xf32>, tensor<16x6xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.relu %0 : tensor<4x16xf32> -> tensor<4x16xf32>
  %g = dlc.matmul %1, %u : (tensor<4x16xf32>, tensor<16x6xf32>) -> tensor<4x6xf32>
  %2 = dlc.matmul %g, %v : (tensor<4x6xf32>, tensor<6x16xf32>) -> tensor<4x16xf32>
  %3 = dlc.compare gt %1, %zero : (tensor<4x16xf32>, tensor<f32>) -> tensor<4x16xi1>
  %4 = dlc.select %3, %2, %zero : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
  %5 = dlc.matmul %1, %g {transpose_lhs = true} : (tensor<4x16xf32>, tensor<4x6xf32>) -> tensor<16x6xf32>
  return %4, %5 : tensor<4x16xf32>, tensor<16x6xf32>
}

// -----

// Random numbers are drawn once, not in each pass over a row: apart from the reduction that reads them.
// CHECK-LABEL: func.func @random
// CHECK:         %[[M:.*]] = dlc.kernel loop(%arg1, %arg2) : (tensor<i64>, tensor<i64>) -> tensor<64x16xf32> {
// CHECK:           dlc.random
// CHECK:         dlc.kernel reduction(%arg0, %[[M]])
func.func @random(%x: tensor<64x16xf32>, %seed: tensor<i64>, %counter: tensor<i64>) -> tensor<64x16xf32> {
  %0 = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<64x16xf32> -> tensor<64x1xf32>
  %1 = dlc.random uniform %seed, %counter : (tensor<i64>, tensor<i64>) -> tensor<64x16xf32>
  %2 = dlc.sub %x, %0 : (tensor<64x16xf32>, tensor<64x1xf32>) -> tensor<64x16xf32>
  %3 = dlc.mul %2, %1 : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
  return %3 : tensor<64x16xf32>
}

// -----

// A small value is not worth it ...
// CHECK-LABEL: func.func @small
// CHECK:         dlc.kernel contraction(%arg0, %arg1) : {{.*}} -> (tensor<11x16xf32>, tensor<11x16xi1>) {
func.func @small(%x: tensor<11x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x6xf32>, %v: tensor<6x16xf32>) -> (tensor<11x16xf32>, tensor<16x6xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<11x8xf32>, tensor<8x16xf32>) -> tensor<11x16xf32>
  %1 = dlc.relu %0 : tensor<11x16xf32> -> tensor<11x16xf32>
  %g = dlc.matmul %1, %u : (tensor<11x16xf32>, tensor<16x6xf32>) -> tensor<11x6xf32>
  %2 = dlc.matmul %g, %v : (tensor<11x6xf32>, tensor<6x16xf32>) -> tensor<11x16xf32>
  %3 = dlc.compare gt %1, %zero : (tensor<11x16xf32>, tensor<f32>) -> tensor<11x16xi1>
  %4 = dlc.select %3, %2, %zero : (tensor<11x16xi1>, tensor<11x16xf32>, tensor<f32>) -> tensor<11x16xf32>
  %5 = dlc.matmul %1, %g {transpose_lhs = true} : (tensor<11x16xf32>, tensor<11x6xf32>) -> tensor<16x6xf32>
  return %4, %5 : tensor<11x16xf32>, tensor<16x6xf32>
}

// -----

// ... unless it is only so where the graph is looked at: every size has the same kernels.
// CHECK-LABEL: func.func @small_here
// CHECK:         dlc.kernel contraction(%arg0, %arg1) : {{.*}} -> tensor<11x16xf32> {
module attributes {dlc.at_several_sizes = array<i64: 11>} {
func.func @small_here(%x: tensor<11x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x6xf32>, %v: tensor<6x16xf32>) -> (tensor<11x16xf32>, tensor<16x6xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %0 = dlc.matmul %x, %w : (tensor<11x8xf32>, tensor<8x16xf32>) -> tensor<11x16xf32>
  %1 = dlc.relu %0 : tensor<11x16xf32> -> tensor<11x16xf32>
  %g = dlc.matmul %1, %u : (tensor<11x16xf32>, tensor<16x6xf32>) -> tensor<11x6xf32>
  %2 = dlc.matmul %g, %v : (tensor<11x6xf32>, tensor<6x16xf32>) -> tensor<11x16xf32>
  %3 = dlc.compare gt %1, %zero : (tensor<11x16xf32>, tensor<f32>) -> tensor<11x16xi1>
  %4 = dlc.select %3, %2, %zero : (tensor<11x16xi1>, tensor<11x16xf32>, tensor<f32>) -> tensor<11x16xf32>
  %5 = dlc.matmul %1, %g {transpose_lhs = true} : (tensor<11x16xf32>, tensor<11x6xf32>) -> tensor<16x6xf32>
  return %4, %5 : tensor<11x16xf32>, tensor<16x6xf32>
}
}
