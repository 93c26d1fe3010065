// Selection kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/selections.mlir | FileCheck %s

// CHECK: // a row by a block of 256 threads, 128 entries sorted in shared memory
// CHECK: struct top_scores_problem {
// CHECK-NEXT: using Key = unsigned;
// CHECK-NEXT: static constexpr int keyBits = 32, sorted = 128, threads = 256, mostElements = 3000;
// CHECK-NEXT: static constexpr int elements = 3000;
// CHECK-NEXT: static constexpr int kept = 100;
// CHECK: __device__ Key keyAt(int row, int element) const {
// CHECK: __device__ long long *place(int row, int rank) const {
// CHECK-NEXT: return out1 + row * 100 + rank;
// CHECK: __device__ void finish(int row, int rank, int element) const {
// CHECK: out0[row * 100 + rank] = in0[row * 3000 + element];
// CHECK-NEXT: *place(row, rank) = element;
// CHECK: selection(top_scores_problem{in0, out0, out1});

// CHECK: struct top_doubles_problem {
// CHECK-NEXT: using Key = unsigned long long;
// CHECK-NEXT: keyBits = 64

// CHECK: struct top_signed_bytes_problem {
// CHECK: keyBits = 8

// More than shared memory holds.
// CHECK: sorted = 4096
// CHECK: kept = 9000;
