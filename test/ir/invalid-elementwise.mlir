// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @e1(%0: tensor<2x3xf32>, %1: tensor<4xf32>) {
  // expected-error @+1 {{E1: shape [4] of operand 1 does not broadcast with [2, 3]}}
  %r = dlc.add %0, %1 : (tensor<2x3xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @e1(%0: tensor<2xi1>, %1: tensor<2xf32>, %2: tensor<3xf32>) {
  // expected-error @+1 {{E1: shape [3] of operand 2 does not broadcast with [2]}}
  %r = dlc.select %0, %1, %2 : (tensor<2xi1>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @e2(%0: tensor<2xf32>, %1: tensor<2xf16>) {
  // expected-error @+1 {{E2: element type of the last operand is 'f16', expected 'f32' as the operand before it}}
  %r = dlc.mul %0, %1 : (tensor<2xf32>, tensor<2xf16>) -> tensor<2xf32>
  return
}

// -----

func.func @e2(%0: tensor<2xi8>, %1: tensor<2xui8>) {
  // expected-error @+1 {{E2: element type of the last operand is 'ui8', expected 'i8' as the operand before it}}
  %r = dlc.compare lt %0, %1 : (tensor<2xi8>, tensor<2xui8>) -> tensor<2xi1>
  return
}

// -----

func.func @e2(%0: tensor<2xi1>, %1: tensor<2xf32>, %2: tensor<2xi32>) {
  // expected-error @+1 {{E2: element type of the last operand is 'i32', expected 'f32' as the operand before it}}
  %r = dlc.select %0, %1, %2 : (tensor<2xi1>, tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>
  return
}

// -----

func.func @e3(%0: tensor<2xf32>, %1: tensor<2xf32>) {
  // expected-error @+1 {{E3: element type of operand 0 is 'f32', expected an integer}}
  %r = dlc.and %0, %1 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @e3(%0: tensor<2xf32>) {
  // expected-error @+1 {{E3: element type of operand 0 is 'f32', expected an integer}}
  %r = dlc.not %0 : tensor<2xf32> -> tensor<2xf32>
  return
}

// -----

func.func @e4(%0: tensor<2xf32>) {
  // expected-error @+1 {{E4: shape of the result is [3], expected the operand's [2]}}
  %r = dlc.cast %0 : tensor<2xf32> -> tensor<3xi8>
  return
}

// -----

func.func @e4(%0: tensor<2xf32>) {
  // expected-error @+1 {{E4: shape of the result is [2, 1], expected the operand's [2]}}
  %r = dlc.bitcast %0 : tensor<2xf32> -> tensor<2x1xi32>
  return
}

// -----

func.func @e5(%0: tensor<2xf32>) {
  // expected-error @+1 {{E5: element type of the result has 16 bits, expected the operand's 32}}
  %r = dlc.bitcast %0 : tensor<2xf32> -> tensor<2xi16>
  return
}

// -----

func.func @e6(%0: tensor<2xf32>) {
  // expected-error @+1 {{E6: rounding is "odd", expected nearest, up or down}}
  %r = dlc.cast %0 {rounding = "odd"} : tensor<2xf32> -> tensor<2xf8E8M0FNU>
  return
}

// -----

func.func @types(%0: tensor<2x3xf32>, %1: tensor<3xf32>) {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<2x3xf32>' are incompatible with return type(s) of operation 'tensor<3x3xf32>'}}
  %r = dlc.add %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @types(%0: tensor<2xi32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of floats, but got 'tensor<2xi32>'}}
  %r = dlc.exp %0 : tensor<2xi32> -> tensor<2xi32>
  return
}
