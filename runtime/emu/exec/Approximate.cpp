// Arithmetic on short floats, and the functions that the hardware approximates. Approximations are
// computed in double and rounded once: within every bound that the PTX manual gives.
#include "runtime/emu/exec/Float.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

enum Operation : uint8_t {
  OpAdd,
  OpSub,
  OpMul,
  OpFma,
  OpMin,
  OpMax,
  OpMinNan,
  OpMaxNan,
  OpAbs,
  OpNeg,
  OpEx2,
  OpLg2,
  OpSin,
  OpCos,
  OpTanh,
  OpRcp,
  OpRsqrt,
  OpSqrt
};

double approximate(Operation operation, double x) {
  switch (operation) {
  case OpEx2:
    return std::exp2(x);
  case OpLg2:
    return std::log2(x);
  case OpSin:
    return std::sin(x);
  case OpCos:
    return std::cos(x);
  case OpTanh:
    return std::tanh(x);
  case OpRcp:
    return 1 / x;
  case OpRsqrt:
    return 1 / std::sqrt(x);
  default:
    return std::sqrt(x);
  }
}

// flags: bit 0 ftz, bit 1 sat, bit 2 relu, bit 3 bf16.
uint16_t halfOperation(Operation operation, unsigned flags, uint16_t a, uint16_t b, uint16_t c) {
  if (operation == OpNeg)
    return a ^ 0x8000;
  if (operation == OpAbs)
    return a & 0x7fff;
  const bool bfloat = flags & 8;
  const FloatFormat &format = bfloat ? formatBF16 : formatF16;
  auto wide = [&](uint16_t bits) -> double {
    if (!bfloat && (flags & 1) && (bits & 0x7c00) == 0)
      bits &= 0x8000;
    return bfloat ? bfloatToFloat(bits) : halfToFloat(bits);
  };
  double x = wide(a), y = wide(b), z = wide(c), result = 0;
  switch (operation) {
  case OpAdd:
    result = sumToOdd(x, y);
    break;
  case OpSub:
    result = sumToOdd(x, -y);
    break;
  case OpMul:
    result = x * y;
    break;
  case OpFma:
    result = sumToOdd(x * y, z);
    break;
  case OpMinNan:
  case OpMaxNan:
  case OpMin:
  case OpMax: {
    bool isMin = operation == OpMin || operation == OpMinNan;
    if (x != x || y != y)
      result = operation == OpMinNan || operation == OpMaxNan || (x != x && y != y) ? NAN : x != x ? y : x;
    else if (x == y)
      result = std::signbit(x) == isMin ? x : y;
    else
      result = (x < y) == isMin ? x : y;
    break;
  }
  default:
    result = approximate(operation, x);
  }
  if (result != result)
    return flags & 2 ? 0 : canonicalNan16();
  if ((flags & 2))
    result = result < 0 ? 0 : result > 1 ? 1 : result;
  if ((flags & 4) && std::signbit(result))
    result = 0;
  uint16_t bits = uint16_t(encodeFloat(result, format, Rounding::Nearest));
  if (!bfloat && (flags & 1) && (bits & 0x7c00) == 0)
    bits &= 0x8000;
  return bits;
}

template <typename T> void runHalf(Warp &warp, const Instruction &i, uint32_t mask) {
  auto at = [&](int s) { return s < i.sources ? warp.lanes<T>(i.source(s)) : nullptr; };
  const T *a = at(0), *b = at(1), *c = at(2);
  eachActive<T>(warp, i.destination(0), mask, [&](int lane) {
    T x = a[lane], y = b ? b[lane] : T(0), z = c ? c[lane] : T(0);
    T result = halfOperation(Operation(i.kind), i.flags, uint16_t(x), uint16_t(y), uint16_t(z));
    if constexpr (sizeof(T) == 4)
      result |= T(halfOperation(Operation(i.kind), i.flags, uint16_t(x >> 16), uint16_t(y >> 16), uint16_t(z >> 16)))
                << 16;
    return result;
  });
}

bool halfInstruction(Decoder &d, Operation operation, Type type, size_t sources) {
  d.out->kind = operation;
  d.out->flags = uint8_t((d.take("ftz") ? 1 : 0) | (d.take("sat") ? 2 : 0) | (d.take("relu") ? 4 : 0) |
                         (type == Type::BF16 || type == Type::BF16x2 ? 8 : 0));
  unsigned bytes = ptx::bytesOf(type);
  return d.need(1 + sources, 1 + sources) && d.destination(0, bytes) && d.values(1, sources, type) &&
         d.pure(bytes == 2 ? Execute(runHalf<uint16_t>) : Execute(runHalf<uint32_t>));
}

// flags: bit 0 ftz.
template <Operation operation> void runApproximation(Warp &warp, const Instruction &i, uint32_t mask) {
  const float *a = warp.lanes<float>(i.source(0));
  bool ftz = i.flags & 1;
  auto flush = [](float x) { return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x; };
  eachActive<float>(warp, i.destination(0), mask, [&](int lane) {
    float result = float(approximate(operation, ftz ? flush(a[lane]) : a[lane]));
    result = ftz ? flush(result) : result;
    return result == result ? result : bitsTo<float>(0x7fffffffu);
  });
}

// rcp and rsqrt in double know the upper 20 bits of the mantissa: the lower word is zero.
void runCoarseDouble(Warp &warp, const Instruction &i, uint32_t mask) {
  const double *a = warp.lanes<double>(i.source(0));
  eachActive<double>(warp, i.destination(0), mask, [&](int lane) {
    double x = std::fabs(a[lane]) < 0x1p-1022 ? std::copysign(0.0, a[lane]) : a[lane];
    double result = approximate(Operation(i.kind), x);
    if (std::fabs(result) < 0x1p-1022)
      result = std::copysign(0.0, result);
    return result == result ? bitsTo<double>(bitsTo<uint64_t>(result) & 0xffffffff00000000ull)
                            : bitsTo<double>(uint64_t(0x7fffffff00000000));
  });
}

} // namespace

bool decodeHalf(Decoder &d, std::string_view name, Type type) {
  d.take("rn");
  bool nan = (name == "min" || name == "max") && d.take("NaN");
  static const struct {
    const char *name;
    Operation operation;
    size_t sources;
  } rows[] = {{"add", OpAdd, 2}, {"sub", OpSub, 2}, {"mul", OpMul, 2}, {"fma", OpFma, 3},
              {"min", OpMin, 2}, {"max", OpMax, 2}, {"abs", OpAbs, 1}, {"neg", OpNeg, 1}};
  for (const auto &row : rows)
    if (name == row.name)
      return halfInstruction(d, nan ? (row.operation == OpMin ? OpMinNan : OpMaxNan) : row.operation, type,
                             row.sources);
  return false;
}

bool decodeApproximation(Decoder &d) {
  static const struct {
    const char *name;
    Operation operation;
    Execute run;
  } rows[] = {{"ex2", OpEx2, runApproximation<OpEx2>},       {"lg2", OpLg2, runApproximation<OpLg2>},
              {"sin", OpSin, runApproximation<OpSin>},       {"cos", OpCos, runApproximation<OpCos>},
              {"tanh", OpTanh, runApproximation<OpTanh>},    {"rcp", OpRcp, runApproximation<OpRcp>},
              {"rsqrt", OpRsqrt, runApproximation<OpRsqrt>}, {"sqrt", OpSqrt, runApproximation<OpSqrt>}};
  for (const auto &row : rows) {
    if (d.base() != row.name)
      continue;
    Type type = d.takeType();
    if (type == Type::F16 || type == Type::BF16 || type == Type::F16x2 || type == Type::BF16x2)
      return (row.operation == OpEx2 || row.operation == OpTanh) && halfInstruction(d, row.operation, type, 1);
    bool ftz = d.take("ftz");
    d.out->kind = row.operation;
    d.out->flags = ftz;
    if (type == Type::F64)
      return (row.operation == OpRcp || row.operation == OpRsqrt) && d.need(2, 2) && d.destination(0, 8) &&
             d.value(1, type) && d.pure(runCoarseDouble);
    return type == Type::F32 && d.need(2, 2) && d.destination(0, 4) && d.value(1, type) && d.pure(row.run);
  }
  return false;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
