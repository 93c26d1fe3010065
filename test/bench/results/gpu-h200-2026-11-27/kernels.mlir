func.func private @matmul_4096x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 312.550 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 41.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.563 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.932 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 147.174 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 83.523 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 13.241 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.492 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.300 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 50.873 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.601 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.465 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 42.857 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 45.100 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 46.262 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 397.075 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 61.545 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.726 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_64_32_3_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.409 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 126.985 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 75.062 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 46.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_32_3_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.620 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 56.073 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 33.875 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 32.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_32_3_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 17.529 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 27.600 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 32.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 34.441 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 337.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 43.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.993 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_128_32_4_1_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.153 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 146.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 83.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 51.814 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_128_32_4_1_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 10.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 61.507 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 47.126 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 46.745 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_128_32_4_1_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.280 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.592 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 36.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 44.684 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 42.355 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 453.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.428 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 101.324 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 60.636 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 40.368 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 69.724 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 24.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 23.884 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.200 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 12.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.899 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 41.443 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 37.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 436.412 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 57.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.292 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 140.246 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 77.984 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.211 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 63.612 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 18.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.854 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.140 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 22.841 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 37.481 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 55.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 423.110 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 58.342 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.033 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_3_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.198 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 119.971 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 79.596 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.779 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_3_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.286 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 59.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.627 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 17.993 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_3_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 9.958 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 21.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 41.065 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 56.403 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 645.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 75.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 11.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_32_64_4_2_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 141.366 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.089 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_32_64_4_2_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 87.491 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.465 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.721 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_32_64_4_2_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.646 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 21.782 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 36.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 63.852 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 587.203 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 70.432 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.656 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 139.824 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.649 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.129 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 79.347 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.324 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.944 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.592 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.257 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 19.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 61.827 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 68.937 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 822.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 97.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.456 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_6_1_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 229.660 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 122.643 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 73.225 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_6_1_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.292 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 110.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 12.614 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.000 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_6_1_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.556 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.742 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 33.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 60.800 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 90.713 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 846.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 98.380 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.011 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.696 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 150.624 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.678 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 61.715 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.372 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 114.323 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 9.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.838 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 5.465 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 29.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 59.715 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 81.126 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 942.400 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 111.705 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.966 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 155.094 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 89.651 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 63.443 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.641 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 123.782 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.227 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 11.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.905 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.371 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 30.265 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 110.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 87.344 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1281.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 149.644 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 19.801 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.406 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 180.124 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 114.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 82.352 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 7.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 173.680 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 19.750 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 9.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.315 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.828 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 44.339 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 106.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 114.547 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 2327.785 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 257.296 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 32.963 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_16_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.038 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 325.728 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 165.875 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 120.176 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_16_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.353 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 290.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 34.678 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 10.377 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_16_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.876 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 71.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 131.347 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 173.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 550.822 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 64.886 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.900 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_32_64_3_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.233 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 140.771 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 77.580 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.204 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_32_64_3_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 72.521 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 19.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 20.524 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_32_64_3_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.075 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.934 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 27.228 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 49.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1099.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 134.179 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 18.284 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_16_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.387 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 143.129 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 91.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 69.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_16_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.364 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 160.262 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 33.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 34.137 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_16_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.699 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 40.131 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 38.790 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 61.318 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 398.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 52.521 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 27.849 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_128_32_4_4_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.788 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 154.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 89.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 55.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_128_32_4_4_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 20.470 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 77.104 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 93.097 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 92.198 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_128_32_4_4_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.350 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 47.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 76.099 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 47.305 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 51.942 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 333.510 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 43.283 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.395 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_64_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 10.064 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 150.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 86.208 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 53.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_64_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.521 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 62.659 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.729 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 53.433 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_64_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 28.112 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 46.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 29.763 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 38.304 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 457.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.664 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.566 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_3_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.696 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 178.908 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 104.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 63.091 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_3_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 13.043 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 87.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 56.086 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 56.137 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_3_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.208 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 29.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 44.166 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 56.118 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 44.281 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 182.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 24.460 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.427 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.726 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 134.371 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 74.211 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 42.652 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.155 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 32.928 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 40.208 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 40.054 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.460 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.635 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 85.203 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 43.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 240.412 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_4_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 28.163 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_4_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.446 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_4_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.651 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 136.835 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 76.492 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 44.476 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_4_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.598 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_4_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 43.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 46.614 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 45.843 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_4_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 7.097 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_4_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 23.996 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_4_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 36.320 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 78.182 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 43.446 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_3_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 258.547 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_3_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 31.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_3_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.275 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_3_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.945 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_3_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 136.400 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_3_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 76.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_3_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 45.056 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_3_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.979 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_3_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 47.411 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_3_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 49.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_3_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 49.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_3_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 7.110 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_3_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.832 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_3_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 38.537 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_3_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 76.748 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_3_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 42.057 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_4_0_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 184.963 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_4_0_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 24.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_4_0_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_4_0_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_4_0_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 146.598 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_4_0_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 81.283 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_4_0_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 46.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_4_0_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_4_0_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 32.944 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_4_0_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 40.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_4_0_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 40.016 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_4_0_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_4_0_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.385 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_4_0_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.731 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_4_0_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 87.366 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_4_0_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 50.662 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 184.844 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_256_128_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 24.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_256_128_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.494 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_256_128_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.803 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 133.657 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 73.449 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 42.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_256_128_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 10.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_256_128_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 32.979 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 39.657 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 39.612 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_256_128_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.076 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_256_128_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_256_128_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.686 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 40.057 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 40.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 266.838 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_256_128_4_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 29.955 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_256_128_4_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_256_128_4_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.651 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 136.374 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 75.852 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 55.078 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_256_128_4_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.576 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_256_128_4_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 46.960 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 68.153 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 49.510 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_256_128_4_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_256_128_4_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 23.980 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_256_128_4_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 37.443 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 35.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 41.558 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 192.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_128_6_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 24.966 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_128_6_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 7.824 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_128_6_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.366 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 136.387 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 74.566 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 42.483 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_128_6_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.595 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_128_6_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 34.659 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.267 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 21.078 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_128_6_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.217 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_128_6_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_128_6_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 16.956 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 63.523 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 48.476 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 439.414 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_128_6_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 43.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_128_6_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 12.486 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_128_6_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.899 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 140.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 80.844 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_128_6_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 9.641 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_128_6_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 69.670 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 41.075 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 40.169 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_128_6_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.851 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_128_6_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 19.753 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_128_6_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.737 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 47.846 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 50.089 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_128_4_0_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 203.769 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_128_4_0_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.785 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_128_4_0_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 7.747 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_128_4_0_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.334 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_128_4_0_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 159.763 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_128_4_0_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 87.289 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_128_4_0_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_128_4_0_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.569 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_128_4_0_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 36.275 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_128_4_0_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.088 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_128_4_0_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 21.084 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_128_4_0_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.211 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_128_4_0_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.545 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_128_4_0_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 16.873 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_128_4_0_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 63.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_128_4_0_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 63.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 0 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 304.969 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_64_8_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 29.744 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_64_8_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 5.321 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_64_8_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.667 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 142.208 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 45.664 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_64_8_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.297 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_64_8_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 36.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 22.246 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 25.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_64_8_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_64_8_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_64_8_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 10.537 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 48.147 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 48.185 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_256_3_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 254.550 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_256_3_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 26.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_256_3_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 7.932 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_256_3_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.385 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_256_3_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 230.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_256_3_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 126.307 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_256_3_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 71.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_256_3_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.470 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_256_3_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 42.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_256_3_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 25.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_256_3_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 25.120 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_256_3_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.153 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_256_3_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_256_3_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 17.001 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_256_3_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 160.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_256_3_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 60.057 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 219.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_128_4_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 28.432 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_128_4_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 5.740 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_128_4_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.753 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 138.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 75.190 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 43.267 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_128_4_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.553 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_128_4_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 38.857 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 15.625 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 16.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_128_4_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.011 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_128_4_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.830 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_128_4_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 12.003 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 111.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 65.158 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 376.806 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_64_6_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 33.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_64_6_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 5.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_64_6_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.100 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 143.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 79.616 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 47.193 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_64_6_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 3.721 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_64_6_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 40.444 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 11.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_64_6_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.518 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_64_6_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.476 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_64_6_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 12.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 80.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 60.470 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @resnet50_b1_f16_conv3x3_256x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.311 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 3.828 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.866 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv3x3_128x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.144 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv3x3_512x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.518 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv3x3_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 5.186 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.412 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 4.012 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_2048x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 4.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_512x512_7x7_add_relu_f16(%arg0: tensor<1x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.404 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv7x7s2_4x64_112x112_add_relu_f16(%arg0: tensor<1x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf16> attributes {dlc.kernel, measured_us = 6.756 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<1x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<1x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf16>
  dlc.yield %3 : tensor<1x112x112x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.991 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.553 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_128x128_28x28_add_relu_f16(%arg0: tensor<1x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.132 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_256x256_14x14_add_relu_f16(%arg0: tensor<1x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.281 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 2.889 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x256_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf16> attributes {dlc.kernel, measured_us = 3.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<1x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf16>
  dlc.yield %3 : tensor<1x28x28x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_256x512_28x28_add_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.280 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.862 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %2 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x512_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf16> attributes {dlc.kernel, measured_us = 3.676 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<1x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf16>
  dlc.yield %3 : tensor<1x14x14x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x128_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf16> attributes {dlc.kernel, measured_us = 3.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<1x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf16>
  dlc.yield %3 : tensor<1x56x56x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 4.019 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.264 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %2 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 3.249 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %2 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_matmul_1x1000x2048_add(%arg0: tensor<1x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 3.857 : f64, dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x2048xf16>, tensor<2048x1000xf16>) -> tensor<1x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
  dlc.yield %1 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_conv1x1s2_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 4.051 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_512x1024_14x14_add_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.384 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 2.867 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 2.857 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %2 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_softmax_1x1000(%arg0: tensor<1x1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 2.048 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  %2 = dlc.exp %1 : tensor<1x1000xf32> -> tensor<1x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  dlc.yield %4 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_transpose_pad_1x224x224x4_f16(%arg0: tensor<1x3x224x224xf32>) -> tensor<1x224x224x4xf16> attributes {dlc.kernel, measured_us = 1.851 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<1x224x224x3xf32> -> tensor<1x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<1x224x224x3xf16>, tensor<f16>) -> tensor<1x224x224x4xf16>
  dlc.yield %3 : tensor<1x224x224x4xf16>
}
func.func private @resnet50_b1_f16_averagepool7x7_1x1x1x2048_f16(%arg0: tensor<1x7x7x2048xf16>) -> tensor<1x1x1x2048xf16> attributes {dlc.kernel, measured_us = 1.481 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x7x7x2048xf32> -> tensor<1x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<1x1x1x2048xf32> -> tensor<1x1x1x2048xf16>
  dlc.yield %2 : tensor<1x1x1x2048xf16>
}
func.func private @resnet50_b1_f16_maxpool3x3s2_1x56x56x64_f16(%arg0: tensor<1x112x112x64xf16>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 1.532 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x112x112x64xf16> -> tensor<1x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %2 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 43.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv7x7s2_n64_4x64_112x112_add_relu_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 161.782 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf16>
  dlc.yield %3 : tensor<64x112x112x64xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 59.561 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 64.982 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 106.451 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 51.415 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 22.224 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 33.398 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 34.851 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 106.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_256x512_28x28_add_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 96.446 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 73.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %2 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_512x1024_14x14_add_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 64.436 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 56.217 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 26.877 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 57.211 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x128_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf16> attributes {dlc.kernel, measured_us = 67.211 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<64x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf16>
  dlc.yield %3 : tensor<64x56x56x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 44.249 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %2 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x256_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf16> attributes {dlc.kernel, measured_us = 46.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<64x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf16>
  dlc.yield %3 : tensor<64x28x28x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x512_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf16> attributes {dlc.kernel, measured_us = 43.889 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<64x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf16>
  dlc.yield %3 : tensor<64x14x14x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_2048x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 21.901 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.088 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 41.936 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 30.100 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %2 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 28.636 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %2 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 25.116 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 20.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 26.883 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 25.097 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_matmul_64x1000x2048_add(%arg0: tensor<64x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 5.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x2048xf16>, tensor<2048x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_maxpool3x3s2_64x56x56x64_f16(%arg0: tensor<64x112x112x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 32.947 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<64x112x112x64xf32> -> tensor<64x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %2 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_softmax_64x1000(%arg0: tensor<64x1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 2.342 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  %2 = dlc.exp %1 : tensor<64x1000xf32> -> tensor<64x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  dlc.yield %4 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_averagepool7x7_64x1x1x2048_f16(%arg0: tensor<64x7x7x2048xf16>) -> tensor<64x1x1x2048xf16> attributes {dlc.kernel, measured_us = 4.604 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<64x7x7x2048xf32> -> tensor<64x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<64x1x1x2048xf32> -> tensor<64x1x1x2048xf16>
  dlc.yield %2 : tensor<64x1x1x2048xf16>
}
func.func private @bert_b8_f16_matmul_8x128x768x768_add_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 7.051 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %2 = dlc.cast %1 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %2 : tensor<8x128x768xf16>
}
func.func private @bert_b8_f16_matmul_8x128x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x128x3072xf16> attributes {dlc.kernel, measured_us = 22.078 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<1.41421354> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %3 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x3072xf16>) -> tensor<8x128x3072xf32>
  %4 = dlc.add %3, %arg2 : (tensor<8x128x3072xf32>, tensor<3072xf32>) -> tensor<8x128x3072xf32>
  %5 = dlc.div %4, %0 : (tensor<8x128x3072xf32>, tensor<f32>) -> tensor<8x128x3072xf32>
  %6 = dlc.erf %5 : tensor<8x128x3072xf32> -> tensor<8x128x3072xf32>
  %7 = dlc.add %6, %1 : (tensor<8x128x3072xf32>, tensor<f32>) -> tensor<8x128x3072xf32>
  %8 = dlc.mul %4, %7 : (tensor<8x128x3072xf32>, tensor<8x128x3072xf32>) -> tensor<8x128x3072xf32>
  %9 = dlc.mul %8, %2 : (tensor<8x128x3072xf32>, tensor<f32>) -> tensor<8x128x3072xf32>
  %10 = dlc.cast %9 : tensor<8x128x3072xf32> -> tensor<8x128x3072xf16>
  dlc.yield %10 : tensor<8x128x3072xf16>
}
func.func private @bert_b8_f16_matmul_8x128x768x3072_add_add(%arg0: tensor<8x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 20.079 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x3072xf16>, tensor<3072x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_matmul_8x128x768x768_add_add(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 9.335 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16_2(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.439 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999996E-13> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %4 = dlc.sub %arg0, %3 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %5 = dlc.mul %4, %4 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %8 = dlc.add %7, %1 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %9 = dlc.rsqrt %8 : tensor<8x128x1xf32> -> tensor<8x128x1xf32>
  %10 = dlc.mul %4, %9 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %11 = dlc.mul %10, %arg1 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %12 = dlc.add %11, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %13 = dlc.cast %12 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %13 : tensor<8x128x768xf16>
}
func.func private @bert_b8_f16_matmul_8x12x128x64x128_f16(%arg0: tensor<8x12x128x128xf16>, %arg1: tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 4.195 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x128xf16>, tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x128x64xf32> -> tensor<8x12x128x64xf16>
  dlc.yield %1 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_softmax_8x12x128x128_f16(%arg0: tensor<8x12x128x128xf32>) -> tensor<8x12x128x128xf16> attributes {dlc.kernel, measured_us = 4.800 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf16>
  dlc.yield %5 : tensor<8x12x128x128xf16>
}
func.func private @bert_b8_f16_matmul_8x12x128x128x64_mul_add(%arg0: tensor<8x12x128x64xf16>, %arg1: tensor<8x12x64x128xf16>, %arg2: tensor<8x1x1x128xf16>) -> tensor<8x12x128x128xf32> attributes {dlc.kernel, measured_us = 4.795 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg2 : tensor<8x1x1x128xf16> -> tensor<8x1x1x128xf32>
  %1 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x64xf16>, tensor<8x12x64x128xf16>) -> tensor<8x12x128x128xf32>
  %3 = dlc.mul %2, %1 : (tensor<8x12x128x128xf32>, tensor<f32>) -> tensor<8x12x128x128xf32>
  %4 = dlc.add %3, %0 : (tensor<8x12x128x128xf32>, tensor<8x1x1x128xf32>) -> tensor<8x12x128x128xf32>
  dlc.yield %4 : tensor<8x12x128x128xf32>
}
func.func private @bert_b8_f16_transpose_8x12x128x64_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.715 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x128x12x64xf16> -> tensor<8x12x128x64xf16>
  dlc.yield %0 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_transpose_8x12x64x128_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x64x128xf16> attributes {dlc.kernel, measured_us = 2.254 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x128x12x64xf16> -> tensor<8x12x64x128xf16>
  dlc.yield %0 : tensor<8x12x64x128xf16>
}
func.func private @bert_b8_f16_transpose_8x128x12x64_f16(%arg0: tensor<8x12x128x64xf16>) -> tensor<8x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.680 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x128x64xf16> -> tensor<8x128x12x64xf16>
  dlc.yield %0 : tensor<8x128x12x64xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 3.515 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999996E-13> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %4 = dlc.sub %arg0, %3 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %5 = dlc.mul %4, %4 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %8 = dlc.add %7, %1 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %9 = dlc.rsqrt %8 : tensor<8x128x1xf32> -> tensor<8x128x1xf32>
  %10 = dlc.mul %4, %9 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %11 = dlc.mul %10, %arg1 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %12 = dlc.add %11, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %12 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_sub_mul_8x128_f16(%arg0: tensor<8x128xi64>) -> tensor<8x128xf16> attributes {dlc.kernel, measured_us = 1.192 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<-1.000000e+04> : tensor<f32>
  %2 = dlc.cast %arg0 : tensor<8x128xi64> -> tensor<8x128xf32>
  %3 = dlc.sub %0, %2 : (tensor<f32>, tensor<8x128xf32>) -> tensor<8x128xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x128xf32>, tensor<f32>) -> tensor<8x128xf32>
  %5 = dlc.cast %4 : tensor<8x128xf32> -> tensor<8x128xf16>
  dlc.yield %5 : tensor<8x128xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16(%arg0: tensor<30522x768xf32>, %arg1: tensor<8x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 4.080 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999996E-13> : tensor<f32>
  %2 = dlc.gather %arg0, %arg1 axis = 0 : (tensor<30522x768xf32>, tensor<8x128xi64>) -> tensor<8x128x768xf32>
  %3 = dlc.add %2, %arg2 : (tensor<8x128x768xf32>, tensor<128x768xf32>) -> tensor<8x128x768xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %5 = dlc.mul %4, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %6 = dlc.sub %3, %5 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %7 = dlc.mul %6, %6 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  %8 = dlc.reduce  sum %7 axes = [2] {keepdims = true} : tensor<8x128x768xf32> -> tensor<8x128x1xf32>
  %9 = dlc.mul %8, %0 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %10 = dlc.add %9, %1 : (tensor<8x128x1xf32>, tensor<f32>) -> tensor<8x128x1xf32>
  %11 = dlc.rsqrt %10 : tensor<8x128x1xf32> -> tensor<8x128x1xf32>
  %12 = dlc.mul %6, %11 : (tensor<8x128x768xf32>, tensor<8x128x1xf32>) -> tensor<8x128x768xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %14 = dlc.add %13, %arg4 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %15 = dlc.cast %14 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %15 : tensor<8x128x768xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_16x96_112x112_add_max_min_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf16> attributes {dlc.kernel, measured_us = 97.652 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<1x1x16x96xf16>) -> tensor<64x112x112x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x96xf32> -> tensor<64x112x112x96xf16>
  dlc.yield %6 : tensor<64x112x112x96xf16>
}
func.func private @mobilenet_v2_b64_f16_conv3x3s2_n64_4x32_112x112_add_max_min_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 68.838 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<3x3x4x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_24x144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x24xf16>, %arg1: tensor<1x1x24x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 40.199 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x24xf16>, tensor<1x1x24x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_32_112x112_add_max_min_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 69.353 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 32 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<3x3x1x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_96_56x56_add_max_min_f16(%arg0: tensor<64x112x112x96xf16>, %arg1: tensor<3x3x1x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf16> attributes {dlc.kernel, measured_us = 82.817 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 96 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x112x112x96xf16>, tensor<3x3x1x96xf16>) -> tensor<64x56x56x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x96xf32> -> tensor<64x56x56x96xf16>
  dlc.yield %6 : tensor<64x56x56x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 62.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_144_28x28_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf16> attributes {dlc.kernel, measured_us = 47.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x28x28x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x144xf32> -> tensor<64x28x28x144xf16>
  dlc.yield %6 : tensor<64x28x28x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<3x3x1x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 11.750 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 384 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<3x3x1x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 23.154 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x96xf16>, %arg1: tensor<1x1x96x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 12.710 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x96xf16>, tensor<1x1x96x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.054 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x24_56x56_add_add_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<1x1x144x24xf16>, %arg2: tensor<1x1x1x24xf32>, %arg3: tensor<64x56x56x24xf16>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 42.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x24xf16> -> tensor<64x56x56x24xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<1x1x144x24xf16>) -> tensor<64x56x56x24xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x24xf32>, tensor<64x56x56x24xf32>) -> tensor<64x56x56x24xf32>
  %4 = dlc.cast %3 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %4 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_64x384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x64xf16>, %arg1: tensor<1x1x64x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 8.215 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x64xf16>, tensor<1x1x64x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x32xf16>, %arg1: tensor<1x1x32x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 12.092 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x32xf16>, tensor<1x1x32x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_160x960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x160xf16>, %arg1: tensor<1x1x160x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.413 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x160xf16>, tensor<1x1x160x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 15.841 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x64_14x14_add_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x64xf16>, %arg2: tensor<1x1x1x64xf32>, %arg3: tensor<64x14x14x64xf16>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 8.847 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x64xf16> -> tensor<64x14x14x64xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x64xf16>) -> tensor<64x14x14x64xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x64xf32>, tensor<64x14x14x64xf32>) -> tensor<64x14x14x64xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %4 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<3x3x1x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.633 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 960 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<3x3x1x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x24_56x56_add_f16(%arg0: tensor<64x56x56x96xf16>, %arg1: tensor<1x1x96x24xf16>, %arg2: tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 25.868 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x96xf16>, tensor<1x1x96x24xf16>) -> tensor<64x56x56x24xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %2 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x160_7x7_add_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x160xf16>, %arg2: tensor<1x1x1x160xf32>, %arg3: tensor<64x7x7x160xf16>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 8.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x160xf16> -> tensor<64x7x7x160xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x160xf16>) -> tensor<64x7x7x160xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x160xf32>, tensor<64x7x7x160xf32>) -> tensor<64x7x7x160xf32>
  %4 = dlc.cast %3 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %4 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x96_14x14_add_add_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<1x1x576x96xf16>, %arg2: tensor<1x1x1x96xf32>, %arg3: tensor<64x14x14x96xf16>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 9.801 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x96xf16> -> tensor<64x14x14x96xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<1x1x576x96xf16>) -> tensor<64x14x14x96xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x96xf32>, tensor<64x14x14x96xf32>) -> tensor<64x14x14x96xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %4 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_192_14x14_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf16> attributes {dlc.kernel, measured_us = 15.022 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x14x14x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x192xf32> -> tensor<64x14x14x192xf16>
  dlc.yield %6 : tensor<64x14x14x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_320x1280_7x7_add_max_min(%arg0: tensor<64x7x7x320xf16>, %arg1: tensor<1x1x320x1280xf16>, %arg2: tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32> attributes {dlc.kernel, measured_us = 13.745 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x320xf16>, tensor<1x1x320x1280xf16>) -> tensor<64x7x7x1280xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x1280xf32>, tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  dlc.yield %5 : tensor<64x7x7x1280xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x320_7x7_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x320xf16>, %arg2: tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf16> attributes {dlc.kernel, measured_us = 9.038 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x320xf16>) -> tensor<64x7x7x320xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x320xf32>, tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x320xf32> -> tensor<64x7x7x320xf16>
  dlc.yield %2 : tensor<64x7x7x320xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x160_7x7_add_f16(%arg0: tensor<64x7x7x576xf16>, %arg1: tensor<1x1x576x160xf16>, %arg2: tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 6.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x576xf16>, tensor<1x1x576x160xf16>) -> tensor<64x7x7x160xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %2 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x96_14x14_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 7.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x96xf16>) -> tensor<64x14x14x96xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %2 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_matmul_64x1000x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<1280x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 5.230 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x1280xf16>, tensor<1280x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x64_14x14_add_f16(%arg0: tensor<64x14x14x192xf16>, %arg1: tensor<1x1x192x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 5.734 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x192xf16>, tensor<1x1x192x64xf16>) -> tensor<64x14x14x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %2 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x16_112x112_add_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<1x1x32x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 22.419 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<1x1x32x16xf16>) -> tensor<64x112x112x16xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %2 = dlc.cast %1 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %2 : tensor<64x112x112x16xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_576_7x7_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf16> attributes {dlc.kernel, measured_us = 8.339 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x7x7x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x576xf32> -> tensor<64x7x7x576xf16>
  dlc.yield %6 : tensor<64x7x7x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x32_28x28_add_f16(%arg0: tensor<64x28x28x144xf16>, %arg1: tensor<1x1x144x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 5.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x144xf16>, tensor<1x1x144x32xf16>) -> tensor<64x28x28x32xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %2 : tensor<64x28x28x32xf16>
}
func.func private @mobilenet_v2_b64_f16_reduce_sum_mul_64x7x7x1280_f16(%arg0: tensor<64x7x7x1280xf32>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 4.868 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x1280xf32> -> tensor<64x1x1x1280xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x1280xf32>, tensor<f32>) -> tensor<64x1x1x1280xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %3 : tensor<64x1x1x1280xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x32_28x28_add_add_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<1x1x192x32xf16>, %arg2: tensor<1x1x1x32xf32>, %arg3: tensor<64x28x28x32xf16>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 6.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x32xf16> -> tensor<64x28x28x32xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<1x1x192x32xf16>) -> tensor<64x28x28x32xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x32xf32>, tensor<64x28x28x32xf32>) -> tensor<64x28x28x32xf32>
  %4 = dlc.cast %3 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %4 : tensor<64x28x28x32xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x3072_add_add(%arg0: tensor<1x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 10.204 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x3072xf16>, tensor<3072x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16_2(%arg0: tensor<1x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 2.645 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [2] {keepdims = true} : tensor<1x128x768xf32> -> tensor<1x128x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %4 = dlc.sub %arg0, %3 : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
  %5 = dlc.mul %4, %4 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<1x128x768xf32> -> tensor<1x128x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %8 = dlc.add %7, %1 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %9 = dlc.rsqrt %8 : tensor<1x128x1xf32> -> tensor<1x128x1xf32>
  %10 = dlc.mul %4, %9 : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
  %11 = dlc.mul %10, %arg1 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %12 = dlc.add %11, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %13 = dlc.cast %12 : tensor<1x128x768xf32> -> tensor<1x128x768xf16>
  dlc.yield %13 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x3072x768_add_mul_mul_mul_add_and_5_more_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<1x128x3072xf16> attributes {dlc.kernel, measured_us = 5.733 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<4.471500e-02> : tensor<f32>
  %1 = dlc.constant dense<0.797884583> : tensor<f32>
  %2 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %3 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %4 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x3072xf16>) -> tensor<1x128x3072xf32>
  %5 = dlc.add %4, %arg2 : (tensor<1x128x3072xf32>, tensor<3072xf32>) -> tensor<1x128x3072xf32>
  %6 = dlc.mul %5, %5 : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
  %7 = dlc.mul %6, %5 : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
  %8 = dlc.mul %7, %0 : (tensor<1x128x3072xf32>, tensor<f32>) -> tensor<1x128x3072xf32>
  %9 = dlc.add %5, %8 : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
  %10 = dlc.mul %9, %1 : (tensor<1x128x3072xf32>, tensor<f32>) -> tensor<1x128x3072xf32>
  %11 = dlc.mul %5, %2 : (tensor<1x128x3072xf32>, tensor<f32>) -> tensor<1x128x3072xf32>
  %12 = dlc.tanh %10 : tensor<1x128x3072xf32> -> tensor<1x128x3072xf32>
  %13 = dlc.add %12, %3 : (tensor<1x128x3072xf32>, tensor<f32>) -> tensor<1x128x3072xf32>
  %14 = dlc.mul %11, %13 : (tensor<1x128x3072xf32>, tensor<1x128x3072xf32>) -> tensor<1x128x3072xf32>
  %15 = dlc.cast %14 : tensor<1x128x3072xf32> -> tensor<1x128x3072xf16>
  dlc.yield %15 : tensor<1x128x3072xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x2304x768_add_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x2304xf16>, %arg2: tensor<2304xf32>) -> tensor<1x128x2304xf16> attributes {dlc.kernel, measured_us = 5.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x2304xf16>) -> tensor<1x128x2304xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x2304xf32>
  %2 = dlc.cast %1 : tensor<1x128x2304xf32> -> tensor<1x128x2304xf16>
  dlc.yield %2 : tensor<1x128x2304xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add_2(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.026 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x128x64_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.299 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x128x12x64xf16> -> tensor<1x12x128x64xf16>
  dlc.yield %0 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x128x64_mul_add(%arg0: tensor<1x12x128x64xf16>, %arg1: tensor<1x12x64x128xf16>, %arg2: tensor<128x128xf32>) -> tensor<1x12x128x128xf32> attributes {dlc.kernel, measured_us = 2.612 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x64xf16>, tensor<1x12x64x128xf16>) -> tensor<1x12x128x128xf32>
  %2 = dlc.mul %1, %0 : (tensor<1x12x128x128xf32>, tensor<f32>) -> tensor<1x12x128x128xf32>
  %3 = dlc.add %2, %arg2 : (tensor<1x12x128x128xf32>, tensor<128x128xf32>) -> tensor<1x12x128x128xf32>
  dlc.yield %3 : tensor<1x12x128x128xf32>
}
func.func private @gpt2_s128_b1_f16_softmax_1x12x128x128_f16(%arg0: tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf16> attributes {dlc.kernel, measured_us = 2.559 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf16>
  dlc.yield %5 : tensor<1x12x128x128xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x64x128_f16(%arg0: tensor<1x12x128x128xf16>, %arg1: tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 2.445 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x128xf16>, tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<1x12x128x64xf32> -> tensor<1x12x128x64xf16>
  dlc.yield %1 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x50257x768(%arg0: tensor<1x128x768xf16>, %arg1: tensor<50257x768xf16>) -> tensor<1x128x50257xf32> attributes {dlc.kernel, measured_us = 50.096 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<1x128x768xf16>, tensor<50257x768xf16>) -> tensor<1x128x50257xf32>
  dlc.yield %0 : tensor<1x128x50257xf32>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x64x128_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x64x128xf16> attributes {dlc.kernel, measured_us = 1.531 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 32 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x128x12x64xf16> -> tensor<1x12x64x128xf16>
  dlc.yield %0 : tensor<1x12x64x128xf16>
}
func.func private @gpt2_s128_b1_f16_transpose_1x128x12x64_f16(%arg0: tensor<1x12x128x64xf16>) -> tensor<1x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.301 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x12x128x64xf16> -> tensor<1x128x12x64xf16>
  dlc.yield %0 : tensor<1x128x12x64xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.281 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_3(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.279 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 1536] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_2(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.278 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 768] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf16>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.070 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x128x768xf16> -> tensor<1x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %3 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16(%arg0: tensor<50257x768xf32>, %arg1: tensor<1x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> (tensor<1x128x768xf16>, tensor<1x128x768xf16>) attributes {dlc.kernel, measured_us = 3.200 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %2 = dlc.gather %arg0, %arg1 axis = 0 : (tensor<50257x768xf32>, tensor<1x128xi64>) -> tensor<1x128x768xf32>
  %3 = dlc.add %2, %arg2 : (tensor<1x128x768xf32>, tensor<128x768xf32>) -> tensor<1x128x768xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<1x128x768xf32> -> tensor<1x128x1xf32>
  %5 = dlc.mul %4, %0 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %6 = dlc.sub %3, %5 : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
  %7 = dlc.mul %6, %6 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  %8 = dlc.reduce  sum %7 axes = [2] {keepdims = true} : tensor<1x128x768xf32> -> tensor<1x128x1xf32>
  %9 = dlc.mul %8, %0 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %10 = dlc.add %9, %1 : (tensor<1x128x1xf32>, tensor<f32>) -> tensor<1x128x1xf32>
  %11 = dlc.rsqrt %10 : tensor<1x128x1xf32> -> tensor<1x128x1xf32>
  %12 = dlc.mul %6, %11 : (tensor<1x128x768xf32>, tensor<1x128x1xf32>) -> tensor<1x128x768xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %14 = dlc.add %13, %arg4 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %15 = dlc.cast %14 : tensor<1x128x768xf32> -> tensor<1x128x768xf16>
  %16 = dlc.cast %3 : tensor<1x128x768xf32> -> tensor<1x128x768xf16>
  dlc.yield %16, %15 : tensor<1x128x768xf16>, tensor<1x128x768xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 12.918 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 256 : i64, pads_high = array<i64: 2, 2>, pads_low = array<i64: 2, 2>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<5x5x1x256xf16>) -> tensor<64x14x14x256xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %7 = dlc.add %6, %1 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %8 = dlc.min %7, %2 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %9 = dlc.max %8, %3 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x14x14x256xf32>, tensor<64x14x14x256xf32>) -> tensor<64x14x14x256xf32>
  %11 = dlc.cast %10 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %11 : tensor<64x14x14x256xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 11.241 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x256xf16>) -> tensor<64x14x14x256xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %7 = dlc.add %6, %1 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %8 = dlc.min %7, %2 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %9 = dlc.max %8, %3 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x14x14x256xf32>, tensor<64x14x14x256xf32>) -> tensor<64x14x14x256xf32>
  %11 = dlc.cast %10 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %11 : tensor<64x14x14x256xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_16x32_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 57.046 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<1x1x16x32xf16>) -> tensor<64x112x112x32xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %7 = dlc.add %6, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %8 = dlc.min %7, %2 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %9 = dlc.max %8, %3 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x112x112x32xf32>, tensor<64x112x112x32xf32>) -> tensor<64x112x112x32xf32>
  %11 = dlc.cast %10 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %11 : tensor<64x112x112x32xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<3x3x1x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 40.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 16 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<3x3x1x16xf16>) -> tensor<64x112x112x16xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %7 = dlc.add %6, %1 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %8 = dlc.min %7, %2 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %9 = dlc.max %8, %3 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x112x112x16xf32>, tensor<64x112x112x16xf32>) -> tensor<64x112x112x16xf32>
  %11 = dlc.cast %10 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %11 : tensor<64x112x112x16xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 38.649 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 64 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x1x64xf16>) -> tensor<64x56x56x64xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %7 = dlc.add %6, %1 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %8 = dlc.min %7, %2 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %9 = dlc.max %8, %3 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x56x56x64xf32>, tensor<64x56x56x64xf32>) -> tensor<64x56x56x64xf32>
  %11 = dlc.cast %10 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %11 : tensor<64x56x56x64xf16>
}
func.func private @pp_lcnet_b64_f16_conv3x3s2_n64_4x16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 37.411 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<3x3x4x16xf16>) -> tensor<64x112x112x16xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %7 = dlc.add %6, %1 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %8 = dlc.min %7, %2 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %9 = dlc.max %8, %3 : (tensor<64x112x112x16xf32>, tensor<f32>) -> tensor<64x112x112x16xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x112x112x16xf32>, tensor<64x112x112x16xf32>) -> tensor<64x112x112x16xf32>
  %11 = dlc.cast %10 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %11 : tensor<64x112x112x16xf16>
}
func.func private @pp_lcnet_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.092 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_32_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x56x56x32xf16> attributes {dlc.kernel, measured_us = 39.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 32 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x112x112x32xf16>, tensor<3x3x1x32xf16>) -> tensor<64x56x56x32xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x56x56x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x56x56x32xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x56x56x32xf32>, tensor<f32>) -> tensor<64x56x56x32xf32>
  %7 = dlc.add %6, %1 : (tensor<64x56x56x32xf32>, tensor<f32>) -> tensor<64x56x56x32xf32>
  %8 = dlc.min %7, %2 : (tensor<64x56x56x32xf32>, tensor<f32>) -> tensor<64x56x56x32xf32>
  %9 = dlc.max %8, %3 : (tensor<64x56x56x32xf32>, tensor<f32>) -> tensor<64x56x56x32xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x56x56x32xf32>, tensor<64x56x56x32xf32>) -> tensor<64x56x56x32xf32>
  %11 = dlc.cast %10 : tensor<64x56x56x32xf32> -> tensor<64x56x56x32xf16>
  dlc.yield %11 : tensor<64x56x56x32xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 21.620 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<64x56x56x64xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %7 = dlc.add %6, %1 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %8 = dlc.min %7, %2 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %9 = dlc.max %8, %3 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x56x56x64xf32>, tensor<64x56x56x64xf32>) -> tensor<64x56x56x64xf32>
  %11 = dlc.cast %10 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %11 : tensor<64x56x56x64xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_64_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x28x28x64xf16> attributes {dlc.kernel, measured_us = 16.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 64 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x64xf16>, tensor<3x3x1x64xf16>) -> tensor<64x28x28x64xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x28x28x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x28x28x64xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x28x28x64xf32>, tensor<f32>) -> tensor<64x28x28x64xf32>
  %7 = dlc.add %6, %1 : (tensor<64x28x28x64xf32>, tensor<f32>) -> tensor<64x28x28x64xf32>
  %8 = dlc.min %7, %2 : (tensor<64x28x28x64xf32>, tensor<f32>) -> tensor<64x28x28x64xf32>
  %9 = dlc.max %8, %3 : (tensor<64x28x28x64xf32>, tensor<f32>) -> tensor<64x28x28x64xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x28x28x64xf32>, tensor<64x28x28x64xf32>) -> tensor<64x28x28x64xf32>
  %11 = dlc.cast %10 : tensor<64x28x28x64xf32> -> tensor<64x28x28x64xf16>
  dlc.yield %11 : tensor<64x28x28x64xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 15.040 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 128 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<3x3x1x128xf16>) -> tensor<64x28x28x128xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %7 = dlc.add %6, %1 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %8 = dlc.min %7, %2 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %9 = dlc.max %8, %3 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x28x28x128xf32>, tensor<64x28x28x128xf32>) -> tensor<64x28x28x128xf32>
  %11 = dlc.cast %10 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %11 : tensor<64x28x28x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_32x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x32xf16>, %arg1: tensor<1x1x32x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 16.264 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x32xf16>, tensor<1x1x32x64xf16>) -> tensor<64x56x56x64xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %7 = dlc.add %6, %1 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %8 = dlc.min %7, %2 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %9 = dlc.max %8, %3 : (tensor<64x56x56x64xf32>, tensor<f32>) -> tensor<64x56x56x64xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x56x56x64xf32>, tensor<64x56x56x64xf32>) -> tensor<64x56x56x64xf32>
  %11 = dlc.cast %10 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %11 : tensor<64x56x56x64xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x64xf16>, %arg1: tensor<1x1x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 10.665 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x64xf16>, tensor<1x1x64x128xf16>) -> tensor<64x28x28x128xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %7 = dlc.add %6, %1 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %8 = dlc.min %7, %2 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %9 = dlc.max %8, %3 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x28x28x128xf32>, tensor<64x28x28x128xf32>) -> tensor<64x28x28x128xf32>
  %11 = dlc.cast %10 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %11 : tensor<64x28x28x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 8.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x512xf16>) -> tensor<64x7x7x512xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %7 = dlc.add %6, %1 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %8 = dlc.min %7, %2 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %9 = dlc.max %8, %3 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x7x7x512xf32>, tensor<64x7x7x512xf32>) -> tensor<64x7x7x512xf32>
  dlc.yield %10 : tensor<64x7x7x512xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x128xf16>, %arg1: tensor<1x1x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 8.140 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x128xf16>, tensor<1x1x128x256xf16>) -> tensor<64x14x14x256xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %7 = dlc.add %6, %1 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %8 = dlc.min %7, %2 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %9 = dlc.max %8, %3 : (tensor<64x14x14x256xf32>, tensor<f32>) -> tensor<64x14x14x256xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x14x14x256xf32>, tensor<64x14x14x256xf32>) -> tensor<64x14x14x256xf32>
  %11 = dlc.cast %10 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %11 : tensor<64x14x14x256xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<5x5x1x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 8.056 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 512 : i64, pads_high = array<i64: 2, 2>, pads_low = array<i64: 2, 2>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<5x5x1x512xf16>) -> tensor<64x7x7x512xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %7 = dlc.add %6, %1 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %8 = dlc.min %7, %2 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %9 = dlc.max %8, %3 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x7x7x512xf32>, tensor<64x7x7x512xf32>) -> tensor<64x7x7x512xf32>
  dlc.yield %10 : tensor<64x7x7x512xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 11.849 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x128xf16>) -> tensor<64x28x28x128xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %7 = dlc.add %6, %1 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %8 = dlc.min %7, %2 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %9 = dlc.max %8, %3 : (tensor<64x28x28x128xf32>, tensor<f32>) -> tensor<64x28x28x128xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x28x28x128xf32>, tensor<64x28x28x128xf32>) -> tensor<64x28x28x128xf32>
  %11 = dlc.cast %10 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %11 : tensor<64x28x28x128xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_128_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x14x14x128xf16> attributes {dlc.kernel, measured_us = 9.177 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 128 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x128xf16>, tensor<3x3x1x128xf16>) -> tensor<64x14x14x128xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x14x14x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x14x14x128xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x14x14x128xf32>, tensor<f32>) -> tensor<64x14x14x128xf32>
  %7 = dlc.add %6, %1 : (tensor<64x14x14x128xf32>, tensor<f32>) -> tensor<64x14x14x128xf32>
  %8 = dlc.min %7, %2 : (tensor<64x14x14x128xf32>, tensor<f32>) -> tensor<64x14x14x128xf32>
  %9 = dlc.max %8, %3 : (tensor<64x14x14x128xf32>, tensor<f32>) -> tensor<64x14x14x128xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x14x14x128xf32>, tensor<64x14x14x128xf32>) -> tensor<64x14x14x128xf32>
  %11 = dlc.cast %10 : tensor<64x14x14x128xf32> -> tensor<64x14x14x128xf16>
  dlc.yield %11 : tensor<64x14x14x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x512_7x7_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x7x7x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 6.038 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x256xf16>, tensor<1x1x256x512xf16>) -> tensor<64x7x7x512xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %7 = dlc.add %6, %1 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %8 = dlc.min %7, %2 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %9 = dlc.max %8, %3 : (tensor<64x7x7x512xf32>, tensor<f32>) -> tensor<64x7x7x512xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x7x7x512xf32>, tensor<64x7x7x512xf32>) -> tensor<64x7x7x512xf32>
  %11 = dlc.cast %10 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %11 : tensor<64x7x7x512xf16>
}
func.func private @pp_lcnet_b64_f16_matmul_64x4x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<4x1280xf16>, %arg2: tensor<4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 3.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<64x1280xf16>, tensor<4x1280xf16>) -> tensor<64x4xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x4xf32>, tensor<4xf32>) -> tensor<64x4xf32>
  dlc.yield %1 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x1280_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 3.180 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %1 : tensor<64x1x1x1280xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv5x5s2_n64_256_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x7x7x256xf32> attributes {dlc.kernel, measured_us = 4.854 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.166666672> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 256 : i64, pads_high = array<i64: 2, 2>, pads_low = array<i64: 2, 2>, strides = array<i64: 2, 2>} : (tensor<64x14x14x256xf16>, tensor<5x5x1x256xf16>) -> tensor<64x7x7x256xf32>
  %5 = dlc.add %4, %arg2 : (tensor<64x7x7x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x7x7x256xf32>
  %6 = dlc.mul %5, %0 : (tensor<64x7x7x256xf32>, tensor<f32>) -> tensor<64x7x7x256xf32>
  %7 = dlc.add %6, %1 : (tensor<64x7x7x256xf32>, tensor<f32>) -> tensor<64x7x7x256xf32>
  %8 = dlc.min %7, %2 : (tensor<64x7x7x256xf32>, tensor<f32>) -> tensor<64x7x7x256xf32>
  %9 = dlc.max %8, %3 : (tensor<64x7x7x256xf32>, tensor<f32>) -> tensor<64x7x7x256xf32>
  %10 = dlc.mul %5, %9 : (tensor<64x7x7x256xf32>, tensor<64x7x7x256xf32>) -> tensor<64x7x7x256xf32>
  dlc.yield %10 : tensor<64x7x7x256xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x128_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf16> attributes {dlc.kernel, measured_us = 2.384 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x128xf32> -> tensor<64x1x1x128xf16>
  dlc.yield %1 : tensor<64x1x1x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x64_1x1_f16(%arg0: tensor<64x1x1x256xf16>, %arg1: tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf16> attributes {dlc.kernel, measured_us = 1.998 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x64xf32> -> tensor<64x1x1x64xf16>
  dlc.yield %1 : tensor<64x1x1x64xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x512_1x1_f16(%arg0: tensor<64x1x1x128xf16>, %arg1: tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 1.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %1 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 2.430 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x512xf32> -> tensor<64x1x1x512xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x512xf32>, tensor<f32>) -> tensor<64x1x1x512xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %3 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_softmax_64x4(%arg0: tensor<64x4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 1.705 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  %2 = dlc.exp %1 : tensor<64x4xf32> -> tensor<64x4xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  dlc.yield %4 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x256_1x1_f16(%arg0: tensor<64x1x1x64xf16>, %arg1: tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 1.721 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %1 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 2.126 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 2 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x256xf32> -> tensor<64x1x1x256xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x256xf32>, tensor<f32>) -> tensor<64x1x1x256xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %3 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_add_min_max_64x512x1x1_f16(%arg0: tensor<64x512x1x1xf16>, %arg1: tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf16> attributes {dlc.kernel, measured_us = 1.302 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x512x1x1xf16> -> tensor<64x512x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x512x1x1xf32> -> tensor<64x512x1x1xf16>
  dlc.yield %6 : tensor<64x512x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_min_max_64x256x1x1_f16(%arg0: tensor<64x256x1x1xf16>, %arg1: tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf16> attributes {dlc.kernel, measured_us = 1.268 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x256x1x1xf16> -> tensor<64x256x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x256x1x1xf32> -> tensor<64x256x1x1xf16>
  dlc.yield %6 : tensor<64x256x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_relu_64x128x1x1_f16(%arg0: tensor<64x128x1x1xf16>, %arg1: tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf16> attributes {dlc.kernel, measured_us = 1.233 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x128x1x1xf16> -> tensor<64x128x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf16>
  dlc.yield %3 : tensor<64x128x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_mul_add_min_max_mul_and_1_more_64x1280x1x1_f16(%arg0: tensor<64x1280x1x1xf16>) -> tensor<64x1280x1x1xf16> attributes {dlc.kernel, measured_us = 1.276 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x1280x1x1xf16> -> tensor<64x1280x1x1xf32>
  %1 = dlc.constant dense<0.166666672> : tensor<f32>
  %2 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %3 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %4 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %5 = dlc.constant dense<8.000000e-01> : tensor<1xf32>
  %6 = dlc.mul %0, %1 : (tensor<64x1280x1x1xf32>, tensor<f32>) -> tensor<64x1280x1x1xf32>
  %7 = dlc.add %6, %2 : (tensor<64x1280x1x1xf32>, tensor<f32>) -> tensor<64x1280x1x1xf32>
  %8 = dlc.min %7, %3 : (tensor<64x1280x1x1xf32>, tensor<f32>) -> tensor<64x1280x1x1xf32>
  %9 = dlc.max %8, %4 : (tensor<64x1280x1x1xf32>, tensor<f32>) -> tensor<64x1280x1x1xf32>
  %10 = dlc.mul %0, %9 : (tensor<64x1280x1x1xf32>, tensor<64x1280x1x1xf32>) -> tensor<64x1280x1x1xf32>
  %11 = dlc.mul %10, %5 : (tensor<64x1280x1x1xf32>, tensor<1xf32>) -> tensor<64x1280x1x1xf32>
  %12 = dlc.cast %11 : tensor<64x1280x1x1xf32> -> tensor<64x1280x1x1xf16>
  dlc.yield %12 : tensor<64x1280x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_relu_64x64x1x1_f16(%arg0: tensor<64x64x1x1xf16>, %arg1: tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf16> attributes {dlc.kernel, measured_us = 1.163 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x64x1x1xf16> -> tensor<64x64x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf16>
  dlc.yield %3 : tensor<64x64x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>, %arg1: tensor<64x1x1x256xf16>) -> tensor<64x7x7x256xf16> attributes {dlc.kernel, measured_us = 1.856 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x256xf16> -> tensor<64x1x1x256xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x256xf32>, tensor<64x1x1x256xf32>) -> tensor<64x7x7x256xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x256xf32> -> tensor<64x7x7x256xf16>
  dlc.yield %2 : tensor<64x7x7x256xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>, %arg1: tensor<64x1x1x512xf16>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 2.324 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x512xf16> -> tensor<64x1x1x512xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x512xf32>, tensor<64x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %2 : tensor<64x7x7x512xf16>
}
func.func private @vit_b8_f16_matmul_8x197x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x197x3072xf16> attributes {dlc.kernel, measured_us = 49.990 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<1.41421354> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %3 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x3072xf16>) -> tensor<8x197x3072xf32>
  %4 = dlc.add %3, %arg2 : (tensor<8x197x3072xf32>, tensor<3072xf32>) -> tensor<8x197x3072xf32>
  %5 = dlc.div %4, %0 : (tensor<8x197x3072xf32>, tensor<f32>) -> tensor<8x197x3072xf32>
  %6 = dlc.erf %5 : tensor<8x197x3072xf32> -> tensor<8x197x3072xf32>
  %7 = dlc.add %6, %1 : (tensor<8x197x3072xf32>, tensor<f32>) -> tensor<8x197x3072xf32>
  %8 = dlc.mul %4, %7 : (tensor<8x197x3072xf32>, tensor<8x197x3072xf32>) -> tensor<8x197x3072xf32>
  %9 = dlc.mul %8, %2 : (tensor<8x197x3072xf32>, tensor<f32>) -> tensor<8x197x3072xf32>
  %10 = dlc.cast %9 : tensor<8x197x3072xf32> -> tensor<8x197x3072xf16>
  dlc.yield %10 : tensor<8x197x3072xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 10.305 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.cast %1 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  dlc.yield %2 : tensor<8x197x768xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x3072_add_add(%arg0: tensor<8x197x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 31.700 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x3072xf16>, tensor<3072x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_matmul_8x12x197x197x64_mul(%arg0: tensor<8x12x197x64xf16>, %arg1: tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32> attributes {dlc.kernel, measured_us = 18.202 : f64, dlc.reasons = ["not by kind 'wgmma': the rhs has lines at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x64xf16>, tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32>
  %2 = dlc.mul %1, %0 : (tensor<8x12x197x197xf32>, tensor<f32>) -> tensor<8x12x197x197xf32>
  dlc.yield %2 : tensor<8x12x197x197xf32>
}
func.func private @vit_b8_f16_matmul_8x12x197x64x197_f16(%arg0: tensor<8x12x197x197xf16>, %arg1: tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 15.958 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has lines at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x197xf16>, tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x197x64xf32> -> tensor<8x12x197x64xf16>
  dlc.yield %1 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add_2(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 12.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_softmax_8x12x197x197_f16(%arg0: tensor<8x12x197x197xf32>) -> tensor<8x12x197x197xf16> attributes {dlc.kernel, measured_us = 10.412 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %2 = dlc.exp %1 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %5 = dlc.cast %4 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf16>
  dlc.yield %5 : tensor<8x12x197x197xf16>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16_2(%arg0: tensor<8x197x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 3.623 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [2] {keepdims = true} : tensor<8x197x768xf32> -> tensor<8x197x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %4 = dlc.sub %arg0, %3 : (tensor<8x197x768xf32>, tensor<8x197x1xf32>) -> tensor<8x197x768xf32>
  %5 = dlc.mul %4, %4 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<8x197x768xf32> -> tensor<8x197x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %8 = dlc.add %7, %1 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %9 = dlc.rsqrt %8 : tensor<8x197x1xf32> -> tensor<8x197x1xf32>
  %10 = dlc.mul %4, %9 : (tensor<8x197x768xf32>, tensor<8x197x1xf32>) -> tensor<8x197x768xf32>
  %11 = dlc.mul %10, %arg1 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %12 = dlc.add %11, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %13 = dlc.cast %12 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  dlc.yield %13 : tensor<8x197x768xf16>
}
func.func private @vit_b8_f16_transpose_8x12x64x197_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x64x197xf16> attributes {dlc.kernel, measured_us = 3.298 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x197x12x64xf16> -> tensor<8x12x64x197xf16>
  dlc.yield %0 : tensor<8x12x64x197xf16>
}
func.func private @vit_b8_f16_transpose_8x12x197x64_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 1.953 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x197x12x64xf16> -> tensor<8x12x197x64xf16>
  dlc.yield %0 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_conv16x16s16_n8_4x768_14x14_add(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<16x16x4x768xf16>, %arg2: tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32> attributes {dlc.kernel, measured_us = 15.304 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 16, 16>} : (tensor<8x224x224x4xf16>, tensor<16x16x4x768xf16>) -> tensor<8x14x14x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x768xf32>, tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32>
  dlc.yield %1 : tensor<8x14x14x768xf32>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf16>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 12.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x197x768xf16> -> tensor<8x197x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %3 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_transpose_8x197x12x64_f16(%arg0: tensor<8x12x197x64xf16>) -> tensor<8x197x12x64xf16> attributes {dlc.kernel, measured_us = 1.917 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x197x64xf16> -> tensor<8x197x12x64xf16>
  dlc.yield %0 : tensor<8x197x12x64xf16>
}
func.func private @vit_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 5.008 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16(%arg0: tensor<8x1x768xf32>, %arg1: tensor<8x196x768xf32>, %arg2: tensor<1x197x768xf32>, %arg3: tensor<1x1x768xf32>, %arg4: tensor<1x1x768xf32>) -> (tensor<8x197x768xf16>, tensor<8x197x768xf16>) attributes {dlc.kernel, measured_us = 5.470 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.constant dense<0.00130208337> : tensor<f32>
  %1 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %2 = dlc.concat %arg0, %arg1 axis = 1 : (tensor<8x1x768xf32>, tensor<8x196x768xf32>) -> tensor<8x197x768xf32>
  %3 = dlc.add %2, %arg2 : (tensor<8x197x768xf32>, tensor<1x197x768xf32>) -> tensor<8x197x768xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<8x197x768xf32> -> tensor<8x197x1xf32>
  %5 = dlc.mul %4, %0 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %6 = dlc.sub %3, %5 : (tensor<8x197x768xf32>, tensor<8x197x1xf32>) -> tensor<8x197x768xf32>
  %7 = dlc.mul %6, %6 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  %8 = dlc.reduce  sum %7 axes = [2] {keepdims = true} : tensor<8x197x768xf32> -> tensor<8x197x1xf32>
  %9 = dlc.mul %8, %0 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %10 = dlc.add %9, %1 : (tensor<8x197x1xf32>, tensor<f32>) -> tensor<8x197x1xf32>
  %11 = dlc.rsqrt %10 : tensor<8x197x1xf32> -> tensor<8x197x1xf32>
  %12 = dlc.mul %6, %11 : (tensor<8x197x768xf32>, tensor<8x197x1xf32>) -> tensor<8x197x768xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<8x197x768xf32>, tensor<1x1x768xf32>) -> tensor<8x197x768xf32>
  %14 = dlc.add %13, %arg4 : (tensor<8x197x768xf32>, tensor<1x1x768xf32>) -> tensor<8x197x768xf32>
  %15 = dlc.cast %14 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  %16 = dlc.cast %3 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  dlc.yield %16, %15 : tensor<8x197x768xf16>, tensor<8x197x768xf16>
}
func.func private @vit_b8_f16_matmul_8x1000x768_add(%arg0: tensor<8x768xf16>, %arg1: tensor<768x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.876 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x768xf16>, tensor<768x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vit_b8_f16_reduce_sum_mul_mul_add_8x196x768(%arg0: tensor<8x196x768xf32>, %arg1: tensor<1x1x768xf32>) -> tensor<8x1x768xf32> attributes {dlc.kernel, measured_us = 2.262 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.00510204071> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [1] {keepdims = true} : tensor<8x196x768xf32> -> tensor<8x1x768xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %5 = dlc.add %4, %arg1 : (tensor<8x1x768xf32>, tensor<1x1x768xf32>) -> tensor<8x1x768xf32>
  dlc.yield %5 : tensor<8x1x768xf32>
}
func.func private @vit_b8_f16_slice_8x1x768_f16(%arg0: tensor<8x197x768xf16>) -> tensor<8x1x768xf16> attributes {dlc.kernel, measured_us = 1.214 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<8x197x768xf16> -> tensor<8x1x768xf16>
  dlc.yield %0 : tensor<8x1x768xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 77.449 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 2 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x256xf16>, tensor<3x3x256x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 114.132 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x64xf16>, tensor<3x3x64x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_matmul_8x4096x25088_add_relu_f16(%arg0: tensor<8x25088xf16>, %arg1: tensor<25088x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 101.294 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x25088xf16>, tensor<25088x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_14x14_add_relu_f16(%arg0: tensor<8x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 18.137 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %3 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x64xf16>, %arg1: tensor<3x3x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 52.273 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x64xf16>, tensor<3x3x64x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x128xf16>, %arg1: tensor<3x3x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 50.460 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x128xf16>, tensor<3x3x128x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_4x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<3x3x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 42.353 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x4xf16>, tensor<3x3x4x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 47.367 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 64.004 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x128xf16>, tensor<3x3x128x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x256xf16>, %arg1: tensor<3x3x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 26.848 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x256xf16>, tensor<3x3x256x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_matmul_8x1000x4096_add(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 7.848 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 4.993 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vgg19_b8_f16_softmax_8x1000(%arg0: tensor<8x1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.278 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  %2 = dlc.exp %1 : tensor<8x1000xf32> -> tensor<8x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  dlc.yield %4 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x7x7x512_f16(%arg0: tensor<8x14x14x512xf16>) -> tensor<8x7x7x512xf16> attributes {dlc.kernel, measured_us = 1.532 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x14x14x512xf16> -> tensor<8x14x14x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x14x14x512xf32> -> tensor<8x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<8x7x7x512xf32> -> tensor<8x7x7x512xf16>
  dlc.yield %2 : tensor<8x7x7x512xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x112x112x64_f16(%arg0: tensor<8x224x224x64xf16>) -> tensor<8x112x112x64xf16> attributes {dlc.kernel, measured_us = 16.292 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x224x224x64xf16> -> tensor<8x224x224x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x224x224x64xf32> -> tensor<8x112x112x64xf32>
  %2 = dlc.cast %1 : tensor<8x112x112x64xf32> -> tensor<8x112x112x64xf16>
  dlc.yield %2 : tensor<8x112x112x64xf16>
}
func.func private @vgg19_b8_f16_matmul_8x4096x4096_add_relu_f16(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 8.748 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x14x14x512_f16(%arg0: tensor<8x28x28x512xf16>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 2.147 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x28x28x512xf16> -> tensor<8x28x28x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x28x28x512xf32> -> tensor<8x14x14x512xf32>
  %2 = dlc.cast %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %2 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x28x28x256_f16(%arg0: tensor<8x56x56x256xf16>) -> tensor<8x28x28x256xf16> attributes {dlc.kernel, measured_us = 2.883 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x56x56x256xf16> -> tensor<8x56x56x256xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x56x56x256xf32> -> tensor<8x28x28x256xf32>
  %2 = dlc.cast %1 : tensor<8x28x28x256xf32> -> tensor<8x28x28x256xf16>
  dlc.yield %2 : tensor<8x28x28x256xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x56x56x128_f16(%arg0: tensor<8x112x112x128xf16>) -> tensor<8x56x56x128xf16> attributes {dlc.kernel, measured_us = 4.529 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x112x112x128xf16> -> tensor<8x112x112x128xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x112x112x128xf32> -> tensor<8x56x56x128xf32>
  %2 = dlc.cast %1 : tensor<8x56x56x128xf32> -> tensor<8x56x56x128xf16>
  dlc.yield %2 : tensor<8x56x56x128xf16>
}
