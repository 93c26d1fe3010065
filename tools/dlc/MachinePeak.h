// How fast this machine can multiply and add, measured: what shares of the peak refer to.
#pragma once

namespace dlc::driver {

// Floating-point operations a second in f32 with fused multiply-add, on `threads` cores at once (at most all).
// Takes some 40 ms; on a busy machine longer.
double measurePeakFlops(unsigned threads);

} // namespace dlc::driver
