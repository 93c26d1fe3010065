// Launches as a whole: races on global memory, buffers of the launch, seeds, blocks on several host threads.
#include "test/emu/Harness.h"

#include <gtest/gtest.h>

namespace dlc::test {
namespace {

using runtime::emu::BufferBounds;
using runtime::emu::Dim3;

void expectReport(const std::string &error, const std::string &part) {
  EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
}

// %r0 thread, %r5 block, %r6 the thread's number in the grid; %rd1 and %rd2 hold in and out, %rd3 and %rd4 the
// address of this thread's u32 in them.
std::string gridKernel(const std::string &body) {
  return ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 in, .param .u64 out)\n{\n"
         ".reg .pred %p<8>;\n.reg .b16 %h<8>;\n.reg .b32 %r<32>;\n.reg .b64 %rd<32>;\n.reg .f32 %f<8>;\n"
         "mov.u32 %r0, %tid.x;\nmov.u32 %r5, %ctaid.x;\nmov.u32 %r7, %ntid.x;\nmad.lo.u32 %r6, %r5, %r7, %r0;\n"
         "ld.param.u64 %rd1, [in];\nld.param.u64 %rd2, [out];\nmad.wide.u32 %rd3, %r6, 4, %rd1;\n"
         "mad.wide.u32 %rd4, %r6, 4, %rd2;\n" +
         body + "\nret;\n}\n";
}

struct Grid {
  Emulator emulator;
  uint64_t in = 0, out = 0;
  size_t words;
  explicit Grid(const std::string &body, size_t words = 1024) : words(words) {
    EXPECT_EQ(emulator.load(gridKernel(body)), "");
    std::vector<uint32_t> values(words);
    for (size_t i = 0; i < words; ++i)
      values[i] = uint32_t(i);
    in = emulator.upload(values);
    out = emulator.upload(std::vector<uint32_t>(words));
  }
  std::string run(Dim3 grid = {2, 1, 1}, Dim3 block = {64, 1, 1}) {
    return emulator.launch("k", grid, block, {in, out});
  }
  std::vector<uint32_t> result() { return emulator.download<uint32_t>(out, words); }
};

// --- Races on global memory -------------------------------------------------------------------------

TEST(GlobalRaces, TwoBlocksWriteOneWord) {
  Grid grid("st.global.u32 [%rd2], %r5;");
  std::string error = grid.run({2, 1, 1}, {1, 1, 1});
  expectReport(error,
               "race on global memory: a second write to what was written by thread (0, 0, 0) of block (0, 0, 0)");
  expectReport(error, "(PTX line 19 `st.global.u32`)");
  expectReport(error, "block (1, 0, 0), thread (0, 0, 0), PTX line 19");
}
TEST(GlobalRaces, EqualValuesAreARace) {
  Grid grid("mov.u32 %r1, 7;\nst.global.u32 [%rd2], %r1;");
  std::string error = grid.run();
  expectReport(error, "a second write to what was written by thread (0, 0, 0)");
  expectReport(error, "with no barrier between; in kernel 'k', block (0, 0, 0), thread (1, 0, 0)");
}
TEST(GlobalRaces, OneBlockReadsWhatAnotherWrites) {
  // Every block writes its words and reads the next block's.
  Grid grid("st.global.u32 [%rd4], %r6;\nld.global.u32 %r8, [%rd4+256];\nst.global.u32 [%rd4+2048], %r8;");
  for (uint64_t seed : {0, 1, 2, 3}) { // whichever comes first
    grid.emulator.options.seed = seed;
    expectReport(grid.run(), "race on global memory");
  }
}
TEST(GlobalRaces, ManyReadersThenAWrite) {
  Grid grid("ld.global.u32 %r8, [%rd2];\nsetp.eq.u32 %p1, %r6, 100;\n@%p1 st.global.u32 [%rd2], %r6;");
  expectReport(grid.run(), "a write to what was read by");
}
TEST(GlobalRaces, InPlaceIsFine) {
  Grid grid("ld.global.u32 %r8, [%rd4];\nadd.u32 %r8, %r8, 1;\nst.global.u32 [%rd4], %r8;");
  EXPECT_EQ(grid.run(), "");
  EXPECT_EQ(grid.result()[100], 1u);
}
TEST(GlobalRaces, WithinABlockABarrierOrders) {
  for (bool planted : {false, true}) {
    Grid grid(std::string("st.global.u32 [%rd4], %r6;\n") + (planted ? "" : "bar.sync 0;\n") +
              "xor.b32 %r8, %r6, 63;\nmad.wide.u32 %rd5, %r8, 4, %rd2;\nld.global.u32 %r9, [%rd5];\n"
              "st.global.u32 [%rd4+1024], %r9;");
    std::string error = grid.run({2, 1, 1});
    if (planted)
      expectReport(error, "with no barrier between");
    else
      EXPECT_EQ(error, "");
  }
}
TEST(GlobalRaces, WithinAWarpToo) {
  for (bool planted : {false, true}) {
    Grid grid(std::string("st.global.u32 [%rd4], %r6;\n") + (planted ? "" : "bar.warp.sync -1;\n") +
              "xor.b32 %r8, %r6, 1;\nmad.wide.u32 %rd5, %r8, 4, %rd2;\nld.global.u32 %r9, [%rd5];\n"
              "st.global.u32 [%rd4+1024], %r9;");
    std::string error = grid.run({1, 1, 1}, {32, 1, 1});
    if (planted)
      expectReport(error, "race on global memory: a read of what was written by thread (1, 0, 0)");
    else
      EXPECT_EQ(error, "");
  }
}
TEST(GlobalRaces, AtomicsAreFine) {
  Grid grid("red.global.add.u32 [%rd2], 1;");
  EXPECT_EQ(grid.run(), "");
  EXPECT_EQ(grid.result()[0], 128u);
}
TEST(GlobalRaces, AnAtomicAndAStore) {
  Grid grid("setp.eq.u32 %p1, %r6, 70;\n@%p1 st.global.u32 [%rd2], %r6;\n@!%p1 red.global.add.u32 [%rd2], 1;");
  expectReport(grid.run(), "race on global memory");
}

// Threads of two blocks write the halves of one word.
TEST(GlobalRaces, PartsOfAWord) {
  const char *own = "mad.wide.u32 %rd5, %r5, 2, %rd2;\ncvt.u16.u32 %h1, %r5;\nst.global.u16 [%rd5], %h1;\n";
  Grid fine(own);
  EXPECT_EQ(fine.run({2, 1, 1}, {1, 1, 1}), "");
  EXPECT_EQ(fine.result()[0], 0x10000u);
  // The second block also reads the first one's half.
  Grid planted(std::string(own) + "setp.eq.u32 %p1, %r5, 1;\n@%p1 ld.global.u16 %h2, [%rd2];");
  expectReport(planted.run({2, 1, 1}, {1, 1, 1}), "a read of what was written by thread (0, 0, 0) of block (0, 0, 0)");
  // A whole word over two halves.
  Grid over(std::string(own) + "setp.eq.u32 %p1, %r5, 1;\n@%p1 st.global.u32 [%rd2], %r7;");
  expectReport(over.run({2, 1, 1}, {1, 1, 1}), "a second write to what was written");
}

TEST(SharedRaces, PartsOfAWord) {
  const char *head = ".shared .align 4 .b8 s[256];\nmov.u32 %r10, s;\nadd.u32 %r11, %r10, %r0;\ncvt.u16.u32 %h1, %r0;\n"
                     "st.shared.u8 [%r11], %h1;\n";
  const char *tail = "xor.b32 %r12, %r0, 1;\nadd.u32 %r12, %r12, %r10;\nld.shared.u8 %h2, [%r12];\n"
                     "cvt.u32.u16 %r13, %h2;\nst.global.u32 [%rd4], %r13;";
  Grid fine(std::string(head) + "bar.sync 0;\n" + tail);
  EXPECT_EQ(fine.run(), "");
  EXPECT_EQ(fine.result()[6], 7u);
  Grid own(std::string(head) + "ld.shared.u8 %h2, [%r11];\ncvt.u32.u16 %r13, %h2;\nst.global.u32 [%rd4], %r13;");
  EXPECT_EQ(own.run(), ""); // a byte of one's own
  Grid planted(std::string(head) + tail);
  expectReport(planted.run(), "race on shared memory: a read of what was written by thread (1, 0, 0)");
}

TEST(SharedRaces, ReadersOfManyWarpsThenAWrite) {
  for (bool planted : {false, true}) {
    Grid grid(std::string(".shared .align 4 .b8 s[4];\nmov.u32 %r10, s;\nsetp.eq.u32 %p1, %r0, 0;\n"
                          "@%p1 st.shared.u32 [%r10], %r7;\nbar.sync 0;\nld.shared.u32 %r11, [%r10];\n") +
              (planted ? "" : "bar.sync 0;\n") + "@%p1 st.shared.u32 [%r10], %r0;\nst.global.u32 [%rd4], %r11;");
    std::string error = grid.run({1, 1, 1}, {128, 1, 1});
    if (planted)
      expectReport(error, "race on shared memory");
    else
      EXPECT_EQ(error, "");
  }
}

// The last block sums what the others have written: atomics behind fences order it.
std::string lastBlockSums(const char *fence) {
  return std::string(".shared .align 4 .b8 s[4];\nsetp.ne.u32 %p1, %r0, 0;\nmad.wide.u32 %rd5, %r5, 4, %rd2;\n"
                     "@%p1 bra WRITTEN;\nadd.u32 %r10, %r5, 10;\nst.global.u32 [%rd5+256], %r10;\n") +
         fence +
         "\natom.global.add.u32 %r11, [%rd2], 1;\nmov.u32 %r12, s;\nst.shared.u32 [%r12], %r11;\nWRITTEN:\nbar.sync "
         "0;\n"
         "mov.u32 %r12, s;\nld.shared.u32 %r11, [%r12];\nsetp.ne.u32 %p2, %r11, 3;\n@%p2 bra END;\n"
         "@%p1 bra END;\nld.global.u32 %r13, [%rd2+256];\nld.global.u32 %r14, [%rd2+260];\n"
         "ld.global.u32 %r15, [%rd2+264];\nld.global.u32 %r16, [%rd2+268];\nadd.u32 %r13, %r13, %r14;\n"
         "add.u32 %r13, %r13, %r15;\nadd.u32 %r13, %r13, %r16;\nst.global.u32 [%rd2+4], %r13;\n"
         "mov.u32 %r17, 0;\nst.global.u32 [%rd2], %r17;\nEND:";
}
TEST(GlobalRaces, FencesAndAtomicsOrderBlocks) {
  for (uint64_t seed : {0, 5, 6}) {
    Grid fine(lastBlockSums("membar.gl;"));
    fine.emulator.options.seed = seed;
    EXPECT_EQ(fine.run({4, 1, 1}), "");
    EXPECT_EQ(fine.result()[1], 46u);
    Grid planted(lastBlockSums(""));
    planted.emulator.options.seed = seed;
    expectReport(planted.run({4, 1, 1}),
                 "race on global memory: a read of what was written by thread (0, 0, 0) of block");
  }
}

// --- Buffers of the launch ---------------------------------------------------------------------------

// One arena of 1024 words: the input in its first quarter, the output in its second.
struct Arena {
  Emulator emulator;
  uint64_t base = 0;
  explicit Arena(const std::string &body) {
    EXPECT_EQ(emulator.load(gridKernel(body)), "");
    base = emulator.upload(std::vector<uint32_t>(1024, 5));
    emulator.bounds = {{base, 256, false}, {base + 1024, 256, true}};
  }
  std::string run() { return emulator.launch("k", {1, 1, 1}, {64, 1, 1}, {base, base + 1024}); }
};

TEST(LaunchBuffers, NeighboursAreOutOfBounds) {
  Arena fine("ld.global.u32 %r8, [%rd3];\nst.global.u32 [%rd4], %r8;");
  EXPECT_EQ(fine.run(), "");
  Arena read("ld.global.u32 %r8, [%rd3+4];\nst.global.u32 [%rd4], %r8;");
  std::string error = read.run();
  expectReport(error, "out of bounds: read of 4 bytes");
  expectReport(error,
               "in none of the launch's buffers: 0 bytes behind a buffer of 256 bytes, 768 bytes before a buffer");
  expectReport(error, "thread (63, 0, 0)");
  Arena write("st.global.u32 [%rd4+4], %r6;");
  expectReport(write.run(), "out of bounds: write of 4 bytes");
}
TEST(LaunchBuffers, InputsAreNotWritten) {
  Arena arena("st.global.u32 [%rd3], %r6;");
  expectReport(arena.run(), "a write to a buffer that the launch only reads");
}
TEST(LaunchBuffers, OutputsHoldNoStaleData) {
  Arena arena("ld.global.u32 %r8, [%rd4];\nst.global.u32 [%rd4], %r8;");
  expectReport(arena.run(), "never initialised");
}
TEST(LaunchBuffers, InPlaceKeepsItsData) {
  Arena arena("ld.global.u32 %r8, [%rd4];\nadd.u32 %r8, %r8, 1;\nst.global.u32 [%rd4], %r8;");
  arena.emulator.bounds[0].address = arena.base + 1024; // the same buffer, read and written
  EXPECT_EQ(arena.run(), "");
  EXPECT_EQ(arena.emulator.download<uint32_t>(arena.base + 1024, 2), (std::vector<uint32_t>{6, 6}));
}
TEST(LaunchBuffers, VariablesOfTheModuleCount) {
  Emulator emulator;
  std::string kernel = gridKernel("mov.u64 %rd8, table;\nld.global.u32 %r8, [%rd8];\nst.global.u32 [%rd4], %r8;");
  kernel.insert(kernel.find(".visible"), ".global .align 4 .u32 table[2] = {3, 4};\n");
  ASSERT_EQ(emulator.load(kernel), "");
  uint64_t base = emulator.upload(std::vector<uint32_t>(64));
  emulator.bounds = {{base, 256, true}};
  EXPECT_EQ(emulator.launch("k", {1, 1, 1}, {64, 1, 1}, {base, base}), "");
  EXPECT_EQ(emulator.download<uint32_t>(base, 1)[0], 3u);
}
TEST(LaunchBuffers, MustBeMemory) {
  Arena arena("");
  arena.emulator.bounds[1].bytes = 8192;
  expectReport(arena.run(), "buffer 1 of the launch is no device memory");
}

// --- Seeds -------------------------------------------------------------------------------------------

// Each thread takes a ticket: who gets which depends on the order.
TEST(Seeds, AResultThatDependsOnTheOrderIsNamed) {
  Grid grid("atom.global.add.u32 %r8, [%rd2], 1;\nst.global.u32 [%rd4+256], %r8;");
  EXPECT_EQ(grid.run({4, 1, 1}), ""); // one order: nothing to see
  grid.emulator.options.seeds = 4;
  std::string error = grid.run({4, 1, 1});
  expectReport(error, "the result of kernel 'k' changes with the seed: byte ");
  expectReport(error, "from seed 0");
}
TEST(Seeds, TheSameMemoryEachTime) {
  Grid grid("ld.global.u32 %r8, [%rd4];\nadd.u32 %r8, %r8, 1;\nst.global.u32 [%rd4], %r8;\n"
            "red.global.add.u32 [%rd3], 1;");
  grid.emulator.options.seeds = 5;
  EXPECT_EQ(grid.run(), "");
  EXPECT_EQ(grid.result()[3], 1u); // not five
}

// Lanes that part run in the order of the seed: the one that is lower in the code does not always come first.
TEST(Seeds, DivergentLanesInAnyOrder) {
  const char *body = "and.b32 %r8, %r0, 1;\nsetp.eq.u32 %p1, %r8, 0;\n@%p1 bra EVEN;\n"
                     "atom.global.add.u32 %r9, [%rd2], 1;\nbra JOIN;\nEVEN:\natom.global.add.u32 %r9, [%rd2], 1;\n"
                     "add.u32 %r9, %r9, 0;\nJOIN:\nbar.warp.sync -1;\nst.global.u32 [%rd4+256], %r9;";
  bool oddFirst = false, evenFirst = false;
  for (uint64_t seed = 0; seed < 16; ++seed) {
    Grid grid(body);
    grid.emulator.options.seed = seed;
    ASSERT_EQ(grid.run({1, 1, 1}, {32, 1, 1}), "");
    std::vector<uint32_t> tickets = grid.result();
    (tickets[64] < tickets[65] ? evenFirst : oddFirst) = true;
  }
  EXPECT_TRUE(oddFirst);
  EXPECT_TRUE(evenFirst);
}

// --- Blocks on several host threads -------------------------------------------------------------------

constexpr const char *loop = "mov.u32 %r10, 0;\nmov.u32 %r11, %r6;\nL:\nmad.lo.u32 %r11, %r11, 1664525, 1013904223;\n"
                             "add.u32 %r10, %r10, 1;\nsetp.lt.u32 %p1, %r10, 500;\n@%p1 bra L;\n";

TEST(HostThreads, EqualResults) {
  std::vector<uint32_t> expected;
  for (unsigned threads : {1, 2, 4})
    for (uint64_t seed : {0, 9}) {
      Grid grid(std::string(loop) + "st.global.u32 [%rd4], %r11;", 64 * 64);
      grid.emulator.options.threads = threads;
      grid.emulator.options.seed = seed;
      ASSERT_EQ(grid.run({64, 1, 1}), "");
      if (expected.empty())
        expected = grid.result();
      EXPECT_EQ(grid.result(), expected);
      EXPECT_EQ(grid.emulator.statistics.laneInstructions, 64u * 64 * (11 + 4 * 500));
    }
}

// Two faults: the report is of the block that comes first in the order of the seed, for any number of threads.
TEST(HostThreads, EqualReports) {
  for (uint64_t seed : {0, 3}) {
    std::string expected;
    for (unsigned threads : {1, 2, 4, 4}) {
      Grid grid(std::string(loop) + "setp.eq.u32 %p2, %r5, 17;\nsetp.eq.u32 %p3, %r5, 40;\n"
                                    "@%p2 ld.global.u32 %r1, [%rd4+1];\n@%p3 ld.global.u32 %r1, [%rd4+2];\n"
                                    "st.global.u32 [%rd4], %r11;",
                64 * 64);
      grid.emulator.options.threads = threads;
      grid.emulator.options.seed = seed;
      std::string error = grid.run({64, 1, 1});
      expectReport(error, "misaligned");
      if (expected.empty())
        expected = error;
      EXPECT_EQ(error, expected);
    }
  }
}

TEST(HostThreads, RacesBetweenBlocksAreSeen) {
  std::string expected;
  for (unsigned threads : {1, 4, 4, 4}) {
    // The last thread of a block writes where the next block's first does.
    Grid grid(std::string(loop) + "st.global.u32 [%rd4], %r11;\nsetp.eq.u32 %p2, %r0, 63;\n"
                                  "@%p2 st.global.u32 [%rd4+4], %r11;",
              64 * 64 + 64);
    grid.emulator.options.threads = threads;
    std::string error = grid.run({64, 1, 1});
    expectReport(error, "race on global memory");
    if (expected.empty())
      expected = error;
    EXPECT_EQ(error, expected);
  }
}

TEST(HostThreads, AtomicsKeepTheirOrder) {
  std::vector<uint32_t> expected;
  for (unsigned threads : {1, 4}) {
    Grid grid(std::string(loop) + "atom.global.add.u32 %r8, [%rd2], 1;\nst.global.u32 [%rd4+256], %r8;", 64 * 64 + 64);
    grid.emulator.options.threads = threads;
    ASSERT_EQ(grid.run({64, 1, 1}), "");
    if (expected.empty())
      expected = grid.result();
    EXPECT_EQ(grid.result(), expected);
  }
}

} // namespace
} // namespace dlc::test
