// Rows that are read again: kept or not, and shared by a cluster of blocks; the source that is printed.
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/rows.mlir | FileCheck %s
// RUN: dlc-cuda-tool %S/Inputs/rows.mlir | FileCheck %s --check-prefix=OLD

// CHECK-LABEL: softmax_warp_read_again(
// CHECK-NOT: #pragma unroll
// CHECK: expNearly(toFloat(load<8>(in0 + row * 264 + element)) - largest0)

// A block each for the pieces of a row.
// CHECK: // launch: grid 12 x 1 x 1, block 128 x 1 x 1
// CHECK: // rows, a cluster of 4 blocks of 128 threads each, 4 elements a load, kept in registers
// CHECK-NEXT: extern "C" __global__ void __launch_bounds__(128, 1) __cluster_dims__(4, 1, 1)
// CHECK-NEXT: softmax_cluster(
// CHECK: const int row = int(blockIdx.x) / 4;
// CHECK-NEXT: const int worker = int(blockIdx.x) % 4 * 128 + int(threadIdx.x);
// CHECK-NEXT: constexpr int workers = 512;
// CHECK: reduceCluster<Largest, 128, 4>(reduceLanes<Largest>(partial0), floatFromBits(0xff800000u));
// OLD: // rows, a block of 128 threads each, 4 elements a load, kept in registers
// OLD-NEXT: extern "C" __global__ void __launch_bounds__(128, 1)
// OLD-NEXT: softmax_cluster(

// Both operands of a residual stay as they are stored.
// CHECK-LABEL: residual_norm_warp(
// CHECK: Vec<__half, 4> kept0[4];
// CHECK: Vec<__half, 4> kept1[4];
// CHECK: const auto sum0 = reduceWarp<Sum>
// CHECK: toFloat(kept0[part]) + toFloat(kept1[part])
// CHECK: if (worker == 0) {
