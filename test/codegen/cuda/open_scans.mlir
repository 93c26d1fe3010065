// Running sums over open lengths: rows by blocks, columns by several threads, for all sizes.
// RUN: dlc-cuda-tool %s | FileCheck %s
// RUN: dlc-kernel-check --seeds=2 %s | FileCheck %s --check-prefix=OK

#line = affine_map<()[s0, s1] -> (s0)>
#rows = affine_map<()[s0, s1] -> (s1, s0)>
#quads = affine_map<()[s0, s1] -> (s1, s0 * 4)>
#columns = affine_map<()[s0, s1] -> (s1, s0, 40)>
module attributes {dlc.sizes = [{least = 0 : i64, most = 1000000 : i64, name = "length", nominal = 61 : i64}, {least = 1 : i64, most = 500 : i64, name = "batch", nominal = 7 : i64}]} {

// What leads in and what follows is computed at each element.
// CHECK: // rows, a block of 256 threads each, 1 element a load: for all sizes
// CHECK: places(const signed char *in0, long long *out0, const long long size0_) {
// CHECK-NEXT: const int size0 = int(size0_);
// CHECK-NEXT: const int elements = size0; // of a row
// OK: ok      places: grid 1x1x1
func.func private @places(%mask: tensor<61xi1, #line>) -> tensor<61xi64, #line> attributes {dlc.kernel, dlc.check_sizes = array<i64: 1500, 1>, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 256 : i64}} {
  %one = dlc.constant dense<1> : tensor<i64>
  %0 = dlc.cast %mask : tensor<61xi1, #line> -> tensor<61xi64, #line>
  %1 = dlc.cumulative sum %0 axis = 0 : tensor<61xi64, #line> -> tensor<61xi64, #line>
  %2 = dlc.sub %1, %one : (tensor<61xi64, #line>, tensor<i64>) -> tensor<61xi64, #line>
  dlc.yield %2 : tensor<61xi64, #line>
}

// OK: ok      both: grid 9x1x1
func.func private @both(%x: tensor<7x61xf32, #rows>) -> tensor<7x61xf32, #rows> attributes {dlc.kernel, dlc.check_sizes = array<i64: 301, 9>, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 64 : i64}} {
  %0 = dlc.cumulative sum %x axis = 1 {exclusive = true, reverse = true} : tensor<7x61xf32, #rows> -> tensor<7x61xf32, #rows>
  dlc.yield %0 : tensor<7x61xf32, #rows>
}

// Lengths are multiples of four.
// CHECK: // rows, a block of 64 threads each, 4 elements a load: for all sizes
// OK: ok      quads: grid 3x1x1
func.func private @quads(%x: tensor<7x244xf32, #quads>) -> tensor<7x244xf32, #quads> attributes {dlc.kernel, dlc.check_sizes = array<i64: 77, 3>, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 64 : i64}} {
  %0 = dlc.cumulative prod %x axis = 1 {reverse = true} : tensor<7x244xf32, #quads> -> tensor<7x244xf32, #quads>
  dlc.yield %0 : tensor<7x244xf32, #quads>
}

// CHECK: // columns, 4 threads a column, 4 elements each at a time: for all sizes
// CHECK: row < (size0 * 40LL)
// OK: ok      columns: grid 4x1x1
func.func private @columns(%x: tensor<7x61x40xf32, #columns>) -> tensor<7x61x40xf32, #columns> attributes {dlc.kernel, dlc.check_sizes = array<i64: 45, 3>, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 4 : i64}} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<7x61x40xf32, #columns> -> tensor<7x61x40xf32, #columns>
  dlc.yield %0 : tensor<7x61x40xf32, #columns>
}
}
