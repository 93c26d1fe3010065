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

// ex2.approx.ftz: 2 to the power of a, to 2 units of its last place; 0 for what would be denormal.
__device__ inline float exp2Approximate(float a) {
  float result;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(result) : "f"(a));
  return result;
}

// div.full: at most 2 units in the last place away; without branches.
__device__ inline float divFull(float a, float b) {
  float result;
  asm("div.full.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
}

// rcp.approx.ftz: to a unit in the last place; 0 for what would be denormal.
__device__ inline float reciprocalApproximate(float a) {
  float result;
  asm("rcp.approx.ftz.f32 %0, %1;" : "=f"(result) : "f"(a));
  return result;
}

// shfl.sync.bfly: the value of the lane whose number differs by `mask`.
template <class T> __device__ inline T shflXor(T value, int mask) { return __shfl_xor_sync(Warp::all, value, mask); }

// vote.sync.ballot: bit i says whether the condition holds in lane i.
__device__ inline unsigned ballot(bool condition) { return __ballot_sync(Warp::all, condition); }
// shfl.sync.up: the value of the lane whose number is lower by `distance`; the own value where there is none.
template <class T> __device__ inline T shflUp(T value, int distance) {
  return __shfl_up_sync(Warp::all, value, distance);
}
// shfl.sync.idx: the value of the lane of that number.
template <class T> __device__ inline T shflFrom(T value, int lane) { return __shfl_sync(Warp::all, value, lane); }

// atom.add: adds, and gives what was there. Of one kind is used at most what no result depends on the order of.
template <class T> __device__ inline T addAtomic(T *to, T value) { return atomicAdd(to, value); }

// bar.sync 0: all threads of the block; what was written to shared memory before is seen after.
__device__ inline void barrier() { __syncthreads(); }

__device__ inline float floatFromBits(unsigned bits) { return __uint_as_float(bits); }
__device__ inline double doubleFromBits(unsigned long long bits) { return __longlong_as_double((long long)bits); }

// bar.warp.sync: all lanes of the warp; what they wrote to shared memory before is seen after.
__device__ inline void syncWarp() { __syncwarp(); }

// --- Asynchronous copies (sm_80; PTX ISA, "Data Movement and Conversion Instructions: cp.async") --------------------

// The address of something in shared memory, in the 32-bit form that instructions take.
__device__ inline unsigned sharedAddress(const void *p) { return unsigned(__cvta_generic_to_shared(p)); }

// Copies BYTES (4, 8 or 16, aligned to as many) from global to shared memory; writes zeros and reads nothing where
// `inside` is false. It is done when its group has been waited for. 16 bytes go past the L1 cache.
template <int BYTES> __device__ inline void cpAsync(unsigned to, const void *from, bool inside) {
  static_assert(BYTES == 4 || BYTES == 8 || BYTES == 16, "cp.async copies 4, 8 or 16 bytes");
  const int bytes = inside ? BYTES : 0;
  if constexpr (BYTES == 16)
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(to), "l"(from), "r"(bytes) : "memory");
  else
    asm volatile("cp.async.ca.shared.global [%0], [%1], %2, %3;" ::"r"(to), "l"(from), "n"(BYTES), "r"(bytes)
                 : "memory");
}
// The copies since the last commit become a group. (It may be empty.)
__device__ inline void cpAsyncCommit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// Waits until at most PENDING of this thread's groups are on their way, the latest ones.
template <int PENDING> __device__ inline void cpAsyncWait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory");
}

// --- Tensor cores (sm_80; PTX ISA, "Warp-level matrix instructions") -------------------------------------------------

// Four 8 x 8 matrices of 16-bit elements. Lane 8 m + r names the 16 bytes of row r of matrix m; lane l gets elements
// 2 (l % 4) and 2 (l % 4) + 1 of row l / 4 of each, in one register a matrix.
__device__ inline void ldmatrixX4(unsigned (&to)[4], unsigned from) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3])
               : "r"(from)
               : "memory");
}
// The same with each matrix transposed.
__device__ inline void ldmatrixX4Trans(unsigned (&to)[4], unsigned from) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3])
               : "r"(from)
               : "memory");
}

// sums += a * b, by one warp: 16 rows, 8 columns, 32 bytes of depth (16, 8 or 32 elements). Lane l has, with g = l / 4
// and t = l % 4: of a, 4 bytes at depth 4 t of rows g and g + 8, then 16 bytes further along the depth; of b, the same
// of column g; of the sums, columns 2 t and 2 t + 1 of row g, then of row g + 8.
#define DLC_MMA_OPERANDS(SUM)                                                                                          \
  : SUM(sums[0]), SUM(sums[1]), SUM(sums[2]), SUM(sums[3])                                                             \
  : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1)
#define DLC_MMA(NAME, SHAPE, TYPES, SUM, CONSTRAINT)                                                                   \
  __device__ inline void NAME(SUM(&sums)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) {                       \
    asm("mma.sync.aligned." SHAPE ".row.col." TYPES " {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "                  \
        "{%0, %1, %2, %3};" DLC_MMA_OPERANDS(CONSTRAINT));                                                             \
  }
DLC_MMA(mmaM16N8K16F16, "m16n8k16", "f32.f16.f16.f32", float, "+f")
DLC_MMA(mmaM16N8K16Bf16, "m16n8k16", "f32.bf16.bf16.f32", float, "+f")
DLC_MMA(mmaM16N8K8Tf32, "m16n8k8", "f32.tf32.tf32.f32", float, "+f")
// 8-bit integers, each signed or not; the sums wrap.
DLC_MMA(mmaM16N8K32S8S8, "m16n8k32", "s32.s8.s8.s32", int, "+r")
DLC_MMA(mmaM16N8K32S8U8, "m16n8k32", "s32.s8.u8.s32", int, "+r")
DLC_MMA(mmaM16N8K32U8S8, "m16n8k32", "s32.u8.s8.s32", int, "+r")
DLC_MMA(mmaM16N8K32U8U8, "m16n8k32", "s32.u8.u8.s32", int, "+r")
#undef DLC_MMA
#undef DLC_MMA_OPERANDS

// cvt.rna.tf32: the bits of a float, rounded to 10 bits of mantissa (to nearest, ties away from zero).
__device__ inline unsigned roundToTf32(unsigned bits) {
  unsigned result;
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(result) : "f"(__uint_as_float(bits)));
  return result;
}
