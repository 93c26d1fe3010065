// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s

// Contractions of f16, bf16 and tf32 beside the reference interpreter: packed, grouped, depthwise, transposed, as plain loops; narrow residuals
// and results.
// CHECK-NOT: WRONG
// CHECK: case_25: ok

func.func @case_0(%a0: tensor<1x9x11x5xf16>, %a1: tensor<2x3x3x5x32xf16>, %e0: tensor<1x9x11x37xf16>) -> (tensor<1x9x11x37xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-3 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=37:i64} : (tensor<1x9x11x5xf16>, tensor<2x3x3x5x32xf16>) -> tensor<1x9x11x37xf32>
  %1 = dlc.cast %e0 : tensor<1x9x11x37xf16> -> tensor<1x9x11x37xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x11x37xf32>, tensor<1x9x11x37xf32>) -> tensor<1x9x11x37xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x37xf32> -> tensor<1x9x11x37xf32>
  %4 = dlc.cast %3 : tensor<1x9x11x37xf32> -> tensor<1x9x11x37xf16>
  dlc.yield %4 : tensor<1x9x11x37xf16>
}
func.func @case_1(%a0: tensor<2x8x9x10xf16>, %a1: tensor<3x3x5x34xf16>, %e0: tensor<2x4x5x34xf16>) -> (tensor<2x4x5x34xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-3 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xf16>, tensor<3x3x5x34xf16>) -> tensor<2x4x5x34xf32>
  %1 = dlc.cast %e0 : tensor<2x4x5x34xf16> -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %1 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  %4 = dlc.cast %3 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf16>
  dlc.yield %4 : tensor<2x4x5x34xf16>
}
func.func @case_2(%a0: tensor<1x9x15x35xf16>, %a1: tensor<3x3x1x35xf16>, %e0: tensor<1x9x15x35xf16>) -> (tensor<1x9x15x35xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-3 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xf16>, tensor<3x3x1x35xf16>) -> tensor<1x9x15x35xf32>
  %1 = dlc.cast %e0 : tensor<1x9x15x35xf16> -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  %4 = dlc.cast %3 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf16>
  dlc.yield %4 : tensor<1x9x15x35xf16>
}
func.func @case_3(%a0: tensor<7x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xf16>, tensor<19x21xf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_4(%a0: tensor<3x14x19xf16>, %a1: tensor<3x21x19xf16>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_rhs = true} : (tensor<3x14x19xf16>, tensor<3x21x19xf16>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func @case_5(%a0: tensor<4x19x14xf16>, %a1: tensor<19x40xf16>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs = true} : (tensor<4x19x14xf16>, tensor<19x40xf16>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func @case_6(%a0: tensor<14x19xf16>, %a1: tensor<1x19x48xf16>) -> (tensor<14x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {panel=48:i64, columns=33:i64} : (tensor<14x19xf16>, tensor<1x19x48xf16>) -> tensor<14x33xf32>
  dlc.yield %0 : tensor<14x33xf32>
}
func.func @case_7(%a0: tensor<7x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xf16>, tensor<19x21xf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_8(%a0: tensor<1x9x11x5xbf16>, %a1: tensor<2x3x3x5x32xbf16>, %e0: tensor<1x9x11x37xbf16>) -> (tensor<1x9x11x37xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.6e-2 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=37:i64} : (tensor<1x9x11x5xbf16>, tensor<2x3x3x5x32xbf16>) -> tensor<1x9x11x37xf32>
  %1 = dlc.cast %e0 : tensor<1x9x11x37xbf16> -> tensor<1x9x11x37xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x11x37xf32>, tensor<1x9x11x37xf32>) -> tensor<1x9x11x37xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x37xf32> -> tensor<1x9x11x37xf32>
  %4 = dlc.cast %3 : tensor<1x9x11x37xf32> -> tensor<1x9x11x37xbf16>
  dlc.yield %4 : tensor<1x9x11x37xbf16>
}
func.func @case_9(%a0: tensor<2x8x9x10xbf16>, %a1: tensor<3x3x5x34xbf16>, %e0: tensor<2x4x5x34xbf16>) -> (tensor<2x4x5x34xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.6e-2 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xbf16>, tensor<3x3x5x34xbf16>) -> tensor<2x4x5x34xf32>
  %1 = dlc.cast %e0 : tensor<2x4x5x34xbf16> -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %1 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  %4 = dlc.cast %3 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xbf16>
  dlc.yield %4 : tensor<2x4x5x34xbf16>
}
func.func @case_10(%a0: tensor<1x9x15x35xbf16>, %a1: tensor<3x3x1x35xbf16>, %e0: tensor<1x9x15x35xbf16>) -> (tensor<1x9x15x35xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.6e-2 : f64} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xbf16>, tensor<3x3x1x35xbf16>) -> tensor<1x9x15x35xf32>
  %1 = dlc.cast %e0 : tensor<1x9x15x35xbf16> -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  %4 = dlc.cast %3 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xbf16>
  dlc.yield %4 : tensor<1x9x15x35xbf16>
}
func.func @case_11(%a0: tensor<7x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xbf16>, tensor<19x21xbf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_12(%a0: tensor<3x14x19xbf16>, %a1: tensor<3x21x19xbf16>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_rhs = true} : (tensor<3x14x19xbf16>, tensor<3x21x19xbf16>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func @case_13(%a0: tensor<4x19x14xbf16>, %a1: tensor<19x40xbf16>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs = true} : (tensor<4x19x14xbf16>, tensor<19x40xbf16>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func @case_14(%a0: tensor<14x19xbf16>, %a1: tensor<1x19x48xbf16>) -> (tensor<14x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {panel=48:i64, columns=33:i64} : (tensor<14x19xbf16>, tensor<1x19x48xbf16>) -> tensor<14x33xf32>
  dlc.yield %0 : tensor<14x33xf32>
}
func.func @case_15(%a0: tensor<7x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xbf16>, tensor<19x21xbf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_16(%a0: tensor<1x9x11x5xf32>, %a1: tensor<2x3x3x5x32xf32>, %e0: tensor<1x9x11x37xf32>) -> (tensor<1x9x11x37xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=37:i64} : (tensor<1x9x11x5xf32>, tensor<2x3x3x5x32xf32>) -> tensor<1x9x11x37xf32>
  %2 = dlc.add %0, %e0 : (tensor<1x9x11x37xf32>, tensor<1x9x11x37xf32>) -> tensor<1x9x11x37xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x37xf32> -> tensor<1x9x11x37xf32>
  dlc.yield %3 : tensor<1x9x11x37xf32>
}
func.func @case_17(%a0: tensor<2x8x9x10xf32>, %a1: tensor<3x3x5x34xf32>, %e0: tensor<2x4x5x34xf32>) -> (tensor<2x4x5x34xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xf32>, tensor<3x3x5x34xf32>) -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %e0 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  dlc.yield %3 : tensor<2x4x5x34xf32>
}
func.func @case_18(%a0: tensor<1x9x15x35xf32>, %a1: tensor<3x3x1x35xf32>, %e0: tensor<1x9x15x35xf32>) -> (tensor<1x9x15x35xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xf32>, tensor<3x3x1x35xf32>) -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %e0 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  dlc.yield %3 : tensor<1x9x15x35xf32>
}
func.func @case_19(%a0: tensor<7x19xf32>, %a1: tensor<19x21xf32>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 : (tensor<7x19xf32>, tensor<19x21xf32>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_20(%a0: tensor<3x14x19xf32>, %a1: tensor<3x21x19xf32>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 {transpose_rhs = true} : (tensor<3x14x19xf32>, tensor<3x21x19xf32>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func @case_21(%a0: tensor<4x19x14xf32>, %a1: tensor<19x40xf32>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 {transpose_lhs = true} : (tensor<4x19x14xf32>, tensor<19x40xf32>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func @case_22(%a0: tensor<14x19xf32>, %a1: tensor<1x19x48xf32>) -> (tensor<14x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 {panel=48:i64, columns=33:i64} : (tensor<14x19xf32>, tensor<1x19x48xf32>) -> tensor<14x33xf32>
  dlc.yield %0 : tensor<14x33xf32>
}
func.func @case_23(%a0: tensor<7x19xf32>, %a1: tensor<19x21xf32>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 : (tensor<7x19xf32>, tensor<19x21xf32>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func @case_24(%a0: tensor<13x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<13x21xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-3 : f64} {
  %0 = dlc.matmul %a0, %a1 : (tensor<13x19xf16>, tensor<19x21xf16>) -> tensor<13x21xf16>
  dlc.yield %0 : tensor<13x21xf16>
}
func.func @case_25(%a0: tensor<13x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<13x21xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 1.6e-2 : f64} {
  %0 = dlc.matmul %a0, %a1 : (tensor<13x19xbf16>, tensor<19x21xbf16>) -> tensor<13x21xbf16>
  dlc.yield %0 : tensor<13x21xbf16>
}
