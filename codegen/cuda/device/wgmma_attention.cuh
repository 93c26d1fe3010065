// Softmax(Q K^T) V on the tensor cores of sm_90a: the copy engine brings queries once, keys and values into rings of
// stages in shared memory; warp groups multiply them from there (wgmma). Scores stay in registers, and so do the
// weights as the left operand of their product. What is computed is that of attention.cuh.
//
// One warp group of a block only starts copies, two others have 64 rows each. While a warp group turns scores into
// weights, its product of the tile's values before is on its way, and so are the products of the other one.
//
// Beside what softmax.cuh and finishRows ask for, a Problem has
//   tileRows, tileKeys, stages             128; 64 or 128; what each ring holds
//   headChunks, tileColumns                64 elements of the head each; columns of the result, in steps of 64
//   fetchQuery(to, barrier, batch, row, chunk), fetchKey(..., key, chunk), fetchValue(..., key, chunk)
//                                          start the copy of rows of 128 bytes: a tile's rows or keys
//   multiplyKeys(scores, a, b, adds)       64 rows by tileKeys over 64 elements of the head; adds: else the sums begin
//   multiplyValues(results, weights, b, adds)   64 rows by tileColumns over tileKeys
#pragma once
#include "device/softmax.cuh"
#include "device/wgmma_gemm.cuh"

// Sizes that follow from a Problem.
template <class P> struct WgmmaAttention {
  static constexpr int group = 4 * Warp::lanes, valueChunks = P::tileColumns / 64;
  static constexpr int chunkBytes = P::tileKeys * 128; // of a tile of keys or values
  static constexpr int queryBytes = P::headChunks * P::tileRows * 128;
  static constexpr int keyBytes = P::headChunks * chunkBytes, valueBytes = valueChunks * chunkBytes;
  // Queries, keys, values; then what each warp hands its results over in; the barriers.
  static constexpr int keys = queryBytes, values = keys + P::stages * keyBytes;
  static constexpr int slabs = values + P::stages * valueBytes, slabPitch = 64 + 8;
  static constexpr int barriers = slabs + 2 * 4 * 8 * slabPitch * 4;
};

// Where the barriers of the rings are; that of the queries stands in front of them.
template <class P> struct AttentionBarriers {
  unsigned queries;
  __device__ unsigned fullKeys(int stage) const { return queries + 8 + stage * 8; }
  __device__ unsigned emptyKeys(int stage) const { return fullKeys(P::stages + stage); }
  __device__ unsigned fullValues(int stage) const { return fullKeys(2 * P::stages + stage); }
  __device__ unsigned emptyValues(int stage) const { return fullKeys(3 * P::stages + stage); }
};

// One thread: fetches the queries, then keys and values as far ahead as the rings hold.
template <class P>
__device__ inline void fetchAttention(const P &problem, unsigned memory, AttentionBarriers<P> barriers, int batch,
                                      int firstRow, int tiles) {
  using A = WgmmaAttention<P>;
  arriveExpecting(barriers.queries, A::queryBytes);
#pragma unroll
  for (int chunk = 0; chunk < P::headChunks; ++chunk)
    problem.fetchQuery(memory + chunk * P::tileRows * 128, barriers.queries, batch, firstRow, chunk);
  RingPlace<P::stages> place;
#pragma unroll 1
  for (int t = 0; t < tiles; ++t, place.next()) {
    const unsigned keys = memory + A::keys + place.stage * A::keyBytes,
                   values = memory + A::values + place.stage * A::valueBytes;
    waitFor(barriers.emptyKeys(place.stage), place.parity ^ 1); // the stages are empty at first
    arriveExpecting(barriers.fullKeys(place.stage), A::keyBytes);
#pragma unroll
    for (int chunk = 0; chunk < P::headChunks; ++chunk)
      problem.fetchKey(keys + chunk * A::chunkBytes, barriers.fullKeys(place.stage), batch, t * P::tileKeys, chunk);
    waitFor(barriers.emptyValues(place.stage), place.parity ^ 1);
    arriveExpecting(barriers.fullValues(place.stage), A::valueBytes);
#pragma unroll
    for (int chunk = 0; chunk < A::valueChunks; ++chunk)
      problem.fetchValue(values + chunk * A::chunkBytes, barriers.fullValues(place.stage), batch, t * P::tileKeys,
                         chunk);
  }
}

// One of the warp groups that multiply: its 64 rows of the result.
template <class P>
__device__ inline void attendRows(const P &problem, unsigned memory, AttentionBarriers<P> barriers, float *slab,
                                  int batch, int firstRow, int tiles, int consumer, int thread) {
  using A = WgmmaAttention<P>;
  const int warp = thread / Warp::lanes, lane = thread % Warp::lanes, warpRow = firstRow + consumer * 64 + warp * 16;
  float scores[P::tileKeys / 2], results[P::tileColumns / 2], shrink[2];
  unsigned weights[P::tileKeys / 4];
  SoftmaxRows softmax;
#pragma unroll
  for (int i = 0; i < P::tileColumns / 2; ++i)
    results[i] = 0;

  auto multiplyKeys = [&](int stage) {
#pragma unroll
    for (int chunk = 0; chunk < P::headChunks; ++chunk)
      P::multiplyKeys(scores, matrixOf128(memory + (chunk * P::tileRows + consumer * 64) * 128, 16, 8 * 128),
                      matrixOf128(memory + A::keys + stage * A::keyBytes + chunk * A::chunkBytes, 16, 8 * 128),
                      chunk > 0);
    wgmmaCommit();
  };
  auto multiplyValues = [&](int stage) {
    P::multiplyValues(results, weights, matrixOf128(memory + A::values + stage * A::valueBytes, A::chunkBytes, 8 * 128),
                      true);
    wgmmaCommit();
  };
  // What was computed for the products is in their registers before they begin.
  auto begin = [&] {
    keepInPlace(scores);
    keepInPlace(weights);
    keepInPlace(results);
    wgmmaFence();
  };
  auto release = [&](unsigned empty) {
    if (thread == 0)
      arriveAt(empty);
  };
  auto weigh = [&](int t) {
    const float scale = scoresOfTile<P>(problem, batch, warpRow, warpRow + lane / 4, t * P::tileKeys,
                                        t * P::tileKeys + lane % 4 * 2, scores);
    softmax.take<P::isScaled>(scores, scale, shrink);
  };
  auto pack = [&] {
#pragma unroll
    for (int key = 0; key < P::tileKeys; key += 16)
      packWeights<typename P::Element>(scores + key / 2, weights + key / 4);
  };

  RingPlace<P::stages> now, before; // of the keys; of the values, which are a tile behind
  waitFor(barriers.queries, 0);
  waitFor(barriers.fullKeys(0), 0);
  wgmmaFence();
  multiplyKeys(0);
  wgmmaWait<0>();
  keepInPlace(scores);
  release(barriers.emptyKeys(0));
  weigh(0);
  pack();
#pragma unroll 1
  for (int t = 1; t < tiles; ++t, before.next()) {
    now.next();
    waitFor(barriers.fullKeys(now.stage), now.parity);
    begin();
    multiplyKeys(now.stage);
    waitFor(barriers.fullValues(before.stage), before.parity);
    wgmmaFence(); // for the weights, which are registers
    multiplyValues(before.stage);
    wgmmaWait<1>();
    keepInPlace(scores);
    release(barriers.emptyKeys(now.stage));
    weigh(t);
    wgmmaWait<0>();
    keepInPlace(results);
    keepInPlace(weights);
    release(barriers.emptyValues(before.stage));
#pragma unroll
    for (int i = 0; i < P::tileColumns / 2; ++i)
      results[i] *= shrink[i % 4 / 2];
    pack();
  }
  waitFor(barriers.fullValues(before.stage), before.parity);
  begin();
  multiplyValues(before.stage);
  wgmmaWait<0>();
  keepInPlace(results);

  float inverse[2];
  softmax.finish(inverse);
#pragma unroll
  for (int i = 0; i < P::tileColumns / 2; ++i)
    results[i] *= inverse[i % 4 / 2];
  typename P::Ahead ahead[WgmmaGemm<P>::held];
  if constexpr (WgmmaGemm<P>::holdsAhead)
    readAhead(problem, batch, warpRow, 0, lane, ahead);
  finishRows<P>(problem, batch, warpRow, 0, slab + warp * 8 * A::slabPitch, lane, results, ahead);
}

// The block's rows of the result.
template <class P> __device__ inline void wgmmaAttention(const P &problem) {
  using A = WgmmaAttention<P>;
  extern __shared__ __align__(1024) char stagesOfTiles[];
  const unsigned memory = sharedAddress(stagesOfTiles);
  const AttentionBarriers<P> barriers{memory + A::barriers};
  const int group = int(threadIdx.x) / A::group, thread = int(threadIdx.x) % A::group;
  if (threadIdx.x == 0) {
    prefetchMap(problem.map0);
    prefetchMap(problem.map1);
    prefetchMap(problem.map2);
    initBarrier(barriers.queries, 1);
    for (int stage = 0; stage < P::stages; ++stage) {
      initBarrier(barriers.fullKeys(stage), 1);
      initBarrier(barriers.emptyKeys(stage), 2);
      initBarrier(barriers.fullValues(stage), 1);
      initBarrier(barriers.emptyValues(stage), 2);
    }
    fenceBarrierInit();
  }
  barrier();
  // Where rows see more keys than those before them, the longest go first.
  const int down = (problem.queries + P::tileRows - 1) / P::tileRows;
  const int batch = int(blockIdx.x) % problem.batches;
  const int firstRow = (down - 1 - int(blockIdx.x) / problem.batches) * P::tileRows;
  const int tiles = tilesSeen(problem, firstRow, P::tileRows, P::tileKeys);
  if (group == 0) {
    takeFewRegisters<40>();
    if (thread == 0)
      fetchAttention(problem, memory, barriers, batch, firstRow, tiles);
  } else {
    takeManyRegisters<232>();
    float *slabs = reinterpret_cast<float *>(stagesOfTiles + A::slabs) + (group - 1) * 4 * 8 * A::slabPitch;
    attendRows(problem, memory, barriers, slabs, batch, firstRow, tiles, group - 1, thread);
  }
}
