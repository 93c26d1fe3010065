// Blocks of a cluster that share the keys of a tile's queries (sm_90a; elsewhere a block has them all), and join what they find: one query and few,
// more blocks than tiles of keys, parts of 16 queries of a warp and several warps, masks, causal rows.
func.func private @one_query(%q: tensor<1x3x1x64xf16>, %k: tensor<1x3x200x64xf16>, %v: tensor<1x3x200x64xf16>) -> tensor<1x3x1x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 4 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 4 : i64, split = 8 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x3x1x64xf16>, tensor<1x3x200x64xf16>) -> tensor<1x3x1x200xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x3x1x200xf32>, tensor<f32>) -> tensor<1x3x1x200xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x3x1x200xf32> -> tensor<1x3x1x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x3x1x200xf32>, tensor<1x3x1x1xf32>) -> tensor<1x3x1x200xf32>
  %6 = dlc.exp %5 : tensor<1x3x1x200xf32> -> tensor<1x3x1x200xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x3x1x200xf32> -> tensor<1x3x1x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x3x1x200xf32>, tensor<1x3x1x1xf32>) -> tensor<1x3x1x200xf32>
  %9 = dlc.cast %8 : tensor<1x3x1x200xf32> -> tensor<1x3x1x200xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x3x1x200xf16>, tensor<1x3x200x64xf16>) -> tensor<1x3x1x64xf32>
  %11 = dlc.cast %10 : tensor<1x3x1x64xf32> -> tensor<1x3x1x64xf16>
  dlc.yield %11 : tensor<1x3x1x64xf16>
}
func.func private @few_queries(%q: tensor<1x2x5x24xbf16>, %k: tensor<1x2x131x24xbf16>, %v: tensor<1x2x131x40xbf16>) -> tensor<1x2x5x40xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 32 : i64, warps = 1 : i64, stages = 3 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 32 : i64, warps = 1 : i64, stages = 3 : i64, split = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x5x24xbf16>, tensor<1x2x131x24xbf16>) -> tensor<1x2x5x131xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x5x131xf32>, tensor<f32>) -> tensor<1x2x5x131xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x5x131xf32> -> tensor<1x2x5x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x5x131xf32>, tensor<1x2x5x1xf32>) -> tensor<1x2x5x131xf32>
  %6 = dlc.exp %5 : tensor<1x2x5x131xf32> -> tensor<1x2x5x131xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x5x131xf32> -> tensor<1x2x5x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x5x131xf32>, tensor<1x2x5x1xf32>) -> tensor<1x2x5x131xf32>
  %9 = dlc.cast %8 : tensor<1x2x5x131xf32> -> tensor<1x2x5x131xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x5x131xbf16>, tensor<1x2x131x40xbf16>) -> tensor<1x2x5x40xf32>
  %11 = dlc.cast %10 : tensor<1x2x5x40xf32> -> tensor<1x2x5x40xbf16>
  dlc.yield %11 : tensor<1x2x5x40xbf16>
}
func.func private @more_blocks_than_tiles(%q: tensor<1x2x3x16xf16>, %k: tensor<1x2x40x16xf16>, %v: tensor<1x2x40x16xf16>) -> tensor<1x2x3x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64, split = 8 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x3x16xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x3x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x3x40xf32>, tensor<f32>) -> tensor<1x2x3x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x3x40xf32> -> tensor<1x2x3x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x3x40xf32>, tensor<1x2x3x1xf32>) -> tensor<1x2x3x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x3x40xf32> -> tensor<1x2x3x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x3x40xf32> -> tensor<1x2x3x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x3x40xf32>, tensor<1x2x3x1xf32>) -> tensor<1x2x3x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x3x40xf32> -> tensor<1x2x3x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x3x40xf16>, tensor<1x2x40x16xf16>) -> tensor<1x2x3x16xf32>
  %11 = dlc.cast %10 : tensor<1x2x3x16xf32> -> tensor<1x2x3x16xf16>
  dlc.yield %11 : tensor<1x2x3x16xf16>
}
func.func private @two_parts(%q: tensor<1x2x40x32xf16>, %k: tensor<1x2x150x32xf16>, %v: tensor<1x2x150x16xf16>) -> tensor<1x2x40x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 64 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64, split = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x32xf16>, tensor<1x2x150x32xf16>) -> tensor<1x2x40x150xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x150xf32>, tensor<f32>) -> tensor<1x2x40x150xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x150xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x150xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x150xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x150xf32> -> tensor<1x2x40x150xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x150xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x150xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x150xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x150xf32> -> tensor<1x2x40x150xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x150xf16>, tensor<1x2x150x16xf16>) -> tensor<1x2x40x16xf32>
  %11 = dlc.cast %10 : tensor<1x2x40x16xf32> -> tensor<1x2x40x16xf16>
  dlc.yield %11 : tensor<1x2x40x16xf16>
}
func.func private @four_warps(%q: tensor<1x1x70x16xf16>, %k: tensor<1x1x97x16xf16>, %v: tensor<1x1x97x20xf16>) -> tensor<1x1x70x20xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 64 : i64, tile_keys = 16 : i64, warps = 4 : i64, stages = 2 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 64 : i64, tile_keys = 16 : i64, warps = 4 : i64, stages = 2 : i64, split = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x70x16xf16>, tensor<1x1x97x16xf16>) -> tensor<1x1x70x97xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x70x97xf32>, tensor<f32>) -> tensor<1x1x70x97xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x70x97xf32> -> tensor<1x1x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x70x97xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x97xf32>
  %6 = dlc.exp %5 : tensor<1x1x70x97xf32> -> tensor<1x1x70x97xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x70x97xf32> -> tensor<1x1x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x70x97xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x97xf32>
  %9 = dlc.cast %8 : tensor<1x1x70x97xf32> -> tensor<1x1x70x97xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x70x97xf16>, tensor<1x1x97x20xf16>) -> tensor<1x1x70x20xf32>
  %11 = dlc.cast %10 : tensor<1x1x70x20xf32> -> tensor<1x1x70x20xf16>
  dlc.yield %11 : tensor<1x1x70x20xf16>
}
func.func private @masked(%q: tensor<2x2x2x16xf16>, %k: tensor<2x2x90x16xf16>, %v: tensor<2x2x90x16xf16>, %m: tensor<2x1x1x90xf32>) -> tensor<2x2x2x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 3 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 3 : i64, split = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x2x16xf16>, tensor<2x2x90x16xf16>) -> tensor<2x2x2x90xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x2x90xf32>, tensor<f32>) -> tensor<2x2x2x90xf32>
  %4 = dlc.add %3, %m : (tensor<2x2x2x90xf32>, tensor<2x1x1x90xf32>) -> tensor<2x2x2x90xf32>
  %5 = dlc.reduce max %4 axes = [3] {keepdims = true} : tensor<2x2x2x90xf32> -> tensor<2x2x2x1xf32>
  %6 = dlc.sub %4, %5 : (tensor<2x2x2x90xf32>, tensor<2x2x2x1xf32>) -> tensor<2x2x2x90xf32>
  %7 = dlc.exp %6 : tensor<2x2x2x90xf32> -> tensor<2x2x2x90xf32>
  %8 = dlc.reduce sum %7 axes = [3] {keepdims = true} : tensor<2x2x2x90xf32> -> tensor<2x2x2x1xf32>
  %9 = dlc.div %7, %8 : (tensor<2x2x2x90xf32>, tensor<2x2x2x1xf32>) -> tensor<2x2x2x90xf32>
  %10 = dlc.cast %9 : tensor<2x2x2x90xf32> -> tensor<2x2x2x90xf16>
  %11 = dlc.matmul %10, %v : (tensor<2x2x2x90xf16>, tensor<2x2x90x16xf16>) -> tensor<2x2x2x16xf32>
  %12 = dlc.cast %11 : tensor<2x2x2x16xf32> -> tensor<2x2x2x16xf16>
  dlc.yield %12 : tensor<2x2x2x16xf16>
}
func.func private @causal(%q: tensor<1x2x33x16xf16>, %k: tensor<1x2x70x16xf16>, %v: tensor<1x2x70x16xf16>) -> tensor<1x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64, split = 2 : i64}} {
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
func.func private @causal_first(%q: tensor<1x2x20x16xf16>, %k: tensor<1x2x60x16xf16>, %v: tensor<1x2x60x16xf16>) -> tensor<1x2x20x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64, split = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x20x16xf16>, tensor<1x2x60x16xf16>) -> tensor<1x2x20x60xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x20x60xf32>, tensor<f32>) -> tensor<1x2x20x60xf32>
  %4 = dlc.iota axis = 0 : tensor<20x60xi32>
  %5 = dlc.iota axis = 1 : tensor<20x60xi32>
  %6 = dlc.constant dense<2> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<20x60xi32>, tensor<i32>) -> tensor<20x60xi32>
  %8 = dlc.compare le %5, %7 : (tensor<20x60xi32>, tensor<20x60xi32>) -> tensor<20x60xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<-3.40282347E+38> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<20x60xi1>, tensor<f32>, tensor<f32>) -> tensor<20x60xf32>
  %12 = dlc.add %3, %11 : (tensor<1x2x20x60xf32>, tensor<20x60xf32>) -> tensor<1x2x20x60xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x2x20x60xf32> -> tensor<1x2x20x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x2x20x60xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x60xf32>
  %15 = dlc.exp %14 : tensor<1x2x20x60xf32> -> tensor<1x2x20x60xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x2x20x60xf32> -> tensor<1x2x20x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x2x20x60xf32>, tensor<1x2x20x1xf32>) -> tensor<1x2x20x60xf32>
  %18 = dlc.cast %17 : tensor<1x2x20x60xf32> -> tensor<1x2x20x60xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x2x20x60xf16>, tensor<1x2x60x16xf16>) -> tensor<1x2x20x16xf32>
  %20 = dlc.cast %19 : tensor<1x2x20x16xf32> -> tensor<1x2x20x16xf16>
  dlc.yield %20 : tensor<1x2x20x16xf16>
}
func.func private @large_heads(%q: tensor<1x1x1x256xf16>, %k: tensor<1x1x70x256xf16>, %v: tensor<1x1x70x256xf16>) -> tensor<1x1x1x256xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 16 : i64, tile_keys = 16 : i64, warps = 1 : i64, stages = 2 : i64, split = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x1x256xf16>, tensor<1x1x70x256xf16>) -> tensor<1x1x1x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x1x70xf32>, tensor<f32>) -> tensor<1x1x1x70xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x1x70xf32> -> tensor<1x1x1x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x1x70xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x70xf32>
  %6 = dlc.exp %5 : tensor<1x1x1x70xf32> -> tensor<1x1x1x70xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x1x70xf32> -> tensor<1x1x1x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x1x70xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x70xf32>
  %9 = dlc.cast %8 : tensor<1x1x1x70xf32> -> tensor<1x1x1x70xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x1x70xf16>, tensor<1x1x70x256xf16>) -> tensor<1x1x1x256xf32>
  %11 = dlc.cast %10 : tensor<1x1x1x256xf32> -> tensor<1x1x1x256xf16>
  dlc.yield %11 : tensor<1x1x1x256xf16>
}
