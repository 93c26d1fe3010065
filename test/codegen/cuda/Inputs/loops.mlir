// Loop kernels: vectors and tails, broadcasts, moves, integers, small types, several outputs.
func.func private @add_scale_relu(%a: tensor<2x8x14x14xf32>, %b: tensor<2x8x14x14xf32>, %c: tensor<8x1x1xf32>) -> tensor<2x8x14x14xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<2x8x14x14xf32>, tensor<2x8x14x14xf32>) -> tensor<2x8x14x14xf32>
  %1 = dlc.mul %0, %c : (tensor<2x8x14x14xf32>, tensor<8x1x1xf32>) -> tensor<2x8x14x14xf32>
  %2 = dlc.relu %1 : tensor<2x8x14x14xf32> -> tensor<2x8x14x14xf32>
  dlc.yield %2 : tensor<2x8x14x14xf32>
}
func.func private @gelu_vector(%x: tensor<16x1024xf32>, %b: tensor<1024xf32>) -> tensor<16x1024xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %half = dlc.constant dense<5.000000e-01> : tensor<f32>
  %root = dlc.constant dense<0.707106769> : tensor<f32>
  %one = dlc.constant dense<1.000000e+00> : tensor<f32>
  %0 = dlc.add %x, %b : (tensor<16x1024xf32>, tensor<1024xf32>) -> tensor<16x1024xf32>
  %1 = dlc.mul %0, %root : (tensor<16x1024xf32>, tensor<f32>) -> tensor<16x1024xf32>
  %2 = dlc.erf %1 : tensor<16x1024xf32> -> tensor<16x1024xf32>
  %3 = dlc.add %2, %one : (tensor<16x1024xf32>, tensor<f32>) -> tensor<16x1024xf32>
  %4 = dlc.mul %0, %half : (tensor<16x1024xf32>, tensor<f32>) -> tensor<16x1024xf32>
  %5 = dlc.mul %4, %3 : (tensor<16x1024xf32>, tensor<16x1024xf32>) -> tensor<16x1024xf32>
  dlc.yield %5 : tensor<16x1024xf32>
}
func.func private @odd_tail(%x: tensor<7x13xf32>) -> tensor<7x13xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.sigmoid %x : tensor<7x13xf32> -> tensor<7x13xf32>
  dlc.yield %0 : tensor<7x13xf32>
}
func.func private @transpose(%x: tensor<3x40x64xf32>) -> tensor<64x3x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [2, 0, 1] : tensor<3x40x64xf32> -> tensor<64x3x40xf32>
  dlc.yield %0 : tensor<64x3x40xf32>
}
func.func private @concat_channels(%a: tensor<4x9x9x32xf32>, %b: tensor<4x9x9x16xf32>) -> tensor<4x9x9x48xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %a, %b axis = 3 : (tensor<4x9x9x32xf32>, tensor<4x9x9x16xf32>) -> tensor<4x9x9x48xf32>
  dlc.yield %0 : tensor<4x9x9x48xf32>
}
func.func private @concat_odd(%a: tensor<40x33xf32>, %b: tensor<40x31xf32>) -> tensor<40x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %a, %b axis = 1 : (tensor<40x33xf32>, tensor<40x31xf32>) -> tensor<40x64xf32>
  dlc.yield %0 : tensor<40x64xf32>
}
func.func private @pad_slice(%a: tensor<10x20x32xf32>, %v: tensor<f32>) -> tensor<14x19x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pad constant %a, %v low = [2, -1, 0] high = [2, 0, 0] : (tensor<10x20x32xf32>, tensor<f32>) -> tensor<14x19x32xf32>
  dlc.yield %0 : tensor<14x19x32xf32>
}
func.func private @max_pool(%x: tensor<2x17x17x32xf32>) -> tensor<2x9x9x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool max %x channels_last {kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<2x17x17x32xf32> -> tensor<2x9x9x32xf32>
  dlc.yield %0 : tensor<2x9x9x32xf32>
}
func.func private @average_pool_first(%x: tensor<2x5x17x17xf32>) -> tensor<2x5x9x9xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool average %x channels_first {kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<2x5x17x17xf32> -> tensor<2x5x9x9xf32>
  dlc.yield %0 : tensor<2x5x9x9xf32>
}
func.func private @depthwise(%x: tensor<2x15x15x32xf32>, %w: tensor<3x3x1x32xf32>, %b: tensor<32xf32>) -> tensor<2x8x8x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 32} : (tensor<2x15x15x32xf32>, tensor<3x3x1x32xf32>) -> tensor<2x8x8x32xf32>
  %0 = dlc.add %c, %b : (tensor<2x8x8x32xf32>, tensor<32xf32>) -> tensor<2x8x8x32xf32>
  dlc.yield %0 : tensor<2x8x8x32xf32>
}
func.func private @integers(%a: tensor<100xi32>, %b: tensor<100xi32>, %c: tensor<100xui8>) -> (tensor<100xi32>, tensor<100xi1>, tensor<100xi64>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.div %a, %b : (tensor<100xi32>, tensor<100xi32>) -> tensor<100xi32>
  %1 = dlc.mod %0, %b : (tensor<100xi32>, tensor<100xi32>) -> tensor<100xi32>
  %2 = dlc.compare lt %a, %b : (tensor<100xi32>, tensor<100xi32>) -> tensor<100xi1>
  %3 = dlc.not %2 : tensor<100xi1> -> tensor<100xi1>
  %4 = dlc.cast %c : tensor<100xui8> -> tensor<100xi64>
  dlc.yield %1, %3, %4 : tensor<100xi32>, tensor<100xi1>, tensor<100xi64>
}
func.func private @where_bool(%c: tensor<64x64xi1>, %a: tensor<64x64xf32>, %b: tensor<64x1xf32>) -> tensor<64x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.select %c, %a, %b : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x1xf32>) -> tensor<64x64xf32>
  dlc.yield %0 : tensor<64x64xf32>
}
func.func private @half_silu(%a: tensor<64x128xf16>, %b: tensor<128xf16>) -> tensor<64x128xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<64x128xf16>, tensor<128xf16>) -> tensor<64x128xf16>
  %1 = dlc.sigmoid %0 : tensor<64x128xf16> -> tensor<64x128xf16>
  %2 = dlc.mul %0, %1 : (tensor<64x128xf16>, tensor<64x128xf16>) -> tensor<64x128xf16>
  dlc.yield %2 : tensor<64x128xf16>
}
func.func private @bf16_to_f32(%a: tensor<64x128xbf16>) -> tensor<64x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<64x128xbf16> -> tensor<64x128xf32>
  dlc.yield %0 : tensor<64x128xf32>
}
func.func private @to_float8(%a: tensor<300xf32>) -> (tensor<300xf8E4M3FN>, tensor<300xf8E5M2>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<300xf32> -> tensor<300xf8E4M3FN>
  %1 = dlc.cast %a : tensor<300xf32> -> tensor<300xf8E5M2>
  dlc.yield %0, %1 : tensor<300xf8E4M3FN>, tensor<300xf8E5M2>
}
func.func private @from_float8(%a: tensor<300xf8E4M3FN>, %b: tensor<300xi4>) -> (tensor<300xf32>, tensor<300xi32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<300xf8E4M3FN> -> tensor<300xf32>
  %1 = dlc.cast %b : tensor<300xi4> -> tensor<300xi32>
  dlc.yield %0, %1 : tensor<300xf32>, tensor<300xi32>
}
func.func private @double_positive(%a: tensor<50x3xf64>, %b: tensor<50x3xf64>) -> tensor<50x3xf64> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pow %a, %b : (tensor<50x3xf64>, tensor<50x3xf64>) -> tensor<50x3xf64>
  %1 = dlc.log %0 : tensor<50x3xf64> -> tensor<50x3xf64>
  dlc.yield %1 : tensor<50x3xf64>
}
func.func private @embedding(%t: tensor<10x64xf32>, %i: tensor<3x50xi64>) -> tensor<3x50x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.gather %t, %i axis = 0 : (tensor<10x64xf32>, tensor<3x50xi64>) -> tensor<3x50x64xf32>
  dlc.yield %0 : tensor<3x50x64xf32>
}
func.func private @top_k(%x: tensor<5x20xf32>) -> (tensor<5x4xf32>, tensor<5x4xi64>) attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0, %1 = dlc.top_k %x {k = 4 : i64, axis = 1 : i64} : tensor<5x20xf32> -> (tensor<5x4xf32>, tensor<5x4xi64>)
  dlc.yield %0, %1 : tensor<5x4xf32>, tensor<5x4xi64>
}
func.func private @running_sum(%x: tensor<5x20xf32>) -> tensor<5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0 = dlc.cumulative sum %x axis = 1 {reverse = true} : tensor<5x20xf32> -> tensor<5x20xf32>
  dlc.yield %0 : tensor<5x20xf32>
}
