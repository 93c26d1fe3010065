// Every PTX instruction that C++ cannot say and every warp intrinsic, under the instruction's name. Nothing outside
// this file contains inline assembly, and nothing outside it calls a compiler intrinsic that touches other lanes.
#pragma once

struct Warp {
  static constexpr int lanes = 32;
  static constexpr unsigned all = 0xffffffffu; // the mask that names every lane
};

// max.NaN / min.NaN: NaN where either is NaN (sm_80).
__device__ inline float maxNan(float a, float b) {
  float result;
  asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
}
__device__ inline float minNan(float a, float b) {
  float result;
  asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
}

// shfl.sync.bfly: the value of the lane whose number differs by `mask`.
template <class T> __device__ inline T shflXor(T value, int mask) { return __shfl_xor_sync(Warp::all, value, mask); }

// bar.sync 0: all threads of the block; what was written to shared memory before is seen after.
__device__ inline void barrier() { __syncthreads(); }

__device__ inline float floatFromBits(unsigned bits) { return __uint_as_float(bits); }
__device__ inline double doubleFromBits(unsigned long long bits) { return __longlong_as_double((long long)bits); }
