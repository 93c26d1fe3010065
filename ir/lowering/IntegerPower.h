// Powers of integers, exact modulo 2^width.
#pragma once

#include "ir/lowering/ScalarEmitter.h"

namespace dlc {

// dlc.pow on one element of an integer type `baseType`; the exponent may be of any type. Both come in compute type, and
// so does the result.
mlir::Value integerPower(ScalarEmitter &emitter, mlir::Value base, mlir::Type baseType, mlir::Value exponent,
                         mlir::Type exponentType);

} // namespace dlc
