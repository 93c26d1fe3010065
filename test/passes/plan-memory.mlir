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

// -----

// The new value goes over the old one: the launch reads that element by element, and nobody else reads it later.
// CHECK-LABEL: module @state_in_place
// CHECK-SAME:    dlc.arena_bytes = 0
// CHECK:         dlc.launch @exp(%arg0) {arena_offsets = array<i64: -1>}
module @state_in_place {
  dlc.state @s : tensor<64xf32>
  func.func @main(%s: tensor<64xf32> {dlc.state = @s}) -> (tensor<64xf32> {dlc.state = @s}) {
    %0 = dlc.launch @exp(%s) : (tensor<64xf32>) -> tensor<64xf32>
    return %0 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// What stands behind a product or a reduction writes over what is read there alone, several results at once.
// CHECK-LABEL: module @update_in_place
// CHECK-SAME:    dlc.arena_bytes = 0
// CHECK:         dlc.launch @product({{.*}}) {arena_offsets = array<i64: -1, -1>}
// CHECK:         dlc.launch @sum({{.*}}) {arena_offsets = array<i64: -1, -1>}
module @update_in_place {
  dlc.state @m : tensor<8x8xf32>
  dlc.state @w : tensor<8x8xf32>
  dlc.state @n : tensor<8xf32>
  dlc.state @b : tensor<8xf32>
  func.func @main(%x: tensor<8x8xf32>, %m: tensor<8x8xf32> {dlc.state = @m}, %w: tensor<8x8xf32> {dlc.state = @w},
                  %n: tensor<8xf32> {dlc.state = @n}, %b: tensor<8xf32> {dlc.state = @b})
      -> (tensor<8x8xf32> {dlc.state = @m}, tensor<8x8xf32> {dlc.state = @w}, tensor<8xf32> {dlc.state = @n}, tensor<8xf32> {dlc.state = @b}) {
    %0:2 = dlc.launch @product(%x, %m, %w) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>)
    %1:2 = dlc.launch @sum(%x, %n, %b) : (tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    return %0#0, %0#1, %1#0, %1#1 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @product(%x: tensor<8x8xf32>, %m: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>)
      attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
    %0 = dlc.matmul %x, %x : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = dlc.add %m, %0 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = dlc.sub %w, %1 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    dlc.yield %1, %2 : tensor<8x8xf32>, tensor<8x8xf32>
  }
  func.func private @sum(%x: tensor<8x8xf32>, %n: tensor<8xf32>, %b: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
      attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
    %0 = dlc.reduce sum %x axes = [0] : tensor<8x8xf32> -> tensor<8xf32>
    %1 = dlc.add %n, %0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %2 = dlc.sub %b, %1 : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    dlc.yield %1, %2 : tensor<8xf32>, tensor<8xf32>
  }
}

// -----

// A row is read again for elements that are written already.
// CHECK-LABEL: module @do_not_overwrite_reduced
// CHECK:         dlc.launch @softmax(%arg0) {arena_offsets = array<i64: [[A:0|256]]>}
// CHECK-NOT:     arena_offsets = array<i64: [[A]]>
// CHECK:         arena_offsets = array<i64: -1>
module @do_not_overwrite_reduced {
  func.func @main(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %0 = dlc.launch @softmax(%x) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = dlc.launch @softmax(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = dlc.launch @softmax(%1) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %2 : tensor<8x8xf32>
  }
  func.func private @softmax(%x: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
    %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<8x8xf32> -> tensor<8x1xf32>
    %1 = dlc.div %x, %0 : (tensor<8x8xf32>, tensor<8x1xf32>) -> tensor<8x8xf32>
    dlc.yield %1 : tensor<8x8xf32>
  }
}

// -----

// The old value is read by a later launch: the new one waits in the arena, and is copied behind all launches.
// CHECK-LABEL: module @do_not_overwrite_read_state
// CHECK-SAME:    dlc.arena_bytes = 256
// CHECK:         dlc.launch @exp(%arg0) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @exp(%arg0) {arena_offsets = array<i64: -1>}
module @do_not_overwrite_read_state {
  dlc.state @s : tensor<64xf32>
  func.func @main(%s: tensor<64xf32> {dlc.state = @s}) -> (tensor<64xf32>, tensor<64xf32> {dlc.state = @s}) {
    %0 = dlc.launch @exp(%s) : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @exp(%s) : (tensor<64xf32>) -> tensor<64xf32>
    return %1, %0 : tensor<64xf32>, tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// Two states change places: one of the new values has to wait.
// CHECK-LABEL: module @swap
// CHECK-SAME:    dlc.arena_bytes = 256
// CHECK:         dlc.launch @exp(%arg1) {arena_offsets = array<i64: 0>}
// CHECK:         dlc.launch @exp(%arg0) {arena_offsets = array<i64: -1>}
// CHECK:       func.func @unchanged
// CHECK-NEXT:    return
module @swap {
  dlc.state @a : tensor<64xf32>
  dlc.state @b : tensor<64xf32>
  func.func @main(%a: tensor<64xf32> {dlc.state = @a}, %b: tensor<64xf32> {dlc.state = @b})
      -> (tensor<64xf32> {dlc.state = @a}, tensor<64xf32> {dlc.state = @b}) {
    %0 = dlc.launch @exp(%b) : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @exp(%a) : (tensor<64xf32>) -> tensor<64xf32>
    return %0, %1 : tensor<64xf32>, tensor<64xf32>
  }
  func.func @unchanged(%a: tensor<64xf32> {dlc.state = @a}) -> (tensor<64xf32> {dlc.state = @a}) {
    return %a : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// What comes from before the loop and is read in it lives as long as the loop: nothing in it is put there, and it is not
// written over. The carried value and the result of the choice have places of their own.
// CHECK-LABEL: module @loop
// CHECK:         dlc.launch @exp(%arg1) {arena_offsets = array<i64: [[OUTER:[0-9]+]]>}
// CHECK:         dlc.while(%{{.*}}) {arena_offsets = array<i64: [[CARRIED:[0-9]+]]>}
// CHECK-NOT:     array<i64: [[OUTER]]>
// CHECK:         dlc.if %{{.*}} {arena_offsets = array<i64: {{[0-9]+}}>}
// CHECK-NOT:     array<i64: [[OUTER]]>
// CHECK-NOT:     array<i64: [[CARRIED]]>
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: -1>}
module @loop {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %outer = dlc.launch @exp(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %0 = dlc.while (%x) : (tensor<64xf32>) -> tensor<64xf32> {
    ^bb0(%now: tensor<64xf32>):
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%now: tensor<64xf32>):
      %a = dlc.launch @exp(%outer) : (tensor<64xf32>) -> tensor<64xf32>
      %b = dlc.launch @exp(%now) : (tensor<64xf32>) -> tensor<64xf32>
      %chosen = dlc.if %c : (tensor<i1>) -> tensor<64xf32> {
        dlc.yield %a : tensor<64xf32>
      } else {
        %d = dlc.launch @exp(%b) : (tensor<64xf32>) -> tensor<64xf32>
        dlc.yield %d : tensor<64xf32>
      }
      dlc.yield %chosen : tensor<64xf32>
    }
    %1 = dlc.launch @exp(%0) : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// What a round computes is written where it is carried, once nobody reads the old value any more: the second kernel reads
// it element by element. The loop begins with what a kernel has put there, and a choice has its result from both regions.
// CHECK-LABEL: module @carried_in_place
// CHECK-SAME:    dlc.arena_bytes = 512
// CHECK:         dlc.launch @exp(%arg1) {arena_offsets = array<i64: [[CARRIED:[0-9]+]]>}
// CHECK:         dlc.while(%{{.*}}) {arena_offsets = array<i64: [[CARRIED]]>}
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: [[CARRIED]]>}
// CHECK:         dlc.if %{{.*}} {arena_offsets = array<i64: [[CHOSEN:[0-9]+]]>}
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: [[CHOSEN]]>}
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: [[CHOSEN]]>}
module @carried_in_place {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %init = dlc.launch @exp(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %0 = dlc.while (%init) : (tensor<64xf32>) -> tensor<64xf32> {
    ^bb0(%now: tensor<64xf32>):
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%now: tensor<64xf32>):
      %next = dlc.launch @exp(%now) : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %next : tensor<64xf32>
    }
    %chosen = dlc.if %c : (tensor<i1>) -> tensor<64xf32> {
      %a = dlc.launch @exp(%0) : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %a : tensor<64xf32>
    } else {
      %b = dlc.launch @exp(%x) : (tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %b : tensor<64xf32>
    }
    %1 = dlc.launch @exp(%chosen) : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}

// -----

// The old value is read after the new one has been computed, in an inner loop: the new one waits.
// CHECK-LABEL: module @do_not_write_over_carried
// CHECK:         dlc.while(%{{.*}}) {arena_offsets = array<i64: [[CARRIED:[0-9]+]]>}
// CHECK:         do {
// CHECK-NOT:     array<i64: [[CARRIED]]>
// CHECK:         dlc.launch @exp(%{{.*}}) {arena_offsets = array<i64: -1>}
module @do_not_write_over_carried {
  func.func @main(%c: tensor<i1>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %0 = dlc.while (%x) : (tensor<64xf32>) -> tensor<64xf32> {
    ^bb0(%now: tensor<64xf32>):
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%now: tensor<64xf32>):
      %inner = dlc.while (%x) : (tensor<64xf32>) -> tensor<64xf32> {
      ^bb0(%other: tensor<64xf32>):
        dlc.yield %c : tensor<i1>
      } do {
      ^bb0(%other: tensor<64xf32>):
        %sum = dlc.launch @add(%other, %now) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %late = dlc.launch @exp(%sum) : (tensor<64xf32>) -> tensor<64xf32>
        dlc.yield %late : tensor<64xf32>
      }
      %next = dlc.launch @add(%inner, %now) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
      %later = dlc.launch @add(%next, %now) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
      dlc.yield %next : tensor<64xf32>
    }
    %1 = dlc.launch @exp(%0) : (tensor<64xf32>) -> tensor<64xf32>
    return %1 : tensor<64xf32>
  }
  func.func private @exp(%x: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
  func.func private @add(%x: tensor<64xf32>, %y: tensor<64xf32>) -> tensor<64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.add %x, %y : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    dlc.yield %0 : tensor<64xf32>
  }
}
