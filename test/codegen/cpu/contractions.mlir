// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s

// Contraction and depthwise kernels beside the reference interpreter: odd sizes, every way of padding, epilogues on whole and partial vectors.
// CHECK-NOT: WRONG
// CHECK: case_65: ok

// Columns that end inside of a vector, of a panel.
func.func @case_0(%a0: tensor<1x9x11x5xf32>, %a1: tensor<1x3x3x5x16xf32>, %e0: tensor<1xf32>) -> (tensor<1x9x11x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=16:i64, columns=1:i64} : (tensor<1x9x11x5xf32>, tensor<1x3x3x5x16xf32>) -> tensor<1x9x11x1xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x11x1xf32>, tensor<1xf32>) -> tensor<1x9x11x1xf32>
  %2 = dlc.relu %1 : tensor<1x9x11x1xf32> -> tensor<1x9x11x1xf32>
  dlc.yield %2 : tensor<1x9x11x1xf32>
}
func.func @case_1(%a0: tensor<1x9x11x5xf32>, %a1: tensor<1x3x3x5x16xf32>) -> (tensor<1x9x11x3xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=16:i64, columns=3:i64} : (tensor<1x9x11x5xf32>, tensor<1x3x3x5x16xf32>) -> tensor<1x9x11x3xf32>
  dlc.yield %0 : tensor<1x9x11x3xf32>
}
func.func @case_2(%a0: tensor<1x9x11x5xf32>, %a1: tensor<1x3x3x5x32xf32>, %e0: tensor<17xf32>, %e1: tensor<1x9x11x17xf32>) -> (tensor<1x9x11x17xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=17:i64} : (tensor<1x9x11x5xf32>, tensor<1x3x3x5x32xf32>) -> tensor<1x9x11x17xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x11x17xf32>, tensor<17xf32>) -> tensor<1x9x11x17xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x9x11x17xf32>, tensor<1x9x11x17xf32>) -> tensor<1x9x11x17xf32>
  %3 = dlc.sigmoid %2 : tensor<1x9x11x17xf32> -> tensor<1x9x11x17xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x9x11x17xf32>, tensor<1x9x11x17xf32>) -> tensor<1x9x11x17xf32>
  dlc.yield %4 : tensor<1x9x11x17xf32>
}
func.func @case_3(%a0: tensor<1x9x11x5xf32>, %a1: tensor<1x3x3x5x48xf32>, %e0: tensor<1x9x11x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x33xf32>) -> (tensor<1x9x11x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=48:i64, columns=33:i64} : (tensor<1x9x11x5xf32>, tensor<1x3x3x5x48xf32>) -> tensor<1x9x11x33xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x11x33xf32>, tensor<1x9x11x1xf32>) -> tensor<1x9x11x33xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x9x11x33xf32>, tensor<f32>) -> tensor<1x9x11x33xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x9x11x33xf32>, tensor<1x1x1x33xf32>) -> tensor<1x9x11x33xf32>
  dlc.yield %3 : tensor<1x9x11x33xf32>
}
func.func @case_4(%a0: tensor<1x9x11x5xf32>, %a1: tensor<2x3x3x5x64xf32>) -> (tensor<1x9x11x70xf32>, tensor<1x9x11x70xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=64:i64, columns=70:i64} : (tensor<1x9x11x5xf32>, tensor<2x3x3x5x64xf32>) -> tensor<1x9x11x70xf32>
  %1 = dlc.relu %0 : tensor<1x9x11x70xf32> -> tensor<1x9x11x70xf32>
  dlc.yield %0, %1 : tensor<1x9x11x70xf32>, tensor<1x9x11x70xf32>
}

// Lines of all lengths: left, middle and right tiles, and lines that are shorter than the kernel.
func.func @case_5(%a0: tensor<1x4x1x8xf32>, %a1: tensor<1x3x3x8x32xf32>, %e0: tensor<20xf32>) -> (tensor<1x4x1x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x1x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x1x20xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x4x1x20xf32>, tensor<20xf32>) -> tensor<1x4x1x20xf32>
  %2 = dlc.relu %1 : tensor<1x4x1x20xf32> -> tensor<1x4x1x20xf32>
  dlc.yield %2 : tensor<1x4x1x20xf32>
}
func.func @case_6(%a0: tensor<1x4x2x8xf32>, %a1: tensor<1x3x3x8x32xf32>) -> (tensor<1x4x2x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x2x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x2x20xf32>
  dlc.yield %0 : tensor<1x4x2x20xf32>
}
func.func @case_7(%a0: tensor<1x4x3x8xf32>, %a1: tensor<1x3x3x8x32xf32>, %e0: tensor<20xf32>, %e1: tensor<1x4x3x20xf32>) -> (tensor<1x4x3x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x3x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x3x20xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x4x3x20xf32>, tensor<20xf32>) -> tensor<1x4x3x20xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x4x3x20xf32>, tensor<1x4x3x20xf32>) -> tensor<1x4x3x20xf32>
  %3 = dlc.sigmoid %2 : tensor<1x4x3x20xf32> -> tensor<1x4x3x20xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x4x3x20xf32>, tensor<1x4x3x20xf32>) -> tensor<1x4x3x20xf32>
  dlc.yield %4 : tensor<1x4x3x20xf32>
}
func.func @case_8(%a0: tensor<1x4x7x8xf32>, %a1: tensor<1x3x3x8x32xf32>, %e0: tensor<1x4x7x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x20xf32>) -> (tensor<1x4x7x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x7x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x7x20xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x4x7x20xf32>, tensor<1x4x7x1xf32>) -> tensor<1x4x7x20xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x4x7x20xf32>, tensor<f32>) -> tensor<1x4x7x20xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x4x7x20xf32>, tensor<1x1x1x20xf32>) -> tensor<1x4x7x20xf32>
  dlc.yield %3 : tensor<1x4x7x20xf32>
}
func.func @case_9(%a0: tensor<1x4x15x8xf32>, %a1: tensor<1x3x3x8x32xf32>) -> (tensor<1x4x15x20xf32>, tensor<1x4x15x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x15x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x15x20xf32>
  %1 = dlc.relu %0 : tensor<1x4x15x20xf32> -> tensor<1x4x15x20xf32>
  dlc.yield %0, %1 : tensor<1x4x15x20xf32>, tensor<1x4x15x20xf32>
}
func.func @case_10(%a0: tensor<1x4x29x8xf32>, %a1: tensor<1x3x3x8x32xf32>, %e0: tensor<20xf32>) -> (tensor<1x4x29x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=20:i64} : (tensor<1x4x29x8xf32>, tensor<1x3x3x8x32xf32>) -> tensor<1x4x29x20xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x4x29x20xf32>, tensor<20xf32>) -> tensor<1x4x29x20xf32>
  %2 = dlc.relu %1 : tensor<1x4x29x20xf32> -> tensor<1x4x29x20xf32>
  dlc.yield %2 : tensor<1x4x29x20xf32>
}

// Strides, dilation, asymmetric padding, padding wider than the input.
func.func @case_11(%a0: tensor<2x11x17x6xf32>, %a1: tensor<1x3x5x6x32xf32>) -> (tensor<2x6x9x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 2>, pads_high=array<i64: 1, 2>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=24:i64} : (tensor<2x11x17x6xf32>, tensor<1x3x5x6x32xf32>) -> tensor<2x6x9x24xf32>
  dlc.yield %0 : tensor<2x6x9x24xf32>
}
func.func @case_12(%a0: tensor<2x11x17x6xf32>, %a1: tensor<1x3x5x6x32xf32>, %e0: tensor<24xf32>, %e1: tensor<2x11x9x24xf32>) -> (tensor<2x11x9x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 2>, pads_low=array<i64: 1, 2>, pads_high=array<i64: 1, 2>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=24:i64} : (tensor<2x11x17x6xf32>, tensor<1x3x5x6x32xf32>) -> tensor<2x11x9x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x11x9x24xf32>, tensor<24xf32>) -> tensor<2x11x9x24xf32>
  %2 = dlc.add %1, %e1 : (tensor<2x11x9x24xf32>, tensor<2x11x9x24xf32>) -> tensor<2x11x9x24xf32>
  %3 = dlc.sigmoid %2 : tensor<2x11x9x24xf32> -> tensor<2x11x9x24xf32>
  %4 = dlc.mul %3, %2 : (tensor<2x11x9x24xf32>, tensor<2x11x9x24xf32>) -> tensor<2x11x9x24xf32>
  dlc.yield %4 : tensor<2x11x9x24xf32>
}
func.func @case_13(%a0: tensor<2x11x17x6xf32>, %a1: tensor<1x3x5x6x32xf32>, %e0: tensor<2x4x17x1xf32>, %e1: tensor<f32>, %e2: tensor<2x1x1x24xf32>) -> (tensor<2x4x17x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 3, 1>, pads_low=array<i64: 1, 2>, pads_high=array<i64: 1, 2>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=24:i64} : (tensor<2x11x17x6xf32>, tensor<1x3x5x6x32xf32>) -> tensor<2x4x17x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x4x17x24xf32>, tensor<2x4x17x1xf32>) -> tensor<2x4x17x24xf32>
  %2 = dlc.mul %1, %e1 : (tensor<2x4x17x24xf32>, tensor<f32>) -> tensor<2x4x17x24xf32>
  %3 = dlc.sub %2, %e2 : (tensor<2x4x17x24xf32>, tensor<2x1x1x24xf32>) -> tensor<2x4x17x24xf32>
  dlc.yield %3 : tensor<2x4x17x24xf32>
}
func.func @case_14(%a0: tensor<1x12x19x6xf32>, %a1: tensor<1x3x3x6x32xf32>) -> (tensor<1x12x21x24xf32>, tensor<1x12x21x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 2, 3>, pads_high=array<i64: 2, 3>, dilations=array<i64: 2, 2>, groups=1:i64, panel=32:i64, columns=24:i64} : (tensor<1x12x19x6xf32>, tensor<1x3x3x6x32xf32>) -> tensor<1x12x21x24xf32>
  %1 = dlc.relu %0 : tensor<1x12x21x24xf32> -> tensor<1x12x21x24xf32>
  dlc.yield %0, %1 : tensor<1x12x21x24xf32>, tensor<1x12x21x24xf32>
}
func.func @case_15(%a0: tensor<1x12x19x6xf32>, %a1: tensor<1x3x3x6x32xf32>, %e0: tensor<24xf32>) -> (tensor<1x8x23x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 2, 3>, pads_high=array<i64: 2, 3>, dilations=array<i64: 4, 1>, groups=1:i64, panel=32:i64, columns=24:i64} : (tensor<1x12x19x6xf32>, tensor<1x3x3x6x32xf32>) -> tensor<1x8x23x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x8x23x24xf32>, tensor<24xf32>) -> tensor<1x8x23x24xf32>
  %2 = dlc.relu %1 : tensor<1x8x23x24xf32> -> tensor<1x8x23x24xf32>
  dlc.yield %2 : tensor<1x8x23x24xf32>
}
func.func @case_16(%a0: tensor<1x12x19x3xf32>, %a1: tensor<2x7x7x3x32xf32>) -> (tensor<1x6x9x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 2, 3>, pads_high=array<i64: 3, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=40:i64} : (tensor<1x12x19x3xf32>, tensor<2x7x7x3x32xf32>) -> tensor<1x6x9x40xf32>
  dlc.yield %0 : tensor<1x6x9x40xf32>
}
func.func @case_17(%a0: tensor<1x6x6x4xf32>, %a1: tensor<1x2x2x4x32xf32>, %e0: tensor<10xf32>, %e1: tensor<1x6x6x10xf32>) -> (tensor<1x6x6x10xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=10:i64} : (tensor<1x6x6x4xf32>, tensor<1x2x2x4x32xf32>) -> tensor<1x6x6x10xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x6x6x10xf32>, tensor<10xf32>) -> tensor<1x6x6x10xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x6x6x10xf32>, tensor<1x6x6x10xf32>) -> tensor<1x6x6x10xf32>
  %3 = dlc.sigmoid %2 : tensor<1x6x6x10xf32> -> tensor<1x6x6x10xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x6x6x10xf32>, tensor<1x6x6x10xf32>) -> tensor<1x6x6x10xf32>
  dlc.yield %4 : tensor<1x6x6x10xf32>
}
func.func @case_18(%a0: tensor<1x2x2x4xf32>, %a1: tensor<1x5x5x4x32xf32>, %e0: tensor<1x3x3x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x10xf32>) -> (tensor<1x3x3x10xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 4, 4>, pads_high=array<i64: 3, 4>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=10:i64} : (tensor<1x2x2x4xf32>, tensor<1x5x5x4x32xf32>) -> tensor<1x3x3x10xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x3x3x10xf32>, tensor<1x3x3x1xf32>) -> tensor<1x3x3x10xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x3x3x10xf32>, tensor<f32>) -> tensor<1x3x3x10xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x3x3x10xf32>, tensor<1x1x1x10xf32>) -> tensor<1x3x3x10xf32>
  dlc.yield %3 : tensor<1x3x3x10xf32>
}

// 1x1: a matmul over all pixels, and cases that are not.
func.func @case_19(%a0: tensor<2x1x1x40xf32>, %a1: tensor<4x1x1x40x32xf32>) -> (tensor<2x1x1x100xf32>, tensor<2x1x1x100xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 0, 0>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=100:i64} : (tensor<2x1x1x40xf32>, tensor<4x1x1x40x32xf32>) -> tensor<2x1x1x100xf32>
  %1 = dlc.relu %0 : tensor<2x1x1x100xf32> -> tensor<2x1x1x100xf32>
  dlc.yield %0, %1 : tensor<2x1x1x100xf32>, tensor<2x1x1x100xf32>
}
func.func @case_20(%a0: tensor<3x5x7x16xf32>, %a1: tensor<2x1x1x16x32xf32>, %e0: tensor<33xf32>) -> (tensor<3x5x7x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 0, 0>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=33:i64} : (tensor<3x5x7x16xf32>, tensor<2x1x1x16x32xf32>) -> tensor<3x5x7x33xf32>
  %1 = dlc.add %0, %e0 : (tensor<3x5x7x33xf32>, tensor<33xf32>) -> tensor<3x5x7x33xf32>
  %2 = dlc.relu %1 : tensor<3x5x7x33xf32> -> tensor<3x5x7x33xf32>
  dlc.yield %2 : tensor<3x5x7x33xf32>
}
func.func @case_21(%a0: tensor<1x5x7x16xf32>, %a1: tensor<2x1x1x16x32xf32>) -> (tensor<1x3x4x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 0, 0>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=33:i64} : (tensor<1x5x7x16xf32>, tensor<2x1x1x16x32xf32>) -> tensor<1x3x4x33xf32>
  dlc.yield %0 : tensor<1x3x4x33xf32>
}
func.func @case_22(%a0: tensor<1x5x7x16xf32>, %a1: tensor<2x1x1x16x32xf32>, %e0: tensor<33xf32>, %e1: tensor<1x7x9x33xf32>) -> (tensor<1x7x9x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=32:i64, columns=33:i64} : (tensor<1x5x7x16xf32>, tensor<2x1x1x16x32xf32>) -> tensor<1x7x9x33xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x7x9x33xf32>, tensor<33xf32>) -> tensor<1x7x9x33xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x7x9x33xf32>, tensor<1x7x9x33xf32>) -> tensor<1x7x9x33xf32>
  %3 = dlc.sigmoid %2 : tensor<1x7x9x33xf32> -> tensor<1x7x9x33xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x7x9x33xf32>, tensor<1x7x9x33xf32>) -> tensor<1x7x9x33xf32>
  dlc.yield %4 : tensor<1x7x9x33xf32>
}

// One and three spatial dims.
func.func @case_23(%a0: tensor<2x13x4xf32>, %a1: tensor<1x4x4x32xf32>, %e0: tensor<2x4x1xf32>, %e1: tensor<f32>, %e2: tensor<2x1x9xf32>) -> (tensor<2x4x9xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 3>, pads_low=array<i64: 1>, pads_high=array<i64: 2>, dilations=array<i64: 2>, groups=1:i64, panel=32:i64, columns=9:i64} : (tensor<2x13x4xf32>, tensor<1x4x4x32xf32>) -> tensor<2x4x9xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x4x9xf32>, tensor<2x4x1xf32>) -> tensor<2x4x9xf32>
  %2 = dlc.mul %1, %e1 : (tensor<2x4x9xf32>, tensor<f32>) -> tensor<2x4x9xf32>
  %3 = dlc.sub %2, %e2 : (tensor<2x4x9xf32>, tensor<2x1x9xf32>) -> tensor<2x4x9xf32>
  dlc.yield %3 : tensor<2x4x9xf32>
}
func.func @case_24(%a0: tensor<1x5x6x7x3xf32>, %a1: tensor<1x2x3x1x3x32xf32>) -> (tensor<1x3x5x4x17xf32>, tensor<1x3x5x4x17xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 1, 2>, pads_low=array<i64: 1, 0, 0>, pads_high=array<i64: 0, 1, 0>, dilations=array<i64: 1, 1, 1>, groups=1:i64, panel=32:i64, columns=17:i64} : (tensor<1x5x6x7x3xf32>, tensor<1x2x3x1x3x32xf32>) -> tensor<1x3x5x4x17xf32>
  %1 = dlc.relu %0 : tensor<1x3x5x4x17xf32> -> tensor<1x3x5x4x17xf32>
  dlc.yield %0, %1 : tensor<1x3x5x4x17xf32>, tensor<1x3x5x4x17xf32>
}

// Groups.
func.func @case_25(%a0: tensor<1x7x9x6xf32>, %a1: tensor<3x3x3x24xf32>, %e0: tensor<24xf32>) -> (tensor<1x7x9x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=2:i64, panel=0:i64, columns=0:i64} : (tensor<1x7x9x6xf32>, tensor<3x3x3x24xf32>) -> tensor<1x7x9x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x7x9x24xf32>, tensor<24xf32>) -> tensor<1x7x9x24xf32>
  %2 = dlc.relu %1 : tensor<1x7x9x24xf32> -> tensor<1x7x9x24xf32>
  dlc.yield %2 : tensor<1x7x9x24xf32>
}
func.func @case_26(%a0: tensor<2x6x5x8xf32>, %a1: tensor<1x1x2x40xf32>) -> (tensor<2x6x5x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 0, 0>, dilations=array<i64: 1, 1>, groups=4:i64, panel=0:i64, columns=0:i64} : (tensor<2x6x5x8xf32>, tensor<1x1x2x40xf32>) -> tensor<2x6x5x40xf32>
  dlc.yield %0 : tensor<2x6x5x40xf32>
}

// Depthwise: channels that fill no vector, one, more; strides, dilation; several filters on a channel.
func.func @case_27(%a0: tensor<1x9x15x1xf32>, %a1: tensor<3x3x1x1xf32>, %e0: tensor<1xf32>, %e1: tensor<1x9x15x1xf32>) -> (tensor<1x9x15x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=0:i64, columns=0:i64} : (tensor<1x9x15x1xf32>, tensor<3x3x1x1xf32>) -> tensor<1x9x15x1xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x15x1xf32>, tensor<1xf32>) -> tensor<1x9x15x1xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x9x15x1xf32>, tensor<1x9x15x1xf32>) -> tensor<1x9x15x1xf32>
  %3 = dlc.sigmoid %2 : tensor<1x9x15x1xf32> -> tensor<1x9x15x1xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x9x15x1xf32>, tensor<1x9x15x1xf32>) -> tensor<1x9x15x1xf32>
  dlc.yield %4 : tensor<1x9x15x1xf32>
}
func.func @case_28(%a0: tensor<1x9x15x3xf32>, %a1: tensor<3x3x1x3xf32>, %e0: tensor<1x9x15x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x3xf32>) -> (tensor<1x9x15x3xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=3:i64, panel=0:i64, columns=0:i64} : (tensor<1x9x15x3xf32>, tensor<3x3x1x3xf32>) -> tensor<1x9x15x3xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x15x3xf32>, tensor<1x9x15x1xf32>) -> tensor<1x9x15x3xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x9x15x3xf32>, tensor<f32>) -> tensor<1x9x15x3xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x9x15x3xf32>, tensor<1x1x1x3xf32>) -> tensor<1x9x15x3xf32>
  dlc.yield %3 : tensor<1x9x15x3xf32>
}
func.func @case_29(%a0: tensor<1x9x15x17xf32>, %a1: tensor<3x3x1x17xf32>) -> (tensor<1x9x15x17xf32>, tensor<1x9x15x17xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=17:i64, panel=0:i64, columns=0:i64} : (tensor<1x9x15x17xf32>, tensor<3x3x1x17xf32>) -> tensor<1x9x15x17xf32>
  %1 = dlc.relu %0 : tensor<1x9x15x17xf32> -> tensor<1x9x15x17xf32>
  dlc.yield %0, %1 : tensor<1x9x15x17xf32>, tensor<1x9x15x17xf32>
}
func.func @case_30(%a0: tensor<1x9x15x33xf32>, %a1: tensor<3x3x1x33xf32>, %e0: tensor<33xf32>) -> (tensor<1x9x15x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=33:i64, panel=0:i64, columns=0:i64} : (tensor<1x9x15x33xf32>, tensor<3x3x1x33xf32>) -> tensor<1x9x15x33xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x15x33xf32>, tensor<33xf32>) -> tensor<1x9x15x33xf32>
  %2 = dlc.relu %1 : tensor<1x9x15x33xf32> -> tensor<1x9x15x33xf32>
  dlc.yield %2 : tensor<1x9x15x33xf32>
}
func.func @case_31(%a0: tensor<2x14x29x24xf32>, %a1: tensor<5x5x1x24xf32>) -> (tensor<2x14x29x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 2, 2>, pads_high=array<i64: 2, 2>, dilations=array<i64: 1, 1>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<2x14x29x24xf32>, tensor<5x5x1x24xf32>) -> tensor<2x14x29x24xf32>
  dlc.yield %0 : tensor<2x14x29x24xf32>
}
func.func @case_32(%a0: tensor<2x14x29x24xf32>, %a1: tensor<5x5x1x24xf32>, %e0: tensor<24xf32>, %e1: tensor<2x7x15x24xf32>) -> (tensor<2x7x15x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 2, 2>, pads_high=array<i64: 2, 2>, dilations=array<i64: 1, 1>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<2x14x29x24xf32>, tensor<5x5x1x24xf32>) -> tensor<2x7x15x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x7x15x24xf32>, tensor<24xf32>) -> tensor<2x7x15x24xf32>
  %2 = dlc.add %1, %e1 : (tensor<2x7x15x24xf32>, tensor<2x7x15x24xf32>) -> tensor<2x7x15x24xf32>
  %3 = dlc.sigmoid %2 : tensor<2x7x15x24xf32> -> tensor<2x7x15x24xf32>
  %4 = dlc.mul %3, %2 : (tensor<2x7x15x24xf32>, tensor<2x7x15x24xf32>) -> tensor<2x7x15x24xf32>
  dlc.yield %4 : tensor<2x7x15x24xf32>
}
func.func @case_33(%a0: tensor<1x14x29x24xf32>, %a1: tensor<3x3x1x24xf32>, %e0: tensor<1x13x30x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x24xf32>) -> (tensor<1x13x30x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 2, 2>, pads_high=array<i64: 1, 3>, dilations=array<i64: 2, 2>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<1x14x29x24xf32>, tensor<3x3x1x24xf32>) -> tensor<1x13x30x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x13x30x24xf32>, tensor<1x13x30x1xf32>) -> tensor<1x13x30x24xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x13x30x24xf32>, tensor<f32>) -> tensor<1x13x30x24xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x13x30x24xf32>, tensor<1x1x1x24xf32>) -> tensor<1x13x30x24xf32>
  dlc.yield %3 : tensor<1x13x30x24xf32>
}
func.func @case_34(%a0: tensor<1x7x7x24xf32>, %a1: tensor<3x3x1x48xf32>) -> (tensor<1x7x7x48xf32>, tensor<1x7x7x48xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<1x7x7x24xf32>, tensor<3x3x1x48xf32>) -> tensor<1x7x7x48xf32>
  %1 = dlc.relu %0 : tensor<1x7x7x48xf32> -> tensor<1x7x7x48xf32>
  dlc.yield %0, %1 : tensor<1x7x7x48xf32>, tensor<1x7x7x48xf32>
}
func.func @case_35(%a0: tensor<1x20x24xf32>, %a1: tensor<3x1x24xf32>, %e0: tensor<24xf32>) -> (tensor<1x20x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1>, pads_low=array<i64: 1>, pads_high=array<i64: 1>, dilations=array<i64: 1>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<1x20x24xf32>, tensor<3x1x24xf32>) -> tensor<1x20x24xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x20x24xf32>, tensor<24xf32>) -> tensor<1x20x24xf32>
  %2 = dlc.relu %1 : tensor<1x20x24xf32> -> tensor<1x20x24xf32>
  dlc.yield %2 : tensor<1x20x24xf32>
}
func.func @case_36(%a0: tensor<1x7x7x24xf64>, %a1: tensor<3x3x1x24xf64>) -> (tensor<1x7x7x24xf64>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=24:i64, panel=0:i64, columns=0:i64} : (tensor<1x7x7x24xf64>, tensor<3x3x1x24xf64>) -> tensor<1x7x7x24xf64>
  dlc.yield %0 : tensor<1x7x7x24xf64>
}

// f64, and schedules of all kinds.
func.func @case_37(%a0: tensor<2x9x11x6xf64>, %a1: tensor<2x3x3x6x16xf64>, %e0: tensor<21xf64>, %e1: tensor<2x5x6x21xf64>) -> (tensor<2x5x6x21xf64>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=16:i64, columns=21:i64} : (tensor<2x9x11x6xf64>, tensor<2x3x3x6x16xf64>) -> tensor<2x5x6x21xf64>
  %1 = dlc.add %0, %e0 : (tensor<2x5x6x21xf64>, tensor<21xf64>) -> tensor<2x5x6x21xf64>
  %2 = dlc.add %1, %e1 : (tensor<2x5x6x21xf64>, tensor<2x5x6x21xf64>) -> tensor<2x5x6x21xf64>
  %3 = dlc.sigmoid %2 : tensor<2x5x6x21xf64> -> tensor<2x5x6x21xf64>
  %4 = dlc.mul %3, %2 : (tensor<2x5x6x21xf64>, tensor<2x5x6x21xf64>) -> tensor<2x5x6x21xf64>
  dlc.yield %4 : tensor<2x5x6x21xf64>
}
func.func @case_38(%a0: tensor<1x9x29x7xf32>, %a1: tensor<3x3x3x7x64xf32>, %e0: tensor<1x9x29x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1x1x130xf32>) -> (tensor<1x9x29x130xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {columns_256 = 16 : i64, columns_512 = 32 : i64, columns_first = 0 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", rows_256 = 6 : i64, rows_512 = 14 : i64, rows_kib = 256 : i64, staged_kib = 128 : i64, sums = 8 : i64, tasks = 1 : i64}} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=64:i64, columns=130:i64} : (tensor<1x9x29x7xf32>, tensor<3x3x3x7x64xf32>) -> tensor<1x9x29x130xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x29x130xf32>, tensor<1x9x29x1xf32>) -> tensor<1x9x29x130xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x9x29x130xf32>, tensor<f32>) -> tensor<1x9x29x130xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x9x29x130xf32>, tensor<1x1x1x130xf32>) -> tensor<1x9x29x130xf32>
  dlc.yield %3 : tensor<1x9x29x130xf32>
}
func.func @case_39(%a0: tensor<1x9x29x7xf32>, %a1: tensor<2x3x3x7x96xf32>) -> (tensor<1x9x29x130xf32>, tensor<1x9x29x130xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {columns_256 = 24 : i64, columns_512 = 48 : i64, columns_first = 0 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", rows_256 = 4 : i64, rows_512 = 9 : i64, rows_kib = 256 : i64, staged_kib = 128 : i64, sums = 8 : i64, tasks = 1 : i64}} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=96:i64, columns=130:i64} : (tensor<1x9x29x7xf32>, tensor<2x3x3x7x96xf32>) -> tensor<1x9x29x130xf32>
  %1 = dlc.relu %0 : tensor<1x9x29x130xf32> -> tensor<1x9x29x130xf32>
  dlc.yield %0, %1 : tensor<1x9x29x130xf32>, tensor<1x9x29x130xf32>
}
func.func @case_40(%a0: tensor<1x9x29x7xf32>, %a1: tensor<3x3x3x7x64xf32>, %e0: tensor<130xf32>) -> (tensor<1x9x29x130xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {columns_256 = 32 : i64, columns_512 = 64 : i64, columns_first = 0 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", rows_256 = 1 : i64, rows_512 = 1 : i64, rows_kib = 256 : i64, staged_kib = 128 : i64, sums = 8 : i64, tasks = 1 : i64}} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=64:i64, columns=130:i64} : (tensor<1x9x29x7xf32>, tensor<3x3x3x7x64xf32>) -> tensor<1x9x29x130xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x9x29x130xf32>, tensor<130xf32>) -> tensor<1x9x29x130xf32>
  %2 = dlc.relu %1 : tensor<1x9x29x130xf32> -> tensor<1x9x29x130xf32>
  dlc.yield %2 : tensor<1x9x29x130xf32>
}
func.func @case_41(%a0: tensor<1x9x29x7xf32>, %a1: tensor<3x3x3x7x48xf32>) -> (tensor<1x9x29x130xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {columns_256 = 16 : i64, columns_512 = 16 : i64, columns_first = 0 : i64, columns_kib = 256 : i64, factor_steps = 16 : i64, kind = "tiles", rows_256 = 28 : i64, rows_512 = 28 : i64, rows_kib = 256 : i64, staged_kib = 128 : i64, sums = 8 : i64, tasks = 7 : i64}} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 1, 1>, pads_low=array<i64: 1, 1>, pads_high=array<i64: 1, 1>, dilations=array<i64: 1, 1>, groups=1:i64, panel=48:i64, columns=130:i64} : (tensor<1x9x29x7xf32>, tensor<3x3x3x7x48xf32>) -> tensor<1x9x29x130xf32>
  dlc.yield %0 : tensor<1x9x29x130xf32>
}

// Matmuls: few and many rows, packed or not.
func.func @case_42(%a0: tensor<1x64xf32>, %a1: tensor<2x64x64xf32>, %e0: tensor<100xf32>, %e1: tensor<1x100xf32>) -> (tensor<1x100xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=64:i64, columns=100:i64} : (tensor<1x64xf32>, tensor<2x64x64xf32>) -> tensor<1x100xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x100xf32>, tensor<100xf32>) -> tensor<1x100xf32>
  %2 = dlc.add %1, %e1 : (tensor<1x100xf32>, tensor<1x100xf32>) -> tensor<1x100xf32>
  %3 = dlc.sigmoid %2 : tensor<1x100xf32> -> tensor<1x100xf32>
  %4 = dlc.mul %3, %2 : (tensor<1x100xf32>, tensor<1x100xf32>) -> tensor<1x100xf32>
  dlc.yield %4 : tensor<1x100xf32>
}
func.func @case_43(%a0: tensor<1x1xf32>, %a1: tensor<1x1x16xf32>, %e0: tensor<1x1xf32>, %e1: tensor<f32>, %e2: tensor<1x1xf32>) -> (tensor<1x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=16:i64, columns=1:i64} : (tensor<1x1xf32>, tensor<1x1x16xf32>) -> tensor<1x1xf32>
  %1 = dlc.add %0, %e0 : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  %2 = dlc.mul %1, %e1 : (tensor<1x1xf32>, tensor<f32>) -> tensor<1x1xf32>
  %3 = dlc.sub %2, %e2 : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  dlc.yield %3 : tensor<1x1xf32>
}
func.func @case_44(%a0: tensor<2x1xf32>, %a1: tensor<1x33xf32>) -> (tensor<2x33xf32>, tensor<2x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<2x1xf32>, tensor<1x33xf32>) -> tensor<2x33xf32>
  %1 = dlc.relu %0 : tensor<2x33xf32> -> tensor<2x33xf32>
  dlc.yield %0, %1 : tensor<2x33xf32>, tensor<2x33xf32>
}
func.func @case_45(%a0: tensor<3x17xf32>, %a1: tensor<1x17x16xf32>, %e0: tensor<3xf32>) -> (tensor<3x3xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=16:i64, columns=3:i64} : (tensor<3x17xf32>, tensor<1x17x16xf32>) -> tensor<3x3xf32>
  %1 = dlc.add %0, %e0 : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  %2 = dlc.relu %1 : tensor<3x3xf32> -> tensor<3x3xf32>
  dlc.yield %2 : tensor<3x3xf32>
}
func.func @case_46(%a0: tensor<8x64xf32>, %a1: tensor<3x64x48xf32>) -> (tensor<8x100xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=48:i64, columns=100:i64} : (tensor<8x64xf32>, tensor<3x64x48xf32>) -> tensor<8x100xf32>
  dlc.yield %0 : tensor<8x100xf32>
}
func.func @case_47(%a0: tensor<15x5xf64>, %a1: tensor<5x17xf64>, %e0: tensor<17xf64>, %e1: tensor<15x17xf64>) -> (tensor<15x17xf64>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<15x5xf64>, tensor<5x17xf64>) -> tensor<15x17xf64>
  %1 = dlc.add %0, %e0 : (tensor<15x17xf64>, tensor<17xf64>) -> tensor<15x17xf64>
  %2 = dlc.add %1, %e1 : (tensor<15x17xf64>, tensor<15x17xf64>) -> tensor<15x17xf64>
  %3 = dlc.sigmoid %2 : tensor<15x17xf64> -> tensor<15x17xf64>
  %4 = dlc.mul %3, %2 : (tensor<15x17xf64>, tensor<15x17xf64>) -> tensor<15x17xf64>
  dlc.yield %4 : tensor<15x17xf64>
}
func.func @case_48(%a0: tensor<50x70xf32>, %a1: tensor<2x70x32xf32>, %e0: tensor<50x1xf32>, %e1: tensor<f32>, %e2: tensor<50x33xf32>) -> (tensor<50x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=32:i64, columns=33:i64} : (tensor<50x70xf32>, tensor<2x70x32xf32>) -> tensor<50x33xf32>
  %1 = dlc.add %0, %e0 : (tensor<50x33xf32>, tensor<50x1xf32>) -> tensor<50x33xf32>
  %2 = dlc.mul %1, %e1 : (tensor<50x33xf32>, tensor<f32>) -> tensor<50x33xf32>
  %3 = dlc.sub %2, %e2 : (tensor<50x33xf32>, tensor<50x33xf32>) -> tensor<50x33xf32>
  dlc.yield %3 : tensor<50x33xf32>
}

// Transposed either side, batched, broadcast.
func.func @case_49(%a0: tensor<2x3x14x19xf32>, %a1: tensor<2x3x19x21xf32>) -> (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<2x3x14x19xf32>, tensor<2x3x19x21xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.relu %0 : tensor<2x3x14x21xf32> -> tensor<2x3x14x21xf32>
  dlc.yield %0, %1 : tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>
}
func.func @case_50(%a0: tensor<3x14x19xf32>, %a1: tensor<2x1x19x21xf32>, %e0: tensor<21xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<3x14x19xf32>, tensor<2x1x19x21xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x3x14x21xf32>, tensor<21xf32>) -> tensor<2x3x14x21xf32>
  %2 = dlc.relu %1 : tensor<2x3x14x21xf32> -> tensor<2x3x14x21xf32>
  dlc.yield %2 : tensor<2x3x14x21xf32>
}
func.func @case_51(%a0: tensor<14x19xf32>, %a1: tensor<5x19x21xf32>) -> (tensor<5x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<14x19xf32>, tensor<5x19x21xf32>) -> tensor<5x14x21xf32>
  dlc.yield %0 : tensor<5x14x21xf32>
}
func.func @case_52(%a0: tensor<4x14x19xf32>, %a1: tensor<19x21xf32>, %e0: tensor<21xf32>, %e1: tensor<4x14x21xf32>) -> (tensor<4x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<4x14x19xf32>, tensor<19x21xf32>) -> tensor<4x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<4x14x21xf32>, tensor<21xf32>) -> tensor<4x14x21xf32>
  %2 = dlc.add %1, %e1 : (tensor<4x14x21xf32>, tensor<4x14x21xf32>) -> tensor<4x14x21xf32>
  %3 = dlc.sigmoid %2 : tensor<4x14x21xf32> -> tensor<4x14x21xf32>
  %4 = dlc.mul %3, %2 : (tensor<4x14x21xf32>, tensor<4x14x21xf32>) -> tensor<4x14x21xf32>
  dlc.yield %4 : tensor<4x14x21xf32>
}
func.func @case_53(%a0: tensor<2x3x14x19xf32>, %a1: tensor<2x3x21x19xf32>, %e0: tensor<2x3x14x1xf32>, %e1: tensor<f32>, %e2: tensor<2x1x1x21xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<2x3x14x19xf32>, tensor<2x3x21x19xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x3x14x21xf32>, tensor<2x3x14x1xf32>) -> tensor<2x3x14x21xf32>
  %2 = dlc.mul %1, %e1 : (tensor<2x3x14x21xf32>, tensor<f32>) -> tensor<2x3x14x21xf32>
  %3 = dlc.sub %2, %e2 : (tensor<2x3x14x21xf32>, tensor<2x1x1x21xf32>) -> tensor<2x3x14x21xf32>
  dlc.yield %3 : tensor<2x3x14x21xf32>
}
func.func @case_54(%a0: tensor<3x14x19xf32>, %a1: tensor<2x1x21x19xf32>) -> (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<3x14x19xf32>, tensor<2x1x21x19xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.relu %0 : tensor<2x3x14x21xf32> -> tensor<2x3x14x21xf32>
  dlc.yield %0, %1 : tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>
}
func.func @case_55(%a0: tensor<14x19xf32>, %a1: tensor<5x21x19xf32>, %e0: tensor<21xf32>) -> (tensor<5x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<14x19xf32>, tensor<5x21x19xf32>) -> tensor<5x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<5x14x21xf32>, tensor<21xf32>) -> tensor<5x14x21xf32>
  %2 = dlc.relu %1 : tensor<5x14x21xf32> -> tensor<5x14x21xf32>
  dlc.yield %2 : tensor<5x14x21xf32>
}
func.func @case_56(%a0: tensor<4x14x19xf32>, %a1: tensor<21x19xf32>) -> (tensor<4x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=false, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<4x14x19xf32>, tensor<21x19xf32>) -> tensor<4x14x21xf32>
  dlc.yield %0 : tensor<4x14x21xf32>
}
func.func @case_57(%a0: tensor<2x3x19x14xf32>, %a1: tensor<2x3x19x21xf32>, %e0: tensor<21xf32>, %e1: tensor<2x3x14x21xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<2x3x19x14xf32>, tensor<2x3x19x21xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x3x14x21xf32>, tensor<21xf32>) -> tensor<2x3x14x21xf32>
  %2 = dlc.add %1, %e1 : (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) -> tensor<2x3x14x21xf32>
  %3 = dlc.sigmoid %2 : tensor<2x3x14x21xf32> -> tensor<2x3x14x21xf32>
  %4 = dlc.mul %3, %2 : (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) -> tensor<2x3x14x21xf32>
  dlc.yield %4 : tensor<2x3x14x21xf32>
}
func.func @case_58(%a0: tensor<3x19x14xf32>, %a1: tensor<2x1x19x21xf32>, %e0: tensor<2x3x14x1xf32>, %e1: tensor<f32>, %e2: tensor<2x1x1x21xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<3x19x14xf32>, tensor<2x1x19x21xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x3x14x21xf32>, tensor<2x3x14x1xf32>) -> tensor<2x3x14x21xf32>
  %2 = dlc.mul %1, %e1 : (tensor<2x3x14x21xf32>, tensor<f32>) -> tensor<2x3x14x21xf32>
  %3 = dlc.sub %2, %e2 : (tensor<2x3x14x21xf32>, tensor<2x1x1x21xf32>) -> tensor<2x3x14x21xf32>
  dlc.yield %3 : tensor<2x3x14x21xf32>
}
func.func @case_59(%a0: tensor<19x14xf32>, %a1: tensor<5x19x21xf32>) -> (tensor<5x14x21xf32>, tensor<5x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=false, panel=0:i64, columns=0:i64} : (tensor<19x14xf32>, tensor<5x19x21xf32>) -> tensor<5x14x21xf32>
  %1 = dlc.relu %0 : tensor<5x14x21xf32> -> tensor<5x14x21xf32>
  dlc.yield %0, %1 : tensor<5x14x21xf32>, tensor<5x14x21xf32>
}
func.func @case_60(%a0: tensor<4x19x14xf32>, %a1: tensor<1x19x48xf32>, %e0: tensor<21xf32>) -> (tensor<4x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=false, panel=48:i64, columns=21:i64} : (tensor<4x19x14xf32>, tensor<1x19x48xf32>) -> tensor<4x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<4x14x21xf32>, tensor<21xf32>) -> tensor<4x14x21xf32>
  %2 = dlc.relu %1 : tensor<4x14x21xf32> -> tensor<4x14x21xf32>
  dlc.yield %2 : tensor<4x14x21xf32>
}
func.func @case_61(%a0: tensor<2x3x19x14xf32>, %a1: tensor<2x3x21x19xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<2x3x19x14xf32>, tensor<2x3x21x19xf32>) -> tensor<2x3x14x21xf32>
  dlc.yield %0 : tensor<2x3x14x21xf32>
}
func.func @case_62(%a0: tensor<3x19x14xf32>, %a1: tensor<2x1x21x19xf32>, %e0: tensor<21xf32>, %e1: tensor<2x3x14x21xf32>) -> (tensor<2x3x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<3x19x14xf32>, tensor<2x1x21x19xf32>) -> tensor<2x3x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<2x3x14x21xf32>, tensor<21xf32>) -> tensor<2x3x14x21xf32>
  %2 = dlc.add %1, %e1 : (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) -> tensor<2x3x14x21xf32>
  %3 = dlc.sigmoid %2 : tensor<2x3x14x21xf32> -> tensor<2x3x14x21xf32>
  %4 = dlc.mul %3, %2 : (tensor<2x3x14x21xf32>, tensor<2x3x14x21xf32>) -> tensor<2x3x14x21xf32>
  dlc.yield %4 : tensor<2x3x14x21xf32>
}
func.func @case_63(%a0: tensor<19x14xf32>, %a1: tensor<5x21x19xf32>, %e0: tensor<5x14x1xf32>, %e1: tensor<f32>, %e2: tensor<5x1x21xf32>) -> (tensor<5x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=true, panel=0:i64, columns=0:i64} : (tensor<19x14xf32>, tensor<5x21x19xf32>) -> tensor<5x14x21xf32>
  %1 = dlc.add %0, %e0 : (tensor<5x14x21xf32>, tensor<5x14x1xf32>) -> tensor<5x14x21xf32>
  %2 = dlc.mul %1, %e1 : (tensor<5x14x21xf32>, tensor<f32>) -> tensor<5x14x21xf32>
  %3 = dlc.sub %2, %e2 : (tensor<5x14x21xf32>, tensor<5x1x21xf32>) -> tensor<5x14x21xf32>
  dlc.yield %3 : tensor<5x14x21xf32>
}
func.func @case_64(%a0: tensor<4x19x14xf32>, %a1: tensor<1x19x48xf32>) -> (tensor<4x14x21xf32>, tensor<4x14x21xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %a0, %a1 {transpose_lhs=true, transpose_rhs=false, panel=48:i64, columns=21:i64} : (tensor<4x19x14xf32>, tensor<1x19x48xf32>) -> tensor<4x14x21xf32>
  %1 = dlc.relu %0 : tensor<4x14x21xf32> -> tensor<4x14x21xf32>
  dlc.yield %0, %1 : tensor<4x14x21xf32>, tensor<4x14x21xf32>
}

// Rows that are one line, a stride apart.
func.func @case_65(%a0: tensor<1x1x5x33xf32>, %a1: tensor<1x1x1x33xf32>) -> tensor<1x1x3x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %a0, %a1 channels_last {strides=array<i64: 2, 2>, pads_low=array<i64: 0, 0>, pads_high=array<i64: 0, 0>, dilations=array<i64: 1, 1>, groups=33:i64} : (tensor<1x1x5x33xf32>, tensor<1x1x1x33xf32>) -> tensor<1x1x3x33xf32>
  dlc.yield %0 : tensor<1x1x3x33xf32>
}
