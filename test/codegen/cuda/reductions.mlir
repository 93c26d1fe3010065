// Reduction kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/reductions.mlir | FileCheck %s

// A warp per row; the last block has rows to spare, which compute the last row and store nothing.
// What is read in several passes is kept, and so is what is dear; a thread loads all its parts of the row at once.
// CHECK: // rows, a warp each, 8 a block, 4 elements a load, kept in registers
// CHECK-LABEL: softmax_warp(
// CHECK: const bool inside = wanted <= 36;
// CHECK: Vec<float, 4> made1[8];
// CHECK-NEXT: Vec<float, 4> kept0[8];
// CHECK: const int own = (part * workers + worker) * 4;
// CHECK-NEXT: const int element = part < 7 || own < elements ? own : 0;
// CHECK-NEXT: kept0[part] = load<4>(in0 + row * 1000 + element);
// CHECK: if (part < 7 || element < elements) {
// CHECK-NEXT: partial0 = combineLanes<Largest>(partial0, kept0[part]);
// CHECK: const auto largest0 = reduceWarp<Largest>(reduceLanes<Largest>(partial0));
// CHECK: made1[part] = expf(kept0[part] - largest0);
// CHECK-NEXT: partial1 = combineLanes<Sum>(partial1, made1[part]);
// CHECK: const auto sum1 = reduceWarp<Sum>
// CHECK: if (inside) {
// CHECK: result0[part] = made1[part] / sum1;
// CHECK: store(out0 + row * 1000 + element, result0[part]);

// CHECK: // rows, a block of 256 threads each, 1 element a load, kept in registers
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
