// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every composite reads what it prints.

// CHECK: dlc.stop_gradient %{{.*}} : tensor<2x?xi32> -> tensor<2x?xi32>
func.func @stop_gradient(%0: tensor<2x?xi32>) -> tensor<2x?xi32> {
  %r = dlc.stop_gradient %0 : tensor<2x?xi32> -> tensor<2x?xi32>
  return %r : tensor<2x?xi32>
}

// CHECK: dlc.softmax %{{.*}} axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>
func.func @softmax(%0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %r = dlc.softmax %0 axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.log_softmax %{{.*}} axes = [0, 1] : tensor<2x?xf16> -> tensor<2x?xf16>
func.func @log_softmax(%0: tensor<2x?xf16>) -> tensor<2x?xf16> {
  %r = dlc.log_softmax %0 axes = [0, 1] : tensor<2x?xf16> -> tensor<2x?xf16>
  return %r : tensor<2x?xf16>
}

// CHECK: dlc.normalize %{{.*}} axes = [1] {epsilon = 1.000000e-05 : f64} : tensor<2x8xf32> -> (tensor<2x8xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
func.func @normalize(%0: tensor<2x8xf32>) -> tensor<2x1xf32> {
  %y, %mean, %variance = dlc.normalize %0 axes = [1] {epsilon = 1.0e-5 : f64} : tensor<2x8xf32> -> (tensor<2x8xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
  return %mean : tensor<2x1xf32>
}

// CHECK: dlc.rms_norm %{{.*}} axes = [1] {epsilon = 1.000000e-05 : f64} : tensor<2x8xf32> -> tensor<2x8xf32>
func.func @rms_norm(%0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %r = dlc.rms_norm %0 axes = [1] {epsilon = 1.0e-5 : f64} : tensor<2x8xf32> -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// CHECK: dlc.quantize %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi8>
// CHECK: dlc.quantize %{{.*}}, %{{.*}} zero %{{.*}} {axis = 1 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xui8>) -> tensor<2x3xui8>
// CHECK: dlc.dequantize %{{.*}}, %{{.*}} zero %{{.*}} {axis = 1 : i64} : (tensor<2x3xui8>, tensor<3xf32>, tensor<3xui8>) -> tensor<2x3xf32>
// CHECK: dlc.dequantize %{{.*}}, %{{.*}} {axis = 1 : i64, block = 2 : i64} : (tensor<2x3xi8>, tensor<2x2xf64>) -> tensor<2x3xf64>
func.func @quantize(%0: tensor<2x3xf32>, %s: tensor<f32>, %c: tensor<3xf32>, %z: tensor<3xui8>, %b: tensor<2x2xf64>)
    -> (tensor<2x3xf32>, tensor<2x3xf64>) {
  %q = dlc.quantize %0, %s : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi8>
  %p = dlc.quantize %0, %c zero %z {axis = 1 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xui8>) -> tensor<2x3xui8>
  %d = dlc.dequantize %p, %c zero %z {axis = 1 : i64} : (tensor<2x3xui8>, tensor<3xf32>, tensor<3xui8>) -> tensor<2x3xf32>
  %e = dlc.dequantize %q, %b {axis = 1 : i64, block = 2 : i64} : (tensor<2x3xi8>, tensor<2x2xf64>) -> tensor<2x3xf64>
  return %d, %e : tensor<2x3xf32>, tensor<2x3xf64>
}

// CHECK: dlc.rnn %{{.*}}, %{{.*}}, %{{.*}} reverse {activations = ["tanh"], alphas = array<f64: 0.000000e+00>, betas = array<f64: 0.000000e+00>} : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
func.func @rnn(%x: tensor<5x2x3xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>) -> tensor<1x2x4xf32> {
  %y, %h = dlc.rnn %x, %w, %r reverse {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return %h : tensor<1x2x4xf32>
}

// CHECK: dlc.gru %{{.*}}, %{{.*}}, %{{.*}} bias %{{.*}} lengths %{{.*}} hidden %{{.*}} forward {activations = ["sigmoid", "tanh"]
func.func @gru(%x: tensor<5x2x3xf32>, %w: tensor<1x12x3xf32>, %r: tensor<1x12x4xf32>, %b: tensor<1x24xf32>, %n: tensor<2xi32>,
               %h0: tensor<1x2x4xf32>) -> tensor<1x2x4xf32> {
  %y, %h = dlc.gru %x, %w, %r bias %b lengths %n hidden %h0 forward {activations = ["sigmoid", "tanh"], alphas = array<f64: 0.0, 0.0>,
    betas = array<f64: 0.0, 0.0>} : (tensor<5x2x3xf32>, tensor<1x12x3xf32>, tensor<1x12x4xf32>, tensor<1x24xf32>, tensor<2xi32>,
    tensor<1x2x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)
  return %h : tensor<1x2x4xf32>
}

// CHECK: dlc.lstm %{{.*}}, %{{.*}}, %{{.*}} cell %{{.*}} peepholes %{{.*}} forward
func.func @lstm(%x: tensor<5x2x3xf32>, %w: tensor<1x16x3xf32>, %r: tensor<1x16x4xf32>, %c0: tensor<1x2x4xf32>, %p: tensor<1x12xf32>)
    -> tensor<1x2x4xf32> {
  %y, %h, %c = dlc.lstm %x, %w, %r cell %c0 peepholes %p forward {activations = ["sigmoid", "tanh", "tanh"],
    alphas = array<f64: 0.0, 0.0, 0.0>, betas = array<f64: 0.0, 0.0, 0.0>} : (tensor<5x2x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>,
    tensor<1x2x4xf32>, tensor<1x12xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>)
  return %c : tensor<1x2x4xf32>
}

// CHECK: dlc.attention %{{.*}}, %{{.*}}, %{{.*}} mask %{{.*}} scores = weights {causal = true, scale = 5.000000e-01 : f64}
func.func @attention(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>, %m: tensor<3x5xi1>) -> tensor<1x4x3x5xf32> {
  %y, %scores = dlc.attention %q, %k, %v mask %m scores = weights {causal = true, scale = 0.5 : f64} :
    (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>, tensor<3x5xi1>) -> (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)
  return %scores : tensor<1x4x3x5xf32>
}

// CHECK: dlc.batch_norm %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} {epsilon = 1.000000e-05 : f64} : (tensor<1x4x8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<1x4x8xf32>
func.func @batch_norm(%0: tensor<1x4x8xf32>, %1: tensor<4xf32>, %2: tensor<4xf32>, %3: tensor<4xf32>, %4: tensor<4xf32>) -> tensor<1x4x8xf32> {
  %r = dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.000000e-05 : f64} : (tensor<1x4x8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<1x4x8xf32>
  return %r : tensor<1x4x8xf32>
}
