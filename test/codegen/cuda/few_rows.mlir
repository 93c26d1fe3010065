// Products with few rows: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/few_rows.mlir | FileCheck %s

// CHECK: launch: grid 7 x 1 x 1, block 256 x 1 x 1
// CHECK: struct fc_f32_problem {
// CHECK: tileColumns = 16, warps = 8;
// CHECK-NEXT: aLanes = 1, bLanes = 4, storeLanes = 4;
// CHECK-NEXT: bAlongDepth = false;
// CHECK: fewRows(fc_f32_problem{in0, in1, out0});

// Both operands by vectors along the depth.
// CHECK: struct fc_f32_transposed_problem {
// CHECK: aLanes = 4, bLanes = 4,
// CHECK-NEXT: bAlongDepth = true;

// 16 bytes of B, widened in registers.
// CHECK: struct fc_f16_problem {
// CHECK: using Value = float;
// CHECK: aLanes = 1, bLanes = 8,
// CHECK: toFloat(load<8>(in1 + k * 200 + column))

// More than four rows of 16-bit elements go to the tensor cores, unless the schedule says otherwise.
// CHECK: struct fc_bf16_8_rows_problem {
// CHECK: fewRows(

// Weights in another type are read in theirs.
// CHECK: struct fc_weights_of_8_bits_problem {
// CHECK: load<4>(in1 +
