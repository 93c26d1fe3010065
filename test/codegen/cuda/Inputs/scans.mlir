// Scan kernels: cumulative ops along rows and along columns.
func.func private @scan_rows(%a: tensor<3x1000xf32>) -> tensor<3x1000xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x1000xf32> -> tensor<3x1000xf32>
  dlc.yield %s : tensor<3x1000xf32>
}
// Five chunks of 256.
func.func private @scan_chunks(%a: tensor<2x1100xf32>) -> tensor<2x1100xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 64 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<2x1100xf32> -> tensor<2x1100xf32>
  dlc.yield %s : tensor<2x1100xf32>
}
// No multiple of the lanes.
func.func private @scan_one_row(%a: tensor<1533xf32>) -> tensor<1533xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 0 : tensor<1533xf32> -> tensor<1533xf32>
  dlc.yield %s : tensor<1533xf32>
}
func.func private @scan_reverse(%a: tensor<3x520xf32>) -> tensor<3x520xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 {reverse = true} : tensor<3x520xf32> -> tensor<3x520xf32>
  dlc.yield %s : tensor<3x520xf32>
}
func.func private @scan_exclusive(%a: tensor<3x520xf32>) -> tensor<3x520xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 2 : i64, threads = 64 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 {exclusive = true} : tensor<3x520xf32> -> tensor<3x520xf32>
  dlc.yield %s : tensor<3x520xf32>
}
func.func private @scan_exclusive_reverse(%a: tensor<3x523xf64>) -> tensor<3x523xf64> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 2 : i64, threads = 64 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 {exclusive = true, reverse = true} : tensor<3x523xf64> -> tensor<3x523xf64>
  dlc.yield %s : tensor<3x523xf64>
}
func.func private @scan_half(%a: tensor<3x600xf16>) -> tensor<3x600xf16> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 8 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x600xf16> -> tensor<3x600xf16>
  dlc.yield %s : tensor<3x600xf16>
}
func.func private @scan_bfloat(%a: tensor<3x600xbf16>) -> tensor<3x600xbf16> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x600xbf16> -> tensor<3x600xbf16>
  dlc.yield %s : tensor<3x600xbf16>
}
func.func private @scan_product(%a: tensor<2x300xf32>) -> tensor<2x300xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<2x300xf32> -> tensor<2x300xf32>
  dlc.yield %s : tensor<2x300xf32>
}
func.func private @scan_i8(%a: tensor<3x260xi8>) -> tensor<3x260xi8> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<3x260xi8> -> tensor<3x260xi8>
  dlc.yield %s : tensor<3x260xi8>
}
func.func private @scan_ui8(%a: tensor<3x260xui8>) -> tensor<3x260xui8> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 {reverse = true} : tensor<3x260xui8> -> tensor<3x260xui8>
  dlc.yield %s : tensor<3x260xui8>
}
func.func private @scan_i16(%a: tensor<3x260xi16>) -> tensor<3x260xi16> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x260xi16> -> tensor<3x260xi16>
  dlc.yield %s : tensor<3x260xi16>
}
func.func private @scan_i32(%a: tensor<3x260xi32>) -> tensor<3x260xi32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x260xi32> -> tensor<3x260xi32>
  dlc.yield %s : tensor<3x260xi32>
}
func.func private @scan_ui32(%a: tensor<3x260xui32>) -> tensor<3x260xui32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x260xui32> -> tensor<3x260xui32>
  dlc.yield %s : tensor<3x260xui32>
}
func.func private @scan_i64(%a: tensor<3x260xi64>) -> tensor<3x260xi64> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x260xi64> -> tensor<3x260xi64>
  dlc.yield %s : tensor<3x260xi64>
}
func.func private @scan_nibbles(%a: tensor<3x70xi4>) -> tensor<3x70xi4> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x70xi4> -> tensor<3x70xi4>
  dlc.yield %s : tensor<3x70xi4>
}
func.func private @scan_columns(%a: tensor<3x300x40xf32>) -> tensor<3x300x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x300x40xf32> -> tensor<3x300x40xf32>
  dlc.yield %s : tensor<3x300x40xf32>
}
// Chunks of 32, and columns beyond the last block of 32.
func.func private @scan_columns_chunks(%a: tensor<2x130x37xf32>) -> tensor<2x130x37xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 8 : i64}} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<2x130x37xf32> -> tensor<2x130x37xf32>
  dlc.yield %s : tensor<2x130x37xf32>
}
func.func private @scan_columns_reverse(%a: tensor<130x3x5xf16>) -> tensor<130x3x5xf16> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 16 : i64}} {
  %s = dlc.cumulative sum %a axis = 0 {exclusive = true, reverse = true} : tensor<130x3x5xf16> -> tensor<130x3x5xf16>
  dlc.yield %s : tensor<130x3x5xf16>
}
func.func private @scan_columns_single(%a: tensor<9x64xi16>) -> tensor<9x64xi16> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 1 : i64}} {
  %s = dlc.cumulative sum %a axis = 0 : tensor<9x64xi16> -> tensor<9x64xi16>
  dlc.yield %s : tensor<9x64xi16>
}
func.func private @scan_columns_wide(%a: tensor<33x70xf64>) -> tensor<33x70xf64> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 32 : i64}} {
  %s = dlc.cumulative sum %a axis = 0 {exclusive = true} : tensor<33x70xf64> -> tensor<33x70xf64>
  dlc.yield %s : tensor<33x70xf64>
}
func.func private @scan_inner_ones(%a: tensor<6x50x1xf32>) -> tensor<6x50x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<6x50x1xf32> -> tensor<6x50x1xf32>
  dlc.yield %s : tensor<6x50x1xf32>
}
// Running totals of bools are left to loops.
func.func private @scan_bools(%a: tensor<3x9xi1>) -> tensor<3x9xi1> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<3x9xi1> -> tensor<3x9xi1>
  dlc.yield %s : tensor<3x9xi1>
}
func.func private @scan_empty(%a: tensor<3x0xf32>) -> tensor<3x0xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x0xf32> -> tensor<3x0xf32>
  dlc.yield %s : tensor<3x0xf32>
}
func.func private @scan_fused(%x: tensor<7x600xf32>, %y: tensor<600xf32>) -> (tensor<7x600xf32>, tensor<7x600xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %p = dlc.mul %x, %y : (tensor<7x600xf32>, tensor<600xf32>) -> tensor<7x600xf32>
  %s = dlc.cumulative sum %p axis = 1 {reverse = true} : tensor<7x600xf32> -> tensor<7x600xf32>
  %t = dlc.tanh %s : tensor<7x600xf32> -> tensor<7x600xf32>
  %d = dlc.sub %t, %x : (tensor<7x600xf32>, tensor<7x600xf32>) -> tensor<7x600xf32>
  dlc.yield %p, %d : tensor<7x600xf32>, tensor<7x600xf32>
}
func.func private @scan_fused_columns(%x: tensor<70x60xf32>) -> tensor<70x60xf16> attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %p = dlc.neg %x : tensor<70x60xf32> -> tensor<70x60xf32>
  %s = dlc.cumulative sum %p axis = 0 : tensor<70x60xf32> -> tensor<70x60xf32>
  %c = dlc.cast %s : tensor<70x60xf32> -> tensor<70x60xf16>
  dlc.yield %c : tensor<70x60xf16>
}
// The same element in every lane.
func.func private @scan_broadcast(%x: tensor<7x1xf32>, %y: tensor<7x512xf32>) -> tensor<7x512xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 32 : i64}} {
  %b = dlc.broadcast %x : tensor<7x1xf32> -> tensor<7x512xf32>
  %s = dlc.cumulative sum %b axis = 1 : tensor<7x512xf32> -> tensor<7x512xf32>
  %d = dlc.add %s, %y : (tensor<7x512xf32>, tensor<7x512xf32>) -> tensor<7x512xf32>
  dlc.yield %d : tensor<7x512xf32>
}
