dlc.state @twice.kernel {role = "parameter"} : tensor<4x4xf32>
dlc.state @gain.value {role = "parameter"} : tensor<4xf32>
func.func @infer(%x: tensor<2x4xf32> {dlc.name = "x"}, %w: tensor<4x4xf32> {dlc.state = @twice.kernel}, %g: tensor<4xf32> {dlc.state = @gain.value}) -> (tensor<2x4xf32> {dlc.name = "y"}) {
  %0 = dlc.matmul %x, %w : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %1 = dlc.matmul %0, %w : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %2 = dlc.relu %1 : tensor<2x4xf32> -> tensor<2x4xf32>
  %3 = dlc.mul %2, %g : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %3 : tensor<2x4xf32>
}
