// Tasks that own batches, columns and targets.
// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// RUN: dlc-cpu-tool %S/../cuda/Inputs/scatter.mlir | FileCheck %s --check-prefix=KINDS
// CHECK-NOT: WRONG
// CHECK: batches: ok, worst error 0
// CHECK: columns: ok, worst error 0
// CHECK: columns_part: ok, worst error 0
// CHECK: targets: ok, worst error 0
// CHECK: targets_half: ok, worst error 0
// CHECK: elements: ok, worst error 0
// CHECK: one_update: ok, worst error 0
// CHECK: no_update: ok, worst error 0
// KINDS-NOT: WRONG
// KINDS: rows: ok, worst error 0
// KINDS-NOT: WRONG
// KINDS: lines_add_i4: ok, worst error 0

func.func private @batches(%a: tensor<217x160xf32>, %i: tensor<216x170xi64>, %u: tensor<216x170xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 1 : (tensor<217x160xf32>, tensor<216x170xi64>, tensor<216x170xf32>) -> tensor<217x160xf32>
  dlc.yield %r : tensor<217x160xf32>
}
func.func private @columns(%a: tensor<160x217xf32>, %i: tensor<170x217xi64>, %u: tensor<170x217xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements add %a, %i, %u axis = 0 : (tensor<160x217xf32>, tensor<170x217xi64>, tensor<170x217xf32>) -> tensor<160x217xf32>
  dlc.yield %r : tensor<160x217xf32>
}
func.func private @columns_part(%a: tensor<2x80x31x11xbf16>, %i: tensor<1x90x29x10xi32>, %u: tensor<1x90x29x10xbf16>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements mul %a, %i, %u axis = 1 : (tensor<2x80x31x11xbf16>, tensor<1x90x29x10xi32>, tensor<1x90x29x10xbf16>) -> tensor<2x80x31x11xbf16>
  dlc.yield %r : tensor<2x80x31x11xbf16>
}
func.func private @targets(%a: tensor<707x509xf32>, %i: tensor<156x1xi64>, %u: tensor<156x509xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_nd max %a, %i, %u : (tensor<707x509xf32>, tensor<156x1xi64>, tensor<156x509xf32>) -> tensor<707x509xf32>
  dlc.yield %r : tensor<707x509xf32>
}
func.func private @targets_half(%a: tensor<21x31x509xf16>, %i: tensor<10x30x2xi32>, %u: tensor<10x30x509xf16>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_nd add %a, %i, %u : (tensor<21x31x509xf16>, tensor<10x30x2xi32>, tensor<10x30x509xf16>) -> tensor<21x31x509xf16>
  dlc.yield %r : tensor<21x31x509xf16>
}
func.func private @elements(%a: tensor<400003xi32>, %i: tensor<5000xi64>, %u: tensor<5000xi32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_elements none %a, %i, %u axis = 0 : (tensor<400003xi32>, tensor<5000xi64>, tensor<5000xi32>) -> tensor<400003xi32>
  dlc.yield %r : tensor<400003xi32>
}
func.func private @one_update(%a: tensor<50x3xf32>, %u: tensor<1x3xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %i = dlc.constant dense<-2> : tensor<1x1xi64>
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<50x3xf32>, tensor<1x1xi64>, tensor<1x3xf32>) -> tensor<50x3xf32>
  dlc.yield %r : tensor<50x3xf32>
}
func.func private @no_update(%a: tensor<50x3xf32>, %i: tensor<0x1xi64>, %u: tensor<0x3xf32>) attributes {dlc.kernel, root = #dlc<kernel_root scatter>} {
  %r = dlc.scatter_nd none %a, %i, %u : (tensor<50x3xf32>, tensor<0x1xi64>, tensor<0x3xf32>) -> tensor<50x3xf32>
  dlc.yield %r : tensor<50x3xf32>
}
