// The language has no top_k of its own.
func.func @main(%x: tensor<2x4xf32> {dlc.name = "x"}) -> (tensor<2x3xf32> {dlc.name = "y"}) {
  %0:2 = dlc.top_k %x {k = 3, axis = 1} : tensor<2x4xf32> -> (tensor<2x3xf32>, tensor<2x3xi64>)
  return %0#0 : tensor<2x3xf32>
}
