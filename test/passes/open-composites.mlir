// RUN: dlc opt %s -dlc-open-composites -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @softmax
// CHECK-NEXT:    %[[M:.*]] = dlc.reduce max %arg0 axes = [1] {keepdims = true} : tensor<2x3xf32> -> tensor<2x1xf32>
// CHECK-NEXT:    %[[D:.*]] = dlc.sub %arg0, %[[M]]
// CHECK-NEXT:    %[[E:.*]] = dlc.exp %[[D]]
// CHECK-NEXT:    %[[S:.*]] = dlc.reduce sum %[[E]] axes = [1] {keepdims = true}
// CHECK-NEXT:    %[[R:.*]] = dlc.div %[[E]], %[[S]]
// CHECK-NEXT:    return %[[R]]
func.func @softmax(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = dlc.softmax %x axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// Statistics are the op's results.
// CHECK-LABEL: func.func @normalize
// CHECK:         %[[M:.*]] = dlc.mul %{{.*}}, %{{.*}} : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK:         dlc.rsqrt
// CHECK:         return %{{.*}}, %[[M]], %{{.*}} : tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>
func.func @normalize(%x: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>) {
  %y, %m, %v = dlc.normalize %x axes = [1] {epsilon = 1.0e-5 : f64} : tensor<2x4xf32> -> (tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
  return %y, %m, %v : tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>
}

// A factor and a shift for each channel, computed in the statistics' type.
// CHECK-LABEL: func.func @batch_norm
// CHECK:         %[[D:.*]] = dlc.sqrt %{{.*}} : tensor<2xf32>
// CHECK:         %[[F:.*]] = dlc.div %{{.*}}, %[[D]] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK:         %[[S:.*]] = dlc.sub %{{.*}}, %{{.*}} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK:         %[[SCALED:.*]] = dlc.mul %arg0, %{{.*}} : (tensor<1x2x4x4xf16>, tensor<2x1x1xf16>) -> tensor<1x2x4x4xf16>
// CHECK:         dlc.add %[[SCALED]], %{{.*}} : (tensor<1x2x4x4xf16>, tensor<2x1x1xf16>) -> tensor<1x2x4x4xf16>
func.func @batch_norm(%x: tensor<1x2x4x4xf16>, %s: tensor<2xf16>, %b: tensor<2xf16>, %m: tensor<2xf32>, %v: tensor<2xf32>) -> tensor<1x2x4x4xf16> {
  %0 = dlc.batch_norm %x, %s, %b, %m, %v {epsilon = 1.0e-5 : f64} : (tensor<1x2x4x4xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf32>,
       tensor<2xf32>) -> tensor<1x2x4x4xf16>
  return %0 : tensor<1x2x4x4xf16>
}

// A scale for each channel, with what is around constant folded.
// CHECK-LABEL: func.func @quantize
// CHECK:         %[[S:.*]] = dlc.constant dense<{{.*}}> : tensor<1x2x1xf32>
// CHECK:         %[[D:.*]] = dlc.div %arg0, %[[S]]
// CHECK:         %[[R:.*]] = dlc.round %[[D]]
// CHECK:         %[[Z:.*]] = dlc.constant dense<{{.*}}> : tensor<1x2x1xf32>
// CHECK:         dlc.add %[[R]], %[[Z]]
// CHECK:         dlc.cast %{{.*}} : tensor<1x2x3xf32> -> tensor<1x2x3xui8>
func.func @quantize(%x: tensor<1x2x3xf32>) -> tensor<1x2x3xui8> {
  %s = dlc.constant dense<[0.5, 0.25]> : tensor<2xf32>
  %z = dlc.constant dense<[1, 128]> : tensor<2xui8>
  %0 = dlc.quantize %x, %s zero %z {axis = 1 : i64} : (tensor<1x2x3xf32>, tensor<2xf32>, tensor<2xui8>) -> tensor<1x2x3xui8>
  return %0 : tensor<1x2x3xui8>
}

// Composites inside of composites are opened, too.
// CHECK-LABEL: func.func @attention
// CHECK-NOT:     dlc.softmax
// CHECK:         dlc.matmul
// CHECK:         dlc.exp
// CHECK:         dlc.matmul
func.func @attention(%q: tensor<1x1x3x4xf32>, %k: tensor<1x1x3x4xf32>, %v: tensor<1x1x3x4xf32>) -> tensor<1x1x3x4xf32> {
  %y, %s = dlc.attention %q, %k, %v {scale = 0.5 : f64} : (tensor<1x1x3x4xf32>, tensor<1x1x3x4xf32>, tensor<1x1x3x4xf32>) ->
    (tensor<1x1x3x4xf32>, tensor<1x1x3x3xf32>)
  return %y : tensor<1x1x3x4xf32>
}

// CHECK-LABEL: func.func @do_not_touch_plain_ops
// CHECK-NEXT:    dlc.exp
// CHECK-NEXT:    return
func.func @do_not_touch_plain_ops(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = dlc.exp %x : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// CHECK-LABEL: func.func @long
// CHECK:         dlc.while
// CHECK:         do
// CHECK:           dlc.gather
// CHECK:           dlc.matmul
// CHECK:           dlc.tanh
// CHECK:           dlc.scatter_nd
func.func @long(%x: tensor<1025x2x3xf32>, %w: tensor<1x4x3xf32>, %r: tensor<1x4x4xf32>) -> tensor<1x2x4xf32> {
  %y, %h = dlc.rnn %x, %w, %r forward {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<1025x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<1025x1x2x4xf32>, tensor<1x2x4xf32>)
  return %h : tensor<1x2x4xf32>
}

// -----

func.func @unknown_sizes(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  // expected-error @+1 {{dim 1 of tensor<2x?xf32> must be known at compile time}}
  %0 = dlc.rms_norm %x axes = [1] {epsilon = 1.0 : f64} : tensor<2x?xf32> -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}
