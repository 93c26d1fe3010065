// Cumulative ops, top-k and arg reductions of few, long rows, which are worked on in parts.
func.func @main(%x: tensor<1x131072xf32>, %h: tensor<2x81920xf16>, %c: tensor<65536x3xi32>, %s: tensor<1x100000xf32>, %u: tensor<2x65536xui8>) -> (tensor<1x131072xf32>, tensor<2x81920xf16>, tensor<65536x3xi32>, tensor<1x20xf32>, tensor<1x20xi64>, tensor<2x64xui8>, tensor<2x64xi64>, tensor<1xi64>, tensor<2x1xi64>) {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<1x131072xf32> -> tensor<1x131072xf32>
  %1 = dlc.cumulative sum %h axis = 1 {exclusive = true, reverse = true} : tensor<2x81920xf16> -> tensor<2x81920xf16>
  %2 = dlc.cumulative prod %c axis = 0 : tensor<65536x3xi32> -> tensor<65536x3xi32>
  %3, %4 = dlc.top_k %s {k = 20 : i64, axis = 1 : i64} : tensor<1x100000xf32> -> (tensor<1x20xf32>, tensor<1x20xi64>)
  %5, %6 = dlc.top_k %u {k = 64 : i64, axis = 1 : i64, largest = false} : tensor<2x65536xui8> -> (tensor<2x64xui8>, tensor<2x64xi64>)
  %7 = dlc.arg_reduce max %s axis = 1 : tensor<1x100000xf32> -> tensor<1xi64>
  %8 = dlc.arg_reduce min %u axis = 1 {keepdims = true, select_last = true} : tensor<2x65536xui8> -> tensor<2x1xi64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<1x131072xf32>, tensor<2x81920xf16>, tensor<65536x3xi32>, tensor<1x20xf32>, tensor<1x20xi64>, tensor<2x64xui8>, tensor<2x64xi64>, tensor<1xi64>, tensor<2x1xi64>
}
