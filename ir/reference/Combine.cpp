#include "ir/reference/Combine.h"
#include "ir/data/ElementAccess.h"
#include <cmath>
#include <limits>

using namespace mlir;

namespace dlc {

double combineReals(ReduceKind kind, double a, double b) {
  switch (kind) {
  case ReduceKind::sum:
    return a + b;
  case ReduceKind::prod:
    return a * b;
  case ReduceKind::max:
    return std::isnan(a) || a > b ? a : b;
  case ReduceKind::min:
    return std::isnan(a) || a < b ? a : b;
  }
  return 0;
}

int64_t combineIntegers(ReduceKind kind, int64_t a, int64_t b, bool isUnsigned) {
  bool less = isUnsigned ? uint64_t(a) < uint64_t(b) : a < b;
  switch (kind) {
  case ReduceKind::sum:
    return int64_t(uint64_t(a) + uint64_t(b));
  case ReduceKind::prod:
    return int64_t(uint64_t(a) * uint64_t(b));
  case ReduceKind::max:
    return less ? b : a;
  case ReduceKind::min:
    return less ? a : b;
  }
  return 0;
}

double identityReal(ReduceKind kind) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  switch (kind) {
  case ReduceKind::sum:
    return 0;
  case ReduceKind::prod:
    return 1;
  case ReduceKind::max:
    return -infinity;
  case ReduceKind::min:
    return infinity;
  }
  return 0;
}

int64_t identityInteger(ReduceKind kind, Type type) {
  int64_t lowest = isUnsigned(type) ? 0 : int64_t(uint64_t(1) << (type.getIntOrFloatBitWidth() - 1));
  switch (kind) {
  case ReduceKind::sum:
    return 0;
  case ReduceKind::prod:
    return 1;
  case ReduceKind::max:
    return wrapInteger(type, lowest);
  case ReduceKind::min:
    return wrapInteger(type, isUnsigned(type) ? -1 : int64_t(uint64_t(lowest) - 1));
  }
  return 0;
}

} // namespace dlc
