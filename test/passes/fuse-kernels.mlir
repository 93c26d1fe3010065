// RUN: dlc opt %s -dlc-fuse-kernels -split-input-file | FileCheck %s

// A contraction takes its epilogue: bias, activation, residual.
// CHECK-LABEL: func.func @matmul_epilogue
// CHECK-NEXT:    %[[K:.*]] = dlc.kernel contraction(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) :
// CHECK-SAME:      -> tensor<4x16xf32> {
// CHECK:           dlc.matmul
// CHECK-NEXT:      dlc.add
// CHECK-NEXT:      dlc.add
// CHECK-NEXT:      dlc.relu
// CHECK-NEXT:      dlc.yield
// CHECK:         return %[[K]]
func.func @matmul_epilogue(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %b: tensor<16xf32>, %r: tensor<4x16xf32>)
    -> tensor<4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %b : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %2 = dlc.add %1, %r : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %3 = dlc.relu %2 : tensor<4x16xf32> -> tensor<4x16xf32>
  return %3 : tensor<4x16xf32>
}

// -----

// Softmax with what leads in is one kernel; the literal moves inside.
// CHECK-LABEL: func.func @softmax
// CHECK:         %[[K:.*]] = dlc.kernel reduction(%{{.*}}) :
// CHECK:           dlc.constant
// CHECK:           dlc.mul
// CHECK:           dlc.reduce max
// CHECK:           dlc.reduce sum
// CHECK:           dlc.div
// CHECK-NOT:     dlc.kernel
// CHECK:         return %[[K]]
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c = dlc.constant dense<2.0> : tensor<f32>
  %0 = dlc.mul %x, %c : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %1 = dlc.reduce max %0 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %2 = dlc.sub %0, %1 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %3 = dlc.exp %2 : tensor<4x8xf32> -> tensor<4x8xf32>
  %4 = dlc.reduce sum %3 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %5 = dlc.div %3, %4 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  return %5 : tensor<4x8xf32>
}

// -----

// What is used outside is an output, wherever it stands in the chain.
// CHECK-LABEL: func.func @two_outputs
// CHECK:         %[[K:.*]]:2 = dlc.kernel loop(%{{.*}})
// CHECK-NOT:     dlc.kernel
// CHECK:         return %[[K]]#0, %[[K]]#1
func.func @two_outputs(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = dlc.exp %x : tensor<4xf32> -> tensor<4xf32>
  %1 = dlc.neg %0 : tensor<4xf32> -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// The residual of two convolutions joins the later one; the view stays outside.
// CHECK-LABEL: func.func @residual_and_view
// CHECK:         %[[A:.*]] = dlc.kernel contraction
// CHECK-NOT:       dlc.add
// CHECK:         %[[B:.*]] = dlc.kernel contraction(%{{.*}}, %{{.*}}, %[[A]])
// CHECK:           dlc.add
// CHECK:         dlc.reshape %[[B]]
func.func @residual_and_view(%x: tensor<4x8xf32>, %v: tensor<8x16xf32>, %w: tensor<8x16xf32>) -> tensor<64xf32> {
  %0 = dlc.matmul %x, %v : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %2 = dlc.add %0, %1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %3 = dlc.reshape %2 : tensor<4x16xf32> -> tensor<64xf32>
  return %3 : tensor<64xf32>
}

// -----

// Layer norm: two sums, one kernel.
// CHECK-LABEL: func.func @layer_norm
// CHECK:         dlc.kernel reduction
// CHECK-NOT:     dlc.kernel
// CHECK:         return
func.func @layer_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %n = dlc.constant dense<0.125> : tensor<f32>
  %e = dlc.constant dense<1.0e-5> : tensor<f32>
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %1 = dlc.mul %0, %n : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %2 = dlc.sub %x, %1 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %3 = dlc.mul %2, %2 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = dlc.reduce sum %3 axes = [1] {keepdims = true} : tensor<4x8xf32> -> tensor<4x1xf32>
  %5 = dlc.mul %4, %n : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %6 = dlc.add %5, %e : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %7 = dlc.rsqrt %6 : tensor<4x1xf32> -> tensor<4x1xf32>
  %8 = dlc.mul %2, %7 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %9 = dlc.mul %8, %g : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %9 : tensor<4x8xf32>
}

// -----

// A pool takes what follows, but nothing that leads in: its windows would compute it again and again.
// CHECK-LABEL: func.func @do_not_fuse_into_windows
// CHECK:         dlc.kernel loop
// CHECK:           dlc.exp
// CHECK:         dlc.kernel loop
// CHECK:           dlc.pool
// CHECK-NEXT:      dlc.relu
func.func @do_not_fuse_into_windows(%x: tensor<1x4x4x2xf32>) -> tensor<1x2x2x2xf32> {
  %0 = dlc.exp %x : tensor<1x4x4x2xf32> -> tensor<1x4x4x2xf32>
  %1 = dlc.pool max %0 channels_last {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x4x4x2xf32> -> tensor<1x2x2x2xf32>
  %2 = dlc.relu %1 : tensor<1x2x2x2xf32> -> tensor<1x2x2x2xf32>
  return %2 : tensor<1x2x2x2xf32>
}

// -----

// add reads the matmul, but also something that another kernel makes of it: one kernel would have to wait for itself.
// CHECK-LABEL: func.func @do_not_make_cycles
// CHECK:         %[[A:.*]] = dlc.kernel contraction
// CHECK:         %[[B:.*]] = dlc.kernel sequential(%[[A]])
// CHECK:         dlc.kernel loop(%[[A]], %[[B]])
func.func @do_not_make_cycles(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.cumulative sum %0 axis = 1 : tensor<4x16xf32> -> tensor<4x16xf32>
  %2 = dlc.add %0, %1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %2 : tensor<4x16xf32>
}

// -----

// Means of rows, broadcast along the last dim: element j of another row, not of this one.
// CHECK-LABEL: func.func @do_not_mix_rows
// CHECK:         %[[A:.*]] = dlc.kernel reduction(%arg0)
// CHECK:         dlc.kernel loop(%arg0, %[[A]])
func.func @do_not_mix_rows(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = dlc.reduce sum %x axes = [1] : tensor<4x4xf32> -> tensor<4xf32>
  %1 = dlc.sub %x, %0 : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// -----

// Narrow floats are contracted, their sums are f32 or rounded at the end.
// CHECK-LABEL: func.func @narrow_matmul
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul
func.func @narrow_matmul(%x: tensor<4x8xf16>, %w: tensor<8x16xf16>, %y: tensor<4x8xbf16>, %v: tensor<8x16xbf16>) -> (tensor<4x16xf16>, tensor<4x16xf32>) {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf16>, tensor<8x16xf16>) -> tensor<4x16xf16>
  %1 = dlc.matmul %y, %v : (tensor<4x8xbf16>, tensor<8x16xbf16>) -> tensor<4x16xf32>
  return %0, %1 : tensor<4x16xf16>, tensor<4x16xf32>
}

// -----

// Integers have no contraction schedule.
// CHECK-LABEL: func.func @do_not_contract_bytes
// CHECK:         dlc.kernel loop
// CHECK:           dlc.matmul
func.func @do_not_contract_bytes(%x: tensor<4x8xi8>, %w: tensor<8x16xi8>) -> tensor<4x16xi32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xi8>, tensor<8x16xi8>) -> tensor<4x16xi32>
  return %0 : tensor<4x16xi32>
}

// -----

// Weights come from memory even where all are equal.
// CHECK-LABEL: func.func @do_not_inline_weights
// CHECK:         %[[W:.*]] = dlc.constant
// CHECK:         dlc.kernel contraction(%arg0, %[[W]])
func.func @do_not_inline_weights(%x: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %w = dlc.constant dense<0.5> : tensor<8x16xf32>
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

// A scatter is a kernel of its own: neither what makes its updates nor what follows joins it.
// CHECK-LABEL: func.func @do_not_fuse_scatter
// CHECK:         dlc.kernel loop
// CHECK:         dlc.kernel scatter
// CHECK:         dlc.scatter_nd
// CHECK-NEXT:    dlc.yield
// CHECK:         dlc.kernel loop
func.func @do_not_fuse_scatter(%x: tensor<8x8xf32>, %i: tensor<8x1xi64>) -> tensor<8x8xf32> {
  %0 = dlc.relu %x : tensor<8x8xf32> -> tensor<8x8xf32>
  %1 = dlc.scatter_nd add %x, %i, %0 : (tensor<8x8xf32>, tensor<8x1xi64>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = dlc.exp %1 : tensor<8x8xf32> -> tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

// A slice of consecutive elements that begins at a multiple of 64 is a view: no kernel.
// CHECK-LABEL: func.func @slices_that_are_views
// CHECK:         %[[V:.*]] = dlc.slice %arg0 starts = [2, 0] steps = [1, 1]
// CHECK-NEXT:    dlc.kernel loop(%[[V]])
// CHECK-NOT:     dlc.slice
func.func @slices_that_are_views(%x: tensor<8x64xf32>) -> tensor<3x64xf32> {
  %0 = dlc.slice %x starts = [2, 0] steps = [1, 1] : tensor<8x64xf32> -> tensor<3x64xf32>
  %1 = dlc.relu %0 : tensor<3x64xf32> -> tensor<3x64xf32>
  return %1 : tensor<3x64xf32>
}

// -----

// Columns, steps and other beginnings: in the kernel that reads them.
// CHECK-LABEL: func.func @do_not_view_other_slices
// CHECK-NEXT:    dlc.kernel
// CHECK-NOT:     dlc.slice %arg0
// CHECK:         return
func.func @do_not_view_other_slices(%x: tensor<8x64xf32>, %y: tensor<8x60xf32>) -> (tensor<2x32xf32>, tensor<2x64xf32>, tensor<2x60xf32>) {
  %0 = dlc.slice %x starts = [2, 0] steps = [1, 1] : tensor<8x64xf32> -> tensor<2x32xf32>
  %1 = dlc.relu %0 : tensor<2x32xf32> -> tensor<2x32xf32>
  %2 = dlc.slice %x starts = [2, 0] steps = [2, 1] : tensor<8x64xf32> -> tensor<2x64xf32>
  %3 = dlc.relu %2 : tensor<2x64xf32> -> tensor<2x64xf32>
  %4 = dlc.slice %y starts = [2, 0] steps = [1, 1] : tensor<8x60xf32> -> tensor<2x60xf32>
  %5 = dlc.relu %4 : tensor<2x60xf32> -> tensor<2x60xf32>
  return %1, %3, %5 : tensor<2x32xf32>, tensor<2x64xf32>, tensor<2x60xf32>
}
