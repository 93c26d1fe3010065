// f32 and f64: arithmetic in all roundings, and the approximations with the error that the PTX ISA allows
// (of its sections on ex2, lg2, sin, cos, rcp, rsqrt, sqrt, tanh, div; half a unit of the last place more,
// by which the emulator rounds).
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
namespace {
using W = const uint32_t *; // a lane's words
double d(W words) {
  double value;
  std::memcpy(&value, words, 8);
  return value;
}
uint64_t canonical(float x) { return x == x ? bits(x) : 0x7fffffff; }
Row toR3(Row row) {
  row.body += "\nmov.b32 %r3, %f3;";
  return row;
}
Row toRd4(Row row) {
  row.body += "\nmov.b64 %rd4, %fd3;";
  return row;
}
Bound within(double relative, double absolute = 0) { return {relative, absolute, Bound::F32}; }
} // namespace

std::vector<Row> floatRows() {
  const float inf = INFINITY;
  return {
      floats("add.f32 %f3, %f1, %f2;", 1, 0x1p-24f, bits(1.0f)),
      floats("add.rp.f32 %f3, %f1, %f2;", 1, 0x1p-30f, bits(1.0f + 0x1p-23f)),
      floats("add.rz.f32 %f3, %f1, %f2;", 1, -0x1p-30f, bits(1.0f - 0x1p-24f)),
      floats("add.rm.f32 %f3, %f1, %f2;", 1, -1, bits(-0.0f)),
      floats("sub.f32 %f3, %f1, %f2;", inf, inf, 0x7fffffff),
      floats("mul.f32 %f3, %f1, %f2;", 0x1p-100f, 0x1p-40f, bits(0x1p-140f)),
      floats("mul.ftz.f32 %f3, %f1, %f2;", 0x1p-100f, 0x1p-40f, 0),
      floats("add.sat.f32 %f3, %f1, %f2;", 1, 3, bits(1.0f)),
      floats("add.ftz.sat.f32 %f3, %f1, %f2;", 1, -3, 0),
      floats("fma.rn.f32 %f3, %f1, %f2, 0fBF800000;", 1 + 0x1p-23f, 1 - 0x1p-23f, bits(-0x1p-46f)),
      floats("fma.rp.f32 %f3, %f1, %f2, 0f3F800000;", 0x1p-30f, 1, bits(1.0f + 0x1p-23f)),
      floats("div.rn.f32 %f3, %f1, %f2;", 1, 3, bits(1.0f / 3)),
      floats("div.rz.f32 %f3, %f1, %f2;", 2, 3, 0x3f2aaaaa),
      floats("div.rp.f32 %f3, %f1, %f2;", 1, 3, 0x3eaaaaab),
      floats("div.rm.f32 %f3, %f1, %f2;", 1, 3, 0x3eaaaaaa),
      floats("sqrt.rn.f32 %f3, %f1;", 2, 0, bits(std::sqrt(2.0f))),
      floats("sqrt.rp.f32 %f3, %f1;", 2, 0, 0x3fb504f4),
      floats("sqrt.rm.f32 %f3, %f1;", 2, 0, 0x3fb504f3),
      floats("rcp.rn.f32 %f3, %f1;", 3, 0, bits(1.0f / 3)),
      floats("min.f32 %f3, %f1, %f2;", NAN, 3, bits(3.0f)),
      floats("max.NaN.f32 %f3, %f1, %f2;", NAN, 3, 0x7fffffff),
      floats("min.f32 %f3, %f1, %f2;", 0.0f, -0.0f, bits(-0.0f)),
      floats("max.f32 %f3, %f1, %f2;", -0.0f, 0.0f, bits(0.0f)),
      floats("max.f32 %f3, %f1, %f2;", NAN, NAN, 0x7fffffff),
      floats("neg.f32 %f3, %f1;", 0, 0, 0x80000000),
      floats("abs.f32 %f3, %f1;", -2, 0, bits(2.0f)),
      floats("copysign.f32 %f3, %f1, %f2;", -1, 5, bits(-5.0f)),
      floats("ex2.approx.f32 %f3, %f1;", 3, 0, bits(8.0f), {0x1p-21}),
      floats("ex2.approx.ftz.f32 %f3, %f1;", -130, 0, 0),
      floats("lg2.approx.f32 %f3, %f1;", 8, 0, bits(3.0f), {0x1p-21}),
      floats("rsqrt.approx.f32 %f3, %f1;", 4, 0, bits(0.5f), {0x1p-22}),
      floats("rcp.approx.ftz.f32 %f3, %f1;", 4, 0, bits(0.25f), {0x1p-22}),
      floats("tanh.approx.f32 %f3, %f1;", 0.5f, 0, bits(float(std::tanh(0.5))), {0x1p-10}),
      floats("cvt.rni.f32.f32 %f3, %f1;", 2.5f, 0, bits(2.0f)),
      floats("cvt.rpi.f32.f32 %f3, %f1;", 2.1f, 0, bits(3.0f)),
      floats("cvt.sat.f32.f32 %f3, %f1;", 2.5f, 0, bits(1.0f)),
      floats("cvt.sat.f32.f32 %f3, %f1;", NAN, 0, 0),
      wide("add.rp.f64 %fd2, %fd1, 0d3CA0000000000000;\nmov.b64 %rd4, %fd2;", bits(1.0), bits(1.0 + 0x1p-52)),
      wide("fma.rn.f64 %fd2, %fd1, %fd1, 0dBFF0000000000000;\nmov.b64 %rd4, %fd2;", bits(1 + 0x1p-40),
           bits(0x1p-39 + 0x1p-80)),
      // f64 keeps a NaN's payload (PTX ISA, floating-point instructions).
      wide("add.f64 %fd2, %fd1, 0d3FF0000000000000;\nmov.b64 %rd4, %fd2;", 0x7ff8000000001234, 0x7ff8000000001234),
      toR3(random(Input::Floats, "add.f32 %f3, %f1, %f2;",
                  [](W w) { return canonical(floatOf(w[0]) + floatOf(w[1])); })),
      toR3(random(Input::Floats, "sub.f32 %f3, %f1, %f2;",
                  [](W w) { return canonical(floatOf(w[0]) - floatOf(w[1])); })),
      toR3(random(Input::Floats, "mul.f32 %f3, %f1, %f2;",
                  [](W w) { return canonical(floatOf(w[0]) * floatOf(w[1])); })),
      toR3(random(Input::Floats, "mov.b32 %f4, %x2;\nfma.rn.f32 %f3, %f1, %f2, %f4;",
                  [](W w) { return canonical(std::fma(floatOf(w[0]), floatOf(w[1]), floatOf(w[2]))); })),
      toR3(random(Input::Floats, "div.rn.f32 %f3, %f1, %f2;",
                  [](W w) { return canonical(floatOf(w[0]) / floatOf(w[1])); })),
      toR3(random(Input::Floats, "sqrt.rn.f32 %f3, %f1;", [](W w) { return canonical(std::sqrt(floatOf(w[0]))); })),
      toR3(random(Input::Floats, "rcp.rn.f32 %f3, %f1;", [](W w) { return canonical(1 / floatOf(w[0])); })),
      toR3(random(Input::Floats, "add.rz.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "add.rm.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "mul.rp.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "mov.b32 %f4, %x2;\nfma.rm.f32 %f3, %f1, %f2, %f4;")),
      toR3(random(Input::Floats, "div.rp.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "mul.ftz.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "mov.b32 %f4, %x2;\nfma.rn.ftz.f32 %f3, %f1, %f2, %f4;")),
      toR3(random(Input::Floats, "add.sat.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "min.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "max.NaN.f32 %f3, %f1, %f2;")),
      toR3(random(Input::Floats, "copysign.f32 %f3, %f1, %f2;",
                  [](W w) { return bits(std::copysign(floatOf(w[1]), floatOf(w[0]))); })),
      random(Input::Floats,
             "testp.finite.f32 %p1, %f1;\ntestp.normal.f32 %p2, %f1;\nselp.u32 %r3, 1, 0, %p1;\n"
             "selp.u32 %r4, 2, 0, %p2;\nadd.u32 %r3, %r3, %r4;",
             [](W w) -> uint64_t { // zeros are normal, the PTX ISA says
               float x = floatOf(w[0]);
               return (std::isfinite(x) ? 1 : 0) + (std::isnormal(x) || x == 0 ? 2 : 0);
             }),
      toRd4(randomWide(Input::Doubles, "mov.b64 %rd5, {%x2, %x3};\nmov.b64 %fd2, %rd5;\nadd.f64 %fd3, %fd1, %fd2;",
                       [](W w) { return bits(d(w) + d(w + 2)); })),
      toRd4(randomWide(Input::Doubles,
                       "mov.b64 %rd5, {%x2, %x3};\nmov.b64 %fd2, %rd5;\nfma.rn.f64 %fd3, %fd1, %fd2, %fd1;",
                       [](W w) { return bits(std::fma(d(w), d(w + 2), d(w))); })),
      toRd4(randomWide(
          Input::Doubles, "mov.b64 %rd5, {%x2, %x3};\nmov.b64 %fd2, %rd5;\ndiv.rn.f64 %fd3, %fd1, %fd2;",
          [](W w) { return bits(d(w) / d(w + 2)); }, exactButNan(Bound::F64))), // inf / inf: fff8... on an H100
      toRd4(randomWide(Input::Doubles, "mov.b64 %rd5, {%x2, %x3};\nmov.b64 %fd2, %rd5;\nmul.rz.f64 %fd3, %fd1, %fd2;")),
      // Approximations.
      toR3(random(
          Input::Unit, "ex2.approx.f32 %f3, %f1;", [](W w) { return bits(std::exp2(floatOf(w[0]))); },
          within(0x1.4p-22))),
      toR3(random(Input::Floats, "ex2.approx.ftz.f32 %f3, %f1;", nullptr, within(0x1.4p-22))),
      toR3(random(
          Input::Positive, "lg2.approx.f32 %f3, %f1;", [](W w) { return bits(std::log2(floatOf(w[0]))); },
          within(0x1.4p-22, 0x1.4p-22))),
      toR3(random(
          Input::Unit, "sin.approx.f32 %f3, %f1;", [](W w) { return bits(std::sin(floatOf(w[0]))); },
          within(0, 0x1p-20))),
      toR3(random(
          Input::Unit, "cos.approx.f32 %f3, %f1;", [](W w) { return bits(std::cos(floatOf(w[0]))); },
          within(0, 0x1p-20))),
      toR3(random(
          Input::Unit, "tanh.approx.f32 %f3, %f1;", [](W w) { return bits(std::tanh(floatOf(w[0]))); },
          within(0x1.1p-11))),
      toR3(random(
          Input::Positive, "rsqrt.approx.f32 %f3, %f1;",
          [](W w) { return bits(float(1 / std::sqrt(double(floatOf(w[0]))))); }, within(0x1.8p-23))),
      toR3(random(
          Input::Positive, "sqrt.approx.f32 %f3, %f1;", [](W w) { return bits(std::sqrt(floatOf(w[0]))); },
          within(0x1.8p-23))),
      toR3(random(
          Input::Positive, "rcp.approx.ftz.f32 %f3, %f1;", [](W w) { return bits(1 / floatOf(w[0])); },
          within(0x1.8p-23))),
      toR3(random(
          Input::Unit, "div.approx.f32 %f3, %f1, %f2;", [](W w) { return bits(floatOf(w[0]) / floatOf(w[1])); },
          within(0x1.4p-22))),
      toR3(random(
          Input::Unit, "div.full.f32 %f3, %f1, %f2;", [](W w) { return bits(floatOf(w[0]) / floatOf(w[1])); },
          within(0x1.4p-22))),
      toRd4(randomWide(Input::Doubles, "abs.f64 %fd2, %fd1;\nrcp.approx.ftz.f64 %fd3, %fd2;", nullptr,
                       {0x1p-19, 0, Bound::F64})),
      toRd4(randomWide(Input::Doubles, "abs.f64 %fd2, %fd1;\nrsqrt.approx.ftz.f64 %fd3, %fd2;", nullptr,
                       {0x1p-19, 0, Bound::F64})),
  };
}

} // namespace dlc::test
