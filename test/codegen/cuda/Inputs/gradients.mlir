// Gradients of convolutions by every schedule that computes them: strides, dilations, groups, depthwise, uneven pads, one to three dims, parts.

func.func private @data_same_3x3(%x: tensor<2x9x11x19xf32>, %w: tensor<3x3x5x19xf32>) -> tensor<2x9x11x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x19xf32>, tensor<3x3x5x19xf32>) -> tensor<2x9x11x5xf32>
  dlc.yield %0 : tensor<2x9x11x5xf32>
}

func.func private @filter_same_3x3(%x: tensor<2x9x11x5xf32>, %w: tensor<2x9x11x19xf32>, %b: tensor<19xf32>) -> tensor<3x3x5x19xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x5xf32>, tensor<2x9x11x19xf32>) -> tensor<3x3x5x19xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x5x19xf32>, tensor<19xf32>) -> tensor<3x3x5x19xf32>
  dlc.yield %1 : tensor<3x3x5x19xf32>
}

func.func private @data_point(%x: tensor<2x6x7x35xf32>, %w: tensor<1x1x12x35xf32>, %b: tensor<12xf32>) -> tensor<2x6x7x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x35xf32>, tensor<1x1x12x35xf32>) -> tensor<2x6x7x12xf32>
  %1 = dlc.add %0, %b : (tensor<2x6x7x12xf32>, tensor<12xf32>) -> tensor<2x6x7x12xf32>
  dlc.yield %1 : tensor<2x6x7x12xf32>
}

func.func private @filter_point(%x: tensor<2x6x7x12xf32>, %w: tensor<2x6x7x35xf32>, %r: tensor<1x1x12x35xf32>) -> tensor<1x1x12x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x12xf32>, tensor<2x6x7x35xf32>) -> tensor<1x1x12x35xf32>
  %2 = dlc.add %0, %r : (tensor<1x1x12x35xf32>, tensor<1x1x12x35xf32>) -> tensor<1x1x12x35xf32>
  dlc.yield %2 : tensor<1x1x12x35xf32>
}

func.func private @filter_point_parts(%x: tensor<2x6x7x12xf32>, %w: tensor<2x6x7x35xf32>) -> tensor<12x1x1x12x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, parts = 12 : i64} : (tensor<2x6x7x12xf32>, tensor<2x6x7x35xf32>) -> tensor<12x1x1x12x35xf32>
  dlc.yield %0 : tensor<12x1x1x12x35xf32>
}

func.func private @data_point_stride(%x: tensor<1x5x4x18xf32>, %w: tensor<1x1x7x18xf32>, %r: tensor<1x9x8x7xf32>) -> tensor<1x9x8x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x4x18xf32>, tensor<1x1x7x18xf32>) -> tensor<1x9x8x7xf32>
  %2 = dlc.add %0, %r : (tensor<1x9x8x7xf32>, tensor<1x9x8x7xf32>) -> tensor<1x9x8x7xf32>
  dlc.yield %2 : tensor<1x9x8x7xf32>
}

func.func private @filter_point_stride(%x: tensor<1x9x8x7xf32>, %w: tensor<1x5x4x18xf32>, %b: tensor<18xf32>, %r: tensor<1x1x7x18xf32>) -> tensor<1x1x7x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x8x7xf32>, tensor<1x5x4x18xf32>) -> tensor<1x1x7x18xf32>
  %1 = dlc.add %0, %b : (tensor<1x1x7x18xf32>, tensor<18xf32>) -> tensor<1x1x7x18xf32>
  %2 = dlc.add %1, %r : (tensor<1x1x7x18xf32>, tensor<1x1x7x18xf32>) -> tensor<1x1x7x18xf32>
  dlc.yield %2 : tensor<1x1x7x18xf32>
}

func.func private @data_stride2_3x3(%x: tensor<1x6x7x17xf32>, %w: tensor<3x3x6x17xf32>, %b: tensor<6xf32>, %r: tensor<1x11x14x6xf32>) -> tensor<1x11x14x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xf32>, tensor<3x3x6x17xf32>) -> tensor<1x11x14x6xf32>
  %1 = dlc.add %0, %b : (tensor<1x11x14x6xf32>, tensor<6xf32>) -> tensor<1x11x14x6xf32>
  %2 = dlc.add %1, %r : (tensor<1x11x14x6xf32>, tensor<1x11x14x6xf32>) -> tensor<1x11x14x6xf32>
  dlc.yield %2 : tensor<1x11x14x6xf32>
}

func.func private @filter_stride2_3x3(%x: tensor<1x11x14x6xf32>, %w: tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xf32>, tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32>
  dlc.yield %0 : tensor<3x3x6x17xf32>
}

func.func private @filter_stride2_3x3_parts(%x: tensor<1x11x14x6xf32>, %w: tensor<1x6x7x17xf32>) -> tensor<6x3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x6xf32>, tensor<1x6x7x17xf32>) -> tensor<6x3x3x6x17xf32>
  dlc.yield %0 : tensor<6x3x3x6x17xf32>
}

func.func private @data_stride_uneven(%x: tensor<2x4x5x9xf32>, %w: tensor<4x3x4x9xf32>) -> tensor<2x13x10x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>} : (tensor<2x4x5x9xf32>, tensor<4x3x4x9xf32>) -> tensor<2x13x10x4xf32>
  dlc.yield %0 : tensor<2x13x10x4xf32>
}

func.func private @filter_stride_uneven(%x: tensor<2x13x10x4xf32>, %w: tensor<2x4x5x9xf32>, %b: tensor<9xf32>) -> tensor<4x3x4x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>} : (tensor<2x13x10x4xf32>, tensor<2x4x5x9xf32>) -> tensor<4x3x4x9xf32>
  %1 = dlc.add %0, %b : (tensor<4x3x4x9xf32>, tensor<9xf32>) -> tensor<4x3x4x9xf32>
  dlc.yield %1 : tensor<4x3x4x9xf32>
}

func.func private @data_dilated(%x: tensor<1x12x13x8xf32>, %w: tensor<3x2x5x8xf32>, %b: tensor<5xf32>) -> tensor<1x12x13x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x8xf32>, tensor<3x2x5x8xf32>) -> tensor<1x12x13x5xf32>
  %1 = dlc.add %0, %b : (tensor<1x12x13x5xf32>, tensor<5xf32>) -> tensor<1x12x13x5xf32>
  dlc.yield %1 : tensor<1x12x13x5xf32>
}

func.func private @filter_dilated(%x: tensor<1x12x13x5xf32>, %w: tensor<1x12x13x8xf32>, %r: tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x5xf32>, tensor<1x12x13x8xf32>) -> tensor<3x2x5x8xf32>
  %2 = dlc.add %0, %r : (tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32>
  dlc.yield %2 : tensor<3x2x5x8xf32>
}

func.func private @filter_dilated_parts(%x: tensor<1x12x13x5xf32>, %w: tensor<1x12x13x8xf32>) -> tensor<12x3x2x5x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>, parts = 12 : i64} : (tensor<1x12x13x5xf32>, tensor<1x12x13x8xf32>) -> tensor<12x3x2x5x8xf32>
  dlc.yield %0 : tensor<12x3x2x5x8xf32>
}

func.func private @data_dilated_stride(%x: tensor<1x8x5x10xf32>, %w: tensor<3x3x3x10xf32>, %r: tensor<1x17x16x3xf32>) -> tensor<1x17x16x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x8x5x10xf32>, tensor<3x3x3x10xf32>) -> tensor<1x17x16x3xf32>
  %2 = dlc.add %0, %r : (tensor<1x17x16x3xf32>, tensor<1x17x16x3xf32>) -> tensor<1x17x16x3xf32>
  dlc.yield %2 : tensor<1x17x16x3xf32>
}

func.func private @filter_dilated_stride(%x: tensor<1x17x16x3xf32>, %w: tensor<1x8x5x10xf32>, %b: tensor<10xf32>, %r: tensor<3x3x3x10xf32>) -> tensor<3x3x3x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x17x16x3xf32>, tensor<1x8x5x10xf32>) -> tensor<3x3x3x10xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x3x10xf32>, tensor<10xf32>) -> tensor<3x3x3x10xf32>
  %2 = dlc.add %1, %r : (tensor<3x3x3x10xf32>, tensor<3x3x3x10xf32>) -> tensor<3x3x3x10xf32>
  dlc.yield %2 : tensor<3x3x3x10xf32>
}

func.func private @data_dilated_stride_odd(%x: tensor<1x6x8x6xf32>, %w: tensor<4x3x3x6xf32>, %b: tensor<3xf32>, %r: tensor<1x15x14x3xf32>) -> tensor<1x15x14x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>} : (tensor<1x6x8x6xf32>, tensor<4x3x3x6xf32>) -> tensor<1x15x14x3xf32>
  %1 = dlc.add %0, %b : (tensor<1x15x14x3xf32>, tensor<3xf32>) -> tensor<1x15x14x3xf32>
  %2 = dlc.add %1, %r : (tensor<1x15x14x3xf32>, tensor<1x15x14x3xf32>) -> tensor<1x15x14x3xf32>
  dlc.yield %2 : tensor<1x15x14x3xf32>
}

func.func private @filter_dilated_stride_odd(%x: tensor<1x15x14x3xf32>, %w: tensor<1x6x8x6xf32>) -> tensor<4x3x3x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>} : (tensor<1x15x14x3xf32>, tensor<1x6x8x6xf32>) -> tensor<4x3x3x6xf32>
  dlc.yield %0 : tensor<4x3x3x6xf32>
}

func.func private @filter_dilated_stride_odd_parts(%x: tensor<1x15x14x3xf32>, %w: tensor<1x6x8x6xf32>) -> tensor<6x4x3x3x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>, parts = 6 : i64} : (tensor<1x15x14x3xf32>, tensor<1x6x8x6xf32>) -> tensor<6x4x3x3x6xf32>
  dlc.yield %0 : tensor<6x4x3x3x6xf32>
}

func.func private @data_groups(%x: tensor<2x8x9x18xf32>, %w: tensor<3x3x4x18xf32>) -> tensor<2x8x9x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} : (tensor<2x8x9x18xf32>, tensor<3x3x4x18xf32>) -> tensor<2x8x9x12xf32>
  dlc.yield %0 : tensor<2x8x9x12xf32>
}

func.func private @filter_groups(%x: tensor<2x8x9x12xf32>, %w: tensor<2x8x9x18xf32>, %b: tensor<18xf32>) -> tensor<3x3x4x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} : (tensor<2x8x9x12xf32>, tensor<2x8x9x18xf32>) -> tensor<3x3x4x18xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x4x18xf32>, tensor<18xf32>) -> tensor<3x3x4x18xf32>
  dlc.yield %1 : tensor<3x3x4x18xf32>
}

func.func private @data_groups_stride(%x: tensor<1x5x5x20xf32>, %w: tensor<3x3x5x20xf32>, %b: tensor<10xf32>) -> tensor<1x9x9x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x5x20xf32>, tensor<3x3x5x20xf32>) -> tensor<1x9x9x10xf32>
  %1 = dlc.add %0, %b : (tensor<1x9x9x10xf32>, tensor<10xf32>) -> tensor<1x9x9x10xf32>
  dlc.yield %1 : tensor<1x9x9x10xf32>
}

func.func private @filter_groups_stride(%x: tensor<1x9x9x10xf32>, %w: tensor<1x5x5x20xf32>, %r: tensor<3x3x5x20xf32>) -> tensor<3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x9x9x10xf32>, tensor<1x5x5x20xf32>) -> tensor<3x3x5x20xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x5x20xf32>, tensor<3x3x5x20xf32>) -> tensor<3x3x5x20xf32>
  dlc.yield %2 : tensor<3x3x5x20xf32>
}

func.func private @filter_groups_stride_parts(%x: tensor<1x9x9x10xf32>, %w: tensor<1x5x5x20xf32>) -> tensor<5x3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64, parts = 5 : i64} : (tensor<1x9x9x10xf32>, tensor<1x5x5x20xf32>) -> tensor<5x3x3x5x20xf32>
  dlc.yield %0 : tensor<5x3x3x5x20xf32>
}

func.func private @data_depthwise(%x: tensor<2x9x10x21xf32>, %w: tensor<3x3x1x21xf32>, %r: tensor<2x9x10x21xf32>) -> tensor<2x9x10x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64} : (tensor<2x9x10x21xf32>, tensor<3x3x1x21xf32>) -> tensor<2x9x10x21xf32>
  %2 = dlc.add %0, %r : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<2x9x10x21xf32>
  dlc.yield %2 : tensor<2x9x10x21xf32>
}

func.func private @filter_depthwise(%x: tensor<2x9x10x21xf32>, %w: tensor<2x9x10x21xf32>, %b: tensor<21xf32>, %r: tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64} : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<3x3x1x21xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x1x21xf32>, tensor<21xf32>) -> tensor<3x3x1x21xf32>
  %2 = dlc.add %1, %r : (tensor<3x3x1x21xf32>, tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32>
  dlc.yield %2 : tensor<3x3x1x21xf32>
}

func.func private @data_depthwise_stride(%x: tensor<1x6x6x16xf32>, %w: tensor<5x3x1x16xf32>, %b: tensor<16xf32>, %r: tensor<1x11x12x16xf32>) -> tensor<1x11x12x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64} : (tensor<1x6x6x16xf32>, tensor<5x3x1x16xf32>) -> tensor<1x11x12x16xf32>
  %1 = dlc.add %0, %b : (tensor<1x11x12x16xf32>, tensor<16xf32>) -> tensor<1x11x12x16xf32>
  %2 = dlc.add %1, %r : (tensor<1x11x12x16xf32>, tensor<1x11x12x16xf32>) -> tensor<1x11x12x16xf32>
  dlc.yield %2 : tensor<1x11x12x16xf32>
}

func.func private @filter_depthwise_stride(%x: tensor<1x11x12x16xf32>, %w: tensor<1x6x6x16xf32>) -> tensor<5x3x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64} : (tensor<1x11x12x16xf32>, tensor<1x6x6x16xf32>) -> tensor<5x3x1x16xf32>
  dlc.yield %0 : tensor<5x3x1x16xf32>
}

func.func private @filter_depthwise_stride_parts(%x: tensor<1x11x12x16xf32>, %w: tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64, parts = 6 : i64} : (tensor<1x11x12x16xf32>, tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32>
  dlc.yield %0 : tensor<6x5x3x1x16xf32>
}

func.func private @data_depthwise_dilated(%x: tensor<1x12x6x18xf32>, %w: tensor<3x3x1x18xf32>) -> tensor<1x12x14x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x6x18xf32>, tensor<3x3x1x18xf32>) -> tensor<1x12x14x18xf32>
  dlc.yield %0 : tensor<1x12x14x18xf32>
}

func.func private @filter_depthwise_dilated(%x: tensor<1x12x14x18xf32>, %w: tensor<1x12x6x18xf32>, %b: tensor<18xf32>) -> tensor<3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x14x18xf32>, tensor<1x12x6x18xf32>) -> tensor<3x3x1x18xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x1x18xf32>, tensor<18xf32>) -> tensor<3x3x1x18xf32>
  dlc.yield %1 : tensor<3x3x1x18xf32>
}

func.func private @data_multiplier(%x: tensor<1x7x8x10xf32>, %w: tensor<3x3x1x10xf32>, %b: tensor<5xf32>) -> tensor<1x7x8x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x7x8x10xf32>, tensor<3x3x1x10xf32>) -> tensor<1x7x8x5xf32>
  %1 = dlc.add %0, %b : (tensor<1x7x8x5xf32>, tensor<5xf32>) -> tensor<1x7x8x5xf32>
  dlc.yield %1 : tensor<1x7x8x5xf32>
}

func.func private @filter_multiplier(%x: tensor<1x7x8x5xf32>, %w: tensor<1x7x8x10xf32>, %r: tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x7x8x5xf32>, tensor<1x7x8x10xf32>) -> tensor<3x3x1x10xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x1x10xf32>, tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32>
  dlc.yield %2 : tensor<3x3x1x10xf32>
}

func.func private @filter_multiplier_parts(%x: tensor<1x7x8x5xf32>, %w: tensor<1x7x8x10xf32>) -> tensor<7x3x3x1x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64, parts = 7 : i64} : (tensor<1x7x8x5xf32>, tensor<1x7x8x10xf32>) -> tensor<7x3x3x1x10xf32>
  dlc.yield %0 : tensor<7x3x3x1x10xf32>
}

func.func private @data_one_dim(%x: tensor<3x15x7xf32>, %w: tensor<5x6x7xf32>, %r: tensor<3x29x6xf32>) -> tensor<3x29x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x15x7xf32>, tensor<5x6x7xf32>) -> tensor<3x29x6xf32>
  %2 = dlc.add %0, %r : (tensor<3x29x6xf32>, tensor<3x29x6xf32>) -> tensor<3x29x6xf32>
  dlc.yield %2 : tensor<3x29x6xf32>
}

func.func private @filter_one_dim(%x: tensor<3x29x6xf32>, %w: tensor<3x15x7xf32>, %b: tensor<7xf32>, %r: tensor<5x6x7xf32>) -> tensor<5x6x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x29x6xf32>, tensor<3x15x7xf32>) -> tensor<5x6x7xf32>
  %1 = dlc.add %0, %b : (tensor<5x6x7xf32>, tensor<7xf32>) -> tensor<5x6x7xf32>
  %2 = dlc.add %1, %r : (tensor<5x6x7xf32>, tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
  dlc.yield %2 : tensor<5x6x7xf32>
}

func.func private @data_one_dim_depthwise(%x: tensor<2x23x9xf32>, %w: tensor<4x1x9xf32>, %b: tensor<9xf32>, %r: tensor<2x23x9xf32>) -> tensor<2x23x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf32>, tensor<4x1x9xf32>) -> tensor<2x23x9xf32>
  %1 = dlc.add %0, %b : (tensor<2x23x9xf32>, tensor<9xf32>) -> tensor<2x23x9xf32>
  %2 = dlc.add %1, %r : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<2x23x9xf32>
  dlc.yield %2 : tensor<2x23x9xf32>
}

func.func private @filter_one_dim_depthwise(%x: tensor<2x23x9xf32>, %w: tensor<2x23x9xf32>) -> tensor<4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<4x1x9xf32>
  dlc.yield %0 : tensor<4x1x9xf32>
}

func.func private @filter_one_dim_depthwise_parts(%x: tensor<2x23x9xf32>, %w: tensor<2x23x9xf32>) -> tensor<2x4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64, parts = 2 : i64} : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<2x4x1x9xf32>
  dlc.yield %0 : tensor<2x4x1x9xf32>
}

func.func private @data_three_dims(%x: tensor<1x5x3x4x6xf32>, %w: tensor<2x3x3x4x6xf32>) -> tensor<1x5x6x7x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x3x4x6xf32>, tensor<2x3x3x4x6xf32>) -> tensor<1x5x6x7x4xf32>
  dlc.yield %0 : tensor<1x5x6x7x4xf32>
}

func.func private @filter_three_dims(%x: tensor<1x5x6x7x4xf32>, %w: tensor<1x5x3x4x6xf32>, %b: tensor<6xf32>) -> tensor<2x3x3x4x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x6x7x4xf32>, tensor<1x5x3x4x6xf32>) -> tensor<2x3x3x4x6xf32>
  %1 = dlc.add %0, %b : (tensor<2x3x3x4x6xf32>, tensor<6xf32>) -> tensor<2x3x3x4x6xf32>
  dlc.yield %1 : tensor<2x3x3x4x6xf32>
}

func.func private @data_wide(%x: tensor<1x7x7x70xf32>, %w: tensor<3x3x40x70xf32>, %b: tensor<40xf32>) -> tensor<1x7x7x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x70xf32>, tensor<3x3x40x70xf32>) -> tensor<1x7x7x40xf32>
  %1 = dlc.add %0, %b : (tensor<1x7x7x40xf32>, tensor<40xf32>) -> tensor<1x7x7x40xf32>
  dlc.yield %1 : tensor<1x7x7x40xf32>
}

func.func private @filter_wide(%x: tensor<1x7x7x40xf32>, %w: tensor<1x7x7x70xf32>, %r: tensor<3x3x40x70xf32>) -> tensor<3x3x40x70xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x40xf32>, tensor<1x7x7x70xf32>) -> tensor<3x3x40x70xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x40x70xf32>, tensor<3x3x40x70xf32>) -> tensor<3x3x40x70xf32>
  dlc.yield %2 : tensor<3x3x40x70xf32>
}

func.func private @filter_wide_parts(%x: tensor<1x7x7x40xf32>, %w: tensor<1x7x7x70xf32>) -> tensor<7x3x3x40x70xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 7 : i64} : (tensor<1x7x7x40xf32>, tensor<1x7x7x70xf32>) -> tensor<7x3x3x40x70xf32>
  dlc.yield %0 : tensor<7x3x3x40x70xf32>
}

func.func private @data_beyond(%x: tensor<1x3x4x5xf32>, %w: tensor<2x2x4x5xf32>, %r: tensor<1x10x11x4xf32>) -> tensor<1x10x11x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x3x4x5xf32>, tensor<2x2x4x5xf32>) -> tensor<1x10x11x4xf32>
  %2 = dlc.add %0, %r : (tensor<1x10x11x4xf32>, tensor<1x10x11x4xf32>) -> tensor<1x10x11x4xf32>
  dlc.yield %2 : tensor<1x10x11x4xf32>
}

func.func private @filter_beyond(%x: tensor<1x10x11x4xf32>, %w: tensor<1x3x4x5xf32>, %b: tensor<5xf32>, %r: tensor<2x2x4x5xf32>) -> tensor<2x2x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x11x4xf32>, tensor<1x3x4x5xf32>) -> tensor<2x2x4x5xf32>
  %1 = dlc.add %0, %b : (tensor<2x2x4x5xf32>, tensor<5xf32>) -> tensor<2x2x4x5xf32>
  %2 = dlc.add %1, %r : (tensor<2x2x4x5xf32>, tensor<2x2x4x5xf32>) -> tensor<2x2x4x5xf32>
  dlc.yield %2 : tensor<2x2x4x5xf32>
}

func.func private @data_cropped(%x: tensor<1x3x5x5xf32>, %w: tensor<3x3x4x5xf32>, %b: tensor<4xf32>, %r: tensor<1x9x10x4xf32>) -> tensor<1x9x10x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>} : (tensor<1x3x5x5xf32>, tensor<3x3x4x5xf32>) -> tensor<1x9x10x4xf32>
  %1 = dlc.add %0, %b : (tensor<1x9x10x4xf32>, tensor<4xf32>) -> tensor<1x9x10x4xf32>
  %2 = dlc.add %1, %r : (tensor<1x9x10x4xf32>, tensor<1x9x10x4xf32>) -> tensor<1x9x10x4xf32>
  dlc.yield %2 : tensor<1x9x10x4xf32>
}

func.func private @filter_cropped(%x: tensor<1x9x10x4xf32>, %w: tensor<1x3x5x5xf32>) -> tensor<3x3x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>} : (tensor<1x9x10x4xf32>, tensor<1x3x5x5xf32>) -> tensor<3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x4x5xf32>
}

func.func private @filter_cropped_parts(%x: tensor<1x9x10x4xf32>, %w: tensor<1x3x5x5xf32>) -> tensor<3x3x3x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>, parts = 3 : i64} : (tensor<1x9x10x4xf32>, tensor<1x3x5x5xf32>) -> tensor<3x3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x3x4x5xf32>
}

func.func private @data_same_3x3_f16(%x: tensor<2x9x11x24xf16>, %w: tensor<3x3x16x24xf16>, %b: tensor<16xf16>) -> tensor<2x9x11x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x24xf16>, tensor<3x3x16x24xf16>) -> tensor<2x9x11x16xf16>
  %1 = dlc.add %0, %b : (tensor<2x9x11x16xf16>, tensor<16xf16>) -> tensor<2x9x11x16xf16>
  dlc.yield %1 : tensor<2x9x11x16xf16>
}

func.func private @filter_same_3x3_f16(%x: tensor<2x9x11x16xf16>, %w: tensor<2x9x11x24xf16>) -> tensor<18x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 18 : i64} : (tensor<2x9x11x16xf16>, tensor<2x9x11x24xf16>) -> tensor<18x3x3x16x24xf32>
  dlc.yield %0 : tensor<18x3x3x16x24xf32>
}

func.func private @data_same_3x3_bf16(%x: tensor<2x9x11x24xbf16>, %w: tensor<3x3x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<2x9x11x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x24xbf16>, tensor<3x3x16x24xbf16>) -> tensor<2x9x11x16xbf16>
  %1 = dlc.add %0, %b : (tensor<2x9x11x16xbf16>, tensor<16xbf16>) -> tensor<2x9x11x16xbf16>
  dlc.yield %1 : tensor<2x9x11x16xbf16>
}

func.func private @filter_same_3x3_bf16(%x: tensor<2x9x11x16xbf16>, %w: tensor<2x9x11x24xbf16>) -> tensor<18x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 18 : i64} : (tensor<2x9x11x16xbf16>, tensor<2x9x11x24xbf16>) -> tensor<18x3x3x16x24xf32>
  dlc.yield %0 : tensor<18x3x3x16x24xf32>
}

func.func private @data_same_3x3_tf32(%x: tensor<2x9x11x24xf32>, %w: tensor<3x3x16x24xf32>) -> tensor<2x9x11x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x24xf32>, tensor<3x3x16x24xf32>) -> tensor<2x9x11x16xf32>
  dlc.yield %0 : tensor<2x9x11x16xf32>
}

func.func private @filter_same_3x3_tf32(%x: tensor<2x9x11x16xf32>, %w: tensor<2x9x11x24xf32>) -> tensor<3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x16xf32>, tensor<2x9x11x24xf32>) -> tensor<3x3x16x24xf32>
  dlc.yield %0 : tensor<3x3x16x24xf32>
}

func.func private @data_point_f16(%x: tensor<2x6x7x24xf16>, %w: tensor<1x1x16x24xf16>, %b: tensor<16xf16>) -> tensor<2x6x7x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x24xf16>, tensor<1x1x16x24xf16>) -> tensor<2x6x7x16xf16>
  %1 = dlc.add %0, %b : (tensor<2x6x7x16xf16>, tensor<16xf16>) -> tensor<2x6x7x16xf16>
  dlc.yield %1 : tensor<2x6x7x16xf16>
}

func.func private @filter_point_f16(%x: tensor<2x6x7x16xf16>, %w: tensor<2x6x7x24xf16>) -> tensor<12x1x1x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, parts = 12 : i64} : (tensor<2x6x7x16xf16>, tensor<2x6x7x24xf16>) -> tensor<12x1x1x16x24xf32>
  dlc.yield %0 : tensor<12x1x1x16x24xf32>
}

func.func private @data_point_bf16(%x: tensor<2x6x7x24xbf16>, %w: tensor<1x1x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<2x6x7x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x24xbf16>, tensor<1x1x16x24xbf16>) -> tensor<2x6x7x16xbf16>
  %1 = dlc.add %0, %b : (tensor<2x6x7x16xbf16>, tensor<16xbf16>) -> tensor<2x6x7x16xbf16>
  dlc.yield %1 : tensor<2x6x7x16xbf16>
}

func.func private @filter_point_bf16(%x: tensor<2x6x7x16xbf16>, %w: tensor<2x6x7x24xbf16>) -> tensor<12x1x1x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, parts = 12 : i64} : (tensor<2x6x7x16xbf16>, tensor<2x6x7x24xbf16>) -> tensor<12x1x1x16x24xf32>
  dlc.yield %0 : tensor<12x1x1x16x24xf32>
}

func.func private @data_point_tf32(%x: tensor<2x6x7x24xf32>, %w: tensor<1x1x16x24xf32>) -> tensor<2x6x7x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x24xf32>, tensor<1x1x16x24xf32>) -> tensor<2x6x7x16xf32>
  dlc.yield %0 : tensor<2x6x7x16xf32>
}

func.func private @filter_point_tf32(%x: tensor<2x6x7x16xf32>, %w: tensor<2x6x7x24xf32>) -> tensor<1x1x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x16xf32>, tensor<2x6x7x24xf32>) -> tensor<1x1x16x24xf32>
  dlc.yield %0 : tensor<1x1x16x24xf32>
}

func.func private @data_stride2_3x3_f16(%x: tensor<1x6x7x24xf16>, %w: tensor<3x3x16x24xf16>, %b: tensor<16xf16>) -> tensor<1x11x14x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x24xf16>, tensor<3x3x16x24xf16>) -> tensor<1x11x14x16xf16>
  %1 = dlc.add %0, %b : (tensor<1x11x14x16xf16>, tensor<16xf16>) -> tensor<1x11x14x16xf16>
  dlc.yield %1 : tensor<1x11x14x16xf16>
}

func.func private @filter_stride2_3x3_f16(%x: tensor<1x11x14x16xf16>, %w: tensor<1x6x7x24xf16>) -> tensor<6x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x16xf16>, tensor<1x6x7x24xf16>) -> tensor<6x3x3x16x24xf32>
  dlc.yield %0 : tensor<6x3x3x16x24xf32>
}

func.func private @data_stride2_3x3_bf16(%x: tensor<1x6x7x24xbf16>, %w: tensor<3x3x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<1x11x14x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x24xbf16>, tensor<3x3x16x24xbf16>) -> tensor<1x11x14x16xbf16>
  %1 = dlc.add %0, %b : (tensor<1x11x14x16xbf16>, tensor<16xbf16>) -> tensor<1x11x14x16xbf16>
  dlc.yield %1 : tensor<1x11x14x16xbf16>
}

func.func private @filter_stride2_3x3_bf16(%x: tensor<1x11x14x16xbf16>, %w: tensor<1x6x7x24xbf16>) -> tensor<6x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x16xbf16>, tensor<1x6x7x24xbf16>) -> tensor<6x3x3x16x24xf32>
  dlc.yield %0 : tensor<6x3x3x16x24xf32>
}

func.func private @data_stride2_3x3_tf32(%x: tensor<1x6x7x24xf32>, %w: tensor<3x3x16x24xf32>) -> tensor<1x11x14x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x24xf32>, tensor<3x3x16x24xf32>) -> tensor<1x11x14x16xf32>
  dlc.yield %0 : tensor<1x11x14x16xf32>
}

func.func private @filter_stride2_3x3_tf32(%x: tensor<1x11x14x16xf32>, %w: tensor<1x6x7x24xf32>) -> tensor<3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x16xf32>, tensor<1x6x7x24xf32>) -> tensor<3x3x16x24xf32>
  dlc.yield %0 : tensor<3x3x16x24xf32>
}

func.func private @data_dilated_f16(%x: tensor<1x12x13x24xf16>, %w: tensor<3x2x16x24xf16>, %b: tensor<16xf16>) -> tensor<1x12x13x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x24xf16>, tensor<3x2x16x24xf16>) -> tensor<1x12x13x16xf16>
  %1 = dlc.add %0, %b : (tensor<1x12x13x16xf16>, tensor<16xf16>) -> tensor<1x12x13x16xf16>
  dlc.yield %1 : tensor<1x12x13x16xf16>
}

func.func private @filter_dilated_f16(%x: tensor<1x12x13x16xf16>, %w: tensor<1x12x13x24xf16>) -> tensor<12x3x2x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>, parts = 12 : i64} : (tensor<1x12x13x16xf16>, tensor<1x12x13x24xf16>) -> tensor<12x3x2x16x24xf32>
  dlc.yield %0 : tensor<12x3x2x16x24xf32>
}

func.func private @data_dilated_bf16(%x: tensor<1x12x13x24xbf16>, %w: tensor<3x2x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<1x12x13x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x24xbf16>, tensor<3x2x16x24xbf16>) -> tensor<1x12x13x16xbf16>
  %1 = dlc.add %0, %b : (tensor<1x12x13x16xbf16>, tensor<16xbf16>) -> tensor<1x12x13x16xbf16>
  dlc.yield %1 : tensor<1x12x13x16xbf16>
}

func.func private @filter_dilated_bf16(%x: tensor<1x12x13x16xbf16>, %w: tensor<1x12x13x24xbf16>) -> tensor<12x3x2x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>, parts = 12 : i64} : (tensor<1x12x13x16xbf16>, tensor<1x12x13x24xbf16>) -> tensor<12x3x2x16x24xf32>
  dlc.yield %0 : tensor<12x3x2x16x24xf32>
}

func.func private @data_dilated_tf32(%x: tensor<1x12x13x24xf32>, %w: tensor<3x2x16x24xf32>) -> tensor<1x12x13x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x24xf32>, tensor<3x2x16x24xf32>) -> tensor<1x12x13x16xf32>
  dlc.yield %0 : tensor<1x12x13x16xf32>
}

func.func private @filter_dilated_tf32(%x: tensor<1x12x13x16xf32>, %w: tensor<1x12x13x24xf32>) -> tensor<3x2x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x16xf32>, tensor<1x12x13x24xf32>) -> tensor<3x2x16x24xf32>
  dlc.yield %0 : tensor<3x2x16x24xf32>
}

func.func private @data_one_dim_f16(%x: tensor<3x15x24xf16>, %w: tensor<5x16x24xf16>, %b: tensor<16xf16>) -> tensor<3x29x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x15x24xf16>, tensor<5x16x24xf16>) -> tensor<3x29x16xf16>
  %1 = dlc.add %0, %b : (tensor<3x29x16xf16>, tensor<16xf16>) -> tensor<3x29x16xf16>
  dlc.yield %1 : tensor<3x29x16xf16>
}

func.func private @filter_one_dim_f16(%x: tensor<3x29x16xf16>, %w: tensor<3x15x24xf16>) -> tensor<3x5x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>, parts = 3 : i64} : (tensor<3x29x16xf16>, tensor<3x15x24xf16>) -> tensor<3x5x16x24xf32>
  dlc.yield %0 : tensor<3x5x16x24xf32>
}

func.func private @data_one_dim_bf16(%x: tensor<3x15x24xbf16>, %w: tensor<5x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<3x29x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x15x24xbf16>, tensor<5x16x24xbf16>) -> tensor<3x29x16xbf16>
  %1 = dlc.add %0, %b : (tensor<3x29x16xbf16>, tensor<16xbf16>) -> tensor<3x29x16xbf16>
  dlc.yield %1 : tensor<3x29x16xbf16>
}

func.func private @filter_one_dim_bf16(%x: tensor<3x29x16xbf16>, %w: tensor<3x15x24xbf16>) -> tensor<3x5x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>, parts = 3 : i64} : (tensor<3x29x16xbf16>, tensor<3x15x24xbf16>) -> tensor<3x5x16x24xf32>
  dlc.yield %0 : tensor<3x5x16x24xf32>
}

func.func private @data_one_dim_tf32(%x: tensor<3x15x24xf32>, %w: tensor<5x16x24xf32>) -> tensor<3x29x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x15x24xf32>, tensor<5x16x24xf32>) -> tensor<3x29x16xf32>
  dlc.yield %0 : tensor<3x29x16xf32>
}

func.func private @filter_one_dim_tf32(%x: tensor<3x29x16xf32>, %w: tensor<3x15x24xf32>) -> tensor<5x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x29x16xf32>, tensor<3x15x24xf32>) -> tensor<5x16x24xf32>
  dlc.yield %0 : tensor<5x16x24xf32>
}

func.func private @data_three_dims_f16(%x: tensor<1x5x3x4x24xf16>, %w: tensor<2x3x3x16x24xf16>, %b: tensor<16xf16>) -> tensor<1x5x6x7x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x3x4x24xf16>, tensor<2x3x3x16x24xf16>) -> tensor<1x5x6x7x16xf16>
  %1 = dlc.add %0, %b : (tensor<1x5x6x7x16xf16>, tensor<16xf16>) -> tensor<1x5x6x7x16xf16>
  dlc.yield %1 : tensor<1x5x6x7x16xf16>
}

func.func private @filter_three_dims_f16(%x: tensor<1x5x6x7x16xf16>, %w: tensor<1x5x3x4x24xf16>) -> tensor<5x2x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>, parts = 5 : i64} : (tensor<1x5x6x7x16xf16>, tensor<1x5x3x4x24xf16>) -> tensor<5x2x3x3x16x24xf32>
  dlc.yield %0 : tensor<5x2x3x3x16x24xf32>
}

func.func private @data_three_dims_bf16(%x: tensor<1x5x3x4x24xbf16>, %w: tensor<2x3x3x16x24xbf16>, %b: tensor<16xbf16>) -> tensor<1x5x6x7x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x3x4x24xbf16>, tensor<2x3x3x16x24xbf16>) -> tensor<1x5x6x7x16xbf16>
  %1 = dlc.add %0, %b : (tensor<1x5x6x7x16xbf16>, tensor<16xbf16>) -> tensor<1x5x6x7x16xbf16>
  dlc.yield %1 : tensor<1x5x6x7x16xbf16>
}

func.func private @filter_three_dims_bf16(%x: tensor<1x5x6x7x16xbf16>, %w: tensor<1x5x3x4x24xbf16>) -> tensor<5x2x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>, parts = 5 : i64} : (tensor<1x5x6x7x16xbf16>, tensor<1x5x3x4x24xbf16>) -> tensor<5x2x3x3x16x24xf32>
  dlc.yield %0 : tensor<5x2x3x3x16x24xf32>
}

func.func private @data_three_dims_tf32(%x: tensor<1x5x3x4x24xf32>, %w: tensor<2x3x3x16x24xf32>) -> tensor<1x5x6x7x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x3x4x24xf32>, tensor<2x3x3x16x24xf32>) -> tensor<1x5x6x7x16xf32>
  dlc.yield %0 : tensor<1x5x6x7x16xf32>
}

func.func private @filter_three_dims_tf32(%x: tensor<1x5x6x7x16xf32>, %w: tensor<1x5x3x4x24xf32>) -> tensor<2x3x3x16x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x6x7x16xf32>, tensor<1x5x3x4x24xf32>) -> tensor<2x3x3x16x24xf32>
  dlc.yield %0 : tensor<2x3x3x16x24xf32>
}

func.func private @data_depthwise_lanes(%x: tensor<2x9x10x24xf32>, %w: tensor<3x3x1x24xf32>, %b: tensor<24xf32>, %r: tensor<2x9x10x24xf32>) -> tensor<2x9x10x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 24 : i64} : (tensor<2x9x10x24xf32>, tensor<3x3x1x24xf32>) -> tensor<2x9x10x24xf32>
  %1 = dlc.add %0, %b : (tensor<2x9x10x24xf32>, tensor<24xf32>) -> tensor<2x9x10x24xf32>
  %2 = dlc.add %1, %r : (tensor<2x9x10x24xf32>, tensor<2x9x10x24xf32>) -> tensor<2x9x10x24xf32>
  dlc.yield %2 : tensor<2x9x10x24xf32>
}

func.func private @data_depthwise_half(%x: tensor<2x9x10x24xf16>, %w: tensor<3x3x1x24xf16>) -> tensor<2x9x10x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 24 : i64} : (tensor<2x9x10x24xf16>, tensor<3x3x1x24xf16>) -> tensor<2x9x10x24xf16>
  dlc.yield %0 : tensor<2x9x10x24xf16>
}

func.func private @data_depthwise_dilated_lanes(%x: tensor<1x12x10x12xf32>, %w: tensor<3x2x1x12xf32>, %b: tensor<12xf32>) -> tensor<1x12x11x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 1>, dilations = array<i64: 2, 3>, groups = 12 : i64} : (tensor<1x12x10x12xf32>, tensor<3x2x1x12xf32>) -> tensor<1x12x11x12xf32>
  %1 = dlc.add %0, %b : (tensor<1x12x11x12xf32>, tensor<12xf32>) -> tensor<1x12x11x12xf32>
  dlc.yield %1 : tensor<1x12x11x12xf32>
}
