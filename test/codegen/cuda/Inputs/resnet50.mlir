// The convolutions of ResNet-50 at batch 1, channels_last, with bias, residual and activation: each shape once.
func.func private @conv7x7_3x64_112x112_s2_relu(%x: tensor<1x224x224x3xf32>, %w: tensor<7x7x3x64xf32>, %b: tensor<64xf32>) -> tensor<1x112x112x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x224x224x3xf32>, tensor<7x7x3x64xf32>) -> tensor<1x112x112x64xf32>
  %0 = dlc.add %c, %b : (tensor<1x112x112x64xf32>, tensor<64xf32>) -> tensor<1x112x112x64xf32>
  %2 = dlc.relu %0 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf32>
  dlc.yield %2 : tensor<1x112x112x64xf32>
}
func.func private @conv1x1_64x64_56x56_s1_relu(%x: tensor<1x56x56x64xf32>, %w: tensor<1x1x64x64xf32>, %b: tensor<64xf32>) -> tensor<1x56x56x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x64xf32>, tensor<1x1x64x64xf32>) -> tensor<1x56x56x64xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x64xf32>, tensor<64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %0 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %2 : tensor<1x56x56x64xf32>
}
func.func private @conv3x3_64x64_56x56_s1_relu(%x: tensor<1x56x56x64xf32>, %w: tensor<3x3x64x64xf32>, %b: tensor<64xf32>) -> tensor<1x56x56x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x64xf32>, tensor<3x3x64x64xf32>) -> tensor<1x56x56x64xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x64xf32>, tensor<64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %0 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %2 : tensor<1x56x56x64xf32>
}
func.func private @conv1x1_64x256_56x56_s1_lin(%x: tensor<1x56x56x64xf32>, %w: tensor<1x1x64x256xf32>, %b: tensor<256xf32>) -> tensor<1x56x56x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x64xf32>, tensor<1x1x64x256xf32>) -> tensor<1x56x56x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x256xf32>, tensor<256xf32>) -> tensor<1x56x56x256xf32>
  dlc.yield %0 : tensor<1x56x56x256xf32>
}
func.func private @conv1x1_64x256_56x56_s1_res_relu(%x: tensor<1x56x56x64xf32>, %w: tensor<1x1x64x256xf32>, %b: tensor<256xf32>, %r: tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x64xf32>, tensor<1x1x64x256xf32>) -> tensor<1x56x56x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x256xf32>, tensor<256xf32>) -> tensor<1x56x56x256xf32>
  %1 = dlc.add %0, %r : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  dlc.yield %2 : tensor<1x56x56x256xf32>
}
func.func private @conv1x1_256x64_56x56_s1_relu(%x: tensor<1x56x56x256xf32>, %w: tensor<1x1x256x64xf32>, %b: tensor<64xf32>) -> tensor<1x56x56x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x256xf32>, tensor<1x1x256x64xf32>) -> tensor<1x56x56x64xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x64xf32>, tensor<64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %0 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %2 : tensor<1x56x56x64xf32>
}
func.func private @conv1x1_256x128_56x56_s1_relu(%x: tensor<1x56x56x256xf32>, %w: tensor<1x1x256x128xf32>, %b: tensor<128xf32>) -> tensor<1x56x56x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x256xf32>, tensor<1x1x256x128xf32>) -> tensor<1x56x56x128xf32>
  %0 = dlc.add %c, %b : (tensor<1x56x56x128xf32>, tensor<128xf32>) -> tensor<1x56x56x128xf32>
  %2 = dlc.relu %0 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf32>
  dlc.yield %2 : tensor<1x56x56x128xf32>
}
func.func private @conv3x3_128x128_28x28_s2_relu(%x: tensor<1x56x56x128xf32>, %w: tensor<3x3x128x128xf32>, %b: tensor<128xf32>) -> tensor<1x28x28x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x128xf32>, tensor<3x3x128x128xf32>) -> tensor<1x28x28x128xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x128xf32>, tensor<128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %0 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  dlc.yield %2 : tensor<1x28x28x128xf32>
}
func.func private @conv1x1_256x512_28x28_s2_lin(%x: tensor<1x56x56x256xf32>, %w: tensor<1x1x256x512xf32>, %b: tensor<512xf32>) -> tensor<1x28x28x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x56x56x256xf32>, tensor<1x1x256x512xf32>) -> tensor<1x28x28x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x512xf32>, tensor<512xf32>) -> tensor<1x28x28x512xf32>
  dlc.yield %0 : tensor<1x28x28x512xf32>
}
func.func private @conv1x1_128x512_28x28_s1_res_relu(%x: tensor<1x28x28x128xf32>, %w: tensor<1x1x128x512xf32>, %b: tensor<512xf32>, %r: tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x128xf32>, tensor<1x1x128x512xf32>) -> tensor<1x28x28x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x512xf32>, tensor<512xf32>) -> tensor<1x28x28x512xf32>
  %1 = dlc.add %0, %r : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  dlc.yield %2 : tensor<1x28x28x512xf32>
}
func.func private @conv1x1_512x128_28x28_s1_relu(%x: tensor<1x28x28x512xf32>, %w: tensor<1x1x512x128xf32>, %b: tensor<128xf32>) -> tensor<1x28x28x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x512xf32>, tensor<1x1x512x128xf32>) -> tensor<1x28x28x128xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x128xf32>, tensor<128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %0 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  dlc.yield %2 : tensor<1x28x28x128xf32>
}
func.func private @conv3x3_128x128_28x28_s1_relu(%x: tensor<1x28x28x128xf32>, %w: tensor<3x3x128x128xf32>, %b: tensor<128xf32>) -> tensor<1x28x28x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x128xf32>, tensor<3x3x128x128xf32>) -> tensor<1x28x28x128xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x128xf32>, tensor<128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %0 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  dlc.yield %2 : tensor<1x28x28x128xf32>
}
func.func private @conv1x1_512x256_28x28_s1_relu(%x: tensor<1x28x28x512xf32>, %w: tensor<1x1x512x256xf32>, %b: tensor<256xf32>) -> tensor<1x28x28x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x512xf32>, tensor<1x1x512x256xf32>) -> tensor<1x28x28x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x28x28x256xf32>, tensor<256xf32>) -> tensor<1x28x28x256xf32>
  %2 = dlc.relu %0 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf32>
  dlc.yield %2 : tensor<1x28x28x256xf32>
}
func.func private @conv3x3_256x256_14x14_s2_relu(%x: tensor<1x28x28x256xf32>, %w: tensor<3x3x256x256xf32>, %b: tensor<256xf32>) -> tensor<1x14x14x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x256xf32>, tensor<3x3x256x256xf32>) -> tensor<1x14x14x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x256xf32>, tensor<256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %0 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  dlc.yield %2 : tensor<1x14x14x256xf32>
}
func.func private @conv1x1_512x1024_14x14_s2_lin(%x: tensor<1x28x28x512xf32>, %w: tensor<1x1x512x1024xf32>, %b: tensor<1024xf32>) -> tensor<1x14x14x1024xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x28x28x512xf32>, tensor<1x1x512x1024xf32>) -> tensor<1x14x14x1024xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x1024xf32>, tensor<1024xf32>) -> tensor<1x14x14x1024xf32>
  dlc.yield %0 : tensor<1x14x14x1024xf32>
}
func.func private @conv1x1_256x1024_14x14_s1_res_relu(%x: tensor<1x14x14x256xf32>, %w: tensor<1x1x256x1024xf32>, %b: tensor<1024xf32>, %r: tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x256xf32>, tensor<1x1x256x1024xf32>) -> tensor<1x14x14x1024xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x1024xf32>, tensor<1024xf32>) -> tensor<1x14x14x1024xf32>
  %1 = dlc.add %0, %r : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  dlc.yield %2 : tensor<1x14x14x1024xf32>
}
func.func private @conv1x1_1024x256_14x14_s1_relu(%x: tensor<1x14x14x1024xf32>, %w: tensor<1x1x1024x256xf32>, %b: tensor<256xf32>) -> tensor<1x14x14x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x1024xf32>, tensor<1x1x1024x256xf32>) -> tensor<1x14x14x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x256xf32>, tensor<256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %0 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  dlc.yield %2 : tensor<1x14x14x256xf32>
}
func.func private @conv3x3_256x256_14x14_s1_relu(%x: tensor<1x14x14x256xf32>, %w: tensor<3x3x256x256xf32>, %b: tensor<256xf32>) -> tensor<1x14x14x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x256xf32>, tensor<3x3x256x256xf32>) -> tensor<1x14x14x256xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x256xf32>, tensor<256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %0 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  dlc.yield %2 : tensor<1x14x14x256xf32>
}
func.func private @conv1x1_1024x512_14x14_s1_relu(%x: tensor<1x14x14x1024xf32>, %w: tensor<1x1x1024x512xf32>, %b: tensor<512xf32>) -> tensor<1x14x14x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x1024xf32>, tensor<1x1x1024x512xf32>) -> tensor<1x14x14x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x14x14x512xf32>, tensor<512xf32>) -> tensor<1x14x14x512xf32>
  %2 = dlc.relu %0 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf32>
  dlc.yield %2 : tensor<1x14x14x512xf32>
}
func.func private @conv3x3_512x512_7x7_s2_relu(%x: tensor<1x14x14x512xf32>, %w: tensor<3x3x512x512xf32>, %b: tensor<512xf32>) -> tensor<1x7x7x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x512xf32>, tensor<3x3x512x512xf32>) -> tensor<1x7x7x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x7x7x512xf32>, tensor<512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %0 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  dlc.yield %2 : tensor<1x7x7x512xf32>
}
func.func private @conv1x1_1024x2048_7x7_s2_lin(%x: tensor<1x14x14x1024xf32>, %w: tensor<1x1x1024x2048xf32>, %b: tensor<2048xf32>) -> tensor<1x7x7x2048xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x14x14x1024xf32>, tensor<1x1x1024x2048xf32>) -> tensor<1x7x7x2048xf32>
  %0 = dlc.add %c, %b : (tensor<1x7x7x2048xf32>, tensor<2048xf32>) -> tensor<1x7x7x2048xf32>
  dlc.yield %0 : tensor<1x7x7x2048xf32>
}
func.func private @conv1x1_512x2048_7x7_s1_res_relu(%x: tensor<1x7x7x512xf32>, %w: tensor<1x1x512x2048xf32>, %b: tensor<2048xf32>, %r: tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x512xf32>, tensor<1x1x512x2048xf32>) -> tensor<1x7x7x2048xf32>
  %0 = dlc.add %c, %b : (tensor<1x7x7x2048xf32>, tensor<2048xf32>) -> tensor<1x7x7x2048xf32>
  %1 = dlc.add %0, %r : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  dlc.yield %2 : tensor<1x7x7x2048xf32>
}
func.func private @conv1x1_2048x512_7x7_s1_relu(%x: tensor<1x7x7x2048xf32>, %w: tensor<1x1x2048x512xf32>, %b: tensor<512xf32>) -> tensor<1x7x7x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x2048xf32>, tensor<1x1x2048x512xf32>) -> tensor<1x7x7x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x7x7x512xf32>, tensor<512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %0 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  dlc.yield %2 : tensor<1x7x7x512xf32>
}
func.func private @conv3x3_512x512_7x7_s1_relu(%x: tensor<1x7x7x512xf32>, %w: tensor<3x3x512x512xf32>, %b: tensor<512xf32>) -> tensor<1x7x7x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x7x7x512xf32>, tensor<3x3x512x512xf32>) -> tensor<1x7x7x512xf32>
  %0 = dlc.add %c, %b : (tensor<1x7x7x512xf32>, tensor<512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %0 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  dlc.yield %2 : tensor<1x7x7x512xf32>
}

