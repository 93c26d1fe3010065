// Contraction kernels: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/contractions.mlir | FileCheck %s

// CHECK: struct gemm_bias_relu_problem {
// CHECK: static constexpr int rows = 70, columns = 132, depth = 96, batches = 1;
// CHECK: loadA(int batch, int row, int k) const {
// CHECK-NEXT: return load<4>(in0 + row * 96 + k);
// CHECK: loadB(int batch, int k, int column) const {
// CHECK-NEXT: return load<4>(in1 + k * 132 + column);
// CHECK: Finished finish(int batch, int row, int column, const Vec<float, 4> &sums) const {
// CHECK-NEXT: sums + load<4>(in2 + column)
// CHECK: store(out0 + finished.at0, finished.value0);
// CHECK: __launch_bounds__(
// CHECK-NEXT: gemm_bias_relu(const float *in0, const float *in1, const float *in2, float *out0) {
// CHECK-NEXT: gemm(gemm_bias_relu_problem{in0, in1, in2, out0});

// Odd sizes: element by element.
// CHECK: struct gemm_odd_problem {
// CHECK: aLanes = 1, bLanes = 1, storeLanes = 1;

// Parameters of the schedule attribute.
// CHECK: struct gemm_big_tile_problem {
// CHECK: tileRows = 128, tileColumns = 128, tileDepth = 8;

// A shared right-hand side: the batch dims are more rows.
// CHECK: struct batched_shared_problem {
// CHECK-NEXT: rows = 120, columns = 24, depth = 16, batches = 1;

// f16 is summed in f32, bytes in i32.
// CHECK: struct gemm_half_problem {
// CHECK: using Value = float;
// CHECK: struct gemm_bytes_problem {
// CHECK: using Value = int;

// Convolution: padding reads zeros; bias, residual and activation in the epilogue.
// CHECK: struct conv3x3_bias_residual_relu_problem {
// CHECK: ? load<4>(in0 {{.*}} : splat<4>(0.0f)
// CHECK: sums + load<4>(in2 + column) + load<4>(in3 +

// A 1x1 convolution is a plain product; both outputs are stored.
// CHECK: struct conv1x1_problem {
// CHECK: return load<4>(in0 + row * 64 + k);
// CHECK: store(out0 + finished.at0, finished.value0);
// CHECK-NEXT: store(out1 + finished.at1, finished.value1);

// CHECK: struct conv_grouped_problem {
// CHECK: batches = 4;

// Groups of threads that share the depth.
// CHECK: // tiles 32x32x16 on CUDA cores, 256 threads in 4 groups: 40 x 44 x 203
// CHECK-NEXT: struct groups_depth_problem {
// CHECK: threadRows = 4, threadColumns = 4, groups = 4;
// CHECK: __launch_bounds__(256, 1)
