// Arithmetic on f32 and f64, and the entries that floats share with integers: add, mul, min, ...
#include "runtime/emu/exec/Float.h"

#include <cfenv>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

float canonical(float x) { return x == x ? x : bitsTo<float>(0x7fffffffu); }
double canonical(double x) { return x == x ? x : bitsTo<double>(uint64_t(0x7ff8000000000000)); }

// The result of arithmetic. A NaN of f32 is always the same; one of f64 keeps its payload, and an invalid operation
// makes fff8000000000000, on the host's unit as on an H100.
float arithmetic(float x) { return canonical(x); }
double arithmetic(double x) { return x; }

struct Add {
  template <typename T> static T of(T a, T b) { return arithmetic(a + b); }
};
struct Sub {
  template <typename T> static T of(T a, T b) { return arithmetic(a - b); }
};
struct Mul {
  template <typename T> static T of(T a, T b) { return arithmetic(a * b); }
};
struct Div {
  template <typename T> static T of(T a, T b) { return arithmetic(a / b); }
};
struct Fma {
  static float of(float a, float b, float c) { return arithmetic(__builtin_fmaf(a, b, c)); }
  static double of(double a, double b, double c) { return arithmetic(__builtin_fma(a, b, c)); }
};
// Of a NaN and a number the number; -0 is smaller than +0.
struct Min {
  template <typename T> static T of(T a, T b) {
    T least = a < b || (a == b && std::signbit(a)) ? a : b;
    return a != a ? canonical(b) : b != b ? a : least;
  }
};
struct Max {
  template <typename T> static T of(T a, T b) {
    T most = a > b || (a == b && !std::signbit(a)) ? a : b;
    return a != a ? canonical(b) : b != b ? a : most;
  }
};
struct MinNan {
  template <typename T> static T of(T a, T b) { return a != a || b != b ? canonical(a + b) : Min::of(a, b); }
};
struct MaxNan {
  template <typename T> static T of(T a, T b) { return a != a || b != b ? canonical(a + b) : Max::of(a, b); }
};
struct Abs {
  static float of(float a) { return bitsTo<float>(bitsTo<uint32_t>(a) & 0x7fffffffu); }
  static double of(double a) { return bitsTo<double>(bitsTo<uint64_t>(a) & 0x7fffffffffffffffull); }
};
struct Neg {
  static float of(float a) { return bitsTo<float>(bitsTo<uint32_t>(a) ^ 0x80000000u); }
  static double of(double a) { return bitsTo<double>(bitsTo<uint64_t>(a) ^ 0x8000000000000000ull); }
};
struct CopySign { // the sign of a on b
  static float of(float a, float b) { return std::copysign(b, a); }
  static double of(double a, double b) { return std::copysign(b, a); }
};

float flush(float x) { return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x; }
float saturate(float x) { return x != x ? 0.0f : x < 0 ? 0.0f : x > 1 ? 1.0f : x + 0.0f; }

enum Operation : uint8_t { OpAdd, OpSub, OpMul, OpFma, OpDiv, OpRcp, OpSqrt, OpMin, OpMax };

// f32 with a rounding of its own, .ftz or .sat: in double, exact or to odd, then rounded once.
float slowFloat(Operation operation, Rounding rounding, float a, float b, float c) {
  if (operation == OpMin)
    return Min::of(a, b);
  if (operation == OpMax)
    return Max::of(a, b);
  double x = a, y = b, exact = 0;
  if (operation == OpRcp) {
    y = x;
    x = 1;
  }
  switch (operation) {
  case OpAdd:
    exact = sumToOdd(x, y);
    break;
  case OpSub:
    exact = sumToOdd(x, -y);
    break;
  case OpMul:
    exact = x * y;
    break;
  case OpFma:
    exact = sumToOdd(x * y, c);
    break;
  case OpSqrt: {
    double root = std::sqrt(x);
    exact = root > 0 ? toOdd(root, __builtin_fma(-root, root, x)) : root;
    break;
  }
  default: {
    double quotient = x / y;
    double rest = __builtin_fma(-quotient, y, x);
    exact =
        quotient != 0 && std::isfinite(quotient) && std::isfinite(y) ? toOdd(quotient, y > 0 ? rest : -rest) : quotient;
  }
  }
  if (exact == 0 && rounding == Rounding::Down && (operation == OpAdd || operation == OpSub || operation == OpFma) &&
      !(operation == OpFma ? std::signbit(float(x * y)) == std::signbit(c)
                           : std::signbit(a) == (std::signbit(b) != (operation == OpSub))))
    exact = -0.0; // a sum that cancels is -0 where everything rounds down
  return canonical(exact == exact ? bitsTo<float>(encodeFloat(exact, formatF32, rounding)) : NAN);
}

// kind: the operation; extra: the rounding; flags: bit 0 ftz, bit 1 sat.
void runSlowFloat(Warp &warp, const Instruction &i, uint32_t mask) {
  auto at = [&](int s) { return s < i.sources ? warp.lanes<float>(i.source(s)) : nullptr; };
  const float *a = at(0), *b = at(1), *c = at(2);
  bool ftz = i.flags & 1, sat = i.flags & 2;
  eachActive<float>(warp, i.destination(0), mask, [&](int lane) {
    float x = a[lane], y = b ? b[lane] : 0, z = c ? c[lane] : 0;
    if (ftz) {
      x = flush(x);
      y = flush(y);
      z = flush(z);
    }
    float result = slowFloat(Operation(i.kind), Rounding(i.extra), x, y, z);
    if (ftz)
      result = flush(result);
    return sat ? saturate(result) : result;
  });
}

// f64 with a rounding of its own: the host's unit is switched.
void runSlowDouble(Warp &warp, const Instruction &i, uint32_t mask) {
  auto at = [&](int s) { return s < i.sources ? warp.lanes<double>(i.source(s)) : nullptr; };
  const double *a = at(0), *b = at(1), *c = at(2);
  static const int modes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_DOWNWARD, FE_UPWARD};
  eachActive<double>(warp, i.destination(0), mask, [&](int lane) {
    volatile double x = a[lane], y = b ? b[lane] : 0, z = c ? c[lane] : 0, result = 0;
    std::fesetround(modes[i.extra & 3]);
    switch (Operation(i.kind)) {
    case OpAdd:
      result = x + y;
      break;
    case OpSub:
      result = x - y;
      break;
    case OpMul:
      result = x * y;
      break;
    case OpFma:
      result = std::fma(x, y, z);
      break;
    case OpRcp:
      result = 1.0 / x;
      break;
    case OpSqrt:
      result = std::sqrt(x);
      break;
    default:
      result = x / y;
    }
    std::fesetround(FE_TONEAREST);
    return arithmetic(double(result));
  });
}

template <typename F> Execute binaryOf(Type type) {
  return type == Type::F32 ? Execute(runBinary<F, float>) : Execute(runBinary<F, double>);
}

bool isHalf(Type type) {
  return type == Type::F16 || type == Type::BF16 || type == Type::F16x2 || type == Type::BF16x2;
}

bool floatArithmetic(Decoder &d, Operation operation, Type type, Execute fast, size_t sources) {
  int rounding = d.takeOne({"rn", "rz", "rm", "rp"});
  bool ftz = d.take("ftz"), sat = d.take("sat");
  Execute run = fast;
  if (rounding > 0 || ftz || sat) {
    run = type == Type::F32 ? runSlowFloat : runSlowDouble;
    if (type == Type::F64 && (ftz || sat))
      return false;
  }
  d.out->kind = operation;
  d.out->extra = uint64_t(rounding < 0 ? 0 : rounding);
  d.out->flags = uint8_t((ftz ? 1 : 0) | (sat ? 2 : 0));
  return d.need(1 + sources, 1 + sources) && d.destination(0, ptx::bytesOf(type)) && d.values(1, sources, type) &&
         d.pure(run);
}

bool decodeAddSubMul(Decoder &d) {
  std::string_view name = d.base();
  Type type = d.peekType();
  if (type != Type::F32 && type != Type::F64 && !isHalf(type))
    return decodeIntegerArithmetic(d, name, d.takeType());
  d.takeType();
  if (isHalf(type))
    return decodeHalf(d, name, type);
  Operation operation = name == "add" ? OpAdd : name == "sub" ? OpSub : OpMul;
  Execute run = name == "add" ? binaryOf<Add>(type) : name == "sub" ? binaryOf<Sub>(type) : binaryOf<Mul>(type);
  return floatArithmetic(d, operation, type, run, 2);
}

bool decodeFma(Decoder &d) {
  Type type = d.peekType();
  if (d.base() == "mad" && type != Type::F32 && type != Type::F64)
    return decodeMultiplyAdd(d);
  d.takeType();
  if (isHalf(type))
    return decodeHalf(d, "fma", type);
  if (type != Type::F32 && type != Type::F64)
    return false;
  return floatArithmetic(d, OpFma, type,
                         type == Type::F32 ? Execute(runTernary<Fma, float>) : Execute(runTernary<Fma, double>), 3);
}

bool decodeMinMax(Decoder &d) {
  std::string_view name = d.base();
  Type type = d.takeType();
  if (isHalf(type))
    return decodeHalf(d, name, type);
  if (type != Type::F32 && type != Type::F64)
    return decodeIntegerArithmetic(d, name, type);
  bool nan = d.take("NaN"), isMin = name == "min";
  Execute run = isMin ? (nan ? binaryOf<MinNan>(type) : binaryOf<Min>(type))
                      : (nan ? binaryOf<MaxNan>(type) : binaryOf<Max>(type));
  if (nan)
    return d.need(3, 3) && d.destination(0, ptx::bytesOf(type)) && d.values(1, 2, type) && d.pure(run);
  return floatArithmetic(d, isMin ? OpMin : OpMax, type, run, 2);
}

void runFlush(Warp &warp, const Instruction &i, uint32_t mask) { // abs.ftz and neg.ftz: kind 1: neg
  const float *a = warp.lanes<float>(i.source(0));
  each<float>(warp, i.destination(0), mask, [&](int lane) {
    float x = flush(a[lane]);
    return i.kind ? Neg::of(x) : Abs::of(x);
  });
}

bool decodeAbsNeg(Decoder &d) {
  std::string_view name = d.base();
  bool ftz = d.take("ftz"), isAbs = name == "abs";
  Type type = d.takeType();
  if (isHalf(type))
    return decodeHalf(d, name, type);
  if (type != Type::F32 && type != Type::F64)
    return decodeIntegerArithmetic(d, name, type);
  Execute run = type == Type::F32 ? (isAbs ? runUnary<Abs, float> : runUnary<Neg, float>)
                                  : (isAbs ? runUnary<Abs, double> : runUnary<Neg, double>);
  d.out->kind = !isAbs;
  return d.need(2, 2) && d.destination(0, ptx::bytesOf(type)) && d.value(1, type) && d.pure(ftz ? runFlush : run);
}

bool decodeDiv(Decoder &d) {
  Type type = d.peekType();
  if (type != Type::F32 && type != Type::F64)
    return decodeDivision(d);
  d.takeType();
  if (d.takeOne({"approx", "full"}) >= 0) // computed exactly
    return floatArithmetic(d, OpDiv, type, binaryOf<Div>(type), 2);
  return floatArithmetic(d, OpDiv, type, binaryOf<Div>(type), 2);
}

struct Rcp {
  template <typename T> static T of(T a) { return arithmetic(T(1) / a); }
};
struct Sqrt {
  static float of(float a) { return arithmetic(std::sqrt(a)); }
  static double of(double a) { return arithmetic(std::sqrt(a)); }
};

bool decodeRoot(Decoder &d) { // rcp and sqrt with a rounding; the approximations are next door
  bool isRcp = d.base() == "rcp";
  if (d.take("approx"))
    return decodeApproximation(d);
  Type type = d.takeType();
  if (type != Type::F32 && type != Type::F64)
    return false;
  Execute run = type == Type::F32 ? (isRcp ? runUnary<Rcp, float> : runUnary<Sqrt, float>)
                                  : (isRcp ? runUnary<Rcp, double> : runUnary<Sqrt, double>);
  return floatArithmetic(d, isRcp ? OpRcp : OpSqrt, type, run, 1);
}

bool decodeApprox(Decoder &d) {
  d.take("approx");
  return decodeApproximation(d);
}

bool decodeCopySign(Decoder &d) {
  Type type = d.takeType();
  return (type == Type::F32 || type == Type::F64) && d.need(3, 3) && d.destination(0, ptx::bytesOf(type)) &&
         d.values(1, 2, type) && d.pure(binaryOf<CopySign>(type));
}

// testp: zeros are normal.
template <typename T> void runTest(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  static const int classes[] = {0, FP_INFINITE, 0, FP_NAN, FP_NORMAL, FP_SUBNORMAL};
  setPredicate(warp, i.destination(0), mask, gather([&](int lane) {
                 if (i.kind == 0)
                   return bool(std::isfinite(a[lane]));
                 if (i.kind == 2)
                   return !std::isnan(a[lane]);
                 return std::fpclassify(a[lane] == 0 ? T(1) : a[lane]) == classes[i.kind];
               }));
}
bool decodeTest(Decoder &d) {
  int kind = d.takeOne({"finite", "infinite", "number", "notanumber", "normal", "subnormal"});
  Type type = d.takeType();
  d.out->kind = uint8_t(kind);
  return kind >= 0 && (type == Type::F32 || type == Type::F64) && d.need(2, 2) && d.destinationPredicate(0) &&
         d.value(1, type) && d.pure(type == Type::F32 ? Execute(runTest<float>) : Execute(runTest<double>));
}

} // namespace

const DecodeRow floatRows[] = {{"add", decodeAddSubMul},     {"sub", decodeAddSubMul}, {"mul", decodeAddSubMul},
                               {"fma", decodeFma},           {"mad", decodeFma},       {"min", decodeMinMax},
                               {"max", decodeMinMax},        {"abs", decodeAbsNeg},    {"neg", decodeAbsNeg},
                               {"div", decodeDiv},           {"rcp", decodeRoot},      {"sqrt", decodeRoot},
                               {"rsqrt", decodeApprox},      {"ex2", decodeApprox},    {"lg2", decodeApprox},
                               {"sin", decodeApprox},        {"cos", decodeApprox},    {"tanh", decodeApprox},
                               {"copysign", decodeCopySign}, {"testp", decodeTest},    {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
