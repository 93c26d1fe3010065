// Depthwise convolutions: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/depthwise.mlir | FileCheck %s

// CHECK: // depthwise, 4 channels of 4 pixels a thread, 128 threads
// CHECK-NEXT: struct same_3x3_problem {
// CHECK: operandAt(int image, int column, int row, int channel) const {
// CHECK-NEXT: return load<4>(in0 + ((image * 14 + row) * 15 + column) * 16 + channel);
// CHECK: filterAt(int tapColumn, int tapRow, int channel) const {
// CHECK-NEXT: return load<4>(in1 + (tapRow * 3 + tapColumn) * 16 + channel);
// CHECK: void finish(
// CHECK: sums + load<4>(in2 + channel)
// CHECK: depthwise(same_3x3_problem{in0, in1, in2, in3, out0});

// Five channels: one by one.
// CHECK: // depthwise, 1 channel of 4 pixels a thread
// CHECK-LABEL: struct odd_channels_problem

// f16 is summed in f32.
// CHECK: // depthwise, 8 channels of 4 pixels a thread
// CHECK-LABEL: struct half_lanes_problem
// CHECK: using Value = float;
// CHECK: return toFloat(load<8>(in0
