// mma, ldmatrix, stmatrix, movmatrix. mma of floats: elements are in [-2, 2], so a sum of k products and C is
// at most 4k + 2 in size, and a sum in any order, rounded or cut to f32 at each of its k + 1 steps, is
// within (k + 1) * (4k + 2) * 2^-23.
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
namespace {

std::string list(const char *prefix, int first, int count) {
  std::string text = "{";
  for (int i = 0; i < count; ++i)
    text += (i ? ", " : "") + std::string(prefix) + std::to_string(first + i);
  return text + "}";
}

Row multiplication(const char *shape, const char *to, const char *a, const char *b, int aCount, int bCount, int cCount,
                   Input input, Bound bound = {}) {
  return randomWords(input,
                     "mma.sync.aligned." + std::string(shape) + "." + to + "." + a + "." + b + "." + to + " " +
                         list("%y", 0, cCount) + ", " + list("%x", 0, aCount) + ", " + list("%x", 4, bCount) + ", " +
                         list("%x", 8, cCount) + ";",
                     Output::Words4, bound);
}
Bound sumOf(int k) { return {0, (k + 1) * (4 * k + 2) * 0x1p-23, Bound::F32}; }
// f16 accumulators: each of the steps may round to f16.
Bound shortSumOf(int k) { return {0, (k / 8 + 1) * (4 * k + 2) * 0x1p-11, Bound::F16x2}; }

// Every lane writes its words 0 to 3 to the row of its number, then the body runs.
std::string withRows(const std::string &body) {
  return "shl.b32 %r4, %r0, 4;\nmov.u32 %r5, s;\nadd.u32 %r6, %r5, %r4;\n"
         "st.shared.v4.b32 [%r6], {%x0, %x1, %x2, %x3};\nbar.sync 0;\n" +
         body;
}

} // namespace

std::vector<Row> matrixRows() {
  std::vector<Row> rows = {
      multiplication("m16n8k8.row.col", "f32", "f16", "f16", 2, 1, 4, Input::MatrixF16, sumOf(8)),
      multiplication("m16n8k16.row.col", "f32", "f16", "f16", 4, 2, 4, Input::MatrixF16, sumOf(16)),
      multiplication("m16n8k8.row.col", "f16", "f16", "f16", 2, 1, 2, Input::MatrixF16Short, shortSumOf(8)),
      multiplication("m16n8k16.row.col", "f16", "f16", "f16", 4, 2, 2, Input::MatrixF16Short, shortSumOf(16)),
      multiplication("m16n8k8.row.col", "f32", "bf16", "bf16", 2, 1, 4, Input::MatrixBf16, sumOf(8)),
      multiplication("m16n8k16.row.col", "f32", "bf16", "bf16", 4, 2, 4, Input::MatrixBf16, sumOf(16)),
      multiplication("m16n8k4.row.col", "f32", "tf32", "tf32", 2, 1, 4, Input::MatrixTf32, sumOf(4)),
      multiplication("m16n8k8.row.col", "f32", "tf32", "tf32", 4, 2, 4, Input::MatrixTf32, sumOf(8)),
  };
  for (const char *a : {"s8", "u8"})
    for (const char *b : {"s8", "u8"}) {
      rows.push_back(multiplication("m8n8k16.row.col", "s32", a, b, 1, 1, 2, Input::Bits));
      rows.push_back(multiplication("m16n8k16.row.col", "s32", a, b, 2, 1, 4, Input::Bits));
      rows.push_back(multiplication("m16n8k32.row.col", "s32", a, b, 4, 2, 4, Input::Bits));
      rows.push_back(multiplication("m16n8k32.row.col.satfinite", "s32", a, b, 4, 2, 4, Input::Bits));
    }
  for (const char *trans : {"", ".trans"}) {
    const std::string load = "ldmatrix.sync.aligned.m8n8.x", store = "stmatrix.sync.aligned.m8n8.x", t = trans;
    rows.push_back(randomWords(Input::Bits, withRows(load + "1" + t + ".shared.b16 {%y0}, [%r6];"), Output::Words4));
    rows.push_back(
        randomWords(Input::Bits, withRows(load + "2" + t + ".shared.b16 {%y0, %y1}, [%r6];"), Output::Words4));
    rows.push_back(randomWords(Input::Bits, withRows(load + "4" + t + ".shared.b16 {%y0, %y1, %y2, %y3}, [%r6];"),
                               Output::Words4));
    const std::string back = "\nbar.sync 0;\nld.shared.v4.b32 {%y0, %y1, %y2, %y3}, [%r6];";
    rows.push_back(from90(randomWords(Input::Bits,
                                      withRows("bar.sync 0;\n" + store + "1" + t + ".shared.b16 [%r6], {%x4};" + back),
                                      Output::Words4)));
    rows.push_back(from90(randomWords(
        Input::Bits, withRows("bar.sync 0;\n" + store + "4" + t + ".shared.b16 [%r6], {%x4, %x5, %x6, %x7};" + back),
        Output::Words4)));
  }
  rows.push_back(random(Input::Bits, "movmatrix.sync.aligned.m8n8.trans.b16 %r3, %x5;"));
  return rows;
}

} // namespace dlc::test
