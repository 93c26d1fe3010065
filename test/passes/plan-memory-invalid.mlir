// RUN: dlc opt %s -dlc-plan-memory -split-input-file -verify-diagnostics

module {
  func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
    // expected-error @+1 {{expected each result of @main to be the result of a launch, and returned once; run dlc-copy-outputs first}}
    return %x : tensor<4xf32>
  }
}

// -----

module {
  func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
    // expected-error @+1 {{'dlc.relu' stands outside of kernels; run dlc-fuse-kernels and dlc-outline-kernels first}}
    %0 = dlc.relu %x : tensor<4xf32> -> tensor<4xf32>
    %1 = dlc.launch @exp(%0) : (tensor<4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @exp(%x: tensor<4xf32>) -> tensor<4xf32> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
    %0 = dlc.exp %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %0 : tensor<4xf32>
  }
}

// -----

// expected-error @+1 {{expected a public function to plan}}
module {
}
