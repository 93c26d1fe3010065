// The rounds of a recurrence in one launch: a product of a few rows with the same weights, and what is computed of it.
#pragma once
#include "device/hopper.cuh"
#include "device/vec.cuh"

// A cluster of P::blocks blocks computes P::tileRows rows in all rounds; each block has some of the units, and all
// columns of the product that belong to them (P::gates a unit, P::column says which). P::parts threads share the depth
// of a unit. `at` gives the problem of a round: its pointers. The product's rows are what the round before has
// computed: every block writes its units to the shared memory of all, where the next round reads them once all have
// met. What else a round reads of the one before, a thread has written itself.
template <class P, class At> __device__ inline void recurrence(At at) {
  constexpr int rows = P::tileRows, gates = P::gates, units = P::units / P::blocks, depth = P::depth;
  constexpr int weightCount = P::keep ? depth * gates * units : 0;
  extern __shared__ __align__(16) float recurrentMemory[];
  float *weights = recurrentMemory;         // [depth][gates][units]
  float *left = weights + weightCount;      // [2][depth][rows], in turns
  float *partial = left + 2 * depth * rows; // [parts][rows][gates][units]
  const int thread = int(threadIdx.x);
  const int firstRow = int(blockIdx.x) / P::blocks * rows, firstUnit = int(blockIdx.x) % P::blocks * units;
  const P first = at(0);
  if constexpr (P::keep)
    for (int i = thread; i < weightCount; i += P::threads)
      weights[i] = first.loadB(0, i / (gates * units), P::column(i / units % gates, firstUnit + i % units)).lane[0];
  for (int i = thread; i < depth * rows; i += P::threads) {
    const int row = firstRow + i / depth; // beyond the last one: the last one, of which nothing is written
    left[i % depth * rows + i / depth] = first.loadA(0, row < P::rows ? row : P::rows - 1, i % depth).lane[0];
  }
  if constexpr (P::blocks > 1)
    syncCluster();
  else
    barrier();
  const int unit = thread % units, part = thread / units;
  for (int round = 0; round < P::rounds; ++round) {
    const P now = at(round);
    const float *own = left + round % 2 * depth * rows;
    float *next = left + (round + 1) % 2 * depth * rows;
    if (part < P::parts) {
      float sums[rows][gates] = {};
#pragma unroll 4
      for (int k = part; k < depth; k += P::parts) {
        float weight[gates];
#pragma unroll
        for (int gate = 0; gate < gates; ++gate)
          if constexpr (P::keep)
            weight[gate] = weights[(k * gates + gate) * units + unit];
          else
            weight[gate] = now.loadB(0, k, P::column(gate, firstUnit + unit)).lane[0];
#pragma unroll
        for (int row = 0; row < rows; ++row)
#pragma unroll
          for (int gate = 0; gate < gates; ++gate)
            sums[row][gate] += own[k * rows + row] * weight[gate];
      }
#pragma unroll
      for (int row = 0; row < rows; ++row)
#pragma unroll
        for (int gate = 0; gate < gates; ++gate)
          partial[((part * rows + row) * gates + gate) * units + unit] = sums[row][gate];
    }
    barrier();
    for (int i = thread; i < rows * units; i += P::threads) {
      const int row = i / units, u = i % units;
      float total[gates] = {};
#pragma unroll
      for (int each = 0; each < P::parts; ++each)
#pragma unroll
        for (int gate = 0; gate < gates; ++gate)
          total[gate] += partial[((each * rows + row) * gates + gate) * units + u];
      const int wanted = firstRow + row;
      const typename P::Finished finished =
          now.finish(0, wanted < P::rows ? wanted : P::rows - 1, firstUnit + u, total);
      if (wanted < P::rows)
        now.write(finished);
      if (round + 1 < P::rounds) {
        float *place = next + (firstUnit + u) * rows + row;
        if constexpr (P::blocks > 1) {
#pragma unroll
          for (int rank = 0; rank < P::blocks; ++rank)
            storeToBlock(place, rank, now.next(finished));
        } else {
          *place = now.next(finished);
        }
      }
    }
    if (round + 1 < P::rounds) {
      if constexpr (P::blocks > 1)
        syncCluster();
      else
        barrier();
    }
  }
}
