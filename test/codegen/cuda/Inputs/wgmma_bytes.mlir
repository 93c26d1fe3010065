// Contractions of 8-bit integers by wgmma, whose operands have their neighbours along the depth: signs, tiles and stages,
// batches, epilogues of integers and of quantized networks, sliding windows; sizes that leave something over, more tiles
// than blocks. On sm_80 the same kernels go by mma.sync.

// Signs.
func.func private @i8_i8_nt(%a: tensor<136x208xi8>, %b: tensor<200x208xi8>) -> tensor<136x200xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<136x208xi8>, tensor<200x208xi8>) -> tensor<136x200xi32>
  dlc.yield %c : tensor<136x200xi32>
}
func.func private @ui8_i8_nt(%a: tensor<136x208xui8>, %b: tensor<200x208xi8>) -> tensor<136x200xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<136x208xui8>, tensor<200x208xi8>) -> tensor<136x200xi32>
  dlc.yield %c : tensor<136x200xi32>
}
func.func private @i8_ui8_nt(%a: tensor<136x208xi8>, %b: tensor<200x208xui8>) -> tensor<136x200xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<136x208xi8>, tensor<200x208xui8>) -> tensor<136x200xi32>
  dlc.yield %c : tensor<136x200xi32>
}
func.func private @ui8_ui8_nt(%a: tensor<136x208xui8>, %b: tensor<200x208xui8>) -> tensor<136x200xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<136x208xui8>, tensor<200x208xui8>) -> tensor<136x200xi32>
  dlc.yield %c : tensor<136x200xi32>
}

// Tiles.
func.func private @i8_64x16(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 16 : i64, stages = 4 : i64, blocks = 3 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}
func.func private @i8_64x96(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}
func.func private @i8_128x192(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 192 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}
func.func private @i8_256x64(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}
func.func private @i8_64x256(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 256 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}
func.func private @i8_64x64_cluster(%a: tensor<140x400xi8>, %b: tensor<148x400xi8>) -> tensor<140x148xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<140x400xi8>, tensor<148x400xi8>) -> tensor<140x148xi32>
  dlc.yield %c : tensor<140x148xi32>
}

// Less depth than a stage has; batches.
func.func private @i8_one_turn(%a: tensor<64x16xi8>, %b: tensor<64x16xi8>) -> tensor<64x64xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<64x16xi8>, tensor<64x16xi8>) -> tensor<64x64xi32>
  dlc.yield %c : tensor<64x64xi32>
}
func.func private @i8_batches(%a: tensor<3x72x144xi8>, %b: tensor<3x88x144xui8>) -> tensor<3x72x88xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 4 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<3x72x144xi8>, tensor<3x88x144xui8>) -> tensor<3x72x88xi32>
  dlc.yield %c : tensor<3x72x88xi32>
}

// Bias, scale, rounding, saturation, as quantized networks have them; a residual of bytes.
func.func private @ui8_i8_quantized(%a: tensor<100x144xui8>, %w: tensor<160x144xi8>, %b: tensor<160xi32>, %s: tensor<160xf32>) -> tensor<100x160xui8> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %w {transpose_rhs = true} : (tensor<100x144xui8>, tensor<160x144xi8>) -> tensor<100x160xi32>
  %d = dlc.add %c, %b : (tensor<100x160xi32>, tensor<160xi32>) -> tensor<100x160xi32>
  %e = dlc.cast %d : tensor<100x160xi32> -> tensor<100x160xf32>
  %f = dlc.mul %e, %s : (tensor<100x160xf32>, tensor<160xf32>) -> tensor<100x160xf32>
  %g = dlc.round %f : tensor<100x160xf32> -> tensor<100x160xf32>
  %lo = dlc.constant dense<0.0> : tensor<f32>
  %hi = dlc.constant dense<255.0> : tensor<f32>
  %h = dlc.max %g, %lo : (tensor<100x160xf32>, tensor<f32>) -> tensor<100x160xf32>
  %i = dlc.min %h, %hi : (tensor<100x160xf32>, tensor<f32>) -> tensor<100x160xf32>
  %y = dlc.cast %i : tensor<100x160xf32> -> tensor<100x160xui8>
  dlc.yield %y : tensor<100x160xui8>
}
func.func private @i8_residual(%a: tensor<100x144xi8>, %w: tensor<160x144xi8>, %r: tensor<100x160xi8>) -> tensor<100x160xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 128 : i64, stages = 4 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %a, %w {transpose_rhs = true} : (tensor<100x144xi8>, tensor<160x144xi8>) -> tensor<100x160xi32>
  %r1 = dlc.cast %r : tensor<100x160xi8> -> tensor<100x160xi32>
  %y = dlc.add %c, %r1 : (tensor<100x160xi32>, tensor<100x160xi32>) -> tensor<100x160xi32>
  dlc.yield %y : tensor<100x160xi32>
}

// Convolutions whose filters end with the channels that are summed: of one tap, groups, sliding windows.
func.func private @i8_conv1x1(%x: tensor<2x9x9x144xi8>, %w: tensor<1x1x72x144xi8>, %b: tensor<72xi32>, %s: tensor<72xf32>) -> tensor<2x9x9x72xi8> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x9x9x144xi8>, tensor<1x1x72x144xi8>) -> tensor<2x9x9x72xi32>
  %d = dlc.add %c, %b : (tensor<2x9x9x72xi32>, tensor<72xi32>) -> tensor<2x9x9x72xi32>
  %e = dlc.cast %d : tensor<2x9x9x72xi32> -> tensor<2x9x9x72xf32>
  %f = dlc.mul %e, %s : (tensor<2x9x9x72xf32>, tensor<72xf32>) -> tensor<2x9x9x72xf32>
  %g = dlc.round %f : tensor<2x9x9x72xf32> -> tensor<2x9x9x72xf32>
  %lo = dlc.constant dense<-128.0> : tensor<f32>
  %hi = dlc.constant dense<127.0> : tensor<f32>
  %h = dlc.max %g, %lo : (tensor<2x9x9x72xf32>, tensor<f32>) -> tensor<2x9x9x72xf32>
  %i = dlc.min %h, %hi : (tensor<2x9x9x72xf32>, tensor<f32>) -> tensor<2x9x9x72xf32>
  %y = dlc.cast %i : tensor<2x9x9x72xf32> -> tensor<2x9x9x72xi8>
  dlc.yield %y : tensor<2x9x9x72xi8>
}
func.func private @ui8_conv1x1_grouped(%x: tensor<1x12x12x128xui8>, %w: tensor<1x1x64x64xi8>) -> tensor<1x12x12x64xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 2 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 2, transpose_filter = true} : (tensor<1x12x12x128xui8>, tensor<1x1x64x64xi8>) -> tensor<1x12x12x64xi32>
  dlc.yield %c : tensor<1x12x12x64xi32>
}
func.func private @ui8_conv3x3(%x: tensor<2x9x11x128xui8>, %w: tensor<3x3x68x128xi8>, %b: tensor<68xi32>, %s: tensor<68xf32>) -> tensor<2x9x11x68xui8> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 128 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x9x11x128xui8>, tensor<3x3x68x128xi8>) -> tensor<2x9x11x68xi32>
  %d = dlc.add %c, %b : (tensor<2x9x11x68xi32>, tensor<68xi32>) -> tensor<2x9x11x68xi32>
  %e = dlc.cast %d : tensor<2x9x11x68xi32> -> tensor<2x9x11x68xf32>
  %f = dlc.mul %e, %s : (tensor<2x9x11x68xf32>, tensor<68xf32>) -> tensor<2x9x11x68xf32>
  %g = dlc.round %f : tensor<2x9x11x68xf32> -> tensor<2x9x11x68xf32>
  %lo = dlc.constant dense<0.0> : tensor<f32>
  %hi = dlc.constant dense<255.0> : tensor<f32>
  %h = dlc.max %g, %lo : (tensor<2x9x11x68xf32>, tensor<f32>) -> tensor<2x9x11x68xf32>
  %i = dlc.min %h, %hi : (tensor<2x9x11x68xf32>, tensor<f32>) -> tensor<2x9x11x68xf32>
  %y = dlc.cast %i : tensor<2x9x11x68xf32> -> tensor<2x9x11x68xui8>
  dlc.yield %y : tensor<2x9x11x68xui8>
}
func.func private @i8_conv3x3_stride2(%x: tensor<3x10x13x144xi8>, %w: tensor<3x3x64x144xi8>) -> tensor<3x5x7x64xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 4 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<3x10x13x144xi8>, tensor<3x3x64x144xi8>) -> tensor<3x5x7x64xi32>
  dlc.yield %c : tensor<3x5x7x64xi32>
}
func.func private @i8_conv_volume(%x: tensor<1x5x6x7x32xi8>, %w: tensor<3x2x3x64x32xui8>) -> tensor<1x5x2x7x64xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 0, 1>, pads_high = array<i64: 1, 0, 1>, dilations = array<i64: 1, 2, 1>, transpose_filter = true} : (tensor<1x5x6x7x32xi8>, tensor<3x2x3x64x32xui8>) -> tensor<1x5x2x7x64xi32>
  dlc.yield %c : tensor<1x5x2x7x64xi32>
}
func.func private @i8_conv3x3_cluster(%x: tensor<2x12x12x128xi8>, %w: tensor<3x3x96x128xi8>) -> tensor<2x12x12x96xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 96 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 2 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x12x12x128xi8>, tensor<3x3x96x128xi8>) -> tensor<2x12x12x96xi32>
  dlc.yield %c : tensor<2x12x12x96xi32>
}
