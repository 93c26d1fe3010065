// Contractions by wgmma: every way that neighbours run, tiles and stages, batches, views of memory, epilogues; sizes that
// leave something over, more tiles than blocks. On sm_80, which has no schedule here, the same kernels go by mma.sync.

// Which way neighbours run: along the depth, along the side.
func.func private @f16_nn(%a: tensor<136x144xf16>, %b: tensor<144x200xf16>) -> tensor<136x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<136x144xf16>, tensor<144x200xf16>) -> tensor<136x200xf16>
  dlc.yield %c : tensor<136x200xf16>
}
func.func private @f16_nt(%a: tensor<136x144xf16>, %b: tensor<200x144xf16>) -> tensor<136x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<136x144xf16>, tensor<200x144xf16>) -> tensor<136x200xf16>
  dlc.yield %c : tensor<136x200xf16>
}
func.func private @f16_tn(%a: tensor<144x136xf16>, %b: tensor<144x200xf16>) -> tensor<136x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_lhs = true} : (tensor<144x136xf16>, tensor<144x200xf16>) -> tensor<136x200xf16>
  dlc.yield %c : tensor<136x200xf16>
}
func.func private @f16_tt(%a: tensor<144x136xf16>, %b: tensor<200x144xf16>) -> tensor<136x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_lhs = true, transpose_rhs = true} : (tensor<144x136xf16>, tensor<200x144xf16>) -> tensor<136x200xf16>
  dlc.yield %c : tensor<136x200xf16>
}
func.func private @bf16_nn(%a: tensor<72x200xbf16>, %b: tensor<200x88xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<72x200xbf16>, tensor<200x88xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}
func.func private @bf16_tt(%a: tensor<200x72xbf16>, %b: tensor<88x200xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_lhs = true, transpose_rhs = true} : (tensor<200x72xbf16>, tensor<88x200xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}

// Tiles: one warp group or two, one part of 64 rows each or two; columns that are no multiple of the lanes; rings.
func.func private @tile_64_16(%a: tensor<100x136xf16>, %b: tensor<90x136xf16>) -> tensor<100x90xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 16 : i64, stages = 8 : i64, blocks = 3 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<100x136xf16>, tensor<90x136xf16>) -> tensor<100x90xf16>
  dlc.yield %c : tensor<100x90xf16>
}
func.func private @tile_64_32(%a: tensor<70x520xf16>, %b: tensor<45x520xf16>) -> tensor<70x45xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<70x520xf16>, tensor<45x520xf16>) -> tensor<70x45xf16>
  dlc.yield %c : tensor<70x45xf16>
}
func.func private @tile_64_96(%a: tensor<70x72xf16>, %b: tensor<100x72xf16>) -> tensor<70x100xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 5 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<70x72xf16>, tensor<100x72xf16>) -> tensor<70x100xf16>
  dlc.yield %c : tensor<70x100xf16>
}
func.func private @tile_64_256(%a: tensor<130x72xf16>, %b: tensor<72x264xf16>) -> tensor<130x264xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 256 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<130x72xf16>, tensor<72x264xf16>) -> tensor<130x264xf16>
  dlc.yield %c : tensor<130x264xf16>
}
func.func private @tile_128_64(%a: tensor<130x328xf16>, %b: tensor<328x72xf16>) -> tensor<130x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 8 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<130x328xf16>, tensor<328x72xf16>) -> tensor<130x72xf16>
  dlc.yield %c : tensor<130x72xf16>
}
func.func private @tile_128_192(%a: tensor<150x264xf16>, %b: tensor<264x200xf16>) -> tensor<150x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 192 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<150x264xf16>, tensor<264x200xf16>) -> tensor<150x200xf16>
  dlc.yield %c : tensor<150x200xf16>
}
func.func private @tile_128_256(%a: tensor<264x136xf16>, %b: tensor<136x264xf16>) -> tensor<264x264xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 256 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<264x136xf16>, tensor<136x264xf16>) -> tensor<264x264xf16>
  dlc.yield %c : tensor<264x264xf16>
}
func.func private @tile_256_16(%a: tensor<300x72xf16>, %b: tensor<24x72xf16>) -> tensor<300x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 16 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<300x72xf16>, tensor<24x72xf16>) -> tensor<300x24xf16>
  dlc.yield %c : tensor<300x24xf16>
}
func.func private @tile_256_64(%a: tensor<136x304xf16>, %b: tensor<136x72xf16>) -> tensor<304x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_lhs = true} : (tensor<136x304xf16>, tensor<136x72xf16>) -> tensor<304x72xf16>
  dlc.yield %c : tensor<304x72xf16>
}
func.func private @tile_256_128(%a: tensor<264x200xf16>, %b: tensor<200x136xf16>) -> tensor<264x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 128 : i64, stages = 4 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<264x200xf16>, tensor<200x136xf16>) -> tensor<264x136xf16>
  dlc.yield %c : tensor<264x136xf16>
}

// Clusters: both ways of the shared operand; a last block without rows; batches.
func.func private @cluster_nn(%a: tensor<300x200xf16>, %b: tensor<200x264xf16>) -> tensor<300x264xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<300x200xf16>, tensor<200x264xf16>) -> tensor<300x264xf16>
  dlc.yield %c : tensor<300x264xf16>
}
func.func private @cluster_nt(%a: tensor<200x136xf16>, %b: tensor<90x136xf16>) -> tensor<200x90xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 4 : i64, blocks = 2 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<200x136xf16>, tensor<90x136xf16>) -> tensor<200x90xf16>
  dlc.yield %c : tensor<200x90xf16>
}
func.func private @cluster_empty(%a: tensor<260x72xf16>, %b: tensor<72x256xf16>) -> tensor<260x256xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 256 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<260x72xf16>, tensor<72x256xf16>) -> tensor<260x256xf16>
  dlc.yield %c : tensor<260x256xf16>
}
func.func private @cluster_batches(%a: tensor<3x72x80xf16>, %b: tensor<3x80x136xf16>) -> tensor<3x72x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<3x72x80xf16>, tensor<3x80x136xf16>) -> tensor<3x72x136xf16>
  dlc.yield %c : tensor<3x72x136xf16>
}

// Less depth than a stage has; fewer turns than stages; one row.
func.func private @one_turn(%a: tensor<64x8xf16>, %b: tensor<8x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<64x8xf16>, tensor<8x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}
func.func private @few_turns(%a: tensor<64x128xf16>, %b: tensor<128x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 8 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<64x128xf16>, tensor<128x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}
func.func private @one_row(%a: tensor<1x256xf16>, %b: tensor<256x128xf16>) -> tensor<1x128xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<1x256xf16>, tensor<256x128xf16>) -> tensor<1x128xf16>
  dlc.yield %c : tensor<1x128xf16>
}

// Sums that are not rounded.
func.func private @wide_result(%a: tensor<136x80xf16>, %b: tensor<80x72xf16>) -> tensor<136x72xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<136x80xf16>, tensor<80x72xf16>) -> tensor<136x72xf32>
  dlc.yield %c : tensor<136x72xf32>
}

// Batches: plain; one operand for several; of heads, out of the projections; out of one fused projection.
func.func private @batches(%a: tensor<3x72x80xf16>, %b: tensor<3x80x88xf16>) -> tensor<3x72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<3x72x80xf16>, tensor<3x80x88xf16>) -> tensor<3x72x88xf16>
  dlc.yield %c : tensor<3x72x88xf16>
}
func.func private @batches_shared(%a: tensor<2x3x72x64xf16>, %b: tensor<2x1x64x80xf16>) -> tensor<2x3x72x80xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<2x3x72x64xf16>, tensor<2x1x64x80xf16>) -> tensor<2x3x72x80xf16>
  dlc.yield %c : tensor<2x3x72x80xf16>
}
func.func private @attention_scores(%q: tensor<2x40x192xf16>, %k: tensor<2x40x192xf16>) -> tensor<2x3x40x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %q1 = dlc.reshape %q : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %q2 = dlc.transpose %q1 permutation = [0, 2, 1, 3] : tensor<2x40x3x64xf16> -> tensor<2x3x40x64xf16>
  %k1 = dlc.reshape %k : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %k2 = dlc.transpose %k1 permutation = [0, 2, 1, 3] : tensor<2x40x3x64xf16> -> tensor<2x3x40x64xf16>
  %s = dlc.matmul %q2, %k2 {transpose_rhs = true} : (tensor<2x3x40x64xf16>, tensor<2x3x40x64xf16>) -> tensor<2x3x40x40xf16>
  dlc.yield %s : tensor<2x3x40x40xf16>
}
func.func private @attention_fused(%qkv: tensor<2x40x576xf16>) -> tensor<2x3x40x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %q0 = dlc.slice %qkv starts = [0, 0, 0] steps = [1, 1, 1] : tensor<2x40x576xf16> -> tensor<2x40x192xf16>
  %k0 = dlc.slice %qkv starts = [0, 0, 192] steps = [1, 1, 1] : tensor<2x40x576xf16> -> tensor<2x40x192xf16>
  %q1 = dlc.reshape %q0 : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %q2 = dlc.transpose %q1 permutation = [0, 2, 1, 3] : tensor<2x40x3x64xf16> -> tensor<2x3x40x64xf16>
  %k1 = dlc.reshape %k0 : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %k2 = dlc.transpose %k1 permutation = [0, 2, 3, 1] : tensor<2x40x3x64xf16> -> tensor<2x3x64x40xf16>
  %s = dlc.matmul %q2, %k2 : (tensor<2x3x40x64xf16>, tensor<2x3x64x40xf16>) -> tensor<2x3x40x40xf16>
  dlc.yield %s : tensor<2x3x40x40xf16>
}
func.func private @attention_values(%p: tensor<2x3x40x40xf16>, %v: tensor<2x40x192xf16>) -> tensor<2x3x40x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %v1 = dlc.reshape %v : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %v2 = dlc.transpose %v1 permutation = [0, 2, 1, 3] : tensor<2x40x3x64xf16> -> tensor<2x3x40x64xf16>
  %o = dlc.matmul %p, %v2 : (tensor<2x3x40x40xf16>, tensor<2x3x40x64xf16>) -> tensor<2x3x40x64xf16>
  dlc.yield %o : tensor<2x3x40x64xf16>
}

// Epilogues: bias, activation, residual, casts; two results of two types.
func.func private @bias_gelu_residual(%a: tensor<100x136xf16>, %b: tensor<136x160xf16>, %bias: tensor<160xf16>, %r: tensor<100x160xf16>) -> tensor<100x160xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 128 : i64, stages = 4 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<100x136xf16>, tensor<136x160xf16>) -> tensor<100x160xf32>
  %bias1 = dlc.cast %bias : tensor<160xf16> -> tensor<160xf32>
  %d = dlc.add %c, %bias1 : (tensor<100x160xf32>, tensor<160xf32>) -> tensor<100x160xf32>
  %e = dlc.tanh %d : tensor<100x160xf32> -> tensor<100x160xf32>
  %r1 = dlc.cast %r : tensor<100x160xf16> -> tensor<100x160xf32>
  %g = dlc.add %e, %r1 : (tensor<100x160xf32>, tensor<100x160xf32>) -> tensor<100x160xf32>
  %y = dlc.cast %g : tensor<100x160xf32> -> tensor<100x160xf16>
  dlc.yield %y : tensor<100x160xf16>
}
func.func private @two_results(%a: tensor<100x136xf16>, %b: tensor<136x160xf16>) -> (tensor<100x160xf32>, tensor<100x160xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b : (tensor<100x136xf16>, tensor<136x160xf16>) -> tensor<100x160xf32>
  %d = dlc.relu %c : tensor<100x160xf32> -> tensor<100x160xf32>
  %y = dlc.cast %d : tensor<100x160xf32> -> tensor<100x160xf16>
  dlc.yield %c, %y : tensor<100x160xf32>, tensor<100x160xf16>
}

// Convolutions of one tap; groups are batches.
func.func private @conv1x1(%x: tensor<2x9x9x72xf16>, %w: tensor<1x1x72x136xf16>, %b: tensor<136xf16>) -> tensor<2x9x9x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 2 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x72xf16>, tensor<1x1x72x136xf16>) -> tensor<2x9x9x136xf16>
  %d = dlc.add %c, %b : (tensor<2x9x9x136xf16>, tensor<136xf16>) -> tensor<2x9x9x136xf16>
  %y = dlc.relu %d : tensor<2x9x9x136xf16> -> tensor<2x9x9x136xf16>
  dlc.yield %y : tensor<2x9x9x136xf16>
}
func.func private @conv1x1_grouped(%x: tensor<1x12x12x128xbf16>, %w: tensor<1x1x64x128xbf16>) -> tensor<1x12x12x128xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %y = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 2} : (tensor<1x12x12x128xbf16>, tensor<1x1x64x128xbf16>) -> tensor<1x12x12x128xbf16>
  dlc.yield %y : tensor<1x12x12x128xbf16>
}

// Sliding windows: padding, stride, dilation; channels that are no multiple of 64; lines and volumes; clusters.
func.func private @conv3x3(%x: tensor<2x9x11x64xf16>, %w: tensor<3x3x64x136xf16>, %b: tensor<136xf16>, %r: tensor<2x9x11x136xf16>) -> tensor<2x9x11x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x64xf16>, tensor<3x3x64x136xf16>) -> tensor<2x9x11x136xf16>
  %d = dlc.add %c, %b : (tensor<2x9x11x136xf16>, tensor<136xf16>) -> tensor<2x9x11x136xf16>
  %e = dlc.add %d, %r : (tensor<2x9x11x136xf16>, tensor<2x9x11x136xf16>) -> tensor<2x9x11x136xf16>
  %y = dlc.relu %e : tensor<2x9x11x136xf16> -> tensor<2x9x11x136xf16>
  dlc.yield %y : tensor<2x9x11x136xf16>
}
func.func private @conv3x3_stride2(%x: tensor<3x10x13x72xf16>, %w: tensor<3x3x72x64xf16>) -> tensor<3x5x7x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<3x10x13x72xf16>, tensor<3x3x72x64xf16>) -> tensor<3x5x7x64xf16>
  dlc.yield %c : tensor<3x5x7x64xf16>
}
func.func private @conv3x3_dilated(%x: tensor<1x12x12x8xbf16>, %w: tensor<3x3x8x64xbf16>) -> tensor<1x12x12x64xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 2, 2>} : (tensor<1x12x12x8xbf16>, tensor<3x3x8x64xbf16>) -> tensor<1x12x12x64xbf16>
  dlc.yield %c : tensor<1x12x12x64xbf16>
}
func.func private @conv1x1_stride2(%x: tensor<2x14x14x128xf16>, %w: tensor<1x1x128x128xf16>) -> tensor<2x7x7x128xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x128xf16>, tensor<1x1x128x128xf16>) -> tensor<2x7x7x128xf16>
  dlc.yield %c : tensor<2x7x7x128xf16>
}
func.func private @conv5x3(%x: tensor<1x17x9x136xf16>, %w: tensor<5x3x136x72xf16>) -> tensor<1x16x4x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 0>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x17x9x136xf16>, tensor<5x3x136x72xf16>) -> tensor<1x16x4x72xf16>
  dlc.yield %c : tensor<1x16x4x72xf16>
}
func.func private @conv_line(%x: tensor<2x70x24xf16>, %w: tensor<7x24x64xf16>) -> tensor<2x24x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 3>, pads_low = array<i64: 3>, pads_high = array<i64: 3>, dilations = array<i64: 1>} : (tensor<2x70x24xf16>, tensor<7x24x64xf16>) -> tensor<2x24x64xf16>
  dlc.yield %c : tensor<2x24x64xf16>
}
func.func private @conv_volume(%x: tensor<1x5x6x7x16xf16>, %w: tensor<3x2x3x16x64xf16>) -> tensor<1x5x2x7x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 0, 1>, pads_high = array<i64: 1, 0, 1>, dilations = array<i64: 1, 2, 1>} : (tensor<1x5x6x7x16xf16>, tensor<3x2x3x16x64xf16>) -> tensor<1x5x2x7x64xf16>
  dlc.yield %c : tensor<1x5x2x7x64xf16>
}
func.func private @conv3x3_cluster(%x: tensor<2x12x12x64xf16>, %w: tensor<3x3x64x128xf16>) -> tensor<2x12x12x128xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 2 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x12x12x64xf16>, tensor<3x3x64x128xf16>) -> tensor<2x12x12x128xf16>
  dlc.yield %c : tensor<2x12x12x128xf16>
}

// Filters that are walked backwards.
func.func private @data_grad(%y: tensor<2x9x11x72xf16>, %w: tensor<3x3x40x72xf16>) -> tensor<2x9x11x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %x = dlc.conv_data_grad %y, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x72xf16>, tensor<3x3x40x72xf16>) -> tensor<2x9x11x40xf16>
  dlc.yield %x : tensor<2x9x11x40xf16>
}
func.func private @data_grad_dilated(%y: tensor<1x12x6x64xbf16>, %w: tensor<3x2x64x64xbf16>) -> tensor<1x12x9x64xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %x = dlc.conv_data_grad %y, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x6x64xbf16>, tensor<3x2x64x64xbf16>) -> tensor<1x12x9x64xbf16>
  dlc.yield %x : tensor<1x12x9x64xbf16>
}
