// Kernels of steps of training. Written by make_planted_training.py.

func.func private @transpose_gather_4x34x6(%arg0: tensor<34x4xi64>, %arg1: tensor<39x6xf32>) -> tensor<4x34x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [1, 0] : tensor<34x4xi64> -> tensor<4x34xi64>
  %1 = dlc.gather %arg1, %0 axis = 0 : (tensor<39x6xf32>, tensor<4x34xi64>) -> tensor<4x34x6xf32>
  dlc.yield %1 : tensor<4x34x6xf32>
}

func.func private @add_20(%arg0: tensor<20xf32>) -> tensor<20xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<20xf32>
  %1 = dlc.add %arg0, %0 : (tensor<20xf32>, tensor<20xf32>) -> tensor<20xf32>
  dlc.yield %1 : tensor<20xf32>
}

func.func private @matmul_4x34x20x6_add(%arg0: tensor<4x34x6xf32>, %arg1: tensor<20x6xf32>, %arg2: tensor<20xf32>) -> tensor<4x34x20xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<4x34x6xf32>, tensor<20x6xf32>) -> tensor<4x34x20xf32>
  %1 = dlc.add %0, %arg2 : (tensor<4x34x20xf32>, tensor<20xf32>) -> tensor<4x34x20xf32>
  dlc.yield %1 : tensor<4x34x20xf32>
}

func.func private @matmul_34x20x5_add(%arg0: tensor<34x5xf32>, %arg1: tensor<20x5xf32>, %arg2: tensor<34x20xf32>) -> tensor<34x20xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<34x5xf32>, tensor<20x5xf32>) -> tensor<34x20xf32>
  %1 = dlc.add %arg2, %0 : (tensor<34x20xf32>, tensor<34x20xf32>) -> tensor<34x20xf32>
  dlc.yield %1 : tensor<34x20xf32>
}

func.func private @slice_1x34x20(%arg0: tensor<4x34x20xf32>) -> tensor<1x34x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x34x20xf32> -> tensor<1x34x20xf32>
  dlc.yield %0 : tensor<1x34x20xf32>
}

func.func private @cast_34_i32(%arg0: tensor<34xi64>) -> tensor<34xi32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<34xi64> -> tensor<34xi32>
  dlc.yield %0 : tensor<34xi32>
}

func.func private @compare_compare_reduce_sum_div_34(%arg0: tensor<34xi64>, %arg1: tensor<i64>) -> (tensor<34xf32>, tensor<34xi1>, tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.compare  lt %arg0, %arg1 : (tensor<34xi64>, tensor<i64>) -> tensor<34xi1>
  %3 = dlc.cast %2 : tensor<34xi1> -> tensor<34xf32>
  %4 = dlc.compare  eq %3, %0 : (tensor<34xf32>, tensor<f32>) -> tensor<34xi1>
  %5 = dlc.reduce  sum %3 axes = [0] : tensor<34xf32> -> tensor<f32>
  %6 = dlc.div %1, %5 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %3, %4, %5, %6 : tensor<34xf32>, tensor<34xi1>, tensor<f32>, tensor<f32>
}

func.func private @select_mul_neg_34(%arg0: tensor<34xi1>, %arg1: tensor<1xf32>, %arg2: tensor<34xf32>) -> tensor<34xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.select %arg0, %0, %arg1 : (tensor<34xi1>, tensor<f32>, tensor<1xf32>) -> tensor<34xf32>
  %2 = dlc.mul %1, %arg2 : (tensor<34xf32>, tensor<34xf32>) -> tensor<34xf32>
  %3 = dlc.neg %2 : tensor<34xf32> -> tensor<34xf32>
  dlc.yield %3 : tensor<34xf32>
}

func.func private @slice_sigmoid_slice_sigmoid_mul_and_18_more_34x5(%arg0: tensor<34x20xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<34x5xf32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %3 = dlc.sigmoid %2 : tensor<34x5xf32> -> tensor<34x5xf32>
  %4 = dlc.slice %arg0 starts = [0, 10] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %5 = dlc.sigmoid %4 : tensor<34x5xf32> -> tensor<34x5xf32>
  %6 = dlc.mul %5, %0 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.slice %arg0 starts = [0, 15] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %8 = dlc.tanh %7 : tensor<34x5xf32> -> tensor<34x5xf32>
  %9 = dlc.mul %3, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.add %6, %9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.slice %arg0 starts = [0, 5] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %12 = dlc.sigmoid %11 : tensor<34x5xf32> -> tensor<34x5xf32>
  %13 = dlc.tanh %10 : tensor<34x5xf32> -> tensor<34x5xf32>
  %14 = dlc.mul %12, %13 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %15 = dlc.mul %13, %13 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %16 = dlc.sub %1, %15 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %17 = dlc.sub %1, %12 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %18 = dlc.mul %12, %17 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %19 = dlc.mul %8, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %20 = dlc.sub %1, %19 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %21 = dlc.sub %1, %5 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %22 = dlc.mul %5, %21 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %23 = dlc.sub %1, %3 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %24 = dlc.mul %3, %23 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %3, %8, %10, %12, %13, %14, %16, %18, %20, %22, %24 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @slice_sigmoid_slice_sigmoid_mul_and_18_more_34x5_2(%arg0: tensor<34x20xf32>, %arg1: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %2 = dlc.sigmoid %1 : tensor<34x5xf32> -> tensor<34x5xf32>
  %3 = dlc.slice %arg0 starts = [0, 10] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %4 = dlc.sigmoid %3 : tensor<34x5xf32> -> tensor<34x5xf32>
  %5 = dlc.mul %4, %arg1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.slice %arg0 starts = [0, 15] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %7 = dlc.tanh %6 : tensor<34x5xf32> -> tensor<34x5xf32>
  %8 = dlc.mul %2, %7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.add %5, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.slice %arg0 starts = [0, 5] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %11 = dlc.sigmoid %10 : tensor<34x5xf32> -> tensor<34x5xf32>
  %12 = dlc.tanh %9 : tensor<34x5xf32> -> tensor<34x5xf32>
  %13 = dlc.mul %11, %12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %14 = dlc.mul %12, %12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %15 = dlc.sub %0, %14 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %16 = dlc.sub %0, %11 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %17 = dlc.mul %11, %16 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %18 = dlc.mul %7, %7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %19 = dlc.sub %0, %18 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %20 = dlc.sub %0, %4 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %21 = dlc.mul %4, %20 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %22 = dlc.sub %0, %2 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %23 = dlc.mul %2, %22 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %2, %4, %7, %9, %11, %12, %13, %15, %17, %19, %21, %23 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @slice_sigmoid_slice_sigmoid_mul_and_18_more_34x5_3(%arg0: tensor<34x20xf32>, %arg1: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %2 = dlc.sigmoid %1 : tensor<34x5xf32> -> tensor<34x5xf32>
  %3 = dlc.slice %arg0 starts = [0, 10] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %4 = dlc.sigmoid %3 : tensor<34x5xf32> -> tensor<34x5xf32>
  %5 = dlc.mul %4, %arg1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.slice %arg0 starts = [0, 15] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %7 = dlc.tanh %6 : tensor<34x5xf32> -> tensor<34x5xf32>
  %8 = dlc.mul %2, %7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.add %5, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.slice %arg0 starts = [0, 5] steps = [1, 1] : tensor<34x20xf32> -> tensor<34x5xf32>
  %11 = dlc.sigmoid %10 : tensor<34x5xf32> -> tensor<34x5xf32>
  %12 = dlc.tanh %9 : tensor<34x5xf32> -> tensor<34x5xf32>
  %13 = dlc.mul %11, %12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %14 = dlc.mul %12, %12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %15 = dlc.sub %0, %14 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %16 = dlc.sub %0, %11 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %17 = dlc.mul %11, %16 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %18 = dlc.mul %7, %7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %19 = dlc.sub %0, %18 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %20 = dlc.sub %0, %4 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %21 = dlc.mul %4, %20 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %22 = dlc.sub %0, %2 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %23 = dlc.mul %2, %22 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %2, %4, %7, %11, %12, %13, %15, %17, %19, %21, %23 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @concat_136x20(%arg0: tensor<34x20xf32>, %arg1: tensor<34x20xf32>, %arg2: tensor<34x20xf32>, %arg3: tensor<34x20xf32>) -> tensor<136x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.concat %arg0, %arg1, %arg2, %arg3 axis = 0 : (tensor<34x20xf32>, tensor<34x20xf32>, tensor<34x20xf32>, tensor<34x20xf32>) -> tensor<136x20xf32>
  dlc.yield %0 : tensor<136x20xf32>
}

func.func private @slice_slice_slice_slice_slice_and_7_more_1x34x5(%arg0: tensor<4x34x15xf32>) -> (tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.slice %arg0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %1 = dlc.slice %arg0 starts = [0, 0, 5] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %2 = dlc.slice %arg0 starts = [0, 0, 10] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %3 = dlc.slice %arg0 starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %4 = dlc.slice %arg0 starts = [1, 0, 5] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %5 = dlc.slice %arg0 starts = [1, 0, 10] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %6 = dlc.slice %arg0 starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %7 = dlc.slice %arg0 starts = [2, 0, 5] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %8 = dlc.slice %arg0 starts = [2, 0, 10] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %9 = dlc.slice %arg0 starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %10 = dlc.slice %arg0 starts = [3, 0, 5] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  %11 = dlc.slice %arg0 starts = [3, 0, 10] steps = [1, 1, 1] : tensor<4x34x15xf32> -> tensor<1x34x5xf32>
  dlc.yield %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11 : tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>, tensor<1x34x5xf32>
}

func.func private @slice_add_sigmoid_slice_add_and_14_more_34x5(%arg0: tensor<34x15xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<34x5xf32>
  %2 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %3 = dlc.add %arg1, %2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.sigmoid %3 : tensor<34x5xf32> -> tensor<34x5xf32>
  %5 = dlc.slice %arg0 starts = [0, 5] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %6 = dlc.add %arg2, %5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.sigmoid %6 : tensor<34x5xf32> -> tensor<34x5xf32>
  %8 = dlc.slice %arg0 starts = [0, 10] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %9 = dlc.mul %7, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.add %arg3, %9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.tanh %10 : tensor<34x5xf32> -> tensor<34x5xf32>
  %12 = dlc.sub %0, %4 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %13 = dlc.mul %12, %11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %14 = dlc.mul %4, %1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %15 = dlc.add %13, %14 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %16 = dlc.mul %11, %11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %17 = dlc.sub %0, %16 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %18 = dlc.sub %0, %7 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %19 = dlc.mul %7, %18 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %20 = dlc.mul %4, %12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %7, %8, %11, %12, %15, %17, %19, %20 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @slice_add_sigmoid_slice_add_and_14_more_34x5_2(%arg0: tensor<34x15xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %2 = dlc.add %arg1, %1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.sigmoid %2 : tensor<34x5xf32> -> tensor<34x5xf32>
  %4 = dlc.slice %arg0 starts = [0, 5] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %5 = dlc.add %arg2, %4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.sigmoid %5 : tensor<34x5xf32> -> tensor<34x5xf32>
  %7 = dlc.slice %arg0 starts = [0, 10] steps = [1, 1] : tensor<34x15xf32> -> tensor<34x5xf32>
  %8 = dlc.mul %6, %7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.add %arg3, %8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.tanh %9 : tensor<34x5xf32> -> tensor<34x5xf32>
  %11 = dlc.sub %0, %3 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %12 = dlc.mul %11, %10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %13 = dlc.mul %3, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %14 = dlc.add %12, %13 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %15 = dlc.mul %10, %10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %16 = dlc.sub %0, %15 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %17 = dlc.sub %0, %6 : (tensor<f32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %18 = dlc.mul %6, %17 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %19 = dlc.mul %3, %11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %3, %6, %7, %10, %11, %14, %16, %18, %19 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @matmul_34x39x5_add(%arg0: tensor<34x5xf32>, %arg1: tensor<5x39xf32>, %arg2: tensor<39xf32>) -> tensor<34x39xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<34x5xf32>, tensor<5x39xf32>) -> tensor<34x39xf32>
  %1 = dlc.add %0, %arg2 : (tensor<34x39xf32>, tensor<39xf32>) -> tensor<34x39xf32>
  dlc.yield %1 : tensor<34x39xf32>
}

func.func private @reduce_max_sub_exp_reduce_sum_log_and_12_more_34x39(%arg0: tensor<34x39xf32>, %arg1: tensor<1x39xi32>, %arg2: tensor<34x1xi32>, %arg3: tensor<34xf32>, %arg4: tensor<34xi1>, %arg5: tensor<34x1xf32>) -> (tensor<34xf32>, tensor<34x39xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<34x39xf32> -> tensor<34x1xf32>
  %2 = dlc.sub %arg0, %1 : (tensor<34x39xf32>, tensor<34x1xf32>) -> tensor<34x39xf32>
  %3 = dlc.exp %2 : tensor<34x39xf32> -> tensor<34x39xf32>
  %4 = dlc.reduce  sum %3 axes = [1] {keepdims = true} : tensor<34x39xf32> -> tensor<34x1xf32>
  %5 = dlc.log %4 : tensor<34x1xf32> -> tensor<34x1xf32>
  %6 = dlc.sub %2, %5 : (tensor<34x39xf32>, tensor<34x1xf32>) -> tensor<34x39xf32>
  %7 = dlc.compare  eq %arg1, %arg2 : (tensor<1x39xi32>, tensor<34x1xi32>) -> tensor<34x39xi1>
  %8 = dlc.select %7, %6, %0 : (tensor<34x39xi1>, tensor<34x39xf32>, tensor<f32>) -> tensor<34x39xf32>
  %9 = dlc.reduce  sum %8 axes = [1] : tensor<34x39xf32> -> tensor<34xf32>
  %10 = dlc.neg %9 : tensor<34xf32> -> tensor<34xf32>
  %11 = dlc.mul %10, %arg3 : (tensor<34xf32>, tensor<34xf32>) -> tensor<34xf32>
  %12 = dlc.select %arg4, %0, %11 : (tensor<34xi1>, tensor<f32>, tensor<34xf32>) -> tensor<34xf32>
  %13 = dlc.select %7, %arg5, %0 : (tensor<34x39xi1>, tensor<34x1xf32>, tensor<f32>) -> tensor<34x39xf32>
  %14 = dlc.exp %6 : tensor<34x39xf32> -> tensor<34x39xf32>
  %15 = dlc.reduce  sum %13 axes = [1] {keepdims = true} : tensor<34x39xf32> -> tensor<34x1xf32>
  %16 = dlc.mul %14, %15 : (tensor<34x39xf32>, tensor<34x1xf32>) -> tensor<34x39xf32>
  %17 = dlc.sub %13, %16 : (tensor<34x39xf32>, tensor<34x39xf32>) -> tensor<34x39xf32>
  dlc.yield %12, %17 : tensor<34xf32>, tensor<34x39xf32>
}

func.func private @reduce_sum_div_34(%arg0: tensor<34xf32>, %arg1: tensor<f32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0] : tensor<34xf32> -> tensor<f32>
  %1 = dlc.div %0, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %1 : tensor<f32>
}

func.func private @matmul_34x5x39_mul_mul_mul_mul_neg_and_6_more(%arg0: tensor<34x39xf32>, %arg1: tensor<5x39xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>, %arg10: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<34x39xf32>, tensor<5x39xf32>) -> tensor<34x5xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.mul %0, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %0, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %0, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.neg %3 : tensor<34x5xf32> -> tensor<34x5xf32>
  %6 = dlc.mul %4, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.mul %6, %arg7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %6, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.mul %7, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.add %1, %5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.mul %10, %arg10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %2, %6, %8, %9, %11 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @reduce_sum_34x15(%arg0: tensor<34x5xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>) -> (tensor<34x15xf32>, tensor<15xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.concat %arg0, %arg1, %arg2 axis = 1 : (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x15xf32>
  %1 = dlc.reduce  sum %0 axes = [0] : tensor<34x15xf32> -> tensor<15xf32>
  dlc.yield %0, %1 : tensor<34x15xf32>, tensor<15xf32>
}

func.func private @concat_34x15(%arg0: tensor<34x5xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>) -> tensor<34x15xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.concat %arg0, %arg1, %arg2 axis = 1 : (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x15xf32>
  dlc.yield %0 : tensor<34x15xf32>
}

func.func private @matmul_34x5x15_add_mul_mul_mul_mul_and_7_more(%arg0: tensor<34x15xf32>, %arg1: tensor<15x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>, %arg10: tensor<34x5xf32>, %arg11: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<34x15xf32>, tensor<15x5xf32>) -> tensor<34x5xf32>
  %1 = dlc.add %arg2, %0 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.mul %1, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %1, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %1, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.mul %1, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.neg %4 : tensor<34x5xf32> -> tensor<34x5xf32>
  %7 = dlc.mul %5, %arg7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %7, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.mul %7, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.mul %8, %arg10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.add %2, %6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %12 = dlc.mul %11, %arg11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %3, %7, %9, %10, %12 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @reduce_sum_add_34x15(%arg0: tensor<34x5xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<15xf32>) -> (tensor<34x15xf32>, tensor<15xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.concat %arg0, %arg1, %arg2 axis = 1 : (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x15xf32>
  %1 = dlc.reduce  sum %0 axes = [0] : tensor<34x15xf32> -> tensor<15xf32>
  %2 = dlc.add %arg3, %1 : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xf32>
  dlc.yield %0, %2 : tensor<34x15xf32>, tensor<15xf32>
}

func.func private @matmul_34x5x15_add_mul_mul_mul_neg_and_6_more(%arg0: tensor<34x15xf32>, %arg1: tensor<15x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<34x5xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<34x15xf32>, tensor<15x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.add %arg2, %1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %2, %0 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %2, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.mul %2, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.neg %4 : tensor<34x5xf32> -> tensor<34x5xf32>
  %7 = dlc.mul %5, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %7, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.mul %7, %arg7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.mul %8, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.add %3, %6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %12 = dlc.mul %11, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %7, %9, %10, %12 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @reduce_sum_4x34x20(%arg0: tensor<1x34x20xf32>, %arg1: tensor<1x34x20xf32>, %arg2: tensor<1x34x20xf32>, %arg3: tensor<1x34x20xf32>) -> (tensor<4x34x20xf32>, tensor<20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.concat %arg0, %arg1, %arg2, %arg3 axis = 0 : (tensor<1x34x20xf32>, tensor<1x34x20xf32>, tensor<1x34x20xf32>, tensor<1x34x20xf32>) -> tensor<4x34x20xf32>
  %1 = dlc.reduce  sum %0 axes = [0, 1] : tensor<4x34x20xf32> -> tensor<20xf32>
  dlc.yield %0, %1 : tensor<4x34x20xf32>, tensor<20xf32>
}

func.func private @matmul_4x34x6x20(%arg0: tensor<4x34x20xf32>, %arg1: tensor<20x6xf32>) -> tensor<4x34x6xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<4x34x20xf32>, tensor<20x6xf32>) -> tensor<4x34x6xf32>
  dlc.yield %0 : tensor<4x34x6xf32>
}

func.func private @mul_mul_mul_mul_mul_and_4_more_34x5(%arg0: tensor<34x5xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.mul %arg0, %arg1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.mul %1, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %1, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %3, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.mul %1, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.mul %1, %arg7 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.mul %5, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %2, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %4, %6, %7, %8 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @mul_mul_concat_34x20(%arg0: tensor<34x5xf32>, %arg1: tensor<34x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>) -> tensor<34x20xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.mul %arg0, %arg1 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.concat %arg3, %1, %arg4, %arg5 axis = 1 : (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x20xf32>
  dlc.yield %2 : tensor<34x20xf32>
}

func.func private @matmul_34x5x20_add_mul_mul_mul_mul_and_8_more(%arg0: tensor<34x20xf32>, %arg1: tensor<20x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>, %arg10: tensor<34x5xf32>, %arg11: tensor<34x5xf32>, %arg12: tensor<34x5xf32>, %arg13: tensor<34x5xf32>, %arg14: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<34x20xf32>, tensor<20x5xf32>) -> tensor<34x5xf32>
  %1 = dlc.add %0, %arg2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.mul %1, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %1, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %3, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.mul %2, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.add %arg7, %4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.mul %6, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %6, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.mul %8, %arg10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.mul %6, %arg11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.mul %6, %arg12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %12 = dlc.mul %10, %arg13 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %13 = dlc.mul %7, %arg14 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %5, %9, %11, %12, %13 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @matmul_34x5x20_add_mul_mul_mul_mul_and_7_more(%arg0: tensor<34x20xf32>, %arg1: tensor<20x5xf32>, %arg2: tensor<34x5xf32>, %arg3: tensor<34x5xf32>, %arg4: tensor<34x5xf32>, %arg5: tensor<34x5xf32>, %arg6: tensor<34x5xf32>, %arg7: tensor<34x5xf32>, %arg8: tensor<34x5xf32>, %arg9: tensor<34x5xf32>, %arg10: tensor<34x5xf32>, %arg11: tensor<34x5xf32>, %arg12: tensor<34x5xf32>) -> (tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<34x5xf32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<34x20xf32>, tensor<20x5xf32>) -> tensor<34x5xf32>
  %2 = dlc.add %1, %arg2 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %3 = dlc.mul %2, %arg3 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %4 = dlc.mul %2, %arg4 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %5 = dlc.mul %4, %arg5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %6 = dlc.mul %3, %arg6 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %7 = dlc.add %arg7, %5 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %8 = dlc.mul %7, %arg8 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %9 = dlc.mul %7, %arg9 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %10 = dlc.mul %9, %arg10 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %11 = dlc.mul %7, %0 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %12 = dlc.mul %11, %arg11 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  %13 = dlc.mul %8, %arg12 : (tensor<34x5xf32>, tensor<34x5xf32>) -> tensor<34x5xf32>
  dlc.yield %6, %10, %12, %13 : tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>, tensor<34x5xf32>
}

func.func private @transpose_34x4x6(%arg0: tensor<4x34x6xf32>) -> tensor<34x4x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.transpose %arg0 permutation = [1, 0, 2] : tensor<4x34x6xf32> -> tensor<34x4x6xf32>
  dlc.yield %0 : tensor<34x4x6xf32>
}

func.func private @concat_concat_add_40(%arg0: tensor<20xf32>, %arg1: tensor<20xf32>) -> tensor<40xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.concat %arg0, %arg1 axis = 0 : (tensor<20xf32>, tensor<20xf32>) -> tensor<40xf32>
  %1 = dlc.concat %arg1, %arg0 axis = 0 : (tensor<20xf32>, tensor<20xf32>) -> tensor<40xf32>
  %2 = dlc.add %0, %1 : (tensor<40xf32>, tensor<40xf32>) -> tensor<40xf32>
  dlc.yield %2 : tensor<40xf32>
}

func.func private @scatter_nd_39x6(%arg0: tensor<39x6xf32>, %arg1: tensor<34x4x1xi64>, %arg2: tensor<34x4x6xf32>) -> tensor<39x6xf32> attributes {dlc.kernel, root = #dlc<kernel_root scatter>, schedule = {columns = 8 : i64, kind = "scatter_blocks", span = 64 : i64, threads = 256 : i64}} {
  %0 = dlc.scatter_nd  add %arg0, %arg1, %arg2 : (tensor<39x6xf32>, tensor<34x4x1xi64>, tensor<34x4x6xf32>) -> tensor<39x6xf32>
  dlc.yield %0 : tensor<39x6xf32>
}

func.func private @add_pow_sub_div_pow_and_3_more_scalar_i64(%arg0: tensor<i64>) -> (tensor<i64>, tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1> : tensor<i64>
  %1 = dlc.constant dense<9.000000e-01> : tensor<f64>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f64>
  %3 = dlc.constant dense<0.99899999999999999> : tensor<f64>
  %4 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %5 = dlc.add %arg0, %0 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %6 = dlc.cast %5 : tensor<i64> -> tensor<f32>
  %7 = dlc.cast %6 : tensor<f32> -> tensor<f64>
  %8 = dlc.pow %1, %7 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %9 = dlc.sub %2, %8 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %10 = dlc.div %2, %9 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %11 = dlc.cast %10 : tensor<f64> -> tensor<f32>
  %12 = dlc.pow %3, %7 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %13 = dlc.sub %2, %12 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %14 = dlc.rsqrt %13 : tensor<f64> -> tensor<f64>
  %15 = dlc.cast %14 : tensor<f64> -> tensor<f32>
  %16 = dlc.mul %11, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %5, %15, %16 : tensor<i64>, tensor<f32>, tensor<f32>
}

func.func private @max_min_mul_mul_add_and_10_more_39x6(%arg0: tensor<39x6xf32>, %arg1: tensor<39x6xf32>, %arg2: tensor<39x6xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<39x6xf32>) -> (tensor<39x6xf32>, tensor<39x6xf32>, tensor<39x6xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<-5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.max %arg0, %0 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %8 = dlc.min %7, %1 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %9 = dlc.mul %arg1, %2 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %10 = dlc.mul %8, %3 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %11 = dlc.add %9, %10 : (tensor<39x6xf32>, tensor<39x6xf32>) -> tensor<39x6xf32>
  %12 = dlc.mul %8, %8 : (tensor<39x6xf32>, tensor<39x6xf32>) -> tensor<39x6xf32>
  %13 = dlc.mul %arg2, %4 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %14 = dlc.mul %12, %5 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %15 = dlc.add %13, %14 : (tensor<39x6xf32>, tensor<39x6xf32>) -> tensor<39x6xf32>
  %16 = dlc.sqrt %15 : tensor<39x6xf32> -> tensor<39x6xf32>
  %17 = dlc.mul %16, %arg3 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %18 = dlc.add %17, %6 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %19 = dlc.mul %11, %arg4 : (tensor<39x6xf32>, tensor<f32>) -> tensor<39x6xf32>
  %20 = dlc.div %19, %18 : (tensor<39x6xf32>, tensor<39x6xf32>) -> tensor<39x6xf32>
  %21 = dlc.sub %arg5, %20 : (tensor<39x6xf32>, tensor<39x6xf32>) -> tensor<39x6xf32>
  dlc.yield %11, %15, %21 : tensor<39x6xf32>, tensor<39x6xf32>, tensor<39x6xf32>
}

func.func private @matmul_20x6x136_max_min_mul_mul_add_and_10_more(%arg0: tensor<136x20xf32>, %arg1: tensor<136x6xf32>, %arg2: tensor<20x6xf32>, %arg3: tensor<20x6xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<20x6xf32>) -> (tensor<20x6xf32>, tensor<20x6xf32>, tensor<20x6xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.constant dense<-5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<136x20xf32>, tensor<136x6xf32>) -> tensor<20x6xf32>
  %8 = dlc.max %7, %0 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %9 = dlc.min %8, %1 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %10 = dlc.mul %arg2, %2 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %11 = dlc.mul %9, %3 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %12 = dlc.add %10, %11 : (tensor<20x6xf32>, tensor<20x6xf32>) -> tensor<20x6xf32>
  %13 = dlc.mul %9, %9 : (tensor<20x6xf32>, tensor<20x6xf32>) -> tensor<20x6xf32>
  %14 = dlc.mul %arg3, %4 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %15 = dlc.mul %13, %5 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %16 = dlc.add %14, %15 : (tensor<20x6xf32>, tensor<20x6xf32>) -> tensor<20x6xf32>
  %17 = dlc.sqrt %16 : tensor<20x6xf32> -> tensor<20x6xf32>
  %18 = dlc.mul %17, %arg4 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %19 = dlc.add %18, %6 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %20 = dlc.mul %12, %arg5 : (tensor<20x6xf32>, tensor<f32>) -> tensor<20x6xf32>
  %21 = dlc.div %20, %19 : (tensor<20x6xf32>, tensor<20x6xf32>) -> tensor<20x6xf32>
  %22 = dlc.sub %arg6, %21 : (tensor<20x6xf32>, tensor<20x6xf32>) -> tensor<20x6xf32>
  dlc.yield %12, %16, %22 : tensor<20x6xf32>, tensor<20x6xf32>, tensor<20x6xf32>
}

func.func private @concat_concat_add_max_min_and_13_more_30(%arg0: tensor<15xf32>, %arg1: tensor<15xf32>, %arg2: tensor<15xf32>, %arg3: tensor<30xf32>, %arg4: tensor<30xf32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<30xf32>) -> (tensor<30xf32>, tensor<30xf32>, tensor<30xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<-5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.concat %arg0, %arg1 axis = 0 : (tensor<15xf32>, tensor<15xf32>) -> tensor<30xf32>
  %8 = dlc.concat %arg2, %arg0 axis = 0 : (tensor<15xf32>, tensor<15xf32>) -> tensor<30xf32>
  %9 = dlc.add %7, %8 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  %10 = dlc.max %9, %0 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %11 = dlc.min %10, %1 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %12 = dlc.mul %arg3, %2 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %13 = dlc.mul %11, %3 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %14 = dlc.add %12, %13 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  %15 = dlc.mul %11, %11 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  %16 = dlc.mul %arg4, %4 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %17 = dlc.mul %15, %5 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %18 = dlc.add %16, %17 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  %19 = dlc.sqrt %18 : tensor<30xf32> -> tensor<30xf32>
  %20 = dlc.mul %19, %arg5 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %21 = dlc.add %20, %6 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %22 = dlc.mul %14, %arg6 : (tensor<30xf32>, tensor<f32>) -> tensor<30xf32>
  %23 = dlc.div %22, %21 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  %24 = dlc.sub %arg7, %23 : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xf32>
  dlc.yield %14, %18, %24 : tensor<30xf32>, tensor<30xf32>, tensor<30xf32>
}

func.func private @matmul_5x39x34_max_min_mul_mul_add_and_10_more(%arg0: tensor<34x5xf32>, %arg1: tensor<34x39xf32>, %arg2: tensor<5x39xf32>, %arg3: tensor<5x39xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<5x39xf32>) -> (tensor<5x39xf32>, tensor<5x39xf32>, tensor<5x39xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 2 : i64}} {
  %0 = dlc.constant dense<-5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<34x5xf32>, tensor<34x39xf32>) -> tensor<5x39xf32>
  %8 = dlc.max %7, %0 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %9 = dlc.min %8, %1 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %10 = dlc.mul %arg2, %2 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %11 = dlc.mul %9, %3 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %12 = dlc.add %10, %11 : (tensor<5x39xf32>, tensor<5x39xf32>) -> tensor<5x39xf32>
  %13 = dlc.mul %9, %9 : (tensor<5x39xf32>, tensor<5x39xf32>) -> tensor<5x39xf32>
  %14 = dlc.mul %arg3, %4 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %15 = dlc.mul %13, %5 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %16 = dlc.add %14, %15 : (tensor<5x39xf32>, tensor<5x39xf32>) -> tensor<5x39xf32>
  %17 = dlc.sqrt %16 : tensor<5x39xf32> -> tensor<5x39xf32>
  %18 = dlc.mul %17, %arg4 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %19 = dlc.add %18, %6 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %20 = dlc.mul %12, %arg5 : (tensor<5x39xf32>, tensor<f32>) -> tensor<5x39xf32>
  %21 = dlc.div %20, %19 : (tensor<5x39xf32>, tensor<5x39xf32>) -> tensor<5x39xf32>
  %22 = dlc.sub %arg6, %21 : (tensor<5x39xf32>, tensor<5x39xf32>) -> tensor<5x39xf32>
  dlc.yield %12, %16, %22 : tensor<5x39xf32>, tensor<5x39xf32>, tensor<5x39xf32>
}

func.func private @rms_norm_34x39(%arg0: tensor<34x39xf32>, %arg1: tensor<39xf32>, %arg2: tensor<39xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<39xf32>) -> (tensor<39xf32>, tensor<39xf32>, tensor<39xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.constant dense<-5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.reduce  sum %arg0 axes = [0] : tensor<34x39xf32> -> tensor<39xf32>
  %8 = dlc.max %7, %0 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %9 = dlc.min %8, %1 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %10 = dlc.mul %arg1, %2 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %11 = dlc.mul %9, %3 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %12 = dlc.add %10, %11 : (tensor<39xf32>, tensor<39xf32>) -> tensor<39xf32>
  %13 = dlc.mul %9, %9 : (tensor<39xf32>, tensor<39xf32>) -> tensor<39xf32>
  %14 = dlc.mul %arg2, %4 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %15 = dlc.mul %13, %5 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %16 = dlc.add %14, %15 : (tensor<39xf32>, tensor<39xf32>) -> tensor<39xf32>
  %17 = dlc.sqrt %16 : tensor<39xf32> -> tensor<39xf32>
  %18 = dlc.mul %17, %arg3 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %19 = dlc.add %18, %6 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %20 = dlc.mul %12, %arg4 : (tensor<39xf32>, tensor<f32>) -> tensor<39xf32>
  %21 = dlc.div %20, %19 : (tensor<39xf32>, tensor<39xf32>) -> tensor<39xf32>
  %22 = dlc.sub %arg5, %21 : (tensor<39xf32>, tensor<39xf32>) -> tensor<39xf32>
  dlc.yield %12, %16, %22 : tensor<39xf32>, tensor<39xf32>, tensor<39xf32>
}

func.func private @add_scalar_i64(%arg0: tensor<i64>) -> tensor<i64> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1> : tensor<i64>
  %1 = dlc.add %arg0, %0 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  dlc.yield %1 : tensor<i64>
}

func.func private @random_compare_3_i1(%arg0: tensor<i64>, %arg1: tensor<i64>) -> tensor<3xi1> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.random  uniform %arg0, %arg1 : (tensor<i64>, tensor<i64>) -> tensor<3xf32>
  %2 = dlc.compare  lt %1, %0 : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  dlc.yield %2 : tensor<3xi1>
}

func.func private @slice_select_random_mul_add_3x9x10x2(%arg0: tensor<3x9x10x2xf32>, %arg1: tensor<3x1x1x1xi1>, %arg2: tensor<i64>, %arg3: tensor<i64>) -> tensor<3x9x10x2xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %1 = dlc.slice %arg0 starts = [0, 0, 9, 0] steps = [1, 1, -1, 1] : tensor<3x9x10x2xf32> -> tensor<3x9x10x2xf32>
  %2 = dlc.select %arg1, %1, %arg0 : (tensor<3x1x1x1xi1>, tensor<3x9x10x2xf32>, tensor<3x9x10x2xf32>) -> tensor<3x9x10x2xf32>
  %3 = dlc.random  normal %arg2, %arg3 {stream = 1 : i64} : (tensor<i64>, tensor<i64>) -> tensor<3x9x10x2xf32>
  %4 = dlc.mul %3, %0 : (tensor<3x9x10x2xf32>, tensor<f32>) -> tensor<3x9x10x2xf32>
  %5 = dlc.add %2, %4 : (tensor<3x9x10x2xf32>, tensor<3x9x10x2xf32>) -> tensor<3x9x10x2xf32>
  dlc.yield %5 : tensor<3x9x10x2xf32>
}

func.func private @conv3x3_n3_2x5_7x8_add_relu_compare(%arg0: tensor<3x9x10x2xf32>, %arg1: tensor<3x3x2x5xf32>, %arg2: tensor<5xf32>) -> (tensor<3x7x8x5xf32>, tensor<3x7x8x5xi1>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<3x9x10x2xf32>, tensor<3x3x2x5xf32>) -> tensor<3x7x8x5xf32>
  %2 = dlc.add %1, %arg2 : (tensor<3x7x8x5xf32>, tensor<5xf32>) -> tensor<3x7x8x5xf32>
  %3 = dlc.relu %2 : tensor<3x7x8x5xf32> -> tensor<3x7x8x5xf32>
  %4 = dlc.compare  gt %3, %0 : (tensor<3x7x8x5xf32>, tensor<f32>) -> tensor<3x7x8x5xi1>
  dlc.yield %3, %4 : tensor<3x7x8x5xf32>, tensor<3x7x8x5xi1>
}

func.func private @maxpool2x2s2_3x3x4x5(%arg0: tensor<3x7x8x5xf32>) -> tensor<3x3x4x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.pool  max %arg0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<3x7x8x5xf32> -> tensor<3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x4x5xf32>
}

func.func private @conv3x3_n3_5x36_3x4_add(%arg0: tensor<3x3x4x5xf32>, %arg1: tensor<3x3x5x36xf32>, %arg2: tensor<36xf32>) -> tensor<3x3x4x36xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<3x3x4x5xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x4x36xf32>
  %1 = dlc.add %0, %arg2 : (tensor<3x3x4x36xf32>, tensor<36xf32>) -> tensor<3x3x4x36xf32>
  dlc.yield %1 : tensor<3x3x4x36xf32>
}

func.func private @layer_norm_3x3x4x36(%arg0: tensor<3x3x4x36xf32>, %arg1: tensor<36xf32>, %arg2: tensor<36xf32>) -> (tensor<1x1x1x36xf32>, tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>, tensor<1x1x1x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xi1>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.constant dense<0.027777778> : tensor<f32>
  %1 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %2 = dlc.constant dense<0.00999999977> : tensor<f32>
  %3 = dlc.constant dense<0.0102857146> : tensor<f32>
  %4 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %5 = dlc.reduce  sum %arg0 axes = [0, 1, 2] {keepdims = true} : tensor<3x3x4x36xf32> -> tensor<1x1x1x36xf32>
  %6 = dlc.mul %5, %0 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %7 = dlc.sub %arg0, %6 : (tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>) -> tensor<3x3x4x36xf32>
  %8 = dlc.mul %7, %7 : (tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x4x36xf32>
  %9 = dlc.reduce  sum %8 axes = [0, 1, 2] {keepdims = true} : tensor<3x3x4x36xf32> -> tensor<1x1x1x36xf32>
  %10 = dlc.mul %9, %0 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %11 = dlc.add %10, %1 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %12 = dlc.rsqrt %11 : tensor<1x1x1x36xf32> -> tensor<1x1x1x36xf32>
  %13 = dlc.mul %7, %12 : (tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>) -> tensor<3x3x4x36xf32>
  %14 = dlc.mul %6, %2 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %15 = dlc.mul %10, %3 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %16 = dlc.mul %13, %arg1 : (tensor<3x3x4x36xf32>, tensor<36xf32>) -> tensor<3x3x4x36xf32>
  %17 = dlc.add %16, %arg2 : (tensor<3x3x4x36xf32>, tensor<36xf32>) -> tensor<3x3x4x36xf32>
  %18 = dlc.relu %17 : tensor<3x3x4x36xf32> -> tensor<3x3x4x36xf32>
  %19 = dlc.compare  gt %18, %4 : (tensor<3x3x4x36xf32>, tensor<f32>) -> tensor<3x3x4x36xi1>
  dlc.yield %12, %13, %14, %15, %18, %19 : tensor<1x1x1x36xf32>, tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>, tensor<1x1x1x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xi1>
}

func.func private @mul_add_36(%arg0: tensor<36xf32>, %arg1: tensor<36xf32>) -> tensor<36xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<9.900000e-01> : tensor<f32>
  %1 = dlc.mul %arg0, %0 : (tensor<36xf32>, tensor<f32>) -> tensor<36xf32>
  %2 = dlc.add %1, %arg1 : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xf32>
  dlc.yield %2 : tensor<36xf32>
}

func.func private @averagepool2x2s2_3x1x2x36_mul(%arg0: tensor<3x3x4x36xf32>) -> tensor<3x1x2x36xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.42857146> : tensor<f32>
  %1 = dlc.pool  average %arg0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<3x3x4x36xf32> -> tensor<3x1x2x36xf32>
  %2 = dlc.mul %1, %0 : (tensor<3x1x2x36xf32>, tensor<f32>) -> tensor<3x1x2x36xf32>
  dlc.yield %2 : tensor<3x1x2x36xf32>
}

func.func private @random_compare_select_3x72_i1(%arg0: tensor<i64>, %arg1: tensor<i64>, %arg2: tensor<3x72xf32>) -> (tensor<3x72xi1>, tensor<3x72xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<3.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.random  uniform %arg0, %arg1 {stream = 2 : i64} : (tensor<i64>, tensor<i64>) -> tensor<3x72xf32>
  %3 = dlc.compare  ge %2, %0 : (tensor<3x72xf32>, tensor<f32>) -> tensor<3x72xi1>
  %4 = dlc.select %3, %arg2, %1 : (tensor<3x72xi1>, tensor<3x72xf32>, tensor<f32>) -> tensor<3x72xf32>
  dlc.yield %3, %4 : tensor<3x72xi1>, tensor<3x72xf32>
}

func.func private @matmul_3x7x72_add_relu_compare(%arg0: tensor<3x72xf32>, %arg1: tensor<72x7xf32>, %arg2: tensor<7xf32>) -> (tensor<3x7xf32>, tensor<3x7xi1>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 4 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<3x72xf32>, tensor<72x7xf32>) -> tensor<3x7xf32>
  %2 = dlc.add %1, %arg2 : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3x7xf32>
  %3 = dlc.relu %2 : tensor<3x7xf32> -> tensor<3x7xf32>
  %4 = dlc.compare  gt %3, %0 : (tensor<3x7xf32>, tensor<f32>) -> tensor<3x7xi1>
  dlc.yield %3, %4 : tensor<3x7xf32>, tensor<3x7xi1>
}

func.func private @matmul_3x37x7_add(%arg0: tensor<3x7xf32>, %arg1: tensor<7x37xf32>, %arg2: tensor<37xf32>) -> tensor<3x37xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<3x7xf32>, tensor<7x37xf32>) -> tensor<3x37xf32>
  %1 = dlc.add %0, %arg2 : (tensor<3x37xf32>, tensor<37xf32>) -> tensor<3x37xf32>
  dlc.yield %1 : tensor<3x37xf32>
}

func.func private @reduce_max_sub_exp_reduce_sum_log_and_23_more_3x37(%arg0: tensor<3x37xf32>, %arg1: tensor<1x37xi32>, %arg2: tensor<3x1xi32>, %arg3: tensor<3xf32>, %arg4: tensor<3xi1>, %arg5: tensor<3x1xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3x37xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<3x37xf32> -> tensor<3x1xf32>
  %3 = dlc.sub %arg0, %2 : (tensor<3x37xf32>, tensor<3x1xf32>) -> tensor<3x37xf32>
  %4 = dlc.exp %3 : tensor<3x37xf32> -> tensor<3x37xf32>
  %5 = dlc.reduce  sum %4 axes = [1] {keepdims = true} : tensor<3x37xf32> -> tensor<3x1xf32>
  %6 = dlc.log %5 : tensor<3x1xf32> -> tensor<3x1xf32>
  %7 = dlc.sub %3, %6 : (tensor<3x37xf32>, tensor<3x1xf32>) -> tensor<3x37xf32>
  %8 = dlc.compare  eq %arg1, %arg2 : (tensor<1x37xi32>, tensor<3x1xi32>) -> tensor<3x37xi1>
  %9 = dlc.select %8, %7, %0 : (tensor<3x37xi1>, tensor<3x37xf32>, tensor<f32>) -> tensor<3x37xf32>
  %10 = dlc.reduce  sum %9 axes = [1] : tensor<3x37xf32> -> tensor<3xf32>
  %11 = dlc.neg %10 : tensor<3xf32> -> tensor<3xf32>
  %12 = dlc.mul %11, %arg3 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %13 = dlc.select %arg4, %0, %12 : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  %14 = dlc.select %8, %arg0, %0 : (tensor<3x37xi1>, tensor<3x37xf32>, tensor<f32>) -> tensor<3x37xf32>
  %15 = dlc.reduce  sum %14 axes = [1] {keepdims = true} : tensor<3x37xf32> -> tensor<3x1xf32>
  %16 = dlc.compare  lt %arg1, %arg2 : (tensor<1x37xi32>, tensor<3x1xi32>) -> tensor<3x37xi1>
  %17 = dlc.compare  eq %arg0, %15 : (tensor<3x37xf32>, tensor<3x1xf32>) -> tensor<3x37xi1>
  %18 = dlc.and %17, %16 : (tensor<3x37xi1>, tensor<3x37xi1>) -> tensor<3x37xi1>
  %19 = dlc.compare  gt %arg0, %15 : (tensor<3x37xf32>, tensor<3x1xf32>) -> tensor<3x37xi1>
  %20 = dlc.or %19, %18 : (tensor<3x37xi1>, tensor<3x37xi1>) -> tensor<3x37xi1>
  %21 = dlc.cast %20 : tensor<3x37xi1> -> tensor<3x37xf32>
  %22 = dlc.reduce  sum %21 axes = [1] : tensor<3x37xf32> -> tensor<3xf32>
  %23 = dlc.compare  lt %22, %1 : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  %24 = dlc.cast %23 : tensor<3xi1> -> tensor<3xf32>
  %25 = dlc.mul %24, %arg3 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %26 = dlc.select %arg4, %0, %25 : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  %27 = dlc.select %8, %arg5, %0 : (tensor<3x37xi1>, tensor<3x1xf32>, tensor<f32>) -> tensor<3x37xf32>
  %28 = dlc.exp %7 : tensor<3x37xf32> -> tensor<3x37xf32>
  %29 = dlc.reduce  sum %27 axes = [1] {keepdims = true} : tensor<3x37xf32> -> tensor<3x1xf32>
  %30 = dlc.mul %28, %29 : (tensor<3x37xf32>, tensor<3x1xf32>) -> tensor<3x37xf32>
  %31 = dlc.sub %27, %30 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  dlc.yield %13, %26, %31 : tensor<3xf32>, tensor<3xf32>, tensor<3x37xf32>
}

func.func private @matmul_3x7x37_select(%arg0: tensor<3x37xf32>, %arg1: tensor<7x37xf32>, %arg2: tensor<3x7xi1>) -> tensor<3x7xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 2 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<3x37xf32>, tensor<7x37xf32>) -> tensor<3x7xf32>
  %2 = dlc.select %arg2, %1, %0 : (tensor<3x7xi1>, tensor<3x7xf32>, tensor<f32>) -> tensor<3x7xf32>
  dlc.yield %2 : tensor<3x7xf32>
}

func.func private @matmul_3x72x7_select_mul(%arg0: tensor<3x7xf32>, %arg1: tensor<72x7xf32>, %arg2: tensor<3x72xi1>) -> tensor<3x72xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<1.42857146> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<3x7xf32>, tensor<72x7xf32>) -> tensor<3x72xf32>
  %3 = dlc.select %arg2, %2, %0 : (tensor<3x72xi1>, tensor<3x72xf32>, tensor<f32>) -> tensor<3x72xf32>
  %4 = dlc.mul %3, %1 : (tensor<3x72xf32>, tensor<f32>) -> tensor<3x72xf32>
  dlc.yield %4 : tensor<3x72xf32>
}

func.func private @pool_grad_select_mul_mul_mul_3x3x4x36(%arg0: tensor<3x3x4x36xf32>, %arg1: tensor<3x1x2x36xf32>, %arg2: tensor<3x3x4x36xi1>, %arg3: tensor<36xf32>, %arg4: tensor<3x3x4x36xf32>) -> (tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.pool_grad  average %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<3x3x4x36xf32>, tensor<3x1x2x36xf32>) -> tensor<3x3x4x36xf32>
  %2 = dlc.select %arg2, %1, %0 : (tensor<3x3x4x36xi1>, tensor<3x3x4x36xf32>, tensor<f32>) -> tensor<3x3x4x36xf32>
  %3 = dlc.mul %2, %arg3 : (tensor<3x3x4x36xf32>, tensor<36xf32>) -> tensor<3x3x4x36xf32>
  %4 = dlc.mul %2, %arg4 : (tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x4x36xf32>
  %5 = dlc.mul %3, %arg4 : (tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x4x36xf32>
  dlc.yield %2, %3, %4, %5 : tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>
}

func.func private @reduce_sum_mul_sub_reduce_sum_mul_and_5_more_3x3x4x36(%arg0: tensor<3x3x4x36xf32>, %arg1: tensor<3x3x4x36xf32>, %arg2: tensor<3x3x4x36xf32>, %arg3: tensor<1x1x1x36xf32>) -> (tensor<3x3x4x36xf32>, tensor<36xf32>, tensor<36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.constant dense<0.027777778> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [0, 1, 2] {keepdims = true} : tensor<3x3x4x36xf32> -> tensor<1x1x1x36xf32>
  %2 = dlc.mul %1, %0 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %3 = dlc.sub %arg0, %2 : (tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>) -> tensor<3x3x4x36xf32>
  %4 = dlc.reduce  sum %arg1 axes = [0, 1, 2] {keepdims = true} : tensor<3x3x4x36xf32> -> tensor<1x1x1x36xf32>
  %5 = dlc.mul %4, %0 : (tensor<1x1x1x36xf32>, tensor<f32>) -> tensor<1x1x1x36xf32>
  %6 = dlc.mul %arg2, %5 : (tensor<3x3x4x36xf32>, tensor<1x1x1x36xf32>) -> tensor<3x3x4x36xf32>
  %7 = dlc.sub %3, %6 : (tensor<3x3x4x36xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x4x36xf32>
  %8 = dlc.mul %arg3, %7 : (tensor<1x1x1x36xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x4x36xf32>
  %9 = dlc.reduce  sum %8 axes = [0, 1, 2] : tensor<3x3x4x36xf32> -> tensor<36xf32>
  %10 = dlc.mul %9, %9 : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xf32>
  dlc.yield %8, %9, %10 : tensor<3x3x4x36xf32>, tensor<36xf32>, tensor<36xf32>
}

func.func private @conv_data_grad3x3_n3_5x36_3x4(%arg0: tensor<3x3x4x36xf32>, %arg1: tensor<3x3x5x36xf32>) -> tensor<3x3x4x5xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.conv_data_grad %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<3x3x4x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x4x5xf32>
  dlc.yield %0 : tensor<3x3x4x5xf32>
}

func.func private @pool_grad_select_3x7x8x5(%arg0: tensor<3x7x8x5xf32>, %arg1: tensor<3x3x4x5xf32>, %arg2: tensor<3x7x8x5xi1>) -> tensor<3x7x8x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.pool_grad  max %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<3x7x8x5xf32>, tensor<3x3x4x5xf32>) -> tensor<3x7x8x5xf32>
  %2 = dlc.select %arg2, %1, %0 : (tensor<3x7x8x5xi1>, tensor<3x7x8x5xf32>, tensor<f32>) -> tensor<3x7x8x5xf32>
  dlc.yield %2 : tensor<3x7x8x5xf32>
}

func.func private @conv_filter_grad3x3_n3_5x36_3x4_mul(%arg0: tensor<3x3x4x5xf32>, %arg1: tensor<3x3x4x36xf32>) -> (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.conv_filter_grad %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<3x3x4x5xf32>, tensor<3x3x4x36xf32>) -> tensor<3x3x5x36xf32>
  %1 = dlc.mul %0, %0 : (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x5x36xf32>
  dlc.yield %0, %1 : tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>
}

func.func private @reduce_sum_3x3x2x5(%arg0: tensor<3x3x2x5xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 2 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0, 1, 2, 3] : tensor<3x3x2x5xf32> -> tensor<f32>
  dlc.yield %0 : tensor<f32>
}

func.func private @reduce_sum_mul_3x3x4x36(%arg0: tensor<3x3x4x36xf32>) -> (tensor<36xf32>, tensor<36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0, 1, 2] : tensor<3x3x4x36xf32> -> tensor<36xf32>
  %1 = dlc.mul %0, %0 : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xf32>
  dlc.yield %0, %1 : tensor<36xf32>, tensor<36xf32>
}

func.func private @reduce_sum_add_7(%arg0: tensor<7xf32>, %arg1: tensor<f32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0] : tensor<7xf32> -> tensor<f32>
  %1 = dlc.add %arg1, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %1 : tensor<f32>
}

func.func private @reduce_sum_add_3x3x5x36(%arg0: tensor<3x3x5x36xf32>, %arg1: tensor<f32>) -> tensor<f32> attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': its rows are long"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0, 1, 2, 3] : tensor<3x3x5x36xf32> -> tensor<f32>
  %1 = dlc.add %arg1, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %1 : tensor<f32>
}

func.func private @reduce_sum_add_reduce_sum_add_reduce_sum_and_1_more_36(%arg0: tensor<36xf32>, %arg1: tensor<f32>, %arg2: tensor<36xf32>, %arg3: tensor<36xf32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0] : tensor<36xf32> -> tensor<f32>
  %1 = dlc.add %arg1, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %2 = dlc.reduce  sum %arg2 axes = [0] : tensor<36xf32> -> tensor<f32>
  %3 = dlc.add %1, %2 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %4 = dlc.reduce  sum %arg3 axes = [0] : tensor<36xf32> -> tensor<f32>
  %5 = dlc.add %3, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %5 : tensor<f32>
}

func.func private @matmul_72x7x3_mul(%arg0: tensor<3x72xf32>, %arg1: tensor<3x7xf32>) -> (tensor<72x7xf32>, tensor<72x7xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<3x72xf32>, tensor<3x7xf32>) -> tensor<72x7xf32>
  %1 = dlc.mul %0, %0 : (tensor<72x7xf32>, tensor<72x7xf32>) -> tensor<72x7xf32>
  dlc.yield %0, %1 : tensor<72x7xf32>, tensor<72x7xf32>
}

func.func private @reduce_sum_add_72x7(%arg0: tensor<72x7xf32>, %arg1: tensor<f32>) -> tensor<f32> attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 1 : i64, threads = 256 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0, 1] : tensor<72x7xf32> -> tensor<f32>
  %1 = dlc.add %arg1, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %1 : tensor<f32>
}

func.func private @matmul_7x37x3_mul(%arg0: tensor<3x7xf32>, %arg1: tensor<3x37xf32>) -> (tensor<7x37xf32>, tensor<7x37xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<3x7xf32>, tensor<3x37xf32>) -> tensor<7x37xf32>
  %1 = dlc.mul %0, %0 : (tensor<7x37xf32>, tensor<7x37xf32>) -> tensor<7x37xf32>
  dlc.yield %0, %1 : tensor<7x37xf32>, tensor<7x37xf32>
}

func.func private @rms_norm_37(%arg0: tensor<37xf32>, %arg1: tensor<f32>, %arg2: tensor<37xf32>, %arg3: tensor<37xf32>, %arg4: tensor<37xf32>) -> (tensor<f32>, tensor<37xf32>, tensor<37xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<9.99999974E-5> : tensor<f32>
  %3 = dlc.constant dense<0.899999976> : tensor<f32>
  %4 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %5 = dlc.reduce  sum %arg0 axes = [0] : tensor<37xf32> -> tensor<f32>
  %6 = dlc.add %arg1, %5 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %7 = dlc.sqrt %6 : tensor<f32> -> tensor<f32>
  %8 = dlc.add %7, %0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %9 = dlc.div %1, %8 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %10 = dlc.min %9, %1 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %11 = dlc.mul %arg2, %10 : (tensor<37xf32>, tensor<f32>) -> tensor<37xf32>
  %12 = dlc.mul %arg3, %2 : (tensor<37xf32>, tensor<f32>) -> tensor<37xf32>
  %13 = dlc.add %11, %12 : (tensor<37xf32>, tensor<37xf32>) -> tensor<37xf32>
  %14 = dlc.mul %arg4, %3 : (tensor<37xf32>, tensor<f32>) -> tensor<37xf32>
  %15 = dlc.add %14, %13 : (tensor<37xf32>, tensor<37xf32>) -> tensor<37xf32>
  %16 = dlc.mul %15, %3 : (tensor<37xf32>, tensor<f32>) -> tensor<37xf32>
  %17 = dlc.add %13, %16 : (tensor<37xf32>, tensor<37xf32>) -> tensor<37xf32>
  %18 = dlc.mul %17, %4 : (tensor<37xf32>, tensor<f32>) -> tensor<37xf32>
  %19 = dlc.sub %arg3, %18 : (tensor<37xf32>, tensor<37xf32>) -> tensor<37xf32>
  dlc.yield %10, %15, %19 : tensor<f32>, tensor<37xf32>, tensor<37xf32>
}

func.func private @mul_mul_add_mul_add_and_4_more_3x3x5x36(%arg0: tensor<3x3x5x36xf32>, %arg1: tensor<f32>, %arg2: tensor<3x3x5x36xf32>, %arg3: tensor<3x3x5x36xf32>) -> (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<9.99999974E-5> : tensor<f32>
  %1 = dlc.constant dense<0.899999976> : tensor<f32>
  %2 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %3 = dlc.mul %arg0, %arg1 : (tensor<3x3x5x36xf32>, tensor<f32>) -> tensor<3x3x5x36xf32>
  %4 = dlc.mul %arg2, %0 : (tensor<3x3x5x36xf32>, tensor<f32>) -> tensor<3x3x5x36xf32>
  %5 = dlc.add %3, %4 : (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x5x36xf32>
  %6 = dlc.mul %arg3, %1 : (tensor<3x3x5x36xf32>, tensor<f32>) -> tensor<3x3x5x36xf32>
  %7 = dlc.add %6, %5 : (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x5x36xf32>
  %8 = dlc.mul %7, %1 : (tensor<3x3x5x36xf32>, tensor<f32>) -> tensor<3x3x5x36xf32>
  %9 = dlc.add %5, %8 : (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x5x36xf32>
  %10 = dlc.mul %9, %2 : (tensor<3x3x5x36xf32>, tensor<f32>) -> tensor<3x3x5x36xf32>
  %11 = dlc.sub %arg2, %10 : (tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>) -> tensor<3x3x5x36xf32>
  dlc.yield %7, %11 : tensor<3x3x5x36xf32>, tensor<3x3x5x36xf32>
}

func.func private @gather_5x38(%arg0: tensor<5x38xf32>, %arg1: tensor<5xi64>) -> tensor<5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.gather %arg0, %arg1 axis = 0 : (tensor<5x38xf32>, tensor<5xi64>) -> tensor<5x38xf32>
  dlc.yield %0 : tensor<5x38xf32>
}

func.func private @layer_norm_2x5x38(%arg0: tensor<13x38xf32>, %arg1: tensor<2x5xi64>, %arg2: tensor<5x38xf32>, %arg3: tensor<38xf32>, %arg4: tensor<38xf32>) -> (tensor<2x5x38xf32>, tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.0263157897> : tensor<f32>
  %1 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %2 = dlc.gather %arg0, %arg1 axis = 0 : (tensor<13x38xf32>, tensor<2x5xi64>) -> tensor<2x5x38xf32>
  %3 = dlc.add %2, %arg2 : (tensor<2x5x38xf32>, tensor<5x38xf32>) -> tensor<2x5x38xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %5 = dlc.mul %4, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %6 = dlc.sub %3, %5 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %7 = dlc.mul %6, %6 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %8 = dlc.reduce  sum %7 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %9 = dlc.mul %8, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %10 = dlc.add %9, %1 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %11 = dlc.rsqrt %10 : tensor<2x5x1xf32> -> tensor<2x5x1xf32>
  %12 = dlc.mul %6, %11 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %14 = dlc.add %13, %arg4 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %3, %11, %12, %14 : tensor<2x5x38xf32>, tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>
}

func.func private @add_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>) -> tensor<2x5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.add %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %0 : tensor<2x5x38xf32>
}

func.func private @add_mul_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>) -> tensor<2x5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.22941573> : tensor<f32>
  %1 = dlc.add %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %2 = dlc.mul %1, %0 : (tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xf32>
  dlc.yield %2 : tensor<2x5x38xf32>
}

func.func private @matmul_2x2x5x5x19_add(%arg0: tensor<2x2x5x19xf32>, %arg1: tensor<2x2x5x19xf32>, %arg2: tensor<5x5xf32>) -> tensor<2x2x5x5xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<2x2x5x19xf32>, tensor<2x2x5x19xf32>) -> tensor<2x2x5x5xf32>
  %1 = dlc.add %0, %arg2 : (tensor<2x2x5x5xf32>, tensor<5x5xf32>) -> tensor<2x2x5x5xf32>
  dlc.yield %1 : tensor<2x2x5x5xf32>
}

func.func private @softmax_2x2x5x5(%arg0: tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  max %arg0 axes = [3] {keepdims = true} : tensor<2x2x5x5xf32> -> tensor<2x2x5x1xf32>
  %1 = dlc.sub %arg0, %0 : (tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x5xf32>
  %2 = dlc.exp %1 : tensor<2x2x5x5xf32> -> tensor<2x2x5x5xf32>
  %3 = dlc.reduce  sum %2 axes = [3] {keepdims = true} : tensor<2x2x5x5xf32> -> tensor<2x2x5x1xf32>
  %4 = dlc.div %2, %3 : (tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x5xf32>
  dlc.yield %4 : tensor<2x2x5x5xf32>
}

func.func private @matmul_2x2x5x19x5(%arg0: tensor<2x2x5x5xf32>, %arg1: tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<2x2x5x5xf32>, tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32>
  dlc.yield %0 : tensor<2x2x5x19xf32>
}

func.func private @rms_norm_2x5x38_i1(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<2x5x38xf32>, %arg5: tensor<38xf32>) -> (tensor<2x5x38xi1>, tensor<2x5x38xf32>, tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<1.11111116> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.constant dense<0.0263157897> : tensor<f32>
  %4 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %5 = dlc.add %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %6 = dlc.random  uniform %arg2, %arg3 : (tensor<i64>, tensor<i64>) -> tensor<2x5x38xf32>
  %7 = dlc.compare  ge %6, %0 : (tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xi1>
  %8 = dlc.mul %5, %1 : (tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xf32>
  %9 = dlc.select %7, %8, %2 : (tensor<2x5x38xi1>, tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xf32>
  %10 = dlc.add %arg4, %9 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %11 = dlc.mul %10, %10 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %12 = dlc.reduce  sum %11 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %13 = dlc.mul %12, %3 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %14 = dlc.add %13, %4 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %15 = dlc.rsqrt %14 : tensor<2x5x1xf32> -> tensor<2x5x1xf32>
  %16 = dlc.mul %10, %15 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %17 = dlc.mul %16, %arg5 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %7, %10, %15, %16, %17 : tensor<2x5x38xi1>, tensor<2x5x38xf32>, tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>
}

func.func private @compare_compare_2x1(%arg0: tensor<2x1xi64>, %arg1: tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xi1>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.compare  lt %arg0, %arg1 : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
  %2 = dlc.cast %1 : tensor<2x1xi1> -> tensor<2x1xf32>
  %3 = dlc.compare  eq %2, %0 : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xi1>
  dlc.yield %2, %3 : tensor<2x1xf32>, tensor<2x1xi1>
}

func.func private @add_mul_erf_mul_add_and_4_more_2x5x12(%arg0: tensor<2x5x12xf32>, %arg1: tensor<12xf32>) -> (tensor<2x5x12xf32>, tensor<2x5x12xf32>, tensor<2x5x12xf32>, tensor<2x5x12xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.707106769> : tensor<f32>
  %1 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %3 = dlc.add %arg0, %arg1 : (tensor<2x5x12xf32>, tensor<12xf32>) -> tensor<2x5x12xf32>
  %4 = dlc.mul %3, %0 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %5 = dlc.erf %4 : tensor<2x5x12xf32> -> tensor<2x5x12xf32>
  %6 = dlc.mul %3, %1 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %7 = dlc.add %5, %2 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %8 = dlc.mul %6, %7 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %9 = dlc.mul %4, %4 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %10 = dlc.neg %9 : tensor<2x5x12xf32> -> tensor<2x5x12xf32>
  %11 = dlc.exp %10 : tensor<2x5x12xf32> -> tensor<2x5x12xf32>
  dlc.yield %6, %7, %8, %11 : tensor<2x5x12xf32>, tensor<2x5x12xf32>, tensor<2x5x12xf32>, tensor<2x5x12xf32>
}

func.func private @layer_norm_2x5x38_2(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<2x5x38xf32>, %arg3: tensor<38xf32>, %arg4: tensor<38xf32>) -> (tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.0263157897> : tensor<f32>
  %1 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %2 = dlc.add %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %3 = dlc.add %arg2, %2 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %5 = dlc.mul %4, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %6 = dlc.sub %3, %5 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %7 = dlc.mul %6, %6 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %8 = dlc.reduce  sum %7 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %9 = dlc.mul %8, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %10 = dlc.add %9, %1 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %11 = dlc.rsqrt %10 : tensor<2x5x1xf32> -> tensor<2x5x1xf32>
  %12 = dlc.mul %6, %11 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %14 = dlc.add %13, %arg4 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %11, %12, %14 : tensor<2x5x1xf32>, tensor<2x5x38xf32>, tensor<2x5x38xf32>
}

func.func private @reduce_max_sub_exp_reduce_sum_log_and_8_more_2x5x41_i1(%arg0: tensor<2x5x41xf32>, %arg1: tensor<1x1x41xi32>, %arg2: tensor<2x5x1xi32>, %arg3: tensor<2x1xf32>, %arg4: tensor<2x1xi1>) -> (tensor<2x5x41xi1>, tensor<2x5xf32>, tensor<2x5x41xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.reduce  max %arg0 axes = [2] {keepdims = true} : tensor<2x5x41xf32> -> tensor<2x5x1xf32>
  %2 = dlc.sub %arg0, %1 : (tensor<2x5x41xf32>, tensor<2x5x1xf32>) -> tensor<2x5x41xf32>
  %3 = dlc.exp %2 : tensor<2x5x41xf32> -> tensor<2x5x41xf32>
  %4 = dlc.reduce  sum %3 axes = [2] {keepdims = true} : tensor<2x5x41xf32> -> tensor<2x5x1xf32>
  %5 = dlc.log %4 : tensor<2x5x1xf32> -> tensor<2x5x1xf32>
  %6 = dlc.sub %2, %5 : (tensor<2x5x41xf32>, tensor<2x5x1xf32>) -> tensor<2x5x41xf32>
  %7 = dlc.compare  eq %arg1, %arg2 : (tensor<1x1x41xi32>, tensor<2x5x1xi32>) -> tensor<2x5x41xi1>
  %8 = dlc.select %7, %6, %0 : (tensor<2x5x41xi1>, tensor<2x5x41xf32>, tensor<f32>) -> tensor<2x5x41xf32>
  %9 = dlc.reduce  sum %8 axes = [2] : tensor<2x5x41xf32> -> tensor<2x5xf32>
  %10 = dlc.neg %9 : tensor<2x5xf32> -> tensor<2x5xf32>
  %11 = dlc.mul %10, %arg3 : (tensor<2x5xf32>, tensor<2x1xf32>) -> tensor<2x5xf32>
  %12 = dlc.select %arg4, %0, %11 : (tensor<2x1xi1>, tensor<f32>, tensor<2x5xf32>) -> tensor<2x5xf32>
  %13 = dlc.exp %6 : tensor<2x5x41xf32> -> tensor<2x5x41xf32>
  dlc.yield %7, %12, %13 : tensor<2x5x41xi1>, tensor<2x5xf32>, tensor<2x5x41xf32>
}

func.func private @broadcast_reduce_sum_reduce_sum_div_div_2x5(%arg0: tensor<2x1xf32>, %arg1: tensor<2x5xf32>) -> (tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.broadcast %arg0 : tensor<2x1xf32> -> tensor<2x5xf32>
  %2 = dlc.reduce  sum %arg1 axes = [0, 1] : tensor<2x5xf32> -> tensor<f32>
  %3 = dlc.reduce  sum %1 axes = [0, 1] : tensor<2x5xf32> -> tensor<f32>
  %4 = dlc.div %2, %3 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %5 = dlc.div %0, %3 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %4, %5 : tensor<f32>, tensor<f32>
}

func.func private @broadcast_select_mul_neg_2x5(%arg0: tensor<1x1xf32>, %arg1: tensor<2x1xi1>, %arg2: tensor<2x1xf32>) -> tensor<2x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.broadcast %arg0 : tensor<1x1xf32> -> tensor<2x5xf32>
  %2 = dlc.select %arg1, %0, %1 : (tensor<2x1xi1>, tensor<f32>, tensor<2x5xf32>) -> tensor<2x5xf32>
  %3 = dlc.mul %2, %arg2 : (tensor<2x5xf32>, tensor<2x1xf32>) -> tensor<2x5xf32>
  %4 = dlc.neg %3 : tensor<2x5xf32> -> tensor<2x5xf32>
  dlc.yield %4 : tensor<2x5xf32>
}

func.func private @select_reduce_sum_mul_sub_2x5x41(%arg0: tensor<2x5x41xi1>, %arg1: tensor<2x5x1xf32>, %arg2: tensor<2x5x41xf32>) -> tensor<2x5x41xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.select %arg0, %arg1, %0 : (tensor<2x5x41xi1>, tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x41xf32>
  %2 = dlc.reduce  sum %1 axes = [2] {keepdims = true} : tensor<2x5x41xf32> -> tensor<2x5x1xf32>
  %3 = dlc.mul %arg2, %2 : (tensor<2x5x41xf32>, tensor<2x5x1xf32>) -> tensor<2x5x41xf32>
  %4 = dlc.sub %1, %3 : (tensor<2x5x41xf32>, tensor<2x5x41xf32>) -> tensor<2x5x41xf32>
  dlc.yield %4 : tensor<2x5x41xf32>
}

func.func private @matmul_10x38x41(%arg0: tensor<10x41xf32>, %arg1: tensor<38x41xf32>) -> tensor<10x38xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<10x41xf32>, tensor<38x41xf32>) -> tensor<10x38xf32>
  dlc.yield %0 : tensor<10x38xf32>
}

func.func private @mul_reduce_sum_mul_sub_mul_and_5_more_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<2x5x38xf32>, %arg3: tensor<2x5x1xf32>) -> tensor<2x5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.0263157897> : tensor<f32>
  %1 = dlc.mul %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %2 = dlc.reduce  sum %1 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %4 = dlc.sub %1, %3 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %5 = dlc.mul %1, %arg2 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %8 = dlc.mul %arg2, %7 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %9 = dlc.sub %4, %8 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %10 = dlc.mul %arg3, %9 : (tensor<2x5x1xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %10 : tensor<2x5x38xf32>
}

func.func private @add_compare_select_add_select_and_22_more_scalar_i1(%arg0: tensor<i64>, %arg1: tensor<i64>) -> (tensor<i1>, tensor<i64>, tensor<i64>, tensor<f32>, tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1> : tensor<i64>
  %1 = dlc.constant dense<2> : tensor<i64>
  %2 = dlc.constant dense<0> : tensor<i64>
  %3 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %4 = dlc.constant dense<5.000000e+00> : tensor<f32>
  %5 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %6 = dlc.constant dense<2.000000e+01> : tensor<f32>
  %7 = dlc.constant dense<3.14159274> : tensor<f32>
  %8 = dlc.constant dense<1.500000e-04> : tensor<f32>
  %9 = dlc.constant dense<9.000000e-01> : tensor<f64>
  %10 = dlc.constant dense<1.000000e+00> : tensor<f64>
  %11 = dlc.constant dense<0.99899999999999999> : tensor<f64>
  %12 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %13 = dlc.add %arg0, %0 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %14 = dlc.compare  ge %13, %1 : (tensor<i64>, tensor<i64>) -> tensor<i1>
  %15 = dlc.select %14, %2, %13 : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
  %16 = dlc.add %arg1, %0 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %17 = dlc.cast %16 : tensor<i64> -> tensor<f32>
  %18 = dlc.select %14, %16, %arg1 : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
  %19 = dlc.sub %17, %3 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %20 = dlc.sub %19, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %21 = dlc.max %20, %5 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %22 = dlc.min %21, %6 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %23 = dlc.div %22, %6 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %24 = dlc.mul %23, %7 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %25 = dlc.cos %24 : tensor<f32> -> tensor<f32>
  %26 = dlc.add %25, %3 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %27 = dlc.mul %26, %8 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %28 = dlc.add %27, %5 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %29 = dlc.div %17, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %30 = dlc.min %29, %3 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %31 = dlc.mul %28, %30 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %32 = dlc.cast %17 : tensor<f32> -> tensor<f64>
  %33 = dlc.pow %9, %32 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %34 = dlc.sub %10, %33 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %35 = dlc.div %10, %34 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %36 = dlc.cast %35 : tensor<f64> -> tensor<f32>
  %37 = dlc.pow %11, %32 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %38 = dlc.sub %10, %37 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %39 = dlc.rsqrt %38 : tensor<f64> -> tensor<f64>
  %40 = dlc.cast %39 : tensor<f64> -> tensor<f32>
  %41 = dlc.mul %31, %12 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %42 = dlc.sub %3, %41 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %43 = dlc.mul %31, %36 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %14, %15, %18, %40, %42, %43 : tensor<i1>, tensor<i64>, tensor<i64>, tensor<f32>, tensor<f32>, tensor<f32>
}

func.func private @rms_norm_2x5x12(%arg0: tensor<2x5x12xf32>, %arg1: tensor<2x5x12xf32>, %arg2: tensor<2x5x12xf32>, %arg3: tensor<2x5x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<i1>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<f32>, %arg9: tensor<12xf32>, %arg10: tensor<f32>, %arg11: tensor<f32>) -> (tensor<2x5x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 4 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<1.12837923> : tensor<f32>
  %2 = dlc.constant dense<0.707106769> : tensor<f32>
  %3 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %4 = dlc.constant dense<0.899999976> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %6 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %7 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %8 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %9 = dlc.mul %arg0, %arg1 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %10 = dlc.mul %arg0, %arg2 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %11 = dlc.mul %9, %0 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %12 = dlc.mul %10, %1 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %13 = dlc.mul %12, %arg3 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %14 = dlc.mul %13, %2 : (tensor<2x5x12xf32>, tensor<f32>) -> tensor<2x5x12xf32>
  %15 = dlc.add %11, %14 : (tensor<2x5x12xf32>, tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %16 = dlc.reduce  sum %15 axes = [0, 1] : tensor<2x5x12xf32> -> tensor<12xf32>
  %17 = dlc.mul %16, %0 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %18 = dlc.add %arg4, %17 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %19 = dlc.select %arg5, %3, %18 : (tensor<i1>, tensor<f32>, tensor<12xf32>) -> tensor<12xf32>
  %20 = dlc.mul %arg6, %4 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %21 = dlc.mul %18, %5 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %22 = dlc.add %20, %21 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %23 = dlc.mul %18, %18 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %24 = dlc.mul %arg7, %6 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %25 = dlc.mul %23, %7 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %26 = dlc.add %24, %25 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %27 = dlc.sqrt %26 : tensor<12xf32> -> tensor<12xf32>
  %28 = dlc.mul %27, %arg8 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %29 = dlc.add %28, %8 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %30 = dlc.mul %arg9, %arg10 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %31 = dlc.mul %22, %arg11 : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
  %32 = dlc.div %31, %29 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %33 = dlc.sub %30, %32 : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %34 = dlc.select %arg5, %33, %arg9 : (tensor<i1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %35 = dlc.select %arg5, %22, %arg6 : (tensor<i1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  %36 = dlc.select %arg5, %26, %arg7 : (tensor<i1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
  dlc.yield %15, %19, %34, %35, %36 : tensor<2x5x12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>
}

func.func private @mul_mul_reduce_sum_mul_mul_and_5_more_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<2x5x38xf32>, %arg3: tensor<2x5x1xf32>, %arg4: tensor<2x5x38xf32>, %arg5: tensor<2x5x38xi1>) -> (tensor<2x5x38xf32>, tensor<2x5x38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.0263157897> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<1.11111116> : tensor<f32>
  %3 = dlc.mul %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %4 = dlc.mul %3, %arg2 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %5 = dlc.reduce  sum %4 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %6 = dlc.mul %5, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %7 = dlc.mul %arg2, %6 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %8 = dlc.sub %3, %7 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %9 = dlc.mul %arg3, %8 : (tensor<2x5x1xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %10 = dlc.add %arg4, %9 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %11 = dlc.select %arg5, %10, %1 : (tensor<2x5x38xi1>, tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xf32>
  %12 = dlc.mul %11, %2 : (tensor<2x5x38xf32>, tensor<f32>) -> tensor<2x5x38xf32>
  dlc.yield %10, %12 : tensor<2x5x38xf32>, tensor<2x5x38xf32>
}

func.func private @matmul_2x2x5x19x5_2(%arg0: tensor<2x2x5x5xf32>, %arg1: tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<2x2x5x5xf32>, tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32>
  dlc.yield %0 : tensor<2x2x5x19xf32>
}

func.func private @matmul_2x2x5x5x19_mul(%arg0: tensor<2x2x5x19xf32>, %arg1: tensor<2x2x5x19xf32>, %arg2: tensor<2x2x5x5xf32>) -> (tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<2x2x5x19xf32>, tensor<2x2x5x19xf32>) -> tensor<2x2x5x5xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
  dlc.yield %0, %1 : tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>
}

func.func private @reduce_sum_sub_mul_2x2x5x5(%arg0: tensor<2x2x5x5xf32>, %arg1: tensor<2x2x5x5xf32>, %arg2: tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [3] {keepdims = true} : tensor<2x2x5x5xf32> -> tensor<2x2x5x1xf32>
  %1 = dlc.sub %arg1, %0 : (tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x5xf32>
  %2 = dlc.mul %arg2, %1 : (tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
  dlc.yield %2 : tensor<2x2x5x5xf32>
}

func.func private @matmul_2x2x5x19x5_mul(%arg0: tensor<2x2x5x5xf32>, %arg1: tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<0.22941573> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<2x2x5x5xf32>, tensor<2x2x5x19xf32>) -> tensor<2x2x5x19xf32>
  %2 = dlc.mul %1, %0 : (tensor<2x2x5x19xf32>, tensor<f32>) -> tensor<2x2x5x19xf32>
  dlc.yield %2 : tensor<2x2x5x19xf32>
}

func.func private @matmul_10x38x38_add_add(%arg0: tensor<10x38xf32>, %arg1: tensor<38x38xf32>, %arg2: tensor<10x38xf32>, %arg3: tensor<10x38xf32>) -> tensor<10x38xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<10x38xf32>, tensor<38x38xf32>) -> tensor<10x38xf32>
  %1 = dlc.add %arg2, %0 : (tensor<10x38xf32>, tensor<10x38xf32>) -> tensor<10x38xf32>
  %2 = dlc.add %1, %arg3 : (tensor<10x38xf32>, tensor<10x38xf32>) -> tensor<10x38xf32>
  dlc.yield %2 : tensor<10x38xf32>
}

func.func private @mul_reduce_sum_mul_sub_mul_and_6_more_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<2x5x38xf32>, %arg3: tensor<2x5x1xf32>, %arg4: tensor<2x5x38xf32>) -> tensor<2x5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.0263157897> : tensor<f32>
  %1 = dlc.mul %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<38xf32>) -> tensor<2x5x38xf32>
  %2 = dlc.reduce  sum %1 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %4 = dlc.sub %1, %3 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %5 = dlc.mul %1, %arg2 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %6 = dlc.reduce  sum %5 axes = [2] {keepdims = true} : tensor<2x5x38xf32> -> tensor<2x5x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<2x5x1xf32>, tensor<f32>) -> tensor<2x5x1xf32>
  %8 = dlc.mul %arg2, %7 : (tensor<2x5x38xf32>, tensor<2x5x1xf32>) -> tensor<2x5x38xf32>
  %9 = dlc.sub %4, %8 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %10 = dlc.mul %arg3, %9 : (tensor<2x5x1xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %11 = dlc.add %arg4, %10 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  dlc.yield %11 : tensor<2x5x38xf32>
}

func.func private @reduce_sum_2x5x38(%arg0: tensor<2x5x38xf32>) -> tensor<5x38xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0] : tensor<2x5x38xf32> -> tensor<5x38xf32>
  dlc.yield %0 : tensor<5x38xf32>
}

func.func private @mul_add_select_mul_mul_and_15_more_13x38(%arg0: tensor<13x38xf32>, %arg1: tensor<13x38xf32>, %arg2: tensor<i1>, %arg3: tensor<13x38xf32>, %arg4: tensor<13x38xf32>, %arg5: tensor<f32>, %arg6: tensor<13x38xf32>, %arg7: tensor<f32>, %arg8: tensor<f32>) -> (tensor<13x38xf32>, tensor<13x38xf32>, tensor<13x38xf32>, tensor<13x38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.mul %arg0, %0 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %8 = dlc.add %arg1, %7 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %9 = dlc.select %arg2, %1, %8 : (tensor<i1>, tensor<f32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %10 = dlc.mul %arg3, %2 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %11 = dlc.mul %8, %3 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %12 = dlc.add %10, %11 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %13 = dlc.mul %8, %8 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %14 = dlc.mul %arg4, %4 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %15 = dlc.mul %13, %5 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %16 = dlc.add %14, %15 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %17 = dlc.sqrt %16 : tensor<13x38xf32> -> tensor<13x38xf32>
  %18 = dlc.mul %17, %arg5 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %19 = dlc.add %18, %6 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %20 = dlc.mul %arg6, %arg7 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %21 = dlc.mul %12, %arg8 : (tensor<13x38xf32>, tensor<f32>) -> tensor<13x38xf32>
  %22 = dlc.div %21, %19 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %23 = dlc.sub %20, %22 : (tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %24 = dlc.select %arg2, %23, %arg6 : (tensor<i1>, tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %25 = dlc.select %arg2, %12, %arg3 : (tensor<i1>, tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  %26 = dlc.select %arg2, %16, %arg4 : (tensor<i1>, tensor<13x38xf32>, tensor<13x38xf32>) -> tensor<13x38xf32>
  dlc.yield %9, %24, %25, %26 : tensor<13x38xf32>, tensor<13x38xf32>, tensor<13x38xf32>, tensor<13x38xf32>
}

func.func private @rms_norm_2x5x38(%arg0: tensor<2x5x38xf32>, %arg1: tensor<2x5x38xf32>, %arg2: tensor<38xf32>, %arg3: tensor<i1>, %arg4: tensor<38xf32>, %arg5: tensor<38xf32>, %arg6: tensor<f32>, %arg7: tensor<38xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>) -> (tensor<38xf32>, tensor<38xf32>, tensor<38xf32>, tensor<38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 4 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.mul %arg0, %arg1 : (tensor<2x5x38xf32>, tensor<2x5x38xf32>) -> tensor<2x5x38xf32>
  %8 = dlc.reduce  sum %7 axes = [0, 1] : tensor<2x5x38xf32> -> tensor<38xf32>
  %9 = dlc.mul %8, %0 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %10 = dlc.add %arg2, %9 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %11 = dlc.select %arg3, %1, %10 : (tensor<i1>, tensor<f32>, tensor<38xf32>) -> tensor<38xf32>
  %12 = dlc.mul %arg4, %2 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %13 = dlc.mul %10, %3 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %14 = dlc.add %12, %13 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %15 = dlc.mul %10, %10 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %16 = dlc.mul %arg5, %4 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %17 = dlc.mul %15, %5 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %18 = dlc.add %16, %17 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %19 = dlc.sqrt %18 : tensor<38xf32> -> tensor<38xf32>
  %20 = dlc.mul %19, %arg6 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %21 = dlc.add %20, %6 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %22 = dlc.mul %arg7, %arg8 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %23 = dlc.mul %14, %arg9 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %24 = dlc.div %23, %21 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %25 = dlc.sub %22, %24 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %26 = dlc.select %arg3, %25, %arg7 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %27 = dlc.select %arg3, %14, %arg4 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %28 = dlc.select %arg3, %18, %arg5 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  dlc.yield %11, %26, %27, %28 : tensor<38xf32>, tensor<38xf32>, tensor<38xf32>, tensor<38xf32>
}

func.func private @rms_norm_2x5x38_2(%arg0: tensor<2x5x38xf32>, %arg1: tensor<38xf32>, %arg2: tensor<i1>, %arg3: tensor<38xf32>, %arg4: tensor<38xf32>, %arg5: tensor<f32>, %arg6: tensor<38xf32>, %arg7: tensor<f32>, %arg8: tensor<f32>) -> (tensor<38xf32>, tensor<38xf32>, tensor<38xf32>, tensor<38xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 4 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.reduce  sum %arg0 axes = [0, 1] : tensor<2x5x38xf32> -> tensor<38xf32>
  %8 = dlc.mul %7, %0 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %9 = dlc.add %arg1, %8 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %10 = dlc.select %arg2, %1, %9 : (tensor<i1>, tensor<f32>, tensor<38xf32>) -> tensor<38xf32>
  %11 = dlc.mul %arg3, %2 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %12 = dlc.mul %9, %3 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %13 = dlc.add %11, %12 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %14 = dlc.mul %9, %9 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %15 = dlc.mul %arg4, %4 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %16 = dlc.mul %14, %5 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %17 = dlc.add %15, %16 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %18 = dlc.sqrt %17 : tensor<38xf32> -> tensor<38xf32>
  %19 = dlc.mul %18, %arg5 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %20 = dlc.add %19, %6 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %21 = dlc.mul %arg6, %arg7 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %22 = dlc.mul %13, %arg8 : (tensor<38xf32>, tensor<f32>) -> tensor<38xf32>
  %23 = dlc.div %22, %20 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %24 = dlc.sub %21, %23 : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %25 = dlc.select %arg2, %24, %arg6 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %26 = dlc.select %arg2, %13, %arg3 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  %27 = dlc.select %arg2, %17, %arg4 : (tensor<i1>, tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
  dlc.yield %10, %25, %26, %27 : tensor<38xf32>, tensor<38xf32>, tensor<38xf32>, tensor<38xf32>
}

func.func private @matmul_38x41x10_mul_add_select_mul_mul_and_15_more(%arg0: tensor<10x38xf32>, %arg1: tensor<10x41xf32>, %arg2: tensor<38x41xf32>, %arg3: tensor<i1>, %arg4: tensor<38x41xf32>, %arg5: tensor<38x41xf32>, %arg6: tensor<f32>, %arg7: tensor<38x41xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>) -> (tensor<38x41xf32>, tensor<38x41xf32>, tensor<38x41xf32>, tensor<38x41xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, tile_depth = 16 : i64, tile_rows = 32 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.899999976> : tensor<f32>
  %3 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %4 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %6 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %7 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<10x38xf32>, tensor<10x41xf32>) -> tensor<38x41xf32>
  %8 = dlc.mul %7, %0 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %9 = dlc.add %arg2, %8 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %10 = dlc.select %arg3, %1, %9 : (tensor<i1>, tensor<f32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %11 = dlc.mul %arg4, %2 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %12 = dlc.mul %9, %3 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %13 = dlc.add %11, %12 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %14 = dlc.mul %9, %9 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %15 = dlc.mul %arg5, %4 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %16 = dlc.mul %14, %5 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %17 = dlc.add %15, %16 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %18 = dlc.sqrt %17 : tensor<38x41xf32> -> tensor<38x41xf32>
  %19 = dlc.mul %18, %arg6 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %20 = dlc.add %19, %6 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %21 = dlc.mul %arg7, %arg8 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %22 = dlc.mul %13, %arg9 : (tensor<38x41xf32>, tensor<f32>) -> tensor<38x41xf32>
  %23 = dlc.div %22, %20 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %24 = dlc.sub %21, %23 : (tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %25 = dlc.select %arg3, %24, %arg7 : (tensor<i1>, tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %26 = dlc.select %arg3, %13, %arg4 : (tensor<i1>, tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  %27 = dlc.select %arg3, %17, %arg5 : (tensor<i1>, tensor<38x41xf32>, tensor<38x41xf32>) -> tensor<38x41xf32>
  dlc.yield %10, %25, %26, %27 : tensor<38x41xf32>, tensor<38x41xf32>, tensor<38x41xf32>, tensor<38x41xf32>
}

func.func private @cast_360x35_f16(%arg0: tensor<360x35xf32>) -> tensor<360x35xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.cast %arg0 : tensor<360x35xf32> -> tensor<360x35xf16>
  dlc.yield %0 : tensor<360x35xf16>
}

func.func private @compare_compare_reduce_sum_div_3(%arg0: tensor<3xi64>, %arg1: tensor<i64>, %arg2: tensor<f32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.compare  lt %arg0, %arg1 : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
  %2 = dlc.cast %1 : tensor<3xi1> -> tensor<3xf32>
  %3 = dlc.compare  eq %2, %0 : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  %4 = dlc.reduce  sum %2 axes = [0] : tensor<3xf32> -> tensor<f32>
  %5 = dlc.div %arg2, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %2, %3, %4, %5 : tensor<3xf32>, tensor<3xi1>, tensor<f32>, tensor<f32>
}

func.func private @dwconv3x3_n3_3_6x6_add_relu_compare_f16(%arg0: tensor<3x8x8x3xf16>, %arg1: tensor<3x3x1x3xf16>, %arg2: tensor<3xf32>) -> (tensor<3x6x6x3xf16>, tensor<3x6x6x3xi1>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "depthwise", lanes = 1 : i64, pixels = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 3 : i64, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<3x8x8x3xf16>, tensor<3x3x1x3xf16>) -> tensor<3x6x6x3xf32>
  %2 = dlc.add %1, %arg2 : (tensor<3x6x6x3xf32>, tensor<3xf32>) -> tensor<3x6x6x3xf32>
  %3 = dlc.relu %2 : tensor<3x6x6x3xf32> -> tensor<3x6x6x3xf32>
  %4 = dlc.cast %3 : tensor<3x6x6x3xf32> -> tensor<3x6x6x3xf16>
  %5 = dlc.compare  gt %3, %0 : (tensor<3x6x6x3xf32>, tensor<f32>) -> tensor<3x6x6x3xi1>
  dlc.yield %4, %5 : tensor<3x6x6x3xf16>, tensor<3x6x6x3xi1>
}

func.func private @conv1x1_n3_3x40_6x6_add(%arg0: tensor<3x6x6x3xf16>, %arg1: tensor<1x1x3x40xf16>, %arg2: tensor<40xf32>) -> tensor<3x6x6x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.conv %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<3x6x6x3xf16>, tensor<1x1x3x40xf16>) -> tensor<3x6x6x40xf32>
  %1 = dlc.add %0, %arg2 : (tensor<3x6x6x40xf32>, tensor<40xf32>) -> tensor<3x6x6x40xf32>
  dlc.yield %1 : tensor<3x6x6x40xf32>
}

func.func private @layer_norm_3x6x6x2x20(%arg0: tensor<3x6x6x2x20xf32>) -> (tensor<3x1x1x2x1xf32>, tensor<3x6x6x2x20xf32>) attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.00138888892> : tensor<f32>
  %1 = dlc.constant dense<9.99999974E-6> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [1, 2, 4] {keepdims = true} : tensor<3x6x6x2x20xf32> -> tensor<3x1x1x2x1xf32>
  %3 = dlc.mul %2, %0 : (tensor<3x1x1x2x1xf32>, tensor<f32>) -> tensor<3x1x1x2x1xf32>
  %4 = dlc.sub %arg0, %3 : (tensor<3x6x6x2x20xf32>, tensor<3x1x1x2x1xf32>) -> tensor<3x6x6x2x20xf32>
  %5 = dlc.mul %4, %4 : (tensor<3x6x6x2x20xf32>, tensor<3x6x6x2x20xf32>) -> tensor<3x6x6x2x20xf32>
  %6 = dlc.reduce  sum %5 axes = [1, 2, 4] {keepdims = true} : tensor<3x6x6x2x20xf32> -> tensor<3x1x1x2x1xf32>
  %7 = dlc.mul %6, %0 : (tensor<3x1x1x2x1xf32>, tensor<f32>) -> tensor<3x1x1x2x1xf32>
  %8 = dlc.add %7, %1 : (tensor<3x1x1x2x1xf32>, tensor<f32>) -> tensor<3x1x1x2x1xf32>
  %9 = dlc.rsqrt %8 : tensor<3x1x1x2x1xf32> -> tensor<3x1x1x2x1xf32>
  %10 = dlc.mul %4, %9 : (tensor<3x6x6x2x20xf32>, tensor<3x1x1x2x1xf32>) -> tensor<3x6x6x2x20xf32>
  dlc.yield %9, %10 : tensor<3x1x1x2x1xf32>, tensor<3x6x6x2x20xf32>
}

func.func private @mul_add_3x6x6x40(%arg0: tensor<3x6x6x40xf32>, %arg1: tensor<40xf32>, %arg2: tensor<40xf32>) -> tensor<3x6x6x40xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.mul %arg0, %arg1 : (tensor<3x6x6x40xf32>, tensor<40xf32>) -> tensor<3x6x6x40xf32>
  %1 = dlc.add %0, %arg2 : (tensor<3x6x6x40xf32>, tensor<40xf32>) -> tensor<3x6x6x40xf32>
  dlc.yield %1 : tensor<3x6x6x40xf32>
}

func.func private @maxpool2x2s2_3x3x3x40_f16(%arg0: tensor<3x6x6x40xf32>) -> tensor<3x3x3x40xf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.pool  max %arg0  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : tensor<3x6x6x40xf32> -> tensor<3x3x3x40xf32>
  %1 = dlc.cast %0 : tensor<3x3x3x40xf32> -> tensor<3x3x3x40xf16>
  dlc.yield %1 : tensor<3x3x3x40xf16>
}

func.func private @matmul_3x35x360_add(%arg0: tensor<3x360xf16>, %arg1: tensor<360x35xf16>, %arg2: tensor<35xf32>) -> tensor<3x35xf32> attributes {dlc.kernel, dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 : (tensor<3x360xf16>, tensor<360x35xf16>) -> tensor<3x35xf32>
  %1 = dlc.add %0, %arg2 : (tensor<3x35xf32>, tensor<35xf32>) -> tensor<3x35xf32>
  dlc.yield %1 : tensor<3x35xf32>
}

func.func private @reduce_max_sub_exp_reduce_sum_log_and_12_more_3x35(%arg0: tensor<3x35xf32>, %arg1: tensor<1x35xi32>, %arg2: tensor<3x1xi32>, %arg3: tensor<3xf32>, %arg4: tensor<3xi1>, %arg5: tensor<3x1xf32>) -> (tensor<3xf32>, tensor<3x35xf32>, tensor<3x35xf16>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.reduce  max %arg0 axes = [1] {keepdims = true} : tensor<3x35xf32> -> tensor<3x1xf32>
  %2 = dlc.sub %arg0, %1 : (tensor<3x35xf32>, tensor<3x1xf32>) -> tensor<3x35xf32>
  %3 = dlc.exp %2 : tensor<3x35xf32> -> tensor<3x35xf32>
  %4 = dlc.reduce  sum %3 axes = [1] {keepdims = true} : tensor<3x35xf32> -> tensor<3x1xf32>
  %5 = dlc.log %4 : tensor<3x1xf32> -> tensor<3x1xf32>
  %6 = dlc.sub %2, %5 : (tensor<3x35xf32>, tensor<3x1xf32>) -> tensor<3x35xf32>
  %7 = dlc.compare  eq %arg1, %arg2 : (tensor<1x35xi32>, tensor<3x1xi32>) -> tensor<3x35xi1>
  %8 = dlc.select %7, %6, %0 : (tensor<3x35xi1>, tensor<3x35xf32>, tensor<f32>) -> tensor<3x35xf32>
  %9 = dlc.reduce  sum %8 axes = [1] : tensor<3x35xf32> -> tensor<3xf32>
  %10 = dlc.neg %9 : tensor<3xf32> -> tensor<3xf32>
  %11 = dlc.mul %10, %arg3 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %12 = dlc.select %arg4, %0, %11 : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  %13 = dlc.select %7, %arg5, %0 : (tensor<3x35xi1>, tensor<3x1xf32>, tensor<f32>) -> tensor<3x35xf32>
  %14 = dlc.exp %6 : tensor<3x35xf32> -> tensor<3x35xf32>
  %15 = dlc.reduce  sum %13 axes = [1] {keepdims = true} : tensor<3x35xf32> -> tensor<3x1xf32>
  %16 = dlc.mul %14, %15 : (tensor<3x35xf32>, tensor<3x1xf32>) -> tensor<3x35xf32>
  %17 = dlc.sub %13, %16 : (tensor<3x35xf32>, tensor<3x35xf32>) -> tensor<3x35xf32>
  %18 = dlc.cast %17 : tensor<3x35xf32> -> tensor<3x35xf16>
  dlc.yield %12, %17, %18 : tensor<3xf32>, tensor<3x35xf32>, tensor<3x35xf16>
}

func.func private @matmul_3x360x35(%arg0: tensor<3x35xf16>, %arg1: tensor<360x35xf16>) -> tensor<3x360xf32> attributes {dlc.kernel, dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 2 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<3x35xf16>, tensor<360x35xf16>) -> tensor<3x360xf32>
  dlc.yield %0 : tensor<3x360xf32>
}

func.func private @pool_grad_mul_mul_3x6x6x40(%arg0: tensor<3x6x6x40xf32>, %arg1: tensor<3x3x3x40xf32>, %arg2: tensor<40xf32>, %arg3: tensor<3x6x6x40xf32>) -> (tensor<3x6x6x40xf32>, tensor<3x6x6x40xf32>, tensor<3x6x6x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.pool_grad  max %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, kernel = array<i64: 2, 2>, pads_high = array<i64: 0, 0>, pads_low = array<i64: 0, 0>, strides = array<i64: 2, 2>} : (tensor<3x6x6x40xf32>, tensor<3x3x3x40xf32>) -> tensor<3x6x6x40xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<3x6x6x40xf32>, tensor<40xf32>) -> tensor<3x6x6x40xf32>
  %2 = dlc.mul %0, %arg3 : (tensor<3x6x6x40xf32>, tensor<3x6x6x40xf32>) -> tensor<3x6x6x40xf32>
  dlc.yield %0, %1, %2 : tensor<3x6x6x40xf32>, tensor<3x6x6x40xf32>, tensor<3x6x6x40xf32>
}

func.func private @reduce_sum_mul_sub_mul_reduce_sum_and_4_more_3x6x6x2x20(%arg0: tensor<3x6x6x2x20xf32>, %arg1: tensor<3x6x6x2x20xf32>, %arg2: tensor<3x1x1x2x1xf32>) -> (tensor<3x6x6x2x20xf32>, tensor<3x6x6x2x20xf16>) attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': there are not rows for the warps of all multiprocessors"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 2 : i64, threads = 256 : i64}} {
  %0 = dlc.constant dense<0.00138888892> : tensor<f32>
  %1 = dlc.reduce  sum %arg0 axes = [1, 2, 4] {keepdims = true} : tensor<3x6x6x2x20xf32> -> tensor<3x1x1x2x1xf32>
  %2 = dlc.mul %1, %0 : (tensor<3x1x1x2x1xf32>, tensor<f32>) -> tensor<3x1x1x2x1xf32>
  %3 = dlc.sub %arg0, %2 : (tensor<3x6x6x2x20xf32>, tensor<3x1x1x2x1xf32>) -> tensor<3x6x6x2x20xf32>
  %4 = dlc.mul %arg0, %arg1 : (tensor<3x6x6x2x20xf32>, tensor<3x6x6x2x20xf32>) -> tensor<3x6x6x2x20xf32>
  %5 = dlc.reduce  sum %4 axes = [1, 2, 4] {keepdims = true} : tensor<3x6x6x2x20xf32> -> tensor<3x1x1x2x1xf32>
  %6 = dlc.mul %5, %0 : (tensor<3x1x1x2x1xf32>, tensor<f32>) -> tensor<3x1x1x2x1xf32>
  %7 = dlc.mul %arg1, %6 : (tensor<3x6x6x2x20xf32>, tensor<3x1x1x2x1xf32>) -> tensor<3x6x6x2x20xf32>
  %8 = dlc.sub %3, %7 : (tensor<3x6x6x2x20xf32>, tensor<3x6x6x2x20xf32>) -> tensor<3x6x6x2x20xf32>
  %9 = dlc.mul %arg2, %8 : (tensor<3x1x1x2x1xf32>, tensor<3x6x6x2x20xf32>) -> tensor<3x6x6x2x20xf32>
  %10 = dlc.cast %9 : tensor<3x6x6x2x20xf32> -> tensor<3x6x6x2x20xf16>
  dlc.yield %9, %10 : tensor<3x6x6x2x20xf32>, tensor<3x6x6x2x20xf16>
}

func.func private @conv_data_grad1x1_n3_3x40_6x6_select(%arg0: tensor<3x6x6x40xf16>, %arg1: tensor<1x1x3x40xf16>, %arg2: tensor<3x6x6x3xi1>) -> (tensor<3x6x6x3xf32>, tensor<3x6x6x3xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.conv_data_grad %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<3x6x6x40xf16>, tensor<1x1x3x40xf16>) -> tensor<3x6x6x3xf32>
  %2 = dlc.select %arg2, %1, %0 : (tensor<3x6x6x3xi1>, tensor<3x6x6x3xf32>, tensor<f32>) -> tensor<3x6x6x3xf32>
  %3 = dlc.cast %2 : tensor<3x6x6x3xf32> -> tensor<3x6x6x3xf16>
  dlc.yield %2, %3 : tensor<3x6x6x3xf32>, tensor<3x6x6x3xf16>
}

func.func private @dwconv_filter_grad3x3_n3_3_6x6(%arg0: tensor<3x8x8x3xf16>, %arg1: tensor<3x6x6x3xf16>) -> tensor<3x3x3x1x3xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.conv_filter_grad %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, groups = 3 : i64, pads_low = array<i64: 0, 0>, parts = 3 : i64, strides = array<i64: 1, 1>} : (tensor<3x8x8x3xf16>, tensor<3x6x6x3xf16>) -> tensor<3x3x3x1x3xf32>
  dlc.yield %0 : tensor<3x3x3x1x3xf32>
}

func.func private @div_scalar(%arg0: tensor<f32>) -> tensor<f32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.div %0, %arg0 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %1 : tensor<f32>
}

func.func private @reduce_sum_abs_mul_3x6x6x40_f16(%arg0: tensor<3x6x6x40xf32>, %arg1: tensor<f32>) -> (tensor<40xf16>, tensor<40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 16 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0, 1, 2] : tensor<3x6x6x40xf32> -> tensor<40xf32>
  %1 = dlc.abs %0 : tensor<40xf32> -> tensor<40xf32>
  %2 = dlc.mul %0, %arg1 : (tensor<40xf32>, tensor<f32>) -> tensor<40xf32>
  %3 = dlc.cast %1 : tensor<40xf32> -> tensor<40xf16>
  dlc.yield %3, %2 : tensor<40xf16>, tensor<40xf32>
}

func.func private @reduce_max_3x3x1x3_f16(%arg0: tensor<3x3x1x3xf16>) -> tensor<f16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.cast %arg0 : tensor<3x3x1x3xf16> -> tensor<3x3x1x3xf32>
  %1 = dlc.reduce  max %0 axes = [0, 1, 2, 3] : tensor<3x3x1x3xf32> -> tensor<f32>
  %2 = dlc.cast %1 : tensor<f32> -> tensor<f16>
  dlc.yield %2 : tensor<f16>
}

func.func private @reduce_max_max_1x1x3x40_f16(%arg0: tensor<1x1x3x40xf16>, %arg1: tensor<f16>) -> tensor<f16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 2 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.cast %arg0 : tensor<1x1x3x40xf16> -> tensor<1x1x3x40xf32>
  %1 = dlc.cast %arg1 : tensor<f16> -> tensor<f32>
  %2 = dlc.reduce  max %0 axes = [0, 1, 2, 3] : tensor<1x1x3x40xf32> -> tensor<f32>
  %3 = dlc.max %1, %2 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %4 = dlc.cast %3 : tensor<f32> -> tensor<f16>
  dlc.yield %4 : tensor<f16>
}

func.func private @conv_filter_grad1x1_n3_3x40_6x6_abs_mul_f16(%arg0: tensor<3x6x6x3xf16>, %arg1: tensor<3x6x6x40xf16>, %arg2: tensor<f32>) -> (tensor<1x1x3x40xf16>, tensor<1x1x3x40xf32>) attributes {dlc.kernel, dlc.reasons = ["not by kind 'tensor': tiles of 16 rows would read so few no faster"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 4 : i64}} {
  %0 = dlc.conv_filter_grad %arg0, %arg1  channels_last {dilations = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<3x6x6x3xf16>, tensor<3x6x6x40xf16>) -> tensor<1x1x3x40xf32>
  %1 = dlc.abs %0 : tensor<1x1x3x40xf32> -> tensor<1x1x3x40xf32>
  %2 = dlc.mul %0, %arg2 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %3 = dlc.cast %1 : tensor<1x1x3x40xf32> -> tensor<1x1x3x40xf16>
  dlc.yield %3, %2 : tensor<1x1x3x40xf16>, tensor<1x1x3x40xf32>
}

func.func private @reduce_max_max_reduce_max_max_reduce_max_and_1_more_40_f16(%arg0: tensor<40xf16>, %arg1: tensor<f16>, %arg2: tensor<40xf16>, %arg3: tensor<40xf16>) -> tensor<f16> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.cast %arg3 : tensor<40xf16> -> tensor<40xf32>
  %1 = dlc.cast %arg2 : tensor<40xf16> -> tensor<40xf32>
  %2 = dlc.cast %arg0 : tensor<40xf16> -> tensor<40xf32>
  %3 = dlc.cast %arg1 : tensor<f16> -> tensor<f32>
  %4 = dlc.reduce  max %2 axes = [0] : tensor<40xf32> -> tensor<f32>
  %5 = dlc.max %3, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %6 = dlc.reduce  max %1 axes = [0] : tensor<40xf32> -> tensor<f32>
  %7 = dlc.max %5, %6 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %8 = dlc.reduce  max %0 axes = [0] : tensor<40xf32> -> tensor<f32>
  %9 = dlc.max %7, %8 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %10 = dlc.cast %9 : tensor<f32> -> tensor<f16>
  dlc.yield %10 : tensor<f16>
}

func.func private @matmul_360x35x3_abs_mul_f16(%arg0: tensor<3x360xf16>, %arg1: tensor<3x35xf16>, %arg2: tensor<f32>) -> (tensor<360x35xf16>, tensor<360x35xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", stages = 4 : i64, tile_columns = 16 : i64, tile_depth = 64 : i64, tile_rows = 16 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64, warps_rows = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<3x360xf16>, tensor<3x35xf16>) -> tensor<360x35xf32>
  %1 = dlc.abs %0 : tensor<360x35xf32> -> tensor<360x35xf32>
  %2 = dlc.mul %0, %arg2 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %3 = dlc.cast %1 : tensor<360x35xf32> -> tensor<360x35xf16>
  dlc.yield %3, %2 : tensor<360x35xf16>, tensor<360x35xf32>
}

func.func private @reduce_max_max_360x35(%arg0: tensor<360x35xf16>, %arg1: tensor<f16>) -> tensor<f32> attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': its rows are long"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 1024 : i64}} {
  %0 = dlc.cast %arg0 : tensor<360x35xf16> -> tensor<360x35xf32>
  %1 = dlc.cast %arg1 : tensor<f16> -> tensor<f32>
  %2 = dlc.reduce  max %0 axes = [0, 1] : tensor<360x35xf32> -> tensor<f32>
  %3 = dlc.max %1, %2 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %3 : tensor<f32>
}

func.func private @reduce_sum_abs_mul_3x35(%arg0: tensor<3x35xf32>, %arg1: tensor<f32>) -> (tensor<35xf32>, tensor<35xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 1 : i64}} {
  %0 = dlc.reduce  sum %arg0 axes = [0] : tensor<3x35xf32> -> tensor<35xf32>
  %1 = dlc.abs %0 : tensor<35xf32> -> tensor<35xf32>
  %2 = dlc.mul %0, %arg1 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  dlc.yield %1, %2 : tensor<35xf32>, tensor<35xf32>
}

func.func private @add_pow_sub_div_pow_and_2_more_scalar_i64(%arg0: tensor<i64>) -> (tensor<i64>, tensor<f32>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<1> : tensor<i64>
  %1 = dlc.constant dense<9.000000e-01> : tensor<f64>
  %2 = dlc.constant dense<1.000000e+00> : tensor<f64>
  %3 = dlc.constant dense<0.99899999999999999> : tensor<f64>
  %4 = dlc.add %arg0, %0 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %5 = dlc.cast %4 : tensor<i64> -> tensor<f32>
  %6 = dlc.cast %5 : tensor<f32> -> tensor<f64>
  %7 = dlc.pow %1, %6 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %8 = dlc.sub %2, %7 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %9 = dlc.div %2, %8 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %10 = dlc.cast %9 : tensor<f64> -> tensor<f32>
  %11 = dlc.pow %3, %6 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %12 = dlc.sub %2, %11 : (tensor<f64>, tensor<f64>) -> tensor<f64>
  %13 = dlc.rsqrt %12 : tensor<f64> -> tensor<f64>
  %14 = dlc.cast %13 : tensor<f64> -> tensor<f32>
  dlc.yield %4, %10, %14 : tensor<i64>, tensor<f32>, tensor<f32>
}

func.func private @reduce_max_max_compare_add_select_and_41_more_35_i1(%arg0: tensor<35xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>, %arg3: tensor<f32>, %arg4: tensor<35xf32>, %arg5: tensor<i64>, %arg6: tensor<i64>, %arg7: tensor<35xf32>, %arg8: tensor<35xf32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<35xf32>) -> (tensor<i1>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<35xf32>, tensor<35xf32>, tensor<35xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0x7F800000> : tensor<f32>
  %1 = dlc.constant dense<1> : tensor<i64>
  %2 = dlc.constant dense<0> : tensor<i64>
  %3 = dlc.constant dense<2000> : tensor<i64>
  %4 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %5 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %6 = dlc.constant dense<2.000000e+00> : tensor<f32>
  %7 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %8 = dlc.constant dense<0.899999976> : tensor<f32>
  %9 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %10 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %11 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %12 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %13 = dlc.constant dense<0.00999999977> : tensor<f32>
  %14 = dlc.reduce  max %arg0 axes = [0] : tensor<35xf32> -> tensor<f32>
  %15 = dlc.max %arg1, %14 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %16 = dlc.compare  lt %15, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %17 = dlc.add %arg2, %1 : (tensor<i64>, tensor<i64>) -> tensor<i64>
  %18 = dlc.select %16, %17, %2 : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
  %19 = dlc.compare  ge %18, %3 : (tensor<i64>, tensor<i64>) -> tensor<i1>
  %20 = dlc.select %19, %2, %18 : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
  %21 = dlc.mul %arg3, %4 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %22 = dlc.max %21, %5 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %23 = dlc.mul %arg3, %6 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %24 = dlc.select %16, %arg3, %22 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %25 = dlc.select %19, %23, %24 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %26 = dlc.select %16, %arg4, %7 : (tensor<i1>, tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %27 = dlc.select %16, %arg5, %arg6 : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
  %28 = dlc.mul %arg7, %8 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %29 = dlc.mul %26, %9 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %30 = dlc.add %28, %29 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %31 = dlc.mul %26, %26 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %32 = dlc.mul %arg8, %10 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %33 = dlc.mul %31, %11 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %34 = dlc.add %32, %33 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %35 = dlc.sqrt %34 : tensor<35xf32> -> tensor<35xf32>
  %36 = dlc.mul %35, %arg9 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %37 = dlc.add %36, %12 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %38 = dlc.mul %30, %arg10 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %39 = dlc.div %38, %37 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %40 = dlc.mul %arg11, %13 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %41 = dlc.add %39, %40 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %42 = dlc.mul %arg11, %arg11 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %43 = dlc.reduce  sum %42 axes = [0] : tensor<35xf32> -> tensor<f32>
  %44 = dlc.sqrt %43 : tensor<f32> -> tensor<f32>
  %45 = dlc.mul %41, %41 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %46 = dlc.reduce  sum %45 axes = [0] : tensor<35xf32> -> tensor<f32>
  %47 = dlc.sqrt %46 : tensor<f32> -> tensor<f32>
  %48 = dlc.compare  gt %44, %7 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %49 = dlc.compare  gt %47, %7 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %50 = dlc.and %48, %49 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %51 = dlc.select %50, %47, %5 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %52 = dlc.div %44, %51 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %53 = dlc.select %50, %52, %5 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %54 = dlc.mul %41, %53 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %55 = dlc.mul %54, %11 : (tensor<35xf32>, tensor<f32>) -> tensor<35xf32>
  %56 = dlc.sub %arg11, %55 : (tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %57 = dlc.select %16, %56, %arg11 : (tensor<i1>, tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %58 = dlc.select %16, %30, %arg7 : (tensor<i1>, tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  %59 = dlc.select %16, %34, %arg8 : (tensor<i1>, tensor<35xf32>, tensor<35xf32>) -> tensor<35xf32>
  dlc.yield %16, %20, %25, %27, %57, %58, %59 : tensor<i1>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<35xf32>, tensor<35xf32>, tensor<35xf32>
}

func.func private @select_mul_mul_add_mul_and_28_more_1x1x3x40(%arg0: tensor<i1>, %arg1: tensor<1x1x3x40xf32>, %arg2: tensor<1x1x3x40xf32>, %arg3: tensor<1x1x3x40xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<1x1x3x40xf32>) -> (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 2 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<0.899999976> : tensor<f32>
  %2 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %3 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %4 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %5 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %6 = dlc.constant dense<0.00999999977> : tensor<f32>
  %7 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %8 = dlc.select %arg0, %arg1, %0 : (tensor<i1>, tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %9 = dlc.mul %arg2, %1 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %10 = dlc.mul %8, %2 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %11 = dlc.add %9, %10 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %12 = dlc.mul %8, %8 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %13 = dlc.mul %arg3, %3 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %14 = dlc.mul %12, %4 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %15 = dlc.add %13, %14 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %16 = dlc.sqrt %15 : tensor<1x1x3x40xf32> -> tensor<1x1x3x40xf32>
  %17 = dlc.mul %16, %arg4 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %18 = dlc.add %17, %5 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %19 = dlc.mul %11, %arg5 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %20 = dlc.div %19, %18 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %21 = dlc.mul %arg6, %6 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %22 = dlc.add %20, %21 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %23 = dlc.mul %arg6, %arg6 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %24 = dlc.reduce  sum %23 axes = [0, 1, 2, 3] : tensor<1x1x3x40xf32> -> tensor<f32>
  %25 = dlc.sqrt %24 : tensor<f32> -> tensor<f32>
  %26 = dlc.mul %22, %22 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %27 = dlc.reduce  sum %26 axes = [0, 1, 2, 3] : tensor<1x1x3x40xf32> -> tensor<f32>
  %28 = dlc.sqrt %27 : tensor<f32> -> tensor<f32>
  %29 = dlc.compare  gt %25, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %30 = dlc.compare  gt %28, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %31 = dlc.and %29, %30 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %32 = dlc.select %31, %28, %7 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %33 = dlc.div %25, %32 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %34 = dlc.select %31, %33, %7 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %35 = dlc.mul %22, %34 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %36 = dlc.mul %35, %4 : (tensor<1x1x3x40xf32>, tensor<f32>) -> tensor<1x1x3x40xf32>
  %37 = dlc.sub %arg6, %36 : (tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %38 = dlc.select %arg0, %37, %arg6 : (tensor<i1>, tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %39 = dlc.select %arg0, %11, %arg2 : (tensor<i1>, tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  %40 = dlc.select %arg0, %15, %arg3 : (tensor<i1>, tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>) -> tensor<1x1x3x40xf32>
  dlc.yield %38, %39, %40 : tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>, tensor<1x1x3x40xf32>
}

func.func private @select_mul_mul_add_mul_and_28_more_360x35(%arg0: tensor<i1>, %arg1: tensor<360x35xf32>, %arg2: tensor<360x35xf32>, %arg3: tensor<360x35xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<360x35xf32>) -> (tensor<360x35xf32>, tensor<360x35xf32>, tensor<360x35xf32>) attributes {dlc.kernel, dlc.reasons = ["not by kind 'warp': its rows are long"], root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 4 : i64, threads = 1024 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<0.899999976> : tensor<f32>
  %2 = dlc.constant dense<1.000000e-01> : tensor<f32>
  %3 = dlc.constant dense<9.990000e-01> : tensor<f32>
  %4 = dlc.constant dense<1.000000e-03> : tensor<f32>
  %5 = dlc.constant dense<9.99999997E-7> : tensor<f32>
  %6 = dlc.constant dense<0.00999999977> : tensor<f32>
  %7 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %8 = dlc.select %arg0, %arg1, %0 : (tensor<i1>, tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %9 = dlc.mul %arg2, %1 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %10 = dlc.mul %8, %2 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %11 = dlc.add %9, %10 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %12 = dlc.mul %8, %8 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %13 = dlc.mul %arg3, %3 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %14 = dlc.mul %12, %4 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %15 = dlc.add %13, %14 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %16 = dlc.sqrt %15 : tensor<360x35xf32> -> tensor<360x35xf32>
  %17 = dlc.mul %16, %arg4 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %18 = dlc.add %17, %5 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %19 = dlc.mul %11, %arg5 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %20 = dlc.div %19, %18 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %21 = dlc.mul %arg6, %6 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %22 = dlc.add %20, %21 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %23 = dlc.mul %arg6, %arg6 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %24 = dlc.reduce  sum %23 axes = [0, 1] : tensor<360x35xf32> -> tensor<f32>
  %25 = dlc.sqrt %24 : tensor<f32> -> tensor<f32>
  %26 = dlc.mul %22, %22 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %27 = dlc.reduce  sum %26 axes = [0, 1] : tensor<360x35xf32> -> tensor<f32>
  %28 = dlc.sqrt %27 : tensor<f32> -> tensor<f32>
  %29 = dlc.compare  gt %25, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %30 = dlc.compare  gt %28, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %31 = dlc.and %29, %30 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %32 = dlc.select %31, %28, %7 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %33 = dlc.div %25, %32 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %34 = dlc.select %31, %33, %7 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %35 = dlc.mul %22, %34 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %36 = dlc.mul %35, %4 : (tensor<360x35xf32>, tensor<f32>) -> tensor<360x35xf32>
  %37 = dlc.sub %arg6, %36 : (tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %38 = dlc.select %arg0, %37, %arg6 : (tensor<i1>, tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %39 = dlc.select %arg0, %11, %arg2 : (tensor<i1>, tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  %40 = dlc.select %arg0, %15, %arg3 : (tensor<i1>, tensor<360x35xf32>, tensor<360x35xf32>) -> tensor<360x35xf32>
  dlc.yield %38, %39, %40 : tensor<360x35xf32>, tensor<360x35xf32>, tensor<360x35xf32>
}

func.func private @select_mul_mul_3(%arg0: tensor<3xi1>, %arg1: tensor<1xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>, schedule = {kind = "loop", lanes = 1 : i64, threads = 128 : i64}} {
  %0 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %1 = dlc.constant dense<0.333333343> : tensor<f32>
  %2 = dlc.select %arg0, %0, %arg1 : (tensor<3xi1>, tensor<f32>, tensor<1xf32>) -> tensor<3xf32>
  %3 = dlc.mul %2, %arg2 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %4 = dlc.mul %3, %1 : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  dlc.yield %4 : tensor<3xf32>
}

func.func private @matmul_3x7x5_add_tanh_mul_sub(%arg0: tensor<3x5xf32>, %arg1: tensor<5x7xf32>, %arg2: tensor<7xf32>) -> (tensor<3x7xf32>, tensor<3x7xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %1 = dlc.matmul %arg0, %arg1 : (tensor<3x5xf32>, tensor<5x7xf32>) -> tensor<3x7xf32>
  %2 = dlc.add %1, %arg2 : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3x7xf32>
  %3 = dlc.tanh %2 : tensor<3x7xf32> -> tensor<3x7xf32>
  %4 = dlc.mul %3, %3 : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
  %5 = dlc.sub %0, %4 : (tensor<f32>, tensor<3x7xf32>) -> tensor<3x7xf32>
  dlc.yield %3, %5 : tensor<3x7xf32>, tensor<3x7xf32>
}

func.func private @matmul_3x3x7_add_sub_abs_mul_mul_and_11_more(%arg0: tensor<3x7xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3x1xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %1 = dlc.constant dense<1.000000e+00> : tensor<f32>
  %2 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %3 = dlc.matmul %arg0, %arg1 : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
  %4 = dlc.add %3, %arg2 : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  %5 = dlc.sub %4, %arg3 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %6 = dlc.abs %5 : tensor<3x3xf32> -> tensor<3x3xf32>
  %7 = dlc.mul %5, %5 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %8 = dlc.mul %7, %0 : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
  %9 = dlc.sub %6, %0 : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
  %10 = dlc.compare  le %6, %1 : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xi1>
  %11 = dlc.select %10, %8, %9 : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %12 = dlc.select %10, %arg4, %2 : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
  %13 = dlc.select %10, %2, %arg4 : (tensor<3x3xi1>, tensor<f32>, tensor<3x1xf32>) -> tensor<3x3xf32>
  %14 = dlc.mul %12, %0 : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
  %15 = dlc.mul %14, %5 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %16 = dlc.sign %5 : tensor<3x3xf32> -> tensor<3x3xf32>
  %17 = dlc.mul %13, %16 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %18 = dlc.add %15, %15 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %19 = dlc.add %18, %17 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  dlc.yield %11, %19 : tensor<3x3xf32>, tensor<3x3xf32>
}

func.func private @reduce_sum_mul_mul_select_3x3(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xi1>) -> tensor<3xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 1 : i64}} {
  %0 = dlc.constant dense<0.333333343> : tensor<f32>
  %1 = dlc.constant dense<0.000000e+00> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [1] : tensor<3x3xf32> -> tensor<3xf32>
  %3 = dlc.mul %2, %0 : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  %4 = dlc.mul %3, %arg1 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %5 = dlc.select %arg2, %1, %4 : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  dlc.yield %5 : tensor<3xf32>
}

func.func private @matmul_3x7x3_mul(%arg0: tensor<3x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<3x7xf32>) -> tensor<3x7xf32> attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.matmul %arg0, %arg1 {transpose_rhs = true} : (tensor<3x3xf32>, tensor<7x3xf32>) -> tensor<3x7xf32>
  %1 = dlc.mul %0, %arg2 : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
  dlc.yield %1 : tensor<3x7xf32>
}

func.func private @matmul_5x7x3_mul_mul_mul_add_sqrt_and_6_more(%arg0: tensor<3x5xf32>, %arg1: tensor<3x7xf32>, %arg2: tensor<5x7xf32>, %arg3: tensor<5x7xf32>, %arg4: tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<9.900000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.00999999977> : tensor<f32>
  %2 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %3 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %4 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<3x5xf32>, tensor<3x7xf32>) -> tensor<5x7xf32>
  %5 = dlc.mul %4, %4 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %6 = dlc.mul %arg2, %0 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %7 = dlc.mul %5, %1 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %8 = dlc.add %6, %7 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %9 = dlc.sqrt %8 : tensor<5x7xf32> -> tensor<5x7xf32>
  %10 = dlc.add %9, %2 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %11 = dlc.div %4, %10 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %12 = dlc.mul %arg3, %3 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %13 = dlc.add %12, %11 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %14 = dlc.mul %13, %1 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %15 = dlc.sub %arg4, %14 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  dlc.yield %8, %13, %15 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
}

func.func private @rms_norm_3x7(%arg0: tensor<3x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 1 : i64}} {
  %0 = dlc.constant dense<9.900000e-01> : tensor<f32>
  %1 = dlc.constant dense<0.00999999977> : tensor<f32>
  %2 = dlc.constant dense<9.99999993E-9> : tensor<f32>
  %3 = dlc.constant dense<5.000000e-01> : tensor<f32>
  %4 = dlc.reduce  sum %arg0 axes = [0] : tensor<3x7xf32> -> tensor<7xf32>
  %5 = dlc.mul %4, %4 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %6 = dlc.mul %arg1, %0 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %7 = dlc.mul %5, %1 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %8 = dlc.add %6, %7 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %9 = dlc.sqrt %8 : tensor<7xf32> -> tensor<7xf32>
  %10 = dlc.add %9, %2 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %11 = dlc.div %4, %10 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %12 = dlc.mul %arg2, %3 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %13 = dlc.add %12, %11 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %14 = dlc.mul %13, %1 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %15 = dlc.sub %arg3, %14 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  dlc.yield %8, %13, %15 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
}

func.func private @matmul_5x7x3_mul_add_sqrt_add_div_and_2_more(%arg0: tensor<3x5xf32>, %arg1: tensor<3x7xf32>, %arg2: tensor<5x7xf32>, %arg3: tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>) attributes {dlc.kernel, dlc.reasons = ["not on tensor cores: they do not multiply its types"], root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 1 : i64}} {
  %0 = dlc.constant dense<1.000000e-10> : tensor<f32>
  %1 = dlc.constant dense<0.00999999977> : tensor<f32>
  %2 = dlc.matmul %arg0, %arg1 {transpose_lhs = true} : (tensor<3x5xf32>, tensor<3x7xf32>) -> tensor<5x7xf32>
  %3 = dlc.mul %2, %2 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %4 = dlc.add %arg2, %3 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %5 = dlc.sqrt %4 : tensor<5x7xf32> -> tensor<5x7xf32>
  %6 = dlc.add %5, %0 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %7 = dlc.div %2, %6 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  %8 = dlc.mul %7, %1 : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
  %9 = dlc.sub %arg3, %8 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
  dlc.yield %4, %9 : tensor<5x7xf32>, tensor<5x7xf32>
}

func.func private @rms_norm_3x7_adagrad(%arg0: tensor<3x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 1 : i64}} {
  %0 = dlc.constant dense<1.000000e-10> : tensor<f32>
  %1 = dlc.constant dense<0.00999999977> : tensor<f32>
  %2 = dlc.reduce  sum %arg0 axes = [0] : tensor<3x7xf32> -> tensor<7xf32>
  %3 = dlc.mul %2, %2 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %4 = dlc.add %arg1, %3 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %5 = dlc.sqrt %4 : tensor<7xf32> -> tensor<7xf32>
  %6 = dlc.add %5, %0 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %7 = dlc.div %2, %6 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %8 = dlc.mul %7, %1 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %9 = dlc.sub %arg2, %8 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  dlc.yield %4, %9 : tensor<7xf32>, tensor<7xf32>
}
