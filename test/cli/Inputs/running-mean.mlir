// Two entries over two states: one takes a sample in, the other tells the mean of all so far.
module {
  dlc.state @mean {role = "statistic"} : tensor<4xf32>
  dlc.state @count {role = "counter"} : tensor<f32> = dense<0.0> : tensor<f32>
  func.func @update(%x: tensor<4xf32> {dlc.name = "x"}, %mean: tensor<4xf32> {dlc.state = @mean},
                    %n: tensor<f32> {dlc.state = @count})
      -> (tensor<4xf32> {dlc.state = @mean}, tensor<f32> {dlc.state = @count}) {
    %one = dlc.constant dense<1.0> : tensor<f32>
    %next = dlc.add %n, %one : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %apart = dlc.sub %x, %mean : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %part = dlc.div %apart, %next : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %moved = dlc.add %mean, %part : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    return %moved, %next : tensor<4xf32>, tensor<f32>
  }
  func.func @read(%mean: tensor<4xf32> {dlc.state = @mean}) -> (tensor<4xf32> {dlc.name = "mean"}) {
    return %mean : tensor<4xf32>
  }
}
