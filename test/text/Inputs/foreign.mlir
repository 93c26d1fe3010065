dlc.state @kernel {role = "parameter"} : tensor<4xf32>
func.func @main(%x: tensor<2x4xf32> {dlc.name = "x"}, %k: tensor<4xf32> {dlc.state = @kernel}) -> (tensor<2x4xf32> {dlc.name = "y"}) {
  %0 = dlc.add %x, %k : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
