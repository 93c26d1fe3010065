// setp and set.
#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

struct HalfLane {
  static float get(uint16_t bits) { return halfToFloat(bits); }
};
struct BfloatLane {
  static float get(uint16_t bits) { return bfloatToFloat(bits); }
};
struct PlainLane {
  template <typename T> static T get(T value) { return value; }
};

// Comparisons: of unordered operands all but ne and the ...u ones are false.
enum Comparison : uint8_t { Eq, Ne, Lt, Le, Gt, Ge, Equ, Neu, Ltu, Leu, Gtu, Geu, Num, Nan };

template <typename T, typename Lane> uint32_t compare(Comparison comparison, const T *a, const T *b) {
  auto x = [&](int lane) { return Lane::get(a[lane]); };
  auto y = [&](int lane) { return Lane::get(b[lane]); };
  auto unordered = [&](int lane) { return x(lane) != x(lane) || y(lane) != y(lane); };
  switch (comparison) {
  case Eq:
    return gather([&](int l) { return x(l) == y(l); });
  case Ne:
    return gather([&](int l) { return x(l) < y(l) || x(l) > y(l); });
  case Lt:
    return gather([&](int l) { return x(l) < y(l); });
  case Le:
    return gather([&](int l) { return x(l) <= y(l); });
  case Gt:
    return gather([&](int l) { return x(l) > y(l); });
  case Ge:
    return gather([&](int l) { return x(l) >= y(l); });
  case Equ:
    return gather([&](int l) { return x(l) == y(l) || unordered(l); });
  case Neu:
    return gather([&](int l) { return x(l) != y(l); });
  case Ltu:
    return gather([&](int l) { return !(x(l) >= y(l)); });
  case Leu:
    return gather([&](int l) { return !(x(l) > y(l)); });
  case Gtu:
    return gather([&](int l) { return !(x(l) <= y(l)); });
  case Geu:
    return gather([&](int l) { return !(x(l) < y(l)); });
  case Num:
    return gather([&](int l) { return !unordered(l); });
  case Nan:
    return gather(unordered);
  }
  return 0;
}

uint32_t compareTyped(Warp &warp, const Instruction &i) {
  Comparison comparison = Comparison(i.kind);
  auto with = [&](auto tag, auto lane) {
    using T = typename decltype(tag)::type;
    return compare<T, decltype(lane)>(comparison, warp.lanes<T>(i.source(0)), warp.lanes<T>(i.source(1)));
  };
  switch (Type(i.extra & 0xff)) {
  case Type::U16:
    return with(Tag<uint16_t>(), PlainLane());
  case Type::S16:
    return with(Tag<int16_t>(), PlainLane());
  case Type::U32:
    return with(Tag<uint32_t>(), PlainLane());
  case Type::S32:
    return with(Tag<int32_t>(), PlainLane());
  case Type::U64:
    return with(Tag<uint64_t>(), PlainLane());
  case Type::S64:
    return with(Tag<int64_t>(), PlainLane());
  case Type::F32:
    return with(Tag<float>(), PlainLane());
  case Type::F64:
    return with(Tag<double>(), PlainLane());
  case Type::F16:
    return with(Tag<uint16_t>(), HalfLane());
  default:
    return with(Tag<uint16_t>(), BfloatLane());
  }
}

// extra: bits 0-7 the type, 8-9 and/or/xor + 1 with a third source, bit 10: two destinations.
uint32_t combine(Warp &warp, const Instruction &i, uint32_t bits) {
  switch (i.extra >> 8 & 3) {
  case 1:
    return bits & warp.predicate(i.source(2));
  case 2:
    return bits | warp.predicate(i.source(2));
  case 3:
    return bits ^ warp.predicate(i.source(2));
  default:
    return bits;
  }
}

void runSetp(Warp &warp, const Instruction &i, uint32_t mask) {
  uint32_t bits = compareTyped(warp, i);
  uint32_t first = combine(warp, i, bits), second = combine(warp, i, ~bits);
  setPredicate(warp, i.destination(0), mask, first);
  if (i.destinations > 1)
    setPredicate(warp, i.destination(1), mask, second);
}

// The fast way for the type that loops compare.
template <typename T, Comparison comparison> void runSetpPlain(Warp &warp, const Instruction &i, uint32_t mask) {
  setPredicate(warp, i.destination(0), mask,
               compare<T, PlainLane>(comparison, warp.lanes<T>(i.source(0)), warp.lanes<T>(i.source(1))));
}

// setp on two halves: a predicate each.
void runSetpPacked(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1));
  for (int half = 0; half < i.destinations; ++half) {
    uint16_t x[32], y[32];
    for (int lane = 0; lane < 32; ++lane) {
      x[lane] = uint16_t(a[lane] >> (16 * half));
      y[lane] = uint16_t(b[lane] >> (16 * half));
    }
    uint32_t bits = Type(i.extra & 0xff) == Type::F16x2 ? compare<uint16_t, HalfLane>(Comparison(i.kind), x, y)
                                                        : compare<uint16_t, BfloatLane>(Comparison(i.kind), x, y);
    setPredicate(warp, i.destination(half), mask, combine(warp, i, bits));
  }
}

// set: bytes: of the destination; flags: bit 0: 1.0 stands for true, else all ones; bit 1: bf16.
void runSet(Warp &warp, const Instruction &i, uint32_t mask) {
  uint32_t bits = combine(warp, i, compareTyped(warp, i));
  if (i.bytes == 2) {
    uint16_t yes = i.flags & 1 ? (i.flags & 2 ? 0x3f80 : 0x3c00) : 0xffff;
    each<uint16_t>(warp, i.destination(0), mask, [&](int lane) { return bits >> lane & 1 ? yes : uint16_t(0); });
  } else {
    uint32_t yes = i.flags & 1 ? 0x3f800000u : ~0u;
    each<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return bits >> lane & 1 ? yes : 0u; });
  }
}

// set on two halves: a 16-bit answer each. flags: bit 0 as above, bit 1: bf16.
void runSetPacked(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1));
  uint32_t results[32] = {};
  bool bfloat = Type(i.extra & 0xff) == Type::BF16x2;
  for (int half = 0; half < 2; ++half) {
    uint16_t x[32], y[32];
    for (int lane = 0; lane < 32; ++lane) {
      x[lane] = uint16_t(a[lane] >> (16 * half));
      y[lane] = uint16_t(b[lane] >> (16 * half));
    }
    uint32_t bits = bfloat ? compare<uint16_t, BfloatLane>(Comparison(i.kind), x, y)
                           : compare<uint16_t, HalfLane>(Comparison(i.kind), x, y);
    uint32_t yes = i.flags & 1 ? (bfloat ? 0x3f80 : 0x3c00) : 0xffff;
    for (int lane = 0; lane < 32; ++lane)
      results[lane] |= (bits >> lane & 1 ? yes : 0) << (16 * half);
  }
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return results[lane]; });
}

bool decodeComparison(Decoder &d, Type &type, Type &result) {
  // As integers are compared lo is lt, and so on; ne of floats is false for NaN, of integers it is neu.
  int comparison = d.takeOne({"eq", "ne", "lt", "le", "gt", "ge", "equ", "neu", "ltu", "leu", "gtu", "geu", "num",
                              "nan", "lo", "ls", "hi", "hs"});
  int boolean = d.takeOne({"and", "or", "xor"});
  d.take("ftz"); // subnormals compare as they are but for zero, which setp.ftz alone would see
  if (comparison < 0)
    return false;
  if (comparison >= 14)
    comparison = comparison - 14 + Lt;
  if (d.base() == "set")
    result = d.takeType();
  type = d.takeType();
  if (type == Type::B16 || type == Type::B32 || type == Type::B64)
    type = type == Type::B16 ? Type::U16 : type == Type::B32 ? Type::U32 : Type::U64;
  d.out->kind = uint8_t(comparison);
  d.out->extra = uint64_t(type) | uint64_t(boolean + 1) << 8;
  return ptx::bytesOf(type) >= 2 && ptx::bytesOf(type) <= 8;
}

bool decodeSetp(Decoder &d) {
  Type type = Type::None, none = Type::None;
  if (!decodeComparison(d, type, none))
    return false;
  size_t extra = d.out->extra >> 8 ? 1 : 0;
  if (!d.need(3 + extra, 4 + extra))
    return false;
  int destinations = int(d.count() - 2 - extra);
  bool packed = type == Type::F16x2 || type == Type::BF16x2;
  for (int i = 0; i < destinations; ++i)
    if (!d.destinationPredicate(size_t(i)))
      return false;
  if (!d.values(size_t(destinations), 2, type) || (extra && !d.predicate(d.count() - 1)))
    return false;
  Execute run = packed ? runSetpPacked : runSetp;
  if (destinations == 1 && !extra) {
    Comparison c = Comparison(d.out->kind);
    if (type == Type::S32)
      run = c == Eq   ? runSetpPlain<int32_t, Eq>
            : c == Ne ? runSetpPlain<int32_t, Ne>
            : c == Lt ? runSetpPlain<int32_t, Lt>
            : c == Gt ? runSetpPlain<int32_t, Gt>
                      : run;
    if (type == Type::U32)
      run = c == Lt ? runSetpPlain<uint32_t, Lt> : c == Gt ? runSetpPlain<uint32_t, Gt> : run;
    if (type == Type::F32)
      run = c == Lt   ? runSetpPlain<float, Lt>
            : c == Gt ? runSetpPlain<float, Gt>
            : c == Eq ? runSetpPlain<float, Eq>
                      : run;
  }
  return d.pure(run, destinations);
}

bool decodeSet(Decoder &d) {
  Type type = Type::None, result = Type::None;
  if (!decodeComparison(d, type, result))
    return false;
  size_t extra = d.out->extra >> 8 ? 1 : 0;
  bool packed = type == Type::F16x2 || type == Type::BF16x2;
  bool isFloatResult = isFloat(result) || result == Type::F16x2 || result == Type::BF16x2;
  d.out->flags = uint8_t((isFloatResult ? 1 : 0) | (result == Type::BF16 || result == Type::BF16x2 ? 2 : 0));
  d.out->bytes = uint8_t(ptx::bytesOf(result));
  return (d.out->bytes == 2 || d.out->bytes == 4) && d.need(3 + extra, 3 + extra) && d.destination(0, d.out->bytes) &&
         d.values(1, 2, type) && (!extra || d.predicate(3)) && d.pure(packed ? runSetPacked : runSet);
}

} // namespace

const DecodeRow compareRows[] = {{"setp", decodeSetp}, {"set", decodeSet}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
