// Contractions by wgmma: the source that is printed.
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/wgmma.mlir | FileCheck %s
// RUN: dlc-cuda-tool %S/Inputs/wgmma.mlir | FileCheck %s --check-prefix=PLAIN
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/wgmma_tf32.mlir | FileCheck %s --check-prefix=TF32
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/wgmma_bytes.mlir | FileCheck %s --check-prefix=BYTES
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/wgmma_ping_pong.mlir | FileCheck %s --check-prefix=TURNS

// Neighbours along the depth are one box of 64 elements of depth by the tile's side; along the side they are boxes of
// 64 elements of it by 64 of depth. More tiles than blocks: two go over all.
// CHECK: // launch: grid 2 x 1 x 1, block 384 x 1 x 1, 116784 bytes of shared memory
// CHECK-NEXT: // tensor<136x144xf16>, tensor<144x200xf16> -> tensor<136x200xf16>
// CHECK-NEXT: // wgmma 128x128x64, 3 stages, 2 warp groups multiply: 136 x 200 x 144
// CHECK: tileRows = 128, tileColumns = 128, stages = 3, cluster = 1, turns = 3, storeLanes = 8;
// CHECK-NEXT: aAlongDepth = true, bAlongDepth = false, pingPong = false;
// CHECK: const TensorMap *map0;
// CHECK-NEXT: const TensorMap *map1;
// CHECK: void fetchA(unsigned to, unsigned barrier, int batch, int row, int turn) const {
// CHECK-NEXT: const int k = turn * 64;
// CHECK-NEXT: loadBox(to, map0, barrier, k, row);
// CHECK: void fetchB(unsigned to, unsigned barrier, int batch, int turn, int column) const {
// CHECK-NEXT: const int k = turn * 64;
// CHECK-NEXT: loadBox(to, map1, barrier, column, k);
// CHECK-NEXT: loadBox(to + 8192, map1, barrier, column + 64, k);
// The four products of a stage in one statement: only the first may begin new sums; the second operand is transposed.
// CHECK: void multiply(float (&d)[64], unsigned long long a, unsigned long long b,
// CHECK: setp.ne.b32 p, %66, 0;
// CHECK: wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 {%0, {{.*}}, %63}, a, b, p, 1, 1, 0, 1;
// CHECK-NEXT: add.s64 a, a, 2;\nadd.s64 b, b, 128;
// CHECK-NEXT: wgmma{{.*}} a, b, q, 1, 1, 0, 1;
// CHECK: __launch_bounds__(384, 1)
// CHECK-NEXT: f16_nn(const __half *in0, const __half *in1, __half *out0, const __grid_constant__ TensorMap map0, const __grid_constant__ TensorMap map1) {
// CHECK-NEXT: wgmmaGemm(f16_nn_problem{in0, in1, out0, &map0, &map1});

// CHECK: struct f16_tt_problem {
// CHECK: loadBox(to + 8192, map0, barrier, row + 64, k);
// CHECK: loadBox(to, map1, barrier, k, column);
// CHECK: k16.f32.f16.f16 {{.*}}, 1, 1, 1, 0;
// CHECK: struct bf16_nn_problem {
// CHECK: m64n64k16.f32.bf16.bf16

// One consumer for 64 rows; a block for each tile.
// CHECK: // launch: grid 4 x 1 x 1, block 256 x 1 x 1, 107600 bytes
// CHECK: struct tile_64_96_problem {
// CHECK: storeLanes = 4;

// Batches are coordinates, but for an operand that all share.
// CHECK: struct batches_problem {
// CHECK: loadBox(to, map0, barrier, k, row, batch);
// CHECK: struct batches_shared_problem {
// CHECK: loadBox(to, map0, barrier, k, row, batch);
// CHECK: loadBox(to, map1, barrier, column, k, batch / 3);

// Heads stay where the projection has them.
// CHECK: struct attention_scores_problem {
// CHECK: loadBox(to, map0, barrier, k, row, batch / 3, batch % 3);
// CHECK: struct attention_fused_problem {
// CHECK: const __half *in0;
// CHECK: loadBox(to, map0, barrier, k, row, batch / 3, batch % 3);
// CHECK: loadBox(to, map1, barrier, k, column, batch / 3, batch % 3);

// The epilogue is that of the other kinds, but what it reads at each row is read ahead.
// CHECK: struct bias_gelu_residual_problem {
// CHECK: static constexpr bool readsAhead = true;
// CHECK-NEXT: struct Ahead {
// CHECK-NEXT: Vec<__half, 8> value0;
// CHECK: Ahead readAhead(int batch, int row, int column) const {
// CHECK-NEXT: return {load<8>(in3 + row * 160 + column)};
// CHECK: Finished finish(int batch, int row, int column, const Vec<float, 8> &sums, const Ahead &ahead) const {
// CHECK-NEXT: return {{.*}}load<8>(in2 + column){{.*}}ahead.value0
// CHECK: struct two_results_problem {
// CHECK: Vec<float, 8> value0;
// CHECK: Vec<__half, 8> value1;

// Groups of a convolution are batches, and lie inside of the channels.
// CHECK: struct conv1x1_grouped_problem {
// CHECK: rows = 144, columns = 64, depth = 64, batches = 2;
// CHECK: loadBox(to, map0, barrier, k, row, batch);

// A sliding window: channels of a tap, the place of the first row, its image, how far the tap is. The filter's taps are a dim of its map.
// CHECK: // wgmma 128x128x64, 3 stages, 2 warp groups multiply, sliding window: 198 x 136 x 576
// CHECK-NEXT: struct conv3x3_problem {
// CHECK: turns = 9, storeLanes = 8;
// CHECK: loadWindow(to, map0, barrier, 0, row % 11 - 1, row / 11 % 9 - 1, row / 99, turn % 3, turn / 3);
// CHECK: const int k = 0;
// CHECK-NEXT: loadBox(to, map1, barrier, column, k, turn);
// CHECK: struct conv3x3_stride2_problem {
// CHECK: turns = 18,
// CHECK: loadWindow(to, map0, barrier, turn % 2 * 64, row % 7 * 2 - 1, row / 7 % 5 * 2, row / 35, turn / 2 % 3, turn / 6);
// CHECK: const int k = turn % 2 * 64;
// CHECK-NEXT: loadBox(to, map1, barrier, column, k, turn / 2);
// CHECK: struct conv3x3_dilated_problem {
// CHECK: loadWindow(to, map0, barrier, 0, row % 12 - 2, row / 12 % 12 - 2, row / 144, turn % 3 * 2, turn / 3 * 2);
// CHECK: struct conv1x1_stride2_problem {
// CHECK: loadWindow(to, map0, barrier, turn % 2 * 64, row % 7 * 2, row / 7 % 7 * 2, row / 49, 0, 0);
// CHECK: struct conv_line_problem {
// CHECK: loadWindow(to, map0, barrier, 0, row % 24 * 3 - 3, row / 24, turn);
// CHECK: struct conv_volume_problem {
// CHECK: struct conv3x3_cluster_problem {
// CHECK: loadBox<2>(to, map1, barrier, column, k, turn);
// CHECK: __launch_bounds__(256, 1) __cluster_dims__(2, 1, 1)

// A gradient walks over its filter backwards.
// CHECK: struct data_grad_problem {
// CHECK: loadWindow(to, map0, barrier, turn % 2 * 64, row % 11 - 1, row / 11 % 9 - 1, row / 99, turn / 2 % 3, turn / 6);
// CHECK: loadBox(to, map1, barrier, k, column, 8 - turn / 2);

// Without a schedule of its own.
// PLAIN: struct f16_nn_problem {
// PLAIN: tensorGemm(f16_nn_problem{in0, in1, out0});
// PLAIN-NOT: wgmma

// f32 in tf32: a stage is 32 elements deep, and nothing is transposed.
// TF32: // wgmma 128x128x32, 3 stages, 2 warp groups multiply: 136 x 200 x 148
// TF32: using Sum = float;
// TF32: turns = 5, storeLanes = 4;
// TF32: const int k = turn * 32;
// TF32-NEXT: loadBox(to, map0, barrier, k, row);
// TF32: loadBox(to, map1, barrier, k, column);
// TF32: void multiply(float (&d)[64], unsigned long long a, unsigned long long b,
// TF32: wgmma.mma_async.sync.aligned.m64n128k8.f32.tf32.tf32 {%0, {{.*}}, %63}, a, b, p, 1, 1;\n"
// TF32-NEXT: add.s64 a, a, 2;\nadd.s64 b, b, 2;
// TF32: struct tf32_bias_residual_problem {
// TF32: static constexpr bool readsAhead = true;
// A filter that ends with its depth: boxes of channels by columns, a tap each.
// TF32: struct tf32_conv3x3_problem {
// TF32: loadWindow(to, map0, barrier, 0, row % 11 - 1, row / 11 % 9 - 1, row / 99, turn % 3, turn / 3);
// TF32: loadBox(to, map1, barrier, k, column, turn);

// Bytes: a stage is 128 elements deep; sums are integers, and wrap.
// BYTES: // wgmma 128x128x128, 3 stages, 2 warp groups multiply: 136 x 200 x 208
// BYTES: using Sum = int;
// BYTES: void multiply(int (&d)[64], unsigned long long a, unsigned long long b,
// BYTES: wgmma.mma_async.sync.aligned.m64n128k32.s32.s8.s8 {%0, {{.*}}, %63}, a, b, p;\n"
// BYTES: : "+r"(d[0]),
// BYTES: struct ui8_i8_nt_problem {
// BYTES: k32.s32.u8.s8
// BYTES: struct i8_ui8_nt_problem {
// BYTES: k32.s32.s8.u8
// BYTES: struct ui8_ui8_nt_problem {
// BYTES: k32.s32.u8.u8
// BYTES: struct ui8_i8_quantized_problem {
// BYTES: Finished finish(int batch, int row, int column, const Vec<int, 8> &sums, const Ahead &ahead) const {

// Warp groups that have whole tiles in turn.
// TURNS: // wgmma 128x128x64, 4 stages, 2 warp groups multiply, in turn: 900 x 168 x 136
// TURNS: bAlongDepth = false, pingPong = true;
