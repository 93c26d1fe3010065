// RUN: dlc opt %s -dlc-fuse-kernels -verify-diagnostics

func.func @dynamic(%x: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error @+1 {{has a result of unknown size, 'tensor<?xf32>'; bind the model's dims before kernels are made}}
  %0 = dlc.relu %x : tensor<?xf32> -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
