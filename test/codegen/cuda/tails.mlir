// Tails of vectors: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/tails.mlir | FileCheck %s

// Vectors across the ends of rows, and what is left one by one.
// CHECK-LABEL: rows_7x33(
// CHECK: if (thread < 57) {
// CHECK-NEXT: const int position = thread * 4;
// CHECK: store(out0 + position,
// CHECK: } else if (thread < 60) { // less than a vector is left
// CHECK-NEXT: const int position = thread + 171;
// CHECK: out0[position] =

// A broadcast operand starts anew with each row.
// CHECK-LABEL: broadcast_9x31(
// CHECK-NOT: load<
// CHECK: out0[position] =
