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

// -----

module attributes {dlc.arena_bytes = 0 : i64} {
  dlc.state @s : tensor<64xf32>
  func.func @main(%s: tensor<64xf32> {dlc.state = @s}) -> (tensor<64xf32>, tensor<64xf32> {dlc.state = @s}) {
    // expected-note @+1 {{by this launch}}
    %0 = dlc.launch @exp(%s) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    // expected-error @+1 {{reads operand 0, which has been written over}}
    %1 = dlc.launch @exp(%s) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1, %0 : tensor<64xf32>, tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 0 : i64} {
  dlc.state @s : tensor<8x8xf32>
  func.func @main(%s: tensor<8x8xf32> {dlc.state = @s}) -> (tensor<8x8xf32> {dlc.state = @s}) {
    // expected-error @+1 {{writes over operand 0 while it reads it}}
    %0 = dlc.launch @transpose(%s) {arena_offsets = array<i64: -1>} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %0 : tensor<8x8xf32>
  }
  func.func private @transpose(%x: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.transpose %x permutation = [1, 0] : tensor<8x8xf32> -> tensor<8x8xf32>
    dlc.yield %0 : tensor<8x8xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 256 : i64} {
  dlc.state @s : tensor<64xf32>
  // expected-error @+1 {{returns a state that has been written over}}
  func.func @main(%s: tensor<64xf32> {dlc.state = @s}, %x: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32> {dlc.state = @s}) {
    %0 = dlc.launch @exp(%s) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    // expected-note @+1 {{by this launch}}
    %1 = dlc.launch @exp(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    %2 = dlc.launch @exp(%1) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %2, %0 : tensor<64xf32>, tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// The second round reads what the first has written over.
module attributes {dlc.arena_bytes = 768 : i64} {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %outer = dlc.launch @exp(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    %0 = dlc.while (%x) {arena_offsets = array<i64: 256>} : (tensor<64xf32>) -> tensor<64xf32> {
    ^bb0(%now: tensor<64xf32>):
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%now: tensor<64xf32>):
      // expected-error @+1 {{reads operand 0, which has been written over}}
      %a = dlc.launch @exp(%outer) {arena_offsets = array<i64: 512>} : (tensor<64xf32>) -> tensor<64xf32>
      // expected-note @+1 {{by this launch}}
      %b = dlc.launch @exp(%a) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %b : tensor<64xf32>
    }
    %1 = dlc.launch @exp(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// One of the blocks writes over what is read behind both.
module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %before = dlc.launch @exp(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    %0 = dlc.if %c {arena_offsets = array<i64: 256>} : (tensor<i1>) -> tensor<64xf32> {
      // expected-note @+1 {{by this launch}}
      %a = dlc.launch @exp(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %a : tensor<64xf32>
    } else {
      dlc.yield %before : tensor<64xf32>
    }
    // expected-error @+1 {{reads operand 0, which has been written over}}
    %1 = dlc.launch @exp(%before) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    // expected-error @+1 {{copies a result over value 0 that its block yields}}
    %0:2 = dlc.if %c {arena_offsets = array<i64: 0, 256>} : (tensor<i1>) -> (tensor<64xf32>, tensor<64xf32>) {
      %a = dlc.launch @exp(%x) {arena_offsets = array<i64: 256>} : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %a, %x : tensor<64xf32>, tensor<64xf32>
    } else {
      dlc.yield %x, %x : tensor<64xf32>, tensor<64xf32>
    }
    %1 = dlc.launch @exp(%0#0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    // expected-error @+1 {{expected one arena offset for each result}}
    %0 = dlc.if %c : (tensor<i1>) -> tensor<64xf32> {
      dlc.yield %x : tensor<64xf32>
    } else {
      dlc.yield %x : tensor<64xf32>
    }
    return %0 : tensor<64xf32>
  }
}

// -----

// A loop begins with what is written over its count.
module attributes {dlc.arena_bytes = 512 : i64} {
  func.func @main(%n: tensor<i64>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %count = dlc.launch @next(%n) {arena_offsets = array<i64: 0>} : (tensor<i64>) -> tensor<i64>
    // expected-error @+2 {{reads operand 0, which has been written over}}
    // expected-note @+1 {{by this launch}}
    %0 = dlc.repeat %count (%x) {arena_offsets = array<i64: 0>} : (tensor<i64>, tensor<64xf32>) -> tensor<64xf32> {
    ^bb0(%now: tensor<64xf32>):
      %a = dlc.launch @exp(%now) {arena_offsets = array<i64: 256>} : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %a : tensor<64xf32>
    }
    %1 = dlc.launch @exp(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @next(%n: tensor<i64>) -> tensor<i64> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.neg %n : tensor<i64> -> tensor<i64>
    dlc.yield %0 : tensor<i64>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}
