// Floats of 8 bits or fewer in 32-bit integer arithmetic.
#pragma once

#include "ir/lowering/ScalarEmitter.h"

namespace dlc {

// How bits mean a number. See ONNX "Float stored in 8 bits" and the OCP microscaling formats.
struct SmallFloatFormat {
  unsigned exponentBits, mantissaBits;
  int bias;
  enum Special { Ieee, FiniteNan, UnsignedZeroNan, None, ExponentOnly } special;

  unsigned maxFinite() const; // bit pattern of the largest finite magnitude
};

bool isSmallFloat(mlir::Type elementType);
SmallFloatFormat smallFloatFormat(mlir::Type elementType);

// Bits in an i8 (or vector of it) -> f32.
mlir::Value decodeSmallFloat(ScalarEmitter &emitter, mlir::Value bits, mlir::Type elementType);

// f32 -> bits in an i8, nearest even. Too large a magnitude becomes the largest finite one where `saturate`, else
// infinity, or NaN where there is none. `rounding` ("nearest", "up", "down") is heeded by f8E8M0FNU.
mlir::Value encodeSmallFloat(ScalarEmitter &emitter, mlir::Value value, mlir::Type elementType, bool saturate,
                             llvm::StringRef rounding);

} // namespace dlc
