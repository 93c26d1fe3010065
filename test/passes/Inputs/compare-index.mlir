// compare-stages.mlir with an integer that is off by one.
func.func @main(%i: tensor<4xi64>, %p: tensor<2x2xi32>, %s: tensor<8x6xi64>, %x: tensor<3xf32>)
    -> (tensor<4x6xf32>, tensor<2x6xi32>, tensor<8x6xi64>, tensor<3xf32>) {
  %table = dlc.iota axis = 0 : tensor<40x6xf32>
  %moved = dlc.reshape %i : tensor<4xi64> -> tensor<4x1xi64>
  %flat = dlc.reshape %moved : tensor<4x1xi64> -> tensor<4xi64>
  %rows = dlc.gather %table, %flat axis = 0 : (tensor<40x6xf32>, tensor<4xi64>) -> tensor<4x6xf32>
  %one = dlc.constant dense<1> : tensor<i32>
  %iota = dlc.iota axis = 1 : tensor<30x50x6xi32>
  %cube = dlc.add %iota, %one : (tensor<30x50x6xi32>, tensor<i32>) -> tensor<30x50x6xi32>
  %places = dlc.gather_nd %cube, %p : (tensor<30x50x6xi32>, tensor<2x2xi32>) -> tensor<2x6xi32>
  %zero = dlc.constant dense<0> : tensor<8x6xi64>
  %scattered = dlc.scatter_elements add %zero, %s, %s axis = 0 : (tensor<8x6xi64>, tensor<8x6xi64>, tensor<8x6xi64>) -> tensor<8x6xi64>
  %much = dlc.constant dense<[0x7f800000, 1.0, 1.0]> : tensor<3xf32>
  %y = dlc.add %x, %much : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %rows, %places, %scattered, %y : tensor<4x6xf32>, tensor<2x6xi32>, tensor<8x6xi64>, tensor<3xf32>
}
