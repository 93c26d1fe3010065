// Elementwise kernels of odd sizes: vectors over the elements in their order, and a tail.
func.func private @elements_1(%x: tensor<1xf32>, %y: tensor<1xf32>) -> tensor<1xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %1 = dlc.relu %0 : tensor<1xf32> -> tensor<1xf32>
  dlc.yield %1 : tensor<1xf32>
}
func.func private @elements_7(%x: tensor<7xf32>, %y: tensor<7xf32>) -> tensor<7xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %1 = dlc.relu %0 : tensor<7xf32> -> tensor<7xf32>
  dlc.yield %1 : tensor<7xf32>
}
func.func private @elements_31(%x: tensor<31xf32>, %y: tensor<31xf32>) -> tensor<31xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<31xf32>, tensor<31xf32>) -> tensor<31xf32>
  %1 = dlc.relu %0 : tensor<31xf32> -> tensor<31xf32>
  dlc.yield %1 : tensor<31xf32>
}
func.func private @elements_33(%x: tensor<33xf32>, %y: tensor<33xf32>) -> tensor<33xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<33xf32>, tensor<33xf32>) -> tensor<33xf32>
  %1 = dlc.relu %0 : tensor<33xf32> -> tensor<33xf32>
  dlc.yield %1 : tensor<33xf32>
}
func.func private @elements_1023(%x: tensor<1023xf32>, %y: tensor<1023xf32>) -> tensor<1023xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<1023xf32>, tensor<1023xf32>) -> tensor<1023xf32>
  %1 = dlc.relu %0 : tensor<1023xf32> -> tensor<1023xf32>
  dlc.yield %1 : tensor<1023xf32>
}
func.func private @elements_1025(%x: tensor<1025xf32>, %y: tensor<1025xf32>) -> tensor<1025xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<1025xf32>, tensor<1025xf32>) -> tensor<1025xf32>
  %1 = dlc.relu %0 : tensor<1025xf32> -> tensor<1025xf32>
  dlc.yield %1 : tensor<1025xf32>
}
func.func private @elements_100003(%x: tensor<100003xf32>, %y: tensor<100003xf32>) -> tensor<100003xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<100003xf32>, tensor<100003xf32>) -> tensor<100003xf32>
  %1 = dlc.relu %0 : tensor<100003xf32> -> tensor<100003xf32>
  dlc.yield %1 : tensor<100003xf32>
}
func.func private @rows_7x33(%x: tensor<7x33xf32>, %y: tensor<7x33xf32>) -> tensor<7x33xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<7x33xf32>, tensor<7x33xf32>) -> tensor<7x33xf32>
  %1 = dlc.relu %0 : tensor<7x33xf32> -> tensor<7x33xf32>
  dlc.yield %1 : tensor<7x33xf32>
}
func.func private @rows_3x5x7_half(%x: tensor<3x5x7xf16>, %y: tensor<3x5x7xf16>) -> tensor<3x5x7xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<3x5x7xf16>, tensor<3x5x7xf16>) -> tensor<3x5x7xf16>
  %1 = dlc.relu %0 : tensor<3x5x7xf16> -> tensor<3x5x7xf16>
  dlc.yield %1 : tensor<3x5x7xf16>
}
func.func private @rows_11x13_double(%x: tensor<11x13xf64>, %y: tensor<11x13xf64>) -> tensor<11x13xf64> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.add %x, %y : (tensor<11x13xf64>, tensor<11x13xf64>) -> tensor<11x13xf64>
  %1 = dlc.relu %0 : tensor<11x13xf64> -> tensor<11x13xf64>
  dlc.yield %1 : tensor<11x13xf64>
}
func.func private @broadcast_9x31(%x: tensor<9x31xf32>, %b: tensor<31xf32>) -> tensor<9x31xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 4 : i64, threads = 64 : i64}} {
  %0 = dlc.add %x, %b : (tensor<9x31xf32>, tensor<31xf32>) -> tensor<9x31xf32>
  dlc.yield %0 : tensor<9x31xf32>
}
