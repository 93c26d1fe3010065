// RUN: dlc opt %s -dlc-schedule-kernels | FileCheck %s
// RUN: dlc opt %s -dlc-schedule-kernels="overrides=half=kind:tiles" | FileCheck %s --check-prefix=TILES
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a" | FileCheck %s --check-prefix=HOPPER
// RUN: dlc opt %s -dlc-schedule-kernels="architecture=sm_90a others=sm_80" | FileCheck %s --check-prefix=WGMMA
// RUN: dlc opt %s -dlc-schedule-kernels="others=sm_90a" | FileCheck %s --check-prefix=OTHERS
// RUN: dlc opt %s -dlc-schedule-kernels="others=sm_90a overrides=half=kind:wgmma,tile_columns:64,cluster:1,stages:3" | FileCheck %s --check-prefix=FORCED
// RUN: dlc opt %s -dlc-schedule-kernels="others=sm_90a overrides=half=kind:tensor" | FileCheck %s --check-prefix=FORBIDDEN
// RUN: dlc opt %s -dlc-schedule-kernels="overrides=tall=tile_rows:128,thread_rows:8;row_*=threads:512" | FileCheck %s --check-prefix=OVERRIDE

// Large products take large tiles; 8-byte sums small ones.
// CHECK-LABEL: func.func private @square
// CHECK-SAME: dlc.reasons = ["not on tensor cores: they do not multiply its types"]
// CHECK-SAME: schedule = {groups = 1 : i64, kind = "tiles", thread_columns = 8 : i64, thread_rows = 8 : i64, tile_columns = 128 : i64, tile_depth = 8 : i64, tile_rows = 128 : i64}
func.func private @square(%x: tensor<4096x4096xf32>, %w: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<4096x4096xf32>, tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  dlc.yield %0 : tensor<4096x4096xf32>
}
// CHECK-LABEL: func.func private @square_double
// CHECK-SAME: thread_columns = 4 : i64, thread_rows = 4 : i64
func.func private @square_double(%x: tensor<4096x64xf64>, %w: tensor<64x4096xf64>) -> tensor<4096x4096xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<4096x64xf64>, tensor<64x4096xf64>) -> tensor<4096x4096xf64>
  dlc.yield %0 : tensor<4096x4096xf64>
}
// f16, and f32 that may be rounded to tf32, go to the tensor cores; elements of 8 bytes never do.
// CHECK-LABEL: func.func private @half
// CHECK-SAME: schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}
// TILES-LABEL: func.func private @half
// TILES-SAME: dlc.reasons = ["not by kind 'tensor': by --schedule"]
func.func private @half(%x: tensor<4096x4096xf16>, %w: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
// CHECK-LABEL: func.func private @three_rows
// CHECK-SAME: dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"]
// CHECK-SAME: kind = "few_rows"
func.func private @three_rows(%x: tensor<3x4096xf16>, %w: tensor<4096x4096xf16>) -> tensor<3x4096xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<3x4096xf16>, tensor<4096x4096xf16>) -> tensor<3x4096xf16>
  dlc.yield %0 : tensor<3x4096xf16>
}
// Where memory is the bound, many tiles at once; with the copy engine a residual is read ahead of the products.
// CHECK-LABEL: func.func private @shallow
// CHECK-SAME: kind = "tensor"
// HOPPER-LABEL: func.func private @shallow
// HOPPER-SAME: kind = "wgmma"
func.func private @shallow(%x: tensor<200704x64xf16>, %w: tensor<64x256xf16>, %r: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %r : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  dlc.yield %1 : tensor<200704x256xf16>
}
// CHECK-LABEL: func.func private @rounded
// CHECK-SAME: kind = "tensor", {{.*}} tile_depth = 16
func.func private @rounded(%x: tensor<4096x4096xf32>, %w: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w precision = tf32 : (tensor<4096x4096xf32>, tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  dlc.yield %0 : tensor<4096x4096xf32>
}
// Warps share a long depth where the tile is small.
// CHECK-LABEL: func.func private @narrow
// CHECK-SAME: tile_depth = 128 : i64, {{.*}} warps_depth = 8 : i64
func.func private @narrow(%x: tensor<16x4096xf16>, %w: tensor<4096x64xf16>) -> tensor<16x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<16x4096xf16>, tensor<4096x64xf16>) -> tensor<16x64xf16>
  dlc.yield %0 : tensor<16x64xf16>
}
// Few rows: small tiles, so that more multiprocessors have one.
// CHECK-LABEL: func.func private @tall
// CHECK-SAME: kind = "tiles"
// CHECK-SAME: tile_rows = 32
// OVERRIDE-LABEL: func.func private @tall
// OVERRIDE-SAME: thread_columns = 4 : i64, thread_rows = 8 : i64, {{.*}} tile_rows = 128
func.func private @tall(%x: tensor<2048x64xf32>, %w: tensor<64x64xf32>) -> tensor<2048x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<2048x64xf32>, tensor<64x64xf32>) -> tensor<2048x64xf32>
  dlc.yield %0 : tensor<2048x64xf32>
}
// Reductions along other dims have no rows in common.
// CHECK-LABEL: func.func private @two_axes
// CHECK-SAME: dlc.reasons = ["each element computes its own sums: '/second' (ReduceSum) combines other dims than the reductions before it"]
// CHECK-SAME: kind = "loop"
func.func private @two_axes(%x: tensor<8x6xf32>) -> (tensor<8x1xf32>, tensor<1x6xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<8x6xf32> -> tensor<8x1xf32>
  %1 = dlc.reduce sum %x axes = [0] {keepdims = true} : tensor<8x6xf32> -> tensor<1x6xf32> loc("/second"(fused<"ReduceSum">[unknown]))
  dlc.yield %0, %1 : tensor<8x1xf32>, tensor<1x6xf32>
}
// A grouped convolution with a few channels in each group reads its windows directly.
// CHECK-LABEL: func.func private @few_channels
// CHECK-SAME: kind = "loop"
func.func private @few_channels(%x: tensor<1x8x8x8xf32>, %w: tensor<3x3x2x8xf32>) -> tensor<1x6x6x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, groups = 4 : i64} : (tensor<1x8x8x8xf32>, tensor<3x3x2x8xf32>) -> tensor<1x6x6x8xf32>
  dlc.yield %0 : tensor<1x6x6x8xf32>
}
// Depthwise: 16 bytes of channels for some pixels; a wide filter leaves registers for fewer channels.
// CHECK-LABEL: func.func private @depthwise
// CHECK-SAME: {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}
func.func private @depthwise(%x: tensor<8x112x112x64xf32>, %w: tensor<3x3x1x64xf32>) -> tensor<8x112x112x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 64 : i64} : (tensor<8x112x112x64xf32>, tensor<3x3x1x64xf32>) -> tensor<8x112x112x64xf32>
  dlc.yield %0 : tensor<8x112x112x64xf32>
}
// CHECK-LABEL: func.func private @depthwise_wide
// CHECK-SAME: {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}
func.func private @depthwise_wide(%x: tensor<8x112x112x64xf16>, %w: tensor<31x31x1x64xf16>) -> tensor<8x112x112x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 15, 15>, pads_high = array<i64: 15, 15>, groups = 64 : i64} : (tensor<8x112x112x64xf16>, tensor<31x31x1x64xf16>) -> tensor<8x112x112x64xf16>
  dlc.yield %0 : tensor<8x112x112x64xf16>
}
// Gradients of the filters of narrow groups: threads side by side for the channels, the others share the sum.
// CHECK-LABEL: func.func private @narrow_gradient
// CHECK-SAME: {columns = 16 : i64, kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, threads = 256 : i64}
func.func private @narrow_gradient(%x: tensor<8x112x112x64xf32>, %g: tensor<8x112x112x64xf32>) -> tensor<8x3x3x1x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 64 : i64, parts = 8 : i64} : (tensor<8x112x112x64xf32>, tensor<8x112x112x64xf32>) -> tensor<8x3x3x1x64xf32>
  dlc.yield %0 : tensor<8x3x3x1x64xf32>
}
// Few places and channels; a long line of taps leaves registers for fewer channels.
// CHECK-LABEL: func.func private @narrow_gradient_small
// CHECK-SAME: {columns = 4 : i64, kind = "narrow_gradient", lanes = 2 : i64, pixels = 2 : i64, threads = 256 : i64}
func.func private @narrow_gradient_small(%x: tensor<8x3x3x8xf32>, %g: tensor<8x3x3x8xf32>) -> tensor<3x3x2x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 4 : i64} : (tensor<8x3x3x8xf32>, tensor<8x3x3x8xf32>) -> tensor<3x3x2x8xf32>
  dlc.yield %0 : tensor<3x3x2x8xf32>
}
// CHECK-LABEL: func.func private @narrow_gradient_long
// CHECK-SAME: {columns = 8 : i64, kind = "narrow_gradient", lanes = 4 : i64, pixels = 4 : i64, threads = 256 : i64}
func.func private @narrow_gradient_long(%x: tensor<8x100x64xf16>, %g: tensor<8x100x64xf16>) -> tensor<31x1x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %g channels_last {strides = array<i64: 1>, pads_low = array<i64: 15>, dilations = array<i64: 1>, groups = 64 : i64} : (tensor<8x100x64xf16>, tensor<8x100x64xf16>) -> tensor<31x1x64xf16>
  dlc.yield %0 : tensor<31x1x64xf16>
}
// CHECK-LABEL: func.func private @do_not_take_channels_first
// CHECK-SAME: kind = "loop"
func.func private @do_not_take_channels_first(%x: tensor<8x64x9x9xf32>, %g: tensor<8x64x9x9xf32>) -> tensor<64x1x3x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %g channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 64 : i64} : (tensor<8x64x9x9xf32>, tensor<8x64x9x9xf32>) -> tensor<64x1x3x3xf32>
  dlc.yield %0 : tensor<64x1x3x3xf32>
}
// CHECK-LABEL: func.func private @do_not_take_lines
// CHECK-SAME: kind = "loop"
func.func private @do_not_take_lines(%x: tensor<1x100x8xf32>, %w: tensor<3x1x8xf32>) -> tensor<1x98x8xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1>, dilations = array<i64: 1>, pads_low = array<i64: 0>, pads_high = array<i64: 0>, groups = 8 : i64} : (tensor<1x100x8xf32>, tensor<3x1x8xf32>) -> tensor<1x98x8xf32>
  dlc.yield %0 : tensor<1x98x8xf32>
}
// Rows: a warp each, or a block each where they are long.
// CHECK-LABEL: func.func private @rows_short
// CHECK-SAME: {keep = 0 : i64, kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}
func.func private @rows_short(%x: tensor<4096x256xf32>) -> tensor<4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [1] : tensor<4096x256xf32> -> tensor<4096xf32>
  dlc.yield %0 : tensor<4096xf32>
}
// CHECK-LABEL: func.func private @row_long
// CHECK-SAME: dlc.reasons = ["not by kind 'warp': its rows are long"]
// CHECK-SAME: {keep = 0 : i64, kind = "block", lanes = 4 : i64, threads = 1024 : i64}
// OVERRIDE: {keep = 0 : i64, kind = "block", lanes = 4 : i64, threads = 512 : i64}
func.func private @row_long(%x: tensor<200x8192xf32>) -> tensor<200xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [1] : tensor<200x8192xf32> -> tensor<200xf32>
  dlc.yield %0 : tensor<200xf32>
}
// Columns stay next to each other.
// CHECK-LABEL: func.func private @columns
// CHECK-SAME: {keep = 0 : i64, kind = "columns", lanes = 1 : i64, split = 16 : i64}
func.func private @columns(%x: tensor<49x512xf32>) -> tensor<512xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %x axes = [0] : tensor<49x512xf32> -> tensor<512xf32>
  dlc.yield %0 : tensor<512xf32>
}
// 16 bytes a thread where there are threads enough; more of them on a larger device.
// CHECK-LABEL: func.func private @large_loop
// CHECK-SAME: {kind = "loop", lanes = 8 : i64, threads = 256 : i64}
func.func private @large_loop(%x: tensor<1048576xf16>) -> tensor<1048576xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<1048576xf16> -> tensor<1048576xf16>
  dlc.yield %0 : tensor<1048576xf16>
}
// CHECK-LABEL: func.func private @middle_loop
// CHECK-SAME: {kind = "loop", lanes = 4 : i64
// HOPPER-LABEL: func.func private @middle_loop
// HOPPER-SAME: {kind = "loop", lanes = 2 : i64
func.func private @middle_loop(%x: tensor<28000xf32>) -> tensor<28000xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<28000xf32> -> tensor<28000xf32>
  dlc.yield %0 : tensor<28000xf32>
}
// CHECK-LABEL: func.func private @small_loop
// CHECK-SAME: {kind = "loop", lanes = 1 : i64, threads = 128 : i64}
func.func private @small_loop(%x: tensor<100xf32>) -> tensor<100xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<100xf32> -> tensor<100xf32>
  dlc.yield %0 : tensor<100xf32>
}
// CHECK-LABEL: func.func private @one_by_one
// CHECK-SAME: {kind = "loop", lanes = 1 : i64, threads = 256 : i64}
func.func private @one_by_one(%x: tensor<1048576xf32>) -> tensor<1048576xf32> attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0 = dlc.cumulative sum %x axis = 0 : tensor<1048576xf32> -> tensor<1048576xf32>
  dlc.yield %0 : tensor<1048576xf32>
}
// Scans: a chunk of the row by as many threads as it has vectors; columns share their length.
// CHECK-LABEL: func.func private @scan_long
// CHECK-SAME: {kind = "scan", lanes = 4 : i64, threads = 1024 : i64}
func.func private @scan_long(%x: tensor<1x20000xf32>) -> tensor<1x20000xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<1x20000xf32> -> tensor<1x20000xf32>
  dlc.yield %0 : tensor<1x20000xf32>
}
// CHECK-LABEL: func.func private @scan_short
// CHECK-SAME: {kind = "scan", lanes = 1 : i64, threads = 128 : i64}
func.func private @scan_short(%x: tensor<64x100xf16>) -> tensor<64x100xf16> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<64x100xf16> -> tensor<64x100xf16>
  dlc.yield %0 : tensor<64x100xf16>
}
// CHECK-LABEL: func.func private @scan_down
// CHECK-SAME: {kind = "scan_columns", split = 32 : i64}
func.func private @scan_down(%x: tensor<4096x512x1xf32>) -> tensor<4096x512x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative sum %x axis = 0 : tensor<4096x512x1xf32> -> tensor<4096x512x1xf32>
  dlc.yield %0 : tensor<4096x512x1xf32>
}
// CHECK-LABEL: func.func private @do_not_scan_bools
// CHECK-SAME: {kind = "loop", lanes = 1 : i64
func.func private @do_not_scan_bools(%x: tensor<4x100xi1>) -> tensor<4x100xi1> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %0 = dlc.cumulative prod %x axis = 1 : tensor<4x100xi1> -> tensor<4x100xi1>
  dlc.yield %0 : tensor<4x100xi1>
}
// Selections: more threads for longer rows; the elements of a short one are compared with each other.
// CHECK-LABEL: func.func private @anchors
// CHECK-SAME: {kind = "selection", threads = 1024 : i64}
func.func private @anchors(%x: tensor<8x8400xf32>) -> (tensor<8x300xf32>, tensor<8x300xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %0, %1 = dlc.top_k %x {k = 300 : i64, axis = 1 : i64} : tensor<8x8400xf32> -> (tensor<8x300xf32>, tensor<8x300xi64>)
  dlc.yield %0, %1 : tensor<8x300xf32>, tensor<8x300xi64>
}
// CHECK-LABEL: func.func private @experts
// CHECK-SAME: {kind = "loop", lanes = 1 : i64
func.func private @experts(%x: tensor<4096x8xf32>) -> (tensor<4096x2xf32>, tensor<4096x2xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %0, %1 = dlc.top_k %x {k = 2 : i64, axis = 1 : i64} : tensor<4096x8xf32> -> (tensor<4096x2xf32>, tensor<4096x2xi64>)
  dlc.yield %0, %1 : tensor<4096x2xf32>, tensor<4096x2xi64>
}
// Transposes of the innermost dim go through shared memory, unless tiles would stay empty.
// CHECK-LABEL: func.func private @to_channels_last
// CHECK-SAME: {kind = "transpose", lanes = 4 : i64, threads = 256 : i64, tile = 64 : i64}
func.func private @to_channels_last(%x: tensor<8x128x56x56xf32>) -> tensor<8x56x56x128xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<8x128x56x56xf32> -> tensor<8x128x56x56xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 3, 1] : tensor<8x128x56x56xf32> -> tensor<8x56x56x128xf32>
  dlc.yield %1 : tensor<8x56x56x128xf32>
}
// CHECK-LABEL: func.func private @transpose_small
// CHECK-SAME: tile = 32
func.func private @transpose_small(%x: tensor<40x50xf32>) -> tensor<50x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<40x50xf32> -> tensor<50x40xf32>
  dlc.yield %0 : tensor<50x40xf32>
}
// CHECK-LABEL: func.func private @do_not_tile_three_channels
// CHECK-SAME: kind = "loop"
func.func private @do_not_tile_three_channels(%x: tensor<1x3x224x224xf32>) -> tensor<1x224x224x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  dlc.yield %0 : tensor<1x224x224x3xf32>
}
// CHECK-LABEL: func.func private @do_not_tile_same_innermost
// CHECK-SAME: kind = "loop"
func.func private @do_not_tile_same_innermost(%x: tensor<64x32x1x40xf32>) -> tensor<32x64x40x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 0, 3, 2] : tensor<64x32x1x40xf32> -> tensor<32x64x40x1xf32>
  dlc.yield %0 : tensor<32x64x40x1xf32>
}
// CHECK-LABEL: func.func private @do_not_read_unknown_dims
// CHECK-SAME: kind = "loop"
func.func private @do_not_read_unknown_dims(%x: tensor<?x4xf32>) -> tensor<?x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<?x4xf32> -> tensor<?x4xf32>
  dlc.yield %0 : tensor<?x4xf32>
}
// Scatters: two blocks for each multiprocessor, each with its rows; a line for each thread where warps are full of them.
// CHECK-LABEL: func.func private @scatter_rows
// CHECK-SAME: schedule = {columns = 512 : i64, kind = "scatter_blocks", span = 8 : i64, threads = 256 : i64}
func.func private @scatter_rows(%x: tensor<2048x512xf32>, %i: tensor<256x1xi64>, %u: tensor<256x512xf32>) -> tensor<2048x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %0 = dlc.scatter_nd add %x, %i, %u : (tensor<2048x512xf32>, tensor<256x1xi64>, tensor<256x512xf32>) -> tensor<2048x512xf32>
  dlc.yield %0 : tensor<2048x512xf32>
}
// CHECK-LABEL: func.func private @scatter_down
// CHECK-SAME: schedule = {kind = "scatter_lines", span = 512 : i64, threads = 128 : i64}
func.func private @scatter_down(%x: tensor<512x512xf32>, %i: tensor<512x512xi64>, %u: tensor<512x512xf32>) -> tensor<512x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %0 = dlc.scatter_elements add %x, %i, %u axis = 0 : (tensor<512x512xf32>, tensor<512x512xi64>, tensor<512x512xf32>) -> tensor<512x512xf32>
  dlc.yield %0 : tensor<512x512xf32>
}
// CHECK-LABEL: func.func private @scatter_along
// CHECK-SAME: schedule = {columns = 1 : i64, kind = "scatter_blocks", span = 512 : i64, threads = 256 : i64}
func.func private @scatter_along(%x: tensor<512x512xf32>, %i: tensor<512x512xi64>, %u: tensor<512x512xf32>) -> tensor<512x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %0 = dlc.scatter_elements add %x, %i, %u axis = 1 : (tensor<512x512xf32>, tensor<512x512xi64>, tensor<512x512xf32>) -> tensor<512x512xf32>
  dlc.yield %0 : tensor<512x512xf32>
}
// On sm_90a products that fit go by wgmma, where it is estimated to be clearly faster: large ones, in clusters where blocks go over
// many tiles. On another architecture beside it the kernel keeps a schedule that it can do.
// WGMMA-LABEL: func.func private @half
// WGMMA-NOT: dlc.reasons
// WGMMA-SAME: schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", ping_pong = 0 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}
// WGMMA-SAME: schedule_sm_80 = {kind = "tensor"
// WGMMA-LABEL: func.func private @odd_columns
// WGMMA-SAME: dlc.reasons = ["not by kind 'wgmma': the rhs has lines at no multiple of 16 bytes"]
// WGMMA-SAME: schedule = {kind = "tensor"
// WGMMA-NOT: schedule_sm_80
// OTHERS-LABEL: func.func private @half
// OTHERS-SAME: schedule = {kind = "tensor"
// OTHERS-SAME: schedule_sm_90a = {{{.*}}kind = "wgmma"
// What fits only one of the architectures changes that one's schedule; a kind that both have makes them equal.
// FORCED-LABEL: func.func private @half
// FORCED-SAME: schedule = {kind = "tensor", {{.*}}tile_columns = 128
// FORCED-SAME: schedule_sm_90a = {{{.*}}kind = "wgmma", {{.*}}stages = 3 : i64, tile_columns = 64 : i64
// FORBIDDEN-LABEL: func.func private @half
// FORBIDDEN-SAME: schedule = {kind = "tensor"
// FORBIDDEN-NOT: schedule_sm_90a
// FORBIDDEN: dlc.matmul
func.func private @odd_columns(%x: tensor<4096x4096xf16>, %w: tensor<4096x4092xf16>) -> tensor<4096x4092xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<4096x4096xf16>, tensor<4096x4092xf16>) -> tensor<4096x4092xf16>
  dlc.yield %0 : tensor<4096x4092xf16>
}
// tf32 and bytes likewise, where both operands have their neighbours along the depth.
// WGMMA-LABEL: func.func private @tf32
// WGMMA-SAME: schedule = {{{.*}}kind = "wgmma"
// WGMMA-LABEL: func.func private @bytes
// WGMMA-SAME: schedule = {{{.*}}kind = "wgmma"
// WGMMA-LABEL: func.func private @along_side
// WGMMA-SAME: dlc.reasons = ["not by kind 'wgmma': the rhs has neighbours along its side, which wgmma takes for elements of 16 bits alone"]
// WGMMA-SAME: schedule = {kind = "tensor"
func.func private @tf32(%x: tensor<4096x4096xf32>, %w: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w precision = tf32 {transpose_rhs = true} : (tensor<4096x4096xf32>, tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  dlc.yield %0 : tensor<4096x4096xf32>
}
func.func private @bytes(%x: tensor<16x56x56x128xui8>, %f: tensor<3x3x128x128xi8>) -> tensor<16x56x56x128xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, transpose_filter = true} : (tensor<16x56x56x128xui8>, tensor<3x3x128x128xi8>) -> tensor<16x56x56x128xi32>
  dlc.yield %0 : tensor<16x56x56x128xi32>
}
func.func private @along_side(%x: tensor<4096x4096xf32>, %w: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w precision = tf32 : (tensor<4096x4096xf32>, tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  dlc.yield %0 : tensor<4096x4096xf32>
}
// Few channels: windows over lines in shared memory, on every device; not where there is one tap, or the sums are f32's.
// CHECK-LABEL: func.func private @stem
// CHECK-SAME: kind = "window"
// HOPPER-LABEL: func.func private @stem
// HOPPER-SAME: kind = "window"
func.func private @stem(%x: tensor<64x224x224x3xf16>, %f: tensor<7x7x3x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<64x224x224x3xf16>, tensor<7x7x3x64xf16>) -> tensor<64x112x112x64xf16>
  dlc.yield %c : tensor<64x112x112x64xf16>
}
// CHECK-LABEL: func.func private @do_not_slide_one_tap
// CHECK-SAME: kind = "tensor"
func.func private @do_not_slide_one_tap(%x: tensor<8x56x56x4xf16>, %f: tensor<1x1x4x64xf16>) -> tensor<8x56x56x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<8x56x56x4xf16>, tensor<1x1x4x64xf16>) -> tensor<8x56x56x64xf16>
  dlc.yield %c : tensor<8x56x56x64xf16>
}
// CHECK-LABEL: func.func private @do_not_slide_f32
// CHECK-SAME: kind = "tiles"
func.func private @do_not_slide_f32(%x: tensor<8x56x56x3xf32>, %f: tensor<3x3x3x64xf32>) -> tensor<8x54x54x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<8x56x56x3xf32>, tensor<3x3x3x64xf32>) -> tensor<8x54x54x64xf32>
  dlc.yield %c : tensor<8x54x54x64xf32>
}
// Few tiles of much depth: their warps share it. (Blocks of a cluster do so where they are asked to.)
// CHECK-LABEL: func.func private @deep
// CHECK-SAME: schedule = {kind = "tensor"
// CHECK-SAME: warps_depth = {{[48]}} : i64
func.func private @deep(%x: tensor<49x4608xf16>, %w: tensor<4608x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<49x4608xf16>, tensor<4608x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
