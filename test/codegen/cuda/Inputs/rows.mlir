// Rows that are read again: kept by warps, blocks and clusters of blocks, or read again; every type that totals travel in.
func.func private @softmax_warp_kept(%x: tensor<9x264xf16>) -> tensor<9x264xf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", keep = 1 : i64, lanes = 8 : i64, rows_per_block = 4 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<9x264xf16> -> tensor<9x1xf16>
  %d = dlc.sub %x, %m : (tensor<9x264xf16>, tensor<9x1xf16>) -> tensor<9x264xf16>
  %e = dlc.exp %d : tensor<9x264xf16> -> tensor<9x264xf16>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<9x264xf16> -> tensor<9x1xf16>
  %y = dlc.div %e, %s : (tensor<9x264xf16>, tensor<9x1xf16>) -> tensor<9x264xf16>
  dlc.yield %y : tensor<9x264xf16>
}
func.func private @softmax_warp_read_again(%x: tensor<9x264xf16>) -> tensor<9x264xf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", keep = 0 : i64, lanes = 8 : i64, rows_per_block = 4 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<9x264xf16> -> tensor<9x1xf16>
  %d = dlc.sub %x, %m : (tensor<9x264xf16>, tensor<9x1xf16>) -> tensor<9x264xf16>
  %e = dlc.exp %d : tensor<9x264xf16> -> tensor<9x264xf16>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<9x264xf16> -> tensor<9x1xf16>
  %y = dlc.div %e, %s : (tensor<9x264xf16>, tensor<9x1xf16>) -> tensor<9x264xf16>
  dlc.yield %y : tensor<9x264xf16>
}
func.func private @softmax_block_kept(%x: tensor<3x1003xbf16>) -> tensor<3x1003xbf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 8 : i64, threads = 64 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<3x1003xbf16> -> tensor<3x1xbf16>
  %d = dlc.sub %x, %m : (tensor<3x1003xbf16>, tensor<3x1xbf16>) -> tensor<3x1003xbf16>
  %e = dlc.exp %d : tensor<3x1003xbf16> -> tensor<3x1003xbf16>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<3x1003xbf16> -> tensor<3x1xbf16>
  %y = dlc.div %e, %s : (tensor<3x1003xbf16>, tensor<3x1xbf16>) -> tensor<3x1003xbf16>
  dlc.yield %y : tensor<3x1003xbf16>
}
func.func private @softmax_cluster(%x: tensor<3x5004xf32>) -> tensor<3x5004xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 4 : i64, keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<3x5004xf32> -> tensor<3x1xf32>
  %d = dlc.sub %x, %m : (tensor<3x5004xf32>, tensor<3x1xf32>) -> tensor<3x5004xf32>
  %e = dlc.exp %d : tensor<3x5004xf32> -> tensor<3x5004xf32>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<3x5004xf32> -> tensor<3x1xf32>
  %y = dlc.div %e, %s : (tensor<3x5004xf32>, tensor<3x1xf32>) -> tensor<3x5004xf32>
  dlc.yield %y : tensor<3x5004xf32>
}
func.func private @softmax_cluster_read_again(%x: tensor<2x5003xf32>) -> tensor<2x5003xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 2 : i64, keep = 0 : i64, lanes = 1 : i64, threads = 64 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<2x5003xf32> -> tensor<2x1xf32>
  %d = dlc.sub %x, %m : (tensor<2x5003xf32>, tensor<2x1xf32>) -> tensor<2x5003xf32>
  %e = dlc.exp %d : tensor<2x5003xf32> -> tensor<2x5003xf32>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<2x5003xf32> -> tensor<2x1xf32>
  %y = dlc.div %e, %s : (tensor<2x5003xf32>, tensor<2x1xf32>) -> tensor<2x5003xf32>
  dlc.yield %y : tensor<2x5003xf32>
}
func.func private @softmax_cluster_idle_block(%x: tensor<2x100xf64>) -> tensor<2x100xf64> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 8 : i64, keep = 1 : i64, lanes = 2 : i64, threads = 32 : i64}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<2x100xf64> -> tensor<2x1xf64>
  %d = dlc.sub %x, %m : (tensor<2x100xf64>, tensor<2x1xf64>) -> tensor<2x100xf64>
  %e = dlc.exp %d : tensor<2x100xf64> -> tensor<2x100xf64>
  %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<2x100xf64> -> tensor<2x1xf64>
  %y = dlc.div %e, %s : (tensor<2x100xf64>, tensor<2x1xf64>) -> tensor<2x100xf64>
  dlc.yield %y : tensor<2x100xf64>
}
// A residual is added first; the sum and the mean are results, too.
func.func private @residual_norm_warp(%x: tensor<5x512xf16>, %y: tensor<5x512xf16>, %w: tensor<512xf32>) -> (tensor<5x512xf16>, tensor<5x512xf32>, tensor<5x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", keep = 1 : i64, lanes = 8 : i64, rows_per_block = 2 : i64}} {
  %n = dlc.constant dense<0.001953125> : tensor<f32>
  %xf = dlc.cast %x : tensor<5x512xf16> -> tensor<5x512xf32>
  %yf = dlc.cast %y : tensor<5x512xf16> -> tensor<5x512xf32>
  %a = dlc.add %xf, %yf : (tensor<5x512xf32>, tensor<5x512xf32>) -> tensor<5x512xf32>
  %s = dlc.reduce sum %a axes = [1] {keepdims = true} : tensor<5x512xf32> -> tensor<5x1xf32>
  %m = dlc.mul %s, %n : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
  %d = dlc.sub %a, %m : (tensor<5x512xf32>, tensor<5x1xf32>) -> tensor<5x512xf32>
  %q = dlc.mul %d, %d : (tensor<5x512xf32>, tensor<5x512xf32>) -> tensor<5x512xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<5x512xf32> -> tensor<5x1xf32>
  %u = dlc.mul %v, %n : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
  %i = dlc.rsqrt %u : tensor<5x1xf32> -> tensor<5x1xf32>
  %z = dlc.mul %d, %i : (tensor<5x512xf32>, tensor<5x1xf32>) -> tensor<5x512xf32>
  %o = dlc.mul %z, %w : (tensor<5x512xf32>, tensor<512xf32>) -> tensor<5x512xf32>
  %h = dlc.cast %o : tensor<5x512xf32> -> tensor<5x512xf16>
  dlc.yield %h, %a, %m : tensor<5x512xf16>, tensor<5x512xf32>, tensor<5x1xf32>
}
// A residual is added first; the sum and the mean are results, too.
func.func private @residual_norm_cluster(%x: tensor<5x1032xf16>, %y: tensor<5x1032xf16>, %w: tensor<1032xf32>) -> (tensor<5x1032xf16>, tensor<5x1032xf32>, tensor<5x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 2 : i64, keep = 1 : i64, lanes = 8 : i64, threads = 32 : i64}} {
  %n = dlc.constant dense<0.0009689922480620155> : tensor<f32>
  %xf = dlc.cast %x : tensor<5x1032xf16> -> tensor<5x1032xf32>
  %yf = dlc.cast %y : tensor<5x1032xf16> -> tensor<5x1032xf32>
  %a = dlc.add %xf, %yf : (tensor<5x1032xf32>, tensor<5x1032xf32>) -> tensor<5x1032xf32>
  %s = dlc.reduce sum %a axes = [1] {keepdims = true} : tensor<5x1032xf32> -> tensor<5x1xf32>
  %m = dlc.mul %s, %n : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
  %d = dlc.sub %a, %m : (tensor<5x1032xf32>, tensor<5x1xf32>) -> tensor<5x1032xf32>
  %q = dlc.mul %d, %d : (tensor<5x1032xf32>, tensor<5x1032xf32>) -> tensor<5x1032xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<5x1032xf32> -> tensor<5x1xf32>
  %u = dlc.mul %v, %n : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
  %i = dlc.rsqrt %u : tensor<5x1xf32> -> tensor<5x1xf32>
  %z = dlc.mul %d, %i : (tensor<5x1032xf32>, tensor<5x1xf32>) -> tensor<5x1032xf32>
  %o = dlc.mul %z, %w : (tensor<5x1032xf32>, tensor<1032xf32>) -> tensor<5x1032xf32>
  %h = dlc.cast %o : tensor<5x1032xf32> -> tensor<5x1032xf16>
  dlc.yield %h, %a, %m : tensor<5x1032xf16>, tensor<5x1032xf32>, tensor<5x1xf32>
}
func.func private @less_largest_i64(%x: tensor<3x700xi64>) -> tensor<3x700xi64> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 4 : i64, keep = 1 : i64, lanes = 2 : i64, threads = 64 : i64}} {
  %t = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<3x700xi64> -> tensor<3x1xi64>
  %y = dlc.sub %x, %t : (tensor<3x700xi64>, tensor<3x1xi64>) -> tensor<3x700xi64>
  dlc.yield %y : tensor<3x700xi64>
}
func.func private @less_smallest_u8(%x: tensor<3x700xui8>) -> tensor<3x700xui8> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 2 : i64, keep = 1 : i64, lanes = 4 : i64, threads = 64 : i64}} {
  %t = dlc.reduce min %x axes = [1] {keepdims = true} : tensor<3x700xui8> -> tensor<3x1xui8>
  %y = dlc.sub %x, %t : (tensor<3x700xui8>, tensor<3x1xui8>) -> tensor<3x700xui8>
  dlc.yield %y : tensor<3x700xui8>
}
func.func private @less_product_i16(%x: tensor<3x700xi16>) -> tensor<3x700xi16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 2 : i64, keep = 1 : i64, lanes = 4 : i64, threads = 64 : i64}} {
  %t = dlc.reduce prod %x axes = [1] {keepdims = true} : tensor<3x700xi16> -> tensor<3x1xi16>
  %y = dlc.sub %x, %t : (tensor<3x700xi16>, tensor<3x1xi16>) -> tensor<3x700xi16>
  dlc.yield %y : tensor<3x700xi16>
}
func.func private @unlike_all(%x: tensor<3x700xi1>) -> tensor<3x700xi1> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", keep = 1 : i64, lanes = 4 : i64, threads = 128 : i64}, schedule_sm_90a = {kind = "cluster", blocks = 2 : i64, keep = 1 : i64, lanes = 4 : i64, threads = 64 : i64}} {
  %t = dlc.reduce min %x axes = [1] {keepdims = true} : tensor<3x700xi1> -> tensor<3x1xi1>
  %y = dlc.xor %x, %t : (tensor<3x700xi1>, tensor<3x1xi1>) -> tensor<3x700xi1>
  dlc.yield %y : tensor<3x700xi1>
}
