// Bugs that are planted, and have to be reported with their place.
#include "test/emu/Harness.h"

#include <gtest/gtest.h>

namespace dlc::test {
namespace {

using runtime::emu::Dim3;

std::string errorOf(const std::string &body) {
  std::string error;
  runBody(body, {0}, &error);
  return error;
}
void expectReport(const std::string &error, const std::string &part) {
  EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
}

TEST(EmulatorChecks, OutOfBoundsNamesThreadAndLine) {
  std::string error = errorOf("st.global.u64 [%rd2+8], %rd1;");
  expectReport(error, "out of bounds: write of 8 bytes");
  expectReport(error, "0 bytes behind the allocation of 256 bytes");
  expectReport(error, "thread (31, 0, 0)");
  expectReport(error, "PTX line 17 `st.global.u64`");
}

TEST(EmulatorChecks, Misaligned) { expectReport(errorOf("ld.global.u64 %rd3, [%rd1+4];"), "misaligned: read"); }

TEST(EmulatorChecks, UninitialisedReachesStore) {
  expectReport(errorOf("add.u64 %rd4, %rd3, 1;\nst.global.u64 [%rd2], %rd4;"), "never initialised");
}
TEST(EmulatorChecks, UninitialisedReachesBranch) {
  expectReport(errorOf("setp.eq.u32 %p1, %r5, 0;\n@%p1 bra END;\nEND:"), "never initialised");
}
TEST(EmulatorChecks, UninitialisedReachesAddress) {
  expectReport(errorOf("ld.global.u64 %rd4, [%rd3];"), "address that was never initialised");
}
TEST(EmulatorChecks, UnusedGarbageIsFine) {
  EXPECT_EQ(errorOf("add.u64 %rd4, %rd3, 1;\nsetp.eq.u32 %p1, %r0, %r0;\nselp.b64 %rd5, %rd1, %rd4, %p1;\n"
                    "st.global.u64 [%rd2], %rd5;"),
            "");
}
TEST(EmulatorChecks, EndlessLoop) { expectReport(errorOf("AGAIN: bra AGAIN;"), "endless loop"); }
// A lane waits for another of its warp: independent threads make progress.
TEST(EmulatorChecks, LanesThatWaitForEachOther) {
  const char *body =
      "setp.eq.u32 %p1, %r0, 0;\nmov.u64 %rd3, 1;\nbra START;\nSPIN:\nld.volatile.global.u64 %rd4, [%rd2+8];\n"
      "setp.eq.u64 %p2, %rd4, 0;\n@%p2 bra SPIN;\nst.global.u64 [%rd2], %rd4;\nbra END;\nSTART:\n"
      "@%p1 bra SPIN;\nst.volatile.global.u64 [%rd2], %rd3;\nEND:";
  std::string error;
  std::vector<uint64_t> out = runBody(body, {0}, &error);
  EXPECT_EQ(error, "");
  EXPECT_EQ(out[0], 1u);
}
TEST(EmulatorChecks, DivergentBarrier) {
  expectReport(errorOf("setp.lt.u32 %p1, %r0, 5;\n@%p1 bra END;\nbar.sync 0;\nEND:"), "barrier");
}
TEST(EmulatorChecks, BarrierBehindDivergenceIsFine) {
  EXPECT_EQ(errorOf("setp.lt.u32 %p1, %r0, 5;\n@%p1 bra A;\nmov.u32 %r1, 1;\nbra B;\nA: mov.u32 %r1, 2;\nB: bar.sync "
                    "0;\ncvt.u64.u32 %rd3, %r1;\nst.global.u64 [%rd2], %rd3;"),
            "");
}
TEST(EmulatorChecks, ShuffleWithAbsentLanes) {
  expectReport(errorOf("setp.lt.u32 %p1, %r0, 5;\n@%p1 bra END;\nshfl.sync.bfly.b32 %r1, %r0, 1, 31, -1;\nEND:"),
               "names lanes");
}
TEST(EmulatorChecks, ShuffleFromInactiveLane) {
  expectReport(errorOf("setp.gt.u32 %p1, %r0, 4;\n@%p1 bra END;\nshfl.sync.down.b32 %r1, %r0, 1, 31, 0x1f;\nEND:"),
               "inactive lane 5");
}
TEST(EmulatorChecks, Trap) { expectReport(errorOf("trap;"), "trap"); }

TEST(EmulatorChecks, UseAfterFree) {
  Emulator emulator;
  ASSERT_EQ(emulator.load(kernelAround("ld.global.u64 %rd3, [%rd1];")), "");
  uint64_t in = emulator.upload(std::vector<uint64_t>(32)), out = emulator.upload(std::vector<uint64_t>(32));
  ASSERT_TRUE(emulator.memory.release(in));
  expectReport(emulator.launch("k", {}, {32, 1, 1}, {in, out}), "use after free: read");
}

TEST(EmulatorChecks, SharedMemoryRace) {
  const char *kernel = R"(
    .shared .align 4 .b8 s[512];
    shl.b32 %r1, %r0, 2;
    mov.u32 %r2, s;
    add.u32 %r3, %r2, %r1;
    st.shared.u32 [%r3], %r0;
    BARRIER
    xor.b32 %r4, %r1, 508;
    add.u32 %r5, %r2, %r4;
    ld.shared.u32 %r6, [%r5];
    cvt.u64.u32 %rd3, %r6;
    st.global.u64 [%rd2], %rd3;)";
  for (bool planted : {false, true}) {
    std::string body = kernel;
    body.replace(body.find("BARRIER"), 7, planted ? "" : "bar.sync 0;");
    Emulator emulator;
    ASSERT_EQ(emulator.load(kernelAround(body)), "");
    uint64_t in = emulator.upload(std::vector<uint64_t>(128)), out = emulator.upload(std::vector<uint64_t>(128));
    for (uint64_t seed : {0, 1, 2}) {
      emulator.options.seed = seed;
      std::string error = emulator.launch("k", {}, {128, 1, 1}, {in, out});
      if (!planted)
        EXPECT_EQ(error, "");
      else
        EXPECT_TRUE(error.find("race on shared memory") != std::string::npos ||
                    error.find("never initialised") != std::string::npos)
            << error;
    }
    if (!planted)
      EXPECT_EQ(emulator.download<uint64_t>(out, 128)[3], 124u);
  }
}

TEST(EmulatorChecks, SharedOutOfBounds) {
  expectReport(errorOf(".shared .align 4 .b8 s[64];\nmov.u32 %r2, s;\nshl.b32 %r1, %r0, 2;\nadd.u32 %r3, %r2, "
                       "%r1;\nst.shared.u32 [%r3], %r0;"),
               "of the block's 64 bytes of shared memory");
}

TEST(EmulatorChecks, CopiesLandAtTheirWait) {
  const char *kernel = R"(
    .shared .align 16 .b8 s[512];
    shl.b32 %r1, %r0, 3;
    mov.u32 %r2, s;
    add.u32 %r3, %r2, %r1;
    cp.async.ca.shared.global [%r3], [%rd1], 8;
    cp.async.commit_group;
    WAIT
    ld.shared.u64 %rd3, [%r3];
    st.global.u64 [%rd2], %rd3;)";
  for (bool planted : {false, true}) {
    std::string body = kernel, error;
    body.replace(body.find("WAIT"), 4, planted ? "cp.async.wait_group 1;" : "cp.async.wait_group 0;");
    std::vector<uint64_t> out = runBody(body, {7, 8, 9}, &error);
    if (planted) {
      expectReport(error, "a read of what a pending asynchronous copy by thread 0 (PTX line 22) will write");
    } else {
      EXPECT_EQ(error, "");
      EXPECT_EQ(out[1], 8u);
    }
  }
}

TEST(EmulatorChecks, LaunchLimits) {
  Emulator emulator;
  ASSERT_EQ(emulator.load(kernelAround("")), "");
  expectReport(emulator.launch("k", {}, {2048, 1, 1}, {0, 0}),
               "the launch of 'k' is impossible: block (2048, 1, 1), at most");
  expectReport(emulator.launch("k", {}, {1, 1, 65}, {0, 0}), "block (1, 1, 65), at most (1024, 1024, 64)");
  expectReport(emulator.launch("k", {}, {512, 3, 1}, {0, 0}), "a block of 1536 threads, at most 1024");
  expectReport(emulator.launch("k", {}, {32, 0, 1}, {0, 0}), "a size of zero in grid (1, 1, 1) or block (32, 0, 1)");
  expectReport(emulator.launch("k", {1, 70000, 1}, {32, 1, 1}, {0, 0}), "grid (1, 70000, 1), at most");
  expectReport(emulator.launch("k", {}, {32, 1, 1}, {0, 0}, 300000),
               "300000 bytes of shared memory, a block can have 232448");
}

// A kernel's own limits.
std::string launchWith(const std::string &directive, Dim3 block) {
  Emulator emulator;
  std::string kernel = kernelAround("");
  kernel.insert(kernel.find("{\n"), directive + "\n");
  EXPECT_EQ(emulator.load(kernel), "");
  std::vector<uint64_t> out(1024);
  uint64_t memory = emulator.upload(out);
  return emulator.launch("k", {}, block, {memory, memory});
}
TEST(EmulatorChecks, LimitsOfTheKernel) {
  EXPECT_EQ(launchWith(".maxntid 128, 1, 1", {128, 1, 1}), "");
  expectReport(launchWith(".maxntid 128, 1, 1", {160, 1, 1}),
               "a block of 160 threads, the kernel was compiled for at most 128");
  EXPECT_EQ(launchWith(".reqntid 32, 4, 1", {32, 4, 1}), "");
  expectReport(launchWith(".reqntid 32, 4, 1", {128, 1, 1}),
               "block (128, 1, 1), the kernel was compiled for exactly (32, 4, 1)");
  EXPECT_EQ(launchWith(".maxnreg 64", {1024, 1, 1}), "");
  expectReport(launchWith(".maxnreg 65", {1024, 1, 1}), "73728 registers (1024 threads of 65), a block can have 65536");
}
TEST(EmulatorChecks, StaticSharedMemory) {
  Emulator emulator;
  expectReport(emulator.load(kernelAround(".shared .align 16 .b8 s[49168];")),
               "'k' has 49168 bytes of static shared memory, a kernel can have 49152");
}

} // namespace
} // namespace dlc::test
