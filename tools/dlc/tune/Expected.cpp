#include "tools/dlc/tune/Expected.h"

#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstring>

using namespace llvm;

namespace dlc::driver {

void Expected::settle() {
  tolerances.clear();
  for (const HostTensor &tensor : tensors) {
    unsigned bits = compiler::factsOf(tensor.type).bits;
    double unit = bits <= 8 ? 0.25 : bits <= 16 ? 0.02 : 1e-3;
    tolerances.push_back({unit, (bits <= 16 ? unit / 4 : 1e-4) * largest(tensor)});
  }
}

// Halves between infinities are the floats with the same bits, times a power of two.
static float ofHalf(uint16_t bits) {
  float magnitude = bit_cast<float>(uint32_t(bits & 0x7fff) << 13) * 0x1p112f;
  return bits & 0x8000 ? -magnitude : magnitude;
}

// Whether all elements are within the tolerance, and finite: what nearly all schedules pass, looked at as fast as
// memory gives it.
template <typename Bits, typename Decode>
static bool areNear(const HostTensor &found, const HostTensor &expected, const Tolerance &tolerance, Decode decode) {
  const char *a = found.bytes.data(), *b = expected.bytes.data();
  auto absolute = float(tolerance.atol), relative = float(tolerance.rtol);
  bool near = true;
  for (size_t at = 0, end = expected.bytes.size(); at < end; at += sizeof(Bits)) {
    Bits bits[2];
    std::memcpy(&bits[0], a + at, sizeof(Bits));
    std::memcpy(&bits[1], b + at, sizeof(Bits));
    float wanted = decode(bits[1]);
    near &= std::fabs(decode(bits[0]) - wanted) <= absolute + relative * std::fabs(wanted);
  }
  return near;
}

static bool areNear(const HostTensor &found, const HostTensor &expected, const Tolerance &tolerance) {
  using Type = plan::ElementType;
  if (found.type != expected.type || found.bytes.size() != expected.bytes.size())
    return false;
  if (found.bytes == expected.bytes)
    return true;
  if (expected.type == Type::F32)
    return areNear<uint32_t>(found, expected, tolerance, bit_cast<float, uint32_t>);
  if (expected.type == Type::BF16)
    return areNear<uint16_t>(found, expected, tolerance,
                             [](uint16_t bits) { return bit_cast<float>(uint32_t(bits) << 16); });
  return expected.type == Type::F16 && areNear<uint16_t>(found, expected, tolerance, ofHalf);
}

std::string Expected::problem(const std::vector<HostTensor> &found) const {
  for (size_t i = 0; i < tensors.size(); ++i) {
    const HostTensor &expected = tensors[i];
    if (areNear(found[i], expected, tolerances[i]))
      continue;
    Comparison comparison = compare(found[i], expected, tolerances[i]);
    if (comparison.equal)
      continue;
    if (!comparison.problem.empty())
      return comparison.problem;
    return "element " + indexText(comparison.worst, expected.dims) + " is " + elementText(found[i], comparison.worst) +
           ", by the usual schedule " + elementText(expected, comparison.worst);
  }
  return "";
}

} // namespace dlc::driver
