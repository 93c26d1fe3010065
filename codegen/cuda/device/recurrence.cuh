// The rounds of a recurrence in one launch: a product of a few rows with the same weights, and what is computed of it;
// or two, the second of what is computed of the first.
#pragma once
#include "device/hopper.cuh"
#include "device/vec.cuh"

// A cluster of P::blocks blocks computes P::tileRows rows in all rounds; each block has some of the units, and all
// columns of the products that belong to them (P::gates a unit, those of the first of two products in front:
// P::innerGates). P::parts threads share the depth of a unit.
template <class P> struct Recurrence {
  static constexpr int rows = P::tileRows, units = P::units / P::blocks, depth = P::depth;
  static constexpr int weightCount = P::keep ? depth * P::gates * units : 0;

  float *weights; // [depth][gates][units]
  float *partial; // [parts][rows][gates][units]
  int thread, firstRow, firstUnit;

  // Each part's sums of columns of gates [FIRST, END), of rows [depth][rows].
  template <int FIRST, int END> __device__ void multiply(const P &problem, const float *left) const {
    const int unit = thread % units, part = thread / units;
    if (part < P::parts) {
      float sums[rows][END - FIRST] = {};
#pragma unroll 4
      for (int k = part; k < depth; k += P::parts) {
        float weight[END - FIRST];
#pragma unroll
        for (int gate = FIRST; gate < END; ++gate)
          if constexpr (P::keep)
            weight[gate - FIRST] = weights[(k * P::gates + gate) * units + unit];
          else
            weight[gate - FIRST] = problem.weight(k, gate, firstUnit + unit);
#pragma unroll
        for (int row = 0; row < rows; ++row)
#pragma unroll
          for (int gate = 0; gate < END - FIRST; ++gate)
            sums[row][gate] += left[k * rows + row] * weight[gate];
      }
#pragma unroll
      for (int row = 0; row < rows; ++row)
#pragma unroll
        for (int gate = FIRST; gate < END; ++gate)
          partial[((part * rows + row) * P::gates + gate) * units + unit] = sums[row][gate - FIRST];
    }
    barrier();
  }

  // What `compute(row, unit, sums of the first END gates)` gives becomes `next`, the rows of the next product, in all
  // blocks; once they have met they may read it. Not where `isLast`.
  template <int END, class Compute> __device__ void combine(float *next, bool isLast, Compute compute) const {
    for (int i = thread; i < rows * units; i += P::threads) {
      const int row = i / units, u = i % units;
      float total[END] = {};
#pragma unroll
      for (int part = 0; part < P::parts; ++part)
#pragma unroll
        for (int gate = 0; gate < END; ++gate)
          total[gate] += partial[((part * rows + row) * P::gates + gate) * units + u];
      const float made = compute(firstRow + row, firstUnit + u, total);
      float *place = next + (firstUnit + u) * rows + row;
      if (isLast)
        continue;
      if constexpr (P::blocks > 1) {
#pragma unroll
        for (int rank = 0; rank < P::blocks; ++rank)
          storeToBlock(place, rank, made);
      } else {
        *place = made;
      }
    }
    if (!isLast)
      meet();
  }

  __device__ static void meet() {
    if constexpr (P::blocks > 1)
      syncCluster();
    else
      barrier();
  }
};

// `at` gives the problem of a round: its pointers. The rows of a round's first product are what the round before has
// computed. What else a round reads of the one before, a thread has written itself.
template <class P, class At> __device__ inline void recurrence(At at) {
  using R = Recurrence<P>;
  constexpr int rows = R::rows, depth = R::depth;
  extern __shared__ __align__(16) float recurrentMemory[];
  float *here = recurrentMemory + R::weightCount, *there = here + depth * rows; // [depth][rows] each, in turns
  const int thread = int(threadIdx.x);
  const R block = {recurrentMemory, there + depth * rows, thread, int(blockIdx.x) / P::blocks * rows,
                   int(blockIdx.x) % P::blocks * R::units};
  const P first = at(0);
  // Rows beyond the last one are the last one, of which nothing is written.
  auto rowOf = [](int row) { return row < P::rows ? row : P::rows - 1; };
  for (int i = thread; i < R::weightCount; i += P::threads)
    block.weights[i] = first.weight(i / (P::gates * R::units), i / R::units % P::gates, block.firstUnit + i % R::units);
  for (int i = thread; i < depth * rows; i += P::threads)
    here[i % depth * rows + i / depth] = first.loadA(0, rowOf(block.firstRow + i / depth), i % depth).lane[0];
  R::meet();
  for (int round = 0; round < P::rounds; ++round) {
    const P now = at(round);
    auto turn = [&] {
      float *other = here;
      here = there;
      there = other;
    };
    if constexpr (P::innerGates > 0) {
      block.template multiply<0, P::innerGates>(now, here);
      block.template combine<P::innerGates>(there, false, [&](int row, int unit, const float (&sums)[P::innerGates]) {
        return now.inner(0, rowOf(row), unit, sums);
      });
      turn();
    }
    block.template multiply<P::innerGates, P::gates>(now, here);
    block.template combine<P::gates>(there, round + 1 == P::rounds,
                                     [&](int row, int unit, const float (&sums)[P::gates]) {
                                       const typename P::Finished finished = now.finish(0, rowOf(row), unit, sums);
                                       if (row < P::rows)
                                         now.write(finished);
                                       return now.next(finished);
                                     });
    turn();
  }
}
