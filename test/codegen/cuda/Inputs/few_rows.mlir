// Products with few rows: both directions of B, odd sizes, types, batches, epilogues.
func.func private @fc_f32(%x: tensor<1x300xf32>, %w: tensor<300x104xf32>) -> tensor<1x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x300xf32>, tensor<300x104xf32>) -> tensor<1x104xf32>
  dlc.yield %c : tensor<1x104xf32>
}
func.func private @fc_f32_transposed(%x: tensor<1x300xf32>, %w: tensor<104x300xf32>) -> tensor<1x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<1x300xf32>, tensor<104x300xf32>) -> tensor<1x104xf32>
  dlc.yield %c : tensor<1x104xf32>
}
func.func private @fc_f16(%x: tensor<1x512xf16>, %w: tensor<512x200xf16>) -> tensor<1x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x512xf16>, tensor<512x200xf16>) -> tensor<1x200xf16>
  dlc.yield %c : tensor<1x200xf16>
}
func.func private @fc_f16_transposed(%x: tensor<2x512xf16>, %w: tensor<200x512xf16>) -> tensor<2x200xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<2x512xf16>, tensor<200x512xf16>) -> tensor<2x200xf16>
  dlc.yield %c : tensor<2x200xf16>
}
func.func private @fc_bf16_8_rows(%x: tensor<8x264xbf16>, %w: tensor<264x72xbf16>) -> tensor<8x72xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows"}} {
  %c = dlc.matmul %x, %w : (tensor<8x264xbf16>, tensor<264x72xbf16>) -> tensor<8x72xbf16>
  dlc.yield %c : tensor<8x72xbf16>
}
func.func private @fc_bf16_8_rows_transposed(%x: tensor<8x264xbf16>, %w: tensor<72x264xbf16>) -> tensor<8x72xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows"}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<8x264xbf16>, tensor<72x264xbf16>) -> tensor<8x72xbf16>
  dlc.yield %c : tensor<8x72xbf16>
}
func.func private @fc_f32_5_rows_odd(%x: tensor<5x77xf32>, %w: tensor<77x33xf32>) -> tensor<5x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<5x77xf32>, tensor<77x33xf32>) -> tensor<5x33xf32>
  dlc.yield %c : tensor<5x33xf32>
}
func.func private @fc_f32_3_rows_odd_transposed(%x: tensor<3x77xf32>, %w: tensor<33x77xf32>) -> tensor<3x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<3x77xf32>, tensor<33x77xf32>) -> tensor<3x33xf32>
  dlc.yield %c : tensor<3x33xf32>
}
func.func private @fc_lhs_transposed(%x: tensor<96x4xf32>, %w: tensor<96x40xf32>) -> tensor<4x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<96x4xf32>, tensor<96x40xf32>) -> tensor<4x40xf32>
  dlc.yield %c : tensor<4x40xf32>
}
func.func private @fc_both_transposed(%x: tensor<96x4xf32>, %w: tensor<40x96xf32>) -> tensor<4x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<96x4xf32>, tensor<40x96xf32>) -> tensor<4x40xf32>
  dlc.yield %c : tensor<4x40xf32>
}
func.func private @fc_f64(%x: tensor<2x40xf64>, %w: tensor<40x24xf64>) -> tensor<2x24xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x40xf64>, tensor<40x24xf64>) -> tensor<2x24xf64>
  dlc.yield %c : tensor<2x24xf64>
}
func.func private @fc_i8(%x: tensor<1x64xi8>, %w: tensor<64x48xi8>) -> tensor<1x48xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x64xi8>, tensor<64x48xi8>) -> tensor<1x48xi32>
  dlc.yield %c : tensor<1x48xi32>
}
func.func private @fc_ui8_transposed(%x: tensor<4x64xui8>, %w: tensor<48x64xi8>) -> tensor<4x48xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<4x64xui8>, tensor<48x64xi8>) -> tensor<4x48xi32>
  dlc.yield %c : tensor<4x48xi32>
}
func.func private @fc_i64(%x: tensor<3x20xi64>, %w: tensor<20x12xi64>) -> tensor<3x12xi64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<3x20xi64>, tensor<20x12xi64>) -> tensor<3x12xi64>
  dlc.yield %c : tensor<3x12xi64>
}
func.func private @fc_short(%x: tensor<1x3xf32>, %w: tensor<3x5xf32>) -> tensor<1x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x3xf32>, tensor<3x5xf32>) -> tensor<1x5xf32>
  dlc.yield %c : tensor<1x5xf32>
}
func.func private @fc_one_column(%x: tensor<7x40xf32>, %w: tensor<40x1xf32>) -> tensor<7x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<7x40xf32>, tensor<40x1xf32>) -> tensor<7x1xf32>
  dlc.yield %c : tensor<7x1xf32>
}
func.func private @fc_wide(%x: tensor<1x16xf32>, %w: tensor<16x5000xf32>) -> tensor<1x5000xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x16xf32>, tensor<16x5000xf32>) -> tensor<1x5000xf32>
  dlc.yield %c : tensor<1x5000xf32>
}
func.func private @fc_batched(%x: tensor<3x2x40xf32>, %w: tensor<3x40x24xf32>) -> tensor<3x2x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<3x2x40xf32>, tensor<3x40x24xf32>) -> tensor<3x2x24xf32>
  dlc.yield %c : tensor<3x2x24xf32>
}
func.func private @fc_tf32(%x: tensor<1x300xf32>, %w: tensor<300x104xf32>) -> tensor<1x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<1x300xf32>, tensor<300x104xf32>) -> tensor<1x104xf32>
  dlc.yield %c : tensor<1x104xf32>
}
func.func private @fc_bias_relu(%x: tensor<2x128xf16>, %w: tensor<128x104xf16>, %b: tensor<104xf16>) -> tensor<2x104xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x128xf16>, tensor<128x104xf16>) -> tensor<2x104xf16>
  %0 = dlc.add %c, %b : (tensor<2x104xf16>, tensor<104xf16>) -> tensor<2x104xf16>
  %1 = dlc.relu %0 : tensor<2x104xf16> -> tensor<2x104xf16>
  dlc.yield %1 : tensor<2x104xf16>
}
func.func private @fc_weights_of_8_bits(%x: tensor<2x128xf32>, %w: tensor<128x104xi8>) -> tensor<2x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %h = dlc.cast %w : tensor<128x104xi8> -> tensor<128x104xf32>
  %c = dlc.matmul %x, %h : (tensor<2x128xf32>, tensor<128x104xf32>) -> tensor<2x104xf32>
  dlc.yield %c : tensor<2x104xf32>
}
func.func private @conv_one_position(%x: tensor<1x3x3x16xf32>, %w: tensor<3x3x16x40xf32>) -> tensor<1x1x1x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x3x3x16xf32>, tensor<3x3x16x40xf32>) -> tensor<1x1x1x40xf32>
  dlc.yield %c : tensor<1x1x1x40xf32>
}
func.func private @schedule_one_warp(%x: tensor<2x300xf32>, %w: tensor<300x104xf32>) -> tensor<2x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1, tile_columns = 128}} {
  %c = dlc.matmul %x, %w : (tensor<2x300xf32>, tensor<300x104xf32>) -> tensor<2x104xf32>
  dlc.yield %c : tensor<2x104xf32>
}
func.func private @schedule_16_warps(%x: tensor<2x300xf32>, %w: tensor<300x104xf32>) -> tensor<2x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 16, tile_columns = 4}} {
  %c = dlc.matmul %x, %w : (tensor<2x300xf32>, tensor<300x104xf32>) -> tensor<2x104xf32>
  dlc.yield %c : tensor<2x104xf32>
}
func.func private @schedule_transposed_one_column(%x: tensor<2x300xf32>, %w: tensor<104x300xf32>) -> tensor<2x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 4, tile_columns = 1}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<2x300xf32>, tensor<104x300xf32>) -> tensor<2x104xf32>
  dlc.yield %c : tensor<2x104xf32>
}
func.func private @schedule_transposed_8_columns(%x: tensor<2x300xf32>, %w: tensor<104x300xf32>) -> tensor<2x104xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 2, tile_columns = 8}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<2x300xf32>, tensor<104x300xf32>) -> tensor<2x104xf32>
  dlc.yield %c : tensor<2x104xf32>
}
