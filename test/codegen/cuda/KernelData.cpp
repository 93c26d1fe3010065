#include "test/codegen/cuda/KernelData.h"

#include <cmath>
#include <limits>

using namespace mlir;

namespace dlc::test {

// An f32 that does not lie half way between two numbers of tf32, where the copy engine rounds to even and cvt.rna away
// from zero.
static double besideTies(double value) { return llvm::bit_cast<float>(llvm::bit_cast<uint32_t>(float(value)) | 1); }

Tensor randomTensor(RankedTensorType type, std::mt19937 &random, const InputOptions &options) {
  static const double specials[] = {NAN, INFINITY, -INFINITY, -0.0, 0.0, 1e-40, 1, -1};
  Tensor tensor = Tensor::zeros(type);
  std::uniform_real_distribution<double> real(options.positive ? 0.1 : -2, 2);
  Type element = type.getElementType();
  bool isSigned = !isUnsigned(element) && !options.positive;
  for (int64_t i = 0; i < tensor.size(); ++i) {
    double value = real(random);
    if (element.isInteger(8) && !options.positive) { // all of them, so that signs show
      tensor.set(i, Scalar::ofInteger(element, int64_t(random() % 256) - (isSigned ? 128 : 0)));
      continue;
    }
    if (!isa<FloatType>(element)) {
      tensor.set(i, Scalar::ofInteger(element, int64_t(random() % 4) - (isSigned && random() % 2 ? 3 : 0)));
      continue;
    }
    if (options.special && random() % 8 == 0)
      value = specials[random() % std::size(specials)];
    else if (element.isF32())
      value = besideTies(value);
    tensor.set(i, Scalar::ofReal(element, value));
  }
  return tensor;
}

std::vector<Tensor> randomInputs(TypeRange types, StringRef name, uint32_t seed, bool special) {
  std::mt19937 random(seed);
  std::vector<Tensor> inputs;
  for (Type type : types)
    inputs.push_back(randomTensor(cast<RankedTensorType>(type), random, {name.contains("positive"), special}));
  return inputs;
}

static double defaultRelative(Type element) {
  return element.isF64() ? 1e-12 : element.isF32() ? 2e-5 : element.isBF16() ? 1e-2 : element.isF16() ? 2e-3 : 0.13;
}

KernelComparison compareTensors(const Tensor &found, const Tensor &expected, const KernelTolerance &tolerance) {
  double relative = tolerance.relative >= 0 ? tolerance.relative : defaultRelative(expected.elementType());
  double largest = 0;
  for (int64_t i = 0; i < expected.size(); ++i)
    if (double value = std::abs(expected.get(i).real); std::isfinite(value))
      largest = std::max(largest, value);
  KernelComparison result;
  for (int64_t i = 0; i < expected.size(); ++i) {
    Scalar a = found.get(i), b = expected.get(i);
    double units;
    if (!b.isFloat()) {
      units = a.integer == b.integer ? 0 : INFINITY;
    } else if (!std::isfinite(b.real)) {
      units = (std::isnan(a.real) && std::isnan(b.real)) || a.real == b.real ? 0 : INFINITY;
    } else {
      double bound = tolerance.absolute >= 0 ? tolerance.absolute + relative * std::abs(b.real)
                                             : relative * (std::abs(b.real) + largest / 4);
      double difference = std::abs(a.real - b.real);
      units = !std::isfinite(a.real) ? INFINITY : difference == 0 ? 0 : difference / bound;
    }
    if (units > result.units)
      result = {units, i};
  }
  return result;
}

} // namespace dlc::test
