// Asynchronous copies, mbarriers and barriers with numbers: what they do, and what is reported.
#include "test/emu/Harness.h"

#include <gtest/gtest.h>

namespace dlc::test {
namespace {

std::string errorOf(const std::string &body, std::vector<uint64_t> *out = nullptr) {
  std::string error;
  std::vector<uint64_t> result = runBody(body, {7, 8, 9}, &error);
  if (out)
    *out = result;
  return error;
}
void expectReport(const std::string &error, const std::string &part) {
  EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
}

// s: 512 bytes of shared memory, %r3 the lane's 16 bytes of it; %rd4 is stored at the end.
std::string shared(const std::string &body) {
  return ".shared .align 16 .b8 s[512];\nshl.b32 %r1, %r0, 4;\nmov.u32 %r2, s;\nadd.u32 %r3, %r2, %r1;\n"
         "mov.u64 %rd4, 0;\n" +
         body + "\nst.global.u64 [%rd2], %rd4;";
}
const std::string copy = "cp.async.ca.shared.global [%r3], [%rd1], 8;\n", commit = "cp.async.commit_group;\n",
                  load = "ld.shared.u64 %rd4, [%r3];";

TEST(EmulatorAsync, CopiesLandWithTheirGroup) {
  std::vector<uint64_t> out;
  for (const char *wait : {"cp.async.wait_group 0;", "cp.async.wait_all;"}) {
    EXPECT_EQ(errorOf(shared(copy + commit + wait + load), &out), "");
    EXPECT_EQ(out[1], 8u);
  }
  // Two groups; the first has landed where one may stay on its way.
  EXPECT_EQ(errorOf(shared(copy + commit + "cp.async.ca.shared.global [%r3+8], [%rd1], 8;\n" + commit +
                           "cp.async.wait_group 1;\n" + load)),
            "");
  expectReport(errorOf(shared(copy + commit + "cp.async.ca.shared.global [%r3+8], [%rd1], 8;\n" + commit +
                              "cp.async.wait_group 1;\nld.shared.u64 %rd4, [%r3+8];")),
               "pending asynchronous copy");
}

TEST(EmulatorAsync, SizesOfTheSource) {
  std::vector<uint64_t> out;
  std::string wait = commit + "cp.async.wait_group 0;\n" + load;
  ASSERT_EQ(errorOf(shared("mov.u32 %r4, 1;\ncp.async.ca.shared.global [%r3], [%rd1], 8, %r4;\n" + wait), &out), "");
  EXPECT_EQ(out[2], 9u);
  // Nothing is read: any address will do.
  ASSERT_EQ(errorOf(shared("mov.u64 %rd5, 7;\ncp.async.ca.shared.global [%r3], [%rd5], 8, 0;\n" + wait), &out), "");
  EXPECT_EQ(out[2], 0u);
  ASSERT_EQ(
      errorOf(shared("setp.eq.u32 %p1, %r0, 2;\ncp.async.ca.shared.global [%r3], [%rd1], 8, %p1;\n" + wait), &out), "");
  EXPECT_EQ(out[1], 8u);
  EXPECT_EQ(out[2], 0u);
  // The last bytes of an allocation, and the first behind it: 4 of 16 bytes are read.
  const std::string last = "and.b32 %r5, %r0, 1;\nmul.wide.u32 %rd6, %r0, 8;\nsub.u64 %rd1, %rd1, %rd6;\n";
  ASSERT_EQ(errorOf(shared(last + "cp.async.cg.shared.global [%r3], [%rd1+240], 16, 4;\n" + wait)), "");
  expectReport(errorOf(shared(last + "cp.async.cg.shared.global [%r3], [%rd1+256], 16, 4;\n" + wait)), "out of bounds");
  expectReport(errorOf(shared(last + "cp.async.cg.shared.global [%r3], [%rd1+8], 16, 4;\n" + wait)), "misaligned");
  expectReport(errorOf(shared("cp.async.ca.shared.global [%r3], [%rd1], 8, 12;\n" + wait)), "of 8 bytes that reads 12");
  expectReport(errorOf(shared("cp.async.ca.shared.global [%r3], [%rd1], 8, %r9;\n" + wait)),
               "a size that was never initialised");
}

TEST(EmulatorAsync, WaitForAGroupNeverCommitted) {
  std::string error = errorOf(shared(copy + "cp.async.wait_group 0;\n" + load));
  expectReport(error, "a wait for a group that was never committed: the copy of PTX line 22 is in no group");
  expectReport(error, "PTX line 23 `cp.async.wait_group`");
  expectReport(errorOf(shared(copy + commit + copy + "cp.async.wait_group 1;\n" + load)), "never committed");
  EXPECT_EQ(errorOf(shared("cp.async.wait_group 0;")), "");
}

TEST(EmulatorAsync, ReadsOfPendingCopies) {
  expectReport(errorOf(shared(copy + load)), "a read of what a pending asynchronous copy by thread 0 (PTX line 22)");
  expectReport(errorOf(shared(copy + commit + "atom.shared.add.u32 %r5, [%r3], 1;")), "pending asynchronous copy");
  expectReport(errorOf(shared(copy + commit + "st.shared.u32 [%r3+4], 1;")),
               "a write to what a pending asynchronous copy by thread 0 (PTX line 22) will write");
  expectReport(errorOf(shared("cp.async.cg.shared.global [%r3], [%rd1], 16, 0;\n" + commit +
                              "ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r5}, [%r3];")),
               "pending asynchronous copy");
}

// --- mbarriers ------------------------------------------------------------------------------------

const std::string init = "setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 32;\nbar.sync 0;\n";

TEST(EmulatorMbarrier, PhasesComplete) {
  std::vector<uint64_t> out;
  ASSERT_EQ(errorOf(shared(init + "mbarrier.arrive.shared.b64 %rd5, [s];\nL: mbarrier.test_wait.shared.b64 %p2, [s], "
                                  "%rd5;\n@!%p2 bra L;\nmbarrier.pending_count.b64 %r5, %rd5;\n"
                                  "cvt.u64.u32 %rd4, %r5;"),
                    &out),
            "");
  EXPECT_EQ(out[0], 32u);
  EXPECT_EQ(out[31], 1u);
  // Parities; the first phase has parity 0.
  ASSERT_EQ(errorOf(shared(init + "mbarrier.arrive.release.cta.shared::cta.b64 _, [s];\n"
                                  "mbarrier.try_wait.parity.shared.b64 %p2, [s], 0;\n"
                                  "mbarrier.try_wait.parity.shared.b64 %p3, [s], 1, 1000;\n"
                                  "selp.b64 %rd4, 1, 0, %p2;\nselp.b64 %rd5, 2, 0, %p3;\nadd.u64 %rd4, %rd4, %rd5;"),
                    &out),
            "");
  EXPECT_EQ(out[5], 1u);
}

TEST(EmulatorMbarrier, BytesAndDrops) {
  std::vector<uint64_t> out;
  ASSERT_EQ(errorOf(shared("setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 1;\nbar.sync 0;\n"
                           "@%p1 mbarrier.arrive.expect_tx.shared.b64 %rd5, [s], 64;\nbar.sync 0;\n"
                           "mbarrier.test_wait.parity.shared.b64 %p2, [s], 0;\nbar.sync 0;\n"
                           "@%p1 mbarrier.complete_tx.relaxed.cta.shared.b64 [s], 64;\nbar.sync 0;\n"
                           "mbarrier.test_wait.parity.shared.b64 %p3, [s], 0;\n"
                           "selp.b64 %rd4, 1, 0, %p2;\nselp.b64 %rd5, 2, 0, %p3;\nadd.u64 %rd4, %rd4, %rd5;"),
                    &out),
            "");
  EXPECT_EQ(out[3], 2u);
  // 31 lanes drop out: the next phase needs one arrival.
  ASSERT_EQ(errorOf(shared(init + "@%p1 bra A;\nmbarrier.arrive_drop.shared.b64 %rd5, [s];\nbra B;\n"
                                  "A: mbarrier.arrive.shared.b64 %rd5, [s];\nB: bar.sync 0;\n"
                                  "@%p1 mbarrier.arrive.noComplete.shared.b64 %rd5, [s], 0;\nbar.sync 0;")),
            "the mbarrier expects 1 more arrivals in this phase, not 0; in kernel 'k', block (0, 0, 0), thread (0, 0, "
            "0), PTX line 30 `mbarrier.arrive.noComplete.shared.b64`");
}

TEST(EmulatorMbarrier, CopiesArrive) {
  std::vector<uint64_t> out;
  std::string arrive = "cp.async.ca.shared.global [%r3+16], [%rd1], 8;\n"
                       "cp.async.mbarrier.arrive.noinc.shared.b64 [s];\n",
              wait = "L: mbarrier.try_wait.parity.shared.b64 %p2, [s], 0;\n@!%p2 bra L;\n",
              body = ".shared .align 8 .b8 more[32];\nsetp.lt.u32 %p3, %r0, 31;\nsetp.eq.u32 %p1, %r0, 0;\n"
                     "@%p1 mbarrier.init.shared.b64 [s], 31;\nbar.sync 0;\n@!%p3 bra END;\n";
  ASSERT_EQ(errorOf(shared(body + arrive + wait + "ld.shared.u64 %rd4, [%r3+16];\nEND:"), &out), "");
  EXPECT_EQ(out[1], 8u);
  expectReport(errorOf(shared(body + arrive + "ld.shared.u64 %rd4, [%r3+16];\nEND:")), "pending asynchronous copy");
  // With the count of the arrival itself, the phase does not complete: nobody else arrives.
  expectReport(errorOf(shared(body + "cp.async.mbarrier.arrive.shared.b64 [s];\n" + wait + "END:")),
               "deadlock: the phase of the mbarrier never completes: 31 arrivals are missing");
}

TEST(EmulatorMbarrier, Misuse) {
  expectReport(errorOf(shared("mbarrier.arrive.shared.b64 %rd5, [s];")), "no initialised mbarrier");
  expectReport(errorOf(shared("mov.u64 %rd5, 0;\nst.shared.u64 [%r3], %rd5;\nmbarrier.arrive.shared.b64 %rd6, [%r3];")),
               "no initialised mbarrier");
  expectReport(errorOf(shared(init + "@%p1 mbarrier.inval.shared.b64 [s];\nbar.sync 0;\n"
                                     "mbarrier.arrive.shared.b64 %rd5, [s];")),
               "no initialised mbarrier");
  expectReport(errorOf(shared("setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 0;")),
               "an mbarrier for 0 arrivals");
  expectReport(errorOf(shared(init + "mbarrier.arrive.shared.b64 %rd5, [s], 3;")),
               "more arrivals in this phase, not 3");
  expectReport(errorOf(shared(init + "mbarrier.arrive.shared.b64 %rd5, [s], %r9;")),
               "count that was never initialised");
  expectReport(errorOf(shared(init + "mbarrier.expect_tx.relaxed.cta.shared.b64 [s], 2000000;")),
               "cannot count 2000000 bytes");
  expectReport(errorOf(shared(init + "mbarrier.test_wait.shared.b64 %p2, [s], %rd9;")),
               "a phase that was never initialised");
  expectReport(errorOf(shared(init + "mbarrier.arrive.b64 %rd5, [%rd1];")), "not in shared memory");
  expectReport(errorOf(shared("setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 32;\n"
                              "setp.eq.u32 %p2, %r0, 5;\n@%p2 mbarrier.arrive.shared.b64 %rd5, [s];")),
               "race on shared memory");
}

// A ring of two warps: what one writes, the other reads behind the phase; without the wait it is a race.
TEST(EmulatorMbarrier, OrdersWarps) {
  const std::string kernel = R"(
    .shared .align 16 .b8 s[1024];
    .shared .align 8 .b64 m;
    setp.eq.u32 %p1, %r0, 0;
    @%p1 mbarrier.init.shared.b64 [m], 64;
    bar.sync 0;
    shl.b32 %r1, %r0, 2;
    mov.u32 %r2, s;
    add.u32 %r3, %r2, %r1;
    st.shared.u32 [%r3], %r0;
    mbarrier.arrive.shared.b64 %rd5, [m];
    WAIT
    xor.b32 %r4, %r1, 252;
    add.u32 %r5, %r2, %r4;
    ld.shared.u32 %r6, [%r5];
    cvt.u64.u32 %rd3, %r6;
    st.global.u64 [%rd2], %rd3;)";
  for (bool planted : {false, true})
    for (uint64_t seed : {0, 1, 2}) {
      std::string body = kernel;
      body.replace(body.find("WAIT"), 4,
                   planted ? "" : "L: mbarrier.try_wait.shared.b64 %p2, [m], %rd5;\n@!%p2 bra L;");
      Emulator emulator;
      ASSERT_EQ(emulator.load(kernelAround(body)), "");
      uint64_t in = emulator.upload(std::vector<uint64_t>(64)), out = emulator.upload(std::vector<uint64_t>(64));
      emulator.options.seed = seed;
      std::string error = emulator.launch("k", {}, {64, 1, 1}, {in, out});
      if (!planted) {
        EXPECT_EQ(error, "");
        EXPECT_EQ(emulator.download<uint64_t>(out, 64)[3], 60u);
      } else {
        EXPECT_TRUE(error.find("race on shared memory") != std::string::npos ||
                    error.find("never initialised") != std::string::npos)
            << error;
      }
    }
}

// --- barriers with numbers and counts -------------------------------------------------------------

TEST(EmulatorBarrier, NumbersAndCounts) {
  // Warp 0 arrives, warp 1 waits for it; then a reduction over both.
  const std::string kernel = "setp.lt.u32 %p1, %r0, 32;\n@%p1 bra A;\nbarrier.cta.sync 3, 64;\nbra B;\n"
                             "A: barrier.cta.arrive 3, 64;\nB: bar.warp.sync -1;\n"
                             "barrier.cta.red.popc.aligned.u32 %r3, 1, 64, %p1;\n"
                             "barrier.red.and.pred %p2, 2, %p1;\nbarrier.red.or.pred %p3, 2, %p1;\n"
                             "selp.u32 %r4, 100, 0, %p2;\nselp.u32 %r5, 1000, 0, %p3;\nadd.u32 %r3, %r3, %r4;\n"
                             "add.u32 %r3, %r3, %r5;\ncvt.u64.u32 %rd3, %r3;\nst.global.u64 [%rd2], %rd3;";
  Emulator emulator;
  ASSERT_EQ(emulator.load(kernelAround(kernel)), "");
  uint64_t in = emulator.upload(std::vector<uint64_t>(64)), out = emulator.upload(std::vector<uint64_t>(64));
  for (uint64_t seed : {0, 1, 2, 3}) {
    emulator.options.seed = seed;
    ASSERT_EQ(emulator.launch("k", {}, {64, 1, 1}, {in, out}), "");
    EXPECT_EQ(emulator.download<uint64_t>(out, 64)[40], 1032u);
  }
}

} // namespace
} // namespace dlc::test
