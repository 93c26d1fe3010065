// RUN: dlc opt %s -dlc-expand-resize -split-input-file | FileCheck %s

// Doubling with half-pixel centres: two taps a position, with the edge repeated outside.
// CHECK-LABEL: func.func @linear
// CHECK-DAG:     %[[LEFT:.*]] = dlc.constant dense<[0, 0, 0, 1]> : tensor<4xi64>
// CHECK-DAG:     %[[RIGHT:.*]] = dlc.constant dense<[0, 1, 1, 1]> : tensor<4xi64>
// CHECK-DAG:     dlc.constant dense<[2.500000e-01, 7.500000e-01, 2.500000e-01, 7.500000e-01]> : tensor<4xf32>
// CHECK-DAG:     dlc.constant dense<[7.500000e-01, 2.500000e-01, 7.500000e-01, 2.500000e-01]> : tensor<4xf32>
// CHECK:         dlc.add
// CHECK-NOT:     dlc.resize
func.func @linear(%x: tensor<2xf32>) -> tensor<4xf32> {
  %0 = dlc.resize linear %x {scales = array<f64: 2.0>, coordinates = "half_pixel", nearest_mode = "floor", roi_low = array<f64: 0.0>,
                             roi_high = array<f64: 1.0>} : tensor<2xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Nearest is one gather and no arithmetic; a dim that keeps its size is left alone.
// CHECK-LABEL: func.func @nearest
// CHECK:         %[[I:.*]] = dlc.constant dense<[0, 0, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[R:.*]] = dlc.gather %{{.*}}, %[[I]] axis = 1
// CHECK-NEXT:    return %[[R]]
func.func @nearest(%x: tensor<3x2xi32>) -> tensor<3x4xi32> {
  %0 = dlc.resize nearest %x {scales = array<f64: 1.0, 2.0>, coordinates = "asymmetric", nearest_mode = "floor",
                              roi_low = array<f64: 0.0, 0.0>, roi_high = array<f64: 1.0, 1.0>} : tensor<3x2xi32> -> tensor<3x4xi32>
  return %0 : tensor<3x4xi32>
}

// -----

// Where the crop leaves the tensor stands the extrapolation value.
// CHECK-LABEL: func.func @crop
// CHECK-DAG:     dlc.constant dense<[false, true]> : tensor<2xi1>
// CHECK-DAG:     dlc.constant dense<7.000000e+00> : tensor<f32>
// CHECK:         dlc.select
func.func @crop(%x: tensor<3xf32>) -> tensor<2xf32> {
  %0 = dlc.resize linear %x {scales = array<f64: 0.6666666666666667>, coordinates = "tf_crop_and_resize", nearest_mode = "floor",
                             roi_low = array<f64: 0.5>, roi_high = array<f64: 1.5>, extrapolation = 7.0 : f64}
       : tensor<3xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_expand_dynamic_sizes
// CHECK:         dlc.resize
func.func @do_not_expand_dynamic_sizes(%x: tensor<?xf32>) -> tensor<4xf32> {
  %0 = dlc.resize linear %x {scales = array<f64: 2.0>, coordinates = "half_pixel", nearest_mode = "floor", roi_low = array<f64: 0.0>,
                             roi_high = array<f64: 1.0>} : tensor<?xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
