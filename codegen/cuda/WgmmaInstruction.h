// The product of warp groups as C++: inline assembly whose operands depend on the shape.
#pragma once

#include "llvm/Support/raw_ostream.h"

namespace dlc::cuda {

// wgmma.mma_async m64nNkK, over 32 bytes of depth.
struct WgmmaShape {
  int64_t columns;                             // N
  llvm::StringRef a, b;                        // "f16", "bf16", "tf32", or each "s8" or "u8", whose sums are s32
  bool aAlongDepth = true, bAlongDepth = true; // else they are transposed, which only 16 bits are

  bool isInteger() const { return a.ends_with("8"); }
  bool isShort() const { return a.ends_with("f16"); }
  int64_t depth() const { return isInteger() ? 32 : isShort() ? 16 : 8; }
};

// Prints a static member of a Problem (device/wgmma_gemm.cuh): the four products over 128 bytes of depth, in one
// statement, so that nothing comes between them.
void printWgmma(llvm::raw_ostream &os, const WgmmaShape &shape, llvm::StringRef name = "multiply");
// The same with an lhs of 16 bits in registers (device/wgmma_attention.cuh), over so many elements of depth.
void printWgmmaOfRegisters(llvm::raw_ostream &os, const WgmmaShape &shape, int64_t depth, llvm::StringRef name);

} // namespace dlc::cuda
