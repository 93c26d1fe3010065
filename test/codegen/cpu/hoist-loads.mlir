// What a loop kernel computes alike in every turn of a loop stands in front of it.
// RUN: dlc-cpu-tool %s | FileCheck %s --check-prefix=VALUES
// RUN: dlc-cpu-tool %s --print mlir | FileCheck %s
// VALUES: rows: ok, worst error 0
// VALUES: halves: ok, worst error 0

// The two indices of a row are read once, and the row is copied.
// CHECK-LABEL: func.func @rows.body
// CHECK: memref.load %arg1
// CHECK: memref.load %arg1
// CHECK: scf.for
// CHECK-NOT: memref.load %arg1
// CHECK: memref.load %arg0
// CHECK: memref.store
func.func private @rows(%a: tensor<9x7x64xf32>, %i: tensor<50x2xi64>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.gather_nd %a, %i : (tensor<9x7x64xf32>, tensor<50x2xi64>) -> tensor<50x64xf32>
  dlc.yield %r : tensor<50x64xf32>
}
func.func private @halves(%a: tensor<40x1xf16>, %b: tensor<40x33xf16>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.mul %a, %b : (tensor<40x1xf16>, tensor<40x33xf16>) -> tensor<40x33xf16>
  dlc.yield %r : tensor<40x33xf16>
}
