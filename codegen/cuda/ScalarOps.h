// The C++ form of each scalar op that is a plain expression.
#pragma once

#include "ir/Dlc.h"

namespace dlc::cuda {

// Binding strength of C++ expressions, strongest first; parentheses are printed where they are needed.
enum Precedence {
  Primary = 0,
  Unary = 3,
  Multiplicative = 5,
  Additive = 6,
  Relational = 9,
  Equality = 10,
  BitAnd = 11,
  BitXor = 12,
  BitOr = 13,
  And = 14,
  Or = 15,
  Conditional = 16,
  Lowest = 17
};

// An infix or prefix operator, or a function.
struct ExpressionForm {
  enum Kind { None, Infix, Prefix, Call } kind = None;
  std::string text; // the operator, or the function's name (with template arguments)
  Precedence precedence = Primary;
  bool associative = false; // a + (b + c) may be written a + b + c
};

// The form of an op with one result; None where there is none. `typeName` writes types.
ExpressionForm expressionForm(mlir::Operation *op, llvm::function_ref<std::string(mlir::Type)> typeName);

} // namespace dlc::cuda
