// bf16 that is moved and not computed with.
#pragma once

namespace llvm {
class Module;
}

namespace dlc::cpu {

// What only moves bf16 (loads and stores, choices, elements of vectors) moves 16-bit integers instead. Where there
// is no instruction for it LLVM would move each element through f32, and back by a function that is not in libc.
void moveBFloatsAsIntegers(llvm::Module &module);

} // namespace dlc::cpu
