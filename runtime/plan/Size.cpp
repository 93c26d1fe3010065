#include "runtime/plan/Size.h"

#include <algorithm>

namespace dlc::plan {
namespace {

int64_t floorDivide(int64_t a, int64_t b) { return a / b - (a % b < 0); }

// b is positive for divisions.
bool apply(SizeOp op, int64_t a, int64_t b, int64_t &value) {
  switch (op) {
  case SizeOp::Symbol:
    return false; // has been looked up
  case SizeOp::Add:
    return !__builtin_add_overflow(a, b, &value);
  case SizeOp::Subtract:
    return !__builtin_sub_overflow(a, b, &value);
  case SizeOp::Multiply:
    return !__builtin_mul_overflow(a, b, &value);
  case SizeOp::FloorDivide:
    value = b > 0 ? floorDivide(a, b) : 0;
    return b > 0;
  case SizeOp::CeilDivide:
    value = b > 0 ? floorDivide(a, b) + (a % b != 0) : 0;
    return b > 0;
  case SizeOp::Modulo:
    value = b > 0 ? a % b + (a % b < 0 ? b : 0) : 0;
    return b > 0;
  case SizeOp::Minimum:
    value = std::min(a, b);
    return true;
  case SizeOp::Maximum:
    value = std::max(a, b);
    return true;
  }
  return false;
}

} // namespace

static SizeRange rangeOf(Size size, const SizeRange *values) {
  return isNumber(size) ? SizeRange{size, size} : values[expressionIndex(size)];
}

// All of these but a remainder take their least and most at ends of the ranges.
static bool apply(SizeOp op, SizeRange a, SizeRange b, SizeRange &range) {
  bool first = true;
  for (int64_t x : {a.least, a.most})
    for (int64_t y : {b.least, b.most}) {
      int64_t value = 0;
      if (!apply(op, x, y, value))
        return false;
      range.least = first ? value : std::min(range.least, value);
      range.most = first ? value : std::max(range.most, value);
      first = false;
    }
  if (op == SizeOp::Modulo && (a.least != a.most || b.least != b.most))
    range = {0, b.most - 1};
  return true;
}

bool evaluate(const std::vector<Expression> &expressions, const SizeRange *symbols, SizeRange *values, size_t &failed) {
  for (failed = 0; failed < expressions.size(); ++failed) {
    const Expression &each = expressions[failed];
    if (each.op == SizeOp::Symbol)
      values[failed] = symbols[each.left];
    else if (!apply(each.op, rangeOf(each.left, values), rangeOf(each.right, values), values[failed]))
      return false;
  }
  return true;
}

bool evaluate(const std::vector<Expression> &expressions, const int64_t *symbols, int64_t *values, size_t &failed) {
  for (failed = 0; failed < expressions.size(); ++failed) {
    const Expression &each = expressions[failed];
    if (each.op == SizeOp::Symbol)
      values[failed] = symbols[each.left];
    else if (!apply(each.op, valueOf(each.left, values), valueOf(each.right, values), values[failed]))
      return false;
  }
  return true;
}

bool areValid(const std::vector<Expression> &expressions, size_t symbols) {
  for (size_t i = 0; i < expressions.size(); ++i) {
    const Expression &each = expressions[i];
    if (each.op == SizeOp::Symbol ? !isNumber(each.left) || uint64_t(each.left) >= symbols
                                  : !isValid(each.left, i) || !isValid(each.right, i))
      return false;
  }
  return true;
}

bool chooseKernel(const Program &program, uint32_t kernel, const int64_t *sizes, int64_t *values, uint32_t &chosen,
                  size_t &failed) {
  const Kernel &usual = program.kernels[kernel];
  chosen = kernel;
  if (!evaluate(usual.expressions, sizes, values, failed))
    return false;
  for (const Alternative &alternative : usual.alternatives)
    if (valueOf(alternative.measure, values) <= alternative.most) {
      chosen = alternative.kernel;
      return true;
    }
  return true;
}

} // namespace dlc::plan
