// RUN: dlc opt %s -dlc-plan-memory -dlc-verify-plan -split-input-file | FileCheck %s
// RUN: dlc opt %s -dlc-plan-memory=in-place=false -dlc-verify-plan -split-input-file | FileCheck %s --check-prefix=APART

// The second kernel writes over its operand, the last one into the caller's memory.
// CHECK-LABEL: module @in_place
// CHECK-SAME:    attributes {dlc.arena_bytes = 256 : i64, dlc.largest_live_set = 256 : i64}
// CHECK:         dlc.launch @exp(%arg0) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: -1>}
// APART-LABEL: module @in_place
// APART-SAME:    attributes {dlc.arena_bytes = 512 : i64, dlc.largest_live_set = 512 : i64}
module @in_place {
  func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
    %0 = dlc.launch @exp(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @exp(%0) : (tensor<64xf32>) -> tensor<64xf32>
    %2 = dlc.launch @exp(%1) : (tensor<64xf32>) -> tensor<64xf32>
    return %2 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// A transposed read meets elements that are written already.
// CHECK-LABEL: module @do_not_overwrite_transposed
// CHECK:         dlc.launch @transpose_exp(%arg0) {arena_offsets = array<i64: [[A:0|256]]>}
// CHECK-NOT:     arena_offsets = array<i64: [[A]]>
// CHECK:         arena_offsets = array<i64: -1>
module @do_not_overwrite_transposed {
  func.func @main(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %0 = dlc.launch @transpose_exp(%x) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = dlc.launch @transpose_exp(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = dlc.launch @transpose_exp(%1) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %2 : tensor<8x8xf32>
  }
  func.func private @transpose_exp(%x: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<8x8xf32> -> tensor<8x8xf32>
    %1 = dlc.transpose %0 permutation = [1, 0] : tensor<8x8xf32> -> tensor<8x8xf32>
    dlc.yield %1 : tensor<8x8xf32>
  }
}

// -----

// A view keeps what it views alive.
// CHECK-LABEL: module @do_not_overwrite_viewed
// CHECK-SAME:    dlc.arena_bytes = 512
module @do_not_overwrite_viewed {
  func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
    %0 = dlc.launch @exp(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %v = dlc.reshape %0 : tensor<64xf32> -> tensor<8x8xf32>
    %1 = dlc.launch @exp(%0) : (tensor<64xf32>) -> tensor<64xf32>
    %2 = dlc.launch @add(%v, %1) : (tensor<8x8xf32>, tensor<64xf32>) -> tensor<64xf32>
    return %2 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
  func.func private @add(%x: tensor<8x8xf32>, %y: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.reshape %x : tensor<8x8xf32> -> tensor<64xf32>
    %1 = dlc.add %0, %y : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
}

// -----

// A scatter writes over its operand; not where the operand is among the updates, too.
// CHECK-LABEL: module @scatter_in_place
// CHECK:         dlc.launch @scatter(%arg0, %arg1, %arg0) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @scatter(%{{.*}}, %arg1, %arg0) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @scatter_self(%{{.*}}, %arg1) {arena_offsets = array<i64: 256>}
// APART-LABEL: module @scatter_in_place
module @scatter_in_place {
  func.func @main(%x: tensor<8x8xf32>, %i: tensor<8x1xi64>) -> tensor<8x8xf32> {
    %0 = dlc.launch @scatter(%x, %i, %x) : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = dlc.launch @scatter(%0, %i, %x) : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = dlc.launch @scatter_self(%1, %i) : (tensor<8x8xf32>, tensor<8x1xi64>) -> tensor<8x8xf32>
    %3 = dlc.launch @scatter(%2, %i, %x) : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
    return %3 : tensor<8x8xf32>
  }
  func.func private @scatter(%x: tensor<8x8xf32>, %i: tensor<8x1xi64>, %u: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
    %0 = dlc.scatter_nd add %x, %i, %u : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
    dlc.yield %0 : tensor<8x8xf32>
  }
  func.func private @scatter_self(%x: tensor<8x8xf32>, %i: tensor<8x1xi64>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
    %0 = dlc.scatter_nd add %x, %i, %x : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
    dlc.yield %0 : tensor<8x8xf32>
  }
}
