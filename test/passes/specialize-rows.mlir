// Products of open rows, convolutions of open pictures: kernels for few and for many, as far as bounds leave both.
// RUN: dlc opt %s -split-input-file -dlc-specialize-rows | FileCheck %s
// RUN: dlc opt %s -split-input-file -dlc-specialize-rows -dlc-schedule-kernels | FileCheck %s --check-prefix=SCHEDULE
// RUN: dlc opt %s -split-input-file -dlc-specialize-rows="others=sm_90a" -dlc-schedule-kernels="others=sm_90a" | FileCheck %s --check-prefix=WGMMA

#x = affine_map<()[s0] -> (s0, 128)>
#y = affine_map<()[s0] -> (s0, 512)>
#pixels = affine_map<()[s0] -> (s0, 14, 14, 64)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 4096 : i64, name = "batch", nominal = 61 : i64}]} {

// CHECK: #[[ROWS:map[0-9]*]] = affine_map<()[s0] -> (s0)>
// CHECK: @dense({{.*}}dlc.all_sizes, dlc.alternatives = [{kernel = @dense_few_rows, measure = #[[ROWS]], most = 8 : i64}, {kernel = @dense_up_to_[[SOME:[0-9]+]], measure = #[[ROWS]], most = [[SOME]] : i64},
// CHECK-NOT: dlc.most_rows
// CHECK: @dense_up_to_[[SOME]]({{.*}}dlc.all_sizes, dlc.expected_sizes = array<i64: {{[0-9]+}}>, dlc.kernel, root
// CHECK: @dense_few_rows({{.*}}dlc.all_sizes, dlc.expected_sizes = array<i64: 8>, dlc.kernel, dlc.most_rows = 8 : i64
// SCHEDULE: @dense({{.*}}kind = "tiles"{{.*}}tile_rows = 128
// SCHEDULE: @dense_up_to_{{.*}}kind = "tiles"{{.*}}tile_rows = 32
// SCHEDULE: @dense_few_rows({{.*}}kind = "few_rows"
func.func private @dense(%x: tensor<61x128xf32, #x>, %w: tensor<128x512xf32>) -> tensor<61x512xf32, #y> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<61x128xf32, #x>, tensor<128x512xf32>) -> tensor<61x512xf32, #y>
  dlc.yield %0 : tensor<61x512xf32, #y>
}

// Each picture has rows enough: it is pictures that are counted.
// CHECK: @pictures({{.*}}dlc.alternatives = [{kernel = @pictures_up_to_
// CHECK-NOT: dlc.all_sizes
// CHECK: dlc.conv
func.func private @pictures(%x: tensor<61x14x14x64xf32, #pixels>, %w: tensor<1x1x64x64xf32>) -> tensor<61x14x14x64xf32, #pixels> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : (tensor<61x14x14x64xf32, #pixels>, tensor<1x1x64x64xf32>) -> tensor<61x14x14x64xf32, #pixels>
  dlc.yield %0 : tensor<61x14x14x64xf32, #pixels>
}

// Weights of its own for each place: rows of one product do not share them.
// CHECK: @do_not_specialize_batches(
// CHECK-NOT: dlc.all_sizes
// CHECK: dlc.matmul
func.func private @do_not_specialize_batches(%x: tensor<61x4x128xf32, affine_map<()[s0] -> (s0, 4, 128)>>, %w: tensor<61x128x512xf32, affine_map<()[s0] -> (s0, 128, 512)>>) -> tensor<61x4x512xf32, affine_map<()[s0] -> (s0, 4, 512)>> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<61x4x128xf32, affine_map<()[s0] -> (s0, 4, 128)>>, tensor<61x128x512xf32, affine_map<()[s0] -> (s0, 128, 512)>>) -> tensor<61x4x512xf32, affine_map<()[s0] -> (s0, 4, 512)>>
  dlc.yield %0 : tensor<61x4x512xf32, affine_map<()[s0] -> (s0, 4, 512)>>
}
}

// -----

// There are never more than four rows.
#x = affine_map<()[s0] -> (s0, 128)>
#y = affine_map<()[s0] -> (s0, 512)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 4 : i64, name = "batch", nominal = 3 : i64}]} {
// CHECK: @few({{.*}}dlc.all_sizes, dlc.expected_sizes = array<i64: 4>, dlc.kernel, dlc.most_rows = 4 : i64
// CHECK-NOT: _few_rows
// SCHEDULE: @few({{.*}}kind = "few_rows"
func.func private @few(%x: tensor<3x128xf32, #x>, %w: tensor<128x512xf32>) -> tensor<3x512xf32, #y> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<3x128xf32, #x>, tensor<128x512xf32>) -> tensor<3x512xf32, #y>
  dlc.yield %0 : tensor<3x512xf32, #y>
}
}

// -----

// There are never few: tiles of rows.
#x = affine_map<()[s0] -> (s0, 128)>
#y = affine_map<()[s0] -> (s0, 512)>
module attributes {dlc.sizes = [{least = 16 : i64, most = 64 : i64, name = "batch", nominal = 61 : i64}]} {
// CHECK: @do_not_specialize_many({{.*}}attributes {dlc.all_sizes, dlc.expected_sizes = array<i64: 16>, dlc.kernel, root
// CHECK: dlc.matmul
// CHECK-NOT: @do_not_specialize_many_
// SCHEDULE: @do_not_specialize_many({{.*}}kind = "tiles"
func.func private @do_not_specialize_many(%x: tensor<61x128xf32, #x>, %w: tensor<128x512xf32>) -> tensor<61x512xf32, #y> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<61x128xf32, #x>, tensor<128x512xf32>) -> tensor<61x512xf32, #y>
  dlc.yield %0 : tensor<61x512xf32, #y>
}
}

// -----

// From some number of rows on wgmma is best where an architecture has it.
#x = affine_map<()[s0] -> (s0, 1024)>
#y = affine_map<()[s0] -> (s0, 1024)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 65536 : i64, name = "batch", nominal = 61 : i64}]} {
// WGMMA: @layer({{.*}}dlc.alternatives = [{kernel = @layer_few_rows, measure = #{{.*}}, most = 4 : i64}, {kernel = @layer_up_to_[[SOME:[0-9]+]], measure = #{{.*}}, most = [[SOME]] : i64}, {{.*}} schedule = {{{.*}}kind = "tensor"{{.*}}}, schedule_sm_90a = {{{.*}}kind = "wgmma"
// WGMMA: @layer_up_to_[[SOME]]({{.*}}kind = "tensor"
// WGMMA-NOT: dlc.most_rows
// WGMMA: @layer_few_rows({{.*}}kind = "few_rows"
func.func private @layer(%x: tensor<61x1024xf16, #x>, %w: tensor<1024x1024xf16>) -> tensor<61x1024xf16, #y> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.matmul %x, %w : (tensor<61x1024xf16, #x>, tensor<1024x1024xf16>) -> tensor<61x1024xf16, #y>
  dlc.yield %0 : tensor<61x1024xf16, #y>
}

// Rows lie side by side: of an odd number no line begins at a multiple of 16 bytes.
// WGMMA: @do_not_map_columns(
// WGMMA-NOT: kind = "wgmma"
// WGMMA: dlc.yield
func.func private @do_not_map_columns(%x: tensor<1024x61xf16, affine_map<()[s0] -> (1024, s0)>>, %w: tensor<1024x1024xf16>) -> tensor<61x1024xf16, #y> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.transpose %x permutation = [1, 0] : tensor<1024x61xf16, affine_map<()[s0] -> (1024, s0)>> -> tensor<61x1024xf16, #x>
  %1 = dlc.matmul %0, %w : (tensor<61x1024xf16, #x>, tensor<1024x1024xf16>) -> tensor<61x1024xf16, #y>
  dlc.yield %1 : tensor<61x1024xf16, #y>
}
}

// -----

// Few keys by mma.sync, many by wgmma.
module attributes {dlc.sizes = [{least = 1 : i64, most = 64 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 8192 : i64, name = "length", nominal = 5 : i64}]} {
// CHECK: @attention(
// CHECK-NOT: _few_keys
// WGMMA: @attention({{.*}}dlc.alternatives = [{kernel = @attention_few_keys, measure = #{{.*}}, most = {{[0-9]+}} : i64}]{{.*}} schedule = {kind = "attention",{{.*}} schedule_sm_90a = {kind = "attention_wgmma"
// WGMMA: @attention_few_keys({{.*}} schedule = {kind = "attention",
// WGMMA-NOT: attention_wgmma
// WGMMA: dlc.yield
func.func private @attention(%q: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, %k: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, %v: tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %1 = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>, tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %2 = dlc.constant dense<0.125> : tensor<f32>
  %3 = dlc.mul %1, %2 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<f32>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %4 = dlc.reduce max %3 axes = [3] {keepdims = true} : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>
  %5 = dlc.sub %3, %4 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %6 = dlc.exp %5 : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %7 = dlc.reduce sum %6 axes = [3] {keepdims = true} : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>
  %8 = dlc.div %6, %7 : (tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>) -> tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %9 = dlc.cast %8 : tensor<3x4x5x5xf32, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>> -> tensor<3x4x5x5xf16, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>
  %10 = dlc.matmul %9, %v : (tensor<3x4x5x5xf16, affine_map<()[s0, s1] -> (s0, 4, s1, s1)>>, tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>) -> tensor<3x4x5x64xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
  %11 = dlc.cast %10 : tensor<3x4x5x64xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>> -> tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
  dlc.yield %11 : tensor<3x4x5x64xf16, affine_map<()[s0, s1] -> (s0, 4, s1, 64)>>
}
}

// -----

// Pictures of an open batch: tiles for one, for some and for many.
#small = affine_map<()[s0] -> (s0, 14, 14, 256)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 4096 : i64, name = "batch", nominal = 61 : i64}]} {
// WGMMA: @pictures({{.*}}dlc.alternatives = [{kernel = @pictures_up_to_[[FEW:[0-9]+]], measure = #{{.*}}, most = [[FEW]] : i64}, {{.*}}], dlc.expected_sizes = array<i64: {{[0-9]+}}>{{.*}}schedule_sm_90a = {{{.*}}kind = "wgmma"{{.*}}tile_rows = 128
// WGMMA: @pictures_up_to_[[FEW]]({{.*}}schedule = {{{.*}}kind = "tensor"
// WGMMA-NOT: tile_rows = 128
// WGMMA: dlc.yield
func.func private @pictures(%x: tensor<61x14x14x256xf16, #small>, %w: tensor<3x3x256x256xf16>) -> tensor<61x14x14x256xf16, #small> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<61x14x14x256xf16, #small>, tensor<3x3x256x256xf16>) -> tensor<61x14x14x256xf16, #small>
  dlc.yield %0 : tensor<61x14x14x256xf16, #small>
}
}

// -----

// Where there are never other numbers of pictures.
#small = affine_map<()[s0] -> (s0, 14, 14, 256)>
module attributes {dlc.sizes = [{least = 60 : i64, most = 64 : i64, name = "batch", nominal = 61 : i64}]} {
// CHECK: @do_not_specialize_pictures({{.*}}attributes {dlc.expected_sizes = array<i64: {{[0-9]+}}>, dlc.kernel, root
// CHECK-NOT: @do_not_specialize_pictures_
// CHECK: dlc.yield
func.func private @do_not_specialize_pictures(%x: tensor<61x14x14x256xf16, #small>, %w: tensor<3x3x256x256xf16>) -> tensor<61x14x14x256xf16, #small> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<61x14x14x256xf16, #small>, tensor<3x3x256x256xf16>) -> tensor<61x14x14x256xf16, #small>
  dlc.yield %0 : tensor<61x14x14x256xf16, #small>
}
}
