// Reductions of few, long rows, which split-reductions parts; f16 and columns too, with what leads in and follows.
func.func @main(%x: tensor<1x100003xf32>, %y: tensor<2x16x112x112xf16>, %z: tensor<40960x3xi32>, %u: tensor<3x50257xf16>, %w: tensor<2x70x12xui8>) -> (tensor<3xi64>, tensor<2x1x12xi64>, tensor<1x1xf32>, tensor<2x16x1x1xf16>, tensor<3xi32>, tensor<1xf32>) {
  %n = dlc.constant dense<100003.0> : tensor<f32>
  %0 = dlc.mul %x, %x : (tensor<1x100003xf32>, tensor<1x100003xf32>) -> tensor<1x100003xf32>
  %1 = dlc.reduce sum %0 axes = [1] {keepdims = true} : tensor<1x100003xf32> -> tensor<1x1xf32>
  %2 = dlc.div %1, %n : (tensor<1x1xf32>, tensor<f32>) -> tensor<1x1xf32>
  %3 = dlc.sqrt %2 : tensor<1x1xf32> -> tensor<1x1xf32>
  %4 = dlc.reduce max %y axes = [2, 3] {keepdims = true} : tensor<2x16x112x112xf16> -> tensor<2x16x1x1xf16>
  %5 = dlc.reduce sum %z axes = [0] : tensor<40960x3xi32> -> tensor<3xi32>
  %6 = dlc.reduce min %x axes = [1] : tensor<1x100003xf32> -> tensor<1xf32>
  %7 = dlc.arg_reduce max %u axis = 1 : tensor<3x50257xf16> -> tensor<3xi64>
  %8 = dlc.arg_reduce min %w axis = 1 {keepdims = true, select_last = true} : tensor<2x70x12xui8> -> tensor<2x1x12xi64>
  return %7, %8, %3, %4, %5, %6 : tensor<3xi64>, tensor<2x1x12xi64>, tensor<1x1xf32>, tensor<2x16x1x1xf16>, tensor<3xi32>, tensor<1xf32>
}
