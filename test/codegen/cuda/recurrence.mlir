// The rounds of recurrences: the source that is printed.
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/recurrence.mlir | FileCheck %s
// RUN: dlc-cuda-tool %S/Inputs/recurrence.mlir | FileCheck %s --check-prefix=OLD

// Rows of a cluster; which columns belong to a unit; the sums of its gates. The state c alternates between two places, the last round writes to
// the first of them; the state h does so, too.
// CHECK: // launch: grid 12 x 1 x 1, block 64 x 1 x 1
// CHECK: // 5 rounds, 1 row by 4 blocks of 64 threads, weights in shared memory: 3 x 128 x 32
// CHECK: rounds = 5, units = 32, gates = 4, innerGates = 0, tileRows = 1, blocks = 4, threads = 64, parts = 8;
// CHECK: float weight(int k, int gate, int unit) const {
// CHECK-NEXT: constexpr int starts[] = {
// CHECK-NEXT: const int column = starts[gate] + unit;
// CHECK-NEXT: return loadB(0, k, column).lane[0];
// CHECK: Finished finish(int batch, int row, int unit, const float (&sums)[4]) const {
// CHECK: float next(const Finished &finished) const {
// CHECK-NEXT: return finished.value1;
// CHECK: __cluster_dims__(4, 1, 1)
// CHECK-NEXT: lstm(const float *in0, const float *in1, const float *in2, const float *in3, float *out0, float *out1, float *other0, float *other1) {
// CHECK-NEXT: recurrence<lstm_problem>([=](int round) {
// CHECK-NEXT: const bool here = (4 - round) % 2 == 0;
// CHECK-NEXT: return lstm_problem{round == 0 ? in0 : here ? other1 : out1, in1, in2 + round * 384, round == 0 ? in3 : here ? other0 : out0, here ? out0 : other0, here ? out1 : other1};
// OLD: // 5 rounds, 1 row by 1 block of 64 threads, weights in shared memory: 3 x 128 x 32
// OLD-NOT: __cluster_dims__

// Parts from the last one on; parts of results.
// CHECK-LABEL: lstm_backwards(
// CHECK: round == 0 ? in0 : out1 + (round - 1) * 120, in1, in2 + (3 - round) * 480

// The next round's operand is rounded like the first one's.
// CHECK-LABEL: struct rnn_problem
// CHECK: float next(const Finished &finished) const {
// CHECK: roundTo<__nv_bfloat16>(finished.value0)

// Two products: the gates of the first in front, which are all that its operand is computed of, and the second's weights by another name.
// CHECK-LABEL: struct gru_reset_before_problem
// CHECK: gates = 3, innerGates = 2,
// CHECK: loadLast(int batch, int k, int column) const {
// CHECK: gate >= innerGates ? loadLast(0, k, column).lane[0] : loadB(0, k, column).lane[0];
// CHECK: float inner(int batch, int row, int unit, const float (&sums)[innerGates]) const {
// CHECK: Finished finish(int batch, int row, int unit, const float (&sums)[3]) const {
// CHECK-LABEL: struct gru_f16_problem
// CHECK: float inner(
// CHECK: roundTo<__half>(
