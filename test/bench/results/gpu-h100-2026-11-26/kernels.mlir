func.func private @matmul_4096x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 446.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 58.152 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_3_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 189.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 107.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 64.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_3_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.812 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_3_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 85.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 55.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_3_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 55.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_3_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.124 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_3_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 28.684 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_3_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 67.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 68.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 125.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 34.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 315.364 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 41.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.588 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 160.540 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 88.428 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 53.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 13.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.368 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 51.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.652 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.924 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 51.084 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 62.032 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 94.280 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_128_32_4_2_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 33.200 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_128_32_3_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 317.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_128_32_3_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 41.084 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_128_32_3_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 159.280 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 88.332 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 52.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_128_32_3_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_128_32_3_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_128_32_3_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 51.224 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_128_32_3_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 49.784 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_128_32_3_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.264 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_128_32_3_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 26.564 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_128_32_3_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.476 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 50.084 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 60.512 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 93.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_128_32_3_2_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 32.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 398.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 52.668 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_128_32_4_4_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 27.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 167.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 94.000 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 57.036 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_128_32_4_4_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 19.956 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_128_32_4_4_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 75.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 90.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_128_32_4_4_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 90.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_128_32_4_4_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_128_32_4_4_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 46.812 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__256_128_32_4_4_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.332 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 57.324 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 109.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 106.120 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__256_128_32_4_4_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 58.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_256_32_4_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 380.976 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_256_32_4_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 50.180 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_256_32_4_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 27.152 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 167.180 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 93.828 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 56.724 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_256_32_4_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 21.068 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_256_32_4_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 73.440 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_256_32_4_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 91.216 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_256_32_4_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 91.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_256_32_4_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.544 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_256_32_4_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 47.656 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_256_32_4_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.352 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 54.308 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 107.728 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 195.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 52.912 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_256_32_3_2_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 371.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_256_32_3_2_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 48.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_256_32_3_2_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 26.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 167.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 93.384 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 56.224 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_256_32_3_2_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 20.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_256_32_3_2_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 71.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_256_32_3_2_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 91.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_256_32_3_2_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 89.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_256_32_3_2_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 9.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_256_32_3_2_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 46.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_256_32_3_2_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 15.056 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 55.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 107.788 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 195.932 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 53.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 336.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 42.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__256_64_32_4_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.312 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 161.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 89.968 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 54.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__256_64_32_4_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.264 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__256_64_32_4_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 61.468 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 52.192 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__256_64_32_4_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 52.624 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__256_64_32_4_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 6.060 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__256_64_32_4_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 27.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__256_64_32_4_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.784 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 61.960 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 69.344 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 61.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__256_64_32_4_4_1_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 38.384 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 256 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_32_4_2_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 388.168 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_32_4_2_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 44.760 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_32_4_2_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.224 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 160.744 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.596 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 55.344 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_32_4_2_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 11.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_32_4_2_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 62.560 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_32_4_2_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 47.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_32_4_2_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 47.432 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_32_4_2_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.444 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_32_4_2_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.792 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_64_32_4_2_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.304 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 64.724 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 65.492 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 63.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_64_32_4_2_1_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 36.924 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 409.240 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 61.388 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_32_3_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.736 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 137.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 78.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 48.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_32_3_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 8.660 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_32_3_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 56.512 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 35.676 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_32_3_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 33.580 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_32_3_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 4.320 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_32_3_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 17.496 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_64_32_3_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.380 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 48.588 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 40.664 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 60.572 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 21.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 358.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 43.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_128_32_4_1_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 13.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 158.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 88.456 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 53.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_128_32_4_1_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 10.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_128_32_4_1_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 46.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_128_32_4_1_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 46.236 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_128_32_4_1_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_128_32_4_1_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 24.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_128_32_4_1_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 8.048 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 53.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 56.244 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 96.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_128_32_4_1_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 30.232 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 493.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 60.300 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_32_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.124 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 111.728 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 64.924 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 41.844 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_32_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.848 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_32_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 79.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 26.296 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_32_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 25.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_32_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.252 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_32_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 12.684 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_64_32_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.424 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 52.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 28.144 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 62.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 14.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 436.464 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 59.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_3_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.104 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 128.148 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 82.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.752 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_3_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.316 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_3_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 60.344 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.352 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_3_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 19.512 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_3_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.188 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_3_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 9.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_3_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.188 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 51.484 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 21.532 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 73.984 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 11.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 466.248 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 57.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_64_64_4_2_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 9.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 149.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 81.668 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_64_64_4_2_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.200 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_64_64_4_2_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 65.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 18.904 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_64_64_4_2_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 18.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_64_64_4_2_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_64_64_4_2_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.096 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_64_64_4_2_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.000 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 52.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 22.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 65.040 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 12.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 721.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 88.124 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_32_64_4_2_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 11.224 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 148.716 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 80.444 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 50.536 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_32_64_4_2_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.248 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_32_64_4_2_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 104.592 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.972 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_32_64_4_2_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.836 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_32_64_4_2_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.620 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_32_64_4_2_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.068 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_32_64_4_2_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.324 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 77.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 16.036 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 97.628 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 8.848 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 663.780 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 79.032 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.520 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 147.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 82.688 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 49.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.096 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 89.552 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 14.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.972 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.644 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 7.228 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__32_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.384 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 62.996 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 14.836 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 73.468 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 8.248 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 953.604 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 116.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 154.284 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 90.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 61.232 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.696 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 134.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 15.456 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.412 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 5.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.760 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 101.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 10.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 136.700 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 958.648 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 115.972 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__32_32_64_6_1_1_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 15.144 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 239.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 127.356 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 74.364 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__32_32_64_6_1_1_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__32_32_64_6_1_1_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 133.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 13.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__32_32_64_6_1_1_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.092 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__32_32_64_6_1_1_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.636 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__32_32_64_6_1_1_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.712 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__32_32_64_6_1_1_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.504 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 102.444 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 14.720 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 136.508 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 8.144 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1472.632 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 176.820 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_32_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 22.744 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 180.256 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 108.596 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 77.864 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_32_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 7.368 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_32_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 205.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 20.164 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_32_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 11.800 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_32_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_32_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__16_32_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.628 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 153.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.288 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 215.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 5.464 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 2586.368 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 301.368 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_16_64_4_1_1_4(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 38.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 339.196 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 172.212 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 135.716 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_16_64_4_1_1_4(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.516 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_16_64_4_1_1_4(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 341.952 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 39.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_16_64_4_1_1_4(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 13.420 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_16_64_4_1_1_4(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_16_64_4_1_1_4(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 4.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__16_16_64_4_1_1_4(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 6.624 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 262.304 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.436 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 411.020 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 6.616 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 1097.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 126.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_64_64_4_1_2_2(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 14.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 162.328 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 91.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 63.160 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_64_64_4_1_2_2(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.492 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_64_64_4_1_2_2(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 142.480 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.028 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_64_64_4_1_2_2(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 12.260 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_64_64_4_1_2_2(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.940 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_64_64_4_1_2_2(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 6.292 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__16_64_64_4_1_2_2(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 101.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 12.448 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 95.528 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 6.980 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__16_128_64_4_1_4_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 984.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__16_128_64_4_1_4_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 114.360 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__16_128_64_4_1_4_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 16.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 179.748 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 99.872 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 64.584 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__16_128_64_4_1_4_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 6.184 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__16_128_64_4_1_4_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 123.192 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__16_128_64_4_1_4_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 16.620 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__16_128_64_4_1_4_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 16.696 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__16_128_64_4_1_4_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 2.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__16_128_64_4_1_4_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 8.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__16_128_64_4_1_4_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 3.648 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 73.416 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 18.892 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 177.004 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 10.172 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 610.164 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 77.804 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_32_64_3_4_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 10.040 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 149.208 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 81.120 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 52.228 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_32_64_3_4_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 5.464 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_32_64_3_4_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 85.032 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 21.436 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_32_64_3_4_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 21.440 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_32_64_3_4_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 3.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_32_64_3_4_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 10.888 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_32_64_3_4_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 4.260 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 65.376 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 26.900 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 81.140 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 14.364 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__128_64_64_3_2_1_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 462.772 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__128_64_64_3_2_1_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 67.544 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__128_64_64_3_2_1_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 17.132 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 196.356 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 105.896 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 65.584 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__128_64_64_3_2_1_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.684 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__128_64_64_3_2_1_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 74.612 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__128_64_64_3_2_1_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 58.108 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__128_64_64_3_2_1_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 57.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__128_64_64_3_2_1_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.840 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__128_64_64_3_2_1_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 30.048 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__128_64_64_3_2_1_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.556 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 83.996 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 100.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 81.348 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__128_64_64_3_2_1_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 51.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @matmul_4096x4096x4096_f16__64_128_64_3_1_2_1(%arg0: tensor<4096x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> attributes {dlc.kernel, measured_us = 477.024 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x4096xf16>, tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  dlc.yield %0 : tensor<4096x4096xf16>
}
func.func private @matmul_2048x2048x2048_f16__64_128_64_3_1_2_1(%arg0: tensor<2048x2048xf16>, %arg1: tensor<2048x2048xf16>) -> tensor<2048x2048xf16> attributes {dlc.kernel, measured_us = 69.540 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2048x2048xf16>, tensor<2048x2048xf16>) -> tensor<2048x2048xf16>
  dlc.yield %0 : tensor<2048x2048xf16>
}
func.func private @matmul_1024x1024x1024_f16__64_128_64_3_1_2_1(%arg0: tensor<1024x1024xf16>, %arg1: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> attributes {dlc.kernel, measured_us = 18.528 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  dlc.yield %0 : tensor<1024x1024xf16>
}
func.func private @matmul_200704x256x64_add_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<200704x64xf16>, %arg1: tensor<64x256xf16>, %arg2: tensor<200704x256xf16>) -> tensor<200704x256xf16> attributes {dlc.kernel, measured_us = 194.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<200704x64xf16>, tensor<64x256xf16>) -> tensor<200704x256xf16>
  %1 = dlc.add %0, %arg2 : (tensor<200704x256xf16>, tensor<200704x256xf16>) -> tensor<200704x256xf16>
  %2 = dlc.relu %1 : tensor<200704x256xf16> -> tensor<200704x256xf16>
  dlc.yield %2 : tensor<200704x256xf16>
}
func.func private @matmul_50176x512x128_add_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<50176x128xf16>, %arg1: tensor<128x512xf16>, %arg2: tensor<50176x512xf16>) -> tensor<50176x512xf16> attributes {dlc.kernel, measured_us = 105.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<50176x128xf16>, tensor<128x512xf16>) -> tensor<50176x512xf16>
  %1 = dlc.add %0, %arg2 : (tensor<50176x512xf16>, tensor<50176x512xf16>) -> tensor<50176x512xf16>
  %2 = dlc.relu %1 : tensor<50176x512xf16> -> tensor<50176x512xf16>
  dlc.yield %2 : tensor<50176x512xf16>
}
func.func private @matmul_12544x1024x256_add_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<12544x256xf16>, %arg1: tensor<256x1024xf16>, %arg2: tensor<12544x1024xf16>) -> tensor<12544x1024xf16> attributes {dlc.kernel, measured_us = 65.564 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<12544x256xf16>, tensor<256x1024xf16>) -> tensor<12544x1024xf16>
  %1 = dlc.add %0, %arg2 : (tensor<12544x1024xf16>, tensor<12544x1024xf16>) -> tensor<12544x1024xf16>
  %2 = dlc.relu %1 : tensor<12544x1024xf16> -> tensor<12544x1024xf16>
  dlc.yield %2 : tensor<12544x1024xf16>
}
func.func private @matmul_128x3072x768_f16__64_128_64_3_1_2_1(%arg0: tensor<128x768xf16>, %arg1: tensor<768x3072xf16>) -> tensor<128x3072xf16> attributes {dlc.kernel, measured_us = 12.812 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<128x768xf16>, tensor<768x3072xf16>) -> tensor<128x3072xf16>
  dlc.yield %0 : tensor<128x3072xf16>
}
func.func private @matmul_4096x768x3072_f16__64_128_64_3_1_2_1(%arg0: tensor<4096x3072xf16>, %arg1: tensor<3072x768xf16>) -> tensor<4096x768xf16> attributes {dlc.kernel, measured_us = 76.452 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4096x3072xf16>, tensor<3072x768xf16>) -> tensor<4096x768xf16>
  dlc.yield %0 : tensor<4096x768xf16>
}
func.func private @matmul_64x4096x4096_f16__64_128_64_3_1_2_1(%arg0: tensor<64x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<64x4096xf16> attributes {dlc.kernel, measured_us = 57.540 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x4096xf16>, tensor<4096x4096xf16>) -> tensor<64x4096xf16>
  dlc.yield %0 : tensor<64x4096xf16>
}
func.func private @matmul_16x4096x4096_f16__64_128_64_3_1_2_1(%arg0: tensor<16x4096xf16>, %arg1: tensor<4096x4096xf16>) -> tensor<16x4096xf16> attributes {dlc.kernel, measured_us = 56.336 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<16x4096xf16>, tensor<4096x4096xf16>) -> tensor<16x4096xf16>
  dlc.yield %0 : tensor<16x4096xf16>
}
func.func private @matmul_196x1024x256_f16__64_128_64_3_1_2_1(%arg0: tensor<196x256xf16>, %arg1: tensor<256x1024xf16>) -> tensor<196x1024xf16> attributes {dlc.kernel, measured_us = 5.596 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<196x256xf16>, tensor<256x1024xf16>) -> tensor<196x1024xf16>
  dlc.yield %0 : tensor<196x1024xf16>
}
func.func private @matmul_49x512x2048_f16__64_128_64_3_1_2_1(%arg0: tensor<49x2048xf16>, %arg1: tensor<2048x512xf16>) -> tensor<49x512xf16> attributes {dlc.kernel, measured_us = 28.676 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<49x2048xf16>, tensor<2048x512xf16>) -> tensor<49x512xf16>
  dlc.yield %0 : tensor<49x512xf16>
}
func.func private @matmul_512x512x512_f16__64_128_64_3_1_2_1(%arg0: tensor<512x512xf16>, %arg1: tensor<512x512xf16>) -> tensor<512x512xf16> attributes {dlc.kernel, measured_us = 9.268 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<512x512xf16>, tensor<512x512xf16>) -> tensor<512x512xf16>
  dlc.yield %0 : tensor<512x512xf16>
}
func.func private @conv3x3_n64_256x256_14x14_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 67.948 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<64x14x14x256xf16> -> tensor<64x14x14x256xf16>
  dlc.yield %1 : tensor<64x14x14x256xf16>
}
func.func private @conv3x3_512x512_7x7_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 91.612 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf16>
  %1 = dlc.relu %0 : tensor<1x7x7x512xf16> -> tensor<1x7x7x512xf16>
  dlc.yield %1 : tensor<1x7x7x512xf16>
}
func.func private @conv3x3_n64_64x64_56x56_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 134.332 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf16>
  %1 = dlc.relu %0 : tensor<64x56x56x64xf16> -> tensor<64x56x56x64xf16>
  dlc.yield %1 : tensor<64x56x56x64xf16>
}
func.func private @conv3x3_256x256_14x14_relu_f16__64_128_64_3_1_2_1(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 51.296 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf16>
  %1 = dlc.relu %0 : tensor<1x14x14x256xf16> -> tensor<1x14x14x256xf16>
  dlc.yield %1 : tensor<1x14x14x256xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__128_128_32_3_2_4_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 314.704 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 128 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__128_256_32_4_2_4_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 458.988 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__128_256_32_3_2_4_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 464.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 256 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__128_64_32_3_2_2_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 173.192 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__64_64_32_4_2_2_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 162.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__64_64_64_3_1_2_2(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 230.876 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__64_64_64_4_2_2_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 227.696 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__64_32_64_4_2_1_2(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 306.548 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__32_64_64_4_1_2_2(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 229.884 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__32_32_64_4_1_1_4(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 300.912 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__32_32_64_6_1_1_2(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 296.740 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 6 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__16_32_64_4_1_1_4(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 373.912 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__16_16_64_4_1_1_4(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 608.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__16_64_64_4_1_2_2(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 302.072 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 2 : i64, warps_depth = 2 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__16_128_64_4_1_4_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 471.136 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 128 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 4 : i64, warps_depth = 1 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @conv7x7s2_n64_4x64_112x112_relu_f16__128_32_64_3_4_1_1(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 357.532 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 3 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf16>
  %1 = dlc.relu %0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf16>
  dlc.yield %1 : tensor<64x112x112x64xf16>
}
func.func private @resnet50_b1__conv3x3_256x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 6.292 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1__conv3x3_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 7.977 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1__conv3x3_128x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.446 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1__conv1x1_256x1024_14x14_add_add_relu_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.966 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1__conv1x1_1024x256_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 3.816 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1__conv3x3_512x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.582 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1__conv1x1_128x512_28x28_add_add_relu_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.587 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1__conv1x1_512x128_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 4.090 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1__conv1x1_256x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 5.671 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1__conv1x1_2048x512_7x7_add_relu_f16(%arg0: tensor<1x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 4.829 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1__conv3x3s2_512x512_7x7_add_relu_f16(%arg0: tensor<1x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf16> attributes {dlc.kernel, measured_us = 8.472 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<1x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<1x7x7x512xf32> -> tensor<1x7x7x512xf16>
  dlc.yield %3 : tensor<1x7x7x512xf16>
}
func.func private @resnet50_b1__conv1x1_256x128_56x56_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf16> attributes {dlc.kernel, measured_us = 7.217 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<1x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x128xf32> -> tensor<1x56x56x128xf16>
  dlc.yield %3 : tensor<1x56x56x128xf16>
}
func.func private @resnet50_b1__conv7x7s2_4x64_112x112_add_relu_f16(%arg0: tensor<1x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf16> attributes {dlc.kernel, measured_us = 6.760 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<1x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<1x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<1x112x112x64xf32> -> tensor<1x112x112x64xf16>
  dlc.yield %3 : tensor<1x112x112x64xf16>
}
func.func private @resnet50_b1__conv3x3s2_128x128_28x28_add_relu_f16(%arg0: tensor<1x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf16> attributes {dlc.kernel, measured_us = 6.318 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<1x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x128xf32> -> tensor<1x28x28x128xf16>
  dlc.yield %3 : tensor<1x28x28x128xf16>
}
func.func private @resnet50_b1__conv1x1_512x2048_7x7_add_add_relu_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 3.783 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1__conv3x3s2_256x256_14x14_add_relu_f16(%arg0: tensor<1x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf16> attributes {dlc.kernel, measured_us = 6.289 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<1x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<1x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x256xf32> -> tensor<1x14x14x256xf16>
  dlc.yield %3 : tensor<1x14x14x256xf16>
}
func.func private @resnet50_b1__conv1x1_512x256_28x28_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf16> attributes {dlc.kernel, measured_us = 6.216 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<1x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<1x28x28x256xf32> -> tensor<1x28x28x256xf16>
  dlc.yield %3 : tensor<1x28x28x256xf16>
}
func.func private @resnet50_b1__conv1x1_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 4.049 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1__conv1x1s2_256x512_28x28_add_add_relu_f16(%arg0: tensor<1x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x28x28x512xf16>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 6.326 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x28x28x512xf16> -> tensor<1x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<1x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<1x28x28x512xf32>, tensor<1x28x28x512xf32>) -> tensor<1x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %5 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1__conv1x1_1024x512_14x14_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf16> attributes {dlc.kernel, measured_us = 5.564 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<1x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<1x14x14x512xf32> -> tensor<1x14x14x512xf16>
  dlc.yield %3 : tensor<1x14x14x512xf16>
}
func.func private @resnet50_b1__conv1x1s2_512x1024_14x14_add_add_relu_f16(%arg0: tensor<1x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<1x14x14x1024xf16>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 5.692 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x14x14x1024xf16> -> tensor<1x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<1x14x14x1024xf32>, tensor<1x14x14x1024xf32>) -> tensor<1x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %5 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1__conv1x1s2_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<1x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<1x7x7x2048xf16>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 5.716 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<1x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<1x7x7x2048xf32>, tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %5 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1__conv1x1_128x512_28x28_add_f16(%arg0: tensor<1x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf16> attributes {dlc.kernel, measured_us = 4.008 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<1x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<1x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<1x28x28x512xf32> -> tensor<1x28x28x512xf16>
  dlc.yield %2 : tensor<1x28x28x512xf16>
}
func.func private @resnet50_b1__conv1x1_256x1024_14x14_add_f16(%arg0: tensor<1x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf16> attributes {dlc.kernel, measured_us = 3.926 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<1x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<1x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<1x14x14x1024xf32> -> tensor<1x14x14x1024xf16>
  dlc.yield %2 : tensor<1x14x14x1024xf16>
}
func.func private @resnet50_b1__conv1x1_64x64_56x56_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 3.734 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %3 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b1__conv1x1_64x256_56x56_add_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 3.950 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %2 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1__conv1x1_512x2048_7x7_add_f16(%arg0: tensor<1x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf16> attributes {dlc.kernel, measured_us = 3.827 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<1x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<1x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<1x7x7x2048xf32> -> tensor<1x7x7x2048xf16>
  dlc.yield %2 : tensor<1x7x7x2048xf16>
}
func.func private @resnet50_b1__conv1x1_64x256_56x56_add_add_relu_f16(%arg0: tensor<1x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<1x56x56x256xf16>) -> tensor<1x56x56x256xf16> attributes {dlc.kernel, measured_us = 4.134 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x56x56x256xf16> -> tensor<1x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<1x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<1x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<1x56x56x256xf32>, tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<1x56x56x256xf32> -> tensor<1x56x56x256xf16>
  dlc.yield %5 : tensor<1x56x56x256xf16>
}
func.func private @resnet50_b1__matmul_1x1000x2048_add(%arg0: tensor<1x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 3.916 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x2048xf16>, tensor<2048x1000xf16>) -> tensor<1x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x1000xf32>, tensor<1000xf32>) -> tensor<1x1000xf32>
  dlc.yield %1 : tensor<1x1000xf32>
}
func.func private @resnet50_b1__softmax_1x1000(%arg0: tensor<1x1000xf32>) -> tensor<1x1000xf32> attributes {dlc.kernel, measured_us = 2.096 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  %2 = dlc.exp %1 : tensor<1x1000xf32> -> tensor<1x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<1x1000xf32> -> tensor<1x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x1000xf32>, tensor<1x1xf32>) -> tensor<1x1000xf32>
  dlc.yield %4 : tensor<1x1000xf32>
}
func.func private @resnet50_b1__transpose_pad_1x224x224x4_f16(%arg0: tensor<1x3x224x224xf32>) -> tensor<1x224x224x4xf16> attributes {dlc.kernel, measured_us = 1.856 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<1x224x224x3xf32> -> tensor<1x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<1x224x224x3xf16>, tensor<f16>) -> tensor<1x224x224x4xf16>
  dlc.yield %3 : tensor<1x224x224x4xf16>
}
func.func private @resnet50_b1__averagepool7x7_1x1x1x2048_f16(%arg0: tensor<1x7x7x2048xf16>) -> tensor<1x1x1x2048xf16> attributes {dlc.kernel, measured_us = 1.539 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x7x7x2048xf16> -> tensor<1x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<1x7x7x2048xf32> -> tensor<1x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<1x1x1x2048xf32> -> tensor<1x1x1x2048xf16>
  dlc.yield %2 : tensor<1x1x1x2048xf16>
}
func.func private @resnet50_b1__maxpool3x3s2_1x56x56x64_f16(%arg0: tensor<1x112x112x64xf16>) -> tensor<1x56x56x64xf16> attributes {dlc.kernel, measured_us = 1.643 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x112x112x64xf16> -> tensor<1x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf16>
  dlc.yield %2 : tensor<1x56x56x64xf16>
}
func.func private @resnet50_b64__conv3x3_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 52.796 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64__conv1x1_n64_128x512_28x28_add_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 90.342 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %2, %0 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64__conv3x3_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<3x3x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 64.319 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<3x3x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64__conv1x1_n64_64x256_56x56_add_add_relu_f16_2(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 133.301 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %2, %0 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64__conv1x1_n64_256x1024_14x14_add_add_relu_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 41.715 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %2, %0 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64__conv7x7s2_n64_4x64_112x112_add_relu_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<7x7x4x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf16> attributes {dlc.kernel, measured_us = 153.808 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 3, 3>, pads_low = array<i64: 3, 3>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<64x112x112x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x112x112x64xf32>
  %2 = dlc.relu %1 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf32>
  %3 = dlc.cast %2 : tensor<64x112x112x64xf32> -> tensor<64x112x112x64xf16>
  dlc.yield %3 : tensor<64x112x112x64xf16>
}
func.func private @resnet50_b64__conv3x3_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 56.027 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64__conv1x1_n64_1024x256_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 28.732 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64__conv3x3_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 50.607 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64__conv1x1_n64_64x256_56x56_add_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>, %arg3: tensor<64x56x56x256xf16>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 133.728 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x256xf16> -> tensor<64x56x56x256xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x256xf32>, tensor<64x56x56x256xf32>) -> tensor<64x56x56x256xf32>
  %4 = dlc.relu %3 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf32>
  %5 = dlc.cast %4 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %5 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64__conv1x1_n64_512x128_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 36.954 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64__conv1x1s2_n64_1024x2048_7x7_add_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 59.697 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64__conv1x1_n64_512x2048_7x7_add_add_relu_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>, %arg3: tensor<64x7x7x2048xf16>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 30.678 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %3 = dlc.add %2, %0 : (tensor<64x7x7x2048xf32>, tensor<64x7x7x2048xf32>) -> tensor<64x7x7x2048xf32>
  %4 = dlc.relu %3 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf32>
  %5 = dlc.cast %4 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %5 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64__conv1x1_n64_64x256_56x56_add_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf16> attributes {dlc.kernel, measured_us = 80.811 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x256xf16>) -> tensor<64x56x56x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x56x56x256xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x256xf32> -> tensor<64x56x56x256xf16>
  dlc.yield %2 : tensor<64x56x56x256xf16>
}
func.func private @resnet50_b64__conv3x3s2_n64_128x128_28x28_add_relu_f16(%arg0: tensor<64x56x56x128xf16>, %arg1: tensor<3x3x128x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf16> attributes {dlc.kernel, measured_us = 58.624 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x128xf16>, tensor<3x3x128x128xf16>) -> tensor<64x28x28x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x28x28x128xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x128xf32> -> tensor<64x28x28x128xf16>
  dlc.yield %3 : tensor<64x28x28x128xf16>
}
func.func private @resnet50_b64__conv3x3s2_n64_256x256_14x14_add_relu_f16(%arg0: tensor<64x28x28x256xf16>, %arg1: tensor<3x3x256x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf16> attributes {dlc.kernel, measured_us = 54.780 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x256xf16>, tensor<3x3x256x256xf16>) -> tensor<64x14x14x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x14x14x256xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x256xf32> -> tensor<64x14x14x256xf16>
  dlc.yield %3 : tensor<64x14x14x256xf16>
}
func.func private @resnet50_b64__conv1x1_n64_1024x512_14x14_add_relu_f16(%arg0: tensor<64x14x14x1024xf16>, %arg1: tensor<1x1x1024x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf16> attributes {dlc.kernel, measured_us = 51.080 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x1024xf16>, tensor<1x1x1024x512xf16>) -> tensor<64x14x14x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x14x14x512xf32>
  %2 = dlc.relu %1 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf32>
  %3 = dlc.cast %2 : tensor<64x14x14x512xf32> -> tensor<64x14x14x512xf16>
  dlc.yield %3 : tensor<64x14x14x512xf16>
}
func.func private @resnet50_b64__conv3x3s2_n64_512x512_7x7_add_relu_f16(%arg0: tensor<64x14x14x512xf16>, %arg1: tensor<3x3x512x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 50.500 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x512xf16>, tensor<3x3x512x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64__conv1x1_n64_512x256_28x28_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x256xf16>, %arg2: tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf16> attributes {dlc.kernel, measured_us = 55.286 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x256xf16>) -> tensor<64x28x28x256xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x256xf32>, tensor<1x1x1x256xf32>) -> tensor<64x28x28x256xf32>
  %2 = dlc.relu %1 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf32>
  %3 = dlc.cast %2 : tensor<64x28x28x256xf32> -> tensor<64x28x28x256xf16>
  dlc.yield %3 : tensor<64x28x28x256xf16>
}
func.func private @resnet50_b64__conv1x1_n64_2048x512_7x7_add_relu_f16(%arg0: tensor<64x7x7x2048xf16>, %arg1: tensor<1x1x2048x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf16> attributes {dlc.kernel, measured_us = 22.331 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x2048xf16>, tensor<1x1x2048x512xf16>) -> tensor<64x7x7x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x7x7x512xf32>
  %2 = dlc.relu %1 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf32>
  %3 = dlc.cast %2 : tensor<64x7x7x512xf32> -> tensor<64x7x7x512xf16>
  dlc.yield %3 : tensor<64x7x7x512xf16>
}
func.func private @resnet50_b64__conv1x1s2_n64_512x1024_14x14_add_add_relu_f16(%arg0: tensor<64x28x28x512xf16>, %arg1: tensor<1x1x512x1024xf16>, %arg2: tensor<1x1x1x1024xf32>, %arg3: tensor<64x14x14x1024xf16>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 61.404 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x1024xf16> -> tensor<64x14x14x1024xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x28x28x512xf16>, tensor<1x1x512x1024xf16>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x1024xf32>, tensor<64x14x14x1024xf32>) -> tensor<64x14x14x1024xf32>
  %4 = dlc.relu %3 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf32>
  %5 = dlc.cast %4 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %5 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64__conv1x1_n64_128x512_28x28_add_f16(%arg0: tensor<64x28x28x128xf16>, %arg1: tensor<1x1x128x512xf16>, %arg2: tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 47.982 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x128xf16>, tensor<1x1x128x512xf16>) -> tensor<64x28x28x512xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %2 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64__conv1x1_n64_256x1024_14x14_add_f16(%arg0: tensor<64x14x14x256xf16>, %arg1: tensor<1x1x256x1024xf16>, %arg2: tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf16> attributes {dlc.kernel, measured_us = 34.051 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x256xf16>, tensor<1x1x256x1024xf16>) -> tensor<64x14x14x1024xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x1024xf32>, tensor<1x1x1x1024xf32>) -> tensor<64x14x14x1024xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x1024xf32> -> tensor<64x14x14x1024xf16>
  dlc.yield %2 : tensor<64x14x14x1024xf16>
}
func.func private @resnet50_b64__conv1x1_n64_256x128_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x128xf16>, %arg2: tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf16> attributes {dlc.kernel, measured_us = 72.902 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x128xf16>) -> tensor<64x56x56x128xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x128xf32>, tensor<1x1x1x128xf32>) -> tensor<64x56x56x128xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x128xf32> -> tensor<64x56x56x128xf16>
  dlc.yield %3 : tensor<64x56x56x128xf16>
}
func.func private @resnet50_b64__transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 42.740 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @resnet50_b64__conv1x1_n64_512x2048_7x7_add_f16(%arg0: tensor<64x7x7x512xf16>, %arg1: tensor<1x1x512x2048xf16>, %arg2: tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf16> attributes {dlc.kernel, measured_us = 28.286 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x512xf16>, tensor<1x1x512x2048xf16>) -> tensor<64x7x7x2048xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x2048xf32>, tensor<1x1x1x2048xf32>) -> tensor<64x7x7x2048xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x2048xf32> -> tensor<64x7x7x2048xf16>
  dlc.yield %2 : tensor<64x7x7x2048xf16>
}
func.func private @resnet50_b64__conv1x1s2_n64_256x512_28x28_add_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x512xf16>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<64x28x28x512xf16>) -> tensor<64x28x28x512xf16> attributes {dlc.kernel, measured_us = 83.764 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x512xf16> -> tensor<64x28x28x512xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x512xf16>) -> tensor<64x28x28x512xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x512xf32>, tensor<1x1x1x512xf32>) -> tensor<64x28x28x512xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x512xf32>, tensor<64x28x28x512xf32>) -> tensor<64x28x28x512xf32>
  %4 = dlc.relu %3 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf32>
  %5 = dlc.cast %4 : tensor<64x28x28x512xf32> -> tensor<64x28x28x512xf16>
  dlc.yield %5 : tensor<64x28x28x512xf16>
}
func.func private @resnet50_b64__conv1x1_n64_256x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x256xf16>, %arg1: tensor<1x1x256x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 50.330 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x256xf16>, tensor<1x1x256x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64__matmul_64x1000x2048_add(%arg0: tensor<64x2048xf16>, %arg1: tensor<2048x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 7.782 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x2048xf16>, tensor<2048x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @resnet50_b64__conv1x1_n64_64x64_56x56_add_relu_f16(%arg0: tensor<64x56x56x64xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 22.473 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x64xf16>, tensor<1x1x64x64xf16>) -> tensor<64x56x56x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf32>
  %3 = dlc.cast %2 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %3 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64__softmax_64x1000(%arg0: tensor<64x1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 2.409 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  %2 = dlc.exp %1 : tensor<64x1000xf32> -> tensor<64x1000xf32>
  %3 = dlc.reduce  sum %2 axes = [1] {keepdims = true} : tensor<64x1000xf32> -> tensor<64x1xf32>
  %4 = dlc.div %2, %3 : (tensor<64x1000xf32>, tensor<64x1xf32>) -> tensor<64x1000xf32>
  dlc.yield %4 : tensor<64x1000xf32>
}
func.func private @resnet50_b64__maxpool3x3s2_64x56x56x64_f16(%arg0: tensor<64x112x112x64xf16>) -> tensor<64x56x56x64xf16> attributes {dlc.kernel, measured_us = 43.489 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x112x112x64xf16> -> tensor<64x112x112x64xf32>
  %1 = dlc.pool  max %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 3, 3>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : tensor<64x112x112x64xf32> -> tensor<64x56x56x64xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x64xf32> -> tensor<64x56x56x64xf16>
  dlc.yield %2 : tensor<64x56x56x64xf16>
}
func.func private @resnet50_b64__averagepool7x7_64x1x1x2048_f16(%arg0: tensor<64x7x7x2048xf16>) -> tensor<64x1x1x2048xf16> attributes {dlc.kernel, measured_us = 4.588 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<64x7x7x2048xf16> -> tensor<64x7x7x2048xf32>
  %1 = dlc.pool  average %0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 7, 7>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : tensor<64x7x7x2048xf32> -> tensor<64x1x1x2048xf32>
  %2 = dlc.cast %1 : tensor<64x1x1x2048xf32> -> tensor<64x1x1x2048xf16>
  dlc.yield %2 : tensor<64x1x1x2048xf16>
}
func.func private @bert_b8__matmul_8x128x768x3072_add_add(%arg0: tensor<8x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 36.275 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x3072xf16>, tensor<3072x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8__matmul_8x128x768x768_add_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 10.454 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %2 = dlc.cast %1 : tensor<8x128x768xf32> -> tensor<8x128x768xf16>
  dlc.yield %2 : tensor<8x128x768xf16>
}
func.func private @bert_b8__matmul_8x128x3072x768_add_div_erf_add_mul_and_1_more_f16(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<8x128x3072xf16> attributes {dlc.kernel, measured_us = 24.880 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
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
func.func private @bert_b8__matmul_8x128x768x768_add_add(%arg0: tensor<8x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<8x128x768xf16>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 10.210 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<8x128x768xf16> -> tensor<8x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<8x128x768xf16>, tensor<768x768xf16>) -> tensor<8x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<8x128x768xf32>, tensor<768xf32>) -> tensor<8x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<8x128x768xf32>, tensor<8x128x768xf32>) -> tensor<8x128x768xf32>
  dlc.yield %3 : tensor<8x128x768xf32>
}
func.func private @bert_b8__layer_norm_8x128x768_f16_2(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.496 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8__matmul_8x12x128x64x128_f16(%arg0: tensor<8x12x128x128xf16>, %arg1: tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 4.207 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x128xf16>, tensor<8x12x128x64xf16>) -> tensor<8x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<8x12x128x64xf32> -> tensor<8x12x128x64xf16>
  dlc.yield %1 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8__matmul_8x12x128x128x64_mul_add(%arg0: tensor<8x12x128x64xf16>, %arg1: tensor<8x12x64x128xf16>, %arg2: tensor<8x1x1x128xf16>) -> tensor<8x12x128x128xf32> attributes {dlc.kernel, measured_us = 5.003 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg2 : tensor<8x1x1x128xf16> -> tensor<8x1x1x128xf32>
  %1 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 : (tensor<8x12x128x64xf16>, tensor<8x12x64x128xf16>) -> tensor<8x12x128x128xf32>
  %3 = dlc.mul %2, %1 : (tensor<8x12x128x128xf32>, tensor<f32>) -> tensor<8x12x128x128xf32>
  %4 = dlc.add %3, %0 : (tensor<8x12x128x128xf32>, tensor<8x1x1x128xf32>) -> tensor<8x12x128x128xf32>
  dlc.yield %4 : tensor<8x12x128x128xf32>
}
func.func private @bert_b8__softmax_8x12x128x128_f16(%arg0: tensor<8x12x128x128xf32>) -> tensor<8x12x128x128xf16> attributes {dlc.kernel, measured_us = 4.845 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<8x12x128x128xf32> -> tensor<8x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<8x12x128x128xf32>, tensor<8x12x128x1xf32>) -> tensor<8x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<8x12x128x128xf32> -> tensor<8x12x128x128xf16>
  dlc.yield %5 : tensor<8x12x128x128xf16>
}
func.func private @bert_b8__transpose_8x12x128x64_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.780 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x128x12x64xf16> -> tensor<8x12x128x64xf16>
  dlc.yield %0 : tensor<8x12x128x64xf16>
}
func.func private @bert_b8__transpose_8x12x64x128_f16(%arg0: tensor<8x128x12x64xf16>) -> tensor<8x12x64x128xf16> attributes {dlc.kernel, measured_us = 2.319 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 64 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<8x128x12x64xf16> -> tensor<8x12x64x128xf16>
  dlc.yield %0 : tensor<8x12x64x128xf16>
}
func.func private @bert_b8__transpose_8x128x12x64_f16(%arg0: tensor<8x12x128x64xf16>) -> tensor<8x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.771 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<8x12x128x64xf16> -> tensor<8x128x12x64xf16>
  dlc.yield %0 : tensor<8x128x12x64xf16>
}
func.func private @bert_b8__layer_norm_8x128x768(%arg0: tensor<8x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<8x128x768xf32> attributes {dlc.kernel, measured_us = 3.628 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @bert_b8__sub_mul_8x128_f16(%arg0: tensor<8x128xi64>) -> tensor<8x128xf16> attributes {dlc.kernel, measured_us = 1.297 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<-1.000000e+04> : tensor<f32>
  %2 = dlc.cast %arg0 : tensor<8x128xi64> -> tensor<8x128xf32>
  %3 = dlc.sub %0, %2 : (tensor<f32>, tensor<8x128xf32>) -> tensor<8x128xf32>
  %4 = dlc.mul %3, %1 : (tensor<8x128xf32>, tensor<f32>) -> tensor<8x128xf32>
  %5 = dlc.cast %4 : tensor<8x128xf32> -> tensor<8x128xf16>
  dlc.yield %5 : tensor<8x128xf16>
}
func.func private @bert_b8__layer_norm_8x128x768_f16(%arg0: tensor<30522x768xf32>, %arg1: tensor<8x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> tensor<8x128x768xf16> attributes {dlc.kernel, measured_us = 3.992 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 4 : i64}} {
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
func.func private @mobilenet_v2_b64__conv1x1_n64_24x144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x24xf16>, %arg1: tensor<1x1x24x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 54.386 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x24xf16>, tensor<1x1x24x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_144x24_56x56_add_add_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<1x1x144x24xf16>, %arg2: tensor<1x1x1x24xf32>, %arg3: tensor<64x56x56x24xf16>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 70.665 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x56x56x24xf16> -> tensor<64x56x56x24xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<1x1x144x24xf16>) -> tensor<64x56x56x24xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %3 = dlc.add %0, %2 : (tensor<64x56x56x24xf32>, tensor<64x56x56x24xf32>) -> tensor<64x56x56x24xf32>
  %4 = dlc.cast %3 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %4 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_96x24_56x56_add_f16(%arg0: tensor<64x56x56x96xf16>, %arg1: tensor<1x1x96x24xf16>, %arg2: tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf16> attributes {dlc.kernel, measured_us = 56.044 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x56x56x96xf16>, tensor<1x1x96x24xf16>) -> tensor<64x56x56x24xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x56x56x24xf32>, tensor<1x1x1x24xf32>) -> tensor<64x56x56x24xf32>
  %2 = dlc.cast %1 : tensor<64x56x56x24xf32> -> tensor<64x56x56x24xf16>
  dlc.yield %2 : tensor<64x56x56x24xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_32_112x112_add_max_min_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<3x3x1x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 71.868 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 32 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<3x3x1x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_16x96_112x112_add_max_min_f16(%arg0: tensor<64x112x112x16xf16>, %arg1: tensor<1x1x16x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf16> attributes {dlc.kernel, measured_us = 93.657 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x16xf16>, tensor<1x1x16x96xf16>) -> tensor<64x112x112x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x112x112x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x96xf32>, tensor<f32>) -> tensor<64x112x112x96xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x96xf32> -> tensor<64x112x112x96xf16>
  dlc.yield %6 : tensor<64x112x112x96xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3s2_n64_96_56x56_add_max_min_f16(%arg0: tensor<64x112x112x96xf16>, %arg1: tensor<3x3x1x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf16> attributes {dlc.kernel, measured_us = 95.046 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 96 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x112x112x96xf16>, tensor<3x3x1x96xf16>) -> tensor<64x56x56x96xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x56x56x96xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x96xf32>, tensor<f32>) -> tensor<64x56x56x96xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x96xf32> -> tensor<64x56x56x96xf16>
  dlc.yield %6 : tensor<64x56x56x96xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 26.888 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_144_56x56_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf16> attributes {dlc.kernel, measured_us = 65.046 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x56x56x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x56x56x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x56x56x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x56x56x144xf32>, tensor<f32>) -> tensor<64x56x56x144xf32>
  %6 = dlc.cast %5 : tensor<64x56x56x144xf32> -> tensor<64x56x56x144xf16>
  dlc.yield %6 : tensor<64x56x56x144xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3s2_n64_144_28x28_add_max_min_f16(%arg0: tensor<64x56x56x144xf16>, %arg1: tensor<3x3x1x144xf16>, %arg2: tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf16> attributes {dlc.kernel, measured_us = 50.579 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 144 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x56x56x144xf16>, tensor<3x3x1x144xf16>) -> tensor<64x28x28x144xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x144xf32>, tensor<1x1x1x144xf32>) -> tensor<64x28x28x144xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x144xf32>, tensor<f32>) -> tensor<64x28x28x144xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x144xf32> -> tensor<64x28x28x144xf16>
  dlc.yield %6 : tensor<64x28x28x144xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_960x160_7x7_add_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x160xf16>, %arg2: tensor<1x1x1x160xf32>, %arg3: tensor<64x7x7x160xf16>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 14.130 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x7x7x160xf16> -> tensor<64x7x7x160xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x160xf16>) -> tensor<64x7x7x160xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %3 = dlc.add %0, %2 : (tensor<64x7x7x160xf32>, tensor<64x7x7x160xf32>) -> tensor<64x7x7x160xf32>
  %4 = dlc.cast %3 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %4 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64__transpose_pad_64x224x224x4_f16(%arg0: tensor<64x3x224x224xf32>) -> tensor<64x224x224x4xf16> attributes {dlc.kernel, measured_us = 42.316 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f16>
  %1 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<64x3x224x224xf32> -> tensor<64x224x224x3xf32>
  %2 = dlc.cast %1 : tensor<64x224x224x3xf32> -> tensor<64x224x224x3xf16>
  %3 = dlc.pad  constant %2, %0 low = [0, 0, 0, 0] high = [0, 0, 0, 1] : (tensor<64x224x224x3xf16>, tensor<f16>) -> tensor<64x224x224x4xf16>
  dlc.yield %3 : tensor<64x224x224x4xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<3x3x1x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 11.543 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 384 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<3x3x1x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64__conv3x3s2_n64_4x32_112x112_add_max_min_f16(%arg0: tensor<64x224x224x4xf16>, %arg1: tensor<3x3x4x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf16> attributes {dlc.kernel, measured_us = 45.849 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x224x224x4xf16>, tensor<3x3x4x32xf16>) -> tensor<64x112x112x32xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x112x112x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x112x112x32xf32>
  %4 = dlc.max %3, %0 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %5 = dlc.min %4, %1 : (tensor<64x112x112x32xf32>, tensor<f32>) -> tensor<64x112x112x32xf32>
  %6 = dlc.cast %5 : tensor<64x112x112x32xf32> -> tensor<64x112x112x32xf16>
  dlc.yield %6 : tensor<64x112x112x32xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_96x576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x96xf16>, %arg1: tensor<1x1x96x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 12.363 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x96xf16>, tensor<1x1x96x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_64x384_14x14_add_max_min_f16(%arg0: tensor<64x14x14x64xf16>, %arg1: tensor<1x1x64x384xf16>, %arg2: tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf16> attributes {dlc.kernel, measured_us = 8.194 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x64xf16>, tensor<1x1x64x384xf16>) -> tensor<64x14x14x384xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x384xf32>, tensor<1x1x1x384xf32>) -> tensor<64x14x14x384xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x384xf32>, tensor<f32>) -> tensor<64x14x14x384xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x384xf32> -> tensor<64x14x14x384xf16>
  dlc.yield %6 : tensor<64x14x14x384xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_576x96_14x14_add_add_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<1x1x576x96xf16>, %arg2: tensor<1x1x1x96xf32>, %arg3: tensor<64x14x14x96xf16>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 15.018 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x96xf16> -> tensor<64x14x14x96xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<1x1x576x96xf16>) -> tensor<64x14x14x96xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x96xf32>, tensor<64x14x14x96xf32>) -> tensor<64x14x14x96xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %4 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_160x960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x160xf16>, %arg1: tensor<1x1x160x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.114 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x160xf16>, tensor<1x1x160x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_576_14x14_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf16> attributes {dlc.kernel, measured_us = 16.753 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x14x14x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x14x14x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x576xf32>, tensor<f32>) -> tensor<64x14x14x576xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x576xf32> -> tensor<64x14x14x576xf16>
  dlc.yield %6 : tensor<64x14x14x576xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3_n64_960_7x7_add_max_min_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<3x3x1x960xf16>, %arg2: tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf16> attributes {dlc.kernel, measured_us = 8.551 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 960 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<3x3x1x960xf16>) -> tensor<64x7x7x960xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x960xf32>, tensor<1x1x1x960xf32>) -> tensor<64x7x7x960xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x960xf32>, tensor<f32>) -> tensor<64x7x7x960xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x960xf32> -> tensor<64x7x7x960xf16>
  dlc.yield %6 : tensor<64x7x7x960xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_32x192_28x28_add_max_min_f16(%arg0: tensor<64x28x28x32xf16>, %arg1: tensor<1x1x32x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf16> attributes {dlc.kernel, measured_us = 12.009 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x32xf16>, tensor<1x1x32x192xf16>) -> tensor<64x28x28x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x28x28x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x28x28x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x28x28x192xf32>, tensor<f32>) -> tensor<64x28x28x192xf32>
  %6 = dlc.cast %5 : tensor<64x28x28x192xf32> -> tensor<64x28x28x192xf16>
  dlc.yield %6 : tensor<64x28x28x192xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_384x64_14x14_add_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x64xf16>, %arg2: tensor<1x1x1x64xf32>, %arg3: tensor<64x14x14x64xf16>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 8.742 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x14x14x64xf16> -> tensor<64x14x14x64xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x64xf16>) -> tensor<64x14x14x64xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %3 = dlc.add %0, %2 : (tensor<64x14x14x64xf32>, tensor<64x14x14x64xf32>) -> tensor<64x14x14x64xf32>
  %4 = dlc.cast %3 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %4 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_320x1280_7x7_add_max_min(%arg0: tensor<64x7x7x320xf16>, %arg1: tensor<1x1x320x1280xf16>, %arg2: tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32> attributes {dlc.kernel, measured_us = 18.019 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x320xf16>, tensor<1x1x320x1280xf16>) -> tensor<64x7x7x1280xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x1280xf32>, tensor<1x1x1x1280xf32>) -> tensor<64x7x7x1280xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x1280xf32>, tensor<f32>) -> tensor<64x7x7x1280xf32>
  dlc.yield %5 : tensor<64x7x7x1280xf32>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_960x320_7x7_add_f16(%arg0: tensor<64x7x7x960xf16>, %arg1: tensor<1x1x960x320xf16>, %arg2: tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf16> attributes {dlc.kernel, measured_us = 12.785 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 64 : i64, warps_columns = 1 : i64, warps_depth = 2 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x960xf16>, tensor<1x1x960x320xf16>) -> tensor<64x7x7x320xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x320xf32>, tensor<1x1x1x320xf32>) -> tensor<64x7x7x320xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x320xf32> -> tensor<64x7x7x320xf16>
  dlc.yield %2 : tensor<64x7x7x320xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_384x96_14x14_add_f16(%arg0: tensor<64x14x14x384xf16>, %arg1: tensor<1x1x384x96xf16>, %arg2: tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf16> attributes {dlc.kernel, measured_us = 12.369 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x384xf16>, tensor<1x1x384x96xf16>) -> tensor<64x14x14x96xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x96xf32>, tensor<1x1x1x96xf32>) -> tensor<64x14x14x96xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x96xf32> -> tensor<64x14x14x96xf16>
  dlc.yield %2 : tensor<64x14x14x96xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_576x160_7x7_add_f16(%arg0: tensor<64x7x7x576xf16>, %arg1: tensor<1x1x576x160xf16>, %arg2: tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf16> attributes {dlc.kernel, measured_us = 9.856 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x7x7x576xf16>, tensor<1x1x576x160xf16>) -> tensor<64x7x7x160xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x7x7x160xf32>, tensor<1x1x1x160xf32>) -> tensor<64x7x7x160xf32>
  %2 = dlc.cast %1 : tensor<64x7x7x160xf32> -> tensor<64x7x7x160xf16>
  dlc.yield %2 : tensor<64x7x7x160xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3s2_n64_192_14x14_add_max_min_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<3x3x1x192xf16>, %arg2: tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf16> attributes {dlc.kernel, measured_us = 14.739 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 192 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x28x28x192xf16>, tensor<3x3x1x192xf16>) -> tensor<64x14x14x192xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x14x14x192xf32>, tensor<1x1x1x192xf32>) -> tensor<64x14x14x192xf32>
  %4 = dlc.max %3, %0 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %5 = dlc.min %4, %1 : (tensor<64x14x14x192xf32>, tensor<f32>) -> tensor<64x14x14x192xf32>
  %6 = dlc.cast %5 : tensor<64x14x14x192xf32> -> tensor<64x14x14x192xf16>
  dlc.yield %6 : tensor<64x14x14x192xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_192x32_28x28_add_add_f16(%arg0: tensor<64x28x28x192xf16>, %arg1: tensor<1x1x192x32xf16>, %arg2: tensor<1x1x1x32xf32>, %arg3: tensor<64x28x28x32xf16>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 11.681 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.cast %arg3 : tensor<64x28x28x32xf16> -> tensor<64x28x28x32xf32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x192xf16>, tensor<1x1x192x32xf16>) -> tensor<64x28x28x32xf32>
  %2 = dlc.add %1, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %3 = dlc.add %0, %2 : (tensor<64x28x28x32xf32>, tensor<64x28x28x32xf32>) -> tensor<64x28x28x32xf32>
  %4 = dlc.cast %3 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %4 : tensor<64x28x28x32xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_144x32_28x28_add_f16(%arg0: tensor<64x28x28x144xf16>, %arg1: tensor<1x1x144x32xf16>, %arg2: tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf16> attributes {dlc.kernel, measured_us = 10.947 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x28x28x144xf16>, tensor<1x1x144x32xf16>) -> tensor<64x28x28x32xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x28x28x32xf32>, tensor<1x1x1x32xf32>) -> tensor<64x28x28x32xf32>
  %2 = dlc.cast %1 : tensor<64x28x28x32xf32> -> tensor<64x28x28x32xf16>
  dlc.yield %2 : tensor<64x28x28x32xf16>
}
func.func private @mobilenet_v2_b64__matmul_64x1000x1280_add(%arg0: tensor<64x1280xf16>, %arg1: tensor<1280x1000xf16>, %arg2: tensor<1000xf32>) -> tensor<64x1000xf32> attributes {dlc.kernel, measured_us = 5.539 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<64x1280xf16>, tensor<1280x1000xf16>) -> tensor<64x1000xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x1000xf32>, tensor<1000xf32>) -> tensor<64x1000xf32>
  dlc.yield %1 : tensor<64x1000xf32>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_192x64_14x14_add_f16(%arg0: tensor<64x14x14x192xf16>, %arg1: tensor<1x1x192x64xf16>, %arg2: tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf16> attributes {dlc.kernel, measured_us = 5.321 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, tile_rows = 32 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x14x14x192xf16>, tensor<1x1x192x64xf16>) -> tensor<64x14x14x64xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x14x14x64xf32>, tensor<1x1x1x64xf32>) -> tensor<64x14x14x64xf32>
  %2 = dlc.cast %1 : tensor<64x14x14x64xf32> -> tensor<64x14x14x64xf16>
  dlc.yield %2 : tensor<64x14x14x64xf16>
}
func.func private @mobilenet_v2_b64__dwconv3x3s2_n64_576_7x7_add_max_min_f16(%arg0: tensor<64x14x14x576xf16>, %arg1: tensor<3x3x1x576xf16>, %arg2: tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf16> attributes {dlc.kernel, measured_us = 8.129 : f64, root = #dlc<kernel_root depthwise>, schedule = {kind = "depthwise", lanes = 8 : i64, pixels = 4 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<6.000000e+00> : tensor<f32>
  %2 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 576 : i64, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 2, 2>} : (tensor<64x14x14x576xf16>, tensor<3x3x1x576xf16>) -> tensor<64x7x7x576xf32>
  %3 = dlc.add %2, %arg2 : (tensor<64x7x7x576xf32>, tensor<1x1x1x576xf32>) -> tensor<64x7x7x576xf32>
  %4 = dlc.max %3, %0 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %5 = dlc.min %4, %1 : (tensor<64x7x7x576xf32>, tensor<f32>) -> tensor<64x7x7x576xf32>
  %6 = dlc.cast %5 : tensor<64x7x7x576xf32> -> tensor<64x7x7x576xf16>
  dlc.yield %6 : tensor<64x7x7x576xf16>
}
func.func private @mobilenet_v2_b64__conv1x1_n64_32x16_112x112_add_f16(%arg0: tensor<64x112x112x32xf16>, %arg1: tensor<1x1x32x16xf16>, %arg2: tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf16> attributes {dlc.kernel, measured_us = 27.609 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 32 : i64, tile_rows = 128 : i64, warps_columns = 1 : i64, warps_depth = 1 : i64, warps_rows = 4 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<64x112x112x32xf16>, tensor<1x1x32x16xf16>) -> tensor<64x112x112x16xf32>
  %1 = dlc.add %0, %arg2 : (tensor<64x112x112x16xf32>, tensor<1x1x1x16xf32>) -> tensor<64x112x112x16xf32>
  %2 = dlc.cast %1 : tensor<64x112x112x16xf32> -> tensor<64x112x112x16xf16>
  dlc.yield %2 : tensor<64x112x112x16xf16>
}
func.func private @mobilenet_v2_b64__reduce_sum_mul_64x7x7x1280_f16(%arg0: tensor<64x7x7x1280xf32>) -> tensor<64x1x1x1280xf16> attributes {dlc.kernel, measured_us = 4.905 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 4 : i64, split = 8 : i64}} {
  %0 = dlc.constant dense<0.0204081628> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2] {keepdims = true} : tensor<64x7x7x1280xf32> -> tensor<64x1x1x1280xf32>
  %2 = dlc.mul %1, %0 : (tensor<64x1x1x1280xf32>, tensor<f32>) -> tensor<64x1x1x1280xf32>
  %3 = dlc.cast %2 : tensor<64x1x1x1280xf32> -> tensor<64x1x1x1280xf16>
  dlc.yield %3 : tensor<64x1x1x1280xf16>
}
func.func private @gpt2_s128_b1__matmul_1x128x3072x768_add_mul_mul_mul_add_and_5_more_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x3072xf16>, %arg2: tensor<3072xf32>) -> tensor<1x128x3072xf16> attributes {dlc.kernel, measured_us = 12.923 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
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
func.func private @gpt2_s128_b1__matmul_1x128x768x3072_add_add(%arg0: tensor<1x128x3072xf16>, %arg1: tensor<3072x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 11.234 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x3072xf16>, tensor<3072x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1__matmul_1x128x2304x768_add_f16(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x2304xf16>, %arg2: tensor<2304xf32>) -> tensor<1x128x2304xf16> attributes {dlc.kernel, measured_us = 9.571 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x2304xf16>) -> tensor<1x128x2304xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x2304xf32>, tensor<2304xf32>) -> tensor<1x128x2304xf32>
  %2 = dlc.cast %1 : tensor<1x128x2304xf32> -> tensor<1x128x2304xf16>
  dlc.yield %2 : tensor<1x128x2304xf16>
}
func.func private @gpt2_s128_b1__layer_norm_1x128x768_f16_2(%arg0: tensor<1x128x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768xf32>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 2.670 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
func.func private @gpt2_s128_b1__matmul_1x128x768x768_add_add_2(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf32>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.230 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %1 = dlc.add %0, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %2 = dlc.add %arg3, %1 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %2 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1__transpose_1x12x128x64_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 1.404 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x128x12x64xf16> -> tensor<1x12x128x64xf16>
  dlc.yield %0 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1__softmax_1x12x128x128_f16(%arg0: tensor<1x12x128x128xf32>) -> tensor<1x12x128x128xf16> attributes {dlc.kernel, measured_us = 2.625 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 4 : i64, rows_per_block = 8 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %2 = dlc.exp %1 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<1x12x128x128xf32> -> tensor<1x12x128x1xf32>
  %4 = dlc.div %2, %3 : (tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) -> tensor<1x12x128x128xf32>
  %5 = dlc.cast %4 : tensor<1x12x128x128xf32> -> tensor<1x12x128x128xf16>
  dlc.yield %5 : tensor<1x12x128x128xf16>
}
func.func private @gpt2_s128_b1__matmul_1x12x128x128x64_mul_add(%arg0: tensor<1x12x128x64xf16>, %arg1: tensor<1x12x64x128xf16>, %arg2: tensor<128x128xf32>) -> tensor<1x12x128x128xf32> attributes {dlc.kernel, measured_us = 2.608 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<1.250000e-01> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x64xf16>, tensor<1x12x64x128xf16>) -> tensor<1x12x128x128xf32>
  %2 = dlc.mul %1, %0 : (tensor<1x12x128x128xf32>, tensor<f32>) -> tensor<1x12x128x128xf32>
  %3 = dlc.add %2, %arg2 : (tensor<1x12x128x128xf32>, tensor<128x128xf32>) -> tensor<1x12x128x128xf32>
  dlc.yield %3 : tensor<1x12x128x128xf32>
}
func.func private @gpt2_s128_b1__matmul_1x12x128x64x128_f16(%arg0: tensor<1x12x128x128xf16>, %arg1: tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf16> attributes {dlc.kernel, measured_us = 2.373 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<1x12x128x128xf16>, tensor<1x12x128x64xf16>) -> tensor<1x12x128x64xf32>
  %1 = dlc.cast %0 : tensor<1x12x128x64xf32> -> tensor<1x12x128x64xf16>
  dlc.yield %1 : tensor<1x12x128x64xf16>
}
func.func private @gpt2_s128_b1__matmul_1x128x50257x768(%arg0: tensor<1x128x768xf16>, %arg1: tensor<50257x768xf16>) -> tensor<1x128x50257xf32> attributes {dlc.kernel, measured_us = 56.116 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 64 : i64, tile_depth = 32 : i64, tile_rows = 64 : i64, warps_columns = 2 : i64, warps_depth = 1 : i64, warps_rows = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<1x128x768xf16>, tensor<50257x768xf16>) -> tensor<1x128x50257xf32>
  dlc.yield %0 : tensor<1x128x50257xf32>
}
func.func private @gpt2_s128_b1__transpose_1x12x64x128_f16(%arg0: tensor<1x128x12x64xf16>) -> tensor<1x12x64x128xf16> attributes {dlc.kernel, measured_us = 1.646 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "transpose", lanes = 8 : i64, threads = 256 : i64, tile = 32 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 3, 1] : tensor<1x128x12x64xf16> -> tensor<1x12x64x128xf16>
  dlc.yield %0 : tensor<1x12x64x128xf16>
}
func.func private @gpt2_s128_b1__transpose_1x128x12x64_f16(%arg0: tensor<1x12x128x64xf16>) -> tensor<1x128x12x64xf16> attributes {dlc.kernel, measured_us = 1.406 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [0, 2, 1, 3] : tensor<1x12x128x64xf16> -> tensor<1x128x12x64xf16>
  dlc.yield %0 : tensor<1x128x12x64xf16>
}
func.func private @gpt2_s128_b1__slice_1x128x768_f16_3(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.396 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 1536] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1__slice_1x128x768_f16(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.391 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1__slice_1x128x768_f16_2(%arg0: tensor<1x128x2304xf16>) -> tensor<1x128x768xf16> attributes {dlc.kernel, measured_us = 1.388 : f64, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 8 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 768] steps = [1, 1, 1] : tensor<1x128x2304xf16> -> tensor<1x128x768xf16>
  dlc.yield %0 : tensor<1x128x768xf16>
}
func.func private @gpt2_s128_b1__matmul_1x128x768x768_add_add(%arg0: tensor<1x128x768xf16>, %arg1: tensor<768x768xf16>, %arg2: tensor<768xf32>, %arg3: tensor<1x128x768xf16>) -> tensor<1x128x768xf32> attributes {dlc.kernel, measured_us = 4.315 : f64, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<1x128x768xf16> -> tensor<1x128x768xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<1x128x768xf16>, tensor<768x768xf16>) -> tensor<1x128x768xf32>
  %2 = dlc.add %1, %arg2 : (tensor<1x128x768xf32>, tensor<768xf32>) -> tensor<1x128x768xf32>
  %3 = dlc.add %0, %2 : (tensor<1x128x768xf32>, tensor<1x128x768xf32>) -> tensor<1x128x768xf32>
  dlc.yield %3 : tensor<1x128x768xf32>
}
func.func private @gpt2_s128_b1__layer_norm_1x128x768_f16(%arg0: tensor<50257x768xf32>, %arg1: tensor<1x128xi64>, %arg2: tensor<128x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>) -> (tensor<1x128x768xf16>, tensor<1x128x768xf16>) attributes {dlc.kernel, measured_us = 3.164 : f64, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
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
