// RUN: dlc opt %s -dlc-verify-plan -split-input-file -verify-diagnostics

module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
    %0 = dlc.launch @exp(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    // expected-note @+1 {{by this launch}}
    %1 = dlc.launch @exp(%x) {arena_offsets = array<i64: 192>} : (tensor<64xf32>) -> tensor<64xf32>
    // expected-error @+1 {{reads operand 0, which has been written over}}
    %2 = dlc.launch @exp(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %2 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 256 : i64} {
  func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
    // expected-error @+1 {{writes 256 bytes at 64: outside of the arena of 256 bytes, or not aligned to 64}}
    %0 = dlc.launch @exp(%x) {arena_offsets = array<i64: 64>} : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @exp(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %0 = dlc.launch @transpose(%x) {arena_offsets = array<i64: 0>} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    // expected-error @+1 {{writes over operand 0 while it reads it}}
    %1 = dlc.launch @transpose(%0) {arena_offsets = array<i64: 0>} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = dlc.launch @transpose(%1) {arena_offsets = array<i64: -1>} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %2 : tensor<8x8xf32>
  }
  func.func private @transpose(%x: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.transpose %x permutation = [1, 0] : tensor<8x8xf32> -> tensor<8x8xf32>
    dlc.yield %0 : tensor<8x8xf32>
  }
}
