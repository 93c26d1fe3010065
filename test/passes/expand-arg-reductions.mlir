// RUN: dlc opt %s -dlc-expand-arg-reductions | FileCheck %s
// RUN: dlc opt %s -dlc-expand-arg-reductions -dlc-fuse-kernels | FileCheck %s --check-prefix=FUSED
// RUN: dlc opt %s -dlc-expand-arg-reductions -dlc-fuse-kernels -dlc-outline-kernels | FileCheck %s --check-prefix=NAMES
// NAMES: func.func private @arg_max_4x1000_i64
// NAMES: func.func private @arg_min_100x6_i64

// CHECK-LABEL: func.func @largest
// CHECK: %[[N:.*]] = dlc.constant dense<1000> : tensor<i32>
// CHECK: %[[C:.*]] = dlc.select %{{.*}}, %{{.*}}, %[[N]]
// CHECK: dlc.reduce min %[[C]] axes = [1] : tensor<4x1000xi32> -> tensor<4xi32>
// CHECK: dlc.cast {{.*}} -> tensor<4xi64>
// One kernel, with what leads in.
// FUSED-LABEL: func.func @largest
// FUSED-COUNT-1: dlc.kernel reduction(%arg0) : (tensor<4x1000xf32>) -> tensor<4xi64>
// FUSED-NOT: dlc.kernel
func.func @largest(%x: tensor<4x1000xf32>) -> tensor<4xi64> {
  %0 = dlc.relu %x : tensor<4x1000xf32> -> tensor<4x1000xf32>
  %1 = dlc.arg_reduce max %0 axis = 1 : tensor<4x1000xf32> -> tensor<4xi64>
  return %1 : tensor<4xi64>
}

// The last of equals; integers have no NaN.
// CHECK-LABEL: func.func @last_smallest
// CHECK-NOT: is_nan
// CHECK: dlc.constant dense<-1> : tensor<i32>
// CHECK: dlc.reduce max {{.*}} {keepdims = true} : tensor<100x6xi32> -> tensor<1x6xi32>
// FUSED-LABEL: func.func @last_smallest
func.func @last_smallest(%x: tensor<100x6xi8>) -> tensor<1x6xi64> {
  %0 = dlc.arg_reduce min %x axis = 0 {keepdims = true, select_last = true} : tensor<100x6xi8> -> tensor<1x6xi64>
  return %0 : tensor<1x6xi64>
}

// A long row in parts: the best of each, then the best of these. No kernel computes the view between them.
// CHECK-LABEL: func.func @parts
// CHECK: %[[X:.*]] = dlc.reshape %arg0 : tensor<1x1000000xf32> -> tensor<1x16x62500xf32>
// CHECK: dlc.reduce max %[[X]] axes = [2] {keepdims = true}
// CHECK: %[[I:.*]] = dlc.reduce min {{.*}} axes = [2] : tensor<1x16x62500xi32> -> tensor<1x16xi32>
// CHECK: dlc.reduce max {{.*}} axes = [1] {keepdims = true} : tensor<1x16xf32> -> tensor<1x1xf32>
// CHECK: %[[C:.*]] = dlc.select %{{.*}}, %[[I]], %{{.*}}
// CHECK: dlc.reduce min %[[C]] axes = [1] : tensor<1x16xi32> -> tensor<1xi32>
// FUSED-LABEL: func.func @parts
// FUSED: dlc.kernel reduction({{.*}}) : (tensor<1x16x62500xf32>) -> (tensor<1x16x1xf32>, tensor<1x16xi32>)
// FUSED: dlc.kernel reduction({{.*}}) : (tensor<1x16xf32>, tensor<1x16xi32>) -> tensor<1xi64>
// FUSED-NOT: dlc.kernel
func.func @parts(%x: tensor<1x1000000xf32>) -> tensor<1xi64> {
  %0 = dlc.arg_reduce max %x axis = 1 : tensor<1x1000000xf32> -> tensor<1xi64>
  return %0 : tensor<1xi64>
}

// CHECK-LABEL: func.func @do_not_cut_many_rows
// CHECK-NOT: dlc.reshape
// FUSED-LABEL: func.func @do_not_cut_many_rows
func.func @do_not_cut_many_rows(%x: tensor<64x65536xf32>) -> tensor<64xi64> {
  %0 = dlc.arg_reduce max %x axis = 1 : tensor<64x65536xf32> -> tensor<64xi64>
  return %0 : tensor<64xi64>
}

// CHECK-LABEL: func.func @do_not_expand_short
// CHECK-NEXT: dlc.arg_reduce
// FUSED-LABEL: func.func @do_not_expand_short
func.func @do_not_expand_short(%x: tensor<1000x10xf32>) -> tensor<1000xi64> {
  %0 = dlc.arg_reduce max %x axis = 1 : tensor<1000x10xf32> -> tensor<1000xi64>
  return %0 : tensor<1000xi64>
}
