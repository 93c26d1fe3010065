// Bulk copies of lines of bytes: loads, stores with their groups, reductions; and what is reported.
#include "test/emu/Harness.h"

#include <gtest/gtest.h>

namespace dlc::test {
namespace {

// 128 threads; s: 1024 bytes of shared memory at %r1, an mbarrier for one arrival at %r2; %p1: the first thread. %rd1
// and %rd2 hold in and out. %r3 is stored in out[thread].
std::string kernel(const std::string &body) {
  return ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 k_in, .param .u64 k_out)\n{\n"
         ".reg .pred %p<8>;\n.reg .b32 %r<32>;\n.reg .b64 %rd<32>;\n.reg .f32 %f<8>;\n"
         ".shared .align 128 .b8 s[1024];\n.shared .align 8 .b64 bar;\n"
         "ld.param.u64 %rd1, [k_in];\nld.param.u64 %rd2, [k_out];\nmov.u32 %r0, %tid.x;\nmov.u32 %r1, s;\n"
         "mov.u32 %r2, bar;\nmov.u32 %r3, 0;\nmad.lo.u32 %r4, %r0, 4, %r1;\nmad.wide.u32 %rd3, %r0, 4, %rd2;\n"
         "setp.eq.u32 %p1, %r0, 0;\n@!%p1 bra START;\nmbarrier.init.shared.b64 [%r2], 1;\n"
         "fence.mbarrier_init.release.cluster;\nSTART:\nbar.sync 0;\n" +
         body + "\nst.global.u32 [%rd3], %r3;\nret;\n}\n";
}

struct Result {
  std::string error;
  std::vector<uint32_t> out;
};
Result run(const std::string &body, uint64_t seed = 0, size_t words = 256) {
  Emulator emulator;
  emulator.options.seed = seed;
  Result result;
  result.error = emulator.load(kernel(body));
  std::vector<uint32_t> values(words);
  for (size_t i = 0; i < words; ++i)
    values[i] = uint32_t(i + 1);
  uint64_t in = emulator.upload(values), out = emulator.upload(std::vector<uint32_t>(1024, 100));
  if (result.error.empty())
    result.error = emulator.launch("k", {}, {128, 1, 1}, {in, out});
  result.out = emulator.download<uint32_t>(out, 1024);
  return result;
}
void expectReport(const std::string &body, const std::string &part) {
  for (uint64_t seed : {0, 1, 2}) {
    std::string error = run(body, seed).error;
    EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
  }
}

const std::string expect = "@%p1 mbarrier.arrive.expect_tx.shared.b64 _, [%r2], 512;\n",
                  load = "@%p1 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r1], [%rd1], 512, "
                         "[%r2];\n",
                  wait = "W:\nmbarrier.try_wait.parity.shared.b64 %p2, [%r2], 0;\n@!%p2 bra W;\n",
                  read = "ld.shared.u32 %r3, [%r4];\n";
// Every thread writes its word of s; then a store of 512 bytes by the first, from out[512] on.
const std::string fill = "st.shared.u32 [%r4], %r0;\nfence.proxy.async.shared::cta;\nbar.sync 0;\n",
                  store = "@%p1 cp.async.bulk.global.shared::cta.bulk_group [%rd2+2048], [%r1], 512;\n",
                  commit = "@%p1 cp.async.bulk.commit_group;\n", waitRead = "@%p1 cp.async.bulk.wait_group.read 0;\n",
                  waitAll = "@%p1 cp.async.bulk.wait_group 0;\n";

TEST(BulkCopies, LoadsLandAtTheirMbarrier) {
  for (uint64_t seed : {0, 1, 2, 3}) {
    for (const std::string &body : {expect + load + wait + read, load + expect + wait + read}) {
      Result result = run(body, seed);
      EXPECT_EQ(result.error, "");
      EXPECT_EQ(result.out[5], 6u);
      EXPECT_EQ(result.out[127], 128u);
    }
  }
}

TEST(BulkCopies, LoadsThatAreNotWaitedFor) {
  expectReport(expect + load + "bar.sync 0;\n" + read,
               "a read of what a pending asynchronous copy by thread (0, 0, 0) (PTX line");
  expectReport(expect + load + "bar.sync 0;\nst.shared.u32 [%r4], %r0;\n", "a write to shared memory that the pending");
  expectReport(expect + load, "the block exits while the bulk copy of thread (0, 0, 0)");
  // The phase of the other parity is complete from the start.
  expectReport(expect + load + "bar.sync 0;\nmbarrier.try_wait.parity.shared.b64 %p2, [%r2], 1;\n" + read,
               "a read of what a pending asynchronous copy");
}

TEST(BulkCopies, CountsOfBytes) {
  expectReport("@%p1 mbarrier.arrive.expect_tx.shared.b64 _, [%r2], 528;\n" + load + wait + read,
               "deadlock: the phase of the mbarrier never completes: 16 bytes of copies are missing");
  // Without a count the phase is complete before the bytes have come.
  EXPECT_NE(run("@%p1 mbarrier.arrive.shared.b64 _, [%r2];\n" + load + "bar.sync 0;\n" + wait + read)
                .error.find("a read of what a pending asynchronous copy"),
            std::string::npos);
  // Two copies, and a count for one.
  std::string second = "@%p1 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r1+512], [%rd1], 512, "
                       "[%r2];\n";
  expectReport(expect + load + second + wait + read, "512 bytes of the bulk copy of thread (0, 0, 0)");
  expectReport(expect + load + second + wait + read, "expect_tx counts fewer bytes than the copies bring");
}

TEST(BulkCopies, SizesAndPlaces) {
  auto with = [](const std::string &operands) {
    return expect + "@%p1 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes " + operands + ";\n" + wait;
  };
  expectReport(with("[%r1], [%rd1], 500, [%r2]"), "size and addresses are multiples of 16");
  expectReport(with("[%r1], [%rd1+8], 512, [%r2]"), "size and addresses are multiples of 16");
  expectReport(with("[%r1+4], [%rd1], 512, [%r2]"), "misaligned: a bulk copy of 512 bytes");
  expectReport(with("[%r1+768], [%rd1], 512, [%r2]"), "out of bounds: write of 512 bytes");
  expectReport(with("[%r1], [%rd1+1024], 16, [%r2]"), "out of bounds: read of 16 bytes");
  expectReport(with("[%r1], [%rd1], 512, [%r1]"), "there is no initialised mbarrier");
  expectReport(expect + load + load + wait, "will write");
}

TEST(BulkCopies, StoresByGroups) {
  for (uint64_t seed : {0, 1, 2})
    for (const std::string &waiting : {waitAll, waitRead}) {
      Result result = run(fill + store + commit + waiting, seed);
      EXPECT_EQ(result.error, "");
      EXPECT_EQ(result.out[512 + 77], 77u);
      EXPECT_EQ(result.out[512 + 128], 100u);
    }
}

TEST(BulkCopies, StoresThatAreNotWaitedFor) {
  expectReport(fill + store + commit, "the block exits while the bulk copy of thread (0, 0, 0)");
  expectReport(fill + store + waitRead, "a wait for a bulk group that was never committed");
  expectReport(fill + store + commit + "bar.sync 0;\nst.shared.u32 [%r4], %r0;\n" + waitRead,
               "a write to shared memory that the operation of thread (0, 0, 0)");
  // Its bytes reach global memory at the wait without .read.
  expectReport(fill + store + commit + waitRead + "@%p1 ld.global.u32 %r3, [%rd2+2048];\n", "never initialised");
  EXPECT_EQ(run(fill + store + commit + waitAll + "@%p1 ld.global.u32 %r3, [%rd2+2048];\n").error, "");
}

TEST(BulkCopies, ProxyFence) {
  expectReport("st.shared.u32 [%r4], %r0;\nbar.sync 0;\n" + store + commit + waitAll,
               "a bulk copy reads shared memory at offset 0, written by thread (0, 0, 0) through the generic proxy");
  expectReport("bar.sync 0;\n" + store + commit + waitAll, "bytes that were never initialised, at offset 0");
  expectReport("@%p1 mbarrier.inval.shared.b64 [%r2];\n@%p1 mbarrier.init.shared.b64 [%r2], 1;\nbar.sync 0;\n" +
                   expect + load + wait,
               "a bulk copy signals an mbarrier in shared memory");
}

TEST(BulkCopies, Reductions) {
  auto reduce = [](const std::string &operation) {
    return fill + "@%p1 cp.reduce.async.bulk.global.shared::cta.bulk_group." + operation +
           " [%rd2+2048], [%r1], 512;\n" + commit + waitAll;
  };
  for (const auto &[operation, expected] : {std::pair<std::string, uint32_t>("add.u32", 107),
                                            {"min.s32", 7},
                                            {"max.u32", 100},
                                            {"xor.b32", 99},
                                            {"or.b32", 103},
                                            {"and.b32", 4}}) {
    Result result = run(reduce(operation));
    EXPECT_EQ(result.error, "") << operation;
    EXPECT_EQ(result.out[512 + 7], expected) << operation;
  }
  Result twice = run(fill +
                     "@%p1 cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%rd2+2048], [%r1], 512;\n"
                     "@%p1 cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%rd2+2048], [%r1], 512;\n" +
                     commit + waitAll);
  EXPECT_EQ(twice.error, "");
  EXPECT_EQ(twice.out[512 + 7], 114u);
}

TEST(BulkCopies, Forms) {
  auto refused = [](const std::string &text) {
    Emulator emulator;
    return emulator.load(kernel(text));
  };
  EXPECT_EQ(refused("cp.async.bulk.prefetch.L2.global [%rd1], 512;\n"
                    "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%r1], [%rd1], "
                    "512, [%r2], %rd5;\n"),
            "");
  for (const char *text : {"cp.async.bulk.global.shared::cta [%rd1], [%r1], 512;\n",
                           "cp.async.bulk.global.shared::cta.mbarrier::complete_tx::bytes [%rd1], [%r1], 512, [%r2];\n",
                           "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r1], [%rd1], 512;\n",
                           "cp.reduce.async.bulk.global.shared::cta.bulk_group.add [%rd1], [%r1], 512;\n",
                           "cp.async.bulk.tensor.2d.global.shared::cta.tile.bulk_group [%rd1], [%r1];\n",
                           "cp.async.bulk.tensor.2d.global.shared::cta.im2col_no_offs.bulk_group [%rd1, {%r1, %r2}], "
                           "[%r1];\n"})
    EXPECT_NE(refused(text), "") << text;
}

} // namespace
} // namespace dlc::test
