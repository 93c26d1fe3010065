// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @k1(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K1: block arguments are 'tensor<3xf32>', expected the inputs' types 'tensor<2xf32>'}}
  %0 = dlc.kernel loop(%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<3xf32>):
    %e = dlc.constant dense<0.0> : tensor<2xf32>
    dlc.yield %e : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @k1(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K1: block ends in something else than a dlc.yield of the outputs' types 'tensor<2xf32>'}}
  %0 = dlc.kernel loop(%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<2xf32>):
    dlc.yield
  }
  return %0 : tensor<2xf32>
}

// -----

func.func private @plain(%x: tensor<2xf32>) -> tensor<2xf32>
func.func @k2(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: @plain is not a function with the attribute dlc.kernel}}
  %0 = dlc.launch @plain(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func private @kernel(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%x: tensor<2xf32>) -> tensor<3xf32> {
  // expected-error @+1 {{K2: inputs and outputs are '(tensor<2xf32>) -> tensor<3xf32>', expected '(tensor<2xf32>) -> tensor<2xf32>' as @kernel}}
  %0 = dlc.launch @kernel(%x) : (tensor<2xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @outside_the_dialect(%x: tensor<2xi7>) {
  // expected-error @+1 {{must be ranked tensor of a dlc element type, but got 'tensor<2xi7>'}}
  %0 = dlc.neg %x : tensor<2xi7> -> tensor<2xi7>
  return
}
