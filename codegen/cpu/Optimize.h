// LLVM IR -> optimized machine code.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "codegen/cpu/EntryPoint.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/Module.h"
#include "llvm/Target/TargetMachine.h"

namespace dlc::cpu {

// Registers LLVM's x86 target; may be called often.
void initializeTarget();

// x86-64-v4 with AVX512-VNNI: other code than x86-64-v4's only where bytes are multiplied.
constexpr llvm::StringLiteral kVnniLevel = "x86-64-v4-vnni";

// The level that `name` ("x86-64-v3", "x86-64-v4", "x86-64-v4-vnni", "native") asks for; nullopt where there is none of
// that name.
std::optional<CpuLevel> findLevel(llvm::StringRef name);

std::unique_ptr<llvm::TargetMachine> createTargetMachine(const CpuLevel &level);

// How much time to spend on a module.
enum class Effort {
  least, // small kernels: as light, and addresses stay as they are
  light, // kernels that come unrolled: loops become vectors, and that is all
  full
};

// Adds the entry points of the kernels around their bodies, and optimizes. Loops with stores in
// `parallelBodies` are free of dependences between iterations; the vectorizer is told so.
void optimize(llvm::Module &module, llvm::TargetMachine &machine, const CpuLevel &level,
              llvm::ArrayRef<KernelCode> kernels, const llvm::StringSet<> &parallelBodies, Effort effort);

// The object file, or (`assembly`) its text. Empty after a failure.
llvm::SmallVector<char, 0> emitCode(llvm::Module &module, llvm::TargetMachine &machine, bool assembly);

} // namespace dlc::cpu
