// Softmax(Q K^T) V on the tensor cores (mma.sync, sm_80 and later): scores stay in registers. Products are exact, sums
// are f32, weights are rounded to the operands' type before they are multiplied; the order of everything is fixed, so
// that equal inputs give equal bits.
//
// A block computes rows of the result, and a warp 16 or 32 of them. Keys and values come through a ring of stages in
// shared memory: while one tile of them is looked at, the next ones are on their way (cp.async).
//
// A Problem says what is computed, as a struct with
//   Element, Products                      f16 or bf16, and how two of them are multiplied (tensor_gemm.cuh)
//   batches, queries, keys                 sizes (constants, or fields where they are known at run time); batches are
//                                          independent
//   headSize, valueSize
//   tileRows, tileKeys, warps, stages      what a block computes, in what steps
//   queryLanes, keyLanes, valueLanes       how many neighbours along the head one copy brings
//   holdsQueries                           whether a warp keeps its queries in registers
//   storeLanes                             how many neighbouring columns are finished at once
//   placeQuery(batch, row, k), placeKey(batch, key, k), placeValue(batch, key, column)   where they lie
//   scoreLanes, scores(batch, row, key, sums)   what the softmax is taken of, of one or two neighbouring keys
//   isCausal, past, hides, seenScores      rows see keys up to row + past; scores of those that they see; the others
//   may
//                                          be left out
//   isScaled, scale                        the scores of keys that are seen are sums times scale
//   split                                  blocks of a cluster that share the keys (sm_90a), or 1
//   finish(batch, row, column, sums), write(finished)   what becomes of the result, and where that goes
#pragma once
#include "device/softmax.cuh"
#include "device/tensor_gemm.cuh"

// Sizes that follow from a Problem.
template <class P> struct Attention {
  static constexpr int threads = P::warps * Warp::lanes, parts = P::tileRows / (16 * P::warps);
  static constexpr int head = (P::headSize + 15) / 16 * 16, values = (P::valueSize + 15) / 16 * 16;
  // An odd number of chunks of 16 bytes: rows that ldmatrix reads together lie in different banks.
  static constexpr int headPitch = (head / 8 | 1) * 16, valuePitch = (values / 8 | 1) * 16;
  static constexpr int queryBytes = P::tileRows * headPitch, keyBytes = P::tileKeys * headPitch;
  static constexpr int stageBytes = keyBytes + P::tileKeys * valuePitch;
  static constexpr int slabPitch = values + 8; // of f32
};

// Starts to copy rows of `size` elements from `place(row, element)`, zeros behind them and behind `rows`.
template <int ROWS, int PITCH, int SIZE, int PADDED, int LANES, int THREADS, class Place>
__device__ inline void copyRows(char *to, int firstRow, int rows, Place place) {
  constexpr int across = PADDED / LANES, vectors = ROWS * across;
#pragma unroll
  for (int first = 0; first < vectors; first += THREADS) {
    const int v = first + int(threadIdx.x);
    if (vectors % THREADS == 0 || v < vectors) {
      const int row = v / across, element = v % across * LANES;
      // The address may be anything where it is not inside: nothing is read then.
      cpAsync<LANES * 2>(sharedAddress(to + row * PITCH + element * 2), place(firstRow + row, element),
                         firstRow + row < rows && (PADDED == SIZE || element < SIZE));
    }
  }
}

// Four sums of a lane.
__device__ inline float (&four(float *sums))[4] { return *reinterpret_cast<float (*)[4]>(sums); }

// Sixteen rows of a warp at a time go through shared memory, where each thread finds neighbouring columns. Blocks that
// share the keys join what they have found, in the order of their rank; each finishes some of the vectors.
template <class P>
__device__ inline void finishRows(const P &problem, float *slab, int batch, int firstRow, int lane,
                                  const SoftmaxRows (&softmax)[Attention<P>::parts],
                                  const float (&results)[Attention<P>::parts][Attention<P>::values / 8][4]) {
  using A = Attention<P>;
  using Blocks = BlocksOfTile<P::split>;
  constexpr int lanes = P::storeLanes, across = (P::valueSize + lanes - 1) / lanes, vectors = 16 * across;
  auto meet = [] {
    if constexpr (P::split > 1)
      Blocks::meet();
    else
      syncWarp();
  };
#pragma unroll
  for (int part = 0; part < A::parts; ++part) {
    if (part > 0)
      meet(); // what was there before has been read
    float inverse[2] = {1.0f, 1.0f};
    if constexpr (P::split == 1)
      softmax[part].finish(inverse);
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      float *row = slab + (lane / 4 + half * 8) * A::slabPitch;
#pragma unroll
      for (int i = 0; i < A::values / 8; ++i)
        store(row + i * 8 + lane % 4 * 2, Vec<float, 2>{{results[part][i][half * 2] * inverse[half],
                                                         results[part][i][half * 2 + 1] * inverse[half]}});
      if constexpr (P::split > 1) { // behind the row
        const Vec<float, 2> state{{softmax[part].total(half), softmax[part].largest[half]}};
        if (lane % 4 == 0)
          store(row + A::values, state);
      }
    }
    meet();
#pragma unroll 2
    for (int v = Blocks::rank() * Warp::lanes + lane; v < vectors; v += Warp::lanes * P::split) {
      const int row = firstRow + part * 16 + v / across, column = v % across * lanes;
      if (row >= problem.queries)
        continue;
      const float *from = slab + v / across * A::slabPitch;
      Vec<float, lanes> total = load<lanes>(from + column);
      if constexpr (P::split > 1) {
        Vec<float, 2> states[P::split];
        float factors[P::split];
#pragma unroll
        for (int block = 0; block < P::split; ++block)
          states[block] = load<2>(Blocks::memoryOf(block, from + A::values));
        joinRows(states, factors);
#pragma unroll
        for (int block = 0; block < P::split; ++block) {
          const Vec<float, lanes> theirs =
              load<lanes>(Blocks::memoryOf(block, from + column)) * splat<lanes>(factors[block]);
          total = block == 0 ? theirs : total + theirs;
        }
      }
      problem.write(problem.finish(batch, row, column, total));
    }
  }
  if constexpr (P::split > 1)
    Blocks::meet(); // a block stays while others read its rows
}

// The block's rows of the result.
template <class P> __device__ inline void attention(const P &problem) {
  using A = Attention<P>;
  using T = typename P::Element;
  constexpr int across = A::values / 8;
  extern __shared__ __align__(16) char memory[];
  char *const ring = memory + A::queryBytes;
  const int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  const int down = (problem.queries + P::tileRows - 1) / P::tileRows;
  // Where rows see more keys than those before them, the longest go first.
  const int number = int(blockIdx.x) / P::split, batch = number % problem.batches;
  const int firstRow = (down - 1 - number / problem.batches) * P::tileRows, warpRow = warp * 16 * A::parts;
  // Tiles of keys: all that the rows see, or the block's share.
  const int rank = BlocksOfTile<P::split>::rank();
  const int all = tilesSeen(problem, firstRow, P::tileRows, P::tileKeys);
  const int before = rank * all / P::split, tiles = (rank + 1) * all / P::split - before;

  auto fetch = [&](int t, int stage) {
    char *keys = ring + stage * A::stageBytes;
    const int first = (before + t) * P::tileKeys;
    copyRows<P::tileKeys, A::headPitch, P::headSize, A::head, P::keyLanes, A::threads>(
        keys, first, problem.keys, [&](int key, int k) { return problem.placeKey(batch, key, k); });
    copyRows<P::tileKeys, A::valuePitch, P::valueSize, A::values, P::valueLanes, A::threads>(
        keys + A::keyBytes, first, problem.keys,
        [&](int key, int column) { return problem.placeValue(batch, key, column); });
  };
  copyRows<P::tileRows, A::headPitch, P::headSize, A::head, P::queryLanes, A::threads>(
      memory, firstRow, problem.queries, [&](int row, int k) { return problem.placeQuery(batch, row, k); });
#pragma unroll 1
  for (int t = 0; t < P::stages - 1; ++t) {
    if (t < tiles)
      fetch(t, t);
    cpAsyncCommit();
  }

  // Sixteen queries, sixteen elements deep.
  auto readQueries = [&](unsigned (&words)[4], int part, int depth) {
    ldmatrixX4(words,
               sharedAddress(memory + (warpRow + part * 16 + lane % 16) * A::headPitch + depth * 2 + lane / 16 * 16));
  };
  unsigned queries[P::holdsQueries ? A::head / 16 : 1][A::parts][4];
  SoftmaxRows softmax[A::parts];
  float results[A::parts][across][4];
#pragma unroll
  for (int part = 0; part < A::parts; ++part)
#pragma unroll
    for (int i = 0; i < across; ++i)
#pragma unroll
      for (int j = 0; j < 4; ++j)
        results[part][i][j] = 0;

  // One group of copies is committed for each tile, even where there is none left: so all but the last stages - 2
  // groups are those of tiles up to t. The barrier makes tile t visible to all, and says that all have finished with
  // tile t - 1, whose place the next fetch takes.
  int stage = 0, next = P::stages - 1;
#pragma unroll 1
  for (int t = 0; t < tiles; ++t) {
    cpAsyncWait<P::stages - 2>();
    barrier();
    if (t + P::stages - 1 < tiles)
      fetch(t + P::stages - 1, next);
    cpAsyncCommit();
    const char *keys = ring + stage * A::stageBytes, *values = keys + A::keyBytes;
    if constexpr (P::holdsQueries)
      if (t == 0)
#pragma unroll
        for (int depth = 0; depth < A::head; depth += 16)
#pragma unroll
          for (int part = 0; part < A::parts; ++part)
            readQueries(queries[depth / 16][part], part, depth);

    float scores[A::parts][P::tileKeys / 2];
#pragma unroll
    for (int part = 0; part < A::parts; ++part)
#pragma unroll
      for (int i = 0; i < P::tileKeys / 2; ++i)
        scores[part][i] = 0;
#pragma unroll
    for (int depth = 0; depth < A::head; depth += 16) {
      if constexpr (!P::holdsQueries)
#pragma unroll
        for (int part = 0; part < A::parts; ++part)
          readQueries(queries[0][part], part, depth);
#pragma unroll
      for (int key = 0; key < P::tileKeys; key += 16) {
        unsigned words[4];
        ldmatrixX4(words, sharedAddress(keys + (key + lane % 8 + lane / 16 * 8) * A::headPitch + depth * 2 +
                                        lane / 8 % 2 * 16));
#pragma unroll
        for (int part = 0; part < A::parts; ++part) {
          const auto &left = queries[P::holdsQueries ? depth / 16 : 0][part];
          P::Products::multiply(four(scores[part] + key / 2), left, words[0], words[1]);
          P::Products::multiply(four(scores[part] + key / 2 + 4), left, words[2], words[3]);
        }
      }
    }

#pragma unroll
    for (int part = 0; part < A::parts; ++part) {
      const int row = firstRow + warpRow + part * 16;
      const int key = (before + t) * P::tileKeys;
      const float scale = scoresOfTile<P>(problem, batch, row, row + lane / 4, key, key + lane % 4 * 2, scores[part]);
      float shrink[2];
      softmax[part].template take<P::isScaled>(scores[part], scale, shrink);
#pragma unroll
      for (int i = 0; i < across; ++i)
#pragma unroll
        for (int j = 0; j < 4; ++j)
          results[part][i][j] *= shrink[j / 2];
    }

#pragma unroll
    for (int key = 0; key < P::tileKeys; key += 16) {
      unsigned weights[A::parts][4];
#pragma unroll
      for (int part = 0; part < A::parts; ++part)
        packWeights<T>(scores[part] + key / 2, weights[part]);
#pragma unroll
      for (int column = 0; column < A::values; column += 16) {
        unsigned words[4];
        ldmatrixX4Trans(words,
                        sharedAddress(values + (key + lane % 16) * A::valuePitch + (column + lane / 16 * 8) * 2));
#pragma unroll
        for (int part = 0; part < A::parts; ++part) {
          P::Products::multiply(results[part][column / 8], weights[part], words[0], words[1]);
          P::Products::multiply(results[part][column / 8 + 1], weights[part], words[2], words[3]);
        }
      }
    }
    stage = stage + 1 == P::stages ? 0 : stage + 1;
    next = next + 1 == P::stages ? 0 : next + 1;
  }
  if constexpr (P::split > 1)
    cpAsyncWait<0>(); // the queries, of a block without keys
  barrier();          // the ring is free
  finishRows(problem, reinterpret_cast<float *>(memory) + warp * 16 * A::slabPitch, batch, firstRow + warpRow, lane,
             softmax, results);
}
