// Contraction kernels: matrix products and convolutions by tiles; odd sizes, batches, transposition, groups, other types.
func.func private @gemm_bias_relu(%x: tensor<70x96xf32>, %w: tensor<96x132xf32>, %b: tensor<132xf32>) -> tensor<70x132xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<70x96xf32>, tensor<96x132xf32>) -> tensor<70x132xf32>
  %0 = dlc.add %c, %b : (tensor<70x132xf32>, tensor<132xf32>) -> tensor<70x132xf32>
  %1 = dlc.relu %0 : tensor<70x132xf32> -> tensor<70x132xf32>
  dlc.yield %1 : tensor<70x132xf32>
}
func.func private @gemm_odd(%x: tensor<33x37xf32>, %w: tensor<37x41xf32>) -> tensor<33x41xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<33x37xf32>, tensor<37x41xf32>) -> tensor<33x41xf32>
  dlc.yield %c : tensor<33x41xf32>
}
func.func private @gemm_both_transposed(%x: tensor<40x36xf32>, %w: tensor<44x40xf32>) -> tensor<36x44xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<40x36xf32>, tensor<44x40xf32>) -> tensor<36x44xf32>
  dlc.yield %c : tensor<36x44xf32>
}
func.func private @gemm_big_tile(%x: tensor<300x64xf32>, %w: tensor<64x260xf32>) -> tensor<300x260xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 128 : i64, tile_columns = 128 : i64, tile_depth = 8 : i64, thread_rows = 8 : i64, thread_columns = 8 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<300x64xf32>, tensor<64x260xf32>) -> tensor<300x260xf32>
  dlc.yield %c : tensor<300x260xf32>
}
func.func private @gemm_wide_tile(%x: tensor<100x30xf32>, %w: tensor<30x130xf32>) -> tensor<100x130xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 64 : i64, tile_columns = 128 : i64, tile_depth = 8 : i64, thread_rows = 4 : i64, thread_columns = 8 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<100x30xf32>, tensor<30x130xf32>) -> tensor<100x130xf32>
  dlc.yield %c : tensor<100x130xf32>
}
func.func private @gemm_tall_tile(%x: tensor<200x30xf32>, %w: tensor<30x68xf32>) -> tensor<200x68xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 128 : i64, tile_columns = 64 : i64, tile_depth = 8 : i64, thread_rows = 8 : i64, thread_columns = 4 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<200x30xf32>, tensor<30x68xf32>) -> tensor<200x68xf32>
  dlc.yield %c : tensor<200x68xf32>
}
func.func private @batched(%x: tensor<2x3x20x16xf32>, %w: tensor<2x3x16x24xf32>, %m: tensor<2x1x20x24xf32>) -> tensor<2x3x20x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x3x20x16xf32>, tensor<2x3x16x24xf32>) -> tensor<2x3x20x24xf32>
  %0 = dlc.add %c, %m : (tensor<2x3x20x24xf32>, tensor<2x1x20x24xf32>) -> tensor<2x3x20x24xf32>
  dlc.yield %0 : tensor<2x3x20x24xf32>
}
func.func private @batched_shared(%x: tensor<2x3x20x16xf32>, %w: tensor<16x24xf32>) -> tensor<2x3x20x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x3x20x16xf32>, tensor<16x24xf32>) -> tensor<2x3x20x24xf32>
  dlc.yield %c : tensor<2x3x20x24xf32>
}
func.func private @batched_broadcast(%x: tensor<3x1x5x6xf32>, %w: tensor<4x6x7xf32>) -> tensor<3x4x5x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<3x1x5x6xf32>, tensor<4x6x7xf32>) -> tensor<3x4x5x7xf32>
  dlc.yield %c : tensor<3x4x5x7xf32>
}
func.func private @gemm_double(%x: tensor<30x24xf64>, %w: tensor<24x20xf64>) -> tensor<30x20xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<30x24xf64>, tensor<24x20xf64>) -> tensor<30x20xf64>
  dlc.yield %c : tensor<30x20xf64>
}
func.func private @gemm_half(%x: tensor<30x24xf16>, %w: tensor<24x40xf16>) -> tensor<30x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles"}} {
  %c = dlc.matmul %x, %w : (tensor<30x24xf16>, tensor<24x40xf16>) -> tensor<30x40xf16>
  dlc.yield %c : tensor<30x40xf16>
}
func.func private @gemm_bytes(%x: tensor<30x24xui8>, %w: tensor<24x40xi8>) -> tensor<30x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles"}} {
  %c = dlc.matmul %x, %w : (tensor<30x24xui8>, tensor<24x40xi8>) -> tensor<30x40xi32>
  dlc.yield %c : tensor<30x40xi32>
}
func.func private @conv3x3_bias_residual_relu(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x48xf32>, %b: tensor<48xf32>, %r: tensor<2x14x14x48xf32>) -> tensor<2x14x14x48xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x48xf32>) -> tensor<2x14x14x48xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x48xf32>, tensor<48xf32>) -> tensor<2x14x14x48xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x48xf32>, tensor<2x14x14x48xf32>) -> tensor<2x14x14x48xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x48xf32> -> tensor<2x14x14x48xf32>
  dlc.yield %2 : tensor<2x14x14x48xf32>
}
func.func private @conv7x7_stem(%x: tensor<1x32x32x3xf32>, %w: tensor<7x7x3x64xf32>) -> tensor<1x16x16x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x32x32x3xf32>, tensor<7x7x3x64xf32>) -> tensor<1x16x16x64xf32>
  dlc.yield %c : tensor<1x16x16x64xf32>
}
func.func private @conv1x1(%x: tensor<2x7x7x64xf32>, %w: tensor<1x1x64x128xf32>) -> (tensor<2x7x7x128xf32>, tensor<2x7x7x128xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x7x7x64xf32>, tensor<1x1x64x128xf32>) -> tensor<2x7x7x128xf32>
  %1 = dlc.relu %c : tensor<2x7x7x128xf32> -> tensor<2x7x7x128xf32>
  dlc.yield %c, %1 : tensor<2x7x7x128xf32>, tensor<2x7x7x128xf32>
}
func.func private @conv_grouped(%x: tensor<1x9x9x32xf32>, %w: tensor<3x3x8x32xf32>) -> tensor<1x9x9x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 2, 2>, groups = 4} : (tensor<1x9x9x32xf32>, tensor<3x3x8x32xf32>) -> tensor<1x9x9x32xf32>
  dlc.yield %c : tensor<1x9x9x32xf32>
}
func.func private @conv_channels_first(%x: tensor<2x6x10x10xf32>, %w: tensor<12x6x3x3xf32>, %b: tensor<12x1x1xf32>) -> tensor<2x12x8x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x10x10xf32>, tensor<12x6x3x3xf32>) -> tensor<2x12x8x8xf32>
  %0 = dlc.add %c, %b : (tensor<2x12x8x8xf32>, tensor<12x1x1xf32>) -> tensor<2x12x8x8xf32>
  dlc.yield %0 : tensor<2x12x8x8xf32>
}
func.func private @conv1d(%x: tensor<2x50x8xf32>, %w: tensor<5x8x16xf32>) -> tensor<2x25x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, pads_high = array<i64: 2>, dilations = array<i64: 1>} : (tensor<2x50x8xf32>, tensor<5x8x16xf32>) -> tensor<2x25x16xf32>
  dlc.yield %c : tensor<2x25x16xf32>
}
func.func private @groups_depth(%x: tensor<40x203xf32>, %w: tensor<203x44xf32>, %b: tensor<44xf32>) -> tensor<40x44xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 4 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<40x203xf32>, tensor<203x44xf32>) -> tensor<40x44xf32>
  %1 = dlc.add %0, %b : (tensor<40x44xf32>, tensor<44xf32>) -> tensor<40x44xf32>
  dlc.yield %1 : tensor<40x44xf32>
}
func.func private @groups_double(%x: tensor<30x64xf64>, %w: tensor<64x20xf64>) -> tensor<30x20xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 2 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<30x64xf64>, tensor<64x20xf64>) -> tensor<30x20xf64>
  dlc.yield %0 : tensor<30x20xf64>
}
func.func private @groups_conv(%x: tensor<1x7x7x36xf32>, %w: tensor<3x3x36x20xf32>) -> tensor<1x7x7x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 64 : i64, tile_columns = 32 : i64, tile_depth = 8 : i64, thread_rows = 8 : i64, thread_columns = 4 : i64, groups = 2 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x36xf32>, tensor<3x3x36x20xf32>) -> tensor<1x7x7x20xf32>
  dlc.yield %c : tensor<1x7x7x20xf32>
}
