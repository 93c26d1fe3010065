// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @s0(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{S0: element type of the result is 'f16', expected the operand's 'f32'}}
  %r = dlc.reshape %0 : tensor<2x3xf32> -> tensor<2x3xf16>
  return
}

// -----

func.func @s1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{S1: operand has 6 elements, result has 5, expected equal counts}}
  %r = dlc.reshape %0 : tensor<2x3xf32> -> tensor<5xf32>
  return
}

// -----

func.func @s2(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{S2: permutation is [0, 0], expected each of 0 to 1 once}}
  %r = dlc.transpose %0 permutation = [0, 0] : tensor<2x3xf32> -> tensor<2x2xf32>
  return
}

// -----

func.func @s2(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{S2: permutation is [0], expected each of 0 to 1 once}}
  %r = dlc.transpose %0 permutation = [0] : tensor<2x3xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @s3(%0: tensor<2xf32>) {
  // expected-error @+1 {{S3: operand's shape [2] does not broadcast to the result's [3]}}
  %r = dlc.broadcast %0 : tensor<2xf32> -> tensor<3xf32>
  return
}

// -----

func.func @s3(%0: tensor<1x2xf32>) {
  // expected-error @+1 {{S3: operand's shape [1, 2] does not broadcast to the result's [2]}}
  %r = dlc.broadcast %0 : tensor<1x2xf32> -> tensor<2xf32>
  return
}

// -----

func.func @s4(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{S4: starts, steps and the result's dims count 1, 2 and 2, expected the operand's rank 2}}
  %r = dlc.slice %0 starts = [0] steps = [1, 1] : tensor<2x3xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @s4(%0: tensor<3xf32>) {
  // expected-error @+1 {{S4: step of dim 0 is 0}}
  %r = dlc.slice %0 starts = [0] steps = [0] : tensor<3xf32> -> tensor<3xf32>
  return
}

// -----

func.func @s4(%0: tensor<3xf32>) {
  // expected-error @+1 {{S4: dim 0 takes 3 elements from 1 by steps of 1, expected all within size [3]}}
  %r = dlc.slice %0 starts = [1] steps = [1] : tensor<3xf32> -> tensor<3xf32>
  return
}

// -----

func.func @s4(%0: tensor<3xf32>) {
  // expected-error @+1 {{S4: dim 0 takes 3 elements from 1 by steps of -1, expected all within size [3]}}
  %r = dlc.slice %0 starts = [1] steps = [-1] : tensor<3xf32> -> tensor<3xf32>
  return
}

// -----

func.func @s4(%0: tensor<3xf32>) {
  // expected-error @+1 {{S4: dim 0 takes 2 elements from 0 by steps of 9223372036854775807, expected all within size [3]}}
  %r = dlc.slice %0 starts = [0] steps = [9223372036854775807] : tensor<3xf32> -> tensor<2xf32>
  return
}

// -----

func.func @s5(%0: tensor<2x3xf32>, %1: tensor<2x3xf32>) {
  // expected-error @+1 {{S5: axis is 2, expected 0 <= axis < 2}}
  %r = dlc.concat %0, %1 axis = 2 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @s5(%0: tensor<2x3xf32>, %1: tensor<2x4xf32>) {
  // expected-error @+1 {{S5: operand 1 is 'tensor<2x4xf32>', expected 'tensor<2x3xf32>'}}
  %r = dlc.concat %0, %1 axis = 0 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @s5(%0: tensor<2x3xf32>, %1: tensor<2x3xf16>) {
  // expected-error @+1 {{S5: operand 1 is 'tensor<2x3xf16>', expected 'tensor<2x3xf32>'}}
  %r = dlc.concat %0, %1 axis = 0 : (tensor<2x3xf32>, tensor<2x3xf16>) -> tensor<4x3xf32>
  return
}

// -----

func.func @s6(%0: tensor<2x3xf32>, %1: tensor<f32>) {
  // expected-error @+1 {{S6: low has 1 entries, expected 2}}
  %r = dlc.pad constant %0, %1 low = [0] high = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @s6(%0: tensor<3xf32>, %1: tensor<f32>) {
  // expected-error @+1 {{S6: dim 0 becomes -1 by low -2 and high -2, expected at least 0}}
  %r = dlc.pad constant %0, %1 low = [-2] high = [-2] : (tensor<3xf32>, tensor<f32>) -> tensor<0xf32>
  return
}

// -----

func.func @s6(%0: tensor<0xf32>, %1: tensor<f32>) {
  // expected-error @+1 {{S6: dim 0 is empty, expected elements to repeat for mode reflect}}
  %r = dlc.pad reflect %0, %1 low = [1] high = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

func.func @s6(%0: tensor<3xf32>, %1: tensor<1xf32>) {
  // expected-error @+1 {{S6: value is}}
  %r = dlc.pad constant %0, %1 low = [0] high = [0] : (tensor<3xf32>, tensor<1xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @s7() {
  // expected-error @+1 {{S7: axis is 1, expected 0 <= axis < 1}}
  %r = dlc.iota axis = 1 : tensor<3xi64>
  return
}

// -----
func.func @n1(%seed: tensor<2xi64>, %counter: tensor<i64>) {
  // expected-error @+1 {{N1: seed is 'tensor<2xi64>', expected one i64}}
  %r = dlc.random uniform %seed, %counter : (tensor<2xi64>, tensor<i64>) -> tensor<3xf32>
  return
}

// -----
func.func @n1_width(%seed: tensor<i64>, %counter: tensor<i32>) {
  // expected-error @+1 {{N1: counter is 'tensor<i32>', expected one i64}}
  %r = dlc.random uniform %seed, %counter : (tensor<i64>, tensor<i32>) -> tensor<3xf32>
  return
}

// -----
func.func @n2(%seed: tensor<i64>, %counter: tensor<i64>) {
  // expected-error @+1 {{N2: stream is 4294967296, expected a number of 32 bits}}
  %r = dlc.random uniform %seed, %counter {stream = 4294967296 : i64} : (tensor<i64>, tensor<i64>) -> tensor<3xf32>
  return
}

// -----
func.func @n3(%seed: tensor<i64>, %counter: tensor<i64>) {
  // expected-error @+1 {{N3: element type of the result is 'f64', expected f32}}
  %r = dlc.random uniform %seed, %counter : (tensor<i64>, tensor<i64>) -> tensor<3xf64>
  return
}
