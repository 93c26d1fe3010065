// Bad text is an error with its line, never a crash.
#include "test/emu/Harness.h"

#include <gtest/gtest.h>
#include <random>

namespace dlc::test {
namespace {

std::string loadError(const std::string &text) {
  Emulator emulator;
  return emulator.load(text);
}

TEST(EmulatorParser, ErrorsNameLineAndCause) {
  EXPECT_EQ(loadError(""), "PTX line 1: expected .version at the start of the text, found the end of the text");
  EXPECT_EQ(loadError(kernelAround("frobnicate.b32 %r1, %r2;")), "PTX line 17: unknown instruction 'frobnicate.b32'");
  EXPECT_EQ(loadError(kernelAround("add.u32 %r1, %r2, %q3;")), "PTX line 17: the register '%q3' is not declared");
  EXPECT_EQ(loadError(kernelAround("add.strange.u32 %r1, %r2, %r3;")),
            "PTX line 17: the modifier '.strange' of 'add.strange.u32' is not supported here");
  EXPECT_EQ(loadError(kernelAround("bra NOWHERE;")), "PTX line 17: the label 'NOWHERE' is not defined");
  EXPECT_EQ(loadError(kernelAround("add.u64 %r1, %r2, %r3;")),
            "PTX line 17: 'add.u64': the register %r1 (.b32) does not fit");
  EXPECT_EQ(loadError(kernelAround("tcgen05.fence::before_thread_sync;")),
            "PTX line 17: unknown instruction 'tcgen05.fence::before_thread_sync'");
  EXPECT_EQ(loadError(kernelAround("call (%r1), f, (%r2);")), "PTX line 17: the function 'f' is not declared");
  EXPECT_EQ(loadError(".version 8.0\n.target sm_100a\n.address_size 64\n"),
            "PTX line 2: the module is for sm_100a, the emulated device is sm_90a");
  EXPECT_EQ(loadError(".version 8.0\n.target sm_90\n.shared .b64 s = 1;\n"),
            "PTX line 3: the shared variable 's' cannot have an initial value");
  EXPECT_EQ(loadError(".version 8.0\n.target sm_90\n.global .b64 s;\n.global .b8 s;\n"),
            "PTX line 4: the variable 's' is defined twice");
  EXPECT_EQ(loadError(".version 10.1\n.target sm_90\n"),
            "PTX line 1: the PTX version 10.1 is not known: 9.x is the newest");
  EXPECT_EQ(loadError(kernelAround(".reg .b64 %big<200000>;")),
            "PTX line 4: the registers of 'k' take more than 32 MiB");
  EXPECT_EQ(loadError(kernelAround(".local .b8 deep[600000];")), "PTX line 4: the variables of 'k' are too large");
}

TEST(EmulatorParser, DamagedTextIsAnErrorNeverACrash) {
  std::string text =
      kernelAround("setp.lt.u32 %p1, %r0, 5;\n@%p1 bra A;\nmov.b64 {%r1, %r2}, %rd1;\n{ .reg .b32 %t<4>; "
                   "mov.b32 %t1, 0f3F800000; }\nA: ld.global.v2.u32 {%r3, %r4}, [%rd1+0];\nshfl.sync.bfly.b32 "
                   "%r1|%p2, %r0, 1, 31, -1;\n.shared .align 16 .b8 s[128];\ncvt.rn.f16.f32 %h1, %f1;");
  text += ".global .align 4 .b8 table[8] = {1, 2, 3, 4};\n.func (.param .b32 r) g(.param .b32 a) { ret; }\n";
  ASSERT_EQ(loadError(text), "");
  for (size_t end = 0; end < text.size(); ++end)
    loadError(text.substr(0, end));
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    std::string damaged = text;
    for (unsigned k = 1 + random() % 4; k > 0; --k) {
      size_t at = random() % damaged.size();
      switch (random() % 4) {
      case 0:
        damaged[at] = char(random());
        break;
      case 1:
        damaged.erase(at, 1 + random() % 8);
        break;
      case 2:
        damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 12));
        break;
      default:
        damaged[at] = "0123456789{}[](),;.%<>@!|:+-"[random() % 28];
        break;
      }
      if (damaged.empty())
        damaged = "x";
    }
    Emulator emulator;
    emulator.options.budget = 1000;
    if (emulator.load(damaged).empty() && emulator.module->program.find("k")) {
      uint64_t data = emulator.upload(std::vector<uint64_t>(32));
      emulator.launch("k", {}, {32, 1, 1}, {data, data, data, data}); // any answer, no crash
    }
  }
}

} // namespace
} // namespace dlc::test
