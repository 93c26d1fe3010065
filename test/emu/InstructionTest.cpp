// The table of instructions (instructions/) on the emulated device, behind the driver's table; and what the
// table cannot hold: several address spaces, calls.
#include "runtime/emu/Emu.h"
#include "test/emu/Harness.h"
#include "test/emu/instructions/Run.h"

#include <cstring>
#include <gtest/gtest.h>

namespace dlc::test {
namespace {

class EmulatorInstructions : public testing::TestWithParam<size_t> {};

TEST_P(EmulatorInstructions, GiveWhatTheTableSays) {
  Group group = instructionRows()[GetParam()];
  SCOPED_TRACE(group.name);
  runtime::cuda::DriverTable table = {};
  ASSERT_TRUE(runtime::emu::fillDriverTable(table));
  RowRunner runner;
  ASSERT_EQ(runner.open(table), "");
  for (const Row &row : group.rows) {
    std::vector<uint32_t> out;
    std::string error = runner.run(row, out);
    EXPECT_EQ(error, "") << row.body;
    if (!error.empty())
      continue;
    Verdict verdict = judge(row, out, nullptr);
    EXPECT_TRUE(verdict.passed) << row.body << "\n" << verdict.message;
  }
}
INSTANTIATE_TEST_SUITE_P(Groups, EmulatorInstructions, testing::Range(size_t(0), instructionRows().size()));

// The judge is no yes-man: another value, another lane, an error beyond the bound.
TEST(EmulatorInstructionTable, DifferencesAreSeen) {
  std::vector<uint32_t> out(rowLanes * rowOutputs);
  for (unsigned lane = 0; lane < rowLanes; ++lane)
    out[lane * rowOutputs] = 0x3f800000;
  Row exact = narrow("", 0, 0x3f800000), near = floats("", 0, 0, bits(1.0f + 0x1p-20f), {0x1p-19}),
      far = floats("", 0, 0, bits(1.0f + 0x1p-18f), {0x1p-19});
  EXPECT_TRUE(judge(exact, out, nullptr).passed);
  EXPECT_TRUE(judge(near, out, nullptr).passed);
  EXPECT_FALSE(judge(far, out, nullptr).passed);
  Row open = narrow("", 0, 0x7fffffff);
  open.bound = exactButNan(Bound::F32);
  EXPECT_FALSE(judge(open, out, nullptr).passed);
  EXPECT_TRUE(judge(open, std::vector<uint32_t>(rowLanes * rowOutputs, 0xffc00000), nullptr).passed);
  EXPECT_FALSE(
      judge(narrow("", 0, 0x7fffffff), std::vector<uint32_t>(rowLanes * rowOutputs, 0xffc00000), nullptr).passed);
  open.expected = {0};
  EXPECT_FALSE(judge(open, std::vector<uint32_t>(rowLanes * rowOutputs, 0x80000000), nullptr).passed);
  std::vector<uint32_t> other = out;
  other[31 * rowOutputs] ^= 1;
  EXPECT_FALSE(judge(exact, other, nullptr).passed);
  Verdict verdict = judge(random(Input::Bits, ""), out, &other);
  EXPECT_FALSE(verdict.passed);
  EXPECT_EQ(verdict.message, "lane 31: 3f800000, expected (emulator) 3f800001");
}

TEST(EmulatorInstructionTable, MemorySpacesAndCalls) {
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
