// Filter gradients of narrow groups: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/narrow_gradients.mlir | FileCheck %s

// CHECK: // filter gradient of narrow groups, 4 channels of 3 taps a thread, 4 of 128 threads side by side
// CHECK-NEXT: struct same_3x3_problem {
// CHECK: originAt(int part) const {
// CHECK-NEXT: return -1;
// CHECK: isInside(int part, int line, int sum) const {
// CHECK-NEXT: return ult(line + umod(sum, 9) - 1, 9);
// CHECK: operandAt(int part, int line, int sum, int column, int channel) const {
// CHECK-NEXT: return load<4>(in0 + ((udiv(sum, 9) * 9 + line + umod(sum, 9) - 1) * 10 + column) * 24 + channel);
// CHECK: gradientAt(int part, int sum, int place, int channel) const {
// CHECK-NEXT: return load<4>(in1 + (sum * 10 + place) * 24 + channel);
// CHECK: void finish(
// CHECK: sums * load<4>(in2 + channel) + load<4>(in3
// CHECK: narrowGradient(same_3x3_problem{in0, in1, in2, in3, out0});

// 21 channels: one by one.
// CHECK: // filter gradient of narrow groups, 1 channel of 3 taps a thread
// CHECK-LABEL: struct odd_channels_problem

// Two filters for each channel share what is read.
// CHECK: // filter gradient of narrow groups, 2 channels of 3 taps a thread
// CHECK-LABEL: struct multiplier_problem
// CHECK: operandAt(
// CHECK-NEXT: return splat<2>(in0[

// A line cut into four parts begins elsewhere in each.
// CHECK-LABEL: struct one_dim_cut_problem
// CHECK: originAt(int part) const {
// CHECK-NEXT: return umod(part, 4) * 6 - 2;

// f16 is summed in f32.
// CHECK-LABEL: struct half_lanes_problem
// CHECK: using Value = float;
