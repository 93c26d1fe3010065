// What must be vector code: inner loops of vectors, no divisions for indices, no calls.
// RUN: dlc-cpu-tool %s --level x86-64-v4 --print s | FileCheck %s --check-prefixes=CHECK,V4
// RUN: dlc-cpu-tool %s --level x86-64-v3 --print s | FileCheck %s --check-prefixes=CHECK,V3

// Broadcast along the channels, residual, relu: one pass of vectors; relu is a single instruction.
// CHECK-LABEL: {{^}}a_bias_residual_relu:
// CHECK-NOT: div
// V4: vaddps {{.*}}%zmm
// V4: vmaxps %zmm{{[0-9]+}}, %zmm{{[0-9]+}}, %zmm
// V4: vmovups %zmm{{[0-9]+}}, {{.*}}(%r
// V3: vaddps {{.*}}%ymm
// V3: vmaxps %ymm{{[0-9]+}}, %ymm{{[0-9]+}}, %ymm
// V3: vmovups %ymm{{[0-9]+}}, {{.*}}(%r
// CHECK: retq
func.func private @a_bias_residual_relu(%a: tensor<1x56x56x64xf32>, %b: tensor<64xf32>, %c: tensor<1x56x56x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.add %a, %b : (tensor<1x56x56x64xf32>, tensor<64xf32>) -> tensor<1x56x56x64xf32>
  %1 = dlc.add %0, %c : (tensor<1x56x56x64xf32>, tensor<1x56x56x64xf32>) -> tensor<1x56x56x64xf32>
  %2 = dlc.relu %1 : tensor<1x56x56x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %2 : tensor<1x56x56x64xf32>
}

// Functions are polynomials, not calls.
// CHECK-LABEL: {{^}}b_functions:
// CHECK-NOT: callq
// V4: vfmadd{{[0-9]+}}ps {{.*}}%zmm
// V3: vfmadd{{[0-9]+}}ps {{.*}}%ymm
// CHECK-NOT: callq
// CHECK: retq
func.func private @b_functions(%a: tensor<5000xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.exp %a : tensor<5000xf32> -> tensor<5000xf32>
  %1 = dlc.tanh %0 : tensor<5000xf32> -> tensor<5000xf32>
  %2 = dlc.erf %1 : tensor<5000xf32> -> tensor<5000xf32>
  %3 = dlc.log %2 : tensor<5000xf32> -> tensor<5000xf32>
  %4 = dlc.sigmoid %3 : tensor<5000xf32> -> tensor<5000xf32>
  dlc.yield %4 : tensor<5000xf32>
}

// The window is unrolled; vectors of channels.
// CHECK-LABEL: {{^}}c_max_pool:
// V4: vmaxps {{.*}}%zmm
// V3: vmaxps {{.*}}%ymm
// CHECK: retq
func.func private @c_max_pool(%a: tensor<1x112x112x64xf32>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.pool max %a channels_last {kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : tensor<1x112x112x64xf32> -> tensor<1x56x56x64xf32>
  dlc.yield %0 : tensor<1x56x56x64xf32>
}

// A row's sum has several vectors of partial sums.
// CHECK-LABEL: {{^}}d_row_sum:
// CHECK-NOT: callq
// V4-COUNT-4: vaddps {{.*}}%zmm
// V3-COUNT-4: vaddps {{.*}}%ymm
// CHECK: retq
func.func private @d_row_sum(%a: tensor<64x4096xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %a axes = [1] : tensor<64x4096xf32> -> tensor<64xf32>
  dlc.yield %0 : tensor<64xf32>
}

// Channels last: vectors of channels are summed over the pixels; libc clears the block of sums and copies it.
// CHECK-LABEL: {{^}}e_pixel_mean:
// CHECK-NOT: callq {{([^m]|m[^e])}}
// V4: vaddps {{.*}}%zmm
// V3: vaddps {{.*}}%ymm
// CHECK: retq
func.func private @e_pixel_mean(%a: tensor<1x7x7x512xf32>) attributes {dlc.kernel, root = #dlc<kernel_root reduction>} {
  %0 = dlc.reduce sum %a axes = [1, 2] {keepdims = true} : tensor<1x7x7x512xf32> -> tensor<1x1x1x512xf32>
  dlc.yield %0 : tensor<1x1x1x512xf32>
}

// Half precision is widened by instructions.
// CHECK-LABEL: {{^}}f_half:
// CHECK-NOT: callq
// CHECK: vcvtph2ps
// CHECK: vcvtps2ph
// CHECK: retq
func.func private @f_half(%a: tensor<4096xf16>) attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.mul %a, %a : (tensor<4096xf16>, tensor<4096xf16>) -> tensor<4096xf16>
  dlc.yield %0 : tensor<4096xf16>
}
