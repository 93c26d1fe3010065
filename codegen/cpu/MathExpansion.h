// Functions of the math dialect as arithmetic that LLVM vectorizes.
#pragma once

#include "mlir/IR/PatternMatch.h"

namespace dlc::cpu {

// Patterns that expand f32 functions (scalars and vectors) into polynomials. What is left (f64, inverse hyperbolic
// functions) becomes a call of libm per element.
void populateMathExpansion(mlir::RewritePatternSet &patterns);

// pow of f32 alone (PowExpansion.cpp).
void populatePowExpansion(mlir::RewritePatternSet &patterns);

} // namespace dlc::cpu
