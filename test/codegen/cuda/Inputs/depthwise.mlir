// Depthwise convolutions: strides, dilations, uneven pads, odd sizes, types.
func.func private @same_3x3(%x: tensor<2x14x15x16xf32>, %f: tensor<3x3x1x16xf32>, %b: tensor<16xf32>, %r: tensor<2x14x15x16xf32>) -> tensor<2x14x15x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 16 : i64} : (tensor<2x14x15x16xf32>, tensor<3x3x1x16xf32>) -> tensor<2x14x15x16xf32>
  %1 = dlc.add %0, %b : (tensor<2x14x15x16xf32>, tensor<16xf32>) -> tensor<2x14x15x16xf32>
  %2 = dlc.relu %1 : tensor<2x14x15x16xf32> -> tensor<2x14x15x16xf32>
  %3 = dlc.add %2, %r : (tensor<2x14x15x16xf32>, tensor<2x14x15x16xf32>) -> tensor<2x14x15x16xf32>
  dlc.yield %3 : tensor<2x14x15x16xf32>
}
func.func private @stride2_3x3(%x: tensor<1x15x17x8xf32>, %f: tensor<3x3x1x8xf32>, %b: tensor<8xf32>, %r: tensor<1x7x9x8xf32>) -> tensor<1x7x9x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 1, 1>, groups = 8 : i64} : (tensor<1x15x17x8xf32>, tensor<3x3x1x8xf32>) -> tensor<1x7x9x8xf32>
  %1 = dlc.add %0, %b : (tensor<1x7x9x8xf32>, tensor<8xf32>) -> tensor<1x7x9x8xf32>
  %2 = dlc.relu %1 : tensor<1x7x9x8xf32> -> tensor<1x7x9x8xf32>
  %3 = dlc.add %2, %r : (tensor<1x7x9x8xf32>, tensor<1x7x9x8xf32>) -> tensor<1x7x9x8xf32>
  dlc.yield %3 : tensor<1x7x9x8xf32>
}
func.func private @odd_channels(%x: tensor<1x9x7x5xf32>, %f: tensor<3x3x1x5xf32>, %b: tensor<5xf32>, %r: tensor<1x9x7x5xf32>) -> tensor<1x9x7x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x9x7x5xf32>, tensor<3x3x1x5xf32>) -> tensor<1x9x7x5xf32>
  %1 = dlc.add %0, %b : (tensor<1x9x7x5xf32>, tensor<5xf32>) -> tensor<1x9x7x5xf32>
  %2 = dlc.relu %1 : tensor<1x9x7x5xf32> -> tensor<1x9x7x5xf32>
  %3 = dlc.add %2, %r : (tensor<1x9x7x5xf32>, tensor<1x9x7x5xf32>) -> tensor<1x9x7x5xf32>
  dlc.yield %3 : tensor<1x9x7x5xf32>
}
func.func private @kernel_5x5(%x: tensor<1x13x11x12xf32>, %f: tensor<5x5x1x12xf32>) -> tensor<1x13x11x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, groups = 12 : i64} : (tensor<1x13x11x12xf32>, tensor<5x5x1x12xf32>) -> tensor<1x13x11x12xf32>
  dlc.yield %0 : tensor<1x13x11x12xf32>
}
func.func private @dilated(%x: tensor<1x16x19x4xf32>, %f: tensor<3x3x1x4xf32>) -> tensor<1x15x9x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 2 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 2>, dilations = array<i64: 2, 3>, pads_low = array<i64: 2, 3>, pads_high = array<i64: 1, 2>, groups = 4 : i64} : (tensor<1x16x19x4xf32>, tensor<3x3x1x4xf32>) -> tensor<1x15x9x4xf32>
  dlc.yield %0 : tensor<1x15x9x4xf32>
}
func.func private @half_lanes(%x: tensor<1x10x10x24xf16>, %f: tensor<3x3x1x24xf16>, %b: tensor<24xf16>, %r: tensor<1x10x10x24xf16>) -> tensor<1x10x10x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 24 : i64} : (tensor<1x10x10x24xf16>, tensor<3x3x1x24xf16>) -> tensor<1x10x10x24xf16>
  %1 = dlc.add %0, %b : (tensor<1x10x10x24xf16>, tensor<24xf16>) -> tensor<1x10x10x24xf16>
  %2 = dlc.relu %1 : tensor<1x10x10x24xf16> -> tensor<1x10x10x24xf16>
  %3 = dlc.add %2, %r : (tensor<1x10x10x24xf16>, tensor<1x10x10x24xf16>) -> tensor<1x10x10x24xf16>
  dlc.yield %3 : tensor<1x10x10x24xf16>
}
func.func private @brain_stride(%x: tensor<1x11x11x16xbf16>, %f: tensor<7x7x1x16xbf16>, %b: tensor<16xbf16>, %r: tensor<1x6x6x16xbf16>) -> tensor<1x6x6x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, groups = 16 : i64} : (tensor<1x11x11x16xbf16>, tensor<7x7x1x16xbf16>) -> tensor<1x6x6x16xbf16>
  %1 = dlc.add %0, %b : (tensor<1x6x6x16xbf16>, tensor<16xbf16>) -> tensor<1x6x6x16xbf16>
  %2 = dlc.relu %1 : tensor<1x6x6x16xbf16> -> tensor<1x6x6x16xbf16>
  %3 = dlc.add %2, %r : (tensor<1x6x6x16xbf16>, tensor<1x6x6x16xbf16>) -> tensor<1x6x6x16xbf16>
  dlc.yield %3 : tensor<1x6x6x16xbf16>
}
func.func private @eight_bytes(%x: tensor<1x6x6x6xf64>, %f: tensor<3x3x1x6xf64>, %b: tensor<6xf64>, %r: tensor<1x6x6x6xf64>) -> tensor<1x6x6x6xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 2 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 6 : i64} : (tensor<1x6x6x6xf64>, tensor<3x3x1x6xf64>) -> tensor<1x6x6x6xf64>
  %1 = dlc.add %0, %b : (tensor<1x6x6x6xf64>, tensor<6xf64>) -> tensor<1x6x6x6xf64>
  %2 = dlc.relu %1 : tensor<1x6x6x6xf64> -> tensor<1x6x6x6xf64>
  %3 = dlc.add %2, %r : (tensor<1x6x6x6xf64>, tensor<1x6x6x6xf64>) -> tensor<1x6x6x6xf64>
  dlc.yield %3 : tensor<1x6x6x6xf64>
}
func.func private @one_column(%x: tensor<3x9x1x8xf32>, %f: tensor<3x1x1x8xf32>) -> tensor<3x9x1x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 1, 0>, groups = 8 : i64} : (tensor<3x9x1x8xf32>, tensor<3x1x1x8xf32>) -> tensor<3x9x1x8xf32>
  dlc.yield %0 : tensor<3x9x1x8xf32>
}
