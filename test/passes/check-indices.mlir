// RUN: dlc opt %s -dlc-check-indices -split-input-file -verify-diagnostics

func.func @gather(%x: tensor<5x3xf32>) -> tensor<2x3xf32> {
  %i = dlc.constant dense<[-5, 7]> : tensor<2xi64>
  // expected-error @+1 {{index 7 is out of range for a dim of 5 (expected -5 to 4)}}
  %0 = dlc.gather %x, %i axis = 0 : (tensor<5x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

func.func @gather_nd(%x: tensor<5x3xf32>) -> tensor<2xf32> {
  %i = dlc.constant dense<[[4, 2], [3, 3]]> : tensor<2x2xi64>
  // expected-error @+1 {{index 3 is out of range for a dim of 3 (expected -3 to 2)}}
  %0 = dlc.gather_nd %x, %i : (tensor<5x3xf32>, tensor<2x2xi64>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @gather_elements(%x: tensor<5x3xf32>) -> tensor<1x3xf32> {
  %i = dlc.constant dense<[[0, 1, -6]]> : tensor<1x3xi64>
  // expected-error @+1 {{index -6 is out of range for a dim of 5 (expected -5 to 4)}}
  %0 = dlc.gather_elements %x, %i axis = 0 : (tensor<5x3xf32>, tensor<1x3xi64>) -> tensor<1x3xf32>
  return %0 : tensor<1x3xf32>
}

// -----

func.func @scatter_elements(%x: tensor<5x3xf32>, %u: tensor<1x3xf32>) -> tensor<5x3xf32> {
  %i = dlc.constant dense<[[0, 1, 5]]> : tensor<1x3xi32>
  // expected-error @+1 {{index 5 is out of range for a dim of 5 (expected -5 to 4)}}
  %0 = dlc.scatter_elements add %x, %i, %u axis = 0 : (tensor<5x3xf32>, tensor<1x3xi32>, tensor<1x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// -----

func.func @scatter_nd(%x: tensor<5x3xf32>, %u: tensor<1x3xf32>) -> tensor<5x3xf32> {
  %i = dlc.constant dense<[[9]]> : tensor<1x1xi64>
  // expected-error @+1 {{index 9 is out of range for a dim of 5 (expected -5 to 4)}}
  %0 = dlc.scatter_nd none %x, %i, %u : (tensor<5x3xf32>, tensor<1x1xi64>, tensor<1x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// -----

func.func @no_elements(%x: tensor<0x3xf32>) -> tensor<1x3xf32> {
  %i = dlc.constant dense<[0]> : tensor<1xi64>
  // expected-error @+1 {{index 0 is out of range for a dim of 0 elements}}
  %0 = dlc.gather %x, %i axis = 0 : (tensor<0x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  return %0 : tensor<1x3xf32>
}

// -----

func.func @do_not_refuse_what_is_in_range_or_unknown(%x: tensor<5x3xf32>, %j: tensor<2xi64>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
  %i = dlc.constant dense<[-5, 4]> : tensor<2xi64>
  %0 = dlc.gather %x, %i axis = 0 : (tensor<5x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  %1 = dlc.gather %x, %j axis = 0 : (tensor<5x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
}
