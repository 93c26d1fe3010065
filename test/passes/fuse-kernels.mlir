// RUN: dlc opt %s -dlc-fuse-kernels -split-input-file | FileCheck %s
// RUN: dlc opt %s -dlc-fuse-kernels="windows=true" -split-input-file | FileCheck %s --check-prefix=WINDOWS

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
// CHECK:         %[[B:.*]] = dlc.kernel scatter(%[[A]], %arg2, %arg3)
// CHECK:         dlc.kernel loop(%[[A]], %[[B]])
func.func @do_not_make_cycles(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %i: tensor<1x1xi64>, %u: tensor<1x1xf32>) -> tensor<4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.scatter_elements add %0, %i, %u axis = 1 : (tensor<4x16xf32>, tensor<1x1xi64>, tensor<1x1xf32>) -> tensor<4x16xf32>
  %2 = dlc.add %0, %1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %2 : tensor<4x16xf32>
}

// -----

// A scan takes in what leads to it and what follows, at its own shape.
// CHECK-LABEL: func.func @scan
// CHECK:         %[[S:.*]] = dlc.kernel scan(%arg0)
// CHECK:           dlc.exp
// CHECK-NEXT:      dlc.cumulative
// CHECK-NEXT:      dlc.relu
// CHECK:         dlc.kernel reduction(%[[S]])
func.func @scan(%x: tensor<4x16xf32>) -> tensor<4xf32> {
  %0 = dlc.exp %x : tensor<4x16xf32> -> tensor<4x16xf32>
  %1 = dlc.cumulative sum %0 axis = 1 : tensor<4x16xf32> -> tensor<4x16xf32>
  %2 = dlc.relu %1 : tensor<4x16xf32> -> tensor<4x16xf32>
  %3 = dlc.reduce max %2 axes = [1] : tensor<4x16xf32> -> tensor<4xf32>
  return %3 : tensor<4xf32>
}

// -----

// A row that is scanned is not scanned again in the same kernel.
// CHECK-LABEL: func.func @do_not_fuse_scans
// CHECK:         %[[A:.*]] = dlc.kernel scan(%arg0)
// CHECK:         dlc.kernel scan(%[[A]])
func.func @do_not_fuse_scans(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<4x16xf32> -> tensor<4x16xf32>
  %1 = dlc.cumulative sum %0 axis = 1 : tensor<4x16xf32> -> tensor<4x16xf32>
  return %1 : tensor<4x16xf32>
}

// -----

// A selection reads its operand again and again, and its kernel gives values and indices, whoever reads them.
// CHECK-LABEL: func.func @do_not_fuse_into_selections
// CHECK:         %[[A:.*]] = dlc.kernel loop(%arg0)
// CHECK:         %[[B:.*]]:2 = dlc.kernel selection(%[[A]]) : (tensor<4x16xf32>) -> (tensor<4x3xf32>, tensor<4x3xi64>)
// CHECK:         return %[[B]]#1
func.func @do_not_fuse_into_selections(%x: tensor<4x16xf32>) -> tensor<4x3xi64> {
  %0 = dlc.exp %x : tensor<4x16xf32> -> tensor<4x16xf32>
  %v, %i = dlc.top_k %0 {k = 3 : i64, axis = 1 : i64} : tensor<4x16xf32> -> (tensor<4x3xf32>, tensor<4x3xi64>)
  return %i : tensor<4x3xi64>
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

// Bytes are contracted, and what requantizes their sums is in the kernel; so are wider integers.
// CHECK-LABEL: func.func @bytes
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul {{.*}} -> tensor<4x16xi32>
// CHECK-NEXT:      dlc.sub
// CHECK-NEXT:      dlc.cast
// CHECK-NEXT:      dlc.yield
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul {{.*}} -> tensor<4x16xi64>
func.func @bytes(%x: tensor<4x8xui8>, %w: tensor<8x16xi8>, %c: tensor<16xi32>, %y: tensor<4x8xi64>, %v: tensor<8x16xi64>) -> (tensor<4x16xf32>, tensor<4x16xi64>) {
  %0 = dlc.matmul %x, %w : (tensor<4x8xui8>, tensor<8x16xi8>) -> tensor<4x16xi32>
  %1 = dlc.sub %0, %c : (tensor<4x16xi32>, tensor<16xi32>) -> tensor<4x16xi32>
  %2 = dlc.cast %1 : tensor<4x16xi32> -> tensor<4x16xf32>
  %3 = dlc.matmul %y, %v : (tensor<4x8xi64>, tensor<8x16xi64>) -> tensor<4x16xi64>
  return %2, %3 : tensor<4x16xf32>, tensor<4x16xi64>
}

// -----

// Sums of few integers, groups that would fill no panel, and floats of 8 bits are contractions like others: what computes them the target says.
// CHECK-LABEL: func.func @every_contraction
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.conv
// CHECK:         dlc.kernel contraction
// CHECK:           dlc.matmul
func.func @every_contraction(%x: tensor<4x3xi8>, %w: tensor<3x16xi8>, %y: tensor<1x5x8xui8>, %f: tensor<3x4x8xi8>, %e: tensor<4x8xf8E4M3FN>, %g: tensor<8x16xf8E4M3FN>) -> (tensor<4x16xi32>, tensor<1x3x8xi32>, tensor<4x16xf8E4M3FN>) {
  %0 = dlc.matmul %x, %w : (tensor<4x3xi8>, tensor<3x16xi8>) -> tensor<4x16xi32>
  %1 = dlc.conv %y, %f channels_last {strides = array<i64: 1>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>, groups = 2 : i64} : (tensor<1x5x8xui8>, tensor<3x4x8xi8>) -> tensor<1x3x8xi32>
  %2 = dlc.matmul %e, %g : (tensor<4x8xf8E4M3FN>, tensor<8x16xf8E4M3FN>) -> tensor<4x16xf8E4M3FN>
  return %0, %1, %2 : tensor<4x16xi32>, tensor<1x3x8xi32>, tensor<4x16xf8E4M3FN>
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

// A split into many: one kernel writes the parts, and what reads each part joins it.
// CHECK-LABEL: func.func @siblings
// CHECK:         %[[K:.*]]:9 = dlc.kernel loop(%{{.*}})
// CHECK-COUNT-9: dlc.slice
// CHECK-COUNT-9: dlc.relu
// CHECK-NOT:     dlc.kernel
// CHECK:         return %[[K]]#0
func.func @siblings(%x: tensor<4x18xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
  %s0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s1 = dlc.slice %x starts = [0, 2] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s2 = dlc.slice %x starts = [0, 4] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s3 = dlc.slice %x starts = [0, 6] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s4 = dlc.slice %x starts = [0, 8] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s5 = dlc.slice %x starts = [0, 10] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s6 = dlc.slice %x starts = [0, 12] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s7 = dlc.slice %x starts = [0, 14] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %s8 = dlc.slice %x starts = [0, 16] steps = [1, 1] : tensor<4x18xf32> -> tensor<4x2xf32>
  %r0 = dlc.relu %s0 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r1 = dlc.relu %s1 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r2 = dlc.relu %s2 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r3 = dlc.relu %s3 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r4 = dlc.relu %s4 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r5 = dlc.relu %s5 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r6 = dlc.relu %s6 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r7 = dlc.relu %s7 : tensor<4x2xf32> -> tensor<4x2xf32>
  %r8 = dlc.relu %s8 : tensor<4x2xf32> -> tensor<4x2xf32>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}

// Of a few parts each is read where it is needed.
// CHECK-LABEL: func.func @do_not_fuse_few_siblings
// CHECK-COUNT-2: dlc.kernel loop
func.func @do_not_fuse_few_siblings(%x: tensor<4x4xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
  %0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<4x4xf32> -> tensor<4x2xf32>
  %1 = dlc.slice %x starts = [0, 2] steps = [1, 1] : tensor<4x4xf32> -> tensor<4x2xf32>
  return %0, %1 : tensor<4x2xf32>, tensor<4x2xf32>
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

// -----

// Parts that are views among parts that are not: a kernel for each of the others, and none for the views.
// CHECK-LABEL: func.func @siblings_that_are_views
// CHECK-COUNT-4: dlc.kernel loop
// CHECK-NOT:     dlc.kernel
// CHECK:         return
func.func @siblings_that_are_views(%x: tensor<9x32xf32>) -> (tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>) {
  %s0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s1 = dlc.slice %x starts = [1, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s2 = dlc.slice %x starts = [2, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s3 = dlc.slice %x starts = [3, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s4 = dlc.slice %x starts = [4, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s5 = dlc.slice %x starts = [5, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s6 = dlc.slice %x starts = [6, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s7 = dlc.slice %x starts = [7, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  %s8 = dlc.slice %x starts = [8, 0] steps = [1, 1] : tensor<9x32xf32> -> tensor<1x32xf32>
  return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7, %s8 : tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>
}

// -----

// A convolution of few channels computes what leads in as it brings it into shared memory, where the target does so;
// elsewhere a transpose is a kernel of its own.
// CHECK-LABEL: func.func @stem
// CHECK: dlc.kernel loop
// CHECK: dlc.kernel contraction
// WINDOWS-LABEL: func.func @stem
// WINDOWS-NOT: dlc.kernel loop
// WINDOWS: dlc.kernel contraction
// WINDOWS: dlc.transpose
// WINDOWS-NEXT: dlc.cast
// WINDOWS-NEXT: dlc.conv
// WINDOWS-NEXT: dlc.relu
func.func @stem(%x: tensor<1x3x9x9xf32>, %f: tensor<3x3x3x16xf16>) -> tensor<1x7x7x16xf32> {
  %0 = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<1x3x9x9xf32> -> tensor<1x9x9x3xf32>
  %1 = dlc.cast %0 : tensor<1x9x9x3xf32> -> tensor<1x9x9x3xf16>
  %2 = dlc.conv %1, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf16>, tensor<3x3x3x16xf16>) -> tensor<1x7x7x16xf32>
  %3 = dlc.relu %2 : tensor<1x7x7x16xf32> -> tensor<1x7x7x16xf32>
  return %3 : tensor<1x7x7x16xf32>
}

// -----

// Not what others read, too, what is dear, and what leads into many channels or into f32.
// WINDOWS-LABEL: func.func @do_not_lead_in
// WINDOWS-COUNT-4: dlc.kernel loop
func.func @do_not_lead_in(%x: tensor<1x3x9x9xf16>, %y: tensor<1x3x9x9xf16>, %z: tensor<1x8x9x9xf16>, %w: tensor<1x3x9x9xf32>, %f: tensor<3x3x3x16xf16>, %g: tensor<3x3x8x16xf16>, %h: tensor<3x3x3x16xf32>)
    -> (tensor<1x7x7x16xf16>, tensor<1x9x9x3xf16>, tensor<1x7x7x16xf16>, tensor<1x7x7x16xf16>, tensor<1x7x7x16xf32>) {
  %0 = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<1x3x9x9xf16> -> tensor<1x9x9x3xf16>
  %1 = dlc.conv %0, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf16>, tensor<3x3x3x16xf16>) -> tensor<1x7x7x16xf16>
  %2 = dlc.exp %y : tensor<1x3x9x9xf16> -> tensor<1x3x9x9xf16>
  %3 = dlc.transpose %2 permutation = [0, 2, 3, 1] : tensor<1x3x9x9xf16> -> tensor<1x9x9x3xf16>
  %4 = dlc.conv %3, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf16>, tensor<3x3x3x16xf16>) -> tensor<1x7x7x16xf16>
  %5 = dlc.transpose %z permutation = [0, 2, 3, 1] : tensor<1x8x9x9xf16> -> tensor<1x9x9x8xf16>
  %6 = dlc.conv %5, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x8xf16>, tensor<3x3x8x16xf16>) -> tensor<1x7x7x16xf16>
  %7 = dlc.transpose %w permutation = [0, 2, 3, 1] : tensor<1x3x9x9xf32> -> tensor<1x9x9x3xf32>
  %8 = dlc.conv %7, %h channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf32>, tensor<3x3x3x16xf32>) -> tensor<1x7x7x16xf32>
  return %1, %0, %4, %6, %8 : tensor<1x7x7x16xf16>, tensor<1x9x9x3xf16>, tensor<1x7x7x16xf16>, tensor<1x7x7x16xf16>, tensor<1x7x7x16xf32>
}
