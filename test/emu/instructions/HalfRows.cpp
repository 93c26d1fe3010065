// Arithmetic on f16, bf16 and pairs of them.
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
std::vector<Row> halfRows() {
  std::vector<Row> rows = {
      narrow("fma.rn.f16 %h3, %h1, %h2, %h1;\ncvt.u32.u16 %r3, %h3;", 0x40003c00, 0x4200),
      narrow("add.f16x2 %r3, %r1, %r1;", 0x3c004000, 0x40004400),
      narrow("max.NaN.f16 %h3, %h1, %h2;\ncvt.u32.u16 %r3, %h3;", 0x7e003c00, 0x7fff),
      narrow("fma.rn.relu.bf16x2 %r3, %r1, %r1, %r1;", 0xbf803f80, 0x00004000),
      narrow("neg.f16 %h3, %h1;\ncvt.u32.u16 %r3, %h3;", 0x3c00, 0xbc00),
      // Packed: where cvt.u32.u16 follows, ptxas 13.0 leaves the result in the upper half, too.
      narrow("set.eq.f16.f16 %h3, %h1, %h2;\nmov.b16 %h4, 7;\nmov.b32 %r3, {%h3, %h4};", 0x3c003c00, 0x00073c00),
      narrow("set.eq.f16.f16 %h3, %h1, %h2;\nmov.b16 %h4, 7;\nmov.b32 %r3, {%h3, %h4};", 0x3c003c01, 0x00070000),
      narrow("fma.rn.relu.f16x2 %r3, %r1, %r1, %r1;", 0x7e00bc00, 0x7fff0000),
  };
  // Two results in a word; the elements' bounds are those of the PTX ISA.
  for (const char *body :
       {"add.rn.f16x2 %r3, %r1, %r2;", "sub.rn.f16x2 %r3, %r1, %r2;", "mul.rn.f16x2 %r3, %r1, %r2;",
        "fma.rn.f16x2 %r3, %r1, %r2, %x2;", "fma.rn.relu.f16x2 %r3, %r1, %r2, %x2;", "add.sat.f16x2 %r3, %r1, %r2;",
        "add.ftz.f16x2 %r3, %r1, %r2;", "min.f16x2 %r3, %r1, %r2;", "max.NaN.f16x2 %r3, %r1, %r2;",
        "set.lt.u32.f16 %r3, %h1, %h2;", "add.f16 %h3, %h1, %h2;\ncvt.u32.u16 %r3, %h3;"})
    rows.push_back(random(Input::Halves, body));
  for (const char *body : {"fma.rn.bf16x2 %r3, %r1, %r2, %x2;", "fma.rn.relu.bf16x2 %r3, %r1, %r2, %x2;",
                           "min.bf16x2 %r3, %r1, %r2;", "max.NaN.bf16x2 %r3, %r1, %r2;"})
    rows.push_back(random(Input::Bfloats, body));
  for (const char *body :
       {"add.rn.bf16x2 %r3, %r1, %r2;", "sub.rn.bf16x2 %r3, %r1, %r2;", "mul.rn.bf16x2 %r3, %r1, %r2;"})
    rows.push_back(from90(random(Input::Bfloats, body)));
  // tanh: the PTX ISA bounds the absolute error, by 2^-10.987 of f16 and 2^-8 of bf16.
  rows.push_back(random(Input::MatrixF16, "ex2.approx.f16x2 %r3, %r1;", nullptr, {0x1.2p-10, 0, Bound::F16x2}));
  rows.push_back(random(Input::MatrixF16, "tanh.approx.f16x2 %r3, %r1;", nullptr, {0, 0x1.2p-10, Bound::F16x2}));
  rows.push_back(
      from90(random(Input::MatrixBf16, "ex2.approx.ftz.bf16x2 %r3, %r1;", nullptr, {0x1.2p-7, 0, Bound::BF16x2})));
  rows.push_back(
      from90(random(Input::MatrixBf16, "tanh.approx.bf16x2 %r3, %r1;", nullptr, {0, 0x1.8p-8, Bound::BF16x2})));
  return rows;
}

} // namespace dlc::test
