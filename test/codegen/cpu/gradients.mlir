// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s

// Gradients of convolutions beside the reference interpreter: strides, dilations, groups, depthwise, uneven pads, one to three dims, parts.
// CHECK-NOT: WRONG

func.func private @data_same_3x3_f32(%x: tensor<2x9x11x19xf32>, %w: tensor<3x3x5x19xf32>) -> tensor<2x9x11x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x19xf32>, tensor<3x3x5x19xf32>) -> tensor<2x9x11x5xf32>
  dlc.yield %0 : tensor<2x9x11x5xf32>
}

func.func private @data_same_3x3_turned(%x: tensor<2x9x11x19xf32>, %w: tensor<3x3x19x5xf32>) -> tensor<2x9x11x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x9x11x19xf32>, tensor<3x3x19x5xf32>) -> tensor<2x9x11x5xf32>
  dlc.yield %0 : tensor<2x9x11x5xf32>
}

func.func private @filter_same_3x3_f32(%x: tensor<2x9x11x5xf32>, %w: tensor<2x9x11x19xf32>, %b: tensor<19xf32>) -> tensor<3x3x5x19xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x5xf32>, tensor<2x9x11x19xf32>) -> tensor<3x3x5x19xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x5x19xf32>, tensor<19xf32>) -> tensor<3x3x5x19xf32>
  dlc.yield %1 : tensor<3x3x5x19xf32>
}

func.func private @filter_same_3x3_parts(%x: tensor<2x9x11x5xf32>, %w: tensor<2x9x11x19xf32>) -> tensor<2x3x3x5x19xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 2 : i64} : (tensor<2x9x11x5xf32>, tensor<2x9x11x19xf32>) -> tensor<2x3x3x5x19xf32>
  dlc.yield %0 : tensor<2x3x3x5x19xf32>
}

func.func private @data_same_3x3_f16(%x: tensor<2x9x11x19xf16>, %w: tensor<3x3x5x19xf16>) -> tensor<2x9x11x5xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x19xf16>, tensor<3x3x5x19xf16>) -> tensor<2x9x11x5xf16>
  dlc.yield %0 : tensor<2x9x11x5xf16>
}

func.func private @filter_same_3x3_f16(%x: tensor<2x9x11x5xf16>, %w: tensor<2x9x11x19xf16>, %b: tensor<19xf16>) -> tensor<3x3x5x19xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x5xf16>, tensor<2x9x11x19xf16>) -> tensor<3x3x5x19xf16>
  %1 = dlc.add %0, %b : (tensor<3x3x5x19xf16>, tensor<19xf16>) -> tensor<3x3x5x19xf16>
  dlc.yield %1 : tensor<3x3x5x19xf16>
}

func.func private @filter_same_3x3_f16_sums(%x: tensor<2x9x11x5xf16>, %w: tensor<2x9x11x19xf16>) -> tensor<2x3x3x5x19xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 2 : i64} : (tensor<2x9x11x5xf16>, tensor<2x9x11x19xf16>) -> tensor<2x3x3x5x19xf32>
  dlc.yield %0 : tensor<2x3x3x5x19xf32>
}

func.func private @data_same_3x3_bf16(%x: tensor<2x9x11x19xbf16>, %w: tensor<3x3x5x19xbf16>) -> tensor<2x9x11x5xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x19xbf16>, tensor<3x3x5x19xbf16>) -> tensor<2x9x11x5xbf16>
  dlc.yield %0 : tensor<2x9x11x5xbf16>
}

func.func private @filter_same_3x3_bf16(%x: tensor<2x9x11x5xbf16>, %w: tensor<2x9x11x19xbf16>, %b: tensor<19xbf16>) -> tensor<3x3x5x19xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x11x5xbf16>, tensor<2x9x11x19xbf16>) -> tensor<3x3x5x19xbf16>
  %1 = dlc.add %0, %b : (tensor<3x3x5x19xbf16>, tensor<19xbf16>) -> tensor<3x3x5x19xbf16>
  dlc.yield %1 : tensor<3x3x5x19xbf16>
}

func.func private @filter_same_3x3_bf16_sums(%x: tensor<2x9x11x5xbf16>, %w: tensor<2x9x11x19xbf16>) -> tensor<2x3x3x5x19xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 2 : i64} : (tensor<2x9x11x5xbf16>, tensor<2x9x11x19xbf16>) -> tensor<2x3x3x5x19xf32>
  dlc.yield %0 : tensor<2x3x3x5x19xf32>
}

func.func private @data_point_f32(%x: tensor<2x6x7x35xf32>, %w: tensor<1x1x12x35xf32>, %b: tensor<12xf32>) -> tensor<2x6x7x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x35xf32>, tensor<1x1x12x35xf32>) -> tensor<2x6x7x12xf32>
  %1 = dlc.add %0, %b : (tensor<2x6x7x12xf32>, tensor<12xf32>) -> tensor<2x6x7x12xf32>
  dlc.yield %1 : tensor<2x6x7x12xf32>
}

func.func private @filter_point_f32(%x: tensor<2x6x7x12xf32>, %w: tensor<2x6x7x35xf32>, %r: tensor<1x1x12x35xf32>) -> tensor<1x1x12x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x12xf32>, tensor<2x6x7x35xf32>) -> tensor<1x1x12x35xf32>
  %2 = dlc.add %0, %r : (tensor<1x1x12x35xf32>, tensor<1x1x12x35xf32>) -> tensor<1x1x12x35xf32>
  dlc.yield %2 : tensor<1x1x12x35xf32>
}

func.func private @filter_point_parts(%x: tensor<2x6x7x12xf32>, %w: tensor<2x6x7x35xf32>) -> tensor<12x1x1x12x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, parts = 12 : i64} : (tensor<2x6x7x12xf32>, tensor<2x6x7x35xf32>) -> tensor<12x1x1x12x35xf32>
  dlc.yield %0 : tensor<12x1x1x12x35xf32>
}

func.func private @data_point_stride_f32(%x: tensor<1x5x4x18xf32>, %w: tensor<1x1x7x18xf32>, %r: tensor<1x9x8x7xf32>) -> tensor<1x9x8x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x4x18xf32>, tensor<1x1x7x18xf32>) -> tensor<1x9x8x7xf32>
  %2 = dlc.add %0, %r : (tensor<1x9x8x7xf32>, tensor<1x9x8x7xf32>) -> tensor<1x9x8x7xf32>
  dlc.yield %2 : tensor<1x9x8x7xf32>
}

func.func private @data_point_stride_turned(%x: tensor<1x5x4x18xf32>, %w: tensor<1x1x18x7xf32>) -> tensor<1x9x8x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<1x5x4x18xf32>, tensor<1x1x18x7xf32>) -> tensor<1x9x8x7xf32>
  dlc.yield %0 : tensor<1x9x8x7xf32>
}

func.func private @filter_point_stride_f32(%x: tensor<1x9x8x7xf32>, %w: tensor<1x5x4x18xf32>, %b: tensor<18xf32>, %r: tensor<1x1x7x18xf32>) -> tensor<1x1x7x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x8x7xf32>, tensor<1x5x4x18xf32>) -> tensor<1x1x7x18xf32>
  %1 = dlc.add %0, %b : (tensor<1x1x7x18xf32>, tensor<18xf32>) -> tensor<1x1x7x18xf32>
  %2 = dlc.add %1, %r : (tensor<1x1x7x18xf32>, tensor<1x1x7x18xf32>) -> tensor<1x1x7x18xf32>
  dlc.yield %2 : tensor<1x1x7x18xf32>
}

func.func private @filter_point_stride_parts(%x: tensor<1x9x8x7xf32>, %w: tensor<1x5x4x18xf32>) -> tensor<5x1x1x7x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>, parts = 5 : i64} : (tensor<1x9x8x7xf32>, tensor<1x5x4x18xf32>) -> tensor<5x1x1x7x18xf32>
  dlc.yield %0 : tensor<5x1x1x7x18xf32>
}

func.func private @data_stride2_3x3_f32(%x: tensor<1x6x7x17xf32>, %w: tensor<3x3x6x17xf32>, %b: tensor<6xf32>, %r: tensor<1x11x14x6xf32>) -> tensor<1x11x14x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xf32>, tensor<3x3x6x17xf32>) -> tensor<1x11x14x6xf32>
  %1 = dlc.add %0, %b : (tensor<1x11x14x6xf32>, tensor<6xf32>) -> tensor<1x11x14x6xf32>
  %2 = dlc.add %1, %r : (tensor<1x11x14x6xf32>, tensor<1x11x14x6xf32>) -> tensor<1x11x14x6xf32>
  dlc.yield %2 : tensor<1x11x14x6xf32>
}

func.func private @filter_stride2_3x3_f32(%x: tensor<1x11x14x6xf32>, %w: tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xf32>, tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32>
  dlc.yield %0 : tensor<3x3x6x17xf32>
}

func.func private @filter_stride2_3x3_parts(%x: tensor<1x11x14x6xf32>, %w: tensor<1x6x7x17xf32>) -> tensor<6x3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x6xf32>, tensor<1x6x7x17xf32>) -> tensor<6x3x3x6x17xf32>
  dlc.yield %0 : tensor<6x3x3x6x17xf32>
}

func.func private @data_stride2_3x3_f16(%x: tensor<1x6x7x17xf16>, %w: tensor<3x3x6x17xf16>, %b: tensor<6xf16>, %r: tensor<1x11x14x6xf16>) -> tensor<1x11x14x6xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xf16>, tensor<3x3x6x17xf16>) -> tensor<1x11x14x6xf16>
  %1 = dlc.add %0, %b : (tensor<1x11x14x6xf16>, tensor<6xf16>) -> tensor<1x11x14x6xf16>
  %2 = dlc.add %1, %r : (tensor<1x11x14x6xf16>, tensor<1x11x14x6xf16>) -> tensor<1x11x14x6xf16>
  dlc.yield %2 : tensor<1x11x14x6xf16>
}

func.func private @filter_stride2_3x3_f16(%x: tensor<1x11x14x6xf16>, %w: tensor<1x6x7x17xf16>) -> tensor<3x3x6x17xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xf16>, tensor<1x6x7x17xf16>) -> tensor<3x3x6x17xf16>
  dlc.yield %0 : tensor<3x3x6x17xf16>
}

func.func private @filter_stride2_3x3_f16_sums(%x: tensor<1x11x14x6xf16>, %w: tensor<1x6x7x17xf16>) -> tensor<6x3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x6xf16>, tensor<1x6x7x17xf16>) -> tensor<6x3x3x6x17xf32>
  dlc.yield %0 : tensor<6x3x3x6x17xf32>
}

func.func private @data_stride2_3x3_bf16(%x: tensor<1x6x7x17xbf16>, %w: tensor<3x3x6x17xbf16>, %b: tensor<6xbf16>, %r: tensor<1x11x14x6xbf16>) -> tensor<1x11x14x6xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xbf16>, tensor<3x3x6x17xbf16>) -> tensor<1x11x14x6xbf16>
  %1 = dlc.add %0, %b : (tensor<1x11x14x6xbf16>, tensor<6xbf16>) -> tensor<1x11x14x6xbf16>
  %2 = dlc.add %1, %r : (tensor<1x11x14x6xbf16>, tensor<1x11x14x6xbf16>) -> tensor<1x11x14x6xbf16>
  dlc.yield %2 : tensor<1x11x14x6xbf16>
}

func.func private @filter_stride2_3x3_bf16(%x: tensor<1x11x14x6xbf16>, %w: tensor<1x6x7x17xbf16>) -> tensor<3x3x6x17xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xbf16>, tensor<1x6x7x17xbf16>) -> tensor<3x3x6x17xbf16>
  dlc.yield %0 : tensor<3x3x6x17xbf16>
}

func.func private @filter_stride2_3x3_bf16_sums(%x: tensor<1x11x14x6xbf16>, %w: tensor<1x6x7x17xbf16>) -> tensor<6x3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 6 : i64} : (tensor<1x11x14x6xbf16>, tensor<1x6x7x17xbf16>) -> tensor<6x3x3x6x17xf32>
  dlc.yield %0 : tensor<6x3x3x6x17xf32>
}

func.func private @data_stride_uneven_f32(%x: tensor<2x4x5x9xf32>, %w: tensor<4x3x4x9xf32>) -> tensor<2x13x10x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>} : (tensor<2x4x5x9xf32>, tensor<4x3x4x9xf32>) -> tensor<2x13x10x4xf32>
  dlc.yield %0 : tensor<2x13x10x4xf32>
}

func.func private @data_stride_uneven_turned(%x: tensor<2x4x5x9xf32>, %w: tensor<4x3x9x4xf32>) -> tensor<2x13x10x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<2x4x5x9xf32>, tensor<4x3x9x4xf32>) -> tensor<2x13x10x4xf32>
  dlc.yield %0 : tensor<2x13x10x4xf32>
}

func.func private @filter_stride_uneven_f32(%x: tensor<2x13x10x4xf32>, %w: tensor<2x4x5x9xf32>, %b: tensor<9xf32>) -> tensor<4x3x4x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>} : (tensor<2x13x10x4xf32>, tensor<2x4x5x9xf32>) -> tensor<4x3x4x9xf32>
  %1 = dlc.add %0, %b : (tensor<4x3x4x9xf32>, tensor<9xf32>) -> tensor<4x3x4x9xf32>
  dlc.yield %1 : tensor<4x3x4x9xf32>
}

func.func private @filter_stride_uneven_parts(%x: tensor<2x13x10x4xf32>, %w: tensor<2x4x5x9xf32>) -> tensor<2x4x3x4x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 1>, parts = 2 : i64} : (tensor<2x13x10x4xf32>, tensor<2x4x5x9xf32>) -> tensor<2x4x3x4x9xf32>
  dlc.yield %0 : tensor<2x4x3x4x9xf32>
}

func.func private @data_dilated_f32(%x: tensor<1x12x13x8xf32>, %w: tensor<3x2x5x8xf32>, %b: tensor<5xf32>) -> tensor<1x12x13x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x8xf32>, tensor<3x2x5x8xf32>) -> tensor<1x12x13x5xf32>
  %1 = dlc.add %0, %b : (tensor<1x12x13x5xf32>, tensor<5xf32>) -> tensor<1x12x13x5xf32>
  dlc.yield %1 : tensor<1x12x13x5xf32>
}

func.func private @filter_dilated_f32(%x: tensor<1x12x13x5xf32>, %w: tensor<1x12x13x8xf32>, %r: tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>} : (tensor<1x12x13x5xf32>, tensor<1x12x13x8xf32>) -> tensor<3x2x5x8xf32>
  %2 = dlc.add %0, %r : (tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32>
  dlc.yield %2 : tensor<3x2x5x8xf32>
}

func.func private @filter_dilated_parts(%x: tensor<1x12x13x5xf32>, %w: tensor<1x12x13x8xf32>) -> tensor<12x3x2x5x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 2, 3>, parts = 12 : i64} : (tensor<1x12x13x5xf32>, tensor<1x12x13x8xf32>) -> tensor<12x3x2x5x8xf32>
  dlc.yield %0 : tensor<12x3x2x5x8xf32>
}

func.func private @data_dilated_stride_f32(%x: tensor<1x8x5x10xf32>, %w: tensor<3x3x3x10xf32>, %r: tensor<1x17x16x3xf32>) -> tensor<1x17x16x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x8x5x10xf32>, tensor<3x3x3x10xf32>) -> tensor<1x17x16x3xf32>
  %2 = dlc.add %0, %r : (tensor<1x17x16x3xf32>, tensor<1x17x16x3xf32>) -> tensor<1x17x16x3xf32>
  dlc.yield %2 : tensor<1x17x16x3xf32>
}

func.func private @data_dilated_stride_turned(%x: tensor<1x8x5x10xf32>, %w: tensor<3x3x10x3xf32>) -> tensor<1x17x16x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>, transpose_filter = true} : (tensor<1x8x5x10xf32>, tensor<3x3x10x3xf32>) -> tensor<1x17x16x3xf32>
  dlc.yield %0 : tensor<1x17x16x3xf32>
}

func.func private @filter_dilated_stride_f32(%x: tensor<1x17x16x3xf32>, %w: tensor<1x8x5x10xf32>, %b: tensor<10xf32>, %r: tensor<3x3x3x10xf32>) -> tensor<3x3x3x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x17x16x3xf32>, tensor<1x8x5x10xf32>) -> tensor<3x3x3x10xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x3x10xf32>, tensor<10xf32>) -> tensor<3x3x3x10xf32>
  %2 = dlc.add %1, %r : (tensor<3x3x3x10xf32>, tensor<3x3x3x10xf32>) -> tensor<3x3x3x10xf32>
  dlc.yield %2 : tensor<3x3x3x10xf32>
}

func.func private @filter_dilated_stride_parts(%x: tensor<1x17x16x3xf32>, %w: tensor<1x8x5x10xf32>) -> tensor<8x3x3x3x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>, parts = 8 : i64} : (tensor<1x17x16x3xf32>, tensor<1x8x5x10xf32>) -> tensor<8x3x3x3x10xf32>
  dlc.yield %0 : tensor<8x3x3x3x10xf32>
}

func.func private @data_dilated_stride_f16(%x: tensor<1x8x5x10xf16>, %w: tensor<3x3x3x10xf16>, %r: tensor<1x17x16x3xf16>) -> tensor<1x17x16x3xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x8x5x10xf16>, tensor<3x3x3x10xf16>) -> tensor<1x17x16x3xf16>
  %2 = dlc.add %0, %r : (tensor<1x17x16x3xf16>, tensor<1x17x16x3xf16>) -> tensor<1x17x16x3xf16>
  dlc.yield %2 : tensor<1x17x16x3xf16>
}

func.func private @filter_dilated_stride_f16(%x: tensor<1x17x16x3xf16>, %w: tensor<1x8x5x10xf16>, %b: tensor<10xf16>, %r: tensor<3x3x3x10xf16>) -> tensor<3x3x3x10xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x17x16x3xf16>, tensor<1x8x5x10xf16>) -> tensor<3x3x3x10xf16>
  %1 = dlc.add %0, %b : (tensor<3x3x3x10xf16>, tensor<10xf16>) -> tensor<3x3x3x10xf16>
  %2 = dlc.add %1, %r : (tensor<3x3x3x10xf16>, tensor<3x3x3x10xf16>) -> tensor<3x3x3x10xf16>
  dlc.yield %2 : tensor<3x3x3x10xf16>
}

func.func private @filter_dilated_stride_f16_sums(%x: tensor<1x17x16x3xf16>, %w: tensor<1x8x5x10xf16>) -> tensor<8x3x3x3x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>, parts = 8 : i64} : (tensor<1x17x16x3xf16>, tensor<1x8x5x10xf16>) -> tensor<8x3x3x3x10xf32>
  dlc.yield %0 : tensor<8x3x3x3x10xf32>
}

func.func private @data_dilated_stride_bf16(%x: tensor<1x8x5x10xbf16>, %w: tensor<3x3x3x10xbf16>, %r: tensor<1x17x16x3xbf16>) -> tensor<1x17x16x3xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x8x5x10xbf16>, tensor<3x3x3x10xbf16>) -> tensor<1x17x16x3xbf16>
  %2 = dlc.add %0, %r : (tensor<1x17x16x3xbf16>, tensor<1x17x16x3xbf16>) -> tensor<1x17x16x3xbf16>
  dlc.yield %2 : tensor<1x17x16x3xbf16>
}

func.func private @filter_dilated_stride_bf16(%x: tensor<1x17x16x3xbf16>, %w: tensor<1x8x5x10xbf16>, %b: tensor<10xbf16>, %r: tensor<3x3x3x10xbf16>) -> tensor<3x3x3x10xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>} : (tensor<1x17x16x3xbf16>, tensor<1x8x5x10xbf16>) -> tensor<3x3x3x10xbf16>
  %1 = dlc.add %0, %b : (tensor<3x3x3x10xbf16>, tensor<10xbf16>) -> tensor<3x3x3x10xbf16>
  %2 = dlc.add %1, %r : (tensor<3x3x3x10xbf16>, tensor<3x3x3x10xbf16>) -> tensor<3x3x3x10xbf16>
  dlc.yield %2 : tensor<3x3x3x10xbf16>
}

func.func private @filter_dilated_stride_bf16_sums(%x: tensor<1x17x16x3xbf16>, %w: tensor<1x8x5x10xbf16>) -> tensor<8x3x3x3x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 3>, pads_low = array<i64: 1, 2>, dilations = array<i64: 2, 2>, parts = 8 : i64} : (tensor<1x17x16x3xbf16>, tensor<1x8x5x10xbf16>) -> tensor<8x3x3x3x10xf32>
  dlc.yield %0 : tensor<8x3x3x3x10xf32>
}

func.func private @data_dilated_stride_odd_f32(%x: tensor<1x6x8x6xf32>, %w: tensor<4x3x3x6xf32>, %b: tensor<3xf32>, %r: tensor<1x15x14x3xf32>) -> tensor<1x15x14x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>} : (tensor<1x6x8x6xf32>, tensor<4x3x3x6xf32>) -> tensor<1x15x14x3xf32>
  %1 = dlc.add %0, %b : (tensor<1x15x14x3xf32>, tensor<3xf32>) -> tensor<1x15x14x3xf32>
  %2 = dlc.add %1, %r : (tensor<1x15x14x3xf32>, tensor<1x15x14x3xf32>) -> tensor<1x15x14x3xf32>
  dlc.yield %2 : tensor<1x15x14x3xf32>
}

func.func private @filter_dilated_stride_odd_f32(%x: tensor<1x15x14x3xf32>, %w: tensor<1x6x8x6xf32>) -> tensor<4x3x3x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>} : (tensor<1x15x14x3xf32>, tensor<1x6x8x6xf32>) -> tensor<4x3x3x6xf32>
  dlc.yield %0 : tensor<4x3x3x6xf32>
}

func.func private @filter_dilated_stride_odd_parts(%x: tensor<1x15x14x3xf32>, %w: tensor<1x6x8x6xf32>) -> tensor<6x4x3x3x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 1>, dilations = array<i64: 3, 1>, parts = 6 : i64} : (tensor<1x15x14x3xf32>, tensor<1x6x8x6xf32>) -> tensor<6x4x3x3x6xf32>
  dlc.yield %0 : tensor<6x4x3x3x6xf32>
}

func.func private @data_groups_f32(%x: tensor<2x8x9x18xf32>, %w: tensor<3x3x4x18xf32>) -> tensor<2x8x9x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} : (tensor<2x8x9x18xf32>, tensor<3x3x4x18xf32>) -> tensor<2x8x9x12xf32>
  dlc.yield %0 : tensor<2x8x9x12xf32>
}

func.func private @data_groups_turned(%x: tensor<2x8x9x18xf32>, %w: tensor<3x3x18x4xf32>) -> tensor<2x8x9x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64, transpose_filter = true} : (tensor<2x8x9x18xf32>, tensor<3x3x18x4xf32>) -> tensor<2x8x9x12xf32>
  dlc.yield %0 : tensor<2x8x9x12xf32>
}

func.func private @filter_groups_f32(%x: tensor<2x8x9x12xf32>, %w: tensor<2x8x9x18xf32>, %b: tensor<18xf32>) -> tensor<3x3x4x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} : (tensor<2x8x9x12xf32>, tensor<2x8x9x18xf32>) -> tensor<3x3x4x18xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x4x18xf32>, tensor<18xf32>) -> tensor<3x3x4x18xf32>
  dlc.yield %1 : tensor<3x3x4x18xf32>
}

func.func private @filter_groups_parts(%x: tensor<2x8x9x12xf32>, %w: tensor<2x8x9x18xf32>) -> tensor<2x3x3x4x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64, parts = 2 : i64} : (tensor<2x8x9x12xf32>, tensor<2x8x9x18xf32>) -> tensor<2x3x3x4x18xf32>
  dlc.yield %0 : tensor<2x3x3x4x18xf32>
}

func.func private @data_groups_stride_f32(%x: tensor<1x5x5x20xf32>, %w: tensor<3x3x5x20xf32>, %b: tensor<10xf32>) -> tensor<1x9x9x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x5x20xf32>, tensor<3x3x5x20xf32>) -> tensor<1x9x9x10xf32>
  %1 = dlc.add %0, %b : (tensor<1x9x9x10xf32>, tensor<10xf32>) -> tensor<1x9x9x10xf32>
  dlc.yield %1 : tensor<1x9x9x10xf32>
}

func.func private @filter_groups_stride_f32(%x: tensor<1x9x9x10xf32>, %w: tensor<1x5x5x20xf32>, %r: tensor<3x3x5x20xf32>) -> tensor<3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x9x9x10xf32>, tensor<1x5x5x20xf32>) -> tensor<3x3x5x20xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x5x20xf32>, tensor<3x3x5x20xf32>) -> tensor<3x3x5x20xf32>
  dlc.yield %2 : tensor<3x3x5x20xf32>
}

func.func private @filter_groups_stride_parts(%x: tensor<1x9x9x10xf32>, %w: tensor<1x5x5x20xf32>) -> tensor<5x3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64, parts = 5 : i64} : (tensor<1x9x9x10xf32>, tensor<1x5x5x20xf32>) -> tensor<5x3x3x5x20xf32>
  dlc.yield %0 : tensor<5x3x3x5x20xf32>
}

func.func private @data_groups_stride_f16(%x: tensor<1x5x5x20xf16>, %w: tensor<3x3x5x20xf16>, %b: tensor<10xf16>) -> tensor<1x9x9x10xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x5x20xf16>, tensor<3x3x5x20xf16>) -> tensor<1x9x9x10xf16>
  %1 = dlc.add %0, %b : (tensor<1x9x9x10xf16>, tensor<10xf16>) -> tensor<1x9x9x10xf16>
  dlc.yield %1 : tensor<1x9x9x10xf16>
}

func.func private @filter_groups_stride_f16(%x: tensor<1x9x9x10xf16>, %w: tensor<1x5x5x20xf16>, %r: tensor<3x3x5x20xf16>) -> tensor<3x3x5x20xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x9x9x10xf16>, tensor<1x5x5x20xf16>) -> tensor<3x3x5x20xf16>
  %2 = dlc.add %0, %r : (tensor<3x3x5x20xf16>, tensor<3x3x5x20xf16>) -> tensor<3x3x5x20xf16>
  dlc.yield %2 : tensor<3x3x5x20xf16>
}

func.func private @filter_groups_stride_f16_sums(%x: tensor<1x9x9x10xf16>, %w: tensor<1x5x5x20xf16>) -> tensor<5x3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64, parts = 5 : i64} : (tensor<1x9x9x10xf16>, tensor<1x5x5x20xf16>) -> tensor<5x3x3x5x20xf32>
  dlc.yield %0 : tensor<5x3x3x5x20xf32>
}

func.func private @data_groups_stride_bf16(%x: tensor<1x5x5x20xbf16>, %w: tensor<3x3x5x20xbf16>, %b: tensor<10xbf16>) -> tensor<1x9x9x10xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x5x20xbf16>, tensor<3x3x5x20xbf16>) -> tensor<1x9x9x10xbf16>
  %1 = dlc.add %0, %b : (tensor<1x9x9x10xbf16>, tensor<10xbf16>) -> tensor<1x9x9x10xbf16>
  dlc.yield %1 : tensor<1x9x9x10xbf16>
}

func.func private @filter_groups_stride_bf16(%x: tensor<1x9x9x10xbf16>, %w: tensor<1x5x5x20xbf16>, %r: tensor<3x3x5x20xbf16>) -> tensor<3x3x5x20xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x9x9x10xbf16>, tensor<1x5x5x20xbf16>) -> tensor<3x3x5x20xbf16>
  %2 = dlc.add %0, %r : (tensor<3x3x5x20xbf16>, tensor<3x3x5x20xbf16>) -> tensor<3x3x5x20xbf16>
  dlc.yield %2 : tensor<3x3x5x20xbf16>
}

func.func private @filter_groups_stride_bf16_sums(%x: tensor<1x9x9x10xbf16>, %w: tensor<1x5x5x20xbf16>) -> tensor<5x3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64, parts = 5 : i64} : (tensor<1x9x9x10xbf16>, tensor<1x5x5x20xbf16>) -> tensor<5x3x3x5x20xf32>
  dlc.yield %0 : tensor<5x3x3x5x20xf32>
}

func.func private @data_depthwise_f32(%x: tensor<2x9x10x21xf32>, %w: tensor<3x3x1x21xf32>, %r: tensor<2x9x10x21xf32>) -> tensor<2x9x10x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64} : (tensor<2x9x10x21xf32>, tensor<3x3x1x21xf32>) -> tensor<2x9x10x21xf32>
  %2 = dlc.add %0, %r : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<2x9x10x21xf32>
  dlc.yield %2 : tensor<2x9x10x21xf32>
}

func.func private @data_depthwise_turned(%x: tensor<2x9x10x21xf32>, %w: tensor<3x3x21x1xf32>) -> tensor<2x9x10x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64, transpose_filter = true} : (tensor<2x9x10x21xf32>, tensor<3x3x21x1xf32>) -> tensor<2x9x10x21xf32>
  dlc.yield %0 : tensor<2x9x10x21xf32>
}

func.func private @filter_depthwise_f32(%x: tensor<2x9x10x21xf32>, %w: tensor<2x9x10x21xf32>, %b: tensor<21xf32>, %r: tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64} : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<3x3x1x21xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x1x21xf32>, tensor<21xf32>) -> tensor<3x3x1x21xf32>
  %2 = dlc.add %1, %r : (tensor<3x3x1x21xf32>, tensor<3x3x1x21xf32>) -> tensor<3x3x1x21xf32>
  dlc.yield %2 : tensor<3x3x1x21xf32>
}

func.func private @filter_depthwise_parts(%x: tensor<2x9x10x21xf32>, %w: tensor<2x9x10x21xf32>) -> tensor<2x3x3x1x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21 : i64, parts = 2 : i64} : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<2x3x3x1x21xf32>
  dlc.yield %0 : tensor<2x3x3x1x21xf32>
}

func.func private @data_depthwise_stride_f32(%x: tensor<1x6x6x16xf32>, %w: tensor<5x3x1x16xf32>, %b: tensor<16xf32>, %r: tensor<1x11x12x16xf32>) -> tensor<1x11x12x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64} : (tensor<1x6x6x16xf32>, tensor<5x3x1x16xf32>) -> tensor<1x11x12x16xf32>
  %1 = dlc.add %0, %b : (tensor<1x11x12x16xf32>, tensor<16xf32>) -> tensor<1x11x12x16xf32>
  %2 = dlc.add %1, %r : (tensor<1x11x12x16xf32>, tensor<1x11x12x16xf32>) -> tensor<1x11x12x16xf32>
  dlc.yield %2 : tensor<1x11x12x16xf32>
}

func.func private @filter_depthwise_stride_f32(%x: tensor<1x11x12x16xf32>, %w: tensor<1x6x6x16xf32>) -> tensor<5x3x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64} : (tensor<1x11x12x16xf32>, tensor<1x6x6x16xf32>) -> tensor<5x3x1x16xf32>
  dlc.yield %0 : tensor<5x3x1x16xf32>
}

func.func private @filter_depthwise_stride_parts(%x: tensor<1x11x12x16xf32>, %w: tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 1>, dilations = array<i64: 1, 1>, groups = 16 : i64, parts = 6 : i64} : (tensor<1x11x12x16xf32>, tensor<1x6x6x16xf32>) -> tensor<6x5x3x1x16xf32>
  dlc.yield %0 : tensor<6x5x3x1x16xf32>
}

func.func private @data_depthwise_dilated_f32(%x: tensor<1x12x6x18xf32>, %w: tensor<3x3x1x18xf32>) -> tensor<1x12x14x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x6x18xf32>, tensor<3x3x1x18xf32>) -> tensor<1x12x14x18xf32>
  dlc.yield %0 : tensor<1x12x14x18xf32>
}

func.func private @data_depthwise_dilated_turned(%x: tensor<1x12x6x18xf32>, %w: tensor<3x3x18x1xf32>) -> tensor<1x12x14x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64, transpose_filter = true} : (tensor<1x12x6x18xf32>, tensor<3x3x18x1xf32>) -> tensor<1x12x14x18xf32>
  dlc.yield %0 : tensor<1x12x14x18xf32>
}

func.func private @filter_depthwise_dilated_f32(%x: tensor<1x12x14x18xf32>, %w: tensor<1x12x6x18xf32>, %b: tensor<18xf32>) -> tensor<3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x14x18xf32>, tensor<1x12x6x18xf32>) -> tensor<3x3x1x18xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x1x18xf32>, tensor<18xf32>) -> tensor<3x3x1x18xf32>
  dlc.yield %1 : tensor<3x3x1x18xf32>
}

func.func private @filter_depthwise_dilated_parts(%x: tensor<1x12x14x18xf32>, %w: tensor<1x12x6x18xf32>) -> tensor<12x3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64, parts = 12 : i64} : (tensor<1x12x14x18xf32>, tensor<1x12x6x18xf32>) -> tensor<12x3x3x1x18xf32>
  dlc.yield %0 : tensor<12x3x3x1x18xf32>
}

func.func private @data_depthwise_dilated_f16(%x: tensor<1x12x6x18xf16>, %w: tensor<3x3x1x18xf16>) -> tensor<1x12x14x18xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x6x18xf16>, tensor<3x3x1x18xf16>) -> tensor<1x12x14x18xf16>
  dlc.yield %0 : tensor<1x12x14x18xf16>
}

func.func private @filter_depthwise_dilated_f16(%x: tensor<1x12x14x18xf16>, %w: tensor<1x12x6x18xf16>, %b: tensor<18xf16>) -> tensor<3x3x1x18xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x14x18xf16>, tensor<1x12x6x18xf16>) -> tensor<3x3x1x18xf16>
  %1 = dlc.add %0, %b : (tensor<3x3x1x18xf16>, tensor<18xf16>) -> tensor<3x3x1x18xf16>
  dlc.yield %1 : tensor<3x3x1x18xf16>
}

func.func private @filter_depthwise_dilated_f16_sums(%x: tensor<1x12x14x18xf16>, %w: tensor<1x12x6x18xf16>) -> tensor<12x3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64, parts = 12 : i64} : (tensor<1x12x14x18xf16>, tensor<1x12x6x18xf16>) -> tensor<12x3x3x1x18xf32>
  dlc.yield %0 : tensor<12x3x3x1x18xf32>
}

func.func private @data_depthwise_dilated_bf16(%x: tensor<1x12x6x18xbf16>, %w: tensor<3x3x1x18xbf16>) -> tensor<1x12x14x18xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x6x18xbf16>, tensor<3x3x1x18xbf16>) -> tensor<1x12x14x18xbf16>
  dlc.yield %0 : tensor<1x12x14x18xbf16>
}

func.func private @filter_depthwise_dilated_bf16(%x: tensor<1x12x14x18xbf16>, %w: tensor<1x12x6x18xbf16>, %b: tensor<18xbf16>) -> tensor<3x3x1x18xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64} : (tensor<1x12x14x18xbf16>, tensor<1x12x6x18xbf16>) -> tensor<3x3x1x18xbf16>
  %1 = dlc.add %0, %b : (tensor<3x3x1x18xbf16>, tensor<18xbf16>) -> tensor<3x3x1x18xbf16>
  dlc.yield %1 : tensor<3x3x1x18xbf16>
}

func.func private @filter_depthwise_dilated_bf16_sums(%x: tensor<1x12x14x18xbf16>, %w: tensor<1x12x6x18xbf16>) -> tensor<12x3x3x1x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2>, pads_low = array<i64: 2, 2>, dilations = array<i64: 2, 3>, groups = 18 : i64, parts = 12 : i64} : (tensor<1x12x14x18xbf16>, tensor<1x12x6x18xbf16>) -> tensor<12x3x3x1x18xf32>
  dlc.yield %0 : tensor<12x3x3x1x18xf32>
}

func.func private @data_multiplier_f32(%x: tensor<1x7x8x10xf32>, %w: tensor<3x3x1x10xf32>, %b: tensor<5xf32>) -> tensor<1x7x8x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x7x8x10xf32>, tensor<3x3x1x10xf32>) -> tensor<1x7x8x5xf32>
  %1 = dlc.add %0, %b : (tensor<1x7x8x5xf32>, tensor<5xf32>) -> tensor<1x7x8x5xf32>
  dlc.yield %1 : tensor<1x7x8x5xf32>
}

func.func private @filter_multiplier_f32(%x: tensor<1x7x8x5xf32>, %w: tensor<1x7x8x10xf32>, %r: tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64} : (tensor<1x7x8x5xf32>, tensor<1x7x8x10xf32>) -> tensor<3x3x1x10xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x1x10xf32>, tensor<3x3x1x10xf32>) -> tensor<3x3x1x10xf32>
  dlc.yield %2 : tensor<3x3x1x10xf32>
}

func.func private @filter_multiplier_parts(%x: tensor<1x7x8x5xf32>, %w: tensor<1x7x8x10xf32>) -> tensor<7x3x3x1x10xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 5 : i64, parts = 7 : i64} : (tensor<1x7x8x5xf32>, tensor<1x7x8x10xf32>) -> tensor<7x3x3x1x10xf32>
  dlc.yield %0 : tensor<7x3x3x1x10xf32>
}

func.func private @data_one_dim_f32(%x: tensor<3x15x7xf32>, %w: tensor<5x6x7xf32>, %r: tensor<3x29x6xf32>) -> tensor<3x29x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x15x7xf32>, tensor<5x6x7xf32>) -> tensor<3x29x6xf32>
  %2 = dlc.add %0, %r : (tensor<3x29x6xf32>, tensor<3x29x6xf32>) -> tensor<3x29x6xf32>
  dlc.yield %2 : tensor<3x29x6xf32>
}

func.func private @data_one_dim_turned(%x: tensor<3x15x7xf32>, %w: tensor<5x7x6xf32>) -> tensor<3x29x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>, transpose_filter = true} : (tensor<3x15x7xf32>, tensor<5x7x6xf32>) -> tensor<3x29x6xf32>
  dlc.yield %0 : tensor<3x29x6xf32>
}

func.func private @filter_one_dim_f32(%x: tensor<3x29x6xf32>, %w: tensor<3x15x7xf32>, %b: tensor<7xf32>, %r: tensor<5x6x7xf32>) -> tensor<5x6x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>} : (tensor<3x29x6xf32>, tensor<3x15x7xf32>) -> tensor<5x6x7xf32>
  %1 = dlc.add %0, %b : (tensor<5x6x7xf32>, tensor<7xf32>) -> tensor<5x6x7xf32>
  %2 = dlc.add %1, %r : (tensor<5x6x7xf32>, tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
  dlc.yield %2 : tensor<5x6x7xf32>
}

func.func private @filter_one_dim_parts(%x: tensor<3x29x6xf32>, %w: tensor<3x15x7xf32>) -> tensor<3x5x6x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, dilations = array<i64: 1>, parts = 3 : i64} : (tensor<3x29x6xf32>, tensor<3x15x7xf32>) -> tensor<3x5x6x7xf32>
  dlc.yield %0 : tensor<3x5x6x7xf32>
}

func.func private @data_one_dim_depthwise_f32(%x: tensor<2x23x9xf32>, %w: tensor<4x1x9xf32>, %b: tensor<9xf32>, %r: tensor<2x23x9xf32>) -> tensor<2x23x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf32>, tensor<4x1x9xf32>) -> tensor<2x23x9xf32>
  %1 = dlc.add %0, %b : (tensor<2x23x9xf32>, tensor<9xf32>) -> tensor<2x23x9xf32>
  %2 = dlc.add %1, %r : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<2x23x9xf32>
  dlc.yield %2 : tensor<2x23x9xf32>
}

func.func private @filter_one_dim_depthwise_f32(%x: tensor<2x23x9xf32>, %w: tensor<2x23x9xf32>) -> tensor<4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<4x1x9xf32>
  dlc.yield %0 : tensor<4x1x9xf32>
}

func.func private @filter_one_dim_depthwise_parts(%x: tensor<2x23x9xf32>, %w: tensor<2x23x9xf32>) -> tensor<2x4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64, parts = 2 : i64} : (tensor<2x23x9xf32>, tensor<2x23x9xf32>) -> tensor<2x4x1x9xf32>
  dlc.yield %0 : tensor<2x4x1x9xf32>
}

func.func private @data_one_dim_depthwise_f16(%x: tensor<2x23x9xf16>, %w: tensor<4x1x9xf16>, %b: tensor<9xf16>, %r: tensor<2x23x9xf16>) -> tensor<2x23x9xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf16>, tensor<4x1x9xf16>) -> tensor<2x23x9xf16>
  %1 = dlc.add %0, %b : (tensor<2x23x9xf16>, tensor<9xf16>) -> tensor<2x23x9xf16>
  %2 = dlc.add %1, %r : (tensor<2x23x9xf16>, tensor<2x23x9xf16>) -> tensor<2x23x9xf16>
  dlc.yield %2 : tensor<2x23x9xf16>
}

func.func private @filter_one_dim_depthwise_f16(%x: tensor<2x23x9xf16>, %w: tensor<2x23x9xf16>) -> tensor<4x1x9xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xf16>, tensor<2x23x9xf16>) -> tensor<4x1x9xf16>
  dlc.yield %0 : tensor<4x1x9xf16>
}

func.func private @filter_one_dim_depthwise_f16_sums(%x: tensor<2x23x9xf16>, %w: tensor<2x23x9xf16>) -> tensor<2x4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64, parts = 2 : i64} : (tensor<2x23x9xf16>, tensor<2x23x9xf16>) -> tensor<2x4x1x9xf32>
  dlc.yield %0 : tensor<2x4x1x9xf32>
}

func.func private @data_one_dim_depthwise_bf16(%x: tensor<2x23x9xbf16>, %w: tensor<4x1x9xbf16>, %b: tensor<9xbf16>, %r: tensor<2x23x9xbf16>) -> tensor<2x23x9xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xbf16>, tensor<4x1x9xbf16>) -> tensor<2x23x9xbf16>
  %1 = dlc.add %0, %b : (tensor<2x23x9xbf16>, tensor<9xbf16>) -> tensor<2x23x9xbf16>
  %2 = dlc.add %1, %r : (tensor<2x23x9xbf16>, tensor<2x23x9xbf16>) -> tensor<2x23x9xbf16>
  dlc.yield %2 : tensor<2x23x9xbf16>
}

func.func private @filter_one_dim_depthwise_bf16(%x: tensor<2x23x9xbf16>, %w: tensor<2x23x9xbf16>) -> tensor<4x1x9xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64} : (tensor<2x23x9xbf16>, tensor<2x23x9xbf16>) -> tensor<4x1x9xbf16>
  dlc.yield %0 : tensor<4x1x9xbf16>
}

func.func private @filter_one_dim_depthwise_bf16_sums(%x: tensor<2x23x9xbf16>, %w: tensor<2x23x9xbf16>) -> tensor<2x4x1x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 3>, dilations = array<i64: 1>, groups = 9 : i64, parts = 2 : i64} : (tensor<2x23x9xbf16>, tensor<2x23x9xbf16>) -> tensor<2x4x1x9xf32>
  dlc.yield %0 : tensor<2x4x1x9xf32>
}

func.func private @data_three_dims_f32(%x: tensor<1x5x3x4x6xf32>, %w: tensor<2x3x3x4x6xf32>) -> tensor<1x5x6x7x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x3x4x6xf32>, tensor<2x3x3x4x6xf32>) -> tensor<1x5x6x7x4xf32>
  dlc.yield %0 : tensor<1x5x6x7x4xf32>
}

func.func private @data_three_dims_turned(%x: tensor<1x5x3x4x6xf32>, %w: tensor<2x3x3x6x4xf32>) -> tensor<1x5x6x7x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>, transpose_filter = true} : (tensor<1x5x3x4x6xf32>, tensor<2x3x3x6x4xf32>) -> tensor<1x5x6x7x4xf32>
  dlc.yield %0 : tensor<1x5x6x7x4xf32>
}

func.func private @filter_three_dims_f32(%x: tensor<1x5x6x7x4xf32>, %w: tensor<1x5x3x4x6xf32>, %b: tensor<6xf32>) -> tensor<2x3x3x4x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>} : (tensor<1x5x6x7x4xf32>, tensor<1x5x3x4x6xf32>) -> tensor<2x3x3x4x6xf32>
  %1 = dlc.add %0, %b : (tensor<2x3x3x4x6xf32>, tensor<6xf32>) -> tensor<2x3x3x4x6xf32>
  dlc.yield %1 : tensor<2x3x3x4x6xf32>
}

func.func private @filter_three_dims_parts(%x: tensor<1x5x6x7x4xf32>, %w: tensor<1x5x3x4x6xf32>) -> tensor<5x2x3x3x4x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 2, 1>, pads_low = array<i64: 1, 1, 0>, dilations = array<i64: 1, 1, 2>, parts = 5 : i64} : (tensor<1x5x6x7x4xf32>, tensor<1x5x3x4x6xf32>) -> tensor<5x2x3x3x4x6xf32>
  dlc.yield %0 : tensor<5x2x3x3x4x6xf32>
}

func.func private @data_wide_f32(%x: tensor<1x7x7x70xf32>, %w: tensor<3x3x40x70xf32>, %b: tensor<40xf32>) -> tensor<1x7x7x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x70xf32>, tensor<3x3x40x70xf32>) -> tensor<1x7x7x40xf32>
  %1 = dlc.add %0, %b : (tensor<1x7x7x40xf32>, tensor<40xf32>) -> tensor<1x7x7x40xf32>
  dlc.yield %1 : tensor<1x7x7x40xf32>
}

func.func private @filter_wide_f32(%x: tensor<1x7x7x40xf32>, %w: tensor<1x7x7x70xf32>, %r: tensor<3x3x40x70xf32>) -> tensor<3x3x40x70xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x40xf32>, tensor<1x7x7x70xf32>) -> tensor<3x3x40x70xf32>
  %2 = dlc.add %0, %r : (tensor<3x3x40x70xf32>, tensor<3x3x40x70xf32>) -> tensor<3x3x40x70xf32>
  dlc.yield %2 : tensor<3x3x40x70xf32>
}

func.func private @filter_wide_parts(%x: tensor<1x7x7x40xf32>, %w: tensor<1x7x7x70xf32>) -> tensor<7x3x3x40x70xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 7 : i64} : (tensor<1x7x7x40xf32>, tensor<1x7x7x70xf32>) -> tensor<7x3x3x40x70xf32>
  dlc.yield %0 : tensor<7x3x3x40x70xf32>
}

func.func private @data_beyond_f32(%x: tensor<1x3x4x5xf32>, %w: tensor<2x2x4x5xf32>, %r: tensor<1x10x11x4xf32>) -> tensor<1x10x11x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x3x4x5xf32>, tensor<2x2x4x5xf32>) -> tensor<1x10x11x4xf32>
  %2 = dlc.add %0, %r : (tensor<1x10x11x4xf32>, tensor<1x10x11x4xf32>) -> tensor<1x10x11x4xf32>
  dlc.yield %2 : tensor<1x10x11x4xf32>
}

func.func private @data_beyond_turned(%x: tensor<1x3x4x5xf32>, %w: tensor<2x2x5x4xf32>) -> tensor<1x10x11x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<1x3x4x5xf32>, tensor<2x2x5x4xf32>) -> tensor<1x10x11x4xf32>
  dlc.yield %0 : tensor<1x10x11x4xf32>
}

func.func private @filter_beyond_f32(%x: tensor<1x10x11x4xf32>, %w: tensor<1x3x4x5xf32>, %b: tensor<5xf32>, %r: tensor<2x2x4x5xf32>) -> tensor<2x2x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x11x4xf32>, tensor<1x3x4x5xf32>) -> tensor<2x2x4x5xf32>
  %1 = dlc.add %0, %b : (tensor<2x2x4x5xf32>, tensor<5xf32>) -> tensor<2x2x4x5xf32>
  %2 = dlc.add %1, %r : (tensor<2x2x4x5xf32>, tensor<2x2x4x5xf32>) -> tensor<2x2x4x5xf32>
  dlc.yield %2 : tensor<2x2x4x5xf32>
}

func.func private @filter_beyond_parts(%x: tensor<1x10x11x4xf32>, %w: tensor<1x3x4x5xf32>) -> tensor<3x2x2x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>, parts = 3 : i64} : (tensor<1x10x11x4xf32>, tensor<1x3x4x5xf32>) -> tensor<3x2x2x4x5xf32>
  dlc.yield %0 : tensor<3x2x2x4x5xf32>
}

func.func private @data_beyond_f16(%x: tensor<1x3x4x5xf16>, %w: tensor<2x2x4x5xf16>, %r: tensor<1x10x11x4xf16>) -> tensor<1x10x11x4xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x3x4x5xf16>, tensor<2x2x4x5xf16>) -> tensor<1x10x11x4xf16>
  %2 = dlc.add %0, %r : (tensor<1x10x11x4xf16>, tensor<1x10x11x4xf16>) -> tensor<1x10x11x4xf16>
  dlc.yield %2 : tensor<1x10x11x4xf16>
}

func.func private @filter_beyond_f16(%x: tensor<1x10x11x4xf16>, %w: tensor<1x3x4x5xf16>, %b: tensor<5xf16>, %r: tensor<2x2x4x5xf16>) -> tensor<2x2x4x5xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x11x4xf16>, tensor<1x3x4x5xf16>) -> tensor<2x2x4x5xf16>
  %1 = dlc.add %0, %b : (tensor<2x2x4x5xf16>, tensor<5xf16>) -> tensor<2x2x4x5xf16>
  %2 = dlc.add %1, %r : (tensor<2x2x4x5xf16>, tensor<2x2x4x5xf16>) -> tensor<2x2x4x5xf16>
  dlc.yield %2 : tensor<2x2x4x5xf16>
}

func.func private @filter_beyond_f16_sums(%x: tensor<1x10x11x4xf16>, %w: tensor<1x3x4x5xf16>) -> tensor<3x2x2x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>, parts = 3 : i64} : (tensor<1x10x11x4xf16>, tensor<1x3x4x5xf16>) -> tensor<3x2x2x4x5xf32>
  dlc.yield %0 : tensor<3x2x2x4x5xf32>
}

func.func private @data_beyond_bf16(%x: tensor<1x3x4x5xbf16>, %w: tensor<2x2x4x5xbf16>, %r: tensor<1x10x11x4xbf16>) -> tensor<1x10x11x4xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x3x4x5xbf16>, tensor<2x2x4x5xbf16>) -> tensor<1x10x11x4xbf16>
  %2 = dlc.add %0, %r : (tensor<1x10x11x4xbf16>, tensor<1x10x11x4xbf16>) -> tensor<1x10x11x4xbf16>
  dlc.yield %2 : tensor<1x10x11x4xbf16>
}

func.func private @filter_beyond_bf16(%x: tensor<1x10x11x4xbf16>, %w: tensor<1x3x4x5xbf16>, %b: tensor<5xbf16>, %r: tensor<2x2x4x5xbf16>) -> tensor<2x2x4x5xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 5.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x11x4xbf16>, tensor<1x3x4x5xbf16>) -> tensor<2x2x4x5xbf16>
  %1 = dlc.add %0, %b : (tensor<2x2x4x5xbf16>, tensor<5xbf16>) -> tensor<2x2x4x5xbf16>
  %2 = dlc.add %1, %r : (tensor<2x2x4x5xbf16>, tensor<2x2x4x5xbf16>) -> tensor<2x2x4x5xbf16>
  dlc.yield %2 : tensor<2x2x4x5xbf16>
}

func.func private @filter_beyond_bf16_sums(%x: tensor<1x10x11x4xbf16>, %w: tensor<1x3x4x5xbf16>) -> tensor<3x2x2x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-2 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 3, 3>, pads_low = array<i64: 0, 1>, dilations = array<i64: 1, 1>, parts = 3 : i64} : (tensor<1x10x11x4xbf16>, tensor<1x3x4x5xbf16>) -> tensor<3x2x2x4x5xf32>
  dlc.yield %0 : tensor<3x2x2x4x5xf32>
}

func.func private @data_cropped_f32(%x: tensor<1x3x5x5xf32>, %w: tensor<3x3x4x5xf32>, %b: tensor<4xf32>, %r: tensor<1x9x10x4xf32>) -> tensor<1x9x10x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>} : (tensor<1x3x5x5xf32>, tensor<3x3x4x5xf32>) -> tensor<1x9x10x4xf32>
  %1 = dlc.add %0, %b : (tensor<1x9x10x4xf32>, tensor<4xf32>) -> tensor<1x9x10x4xf32>
  %2 = dlc.add %1, %r : (tensor<1x9x10x4xf32>, tensor<1x9x10x4xf32>) -> tensor<1x9x10x4xf32>
  dlc.yield %2 : tensor<1x9x10x4xf32>
}

func.func private @filter_cropped_f32(%x: tensor<1x9x10x4xf32>, %w: tensor<1x3x5x5xf32>) -> tensor<3x3x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>} : (tensor<1x9x10x4xf32>, tensor<1x3x5x5xf32>) -> tensor<3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x4x5xf32>
}

func.func private @filter_cropped_parts(%x: tensor<1x9x10x4xf32>, %w: tensor<1x3x5x5xf32>) -> tensor<3x3x3x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: -1, -2>, dilations = array<i64: 1, 1>, parts = 3 : i64} : (tensor<1x9x10x4xf32>, tensor<1x3x5x5xf32>) -> tensor<3x3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x3x4x5xf32>
}

func.func private @data_doubles(%x: tensor<1x6x7x17xf64>, %w: tensor<3x3x6x17xf64>, %b: tensor<6xf64>) -> tensor<1x11x14x6xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-9 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xf64>, tensor<3x3x6x17xf64>) -> tensor<1x11x14x6xf64>
  %1 = dlc.add %0, %b : (tensor<1x11x14x6xf64>, tensor<6xf64>) -> tensor<1x11x14x6xf64>
  dlc.yield %1 : tensor<1x11x14x6xf64>
}

func.func private @filter_doubles(%x: tensor<1x11x14x6xf64>, %w: tensor<1x6x7x17xf64>, %b: tensor<17xf64>) -> tensor<3x3x6x17xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-9 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xf64>, tensor<1x6x7x17xf64>) -> tensor<3x3x6x17xf64>
  %1 = dlc.add %0, %b : (tensor<3x3x6x17xf64>, tensor<17xf64>) -> tensor<3x3x6x17xf64>
  dlc.yield %1 : tensor<3x3x6x17xf64>
}

func.func private @data_integers(%x: tensor<1x6x7x17xi32>, %w: tensor<3x3x6x17xi32>) -> tensor<1x11x14x6xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xi32>, tensor<3x3x6x17xi32>) -> tensor<1x11x14x6xi32>
  dlc.yield %0 : tensor<1x11x14x6xi32>
}

func.func private @filter_integers(%x: tensor<1x11x14x6xi32>, %w: tensor<1x6x7x17xi32>) -> tensor<3x3x6x17xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xi32>, tensor<1x6x7x17xi32>) -> tensor<3x3x6x17xi32>
  dlc.yield %0 : tensor<3x3x6x17xi32>
}

func.func private @data_bytes(%x: tensor<1x6x7x17xi8>, %w: tensor<3x3x6x17xi8>) -> tensor<1x11x14x6xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xi8>, tensor<3x3x6x17xi8>) -> tensor<1x11x14x6xi32>
  dlc.yield %0 : tensor<1x11x14x6xi32>
}

func.func private @filter_bytes(%x: tensor<1x11x14x6xi8>, %w: tensor<1x6x7x17xi8>) -> tensor<3x3x6x17xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xi8>, tensor<1x6x7x17xi8>) -> tensor<3x3x6x17xi32>
  dlc.yield %0 : tensor<3x3x6x17xi32>
}

func.func private @data_tf32(%x: tensor<1x6x7x17xf32>, %w: tensor<3x3x6x17xf32>) -> tensor<1x11x14x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-4 : f64} {
  %0 = dlc.conv_data_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x17xf32>, tensor<3x3x6x17xf32>) -> tensor<1x11x14x6xf32>
  dlc.yield %0 : tensor<1x11x14x6xf32>
}

func.func private @filter_tf32(%x: tensor<1x11x14x6xf32>, %w: tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x11x14x6xf32>, tensor<1x6x7x17xf32>) -> tensor<3x3x6x17xf32>
  dlc.yield %0 : tensor<3x3x6x17xf32>
}

// a^T b whose steps lie far apart: the rows of a tile are copied together first. Rows that end inside of a vector and at the end of the tensor,
// columns that end inside of a block, batches, an epilogue, more columns than stay in the cache.
func.func private @weights_odd(%x: tensor<300x131xf32>, %g: tensor<300x77xf32>, %b: tensor<131x77xf32>) -> tensor<131x77xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<300x131xf32>, tensor<300x77xf32>) -> tensor<131x77xf32>
  %1 = dlc.mul %0, %b : (tensor<131x77xf32>, tensor<131x77xf32>) -> tensor<131x77xf32>
  dlc.yield %1 : tensor<131x77xf32>
}

func.func private @weights_parts(%x: tensor<3x512x130xf32>, %g: tensor<3x512x520xf32>) -> tensor<3x130x520xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.0e-3 : f64} {
  %0 = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<3x512x130xf32>, tensor<3x512x520xf32>) -> tensor<3x130x520xf32>
  dlc.yield %0 : tensor<3x130x520xf32>
}

func.func private @weights_f64(%x: tensor<40x70xf64>, %g: tensor<40x100xf64>) -> tensor<70x100xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<40x70xf64>, tensor<40x100xf64>) -> tensor<70x100xf64>
  dlc.yield %0 : tensor<70x100xf64>
}

// CHECK: weights_f64: ok
