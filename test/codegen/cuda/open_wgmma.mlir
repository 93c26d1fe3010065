// Products and attention by wgmma for all sizes: tensor maps follow from them.
// RUN: dlc-cuda-tool --arch=sm_90a %s | FileCheck %s

#rows = affine_map<()[s0, s1] -> (s0, s1, 96)>
#wide = affine_map<()[s0, s1] -> (s0, s1, 136)>
#pictures = affine_map<()[s0, s1] -> (s0, 9, 9, 64)>
#filtered = affine_map<()[s0, s1] -> (s0, 9, 9, 128)>
#joined = affine_map<()[s0, s1] -> (s0, s1, 256)>
#heads = affine_map<()[s0, s1] -> (s0, s1, 4, 64)>
#turned = affine_map<()[s0, s1] -> (s0, 4, s1, 64)>
#split = affine_map<()[s0, s1] -> (s0, 4, s1, 32)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 2147483647 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 2147483647 : i64, name = "length", nominal = 5 : i64}]} {

// All rows are one matrix, of which a tensor map knows how many there are.
// CHECK: // launch: grid places x 1 x 1, block 384 x 1 x 1, 116784 bytes of shared memory
// CHECK: // wgmma 128x128x64, 3 stages, 2 warp groups multiply: for all sizes
// CHECK-NEXT: struct dense_problem {
// CHECK-NEXT: static constexpr int columns = 136;
// CHECK-NEXT: static constexpr int depth = 96;
// CHECK-NEXT: static constexpr int batches = 1;
// CHECK: const TensorMap *map1;
// CHECK-NEXT: long long size0;
// CHECK-NEXT: long long size1;
// CHECK-NEXT: int rows;
// CHECK: loadBox(to, map0, barrier, k, row);
// CHECK: dense(const __half *in0, const __half *in1, __half *out0, const long long size0, const long long size1, const __grid_constant__ TensorMap map0, const __grid_constant__ TensorMap map1) {
// CHECK-NEXT: wgmmaGemm(dense_problem{in0, in1, out0, &map0, &map1, size0, size1, int((size0 * size1))});
func.func private @dense(%x: tensor<3x5x96xf16, #rows>, %w: tensor<96x136xf16>) -> tensor<3x5x136xf16, #wide> attributes {dlc.kernel, dlc.all_sizes, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 132 : i64, cluster = 1 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<3x5x96xf16, #rows>, tensor<96x136xf16>) -> tensor<3x5x136xf16, #wide>
  dlc.yield %0 : tensor<3x5x136xf16, #wide>
}

// Of a kernel that has places all are computed at once: its one size is how many there are.
// CHECK: // wgmma 128x128x64, 3 stages, 2 warp groups multiply, sliding window, clusters of 2: for all sizes
// CHECK-NEXT: struct conv3x3_problem {
// CHECK: loadWindow(to, map0, barrier, 0, row % 9 - 1, row / 9 % 9 - 1, row / 81, turn % 3, turn / 3);
// CHECK: conv3x3(const __half *in0, const __half *in1, __half *out0, const long long size0, const __grid_constant__ TensorMap map0, const __grid_constant__ TensorMap map1) {
// CHECK-NEXT: wgmmaGemm(conv3x3_problem{in0, in1, out0, &map0, &map1, size0, int((size0 * 81LL))});
func.func private @conv3x3(%x: tensor<3x9x9x64xf16, #pictures>, %w: tensor<3x3x64x128xf16>) -> tensor<3x9x9x128xf16, #filtered> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 2 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<3x9x9x64xf16, #pictures>, tensor<3x3x64x128xf16>) -> tensor<3x9x9x128xf16, #filtered>
  dlc.yield %0 : tensor<3x9x9x128xf16, #filtered>
}

// CHECK: // attention by wgmma 128x64, 2 stages, 2 warp groups multiply: for all sizes
// CHECK-NEXT: struct attention_of_batch_problem {
// CHECK: queries = 40, keys = 40
// CHECK: static constexpr int rows = queries;
// CHECK: int batches;
// CHECK: loadBox(to, map0, barrier, chunk * 64, row, batch);
// CHECK: wgmmaAttention(attention_of_batch_problem{in0, in1, in2, out0, &map0, &map1, &map2, size0, int((size0 * 4LL))});
func.func private @attention_of_batch(%q: tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>, %k: tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>, %v: tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>) -> tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>, tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>) -> tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %2 = dlc.constant dense<0.125> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>, tensor<f32>) -> tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>> -> tensor<3x4x40x1xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 1)>>
  %5 = dlc.sub %3, %4 : (tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>, tensor<3x4x40x1xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 1)>>) -> tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %6 = dlc.exp %5 : tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>> -> tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>> -> tensor<3x4x40x1xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 1)>>
  %8 = dlc.div %6, %7 : (tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>, tensor<3x4x40x1xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 1)>>) -> tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %9 = dlc.cast %8 : tensor<3x4x40x40xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>> -> tensor<3x4x40x40xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>
  %10 = dlc.matmul %9, %v : (tensor<3x4x40x40xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 40)>>, tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>) -> tensor<3x4x40x64xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>
  %11 = dlc.cast %10 : tensor<3x4x40x64xf32, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>> -> tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>
  dlc.yield %11 : tensor<3x4x40x64xf16, affine_map<()[s0, s1] -> (s0, 4, 40, 64)>>
}

// CHECK: struct attention_of_lengths_problem {
// CHECK-NOT: rows = queries
// CHECK: int batches;
// CHECK-NEXT: int queries;
// CHECK-NEXT: int keys;
// CHECK-NEXT: int rows;
// CHECK: loadBox(to, map1, barrier, chunk * 64, key, batch);
// CHECK: wgmmaAttention(attention_of_lengths_problem{in0, in1, in2, out0, &map0, &map1, &map2, size0, size1, int((size0 * 4LL)), int(size1), int(size1), int(size1)});
func.func private @attention_of_lengths(%q: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, %k: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, %v: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %2 = dlc.constant dense<0.125> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<f32>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>
  %5 = dlc.sub %3, %4 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %6 = dlc.exp %5 : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>
  %8 = dlc.div %6, %7 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %9 = dlc.cast %8 : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x5xf16, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %10 = dlc.matmul %9, %v : (tensor<3x4x5x5xf16, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x64xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
  %11 = dlc.cast %10 : tensor<3x4x5x64xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>> -> tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
  dlc.yield %11 : tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
}

// Heads lie side by side, and are counted by what does not follow from the sizes.
// CHECK: struct heads_problem {
// CHECK: int rows;
// CHECK-NEXT: int batches;
// CHECK: loadBox(to, map0, barrier, k, row, batch / 4, batch % 4);
// CHECK: loadBox(to, map1, barrier, column, k, batch % 4);
func.func private @heads(%x: tensor<3x5x256xf16, #joined>, %w: tensor<4x64x32xf16>) -> tensor<3x4x5x32xf16, #split> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %0 = dlc.reshape %x : tensor<3x5x256xf16, #joined> -> tensor<3x5x4x64xf16, #heads>
  %1 = dlc.transpose %0 permutation = [0, 2, 1, 3] : tensor<3x5x4x64xf16, #heads> -> tensor<3x4x5x64xf16, #turned>
  %2 = dlc.matmul %1, %w : (tensor<3x4x5x64xf16, #turned>, tensor<4x64x32xf16>) -> tensor<3x4x5x32xf16, #split>
  dlc.yield %2 : tensor<3x4x5x32xf16, #split>
}
}
