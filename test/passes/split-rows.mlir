// RUN: dlc opt %s -dlc-split-rows | FileCheck %s
// RUN: dlc opt %s -dlc-split-rows="length=10" | FileCheck %s --check-prefix=LENGTH

// The totals of the parts, what comes before each, and each part with that taken in.
// CHECK-LABEL: func.func @sum
// CHECK: %[[X:.*]] = dlc.reshape %arg0 : tensor<1x1000000xf32> -> tensor<1x[[P:[0-9]+]]x[[L:[0-9]+]]xf32>
// CHECK: %[[T:.*]] = dlc.reduce sum %[[X]] axes = [2] {keepdims = true}
// CHECK: %[[B:.*]] = dlc.cumulative sum %[[T]] axis = 1 {exclusive = true}
// CHECK: %[[W:.*]] = dlc.cumulative sum %[[X]] axis = 2 :
// CHECK: %[[Y:.*]] = dlc.add %[[B]], %[[W]]
// CHECK: %[[R:.*]] = dlc.reshape %[[Y]] : tensor<1x[[P]]x[[L]]xf32> -> tensor<1x1000000xf32>
// CHECK: return %[[R]]
func.func @sum(%x: tensor<1x1000000xf32>) -> tensor<1x1000000xf32> {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<1x1000000xf32> -> tensor<1x1000000xf32>
  return %0 : tensor<1x1000000xf32>
}

// From the other end; f16 is scanned in f32, and rounded once.
// CHECK-LABEL: func.func @product
// LENGTH-LABEL: func.func @product
// LENGTH: %[[F:.*]] = dlc.cast %{{.*}} : tensor<3x10x2xf16> -> tensor<3x10x2xf32>
// LENGTH: %[[T:.*]] = dlc.reduce prod %[[F]] axes = [1] {keepdims = true}
// LENGTH: dlc.cumulative prod %[[T]] axis = 0 {exclusive = true, reverse = true} : tensor<3x1x2xf32>
// LENGTH: dlc.cumulative prod %[[F]] axis = 1 {reverse = true} : tensor<3x10x2xf32>
// LENGTH: %[[M:.*]] = dlc.mul
// LENGTH: %[[C:.*]] = dlc.cast %[[M]]
// LENGTH: dlc.reshape %[[C]] : tensor<3x10x2xf16> -> tensor<30x2xf16>
func.func @product(%x: tensor<30x2xf16>) -> tensor<30x2xf16> {
  %0 = dlc.cumulative prod %x axis = 0 {reverse = true} : tensor<30x2xf16> -> tensor<30x2xf16>
  return %0 : tensor<30x2xf16>
}

// The first 3 of each 10, then the first 3 of these; their indices in the row.
// CHECK-LABEL: func.func @best
// LENGTH-LABEL: func.func @best
// LENGTH: %[[V:.*]], %[[I:.*]] = dlc.top_k %{{.*}} {axis = 2 : i64, k = 3 : i64} : tensor<2x4x10xf32>
// LENGTH: %[[C:.*]] = dlc.reshape %[[V]] : tensor<2x4x3xf32> -> tensor<2x12xf32>
// LENGTH: %[[P:.*]] = dlc.iota axis = 1 : tensor<2x4x3xi64>
// LENGTH: %[[N:.*]] = dlc.constant dense<10> : tensor<i64>
// LENGTH: %[[B:.*]] = dlc.mul %[[P]], %[[N]]
// LENGTH: %[[A:.*]] = dlc.add %[[I]], %[[B]]
// LENGTH: %[[R:.*]] = dlc.reshape %[[A]]
// LENGTH: %[[S:.*]], %[[J:.*]] = dlc.top_k %[[C]] {axis = 1 : i64, k = 3 : i64}
// LENGTH: %[[G:.*]] = dlc.gather_elements %[[R]], %[[J]] axis = 1
// LENGTH: return %[[S]], %[[G]]
func.func @best(%x: tensor<2x40xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>) {
  %0, %1 = dlc.top_k %x {k = 3 : i64, axis = 1 : i64} : tensor<2x40xf32> -> (tensor<2x3xf32>, tensor<2x3xi64>)
  return %0, %1 : tensor<2x3xf32>, tensor<2x3xi64>
}

// CHECK-LABEL: func.func @do_not_split_short
// CHECK-NEXT: dlc.cumulative
func.func @do_not_split_short(%x: tensor<1x20000xf32>) -> tensor<1x20000xf32> {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<1x20000xf32> -> tensor<1x20000xf32>
  return %0 : tensor<1x20000xf32>
}

// Blocks enough.
// CHECK-LABEL: func.func @do_not_split_many
// CHECK-NEXT: dlc.cumulative
func.func @do_not_split_many(%x: tensor<300x100000xf32>) -> tensor<300x100000xf32> {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<300x100000xf32> -> tensor<300x100000xf32>
  return %0 : tensor<300x100000xf32>
}

// Most elements would be candidates.
// CHECK-LABEL: func.func @do_not_split_large_k
// CHECK-NEXT: dlc.top_k
func.func @do_not_split_large_k(%x: tensor<1x100000xf32>) -> (tensor<1x50000xf32>, tensor<1x50000xi64>) {
  %0, %1 = dlc.top_k %x {k = 50000 : i64, axis = 1 : i64} : tensor<1x100000xf32> -> (tensor<1x50000xf32>, tensor<1x50000xi64>)
  return %0, %1 : tensor<1x50000xf32>, tensor<1x50000xi64>
}

// A prime.
// CHECK-LABEL: func.func @do_not_split_without_divisor
// CHECK-NEXT: dlc.cumulative
func.func @do_not_split_without_divisor(%x: tensor<1x100003xf32>) -> tensor<1x100003xf32> {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<1x100003xf32> -> tensor<1x100003xf32>
  return %0 : tensor<1x100003xf32>
}

// The part must hold the first k.
// LENGTH-LABEL: func.func @do_not_split_into_less_than_k
// LENGTH-NEXT: dlc.top_k
func.func @do_not_split_into_less_than_k(%x: tensor<40xf32>) -> (tensor<11xf32>, tensor<11xi64>) {
  %0, %1 = dlc.top_k %x {k = 11 : i64, axis = 0 : i64} : tensor<40xf32> -> (tensor<11xf32>, tensor<11xi64>)
  return %0, %1 : tensor<11xf32>, tensor<11xi64>
}
