// What is computed by rows: each element once or twice, not once more for every element that its sum is read for.
// RUN: dlc-cpu-tool %s | FileCheck %s --check-prefix=VALUES
// RUN: dlc-cpu-tool %s --print mlir | FileCheck %s
// VALUES-NOT: WRONG
// VALUES: shared_literal: ok
// VALUES: sums_beside: ok

// A literal beside rows, and beside what rows are reduced to, which lacks their last dim.
// CHECK-LABEL: @shared_literal
// CHECK-COUNT-1: math.exp
// CHECK-NOT:     math.exp
func.func private @shared_literal(%a: tensor<6x40xf32>, %b: tensor<6xf32>) -> (tensor<6x40xf32>, tensor<6xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %half = dlc.constant dense<0.02> : tensor<f32>
  %m = dlc.reduce max %a axes = [1] {keepdims = true} : tensor<6x40xf32> -> tensor<6x1xf32>
  %0 = dlc.sub %a, %m : (tensor<6x40xf32>, tensor<6x1xf32>) -> tensor<6x40xf32>
  %1 = dlc.exp %0 : tensor<6x40xf32> -> tensor<6x40xf32>
  %s = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<6x40xf32> -> tensor<6x1xf32>
  %2 = dlc.div %1, %s : (tensor<6x40xf32>, tensor<6x1xf32>) -> tensor<6x40xf32>
  %t = dlc.reduce max %2 axes = [1] : tensor<6x40xf32> -> tensor<6xf32>
  %3 = dlc.add %t, %half : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %4 = dlc.mul %3, %b : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %5 = dlc.sub %2, %half : (tensor<6x40xf32>, tensor<f32>) -> tensor<6x40xf32>
  dlc.yield %5, %4 : tensor<6x40xf32>, tensor<6xf32>
}

// One number a row that comes from no sum: it lacks the last dim all the same.
// CHECK-LABEL: @sums_beside
// CHECK-COUNT-1: math.exp
// CHECK-NOT:     math.exp
func.func private @sums_beside(%a: tensor<12x300xf32>, %n: tensor<12xf32>, %limit: tensor<f32>) -> (tensor<12x300xf32>, tensor<12xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.compare lt %n, %limit : (tensor<12xf32>, tensor<f32>) -> tensor<12xi1>
  %1 = dlc.cast %0 : tensor<12xi1> -> tensor<12xf32>
  %m = dlc.reduce max %a axes = [1] {keepdims = true} : tensor<12x300xf32> -> tensor<12x1xf32>
  %2 = dlc.sub %a, %m : (tensor<12x300xf32>, tensor<12x1xf32>) -> tensor<12x300xf32>
  %3 = dlc.exp %2 : tensor<12x300xf32> -> tensor<12x300xf32>
  %s = dlc.reduce sum %3 axes = [1] : tensor<12x300xf32> -> tensor<12xf32>
  %4 = dlc.mul %s, %1 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  dlc.yield %3, %4 : tensor<12x300xf32>, tensor<12xf32>
}
