// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: softmax: ok
// CHECK: done: ok
// CHECK: known_index: ok

func.func private @softmax(%a: tensor<12x128x128xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %a axes = [2] {keepdims = true} : tensor<12x128x128xf32> -> tensor<12x128x1xf32>
  %0 = dlc.sub %a, %m : (tensor<12x128x128xf32>, tensor<12x128x1xf32>) -> tensor<12x128x128xf32>
  %1 = dlc.exp %0 : tensor<12x128x128xf32> -> tensor<12x128x128xf32>
  %s = dlc.reduce sum %1 axes = [2] {keepdims = true} : tensor<12x128x128xf32> -> tensor<12x128x1xf32>
  %2 = dlc.div %1, %s : (tensor<12x128x128xf32>, tensor<12x128x1xf32>) -> tensor<12x128x128xf32>
  dlc.yield %2 : tensor<12x128x128xf32>
}

func.func private @layer_norm(%a: tensor<128x768xf32>, %r: tensor<128x768xf32>, %g: tensor<768xf32>, %b: tensor<768xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<768.0> : tensor<f32>
  %e = dlc.constant dense<1.0e-5> : tensor<f32>
  %x = dlc.add %a, %r : (tensor<128x768xf32>, tensor<128x768xf32>) -> tensor<128x768xf32>
  %s = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<128x768xf32> -> tensor<128x1xf32>
  %m = dlc.div %s, %n : (tensor<128x1xf32>, tensor<f32>) -> tensor<128x1xf32>
  %c = dlc.sub %x, %m : (tensor<128x768xf32>, tensor<128x1xf32>) -> tensor<128x768xf32>
  %q = dlc.mul %c, %c : (tensor<128x768xf32>, tensor<128x768xf32>) -> tensor<128x768xf32>
  %v = dlc.reduce sum %q axes = [1] {keepdims = true} : tensor<128x768xf32> -> tensor<128x1xf32>
  %w = dlc.div %v, %n : (tensor<128x1xf32>, tensor<f32>) -> tensor<128x1xf32>
  %w2 = dlc.add %w, %e : (tensor<128x1xf32>, tensor<f32>) -> tensor<128x1xf32>
  %i = dlc.rsqrt %w2 : tensor<128x1xf32> -> tensor<128x1xf32>
  %y = dlc.mul %c, %i : (tensor<128x768xf32>, tensor<128x1xf32>) -> tensor<128x768xf32>
  %z = dlc.mul %y, %g : (tensor<128x768xf32>, tensor<768xf32>) -> tensor<128x768xf32>
  %o = dlc.add %z, %b : (tensor<128x768xf32>, tensor<768xf32>) -> tensor<128x768xf32>
  dlc.yield %x, %o : tensor<128x768xf32>, tensor<128x768xf32>
}

// The mean over the pixels of a picture, channels last: vectors of channels are summed.
func.func private @global_average(%a: tensor<2x7x7x600xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %n = dlc.constant dense<49.0> : tensor<f32>
  %s = dlc.reduce sum %a axes = [1, 2] {keepdims = true} : tensor<2x7x7x600xf32> -> tensor<2x1x1x600xf32>
  %m = dlc.div %s, %n : (tensor<2x1x1x600xf32>, tensor<f32>) -> tensor<2x1x1x600xf32>
  dlc.yield %m : tensor<2x1x1x600xf32>
}

func.func private @dropped_dims(%a: tensor<6x10x33xf32>, %b: tensor<6x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce max %a axes = [1] : tensor<6x10x33xf32> -> tensor<6x33xf32>
  %m = dlc.mul %s, %b : (tensor<6x33xf32>, tensor<6x33xf32>) -> tensor<6x33xf32>
  dlc.yield %m : tensor<6x33xf32>
}

func.func private @norm_by_column(%a: tensor<40x300xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %m = dlc.reduce max %a axes = [0] {keepdims = true} : tensor<40x300xf32> -> tensor<1x300xf32>
  %0 = dlc.sub %a, %m : (tensor<40x300xf32>, tensor<1x300xf32>) -> tensor<40x300xf32>
  %1 = dlc.exp %0 : tensor<40x300xf32> -> tensor<40x300xf32>
  %s = dlc.reduce sum %1 axes = [0] {keepdims = true} : tensor<40x300xf32> -> tensor<1x300xf32>
  %2 = dlc.div %1, %s : (tensor<40x300xf32>, tensor<1x300xf32>) -> tensor<40x300xf32>
  dlc.yield %2, %s : tensor<40x300xf32>, tensor<1x300xf32>
}

func.func private @first_and_last(%a: tensor<6x10x33xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %a axes = [0, 2] : tensor<6x10x33xf32> -> tensor<10xf32>
  dlc.yield %s : tensor<10xf32>
}

func.func private @all(%a: tensor<30x50xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce min %a axes = [0, 1] : tensor<30x50xf32> -> tensor<f32>
  dlc.yield %s : tensor<f32>
}

func.func private @integers(%a: tensor<30x50xi64> {dlc.range = [-5.0, 5.0]}, %b: tensor<30x50xi1> {dlc.range = [0.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce prod %a axes = [1] : tensor<30x50xi64> -> tensor<30xi64>
  dlc.yield %s : tensor<30xi64>
}

func.func private @bools(%b: tensor<30x50xi1> {dlc.range = [0.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce min %b axes = [0] : tensor<30x50xi1> -> tensor<50xi1>
  dlc.yield %s : tensor<50xi1>
}

func.func private @halves(%a: tensor<30x50xf16>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, tolerance = 1.0e-3} {
  %s = dlc.reduce sum %a axes = [1] : tensor<30x50xf16> -> tensor<30xf16>
  dlc.yield %s : tensor<30xf16>
}

func.func private @doubles(%a: tensor<30x50xf64>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>, tolerance = 1.0e-12} {
  %e = dlc.exp %a : tensor<30x50xf64> -> tensor<30x50xf64>
  %s = dlc.reduce sum %e axes = [1] : tensor<30x50xf64> -> tensor<30xf64>
  %l = dlc.log %s : tensor<30xf64> -> tensor<30xf64>
  dlc.yield %l : tensor<30xf64>
}

func.func private @transposed_input(%a: tensor<50x30xf32> {dlc.range = [1.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %t = dlc.transpose %a permutation = [1, 0] : tensor<50x30xf32> -> tensor<30x50xf32>
  %s = dlc.reduce sum %t axes = [1] {keepdims = true} : tensor<30x50xf32> -> tensor<30x1xf32>
  %d = dlc.div %t, %s : (tensor<30x50xf32>, tensor<30x1xf32>) -> tensor<30x50xf32>
  dlc.yield %d : tensor<30x50xf32>
}

func.func private @empty(%a: tensor<30x0xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %a axes = [1] : tensor<30x0xf32> -> tensor<30xf32>
  dlc.yield %s : tensor<30xf32>
}

func.func private @one(%a: tensor<30x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %s = dlc.reduce sum %a axes = [1] : tensor<30x1xf32> -> tensor<30xf32>
  dlc.yield %s : tensor<30xf32>
}

// The loop schedule, which knows every op.
func.func private @top_k_plain(%a: tensor<3x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %v, %i = dlc.top_k %a {k = 5, axis = 1} : tensor<3x20xf32> -> (tensor<3x5xf32>, tensor<3x5xi64>)
  dlc.yield %v, %i : tensor<3x5xf32>, tensor<3x5xi64>
}

func.func private @cumulative_plain(%a: tensor<3x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root sequential>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x20xf32> -> tensor<3x20xf32>
  dlc.yield %s : tensor<3x20xf32>
}

// The range of a whole tensor, and what it does to every element: the sums have no dims, their readers all.
func.func private @quantize_dynamically(%a: tensor<300x200xf32>) -> (tensor<300x200xui8>, tensor<f32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %high = dlc.reduce max %a axes = [0, 1] : tensor<300x200xf32> -> tensor<f32>
  %low = dlc.reduce min %a axes = [0, 1] : tensor<300x200xf32> -> tensor<f32>
  %range = dlc.sub %high, %low : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %most = dlc.constant dense<255.0> : tensor<f32>
  %0 = dlc.sub %a, %low : (tensor<300x200xf32>, tensor<f32>) -> tensor<300x200xf32>
  %1 = dlc.mul %0, %most : (tensor<300x200xf32>, tensor<f32>) -> tensor<300x200xf32>
  %2 = dlc.div %1, %range : (tensor<300x200xf32>, tensor<f32>) -> tensor<300x200xf32>
  %3 = dlc.cast %2 : tensor<300x200xf32> -> tensor<300x200xui8>
  dlc.yield %3, %range : tensor<300x200xui8>, tensor<f32>
}

func.func private @done(%a: tensor<16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %a : tensor<16xf32> -> tensor<16xf32>
  dlc.yield %0 : tensor<16xf32>
}

// An index that is a literal keeps its rank while dims of the rows are joined.
func.func @known_index(%x: tensor<16x9xf32>) -> tensor<1x1xf32> attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %i = dlc.constant dense<-8> : tensor<1x1xi64>
  %0 = dlc.gather_nd %x, %i : (tensor<16x9xf32>, tensor<1x1xi64>) -> tensor<1x9xf32>
  %1 = dlc.reduce sum %0 axes = [1] {keepdims = true} : tensor<1x9xf32> -> tensor<1x1xf32>
  dlc.yield %1 : tensor<1x1xf32>
}

// What a gather reads has dims of its own, which no row has.
func.func private @gathered_input(%x: tensor<16x2x80xf32>, %i: tensor<6x2xi64> {dlc.range = [0.0, 15.0]}) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.exp %x : tensor<16x2x80xf32> -> tensor<16x2x80xf32>
  %1 = dlc.transpose %0 permutation = [0, 2, 1] : tensor<16x2x80xf32> -> tensor<16x80x2xf32>
  %2 = dlc.gather_nd %1, %i : (tensor<16x80x2xf32>, tensor<6x2xi64>) -> tensor<6x2xf32>
  %3 = dlc.reduce max %2 axes = [1] {keepdims = true} : tensor<6x2xf32> -> tensor<6x1xf32>
  %4 = dlc.sub %2, %3 : (tensor<6x2xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
  %5 = dlc.reduce sum %4 axes = [1] {keepdims = true} : tensor<6x2xf32> -> tensor<6x1xf32>
  dlc.yield %4, %5 : tensor<6x2xf32>, tensor<6x1xf32>
}

// Columns are summed as they are written; in the second one what is written waits for the sums.
func.func private @written_beside(%a: tensor<9x70x300xf32>, %b: tensor<300xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.mul %a, %b : (tensor<9x70x300xf32>, tensor<300xf32>) -> tensor<9x70x300xf32>
  %1 = dlc.exp %0 : tensor<9x70x300xf32> -> tensor<9x70x300xf32>
  %s = dlc.reduce sum %1 axes = [1] : tensor<9x70x300xf32> -> tensor<9x300xf32>
  %m = dlc.reduce max %0 axes = [1] : tensor<9x70x300xf32> -> tensor<9x300xf32>
  dlc.yield %0, %s, %1, %m : tensor<9x70x300xf32>, tensor<9x300xf32>, tensor<9x70x300xf32>, tensor<9x300xf32>
}

func.func private @written_behind(%a: tensor<70x300xf32>, %b: tensor<300xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.mul %a, %b : (tensor<70x300xf32>, tensor<300xf32>) -> tensor<70x300xf32>
  %s = dlc.reduce sum %0 axes = [0] {keepdims = true} : tensor<70x300xf32> -> tensor<1x300xf32>
  %1 = dlc.sub %0, %s : (tensor<70x300xf32>, tensor<1x300xf32>) -> tensor<70x300xf32>
  dlc.yield %0, %1 : tensor<70x300xf32>, tensor<70x300xf32>
}
// CHECK: written_behind: ok
