// Contractions of f16, bf16 and tf32 operands.
func.func private @case_0(%a0: tensor<1x9x11x8xf16>, %a1: tensor<3x3x8x36xf16>, %e0: tensor<1x9x11x36xf16>) -> (tensor<1x9x11x36xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64} : (tensor<1x9x11x8xf16>, tensor<3x3x8x36xf16>) -> tensor<1x9x11x36xf32>
  %1 = dlc.cast %e0 : tensor<1x9x11x36xf16> -> tensor<1x9x11x36xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x11x36xf32>, tensor<1x9x11x36xf32>) -> tensor<1x9x11x36xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x36xf32> -> tensor<1x9x11x36xf32>
  %4 = dlc.cast %3 : tensor<1x9x11x36xf32> -> tensor<1x9x11x36xf16>
  dlc.yield %4 : tensor<1x9x11x36xf16>
}
func.func private @case_1(%a0: tensor<2x8x9x10xf16>, %a1: tensor<3x3x5x34xf16>, %e0: tensor<2x4x5x34xf16>) -> (tensor<2x4x5x34xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xf16>, tensor<3x3x5x34xf16>) -> tensor<2x4x5x34xf32>
  %1 = dlc.cast %e0 : tensor<2x4x5x34xf16> -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %1 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  %4 = dlc.cast %3 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf16>
  dlc.yield %4 : tensor<2x4x5x34xf16>
}
func.func private @case_2(%a0: tensor<1x9x15x35xf16>, %a1: tensor<3x3x1x35xf16>, %e0: tensor<1x9x15x35xf16>) -> (tensor<1x9x15x35xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xf16>, tensor<3x3x1x35xf16>) -> tensor<1x9x15x35xf32>
  %1 = dlc.cast %e0 : tensor<1x9x15x35xf16> -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  %4 = dlc.cast %3 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf16>
  dlc.yield %4 : tensor<1x9x15x35xf16>
}
func.func private @case_3(%a0: tensor<7x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xf16>, tensor<19x21xf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_4(%a0: tensor<3x14x19xf16>, %a1: tensor<3x21x19xf16>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_rhs = true} : (tensor<3x14x19xf16>, tensor<3x21x19xf16>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func private @case_5(%a0: tensor<4x19x14xf16>, %a1: tensor<19x40xf16>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs = true} : (tensor<4x19x14xf16>, tensor<19x40xf16>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func private @case_6(%a0: tensor<32x24xf16>, %a1: tensor<24x40xf16>) -> (tensor<32x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<32x24xf16>, tensor<24x40xf16>) -> tensor<32x40xf32>
  dlc.yield %0 : tensor<32x40xf32>
}
func.func private @case_7(%a0: tensor<7x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xf16>, tensor<19x21xf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_8(%a0: tensor<1x9x11x8xbf16>, %a1: tensor<3x3x8x36xbf16>, %e0: tensor<1x9x11x36xbf16>) -> (tensor<1x9x11x36xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64} : (tensor<1x9x11x8xbf16>, tensor<3x3x8x36xbf16>) -> tensor<1x9x11x36xf32>
  %1 = dlc.cast %e0 : tensor<1x9x11x36xbf16> -> tensor<1x9x11x36xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x11x36xf32>, tensor<1x9x11x36xf32>) -> tensor<1x9x11x36xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x36xf32> -> tensor<1x9x11x36xf32>
  %4 = dlc.cast %3 : tensor<1x9x11x36xf32> -> tensor<1x9x11x36xbf16>
  dlc.yield %4 : tensor<1x9x11x36xbf16>
}
func.func private @case_9(%a0: tensor<2x8x9x10xbf16>, %a1: tensor<3x3x5x34xbf16>, %e0: tensor<2x4x5x34xbf16>) -> (tensor<2x4x5x34xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xbf16>, tensor<3x3x5x34xbf16>) -> tensor<2x4x5x34xf32>
  %1 = dlc.cast %e0 : tensor<2x4x5x34xbf16> -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %1 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  %4 = dlc.cast %3 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xbf16>
  dlc.yield %4 : tensor<2x4x5x34xbf16>
}
func.func private @case_10(%a0: tensor<1x9x15x35xbf16>, %a1: tensor<3x3x1x35xbf16>, %e0: tensor<1x9x15x35xbf16>) -> (tensor<1x9x15x35xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xbf16>, tensor<3x3x1x35xbf16>) -> tensor<1x9x15x35xf32>
  %1 = dlc.cast %e0 : tensor<1x9x15x35xbf16> -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %1 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  %4 = dlc.cast %3 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xbf16>
  dlc.yield %4 : tensor<1x9x15x35xbf16>
}
func.func private @case_11(%a0: tensor<7x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xbf16>, tensor<19x21xbf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_12(%a0: tensor<3x14x19xbf16>, %a1: tensor<3x21x19xbf16>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_rhs = true} : (tensor<3x14x19xbf16>, tensor<3x21x19xbf16>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func private @case_13(%a0: tensor<4x19x14xbf16>, %a1: tensor<19x40xbf16>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs = true} : (tensor<4x19x14xbf16>, tensor<19x40xbf16>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func private @case_14(%a0: tensor<32x24xbf16>, %a1: tensor<24x40xbf16>) -> (tensor<32x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<32x24xbf16>, tensor<24x40xbf16>) -> tensor<32x40xf32>
  dlc.yield %0 : tensor<32x40xf32>
}
func.func private @case_15(%a0: tensor<7x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<7x19xbf16>, tensor<19x21xbf16>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_16(%a0: tensor<1x9x11x8xf32>, %a1: tensor<3x3x8x36xf32>, %e0: tensor<1x9x11x36xf32>) -> (tensor<1x9x11x36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64} : (tensor<1x9x11x8xf32>, tensor<3x3x8x36xf32>) -> tensor<1x9x11x36xf32>
  %2 = dlc.add %0, %e0 : (tensor<1x9x11x36xf32>, tensor<1x9x11x36xf32>) -> tensor<1x9x11x36xf32>
  %3 = dlc.relu %2 : tensor<1x9x11x36xf32> -> tensor<1x9x11x36xf32>
  dlc.yield %3 : tensor<1x9x11x36xf32>
}
func.func private @case_17(%a0: tensor<2x8x9x10xf32>, %a1: tensor<3x3x5x34xf32>, %e0: tensor<2x4x5x34xf32>) -> (tensor<2x4x5x34xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64} : (tensor<2x8x9x10xf32>, tensor<3x3x5x34xf32>) -> tensor<2x4x5x34xf32>
  %2 = dlc.add %0, %e0 : (tensor<2x4x5x34xf32>, tensor<2x4x5x34xf32>) -> tensor<2x4x5x34xf32>
  %3 = dlc.relu %2 : tensor<2x4x5x34xf32> -> tensor<2x4x5x34xf32>
  dlc.yield %3 : tensor<2x4x5x34xf32>
}
func.func private @case_18(%a0: tensor<1x9x15x35xf32>, %a1: tensor<3x3x1x35xf32>, %e0: tensor<1x9x15x35xf32>) -> (tensor<1x9x15x35xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last precision = tf32 {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=35:i64} : (tensor<1x9x15x35xf32>, tensor<3x3x1x35xf32>) -> tensor<1x9x15x35xf32>
  %2 = dlc.add %0, %e0 : (tensor<1x9x15x35xf32>, tensor<1x9x15x35xf32>) -> tensor<1x9x15x35xf32>
  %3 = dlc.relu %2 : tensor<1x9x15x35xf32> -> tensor<1x9x15x35xf32>
  dlc.yield %3 : tensor<1x9x15x35xf32>
}
func.func private @case_19(%a0: tensor<7x19xf32>, %a1: tensor<19x21xf32>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 : (tensor<7x19xf32>, tensor<19x21xf32>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_20(%a0: tensor<3x14x19xf32>, %a1: tensor<3x21x19xf32>) -> (tensor<3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 {transpose_rhs = true} : (tensor<3x14x19xf32>, tensor<3x21x19xf32>) -> tensor<3x14x21xf32>
  dlc.yield %0 : tensor<3x14x21xf32>
}
func.func private @case_21(%a0: tensor<4x19x14xf32>, %a1: tensor<19x40xf32>) -> (tensor<4x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 {transpose_lhs = true} : (tensor<4x19x14xf32>, tensor<19x40xf32>) -> tensor<4x14x40xf32>
  dlc.yield %0 : tensor<4x14x40xf32>
}
func.func private @case_22(%a0: tensor<32x24xf32>, %a1: tensor<24x40xf32>) -> (tensor<32x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 : (tensor<32x24xf32>, tensor<24x40xf32>) -> tensor<32x40xf32>
  dlc.yield %0 : tensor<32x40xf32>
}
func.func private @case_23(%a0: tensor<7x19xf32>, %a1: tensor<19x21xf32>) -> (tensor<7x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 precision = tf32 : (tensor<7x19xf32>, tensor<19x21xf32>) -> tensor<7x21xf32>
  dlc.yield %0 : tensor<7x21xf32>
}
func.func private @case_24(%a0: tensor<13x19xf16>, %a1: tensor<19x21xf16>) -> (tensor<13x21xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<13x19xf16>, tensor<19x21xf16>) -> tensor<13x21xf16>
  dlc.yield %0 : tensor<13x21xf16>
}
func.func private @case_25(%a0: tensor<13x19xbf16>, %a1: tensor<19x21xbf16>) -> (tensor<13x21xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 : (tensor<13x19xbf16>, tensor<19x21xbf16>) -> tensor<13x21xbf16>
  dlc.yield %0 : tensor<13x21xbf16>
}
