// Evaluates sizes. Plain code that compiler and runtime share.
#pragma once

#include "runtime/plan/Plan.h"

namespace dlc::plan {

// The values of `expressions` in order, into values[count]; symbols holds the values of symbols. Allocates nothing.
// False where a value does not fit or a divisor is not positive; `failed` is the expression. The expressions must be
// valid (see areValid).
bool evaluate(const std::vector<Expression> &expressions, const int64_t *symbols, int64_t *values, size_t &failed);

// What a size may come to.
struct SizeRange {
  int64_t least = 0, most = 0;
};
// The same for ranges of the symbols: every value lies in its range; it may be a larger one than there need be.
bool evaluate(const std::vector<Expression> &expressions, const SizeRange *symbols, SizeRange *values, size_t &failed);

// Whether each expression refers to one of `symbols` symbols, to numbers and to expressions before it.
bool areValid(const std::vector<Expression> &expressions, size_t symbols);

// Whether a size is a number or one of `expressions` expressions.
inline bool isValid(Size size, size_t expressions) { return isNumber(size) || expressionIndex(size) < expressions; }

// The kernel that a launch of `kernel` takes at these size arguments: itself or one of its alternatives. `values` has
// room for the kernel's expressions. False where one of them has no value; `failed` is the expression.
bool chooseKernel(const Program &program, uint32_t kernel, const int64_t *sizes, int64_t *values, uint32_t &chosen,
                  size_t &failed);

inline int64_t valueOf(Size size, const int64_t *values) {
  return isNumber(size) ? size : values[expressionIndex(size)];
}

} // namespace dlc::plan
