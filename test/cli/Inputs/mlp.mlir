// Two layers that learn which points lie in a ring, with Adam. Weights are drawn by @init.
module {
  dlc.state @w0 {role = "parameter"} : tensor<2x32xf32>
  dlc.state @b0 {role = "parameter"} : tensor<32xf32>
  dlc.state @w1 {role = "parameter"} : tensor<32x2xf32>
  dlc.state @b1 {role = "parameter"} : tensor<2xf32>
  func.func @train(%x: tensor<64x2xf32> {dlc.name = "x"}, %label: tensor<64xi64> {dlc.name = "label"}, %w0: tensor<2x32xf32> {dlc.state = @w0},
                   %b0: tensor<32xf32> {dlc.state = @b0}, %w1: tensor<32x2xf32> {dlc.state = @w1}, %b1: tensor<2xf32> {dlc.state = @b1})
      -> (tensor<f32> {dlc.name = "loss"})
      attributes {dlc.training = {optimizer = {kind = "adam", learning_rate = 3.0e-2}, clip_norm = 1.0}} {
    %0 = dlc.matmul %x, %w0 : (tensor<64x2xf32>, tensor<2x32xf32>) -> tensor<64x32xf32>
    %1 = dlc.add %0, %b0 : (tensor<64x32xf32>, tensor<32xf32>) -> tensor<64x32xf32>
    %2 = dlc.relu %1 : tensor<64x32xf32> -> tensor<64x32xf32>
    %3 = dlc.matmul %2, %w1 : (tensor<64x32xf32>, tensor<32x2xf32>) -> tensor<64x2xf32>
    %4 = dlc.add %3, %b1 : (tensor<64x2xf32>, tensor<2xf32>) -> tensor<64x2xf32>
    %5 = dlc.log_softmax %4 axes = [1] : tensor<64x2xf32> -> tensor<64x2xf32>
    %classes = dlc.iota axis = 1 : tensor<1x2xi64>
    %column = dlc.reshape %label : tensor<64xi64> -> tensor<64x1xi64>
    %hit = dlc.compare eq %classes, %column : (tensor<1x2xi64>, tensor<64x1xi64>) -> tensor<64x2xi1>
    %zero = dlc.constant dense<0.0> : tensor<f32>
    %6 = dlc.select %hit, %5, %zero : (tensor<64x2xi1>, tensor<64x2xf32>, tensor<f32>) -> tensor<64x2xf32>
    %7 = dlc.reduce sum %6 axes = [0, 1] : tensor<64x2xf32> -> tensor<f32>
    %share = dlc.constant dense<-1.562500e-02> : tensor<f32>
    %loss = dlc.mul %7, %share : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %loss : tensor<f32>
  }
  func.func @init(%seed: tensor<i64> {dlc.name = "seed"})
      -> (tensor<2x32xf32> {dlc.state = @w0}, tensor<32xf32> {dlc.state = @b0}, tensor<32x2xf32> {dlc.state = @w1}, tensor<2xf32> {dlc.state = @b1}) {
    %draw = dlc.constant dense<0> : tensor<i64>
    %half = dlc.constant dense<5.0e-01> : tensor<f32>
    %0 = dlc.random normal %seed, %draw {stream = 0 : i64} : (tensor<i64>, tensor<i64>) -> tensor<2x32xf32>
    %1 = dlc.random normal %seed, %draw {stream = 1 : i64} : (tensor<i64>, tensor<i64>) -> tensor<32x2xf32>
    %2 = dlc.mul %1, %half : (tensor<32x2xf32>, tensor<f32>) -> tensor<32x2xf32>
    %3 = dlc.constant dense<0.0> : tensor<32xf32>
    %4 = dlc.constant dense<0.0> : tensor<2xf32>
    return %0, %3, %2, %4 : tensor<2x32xf32>, tensor<32xf32>, tensor<32x2xf32>, tensor<2xf32>
  }
}
