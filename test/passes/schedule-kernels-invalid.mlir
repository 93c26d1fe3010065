// What --schedule may not say; test/cli/schedule.test has the other messages.
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=re=threads:64" 2>&1 | FileCheck %s --check-prefix=SEVERAL
// SEVERAL: --schedule re=threads:64: 're' is the beginning of several kernels: relu_a, relu_b; write 're*' for all of them
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=last=lanes:4" 2>&1 | FileCheck %s --check-prefix=SEQUENTIAL
// SEQUENTIAL: kernel last: expected lanes:1, as its elements are computed one by one
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=product=thread_rows:8" 2>&1 | FileCheck %s --check-prefix=DOUBLE
// DOUBLE: kernel product: expected thread_rows:4,thread_columns:4, as sums of 8 bytes take twice the registers
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=product=tile_rows:128,tile_columns:32,tile_depth:32,groups:1" 2>&1 | FileCheck %s --check-prefix=SHARED
// SHARED: kernel product: expected at most 49152 bytes of shared memory, found 86016
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_depth:256" 2>&1 | FileCheck %s --check-prefix=TDEPTH
// TDEPTH: kernel half: expected tile_depth from 16 to 128 for elements of 16 bits
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_depth:16,warps_depth:4" 2>&1 | FileCheck %s --check-prefix=TSHARE
// TSHARE: kernel half: expected tile_depth:64 or more for 4 warps that share the depth
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_rows:32,warps_rows:4" 2>&1 | FileCheck %s --check-prefix=TPART
// TPART: kernel half: expected 16 x 16 or more for each warp, which tile_rows / warps_rows and tile_columns / warps_columns give, found 8 x
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_rows:128,tile_columns:128,warps_rows:8,warps_columns:4" 2>&1 | FileCheck %s --check-prefix=TWARPS
// TWARPS: kernel half: expected at most 16 warps, found
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_rows:256,tile_columns:256,warps_rows:2,warps_columns:2,warps_depth:1" 2>&1 | FileCheck %s --check-prefix=TSUMS
// TSUMS: kernel half: expected at most 4096 elements for each of 4 warps, found 128 x 128
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=tile_rows:256,tile_columns:128,warps_rows:4,warps_columns:2,tile_depth:64,stages:6,warps_depth:1" 2>&1 | FileCheck %s --check-prefix=TSHARED
// TSHARED: kernel half: expected at most 101376 bytes of shared memory, found 294912
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=product=kind:tensor" 2>&1 | FileCheck %s --check-prefix=EXACT
// EXACT: kernel product cannot be computed by kind 'tensor'; expected tiles, loop
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=wide=lanes:8,pixels:8" 2>&1 | FileCheck %s --check-prefix=REGISTERS
// REGISTERS: kernel wide: expected at most 207 registers for 8 lanes of taps, pixels and operand with that many threads, found 320
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=kind:wgmma" 2>&1 | FileCheck %s --check-prefix=NODEVICE
// NODEVICE: kernel half cannot be computed by kind 'wgmma'; expected tensor, tiles, loop
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=half=kind:wgmma,tile_columns:96" 2>&1 | FileCheck %s --check-prefix=WCOLUMNS
// WCOLUMNS: kernel half: expected a multiple of 64 for tile_columns, as neighbours in the second operand are columns, found 96
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=half=kind:wgmma,tile_columns:64,cluster:2" 2>&1 | FileCheck %s --check-prefix=WCLUSTER
// WCLUSTER: kernel half: expected a multiple of 128 for tile_columns, as neighbours in the second operand are columns, found 64
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=short_lines=kind:wgmma,tile_rows:64,ping_pong:1" 2>&1 | FileCheck %s --check-prefix=WTURN
// WTURN: kernel short_lines: expected ping_pong:0 for other tiles than 128 rows by 128 columns or fewer
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=half=kind:wgmma,tile_rows:256,tile_columns:256" 2>&1 | FileCheck %s --check-prefix=WSUMS
// WSUMS: kernel half: expected tile_columns:128 or fewer for 256 rows, whose sums take all registers
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=half=kind:wgmma,tile_rows:128,tile_columns:256,stages:5" 2>&1 | FileCheck %s --check-prefix=WSHARED
// WSHARED: kernel half: expected at most 232448 bytes of shared memory, found 264272
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=stem=together:4,tile_columns:64" 2>&1 | FileCheck %s --check-prefix=TOGETHER
// TOGETHER: kernel stem: expected at most 128 for together * tile_columns, whose sums stay in registers, found 256
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=kind:window" 2>&1 | FileCheck %s --check-prefix=NOWINDOW
// NOWINDOW: kernel half cannot be computed by kind 'window'; expected tensor, tiles, loop
// RUN: not dlc opt %s -dlc-schedule-kernels="architecture=sm_90a overrides=half=kind:split_depth,tile_rows:32,tile_columns:32,tile_depth:128,stages:2,split:8" 2>&1 | FileCheck %s --check-prefix=SPLIT
// SPLIT: kernel half: expected at most 4 for split, as many as there are tiles along the depth, found 8
// RUN: not dlc opt %s -dlc-schedule-kernels="overrides=half=kind:split_depth" 2>&1 | FileCheck %s --check-prefix=NOCLUSTER
// NOCLUSTER: kernel half cannot be computed by kind 'split_depth'; expected tensor, tiles, loop
func.func private @relu_a(%x: tensor<8xf32>) -> tensor<8xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<8xf32> -> tensor<8xf32>
  dlc.yield %0 : tensor<8xf32>
}
func.func private @relu_b(%x: tensor<9xf32>) -> tensor<9xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %x : tensor<9xf32> -> tensor<9xf32>
  dlc.yield %0 : tensor<9xf32>
}
func.func private @last(%x: tensor<9xf32>) -> tensor<9xf32> attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0 = dlc.cumulative sum %x axis = 0 : tensor<9xf32> -> tensor<9xf32>
  dlc.yield %0 : tensor<9xf32>
}
func.func private @product(%x: tensor<64x64xf64>) -> tensor<64x64xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %x : (tensor<64x64xf64>, tensor<64x64xf64>) -> tensor<64x64xf64>
  dlc.yield %0 : tensor<64x64xf64>
}
func.func private @half(%x: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %x : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @wide(%x: tensor<8x112x112x64xf16>, %w: tensor<31x31x1x64xf16>) -> tensor<8x112x112x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_low = array<i64: 15, 15>, pads_high = array<i64: 15, 15>, groups = 64 : i64} : (tensor<8x112x112x64xf16>, tensor<31x31x1x64xf16>) -> tensor<8x112x112x64xf16>
  dlc.yield %0 : tensor<8x112x112x64xf16>
}
func.func private @stem(%x: tensor<8x32x32x3xf16>, %f: tensor<3x3x3x64xf16>) -> tensor<8x30x30x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<8x32x32x3xf16>, tensor<3x3x3x64xf16>) -> tensor<8x30x30x64xf16>
  dlc.yield %c : tensor<8x30x30x64xf16>
}
func.func private @short_lines(%x: tensor<64x64xf16>, %w: tensor<60x64xf16>) -> tensor<64x60xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<64x64xf16>, tensor<60x64xf16>) -> tensor<64x60xf16>
  dlc.yield %0 : tensor<64x60xf16>
}
