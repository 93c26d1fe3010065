// Transposes that move the innermost dim: tiles turned in registers, borders element by element.
// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v4 --print s | FileCheck %s --check-prefix=ASM
// CHECK-NOT: WRONG
// CHECK: a_plane: ok
// CHECK: done: ok

// Whole vectors in and out: no element is loaded or gathered by itself.
// ASM-LABEL: {{^}}a_plane:
// ASM-NOT: gather
// ASM: vmovup{{[sd]}} %zmm{{[0-9]+}}, {{.*}}(%r
// ASM: retq
func.func private @a_plane(%a: tensor<64x48xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<64x48xf32> -> tensor<48x64xf32>
  dlc.yield %0 : tensor<48x64xf32>
}

func.func private @borders(%a: tensor<37x53xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<37x53xf32> -> tensor<53x37xf32>
  dlc.yield %0 : tensor<53x37xf32>
}

// Lanes cross the lines of a picture.
func.func private @to_channels_last(%a: tensor<2x19x7x7xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [0, 2, 3, 1] : tensor<2x19x7x7xf32> -> tensor<2x7x7x19xf32>
  dlc.yield %0 : tensor<2x7x7x19xf32>
}

func.func private @to_channels_first(%a: tensor<2x7x1x7x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [0, 4, 1, 2, 3] : tensor<2x7x1x7x20xf32> -> tensor<2x20x7x1x7xf32>
  dlc.yield %0 : tensor<2x20x7x1x7xf32>
}

func.func private @many_dims(%a: tensor<3x4x5x6x7xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [2, 4, 0, 3, 1] : tensor<3x4x5x6x7xf32> -> tensor<5x7x3x6x4xf32>
  dlc.yield %0 : tensor<5x7x3x6x4xf32>
}

// What leads in and what follows: a bias on each side, along the lanes and across them.
func.func private @around(%a: tensor<2x24x5x8xf32>, %b: tensor<24x1x1xf32>, %c: tensor<24xf32>, %d: tensor<2x5x8x24xf32>, %e: tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<2x24x5x8xf32>, tensor<24x1x1xf32>) -> tensor<2x24x5x8xf32>
  %1 = dlc.exp %0 : tensor<2x24x5x8xf32> -> tensor<2x24x5x8xf32>
  %2 = dlc.transpose %1 permutation = [0, 2, 3, 1] : tensor<2x24x5x8xf32> -> tensor<2x5x8x24xf32>
  %3 = dlc.mul %2, %c : (tensor<2x5x8x24xf32>, tensor<24xf32>) -> tensor<2x5x8x24xf32>
  %4 = dlc.add %3, %d : (tensor<2x5x8x24xf32>, tensor<2x5x8x24xf32>) -> tensor<2x5x8x24xf32>
  %5 = dlc.mul %4, %e : (tensor<2x5x8x24xf32>, tensor<f32>) -> tensor<2x5x8x24xf32>
  dlc.yield %5, %3 : tensor<2x5x8x24xf32>, tensor<2x5x8x24xf32>
}

// A bias that lies along half of the joined dims: by scalars.
func.func private @across_the_run(%a: tensor<2x24x5x8xf32>, %b: tensor<1x1x1x8xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<2x24x5x8xf32>, tensor<1x1x1x8xf32>) -> tensor<2x24x5x8xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 3, 1] : tensor<2x24x5x8xf32> -> tensor<2x5x8x24xf32>
  dlc.yield %1 : tensor<2x5x8x24xf32>
}

// Read on both sides: by scalars.
func.func private @both_sides(%a: tensor<40x40xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<40x40xf32> -> tensor<40x40xf32>
  %1 = dlc.sub %0, %a : (tensor<40x40xf32>, tensor<40x40xf32>) -> tensor<40x40xf32>
  dlc.yield %1 : tensor<40x40xf32>
}

func.func private @two(%a: tensor<40x24xf32>, %b: tensor<40x24xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<40x24xf32> -> tensor<24x40xf32>
  %1 = dlc.transpose %b permutation = [1, 0] : tensor<40x24xf32> -> tensor<24x40xf32>
  %2 = dlc.sub %0, %1 : (tensor<24x40xf32>, tensor<24x40xf32>) -> tensor<24x40xf32>
  dlc.yield %2 : tensor<24x40xf32>
}

func.func private @doubles(%a: tensor<19x21xf64>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<19x21xf64> -> tensor<21x19xf64>
  dlc.yield %0 : tensor<21x19xf64>
}

func.func private @halves(%a: tensor<35x33xf16>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<35x33xf16> -> tensor<33x35xf16>
  %1 = dlc.cast %0 : tensor<33x35xf16> -> tensor<33x35xf32>
  dlc.yield %1 : tensor<33x35xf32>
}

func.func private @bytes_and_bools(%a: tensor<35x33xi8>, %b: tensor<35x33xi1>, %c: tensor<33x35xi8>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<35x33xi8> -> tensor<33x35xi8>
  %1 = dlc.transpose %b permutation = [1, 0] : tensor<35x33xi1> -> tensor<33x35xi1>
  %2 = dlc.select %1, %0, %c : (tensor<33x35xi1>, tensor<33x35xi8>, tensor<33x35xi8>) -> tensor<33x35xi8>
  dlc.yield %2 : tensor<33x35xi8>
}

func.func private @small_floats(%a: tensor<35x33xf8E4M3FN>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<35x33xf8E4M3FN> -> tensor<33x35xf8E4M3FN>
  dlc.yield %0 : tensor<33x35xf8E4M3FN>
}

func.func private @done(%a: tensor<4x4xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %a permutation = [1, 0] : tensor<4x4xf32> -> tensor<4x4xf32>
  dlc.yield %0 : tensor<4x4xf32>
}
