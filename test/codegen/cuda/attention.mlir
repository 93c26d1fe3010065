// Attention as one kernel: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/attention.mlir | FileCheck %s
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/attention_split.mlir | FileCheck %s --check-prefix=SPLIT
// RUN: dlc-cuda-tool --arch=sm_90a %S/Inputs/attention_wgmma.mlir | FileCheck %s --check-prefix=WGMMA

// CHECK: // launch: grid 2 x 1 x 1, block 128 x 1 x 1, 9216 bytes of shared memory
// CHECK: // attention 64x32, 2 stages, 4 warps: 40 x 40, heads of 16 and 16, 2 batches
// CHECK-NEXT: struct plain_problem {
// CHECK: scoreLanes = 2, storeLanes = 8, past = 0;
// CHECK-NEXT: isCausal = false, hides = false, isScaled = true;
// CHECK-NEXT: scale = 2.500000000e-01f;
// CHECK: queryLanes = 8, keyLanes = 8, valueLanes = 8;
// CHECK-NEXT: holdsQueries = true;
// CHECK: placeKey(int batch, int key, int k) const {
// CHECK-NEXT: return in1 + (batch * 640 + key * 16 + k);

// Heads of 20 elements are copied by eight bytes, those of 6 by four; heads of 256 are read from shared memory each time.
// CHECK: struct head_20_problem {
// CHECK: queryLanes = 4, keyLanes = 4, valueLanes = 4;
// CHECK: struct head_6_problem {
// CHECK: queryLanes = 2, keyLanes = 2, valueLanes = 2;
// CHECK: struct head_256_problem {
// CHECK: holdsQueries = false

// Out of the fused projection: two query heads share keys and values; the result's heads lie side by side.
// CHECK: // attention 32x16, 2 stages, 2 warps: 35 x 35, heads of 16 and 16, 8 batches, causal
// CHECK-NEXT: struct grouped_fused_problem {
// CHECK: placeQuery(int batch, int row, int k) const {
// CHECK-NEXT: return in0 + (batch % 4 * 16 + batch / 4 * 4480 + row * 128 + k);
// CHECK: placeKey(int batch, int key, int k) const {
// CHECK-NEXT: return in0 + (64 + batch / 2 % 2 * 16 + batch / 4 * 4480 + key * 128 + k);
// CHECK: ((udiv(batch, 4) * 35 + row) * 4 + umod(batch, 4)) * 16 + column};

// CHECK: struct mask_of_keys_problem {
// CHECK: return sums * 0.25f + load<2>(in3 + udiv(batch, 2) * 46 + column);

// What a row does not see is left out where nothing can outweigh what is added to it; what it sees is only scaled.
// CHECK: struct causal_problem {
// CHECK: isCausal = true, hides = true, isScaled = true;
// CHECK: Vec<float, 2> scores(int batch, int row, int column, const Vec<float, 2> &sums) const {
// CHECK-NEXT: return sums * 0.25f + select(column + laneIds<2, int>() <= row, 0.0f, floatFromBits(0xff800000u));
// CHECK: seenScores({{.*}}) const {
// CHECK-NEXT: return sums * 0.25f;
// CHECK: struct causal_past_problem {
// CHECK: past = 37;
// CHECK: struct causal_added_problem {
// CHECK: isCausal = true, hides = false, isScaled = true;

// Blocks of a cluster that share the keys.
// SPLIT: // launch: grid 24 x 1 x 1, block 32 x 1 x 1
// SPLIT: // attention 16x16, 4 stages, 1 warps, 8 blocks share the keys: 1 x 200, heads of 64 and 64, 3 batches
// SPLIT: tileRows = 16, tileKeys = 16, warps = 1, stages = 4, split = 8;
// SPLIT: __cluster_dims__(8, 1, 1)

// By wgmma: boxes of 64 elements of the head by a tile's rows or keys; weights are operands in registers.
// WGMMA: // launch: grid 2 x 1 x 1, block 384 x 1 x 1, 67656 bytes of shared memory
// WGMMA: // attention by wgmma 128x64, 2 stages, 2 warp groups multiply: 150 x 200, heads of 64 and 64, 1 batches
// WGMMA-NEXT: struct plain_problem {
// WGMMA: columns = valueSize, tileRows = 128, tileColumns = 64;
// WGMMA-NEXT: rows = queries;
// WGMMA: tileKeys = 64, stages = 2, cluster = 1, headChunks = 1;
// WGMMA: void fetchKey(unsigned to, unsigned barrier, int batch, int key, int chunk) const {
// WGMMA-NEXT: loadBox(to, map1, barrier, chunk * 64, key);
// WGMMA: void multiplyKeys(float (&d)[32], unsigned long long a, unsigned long long b,
// WGMMA: wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 {{.*}}, a, b, p, 1, 1, 0, 0;
// WGMMA: void multiplyValues(float (&d)[32], const unsigned (&a)[16], unsigned long long b, int adds) {
// WGMMA: wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 {{.*}}, {%32, %33, %34, %35}, b, p, 1, 1, 1;
// WGMMA: __launch_bounds__(384, 1)
// WGMMA: struct grouped_fused_problem {
// WGMMA: loadBox(to, map0, barrier, chunk * 64, row, batch / 4, batch % 4);
// WGMMA: loadBox(to, map1, barrier, chunk * 64, key, batch / 4, batch / 2 % 2);
