// The meaning of single instructions, row by row: text, input of lane 0, expected output of lane 0.
#include "test/emu/Harness.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

namespace dlc::test {
namespace {

uint64_t bits(float x) {
  uint32_t result;
  std::memcpy(&result, &x, 4);
  return result;
}
uint64_t bits(double x) {
  uint64_t result;
  std::memcpy(&result, &x, 8);
  return result;
}
uint64_t pair(uint64_t low, uint64_t high) { return (low & 0xffffffff) | high << 32; }

// Bodies between load and store: %r1 = low word, %r2 = high word, %rd3 = both; the result in %r3 / %rd4 / ...
struct Row {
  const char *body;
  uint64_t input, expected;
};

uint64_t run(const std::string &body, uint64_t input, bool wide) {
  std::string around =
      "ld.global.u64 %rd3, [%rd1];\nmov.b64 {%r1, %r2}, %rd3;\nmov.b32 %f1, %r1;\nmov.b32 %f2, "
      "%r2;\nmov.b64 %fd1, %rd3;\nmov.b32 {%h1, %h2}, %r1;\n" +
      body + (wide ? "\nst.global.u64 [%rd2], %rd4;" : "\ncvt.u64.u32 %rd4, %r3;\nst.global.u64 [%rd2], %rd4;");
  std::string error;
  std::vector<uint64_t> out = runBody(around, {input}, &error);
  EXPECT_EQ(error, "") << body;
  return out[0];
}

TEST(EmulatorInstructions, Integers) {
  const Row rows[] = {
      {"add.u32 %r3, %r1, %r2;", pair(0xffffffff, 2), 1},
      {"add.sat.s32 %r3, %r1, %r2;", pair(0x7fffffff, 2), 0x7fffffff},
      {"sub.s32 %r3, %r1, %r2;", pair(1, 2), 0xffffffff},
      {"mul.lo.s32 %r3, %r1, %r2;", pair(0xffffffff, 7), 0xfffffff9},
      {"mul.hi.s32 %r3, %r1, %r2;", pair(0xffffffff, 7), 0xffffffff},
      {"mul.hi.u32 %r3, %r1, %r2;", pair(0xffffffff, 7), 6},
      {"mad.lo.s32 %r3, %r1, %r2, 5;", pair(3, 4), 17},
      {"mad.hi.u32 %r3, %r1, %r2, 5;", pair(0x80000000, 4), 7},
      {"div.s32 %r3, %r1, %r2;", pair(uint32_t(-7), 2), uint32_t(-3)},
      {"rem.s32 %r3, %r1, %r2;", pair(uint32_t(-7), 2), uint32_t(-1)},
      {"div.u32 %r3, %r1, %r2;", pair(7, 0), 0xffffffff},
      {"min.s32 %r3, %r1, %r2;", pair(uint32_t(-7), 2), uint32_t(-7)},
      {"max.u32 %r3, %r1, %r2;", pair(uint32_t(-7), 2), uint32_t(-7)},
      {"abs.s32 %r3, %r1;", pair(uint32_t(-7), 2), 7},
      {"sad.u32 %r3, %r1, %r2, 100;", pair(3, 8), 105},
      {"popc.b32 %r3, %r1;", 0xf0f0, 8},
      {"popc.b64 %r3, %rd3;", ~uint64_t(0), 64},
      {"clz.b32 %r3, %r1;", 1, 31},
      {"clz.b32 %r3, %r1;", 0, 32},
      {"clz.b64 %r3, %rd3;", uint64_t(1) << 40, 23},
      {"brev.b32 %r3, %r1;", 1, 0x80000000},
      {"bfind.u32 %r3, %r1;", 0x100, 8},
      {"bfind.shiftamt.u32 %r3, %r1;", 0x100, 23},
      {"bfind.s32 %r3, %r1;", 0xffffffff, 0xffffffff},
      {"bfe.u32 %r3, %r1, 4, 8;", 0xabcd, 0xbc},
      {"bfe.s32 %r3, %r1, 4, 8;", 0xabcd, 0xffffffbc},
      {"bfe.s32 %r3, %r1, 28, 8;", 0x90000000, 0xfffffff9},
      {"bfi.b32 %r3, %r1, %r2, 8, 4;", pair(0x5, 0xffffffff), 0xfffff5ff},
      {"shl.b32 %r3, %r1, %r2;", pair(1, 32), 0},
      {"shr.s32 %r3, %r1, %r2;", pair(0x80000000, 40), 0xffffffff},
      {"shr.u32 %r3, %r1, %r2;", pair(0x80000000, 40), 0},
      {"shf.l.wrap.b32 %r3, %r1, %r2, 8;", pair(0xaabbccdd, 0x11223344), 0x223344aa},
      {"shf.r.clamp.b32 %r3, %r1, %r2, 40;", pair(0xaabbccdd, 0x11223344), 0x11223344},
      {"prmt.b32 %r3, %r1, %r2, 0x7410;", pair(0x33221100, 0x77665544), 0x77441100},
      {"prmt.b32 %r3, %r1, %r2, 0x888b;", pair(0x80000000, 0), 0x000000ff},
      {"lop3.b32 %r3, %r1, %r2, 15, 0xe8;", pair(0x3, 0x5), 0x7},
      {"dp4a.s32.s32 %r3, %r1, %r2, 1;", pair(0xff020304, 0x01010101), 9},
      {"dp4a.u32.u32 %r3, %r1, %r2, 1;", pair(0xff020304, 0x01010101), 265},
      {"add.cc.u32 %r3, %r1, %r2;\naddc.u32 %r3, 0, 0;", pair(0xffffffff, 1), 1},
      {"sub.cc.u32 %r3, %r1, %r2;\nsubc.u32 %r3, 9, 0;", pair(0, 1), 8},
      {"mad.lo.cc.u32 %r3, %r1, %r2, 1;\nmadc.hi.u32 %r3, %r1, %r2, 0;", pair(0xffffffff, 0xffffffff), 0xfffffffe},
      {"slct.u32.s32 %r3, 1, 2, %r1;", 0xffffffff, 2},
      {"add.u16 %h3, %h1, %h2;\ncvt.u32.u16 %r3, %h3;", 0x0001ffff, 0},
      {"not.b32 %r3, %r1;", 0, 0xffffffff},
      {"cnot.b32 %r3, %r1;", 0, 1},
  };
  for (const Row &row : rows)
    EXPECT_EQ(run(row.body, row.input, false), row.expected) << row.body;
  const Row wide[] = {
      {"mul.wide.s32 %rd4, %r1, %r2;", pair(0xffffffff, 7), uint64_t(-7)},
      {"mul.hi.u64 %rd4, %rd3, %rd3;", ~uint64_t(0), ~uint64_t(1)},
      {"mad.wide.u32 %rd4, %r1, %r2, %rd3;", pair(2, 3), pair(8, 3)},
      {"bfe.u64 %rd4, %rd3, 60, 10;", ~uint64_t(0), 15},
      {"bfi.b64 %rd4, %rd3, 0, 32, 32;", 5, uint64_t(5) << 32},
      {"div.s64 %rd4, %rd3, 10;", uint64_t(-105), uint64_t(-10)},
      {"shr.s64 %rd4, %rd3, 4;", uint64_t(-16), uint64_t(-1)},
      {"cvt.s64.s32 %rd4, %r1;", 0xfffffff0, uint64_t(-16)},
      {"cvt.u64.u8 %rd4, %h1;", 0x1f5, 0xf5},
      {"brev.b64 %rd4, %rd3;", 1, uint64_t(1) << 63},
  };
  for (const Row &row : wide)
    EXPECT_EQ(run(row.body, row.input, true), row.expected) << row.body;
}

TEST(EmulatorInstructions, Floats) {
  const float inf = INFINITY;
  struct FloatRow {
    const char *body;
    float a, b;
    uint64_t expected;
  } rows[] = {
      {"add.f32 %f3, %f1, %f2;", 1, 0x1p-24f, bits(1.0f)},
      {"add.rp.f32 %f3, %f1, %f2;", 1, 0x1p-30f, bits(1.0f + 0x1p-23f)},
      {"add.rz.f32 %f3, %f1, %f2;", 1, -0x1p-30f, bits(1.0f - 0x1p-24f)},
      {"add.rm.f32 %f3, %f1, %f2;", 1, -1, bits(-0.0f)},
      {"sub.f32 %f3, %f1, %f2;", inf, inf, 0x7fffffff},
      {"mul.f32 %f3, %f1, %f2;", 0x1p-100f, 0x1p-40f, bits(0x1p-140f)},
      {"mul.ftz.f32 %f3, %f1, %f2;", 0x1p-100f, 0x1p-40f, 0},
      {"add.sat.f32 %f3, %f1, %f2;", 1, 3, bits(1.0f)},
      {"add.ftz.sat.f32 %f3, %f1, %f2;", 1, -3, 0},
      {"fma.rn.f32 %f3, %f1, %f2, 0fBF800000;", 1 + 0x1p-23f, 1 - 0x1p-23f, bits(-0x1p-46f)},
      {"fma.rp.f32 %f3, %f1, %f2, 0f3F800000;", 0x1p-30f, 1, bits(1.0f + 0x1p-23f)},
      {"div.rn.f32 %f3, %f1, %f2;", 1, 3, bits(1.0f / 3)},
      {"div.rz.f32 %f3, %f1, %f2;", 2, 3, 0x3f2aaaaa},
      {"div.rp.f32 %f3, %f1, %f2;", 1, 3, 0x3eaaaaab},
      {"div.rm.f32 %f3, %f1, %f2;", 1, 3, 0x3eaaaaaa},
      {"sqrt.rn.f32 %f3, %f1;", 2, 0, bits(std::sqrt(2.0f))},
      {"sqrt.rp.f32 %f3, %f1;", 2, 0, 0x3fb504f4},
      {"sqrt.rm.f32 %f3, %f1;", 2, 0, 0x3fb504f3},
      {"rcp.rn.f32 %f3, %f1;", 3, 0, bits(1.0f / 3)},
      {"min.f32 %f3, %f1, %f2;", NAN, 3, bits(3.0f)},
      {"max.NaN.f32 %f3, %f1, %f2;", NAN, 3, 0x7fffffff},
      {"min.f32 %f3, %f1, %f2;", 0.0f, -0.0f, bits(-0.0f)},
      {"max.f32 %f3, %f1, %f2;", -0.0f, 0.0f, bits(0.0f)},
      {"max.f32 %f3, %f1, %f2;", NAN, NAN, 0x7fffffff},
      {"neg.f32 %f3, %f1;", 0, 0, 0x80000000},
      {"abs.f32 %f3, %f1;", -2, 0, bits(2.0f)},
      {"copysign.f32 %f3, %f1, %f2;", -1, 5, bits(-5.0f)},
      {"ex2.approx.f32 %f3, %f1;", 3, 0, bits(8.0f)},
      {"ex2.approx.ftz.f32 %f3, %f1;", -130, 0, 0},
      {"lg2.approx.f32 %f3, %f1;", 8, 0, bits(3.0f)},
      {"rsqrt.approx.f32 %f3, %f1;", 4, 0, bits(0.5f)},
      {"rcp.approx.ftz.f32 %f3, %f1;", 4, 0, bits(0.25f)},
      {"tanh.approx.f32 %f3, %f1;", 0.5f, 0, bits(float(std::tanh(0.5)))},
      {"cvt.rni.f32.f32 %f3, %f1;", 2.5f, 0, bits(2.0f)},
      {"cvt.rpi.f32.f32 %f3, %f1;", 2.1f, 0, bits(3.0f)},
      {"cvt.sat.f32.f32 %f3, %f1;", 2.5f, 0, bits(1.0f)},
      {"cvt.sat.f32.f32 %f3, %f1;", NAN, 0, 0},
  };
  for (const auto &row : rows)
    EXPECT_EQ(run(std::string(row.body) + "\nmov.b32 %r3, %f3;", pair(bits(row.a), bits(row.b)), false), row.expected)
        << row.body;
  EXPECT_EQ(run("add.rp.f64 %fd2, %fd1, 0d3CA0000000000000;\nmov.b64 %rd4, %fd2;", bits(1.0), true),
            bits(1.0 + 0x1p-52));
  EXPECT_EQ(run("fma.rn.f64 %fd2, %fd1, %fd1, 0dBFF0000000000000;\nmov.b64 %rd4, %fd2;", bits(1 + 0x1p-40), true),
            bits(0x1p-39 + 0x1p-80));
  EXPECT_EQ(run("rcp.approx.ftz.f64 %fd2, %fd1;\nmov.b64 %rd4, %fd2;", bits(4.0), true), bits(0.25));
}

TEST(EmulatorInstructions, Conversions) {
  const Row rows[] = {
      {"cvt.rzi.s32.f32 %r3, %f1;", bits(-2.7f), uint32_t(-2)},
      {"cvt.rni.s32.f32 %r3, %f1;", bits(2.5f), 2},
      {"cvt.rmi.s32.f32 %r3, %f1;", bits(-2.1f), uint32_t(-3)},
      {"cvt.rzi.s32.f32 %r3, %f1;", bits(3e9f), 0x7fffffff},
      {"cvt.rzi.s32.f32 %r3, %f1;", bits(float(NAN)), 0},
      {"cvt.rzi.u32.f32 %r3, %f1;", bits(-1.0f), 0},
      {"cvt.sat.s8.s32 %r3, %r1;", uint32_t(-300), uint32_t(-128)},
      {"cvt.sat.u8.s32 %r3, %r1;", uint32_t(-300), 0},
      {"cvt.s8.s32 %r3, %r1;", 0x1ff, 0xffffffff},
      {"cvt.rn.f32.s32 %f3, %r1;\nmov.b32 %r3, %f3;", 16777217, bits(16777216.0f)},
      {"cvt.rp.f32.s32 %f3, %r1;\nmov.b32 %r3, %f3;", 16777217, bits(16777218.0f)},
      {"cvt.rn.f32.u64 %f3, %rd3;\nmov.b32 %r3, %f3;", 0x8000008000000001, bits(0x1.000002p63f)},
      {"cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x1p-11f), 0x3c00},
      {"cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x3p-11f), 0x3c02},
      {"cvt.rz.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1e6f), 0x7bff},
      {"cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1e6f), 0x7c00},
      {"cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(0x1p-24f), 1},
      {"cvt.f32.f16 %f3, %h1;\nmov.b32 %r3, %f3;", 1, bits(0x1p-24f)},
      {"cvt.rn.bf16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x3p-8f), 0x3f82},
      {"cvt.f32.bf16 %f3, %h1;\nmov.b32 %r3, %f3;", 0x3f80, bits(1.0f)},
      {"cvt.rn.f16x2.f32 %r3, %f1, %f2;", pair(bits(1.0f), bits(2.0f)), 0x3c004000},
      {"cvt.rn.relu.bf16x2.f32 %r3, %f1, %f2;", pair(bits(-1.0f), bits(2.0f)), 0x00004000},
      {"cvt.rna.tf32.f32 %r3, %f1;", bits(1.0f + 0x1p-11f), bits(1.0f + 0x1p-10f)},
      {"cvt.rn.satfinite.e4m3x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;", pair(bits(1.0f), bits(1e9f)), 0x387e},
      {"cvt.rn.satfinite.e5m2x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;", pair(bits(1.0f), bits(1e9f)), 0x3c7b},
      {"cvt.rn.f16x2.e4m3x2 %r3, %h1;", 0x3801, 0x3c001800},
      {"cvt.rn.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;", bits(1.0 + 0x1p-24), bits(1.0f)},
      {"cvt.rp.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;", bits(1.0 + 0x1p-40), bits(1.0f + 0x1p-23f)},
      {"fma.rn.f16 %h3, %h1, %h2, %h1;\ncvt.u32.u16 %r3, %h3;", 0x40003c00, 0x4200},
      {"add.f16x2 %r3, %r1, %r1;", 0x3c004000, 0x40004400},
      {"max.NaN.f16 %h3, %h1, %h2;\ncvt.u32.u16 %r3, %h3;", 0x7e003c00, 0x7fff},
      {"fma.rn.relu.bf16x2 %r3, %r1, %r1, %r1;", 0xbf803f80, 0x00004000},
      {"neg.f16 %h3, %h1;\ncvt.u32.u16 %r3, %h3;", 0x3c00, 0xbc00},
      {"set.eq.f16.f16 %h3, %h1, %h2;\ncvt.u32.u16 %r3, %h3;", 0x3c003c00, 0x3c00},
      {"set.lt.u32.f32 %r3, %f1, %f2;", pair(bits(1.0f), bits(2.0f)), 0xffffffff},
      {"setp.ltu.f32 %p1, %f1, %f2;\nselp.u32 %r3, 1, 2, %p1;", pair(bits(float(NAN)), bits(2.0f)), 1},
      {"setp.ne.f32 %p1, %f1, %f1;\nselp.u32 %r3, 1, 2, %p1;", bits(float(NAN)), 2},
      {"setp.gt.and.s32 %p1|%p2, %r1, %r2, 1;\nselp.u32 %r3, 1, 2, %p2;", pair(1, 2), 1},
      {"testp.subnormal.f32 %p1, %f1;\nselp.u32 %r3, 1, 2, %p1;", bits(0x1p-140f), 1},
  };
  for (const Row &row : rows)
    EXPECT_EQ(run(row.body, row.input, false), row.expected) << row.body;
}

TEST(EmulatorInstructions, LanesOfAWarp) {
  const struct {
    const char *body;
    uint64_t lane0, lane5, lane31;
  } rows[] = {
      {"shfl.sync.bfly.b32 %r3, %r0, 1, 31, -1;", 1, 4, 30},
      {"shfl.sync.down.b32 %r3|%p1, %r0, 2, 31, -1;\nselp.u32 %r3, %r3, 99, %p1;", 2, 7, 99},
      {"shfl.sync.up.b32 %r3, %r0, 1, 0, -1;", 0, 4, 30},
      {"shfl.sync.idx.b32 %r3, %r0, 3, 0x181f, -1;", 3, 3, 27},
      {"setp.gt.u32 %p1, %r0, 29;\nvote.sync.ballot.b32 %r3, %p1, -1;", 0xc0000000, 0xc0000000, 0xc0000000},
      {"setp.lt.u32 %p1, %r0, 40;\nvote.sync.all.pred %p2, %p1, -1;\nselp.u32 %r3, 1, 0, %p2;", 1, 1, 1},
      {"and.b32 %r1, %r0, 16;\nmatch.any.sync.b32 %r3, %r1, -1;", 0xffff, 0xffff, 0xffff0000},
      {"redux.sync.add.s32 %r3, %r0, -1;", 496, 496, 496},
      {"activemask.b32 %r3;", 0xffffffff, 0xffffffff, 0xffffffff},
      {"elect.sync %r3|%p1, -1;\nselp.u32 %r3, 1, 2, %p1;", 1, 2, 2},
      {"mov.u32 %r3, %laneid;", 0, 5, 31},
      {"mov.u32 %r3, %lanemask_lt;", 0, 31, 0x7fffffff},
      {"bar.red.popc.u32 %r3, 0, 1;", 32, 32, 32},
      // Parts of the warp: each lane loops as often as its number says.
      {"mov.u32 %r3, 0;\nL: setp.ge.u32 %p1, %r3, %r0;\n@%p1 bra E;\nadd.u32 %r3, %r3, 1;\nbra L;\nE: bar.warp.sync "
       "-1;",
       0, 5, 31},
      {"and.b32 %r1, %r0, 3;\nT: .branchtargets A, B, C, D;\nbrx.idx %r1, T;\nA: mov.u32 %r3, 10;\nbra E;\nB: mov.u32 "
       "%r3, "
       "11;\nbra E;\nC: mov.u32 %r3, 12;\nbra E;\nD: mov.u32 %r3, 13;\nE:",
       10, 11, 13},
  };
  for (const auto &row : rows) {
    std::string error;
    std::vector<uint64_t> out =
        runBody(std::string(row.body) + "\ncvt.u64.u32 %rd4, %r3;\nst.global.u64 [%rd2], %rd4;", {0}, &error);
    EXPECT_EQ(error, "") << row.body;
    EXPECT_EQ(out[0], row.lane0) << row.body;
    EXPECT_EQ(out[5], row.lane5) << row.body;
    EXPECT_EQ(out[31], row.lane31) << row.body;
  }
}

TEST(EmulatorInstructions, MemorySpacesAndCalls) {
  std::string ptx = R"(.version 8.0
.target sm_80
.address_size 64
.const .align 4 .b32 table[4] = {10, 20, 30, 40};
.global .align 8 .b64 pointer = generic(table);
.extern .shared .align 16 .b8 dynamic[];
.func (.param .b32 r) twice(.param .b32 a) {
  .reg .b32 %x<3>;
  ld.param.b32 %x1, [a];
  add.u32 %x2, %x1, %x1;
  st.param.b32 [r], %x2;
  ret;
}
.visible .entry k(.param .u64 out) {
  .reg .b32 %r<20>; .reg .b64 %rd<20>; .reg .pred %p;
  .local .align 8 .b8 stack[64];
  ld.param.u64 %rd1, [out];
  mov.u32 %r0, %tid.x;
  mul.wide.u32 %rd2, %r0, 4;
  add.u64 %rd1, %rd1, %rd2;
  and.b32 %r1, %r0, 3;
  mul.wide.u32 %rd3, %r1, 4;
  ld.global.u64 %rd4, [pointer];
  add.u64 %rd5, %rd4, %rd3;
  ld.u32 %r2, [%rd5];
  mov.u64 %rd6, stack;
  cvta.local.u64 %rd7, %rd6;
  add.u64 %rd8, %rd7, %rd3;
  st.v2.u32 [%rd7], {%r2, %r0};
  ld.local.u32 %r3, [%rd6+4];
  mov.u64 %rd9, dynamic;
  add.u64 %rd10, %rd9, %rd2;
  cvta.shared.u64 %rd11, %rd10;
  st.u32 [%rd11], %r2;
  ld.shared.u32 %r4, [%rd10];
  setp.eq.u32 %p, %r1, 2;
  @%p bra SKIP;
  { .param .b32 p0; .param .b32 r0;
  st.param.b32 [p0], %r4;
  call.uni (r0), twice, (p0);
  ld.param.b32 %r4, [r0]; }
SKIP:
  add.u32 %r5, %r4, %r3;
  st.global.u32 [%rd1], %r5;
  red.global.add.u32 [%rd1], 1000;
  atom.global.max.u32 %r6, [%rd1], 1;
  ret;
})";
  Emulator emulator;
  ASSERT_EQ(emulator.load(ptx), "");
  uint64_t out = emulator.fresh(64 * 4);
  ASSERT_EQ(emulator.launch("k", {}, {64, 1, 1}, {out}, 256), "");
  std::vector<uint32_t> values = emulator.download<uint32_t>(out, 64);
  for (uint32_t i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], (i % 4 + 1) * 10 * (i % 4 == 2 ? 1 : 2) + i + 1000) << i;
  EXPECT_NE(emulator.launch("k", {}, {64, 1, 1}, {out}, 128).find("out of bounds"), std::string::npos);
}

} // namespace
} // namespace dlc::test
