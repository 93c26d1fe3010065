// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @i2(%0: tensor<2x3xf32>, %1: tensor<5xi64>) {
  // expected-error @+1 {{I2: axis is 2, expected 0 <= axis < 2}}
  %r = dlc.gather %0, %1 axis = 2 : (tensor<2x3xf32>, tensor<5xi64>) -> tensor<2x5xf32>
  return
}

// -----

func.func @i3(%0: tensor<2x3xf32>, %1: tensor<5x4xi64>) {
  // expected-error @+1 {{I3: indices have shape [5, 4], expected the operand's rank and, but for dim 0, at most its size [2, 3]}}
  %r = dlc.gather_elements %0, %1 axis = 0 : (tensor<2x3xf32>, tensor<5x4xi64>) -> tensor<5x4xf32>
  return
}

// -----

func.func @i3(%0: tensor<2x3xf32>, %1: tensor<1xi64>) {
  // expected-error @+1 {{I3: batch_dims is 1, expected at least 0 and below both ranks 2 and 1}}
  %r = dlc.gather_nd %0, %1 {batch_dims = 1} : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @i3(%0: tensor<2x3xf32>, %1: tensor<4x1xi64>) {
  // expected-error @+1 {{I3: indices have shape [4, 1], expected the operand's first 1 dims [2, 3]}}
  %r = dlc.gather_nd %0, %1 {batch_dims = 1} : (tensor<2x3xf32>, tensor<4x1xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @i4(%0: tensor<2x3xf32>, %1: tensor<4x3xi64>) {
  // expected-error @+1 {{I4: last dim of the indices is [3], expected at most 2 (the operand's rank less batch_dims)}}
  %r = dlc.gather_nd %0, %1 : (tensor<2x3xf32>, tensor<4x3xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @i5(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x3xf32>) {
  // expected-error @+1 {{I5: updates are 'tensor<2x3xf32>', expected 'tensor<2x2xf32>'}}
  %r = dlc.scatter_elements none %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @i5(%0: tensor<2x3xi1>, %1: tensor<2x2xi64>, %2: tensor<2x2xi1>) {
  // expected-error @+1 {{I5: element type is i1 for add, expected a number}}
  %r = dlc.scatter_elements add %0, %1, %2 axis = 1 : (tensor<2x3xi1>, tensor<2x2xi64>, tensor<2x2xi1>) -> tensor<2x3xi1>
  return
}

// -----

func.func @i5(%0: tensor<4x3xf32>, %1: tensor<2x1xi64>, %2: tensor<2xf32>) {
  // expected-error @+1 {{I5: updates are 'tensor<2xf32>', expected 'tensor<2x3xf32>'}}
  %r = dlc.scatter_nd none %0, %1, %2 : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @z1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z1: scales, roi_low and roi_high have 1, 0, 0 entries, expected the operand's rank 2}}
  %r = dlc.resize linear %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return
}

// -----

func.func @z1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z1: scales, roi_low and roi_high have 2, 0, 0 entries, expected the operand's rank 2}}
  %r = dlc.resize linear %0 {coordinates = "tf_crop_and_resize", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0, 2.0>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return
}

// -----

func.func @z1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z1: a scale is not positive}}
  %r = dlc.resize linear %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0, -2.0>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return
}

// -----

func.func @z2(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z2: coordinates are "full_pixel", expected one of ONNX's modes}}
  %r = dlc.resize linear %0 {coordinates = "full_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0, 2.0>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return
}

// -----

func.func @z2(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z2: nearest_mode is "flat", expected one of ONNX's modes}}
  %r = dlc.resize linear %0 {coordinates = "half_pixel", nearest_mode = "flat", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0, 2.0>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return
}

// -----

func.func @z3(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{Z3: result is 'tensor<2x6xf16>', expected the operand's rank 2 and element type 'f32'}}
  %r = dlc.resize linear %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.0, 2.0>} : tensor<2x3xf32> -> tensor<2x6xf16>
  return
}
