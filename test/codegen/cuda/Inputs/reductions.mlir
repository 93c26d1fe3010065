// Reduction kernels: rows by warp and by block, columns, ragged ends, several totals, other types.
func.func private @softmax_warp(%x: tensor<37x1000xf32>) -> tensor<37x1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<37x1000xf32> -> tensor<37x1xf32>
  %s = dlc.sub %x, %m : (tensor<37x1000xf32>, tensor<37x1xf32>) -> tensor<37x1000xf32>
  %e = dlc.exp %s : tensor<37x1000xf32> -> tensor<37x1000xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<37x1000xf32> -> tensor<37x1xf32>
  %r = dlc.div %e, %t : (tensor<37x1000xf32>, tensor<37x1xf32>) -> tensor<37x1000xf32>
  dlc.yield %r : tensor<37x1000xf32>
}
func.func private @softmax_block(%x: tensor<3x5003xf32>) -> tensor<3x5003xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<3x5003xf32> -> tensor<3x1xf32>
  %s = dlc.sub %x, %m : (tensor<3x5003xf32>, tensor<3x1xf32>) -> tensor<3x5003xf32>
  %e = dlc.exp %s : tensor<3x5003xf32> -> tensor<3x5003xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<3x5003xf32> -> tensor<3x1xf32>
  %r = dlc.div %e, %t : (tensor<3x5003xf32>, tensor<3x1xf32>) -> tensor<3x5003xf32>
  dlc.yield %r : tensor<3x5003xf32>
}
func.func private @layer_norm(%x: tensor<2x9x768xf32>, %g: tensor<768xf32>, %b: tensor<768xf32>) -> (tensor<2x9x768xf32>, tensor<2x9x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<7.680000e+02> : tensor<f32>
  %eps = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %s = dlc.reduce sum %x axes = [2] {keepdims = true} : tensor<2x9x768xf32> -> tensor<2x9x1xf32>
  %m = dlc.div %s, %n : (tensor<2x9x1xf32>, tensor<f32>) -> tensor<2x9x1xf32>
  %d = dlc.sub %x, %m : (tensor<2x9x768xf32>, tensor<2x9x1xf32>) -> tensor<2x9x768xf32>
  %q = dlc.mul %d, %d : (tensor<2x9x768xf32>, tensor<2x9x768xf32>) -> tensor<2x9x768xf32>
  %v = dlc.reduce sum %q axes = [2] {keepdims = true} : tensor<2x9x768xf32> -> tensor<2x9x1xf32>
  %w = dlc.div %v, %n : (tensor<2x9x1xf32>, tensor<f32>) -> tensor<2x9x1xf32>
  %e = dlc.add %w, %eps : (tensor<2x9x1xf32>, tensor<f32>) -> tensor<2x9x1xf32>
  %i = dlc.rsqrt %e : tensor<2x9x1xf32> -> tensor<2x9x1xf32>
  %y = dlc.mul %d, %i : (tensor<2x9x768xf32>, tensor<2x9x1xf32>) -> tensor<2x9x768xf32>
  %z = dlc.mul %y, %g : (tensor<2x9x768xf32>, tensor<768xf32>) -> tensor<2x9x768xf32>
  %r = dlc.add %z, %b : (tensor<2x9x768xf32>, tensor<768xf32>) -> tensor<2x9x768xf32>
  dlc.yield %r, %m : tensor<2x9x768xf32>, tensor<2x9x1xf32>
}
func.func private @global_pool(%x: tensor<2x7x7x40xf32>) -> tensor<2x1x1x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %k = dlc.constant dense<4.900000e+01> : tensor<f32>
  %t = dlc.reduce sum %x axes = [1, 2] {keepdims = true} : tensor<2x7x7x40xf32> -> tensor<2x1x1x40xf32>
  %r = dlc.div %t, %k : (tensor<2x1x1x40xf32>, tensor<f32>) -> tensor<2x1x1x40xf32>
  dlc.yield %r : tensor<2x1x1x40xf32>
}
func.func private @global_pool_vector(%x: tensor<8x7x7x2048xf32>) -> tensor<8x2048xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [1, 2] : tensor<8x7x7x2048xf32> -> tensor<8x2048xf32>
  dlc.yield %t : tensor<8x2048xf32>
}
func.func private @global_pool_first(%x: tensor<2x40x7x7xf32>) -> tensor<2x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce max %x axes = [2, 3] : tensor<2x40x7x7xf32> -> tensor<2x40xf32>
  dlc.yield %t : tensor<2x40xf32>
}
func.func private @channel_softmax(%x: tensor<2x21x30xf32>) -> tensor<2x21x30xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<2x21x30xf32> -> tensor<2x1x30xf32>
  %s = dlc.sub %x, %m : (tensor<2x21x30xf32>, tensor<2x1x30xf32>) -> tensor<2x21x30xf32>
  %e = dlc.exp %s : tensor<2x21x30xf32> -> tensor<2x21x30xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<2x21x30xf32> -> tensor<2x1x30xf32>
  %r = dlc.div %e, %t : (tensor<2x21x30xf32>, tensor<2x1x30xf32>) -> tensor<2x21x30xf32>
  dlc.yield %r : tensor<2x21x30xf32>
}
func.func private @channel_softmax_vector(%x: tensor<2x5x8192xf32>) -> tensor<2x5x8192xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<2x5x8192xf32> -> tensor<2x1x8192xf32>
  %s = dlc.sub %x, %m : (tensor<2x5x8192xf32>, tensor<2x1x8192xf32>) -> tensor<2x5x8192xf32>
  %e = dlc.exp %s : tensor<2x5x8192xf32> -> tensor<2x5x8192xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<2x5x8192xf32> -> tensor<2x1x8192xf32>
  %r = dlc.div %e, %t : (tensor<2x5x8192xf32>, tensor<2x1x8192xf32>) -> tensor<2x5x8192xf32>
  dlc.yield %r : tensor<2x5x8192xf32>
}
func.func private @transposed_outer(%x: tensor<6x11x50xf32>) -> tensor<11xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce min %x axes = [0, 2] : tensor<6x11x50xf32> -> tensor<11xf32>
  dlc.yield %t : tensor<11xf32>
}
func.func private @half_sum(%x: tensor<9x640xf16>) -> tensor<9x1xf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<9x640xf16> -> tensor<9x1xf16>
  dlc.yield %t : tensor<9x1xf16>
}
func.func private @integer_max(%x: tensor<9x64xi64>, %y: tensor<9x64xui8>) -> tensor<9xi64> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce max %x axes = [1] : tensor<9x64xi64> -> tensor<9xi64>
  dlc.yield %t : tensor<9xi64>
}
func.func private @all_true(%x: tensor<9x64xi1>) -> tensor<9xi1> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce min %x axes = [1] : tensor<9x64xi1> -> tensor<9xi1>
  dlc.yield %t : tensor<9xi1>
}
func.func private @product_double(%x: tensor<9x65xf64>) -> tensor<9xf64> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce prod %x axes = [1] : tensor<9x65xf64> -> tensor<9xf64>
  dlc.yield %t : tensor<9xf64>
}
func.func private @whole(%x: tensor<100x100xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [0, 1] : tensor<100x100xf32> -> tensor<f32>
  dlc.yield %t : tensor<f32>
}
func.func private @leading_dropped(%x: tensor<20x33xf32>) -> tensor<20x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [0] : tensor<20x33xf32> -> tensor<33xf32>
  %r = dlc.sub %x, %t : (tensor<20x33xf32>, tensor<33xf32>) -> tensor<20x33xf32>
  dlc.yield %r : tensor<20x33xf32>
}
