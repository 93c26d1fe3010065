// Schedules that are not legal: an error that names the kernel and the limit.
// RUN: split-file %s %t
// RUN: not dlc-cuda-tool %t/kind.mlir 2>&1 | FileCheck %t/kind.mlir
// RUN: not dlc-cuda-tool %t/type.mlir 2>&1 | FileCheck %t/type.mlir
// RUN: not dlc-cuda-tool %t/power.mlir 2>&1 | FileCheck %t/power.mlir
// RUN: not dlc-cuda-tool %t/part.mlir 2>&1 | FileCheck %t/part.mlir
// RUN: not dlc-cuda-tool %t/depth.mlir 2>&1 | FileCheck %t/depth.mlir
// RUN: not dlc-cuda-tool %t/warps.mlir 2>&1 | FileCheck %t/warps.mlir
// RUN: not dlc-cuda-tool %t/sums.mlir 2>&1 | FileCheck %t/sums.mlir
// RUN: not dlc-cuda-tool %t/shared.mlir 2>&1 | FileCheck %t/shared.mlir
// RUN: not dlc-cuda-tool %t/rows.mlir 2>&1 | FileCheck %t/rows.mlir
// RUN: not dlc-cuda-tool %t/columns.mlir 2>&1 | FileCheck %t/columns.mlir
// RUN: not dlc-cuda-tool %t/few-warps.mlir 2>&1 | FileCheck %t/few-warps.mlir
// RUN: not dlc-cuda-tool %t/few-shared.mlir 2>&1 | FileCheck %t/few-shared.mlir

//--- kind.mlir
// CHECK: error: kernel 'gemm' has a schedule of unknown kind 'cores': expected tensor, few_rows or tiles
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "cores"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- type.mlir
// CHECK: error: kernel 'gemm' has a schedule of kind 'tensor', whose operands must be f16, bf16, f32 in tf32 or 8-bit integers: found 'tensor<64x64xf32>' and 'tensor<64x64xf32>'
func.func private @gemm(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  dlc.yield %c : tensor<64x64xf32>
}

//--- power.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: tile_rows is 48, expected a power of two from 16 to 256
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 48}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- part.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected 16 x 16 or more for each warp, which tile_rows / warps_rows and tile_columns / warps_columns give, found 8 x {{[0-9]+}}
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 32, warps_rows = 4}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- depth.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected tile_depth:64 or more for 4 warps that share the depth
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_depth = 32, warps_depth = 4}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- warps.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected at most 16 warps, found 64
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 128, tile_columns = 128, tile_depth = 64, warps_rows = 4, warps_columns = 4, warps_depth = 4}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- sums.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected at most 4096 elements for each of 1 warps, found 128 x 128
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 128, tile_columns = 128, warps_rows = 1, warps_columns = 1, warps_depth = 1}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- shared.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected at most 101376 bytes of shared memory, found 131072
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {tile_rows = 128, tile_columns = 128, tile_depth = 64, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- rows.mlir
// CHECK: error: kernel 'gemm' has a schedule of kind 'few_rows', which has at most 8 rows: found 64
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- columns.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: tile_columns is 3, expected a power of two from 8 to 256
func.func private @gemm(%x: tensor<4x64xf16>, %w: tensor<64x64xf16>) -> tensor<4x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", tile_columns = 3}} {
  %c = dlc.matmul %x, %w : (tensor<4x64xf16>, tensor<64x64xf16>) -> tensor<4x64xf16>
  dlc.yield %c : tensor<4x64xf16>
}

//--- few-warps.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: warps is 32, expected a power of two from 1 to 16
func.func private @gemm(%x: tensor<4x64xf16>, %w: tensor<64x64xf16>) -> tensor<4x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 32}} {
  %c = dlc.matmul %x, %w : (tensor<4x64xf16>, tensor<64x64xf16>) -> tensor<4x64xf16>
  dlc.yield %c : tensor<4x64xf16>
}

//--- few-shared.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: 131072 bytes of shared memory, at most 49152 are possible
func.func private @gemm(%x: tensor<8x64xf16>, %w: tensor<64x64xf16>) -> tensor<8x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 16, tile_columns = 256}} {
  %c = dlc.matmul %x, %w : (tensor<8x64xf16>, tensor<64x64xf16>) -> tensor<8x64xf16>
  dlc.yield %c : tensor<8x64xf16>
}
