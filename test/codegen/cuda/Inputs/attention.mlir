// Attention as one kernel by mma.sync: tiles and rings, head sizes, where queries, keys and values lie, masks, grouped queries; sizes
// that leave something over.

// Tiles: 16 or 32 queries of a warp, one to eight warps, rings.
func.func private @plain(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x16xf32>
  %11 = dlc.cast %10 : tensor<1x2x40x16xf32> -> tensor<1x2x40x16xf16>
  dlc.yield %11 : tensor<1x2x40x16xf16>
}
func.func private @one_warp(%q: tensor<1x2x35x16xf16>, %k: tensor<1x2x50x16xf16>, %v: tensor<1x2x50x16xf16>) -> tensor<1x2x35x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x35x16xf16>, tensor<1x2x50x16xf16>) -> tensor<1x2x35x50xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x35x50xf32>, tensor<f32>) -> tensor<1x2x35x50xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x35x50xf32> -> tensor<1x2x35x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x35x50xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x50xf32>
  %6 = dlc.exp %5 : tensor<1x2x35x50xf32> -> tensor<1x2x35x50xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x35x50xf32> -> tensor<1x2x35x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x35x50xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x50xf32>
  %9 = dlc.cast %8 : tensor<1x2x35x50xf32> -> tensor<1x2x35x50xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x35x50xf16>, tensor<1x2x50x16xf16>) -> tensor<1x2x35x16xf32>
  %11 = dlc.cast %10 : tensor<1x2x35x16xf32> -> tensor<1x2x35x16xf16>
  dlc.yield %11 : tensor<1x2x35x16xf16>
}
func.func private @two_warps(%q: tensor<1x2x70x32xbf16>, %k: tensor<1x2x70x32xbf16>, %v: tensor<1x2x70x32xbf16>) -> tensor<1x2x70x32xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 64 : i64, warps = 2 : i64, stages = 3 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x70x32xbf16>, tensor<1x2x70x32xbf16>) -> tensor<1x2x70x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x70x70xf32>, tensor<f32>) -> tensor<1x2x70x70xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %6 = dlc.exp %5 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %9 = dlc.cast %8 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x70x70xbf16>, tensor<1x2x70x32xbf16>) -> tensor<1x2x70x32xf32>
  %11 = dlc.cast %10 : tensor<1x2x70x32xf32> -> tensor<1x2x70x32xbf16>
  dlc.yield %11 : tensor<1x2x70x32xbf16>
}
func.func private @eight_warps(%q: tensor<1x1x150x64xf16>, %k: tensor<1x1x100x64xf16>, %v: tensor<1x1x100x64xf16>) -> tensor<1x1x150x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 128 : i64, tile_keys = 64 : i64, warps = 8 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x150x64xf16>, tensor<1x1x100x64xf16>) -> tensor<1x1x150x100xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x150x100xf32>, tensor<f32>) -> tensor<1x1x150x100xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x150x100xf32> -> tensor<1x1x150x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x150x100xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x100xf32>
  %6 = dlc.exp %5 : tensor<1x1x150x100xf32> -> tensor<1x1x150x100xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x150x100xf32> -> tensor<1x1x150x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x150x100xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x100xf32>
  %9 = dlc.cast %8 : tensor<1x1x150x100xf32> -> tensor<1x1x150x100xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x150x100xf16>, tensor<1x1x100x64xf16>) -> tensor<1x1x150x64xf32>
  %11 = dlc.cast %10 : tensor<1x1x150x64xf32> -> tensor<1x1x150x64xf16>
  dlc.yield %11 : tensor<1x1x150x64xf16>
}
func.func private @wide_tiles(%q: tensor<1x1x150x64xf16>, %k: tensor<1x1x200x64xf16>, %v: tensor<1x1x200x64xf16>) -> tensor<1x1x150x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 128 : i64, tile_keys = 64 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x150x64xf16>, tensor<1x1x200x64xf16>) -> tensor<1x1x150x200xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x150x200xf32>, tensor<f32>) -> tensor<1x1x150x200xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x150x200xf32> -> tensor<1x1x150x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x150x200xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x200xf32>
  %6 = dlc.exp %5 : tensor<1x1x150x200xf32> -> tensor<1x1x150x200xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x150x200xf32> -> tensor<1x1x150x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x150x200xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x200xf32>
  %9 = dlc.cast %8 : tensor<1x1x150x200xf32> -> tensor<1x1x150x200xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x150x200xf16>, tensor<1x1x200x64xf16>) -> tensor<1x1x150x64xf32>
  %11 = dlc.cast %10 : tensor<1x1x150x64xf32> -> tensor<1x1x150x64xf16>
  dlc.yield %11 : tensor<1x1x150x64xf16>
}
func.func private @many_stages(%q: tensor<1x2x20x24xf16>, %k: tensor<1x2x100x24xf16>, %v: tensor<1x2x100x24xf16>) -> tensor<1x2x20x24xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 6 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x20x24xf16>, tensor<1x2x100x24xf16>) -> tensor<1x2x20x100xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x20x100xf32>, tensor<f32>) -> tensor<1x2x20x100xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x20x100xf32> -> tensor<1x2x20x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x20x100xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x100xf32>
  %6 = dlc.exp %5 : tensor<1x2x20x100xf32> -> tensor<1x2x20x100xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x20x100xf32> -> tensor<1x2x20x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x20x100xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x100xf32>
  %9 = dlc.cast %8 : tensor<1x2x20x100xf32> -> tensor<1x2x20x100xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x20x100xf16>, tensor<1x2x100x24xf16>) -> tensor<1x2x20x24xf32>
  %11 = dlc.cast %10 : tensor<1x2x20x24xf32> -> tensor<1x2x20x24xf16>
  dlc.yield %11 : tensor<1x2x20x24xf16>
}
func.func private @more_stages_than_tiles(%q: tensor<1x2x20x16xf16>, %k: tensor<1x2x10x16xf16>, %v: tensor<1x2x10x16xf16>) -> tensor<1x2x20x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x20x16xf16>, tensor<1x2x10x16xf16>) -> tensor<1x2x20x10xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x20x10xf32>, tensor<f32>) -> tensor<1x2x20x10xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x20x10xf32> -> tensor<1x2x20x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x20x10xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x10xf32>
  %6 = dlc.exp %5 : tensor<1x2x20x10xf32> -> tensor<1x2x20x10xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x20x10xf32> -> tensor<1x2x20x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x20x10xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x10xf32>
  %9 = dlc.cast %8 : tensor<1x2x20x10xf32> -> tensor<1x2x20x10xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x20x10xf16>, tensor<1x2x10x16xf16>) -> tensor<1x2x20x16xf32>
  %11 = dlc.cast %10 : tensor<1x2x20x16xf32> -> tensor<1x2x20x16xf16>
  dlc.yield %11 : tensor<1x2x20x16xf16>
}

// Heads: odd multiples of the copies, those whose queries are read again and again, values of another size.
func.func private @head_20(%q: tensor<1x2x40x20xf16>, %k: tensor<1x2x40x20xf16>, %v: tensor<1x2x40x20xf16>) -> tensor<1x2x40x20xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x20xf16>, tensor<1x2x40x20xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x20xf16>) -> tensor<1x2x40x20xf32>
  %11 = dlc.cast %10 : tensor<1x2x40x20xf32> -> tensor<1x2x40x20xf16>
  dlc.yield %11 : tensor<1x2x40x20xf16>
}
func.func private @head_6(%q: tensor<1x2x9x6xf16>, %k: tensor<1x2x21x6xf16>, %v: tensor<1x2x21x6xf16>) -> tensor<1x2x9x6xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x9x6xf16>, tensor<1x2x21x6xf16>) -> tensor<1x2x9x21xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x9x21xf32>, tensor<f32>) -> tensor<1x2x9x21xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x9x21xf32> -> tensor<1x2x9x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x9x21xf32>, tensor<1x2x9x1xf32>) -> tensor<1x2x9x21xf32>
  %6 = dlc.exp %5 : tensor<1x2x9x21xf32> -> tensor<1x2x9x21xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x9x21xf32> -> tensor<1x2x9x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x9x21xf32>, tensor<1x2x9x1xf32>) -> tensor<1x2x9x21xf32>
  %9 = dlc.cast %8 : tensor<1x2x9x21xf32> -> tensor<1x2x9x21xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x9x21xf16>, tensor<1x2x21x6xf16>) -> tensor<1x2x9x6xf32>
  %11 = dlc.cast %10 : tensor<1x2x9x6xf32> -> tensor<1x2x9x6xf16>
  dlc.yield %11 : tensor<1x2x9x6xf16>
}
func.func private @head_80(%q: tensor<1x2x33x80xf16>, %k: tensor<1x2x40x80xf16>, %v: tensor<1x2x40x80xf16>) -> tensor<1x2x33x80xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x33x80xf16>, tensor<1x2x40x80xf16>) -> tensor<1x2x33x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x33x40xf32>, tensor<f32>) -> tensor<1x2x33x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x33x40xf32> -> tensor<1x2x33x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x33x40xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x33x40xf32> -> tensor<1x2x33x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x33x40xf32> -> tensor<1x2x33x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x33x40xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x33x40xf32> -> tensor<1x2x33x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x33x40xf16>, tensor<1x2x40x80xf16>) -> tensor<1x2x33x80xf32>
  %11 = dlc.cast %10 : tensor<1x2x33x80xf32> -> tensor<1x2x33x80xf16>
  dlc.yield %11 : tensor<1x2x33x80xf16>
}
func.func private @head_128(%q: tensor<1x1x70x128xbf16>, %k: tensor<1x1x70x128xbf16>, %v: tensor<1x1x70x128xbf16>) -> tensor<1x1x70x128xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 64 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x70x128xbf16>, tensor<1x1x70x128xbf16>) -> tensor<1x1x70x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x70x70xf32>, tensor<f32>) -> tensor<1x1x70x70xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x70x70xf32> -> tensor<1x1x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x70x70xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x70xf32>
  %6 = dlc.exp %5 : tensor<1x1x70x70xf32> -> tensor<1x1x70x70xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x70x70xf32> -> tensor<1x1x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x70x70xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x70xf32>
  %9 = dlc.cast %8 : tensor<1x1x70x70xf32> -> tensor<1x1x70x70xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x70x70xbf16>, tensor<1x1x70x128xbf16>) -> tensor<1x1x70x128xf32>
  %11 = dlc.cast %10 : tensor<1x1x70x128xf32> -> tensor<1x1x70x128xbf16>
  dlc.yield %11 : tensor<1x1x70x128xbf16>
}
func.func private @head_256(%q: tensor<1x1x40x256xf16>, %k: tensor<1x1x50x256xf16>, %v: tensor<1x1x50x256xf16>) -> tensor<1x1x40x256xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 16 : i64, warps = 4 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x40x256xf16>, tensor<1x1x50x256xf16>) -> tensor<1x1x40x50xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x40x50xf32>, tensor<f32>) -> tensor<1x1x40x50xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x40x50xf32> -> tensor<1x1x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x40x50xf32>, tensor<1x1x40x1xf32>) -> tensor<1x1x40x50xf32>
  %6 = dlc.exp %5 : tensor<1x1x40x50xf32> -> tensor<1x1x40x50xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x40x50xf32> -> tensor<1x1x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x40x50xf32>, tensor<1x1x40x1xf32>) -> tensor<1x1x40x50xf32>
  %9 = dlc.cast %8 : tensor<1x1x40x50xf32> -> tensor<1x1x40x50xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x40x50xf16>, tensor<1x1x50x256xf16>) -> tensor<1x1x40x256xf32>
  %11 = dlc.cast %10 : tensor<1x1x40x256xf32> -> tensor<1x1x40x256xf16>
  dlc.yield %11 : tensor<1x1x40x256xf16>
}
func.func private @values_40(%q: tensor<1x2x40x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x40xf16>) -> tensor<1x2x40x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x40xf16>) -> tensor<1x2x40x40xf32>
  %11 = dlc.cast %10 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  dlc.yield %11 : tensor<1x2x40x40xf16>
}

// Where they lie: heads side by side, in one fused projection, shared by several query heads; the result with heads side by side.
func.func private @side_by_side(%q: tensor<2x33x48xf16>, %k: tensor<2x47x48xf16>, %v: tensor<2x47x48xf16>) -> tensor<2x33x3x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.reshape %q : tensor<2x33x48xf16> -> tensor<2x33x3x16xf16>
  %2 = dlc.transpose %1 permutation = [0, 2, 1, 3] : tensor<2x33x3x16xf16> -> tensor<2x3x33x16xf16>
  %3 = dlc.reshape %k : tensor<2x47x48xf16> -> tensor<2x47x3x16xf16>
  %4 = dlc.transpose %3 permutation = [0, 2, 1, 3] : tensor<2x47x3x16xf16> -> tensor<2x3x47x16xf16>
  %5 = dlc.reshape %v : tensor<2x47x48xf16> -> tensor<2x47x3x16xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<2x47x3x16xf16> -> tensor<2x3x47x16xf16>
  %7 = dlc.matmul %2, %4 {transpose_rhs = true} : (tensor<2x3x33x16xf16>, tensor<2x3x47x16xf16>) -> tensor<2x3x33x47xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<2x3x33x47xf32>, tensor<f32>) -> tensor<2x3x33x47xf32>
  %10 = dlc.reduce max %9 axes = [3] {keepdims = true} : tensor<2x3x33x47xf32> -> tensor<2x3x33x1xf32>
  %11 = dlc.sub %9, %10 : (tensor<2x3x33x47xf32>, tensor<2x3x33x1xf32>) -> tensor<2x3x33x47xf32>
  %12 = dlc.exp %11 : tensor<2x3x33x47xf32> -> tensor<2x3x33x47xf32>
  %13 = dlc.reduce sum %12 axes = [3] {keepdims = true} : tensor<2x3x33x47xf32> -> tensor<2x3x33x1xf32>
  %14 = dlc.div %12, %13 : (tensor<2x3x33x47xf32>, tensor<2x3x33x1xf32>) -> tensor<2x3x33x47xf32>
  %15 = dlc.cast %14 : tensor<2x3x33x47xf32> -> tensor<2x3x33x47xf16>
  %16 = dlc.matmul %15, %6 : (tensor<2x3x33x47xf16>, tensor<2x3x47x16xf16>) -> tensor<2x3x33x16xf32>
  %17 = dlc.transpose %16 permutation = [0, 2, 1, 3] : tensor<2x3x33x16xf32> -> tensor<2x33x3x16xf32>
  %18 = dlc.cast %17 : tensor<2x33x3x16xf32> -> tensor<2x33x3x16xf16>
  dlc.yield %18 : tensor<2x33x3x16xf16>
}
func.func private @fused(%qkv: tensor<2x37x192xf16>) -> tensor<2x37x2x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.slice %qkv starts = [0, 0, 0] steps = [1, 1, 1] : tensor<2x37x192xf16> -> tensor<2x37x64xf16>
  %2 = dlc.reshape %1 : tensor<2x37x64xf16> -> tensor<2x37x2x32xf16>
  %3 = dlc.transpose %2 permutation = [0, 2, 1, 3] : tensor<2x37x2x32xf16> -> tensor<2x2x37x32xf16>
  %4 = dlc.slice %qkv starts = [0, 0, 64] steps = [1, 1, 1] : tensor<2x37x192xf16> -> tensor<2x37x64xf16>
  %5 = dlc.reshape %4 : tensor<2x37x64xf16> -> tensor<2x37x2x32xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<2x37x2x32xf16> -> tensor<2x2x37x32xf16>
  %7 = dlc.slice %qkv starts = [0, 0, 128] steps = [1, 1, 1] : tensor<2x37x192xf16> -> tensor<2x37x64xf16>
  %8 = dlc.reshape %7 : tensor<2x37x64xf16> -> tensor<2x37x2x32xf16>
  %9 = dlc.transpose %8 permutation = [0, 2, 1, 3] : tensor<2x37x2x32xf16> -> tensor<2x2x37x32xf16>
  %10 = dlc.matmul %3, %6 {transpose_rhs = true} : (tensor<2x2x37x32xf16>, tensor<2x2x37x32xf16>) -> tensor<2x2x37x37xf32>
  %11 = dlc.constant dense<0.25> : tensor<f32>
  %12 = dlc.mul %10, %11 : (tensor<2x2x37x37xf32>, tensor<f32>) -> tensor<2x2x37x37xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<2x2x37x37xf32> -> tensor<2x2x37x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<2x2x37x37xf32>, tensor<2x2x37x1xf32>) -> tensor<2x2x37x37xf32>
  %15 = dlc.exp %14 : tensor<2x2x37x37xf32> -> tensor<2x2x37x37xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<2x2x37x37xf32> -> tensor<2x2x37x1xf32>
  %17 = dlc.div %15, %16 : (tensor<2x2x37x37xf32>, tensor<2x2x37x1xf32>) -> tensor<2x2x37x37xf32>
  %18 = dlc.cast %17 : tensor<2x2x37x37xf32> -> tensor<2x2x37x37xf16>
  %19 = dlc.matmul %18, %9 : (tensor<2x2x37x37xf16>, tensor<2x2x37x32xf16>) -> tensor<2x2x37x32xf32>
  %20 = dlc.transpose %19 permutation = [0, 2, 1, 3] : tensor<2x2x37x32xf32> -> tensor<2x37x2x32xf32>
  %21 = dlc.cast %20 : tensor<2x37x2x32xf32> -> tensor<2x37x2x32xf16>
  dlc.yield %21 : tensor<2x37x2x32xf16>
}
func.func private @grouped(%q: tensor<2x6x19x16xf16>, %k: tensor<2x2x35x16xf16>, %v: tensor<2x2x35x16xf16>) -> tensor<2x6x19x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}} {
  %1 = dlc.reshape %k : tensor<2x2x35x16xf16> -> tensor<2x2x1x35x16xf16>
  %2 = dlc.broadcast %1 : tensor<2x2x1x35x16xf16> -> tensor<2x2x3x35x16xf16>
  %3 = dlc.reshape %2 : tensor<2x2x3x35x16xf16> -> tensor<2x6x35x16xf16>
  %4 = dlc.reshape %v : tensor<2x2x35x16xf16> -> tensor<2x2x1x35x16xf16>
  %5 = dlc.broadcast %4 : tensor<2x2x1x35x16xf16> -> tensor<2x2x3x35x16xf16>
  %6 = dlc.reshape %5 : tensor<2x2x3x35x16xf16> -> tensor<2x6x35x16xf16>
  %7 = dlc.matmul %q, %3 {transpose_rhs = true} : (tensor<2x6x19x16xf16>, tensor<2x6x35x16xf16>) -> tensor<2x6x19x35xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<2x6x19x35xf32>, tensor<f32>) -> tensor<2x6x19x35xf32>
  %10 = dlc.reduce max %9 axes = [3] {keepdims = true} : tensor<2x6x19x35xf32> -> tensor<2x6x19x1xf32>
  %11 = dlc.sub %9, %10 : (tensor<2x6x19x35xf32>, tensor<2x6x19x1xf32>) -> tensor<2x6x19x35xf32>
  %12 = dlc.exp %11 : tensor<2x6x19x35xf32> -> tensor<2x6x19x35xf32>
  %13 = dlc.reduce sum %12 axes = [3] {keepdims = true} : tensor<2x6x19x35xf32> -> tensor<2x6x19x1xf32>
  %14 = dlc.div %12, %13 : (tensor<2x6x19x35xf32>, tensor<2x6x19x1xf32>) -> tensor<2x6x19x35xf32>
  %15 = dlc.cast %14 : tensor<2x6x19x35xf32> -> tensor<2x6x19x35xf16>
  %16 = dlc.matmul %15, %6 : (tensor<2x6x19x35xf16>, tensor<2x6x35x16xf16>) -> tensor<2x6x19x16xf32>
  %17 = dlc.cast %16 : tensor<2x6x19x16xf32> -> tensor<2x6x19x16xf16>
  dlc.yield %17 : tensor<2x6x19x16xf16>
}
func.func private @grouped_fused(%qkv: tensor<2x35x128xf16>) -> tensor<2x35x4x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.slice %qkv starts = [0, 0, 0] steps = [1, 1, 1] : tensor<2x35x128xf16> -> tensor<2x35x64xf16>
  %2 = dlc.reshape %1 : tensor<2x35x64xf16> -> tensor<2x35x4x16xf16>
  %3 = dlc.transpose %2 permutation = [0, 2, 1, 3] : tensor<2x35x4x16xf16> -> tensor<2x4x35x16xf16>
  %4 = dlc.slice %qkv starts = [0, 0, 64] steps = [1, 1, 1] : tensor<2x35x128xf16> -> tensor<2x35x32xf16>
  %5 = dlc.reshape %4 : tensor<2x35x32xf16> -> tensor<2x35x2x16xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<2x35x2x16xf16> -> tensor<2x2x35x16xf16>
  %7 = dlc.slice %qkv starts = [0, 0, 96] steps = [1, 1, 1] : tensor<2x35x128xf16> -> tensor<2x35x32xf16>
  %8 = dlc.reshape %7 : tensor<2x35x32xf16> -> tensor<2x35x2x16xf16>
  %9 = dlc.transpose %8 permutation = [0, 2, 1, 3] : tensor<2x35x2x16xf16> -> tensor<2x2x35x16xf16>
  %10 = dlc.reshape %6 : tensor<2x2x35x16xf16> -> tensor<2x2x1x35x16xf16>
  %11 = dlc.broadcast %10 : tensor<2x2x1x35x16xf16> -> tensor<2x2x2x35x16xf16>
  %12 = dlc.reshape %11 : tensor<2x2x2x35x16xf16> -> tensor<2x4x35x16xf16>
  %13 = dlc.reshape %9 : tensor<2x2x35x16xf16> -> tensor<2x2x1x35x16xf16>
  %14 = dlc.broadcast %13 : tensor<2x2x1x35x16xf16> -> tensor<2x2x2x35x16xf16>
  %15 = dlc.reshape %14 : tensor<2x2x2x35x16xf16> -> tensor<2x4x35x16xf16>
  %16 = dlc.matmul %3, %12 {transpose_rhs = true} : (tensor<2x4x35x16xf16>, tensor<2x4x35x16xf16>) -> tensor<2x4x35x35xf32>
  %17 = dlc.constant dense<0.25> : tensor<f32>
  %18 = dlc.mul %16, %17 : (tensor<2x4x35x35xf32>, tensor<f32>) -> tensor<2x4x35x35xf32>
  %19 = dlc.iota axis = 0 : tensor<35x35xi32>
  %20 = dlc.iota axis = 1 : tensor<35x35xi32>
  %21 = dlc.constant dense<0> : tensor<i32>
  %22 = dlc.add %19, %21 : (tensor<35x35xi32>, tensor<i32>) -> tensor<35x35xi32>
  %23 = dlc.compare le %20, %22 : (tensor<35x35xi32>, tensor<35x35xi32>) -> tensor<35x35xi1>
  %24 = dlc.constant dense<0.0> : tensor<f32>
  %25 = dlc.constant dense<0xFF800000> : tensor<f32>
  %26 = dlc.select %23, %24, %25 : (tensor<35x35xi1>, tensor<f32>, tensor<f32>) -> tensor<35x35xf32>
  %27 = dlc.add %18, %26 : (tensor<2x4x35x35xf32>, tensor<35x35xf32>) -> tensor<2x4x35x35xf32>
  %28 = dlc.reduce max %27 axes = [3] {keepdims = true} : tensor<2x4x35x35xf32> -> tensor<2x4x35x1xf32>
  %29 = dlc.sub %27, %28 : (tensor<2x4x35x35xf32>, tensor<2x4x35x1xf32>) -> tensor<2x4x35x35xf32>
  %30 = dlc.exp %29 : tensor<2x4x35x35xf32> -> tensor<2x4x35x35xf32>
  %31 = dlc.reduce sum %30 axes = [3] {keepdims = true} : tensor<2x4x35x35xf32> -> tensor<2x4x35x1xf32>
  %32 = dlc.div %30, %31 : (tensor<2x4x35x35xf32>, tensor<2x4x35x1xf32>) -> tensor<2x4x35x35xf32>
  %33 = dlc.cast %32 : tensor<2x4x35x35xf32> -> tensor<2x4x35x35xf16>
  %34 = dlc.matmul %33, %15 : (tensor<2x4x35x35xf16>, tensor<2x4x35x16xf16>) -> tensor<2x4x35x16xf32>
  %35 = dlc.transpose %34 permutation = [0, 2, 1, 3] : tensor<2x4x35x16xf32> -> tensor<2x35x4x16xf32>
  %36 = dlc.cast %35 : tensor<2x35x4x16xf32> -> tensor<2x35x4x16xf16>
  dlc.yield %36 : tensor<2x35x4x16xf16>
}

// Masks: added, of keys alone, chosen, computed; caps; the model's own types.
func.func private @mask_added(%q: tensor<2x2x33x16xf16>, %k: tensor<2x2x45x16xf16>, %v: tensor<2x2x45x16xf16>, %m: tensor<33x45xf32>) -> tensor<2x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x33x16xf16>, tensor<2x2x45x16xf16>) -> tensor<2x2x33x45xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x33x45xf32>, tensor<f32>) -> tensor<2x2x33x45xf32>
  %4 = dlc.add %3, %m : (tensor<2x2x33x45xf32>, tensor<33x45xf32>) -> tensor<2x2x33x45xf32>
  %5 = dlc.reduce max %4 axes = [3] {keepdims = true} : tensor<2x2x33x45xf32> -> tensor<2x2x33x1xf32>
  %6 = dlc.sub %4, %5 : (tensor<2x2x33x45xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x45xf32>
  %7 = dlc.exp %6 : tensor<2x2x33x45xf32> -> tensor<2x2x33x45xf32>
  %8 = dlc.reduce sum %7 axes = [3] {keepdims = true} : tensor<2x2x33x45xf32> -> tensor<2x2x33x1xf32>
  %9 = dlc.div %7, %8 : (tensor<2x2x33x45xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x45xf32>
  %10 = dlc.cast %9 : tensor<2x2x33x45xf32> -> tensor<2x2x33x45xf16>
  %11 = dlc.matmul %10, %v : (tensor<2x2x33x45xf16>, tensor<2x2x45x16xf16>) -> tensor<2x2x33x16xf32>
  %12 = dlc.cast %11 : tensor<2x2x33x16xf32> -> tensor<2x2x33x16xf16>
  dlc.yield %12 : tensor<2x2x33x16xf16>
}
func.func private @mask_of_keys(%q: tensor<2x2x33x16xf16>, %k: tensor<2x2x46x16xf16>, %v: tensor<2x2x46x16xf16>, %m: tensor<2x1x1x46xf32>) -> tensor<2x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x33x16xf16>, tensor<2x2x46x16xf16>) -> tensor<2x2x33x46xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x33x46xf32>, tensor<f32>) -> tensor<2x2x33x46xf32>
  %4 = dlc.add %3, %m : (tensor<2x2x33x46xf32>, tensor<2x1x1x46xf32>) -> tensor<2x2x33x46xf32>
  %5 = dlc.reduce max %4 axes = [3] {keepdims = true} : tensor<2x2x33x46xf32> -> tensor<2x2x33x1xf32>
  %6 = dlc.sub %4, %5 : (tensor<2x2x33x46xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x46xf32>
  %7 = dlc.exp %6 : tensor<2x2x33x46xf32> -> tensor<2x2x33x46xf32>
  %8 = dlc.reduce sum %7 axes = [3] {keepdims = true} : tensor<2x2x33x46xf32> -> tensor<2x2x33x1xf32>
  %9 = dlc.div %7, %8 : (tensor<2x2x33x46xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x46xf32>
  %10 = dlc.cast %9 : tensor<2x2x33x46xf32> -> tensor<2x2x33x46xf16>
  %11 = dlc.matmul %10, %v : (tensor<2x2x33x46xf16>, tensor<2x2x46x16xf16>) -> tensor<2x2x33x16xf32>
  %12 = dlc.cast %11 : tensor<2x2x33x16xf32> -> tensor<2x2x33x16xf16>
  dlc.yield %12 : tensor<2x2x33x16xf16>
}
func.func private @mask_chosen(%q: tensor<2x2x33x16xf16>, %k: tensor<2x2x46x16xf16>, %v: tensor<2x2x46x16xf16>, %m: tensor<2x1x33x46xi1>) -> tensor<2x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x33x16xf16>, tensor<2x2x46x16xf16>) -> tensor<2x2x33x46xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x33x46xf32>, tensor<f32>) -> tensor<2x2x33x46xf32>
  %4 = dlc.constant dense<0.0> : tensor<f32>
  %5 = dlc.constant dense<0xFF800000> : tensor<f32>
  %6 = dlc.select %m, %4, %5 : (tensor<2x1x33x46xi1>, tensor<f32>, tensor<f32>) -> tensor<2x1x33x46xf32>
  %7 = dlc.add %3, %6 : (tensor<2x2x33x46xf32>, tensor<2x1x33x46xf32>) -> tensor<2x2x33x46xf32>
  %8 = dlc.reduce max %7 axes = [3] {keepdims = true} : tensor<2x2x33x46xf32> -> tensor<2x2x33x1xf32>
  %9 = dlc.sub %7, %8 : (tensor<2x2x33x46xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x46xf32>
  %10 = dlc.exp %9 : tensor<2x2x33x46xf32> -> tensor<2x2x33x46xf32>
  %11 = dlc.reduce sum %10 axes = [3] {keepdims = true} : tensor<2x2x33x46xf32> -> tensor<2x2x33x1xf32>
  %12 = dlc.div %10, %11 : (tensor<2x2x33x46xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x46xf32>
  %13 = dlc.cast %12 : tensor<2x2x33x46xf32> -> tensor<2x2x33x46xf16>
  %14 = dlc.matmul %13, %v : (tensor<2x2x33x46xf16>, tensor<2x2x46x16xf16>) -> tensor<2x2x33x16xf32>
  %15 = dlc.cast %14 : tensor<2x2x33x16xf32> -> tensor<2x2x33x16xf16>
  dlc.yield %15 : tensor<2x2x33x16xf16>
}
func.func private @no_scale(%q: tensor<1x2x17x16xf16>, %k: tensor<1x2x19x16xf16>, %v: tensor<1x2x19x16xf16>) -> tensor<1x2x17x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x17x16xf16>, tensor<1x2x19x16xf16>) -> tensor<1x2x17x19xf32>
  %2 = dlc.reduce max %1 axes = [3] {keepdims = true} : tensor<1x2x17x19xf32> -> tensor<1x2x17x1xf32>
  %3 = dlc.sub %1, %2 : (tensor<1x2x17x19xf32>, tensor<1x2x17x1xf32>) -> tensor<1x2x17x19xf32>
  %4 = dlc.exp %3 : tensor<1x2x17x19xf32> -> tensor<1x2x17x19xf32>
  %5 = dlc.reduce sum %4 axes = [3] {keepdims = true} : tensor<1x2x17x19xf32> -> tensor<1x2x17x1xf32>
  %6 = dlc.div %4, %5 : (tensor<1x2x17x19xf32>, tensor<1x2x17x1xf32>) -> tensor<1x2x17x19xf32>
  %7 = dlc.cast %6 : tensor<1x2x17x19xf32> -> tensor<1x2x17x19xf16>
  %8 = dlc.matmul %7, %v : (tensor<1x2x17x19xf16>, tensor<1x2x19x16xf16>) -> tensor<1x2x17x16xf32>
  %9 = dlc.cast %8 : tensor<1x2x17x16xf32> -> tensor<1x2x17x16xf16>
  dlc.yield %9 : tensor<1x2x17x16xf16>
}
func.func private @capped(%q: tensor<1x2x33x16xf16>, %k: tensor<1x2x34x16xf16>, %v: tensor<1x2x34x16xf16>) -> tensor<1x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x33x16xf16>, tensor<1x2x34x16xf16>) -> tensor<1x2x33x34xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x33x34xf32>, tensor<f32>) -> tensor<1x2x33x34xf32>
  %4 = dlc.constant dense<2.0> : tensor<f32>
  %5 = dlc.div %3, %4 : (tensor<1x2x33x34xf32>, tensor<f32>) -> tensor<1x2x33x34xf32>
  %6 = dlc.tanh %5 : tensor<1x2x33x34xf32> -> tensor<1x2x33x34xf32>
  %7 = dlc.mul %6, %4 : (tensor<1x2x33x34xf32>, tensor<f32>) -> tensor<1x2x33x34xf32>
  %8 = dlc.reduce max %7 axes = [3] {keepdims = true} : tensor<1x2x33x34xf32> -> tensor<1x2x33x1xf32>
  %9 = dlc.sub %7, %8 : (tensor<1x2x33x34xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x34xf32>
  %10 = dlc.exp %9 : tensor<1x2x33x34xf32> -> tensor<1x2x33x34xf32>
  %11 = dlc.reduce sum %10 axes = [3] {keepdims = true} : tensor<1x2x33x34xf32> -> tensor<1x2x33x1xf32>
  %12 = dlc.div %10, %11 : (tensor<1x2x33x34xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x34xf32>
  %13 = dlc.cast %12 : tensor<1x2x33x34xf32> -> tensor<1x2x33x34xf16>
  %14 = dlc.matmul %13, %v : (tensor<1x2x33x34xf16>, tensor<1x2x34x16xf16>) -> tensor<1x2x33x16xf32>
  %15 = dlc.cast %14 : tensor<1x2x33x16xf32> -> tensor<1x2x33x16xf16>
  dlc.yield %15 : tensor<1x2x33x16xf16>
}
func.func private @causal(%q: tensor<1x2x70x16xf16>, %k: tensor<1x2x70x16xf16>, %v: tensor<1x2x70x16xf16>) -> tensor<1x2x70x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x70x16xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x70x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x70x70xf32>, tensor<f32>) -> tensor<1x2x70x70xf32>
  %4 = dlc.iota axis = 0 : tensor<70x70xi32>
  %5 = dlc.iota axis = 1 : tensor<70x70xi32>
  %6 = dlc.constant dense<0> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<70x70xi32>, tensor<i32>) -> tensor<70x70xi32>
  %8 = dlc.compare le %5, %7 : (tensor<70x70xi32>, tensor<70x70xi32>) -> tensor<70x70xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<0xFF800000> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<70x70xi1>, tensor<f32>, tensor<f32>) -> tensor<70x70xf32>
  %12 = dlc.add %3, %11 : (tensor<1x2x70x70xf32>, tensor<70x70xf32>) -> tensor<1x2x70x70xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %15 = dlc.exp %14 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %18 = dlc.cast %17 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x2x70x70xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x70x16xf32>
  %20 = dlc.cast %19 : tensor<1x2x70x16xf32> -> tensor<1x2x70x16xf16>
  dlc.yield %20 : tensor<1x2x70x16xf16>
}
func.func private @causal_past(%q: tensor<1x2x33x16xf16>, %k: tensor<1x2x70x16xf16>, %v: tensor<1x2x70x16xf16>) -> tensor<1x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x33x16xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x33x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x33x70xf32>, tensor<f32>) -> tensor<1x2x33x70xf32>
  %4 = dlc.iota axis = 0 : tensor<33x70xi32>
  %5 = dlc.iota axis = 1 : tensor<33x70xi32>
  %6 = dlc.constant dense<37> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<33x70xi32>, tensor<i32>) -> tensor<33x70xi32>
  %8 = dlc.compare le %5, %7 : (tensor<33x70xi32>, tensor<33x70xi32>) -> tensor<33x70xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<-3.40282347E+38> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<33x70xi1>, tensor<f32>, tensor<f32>) -> tensor<33x70xf32>
  %12 = dlc.add %3, %11 : (tensor<1x2x33x70xf32>, tensor<33x70xf32>) -> tensor<1x2x33x70xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x2x33x70xf32> -> tensor<1x2x33x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x2x33x70xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x70xf32>
  %15 = dlc.exp %14 : tensor<1x2x33x70xf32> -> tensor<1x2x33x70xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x2x33x70xf32> -> tensor<1x2x33x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x2x33x70xf32>, tensor<1x2x33x1xf32>) -> tensor<1x2x33x70xf32>
  %18 = dlc.cast %17 : tensor<1x2x33x70xf32> -> tensor<1x2x33x70xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x2x33x70xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x33x16xf32>
  %20 = dlc.cast %19 : tensor<1x2x33x16xf32> -> tensor<1x2x33x16xf16>
  dlc.yield %20 : tensor<1x2x33x16xf16>
}
func.func private @causal_added(%q: tensor<1x2x70x16xf16>, %k: tensor<1x2x70x16xf16>, %v: tensor<1x2x70x16xf16>) -> tensor<1x2x70x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x70x16xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x70x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x70x70xf32>, tensor<f32>) -> tensor<1x2x70x70xf32>
  %4 = dlc.iota axis = 0 : tensor<70x70xi32>
  %5 = dlc.iota axis = 1 : tensor<70x70xi32>
  %6 = dlc.constant dense<0> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<70x70xi32>, tensor<i32>) -> tensor<70x70xi32>
  %8 = dlc.compare le %5, %7 : (tensor<70x70xi32>, tensor<70x70xi32>) -> tensor<70x70xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<-1.0e+04> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<70x70xi1>, tensor<f32>, tensor<f32>) -> tensor<70x70xf32>
  %12 = dlc.add %3, %11 : (tensor<1x2x70x70xf32>, tensor<70x70xf32>) -> tensor<1x2x70x70xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %15 = dlc.exp %14 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x2x70x70xf32> -> tensor<1x2x70x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x2x70x70xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x70xf32>
  %18 = dlc.cast %17 : tensor<1x2x70x70xf32> -> tensor<1x2x70x70xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x2x70x70xf16>, tensor<1x2x70x16xf16>) -> tensor<1x2x70x16xf32>
  %20 = dlc.cast %19 : tensor<1x2x70x16xf32> -> tensor<1x2x70x16xf16>
  dlc.yield %20 : tensor<1x2x70x16xf16>
}
func.func private @causal_and_mask(%q: tensor<2x2x50x16xf16>, %k: tensor<2x2x50x16xf16>, %v: tensor<2x2x50x16xf16>, %m: tensor<2x1x1x50xf32>) -> tensor<2x2x50x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x50x16xf16>, tensor<2x2x50x16xf16>) -> tensor<2x2x50x50xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x50x50xf32>, tensor<f32>) -> tensor<2x2x50x50xf32>
  %4 = dlc.add %3, %m : (tensor<2x2x50x50xf32>, tensor<2x1x1x50xf32>) -> tensor<2x2x50x50xf32>
  %5 = dlc.iota axis = 0 : tensor<50x50xi32>
  %6 = dlc.iota axis = 1 : tensor<50x50xi32>
  %7 = dlc.constant dense<0> : tensor<i32>
  %8 = dlc.add %5, %7 : (tensor<50x50xi32>, tensor<i32>) -> tensor<50x50xi32>
  %9 = dlc.compare le %6, %8 : (tensor<50x50xi32>, tensor<50x50xi32>) -> tensor<50x50xi1>
  %10 = dlc.constant dense<0.0> : tensor<f32>
  %11 = dlc.constant dense<0xFF800000> : tensor<f32>
  %12 = dlc.select %9, %10, %11 : (tensor<50x50xi1>, tensor<f32>, tensor<f32>) -> tensor<50x50xf32>
  %13 = dlc.add %4, %12 : (tensor<2x2x50x50xf32>, tensor<50x50xf32>) -> tensor<2x2x50x50xf32>
  %14 = dlc.reduce max %13 axes = [3] {keepdims = true} : tensor<2x2x50x50xf32> -> tensor<2x2x50x1xf32>
  %15 = dlc.sub %13, %14 : (tensor<2x2x50x50xf32>, tensor<2x2x50x1xf32>) -> tensor<2x2x50x50xf32>
  %16 = dlc.exp %15 : tensor<2x2x50x50xf32> -> tensor<2x2x50x50xf32>
  %17 = dlc.reduce sum %16 axes = [3] {keepdims = true} : tensor<2x2x50x50xf32> -> tensor<2x2x50x1xf32>
  %18 = dlc.div %16, %17 : (tensor<2x2x50x50xf32>, tensor<2x2x50x1xf32>) -> tensor<2x2x50x50xf32>
  %19 = dlc.cast %18 : tensor<2x2x50x50xf32> -> tensor<2x2x50x50xf16>
  %20 = dlc.matmul %19, %v : (tensor<2x2x50x50xf16>, tensor<2x2x50x16xf16>) -> tensor<2x2x50x16xf32>
  %21 = dlc.cast %20 : tensor<2x2x50x16xf32> -> tensor<2x2x50x16xf16>
  dlc.yield %21 : tensor<2x2x50x16xf16>
}
func.func private @causal_odd(%q: tensor<1x2x51x18xf16>, %k: tensor<1x2x51x18xf16>, %v: tensor<1x2x51x18xf16>, %m: tensor<51x51xf32>) -> tensor<1x2x51x18xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x51x18xf16>, tensor<1x2x51x18xf16>) -> tensor<1x2x51x51xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x51x51xf32>, tensor<f32>) -> tensor<1x2x51x51xf32>
  %4 = dlc.add %3, %m : (tensor<1x2x51x51xf32>, tensor<51x51xf32>) -> tensor<1x2x51x51xf32>
  %5 = dlc.iota axis = 0 : tensor<51x51xi32>
  %6 = dlc.iota axis = 1 : tensor<51x51xi32>
  %7 = dlc.constant dense<0> : tensor<i32>
  %8 = dlc.add %5, %7 : (tensor<51x51xi32>, tensor<i32>) -> tensor<51x51xi32>
  %9 = dlc.compare le %6, %8 : (tensor<51x51xi32>, tensor<51x51xi32>) -> tensor<51x51xi1>
  %10 = dlc.constant dense<0.0> : tensor<f32>
  %11 = dlc.constant dense<0xFF800000> : tensor<f32>
  %12 = dlc.select %9, %10, %11 : (tensor<51x51xi1>, tensor<f32>, tensor<f32>) -> tensor<51x51xf32>
  %13 = dlc.add %4, %12 : (tensor<1x2x51x51xf32>, tensor<51x51xf32>) -> tensor<1x2x51x51xf32>
  %14 = dlc.reduce max %13 axes = [3] {keepdims = true} : tensor<1x2x51x51xf32> -> tensor<1x2x51x1xf32>
  %15 = dlc.sub %13, %14 : (tensor<1x2x51x51xf32>, tensor<1x2x51x1xf32>) -> tensor<1x2x51x51xf32>
  %16 = dlc.exp %15 : tensor<1x2x51x51xf32> -> tensor<1x2x51x51xf32>
  %17 = dlc.reduce sum %16 axes = [3] {keepdims = true} : tensor<1x2x51x51xf32> -> tensor<1x2x51x1xf32>
  %18 = dlc.div %16, %17 : (tensor<1x2x51x51xf32>, tensor<1x2x51x1xf32>) -> tensor<1x2x51x51xf32>
  %19 = dlc.cast %18 : tensor<1x2x51x51xf32> -> tensor<1x2x51x51xf16>
  %20 = dlc.matmul %19, %v : (tensor<1x2x51x51xf16>, tensor<1x2x51x18xf16>) -> tensor<1x2x51x18xf32>
  %21 = dlc.cast %20 : tensor<1x2x51x18xf32> -> tensor<1x2x51x18xf16>
  dlc.yield %21 : tensor<1x2x51x18xf16>
}

// The cost model's choice.
func.func private @chosen(%q: tensor<1x100x128xf16>, %k: tensor<1x100x128xf16>, %v: tensor<1x100x128xf16>) -> tensor<1x100x2x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %1 = dlc.reshape %q : tensor<1x100x128xf16> -> tensor<1x100x2x64xf16>
  %2 = dlc.transpose %1 permutation = [0, 2, 1, 3] : tensor<1x100x2x64xf16> -> tensor<1x2x100x64xf16>
  %3 = dlc.reshape %k : tensor<1x100x128xf16> -> tensor<1x100x2x64xf16>
  %4 = dlc.transpose %3 permutation = [0, 2, 1, 3] : tensor<1x100x2x64xf16> -> tensor<1x2x100x64xf16>
  %5 = dlc.reshape %v : tensor<1x100x128xf16> -> tensor<1x100x2x64xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<1x100x2x64xf16> -> tensor<1x2x100x64xf16>
  %7 = dlc.matmul %2, %4 {transpose_rhs = true} : (tensor<1x2x100x64xf16>, tensor<1x2x100x64xf16>) -> tensor<1x2x100x100xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<1x2x100x100xf32>, tensor<f32>) -> tensor<1x2x100x100xf32>
  %10 = dlc.reduce max %9 axes = [3] {keepdims = true} : tensor<1x2x100x100xf32> -> tensor<1x2x100x1xf32>
  %11 = dlc.sub %9, %10 : (tensor<1x2x100x100xf32>, tensor<1x2x100x1xf32>) -> tensor<1x2x100x100xf32>
  %12 = dlc.exp %11 : tensor<1x2x100x100xf32> -> tensor<1x2x100x100xf32>
  %13 = dlc.reduce sum %12 axes = [3] {keepdims = true} : tensor<1x2x100x100xf32> -> tensor<1x2x100x1xf32>
  %14 = dlc.div %12, %13 : (tensor<1x2x100x100xf32>, tensor<1x2x100x1xf32>) -> tensor<1x2x100x100xf32>
  %15 = dlc.cast %14 : tensor<1x2x100x100xf32> -> tensor<1x2x100x100xf16>
  %16 = dlc.matmul %15, %6 : (tensor<1x2x100x100xf16>, tensor<1x2x100x64xf16>) -> tensor<1x2x100x64xf32>
  %17 = dlc.transpose %16 permutation = [0, 2, 1, 3] : tensor<1x2x100x64xf32> -> tensor<1x100x2x64xf32>
  %18 = dlc.cast %17 : tensor<1x100x2x64xf32> -> tensor<1x100x2x64xf16>
  dlc.yield %18 : tensor<1x100x2x64xf16>
}
