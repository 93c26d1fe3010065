// Contractions for the tensor cores: every transposition, batches, odd sizes; convolutions; all operand types; each way of
// bringing operands in; schedules.

// Transpositions.
func.func private @f16_nn(%x: tensor<72x80xf16>, %w: tensor<80x88xf16>) -> tensor<72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<72x80xf16>, tensor<80x88xf16>) -> tensor<72x88xf16>
  dlc.yield %c : tensor<72x88xf16>
}
func.func private @f16_nt(%x: tensor<72x80xf16>, %w: tensor<88x80xf16>) -> tensor<72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<72x80xf16>, tensor<88x80xf16>) -> tensor<72x88xf16>
  dlc.yield %c : tensor<72x88xf16>
}
func.func private @f16_tn(%x: tensor<80x72xf16>, %w: tensor<80x88xf16>) -> tensor<72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<80x72xf16>, tensor<80x88xf16>) -> tensor<72x88xf16>
  dlc.yield %c : tensor<72x88xf16>
}
func.func private @f16_tt(%x: tensor<80x72xf16>, %w: tensor<88x80xf16>) -> tensor<72x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<80x72xf16>, tensor<88x80xf16>) -> tensor<72x88xf16>
  dlc.yield %c : tensor<72x88xf16>
}
func.func private @bf16_nn(%x: tensor<72x80xbf16>, %w: tensor<80x88xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<72x80xbf16>, tensor<80x88xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}
func.func private @bf16_nt(%x: tensor<72x80xbf16>, %w: tensor<88x80xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<72x80xbf16>, tensor<88x80xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}
func.func private @bf16_tn(%x: tensor<80x72xbf16>, %w: tensor<80x88xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<80x72xbf16>, tensor<80x88xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}
func.func private @bf16_tt(%x: tensor<80x72xbf16>, %w: tensor<88x80xbf16>) -> tensor<72x88xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<80x72xbf16>, tensor<88x80xbf16>) -> tensor<72x88xbf16>
  dlc.yield %c : tensor<72x88xbf16>
}
func.func private @i8_i8_nt(%x: tensor<48x96xi8>, %w: tensor<40x96xi8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<48x96xi8>, tensor<40x96xi8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @i8_i8_tn(%x: tensor<96x48xi8>, %w: tensor<96x40xi8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<96x48xi8>, tensor<96x40xi8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @ui8_i8_nt(%x: tensor<48x96xui8>, %w: tensor<40x96xi8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<48x96xui8>, tensor<40x96xi8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @ui8_i8_tn(%x: tensor<96x48xui8>, %w: tensor<96x40xi8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<96x48xui8>, tensor<96x40xi8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @i8_ui8_nt(%x: tensor<48x96xi8>, %w: tensor<40x96xui8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<48x96xi8>, tensor<40x96xui8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @i8_ui8_tn(%x: tensor<96x48xi8>, %w: tensor<96x40xui8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<96x48xi8>, tensor<96x40xui8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @ui8_ui8_nt(%x: tensor<48x96xui8>, %w: tensor<40x96xui8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<48x96xui8>, tensor<40x96xui8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @ui8_ui8_tn(%x: tensor<96x48xui8>, %w: tensor<96x40xui8>) -> tensor<48x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true} : (tensor<96x48xui8>, tensor<96x40xui8>) -> tensor<48x40xi32>
  dlc.yield %c : tensor<48x40xi32>
}
func.func private @i8_nn(%x: tensor<33x64xi8>, %w: tensor<64x40xi8>) -> tensor<33x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<33x64xi8>, tensor<64x40xi8>) -> tensor<33x40xi32>
  dlc.yield %c : tensor<33x40xi32>
}
func.func private @i8_odd(%x: tensor<13x21xi8>, %w: tensor<21x17xi8>) -> tensor<13x17xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<13x21xi8>, tensor<21x17xi8>) -> tensor<13x17xi32>
  dlc.yield %c : tensor<13x17xi32>
}
func.func private @i8_odd_tt(%x: tensor<21x13xi8>, %w: tensor<17x21xi8>) -> tensor<13x17xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<21x13xi8>, tensor<17x21xi8>) -> tensor<13x17xi32>
  dlc.yield %c : tensor<13x17xi32>
}

// Odd sizes: element by element where nothing is aligned; 4 and 8 bytes where that is.
func.func private @f16_1_cubed(%x: tensor<1x1xf16>, %w: tensor<1x1xf16>) -> tensor<1x1xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x1xf16>, tensor<1x1xf16>) -> tensor<1x1xf16>
  dlc.yield %c : tensor<1x1xf16>
}
func.func private @f16_7_cubed(%x: tensor<7x7xf16>, %w: tensor<7x7xf16>) -> tensor<7x7xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<7x7xf16>, tensor<7x7xf16>) -> tensor<7x7xf16>
  dlc.yield %c : tensor<7x7xf16>
}
func.func private @f16_17_cubed(%x: tensor<17x17xf16>, %w: tensor<17x17xf16>) -> tensor<17x17xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<17x17xf16>, tensor<17x17xf16>) -> tensor<17x17xf16>
  dlc.yield %c : tensor<17x17xf16>
}
func.func private @f16_129_cubed(%x: tensor<129x129xf16>, %w: tensor<129x129xf16>) -> tensor<129x129xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<129x129xf16>, tensor<129x129xf16>) -> tensor<129x129xf16>
  dlc.yield %c : tensor<129x129xf16>
}
func.func private @bf16_17_tt(%x: tensor<17x33xbf16>, %w: tensor<19x17xbf16>) -> tensor<33x19xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<17x33xbf16>, tensor<19x17xbf16>) -> tensor<33x19xbf16>
  dlc.yield %c : tensor<33x19xbf16>
}
func.func private @f16_one_row(%x: tensor<1x300xf16>, %w: tensor<300x40xf16>) -> tensor<1x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<1x300xf16>, tensor<300x40xf16>) -> tensor<1x40xf16>
  dlc.yield %c : tensor<1x40xf16>
}
func.func private @f16_one_column(%x: tensor<40x300xf16>, %w: tensor<300x1xf16>) -> tensor<40x1xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<40x300xf16>, tensor<300x1xf16>) -> tensor<40x1xf16>
  dlc.yield %c : tensor<40x1xf16>
}
func.func private @f16_one_deep(%x: tensor<40x1xf16>, %w: tensor<1x40xf16>) -> tensor<40x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<40x1xf16>, tensor<1x40xf16>) -> tensor<40x40xf16>
  dlc.yield %c : tensor<40x40xf16>
}
func.func private @f16_4_bytes(%x: tensor<30x34xf16>, %w: tensor<34x26xf16>) -> tensor<30x26xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<30x34xf16>, tensor<34x26xf16>) -> tensor<30x26xf16>
  dlc.yield %c : tensor<30x26xf16>
}
func.func private @f16_8_bytes(%x: tensor<30x36xf16>, %w: tensor<36x44xf16>) -> tensor<30x44xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<30x36xf16>, tensor<36x44xf16>) -> tensor<30x44xf16>
  dlc.yield %c : tensor<30x44xf16>
}
func.func private @bf16_depth_1000(%x: tensor<20x1000xbf16>, %w: tensor<1000x24xbf16>) -> tensor<20x24xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<20x1000xbf16>, tensor<1000x24xbf16>) -> tensor<20x24xbf16>
  dlc.yield %c : tensor<20x24xbf16>
}

// Batches, some of them broadcast.
func.func private @f16_batched(%x: tensor<2x3x40x24xf16>, %w: tensor<2x3x24x56xf16>) -> tensor<2x3x40x56xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x3x40x24xf16>, tensor<2x3x24x56xf16>) -> tensor<2x3x40x56xf16>
  dlc.yield %c : tensor<2x3x40x56xf16>
}
func.func private @f16_batched_tt(%x: tensor<3x24x40xf16>, %w: tensor<3x56x24xf16>) -> tensor<3x40x56xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<3x24x40xf16>, tensor<3x56x24xf16>) -> tensor<3x40x56xf16>
  dlc.yield %c : tensor<3x40x56xf16>
}
func.func private @f16_shared_rhs(%x: tensor<2x3x20x32xf16>, %w: tensor<32x48xf16>) -> tensor<2x3x20x48xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<2x3x20x32xf16>, tensor<32x48xf16>) -> tensor<2x3x20x48xf16>
  dlc.yield %c : tensor<2x3x20x48xf16>
}
func.func private @f16_broadcast(%x: tensor<3x1x20x16xf16>, %w: tensor<4x16x24xf16>) -> tensor<3x4x20x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<3x1x20x16xf16>, tensor<4x16x24xf16>) -> tensor<3x4x20x24xf16>
  dlc.yield %c : tensor<3x4x20x24xf16>
}
func.func private @f16_lhs_shared(%x: tensor<20x16xf16>, %w: tensor<4x16x24xf16>) -> tensor<4x20x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<20x16xf16>, tensor<4x16x24xf16>) -> tensor<4x20x24xf16>
  dlc.yield %c : tensor<4x20x24xf16>
}
func.func private @bf16_attention_scores(%x: tensor<2x4x33x64xbf16>, %w: tensor<2x4x33x64xbf16>) -> tensor<2x4x33x33xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<2x4x33x64xbf16>, tensor<2x4x33x64xbf16>) -> tensor<2x4x33x33xbf16>
  dlc.yield %c : tensor<2x4x33x33xbf16>
}

// Epilogues: bias, activation, residual, cast, several outputs; operands computed on the way.
func.func private @f16_bias_relu(%x: tensor<70x64xf16>, %w: tensor<64x136xf16>, %b: tensor<136xf16>) -> tensor<70x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<70x64xf16>, tensor<64x136xf16>) -> tensor<70x136xf16>
  %0 = dlc.add %c, %b : (tensor<70x136xf16>, tensor<136xf16>) -> tensor<70x136xf16>
  %1 = dlc.relu %0 : tensor<70x136xf16> -> tensor<70x136xf16>
  dlc.yield %1 : tensor<70x136xf16>
}
func.func private @f16_two_outputs(%x: tensor<70x64xf16>, %w: tensor<64x136xf16>, %b: tensor<70x136xf32>) -> (tensor<70x136xf32>, tensor<70x136xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w : (tensor<70x64xf16>, tensor<64x136xf16>) -> tensor<70x136xf32>
  %0 = dlc.cast %c : tensor<70x136xf32> -> tensor<70x136xf16>
  %1 = dlc.add %c, %b : (tensor<70x136xf32>, tensor<70x136xf32>) -> tensor<70x136xf32>
  dlc.yield %1, %0 : tensor<70x136xf32>, tensor<70x136xf16>
}
func.func private @f16_cast_on_the_way(%x: tensor<70x64xf32>, %w: tensor<64x136xf16>) -> tensor<70x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %h = dlc.cast %x : tensor<70x64xf32> -> tensor<70x64xf16>
  %c = dlc.matmul %h, %w : (tensor<70x64xf16>, tensor<64x136xf16>) -> tensor<70x136xf16>
  dlc.yield %c : tensor<70x136xf16>
}
func.func private @bf16_both_cast(%x: tensor<70x64xf32>, %w: tensor<64x136xf32>) -> tensor<70x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %h = dlc.cast %x : tensor<70x64xf32> -> tensor<70x64xbf16>
  %g = dlc.cast %w : tensor<64x136xf32> -> tensor<64x136xbf16>
  %c = dlc.matmul %h, %g : (tensor<70x64xbf16>, tensor<64x136xbf16>) -> tensor<70x136xf32>
  dlc.yield %c : tensor<70x136xf32>
}
func.func private @f16_relu_on_the_way(%x: tensor<70x65xf16>, %w: tensor<65x136xf16>) -> tensor<70x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %h = dlc.relu %x : tensor<70x65xf16> -> tensor<70x65xf16>
  %c = dlc.matmul %h, %w : (tensor<70x65xf16>, tensor<65x136xf16>) -> tensor<70x136xf16>
  dlc.yield %c : tensor<70x136xf16>
}

// Convolutions.
func.func private @conv3x3_bias_residual_relu(%x: tensor<2x9x9x32xf16>, %w: tensor<3x3x32x48xf16>, %b: tensor<48xf16>, %r: tensor<2x9x9x48xf16>) -> tensor<2x9x9x48xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x32xf16>, tensor<3x3x32x48xf16>) -> tensor<2x9x9x48xf16>
  %0 = dlc.add %c, %b : (tensor<2x9x9x48xf16>, tensor<48xf16>) -> tensor<2x9x9x48xf16>
  %1 = dlc.add %0, %r : (tensor<2x9x9x48xf16>, tensor<2x9x9x48xf16>) -> tensor<2x9x9x48xf16>
  %2 = dlc.relu %1 : tensor<2x9x9x48xf16> -> tensor<2x9x9x48xf16>
  dlc.yield %2 : tensor<2x9x9x48xf16>
}
func.func private @conv3x3_stride2_asymmetric(%x: tensor<1x10x11x16xf16>, %w: tensor<3x3x16x24xf16>) -> tensor<1x5x6x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x10x11x16xf16>, tensor<3x3x16x24xf16>) -> tensor<1x5x6x24xf16>
  dlc.yield %c : tensor<1x5x6x24xf16>
}
func.func private @conv3x3_dilated(%x: tensor<1x12x12x8xbf16>, %w: tensor<3x3x8x16xbf16>) -> tensor<1x12x12x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 2, 2>} : (tensor<1x12x12x8xbf16>, tensor<3x3x8x16xbf16>) -> tensor<1x12x12x16xbf16>
  dlc.yield %c : tensor<1x12x12x16xbf16>
}
func.func private @conv3x3_grouped(%x: tensor<1x9x9x32xf16>, %w: tensor<3x3x8x32xf16>) -> tensor<1x9x9x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 4} : (tensor<1x9x9x32xf16>, tensor<3x3x8x32xf16>) -> tensor<1x9x9x32xf16>
  dlc.yield %c : tensor<1x9x9x32xf16>
}
func.func private @conv3x3_grouped_12(%x: tensor<1x7x7x24xf16>, %w: tensor<3x3x12x40xf16>) -> tensor<1x7x7x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2} : (tensor<1x7x7x24xf16>, tensor<3x3x12x40xf16>) -> tensor<1x7x7x40xf16>
  dlc.yield %c : tensor<1x7x7x40xf16>
}
func.func private @conv1x1(%x: tensor<2x7x7x64xbf16>, %w: tensor<1x1x64x48xbf16>, %b: tensor<48xbf16>, %r: tensor<2x7x7x48xbf16>) -> tensor<2x7x7x48xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x7x7x64xbf16>, tensor<1x1x64x48xbf16>) -> tensor<2x7x7x48xbf16>
  %0 = dlc.add %c, %b : (tensor<2x7x7x48xbf16>, tensor<48xbf16>) -> tensor<2x7x7x48xbf16>
  %1 = dlc.add %0, %r : (tensor<2x7x7x48xbf16>, tensor<2x7x7x48xbf16>) -> tensor<2x7x7x48xbf16>
  %2 = dlc.relu %1 : tensor<2x7x7x48xbf16> -> tensor<2x7x7x48xbf16>
  dlc.yield %2 : tensor<2x7x7x48xbf16>
}
func.func private @conv1x1_stride2(%x: tensor<2x8x8x32xf16>, %w: tensor<1x1x32x48xf16>) -> tensor<2x4x4x48xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x8x8x32xf16>, tensor<1x1x32x48xf16>) -> tensor<2x4x4x48xf16>
  dlc.yield %c : tensor<2x4x4x48xf16>
}
func.func private @conv7x7_stem(%x: tensor<1x20x20x3xf16>, %w: tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf16>, tensor<7x7x3x32xf16>) -> tensor<1x10x10x32xf16>
  dlc.yield %c : tensor<1x10x10x32xf16>
}
func.func private @conv3x3_4_channels(%x: tensor<1x12x12x4xf16>, %w: tensor<3x3x4x24xf16>) -> tensor<1x12x12x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x12x12x4xf16>, tensor<3x3x4x24xf16>) -> tensor<1x12x12x24xf16>
  dlc.yield %c : tensor<1x12x12x24xf16>
}
func.func private @conv3x3_odd_channels(%x: tensor<1x8x8x13xbf16>, %w: tensor<3x3x13x11xbf16>) -> tensor<1x6x6x11xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x8x8x13xbf16>, tensor<3x3x13x11xbf16>) -> tensor<1x6x6x11xbf16>
  dlc.yield %c : tensor<1x6x6x11xbf16>
}
func.func private @conv1d(%x: tensor<2x50x8xf16>, %w: tensor<5x8x16xf16>) -> tensor<2x25x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2>, pads_low = array<i64: 2>, pads_high = array<i64: 2>, dilations = array<i64: 1>} : (tensor<2x50x8xf16>, tensor<5x8x16xf16>) -> tensor<2x25x16xf16>
  dlc.yield %c : tensor<2x25x16xf16>
}
func.func private @conv3d(%x: tensor<1x5x6x7x8xf16>, %w: tensor<3x3x3x8x16xf16>) -> tensor<1x5x6x7x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1, 1>, pads_low = array<i64: 1, 1, 1>, pads_high = array<i64: 1, 1, 1>, dilations = array<i64: 1, 1, 1>} : (tensor<1x5x6x7x8xf16>, tensor<3x3x3x8x16xf16>) -> tensor<1x5x6x7x16xf16>
  dlc.yield %c : tensor<1x5x6x7x16xf16>
}
func.func private @conv3x3_i8(%x: tensor<1x9x9x16xi8>, %w: tensor<3x3x16x24xi8>) -> tensor<1x9x9x24xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x16xi8>, tensor<3x3x16x24xi8>) -> tensor<1x9x9x24xi32>
  dlc.yield %c : tensor<1x9x9x24xi32>
}
func.func private @conv3x3_ui8(%x: tensor<1x9x9x16xui8>, %w: tensor<3x3x16x24xi8>) -> tensor<1x9x9x24xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x9x9x16xui8>, tensor<3x3x16x24xi8>) -> tensor<1x9x9x24xi32>
  dlc.yield %c : tensor<1x9x9x24xi32>
}
func.func private @conv_channels_first(%x: tensor<2x16x10x10xf16>, %w: tensor<24x16x3x3xf16>) -> tensor<2x24x8x8xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<2x16x10x10xf16>, tensor<24x16x3x3xf16>) -> tensor<2x24x8x8xf16>
  dlc.yield %c : tensor<2x24x8x8xf16>
}

// Schedules: tiles, splits of the tile and of its depth, stages; everything through registers.
func.func private @schedule_128x128(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 32, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_128x64_deep(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 64, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_256x128(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 256, tile_columns = 128, tile_depth = 32, warps_rows = 4, warps_columns = 2, warps_depth = 1, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_16x256(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 256, tile_depth = 16, warps_rows = 1, warps_columns = 8, warps_depth = 1, stages = 6}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_64x64_split_depth(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 64, warps_rows = 2, warps_columns = 2, warps_depth = 4, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_16x16_one_warp(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_through_registers(%x: tensor<150x200xf16>, %w: tensor<200x136xf16>) -> tensor<150x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3, async = 0}} {
  %c = dlc.matmul %x, %w : (tensor<150x200xf16>, tensor<200x136xf16>) -> tensor<150x136xf16>
  dlc.yield %c : tensor<150x136xf16>
}
func.func private @schedule_through_registers_tt(%x: tensor<200x150xbf16>, %w: tensor<136x200xbf16>) -> tensor<150x136xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 64, tile_columns = 32, tile_depth = 64, warps_rows = 2, warps_columns = 1, warps_depth = 2, stages = 2, async = 0}} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<200x150xbf16>, tensor<136x200xbf16>) -> tensor<150x136xbf16>
  dlc.yield %c : tensor<150x136xbf16>
}
func.func private @schedule_i8_128x128(%x: tensor<150x192xi8>, %w: tensor<192x136xi8>) -> tensor<150x136xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 64, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<150x192xi8>, tensor<192x136xi8>) -> tensor<150x136xi32>
  dlc.yield %c : tensor<150x136xi32>
}
func.func private @schedule_cuda_cores(%x: tensor<70x64xf16>, %w: tensor<64x136xf16>) -> tensor<70x136xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles"}} {
  %c = dlc.matmul %x, %w : (tensor<70x64xf16>, tensor<64x136xf16>) -> tensor<70x136xf16>
  dlc.yield %c : tensor<70x136xf16>
}

// tf32.
func.func private @tf32_nn(%x: tensor<72x80xf32>, %w: tensor<80x88xf32>) -> tensor<72x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<72x80xf32>, tensor<80x88xf32>) -> tensor<72x88xf32>
  dlc.yield %c : tensor<72x88xf32>
}
func.func private @tf32_nt(%x: tensor<72x80xf32>, %w: tensor<88x80xf32>) -> tensor<72x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_rhs = true} : (tensor<72x80xf32>, tensor<88x80xf32>) -> tensor<72x88xf32>
  dlc.yield %c : tensor<72x88xf32>
}
func.func private @tf32_tn(%x: tensor<80x72xf32>, %w: tensor<80x88xf32>) -> tensor<72x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true} : (tensor<80x72xf32>, tensor<80x88xf32>) -> tensor<72x88xf32>
  dlc.yield %c : tensor<72x88xf32>
}
func.func private @tf32_tt(%x: tensor<80x72xf32>, %w: tensor<88x80xf32>) -> tensor<72x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<80x72xf32>, tensor<88x80xf32>) -> tensor<72x88xf32>
  dlc.yield %c : tensor<72x88xf32>
}
func.func private @tf32_odd(%x: tensor<33x37xf32>, %w: tensor<37x41xf32>) -> tensor<33x41xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<33x37xf32>, tensor<37x41xf32>) -> tensor<33x41xf32>
  dlc.yield %c : tensor<33x41xf32>
}
func.func private @tf32_odd_tt(%x: tensor<37x33xf32>, %w: tensor<41x37xf32>) -> tensor<33x41xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<37x33xf32>, tensor<41x37xf32>) -> tensor<33x41xf32>
  dlc.yield %c : tensor<33x41xf32>
}
func.func private @tf32_conv3x3(%x: tensor<2x9x9x16xf32>, %w: tensor<3x3x16x40xf32>, %b: tensor<40xf32>, %r: tensor<2x9x9x40xf32>) -> tensor<2x9x9x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x9x16xf32>, tensor<3x3x16x40xf32>) -> tensor<2x9x9x40xf32>
  %0 = dlc.add %c, %b : (tensor<2x9x9x40xf32>, tensor<40xf32>) -> tensor<2x9x9x40xf32>
  %1 = dlc.add %0, %r : (tensor<2x9x9x40xf32>, tensor<2x9x9x40xf32>) -> tensor<2x9x9x40xf32>
  %2 = dlc.relu %1 : tensor<2x9x9x40xf32> -> tensor<2x9x9x40xf32>
  dlc.yield %2 : tensor<2x9x9x40xf32>
}
func.func private @tf32_conv7x7_stem(%x: tensor<1x20x20x3xf32>, %w: tensor<7x7x3x32xf32>) -> tensor<1x10x10x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last precision = tf32 {strides = array<i64: 2, 2>, pads_low = array<i64: 3, 3>, pads_high = array<i64: 3, 3>, dilations = array<i64: 1, 1>} : (tensor<1x20x20x3xf32>, tensor<7x7x3x32xf32>) -> tensor<1x10x10x32xf32>
  dlc.yield %c : tensor<1x10x10x32xf32>
}
func.func private @tf32_schedule_split_depth(%x: tensor<150x200xf32>, %w: tensor<200x136xf32>) -> tensor<150x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 4, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<150x200xf32>, tensor<200x136xf32>) -> tensor<150x136xf32>
  dlc.yield %c : tensor<150x136xf32>
}
func.func private @tf32_schedule_128x128(%x: tensor<150x200xf32>, %w: tensor<200x136xf32>) -> tensor<150x136xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 128, tile_columns = 128, tile_depth = 16, warps_rows = 2, warps_columns = 4, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<150x200xf32>, tensor<200x136xf32>) -> tensor<150x136xf32>
  dlc.yield %c : tensor<150x136xf32>
}
