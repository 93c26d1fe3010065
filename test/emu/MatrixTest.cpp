// mma.sync, ldmatrix, stmatrix and movmatrix against plain loops over the fragments as the PTX ISA
// lists them, element by element.
#include "test/emu/Harness.h"

#include "runtime/emu/exec/Half.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <random>

namespace dlc::test {
namespace {

using Words = std::vector<uint32_t>; // [lane][16]
using namespace runtime::emu;

std::string registerList(const char *prefix, int first, int count) {
  std::string text = "{";
  for (int i = 0; i < count; ++i)
    text += (i ? ", " : "") + std::string(prefix) + std::to_string(first + i);
  return text + "}";
}

// A warp (or `threads`) whose lanes load %x0 ... %x15 from `in`, run the body and store %y0 ... %y3.
std::string runWarp(const std::string &body, const Words &in, Words &out, uint32_t threads = 32,
                    const std::string &before = "") {
  std::string text =
      ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 k_in, .param .u64 k_out)\n{\n"
      ".reg .b32 %x<16>;\n.reg .b32 %y<8>;\n.reg .b32 %r<16>;\n.reg .b64 %rd<8>;\n.reg .pred %p<4>;\n"
      ".shared .align 16 .b8 s[4096];\n"
      "mov.u32 %r0, %tid.x;\nmov.u32 %r1, s;\nld.param.u64 %rd1, [k_in];\nld.param.u64 %rd2, [k_out];\n"
      "mad.wide.u32 %rd1, %r0, 64, %rd1;\nmad.wide.u32 %rd2, %r0, 16, %rd2;\n" +
      before;
  for (int i = 0; i < 4; ++i)
    text += "ld.global.v4.b32 " + registerList("%x", 4 * i, 4) + ", [%rd1+" + std::to_string(16 * i) + "];\n";
  for (int i = 0; i < 4; ++i)
    text += "mov.b32 %y" + std::to_string(i) + ", 0;\n";
  text += body + "\nst.global.v4.b32 [%rd2], {%y0, %y1, %y2, %y3};\nret;\n}\n";
  Emulator emulator;
  std::string error = emulator.load(text);
  if (!error.empty())
    return error;
  uint64_t from = emulator.upload(in), to = emulator.upload(Words(threads * 4));
  error = emulator.launch("k", {}, {threads, 1, 1}, {from, to});
  out = emulator.download<uint32_t>(to, threads * 4);
  return error;
}

// --- mma ------------------------------------------------------------------------------------------

struct Case {
  const char *shape, *to, *a, *b;
  int m, k, aRegisters, bRegisters;
  bool saturates = false;
};

int elementBits(const std::string &type) { return type == "tf32" ? 32 : type == "s8" || type == "u8" ? 8 : 16; }

double element(const uint32_t *words, int index, const std::string &type) {
  int bits = elementBits(type), perWord = 32 / bits;
  uint32_t value = words[index / perWord] >> (index % perWord * bits);
  if (type == "f16")
    return halfToFloat(uint16_t(value));
  if (type == "bf16")
    return bfloatToFloat(uint16_t(value));
  if (type == "s8")
    return int8_t(value);
  if (type == "u8")
    return uint8_t(value);
  return bfloatToFloat(uint16_t(value >> 16)) + 0 * value; // inputs that are exact in bf16
}

// Row and column of a_i, b_i, c_i for a lane, as in the manual's formulas.
void placeOfA(const Case &one, int lane, int i, int &row, int &k) {
  int group = lane >> 2, inGroup = lane & 3, perWord = 32 / elementBits(one.a);
  int word = i / perWord;
  row = group + (one.m == 16 && word % 2 ? 8 : 0);
  k = inGroup * perWord + i % perWord + ((one.m == 16 ? word / 2 : word) ? 4 * perWord : 0);
}
void placeOfB(const Case &one, int lane, int i, int &k, int &column) {
  int perWord = 32 / elementBits(one.b);
  k = (lane & 3) * perWord + i % perWord + (i / perWord ? 4 * perWord : 0);
  column = lane >> 2;
}
void placeOfC(int lane, int i, int &row, int &column) {
  row = (lane >> 2) + 8 * (i / 2);
  column = (lane & 3) * 2 + i % 2;
}

const Case cases[] = {
    {"m16n8k8", "f32", "f16", "f16", 16, 8, 2, 1},       {"m16n8k16", "f32", "f16", "f16", 16, 16, 4, 2},
    {"m16n8k8", "f16", "f16", "f16", 16, 8, 2, 1},       {"m16n8k16", "f16", "f16", "f16", 16, 16, 4, 2},
    {"m16n8k8", "f32", "bf16", "bf16", 16, 8, 2, 1},     {"m16n8k16", "f32", "bf16", "bf16", 16, 16, 4, 2},
    {"m16n8k4", "f32", "tf32", "tf32", 16, 4, 2, 1},     {"m16n8k8", "f32", "tf32", "tf32", 16, 8, 4, 2},
    {"m8n8k16", "s32", "s8", "s8", 8, 16, 1, 1},         {"m8n8k16", "s32", "u8", "s8", 8, 16, 1, 1},
    {"m16n8k16", "s32", "s8", "s8", 16, 16, 2, 1},       {"m16n8k16", "s32", "s8", "u8", 16, 16, 2, 1},
    {"m16n8k16", "s32", "u8", "s8", 16, 16, 2, 1},       {"m16n8k16", "s32", "u8", "u8", 16, 16, 2, 1},
    {"m16n8k32", "s32", "s8", "s8", 16, 32, 4, 2},       {"m16n8k32", "s32", "s8", "u8", 16, 32, 4, 2},
    {"m16n8k32", "s32", "u8", "s8", 16, 32, 4, 2},       {"m16n8k32", "s32", "u8", "u8", 16, 32, 4, 2},
    {"m16n8k32", "s32", "u8", "u8", 16, 32, 4, 2, true}, {"m16n8k32", "s32", "s8", "u8", 16, 32, 4, 2, true},
};

int accumulators(const Case &one) { return (one.m == 16 ? 4 : 2) / (std::string(one.to) == "f16" ? 2 : 1); }

std::string multiplication(const Case &one) {
  int c = accumulators(one);
  return std::string("mma.sync.aligned.") + one.shape + ".row.col." + (one.saturates ? "satfinite." : "") + one.to +
         "." + one.a + "." + one.b + "." + one.to + " " + registerList("%y", 0, c) + ", " +
         registerList("%x", 0, one.aRegisters) + ", " + registerList("%x", 4, one.bRegisters) + ", " +
         registerList("%x", 8, c) + ";";
}

uint32_t randomWord(std::mt19937 &random, const std::string &type) {
  std::uniform_real_distribution<float> uniform(-2, 2);
  auto half = [&](const FloatFormat &format) { return encodeFloat(uniform(random), format, Rounding::Nearest); };
  if (type == "f16")
    return half(formatF16) | half(formatF16) << 16;
  if (type == "bf16")
    return half(formatBF16) | half(formatBF16) << 16;
  if (type == "tf32")
    return half(formatBF16) << 16;
  if (type == "f32")
    return encodeFloat(uniform(random), formatF32, Rounding::Nearest);
  return random();
}

TEST(EmulatorMatrix, MultipliesLikeALoop) {
  std::mt19937 random(1);
  for (const Case &one : cases) {
    SCOPED_TRACE(multiplication(one));
    std::string to = one.to;
    int c = accumulators(one);
    Words in(32 * 16), out;
    for (int lane = 0; lane < 32; ++lane)
      for (int i = 0; i < 16; ++i)
        in[size_t(lane * 16 + i)] = randomWord(random, i < 4 ? one.a : i < 8 ? one.b : one.to);
    if (one.saturates) // sums beyond the range on both sides
      for (int lane = 0; lane < 32; ++lane)
        for (int i = 8; i < 12; ++i)
          in[size_t(lane * 16 + i)] = lane % 2 ? 0x7ffffff0 : 0x80000010;
    ASSERT_EQ(runWarp(multiplication(one), in, out), "");
    double a[16][32] = {}, b[32][8] = {};
    for (int lane = 0; lane < 32; ++lane) {
      int row, column;
      for (int i = 0; i < one.aRegisters * 32 / elementBits(one.a); ++i) {
        placeOfA(one, lane, i, row, column);
        a[row][column] = element(&in[size_t(lane * 16)], i, one.a);
      }
      for (int i = 0; i < one.bRegisters * 32 / elementBits(one.b); ++i) {
        placeOfB(one, lane, i, row, column);
        b[row][column] = element(&in[size_t(lane * 16 + 4)], i, one.b);
      }
    }
    for (int lane = 0; lane < 32; ++lane)
      for (int i = 0; i < (to == "f16" ? 2 * c : c); ++i) {
        int row, column;
        placeOfC(lane, i, row, column);
        const uint32_t *before = &in[size_t(lane * 16 + 8)], *after = &out[size_t(lane * 4)];
        double sum = 0, size = 0;
        for (int k = 0; k < one.k; ++k) {
          sum += a[row][k] * b[k][column];
          size += std::fabs(a[row][k] * b[k][column]);
        }
        if (to == "s32") {
          int64_t exact = int64_t(sum) + int32_t(before[i]);
          if (one.saturates)
            exact = std::min<int64_t>(std::max<int64_t>(exact, INT32_MIN), INT32_MAX);
          ASSERT_EQ(int32_t(after[i]), int32_t(exact)) << lane << " " << i;
        } else if (to == "f16") {
          sum += element(before, i, "f16");
          ASSERT_NEAR(element(after, i, "f16"), sum, std::fabs(sum) * 0x1p-11 + (size + 2) * 0x1p-20) << lane;
        } else {
          float start, result;
          std::memcpy(&start, before + i, 4);
          std::memcpy(&result, after + i, 4);
          ASSERT_NEAR(result, sum + start, (size + 2) * (one.k + 1) * 0x1p-24) << lane << " " << i;
        }
      }
  }
}

TEST(EmulatorMatrix, LowBitsOfTf32AreIgnored) {
  const Case &one = cases[7];
  std::mt19937 random(2);
  Words in(32 * 16), dirty, out, dirtyOut;
  for (size_t i = 0; i < in.size(); ++i)
    in[i] = randomWord(random, i % 16 < 8 ? "tf32" : "f32");
  dirty = in;
  for (size_t i = 0; i < in.size(); ++i)
    if (i % 16 < 8)
      dirty[i] |= random() & 0x1fff;
  ASSERT_EQ(runWarp(multiplication(one), in, out), "");
  ASSERT_EQ(runWarp(multiplication(one), dirty, dirtyOut), "");
  EXPECT_EQ(out, dirtyOut);
}

TEST(EmulatorMatrix, NanIsCanonical) {
  Words in(32 * 16), out;
  in[0] = 0x7c00; // a[0][0] is infinite, b is 0
  ASSERT_EQ(runWarp(multiplication(cases[1]), in, out), "");
  EXPECT_EQ(out[0], 0x7fffffffu);
  EXPECT_EQ(out[1], 0x7fffffffu);
  EXPECT_EQ(out[2], 0u);
}

// The store that a lane skips decides whether its undefined accumulator is reported.
std::string multiplyUndefined(const std::string &undefined, const std::string &storing) {
  Words in(32 * 16), out;
  return runWarp("setp.eq.u32 %p1, %r0, 9;\nmov.b32 %r2, " + undefined +
                     ";\n@%p1 bra A;\nmov.b32 %r2, 0;\nA: mov.b32 %r3, %r2;\n"
                     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%y0, %y1, %y2, %y3}, " +
                     storing + "\nsetp.ne.u32 %p2, %r0, 9;",
                 in, out);
}
TEST(EmulatorMatrix, UndefinedOperandsMakeUndefinedSums) {
  // Lane 9 has g = 2, t = 1. All lanes' results are stored: row 2, column 2 or lane 9 itself is reported.
  struct {
    const char *operands, *thread;
  } rows[] = {{"{%r3, %x1, %x2, %x3}, {%x4, %x5}, {%x8, %x9, %x10, %x11};", "thread (8, 0, 0)"},
              {"{%x0, %x1, %x2, %x3}, {%x4, %r3}, {%x8, %x9, %x10, %x11};", "thread (1, 0, 0)"},
              {"{%x0, %x1, %x2, %x3}, {%x4, %x5}, {%x8, %x9, %r3, %x11};", "thread (9, 0, 0)"}};
  for (const auto &row : rows) {
    std::string error = multiplyUndefined("%r9", row.operands);
    EXPECT_NE(error.find("never initialised"), std::string::npos) << error;
    EXPECT_NE(error.find(row.thread), std::string::npos) << error;
    EXPECT_EQ(multiplyUndefined("0", row.operands), "");
  }
}

TEST(EmulatorMatrix, AllLanesAreNeeded) {
  Words in(32 * 16), out;
  std::string body = multiplication(cases[1]);
  std::string error = runWarp("setp.lt.u32 %p1, %r0, 20;\n@%p1 " + body, in, out);
  EXPECT_NE(error.find("names lanes that do not execute it"), std::string::npos) << error;
  error = runWarp(body, in, out, 20);
  EXPECT_NE(error.find("needs all 32 lanes of the warp, 20 execute it"), std::string::npos) << error;
  error = runWarp("setp.lt.u32 %p1, %r0, 20;\n@%p1 ret;\n" + body, in, out);
  EXPECT_NE(error.find("have exited"), std::string::npos) << error;
}

TEST(EmulatorMatrix, ErrorsOfDecoding) {
  Words in(32 * 16), out;
  EXPECT_NE(runWarp("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%y0, %y1, %y2}, {%x0, %x1, %x2, %x3}, {%x4, "
                    "%x5}, {%x8, %x9, %x10, %x11};",
                    in, out)
                .find("operand 1 has 3 registers, expected 4"),
            std::string::npos);
  EXPECT_NE(runWarp("mma.sync.aligned.m16n8k16.row.col.f32.f16.bf16.f32 {%y0, %y1, %y2, %y3}, {%x0, %x1, %x2, %x3}, "
                    "{%x4, %x5}, {%x8, %x9, %x10, %x11};",
                    in, out)
                .find("is not supported"),
            std::string::npos);
}

// --- ldmatrix, stmatrix, movmatrix ----------------------------------------------------------------

// Every lane writes 16 bytes of s: word w of lane l is 4l + w; then the body, behind a barrier.
std::string withRows(const std::string &body, Words &out, const std::string &barrier = "bar.warp.sync -1;") {
  return runWarp("shl.b32 %r2, %r0, 4;\nadd.u32 %r3, %r1, %r2;\nshl.b32 %r4, %r0, 2;\nadd.u32 %r5, %r4, 1;\n"
                 "add.u32 %r6, %r4, 2;\nadd.u32 %r7, %r4, 3;\nst.shared.v4.b32 [%r3], {%r4, %r5, %r6, %r7};\n" +
                     barrier + "\n" + body,
                 Words(32 * 16), out);
}

TEST(EmulatorMatrix, LoadsRows) {
  Words out;
  ASSERT_EQ(withRows("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%y0, %y1, %y2, %y3}, [%r3];", out), "");
  for (uint32_t lane = 0; lane < 32; ++lane)
    for (uint32_t i = 0; i < 4; ++i)
      EXPECT_EQ(out[lane * 4 + i], (8 * i + lane / 4) * 4 + lane % 4);
  // Lanes 8 and up give addresses that are not read; generic addresses.
  ASSERT_EQ(withRows("setp.lt.u32 %p1, %r0, 8;\nselp.b32 %r3, %r3, 7, %p1;\ncvt.u64.u32 %rd3, %r3;\n"
                     "cvta.shared.u64 %rd3, %rd3;\nldmatrix.sync.aligned.m8n8.x1.b16 {%y2}, [%rd3];",
                     out),
            "");
  for (uint32_t lane = 0; lane < 32; ++lane)
    EXPECT_EQ(out[lane * 4 + 2], lane);
}

TEST(EmulatorMatrix, LoadsColumns) {
  Words out;
  ASSERT_EQ(withRows("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%y0, %y1}, [%r3];", out), "");
  auto at = [](uint32_t row, uint32_t column) { // 16 bits
    uint32_t word = row * 4 + column / 2;
    return column % 2 ? word >> 16 : word & 0xffff;
  };
  for (uint32_t lane = 0; lane < 32; ++lane)
    for (uint32_t i = 0; i < 2; ++i)
      EXPECT_EQ(out[lane * 4 + i], at(8 * i + lane % 4 * 2, lane / 4) | at(8 * i + lane % 4 * 2 + 1, lane / 4) << 16);
}

TEST(EmulatorMatrix, StoresWhatItLoaded) {
  for (const char *trans : {"", ".trans"}) {
    Words out;
    std::string body = "ldmatrix.sync.aligned.m8n8.x4" + std::string(trans) +
                       ".shared.b16 {%y4, %y5, %y6, %y7}, [%r3];\n"
                       "stmatrix.sync.aligned.m8n8.x4" +
                       trans +
                       ".shared.b16 [%r3+1024], {%y4, %y5, %y6, %y7};\n"
                       "bar.warp.sync -1;\nld.shared.v4.b32 {%y0, %y1, %y2, %y3}, [%r3+1024];";
    ASSERT_EQ(withRows(body, out), "");
    for (uint32_t i = 0; i < 128; ++i)
      EXPECT_EQ(out[i], i);
  }
}

TEST(EmulatorMatrix, TransposesInRegisters) {
  Words out, expected;
  ASSERT_EQ(withRows("ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%y4}, [%r3];\n"
                     "movmatrix.sync.aligned.m8n8.trans.b16 %y0, %y4;",
                     out),
            "");
  ASSERT_EQ(withRows("ldmatrix.sync.aligned.m8n8.x1.trans.shared.b16 {%y0}, [%r3];", expected), "");
  EXPECT_EQ(out, expected);
}

TEST(EmulatorMatrix, RowsAreChecked) {
  Words out;
  auto expect = [&](const std::string &error, const char *part) {
    EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
  };
  std::string load = "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%y0, %y1, %y2, %y3}, ";
  expect(withRows(load + "[%r3+8];", out), "misaligned: read of 16 bytes");
  expect(withRows(load + "[%r3+3600];", out), "out of bounds: read of 16 bytes at offset 4096");
  expect(withRows(load + "[%r3+1024];", out), "never initialised");
  expect(withRows("xor.b32 %r2, %r2, 16;\nadd.u32 %r3, %r1, %r2;\n" + load + "[%r3];", out, ""),
         "race on shared memory");
  expect(withRows("xor.b32 %r2, %r2, 16;\nadd.u32 %r3, %r1, %r2;\nstmatrix.sync.aligned.m8n8.x4.shared.b16 [%r3], "
                  "{%r4, %r5, %r6, %r7};",
                  out, ""),
         "race on shared memory");
  expect(withRows("ldmatrix.sync.aligned.m8n8.x4.b16 {%y0, %y1, %y2, %y3}, [%rd2];", out), "not in shared memory");
  expect(withRows("stmatrix.sync.aligned.m8n8.x1.shared.b16 [%r3+1024], {%r9};\nbar.warp.sync -1;\n"
                  "setp.lt.u32 %p1, %r0, 8;\n@%p1 ld.shared.b32 %y0, [%r3+1024];",
                  out),
         "never initialised");
  expect(withRows("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%y0}, [%r3];", out), "with 1 registers, expected 2");
}

} // namespace
} // namespace dlc::test
