// Launches of one kernel at once: on the CPU and on the emulated device what the reference gives, one after the other and in place.
// RUN: dlc compile %s --target=cpu,cuda:sm_90a -o %t.dlc && dlc inspect %t.dlc | FileCheck %s
// RUN: dlc check %s --device=cpu --threads=2
// RUN: dlc check %s --device=emu
// CHECK: 3 at once, each loop: add, tanh, mul
// CHECK: 3 at once, each reduction: abs, reduce
// CHECK: 3 at once, each loop: add, tanh, mul
// CHECK: 3 at once, each reduction: abs, reduce
module {
  func.func @main(%a: tensor<40x129xf32> {dlc.name = "a"}, %b: tensor<40x129xf32> {dlc.name = "b"}, %c: tensor<40x129xf32> {dlc.name = "c"}, %s: tensor<f32> {dlc.name = "s"})
      -> (tensor<40x129xf32>, tensor<40x129xf32>, tensor<40x129xf32>, tensor<40xf32>, tensor<40xf32>, tensor<40xf32>) {
    %0 = dlc.add %a, %s : (tensor<40x129xf32>, tensor<f32>) -> tensor<40x129xf32>
    %1 = dlc.tanh %0 : tensor<40x129xf32> -> tensor<40x129xf32>
    %2 = dlc.mul %1, %a : (tensor<40x129xf32>, tensor<40x129xf32>) -> tensor<40x129xf32>
    %3 = dlc.add %b, %s : (tensor<40x129xf32>, tensor<f32>) -> tensor<40x129xf32>
    %4 = dlc.tanh %3 : tensor<40x129xf32> -> tensor<40x129xf32>
    %5 = dlc.mul %4, %b : (tensor<40x129xf32>, tensor<40x129xf32>) -> tensor<40x129xf32>
    %6 = dlc.add %c, %s : (tensor<40x129xf32>, tensor<f32>) -> tensor<40x129xf32>
    %7 = dlc.tanh %6 : tensor<40x129xf32> -> tensor<40x129xf32>
    %8 = dlc.mul %7, %c : (tensor<40x129xf32>, tensor<40x129xf32>) -> tensor<40x129xf32>
    %9 = dlc.abs %a : tensor<40x129xf32> -> tensor<40x129xf32>
    %10 = dlc.reduce sum %9 axes = [1] : tensor<40x129xf32> -> tensor<40xf32>
    %11 = dlc.abs %b : tensor<40x129xf32> -> tensor<40x129xf32>
    %12 = dlc.reduce sum %11 axes = [1] : tensor<40x129xf32> -> tensor<40xf32>
    %13 = dlc.abs %c : tensor<40x129xf32> -> tensor<40x129xf32>
    %14 = dlc.reduce sum %13 axes = [1] : tensor<40x129xf32> -> tensor<40xf32>
    return %2, %5, %8, %10, %12, %14 : tensor<40x129xf32>, tensor<40x129xf32>, tensor<40x129xf32>, tensor<40xf32>, tensor<40xf32>, tensor<40xf32>
  }
}
