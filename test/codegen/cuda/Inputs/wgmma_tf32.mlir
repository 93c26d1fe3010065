// Contractions of f32 in tf32 by wgmma, whose operands have their neighbours along the depth: tiles and stages, batches,
// epilogues, sliding windows; sizes that leave something over, more tiles than blocks. On sm_80 the same kernels go by
// mma.sync.

func.func private @tf32_nt(%a: tensor<136x148xf32>, %b: tensor<200x148xf32>) -> tensor<136x200xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<136x148xf32>, tensor<200x148xf32>) -> tensor<136x200xf32>
  dlc.yield %c : tensor<136x200xf32>
}

// Tiles.
func.func private @tf32_64x16(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 16 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @tf32_64x96(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @tf32_128x192(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 192 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @tf32_256x64(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @tf32_64x256(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 256 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}
func.func private @tf32_64x64_cluster(%a: tensor<140x100xf32>, %b: tensor<148x100xf32>) -> tensor<140x148xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<148x100xf32>) -> tensor<140x148xf32>
  dlc.yield %c : tensor<140x148xf32>
}

// Less depth than a stage has; one row.
func.func private @tf32_one_turn(%a: tensor<64x4xf32>, %b: tensor<64x4xf32>) -> tensor<64x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<64x4xf32>, tensor<64x4xf32>) -> tensor<64x64xf32>
  dlc.yield %c : tensor<64x64xf32>
}
func.func private @tf32_one_row(%a: tensor<1x256xf32>, %b: tensor<70x256xf32>) -> tensor<1x70xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<1x256xf32>, tensor<70x256xf32>) -> tensor<1x70xf32>
  dlc.yield %c : tensor<1x70xf32>
}

// Batches, and heads out of projections.
func.func private @tf32_batches(%a: tensor<3x72x80xf32>, %b: tensor<3x88x80xf32>) -> tensor<3x72x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<3x72x80xf32>, tensor<3x88x80xf32>) -> tensor<3x72x88xf32>
  dlc.yield %c : tensor<3x72x88xf32>
}
func.func private @tf32_scores(%q: tensor<2x40x96xf32>, %k: tensor<2x40x96xf32>) -> tensor<2x3x40x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %q1 = dlc.reshape %q : tensor<2x40x96xf32> -> tensor<2x40x3x32xf32>
  %q2 = dlc.transpose %q1 permutation = [0, 2, 1, 3] : tensor<2x40x3x32xf32> -> tensor<2x3x40x32xf32>
  %k1 = dlc.reshape %k : tensor<2x40x96xf32> -> tensor<2x40x3x32xf32>
  %k2 = dlc.transpose %k1 permutation = [0, 2, 1, 3] : tensor<2x40x3x32xf32> -> tensor<2x3x40x32xf32>
  %s = dlc.matmul %q2, %k2 precision = tf32 {transpose_rhs = true} : (tensor<2x3x40x32xf32>, tensor<2x3x40x32xf32>) -> tensor<2x3x40x40xf32>
  dlc.yield %s : tensor<2x3x40x40xf32>
}

// An epilogue that reads at rows; two results.
func.func private @tf32_bias_residual(%a: tensor<100x136xf32>, %b: tensor<160x136xf32>, %bias: tensor<160xf32>, %r: tensor<100x160xf32>) -> (tensor<100x160xf32>, tensor<100x160xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b precision = tf32 {transpose_rhs = true} : (tensor<100x136xf32>, tensor<160x136xf32>) -> tensor<100x160xf32>
  %d = dlc.add %c, %bias : (tensor<100x160xf32>, tensor<160xf32>) -> tensor<100x160xf32>
  %e = dlc.add %d, %r : (tensor<100x160xf32>, tensor<100x160xf32>) -> tensor<100x160xf32>
  %y = dlc.relu %e : tensor<100x160xf32> -> tensor<100x160xf32>
  dlc.yield %e, %y : tensor<100x160xf32>, tensor<100x160xf32>
}

// Convolutions whose filters end with the channels that are summed: of one tap, groups, sliding windows; data gradients, whose filters do so by themselves.
func.func private @tf32_conv1x1(%x: tensor<2x9x9x36xf32>, %w: tensor<1x1x72x36xf32>, %b: tensor<72xf32>) -> tensor<2x9x9x72xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x9x9x36xf32>, tensor<1x1x72x36xf32>) -> tensor<2x9x9x72xf32>
  %d = dlc.add %c, %b : (tensor<2x9x9x72xf32>, tensor<72xf32>) -> tensor<2x9x9x72xf32>
  %y = dlc.relu %d : tensor<2x9x9x72xf32> -> tensor<2x9x9x72xf32>
  dlc.yield %y : tensor<2x9x9x72xf32>
}
func.func private @tf32_conv1x1_grouped(%x: tensor<1x12x12x64xf32>, %w: tensor<1x1x64x32xf32>) -> tensor<1x12x12x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 2, transpose_filter = true} : (tensor<1x12x12x64xf32>, tensor<1x1x64x32xf32>) -> tensor<1x12x12x64xf32>
  dlc.yield %c : tensor<1x12x12x64xf32>
}
func.func private @tf32_conv3x3(%x: tensor<2x9x11x32xf32>, %w: tensor<3x3x68x32xf32>, %b: tensor<68xf32>) -> tensor<2x9x11x68xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x9x11x32xf32>, tensor<3x3x68x32xf32>) -> tensor<2x9x11x68xf32>
  %d = dlc.add %c, %b : (tensor<2x9x11x68xf32>, tensor<68xf32>) -> tensor<2x9x11x68xf32>
  %y = dlc.relu %d : tensor<2x9x11x68xf32> -> tensor<2x9x11x68xf32>
  dlc.yield %y : tensor<2x9x11x68xf32>
}
func.func private @tf32_conv3x3_stride2(%x: tensor<3x10x13x36xf32>, %w: tensor<3x3x64x36xf32>) -> tensor<3x5x7x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<3x10x13x36xf32>, tensor<3x3x64x36xf32>) -> tensor<3x5x7x64xf32>
  dlc.yield %c : tensor<3x5x7x64xf32>
}
func.func private @tf32_conv_volume(%x: tensor<1x5x6x7x8xf32>, %w: tensor<3x2x3x64x8xf32>) -> tensor<1x5x2x7x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 0, 1>, pads_high = array<i64: 1, 0, 1>, dilations = array<i64: 1, 2, 1>, transpose_filter = true} : (tensor<1x5x6x7x8xf32>, tensor<3x2x3x64x8xf32>) -> tensor<1x5x2x7x64xf32>
  dlc.yield %c : tensor<1x5x2x7x64xf32>
}
func.func private @tf32_conv3x3_cluster(%x: tensor<2x12x12x32xf32>, %w: tensor<3x3x96x32xf32>) -> tensor<2x12x12x96xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 2 : i64}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x12x12x32xf32>, tensor<3x3x96x32xf32>) -> tensor<2x12x12x96xf32>
  dlc.yield %c : tensor<2x12x12x96xf32>
}
func.func private @tf32_data_grad(%y: tensor<2x9x11x36xf32>, %w: tensor<3x3x40x36xf32>) -> tensor<2x9x11x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %x = dlc.conv_data_grad %y, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x36xf32>, tensor<3x3x40x36xf32>) -> tensor<2x9x11x40xf32>
  dlc.yield %x : tensor<2x9x11x40xf32>
}
