// Integer intrinsics, packed (SIMD) intrinsics, and what compilers make of plain integer code.
extern "C" __global__ void bits(const int *in, const long long *wide, int *out, long long *results) {
  int i = threadIdx.x, a = in[i], b = in[i + 32], c = in[i + 64];
  unsigned ua = a, ub = b, uc = c;
  long long x = wide[i], y = wide[i + 32];
  out[i] = __brev(a) + __clz(a) + __ffs(a) + __popc(a) + __fns(ua, 3, 2) + __byte_perm(a, b, c) + __byte_perm(a, b, 0x3210);
  results[i] = __brevll(x) + __clzll(x) + __ffsll(x) + __popcll(x);
  out[i + 32] = __funnelshift_l(a, b, c) + __funnelshift_lc(a, b, c) + __funnelshift_r(a, b, c) + __funnelshift_rc(a, b, c);
  out[i + 64] = __mulhi(a, b) + __umulhi(ua, ub) + __mul24(a, b) + __umul24(ua, ub) + __sad(a, b, uc) + __usad(ua, ub, uc);
  out[i + 96] = __hadd(a, b) + __rhadd(a, b) + __uhadd(ua, ub) + __urhadd(ua, ub);
  results[i + 32] = __mul64hi(x, y) + __umul64hi(x, y) + (long long)a * b + (unsigned long long)ua * ub;
  out[i + 128] = __dp4a(a, b, c) + __dp4a(ua, ub, uc) + __dp2a_lo(a, b, c) + __dp2a_hi(a, b, c) + __dp2a_lo(ua, ub, uc);
  out[i + 160] = a / b + a % b + int(ua / uc) + int(ua % uc) + abs(a) + min(a, b) + max(a, b) + (a >> (b & 31)) + (a << (c & 31));
  results[i + 64] = x / y + x % y + (unsigned long long)x / 7 + x % 1000 + llabs(x) + min(x, y) + (x >> (a & 63)) + (x << (b & 63));
  short s = short(a), t = short(b);
  out[i + 192] = short(s * t) + short(s / (t | 1)) + (unsigned short)(s % (t | 1)) + short(min(s, t)) + (signed char)(a) * (unsigned char)(b);
  out[i + 224] = (ua >> 5 & 0x3f) | (ub & 0xf0f) << 3 ^ (uc | ua & ub);
  switch (a) {
  case 0: out[i + 256] = b; break;
  case 1: out[i + 256] = c * 3; break;
  case 2: out[i + 256] = b - c; break;
  case 3: out[i + 256] = b ^ c; break;
  case 4: out[i + 256] = b / 3; break;
  case 5: out[i + 256] = b & c; break;
  case 6: out[i + 256] = c % 5; break;
  default: out[i + 256] = 0;
  }
}

extern "C" __global__ void packed(const unsigned *in, unsigned *out) {
  int i = threadIdx.x;
  unsigned a = in[i], b = in[i + 32];
  unsigned r = 0;
  r += __vadd2(a, b) + __vadd4(a, b) + __vsub2(a, b) + __vsub4(a, b) + __vaddss2(a, b) + __vaddss4(a, b) + __vaddus2(a, b) + __vaddus4(a, b);
  r ^= __vsubss2(a, b) + __vsubss4(a, b) + __vsubus2(a, b) + __vsubus4(a, b) + __vabs2(a) + __vabs4(a) + __vabsss2(a) + __vabsss4(a);
  r ^= __vmins2(a, b) + __vmins4(a, b) + __vminu2(a, b) + __vminu4(a, b) + __vmaxs2(a, b) + __vmaxs4(a, b) + __vmaxu2(a, b) + __vmaxu4(a, b);
  r ^= __vabsdiffs2(a, b) + __vabsdiffs4(a, b) + __vabsdiffu2(a, b) + __vabsdiffu4(a, b) + __vsads2(a, b) + __vsads4(a, b) + __vsadu2(a, b) + __vsadu4(a, b);
  r ^= __vcmpeq2(a, b) + __vcmpeq4(a, b) + __vcmpgts2(a, b) + __vcmpgts4(a, b) + __vcmpgtu4(a, b) + __vsetles4(a, b) + __vsetltu2(a, b);
  r ^= __vavgs2(a, b) + __vavgs4(a, b) + __vavgu2(a, b) + __vavgu4(a, b) + __vhaddu2(a, b) + __vhaddu4(a, b) + __vneg2(a) + __vneg4(a) + __vnegss4(a);
  r ^= __vimax3_s32(int(a), int(b), 7) + __vimin_s16x2_relu(a, b) + __vibmax_u32(a, b, (bool *)out) + __viaddmax_s32(int(a), int(b), 3) + __viaddmin_u16x2(a, b, 9u);
  out[i] = r;
}
