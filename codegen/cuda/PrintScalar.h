// Scalar (and small vector) computations as readable C++.
#pragma once

#include "codegen/cuda/Fragment.h"
#include "llvm/Support/raw_ostream.h"

namespace dlc::cuda {

// How names and types are written in one kernel.
struct PrintStyle {
  bool wideIndex = false; // `index` is long long rather than int
  unsigned indent = 2;    // columns in front of each statement
};

// "float", "Vec<float, 4>", "signed char"; empty where C++ has no name for the type.
std::string cppType(mlir::Type type, const PrintStyle &style);

// Prints the statements of a finished fragment and gives the expressions of its results. Values with one use stand
// inside their user's expression, the others get names of their own (t0, t1, ...; loop variables i0, ..., carried
// values c0, ...). `taken` counts names over several fragments of one function. An op without a C++ form is an error
// with its location.
mlir::FailureOr<llvm::SmallVector<std::string>> printFragment(Fragment &fragment, llvm::raw_ostream &os,
                                                              const PrintStyle &style, unsigned &taken);

} // namespace dlc::cuda
