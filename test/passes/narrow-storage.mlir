// RUN: dlc opt %s -dlc-narrow-storage="type=f16" -split-input-file | FileCheck %s
// RUN: not dlc opt %s -dlc-narrow-storage="type=f8" -split-input-file 2>&1 | FileCheck %s --check-prefix=TYPE

// TYPE: cannot store values as 'f8', expected f16 or bf16

// A residual block: the sum that two kernels read is rounded once, at the end of the first; the addition is f32.
// CHECK-LABEL: func.func @residual
// CHECK: %[[A:.*]] = dlc.kernel contraction({{.*}}) : {{.*}} -> tensor<4x4xf16> {
// CHECK:   %[[SUM:.*]] = dlc.relu
// CHECK:   %[[N:.*]] = dlc.cast %[[SUM]] : tensor<4x4xf32> -> tensor<4x4xf16>
// CHECK:   dlc.yield %[[N]] : tensor<4x4xf16>
// CHECK: dlc.kernel contraction(%[[A]], %arg1) : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32> {
// CHECK: ^bb0(%[[X:.*]]: tensor<4x4xf16>, %[[W:.*]]: tensor<4x4xf16>):
// CHECK:   %[[WIDE:.*]] = dlc.cast %[[X]] : tensor<4x4xf16> -> tensor<4x4xf32>
// CHECK:   %[[M:.*]] = dlc.matmul %[[X]], %[[W]]
// CHECK:   dlc.add %[[M]], %[[WIDE]] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
func.func @residual(%x: tensor<4x4xf16>, %w: tensor<4x4xf16>) -> tensor<4x4xf32> {
  %0:2 = dlc.kernel contraction(%x, %w) : (tensor<4x4xf16>, tensor<4x4xf16>) -> (tensor<4x4xf32>, tensor<4x4xf16>) {
  ^bb0(%a: tensor<4x4xf16>, %b: tensor<4x4xf16>):
    %m = dlc.matmul %a, %b : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32>
    %r = dlc.relu %m : tensor<4x4xf32> -> tensor<4x4xf32>
    %n = dlc.cast %r : tensor<4x4xf32> -> tensor<4x4xf16>
    dlc.yield %r, %n : tensor<4x4xf32>, tensor<4x4xf16>
  }
  %1 = dlc.kernel contraction(%0#1, %w, %0#0) : (tensor<4x4xf16>, tensor<4x4xf16>, tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%a: tensor<4x4xf16>, %b: tensor<4x4xf16>, %c: tensor<4x4xf32>):
    %m = dlc.matmul %a, %b : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32>
    %s = dlc.add %m, %c : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    dlc.yield %s : tensor<4x4xf32>
  }
  return %1 : tensor<4x4xf32>
}

// -----

// Through a view; a reader that only moves data. What widens a stored value and rounds it again reads it as it is.
// CHECK-LABEL: func.func @view
// CHECK: %[[A:.*]] = dlc.kernel loop(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf16>
// CHECK: %[[V:.*]] = dlc.reshape %[[A]] : tensor<2x8xf16> -> tensor<4x4xf16>
// CHECK: dlc.kernel loop(%[[V]]) : (tensor<4x4xf16>) -> (tensor<4x4xf32>, tensor<4x4xf16>)
// CHECK: ^bb0(%[[X:.*]]: tensor<4x4xf16>):
// CHECK:   dlc.yield %{{.*}}, %[[X]]
func.func @view(%x: tensor<2x8xf32>) -> (tensor<4x4xf32>, tensor<4x4xf16>) {
  %0 = dlc.kernel loop(%x) : (tensor<2x8xf32>) -> tensor<2x8xf32> {
  ^bb0(%a: tensor<2x8xf32>):
    %r = dlc.relu %a : tensor<2x8xf32> -> tensor<2x8xf32>
    dlc.yield %r : tensor<2x8xf32>
  }
  %1 = dlc.reshape %0 : tensor<2x8xf32> -> tensor<4x4xf32>
  %2:2 = dlc.kernel loop(%1) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf16>) {
  ^bb0(%a: tensor<4x4xf32>):
    %t = dlc.transpose %a permutation = [1, 0] : tensor<4x4xf32> -> tensor<4x4xf32>
    %n = dlc.cast %a : tensor<4x4xf32> -> tensor<4x4xf16>
    dlc.yield %t, %n : tensor<4x4xf32>, tensor<4x4xf16>
  }
  return %2#0, %2#1 : tensor<4x4xf32>, tensor<4x4xf16>
}

// -----

// Outputs of the model keep their type, and so do its inputs.
// CHECK-LABEL: func.func @do_not_narrow_outputs
// CHECK: dlc.kernel loop(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK: dlc.kernel loop(%{{.*}}) : (tensor<4x4xf32>) -> tensor<4x4xf32>
func.func @do_not_narrow_outputs(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %0 = dlc.kernel loop(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%a: tensor<4x4xf32>):
    %r = dlc.relu %a : tensor<4x4xf32> -> tensor<4x4xf32>
    dlc.yield %r : tensor<4x4xf32>
  }
  %1 = dlc.kernel loop(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%a: tensor<4x4xf32>):
    %r = dlc.neg %a : tensor<4x4xf32> -> tensor<4x4xf32>
    dlc.yield %r : tensor<4x4xf32>
  }
  return %0, %1 : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// What an exponential reads, also behind a scaling; what a long sum gives.
// CHECK-LABEL: func.func @do_not_narrow_delicate
// CHECK: dlc.kernel loop(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK: dlc.kernel reduction(%{{.*}}) : (tensor<4x4xf32>) -> tensor<4xf32>
// CHECK: dlc.kernel loop(%{{.*}}) : (tensor<4xf32>) -> tensor<4xf32>
func.func @do_not_narrow_delicate(%x: tensor<4x4xf32>) -> tensor<4xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%a: tensor<4x4xf32>):
    %r = dlc.relu %a : tensor<4x4xf32> -> tensor<4x4xf32>
    dlc.yield %r : tensor<4x4xf32>
  }
  %1 = dlc.kernel reduction(%0) : (tensor<4x4xf32>) -> tensor<4xf32> {
  ^bb0(%a: tensor<4x4xf32>):
    %n = dlc.neg %a : tensor<4x4xf32> -> tensor<4x4xf32>
    %e = dlc.exp %n : tensor<4x4xf32> -> tensor<4x4xf32>
    %s = dlc.reduce sum %e axes = [1] : tensor<4x4xf32> -> tensor<4xf32>
    dlc.yield %s : tensor<4xf32>
  }
  %2 = dlc.kernel loop(%1) : (tensor<4xf32>) -> tensor<4xf32> {
  ^bb0(%a: tensor<4xf32>):
    %n = dlc.neg %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %n : tensor<4xf32>
  }
  return %2 : tensor<4xf32>
}

// -----

// Squares may leave the range of f16; what comes from integers is exact; a comparison jumps.
// CHECK-LABEL: func.func @do_not_narrow_squares
// CHECK: dlc.kernel loop(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4x4xi32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
func.func @do_not_narrow_squares(%x: tensor<4x4xf32>, %i: tensor<4x4xi32>) -> (tensor<4x4xf32>, tensor<4x4xi1>) {
  %0:3 = dlc.kernel loop(%x, %i) : (tensor<4x4xf32>, tensor<4x4xi32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  ^bb0(%a: tensor<4x4xf32>, %b: tensor<4x4xi32>):
    %q = dlc.mul %a, %a : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %c = dlc.cast %b : tensor<4x4xi32> -> tensor<4x4xf32>
    %r = dlc.relu %a : tensor<4x4xf32> -> tensor<4x4xf32>
    dlc.yield %q, %c, %r : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  %1:2 = dlc.kernel loop(%0#0, %0#1, %0#2) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>) {
  ^bb0(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>, %c: tensor<4x4xf32>):
    %s = dlc.add %a, %b : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %l = dlc.compare lt %c, %b : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    dlc.yield %s, %l : tensor<4x4xf32>, tensor<4x4xi1>
  }
  return %1#0, %1#1 : tensor<4x4xf32>, tensor<4x4xi1>
}

// -----

// Data that are only moved stay as they are stored.
// CHECK-LABEL: func.func @moved
// CHECK: dlc.kernel loop(%arg0, %arg1) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf16>
// CHECK: dlc.kernel loop(%{{.*}}) : (tensor<2x8xf16>) -> tensor<16x2xf16> {
// CHECK-NEXT: ^bb0(%[[X:.*]]: tensor<2x8xf16>):
// CHECK-NEXT:   %[[C:.*]] = dlc.concat %[[X]], %[[X]] {{.*}} tensor<2x16xf16>
// CHECK-NEXT:   %[[T:.*]] = dlc.transpose %[[C]] permutation = [1, 0] : tensor<2x16xf16> -> tensor<16x2xf16>
// CHECK-NEXT:   dlc.yield %[[T]] : tensor<16x2xf16>
func.func @moved(%x: tensor<2x8xf32>, %y: tensor<2x8xf32>) -> tensor<16x2xf32> {
  %0 = dlc.kernel loop(%x, %y) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32> {
  ^bb0(%a: tensor<2x8xf32>, %b: tensor<2x8xf32>):
    %s = dlc.add %a, %b : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    dlc.yield %s : tensor<2x8xf32>
  }
  %1 = dlc.kernel loop(%0) : (tensor<2x8xf32>) -> tensor<16x2xf32> {
  ^bb0(%a: tensor<2x8xf32>):
    %c = dlc.concat %a, %a axis = 1 : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %t = dlc.transpose %c permutation = [1, 0] : tensor<2x16xf32> -> tensor<16x2xf32>
    dlc.yield %t : tensor<16x2xf32>
  }
  %2 = dlc.kernel loop(%1) : (tensor<16x2xf32>) -> tensor<16x2xf32> {
  ^bb0(%a: tensor<16x2xf32>):
    %n = dlc.neg %a : tensor<16x2xf32> -> tensor<16x2xf32>
    dlc.yield %n : tensor<16x2xf32>
  }
  return %2 : tensor<16x2xf32>
}

// -----

// In a loop's body: what one kernel hands to another is narrow, what the loop carries keeps its type.
// CHECK-LABEL: func.func @in_loop
// CHECK: do {
// CHECK:   %[[A:.*]] = dlc.kernel contraction({{.*}}) : {{.*}} -> tensor<4x4xf16>
// CHECK:   dlc.kernel contraction(%[[A]], %arg1) : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32>
func.func @in_loop(%x: tensor<4x4xf32>, %w: tensor<4x4xf16>, %c: tensor<i1>) -> tensor<4x4xf32> {
  %r = dlc.while (%x) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%now: tensor<4x4xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%now: tensor<4x4xf32>):
    %0 = dlc.kernel contraction(%now, %w) : (tensor<4x4xf32>, tensor<4x4xf16>) -> tensor<4x4xf32> {
    ^bb0(%a: tensor<4x4xf32>, %b: tensor<4x4xf16>):
      %n = dlc.cast %a : tensor<4x4xf32> -> tensor<4x4xf16>
      %m = dlc.matmul %n, %b : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32>
      dlc.yield %m : tensor<4x4xf32>
    }
    %1 = dlc.kernel contraction(%0, %w) : (tensor<4x4xf32>, tensor<4x4xf16>) -> tensor<4x4xf32> {
    ^bb0(%a: tensor<4x4xf32>, %b: tensor<4x4xf16>):
      %n = dlc.cast %a : tensor<4x4xf32> -> tensor<4x4xf16>
      %m = dlc.matmul %n, %b : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf32>
      dlc.yield %m : tensor<4x4xf32>
    }
    dlc.yield %1 : tensor<4x4xf32>
  }
  return %r : tensor<4x4xf32>
}

// -----

// What a state is given keeps its type, though the kernel between bears the rounding.
// CHECK-LABEL: func.func @do_not_narrow_states
// CHECK: dlc.kernel contraction({{.*}}) : ({{.*}}) -> tensor<64x64xf32>
dlc.state @w : tensor<64x64xf32>
func.func @do_not_narrow_states(%x: tensor<64x64xf16>, %keep: tensor<i1>, %w: tensor<64x64xf32> {dlc.state = @w}) -> (tensor<64x64xf32> {dlc.state = @w}) {
  %0 = dlc.kernel contraction(%x) : (tensor<64x64xf16>) -> tensor<64x64xf32> {
  ^bb0(%a0: tensor<64x64xf16>):
    %9 = dlc.matmul %a0, %a0 : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf32>
    dlc.yield %9 : tensor<64x64xf32>
  }
  %1 = dlc.kernel loop(%keep, %0, %w) : (tensor<i1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32> {
  ^bb0(%a0: tensor<i1>, %a1: tensor<64x64xf32>, %a2: tensor<64x64xf32>):
    %9 = dlc.select %a0, %a1, %a2 : (tensor<i1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    dlc.yield %9 : tensor<64x64xf32>
  }
  return %1 : tensor<64x64xf32>
}
