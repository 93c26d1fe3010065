// Comparison of outputs with what was expected.
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"

namespace dlc::driver {

// ONNX's own. |found - expected| <= atol + rtol * |expected|; NaN equals NaN; integers and bools must be equal.
struct Tolerance {
  double rtol = 1e-3, atol = 1e-7;
};

struct Comparison {
  bool equal = false;     // within the tolerance
  std::string problem;    // types or dims differ: which; else empty
  double maxAbsolute = 0; // of |found - expected| over finite elements
  double maxRelative = 0; // of |found - expected| / |expected| where expected is not 0
  int64_t mismatches = 0; // elements out of tolerance
  int64_t special = 0;    // of these: NaN or an infinity, and not on both sides
  int64_t worst = -1;     // the first element that is out of tolerance by the most
};

Comparison compare(const HostTensor &found, const HostTensor &expected, const Tolerance &tolerance);

// An element as people write it: integers in full, floats to as many digits as their type holds.
std::string elementText(const HostTensor &tensor, int64_t flat);

// "[0,2,5]" for a flat index.
std::string indexText(int64_t flat, llvm::ArrayRef<int64_t> dims);

// The greatest absolute finite value.
double largest(const HostTensor &tensor);

} // namespace dlc::driver
