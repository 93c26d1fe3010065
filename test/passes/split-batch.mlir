// RUN: dlc opt %s -dlc-split-batch="large-bytes=1024 part-bytes=2048" | FileCheck %s
// RUN: dlc opt %s -dlc-split-batch | FileCheck %s --check-prefix=SMALL
// SMALL-NOT: dlc.slice

// A convolution, a pool and a sum of squares, an image at a time: views of the input, the weights whole, the sums put together.
// CHECK-LABEL: func.func @network
// CHECK: %[[X:.*]] = dlc.slice %arg0 starts = [0, 0, 0, 0] steps = [1, 1, 1, 1] : tensor<4x8x8x4xf32> -> tensor<1x8x8x4xf32>
// CHECK: %[[A:.*]] = dlc.kernel contraction(%[[X]], %arg1) : (tensor<1x8x8x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x8x8x4xf32>
// CHECK:   dlc.conv {{.*}} -> tensor<1x8x8x4xf32>
// CHECK:   dlc.add {{.*}} -> tensor<1x8x8x4xf32>
// CHECK: %[[B:.*]] = dlc.kernel loop(%[[A]]) : (tensor<1x8x8x4xf32>) -> tensor<1x4x4x4xf32>
// CHECK:   dlc.pool max {{.*}} -> tensor<1x4x4x4xf32>
// CHECK:   dlc.constant dense<2.000000e+00> : tensor<1x4x4x4xf32>
// CHECK: %[[R:.*]] = dlc.reshape %[[B]] : tensor<1x4x4x4xf32> -> tensor<16x4xf32>
// CHECK: %[[C:.*]] = dlc.kernel reduction(%[[R]]) : (tensor<16x4xf32>) -> tensor<16x1xf32>
// CHECK: dlc.slice %arg0 starts = [1, 0, 0, 0]
// CHECK: dlc.slice %arg0 starts = [2, 0, 0, 0]
// CHECK: dlc.slice %arg0 starts = [3, 0, 0, 0]
// CHECK: %[[J:.*]] = dlc.kernel loop(%[[C]], %{{.*}}, %{{.*}}, %{{.*}}) : (tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<64x1xf32>
// CHECK:   dlc.concat {{.*}} axis = 0
// CHECK: return %[[J]]
func.func @network(%x: tensor<4x8x8x4xf32>, %w: tensor<1x1x4x4xf32>) -> tensor<64x1xf32> {
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8x8x4xf32>, tensor<1x1x4x4xf32>) -> tensor<4x8x8x4xf32> {
  ^bb0(%a0: tensor<4x8x8x4xf32>, %a1: tensor<1x1x4x4xf32>):
    %1 = dlc.conv %a0, %a1 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<4x8x8x4xf32>, tensor<1x1x4x4xf32>) -> tensor<4x8x8x4xf32>
    %2 = dlc.add %1, %a0 : (tensor<4x8x8x4xf32>, tensor<4x8x8x4xf32>) -> tensor<4x8x8x4xf32>
    dlc.yield %2 : tensor<4x8x8x4xf32>
  }
  %3 = dlc.kernel loop(%0) : (tensor<4x8x8x4xf32>) -> tensor<4x4x4x4xf32> {
  ^bb0(%a0: tensor<4x8x8x4xf32>):
    %4 = dlc.pool max %a0 channels_last {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<4x8x8x4xf32> -> tensor<4x4x4x4xf32>
    %c = dlc.constant dense<2.0> : tensor<4x4x4x4xf32>
    %5 = dlc.mul %4, %c : (tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    dlc.yield %5 : tensor<4x4x4x4xf32>
  }
  %6 = dlc.reshape %3 : tensor<4x4x4x4xf32> -> tensor<64x4xf32>
  %7 = dlc.kernel reduction(%6) : (tensor<64x4xf32>) -> tensor<64x1xf32> {
  ^bb0(%a0: tensor<64x4xf32>):
    %r = dlc.reduce sum %a0 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
    dlc.yield %r : tensor<64x1xf32>
  }
  return %7 : tensor<64x1xf32>
}

// Each total needs the whole batch.
// CHECK-LABEL: func.func @do_not_split_totals
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_totals(%x: tensor<8x64xf32>) -> tensor<64xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel reduction(%0) : (tensor<8x64xf32>) -> tensor<64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.reduce sum %a0 axes = [0] {keepdims = false} : tensor<8x64xf32> -> tensor<64xf32>
    dlc.yield %9 : tensor<64xf32>
  }
  return %2 : tensor<64xf32>
}

// Rows become columns.
// CHECK-LABEL: func.func @do_not_split_turned
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_turned(%x: tensor<8x64xf32>) -> tensor<64x8xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<64x8xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.transpose %a0 permutation = [1, 0] : tensor<8x64xf32> -> tensor<64x8xf32>
    dlc.yield %9 : tensor<64x8xf32>
  }
  return %2 : tensor<64x8xf32>
}

// Rows are read from their neighbours.
// CHECK-LABEL: func.func @do_not_split_shifted
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_shifted(%x: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %z = dlc.constant dense<0.0> : tensor<f32>
    %9 = dlc.pad constant %a0, %z low = [1, 0] high = [-1, 0] : (tensor<8x64xf32>, tensor<f32>) -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  return %2 : tensor<8x64xf32>
}

// A row's number is part of its value.
// CHECK-LABEL: func.func @do_not_split_numbered
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_numbered(%x: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %i = dlc.iota axis = 0 : tensor<8x64xf32>
    %9 = dlc.add %a0, %i : (tensor<8x64xf32>, tensor<8x64xf32>) -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  return %2 : tensor<8x64xf32>
}

// Rows of the same value are read one by one, and all together.
// CHECK-LABEL: func.func @do_not_split_both_ways
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_both_ways(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<64x64xf32>) -> tensor<64x64xf32> {
  ^bb0(%a0: tensor<64x64xf32>):
    %1 = dlc.exp %a0 : tensor<64x64xf32> -> tensor<64x64xf32>
    dlc.yield %1 : tensor<64x64xf32>
  }
  %2 = dlc.kernel contraction(%0, %0) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32> {
  ^bb0(%a0: tensor<64x64xf32>, %a1: tensor<64x64xf32>):
    %9 = dlc.matmul %a0, %a1 : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    dlc.yield %9 : tensor<64x64xf32>
  }
  return %2 : tensor<64x64xf32>
}

// Weights would be read again for more than is handed on.
// CHECK-LABEL: func.func @do_not_split_weights
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_weights(%x: tensor<8x64xf32>, %w: tensor<64x64xf32>) -> tensor<8x64xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel contraction(%0, %w) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>, %a1: tensor<64x64xf32>):
    %9 = dlc.matmul %a0, %a1 : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  return %2 : tensor<8x64xf32>
}

// Parts of the input would be no views.
// CHECK-LABEL: func.func @do_not_split_unaligned
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_unaligned(%x: tensor<8x50xf32>) -> tensor<8x50xf32> {
  %0 = dlc.kernel loop(%x) : (tensor<8x50xf32>) -> tensor<8x50xf32> {
  ^bb0(%a0: tensor<8x50xf32>):
    %1 = dlc.exp %a0 : tensor<8x50xf32> -> tensor<8x50xf32>
    dlc.yield %1 : tensor<8x50xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<8x50xf32>) -> tensor<8x50xf32> {
  ^bb0(%a0: tensor<8x50xf32>):
    %9 = dlc.neg %a0 : tensor<8x50xf32> -> tensor<8x50xf32>
    dlc.yield %9 : tensor<8x50xf32>
  }
  return %2 : tensor<8x50xf32>
}

// A reader in between that takes all rows ends the run; what reads none of it does not.
// CHECK-LABEL: func.func @between
// CHECK: dlc.kernel loop(%arg1)
// CHECK: dlc.slice %arg0 starts = [0, 0]
// CHECK: dlc.slice %arg0 starts = [4, 0]
// CHECK: %[[J:.*]] = dlc.kernel loop({{.*}}) : (tensor<4x64xf32>, tensor<4x64xf32>) -> tensor<8x64xf32>
// CHECK: dlc.kernel loop(%[[J]]) : (tensor<8x64xf32>) -> tensor<64x8xf32>
func.func @between(%x: tensor<8x64xf32>, %y: tensor<64xf32>) -> (tensor<64x8xf32>, tensor<64xf32>) {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %2 = dlc.kernel loop(%y) : (tensor<64xf32>) -> tensor<64xf32> {
  ^bb0(%a0: tensor<64xf32>):
    %1 = dlc.exp %a0 : tensor<64xf32> -> tensor<64xf32>
    dlc.yield %1 : tensor<64xf32>
  }
  %3 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.neg %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %1 : tensor<8x64xf32>
  }
  %4 = dlc.kernel loop(%3) : (tensor<8x64xf32>) -> tensor<64x8xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %1 = dlc.transpose %a0 permutation = [1, 0] : tensor<8x64xf32> -> tensor<64x8xf32>
    dlc.yield %1 : tensor<64x8xf32>
  }
  return %4, %2 : tensor<64x8xf32>, tensor<64xf32>
}

// A sum over the batch ends a run; the next one reads what the first has put together.
// CHECK-LABEL: func.func @two_runs
// CHECK: %[[WHOLE:.*]] = dlc.kernel loop(%{{.*}}) : ({{.*}}) -> tensor<8x64xf32>
// CHECK:   dlc.concat
// CHECK: %[[CUT:.*]] = dlc.slice %[[WHOLE]] starts = [0, 0]
// CHECK: dlc.kernel loop(%[[CUT]])
func.func @two_runs(%x: tensor<8x64xf32>) -> (tensor<8x64xf32>, tensor<64xf32>) {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  %1 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.sin %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  %2 = dlc.kernel reduction(%1) : (tensor<8x64xf32>) -> tensor<64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.reduce sum %a0 axes = [0] {keepdims = false} : tensor<8x64xf32> -> tensor<64xf32>
    dlc.yield %9 : tensor<64xf32>
  }
  %3 = dlc.kernel loop(%1) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.cos %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  %4 = dlc.kernel loop(%3) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.tanh %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  return %4, %2 : tensor<8x64xf32>, tensor<64xf32>
}

// Much of what is handed on is read at the end, too, as a step of training does on its way back.
// CHECK-LABEL: func.func @do_not_split_what_is_kept
// CHECK-NOT: dlc.slice
// CHECK: return
func.func @do_not_split_what_is_kept(%x: tensor<8x64xf32>) -> (tensor<8x64xf32>, tensor<8x64xf32>) {
  %0 = dlc.kernel loop(%x) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.exp %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  %1 = dlc.kernel loop(%0) : (tensor<8x64xf32>) -> tensor<8x64xf32> {
  ^bb0(%a0: tensor<8x64xf32>):
    %9 = dlc.sin %a0 : tensor<8x64xf32> -> tensor<8x64xf32>
    dlc.yield %9 : tensor<8x64xf32>
  }
  return %0, %1 : tensor<8x64xf32>, tensor<8x64xf32>
}
