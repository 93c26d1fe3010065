// Filter gradients of groups with few channels, channels last: sums over all lines of an image that nothing but a few
// taps share, too narrow for a matrix product. A thread sums LANES neighbouring channels of one line of taps: it goes
// through strips of PIXELS places of the gradient's lines, and what it loads of an operand's line serves all taps that
// read it. Threads with the same channels share the strips, and add up what they have in a fixed order.
//
// A Problem says what is computed, as a struct with
//   Value                                 the type that is summed
//   channels, taps, places, inPlaces      of the result; of a line of the filter, the gradient, the operand
//   stride, dilation                      of a line
//   parts, lines, summed                  parts of the sum apart; lines of taps; lines that are summed
//   lanes, pixels, columns, threads       columns: threads side by side; threads: of a block
//   originAt(part), isInside(part, line, sum)   the operand's place for tap 0 of place 0; whether its line is there
//   operandAt(part, line, sum, column, channel), gradientAt(part, sum, place, channel)
//   finish(part, line, tap, channel, sums)
#pragma once
#include "device/math.cuh"

// Places of the operand, from the first that a strip's taps may read.
template <class P> constexpr int narrowGradientSpan = (P::pixels - 1) * P::stride + (P::taps - 1) * P::dilation + 1;

// Adds the products of one strip. CHECKED: some places may lie in the padding, or behind the line's end; they add
// nothing (zero times an infinite element would be NaN).
template <bool CHECKED, class P, class Sums>
__device__ inline void addStrip(const P &problem, int part, int line, int sum, int first, int firstIn, int channel,
                                Sums (&sums)[P::taps]) {
  Sums gradient[P::pixels];
#pragma unroll
  for (int pixel = 0; pixel < P::pixels; ++pixel)
    if (!CHECKED || first + pixel < P::places)
      gradient[pixel] = problem.gradientAt(part, sum, first + pixel, channel);
#pragma unroll
  for (int i = 0; i < narrowGradientSpan<P>; ++i) {
    bool wanted = false; // a constant once the loops are unrolled
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::stride;
      wanted |= distance >= 0 && distance % P::dilation == 0 && distance / P::dilation < P::taps;
    }
    if (!wanted || (CHECKED && (firstIn + i < 0 || firstIn + i >= P::inPlaces)))
      continue;
    const Sums element = problem.operandAt(part, line, sum, firstIn + i, channel);
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::stride, tap = distance / P::dilation;
      if (distance >= 0 && distance % P::dilation == 0 && tap < P::taps && (!CHECKED || first + pixel < P::places)) {
#pragma unroll
        for (int lane = 0; lane < P::lanes; ++lane)
          sums[tap].lane[lane] += element.lane[lane] * gradient[pixel].lane[lane];
      }
    }
  }
}

template <class P> __device__ inline void narrowGradient(const P &problem) {
  using T = typename P::Value;
  using Sums = Vec<T, P::lanes>;
  constexpr int width = P::columns * P::lanes, tiles = (P::channels + width - 1) / width;
  constexpr int rows = P::threads / P::columns, warps = P::threads / Warp::lanes;
  constexpr int strips = (P::places + P::pixels - 1) / P::pixels;
  const int column = int(threadIdx.x) % P::columns, row = int(threadIdx.x) / P::columns;
  const int warp = int(threadIdx.x) / Warp::lanes, inWarp = int(threadIdx.x) % Warp::lanes;
  int block = int(blockIdx.x);
  const int channel = (block % tiles * P::columns + column) * P::lanes;
  block /= tiles;
  const int line = block % P::lines, part = block / P::lines;

  Sums sums[P::taps];
#pragma unroll
  for (int tap = 0; tap < P::taps; ++tap)
    sums[tap] = splat<P::lanes>(T(0));
  if (channel < P::channels) {
    const int origin = problem.originAt(part);
    for (int work = row; work < P::summed * strips; work += rows) {
      const int first = work % strips * P::pixels, sum = work / strips, firstIn = origin + first * P::stride;
      if (!problem.isInside(part, line, sum))
        continue;
      if (firstIn >= 0 && firstIn + narrowGradientSpan<P> <= P::inPlaces && first + P::pixels <= P::places)
        addStrip<false>(problem, part, line, sum, first, firstIn, channel, sums);
      else
        addStrip<true>(problem, part, line, sum, first, firstIn, channel, sums);
    }
  }

  __shared__ Sums partial[warps][P::columns];
#pragma unroll
  for (int tap = 0; tap < P::taps; ++tap) {
    Sums total = sums[tap];
#pragma unroll
    for (int mask = P::columns; mask < Warp::lanes; mask *= 2) {
#pragma unroll
      for (int lane = 0; lane < P::lanes; ++lane)
        total.lane[lane] += shflXor(total.lane[lane], mask);
    }
    if (tap > 0)
      barrier(); // the tap before has been read
    if (inWarp < P::columns)
      partial[warp][column] = total;
    barrier();
    if (row != 0 || channel >= P::channels)
      continue;
    total = partial[0][column];
#pragma unroll
    for (int other = 1; other < warps; ++other) {
#pragma unroll
      for (int lane = 0; lane < P::lanes; ++lane)
        total.lane[lane] += partial[other][column].lane[lane];
    }
    problem.finish(part, line, tap, channel, total);
  }
}
