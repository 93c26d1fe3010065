// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: rows: ok
// CHECK: done: ok

func.func private @rows(%a: tensor<3x20xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-4} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x20xf32> -> tensor<3x20xf32>
  dlc.yield %s : tensor<3x20xf32>
}

// Three chunks of 512 and one element.
func.func private @one_row(%a: tensor<1537xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-3} {
  %s = dlc.cumulative sum %a axis = 0 : tensor<1537xf32> -> tensor<1537xf32>
  dlc.yield %s : tensor<1537xf32>
}

func.func private @reverse(%a: tensor<2x1100xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-3} {
  %s = dlc.cumulative sum %a axis = 1 {reverse = true} : tensor<2x1100xf32> -> tensor<2x1100xf32>
  dlc.yield %s : tensor<2x1100xf32>
}

func.func private @exclusive(%a: tensor<5x513xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-3} {
  %s = dlc.cumulative sum %a axis = 1 {exclusive = true} : tensor<5x513xf32> -> tensor<5x513xf32>
  dlc.yield %s : tensor<5x513xf32>
}

func.func private @exclusive_reverse(%a: tensor<2x3x700xf64>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-11} {
  %s = dlc.cumulative sum %a axis = 2 {exclusive = true, reverse = true} : tensor<2x3x700xf64> -> tensor<2x3x700xf64>
  dlc.yield %s : tensor<2x3x700xf64>
}

func.func private @products(%a: tensor<4x600xf32> {dlc.range = [0.98, 1.02]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-3} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<4x600xf32> -> tensor<4x600xf32>
  dlc.yield %s : tensor<4x600xf32>
}

// The last dim stays: blocks of 256 running values, the second one shorter.
func.func private @columns(%a: tensor<2x37x300xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-3} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<2x37x300xf32> -> tensor<2x37x300xf32>
  dlc.yield %s : tensor<2x37x300xf32>
}

func.func private @columns_reverse(%a: tensor<9x5x4xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-4} {
  %s = dlc.cumulative sum %a axis = 0 {exclusive = true, reverse = true} : tensor<9x5x4xf32> -> tensor<9x5x4xf32>
  dlc.yield %s : tensor<9x5x4xf32>
}

func.func private @inner_ones(%a: tensor<6x50x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-4} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<6x50x1xf32> -> tensor<6x50x1xf32>
  dlc.yield %s : tensor<6x50x1xf32>
}

func.func private @middle_with_ones(%a: tensor<3x17x6x1xi32> {dlc.range = [-9.0, 9.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x17x6x1xi32> -> tensor<3x17x6x1xi32>
  dlc.yield %s : tensor<3x17x6x1xi32>
}

// Summed in f32.
func.func private @halves(%a: tensor<3x400xf16>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 0.1} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x400xf16> -> tensor<3x400xf16>
  dlc.yield %s : tensor<3x400xf16>
}

func.func private @bfloats(%a: tensor<40x30xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 0.1} {
  %s = dlc.cumulative sum %a axis = 0 : tensor<40x30xbf16> -> tensor<40x30xbf16>
  dlc.yield %s : tensor<40x30xbf16>
}

// They wrap.
func.func private @integers_i8(%a: tensor<3x90xi8> {dlc.range = [-100.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 {exclusive = true} : tensor<3x90xi8> -> tensor<3x90xi8>
  dlc.yield %s : tensor<3x90xi8>
}

func.func private @integers_ui8(%a: tensor<3x90xui8> {dlc.range = [0.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<3x90xui8> -> tensor<3x90xui8>
  dlc.yield %s : tensor<3x90xui8>
}

func.func private @integers_i16(%a: tensor<3x90xi16> {dlc.range = [-100.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x90xi16> -> tensor<3x90xi16>
  dlc.yield %s : tensor<3x90xi16>
}

func.func private @integers_ui16(%a: tensor<3x90xui16> {dlc.range = [0.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 {exclusive = true} : tensor<3x90xui16> -> tensor<3x90xui16>
  dlc.yield %s : tensor<3x90xui16>
}

func.func private @integers_i64(%a: tensor<3x90xi64> {dlc.range = [-100.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x90xi64> -> tensor<3x90xi64>
  dlc.yield %s : tensor<3x90xi64>
}

func.func private @integers_ui32(%a: tensor<3x90xui32> {dlc.range = [0.0, 100.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<3x90xui32> -> tensor<3x90xui32>
  dlc.yield %s : tensor<3x90xui32>
}

func.func private @nibbles(%a: tensor<3x90xi4> {dlc.range = [-8.0, 7.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x90xi4> -> tensor<3x90xi4>
  dlc.yield %s : tensor<3x90xi4>
}

func.func private @bools(%a: tensor<3x9xi1> {dlc.range = [0.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative prod %a axis = 1 : tensor<3x9xi1> -> tensor<3x9xi1>
  dlc.yield %s : tensor<3x9xi1>
}

func.func private @empty(%a: tensor<3x0xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<3x0xf32> -> tensor<3x0xf32>
  dlc.yield %s : tensor<3x0xf32>
}

func.func private @one(%a: tensor<30x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>} {
  %s = dlc.cumulative sum %a axis = 1 : tensor<30x1xf32> -> tensor<30x1xf32>
  dlc.yield %s : tensor<30x1xf32>
}

// What leads in and what follows: exp(running sum of x * y) - x, and the products, which others read.
func.func private @fused(%x: tensor<70x600xf32> {dlc.range = [-0.01, 0.01]}, %y: tensor<600xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-4} {
  %p = dlc.mul %x, %y : (tensor<70x600xf32>, tensor<600xf32>) -> tensor<70x600xf32>
  %s = dlc.cumulative sum %p axis = 1 : tensor<70x600xf32> -> tensor<70x600xf32>
  %e = dlc.exp %s : tensor<70x600xf32> -> tensor<70x600xf32>
  %d = dlc.sub %e, %x : (tensor<70x600xf32>, tensor<70x600xf32>) -> tensor<70x600xf32>
  dlc.yield %p, %d : tensor<70x600xf32>, tensor<70x600xf32>
}

func.func private @fused_columns(%x: tensor<70x60xf32> {dlc.range = [-0.01, 0.01]}) attributes {dlc.kernel, root = #dlc<kernel_root scan>, tolerance = 1.0e-4} {
  %p = dlc.neg %x : tensor<70x60xf32> -> tensor<70x60xf32>
  %s = dlc.cumulative sum %p axis = 0 {reverse = true} : tensor<70x60xf32> -> tensor<70x60xf32>
  %d = dlc.sub %s, %x : (tensor<70x60xf32>, tensor<70x60xf32>) -> tensor<70x60xf32>
  dlc.yield %d : tensor<70x60xf32>
}

func.func private @done(%a: tensor<16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %a : tensor<16xf32> -> tensor<16xf32>
  dlc.yield %0 : tensor<16xf32>
}
