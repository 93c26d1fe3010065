// Warp and block intrinsics, atomics of all types and scopes, fences, cache operators, asserts.
#include <cuda_pipeline.h>

extern "C" __global__ void warps(const int *in, int *out, unsigned long long *wide) {
  int i = threadIdx.x, a = in[i];
  unsigned mask = __activemask();
  out[i] = __shfl_sync(~0u, a, 3) + __shfl_up_sync(~0u, a, 1, 16) + __shfl_down_sync(~0u, a, 2) + __shfl_xor_sync(~0u, a, 4, 8);
  out[i + 32] = __ballot_sync(~0u, a > 3) + __any_sync(~0u, a > 5) + __all_sync(~0u, a > 1);
  int same;
  out[i + 64] = __match_any_sync(~0u, a) + __match_all_sync(~0u, a, &same) + same + int(mask);
  wide[i] = __shfl_xor_sync(~0u, wide[i], 2) + __match_any_sync(~0u, wide[i]);
  out[i + 96] = __reduce_add_sync(~0u, a) + __reduce_min_sync(~0u, a) + __reduce_max_sync(~0u, unsigned(a)) + __reduce_and_sync(~0u, unsigned(a)) +
                __reduce_or_sync(~0u, unsigned(a)) + __reduce_xor_sync(~0u, unsigned(a));
  __syncwarp();
  __syncwarp(~0u);
  out[i + 128] = __syncthreads_count(a > 2) + __syncthreads_and(a > 2) + __syncthreads_or(a > 2);
  __syncthreads();
  __threadfence();
  __threadfence_block();
  __threadfence_system();
  __nanosleep(10);
  out[i + 160] = int(clock()) + int(clock64()) + int(threadIdx.y + threadIdx.z + blockIdx.y + blockIdx.z + blockDim.z + gridDim.x + gridDim.y + gridDim.z + warpSize);
  if (__isGlobal(in))
    out[i + 192] = int(__cvta_generic_to_global(in));
}

extern "C" __global__ void atomics(int *i32, unsigned *u32, unsigned long long *u64, long long *s64, float *f32, double *f64, unsigned short *u16, float2 *f32x2, float4 *f32x4) {
  int i = threadIdx.x;
  __shared__ int s;
  __shared__ float sf;
  if (i == 0)
    s = 0, sf = 0;
  __syncthreads();
  int r = atomicAdd(i32, i) + atomicSub(i32, i) + atomicExch(i32, i) + atomicMin(i32, i) + atomicMax(i32, i) + atomicAnd(i32, i) + atomicOr(i32, i) + atomicXor(i32, i) + atomicCAS(i32, i, 3);
  unsigned u = atomicInc(u32, i) + atomicDec(u32, i) + atomicMin(u32, i) + atomicMax(u32, i) + atomicAdd_block(u32, i) + atomicAdd_system(u32, i) + atomicCAS_block(u32, i, 2);
  u64[1] = atomicAdd(u64, 1ull) + atomicExch(u64, 2ull) + atomicMin(u64, 3ull) + atomicMax(u64, 4ull) + atomicAnd(u64, 5ull) + atomicCAS(u64, 6ull, 7ull);
  s64[1] = atomicMin(s64, 1ll) + atomicMax(s64, 2ll);
  f32[1] = atomicAdd(f32, 1.0f) + atomicExch(f32, 2.0f) + atomicAdd(&sf, 1.0f);
  f64[1] = atomicAdd(f64, 1.0);
  atomicCAS(u16, (unsigned short)1, (unsigned short)2);
  i32[1] = r + int(u) + atomicAdd(&s, 3) + atomicMax(&s, 4) + atomicCAS(&s, 1, 2);
#if __CUDA_ARCH__ >= 900
  atomicAdd(f32x2, make_float2(1, 2));
  float4 old = atomicAdd(f32x4, make_float4(1, 2, 3, 4));
  f32x4[1] = old;
#endif
  __nv_atomic_fetch_add(i32, 1, __NV_ATOMIC_ACQ_REL, __NV_THREAD_SCOPE_DEVICE);
  __nv_atomic_store_n(i32, 1, __NV_ATOMIC_RELEASE, __NV_THREAD_SCOPE_BLOCK);
  i32[2] = __nv_atomic_load_n(i32, __NV_ATOMIC_ACQUIRE, __NV_THREAD_SCOPE_SYSTEM);
}

extern "C" __global__ void memory(const int *in, const float4 *vectors, const double2 *pairs, const char4 *bytes, const short2 *shorts, int *out, float4 *to, double2 *doubles, const long long *wide) {
  int i = threadIdx.x;
  out[i] = __ldg(in + i) + __ldcg(in + i) + __ldca(in + i) + __ldcs(in + i) + __ldlu(in + i) + __ldcv(in + i);
  float4 v = __ldg(vectors + i), w = __ldcs(vectors + i + 32);
  to[i] = make_float4(v.x + w.x, v.y, v.z, v.w);
  __stcs(to + i + 32, v);
  __stcg(to + i + 64, w);
  double2 d = __ldg(pairs + i);
  doubles[i] = d;
  char4 b = __ldg(bytes + i);
  short2 h = __ldg(shorts + i);
  __stwb(out + i + 32, b.x + b.y + b.z + b.w + h.x + h.y);
  __stwt(out + i + 64, int(__ldg(wide + i)));
  volatile int *v2 = out;
  v2[i + 96] = v2[i];
  __builtin_assume(i < 1024);
  extern __shared__ float4 tile[];
  __pipeline_memcpy_async(tile + i, vectors + i, 16);
  __pipeline_memcpy_async((float *)(tile + 64) + i, (const float *)vectors + i, 4);
  __pipeline_memcpy_async((float2 *)(tile + 128) + i, (const float2 *)vectors + i, 8, 4);
  __pipeline_commit();
  __pipeline_wait_prior(0);
  __syncthreads();
  to[i + 96] = tile[i ^ 1];
}
