// As many rounds as an input says, with a loop of three rounds inside.
module {
  func.func @main(%n: tensor<i64> {dlc.name = "n"}, %x: tensor<2x4xf32> {dlc.name = "x"}, %w: tensor<4x4xf32> {dlc.name = "w"})
      -> (tensor<2x4xf32> {dlc.name = "y"}, tensor<2x4xf32> {dlc.name = "other"}, tensor<i64> {dlc.name = "inner"}) {
    %zero = dlc.constant dense<0> : tensor<i64>
    %one = dlc.constant dense<1> : tensor<i64>
    %half = dlc.constant dense<5.0e-01> : tensor<f32>
    %0:2 = dlc.repeat %n (%x, %zero) : (tensor<i64>, tensor<2x4xf32>, tensor<i64>) -> (tensor<2x4xf32>, tensor<i64>) {
    ^bb0(%a: tensor<2x4xf32>, %k: tensor<i64>):
      %product = dlc.matmul %a, %w : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      %1:2 = dlc.repeat (%product, %k) {rounds = 3 : i64} : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x4xf32>, tensor<i64>) {
      ^bb0(%b: tensor<2x4xf32>, %j: tensor<i64>):
        %sum = dlc.add %b, %x : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
        %smaller = dlc.mul %sum, %half : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
        %next = dlc.add %j, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
        dlc.yield %smaller, %next : tensor<2x4xf32>, tensor<i64>
      }
      %t = dlc.tanh %1#0 : tensor<2x4xf32> -> tensor<2x4xf32>
      dlc.yield %t, %1#1 : tensor<2x4xf32>, tensor<i64>
    }
    %other = dlc.neg %0#0 : tensor<2x4xf32> -> tensor<2x4xf32>
    return %0#0, %other, %0#1 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<i64>
  }
}
