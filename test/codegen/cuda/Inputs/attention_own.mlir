// Attention of a model that is f16 or bf16 itself: scores are of that type.

func.func private @own_f16(%q: tensor<1x2x33x16xf16>, %k: tensor<1x2x34x16xf16>, %v: tensor<1x2x34x16xf16>) -> tensor<1x2x33x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x33x16xf16>, tensor<1x2x34x16xf16>) -> tensor<1x2x33x34xf16>
  %2 = dlc.constant dense<0.25> : tensor<f16>
  %3 = dlc.mul %1, %2 : (tensor<1x2x33x34xf16>, tensor<f16>) -> tensor<1x2x33x34xf16>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<1x2x33x34xf16> -> tensor<1x2x33x1xf16>
  %5 = dlc.sub %3, %4 : (tensor<1x2x33x34xf16>, tensor<1x2x33x1xf16>) -> tensor<1x2x33x34xf16>
  %6 = dlc.exp %5 : tensor<1x2x33x34xf16> -> tensor<1x2x33x34xf16>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<1x2x33x34xf16> -> tensor<1x2x33x1xf16>
  %8 = dlc.div %6, %7 : (tensor<1x2x33x34xf16>, tensor<1x2x33x1xf16>) -> tensor<1x2x33x34xf16>
  %9 = dlc.matmul %8, %v : (tensor<1x2x33x34xf16>, tensor<1x2x34x16xf16>) -> tensor<1x2x33x16xf16>
  dlc.yield %9 : tensor<1x2x33x16xf16>
}
func.func private @own_bf16(%q: tensor<1x2x33x16xbf16>, %k: tensor<1x2x34x16xbf16>, %v: tensor<1x2x34x16xbf16>, %m: tensor<34xbf16>) -> tensor<1x2x33x16xbf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 32 : i64, warps = 2 : i64, stages = 2 : i64}} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<1x2x33x16xbf16>, tensor<1x2x34x16xbf16>) -> tensor<1x2x33x34xbf16>
  %2 = dlc.constant dense<0.25> : tensor<bf16>
  %3 = dlc.mul %1, %2 : (tensor<1x2x33x34xbf16>, tensor<bf16>) -> tensor<1x2x33x34xbf16>
  %4 = dlc.add %3, %m : (tensor<1x2x33x34xbf16>, tensor<34xbf16>) -> tensor<1x2x33x34xbf16>
  %5 = dlc.reduce max %4 axes = [3] {keepdims = true} : tensor<1x2x33x34xbf16> -> tensor<1x2x33x1xbf16>
  %6 = dlc.sub %4, %5 : (tensor<1x2x33x34xbf16>, tensor<1x2x33x1xbf16>) -> tensor<1x2x33x34xbf16>
  %7 = dlc.exp %6 : tensor<1x2x33x34xbf16> -> tensor<1x2x33x34xbf16>
  %8 = dlc.reduce sum %7 axes = [3] {keepdims = true} : tensor<1x2x33x34xbf16> -> tensor<1x2x33x1xbf16>
  %9 = dlc.div %7, %8 : (tensor<1x2x33x34xbf16>, tensor<1x2x33x1xbf16>) -> tensor<1x2x33x34xbf16>
  %10 = dlc.matmul %9, %v : (tensor<1x2x33x34xbf16>, tensor<1x2x34x16xbf16>) -> tensor<1x2x33x16xbf16>
  dlc.yield %10 : tensor<1x2x33x16xbf16>
}
