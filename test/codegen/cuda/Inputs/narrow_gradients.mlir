// Filter gradients of narrow groups: depthwise, with several filters a channel, several channels a group; strides, dilations, uneven pads, one
// to three dims, parts, types.

func.func private @same_3x3(%x: tensor<2x9x10x24xf32>, %g: tensor<2x9x10x24xf32>, %b: tensor<24xf32>, %r: tensor<3x3x1x24xf32>) -> tensor<3x3x1x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 24 : i64} : (tensor<2x9x10x24xf32>, tensor<2x9x10x24xf32>) -> tensor<3x3x1x24xf32>
  %1 = dlc.mul %0, %b : (tensor<3x3x1x24xf32>, tensor<24xf32>) -> tensor<3x3x1x24xf32>
  %2 = dlc.add %1, %r : (tensor<3x3x1x24xf32>, tensor<3x3x1x24xf32>) -> tensor<3x3x1x24xf32>
  dlc.yield %2 : tensor<3x3x1x24xf32>
}

func.func private @odd_channels(%x: tensor<2x9x10x21xf32>, %g: tensor<2x9x10x21xf32>, %r: tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64} : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<3x3x1x21xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x1x21xf32>, tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32>
  dlc.yield %2 : tensor<3x3x1x21xf32>
}

func.func private @stride2_parts(%x: tensor<1x11x12x16xf32>, %g: tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 2 : i64, pixels = 2 : i64, columns = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64, parts = 6 : i64} : (tensor<1x11x12x16xf32>, tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32>
  dlc.yield %0 : tensor<6x5x3x1x16xf32>
}

func.func private @dilated(%x: tensor<1x12x14x18xf32>, %g: tensor<1x12x6x18xf32>, %b: tensor<18xf32>) -> tensor<3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 2 : i64, pixels = 8 : i64, columns = 16 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x14x18xf32>, tensor<1x12x6x18xf32>) -> tensor<3x3x1x18xf32>
  %1 = dlc.mul %0, %b : (tensor<3x3x1x18xf32>, tensor<18xf32>) -> tensor<3x3x1x18xf32>
  dlc.yield %1 : tensor<3x3x1x18xf32>
}

func.func private @multiplier(%x: tensor<1x7x8x5xf32>, %g: tensor<1x7x8x10xf32>, %r: tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 2 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x7x8x5xf32>, tensor<1x7x8x10xf32>) -> tensor<3x3x1x10xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x1x10xf32>, tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32>
  dlc.yield %2 : tensor<3x3x1x10xf32>
}

func.func private @multiplier_parts(%x: tensor<2x7x8x5xf32>, %g: tensor<2x7x8x20xf32>) -> tensor<14x3x3x1x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 1 : i64, columns = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64, parts = 14 : i64} : (tensor<2x7x8x5xf32>, tensor<2x7x8x20xf32>) -> tensor<14x3x3x1x20xf32>
  dlc.yield %0 : tensor<14x3x3x1x20xf32>
}

func.func private @three_channels(%x: tensor<2x8x9x9xf32>, %g: tensor<2x8x9x12xf32>) -> tensor<3x3x3x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} : (tensor<2x8x9x9xf32>, tensor<2x8x9x12xf32>) -> tensor<3x3x3x12xf32>
  dlc.yield %0 : tensor<3x3x3x12xf32>
}

func.func private @few_outputs(%x: tensor<1x9x9x10xf32>, %g: tensor<1x5x5x4xf32>, %b: tensor<4xf32>) -> tensor<3x3x5x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 2 : i64, columns = 4 : i64, threads = 512 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x9x9x10xf32>, tensor<1x5x5x4xf32>) -> tensor<3x3x5x4xf32>
  %1 = dlc.mul %0, %b : (tensor<3x3x5x4xf32>, tensor<4xf32>) -> tensor<3x3x5x4xf32>
  dlc.yield %1 : tensor<3x3x5x4xf32>
}

func.func private @square_groups(%x: tensor<1x8x8x12xf32>, %g: tensor<1x8x8x12xf32>, %r: tensor<3x3x3x12xf32>) -> tensor<3x3x3x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 1 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 4 : i64} : (tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) -> tensor<3x3x3x12xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x3x12xf32>, tensor<3x3x3x12xf32>) -> tensor<3x3x3x12xf32>
  dlc.yield %2 : tensor<3x3x3x12xf32>
}

func.func private @one_tap(%x: tensor<3x5x3x8xf32>, %g: tensor<3x5x3x8xf32>) -> tensor<1x1x1x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 8 : i64} : (tensor<3x5x3x8xf32>, tensor<3x5x3x8xf32>) -> tensor<1x1x1x8xf32>
  dlc.yield %0 : tensor<1x1x1x8xf32>
}

func.func private @seven_taps(%x: tensor<1x7x7x40xf32>, %g: tensor<1x7x7x40xf32>) -> tensor<7x7x1x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 16 : i64, threads = 256 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 3, 3>, dilations = array<i64: 1, 1>, groups = 40 : i64} : (tensor<1x7x7x40xf32>, tensor<1x7x7x40xf32>) -> tensor<7x7x1x40xf32>
  dlc.yield %0 : tensor<7x7x1x40xf32>
}

func.func private @one_dim(%x: tensor<2x24x9xf32>, %g: tensor<2x24x9xf32>) -> tensor<4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 1 : i64, pixels = 4 : i64, columns = 16 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x24x9xf32>, tensor<2x24x9xf32>) -> tensor<4x1x9xf32>
  dlc.yield %0 : tensor<4x1x9xf32>
}

func.func private @one_dim_cut(%x: tensor<2x24x16xf32>, %g: tensor<2x24x16xf32>) -> tensor<8x5x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1>, pads_low = array<i64: 2>, dilations = array<i64: 1>, groups = 16 : i64, parts = 8 : i64} : (tensor<2x24x16xf32>, tensor<2x24x16xf32>) -> tensor<8x5x1x16xf32>
  dlc.yield %0 : tensor<8x5x1x16xf32>
}

func.func private @one_dim_long(%x: tensor<1x130x8xf32>, %g: tensor<1x100x8xf32>) -> tensor<31x1x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 1 : i64, pixels = 8 : i64, columns = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1>, pads_low = array<i64: 0>, dilations = array<i64: 1>, groups = 8 : i64} : (tensor<1x130x8xf32>, tensor<1x100x8xf32>) -> tensor<31x1x8xf32>
  dlc.yield %0 : tensor<31x1x8xf32>
}

func.func private @three_dims(%x: tensor<1x5x6x7x4xf32>, %g: tensor<1x5x3x4x4xf32>, %b: tensor<4xf32>) -> tensor<2x3x3x1x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 2 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>, groups = 4 : i64} : (tensor<1x5x6x7x4xf32>, tensor<1x5x3x4x4xf32>) -> tensor<2x3x3x1x4xf32>
  %1 = dlc.mul %0, %b : (tensor<2x3x3x1x4xf32>, tensor<4xf32>) -> tensor<2x3x3x1x4xf32>
  dlc.yield %1 : tensor<2x3x3x1x4xf32>
}

func.func private @wide(%x: tensor<1x6x6x256xf32>, %g: tensor<1x6x6x256xf32>) -> tensor<3x3x1x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 32 : i64, threads = 256 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 256 : i64} : (tensor<1x6x6x256xf32>, tensor<1x6x6x256xf32>) -> tensor<3x3x1x256xf32>
  dlc.yield %0 : tensor<3x3x1x256xf32>
}

func.func private @half_lanes(%x: tensor<2x8x9x32xf16>, %g: tensor<2x8x9x32xf16>) -> tensor<3x3x1x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 8 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 32 : i64} : (tensor<2x8x9x32xf16>, tensor<2x8x9x32xf16>) -> tensor<3x3x1x32xf16>
  dlc.yield %0 : tensor<3x3x1x32xf16>
}

func.func private @half_parts(%x: tensor<4x8x9x32xf16>, %g: tensor<4x8x9x32xf16>) -> tensor<4x3x3x1x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 32 : i64, parts = 4 : i64} : (tensor<4x8x9x32xf16>, tensor<4x8x9x32xf16>) -> tensor<4x3x3x1x32xf32>
  dlc.yield %0 : tensor<4x3x3x1x32xf32>
}

func.func private @brain_rounded(%x: tensor<2x8x9x20xbf16>, %g: tensor<2x8x9x20xbf16>, %r: tensor<3x3x1x20xbf16>) -> tensor<3x3x1x20xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 20 : i64} : (tensor<2x8x9x20xbf16>, tensor<2x8x9x20xbf16>) -> tensor<3x3x1x20xbf16>
  %2 = dlc.add %0, %r : (tensor<3x3x1x20xbf16>, tensor<3x3x1x20xbf16>) -> tensor<3x3x1x20xbf16>
  dlc.yield %2 : tensor<3x3x1x20xbf16>
}

func.func private @tf32_rounded(%x: tensor<2x8x9x20xf32>, %g: tensor<2x8x9x20xf32>) -> tensor<3x3x1x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, columns = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 20 : i64} : (tensor<2x8x9x20xf32>, tensor<2x8x9x20xf32>) -> tensor<3x3x1x20xf32>
  dlc.yield %0 : tensor<3x3x1x20xf32>
}

func.func private @double_sums(%x: tensor<2x8x9x10xf64>, %g: tensor<2x8x9x10xf64>, %b: tensor<10xf64>) -> tensor<3x3x1x10xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 2 : i64, pixels = 4 : i64, columns = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 10 : i64} : (tensor<2x8x9x10xf64>, tensor<2x8x9x10xf64>) -> tensor<3x3x1x10xf64>
  %1 = dlc.mul %0, %b : (tensor<3x3x1x10xf64>, tensor<10xf64>) -> tensor<3x3x1x10xf64>
  dlc.yield %1 : tensor<3x3x1x10xf64>
}
