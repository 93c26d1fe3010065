// Top-k of open rows, of open lengths, and of as many as the sizes say: for all sizes.
// RUN: dlc-cuda-tool %s | FileCheck %s
// RUN: dlc-kernel-check --seeds=2 %s | FileCheck %s --check-prefix=OK

#rows = affine_map<()[s0, s1] -> (s1, s0)>
#halves = affine_map<()[s0, s1] -> (s1, s0 * 2)>
#ten = affine_map<()[s0, s1] -> (s1, 10)>
#between = affine_map<()[s0, s1] -> (s1, s0, 6)>
#between_four = affine_map<()[s0, s1] -> (s1, 4, 6)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 1000000000000 : i64, name = "length", nominal = 61 : i64}, {least = 1 : i64, most = 500 : i64, name = "batch", nominal = 7 : i64}]} {

// CHECK: // a row by a block of 256 threads, 32 entries sorted in shared memory: for all sizes
// CHECK: mostElements = 536870911;
// CHECK: static constexpr int kept = 10;
// CHECK: long long size0;
// CHECK: int elements;
// CHECK: __device__ Key keyAt(long long row, long long element) const {
// CHECK: selection(few_problem{in0, out0, out1, size0, size1, int(size1)});
// OK: ok      few: grid 3x1x1
func.func private @few(%x: tensor<7x61xf32, #rows>) -> (tensor<7x10xf32, #ten>, tensor<7x10xi64, #ten>) attributes {dlc.kernel, dlc.check_sizes = array<i64: 700, 3>, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 10 : i64, axis = 1 : i64, largest = true} : tensor<7x61xf32, #rows> -> (tensor<7x10xf32, #ten>, tensor<7x10xi64, #ten>)
  dlc.yield %0, %1 : tensor<7x10xf32, #ten>, tensor<7x10xi64, #ten>
}

// Whole rows in order, and half of what is there.
// CHECK: // a row by a block of 256 threads, 4096 entries sorted in shared memory: for all sizes
// OK: ok      all: grid 2x1x1
func.func private @all(%x: tensor<7x61xf32, #rows>) -> (tensor<7x61xf32, #rows>, tensor<7x61xi64, #rows>) attributes {dlc.kernel, dlc.check_sizes = array<i64: 5000, 2>, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 61 : i64, axis = 1 : i64, largest = false} : tensor<7x61xf32, #rows> -> (tensor<7x61xf32, #rows>, tensor<7x61xi64, #rows>)
  dlc.yield %0, %1 : tensor<7x61xf32, #rows>, tensor<7x61xi64, #rows>
}
// OK: ok      half: grid 3x1x1
func.func private @half(%x: tensor<7x122xi32, #halves>) -> (tensor<7x61xi32, #rows>, tensor<7x61xi64, #rows>) attributes {dlc.kernel, dlc.check_sizes = array<i64: 33, 3>, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 61 : i64, axis = 1 : i64, largest = true} : tensor<7x122xi32, #halves> -> (tensor<7x61xi32, #rows>, tensor<7x61xi64, #rows>)
  dlc.yield %0, %1 : tensor<7x61xi32, #rows>, tensor<7x61xi64, #rows>
}

// OK: ok      between: grid 12x1x1
func.func private @between(%x: tensor<7x61x6xf64, #between>) -> (tensor<7x4x6xf64, #between_four>, tensor<7x4x6xi64, #between_four>) attributes {dlc.kernel, dlc.check_sizes = array<i64: 29, 2>, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 4 : i64, axis = 1 : i64, largest = true} : tensor<7x61x6xf64, #between> -> (tensor<7x4x6xf64, #between_four>, tensor<7x4x6xi64, #between_four>)
  dlc.yield %0, %1 : tensor<7x4x6xf64, #between_four>, tensor<7x4x6xi64, #between_four>
}
}
