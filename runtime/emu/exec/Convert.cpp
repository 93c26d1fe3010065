// cvt in all pairs of types, roundings and saturations.
#include "runtime/emu/exec/Float.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// Of Instruction::extra.
struct How {
  Type to, from;
  uint8_t rounding; // Rounding
  bool toIntegral;  // .rni and so on
  bool saturate, ftz, relu, finite;
  uint8_t toBytes, fromBytes; // of the registers
};
static_assert(sizeof(How) <= 16);

How howOf(const Instruction &i) {
  How how;
  how.to = Type(i.extra & 0xff);
  how.from = Type(i.extra >> 8 & 0xff);
  how.rounding = i.extra >> 16 & 0xff;
  how.toIntegral = i.extra >> 24 & 1;
  how.saturate = i.extra >> 25 & 1;
  how.ftz = i.extra >> 26 & 1;
  how.relu = i.extra >> 27 & 1;
  how.finite = i.extra >> 28 & 1;
  how.toBytes = i.extra >> 32 & 0xff;
  how.fromBytes = i.extra >> 40 & 0xff;
  return how;
}

double roundIntegral(double x, Rounding rounding) {
  switch (rounding) {
  case Rounding::Nearest:
    return std::nearbyint(x);
  case Rounding::Zero:
    return std::trunc(x);
  case Rounding::Down:
    return std::floor(x);
  case Rounding::Up:
    return std::ceil(x);
  default:
    return std::round(x);
  }
}

double toDouble(uint64_t bits, Type type) {
  switch (type) {
  case Type::F16:
    return halfToFloat(uint16_t(bits));
  case Type::BF16:
    return bfloatToFloat(uint16_t(bits));
  case Type::F32:
    return bitsTo<float>(uint32_t(bits));
  default:
    return bitsTo<double>(bits);
  }
}

uint64_t fromDouble(double x, const How &how) {
  Rounding rounding = Rounding(how.rounding);
  if (how.relu)
    x = x > 0 ? x : x != x ? x : 0;
  if (how.saturate)
    x = x != x ? 0 : x < 0 ? 0 : x > 1 ? 1 : x;
  switch (how.to) {
  case Type::F64:
    return bitsTo<uint64_t>(x);
  case Type::F32: {
    if (x != x) // of f64: its sign, and what fits of its payload
      return how.from == Type::F64 ? bitsTo<uint32_t>(float(x)) : 0x7fffffff;
    uint32_t bits = encodeFloat(x, formatF32, rounding);
    return how.ftz && (bits & 0x7f800000) == 0 ? bits & 0x80000000u : bits;
  }
  default: {
    const FloatFormat &format = how.to == Type::F16 ? formatF16 : formatBF16;
    uint32_t bits = x != x ? uint32_t(canonicalNan16()) : encodeFloat(x, format, rounding);
    uint32_t infinity = ((1u << format.exponentBits) - 1) << format.mantissaBits;
    return how.finite && (bits & 0x7fff) == infinity ? bits - 1 : bits;
  }
  }
}

// Saturates to the type's range.
uint64_t clampToInteger(double x, Type to) {
  unsigned bits = 8 * ptx::bytesOf(to);
  if (x != x)
    return 0;
  if (isSigned(to)) {
    double limit = std::ldexp(1.0, int(bits) - 1);
    if (x >= limit)
      return (uint64_t(1) << (bits - 1)) - 1;
    if (x <= -limit)
      return uint64_t(0) - (uint64_t(1) << (bits - 1));
    return uint64_t(int64_t(x));
  }
  if (x >= std::ldexp(1.0, int(bits)))
    return bits == 64 ? ~uint64_t(0) : (uint64_t(1) << bits) - 1;
  return x <= 0 ? 0 : uint64_t(x);
}

uint64_t extend(uint64_t bits, Type type) {
  switch (type) {
  case Type::S8:
    return uint64_t(int64_t(int8_t(bits)));
  case Type::S16:
    return uint64_t(int64_t(int16_t(bits)));
  case Type::S32:
    return uint64_t(int64_t(int32_t(bits)));
  case Type::U8:
  case Type::B8:
    return uint8_t(bits);
  case Type::U16:
  case Type::B16:
    return uint16_t(bits);
  case Type::U32:
  case Type::B32:
    return uint32_t(bits);
  default:
    return bits;
  }
}

uint64_t clampInteger(uint64_t value, bool sourceSigned, Type to) {
  unsigned bits = 8 * ptx::bytesOf(to);
  __int128 wide = sourceSigned ? __int128(int64_t(value)) : __int128(value);
  __int128 low = isSigned(to) ? -(__int128(1) << (bits - 1)) : 0;
  __int128 high = isSigned(to) ? (__int128(1) << (bits - 1)) - 1 : (__int128(1) << bits) - 1;
  return uint64_t(wide < low ? low : wide > high ? high : wide);
}

uint64_t integerToFloat(uint64_t value, bool isS, const How &how) {
  long double exact = isS ? (long double)int64_t(value) : (long double)value; // 64 bits of mantissa hold it
  double nearest = double(exact);
  long double error = exact - nearest;
  if (how.to != Type::F64)
    return fromDouble(toOdd(nearest, double(error)), how);
  Rounding rounding = Rounding(how.rounding);
  bool positive = exact > 0;
  if (error != 0 && rounding != Rounding::Nearest) {
    bool below = error > 0; // nearest is below the exact value
    bool wantsBelow = rounding == Rounding::Down || (rounding == Rounding::Zero && positive);
    if (below != wantsBelow)
      nearest = std::nextafter(nearest, wantsBelow ? -INFINITY : INFINITY);
  }
  return bitsTo<uint64_t>(nearest);
}

uint64_t convert(uint64_t bits, const How &how) {
  if (!isFloat(how.from)) {
    bits = extend(bits, how.from);
    if (isFloat(how.to))
      return integerToFloat(bits, isSigned(how.from), how);
    return how.saturate ? clampInteger(bits, isSigned(how.from), how.to) : extend(bits, how.to);
  }
  double x = toDouble(bits, how.from);
  if (how.ftz && how.from == Type::F32 && std::fabs(x) < 0x1p-126)
    x = std::copysign(0.0, x);
  if (!isFloat(how.to))
    return clampToInteger(roundIntegral(x, Rounding(how.rounding)), how.to);
  if (how.toIntegral && x == x) {
    How exact = how;
    exact.rounding = 0;
    return fromDouble(roundIntegral(x, Rounding(how.rounding)), exact);
  }
  return fromDouble(x, how);
}

uint64_t loadLane(const uint8_t *lanes, unsigned bytes, int lane) {
  uint64_t bits = 0;
  std::memcpy(&bits, lanes + unsigned(lane) * bytes, bytes);
  return bits;
}
void storeLane(uint8_t *lanes, unsigned bytes, int lane, uint64_t bits) {
  std::memcpy(lanes + unsigned(lane) * bytes, &bits, bytes);
}

void runConvert(Warp &warp, const Instruction &i, uint32_t mask) {
  How how = howOf(i);
  const uint8_t *from = warp.lanes<uint8_t>(i.source(0));
  uint8_t *to = warp.lanes<uint8_t>(i.destination(0));
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    storeLane(to, how.toBytes, lane, convert(loadLane(from, how.fromBytes, lane), how));
  }
}

// cvt.rn.f16x2.f32 d, a, b: a goes to the upper half.
void runPack(Warp &warp, const Instruction &i, uint32_t mask) {
  How how = howOf(i);
  const float *a = warp.lanes<float>(i.source(0)), *b = warp.lanes<float>(i.source(1));
  uint8_t *to = warp.lanes<uint8_t>(i.destination(0));
  const FloatFormat format = how.to == Type::F16x2    ? formatF16
                             : how.to == Type::BF16x2 ? formatBF16
                             : how.to == Type::E4M3x2 ? formatE4M3
                                                      : formatE5M2;
  bool isSmall = ptx::bytesOf(how.to) == 2;
  auto one = [&](float x) -> uint32_t {
    if (how.relu && std::signbit(x))
      x = x == x ? 0 : x;
    if (x != x)
      return isSmall ? 0x7f : canonicalNan16();
    uint32_t bits = encodeFloat(x, format, Rounding(how.rounding));
    uint32_t infinity = ((1u << format.exponentBits) - 1) << format.mantissaBits;
    if (how.finite && format.hasInfinity && (bits & infinity) == infinity)
      bits -= 1;
    return bits;
  };
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    storeLane(to, isSmall ? 2 : 4, lane, one(a[lane]) << (isSmall ? 8 : 16) | one(b[lane]));
  }
}

// cvt.rn.f16x2.e4m3x2
void runUnpackSmall(Warp &warp, const Instruction &i, uint32_t mask) {
  How how = howOf(i);
  const uint16_t *a = warp.lanes<uint16_t>(i.source(0));
  const FloatFormat &format = how.from == Type::E4M3x2 ? formatE4M3 : formatE5M2;
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    auto one = [&](uint32_t bits) -> uint32_t {
      double x = decodeFloat(bits, format);
      if (how.relu && x < 0)
        x = 0;
      return x != x ? canonicalNan16() : encodeFloat(x, formatF16, Rounding::Nearest);
    };
    return one(a[lane] & 0xff) | one(a[lane] >> 8) << 16;
  });
}

void runTf32(Warp &warp, const Instruction &i, uint32_t mask) {
  How how = howOf(i);
  const float *a = warp.lanes<float>(i.source(0));
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    float x = how.relu && a[lane] <= 0 ? 0 : a[lane];
    uint32_t bits = encodeFloat(x, formatTF32, Rounding(how.rounding));
    if (how.finite && x == x && (bits & 0x3fc00) == 0x3fc00)
      bits -= 1;
    return bits << 13;
  });
}

// --- The pairs that kernels are full of -----------------------------------------------------------

template <typename To, typename From> void runPlain(Warp &warp, const Instruction &i, uint32_t mask) {
  const From *a = warp.lanes<From>(i.source(0));
  each<To>(warp, i.destination(0), mask, [&](int lane) { return To(a[lane]); });
}
void runHalfToFloat(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint16_t *a = warp.lanes<uint16_t>(i.source(0));
  each<float>(warp, i.destination(0), mask, [&](int lane) {
    float x = float(bitsTo<_Float16>(a[lane]));
    return x == x ? x : bitsTo<float>(0x7fffffffu);
  });
}
void runFloatToHalf(Warp &warp, const Instruction &i, uint32_t mask) {
  const float *a = warp.lanes<float>(i.source(0));
  each<uint16_t>(warp, i.destination(0), mask,
                 [&](int lane) { return a[lane] == a[lane] ? bitsTo<uint16_t>(_Float16(a[lane])) : canonicalNan16(); });
}
void runFloatToBfloat(Warp &warp, const Instruction &i, uint32_t mask) {
  const float *a = warp.lanes<float>(i.source(0));
  each<uint16_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t bits = bitsTo<uint32_t>(a[lane]);
    return a[lane] == a[lane] ? uint16_t((bits + 0x7fff + (bits >> 16 & 1)) >> 16) : canonicalNan16();
  });
}
// cvt.rn.f16x2.f32 and .bf16x2, without .relu and .satfinite.
void runPackHalf(Warp &warp, const Instruction &i, uint32_t mask) {
  const float *a = warp.lanes<float>(i.source(0)), *b = warp.lanes<float>(i.source(1));
  auto one = [](float x) -> uint32_t { return x == x ? bitsTo<uint16_t>(_Float16(x)) : canonicalNan16(); };
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return one(a[lane]) << 16 | one(b[lane]); });
}
void runPackBfloat(Warp &warp, const Instruction &i, uint32_t mask) {
  const float *a = warp.lanes<float>(i.source(0)), *b = warp.lanes<float>(i.source(1));
  auto one = [](float x) -> uint32_t {
    uint32_t bits = bitsTo<uint32_t>(x);
    return x == x ? (bits + 0x7fff + (bits >> 16 & 1)) >> 16 : canonicalNan16();
  };
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return one(a[lane]) << 16 | one(b[lane]); });
}
void runTruncate(Warp &warp, const Instruction &i, uint32_t mask) { // f32 to s32 towards zero
  const float *a = warp.lanes<float>(i.source(0));
  each<int32_t>(warp, i.destination(0), mask, [&](int lane) {
    float x = a[lane];
    int32_t inside = x < 2147483648.0f && x >= -2147483648.0f ? int32_t(x) : 0;
    return x >= 2147483648.0f ? INT32_MAX : x < -2147483648.0f ? INT32_MIN : inside;
  });
}

Execute fastConvert(const How &how) {
  if (how.saturate || how.ftz || how.relu || how.finite || how.toBytes != ptx::bytesOf(how.to) ||
      how.fromBytes != ptx::bytesOf(how.from))
    return nullptr;
  static const struct {
    Type to, from;
    uint8_t rounding;
    Execute run;
  } rows[] = {
      {Type::U64, Type::U32, 0, runPlain<uint64_t, uint32_t>},
      {Type::S64, Type::S32, 0, runPlain<int64_t, int32_t>},
      {Type::S64, Type::U32, 0, runPlain<int64_t, uint32_t>},
      {Type::U64, Type::S32, 0, runPlain<int64_t, int32_t>},
      {Type::U32, Type::U64, 0, runPlain<uint32_t, uint64_t>},
      {Type::S32, Type::S64, 0, runPlain<int32_t, int64_t>},
      {Type::U32, Type::S64, 0, runPlain<uint32_t, int64_t>},
      {Type::S32, Type::U64, 0, runPlain<uint32_t, uint64_t>},
      {Type::U32, Type::U16, 0, runPlain<uint32_t, uint16_t>},
      {Type::S32, Type::S16, 0, runPlain<int32_t, int16_t>},
      {Type::U16, Type::U32, 0, runPlain<uint16_t, uint32_t>},
      {Type::F32, Type::S32, 0, runPlain<float, int32_t>},
      {Type::F32, Type::U32, 0, runPlain<float, uint32_t>},
      {Type::F64, Type::S32, 0, runPlain<double, int32_t>},
      {Type::F32, Type::F16, 0, runHalfToFloat},
      {Type::F16, Type::F32, 0, runFloatToHalf},
      {Type::BF16, Type::F32, 0, runFloatToBfloat},
      {Type::S32, Type::F32, 1, runTruncate},
  };
  for (const auto &row : rows)
    if (row.to == how.to && row.from == how.from && row.rounding == how.rounding)
      return row.run;
  return nullptr;
}

bool decodeConvert(Decoder &d) {
  How how = {};
  int rounding = d.takeOne({"rn", "rz", "rm", "rp", "rna"});
  int integral = d.takeOne({"rni", "rzi", "rmi", "rpi"});
  how.rounding = uint8_t(rounding >= 0 ? rounding : integral >= 0 ? integral : 0);
  how.toIntegral = integral >= 0;
  how.ftz = d.take("ftz");
  how.saturate = d.take("sat");
  how.finite = d.take("satfinite");
  how.relu = d.take("relu");
  how.to = d.takeType();
  how.from = d.takeType();
  if (how.to == Type::None || how.from == Type::None || how.to == Type::Pred || how.from == Type::Pred)
    return false;
  if (isFloat(how.from) && !isFloat(how.to) && integral < 0 && how.to != Type::TF32 && ptx::bytesOf(how.to) <= 8 &&
      (isSigned(how.to) || how.to == Type::U8 || how.to == Type::U16 || how.to == Type::U32 || how.to == Type::U64))
    return d.fail("'" + d.source->opcode + "' needs a rounding to an integer");
  auto encode = [&] {
    d.out->extra = uint64_t(how.to) | uint64_t(how.from) << 8 | uint64_t(how.rounding) << 16 |
                   uint64_t(how.toIntegral) << 24 | uint64_t(how.saturate) << 25 | uint64_t(how.ftz) << 26 |
                   uint64_t(how.relu) << 27 | uint64_t(how.finite) << 28 | uint64_t(how.toBytes) << 32 |
                   uint64_t(how.fromBytes) << 40;
  };
  bool packs = how.to == Type::F16x2 || how.to == Type::BF16x2 || how.to == Type::E4M3x2 || how.to == Type::E5M2x2;
  if (how.to == Type::TF32 && how.from == Type::F32) {
    encode();
    return d.need(2, 2) && d.destination(0, 4) && d.value(1, Type::B32) && d.pure(runTf32);
  }
  if (packs && how.from == Type::F32) {
    encode();
    bool plain = how.rounding == 0 && !how.relu && !how.finite;
    return d.need(3, 3) && d.destination(0, ptx::bytesOf(how.to)) && d.values(1, 2, Type::F32) &&
           d.pure(plain && how.to == Type::F16x2    ? runPackHalf
                  : plain && how.to == Type::BF16x2 ? runPackBfloat
                                                    : runPack);
  }
  if (how.to == Type::F16x2 && (how.from == Type::E4M3x2 || how.from == Type::E5M2x2)) {
    encode();
    return d.need(2, 2) && d.destination(0, 4) && d.value(1, Type::B16) && d.pure(runUnpackSmall);
  }
  unsigned toBytes = 0, fromBytes = 0;
  bool scalar = ptx::bytesOf(how.to) <= 8 && ptx::bytesOf(how.from) <= 8 && !packs && how.from != Type::F16x2 &&
                how.from != Type::BF16x2 && how.from != Type::E4M3x2 && how.from != Type::E5M2x2 &&
                how.from != Type::TF32 && how.to != Type::TF32 && how.to != Type::U16x2 && how.to != Type::S16x2 &&
                how.from != Type::U16x2 && how.from != Type::S16x2;
  if (!scalar || !d.need(2, 2) || !d.anyDestination(d.operand(0), ptx::bytesOf(how.to), toBytes) ||
      !d.anyValue(d.operand(1), how.from, fromBytes))
    return false;
  how.toBytes = uint8_t(toBytes);
  how.fromBytes = uint8_t(fromBytes);
  encode();
  Execute fast = fastConvert(how);
  return d.pure(fast ? fast : runConvert);
}

} // namespace

const DecodeRow convertRows[] = {{"cvt", decodeConvert}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
