// Convolutions of few channels by windows over lines in shared memory: types, channels and strides (rows of 16 bytes, of
// 4), filters that end within a step, padding, dilation, tiles that leave something over, one dim, operands that are
// computed on their way, epilogues.

// Rows of 16 bytes: fragments come as matrices.
func.func private @stem_7x7_f16(%x: tensor<2x23x35x3xf16>, %f: tensor<7x7x3x24xf16>) -> tensor<2x12x18x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 4 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 4 : i64, together = 1 : i64, blocks = 3 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<2x23x35x3xf16>, tensor<7x7x3x24xf16>) -> tensor<2x12x18x24xf16>
  dlc.yield %c : tensor<2x12x18x24xf16>
}
func.func private @stem_7x7_bf16_f32(%x: tensor<1x18x37x4xbf16>, %f: tensor<7x7x4x64xbf16>) -> tensor<1x9x19x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 3 : i64, tile_places = 32 : i64, tile_columns = 64 : i64, warps = 2 : i64, together = 2 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x18x37x4xbf16>, tensor<7x7x4x64xbf16>) -> tensor<1x9x19x64xf32>
  dlc.yield %c : tensor<1x9x19x64xf32>
}
// Three steps a line; another tile of columns.
func.func private @stem_11x11_s4(%x: tensor<1x31x47x3xf16>, %f: tensor<11x11x3x40xf16>) -> tensor<1x7x11x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 1 : i64, tile_places = 16 : i64, tile_columns = 32 : i64, warps = 1 : i64, together = 1 : i64, blocks = 9 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 4, 4>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 1, 1>} : (tensor<1x31x47x3xf16>, tensor<11x11x3x40xf16>) -> tensor<1x7x11x40xf16>
  dlc.yield %c : tensor<1x7x11x40xf16>
}
// Rows of 8 bytes and of 4: fragments come word by word.
func.func private @s1_3x3_f16(%x: tensor<2x9x21x3xf16>, %f: tensor<3x3x3x16xf16>) -> tensor<2x9x21x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 32 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 2 : i64, blocks = 4 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x21x3xf16>, tensor<3x3x3x16xf16>) -> tensor<2x9x21x16xf16>
  dlc.yield %c : tensor<2x9x21x16xf16>
}
func.func private @s1_5x5_one_channel(%x: tensor<3x12x12x1xf16>, %f: tensor<5x5x1x8xf16>) -> tensor<3x8x8x8xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 4 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 4 : i64, together = 1 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<3x12x12x1xf16>, tensor<5x5x1x8xf16>) -> tensor<3x8x8x8xf16>
  dlc.yield %c : tensor<3x8x8x8xf16>
}
// A filter line of two bytes, of ten.
func.func private @s2_3x1_one_channel(%x: tensor<1x13x21x1xf16>, %f: tensor<3x1x1x8xf16>) -> tensor<1x6x11x8xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 1 : i64, together = 1 : i64, blocks = 1 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x13x21x1xf16>, tensor<3x1x1x8xf16>) -> tensor<1x6x11x8xf16>
  dlc.yield %c : tensor<1x6x11x8xf16>
}
func.func private @s2_3x5_one_channel(%x: tensor<1x13x41x1xf16>, %f: tensor<3x5x1x8xf16>) -> tensor<1x7x21x8xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 1 : i64, together = 2 : i64, blocks = 1 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 1>} : (tensor<1x13x41x1xf16>, tensor<3x5x1x8xf16>) -> tensor<1x7x21x8xf16>
  dlc.yield %c : tensor<1x7x21x8xf16>
}
// Columns that are stored one by one; other padding on each side.
func.func private @seven_channels(%x: tensor<1x8x19x7xf16>, %f: tensor<3x3x7x17xf16>) -> tensor<1x7x19x17xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 32 : i64, warps = 2 : i64, together = 1 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 0, 2>, dilations = array<i64: 1, 1>} : (tensor<1x8x19x7xf16>, tensor<3x3x7x17xf16>) -> tensor<1x7x19x17xf16>
  dlc.yield %c : tensor<1x7x19x17xf16>
}
func.func private @dilated_lines(%x: tensor<1x17x20x2xbf16>, %f: tensor<3x3x2x16xbf16>) -> tensor<1x9x20x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 1 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: 2, 1>, pads_high = array<i64: 2, 1>, dilations = array<i64: 2, 1>} : (tensor<1x17x20x2xbf16>, tensor<3x3x2x16xbf16>) -> tensor<1x9x20x16xbf16>
  dlc.yield %c : tensor<1x9x20x16xbf16>
}
// tf32: rounded as they are read.
func.func private @tf32_7x7(%x: tensor<1x15x27x3xf32>, %f: tensor<7x7x3x16xf32>) -> tensor<1x8x14x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 1 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x15x27x3xf32>, tensor<7x7x3x16xf32>) -> tensor<1x8x14x16xf32>
  dlc.yield %c : tensor<1x8x14x16xf32>
}
func.func private @tf32_3x3(%x: tensor<2x9x33x3xf32>, %f: tensor<3x3x3x32xf32>) -> tensor<2x9x33x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 3 : i64, tile_places = 32 : i64, tile_columns = 32 : i64, warps = 2 : i64, together = 2 : i64, blocks = 3 : i64}} {
  %c = dlc.conv %x, %f channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x33x3xf32>, tensor<3x3x3x32xf32>) -> tensor<2x9x33x32xf32>
  dlc.yield %c : tensor<2x9x33x32xf32>
}
func.func private @tf32_one_channel(%x: tensor<1x9x17x1xf32>, %f: tensor<3x3x1x16xf32>) -> tensor<1x9x17x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 3 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 2 : i64, blocks = 3 : i64}} {
  %c = dlc.conv %x, %f channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x17x1xf32>, tensor<3x3x1x16xf32>) -> tensor<1x9x17x16xf32>
  dlc.yield %c : tensor<1x9x17x16xf32>
}
// What leads in is computed where the lines are brought.
func.func private @from_planes_f16(%p: tensor<2x3x21x25xf32>, %f: tensor<7x7x3x16xf16>) -> tensor<2x11x13x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 1 : i64, blocks = 3 : i64}} {
  %q = dlc.transpose %p permutation = [0, 2, 3, 1] : tensor<2x3x21x25xf32> -> tensor<2x21x25x3xf32>
  %x = dlc.cast %q : tensor<2x21x25x3xf32> -> tensor<2x21x25x3xf16>
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<2x21x25x3xf16>, tensor<7x7x3x16xf16>) -> tensor<2x11x13x16xf16>
  dlc.yield %c : tensor<2x11x13x16xf16>
}
func.func private @from_planes_tf32(%p: tensor<1x3x9x20xf32>, %f: tensor<3x3x3x16xf32>) -> tensor<1x5x10x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 1 : i64, blocks = 3 : i64}} {
  %x = dlc.transpose %p permutation = [0, 2, 3, 1] : tensor<1x3x9x20xf32> -> tensor<1x9x20x3xf32>
  %c = dlc.conv %x, %f channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x20x3xf32>, tensor<3x3x3x16xf32>) -> tensor<1x5x10x16xf32>
  dlc.yield %c : tensor<1x5x10x16xf32>
}
// What follows.
func.func private @residual_f32(%x: tensor<1x10x18x3xf16>, %f: tensor<3x3x3x24xf16>, %b: tensor<24xf32>, %r: tensor<1x10x18x24xf32>) -> tensor<1x10x18x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 32 : i64, tile_columns = 32 : i64, warps = 2 : i64, together = 2 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x18x3xf16>, tensor<3x3x3x24xf16>) -> tensor<1x10x18x24xf32>
  %e = dlc.add %c, %b : (tensor<1x10x18x24xf32>, tensor<24xf32>) -> tensor<1x10x18x24xf32>
  %g = dlc.add %e, %r : (tensor<1x10x18x24xf32>, tensor<1x10x18x24xf32>) -> tensor<1x10x18x24xf32>
  %h = dlc.relu %g : tensor<1x10x18x24xf32> -> tensor<1x10x18x24xf32>
  dlc.yield %h : tensor<1x10x18x24xf32>
}
// One dim: a single line.
func.func private @one_dim(%x: tensor<3x50x2xf16>, %f: tensor<9x2x16xf16>) -> tensor<3x21x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 1 : i64, tile_places = 32 : i64, tile_columns = 16 : i64, warps = 1 : i64, together = 2 : i64, blocks = 2 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<3x50x2xf16>, tensor<9x2x16xf16>) -> tensor<3x21x16xf16>
  dlc.yield %c : tensor<3x21x16xf16>
}
