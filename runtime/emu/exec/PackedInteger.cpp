// Integer instructions on packed bytes and halves (dp2a, the SIMD video instructions), and on masks:
// fns, bmsk, szext.
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// A part of `bits` bits as a number.
int32_t partOf(uint32_t word, unsigned at, unsigned bits, bool isS) {
  uint32_t raw = word >> at << (32 - bits);
  return isS ? int32_t(raw) >> (32 - bits) : int32_t(raw >> (32 - bits));
}

// dp2a.lo, .hi: two halves of a times two bytes of b. kind: bit 0 .hi, bit 1 a signed, bit 2 b signed.
void runDp2a(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t sum = c[lane];
    for (unsigned k = 0; k < 2; ++k)
      sum += uint32_t(partOf(a[lane], 16 * k, 16, i.kind & 2)) *
             uint32_t(partOf(b[lane], 8 * k + (i.kind & 1 ? 16 : 0), 8, i.kind & 4));
    return sum;
  });
}
bool decodeDp2a(Decoder &d) {
  int half = d.takeOne({"lo", "hi"});
  Type a = d.takeType(), b = d.takeType();
  d.out->kind = uint8_t(half | (isSigned(a) ? 2 : 0) | (isSigned(b) ? 4 : 0));
  return half >= 0 && ptx::bytesOf(a) == 4 && ptx::bytesOf(b) == 4 && d.need(4, 4) && d.destination(0, 4) &&
         d.values(1, 3, Type::B32) && d.pure(runDp2a);
}

// --- vadd2, vabsdiff4 and their like: d = op(a, b) part by part, or c + the sum of the parts (.add) ---

enum VideoOperation : uint8_t { VideoAdd, VideoSub, VideoAverage, VideoDifference, VideoMin, VideoMax };

int32_t video(VideoOperation operation, int32_t a, int32_t b) {
  switch (operation) {
  case VideoAdd:
    return a + b;
  case VideoSub:
    return a - b;
  case VideoAverage:
    return (a + b + (a + b >= 0)) >> 1;
  case VideoDifference:
    return a > b ? a - b : b - a;
  case VideoMin:
    return a < b ? a : b;
  default:
    return a > b ? a : b;
  }
}

// kind: the operation; bytes: bits of a part; flags: bits 0 to 2 d, a, b signed, 3 .sat, 4 .add.
void runVideo(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  const unsigned bits = i.bytes;
  const int32_t low = i.flags & 1 ? -(1 << (bits - 1)) : 0, high = low + (1 << bits) - 1;
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t packed = 0, sum = c[lane];
    for (unsigned at = 0; at < 32; at += bits) {
      int32_t value =
          video(VideoOperation(i.kind), partOf(a[lane], at, bits, i.flags & 2), partOf(b[lane], at, bits, i.flags & 4));
      if (i.flags & 8)
        value = value < low ? low : value > high ? high : value;
      sum += uint32_t(value);
      packed |= (uint32_t(value) & ((1u << bits) - 1)) << at;
    }
    return i.flags & 16 ? sum : packed;
  });
}
bool decodeVideo(Decoder &d) {
  static const struct {
    const char *name;
    VideoOperation operation;
  } rows[] = {{"vadd", VideoAdd}, {"vsub", VideoSub}, {"vavrg", VideoAverage}, {"vabsdiff", VideoDifference},
              {"vmin", VideoMin}, {"vmax", VideoMax}};
  std::string_view name = d.base();
  for (const auto &row : rows)
    if (name.substr(0, name.size() - 1) == row.name)
      d.out->kind = row.operation;
  d.out->bytes = name.back() == '2' ? 16 : 8;
  Type to = d.takeType(), a = d.takeType(), b = d.takeType();
  d.out->flags = uint8_t((isSigned(to) ? 1 : 0) | (isSigned(a) ? 2 : 0) | (isSigned(b) ? 4 : 0) |
                         (d.take("sat") ? 8 : 0) | (d.take("add") ? 16 : 0));
  return ptx::bytesOf(to) == 4 && ptx::bytesOf(a) == 4 && ptx::bytesOf(b) == 4 && d.need(4, 4) && d.destination(0, 4) &&
         d.values(1, 3, Type::B32) && d.pure(runVideo);
}

// --- Masks ----------------------------------------------------------------------------------------

// fns d, mask, base, offset: the offset-th set bit from base on, upwards or downwards.
void runFindNth(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *bits = warp.lanes<uint32_t>(i.source(0)), *base = warp.lanes<uint32_t>(i.source(1));
  const int32_t *offset = warp.lanes<int32_t>(i.source(2));
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    if (base[lane] > 31)
      return ~0u;
    if (offset[lane] == 0)
      return bits[lane] >> base[lane] & 1 ? base[lane] : ~0u;
    int64_t left = std::abs(int64_t(offset[lane]));
    for (int at = int(base[lane]); at >= 0 && at < 32; at += offset[lane] > 0 ? 1 : -1)
      if (bits[lane] >> at & 1 && --left == 0)
        return uint32_t(at);
    return ~0u;
  });
}
bool decodeFindNth(Decoder &d) {
  return d.takeType() == Type::B32 && d.need(4, 4) && d.destination(0, 4) && d.values(1, 3, Type::B32) &&
         d.pure(runFindNth);
}

// bmsk d, start, width. kind 1: clamp.
void runMask(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t start = a[lane] & 31, end = start + (b[lane] & 31);
    bool beyond = end >= 32 || (i.kind && b[lane] >= 32);
    uint32_t from = i.kind && a[lane] >= 32 ? 0 : ~0u << start;
    return from & ~(beyond ? 0 : ~0u << (end & 31));
  });
}
bool decodeMask(Decoder &d) {
  int mode = d.takeOne({"wrap", "clamp"});
  d.out->kind = uint8_t(mode);
  return mode >= 0 && d.takeType() == Type::B32 && d.need(3, 3) && d.destination(0, 4) && d.values(1, 2, Type::B32) &&
         d.pure(runMask);
}

// szext d, a, bits: a's low bits, extended. kind: bit 0 clamp, bit 1 signed.
void runExtend(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t bits = b[lane] & 31, all = i.kind & 1 && b[lane] >= 32;
    uint32_t beyond = all ? 0 : ~0u << bits;
    bool negative = i.kind & 2 && bits && a[lane] >> ((bits - 1) & 31) & 1;
    return (a[lane] & ~beyond) | (negative ? beyond : 0);
  });
}
bool decodeExtend(Decoder &d) {
  int mode = d.takeOne({"wrap", "clamp"});
  Type type = d.takeType();
  d.out->kind = uint8_t(mode | (type == Type::S32 ? 2 : 0));
  return mode >= 0 && (type == Type::S32 || type == Type::U32) && d.need(3, 3) && d.destination(0, 4) &&
         d.values(1, 2, Type::B32) && d.pure(runExtend);
}

} // namespace

const DecodeRow packedRows[] = {{"dp2a", decodeDp2a},    {"vadd2", decodeVideo},     {"vadd4", decodeVideo},
                                {"vsub2", decodeVideo},  {"vsub4", decodeVideo},     {"vavrg2", decodeVideo},
                                {"vavrg4", decodeVideo}, {"vabsdiff2", decodeVideo}, {"vabsdiff4", decodeVideo},
                                {"vmin2", decodeVideo},  {"vmin4", decodeVideo},     {"vmax2", decodeVideo},
                                {"vmax4", decodeVideo},  {"fns", decodeFindNth},     {"bmsk", decodeMask},
                                {"szext", decodeExtend}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
