// Scatters: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/scatter.mlir | FileCheck %s

// A block owns four rows of the result, and copies them sixteen bytes at a time.
// CHECK: // launch: grid 10 x 1 x 1, block 128 x 1 x 1
// CHECK: // scatter, 4 rows a block, 128 threads
// CHECK-NEXT: struct rows_problem {
// CHECK: static constexpr Index batches = 1, cells = 37, width = 40, entries = 21, ranges = 10, span = 4, parts = 1, part = 40, across = 64, lanes = 4;
// CHECK: const T *operand() const { return in0; }
// CHECK: const T *updates() const { return in2; }
// CHECK: Index entriesOf(Index batch) const {
// CHECK: Index cellAt(Index entry) const {
// CHECK: in1[entry]
// CHECK: T combine(T there, T update) const {
// CHECK-NEXT: return update;
// CHECK: scatterBlocks(rows_problem{in0, in1, in2, out0});

// Rows in two parts of 32 columns at most; an odd width is copied one by one.
// CHECK-LABEL: struct rows_add_problem
// CHECK: parts = 2, part = 32, across = 32, lanes = 4;
// CHECK: return there + update;
// CHECK-LABEL: struct rows_odd_problem
// CHECK: lanes = 1;

// A thread owns four targets of a line.
// CHECK: // scatter, a line of 4 a thread, 128 threads
// CHECK-LABEL: struct lines_problem
// CHECK: static constexpr Index batches = 1, targets = 7, columns = 70, rows = 5, updatedColumns = 70, ranges = 2, span = 4;
// CHECK: Index targetAt(Index update) const {
// CHECK: scatterLines(lines_problem{in0, in1, in2, out0});

// Lines without updates.
// CHECK-LABEL: struct lines_part_problem
// CHECK: Index updatesOf(Index batch, Index column) const {
// CHECK: ? {{.*}} : -1;

// f16 is computed in f32 and rounded after every update, as the reference does.
// CHECK-LABEL: struct rows_add_f16_problem
// CHECK: using T = __half;
