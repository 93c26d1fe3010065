// Every tile that the cost model of tensor cores chooses from, with long rows of aligned elements and with odd ones:
// each must compile without a spill.
func.func private @conv_128x128(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 32, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_128x128(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 32, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_128x128(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 32, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_128x128(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 16, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_128x128(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 16, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_128x128(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 64, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_128x64(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_128x64(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_128x64(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_128x64(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 16, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_128x64(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 16, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_128x64(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 64, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_128x32(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_128x32(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_128x32(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_128x32(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 16, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_128x32(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 16, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_128x32(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 32, tile_depth = 64, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_128x16(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_128x16(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_128x16(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 32, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_128x16(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 16, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_128x16(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 16, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_128x16(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 16, tile_depth = 64, warps_rows = 4, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_64x128(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_64x128(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_64x128(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_64x128(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_64x128(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_64x128(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 128, tile_depth = 64, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_64x64(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_64x64(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_64x64(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_64x64(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_64x64(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_64x64(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 64, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_64x32(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_64x32(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_64x32(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_64x32(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_64x32(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_64x32(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 64, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_64x16(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_64x16(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_64x16(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_64x16(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 16, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_64x16(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 16, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_64x16(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 16, tile_depth = 64, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_32x128(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_32x128(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_32x128(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_32x128(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_32x128(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_32x128(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 128, tile_depth = 64, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_32x64(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_32x64(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_32x64(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_32x64(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_32x64(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_32x64(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 64, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_32x32(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 64, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_32x32(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_32x32(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_32x32(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_32x32(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_32x32(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 128, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_32x16(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 64, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_32x16(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_32x16(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_32x16(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_32x16(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_32x16(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 16, tile_depth = 128, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_16x128(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_16x128(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_16x128(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 32, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_16x128(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_16x128(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 16, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_16x128(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 128, tile_depth = 64, warps_rows = 1, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_16x64(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_16x64(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_16x64(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_16x64(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_16x64(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 16, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_16x64(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 64, tile_depth = 64, warps_rows = 1, warps_columns = 2, warps_depth = 2, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_16x32(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 64, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_16x32(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_16x32(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_16x32(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_16x32(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_16x32(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 128, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
func.func private @conv_16x16(%x: tensor<2x14x14x32xf16>, %w: tensor<3x3x32x136xf16>, %b: tensor<136xf16>, %r: tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 64, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf16>, tensor<3x3x32x136xf16>) -> tensor<2x14x14x136xf16>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf16>, tensor<136xf16>) -> tensor<2x14x14x136xf16>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf16>, tensor<2x14x14x136xf16>) -> tensor<2x14x14x136xf16>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf16> -> tensor<2x14x14x136xf16>
  dlc.yield %2 : tensor<2x14x14x136xf16>
}
func.func private @stem_16x16(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @odd_16x16(%x: tensor<3x65x77xbf16>, %w: tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<3x65x77xbf16>, tensor<3x77x131xbf16>) -> tensor<3x65x131xbf16>
  dlc.yield %c : tensor<3x65x131xbf16>
}
func.func private @tf32_conv_16x16(%x: tensor<2x14x14x32xf32>, %w: tensor<3x3x32x136xf32>, %b: tensor<136xf32>, %r: tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x14x14x32xf32>, tensor<3x3x32x136xf32>) -> tensor<2x14x14x136xf32>
  %0 = dlc.add %c, %b : (tensor<2x14x14x136xf32>, tensor<136xf32>) -> tensor<2x14x14x136xf32>
  %1 = dlc.add %0, %r : (tensor<2x14x14x136xf32>, tensor<2x14x14x136xf32>) -> tensor<2x14x14x136xf32>
  %2 = dlc.relu %1 : tensor<2x14x14x136xf32> -> tensor<2x14x14x136xf32>
  dlc.yield %2 : tensor<2x14x14x136xf32>
}
func.func private @tf32_odd_16x16(%x: tensor<77x65xf32>, %w: tensor<131x77xf32>) -> tensor<65x131xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<77x65xf32>, tensor<131x77xf32>) -> tensor<65x131xf32>
  dlc.yield %c : tensor<65x131xf32>
}
func.func private @i8_conv_16x16(%x: tensor<2x9x9x16xi8>, %w: tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 128, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xi8>, tensor<3x3x16x40xi8>) -> tensor<2x9x9x40xi32>
  dlc.yield %c : tensor<2x9x9x40xi32>
}
