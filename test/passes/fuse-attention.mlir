// RUN: dlc opt %s -dlc-fuse-attention=architecture=sm_90a -split-input-file | FileCheck %s

// Queries, keys and values as exporters write them: the projections are rounded, and read where they lie; the result is
// written with its heads side by side.
// CHECK-LABEL: func.func @projections
// CHECK-DAG:     %[[Q:.*]] = dlc.cast %arg0 : tensor<2x64x64xf32> -> tensor<2x64x64xf16>
// CHECK-DAG:     %[[K:.*]] = dlc.cast %arg1 : tensor<2x64x64xf32> -> tensor<2x64x64xf16>
// CHECK-DAG:     %[[V:.*]] = dlc.cast %arg2 : tensor<2x64x64xf32> -> tensor<2x64x64xf16>
// CHECK:         %[[A:.*]] = dlc.kernel contraction(%{{.*}}) : (tensor<2x64x64xf16>, tensor<2x64x64xf16>, tensor<2x1x1x64xf32>, tensor<2x64x64xf16>) -> tensor<2x64x2x32xf16>
// CHECK:           dlc.transpose %{{.*}} permutation = [0, 2, 3, 1] : tensor<2x64x2x32xf16> -> tensor<2x2x32x64xf16>
// CHECK:           dlc.matmul
// CHECK:           dlc.matmul
// CHECK-NEXT:      dlc.transpose %{{.*}} permutation = [0, 2, 1, 3]
// CHECK-NEXT:      dlc.cast
// CHECK-NEXT:      dlc.yield
// CHECK:         dlc.reshape %[[A]]
func.func @projections(%a: tensor<2x64x64xf32>, %b: tensor<2x64x64xf32>, %c: tensor<2x64x64xf32>, %mask: tensor<2x1x1x64xf32>) -> tensor<2x64x64xf16> {
  %scale = dlc.constant dense<0.25> : tensor<f32>
  %0 = dlc.reshape %a : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %q = dlc.cast %1 : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %2 = dlc.reshape %b : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %3 = dlc.transpose %2 permutation = [0, 2, 3, 1] : tensor<2x64x2x32xf32> -> tensor<2x2x32x64xf32>
  %k = dlc.cast %3 : tensor<2x2x32x64xf32> -> tensor<2x2x32x64xf16>
  %4 = dlc.reshape %c : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %5 = dlc.transpose %4 permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %v = dlc.cast %5 : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %s = dlc.matmul %q, %k : (tensor<2x2x64x32xf16>, tensor<2x2x32x64xf16>) -> tensor<2x2x64x64xf32>
  %6 = dlc.mul %s, %scale : (tensor<2x2x64x64xf32>, tensor<f32>) -> tensor<2x2x64x64xf32>
  %x = dlc.add %mask, %6 : (tensor<2x1x1x64xf32>, tensor<2x2x64x64xf32>) -> tensor<2x2x64x64xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %d = dlc.sub %x, %m : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %e = dlc.exp %d : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %w = dlc.cast %r : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<2x2x64x64xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x32xf32>
  %7 = dlc.transpose %y permutation = [0, 2, 1, 3] : tensor<2x2x64x32xf32> -> tensor<2x64x2x32xf32>
  %8 = dlc.cast %7 : tensor<2x64x2x32xf32> -> tensor<2x64x2x32xf16>
  %9 = dlc.reshape %8 : tensor<2x64x2x32xf16> -> tensor<2x64x64xf16>
  return %9 : tensor<2x64x64xf16>
}

// -----

// A constant mask that is causal is computed.
// CHECK-LABEL: func.func @causal_constant
// CHECK:         dlc.kernel contraction(%arg0, %arg1, %arg2)
// CHECK-DAG:       %[[ROW:.*]] = dlc.iota axis = 0 : tensor<4x6xi32>
// CHECK-DAG:       %[[COLUMN:.*]] = dlc.iota axis = 1 : tensor<4x6xi32>
// CHECK-DAG:       %[[PAST:.*]] = dlc.constant dense<2> : tensor<i32>
// CHECK-DAG:       %[[LAST:.*]] = dlc.add %[[ROW]], %[[PAST]]
// CHECK:           dlc.compare le %[[COLUMN]], %[[LAST]]
func.func @causal_constant(%q: tensor<1x2x4x32xf16>, %k: tensor<1x2x6x32xf16>, %v: tensor<1x2x6x32xf16>) -> tensor<1x2x4x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x4x32xf16>, tensor<1x2x6x32xf16>) -> tensor<1x2x4x6xf32>
  %mask = dlc.constant dense<[[0.0, 0.0, 0.0, -1.0e+04, -1.0e+04, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, -1.0e+04, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, 0.0, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<4x6xf32>
  %x = dlc.add %s, %mask : (tensor<1x2x4x6xf32>, tensor<4x6xf32>) -> tensor<1x2x4x6xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<1x2x4x6xf32> -> tensor<1x2x4x1xf32>
  %d = dlc.sub %x, %m : (tensor<1x2x4x6xf32>, tensor<1x2x4x1xf32>) -> tensor<1x2x4x6xf32>
  %e = dlc.exp %d : tensor<1x2x4x6xf32> -> tensor<1x2x4x6xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x4x6xf32> -> tensor<1x2x4x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x4x6xf32>, tensor<1x2x4x1xf32>) -> tensor<1x2x4x6xf32>
  %w = dlc.cast %r : tensor<1x2x4x6xf32> -> tensor<1x2x4x6xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x4x6xf16>, tensor<1x2x6x32xf16>) -> tensor<1x2x4x32xf32>
  return %y : tensor<1x2x4x32xf32>
}

// -----

// Another one is read.
// CHECK-LABEL: func.func @other_constant
// CHECK:         dlc.kernel contraction({{.*}}) : (tensor<1x2x4x32xf16>, tensor<1x2x6x32xf16>, tensor<4x6xf32>, tensor<1x2x6x32xf16>)
// CHECK-NOT:       dlc.iota
func.func @other_constant(%q: tensor<1x2x4x32xf16>, %k: tensor<1x2x6x32xf16>, %v: tensor<1x2x6x32xf16>) -> tensor<1x2x4x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x4x32xf16>, tensor<1x2x6x32xf16>) -> tensor<1x2x4x6xf32>
  %mask = dlc.constant dense<[[0.0, 0.0, 0.0, -2.0, -1.0e+04, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, -1.0e+04, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, 0.0, -1.0e+04],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<4x6xf32>
  %x = dlc.add %s, %mask : (tensor<1x2x4x6xf32>, tensor<4x6xf32>) -> tensor<1x2x4x6xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<1x2x4x6xf32> -> tensor<1x2x4x1xf32>
  %d = dlc.sub %x, %m : (tensor<1x2x4x6xf32>, tensor<1x2x4x1xf32>) -> tensor<1x2x4x6xf32>
  %e = dlc.exp %d : tensor<1x2x4x6xf32> -> tensor<1x2x4x6xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x4x6xf32> -> tensor<1x2x4x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x4x6xf32>, tensor<1x2x4x1xf32>) -> tensor<1x2x4x6xf32>
  %w = dlc.cast %r : tensor<1x2x4x6xf32> -> tensor<1x2x4x6xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x4x6xf16>, tensor<1x2x6x32xf16>) -> tensor<1x2x4x32xf32>
  return %y : tensor<1x2x4x32xf32>
}

// -----

// What is chosen by a mask is chosen on the way.
// CHECK-LABEL: func.func @mask_chosen
// CHECK:         dlc.kernel contraction({{.*}}) : (tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>, tensor<1x1x64x64xi1>, tensor<1x2x64x32xf16>)
func.func @mask_chosen(%q: tensor<1x2x64x32xf16>, %k: tensor<1x2x64x32xf16>, %v: tensor<1x2x64x32xf16>, %b: tensor<1x1x64x64xi1>) -> tensor<1x2x64x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x64xf32>
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %low = dlc.constant dense<0xFF800000> : tensor<f32>
  %mask = dlc.select %b, %zero, %low : (tensor<1x1x64x64xi1>, tensor<f32>, tensor<f32>) -> tensor<1x1x64x64xf32>
  %x = dlc.add %s, %mask : (tensor<1x2x64x64xf32>, tensor<1x1x64x64xf32>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %x, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf32>
  return %y : tensor<1x2x64x32xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_others_read
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.matmul {{.*}} {dlc.reasons = ["attention is not one kernel: its scores or its weights are read by others, too"]}
func.func @do_not_others_read(%q: tensor<1x2x64x32xf16>, %k: tensor<1x2x64x32xf16>, %v: tensor<1x2x64x32xf16>) -> (tensor<1x2x64x32xf32>, tensor<1x2x64x64xf32>) {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf32>
  return %y, %r : tensor<1x2x64x32xf32>, tensor<1x2x64x64xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_f32
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.reasons = ["attention is not one kernel: its operands are not all f16 or all bf16"]
func.func @do_not_f32(%q: tensor<1x2x64x32xf32>, %k: tensor<1x2x64x32xf32>, %v: tensor<1x2x64x32xf32>) -> tensor<1x2x64x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x32xf32>, tensor<1x2x64x32xf32>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %y = dlc.matmul %r, %v : (tensor<1x2x64x64xf32>, tensor<1x2x64x32xf32>) -> tensor<1x2x64x32xf32>
  return %y : tensor<1x2x64x32xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_large_heads
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.reasons = ["attention is not one kernel: its heads are larger than 256"]
func.func @do_not_large_heads(%q: tensor<1x2x64x288xf16>, %k: tensor<1x2x64x288xf16>, %v: tensor<1x2x64x288xf16>) -> tensor<1x2x64x288xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x288xf16>, tensor<1x2x64x288xf16>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x288xf16>) -> tensor<1x2x64x288xf32>
  return %y : tensor<1x2x64x288xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_odd_heads
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.reasons = ["attention is not one kernel: its queries do not lie in runs of 4 bytes along the head"]
func.func @do_not_odd_heads(%q: tensor<1x2x64x33xf16>, %k: tensor<1x2x64x33xf16>, %v: tensor<1x2x64x33xf16>) -> tensor<1x2x64x33xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x33xf16>, tensor<1x2x64x33xf16>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x33xf16>) -> tensor<1x2x64x33xf32>
  return %y : tensor<1x2x64x33xf32>
}

// -----

// One query of two heads, and many keys: two blocks would be all that work.
// CHECK-LABEL: func.func @do_not_one_row
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.reasons = ["attention is not one kernel: its few rows would be searched by as few blocks, one key after the other"]
func.func @do_not_one_row(%q: tensor<1x2x1x32xf16>, %k: tensor<1x2x8192x32xf16>, %v: tensor<1x2x8192x32xf16>) -> tensor<1x2x1x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x1x32xf16>, tensor<1x2x8192x32xf16>) -> tensor<1x2x1x8192xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x2x1x8192xf32> -> tensor<1x2x1x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x2x1x8192xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x1x8192xf32>
  %e = dlc.exp %d : tensor<1x2x1x8192xf32> -> tensor<1x2x1x8192xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x1x8192xf32> -> tensor<1x2x1x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x1x8192xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x1x8192xf32>
  %w = dlc.cast %r : tensor<1x2x1x8192xf32> -> tensor<1x2x1x8192xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x1x8192xf16>, tensor<1x2x8192x32xf16>) -> tensor<1x2x1x32xf32>
  return %y : tensor<1x2x1x32xf32>
}

// -----

// Of twelve heads and fewer keys, where blocks share the keys of each.
// CHECK-LABEL: func.func @one_row
// CHECK:         dlc.kernel
// CHECK-NOT:     attention is not one kernel
func.func @one_row(%q: tensor<1x12x1x32xf16>, %k: tensor<1x12x1024x32xf16>, %v: tensor<1x12x1024x32xf16>) -> tensor<1x12x1x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x12x1x32xf16>, tensor<1x12x1024x32xf16>) -> tensor<1x12x1x1024xf32>
  %m = dlc.reduce max %s axes = [3] {keepdims = true} : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1xf32>
  %d = dlc.sub %s, %m : (tensor<1x12x1x1024xf32>, tensor<1x12x1x1xf32>) -> tensor<1x12x1x1024xf32>
  %e = dlc.exp %d : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1024xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1xf32>
  %r = dlc.div %e, %t : (tensor<1x12x1x1024xf32>, tensor<1x12x1x1xf32>) -> tensor<1x12x1x1024xf32>
  %w = dlc.cast %r : tensor<1x12x1x1024xf32> -> tensor<1x12x1x1024xf16>
  %y = dlc.matmul %w, %v : (tensor<1x12x1x1024xf16>, tensor<1x12x1024x32xf16>) -> tensor<1x12x1x32xf32>
  return %y : tensor<1x12x1x32xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_read_elsewhere
// CHECK-NOT:     dlc.kernel
// CHECK:         dlc.reasons = ["attention is not one kernel: its scores or its weights are read by others, too"]
func.func @do_not_read_elsewhere(%q: tensor<1x2x64x32xf16>, %k: tensor<1x2x64x32xf16>, %v: tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf32> {
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x64xf32>
  %z = dlc.transpose %s permutation = [0, 1, 3, 2] : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %x = dlc.add %s, %z : (tensor<1x2x64x64xf32>, tensor<1x2x64x64xf32>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %x, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf32>
  return %y : tensor<1x2x64x32xf32>
}

// -----

// A mask that is computed of nothing is computed by each attention that reads it.
// CHECK-LABEL: func.func @causal_computed
// CHECK:         dlc.kernel contraction(%arg0, %arg1, %arg2)
// CHECK:           dlc.iota axis = 1 : tensor<64x64xi64>
// CHECK:           dlc.compare le
// CHECK:           dlc.select
// CHECK:         return
func.func @causal_computed(%q: tensor<1x2x64x32xf16>, %k: tensor<1x2x64x32xf16>, %v: tensor<1x2x64x32xf16>) -> (tensor<1x2x64x32xf32>, tensor<64x64xf32>) {
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %low = dlc.constant dense<0xFF800000> : tensor<f32>
  %row = dlc.iota axis = 0 : tensor<64x64xi64>
  %column = dlc.iota axis = 1 : tensor<64x64xi64>
  %order = dlc.compare le %column, %row : (tensor<64x64xi64>, tensor<64x64xi64>) -> tensor<64x64xi1>
  %mask = dlc.select %order, %zero, %low : (tensor<64x64xi1>, tensor<f32>, tensor<f32>) -> tensor<64x64xf32>
  %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x64xf32>
  %x = dlc.add %s, %mask : (tensor<1x2x64x64xf32>, tensor<64x64xf32>) -> tensor<1x2x64x64xf32>
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %d = dlc.sub %x, %m : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %e = dlc.exp %d : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<1x2x64x64xf32> -> tensor<1x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<1x2x64x64xf32>, tensor<1x2x64x1xf32>) -> tensor<1x2x64x64xf32>
  %w = dlc.cast %r : tensor<1x2x64x64xf32> -> tensor<1x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<1x2x64x64xf16>, tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf32>
  return %y, %mask : tensor<1x2x64x32xf32>, tensor<64x64xf32>
}
