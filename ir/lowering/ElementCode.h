// Arithmetic on elements of one type: the right arith op for floats, signed and unsigned integers, with results wrapped
// to the type and nothing that traps.
#pragma once

#include "ir/Dlc.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc {

class ElementCode {
public:
  ElementCode(ScalarEmitter &emitter, mlir::Type elementType)
      : emitter_(emitter), b_(emitter.builder()), loc_(emitter.loc()), element_(elementType),
        type_(emitter.computeType(elementType)) {}

  bool isFloat() const { return mlir::isa<mlir::FloatType>(element_); }
  bool isUnsigned() const { return dlc::isUnsigned(element_); }

  mlir::Value zero() { return emitter_.integer(type_, 0); }
  mlir::Value one() { return emitter_.integer(type_, 1); }
  mlir::Value neg(mlir::Value x);
  mlir::Value add(mlir::Value x, mlir::Value y);
  mlir::Value sub(mlir::Value x, mlir::Value y);
  mlir::Value mul(mlir::Value x, mlir::Value y);
  // Integers truncate; x / 0 is 0, lowest / -1 wraps.
  mlir::Value div(mlir::Value x, mlir::Value y);
  // Sign of the divisor, or of the dividend where `truncated` (C's fmod and %); x mod 0 is 0 for integers.
  mlir::Value mod(mlir::Value x, mlir::Value y, bool truncated);
  // NaN if either is NaN.
  mlir::Value max(mlir::Value x, mlir::Value y);
  mlir::Value min(mlir::Value x, mlir::Value y);
  // A shift by the width or more gives 0 (right, signed: the sign).
  mlir::Value shift(mlir::Value x, mlir::Value amount, bool left);
  // Ordered for floats, except ne.
  mlir::Value compare(Predicate predicate, mlir::Value x, mlir::Value y);
  mlir::Value select(mlir::Value condition, mlir::Value x, mlir::Value y);
  // Sub-byte integers keep their upper bits as the sign (or zero) extension.
  mlir::Value wrap(mlir::Value x);

private:
  ScalarEmitter &emitter_;
  mlir::OpBuilder &b_;
  mlir::Location loc_;
  mlir::Type element_, type_;
};

// dlc.cast on one element, from the compute type of `from` to that of `to`, rounded to what `to` can hold. Floats out
// of the range of an integer of 32 or 64 bits saturate, to a smaller one the low 32 bits wrap; NaN becomes 0; integers
// wrap.
mlir::Value convertElement(ScalarEmitter &emitter, mlir::Value value, mlir::Type from, mlir::Type to,
                           bool saturate = true, llvm::StringRef rounding = "nearest");

} // namespace dlc
