// RUN: dlc opt %s -dlc-recompute=budget=600 | FileCheck %s

// %a waits for its last reader while %c is computed, where it, %b and %c are kept: it runs again.
// CHECK-LABEL: func.func @again(
// CHECK-SAME: %[[X:.*]]: tensor<64xf32>
func.func @again(%x: tensor<64xf32>) -> tensor<64xf32> {
  // CHECK: %[[A:.*]] = dlc.kernel loop(%[[X]])
  // CHECK-NOT: dlc.reasons
  %a = dlc.kernel loop(%x) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.relu %0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
  // CHECK: %[[B:.*]] = dlc.kernel loop(%[[A]])
  %b = dlc.kernel loop(%a) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.exp %0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
  // CHECK: %[[C:.*]] = dlc.kernel reduction(%[[B]])
  %c = dlc.kernel reduction(%b) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.reduce sum %0 axes = [0] {keepdims = true} : tensor<64xf32> -> tensor<1xf32>
    %2 = dlc.sub %0, %1 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    dlc.yield %2 : tensor<64xf32>
  }
  // CHECK: %[[A2:.*]] = dlc.kernel loop(%[[X]]) attributes {dlc.reasons = ["runs again: its result would wait 3 steps in 256 bytes"]} :
  // CHECK: dlc.kernel loop(%[[C]], %[[A2]])
  %d = dlc.kernel loop(%c, %a) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>, %1: tensor<64xf32>):
    %2 = dlc.mul %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    dlc.yield %2 : tensor<64xf32>
  }
  return %d : tensor<64xf32>
}

// The kernel of the peak reads it itself.
// CHECK-LABEL: func.func @do_not_while_it_is_read(
// CHECK-NOT: dlc.reasons
// CHECK: return
func.func @do_not_while_it_is_read(%x: tensor<64xf32>) -> tensor<64xf32> {
  %a = dlc.kernel loop(%x) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.relu %0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
  %b:2 = dlc.kernel loop(%a) : (tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>) {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.exp %0 : tensor<64xf32> -> tensor<64xf32>
    %2 = dlc.sin %0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1, %2 : tensor<64xf32>, tensor<64xf32>
  }
  %d = dlc.kernel loop(%b#0, %b#1, %a) : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>, %1: tensor<64xf32>, %2: tensor<64xf32>):
    %3 = dlc.mul %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4 = dlc.mul %3, %2 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    dlc.yield %4 : tensor<64xf32>
  }
  return %d : tensor<64xf32>
}

// What runs again brings back what it reads itself, through the view in front of it: %a is gone, and the stretch from %x on runs again.
// CHECK-LABEL: func.func @a_stretch(
// CHECK-SAME: %[[X:.*]]: tensor<64xf32>
func.func @a_stretch(%x: tensor<64xf32>) -> tensor<64xf32> {
  %a = dlc.kernel loop(%x) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.relu %0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
  %v = dlc.reshape %a : tensor<64xf32> -> tensor<8x8xf32>
  %b = dlc.kernel loop(%v) : (tensor<8x8xf32>) -> tensor<8x8xf32> {
  ^bb0(%0: tensor<8x8xf32>):
    %1 = dlc.exp %0 : tensor<8x8xf32> -> tensor<8x8xf32>
    dlc.yield %1 : tensor<8x8xf32>
  }
  %c = dlc.kernel loop(%b) : (tensor<8x8xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<8x8xf32>):
    %1 = dlc.sin %0 : tensor<8x8xf32> -> tensor<8x8xf32>
    %2 = dlc.reshape %1 : tensor<8x8xf32> -> tensor<64xf32>
    dlc.yield %2 : tensor<64xf32>
  }
  // CHECK: %[[D:.*]] = dlc.kernel reduction(
  %d = dlc.kernel reduction(%c) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>):
    %1 = dlc.reduce max %0 axes = [0] {keepdims = true} : tensor<64xf32> -> tensor<1xf32>
    %2 = dlc.sub %0, %1 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    dlc.yield %2 : tensor<64xf32>
  }
  // CHECK: %[[A2:.*]] = dlc.kernel loop(%[[X]])
  // CHECK: %[[V2:.*]] = dlc.reshape %[[A2]]
  // CHECK: %[[B2:.*]] = dlc.kernel loop(%[[V2]])
  // CHECK: dlc.kernel loop(%[[D]], %[[B2]])
  %e = dlc.kernel loop(%d, %b) : (tensor<64xf32>, tensor<8x8xf32>) -> tensor<64xf32> {
  ^bb0(%0: tensor<64xf32>, %1: tensor<8x8xf32>):
    %2 = dlc.reshape %1 : tensor<8x8xf32> -> tensor<64xf32>
    %3 = dlc.mul %0, %2 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    dlc.yield %3 : tensor<64xf32>
  }
  return %e : tensor<64xf32>
}
