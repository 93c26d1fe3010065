// The product of warp groups as C++: inline assembly whose operands depend on the shape.
#pragma once

#include "llvm/Support/raw_ostream.h"

namespace dlc::cuda {

// wgmma.mma_async m64nNk16, f32 sums.
struct WgmmaShape {
  int64_t columns;          // N
  llvm::StringRef operands; // "f16", "bf16"
  bool aAlongDepth, bAlongDepth;
};

// Prints a static member of a Problem (device/wgmma_gemm.cuh): the four products over 128 bytes of depth, in one
// statement, so that nothing comes between them.
void printWgmma(llvm::raw_ostream &os, const WgmmaShape &shape, llvm::StringRef name = "multiply");
// The same with the lhs in registers (device/wgmma_attention.cuh), over so many elements of depth.
void printWgmmaOfRegisters(llvm::raw_ostream &os, const WgmmaShape &shape, int64_t depth, llvm::StringRef name);

} // namespace dlc::cuda
