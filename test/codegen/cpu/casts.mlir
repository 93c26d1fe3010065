// Conversions: floats out of a small integer's range wrap, as in NumPy; small floats round to nearest even.
// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: small_floats: ok
// CHECK: rounded_once: ok

func.func private @to_integers(%a: tensor<501xf32> {dlc.range = [-300.0, 300.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<501xf32> -> tensor<501xi8>
  %1 = dlc.cast %a : tensor<501xf32> -> tensor<501xui8>
  %2 = dlc.cast %a : tensor<501xf32> -> tensor<501xi4>
  %3 = dlc.cast %a : tensor<501xf32> -> tensor<501xui2>
  %4 = dlc.cast %a : tensor<501xf32> -> tensor<501xi64>
  %5 = dlc.cast %a : tensor<501xf32> -> tensor<501xi1>
  dlc.yield %0, %1, %2, %3, %4, %5 : tensor<501xi8>, tensor<501xui8>, tensor<501xi4>, tensor<501xui2>, tensor<501xi64>, tensor<501xi1>
}

func.func private @small_floats(%a: tensor<501xf32> {dlc.range = [-500.0, 500.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<501xf32> -> tensor<501xf8E4M3FN>
  %1 = dlc.cast %a : tensor<501xf32> -> tensor<501xf8E5M2>
  %2 = dlc.cast %a : tensor<501xf32> -> tensor<501xf8E4M3FNUZ>
  %3 = dlc.cast %a : tensor<501xf32> -> tensor<501xf4E2M1FN>
  %4 = dlc.cast %0 : tensor<501xf8E4M3FN> -> tensor<501xf32>
  dlc.yield %0, %1, %2, %3, %4 : tensor<501xf8E4M3FN>, tensor<501xf8E5M2>, tensor<501xf8E4M3FNUZ>, tensor<501xf4E2M1FN>, tensor<501xf32>
}

func.func private @rounded_once(%a: tensor<501xf64> {dlc.range = [-70000.0, 70000.0]}, %b: tensor<501xi64>, %c: tensor<501xui32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<501xf64> -> tensor<501xf16>
  %1 = dlc.cast %a : tensor<501xf64> -> tensor<501xbf16>
  %2 = dlc.cast %a : tensor<501xf64> -> tensor<501xf8E5M2>
  %3 = dlc.cast %b : tensor<501xi64> -> tensor<501xbf16>
  %4 = dlc.cast %c : tensor<501xui32> -> tensor<501xbf16>
  dlc.yield %0, %1, %2, %3, %4 : tensor<501xf16>, tensor<501xbf16>, tensor<501xf8E5M2>, tensor<501xbf16>, tensor<501xbf16>
}

// Rows that are no whole vectors are stored element by element.
// CHECK: short_rows: ok
func.func private @short_rows(%a: tensor<3x4xf32>) -> tensor<3x4xbf16> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.cast %a : tensor<3x4xf32> -> tensor<3x4xbf16>
  dlc.yield %0 : tensor<3x4xbf16>
}
