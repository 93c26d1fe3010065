// RUN: dlc opt %s -dlc-narrow-contractions="type=bf16" | FileCheck %s
// RUN: dlc opt %s -dlc-narrow-contractions="type=f16" | FileCheck %s --check-prefix=F16
// RUN: dlc opt %s -dlc-narrow-contractions="type=tf32" | FileCheck %s --check-prefix=TF32
// RUN: not dlc opt %s -dlc-narrow-contractions="type=f8" 2>&1 | FileCheck %s --check-prefix=TYPE

// TYPE: cannot narrow contractions to 'f8', expected tf32, f16 or bf16

// The operands are rounded, the sums are not. The function says what was asked for.
// CHECK-LABEL: func.func @matmul
// CHECK-SAME: attributes {dlc.precision = "bf16"}
// CHECK-DAG: %[[X:.*]] = dlc.cast %arg0 : tensor<4x8xf32> -> tensor<4x8xbf16>
// CHECK-DAG: %[[W:.*]] = dlc.cast %arg1 : tensor<8x16xf32> -> tensor<8x16xbf16>
// CHECK: dlc.matmul %[[X]], %[[W]] : (tensor<4x8xbf16>, tensor<8x16xbf16>) -> tensor<4x16xf32>
// TF32-LABEL: func.func @matmul
// TF32-NOT: dlc.cast
// TF32: dlc.matmul %arg0, %arg1 precision = tf32 : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
func.func @matmul(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

// One rounding for all readers, in front of a reshape: it joins the kernel of the relu.
// CHECK-LABEL: func.func @shared
// CHECK: %[[R:.*]] = dlc.relu
// CHECK-NEXT: %[[N:.*]] = dlc.cast %[[R]] : tensor<4x8xf32> -> tensor<4x8xbf16>
// CHECK-NOT: dlc.cast %[[R]]
// CHECK: %[[V:.*]] = dlc.reshape %[[N]] : tensor<4x8xbf16> -> tensor<2x16xbf16>
// CHECK: dlc.matmul %[[V]]
func.func @shared(%x: tensor<4x8xf32>, %v: tensor<8x3xbf16>, %w: tensor<16x3xbf16>) -> (tensor<4x3xf32>, tensor<2x3xf32>) {
  %0 = dlc.relu %x : tensor<4x8xf32> -> tensor<4x8xf32>
  %v32 = dlc.cast %v : tensor<8x3xbf16> -> tensor<8x3xf32>
  %w32 = dlc.cast %w : tensor<16x3xbf16> -> tensor<16x3xf32>
  %1 = dlc.matmul %0, %v32 : (tensor<4x8xf32>, tensor<8x3xf32>) -> tensor<4x3xf32>
  %2 = dlc.reshape %0 : tensor<4x8xf32> -> tensor<2x16xf32>
  %3 = dlc.matmul %2, %w32 : (tensor<2x16xf32>, tensor<16x3xf32>) -> tensor<2x3xf32>
  return %1, %3 : tensor<4x3xf32>, tensor<2x3xf32>
}

// What was widened from the type is read as it was.
// CHECK-LABEL: func.func @widened
// CHECK: dlc.matmul %{{.*}}, %arg1 : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x3xf32>
func.func @widened(%x: tensor<4x8xf32>, %v: tensor<8x3xbf16>) -> tensor<4x3xf32> {
  %v32 = dlc.cast %v : tensor<8x3xbf16> -> tensor<8x3xf32>
  %1 = dlc.matmul %x, %v32 : (tensor<4x8xf32>, tensor<8x3xf32>) -> tensor<4x3xf32>
  return %1 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @conv
// CHECK: dlc.conv %{{.*}}, %{{.*}} channels_last {{.*}} : (tensor<1x8x4xbf16>, tensor<3x4x6xbf16>) -> tensor<1x6x6xf32>
// TF32-LABEL: func.func @conv
// TF32: dlc.conv %arg0, %arg1 channels_last precision = tf32
func.func @conv(%x: tensor<1x8x4xf32>, %w: tensor<3x4x6xf32>) -> tensor<1x6x6xf32> {
  %0 = dlc.conv %x, %w channels_last {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6xf32>
  return %0 : tensor<1x6x6xf32>
}

// Other types are the model's own word.
// CHECK-LABEL: func.func @do_not_touch_other_types
// CHECK: dlc.matmul %arg0, %arg0 : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
// CHECK: dlc.matmul %arg1, %arg1 : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf16>
// CHECK: dlc.matmul %arg2, %arg2 : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<4x4xi32>
// TF32-LABEL: func.func @do_not_touch_other_types
// TF32-NOT: precision = tf32
// TF32: return
func.func @do_not_touch_other_types(%x: tensor<4x4xf64>, %y: tensor<4x4xf16>, %z: tensor<4x4xi8>) -> (tensor<4x4xf64>, tensor<4x4xf16>, tensor<4x4xi32>) {
  %0 = dlc.matmul %x, %x : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
  %1 = dlc.matmul %y, %y : (tensor<4x4xf16>, tensor<4x4xf16>) -> tensor<4x4xf16>
  %2 = dlc.matmul %z, %z : (tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<4x4xi32>
  return %0, %1, %2 : tensor<4x4xf64>, tensor<4x4xf16>, tensor<4x4xi32>
}

// Only contractions are narrowed here.
// CHECK-LABEL: func.func @do_not_narrow_elementwise
// CHECK-NOT: dlc.cast
// CHECK: return
func.func @do_not_narrow_elementwise(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = dlc.exp %x : tensor<4x4xf32> -> tensor<4x4xf32>
  %1 = dlc.add %0, %x : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// 70000 is beyond f16, not beyond bf16. Infinity is the same in both.
// F16-LABEL: func.func @do_not_overflow
// F16: dlc.matmul %arg0, %{{.*}} : (tensor<4x1xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
// F16: dlc.matmul %{{.*}}, %{{.*}} : (tensor<4x1xf16>, tensor<1x2xf16>) -> tensor<4x2xf32>
// CHECK-LABEL: func.func @do_not_overflow
// CHECK: dlc.matmul %{{.*}}, %{{.*}} : (tensor<4x1xbf16>, tensor<1x2xbf16>) -> tensor<4x2xf32>
func.func @do_not_overflow(%x: tensor<4x1xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
  %w = dlc.constant dense<[[1.0, 7.0e4]]> : tensor<1x2xf32>
  %v = dlc.constant dense<[[1.0, 0x7F800000]]> : tensor<1x2xf32>
  %0 = dlc.matmul %x, %w : (tensor<4x1xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
  %1 = dlc.matmul %x, %v : (tensor<4x1xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
  return %0, %1 : tensor<4x2xf32>, tensor<4x2xf32>
}
