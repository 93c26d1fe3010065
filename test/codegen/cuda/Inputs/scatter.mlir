// Scatters by lines and by blocks: every kind and element type, batches and columns without updates, several blocks, ranges and rounds.

// Rows of updates: each goes where one index says.
func.func private @rows(%a: tensor<37x40xf32>, %i: tensor<21x1xi64>, %u: tensor<21x40xf32>) -> tensor<37x40xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<37x40xf32>, tensor<21x1xi64>, tensor<21x40xf32>) -> tensor<37x40xf32>
  dlc.yield %r : tensor<37x40xf32>
}
func.func private @rows_add(%a: tensor<37x40xf32>, %i: tensor<21x1xi64>, %u: tensor<21x40xf32>) -> tensor<37x40xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 8 : i64, columns = 32 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<37x40xf32>, tensor<21x1xi64>, tensor<21x40xf32>) -> tensor<37x40xf32>
  dlc.yield %r : tensor<37x40xf32>
}
func.func private @rows_odd(%a: tensor<19x7xf32>, %i: tensor<30x1xi64>, %u: tensor<30x7xf32>) -> tensor<19x7xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 3 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd mul %a, %i, %u : (tensor<19x7xf32>, tensor<30x1xi64>, tensor<30x7xf32>) -> tensor<19x7xf32>
  dlc.yield %r : tensor<19x7xf32>
}
func.func private @rows_wide(%a: tensor<6x700xf32>, %i: tensor<9x1xi64>, %u: tensor<9x700xf32>) -> tensor<6x700xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 2 : i64, columns = 256 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<6x700xf32>, tensor<9x1xi64>, tensor<9x700xf32>) -> tensor<6x700xf32>
  dlc.yield %r : tensor<6x700xf32>
}
func.func private @places(%a: tensor<9x11xf32>, %i: tensor<700x2xi64>, %u: tensor<700xf32>) -> tensor<9x11xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 16 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<9x11xf32>, tensor<700x2xi64>, tensor<700xf32>) -> tensor<9x11xf32>
  dlc.yield %r : tensor<9x11xf32>
}
func.func private @places_of_slices(%a: tensor<5x6x12xf32>, %i: tensor<4x5x2xi32>, %u: tensor<4x5x12xf32>) -> tensor<5x6x12xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd max %a, %i, %u : (tensor<5x6x12xf32>, tensor<4x5x2xi32>, tensor<4x5x12xf32>) -> tensor<5x6x12xf32>
  dlc.yield %r : tensor<5x6x12xf32>
}
func.func private @whole(%a: tensor<4x5xf32>, %i: tensor<3x0xi64>, %u: tensor<3x4x5xf32>) -> tensor<4x5xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_nd min %a, %i, %u : (tensor<4x5xf32>, tensor<3x0xi64>, tensor<3x4x5xf32>) -> tensor<4x5xf32>
  dlc.yield %r : tensor<4x5xf32>
}
func.func private @default_rows(%a: tensor<64x24xf32>, %i: tensor<50x1xi64>, %u: tensor<50x24xf32>) -> tensor<64x24xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<64x24xf32>, tensor<50x1xi64>, tensor<50x24xf32>) -> tensor<64x24xf32>
  dlc.yield %r : tensor<64x24xf32>
}

// Updates with an index each.
func.func private @lines(%a: tensor<7x70xf32>, %i: tensor<5x70xi64>, %u: tensor<5x70xf32>) -> tensor<7x70xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<7x70xf32>, tensor<5x70xi64>, tensor<5x70xf32>) -> tensor<7x70xf32>
  dlc.yield %r : tensor<7x70xf32>
}
func.func private @lines_add(%a: tensor<7x70xf32>, %i: tensor<50x70xi64>, %u: tensor<50x70xf32>) -> tensor<7x70xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 8 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<7x70xf32>, tensor<50x70xi64>, tensor<50x70xf32>) -> tensor<7x70xf32>
  dlc.yield %r : tensor<7x70xf32>
}
func.func private @lines_part(%a: tensor<3x8x5x36xf32>, %i: tensor<2x6x4x33xi32>, %u: tensor<2x6x4x33xf32>) -> tensor<3x8x5x36xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 8 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 1 : (tensor<3x8x5x36xf32>, tensor<2x6x4x33xi32>, tensor<2x6x4x33xf32>) -> tensor<3x8x5x36xf32>
  dlc.yield %r : tensor<3x8x5x36xf32>
}
func.func private @lines_one_range(%a: tensor<2x9x64xf32>, %i: tensor<2x11x64xi64>, %u: tensor<2x11x64xf32>) -> tensor<2x9x64xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 16 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements mul %a, %i, %u axis = 1 : (tensor<2x9x64xf32>, tensor<2x11x64xi64>, tensor<2x11x64xf32>) -> tensor<2x9x64xf32>
  dlc.yield %r : tensor<2x9x64xf32>
}
func.func private @along_rows(%a: tensor<13x50xf32>, %i: tensor<11x600xi64>, %u: tensor<11x600xf32>) -> tensor<13x50xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 32 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 1 : (tensor<13x50xf32>, tensor<11x600xi64>, tensor<11x600xf32>) -> tensor<13x50xf32>
  dlc.yield %r : tensor<13x50xf32>
}
func.func private @few_columns(%a: tensor<3x40x3xf32>, %i: tensor<2x90x2xi64>, %u: tensor<2x90x2xf32>) -> tensor<3x40x3xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 64 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 1 : (tensor<3x40x3xf32>, tensor<2x90x2xi64>, tensor<2x90x2xf32>) -> tensor<3x40x3xf32>
  dlc.yield %r : tensor<3x40x3xf32>
}
func.func private @only_axis(%a: tensor<500xf32>, %i: tensor<1300xi64>, %u: tensor<1300xf32>) -> tensor<500xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 128 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements max %a, %i, %u axis = 0 : (tensor<500xf32>, tensor<1300xi64>, tensor<1300xf32>) -> tensor<500xf32>
  dlc.yield %r : tensor<500xf32>
}
func.func private @default_lines(%a: tensor<30x80xf32>, %i: tensor<20x80xi64>, %u: tensor<20x80xf32>) -> tensor<30x80xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements min %a, %i, %u axis = 0 : (tensor<30x80xf32>, tensor<20x80xi64>, tensor<20x80xf32>) -> tensor<30x80xf32>
  dlc.yield %r : tensor<30x80xf32>
}
func.func private @default_blocks(%a: tensor<80x30xf32>, %i: tensor<80x20xi64>, %u: tensor<80x20xf32>) -> tensor<80x30xf32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 1 : (tensor<80x30xf32>, tensor<80x20xi64>, tensor<80x20xf32>) -> tensor<80x30xf32>
  dlc.yield %r : tensor<80x30xf32>
}

// Element types.
func.func private @rows_add_f64(%a: tensor<12x20xf64>, %i: tensor<15x1xi64>, %u: tensor<15x20xf64>) -> tensor<12x20xf64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xf64>, tensor<15x1xi64>, tensor<15x20xf64>) -> tensor<12x20xf64>
  dlc.yield %r : tensor<12x20xf64>
}
func.func private @lines_add_f64(%a: tensor<9x33xf64>, %i: tensor<12x33xi64>, %u: tensor<12x33xf64>) -> tensor<9x33xf64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xf64>, tensor<12x33xi64>, tensor<12x33xf64>) -> tensor<9x33xf64>
  dlc.yield %r : tensor<9x33xf64>
}
func.func private @rows_none_f16(%a: tensor<12x20xf16>, %i: tensor<15x1xi64>, %u: tensor<15x20xf16>) -> tensor<12x20xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<12x20xf16>, tensor<15x1xi64>, tensor<15x20xf16>) -> tensor<12x20xf16>
  dlc.yield %r : tensor<12x20xf16>
}
func.func private @lines_none_f16(%a: tensor<9x33xf16>, %i: tensor<12x33xi64>, %u: tensor<12x33xf16>) -> tensor<9x33xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<9x33xf16>, tensor<12x33xi64>, tensor<12x33xf16>) -> tensor<9x33xf16>
  dlc.yield %r : tensor<9x33xf16>
}
func.func private @rows_add_f16(%a: tensor<12x20xf16>, %i: tensor<15x1xi64>, %u: tensor<15x20xf16>) -> tensor<12x20xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xf16>, tensor<15x1xi64>, tensor<15x20xf16>) -> tensor<12x20xf16>
  dlc.yield %r : tensor<12x20xf16>
}
func.func private @lines_add_f16(%a: tensor<9x33xf16>, %i: tensor<12x33xi64>, %u: tensor<12x33xf16>) -> tensor<9x33xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xf16>, tensor<12x33xi64>, tensor<12x33xf16>) -> tensor<9x33xf16>
  dlc.yield %r : tensor<9x33xf16>
}
func.func private @rows_max_f16(%a: tensor<12x20xf16>, %i: tensor<15x1xi64>, %u: tensor<15x20xf16>) -> tensor<12x20xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd max %a, %i, %u : (tensor<12x20xf16>, tensor<15x1xi64>, tensor<15x20xf16>) -> tensor<12x20xf16>
  dlc.yield %r : tensor<12x20xf16>
}
func.func private @lines_max_f16(%a: tensor<9x33xf16>, %i: tensor<12x33xi64>, %u: tensor<12x33xf16>) -> tensor<9x33xf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements max %a, %i, %u axis = 0 : (tensor<9x33xf16>, tensor<12x33xi64>, tensor<12x33xf16>) -> tensor<9x33xf16>
  dlc.yield %r : tensor<9x33xf16>
}
func.func private @rows_mul_bf16(%a: tensor<12x20xbf16>, %i: tensor<15x1xi64>, %u: tensor<15x20xbf16>) -> tensor<12x20xbf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd mul %a, %i, %u : (tensor<12x20xbf16>, tensor<15x1xi64>, tensor<15x20xbf16>) -> tensor<12x20xbf16>
  dlc.yield %r : tensor<12x20xbf16>
}
func.func private @lines_mul_bf16(%a: tensor<9x33xbf16>, %i: tensor<12x33xi64>, %u: tensor<12x33xbf16>) -> tensor<9x33xbf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements mul %a, %i, %u axis = 0 : (tensor<9x33xbf16>, tensor<12x33xi64>, tensor<12x33xbf16>) -> tensor<9x33xbf16>
  dlc.yield %r : tensor<9x33xbf16>
}
func.func private @rows_min_bf16(%a: tensor<12x20xbf16>, %i: tensor<15x1xi64>, %u: tensor<15x20xbf16>) -> tensor<12x20xbf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd min %a, %i, %u : (tensor<12x20xbf16>, tensor<15x1xi64>, tensor<15x20xbf16>) -> tensor<12x20xbf16>
  dlc.yield %r : tensor<12x20xbf16>
}
func.func private @lines_min_bf16(%a: tensor<9x33xbf16>, %i: tensor<12x33xi64>, %u: tensor<12x33xbf16>) -> tensor<9x33xbf16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements min %a, %i, %u axis = 0 : (tensor<9x33xbf16>, tensor<12x33xi64>, tensor<12x33xbf16>) -> tensor<9x33xbf16>
  dlc.yield %r : tensor<9x33xbf16>
}
func.func private @rows_none_i8(%a: tensor<12x20xi8>, %i: tensor<15x1xi64>, %u: tensor<15x20xi8>) -> tensor<12x20xi8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<12x20xi8>, tensor<15x1xi64>, tensor<15x20xi8>) -> tensor<12x20xi8>
  dlc.yield %r : tensor<12x20xi8>
}
func.func private @lines_none_i8(%a: tensor<9x33xi8>, %i: tensor<12x33xi64>, %u: tensor<12x33xi8>) -> tensor<9x33xi8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<9x33xi8>, tensor<12x33xi64>, tensor<12x33xi8>) -> tensor<9x33xi8>
  dlc.yield %r : tensor<9x33xi8>
}
func.func private @rows_add_i8(%a: tensor<12x20xi8>, %i: tensor<15x1xi64>, %u: tensor<15x20xi8>) -> tensor<12x20xi8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xi8>, tensor<15x1xi64>, tensor<15x20xi8>) -> tensor<12x20xi8>
  dlc.yield %r : tensor<12x20xi8>
}
func.func private @lines_add_i8(%a: tensor<9x33xi8>, %i: tensor<12x33xi64>, %u: tensor<12x33xi8>) -> tensor<9x33xi8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xi8>, tensor<12x33xi64>, tensor<12x33xi8>) -> tensor<9x33xi8>
  dlc.yield %r : tensor<9x33xi8>
}
func.func private @rows_max_ui8(%a: tensor<12x20xui8>, %i: tensor<15x1xi64>, %u: tensor<15x20xui8>) -> tensor<12x20xui8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd max %a, %i, %u : (tensor<12x20xui8>, tensor<15x1xi64>, tensor<15x20xui8>) -> tensor<12x20xui8>
  dlc.yield %r : tensor<12x20xui8>
}
func.func private @lines_max_ui8(%a: tensor<9x33xui8>, %i: tensor<12x33xi64>, %u: tensor<12x33xui8>) -> tensor<9x33xui8>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements max %a, %i, %u axis = 0 : (tensor<9x33xui8>, tensor<12x33xi64>, tensor<12x33xui8>) -> tensor<9x33xui8>
  dlc.yield %r : tensor<9x33xui8>
}
func.func private @rows_mul_i16(%a: tensor<12x20xi16>, %i: tensor<15x1xi64>, %u: tensor<15x20xi16>) -> tensor<12x20xi16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd mul %a, %i, %u : (tensor<12x20xi16>, tensor<15x1xi64>, tensor<15x20xi16>) -> tensor<12x20xi16>
  dlc.yield %r : tensor<12x20xi16>
}
func.func private @lines_mul_i16(%a: tensor<9x33xi16>, %i: tensor<12x33xi64>, %u: tensor<12x33xi16>) -> tensor<9x33xi16>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements mul %a, %i, %u axis = 0 : (tensor<9x33xi16>, tensor<12x33xi64>, tensor<12x33xi16>) -> tensor<9x33xi16>
  dlc.yield %r : tensor<9x33xi16>
}
func.func private @rows_min_i32(%a: tensor<12x20xi32>, %i: tensor<15x1xi64>, %u: tensor<15x20xi32>) -> tensor<12x20xi32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd min %a, %i, %u : (tensor<12x20xi32>, tensor<15x1xi64>, tensor<15x20xi32>) -> tensor<12x20xi32>
  dlc.yield %r : tensor<12x20xi32>
}
func.func private @lines_min_i32(%a: tensor<9x33xi32>, %i: tensor<12x33xi64>, %u: tensor<12x33xi32>) -> tensor<9x33xi32>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements min %a, %i, %u axis = 0 : (tensor<9x33xi32>, tensor<12x33xi64>, tensor<12x33xi32>) -> tensor<9x33xi32>
  dlc.yield %r : tensor<9x33xi32>
}
func.func private @rows_add_i64(%a: tensor<12x20xi64>, %i: tensor<15x1xi64>, %u: tensor<15x20xi64>) -> tensor<12x20xi64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xi64>, tensor<15x1xi64>, tensor<15x20xi64>) -> tensor<12x20xi64>
  dlc.yield %r : tensor<12x20xi64>
}
func.func private @lines_add_i64(%a: tensor<9x33xi64>, %i: tensor<12x33xi64>, %u: tensor<12x33xi64>) -> tensor<9x33xi64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xi64>, tensor<12x33xi64>, tensor<12x33xi64>) -> tensor<9x33xi64>
  dlc.yield %r : tensor<9x33xi64>
}
func.func private @rows_none_i1(%a: tensor<12x20xi1>, %i: tensor<15x1xi64>, %u: tensor<15x20xi1>) -> tensor<12x20xi1>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<12x20xi1>, tensor<15x1xi64>, tensor<15x20xi1>) -> tensor<12x20xi1>
  dlc.yield %r : tensor<12x20xi1>
}
func.func private @lines_none_i1(%a: tensor<9x33xi1>, %i: tensor<12x33xi64>, %u: tensor<12x33xi1>) -> tensor<9x33xi1>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<9x33xi1>, tensor<12x33xi64>, tensor<12x33xi1>) -> tensor<9x33xi1>
  dlc.yield %r : tensor<9x33xi1>
}
func.func private @rows_max_ui64(%a: tensor<12x20xui64>, %i: tensor<15x1xi64>, %u: tensor<15x20xui64>) -> tensor<12x20xui64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd max %a, %i, %u : (tensor<12x20xui64>, tensor<15x1xi64>, tensor<15x20xui64>) -> tensor<12x20xui64>
  dlc.yield %r : tensor<12x20xui64>
}
func.func private @lines_max_ui64(%a: tensor<9x33xui64>, %i: tensor<12x33xi64>, %u: tensor<12x33xui64>) -> tensor<9x33xui64>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements max %a, %i, %u axis = 0 : (tensor<9x33xui64>, tensor<12x33xi64>, tensor<12x33xui64>) -> tensor<9x33xui64>
  dlc.yield %r : tensor<9x33xui64>
}
func.func private @rows_none_f8e4m3fn(%a: tensor<12x20xf8E4M3FN>, %i: tensor<15x1xi64>, %u: tensor<15x20xf8E4M3FN>) -> tensor<12x20xf8E4M3FN>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<12x20xf8E4M3FN>, tensor<15x1xi64>, tensor<15x20xf8E4M3FN>) -> tensor<12x20xf8E4M3FN>
  dlc.yield %r : tensor<12x20xf8E4M3FN>
}
func.func private @lines_none_f8e4m3fn(%a: tensor<9x33xf8E4M3FN>, %i: tensor<12x33xi64>, %u: tensor<12x33xf8E4M3FN>) -> tensor<9x33xf8E4M3FN>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<9x33xf8E4M3FN>, tensor<12x33xi64>, tensor<12x33xf8E4M3FN>) -> tensor<9x33xf8E4M3FN>
  dlc.yield %r : tensor<9x33xf8E4M3FN>
}
func.func private @rows_add_f8e4m3fn(%a: tensor<12x20xf8E4M3FN>, %i: tensor<15x1xi64>, %u: tensor<15x20xf8E4M3FN>) -> tensor<12x20xf8E4M3FN>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xf8E4M3FN>, tensor<15x1xi64>, tensor<15x20xf8E4M3FN>) -> tensor<12x20xf8E4M3FN>
  dlc.yield %r : tensor<12x20xf8E4M3FN>
}
func.func private @lines_add_f8e4m3fn(%a: tensor<9x33xf8E4M3FN>, %i: tensor<12x33xi64>, %u: tensor<12x33xf8E4M3FN>) -> tensor<9x33xf8E4M3FN>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xf8E4M3FN>, tensor<12x33xi64>, tensor<12x33xf8E4M3FN>) -> tensor<9x33xf8E4M3FN>
  dlc.yield %r : tensor<9x33xf8E4M3FN>
}
func.func private @rows_add_i4(%a: tensor<12x20xi4>, %i: tensor<15x1xi64>, %u: tensor<15x20xi4>) -> tensor<12x20xi4>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 1048576 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<12x20xi4>, tensor<15x1xi64>, tensor<15x20xi4>) -> tensor<12x20xi4>
  dlc.yield %r : tensor<12x20xi4>
}
func.func private @lines_add_i4(%a: tensor<9x33xi4>, %i: tensor<12x33xi64>, %u: tensor<12x33xi4>) -> tensor<9x33xi4>
    attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 4 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<9x33xi4>, tensor<12x33xi64>, tensor<12x33xi4>) -> tensor<9x33xi4>
  dlc.yield %r : tensor<9x33xi4>
}
