func.func @main(%a: tensor<2x4x5xf32>, %b: tensor<4x3x2xf32>, %c: tensor<1x2x5x6xf32>, %d: tensor<2x3x4x4xf32>, %e: tensor<1x2x3x4x5xf32>, %g: tensor<3x4x6x5xf32>, %h: tensor<3x6x3x3xf32>)
    -> (tensor<2x6x10xf32>, tensor<1x3x10x12xf32>, tensor<1x2x6x5x11xf32>, tensor<6x2x3x2xf32>) {
  %0 = dlc.conv_data_grad %a, %b channels_first {strides = array<i64: 3>, pads_low = array<i64: 2>, dilations = array<i64: 1>, groups = 2 : i64}
      : (tensor<2x4x5xf32>, tensor<4x3x2xf32>) -> tensor<2x6x10xf32>
  %1 = dlc.conv_data_grad %c, %d channels_first {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>}
      : (tensor<1x2x5x6xf32>, tensor<2x3x4x4xf32>) -> tensor<1x3x10x12xf32>
  %f = dlc.iota axis = 2 : tensor<2x2x3x3x3xf32>
  %2 = dlc.conv_data_grad %e, %f channels_first {strides = array<i64: 2, 1, 2>, pads_low = array<i64: 1, 0, 0>, dilations = array<i64: 1, 1, 2>}
      : (tensor<1x2x3x4x5xf32>, tensor<2x2x3x3x3xf32>) -> tensor<1x2x6x5x11xf32>
  %3 = dlc.conv_filter_grad %g, %h channels_first {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 2 : i64}
      : (tensor<3x4x6x5xf32>, tensor<3x6x3x3xf32>) -> tensor<6x2x3x2xf32>
  return %0, %1, %2, %3 : tensor<2x6x10xf32>, tensor<1x3x10x12xf32>, tensor<1x2x6x5x11xf32>, tensor<6x2x3x2xf32>
}
