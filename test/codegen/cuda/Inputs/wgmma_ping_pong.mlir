// Contractions by wgmma whose two warp groups have whole tiles in turn: numbers of tiles of a block that are one, odd and
// even; turns that are fewer, as many and more than the ring's stages; slabs of 64 and 32 columns, rows and columns that
// leave something over, batches, clusters, an operand of the epilogue that waits in registers, a sliding window, bytes and
// tf32. On sm_80, which has no schedule here, the same kernels go by mma.sync.

func.func private @turns_f16(%a: tensor<900x136xf16>, %b: tensor<136x168xf16>, %bias: tensor<168xf16>, %r: tensor<900x168xf16>) -> tensor<900x168xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<900x136xf16>, tensor<136x168xf16>) -> tensor<900x168xf32>
  %bias1 = dlc.cast %bias : tensor<168xf16> -> tensor<168xf32>
  %d = dlc.add %c, %bias1 : (tensor<900x168xf32>, tensor<168xf32>) -> tensor<900x168xf32>
  %r1 = dlc.cast %r : tensor<900x168xf16> -> tensor<900x168xf32>
  %e = dlc.add %d, %r1 : (tensor<900x168xf32>, tensor<900x168xf32>) -> tensor<900x168xf32>
  %y = dlc.cast %e : tensor<900x168xf32> -> tensor<900x168xf16>
  dlc.yield %y : tensor<900x168xf16>
}
func.func private @one_tile(%a: tensor<100x72xbf16>, %b: tensor<60x72xbf16>) -> tensor<100x60xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<100x72xbf16>, tensor<60x72xbf16>) -> tensor<100x60xf32>
  dlc.yield %c : tensor<100x60xf32>
}
func.func private @odd_tiles(%a: tensor<140x328xbf16>, %b: tensor<148x328xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 32 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x328xbf16>, tensor<148x328xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @one_block(%a: tensor<140x512xf16>, %b: tensor<148x512xf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 96 : i64, stages = 2 : i64, blocks = 1 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x512xf16>, tensor<148x512xf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @clusters(%a: tensor<600x136xbf16>, %b: tensor<148x136xbf16>) -> tensor<600x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 2 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<600x136xbf16>, tensor<148x136xbf16>) -> tensor<600x148xf32>
  dlc.yield %c : tensor<600x148xf32>
}
func.func private @batches(%a: tensor<5x72x80xf16>, %b: tensor<5x80x88xf16>) -> tensor<5x72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<5x72x80xf16>, tensor<5x80x88xf16>) -> tensor<5x72x88xf16>
  dlc.yield %c : tensor<5x72x88xf16>
}
func.func private @bytes(%a: tensor<300x144xi8>, %b: tensor<160x144xi8>) -> tensor<300x160xi8> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<300x144xi8>, tensor<160x144xi8>) -> tensor<300x160xi32>
  %y = dlc.cast %c : tensor<300x160xi32> -> tensor<300x160xi8>
  dlc.yield %y : tensor<300x160xi8>
}
func.func private @tf32(%a: tensor<200x100xf32>, %b: tensor<68x100xf32>) -> tensor<200x68xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 32 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<200x100xf32>, tensor<68x100xf32>) -> tensor<200x68xf32>
  dlc.yield %c : tensor<200x68xf32>
}
func.func private @conv3x3(%x: tensor<2x9x11x64xf16>, %w: tensor<3x3x64x72xf16>) -> tensor<2x9x11x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x64xf16>, tensor<3x3x64x72xf16>) -> tensor<2x9x11x72xf16>
  dlc.yield %c : tensor<2x9x11x72xf16>
}
func.func private @one_turn(%a: tensor<900x64xf16>, %b: tensor<64x64xf16>) -> tensor<900x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<900x64xf16>, tensor<64x64xf16>) -> tensor<900x64xf16>
  dlc.yield %c : tensor<900x64xf16>
}
