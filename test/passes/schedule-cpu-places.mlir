// Pieces of kernels whose places an open size counts: each has a schedule of its own.
// RUN: dlc opt %s -split-input-file -dlc-schedule-cpu-kernels | FileCheck %s

#rows = affine_map<()[s0] -> (64, s0, 128)>
#wide = affine_map<()[s0] -> (64, s0, 512)>
#columns = affine_map<()[s0] -> (64, s0, 8)>
#turned = affine_map<()[s0] -> (s0, 64, 8)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 64 : i64, name = "batch", nominal = 61 : i64}]} {

// All rows of 64 steps: eight at a time, then the rest, which has fewer tasks and a tile of so many rows.
// CHECK: @product({{.*}}dlc.pieces = [{places = 8 : i64, schedule = {{{.*}}rows_512 = 8 : i64{{.*}}tasks = 6 : i64}}, {places = 7 : i64, schedule = {{{.*}}rows_512 = 7 : i64{{.*}}}, {places = 6 : i64, {{.*}}{places = 2 : i64, schedule = {{{.*}}rows_512 = 2 : i64{{.*}}}, {places = 1 : i64, schedule = {{{.*}}rows_512 = 1 : i64{{.*}}tasks = 6 : i64}}]
func.func private @product(%x: tensor<64x61x128xf32, #rows>, %w: tensor<128x512xf32>, %b: tensor<512xf32>) -> tensor<64x61x512xf32, #wide> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<64x61x128xf32, #rows>, tensor<128x512xf32>) -> tensor<64x61x512xf32, #wide>
  %1 = dlc.add %0, %b : (tensor<64x61x512xf32, #wide>, tensor<512xf32>) -> tensor<64x61x512xf32, #wide>
  dlc.yield %1 : tensor<64x61x512xf32, #wide>
}

// As many places as are worth a call, and rows of a reduction.
// CHECK: @small({{.*}}dlc.pieces = [{places = 64 : i64, {{.*}}{places = 1 : i64,
func.func private @small(%x: tensor<64x61x8xf32, #columns>) -> tensor<64x61x8xf32, #columns> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.exp %x : tensor<64x61x8xf32, #columns> -> tensor<64x61x8xf32, #columns>
  dlc.yield %0 : tensor<64x61x8xf32, #columns>
}

// What was asked for holds for pieces, with fewer tasks.
// CHECK: @asked({{.*}}dlc.pieces = [{places = 8 : i64, schedule = {{{.*}}rows_512 = 3 : i64{{.*}}tasks = 1 : i64}}, {{.*}}{places = 1 : i64, schedule = {{{.*}}rows_512 = 3 : i64
func.func private @asked(%x: tensor<64x61x128xf32, #rows>, %w: tensor<128x512xf32>) -> tensor<64x61x512xf32, #wide> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {columns_256 = 16 : i64, columns_512 = 32 : i64, columns_first = 0 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", staged_kib = 128 : i64, sums = 8 : i64, rows_256 = 4 : i64, rows_512 = 3 : i64, rows_kib = 256 : i64, tasks = 100 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<64x61x128xf32, #rows>, tensor<128x512xf32>) -> tensor<64x61x512xf32, #wide>
  dlc.yield %0 : tensor<64x61x512xf32, #wide>
}

// A table of its own for each step: places are not alike.
// CHECK: @do_not_share(
// CHECK-NOT: dlc.pieces
// CHECK: dlc.yield
func.func private @do_not_share(%x: tensor<64x61x8xf32, #columns>, %t: tensor<64x1x8xf32>) -> tensor<64x61x8xf32, #columns> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %x, %t : (tensor<64x61x8xf32, #columns>, tensor<64x1x8xf32>) -> tensor<64x61x8xf32, #columns>
  dlc.yield %0 : tensor<64x61x8xf32, #columns>
}
// CHECK: @do_not_share_weights(
// CHECK-NOT: dlc.pieces
// CHECK: dlc.yield
func.func private @do_not_share_weights(%x: tensor<64x61x128xf32, #rows>, %w: tensor<64x128x512xf32>) -> tensor<64x61x512xf32, #wide> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<64x61x128xf32, #rows>, tensor<64x128x512xf32>) -> tensor<64x61x512xf32, #wide>
  dlc.yield %0 : tensor<64x61x512xf32, #wide>
}
// CHECK: @do_not_repeat(
// CHECK-NOT: dlc.pieces
// CHECK: dlc.yield
func.func private @do_not_repeat(%t: tensor<64x1x8xf32>) -> tensor<64x61x8xf32, #columns> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.broadcast %t : tensor<64x1x8xf32> -> tensor<64x61x8xf32, #columns>
  dlc.yield %0 : tensor<64x61x8xf32, #columns>
}
// Places in another order.
// CHECK: @do_not_turn(
// CHECK-NOT: dlc.pieces
// CHECK: dlc.yield
func.func private @do_not_turn(%x: tensor<61x64x8xf32, #turned>) -> tensor<64x61x8xf32, #columns> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0, 2] : tensor<61x64x8xf32, #turned> -> tensor<64x61x8xf32, #columns>
  dlc.yield %0 : tensor<64x61x8xf32, #columns>
}
}

// -----

// At most four places: a tile of four rows.
// CHECK: @few({{.*}}dlc.pieces = [{places = 4 : i64, schedule = {{{.*}}rows_512 = 4 : i64
#short = affine_map<()[s0] -> (s0, 128)>
#result = affine_map<()[s0] -> (s0, 512)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 4 : i64, name = "batch", nominal = 3 : i64}]} {
func.func private @few(%x: tensor<3x128xf32, #short>, %w: tensor<128x512xf32>) -> tensor<3x512xf32, #result> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<3x128xf32, #short>, tensor<128x512xf32>) -> tensor<3x512xf32, #result>
  dlc.yield %0 : tensor<3x512xf32, #result>
}
}
