// The functions' accuracy: errors relative to the result, in f32.
// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// CHECK-NOT: WRONG
// CHECK: exp_0: ok
// CHECK: cos_6: ok
// CHECK: pow_special: ok
// CHECK: exp_special: ok

func.func private @exp_0(%a: tensor<100000xf32> {dlc.range = [-87.0, 88.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.exp %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @log_1(%a: tensor<100000xf32> {dlc.range = [1.0e-6, 1000000.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.log %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @tanh_2(%a: tensor<100000xf32> {dlc.range = [-10.0, 10.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.tanh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @erf_3(%a: tensor<100000xf32> {dlc.range = [-4.5, 4.5]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.erf %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sigmoid_4(%a: tensor<100000xf32> {dlc.range = [-30.0, 30.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sigmoid %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sin_5(%a: tensor<100000xf32> {dlc.range = [-30.0, 30.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sin %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @cos_6(%a: tensor<100000xf32> {dlc.range = [-30.0, 30.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.cos %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @tan_7(%a: tensor<100000xf32> {dlc.range = [-1.5, 1.5]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.tan %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @asin_8(%a: tensor<100000xf32> {dlc.range = [-1.0, 1.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.asin %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @acos_9(%a: tensor<100000xf32> {dlc.range = [-1.0, 1.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.acos %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @atan_10(%a: tensor<100000xf32> {dlc.range = [-50.0, 50.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.atan %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sinh_11(%a: tensor<100000xf32> {dlc.range = [-20.0, 20.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sinh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @cosh_12(%a: tensor<100000xf32> {dlc.range = [-20.0, 20.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.cosh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @asinh_13(%a: tensor<100000xf32> {dlc.range = [-50.0, 50.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.asinh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @acosh_14(%a: tensor<100000xf32> {dlc.range = [1.0, 50.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.acosh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @atanh_15(%a: tensor<100000xf32> {dlc.range = [-0.99, 0.99]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.atanh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sqrt_16(%a: tensor<100000xf32> {dlc.range = [0.0, 1000000.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sqrt %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @rsqrt_17(%a: tensor<100000xf32> {dlc.range = [1.0e-6, 1000000.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.rsqrt %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @exp_18(%a: tensor<100000xf32> {dlc.range = [-0.001, 0.001]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.exp %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @log_19(%a: tensor<100000xf32> {dlc.range = [0.5, 2.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.log %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @tanh_20(%a: tensor<100000xf32> {dlc.range = [-0.01, 0.01]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.tanh %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @erf_21(%a: tensor<100000xf32> {dlc.range = [-0.01, 0.01]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.erf %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sin_22(%a: tensor<100000xf32> {dlc.range = [-0.01, 0.01]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sin %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @sin_23(%a: tensor<100000xf32> {dlc.range = [-1000.0, 1000.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.sin %a : tensor<100000xf32> -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
func.func private @pow(%a: tensor<100000xf32> {dlc.range = [0.0, 20.0]}, %b: tensor<100000xf32> {dlc.range = [-6.0, 6.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 2.0e-7} {
  %0 = dlc.pow %a, %b : (tensor<100000xf32>, tensor<100000xf32>) -> tensor<100000xf32>
  dlc.yield %0 : tensor<100000xf32>
}
// All pairs of special numbers: division makes infinities and NaN out of small integers.
func.func private @pow_special(%a: tensor<4000xi32> {dlc.range = [-4.0, 5.0]}, %b: tensor<4000xi32> {dlc.range = [0.0, 2.0]}, %c: tensor<4000xi32> {dlc.range = [-4.0, 5.0]}, %d: tensor<4000xi32> {dlc.range = [0.0, 3.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 2.0e-7} {
  %0 = dlc.cast %a : tensor<4000xi32> -> tensor<4000xf32>
  %1 = dlc.cast %b : tensor<4000xi32> -> tensor<4000xf32>
  %2 = dlc.div %0, %1 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %3 = dlc.cast %c : tensor<4000xi32> -> tensor<4000xf32>
  %4 = dlc.cast %d : tensor<4000xi32> -> tensor<4000xf32>
  %5 = dlc.div %3, %4 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %6 = dlc.pow %2, %5 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %7 = dlc.neg %2 : tensor<4000xf32> -> tensor<4000xf32>
  %8 = dlc.pow %7, %5 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %9 = dlc.div %8, %8 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  dlc.yield %6, %8 : tensor<4000xf32>, tensor<4000xf32>
}
// Beyond what f32 holds, infinities, and no number.
func.func private @exp_special(%a: tensor<4000xi32> {dlc.range = [-100.0, 100.0]}, %b: tensor<4000xi32> {dlc.range = [0.0, 3.0]}) attributes {dlc.kernel, root = #dlc<kernel_root loop>, relative, tolerance = 5.0e-7} {
  %0 = dlc.cast %a : tensor<4000xi32> -> tensor<4000xf32>
  %1 = dlc.cast %b : tensor<4000xi32> -> tensor<4000xf32>
  %2 = dlc.div %0, %1 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %3 = dlc.div %1, %1 : (tensor<4000xf32>, tensor<4000xf32>) -> tensor<4000xf32>
  %low = dlc.constant dense<-87.0> : tensor<f32>
  %isTiny = dlc.compare lt %2, %low : (tensor<4000xf32>, tensor<f32>) -> tensor<4000xi1>
  %zero = dlc.constant dense<0.0> : tensor<f32>
  %4 = dlc.exp %2 : tensor<4000xf32> -> tensor<4000xf32>
  %5 = dlc.select %isTiny, %zero, %4 : (tensor<4000xi1>, tensor<f32>, tensor<4000xf32>) -> tensor<4000xf32>
  %6 = dlc.exp %3 : tensor<4000xf32> -> tensor<4000xf32>
  dlc.yield %5, %6 : tensor<4000xf32>, tensor<4000xf32>
}
