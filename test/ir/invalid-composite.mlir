// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [2], expected sorted, unique and from 0 to 1}}
  %r = dlc.softmax %0 axes = [2] : tensor<2x3xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [1, 1], expected sorted, unique and from 0 to 1}}
  %r = dlc.log_softmax %0 axes = [1, 1] : tensor<2x3xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [-1], expected sorted, unique and from 0 to 1}}
  %r, %m, %v = dlc.normalize %0 axes = [-1] {epsilon = 1.0 : f64} : tensor<2x3xf32> -> (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
  return
}

// -----

func.func @r1(%0: tensor<2x3xf32>) {
  // expected-error @+1 {{R1: axes are [1, 0], expected sorted, unique and from 0 to 1}}
  %r = dlc.rms_norm %0 axes = [1, 0] {epsilon = 1.0 : f64} : tensor<2x3xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @q1(%0: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @+1 {{Q1: axis is 2, expected 0 <= axis < 2}}
  %r = dlc.quantize %0, %s {axis = 2 : i64} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi8>
  return
}

// -----

func.func @q1(%0: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @+1 {{Q1: scale has shape [3], expected [] or [2]}}
  %r = dlc.quantize %0, %s {axis = 0 : i64} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi8>
  return
}

// -----

func.func @q1(%0: tensor<2x3xi8>, %s: tensor<2x3xf32>) {
  // expected-error @+1 {{Q1: scale has shape [2, 3], expected [] or [2, 2]}}
  %r = dlc.dequantize %0, %s {axis = 1 : i64, block = 2 : i64} : (tensor<2x3xi8>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @q1(%0: tensor<2x3xi8>, %s: tensor<2x3xf32>) {
  // expected-error @+1 {{Q1: block is -1, expected at least 0}}
  %r = dlc.dequantize %0, %s {axis = 1 : i64, block = -1 : i64} : (tensor<2x3xi8>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @q2(%0: tensor<2x3xi8>, %s: tensor<3xf32>, %z: tensor<i8>) {
  // expected-error @+1 {{Q2: zero has shape [], expected the scale's [3]}}
  %r = dlc.dequantize %0, %s zero %z {axis = 1 : i64} : (tensor<2x3xi8>, tensor<3xf32>, tensor<i8>) -> tensor<2x3xf32>
  return
}

// -----

func.func @q3(%0: tensor<2x3xi8>, %s: tensor<f32>, %z: tensor<ui8>) {
  // expected-error @+1 {{Q3: zero has element type 'ui8', expected 'i8'}}
  %r = dlc.dequantize %0, %s zero %z : (tensor<2x3xi8>, tensor<f32>, tensor<ui8>) -> tensor<2x3xf32>
  return
}

// -----

func.func @q4(%0: tensor<2x3xf64>, %s: tensor<f32>) {
  // expected-error @+1 {{Q4: scale has element type 'f32', expected the operand's 'f64'}}
  %r = dlc.quantize %0, %s : (tensor<2x3xf64>, tensor<f32>) -> tensor<2x3xi8>
  return
}

// -----

func.func @q4(%0: tensor<2x3xi8>, %s: tensor<f16>) {
  // expected-error @+1 {{Q4: scale has element type 'f16', expected f32 or f64}}
  %r = dlc.dequantize %0, %s : (tensor<2x3xi8>, tensor<f16>) -> tensor<2x3xf16>
  return
}

// -----

func.func @q5(%0: tensor<2x3xf32>, %s: tensor<f32>) {
  // expected-error @+1 {{Q5: result has element type 'i32', expected an integer of 2 to 16 bits or a float of 4 or 8 with a sign}}
  %r = dlc.quantize %0, %s : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi32>
  return
}

// -----

func.func @l1(%x: tensor<5x2x3xf32>, %w: tensor<1x4x3xf16>, %r: tensor<1x4x4xf32>) {
  // expected-error @+1 {{L1: weights have element type 'f16', expected the operand's 'f32'}}
  %y, %h = dlc.rnn %x, %w, %r forward {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf16>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @l1(%x: tensor<5x2x3xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>, %h0: tensor<1x2x4xf64>) {
  // expected-error @+1 {{L1: bias and state have element type 'f64', expected the operand's 'f32'}}
  %y, %h = dlc.rnn %x, %w, %r hidden %h0 forward {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>, tensor<1x2x4xf64>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @l1(%x: tensor<5x2x3xf32>, %w: tensor<1x16x3xf32>, %r: tensor<1x16x4xf32>, %c0: tensor<1x2x4xf64>) {
  // expected-error @+1 {{L1: cell state and peepholes have element type 'f64', expected the operand's 'f32'}}
  %y, %h, %c = dlc.lstm %x, %w, %r cell %c0 forward {activations = ["sigmoid", "tanh", "tanh"], alphas = array<f64: 0.0, 0.0, 0.0>,
    betas = array<f64: 0.0, 0.0, 0.0>} : (tensor<5x2x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>, tensor<1x2x4xf64>)
    -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @l2(%x: tensor<5x2xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>) {
  // expected-error @+1 {{L2: operand and recurrence have ranks 2 and 3, expected 3}}
  %y, %h = dlc.rnn %x, %w, %r forward {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @l2(%x: tensor<5x2x3xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>) {
  // expected-error @+1 {{L2: weights has shape [1, 4, 3], expected [1, 12, 3]}}
  %y, %h = dlc.gru %x, %w, %r forward {activations = ["sigmoid", "tanh"], alphas = array<f64: 0.0, 0.0>, betas = array<f64: 0.0, 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @l3(%x: tensor<5x2x3xf32>, %w: tensor<2x4x3xf32>, %r: tensor<2x4x4xf32>) {
  // expected-error @+1 {{L3: there are 1 activations with 1 alphas and 1 betas, expected 2 of each}}
  %y, %h = dlc.rnn %x, %w, %r bidirectional {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<2x4x3xf32>, tensor<2x4x4xf32>) -> (tensor<5x2x2x4xf32>, tensor<2x2x4xf32>)
  return
}

// -----

func.func @l4(%x: tensor<5x2x3xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>) {
  // expected-error @+1 {{L4: activation 'cosine' is not known}}
  %y, %h = dlc.rnn %x, %w, %r forward {activations = ["cosine"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return
}

// -----

func.func @a1(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x7xf32>, %v: tensor<1x2x5x6xf32>) {
  // expected-error @+1 {{A1: query, key and value have shapes [1, 4, 3, 8], [1, 2, 5, 7] and [1, 2, 5, 6], expected [B, H, S, D], [B, KV, T, D] and [B, KV, T, E]}}
  %y, %s = dlc.attention %q, %k, %v {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x7xf32>, tensor<1x2x5x6xf32>) ->
    (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a1(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>, %n: tensor<2xi64>) {
  // expected-error @+1 {{A1: lengths have shape [2], expected [1]}}
  %y, %s = dlc.attention %q, %k, %v lengths %n {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>,
    tensor<2xi64>) -> (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a2(%q: tensor<1x3x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>) {
  // expected-error @+1 {{A2: there are 3 query heads and 2 key heads, expected a multiple}}
  %y, %s = dlc.attention %q, %k, %v {scale = 0.5 : f64} : (tensor<1x3x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>) ->
    (tensor<1x3x3x6xf32>, tensor<1x3x3x5xf32>)
  return
}

// -----

func.func @a3(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>, %m: tensor<4x5xf32>) {
  // expected-error @+1 {{A3: mask has shape [4, 5], expected one that broadcasts to [1, 4, 3, 5]}}
  %y, %s = dlc.attention %q, %k, %v mask %m {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>,
    tensor<4x5xf32>) -> (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a4(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf16>, %v: tensor<1x2x5x6xf32>) {
  // expected-error @+1 {{A4: key and value have element types 'f16' and 'f32', expected the query's 'f32'}}
  %y, %s = dlc.attention %q, %k, %v {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf16>, tensor<1x2x5x6xf32>) ->
    (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a4(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>, %m: tensor<3x5xf16>) {
  // expected-error @+1 {{A4: mask has element type 'f16', expected i1 or 'f32'}}
  %y, %s = dlc.attention %q, %k, %v mask %m {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>,
    tensor<3x5xf16>) -> (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a4(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>) {
  // expected-error @+1 {{A4: softmax_type is 'i32', expected a float}}
  %y, %s = dlc.attention %q, %k, %v {scale = 0.5 : f64, softmax_type = i32} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>,
    tensor<1x2x5x6xf32>) -> (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @a5(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>) {
  // expected-error @+1 {{A5: scale is -5.000000e-01 and past 0, expected none to be negative}}
  %y, %s = dlc.attention %q, %k, %v {scale = -0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>) ->
    (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return
}

// -----

func.func @b1(%0: tensor<4xf32>, %1: tensor<4xf32>, %2: tensor<4xf32>, %3: tensor<4xf32>, %4: tensor<4xf32>) {
  // expected-error @+1 {{B1: operand has rank 1, expected at least 2}}
  %r = dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.0 : f64} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @b2(%0: tensor<1x4xf32>, %1: tensor<4xf32>, %2: tensor<3xf32>, %3: tensor<4xf32>, %4: tensor<4xf32>) {
  // expected-error @+1 {{B2: a parameter has shape [3], expected [4]}}
  %r = dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.0 : f64} : (tensor<1x4xf32>, tensor<4xf32>, tensor<3xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<1x4xf32>
  return
}
