// Scan kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/scans.mlir | FileCheck %s

// CHECK: // rows, a block of 64 threads each, 4 elements a load
// CHECK-LABEL: scan_chunks(
// CHECK: for (int chunk = 0; chunk < elements; chunk += 256) {
// CHECK: if (step < elements) {
// CHECK-NEXT: running = toLanes<4>(load<4>(in0 + row * 1100 + element));
// CHECK: scanLanes<Sum, false>(running)
// CHECK: scanBlock<Sum, 64, Value>(own, 0.0f, total)
// CHECK: takeIn<Sum, false, false>
// CHECK: before = Sum::combine(before, total);
// CHECK: store(out0 + row * 1100 + element, running);

// One row has no number; its length is no multiple of four.
// CHECK-LABEL: scan_one_row(
// CHECK-NOT: int row
// CHECK: Vec<Value, 1> running

// CHECK-LABEL: scan_exclusive_reverse(
// CHECK: element = elements - 1 - step
// CHECK: takeIn<Sum, true, true>

// CHECK: // columns, 8 threads a column, 4 elements each at a time
// CHECK-LABEL: scan_columns_chunks(
// CHECK: if (element < elements && row < 74) {
// CHECK: scanColumns<Sum, 8, Value>
