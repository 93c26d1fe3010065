// RUN: dlc opt %s -dlc-fold-constants | FileCheck %s
// RUN: dlc opt %s -dlc-fold-constants=limit=8 | FileCheck %s --check-prefix=LIMIT

// CHECK-LABEL: func.func @fold
// CHECK-NEXT:    %[[C:.*]] = dlc.constant dense<[4.000000e+00, 6.000000e+00, 8.000000e+00]> : tensor<3xf32>
// CHECK-NEXT:    return %[[C]]
// LIMIT-LABEL: func.func @fold
// LIMIT:         dlc.add
func.func @fold() -> tensor<3xf32> {
  %0 = dlc.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %1 = dlc.constant dense<1.0> : tensor<f32>
  %2 = dlc.add %0, %1 : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  %3 = dlc.add %2, %2 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %3 : tensor<3xf32>
}

// CHECK-LABEL: func.func @fold_transpose
// CHECK-NEXT:    dlc.constant dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>
func.func @fold_transpose() -> tensor<3x2xi32> {
  %0 = dlc.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %1 = dlc.transpose %0 permutation = [1, 0] : tensor<2x3xi32> -> tensor<3x2xi32>
  return %1 : tensor<3x2xi32>
}

// CHECK-LABEL: func.func @do_not_explode
// CHECK:         dlc.broadcast
// CHECK:         dlc.iota
func.func @do_not_explode() -> (tensor<30000x2xf32>, tensor<100000xi64>) {
  %0 = dlc.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = dlc.broadcast %0 : tensor<2xf32> -> tensor<30000x2xf32>
  %2 = dlc.iota axis = 0 : tensor<100000xi64>
  return %1, %2 : tensor<30000x2xf32>, tensor<100000xi64>
}

// CHECK-LABEL: func.func @do_not_fold_arguments
// CHECK:         dlc.add
func.func @do_not_fold_arguments(%x: tensor<f32>) -> tensor<f32> {
  %0 = dlc.constant dense<1.0> : tensor<f32>
  %1 = dlc.add %x, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}

// One value for all elements is stored once, however many there are.
// CHECK-LABEL: func.func @fold_broadcast_of_splat
// CHECK-NEXT:    dlc.constant dense<1.000000e+00> : tensor<512x512xf32>
// CHECK-NEXT:    return
func.func @fold_broadcast_of_splat() -> tensor<512x512xf32> {
  %0 = dlc.constant dense<1.0> : tensor<f32>
  %1 = dlc.broadcast %0 : tensor<f32> -> tensor<512x512xf32>
  return %1 : tensor<512x512xf32>
}

// What would take more memory than the bytes it is made from is computed for a reader whose result is small again.
// CHECK-LABEL: func.func @fold_sums_of_bytes
// CHECK-NEXT:    %[[C:.*]] = dlc.constant dense<[100000, 200000]> : tensor<2xi32>
// CHECK-NEXT:    return %[[C]]
// LIMIT-LABEL: func.func @fold_sums_of_bytes
// LIMIT:         dlc.reduce
func.func @fold_sums_of_bytes() -> tensor<2xi32> {
  %0 = dlc.constant dense<[[1], [2]]> : tensor<2x1xi8>
  %1 = dlc.broadcast %0 : tensor<2x1xi8> -> tensor<2x100000xi8>
  %2 = dlc.cast %1 : tensor<2x100000xi8> -> tensor<2x100000xi32>
  %3 = dlc.reduce sum %2 axes = [1] : tensor<2x100000xi32> -> tensor<2xi32>
  return %3 : tensor<2xi32>
}

// CHECK-LABEL: func.func @do_not_fold_what_stays_large
// CHECK:         dlc.broadcast
// CHECK:         dlc.cast
// CHECK:         dlc.neg
func.func @do_not_fold_what_stays_large() -> tensor<2x100000xi32> {
  %0 = dlc.constant dense<[[1], [2]]> : tensor<2x1xi8>
  %1 = dlc.broadcast %0 : tensor<2x1xi8> -> tensor<2x100000xi8>
  %2 = dlc.cast %1 : tensor<2x100000xi8> -> tensor<2x100000xi32>
  %3 = dlc.neg %2 : tensor<2x100000xi32> -> tensor<2x100000xi32>
  return %3 : tensor<2x100000xi32>
}

// In the regions of control flow, too, from what is known around them.
// CHECK-LABEL: func.func @fold_in_regions
// CHECK:         do {
// CHECK:           %[[C:.*]] = dlc.constant dense<4.000000e+00> : tensor<f32>
// CHECK-NEXT:      dlc.add %{{.*}}, %[[C]]
func.func @fold_in_regions(%c: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %0 = dlc.while (%x) : (tensor<f32>) -> tensor<f32> {
  ^bb0(%a: tensor<f32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<f32>):
    %three = dlc.constant dense<3.0> : tensor<f32>
    %four = dlc.add %one, %three : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %b = dlc.add %a, %four : (tensor<f32>, tensor<f32>) -> tensor<f32>
    dlc.yield %b : tensor<f32>
  }
  return %0 : tensor<f32>
}
