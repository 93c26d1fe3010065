func.func private @matmul_4096x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 314.982 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 41.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 10.102 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 147.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 83.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 51.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 13.395 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.073 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 50.940 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.758 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.564 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 42.905 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 44.752 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 46.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 401.660 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 62.172 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.969 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_64_32_3_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.595 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 127.193 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 75.392 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 46.966 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_32_3_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.787 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 56.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 33.996 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 32.313 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_32_3_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.467 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 17.705 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 27.740 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 33.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 35.052 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 342.128 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 44.236 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.192 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_128_32_4_1_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.310 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 146.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 84.265 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 52.016 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_128_32_4_1_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.142 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 61.798 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 47.190 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 46.844 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_128_32_4_1_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.478 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.761 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 36.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 45.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 42.995 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 459.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 60.726 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.576 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 101.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 61.171 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 42.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.422 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 75.097 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 26.345 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 25.766 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.532 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 13.824 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 26.928 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 41.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 37.251 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 441.968 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 57.926 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.105 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 139.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.121 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.182 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.321 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 63.372 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.784 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 18.544 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.017 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.233 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 22.940 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 37.910 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 55.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 424.694 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.014 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.200 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_3_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.358 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 119.971 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 80.000 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.926 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_3_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.468 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 59.555 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.748 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 17.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_3_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.334 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.048 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 21.193 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 41.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 56.198 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 656.326 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 75.212 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 11.232 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__64_32_64_4_2_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.523 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 141.664 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.515 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.894 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_32_64_4_2_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.433 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 87.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.353 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_32_64_4_2_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.803 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 22.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 36.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 61.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 599.900 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 70.406 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.793 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.568 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 139.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.451 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.318 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 79.526 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.953 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.729 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 20.076 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 62.086 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 69.273 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 842.921 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 97.296 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.660 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_6_1_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 228.995 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 122.531 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 73.382 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_6_1_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 110.755 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 12.761 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.112 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_6_1_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.742 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.841 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 33.296 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 60.803 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 90.435 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 862.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 99.382 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.859 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 150.947 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.995 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 62.329 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.654 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 114.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.964 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 9.814 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.020 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 5.590 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 30.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 60.092 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 81.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 956.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 112.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.200 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.032 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 156.428 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.825 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 64.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 126.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.780 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 11.561 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.145 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.640 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 30.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 111.142 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 88.771 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1316.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 153.609 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 20.502 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.707 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 183.923 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 116.086 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 84.204 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 7.590 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 177.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 19.792 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 8.793 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.523 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 5.027 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 45.254 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 107.276 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 111.014 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 2322.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 257.414 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 33.033 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__16_16_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.172 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 268.636 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 166.259 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 123.411 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_16_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 288.998 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 35.542 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 10.073 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_16_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.035 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.960 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 71.577 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 131.545 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 173.980 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 561.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 67.936 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.076 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_32_64_3_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.403 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 141.036 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 77.923 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.579 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_32_64_3_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.622 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 73.318 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 20.115 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 20.492 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_32_64_3_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.088 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.844 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 28.121 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 49.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1095.232 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 132.752 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 18.464 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_16_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 140.758 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 92.272 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_16_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 69.462 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_16_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.515 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 153.584 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 32.940 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_16_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 34.070 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_16_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_16_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.782 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_16_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 41.302 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 39.065 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_16_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 61.849 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 400.361 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 52.777 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 28.086 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_128_32_4_4_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.974 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 154.780 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.121 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 55.936 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_128_32_4_4_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 20.649 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 77.238 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 93.430 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 92.345 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_128_32_4_4_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 48.112 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 76.092 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 47.817 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 52.329 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 336.515 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 43.680 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.638 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__256_64_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 10.256 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 151.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 86.547 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 53.478 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_64_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.691 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 63.094 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.934 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 53.558 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_64_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.326 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 28.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 46.656 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 30.985 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 38.822 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 455.676 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.824 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.684 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_3_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.798 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 179.033 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 104.163 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 63.177 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_3_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 13.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 87.699 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 55.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 56.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_3_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.352 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 29.088 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 44.060 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 56.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 44.566 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 184.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.091 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.641 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.873 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 69.417 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 23.564 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 32.924 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 39.990 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 39.635 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.576 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.385 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.494 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 81.283 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 43.382 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 184.691 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_256_4_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.625 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_256_4_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_256_4_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.587 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 69.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.878 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_256_4_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 23.212 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_256_4_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.776 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_256_4_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 33.728 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 40.832 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_256_4_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 40.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_256_4_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 7.225 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_256_4_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 22.041 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_256_4_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 32.278 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 70.265 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_256_4_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 40.790 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 186.460 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_256_128_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 24.982 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_256_128_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_256_128_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.851 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 70.454 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.836 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_256_128_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 23.411 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_256_128_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 10.361 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_256_128_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 33.212 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 39.568 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_256_128_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 39.222 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_256_128_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.156 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_256_128_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.065 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_256_128_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 31.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 38.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_256_128_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 39.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 188.611 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_256_128_4_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.619 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_256_128_4_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.035 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_256_128_4_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.430 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 70.707 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.923 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_256_128_4_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 27.449 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_256_128_4_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.369 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_256_128_4_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 33.632 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 56.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_256_128_4_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 49.164 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_256_128_4_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.819 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_256_128_4_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 21.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_256_128_4_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 32.112 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 29.849 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_256_128_4_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 40.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_192_5_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 202.860 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_192_5_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 34.960 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_192_5_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_192_5_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 7.145 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_192_5_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 73.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_192_5_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 40.262 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_192_5_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 25.689 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_192_5_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.873 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_192_5_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 27.465 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_192_5_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 30.569 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_192_5_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 30.099 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_192_5_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.408 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_192_5_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 16.518 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_192_5_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 24.166 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_192_5_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 71.065 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_192_5_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 43.027 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 194.544 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_128_6_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.276 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_128_6_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 7.961 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_128_6_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.411 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 68.150 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_128_6_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 22.131 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_128_6_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_128_6_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 34.755 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.209 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_128_6_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 20.828 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_128_6_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_128_6_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.644 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_128_6_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 17.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 60.000 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_128_6_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 48.291 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 195.654 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_128_6_132_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 25.779 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_128_6_132_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 8.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_128_6_132_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.035 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 68.761 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.417 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_128_6_132_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 22.841 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_128_6_132_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 7.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_128_6_132_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 35.305 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 28.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_128_6_132_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 26.739 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_128_6_132_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.832 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_128_6_132_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 12.144 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_128_6_132_2(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 17.446 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 40.060 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_128_6_132_2(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 45.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 2 : i64, stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 300.579 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_64_8_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 29.776 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_64_8_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 5.648 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_64_8_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 77.750 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 41.430 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_64_8_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 25.158 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_64_8_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_64_8_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 34.694 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.708 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_64_8_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 30.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_64_8_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.264 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_64_8_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.251 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_64_8_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 10.771 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 44.163 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_64_8_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 51.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_128_64_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 315.193 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_128_64_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 37.654 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_128_64_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 6.105 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_128_64_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.734 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_128_64_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 76.588 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_128_64_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 41.260 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_128_64_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 26.131 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_128_64_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.425 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_128_64_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 43.795 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_128_64_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.568 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_128_64_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 27.683 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_128_64_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_128_64_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.302 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_128_64_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 12.233 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_128_64_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 44.550 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_128_64_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 50.185 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_256_64_4_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 273.113 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_256_64_4_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 29.507 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_256_64_4_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 8.176 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_256_64_4_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.580 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_256_64_4_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 67.011 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_256_64_4_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 37.017 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_256_64_4_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 23.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_256_64_4_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.521 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_256_64_4_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 46.316 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_256_64_4_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 51.699 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_256_64_4_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 57.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_256_64_4_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.227 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_256_64_4_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 11.737 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_256_64_4_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 17.337 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_256_64_4_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 30.969 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_256_64_4_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 44.342 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_256_3_132_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 249.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_256_3_132_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 27.616 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_256_3_132_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 8.060 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_256_3_132_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.532 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_256_3_132_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 164.582 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_256_3_132_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 91.744 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_256_3_132_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 51.430 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_256_3_132_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.636 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_256_3_132_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 49.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_256_3_132_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 24.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_256_3_132_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 23.379 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_256_3_132_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.364 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_256_3_132_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 12.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_256_3_132_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 17.222 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_256_3_132_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 153.926 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_256_3_132_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 60.672 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 132 : i64, cluster = 1 : i64, stages = 3 : i64, tile_columns = 256 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 224.358 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_128_4_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 28.496 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_128_4_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 5.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_128_4_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.920 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 102.454 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 57.782 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_128_4_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 34.403 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_128_4_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 4.633 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_128_4_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 37.628 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 14.848 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_128_4_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 14.054 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_128_4_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_128_4_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.974 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_128_4_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 11.644 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 104.745 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_128_4_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 64.800 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_128_2_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 418.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_128_2_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 46.483 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_128_2_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.600 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_128_2_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 5.289 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_128_2_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 101.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_128_2_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 58.972 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_128_2_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 37.276 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_128_2_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.934 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_128_2_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 63.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_128_2_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 30.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_128_2_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 29.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_128_2_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.600 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_128_2_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 15.001 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_128_2_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 23.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_128_2_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 103.884 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_128_2_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 64.825 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 371.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_64_6_264_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 33.126 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_64_6_264_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 6.163 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_64_6_264_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.280 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 76.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 41.190 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_64_6_264_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 25.718 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_64_6_264_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 3.897 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_64_6_264_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 40.912 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 11.673 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_64_6_264_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 14.438 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_64_6_264_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.665 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_64_6_264_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.668 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_64_6_264_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 12.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 71.737 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_64_6_264_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 66.960 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 264 : i64, cluster = 1 : i64, stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_64_4_396_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 389.417 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_64_4_396_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 38.931 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_64_4_396_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 6.611 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_64_4_396_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_64_4_396_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 92.505 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_64_4_396_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 50.979 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_64_4_396_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 33.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_64_4_396_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 3.920 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_64_4_396_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 43.129 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_64_4_396_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 12.592 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_64_4_396_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 16.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_64_4_396_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.656 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_64_4_396_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.646 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_64_4_396_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 14.512 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_64_4_396_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 72.617 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_64_4_396_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 67.334 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @matmul_4096x4096x4096_f16__wgmma_64_64_2_396_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 553.510 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__wgmma_64_64_2_396_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.152 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__wgmma_64_64_2_396_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.755 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_512x512x512_f16__wgmma_64_64_2_396_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__wgmma_64_64_2_396_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 96.396 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__wgmma_64_64_2_396_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 56.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__wgmma_64_64_2_396_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 41.497 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__wgmma_64_64_2_396_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.320 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__wgmma_64_64_2_396_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 65.747 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__wgmma_64_64_2_396_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 27.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__wgmma_64_64_2_396_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 26.179 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__wgmma_64_64_2_396_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.142 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__wgmma_64_64_2_396_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 13.270 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_1024x768x3072_f16__wgmma_64_64_2_396_1(%arg0: tensor<1024x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<1024x768xf16> attributes {dlc.kernel, measured_us = 25.430 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x3072xf16>, tensor<3072x768xf16>) -> tensor<1024x768xf16>
  dlc.yield %0 : tensor<1024x768xf16>
}
func.func private @matmul_200704x24x144_f16__wgmma_64_64_2_396_1(%arg0: tensor<200704x144xf16>, %arg1: tensor<144x24xf16>) -> tensor<200704x24xf16> attributes {dlc.kernel, measured_us = 73.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x144xf16>, tensor<144x24xf16>) -> tensor<200704x24xf16>
  dlc.yield %0 : tensor<200704x24xf16>
}
func.func private @matmul_200704x144x24_f16__wgmma_64_64_2_396_1(%arg0: tensor<200704x24xf16>, %arg1: tensor<24x144xf16>) -> tensor<200704x144xf16> attributes {dlc.kernel, measured_us = 66.883 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "wgmma", blocks = 396 : i64, cluster = 1 : i64, stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x24xf16>, tensor<24x144xf16>) -> tensor<200704x144xf16>
  dlc.yield %0 : tensor<200704x144xf16>
}
func.func private @resnet50_b1_f16_conv3x3_256x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.480 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 4.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 4.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv3x3_128x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.402 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv3x3_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 5.400 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv3x3_512x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.623 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.610 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 4.118 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_2048x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 4.970 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_512x512_7x7_add_relu_f16(%arg0: tensor<1x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.548 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv7x7s2_4x64_112x112_add_relu_f16(%arg0: tensor<1x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf16> attributes {dlc.kernel, measured_us = 6.913 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<1x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<1x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf16>
  dlc.yield %3 : tensor<1x112x112x64xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_128x128_28x28_add_relu_f16(%arg0: tensor<1x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.446 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1_f16_conv3x3s2_256x256_14x14_add_relu_f16(%arg0: tensor<1x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.428 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs is padded"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 3.063 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.321 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x256_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf16> attributes {dlc.kernel, measured_us = 4.177 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<1x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf16>
  dlc.yield %3 : tensor<1x28x28x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_256x512_28x28_add_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.480 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_1024x512_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf16> attributes {dlc.kernel, measured_us = 3.833 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<1x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf16>
  dlc.yield %3 : tensor<1x14x14x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x128_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf16> attributes {dlc.kernel, measured_us = 4.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<1x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf16>
  dlc.yield %3 : tensor<1x56x56x128xf16>
}
func.func private @resnet50_b1_f16_conv1x1_256x1024_14x14_add_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.436 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %2 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv1x1_128x512_28x28_add_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 3.406 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %2 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1_f16_conv1x1s2_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 4.259 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_matmul_1x1000x2048_add(%arg0: tensor<1x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 3.974 : f64, dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x2048xf16>, tensor<2048x1000xf16>) -> tensor<1x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
  dlc.yield %1 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_conv1x1s2_512x1024_14x14_add_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.580 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has rows at distances that change"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.075 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %2 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_conv1x1_512x2048_7x7_add_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 3.043 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %2 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1_f16_conv1x1_64x256_56x56_add_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.305 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1_f16_softmax_1x1000(%arg0: tensor<1x1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 2.190 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  %2 = dlc.exp %1 : tensor<1x1000xf32> -> tensor<1x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  dlc.yield %4 : tensor<1x1000xf32>
}
func.func private @resnet50_b1_f16_transpose_pad_1x224x224x4_f16(%arg0: tensor<1x3x224x224xf32>) -> tensor<1x224x224x4xf16> attributes {dlc.kernel, measured_us = 2.032 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<1x224x224x3xf32> -> tensor<1x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<1x224x224x3xf16>, tensor<f16>) -> tensor<1x224x224x4xf16>
  dlc.yield %3 : tensor<1x224x224x4xf16>
}
func.func private @resnet50_b1_f16_averagepool7x7_1x1x1x2048_f16(%arg0: tensor<1x7x7x2048xf16>) -> tensor<1x1x1x2048xf16> attributes {dlc.kernel, measured_us = 1.659 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x7x7x2048xf32> -> tensor<1x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<1x1x1x2048xf32> -> tensor<1x1x1x2048xf16>
  dlc.yield %2 : tensor<1x1x1x2048xf16>
}
func.func private @resnet50_b1_f16_maxpool3x3s2_1x56x56x64_f16(%arg0: tensor<1x112x112x64xf16>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 1.720 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x112x112x64xf16> -> tensor<1x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %2 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv7x7s2_n64_4x64_112x112_add_relu_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 161.168 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf16>
  dlc.yield %3 : tensor<64x112x112x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 38.766 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 114.401 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 66.815 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 33.650 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 41.512 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 5 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 115.936 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 18.098 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 21.404 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.000 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x256_56x56_add_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 55.188 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %2 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 23.252 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_256x512_28x28_add_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 72.774 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_128x512_28x28_add_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 36.324 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %2 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 25.855 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x256_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf16> attributes {dlc.kernel, measured_us = 36.611 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<64x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf16>
  dlc.yield %3 : tensor<64x28x28x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x1024_14x14_add_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 25.625 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %2 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 31.624 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 33.516 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x128_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf16> attributes {dlc.kernel, measured_us = 49.496 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<64x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf16>
  dlc.yield %3 : tensor<64x56x56x128xf16>
}
func.func private @resnet50_b64_f16_conv3x3_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 24.880 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 29.315 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_2048x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 13.447 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_conv1x1s2_n64_512x1024_14x14_add_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 34.259 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 256 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_512x2048_7x7_add_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 17.083 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %2 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_256x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 34.669 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_conv1x1_n64_1024x512_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf16> attributes {dlc.kernel, measured_us = 24.510 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<64x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf16>
  dlc.yield %3 : tensor<64x14x14x512xf16>
}
func.func private @resnet50_b64_f16_conv3x3s2_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 24.924 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64_f16_matmul_64x1000x2048_add(%arg0: tensor<64x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 6.046 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x2048xf16>, tensor<2048x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_conv1x1_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 16.764 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_softmax_64x1000(%arg0: tensor<64x1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 2.336 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  %2 = dlc.exp %1 : tensor<64x1000xf32> -> tensor<64x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  dlc.yield %4 : tensor<64x1000xf32>
}
func.func private @resnet50_b64_f16_maxpool3x3s2_64x56x56x64_f16(%arg0: tensor<64x112x112x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 32.924 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<64x112x112x64xf32> -> tensor<64x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %2 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64_f16_averagepool7x7_64x1x1x2048_f16(%arg0: tensor<64x7x7x2048xf16>) -> tensor<64x1x1x2048xf16> attributes {dlc.kernel, measured_us = 4.640 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<64x7x7x2048xf32> -> tensor<64x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<64x1x1x2048xf32> -> tensor<64x1x1x2048xf16>
  dlc.yield %2 : tensor<64x1x1x2048xf16>
}
func.func private @bert_b8_f16_matmul_8x128x768x768_add_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 4.973 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %2 = dlc.cast %1 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %2 : tensor<8x128x768xf16>
}
func.func private @bert_b8_f16_matmul_8x128x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x128x3072xf16> attributes {dlc.kernel, measured_us = 15.637 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 5 : i64, tile_columns = 192 : i64, tile_rows = 128 : i64}} {
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
func.func private @bert_b8_f16_matmul_8x128x768x3072_add_add(%arg0: tensor<8x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 11.106 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x3072xf16>, tensor<3072x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16_2(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.438 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8_f16_matmul_8x128x768x768_add_add(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 5.990 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8_f16_matmul_8x12x128x64x128_f16(%arg0: tensor<8x12x128x128xf16>, %arg1: tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 4.204 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x128xf16>, tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x128x64xf32> -> tensor<8x12x128x64xf16>
  dlc.yield %1 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_softmax_8x12x128x128_f16(%arg0: tensor<8x12x128x128xf32>) -> tensor<8x12x128x128xf16> attributes {dlc.kernel, measured_us = 4.815 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf16>
  dlc.yield %5 : tensor<8x12x128x128xf16>
}
func.func private @bert_b8_f16_matmul_8x12x128x128x64_mul_add(%arg0: tensor<8x12x128x64xf16>, %arg1: tensor<8x12x64x128xf16>, %arg2: tensor<8x1x1x128xf16>) -> tensor<8x12x128x128xf32> attributes {dlc.kernel, measured_us = 4.598 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg2 : tensor<8x1x1x128xf16> -> tensor<8x1x1x128xf32>
  %1 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x64xf16>, tensor<8x12x64x128xf16>) -> tensor<8x12x128x128xf32>
  %3 = dlc.mul %2, %1 : (tensor<8x12x128x128xf32>, tensor<f32>) -> tensor<8x12x128x128xf32>
  %4 = dlc.add %3, %0 : (tensor<8x12x128x128xf32>, tensor<8x1x1x128xf32>) -> tensor<8x12x128x128xf32>
  dlc.yield %4 : tensor<8x12x128x128xf32>
}
func.func private @bert_b8_f16_transpose_8x12x128x64_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.718 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x128x12x64xf16> -> tensor<8x12x128x64xf16>
  dlc.yield %0 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8_f16_transpose_8x12x64x128_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x64x128xf16> attributes {dlc.kernel, measured_us = 2.263 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x128x12x64xf16> -> tensor<8x12x64x128xf16>
  dlc.yield %0 : tensor<8x12x64x128xf16>
}
func.func private @bert_b8_f16_transpose_8x128x12x64_f16(%arg0: tensor<8x12x128x64xf16>) -> tensor<8x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.691 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x128x64xf16> -> tensor<8x128x12x64xf16>
  dlc.yield %0 : tensor<8x128x12x64xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 3.532 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8_f16_sub_mul_8x128_f16(%arg0: tensor<8x128xi64>) -> tensor<8x128xf16> attributes {dlc.kernel, measured_us = 1.179 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<-1.000000e+04> : tensor<f32>
  %2 = dlc.cast %arg0 : tensor<8x128xi64> -> tensor<8x128xf32>
  %3 = dlc.sub %0, %2 : (tensor<f32>, tensor<8x128xf32>) -> tensor<8x128xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x128xf32>, tensor<f32>) -> tensor<8x128xf32>
  %5 = dlc.cast %4 : tensor<8x128xf32> -> tensor<8x128xf16>
  dlc.yield %5 : tensor<8x128xf16>
}
func.func private @bert_b8_f16_layer_norm_8x128x768_f16(%arg0: tensor<30522x768xf32>, %arg1: tensor<8x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.947 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_24x144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x24xf16>, %arg1: tensor<1x1x24x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 60.779 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x24xf16>, tensor<1x1x24x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_16x96_112x112_add_max_min_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf16> attributes {dlc.kernel, measured_us = 122.990 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<1x1x16x96xf16>) -> tensor<64x112x112x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x96xf32> -> tensor<64x112x112x96xf16>
  dlc.yield %6 : tensor<64x112x112x96xf16>
}
func.func private @mobilenet_v2_b64_f16_conv3x3s2_n64_4x32_112x112_add_max_min_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 68.542 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<3x3x4x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_32_112x112_add_max_min_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 69.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 32 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<3x3x1x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_96_56x56_add_max_min_f16(%arg0: tensor<64x112x112x96xf16>, %arg1: tensor<3x3x1x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf16> attributes {dlc.kernel, measured_us = 82.633 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 96 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x112x112x96xf16>, tensor<3x3x1x96xf16>) -> tensor<64x56x56x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x96xf32> -> tensor<64x56x56x96xf16>
  dlc.yield %6 : tensor<64x56x56x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 62.427 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_144_28x28_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf16> attributes {dlc.kernel, measured_us = 47.249 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x28x28x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x144xf32> -> tensor<64x28x28x144xf16>
  dlc.yield %6 : tensor<64x28x28x144xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x24_56x56_add_add_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<1x1x144x24xf16>, %arg2: tensor<1x1x1x24xf32>, %arg3: tensor<64x56x56x24xf16>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 47.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x24xf16> -> tensor<64x56x56x24xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<1x1x144x24xf16>) -> tensor<64x56x56x24xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x24xf32>, tensor<64x56x56x24xf32>) -> tensor<64x56x56x24xf32>
  %4 = dlc.cast %3 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %4 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<3x3x1x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 11.758 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 384 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<3x3x1x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 22.982 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.033 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x96xf16>, %arg1: tensor<1x1x96x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 11.973 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x96xf16>, tensor<1x1x96x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x32xf16>, %arg1: tensor<1x1x32x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 12.366 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x32xf16>, tensor<1x1x32x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_64x384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x64xf16>, %arg1: tensor<1x1x64x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 7.524 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x64xf16>, tensor<1x1x64x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 15.905 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3_n64_960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<3x3x1x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.647 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 960 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<3x3x1x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_160x960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x160xf16>, %arg1: tensor<1x1x160x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 7.133 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 3 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x160xf16>, tensor<1x1x160x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_96x24_56x56_add_f16(%arg0: tensor<64x56x56x96xf16>, %arg1: tensor<1x1x96x24xf16>, %arg2: tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 25.947 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x96xf16>, tensor<1x1x96x24xf16>) -> tensor<64x56x56x24xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %2 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x160_7x7_add_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x160xf16>, %arg2: tensor<1x1x1x160xf32>, %arg3: tensor<64x7x7x160xf16>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 8.953 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x160xf16> -> tensor<64x7x7x160xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x160xf16>) -> tensor<64x7x7x160xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x160xf32>, tensor<64x7x7x160xf32>) -> tensor<64x7x7x160xf32>
  %4 = dlc.cast %3 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %4 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x96_14x14_add_add_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<1x1x576x96xf16>, %arg2: tensor<1x1x1x96xf32>, %arg3: tensor<64x14x14x96xf16>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 10.171 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x96xf16> -> tensor<64x14x14x96xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<1x1x576x96xf16>) -> tensor<64x14x14x96xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x96xf32>, tensor<64x14x14x96xf32>) -> tensor<64x14x14x96xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %4 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_192_14x14_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf16> attributes {dlc.kernel, measured_us = 14.987 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x14x14x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x192xf32> -> tensor<64x14x14x192xf16>
  dlc.yield %6 : tensor<64x14x14x192xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_320x1280_7x7_add_max_min(%arg0: tensor<64x7x7x320xf16>, %arg1: tensor<1x1x320x1280xf16>, %arg2: tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32> attributes {dlc.kernel, measured_us = 10.497 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x320xf16>, tensor<1x1x320x1280xf16>) -> tensor<64x7x7x1280xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x1280xf32>, tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  dlc.yield %5 : tensor<64x7x7x1280xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_576x160_7x7_add_f16(%arg0: tensor<64x7x7x576xf16>, %arg1: tensor<1x1x576x160xf16>, %arg2: tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 6.518 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x576xf16>, tensor<1x1x576x160xf16>) -> tensor<64x7x7x160xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %2 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x64_14x14_add_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x64xf16>, %arg2: tensor<1x1x1x64xf32>, %arg3: tensor<64x14x14x64xf16>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 4.808 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x64xf16> -> tensor<64x14x14x64xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x64xf16>) -> tensor<64x14x14x64xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x64xf32>, tensor<64x14x14x64xf32>) -> tensor<64x14x14x64xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %4 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_matmul_64x1000x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<1280x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 5.254 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x1280xf16>, tensor<1280x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_384x96_14x14_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 7.268 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x96xf16>) -> tensor<64x14x14x96xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %2 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_960x320_7x7_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x320xf16>, %arg2: tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf16> attributes {dlc.kernel, measured_us = 6.585 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x320xf16>) -> tensor<64x7x7x320xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x320xf32>, tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x320xf32> -> tensor<64x7x7x320xf16>
  dlc.yield %2 : tensor<64x7x7x320xf16>
}
func.func private @mobilenet_v2_b64_f16_dwconv3x3s2_n64_576_7x7_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf16> attributes {dlc.kernel, measured_us = 8.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x7x7x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x576xf32> -> tensor<64x7x7x576xf16>
  dlc.yield %6 : tensor<64x7x7x576xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_32x16_112x112_add_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<1x1x32x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 22.440 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<1x1x32x16xf16>) -> tensor<64x112x112x16xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %2 = dlc.cast %1 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %2 : tensor<64x112x112x16xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x64_14x14_add_f16(%arg0: tensor<64x14x14x192xf16>, %arg1: tensor<1x1x192x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 3.766 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 3 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x192xf16>, tensor<1x1x192x64xf16>) -> tensor<64x14x14x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %2 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_144x32_28x28_add_f16(%arg0: tensor<64x28x28x144xf16>, %arg1: tensor<1x1x144x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 5.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x144xf16>, tensor<1x1x144x32xf16>) -> tensor<64x28x28x32xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %2 : tensor<64x28x28x32xf16>
}
func.func private @mobilenet_v2_b64_f16_reduce_sum_mul_64x7x7x1280_f16(%arg0: tensor<64x7x7x1280xf32>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 4.824 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x1280xf32> -> tensor<64x1x1x1280xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x1280xf32>, tensor<f32>) -> tensor<64x1x1x1280xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %3 : tensor<64x1x1x1280xf16>
}
func.func private @mobilenet_v2_b64_f16_conv1x1_n64_192x32_28x28_add_add_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<1x1x192x32xf16>, %arg2: tensor<1x1x1x32xf32>, %arg3: tensor<64x28x28x32xf16>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 6.458 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x32xf16> -> tensor<64x28x28x32xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<1x1x192x32xf16>) -> tensor<64x28x28x32xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x32xf32>, tensor<64x28x28x32xf32>) -> tensor<64x28x28x32xf32>
  %4 = dlc.cast %3 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %4 : tensor<64x28x28x32xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x3072_add_add(%arg0: tensor<1x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 10.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x3072xf16>, tensor<3072x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16_2(%arg0: tensor<1x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 2.652 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add_2(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 3.997 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x3072x768_add_mul_mul_mul_add_and_5_more_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<1x128x3072xf16> attributes {dlc.kernel, measured_us = 4.480 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @gpt2_s128_b1_f16_matmul_1x128x2304x768_add_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x2304xf16>, %arg2: tensor<2304xf32>) -> tensor<1x128x2304xf16> attributes {dlc.kernel, measured_us = 3.999 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x2304xf16>) -> tensor<1x128x2304xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x2304xf32>
  %2 = dlc.cast %1 : tensor<1x128x2304xf32> -> tensor<1x128x2304xf16>
  dlc.yield %2 : tensor<1x128x2304xf16>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x128x64_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.299 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x128x12x64xf16> -> tensor<1x12x128x64xf16>
  dlc.yield %0 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_softmax_1x12x128x128_f16(%arg0: tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf16> attributes {dlc.kernel, measured_us = 2.570 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf16>
  dlc.yield %5 : tensor<1x12x128x128xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x128x64_mul_add(%arg0: tensor<1x12x128x64xf16>, %arg1: tensor<1x12x64x128xf16>, %arg2: tensor<128x128xf32>) -> tensor<1x12x128x128xf32> attributes {dlc.kernel, measured_us = 2.583 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x64xf16>, tensor<1x12x64x128xf16>) -> tensor<1x12x128x128xf32>
  %2 = dlc.mul %1, %0 : (tensor<1x12x128x128xf32>, tensor<f32>) -> tensor<1x12x128x128xf32>
  %3 = dlc.add %2, %arg2 : (tensor<1x12x128x128xf32>, tensor<128x128xf32>) -> tensor<1x12x128x128xf32>
  dlc.yield %3 : tensor<1x12x128x128xf32>
}
func.func private @gpt2_s128_b1_f16_matmul_1x12x128x64x128_f16(%arg0: tensor<1x12x128x128xf16>, %arg1: tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 2.340 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x128xf16>, tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<1x12x128x64xf32> -> tensor<1x12x128x64xf16>
  dlc.yield %1 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1_f16_transpose_1x12x64x128_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x64x128xf16> attributes {dlc.kernel, measured_us = 1.538 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 32 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x128x12x64xf16> -> tensor<1x12x64x128xf16>
  dlc.yield %0 : tensor<1x12x64x128xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x50257x768(%arg0: tensor<1x128x768xf16>, %arg1: tensor<50257x768xf16>) -> tensor<1x128x50257xf32> attributes {dlc.kernel, measured_us = 39.940 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<1x128x768xf16>, tensor<50257x768xf16>) -> tensor<1x128x50257xf32>
  dlc.yield %0 : tensor<1x128x50257xf32>
}
func.func private @gpt2_s128_b1_f16_transpose_1x128x12x64_f16(%arg0: tensor<1x12x128x64xf16>) -> tensor<1x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.303 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x12x128x64xf16> -> tensor<1x128x12x64xf16>
  dlc.yield %0 : tensor<1x128x12x64xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_2(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.286 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 768] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.280 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_slice_1x128x768_f16_3(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.277 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 1536] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1_f16_matmul_1x128x768x768_add_add(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf16>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.017 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x128x768xf16> -> tensor<1x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %3 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1_f16_layer_norm_1x128x768_f16(%arg0: tensor<50257x768xf32>, %arg1: tensor<1x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> (tensor<1x128x768xf16>, tensor<1x128x768xf16>) attributes {dlc.kernel, measured_us = 3.212 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 12.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_16x32_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 56.854 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 9.316 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<3x3x1x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 40.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 38.908 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv3x3s2_n64_4x16_112x112_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 37.108 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
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
func.func private @pp_lcnet_b64_f16_transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 40.041 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_32_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x56x56x32xf16> attributes {dlc.kernel, measured_us = 39.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3_n64_128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 14.971 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_64_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x1x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x28x28x64xf16> attributes {dlc.kernel, measured_us = 16.505 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_32x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x32xf16>, %arg1: tensor<1x1x32x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 15.646 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv5x5_n64_512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<5x5x1x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 8.169 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_dwconv3x3s2_n64_128_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x1x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x14x14x128xf16> attributes {dlc.kernel, measured_us = 9.123 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x64_56x56_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 17.340 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x512_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32> attributes {dlc.kernel, measured_us = 7.412 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 11.105 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x128_28x28_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x28x28x64xf16>, %arg1: tensor<1x1x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 9.251 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x256_14x14_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x14x14x128xf16>, %arg1: tensor<1x1x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 6.500 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 2 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x512_7x7_add_mul_add_min_max_and_1_more_f16(%arg0: tensor<64x7x7x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 4.990 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 396 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
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
func.func private @pp_lcnet_b64_f16_matmul_64x4x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<4x1280xf16>, %arg2: tensor<4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 3.155 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<64x1280xf16>, tensor<4x1280xf16>) -> tensor<64x4xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x4xf32>, tensor<4xf32>) -> tensor<64x4xf32>
  dlc.yield %1 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x1280_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 3.192 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x1280xf16>) -> tensor<64x1x1x1280xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %1 : tensor<64x1x1x1280xf16>
}
func.func private @pp_lcnet_b64_f16_dwconv5x5s2_n64_256_7x7_add_mul_add_min_max_and_1_more(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<5x5x1x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x7x7x256xf32> attributes {dlc.kernel, measured_us = 4.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 4 : i64, pixels = 4 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_conv1x1_n64_512x128_1x1_f16(%arg0: tensor<64x1x1x512xf16>, %arg1: tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf16> attributes {dlc.kernel, measured_us = 2.380 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x1x1x128xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x128xf32> -> tensor<64x1x1x128xf16>
  dlc.yield %1 : tensor<64x1x1x128xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_256x64_1x1_f16(%arg0: tensor<64x1x1x256xf16>, %arg1: tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf16> attributes {dlc.kernel, measured_us = 1.992 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x1x1x64xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x64xf32> -> tensor<64x1x1x64xf16>
  dlc.yield %1 : tensor<64x1x1x64xf16>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_128x512_1x1_f16(%arg0: tensor<64x1x1x128xf16>, %arg1: tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 1.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x1x1x512xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %1 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>) -> tensor<64x1x1x512xf16> attributes {dlc.kernel, measured_us = 2.441 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x512xf32> -> tensor<64x1x1x512xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x512xf32>, tensor<f32>) -> tensor<64x1x1x512xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x512xf32> -> tensor<64x1x1x512xf16>
  dlc.yield %3 : tensor<64x1x1x512xf16>
}
func.func private @pp_lcnet_b64_f16_softmax_64x4(%arg0: tensor<64x4xf32>) -> tensor<64x4xf32> attributes {dlc.kernel, measured_us = 1.707 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  %2 = dlc.exp %1 : tensor<64x4xf32> -> tensor<64x4xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x4xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x4xf32>, tensor<64x1xf32>) -> tensor<64x4xf32>
  dlc.yield %4 : tensor<64x4xf32>
}
func.func private @pp_lcnet_b64_f16_conv1x1_n64_64x256_1x1_f16(%arg0: tensor<64x1x1x64xf16>, %arg1: tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 1.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x1x1x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x1x1x256xf32>
  %1 = dlc.cast %0 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %1 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_reduce_sum_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>) -> tensor<64x1x1x256xf16> attributes {dlc.kernel, measured_us = 2.110 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 2 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x256xf32> -> tensor<64x1x1x256xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x256xf32>, tensor<f32>) -> tensor<64x1x1x256xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x256xf32> -> tensor<64x1x1x256xf16>
  dlc.yield %3 : tensor<64x1x1x256xf16>
}
func.func private @pp_lcnet_b64_f16_add_min_max_64x512x1x1_f16(%arg0: tensor<64x512x1x1xf16>, %arg1: tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf16> attributes {dlc.kernel, measured_us = 1.297 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 2 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x512x1x1xf16> -> tensor<64x512x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x512x1x1xf32>, tensor<1x512x1x1xf32>) -> tensor<64x512x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x512x1x1xf32>, tensor<f32>) -> tensor<64x512x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x512x1x1xf32> -> tensor<64x512x1x1xf16>
  dlc.yield %6 : tensor<64x512x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_min_max_64x256x1x1_f16(%arg0: tensor<64x256x1x1xf16>, %arg1: tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf16> attributes {dlc.kernel, measured_us = 1.256 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x256x1x1xf16> -> tensor<64x256x1x1xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.add %0, %arg1 : (tensor<64x256x1x1xf32>, tensor<1x256x1x1xf32>) -> tensor<64x256x1x1xf32>
  %4 = dlc.min %3, %1 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %5 = dlc.max %4, %2 : (tensor<64x256x1x1xf32>, tensor<f32>) -> tensor<64x256x1x1xf32>
  %6 = dlc.cast %5 : tensor<64x256x1x1xf32> -> tensor<64x256x1x1xf16>
  dlc.yield %6 : tensor<64x256x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_mul_add_min_max_mul_and_1_more_64x1280x1x1_f16(%arg0: tensor<64x1280x1x1xf16>) -> tensor<64x1280x1x1xf16> attributes {dlc.kernel, measured_us = 1.296 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
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
func.func private @pp_lcnet_b64_f16_add_relu_64x128x1x1_f16(%arg0: tensor<64x128x1x1xf16>, %arg1: tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf16> attributes {dlc.kernel, measured_us = 1.200 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x128x1x1xf16> -> tensor<64x128x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x128x1x1xf32>, tensor<1x128x1x1xf32>) -> tensor<64x128x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x128x1x1xf32> -> tensor<64x128x1x1xf16>
  dlc.yield %3 : tensor<64x128x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_add_relu_64x64x1x1_f16(%arg0: tensor<64x64x1x1xf16>, %arg1: tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf16> attributes {dlc.kernel, measured_us = 1.160 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x64x1x1xf16> -> tensor<64x64x1x1xf32>
  %1 = dlc.add %0, %arg1 : (tensor<64x64x1x1xf32>, tensor<1x64x1x1xf32>) -> tensor<64x64x1x1xf32>
  %2 = dlc.relu %1 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf32>
  %3 = dlc.cast %2 : tensor<64x64x1x1xf32> -> tensor<64x64x1x1xf16>
  dlc.yield %3 : tensor<64x64x1x1xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x256_f16(%arg0: tensor<64x7x7x256xf32>, %arg1: tensor<64x1x1x256xf16>) -> tensor<64x7x7x256xf16> attributes {dlc.kernel, measured_us = 1.875 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x256xf16> -> tensor<64x1x1x256xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x256xf32>, tensor<64x1x1x256xf32>) -> tensor<64x7x7x256xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x256xf32> -> tensor<64x7x7x256xf16>
  dlc.yield %2 : tensor<64x7x7x256xf16>
}
func.func private @pp_lcnet_b64_f16_mul_64x7x7x512_f16(%arg0: tensor<64x7x7x512xf32>, %arg1: tensor<64x1x1x512xf16>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 2.355 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg1 : tensor<64x1x1x512xf16> -> tensor<64x1x1x512xf32>
  %1 = dlc.mul %arg0, %0 : (tensor<64x7x7x512xf32>, tensor<64x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %2 : tensor<64x7x7x512xf16>
}
func.func private @vit_b8_f16_matmul_8x197x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x197x3072xf16> attributes {dlc.kernel, measured_us = 42.348 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
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
func.func private @vit_b8_f16_matmul_8x12x197x197x64_mul(%arg0: tensor<8x12x197x64xf16>, %arg1: tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32> attributes {dlc.kernel, measured_us = 18.153 : f64, dlc.reasons = ["not by kind 'wgmma': the rhs has lines at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x64xf16>, tensor<8x12x64x197xf16>) -> tensor<8x12x197x197xf32>
  %2 = dlc.mul %1, %0 : (tensor<8x12x197x197xf32>, tensor<f32>) -> tensor<8x12x197x197xf32>
  dlc.yield %2 : tensor<8x12x197x197xf32>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_f16(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 6.795 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 3 : i64, tile_columns = 192 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.cast %1 : tensor<8x197x768xf32> -> tensor<8x197x768xf16>
  dlc.yield %2 : tensor<8x197x768xf16>
}
func.func private @vit_b8_f16_matmul_8x12x197x64x197_f16(%arg0: tensor<8x12x197x197xf16>, %arg1: tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 15.954 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has lines at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x197x197xf16>, tensor<8x12x197x64xf16>) -> tensor<8x12x197x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x197x64xf32> -> tensor<8x12x197x64xf16>
  dlc.yield %1 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x3072_add_add(%arg0: tensor<8x197x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 19.779 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x3072xf16>, tensor<3072x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add_2(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf32>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 9.539 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %2 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_softmax_8x12x197x197_f16(%arg0: tensor<8x12x197x197xf32>) -> tensor<8x12x197x197xf16> attributes {dlc.kernel, measured_us = 10.461 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %2 = dlc.exp %1 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x197x197xf32> -> tensor<8x12x197x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x197x197xf32>, tensor<8x12x197x1xf32>) -> tensor<8x12x197x197xf32>
  %5 = dlc.cast %4 : tensor<8x12x197x197xf32> -> tensor<8x12x197x197xf16>
  dlc.yield %5 : tensor<8x12x197x197xf16>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16_2(%arg0: tensor<8x197x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x197x768xf16> attributes {dlc.kernel, measured_us = 3.637 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
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
func.func private @vit_b8_f16_transpose_8x12x64x197_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x64x197xf16> attributes {dlc.kernel, measured_us = 3.308 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x197x12x64xf16> -> tensor<8x12x64x197xf16>
  dlc.yield %0 : tensor<8x12x64x197xf16>
}
func.func private @vit_b8_f16_transpose_8x12x197x64_f16(%arg0: tensor<8x197x12x64xf16>) -> tensor<8x12x197x64xf16> attributes {dlc.kernel, measured_us = 1.952 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x197x12x64xf16> -> tensor<8x12x197x64xf16>
  dlc.yield %0 : tensor<8x12x197x64xf16>
}
func.func private @vit_b8_f16_conv16x16s16_n8_4x768_14x14_add(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<16x16x4x768xf16>, %arg2: tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32> attributes {dlc.kernel, measured_us = 15.296 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 16, 16>} : (tensor<8x224x224x4xf16>, tensor<16x16x4x768xf16>) -> tensor<8x14x14x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x768xf32>, tensor<1x1x1x768xf32>) -> tensor<8x14x14x768xf32>
  dlc.yield %1 : tensor<8x14x14x768xf32>
}
func.func private @vit_b8_f16_transpose_8x197x12x64_f16(%arg0: tensor<8x12x197x64xf16>) -> tensor<8x197x12x64xf16> attributes {dlc.kernel, measured_us = 1.934 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x197x64xf16> -> tensor<8x197x12x64xf16>
  dlc.yield %0 : tensor<8x197x12x64xf16>
}
func.func private @vit_b8_f16_matmul_8x197x768x768_add_add(%arg0: tensor<8x197x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x197x768xf16>) -> tensor<8x197x768xf32> attributes {dlc.kernel, measured_us = 9.324 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 64 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x197x768xf16> -> tensor<8x197x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x197x768xf16>, tensor<768x768xf16>) -> tensor<8x197x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x197x768xf32>, tensor<768xf32>) -> tensor<8x197x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x197x768xf32>, tensor<8x197x768xf32>) -> tensor<8x197x768xf32>
  dlc.yield %3 : tensor<8x197x768xf32>
}
func.func private @vit_b8_f16_layer_norm_8x197x768_f16(%arg0: tensor<8x1x768xf32>, %arg1: tensor<8x196x768xf32>, %arg2: tensor<1x197x768xf32>, %arg3: tensor<1x1x768xf32>, %arg4: tensor<1x1x768xf32>) -> (tensor<8x197x768xf16>, tensor<8x197x768xf16>) attributes {dlc.kernel, measured_us = 5.587 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
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
func.func private @vit_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 5.008 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vit_b8_f16_matmul_8x1000x768_add(%arg0: tensor<8x768xf16>, %arg1: tensor<768x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.865 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x768xf16>, tensor<768x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vit_b8_f16_reduce_sum_mul_mul_add_8x196x768(%arg0: tensor<8x196x768xf32>, %arg1: tensor<1x1x768xf32>) -> tensor<8x1x768xf32> attributes {dlc.kernel, measured_us = 2.280 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.00510204071> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [1] {keepdims = true} : tensor<8x196x768xf32> -> tensor<8x1x768xf32>
  %3 = dlc.mul %2, %0 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x1x768xf32>, tensor<f32>) -> tensor<8x1x768xf32>
  %5 = dlc.add %4, %arg1 : (tensor<8x1x768xf32>, tensor<1x1x768xf32>) -> tensor<8x1x768xf32>
  dlc.yield %5 : tensor<8x1x768xf32>
}
func.func private @vit_b8_f16_slice_8x1x768_f16(%arg0: tensor<8x197x768xf16>) -> tensor<8x1x768xf16> attributes {dlc.kernel, measured_us = 1.219 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<8x197x768xf16> -> tensor<8x1x768xf16>
  dlc.yield %0 : tensor<8x1x768xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 59.193 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_matmul_8x4096x25088_add_relu_f16(%arg0: tensor<8x25088xf16>, %arg1: tensor<25088x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 102.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x25088xf16>, tensor<25088x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_512x512_14x14_add_relu_f16(%arg0: tensor<8x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 18.887 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 8 : i64, tile_columns = 64 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<8x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %3 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 74.881 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 5 : i64, tile_columns = 64 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x64xf16>, tensor<3x3x64x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_4x64_224x224_add_relu_f16(%arg0: tensor<8x224x224x4xf16>, %arg1: tensor<3x3x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf16> attributes {dlc.kernel, measured_us = 42.259 : f64, dlc.reasons = ["not by kind 'wgmma': the lhs has channels at no multiple of 16 bytes"], root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x224x224x4xf16>, tensor<3x3x4x64xf16>) -> tensor<8x224x224x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x224x224x64xf32>, tensor<1x1x1x64xf32>) -> tensor<8x224x224x64xf32>
  %2 = dlc.relu %1 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf32>
  %3 = dlc.cast %2 : tensor<8x224x224x64xf32> -> tensor<8x224x224x64xf16>
  dlc.yield %3 : tensor<8x224x224x64xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_64x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x64xf16>, %arg1: tensor<3x3x64x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 42.515 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x64xf16>, tensor<3x3x64x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x512_28x28_add_relu_f16(%arg0: tensor<8x28x28x256xf16>, %arg1: tensor<3x3x256x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf16> attributes {dlc.kernel, measured_us = 32.857 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 264 : i64, cluster = 2 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 64 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x28x28x256xf16>, tensor<3x3x256x512xf16>) -> tensor<8x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<8x28x28x512xf32>
  %2 = dlc.relu %1 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf32>
  %3 = dlc.cast %2 : tensor<8x28x28x512xf32> -> tensor<8x28x28x512xf16>
  dlc.yield %3 : tensor<8x28x28x512xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x128_112x112_add_relu_f16(%arg0: tensor<8x112x112x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf16> attributes {dlc.kernel, measured_us = 49.684 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 4 : i64, tile_columns = 128 : i64, tile_rows = 256 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x112x112x128xf16>, tensor<3x3x128x128xf16>) -> tensor<8x112x112x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x112x112x128xf32>, tensor<1x1x1x128xf32>) -> tensor<8x112x112x128xf32>
  %2 = dlc.relu %1 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf32>
  %3 = dlc.cast %2 : tensor<8x112x112x128xf32> -> tensor<8x112x112x128xf16>
  dlc.yield %3 : tensor<8x112x112x128xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_256x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 42.038 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x256xf16>, tensor<3x3x256x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_conv3x3_n8_128x256_56x56_add_relu_f16(%arg0: tensor<8x56x56x128xf16>, %arg1: tensor<3x3x128x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf16> attributes {dlc.kernel, measured_us = 25.806 : f64, root = #dlc<kernel_root contraction>, schedule = {blocks = 132 : i64, cluster = 1 : i64, kind = "wgmma", stages = 6 : i64, tile_columns = 128 : i64, tile_rows = 128 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<8x56x56x128xf16>, tensor<3x3x128x256xf16>) -> tensor<8x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<8x56x56x256xf32>
  %2 = dlc.relu %1 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf32>
  %3 = dlc.cast %2 : tensor<8x56x56x256xf32> -> tensor<8x56x56x256xf16>
  dlc.yield %3 : tensor<8x56x56x256xf16>
}
func.func private @vgg19_b8_f16_matmul_8x1000x4096_add(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 8.056 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x1000xf16>) -> tensor<8x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x1000xf32>, tensor<1000xf32>) -> tensor<8x1000xf32>
  dlc.yield %1 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_transpose_pad_8x224x224x4_f16(%arg0: tensor<8x3x224x224xf32>) -> tensor<8x224x224x4xf16> attributes {dlc.kernel, measured_us = 5.000 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x3x224x224xf32> -> tensor<8x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<8x224x224x3xf32> -> tensor<8x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<8x224x224x3xf16>, tensor<f16>) -> tensor<8x224x224x4xf16>
  dlc.yield %3 : tensor<8x224x224x4xf16>
}
func.func private @vgg19_b8_f16_softmax_8x1000(%arg0: tensor<8x1000xf32>) -> tensor<8x1000xf32> attributes {dlc.kernel, measured_us = 2.340 : f64, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  %2 = dlc.exp %1 : tensor<8x1000xf32> -> tensor<8x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<8x1000xf32> -> tensor<8x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x1000xf32>, tensor<8x1xf32>) -> tensor<8x1000xf32>
  dlc.yield %4 : tensor<8x1000xf32>
}
func.func private @vgg19_b8_f16_matmul_8x4096x4096_add_relu_f16(%arg0: tensor<8x4096xf16>, %arg1: tensor<4096x4096xf16>, %arg2: tensor<4096xf32>) -> tensor<8x4096xf16> attributes {dlc.kernel, measured_us = 9.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x4096xf16>, tensor<4096x4096xf16>) -> tensor<8x4096xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x4096xf32>, tensor<4096xf32>) -> tensor<8x4096xf32>
  %2 = dlc.relu %1 : tensor<8x4096xf32> -> tensor<8x4096xf32>
  %3 = dlc.cast %2 : tensor<8x4096xf32> -> tensor<8x4096xf16>
  dlc.yield %3 : tensor<8x4096xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x7x7x512_f16(%arg0: tensor<8x14x14x512xf16>) -> tensor<8x7x7x512xf16> attributes {dlc.kernel, measured_us = 1.590 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x14x14x512xf16> -> tensor<8x14x14x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x14x14x512xf32> -> tensor<8x7x7x512xf32>
  %2 = dlc.cast %1 : tensor<8x7x7x512xf32> -> tensor<8x7x7x512xf16>
  dlc.yield %2 : tensor<8x7x7x512xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x112x112x64_f16(%arg0: tensor<8x224x224x64xf16>) -> tensor<8x112x112x64xf16> attributes {dlc.kernel, measured_us = 16.489 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x224x224x64xf16> -> tensor<8x224x224x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x224x224x64xf32> -> tensor<8x112x112x64xf32>
  %2 = dlc.cast %1 : tensor<8x112x112x64xf32> -> tensor<8x112x112x64xf16>
  dlc.yield %2 : tensor<8x112x112x64xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x14x14x512_f16(%arg0: tensor<8x28x28x512xf16>) -> tensor<8x14x14x512xf16> attributes {dlc.kernel, measured_us = 2.176 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x28x28x512xf16> -> tensor<8x28x28x512xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x28x28x512xf32> -> tensor<8x14x14x512xf32>
  %2 = dlc.cast %1 : tensor<8x14x14x512xf32> -> tensor<8x14x14x512xf16>
  dlc.yield %2 : tensor<8x14x14x512xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x28x28x256_f16(%arg0: tensor<8x56x56x256xf16>) -> tensor<8x28x28x256xf16> attributes {dlc.kernel, measured_us = 2.920 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x56x56x256xf16> -> tensor<8x56x56x256xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x56x56x256xf32> -> tensor<8x28x28x256xf32>
  %2 = dlc.cast %1 : tensor<8x28x28x256xf32> -> tensor<8x28x28x256xf16>
  dlc.yield %2 : tensor<8x28x28x256xf16>
}
func.func private @vgg19_b8_f16_maxpool2x2s2_8x56x56x128_f16(%arg0: tensor<8x112x112x128xf16>) -> tensor<8x56x56x128xf16> attributes {dlc.kernel, measured_us = 4.536 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<8x112x112x128xf16> -> tensor<8x112x112x128xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<8x112x112x128xf32> -> tensor<8x56x56x128xf32>
  %2 = dlc.cast %1 : tensor<8x56x56x128xf32> -> tensor<8x56x56x128xf16>
  dlc.yield %2 : tensor<8x56x56x128xf16>
}
