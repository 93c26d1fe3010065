// RUN: not dlc-cuda-tool %s 2>&1 | FileCheck %s
// CHECK: error: 'dlc.relu' op has a dim that is not known: 'tensor<?x4xf32>'
func.func private @dynamic(%a: tensor<?x4xf32>) -> tensor<?x4xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.relu %a : tensor<?x4xf32> -> tensor<?x4xf32>
  dlc.yield %0 : tensor<?x4xf32>
}
