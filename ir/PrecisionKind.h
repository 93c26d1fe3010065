// What an op makes of rounding errors in what it reads and gives.
#pragma once

namespace dlc {

enum class PrecisionKind {
  Contraction, // operands may be narrowed: products of narrow numbers, summed in f32
  Follows,     // operands and results may be stored narrow: an error stays as large, in relation, as it came in
  Delicate,    // reads and gives f32: long sums, exponentials, divisions, jumps, anything that makes an error larger
};

} // namespace dlc
