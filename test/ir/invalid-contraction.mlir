// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @m1(%0: tensor<3xf32>, %1: tensor<3x2xf32>) {
  // expected-error @+1 {{M1: operands have ranks 1 and 2, expected at least 2}}
  %r = dlc.matmul %0, %1 : (tensor<3xf32>, tensor<3x2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @m2(%0: tensor<2x4x3xf32>, %1: tensor<3x3x2xf32>) {
  // expected-error @+1 {{M2: leading dims [2] and [3] do not broadcast}}
  %r = dlc.matmul %0, %1 : (tensor<2x4x3xf32>, tensor<3x3x2xf32>) -> tensor<2x4x2xf32>
  return
}

// -----

func.func @m3(%0: tensor<4x3xf32>, %1: tensor<2x3xf32>) {
  // expected-error @+1 {{M3: K is 3 in lhs and 2 in rhs, expected equal sizes}}
  %r = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @m4(%0: tensor<4x3xf32>, %1: tensor<1x3x8xf32>) {
  // expected-error @+1 {{M4: packed rhs has shape [1, 3, 8], expected [2, K, 8]}}
  %r = dlc.matmul %0, %1 {panel = 8, columns = 10} : (tensor<4x3xf32>, tensor<1x3x8xf32>) -> tensor<4x10xf32>
  return
}

// -----

func.func @m4(%0: tensor<4x3xf32>, %1: tensor<1x3x8xf32>) {
  // expected-error @+1 {{M4: packed rhs with panel 8, columns 0, transpose_rhs 0, expected positive numbers and no transposition}}
  %r = dlc.matmul %0, %1 {panel = 8, columns = 0} : (tensor<4x3xf32>, tensor<1x3x8xf32>) -> tensor<4x10xf32>
  return
}

// -----

func.func @m5(%0: tensor<4x3xf32>, %1: tensor<3x2xf16>) {
  // expected-error @+1 {{M5: rhs has element type 'f16', expected lhs's 'f32' (or two 8-bit integers)}}
  %r = dlc.matmul %0, %1 : (tensor<4x3xf32>, tensor<3x2xf16>) -> tensor<4x2xf32>
  return
}

// -----

func.func @c1(%0: tensor<1x5x4x4xf32>, %1: tensor<6x2x3x3xf32>) {
  // expected-error @+1 {{C1: operand has 5 channels, expected a multiple of groups = 2}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, groups = 2} : (tensor<1x5x4x4xf32>, tensor<6x2x3x3xf32>) -> tensor<1x6x2x2xf32>
  return
}

// -----

func.func @c2(%0: tensor<1x4x4x4xf32>, %1: tensor<6x4x3x3xf32>) {
  // expected-error @+1 {{C2: filter has 4 input channels, expected 2 (the operand's 4 channels / 2 groups)}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, groups = 2} : (tensor<1x4x4x4xf32>, tensor<6x4x3x3xf32>) -> tensor<1x6x2x2xf32>
  return
}

// -----

func.func @c3(%0: tensor<1x4x4x4xf32>, %1: tensor<5x2x3x3xf32>) {
  // expected-error @+1 {{C3: filter has 5 output channels, expected a multiple of groups = 2}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, groups = 2} : (tensor<1x4x4x4xf32>, tensor<5x2x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c4(%0: tensor<1x4x4x4xf32>, %1: tensor<5x4x3x3xf32>) {
  // expected-error @+1 {{C4: strides has 1 entries, expected 2}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1>} : (tensor<1x4x4x4xf32>, tensor<5x4x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c4(%0: tensor<1x4x4x4xf32>, %1: tensor<5x4x3x3xf32>) {
  // expected-error @+1 {{C4: dilations contains 0, expected at least 1}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 0, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x4x4x4xf32>, tensor<5x4x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c5(%0: tensor<1x4x4x4xf32>, %1: tensor<2x3x3x4x4xf32>) {
  // expected-error @+1 {{C5: packed filter with panel 4, columns 6, layout channels_first, groups 1, expected positive numbers, channels_last, and whole panels for each of several groups}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, panel = 4, columns = 6} : (tensor<1x4x4x4xf32>, tensor<2x3x3x4x4xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c5(%0: tensor<1x4x4x4xf32>, %1: tensor<1x3x3x4x4xf32>) {
  // expected-error @+1 {{C5: packed filter has shape [1, 3, 3, 4, 4], expected [2, kernel..., C, 4] of rank 5}}
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, panel = 4, columns = 6} : (tensor<1x4x4x4xf32>, tensor<1x3x3x4x4xf32>) -> tensor<1x2x2x6xf32>
  return
}

// -----

func.func @c10(%0: tensor<1x4x4x4xf32>, %1: tensor<5x4x3x3xf32>) {
  // expected-error @+1 {{C10: transposed filter with panel 0 and layout channels_first, expected one that is not packed and channels_last}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, transpose_filter = true} : (tensor<1x4x4x4xf32>, tensor<5x4x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c10(%0: tensor<1x4x4x4xf32>, %1: tensor<2x3x3x4x4xf32>) {
  // expected-error @+1 {{C10: transposed filter with panel 4 and layout channels_last, expected one that is not packed and channels_last}}
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, transpose_filter = true, panel = 4, columns = 6} : (tensor<1x4x4x4xf32>, tensor<2x3x3x4x4xf32>) -> tensor<1x2x2x6xf32>
  return
}

// -----

func.func @c2(%0: tensor<1x4x4x4xf32>, %1: tensor<3x3x4x6xf32>) {
  // expected-error @+1 {{C2: filter has 6 input channels, expected 4 (the operand's 4 channels / 1 groups)}}
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, transpose_filter = true} : (tensor<1x4x4x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x2x2x4xf32>
  return
}

// -----

func.func @c6(%0: tensor<4x4xf32>, %1: tensor<5x4x3x3xf32>) {
  // expected-error @+1 {{C6: operand has rank 2, expected 3 to 5 (batch, channels, 1 to 3 spatial dims)}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<4x4xf32>, tensor<5x4x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c6(%0: tensor<1x4x4x4xf32>, %1: tensor<5x4x3xf32>) {
  // expected-error @+1 {{C6: filter has rank 3, expected the operand's 4}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x4x4x4xf32>, tensor<5x4x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c7(%0: tensor<1x4x4x4xf32>, %1: tensor<5x4x3x3xf16>) {
  // expected-error @+1 {{C7: filter has element type 'f16', expected the operand's 'f32' (or two 8-bit integers)}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x4x4x4xf32>, tensor<5x4x3x3xf16>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @c8(%0: tensor<1x4x4x2xf32>, %1: tensor<5x4x3x3xf32>) {
  // expected-error @+1 {{C8: kernel of spatial dim 1 is 3 with dilation 1, expected one that fits the padded operand's 2}}
  %r = dlc.conv %0, %1 channels_first {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x4x4x2xf32>, tensor<5x4x3x3xf32>) -> tensor<1x5x2x2xf32>
  return
}

// -----

func.func @d1(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3x3xf32>) {
  // expected-error @+1 {{D1: operands and result have ranks 3, 3 and 4 (filter), expected two equal ones from 3 to 5 and 3}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<4x6x3x3xf32>) -> tensor<1x6x17xf32>
  return
}

// -----

func.func @d1_arrays(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3xf32>) {
  // expected-error @+1 {{D1: strides has 0 entries, expected 1}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64>} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<1x6x17xf32>
  return
}

// -----

func.func @d2(%0: tensor<1x4x8xf32>, %1: tensor<5x6x3xf32>) {
  // expected-error @+1 {{D2: 6 and 4 channels in 1 groups beside a filter for 6 and 5, expected C / groups and O, and that groups divide both}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<5x6x3xf32>) -> tensor<1x6x17xf32>
  return
}

// -----

func.func @d2_groups(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3xf32>) {
  // expected-error @+1 {{D2: 18 and 4 channels in 3 groups beside a filter for 6 and 4, expected C / groups and O, and that groups divide both}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>, groups = 3 : i64} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<1x18x17xf32>
  return
}

// -----

func.func @d3(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3xf32>) {
  // expected-error @+1 {{D3: batches are 2 and 1, expected equal ones}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<2x6x17xf32>
  return
}

// -----

func.func @d4(%0: tensor<1x8x4xf32>, %1: tensor<1x3x4x8xf32>) {
  // expected-error @+1 {{D4: filter [1, 3, 4, 8] of 'f32' with panel 16, columns 6, groups 1, transpose_filter 0 and layout channels_last, expected channels_last, and panels of one group that were not transposed, no bytes}}
  %r = dlc.conv_data_grad %0, %1 channels_last {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>, panel = 16 : i64, columns = 6 : i64} : (tensor<1x8x4xf32>, tensor<1x3x4x8xf32>) -> tensor<1x17x6xf32>
  return
}

// -----

func.func @d5(%0: tensor<1x4x8xf32>, %1: tensor<4x6x3xf32>) {
  // expected-error @+1 {{D5: element types are 'f32', 'f32' and 'f16', expected equal ones (or f32 sums, or i32 sums of 8-bit integers)}}
  %r = dlc.conv_data_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf32>, tensor<4x6x3xf32>) -> tensor<1x6x17xf16>
  return
}

// -----

func.func @d6(%0: tensor<1x4x8xf16>, %1: tensor<4x6x3xf16>) {
  // expected-error @+1 {{D6: precision is tf32 and the operands' element type 'f16', expected f32}}
  %r = dlc.conv_data_grad %0, %1 channels_first precision = tf32 {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x4x8xf16>, tensor<4x6x3xf16>) -> tensor<1x6x17xf16>
  return
}

// -----

func.func @e1(%0: tensor<1x6x17xf32>, %1: tensor<1x4x8x1xf32>) {
  // expected-error @+1 {{E1: operands and result have ranks 3, 4 and 3 (filter), expected two equal ones from 3 to 5 and 3}}
  %r = dlc.conv_filter_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x6x17xf32>, tensor<1x4x8x1xf32>) -> tensor<4x6x3xf32>
  return
}

// -----

func.func @e2(%0: tensor<1x6x17xf32>, %1: tensor<1x4x8xf32>) {
  // expected-error @+1 {{E2: 6 and 4 channels in 2 groups beside a filter for 6 and 4, expected C / groups and O, and that groups divide both}}
  %r = dlc.conv_filter_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>, groups = 2 : i64} : (tensor<1x6x17xf32>, tensor<1x4x8xf32>) -> tensor<4x6x3xf32>
  return
}

// -----

func.func @e3(%0: tensor<2x6x17xf32>, %1: tensor<1x4x8xf32>) {
  // expected-error @+1 {{E3: batches are 2 and 1, expected equal ones}}
  %r = dlc.conv_filter_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<2x6x17xf32>, tensor<1x4x8xf32>) -> tensor<4x6x3xf32>
  return
}

// -----

func.func @e4(%0: tensor<2x17x6xf32>, %1: tensor<2x8x4xf32>) {
  // expected-error @+1 {{E4: parts is 3 with layout channels_last, result [3, 3, 6, 4] and samples and positions [2, 8], expected channels_last, a dim of that many parts, and stretches of equal length}}
  %r = dlc.conv_filter_grad %0, %1 channels_last {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>, parts = 3 : i64} : (tensor<2x17x6xf32>, tensor<2x8x4xf32>) -> tensor<3x3x6x4xf32>
  return
}

// -----

func.func @e5(%0: tensor<1x6x17xf16>, %1: tensor<1x4x8xf32>) {
  // expected-error @+1 {{E5: element types are 'f16', 'f32' and 'f32', expected equal ones (or f32 sums, or i32 sums of 8-bit integers)}}
  %r = dlc.conv_filter_grad %0, %1 channels_first {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x6x17xf16>, tensor<1x4x8xf32>) -> tensor<4x6x3xf32>
  return
}

// -----

func.func @e6(%0: tensor<1x6x17xf16>, %1: tensor<1x4x8xf16>) {
  // expected-error @+1 {{E6: precision is tf32 and the operands' element type 'f16', expected f32}}
  %r = dlc.conv_filter_grad %0, %1 channels_first precision = tf32 {dilations = array<i64: 1>, pads_low = array<i64: 0>, strides = array<i64: 2>} : (tensor<1x6x17xf16>, tensor<1x4x8xf16>) -> tensor<4x6x3xf16>
  return
}

// -----

func.func @g1(%0: tensor<3x10xf32>) {
  // expected-error @+1 {{G1: panel is 0 and the operand's rank 2, expected at least 1 and 1}}
  %r = dlc.pack %0 panel = 0 : tensor<3x10xf32> -> tensor<2x3x8xf32>
  return
}

// -----

func.func @m5(%0: tensor<4x3xf16>, %1: tensor<3x2xbf16>) {
  // expected-error @+1 {{M5: rhs has element type 'bf16', expected lhs's 'f16' (or two 8-bit integers)}}
  %r = dlc.matmul %0, %1 : (tensor<4x3xf16>, tensor<3x2xbf16>) -> tensor<4x2xf32>
  return
}

// -----

// The result of narrow operands is theirs or f32.
func.func @m5(%0: tensor<4x3xf16>, %1: tensor<3x2xf16>) {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<4x2xf16>' are incompatible with return type(s) of operation 'tensor<4x2xf64>'}}
  %r = dlc.matmul %0, %1 : (tensor<4x3xf16>, tensor<3x2xf16>) -> tensor<4x2xf64>
  return
}

// -----

func.func @m6(%0: tensor<4x3xf16>, %1: tensor<3x2xf16>) {
  // expected-error @+1 {{M6: precision is tf32 and the operands' element type 'f16', expected f32}}
  %r = dlc.matmul %0, %1 precision = tf32 : (tensor<4x3xf16>, tensor<3x2xf16>) -> tensor<4x2xf32>
  return
}

// -----

func.func @c9(%0: tensor<1x4x4xf64>, %1: tensor<6x4x3xf64>) {
  // expected-error @+1 {{C9: precision is tf32 and the operands' element type 'f64', expected f32}}
  %r = dlc.conv %0, %1 channels_first precision = tf32 {dilations = array<i64: 1>, pads_high = array<i64: 0>, pads_low = array<i64: 0>, strides = array<i64: 1>} : (tensor<1x4x4xf64>, tensor<6x4x3xf64>) -> tensor<1x6x2xf64>
  return
}

// -----

func.func @m4(%0: tensor<4x7xui8>, %1: tensor<1x7x8xi8>) {
  // expected-error @+1 {{M4: packed rhs has shape [1, 7, 8], expected [batch..., 2, 2, 8, 4]}}
  %r = dlc.matmul %0, %1 {panel = 8, columns = 10} : (tensor<4x7xui8>, tensor<1x7x8xi8>) -> tensor<4x10xi32>
  return
}

// -----

func.func @c5(%0: tensor<1x4x4x5xui8>, %1: tensor<2x3x3x5x4xi8>) {
  // expected-error @+1 {{C5: packed filter has shape [2, 3, 3, 5, 4], expected [2, kernel..., 2, 4, 4] of rank 6}}
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, panel = 4, columns = 6} : (tensor<1x4x4x5xui8>, tensor<2x3x3x5x4xi8>) -> tensor<1x2x2x6xi32>
  return
}

// -----

func.func @c5(%0: tensor<1x4x4x8xui8>, %1: tensor<2x1x1x1x4x4xi8>) {
  // expected-error @+1 {{C5: packed filter with panel 4, columns 6, layout channels_last, groups 2, expected positive numbers, channels_last, and whole panels for each of several groups}}
  %r = dlc.conv %0, %1 channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>, groups = 2, panel = 4, columns = 6} : (tensor<1x4x4x8xui8>, tensor<2x1x1x1x4x4xi8>) -> tensor<1x4x4x6xi32>
  return
}

// -----

func.func @g1(%0: tensor<5x3x10xi8>) {
  // expected-error @+1 {{G1: batch is 1, expected at least 0, and 0 without quads}}
  %r = dlc.pack %0 panel = 8 {batch = 1 : i64} : tensor<5x3x10xi8> -> tensor<5x2x3x8xi8>
  return
}

// -----

func.func @g1(%0: tensor<3x10xi8>) {
  // expected-error @+1 {{G1: panel is 8 and the operand's rank 2, expected at least 1 and 3}}
  %r = dlc.pack %0 panel = 8 {batch = 1 : i64, quads = true} : tensor<3x10xi8> -> tensor<3x2x8x4xi8>
  return
}

// -----

func.func @g1(%0: tensor<10xi8>) {
  // expected-error @+1 {{G1: panel is 8 and the operand's rank 1, expected at least 1 and 2}}
  %r = dlc.pack %0 panel = 8 {quads = true} : tensor<10xi8> -> tensor<2x3x8x4xi8>
  return
}
