// RUN: dlc opt %s -dlc-infer-shapes -split-input-file -verify-diagnostics | FileCheck %s

// Sizes flow through a chain, and into the function's type.
// CHECK-LABEL: func.func @chain
// CHECK-SAME:      -> tensor<8x4xf16>
// CHECK:         dlc.relu {{.*}} -> tensor<4x8xf32>
// CHECK:         dlc.transpose {{.*}} -> tensor<8x4xf32>
// CHECK:         dlc.cast {{.*}} -> tensor<8x4xf16>
func.func @chain(%x: tensor<4x8xf32>) -> tensor<?x?xf16> {
  %0 = dlc.relu %x : tensor<4x8xf32> -> tensor<?x8xf32>
  %1 = dlc.transpose %0 permutation = [1, 0] : tensor<?x8xf32> -> tensor<8x?xf32>
  %2 = dlc.cast %1 : tensor<8x?xf32> -> tensor<?x?xf16>
  return %2 : tensor<?x?xf16>
}

// -----

// CHECK-LABEL: func.func @do_not_invent_sizes
// CHECK:         dlc.relu {{.*}} -> tensor<?x8xf32>
func.func @do_not_invent_sizes(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0 = dlc.relu %x : tensor<?x8xf32> -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// -----

func.func @contradiction(%x: tensor<2x3xf32>) -> tensor<5x?xf32> {
  %0 = dlc.relu %x : tensor<2x3xf32> -> tensor<?x?xf32>
  // expected-error @+1 {{result is 'tensor<5x?xf32>', but the shape rule says 'tensor<2x3xf32>'}}
  %1 = dlc.relu %0 : tensor<?x?xf32> -> tensor<5x?xf32>
  return %1 : tensor<5x?xf32>
}
