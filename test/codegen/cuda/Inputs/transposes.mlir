// Transposes through shared memory: odd sizes, vectors, planes, types, fused ops; and what stays a loop.
func.func private @to_channels_last(%x: tensor<2x40x9x13xf32>) -> tensor<2x9x13x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<2x40x9x13xf32> -> tensor<2x9x13x40xf32>
  dlc.yield %y : tensor<2x9x13x40xf32>
}
func.func private @to_channels_first(%x: tensor<2x8x12x64xf32>) -> tensor<2x64x8x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 64 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [0, 3, 1, 2] : tensor<2x8x12x64xf32> -> tensor<2x64x8x12xf32>
  dlc.yield %y : tensor<2x64x8x12xf32>
}
func.func private @matrix_odd(%x: tensor<33x1025xf32>) -> tensor<1025x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<33x1025xf32> -> tensor<1025x33xf32>
  dlc.yield %y : tensor<1025x33xf32>
}
func.func private @matrix_large_tile(%x: tensor<100x132xf32>) -> tensor<132x100xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 64 : i64, lanes = 4 : i64, threads = 512 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<100x132xf32> -> tensor<132x100xf32>
  dlc.yield %y : tensor<132x100xf32>
}
func.func private @matrix_half(%x: tensor<72x136xf16>) -> tensor<136x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 64 : i64, lanes = 8 : i64, threads = 128 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<72x136xf16> -> tensor<136x72xf16>
  dlc.yield %y : tensor<136x72xf16>
}
func.func private @matrix_double(%x: tensor<66x70xf64>) -> tensor<70x66xf64> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 64 : i64, lanes = 2 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<66x70xf64> -> tensor<70x66xf64>
  dlc.yield %y : tensor<70x66xf64>
}
func.func private @matrix_bytes(%x: tensor<31x65xi8>) -> tensor<65x31xi8> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 8 : i64, threads = 128 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<31x65xi8> -> tensor<65x31xi8>
  dlc.yield %y : tensor<65x31xi8>
}
func.func private @matrix_bools(%x: tensor<40x48xi1>) -> tensor<48x40xi1> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 8 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<40x48xi1> -> tensor<48x40xi1>
  dlc.yield %y : tensor<48x40xi1>
}
func.func private @reversed(%x: tensor<17x5x40xf32>) -> tensor<40x5x17xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [2, 1, 0] : tensor<17x5x40xf32> -> tensor<40x5x17xf32>
  dlc.yield %y : tensor<40x5x17xf32>
}
func.func private @heads(%x: tensor<3x20x4x24xbf16>) -> tensor<3x4x24x20xbf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 8 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<3x20x4x24xbf16> -> tensor<3x4x24x20xbf16>
  dlc.yield %y : tensor<3x4x24x20xbf16>
}
func.func private @with_ones(%x: tensor<1x36x1x28xf32>) -> tensor<28x1x1x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [3, 2, 0, 1] : tensor<1x36x1x28xf32> -> tensor<28x1x1x36xf32>
  dlc.yield %y : tensor<28x1x1x36xf32>
}
func.func private @fused_both_sides(%x: tensor<2x36x20xf32>, %r: tensor<2x20x36xf32>, %b: tensor<36xf32>) -> (tensor<2x20x36xf32>, tensor<2x20x36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.relu %x : tensor<2x36x20xf32> -> tensor<2x36x20xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 1] : tensor<2x36x20xf32> -> tensor<2x20x36xf32>
  %2 = dlc.add %1, %b : (tensor<2x20x36xf32>, tensor<36xf32>) -> tensor<2x20x36xf32>
  %3 = dlc.mul %2, %r : (tensor<2x20x36xf32>, tensor<2x20x36xf32>) -> tensor<2x20x36xf32>
  dlc.yield %3, %2 : tensor<2x20x36xf32>, tensor<2x20x36xf32>
}
func.func private @two_transposes(%x: tensor<35x33xf32>, %r: tensor<35x33xf32>) -> tensor<33x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<35x33xf32> -> tensor<33x35xf32>
  %1 = dlc.transpose %r permutation = [1, 0] : tensor<35x33xf32> -> tensor<33x35xf32>
  %2 = dlc.sub %0, %1 : (tensor<33x35xf32>, tensor<33x35xf32>) -> tensor<33x35xf32>
  dlc.yield %2 : tensor<33x35xf32>
}
func.func private @same_innermost(%x: tensor<5x6x32xf32>) -> tensor<6x5x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 4 : i64, threads = 256 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0, 2] : tensor<5x6x32xf32> -> tensor<6x5x32xf32>
  dlc.yield %y : tensor<6x5x32xf32>
}
