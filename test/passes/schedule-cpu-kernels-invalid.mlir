// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=product=columns_512:24 2>&1 | FileCheck %s --check-prefix=VECTORS
// VECTORS: kernel product: expected a multiple of the 16 elements of a vector, found columns_512:24
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=product=columns_512:16,columns_256:32 2>&1 | FileCheck %s --check-prefix=PANEL
// PANEL: kernel product: expected a divisor of the 48 columns of a packed panel (columns_512), found columns_256:32
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=depthwise=rows_256:14 2>&1 | FileCheck %s --check-prefix=PIXELS
// PIXELS: kernel depthwise: expected at most 12 sums, one in each of 16 registers beside pixels and taps, found rows_256:14
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=turn=tile_256:16 2>&1 | FileCheck %s --check-prefix=TILE
// TILE: kernel turn: expected tile_256 of at most 8, as wide as a vector and no wider than what is turned, found 16
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=turn=kind:rows 2>&1 | FileCheck %s --check-prefix=KIND
// KIND: kernel turn cannot be computed by kind 'rows'; expected transpose, loop
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=turn=tile_512:5 2>&1 | FileCheck %s --check-prefix=VALUE
// VALUE: expected tile_512 to be one of 4, 8, 16, found '5'
// RUN: not dlc opt %s -dlc-schedule-cpu-kernels=overrides=other=tasks:2 2>&1 | FileCheck %s --check-prefix=NAME
// NAME: no kernel matches 'other'; the kernels are: product, depthwise, turn

func.func private @product(%x: tensor<4x8xf32>, %w: tensor<1x8x48xf32>) -> tensor<4x48xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w {columns = 48 : i64, panel = 48 : i64} : (tensor<4x8xf32>, tensor<1x8x48xf32>) -> tensor<4x48xf32>
  dlc.yield %0 : tensor<4x48xf32>
}
func.func private @depthwise(%x: tensor<1x9x9x32xf32>, %f: tensor<3x3x1x32xf32>) -> tensor<1x9x9x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 32 : i64} : (tensor<1x9x9x32xf32>, tensor<3x3x1x32xf32>) -> tensor<1x9x9x32xf32>
  dlc.yield %0 : tensor<1x9x9x32xf32>
}
func.func private @turn(%x: tensor<64x96xf32>) -> tensor<96x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<64x96xf32> -> tensor<96x64xf32>
  dlc.yield %0 : tensor<96x64xf32>
}
