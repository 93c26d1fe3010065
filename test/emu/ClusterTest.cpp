// Clusters: places, distributed shared memory, barrier.cluster, launches by attributes; and what is reported.
#include "runtime/emu/Emu.h"
#include "test/emu/Harness.h"

#include <cstring>
#include <gtest/gtest.h>

namespace dlc::test {
namespace {

// Blocks of 32 threads. s: 128 bytes of shared memory at %r1, the lane's word at %r2; %r5: the rank; %r6 the other
// block of a pair; %rd2 the lane's word of out, 32 for each block. %r3 is stored there at the end.
std::string kernel(const std::string &body, const std::string &directives = "") {
  return ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 k_out)\n" + directives +
         "{\n.reg .pred %p<8>;\n.reg .b32 %r<32>;\n.reg .b64 %rd<8>;\n.shared .align 16 .b8 s[128];\n"
         ".shared .align 8 .b64 bar;\n"
         "ld.param.u64 %rd1, [k_out];\nmov.u32 %r0, %tid.x;\nmov.u32 %r7, %ctaid.x;\nmov.u32 %r1, s;\n"
         "mad.lo.u32 %r2, %r0, 4, %r1;\nmad.lo.u32 %r8, %r7, 32, %r0;\nmul.wide.u32 %rd2, %r8, 4;\n"
         "add.u64 %rd2, %rd1, %rd2;\nmov.u32 %r5, %cluster_ctarank;\nxor.b32 %r6, %r5, 1;\nmov.u32 %r3, 0;\n" +
         body + "\nst.global.u32 [%rd2], %r3;\nret;\n}\n";
}

std::string run(const std::string &body, std::vector<uint32_t> *out = nullptr, uint64_t seed = 0, uint32_t size = 2,
                uint32_t blocks = 4) {
  Emulator emulator;
  emulator.options.seed = seed;
  emulator.cluster = {size, 1, 1};
  std::string error = emulator.load(kernel(body));
  uint64_t to = emulator.upload(std::vector<uint32_t>(32 * blocks));
  if (error.empty())
    error = emulator.launch("k", {blocks, 1, 1}, {32, 1, 1}, {to});
  if (out)
    *out = emulator.download<uint32_t>(to, 32 * blocks);
  return error;
}
void expectReport(const std::string &body, const std::string &part) {
  for (uint64_t seed : {0, 1, 2}) {
    std::string error = run(body, nullptr, seed);
    EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
  }
}

const std::string own = "mad.lo.u32 %r9, %r5, 100, %r0;\nst.shared.u32 [%r2], %r9;\n",
                  sync = "barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;\n",
                  readOther = "mapa.shared::cluster.u32 %r10, %r2, %r6;\nld.shared::cluster.u32 %r3, [%r10];\n";

TEST(Clusters, Places) {
  std::vector<uint32_t> out;
  ASSERT_EQ(run("mov.u32 %r9, %clusterid.x;\nmov.u32 %r10, %cluster_ctaid.x;\nmov.u32 %r11, %cluster_nctarank;\n"
                "mov.u32 %r12, %nclusterid.x;\nmad.lo.u32 %r3, %r9, 10, %r10;\nmad.lo.u32 %r3, %r11, 100, %r3;\n"
                "mad.lo.u32 %r3, %r12, 1000, %r3;",
                &out, 0, 4, 8),
            "");
  EXPECT_EQ(out[0], 2400u);
  EXPECT_EQ(out[32 * 3], 2403u);
  EXPECT_EQ(out[32 * 6], 2412u);
}

TEST(Clusters, SharedMemoryOfTheOtherBlock) {
  for (uint64_t seed : {0, 1, 2, 3}) {
    std::vector<uint32_t> out;
    ASSERT_EQ(run(own + sync + readOther + sync, &out, seed), "");
    EXPECT_EQ(out[7], 107u);
    EXPECT_EQ(out[32 + 7], 7u);
    EXPECT_EQ(out[96 + 9], 9u);
    // By a generic address, and by an atomic.
    ASSERT_EQ(run(own + sync +
                      "cvt.u64.u32 %rd4, %r2;\ncvta.shared.u64 %rd4, %rd4;\nmapa.u64 %rd5, %rd4, %r6;\n"
                      "ld.u32 %r3, [%rd5];\ngetctarank.u64 %r11, %rd5;\nmad.lo.u32 %r3, %r11, 1000, %r3;\n" +
                      sync,
                  &out, seed),
              "");
    EXPECT_EQ(out[7], 1107u);
    ASSERT_EQ(run(own + sync +
                      "mapa.shared::cluster.u32 %r10, %r1, 0;\natom.shared::cluster.add.u32 %r11, [%r10], 1;\n" + sync +
                      "setp.eq.u32 %p1, %r5, 0;\n@%p1 ld.shared.u32 %r3, [%r1];\n",
                  &out, seed),
              "");
    EXPECT_EQ(out[0], 64u);
  }
}

TEST(Clusters, ArrivalsAtAnotherBlocksMbarrier) {
  // Each block waits for the 32 arrivals of the other, which has written to it.
  const std::string body =
      "mov.u32 %r12, bar;\nsetp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [%r12], 32;\n" + sync +
      "mapa.shared::cluster.u32 %r10, %r2, %r6;\nmapa.shared::cluster.u32 %r13, %r12, %r6;\n"
      "st.shared::cluster.u32 [%r10], %r0;\n"
      "mbarrier.arrive.release.cluster.shared::cluster.b64 _, [%r13];\n"
      "W:\nmbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 %p2, [%r12], 0;\n@!%p2 bra W;\n"
      "ld.shared.u32 %r3, [%r2];\n" +
      sync;
  for (uint64_t seed : {0, 1, 2, 3}) {
    std::vector<uint32_t> out;
    ASSERT_EQ(run(body, &out, seed), "");
    EXPECT_EQ(out[9], 9u);
    EXPECT_EQ(out[32 + 9], 9u);
  }
}

// Each lane sends two words to the other block; that one's mbarrier %r12 waits for all of them.
const std::string expecting =
                      "mov.u32 %r12, bar;\nsetp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [%r12], 1;\n"
                      "@%p1 mbarrier.arrive.expect_tx.shared.b64 _, [%r12], 128;\n" +
                      sync +
                      "mapa.shared::cluster.u32 %r13, %r12, %r6;\nshl.b32 %r14, %r0, 3;\nadd.u32 %r15, %r14, %r1;\n"
                      "mapa.shared::cluster.u32 %r10, %r15, %r6;\nadd.u32 %r16, %r0, 100;\nsetp.lt.u32 %p3, %r0, 16;\n",
                  sendTwo = "@%p3 st.async.weak.shared::cluster.mbarrier::complete_tx::bytes.v2.u32 [%r10], {%r0, "
                            "%r16}, [%r13];\n",
                  waitHere = "W:\nmbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 %p2, [%r12], 0;\n"
                             "@!%p2 bra W;\n",
                  readHere = "ld.shared.u32 %r3, [%r2];\n";

TEST(Clusters, AsynchronousStores) {
  for (uint64_t seed : {0, 1, 2, 3}) {
    std::vector<uint32_t> out;
    ASSERT_EQ(run(expecting + sendTwo + waitHere + readHere + sync, &out, seed), "");
    EXPECT_EQ(out[8], 4u);
    EXPECT_EQ(out[9], 104u);
    EXPECT_EQ(out[32 + 30], 15u);
    EXPECT_EQ(out[32 + 31], 115u);
  }
  expectReport(expecting + sendTwo + readHere + waitHere + sync, "`ld.shared.u32`");
  expectReport(expecting + sendTwo + sync, "the block exits while the asynchronous store of");
  expectReport(expecting + sendTwo + sendTwo + waitHere + sync, "that the pending asynchronous store of");
  expectReport(expecting + "@%p3 st.async.shared::cluster.mbarrier::complete_tx::bytes.u32 [%r10], %r0, [%r12];\n" +
                   waitHere + sync,
               "the asynchronous store's mbarrier is in another block than its place");
  expectReport(expecting +
                   "@%p3 st.async.shared::cluster.mbarrier::complete_tx::bytes.v4.u32 [%r10], {%r0, %r0, "
                   "%r0, %r0}, [%r13];\n" +
                   waitHere + sync,
               "misaligned: the place of an asynchronous store");
  expectReport(expecting + "@%p3 st.async.shared::cluster.mbarrier::complete_tx::bytes.u32 [%r10], %r0, [%r13];\n" +
                   waitHere + sync,
               "deadlock: the phase of the mbarrier never completes: 64 bytes of copies are missing");
  expectReport(expecting + "@%p3 st.async.shared::cluster.mbarrier::complete_tx::bytes.u32 [%r10], %r30, [%r13];\n" +
                   waitHere + sync,
               "a copy with an operand that was never initialised");
}

TEST(Clusters, RacesOverDistributedSharedMemory) {
  expectReport(own + "bar.sync 0;\n" + readOther + sync, "distributed shared memory");
  expectReport(own + sync + readOther + "st.shared.u32 [%r2], %r0;\n" + sync, "race on distributed shared memory");
  const std::string writeOther = "mapa.shared::cluster.u32 %r10, %r2, %r6;\nst.shared::cluster.u32 [%r10], %r0;\n";
  expectReport(sync + own + writeOther + sync, "a second write to what was written by the block of rank");
  // An arrival that is relaxed orders no memory.
  expectReport(own + "barrier.cluster.arrive.relaxed.aligned;\nbarrier.cluster.wait.acquire.aligned;\n" + readOther +
                   sync,
               "race on distributed shared memory");
}

TEST(Clusters, BlocksThatHaveExited) {
  const std::string body = own + sync +
                           "setp.eq.u32 %p1, %r5, 0;\n@%p1 bra E;\nmov.u32 %r14, 0;\nL:\nadd.u32 %r14, %r14, 1;\n"
                           "setp.lt.u32 %p2, %r14, 20000;\n@%p2 bra L;\n" +
                           readOther + "E:\n";
  expectReport(body, "the block of rank 0 of the cluster, which has exited");
}

TEST(Clusters, AddressesAndBarriers) {
  expectReport(sync + "mapa.shared::cluster.u32 %r10, %r2, 2;\n" + sync, "mapa to rank 2 in a cluster of 2 blocks");
  expectReport(sync + "mapa.shared::cluster.u32 %r10, %r2, %r6;\nld.shared.u32 %r3, [%r10];\n" + sync,
               "by an instruction on the block's own");
  expectReport(sync + "mapa.shared::cluster.u32 %r10, %r2, %r6;\nld.shared::cluster.u32 %r3, [%r10+256];\n" + sync,
               "out of bounds: read of 4 bytes");
  expectReport("barrier.cluster.wait.acquire;\n", "a wait at barrier.cluster without an arrival");
  expectReport("barrier.cluster.arrive;\nbarrier.cluster.arrive;\n", "a second arrival at barrier.cluster");
  expectReport("setp.eq.u32 %p1, %r5, 0;\nL:\n@%p1 bra L;\n" + sync, "endless loop");
  // Threads that have exited are not waited for.
  EXPECT_EQ(run("setp.eq.u32 %p1, %r5, 0;\n@%p1 exit;\n" + sync), "");
}

// A programmatic launch by the driver's table.
TEST(Clusters, LaunchesByAttributes) {
  using namespace runtime::cuda;
  DriverTable table = {};
  ASSERT_TRUE(runtime::emu::fillDriverTable(table));
  ASSERT_EQ(table.init(0), 0);
  auto textOf = [&](Result result) {
    const char *text = "";
    table.getErrorString(result, &text);
    return std::string(text);
  };
  for (const char *directives : {"", ".explicitcluster\n.reqnctapercluster 2\n"}) {
    std::string text = kernel("add.u32 %r3, %r5, 7;", directives);
    Module module = nullptr;
    Function function = nullptr;
    Stream stream = nullptr;
    DevicePointer out = 0;
    ASSERT_EQ(table.moduleLoad(&module, text.c_str(), 0, nullptr, nullptr), 0);
    ASSERT_EQ(table.moduleGetFunction(&function, module, "k"), 0);
    ASSERT_EQ(table.streamCreate(&stream, 0), 0);
    ASSERT_EQ(table.memAlloc(&out, 16 * 128), 0);
    void *arguments[] = {&out};
    LaunchConfig config;
    config.gridX = 4;
    config.blockX = 32;
    config.stream = stream;
    LaunchAttribute attributes[2];
    attributes[0].id = LaunchAttribute::ClusterDimension;
    attributes[1].id = LaunchAttribute::ProgrammaticStreamSerialization;
    attributes[1].isProgrammatic = 1;
    config.attributes = attributes;
    auto launch = [&](unsigned size, unsigned count) {
      std::memset(attributes[0].bytes, 0, sizeof attributes[0].bytes);
      for (unsigned &one : attributes[0].cluster)
        one = 1;
      attributes[0].cluster[0] = size;
      config.attributeCount = count;
      return table.launchEx(&config, function, arguments, nullptr);
    };
    ASSERT_EQ(launch(2, 2), 0) << textOf(1);
    std::vector<uint32_t> result(128);
    ASSERT_EQ(table.copyToHost(result.data(), out, 512, stream), 0);
    ASSERT_EQ(table.streamSynchronize(stream), 0);
    EXPECT_EQ(result[0], 7u);
    EXPECT_EQ(result[32], 8u);
    EXPECT_EQ(result[64], 7u);
    EXPECT_EQ(launch(4, 1), *directives ? 1 : 0);
    EXPECT_NE(launch(3, 1), 0);
    EXPECT_NE(launch(0, 1), 0);
    config.gridX = 16;
    if (!*directives) {
      EXPECT_NE(launch(16, 1), 0);
      EXPECT_NE(textOf(1).find("at most 8 are possible"), std::string::npos) << textOf(1);
      EXPECT_EQ(table.functionSetAttribute(function, FunctionAnyClusterSize, 1), 0);
      EXPECT_EQ(launch(16, 1), 0) << textOf(1);
    }
    attributes[1].id = 99;
    EXPECT_NE(launch(2, 2), 0);
    EXPECT_EQ(table.moduleUnload(module), 0);
    EXPECT_EQ(table.memFree(out), 0);
    EXPECT_EQ(table.streamDestroy(stream), 0);
  }
}

TEST(Clusters, RegistersOfWarpGroups) {
  Emulator emulator;
  const std::string body = "setp.lt.u32 %p1, %r0, 128;\n@%p1 bra A;\nsetmaxnreg.inc.sync.aligned.u32 200;\nbra E;\nA:\n"
                           "setmaxnreg.dec.sync.aligned.u32 LESS;\nE:\nmov.u32 %r2, 0;";
  auto run = [&](const std::string &less, unsigned registers) {
    std::string text = body;
    text.replace(text.find("LESS"), 4, less);
    emulator.registers = registers;
    std::string error = emulator.load(kernel(text));
    uint64_t to = emulator.upload(std::vector<uint32_t>(256));
    return error.empty() ? emulator.launch("k", {}, {256, 1, 1}, {to}) : error;
  };
  for (uint64_t seed : {0, 1, 2}) {
    emulator.options.seed = seed;
    EXPECT_EQ(run("56", 128), "");
    EXPECT_NE(run("64", 128).find("deadlock: setmaxnreg.inc waits for 72 registers"), std::string::npos);
    EXPECT_NE(run("56", 208).find("setmaxnreg.inc to 200 registers of a warp that has 208"), std::string::npos);
    EXPECT_NE(run("20", 128).find("a multiple of 8 from 24 to 256"), std::string::npos);
  }
}

} // namespace
} // namespace dlc::test
