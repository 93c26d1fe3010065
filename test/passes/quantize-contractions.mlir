// RUN: dlc opt %s -dlc-quantize-contractions | FileCheck %s

// Bytes are multiplied as they are; the zero point of x meets the sums of the weights. The bias joins, and one scale is left.
// CHECK-LABEL: func.func @matmul
// CHECK:         %[[P:.*]] = dlc.matmul %arg0, %{{.*}} : (tensor<4x3xui8>, tensor<3x2xi8>) -> tensor<4x2xi32>
// CHECK:         %[[B:.*]] = dlc.constant dense<{{\[\[}}-2, -1]]> : tensor<1x2xi32>
// CHECK:         %[[SUM:.*]] = dlc.add %[[P]], %[[B]] : (tensor<4x2xi32>, tensor<1x2xi32>)
// CHECK:         %[[F:.*]] = dlc.cast %[[SUM]] : tensor<4x2xi32> -> tensor<4x2xf32>
// CHECK:         %[[S:.*]] = dlc.constant dense<[2.500000e-01, 5.000000e-01]> : tensor<2xf32>
// CHECK:         %[[M:.*]] = dlc.mul %[[F]], %[[S]]
// CHECK:         %[[R:.*]] = dlc.relu %[[M]]
// CHECK:         %[[ONE:.*]] = dlc.constant dense<1.000000e+00> : tensor<f32>
// CHECK:         %[[Q:.*]] = dlc.quantize %[[R]], %[[ONE]] zero %{{.*}} : (tensor<4x2xf32>, tensor<f32>, tensor<ui8>) -> tensor<4x2xui8>
// CHECK-NEXT:    return %[[Q]]
func.func @matmul(%x: tensor<4x3xui8>) -> tensor<4x2xui8> {
  %sx = dlc.constant dense<0.5> : tensor<f32>
  %zx = dlc.constant dense<1> : tensor<ui8>
  %w = dlc.constant dense<[[3, 6], [4, 7], [5, 8]]> : tensor<3x2xi8>
  %sw = dlc.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = dlc.constant dense<[10, 20]> : tensor<2xi32>
  %sb = dlc.constant dense<[0.5, 1.0]> : tensor<2xf32>
  %sy = dlc.constant dense<2.0> : tensor<f32>
  %zy = dlc.constant dense<7> : tensor<ui8>
  %0 = dlc.dequantize %x, %sx zero %zx : (tensor<4x3xui8>, tensor<f32>, tensor<ui8>) -> tensor<4x3xf32>
  %1 = dlc.dequantize %w, %sw {axis = 1 : i64} : (tensor<3x2xi8>, tensor<2xf32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  %3 = dlc.dequantize %b, %sb : (tensor<2xi32>, tensor<2xf32>) -> tensor<2xf32>
  %4 = dlc.add %2, %3 : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  %5 = dlc.relu %4 : tensor<4x2xf32> -> tensor<4x2xf32>
  %6 = dlc.quantize %5, %sy zero %zy : (tensor<4x2xf32>, tensor<f32>, tensor<ui8>) -> tensor<4x2xui8>
  return %6 : tensor<4x2xui8>
}

// Constant bounds are divided by the step; without a quantization behind it the product has its own scale.
// CHECK-LABEL: func.func @clip
// CHECK:         %[[HIGH:.*]] = dlc.constant dense<3.000000e+00> : tensor<f32>
// CHECK:         dlc.min %{{.*}}, %[[HIGH]]
// CHECK:         dlc.quantize
// CHECK-LABEL: func.func @no_quantization
// CHECK:         %[[S:.*]] = dlc.constant dense<5.000000e-01> : tensor<f32>
// CHECK:         %[[F:.*]] = dlc.cast %{{.*}} : tensor<4x2xi32> -> tensor<4x2xf32>
// CHECK-NEXT:    %[[M:.*]] = dlc.mul %[[F]], %[[S]]
// CHECK-NEXT:    return %[[M]]
func.func @clip(%x: tensor<4x3xi8>, %w: tensor<3x2xi8>) -> tensor<4x2xi8> {
  %sx = dlc.constant dense<0.5> : tensor<f32>
  %sy = dlc.constant dense<2.0> : tensor<f32>
  %six = dlc.constant dense<6.0> : tensor<f32>
  %0 = dlc.dequantize %x, %sx : (tensor<4x3xi8>, tensor<f32>) -> tensor<4x3xf32>
  %1 = dlc.dequantize %w, %sx : (tensor<3x2xi8>, tensor<f32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  %3 = dlc.min %2, %six : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
  %4 = dlc.quantize %3, %sy : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x2xi8>
  return %4 : tensor<4x2xi8>
}
func.func @no_quantization(%x: tensor<4x3xi8>, %w: tensor<3x2xi8>) -> tensor<4x2xf32> {
  %sx = dlc.constant dense<0.5> : tensor<f32>
  %sw = dlc.constant dense<1.0> : tensor<f32>
  %0 = dlc.dequantize %x, %sx : (tensor<4x3xi8>, tensor<f32>) -> tensor<4x3xf32>
  %1 = dlc.dequantize %w, %sw : (tensor<3x2xi8>, tensor<f32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @conv
// CHECK:         dlc.conv %arg0, %{{.*}} channels_first {{.*}} : (tensor<1x16x4x4xui8>, tensor<2x16x1x1xi8>) -> tensor<1x2x4x4xi32>
// CHECK:         dlc.quantize
func.func @conv(%x: tensor<1x16x4x4xui8>) -> tensor<1x2x4x4xui8> {
  %s = dlc.constant dense<0.5> : tensor<f32>
  %w = dlc.constant dense<3> : tensor<2x16x1x1xi8>
  %sw = dlc.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = dlc.dequantize %x, %s : (tensor<1x16x4x4xui8>, tensor<f32>) -> tensor<1x16x4x4xf32>
  %1 = dlc.dequantize %w, %sw {axis = 0 : i64} : (tensor<2x16x1x1xi8>, tensor<2xf32>) -> tensor<2x16x1x1xf32>
  %2 = dlc.conv %0, %1 channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x16x4x4xf32>, tensor<2x16x1x1xf32>) -> tensor<1x2x4x4xf32>
  %3 = dlc.quantize %2, %s : (tensor<1x2x4x4xf32>, tensor<f32>) -> tensor<1x2x4x4xui8>
  return %3 : tensor<1x2x4x4xui8>
}

// Whole numbers in f32, where no kernel multiplies bytes.
// CHECK-LABEL: func.func @depthwise
// CHECK:         %[[X:.*]] = dlc.cast %arg0 : tensor<1x2x4x4xui8> -> tensor<1x2x4x4xi32>
// CHECK:         %[[D:.*]] = dlc.sub %[[X]]
// CHECK:         %[[F:.*]] = dlc.cast %[[D]] : tensor<1x2x4x4xi32> -> tensor<1x2x4x4xf32>
// CHECK:         dlc.conv %[[F]], %{{.*}} channels_first {{.*}}groups = 2{{.*}} : (tensor<1x2x4x4xf32>, tensor<2x1x3x3xf32>)
func.func @depthwise(%x: tensor<1x2x4x4xui8>) -> tensor<1x2x4x4xf32> {
  %s = dlc.constant dense<0.5> : tensor<f32>
  %z = dlc.constant dense<9> : tensor<ui8>
  %w = dlc.constant dense<3> : tensor<2x1x3x3xi8>
  %0 = dlc.dequantize %x, %s zero %z : (tensor<1x2x4x4xui8>, tensor<f32>, tensor<ui8>) -> tensor<1x2x4x4xf32>
  %1 = dlc.dequantize %w, %s : (tensor<2x1x3x3xi8>, tensor<f32>) -> tensor<2x1x3x3xf32>
  %2 = dlc.conv %0, %1 channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>,
       dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x2x4x4xf32>, tensor<2x1x3x3xf32>) -> tensor<1x2x4x4xf32>
  return %2 : tensor<1x2x4x4xf32>
}

// What was only moved is not rounded again.
// CHECK-LABEL: func.func @moved
// CHECK-NEXT:    %[[P:.*]] = dlc.pool max %arg0 channels_first {{.*}} : tensor<1x2x4x4xui8> -> tensor<1x2x2x2xui8>
// CHECK-NEXT:    %[[R:.*]] = dlc.reshape %[[P]] : tensor<1x2x2x2xui8> -> tensor<1x8xui8>
// CHECK-NEXT:    return %[[R]]
func.func @moved(%x: tensor<1x2x4x4xui8>) -> tensor<1x8xui8> {
  %s = dlc.constant dense<0.5> : tensor<f32>
  %z = dlc.constant dense<9> : tensor<ui8>
  %0 = dlc.dequantize %x, %s zero %z : (tensor<1x2x4x4xui8>, tensor<f32>, tensor<ui8>) -> tensor<1x2x4x4xf32>
  %1 = dlc.pool max %0 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
       pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x2x4x4xf32> -> tensor<1x2x2x2xf32>
  %2 = dlc.reshape %1 : tensor<1x2x2x2xf32> -> tensor<1x8xf32>
  %3 = dlc.quantize %2, %s zero %z : (tensor<1x8xf32>, tensor<f32>, tensor<ui8>) -> tensor<1x8xui8>
  return %3 : tensor<1x8xui8>
}

// Another scale rounds.
// CHECK-LABEL: func.func @do_not_move_between_scales
// CHECK:         dlc.dequantize
// CHECK:         dlc.reshape {{.*}}f32
// CHECK:         dlc.quantize
func.func @do_not_move_between_scales(%x: tensor<2x4xui8>) -> tensor<8xui8> {
  %s = dlc.constant dense<0.5> : tensor<f32>
  %t = dlc.constant dense<0.25> : tensor<f32>
  %0 = dlc.dequantize %x, %s : (tensor<2x4xui8>, tensor<f32>) -> tensor<2x4xf32>
  %1 = dlc.reshape %0 : tensor<2x4xf32> -> tensor<8xf32>
  %2 = dlc.quantize %1, %t : (tensor<8xf32>, tensor<f32>) -> tensor<8xui8>
  return %2 : tensor<8xui8>
}

// Scales along the reduction cannot be taken out of the sums; the weights become floats.
// CHECK-LABEL: func.func @do_not_with_scales_along_the_sum
// CHECK-DAG:     dlc.constant dense<{{.*}}> : tensor<3x2xf32>
// CHECK-DAG:     %[[X:.*]] = dlc.dequantize %arg0
// CHECK:         dlc.matmul %[[X]], %{{.*}} : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
func.func @do_not_with_scales_along_the_sum(%x: tensor<4x3xui8>) -> tensor<4x2xf32> {
  %sx = dlc.constant dense<0.5> : tensor<f32>
  %w = dlc.constant dense<[[3, 6], [4, 7], [5, 8]]> : tensor<3x2xi8>
  %sw = dlc.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %0 = dlc.dequantize %x, %sx : (tensor<4x3xui8>, tensor<f32>) -> tensor<4x3xf32>
  %1 = dlc.dequantize %w, %sw {axis = 0 : i64} : (tensor<3x2xi8>, tensor<3xf32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// A float beside bytes: weights alone are quantized.
// CHECK-LABEL: func.func @do_not_multiply_floats
// CHECK-NOT:     dlc.dequantize
// CHECK:         dlc.matmul %arg0, %{{.*}} : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
func.func @do_not_multiply_floats(%x: tensor<4x3xf32>) -> tensor<4x2xf32> {
  %w = dlc.constant dense<[[3, 6], [4, 7], [5, 8]]> : tensor<3x2xi8>
  %sw = dlc.constant dense<2.0> : tensor<f32>
  %1 = dlc.dequantize %w, %sw : (tensor<3x2xi8>, tensor<f32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %x, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// A bias of another scale is added to the scaled sums.
// CHECK-LABEL: func.func @do_not_join_another_bias
// CHECK:         %[[M:.*]] = dlc.mul
// CHECK:         dlc.add %[[M]], %{{.*}} : (tensor<4x2xf32>, tensor<2xf32>)
func.func @do_not_join_another_bias(%x: tensor<4x3xi8>, %w: tensor<3x2xi8>) -> tensor<4x2xf32> {
  %s = dlc.constant dense<0.5> : tensor<f32>
  %b = dlc.constant dense<[10, 20]> : tensor<2xi32>
  %0 = dlc.dequantize %x, %s : (tensor<4x3xi8>, tensor<f32>) -> tensor<4x3xf32>
  %1 = dlc.dequantize %w, %s : (tensor<3x2xi8>, tensor<f32>) -> tensor<3x2xf32>
  %2 = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  %3 = dlc.dequantize %b, %s : (tensor<2xi32>, tensor<f32>) -> tensor<2xf32>
  %4 = dlc.add %2, %3 : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  return %4 : tensor<4x2xf32>
}
