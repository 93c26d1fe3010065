// The rounds of recurrences: the source that is printed.
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/recurrence.mlir | FileCheck %s
// RUN: dlc-cuda-tool %S/Inputs/recurrence.mlir | FileCheck %s --check-prefix=OLD

// Rows of a cluster; which columns belong to a unit; the sums of its gates; what a round reads ahead, and what a thread holds of the round before.
// CHECK: // launch: grid 12 x 1 x 1, block 64 x 1 x 1
// CHECK: // 5 rounds, 1 row by 4 blocks of 64 threads, weights in registers: 3 x 128 x 32
// CHECK: rounds = 5, units = 32, gates = 4, innerGates = 0, tileRows = 1, blocks = 4, threads = 64, parts = 8, segments = 1, paddedDepth = 32, heldSteps = 1;
// CHECK: float weight(int k, int gate, int unit) const {
// CHECK-NEXT: constexpr int starts[] = {
// CHECK-NEXT: const int column = starts[gate] + unit;
// CHECK-NEXT: return loadB(0, k, column).lane[0];
// CHECK: Carried begin(int row, int unit) const {
// CHECK-NEXT: const int at = row * 32 + unit;
// CHECK-NEXT: return {in0[at], in3[at]};
// CHECK: Ahead readAhead(int batch, int row, int unit) const {
// CHECK: return {in2[{{.*}}], in2[{{.*}}], in2[{{.*}}], in2[{{.*}}]};
// CHECK: Finished finish(int batch, int row, int unit, const float (&sums)[4], const Ahead &ahead, const Carried &carried) const {
// CHECK-NEXT: carried.value3
// CHECK: Carried carry(const Finished &finished) { return {finished.value1, finished.value0}; }
// CHECK: void write(const Finished &finished, bool isLast) const {
// CHECK-NEXT: if (isLast)
// CHECK-NEXT: store(out0
// CHECK: Segments<1> next(const Finished &finished) const {
// CHECK-NEXT: return {{[{][{]}}finished.value1}};
// CHECK: __cluster_dims__(4, 1, 1)
// CHECK-NEXT: lstm(const float *in0, const float *in1, const float *in2, const float *in3, float *out0, float *out1) {
// CHECK-NEXT: recurrence<lstm_problem>([=](int round) {
// CHECK-NEXT: return lstm_problem{in0, in1, in2 + round * 384, in3, out0, out1};
// OLD: // 5 rounds, 1 row by 1 block of 64 threads, weights in registers{{.*}}: 3 x 128 x 32
// OLD-NOT: __cluster_dims__

// Parts from the last one on; parts of results.
// CHECK-LABEL: struct lstm_backwards_problem
// CHECK: void write(const Finished &finished, bool isLast) const {
// CHECK-NEXT: if (isLast)
// CHECK-NEXT: store(out0
// CHECK-NEXT: {{^    }}store(out1
// CHECK-LABEL: lstm_backwards(
// CHECK: {in0, in1, in2 + (3 - round) * 480, in3, out0, out1 + round * 120}

// The next round's operand is rounded like the first one's.
// CHECK-LABEL: struct rnn_problem
// CHECK: Segments<1> next(const Finished &finished) const {
// CHECK: roundTo<__nv_bfloat16>(finished.value0)

// Two products: the gates of the first in front, which are all that its operand is computed of, and the second's weights by another name.
// CHECK-LABEL: struct gru_reset_before_problem
// CHECK: gates = 3, innerGates = 2,
// CHECK: loadLast(int batch, int k, int column) const {
// CHECK: gate >= innerGates ? loadLast(0, k, column).lane[0] : loadB(0, k, column).lane[0];
// CHECK: float inner(int batch, int row, int unit, const float (&sums)[innerGates], const InnerAhead &innerAhead, const Carried &carried) const {
// CHECK: Finished finish(int batch, int row, int unit, const float (&sums)[3], const Ahead &ahead, const Carried &carried) const {
// CHECK-LABEL: struct gru_f16_problem
// CHECK: float inner(
// CHECK: roundTo<__half>(

// A product of what several results give side by side: each is a segment of the next operand.
// CHECK-LABEL: struct lstm_gradient_problem
// CHECK: segments = 4,
// CHECK: Segments<4> next(const Finished &finished) const {
// CHECK-NEXT: return {{[{][{]}}finished.value4, finished.value0, finished.value3, finished.value1}};
