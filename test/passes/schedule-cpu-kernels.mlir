// RUN: dlc opt %s -dlc-schedule-cpu-kernels -split-input-file | FileCheck %s
// RUN: dlc opt %s -dlc-schedule-cpu-kernels -dlc-outline-kernels -split-input-file | FileCheck %s --check-prefix=OUTLINED

// Kernels get schedules and names before they are outlined; equal ones the same, and those whose weights are known
// another than those whose are not.
// CHECK-LABEL: func.func @names
// CHECK: dlc.kernel contraction(%arg0, %{{.*}}) attributes {dlc.name = "matmul_4x16x8", schedule = {columns_256 = 16 : i64, columns_512 = 16 : i64, columns_first = 1 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", rows_256 = 4 : i64, rows_512 = 4 : i64, rows_kib = 256 : i64, staged_kib = 128 : i64, sums = 8 : i64, tasks = 1 : i64}}
// CHECK: dlc.kernel contraction(%arg0, %arg1) attributes {dlc.name = "matmul_4x16x8_2", schedule = {{.*}}kind = "tiles"
// CHECK: dlc.kernel contraction(%arg0, %{{.*}}) attributes {dlc.name = "matmul_4x16x8", schedule
// OUTLINED-DAG: func.func private @matmul_4x16x8(
func.func @names(%x: tensor<4x8xf32>, %y: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) {
  %w = dlc.constant dense<1.5> : tensor<8x16xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32> {
  ^bb0(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>):
    %k = dlc.matmul %a, %b : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    dlc.yield %k : tensor<4x16xf32>
  }
  %1 = dlc.kernel contraction(%x, %y) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32> {
  ^bb0(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>):
    %k = dlc.matmul %a, %b : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    dlc.yield %k : tensor<4x16xf32>
  }
  %2 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32> {
  ^bb0(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>):
    %k = dlc.matmul %a, %b : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    dlc.yield %k : tensor<4x16xf32>
  }
  return %0, %1, %2 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>
}

// -----

// A kind for each family. What a family's usual schedule does not fit is loops.
// CHECK: @softmax({{.*}}kind = "rows"
func.func private @softmax(%x: tensor<6x40xf32>) -> tensor<6x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<6x40xf32> -> tensor<6x1xf32>
  %0 = dlc.sub %x, %m : (tensor<6x40xf32>, tensor<6x1xf32>) -> tensor<6x40xf32>
  dlc.yield %0 : tensor<6x40xf32>
}
// A kept last dim goes by blocks, narrower ones where the sums are long.
// CHECK: @mean({{.*}}block = 64 : i64, kind = "columns"
func.func private @mean(%x: tensor<65536x512xf32>) -> tensor<512xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [0] : tensor<65536x512xf32> -> tensor<512xf32>
  dlc.yield %0 : tensor<512xf32>
}
// CHECK: @few({{.*}}block = 256 : i64, kind = "columns"
func.func private @few(%x: tensor<4x512xf32>) -> tensor<512xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [0] : tensor<4x512xf32> -> tensor<512xf32>
  dlc.yield %0 : tensor<512xf32>
}
// CHECK: @transpose({{.*}}kind = "transpose", task_elements = 43690 : i64, tile_256 = 8 : i64, tile_512 = 16 : i64
func.func private @transpose(%x: tensor<64x96xf32>) -> tensor<96x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<64x96xf32> -> tensor<96x64xf32>
  dlc.yield %0 : tensor<96x64xf32>
}
// No tile of 4 x 4 fits in.
// CHECK: @narrow({{.*}}kind = "loop"
func.func private @narrow(%x: tensor<3x96xf32>) -> tensor<96x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<3x96xf32> -> tensor<96x3xf32>
  dlc.yield %0 : tensor<96x3xf32>
}
// A dear element makes tasks of fewer.
// CHECK: @exp({{.*}}kind = "loop", task_elements = 13107 : i64, unroll = 8 : i64, vector_bits = 512 : i64
func.func private @exp(%x: tensor<1000xf32>) -> tensor<1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.exp %x : tensor<1000xf32> -> tensor<1000xf32>
  dlc.yield %0 : tensor<1000xf32>
}
// CHECK: @scan({{.*}}chunk = 512 : i64, kind = "scan"
func.func private @scan(%x: tensor<8x1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<8x1000xf32> -> tensor<8x1000xf32>
  dlc.yield %0 : tensor<8x1000xf32>
}
// CHECK: @scan_columns({{.*}}block = 256 : i64, kind = "scan_columns"
func.func private @scan_columns(%x: tensor<8x1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative sum %x axis = 0 : tensor<8x1000xf32> -> tensor<8x1000xf32>
  dlc.yield %0 : tensor<8x1000xf32>
}
// A schedule that is there stays.
// CHECK: @given({{.*}}task_elements = 77 : i64
func.func private @given(%x: tensor<1000xf32>) -> tensor<1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", task_elements = 77, unroll = 8, vector_bits = 512}} {
  %0 = dlc.exp %x : tensor<1000xf32> -> tensor<1000xf32>
  dlc.yield %0 : tensor<1000xf32>
}

// -----

// Reductions along other dims have no rows in common: a kernel of them (which fusion does not make) says so.
// CHECK-LABEL: func.func private @two_axes
// CHECK-SAME: dlc.reasons = ["each element computes its own sums: '/second' (ReduceSum) combines other dims than the reductions before it"]
// CHECK-SAME: kind = "loop"
func.func private @two_axes(%x: tensor<8x6xf32>) -> (tensor<8x1xf32>, tensor<1x6xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<8x6xf32> -> tensor<8x1xf32>
  %1 = dlc.reduce sum %x axes = [0] {keepdims = true} : tensor<8x6xf32> -> tensor<1x6xf32> loc("/second"(fused<"ReduceSum">[unknown]))
  dlc.yield %0, %1 : tensor<8x1xf32>, tensor<1x6xf32>
}
// What a gather reads has dims of its own, which no row has.
// CHECK-LABEL: func.func private @gathered
// CHECK-NOT: dlc.reasons
// CHECK-SAME: kind = "rows"
func.func private @gathered(%x: tensor<16x2x80xf32>, %i: tensor<6x2xi64>) -> tensor<6x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.transpose %x permutation = [0, 2, 1] : tensor<16x2x80xf32> -> tensor<16x80x2xf32>
  %1 = dlc.gather_nd %0, %i : (tensor<16x80x2xf32>, tensor<6x2xi64>) -> tensor<6x2xf32>
  %2 = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<6x2xf32> -> tensor<6x1xf32>
  dlc.yield %2 : tensor<6x1xf32>
}
