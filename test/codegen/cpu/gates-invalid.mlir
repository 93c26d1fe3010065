// RUN: not dlc-cpu-tool %s 2>&1 | FileCheck %s

// CHECK: gates-invalid.mlir":7:{{.*}}: error: expected a divisor of the 12 columns of a part, found columns_512:16
func.func @odd(%x: tensor<4x8xf32>, %w: tensor<8x24xf32>) -> tensor<4x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {

  // A kernel by hand: dlc-fuse-gates makes none.
  %p = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x24xf32>) -> tensor<4x24xf32>
  %0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x24xf32> -> tensor<4x12xf32>
  %1 = dlc.slice %p starts = [0, 12] steps = [1, 1] : tensor<4x24xf32> -> tensor<4x12xf32>
  %2 = dlc.mul %0, %1 : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
  dlc.yield %2 : tensor<4x12xf32>
}
