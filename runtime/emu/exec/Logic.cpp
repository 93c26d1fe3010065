// Bits: logic, shifts, fields, comparisons and selections.
#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

struct And {
  template <typename T> static T of(T a, T b) { return a & b; }
};
struct Or {
  template <typename T> static T of(T a, T b) { return a | b; }
};
struct Xor {
  template <typename T> static T of(T a, T b) { return a ^ b; }
};
struct Not {
  template <typename T> static T of(T a) { return T(~a); }
};
struct CNot {
  template <typename T> static T of(T a) { return a == 0; }
};

template <typename F> void runPredicates(Warp &warp, const Instruction &i, uint32_t mask) {
  setPredicate(warp, i.destination(0), mask, F::of(warp.predicate(i.source(0)), warp.predicate(i.source(1))));
}
void runNotPredicate(Warp &warp, const Instruction &i, uint32_t mask) {
  setPredicate(warp, i.destination(0), mask, ~warp.predicate(i.source(0)));
}

template <typename F> bool decodeBinary(Decoder &d) {
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (!d.need(3, 3))
    return false;
  if (type == Type::Pred)
    return d.destinationPredicate(0) && d.predicate(1) && d.predicate(2) && d.pure(runPredicates<F>);
  Execute run = bytes == 2   ? Execute(runBinary<F, uint16_t>)
                : bytes == 4 ? Execute(runBinary<F, uint32_t>)
                : bytes == 8 ? Execute(runBinary<F, uint64_t>)
                             : nullptr;
  return run && d.destination(0, bytes) && d.values(1, 2, type) && d.pure(run);
}
template <typename F> bool decodeUnary(Decoder &d) {
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (!d.need(2, 2))
    return false;
  if (type == Type::Pred)
    return d.destinationPredicate(0) && d.predicate(1) && d.pure(runNotPredicate);
  Execute run = bytes == 2   ? Execute(runUnary<F, uint16_t>)
                : bytes == 4 ? Execute(runUnary<F, uint32_t>)
                : bytes == 8 ? Execute(runUnary<F, uint64_t>)
                             : nullptr;
  return run && d.destination(0, bytes) && d.value(1, type) && d.pure(run);
}

void runLop3(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  uint32_t table = uint32_t(i.extra);
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t result = 0;
    for (uint32_t row = 0; row < 8; ++row)
      if (table >> row & 1)
        result |= (row & 4 ? a[lane] : ~a[lane]) & (row & 2 ? b[lane] : ~b[lane]) & (row & 1 ? c[lane] : ~c[lane]);
    return result;
  });
}
bool decodeLop3(Decoder &d) {
  if (d.takeType() != Type::B32 || !d.need(5, 5) || d.operand(4).kind != ptx::Operand::Integer)
    return false;
  d.out->extra = d.operand(4).bits & 0xff;
  return d.destination(0, 4) && d.values(1, 3, Type::B32) && d.pure(runLop3);
}

template <typename T, bool left> void runShift(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  const uint32_t *b = warp.lanes<uint32_t>(i.source(1));
  constexpr uint32_t bits = 8 * sizeof(T);
  each<T>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t n = b[lane] < bits ? b[lane] : bits - 1;
    if constexpr (left)
      return b[lane] < bits ? T(std::make_unsigned_t<T>(a[lane]) << n) : T(0);
    else if constexpr (std::is_signed_v<T>)
      return T(a[lane] >> n);
    else
      return b[lane] < bits ? T(a[lane] >> n) : T(0);
  });
}
bool decodeShift(Decoder &d) {
  Type type = d.takeType();
  bool left = d.base() == "shl";
  unsigned bytes = ptx::bytesOf(type);
  Execute run = nullptr;
  if (bytes == 2)
    run = left ? runShift<uint16_t, true> : isSigned(type) ? runShift<int16_t, false> : runShift<uint16_t, false>;
  else if (bytes == 4)
    run = left ? runShift<uint32_t, true> : isSigned(type) ? runShift<int32_t, false> : runShift<uint32_t, false>;
  else if (bytes == 8)
    run = left ? runShift<uint64_t, true> : isSigned(type) ? runShift<int64_t, false> : runShift<uint64_t, false>;
  return run && d.need(3, 3) && d.destination(0, bytes) && d.value(1, type) && d.value(2, Type::U32) && d.pure(run);
}

// A funnel shift of b:a. kind: bit 0 left, bit 1 the amount wraps at 32.
void runFunnel(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint64_t wide = uint64_t(b[lane]) << 32 | a[lane];
    uint32_t n = i.kind & 2 ? c[lane] & 31 : c[lane] < 32 ? c[lane] : 32;
    return i.kind & 1 ? uint32_t((wide << n) >> 32) : uint32_t(wide >> n);
  });
}
bool decodeFunnel(Decoder &d) {
  int side = d.takeOne({"r", "l"}), wraps = d.takeOne({"clamp", "wrap"});
  if (side < 0 || wraps < 0 || d.takeType() != Type::B32)
    return false;
  d.out->kind = uint8_t(side | wraps << 1);
  return d.need(4, 4) && d.destination(0, 4) && d.values(1, 3, Type::B32) && d.pure(runFunnel);
}

template <typename T> struct Popc {
  static uint32_t of(T a) { return uint32_t(__builtin_popcountll(uint64_t(a))); }
};
template <typename T> struct Clz {
  static uint32_t of(T a) {
    return a == 0 ? 8 * sizeof(T) : uint32_t(__builtin_clzll(uint64_t(a))) - (64 - 8 * sizeof(T));
  }
};
template <typename T> T reversed(T a) {
  T result = 0;
  for (unsigned bit = 0; bit < 8 * sizeof(T); ++bit, a = T(a >> 1))
    result = T(result << 1) | (a & 1);
  return result;
}
template <typename T> struct Brev {
  static T of(T a) { return reversed(a); }
};
template <typename T> struct Bfind {
  static uint32_t of(T a) {
    using U = std::make_unsigned_t<T>;
    U bits = std::is_signed_v<T> && a < 0 ? U(~U(a)) : U(a);
    return bits == 0 ? ~0u : 63 - uint32_t(__builtin_clzll(uint64_t(bits)));
  }
};
template <typename T> struct BfindShift {
  static uint32_t of(T a) {
    uint32_t bit = Bfind<T>::of(a);
    return bit == ~0u ? bit : uint32_t(8 * sizeof(T)) - 1 - bit;
  }
};
template <template <typename> class F, typename T, typename D>
void runCount(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  each<D>(warp, i.destination(0), mask, [&](int lane) { return D(F<T>::of(a[lane])); });
}
bool decodeCount(Decoder &d) {
  bool shift = d.take("shiftamt");
  Type type = d.takeType();
  bool wide = ptx::bytesOf(type) == 8, isS = isSigned(type);
  std::string_view name = d.base();
  Execute run = nullptr;
  if (name == "popc")
    run = wide ? runCount<Popc, uint64_t, uint32_t> : runCount<Popc, uint32_t, uint32_t>;
  else if (name == "clz")
    run = wide ? runCount<Clz, uint64_t, uint32_t> : runCount<Clz, uint32_t, uint32_t>;
  else if (name == "brev")
    run = wide ? runCount<Brev, uint64_t, uint64_t> : runCount<Brev, uint32_t, uint32_t>;
  else if (shift)
    run = wide ? (isS ? runCount<BfindShift, int64_t, uint32_t> : runCount<BfindShift, uint64_t, uint32_t>)
               : (isS ? runCount<BfindShift, int32_t, uint32_t> : runCount<BfindShift, uint32_t, uint32_t>);
  else
    run = wide ? (isS ? runCount<Bfind, int64_t, uint32_t> : runCount<Bfind, uint64_t, uint32_t>)
               : (isS ? runCount<Bfind, int32_t, uint32_t> : runCount<Bfind, uint32_t, uint32_t>);
  if (ptx::bytesOf(type) < 4)
    return false;
  return d.need(2, 2) && d.destination(0, name == "brev" && wide ? 8 : 4) && d.value(1, type) && d.pure(run);
}

template <typename T> void runExtract(Warp &warp, const Instruction &i, uint32_t mask) {
  using U = std::make_unsigned_t<T>;
  constexpr uint32_t bits = 8 * sizeof(T);
  const T *a = warp.lanes<T>(i.source(0));
  const uint32_t *p = warp.lanes<uint32_t>(i.source(1)), *n = warp.lanes<uint32_t>(i.source(2));
  each<T>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t start = p[lane] & 0xff, length = n[lane] & 0xff;
    bool negative = false;
    if (std::is_signed_v<T> && length) {
      uint32_t signBit = start + length - 1 < bits - 1 ? start + length - 1 : bits - 1;
      negative = U(a[lane]) >> signBit & 1;
    }
    U field = start < bits ? U(U(a[lane]) >> start) : U(0);
    U kept = length >= bits ? U(~U(0)) : U((U(1) << length) - 1);
    // Bits beyond the end of the number are copies of the sign.
    U valid = start < bits ? U(U(~U(0)) >> start) : U(0);
    U result = field & kept & valid;
    return T(negative ? U(result | U(~(kept & valid))) : result);
  });
}
template <typename T> void runInsert(Warp &warp, const Instruction &i, uint32_t mask) {
  constexpr uint32_t bits = 8 * sizeof(T);
  const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
  const uint32_t *p = warp.lanes<uint32_t>(i.source(2)), *n = warp.lanes<uint32_t>(i.source(3));
  each<T>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t start = p[lane] & 0xff, length = n[lane] & 0xff;
    T kept = length >= bits ? T(~T(0)) : T((T(1) << length) - 1);
    T field = start < bits ? T(kept << start) : T(0);
    return start < bits ? T((b[lane] & ~field) | (T(a[lane] << start) & field)) : b[lane];
  });
}
bool decodeField(Decoder &d) {
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (bytes < 4 || bytes > 8)
    return false;
  if (d.base() == "bfi")
    return d.need(5, 5) && d.destination(0, bytes) && d.values(1, 2, type) && d.values(3, 2, Type::U32) &&
           d.pure(bytes == 4 ? runInsert<uint32_t> : runInsert<uint64_t>);
  Execute run = bytes == 4 ? (isSigned(type) ? runExtract<int32_t> : runExtract<uint32_t>)
                           : (isSigned(type) ? runExtract<int64_t> : runExtract<uint64_t>);
  return d.need(4, 4) && d.destination(0, bytes) && d.value(1, type) && d.values(2, 2, Type::U32) && d.pure(run);
}

void runPermute(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint64_t bytes = uint64_t(b[lane]) << 32 | a[lane];
    uint32_t result = 0;
    for (uint32_t k = 0; k < 4; ++k) {
      uint32_t selector = c[lane] >> (4 * k) & 15;
      uint32_t byte = uint32_t(bytes >> (8 * (selector & 7))) & 0xff;
      if (selector & 8)
        byte = byte & 0x80 ? 0xff : 0;
      result |= byte << (8 * k);
    }
    return result;
  });
}
// The modes with a name: the selector's two low bits choose a row.
void runPermuteMode(Warp &warp, const Instruction &i, uint32_t mask) {
  static const uint16_t rows[6][4] = {{0x3210, 0x4321, 0x5432, 0x6543}, {0x5670, 0x6701, 0x7012, 0x0123},
                                      {0x0000, 0x1111, 0x2222, 0x3333}, {0x3210, 0x3211, 0x3222, 0x3333},
                                      {0x0000, 0x1110, 0x2210, 0x3210}, {0x1010, 0x3232, 0x1010, 0x3232}};
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint64_t bytes = uint64_t(b[lane]) << 32 | a[lane];
    uint32_t result = 0, selectors = rows[i.kind][c[lane] & 3];
    for (uint32_t k = 0; k < 4; ++k)
      result |= (uint32_t(bytes >> (8 * (selectors >> (4 * k) & 7))) & 0xff) << (8 * k);
    return result;
  });
}
bool decodePermute(Decoder &d) {
  if (d.takeType() != Type::B32)
    return false;
  int mode = d.takeOne({"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"});
  d.out->kind = uint8_t(mode < 0 ? 0 : mode);
  return d.need(4, 4) && d.destination(0, 4) && d.values(1, 3, Type::B32) &&
         d.pure(mode < 0 ? runPermute : runPermuteMode);
}

// --- Selection ------------------------------------------------------------------------------------

template <typename T> void runSelect(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
  uint32_t choice = warp.predicate(i.source(2));
  each<T>(warp, i.destination(0), mask, [&](int lane) { return choice >> lane & 1 ? a[lane] : b[lane]; });
  // Only what is chosen counts.
  uint32_t undefined =
      (warp.undefined(i.source(0)) & choice) | (warp.undefined(i.source(1)) & ~choice) | warp.undefined(i.source(2));
  warp.setUndefined(i.destination(0), mask, undefined);
}
bool decodeSelect(Decoder &d) {
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  Execute run = bytes == 2 ? runSelect<uint16_t> : bytes == 4 ? runSelect<uint32_t> : runSelect<uint64_t>;
  d.out->run = run;
  d.out->destinations = 1;
  return bytes >= 2 && bytes <= 8 && d.need(4, 4) && d.destination(0, bytes) && d.values(1, 2, type) && d.predicate(3);
}

template <typename T, typename C> void runSelectBySign(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
  const C *c = warp.lanes<C>(i.source(2));
  each<T>(warp, i.destination(0), mask, [&](int lane) { return c[lane] >= 0 ? a[lane] : b[lane]; });
}
bool decodeSlct(Decoder &d) {
  d.take("ftz");
  Type type = d.takeType(), by = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (by != Type::S32 && by != Type::F32)
    return false;
  bool f = by == Type::F32;
  Execute run = bytes == 2   ? (f ? runSelectBySign<uint16_t, float> : runSelectBySign<uint16_t, int32_t>)
                : bytes == 4 ? (f ? runSelectBySign<uint32_t, float> : runSelectBySign<uint32_t, int32_t>)
                             : (f ? runSelectBySign<uint64_t, float> : runSelectBySign<uint64_t, int32_t>);
  return bytes >= 2 && bytes <= 8 && d.need(4, 4) && d.destination(0, bytes) && d.values(1, 2, type) &&
         d.value(3, by) && d.pure(run);
}

} // namespace

const DecodeRow logicRows[] = {
    {"and", decodeBinary<And>},  {"or", decodeBinary<Or>}, {"xor", decodeBinary<Xor>}, {"not", decodeUnary<Not>},
    {"cnot", decodeUnary<CNot>}, {"lop3", decodeLop3},     {"shl", decodeShift},       {"shr", decodeShift},
    {"shf", decodeFunnel},       {"popc", decodeCount},    {"clz", decodeCount},       {"brev", decodeCount},
    {"bfind", decodeCount},      {"bfe", decodeField},     {"bfi", decodeField},       {"prmt", decodePermute},
    {"selp", decodeSelect},      {"slct", decodeSlct},     {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
