// Transposes through shared memory: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/transposes.mlir | FileCheck %s

// Four neighbours an access where both innermost sizes allow it, else one.
// CHECK: // transpose by tiles of 32x32, 1 element an access, 256 threads
// CHECK-LABEL: to_channels_last(
// CHECK: // transpose by tiles of 64x64, 4 elements an access, 256 threads
// CHECK-LABEL: to_channels_first(
// CHECK: __shared__ float tile[TransposeTile<64, 4>::slots];
// CHECK: if (a < 64 && b < 96) {
// CHECK: load<4>(in0 +
// CHECK: barrier();
// CHECK: if (b < 96 && a < 64) {
// CHECK: TransposeTile<64, 4>::take<float>(tile, near, line);
// CHECK: store(out0 +

// Bytes wait in slots of their own.
// CHECK-LABEL: matrix_bytes(
// CHECK: __shared__ int tile[

// What leads in is computed in front of the tile, what follows behind it; all is read before anything is written.
// CHECK-LABEL: fused_both_sides(
// CHECK: found = select(
// CHECK: const auto taken =
// CHECK: taken + load<4>(in2 + b)
// CHECK: store(out0 +
// CHECK-NEXT: store(out1 +

// Two operands that are transposed, or an innermost dim that stays: loops.
// CHECK: // loop,
// CHECK-LABEL: two_transposes(
// CHECK: // loop, 4 elements a thread
// CHECK-LABEL: same_innermost(
