dlc.state @count.value {role = "counter"} : tensor<4xf32>
func.func @main(%x: tensor<4xf32> {dlc.name = "x"}, %k: tensor<4xf32> {dlc.state = @count.value}) -> (tensor<4xf32> {dlc.name = "y"}, tensor<4xf32> {dlc.state = @count.value}) {
  %0 = dlc.add %x, %k : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = dlc.relu %0 : tensor<4xf32> -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}
