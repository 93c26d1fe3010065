// cuda_bf16.h: conversions, arithmetic, comparisons, functions, shuffles, loads and atomics.
#include <cuda_bf16.h>

extern "C" __global__ void conversions(const float *in, const int *integers, const long long *longs, const double *doubles,
                                       __nv_bfloat16 *out, float *floats, int *results, long long *wide) {
  int i = threadIdx.x;
  float x = in[i], y = in[i + 32];
  out[i] = __float2bfloat16(x);
  out[i + 32] = __float2bfloat16_rz(x);
  out[i + 64] = __float2bfloat16_rd(x);
  out[i + 96] = __float2bfloat16_ru(x);
  out[i + 128] = __double2bfloat16(doubles[i]);
  __nv_bfloat162 pair = __floats2bfloat162_rn(x, y);
  ((__nv_bfloat162 *)out)[i + 256] = pair;
  ((__nv_bfloat162 *)out)[i + 288] = __float2bfloat162_rn(x);
  float2 both = __bfloat1622float2(pair);
  floats[i] = both.x + both.y + __bfloat162float(out[i]);
  __nv_bfloat16 h = out[i];
  results[i] = __bfloat162int_rn(h) + __bfloat162int_rz(h) + __bfloat162int_rd(h) + __bfloat162int_ru(h) + __bfloat162uint_rn(h) +
               __bfloat162short_rz(h) + __bfloat162ushort_ru(h) + __bfloat162char_rz(h) + __bfloat162uchar_rz(h);
  wide[i] = __bfloat162ll_rn(h) + __bfloat162ull_rz(h);
  out[i + 160] = __int2bfloat16_rn(integers[i]);
  out[i + 192] = __int2bfloat16_rz(integers[i]);
  out[i + 224] = __uint2bfloat16_ru(unsigned(integers[i]));
  out[i + 640] = __short2bfloat16_rn(short(integers[i]));
  out[i + 672] = __ushort2bfloat16_rd((unsigned short)integers[i]);
  out[i + 704] = __ll2bfloat16_rn(longs[i]);
  out[i + 736] = __ull2bfloat16_rz((unsigned long long)longs[i]);
  results[i + 32] = __bfloat16_as_short(h) + __bfloat16_as_ushort(__short_as_bfloat16(short(results[i])));
}

extern "C" __global__ void arithmetic(const __nv_bfloat16 *in, const __nv_bfloat162 *pairs, __nv_bfloat16 *out, __nv_bfloat162 *results) {
  int i = threadIdx.x;
  __nv_bfloat16 a = in[i], b = in[i + 32], c = in[i + 64];
  __nv_bfloat162 x = pairs[i], y = pairs[i + 32], z = pairs[i + 64];
  out[i] = a + b - c * a / b;
  out[i + 32] = __hadd_sat(a, b);
  out[i + 64] = __hsub_sat(a, b);
  out[i + 96] = __hmul_sat(a, b);
  out[i + 128] = __hfma_sat(a, b, c);
  out[i + 160] = __hfma_relu(a, b, c);
  out[i + 192] = __hfma(a, b, c);
  out[i + 224] = __habs(__hneg(a));
  out[i + 256] = __hmin(a, b) + __hmax(b, c) + __hmin_nan(a, c) + __hmax_nan(a, b);
  out[i + 288] = __hadd_rn(a, b) + __hsub_rn(a, c) + __hmul_rn(a, b);
  results[i] = x + y - z * x / y;
  results[i + 32] = __hadd2_sat(x, y);
  results[i + 64] = __hsub2_sat(x, y);
  results[i + 96] = __hmul2_sat(x, y);
  results[i + 128] = __hfma2_sat(x, y, z);
  results[i + 160] = __hfma2_relu(x, y, z);
  results[i + 192] = __habs2(__hneg2(x));
  results[i + 224] = __hmin2(x, y) + __hmax2(y, z) + __hmin2_nan(x, z) + __hmax2_nan(x, y);
  results[i + 256] = __hcmadd(x, y, z);
  results[i + 288] = __lows2bfloat162(x, y) + __highs2bfloat162(x, y) + __lowhigh2highlow(z) + __low2bfloat162(x) + __high2bfloat162(y);
}

extern "C" __global__ void comparisons(const __nv_bfloat16 *in, const __nv_bfloat162 *pairs, int *out, __nv_bfloat162 *results, unsigned *masks) {
  int i = threadIdx.x;
  __nv_bfloat16 a = in[i], b = in[i + 32];
  __nv_bfloat162 x = pairs[i], y = pairs[i + 32];
  out[i] = __heq(a, b) + 2 * __hne(a, b) + 4 * __hlt(a, b) + 8 * __hle(a, b) + 16 * __hgt(a, b) + 32 * __hge(a, b) +
           64 * __hequ(a, b) + 128 * __hneu(a, b) + 256 * __hltu(a, b) + 512 * __hleu(a, b) + 1024 * __hgtu(a, b) +
           2048 * __hgeu(a, b) + 4096 * __hisnan(a) + 8192 * __hisinf(b);
  out[i + 32] = __hbeq2(x, y) + 2 * __hbne2(x, y) + 4 * __hblt2(x, y) + 8 * __hble2(x, y) + 16 * __hbgt2(x, y) +
                32 * __hbge2(x, y) + 64 * __hbequ2(x, y) + 128 * __hbneu2(x, y) + 256 * __hbltu2(x, y);
  results[i] = __heq2(x, y) + __hne2(x, y) + __hlt2(x, y) + __hle2(x, y) + __hgt2(x, y) + __hge2(x, y) + __hisnan2(x);
  results[i + 32] = __hequ2(x, y) + __hneu2(x, y) + __hltu2(x, y) + __hleu2(x, y) + __hgtu2(x, y) + __hgeu2(x, y);
  masks[i] = __heq2_mask(x, y) ^ __hne2_mask(x, y) ^ __hlt2_mask(x, y) ^ __hgeu2_mask(x, y);
}

extern "C" __global__ void functions(const __nv_bfloat16 *in, const __nv_bfloat162 *pairs, __nv_bfloat16 *out, __nv_bfloat162 *results) {
  int i = threadIdx.x;
  __nv_bfloat16 a = in[i];
  __nv_bfloat162 x = pairs[i];
  out[i] = hexp(a) + hexp2(a) + hexp10(a) + hlog(a) + hlog2(a) + hlog10(a) + hsin(a) + hcos(a) + hsqrt(a) + hrsqrt(a) +
           hrcp(a) + hfloor(a) + hceil(a) + htrunc(a) + hrint(a) + htanh(a) + htanh_approx(a);
  results[i] = h2exp(x) + h2exp2(x) + h2exp10(x) + h2log(x) + h2log2(x) + h2log10(x) + h2sin(x) + h2cos(x) +
               h2sqrt(x) + h2rsqrt(x) + h2rcp(x) + h2floor(x) + h2ceil(x) + h2trunc(x) + h2rint(x) + h2tanh(x) +
               h2tanh_approx(x);
}

extern "C" __global__ void warps(const __nv_bfloat16 *in, const __nv_bfloat162 *pairs, __nv_bfloat16 *out, __nv_bfloat162 *results) {
  int i = threadIdx.x;
  __nv_bfloat16 a = __ldg(in + i) + __ldcg(in + i) + __ldca(in + i) + __ldcs(in + i) + __ldlu(in + i) + __ldcv(in + i);
  __nv_bfloat162 x = __ldg(pairs + i) + __ldcg(pairs + i);
  a = a + __shfl_sync(~0u, a, 3) + __shfl_up_sync(~0u, a, 1) + __shfl_down_sync(~0u, a, 1) + __shfl_xor_sync(~0u, a, 1);
  x = x + __shfl_sync(~0u, x, 3) + __shfl_up_sync(~0u, x, 1) + __shfl_down_sync(~0u, x, 1) + __shfl_xor_sync(~0u, x, 1);
  __stcg(out + i, a);
  __stwb(out + i + 32, a);
  __stcs(results + i, x);
  __stwt(results + i + 32, x);
  atomicAdd(out + 128, a);
  atomicAdd(results + 128, x);
}
