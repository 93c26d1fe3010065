// A graph for dlc-kernel-check: channels_first, so that the passes have something to do.
func.func @main(%x: tensor<1x8x9x9xf32>, %w: tensor<16x8x3x3xf32>, %b: tensor<16x1x1xf32>) -> tensor<1x16x1x1xf32> {
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>,
       dilations = array<i64: 1, 1>} : (tensor<1x8x9x9xf32>, tensor<16x8x3x3xf32>) -> tensor<1x16x9x9xf32>
  %1 = dlc.add %0, %b : (tensor<1x16x9x9xf32>, tensor<16x1x1xf32>) -> tensor<1x16x9x9xf32>
  %2 = dlc.relu %1 : tensor<1x16x9x9xf32> -> tensor<1x16x9x9xf32>
  %3 = dlc.reduce max %2 axes = [2, 3] {keepdims = true} : tensor<1x16x9x9xf32> -> tensor<1x16x1x1xf32>
  return %3 : tensor<1x16x1x1xf32>
}
