// RUN: dlc opt %s -dlc-split-reductions | FileCheck %s
// RUN: dlc opt %s -dlc-split-reductions="length=8" | FileCheck %s --check-prefix=SHORT

// A row in parts of a length that blocks like, and its rest.
// CHECK-LABEL: func.func @row
// CHECK: %[[P:.*]] = dlc.kernel reduction(%arg0) : (tensor<1x100003xf32>) -> tensor<97xf32>
// CHECK:   dlc.mul
// CHECK:   dlc.reshape {{.*}} -> tensor<100003xf32>
// CHECK:   dlc.slice {{.*}} starts = [0] steps = [1] : tensor<100003xf32> -> tensor<99328xf32>
// CHECK:   dlc.reshape {{.*}} -> tensor<97x1024xf32>
// CHECK:   dlc.reduce sum {{.*}} axes = [1]
// CHECK: dlc.kernel reduction(%[[P]], %arg0)
// CHECK:   dlc.mul
// CHECK:   dlc.slice {{.*}} starts = [99328] steps = [1] : tensor<100003xf32> -> tensor<675xf32>
// CHECK:   dlc.concat {{.*}} -> tensor<772xf32>
// CHECK:   dlc.reduce sum {{.*}} axes = [0] : tensor<772xf32> -> tensor<f32>
// CHECK:   dlc.reshape {{.*}} : tensor<f32> -> tensor<1x1xf32>
// CHECK:   dlc.sqrt
func.func @row(%x: tensor<1x100003xf32>) -> tensor<1x1xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<1x100003xf32>) -> tensor<1x1xf32> {
  ^bb0(%a: tensor<1x100003xf32>):
    %1 = dlc.mul %a, %a : (tensor<1x100003xf32>, tensor<1x100003xf32>) -> tensor<1x100003xf32>
    %2 = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<1x100003xf32> -> tensor<1x1xf32>
    %3 = dlc.sqrt %2 : tensor<1x1xf32> -> tensor<1x1xf32>
    dlc.yield %3 : tensor<1x1xf32>
  }
  return %0 : tensor<1x1xf32>
}

// Long columns: a block has 32 vectors of them, and there are two blocks for each multiprocessor.
// CHECK-LABEL: func.func @long_columns
// CHECK: dlc.kernel reduction(%arg0) : (tensor<32768x1024xf16>) -> tensor<64x1024xf32>
func.func @long_columns(%x: tensor<32768x1024xf16>) -> tensor<1024xf16> {
  %0 = dlc.kernel reduction(%x) : (tensor<32768x1024xf16>) -> tensor<1024xf16> {
  ^bb0(%a: tensor<32768x1024xf16>):
    %1 = dlc.reduce sum %a axes = [0] : tensor<32768x1024xf16> -> tensor<1024xf16>
    dlc.yield %1 : tensor<1024xf16>
  }
  return %0 : tensor<1024xf16>
}

// Channels last: the pixels of an image are the row, in equal parts where they can be.
// CHECK-LABEL: func.func @pixels
// CHECK: dlc.kernel reduction(%arg0) : (tensor<2x112x112x16xf16>) -> tensor<2x{{[0-9]+}}x16xf32>
// CHECK:   dlc.cast {{.*}} -> tensor<2x12544x16xf32>
// CHECK: dlc.kernel reduction(
// CHECK-NOT: concat
// CHECK:   dlc.reduce sum {{.*}} -> tensor<2x16xf32>
// CHECK:   dlc.cast {{.*}} -> tensor<2x16xf16>
// CHECK:   dlc.reshape {{.*}} -> tensor<2x1x1x16xf16>
func.func @pixels(%x: tensor<2x112x112x16xf16>) -> tensor<2x1x1x16xf16> {
  %0 = dlc.kernel reduction(%x) : (tensor<2x112x112x16xf16>) -> tensor<2x1x1x16xf16> {
  ^bb0(%a: tensor<2x112x112x16xf16>):
    %1 = dlc.reduce sum %a axes = [1, 2] {keepdims = true} : tensor<2x112x112x16xf16> -> tensor<2x1x1x16xf16>
    dlc.yield %1 : tensor<2x1x1x16xf16>
  }
  return %0 : tensor<2x1x1x16xf16>
}

// Two totals of one row; the same constant leads in and follows.
// CHECK-LABEL: func.func @do_not_split_short
// CHECK-COUNT-1: dlc.kernel
// CHECK-NOT: dlc.kernel
// SHORT-LABEL: func.func @do_not_split_short
// SHORT: dlc.kernel reduction(%arg0) : (tensor<3x33xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
// SHORT: dlc.kernel reduction(
// SHORT:   dlc.reduce max {{.*}} : tensor<3x5xf32> -> tensor<3xf32>
// SHORT:   dlc.reduce min {{.*}} : tensor<3x5xf32> -> tensor<3xf32>
// SHORT:   dlc.sub
func.func @do_not_split_short(%x: tensor<3x33xf32>) -> tensor<3xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<3x33xf32>) -> tensor<3xf32> {
  ^bb0(%a: tensor<3x33xf32>):
    %c = dlc.constant dense<2.0> : tensor<f32>
    %1 = dlc.mul %a, %c : (tensor<3x33xf32>, tensor<f32>) -> tensor<3x33xf32>
    %2 = dlc.reduce max %1 axes = [1] : tensor<3x33xf32> -> tensor<3xf32>
    %3 = dlc.reduce min %a axes = [1] : tensor<3x33xf32> -> tensor<3xf32>
    %4 = dlc.sub %2, %3 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %5 = dlc.div %4, %c : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    dlc.yield %5 : tensor<3xf32>
  }
  return %0 : tensor<3xf32>
}

// Softmax looks at the row again.
// CHECK-LABEL: func.func @do_not_split_softmax
// CHECK-COUNT-1: dlc.kernel
// CHECK-NOT: dlc.kernel
// SHORT-LABEL: func.func @do_not_split_softmax
// SHORT-COUNT-1: dlc.kernel
// SHORT-NOT: dlc.kernel
func.func @do_not_split_softmax(%x: tensor<1x100000xf32>) -> tensor<1x100000xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<1x100000xf32>) -> tensor<1x100000xf32> {
  ^bb0(%a: tensor<1x100000xf32>):
    %1 = dlc.exp %a : tensor<1x100000xf32> -> tensor<1x100000xf32>
    %2 = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<1x100000xf32> -> tensor<1x1xf32>
    %3 = dlc.div %1, %2 : (tensor<1x100000xf32>, tensor<1x1xf32>) -> tensor<1x100000xf32>
    dlc.yield %3 : tensor<1x100000xf32>
  }
  return %0 : tensor<1x100000xf32>
}

// Dims that stay stand between those that go.
// CHECK-LABEL: func.func @do_not_split_parted_axes
// CHECK-COUNT-1: dlc.kernel
// CHECK-NOT: dlc.kernel
// SHORT-LABEL: func.func @do_not_split_parted_axes
// SHORT-COUNT-1: dlc.kernel
// SHORT-NOT: dlc.kernel
func.func @do_not_split_parted_axes(%x: tensor<1000x2x1000xf32>) -> tensor<2xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<1000x2x1000xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<1000x2x1000xf32>):
    %1 = dlc.reduce sum %a axes = [0, 2] : tensor<1000x2x1000xf32> -> tensor<2xf32>
    dlc.yield %1 : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// Rows enough for every multiprocessor.
// CHECK-LABEL: func.func @do_not_split_many_rows
// SHORT-LABEL: func.func @do_not_split_many_rows
// CHECK-COUNT-1: dlc.kernel
// CHECK-NOT: dlc.kernel
func.func @do_not_split_many_rows(%x: tensor<500x100000xf32>) -> tensor<500xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<500x100000xf32>) -> tensor<500xf32> {
  ^bb0(%a: tensor<500x100000xf32>):
    %1 = dlc.reduce sum %a axes = [1] : tensor<500x100000xf32> -> tensor<500xf32>
    dlc.yield %1 : tensor<500xf32>
  }
  return %0 : tensor<500xf32>
}

// CHECK-LABEL: func.func @do_not_split_unknown_length
// CHECK-COUNT-1: dlc.kernel
// CHECK-NOT: dlc.kernel
// SHORT-LABEL: func.func @do_not_split_unknown_length
// SHORT-COUNT-1: dlc.kernel
// SHORT-NOT: dlc.kernel
func.func @do_not_split_unknown_length(%x: tensor<2x?xf32>) -> tensor<2xf32> {
  %0 = dlc.kernel reduction(%x) : (tensor<2x?xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<2x?xf32>):
    %1 = dlc.reduce sum %a axes = [1] : tensor<2x?xf32> -> tensor<2xf32>
    dlc.yield %1 : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}
