// What elementwise ops compute on one element: one row per op.
#include "ir/Elementwise.h"
#include "ir/data/ElementAccess.h"
#include "llvm/ADT/StringMap.h"
#include <cmath>

using namespace mlir;

namespace dlc {

static double sign(double x) { return std::isnan(x) ? x : double((x > 0) - (x < 0)); }
static double relu(double x) { return x < 0 ? 0 : x; } // NaN stays
static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
static double larger(double a, double b) { return std::isnan(a) || a > b || (a == b && !std::signbit(a)) ? a : b; }
static double smaller(double a, double b) { return std::isnan(a) || a < b || (a == b && std::signbit(a)) ? a : b; }

static uint64_t bits(int64_t value) { return uint64_t(value); }

static int64_t divide(int64_t a, int64_t b, Type type) {
  if (b == 0)
    return 0;
  if (isUnsigned(type))
    return int64_t(bits(a) / bits(b));
  return b == -1 ? int64_t(0 - bits(a)) : a / b;
}

static bool less(int64_t a, int64_t b, Type type) { return isUnsigned(type) ? bits(a) < bits(b) : a < b; }

static int64_t shiftLeft(int64_t a, int64_t b, Type type) {
  return bits(b) >= type.getIntOrFloatBitWidth() ? 0 : int64_t(bits(a) << b);
}
static int64_t shiftRight(int64_t a, int64_t b, Type type) {
  bool out = bits(b) >= type.getIntOrFloatBitWidth();
  if (isUnsigned(type))
    return out ? 0 : int64_t(bits(a) >> b);
  return a >> (out ? 63 : b);
}

// clang-format off
static const ScalarFunctions kRows[] = {
  // reals of one operand
  {"dlc.exp",     [](double x) { return std::exp(x); },     nullptr, nullptr, nullptr},
  {"dlc.log",     [](double x) { return std::log(x); },     nullptr, nullptr, nullptr},
  {"dlc.sqrt",    [](double x) { return std::sqrt(x); },    nullptr, nullptr, nullptr},
  {"dlc.rsqrt",   [](double x) { return 1 / std::sqrt(x); }, nullptr, nullptr, nullptr},
  {"dlc.sin",     [](double x) { return std::sin(x); },     nullptr, nullptr, nullptr},
  {"dlc.cos",     [](double x) { return std::cos(x); },     nullptr, nullptr, nullptr},
  {"dlc.tan",     [](double x) { return std::tan(x); },     nullptr, nullptr, nullptr},
  {"dlc.asin",    [](double x) { return std::asin(x); },    nullptr, nullptr, nullptr},
  {"dlc.acos",    [](double x) { return std::acos(x); },    nullptr, nullptr, nullptr},
  {"dlc.atan",    [](double x) { return std::atan(x); },    nullptr, nullptr, nullptr},
  {"dlc.sinh",    [](double x) { return std::sinh(x); },    nullptr, nullptr, nullptr},
  {"dlc.cosh",    [](double x) { return std::cosh(x); },    nullptr, nullptr, nullptr},
  {"dlc.tanh",    [](double x) { return std::tanh(x); },    nullptr, nullptr, nullptr},
  {"dlc.asinh",   [](double x) { return std::asinh(x); },   nullptr, nullptr, nullptr},
  {"dlc.acosh",   [](double x) { return std::acosh(x); },   nullptr, nullptr, nullptr},
  {"dlc.atanh",   [](double x) { return std::atanh(x); },   nullptr, nullptr, nullptr},
  {"dlc.erf",     [](double x) { return std::erf(x); },     nullptr, nullptr, nullptr},
  {"dlc.floor",   [](double x) { return std::floor(x); },   nullptr, nullptr, nullptr},
  {"dlc.ceil",    [](double x) { return std::ceil(x); },    nullptr, nullptr, nullptr},
  {"dlc.round",   [](double x) { return std::nearbyint(x); }, nullptr, nullptr, nullptr},
  {"dlc.sigmoid", sigmoid,                                  nullptr, nullptr, nullptr},
  // one operand of any type
  {"dlc.neg",  [](double x) { return -x; },          nullptr, [](int64_t x, bool) { return int64_t(0 - bits(x)); }, nullptr},
  {"dlc.abs",  [](double x) { return std::fabs(x); }, nullptr, [](int64_t x, bool u) { return u || x >= 0 ? x : int64_t(0 - bits(x)); }, nullptr},
  {"dlc.sign", sign,                                 nullptr, [](int64_t x, bool u) { return x == 0 ? int64_t(0) : u || x > 0 ? 1 : -1; }, nullptr},
  {"dlc.relu", relu,                                 nullptr, [](int64_t x, bool u) { return u || x > 0 ? x : int64_t(0); }, nullptr},
  {"dlc.not",  nullptr,                              nullptr, [](int64_t x, bool) { return ~x; }, nullptr},
  // two operands
  {"dlc.add", nullptr, [](double a, double b) { return a + b; }, nullptr, [](int64_t a, int64_t b, Type) { return int64_t(bits(a) + bits(b)); }},
  {"dlc.sub", nullptr, [](double a, double b) { return a - b; }, nullptr, [](int64_t a, int64_t b, Type) { return int64_t(bits(a) - bits(b)); }},
  {"dlc.mul", nullptr, [](double a, double b) { return a * b; }, nullptr, [](int64_t a, int64_t b, Type) { return int64_t(bits(a) * bits(b)); }},
  {"dlc.div", nullptr, [](double a, double b) { return a / b; }, nullptr, divide},
  {"dlc.pow", nullptr, [](double a, double b) { return std::pow(a, b); }, nullptr, nullptr}, // integers: PowOp::evaluateElement
  {"dlc.max", nullptr, larger,  nullptr, [](int64_t a, int64_t b, Type type) { return less(a, b, type) ? b : a; }},
  {"dlc.min", nullptr, smaller, nullptr, [](int64_t a, int64_t b, Type type) { return less(a, b, type) ? a : b; }},
  {"dlc.and", nullptr, nullptr, nullptr, [](int64_t a, int64_t b, Type) { return a & b; }},
  {"dlc.or",  nullptr, nullptr, nullptr, [](int64_t a, int64_t b, Type) { return a | b; }},
  {"dlc.xor", nullptr, nullptr, nullptr, [](int64_t a, int64_t b, Type) { return a ^ b; }},
  {"dlc.shift_left",  nullptr, nullptr, nullptr, shiftLeft},
  {"dlc.shift_right", nullptr, nullptr, nullptr, shiftRight},
};
// clang-format on

const ScalarFunctions *scalarFunctions(StringRef operationName) {
  static const llvm::StringMap<const ScalarFunctions *> rows = [] {
    llvm::StringMap<const ScalarFunctions *> map;
    for (const ScalarFunctions &row : kRows)
      map[row.name] = &row;
    return map;
  }();
  return rows.lookup(operationName);
}

Scalar evaluateRow(const ScalarFunctions &row, ArrayRef<Scalar> elements) {
  Type type = elements[0].type;
  bool reals = llvm::any_of(elements, [](const Scalar &element) { return element.isFloat(); });
  if (elements.size() == 1)
    return reals ? Scalar::ofReal(type, row.real1(elements[0].real))
                 : Scalar::ofInteger(type, row.integer1(elements[0].integer, isUnsigned(type)));
  if (reals)
    return Scalar::ofReal(type, row.real2(elements[0].real, elements[1].real));
  return Scalar::ofInteger(type, row.integer2(elements[0].integer, elements[1].integer, elements[1].type));
}

} // namespace dlc
