// RUN: dlc opt %s -dlc-build-train-step -split-input-file | FileCheck %s

// Result 0 is the loss; the parameter becomes a result, the counter of steps is new, and what the model gives goes.
// CHECK: dlc.state @w {role = "parameter"}
// CHECK: dlc.state @train.step {role = "counter"} : tensor<i64> = dense<0> : tensor<i64>
// CHECK-LABEL: func.func @train
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[Y:.*]]: tensor<8x1xf32>, %[[W:.*]]: tensor<4x1xf32> {dlc.state = @w}, %[[STEP:.*]]: tensor<i64> {dlc.state = @train.step})
// CHECK-SAME: -> (tensor<f32> {dlc.name = "loss"}, tensor<i64> {dlc.state = @train.step}, tensor<4x1xf32> {dlc.state = @w}) {
dlc.state @w {role = "parameter"} : tensor<4x1xf32>
func.func @train(%x: tensor<8x4xf32>, %y: tensor<8x1xf32>, %w: tensor<4x1xf32> {dlc.state = @w})
    -> (tensor<f32> {dlc.name = "loss"}, tensor<8x1xf32> {dlc.name = "y", dlc.prediction})
    attributes {dlc.training = {batch = 8 : i64, epochs = 2 : i64, seed = 0 : i64, optimizer = {kind = "sgd", learning_rate = 0.1}}} {
  // CHECK: %[[P:.*]] = dlc.matmul %[[X]], %[[W]]
  %p = dlc.matmul %x, %w : (tensor<8x4xf32>, tensor<4x1xf32>) -> tensor<8x1xf32>
  // CHECK: %[[D:.*]] = dlc.sub %[[P]], %[[Y]]
  %d = dlc.sub %p, %y : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
  %s = dlc.mul %d, %d : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
  // CHECK: %[[LOSS:.*]] = dlc.reduce sum
  %loss = dlc.reduce sum %s axes = [0, 1] : tensor<8x1xf32> -> tensor<f32>
  // d (x w - y)^2 is 2 (x w - y) x: both operands of the square give their part.
  // CHECK: %[[PART:.*]] = dlc.mul %{{.*}}, %[[D]]
  // CHECK: %[[G:.*]] = dlc.add %[[PART]], %{{.*}}
  // CHECK: %[[GRADIENT:.*]] = dlc.matmul %[[X]], %[[G]] {transpose_lhs = true} : (tensor<8x4xf32>, tensor<8x1xf32>) -> tensor<4x1xf32>
  // No gradient of the input is computed.
  // CHECK-NOT: dlc.matmul
  // CHECK: %[[NEXT:.*]] = dlc.add %[[STEP]]
  // CHECK: %[[CHANGE:.*]] = dlc.mul %[[GRADIENT]]
  // CHECK: %[[NEW:.*]] = dlc.sub %[[W]], %[[CHANGE]]
  // CHECK: return %[[LOSS]], %[[NEXT]], %[[NEW]]
  return %loss, %p : tensor<f32>, tensor<8x1xf32>
}

// -----

// What is frozen, and what stands in front of it, gets no gradient and no moments; stop_gradient ends the way back.
// CHECK-NOT: "adam.m/frozen"
// CHECK-NOT: "adam.m/behind"
// CHECK: dlc.state @"adam.m/w" {role = "moment"} : tensor<4x1xf32>
// CHECK-NOT: "adam.m/frozen"
// CHECK-LABEL: func.func @train
dlc.state @frozen {role = "frozen"} : tensor<4x4xf32>
dlc.state @behind {role = "parameter"} : tensor<4xf32>
dlc.state @w {role = "parameter"} : tensor<4x1xf32>
func.func @train(%x: tensor<8x4xf32>, %f: tensor<4x4xf32> {dlc.state = @frozen}, %b: tensor<4xf32> {dlc.state = @behind},
                 %w: tensor<4x1xf32> {dlc.state = @w}) -> tensor<f32>
    attributes {dlc.training = {optimizer = {kind = "adam"}}} {
  // CHECK: dlc.matmul %{{.*}} -> tensor<8x4xf32>
  %0 = dlc.matmul %x, %f : (tensor<8x4xf32>, tensor<4x4xf32>) -> tensor<8x4xf32>
  %1 = dlc.add %0, %b : (tensor<8x4xf32>, tensor<4xf32>) -> tensor<8x4xf32>
  %2 = dlc.stop_gradient %1 : tensor<8x4xf32> -> tensor<8x4xf32>
  // CHECK: dlc.matmul %{{.*}} -> tensor<8x1xf32>
  %3 = dlc.matmul %2, %w : (tensor<8x4xf32>, tensor<4x1xf32>) -> tensor<8x1xf32>
  %loss = dlc.reduce sum %3 axes = [0, 1] : tensor<8x1xf32> -> tensor<f32>
  // CHECK: dlc.matmul %{{.*}} {transpose_lhs = true} : (tensor<8x4xf32>, tensor<8x1xf32>) -> tensor<4x1xf32>
  // CHECK-NOT: dlc.matmul
  // CHECK: return
  return %loss : tensor<f32>
}

// -----

// The steps of a recurrence give their weights one product, and the slices of one value one concat.
// CHECK-LABEL: func.func @steps
dlc.state @w {role = "parameter"} : tensor<4x4xf32>
func.func @steps(%x: tensor<3x4xf32>, %w: tensor<4x4xf32> {dlc.state = @w}) -> tensor<f32>
    attributes {dlc.training = {optimizer = {kind = "sgd"}}} {
  %x0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<3x4xf32> -> tensor<1x4xf32>
  %h1 = dlc.matmul %x0, %w : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
  %h2 = dlc.matmul %h1, %w : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
  %h3 = dlc.matmul %h2, %w : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
  %loss = dlc.reduce sum %h3 axes = [0, 1] : tensor<1x4xf32> -> tensor<f32>
  // CHECK: %[[HIDDEN:.*]] = dlc.concat %{{.*}} axis = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  // CHECK: %[[GIVEN:.*]] = dlc.concat %{{.*}} axis = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  // CHECK: dlc.matmul %[[HIDDEN]], %[[GIVEN]] {transpose_lhs = true} : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
  return %loss : tensor<f32>
}

// -----

// Mixed precision: the loss is scaled, and one infinite gradient leaves the run out; masters stay f32.
// CHECK: dlc.state @train.loss_scale {role = "scale"} : tensor<f32> = dense<6.553600e+04> : tensor<f32>
// CHECK: dlc.state @train.good_steps {role = "counter"} : tensor<i64>
// CHECK-LABEL: func.func @mixed
// CHECK-SAME: dlc.precision = "f16"
dlc.state @w {role = "parameter"} : tensor<4x1xf32>
func.func @mixed(%x: tensor<8x4xf32>, %w: tensor<4x1xf32> {dlc.state = @w}) -> tensor<f32>
    attributes {dlc.training = {optimizer = {kind = "sgd"}, precision = "mixed_f16"}} {
  %p = dlc.matmul %x, %w : (tensor<8x4xf32>, tensor<4x1xf32>) -> tensor<8x1xf32>
  %loss = dlc.reduce sum %p axes = [0, 1] : tensor<8x1xf32> -> tensor<f32>
  // CHECK: %[[LARGEST:.*]] = dlc.reduce max
  // CHECK: %[[FINITE:.*]] = dlc.compare lt %[[LARGEST]]
  // CHECK: dlc.select %[[FINITE]], %{{.*}}, %{{.*}} : (tensor<i1>, tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  return %loss : tensor<f32>
}

// -----

// CHECK-LABEL: func.func @do_not_touch
// CHECK-SAME: (%{{.*}}: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> {
dlc.state @w {role = "parameter"} : tensor<4xf32>
func.func @do_not_touch(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}
