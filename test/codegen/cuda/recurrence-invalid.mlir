// Rounds that the kernel cannot hand on.
// RUN: not dlc-cuda-tool %s 2>&1 | FileCheck %s

// CHECK: kernel 'through_memory' cannot be repeated in one launch: expected results that become parts or are held
func.func private @through_memory(%h: tensor<4x16xf32>, %w: tensor<16x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1>, count = 4 : i64, results = array<i64: 0>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 1 : i64, blocks = 1 : i64, threads = 32 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %y = dlc.tanh %p : tensor<4x16xf32> -> tensor<4x16xf32>
  dlc.yield %y : tensor<4x16xf32>
}
