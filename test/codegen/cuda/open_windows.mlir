// Convolutions by wgmma over pictures of any size: tensor maps know how large they are, and rows are taken apart by divisors.
// RUN: dlc-cuda-tool --arch=sm_90a %s | FileCheck %s
// RUN: dlc-kernel-check --seeds=2 %s | FileCheck %s --check-prefix=OK

#any = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, 64)>
#any_filtered = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, s2, 40)>
#halves = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s3, s4, 40)>
#tall = affine_map<()[s0, s1, s2, s3, s4] -> (s0, s1, 6, 32)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 2147483647 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 2147483647 : i64, name = "height", nominal = 9 : i64}, {least = 1 : i64, most = 2147483647 : i64, name = "width", nominal = 5 : i64},
  {least = 0 : i64, most = 1 : i64, name = "down", nominal = 5 : i64, quotient = affine_map<()[s0, s1, s2, s3, s4] -> ((s1 + 1) floordiv 2)>}, {least = 0 : i64, most = 1 : i64, name = "across", nominal = 3 : i64, quotient = affine_map<()[s0, s1, s2, s3, s4] -> ((s2 + 1) floordiv 2)>}]} {

// CHECK: // wgmma 64x64x64, 3 stages, 1 warp group multiplies, sliding window: for all sizes
// CHECK: loadWindow(to, map0, barrier, 0, umod(row, by0) - 1, umod(udiv(row, by0), by1) - 1, udiv(udiv(row, by0), by1), turn % 3, turn / 3);
// CHECK: any_pictures(const __half *in0, const __half *in1, __half *out0, const long long size0, const long long size1, const long long size2, const __grid_constant__ TensorMap map0, const __grid_constant__ TensorMap map1, const WideDivisor by0, const WideDivisor by1) {
// OK: ok      any_pictures: grid 5x1x1
func.func private @any_pictures(%x: tensor<3x9x5x64xf16, #any>, %w: tensor<3x3x64x40xf16>) -> tensor<3x9x5x40xf16, #any_filtered> attributes {dlc.kernel, dlc.check_sizes = array<i64: 3, 7, 13, 4, 7>, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<3x9x5x64xf16, #any>, tensor<3x3x64x40xf16>) -> tensor<3x9x5x40xf16, #any_filtered>
  dlc.yield %0 : tensor<3x9x5x40xf16, #any_filtered>
}

// Lines of a known width.
// CHECK: loadWindow(to, map0, barrier, 0, row % 6 - 2, umod(row / 6, by0) - 1, udiv(row / 6, by0), turn % 5, turn / 5);
// OK: ok      tall_pictures: grid 2x1x1
func.func private @tall_pictures(%x: tensor<3x9x6x32xf16, #tall>, %w: tensor<3x5x32x32xf16>) -> tensor<3x9x6x32xf16, #tall> attributes {dlc.kernel, dlc.check_sizes = array<i64: 2, 9, 1, 5, 1>, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 132 : i64, cluster = 1 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 1>} : (tensor<3x9x6x32xf16, #tall>, tensor<3x5x32x32xf16>) -> tensor<3x9x6x32xf16, #tall>
  dlc.yield %0 : tensor<3x9x6x32xf16, #tall>
}

// Every second place: of an odd number the last one is at the end, of an even one before it.
// CHECK: loadWindow(to, map0, barrier, 0, umod(row, by0) * 2 - 1, umod(udiv(row, by0), by1) * 2 - 1, udiv(udiv(row, by0), by1), turn % 3, turn / 3);
// OK: ok      strided: grid 2x1x1
func.func private @strided(%x: tensor<3x9x5x64xf16, #any>, %w: tensor<3x3x64x40xf16>) -> tensor<3x5x3x40xf16, #halves> attributes {dlc.kernel, dlc.check_sizes = array<i64: 3, 7, 12, 4, 6>, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<3x9x5x64xf16, #any>, tensor<3x3x64x40xf16>) -> tensor<3x5x3x40xf16, #halves>
  dlc.yield %0 : tensor<3x5x3x40xf16, #halves>
}
}
