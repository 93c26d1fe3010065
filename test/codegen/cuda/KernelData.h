// Random inputs for a kernel, and the comparison of what it gives with what the reference gives.
#pragma once

#include "ir/data/Tensor.h"
#include <random>

namespace dlc::test {

struct InputOptions {
  bool positive = false; // no value below 0.1
  bool special = false;  // also NaN, infinities, both zeros and denormal numbers
};

// Small values of both signs; integers in -3..3, so that they can be indices too.
Tensor randomTensor(mlir::RankedTensorType type, std::mt19937 &random, const InputOptions &options);

// Inputs of a function from a seed. A name that holds "positive" wants positive ones.
std::vector<Tensor> randomInputs(mlir::TypeRange types, llvm::StringRef name, uint32_t seed, bool special);

// |found - expected| <= relative * (|expected| + largest/4): long sums of both signs carry the rounding of their
// largest parts, so small values are measured against the tensor's largest, too. With `absolute` not negative: <=
// absolute + relative * |expected|.
struct KernelTolerance {
  double relative = -1, absolute = -1; // negative: the default, by the element type
};

struct KernelComparison {
  double units = 0; // the largest difference, in units of the tolerance; infinite where special values differ
  int64_t worst = -1;
  bool equal() const { return units <= 1; }
};
KernelComparison compareTensors(const Tensor &found, const Tensor &expected, const KernelTolerance &tolerance);

} // namespace dlc::test
