// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: scores: ok
// CHECK: done: ok

func.func private @scores(%a: tensor<2x3000xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 100, axis = 1} : tensor<2x3000xf32> -> (tensor<2x100xf32>, tensor<2x100xi64>)
  dlc.yield %v, %i : tensor<2x100xf32>, tensor<2x100xi64>
}

func.func private @smallest(%a: tensor<3x500xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 7, axis = 1, largest = false} : tensor<3x500xf32> -> (tensor<3x7xf32>, tensor<3x7xi64>)
  dlc.yield %v, %i : tensor<3x7xf32>, tensor<3x7xi64>
}

// Half of the elements are NaN: the largest, equal to each other.
func.func private @nan_first(%a: tensor<3x500xf32> {dlc.range = [-1.0, 1.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.sqrt %a : tensor<3x500xf32> -> tensor<3x500xf32>
  %v, %i = dlc.top_k %p {k = 300, axis = 1} : tensor<3x500xf32> -> (tensor<3x300xf32>, tensor<3x300xi64>)
  dlc.yield %v, %i : tensor<3x300xf32>, tensor<3x300xi64>
}

func.func private @nan_last(%a: tensor<3x500xf32> {dlc.range = [-1.0, 1.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.sqrt %a : tensor<3x500xf32> -> tensor<3x500xf32>
  %v, %i = dlc.top_k %p {k = 300, axis = 1, largest = false} : tensor<3x500xf32> -> (tensor<3x300xf32>, tensor<3x300xi64>)
  dlc.yield %v, %i : tensor<3x300xf32>, tensor<3x300xi64>
}

func.func private @nan_doubles(%a: tensor<3x500xf64> {dlc.range = [-1.0, 1.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.sqrt %a : tensor<3x500xf64> -> tensor<3x500xf64>
  %v, %i = dlc.top_k %p {k = 300, axis = 1, largest = false} : tensor<3x500xf64> -> (tensor<3x300xf64>, tensor<3x300xi64>)
  dlc.yield %v, %i : tensor<3x300xf64>, tensor<3x300xi64>
}

// Zeros of both signs are equal.
func.func private @zeros(%a: tensor<2x200xf32> {dlc.range = [-0.4, 0.4]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %p = dlc.round %a : tensor<2x200xf32> -> tensor<2x200xf32>
  %v, %i = dlc.top_k %p {k = 150, axis = 1} : tensor<2x200xf32> -> (tensor<2x150xf32>, tensor<2x150xi64>)
  dlc.yield %v, %i : tensor<2x150xf32>, tensor<2x150xi64>
}

func.func private @whole_row(%a: tensor<2x333xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 333, axis = 1} : tensor<2x333xf32> -> (tensor<2x333xf32>, tensor<2x333xi64>)
  dlc.yield %v, %i : tensor<2x333xf32>, tensor<2x333xi64>
}

func.func private @doubles(%a: tensor<4x400xf64>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 50, axis = 1} : tensor<4x400xf64> -> (tensor<4x50xf64>, tensor<4x50xi64>)
  dlc.yield %v, %i : tensor<4x50xf64>, tensor<4x50xi64>
}

// Of equal elements the first ones.
func.func private @ties(%a: tensor<4x1000xi32> {dlc.range = [0.0, 5.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 64, axis = 1} : tensor<4x1000xi32> -> (tensor<4x64xi32>, tensor<4x64xi64>)
  dlc.yield %v, %i : tensor<4x64xi32>, tensor<4x64xi64>
}

func.func private @wide_ties(%a: tensor<4x1000xi64> {dlc.range = [0.0, 5.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 64, axis = 1, largest = false} : tensor<4x1000xi64> -> (tensor<4x64xi64>, tensor<4x64xi64>)
  dlc.yield %v, %i : tensor<4x64xi64>, tensor<4x64xi64>
}

func.func private @bytes(%a: tensor<4x300xui8> {dlc.range = [0.0, 255.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40, axis = 1} : tensor<4x300xui8> -> (tensor<4x40xui8>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xui8>, tensor<4x40xi64>
}

func.func private @signed_bytes(%a: tensor<4x300xi8> {dlc.range = [-128.0, 127.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40, axis = 1, largest = false} : tensor<4x300xi8> -> (tensor<4x40xi8>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xi8>, tensor<4x40xi64>
}

func.func private @unsigned_wide(%a: tensor<4x300xui64> {dlc.range = [0.0, 1000.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 40, axis = 1} : tensor<4x300xui64> -> (tensor<4x40xui64>, tensor<4x40xi64>)
  dlc.yield %v, %i : tensor<4x40xui64>, tensor<4x40xi64>
}

func.func private @halves(%a: tensor<3x700xf16>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20, axis = 1} : tensor<3x700xf16> -> (tensor<3x20xf16>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xf16>, tensor<3x20xi64>
}

func.func private @bfloats(%a: tensor<3x700xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20, axis = 1, largest = false} : tensor<3x700xbf16> -> (tensor<3x20xbf16>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xbf16>, tensor<3x20xi64>
}

func.func private @bools(%a: tensor<3x70xi1> {dlc.range = [0.0, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 20, axis = 1} : tensor<3x70xi1> -> (tensor<3x20xi1>, tensor<3x20xi64>)
  dlc.yield %v, %i : tensor<3x20xi1>, tensor<3x20xi64>
}

func.func private @middle_axis(%a: tensor<3x130x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 9, axis = 1} : tensor<3x130x5xf32> -> (tensor<3x9x5xf32>, tensor<3x9x5xi64>)
  dlc.yield %v, %i : tensor<3x9x5xf32>, tensor<3x9x5xi64>
}

func.func private @first_axis(%a: tensor<200x3xi64> {dlc.range = [-50.0, 50.0]}) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 10, axis = 0} : tensor<200x3xi64> -> (tensor<10x3xi64>, tensor<10x3xi64>)
  dlc.yield %v, %i : tensor<10x3xi64>, tensor<10x3xi64>
}

func.func private @all_of_one(%a: tensor<9x1xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 1, axis = 1} : tensor<9x1xf32> -> (tensor<9x1xf32>, tensor<9x1xi64>)
  dlc.yield %v, %i : tensor<9x1xf32>, tensor<9x1xi64>
}

func.func private @one_of_all(%a: tensor<5x777xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 1, axis = 1} : tensor<5x777xf32> -> (tensor<5x1xf32>, tensor<5x1xi64>)
  dlc.yield %v, %i : tensor<5x1xf32>, tensor<5x1xi64>
}

func.func private @none(%a: tensor<5x7xf32>) attributes {dlc.kernel, root = #dlc<kernel_root selection>} {
  %v, %i = dlc.top_k %a {k = 0, axis = 1} : tensor<5x7xf32> -> (tensor<5x0xf32>, tensor<5x0xi64>)
  dlc.yield %v, %i : tensor<5x0xf32>, tensor<5x0xi64>
}

func.func private @done(%a: tensor<16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.neg %a : tensor<16xf32> -> tensor<16xf32>
  dlc.yield %0 : tensor<16xf32>
}
