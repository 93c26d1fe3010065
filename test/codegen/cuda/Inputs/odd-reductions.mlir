// Reductions by every kind at odd sizes.
func.func private @warp_1x1(%x: tensor<1x1xf32>) -> tensor<1x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<1x1xf32> -> tensor<1x1xf32>
  dlc.yield %0 : tensor<1x1xf32>
}
func.func private @warp_3x7(%x: tensor<3x7xf32>) -> tensor<3x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<3x7xf32> -> tensor<3x1xf32>
  dlc.yield %0 : tensor<3x1xf32>
}
func.func private @warp_5x31(%x: tensor<5x31xf32>) -> tensor<5x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<5x31xf32> -> tensor<5x1xf32>
  dlc.yield %0 : tensor<5x1xf32>
}
func.func private @warp_2x33(%x: tensor<2x33xf32>) -> tensor<2x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<2x33xf32> -> tensor<2x1xf32>
  dlc.yield %0 : tensor<2x1xf32>
}
func.func private @warp_9x1023(%x: tensor<9x1023xf32>) -> tensor<9x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<9x1023xf32> -> tensor<9x1xf32>
  dlc.yield %0 : tensor<9x1xf32>
}
func.func private @warp_3x1025(%x: tensor<3x1025xf32>) -> tensor<3x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<3x1025xf32> -> tensor<3x1xf32>
  dlc.yield %0 : tensor<3x1xf32>
}
func.func private @warp_1x5003(%x: tensor<1x5003xf32>) -> tensor<1x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<1x5003xf32> -> tensor<1x1xf32>
  dlc.yield %0 : tensor<1x1xf32>
}
func.func private @block_1x1(%x: tensor<1x1xf32>) -> tensor<1x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<1x1xf32> -> tensor<1x1xf32>
  dlc.yield %0 : tensor<1x1xf32>
}
func.func private @block_3x7(%x: tensor<3x7xf32>) -> tensor<3x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<3x7xf32> -> tensor<3x1xf32>
  dlc.yield %0 : tensor<3x1xf32>
}
func.func private @block_5x31(%x: tensor<5x31xf32>) -> tensor<5x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<5x31xf32> -> tensor<5x1xf32>
  dlc.yield %0 : tensor<5x1xf32>
}
func.func private @block_2x33(%x: tensor<2x33xf32>) -> tensor<2x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<2x33xf32> -> tensor<2x1xf32>
  dlc.yield %0 : tensor<2x1xf32>
}
func.func private @block_9x1023(%x: tensor<9x1023xf32>) -> tensor<9x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<9x1023xf32> -> tensor<9x1xf32>
  dlc.yield %0 : tensor<9x1xf32>
}
func.func private @block_3x1025(%x: tensor<3x1025xf32>) -> tensor<3x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<3x1025xf32> -> tensor<3x1xf32>
  dlc.yield %0 : tensor<3x1xf32>
}
func.func private @block_1x5003(%x: tensor<1x5003xf32>) -> tensor<1x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<1x5003xf32> -> tensor<1x1xf32>
  dlc.yield %0 : tensor<1x1xf32>
}
func.func private @columns_33x7_1(%x: tensor<33x7xf32>) -> tensor<7xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 1 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<33x7xf32> -> tensor<7xf32>
  dlc.yield %0 : tensor<7xf32>
}
func.func private @columns_31x40_1(%x: tensor<31x40xf32>) -> tensor<40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 1 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<31x40xf32> -> tensor<40xf32>
  dlc.yield %0 : tensor<40xf32>
}
func.func private @columns_1023x12_1(%x: tensor<1023x12xf32>) -> tensor<12xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 1 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<1023x12xf32> -> tensor<12xf32>
  dlc.yield %0 : tensor<12xf32>
}
func.func private @columns_33x7_4(%x: tensor<33x7xf32>) -> tensor<7xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 4 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<33x7xf32> -> tensor<7xf32>
  dlc.yield %0 : tensor<7xf32>
}
func.func private @columns_31x40_4(%x: tensor<31x40xf32>) -> tensor<40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 4 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<31x40xf32> -> tensor<40xf32>
  dlc.yield %0 : tensor<40xf32>
}
func.func private @columns_1023x12_4(%x: tensor<1023x12xf32>) -> tensor<12xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 4 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<1023x12xf32> -> tensor<12xf32>
  dlc.yield %0 : tensor<12xf32>
}
func.func private @columns_33x7_16(%x: tensor<33x7xf32>) -> tensor<7xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 16 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<33x7xf32> -> tensor<7xf32>
  dlc.yield %0 : tensor<7xf32>
}
func.func private @columns_31x40_16(%x: tensor<31x40xf32>) -> tensor<40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 16 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<31x40xf32> -> tensor<40xf32>
  dlc.yield %0 : tensor<40xf32>
}
func.func private @columns_1023x12_16(%x: tensor<1023x12xf32>) -> tensor<12xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 16 : i64}} {
  %0 = dlc.reduce max %x axes = [0] : tensor<1023x12xf32> -> tensor<12xf32>
  dlc.yield %0 : tensor<12xf32>
}
func.func private @parts_of_a_row(%x: tensor<100003xf32>) -> tensor<97xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.mul %x, %x : (tensor<100003xf32>, tensor<100003xf32>) -> tensor<100003xf32>
  %1 = dlc.slice %0 starts = [0] steps = [1] : tensor<100003xf32> -> tensor<99328xf32>
  %2 = dlc.reshape %1 : tensor<99328xf32> -> tensor<97x1024xf32>
  %3 = dlc.reduce sum %2 axes = [1] : tensor<97x1024xf32> -> tensor<97xf32>
  dlc.yield %3 : tensor<97xf32>
}
func.func private @parts_and_rest(%p: tensor<97xf32>, %x: tensor<100003xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.mul %x, %x : (tensor<100003xf32>, tensor<100003xf32>) -> tensor<100003xf32>
  %1 = dlc.slice %0 starts = [99328] steps = [1] : tensor<100003xf32> -> tensor<675xf32>
  %2 = dlc.concat %p, %1 axis = 0 : (tensor<97xf32>, tensor<675xf32>) -> tensor<772xf32>
  %3 = dlc.reduce sum %2 axes = [0] : tensor<772xf32> -> tensor<f32>
  %4 = dlc.sqrt %3 : tensor<f32> -> tensor<f32>
  dlc.yield %4 : tensor<f32>
}
