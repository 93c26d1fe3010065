// Reference evaluation: the loop of elementwise ops, and the ops with rules of their own.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// ---- ops with rules of their own (all others are rows of ScalarFunctions.cpp) ----

static double realOf(const Scalar &scalar) {
  return scalar.isFloat() ? scalar.real : integerToReal(scalar.integer, scalar.type.isUnsignedInteger(64));
}

// An integer as a double from which a float of up to 24 bits is rounded as from the integer itself: of the bits that do
// not fit into 53, a single one below tells whether there were any.
static double realForRounding(const Scalar &from) {
  if (from.isFloat() || elementBits(from.type) < 64)
    return realOf(from);
  Scalar kept = from;
  bool noSign = isUnsigned(from.type),
       fits = noSign ? uint64_t(from.integer) >> 53 == 0 : from.integer >> 53 == 0 || from.integer >> 53 == -1;
  if (!fits && (from.integer & 0xfff))
    kept.integer = (from.integer & ~int64_t(0xfff)) | 0x800;
  return realOf(kept);
}

Scalar CastOp::evaluateElement(ArrayRef<Scalar> elements) {
  const Scalar &from = elements[0];
  Type type = getType().getElementType();
  if (type.isInteger(1))
    return Scalar::ofInteger(type, from.isFloat() ? from.real != 0 : from.integer != 0);
  if (isa<Float8E8M0FNUType>(type)) {
    ExponentRounding rounding = getRounding() == "up"     ? ExponentRounding::Up
                                : getRounding() == "down" ? ExponentRounding::Down
                                                          : ExponentRounding::Nearest;
    uint64_t bits = encodeExponent(realForRounding(from), getSaturate(), rounding);
    return Scalar::ofReal(type, decodeFloat(cast<FloatType>(type), bits));
  }
  if (auto floatType = dyn_cast<FloatType>(type)) {
    bool saturate = getSaturate() && floatType.getWidth() <= 8;
    double real = type.isF64() ? realOf(from) : realForRounding(from);
    return Scalar::ofReal(type, decodeFloat(floatType, encodeFloat(floatType, real, saturate)));
  }
  return from.isFloat() ? Scalar::ofReal(type, from.real) : Scalar::ofInteger(type, from.integer);
}

Scalar BitcastOp::evaluateElement(ArrayRef<Scalar> elements) {
  const Scalar &from = elements[0];
  Type type = getType().getElementType();
  uint64_t bits = from.isFloat() ? encodeFloat(cast<FloatType>(from.type), from.real) : uint64_t(from.integer);
  if (auto floatType = dyn_cast<FloatType>(type))
    return Scalar::ofReal(type, decodeFloat(floatType, bits & (~uint64_t(0) >> (64 - floatType.getWidth()))));
  return Scalar::ofInteger(type, int64_t(bits));
}

Scalar CompareOp::evaluateElement(ArrayRef<Scalar> elements) {
  const Scalar &a = elements[0], &b = elements[1];
  bool less, equal, ordered = true;
  if (a.isFloat()) {
    less = a.real < b.real;
    equal = a.real == b.real;
    ordered = !std::isnan(a.real) && !std::isnan(b.real);
  } else {
    less = isUnsigned(a.type) ? uint64_t(a.integer) < uint64_t(b.integer) : a.integer < b.integer;
    equal = a.integer == b.integer;
  }
  bool holds = false;
  switch (getPredicate()) {
  case Predicate::eq:
    holds = equal;
    break;
  case Predicate::ne:
    holds = !equal;
    break;
  case Predicate::lt:
    holds = less;
    break;
  case Predicate::le:
    holds = less || equal;
    break;
  case Predicate::gt:
    holds = ordered && !less && !equal;
    break;
  case Predicate::ge:
    holds = ordered && !less;
    break;
  }
  return Scalar::ofInteger(getType().getElementType(), holds);
}

Scalar IsNanOp::evaluateElement(ArrayRef<Scalar> elements) {
  return Scalar::ofInteger(cast<RankedTensorType>(getType()).getElementType(), std::isnan(elements[0].real));
}

Scalar IsInfOp::evaluateElement(ArrayRef<Scalar> elements) {
  double value = elements[0].real;
  bool wanted = value > 0 ? getDetectPositive() : getDetectNegative();
  return Scalar::ofInteger(cast<RankedTensorType>(getType()).getElementType(), std::isinf(value) && wanted);
}

Scalar ModOp::evaluateElement(ArrayRef<Scalar> elements) {
  Type type = elements[0].type;
  if (elements[0].isFloat()) {
    double a = elements[0].real, b = elements[1].real, remainder = std::fmod(a, b);
    if (!getFmod() && remainder != 0 && std::signbit(remainder) != std::signbit(b))
      remainder += b;
    return Scalar::ofReal(type, remainder);
  }
  int64_t a = elements[0].integer, b = elements[1].integer;
  if (b == 0 || (b == -1 && !isUnsigned(type)))
    return Scalar::ofInteger(type, 0);
  if (isUnsigned(type))
    return Scalar::ofInteger(type, int64_t(uint64_t(a) % uint64_t(b)));
  int64_t remainder = a % b;
  if (!getFmod() && remainder != 0 && (remainder < 0) != (b < 0))
    remainder += b;
  return Scalar::ofInteger(type, remainder);
}

// Repeated squaring, wrapping; negative exponents give the truncated quotient 1/a^|b|.
static int64_t power(int64_t a, int64_t b, bool aUnsigned, bool bUnsigned) {
  if (b < 0 && !bUnsigned)
    return a == 1 ? 1 : a == -1 && !aUnsigned ? (b % 2 ? -1 : 1) : 0;
  uint64_t result = 1, base = uint64_t(a);
  for (uint64_t exponent = uint64_t(b); exponent; exponent >>= 1, base *= base)
    if (exponent & 1)
      result *= base;
  return int64_t(result);
}

Scalar PowOp::evaluateElement(ArrayRef<Scalar> elements) {
  const Scalar &a = elements[0], &b = elements[1];
  if (a.isFloat())
    return Scalar::ofReal(a.type, std::pow(a.real, realOf(b)));
  if (!b.isFloat())
    return Scalar::ofInteger(a.type, power(a.integer, b.integer, isUnsigned(a.type), isUnsigned(b.type)));
  if (b.real == std::nearbyint(b.real) && std::fabs(b.real) < 0x1p63)
    return Scalar::ofInteger(a.type, power(a.integer, int64_t(b.real), isUnsigned(a.type), false));
  return Scalar::ofReal(a.type, std::pow(realOf(a), b.real));
}

Scalar SelectOp::evaluateElement(ArrayRef<Scalar> elements) { return elements[0].integer ? elements[1] : elements[2]; }

// ---- the loop ----

namespace {

// Walks the result row by row; per operand the element offset of the row's first element and the step along the row
// (0 where the operand is broadcast).
struct Broadcast {
  int64_t rowLength = 1;
  SmallVector<int64_t> outerShape;
  SmallVector<SmallVector<int64_t>> strides; // per operand, outer dims
  SmallVector<int64_t> steps;                // per operand

  Broadcast(ArrayRef<int64_t> shape, ArrayRef<Tensor> operands) {
    size_t outer = shape.empty() ? 0 : shape.size() - 1;
    outerShape.assign(shape.begin(), shape.begin() + outer);
    rowLength = shape.empty() ? 1 : shape.back();
    for (const Tensor &operand : operands) {
      SmallVector<int64_t> own = rowMajorStrides(operand.shape()), padded(shape.size(), 0);
      size_t offset = shape.size() - own.size();
      for (size_t i = 0; i < own.size(); ++i)
        padded[offset + i] = operand.shape()[i] == 1 ? 0 : own[i];
      steps.push_back(shape.empty() ? 0 : padded.back());
      padded.truncate(outer);
      strides.push_back(std::move(padded));
    }
    // Dims that all operands walk through without a gap become part of the row.
    while (!outerShape.empty() && llvm::all_of(llvm::seq<size_t>(0, steps.size()),
                                               [&](size_t i) { return strides[i].back() == steps[i] * rowLength; })) {
      rowLength *= outerShape.pop_back_val();
      for (auto &list : strides)
        list.pop_back();
    }
  }

  // Calls row(resultOffset, operandOffsets) for every row.
  template <typename RowFn> void forEachRow(RowFn row) const {
    SmallVector<int64_t> index(outerShape.size(), 0), offsets(steps.size(), 0);
    int64_t rows = 1;
    for (int64_t dim : outerShape)
      rows *= dim;
    for (int64_t r = 0; r < rows; ++r) {
      row(r * rowLength, ArrayRef<int64_t>(offsets));
      for (int d = int(outerShape.size()) - 1; d >= 0; --d) {
        bool carry = ++index[d] == outerShape[d];
        for (size_t i = 0; i < offsets.size(); ++i)
          offsets[i] += carry ? -(outerShape[d] - 1) * strides[i][d] : strides[i][d];
        if (!carry)
          break;
        index[d] = 0;
      }
    }
  }
};

} // namespace

// A row's function on tensors of one float type.
template <typename Read, typename Write>
static void applyRow(const ScalarFunctions &row, const Broadcast &walk, ArrayRef<Tensor> operands, char *out,
                     int64_t bytes, Read read, Write write) {
  bool binary = operands.size() == 2;
  int64_t stepA = walk.steps[0] * bytes, stepB = binary ? walk.steps[1] * bytes : 0;
  walk.forEachRow([&](int64_t to, ArrayRef<int64_t> from) {
    const char *a = operands[0].bytes().data() + from[0] * bytes;
    char *into = out + to * bytes;
    if (binary) {
      const char *b = operands[1].bytes().data() + from[1] * bytes;
      for (int64_t i = 0; i < walk.rowLength; ++i, into += bytes)
        write(into, row.real2(read(a + i * stepA), read(b + i * stepB)));
    } else {
      for (int64_t i = 0; i < walk.rowLength; ++i, into += bytes)
        write(into, row.real1(read(a + i * stepA)));
    }
  });
}

// Fast paths: row functions on floats, and conversions between numbers; they compute what evaluateElement does.
static bool evaluateFast(Operation *op, const Broadcast &walk, ArrayRef<Tensor> operands, Tensor &result) {
  char *out = result.mutableBytes().data();
  Type to = result.elementType(), from = operands[0].elementType();
  const ScalarFunctions *row = scalarFunctions(op->getName().getStringRef());
  bool sameFloats =
      isa<FloatType>(to) && llvm::all_of(operands, [to](const Tensor &operand) { return operand.elementType() == to; });
  if (row && sameFloats) {
    if (to.isF32())
      applyRow(
          *row, walk, operands, out, 4, [](const char *at) { return double(loadAs<float>(at)); },
          [](char *at, double value) { storeAs<float>(at, float(value)); });
    else {
      ElementAccess access = accessOf(to);
      applyRow(*row, walk, operands, out, access.bytes, access.readReal, access.writeReal);
    }
    return true;
  }
  // A cast between types that neither saturate nor are bool. (i64 to f32 rounds once: not through double.)
  auto conversion = dyn_cast<CastOp>(op);
  if (!conversion || elementBits(to) < 8 || (isa<FloatType>(to) && elementBits(to) == 8) ||
      (from.isInteger() && elementBits(from) == 64 && isa<FloatType>(to)))
    return false;
  ElementAccess reader = accessOf(from), writer = accessOf(to);
  const char *source = operands[0].bytes().data();
  bool integers = from.isInteger() && to.isInteger();
  for (int64_t i = 0; i < result.size(); ++i, source += reader.bytes, out += writer.bytes) {
    if (integers)
      writer.writeInteger(out, reader.readInteger(source));
    else
      writer.writeReal(out, reader.readReal(source));
  }
  return true;
}

LogicalResult dlc::evaluateElementwise(Operation *op, ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Tensor &result = results[0];
  if (result.size() == 0)
    return success();
  Broadcast walk(result.shape(), operands);
  if (evaluateFast(op, walk, operands, result))
    return success();
  auto elementwise = cast<ElementwiseOpInterface>(op);
  SmallVector<ElementAccess> access;
  SmallVector<Scalar> elements(operands.size());
  for (auto [operand, element] : llvm::zip(operands, elements)) {
    access.push_back(accessOf(operand.elementType()));
    element.type = operand.elementType();
  }
  ElementAccess writer = accessOf(result.elementType());
  bool realResult = isa<FloatType>(result.elementType());
  char *out = result.mutableBytes().data();
  walk.forEachRow([&](int64_t to, ArrayRef<int64_t> from) {
    for (int64_t i = 0; i < walk.rowLength; ++i) {
      for (size_t k = 0; k < elements.size(); ++k) {
        const char *at = operands[k].bytes().data() + (from[k] + i * walk.steps[k]) * access[k].bytes;
        if (elements[k].isFloat())
          elements[k].real = access[k].readReal(at);
        else
          elements[k].integer = access[k].readInteger(at);
      }
      Scalar value = elementwise.evaluateElement(elements);
      char *at = out + (to + i) * writer.bytes;
      if (realResult)
        writer.writeReal(at, value.real);
      else
        writer.writeInteger(at, value.integer);
    }
  });
  return success();
}
