// A loop whose values change places, with a choice and a loop inside, over what comes from around them.
module {
  func.func @main(%n: tensor<i32> {dlc.name = "n"}, %x: tensor<2x4xf32> {dlc.name = "x"}, %w: tensor<4x4xf32> {dlc.name = "w"})
      -> (tensor<2x4xf32> {dlc.name = "y"}, tensor<2x4xf32> {dlc.name = "other"}, tensor<i32> {dlc.name = "inner"}) {
    %zero = dlc.constant dense<0> : tensor<i32>
    %one = dlc.constant dense<1> : tensor<i32>
    %two = dlc.constant dense<2> : tensor<i32>
    %half = dlc.constant dense<5.0e-01> : tensor<f32>
    %start = dlc.mul %x, %half : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %0:4 = dlc.while (%zero, %start, %x, %zero) : (tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> (tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<i32>) {
    ^bb0(%i: tensor<i32>, %a: tensor<2x4xf32>, %b: tensor<2x4xf32>, %k: tensor<i32>):
      %more = dlc.compare lt %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      dlc.yield %more : tensor<i1>
    } do {
    ^bb0(%i: tensor<i32>, %a: tensor<2x4xf32>, %b: tensor<2x4xf32>, %k: tensor<i32>):
      %product = dlc.matmul %a, %w : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      %sum = dlc.add %product, %start : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %odd = dlc.compare lt %k, %two : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %next:2 = dlc.if %odd : (tensor<i1>) -> (tensor<2x4xf32>, tensor<i32>) {
        %t = dlc.tanh %sum : tensor<2x4xf32> -> tensor<2x4xf32>
        %j = dlc.add %k, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
        dlc.yield %t, %j : tensor<2x4xf32>, tensor<i32>
      } else {
        %down:2 = dlc.while (%k, %sum) : (tensor<i32>, tensor<2x4xf32>) -> (tensor<i32>, tensor<2x4xf32>) {
        ^bb0(%j: tensor<i32>, %c: tensor<2x4xf32>):
          %some = dlc.compare lt %zero, %j : (tensor<i32>, tensor<i32>) -> tensor<i1>
          dlc.yield %some : tensor<i1>
        } do {
        ^bb0(%j: tensor<i32>, %c: tensor<2x4xf32>):
          %less = dlc.sub %j, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %smaller = dlc.mul %c, %half : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
          dlc.yield %less, %smaller : tensor<i32>, tensor<2x4xf32>
        }
        dlc.yield %down#1, %down#0 : tensor<2x4xf32>, tensor<i32>
      }
      %up = dlc.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
      dlc.yield %up, %b, %next#0, %next#1 : tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<i32>
    }
    return %0#1, %0#2, %0#3 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<i32>
  }
}
