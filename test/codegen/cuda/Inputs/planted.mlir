// The kernels that bugs are planted in: one for each schedule, small, with odd sizes, several blocks and stages.
#open_rows = affine_map<()[s0, s1, s2] -> (s0, s1, 200)>
#open_results = affine_map<()[s0, s1, s2] -> (s0, s1, 88)>
#open_turned = affine_map<()[s0, s1, s2] -> (s1, 12, s0)>
#open_narrow = affine_map<()[s0, s1, s2] -> (s0, s1, 12)>
#open_wide = affine_map<()[s0, s1, s2] -> (5, s2, 3)>
#open_wide_turned = affine_map<()[s0, s1, s2] -> (3, 5, s2)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 64 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 64 : i64, name = "length", nominal = 5 : i64}, {least = 1 : i64, most = 2147483647 : i64, name = "wide", nominal = 7 : i64}]} {
func.func private @loop_scalar(%a: tensor<5x7x13xf32>, %b: tensor<7x1xf32>) -> tensor<13x5x7xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<5x7x13xf32>, tensor<7x1xf32>) -> tensor<5x7x13xf32>
  %1 = dlc.relu %0 : tensor<5x7x13xf32> -> tensor<5x7x13xf32>
  %2 = dlc.transpose %1 permutation = [2, 0, 1] : tensor<5x7x13xf32> -> tensor<13x5x7xf32>
  dlc.yield %2 : tensor<13x5x7xf32>
}
func.func private @loop_vector(%a: tensor<17x84xf32>, %b: tensor<84xf32>) -> tensor<17x84xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<17x84xf32>, tensor<84xf32>) -> tensor<17x84xf32>
  %1 = dlc.relu %0 : tensor<17x84xf32> -> tensor<17x84xf32>
  dlc.yield %1 : tensor<17x84xf32>
}
func.func private @loop_half(%a: tensor<21x72xf16>, %b: tensor<72xf16>) -> tensor<21x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<21x72xf16>, tensor<72xf16>) -> tensor<21x72xf16>
  %1 = dlc.mul %0, %a : (tensor<21x72xf16>, tensor<21x72xf16>) -> tensor<21x72xf16>
  dlc.yield %1 : tensor<21x72xf16>
}
func.func private @pad(%a: tensor<6x11x12xf32>, %v: tensor<f32>) -> tensor<9x10x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pad constant %a, %v low = [2, -1, 0] high = [1, 0, 0] : (tensor<6x11x12xf32>, tensor<f32>) -> tensor<9x10x12xf32>
  dlc.yield %0 : tensor<9x10x12xf32>
}
func.func private @concat(%a: tensor<11x33xf32>, %b: tensor<11x31xf32>) -> tensor<11x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %a, %b axis = 1 : (tensor<11x33xf32>, tensor<11x31xf32>) -> tensor<11x64xf32>
  dlc.yield %0 : tensor<11x64xf32>
}
func.func private @max_pool(%x: tensor<2x11x13x12xf32>) -> tensor<2x6x7x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool max %x channels_last {kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<2x11x13x12xf32> -> tensor<2x6x7x12xf32>
  dlc.yield %0 : tensor<2x6x7x12xf32>
}
func.func private @gather(%t: tensor<10x36xf32>, %i: tensor<3x17xi64>) -> tensor<3x17x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.gather %t, %i axis = 0 : (tensor<10x36xf32>, tensor<3x17xi64>) -> tensor<3x17x36xf32>
  dlc.yield %0 : tensor<3x17x36xf32>
}
func.func private @transpose(%x: tensor<3x45x67xf32>) -> tensor<3x67x45xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [0, 2, 1] : tensor<3x45x67xf32> -> tensor<3x67x45xf32>
  dlc.yield %0 : tensor<3x67x45xf32>
}
func.func private @depthwise(%x: tensor<2x9x11x20xf32>, %w: tensor<3x3x1x20xf32>, %b: tensor<20xf32>) -> tensor<2x5x6x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 20} : (tensor<2x9x11x20xf32>, tensor<3x3x1x20xf32>) -> tensor<2x5x6x20xf32>
  %0 = dlc.add %c, %b : (tensor<2x5x6x20xf32>, tensor<20xf32>) -> tensor<2x5x6x20xf32>
  dlc.yield %0 : tensor<2x5x6x20xf32>
}
func.func private @depthwise_pixels(%x: tensor<2x9x11x20xf32>, %w: tensor<3x3x1x20xf32>, %b: tensor<20xf32>) -> tensor<2x5x6x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, groups = 20 : i64} : (tensor<2x9x11x20xf32>, tensor<3x3x1x20xf32>) -> tensor<2x5x6x20xf32>
  %1 = dlc.add %0, %b : (tensor<2x5x6x20xf32>, tensor<20xf32>) -> tensor<2x5x6x20xf32>
  dlc.yield %1 : tensor<2x5x6x20xf32>
}
func.func private @top_k(%x: tensor<257x20xf32>) -> (tensor<257x4xf32>, tensor<257x4xi64>) attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0, %1 = dlc.top_k %x {k = 4 : i64, axis = 1 : i64} : tensor<257x20xf32> -> (tensor<257x4xf32>, tensor<257x4xi64>)
  dlc.yield %0, %1 : tensor<257x4xf32>, tensor<257x4xi64>
}
func.func private @running_sum(%x: tensor<41x15xf32>) -> tensor<41x15xf32> attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %0 = dlc.cumulative sum %x axis = 1 {reverse = true} : tensor<41x15xf32> -> tensor<41x15xf32>
  dlc.yield %0 : tensor<41x15xf32>
}
func.func private @scan_rows(%x: tensor<5x235xf32>) -> tensor<5x235xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 1 : i64, threads = 64 : i64}} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<5x235xf32> -> tensor<5x235xf32>
  dlc.yield %0 : tensor<5x235xf32>
}
func.func private @scan_vectors(%x: tensor<3x404xi32>) -> tensor<3x404xi32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan", lanes = 4 : i64, threads = 64 : i64}} {
  %0 = dlc.cumulative sum %x axis = 1 {exclusive = true, reverse = true} : tensor<3x404xi32> -> tensor<3x404xi32>
  dlc.yield %0 : tensor<3x404xi32>
}
func.func private @scan_columns(%x: tensor<2x45x37xf32>) -> tensor<2x45x37xf32> attributes {dlc.kernel, root = #dlc<kernel_root scan>, schedule = {kind = "scan_columns", split = 4 : i64}} {
  %0 = dlc.cumulative sum %x axis = 1 : tensor<2x45x37xf32> -> tensor<2x45x37xf32>
  dlc.yield %0 : tensor<2x45x37xf32>
}
func.func private @selection(%x: tensor<16x530xf32>) -> (tensor<16x256xf32>, tensor<16x256xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 256 : i64, axis = 1 : i64} : tensor<16x530xf32> -> (tensor<16x256xf32>, tensor<16x256xi64>)
  dlc.yield %0, %1 : tensor<16x256xf32>, tensor<16x256xi64>
}
func.func private @selection_ties(%x: tensor<12x530xi16>) -> (tensor<12x256xi16>, tensor<12x256xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 256 : i64, axis = 1 : i64} : tensor<12x530xi16> -> (tensor<12x256xi16>, tensor<12x256xi64>)
  dlc.yield %0, %1 : tensor<12x256xi16>, tensor<12x256xi64>
}
func.func private @selection_long(%x: tensor<1x4700xi16>) -> (tensor<1x4500xi16>, tensor<1x4500xi64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>, schedule = {kind = "selection", threads = 256 : i64}} {
  %0, %1 = dlc.top_k %x {k = 4500 : i64, axis = 1 : i64} : tensor<1x4700xi16> -> (tensor<1x4500xi16>, tensor<1x4500xi64>)
  dlc.yield %0, %1 : tensor<1x4500xi16>, tensor<1x4500xi64>
}
func.func private @softmax_warp(%x: tensor<19x301xf32>) -> (tensor<19x301xf32>, tensor<19x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<19x301xf32> -> tensor<19x1xf32>
  %s = dlc.sub %x, %m : (tensor<19x301xf32>, tensor<19x1xf32>) -> tensor<19x301xf32>
  %e = dlc.exp %s : tensor<19x301xf32> -> tensor<19x301xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<19x301xf32> -> tensor<19x1xf32>
  %r = dlc.div %e, %t : (tensor<19x301xf32>, tensor<19x1xf32>) -> tensor<19x301xf32>
  dlc.yield %r, %m : tensor<19x301xf32>, tensor<19x1xf32>
}
func.func private @reduce_warp(%x: tensor<19x301xf32>) -> (tensor<19x301xf32>, tensor<19x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<3.010000e+02> : tensor<f32>
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<19x301xf32> -> tensor<19x1xf32>
  %m = dlc.div %s, %n : (tensor<19x1xf32>, tensor<f32>) -> tensor<19x1xf32>
  %d = dlc.sub %x, %m : (tensor<19x301xf32>, tensor<19x1xf32>) -> tensor<19x301xf32>
  %q = dlc.mul %d, %d : (tensor<19x301xf32>, tensor<19x301xf32>) -> tensor<19x301xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<19x301xf32> -> tensor<19x1xf32>
  %i = dlc.rsqrt %v : tensor<19x1xf32> -> tensor<19x1xf32>
  %y = dlc.mul %d, %i : (tensor<19x301xf32>, tensor<19x1xf32>) -> tensor<19x301xf32>
  dlc.yield %y, %m : tensor<19x301xf32>, tensor<19x1xf32>
}
func.func private @reduce_block(%x: tensor<3x2501xf32>) -> (tensor<3x2501xf32>, tensor<3x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<2.501000e+03> : tensor<f32>
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<3x2501xf32> -> tensor<3x1xf32>
  %m = dlc.div %s, %n : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x1xf32>
  %d = dlc.sub %x, %m : (tensor<3x2501xf32>, tensor<3x1xf32>) -> tensor<3x2501xf32>
  %q = dlc.mul %d, %d : (tensor<3x2501xf32>, tensor<3x2501xf32>) -> tensor<3x2501xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<3x2501xf32> -> tensor<3x1xf32>
  %i = dlc.rsqrt %v : tensor<3x1xf32> -> tensor<3x1xf32>
  %y = dlc.mul %d, %i : (tensor<3x2501xf32>, tensor<3x1xf32>) -> tensor<3x2501xf32>
  dlc.yield %y, %m : tensor<3x2501xf32>, tensor<3x1xf32>
}
func.func private @reduce_columns(%x: tensor<2x75x30xf32>) -> (tensor<2x75x30xf32>, tensor<2x1x30xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<7.500000e+01> : tensor<f32>
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<2x75x30xf32> -> tensor<2x1x30xf32>
  %m = dlc.div %s, %n : (tensor<2x1x30xf32>, tensor<f32>) -> tensor<2x1x30xf32>
  %d = dlc.sub %x, %m : (tensor<2x75x30xf32>, tensor<2x1x30xf32>) -> tensor<2x75x30xf32>
  %q = dlc.mul %d, %d : (tensor<2x75x30xf32>, tensor<2x75x30xf32>) -> tensor<2x75x30xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<2x75x30xf32> -> tensor<2x1x30xf32>
  %i = dlc.rsqrt %v : tensor<2x1x30xf32> -> tensor<2x1x30xf32>
  %y = dlc.mul %d, %i : (tensor<2x75x30xf32>, tensor<2x1x30xf32>) -> tensor<2x75x30xf32>
  dlc.yield %y, %m : tensor<2x75x30xf32>, tensor<2x1x30xf32>
}
func.func private @reduce_columns_vector(%x: tensor<2x5x640xf32>) -> (tensor<2x5x640xf32>, tensor<2x1x640xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<5.000000e+00> : tensor<f32>
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<2x5x640xf32> -> tensor<2x1x640xf32>
  %m = dlc.div %s, %n : (tensor<2x1x640xf32>, tensor<f32>) -> tensor<2x1x640xf32>
  %d = dlc.sub %x, %m : (tensor<2x5x640xf32>, tensor<2x1x640xf32>) -> tensor<2x5x640xf32>
  %q = dlc.mul %d, %d : (tensor<2x5x640xf32>, tensor<2x5x640xf32>) -> tensor<2x5x640xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<2x5x640xf32> -> tensor<2x1x640xf32>
  %i = dlc.rsqrt %v : tensor<2x1x640xf32> -> tensor<2x1x640xf32>
  %y = dlc.mul %d, %i : (tensor<2x5x640xf32>, tensor<2x1x640xf32>) -> tensor<2x5x640xf32>
  dlc.yield %y, %m : tensor<2x5x640xf32>, tensor<2x1x640xf32>
}
func.func private @reduce_half(%x: tensor<9x2530xf16>) -> tensor<9x1xf16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<9x2530xf16> -> tensor<9x1xf16>
  dlc.yield %t : tensor<9x1xf16>
}
func.func private @reduce_whole(%x: tensor<57x61xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [0, 1] : tensor<57x61xf32> -> tensor<f32>
  dlc.yield %t : tensor<f32>
}
func.func private @reduce_pool(%x: tensor<2x9x9x40xf32>) -> tensor<2x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.reduce sum %x axes = [1, 2] : tensor<2x9x9x40xf32> -> tensor<2x40xf32>
  dlc.yield %t : tensor<2x40xf32>
}
func.func private @gemm(%x: tensor<70x45xf32>, %w: tensor<45x83xf32>, %b: tensor<83xf32>) -> tensor<70x83xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.matmul %x, %w : (tensor<70x45xf32>, tensor<45x83xf32>) -> tensor<70x83xf32>
  %0 = dlc.add %c, %b : (tensor<70x83xf32>, tensor<83xf32>) -> tensor<70x83xf32>
  %1 = dlc.relu %0 : tensor<70x83xf32> -> tensor<70x83xf32>
  dlc.yield %1 : tensor<70x83xf32>
}
func.func private @gemm_groups(%x: tensor<36x70xf32>, %w: tensor<70x36xf32>) -> tensor<36x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4, groups = 2}} {
  %0 = dlc.matmul %x, %w : (tensor<36x70xf32>, tensor<70x36xf32>) -> tensor<36x36xf32>
  dlc.yield %0 : tensor<36x36xf32>
}
func.func private @gemm_vector(%x: tensor<72x48xf32>, %w: tensor<48x84xf32>) -> tensor<72x84xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.matmul %x, %w : (tensor<72x48xf32>, tensor<48x84xf32>) -> tensor<72x84xf32>
  dlc.yield %c : tensor<72x84xf32>
}
func.func private @gemm_transposed(%x: tensor<3x44x36xf32>, %w: tensor<52x44xf32>) -> tensor<3x36x52xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<3x44x36xf32>, tensor<52x44xf32>) -> tensor<3x36x52xf32>
  dlc.yield %c : tensor<3x36x52xf32>
}
func.func private @gemm_double(%x: tensor<37x25xf64>, %w: tensor<25x41xf64>) -> tensor<37x41xf64> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.matmul %x, %w : (tensor<37x25xf64>, tensor<25x41xf64>) -> tensor<37x41xf64>
  dlc.yield %c : tensor<37x41xf64>
}
func.func private @conv(%x: tensor<2x9x7x12xf32>, %w: tensor<3x3x12x20xf32>, %b: tensor<20xf32>, %r: tensor<2x5x4x20xf32>) -> tensor<2x5x4x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x9x7x12xf32>, tensor<3x3x12x20xf32>) -> tensor<2x5x4x20xf32>
  %0 = dlc.add %c, %b : (tensor<2x5x4x20xf32>, tensor<20xf32>) -> tensor<2x5x4x20xf32>
  %1 = dlc.add %0, %r : (tensor<2x5x4x20xf32>, tensor<2x5x4x20xf32>) -> tensor<2x5x4x20xf32>
  %2 = dlc.relu %1 : tensor<2x5x4x20xf32> -> tensor<2x5x4x20xf32>
  dlc.yield %2 : tensor<2x5x4x20xf32>
}
func.func private @conv_stem(%x: tensor<1x17x15x3xf32>, %w: tensor<5x5x3x18xf32>) -> tensor<1x9x8x18xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 1, 1>} : (tensor<1x17x15x3xf32>, tensor<5x5x3x18xf32>) -> tensor<1x9x8x18xf32>
  dlc.yield %c : tensor<1x9x8x18xf32>
}
func.func private @conv_grouped(%x: tensor<1x9x9x16xf32>, %w: tensor<3x3x4x24xf32>) -> tensor<1x8x9x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 2, 2>, groups = 4} : (tensor<1x9x9x16xf32>, tensor<3x3x4x24xf32>) -> tensor<1x8x9x24xf32>
  dlc.yield %c : tensor<1x8x9x24xf32>
}
func.func private @tensor_f16(%x: tensor<70x232xf16>, %w: tensor<232x88xf16>, %b: tensor<88xf32>) -> tensor<70x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w : (tensor<70x232xf16>, tensor<232x88xf16>) -> tensor<70x88xf32>
  %0 = dlc.add %c, %b : (tensor<70x88xf32>, tensor<88xf32>) -> tensor<70x88xf32>
  %1 = dlc.relu %0 : tensor<70x88xf32> -> tensor<70x88xf32>
  dlc.yield %1 : tensor<70x88xf32>
}
func.func private @tensor_f16_odd(%x: tensor<37x101xf16>, %w: tensor<101x45xf16>) -> tensor<37x45xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<37x101xf16>, tensor<101x45xf16>) -> tensor<37x45xf32>
  dlc.yield %c : tensor<37x45xf32>
}
func.func private @tensor_bf16_transposed(%x: tensor<296x40xbf16>, %w: tensor<72x296xbf16>) -> tensor<40x72xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 4}} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<296x40xbf16>, tensor<72x296xbf16>) -> tensor<40x72xf32>
  dlc.yield %c : tensor<40x72xf32>
}
func.func private @tensor_f16_batched(%x: tensor<3x40x168xf16>, %w: tensor<3x168x56xf16>) -> tensor<3x40x56xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<3x40x168xf16>, tensor<3x168x56xf16>) -> tensor<3x40x56xf32>
  dlc.yield %c : tensor<3x40x56xf32>
}
func.func private @tensor_split_depth(%x: tensor<38x328xf16>, %w: tensor<328x40xf16>) -> tensor<38x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 64, warps_rows = 1, warps_columns = 1, warps_depth = 4, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<38x328xf16>, tensor<328x40xf16>) -> tensor<38x40xf32>
  dlc.yield %c : tensor<38x40xf32>
}
func.func private @tensor_tf32(%x: tensor<38x116xf32>, %w: tensor<116x44xf32>) -> tensor<38x44xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 : (tensor<38x116xf32>, tensor<116x44xf32>) -> tensor<38x44xf32>
  dlc.yield %c : tensor<38x44xf32>
}
func.func private @tensor_tf32_transposed(%x: tensor<119x37xf32>, %w: tensor<43x119xf32>) -> tensor<37x43xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_lhs = true, transpose_rhs = true} : (tensor<119x37xf32>, tensor<43x119xf32>) -> tensor<37x43xf32>
  dlc.yield %c : tensor<37x43xf32>
}
func.func private @tensor_i8(%x: tensor<40x240xi8>, %w: tensor<36x240xi8>) -> tensor<40x36xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<40x240xi8>, tensor<36x240xi8>) -> tensor<40x36xi32>
  dlc.yield %c : tensor<40x36xi32>
}
func.func private @tensor_u8_plain(%x: tensor<37x165xui8>, %w: tensor<165x41xi8>) -> tensor<37x41xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, warps_rows = 2, warps_columns = 1, warps_depth = 1, stages = 2}} {
  %c = dlc.matmul %x, %w : (tensor<37x165xui8>, tensor<165x41xi8>) -> tensor<37x41xi32>
  dlc.yield %c : tensor<37x41xi32>
}
func.func private @tensor_cast(%x: tensor<38x120xf32>, %w: tensor<120x40xf16>) -> tensor<38x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %h = dlc.cast %x : tensor<38x120xf32> -> tensor<38x120xf16>
  %c = dlc.matmul %h, %w : (tensor<38x120xf16>, tensor<120x40xf16>) -> tensor<38x40xf32>
  dlc.yield %c : tensor<38x40xf32>
}
func.func private @tensor_registers(%x: tensor<38x232xf16>, %w: tensor<232x40xf16>) -> tensor<38x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 64, tile_depth = 32, warps_rows = 2, warps_columns = 2, warps_depth = 1, stages = 3, async = 0}} {
  %c = dlc.matmul %x, %w : (tensor<38x232xf16>, tensor<232x40xf16>) -> tensor<38x40xf32>
  dlc.yield %c : tensor<38x40xf32>
}
func.func private @tensor_conv(%x: tensor<2x7x6x24xf16>, %w: tensor<3x3x24x40xf16>, %b: tensor<40xf32>, %r: tensor<2x4x3x40xf32>) -> tensor<2x4x3x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 32, tile_depth = 32, warps_rows = 1, warps_columns = 2, warps_depth = 1, stages = 3}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x7x6x24xf16>, tensor<3x3x24x40xf16>) -> tensor<2x4x3x40xf32>
  %0 = dlc.add %c, %b : (tensor<2x4x3x40xf32>, tensor<40xf32>) -> tensor<2x4x3x40xf32>
  %1 = dlc.add %0, %r : (tensor<2x4x3x40xf32>, tensor<2x4x3x40xf32>) -> tensor<2x4x3x40xf32>
  %2 = dlc.relu %1 : tensor<2x4x3x40xf32> -> tensor<2x4x3x40xf32>
  dlc.yield %2 : tensor<2x4x3x40xf32>
}
func.func private @tensor_conv_odd(%x: tensor<1x8x7x13xbf16>, %w: tensor<3x3x13x11xbf16>) -> tensor<1x8x6x11xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 32, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 2}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 1>, pads_high = array<i64: 2, 0>, dilations = array<i64: 1, 1>} : (tensor<1x8x7x13xbf16>, tensor<3x3x13x11xbf16>) -> tensor<1x8x6x11xf32>
  dlc.yield %c : tensor<1x8x6x11xf32>
}
func.func private @tensor_conv_grouped(%x: tensor<1x6x7x24xf16>, %w: tensor<3x3x8x24xf16>) -> tensor<1x6x7x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 16, tile_columns = 16, tile_depth = 16, warps_rows = 1, warps_columns = 1, warps_depth = 1, stages = 2}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 2>, pads_high = array<i64: 2, 2>, dilations = array<i64: 2, 2>, groups = 3} : (tensor<1x6x7x24xf16>, tensor<3x3x8x24xf16>) -> tensor<1x6x7x24xf32>
  dlc.yield %c : tensor<1x6x7x24xf32>
}
func.func private @loop_tail(%x: tensor<1043xf32>, %y: tensor<1043xf32>) -> tensor<1043xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.mul %x, %y : (tensor<1043xf32>, tensor<1043xf32>) -> tensor<1043xf32>
  %1 = dlc.add %0, %x : (tensor<1043xf32>, tensor<1043xf32>) -> tensor<1043xf32>
  dlc.yield %1 : tensor<1043xf32>
}
func.func private @transpose_shared(%x: tensor<2x45x67xf32>, %b: tensor<67x45xf32>) -> tensor<2x67x45xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 32 : i64, lanes = 1 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %x permutation = [0, 2, 1] : tensor<2x45x67xf32> -> tensor<2x67x45xf32>
  %1 = dlc.add %0, %b : (tensor<2x67x45xf32>, tensor<67x45xf32>) -> tensor<2x67x45xf32>
  dlc.yield %1 : tensor<2x67x45xf32>
}
func.func private @transpose_half(%x: tensor<72x136xf16>) -> tensor<136x72xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", tile = 64 : i64, lanes = 8 : i64, threads = 128 : i64}} {
  %y = dlc.transpose %x permutation = [1, 0] : tensor<72x136xf16> -> tensor<136x72xf16>
  dlc.yield %y : tensor<136x72xf16>
}
func.func private @reduce_parts(%p: tensor<23xf32>, %x: tensor<3003xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.mul %x, %x : (tensor<3003xf32>, tensor<3003xf32>) -> tensor<3003xf32>
  %1 = dlc.slice %0 starts = [1472] steps = [1] : tensor<3003xf32> -> tensor<1531xf32>
  %2 = dlc.concat %p, %1 axis = 0 : (tensor<23xf32>, tensor<1531xf32>) -> tensor<1554xf32>
  %3 = dlc.reduce sum %2 axes = [0] : tensor<1554xf32> -> tensor<f32>
  dlc.yield %3 : tensor<f32>
}
func.func private @few_rows(%x: tensor<3x301xf32>, %w: tensor<301x44xf32>, %b: tensor<44xf32>) -> tensor<3x44xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 4, tile_columns = 32}} {
  %c = dlc.matmul %x, %w : (tensor<3x301xf32>, tensor<301x44xf32>) -> tensor<3x44xf32>
  %0 = dlc.add %c, %b : (tensor<3x44xf32>, tensor<44xf32>) -> tensor<3x44xf32>
  dlc.yield %0 : tensor<3x44xf32>
}
func.func private @few_rows_transposed(%x: tensor<2x1100xbf16>, %w: tensor<11x1100xbf16>) -> tensor<2x11xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 2, tile_columns = 8}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<2x1100xbf16>, tensor<11x1100xbf16>) -> tensor<2x11xf32>
  dlc.yield %c : tensor<2x11xf32>
}
func.func private @depthwise_half(%x: tensor<2x13x12x24xf16>, %w: tensor<3x3x1x24xf16>, %r: tensor<2x7x6x24xf32>) -> tensor<2x7x6x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 2 : i64, threads = 128 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 24} : (tensor<2x13x12x24xf16>, tensor<3x3x1x24xf16>) -> tensor<2x7x6x24xf32>
  %0 = dlc.add %c, %r : (tensor<2x7x6x24xf32>, tensor<2x7x6x24xf32>) -> tensor<2x7x6x24xf32>
  dlc.yield %0 : tensor<2x7x6x24xf32>
}
func.func private @scatter_lines(%x: tensor<3x11x34xf32>, %i: tensor<2x9x33xi64>, %u: tensor<2x9x33xf32>) -> tensor<3x11x34xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_lines", span = 6 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %x, %i, %u axis = 1 : (tensor<3x11x34xf32>, tensor<2x9x33xi64>, tensor<2x9x33xf32>) -> tensor<3x11x34xf32>
  dlc.yield %r : tensor<3x11x34xf32>
}
func.func private @scatter_rows(%x: tensor<7x981xf32>, %i: tensor<450x1xi64>, %u: tensor<450x981xf32>) -> tensor<7x981xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4 : i64, columns = 680 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_nd add %x, %i, %u : (tensor<7x981xf32>, tensor<450x1xi64>, tensor<450x981xf32>) -> tensor<7x981xf32>
  dlc.yield %r : tensor<7x981xf32>
}
func.func private @scatter_places(%x: tensor<3x2600x2xf16>, %i: tensor<2x301x2xi32>, %u: tensor<2x301x2xf16>) -> tensor<3x2600x2xf16> attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {kind = "scatter_blocks", span = 4296 : i64, columns = 1 : i64, threads = 128 : i64}} {
  %r = dlc.scatter_elements add %x, %i, %u axis = 1 : (tensor<3x2600x2xf16>, tensor<2x301x2xi32>, tensor<2x301x2xf16>) -> tensor<3x2600x2xf16>
  dlc.yield %r : tensor<3x2600x2xf16>
}
func.func private @data_grad(%x: tensor<2x6x5x17xf32>, %w: tensor<3x2x36x17xf32>, %b: tensor<36xf32>) -> tensor<2x6x7x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 2, 0>, dilations = array<i64: 1, 2>} : (tensor<2x6x5x17xf32>, tensor<3x2x36x17xf32>) -> tensor<2x6x7x36xf32>
  %1 = dlc.add %0, %b : (tensor<2x6x7x36xf32>, tensor<36xf32>) -> tensor<2x6x7x36xf32>
  dlc.yield %1 : tensor<2x6x7x36xf32>
}
func.func private @data_grad_strided(%x: tensor<1x4x4x18xf32>, %w: tensor<4x3x34x18xf32>, %r: tensor<1x10x7x34xf32>) -> tensor<1x10x7x34xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 3, 2>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>} : (tensor<1x4x4x18xf32>, tensor<4x3x34x18xf32>) -> tensor<1x10x7x34xf32>
  %2 = dlc.add %0, %r : (tensor<1x10x7x34xf32>, tensor<1x10x7x34xf32>) -> tensor<1x10x7x34xf32>
  dlc.yield %2 : tensor<1x10x7x34xf32>
}
func.func private @data_grad_grouped(%x: tensor<1x5x6x18xf32>, %w: tensor<3x3x4x18xf32>) -> tensor<1x5x6x12xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3} : (tensor<1x5x6x18xf32>, tensor<3x3x4x18xf32>) -> tensor<1x5x6x12xf32>
  dlc.yield %0 : tensor<1x5x6x12xf32>
}
func.func private @data_grad_depthwise(%x: tensor<2x9x10x24xf32>, %w: tensor<3x3x1x24xf32>, %b: tensor<24xf32>) -> tensor<2x9x10x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4, pixels = 4, threads = 128}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 24} : (tensor<2x9x10x24xf32>, tensor<3x3x1x24xf32>) -> tensor<2x9x10x24xf32>
  %1 = dlc.add %0, %b : (tensor<2x9x10x24xf32>, tensor<24xf32>) -> tensor<2x9x10x24xf32>
  dlc.yield %1 : tensor<2x9x10x24xf32>
}
func.func private @filter_grad(%x: tensor<2x7x6x5xf32>, %w: tensor<2x4x5x35xf32>, %b: tensor<35xf32>) -> tensor<3x3x5x35xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>} : (tensor<2x7x6x5xf32>, tensor<2x4x5x35xf32>) -> tensor<3x3x5x35xf32>
  %1 = dlc.add %0, %b : (tensor<3x3x5x35xf32>, tensor<35xf32>) -> tensor<3x3x5x35xf32>
  dlc.yield %1 : tensor<3x3x5x35xf32>
}
func.func private @filter_grad_parts(%x: tensor<2x9x8x12xf32>, %w: tensor<2x4x6x32xf32>) -> tensor<2x2x3x12x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32, tile_columns = 32, tile_depth = 16, thread_rows = 4, thread_columns = 4}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: 0, 2>, dilations = array<i64: 2, 2>, parts = 2} : (tensor<2x9x8x12xf32>, tensor<2x4x6x32xf32>) -> tensor<2x2x3x12x32xf32>
  dlc.yield %0 : tensor<2x2x3x12x32xf32>
}
func.func private @filter_grad_grouped(%x: tensor<2x7x9x10xf32>, %w: tensor<2x4x5x20xf32>) -> tensor<3x3x5x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2} : (tensor<2x7x9x10xf32>, tensor<2x4x5x20xf32>) -> tensor<3x3x5x20xf32>
  dlc.yield %0 : tensor<3x3x5x20xf32>
}
func.func private @filter_grad_depthwise(%x: tensor<2x9x10x21xf32>, %w: tensor<2x9x10x21xf32>) -> tensor<6x3x3x1x21xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 21, parts = 6} : (tensor<2x9x10x21xf32>, tensor<2x9x10x21xf32>) -> tensor<6x3x3x1x21xf32>
  dlc.yield %0 : tensor<6x3x3x1x21xf32>
}
func.func private @narrow_gradient(%x: tensor<2x23x11x20xf32>, %w: tensor<2x10x6x20xf32>) -> tensor<2x3x3x1x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 4, pixels = 2, columns = 8, threads = 128}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 20, parts = 2} : (tensor<2x23x11x20xf32>, tensor<2x10x6x20xf32>) -> tensor<2x3x3x1x20xf32>
  dlc.yield %0 : tensor<2x3x3x1x20xf32>
}
func.func private @narrow_gradient_line(%x: tensor<1x150x10xf16>, %w: tensor<1x144x20xf16>, %b: tensor<20xf32>) -> tensor<2x5x1x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "narrow_gradient", lanes = 2, pixels = 4, columns = 8, threads = 128}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 1>, pads_low = array<i64: 2>, dilations = array<i64: 1>, groups = 10, parts = 2} : (tensor<1x150x10xf16>, tensor<1x144x20xf16>) -> tensor<2x5x1x20xf32>
  %1 = dlc.mul %0, %b : (tensor<2x5x1x20xf32>, tensor<20xf32>) -> tensor<2x5x1x20xf32>
  dlc.yield %1 : tensor<2x5x1x20xf32>
}
func.func private @tensor_data_grad(%x: tensor<1x6x7x24xf16>, %w: tensor<3x3x40x24xf16>, %r: tensor<1x6x7x40xf32>) -> tensor<1x6x7x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, stages = 3, warps_rows = 2, warps_columns = 2, warps_depth = 1}} {
  %0 = dlc.conv_data_grad %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x24xf16>, tensor<3x3x40x24xf16>) -> tensor<1x6x7x40xf32>
  %2 = dlc.add %0, %r : (tensor<1x6x7x40xf32>, tensor<1x6x7x40xf32>) -> tensor<1x6x7x40xf32>
  dlc.yield %2 : tensor<1x6x7x40xf32>
}
func.func private @tensor_filter_grad(%x: tensor<2x24x21x16xf16>, %w: tensor<2x12x11x40xf16>) -> tensor<2x3x3x16x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 32, stages = 3, warps_rows = 2, warps_columns = 2, warps_depth = 1}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, dilations = array<i64: 1, 1>, parts = 2} : (tensor<2x24x21x16xf16>, tensor<2x12x11x40xf16>) -> tensor<2x3x3x16x40xf32>
  dlc.yield %0 : tensor<2x3x3x16x40xf32>
}
func.func private @tensor_filter_grad_tf32(%x: tensor<1x9x8x12xf32>, %w: tensor<1x9x8x36xf32>) -> tensor<3x2x12x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32, tile_columns = 32, tile_depth = 16, stages = 3, warps_rows = 2, warps_columns = 2, warps_depth = 1}} {
  %0 = dlc.conv_filter_grad %x, %w channels_last precision = tf32 {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 0>, dilations = array<i64: 1, 1>} : (tensor<1x9x8x12xf32>, tensor<1x9x8x36xf32>) -> tensor<3x2x12x36xf32>
  dlc.yield %0 : tensor<3x2x12x36xf32>
}
func.func private @wgmma_f16(%x: tensor<140x200xf16>, %w: tensor<200x88xf16>, %b: tensor<88xf32>) -> tensor<140x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %x, %w : (tensor<140x200xf16>, tensor<200x88xf16>) -> tensor<140x88xf32>
  %0 = dlc.add %c, %b : (tensor<140x88xf32>, tensor<88xf32>) -> tensor<140x88xf32>
  %1 = dlc.relu %0 : tensor<140x88xf32> -> tensor<140x88xf32>
  dlc.yield %1 : tensor<140x88xf32>
}
func.func private @wgmma_bf16_transposed(%x: tensor<296x72xbf16>, %w: tensor<72x296xbf16>) -> tensor<72x72xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %x, %w {transpose_lhs = true, transpose_rhs = true} : (tensor<296x72xbf16>, tensor<72x296xbf16>) -> tensor<72x72xf32>
  dlc.yield %c : tensor<72x72xf32>
}
func.func private @wgmma_batched(%x: tensor<3x40x136xf16>, %w: tensor<3x32x136xf16>) -> tensor<3x40x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<3x40x136xf16>, tensor<3x32x136xf16>) -> tensor<3x40x32xf32>
  dlc.yield %c : tensor<3x40x32xf32>
}
func.func private @wgmma_cluster(%x: tensor<200x200xf16>, %w: tensor<72x200xf16>) -> tensor<200x72xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 2 : i64}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<200x200xf16>, tensor<72x200xf16>) -> tensor<200x72xf32>
  dlc.yield %c : tensor<200x72xf32>
}
func.func private @wgmma_ping_pong(%x: tensor<140x200xf16>, %w: tensor<88x200xf16>, %b: tensor<88xf32>) -> tensor<140x88xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 1 : i64, cluster = 1 : i64, ping_pong = 1 : i64}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<140x200xf16>, tensor<88x200xf16>) -> tensor<140x88xf32>
  %d = dlc.add %c, %b : (tensor<140x88xf32>, tensor<88xf32>) -> tensor<140x88xf32>
  %y = dlc.cast %d : tensor<140x88xf32> -> tensor<140x88xf16>
  dlc.yield %y : tensor<140x88xf16>
}
func.func private @wgmma_conv(%x: tensor<2x6x7x72xf16>, %w: tensor<3x3x72x64xf16>) -> tensor<2x3x7x64xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 3 : i64, blocks = 0 : i64, cluster = 1 : i64}} {
  %c = dlc.conv %x, %w channels_last {strides = array<i64: 2, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x6x7x72xf16>, tensor<3x3x72x64xf16>) -> tensor<2x3x7x64xf32>
  dlc.yield %c : tensor<2x3x7x64xf32>
}
func.func private @wgmma_tf32(%x: tensor<140x100xf32>, %w: tensor<88x100xf32>, %r: tensor<140x88xf32>) -> tensor<140x88xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 128 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %x, %w precision = tf32 {transpose_rhs = true} : (tensor<140x100xf32>, tensor<88x100xf32>) -> tensor<140x88xf32>
  %d = dlc.add %c, %r : (tensor<140x88xf32>, tensor<140x88xf32>) -> tensor<140x88xf32>
  dlc.yield %d : tensor<140x88xf32>
}
func.func private @wgmma_i8(%x: tensor<72x400xui8>, %w: tensor<40x400xi8>, %b: tensor<40xi32>) -> tensor<72x40xi32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 32 : i64, stages = 3 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %c = dlc.matmul %x, %w {transpose_rhs = true} : (tensor<72x400xui8>, tensor<40x400xi8>) -> tensor<72x40xi32>
  %d = dlc.add %c, %b : (tensor<72x40xi32>, tensor<40xi32>) -> tensor<72x40xi32>
  dlc.yield %d : tensor<72x40xi32>
}
func.func private @softmax_cluster(%x: tensor<3x1036xf32>) -> tensor<3x1036xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule_sm_90a = {kind = "cluster", lanes = 4, threads = 64, blocks = 2, keep = 1}} {
  %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<3x1036xf32> -> tensor<3x1xf32>
  %s = dlc.sub %x, %m : (tensor<3x1036xf32>, tensor<3x1xf32>) -> tensor<3x1036xf32>
  %e = dlc.exp %s : tensor<3x1036xf32> -> tensor<3x1036xf32>
  %t = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<3x1036xf32> -> tensor<3x1xf32>
  %r = dlc.div %e, %t : (tensor<3x1036xf32>, tensor<3x1xf32>) -> tensor<3x1036xf32>
  dlc.yield %r : tensor<3x1036xf32>
}

// Few channels: lines in shared memory, windows of 16 bytes apart and of 4; tiles that leave something over, several of
// a block.
func.func private @window_f16(%x: tensor<2x3x13x21xf32>, %f: tensor<5x5x3x24xf16>, %b: tensor<24xf32>) -> tensor<2x6x10x24xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 2 : i64, tile_places = 16 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 1 : i64, blocks = 4 : i64}} {
  %0 = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<2x3x13x21xf32> -> tensor<2x13x21x3xf32>
  %1 = dlc.cast %0 : tensor<2x13x21x3xf32> -> tensor<2x13x21x3xf16>
  %c = dlc.conv %1, %f channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 2>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<2x13x21x3xf16>, tensor<5x5x3x24xf16>) -> tensor<2x6x10x24xf32>
  %d = dlc.add %c, %b : (tensor<2x6x10x24xf32>, tensor<24xf32>) -> tensor<2x6x10x24xf32>
  dlc.yield %d : tensor<2x6x10x24xf32>
}
func.func private @window_words(%x: tensor<1x8x36x1xbf16>, %f: tensor<3x5x1x16xbf16>) -> tensor<1x4x32x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "window", tile_lines = 3 : i64, tile_places = 32 : i64, tile_columns = 16 : i64, warps = 2 : i64, together = 2 : i64, blocks = 0 : i64}} {
  %c = dlc.conv %x, %f channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 2, 1>} : (tensor<1x8x36x1xbf16>, tensor<3x5x1x16xbf16>) -> tensor<1x4x32x16xf32>
  dlc.yield %c : tensor<1x4x32x16xf32>
}
func.func private @attention(%q: tensor<1x2x35x16xf16>, %k: tensor<1x1x50x16xf16>, %v: tensor<1x1x50x16xf16>, %m: tensor<35x50xf32>) -> tensor<1x2x35x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64}} {
  %1 = dlc.reshape %k : tensor<1x1x50x16xf16> -> tensor<1x1x1x50x16xf16>
  %2 = dlc.broadcast %1 : tensor<1x1x1x50x16xf16> -> tensor<1x1x2x50x16xf16>
  %3 = dlc.reshape %2 : tensor<1x1x2x50x16xf16> -> tensor<1x2x50x16xf16>
  %4 = dlc.reshape %v : tensor<1x1x50x16xf16> -> tensor<1x1x1x50x16xf16>
  %5 = dlc.broadcast %4 : tensor<1x1x1x50x16xf16> -> tensor<1x1x2x50x16xf16>
  %6 = dlc.reshape %5 : tensor<1x1x2x50x16xf16> -> tensor<1x2x50x16xf16>
  %7 = dlc.matmul %q, %3 {transpose_rhs = true} : (tensor<1x2x35x16xf16>, tensor<1x2x50x16xf16>) -> tensor<1x2x35x50xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<1x2x35x50xf32>, tensor<f32>) -> tensor<1x2x35x50xf32>
  %10 = dlc.add %9, %m : (tensor<1x2x35x50xf32>, tensor<35x50xf32>) -> tensor<1x2x35x50xf32>
  %11 = dlc.reduce max %10 axes = [3] {keepdims = true} : tensor<1x2x35x50xf32> -> tensor<1x2x35x1xf32>
  %12 = dlc.sub %10, %11 : (tensor<1x2x35x50xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x50xf32>
  %13 = dlc.exp %12 : tensor<1x2x35x50xf32> -> tensor<1x2x35x50xf32>
  %14 = dlc.reduce sum %13 axes = [3] {keepdims = true} : tensor<1x2x35x50xf32> -> tensor<1x2x35x1xf32>
  %15 = dlc.div %13, %14 : (tensor<1x2x35x50xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x50xf32>
  %16 = dlc.cast %15 : tensor<1x2x35x50xf32> -> tensor<1x2x35x50xf16>
  %17 = dlc.matmul %16, %6 : (tensor<1x2x35x50xf16>, tensor<1x2x50x16xf16>) -> tensor<1x2x35x16xf32>
  %18 = dlc.cast %17 : tensor<1x2x35x16xf32> -> tensor<1x2x35x16xf16>
  dlc.yield %18 : tensor<1x2x35x16xf16>
}
func.func private @attention_wgmma(%q: tensor<1x2x150x64xf16>, %k: tensor<1x1x180x64xf16>, %v: tensor<1x1x180x64xf16>, %m: tensor<150x180xf32>) -> tensor<1x2x150x64xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "attention_wgmma", tile_keys = 64 : i64, stages = 2 : i64}} {
  %1 = dlc.reshape %k : tensor<1x1x180x64xf16> -> tensor<1x1x1x180x64xf16>
  %2 = dlc.broadcast %1 : tensor<1x1x1x180x64xf16> -> tensor<1x1x2x180x64xf16>
  %3 = dlc.reshape %2 : tensor<1x1x2x180x64xf16> -> tensor<1x2x180x64xf16>
  %4 = dlc.reshape %v : tensor<1x1x180x64xf16> -> tensor<1x1x1x180x64xf16>
  %5 = dlc.broadcast %4 : tensor<1x1x1x180x64xf16> -> tensor<1x1x2x180x64xf16>
  %6 = dlc.reshape %5 : tensor<1x1x2x180x64xf16> -> tensor<1x2x180x64xf16>
  %7 = dlc.matmul %q, %3 {transpose_rhs = true} : (tensor<1x2x150x64xf16>, tensor<1x2x180x64xf16>) -> tensor<1x2x150x180xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<1x2x150x180xf32>, tensor<f32>) -> tensor<1x2x150x180xf32>
  %10 = dlc.add %9, %m : (tensor<1x2x150x180xf32>, tensor<150x180xf32>) -> tensor<1x2x150x180xf32>
  %11 = dlc.reduce max %10 axes = [3] {keepdims = true} : tensor<1x2x150x180xf32> -> tensor<1x2x150x1xf32>
  %12 = dlc.sub %10, %11 : (tensor<1x2x150x180xf32>, tensor<1x2x150x1xf32>) -> tensor<1x2x150x180xf32>
  %13 = dlc.exp %12 : tensor<1x2x150x180xf32> -> tensor<1x2x150x180xf32>
  %14 = dlc.reduce sum %13 axes = [3] {keepdims = true} : tensor<1x2x150x180xf32> -> tensor<1x2x150x1xf32>
  %15 = dlc.div %13, %14 : (tensor<1x2x150x180xf32>, tensor<1x2x150x1xf32>) -> tensor<1x2x150x180xf32>
  %16 = dlc.cast %15 : tensor<1x2x150x180xf32> -> tensor<1x2x150x180xf16>
  %17 = dlc.matmul %16, %6 : (tensor<1x2x150x180xf16>, tensor<1x2x180x64xf16>) -> tensor<1x2x150x64xf32>
  %18 = dlc.cast %17 : tensor<1x2x150x64xf32> -> tensor<1x2x150x64xf16>
  dlc.yield %18 : tensor<1x2x150x64xf16>
}

// Rounds of a recurrence by clusters of blocks: of one product, and of two.
func.func private @recurrence(%h: tensor<5x24xf32>, %w: tensor<24x96xf32>, %x: tensor<5x96xf32>, %c: tensor<5x24xf32>) -> (tensor<5x24xf32>, tensor<5x24xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -3, 0>, count = 4 : i64, results = array<i64: 2, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<5x24xf32>, tensor<24x96xf32>) -> tensor<5x96xf32>
  %s = dlc.add %x, %p : (tensor<5x96xf32>, tensor<5x96xf32>) -> tensor<5x96xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %i = dlc.sigmoid %is : tensor<5x24xf32> -> tensor<5x24xf32>
  %os = dlc.slice %s starts = [0, 24] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %o = dlc.sigmoid %os : tensor<5x24xf32> -> tensor<5x24xf32>
  %fs = dlc.slice %s starts = [0, 48] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %f = dlc.sigmoid %fs : tensor<5x24xf32> -> tensor<5x24xf32>
  %gs = dlc.slice %s starts = [0, 72] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %g = dlc.tanh %gs : tensor<5x24xf32> -> tensor<5x24xf32>
  %fc = dlc.mul %f, %c : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %ig = dlc.mul %i, %g : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %d = dlc.add %fc, %ig : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %t = dlc.tanh %d : tensor<5x24xf32> -> tensor<5x24xf32>
  %y = dlc.mul %o, %t : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  dlc.yield %d, %y : tensor<5x24xf32>, tensor<5x24xf32>
}
func.func private @recurrence_twofold(%h: tensor<5x22xf32>, %w: tensor<22x44xf32>, %x: tensor<5x44xf32>, %v: tensor<22x22xf32>, %y: tensor<5x22xf32>) -> (tensor<5x22xf32>, tensor<5x22xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -3, -1, -3>, count = 4 : i64, results = array<i64: 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %p = dlc.matmul %h, %w : (tensor<5x22xf32>, tensor<22x44xf32>) -> tensor<5x44xf32>
  %s = dlc.add %x, %p : (tensor<5x44xf32>, tensor<5x44xf32>) -> tensor<5x44xf32>
  %zs = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x44xf32> -> tensor<5x22xf32>
  %z = dlc.sigmoid %zs : tensor<5x22xf32> -> tensor<5x22xf32>
  %rs = dlc.slice %s starts = [0, 22] steps = [1, 1] : tensor<5x44xf32> -> tensor<5x22xf32>
  %r = dlc.sigmoid %rs : tensor<5x22xf32> -> tensor<5x22xf32>
  %rh = dlc.mul %r, %h : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %q = dlc.matmul %rh, %v : (tensor<5x22xf32>, tensor<22x22xf32>) -> tensor<5x22xf32>
  %ns = dlc.add %y, %q : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %n = dlc.tanh %ns : tensor<5x22xf32> -> tensor<5x22xf32>
  %u = dlc.sub %one, %z : (tensor<f32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %un = dlc.mul %u, %n : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %zh = dlc.mul %z, %h : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %d = dlc.add %un, %zh : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  dlc.yield %d, %r : tensor<5x22xf32>, tensor<5x22xf32>
}

// Of what several results give side by side.
func.func private @recurrence_segments(%W: tensor<64x16xf32>, %gt: tensor<3x16xf32>, %go: tensor<3x16xf32>, %c: tensor<3x16xf32>, %gi: tensor<3x16xf32>, %gg: tensor<3x16xf32>, %gf: tensor<3x16xf32>, %d0: tensor<3x16xf32>, %d1: tensor<3x16xf32>, %d2: tensor<3x16xf32>, %d3: tensor<3x16xf32>) -> (tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: -1, -3, -3, 2, -3, -2, -3, 4, 0, 3, 1>, count = 4 : i64, results = array<i64: 1, 1, 2, 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %all = dlc.concat %d0, %d1, %d2, %d3 axis = 1 : (tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x64xf32>
  %p = dlc.matmul %all, %W : (tensor<3x64xf32>, tensor<64x16xf32>) -> tensor<3x16xf32>
  %quarter = dlc.constant dense<0.25> : tensor<f32>
  %h = dlc.mul %p, %quarter : (tensor<3x16xf32>, tensor<f32>) -> tensor<3x16xf32>
  %a = dlc.mul %h, %gt : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %b = dlc.mul %h, %go : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %tt = dlc.mul %gt, %gt : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %u = dlc.sub %one, %tt : (tensor<f32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %bt = dlc.mul %b, %u : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %e = dlc.mul %a, %go : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %k = dlc.add %c, %bt : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = dlc.mul %k, %gi : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = dlc.mul %k, %gf : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %q2 = dlc.mul %q0, %gg : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %q3 = dlc.mul %k, %gg : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %t = dlc.tanh %q1 : tensor<3x16xf32> -> tensor<3x16xf32>
  dlc.yield %e, %q0, %t, %q2, %q3 : tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>
}

// Blocks of a cluster that share the keys.
func.func private @attention_split(%q: tensor<1x2x35x16xf16>, %k: tensor<1x1x98x16xf16>, %v: tensor<1x1x98x16xf16>, %m: tensor<35x98xf32>) -> tensor<1x2x35x16xf16> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64}, schedule_sm_90a = {kind = "attention", tile_rows = 32 : i64, tile_keys = 16 : i64, warps = 2 : i64, stages = 3 : i64, split = 2 : i64}} {
  %1 = dlc.reshape %k : tensor<1x1x98x16xf16> -> tensor<1x1x1x98x16xf16>
  %2 = dlc.broadcast %1 : tensor<1x1x1x98x16xf16> -> tensor<1x1x2x98x16xf16>
  %3 = dlc.reshape %2 : tensor<1x1x2x98x16xf16> -> tensor<1x2x98x16xf16>
  %4 = dlc.reshape %v : tensor<1x1x98x16xf16> -> tensor<1x1x1x98x16xf16>
  %5 = dlc.broadcast %4 : tensor<1x1x1x98x16xf16> -> tensor<1x1x2x98x16xf16>
  %6 = dlc.reshape %5 : tensor<1x1x2x98x16xf16> -> tensor<1x2x98x16xf16>
  %7 = dlc.matmul %q, %3 {transpose_rhs = true} : (tensor<1x2x35x16xf16>, tensor<1x2x98x16xf16>) -> tensor<1x2x35x98xf32>
  %8 = dlc.constant dense<0.25> : tensor<f32>
  %9 = dlc.mul %7, %8 : (tensor<1x2x35x98xf32>, tensor<f32>) -> tensor<1x2x35x98xf32>
  %10 = dlc.add %9, %m : (tensor<1x2x35x98xf32>, tensor<35x98xf32>) -> tensor<1x2x35x98xf32>
  %11 = dlc.reduce max %10 axes = [3] {keepdims = true} : tensor<1x2x35x98xf32> -> tensor<1x2x35x1xf32>
  %12 = dlc.sub %10, %11 : (tensor<1x2x35x98xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x98xf32>
  %13 = dlc.exp %12 : tensor<1x2x35x98xf32> -> tensor<1x2x35x98xf32>
  %14 = dlc.reduce sum %13 axes = [3] {keepdims = true} : tensor<1x2x35x98xf32> -> tensor<1x2x35x1xf32>
  %15 = dlc.div %13, %14 : (tensor<1x2x35x98xf32>, tensor<1x2x35x1xf32>) -> tensor<1x2x35x98xf32>
  %16 = dlc.cast %15 : tensor<1x2x35x98xf32> -> tensor<1x2x35x98xf16>
  %17 = dlc.matmul %16, %6 : (tensor<1x2x35x98xf16>, tensor<1x2x98x16xf16>) -> tensor<1x2x35x16xf32>
  %18 = dlc.cast %17 : tensor<1x2x35x16xf32> -> tensor<1x2x35x16xf16>
  dlc.yield %18 : tensor<1x2x35x16xf16>
}
// Sizes that are known when the kernel is launched: rows of a tensor map, divisors of 31 and 63 bits.
func.func private @open_wgmma(%x: tensor<3x5x200xf16, #open_rows>, %w: tensor<200x88xf16>) -> tensor<3x5x88xf32, #open_results> attributes {dlc.kernel, dlc.all_sizes, dlc.check_sizes = array<i64: 3, 47, 7>, root = #dlc<kernel_root contraction>, schedule_sm_90a = {kind = "wgmma", tile_rows = 64 : i64, tile_columns = 64 : i64, stages = 2 : i64, blocks = 2 : i64, cluster = 1 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<3x5x200xf16, #open_rows>, tensor<200x88xf16>) -> tensor<3x5x88xf32, #open_results>
  dlc.yield %0 : tensor<3x5x88xf32, #open_results>
}
func.func private @open_narrow_divisors(%x: tensor<3x5x12xf32, #open_narrow>) -> tensor<5x12x3xf32, #open_turned> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7, 11, 7>, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 2, 0] : tensor<3x5x12xf32, #open_narrow> -> tensor<5x12x3xf32, #open_turned>
  dlc.yield %0 : tensor<5x12x3xf32, #open_turned>
}
func.func private @open_wide_divisors(%x: tensor<5x7x3xf32, #open_wide>) -> tensor<3x5x7xf32, #open_wide_turned> attributes {dlc.kernel, dlc.check_sizes = array<i64: 7, 11, 37>, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [2, 0, 1] : tensor<5x7x3xf32, #open_wide> -> tensor<3x5x7xf32, #open_wide_turned>
  dlc.yield %0 : tensor<3x5x7xf32, #open_wide_turned>
}
}
