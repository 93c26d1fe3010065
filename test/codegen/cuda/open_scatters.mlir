// Scatters into open numbers of places, and of open numbers of updates: for all sizes.
// RUN: dlc-cuda-tool %s | FileCheck %s
// RUN: dlc-kernel-check --seeds=2 %s | FileCheck %s --check-prefix=OK

#places = affine_map<()[s0, s1, s2] -> (s0)>
#updates = affine_map<()[s0, s1, s2] -> (s1)>
#indices = affine_map<()[s0, s1, s2] -> (s1, 1)>
#rows = affine_map<()[s0, s1, s2] -> (s0, 24)>
#updated_rows = affine_map<()[s0, s1, s2] -> (s1, 24)>
#many = affine_map<()[s0, s1, s2] -> (s2)>
#wide = affine_map<()[s0, s1, s2] -> (6, s0)>
#updated_wide = affine_map<()[s0, s1, s2] -> (5, s0)>
#columns = affine_map<()[s0, s1, s2] -> (s0, 40)>
#some = affine_map<()[s0, s1, s2] -> (s1, 40)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 1000000 : i64, name = "places", nominal = 61 : i64}, {least = 0 : i64, most = 1000000 : i64, name = "updates", nominal = 7 : i64}, {least = 1 : i64, most = 1000000000000 : i64, name = "many", nominal = 67 : i64}]} {

// CHECK: // scatter, 64 elements a block, 128 threads: for all sizes
// CHECK: using Index = int;
// CHECK: static constexpr Index batches = 1, width = 1, span = 64, parts = 1, part = 1, across = 1, lanes = 1;
// CHECK: int cells;
// CHECK: int entries;
// CHECK: int ranges;
// CHECK: scatterBlocks(places_problem{in0, in1, in2, out0, size0, size1, (int)(size0), (int)(size1), (int)((size0 + 63) / 64)});
// OK: ok      places: grid 5x1x1
func.func private @places(%x: tensor<61xi64, #places>, %i: tensor<7x1xi64, #indices>, %u: tensor<7xi64, #updates>) -> tensor<61xi64, #places> attributes {dlc.kernel, dlc.check_sizes = array<i64: 300, 200, 1>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 64 : i64, columns = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_nd none %x, %i, %u : (tensor<61xi64, #places>, tensor<7x1xi64, #indices>, tensor<7xi64, #updates>) -> tensor<61xi64, #places>
  dlc.yield %0 : tensor<61xi64, #places>
}

// Rows of a known width, sums; more updates than a block lists at once; no updates.
// OK: ok      rows: grid 10x1x1
// OK: ok      none: grid
func.func private @rows(%x: tensor<61x24xf32, #rows>, %i: tensor<7x1xi64, #indices>, %u: tensor<7x24xf32, #updated_rows>) -> tensor<61x24xf32, #rows> attributes {dlc.kernel, dlc.check_sizes = array<i64: 19, 900, 1>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 16 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_nd add %x, %i, %u : (tensor<61x24xf32, #rows>, tensor<7x1xi64, #indices>, tensor<7x24xf32, #updated_rows>) -> tensor<61x24xf32, #rows>
  dlc.yield %0 : tensor<61x24xf32, #rows>
}
func.func private @none(%x: tensor<61x24xf32, #rows>, %i: tensor<7x1xi64, #indices>, %u: tensor<7x24xf32, #updated_rows>) -> tensor<61x24xf32, #rows> attributes {dlc.kernel, dlc.check_sizes = array<i64: 19, 0, 1>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 32 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_nd add %x, %i, %u : (tensor<61x24xf32, #rows>, tensor<7x1xi64, #indices>, tensor<7x24xf32, #updated_rows>) -> tensor<61x24xf32, #rows>
  dlc.yield %0 : tensor<61x24xf32, #rows>
}

// An open width.
// OK: ok      wide: grid
func.func private @wide(%x: tensor<6x61xf16, #wide>, %i: tensor<5x1xi64>, %u: tensor<5x61xf16, #updated_wide>) -> tensor<6x61xf16, #wide> attributes {dlc.kernel, dlc.check_sizes = array<i64: 333, 1, 1>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 2 : i64, columns = 64 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_nd none %x, %i, %u : (tensor<6x61xf16, #wide>, tensor<5x1xi64>, tensor<5x61xf16, #updated_wide>) -> tensor<6x61xf16, #wide>
  dlc.yield %0 : tensor<6x61xf16, #wide>
}

// Of so many that positions have 64 bits.
// CHECK: using Index = long long;
// OK: ok      many: grid 3x1x1
func.func private @many(%x: tensor<67xi64, #many>, %i: tensor<7x1xi64, #indices>, %u: tensor<7xi64, #updates>) -> tensor<67xi64, #many> attributes {dlc.kernel, dlc.check_sizes = array<i64: 1, 200, 150>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 64 : i64, columns = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_nd none %x, %i, %u : (tensor<67xi64, #many>, tensor<7x1xi64, #indices>, tensor<7xi64, #updates>) -> tensor<67xi64, #many>
  dlc.yield %0 : tensor<67xi64, #many>
}

// CHECK: // scatter, a line of 16 a thread, 128 threads: for all sizes
// OK: ok      lines: grid
func.func private @lines(%x: tensor<61x40xf32, #columns>, %i: tensor<7x40xi64, #some>, %u: tensor<7x40xf32, #some>) -> tensor<61x40xf32, #columns> attributes {dlc.kernel, dlc.check_sizes = array<i64: 50, 23, 1>, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 16 : i64, threads = 128 : i64}} {
  %0 = dlc.scatter_elements add %x, %i, %u axis = 0 : (tensor<61x40xf32, #columns>, tensor<7x40xi64, #some>, tensor<7x40xf32, #some>) -> tensor<61x40xf32, #columns>
  dlc.yield %0 : tensor<61x40xf32, #columns>
}
}
