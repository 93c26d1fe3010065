// Integer arithmetic.
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

template <typename T> using Unsigned = std::make_unsigned_t<T>;
template <typename T> struct Twice;
template <> struct Twice<uint16_t> {
  using type = uint32_t;
};
template <> struct Twice<int16_t> {
  using type = int32_t;
};
template <> struct Twice<uint32_t> {
  using type = uint64_t;
};
template <> struct Twice<int32_t> {
  using type = int64_t;
};
template <> struct Twice<uint64_t> {
  using type = unsigned __int128;
};
template <> struct Twice<int64_t> {
  using type = __int128;
};

// What an instruction computes, as F::of.
struct Add {
  template <typename T> static T of(T a, T b) { return T(Unsigned<T>(a) + Unsigned<T>(b)); }
};
struct Sub {
  template <typename T> static T of(T a, T b) { return T(Unsigned<T>(a) - Unsigned<T>(b)); }
};
struct MulLo {
  template <typename T> static T of(T a, T b) { return T(uint64_t(a) * uint64_t(b)); }
};
struct MulHi {
  template <typename T> static T of(T a, T b) {
    using W = typename Twice<T>::type;
    return T((W(a) * W(b)) >> (8 * sizeof(T)));
  }
};
struct Min {
  template <typename T> static T of(T a, T b) { return b < a ? b : a; }
};
struct Max {
  template <typename T> static T of(T a, T b) { return a < b ? b : a; }
};
struct Div { // by zero: all ones, as the hardware's code gives
  template <typename T> static T of(T a, T b) {
    if (b == 0)
      return T(~T(0));
    if constexpr (std::is_signed_v<T>)
      if (b == T(-1))
        return T(Unsigned<T>(0) - Unsigned<T>(a));
    return T(a / b);
  }
};
struct Rem {
  template <typename T> static T of(T a, T b) {
    if (b == 0)
      return a;
    if constexpr (std::is_signed_v<T>)
      if (b == T(-1))
        return 0;
    return T(a % b);
  }
};
struct Abs {
  template <typename T> static T of(T a) { return a < 0 ? T(Unsigned<T>(0) - Unsigned<T>(a)) : a; }
};
struct Neg {
  template <typename T> static T of(T a) { return T(Unsigned<T>(0) - Unsigned<T>(a)); }
};
struct AddSat {
  static int32_t of(int32_t a, int32_t b) {
    int64_t sum = int64_t(a) + b;
    return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : int32_t(sum);
  }
};
struct SubSat {
  static int32_t of(int32_t a, int32_t b) {
    int64_t sum = int64_t(a) - b;
    return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : int32_t(sum);
  }
};
struct MadLo {
  template <typename T> static T of(T a, T b, T c) { return T(uint64_t(a) * uint64_t(b) + uint64_t(c)); }
};
struct MadHi {
  template <typename T> static T of(T a, T b, T c) { return Add::of(MulHi::of(a, b), c); }
};
struct Sad {
  template <typename T> static T of(T a, T b, T c) {
    return T(Unsigned<T>(c) + (a < b ? Unsigned<T>(b) - Unsigned<T>(a) : Unsigned<T>(a) - Unsigned<T>(b)));
  }
};
// Two 16-bit numbers in one register.
template <typename F, typename H> struct Packed {
  static uint32_t of(uint32_t a, uint32_t b) {
    uint16_t low = uint16_t(F::of(H(a), H(b))), high = uint16_t(F::of(H(a >> 16), H(b >> 16)));
    return low | uint32_t(high) << 16;
  }
};

// Picks the instance of a template for an integer type.
template <template <typename> class Run> Execute pick(Type type) {
  switch (type) {
  case Type::U16:
    return Run<uint16_t>::run;
  case Type::S16:
    return Run<int16_t>::run;
  case Type::U32:
  case Type::B32:
    return Run<uint32_t>::run;
  case Type::S32:
    return Run<int32_t>::run;
  case Type::U64:
  case Type::B64:
    return Run<uint64_t>::run;
  case Type::S64:
    return Run<int64_t>::run;
  default:
    return nullptr;
  }
}
template <typename F> struct Binary {
  template <typename T> struct Of {
    static constexpr Execute run = runBinary<F, T>;
  };
};
template <typename F> struct Unary {
  template <typename T> struct Of {
    static constexpr Execute run = runUnary<F, T>;
  };
};
template <typename F> struct Ternary {
  template <typename T> struct Of {
    static constexpr Execute run = runTernary<F, T>;
  };
};

// Lane by lane: a division costs, and so do idle lanes.
template <typename F, typename T> void runDivision(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
  eachActive<T>(warp, i.destination(0), mask, [&](int lane) { return F::of(a[lane], b[lane]); });
}
template <typename F> struct Division {
  template <typename T> struct Of {
    static constexpr Execute run = runDivision<F, T>;
  };
};

template <typename T> struct MulWide {
  static void run(Warp &warp, const Instruction &i, uint32_t mask) {
    using W = typename Twice<T>::type;
    const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
    if constexpr (sizeof(T) < 8)
      each<W>(warp, i.destination(0), mask, [&](int lane) { return W(W(a[lane]) * W(b[lane])); });
  }
};
template <typename T> struct MadWide {
  static void run(Warp &warp, const Instruction &i, uint32_t mask) {
    using W = typename Twice<T>::type;
    const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
    if constexpr (sizeof(T) < 8) {
      const W *c = warp.lanes<W>(i.source(2));
      each<W>(warp, i.destination(0), mask, [&](int lane) {
        return W(std::make_unsigned_t<W>(W(a[lane]) * W(b[lane])) + std::make_unsigned_t<W>(c[lane]));
      });
    }
  }
};

// Sums with the condition code. kind: bit 0 carry in, bit 1 carry out, bit 2 subtraction.
template <typename T> struct WithCarry {
  static void run(Warp &warp, const Instruction &i, uint32_t mask) {
    const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1));
    T *to = warp.lanes<T>(i.destination(0));
    uint32_t carry = warp.carry, next = carry;
    for (int lane = 0; lane < 32; ++lane) {
      if (!(mask >> lane & 1))
        continue;
      unsigned __int128 in = i.kind & 1 ? carry >> lane & 1 : 0, wide;
      using U = Unsigned<T>;
      if (i.kind & 4)
        wide = (unsigned __int128)U(a[lane]) - U(b[lane]) - in;
      else
        wide = (unsigned __int128)U(a[lane]) + U(b[lane]) + in;
      to[lane] = T(wide);
      uint32_t out = uint32_t(wide >> (8 * sizeof(T))) & 1;
      next = (next & ~(1u << lane)) | out << lane;
    }
    if (i.kind & 2)
      warp.carry = next;
  }
};
template <typename T> struct MadCarry { // kind: as above; bit 3: the upper half of the product
  static void run(Warp &warp, const Instruction &i, uint32_t mask) {
    using U = Unsigned<T>;
    const T *a = warp.lanes<T>(i.source(0)), *b = warp.lanes<T>(i.source(1)), *c = warp.lanes<T>(i.source(2));
    T *to = warp.lanes<T>(i.destination(0));
    uint32_t next = warp.carry;
    for (int lane = 0; lane < 32; ++lane) {
      if (!(mask >> lane & 1))
        continue;
      U product = i.kind & 8 ? U(MulHi::of(a[lane], b[lane])) : U(MulLo::of(a[lane], b[lane]));
      unsigned __int128 wide = (unsigned __int128)product + U(c[lane]) + (i.kind & 1 ? warp.carry >> lane & 1 : 0);
      to[lane] = T(wide);
      next = (next & ~(1u << lane)) | (uint32_t(wide >> (8 * sizeof(T))) & 1) << lane;
    }
    if (i.kind & 2)
      warp.carry = next;
  }
};

template <bool signedA, bool signedB> void runDp4a(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    int32_t sum = 0;
    for (int byte = 0; byte < 32; byte += 8) {
      int32_t x = signedA ? int8_t(a[lane] >> byte) : uint8_t(a[lane] >> byte);
      int32_t y = signedB ? int8_t(b[lane] >> byte) : uint8_t(b[lane] >> byte);
      sum += x * y;
    }
    return c[lane] + uint32_t(sum);
  });
}

// .relu of min and max.
template <typename F> struct Relu {
  template <typename T> static T of(T a, T b) {
    T value = T(F::of(a, b));
    return value > 0 ? value : T(0);
  }
};

bool isInteger(Type t) { return pick<Binary<Add>::Of>(t) != nullptr; }

template <typename F> bool binaryInteger(Decoder &d, Type type) {
  Execute run = pick<Binary<F>::template Of>(type);
  unsigned bytes = ptx::bytesOf(type);
  return run && d.need(3, 3) && d.destination(0, bytes) && d.values(1, 2, type) && d.pure(run);
}

bool decodeDiv(Decoder &d) {
  Type type = d.takeType();
  bool isDiv = d.base() == "div";
  Execute run = isDiv ? pick<Division<Div>::Of>(type) : pick<Division<Rem>::Of>(type);
  return run && d.need(3, 3) && d.destination(0, ptx::bytesOf(type)) && d.values(1, 2, type) && d.pure(run);
}

bool decodeMad(Decoder &d) {
  bool withCarry = d.base() == "madc" || d.take("cc");
  int half = d.takeOne({"lo", "hi", "wide"});
  Type type = d.takeType();
  if (half < 0 || !isInteger(type))
    return false;
  unsigned bytes = ptx::bytesOf(type);
  Type sumType = type;
  Execute run = half == 0 ? pick<Ternary<MadLo>::Of>(type) : half == 1 ? pick<Ternary<MadHi>::Of>(type) : nullptr;
  if (half == 2) {
    run = bytes < 8 ? pick<MadWide>(type) : nullptr;
    bytes *= 2;
    sumType = bytes == 8 ? Type::U64 : Type::U32;
  }
  if (withCarry) {
    run = half == 2 ? nullptr : pick<MadCarry>(type);
    bool out = d.base() == "mad" || d.take("cc");
    d.out->kind = uint8_t((d.base() == "madc" ? 1 : 0) | (out ? 2 : 0) | (half == 1 ? 8 : 0));
  }
  return run && d.need(4, 4) && d.destination(0, bytes) && d.values(1, 2, type) && d.value(3, sumType) && d.pure(run);
}

bool decodeCarry(Decoder &d) {
  bool in = d.base() == "addc" || d.base() == "subc", subtracts = d.base()[0] == 's';
  bool out = d.take("cc");
  Type type = d.takeType();
  Execute run = pick<WithCarry>(type);
  d.out->kind = uint8_t((in ? 1 : 0) | (out ? 2 : 0) | (subtracts ? 4 : 0));
  return run && d.need(3, 3) && d.destination(0, ptx::bytesOf(type)) && d.values(1, 2, type) && d.pure(run);
}

bool decodeSad(Decoder &d) {
  Type type = d.takeType();
  Execute run = pick<Ternary<Sad>::Of>(type);
  return run && d.need(4, 4) && d.destination(0, ptx::bytesOf(type)) && d.values(1, 3, type) && d.pure(run);
}

bool decodeDp4a(Decoder &d) {
  Type a = d.takeType(), b = d.takeType();
  static const Execute runs[] = {runDp4a<false, false>, runDp4a<false, true>, runDp4a<true, false>,
                                 runDp4a<true, true>};
  return d.need(4, 4) && d.destination(0, 4) && d.values(1, 3, Type::B32) &&
         d.pure(runs[isSigned(a) * 2 + isSigned(b)]);
}

} // namespace

// Where the type decides, the float decoder comes first and hands over the integers.
bool decodeIntegerArithmetic(Decoder &d, std::string_view name, Type type) {
  if ((name == "min" || name == "max") && (type == Type::S32 || type == Type::S16x2) && d.take("relu")) {
    bool isMin = name == "min";
    Execute run = type == Type::S32 ? (isMin ? runBinary<Relu<Min>, int32_t> : runBinary<Relu<Max>, int32_t>)
                                    : (isMin ? runBinary<Packed<Relu<Min>, int16_t>, uint32_t>
                                             : runBinary<Packed<Relu<Max>, int16_t>, uint32_t>);
    return d.need(3, 3) && d.destination(0, 4) && d.values(1, 2, Type::B32) && d.pure(run);
  }
  if (type == Type::U16x2 || type == Type::S16x2) {
    bool isS = type == Type::S16x2;
    Execute run =
        name == "add"   ? runBinary<Packed<Add, uint16_t>, uint32_t>
        : name == "sub" ? runBinary<Packed<Sub, uint16_t>, uint32_t>
        : name == "min" ? (isS ? runBinary<Packed<Min, int16_t>, uint32_t> : runBinary<Packed<Min, uint16_t>, uint32_t>)
        : name == "max" ? (isS ? runBinary<Packed<Max, int16_t>, uint32_t> : runBinary<Packed<Max, uint16_t>, uint32_t>)
                        : nullptr;
    return run && d.need(3, 3) && d.destination(0, 4) && d.values(1, 2, Type::B32) && d.pure(run);
  }
  if (!isInteger(type))
    return false;
  unsigned bytes = ptx::bytesOf(type);
  if (name == "add" || name == "sub") {
    if (d.take("cc")) {
      d.out->kind = uint8_t(2 | (name == "sub" ? 4 : 0));
      return d.need(3, 3) && d.destination(0, bytes) && d.values(1, 2, type) && d.pure(pick<WithCarry>(type));
    }
    if (d.take("sat"))
      return type == Type::S32 && d.need(3, 3) && d.destination(0, 4) && d.values(1, 2, type) &&
             d.pure(name == "add" ? Execute(runBinary<AddSat, int32_t>) : Execute(runBinary<SubSat, int32_t>));
    return name == "add" ? binaryInteger<Add>(d, type) : binaryInteger<Sub>(d, type);
  }
  if (name == "min")
    return binaryInteger<Min>(d, type);
  if (name == "max")
    return binaryInteger<Max>(d, type);
  if (name == "mul") {
    int half = d.takeOne({"lo", "hi", "wide"});
    if (half == 2) {
      Execute run = bytes < 8 ? pick<MulWide>(type) : nullptr;
      return run && d.need(3, 3) && d.destination(0, bytes * 2) && d.values(1, 2, type) && d.pure(run);
    }
    return half == 0 ? binaryInteger<MulLo>(d, type) : half == 1 && binaryInteger<MulHi>(d, type);
  }
  if (name == "abs" || name == "neg") {
    Execute run = name == "abs" ? pick<Unary<Abs>::Of>(type) : pick<Unary<Neg>::Of>(type);
    return d.need(2, 2) && d.destination(0, bytes) && d.value(1, type) && d.pure(run);
  }
  if (name == "div" || name == "rem")
    return decodeDiv(d);
  return name == "mad" && decodeMad(d);
}

bool decodeDivision(Decoder &d) { return decodeDiv(d); }
bool decodeMultiplyAdd(Decoder &d) { return decodeMad(d); }

const DecodeRow integerRows[] = {{"addc", decodeCarry}, {"subc", decodeCarry}, {"madc", decodeMad}, {"rem", decodeDiv},
                                 {"sad", decodeSad},    {"dp4a", decodeDp4a},  {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
