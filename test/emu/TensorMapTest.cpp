// Tensor maps: the driver's rules, and what bulk copies of boxes and of im2col columns bring, against plain loops.
#include "runtime/emu/Emu.h"
#include "test/emu/Harness.h"

#include <cstring>
#include <gtest/gtest.h>

namespace dlc::test {
namespace {

using runtime::cuda::TensorMap;

const runtime::cuda::DriverTable &driver() {
  static const runtime::cuda::DriverTable table = [] {
    runtime::cuda::DriverTable result = {};
    runtime::emu::fillDriverTable(result);
    return result;
  }();
  return table;
}

constexpr int f16 = 6, u8 = 0, invalidValue = 1;

struct Tiled {
  int type = f16;
  unsigned rank = 2;
  uint64_t address = 4096;
  unsigned long long dims[5] = {64, 32, 4, 3, 2}, strides[4] = {128, 4096, 16384, 49152};
  unsigned box[5] = {64, 8, 1, 1, 1}, steps[5] = {1, 1, 1, 1, 1};
  int interleave = 0, swizzle = 0, promotion = 0, fill = 0;
  int encode(TensorMap &map) const {
    return driver().tensorMapEncodeTiled(&map, type, rank, reinterpret_cast<void *>(address), dims, strides, box, steps,
                                         interleave, swizzle, promotion, fill);
  }
};

void expectRefused(const Tiled &tiled, const std::string &part) {
  TensorMap map;
  int result = tiled.encode(map);
  const char *text = "";
  driver().getErrorString(result, &text);
  EXPECT_EQ(result, invalidValue) << part;
  EXPECT_NE(std::string(text).find(part), std::string::npos) << text;
}
template <typename F> Tiled tiledWith(F change) {
  Tiled tiled;
  change(tiled);
  return tiled;
}

TEST(TensorMaps, RulesOfTheDriver) {
  TensorMap map;
  EXPECT_EQ(Tiled().encode(map), 0);
  expectRefused(tiledWith([](Tiled &t) { t.rank = 0; }), "rank 0");
  expectRefused(tiledWith([](Tiled &t) { t.rank = 6; }), "rank 6");
  expectRefused(tiledWith([](Tiled &t) { t.type = 16; }), "element type 16");
  expectRefused(tiledWith([](Tiled &t) { t.type = 13; }), "compute capability 10.0");
  expectRefused(tiledWith([](Tiled &t) { t.address = 4104; }), "the tensor's address is no multiple of 16");
  expectRefused(tiledWith([](Tiled &t) { t.dims[1] = 0; }), "dimension 1 of 0 elements");
  expectRefused(tiledWith([](Tiled &t) { t.dims[0] = (1ull << 32) + 1; }), "dimension 0 of 4294967297 elements");
  expectRefused(tiledWith([](Tiled &t) { t.strides[0] = 136; }), "stride 0 of 136 bytes");
  expectRefused(tiledWith([](Tiled &t) { t.strides[0] = 1ull << 40; }), "below 2^40");
  expectRefused(tiledWith([](Tiled &t) { t.box[1] = 257; }), "a box of 257 along dimension 1");
  expectRefused(tiledWith([](Tiled &t) { t.box[0] = 0; }), "a box of 0 along dimension 0");
  expectRefused(tiledWith([](Tiled &t) { t.box[0] = 4; }), "a row of the box of 8 bytes: a multiple of 16");
  expectRefused(tiledWith([](Tiled &t) { t.steps[1] = 9; }), "element stride 9 of dimension 1");
  expectRefused(tiledWith([](Tiled &t) { t.swizzle = 2; }), "a row of the box of 128 bytes, at most 64");
  expectRefused(tiledWith([](Tiled &t) { t.swizzle = 4; }), "swizzle 4");
  expectRefused(tiledWith([](Tiled &t) { t.interleave = 1; }), "an interleaved layout of rank 2");
  expectRefused(tiledWith([](Tiled &t) { t.interleave = 2, t.rank = 3; }), "needs the swizzle of 32 bytes");
  expectRefused(tiledWith([](Tiled &t) { t.interleave = 3; }), "that does not exist");
  expectRefused(tiledWith([](Tiled &t) { t.type = u8, t.fill = 1; }), "a fill with NaN");
  alignas(64) char bytes[192];
  EXPECT_EQ(driver().tensorMapEncodeTiled(reinterpret_cast<TensorMap *>(bytes + 16), f16, 2, nullptr, nullptr, nullptr,
                                          nullptr, nullptr, 0, 0, 0, 0),
            invalidValue);
}

TEST(TensorMaps, RulesOfIm2col) {
  alignas(64) TensorMap map;
  auto encode = [&](int low, int high, unsigned channels, unsigned pixels) {
    unsigned long long dims[] = {64, 14, 14, 2}, strides[] = {128, 1792, 25088};
    int lower[] = {low, -1}, upper[] = {high, -1};
    unsigned steps[] = {1, 1, 1, 1};
    return driver().tensorMapEncodeIm2col(&map, f16, 4, reinterpret_cast<void *>(4096), dims, strides, lower, upper,
                                          channels, pixels, steps, 0, 3, 0, 0);
  };
  auto text = [] {
    const char *result = "";
    driver().getErrorString(invalidValue, &result);
    return std::string(result);
  };
  EXPECT_EQ(encode(-1, -1, 64, 128), 0);
  EXPECT_EQ(encode(-129, -1, 64, 128), invalidValue);
  EXPECT_NE(text().find("a corner at -129, from -128 to 127"), std::string::npos) << text();
  EXPECT_EQ(encode(0, -14, 64, 128), invalidValue);
  EXPECT_NE(text().find("a bounding box without pixels"), std::string::npos) << text();
  EXPECT_EQ(encode(-1, -1, 128, 128), invalidValue);
  EXPECT_NE(text().find("at most 128 are possible"), std::string::npos) << text();
  EXPECT_EQ(encode(-1, -1, 64, 1025), invalidValue);
  EXPECT_NE(text().find("of 1025 pixels"), std::string::npos) << text();
}

// One warp: its first thread fetches `bytes` by the map, all wait, and they store what came. `fetch` has the copy's
// coordinates in %r10 and up, %r1 the place in shared memory, %rd3 the map, %r2 the mbarrier.
std::string fetchKernel(const std::string &fetch, unsigned bytes) {
  return ".version 8.0\n.target sm_90a\n.address_size 64\n"
         ".visible .entry k(.param .align 64 .b8 map[128], .param .u64 k_out)\n{\n"
         ".reg .pred %p<4>;\n.reg .b16 %h<8>;\n.reg .b32 %r<32>;\n.reg .b64 %rd<8>;\n"
         ".shared .align 1024 .b8 s[" +
         std::to_string(bytes) +
         "];\n.shared .align 8 .b64 bar;\nmov.u32 %r0, %tid.x;\nmov.u32 %r1, s;\nmov.u32 %r2, bar;\n"
         "ld.param.u64 %rd2, [k_out];\nmov.b64 %rd3, map;\ncvta.param.u64 %rd3, %rd3;\nsetp.ne.u32 %p1, %r0, 0;\n"
         "@%p1 bra W;\nmbarrier.init.shared::cta.b64 [%r2], 1;\nfence.mbarrier_init.release.cluster;\n"
         "mbarrier.arrive.expect_tx.shared::cta.b64 _, [%r2], " +
         std::to_string(bytes) + ";\n" + fetch +
         "W:\nbar.warp.sync -1;\nT:\nmbarrier.try_wait.parity.shared::cta.b64 %p2, [%r2], 0;\n@!%p2 bra T;\n"
         "shl.b32 %r3, %r0, 2;\nC:\nsetp.ge.u32 %p3, %r3, " +
         std::to_string(bytes) +
         ";\n@%p3 bra E;\nadd.u32 %r4, %r1, %r3;\nld.shared.u32 %r5, [%r4];\ncvt.u64.u32 %rd4, %r3;\n"
         "add.u64 %rd4, %rd2, %rd4;\nst.global.u32 [%rd4], %r5;\nadd.u32 %r3, %r3, 128;\nbra C;\nE:\nret;\n}\n";
}

std::string fetch(Emulator &emulator, const TensorMap &map, const std::string &instruction, unsigned bytes,
                  std::vector<uint16_t> &out) {
  std::string error = emulator.load(fetchKernel(instruction, bytes));
  if (!error.empty())
    return error;
  uint64_t to = emulator.fresh(bytes);
  error = emulator.launchWith("k", {}, {32, 1, 1}, {&map, &to});
  out = emulator.download<uint16_t>(to, bytes / 2);
  return error;
}

std::vector<uint16_t> numbers(size_t count) {
  std::vector<uint16_t> values(count);
  for (size_t i = 0; i < count; ++i)
    values[i] = uint16_t(i + 1);
  return values;
}

// Where 16-bit element `index` of a box lies with a swizzle of `span` bytes.
size_t swizzledPlace(size_t index, unsigned span) {
  size_t byte = index * 2, line = byte / 128, chunk = byte / 16 % 8;
  return (byte / 128 * 128 + (chunk ^ (span ? line % (span / 16) : 0)) * 16 + byte % 16) / 2;
}

TEST(TensorMaps, BoxesOfEveryRank) {
  for (unsigned rank = 1; rank <= 5; ++rank)
    for (int swizzle : {0, 1, 2, 3})
      for (int shift : {0, 1, 2}) { // inside; beyond the end; before the start
        Emulator emulator;
        Tiled tiled;
        const unsigned spans[] = {64, 32, 64, 128}, span = swizzle ? spans[swizzle] : 0, inner = spans[swizzle] / 2;
        const unsigned long long dims[5] = {72, 6, 5, 4, 3};
        const unsigned box[5] = {inner, rank == 2 ? 8u : 4, 2, 2, 2}, steps[5] = {1, 1, 2, 1, 1};
        tiled.rank = rank;
        unsigned long long stride = 2;
        size_t total = 1, count = 1;
        for (unsigned i = 0; i < rank; ++i) {
          tiled.dims[i] = dims[i];
          tiled.box[i] = box[i];
          tiled.steps[i] = steps[i];
          stride *= dims[i];
          if (i < 4)
            tiled.strides[i] = stride;
          total *= dims[i];
          count *= (box[i] + steps[i] - 1) / steps[i];
        }
        std::vector<uint16_t> tensor = numbers(total);
        tiled.address = emulator.upload(tensor);
        tiled.swizzle = swizzle;
        TensorMap map;
        ASSERT_EQ(tiled.encode(map), 0);
        int at[5] = {};
        std::string list;
        for (unsigned i = 0; i < rank; ++i) {
          at[i] = shift == 0 ? (i == 0 ? 8 : 1) : shift == 1 ? int(dims[i]) - 1 : -1;
          list += (i ? ", " : "") + std::to_string(at[i]);
        }
        std::vector<uint16_t> out;
        std::string instruction = "cp.async.bulk.tensor." + std::to_string(rank) +
                                  "d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r1], [%rd3, {" + list +
                                  "}], [%r2];\n";
        ASSERT_EQ(fetch(emulator, map, instruction, unsigned(count * 2), out), "");
        for (size_t index = 0; index < count; ++index) {
          size_t rest = index, place = 0, scale = 1;
          bool inside = true;
          for (unsigned i = 0; i < rank; ++i) {
            size_t size = (box[i] + steps[i] - 1) / steps[i];
            int64_t coordinate = at[i] + int64_t(rest % size) * steps[i];
            rest /= size;
            inside &= coordinate >= 0 && coordinate < int64_t(dims[i]);
            place += size_t(coordinate) * scale;
            scale *= dims[i];
          }
          ASSERT_EQ(out[swizzledPlace(index, span)], inside ? tensor[place] : 0)
              << "rank " << rank << ", swizzle " << swizzle << ", element " << index;
        }
      }
}

// As elements of tf32: to nearest, ties to even; what is no number stays. As elements of f32 nothing is rounded.
TEST(TensorMaps, RoundsToTf32) {
  constexpr int f32 = 7, tf32 = 11;
  const std::vector<uint32_t> words = {0x3f800fff, 0x3f801000, 0x3f801001, 0x3f803000, 0xbf802fff, 0xbf803000,
                                       0x7f7fffff, 0x7f800000, 0xff800000, 0x7fffffff, 0x00001001, 0x80000fff,
                                       0x3fffffff, 0x00000000, 0x80000000, 0x4b7ff000};
  const std::vector<uint32_t> rounded = {0x3f800000, 0x3f800000, 0x3f802000, 0x3f804000, 0xbf802000, 0xbf804000,
                                         0x7f800000, 0x7f800000, 0xff800000, 0x7fffffff, 0x00002000, 0x80000000,
                                         0x40000000, 0x00000000, 0x80000000, 0x4b800000};
  for (int type : {f32, tf32}) {
    Emulator emulator;
    Tiled tiled;
    tiled.type = type;
    tiled.rank = 1;
    tiled.dims[0] = tiled.box[0] = unsigned(words.size());
    tiled.address = emulator.upload(words);
    TensorMap map;
    ASSERT_EQ(tiled.encode(map), 0);
    std::vector<uint16_t> halves;
    ASSERT_EQ(fetch(emulator, map,
                    "cp.async.bulk.tensor.1d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r1], [%rd3, "
                    "{0}], [%r2];\n",
                    64, halves),
              "");
    std::vector<uint32_t> out(words.size());
    std::memcpy(out.data(), halves.data(), 64);
    EXPECT_EQ(out, type == tf32 ? rounded : words);
  }
}

TEST(TensorMaps, ColumnsOfIm2col) {
  struct Convolution {
    int size, filter, stride, pad, dilation;
  };
  const int channels = 64, images = 2, pixels = 32;
  for (const Convolution &c : {Convolution{7, 3, 1, 1, 1}, {8, 3, 2, 1, 1}, {9, 3, 1, 2, 2}, {7, 1, 2, 0, 1}}) {
    Emulator emulator;
    std::vector<uint16_t> tensor = numbers(size_t(images * c.size * c.size * channels));
    uint64_t address = emulator.upload(tensor);
    unsigned long long dims[] = {uint64_t(channels), uint64_t(c.size), uint64_t(c.size), uint64_t(images)};
    unsigned long long strides[] = {uint64_t(channels * 2), uint64_t(channels * 2 * c.size),
                                    uint64_t(channels * 2 * c.size * c.size)};
    int low = -c.pad, high = c.pad - (c.filter - 1) * c.dilation;
    int lower[] = {low, low}, upper[] = {high, high};
    unsigned steps[] = {1, unsigned(c.stride), unsigned(c.stride), 1};
    TensorMap map;
    ASSERT_EQ(driver().tensorMapEncodeIm2col(&map, f16, 4, reinterpret_cast<void *>(address), dims, strides, lower,
                                             upper, unsigned(channels), unsigned(pixels), steps, 0, 3, 0, 0),
              0);
    const int outSize = (c.size + 2 * c.pad - (c.filter - 1) * c.dilation - 1) / c.stride + 1;
    for (int first : {0, 5, images * outSize * outSize - 3}) // the last reaches beyond the images
      for (int r = 0; r < c.filter; ++r)
        for (int s = 0; s < c.filter; ++s) {
          int q = first % outSize, p = first / outSize % outSize, image = first / outSize / outSize;
          std::string instruction = "mov.b16 %h1, " + std::to_string(s * c.dilation) + ";\nmov.b16 %h2, " +
                                    std::to_string(r * c.dilation) +
                                    ";\ncp.async.bulk.tensor.4d.shared::cluster.global.im2col.mbarrier::complete_tx::"
                                    "bytes [%r1], [%rd3, {0, " +
                                    std::to_string(q * c.stride - c.pad) + ", " + std::to_string(p * c.stride - c.pad) +
                                    ", " + std::to_string(image) + "}], [%r2], {%h1, %h2};\n";
          std::vector<uint16_t> out;
          ASSERT_EQ(fetch(emulator, map, instruction, unsigned(pixels * channels * 2), out), "");
          for (int pixel = 0; pixel < pixels; ++pixel) {
            int at = first + pixel, x = at % outSize * c.stride - c.pad + s * c.dilation,
                y = at / outSize % outSize * c.stride - c.pad + r * c.dilation, n = at / outSize / outSize;
            bool inside = x >= 0 && x < c.size && y >= 0 && y < c.size && n < images;
            for (int channel = 0; channel < channels; ++channel) {
              size_t place = size_t(((n * c.size + y) * c.size + x) * channels + channel);
              ASSERT_EQ(out[swizzledPlace(size_t(pixel * channels + channel), 128)], inside ? tensor[place] : 0)
                  << "filter " << c.filter << ", stride " << c.stride << ", pixel " << pixel;
            }
          }
        }
  }
}

TEST(TensorMaps, WhatIsReported) {
  Emulator emulator;
  std::vector<uint16_t> tensor = numbers(64 * 32), out;
  Tiled tiled;
  tiled.address = emulator.upload(tensor);
  TensorMap map;
  ASSERT_EQ(tiled.encode(map), 0);
  const std::string load = "cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes ";
  auto expectReport = [&](const TensorMap &with, const std::string &instruction, const std::string &part) {
    std::string error = fetch(emulator, with, instruction, 1024, out);
    EXPECT_NE(error.find(part), std::string::npos) << "'" << error << "' lacks '" << part << "'";
  };
  EXPECT_EQ(fetch(emulator, map, load + "[%r1], [%rd3, {0, 0}], [%r2];\n", 1024, out), "");
  TensorMap damaged = map;
  damaged.bytes[20] ^= 1;
  expectReport(damaged, load + "[%r1], [%rd3, {0, 0}], [%r2];\n", "there is no tensor map at this address");
  expectReport(map, load + "[%r1], [%rd3+32, {0, 0}], [%r2];\n", "a multiple of 64");
  expectReport(map, load + "[%r1+16], [%rd3, {0, 0}], [%r2];\n", "whose place in shared memory is a multiple of 128");
  expectReport(map, load + "[%r1+128], [%rd3, {0, 0}], [%r2];\n", "out of bounds: write of 1024 bytes");
  expectReport(map, load + "[%r1], [%rd3, {%r20, 0}], [%r2];\n", "an operand that was never initialised");
  expectReport(map,
               "cp.async.bulk.tensor.3d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r1], [%rd3, {0, 0, "
               "0}], [%r2];\n",
               "the tensor map is of rank 2, tiled");
  // A map whose tensor reaches beyond its buffer.
  Tiled tooLarge = tiled;
  tooLarge.dims[1] = 40;
  TensorMap beyond;
  ASSERT_EQ(tooLarge.encode(beyond), 0);
  expectReport(beyond, load + "[%r1], [%rd3, {0, 30}], [%r2];\n", "out of bounds: read of 128 bytes");
  Tiled narrow = tiled;
  narrow.box[0] = 32;
  narrow.box[1] = 16;
  narrow.swizzle = 3;
  TensorMap narrowMap;
  ASSERT_EQ(narrow.encode(narrowMap), 0);
  expectReport(narrowMap, load + "[%r1], [%rd3, {0, 0}], [%r2];\n", "shorter than the swizzle");
}

} // namespace
} // namespace dlc::test
