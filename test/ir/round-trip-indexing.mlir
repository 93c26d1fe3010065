// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every indexing op reads what it prints.

// CHECK: dlc.gather %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3x4xf32>, tensor<5x6xi64>) -> tensor<2x5x6x4xf32>
func.func @gather_0(%0: tensor<2x3x4xf32>, %1: tensor<5x6xi64>) -> tensor<2x5x6x4xf32> {
  %r = dlc.gather %0, %1 axis = 1 : (tensor<2x3x4xf32>, tensor<5x6xi64>) -> tensor<2x5x6x4xf32>
  return %r : tensor<2x5x6x4xf32>
}

// CHECK: dlc.gather_elements %{{.*}}, %{{.*}} axis = 0 : (tensor<2x3xf32>, tensor<5x3xi32>) -> tensor<5x3xf32>
func.func @gather_elements_1(%0: tensor<2x3xf32>, %1: tensor<5x3xi32>) -> tensor<5x3xf32> {
  %r = dlc.gather_elements %0, %1 axis = 0 : (tensor<2x3xf32>, tensor<5x3xi32>) -> tensor<5x3xf32>
  return %r : tensor<5x3xf32>
}

// CHECK: dlc.gather_nd %{{.*}}, %{{.*}} {batch_dims = 1 : i64} : (tensor<2x3x4xf32>, tensor<2x5x1xi64>) -> tensor<2x5x4xf32>
func.func @gather_nd_2(%0: tensor<2x3x4xf32>, %1: tensor<2x5x1xi64>) -> tensor<2x5x4xf32> {
  %r = dlc.gather_nd %0, %1 {batch_dims = 1 : i64} : (tensor<2x3x4xf32>, tensor<2x5x1xi64>) -> tensor<2x5x4xf32>
  return %r : tensor<2x5x4xf32>
}

// CHECK: dlc.scatter_elements none %{{.*}}, %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
func.func @scatter_elements_3(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = dlc.scatter_elements none %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.scatter_elements add %{{.*}}, %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
func.func @scatter_elements_4(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = dlc.scatter_elements add %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.scatter_elements mul %{{.*}}, %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
func.func @scatter_elements_5(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = dlc.scatter_elements mul %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.scatter_elements max %{{.*}}, %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
func.func @scatter_elements_6(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = dlc.scatter_elements max %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.scatter_elements min %{{.*}}, %{{.*}}, %{{.*}} axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
func.func @scatter_elements_7(%0: tensor<2x3xf32>, %1: tensor<2x2xi64>, %2: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = dlc.scatter_elements min %0, %1, %2 axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.scatter_nd add %{{.*}}, %{{.*}}, %{{.*}} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
func.func @scatter_nd_8(%0: tensor<4x3xf32>, %1: tensor<2x1xi64>, %2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %r = dlc.scatter_nd add %0, %1, %2 : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %r : tensor<4x3xf32>
}

// CHECK: dlc.resize nearest %{{.*}} {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
func.func @resize_9(%0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %r = dlc.resize nearest %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return %r : tensor<2x6xf32>
}

// CHECK: dlc.resize linear %{{.*}} {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
func.func @resize_10(%0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %r = dlc.resize linear %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return %r : tensor<2x6xf32>
}

// CHECK: dlc.resize cubic %{{.*}} {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
func.func @resize_11(%0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %r = dlc.resize cubic %0 {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>, scales = array<f64: 1.000000e+00, 2.000000e+00>} : tensor<2x3xf32> -> tensor<2x6xf32>
  return %r : tensor<2x6xf32>
}
