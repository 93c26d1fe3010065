// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @d1(%n: tensor<2xi64>) {
  // expected-error @+1 {{D1: the size is 'tensor<2xi64>', expected one i64}}
  dlc.read_size %n symbol = 0 : tensor<2xi64>
  return
}

// -----

func.func @d1(%n: tensor<i32>) {
  // expected-error @+1 {{D1: the size is 'tensor<i32>', expected one i64}}
  dlc.read_size %n symbol = 0 : tensor<i32>
  return
}

// -----

func.func @d2(%n: tensor<i64>) -> tensor<i64> {
  %0 = dlc.kernel loop(%n) : (tensor<i64>) -> tensor<i64> {
  ^bb0(%m: tensor<i64>):
    // expected-error @+1 {{D2: stands in 'dlc.kernel', expected an entry, or a body of control flow in one}}
    dlc.read_size %m symbol = 0 : tensor<i64>
    dlc.yield %m : tensor<i64>
  }
  return %0 : tensor<i64>
}

// -----

func.func @d3(%x: tensor<9xi64>) -> tensor<4xi32> {
  // expected-error @+1 {{D3: the operand is 'tensor<9xi64>', the result 'tensor<4xi32>'}}
  %0 = dlc.cut %x : tensor<9xi64> -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// -----

func.func @size_of_two() -> tensor<i64> {
  // expected-error @+1 {{expected one size of as many symbols as 'at' has, found affine_map<()[s0, s1] -> (s0 * s1)>}}
  %r = dlc.size affine_map<()[s0, s1] -> (s0 * s1)> at [5] : tensor<i64>
  return %r : tensor<i64>
}

// -----

func.func @size_of_quotient() -> tensor<i64> {
  // expected-error @+1 {{expected a sum of products, found affine_map<()[s0] -> (s0 floordiv 2)>}}
  %r = dlc.size affine_map<()[s0] -> (s0 floordiv 2)> at [5] : tensor<i64>
  return %r : tensor<i64>
}

// -----

func.func @size_too_large() -> tensor<i64> {
  // expected-error @+1 {{expected a size of 64 bits at array<i64: 9223372036854775807>}}
  %r = dlc.size affine_map<()[s0] -> (s0 * 2)> at [9223372036854775807] : tensor<i64>
  return %r : tensor<i64>
}

// -----

func.func @size_of_many_elements() -> tensor<2xi64> {
  // expected-error @+1 {{expected one element, found 'tensor<2xi64>'}}
  %r = dlc.size affine_map<()[s0] -> (s0)> at [5] : tensor<2xi64>
  return %r : tensor<2xi64>
}
