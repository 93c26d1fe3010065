// Contractions by wgmma whose results leave by the copy engine: every width of an element, slabs of 64, 32 and 16 columns,
// rows and columns that leave something over, batches, clusters, an operand of the epilogue, a sliding window. On sm_80,
// which has no schedule here, the same kernels go by mma.sync.

func.func private @boxes_f16(%a: tensor<140x136xf16>, %b: tensor<136x168xf16>, %bias: tensor<168xf16>, %r: tensor<140x168xf16>) -> tensor<140x168xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<140x136xf16>, tensor<136x168xf16>) -> tensor<140x168xf32>
  %bias1 = dlc.cast %bias : tensor<168xf16> -> tensor<168xf32>
  %d = dlc.add %c, %bias1 : (tensor<140x168xf32>, tensor<168xf32>) -> tensor<140x168xf32>
  %r1 = dlc.cast %r : tensor<140x168xf16> -> tensor<140x168xf32>
  %e = dlc.add %d, %r1 : (tensor<140x168xf32>, tensor<140x168xf32>) -> tensor<140x168xf32>
  %y = dlc.cast %e : tensor<140x168xf32> -> tensor<140x168xf16>
  dlc.yield %y : tensor<140x168xf16>
}
func.func private @boxes_64x16(%a: tensor<140x72xbf16>, %b: tensor<148x72xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 16 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x72xbf16>, tensor<148x72xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @boxes_64x96(%a: tensor<140x72xbf16>, %b: tensor<148x72xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x72xbf16>, tensor<148x72xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @boxes_256x64(%a: tensor<140x72xbf16>, %b: tensor<148x72xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x72xbf16>, tensor<148x72xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @boxes_64x192(%a: tensor<140x72xbf16>, %b: tensor<148x72xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 192 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x72xbf16>, tensor<148x72xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @boxes_64x64_cluster(%a: tensor<140x72xbf16>, %b: tensor<148x72xbf16>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 2 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x72xbf16>, tensor<148x72xbf16>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @boxes_batches(%a: tensor<3x72x80xf16>, %b: tensor<3x80x88xf16>) -> tensor<3x72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<3x72x80xf16>, tensor<3x80x88xf16>) -> tensor<3x72x88xf16>
  dlc.yield %c : tensor<3x72x88xf16>
}
func.func private @boxes_i8(%a: tensor<100x144xi8>, %b: tensor<160x144xi8>) -> tensor<100x160xi8> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<100x144xi8>, tensor<160x144xi8>) -> tensor<100x160xi32>
  %y = dlc.cast %c : tensor<100x160xi32> -> tensor<100x160xi8>
  dlc.yield %y : tensor<100x160xi8>
}
func.func private @boxes_tf32(%a: tensor<100x100xf32>, %b: tensor<68x100xf32>) -> tensor<100x68xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<100x100xf32>, tensor<68x100xf32>) -> tensor<100x68xf32>
  dlc.yield %c : tensor<100x68xf32>
}
func.func private @boxes_conv3x3(%x: tensor<2x9x11x64xf16>, %w: tensor<3x3x64x72xf16>) -> tensor<2x9x11x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64, box_stores = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x64xf16>, tensor<3x3x64x72xf16>) -> tensor<2x9x11x72xf16>
  dlc.yield %c : tensor<2x9x11x72xf16>
}
