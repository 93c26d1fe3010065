// RUN: dlc opt %s -canonicalize -split-input-file | FileCheck %s

// Ops that do nothing go.
// CHECK-LABEL: @identities
// CHECK-NEXT:    return %arg0
func.func @identities(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = dlc.reshape %x : tensor<2x3xf32> -> tensor<2x3xf32>
  %1 = dlc.transpose %0 permutation = [0, 1] : tensor<2x3xf32> -> tensor<2x3xf32>
  %2 = dlc.broadcast %1 : tensor<2x3xf32> -> tensor<2x3xf32>
  %3 = dlc.slice %2 starts = [0, 0] steps = [1, 1] : tensor<2x3xf32> -> tensor<2x3xf32>
  %4 = dlc.concat %3 axis = 0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %4 : tensor<2x3xf32>
}

// -----

// ... but not those that only look so: the same type does not make a square transposition, a reversed slice or dims that are unknown
// an identity.
// CHECK-LABEL: @do_not_fold
// CHECK-NEXT:    dlc.transpose
// CHECK-NEXT:    dlc.slice
// CHECK-NEXT:    dlc.broadcast
func.func @do_not_fold(%x: tensor<3x3xf32>, %y: tensor<?xf32>) -> (tensor<3x3xf32>, tensor<?xf32>) {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<3x3xf32> -> tensor<3x3xf32>
  %1 = dlc.slice %0 starts = [2, 0] steps = [-1, 1] : tensor<3x3xf32> -> tensor<3x3xf32>
  %2 = dlc.broadcast %y : tensor<?xf32> -> tensor<?xf32>
  return %1, %2 : tensor<3x3xf32>, tensor<?xf32>
}

// -----

// CHECK-LABEL: @reshape_of_reshape
// CHECK-NEXT:    dlc.reshape %arg0 : tensor<2x3xf32> -> tensor<3x2xf32>
// CHECK-NEXT:    return
func.func @reshape_of_reshape(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = dlc.reshape %x : tensor<2x3xf32> -> tensor<6xf32>
  %1 = dlc.reshape %0 : tensor<6xf32> -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// -----

// CHECK-LABEL: @reshape_of_constant
// CHECK:         dlc.constant dense<{{\[\[}}1, 2], [3, 4{{\]\]}}> : tensor<2x2xi8>
// CHECK:         dlc.constant dense<true> : tensor<2x2xi1>
// CHECK:         dlc.constant dense_resource<weights> : tensor<2x1xf32>
// CHECK-NOT:     dlc.reshape
func.func @reshape_of_constant() -> (tensor<2x2xi8>, tensor<2x2xi1>, tensor<2x1xf32>) {
  %0 = dlc.constant dense<[1, 2, 3, 4]> : tensor<4xi8>
  %1 = dlc.reshape %0 : tensor<4xi8> -> tensor<2x2xi8>
  %2 = dlc.constant dense<true> : tensor<4xi1>
  %3 = dlc.reshape %2 : tensor<4xi1> -> tensor<2x2xi1>
  %4 = dlc.constant dense_resource<weights> : tensor<2xf32>
  %5 = dlc.reshape %4 : tensor<2xf32> -> tensor<2x1xf32>
  return %1, %3, %5 : tensor<2x2xi8>, tensor<2x2xi1>, tensor<2x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803F00000040"
    }
  }
#-}

// -----

// CHECK-LABEL: @shape_of_static
// CHECK-NEXT:    dlc.constant dense<[2, 3]> : tensor<2xi64>
func.func @shape_of_static(%x: tensor<2x3xf32>) -> tensor<2xi64> {
  %0 = dlc.shape_of %x : tensor<2x3xf32> -> tensor<2xi64>
  return %0 : tensor<2xi64>
}

// -----

// CHECK-LABEL: @do_not_fold_shape_of_dynamic
// CHECK-NEXT:    dlc.shape_of
func.func @do_not_fold_shape_of_dynamic(%x: tensor<2x?xf32>) -> tensor<2xi64> {
  %0 = dlc.shape_of %x : tensor<2x?xf32> -> tensor<2xi64>
  return %0 : tensor<2xi64>
}
