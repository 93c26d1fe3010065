// RUN: dlc opt %s -dlc-repeat-launches -split-input-file | FileCheck %s

// Four steps in one launch: the state alternates between two places, the weights are the same, each round has its part of
// %x. The product is by rows: a tile has half of them, a task all columns of a tile.
// CHECK-LABEL: func.func @steps
// CHECK:         %[[X:.*]] = dlc.slice %arg0 starts = [1, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<4x4x16xf32>
// CHECK:         %[[ALL:.*]]:2 = dlc.launch @step_4_times(%arg1, %arg2, %[[X]]) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
// CHECK:         return %[[ALL]]#0
// CHECK-NOT:   @step(
// CHECK:       func.func private @step_4_times(%arg0: tensor<4x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<4x16xf32>) -> tensor<4x16xf32>
// CHECK-SAME:    dlc.repeats = {arguments = array<i64: 0, -1, -2>, count = 4 : i64, results = array<i64: 0>}
// CHECK-SAME:    rows_256 = 2 : i64, rows_512 = 2 : i64
func.func @steps(%x: tensor<6x4x16xf32>, %h: tensor<4x16xf32>, %w: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %s1 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %1 = dlc.launch @step(%h, %w, %x1) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %2 = dlc.launch @step(%1, %w, %x2) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s3 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %3 = dlc.launch @step(%2, %w, %x3) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s4 = dlc.slice %x starts = [4, 0, 0] steps = [1, 1, 1] : tensor<6x4x16xf32> -> tensor<1x4x16xf32>
  %x4 = dlc.reshape %s4 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %4 = dlc.launch @step(%3, %w, %x4) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %4 : tensor<4x16xf32>
}
func.func private @step(%h: tensor<4x16xf32>, %w: tensor<16x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", factor_steps = 16 : i64, staged_kib = 128 : i64, sums = 8 : i64, rows_512 = 4 : i64, columns_512 = 16 : i64, rows_256 = 3 : i64, columns_256 = 16 : i64, tasks = 1 : i64, rows_kib = 256 : i64, columns_kib = 256 : i64, columns_first = 0 : i64}} {
  %0 = dlc.matmul %h, %w : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}

// -----

// Parts from the last one on. A step that others read, too, is a part of a tensor.
// CHECK-LABEL: func.func @backwards
// CHECK:         %[[ALL:.*]] = dlc.launch @step_4_times(%arg1, %{{.*}}, %arg0) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
// CHECK-DAG:     dlc.slice %[[ALL]] starts = [1, 0, 0] steps = [1, 1, 1]
// CHECK-DAG:     dlc.slice %[[ALL]] starts = [3, 0, 0] steps = [1, 1, 1]
// CHECK:         arguments = array<i64: 0, -1, -3>, count = 4 : i64, results = array<i64: 1>
func.func @backwards(%x: tensor<4x4x16xf32>, %h: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %w1 = dlc.constant dense<2.0> : tensor<16x16xf32>
  %w2 = dlc.constant dense<2.0> : tensor<16x16xf32>
  %s1 = dlc.slice %x starts = [3, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x1 = dlc.reshape %s1 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %1 = dlc.launch @step(%h, %w1, %x1) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s2 = dlc.slice %x starts = [2, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x2 = dlc.reshape %s2 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %2 = dlc.launch @step(%1, %w2, %x2) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s3 = dlc.slice %x starts = [1, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x3 = dlc.reshape %s3 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %3 = dlc.launch @step(%2, %w1, %x3) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s4 = dlc.slice %x starts = [0, 0, 0] steps = [1, 1, 1] : tensor<4x4x16xf32> -> tensor<1x4x16xf32>
  %x4 = dlc.reshape %s4 : tensor<1x4x16xf32> -> tensor<4x16xf32>
  %4 = dlc.launch @step(%3, %w1, %x4) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %4, %2 : tensor<4x16xf32>, tensor<4x16xf32>
}
func.func private @step(%h: tensor<4x16xf32>, %w: tensor<16x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", factor_steps = 16 : i64, staged_kib = 128 : i64, sums = 8 : i64, rows_512 = 4 : i64, columns_512 = 16 : i64, rows_256 = 4 : i64, columns_256 = 16 : i64, tasks = 1 : i64, rows_kib = 256 : i64, columns_kib = 256 : i64, columns_first = 0 : i64}} {
  %0 = dlc.matmul %h, %w : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}

// -----

// Three launches; what the last one would read is computed between them.
// CHECK-LABEL: func.func @do_not_repeat_few
// CHECK-COUNT-4: dlc.launch @step(
func.func @do_not_repeat_few(%h: tensor<4x16xf32>, %w: tensor<16x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %1 = dlc.launch @step(%h, %w, %x) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %2 = dlc.launch @step(%1, %w, %x) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %3 = dlc.launch @step(%2, %w, %x) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = dlc.launch @negated(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %4 = dlc.launch @step(%3, %w, %y) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %4 : tensor<4x16xf32>
}
func.func private @step(%h: tensor<4x16xf32>, %w: tensor<16x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", factor_steps = 16 : i64, staged_kib = 128 : i64, sums = 8 : i64, rows_512 = 4 : i64, columns_512 = 16 : i64, rows_256 = 4 : i64, columns_256 = 16 : i64, tasks = 1 : i64, rows_kib = 256 : i64, columns_kib = 256 : i64, columns_first = 0 : i64}} {
  %0 = dlc.matmul %h, %w : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %1 = dlc.add %0, %x : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %1 : tensor<4x16xf32>
}
func.func private @negated(%x: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %x : tensor<4x16xf32> -> tensor<4x16xf32>
  dlc.yield %0 : tensor<4x16xf32>
}

// -----

// What is handed on is the weights: each row of the next step would read all rows of the one before.
// CHECK-LABEL: func.func @do_not_repeat_weights
// CHECK-COUNT-4: dlc.launch @step(
func.func @do_not_repeat_weights(%h: tensor<16x16xf32>, %x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %1 = dlc.launch @step(%x, %h) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = dlc.launch @step(%x, %1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %3 = dlc.launch @step(%x, %2) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %4 = dlc.launch @step(%x, %3) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  return %4 : tensor<16x16xf32>
}
func.func private @step(%x: tensor<16x16xf32>, %w: tensor<16x16xf32>) -> tensor<16x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", factor_steps = 16 : i64, staged_kib = 128 : i64, sums = 8 : i64, rows_512 = 4 : i64, columns_512 = 16 : i64, rows_256 = 4 : i64, columns_256 = 16 : i64, tasks = 1 : i64, rows_kib = 256 : i64, columns_kib = 256 : i64, columns_first = 0 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  dlc.yield %0 : tensor<16x16xf32>
}

// -----

// One row has one task; all threads share its columns.
// CHECK-LABEL: func.func @do_not_repeat_one_row
// CHECK-COUNT-4: dlc.launch @step(
func.func @do_not_repeat_one_row(%h: tensor<1x16xf32>, %w: tensor<16x16xf32>) -> tensor<1x16xf32> {
  %1 = dlc.launch @step(%h, %w) : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
  %2 = dlc.launch @step(%1, %w) : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
  %3 = dlc.launch @step(%2, %w) : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
  %4 = dlc.launch @step(%3, %w) : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
  return %4 : tensor<1x16xf32>
}
func.func private @step(%x: tensor<1x16xf32>, %w: tensor<16x16xf32>) -> tensor<1x16xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", factor_steps = 16 : i64, staged_kib = 128 : i64, sums = 8 : i64, rows_512 = 1 : i64, columns_512 = 16 : i64, rows_256 = 1 : i64, columns_256 = 16 : i64, tasks = 1 : i64, rows_kib = 256 : i64, columns_kib = 256 : i64, columns_first = 0 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
  dlc.yield %0 : tensor<1x16xf32>
}
