// CUDA C++ through NVRTC, compared with the host. Skipped where there is no NVRTC.
#include "test/emu/Harness.h"

#include <cmath>
#include <gtest/gtest.h>

namespace dlc::test {
namespace {

#define NEEDS_NVRTC(text)                                                                                              \
  if (text.empty())                                                                                                    \
  GTEST_SKIP() << "no NVRTC"

std::vector<float> ramp(size_t n, float scale = 0.01f) {
  std::vector<float> values(n);
  for (size_t i = 0; i < n; ++i)
    values[i] = float(int(i * 2654435761u % 2001) - 1000) * scale;
  return values;
}

TEST(EmulatorKernels, VectorAddAndOffByOne) {
  for (bool planted : {false, true}) {
    std::string guard = planted ? "i <= n" : "i < n";
    std::string ptx =
        compileCuda("extern \"C\" __global__ void add(const float *a, const float *b, float *c, int n) {\n"
                    "  int i = blockIdx.x * blockDim.x + threadIdx.x;\n  if (" +
                    guard +
                    ")\n"
                    "    c[i] = a[i] + b[i];\n}\n");
    NEEDS_NVRTC(ptx);
    Emulator emulator;
    ASSERT_EQ(emulator.load(ptx), "");
    const size_t n = 1000;
    std::vector<float> a = ramp(n), b = ramp(n, 0.3f);
    uint64_t c = emulator.fresh(n * 4);
    std::string error = emulator.launch("add", {4, 1, 1}, {256, 1, 1}, {emulator.upload(a), emulator.upload(b), c, n});
    if (planted) {
      EXPECT_NE(error.find("out of bounds: read of 4 bytes"), std::string::npos) << error;
      EXPECT_NE(error.find("block (3, 0, 0), thread (232, 0, 0)"), std::string::npos) << error;
      EXPECT_NE(error.find("test.cu:4"), std::string::npos) << error;
      continue;
    }
    ASSERT_EQ(error, "");
    std::vector<float> out = emulator.download<float>(c, n);
    for (size_t i = 0; i < n; ++i)
      EXPECT_EQ(out[i], a[i] + b[i]);
  }
}

const char *gemmSource = R"(
extern "C" __global__ void gemm(const float *a, const float *b, float *c, int m, int n, int k) {
  __shared__ float sa[16][17], sb[16][17];
  int row = blockIdx.y * 16 + threadIdx.y, column = blockIdx.x * 16 + threadIdx.x;
  float sum = 0;
  for (int first = 0; first < k; first += 16) {
    int ka = first + threadIdx.x, kb = first + threadIdx.y;
    sa[threadIdx.y][threadIdx.x] = row < m && ka < k ? a[row * k + ka] : 0;
    sb[threadIdx.y][threadIdx.x] = kb < k && column < n ? b[kb * n + column] : 0;
    FIRST
    for (int i = 0; i < 16; ++i)
      sum += sa[threadIdx.y][i] * sb[i][threadIdx.x];
    SECOND
  }
  if (row < m && column < n)
    c[row * n + column] = sum;
}
)";

TEST(EmulatorKernels, SharedGemmAndMissingBarriers) {
  for (int planted : {0, 1, 2})
    for (const char *architecture : {"sm_80", "sm_90a"}) {
      std::string source = gemmSource;
      source.replace(source.find("FIRST"), 5, planted == 1 ? "" : "__syncthreads();");
      source.replace(source.find("SECOND"), 6, planted == 2 ? "" : "__syncthreads();");
      std::string ptx = compileCuda(source, architecture);
      NEEDS_NVRTC(ptx);
      Emulator emulator;
      ASSERT_EQ(emulator.load(ptx), "");
      const size_t m = 33, n = 18, k = 50;
      std::vector<float> a = ramp(m * k), b = ramp(k * n, 0.02f);
      uint64_t pa = emulator.upload(a), pb = emulator.upload(b), pc = emulator.fresh(m * n * 4);
      for (uint64_t seed : {0, 3}) {
        emulator.options.seed = seed;
        std::string error = emulator.launch("gemm", {2, 3, 1}, {16, 16, 1}, {pa, pb, pc, m, n, k});
        if (planted) {
          EXPECT_NE(error, "");
          EXPECT_NE(error.find("in kernel 'gemm'"), std::string::npos) << error;
          continue;
        }
        ASSERT_EQ(error, "");
        std::vector<float> c = emulator.download<float>(pc, m * n);
        for (size_t i = 0; i < m; ++i)
          for (size_t j = 0; j < n; ++j) {
            float sum = 0;
            for (size_t p = 0; p < k; ++p)
              sum = std::fma(a[i * k + p], b[p * n + j], sum);
            EXPECT_EQ(c[i * n + j], sum);
          }
      }
    }
}

TEST(EmulatorKernels, ReductionByShuffles) {
  std::string ptx = compileCuda(R"(
extern "C" __global__ void total(const float *x, float *out, int n) {
  __shared__ float partial[8];
  float sum = 0;
  for (int i = threadIdx.x; i < n; i += blockDim.x)
    sum += x[i];
  for (int mask = 16; mask; mask /= 2)
    sum += __shfl_xor_sync(~0u, sum, mask);
  if (threadIdx.x % 32 == 0)
    partial[threadIdx.x / 32] = sum;
  __syncthreads();
  if (threadIdx.x == 0) {
    for (int i = 1; i < 8; ++i)
      sum += partial[i];
    *out = sum;
  }
}
extern "C" __global__ void count(const int *x, int *bins, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    atomicAdd(&bins[x[i]], 1);
}
)");
  NEEDS_NVRTC(ptx);
  Emulator emulator;
  ASSERT_EQ(emulator.load(ptx), "");
  std::vector<float> x(1000, 1.5f);
  uint64_t out = emulator.fresh(4);
  ASSERT_EQ(emulator.launch("total", {}, {256, 1, 1}, {emulator.upload(x), out, 1000}), "");
  EXPECT_EQ(emulator.download<float>(out, 1)[0], 1500.0f);
  std::vector<int> values(500);
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = int(i % 7);
  uint64_t bins = emulator.upload(std::vector<int>(7));
  ASSERT_EQ(emulator.launch("count", {4, 1, 1}, {128, 1, 1}, {emulator.upload(values), bins, 500}), "");
  EXPECT_EQ(emulator.download<int>(bins, 7), (std::vector<int>{72, 72, 72, 71, 71, 71, 71}));
}

// CUDA's own functions are made of many instructions: their results are within a few last places.
TEST(EmulatorKernels, MathFunctions) {
  std::string ptx = compileCuda(R"(
extern "C" __global__ void f(const float *x, float *y, int n) {
  int i = threadIdx.x;
  if (i >= n) return;
  float v = x[i], *o = y + i * 16;
  o[0] = sinf(v); o[1] = cosf(v * 100000.f); o[2] = expf(v); o[3] = logf(fabsf(v)); o[4] = tanhf(v); o[5] = erff(v);
  o[6] = powf(fabsf(v), 1.7f); o[7] = sqrtf(fabsf(v)); o[8] = 1 / v; o[9] = v / 3.7f; o[10] = atanf(v); o[11] = floorf(v);
  o[12] = rintf(v); o[13] = fmodf(v, 0.7f); o[14] = lgammaf(fabsf(v)); o[15] = (float)exp((double)v);
}
)");
  NEEDS_NVRTC(ptx);
  Emulator emulator;
  ASSERT_EQ(emulator.load(ptx), "");
  std::vector<float> x = ramp(64, 0.0071f);
  uint64_t out = emulator.fresh(64 * 16 * 4);
  ASSERT_EQ(emulator.launch("f", {}, {64, 1, 1}, {emulator.upload(x), out, 64}), "");
  std::vector<float> y = emulator.download<float>(out, 64 * 16);
  for (size_t i = 0; i < x.size(); ++i) {
    float v = x[i];
    double expected[] = {std::sin(double(v)),
                         std::cos(double(v * 100000.f)),
                         std::exp(double(v)),
                         std::log(std::fabs(double(v))),
                         std::tanh(double(v)),
                         std::erf(double(v)),
                         std::pow(std::fabs(double(v)), double(1.7f)),
                         std::sqrt(std::fabs(double(v))),
                         1.0 / v,
                         double(v) / 3.7f,
                         std::atan(double(v)),
                         std::floor(v),
                         std::rint(v),
                         std::fmod(v, 0.7f),
                         std::lgamma(std::fabs(double(v))),
                         std::exp(double(v))};
    for (size_t k = 0; k < 16; ++k)
      EXPECT_NEAR(y[i * 16 + k], expected[k], 1e-6 * std::max(1.0, std::fabs(expected[k])))
          << "function " << k << " of " << v;
  }
}

} // namespace
} // namespace dlc::test
