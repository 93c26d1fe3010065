// Selection kernels: top_k of rows, with ties, NaN and indices in every place.
func.func private @top_scores(%a: tensor<2x3000xf32>) -> (tensor<2x100xf32>, tensor<2x100xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 100 : i64, axis = 1 : i64} : tensor<2x3000xf32> -> (tensor<2x100xf32>, tensor<2x100xi64>)
  dlc.yield %v, %i : tensor<2x100xf32>, tensor<2x100xi64>
}
func.func private @top_smallest(%a: tensor<3x500xf32>) -> (tensor<3x7xf32>, tensor<3x7xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 512 : i64}} {
  %v, %i = dlc.top_k %a {k = 7 : i64, axis = 1 : i64, largest = false} : tensor<3x500xf32> -> (tensor<3x7xf32>, tensor<3x7xi64>)
  dlc.yield %v, %i : tensor<3x7xf32>, tensor<3x7xi64>
}
// Half of the elements are NaN.
func.func private @top_nan(%a: tensor<3x400xf32>) -> (tensor<3x300xf32>, tensor<3x300xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.sqrt %a : tensor<3x400xf32> -> tensor<3x400xf32>
  %v, %i = dlc.top_k %p {k = 300 : i64, axis = 1 : i64} : tensor<3x400xf32> -> (tensor<3x300xf32>, tensor<3x300xi64>)
  dlc.yield %v, %i : tensor<3x300xf32>, tensor<3x300xi64>
}
func.func private @top_nan_last(%a: tensor<3x400xf64>) -> (tensor<3x300xf64>, tensor<3x300xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.sqrt %a : tensor<3x400xf64> -> tensor<3x400xf64>
  %v, %i = dlc.top_k %p {k = 300 : i64, axis = 1 : i64, largest = false} : tensor<3x400xf64> -> (tensor<3x300xf64>, tensor<3x300xi64>)
  dlc.yield %v, %i : tensor<3x300xf64>, tensor<3x300xi64>
}
// Many equal elements, zeros of both signs among them: digits of the index decide.
func.func private @top_zeros(%a: tensor<2x600xf32>) -> (tensor<2x300xf32>, tensor<2x300xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.round %a : tensor<2x600xf32> -> tensor<2x600xf32>
  %v, %i = dlc.top_k %p {k = 300 : i64, axis = 1 : i64} : tensor<2x600xf32> -> (tensor<2x300xf32>, tensor<2x300xi64>)
  dlc.yield %v, %i : tensor<2x300xf32>, tensor<2x300xi64>
}
func.func private @top_whole_row(%a: tensor<2x333xf32>) -> (tensor<2x333xf32>, tensor<2x333xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 333 : i64, axis = 1 : i64} : tensor<2x333xf32> -> (tensor<2x333xf32>, tensor<2x333xi64>)
  dlc.yield %v, %i : tensor<2x333xf32>, tensor<2x333xi64>
}
func.func private @top_doubles(%a: tensor<4x400xf64>) -> (tensor<4x50xf64>, tensor<4x50xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 50 : i64, axis = 1 : i64} : tensor<4x400xf64> -> (tensor<4x50xf64>, tensor<4x50xi64>)
  dlc.yield %v, %i : tensor<4x50xf64>, tensor<4x50xi64>
}
func.func private @top_wide_ties(%a: tensor<3x1000xi64>) -> (tensor<3x64xi64>, tensor<3x64xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 64 : i64, axis = 1 : i64, largest = false} : tensor<3x1000xi64> -> (tensor<3x64xi64>, tensor<3x64xi64>)
  dlc.yield %v, %i : tensor<3x64xi64>, tensor<3x64xi64>
}
// Three digits of the index.
func.func private @top_bytes(%a: tensor<2x70000xui8>) -> (tensor<2x40xui8>, tensor<2x40xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40 : i64, axis = 1 : i64} : tensor<2x70000xui8> -> (tensor<2x40xui8>, tensor<2x40xi64>)
  dlc.yield %v, %i : tensor<2x40xui8>, tensor<2x40xi64>
}
func.func private @top_signed_bytes(%a: tensor<4x300xi8>) -> (tensor<4x40xi8>, tensor<4x40xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40 : i64, axis = 1 : i64, largest = false} : tensor<4x300xi8> -> (tensor<4x40xi8>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xi8>, tensor<4x40xi64>
}
func.func private @top_short(%a: tensor<4x300xi16>) -> (tensor<4x40xi16>, tensor<4x40xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40 : i64, axis = 1 : i64} : tensor<4x300xi16> -> (tensor<4x40xi16>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xi16>, tensor<4x40xi64>
}
func.func private @top_unsigned(%a: tensor<4x300xui32>) -> (tensor<4x40xui32>, tensor<4x40xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40 : i64, axis = 1 : i64} : tensor<4x300xui32> -> (tensor<4x40xui32>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xui32>, tensor<4x40xi64>
}
func.func private @top_half(%a: tensor<3x700xf16>) -> (tensor<3x20xf16>, tensor<3x20xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20 : i64, axis = 1 : i64} : tensor<3x700xf16> -> (tensor<3x20xf16>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xf16>, tensor<3x20xi64>
}
func.func private @top_bfloat(%a: tensor<3x700xbf16>) -> (tensor<3x20xbf16>, tensor<3x20xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20 : i64, axis = 1 : i64, largest = false} : tensor<3x700xbf16> -> (tensor<3x20xbf16>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xbf16>, tensor<3x20xi64>
}
func.func private @top_bools(%a: tensor<3x70xi1>) -> (tensor<3x20xi1>, tensor<3x20xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20 : i64, axis = 1 : i64} : tensor<3x70xi1> -> (tensor<3x20xi1>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xi1>, tensor<3x20xi64>
}
func.func private @top_middle_axis(%a: tensor<3x130x5xf32>) -> (tensor<3x9x5xf32>, tensor<3x9x5xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 9 : i64, axis = 1 : i64} : tensor<3x130x5xf32> -> (tensor<3x9x5xf32>, tensor<3x9x5xi64>)
  dlc.yield %v, %i : tensor<3x9x5xf32>, tensor<3x9x5xi64>
}
func.func private @top_first_axis(%a: tensor<200x3xi32>) -> (tensor<10x3xi32>, tensor<10x3xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 10 : i64, axis = 0 : i64} : tensor<200x3xi32> -> (tensor<10x3xi32>, tensor<10x3xi64>)
  dlc.yield %v, %i : tensor<10x3xi32>, tensor<10x3xi64>
}
func.func private @top_all_of_one(%a: tensor<9x1xf32>) -> (tensor<9x1xf32>, tensor<9x1xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 1 : i64, axis = 1 : i64} : tensor<9x1xf32> -> (tensor<9x1xf32>, tensor<9x1xi64>)
  dlc.yield %v, %i : tensor<9x1xf32>, tensor<9x1xi64>
}
func.func private @top_one(%a: tensor<5x777xf32>) -> (tensor<5x1xf32>, tensor<5x1xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 1 : i64, axis = 1 : i64} : tensor<5x777xf32> -> (tensor<5x1xf32>, tensor<5x1xi64>)
  dlc.yield %v, %i : tensor<5x1xf32>, tensor<5x1xi64>
}
func.func private @top_none(%a: tensor<5x7xf32>) -> (tensor<5x0xf32>, tensor<5x0xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 0 : i64, axis = 1 : i64} : tensor<5x7xf32> -> (tensor<5x0xf32>, tensor<5x0xi64>)
  dlc.yield %v, %i : tensor<5x0xf32>, tensor<5x0xi64>
}
// More entries than shared memory holds: parts of 4,096, merged.
func.func private @top_long_sort(%a: tensor<1x10000xf32>) -> (tensor<1x9000xf32>, tensor<1x9000xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 9000 : i64, axis = 1 : i64} : tensor<1x10000xf32> -> (tensor<1x9000xf32>, tensor<1x9000xi64>)
  dlc.yield %v, %i : tensor<1x9000xf32>, tensor<1x9000xi64>
}
func.func private @top_long_wide(%a: tensor<2x5000xi64>) -> (tensor<2x5000xi64>, tensor<2x5000xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 1024 : i64}} {
  %v, %i = dlc.top_k %a {k = 5000 : i64, axis = 1 : i64, largest = false} : tensor<2x5000xi64> -> (tensor<2x5000xi64>, tensor<2x5000xi64>)
  dlc.yield %v, %i : tensor<2x5000xi64>, tensor<2x5000xi64>
}
