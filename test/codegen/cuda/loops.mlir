// Loop kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/loops.mlir | FileCheck %s

// Four elements a thread by 16-byte accesses; the broadcast operand is one element for all lanes or a load of its own.
// CHECK-LABEL: add_scale_relu(const float *in0, const float *in1, const float *in2, float *out0) {

// Neighbouring elements of the bias are loaded at once.
// CHECK-LABEL: gelu_vector(
// CHECK: const int position = thread * 4;
// CHECK: load<4>(in0 + position) + load<4>(in1 + umod(position, 1024))
// CHECK-NEXT: store(out0 + position, {{.*}}erff(

// 91 elements: one a thread, and a guard.
// CHECK-LABEL: odd_tail(
// CHECK: if (thread < 91) {
// CHECK: out0[position] =

// A transposed read is not contiguous: no vectors.
// CHECK-LABEL: transpose(
// CHECK-NOT: load<
// CHECK: out0[position] = in0[

// A boundary at a multiple of the lanes is the same for all of them.
// CHECK-LABEL: concat_channels(
// CHECK: < 32 ? load<4>(in0
// CHECK-SAME: : load<4>(in1
// CHECK-LABEL: concat_odd(
// CHECK-NOT: load<
// CHECK: < 33 ? in0[

// Windows are loops; their loads are vectors along the channels.
// CHECK-LABEL: max_pool(
// CHECK: for (int
// CHECK: maximum({{.*}}load<4>(in0

// f16 is loaded eight at a time and computed in f32.
// CHECK-LABEL: half_silu(const __half *in0, const __half *in1, __half *out0) {
// CHECK: toFloat(load<{{[48]}}>(in0 + position))
// CHECK: roundTo<__half>
