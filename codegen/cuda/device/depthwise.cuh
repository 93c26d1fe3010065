// Depthwise convolution, channels last: each channel has a filter of its own, so there is nothing to share between
// channels but the loads. A thread computes LANES neighbouring channels of a strip of PIXELS output pixels, one below
// the other ("along" the strip): what it loads serves all of them, and the filter is loaded once for all. Threads whose
// strips lie side by side ("across") are neighbours, and find in the first-level cache what the others have loaded;
// lines that lie further apart would not be there any more.
//
// A Problem says what is computed, as a struct with
//   Value                                              the type that is summed
//   images, channels, inAcross, inAlong, outAcross, outAlong
//   kernelAcross, kernelAlong, strideAcross, ..., dilationAcross, ..., padAcross, padAlong   (low pads)
//   lanes, pixels, threads                             threads: of a block
//   operandAt(image, across, along, channel), filterAt(tapAcross, tapAlong, channel), finish(image, across, along,
//   channel, sums)
#pragma once
#include "device/math.cuh"

// Places of the operand along the strip, from the first that its taps may read.
template <class P>
constexpr int depthwiseSpan = (P::pixels - 1) * P::strideAlong + (P::kernelAlong - 1) * P::dilationAlong + 1;

// Adds one line of taps. CHECKED: some places may lie in the padding, which adds nothing (zero times an infinite tap
// would be NaN).
template <bool CHECKED, class P, class Sums>
__device__ inline void addTaps(const P &problem, int image, int across, int firstIn, int channel,
                               const Sums (&filter)[P::kernelAlong], Sums (&sums)[P::pixels]) {
#pragma unroll
  for (int i = 0; i < depthwiseSpan<P>; ++i) {
    bool wanted = false; // a constant once the loops are unrolled
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::strideAlong;
      wanted |= distance >= 0 && distance % P::dilationAlong == 0 && distance / P::dilationAlong < P::kernelAlong;
    }
    if (!wanted || (CHECKED && (firstIn + i < 0 || firstIn + i >= P::inAlong)))
      continue;
    const Sums element = problem.operandAt(image, across, firstIn + i, channel);
#pragma unroll
    for (int pixel = 0; pixel < P::pixels; ++pixel) {
      const int distance = i - pixel * P::strideAlong, tap = distance / P::dilationAlong;
      if (distance >= 0 && distance % P::dilationAlong == 0 && tap < P::kernelAlong) {
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
  constexpr int groups = P::channels / P::lanes, strips = (P::outAlong + P::pixels - 1) / P::pixels;
  int place = int(blockIdx.x) * P::threads + int(threadIdx.x);
  const int channel = place % groups * P::lanes;
  place /= groups;
  const int across = place % P::outAcross;
  place /= P::outAcross;
  const int first = place % strips * P::pixels, image = place / strips;
  if (image >= P::images)
    return;
  const int firstIn = first * P::strideAlong - P::padAlong;
  const bool inside = firstIn >= 0 && firstIn + depthwiseSpan<P> <= P::inAlong;

  Sums sums[P::pixels];
#pragma unroll
  for (int pixel = 0; pixel < P::pixels; ++pixel)
    sums[pixel] = splat<P::lanes>(T(0));

#pragma unroll(P::kernelAcross <= 3 ? P::kernelAcross : 1)
  for (int tapAcross = 0; tapAcross < P::kernelAcross; ++tapAcross) {
    const int in = across * P::strideAcross - P::padAcross + tapAcross * P::dilationAcross;
    if (in < 0 || in >= P::inAcross)
      continue;
    Sums filter[P::kernelAlong];
#pragma unroll
    for (int tap = 0; tap < P::kernelAlong; ++tap)
      filter[tap] = problem.filterAt(tapAcross, tap, channel);
    if (inside)
      addTaps<false>(problem, image, in, firstIn, channel, filter, sums);
    else
      addTaps<true>(problem, image, in, firstIn, channel, filter, sums);
  }
#pragma unroll
  for (int pixel = 0; pixel < P::pixels; ++pixel)
    if (first + pixel < P::outAlong)
      problem.finish(image, across, first + pixel, channel, sums[pixel]);
}
