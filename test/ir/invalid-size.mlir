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

func.func @d2(%c: tensor<i1>, %n: tensor<i64>) {
  dlc.if %c : (tensor<i1>) -> () {
    // expected-error @+1 {{D2: stands in 'dlc.if', expected the block of an entry}}
    dlc.read_size %n symbol = 0 : tensor<i64>
    dlc.yield
  } else {
    dlc.yield
  }
  return
}

// -----

func.func @d3(%x: tensor<9xi64>) -> tensor<4xi32> {
  // expected-error @+1 {{D3: the operand is 'tensor<9xi64>', the result 'tensor<4xi32>'}}
  %0 = dlc.cut %x : tensor<9xi64> -> tensor<4xi32>
  return %0 : tensor<4xi32>
}
