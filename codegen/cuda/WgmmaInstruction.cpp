#include "codegen/cuda/WgmmaInstruction.h"

namespace dlc::cuda {

// PTX ISA, "Asynchronous Warpgroup Level Matrix Multiply-Accumulate Instructions: wgmma.mma_async". Descriptors count
// in units of 16 bytes. A product takes 32 bytes of depth: two units further where neighbours run along the depth, 16
// rows of 128 bytes further where they run along the side.
static int64_t unitsFurther(bool alongDepth) { return alongDepth ? 2 : 16 * 128 / 16; }

// "wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16"
static std::string opcodeOf(const WgmmaShape &shape) {
  return "wgmma.mma_async.sync.aligned.m64n" + std::to_string(shape.columns) + "k" + std::to_string(shape.depth()) +
         (shape.isInteger() ? ".s32." : ".f32.") + shape.a.str() + "." + shape.b.str();
}

// "int (&d)[64]", what a statement's sums are; and each of them as its operand.
static std::string sumsOf(const WgmmaShape &shape) {
  return (shape.isInteger() ? "int (&d)[" : "float (&d)[") + std::to_string(shape.columns / 2) + "]";
}
static void printSums(llvm::raw_ostream &os, const WgmmaShape &shape) {
  for (int64_t i = 0; i < shape.columns / 2; ++i)
    os << (i ? ", " : "") << (shape.isInteger() ? "\"+r\"(d[" : "\"+f\"(d[") << i << "])";
}

void printWgmma(llvm::raw_ostream &os, const WgmmaShape &shape, llvm::StringRef name) {
  constexpr int steps = 4;
  const int64_t sums = shape.columns / 2;
  std::string list;
  for (int64_t i = 0; i < sums; ++i)
    list += (i ? ", %" : "%") + std::to_string(i);
  auto operand = [&](int64_t behind) { return "%" + std::to_string(sums + behind); };
  // Signs of the operands, and which of them are transposed.
  std::string flags = shape.isInteger() ? "" : ", 1, 1";
  if (shape.isShort())
    flags += std::string(shape.aAlongDepth ? ", 0" : ", 1") + (shape.bAlongDepth ? ", 0" : ", 1");
  os << "  __device__ static void " << name << "(" << sumsOf(shape) << ", unsigned long long a, unsigned long long b,\n"
     << "                                  int adds) {\n"
     << "    asm volatile(\"{\\n.reg .pred p, q;\\n.reg .b64 a, b;\\n\"\n"
     << "                 \"setp.ne.b32 p, " << operand(2) << ", 0;\\nsetp.eq.b32 q, " << operand(2) << ", "
     << operand(2) << ";\\n\"\n"
     << "                 \"mov.b64 a, " << operand(0) << ";\\nmov.b64 b, " << operand(1) << ";\\n\"\n";
  for (int step = 0; step < steps; ++step) {
    if (step)
      os << "                 \"add.s64 a, a, " << unitsFurther(shape.aAlongDepth) << ";\\nadd.s64 b, b, "
         << unitsFurther(shape.bAlongDepth) << ";\\n\"\n";
    os << "                 \"" << opcodeOf(shape) << " {" << list << "}, a, b, " << (step ? "q" : "p") << flags
       << ";\\n\"\n";
  }
  os << "                 \"}\"\n                 : ";
  printSums(os, shape);
  os << "\n                 : \"l\"(a), \"l\"(b), \"r\"(adds)\n                 : \"memory\");\n  }\n";
}

void printWgmmaOfRegisters(llvm::raw_ostream &os, const WgmmaShape &shape, int64_t depth, llvm::StringRef name) {
  const int64_t sums = shape.columns / 2, words = depth / 4;
  auto list = [](int64_t first, int64_t count) {
    std::string text;
    for (int64_t i = first; i < first + count; ++i)
      text += (i > first ? ", %" : "%") + std::to_string(i);
    return text;
  };
  auto operand = [&](int64_t behind) { return "%" + std::to_string(sums + words + behind); };
  os << "  __device__ static void " << name << "(" << sumsOf(shape) << ", const unsigned (&a)[" << words
     << "], unsigned long long b, int adds) {\n"
     << "    asm volatile(\"{\\n.reg .pred p, q;\\n.reg .b64 b;\\n\"\n"
     << "                 \"setp.ne.b32 p, " << operand(1) << ", 0;\\nsetp.eq.b32 q, " << operand(1) << ", "
     << operand(1) << ";\\nmov.b64 b, " << operand(0) << ";\\n\"\n";
  for (int64_t step = 0; step < depth / 16; ++step) {
    if (step)
      os << "                 \"add.s64 b, b, " << unitsFurther(shape.bAlongDepth) << ";\\n\"\n";
    os << "                 \"" << opcodeOf(shape) << " {" << list(0, sums) << "}, {" << list(sums + step * 4, 4)
       << "}, b, " << (step ? "q" : "p") << ", 1, 1, " << !shape.bAlongDepth << ";\\n\"\n";
  }
  os << "                 \"}\"\n                 : ";
  printSums(os, shape);
  os << "\n                 : ";
  for (int64_t i = 0; i < words; ++i)
    os << "\"r\"(a[" << i << "]), ";
  os << "\"l\"(b), \"r\"(adds)\n                 : \"memory\");\n  }\n";
}

} // namespace dlc::cuda
