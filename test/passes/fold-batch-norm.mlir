// RUN: dlc opt %s -dlc-fold-batch-norm | FileCheck %s

// CHECK-LABEL: func.func @conv_mul_add
// CHECK-DAG:     %[[W:.*]] = dlc.constant dense<{{.*}}2.000000e+00{{.*}}6.000000e+00{{.*}}> : tensor<2x1x1x1xf32>
// CHECK-DAG:     %[[B:.*]] = dlc.constant dense<{{.*}}7.000000e+00{{.*}}9.000000e+00{{.*}}> : tensor<2x1x1xf32>
// CHECK:         %[[C:.*]] = dlc.conv %arg0, %[[W]]
// CHECK-NEXT:    dlc.add %[[C]], %[[B]]
// CHECK-NEXT:    return
func.func @conv_mul_add(%x: tensor<1x1x4x4xf32>) -> tensor<1x2x4x4xf32> {
  %w = dlc.constant dense<[[[[1.0]]], [[[2.0]]]]> : tensor<2x1x1x1xf32>
  %bias = dlc.constant dense<[[[1.0]], [[1.0]]]> : tensor<2x1x1xf32>
  %scale = dlc.constant dense<[[[2.0]], [[3.0]]]> : tensor<2x1x1xf32>
  %shift = dlc.constant dense<[[[5.0]], [[6.0]]]> : tensor<2x1x1xf32>
  %0 = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>,
       dilations = array<i64: 1, 1>} : (tensor<1x1x4x4xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x4x4xf32>
  %1 = dlc.add %0, %bias : (tensor<1x2x4x4xf32>, tensor<2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %2 = dlc.mul %1, %scale : (tensor<1x2x4x4xf32>, tensor<2x1x1xf32>) -> tensor<1x2x4x4xf32>
  %3 = dlc.add %2, %shift : (tensor<1x2x4x4xf32>, tensor<2x1x1xf32>) -> tensor<1x2x4x4xf32>
  return %3 : tensor<1x2x4x4xf32>
}

// CHECK-LABEL: func.func @matmul_mul
// CHECK-NOT:     dlc.mul
func.func @matmul_mul(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %scale = dlc.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %0 = dlc.matmul %x, %w : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %1 = dlc.mul %0, %scale : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// The product is needed unscaled, too.
// CHECK-LABEL: func.func @do_not_scale_shared
// CHECK:         dlc.mul
func.func @do_not_scale_shared(%x: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %scale = dlc.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %0 = dlc.matmul %x, %w : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %1 = dlc.mul %0, %scale : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  return %0, %1 : tensor<3x2xf32>, tensor<3x2xf32>
}

// One factor for each row, not for each column.
// CHECK-LABEL: func.func @do_not_scale_rows
// CHECK:         dlc.mul
func.func @do_not_scale_rows(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %scale = dlc.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %0 = dlc.matmul %x, %w : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %1 = dlc.mul %0, %scale : (tensor<3x2xf32>, tensor<3x1xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @do_not_scale_variable_weights
// CHECK:         dlc.mul
func.func @do_not_scale_variable_weights(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %scale = dlc.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %0 = dlc.matmul %x, %w : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %1 = dlc.mul %0, %scale : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}
