// The math functions of f32 and f64, and their intrinsics.
extern "C" __global__ void functions(const float *in, float *out, int *integers) {
  int i = threadIdx.x, e;
  float x = in[i], y = in[i + 32], z = in[i + 64], s, c, w;
  out[i] = expf(x) + exp2f(x) + exp10f(x) + expm1f(x) + logf(x) + log2f(x) + log10f(x) + log1pf(x);
  out[i + 32] = sinf(x) + cosf(x) + tanf(x) + sinpif(x) + cospif(x) + asinf(x) + acosf(x) + atanf(x) + atan2f(x, y);
  out[i + 64] = sinhf(x) + coshf(x) + tanhf(x) + asinhf(x) + acoshf(x) + atanhf(x);
  out[i + 96] = powf(x, y) + sqrtf(x) + rsqrtf(x) + cbrtf(x) + rcbrtf(x) + hypotf(x, y) + rhypotf(x, y) + norm3df(x, y, z);
  out[i + 128] = erff(x) + erfcf(x) + erfinvf(x) + erfcinvf(x) + erfcxf(x) + normcdff(x) + normcdfinvf(x) + lgammaf(x) + tgammaf(x);
  out[i + 160] = floorf(x) + ceilf(x) + truncf(x) + rintf(x) + roundf(x) + nearbyintf(x) + fmodf(x, y) + remainderf(x, y) + remquof(x, y, &e);
  out[i + 192] = fabsf(x) + fminf(x, y) + fmaxf(x, y) + fdimf(x, y) + copysignf(x, y) + nextafterf(x, y) + fmaf(x, y, z) + ldexpf(x, 3) + scalbnf(x, 2);
  sincosf(x, &s, &c);
  out[i + 224] = s + c + modff(x, &w) + w + frexpf(x, &e) + logbf(x) + j0f(x) + j1f(x) + y0f(x) + cyl_bessel_i0f(x);
  integers[i] = e + ilogbf(x) + isnan(x) + isinf(x) + isfinite(x) + signbit(x) + lrintf(x) + lroundf(x) + llrintf(x) + llroundf(y);
}

extern "C" __global__ void intrinsics(const float *in, float *out, int *integers, unsigned long long *wide) {
  int i = threadIdx.x;
  float x = in[i], y = in[i + 32], z = in[i + 64];
  out[i] = __expf(x) + __exp10f(x) + __logf(x) + __log2f(x) + __log10f(x) + __sinf(x) + __cosf(x) + __tanf(x) + __powf(x, y) + __fdividef(x, y) + __saturatef(x);
  out[i + 32] = __fadd_rn(x, y) + __fadd_rz(x, y) + __fadd_ru(x, y) + __fadd_rd(x, y) + __fsub_ru(x, y) + __fmul_rz(x, y) + __fmul_rd(x, y);
  out[i + 64] = __fmaf_rn(x, y, z) + __fmaf_rz(x, y, z) + __fmaf_ru(x, y, z) + __fmaf_rd(x, y, z) + __fdiv_rn(x, y) + __fdiv_rz(x, y) + __fdiv_ru(x, y) + __fdiv_rd(x, y);
  out[i + 96] = __frcp_rn(x) + __frcp_rz(x) + __frcp_ru(x) + __fsqrt_rn(x) + __fsqrt_rz(x) + __fsqrt_ru(x) + __fsqrt_rd(x) + __frsqrt_rn(x);
  integers[i] = __float2int_rn(x) + __float2int_rz(x) + __float2int_ru(x) + __float2int_rd(x) + __float2uint_rz(x) + __float_as_int(x);
  wide[i] = __float2ll_rn(x) + __float2ull_rz(y) + __float_as_uint(y);
  out[i + 128] = __int2float_rn(integers[i]) + __int2float_rz(integers[i]) + __int2float_ru(integers[i]) + __uint2float_rd(integers[i]) +
                 __ll2float_rn(wide[i]) + __ull2float_rz(wide[i]) + __int_as_float(integers[i]);
}

extern "C" __global__ void doubles(const double *in, double *out, float *floats, long long *integers) {
  int i = threadIdx.x, e;
  double x = in[i], y = in[i + 32], z = in[i + 64], s, c, w;
  out[i] = exp(x) + exp2(x) + exp10(x) + expm1(x) + log(x) + log2(x) + log10(x) + log1p(x);
  out[i + 32] = sin(x) + cos(x) + tan(x) + sinpi(x) + cospi(x) + asin(x) + acos(x) + atan(x) + atan2(x, y);
  out[i + 64] = sinh(x) + cosh(x) + tanh(x) + asinh(x) + acosh(x) + atanh(x);
  out[i + 96] = pow(x, y) + sqrt(x) + rsqrt(x) + cbrt(x) + rcbrt(x) + hypot(x, y) + norm3d(x, y, z);
  out[i + 128] = erf(x) + erfc(x) + erfinv(x) + erfcinv(x) + erfcx(x) + normcdf(x) + normcdfinv(x) + lgamma(x) + tgamma(x);
  out[i + 160] = floor(x) + ceil(x) + trunc(x) + rint(x) + round(x) + nearbyint(x) + fmod(x, y) + remainder(x, y) + remquo(x, y, &e);
  out[i + 192] = fabs(x) + fmin(x, y) + fmax(x, y) + fdim(x, y) + copysign(x, y) + nextafter(x, y) + fma(x, y, z) + ldexp(x, 3) + scalbn(x, 2);
  sincos(x, &s, &c);
  out[i + 224] = s + c + modf(x, &w) + w + frexp(x, &e) + logb(x) + j0(x) + y1(x);
  integers[i] = e + ilogb(x) + isnan(x) + isinf(x) + isfinite(x) + signbit(x) + lrint(x) + llround(x);
  out[i + 256] = __dadd_ru(x, y) + __dmul_rz(x, y) + __fma_rd(x, y, z) + __ddiv_rn(x, y) + __ddiv_ru(x, y) + __drcp_rz(x) + __dsqrt_rd(x) + __dsqrt_rn(x);
  integers[i + 32] = __double2int_rn(x) + __double2uint_rz(x) + __double2ll_rd(x) + __double2ull_ru(x) + __double2hiint(x) + __double2loint(x) + __double_as_longlong(y);
  floats[i] = __double2float_rn(x) + __double2float_rz(x) + __double2float_ru(x) + __double2float_rd(x);
  out[i + 288] = __int2double_rn(int(integers[i])) + __ll2double_rz(integers[i]) + __ull2double_ru(integers[i]) + __hiloint2double(1, 2) + __longlong_as_double(integers[i]);
}
