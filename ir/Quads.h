// Products of 8-bit integers, and where the rows of a reduction lie that is packed in quads for them (dlc.pack).
#pragma once

#include "mlir/IR/Operation.h"
#include <algorithm>
#include <cstdint>

namespace dlc {

// Whether a contraction multiplies 8-bit integers, which are packed in quads; whether its rhs is.
bool multipliesBytes(mlir::Operation *contraction);
bool packsQuads(mlir::Operation *contraction);

inline int64_t quadCount(int64_t rows) { return (rows + 3) / 4; }

// The row at the first place of a quad. Row k lies in quad k/4, at place k - quadStart(k/4).
inline int64_t quadStart(int64_t quad, int64_t rows) { return std::max<int64_t>(0, std::min(4 * quad, rows - 4)); }

} // namespace dlc
