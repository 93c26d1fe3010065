// Depthwise convolution, channels last: each channel has a filter of its own, so there is nothing to share between
// channels but the loads. A thread computes LANES neighbouring channels of PIXELS output pixels in a line: what it
// loads of a line of the operand serves all of them, and the filter is loaded once for all.
//
// A Problem says what is computed, as a struct with
//   Value                                              the type that is summed
//   images, channels, inRows, inColumns, outRows, outColumns
//   kernelRows, kernelColumns, strideRows, ..., dilationRows, ..., padRows, padColumns   (low pads)
//   lanes, pixels, threads                             threads: of a block
//   operandAt(image, row, column, channel), filterAt(tapRow, tapColumn, channel), finish(image, row, column, channel,
//   sums)
#pragma once
#include "device/math.cuh"

// Columns of the operand, from the first that the strip's taps may read.
template <class P>
constexpr int depthwiseSpan = (P::pixels - 1) * P::strideColumns + (P::kernelColumns - 1) * P::dilationColumns + 1;

// Adds one line of taps. CHECKED: some columns may lie in the padding, which adds nothing (zero times an infinite tap
// would be NaN).
template <bool CHECKED, class P, class Sums>
__device__ inline void addTaps(const P &problem, int image, int inRow, int firstIn, int channel,
                               const Sums (&filter)[P::kernelColumns], Sums (&sums)[P::pixels]) {
#pragma unroll
  for (int i = 0; i < depthwiseSpan<P>; ++i) {
    bool wanted = false; // a constant once the loops are unrolled
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::strideColumns;
      wanted |= distance >= 0 && distance % P::dilationColumns == 0 && distance / P::dilationColumns < P::kernelColumns;
    }
    if (!wanted || (CHECKED && (firstIn + i < 0 || firstIn + i >= P::inColumns)))
      continue;
    const Sums element = problem.operandAt(image, inRow, firstIn + i, channel);
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::strideColumns, tap = distance / P::dilationColumns;
      if (distance >= 0 && distance % P::dilationColumns == 0 && tap < P::kernelColumns) {
#pragma unroll
        for (int lane = 0; lane < P::lanes; ++lane)
          sums[pixel].lane[lane] += element.lane[lane] * filter[tap].lane[lane];
      }
    }
  }
}

template <class P> __device__ inline void depthwise(const P &problem) {
  using T = typename P::Value;
  using Sums = Vec<T, P::lanes>;
  constexpr int groups = P::channels / P::lanes, strips = (P::outColumns + P::pixels - 1) / P::pixels;
  int place = int(blockIdx.x) * P::threads + int(threadIdx.x);
  const int channel = place % groups * P::lanes;
  place /= groups;
  const int firstColumn = place % strips * P::pixels;
  place /= strips;
  const int row = place % P::outRows, image = place / P::outRows;
  if (image >= P::images)
    return;
  const int firstIn = firstColumn * P::strideColumns - P::padColumns;
  const bool inside = firstIn >= 0 && firstIn + depthwiseSpan<P> <= P::inColumns;

  Sums sums[P::pixels];
#pragma unroll
  for (int pixel = 0; pixel < P::pixels; ++pixel)
    sums[pixel] = splat<P::lanes>(T(0));

#pragma unroll(P::kernelRows <= 3 ? P::kernelRows : 1)
  for (int tapRow = 0; tapRow < P::kernelRows; ++tapRow) {
    const int inRow = row * P::strideRows - P::padRows + tapRow * P::dilationRows;
    if (inRow < 0 || inRow >= P::inRows)
      continue;
    Sums filter[P::kernelColumns];
#pragma unroll
    for (int tap = 0; tap < P::kernelColumns; ++tap)
      filter[tap] = problem.filterAt(tapRow, tap, channel);
    if (inside)
      addTaps<false>(problem, image, inRow, firstIn, channel, filter, sums);
    else
      addTaps<true>(problem, image, inRow, firstIn, channel, filter, sums);
  }
#pragma unroll
  for (int pixel = 0; pixel < P::pixels; ++pixel)
    if (firstColumn + pixel < P::outColumns)
      problem.finish(image, row, firstColumn + pixel, channel, sums[pixel]);
}
