// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Sizes that data decide: read, and what has them.

// CHECK-LABEL: @sizes
func.func @sizes(%x: tensor<100x2xi64>, %n: tensor<i64>) -> tensor<61x2xi64> {
  // CHECK: dlc.read_size %{{.*}} symbol = 0 : tensor<i64>
  dlc.read_size %n symbol = 0 : tensor<i64>
  // CHECK: dlc.cut %{{.*}} : tensor<100x2xi64> -> tensor<61x2xi64>
  %0 = dlc.cut %x : tensor<100x2xi64> -> tensor<61x2xi64>
  return %0 : tensor<61x2xi64>
}

// CHECK: dlc.size #{{.*}} at [5, 7] : tensor<1xi64>
func.func @size() -> tensor<1xi64> {
  %r = dlc.size affine_map<()[s0, s1] -> (s0 * s1 - 3)> at [5, 7] : tensor<1xi64>
  return %r : tensor<1xi64>
}

// CHECK: dlc.number 67 : index
func.func @number() -> index {
  %r = dlc.number 67 : index
  return %r : index
}
