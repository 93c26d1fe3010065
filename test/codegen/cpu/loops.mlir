// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: add_relu: ok
// CHECK: done: ok

func.func private @add_relu(%a: tensor<2x56x56x64xf32>, %b: tensor<64xf32>, %c: tensor<2x56x56x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<2x56x56x64xf32>, tensor<64xf32>) -> tensor<2x56x56x64xf32>
  %1 = dlc.add %0, %c : (tensor<2x56x56x64xf32>, tensor<2x56x56x64xf32>) -> tensor<2x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<2x56x56x64xf32> -> tensor<2x56x56x64xf32>
  dlc.yield %2 : tensor<2x56x56x64xf32>
}

func.func private @scalar(%a: tensor<f32>, %b: tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.mul %a, %b : (tensor<f32>, tensor<f32>) -> tensor<f32>
  dlc.yield %0 : tensor<f32>
}

func.func private @gelu(%a: tensor<128x3072xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %h = dlc.constant dense<0.5> : tensor<f32>
  %s = dlc.constant dense<0.70710678> : tensor<f32>
  %o = dlc.constant dense<1.0> : tensor<f32>
  %0 = dlc.mul %a, %s : (tensor<128x3072xf32>, tensor<f32>) -> tensor<128x3072xf32>
  %1 = dlc.erf %0 : tensor<128x3072xf32> -> tensor<128x3072xf32>
  %2 = dlc.add %1, %o : (tensor<128x3072xf32>, tensor<f32>) -> tensor<128x3072xf32>
  %3 = dlc.mul %2, %a : (tensor<128x3072xf32>, tensor<128x3072xf32>) -> tensor<128x3072xf32>
  %4 = dlc.mul %3, %h : (tensor<128x3072xf32>, tensor<f32>) -> tensor<128x3072xf32>
  dlc.yield %4 : tensor<128x3072xf32>
}

func.func private @large_row(%a: tensor<1000003xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.sigmoid %a : tensor<1000003xf32> -> tensor<1000003xf32>
  %1 = dlc.neg %a : tensor<1000003xf32> -> tensor<1000003xf32>
  dlc.yield %0, %1 : tensor<1000003xf32>, tensor<1000003xf32>
}

func.func private @two_shapes(%a: tensor<17x33xf32>, %b: tensor<5x65xi8>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.exp %a : tensor<17x33xf32> -> tensor<17x33xf32>
  %1 = dlc.add %b, %b : (tensor<5x65xi8>, tensor<5x65xi8>) -> tensor<5x65xi8>
  dlc.yield %0, %1 : tensor<17x33xf32>, tensor<5x65xi8>
}

func.func private @to_channels_last(%a: tensor<1x3x224x224xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [0, 2, 3, 1] : tensor<1x3x224x224xf32> -> tensor<1x224x224x3xf32>
  dlc.yield %0 : tensor<1x224x224x3xf32>
}

func.func private @transpose(%a: tensor<8x300x257xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [0, 2, 1] : tensor<8x300x257xf32> -> tensor<8x257x300xf32>
  dlc.yield %0 : tensor<8x257x300xf32>
}

func.func private @max_pool(%a: tensor<1x112x112x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool max %a channels_last {kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %0 : tensor<1x56x56x64xf32>
}

func.func private @average_pool(%a: tensor<1x15x14x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool average %a channels_last {kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<1x15x14x40xf32> -> tensor<1x15x14x40xf32>
  dlc.yield %0 : tensor<1x15x14x40xf32>
}

func.func private @halves(%a: tensor<33x65xf16>, %b: tensor<33x65xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root loop>, tolerance = 1.0e-2} {
  %0 = dlc.cast %b : tensor<33x65xbf16> -> tensor<33x65xf16>
  %1 = dlc.mul %a, %0 : (tensor<33x65xf16>, tensor<33x65xf16>) -> tensor<33x65xf16>
  %2 = dlc.cast %1 : tensor<33x65xf16> -> tensor<33x65xbf16>
  dlc.yield %1, %2 : tensor<33x65xf16>, tensor<33x65xbf16>
}

func.func private @concat(%a: tensor<4x10x32xf32>, %b: tensor<4x20x32xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %a, %b axis = 1 : (tensor<4x10x32xf32>, tensor<4x20x32xf32>) -> tensor<4x30x32xf32>
  dlc.yield %0 : tensor<4x30x32xf32>
}

func.func private @concat_last(%a: tensor<4x10x32xf32>, %b: tensor<4x10x48xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.concat %a, %b axis = 2 : (tensor<4x10x32xf32>, tensor<4x10x48xf32>) -> tensor<4x10x80xf32>
  dlc.yield %0 : tensor<4x10x80xf32>
}

func.func private @pad(%a: tensor<1x20x20x16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %v = dlc.constant dense<1.5> : tensor<f32>
  %0 = dlc.pad constant %a, %v low = [0, 1, 1, 0] high = [0, 2, 2, 0] : (tensor<1x20x20x16xf32>, tensor<f32>) -> tensor<1x23x23x16xf32>
  dlc.yield %0 : tensor<1x23x23x16xf32>
}

func.func private @empty(%a: tensor<0x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %a : tensor<0x5xf32> -> tensor<0x5xf32>
  dlc.yield %0 : tensor<0x5xf32>
}

func.func private @bools(%a: tensor<300xf32>, %b: tensor<300xf32>, %c: tensor<300xi1> {dlc.range = [0.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.compare lt %a, %b : (tensor<300xf32>, tensor<300xf32>) -> tensor<300xi1>
  %1 = dlc.xor %0, %c : (tensor<300xi1>, tensor<300xi1>) -> tensor<300xi1>
  %2 = dlc.select %1, %a, %b : (tensor<300xi1>, tensor<300xf32>, tensor<300xf32>) -> tensor<300xf32>
  dlc.yield %1, %2 : tensor<300xi1>, tensor<300xf32>
}

func.func private @integers(%a: tensor<300xi32> {dlc.range = [-50.0, 50.0]}, %b: tensor<300xi32> {dlc.range = [-3.0, 4.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.div %a, %b : (tensor<300xi32>, tensor<300xi32>) -> tensor<300xi32>
  %1 = dlc.mod %a, %b : (tensor<300xi32>, tensor<300xi32>) -> tensor<300xi32>
  %2 = dlc.shift_left %a, %b : (tensor<300xi32>, tensor<300xi32>) -> tensor<300xi32>
  dlc.yield %0, %1, %2 : tensor<300xi32>, tensor<300xi32>, tensor<300xi32>
}

func.func private @gather(%a: tensor<100x64xf32>, %i: tensor<20xi64> {dlc.range = [-100.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.gather %a, %i axis = 0 : (tensor<100x64xf32>, tensor<20xi64>) -> tensor<20x64xf32>
  dlc.yield %0 : tensor<20x64xf32>
}

func.func private @done(%a: tensor<16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %a : tensor<16xf32> -> tensor<16xf32>
  dlc.yield %0 : tensor<16xf32>
}
