// Numbers, shapes and types as the text language writes them.
#pragma once

#include "ir/Dlc.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace dlc::frontend {

std::string shapeText(llvm::ArrayRef<int64_t> values); // "[1, 2]"
std::string listText(llvm::ArrayRef<int64_t> values);  // ... or "1" where all are equal
// The shortest text that reads as this number of the element type.
std::string numberText(mlir::Type element, double value);
// ... as an f64, which is written as no whole number: "1.0".
std::string realText(double value);
std::string plainNumber(double value); // ... "1"
// The number near `value` with the fewest digits for which `fits` holds, or a quotient such as 1 / 3 where that takes
// many; nothing where none does.
std::optional<double> shortestNumber(double value, llvm::function_ref<bool(double)> fits);
// The number as an element of this type.
double rounded(mlir::Type element, double value);
std::string elementText(mlir::Type element); // "f32", "bool"; "" for what the language has not

// The value of a constant of equal elements, read as a number.
std::optional<double> numberOf(mlir::Value value);

// ', padding="same"', "" for none, of a window on an operand [batch, spatial..., channels]; nothing for other padding.
std::optional<std::string> paddingText(llvm::ArrayRef<int64_t> operand, llvm::ArrayRef<int64_t> kernel,
                                       llvm::ArrayRef<int64_t> strides, llvm::ArrayRef<int64_t> dilations,
                                       llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> high);

} // namespace dlc::frontend
