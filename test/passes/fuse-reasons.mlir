// RUN: dlc opt %s -dlc-fuse-kernels -dlc-outline-kernels -split-input-file | FileCheck %s

// Why a kernel does not compute what it reads, where the ops come from nodes of a model; kept by the launch.

// CHECK-LABEL: func.func @other_shape
// CHECK:         dlc.launch @add_{{.*}} {dlc.reasons = ["'product' (MatMul) is apart: the kernel has another shape"]}
func.func @other_shape(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %y: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32> loc("product"(fused<"MatMul">[unknown]))
  %1 = dlc.add %y, %0 : (tensor<2x4x16xf32>, tensor<4x16xf32>) -> tensor<2x4x16xf32>
  return %1 : tensor<2x4x16xf32>
}

// -----

// CHECK-LABEL: func.func @other_readers
// CHECK:         dlc.launch @matmul_{{.*}} {dlc.reasons = ["'e' (Exp) is apart: others read it, too"]}
func.func @other_readers(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = dlc.exp %x : tensor<8x8xf32> -> tensor<8x8xf32> loc("e"(fused<"Exp">[unknown]))
  %1 = dlc.matmul %0, %w : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = dlc.add %1, %0 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

// CHECK-LABEL: func.func @one_op_and_between
// CHECK:         dlc.reasons = ["'s' (ScatterElements) is apart: kernels of its kind compute one op",
// CHECK-SAME:      "'e' (Exp) is apart: another kernel lies between them"]
func.func @one_op_and_between(%x: tensor<4x16xf32>, %i: tensor<1x1xi64>, %u: tensor<1x1xf32>) -> tensor<4x16xf32> {
  %0 = dlc.exp %x : tensor<4x16xf32> -> tensor<4x16xf32> loc("e"(fused<"Exp">[unknown]))
  %1 = dlc.scatter_elements add %0, %i, %u axis = 1 : (tensor<4x16xf32>, tensor<1x1xi64>, tensor<1x1xf32>) -> tensor<4x16xf32> loc("s"(fused<"ScatterElements">[unknown]))
  %2 = dlc.add %1, %0 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %2 : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func.func @costly
// CHECK:         dlc.launch @add_{{.*}} {dlc.reasons = ["'e' (Erf) is apart: it costs too much to be computed more than once"]}
func.func @costly(%x: tensor<16xf32>, %y: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = dlc.erf %x : tensor<16xf32> -> tensor<16xf32> loc("e"(fused<"Erf">[unknown]))
  %1 = dlc.add %y, %0 : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %1 : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func.func @other_rows
// CHECK:         dlc.reasons = ["'rows' (ReduceSum) is apart: the rows are others"]
func.func @other_rows(%x: tensor<8x8xf32>) -> tensor<8x1xf32> {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<8x8xf32> -> tensor<8x1xf32> loc("rows"(fused<"ReduceSum">[unknown]))
  %1 = dlc.reduce sum %x axes = [0] {keepdims = true} : tensor<8x8xf32> -> tensor<1x8xf32>
  %2 = dlc.reshape %1 : tensor<1x8xf32> -> tensor<8x1xf32>
  %3 = dlc.sub %0, %2 : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
  %4 = dlc.reduce max %3 axes = [0] {keepdims = true} : tensor<8x1xf32> -> tensor<1x1xf32>
  %5 = dlc.add %0, %4 : (tensor<8x1xf32>, tensor<1x1xf32>) -> tensor<8x1xf32>
  return %5 : tensor<8x1xf32>
}

// -----

// Nothing is said of ops that come from no model.
// CHECK-LABEL: func.func @do_not_name_nothing
// CHECK-NOT:     dlc.reasons
func.func @do_not_name_nothing(%x: tensor<16xf32>, %y: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = dlc.erf %x : tensor<16xf32> -> tensor<16xf32>
  %1 = dlc.add %y, %0 : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %1 : tensor<4x16xf32>
}

// -----

// A transpose that nothing took: a reshape reads the dims in this order, the model's result has them.
// CHECK-LABEL: func.func @transposes
// CHECK:         dlc.launch @transpose_{{.*}} {dlc.reasons = ["a transpose stays: 'r' (Reshape) reads its dims in this order"]}
// CHECK:         dlc.launch @transpose_{{.*}} {dlc.reasons = ["a transpose stays: its dims leave in this order"]}
func.func @transposes(%x: tensor<4x8x2xf32>) -> (tensor<2x32xf32>, tensor<8x4x2xf32>) {
  %0 = dlc.transpose %x permutation = [2, 0, 1] : tensor<4x8x2xf32> -> tensor<2x4x8xf32>
  %1 = dlc.reshape %0 : tensor<2x4x8xf32> -> tensor<2x32xf32> loc("r"(fused<"Reshape">[unknown]))
  %2 = dlc.transpose %x permutation = [1, 0, 2] : tensor<4x8x2xf32> -> tensor<8x4x2xf32>
  return %1, %2 : tensor<2x32xf32>, tensor<8x4x2xf32>
}
