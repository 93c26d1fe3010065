// Concatenations of many operands or of long pieces: parts of different sizes, and empty ones, along any axis, in one task and in several.
// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// RUN: dlc-cpu-tool %s --print mlir | FileCheck %s --check-prefix=TABLE
// CHECK-NOT: WRONG
// CHECK: outer: ok, worst error 0
// CHECK: inner: ok, worst error 0
// CHECK: bytes: ok, worst error 0
// CHECK: same: ok, worst error 0
// CHECK: tasks: ok, worst error 0
// CHECK: few: ok, worst error 0
// CHECK: long: ok, worst error 0
// CHECK: pieces: ok, worst error 0

// Two tables, and no comparison.
// TABLE-LABEL: func.func @bytes.body
// TABLE: memref.alloca() : memref<8xindex>
// TABLE: memref.alloca() : memref<9xindex>
// TABLE-NOT: cmpi
// TABLE: llvm.load
// TABLE-NOT: cmpi
// TABLE-LABEL: func.func @few.body
// TABLE-NOT: memref.alloca
// TABLE: cmpi
// TABLE-LABEL: func.func @long.body
// TABLE: memref.alloca() : memref<2xindex>
func.func private @outer(%a0: tensor<0x5xf32>, %a1: tensor<1x5xf32>, %a2: tensor<2x5xf32>, %a3: tensor<3x5xf32>, %a4: tensor<0x5xf32>, %a5: tensor<1x5xf32>, %a6: tensor<2x5xf32>, %a7: tensor<3x5xf32>, %a8: tensor<0x5xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8 axis = 0 : (tensor<0x5xf32>, tensor<1x5xf32>, tensor<2x5xf32>, tensor<3x5xf32>, tensor<0x5xf32>, tensor<1x5xf32>, tensor<2x5xf32>, tensor<3x5xf32>, tensor<0x5xf32>) -> tensor<12x5xf32>
  dlc.yield %r : tensor<12x5xf32>
}
func.func private @inner(%a0: tensor<3x2x1x4xf16>, %a1: tensor<3x2x2x4xf16>, %a2: tensor<3x2x3x4xf16>, %a3: tensor<3x2x1x4xf16>, %a4: tensor<3x2x2x4xf16>, %a5: tensor<3x2x3x4xf16>, %a6: tensor<3x2x1x4xf16>, %a7: tensor<3x2x2x4xf16>, %a8: tensor<3x2x3x4xf16>, %a9: tensor<3x2x1x4xf16>, %a10: tensor<3x2x2x4xf16>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8, %a9, %a10 axis = 2 : (tensor<3x2x1x4xf16>, tensor<3x2x2x4xf16>, tensor<3x2x3x4xf16>, tensor<3x2x1x4xf16>, tensor<3x2x2x4xf16>, tensor<3x2x3x4xf16>, tensor<3x2x1x4xf16>, tensor<3x2x2x4xf16>, tensor<3x2x3x4xf16>, tensor<3x2x1x4xf16>, tensor<3x2x2x4xf16>) -> tensor<3x2x21x4xf16>
  dlc.yield %r : tensor<3x2x21x4xf16>
}
func.func private @bytes(%a0: tensor<7x1xi1>, %a1: tensor<7x2xi1>, %a2: tensor<7x1xi1>, %a3: tensor<7x2xi1>, %a4: tensor<7x1xi1>, %a5: tensor<7x2xi1>, %a6: tensor<7x1xi1>, %a7: tensor<7x2xi1>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7 axis = 1 : (tensor<7x1xi1>, tensor<7x2xi1>, tensor<7x1xi1>, tensor<7x2xi1>, tensor<7x1xi1>, tensor<7x2xi1>, tensor<7x1xi1>, tensor<7x2xi1>) -> tensor<7x12xi1>
  dlc.yield %r : tensor<7x12xi1>
}
func.func private @same(%a: tensor<4x3xi64>, %b: tensor<4x1xi64>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a, %b, %a, %b, %b, %a, %a, %b axis = 1 : (tensor<4x3xi64>, tensor<4x1xi64>, tensor<4x3xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x3xi64>, tensor<4x3xi64>, tensor<4x1xi64>) -> tensor<4x16xi64>
  dlc.yield %r : tensor<4x16xi64>
}
func.func private @tasks(%a0: tensor<8x3000xf32>, %a1: tensor<8x3001xf32>, %a2: tensor<8x3002xf32>, %a3: tensor<8x3003xf32>, %a4: tensor<8x3004xf32>, %a5: tensor<8x3005xf32>, %a6: tensor<8x3006xf32>, %a7: tensor<8x3007xf32>, %a8: tensor<8x3008xf32>, %a9: tensor<8x3009xf32>, %a10: tensor<8x3010xf32>, %a11: tensor<8x3011xf32>, %a12: tensor<8x3012xf32>, %a13: tensor<8x3013xf32>, %a14: tensor<8x3014xf32>, %a15: tensor<8x3015xf32>, %a16: tensor<8x3016xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8, %a9, %a10, %a11, %a12, %a13, %a14, %a15, %a16 axis = 1 : (tensor<8x3000xf32>, tensor<8x3001xf32>, tensor<8x3002xf32>, tensor<8x3003xf32>, tensor<8x3004xf32>, tensor<8x3005xf32>, tensor<8x3006xf32>, tensor<8x3007xf32>, tensor<8x3008xf32>, tensor<8x3009xf32>, tensor<8x3010xf32>, tensor<8x3011xf32>, tensor<8x3012xf32>, tensor<8x3013xf32>, tensor<8x3014xf32>, tensor<8x3015xf32>, tensor<8x3016xf32>) -> tensor<8x51136xf32>
  dlc.yield %r : tensor<8x51136xf32>
}
func.func private @few(%a0: tensor<3x2xf32>, %a1: tensor<3x3xf32>, %a2: tensor<3x4xf32>, %a3: tensor<3x5xf32>, %a4: tensor<3x6xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a0, %a1, %a2, %a3, %a4 axis = 1 : (tensor<3x2xf32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3x5xf32>, tensor<3x6xf32>) -> tensor<3x20xf32>
  dlc.yield %r : tensor<3x20xf32>
}
func.func private @long(%a: tensor<3x70xf32>, %b: tensor<3x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a, %b axis = 1 : (tensor<3x70xf32>, tensor<3x64xf32>) -> tensor<3x134xf32>
  dlc.yield %r : tensor<3x134xf32>
}
func.func private @pieces(%a: tensor<4001x70xf32>, %b: tensor<4001x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %r = dlc.concat %a, %b axis = 1 : (tensor<4001x70xf32>, tensor<4001x64xf32>) -> tensor<4001x134xf32>
  dlc.yield %r : tensor<4001x134xf32>
}
