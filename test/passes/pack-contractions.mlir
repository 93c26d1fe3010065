// RUN: dlc opt %s -dlc-schedule-cpu-kernels -dlc-pack-contractions -split-input-file | FileCheck %s

// A constant rhs becomes panels of the 512-bit tile's width, filled up with zeros.
// CHECK-LABEL: func.func @matmul
// CHECK:         %[[W:.*]] = dlc.constant {{.*}} tensor<1x2x16xf32>
// CHECK:         dlc.kernel contraction(%{{.*}}, %[[W]])
// CHECK-SAME:      schedule = {columns_256 = 8 : i64, columns_512 = 16 : i64, {{.*}}kind = "tiles", rows_256 = 4 : i64, rows_512 = 4 : i64, {{.*}}tasks = 1 : i64}
// CHECK:           dlc.matmul %{{.*}}, %{{.*}} {columns = 3 : i64, panel = 16 : i64} : (tensor<4x2xf32>, tensor<1x2x16xf32>) -> tensor<4x3xf32>
func.func @matmul(%x: tensor<4x2xf32>) -> tensor<4x3xf32> {
  %w = dlc.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32> {
  ^bb0(%a: tensor<4x2xf32>, %b: tensor<2x3xf32>):
    %1 = dlc.matmul %a, %b : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    dlc.yield %1 : tensor<4x3xf32>
  }
  return %0 : tensor<4x3xf32>
}

// -----

// Transposed constants are packed straight.
// CHECK-LABEL: func.func @transposed
// CHECK: dlc.constant {{.*}}dense<{{\[\[\[}}1.000000e+00, 4.000000e+00, 0.000000e+00
// CHECK:           dlc.matmul %{{.*}}, %{{.*}} {columns = 2 : i64, panel = 16 : i64} : (tensor<4x3xf32>, tensor<1x3x16xf32>) -> tensor<4x2xf32>
func.func @transposed(%x: tensor<4x3xf32>) -> tensor<4x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<4x2xf32> {
  ^bb0(%a: tensor<4x3xf32>, %b: tensor<2x3xf32>):
    %1 = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<4x2xf32>
    dlc.yield %1 : tensor<4x2xf32>
  }
  return %0 : tensor<4x2xf32>
}

// -----

// A filter; two kernels share its panels.
// CHECK-LABEL: func.func @shared_filter
// CHECK-COUNT-1: dlc.constant
// CHECK-NOT:     dlc.constant
// CHECK:         dlc.kernel contraction(%{{.*}}, %[[F:[a-z0-9_]+]])
// CHECK:           dlc.conv {{.*}}columns = 2 : i64{{.*}}panel = 16 : i64{{.*}}tensor<1x1x2x1x16xf32>
// CHECK:         dlc.kernel contraction(%{{.*}}, %[[F]])
func.func @shared_filter(%x: tensor<1x5x6x1xf32>) -> (tensor<1x5x5x2xf32>, tensor<1x5x5x2xf32>) {
  %f = dlc.constant dense<[[[[1.0, 2.0]], [[3.0, 4.0]]]]> : tensor<1x2x1x2xf32>
  %0 = dlc.kernel contraction(%x, %f) : (tensor<1x5x6x1xf32>, tensor<1x2x1x2xf32>) -> tensor<1x5x5x2xf32> {
  ^bb0(%a: tensor<1x5x6x1xf32>, %b: tensor<1x2x1x2xf32>):
    %1 = dlc.conv %a, %b channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x6x1xf32>, tensor<1x2x1x2xf32>) -> tensor<1x5x5x2xf32>
    dlc.yield %1 : tensor<1x5x5x2xf32>
  }
  %2 = dlc.kernel contraction(%x, %f) : (tensor<1x5x6x1xf32>, tensor<1x2x1x2xf32>) -> tensor<1x5x5x2xf32> {
  ^bb0(%a: tensor<1x5x6x1xf32>, %b: tensor<1x2x1x2xf32>):
    %1 = dlc.conv %a, %b channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<1x5x6x1xf32>, tensor<1x2x1x2xf32>) -> tensor<1x5x5x2xf32>
    %3 = dlc.relu %1 : tensor<1x5x5x2xf32> -> tensor<1x5x5x2xf32>
    dlc.yield %3 : tensor<1x5x5x2xf32>
  }
  return %0, %2 : tensor<1x5x5x2xf32>, tensor<1x5x5x2xf32>
}

// -----

// A rhs that is not known is transposed by a kernel in front.
// CHECK-LABEL: func.func @untranspose
// CHECK:         %[[T:.*]] = dlc.kernel loop(%arg1)
// CHECK:           dlc.transpose {{.*}} -> tensor<2x8x5xf32>
// CHECK:         dlc.kernel contraction(%arg0, %[[T]])
// CHECK:           dlc.matmul %{{.*}}, %{{[a-z0-9_]*}} : (tensor<2x4x8xf32>, tensor<2x8x5xf32>) -> tensor<2x4x5xf32>
func.func @untranspose(%x: tensor<2x4x8xf32>, %y: tensor<2x5x8xf32>) -> tensor<2x4x5xf32> {
  %0 = dlc.kernel contraction(%x, %y) : (tensor<2x4x8xf32>, tensor<2x5x8xf32>) -> tensor<2x4x5xf32> {
  ^bb0(%a: tensor<2x4x8xf32>, %b: tensor<2x5x8xf32>):
    %1 = dlc.matmul %a, %b {transpose_rhs = true} : (tensor<2x4x8xf32>, tensor<2x5x8xf32>) -> tensor<2x4x5xf32>
    dlc.yield %1 : tensor<2x4x5xf32>
  }
  return %0 : tensor<2x4x5xf32>
}

// -----

// A rhs that is computed, or a state's, is packed by a kernel in front where many rows read it: here two kernels together.
// CHECK-LABEL: func.func @computed
// CHECK:         %[[P:.*]] = dlc.kernel loop(%arg2) : (tensor<8x100xf32>) -> tensor<{{[0-9]+}}x8x[[W:[0-9]+]]xf32>
// CHECK:           dlc.pack %{{.*}} panel = [[W]]
// CHECK:         dlc.kernel contraction(%arg0, %[[P]])
// CHECK:           dlc.matmul %{{.*}} {columns = 100 : i64, panel = [[W]] : i64} : (tensor<100x8xf32>, {{.*}}) -> tensor<100x100xf32>
// CHECK-NOT:     dlc.pack
// CHECK:         dlc.kernel contraction(%arg1, %[[P]])
func.func @computed(%x: tensor<100x8xf32>, %y: tensor<100x8xf32>, %w: tensor<8x100xf32>) -> (tensor<100x100xf32>, tensor<100x100xf32>) {
  %0 = dlc.kernel contraction(%x, %w) : (tensor<100x8xf32>, tensor<8x100xf32>) -> tensor<100x100xf32> {
  ^bb0(%a: tensor<100x8xf32>, %b: tensor<8x100xf32>):
    %1 = dlc.matmul %a, %b : (tensor<100x8xf32>, tensor<8x100xf32>) -> tensor<100x100xf32>
    dlc.yield %1 : tensor<100x100xf32>
  }
  %2 = dlc.kernel contraction(%y, %w) : (tensor<100x8xf32>, tensor<8x100xf32>) -> tensor<100x100xf32> {
  ^bb0(%a: tensor<100x8xf32>, %b: tensor<8x100xf32>):
    %1 = dlc.matmul %a, %b : (tensor<100x8xf32>, tensor<8x100xf32>) -> tensor<100x100xf32>
    dlc.yield %1 : tensor<100x100xf32>
  }
  return %0, %2 : tensor<100x100xf32>, tensor<100x100xf32>
}

// -----

// Behind the kernel that undoes its transposition.
// CHECK-LABEL: func.func @computed_transposed
// CHECK:         %[[T:.*]] = dlc.kernel loop(%arg1) : (tensor<3x3x100x8xf32>) -> tensor<3x3x8x100xf32>
// CHECK:         %[[P:.*]] = dlc.kernel loop(%[[T]]) : (tensor<3x3x8x100xf32>) -> tensor<{{[0-9]+}}x3x3x8x{{[0-9]+}}xf32>
// CHECK:         dlc.kernel contraction(%arg0, %[[P]])
// CHECK:           dlc.conv_data_grad {{.*}}columns = 100 : i64
func.func @computed_transposed(%g: tensor<4x10x10x8xf32>, %w: tensor<3x3x100x8xf32>) -> tensor<4x12x12x100xf32> {
  %0 = dlc.kernel contraction(%g, %w) : (tensor<4x10x10x8xf32>, tensor<3x3x100x8xf32>) -> tensor<4x12x12x100xf32> {
  ^bb0(%a: tensor<4x10x10x8xf32>, %b: tensor<3x3x100x8xf32>):
    %1 = dlc.conv_data_grad %a, %b channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<4x10x10x8xf32>, tensor<3x3x100x8xf32>) -> tensor<4x12x12x100xf32>
    dlc.yield %1 : tensor<4x12x12x100xf32>
  }
  return %0 : tensor<4x12x12x100xf32>
}

// -----

// One panel lies as the rhs does; a matrix for each batch.
// CHECK-LABEL: func.func @do_not_pack_one_panel
// CHECK-NOT:     dlc.pack
// CHECK:         return
func.func @do_not_pack_one_panel(%x: tensor<500x8xf32>, %w: tensor<8x16xf32>, %y: tensor<3x500x8xf32>, %v: tensor<3x8x200xf32>) -> (tensor<500x16xf32>, tensor<3x500x200xf32>) {
  %0 = dlc.kernel contraction(%x, %w) : (tensor<500x8xf32>, tensor<8x16xf32>) -> tensor<500x16xf32> {
  ^bb0(%a: tensor<500x8xf32>, %b: tensor<8x16xf32>):
    %1 = dlc.matmul %a, %b : (tensor<500x8xf32>, tensor<8x16xf32>) -> tensor<500x16xf32>
    dlc.yield %1 : tensor<500x16xf32>
  }
  %2 = dlc.kernel contraction(%y, %v) : (tensor<3x500x8xf32>, tensor<3x8x200xf32>) -> tensor<3x500x200xf32> {
  ^bb0(%a: tensor<3x500x8xf32>, %b: tensor<3x8x200xf32>):
    %1 = dlc.matmul %a, %b : (tensor<3x500x8xf32>, tensor<3x8x200xf32>) -> tensor<3x500x200xf32>
    dlc.yield %1 : tensor<3x500x200xf32>
  }
  return %0, %2 : tensor<500x16xf32>, tensor<3x500x200xf32>
}

// -----

// Not packed: a rhs that is not known and that few rows read, one that the epilogue reads too, filters of groups.
// CHECK-LABEL: func.func @do_not_pack_arguments
// CHECK:         dlc.kernel contraction
// CHECK-SAME:      schedule =
// CHECK-NOT:     panel
func.func @do_not_pack_arguments(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32> {
  ^bb0(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>):
    %1 = dlc.matmul %a, %b : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    dlc.yield %1 : tensor<4x4xf32>
  }
  return %0 : tensor<4x4xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_pack_what_the_epilogue_reads
// CHECK-NOT:     panel
func.func @do_not_pack_what_the_epilogue_reads(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %w = dlc.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32> {
  ^bb0(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>):
    %1 = dlc.matmul %a, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %2 = dlc.add %1, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    dlc.yield %2 : tensor<2x2xf32>
  }
  return %0 : tensor<2x2xf32>
}

// -----

// Bytes lie in quads of the reduction: a constant's now ...
// CHECK-LABEL: func.func @bytes
// CHECK:         %[[W:.*]] = dlc.constant {{.*}} : tensor<1x2x16x4xi8>
// CHECK:         dlc.kernel contraction(%{{.*}}, %[[W]])
// CHECK-SAME:      columns_256 = 8 : i64, columns_512 = 16 : i64
// CHECK:           dlc.matmul %{{.*}}, %{{.*}} {columns = 3 : i64, panel = 16 : i64} : (tensor<4x5xui8>, tensor<1x2x16x4xi8>) -> tensor<4x3xi32>
func.func @bytes(%x: tensor<4x5xui8>) -> tensor<4x3xi32> {
  %w = dlc.constant dense<1> : tensor<5x3xi8>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x5xui8>, tensor<5x3xi8>) -> tensor<4x3xi32> {
  ^bb0(%a: tensor<4x5xui8>, %b: tensor<5x3xi8>):
    %1 = dlc.matmul %a, %b : (tensor<4x5xui8>, tensor<5x3xi8>) -> tensor<4x3xi32>
    dlc.yield %1 : tensor<4x3xi32>
  }
  return %0 : tensor<4x3xi32>
}

// -----

// ... others' by a kernel in front. What else reads the rhs has it as it is.
// CHECK-LABEL: func.func @computed_bytes
// CHECK:         %[[PACKED:.*]] = dlc.kernel loop(%arg0) : (tensor<5x6xi8>) -> tensor<1x2x16x4xi8> {
// CHECK:           %[[T:.*]] = dlc.transpose %{{.*}} permutation = [1, 0]
// CHECK:           dlc.pack %[[T]] panel = 16 {quads = true}
// CHECK:         dlc.kernel contraction(%arg0, %[[PACKED]])
// CHECK:           dlc.matmul %{{.*}}, %{{.*}} {columns = 5 : i64, panel = 16 : i64} : (tensor<5x6xi8>, tensor<1x2x16x4xi8>) -> tensor<5x5xi32>
func.func @computed_bytes(%x: tensor<5x6xi8>) -> tensor<5x5xi32> {
  %0 = dlc.kernel contraction(%x) : (tensor<5x6xi8>) -> tensor<5x5xi32> {
  ^bb0(%a: tensor<5x6xi8>):
    %1 = dlc.matmul %a, %a {transpose_rhs = true} : (tensor<5x6xi8>, tensor<5x6xi8>) -> tensor<5x5xi32>
    dlc.yield %1 : tensor<5x5xi32>
  }
  return %0 : tensor<5x5xi32>
}

// -----

// Matrices of a batch one behind the other, so that an open number of them is places: each is computed by itself.
// CHECK:         #[[PANELS:.*]] = affine_map<()[s0] -> (s0, 1, 2, 32, 4)>
// CHECK-LABEL: func.func @computed_bytes_of_batch
// CHECK:         %[[PACKED:.*]] = dlc.kernel loop(%arg1) : (tensor<67x6x20xi8, #{{.*}}>) -> tensor<67x1x2x32x4xi8, #[[PANELS]]> {
// CHECK:           dlc.pack %{{.*}} panel = 32 {batch = 1 : i64, quads = true}
// CHECK:         dlc.kernel contraction(%arg0, %[[PACKED]])
func.func @computed_bytes_of_batch(%x: tensor<67x5x6xui8, affine_map<()[s0] -> (s0, 5, 6)>>, %y: tensor<67x6x20xi8, affine_map<()[s0] -> (s0, 6, 20)>>)
    -> tensor<67x5x20xi32, affine_map<()[s0] -> (s0, 5, 20)>> {
  %0 = dlc.kernel contraction(%x, %y) : (tensor<67x5x6xui8, affine_map<()[s0] -> (s0, 5, 6)>>, tensor<67x6x20xi8, affine_map<()[s0] -> (s0, 6, 20)>>) -> tensor<67x5x20xi32, affine_map<()[s0] -> (s0, 5, 20)>> {
  ^bb0(%a: tensor<67x5x6xui8, affine_map<()[s0] -> (s0, 5, 6)>>, %b: tensor<67x6x20xi8, affine_map<()[s0] -> (s0, 6, 20)>>):
    %1 = dlc.matmul %a, %b : (tensor<67x5x6xui8, affine_map<()[s0] -> (s0, 5, 6)>>, tensor<67x6x20xi8, affine_map<()[s0] -> (s0, 6, 20)>>) -> tensor<67x5x20xi32, affine_map<()[s0] -> (s0, 5, 20)>>
    dlc.yield %1 : tensor<67x5x20xi32, affine_map<()[s0] -> (s0, 5, 20)>>
  }
  return %0 : tensor<67x5x20xi32, affine_map<()[s0] -> (s0, 5, 20)>>
}

// -----

// What has no tiles says why; the launch keeps it.
// CHECK-LABEL: func.func @no_tiles
// CHECK:         dlc.kernel contraction
// CHECK-SAME:      dlc.reasons = ["'w' (X) is apart: others read it, too", "computed element by element, not by tiles: expected a sum of at least 4 products"]
// CHECK-SAME:      kind = "loop"
func.func @no_tiles(%x: tensor<4x3xi32>, %w: tensor<3x5xi32>) -> tensor<4x5xi32> {
  %0 = dlc.kernel contraction(%x, %w) attributes {dlc.reasons = ["'w' (X) is apart: others read it, too"]} : (tensor<4x3xi32>, tensor<3x5xi32>) -> tensor<4x5xi32> {
  ^bb0(%a: tensor<4x3xi32>, %b: tensor<3x5xi32>):
    %1 = dlc.matmul %a, %b : (tensor<4x3xi32>, tensor<3x5xi32>) -> tensor<4x5xi32>
    dlc.yield %1 : tensor<4x5xi32>
  }
  return %0 : tensor<4x5xi32>
}

// -----

// A kernel that nothing was chosen for stays as it is, and so does one that is computed by loops.
// CHECK-LABEL: func.func @do_not_pack_for_loops
// CHECK:         dlc.matmul %{{.*}}, %{{.*}} : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
func.func @do_not_pack_for_loops(%x: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %w = dlc.constant dense<1.5> : tensor<8x16xf32>
  %0 = dlc.kernel contraction(%x, %w) attributes {schedule = {kind = "loop", task_elements = 64, unroll = 8, vector_bits = 512}} : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32> {
  ^bb0(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>):
    %1 = dlc.matmul %a, %b : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    dlc.yield %1 : tensor<4x16xf32>
  }
  return %0 : tensor<4x16xf32>
}
