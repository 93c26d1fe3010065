// RUN: dlc opt %s -dlc-fuse-kernels -dlc-copy-outputs | FileCheck %s

// An argument, a view, a constant and a second use of one value are copied.
// CHECK-LABEL: func.func @copies
// CHECK-DAG:     %[[C:.*]] = dlc.constant
// CHECK-DAG:     %[[R:.*]] = dlc.kernel loop(%arg0)
// CHECK-DAG:     %[[V:.*]] = dlc.reshape %[[R]]
// CHECK-DAG:     %[[X:.*]] = dlc.kernel loop(%arg0)
// CHECK-DAG:     %[[W:.*]] = dlc.kernel loop(%[[V]])
// CHECK-DAG:     %[[D:.*]] = dlc.kernel loop(%[[C]])
// CHECK-DAG:     %[[S:.*]] = dlc.kernel loop(%[[R]])
// CHECK:         return %{{.*}}, %[[R]], %{{.*}}, %{{.*}}, %[[S]]
func.func @copies(%x: tensor<2x2xf32>)
    -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2x2xf32>) {
  %c = dlc.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = dlc.relu %x : tensor<2x2xf32> -> tensor<2x2xf32>
  %1 = dlc.reshape %0 : tensor<2x2xf32> -> tensor<4xf32>
  return %x, %0, %1, %c, %0 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2x2xf32>
}

// CHECK-LABEL: func.func @do_not_copy_kernel_results
// CHECK:         %[[K:.*]] = dlc.kernel
// CHECK-NOT:     dlc.kernel
// CHECK:         return %[[K]]
func.func @do_not_copy_kernel_results(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = dlc.relu %x : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @do_not_copy_reshaped_results
// CHECK:         %[[K:.*]] = dlc.kernel
// CHECK-NOT:     dlc.kernel
// CHECK:         %[[V:.*]] = dlc.reshape %[[K]]
// CHECK:         return %[[V]]
func.func @do_not_copy_reshaped_results(%x: tensor<2x2xf32>) -> tensor<4xf32> {
  %0 = dlc.relu %x : tensor<2x2xf32> -> tensor<2x2xf32>
  %1 = dlc.reshape %0 : tensor<2x2xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Carried values that change places: each is copied, so that none is read where another has been put.
// CHECK-LABEL: @loop
// CHECK:         } do {
// CHECK:         ^bb0(%[[A:.*]]: tensor<2xf32>, %[[B:.*]]: tensor<2xf32>, %[[C:.*]]: tensor<2xf32>):
// CHECK-NEXT:      %[[NEWA:.*]] = dlc.kernel loop(%[[B]])
// CHECK:           %[[NEWB:.*]] = dlc.kernel loop(%[[A]])
// CHECK:           dlc.yield %[[NEWA]], %[[NEWB]], %[[C]]
func.func @loop(%c: tensor<i1>, %x: tensor<2xf32>) -> tensor<2xf32> {
  %0:3 = dlc.while (%x, %x, %x) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  ^bb0(%a: tensor<2xf32>, %b: tensor<2xf32>, %d: tensor<2xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<2xf32>, %b: tensor<2xf32>, %d: tensor<2xf32>):
    dlc.yield %b, %a, %d : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  return %0#0 : tensor<2xf32>
}
