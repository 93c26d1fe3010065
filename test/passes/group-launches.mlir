// RUN: dlc opt %s -dlc-group-launches=kept-bytes=256 -split-input-file | FileCheck %s

// Two launches of one kernel whose results are read behind both; the names of values stay.
// CHECK-LABEL: module @updates
// CHECK:         %[[ALL:.*]]:4 = dlc.launch @update_2_at_once(%arg0, %arg1, %arg2, %arg3) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
// CHECK-NEXT:    return %[[ALL]]#0, %[[ALL]]#1, %[[ALL]]#2, %[[ALL]]#3
// CHECK:         func.func private @update_2_at_once(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>)
// CHECK-SAME:      dlc.members = 2 : i64
// CHECK-NOT:     func.func private @update(
module @updates {
  func.func @main(%a: tensor<8xf32>, %x: tensor<8xf32>, %b: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %0:2 = dlc.launch @update(%a, %x) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    %1:2 = dlc.launch @update(%b, %y) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    return %0#0, %0#1, %1#0, %1#1 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @update(%a: tensor<8xf32>, %x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.add %a, %x : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %1 = dlc.mul %0, %x : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    dlc.yield %0, %1 : tensor<8xf32>, tensor<8xf32>
  }
}

// -----

// The second one reads what the first one computes; the third one can wait for nobody.
// CHECK-LABEL: module @do_not_group_chain
// CHECK-COUNT-3: dlc.launch @exp(
module @do_not_group_chain {
  func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
    %0 = dlc.launch @exp(%x) : (tensor<8xf32>) -> tensor<8xf32>
    %1 = dlc.launch @exp(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %2 = dlc.launch @exp(%1) : (tensor<8xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @exp(%x: tensor<8xf32>) -> tensor<8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<8xf32> -> tensor<8xf32>
    dlc.yield %0 : tensor<8xf32>
  }
}

// -----

// Another kernel lies between them, and needs the first one.
// CHECK-LABEL: module @do_not_group_around
// CHECK:         dlc.launch @exp(%arg0)
// CHECK-NEXT:    dlc.launch @sum(
// CHECK-NEXT:    dlc.launch @exp(
module @do_not_group_around {
  func.func @main(%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8xf32>, tensor<8x8xf32>) {
    %0 = dlc.launch @exp(%x) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = dlc.launch @sum(%0) : (tensor<8x8xf32>) -> tensor<8xf32>
    %2 = dlc.launch @exp(%y) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %1, %2 : tensor<8xf32>, tensor<8x8xf32>
  }
  func.func private @exp(%x: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<8x8xf32> -> tensor<8x8xf32>
    dlc.yield %0 : tensor<8x8xf32>
  }
  func.func private @sum(%x: tensor<8x8xf32>) -> tensor<8xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
    %0 = dlc.reduce sum %x axes = [0] : tensor<8x8xf32> -> tensor<8xf32>
    dlc.yield %0 : tensor<8xf32>
  }
}

// -----

// What the first one reads, 512 bytes, would have to stay while another kernel needs room.
// CHECK-LABEL: module @do_not_group_large
// CHECK-COUNT-2: dlc.launch @sum(
module @do_not_group_large {
  func.func @main(%x: tensor<16x8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = dlc.launch @exp(%x) : (tensor<16x8xf32>) -> tensor<16x8xf32>
    %1 = dlc.launch @sum(%0) : (tensor<16x8xf32>) -> tensor<8xf32>
    %2 = dlc.launch @tanh(%x) : (tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = dlc.launch @sum(%2) : (tensor<16x8xf32>) -> tensor<8xf32>
    return %1, %3 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @exp(%x: tensor<16x8xf32>) -> tensor<16x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<16x8xf32> -> tensor<16x8xf32>
    dlc.yield %0 : tensor<16x8xf32>
  }
  func.func private @tanh(%x: tensor<16x8xf32>) -> tensor<16x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.tanh %x : tensor<16x8xf32> -> tensor<16x8xf32>
    dlc.yield %0 : tensor<16x8xf32>
  }
  func.func private @sum(%x: tensor<16x8xf32>) -> tensor<8xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
    %0 = dlc.reduce sum %x axes = [0] : tensor<16x8xf32> -> tensor<8xf32>
    dlc.yield %0 : tensor<8xf32>
  }
}

// -----

// Nobody needs room before the last one: what the first one reads may stay.
// CHECK-LABEL: module @at_the_end
// CHECK:         dlc.launch @sum_2_at_once(
module @at_the_end {
  func.func @main(%x: tensor<16x8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = dlc.launch @exp(%x) : (tensor<16x8xf32>) -> tensor<16x8xf32>
    %1 = dlc.launch @sum(%0) : (tensor<16x8xf32>) -> tensor<8xf32>
    %2 = dlc.launch @sum(%x) : (tensor<16x8xf32>) -> tensor<8xf32>
    return %1, %2 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @exp(%x: tensor<16x8xf32>) -> tensor<16x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<16x8xf32> -> tensor<16x8xf32>
    dlc.yield %0 : tensor<16x8xf32>
  }
  func.func private @sum(%x: tensor<16x8xf32>) -> tensor<8xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
    %0 = dlc.reduce sum %x axes = [0] : tensor<16x8xf32> -> tensor<8xf32>
    dlc.yield %0 : tensor<8xf32>
  }
}
