// Names of the model's values (ir/ValueNames.h) follow values through rewrites, or go.
// RUN: dlc opt %s -dlc-simplify -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s
// RUN: dlc opt %s -dlc-assign-layout -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s --check-prefix=LAYOUT
// RUN: dlc opt %s -pass-pipeline='builtin.module(func.func(dlc-fold-batch-norm))' -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s --check-prefix=NORM
// RUN: dlc opt %s -dlc-fuse-kernels -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s --check-prefix=FUSE

// The relu of the reshaped value becomes a reshape of the relu: that one has the name, and the dims that it had. What
// the reshape was called is nowhere any more.
// CHECK-LABEL: func.func @through_reshape
// CHECK-NEXT:    dlc.relu %arg0 : tensor<2x6xf32> {{.*}} loc(fused<{values = [{dims = array<i64: 3, 4>, name = "y"}]}>["n"])
// CHECK-NEXT:    dlc.reshape {{.*}} loc("n")
func.func @through_reshape(%x: tensor<2x6xf32>) -> tensor<3x4xf32> {
  %0 = dlc.reshape %x : tensor<2x6xf32> -> tensor<3x4xf32> loc(fused<{values = [{dims = array<i64: 3, 4>, name = "r"}]}>["m"])
  %1 = dlc.relu %0 : tensor<3x4xf32> -> tensor<3x4xf32> loc(fused<{values = [{dims = array<i64: 3, 4>, name = "y"}]}>["n"])
  return %1 : tensor<3x4xf32>
}

// Ops that a rewrite makes on the way have the node, not the name.
// CHECK-LABEL: func.func @made_on_the_way
// CHECK:         dlc.slice {{.*}} loc(fused<{values = [{dims = array<i64: 4>, name = "g"}]}>["n"])
// CHECK-NEXT:    dlc.reshape {{.*}} loc("n")
func.func @made_on_the_way(%x: tensor<3x4xf32>) -> tensor<4xf32> {
  %i = dlc.constant dense<1> : tensor<i64>
  %0 = dlc.gather %x, %i axis = 0 : (tensor<3x4xf32>, tensor<i64>) -> tensor<4xf32> loc(fused<{values = [{dims = array<i64: 4>, name = "g"}]}>["n"])
  return %0 : tensor<4xf32>
}

// A value that two names are given to keeps its own.
// CHECK-LABEL: func.func @keeps_its_own
// CHECK-NEXT:    dlc.relu {{.*}} loc(fused<{values = [{dims = array<i64: 4>, name = "a"}]}>["m"])
// CHECK-NEXT:    return
func.func @keeps_its_own(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = dlc.relu %x : tensor<4xf32> -> tensor<4xf32> loc(fused<{values = [{dims = array<i64: 4>, name = "a"}]}>["m"])
  %1 = dlc.relu %0 : tensor<4xf32> -> tensor<4xf32> loc(fused<{values = [{dims = array<i64: 4>, name = "b"}]}>["n"])
  return %1 : tensor<4xf32>
}

// The last row and column that the pool leaves alone are not computed: the convolution's value is not the model's.
// CHECK-LABEL: func.func @do_not_name_what_shrinks
// CHECK:         dlc.conv {{.*}} -> tensor<1x2x4x4xf32> loc("m")
// CHECK:         dlc.pool {{.*}} loc(fused<{values = [{dims = array<i64: 1, 2, 2, 2>, name = "p"}]}>["n"])
func.func @do_not_name_what_shrinks(%x: tensor<1x2x5x5xf32>, %w: tensor<2x2x1x1xf32>) -> tensor<1x2x2x2xf32> {
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x5x5xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x5x5xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 5, 5>, name = "c"}]}>["m"])
  %1 = dlc.pool max %0 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x2x5x5xf32> -> tensor<1x2x2x2xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 2, 2>, name = "p"}]}>["n"])
  return %1 : tensor<1x2x2x2xf32>
}

// In channels_last the names say in which order the dims lie.
// LAYOUT-LABEL: func.func @layout
// LAYOUT:         dlc.transpose {{.*}} loc("m")
// LAYOUT:         dlc.conv {{.*}} loc(fused<{values = [{dims = array<i64: 1, 4, 5, 2>, name = "c", order = array<i64: 0, 2, 3, 1>}]}>["m"])
// LAYOUT:         dlc.relu {{.*}} loc(fused<{values = [{dims = array<i64: 1, 4, 5, 2>, name = "r", order = array<i64: 0, 2, 3, 1>}]}>["n"])
// LAYOUT:         dlc.transpose
func.func @layout(%x: tensor<1x2x4x5xf32>) -> tensor<1x2x4x5xf32> {
  %w = dlc.constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]]]> : tensor<2x2x1x1xf32>
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x4x5xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x5xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 4, 5>, name = "c"}]}>["m"])
  %1 = dlc.relu %0 : tensor<1x2x4x5xf32> -> tensor<1x2x4x5xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 4, 5>, name = "r"}]}>["n"])
  return %1 : tensor<1x2x4x5xf32>
}

// Scaled weights: what was the product is now the convolution, and what was the convolution is nowhere.
// NORM-LABEL: func.func @scaled
// NORM:         dlc.conv {{.*}} loc(fused<{values = [{dims = array<i64: 1, 2, 4, 5>, name = "s"}]}>[fused["m", "n"]])
// NORM-NEXT:    return
func.func @scaled(%x: tensor<1x2x4x5xf32>) -> tensor<1x2x4x5xf32> {
  %w = dlc.constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]]]> : tensor<2x2x1x1xf32>
  %s = dlc.constant dense<[[[3.0]], [[5.0]]]> : tensor<2x1x1xf32>
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x2x4x5xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x5xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 4, 5>, name = "c"}]}>["m"])
  %1 = dlc.mul %0, %s : (tensor<1x2x4x5xf32>, tensor<2x1x1xf32>) -> tensor<1x2x4x5xf32> loc(fused<{values = [{dims = array<i64: 1, 2, 4, 5>, name = "s"}]}>["n"])
  return %1 : tensor<1x2x4x5xf32>
}

// A kernel's results have the names of what it yields; ops inside have none. What is only rounded is still the value.
// FUSE-LABEL: func.func @yields
// FUSE:         dlc.kernel
// FUSE:         dlc.exp {{.*}} loc("m")
// FUSE:         dlc.relu {{.*}} loc("n")
// FUSE:         } loc(fused<{values = [{dims = array<i64: 4>, name = "e"}, {dims = array<i64: 4>, name = "r"}]}>[fused["m", "n"{{.*}}]])
func.func @yields(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf16>) {
  %0 = dlc.exp %x : tensor<4xf32> -> tensor<4xf32> loc(fused<{values = [{dims = array<i64: 4>, name = "e"}]}>["m"])
  %1 = dlc.relu %0 : tensor<4xf32> -> tensor<4xf32> loc(fused<{values = [{dims = array<i64: 4>, name = "r"}]}>["n"])
  %2 = dlc.cast %1 : tensor<4xf32> -> tensor<4xf16> loc("n")
  return %0, %2 : tensor<4xf32>, tensor<4xf16>
}
