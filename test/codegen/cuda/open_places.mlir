// Tiles of products take places together, as many as have positions of 32 bits: rows of the grid have so many each.
// RUN: dlc-cuda-tool %s | FileCheck %s
// RUN: dlc-kernel-check --seeds=2 %s | FileCheck %s --check-prefix=OK

#pictures = affine_map<()[s0] -> (s0, 7, 7, 16)>
#wide = affine_map<()[s0] -> (s0, 7, 7, 40)>
#heads = affine_map<()[s0] -> (s0, 3, 9, 16)>
#turned = affine_map<()[s0] -> (s0, 3, 16, 9)>
#scores = affine_map<()[s0] -> (s0, 3, 9, 9)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 4611686018427387903 : i64, name = "batch", nominal = 61 : i64}]} {

// 2^30 bytes by 7840 of a picture.
// CHECK: // tiles 32x64x16 on CUDA cores, 128 threads: for all sizes
// CHECK: many(const float *in0, const float *in1, const float *in2, float *out0, const long long size0_) {
// CHECK-NEXT: const long long first = blockIdx.y * 136956LL;
// CHECK-NEXT: const int size0 = int(size0_ - first < 136956LL ? size0_ - first : 136956LL);
// CHECK-NEXT: if (blockIdx.x >= 1LL * (((size0 * 49LL) + 31) / 32) * ((40LL + 63) / 64) * 1)
// CHECK-NEXT:   return;
// CHECK-NEXT: gemm(many_problem{in0 + first * 784, in1, in2, out0 + first * 1960, size0, int((size0 * 49LL))});
// OK: ok      many: grid 11x1x1
func.func private @many(%x: tensor<61x7x7x16xf32, #pictures>, %w: tensor<3x3x16x40xf32>, %b: tensor<40xf32>) -> tensor<61x7x7x40xf32, #wide> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7>, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 64 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 1 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<61x7x7x16xf32, #pictures>, tensor<3x3x16x40xf32>) -> tensor<61x7x7x40xf32, #wide>
  %1 = dlc.add %0, %b : (tensor<61x7x7x40xf32, #wide>, tensor<40xf32>) -> tensor<61x7x7x40xf32, #wide>
  dlc.yield %1 : tensor<61x7x7x40xf32, #wide>
}

// Three rows of the grid, the last one with a place.
// OK: ok      by_three: grid 5x3x1
func.func private @by_three(%x: tensor<61x7x7x16xf32, #pictures>, %w: tensor<3x3x16x40xf32>, %b: tensor<40xf32>) -> tensor<61x7x7x40xf32, #wide> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7>, dlc.places_together = 3 : i64, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 64 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 1 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<61x7x7x16xf32, #pictures>, tensor<3x3x16x40xf32>) -> tensor<61x7x7x40xf32, #wide>
  %1 = dlc.add %0, %b : (tensor<61x7x7x40xf32, #wide>, tensor<40xf32>) -> tensor<61x7x7x40xf32, #wide>
  dlc.yield %1 : tensor<61x7x7x40xf32, #wide>
}

// OK: ok      on_tensor_cores: grid 8x4x1
func.func private @on_tensor_cores(%x: tensor<61x7x7x16xf16, #pictures>, %w: tensor<3x3x16x40xf16>, %r: tensor<61x7x7x40xf16, #wide>) -> tensor<61x7x7x40xf16, #wide> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7>, dlc.places_together = 2 : i64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<61x7x7x16xf16, #pictures>, tensor<3x3x16x40xf16>) -> tensor<61x7x7x40xf16, #wide>
  %1 = dlc.add %0, %r : (tensor<61x7x7x40xf16, #wide>, tensor<61x7x7x40xf16, #wide>) -> tensor<61x7x7x40xf16, #wide>
  dlc.yield %1 : tensor<61x7x7x40xf16, #wide>
}

// Batches of a product: heads of each place.
// OK: ok      heads: grid 6x4x1
func.func private @heads(%q: tensor<61x3x9x16xf16, #heads>, %k: tensor<61x3x16x9xf16, #turned>) -> tensor<61x3x9x9xf16, #scores> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7>, dlc.places_together = 2 : i64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64}} {
  %0 = dlc.matmul %q, %k : (tensor<61x3x9x16xf16, #heads>, tensor<61x3x16x9xf16, #turned>) -> tensor<61x3x9x9xf16, #scores>
  dlc.yield %0 : tensor<61x3x9x9xf16, #scores>
}
}
