// Reduction kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/reductions.mlir | FileCheck %s

// A warp per row; the last block has rows to spare, which compute the last row and store nothing.
// CHECK: // rows, a warp each, 8 a block, 4 elements a load
// CHECK-LABEL: softmax_warp(
// CHECK: const bool inside = wanted <= 36;
// CHECK: const auto largest0 = reduceWarp<Largest>(reduceLanes<Largest>(partial0));
// CHECK: expf(load<4>(in0 + row * 1000 + element) - largest0)
// CHECK: const auto sum1 = reduceWarp<Sum>
// CHECK: if (inside) {
// CHECK: store(out0 +

// CHECK: // rows, a block of 256 threads each, 1 element a load
// CHECK-LABEL: softmax_block(
// CHECK: reduceBlock<Largest, 256>(

// The mean is an output too: one thread of the row stores it.
// CHECK-LABEL: layer_norm(
// CHECK: if (worker == 0) {
// CHECK-NEXT: out1[row] = divideBy(sum0, 768.0f);

// The innermost dim stays: threads own columns and share the reduced elements.
// CHECK-LABEL: global_pool(
// CHECK: reduceColumns<Sum, 8>

// Totals of several columns are vectors.
// CHECK-LABEL: channel_softmax_vector(
// CHECK: / sum1

// CHECK-LABEL: all_true(
// CHECK: reduceWarp<SmallestUnsigned>
