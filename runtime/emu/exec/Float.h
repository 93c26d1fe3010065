// What the files on floats and integers share.
#pragma once

#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

// The type has been taken.
bool decodeIntegerArithmetic(Decoder &d, std::string_view name, Type type);
bool decodeDivision(Decoder &d);
bool decodeMultiplyAdd(Decoder &d);
// Arithmetic on f16, bf16 and pairs of them. The type has been taken.
bool decodeHalf(Decoder &d, std::string_view name, Type type);
// ex2, lg2, sin, cos, tanh, rcp, rsqrt, sqrt; .approx has been taken.
bool decodeApproximation(Decoder &d);

} // namespace dlc::runtime::emu
