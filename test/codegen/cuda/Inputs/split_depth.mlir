// Blocks of a cluster that share the depth of a tile: shares that are no equal counts of tiles, tiles that leave something
// over, warps that share the depth of a turn, several slabs, batches, types, convolutions, epilogues. On sm_80, which has
// no schedule here, the same kernels go by other tiles.

func.func private @f16_two(%x: tensor<40x200xf16>, %w: tensor<200x72xf16>) -> tensor<40x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, split = 2 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<40x200xf16>, tensor<200x72xf16>) -> tensor<40x72xf16>
  dlc.yield %c : tensor<40x72xf16>
}
func.func private @f16_four_deep(%x: tensor<49x1160xf16>, %w: tensor<1160x64xf16>) -> tensor<49x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 32 : i64, tile_depth = 128 : i64, stages = 3 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 8 : i64, split = 4 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<49x1160xf16>, tensor<1160x64xf16>) -> tensor<49x64xf16>
  dlc.yield %c : tensor<49x64xf16>
}
func.func private @bf16_eight_transposed(%x: tensor<20x520xbf16>, %w: tensor<40x520xbf16>) -> tensor<20x40xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 32 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, split = 8 : i64}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<20x520xbf16>, tensor<40x520xbf16>) -> tensor<20x40xbf16>
  dlc.yield %c : tensor<20x40xbf16>
}
func.func private @slabs_two_turns_of_warps(%x: tensor<130x264xf16>, %w: tensor<264x64xf16>) -> tensor<130x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 128 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, stages = 2 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, split = 2 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<130x264xf16>, tensor<264x64xf16>) -> tensor<130x64xf32>
  dlc.yield %c : tensor<130x64xf32>
}
func.func private @tf32_batched(%x: tensor<3x24x100xf32>, %w: tensor<3x100x36xf32>) -> tensor<3x24x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 16 : i64, tile_depth = 16 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, split = 4 : i64}} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<3x24x100xf32>, tensor<3x100x36xf32>) -> tensor<3x24x36xf32>
  dlc.yield %c : tensor<3x24x36xf32>
}
func.func private @residual(%x: tensor<33x300xf16>, %w: tensor<300x48xf16>, %b: tensor<48xf32>, %r: tensor<33x48xf32>) -> tensor<33x48xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, split = 4 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<33x300xf16>, tensor<300x48xf16>) -> tensor<33x48xf32>
  %d = dlc.add %c, %b : (tensor<33x48xf32>, tensor<48xf32>) -> tensor<33x48xf32>
  %e = dlc.add %d, %r : (tensor<33x48xf32>, tensor<33x48xf32>) -> tensor<33x48xf32>
  %f = dlc.relu %e : tensor<33x48xf32> -> tensor<33x48xf32>
  dlc.yield %f : tensor<33x48xf32>
}
func.func private @conv_3x3(%x: tensor<1x7x7x64xf16>, %f: tensor<3x3x64x40xf16>) -> tensor<1x7x7x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, split = 4 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x64xf16>, tensor<3x3x64x40xf16>) -> tensor<1x7x7x40xf16>
  dlc.yield %c : tensor<1x7x7x40xf16>
}
func.func private @bytes(%x: tensor<30x600xi8>, %w: tensor<600x40xi8>) -> tensor<30x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "split_depth", tile_rows = 16 : i64, tile_columns = 32 : i64, tile_depth = 128 : i64, stages = 2 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, split = 2 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<30x600xi8>, tensor<600x40xi8>) -> tensor<30x40xi32>
  dlc.yield %c : tensor<30x40xi32>
}
