// Masked loads and stores of bf16.
#pragma once

namespace llvm {
class Module;
}

namespace dlc::cpu {

// Masked loads and stores of bf16 vectors move 16-bit integers instead. Where there is no instruction for them LLVM
// takes them apart, and would move each element through f32, by a function that is not in libc.
void moveBFloatsAsIntegers(llvm::Module &module);

} // namespace dlc::cpu
