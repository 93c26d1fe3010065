// wgmma in all types, layouts and sizes against plain loops: tiles are laid out by the host as the PTX ISA draws them
// ("Canonical layouts"), element by element.
#include "test/emu/Harness.h"

#include "runtime/emu/exec/Half.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <random>

namespace dlc::test {
namespace {

using namespace runtime::emu;

struct Element {
  const char *name;
  unsigned bytes;
  int k;
  bool isInteger;
};
const Element f16 = {"f16", 2, 16, false}, bf16 = {"bf16", 2, 16, false}, tf32 = {"tf32", 4, 8, false},
              e4m3 = {"e4m3", 1, 32, false}, e5m2 = {"e5m2", 1, 32, false}, s8 = {"s8", 1, 32, true},
              u8 = {"u8", 1, 32, true};

// The bits of small numbers, exact in every type.
uint32_t bitsOf(const Element &type, int value) {
  std::string name = type.name;
  if (type.isInteger)
    return uint8_t(value);
  const FloatFormat &format = name == "f16"    ? formatF16
                              : name == "bf16" ? formatBF16
                              : name == "e4m3" ? formatE4M3
                              : name == "e5m2" ? formatE5M2
                                               : formatF32;
  return encodeFloat(value, format, Rounding::Nearest);
}

constexpr int noSwizzle = 0, swizzle128 = 1, swizzle64 = 2, swizzle32 = 3; // as descriptors say it

// A tile in shared memory: where element (row, k) lies, and its descriptor.
struct Layout {
  int swizzle = swizzle128;
  bool isMnMajor = false;
  int rows = 64;
  unsigned bytes = 2; // of an element

  int span() const { return swizzle == swizzle128 ? 128 : swizzle == swizzle64 ? 64 : swizzle == swizzle32 ? 32 : 16; }
  // Core matrices of 8 rows of 16 bytes follow each other densely along the rows, then along k.
  unsigned strideOffset() const { // "SBO"
    if (isMnMajor)
      return swizzle ? unsigned(span()) * 8 : 128;
    return unsigned(span()) * 8;
  }
  unsigned leadingOffset() const { // "LBO"
    if (isMnMajor) // swizzled: from one span of rows to the next, behind the two groups of k; else: groups of k
      return swizzle ? unsigned(span()) * 16 : unsigned(rows) / 8 * 128;
    return swizzle ? 16 : unsigned(rows) / 8 * 128;
  }
  unsigned place(int row, int k) const {
    unsigned offset;
    if (isMnMajor) {
      unsigned perSpan = unsigned(span()) / bytes, group = unsigned(row) / perSpan, within = unsigned(row) % perSpan;
      unsigned ofRows = swizzle ? leadingOffset() : strideOffset(), ofK = swizzle ? strideOffset() : leadingOffset();
      offset = group * ofRows + unsigned(k) / 8 * ofK + unsigned(k) % 8 * unsigned(span()) + within * bytes;
    } else {
      unsigned along = unsigned(k) * bytes;
      offset = unsigned(row) / 8 * strideOffset() + unsigned(row) % 8 * unsigned(span());
      offset += swizzle ? along : along / 16 * leadingOffset() + along % 16;
    }
    // The swizzle: the number of the 128 bytes is exclusive-ored into that of the 16 bytes, as far as the span has
    // them.
    unsigned chunk = offset / 16 % 8, line = offset / 128 % 8, mask = unsigned(span()) / 16 - 1;
    return offset / 128 * 128 + (chunk ^ (line & mask)) * 16 + offset % 16;
  }
  uint64_t descriptor(uint32_t address) const {
    return uint64_t(address >> 4) | uint64_t(leadingOffset() >> 4) << 16 | uint64_t(strideOffset() >> 4) << 32 |
           uint64_t(swizzle) << 62;
  }
};

struct Case {
  Element a = f16, b = f16;
  int n = 64, swizzle = swizzle128;
  bool transposesA = false, transposesB = false, negatesA = false, negatesB = false;
  bool registersA = false, shortSums = false, adds = true, saturates = false;
  std::string name() const {
    return std::string(a.name) + "." + b.name + " n " + std::to_string(n) + " swizzle " + std::to_string(swizzle) +
           (transposesA ? " A transposed" : "") + (transposesB ? " B transposed" : "") + (negatesA ? " -A" : "") +
           (negatesB ? " -B" : "") + (registersA ? " A in registers" : "") + (shortSums ? " f16 sums" : "") +
           (adds ? "" : " scale-d 0");
  }
};

constexpr unsigned tileBytes = 8192, allBytes = tileBytes + 32768;
constexpr uint32_t sharedStart = 1024; // of the kernel's variable

int accumulators(const Case &one) { return one.n / (one.shortSums ? 4 : 2); }

std::string instructionOf(const Case &one) {
  std::string text = "wgmma.mma_async.sync.aligned.m64n" + std::to_string(one.n) + "k" + std::to_string(one.a.k) +
                     (one.saturates ? ".satfinite" : "") +
                     (one.a.isInteger ? ".s32."
                      : one.shortSums ? ".f16."
                                      : ".f32.") +
                     one.a.name + "." + one.b.name + " {";
  for (int i = 0; i < accumulators(one); ++i)
    text += (i ? ", %d" : "%d") + std::to_string(i);
  text += std::string("}, ") + (one.registersA ? "{%a0, %a1, %a2, %a3}" : "%rd3") + ", %rd4, %p1";
  if (!one.a.isInteger)
    text += std::string(one.negatesA ? ", -1" : ", 1") + (one.negatesB ? ", -1" : ", 1");
  if (one.a.bytes == 2 && !one.registersA)
    text += one.transposesA ? ", 1" : ", 0";
  if (one.a.bytes == 2)
    text += one.transposesB ? ", 1" : ", 0";
  return text + ";\n";
}

// 128 threads copy the tiles from `in` into shared memory, multiply, and store their accumulators.
std::string kernelOf(const Case &one, const std::string &multiply, const std::string &beforeMultiply) {
  std::string text =
      ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 k_in, .param .u64 k_out, .param "
      ".u64 k_a, .param .u64 k_b)\n{\n.reg .pred %p<4>;\n.reg .b32 %r<16>;\n.reg .b32 %a<4>;\n.reg .b32 %x<4>;\n"
      ".reg .b32 %d<128>;\n.reg .b64 %rd<8>;\n.shared .align 1024 .b8 s[" +
      std::to_string(allBytes) +
      "];\nld.param.u64 %rd1, [k_in];\nld.param.u64 %rd2, [k_out];\nld.param.u64 %rd3, [k_a];\n"
      "ld.param.u64 %rd4, [k_b];\nmov.u32 %r0, %tid.x;\nmov.u32 %r1, s;\nshl.b32 %r2, %r0, 4;\n"
      "L:\nadd.u32 %r3, %r1, %r2;\ncvt.u64.u32 %rd5, %r2;\nadd.u64 %rd5, %rd1, %rd5;\n"
      "ld.global.v4.b32 {%x0, %x1, %x2, %x3}, [%rd5];\nst.shared.v4.b32 [%r3], {%x0, %x1, %x2, %x3};\n"
      "add.u32 %r2, %r2, 2048;\nsetp.lt.u32 %p2, %r2, " +
      std::to_string(allBytes) +
      ";\n@%p2 bra L;\nmul.wide.u32 %rd5, %r0, 16;\nadd.u64 %rd5, %rd1, %rd5;\nld.global.v4.b32 {%a0, %a1, %a2, %a3}, "
      "[%rd5+" +
      std::to_string(allBytes) + "];\n";
  for (int i = 0; i < accumulators(one); ++i) {
    uint32_t start = uint32_t(i % 5);
    uint32_t bits = one.a.isInteger ? (one.saturates ? 0x7ffffff0 : start) : bitsOf(tf32, int(start));
    if (one.shortSums)
      bits = bitsOf(f16, int(start)) | bitsOf(f16, int(start)) << 16;
    text += "mov.b32 %d" + std::to_string(i) + ", " + std::to_string(bits) + ";\n";
  }
  text += std::string("setp.ne.u32 %p1, ") + (one.adds ? "1" : "0") + ", 0;\n" + beforeMultiply + multiply +
          "mul.wide.u32 %rd5, %r0, 4;\nadd.u64 %rd5, %rd2, %rd5;\n";
  for (int i = 0; i < accumulators(one); ++i)
    text += "st.global.b32 [%rd5+" + std::to_string(i * 512) + "], %d" + std::to_string(i) + ";\n";
  return text + "ret;\n}\n";
}

const std::string publish = "fence.proxy.async;\nbar.sync 0;\nwgmma.fence.sync.aligned;\n",
                  collect = "wgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;\n";

struct Tiles {
  std::vector<uint8_t> bytes; // A, B, fragments of A
  std::vector<int> a, b;      // [row][k], [column][k]
  uint64_t descriptorA, descriptorB;
};

Tiles tilesOf(const Case &one, unsigned seed) {
  Tiles tiles;
  tiles.bytes.resize(allBytes + 128 * 16);
  std::mt19937 random(seed);
  const int k = one.a.k;
  Layout a = {one.swizzle, one.transposesA, 64, one.a.bytes}, b = {one.swizzle, one.transposesB, one.n, one.b.bytes};
  auto fill = [&](const Layout &layout, const Element &type, unsigned offset, std::vector<int> &values) {
    for (int row = 0; row < layout.rows; ++row)
      for (int at = 0; at < k; ++at) {
        int value = int(random() % 7) - (std::string(type.name) == "u8" ? 0 : 3);
        values.push_back(value);
        uint32_t bits = bitsOf(type, value);
        std::memcpy(&tiles.bytes[offset + layout.place(row, at)], &bits, type.bytes);
      }
  };
  fill(a, one.a, 0, tiles.a);
  fill(b, one.b, tileBytes, tiles.b);
  // Register j of a lane holds the word lane % 4 + 4 * (j / 2) of row lane / 4 + 8 * (j % 2) of its warp's.
  const int perWord = int(4 / one.a.bytes);
  for (int thread = 0; thread < 128; ++thread)
    for (int j = 0; j < 4; ++j)
      for (int e = 0; e < perWord; ++e) {
        int row = thread / 32 * 16 + thread % 32 / 4 + 8 * (j % 2), at = (thread % 4 + 4 * (j / 2)) * perWord + e;
        uint32_t bits = bitsOf(one.a, tiles.a[size_t(row * k + at)]);
        std::memcpy(&tiles.bytes[size_t(allBytes) + size_t(thread * 16 + j * 4) + size_t(e) * one.a.bytes], &bits,
                    one.a.bytes);
      }
  tiles.descriptorA = a.descriptor(sharedStart);
  tiles.descriptorB = b.descriptor(sharedStart + tileBytes);
  return tiles;
}

std::string launchCase(const Case &one, const std::string &text, const Tiles &tiles, std::vector<uint32_t> &out,
                       uint64_t seed = 0, uint32_t threads = 128) {
  Emulator emulator;
  emulator.options.seed = seed;
  std::string error = emulator.load(text);
  if (!error.empty())
    return error;
  size_t words = size_t(accumulators(one)) * 128;
  uint64_t in = emulator.upload(tiles.bytes), to = emulator.upload(std::vector<uint32_t>(words));
  error = emulator.launch("k", {}, {threads, 1, 1}, {in, to, tiles.descriptorA, tiles.descriptorB});
  out = emulator.download<uint32_t>(to, words);
  return error;
}

void expectProduct(const Case &one) {
  SCOPED_TRACE(one.name());
  Tiles tiles = tilesOf(one, unsigned(one.n + one.swizzle));
  std::vector<uint32_t> out;
  ASSERT_EQ(launchCase(one, kernelOf(one, instructionOf(one) + collect, publish), tiles, out), "");
  const int k = one.a.k, sign = one.negatesA != one.negatesB ? -1 : 1;
  for (int thread = 0; thread < 128; ++thread)
    for (int i = 0; i < accumulators(one); ++i)
      for (int part = 0; part < (one.shortSums ? 2 : 1); ++part) {
        int row = thread / 32 * 16 + thread % 32 / 4 + 8 * (one.shortSums ? i % 2 : i / 2 % 2);
        int column = one.shortSums ? 8 * (i / 2) + 2 * (thread % 4) + part : 8 * (i / 4) + 2 * (thread % 4) + i % 2;
        int64_t sum = 0;
        for (int at = 0; at < k; ++at)
          sum += sign * tiles.a[size_t(row * k + at)] * tiles.b[size_t(column * k + at)];
        if (one.adds)
          sum += one.saturates ? 0x7ffffff0 : i % 5;
        uint32_t word = out[size_t(i * 128 + thread)];
        if (one.a.isInteger) {
          if (one.saturates)
            sum = std::min<int64_t>(sum, 0x7fffffff);
          ASSERT_EQ(int32_t(word), int32_t(sum)) << row << ", " << column;
        } else if (one.shortSums) {
          ASSERT_EQ(halfToFloat(uint16_t(word >> (16 * part))), float(sum)) << row << ", " << column;
        } else {
          float value;
          std::memcpy(&value, &word, 4);
          ASSERT_EQ(value, float(sum)) << row << ", " << column;
        }
      }
}

TEST(Wgmma, EveryTypeAndSwizzle) {
  for (int swizzle : {noSwizzle, swizzle32, swizzle64, swizzle128}) {
    for (const auto &[a, b] : {std::pair(f16, f16),
                               {bf16, bf16},
                               {tf32, tf32},
                               {e4m3, e4m3},
                               {e4m3, e5m2},
                               {e5m2, e4m3},
                               {e5m2, e5m2},
                               {s8, s8},
                               {s8, u8},
                               {u8, s8},
                               {u8, u8}}) {
      Case one;
      one.a = a;
      one.b = b;
      one.swizzle = swizzle;
      expectProduct(one);
      one.registersA = true;
      expectProduct(one);
    }
  }
}

TEST(Wgmma, TransposedOperands) {
  for (int swizzle : {noSwizzle, swizzle32, swizzle64, swizzle128})
    for (int which : {1, 2, 3}) {
      Case one;
      one.a = one.b = which == 2 ? bf16 : f16;
      one.swizzle = swizzle;
      one.transposesA = which & 1;
      one.transposesB = which & 2;
      one.n = 128;
      expectProduct(one);
    }
}

TEST(Wgmma, EveryWidth) {
  Case one;
  for (one.n = 8; one.n <= 256; one.n += 8)
    expectProduct(one);
  one.a = one.b = s8;
  for (int n : {8, 16, 24, 32, 48, 96, 256}) {
    one.n = n;
    expectProduct(one);
  }
}

TEST(Wgmma, ScalesAndSums) {
  for (int which = 0; which < 8; ++which) {
    Case one;
    one.negatesA = which & 1;
    one.negatesB = which & 2;
    one.adds = which & 4;
    expectProduct(one);
    one.shortSums = true;
    expectProduct(one);
    one.a = one.b = e4m3;
    expectProduct(one);
  }
  Case one;
  one.a = one.b = u8;
  one.saturates = true;
  expectProduct(one);
}

// --- What is reported ---------------------------------------------------------------------------------

std::string errorOf(const std::string &before, const std::string &multiply, uint64_t seed = 0, Case one = {},
                    uint32_t threads = 128) {
  std::vector<uint32_t> out;
  std::string place = "INSTRUCTION", text = multiply;
  for (size_t at; (at = text.find(place)) != std::string::npos;)
    text.replace(at, place.size(), instructionOf(one));
  return launchCase(one, kernelOf(one, text, before), tilesOf(one, 1), out, seed, threads);
}
void expectReport(const std::string &error, const std::string &part) {
  EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
}

TEST(WgmmaChecks, ProxyFence) {
  const std::string fence = "wgmma.fence.sync.aligned;\n";
  expectReport(errorOf("bar.sync 0;\n" + fence, "INSTRUCTION" + collect),
               "a wgmma reads shared memory at offset 8192, written by thread");
  // Behind the barrier, the multiplying threads' fence is enough.
  EXPECT_EQ(errorOf("bar.sync 0;\nfence.proxy.async.shared::cta;\n" + fence, "INSTRUCTION" + collect), "");
  expectReport(errorOf("fence.proxy.async;\n" + fence, "INSTRUCTION" + collect), "race on shared memory");
}

TEST(WgmmaChecks, RegistersOnTheirWay) {
  expectReport(errorOf(publish, "INSTRUCTIONwgmma.commit_group.sync.aligned;\n"),
               "a read of a register of a wgmma that is on its way (PTX line");
  expectReport(errorOf(publish, "INSTRUCTIONwgmma.commit_group.sync.aligned;\nmov.b32 %d3, 0;\n"
                                "wgmma.wait_group.sync.aligned 0;\n"),
               "a write to a register of a wgmma that is on its way");
  expectReport(errorOf(publish, "INSTRUCTIONwgmma.commit_group.sync.aligned;\nadd.u32 %d3, %d3, 1;\n"
                                "wgmma.wait_group.sync.aligned 0;\n"),
               "a write to a register of a wgmma");
  // One of two groups is still on its way.
  const std::string two = "INSTRUCTIONwgmma.commit_group.sync.aligned;\nINSTRUCTIONwgmma.commit_group.sync.aligned;\n";
  expectReport(errorOf(publish, two + "wgmma.wait_group.sync.aligned 1;\n"), "a read of a register of a wgmma");
  EXPECT_EQ(errorOf(publish, two + "wgmma.wait_group.sync.aligned 0;\n"), "");
  Case inRegisters;
  inRegisters.registersA = true;
  expectReport(
      errorOf(publish,
              "INSTRUCTIONwgmma.commit_group.sync.aligned;\nmov.b32 %a1, 0;\nwgmma.wait_group.sync.aligned 0;\n", 0,
              inRegisters),
      "a write to a register of a wgmma");
}

TEST(WgmmaChecks, FenceOfTheGroup) {
  expectReport(errorOf("fence.proxy.async;\nbar.sync 0;\n", "INSTRUCTION" + collect),
               "a wgmma with no wgmma.fence before it");
  expectReport(errorOf(publish + "mov.b32 %d5, 0;\n", "INSTRUCTION" + collect),
               "a missing wgmma.fence: accumulator 5 was written by another instruction");
  expectReport(errorOf(publish, "INSTRUCTION" + collect + "add.u32 %d0, %d0, 0;\nINSTRUCTION" + collect),
               "a missing wgmma.fence: accumulator 0");
  // Copies of registers are names; accumulators may be used again at once.
  EXPECT_EQ(errorOf(publish, "INSTRUCTION" + collect + "mov.b32 %r9, %d0;\nmov.b32 %d0, %r9;\nINSTRUCTION" + collect),
            "");
}

TEST(WgmmaChecks, SharedMemoryThatIsRead) {
  expectReport(errorOf(publish,
                       "INSTRUCTIONwgmma.commit_group.sync.aligned;\nbar.sync 0;\nmad.lo.u32 %r9, %r0, 4, %r1;\n"
                       "st.shared.u32 [%r9], %r0;\nwgmma.wait_group.sync.aligned 0;\n"),
               "a write to shared memory that the operation of thread");
  EXPECT_EQ(errorOf(publish,
                    "INSTRUCTION" + collect + "bar.sync 0;\nmad.lo.u32 %r9, %r0, 4, %r1;\nst.shared.u32 [%r9], %r0;\n"),
            "");
}

TEST(WgmmaChecks, DescriptorsAndWarps) {
  expectReport(errorOf(publish + "add.u64 %rd4, %rd4, 2560;\n", "INSTRUCTION" + collect),
               "out of bounds: the descriptor of a wgmma reaches offset");
  expectReport(errorOf(publish + "cvt.u64.u32 %rd6, %r0;\nadd.u64 %rd4, %rd4, %rd6;\n", "INSTRUCTION" + collect),
               "the descriptor of B differs between the warp's threads");
  expectReport(errorOf(publish + "shr.u32 %r9, %r0, 5;\ncvt.u64.u32 %rd6, %r9;\nadd.u64 %rd4, %rd4, %rd6;\n",
                       "INSTRUCTION" + collect),
               "the warps of a warp group execute a wgmma with different descriptors");
  expectReport(errorOf(publish, "setp.lt.u32 %p3, %r0, 96;\n@!%p3 bra E;\nINSTRUCTION" + collect + "E:\n"), "wgmma");
  expectReport(errorOf(publish, "INSTRUCTION" + collect, 0, {}, 96), "a warp group of fewer than 128 threads");
  expectReport(errorOf(publish, "setp.lt.u32 %p3, %r0, 5;\n@%p3 bra E;\nINSTRUCTION" + collect + "E:\n"),
               "names lanes");
}

TEST(WgmmaChecks, Forms) {
  auto refused = [](const std::string &text) {
    Emulator emulator;
    return emulator.load(kernelOf({}, text, ""));
  };
  const std::string list = [] {
    std::string text = "{%d0";
    for (int i = 1; i < 32; ++i)
      text += ", %d" + std::to_string(i);
    return text + "}";
  }();
  expectReport(refused("wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 {%d0, %d1}, %rd3, %rd4, %p1, 1, 1, 0, 0;\n"),
               "operand 1 has 2 registers, expected 32");
  expectReport(
      refused("wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 " + list + ", %rd3, %rd4, %p1, 2, 1, 0, 0;\n"),
      "operand 5 must be 1 or -1");
  expectReport(
      refused("wgmma.mma_async.sync.aligned.m64n64k8.f32.tf32.tf32 " + list + ", %rd3, %rd4, %p1, 1, 1, 0, 1;\n"),
      "8 operands, expected 6");
  expectReport(
      refused("wgmma.mma_async.sync.aligned.m64n64k8.f32.f16.f16 " + list + ", %rd3, %rd4, %p1, 1, 1, 0, 0;\n"),
      "is not supported");
  expectReport(refused("wgmma.mma_async.sync.aligned.m64n40k32.s32.s8.s8 {%d0}, %rd3, %rd4, %p1;\n"),
               "there is no such N");
}

} // namespace
} // namespace dlc::test
