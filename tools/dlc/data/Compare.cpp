// Element-wise comparison.
#include "tools/dlc/data/Compare.h"

#include <cmath>
#include <cstring>

namespace dlc::driver {

namespace {
// One element's difference and what was allowed.
struct Difference {
  double absolute = 0, relative = 0, excess = -1; // excess > 0: out of tolerance
};
} // namespace

static Difference differenceOf(double found, double expected, const Tolerance &tolerance) {
  if (std::isnan(found) && std::isnan(expected))
    return {};
  if (!std::isfinite(found) || !std::isfinite(expected))
    return found == expected ? Difference() : Difference{0, 0, HUGE_VAL};
  Difference difference;
  difference.absolute = std::fabs(found - expected);
  if (expected != 0)
    difference.relative = difference.absolute / std::fabs(expected);
  difference.excess = difference.absolute - (tolerance.atol + tolerance.rtol * std::fabs(expected));
  return difference;
}

// Of two integers, in full.
static uint64_t distance(const HostTensor &found, const HostTensor &expected, int64_t i) {
  int64_t a = found.integer(i), b = expected.integer(i);
  bool below = factsOf(expected.type).kind == TypeFacts::Unsigned ? uint64_t(a) < uint64_t(b) : a < b;
  return below ? uint64_t(b) - uint64_t(a) : uint64_t(a) - uint64_t(b);
}

Comparison compare(const HostTensor &found, const HostTensor &expected, const Tolerance &tolerance) {
  Comparison result;
  if (found.type != expected.type || found.dims != expected.dims) {
    result.problem = "expected " + describe(expected) + ", found " + describe(found);
    return result;
  }
  bool exact = factsOf(expected.type).kind != TypeFacts::Float;
  double worst = 0;
  for (int64_t i = 0, e = expected.size(); i < e; ++i) {
    Difference difference = differenceOf(found.real(i), expected.real(i), tolerance);
    if (exact) {
      difference.absolute = double(distance(found, expected, i));
      difference.relative = expected.real(i) != 0 ? difference.absolute / std::fabs(expected.real(i)) : 0;
      difference.excess = found.integer(i) == expected.integer(i) ? -1 : std::max(1.0, difference.absolute);
    }
    result.maxAbsolute = std::max(result.maxAbsolute, difference.absolute);
    result.maxRelative = std::max(result.maxRelative, difference.relative);
    if (difference.excess <= 0)
      continue;
    ++result.mismatches;
    result.special += !exact && std::isinf(difference.excess);
    if (difference.excess > worst) {
      worst = difference.excess;
      result.worst = i;
    }
  }
  result.equal = result.mismatches == 0;
  return result;
}

std::string elementText(const HostTensor &tensor, int64_t flat) {
  TypeFacts facts = factsOf(tensor.type);
  if (facts.kind == TypeFacts::Unsigned)
    return std::to_string(uint64_t(tensor.integer(flat)));
  if (facts.kind != TypeFacts::Float)
    return std::to_string(tensor.integer(flat));
  char text[40];
  snprintf(text, sizeof(text), tensor.type == ElementType::F64 ? "%.17g" : "%.9g", tensor.real(flat));
  return text;
}

std::string indexText(int64_t flat, llvm::ArrayRef<int64_t> dims) {
  std::string text = "]";
  for (size_t d = dims.size(); d-- > 0;) {
    text = (d ? "," : "") + std::to_string(flat % dims[d]) + text;
    flat /= dims[d];
  }
  return "[" + text;
}

// Where the finite element with the largest magnitude stands, among floats whose infinity has these bits: magnitudes
// are in the order of their bits. As fast as memory gives them.
template <typename Bits> static int64_t largestOf(const HostTensor &tensor, Bits infinity) {
  const Bits magnitude = Bits(-1) >> 1;
  auto at = [&](int64_t i) {
    Bits bits;
    std::memcpy(&bits, tensor.bytes.data() + size_t(i) * sizeof(Bits), sizeof(Bits));
    bits &= magnitude;
    return bits < infinity ? bits : Bits(0);
  };
  Bits most = 0;
  const int64_t count = tensor.size();
  for (int64_t i = 0; i < count; ++i)
    most = std::max(most, at(i));
  int64_t place = 0;
  while (place < count && at(place) != most)
    ++place;
  return place;
}

double largest(const HostTensor &tensor) {
  if (tensor.size() == 0)
    return 0;
  auto magnitude = [&](int64_t place) {
    double value = std::fabs(tensor.real(place));
    return std::isfinite(value) ? value : 0;
  };
  if (tensor.type == ElementType::F32)
    return magnitude(largestOf<uint32_t>(tensor, 0x7f800000));
  if (tensor.type == ElementType::F16)
    return magnitude(largestOf<uint16_t>(tensor, 0x7c00));
  if (tensor.type == ElementType::BF16)
    return magnitude(largestOf<uint16_t>(tensor, 0x7f80));
  double result = 0;
  for (int64_t i = 0, e = tensor.size(); i < e; ++i)
    if (double value = std::fabs(tensor.real(i)); std::isfinite(value))
      result = std::max(result, value);
  return result;
}

} // namespace dlc::driver
