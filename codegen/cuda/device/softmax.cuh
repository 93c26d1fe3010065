// The softmax of attention, a few keys at a time: scores as the tensor cores leave them in registers become weights,
// while the largest score so far and the sum of weights follow ("online softmax").
#pragma once
#include "device/half.cuh"
#include "device/math.cuh"

// The rows of 16 queries that a lane of a warp shares with the three beside it: lane / 4 and lane / 4 + 8. Weights are
// relative to `largest`.
struct SoftmaxRows {
  float largest[2], sums[2];

  __device__ SoftmaxRows() {
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      largest[half] = floatFromBits(0xff800000u); // -infinity
      sums[half] = 0;
    }
  }

  // Turns scores of 2 N keys into weights; SCALED: they are sums that still have to be multiplied by `scale`. What was
  // summed up before is to be multiplied by `shrink`. Of every eight keys four scores: columns 2 (lane % 4) and the
  // next of row lane / 4, then of row lane / 4 + 8.
  template <bool SCALED, int N> __device__ void take(float (&scores)[N], float scale, float (&shrink)[2]) {
    constexpr float log2e = 1.44269504088896340736f;
    const float factor = scale * log2e;
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      float most = scores[half * 2];
#pragma unroll
      for (int i = half * 2; i < N; i += 4)
        most = fmaxf(most, fmaxf(scores[i], scores[i + 1]));
      most = fmaxf(most, shflXor(most, 1));
      most = fmaxf(most, shflXor(most, 2));
      const float now = fmaxf(largest[half], SCALED ? most * scale : most);
      // Where nothing has been seen yet there is nothing to shrink, and every weight is 0. A difference of scores is
      // never too large for f32 where a multiple of one may be.
      const float top = now == floatFromBits(0xff800000u) ? 0.0f : now, base = top * log2e;
      shrink[half] = exp2Approximate((largest[half] - top) * log2e);
      largest[half] = now;
      float sum = 0;
#pragma unroll
      for (int i = half * 2; i < N; i += 4)
#pragma unroll
        for (int j = i; j < i + 2; ++j) {
          scores[j] = exp2Approximate(SCALED ? scores[j] * factor - base : (scores[j] - top) * log2e);
          sum += scores[j];
        }
      sums[half] = sums[half] * shrink[half] + sum;
    }
  }

  // The sum of all weights: lanes have summed up their own columns.
  __device__ float total(int half) const {
    const float all = sums[half] + shflXor(sums[half], 1);
    return all + shflXor(all, 2);
  }
  // What the result is to be multiplied by in the end.
  __device__ void finish(float (&inverse)[2]) const {
#pragma unroll
    for (int half = 0; half < 2; ++half)
      inverse[half] = 1.0f / total(half); // where nothing is seen, 0 times this is not a number, as 0 / 0 is not
  }
};

// Of a row whose keys N have shared: what the result of each is to be multiplied by. `parts` are the sums of their
// weights and what these are relative to.
template <int N> __device__ inline void joinRows(const Vec<float, 2> (&parts)[N], float (&factors)[N]) {
  constexpr float log2e = 1.44269504088896340736f;
  float most = parts[0].lane[1], all = 0;
#pragma unroll
  for (int i = 1; i < N; ++i)
    most = fmaxf(most, parts[i].lane[1]);
  const float top = most == floatFromBits(0xff800000u) ? 0.0f : most;
#pragma unroll
  for (int i = 0; i < N; ++i) {
    factors[i] = exp2Approximate((parts[i].lane[1] - top) * log2e);
    all += parts[i].lane[0] * factors[i];
  }
#pragma unroll
  for (int i = 0; i < N; ++i)
    factors[i] *= 1.0f / all;
}

// What is added to hide a key may be the lowest number there is. Scores that are multiplied by up to 1.5 before they
// are compared must not become infinite by that.
__device__ inline float lowScore(float score) {
  return score == floatFromBits(0xff800000u) ? score : maximum(score, -2.0e38f);
}

// The scores of eight keys of a lane, as the problem makes them of sums: masks, scales. Keys that are not there have no
// weight; rows that are not there have the sums.
template <bool SEEN, class P>
__device__ inline void makeScores(const P &problem, int batch, int row, int column, float *sums) {
  constexpr int lanes = P::scoreLanes;
  const bool rowsFit = problem.queries % P::tileRows == 0;
#pragma unroll
  for (int half = 0; half < 2; ++half)
#pragma unroll
    for (int first = 0; first < 2; first += lanes) {
      const int atRow = row + half * 8, atColumn = column + first;
      Vec<float, lanes> own;
#pragma unroll
      for (int i = 0; i < lanes; ++i)
        own.lane[i] = sums[half * 2 + first + i];
      if (atColumn >= problem.keys)
        own = splat<lanes>(floatFromBits(0xff800000u));
      else if (rowsFit || atRow < problem.queries)
        own = SEEN ? problem.seenScores(batch, atRow, atColumn, own) : problem.scores(batch, atRow, atColumn, own);
#pragma unroll
      for (int i = 0; i < lanes; ++i)
        sums[half * 2 + first + i] = P::isScaled ? lowScore(own.lane[i]) : own.lane[i];
    }
}
// Keys that are not there have no weight.
template <class P> __device__ inline void endScores(const P &problem, int column, float *sums) {
#pragma unroll
  for (int i = 0; i < 4; ++i)
    if (column + i % 2 >= problem.keys)
      sums[i] = floatFromBits(0xff800000u);
}

// Scores of a tile of keys, of rows from `row` on and keys from `column` on, both those of the lane. Gives what is left
// to multiply them by.
template <class P, int N>
__device__ inline float scoresOfTile(const P &problem, int batch, int firstRow, int row, int firstColumn, int column,
                                     float (&sums)[N]) {
  constexpr int tileKeys = N * 2;
  const bool seen = !P::isCausal || firstColumn + tileKeys <= firstRow + problem.past + 1;
  if (seen && P::isScaled) {
    if (problem.keys % tileKeys != 0 && firstColumn + tileKeys > problem.keys)
#pragma unroll
      for (int i = 0; i < N; i += 4)
        endScores(problem, column + i * 2, sums + i);
    return P::scale;
  }
  if (seen)
#pragma unroll
    for (int i = 0; i < N; i += 4)
      makeScores<true>(problem, batch, row, column + i * 2, sums + i);
  else
#pragma unroll
    for (int i = 0; i < N; i += 4)
      makeScores<false>(problem, batch, row, column + i * 2, sums + i);
  return 1.0f;
}

// How many tiles of so many keys the rows from `firstRow` on look at.
template <class P> __device__ inline int tilesSeen(const P &problem, int firstRow, int rows, int tileKeys) {
  const int all = (problem.keys + tileKeys - 1) / tileKeys;
  if (!P::isCausal || !P::hides)
    return all;
  const int last = firstRow + rows - 1 + problem.past; // the last key of the last row
  const int seen = last / tileKeys + 1;
  return seen < all ? seen : all;
}

// The weights of 16 keys as the left operand of a product: two rows, then the same eight keys further.
template <class T> __device__ inline void packWeights(const float *scores, unsigned *weights) {
#pragma unroll
  for (int i = 0; i < 4; ++i)
    weights[i] = packedPair<T>(scores[i * 2], scores[i * 2 + 1]);
}
