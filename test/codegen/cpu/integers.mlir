// RUN: dlc opt %s -dlc-kernels -o %t.mlir && dlc-cpu-tool %t.mlir | FileCheck %s
// RUN: dlc-cpu-tool %t.mlir --level x86-64-v3 | FileCheck %s
// RUN: %if x86-64-v4 %{ dlc-cpu-tool %t.mlir --level x86-64-v4 | FileCheck %s %}

// Products of integers beside the reference interpreter, exact: bytes of all signs by VNNI where this machine has it, by pairs of 16-bit numbers
// on the plain levels; depths of every remainder by 4, transposed operands, batches, groups, clipped taps, epilogues; wider integers by vectors.
// CHECK-NOT: WRONG
// CHECK: conv3x3_32x64g2_5x6_i32: ok

func.func @main(%a0: tensor<1x4xui8>, %a1: tensor<4x1xui8>, %a2: tensor<3x5xui8>, %a3: tensor<5x17xui8>, %a4: tensor<7x7xui8>, %a5: tensor<7x70xui8>, %a6: tensor<13x66xui8>, %a7: tensor<66x33xui8>, %a8: tensor<2x131xui8>, %a9: tensor<131x5xui8>, %a10: tensor<1x4xui8>, %a11: tensor<4x1xi8>, %a12: tensor<3x5xui8>, %a13: tensor<5x17xi8>, %a14: tensor<7x7xui8>, %a15: tensor<7x70xi8>, %a16: tensor<13x66xui8>, %a17: tensor<66x33xi8>, %a18: tensor<2x131xui8>, %a19: tensor<131x5xi8>, %a20: tensor<1x4xi8>, %a21: tensor<4x1xui8>, %a22: tensor<3x5xi8>, %a23: tensor<5x17xui8>, %a24: tensor<7x7xi8>, %a25: tensor<7x70xui8>, %a26: tensor<13x66xi8>, %a27: tensor<66x33xui8>, %a28: tensor<2x131xi8>, %a29: tensor<131x5xui8>, %a30: tensor<1x4xi8>, %a31: tensor<4x1xi8>, %a32: tensor<3x5xi8>, %a33: tensor<5x17xi8>, %a34: tensor<7x7xi8>, %a35: tensor<7x70xi8>, %a36: tensor<13x66xi8>, %a37: tensor<66x33xi8>, %a38: tensor<2x131xi8>, %a39: tensor<131x5xi8>, %a40: tensor<3x5x10xui8>, %a41: tensor<3x10x9xi8>, %a42: tensor<2x3x5x10xi8>, %a43: tensor<3x10x9xui8>, %a44: tensor<2x1x5x11xi8>, %a45: tensor<1x4x11x20xi8>, %a46: tensor<2x5x11xui8>, %a47: tensor<11x20xui8>, %a48: tensor<6x11xui8>, %a49: tensor<20x11xi8>, %a50: tensor<11x6xi8>, %a51: tensor<11x20xi8>, %a52: tensor<2x6x10xi8>, %a53: tensor<2x20x10xui8>, %a54: tensor<9x12xi8>, %a55: tensor<13x20xui8>, %a56: tensor<20x37xi8>, %a57: tensor<1x37xi32>, %a58: tensor<13x1xi32>, %a59: tensor<37xf32>, %a60: tensor<5x9xi16>, %a61: tensor<9x35xi16>, %a62: tensor<5x9xi16>, %a63: tensor<35x9xi16>, %a64: tensor<5x9xi32>, %a65: tensor<9x35xi32>, %a66: tensor<5x9xi32>, %a67: tensor<35x9xi32>, %a68: tensor<5x9xi64>, %a69: tensor<9x35xi64>, %a70: tensor<5x9xi64>, %a71: tensor<35x9xi64>, %a72: tensor<5x9xui32>, %a73: tensor<9x35xui32>, %a74: tensor<5x9xui32>, %a75: tensor<35x9xui32>, %a76: tensor<1x7x9x3xui8>, %a77: tensor<3x3x3x20xui8>, %a78: tensor<2x9x11x8xui8>, %a79: tensor<3x3x8x17xui8>, %a80: tensor<1x6x14x6xui8>, %a81: tensor<2x3x6x33xui8>, %a82: tensor<1x7x9x3xui8>, %a83: tensor<3x3x3x20xi8>, %a84: tensor<2x9x11x8xui8>, %a85: tensor<3x3x8x17xi8>, %a86: tensor<1x6x14x6xui8>, %a87: tensor<2x3x6x33xi8>, %a88: tensor<1x7x9x3xi8>, %a89: tensor<3x3x3x20xui8>, %a90: tensor<2x9x11x8xi8>, %a91: tensor<3x3x8x17xui8>, %a92: tensor<1x6x14x6xi8>, %a93: tensor<2x3x6x33xui8>, %a94: tensor<1x7x9x3xi8>, %a95: tensor<3x3x3x20xi8>, %a96: tensor<2x9x11x8xi8>, %a97: tensor<3x3x8x17xi8>, %a98: tensor<1x6x14x6xi8>, %a99: tensor<2x3x6x33xi8>, %a100: tensor<1x5x6x24xui8>, %a101: tensor<1x1x24x40xi8>, %a102: tensor<1x19x5xi8>, %a103: tensor<4x5x9xi8>, %a104: tensor<1x4x5x6x4xui8>, %a105: tensor<2x2x2x4x9xui8>, %a106: tensor<1x5x6x4xi32>, %a107: tensor<3x3x4x20xi32>, %a108: tensor<1x6x7x6xui8>, %a109: tensor<3x3x1x6xi8>, %a110: tensor<1x5x6x10xi8>, %a111: tensor<3x3x5x4xi8>, %a112: tensor<1x7x8x32xi8>, %a113: tensor<3x3x16x64xui8>) -> (tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<3x5x9xi32>, tensor<2x3x5x9xi32>, tensor<2x4x5x20xi32>, tensor<2x5x20xi32>, tensor<6x20xi32>, tensor<6x20xi32>, tensor<2x6x20xi32>, tensor<9x9xi32>, tensor<13x37xui8>, tensor<5x35xi16>, tensor<5x35xi16>, tensor<5x35xi32>, tensor<5x35xi32>, tensor<5x35xi64>, tensor<5x35xi64>, tensor<5x35xui32>, tensor<5x35xui32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x5x6x40xi32>, tensor<1x7x9xi32>, tensor<1x4x5x6x9xi32>, tensor<1x5x6x20xi32>, tensor<1x6x7x6xi32>, tensor<1x5x6x4xi32>, tensor<1x5x6x64xi32>) {
  %0 = dlc.matmul %a0, %a1 : (tensor<1x4xui8>, tensor<4x1xui8>) -> tensor<1x1xi32>
  %1 = dlc.matmul %a2, %a3 : (tensor<3x5xui8>, tensor<5x17xui8>) -> tensor<3x17xi32>
  %2 = dlc.matmul %a4, %a5 : (tensor<7x7xui8>, tensor<7x70xui8>) -> tensor<7x70xi32>
  %3 = dlc.matmul %a6, %a7 : (tensor<13x66xui8>, tensor<66x33xui8>) -> tensor<13x33xi32>
  %4 = dlc.matmul %a8, %a9 : (tensor<2x131xui8>, tensor<131x5xui8>) -> tensor<2x5xi32>
  %5 = dlc.matmul %a10, %a11 : (tensor<1x4xui8>, tensor<4x1xi8>) -> tensor<1x1xi32>
  %6 = dlc.matmul %a12, %a13 : (tensor<3x5xui8>, tensor<5x17xi8>) -> tensor<3x17xi32>
  %7 = dlc.matmul %a14, %a15 : (tensor<7x7xui8>, tensor<7x70xi8>) -> tensor<7x70xi32>
  %8 = dlc.matmul %a16, %a17 : (tensor<13x66xui8>, tensor<66x33xi8>) -> tensor<13x33xi32>
  %9 = dlc.matmul %a18, %a19 : (tensor<2x131xui8>, tensor<131x5xi8>) -> tensor<2x5xi32>
  %10 = dlc.matmul %a20, %a21 : (tensor<1x4xi8>, tensor<4x1xui8>) -> tensor<1x1xi32>
  %11 = dlc.matmul %a22, %a23 : (tensor<3x5xi8>, tensor<5x17xui8>) -> tensor<3x17xi32>
  %12 = dlc.matmul %a24, %a25 : (tensor<7x7xi8>, tensor<7x70xui8>) -> tensor<7x70xi32>
  %13 = dlc.matmul %a26, %a27 : (tensor<13x66xi8>, tensor<66x33xui8>) -> tensor<13x33xi32>
  %14 = dlc.matmul %a28, %a29 : (tensor<2x131xi8>, tensor<131x5xui8>) -> tensor<2x5xi32>
  %15 = dlc.matmul %a30, %a31 : (tensor<1x4xi8>, tensor<4x1xi8>) -> tensor<1x1xi32>
  %16 = dlc.matmul %a32, %a33 : (tensor<3x5xi8>, tensor<5x17xi8>) -> tensor<3x17xi32>
  %17 = dlc.matmul %a34, %a35 : (tensor<7x7xi8>, tensor<7x70xi8>) -> tensor<7x70xi32>
  %18 = dlc.matmul %a36, %a37 : (tensor<13x66xi8>, tensor<66x33xi8>) -> tensor<13x33xi32>
  %19 = dlc.matmul %a38, %a39 : (tensor<2x131xi8>, tensor<131x5xi8>) -> tensor<2x5xi32>
  %20 = dlc.matmul %a40, %a41 : (tensor<3x5x10xui8>, tensor<3x10x9xi8>) -> tensor<3x5x9xi32>
  %21 = dlc.matmul %a42, %a43 : (tensor<2x3x5x10xi8>, tensor<3x10x9xui8>) -> tensor<2x3x5x9xi32>
  %22 = dlc.matmul %a44, %a45 : (tensor<2x1x5x11xi8>, tensor<1x4x11x20xi8>) -> tensor<2x4x5x20xi32>
  %23 = dlc.matmul %a46, %a47 : (tensor<2x5x11xui8>, tensor<11x20xui8>) -> tensor<2x5x20xi32>
  %24 = dlc.matmul %a48, %a49 {transpose_rhs = true} : (tensor<6x11xui8>, tensor<20x11xi8>) -> tensor<6x20xi32>
  %25 = dlc.matmul %a50, %a51 {transpose_lhs = true} : (tensor<11x6xi8>, tensor<11x20xi8>) -> tensor<6x20xi32>
  %26 = dlc.matmul %a52, %a53 {transpose_rhs = true} : (tensor<2x6x10xi8>, tensor<2x20x10xui8>) -> tensor<2x6x20xi32>
  %27 = dlc.matmul %a54, %a54 {transpose_rhs = true} : (tensor<9x12xi8>, tensor<9x12xi8>) -> tensor<9x9xi32>
  %28 = dlc.matmul %a55, %a56 : (tensor<13x20xui8>, tensor<20x37xi8>) -> tensor<13x37xi32>
  %37 = dlc.constant dense<0.0> : tensor<f32>
  %38 = dlc.constant dense<255.0> : tensor<f32>
  %29 = dlc.sub %28, %a57 : (tensor<13x37xi32>, tensor<1x37xi32>) -> tensor<13x37xi32>
  %30 = dlc.sub %29, %a58 : (tensor<13x37xi32>, tensor<13x1xi32>) -> tensor<13x37xi32>
  %31 = dlc.cast %30 : tensor<13x37xi32> -> tensor<13x37xf32>
  %32 = dlc.mul %31, %a59 : (tensor<13x37xf32>, tensor<37xf32>) -> tensor<13x37xf32>
  %33 = dlc.round %32 : tensor<13x37xf32> -> tensor<13x37xf32>
  %34 = dlc.max %33, %37 : (tensor<13x37xf32>, tensor<f32>) -> tensor<13x37xf32>
  %35 = dlc.min %34, %38 : (tensor<13x37xf32>, tensor<f32>) -> tensor<13x37xf32>
  %36 = dlc.cast %35 : tensor<13x37xf32> -> tensor<13x37xui8>
  %39 = dlc.matmul %a60, %a61 : (tensor<5x9xi16>, tensor<9x35xi16>) -> tensor<5x35xi16>
  %40 = dlc.matmul %a62, %a63 {transpose_rhs = true} : (tensor<5x9xi16>, tensor<35x9xi16>) -> tensor<5x35xi16>
  %41 = dlc.matmul %a64, %a65 : (tensor<5x9xi32>, tensor<9x35xi32>) -> tensor<5x35xi32>
  %42 = dlc.matmul %a66, %a67 {transpose_rhs = true} : (tensor<5x9xi32>, tensor<35x9xi32>) -> tensor<5x35xi32>
  %43 = dlc.matmul %a68, %a69 : (tensor<5x9xi64>, tensor<9x35xi64>) -> tensor<5x35xi64>
  %44 = dlc.matmul %a70, %a71 {transpose_rhs = true} : (tensor<5x9xi64>, tensor<35x9xi64>) -> tensor<5x35xi64>
  %45 = dlc.matmul %a72, %a73 : (tensor<5x9xui32>, tensor<9x35xui32>) -> tensor<5x35xui32>
  %46 = dlc.matmul %a74, %a75 {transpose_rhs = true} : (tensor<5x9xui32>, tensor<35x9xui32>) -> tensor<5x35xui32>
  %47 = dlc.conv %a76, %a77 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x7x9x3xui8>, tensor<3x3x3x20xui8>) -> tensor<1x7x9x20xi32>
  %48 = dlc.conv %a78, %a79 channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 0, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<2x9x11x8xui8>, tensor<3x3x8x17xui8>) -> tensor<2x4x5x17xi32>
  %49 = dlc.conv %a80, %a81 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 2>, groups = 1 : i64} : (tensor<1x6x14x6xui8>, tensor<2x3x6x33xui8>) -> tensor<1x7x14x33xi32>
  %50 = dlc.conv %a82, %a83 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x7x9x3xui8>, tensor<3x3x3x20xi8>) -> tensor<1x7x9x20xi32>
  %51 = dlc.conv %a84, %a85 channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 0, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<2x9x11x8xui8>, tensor<3x3x8x17xi8>) -> tensor<2x4x5x17xi32>
  %52 = dlc.conv %a86, %a87 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 2>, groups = 1 : i64} : (tensor<1x6x14x6xui8>, tensor<2x3x6x33xi8>) -> tensor<1x7x14x33xi32>
  %53 = dlc.conv %a88, %a89 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x7x9x3xi8>, tensor<3x3x3x20xui8>) -> tensor<1x7x9x20xi32>
  %54 = dlc.conv %a90, %a91 channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 0, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<2x9x11x8xi8>, tensor<3x3x8x17xui8>) -> tensor<2x4x5x17xi32>
  %55 = dlc.conv %a92, %a93 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 2>, groups = 1 : i64} : (tensor<1x6x14x6xi8>, tensor<2x3x6x33xui8>) -> tensor<1x7x14x33xi32>
  %56 = dlc.conv %a94, %a95 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x7x9x3xi8>, tensor<3x3x3x20xi8>) -> tensor<1x7x9x20xi32>
  %57 = dlc.conv %a96, %a97 channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 0, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<2x9x11x8xi8>, tensor<3x3x8x17xi8>) -> tensor<2x4x5x17xi32>
  %58 = dlc.conv %a98, %a99 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 2>, dilations = array<i64: 1, 2>, groups = 1 : i64} : (tensor<1x6x14x6xi8>, tensor<2x3x6x33xi8>) -> tensor<1x7x14x33xi32>
  %59 = dlc.conv %a100, %a101 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x5x6x24xui8>, tensor<1x1x24x40xi8>) -> tensor<1x5x6x40xi32>
  %60 = dlc.conv %a102, %a103 channels_last {strides = array<i64: 3>, pads_low = array<i64: 2>, pads_high = array<i64: 1>, dilations = array<i64: 1>, groups = 1 : i64} : (tensor<1x19x5xi8>, tensor<4x5x9xi8>) -> tensor<1x7x9xi32>
  %61 = dlc.conv %a104, %a105 channels_last {strides = array<i64: 1, 1, 1>, pads_low = array<i64: 1, 0, 1>, pads_high = array<i64: 0, 1, 0>, dilations = array<i64: 1, 1, 1>, groups = 1 : i64} : (tensor<1x4x5x6x4xui8>, tensor<2x2x2x4x9xui8>) -> tensor<1x4x5x6x9xi32>
  %62 = dlc.conv %a106, %a107 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} : (tensor<1x5x6x4xi32>, tensor<3x3x4x20xi32>) -> tensor<1x5x6x20xi32>
  %63 = dlc.conv %a108, %a109 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 6 : i64} : (tensor<1x6x7x6xui8>, tensor<3x3x1x6xi8>) -> tensor<1x6x7x6xi32>
  %64 = dlc.conv %a110, %a111 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x5x6x10xi8>, tensor<3x3x5x4xi8>) -> tensor<1x5x6x4xi32>
  %65 = dlc.conv %a112, %a113 channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>, groups = 2 : i64} : (tensor<1x7x8x32xi8>, tensor<3x3x16x64xui8>) -> tensor<1x5x6x64xi32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %36, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65 : tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<1x1xi32>, tensor<3x17xi32>, tensor<7x70xi32>, tensor<13x33xi32>, tensor<2x5xi32>, tensor<3x5x9xi32>, tensor<2x3x5x9xi32>, tensor<2x4x5x20xi32>, tensor<2x5x20xi32>, tensor<6x20xi32>, tensor<6x20xi32>, tensor<2x6x20xi32>, tensor<9x9xi32>, tensor<13x37xui8>, tensor<5x35xi16>, tensor<5x35xi16>, tensor<5x35xi32>, tensor<5x35xi32>, tensor<5x35xi64>, tensor<5x35xi64>, tensor<5x35xui32>, tensor<5x35xui32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x7x9x20xi32>, tensor<2x4x5x17xi32>, tensor<1x7x14x33xi32>, tensor<1x5x6x40xi32>, tensor<1x7x9xi32>, tensor<1x4x5x6x9xi32>, tensor<1x5x6x20xi32>, tensor<1x6x7x6xi32>, tensor<1x5x6x4xi32>, tensor<1x5x6x64xi32>
}
