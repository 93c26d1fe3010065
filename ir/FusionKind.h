// What kind of work an op is, for fusion.
#pragma once

namespace dlc {

enum class FusionKind {
  Elementwise, // element by element, with broadcast; free inside any kernel
  Injective,   // each result element is one element of an operand (transpose, slice, pad, gather, ...)
  Reduction,   // dlc.reduce and the like: many to one along whole dims
  Window,      // each result element reads several elements of an operand (pool, resize)
  Contraction, // matmul, conv
  Scatter,     // a copy of the operand with updates combined in; a kernel of its own
  Scan,        // dlc.cumulative: each result element combines those before it along a dim
  Selection,   // dlc.top_k: the first of a row in sorted order; nothing is fused in
  Opaque,      // a kernel of its own, nothing is fused in
};

} // namespace dlc
