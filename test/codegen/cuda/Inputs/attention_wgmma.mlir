// Attention as one kernel by wgmma: keys and stages, heads of one to four chunks, where queries, keys and values lie, masks; sizes that
// leave something over. On sm_80, which has no such schedule, the same kernels go by mma.sync.

func.func private @plain(%q: tensor<1x1x150x64xf16>, %k: tensor<1x1x200x64xf16>, %v: tensor<1x1x200x64xf16>) -> tensor<1x1x150x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
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
func.func private @wide(%q: tensor<1x1x150x64xbf16>, %k: tensor<1x1x300x64xbf16>, %v: tensor<1x1x300x64xbf16>) -> tensor<1x1x150x64xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 128 : i64, stages = 3 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x150x64xbf16>, tensor<1x1x300x64xbf16>) -> tensor<1x1x150x300xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x150x300xf32>, tensor<f32>) -> tensor<1x1x150x300xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x150x300xf32> -> tensor<1x1x150x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x150x300xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x300xf32>
  %6 = dlc.exp %5 : tensor<1x1x150x300xf32> -> tensor<1x1x150x300xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x150x300xf32> -> tensor<1x1x150x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x150x300xf32>, tensor<1x1x150x1xf32>) -> tensor<1x1x150x300xf32>
  %9 = dlc.cast %8 : tensor<1x1x150x300xf32> -> tensor<1x1x150x300xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x150x300xbf16>, tensor<1x1x300x64xbf16>) -> tensor<1x1x150x64xf32>
  %11 = dlc.cast %10 : tensor<1x1x150x64xf32> -> tensor<1x1x150x64xbf16>
  dlc.yield %11 : tensor<1x1x150x64xbf16>
}
func.func private @one_tile(%q: tensor<1x2x40x64xf16>, %k: tensor<1x2x40x64xf16>, %v: tensor<1x2x40x64xf16>) -> tensor<1x2x40x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 4 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x40x64xf16>, tensor<1x2x40x64xf16>) -> tensor<1x2x40x40xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x40x40xf32>, tensor<f32>) -> tensor<1x2x40x40xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %6 = dlc.exp %5 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x40x40xf32> -> tensor<1x2x40x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x40x40xf32>, tensor<1x2x40x1xf32>) -> tensor<1x2x40x40xf32>
  %9 = dlc.cast %8 : tensor<1x2x40x40xf32> -> tensor<1x2x40x40xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x40x40xf16>, tensor<1x2x40x64xf16>) -> tensor<1x2x40x64xf32>
  %11 = dlc.cast %10 : tensor<1x2x40x64xf32> -> tensor<1x2x40x64xf16>
  dlc.yield %11 : tensor<1x2x40x64xf16>
}
func.func private @two_tiles(%q: tensor<1x1x130x64xf16>, %k: tensor<1x1x70x64xf16>, %v: tensor<1x1x70x64xf16>) -> tensor<1x1x130x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x130x64xf16>, tensor<1x1x70x64xf16>) -> tensor<1x1x130x70xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x130x70xf32>, tensor<f32>) -> tensor<1x1x130x70xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x130x70xf32> -> tensor<1x1x130x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x130x70xf32>, tensor<1x1x130x1xf32>) -> tensor<1x1x130x70xf32>
  %6 = dlc.exp %5 : tensor<1x1x130x70xf32> -> tensor<1x1x130x70xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x130x70xf32> -> tensor<1x1x130x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x130x70xf32>, tensor<1x1x130x1xf32>) -> tensor<1x1x130x70xf32>
  %9 = dlc.cast %8 : tensor<1x1x130x70xf32> -> tensor<1x1x130x70xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x130x70xf16>, tensor<1x1x70x64xf16>) -> tensor<1x1x130x64xf32>
  %11 = dlc.cast %10 : tensor<1x1x130x64xf32> -> tensor<1x1x130x64xf16>
  dlc.yield %11 : tensor<1x1x130x64xf16>
}

// Heads.
func.func private @head_32(%q: tensor<1x2x70x32xf16>, %k: tensor<1x2x150x32xf16>, %v: tensor<1x2x150x32xf16>) -> tensor<1x2x70x32xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x70x32xf16>, tensor<1x2x150x32xf16>) -> tensor<1x2x70x150xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x2x70x150xf32>, tensor<f32>) -> tensor<1x2x70x150xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x70x150xf32> -> tensor<1x2x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x2x70x150xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x150xf32>
  %6 = dlc.exp %5 : tensor<1x2x70x150xf32> -> tensor<1x2x70x150xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x70x150xf32> -> tensor<1x2x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x2x70x150xf32>, tensor<1x2x70x1xf32>) -> tensor<1x2x70x150xf32>
  %9 = dlc.cast %8 : tensor<1x2x70x150xf32> -> tensor<1x2x70x150xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x70x150xf16>, tensor<1x2x150x32xf16>) -> tensor<1x2x70x32xf32>
  %11 = dlc.cast %10 : tensor<1x2x70x32xf32> -> tensor<1x2x70x32xf16>
  dlc.yield %11 : tensor<1x2x70x32xf16>
}
func.func private @head_80_values_40(%q: tensor<1x1x70x80xf16>, %k: tensor<1x1x150x80xf16>, %v: tensor<1x1x150x40xf16>) -> tensor<1x1x70x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x70x80xf16>, tensor<1x1x150x80xf16>) -> tensor<1x1x70x150xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x70x150xf32>, tensor<f32>) -> tensor<1x1x70x150xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x70x150xf32> -> tensor<1x1x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x70x150xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x150xf32>
  %6 = dlc.exp %5 : tensor<1x1x70x150xf32> -> tensor<1x1x70x150xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x70x150xf32> -> tensor<1x1x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x70x150xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x150xf32>
  %9 = dlc.cast %8 : tensor<1x1x70x150xf32> -> tensor<1x1x70x150xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x70x150xf16>, tensor<1x1x150x40xf16>) -> tensor<1x1x70x40xf32>
  %11 = dlc.cast %10 : tensor<1x1x70x40xf32> -> tensor<1x1x70x40xf16>
  dlc.yield %11 : tensor<1x1x70x40xf16>
}
func.func private @head_128(%q: tensor<1x1x70x128xbf16>, %k: tensor<1x1x270x128xbf16>, %v: tensor<1x1x270x128xbf16>) -> tensor<1x1x70x128xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 128 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x70x128xbf16>, tensor<1x1x270x128xbf16>) -> tensor<1x1x70x270xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x70x270xf32>, tensor<f32>) -> tensor<1x1x70x270xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x70x270xf32> -> tensor<1x1x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x70x270xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x270xf32>
  %6 = dlc.exp %5 : tensor<1x1x70x270xf32> -> tensor<1x1x70x270xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x70x270xf32> -> tensor<1x1x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x70x270xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x270xf32>
  %9 = dlc.cast %8 : tensor<1x1x70x270xf32> -> tensor<1x1x70x270xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x70x270xbf16>, tensor<1x1x270x128xbf16>) -> tensor<1x1x70x128xf32>
  %11 = dlc.cast %10 : tensor<1x1x70x128xf32> -> tensor<1x1x70x128xbf16>
  dlc.yield %11 : tensor<1x1x70x128xbf16>
}
func.func private @head_256(%q: tensor<1x1x70x256xf16>, %k: tensor<1x1x130x256xf16>, %v: tensor<1x1x130x256xf16>) -> tensor<1x1x70x256xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x70x256xf16>, tensor<1x1x130x256xf16>) -> tensor<1x1x70x130xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x70x130xf32>, tensor<f32>) -> tensor<1x1x70x130xf32>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x1x70x130xf32> -> tensor<1x1x70x1xf32>
  %5 = dlc.sub %3, %4 : (tensor<1x1x70x130xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x130xf32>
  %6 = dlc.exp %5 : tensor<1x1x70x130xf32> -> tensor<1x1x70x130xf32>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x1x70x130xf32> -> tensor<1x1x70x1xf32>
  %8 = dlc.div %6, %7 : (tensor<1x1x70x130xf32>, tensor<1x1x70x1xf32>) -> tensor<1x1x70x130xf32>
  %9 = dlc.cast %8 : tensor<1x1x70x130xf32> -> tensor<1x1x70x130xf16>
  %10 = dlc.matmul %9, %v : (tensor<1x1x70x130xf16>, tensor<1x1x130x256xf16>) -> tensor<1x1x70x256xf32>
  %11 = dlc.cast %10 : tensor<1x1x70x256xf32> -> tensor<1x1x70x256xf16>
  dlc.yield %11 : tensor<1x1x70x256xf16>
}

// Where they lie.
func.func private @side_by_side(%q: tensor<2x40x192xf16>, %k: tensor<2x72x192xf16>, %v: tensor<2x72x192xf16>) -> tensor<2x40x3x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.reshape %q : tensor<2x40x192xf16> -> tensor<2x40x3x64xf16>
  %2 = dlc.transpose %1 permutation = [0, 2, 1, 3] : tensor<2x40x3x64xf16> -> tensor<2x3x40x64xf16>
  %3 = dlc.reshape %k : tensor<2x72x192xf16> -> tensor<2x72x3x64xf16>
  %4 = dlc.transpose %3 permutation = [0, 2, 1, 3] : tensor<2x72x3x64xf16> -> tensor<2x3x72x64xf16>
  %5 = dlc.reshape %v : tensor<2x72x192xf16> -> tensor<2x72x3x64xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<2x72x3x64xf16> -> tensor<2x3x72x64xf16>
  %7 = dlc.matmul %2, %4 {transpose_rhs = true} : (tensor<2x3x40x64xf16>, tensor<2x3x72x64xf16>) -> tensor<2x3x40x72xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<2x3x40x72xf32>, tensor<f32>) -> tensor<2x3x40x72xf32>
  %10 = dlc.reduce max %9 axes = [3] {keepdims = true} : tensor<2x3x40x72xf32> -> tensor<2x3x40x1xf32>
  %11 = dlc.sub %9, %10 : (tensor<2x3x40x72xf32>, tensor<2x3x40x1xf32>) -> tensor<2x3x40x72xf32>
  %12 = dlc.exp %11 : tensor<2x3x40x72xf32> -> tensor<2x3x40x72xf32>
  %13 = dlc.reduce sum %12 axes = [3] {keepdims = true} : tensor<2x3x40x72xf32> -> tensor<2x3x40x1xf32>
  %14 = dlc.div %12, %13 : (tensor<2x3x40x72xf32>, tensor<2x3x40x1xf32>) -> tensor<2x3x40x72xf32>
  %15 = dlc.cast %14 : tensor<2x3x40x72xf32> -> tensor<2x3x40x72xf16>
  %16 = dlc.matmul %15, %6 : (tensor<2x3x40x72xf16>, tensor<2x3x72x64xf16>) -> tensor<2x3x40x64xf32>
  %17 = dlc.transpose %16 permutation = [0, 2, 1, 3] : tensor<2x3x40x64xf32> -> tensor<2x40x3x64xf32>
  %18 = dlc.cast %17 : tensor<2x40x3x64xf32> -> tensor<2x40x3x64xf16>
  dlc.yield %18 : tensor<2x40x3x64xf16>
}
func.func private @grouped_fused(%qkv: tensor<2x150x128xf16>) -> tensor<2x150x4x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 3 : i64}} {
  %1 = dlc.slice %qkv starts = [0, 0, 0] steps = [1, 1, 1] : tensor<2x150x128xf16> -> tensor<2x150x64xf16>
  %2 = dlc.reshape %1 : tensor<2x150x64xf16> -> tensor<2x150x4x16xf16>
  %3 = dlc.transpose %2 permutation = [0, 2, 1, 3] : tensor<2x150x4x16xf16> -> tensor<2x4x150x16xf16>
  %4 = dlc.slice %qkv starts = [0, 0, 64] steps = [1, 1, 1] : tensor<2x150x128xf16> -> tensor<2x150x32xf16>
  %5 = dlc.reshape %4 : tensor<2x150x32xf16> -> tensor<2x150x2x16xf16>
  %6 = dlc.transpose %5 permutation = [0, 2, 1, 3] : tensor<2x150x2x16xf16> -> tensor<2x2x150x16xf16>
  %7 = dlc.slice %qkv starts = [0, 0, 96] steps = [1, 1, 1] : tensor<2x150x128xf16> -> tensor<2x150x32xf16>
  %8 = dlc.reshape %7 : tensor<2x150x32xf16> -> tensor<2x150x2x16xf16>
  %9 = dlc.transpose %8 permutation = [0, 2, 1, 3] : tensor<2x150x2x16xf16> -> tensor<2x2x150x16xf16>
  %10 = dlc.reshape %6 : tensor<2x2x150x16xf16> -> tensor<2x2x1x150x16xf16>
  %11 = dlc.broadcast %10 : tensor<2x2x1x150x16xf16> -> tensor<2x2x2x150x16xf16>
  %12 = dlc.reshape %11 : tensor<2x2x2x150x16xf16> -> tensor<2x4x150x16xf16>
  %13 = dlc.reshape %9 : tensor<2x2x150x16xf16> -> tensor<2x2x1x150x16xf16>
  %14 = dlc.broadcast %13 : tensor<2x2x1x150x16xf16> -> tensor<2x2x2x150x16xf16>
  %15 = dlc.reshape %14 : tensor<2x2x2x150x16xf16> -> tensor<2x4x150x16xf16>
  %16 = dlc.matmul %3, %12 {transpose_rhs = true} : (tensor<2x4x150x16xf16>, tensor<2x4x150x16xf16>) -> tensor<2x4x150x150xf32>
  %17 = dlc.constant dense<0.25> : tensor<f32>
  %18 = dlc.mul %16, %17 : (tensor<2x4x150x150xf32>, tensor<f32>) -> tensor<2x4x150x150xf32>
  %19 = dlc.iota axis = 0 : tensor<150x150xi32>
  %20 = dlc.iota axis = 1 : tensor<150x150xi32>
  %21 = dlc.constant dense<0> : tensor<i32>
  %22 = dlc.add %19, %21 : (tensor<150x150xi32>, tensor<i32>) -> tensor<150x150xi32>
  %23 = dlc.compare le %20, %22 : (tensor<150x150xi32>, tensor<150x150xi32>) -> tensor<150x150xi1>
  %24 = dlc.constant dense<0.0> : tensor<f32>
  %25 = dlc.constant dense<0xFF800000> : tensor<f32>
  %26 = dlc.select %23, %24, %25 : (tensor<150x150xi1>, tensor<f32>, tensor<f32>) -> tensor<150x150xf32>
  %27 = dlc.add %18, %26 : (tensor<2x4x150x150xf32>, tensor<150x150xf32>) -> tensor<2x4x150x150xf32>
  %28 = dlc.reduce max %27 axes = [3] {keepdims = true} : tensor<2x4x150x150xf32> -> tensor<2x4x150x1xf32>
  %29 = dlc.sub %27, %28 : (tensor<2x4x150x150xf32>, tensor<2x4x150x1xf32>) -> tensor<2x4x150x150xf32>
  %30 = dlc.exp %29 : tensor<2x4x150x150xf32> -> tensor<2x4x150x150xf32>
  %31 = dlc.reduce sum %30 axes = [3] {keepdims = true} : tensor<2x4x150x150xf32> -> tensor<2x4x150x1xf32>
  %32 = dlc.div %30, %31 : (tensor<2x4x150x150xf32>, tensor<2x4x150x1xf32>) -> tensor<2x4x150x150xf32>
  %33 = dlc.cast %32 : tensor<2x4x150x150xf32> -> tensor<2x4x150x150xf16>
  %34 = dlc.matmul %33, %15 : (tensor<2x4x150x150xf16>, tensor<2x4x150x16xf16>) -> tensor<2x4x150x16xf32>
  %35 = dlc.transpose %34 permutation = [0, 2, 1, 3] : tensor<2x4x150x16xf32> -> tensor<2x150x4x16xf32>
  %36 = dlc.cast %35 : tensor<2x150x4x16xf32> -> tensor<2x150x4x16xf16>
  dlc.yield %36 : tensor<2x150x4x16xf16>
}

// Masks.
func.func private @mask_added(%q: tensor<2x1x33x64xf16>, %k: tensor<2x1x145x64xf16>, %v: tensor<2x1x145x64xf16>, %m: tensor<33x145xf32>) -> tensor<2x1x33x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x1x33x64xf16>, tensor<2x1x145x64xf16>) -> tensor<2x1x33x145xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x1x33x145xf32>, tensor<f32>) -> tensor<2x1x33x145xf32>
  %4 = dlc.add %3, %m : (tensor<2x1x33x145xf32>, tensor<33x145xf32>) -> tensor<2x1x33x145xf32>
  %5 = dlc.reduce max %4 axes = [3] {keepdims = true} : tensor<2x1x33x145xf32> -> tensor<2x1x33x1xf32>
  %6 = dlc.sub %4, %5 : (tensor<2x1x33x145xf32>, tensor<2x1x33x1xf32>) -> tensor<2x1x33x145xf32>
  %7 = dlc.exp %6 : tensor<2x1x33x145xf32> -> tensor<2x1x33x145xf32>
  %8 = dlc.reduce sum %7 axes = [3] {keepdims = true} : tensor<2x1x33x145xf32> -> tensor<2x1x33x1xf32>
  %9 = dlc.div %7, %8 : (tensor<2x1x33x145xf32>, tensor<2x1x33x1xf32>) -> tensor<2x1x33x145xf32>
  %10 = dlc.cast %9 : tensor<2x1x33x145xf32> -> tensor<2x1x33x145xf16>
  %11 = dlc.matmul %10, %v : (tensor<2x1x33x145xf16>, tensor<2x1x145x64xf16>) -> tensor<2x1x33x64xf32>
  %12 = dlc.cast %11 : tensor<2x1x33x64xf32> -> tensor<2x1x33x64xf16>
  dlc.yield %12 : tensor<2x1x33x64xf16>
}
func.func private @mask_chosen(%q: tensor<2x2x33x16xf16>, %k: tensor<2x2x146x16xf16>, %v: tensor<2x2x146x16xf16>, %m: tensor<2x1x33x146xi1>) -> tensor<2x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x33x16xf16>, tensor<2x2x146x16xf16>) -> tensor<2x2x33x146xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<2x2x33x146xf32>, tensor<f32>) -> tensor<2x2x33x146xf32>
  %4 = dlc.constant dense<0.0> : tensor<f32>
  %5 = dlc.constant dense<0xFF800000> : tensor<f32>
  %6 = dlc.select %m, %4, %5 : (tensor<2x1x33x146xi1>, tensor<f32>, tensor<f32>) -> tensor<2x1x33x146xf32>
  %7 = dlc.add %3, %6 : (tensor<2x2x33x146xf32>, tensor<2x1x33x146xf32>) -> tensor<2x2x33x146xf32>
  %8 = dlc.reduce max %7 axes = [3] {keepdims = true} : tensor<2x2x33x146xf32> -> tensor<2x2x33x1xf32>
  %9 = dlc.sub %7, %8 : (tensor<2x2x33x146xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x146xf32>
  %10 = dlc.exp %9 : tensor<2x2x33x146xf32> -> tensor<2x2x33x146xf32>
  %11 = dlc.reduce sum %10 axes = [3] {keepdims = true} : tensor<2x2x33x146xf32> -> tensor<2x2x33x1xf32>
  %12 = dlc.div %10, %11 : (tensor<2x2x33x146xf32>, tensor<2x2x33x1xf32>) -> tensor<2x2x33x146xf32>
  %13 = dlc.cast %12 : tensor<2x2x33x146xf32> -> tensor<2x2x33x146xf16>
  %14 = dlc.matmul %13, %v : (tensor<2x2x33x146xf16>, tensor<2x2x146x16xf16>) -> tensor<2x2x33x16xf32>
  %15 = dlc.cast %14 : tensor<2x2x33x16xf32> -> tensor<2x2x33x16xf16>
  dlc.yield %15 : tensor<2x2x33x16xf16>
}
func.func private @causal(%q: tensor<1x1x300x64xf16>, %k: tensor<1x1x300x64xf16>, %v: tensor<1x1x300x64xf16>) -> tensor<1x1x300x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x300x64xf16>, tensor<1x1x300x64xf16>) -> tensor<1x1x300x300xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x300x300xf32>, tensor<f32>) -> tensor<1x1x300x300xf32>
  %4 = dlc.iota axis = 0 : tensor<300x300xi32>
  %5 = dlc.iota axis = 1 : tensor<300x300xi32>
  %6 = dlc.constant dense<0> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<300x300xi32>, tensor<i32>) -> tensor<300x300xi32>
  %8 = dlc.compare le %5, %7 : (tensor<300x300xi32>, tensor<300x300xi32>) -> tensor<300x300xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<0xFF800000> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<300x300xi1>, tensor<f32>, tensor<f32>) -> tensor<300x300xf32>
  %12 = dlc.add %3, %11 : (tensor<1x1x300x300xf32>, tensor<300x300xf32>) -> tensor<1x1x300x300xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x1x300x300xf32> -> tensor<1x1x300x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x1x300x300xf32>, tensor<1x1x300x1xf32>) -> tensor<1x1x300x300xf32>
  %15 = dlc.exp %14 : tensor<1x1x300x300xf32> -> tensor<1x1x300x300xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x1x300x300xf32> -> tensor<1x1x300x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x1x300x300xf32>, tensor<1x1x300x1xf32>) -> tensor<1x1x300x300xf32>
  %18 = dlc.cast %17 : tensor<1x1x300x300xf32> -> tensor<1x1x300x300xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x1x300x300xf16>, tensor<1x1x300x64xf16>) -> tensor<1x1x300x64xf32>
  %20 = dlc.cast %19 : tensor<1x1x300x64xf32> -> tensor<1x1x300x64xf16>
  dlc.yield %20 : tensor<1x1x300x64xf16>
}
func.func private @causal_past(%q: tensor<1x1x140x64xf16>, %k: tensor<1x1x300x64xf16>, %v: tensor<1x1x300x64xf16>) -> tensor<1x1x140x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 128 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x140x64xf16>, tensor<1x1x300x64xf16>) -> tensor<1x1x140x300xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x140x300xf32>, tensor<f32>) -> tensor<1x1x140x300xf32>
  %4 = dlc.iota axis = 0 : tensor<140x300xi32>
  %5 = dlc.iota axis = 1 : tensor<140x300xi32>
  %6 = dlc.constant dense<160> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<140x300xi32>, tensor<i32>) -> tensor<140x300xi32>
  %8 = dlc.compare le %5, %7 : (tensor<140x300xi32>, tensor<140x300xi32>) -> tensor<140x300xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<-3.40282347E+38> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<140x300xi1>, tensor<f32>, tensor<f32>) -> tensor<140x300xf32>
  %12 = dlc.add %3, %11 : (tensor<1x1x140x300xf32>, tensor<140x300xf32>) -> tensor<1x1x140x300xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x1x140x300xf32> -> tensor<1x1x140x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x1x140x300xf32>, tensor<1x1x140x1xf32>) -> tensor<1x1x140x300xf32>
  %15 = dlc.exp %14 : tensor<1x1x140x300xf32> -> tensor<1x1x140x300xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x1x140x300xf32> -> tensor<1x1x140x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x1x140x300xf32>, tensor<1x1x140x1xf32>) -> tensor<1x1x140x300xf32>
  %18 = dlc.cast %17 : tensor<1x1x140x300xf32> -> tensor<1x1x140x300xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x1x140x300xf16>, tensor<1x1x300x64xf16>) -> tensor<1x1x140x64xf32>
  %20 = dlc.cast %19 : tensor<1x1x140x64xf32> -> tensor<1x1x140x64xf16>
  dlc.yield %20 : tensor<1x1x140x64xf16>
}
func.func private @causal_added(%q: tensor<1x1x200x64xf16>, %k: tensor<1x1x200x64xf16>, %v: tensor<1x1x200x64xf16>) -> tensor<1x1x200x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x200x64xf16>, tensor<1x1x200x64xf16>) -> tensor<1x1x200x200xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x200x200xf32>, tensor<f32>) -> tensor<1x1x200x200xf32>
  %4 = dlc.iota axis = 0 : tensor<200x200xi32>
  %5 = dlc.iota axis = 1 : tensor<200x200xi32>
  %6 = dlc.constant dense<0> : tensor<i32>
  %7 = dlc.add %4, %6 : (tensor<200x200xi32>, tensor<i32>) -> tensor<200x200xi32>
  %8 = dlc.compare le %5, %7 : (tensor<200x200xi32>, tensor<200x200xi32>) -> tensor<200x200xi1>
  %9 = dlc.constant dense<0.0> : tensor<f32>
  %10 = dlc.constant dense<-1.0e+04> : tensor<f32>
  %11 = dlc.select %8, %9, %10 : (tensor<200x200xi1>, tensor<f32>, tensor<f32>) -> tensor<200x200xf32>
  %12 = dlc.add %3, %11 : (tensor<1x1x200x200xf32>, tensor<200x200xf32>) -> tensor<1x1x200x200xf32>
  %13 = dlc.reduce max %12 axes = [3] {keepdims = true} : tensor<1x1x200x200xf32> -> tensor<1x1x200x1xf32>
  %14 = dlc.sub %12, %13 : (tensor<1x1x200x200xf32>, tensor<1x1x200x1xf32>) -> tensor<1x1x200x200xf32>
  %15 = dlc.exp %14 : tensor<1x1x200x200xf32> -> tensor<1x1x200x200xf32>
  %16 = dlc.reduce sum %15 axes = [3] {keepdims = true} : tensor<1x1x200x200xf32> -> tensor<1x1x200x1xf32>
  %17 = dlc.div %15, %16 : (tensor<1x1x200x200xf32>, tensor<1x1x200x1xf32>) -> tensor<1x1x200x200xf32>
  %18 = dlc.cast %17 : tensor<1x1x200x200xf32> -> tensor<1x1x200x200xf16>
  %19 = dlc.matmul %18, %v : (tensor<1x1x200x200xf16>, tensor<1x1x200x64xf16>) -> tensor<1x1x200x64xf32>
  %20 = dlc.cast %19 : tensor<1x1x200x64xf32> -> tensor<1x1x200x64xf16>
  dlc.yield %20 : tensor<1x1x200x64xf16>
}
func.func private @capped(%q: tensor<1x1x33x64xf16>, %k: tensor<1x1x100x64xf16>, %v: tensor<1x1x100x64xf16>) -> tensor<1x1x33x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x1x33x64xf16>, tensor<1x1x100x64xf16>) -> tensor<1x1x33x100xf32>
  %2 = dlc.constant dense<0.25> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<1x1x33x100xf32>, tensor<f32>) -> tensor<1x1x33x100xf32>
  %4 = dlc.constant dense<2.0> : tensor<f32>
  %5 = dlc.div %3, %4 : (tensor<1x1x33x100xf32>, tensor<f32>) -> tensor<1x1x33x100xf32>
  %6 = dlc.tanh %5 : tensor<1x1x33x100xf32> -> tensor<1x1x33x100xf32>
  %7 = dlc.mul %6, %4 : (tensor<1x1x33x100xf32>, tensor<f32>) -> tensor<1x1x33x100xf32>
  %8 = dlc.reduce max %7 axes = [3] {keepdims = true} : tensor<1x1x33x100xf32> -> tensor<1x1x33x1xf32>
  %9 = dlc.sub %7, %8 : (tensor<1x1x33x100xf32>, tensor<1x1x33x1xf32>) -> tensor<1x1x33x100xf32>
  %10 = dlc.exp %9 : tensor<1x1x33x100xf32> -> tensor<1x1x33x100xf32>
  %11 = dlc.reduce sum %10 axes = [3] {keepdims = true} : tensor<1x1x33x100xf32> -> tensor<1x1x33x1xf32>
  %12 = dlc.div %10, %11 : (tensor<1x1x33x100xf32>, tensor<1x1x33x1xf32>) -> tensor<1x1x33x100xf32>
  %13 = dlc.cast %12 : tensor<1x1x33x100xf32> -> tensor<1x1x33x100xf16>
  %14 = dlc.matmul %13, %v : (tensor<1x1x33x100xf16>, tensor<1x1x100x64xf16>) -> tensor<1x1x33x64xf32>
  %15 = dlc.cast %14 : tensor<1x1x33x64xf32> -> tensor<1x1x33x64xf16>
  dlc.yield %15 : tensor<1x1x33x64xf16>
}
