func.func private @matmul_4096x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 317.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 40.569 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.297 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.750 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 159.852 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 88.064 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 53.059 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 59.187 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 51.456 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 50.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.515 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.030 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 42.003 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 47.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 47.091 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 403.638 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 61.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.713 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_64_32_3_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.422 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 137.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 79.094 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.585 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_32_3_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.598 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 57.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 38.780 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 36.131 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_32_3_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 17.478 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 27.507 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 43.190 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 36.099 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 356.771 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 44.310 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.996 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_128_32_4_1_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.188 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 159.923 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 89.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 54.313 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_128_32_4_1_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.027 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 61.779 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 47.315 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 47.052 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_128_32_4_1_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.315 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.620 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 36.435 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 66.300 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 44.060 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 500.428 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 60.643 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.262 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.470 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 111.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 65.075 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 41.756 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.881 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 83.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 26.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 25.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.251 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 12.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.860 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 63.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 40.918 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 469.283 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 58.556 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.993 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 149.910 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 81.609 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.206 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 65.942 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.956 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 18.924 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.112 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 22.790 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 60.665 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 56.857 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 439.891 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 60.633 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.040 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_3_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.240 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 129.222 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 83.353 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 51.139 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_3_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.321 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.476 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.760 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 19.833 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_3_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.161 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 9.961 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 21.033 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 61.680 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 57.395 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 723.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 89.408 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 11.392 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_32_64_4_2_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.366 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 148.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 80.784 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_32_64_4_2_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.232 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 104.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 15.094 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 14.387 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_32_64_4_2_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.588 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.056 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 58.672 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 61.814 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 661.942 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 78.832 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.300 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.276 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 147.331 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 82.579 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.979 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 89.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 14.710 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.560 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.120 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 19.273 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 107.113 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 69.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 951.788 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 115.433 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.142 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_6_1_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.488 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 239.219 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 126.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 74.073 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_6_1_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.260 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 135.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.070 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_6_1_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.579 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.633 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 40.064 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 103.500 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 89.228 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 954.211 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 117.254 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.968 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 154.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.147 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 61.097 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.590 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 136.486 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.156 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.680 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.809 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 5.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 35.174 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 103.321 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 80.326 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1094.486 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 125.734 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.809 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.753 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 162.140 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 91.913 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 63.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.494 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 142.281 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.044 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.883 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.240 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 29.267 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 200.457 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 85.644 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1472.115 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 176.758 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 22.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.627 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 181.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 109.974 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 78.748 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 7.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 205.449 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 19.936 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.694 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 50.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 193.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 121.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 2605.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 302.124 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 38.374 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_16_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.483 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 281.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 172.233 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 132.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_16_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.396 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 342.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 39.251 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_16_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.833 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.755 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 83.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 233.078 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 177.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 604.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 79.065 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.708 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_32_64_3_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 148.675 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 80.928 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 51.718 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_32_64_3_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.395 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 85.158 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.776 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 21.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_32_64_3_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.075 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.787 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.214 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 37.187 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 50.460 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1267.984 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 161.875 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 21.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_16_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 154.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 103.331 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 79.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_16_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 9.363 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 184.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 33.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 33.830 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_16_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 46.153 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 54.227 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 69.177 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 390.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 51.443 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 27.225 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_128_32_4_4_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 166.617 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 94.009 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 57.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_128_32_4_4_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 20.070 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 75.408 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 90.915 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 90.672 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_128_32_4_4_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 47.110 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 74.582 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 48.518 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 51.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 341.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 42.521 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.995 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_64_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 161.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.012 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 54.265 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_64_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.281 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 61.686 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.300 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 53.001 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_64_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.035 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.632 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 45.523 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 35.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 41.046 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 446.630 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 58.195 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.195 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_3_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 189.689 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 108.128 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 65.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_3_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.966 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 87.308 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 56.019 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 55.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_3_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.176 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 28.908 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 43.776 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 57.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 46.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @resnet50_b1_f16_conv3x3_256x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv3x3_128x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.457 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 4.030 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.953 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv3x3_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 5.277 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv3x3_512x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.544 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.597 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 4.087 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_2048x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 4.810 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_512x512_7x7_add_relu_f16(%arg0: tensor<1x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.436 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv7x7s2_4x64_112x112_add_relu_f16(%arg0: tensor<1x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf16> attributes {dlc.kernel, measured_us = 6.752 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<1x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<1x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf16>
  dlc.yield %3 : tensor<1x112x112x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.680 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_128x128_28x28_add_relu_f16(%arg0: tensor<1x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.339 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 4.053 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_256x256_14x14_add_relu_f16(%arg0: tensor<1x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.446 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 2.933 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x256_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf16> attributes {dlc.kernel, measured_us = 4.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<1x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf16>
  dlc.yield %3 : tensor<1x28x28x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_256x512_28x28_add_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.406 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.907 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %2 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x512_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf16> attributes {dlc.kernel, measured_us = 3.726 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<1x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf16>
  dlc.yield %3 : tensor<1x14x14x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x128_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf16> attributes {dlc.kernel, measured_us = 3.974 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<1x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf16>
  dlc.yield %3 : tensor<1x56x56x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.387 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %2 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 4.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 3.260 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %2 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_512x1024_14x14_add_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.491 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_matmul_1x1000x2048_add(%arg0: tensor<1x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 3.915 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x2048xf16>, tensor<2048x1000xf16>) -> tensor<1x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
  dlc.yield %1 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_conv1x1s2_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 4.201 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 2.936 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %2 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_softmax_1x1000(%arg0: tensor<1x1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 2.104 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  %2 = dlc.exp %1 : tensor<1x1000xf32> -> tensor<1x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  dlc.yield %4 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_transpose_pad_1x224x224x4_f16(%arg0: tensor<1x3x224x224xf32>) -> tensor<1x224x224x4xf16> attributes {dlc.kernel, measured_us = 1.862 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<1x224x224x3xf32> -> tensor<1x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<1x224x224x3xf16>, tensor<f16>) -> tensor<1x224x224x4xf16>
  dlc.yield %3 : tensor<1x224x224x4xf16>
}
func.func private @resnet50_b1_f16_averagepool7x7_1x1x1x2048_f16(%arg0: tensor<1x7x7x2048xf16>) -> tensor<1x1x1x2048xf16> attributes {dlc.kernel, measured_us = 1.540 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x7x7x2048xf32> -> tensor<1x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<1x1x1x2048xf32> -> tensor<1x1x1x2048xf16>
  dlc.yield %2 : tensor<1x1x1x2048xf16>
}
func.func private @resnet50_b1_f16_maxpool3x3s2_1x56x56x64_f16(%arg0: tensor<1x112x112x64xf16>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 1.648 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x112x112x64xf16> -> tensor<1x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %2 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 53.150 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 46.302 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 62.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv7x7s2_n64_4x64_112x112_add_relu_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 159.851 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf16>
  dlc.yield %3 : tensor<64x112x112x64xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 53.785 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 69.306 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 117.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 48.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 22.199 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 37.875 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 34.679 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 61.225 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 116.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 56.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 80.942 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %2 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 53.502 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_512x1024_14x14_add_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 66.155 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_256x512_28x28_add_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 99.339 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 48.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x128_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf16> attributes {dlc.kernel, measured_us = 77.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<64x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf16>
  dlc.yield %3 : tensor<64x56x56x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_2048x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 21.394 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 45.697 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %2 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x512_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf16> attributes {dlc.kernel, measured_us = 39.972 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<64x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf16>
  dlc.yield %3 : tensor<64x14x14x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x256_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf16> attributes {dlc.kernel, measured_us = 48.251 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<64x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf16>
  dlc.yield %3 : tensor<64x28x28x256xf16>
}
func.func private @resnet50_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 42.571 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 30.096 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %2 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 27.380 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %2 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 51.507 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 22.475 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_matmul_64x1000x2048_add(%arg0: tensor<64x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 6.190 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x2048xf16>, tensor<2048x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_softmax_64x1000(%arg0: tensor<64x1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 2.393 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  %2 = dlc.exp %1 : tensor<64x1000xf32> -> tensor<64x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  dlc.yield %4 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_maxpool3x3s2_64x56x56x64_f16(%arg0: tensor<64x112x112x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 43.520 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<64x112x112x64xf32> -> tensor<64x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %2 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_averagepool7x7_64x1x1x2048_f16(%arg0: tensor<64x7x7x2048xf16>) -> tensor<64x1x1x2048xf16> attributes {dlc.kernel, measured_us = 4.540 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<64x7x7x2048xf32> -> tensor<64x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<64x1x1x2048xf32> -> tensor<64x1x1x2048xf16>
  dlc.yield %2 : tensor<64x1x1x2048xf16>
}
func.func private @bert_b8_f16_matmul_8x128x768x3072_add_add(%arg0: tensor<8x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 25.519 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x3072xf16>, tensor<3072x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_matmul_8x128x768x768_add_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 7.503 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %2 = dlc.cast %1 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %2 : tensor<8x128x768xf16>
}
func.func private @bert_b8_f16_matmul_8x128x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x128x3072xf16> attributes {dlc.kernel, measured_us = 21.955 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @bert_b8_f16_matmul_8x128x768x768_add_add(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 10.218 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16_2(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.463 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8_f16_matmul_8x12x128x64x128_f16(%arg0: tensor<8x12x128x128xf16>, %arg1: tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 4.199 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x128xf16>, tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x128x64xf32> -> tensor<8x12x128x64xf16>
  dlc.yield %1 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_matmul_8x12x128x128x64_mul_add(%arg0: tensor<8x12x128x64xf16>, %arg1: tensor<8x12x64x128xf16>, %arg2: tensor<8x1x1x128xf16>) -> tensor<8x12x128x128xf32> attributes {dlc.kernel, measured_us = 4.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg2 : tensor<8x1x1x128xf16> -> tensor<8x1x1x128xf32>
  %1 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x64xf16>, tensor<8x12x64x128xf16>) -> tensor<8x12x128x128xf32>
  %3 = dlc.mul %2, %1 : (tensor<8x12x128x128xf32>, tensor<f32>) -> tensor<8x12x128x128xf32>
  %4 = dlc.add %3, %0 : (tensor<8x12x128x128xf32>, tensor<8x1x1x128xf32>) -> tensor<8x12x128x128xf32>
  dlc.yield %4 : tensor<8x12x128x128xf32>
}
func.func private @bert_b8_f16_softmax_8x12x128x128_f16(%arg0: tensor<8x12x128x128xf32>) -> tensor<8x12x128x128xf16> attributes {dlc.kernel, measured_us = 4.826 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf16>
  dlc.yield %5 : tensor<8x12x128x128xf16>
}
func.func private @bert_b8_f16_transpose_8x12x128x64_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.777 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x128x12x64xf16> -> tensor<8x12x128x64xf16>
  dlc.yield %0 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_transpose_8x12x64x128_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x64x128xf16> attributes {dlc.kernel, measured_us = 2.312 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x128x12x64xf16> -> tensor<8x12x64x128xf16>
  dlc.yield %0 : tensor<8x12x64x128xf16>
}
func.func private @bert_b8_f16_transpose_8x128x12x64_f16(%arg0: tensor<8x12x128x64xf16>) -> tensor<8x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.763 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x128x64xf16> -> tensor<8x128x12x64xf16>
  dlc.yield %0 : tensor<8x128x12x64xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 3.636 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8_f16_sub_mul_8x128_f16(%arg0: tensor<8x128xi64>) -> tensor<8x128xf16> attributes {dlc.kernel, measured_us = 1.289 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<-1.000000e+04> : tensor<f32>
  %2 = dlc.cast %arg0 : tensor<8x128xi64> -> tensor<8x128xf32>
  %3 = dlc.sub %0, %2 : (tensor<f32>, tensor<8x128xf32>) -> tensor<8x128xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x128xf32>, tensor<f32>) -> tensor<8x128xf32>
  %5 = dlc.cast %4 : tensor<8x128xf32> -> tensor<8x128xf16>
  dlc.yield %5 : tensor<8x128xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16(%arg0: tensor<30522x768xf32>, %arg1: tensor<8x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.942 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_16x96_112x112_add_max_min_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf16> attributes {dlc.kernel, measured_us = 105.048 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<1x1x16x96xf16>) -> tensor<64x112x112x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x96xf32> -> tensor<64x112x112x96xf16>
  dlc.yield %6 : tensor<64x112x112x96xf16>
}
func.func private @mobilenet_v2_b64_f16_conv3x3s2_n64_4x32_112x112_add_max_min_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 68.990 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<3x3x4x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_24x144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x24xf16>, %arg1: tensor<1x1x24x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 42.885 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x24xf16>, tensor<1x1x24x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_32_112x112_add_max_min_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 72.625 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 32 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<3x3x1x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_96_56x56_add_max_min_f16(%arg0: tensor<64x112x112x96xf16>, %arg1: tensor<3x3x1x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf16> attributes {dlc.kernel, measured_us = 95.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 96 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x112x112x96xf16>, tensor<3x3x1x96xf16>) -> tensor<64x56x56x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x96xf32> -> tensor<64x56x56x96xf16>
  dlc.yield %6 : tensor<64x56x56x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 27.089 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 65.686 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_144_28x28_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf16> attributes {dlc.kernel, measured_us = 50.929 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x28x28x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x144xf32> -> tensor<64x28x28x144xf16>
  dlc.yield %6 : tensor<64x28x28x144xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x24_56x56_add_add_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<1x1x144x24xf16>, %arg2: tensor<1x1x1x24xf32>, %arg3: tensor<64x56x56x24xf16>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 46.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x24xf16> -> tensor<64x56x56x24xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<1x1x144x24xf16>) -> tensor<64x56x56x24xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x24xf32>, tensor<64x56x56x24xf32>) -> tensor<64x56x56x24xf32>
  %4 = dlc.cast %3 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %4 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 42.617 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<3x3x1x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 11.703 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 384 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<3x3x1x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x96xf16>, %arg1: tensor<1x1x96x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 12.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x96xf16>, tensor<1x1x96x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_64x384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x64xf16>, %arg1: tensor<1x1x64x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 8.218 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x64xf16>, tensor<1x1x64x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_160x960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x160xf16>, %arg1: tensor<1x1x160x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.247 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x160xf16>, tensor<1x1x160x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 16.990 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x160_7x7_add_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x160xf16>, %arg2: tensor<1x1x1x160xf32>, %arg3: tensor<64x7x7x160xf16>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 10.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x160xf16> -> tensor<64x7x7x160xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x160xf16>) -> tensor<64x7x7x160xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x160xf32>, tensor<64x7x7x160xf32>) -> tensor<64x7x7x160xf32>
  %4 = dlc.cast %3 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %4 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<3x3x1x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.659 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 960 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<3x3x1x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x32xf16>, %arg1: tensor<1x1x32x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 12.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x32xf16>, tensor<1x1x32x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x64_14x14_add_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x64xf16>, %arg2: tensor<1x1x1x64xf32>, %arg3: tensor<64x14x14x64xf16>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 8.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x64xf16> -> tensor<64x14x14x64xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x64xf16>) -> tensor<64x14x14x64xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x64xf32>, tensor<64x14x14x64xf32>) -> tensor<64x14x14x64xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %4 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x24_56x56_add_f16(%arg0: tensor<64x56x56x96xf16>, %arg1: tensor<1x1x96x24xf16>, %arg2: tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 27.814 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x96xf16>, tensor<1x1x96x24xf16>) -> tensor<64x56x56x24xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %2 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_320x1280_7x7_add_max_min(%arg0: tensor<64x7x7x320xf16>, %arg1: tensor<1x1x320x1280xf16>, %arg2: tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32> attributes {dlc.kernel, measured_us = 13.809 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x320xf16>, tensor<1x1x320x1280xf16>) -> tensor<64x7x7x1280xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x1280xf32>, tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  dlc.yield %5 : tensor<64x7x7x1280xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x96_14x14_add_add_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<1x1x576x96xf16>, %arg2: tensor<1x1x1x96xf32>, %arg3: tensor<64x14x14x96xf16>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 9.999 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x96xf16> -> tensor<64x14x14x96xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<1x1x576x96xf16>) -> tensor<64x14x14x96xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x96xf32>, tensor<64x14x14x96xf32>) -> tensor<64x14x14x96xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %4 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_192_14x14_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf16> attributes {dlc.kernel, measured_us = 14.908 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x14x14x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x192xf32> -> tensor<64x14x14x192xf16>
  dlc.yield %6 : tensor<64x14x14x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x320_7x7_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x320xf16>, %arg2: tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf16> attributes {dlc.kernel, measured_us = 8.945 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x320xf16>) -> tensor<64x7x7x320xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x320xf32>, tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x320xf32> -> tensor<64x7x7x320xf16>
  dlc.yield %2 : tensor<64x7x7x320xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x160_7x7_add_f16(%arg0: tensor<64x7x7x576xf16>, %arg1: tensor<1x1x576x160xf16>, %arg2: tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 7.182 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x576xf16>, tensor<1x1x576x160xf16>) -> tensor<64x7x7x160xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %2 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_matmul_64x1000x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<1280x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 5.598 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x1280xf16>, tensor<1280x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x96_14x14_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 7.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x96xf16>) -> tensor<64x14x14x96xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %2 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x64_14x14_add_f16(%arg0: tensor<64x14x14x192xf16>, %arg1: tensor<1x1x192x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 5.390 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x192xf16>, tensor<1x1x192x64xf16>) -> tensor<64x14x14x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %2 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_576_7x7_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf16> attributes {dlc.kernel, measured_us = 8.220 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x7x7x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x576xf32> -> tensor<64x7x7x576xf16>
  dlc.yield %6 : tensor<64x7x7x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x16_112x112_add_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<1x1x32x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 27.675 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<1x1x32x16xf16>) -> tensor<64x112x112x16xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %2 = dlc.cast %1 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %2 : tensor<64x112x112x16xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x32_28x28_add_f16(%arg0: tensor<64x28x28x144xf16>, %arg1: tensor<1x1x144x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 5.761 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x144xf16>, tensor<1x1x144x32xf16>) -> tensor<64x28x28x32xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %2 : tensor<64x28x28x32xf16>
}
func.func private @mobilenet_v2_b64_f16_reduce_sum_mul_64x7x7x1280_f16(%arg0: tensor<64x7x7x1280xf32>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 4.934 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x1280xf32> -> tensor<64x1x1x1280xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x1280xf32>, tensor<f32>) -> tensor<64x1x1x1280xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %3 : tensor<64x1x1x1280xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x32_28x28_add_add_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<1x1x192x32xf16>, %arg2: tensor<1x1x1x32xf32>, %arg3: tensor<64x28x28x32xf16>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 6.511 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x32xf16> -> tensor<64x28x28x32xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<1x1x192x32xf16>) -> tensor<64x28x28x32xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x32xf32>, tensor<64x28x28x32xf32>) -> tensor<64x28x28x32xf32>
  %4 = dlc.cast %3 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %4 : tensor<64x28x28x32xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x3072_add_add(%arg0: tensor<1x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 11.455 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x3072xf16>, tensor<3072x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16_2(%arg0: tensor<1x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 2.680 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
func.func private @gpt2_s128_b1_f16_matmul_1x128x3072x768_add_mul_mul_mul_add_and_5_more_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<1x128x3072xf16> attributes {dlc.kernel, measured_us = 5.942 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
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
func.func private @gpt2_s128_b1_f16_matmul_1x128x2304x768_add_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x2304xf16>, %arg2: tensor<2304xf32>) -> tensor<1x128x2304xf16> attributes {dlc.kernel, measured_us = 5.399 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x2304xf16>) -> tensor<1x128x2304xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x2304xf32>
  %2 = dlc.cast %1 : tensor<1x128x2304xf32> -> tensor<1x128x2304xf16>
  dlc.yield %2 : tensor<1x128x2304xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add_2(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.228 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x128x64_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.404 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x128x12x64xf16> -> tensor<1x12x128x64xf16>
  dlc.yield %0 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_softmax_1x12x128x128_f16(%arg0: tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf16> attributes {dlc.kernel, measured_us = 2.636 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf16>
  dlc.yield %5 : tensor<1x12x128x128xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x128x64_mul_add(%arg0: tensor<1x12x128x64xf16>, %arg1: tensor<1x12x64x128xf16>, %arg2: tensor<128x128xf32>) -> tensor<1x12x128x128xf32> attributes {dlc.kernel, measured_us = 2.562 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x64xf16>, tensor<1x12x64x128xf16>) -> tensor<1x12x128x128xf32>
  %2 = dlc.mul %1, %0 : (tensor<1x12x128x128xf32>, tensor<f32>) -> tensor<1x12x128x128xf32>
  %3 = dlc.add %2, %arg2 : (tensor<1x12x128x128xf32>, tensor<128x128xf32>) -> tensor<1x12x128x128xf32>
  dlc.yield %3 : tensor<1x12x128x128xf32>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x64x128_f16(%arg0: tensor<1x12x128x128xf16>, %arg1: tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 2.371 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x128xf16>, tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<1x12x128x64xf32> -> tensor<1x12x128x64xf16>
  dlc.yield %1 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x50257x768(%arg0: tensor<1x128x768xf16>, %arg1: tensor<50257x768xf16>) -> tensor<1x128x50257xf32> attributes {dlc.kernel, measured_us = 59.043 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<1x128x768xf16>, tensor<50257x768xf16>) -> tensor<1x128x50257xf32>
  dlc.yield %0 : tensor<1x128x50257xf32>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x64x128_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x64x128xf16> attributes {dlc.kernel, measured_us = 1.652 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 32 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x128x12x64xf16> -> tensor<1x12x64x128xf16>
  dlc.yield %0 : tensor<1x12x64x128xf16>
}
func.func private @gpt2_s128_b1_f16_transpose_1x128x12x64_f16(%arg0: tensor<1x12x128x64xf16>) -> tensor<1x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.407 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x12x128x64xf16> -> tensor<1x128x12x64xf16>
  dlc.yield %0 : tensor<1x128x12x64xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_3(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.398 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 1536] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.389 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_2(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.389 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 768] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf16>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x128x768xf16> -> tensor<1x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %3 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16(%arg0: tensor<50257x768xf32>, %arg1: tensor<1x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> (tensor<1x128x768xf16>, tensor<1x128x768xf16>) attributes {dlc.kernel, measured_us = 3.177 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 12.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 10.914 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_16x32_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 50.070 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 41.356 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<3x3x1x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 41.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_32_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x56x56x32xf16> attributes {dlc.kernel, measured_us = 43.836 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 42.659 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @pp_lcnet_b64_f16_conv3x3s2_n64_4x16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 36.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_64_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x28x28x64xf16> attributes {dlc.kernel, measured_us = 18.324 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 14.955 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 22.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 8.353 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<5x5x1x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 8.003 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x128xf16>, %arg1: tensor<1x1x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 8.003 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x512_7x7_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x7x7x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 5.934 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x64xf16>, %arg1: tensor<1x1x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 10.593 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_32x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x32xf16>, %arg1: tensor<1x1x32x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 16.771 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_128_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x14x14x128xf16> attributes {dlc.kernel, measured_us = 9.088 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 11.724 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @pp_lcnet_b64_f16_matmul_64x4x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<4x1280xf16>, %arg2: tensor<4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 3.126 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<64x1280xf16>, tensor<4x1280xf16>) -> tensor<64x4xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x4xf32>, tensor<4xf32>) -> tensor<64x4xf32>
  dlc.yield %1 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x1280_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 3.177 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %1 : tensor<64x1x1x1280xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x128_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf16> attributes {dlc.kernel, measured_us = 2.384 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x128xf32> -> tensor<64x1x1x128xf16>
  dlc.yield %1 : tensor<64x1x1x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x64_1x1_f16(%arg0: tensor<64x1x1x256xf16>, %arg1: tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf16> attributes {dlc.kernel, measured_us = 1.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x64xf32> -> tensor<64x1x1x64xf16>
  dlc.yield %1 : tensor<64x1x1x64xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x512_1x1_f16(%arg0: tensor<64x1x1x128xf16>, %arg1: tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 1.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %1 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_softmax_64x4(%arg0: tensor<64x4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 1.801 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  %2 = dlc.exp %1 : tensor<64x4xf32> -> tensor<64x4xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  dlc.yield %4 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x256_1x1_f16(%arg0: tensor<64x1x1x64xf16>, %arg1: tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 1.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %1 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv5x5s2_n64_256_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x7x7x256xf32> attributes {dlc.kernel, measured_us = 4.926 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_add_min_max_64x256x1x1_f16(%arg0: tensor<64x256x1x1xf16>, %arg1: tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf16> attributes {dlc.kernel, measured_us = 1.326 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x256x1x1xf16> -> tensor<64x256x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x256x1x1xf32> -> tensor<64x256x1x1xf16>
  dlc.yield %6 : tensor<64x256x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_min_max_64x512x1x1_f16(%arg0: tensor<64x512x1x1xf16>, %arg1: tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf16> attributes {dlc.kernel, measured_us = 1.326 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x512x1x1xf16> -> tensor<64x512x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x512x1x1xf32> -> tensor<64x512x1x1xf16>
  dlc.yield %6 : tensor<64x512x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_mul_add_min_max_mul_and_1_more_64x1280x1x1_f16(%arg0: tensor<64x1280x1x1xf16>) -> tensor<64x1280x1x1xf16> attributes {dlc.kernel, measured_us = 1.374 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_add_relu_64x128x1x1_f16(%arg0: tensor<64x128x1x1xf16>, %arg1: tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf16> attributes {dlc.kernel, measured_us = 1.268 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x128x1x1xf16> -> tensor<64x128x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf16>
  dlc.yield %3 : tensor<64x128x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_relu_64x64x1x1_f16(%arg0: tensor<64x64x1x1xf16>, %arg1: tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf16> attributes {dlc.kernel, measured_us = 1.230 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x64x1x1xf16> -> tensor<64x64x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf16>
  dlc.yield %3 : tensor<64x64x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 2.195 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 2 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x256xf32> -> tensor<64x1x1x256xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x256xf32>, tensor<f32>) -> tensor<64x1x1x256xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %3 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 2.498 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x512xf32> -> tensor<64x1x1x512xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x512xf32>, tensor<f32>) -> tensor<64x1x1x512xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %3 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>, %arg1: tensor<64x1x1x256xf16>) -> tensor<64x7x7x256xf16> attributes {dlc.kernel, measured_us = 1.908 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x256xf16> -> tensor<64x1x1x256xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x256xf32>, tensor<64x1x1x256xf32>) -> tensor<64x7x7x256xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x256xf32> -> tensor<64x7x7x256xf16>
  dlc.yield %2 : tensor<64x7x7x256xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>, %arg1: tensor<64x1x1x512xf16>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 2.454 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x512xf16> -> tensor<64x1x1x512xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x512xf32>, tensor<64x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %2 : tensor<64x7x7x512xf16>
}
func.func private @vit_b8_f16_matmul_8x197x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x197x3072xf16> attributes {dlc.kernel, measured_us = 52.179 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
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
func.func private @vit_b8_f16_matmul_8x197x768x768_add_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 10.769 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.cast %1 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  dlc.yield %2 : tensor<8x197x768xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x3072_add_add(%arg0: tensor<8x197x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 34.090 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x3072xf16>, tensor<3072x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_matmul_8x12x197x64x197_f16(%arg0: tensor<8x12x197x197xf16>, %arg1: tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 15.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x197xf16>, tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x197x64xf32> -> tensor<8x12x197x64xf16>
  dlc.yield %1 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_matmul_8x12x197x197x64_mul(%arg0: tensor<8x12x197x64xf16>, %arg1: tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32> attributes {dlc.kernel, measured_us = 18.093 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x64xf16>, tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32>
  %2 = dlc.mul %1, %0 : (tensor<8x12x197x197xf32>, tensor<f32>) -> tensor<8x12x197x197xf32>
  dlc.yield %2 : tensor<8x12x197x197xf32>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add_2(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 14.498 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_softmax_8x12x197x197_f16(%arg0: tensor<8x12x197x197xf32>) -> tensor<8x12x197x197xf16> attributes {dlc.kernel, measured_us = 10.509 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %2 = dlc.exp %1 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %5 = dlc.cast %4 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf16>
  dlc.yield %5 : tensor<8x12x197x197xf16>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16_2(%arg0: tensor<8x197x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 3.762 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
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
func.func private @vit_b8_f16_transpose_8x12x64x197_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x64x197xf16> attributes {dlc.kernel, measured_us = 3.493 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x197x12x64xf16> -> tensor<8x12x64x197xf16>
  dlc.yield %0 : tensor<8x12x64x197xf16>
}
func.func private @vit_b8_f16_conv16x16s16_n8_4x768_14x14_add(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<16x16x4x768xf16>, %arg2: tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32> attributes {dlc.kernel, measured_us = 15.627 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 16, 16>} : (tensor<8x224x224x4xf16>, tensor<16x16x4x768xf16>) -> tensor<8x14x14x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x768xf32>, tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32>
  dlc.yield %1 : tensor<8x14x14x768xf32>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf16>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 15.588 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x197x768xf16> -> tensor<8x197x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %3 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_transpose_8x12x197x64_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 2.023 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x197x12x64xf16> -> tensor<8x12x197x64xf16>
  dlc.yield %0 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_transpose_8x197x12x64_f16(%arg0: tensor<8x12x197x64xf16>) -> tensor<8x197x12x64xf16> attributes {dlc.kernel, measured_us = 2.022 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x197x64xf16> -> tensor<8x197x12x64xf16>
  dlc.yield %0 : tensor<8x197x12x64xf16>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16(%arg0: tensor<8x1x768xf32>, %arg1: tensor<8x196x768xf32>, %arg2: tensor<1x197x768xf32>, %arg3: tensor<1x1x768xf32>, %arg4: tensor<1x1x768xf32>) -> (tensor<8x197x768xf16>, tensor<8x197x768xf16>) attributes {dlc.kernel, measured_us = 5.928 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
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
func.func private @vit_b8_f16_matmul_8x1000x768_add(%arg0: tensor<8x768xf16>, %arg1: tensor<768x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x768xf16>, tensor<768x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vit_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 5.016 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vit_b8_f16_reduce_sum_mul_mul_add_8x196x768(%arg0: tensor<8x196x768xf32>, %arg1: tensor<1x1x768xf32>) -> tensor<8x1x768xf32> attributes {dlc.kernel, measured_us = 2.350 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.00510204071> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [1] {keepdims = true} : tensor<8x196x768xf32> -> tensor<8x1x768xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %5 = dlc.add %4, %arg1 : (tensor<8x1x768xf32>, tensor<1x1x768xf32>) -> tensor<8x1x768xf32>
  dlc.yield %5 : tensor<8x1x768xf32>
}
func.func private @vit_b8_f16_gather_8x768_f16(%arg0: tensor<8x197x768xf16>) -> tensor<8x768xf16> attributes {dlc.kernel, measured_us = 1.310 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0> : tensor<i64>
  %1 = dlc.gather %arg0, %0 axis = 1 : (tensor<8x197x768xf16>, tensor<i64>) -> tensor<8x768xf16>
  dlc.yield %1 : tensor<8x768xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 102.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 100.605 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x256xf16>, tensor<3x3x256x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 119.390 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x64xf16>, tensor<3x3x64x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_14x14_add_relu_f16(%arg0: tensor<8x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 29.768 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %3 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 87.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x128xf16>, tensor<3x3x128x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_matmul_8x4096x25088_add_relu_f16(%arg0: tensor<8x25088xf16>, %arg1: tensor<25088x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 106.147 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x25088xf16>, tensor<25088x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x256xf16>, %arg1: tensor<3x3x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 53.646 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x256xf16>, tensor<3x3x256x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x128xf16>, %arg1: tensor<3x3x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 52.273 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x128xf16>, tensor<3x3x128x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x64xf16>, %arg1: tensor<3x3x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 52.057 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x64xf16>, tensor<3x3x64x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_4x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<3x3x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 44.651 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x4xf16>, tensor<3x3x4x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_matmul_8x1000x4096_add(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 7.828 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 5.003 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vgg19_b8_f16_softmax_8x1000(%arg0: tensor<8x1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.326 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  %2 = dlc.exp %1 : tensor<8x1000xf32> -> tensor<8x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  dlc.yield %4 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x112x112x64_f16(%arg0: tensor<8x224x224x64xf16>) -> tensor<8x112x112x64xf16> attributes {dlc.kernel, measured_us = 22.529 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x224x224x64xf16> -> tensor<8x224x224x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x224x224x64xf32> -> tensor<8x112x112x64xf32>
  %2 = dlc.cast %1 : tensor<8x112x112x64xf32> -> tensor<8x112x112x64xf16>
  dlc.yield %2 : tensor<8x112x112x64xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x7x7x512_f16(%arg0: tensor<8x14x14x512xf16>) -> tensor<8x7x7x512xf16> attributes {dlc.kernel, measured_us = 1.644 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x14x14x512xf16> -> tensor<8x14x14x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x14x14x512xf32> -> tensor<8x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<8x7x7x512xf32> -> tensor<8x7x7x512xf16>
  dlc.yield %2 : tensor<8x7x7x512xf16>
}
func.func private @vgg19_b8_f16_matmul_8x4096x4096_add_relu_f16(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 11.265 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x14x14x512_f16(%arg0: tensor<8x28x28x512xf16>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 2.312 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x28x28x512xf16> -> tensor<8x28x28x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x28x28x512xf32> -> tensor<8x14x14x512xf32>
  %2 = dlc.cast %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %2 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x28x28x256_f16(%arg0: tensor<8x56x56x256xf16>) -> tensor<8x28x28x256xf16> attributes {dlc.kernel, measured_us = 3.163 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x56x56x256xf16> -> tensor<8x56x56x256xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x56x56x256xf32> -> tensor<8x28x28x256xf32>
  %2 = dlc.cast %1 : tensor<8x28x28x256xf32> -> tensor<8x28x28x256xf16>
  dlc.yield %2 : tensor<8x28x28x256xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x56x56x128_f16(%arg0: tensor<8x112x112x128xf16>) -> tensor<8x56x56x128xf16> attributes {dlc.kernel, measured_us = 5.734 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x112x112x128xf16> -> tensor<8x112x112x128xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x112x112x128xf32> -> tensor<8x56x56x128xf32>
  %2 = dlc.cast %1 : tensor<8x56x56x128xf32> -> tensor<8x56x56x128xf16>
  dlc.yield %2 : tensor<8x56x56x128xf16>
}
