// cvt, comparisons.
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
namespace {
using W = const uint32_t *; // a lane's words
} // namespace

std::vector<Row> conversionRows() {
  return {
      narrow("cvt.rzi.s32.f32 %r3, %f1;", bits(-2.7f), uint32_t(-2)),
      narrow("cvt.rni.s32.f32 %r3, %f1;", bits(2.5f), 2),
      narrow("cvt.rmi.s32.f32 %r3, %f1;", bits(-2.1f), uint32_t(-3)),
      narrow("cvt.rzi.s32.f32 %r3, %f1;", bits(3e9f), 0x7fffffff),
      narrow("cvt.rzi.s32.f32 %r3, %f1;", bits(float(NAN)), 0),
      narrow("cvt.rzi.u32.f32 %r3, %f1;", bits(-1.0f), 0),
      narrow("cvt.sat.s8.s32 %r3, %r1;", uint32_t(-300), uint32_t(-128)),
      narrow("cvt.sat.u8.s32 %r3, %r1;", uint32_t(-300), 0),
      narrow("cvt.s8.s32 %r3, %r1;", 0x1ff, 0xffffffff),
      narrow("cvt.rn.f32.s32 %f3, %r1;\nmov.b32 %r3, %f3;", 16777217, bits(16777216.0f)),
      narrow("cvt.rp.f32.s32 %f3, %r1;\nmov.b32 %r3, %f3;", 16777217, bits(16777218.0f)),
      narrow("cvt.rn.f32.u64 %f3, %rd3;\nmov.b32 %r3, %f3;", 0x8000008000000001, bits(0x1.000002p63f)),
      narrow("cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x1p-11f), 0x3c00),
      narrow("cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x3p-11f), 0x3c02),
      narrow("cvt.rz.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1e6f), 0x7bff),
      narrow("cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1e6f), 0x7c00),
      narrow("cvt.rn.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(0x1p-24f), 1),
      narrow("cvt.f32.f16 %f3, %h1;\nmov.b32 %r3, %f3;", 1, bits(0x1p-24f)),
      narrow("cvt.rn.bf16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(1.0f + 0x3p-8f), 0x3f82),
      narrow("cvt.f32.bf16 %f3, %h1;\nmov.b32 %r3, %f3;", 0x3f80, bits(1.0f)),
      narrow("cvt.rn.f16x2.f32 %r3, %f1, %f2;", pair(bits(1.0f), bits(2.0f)), 0x3c004000),
      narrow("cvt.rn.relu.bf16x2.f32 %r3, %f1, %f2;", pair(bits(-1.0f), bits(2.0f)), 0x00004000),
      narrow("cvt.rna.tf32.f32 %r3, %f1;", bits(1.0f + 0x1p-11f), bits(1.0f + 0x1p-10f)),
      from90(narrow("cvt.rn.satfinite.e4m3x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;", pair(bits(1.0f), bits(1e9f)),
                    0x387e)),
      from90(narrow("cvt.rn.satfinite.e5m2x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;", pair(bits(1.0f), bits(1e9f)),
                    0x3c7b)),
      from90(narrow("cvt.rn.f16x2.e4m3x2 %r3, %h1;", 0x3801, 0x3c001800)),
      narrow("cvt.rn.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;", bits(1.0 + 0x1p-24), bits(1.0f)),
      narrow("cvt.rp.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;", bits(1.0 + 0x1p-40), bits(1.0f + 0x1p-23f)),
      narrow("set.lt.u32.f32 %r3, %f1, %f2;", pair(bits(1.0f), bits(2.0f)), 0xffffffff),
      narrow("setp.ltu.f32 %p1, %f1, %f2;\nselp.u32 %r3, 1, 2, %p1;", pair(bits(float(NAN)), bits(2.0f)), 1),
      narrow("setp.ne.f32 %p1, %f1, %f1;\nselp.u32 %r3, 1, 2, %p1;", bits(float(NAN)), 2),
      narrow("setp.gt.and.s32 %p1|%p2, %r1, %r2, 1;\nselp.u32 %r3, 1, 2, %p2;", pair(1, 2), 1),
      narrow("testp.subnormal.f32 %p1, %f1;\nselp.u32 %r3, 1, 2, %p1;", bits(0x1p-140f), 1),
      narrow("cvt.rna.tf32.f32 %r3, %f1;", bits(-1.0f - 0x1p-11f), bits(-1.0f - 0x1p-10f)),
      from90(narrow("cvt.rn.tf32.f32 %r3, %f1;", bits(1.0f + 0x1p-11f), bits(1.0f))),
      from90(narrow("cvt.rn.relu.tf32.f32 %r3, %f1;", bits(-1.0f), 0)),
      narrow("cvt.rn.relu.f16x2.f32 %r3, %f1, %f2;", pair(bits(-0.0f), bits(-2.0f)), 0),
      narrow("cvt.rn.relu.f16.f32 %h3, %f1;\ncvt.u32.u16 %r3, %h3;", bits(float(NAN)), 0x7fff),
      narrow(".reg .b8 %b<3>;\nshr.u32 %r4, %r1, 8;\ncvt.u8.u32 %b1, %r4;\ncvt.u8.u32 %b2, %r1;\nmov.b16 %h3, {%b1, "
             "%b2};\n"
             "cvt.u32.u16 %r3, %h3;",
             0x1234, 0x3412),
      // A NaN of tf32 ends in zeros as other values do; one of f64 keeps sign and payload as far as f32 holds them.
      // Both are an H100's; the PTX ISA leaves the bits open.
      random(Input::Floats, "cvt.rna.tf32.f32 %r3, %f1;"),
      random(Input::Floats, "cvt.rn.f16x2.f32 %r3, %f1, %f2;",
             [](W w) -> uint64_t {
               auto one = [](float x) -> uint32_t {
                 _Float16 half = _Float16(x);
                 uint16_t word;
                 std::memcpy(&word, &half, 2);
                 return x == x ? word : 0x7fff;
               };
               return one(floatOf(w[0])) << 16 | one(floatOf(w[1]));
             }),
      random(Input::Floats, "cvt.rz.f16x2.f32 %r3, %f1, %f2;"),
      random(Input::Floats, "cvt.rn.bf16x2.f32 %r3, %f1, %f2;"),
      random(Input::Floats, "cvt.rz.bf16x2.f32 %r3, %f1, %f2;"),
      random(Input::Floats, "cvt.rn.relu.bf16x2.f32 %r3, %f1, %f2;"),
      from90(random(Input::Floats, "cvt.rn.satfinite.e4m3x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;")),
      from90(random(Input::Floats, "cvt.rn.satfinite.e5m2x2.f32 %h3, %f1, %f2;\ncvt.u32.u16 %r3, %h3;")),
      random(Input::Floats, "cvt.rni.s32.f32 %r3, %f1;",
             [](W w) -> uint64_t {
               double x = std::nearbyint(double(floatOf(w[0])));
               return uint32_t(x != x ? 0 : x >= 0x1p31 ? INT32_MAX : x <= -0x1p31 ? INT32_MIN : int32_t(x));
             }),
      random(Input::Floats, "cvt.rpi.u32.f32 %r3, %f1;"),
      randomWide(Input::Floats, "cvt.rzi.s64.f32 %rd4, %f1;"),
      randomWide(Input::Floats, "cvt.f64.f32 %fd2, %f1;\nmov.b64 %rd4, %fd2;"),
      random(Input::Doubles, "cvt.rn.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;"),
      random(Input::Doubles, "cvt.rm.f32.f64 %f3, %fd1;\nmov.b32 %r3, %f3;"),
      random(Input::Bits, "cvt.rn.f32.s32 %f3, %r1;\nmov.b32 %r3, %f3;",
             [](W w) { return bits(float(int32_t(w[0]))); }),
      random(Input::Bits, "cvt.rz.f32.u64 %f3, %rd3;\nmov.b32 %r3, %f3;"),
      random(Input::Bits, "cvt.rn.f16.s32 %h3, %r1;\ncvt.u32.u16 %r3, %h3;"),
      random(Input::Bits, "cvt.sat.s8.s32 %r3, %r1;"),
      random(Input::Halves, "cvt.f32.f16 %f3, %h1;\nmov.b32 %r3, %f3;"),
      random(Input::Halves, "cvt.rni.s32.f16 %r3, %h1;"),
      random(Input::Floats,
             "setp.lt.f32 %p1, %f1, %f2;\nsetp.geu.f32 %p2, %f1, %f2;\nselp.u32 %r3, 1, 0, %p1;\n"
             "selp.u32 %r4, 2, 0, %p2;\nadd.u32 %r3, %r3, %r4;",
             [](W w) -> uint64_t { return floatOf(w[0]) < floatOf(w[1]) ? 1 : 2; }),
  };
}

} // namespace dlc::test
