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
// RUN: not dlc-cuda-tool %t/wgmma-type.mlir 2>&1 | FileCheck %t/wgmma-type.mlir
// RUN: not dlc-cuda-tool %t/wgmma-ping-pong.mlir 2>&1 | FileCheck %t/wgmma-ping-pong.mlir
// RUN: not dlc-cuda-tool %t/wgmma-side.mlir 2>&1 | FileCheck %t/wgmma-side.mlir
// RUN: not dlc-cuda-tool %t/wgmma-lines.mlir 2>&1 | FileCheck %t/wgmma-lines.mlir
// RUN: not dlc-cuda-tool %t/wgmma-way.mlir 2>&1 | FileCheck %t/wgmma-way.mlir
// RUN: not dlc-cuda-tool %t/wgmma-groups.mlir 2>&1 | FileCheck %t/wgmma-groups.mlir
// RUN: not dlc-cuda-tool %t/wgmma-channels.mlir 2>&1 | FileCheck %t/wgmma-channels.mlir
// RUN: not dlc-cuda-tool %t/wgmma-reach.mlir 2>&1 | FileCheck %t/wgmma-reach.mlir
// RUN: not dlc-cuda-tool %t/wgmma-between.mlir 2>&1 | FileCheck %t/wgmma-between.mlir
// RUN: not dlc-cuda-tool %t/wgmma-columns.mlir 2>&1 | FileCheck %t/wgmma-columns.mlir
// RUN: not dlc-cuda-tool %t/wgmma-sums.mlir 2>&1 | FileCheck %t/wgmma-sums.mlir
// RUN: not dlc-cuda-tool %t/wgmma-shared.mlir 2>&1 | FileCheck %t/wgmma-shared.mlir
// RUN: not dlc-cuda-tool %t/wgmma-value.mlir 2>&1 | FileCheck %t/wgmma-value.mlir
// RUN: not dlc-cuda-tool --compile --arch=sm_80 %t/wgmma-device.mlir 2>&1 | FileCheck %t/wgmma-device.mlir
// RUN: not dlc-cuda-tool %t/attention-none.mlir 2>&1 | FileCheck %t/attention-none.mlir
// RUN: not dlc-cuda-tool %t/attention-type.mlir 2>&1 | FileCheck %t/attention-type.mlir
// RUN: not dlc-cuda-tool %t/attention-values.mlir 2>&1 | FileCheck %t/attention-values.mlir
// RUN: not dlc-cuda-tool %t/attention-warps.mlir 2>&1 | FileCheck %t/attention-warps.mlir
// RUN: not dlc-cuda-tool %t/attention-split.mlir 2>&1 | FileCheck %t/attention-split.mlir
// RUN: not dlc-cuda-tool %t/attention-stages.mlir 2>&1 | FileCheck %t/attention-stages.mlir
// RUN: not dlc-cuda-tool %t/attention-rows.mlir 2>&1 | FileCheck %t/attention-rows.mlir
// RUN: not dlc-cuda-tool %t/attention-registers.mlir 2>&1 | FileCheck %t/attention-registers.mlir
// RUN: not dlc-cuda-tool %t/attention-shared.mlir 2>&1 | FileCheck %t/attention-shared.mlir
// RUN: not dlc-cuda-tool %t/window-form.mlir 2>&1 | FileCheck %t/window-form.mlir
// RUN: not dlc-cuda-tool %t/window-channels.mlir 2>&1 | FileCheck %t/window-channels.mlir
// RUN: not dlc-cuda-tool %t/window-value.mlir 2>&1 | FileCheck %t/window-value.mlir
// RUN: not dlc-cuda-tool %t/window-shared.mlir 2>&1 | FileCheck %t/window-shared.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-type.mlir 2>&1 | FileCheck %t/attention-wgmma-type.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-lines.mlir 2>&1 | FileCheck %t/attention-wgmma-lines.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-keys.mlir 2>&1 | FileCheck %t/attention-wgmma-keys.mlir
// RUN: not dlc-cuda-tool --compile --arch=sm_80 %t/attention-wgmma-device.mlir 2>&1 | FileCheck %t/attention-wgmma-device.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-stages.mlir 2>&1 | FileCheck %t/attention-wgmma-stages.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-registers.mlir 2>&1 | FileCheck %t/attention-wgmma-registers.mlir
// RUN: not dlc-cuda-tool %t/attention-wgmma-shared.mlir 2>&1 | FileCheck %t/attention-wgmma-shared.mlir
// RUN: not dlc-cuda-tool %t/split-turns.mlir 2>&1 | FileCheck %t/split-turns.mlir
// RUN: not dlc-cuda-tool %t/split-value.mlir 2>&1 | FileCheck %t/split-value.mlir
// RUN: not dlc-cuda-tool --compile --arch=sm_80 %t/split-device.mlir 2>&1 | FileCheck %t/split-device.mlir
// RUN: not dlc-cuda-tool %t/rows.mlir 2>&1 | FileCheck %t/rows.mlir
// RUN: not dlc-cuda-tool %t/cluster-places.mlir 2>&1 | FileCheck %t/cluster-places.mlir
// RUN: not dlc-cuda-tool %t/columns.mlir 2>&1 | FileCheck %t/columns.mlir
// RUN: not dlc-cuda-tool %t/few-warps.mlir 2>&1 | FileCheck %t/few-warps.mlir
// RUN: not dlc-cuda-tool %t/few-shared.mlir 2>&1 | FileCheck %t/few-shared.mlir

//--- kind.mlir
// CHECK: error: kernel 'gemm' has a schedule of unknown kind 'cores': expected window, wgmma, tensor, split_depth, few_rows or tiles
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

//--- window-form.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'window' computes convolutions of few channels in f16, bf16 and tf32
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- window-channels.mlir
// CHECK: error: kernel 'stem' has a schedule that is not legal: kind 'window' computes convolutions of few channels in f16, bf16 and tf32
func.func private @stem(%x: tensor<1x9x9x8xf16>, %f: tensor<3x3x8x64xf16>) -> tensor<1x9x9x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window"}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x8xf16>, tensor<3x3x8x64xf16>) -> tensor<1x9x9x64xf16>
  dlc.yield %c : tensor<1x9x9x64xf16>
}

//--- window-value.mlir
// CHECK: error: kernel 'stem' has a schedule that is not legal: expected tile_lines from 1, blocks from 0, tile_places in steps of 16, tile_columns 16, 32 or 64, warps 1, 2, 4 or 8, together 1, 2 or 4
func.func private @stem(%x: tensor<1x9x9x3xf16>, %f: tensor<3x3x3x64xf16>) -> tensor<1x9x9x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_places = 20 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf16>, tensor<3x3x3x64xf16>) -> tensor<1x9x9x64xf16>
  dlc.yield %c : tensor<1x9x9x64xf16>
}

//--- window-shared.mlir
// CHECK: error: kernel 'stem' has a schedule that is not legal: expected at most 101376 bytes of shared memory, found 195968
func.func private @stem(%x: tensor<1x9x9x3xf16>, %f: tensor<3x3x3x64xf16>) -> tensor<1x9x9x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_places = 256 : i64, tile_lines = 90 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x3xf16>, tensor<3x3x3x64xf16>) -> tensor<1x9x9x64xf16>
  dlc.yield %c : tensor<1x9x9x64xf16>
}

//--- split-turns.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected at most 3 for split, as many as there are tiles along the depth, found 4
func.func private @gemm(%x: tensor<64x96xf16>, %w: tensor<96x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "split_depth", tile_rows = 64 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, split = 4 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x96xf16>, tensor<96x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- split-value.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: split is 3, expected 1, 2, 4 or 8
func.func private @gemm(%x: tensor<64x256xf16>, %w: tensor<256x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "split_depth", tile_rows = 64 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, split = 3 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x256xf16>, tensor<256x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- split-device.mlir
// CHECK: error: kernel 'gemm' has a schedule of kind 'split_depth', which sm_80 does not have: only sm_90a has
func.func private @gemm(%x: tensor<64x256xf16>, %w: tensor<256x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "split_depth", tile_rows = 64 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, stages = 3 : i64, warps_rows = 2 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, split = 2 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x256xf16>, tensor<256x64xf16>) -> tensor<64x64xf16>
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

//--- wgmma-type.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'wgmma' cannot compute it: tensor cores do not multiply its types
func.func private @gemm(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  dlc.yield %c : tensor<64x64xf32>
}

//--- wgmma-ping-pong.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: ping_pong is 2, expected 0 or 1
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", ping_pong = 2 : i64}} {
  %0 = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %0 : tensor<64x64xf16>
}

//--- wgmma-side.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs has neighbours along its side, which wgmma takes for elements of 16 bits alone
func.func private @gemm(%x: tensor<64x64xi8>, %w: tensor<64x64xi8>) -> tensor<64x64xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<64x64xi8>, tensor<64x64xi8>) -> tensor<64x64xi32>
  dlc.yield %c : tensor<64x64xi32>
}

//--- wgmma-lines.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'wgmma' cannot compute it: the rhs has lines at no multiple of 16 bytes
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x60xf16>) -> tensor<64x60xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x60xf16>) -> tensor<64x60xf16>
  dlc.yield %c : tensor<64x60xf16>
}

//--- wgmma-way.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs is computed on its way
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %r = dlc.relu %x : tensor<64x64xf16> -> tensor<64x64xf16>
  %c = dlc.matmul %r, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-columns.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected a multiple of 64 for tile_columns, as neighbours in the second operand are columns, found 96
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_columns = 96 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-sums.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected tile_columns:128 or fewer for 256 rows, whose sums take all registers
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 256 : i64, tile_columns = 192 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-shared.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: expected at most 232448 bytes of shared memory, found 264272
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_columns = 256 : i64, stages = 5 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-value.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: tile_rows is 48, expected 64, 128 or 256
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", tile_rows = 48 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-device.mlir
// CHECK: error: kernel 'gemm' has a schedule of kind 'wgmma', which sm_80 does not have: only sm_90a has
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- wgmma-groups.mlir
// CHECK: error: kernel 'conv' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs is no picture with channels last, under a window of one group
func.func private @conv(%x: tensor<1x8x8x32xf16>, %w: tensor<3x3x16x32xf16>) -> tensor<1x8x8x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2} : (tensor<1x8x8x32xf16>, tensor<3x3x16x32xf16>) -> tensor<1x8x8x32xf16>
  dlc.yield %c : tensor<1x8x8x32xf16>
}

//--- wgmma-channels.mlir
// CHECK: error: kernel 'conv' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs has channels at no multiple of 16 bytes
func.func private @conv(%x: tensor<1x8x8x12xf16>, %w: tensor<3x3x12x32xf16>) -> tensor<1x8x8x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x8x8x12xf16>, tensor<3x3x12x32xf16>) -> tensor<1x8x8x32xf16>
  dlc.yield %c : tensor<1x8x8x32xf16>
}

//--- wgmma-reach.mlir
// CHECK: error: kernel 'conv' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs has a window beyond the copy engine's reach
func.func private @conv(%x: tensor<1x91x91x8xf16>, %w: tensor<3x3x8x32xf16>) -> tensor<1x11x11x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 9, 9>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x91x91x8xf16>, tensor<3x3x8x32xf16>) -> tensor<1x11x11x32xf16>
  dlc.yield %c : tensor<1x11x11x32xf16>
}

//--- wgmma-between.mlir
// CHECK: error: kernel 'grad' has a schedule that is not legal: kind 'wgmma' cannot compute it: the lhs is read backwards, or between its elements
func.func private @grad(%y: tensor<1x4x4x32xf16>, %w: tensor<3x3x16x32xf16>) -> tensor<1x8x8x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma"}} {
  %c = dlc.conv_data_grad %y, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x4x4x32xf16>, tensor<3x3x16x32xf16>) -> tensor<1x8x8x16xf16>
  dlc.yield %c : tensor<1x8x8x16xf16>
}

//--- attention-type.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: kind 'attention' cannot compute it: its operands are not all f16 or all bf16
func.func private @attention(%q: tensor<1x2x40x16xf32>, %k: tensor<1x2x40x16xf32>, %v: tensor<1x2x40x16xf32>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf32>, tensor<1x2x40x16xf32>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.matmul %8, %v : (tensor<1x2x40x40xf32>, tensor<1x2x40x16xf32>) -> tensor<1x2x40x16xf32>
  dlc.yield %9 : tensor<1x2x40x16xf32>
}

//--- attention-values.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: tile_keys is 24, expected a multiple of 16 from 16 to 128
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 24 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-warps.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: warps is 3, expected 1, 2, 4 or 8
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 48 : i64, tile_keys = 32 : i64, warps = 3 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-split.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: split is 3, expected 1, 2, 4 or 8
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64, split = 3 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-stages.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: stages is 1, expected a number from 2 to 6
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 4 : i64, stages = 1 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-rows.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: expected 16 or 32 queries for each of 8 warps, found tile_rows:64
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 8 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-registers.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: expected at most 248 registers for scores, results and queries of a thread, found 312
func.func private @attention(%q: tensor<1x2x40x64xf16>, %k: tensor<1x2x40x64xf16>, %v: tensor<1x2x40x64xf16>) -> tensor<1x2x40x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 128 : i64, tile_keys = 128 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x64xf16>, tensor<1x2x40x64xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x64xf16>) -> tensor<1x2x40x64xf32>
  dlc.yield %10 : tensor<1x2x40x64xf32>
}

//--- attention-shared.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: expected at most 101376 bytes of shared memory, found 104448
func.func private @attention(%q: tensor<1x2x40x128xf16>, %k: tensor<1x2x40x128xf16>, %v: tensor<1x2x40x128xf16>) -> tensor<1x2x40x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 128 : i64, tile_keys = 64 : i64, warps = 8 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x128xf16>, tensor<1x2x40x128xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x128xf16>) -> tensor<1x2x40x128xf32>
  dlc.yield %10 : tensor<1x2x40x128xf32>
}

//--- attention-none.mlir
// CHECK: error: kernel 'gemm' has a schedule that is not legal: kind 'attention' cannot compute it: it is no product of a softmax and values
func.func private @gemm(%x: tensor<64x64xf16>, %w: tensor<64x64xf16>) -> tensor<64x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention"}} {
  %c = dlc.matmul %x, %w : (tensor<64x64xf16>, tensor<64x64xf16>) -> tensor<64x64xf16>
  dlc.yield %c : tensor<64x64xf16>
}

//--- attention-wgmma-type.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: kind 'attention_wgmma' cannot compute it: its operands are not all f16 or all bf16
func.func private @attention(%q: tensor<1x2x40x16xf32>, %k: tensor<1x2x40x16xf32>, %v: tensor<1x2x40x16xf32>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf32>, tensor<1x2x40x16xf32>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.matmul %8, %v : (tensor<1x2x40x40xf32>, tensor<1x2x40x16xf32>) -> tensor<1x2x40x16xf32>
  dlc.yield %9 : tensor<1x2x40x16xf32>
}

//--- attention-wgmma-lines.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: kind 'attention_wgmma' cannot compute it: the query has lines at no multiple of 16 bytes
func.func private @attention(%q: tensor<1x2x40x20xf16>, %k: tensor<1x2x40x20xf16>, %v: tensor<1x2x40x20xf16>) -> tensor<1x2x40x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x20xf16>, tensor<1x2x40x20xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x20xf16>) -> tensor<1x2x40x20xf32>
  dlc.yield %10 : tensor<1x2x40x20xf32>
}

//--- attention-wgmma-keys.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: tile_keys is 96, expected 64 or 128
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 96 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-wgmma-device.mlir
// CHECK: error: kernel 'attention' has a schedule of kind 'attention_wgmma', which sm_80 does not have: only sm_90a has
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-wgmma-stages.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: stages is 5, expected 2, 3 or 4
func.func private @attention(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 5 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  dlc.yield %10 : tensor<1x2x40x16xf32>
}

//--- attention-wgmma-registers.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: expected at most 184 registers for scores, weights and results, found 224
func.func private @attention(%q: tensor<1x2x40x256xf16>, %k: tensor<1x2x40x256xf16>, %v: tensor<1x2x40x256xf16>) -> tensor<1x2x40x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 128 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x256xf16>, tensor<1x2x40x256xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x256xf16>) -> tensor<1x2x40x256xf32>
  dlc.yield %10 : tensor<1x2x40x256xf32>
}

//--- attention-wgmma-shared.mlir
// CHECK: error: kernel 'attention' has a schedule that is not legal: expected at most 232448 bytes of shared memory, found 280680
func.func private @attention(%q: tensor<1x2x40x256xf16>, %k: tensor<1x2x40x256xf16>, %v: tensor<1x2x40x256xf16>) -> tensor<1x2x40x256xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 3 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x256xf16>, tensor<1x2x40x256xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x256xf16>) -> tensor<1x2x40x256xf32>
  dlc.yield %10 : tensor<1x2x40x256xf32>
}

//--- cluster-places.mlir
// CHECK: error: kernel 'sums' has a schedule that is not legal: kind 'cluster' cannot compute it: it has sizes that are known when it runs
#rows = affine_map<()[s0] -> (s0, 16384)>
#sums = affine_map<()[s0] -> (s0)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 64 : i64, name = "batch", nominal = 61 : i64}]} {
func.func private @sums(%x: tensor<61x16384xf32, #rows>) -> tensor<61xf32, #sums> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "cluster", blocks = 4 : i64}} {
  %s = dlc.reduce sum %x axes = [1] : tensor<61x16384xf32, #rows> -> tensor<61xf32, #sums>
  dlc.yield %s : tensor<61xf32, #sums>
}
}
