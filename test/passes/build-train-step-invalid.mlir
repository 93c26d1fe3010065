// RUN: dlc opt %s -dlc-build-train-step -split-input-file -verify-diagnostics

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: 'optimizer' is missing, expected a dictionary}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training is 3 : i64, expected a dictionary}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = 3 : i64} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: 'rounds' is not known}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "adam"}, rounds = 3 : i64}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'momentum' is not known}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "adam", momentum = 0.9}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'kind' is "newton", expected one of sgd, adam, adamw, rmsprop, adagrad, lamb}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "newton"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'kind' is missing, expected sgd, adam, adamw, rmsprop, adagrad or lamb}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'kind' adam: beta1 is 1.5, expected 0 <= beta1 < 1}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "adam", beta1 = 1.5}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'kind' sgd: nesterov needs a momentum, and no dampening}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd", nesterov = true}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'kind' sgd: momentum is -0.5, expected a number that is not negative}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd", momentum = -0.5}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'learning_rate' is "fast", expected a number}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd", learning_rate = "fast"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'learning_rate' is -1.000000e+00, expected at least 0.000000e+00}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd", learning_rate = -1.0}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: 'accumulate' is 0 : i64, expected a whole number from 1}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd"}, accumulate = 0 : i64}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: 'precision' is "f8", expected one of f32, mixed_f16, mixed_bf16}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd"}, precision = "f8"}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: schedule: 'period' is missing, expected the steps that 'cosine' takes}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd"}, schedule = {kind = "cosine"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: optimizer: 'nesterov' is 1 : i64, expected true or false}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd", nesterov = 1 : i64}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{dlc.training: 'optimizer' is "adam", expected a dictionary}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = "adam"}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{the loss, result 0, is tensor<4xf32>, expected one f32}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<4xf32> attributes {dlc.training = {optimizer = {kind = "sgd"}}} {
  return %w : tensor<4xf32>
}

// -----

dlc.state @w {role = "frozen"} : tensor<4xf32>
// expected-error @+1 {{the loss depends on no state with role 'parameter'}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "sgd"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
// expected-error @+1 {{parameter @w is a result, too, expected it to be trained alone}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> (tensor<f32>, tensor<4xf32> {dlc.state = @w})
    attributes {dlc.training = {optimizer = {kind = "sgd"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0, %w : tensor<f32>, tensor<4xf32>
}

// -----

dlc.state @w {role = "parameter"} : tensor<4xf32>
dlc.state @"adam.m/w" {role = "moment"} : tensor<5xf32>
// expected-error @+1 {{the step of training fails: state adam.m/w is tensor<5xf32> with role 'moment', expected tensor<4xf32> with role 'moment'}}
func.func @train(%w: tensor<4xf32> {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {optimizer = {kind = "adam"}}} {
  %0 = dlc.reduce sum %w axes = [0] : tensor<4xf32> -> tensor<f32>
  return %0 : tensor<f32>
}
