// f16 and bf16: stored in 16 bits, computed in f32. Included only by programs that have them; needs CUDA's headers.
#pragma once
#include "device/vec.cuh"
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__device__ inline float toFloat(__half x) { return __half2float(x); }
__device__ inline float toFloat(__nv_bfloat16 x) { return __bfloat162float(x); }

// Rounds to nearest even.
template <class To, class From> __device__ To roundTo(From x);
template <> __device__ inline __half roundTo<__half, float>(float x) { return __float2half_rn(x); }
template <> __device__ inline __half roundTo<__half, double>(double x) { return __double2half(x); }
template <> __device__ inline __nv_bfloat16 roundTo<__nv_bfloat16, float>(float x) { return __float2bfloat16_rn(x); }
template <> __device__ inline __nv_bfloat16 roundTo<__nv_bfloat16, double>(double x) { return __double2bfloat16(x); }

template <class T> __device__ inline double halfToDouble(T x) { return toFloat(x); }
DLC_LIFT(halfToDouble)
DLC_LIFT(toFloat)
template <class To, class From, int N> __device__ inline Vec<To, N> roundTo(const Vec<From, N> &a) {
  return lanewise<N>([](From x) { return roundTo<To>(x); }, a);
}

// Two neighbours, rounded, as one register holds them.
template <class T> __device__ unsigned packedPair(float low, float high);
template <> __device__ inline unsigned packedPair<__half>(float low, float high) {
  const __half2 pair = __floats2half2_rn(low, high);
  unsigned word;
  memcpy(&word, &pair, sizeof(word));
  return word;
}
template <> __device__ inline unsigned packedPair<__nv_bfloat16>(float low, float high) {
  const __nv_bfloat162 pair = __floats2bfloat162_rn(low, high);
  unsigned word;
  memcpy(&word, &pair, sizeof(word));
  return word;
}
