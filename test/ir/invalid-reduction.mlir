// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [1, 0], expected sorted, unique and from 0 to 1}}
  %r = dlc.reduce sum %0 axes = [1, 0] : tensor<2x3xf32> -> tensor<f32>
  return
}

// -----

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [-1], expected sorted, unique and from 0 to 1}}
  %r = dlc.reduce sum %0 axes = [-1] : tensor<2x3xf32> -> tensor<2xf32>
  return
}

// -----

func.func @r4(%0: tensor<2xi1>) {
  // expected-error @+1 {{R4: sum of i1, expected max or min for i1}}
  %r = dlc.reduce sum %0 axes = [0] : tensor<2xi1> -> tensor<i1>
  return
}

// -----

func.func @r2(%0: tensor<2xf32>) {
  // expected-error @+1 {{R2: kind is sum, expected max or min}}
  %r = dlc.arg_reduce sum %0 axis = 0 : tensor<2xf32> -> tensor<i64>
  return
}

// -----

func.func @r3(%0: tensor<2xf32>) {
  // expected-error @+1 {{R3: axis is 1, expected 0 <= axis < 1}}
  %r = dlc.arg_reduce max %0 axis = 1 : tensor<2xf32> -> tensor<i64>
  return
}

// -----

func.func @r2(%0: tensor<2xf32>) {
  // expected-error @+1 {{R2: kind is max, expected sum or prod}}
  %r = dlc.cumulative max %0 axis = 0 : tensor<2xf32> -> tensor<2xf32>
  return
}

// -----

func.func @r3(%0: tensor<2xf32>) {
  // expected-error @+1 {{R3: axis is -1, expected 0 <= axis < 1}}
  %r = dlc.cumulative sum %0 axis = -1 : tensor<2xf32> -> tensor<2xf32>
  return
}

// -----

func.func @r3(%0: tensor<2xf32>) {
  // expected-error @+1 {{R3: axis is 1, expected 0 <= axis < 1}}
  %r:2 = dlc.top_k %0 {axis = 1 : i64, k = 2 : i64} : tensor<2xf32> -> (tensor<2xf32>, tensor<2xi64>)
  return
}

// -----

func.func @r5(%0: tensor<2xf32>) {
  // expected-error @+1 {{R5: k is 3, expected 0 <= k <= [2]}}
  %r:2 = dlc.top_k %0 {axis = 0 : i64, k = 3 : i64} : tensor<2xf32> -> (tensor<3xf32>, tensor<3xi64>)
  return
}

// -----

func.func @p1(%0: tensor<1x1x4x4xf32>) {
  // expected-error @+1 {{P1: pads_low contains -1, expected at least 0}}
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, -1>, strides = array<i64: 1, 1>} : tensor<1x1x4x4xf32> -> tensor<1x1x3x3xf32>
  return
}

// -----

func.func @p2(%0: tensor<1x1x4x4xf32>) {
  // expected-error @+1 {{P2: kernel has 1 entries, expected 2}}
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x1x4x4xf32> -> tensor<1x1x3x3xf32>
  return
}

// -----

func.func @p2(%0: tensor<1x1x4x4xf32>) {
  // expected-error @+1 {{P2: strides contains 0, expected at least 1}}
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 0>} : tensor<1x1x4x4xf32> -> tensor<1x1x3x3xf32>
  return
}

// -----

func.func @p3(%0: tensor<1x4xf32>) {
  // expected-error @+1 {{P3: operand has rank 2, expected at least 3 (batch, channels, spatial dims)}}
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x4xf32> -> tensor<1x3xf32>
  return
}

// -----

func.func @p4(%0: tensor<1x1x4x1xf32>) {
  // expected-error @+1 {{P4: window of spatial dim 1 spans 2 elements, expected no more than the 1 of the padded operand}}
  %r = dlc.pool max %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x1x4x1xf32> -> tensor<1x1x3x1xf32>
  return
}

// -----

func.func @p5(%0: tensor<1x1x4x4xi8>) {
  // expected-error @+1 {{P5: element type is 'i8', expected a float for average}}
  %r = dlc.pool average %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x1x4x4xi8> -> tensor<1x1x3x3xi8>
  return
}

// -----

func.func @p5(%0: tensor<1x1x4x4xf32>) {
  // expected-error @+1 {{P5: p is 0, expected at least 1}}
  %r = dlc.pool lp %0 channels_first {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, p = 0} : tensor<1x1x4x4xf32> -> tensor<1x1x3x3xf32>
  return
}

// -----

func.func @p4(%0: tensor<1x1x4x1xf32>) {
  // expected-error @+1 {{P4: window of spatial dim 1 spans 2 elements, expected no more than the 1 of the padded operand}}
  %r = dlc.pool_indices %0 {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x1x4x1xf32> -> tensor<1x1x3x1xi64>
  return
}

// -----
func.func @r3_empty(%x: tensor<2x0xf32>) {
  // expected-error @+1 {{R3: axis 1 is empty, expected elements to choose from}}
  %0 = dlc.arg_reduce max %x axis = 1 : tensor<2x0xf32> -> tensor<2xi64>
  return
}

// -----
func.func @g1(%x: tensor<1x3x8xf32>, %g: tensor<1x3x4xf16>) {
  // expected-error @+1 {{G1: gradient is 'tensor<1x3x4xf16>' and the result 'tensor<1x3x8xf32>', expected the element type and the type of the operand, 'tensor<1x3x8xf32>'}}
  %r = dlc.pool_grad max %x, %g channels_first {kernel = array<i64: 2>, strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x3x8xf32>, tensor<1x3x4xf16>) -> tensor<1x3x8xf32>
  return
}

// -----
func.func @g2(%x: tensor<1x3x8xf32>, %g: tensor<1x3x5xf32>) {
  // expected-error @+1 {{G2: gradient has shape [1, 3, 5], expected the pool's [1, 3, 4]}}
  %r = dlc.pool_grad max %x, %g channels_first {kernel = array<i64: 2>, strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x3x8xf32>, tensor<1x3x5xf32>) -> tensor<1x3x8xf32>
  return
}

// -----
func.func @g_p5(%x: tensor<1x3x8xf32>, %g: tensor<1x3x4xf32>) {
  // expected-error @+1 {{P5: p is 0, expected at least 1}}
  %r = dlc.pool_grad lp %x, %g channels_first {p = 0 : i64, kernel = array<i64: 2>, strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x3x8xf32>, tensor<1x3x4xf32>) -> tensor<1x3x8xf32>
  return
}
